//! What each kind of page needs so that a phone can show it: cards, letters, situations (FORMAT.md 1.56 to 1.58).

mod letters;
mod situations;

use super::Finding;
use crate::say::sentences as say;
use crate::source::{At, BlockSource, PageKind, PageSource, Publication};
use huquq_bundle::records::BlockKind;

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    for page in publication.pages.iter().filter(|p| p.locale == publication.about.source_locale) {
        match page.kind {
            PageKind::Guide => marks(page, |_| false, findings),
            PageKind::Card => card(page, findings),
            PageKind::Letter => {
                office(page, findings);
                letters::check(publication, page, findings);
            }
            PageKind::Situation => {
                marks(page, |b| b.to.is_some() && b.kind == BlockKind::Item, findings);
                situations::check(publication, page, findings);
            }
        }
    }
}

fn card(page: &PageSource, findings: &mut Vec<Finding>) {
    office(page, findings);
    marks(page, |_| false, findings);
    for block in &page.blocks {
        // What is shown to an officer must be readable at arm's length: sentences, no parts, nothing to press.
        if !matches!(block.kind, BlockKind::Text | BlockKind::Item) {
            let at = at(page, block);
            findings.push(Finding::error(&at.file, at.line, "bad-card", say::card_block(&block.id)));
        }
    }
    if page.blocks.is_empty() {
        findings.push(Finding::error(&page.at.file, 1, "bad-card", say::card_empty()));
    }
}

/// A card and a letter say whom they are for and in which languages that office reads.
fn office(page: &PageSource, findings: &mut Vec<Finding>) {
    if page.to.as_deref().is_none_or(str::is_empty) || page.office.is_empty() {
        findings.push(Finding::error(&page.at.file, 1, "front-matter", say::office_missing()));
    }
}

/// Marks that mean nothing in a page of this kind would be lost without a word.
fn marks(page: &PageSource, allowed: impl Fn(&BlockSource) -> bool, findings: &mut Vec<Finding>) {
    for block in &page.blocks {
        let marked = block.to.is_some() || block.ask.is_some() || block.when.is_some() || block.optional;
        if marked && !allowed(block) {
            let at = at(page, block);
            findings.push(Finding::error(&at.file, at.line, "bad-block", say::mark_not_here(&block.id)));
        }
    }
}

fn at(page: &PageSource, block: &BlockSource) -> At {
    At { file: page.at.file.clone(), line: block.line }
}
