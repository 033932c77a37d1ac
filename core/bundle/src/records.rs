//! The records of a pack as typed data: what the publisher writes and the phone reads.
//!
//! Unknown fields are ignored on reading, so that a newer publication stays readable (FORMAT.md 2.6).

use serde::{Deserialize, Serialize};

/// Kind of a [`Guide`] record.
pub const GUIDE: &str = "guide";
/// Kind of a [`Contact`] record.
pub const CONTACT: &str = "contact";
/// Kind of a [`Source`] record.
pub const SOURCE: &str = "source";
/// Kind of a [`Text`] record.
pub const TEXT: &str = "text";
/// Kind of a deadline rule.
pub const RULE: &str = "rule";
/// Kind of a counting scheme.
pub const SCHEME: &str = "scheme";
/// Kind of a calendar of one country and year.
pub const CALENDAR: &str = "calendar";

/// Kind of a [`SynonymGroup`] record.
pub const SYNONYM: &str = "synonym";

/// Words and short phrases that readers use for one another when they search.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SynonymGroup {
    /// The members, in any language or script.
    pub words: Vec<String>,
}

/// How a text came to be. The reader is always shown it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Made {
    /// Drafted by a machine; no person has checked it.
    MachineDrafted,
    /// A named person has checked it.
    PersonReviewed,
}

/// One guide in one locale. Its id is `country/slug`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Guide {
    /// Title.
    pub title: String,
    /// One sentence: what the reader gets.
    pub summary: String,
    /// Ids of situations it helps in.
    pub situations: Vec<String>,
    /// ISO date of the newest edition of the law that was read.
    pub law_as_of: String,
    /// How this text came to be.
    pub made: Made,
    /// Who reviewed it, if anybody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed_by: Option<String>,
    /// ISO date of that review.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reviewed_on: Option<String>,
    /// Locale it was transliterated from, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived_from: Option<String>,
    /// The paragraphs, in order.
    pub blocks: Vec<Block>,
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BlockKind {
    /// Heading of a part (`##`).
    Heading,
    /// Heading within a part (`###`).
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
    /// Reference to a contact; `id` names it.
    Contact,
    /// Reference to a deadline rule.
    Deadline,
    /// Reference to a card.
    Card,
    /// Reference to another guide.
    Guide,
}

impl BlockKind {
    /// Whether the block points at something instead of saying something.
    pub fn is_reference(self) -> bool {
        matches!(self, Self::Contact | Self::Deadline | Self::Card | Self::Guide)
    }
}

/// One paragraph. Ids are the same in every locale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Its id in the guide; for a reference the id of what it points at.
    pub id: String,
    /// The text, in which only `**bold**` is markup; empty for a reference.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub text: String,
    /// Source references, `id` or `id:article`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub src: Vec<String>,
    /// The source paragraph changed after this translation was made.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stale: bool,
}

/// How sure a contact is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ContactState {
    /// A dated source shows it. Nobody need have called.
    Confirmed,
    /// The source is old or undated.
    Old,
    /// No source was found.
    Unchecked,
}

/// An organisation or a line. Its name and purpose stand in a [`Text`] of the reader's locale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// emergency, hotline, state, court, ngo, un, consulate, clinic.
    pub kind_of: String,
    /// What it helps with.
    pub topics: Vec<String>,
    /// State of the organisation itself.
    pub state: ContactState,
    /// Where that is from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
    /// Numbers, each with its own state.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub phones: Vec<Phone>,
    /// OpenStreetMap `opening_hours`; local time of the country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours: Option<String>,
    /// Locales spoken.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// `free` or `paid`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cost: Option<String>,
    /// Postal address, in the language of the place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Sites.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub web: Vec<String>,
    /// Who rang or visited, or "nobody yet".
    pub checked_by: String,
    /// ISO date of that, or empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub checked_on: String,
}

/// A number that can be dialled.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Phone {
    /// E.164, or a short code that works inside the country.
    pub number: String,
    /// How sure it is.
    pub state: ContactState,
    /// Where it is from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<String>,
}

/// Where a fact is from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Title, in the language of the source.
    pub title: String,
    /// Address or place.
    #[serde(rename = "where")]
    pub place: String,
    /// Date the source speaks of: a year, a month, a day or `undated`.
    pub date: String,
    /// ISO date on which it was read.
    pub read: String,
    /// `live` or `copy`.
    pub how: String,
    /// `high`, `medium`, `low`.
    pub confidence: String,
}

/// A short text in one locale, such as the name of a contact; its id is that of the Fluent message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Text {
    /// The text.
    pub value: String,
    /// Its attributes by name (`what`, `note`, `missed`, …).
    #[serde(default, skip_serializing_if = "std::collections::BTreeMap::is_empty")]
    pub attrs: std::collections::BTreeMap<String, String>,
}
