//! Everything that is pointed at exists, and every statement of law points at a source.

use super::Finding;
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
                findings.push(Finding::error(
                    &guide.at.file,
                    guide.at.line,
                    "unknown-reference",
                    format!("situation `{situation}` is not in publication.toml"),
                    format!("use one of: {}", publication.about.situations.join(", ")),
                ));
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
        let unknown = |known: bool, what: &str, findings: &mut Vec<Finding>| {
            if !known {
                findings.push(Finding::error(
                    &at.file,
                    at.line,
                    "unknown-reference",
                    format!("there is no {what} `{}`", block.id),
                    format!("correct the id, or add the {what}"),
                ));
            }
        };
        match block.kind {
            BlockKind::Contact => unknown(contacts.contains(block.id.as_str()), "contact", findings),
            BlockKind::Guide => unknown(guides.contains(block.id.as_str()), "guide", findings),
            BlockKind::Deadline => unknown(rules.contains(block.id.as_str()), "deadline rule", findings),
            BlockKind::Card => unknown(false, "card", findings),
            BlockKind::Heading | BlockKind::Subheading => {}
            _ if block.src.is_empty() => findings.push(Finding::error(
                &at.file,
                at.line,
                "missing-source",
                format!("paragraph `{}` does not say where it comes from", block.id),
                "add `src=…`; for practical advice that states no law, `src=advice`",
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
        findings.push(Finding::error(
            &at.file,
            at.line,
            "unknown-source",
            format!("there is no source `{id}`"),
            "add it to sources.toml, or correct the id",
        ));
    }
}

pub(super) fn known_country(publication: &Publication, country: &str, at: &At, findings: &mut Vec<Finding>) {
    if !publication.about.countries.iter().any(|c| c == country) {
        findings.push(Finding::error(
            &at.file,
            at.line,
            "unknown-country",
            format!("`{country}` is not a country of this publication"),
            "use a country of publication.toml, or add it there",
        ));
    }
}
