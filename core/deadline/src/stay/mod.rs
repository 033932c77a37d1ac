//! Stays: a ledger of entries and exits against a limit for one visit and a limit for all days that count.

mod change;
mod journeys;
mod ledger;
mod limits;
mod plain;
mod told;
mod trips;

pub use journeys::{Journey, parse_journeys, remarks, trips_to};
pub use trips::{Trip, parse_trips};

use crate::date::Day;
use crate::error::DeadlineError;
use crate::keys;
use crate::model::{Confidence, Rule, Scheme};
use crate::pick::Case;
use crate::trace::{Flag, Step};
use change::Change;
use ledger::Ledger;
use limits::Limits;
use serde::Serialize;

/// Where a person stands with a stay rule on one day. Where nothing else is said, the days of entry and of exit count as full
/// days (the safe count).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StayAnswer {
    /// Id of the rule.
    pub rule: String,
    /// Days in the country that count on the day asked, that day included: of the rolling window that ends on it, of its
    /// calendar year, since the first entry, or of this visit.
    pub used: u32,
    /// What is still allowed: the limit less `used`. The limit for one visit can end the stay sooner: `leave_by` knows.
    pub left: u32,
    /// Inside: days of this visit that were unlawful, up to and with the day asked. Outside: days by which `used` exceeds the
    /// limit. 0 when all is well.
    pub over: u32,
    /// In the country on the day asked; the days of entry and of exit are inside.
    pub inside: bool,
    /// The last lawful day, both limits kept.
    ///
    /// Inside: if the person simply stays; in the past when that day is over; `None` when this visit had no lawful day at all.
    /// Outside: if the person enters on the day asked; `None` when an entry on that day is not lawful.
    pub leave_by: Option<Day>,
    /// `used` if the day of entry does not count; never more than `used`.
    pub used_plain: u32,
    /// `leave_by` if the day of entry does not count; never before `leave_by`. Not to be relied on.
    pub leave_by_plain: Option<Day>,
    /// The first day on which an entry is lawful again.
    ///
    /// Inside: after leaving on `leave_by`, or on the day asked where `leave_by` is over; at least one day later.
    /// Outside: from the day asked on. `None` only where `leave_by` is too far in the future to say.
    pub may_return: Option<Day>,
    /// How many days in a row an entry on `may_return` gives, at least 1.
    pub may_return_days: Option<u32>,
    /// Every counting decision, in order.
    pub steps: Vec<Step>,
    /// Warnings, each once.
    pub flags: Vec<Flag>,
    /// Source references of the rule and the scheme, each once.
    pub sources: Vec<String>,
    /// The article, as a reader would quote it.
    pub basis: String,
    /// The lower of the rule's and the scheme's.
    pub confidence: Confidence,
}

/// Counts `trips` by the stay rule in force on `on`.
///
/// `trips` may come in any order. Trips that begin after `on` are planned: they are named in a step and not counted. A trip that
/// goes on after `on`, with or without an exit, is counted up to `on`. `nationality` is ISO 3166-1 alpha-2. The version of the
/// rule is that of the day asked, also for days before it came into force; a flag says so. For days after it ends the next
/// version holds beside it: the earlier `leave_by` and the later `may_return` of the two are given.
///
/// # Errors
/// [`DeadlineError::NotAStay`] for a rule that is a term, [`DeadlineError::BadTrips`], and those of [`crate::compute`] that
/// concern the choice of the version.
pub fn compute_stay(
    rule: &Rule,
    schemes: &[Scheme],
    trips: &[Trip],
    on: Day,
    nationality: Option<&str>,
) -> Result<StayAnswer, DeadlineError> {
    let case = Case::pick(rule, schemes, on, nationality)?;
    let stay = case.version.stay.ok_or_else(|| DeadlineError::NotAStay { rule: rule.id.clone() })?;
    let ledger = Ledger::new(trips, on)?;
    let limits = Limits::new(stay);
    let mut tally = case.tally(on, nationality);

    let spans = ledger.with_visit_until(Some(on));
    let used = limits.used(&spans, on);
    let (used_plain, mut leave_by_plain) = plain::count(&limits, &ledger, on)?;
    let change = Change::after(on, rule, nationality);
    let entry = ledger.visit.unwrap_or(on);
    let mut leave_by = limits.last_lawful(&ledger.before_visit, entry)?;
    let reaches = |day: Option<Day>| change.is_some_and(|c| day.is_some_and(|d| d >= c.from));
    let mut crosses = reaches(leave_by);
    if let Some(change) = change {
        let both = change.leave_by(leave_by, &ledger.before_visit, entry)?;
        if both != leave_by {
            // The plain count knows nothing of the coming law.
            (leave_by, leave_by_plain) = (both, both);
        }
    }
    let over = match (ledger.visit, leave_by) {
        (Some(_), Some(last)) => on.number().saturating_sub(last.number()).max(0),
        (Some(entry), None) => on.number() - entry.number() + 1,
        (None, _) => used - limits.used,
    };
    // Nobody leaves in the past: who is over the limit can leave on the day asked at the earliest.
    let departure = ledger.visit.map(|_| leave_by.unwrap_or(on).max(on));
    let stays = ledger.with_visit_until(departure);
    let earliest = departure.map_or(Ok(on), |day| day.add_days(1));
    let mut may_return = earliest.and_then(|day| limits.first_entry(&stays, day)).ok();
    crosses |= reaches(may_return);
    if let (Some(change), Some(day)) = (change, may_return) {
        may_return = Some(change.may_return(day, &stays)?);
    }
    let mut last_then = may_return.and_then(|entry| limits.last_lawful(&stays, entry).ok().flatten());
    if let (Some(change), Some(entry)) = (change, may_return) {
        crosses |= reaches(last_then);
        last_then = change.leave_by(last_then, &stays, entry)?;
    }
    let days_then = last_then.zip(may_return).map(|(last, entry)| last.number() - entry.number() + 1);

    let mut answer = StayAnswer {
        rule: rule.id.clone(),
        used: used.unsigned_abs(),
        left: (limits.used - used).max(0).unsigned_abs(),
        over: over.max(0).unsigned_abs(),
        inside: ledger.visit.is_some(),
        leave_by,
        used_plain: used_plain.unsigned_abs(),
        leave_by_plain,
        may_return,
        may_return_days: days_then.map(i32::unsigned_abs),
        steps: Vec::new(),
        flags: Vec::new(),
        sources: Vec::new(),
        basis: case.version.basis.clone(),
        confidence: case.confidence(),
    };
    let counted_from = limits.counted_from(&spans, on);
    if let Some(first) = ledger.first_in(counted_from) {
        case.flag_if_not_in_force(first, &mut tally);
    }
    for day in [leave_by, may_return].into_iter().flatten() {
        case.flag_if_not_in_force(day, &mut tally);
    }
    if let Some(change) = change.filter(|_| crosses) {
        tally.flags.insert(Flag::UncertainVersion);
        tally.step(Step::new(keys::STAY_LAW_CHANGES, [("date", change.from.into())]));
    }
    told::tell(&mut tally, stay, &ledger, counted_from, on, &answer);
    answer.steps = tally.steps;
    answer.flags = tally.flags.into_iter().collect();
    answer.sources = tally.sources;
    Ok(answer)
}
