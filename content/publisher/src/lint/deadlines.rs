//! Rules that can be counted, by schemes that exist, over calendars without contradictions, with a source each.

use super::Finding;
use super::references::{known_country, known_source};
use crate::source::Publication;
use huquq_deadline::Scheme;
use std::collections::BTreeSet;

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    let sources: BTreeSet<&str> = publication.sources.iter().map(|s| s.id.as_str()).collect();
    let schemes: Vec<Scheme> = publication.deadlines.schemes.iter().map(|s| s.body.clone()).collect();
    for scheme in &publication.deadlines.schemes {
        for source in &scheme.body.sources {
            known_source(&sources, source, &scheme.at, findings);
        }
    }
    for rule in &publication.deadlines.rules {
        known_country(publication, &rule.body.country, &rule.at, findings);
        for problem in rule.body.validate(&schemes) {
            let (file, line) = (&rule.at.file, rule.at.line);
            let remedy = "correct the rule or the scheme; FORMAT.md 1.60 shows the form";
            findings.push(Finding::error(
                file,
                line,
                "bad-rule",
                format!("rule `{}`: {problem}", rule.body.id),
                remedy,
            ));
        }
        for version in &rule.body.versions {
            if version.sources.is_empty() {
                let problem = format!("rule `{}` names no source", rule.body.id);
                let remedy = "add `sources = [\"…\"]` to each version";
                findings.push(Finding::error(&rule.at.file, rule.at.line, "missing-source", problem, remedy));
            }
            for source in &version.sources {
                known_source(&sources, source, &rule.at, findings);
            }
        }
    }
    let mut years = BTreeSet::new();
    for calendar in &publication.deadlines.calendars {
        let (file, line) = (&calendar.at.file, calendar.at.line);
        known_country(publication, &calendar.body.country, &calendar.at, findings);
        if !years.insert((&calendar.body.country, calendar.body.year)) {
            let problem = format!("{} {} has a calendar already", calendar.body.country, calendar.body.year);
            findings.push(Finding::error(file, line, "duplicate-id", problem, "keep one of them"));
        }
        for problem in calendar.body.validate() {
            findings.push(Finding::error(file, line, "bad-calendar", problem.to_string(), "correct the day"));
        }
        let of_days = calendar.body.days.iter().flat_map(|d| &d.sources);
        for source in calendar.body.sources.iter().chain(of_days) {
            known_source(&sources, source, &calendar.at, findings);
        }
    }
}
