//! The plain count beside the safe one: the day of entry is left out, as terms of these countries usually start the day after
//! the event. No source says that stays are counted so; it is shown, never relied on.

use super::ledger::{Ledger, Span};
use super::limits::Limits;
use crate::date::Day;
use crate::error::DeadlineError;

/// Days used on `on`, and the last lawful day of the current visit, or of one that begins on `on`.
pub(super) fn count(limits: &Limits, ledger: &Ledger, on: Day) -> Result<(i32, Option<Day>), DeadlineError> {
    let visits = ledger.counted.iter().map(|(entry, exit)| (entry.number() + 1, exit.number()));
    let all: Vec<Span> = visits.filter(|(from, to)| from <= to).collect();
    let entry = ledger.visit.unwrap_or(on);
    let first = entry.add_days(1)?;
    let before: Vec<Span> = all.iter().copied().filter(|(from, _)| *from < first.number()).collect();
    // The day of entry costs nothing by itself: it is lawful wherever the days before it are.
    let entry_alone = || (limits.used(&before, entry) <= limits.used).then_some(entry);
    let last = limits.last_lawful(&before, first)?.or_else(entry_alone);
    Ok((limits.used(&all, on), last))
}
