//! The paragraphs of which guides, letters and situations are made.

use super::contacts::Sureness;
use crate::error::HuquqError;
use huquq_bundle::records::{Block, BlockKind};
use huquq_core::i18n::Locale;
use huquq_core::query::{Reference, reference};
use huquq_core::{Result, Store};
use std::collections::BTreeMap;

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[cfg_attr(test, derive(serde::Serialize))]
pub enum ParagraphKind {
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

impl From<BlockKind> for ParagraphKind {
    fn from(value: BlockKind) -> Self {
        match value {
            BlockKind::Heading => Self::Heading,
            BlockKind::Subheading => Self::Subheading,
            BlockKind::Text => Self::Text,
            BlockKind::Step => Self::Step,
            BlockKind::Item => Self::Item,
            BlockKind::Warning => Self::Warning,
            BlockKind::Tip => Self::Tip,
            BlockKind::Contact => Self::Contact,
            BlockKind::Deadline => Self::Deadline,
            BlockKind::Card => Self::Card,
            BlockKind::Guide => Self::Guide,
            BlockKind::Letter => Self::Letter,
            BlockKind::Situation => Self::Situation,
            BlockKind::Unknown => Self::Unknown,
        }
    }
}

/// One paragraph, or a reference to another page.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Paragraph {
    /// What it is.
    pub kind: ParagraphKind,
    /// Its id, the same in every language; for a reference the id of what it points at.
    pub id: String,
    /// Its text, in which `**bold**` is the only markup; for a reference the title of what it points at, or empty where that is not stored.
    pub text: String,
    /// The same paragraph in the second language, where it was asked for and is there.
    pub second: Option<String>,
    /// For a contact its surest number, E.164 or a short code.
    pub phone: Option<String>,
    /// How sure that number is.
    pub phone_state: Option<Sureness>,
    /// Source references, `id` or `id:article`.
    pub sources: Vec<String>,
    /// Whether the source text changed after it was translated.
    pub stale: bool,
}

/// Blocks of a page of `country` as the screen shows them, with what stands beside them in a second language.
pub(super) fn paragraphs(
    store: &Store,
    country: &str,
    blocks: Vec<Block>,
    second: &BTreeMap<String, String>,
    wanted: Locale,
) -> Result<Vec<Paragraph>> {
    let one = |block: Block| {
        let target = reference(store, country, &block, wanted)?;
        let Block { kind, id, text, src, stale, to: _, ask: _, optional: _, when: _ } = block;
        let Reference { title, phone, phone_state } = match target {
            Some(target) => target,
            None => Reference { title: Some(text), phone: None, phone_state: None },
        };
        Ok(Paragraph {
            kind: kind.into(),
            second: second.get(&id).cloned(),
            id,
            text: title.unwrap_or_default(),
            phone,
            phone_state: phone_state.map(Into::into),
            sources: src,
            stale,
        })
    };
    blocks.into_iter().map(one).collect()
}

/// The country in an id `country/slug`.
pub(super) fn country_of(id: &str) -> String {
    id.split('/').next().unwrap_or_default().to_owned()
}

/// A language that may be asked for.
pub(super) fn maybe(lang: Option<&str>) -> std::result::Result<Option<Locale>, HuquqError> {
    Ok(lang.map(Locale::parse).transpose()?)
}
