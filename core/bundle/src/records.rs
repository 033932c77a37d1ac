//! The records of a pack as typed data: what the publisher writes and the phone reads.
//!
//! Unknown fields are ignored on reading, so that a newer publication stays readable (FORMAT.md 2.6).

use serde::{Deserialize, Serialize};

/// Kind of a guide, a [`Page`].
pub const GUIDE: &str = "guide";
/// Kind of a card to show somebody, a [`Page`]; what it says to them stands in an [`Office`].
pub const CARD: &str = "card";
/// Kind of a letter, a [`Page`] of questions and paragraphs; the letter itself stands in an [`Office`].
pub const LETTER: &str = "letter";
/// Kind of a situation, a [`Page`] whose headings are screens.
pub const SITUATION: &str = "situation";
/// Kind of an [`Office`] record; its id is `card/kz/police` or `letter/kz/wages`.
pub const OFFICE: &str = "office";
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

/// A guide, a card, a letter or a situation in one locale. Its id is `country/slug`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Page {
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
    /// Whom a card is shown to or a letter is written to: one of `officer`, `border`, `doctor`, `employer`, `landlord`, `court`, …
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The paragraphs, in order.
    pub blocks: Vec<Block>,
}

/// What a card or a letter says to whom it is meant for, in the languages of that office. It stands in the language-neutral pack,
/// because a reader of Uzbek must be able to show Kazakh without having a Kazakh pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Office {
    /// One text a language, the first one first offered.
    pub texts: Vec<OfficeText>,
}

/// A card or a letter in one language of an office.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfficeText {
    /// CLDR name of the language.
    pub locale: String,
    /// Title.
    pub title: String,
    /// How this text came to be.
    pub made: Made,
    /// The paragraphs by their ids, in order.
    pub blocks: Vec<OfficeBlock>,
}

/// A paragraph of an [`OfficeText`]. Its kind and conditions are those of the block of the same id in the reader's page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct OfficeBlock {
    /// Its id.
    pub id: String,
    /// The text, with `{name}` where an answer goes.
    pub text: String,
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
    /// Reference to a letter.
    Letter,
    /// Reference to a situation.
    Situation,
    /// A kind that a newer publication has and this reader does not know; it is not shown.
    #[serde(other)]
    Unknown,
}

/// What kind of answer a letter asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ask {
    /// One line of text.
    Text,
    /// Several lines of text.
    Long,
    /// A civil date.
    Date,
    /// An amount of money in whole units of the country's currency.
    Money,
    /// Yes or no; it only decides which paragraphs stand in the letter.
    Yes,
}

/// When a paragraph of a letter stands in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// Id of the question.
    pub question: String,
    /// Whether it must have been answered, and not with no; or must not.
    pub answered: bool,
}

impl BlockKind {
    /// Whether the block points at something instead of saying something.
    pub fn is_reference(self) -> bool {
        matches!(
            self,
            Self::Contact | Self::Deadline | Self::Card | Self::Guide | Self::Letter | Self::Situation
        )
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
    /// Of an answer in a situation: id of the heading it leads to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Of a question in a letter: what it asks for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ask: Option<Ask>,
    /// Of a question in a letter: it may be left without an answer; a paragraph that needs it then falls away.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub optional: bool,
    /// Of a paragraph in a letter: when it stands there; always, if there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
}

impl Block {
    /// A reference to `id`.
    pub fn reference(kind: BlockKind, id: &str) -> Self {
        Self {
            kind,
            id: id.to_owned(),
            text: String::new(),
            src: Vec::new(),
            stale: false,
            to: None,
            ask: None,
            optional: false,
            when: None,
        }
    }
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
