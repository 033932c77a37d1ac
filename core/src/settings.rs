//! What a reader chose to keep: languages and a country, nothing else. Until he asks, there is no file.
//!
//! It tells whoever takes the phone no more than the packs beside it do. What is true of the reader himself (his nationality, the day he
//! came) has no place here.

use crate::i18n::Locale;
use crate::{Error, Result};
use serde::{Deserialize, Serialize};
use std::fs::File;
use std::io::{ErrorKind, Read, Write};
use std::path::Path;

/// File in the store's folder.
const FILE: &str = "settings.json";
/// Longest file that is read: three short words fit many times over.
const BYTES: u64 = 4096;

/// A reader's choices; nothing chosen is the default.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Settings {
    /// CLDR name of the language of all screens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// CLDR name of a language to show beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_language: Option<String>,
    /// ISO 3166-1 alpha-2, lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
}

/// What is kept in `folder`. A file that cannot be understood is as none: a choice is made again in a moment, and must not keep anybody
/// from reading.
///
/// # Errors
/// [`Error::Folder`] when the file is there and cannot be read.
pub fn kept(folder: &Path) -> Result<Settings> {
    let path = folder.join(FILE);
    let failed = |source| Error::Folder { path: path.clone(), source };
    let file = match File::open(&path) {
        Ok(file) => file,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Settings::default()),
        Err(e) => return Err(failed(e)),
    };
    let mut bytes = Vec::new();
    file.take(BYTES).read_to_end(&mut bytes).map_err(failed)?;
    let read: Settings = serde_json::from_slice(&bytes).unwrap_or_default();
    Ok(read.checked().unwrap_or_default())
}

/// Keeps `settings` in place of what was kept; the old file stays until the new one is whole.
///
/// # Errors
/// [`Error::UnknownLocale`], [`Error::NotFound`] for a country that is no two letters, [`Error::Folder`].
pub fn keep(folder: &Path, settings: &Settings) -> Result<()> {
    let checked = settings.clone().checked()?;
    let (path, part) = (folder.join(FILE), folder.join(".settings.json.part"));
    let failed = |source| Error::Folder { path: path.clone(), source };
    let text = serde_json::to_vec(&checked).unwrap_or_default();
    let mut file = File::create(&part).map_err(failed)?;
    file.write_all(&text).and_then(|()| file.sync_all()).map_err(failed)?;
    std::fs::rename(&part, &path).map_err(failed)
}

/// Forgets all choices: the file is gone.
///
/// # Errors
/// [`Error::Folder`].
pub fn forget(folder: &Path) -> Result<()> {
    let path = folder.join(FILE);
    match std::fs::remove_file(&path) {
        Err(e) if e.kind() != ErrorKind::NotFound => Err(Error::Folder { path, source: e }),
        _ => Ok(()),
    }
}

impl Settings {
    /// The same under CLDR names, if every value is one that a screen can use.
    fn checked(self) -> Result<Self> {
        let name = |tag: String| Locale::parse(&tag).map(|locale| locale.name().to_owned());
        let is_country = |c: &String| c.len() == 2 && c.bytes().all(|b| b.is_ascii_lowercase());
        if let Some(country) = self.country.as_ref().filter(|c| !is_country(c)) {
            return Err(Error::NotFound { kind: "country", id: country.chars().take(80).collect() });
        }
        Ok(Self {
            language: self.language.map(name).transpose()?,
            second_language: self.second_language.map(name).transpose()?,
            country: self.country,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn some() -> Settings {
        let text = |s: &str| Some(s.to_owned());
        Settings { language: text("uz_Cyrl_UZ"), second_language: text("ru"), country: text("kz") }
    }

    #[test]
    fn what_was_kept_is_read_until_it_is_forgotten_and_nothing_stays() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(kept(folder.path()).unwrap(), Settings::default());
        keep(folder.path(), &some()).unwrap();
        assert_eq!(kept(folder.path()).unwrap(), Settings { language: Some("uz-Cyrl".into()), ..some() });
        forget(folder.path()).unwrap();
        forget(folder.path()).unwrap();
        assert_eq!(kept(folder.path()).unwrap(), Settings::default());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }

    #[test]
    fn a_broken_file_is_as_none_and_a_wrong_choice_keeps_the_old_one() {
        let folder = tempfile::tempdir().unwrap();
        keep(folder.path(), &some()).unwrap();
        let wrong = Settings { language: Some("xx".into()), ..some() };
        assert!(matches!(keep(folder.path(), &wrong), Err(Error::UnknownLocale(_))));
        let wrong = Settings { country: Some("../x".into()), ..some() };
        assert!(matches!(keep(folder.path(), &wrong), Err(Error::NotFound { .. })));
        assert_eq!(kept(folder.path()).unwrap().country.as_deref(), Some("kz"));
        for broken in [&b"{"[..], b"[]", b"{\"language\":\"xx\"}", b"{\"country\":7}", &[0xFF; 9000]] {
            std::fs::write(folder.path().join(FILE), broken).unwrap();
            assert_eq!(kept(folder.path()).unwrap(), Settings::default());
        }
    }
}
