//! Bytes into something that answers. Nothing in them is trusted: a wrong number is [`Damaged`], never a panic.

use super::bytes::Reader;
use super::{Damaged, MAGIC};
use crate::stem::Language;
use fst::{Automaton, IntoStreamer, Map, Streamer};

/// The index of one pack.
#[derive(Debug)]
pub struct Segment {
    country: String,
    locale: String,
    language: Language,
    forms: Map<Vec<u8>>,
    stems: Map<Vec<u8>>,
    entries: Vec<u8>,
    lists: Vec<u8>,
    documents: Vec<Indexed>,
}

/// A document as the index knows it.
#[derive(Debug)]
pub(crate) struct Indexed {
    pub kind: String,
    pub id: String,
    /// Words in all its blocks.
    pub length: u32,
    /// Words in its title.
    pub title: u32,
}

impl Segment {
    /// Reads what [`super::build`] made.
    ///
    /// # Errors
    /// [`Damaged`].
    pub fn new(bytes: &[u8]) -> Result<Self, Damaged> {
        let mut reader = Reader(bytes.strip_prefix(MAGIC).ok_or(Damaged)?);
        let mut lengths = [0; 5];
        for length in &mut lengths {
            *length = reader.fixed()?;
        }
        let [head, forms, stems, entries, lists] = lengths;
        let mut head = Reader(reader.take(head)?);
        let (country, locale) = (head.text()?.to_owned(), head.text()?.to_owned());
        let map = |part: &[u8]| -> Result<Map<Vec<u8>>, Damaged> {
            let map = Map::new(part.to_vec()).map_err(|_| Damaged)?;
            map.as_fst().verify().map_err(|_| Damaged)?;
            Ok(map)
        };
        let (forms, stems) = (map(reader.take(forms)?)?, map(reader.take(stems)?)?);
        let (entries, lists) = (reader.take(entries)?.to_vec(), reader.take(lists)?.to_vec());
        let mut documents = Vec::new();
        for _ in 0..reader.number()? {
            let (kind, id) = (reader.text()?.to_owned(), reader.text()?.to_owned());
            documents.push(Indexed { kind, id, length: reader.number()?, title: reader.number()? });
        }
        let language = Language::of_locale(&locale);
        Ok(Self { country, locale, language, forms, stems, entries, lists, documents })
    }

    /// ISO 3166-1 alpha-2, lower case.
    pub fn country(&self) -> &str {
        &self.country
    }

    /// CLDR locale of the texts.
    pub fn locale(&self) -> &str {
        &self.locale
    }

    pub(crate) fn language(&self) -> Language {
        self.language
    }

    pub(crate) fn documents(&self) -> &[Indexed] {
        &self.documents
    }

    /// Where the entry of a folded word begins.
    pub(crate) fn form(&self, folded: &str) -> Option<u32> {
        self.forms.get(folded).and_then(|place| u32::try_from(place).ok())
    }

    /// Where the entries of all forms of a stem begin.
    pub(crate) fn forms_of_stem(&self, stem: &str) -> Vec<u32> {
        let Some(place) = self.stems.get(stem) else { return Vec::new() };
        self.list(place).unwrap_or_default()
    }

    fn list(&self, place: u64) -> Result<Vec<u32>, Damaged> {
        let place = usize::try_from(place).map_err(|_| Damaged)?;
        let mut reader = Reader(self.lists.get(place..).ok_or(Damaged)?);
        numbers(&mut reader)
    }

    /// Folded words that the automaton accepts, in order, at most `most`, with where their entries begin.
    pub(crate) fn forms_like(&self, automaton: impl Automaton, most: usize) -> Vec<(String, u32)> {
        like(&self.forms, automaton, most)
    }

    /// Stems that the automaton accepts, likewise.
    pub(crate) fn stems_like(&self, automaton: impl Automaton, most: usize) -> Vec<(String, u32)> {
        like(&self.stems, automaton, most)
    }

    /// Reads the entry that begins there: `quality` of the hashes of how its word was written, then `mark` for each document and block.
    /// Bytes that make no sense end it.
    pub(crate) fn entry(
        &self,
        place: u32,
        quality: impl FnOnce(&[u32]) -> f32,
        mut mark: impl FnMut(u32, u32, f32),
    ) {
        let _ = self.read_entry(place, quality, &mut mark);
    }

    fn read_entry(
        &self,
        place: u32,
        quality: impl FnOnce(&[u32]) -> f32,
        mark: &mut impl FnMut(u32, u32, f32),
    ) -> Result<(), Damaged> {
        let place = usize::try_from(place).map_err(|_| Damaged)?;
        let mut reader = Reader(self.entries.get(place..).ok_or(Damaged)?);
        let mut written = Vec::new();
        for _ in 0..reader.number()? {
            written.push(reader.fixed()?);
        }
        let quality = quality(&written);
        let mut document = 0_u32;
        for _ in 0..reader.number()? {
            document = document.checked_add(reader.number()?).ok_or(Damaged)?;
            let mut block = 0_u32;
            for _ in 0..reader.number()? {
                block = block.checked_add(reader.number()?).ok_or(Damaged)?;
                mark(document, block, quality);
            }
        }
        Ok(())
    }
}

fn numbers(reader: &mut Reader<'_>) -> Result<Vec<u32>, Damaged> {
    let mut out = Vec::new();
    let mut number = 0_u32;
    for _ in 0..reader.number()? {
        number = number.checked_add(reader.number()?).ok_or(Damaged)?;
        out.push(number);
    }
    Ok(out)
}

fn like(map: &Map<Vec<u8>>, automaton: impl Automaton, most: usize) -> Vec<(String, u32)> {
    let mut out = Vec::new();
    let mut stream = map.search(automaton).into_stream();
    while let Some((key, value)) = stream.next() {
        if let (Ok(key), Ok(value)) = (std::str::from_utf8(key), u32::try_from(value)) {
            out.push((key.to_owned(), value));
        }
        if out.len() >= most {
            break;
        }
    }
    out
}
