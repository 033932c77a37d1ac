//! A stay in steps that any language can say.

use super::StayAnswer;
use super::ledger::Ledger;
use super::limits::within;
use crate::date::Day;
use crate::keys;
use crate::model::{Stay, StayKind};
use crate::pick::Tally;
use crate::term::tell_limit;
use crate::trace::{Arg, Step};

fn number(days: i32) -> Arg {
    Arg::Number(days.into())
}

/// Says what was counted and what follows.
pub(super) fn tell(tally: &mut Tally, stay: Stay, ledger: &Ledger, start: Day, on: Day, answer: &StayAnswer) {
    tell_limit(tally, stay);
    if let Some(n) = stay.per_visit {
        tally.step(Step::new(keys::STAY_VISIT_LIMIT, [("n", n.into())]));
    }
    tally.step(Step::new(keys::STAY_BOTH_DAYS, []));
    match (stay.kind, stay.away) {
        (StayKind::Reset, Some(away)) if start == on && ledger.visit != Some(on) => {
            tally.step(Step::new(keys::STAY_FRESH, [("away", away.into())]));
        }
        _ => tally.step(Step::new(keys::STAY_WINDOW, [("from", start.into()), ("to", on.into())])),
    }
    tell_trips(tally, ledger, start);
    let limit = stay.used.or(stay.per_visit).unwrap_or_default();
    tally.step(Step::new(keys::STAY_USED, [("n", answer.used.into()), ("limit", limit.into())]));
    match ledger.visit {
        Some(entry) => tell_inside(tally, ledger, entry, on, answer),
        None => tell_outside(tally, on, answer),
    }
    let plain = ("n", answer.used_plain.into());
    let other_day = |day: &Day| answer.inside && Some(*day) != answer.leave_by;
    match answer.leave_by_plain.filter(other_day) {
        Some(day) => tally.step(Step::new(keys::STAY_PLAIN, [plain, ("date", day.into())])),
        None if answer.used_plain != answer.used => tally.step(Step::new(keys::STAY_PLAIN_USED, [plain])),
        None => {}
    }
    // Outside with enough days, entering on the day asked has been told already.
    if let (Some(day), Some(n)) = (answer.may_return, answer.may_return_days)
        && day > on
    {
        tally.step(Step::new(keys::STAY_MAY_RETURN, [("date", day.into()), ("n", n.into())]));
    }
    for trip in &ledger.planned {
        let from = ("from", trip.from.into());
        tally.step(match trip.to {
            Some(to) => Step::new(keys::STAY_PLANNED, [from, ("to", to.into())]),
            None => Step::new(keys::STAY_PLANNED_OPEN, [from]),
        });
    }
}

/// The visits of which at least one day is in the window.
fn tell_trips(tally: &mut Tally, ledger: &Ledger, start: Day) {
    let mut any = false;
    for (entry, exit) in ledger.counted.iter().filter(|(_, exit)| *exit >= start) {
        let span = (entry.number(), exit.number());
        let n = number(within(&[span], start.number(), exit.number()));
        tally.step(Step::new(keys::STAY_TRIP, [("from", (*entry).into()), ("to", (*exit).into()), ("n", n)]));
        any = true;
    }
    if !any {
        tally.step(Step::new(keys::STAY_NO_TRIPS, []));
    }
    for day in ledger.shared.iter().filter(|day| **day >= start) {
        tally.step(Step::new(keys::STAY_SAME_DAY, [("date", (*day).into())]));
    }
}

fn tell_inside(tally: &mut Tally, ledger: &Ledger, entry: Day, on: Day, answer: &StayAnswer) {
    let visit = number(on.number() - entry.number() + 1);
    tally.step(Step::new(keys::STAY_VISIT, [("from", entry.into()), ("n", visit)]));
    let over = ("n", answer.over.into());
    let over_from = |day: Day| [("date", day.into()), over.clone()];
    match answer.leave_by {
        Some(day) if on <= day => tally.step(Step::new(keys::STAY_LEAVE_BY, [("date", day.into())])),
        Some(day) => tally.step(Step::new(keys::STAY_OVER, over_from(day))),
        None => tally.step(Step::new(keys::STAY_OVER_FROM_ENTRY, over_from(entry))),
    }
    match (ledger.planned_exit, answer.leave_by) {
        (Some(exit), Some(last)) if exit > last && on <= last => {
            let args = [("date", exit.into()), ("last", last.into())];
            tally.step(Step::new(keys::STAY_PLAN_TOO_LONG, args));
        }
        _ => {}
    }
    if answer.over > 0 {
        tally.step(Step::new(keys::STAY_LEAVING_TODAY, [("date", on.into())]));
    }
}

fn tell_outside(tally: &mut Tally, on: Day, answer: &StayAnswer) {
    tally.step(match answer.leave_by {
        Some(last) => Step::new(keys::STAY_MAY_ENTER, [("date", on.into()), ("last", last.into())]),
        None => Step::new(keys::STAY_MAY_NOT_ENTER, [("date", on.into())]),
    });
}
