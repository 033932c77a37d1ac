//! The limits of a stay, counted over spans of days: one pass over the trips, whatever the window.

use super::ledger::Span;
use crate::date::{DateError, Day};
use crate::error::DeadlineError;
use crate::model::{Stay, StayKind};

/// The limits as signed numbers of days. `Case::pick` has seen to it that they fit and that the fields of the kind are there.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    per_visit: Option<i32>,
    /// Days allowed in what `kind` adds up.
    pub used: i32,
    window: i32,
    away: i32,
    kind: StayKind,
}

impl Limits {
    pub fn new(stay: Stay) -> Self {
        let number = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
        // A field the kind has no use for is never read; of a visit all days allowed are those of the visit.
        let field = |n: Option<u32>| n.or(stay.per_visit).map_or(i32::MAX, number);
        Self {
            per_visit: stay.per_visit.map(number),
            used: field(stay.used),
            window: field(stay.window),
            away: field(stay.away),
            kind: stay.kind,
        }
    }

    /// The first day whose days in the country count on `day`. `spans`: all days in the country up to `day`.
    pub fn counted_from(&self, spans: &[Span], day: Day) -> Day {
        match self.kind {
            StayKind::Rolling => day.add_days(1 - self.window).unwrap_or(Day::MIN),
            StayKind::CalendarYear => new_year(day.year()).unwrap_or(Day::MIN),
            StayKind::Reset => self.group_start(spans, day).unwrap_or(day),
            StayKind::Visit => spans
                .last()
                .filter(|(_, to)| *to >= day.number())
                .and_then(|s| Day::from_number(s.0).ok())
                .unwrap_or(day),
        }
    }

    /// Days in the country that count on `on`. `spans`: all of them, none after `on`.
    pub fn used(&self, spans: &[Span], on: Day) -> i32 {
        within(spans, self.counted_from(spans, on).number(), on.number())
    }

    /// The last day of a lawful stay that begins on `entry` and has no break; `None` when not even that day is lawful.
    /// `before` are the days in the country before `entry`.
    pub fn last_lawful(&self, before: &[Span], entry: Day) -> Result<Option<Day>, DeadlineError> {
        let in_all = match self.kind {
            StayKind::Rolling => self.last_in_rolling_window(before, entry.number()),
            StayKind::CalendarYear => self.last_in_years(before, entry)?,
            StayKind::Reset => {
                let from = self.group_start(before, entry).map_or(entry.number(), Day::number);
                let left = self.used - within(before, from, entry.number() - 1);
                (left > 0).then(|| Some(entry.number().saturating_add(left - 1)))
            }
            StayKind::Visit => Some(None),
        };
        let Some(in_all) = in_all else { return Ok(None) };
        let by_visit = self.last_of_visit(entry)?.map(Day::number);
        // Both can be missing only if nothing is limited, which lint refuses.
        let last = [in_all, by_visit].into_iter().flatten().min().ok_or(DeadlineError::OutOfRange)?;
        Ok(Some(Day::from_number(last)?))
    }

    /// The last day of a visit that begins on `entry`, by the limit for one visit.
    pub fn last_of_visit(&self, entry: Day) -> Result<Option<Day>, DateError> {
        self.per_visit.map(|n| Day::from_number(entry.number().saturating_add(n - 1))).transpose()
    }

    /// Each further day adds itself and drops the oldest day of the window, so the days used never fall during a stay, and
    /// the lawful days come first. A day is free of charge when the day that drops out was spent in the country, and costs
    /// one of what is left when it was not: so only the gaps between earlier visits cost.
    ///
    /// Outer `None`: not one lawful day. Inner `None`: no end.
    fn last_in_rolling_window(&self, before: &[Span], entry: i32) -> Option<Option<i32>> {
        let start = entry - self.window + 1;
        let mut left = self.used - within(before, start, entry - 1) - 1;
        if left < 0 {
            return None;
        }
        // The first day of the window that has not dropped out yet.
        let mut dropping = start;
        for (from, to) in before.iter().copied().chain([(entry, i32::MAX)]) {
            if to < dropping {
                continue;
            }
            let gap = (from - dropping).max(0);
            if gap > left {
                return Some(Some(dropping + left - 1 + self.window));
            }
            left -= gap;
            dropping = to.saturating_add(1);
        }
        Some(None)
    }

    /// A stay over New Year starts the next year's count on 1 January; no count lasts a whole year.
    fn last_in_years(&self, before: &[Span], entry: Day) -> Result<Option<Option<i32>>, DateError> {
        let left = self.used - within(before, new_year(entry.year())?.number(), entry.number() - 1);
        if left <= 0 {
            return Ok(None);
        }
        let last = entry.number() + left - 1;
        let next = new_year(entry.year() + 1)?.number();
        Ok(Some(Some(if last < next - 1 { last } else { next + self.used - 1 })))
    }

    /// The first day from `earliest` on that is lawful to enter, `stays` being all days in the country.
    pub fn first_entry(&self, stays: &[Span], earliest: Day) -> Result<Day, DateError> {
        match self.kind {
            StayKind::Rolling => {
                let mut room = self.used - 1;
                let mut first = earliest.number();
                for (from, to) in stays.iter().rev() {
                    let days = to - from + 1;
                    if days > room {
                        // Only the last `room` days of this visit may still be in the window.
                        first = first.max(to - room + self.window);
                        break;
                    }
                    room -= days;
                }
                Day::from_number(first)
            }
            StayKind::CalendarYear => {
                let from = new_year(earliest.year())?;
                let full = within(stays, from.number(), earliest.number() - 1) >= self.used;
                if full { new_year(earliest.year() + 1) } else { Ok(earliest) }
            }
            StayKind::Reset => {
                let from = self.group_start(stays, earliest).unwrap_or(earliest);
                let full = within(stays, from.number(), earliest.number() - 1) >= self.used;
                match stays.last() {
                    Some((_, to)) if full => Day::from_number(to.saturating_add(self.away).saturating_add(1)),
                    _ => Ok(earliest),
                }
            }
            StayKind::Visit => Ok(earliest),
        }
    }

    /// The entry from which days are added up on `day`: back over all visits that lie less than `away` days apart. `None`
    /// when the last visit is at least that long ago, or there was none.
    fn group_start(&self, spans: &[Span], day: Day) -> Option<Day> {
        let (mut start, mut next) = (None, day.number());
        for (from, to) in spans.iter().rev().filter(|(from, _)| *from <= day.number()) {
            if next - (*to).min(day.number()) > self.away {
                break;
            }
            (start, next) = (Some(*from), *from);
        }
        start.and_then(|number| Day::from_number(number).ok())
    }
}

fn new_year(year: i32) -> Result<Day, DateError> {
    Day::from_ymd(year, 1, 1)
}

/// Days of `spans` from `from` to `to`.
pub(super) fn within(spans: &[Span], from: i32, to: i32) -> i32 {
    spans.iter().map(|(a, b)| ((*b).min(to) - (*a).max(from) + 1).max(0)).sum()
}
