//! `sources.toml` and `contacts.toml` (FORMAT.md 1.20 and 1.30).

use super::{At, SourceSource, check_date, line_of, toml_file};
use crate::lint::Finding;
use huquq_bundle::records::{Contact, ContactState, Phone, Source};
use serde::Deserialize;
use std::path::Path;
use toml::Spanned;

const SOURCES: &str = "sources.toml";
const CONTACTS: &str = "contacts.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourcesToml {
    #[serde(default)]
    source: Vec<Spanned<SourceToml>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceToml {
    id: String,
    title: String,
    #[serde(rename = "where")]
    place: String,
    date: String,
    read: String,
    how: How,
    confidence: Confidence,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum How {
    Live,
    Copy,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Confidence {
    High,
    Medium,
    Low,
}

pub(super) fn read_sources(folder: &Path, findings: &mut Vec<Finding>) -> Vec<SourceSource> {
    let Some((text, file)) = toml_file::read::<SourcesToml>(folder, SOURCES, findings) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    for spanned in file.source {
        let at = At { file: SOURCES.into(), line: line_of(&text, spanned.span().start) };
        let SourceToml { id, title, place, date, read, how, confidence } = spanned.into_inner();
        if date != "undated" {
            check_date(&date, false, &at, findings);
        }
        check_date(&read, true, &at, findings);
        let how = match how {
            How::Live => "live",
            How::Copy => "copy",
        };
        let confidence = match confidence {
            Confidence::High => "high",
            Confidence::Medium => "medium",
            Confidence::Low => "low",
        };
        let body = Source { title, place, date, read, how: how.into(), confidence: confidence.into() };
        out.push(SourceSource { id, at, body });
    }
    out
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactsToml {
    #[serde(default)]
    contact: Vec<Spanned<ContactToml>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactToml {
    id: String,
    /// The row of the research; for editors, not for readers.
    #[serde(rename = "row")]
    _row: String,
    country: String,
    kind: Kind,
    topics: Vec<String>,
    state: ContactState,
    #[serde(default)]
    sources: Vec<String>,
    hours: Option<String>,
    #[serde(default)]
    languages: Vec<String>,
    cost: Option<Cost>,
    address: Option<String>,
    #[serde(default)]
    web: Vec<String>,
    checked_by: String,
    checked_on: String,
    #[serde(default)]
    phone: Vec<Spanned<PhoneToml>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PhoneToml {
    number: String,
    state: ContactState,
    #[serde(default)]
    sources: Vec<String>,
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Cost {
    Free,
    Paid,
}

#[derive(Deserialize, Clone, Copy, Debug)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Emergency,
    Hotline,
    State,
    Court,
    Ngo,
    Un,
    Consulate,
    Clinic,
}

/// A contact with its place.
#[derive(Debug, Clone)]
pub struct ContactSource {
    /// Its id.
    pub id: String,
    /// Where it stands.
    pub at: At,
    /// Line of each phone, in order.
    pub phone_lines: Vec<usize>,
    /// The record.
    pub body: Contact,
}

pub(super) fn read_contacts(folder: &Path, findings: &mut Vec<Finding>) -> Vec<ContactSource> {
    let Some((text, file)) = toml_file::read::<ContactsToml>(folder, CONTACTS, findings) else {
        return Vec::new();
    };
    let mut out = Vec::new();
    for spanned in file.contact {
        let at = At { file: CONTACTS.into(), line: line_of(&text, spanned.span().start) };
        let toml = spanned.into_inner();
        if !toml.checked_on.is_empty() {
            check_date(&toml.checked_on, true, &at, findings);
        }
        let phone_lines = toml.phone.iter().map(|p| line_of(&text, p.span().start)).collect();
        let phone = |p: Spanned<PhoneToml>| {
            let PhoneToml { number, state, sources } = p.into_inner();
            Phone { number, state, sources }
        };
        let cost = toml.cost.map(|c| match c {
            Cost::Free => "free".to_owned(),
            Cost::Paid => "paid".to_owned(),
        });
        let body = Contact {
            country: toml.country,
            kind_of: format!("{:?}", toml.kind).to_lowercase(),
            topics: toml.topics,
            state: toml.state,
            sources: toml.sources,
            phones: toml.phone.into_iter().map(phone).collect(),
            hours: toml.hours,
            languages: toml.languages,
            cost,
            address: toml.address,
            web: toml.web,
            checked_by: toml.checked_by,
            checked_on: toml.checked_on,
        };
        out.push(ContactSource { id: toml.id, at, phone_lines, body });
    }
    out
}
