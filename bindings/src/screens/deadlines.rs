//! Deadlines: the list of rules, one counted from a day with its reasons, reminders and a calendar entry.

use super::language::TextLanguage;
use crate::engine::Engine;
use crate::error::HuquqError;
use crate::paging::Paging;
use huquq_core::i18n::Locale;
use huquq_core::query::{
    Kind, ReminderView, RuleView, TermView, icalendar, reminders as reminders_after, rules, term,
};

/// Who must act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[cfg_attr(test, derive(serde::Serialize))]
pub enum DeadlineKind {
    /// The reader, by the safe date.
    Duty,
    /// Somebody else; the reader may rely on it only when the later date is over.
    Limit,
    /// Nobody: before the later date is over the reader must not do something.
    Wait,
}

impl From<Kind> for DeadlineKind {
    fn from(value: Kind) -> Self {
        match value {
            Kind::Duty => Self::Duty,
            Kind::Limit => Self::Limit,
            Kind::Wait => Self::Wait,
        }
    }
}

/// A rule.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct DeadlineRow {
    /// Its id.
    pub id: String,
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// Who must act.
    pub kind: DeadlineKind,
    /// What to do.
    pub title: String,
    /// Whom it concerns.
    pub who: String,
    /// The day it counts from.
    pub trigger: String,
    /// What happens if it is missed.
    pub missed: String,
    /// What to do now.
    pub next: String,
    /// Language of these texts.
    pub language: TextLanguage,
}

impl From<RuleView> for DeadlineRow {
    fn from(value: RuleView) -> Self {
        let RuleView { id, country, kind, title, who, trigger, missed, next, language } = value;
        let (kind, language) = (kind.into(), language.into());
        Self { id, country, kind, title, who, trigger, missed, next, language }
    }
}

/// A part of a list of rules.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct DeadlineList {
    /// The rows.
    pub rows: Vec<DeadlineRow>,
    /// How many there are in all.
    pub total: u32,
}

/// When to remind, and in which words; they tell nothing to others.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Reminder {
    /// `YYYY-MM-DDTHH:MM`, local time of the phone; never at night.
    pub at: String,
    /// What stands above it.
    pub title: String,
    /// What it says.
    pub text: String,
}

impl From<ReminderView> for Reminder {
    fn from(value: ReminderView) -> Self {
        let ReminderView { at, title, text } = value;
        Self { at, title, text }
    }
}

/// A term with its reasons.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Deadline {
    /// The rule.
    pub rule: DeadlineRow,
    /// In time under every reading of the law. ISO date, or date and time for terms in hours; local time of the country.
    pub do_by: String,
    /// The last lawful day; none where it cannot be said without a risk of being too late.
    pub last_day: Option<String>,
    /// The one of the two that the reader should keep.
    pub keep: String,
    /// Days a person needs to prepare it; reminders come that much earlier.
    pub prepare: u32,
    /// When to remind of `keep`, everything after the event.
    pub reminders: Vec<Reminder>,
    /// One sentence for each counting decision.
    pub steps: Vec<String>,
    /// What makes the dates unsure, a sentence each.
    pub warnings: Vec<String>,
    /// Source references.
    pub sources: Vec<String>,
    /// Legal basis, as the law is quoted.
    pub basis: String,
    /// Calendars used, with their versions.
    pub calendar: Option<String>,
    /// Language of steps and warnings.
    pub steps_language: TextLanguage,
}

impl From<TermView> for Deadline {
    fn from(value: TermView) -> Self {
        let keep = value.keep().to_owned();
        let TermView {
            rule,
            do_by,
            last_day,
            prepare,
            reminders,
            steps,
            flags: _,
            warnings,
            sources,
            basis,
            calendar,
            steps_locale,
        } = value;
        Self {
            rule: rule.into(),
            do_by,
            last_day,
            keep,
            prepare: prepare.into(),
            reminders: reminders.into_iter().map(Into::into).collect(),
            steps,
            warnings,
            sources,
            basis,
            calendar,
            steps_language: steps_locale.into(),
        }
    }
}

#[uniffi::export]
impl Engine {
    /// Rules of a country (alpha-2, lower case; of all, if none is given).
    ///
    /// # Errors
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn deadlines(
        &self,
        country: Option<String>,
        lang: String,
        page: Paging,
    ) -> Result<DeadlineList, HuquqError> {
        let wanted = Locale::parse(&lang)?;
        let (rows, total) = page.of(self.read(|store| rules(store, country.as_deref(), wanted))?);
        Ok(DeadlineList { rows, total })
    }

    /// Counts a term from the day `on` (ISO date, or `YYYY-MM-DDTHH:MM` in local time for terms in hours) for somebody of `nationality` (ISO
    /// 3166-1 alpha-2), where it matters.
    ///
    /// # Errors
    /// [`HuquqError::Refused`] with a sentence for a day that cannot be counted from; [`HuquqError::NotFound`],
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn deadline(
        &self,
        id: String,
        on: String,
        nationality: Option<String>,
        lang: String,
    ) -> Result<Deadline, HuquqError> {
        let wanted = Locale::parse(&lang)?;
        Ok(self.read(|store| term(store, &id, &on, nationality.as_deref(), wanted))?.into())
    }
}

/// Reminders of the day `keep` of a [`Deadline`] later than `now` (`YYYY-MM-DDTHH:MM`, local time of the phone). No I/O.
///
/// # Errors
/// [`HuquqError::Refused`] with a sentence for a date that cannot be read, [`HuquqError::UnknownLanguage`].
#[uniffi::export]
pub fn reminders(keep: String, prepare: u32, now: String, lang: String) -> Result<Vec<Reminder>, HuquqError> {
    let rows = reminders_after(&keep, days(prepare), &now, Locale::parse(&lang)?)?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// The day `keep` of a [`Deadline`] as iCalendar (RFC 5545) with its reminders later than `now` (`YYYY-MM-DDTHH:MM`, local time of the
/// phone), for the phone's own calendar. Same input, same bytes. No I/O.
///
/// # Errors
/// As [`reminders`].
#[uniffi::export]
pub fn calendar_entry(keep: String, prepare: u32, now: String, lang: String) -> Result<String, HuquqError> {
    Ok(icalendar(&keep, days(prepare), &now, Locale::parse(&lang)?)?)
}

/// No rule asks to prepare for longer than a year.
fn days(prepare: u32) -> u16 {
    u16::try_from(prepare.min(365)).unwrap_or_default()
}
