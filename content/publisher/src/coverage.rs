//! How complete the translations are: page by page, locale by locale.

use crate::source::{PageSource, Publication, block_hash, front_hash};
use huquq_bundle::records::Made;
use serde::Serialize;

/// What a page is in one locale.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Cell {
    /// Path of the page: `kz/police`, `cards/kz/police`.
    pub page: String,
    /// Locale.
    pub locale: String,
    /// Paragraphs the locale needs, title and summary together as one.
    pub needed: usize,
    /// Those that are there.
    pub there: usize,
    /// Of those the ones that translate an older source.
    pub stale: usize,
    /// How the text came to be; nothing where the page is not there.
    pub made: Option<Made>,
    /// Its second reading.
    pub reading: Reading,
}

/// Whether somebody read a translation back.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Reading {
    /// As it is now.
    Yes,
    /// In an older form.
    Stale,
    /// Nobody.
    No,
}

/// The sum over a locale.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Total {
    /// Locale.
    pub locale: String,
    /// Pages it needs.
    pub pages: usize,
    /// Pages with every paragraph.
    pub complete: usize,
    /// Paragraphs it needs.
    pub needed: usize,
    /// Paragraphs that are there.
    pub there: usize,
    /// Paragraphs that translate an older source.
    pub stale: usize,
    /// Pages a person reviewed.
    pub reviewed: usize,
    /// Pages read back as they are now.
    pub read: usize,
}

impl Cell {
    /// Whether nothing is missing.
    pub fn complete(&self) -> bool {
        self.there == self.needed
    }
}

/// Every page in every locale it is to be in but the source's.
pub fn cells(publication: &Publication) -> Vec<Cell> {
    let about = &publication.about;
    let source = &about.source_locale;
    let mut out = Vec::new();
    for original in publication.pages.iter().filter(|p| &p.locale == source) {
        let office =
            original.office.iter().map(String::as_str).filter(|l| !about.authored().any(|a| a == *l));
        for locale in about.authored().chain(office).filter(|l| l != source) {
            out.push(cell(publication, original, locale));
        }
    }
    out
}

fn cell(publication: &Publication, original: &PageSource, locale: &str) -> Cell {
    let page = publication.pages.iter().find(|p| p.is(original.kind, &original.id, locale));
    let blocks = || original.blocks.iter().filter(|b| !b.kind.is_reference());
    let needed = 1 + blocks().filter(|b| original.needed_in(b, locale, &publication.about)).count();
    let mut cell = Cell {
        page: original.path(),
        locale: locale.to_owned(),
        needed,
        there: 0,
        stale: 0,
        made: page.map(|p| p.made),
        reading: Reading::No,
    };
    let Some(page) = page else { return cell };
    cell.there = 1;
    cell.stale = usize::from(page.of.as_deref() != Some(&front_hash(&original.title, &original.summary)));
    for block in blocks().filter(|b| original.needed_in(b, locale, &publication.about)) {
        if let Some(here) = page.blocks.iter().find(|b| b.id == block.id && !b.kind.is_reference()) {
            cell.there += 1;
            cell.stale += usize::from(here.of.as_deref() != Some(&block_hash(&block.text)));
        }
    }
    if let Some(reading) = publication.readings.iter().find(|r| r.reads(page)) {
        cell.reading = if reading.stale(page) == 0 { Reading::Yes } else { Reading::Stale };
    }
    cell
}

/// The sums of `cells`, in the order the locales first come in.
pub fn totals(cells: &[Cell]) -> Vec<Total> {
    let mut out: Vec<Total> = Vec::new();
    for cell in cells {
        let at = out.iter().position(|t| t.locale == cell.locale).unwrap_or_else(|| {
            out.push(Total { locale: cell.locale.clone(), ..Total::default() });
            out.len() - 1
        });
        let Some(total) = out.get_mut(at) else { continue };
        total.pages += 1;
        total.complete += usize::from(cell.complete());
        total.needed += cell.needed;
        total.there += cell.there;
        total.stale += cell.stale;
        total.reviewed += usize::from(cell.made == Some(Made::PersonReviewed));
        total.read += usize::from(cell.reading == Reading::Yes);
    }
    out
}
