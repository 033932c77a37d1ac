//! A name from outside that cannot leave its folder.

use crate::Rejected;
use std::fmt;

/// The name of a signed file, such as `kz/ru.jsonl`. Deliberately not string-like: each use says whether it wants the
/// plain name or the place it is stored at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TargetName(String);

impl TargetName {
    /// Checks `name`: parts of ASCII letters, digits, `-`, `_` and `.`, separated by single `/`, none beginning with a dot.
    ///
    /// # Errors
    /// [`Rejected::UnsafeName`] for anything else (`..`, absolute paths, back slashes, NUL, empty parts).
    pub fn new(name: &str) -> Result<Self, Rejected> {
        let part_is_safe = |part: &str| {
            !part.is_empty()
                && !part.starts_with('.')
                && part.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
        };
        if name.len() <= 255 && name.split('/').all(part_is_safe) {
            Ok(Self(name.into()))
        } else {
            Err(Rejected::UnsafeName { name: name.chars().take(80).collect() })
        }
    }

    /// The name of the pack of a country, `locale` being `base` for the language-neutral one.
    ///
    /// # Errors
    /// [`Rejected::UnsafeName`] as in [`TargetName::new`].
    pub fn pack(country: &str, locale: &str) -> Result<Self, Rejected> {
        Self::new(&format!("{country}/{locale}.jsonl"))
    }

    /// The plain name, as metadata and stores use it.
    pub fn plain(&self) -> &str {
        &self.0
    }

    /// Country and locale (`base` for none) when this names a pack.
    pub fn country_and_locale(&self) -> Option<(&str, &str)> {
        let (country, file) = self.0.split_once('/')?;
        let locale = file.strip_suffix(".jsonl")?;
        (!locale.contains('/')).then_some((country, locale))
    }

    /// Where a host with consistent snapshots keeps it: the digest before the last part.
    pub fn stored_at(&self, sha256: &str) -> String {
        match self.0.rsplit_once('/') {
            Some((folder, file)) => format!("targets/{folder}/{sha256}.{file}"),
            None => format!("targets/{sha256}.{}", self.0),
        }
    }
}

impl fmt::Display for TargetName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_leave_the_folder_are_refused() {
        for bad in ["", "/etc/passwd", "kz/../x", "kz//x", "kz\\x", "kz/\0", ".hidden", "kz/", "қз/ru"] {
            assert!(TargetName::new(bad).is_err(), "{bad:?}");
        }
    }

    #[test]
    fn a_pack_is_stored_under_its_digest() {
        let name = TargetName::pack("kz", "uz-Latn").unwrap();
        assert_eq!(name.stored_at("ab"), "targets/kz/ab.uz-Latn.jsonl");
        assert_eq!(name.country_and_locale(), Some(("kz", "uz-Latn")));
    }
}
