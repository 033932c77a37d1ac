//! Everything that is pointed at exists, and every statement of law points at a source.

use super::Finding;
use crate::say::{Said, sentences as say};
use crate::source::{At, PageKind, PageSource, Publication};
use huquq_bundle::records::BlockKind;
use std::collections::BTreeSet;

/// What `src=` says of a block that states no law.
const ADVICE: &str = "advice";

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    let sources: BTreeSet<&str> = publication.sources.iter().map(|s| s.id.as_str()).collect();
    let contacts: BTreeSet<&str> = publication.contacts.iter().map(|c| c.id.as_str()).collect();
    for contact in &publication.contacts {
        let numbers = contact.body.phones.iter().flat_map(|p| &p.sources);
        for source in contact.body.sources.iter().chain(numbers) {
            known_source(&sources, source, &contact.at, findings);
        }
        known_country(publication, &contact.body.country, &contact.at, findings);
    }
    let rules: BTreeSet<&str> = publication.deadlines.rules.iter().map(|r| r.body.id.as_str()).collect();
    let pages: BTreeSet<(PageKind, &str)> =
        publication.pages.iter().map(|p| (p.kind, p.id.as_str())).collect();
    for page in publication.pages.iter().filter(|p| p.locale == publication.about.source_locale) {
        known_country(publication, &page.country, &page.at, findings);
        for situation in &page.situations {
            if !publication.about.situations.contains(situation) {
                let said = say::unknown_situation(situation, publication.about.situations.join(", "));
                findings.push(Finding::error(&page.at.file, page.at.line, "unknown-reference", said));
            }
        }
        check_blocks(page, &sources, &contacts, &pages, &rules, findings);
    }
}

fn check_blocks(
    page: &PageSource,
    sources: &BTreeSet<&str>,
    contacts: &BTreeSet<&str>,
    pages: &BTreeSet<(PageKind, &str)>,
    rules: &BTreeSet<&str>,
    findings: &mut Vec<Finding>,
) {
    for block in &page.blocks {
        let at = At { file: page.at.file.clone(), line: block.line };
        let id = block.id.as_str();
        let mut unknown = |known: bool, said: Said| {
            if !known {
                findings.push(Finding::error(&at.file, at.line, "unknown-reference", said));
            }
        };
        match block.kind {
            BlockKind::Contact => unknown(contacts.contains(id), say::unknown_contact(id)),
            BlockKind::Guide => unknown(pages.contains(&(PageKind::Guide, id)), say::unknown_guide(id)),
            BlockKind::Deadline => unknown(rules.contains(id), say::unknown_deadline(id)),
            BlockKind::Card => unknown(pages.contains(&(PageKind::Card, id)), say::unknown_card(id)),
            BlockKind::Letter => unknown(pages.contains(&(PageKind::Letter, id)), say::unknown_letter(id)),
            BlockKind::Situation => {
                unknown(pages.contains(&(PageKind::Situation, id)), say::unknown_tree(id))
            }
            BlockKind::Heading | BlockKind::Subheading | BlockKind::Unknown => {}
            // A question and an answer say nothing that could be wrong in law.
            _ if block.ask.is_some() || block.to.is_some() => {}
            _ if block.src.is_empty() => findings.push(Finding::error(
                &at.file,
                at.line,
                "missing-source",
                say::paragraph_without_source(id),
            )),
            _ => {
                for source in block.src.iter().filter(|s| *s != ADVICE) {
                    known_source(sources, source, &at, findings);
                }
            }
        }
    }
}

pub(super) fn known_source(sources: &BTreeSet<&str>, reference: &str, at: &At, findings: &mut Vec<Finding>) {
    let id = reference.split(':').next().unwrap_or_default();
    if !sources.contains(id) {
        findings.push(Finding::error(&at.file, at.line, "unknown-source", say::unknown_source(id)));
    }
}

pub(super) fn known_country(publication: &Publication, country: &str, at: &At, findings: &mut Vec<Finding>) {
    if !publication.about.countries.iter().any(|c| c == country) {
        findings.push(Finding::error(&at.file, at.line, "unknown-country", say::unknown_country(country)));
    }
}
