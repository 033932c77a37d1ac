//! What a reference in a page points at, so that a screen needs no second question for its title.

use super::{best_one, decode, rank_of_number};
use crate::i18n::Locale;
use crate::{Result, Store};
use huquq_bundle::records::{
    Block, BlockKind, CARD, CONTACT, Contact, ContactState, GUIDE, LETTER, Page, SITUATION, TEXT, Text,
};
use serde::Serialize;

/// The thing a block refers to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reference {
    /// Title or name in the reader's best language; `None` where the store does not hold the thing.
    pub title: Option<String>,
    /// The surest number of a contact, E.164 or a short code.
    pub phone: Option<String>,
    /// How sure that number is.
    pub phone_state: Option<ContactState>,
}

/// What `block` of a page of `country` points at; `None` for a block that says something itself.
///
/// # Errors
/// [`crate::Error::Storage`], [`crate::Error::DamagedStore`].
pub fn reference(store: &Store, country: &str, block: &Block, wanted: Locale) -> Result<Option<Reference>> {
    let id = block.id.as_str();
    let page = |kind: &str| -> Result<Option<String>> {
        let row = best_one(store, kind, id.split('/').next(), id, wanted)?;
        row.map(|row| Ok(decode::<Page>(store, &row.3)?.title)).transpose()
    };
    let text = |id: String| -> Result<Option<String>> {
        let row = best_one(store, TEXT, Some(country), &id, wanted)?;
        let row = row.map_or_else(|| best_one(store, TEXT, None, &id, wanted), |row| Ok(Some(row)))?;
        row.map(|row| Ok(decode::<Text>(store, &row.3)?.value)).transpose()
    };
    let mut number = None;
    let title = match block.kind {
        BlockKind::Guide => page(GUIDE)?,
        BlockKind::Card => page(CARD)?,
        BlockKind::Letter => page(LETTER)?,
        BlockKind::Situation => page(SITUATION)?,
        BlockKind::Deadline => text(format!("rule-{id}"))?,
        BlockKind::Contact => {
            if let Some(row) = best_one(store, CONTACT, None, id, wanted)? {
                let phones = decode::<Contact>(store, &row.3)?.phones;
                number = phones.into_iter().min_by_key(|p| rank_of_number(p.state));
            }
            text(format!("contact-{id}"))?
        }
        BlockKind::Heading
        | BlockKind::Subheading
        | BlockKind::Text
        | BlockKind::Step
        | BlockKind::Item
        | BlockKind::Warning
        | BlockKind::Tip
        | BlockKind::Unknown => return Ok(None),
    };
    let (phone, phone_state) = number.map(|p| (p.number, p.state)).unzip();
    Ok(Some(Reference { title, phone, phone_state }))
}
