//! Reminders of a term, and the term as iCalendar, in words that tell nothing to others.

use super::deadlines::{refused, say};
use crate::Result;
use crate::i18n::{Locale, sentence, spoken};
use fluent_bundle::FluentArgs;
use huquq_deadline::icalendar::{Entry, write};
use huquq_deadline::{DateError, Moment, REMINDER_TITLE, Trigger, When};
use serde::Serialize;

/// One reminder.
#[derive(Debug, Clone, Serialize)]
pub struct ReminderView {
    /// When to show it, `YYYY-MM-DDTHH:MM`, local time of the phone; never at night.
    pub at: String,
    /// What stands above it.
    pub title: String,
    /// What it says.
    pub text: String,
}

/// Reminders of a term later than `now` (`YYYY-MM-DDTHH:MM`, local time of the phone). `do_by` and `prepare` are those of
/// [`super::TermView`].
///
/// # Errors
/// [`crate::Error::Deadline`] for a date that cannot be read.
pub fn reminders(do_by: &str, prepare: u16, now: &str, wanted: Locale) -> Result<Vec<ReminderView>> {
    let said = |e: DateError| refused(&e.into(), wanted);
    let locale = spoken(wanted);
    let when: When = do_by.parse().map_err(said)?;
    let list = huquq_deadline::reminders(when, prepare, moment(now).map_err(said)?).map_err(said)?;
    let title = sentence(locale, REMINDER_TITLE, &FluentArgs::new());
    Ok(list
        .iter()
        .map(|r| ReminderView { at: r.at.to_string(), title: title.clone(), text: say(&r.text, locale) })
        .collect())
}

/// The term as iCalendar (RFC 5545) with its reminders later than `now`. Same input, same bytes.
///
/// # Errors
/// As [`reminders`].
pub fn icalendar(do_by: &str, prepare: u16, now: &str, wanted: Locale) -> Result<String> {
    let said = |e: DateError| refused(&e.into(), wanted);
    let locale = spoken(wanted);
    let when: When = do_by.parse().map_err(said)?;
    let list = huquq_deadline::reminders(when, prepare, moment(now).map_err(said)?).map_err(said)?;
    let title = sentence(locale, REMINDER_TITLE, &FluentArgs::new());
    let entry = Entry::new(when, title, &list, |r| say(&r.text, locale));
    // The stamp is the day of the term itself: the day it was computed on is nobody's business.
    write(&[entry], Moment::new(when.day(), 0).map_err(said)?).map_err(said)
}

/// A day is its first minute.
fn moment(text: &str) -> std::result::Result<Moment, DateError> {
    let Trigger { day, minute } = text.parse()?;
    Moment::new(day, minute.unwrap_or(0))
}
