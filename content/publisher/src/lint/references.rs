//! Everything that is pointed at exists, and every statement of law points at a source.

use super::Finding;
use crate::say::{Said, sentences as say};
use crate::source::{At, GuideSource, Publication};
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
    let guides: BTreeSet<&str> = publication.guides.iter().map(|g| g.id.as_str()).collect();
    for guide in publication.guides.iter().filter(|g| g.locale == publication.about.source_locale) {
        known_country(publication, &guide.country, &guide.at, findings);
        for situation in &guide.situations {
            if !publication.about.situations.contains(situation) {
                let said = say::unknown_situation(situation, publication.about.situations.join(", "));
                findings.push(Finding::error(&guide.at.file, guide.at.line, "unknown-reference", said));
            }
        }
        check_blocks(guide, &sources, &contacts, &guides, &rules, findings);
    }
}

fn check_blocks(
    guide: &GuideSource,
    sources: &BTreeSet<&str>,
    contacts: &BTreeSet<&str>,
    guides: &BTreeSet<&str>,
    rules: &BTreeSet<&str>,
    findings: &mut Vec<Finding>,
) {
    for block in &guide.blocks {
        let at = At { file: guide.at.file.clone(), line: block.line };
        let id = block.id.as_str();
        let mut unknown = |known: bool, said: Said| {
            if !known {
                findings.push(Finding::error(&at.file, at.line, "unknown-reference", said));
            }
        };
        match block.kind {
            BlockKind::Contact => unknown(contacts.contains(id), say::unknown_contact(id)),
            BlockKind::Guide => unknown(guides.contains(id), say::unknown_guide(id)),
            BlockKind::Deadline => unknown(rules.contains(id), say::unknown_deadline(id)),
            BlockKind::Card => unknown(false, say::unknown_card(id)),
            BlockKind::Heading | BlockKind::Subheading => {}
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
