//! Situations: a tree of screens in which every answer leads somewhere and every way ends in something to do.

use super::at;
use crate::lint::Finding;
use crate::say::sentences as say;
use crate::source::{BlockSource, PageSource, Publication};
use huquq_bundle::records::BlockKind;
use std::collections::BTreeSet;

pub(super) fn check(publication: &Publication, page: &PageSource, findings: &mut Vec<Finding>) {
    let slug = page.id.split('/').nth(1).unwrap_or_default();
    if !publication.about.situations.iter().any(|s| s == slug) {
        let said = say::unknown_situation(slug, publication.about.situations.join(", "));
        findings.push(Finding::error(&page.at.file, 1, "unknown-reference", said));
    }
    let headings: Vec<&BlockSource> = page.blocks.iter().filter(|b| b.kind == BlockKind::Heading).collect();
    let Some(first) = headings.first().filter(|h| page.blocks.first().is_some_and(|b| b.id == h.id)) else {
        findings.push(Finding::error(&page.at.file, 1, "bad-situation", say::situation_without_screen()));
        return;
    };
    let mut reached = BTreeSet::from([first.id.as_str()]);
    for heading in &headings {
        let blocks: Vec<&BlockSource> = page.part(&heading.id).collect();
        let answers: Vec<&&BlockSource> = blocks.iter().filter(|b| b.to.is_some()).collect();
        let mut error = |block: &BlockSource, said| {
            let at = at(page, block);
            findings.push(Finding::error(&at.file, at.line, "bad-situation", said));
        };
        if answers.is_empty() {
            let acts = blocks.iter().any(|b| b.kind == BlockKind::Step);
            let helps = blocks.iter().any(|b| b.kind.is_reference());
            if !acts || !helps {
                error(heading, say::screen_without_action(&heading.id));
            }
        } else if answers.len() < 2 {
            error(heading, say::screen_with_one_answer(&heading.id));
        }
        for answer in answers {
            let to = answer.to.as_deref().unwrap_or_default();
            let place = |id: &str| headings.iter().position(|h| h.id == id);
            match (place(&heading.id), place(to)) {
                // Only forward: so no way goes in a circle, and a reader of the file finds what comes next below.
                (Some(here), Some(there)) if there > here => {
                    reached.insert(to);
                }
                _ => error(answer, say::answer_leads_nowhere(to)),
            }
        }
    }
    for heading in headings.iter().filter(|h| !reached.contains(h.id.as_str())) {
        let at = at(page, heading);
        let said = say::screen_unreachable(&heading.id);
        findings.push(Finding::error(&at.file, at.line, "bad-situation", said));
    }
}
