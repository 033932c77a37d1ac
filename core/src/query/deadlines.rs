//! Terms and stays, computed from the rules, schemes and calendars in the store.

use super::Kind;
use super::{InLocale, ReminderView, decode};
use crate::i18n::{Locale, date, sentence, spoken};
use crate::{Error, Result, Store};
use fluent_bundle::FluentArgs;
use huquq_bundle::records::{CALENDAR, RULE, SCHEME, TEXT, Text};
use huquq_deadline::{
    Answer, Arg, Calendars, Day, DeadlineError, Flag, Rule, Scheme, StayAnswer, Step, Trigger,
};
use serde::Serialize;

/// A rule in a list.
#[derive(Debug, Clone, Serialize)]
pub struct RuleView {
    /// Its id: the row of the research, in lower case.
    pub id: String,
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// Who must act: `duty` the reader, by the safe date; `limit` somebody else, and `wait` nobody: the later date counts.
    pub kind: Kind,
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
    /// Locale of these texts.
    #[serde(flatten)]
    pub language: InLocale,
}

/// A computed term with its reasons in the reader's language.
#[derive(Debug, Clone, Serialize)]
pub struct TermView {
    /// The rule.
    #[serde(flatten)]
    pub rule: RuleView,
    /// Do it by: the strictest reading. ISO date, or date and time for terms in hours.
    pub do_by: String,
    /// The last lawful day as the scheme counts it; none where it cannot be said without a risk of being too late.
    pub last_day: Option<String>,
    /// Days a person needs to prepare it; reminders come that much earlier.
    pub prepare: u16,
    /// When to remind of [`TermView::keep`], everything after the event; for a phone that asks later see [`super::reminders`].
    pub reminders: Vec<ReminderView>,
    /// One sentence for each counting decision.
    pub steps: Vec<String>,
    /// Stable names of warnings.
    pub flags: Vec<Flag>,
    /// A sentence for each flag.
    pub warnings: Vec<String>,
    /// Source references.
    pub sources: Vec<String>,
    /// Legal basis, as the law is quoted.
    pub basis: String,
    /// Calendars used, with their versions.
    pub calendar: Option<String>,
    /// Locale of the sentences.
    pub steps_locale: InLocale,
}

impl TermView {
    /// The date the reader should keep: the safe one of a duty; of a time that others have, or that must be waited out, the later.
    pub fn keep(&self) -> &str {
        kept(self.rule.kind, &self.do_by, self.last_day.as_deref())
    }
}

fn kept<'a>(kind: Kind, do_by: &'a str, last_day: Option<&'a str>) -> &'a str {
    if kind == Kind::Duty { do_by } else { last_day.unwrap_or(do_by) }
}

/// Where a person stands with a stay rule. Dates are ISO dates.
#[derive(Debug, Clone, Serialize)]
pub struct StayView {
    /// Id of the rule.
    pub rule: String,
    /// Days in the country within the window that ends on the day asked.
    pub used: u32,
    /// What the window still allows.
    pub left: u32,
    /// Days over the limit; 0 when all is well.
    pub over: u32,
    /// In the country on the day asked.
    pub inside: bool,
    /// The last lawful day; when outside, of a visit that begins on the day asked.
    pub leave_by: Option<String>,
    /// `used` if the day of entry did not count.
    pub used_plain: u32,
    /// `leave_by` if the day of entry did not count. Not to be relied on.
    pub leave_by_plain: Option<String>,
    /// The first day on which an entry is lawful again.
    pub may_return: Option<String>,
    /// How many days such an entry gives.
    pub may_return_days: Option<u32>,
    /// Days in two countries at once, and days in none that is written down: to be checked by the reader.
    pub remarks: Vec<String>,
    /// One sentence for each counting decision.
    pub steps: Vec<String>,
    /// Stable names of warnings.
    pub flags: Vec<Flag>,
    /// A sentence for each flag.
    pub warnings: Vec<String>,
    /// Source references.
    pub sources: Vec<String>,
    /// Legal basis, as the law is quoted.
    pub basis: String,
    /// Locale of the sentences.
    pub steps_locale: InLocale,
}

/// All rules, of one country if given.
///
/// # Errors
/// [`Error::Storage`], [`Error::DamagedStore`].
pub fn rules(store: &Store, country: Option<&str>, wanted: Locale) -> Result<Vec<RuleView>> {
    let texts = super::best(store, TEXT, country, wanted)?;
    let mut out = Vec::new();
    for (country, _, id, body) in super::best(store, RULE, country, wanted)? {
        let rule: Rule = decode(store, &body)?;
        let found = texts.iter().find(|t| t.0 == country && t.2 == format!("rule-{id}"));
        out.push(view(store, &rule, found, wanted)?);
    }
    Ok(out)
}

/// A rule with its text, a row of the store where there is one.
fn view(store: &Store, rule: &Rule, text: Option<&super::Row>, wanted: Locale) -> Result<RuleView> {
    let (locale, text) = match text {
        Some((_, locale, _, body)) => (locale.as_str(), decode::<Text>(store, body)?),
        None => ("", Text { value: rule.id.clone(), attrs: Default::default() }),
    };
    let attr = |name: &str| text.attrs.get(name).cloned().unwrap_or_default();
    Ok(RuleView {
        id: rule.id.clone(),
        country: rule.country.clone(),
        kind: rule.kind,
        who: attr("who"),
        trigger: attr("trigger"),
        missed: attr("missed"),
        next: attr("next"),
        title: text.value,
        language: InLocale::new(locale, wanted),
    })
}

/// Counts a term from an event. `on` is an ISO date, or `YYYY-MM-DDTHH:MM` in local time for terms in hours.
///
/// # Errors
/// [`Error::NotFound`] for an unknown rule, [`Error::Deadline`] with a sentence in the reader's language, [`Error::Storage`].
pub fn term(
    store: &Store,
    id: &str,
    on: &str,
    nationality: Option<&str>,
    wanted: Locale,
) -> Result<TermView> {
    let loaded = load(store, id)?;
    let said = |e: DeadlineError| refused_for(store, &loaded.rule, &e, nationality, wanted);
    let trigger: Trigger = on.parse().map_err(|e: huquq_deadline::DateError| said(e.into()))?;
    let answer =
        huquq_deadline::compute(&loaded.rule, &loaded.schemes, &loaded.calendars, trigger, nationality);
    let Answer { do_by, last_day, steps, flags, sources, basis, calendar, .. } = answer.map_err(said)?;
    let locale = spoken(wanted);
    let text = super::best_one(store, TEXT, Some(&loaded.rule.country), &format!("rule-{id}"), wanted)?;
    let (do_by, last_day) = (do_by.to_string(), last_day.map(|d| d.to_string()));
    let keep = kept(loaded.rule.kind, &do_by, last_day.as_deref());
    Ok(TermView {
        rule: view(store, &loaded.rule, text.as_ref(), wanted)?,
        reminders: super::reminders(keep, loaded.rule.prepare, on, wanted)?,
        do_by,
        last_day,
        prepare: loaded.rule.prepare,
        steps: steps.iter().map(|s| say(s, locale)).collect(),
        warnings: flags.iter().map(|f| sentence(locale, f.key(), &FluentArgs::new())).collect(),
        flags,
        sources,
        basis,
        calendar,
        steps_locale: InLocale::new(locale.name(), wanted),
    })
}

/// Counts the days of a stay. `trips` is `ENTRY/EXIT,ENTRY/EXIT,…` in ISO dates, the last exit left out while inside. With
/// `KZ:` before a trip it is one to that country: only those to the country of the rule count, all are compared.
///
/// # Errors
/// As [`term`].
pub fn stay(
    store: &Store,
    id: &str,
    trips: &str,
    on: &str,
    nationality: Option<&str>,
    wanted: Locale,
) -> Result<StayView> {
    let loaded = load(store, id)?;
    let said = |e: DeadlineError| refused_for(store, &loaded.rule, &e, nationality, wanted);
    let journeys = huquq_deadline::parse_journeys(trips, Some(&loaded.rule.country)).map_err(said)?;
    let trips = huquq_deadline::trips_to(&journeys, &loaded.rule.country);
    let on: Day = on.parse().map_err(|e: huquq_deadline::DateError| said(e.into()))?;
    let answer =
        huquq_deadline::compute_stay(&loaded.rule, &loaded.schemes, &trips, on, nationality).map_err(said)?;
    Ok(stay_view(answer, &huquq_deadline::remarks(&journeys), wanted))
}

pub(super) fn stay_view(answer: StayAnswer, remarks: &[Step], wanted: Locale) -> StayView {
    let StayAnswer {
        rule,
        used,
        left,
        over,
        inside,
        leave_by,
        used_plain,
        leave_by_plain,
        may_return,
        may_return_days,
        steps,
        flags,
        sources,
        basis,
        confidence: _,
    } = answer;
    let locale = spoken(wanted);
    StayView {
        rule,
        used,
        left,
        over,
        inside,
        leave_by: leave_by.map(|d| d.to_string()),
        used_plain,
        leave_by_plain: leave_by_plain.map(|d| d.to_string()),
        may_return: may_return.map(|d| d.to_string()),
        may_return_days,
        remarks: remarks.iter().map(|s| say(s, locale)).collect(),
        steps: steps.iter().map(|s| say(s, locale)).collect(),
        warnings: flags.iter().map(|f| sentence(locale, f.key(), &FluentArgs::new())).collect(),
        flags,
        sources,
        basis,
        steps_locale: InLocale::new(locale.name(), wanted),
    }
}

struct Loaded {
    rule: Rule,
    schemes: Vec<Scheme>,
    calendars: Calendars,
}

/// All that terms of one country are counted from.
pub(super) struct Law {
    pub rules: Vec<Rule>,
    pub schemes: Vec<Scheme>,
    pub calendars: Calendars,
}

/// The rules of all countries.
pub(super) fn every_rule(store: &Store) -> Result<Vec<Rule>> {
    super::best(store, RULE, None, Locale::Ru)?.iter().map(|r| decode(store, &r.3)).collect()
}

pub(super) fn law(store: &Store, country: &str) -> Result<Law> {
    let rows = |kind: &str| super::best(store, kind, Some(country), Locale::Ru);
    Ok(Law {
        rules: rows(RULE)?.iter().map(|r| decode(store, &r.3)).collect::<Result<_>>()?,
        schemes: rows(SCHEME)?.iter().map(|r| decode(store, &r.3)).collect::<Result<_>>()?,
        calendars: rows(CALENDAR)?.iter().map(|r| decode(store, &r.3)).collect::<Result<_>>()?,
    })
}

fn not_found(id: &str) -> Error {
    Error::NotFound { kind: "deadline rule", id: id.chars().take(80).collect() }
}

fn load(store: &Store, id: &str) -> Result<Loaded> {
    let row = super::best_one(store, RULE, None, id, Locale::Ru)?;
    let (_, _, _, body) = row.ok_or_else(|| not_found(id))?;
    let rule: Rule = decode(store, &body)?;
    let rows = |kind: &str| super::best(store, kind, Some(&rule.country), Locale::Ru);
    let schemes = rows(SCHEME)?.iter().map(|r| decode(store, &r.3)).collect::<Result<_>>()?;
    let calendars = rows(CALENDAR)?.iter().map(|r| decode(store, &r.3)).collect::<Result<Calendars>>()?;
    Ok(Loaded { rule, schemes, calendars })
}

pub(super) fn refused(error: &DeadlineError, wanted: Locale) -> Error {
    let locale = spoken(wanted);
    Error::Deadline(sentence(locale, error.key(), &arguments(&error.args(), locale)))
}

/// As [`refused`]; to somebody of a nationality the rule is not for, the rules of the same country and event that are for him are
/// named.
fn refused_for(
    store: &Store,
    rule: &Rule,
    error: &DeadlineError,
    nationality: Option<&str>,
    wanted: Locale,
) -> Error {
    let Error::Deadline(mut said) = refused(error, wanted) else { return refused(error, wanted) };
    if let (DeadlineError::NotForNationality { .. }, Some(nationality)) = (error, nationality) {
        let others = others_for(store, rule, nationality, wanted).unwrap_or_default();
        for other in others {
            let args = [("rule", Arg::Text(other.id)), ("title", Arg::Text(other.title))];
            let locale = spoken(wanted);
            said.push(' ');
            said.push_str(&sentence(locale, huquq_deadline::RULE_FOR_YOU, &arguments(&args, locale)));
        }
    }
    Error::Deadline(said)
}

/// Rules of the same country and event whose newest version is for that nationality.
fn others_for(store: &Store, rule: &Rule, nationality: &str, wanted: Locale) -> Result<Vec<RuleView>> {
    let others = law(store, &rule.country)?.rules.into_iter().filter(|other| {
        let newest = other.versions.iter().max_by_key(|v| v.valid_from);
        let same_sort = |v: &huquq_deadline::model::RuleVersion| {
            v.stay.is_some() == rule.versions.iter().any(|v| v.stay.is_some())
        };
        let for_him = newest.is_some_and(|v| v.is_for_some() && v.concerns(nationality) && same_sort(v));
        other.event == rule.event && other.id != rule.id && for_him
    });
    let ids: Vec<String> = others.map(|r| r.id).collect();
    Ok(rules(store, Some(&rule.country), wanted)?.into_iter().filter(|v| ids.contains(&v.id)).collect())
}

pub(super) fn say(step: &Step, locale: Locale) -> String {
    sentence(locale, step.key, &arguments(&step.args, locale))
}

pub(super) fn arguments<'a>(args: &'a [(&'static str, Arg)], locale: Locale) -> FluentArgs<'a> {
    let mut out = FluentArgs::new();
    for (name, arg) in args {
        match arg {
            Arg::Day(day) => out.set(*name, date(locale, &day.to_string())),
            Arg::Moment(moment) => out.set(*name, date(locale, &moment.to_string())),
            Arg::Number(number) => out.set(*name, *number),
            Arg::Text(text) => out.set(*name, text.clone()),
            Arg::Term(key) => out.set(*name, sentence(locale, key, &FluentArgs::new())),
        }
    }
    out
}
