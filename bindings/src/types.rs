//! Records as the apps see them.

use huquq_bundle::records::{Block, BlockKind, Contact, ContactState, Made, Page, Phone};
use huquq_core::query::{ContactView, Hit, InLocale, PageSummary, PageView};
use huquq_core::update::Report;

/// A guide in a list.
#[derive(Debug, uniffi::Record)]
pub struct GuideRow {
    /// `country/slug`.
    pub id: String,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// Ids of situations.
    pub situations: Vec<String>,
    /// Locale of the text.
    pub locale: String,
    /// Whether that is not the locale that was asked for.
    pub fallback: bool,
    /// Whether a person has reviewed it.
    pub reviewed: bool,
}

impl From<PageSummary> for GuideRow {
    fn from(value: PageSummary) -> Self {
        let PageSummary { id, country: _, title, summary, situations, to: _, made, language } = value;
        let InLocale { locale, fallback } = language;
        Self { id, title, summary, situations, locale, fallback, reviewed: made == Made::PersonReviewed }
    }
}

/// One guide.
#[derive(Debug, uniffi::Record)]
pub struct GuidePage {
    /// `country/slug`.
    pub id: String,
    /// Title.
    pub title: String,
    /// One sentence.
    pub summary: String,
    /// ISO date of the law.
    pub law_as_of: String,
    /// Locale of the text.
    pub locale: String,
    /// Whether that is not the locale that was asked for.
    pub fallback: bool,
    /// Whether a person has reviewed it.
    pub reviewed: bool,
    /// The paragraphs.
    pub blocks: Vec<GuideBlock>,
}

impl From<PageView> for GuidePage {
    fn from(value: PageView) -> Self {
        let PageView { id, language, page, sources: _ } = value;
        let InLocale { locale, fallback } = language;
        let Page {
            title,
            summary,
            situations: _,
            law_as_of,
            made,
            reviewed_by: _,
            reviewed_on: _,
            derived_from: _,
            to: _,
            blocks,
        } = page;
        let blocks = blocks.into_iter().map(GuideBlock::from).collect();
        Self {
            id,
            title,
            summary,
            law_as_of,
            locale,
            fallback,
            reviewed: made == Made::PersonReviewed,
            blocks,
        }
    }
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum GuideBlockKind {
    /// Heading of a part.
    Heading,
    /// Heading within a part.
    Subheading,
    /// Paragraph.
    Text,
    /// Numbered step.
    Step,
    /// Bullet.
    Item,
    /// Something that can go badly wrong.
    Warning,
    /// Something that helps.
    Tip,
    /// Points at a contact.
    Contact,
    /// Points at a deadline.
    Deadline,
    /// Points at a card.
    Card,
    /// Points at another guide.
    Guide,
    /// Points at a letter.
    Letter,
    /// Points at a situation.
    Situation,
    /// Of a newer publication; not shown.
    Unknown,
}

/// One paragraph.
#[derive(Debug, uniffi::Record)]
pub struct GuideBlock {
    /// What it is.
    pub kind: GuideBlockKind,
    /// Its id, the same in every locale; for a reference the id of what it points at.
    pub id: String,
    /// Its text; `**bold**` is the only markup.
    pub text: String,
    /// Source references.
    pub sources: Vec<String>,
    /// Whether the source text changed after it was translated.
    pub stale: bool,
}

impl From<Block> for GuideBlock {
    fn from(value: Block) -> Self {
        let Block { kind, id, text, src, stale, to: _, ask: _, optional: _, when: _ } = value;
        let kind = match kind {
            BlockKind::Heading => GuideBlockKind::Heading,
            BlockKind::Subheading => GuideBlockKind::Subheading,
            BlockKind::Text => GuideBlockKind::Text,
            BlockKind::Step => GuideBlockKind::Step,
            BlockKind::Item => GuideBlockKind::Item,
            BlockKind::Warning => GuideBlockKind::Warning,
            BlockKind::Tip => GuideBlockKind::Tip,
            BlockKind::Contact => GuideBlockKind::Contact,
            BlockKind::Deadline => GuideBlockKind::Deadline,
            BlockKind::Card => GuideBlockKind::Card,
            BlockKind::Guide => GuideBlockKind::Guide,
            BlockKind::Letter => GuideBlockKind::Letter,
            BlockKind::Situation => GuideBlockKind::Situation,
            BlockKind::Unknown => GuideBlockKind::Unknown,
        };
        Self { kind, id, text, sources: src, stale }
    }
}

/// How sure a contact or a number is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
pub enum Sureness {
    /// A dated source shows it.
    Confirmed,
    /// The source is old or undated.
    Old,
    /// No source was found.
    Unchecked,
}

impl From<ContactState> for Sureness {
    fn from(value: ContactState) -> Self {
        match value {
            ContactState::Confirmed => Self::Confirmed,
            ContactState::Old => Self::Old,
            ContactState::Unchecked => Self::Unchecked,
        }
    }
}

/// A number.
#[derive(Debug, uniffi::Record)]
pub struct PhoneNumber {
    /// E.164 or a short code.
    pub number: String,
    /// How sure it is.
    pub state: Sureness,
}

/// Whom to call.
#[derive(Debug, uniffi::Record)]
pub struct ContactRow {
    /// Its id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What it helps with.
    pub what: String,
    /// Safety note, or empty.
    pub note: String,
    /// Locale of these texts.
    pub locale: String,
    /// Whether that is not the locale that was asked for.
    pub fallback: bool,
    /// How sure the organisation is.
    pub state: Sureness,
    /// Numbers.
    pub phones: Vec<PhoneNumber>,
    /// OpenStreetMap `opening_hours`, or nothing.
    pub hours: Option<String>,
    /// Postal address, or nothing.
    pub address: Option<String>,
}

impl From<ContactView> for ContactRow {
    fn from(value: ContactView) -> Self {
        let ContactView { id, name, what, note, language, contact } = value;
        let InLocale { locale, fallback } = language;
        let Contact {
            country: _,
            kind_of: _,
            topics: _,
            state,
            sources: _,
            phones,
            hours,
            languages: _,
            cost: _,
            address,
            web: _,
            checked_by: _,
            checked_on: _,
        } = contact;
        let phone = |p: Phone| {
            let Phone { number, state, sources: _ } = p;
            PhoneNumber { number, state: state.into() }
        };
        let phones = phones.into_iter().map(phone).collect();
        Self { id, name, what, note, locale, fallback, state: state.into(), phones, hours, address }
    }
}

/// What an update did.
#[derive(Debug, uniffi::Record)]
pub struct SyncReport {
    /// Release now.
    pub release: u64,
    /// Packs that changed.
    pub packs: Vec<String>,
    /// Bytes received.
    pub bytes: u64,
}

impl From<Report> for SyncReport {
    fn from(value: Report) -> Self {
        let Report {
            from_release: _,
            to_release,
            packs,
            requests: _,
            bytes,
            first_use_fingerprint: _,
            notices: _,
        } = value;
        Self { release: to_release, packs, bytes }
    }
}

/// A thing that a search found.
#[derive(Debug, uniffi::Record)]
pub struct SearchRow {
    /// What it is: `guide`, `contact`, `deadline`, `situation`.
    pub kind: String,
    /// Its id.
    pub id: String,
    /// Title or name.
    pub title: String,
    /// Locale of the title.
    pub locale: String,
    /// Whether that is not the locale that was asked for.
    pub fallback: bool,
    /// A piece of the text in which it was found, in that text's letters, cut where the marking changes.
    pub snippet: Vec<SnippetPart>,
    /// Locale of the snippet.
    pub snippet_locale: String,
}

/// A part of a snippet.
#[derive(Debug, uniffi::Record)]
pub struct SnippetPart {
    /// The text.
    pub text: String,
    /// Whether it is a word that was found.
    pub marked: bool,
}

impl From<Hit> for SearchRow {
    fn from(value: Hit) -> Self {
        let Hit { kind, id, country: _, title, snippet, marks, snippet_locale, score: _, language } = value;
        let InLocale { locale, fallback } = language;
        let mut parts = Vec::new();
        let mut part = |from: usize, to: usize, marked: bool| {
            if from < to {
                let text = snippet.chars().skip(from).take(to - from).collect();
                parts.push(SnippetPart { text, marked });
            }
        };
        let mut at = 0;
        for [from, to] in marks {
            part(at, from, false);
            part(from, to, true);
            at = to;
        }
        part(at, snippet.chars().count(), false);
        Self { kind, id, title, locale, fallback, snippet: parts, snippet_locale }
    }
}
