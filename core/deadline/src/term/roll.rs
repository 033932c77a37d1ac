//! What happens when the last day is a day off.

use super::{Count, look};
use crate::date::Day;
use crate::error::DeadlineError;
use crate::keys;
use crate::model::{Roll, Unit};
use crate::trace::Step;

impl Count<'_> {
    /// The last day as the scheme moves it, told step by step.
    pub(super) fn rolled(&mut self, end: Day, unit: Unit) -> Result<Day, DeadlineError> {
        let (key, direction) = match self.case.scheme.roll {
            Roll::Forward => (keys::ROLL_FORWARD, 1),
            Roll::Backward => (keys::ROLL_BACK, -1),
            Roll::None => {
                self.tell_that_nothing_moves(end, unit);
                return Ok(end);
            }
        };
        let first = self.look(end);
        if first.off && !first.known_year && direction > 0 {
            // That weekend may be worked; then the term ends on it, and a later day would be too late.
            self.unsure = true;
            return Ok(end);
        }
        if !first.off {
            // Worth a word: a Saturday that is worked is a last day like any other.
            if unit != Unit::WorkingDays {
                self.tell(end, &first);
            }
            return Ok(end);
        }
        self.tell(end, &first);
        let mut day = end;
        loop {
            day = day.add_days(direction)?;
            let off = self.look(day);
            self.tell(day, &off);
            if off.off && !off.known_year && direction > 0 {
                self.unsure = true;
                return Ok(end);
            }
            if !off.off {
                break;
            }
        }
        let args = [("from", end.into()), ("to", day.into()), ("why", look::why(&first))];
        self.tally.step(Step::new(key, args));
        Ok(day)
    }

    /// The strict day of a scheme that moves back: as early as the days off can make it, so estimated ones are off here.
    pub(super) fn back_from_days_off(&mut self, end: Day) -> Result<Day, DeadlineError> {
        let mut day = end;
        while self.look(day).off {
            day = day.add_days(-1)?;
        }
        Ok(day)
    }

    fn tell_that_nothing_moves(&mut self, end: Day, unit: Unit) {
        let off = self.glance(end);
        if unit != Unit::WorkingDays && off.strict() {
            self.tally.step(Step::new(keys::NO_ROLL, [("date", end.into()), ("why", look::why(&off))]));
        }
    }
}
