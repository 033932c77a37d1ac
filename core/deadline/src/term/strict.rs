//! The strictest reading, for the date the reader should keep.

use super::{Count, look};
use crate::date::Day;
use crate::error::DeadlineError;
use crate::keys;
use crate::model::{Kind, Roll, Unit};
use crate::trace::{Flag, Step};

impl Count<'_> {
    /// The day by the strictest reading; never after `last`. `known`: whether `last` may be told.
    ///
    /// Why it is never after: the count begins no later and passes over no more days off than the scheme's, so it ends no
    /// later; nothing moves it forward; moving back from days off keeps the order of two days. The minimum below only says so.
    pub(super) fn strict(
        &mut self,
        end: Day,
        unit: Unit,
        last: Day,
        known: bool,
        earliest: Day,
    ) -> Result<Day, DeadlineError> {
        let day = match self.case.scheme.roll {
            Roll::Backward => self.back_from_days_off(end)?,
            Roll::None | Roll::Forward => end,
        };
        debug_assert!(day <= last, "the strict day {day} is after the last day {last}");
        let day = day.min(last);
        if unit == Unit::WorkingDays && self.tally.flags.contains(&Flag::EstimatedHoliday) {
            self.tally.step(Step::new(keys::STRICT_ESTIMATED, []));
        }
        let both = [("date", day.into()), ("last", last.into())];
        self.tally.step(match self.case.rule.kind {
            Kind::Duty if !known => Step::new(keys::STRICT_ONLY, [("date", day.into())]),
            _ if !known => Step::new(keys::LAST_UNKNOWN, [("date", day.into())]),
            _ if day == last => Step::new(keys::STRICT_SAME, [("date", day.into())]),
            Kind::Duty => Step::new(keys::STRICT, both),
            Kind::Limit => Step::new(keys::STRICT_LIMIT, both),
            Kind::Wait => Step::new(keys::STRICT_WAIT, both),
        });
        if self.case.rule.kind == Kind::Duty {
            self.tell_if_closed(day, earliest)?;
        }
        Ok(day)
    }

    /// The strict day can be a day off, on which no office takes a paper: names the working day before it, if the event has
    /// happened by then. Days that are only expected to be off are taken as off: this asks to come earlier, never later.
    fn tell_if_closed(&mut self, strict: Day, earliest: Day) -> Result<(), DeadlineError> {
        let first = self.glance(strict);
        let mut day = strict;
        while day >= earliest && self.glance(day).off {
            day = day.add_days(-1)?;
        }
        if first.off && day >= earliest {
            let args = [("date", strict.into()), ("why", look::why(&first)), ("to", day.into())];
            self.tally.step(Step::new(keys::CLOSED, args));
        }
        Ok(())
    }
}
