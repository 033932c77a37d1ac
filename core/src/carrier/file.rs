//! The file: a first line that says what it is, then entries one after another, each a path and its bytes.

use crate::update::{Fetch, FetchError, FetchKind};
use huquq_bundle::TargetName;
use std::collections::BTreeMap;
use std::io::{BufReader, ErrorKind, Read, Seek, SeekFrom, Write};
use std::sync::{Mutex, PoisonError};

/// The first line.
const MAGIC: &[u8] = b"huquq carrier 1\n";
/// Most entries a reader looks at: every pack of every country in every language, a hundred times over.
const ENTRIES: usize = 16_384;

/// Writes a carrier.
#[derive(Debug)]
pub struct Writer<W> {
    to: W,
    entries: usize,
}

impl<W: Write> Writer<W> {
    /// Begins a carrier.
    ///
    /// # Errors
    /// What the system said.
    pub fn new(mut to: W) -> std::io::Result<Self> {
        to.write_all(MAGIC)?;
        Ok(Self { to, entries: 0 })
    }

    /// Adds a file of a repository under its path.
    ///
    /// # Errors
    /// What the system said; also when the path or the file is longer than the format allows.
    pub fn add(&mut self, path: &str, bytes: &[u8]) -> std::io::Result<()> {
        let too_long = |_| std::io::Error::new(ErrorKind::InvalidInput, "longer than a carrier allows");
        let path_length = u8::try_from(path.len()).map_err(too_long)?;
        let length = u32::try_from(bytes.len()).map_err(too_long)?;
        self.to.write_all(&[path_length])?;
        self.to.write_all(path.as_bytes())?;
        self.to.write_all(&length.to_be_bytes())?;
        self.to.write_all(bytes)?;
        self.entries += 1;
        Ok(())
    }

    /// Number of files so far.
    pub fn entries(&self) -> usize {
        self.entries
    }

    /// What it was written to.
    pub fn into_inner(self) -> W {
        self.to
    }
}

/// A carrier that is read. Only paths are held in memory; a file is read when it is asked for, under the asker's cap.
#[derive(Debug)]
pub struct Carrier<R> {
    name: String,
    from: Mutex<R>,
    index: BTreeMap<String, (u64, u64)>,
}

impl Carrier<BufReader<std::fs::File>> {
    /// Opens a file.
    ///
    /// # Errors
    /// [`FetchError`] when it cannot be read or is not a whole carrier.
    pub fn open(path: &std::path::Path) -> Result<Self, FetchError> {
        let name = path.display().to_string();
        let file = std::fs::File::open(path);
        let file = file.map_err(|e| FetchError::new(&name, FetchKind::Unreachable, e))?;
        Self::new(&name, BufReader::new(file))
    }
}

impl<R: Read + Seek> Carrier<R> {
    /// Reads the paths. `name` is for errors.
    ///
    /// # Errors
    /// [`FetchError`] when it is not a whole carrier.
    pub fn new(name: &str, mut from: R) -> Result<Self, FetchError> {
        let not = |detail: &str| FetchError::new(name, FetchKind::NotACarrier, detail);
        let system = |e: std::io::Error| match e.kind() {
            ErrorKind::UnexpectedEof => not("it ends too early: copy it again"),
            _ => FetchError::new(name, FetchKind::Unreachable, e),
        };
        let whole = from.seek(SeekFrom::End(0)).map_err(system)?;
        from.rewind().map_err(system)?;
        let mut magic = [0; MAGIC.len()];
        from.read_exact(&mut magic).map_err(system)?;
        if magic != MAGIC {
            return Err(not("it begins otherwise"));
        }
        let mut index = BTreeMap::new();
        let mut at = MAGIC.len() as u64;
        let mut entries = 0;
        while at < whole {
            // Entries and not names: a card full of one name over and over would keep a phone busy for minutes.
            entries += 1;
            if entries > ENTRIES {
                return Err(not("it names more files than any repository has"));
            }
            let mut path_length = [0; 1];
            from.read_exact(&mut path_length).map_err(system)?;
            let mut path = vec![0; usize::from(u8::from_be_bytes(path_length))];
            from.read_exact(&mut path).map_err(system)?;
            let mut length = [0; 4];
            from.read_exact(&mut length).map_err(system)?;
            let length = u64::from(u32::from_be_bytes(length));
            let begins = at + 5 + path.len() as u64;
            at = begins + length;
            let path = String::from_utf8(path).ok().filter(|p| TargetName::new(p).is_ok());
            let path = path.ok_or_else(|| not("it names a file that no repository has"))?;
            if at > whole {
                return Err(not("it ends too early: copy it again"));
            }
            // The first of two counts, so that what comes behind cannot take its place.
            index.entry(path).or_insert((begins, length));
            from.seek_relative(i64::try_from(length).unwrap_or(0)).map_err(system)?;
        }
        Ok(Self { name: name.into(), from: Mutex::new(from), index })
    }

    /// Paths it holds.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.index.keys().map(String::as_str)
    }
}

impl<R: Read + Seek> Fetch for Carrier<R> {
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        let place = || format!("{path} in {}", self.name);
        let system = |e: std::io::Error| FetchError::new(place(), FetchKind::Unreachable, e);
        let Some((begins, length)) = self.index.get(path) else {
            return Err(FetchError::new(place(), FetchKind::NotFound, "not in it"));
        };
        if *length > cap {
            return Err(FetchError::new(place(), FetchKind::TooLarge, format!("over {cap} bytes")));
        }
        let mut from = self.from.lock().unwrap_or_else(PoisonError::into_inner);
        from.seek(SeekFrom::Start(*begins)).map_err(system)?;
        let mut bytes = Vec::new();
        from.by_ref().take(*length).read_to_end(&mut bytes).map_err(system)?;
        if bytes.len() as u64 != *length {
            return Err(FetchError::new(place(), FetchKind::NotACarrier, "it ends too early: copy it again"));
        }
        Ok(bytes)
    }

    fn is_partial(&self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn two_files() -> Vec<u8> {
        let mut writer = Writer::new(Vec::new()).unwrap();
        writer.add("metadata/timestamp.json", b"{}").unwrap();
        writer.add("patches/kz/ru/ab-cd", b"patch").unwrap();
        writer.into_inner()
    }

    #[test]
    fn what_was_written_is_read_under_the_cap_of_who_asks() {
        let carrier = Carrier::new("card", Cursor::new(two_files())).unwrap();
        assert_eq!(carrier.fetch("patches/kz/ru/ab-cd", 5).unwrap(), b"patch");
        assert_eq!(carrier.fetch("patches/kz/ru/ab-cd", 4).unwrap_err().kind, FetchKind::TooLarge);
        assert_eq!(carrier.fetch("metadata/2.root.json", 9).unwrap_err().kind, FetchKind::NotFound);
    }

    /// A golden file of the format: readers in the field know only this.
    #[test]
    fn the_format_does_not_drift() {
        let expected =
            b"huquq carrier 1\n\x17metadata/timestamp.json\0\0\0\x02{}\x13patches/kz/ru/ab-cd\0\0\0\x05patch";
        assert_eq!(two_files(), expected);
    }

    #[test]
    fn cut_anywhere_but_between_entries_it_is_refused() {
        let whole = two_files();
        let between = [16, 16 + 1 + 23 + 4 + 2, whole.len()];
        for keep in 0..whole.len() {
            let read = Carrier::new("card", Cursor::new(whole[..keep].to_vec()));
            assert_eq!(read.is_ok(), between.contains(&keep), "cut to {keep}");
        }
    }

    #[test]
    fn one_name_many_times_over_is_refused_as_many_names_are() {
        let mut writer = Writer::new(Vec::new()).unwrap();
        for n in 0..=ENTRIES {
            writer.add("a", b"").unwrap();
            if n + 1 == ENTRIES {
                assert!(Carrier::new("card", Cursor::new(writer.to.clone())).is_ok());
            }
        }
        let refused = Carrier::new("card", Cursor::new(writer.into_inner())).unwrap_err();
        assert_eq!(refused.kind, FetchKind::NotACarrier);
    }

    #[test]
    fn a_name_that_leaves_the_folder_and_another_file_are_refused() {
        let mut writer = Writer::new(Vec::new()).unwrap();
        writer.add("../metadata/timestamp.json", b"{}").unwrap();
        for bad in [writer.into_inner(), b"PK\x03\x04 a zip file".to_vec(), Vec::new()] {
            let refused = Carrier::new("card", Cursor::new(bad)).unwrap_err();
            assert_eq!(refused.kind, FetchKind::NotACarrier);
        }
    }
}
