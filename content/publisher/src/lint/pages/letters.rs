//! Letters: every answer has its question, every question its place, in every language.

use super::at;
use crate::lint::Finding;
use crate::say::sentences as say;
use crate::source::{BlockSource, PageKind, PageSource, Publication, letter_part};
use huquq_bundle::letter::places;
use huquq_bundle::records::{Ask, BlockKind};
use std::collections::BTreeSet;

/// Heading of the questions.
const QUESTIONS: &str = "questions";

pub(super) fn check(publication: &Publication, page: &PageSource, findings: &mut Vec<Finding>) {
    let mut error = |block: Option<&BlockSource>, said| {
        let line = block.map_or(1, |b| b.line);
        findings.push(Finding::error(&page.at.file, line, "bad-letter", said));
    };
    let questions: Vec<&BlockSource> = page.part(QUESTIONS).collect();
    let letter: Vec<&BlockSource> = letter_part(page).collect();
    if questions.is_empty() || letter.is_empty() {
        error(None, say::letter_parts());
        return;
    }
    for block in &questions {
        if block.kind != BlockKind::Item || block.ask.is_none() {
            error(Some(block), say::question_without_kind(&block.id));
        }
    }
    let known: BTreeSet<&str> = questions.iter().map(|q| q.id.as_str()).collect();
    let written = |id: &str| questions.iter().any(|q| q.id == id && q.ask != Some(Ask::Yes));
    let mut used = BTreeSet::new();
    for block in &letter {
        for place in places(&block.text) {
            if !written(place) {
                error(Some(block), say::place_unknown(place));
            }
            used.insert(place.to_owned());
        }
    }
    for block in page.blocks.iter().filter(|b| b.when.is_some()) {
        let question = block.when.as_ref().map(|w| w.question.clone()).unwrap_or_default();
        if !known.contains(question.as_str()) {
            error(Some(block), say::place_unknown(&question));
        }
        used.insert(question);
    }
    for question in questions.iter().filter(|q| !used.contains(&q.id)) {
        error(Some(question), say::question_unused(&question.id));
    }
    translations(publication, page, &letter, findings);
}

/// An answer that is missing in one language would be missing in what the office reads.
fn translations(
    publication: &Publication,
    page: &PageSource,
    letter: &[&BlockSource],
    findings: &mut Vec<Finding>,
) {
    let others = publication
        .pages
        .iter()
        .filter(|p| p.kind == PageKind::Letter && p.id == page.id && p.at.file != page.at.file);
    for other in others {
        for block in letter {
            let Some(said) = other.blocks.iter().find(|b| b.id == block.id) else { continue };
            let (mut here, mut there): (Vec<&str>, Vec<&str>) =
                (places(&said.text).collect(), places(&block.text).collect());
            here.sort_unstable();
            there.sort_unstable();
            if here != there {
                let at = at(other, said);
                let said = say::places_differ(&block.id, there.join(", "));
                findings.push(Finding::error(&at.file, at.line, "bad-letter", said));
            }
        }
    }
}
