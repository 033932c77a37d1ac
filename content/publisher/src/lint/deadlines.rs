//! Rules that can be counted, by schemes that exist, over calendars without contradictions, with a source each.

use super::references::{known_country, known_source};
use super::{Finding, faults};
use crate::say::sentences as say;
use crate::source::Publication;
use huquq_deadline::{Rule, Scheme};
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
        for fault in rule.body.validate(&schemes) {
            findings.push(Finding::error(&rule.at.file, rule.at.line, "bad-rule", faults::of_rule(&fault)));
        }
        if rule.body.event.is_empty() {
            let said = say::rule_without_event(&rule.body.id);
            findings.push(Finding::error(&rule.at.file, rule.at.line, "bad-rule", said));
        }
        for version in &rule.body.versions {
            if version.sources.is_empty() {
                let said = say::rule_without_source(&rule.body.id);
                findings.push(Finding::error(&rule.at.file, rule.at.line, "missing-source", said));
            }
            for source in &version.sources {
                known_source(&sources, source, &rule.at, findings);
            }
        }
    }
    let covered: BTreeSet<String> =
        publication.deadlines.rules.iter().flat_map(|r| rows_of(&r.body)).collect();
    for left_out in publication.deadlines.left_out.iter().filter(|l| covered.contains(&l.body.row)) {
        let said = say::row_twice(&left_out.body.row);
        findings.push(Finding::error(&left_out.at.file, left_out.at.line, "duplicate-id", said));
    }
    let mut years = BTreeSet::new();
    for calendar in &publication.deadlines.calendars {
        let (file, line) = (&calendar.at.file, calendar.at.line);
        known_country(publication, &calendar.body.country, &calendar.at, findings);
        if !years.insert((&calendar.body.country, calendar.body.year)) {
            let said = say::calendar_twice(&calendar.body.country, calendar.body.year.to_string());
            findings.push(Finding::error(file, line, "duplicate-id", said));
        }
        for fault in calendar.body.validate() {
            findings.push(Finding::error(file, line, "bad-calendar", faults::of_calendar(&fault)));
        }
        let of_days = calendar.body.days.iter().flat_map(|d| &d.sources);
        for source in calendar.body.sources.iter().chain(of_days) {
            known_source(&sources, source, &calendar.at, findings);
        }
    }
}

/// The rows of the research a rule covers.
fn rows_of(rule: &Rule) -> Vec<String> {
    if rule.rows.is_empty() { vec![rule.id.to_ascii_uppercase()] } else { rule.rows.clone() }
}
