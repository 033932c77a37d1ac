//! A ledger across a change of law: from the day of the change on, the next version of the rule limits the days too.
//!
//! Whether the old limit still holds for a stay that began under it, laws rarely say. So both hold: the earlier last day and the
//! later day of return are told, and the day of the change is named.

use super::ledger::Span;
use super::limits::Limits;
use crate::date::Day;
use crate::error::DeadlineError;
use crate::model::{Rule, Stay};

/// The next version of a stay rule that concerns the person.
#[derive(Clone, Copy)]
pub(super) struct Change {
    /// Its first day.
    pub from: Day,
    limits: Limits,
}

impl Change {
    /// The version that follows `on`, if one is known.
    pub fn after(on: Day, rule: &Rule, nationality: Option<&str>) -> Option<Self> {
        let concerned = rule.versions.iter().filter(|v| nationality.is_none_or(|n| v.concerns(n)));
        let later = concerned.filter_map(|v| Some((v.valid_from.filter(|from| *from > on)?, v.stay?)));
        later
            .min_by_key(|(from, _)| *from)
            .map(|(from, stay): (Day, Stay)| Self { from, limits: Limits::new(stay) })
    }

    /// `last` of a stay that began on `entry`, or the earlier day that the coming version allows. `before`: days in the country
    /// before `entry`. `None` stays `None`.
    pub fn leave_by(
        self,
        last: Option<Day>,
        before: &[Span],
        entry: Day,
    ) -> Result<Option<Day>, DeadlineError> {
        let Some(last) = last.filter(|last| *last >= self.from) else { return Ok(last) };
        if entry >= self.from {
            return Ok(self.limits.last_lawful(before, entry)?.map(|own| own.min(last)));
        }
        let mut spans = before.to_vec();
        spans.push((entry.number(), self.from.number() - 1));
        let in_all = self.limits.last_lawful(&spans, self.from)?;
        // The new version's limit of one visit counts from the entry, not from the change.
        let by_visit = self.limits.last_of_visit(entry)?;
        let eve = self.from.add_days(-1)?;
        let allowed = in_all.map_or(eve, |day| by_visit.map_or(day, |visit| day.min(visit)).max(eve));
        Ok(Some(last.min(allowed)))
    }

    /// `day`, or the later one on which the coming version allows an entry; `stays`: all days in the country.
    pub fn may_return(self, day: Day, stays: &[Span]) -> Result<Day, DeadlineError> {
        if day < self.from { Ok(day) } else { Ok(self.limits.first_entry(stays, day)?.max(day)) }
    }
}
