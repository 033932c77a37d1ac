//! All segments together, and which of their documents are the same thing in another language.

use crate::segment::Segment;
use crate::stem::Language;
use std::collections::BTreeMap;

/// Everything that is searched.
#[derive(Debug, Default)]
pub struct Library {
    segments: Vec<Segment>,
    /// For each segment the number of the thing each of its documents is.
    things: Vec<Vec<u32>>,
    /// How many things there are.
    count: usize,
}

impl Library {
    /// Of segments in any order; what they answer does not depend on it but for ties.
    #[must_use]
    pub fn new(segments: Vec<Segment>) -> Self {
        let mut numbers: BTreeMap<(String, String), u32> = BTreeMap::new();
        let mut things = Vec::new();
        for segment in &segments {
            let of = segment.documents().iter().map(|d| {
                let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                *numbers.entry((d.kind.clone(), d.id.clone())).or_insert(next)
            });
            things.push(of.collect());
        }
        Self { segments, things, count: numbers.len() }
    }

    pub(crate) fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// Number of the thing that a document of a segment is.
    pub(crate) fn thing(&self, segment: usize, document: u32) -> Option<u32> {
        self.things.get(segment)?.get(document as usize).copied()
    }

    /// The first of `locales` that any segment is in.
    pub(crate) fn own_locale<'l>(&self, locales: &[&'l str]) -> Option<&'l str> {
        locales.iter().copied().find(|locale| self.segments.iter().any(|s| s.locale() == *locale))
    }

    /// The language of [`Library::own_locale`].
    pub(crate) fn own_language(&self, locales: &[&str]) -> Option<Language> {
        self.own_locale(locales).map(Language::of_locale)
    }

    /// How many things there are.
    pub(crate) fn count(&self) -> usize {
        self.count
    }
}
