//! A check on each record, so that a bit that turned over in old flash is an error and not another phone number.
//!
//! It guards against damage, not against a person: whoever can write the file can write the check too. Signatures cover the
//! packs, from which all records can be made again.

use super::Store;
use crate::{Error, Result};
use huquq_bundle::digest::sha256_hex;

/// Hexadecimal digits of the check.
pub(super) const DIGITS: usize = 16;

/// The record as it is stored: the check, then its JSON. Country, locale and id are part of what is checked.
pub(super) fn seal(country: &str, locale: &str, id: &str, body: &str) -> String {
    check(country, locale, id, body) + body
}

fn check(country: &str, locale: &str, id: &str, body: &str) -> String {
    let mut check = sha256_hex([country, locale, id, body].join("\n").as_bytes());
    check.truncate(DIGITS);
    check
}

/// The JSON of a record that is as it was stored.
pub(super) fn open<'a>(country: &str, locale: &str, id: &str, sealed: &'a str) -> Option<&'a str> {
    let (found, body) = sealed.split_at_checked(DIGITS)?;
    (found == check(country, locale, id, body)).then_some(body)
}

impl Store {
    /// The JSON of a record.
    ///
    /// # Errors
    /// [`Error::DamagedStore`] when it is not as it was stored.
    pub(crate) fn unsealed(&self, country: &str, locale: &str, id: &str, sealed: &str) -> Result<String> {
        let damaged =
            || Error::DamagedStore { path: self.path.clone(), detail: "a record has changed".into() };
        open(country, locale, id, sealed).map(str::to_owned).ok_or_else(damaged)
    }

    /// The packs as an update sees them: names and digests, those with damage under a digest that is nobody's, so that they
    /// are fetched again.
    ///
    /// # Errors
    /// [`Error::Storage`].
    pub(crate) fn sound_packs(&self) -> Result<Vec<(String, String)>> {
        let mut packs = self.packs()?;
        for (name, digest) in &mut packs {
            if !self.is_sound(name, digest)? {
                digest.clear();
            }
        }
        Ok(packs)
    }

    fn is_sound(&self, name: &str, digest: &str) -> Result<bool> {
        let bytes = self.pack_bytes(name)?.unwrap_or_default();
        if sha256_hex(&bytes) != digest {
            return Ok(false);
        }
        let mut statement =
            self.connection.prepare("SELECT country, locale, id, body FROM record WHERE pack = ?1")?;
        let mut rows = statement.query([name])?;
        while let Some(row) = rows.next()? {
            let (country, locale): (String, String) = (row.get(0)?, row.get(1)?);
            let (id, sealed): (String, String) = (row.get(2)?, row.get(3)?);
            if open(&country, &locale, &id, &sealed).is_none() {
                return Ok(false);
            }
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_under_another_country_or_with_another_digit_does_not_open() {
        let sealed = seal("kz", "ru", "a", r#"{"number":"111"}"#);
        assert_eq!(open("kz", "ru", "a", &sealed), Some(r#"{"number":"111"}"#));
        assert_eq!(open("kg", "ru", "a", &sealed), None);
        assert_eq!(open("kz", "ru", "b", &sealed), None);
        assert_eq!(open("kz", "ru", "a", &sealed.replace("111", "112")), None);
        assert_eq!(open("kz", "ru", "a", ""), None);
    }
}
