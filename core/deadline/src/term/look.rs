//! Looking at the calendar on the reader's behalf, so that every look leaves its mark in the answer.

use super::Count;
use crate::calendar::{Off, Why};
use crate::date::Day;
use crate::keys;
use crate::model::DayState;
use crate::trace::{Arg, Flag, Step};

impl<'a> Count<'a> {
    /// What `day` is, because the answer depends on it.
    pub(super) fn look(&mut self, day: Day) -> Off<'a> {
        let off = self.calendars.is_off(&self.case.rule.country, day);
        self.use_calendar(day.year());
        if !off.known_year {
            self.tally.flags.insert(Flag::UnpublishedYear);
        }
        if off.state == Some(DayState::Estimated) {
            self.tally.flags.insert(Flag::EstimatedHoliday);
        }
        if matches!(off.why, Why::Moved | Why::Bridge | Why::WorkingWeekend) {
            self.tally.flags.insert(Flag::MovedDays);
        }
        if let Some(entry) = off.entry {
            self.tally.cite(&entry.sources);
        }
        off
    }

    /// What `day` is, where the dates do not depend on it: no warnings, but a calendar that is quoted is named.
    pub(super) fn glance(&mut self, day: Day) -> Off<'a> {
        let off = self.calendars.is_off(&self.case.rule.country, day);
        if let Some(entry) = off.entry {
            self.use_calendar(day.year());
            self.tally.cite(&entry.sources);
        }
        off
    }

    fn use_calendar(&mut self, year: i32) {
        if self.years.insert(year)
            && let Some(calendar) = self.calendars.get(&self.case.rule.country, year)
        {
            self.tally.cite(&calendar.sources);
        }
    }

    /// Says what is special about a day that was passed over or counted; nothing about plain days and weekends.
    pub(super) fn tell(&mut self, day: Day, off: &Off<'_>) {
        let date = ("date", Arg::from(day));
        let name = ("name", Arg::holiday(off.entry.and_then(|e| e.name.as_deref())));
        let estimated = off.state == Some(DayState::Estimated);
        let step = match off.why {
            Why::Weekend | Why::Working => return,
            Why::WorkingWeekend => Step::new(keys::DAY_WORKED, [date]),
            _ if estimated => Step::new(keys::DAY_ESTIMATED, [date, name]),
            Why::Holiday => Step::new(keys::DAY_OFF, [date, name]),
            Why::Moved => Step::new(keys::DAY_MOVED, [date, name]),
            Why::Bridge => Step::new(keys::DAY_BRIDGE, [date]),
        };
        self.tally.step(step);
    }

    /// Says which years had no calendar, and names the calendars that were used.
    pub(super) fn close_calendars(&mut self) -> Option<String> {
        let country = self.case.rule.country.as_str();
        let mut used = Vec::new();
        for year in &self.years {
            match self.calendars.get(country, *year) {
                Some(calendar) => used.push(format!("{country} {year} ({})", calendar.compiled)),
                None => {
                    // As text: nobody wants to read 2,027.
                    self.tally
                        .steps
                        .push(Step::new(keys::YEAR_UNPUBLISHED, [("year", Arg::Text(year.to_string()))]));
                }
            }
        }
        (!used.is_empty()).then(|| used.join(", "))
    }
}

/// The message that says why a day is off.
pub(super) fn why(off: &Off<'_>) -> Arg {
    let key = match off.why {
        Why::Weekend | Why::Working | Why::WorkingWeekend => keys::WHY_WEEKEND,
        Why::Holiday => keys::WHY_HOLIDAY,
        Why::Moved => keys::WHY_MOVED,
        Why::Bridge => keys::WHY_BRIDGE,
    };
    Arg::Term(key.into())
}
