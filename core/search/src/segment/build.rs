//! Documents into bytes. Same documents, same bytes.

use super::bytes::{put, put_text};
use super::{MAGIC, written_hash};
use crate::document::{Document, TITLE};
use crate::stem::{Language, stem};
use fst::MapBuilder;
use huquq_script::{fold, words};
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
struct Form {
    written: BTreeSet<u32>,
    stems: BTreeSet<String>,
    /// Document -> its blocks.
    documents: BTreeMap<u32, BTreeSet<u32>>,
}

/// The segment of `documents` in the language of `locale`.
#[must_use]
pub fn build(country: &str, locale: &str, documents: &[Document]) -> Vec<u8> {
    let language = Language::of_locale(locale);
    let mut forms: BTreeMap<String, Form> = BTreeMap::new();
    let mut docs = Vec::new();
    put(&mut docs, count(documents.len()));
    for (number, document) in documents.iter().enumerate() {
        let (mut length, mut title) = (0, 0);
        for (block, text) in document.blocks.iter().enumerate() {
            for (_, word) in words(text) {
                let folded = fold(word);
                if folded.is_empty() {
                    continue;
                }
                length += 1;
                title += u32::from(count(block) == TITLE);
                let stem = stem(language, word, &folded);
                let form = forms.entry(folded).or_default();
                form.written.insert(written_hash(word));
                form.stems.insert(stem);
                form.documents.entry(count(number)).or_default().insert(count(block));
            }
        }
        put_text(&mut docs, &document.kind);
        put_text(&mut docs, &document.id);
        put(&mut docs, length);
        put(&mut docs, title);
    }
    let mut entries = Vec::new();
    let mut by_stem: BTreeMap<String, BTreeSet<u32>> = BTreeMap::new();
    let mut places = Vec::new();
    for (folded, form) in forms {
        let place = count(entries.len());
        for stem in &form.stems {
            by_stem.entry(stem.clone()).or_default().insert(place);
        }
        entry(&mut entries, &form);
        places.push((folded, u64::from(place)));
    }
    let mut lists = Vec::new();
    let mut stems = Vec::new();
    for (stem, places) in by_stem {
        stems.push((stem, lists.len() as u64));
        put(&mut lists, count(places.len()));
        ascending(&mut lists, &places);
    }
    let mut head = Vec::new();
    put_text(&mut head, country);
    put_text(&mut head, locale);
    let parts = [head, map(&places), map(&stems), entries, lists, docs];
    let mut out = MAGIC.to_vec();
    for part in parts.iter().take(parts.len() - 1) {
        out.extend_from_slice(&count(part.len()).to_le_bytes());
    }
    parts.iter().for_each(|part| out.extend_from_slice(part));
    out
}

fn entry(out: &mut Vec<u8>, form: &Form) {
    put(out, count(form.written.len()));
    form.written.iter().for_each(|hash| out.extend_from_slice(&hash.to_le_bytes()));
    put(out, count(form.documents.len()));
    let mut before = 0;
    for (document, blocks) in &form.documents {
        put(out, document - before);
        before = *document;
        put(out, count(blocks.len()));
        ascending(out, blocks);
    }
}

fn ascending(out: &mut Vec<u8>, numbers: &BTreeSet<u32>) {
    let mut before = 0;
    for number in numbers {
        put(out, number - before);
        before = *number;
    }
}

/// Keys come in order, so neither call can fail; a failure would give an empty map, which finds nothing.
fn map(pairs: &[(String, u64)]) -> Vec<u8> {
    let mut builder = MapBuilder::memory();
    for (key, value) in pairs {
        if builder.insert(key, *value).is_err() {
            return Vec::new();
        }
    }
    builder.into_inner().unwrap_or_default()
}

/// A pack has at most 16 MB, so nothing in it is too many for 32 bits.
fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}
