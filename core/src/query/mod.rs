//! One file per question a screen asks. Every answer says in which locale it is and whether that was the one asked for.

mod cards;
mod contacts;
mod deadlines;
mod now;
mod pages;
mod reminders;
mod search;
mod situations;
mod status;

pub use cards::{CardLine, CardView, card};
pub(crate) use cards::{chosen, office};
pub use contacts::{ContactView, contacts};
pub use deadlines::{RuleView, StayView, TermView, rules, stay, term};
pub use huquq_deadline::State;
pub use huquq_deadline::model::Kind;
pub use now::{Facts, NowView, nothing_runs, now};
pub use pages::{PageKind, PageSummary, PageView, page, pages};
pub use reminders::{ReminderView, icalendar, reminders};
pub use search::{Hit, Latest, search};
pub use situations::{Answer, Screen, screen};
pub use status::{PackStatus, Status, status};

use crate::i18n::{Locale, chain};
use crate::{Error, Result, Store};
use rusqlite::params;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// In which locale an answer is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct InLocale {
    /// CLDR name of the text's locale.
    pub locale: String,
    /// Whether that is another one than the reader asked for; the screen says so.
    pub fallback: bool,
}

impl InLocale {
    fn new(found: &str, wanted: Locale) -> Self {
        Self { locale: found.into(), fallback: found != wanted.name() }
    }
}

/// Country, locale, id, body.
type Row = (String, String, String, String);

/// Rows of one kind in the best locale for each id.
fn best(store: &Store, kind: &str, country: Option<&str>, wanted: Locale) -> Result<Vec<Row>> {
    let mut statement = store.connection().prepare(
        "SELECT country, locale, id, body FROM record WHERE kind = ?1 AND (?2 IS NULL OR country = ?2)
         ORDER BY country, id",
    )?;
    let rows = statement.query_map(params![kind, country], |r| -> rusqlite::Result<Row> {
        Ok((r.get(0)?, r.get(1)?, r.get(2)?, r.get(3)?))
    })?;
    let order = chain(wanted);
    let rank = |locale: &str| order.iter().position(|l| l.name() == locale).unwrap_or(usize::MAX);
    let mut out: Vec<Row> = Vec::new();
    for row in rows {
        let row = row?;
        match out.last_mut() {
            Some(last) if last.0 == row.0 && last.2 == row.2 => {
                if rank(&row.1) < rank(&last.1) {
                    *last = row;
                }
            }
            _ => out.push(row),
        }
    }
    for (country, locale, id, body) in &mut out {
        *body = store.unsealed(country, locale, id, body)?;
    }
    Ok(out)
}

fn decode<T: DeserializeOwned>(store: &Store, body: &str) -> Result<T> {
    serde_json::from_str(body)
        .map_err(|e| Error::DamagedStore { path: store.path().into(), detail: e.to_string() })
}
