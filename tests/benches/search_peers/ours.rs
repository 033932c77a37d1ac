//! `huquq_search` over segments in memory, as the store holds them.

use super::Peer;
use crate::Pack;
use huquq_core::i18n::{Locale, chain};
use huquq_search::{Document, Found, Library, Query, Reader, Segment, Synonyms, build, search, snippet};
use std::collections::BTreeMap;

pub struct Ours {
    library: Library,
    synonyms: Synonyms,
    documents: BTreeMap<(String, String, String), Document>,
    bytes: u64,
}

impl Ours {
    pub fn new(packs: &[Pack], synonyms: &[(String, Vec<String>)]) -> Self {
        let built: Vec<Vec<u8>> =
            packs.iter().map(|(country, locale, d)| build(country, locale, d)).collect();
        let groups =
            synonyms.iter().map(|(l, words)| (l.as_str(), words.iter().map(String::as_str).collect()));
        let key = |locale: &str, d: &Document| (locale.to_owned(), d.kind.clone(), d.id.clone());
        Self {
            library: Library::new(built.iter().map(|bytes| Segment::new(bytes).unwrap()).collect()),
            synonyms: Synonyms::new(groups),
            documents: packs
                .iter()
                .flat_map(|(_, l, d)| d.iter().map(move |d| (key(l, d), d.clone())))
                .collect(),
            bytes: built.iter().map(|b| b.len() as u64).sum(),
        }
    }

    fn found(&self, query: &str, locale: &str) -> Vec<Found> {
        let locales: Vec<&str> =
            chain(Locale::parse(locale).unwrap()).into_iter().map(Locale::name).collect();
        let reader = Reader { locales: &locales, country: None };
        search(&self.library, &Query::new(query, &self.synonyms, locale), reader, 10, &|| true).unwrap()
    }

    pub fn find(&self, query: &str, locale: &str) -> Vec<String> {
        self.found(query, locale).iter().map(|f| format!("{}:{}", f.kind, f.id)).collect()
    }
}

impl Peer for Ours {
    fn name(&self) -> String {
        "ours".into()
    }

    fn answer(&self, query: &str, locale: &str) -> Vec<String> {
        let snippet_of = |f: &Found| {
            let document = &self.documents[&(f.locale.clone(), f.kind.clone(), f.id.clone())];
            snippet(&document.blocks[f.block as usize], &f.locale, &f.words).text
        };
        self.found(query, locale).iter().map(snippet_of).collect()
    }

    fn bytes(&self) -> u64 {
        self.bytes
    }
}
