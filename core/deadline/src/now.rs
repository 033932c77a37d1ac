//! What runs for a person now: all terms that follow from what has happened, soonest first.

use crate::calendar::Calendars;
use crate::date::{Day, Trigger, When};
use crate::error::DeadlineError;
use crate::model::{ARRIVED, ENTERED, Kind, Rule, Scheme};
use crate::stay::{StayAnswer, Trip, compute_stay};
use crate::term::{Answer, compute};
use crate::trace::Flag;
use serde::Serialize;

/// The event that is its last lawful day, for terms that run up to it and for those that run from it.
const STAY_ENDS: &str = "stay-ends";
const STAY_ENDED: &str = "stay-ended";

/// What a person says about himself. Nothing of it is kept.
#[derive(Debug, Clone, Copy)]
pub struct Situation<'a> {
    /// ISO 3166-1 alpha-2, lower case: where he is.
    pub country: &'a str,
    /// ISO 3166-1 alpha-2. `None`: rules for some people are listed too, and their trace says that they are not for all.
    pub nationality: Option<&'a str>,
    /// The day asked; with a minute where terms in hours are to be judged to the minute.
    pub on: Trigger,
    /// What happened, and when: events of rules, `entered` among them.
    pub events: &'a [(String, Trigger)],
    /// Earlier visits and this one; without any, `entered` begins the only one.
    pub trips: &'a [Trip],
    /// What is true of him: facts of rules.
    pub facts: &'a [String],
}

/// How a term stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// There is time, `days` of it.
    Left,
    /// The safe date is the day asked.
    Today,
    /// The safe date is over, the last lawful day is not. `days` count to the last day.
    Late,
    /// Both are over, `days` ago. Where the last day is not known the safe one is meant.
    Passed,
}

/// The answer behind a term that runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// A term.
    Term(Answer),
    /// A stay.
    Stay(StayAnswer),
    /// It runs, but no date can be said; the error says what is missing.
    Unanswered(DeadlineError),
}

/// A term that runs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running<'a> {
    /// The rule.
    pub rule: &'a Rule,
    /// When its event happened.
    pub since: Trigger,
    /// The safe date; `None` where no date can be said.
    pub do_by: Option<When>,
    /// The last lawful day, where it is known.
    pub last_day: Option<When>,
    /// How it stands on the day asked.
    pub state: Option<State>,
    /// Days left or gone, as `state` says.
    pub days: u32,
    /// Facts it needs and the person did not state, or the event he did not name: it may or may not concern him.
    pub needs: Vec<&'a str>,
    /// The whole answer.
    pub outcome: Outcome,
}

/// All rules whose event has happened and which concern that nationality: first those whose facts are all stated, then those
/// that may concern him; in both, those without a date first, then by the safe date, duties before limits.
///
/// Who entered and did not say when he came to his place is taken to have come there at once: it cannot have been earlier, so no
/// date is late. That he came is then among what he did not state. Where nobody said when the stay ends, it ends on the earliest safe date of the stay rules that surely concern him: from that
/// follow the terms to ask for a permit before it, and once it is over, how the law treats each day more.
pub fn running<'a>(
    rules: &'a [Rule],
    schemes: &[Scheme],
    calendars: &Calendars,
    situation: Situation<'_>,
) -> Vec<Running<'a>> {
    let mut out: Vec<Running<'a>> = Vec::new();
    let of_country = || rules.iter().filter(|r| r.country == situation.country);
    let happened = |event: &str| situation.events.iter().any(|(e, _)| e == event);
    for rule in of_country() {
        let assumed = rule.event == ARRIVED && !happened(ARRIVED);
        let event = if assumed { ENTERED } else { &rule.event };
        for (_, since) in situation.events.iter().filter(|(e, _)| e == event) {
            let mut found = one(rule, schemes, calendars, situation, *since);
            if let Some(running) = found.as_mut().filter(|_| assumed) {
                running.needs.push(ARRIVED);
            }
            out.extend(found);
        }
    }
    if let Some((event, since)) = end_of_stay(&out, situation) {
        for rule in of_country().filter(|r| r.event == event) {
            out.extend(one(rule, schemes, calendars, situation, since));
        }
    }
    out.sort_by(|a, b| {
        let key = |r: &Running<'_>| (!r.needs.is_empty(), r.do_by, r.rule.kind != Kind::Duty);
        key(a).cmp(&key(b)).then_with(|| a.rule.id.cmp(&b.rule.id))
    });
    out
}

/// The event that follows from the stays that run, unless the person named it himself.
fn end_of_stay(running: &[Running<'_>], situation: Situation<'_>) -> Option<(&'static str, Trigger)> {
    let named = |event: &str| situation.events.iter().any(|(e, _)| e == event);
    if named(STAY_ENDS) || named(STAY_ENDED) {
        return None;
    }
    let stays = running.iter().filter(|r| r.needs.is_empty() && matches!(r.outcome, Outcome::Stay(_)));
    let last = stays.filter_map(|r| r.do_by).min()?.day();
    Some((if situation.on.day > last { STAY_ENDED } else { STAY_ENDS }, last.into()))
}

fn one<'a>(
    rule: &'a Rule,
    schemes: &[Scheme],
    calendars: &Calendars,
    situation: Situation<'_>,
    since: Trigger,
) -> Option<Running<'a>> {
    let on = situation.on;
    let is_stay = |r: &Rule| r.versions.iter().any(|v| v.in_force(on.day) && v.stay.is_some());
    let outcome = if rule.event == ENTERED && is_stay(rule) {
        let entered = [Trip { from: since.day, to: None }];
        let trips = if situation.trips.is_empty() { &entered[..] } else { situation.trips };
        // A visit that is still to come is counted as on its first day.
        let begins = trips.iter().filter(|t| t.to.is_none()).map(|t| t.from).max();
        let asked = begins.map_or(on.day, |day| day.max(on.day));
        compute_stay(rule, schemes, trips, asked, situation.nationality).map(Outcome::Stay)
    } else {
        compute(rule, schemes, calendars, since, situation.nationality).map(Outcome::Term)
    };
    let outcome = match outcome {
        Ok(outcome) => outcome,
        // Not his rule, or not in force then: nothing runs.
        Err(
            DeadlineError::NotForNationality { .. }
            | DeadlineError::NotYetInForce { .. }
            | DeadlineError::NoLongerInForce { .. },
        ) => return None,
        Err(error) => Outcome::Unanswered(error),
    };
    let (do_by, last_day) = match &outcome {
        Outcome::Term(answer) => (Some(answer.do_by), answer.last_day),
        // Not one lawful day: the last one was the day before the entry.
        Outcome::Stay(answer) if answer.leave_by.is_none() && answer.inside => {
            let before = since.day.add_days(-1).ok().map(When::Day);
            (before, before)
        }
        Outcome::Stay(answer) => {
            let leave_by = answer.leave_by.map(When::Day);
            // Of a limit nobody knows only the safe side is told.
            (leave_by, leave_by.filter(|_| !answer.flags.contains(&Flag::UnknownTerm)))
        }
        Outcome::Unanswered(_) => (None, None),
    };
    let (state, days) = match do_by {
        Some(do_by) => {
            let (state, days) = stands(on, do_by, last_day);
            (Some(state), days)
        }
        None => (None, 0),
    };
    let needs = rule.facts.iter().filter(|f| !situation.facts.contains(f)).map(String::as_str).collect();
    Some(Running { rule, since, do_by, last_day, state, days, needs, outcome })
}

fn stands(on: Trigger, do_by: When, last: Option<When>) -> (State, u32) {
    let days = |from: Day, to: Day| (to.number() - from.number()).max(0).unsigned_abs();
    let end = last.unwrap_or(do_by);
    // To the minute where both are known to the minute, otherwise the whole day is still in time.
    let over = |when: When| match (when, on.minute) {
        (When::Moment(end), Some(minute)) => (on.day, minute) > (end.day(), end.minute()),
        _ => on.day > when.day(),
    };
    if !over(do_by) {
        let state = if on.day == do_by.day() { State::Today } else { State::Left };
        return (state, days(on.day, do_by.day()));
    }
    if over(end) { (State::Passed, days(end.day(), on.day)) } else { (State::Late, days(on.day, end.day())) }
}
