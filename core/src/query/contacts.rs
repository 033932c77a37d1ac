//! Whom to call.

use super::{InLocale, best, decode};
use crate::i18n::Locale;
use crate::{Result, Store};
use huquq_bundle::records::{CONTACT, Contact, ContactState, TEXT, Text};
use serde::Serialize;
use std::collections::BTreeMap;

/// A contact with its name and purpose in the reader's locale.
#[derive(Debug, Clone, Serialize)]
pub struct ContactView {
    /// Its id.
    pub id: String,
    /// Name.
    pub name: String,
    /// What it helps with.
    pub what: String,
    /// Safety note, or empty.
    pub note: String,
    /// Locale of name, purpose and note.
    #[serde(flatten)]
    pub language: InLocale,
    /// Everything that needs no translation.
    #[serde(flatten)]
    pub contact: Contact,
}

/// Contacts, of one country if given. Those with a confirmed number come first: they are the ones to try.
///
/// # Errors
/// [`crate::Error::Storage`], [`crate::Error::DamagedStore`].
pub fn contacts(store: &Store, country: Option<&str>, wanted: Locale) -> Result<Vec<ContactView>> {
    let mut texts: BTreeMap<(String, String), (String, String)> = BTreeMap::new();
    for (country, locale, id, body) in best(store, TEXT, country, wanted)? {
        texts.insert((country, id), (locale, body));
    }
    let mut out = Vec::new();
    for (country, _, id, body) in best(store, CONTACT, country, wanted)? {
        let contact: Contact = decode(store, &body)?;
        let text = texts.get(&(country, format!("contact-{id}")));
        // A base pack without any locale pack: the id is better than nothing, and the screen shows the fallback.
        let (locale, text) = match text {
            Some((locale, body)) => (locale.as_str(), decode::<Text>(store, body)?),
            None => ("", Text { value: id.clone(), attrs: BTreeMap::new() }),
        };
        let attr = |name: &str| text.attrs.get(name).cloned().unwrap_or_default();
        let (what, note) = (attr("what"), attr("note"));
        out.push(ContactView {
            id,
            name: text.value,
            what,
            note,
            language: InLocale::new(locale, wanted),
            contact,
        });
    }
    out.sort_by_key(|c| rank(&c.contact));
    Ok(out)
}

fn rank(contact: &Contact) -> u8 {
    let best_number = contact.phones.iter().map(|p| rank_of_number(p.state)).min();
    best_number.unwrap_or(3 + rank_of_number(contact.state))
}

pub(super) fn rank_of_number(state: ContactState) -> u8 {
    match state {
        ContactState::Confirmed => 0,
        ContactState::Old => 1,
        ContactState::Unchecked => 2,
    }
}
