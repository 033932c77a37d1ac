//! Days as text and in serde: `YYYY-MM-DD`, nothing else.

use super::{DateError, Day};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use std::fmt;
use std::str::FromStr;

impl FromStr for Day {
    type Err = DateError;

    /// Reads exactly `YYYY-MM-DD`: ten ASCII characters, no sign, no white space.
    fn from_str(text: &str) -> Result<Self, DateError> {
        let bad = || DateError::NotADate(text.to_owned());
        let &[y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return Err(bad()) };
        let year = digits(&[y1, y2, y3, y4]).ok_or_else(bad)?;
        let month = digits(&[m1, m2]).ok_or_else(bad)?;
        let day = digits(&[d1, d2]).ok_or_else(bad)?;
        // Two digits fit a byte.
        Self::from_ymd(i32::from(year), month as u8, day as u8)
    }
}

/// The number written by up to four ASCII digits.
pub(super) fn digits(bytes: &[u8]) -> Option<u16> {
    bytes.iter().try_fold(0u16, |n, b| b.is_ascii_digit().then(|| n * 10 + u16::from(b - b'0')))
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// Serialises a type as the text it displays, and reads it back.
macro_rules! serde_as_text {
    ($type:ty, $expecting:literal) => {
        impl Serialize for $type {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                struct Text;
                impl de::Visitor<'_> for Text {
                    type Value = $type;
                    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.write_str($expecting)
                    }
                    fn visit_str<E: de::Error>(self, text: &str) -> Result<$type, E> {
                        text.parse().map_err(E::custom)
                    }
                }
                deserializer.deserialize_str(Text)
            }
        }
    };
}

serde_as_text!(Day, "a date as a string, YYYY-MM-DD");
serde_as_text!(super::Moment, "a date and time as a string, YYYY-MM-DDTHH:MM");
serde_as_text!(super::When, "a date YYYY-MM-DD or a date and time YYYY-MM-DDTHH:MM");
