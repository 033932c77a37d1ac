//! Second readings: whose translation changed since, what nobody has settled, and facts lost on the way there and back.

use super::Finding;
use super::facts::add;
use crate::facts::{In, compare_back};
use crate::say::sentences as say;
use crate::source::{PageSource, Publication, ReadingSource};

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    let source = &publication.about.source_locale;
    for page in publication.pages.iter().filter(|p| &p.locale != source) {
        match publication.readings.iter().find(|r| r.reads(page)) {
            // A publication that has not begun with readings is not told so on every page.
            None if publication.readings.is_empty() => {}
            None => {
                let said = say::unread_translation(page.path(), &page.locale);
                findings.push(Finding::error(&page.at.file, 0, "unread-translation", said).as_warning());
            }
            Some(reading) => {
                let stale = reading.stale(page);
                if stale > 0 {
                    let said = say::stale_reading(stale, page.path(), &page.locale);
                    findings.push(Finding::error(&reading.at.file, 1, "stale-reading", said).as_warning());
                }
                let original = publication.pages.iter().find(|p| p.is(page.kind, &page.id, source));
                if let Some(original) = original {
                    back(original, page, reading, findings);
                }
            }
        }
    }
    for reading in &publication.readings {
        let page = publication.pages.iter().find(|p| reading.reads(p));
        if page.is_none() || &reading.locale == source {
            let said = say::reading_of_nothing();
            findings.push(Finding::error(&reading.at.file, 1, "unknown-reference", said));
            continue;
        }
        for difference in &reading.differences {
            let known = difference.id == "title" || reading.blocks.iter().any(|b| b.id == difference.id);
            if !known {
                let said = say::difference_unknown(&difference.id);
                findings.push(Finding::error(&reading.at.file, 1, "unknown-reference", said));
            }
        }
        for open in reading.open() {
            let said = say::difference_open(&open.id, &open.what);
            findings.push(Finding::error(&reading.at.file, 1, "reading-difference", said));
        }
    }
}

/// Compares the source with what was read back, where the translation is still the one that was read.
fn back(original: &PageSource, page: &PageSource, reading: &ReadingSource, findings: &mut Vec<Finding>) {
    for block in page.blocks.iter().filter(|b| !b.kind.is_reference()) {
        let there = original.blocks.iter().find(|b| b.id == block.id && !b.kind.is_reference());
        if let (Some(there), Some(here)) = (there, reading.current(block)) {
            let there = In { locale: &original.locale, text: &there.text };
            let doubts = compare_back(&block.id, there, In { locale: &reading.into, text: &here.text });
            add(&reading.at.file, here.line, doubts, findings);
        }
    }
}
