//! One file per question a screen asks. Every answer says in which locale it is and whether that was the one asked for.

mod cards;
mod contacts;
mod deadlines;
mod now;
mod pages;
mod questions;
mod references;
mod reminders;
mod search;
mod situations;
mod status;

pub use cards::{CardLine, CardView, card};
pub(crate) use cards::{chosen, office};
use contacts::rank_of_number;
pub use contacts::{ContactView, contacts};
pub use deadlines::{RuleView, StayView, TermView, rules, stay, term};
pub use huquq_deadline::State;
pub use huquq_deadline::model::Kind;
pub use now::{Facts, NowView, nothing_runs, now};
pub use pages::{PageKind, PageSummary, PageView, beside, page, pages};
pub use questions::{Choice, Questions, questions};
pub use references::{Reference, reference};
pub use reminders::{ReminderView, icalendar, reminders};
pub use search::{Hit, Latest, search};
pub use situations::{Answer, Screen, screen};
pub use status::{PackStatus, RoleStatus, Status, status};

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
    best_of(store, kind, country, None, wanted)
}

/// The row of an id in the best locale; in all countries, if none is given.
fn best_one(
    store: &Store,
    kind: &str,
    country: Option<&str>,
    id: &str,
    wanted: Locale,
) -> Result<Option<Row>> {
    Ok(best_of(store, kind, country, Some(id), wanted)?.into_iter().next())
}

/// Which row is best is known from the index; only the bodies of these are read.
fn best_of(
    store: &Store,
    kind: &str,
    country: Option<&str>,
    id: Option<&str>,
    wanted: Locale,
) -> Result<Vec<Row>> {
    let mut statement = store.connection().prepare(
        "SELECT country, locale, id, row FROM record
         WHERE kind = ?1 AND (?2 IS NULL OR country = ?2) AND (?3 IS NULL OR id = ?3) ORDER BY country, id",
    )?;
    let rows = statement.query_map(params![kind, country, id], |r| {
        Ok((r.get::<_, String>(0)?, r.get::<_, String>(1)?, r.get::<_, String>(2)?, r.get::<_, i64>(3)?))
    })?;
    let order = chain(wanted);
    let rank = |locale: &str| order.iter().position(|l| l.name() == locale).unwrap_or(usize::MAX);
    let mut chosen: Vec<(String, String, String, i64)> = Vec::new();
    for row in rows {
        let row = row?;
        match chosen.last_mut() {
            Some(last) if last.0 == row.0 && last.2 == row.2 => {
                if rank(&row.1) < rank(&last.1) {
                    *last = row;
                }
            }
            _ => chosen.push(row),
        }
    }
    let mut body = store.connection().prepare("SELECT body FROM record WHERE row = ?1")?;
    let read = |(country, locale, id, row): (String, String, String, i64)| {
        let sealed: String = body.query_row([row], |r| r.get(0))?;
        let body = store.unsealed(&country, &locale, &id, &sealed)?;
        Ok((country, locale, id, body))
    };
    chosen.into_iter().map(read).collect()
}

fn decode<T: DeserializeOwned>(store: &Store, body: &str) -> Result<T> {
    serde_json::from_str(body)
        .map_err(|e| Error::DamagedStore { path: store.path().into(), detail: e.to_string() })
}
