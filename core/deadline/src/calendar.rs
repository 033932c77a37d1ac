//! Which days are off, in two views: as the calendar says, and strictly.

use crate::date::{Day, Weekday};
use crate::model::{Calendar, CalendarDay, DayState, DayType};
use std::collections::BTreeMap;

/// The calendars at hand, by country and year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendars {
    by_country: BTreeMap<String, BTreeMap<i32, Calendar>>,
}

/// What a day is, and how that is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Off<'a> {
    /// Nobody works: as the calendar says, estimated holidays included.
    pub off: bool,
    /// Why.
    pub why: Why,
    /// How sure the calendar's entry for the day is; `None` for a plain day of the week.
    pub state: Option<DayState>,
    /// Whether there is a calendar of that year. If not, only Saturday and Sunday are known to be off.
    pub known_year: bool,
    /// The calendar's entry, where it decided.
    pub entry: Option<&'a CalendarDay>,
}

/// Why a day is off, or is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// Off: a weekend day, whatever else it may be.
    Weekend,
    /// Off: a holiday by law.
    Holiday,
    /// Off in place of another day.
    Moved,
    /// Off by order.
    Bridge,
    /// Worked although it is a weekend day.
    WorkingWeekend,
    /// Worked.
    Working,
}

impl Off<'_> {
    /// Off in the strict view: an estimated holiday is worked there, because it may well be, and so is every day of a year
    /// whose calendar is not known, because Governments make Saturdays and Sundays working days. A weekend day that is
    /// worked is worked in both views, even if that is an estimate: this is the shorter reading.
    pub fn strict(&self) -> bool {
        self.off && self.known_year && self.state != Some(DayState::Estimated)
    }
}

impl Calendars {
    /// No calendar: only Saturday and Sunday are off.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a calendar. Of two for one country and year the one compiled later stays.
    pub fn insert(&mut self, calendar: Calendar) {
        let years = self.by_country.entry(calendar.country.clone()).or_default();
        if years.get(&calendar.year).is_none_or(|had| had.compiled <= calendar.compiled) {
            years.insert(calendar.year, calendar);
        }
    }

    /// The calendar of that country (alpha-2, lower case) and year.
    pub fn get(&self, country: &str, year: i32) -> Option<&Calendar> {
        self.by_country.get(country)?.get(&year)
    }

    /// What `day` is in that country.
    pub fn is_off(&self, country: &str, day: Day) -> Off<'_> {
        let calendar = self.get(country, day.year());
        let weekend = match calendar {
            Some(calendar) => calendar.weekend.contains(&day.weekday()),
            None => matches!(day.weekday(), Weekday::Sat | Weekday::Sun),
        };
        let entry = calendar.and_then(|c| deciding_entry(&c.days, day));
        let (why, entry) = match (entry, weekend) {
            (Some(entry), true) if entry.day_type == DayType::Working => (Why::WorkingWeekend, Some(entry)),
            // The weekend is sure, so a holiday on it adds nothing.
            (_, true) => (Why::Weekend, None),
            (Some(entry), false) => match entry.day_type {
                DayType::Holiday => (Why::Holiday, Some(entry)),
                DayType::Moved => (Why::Moved, Some(entry)),
                DayType::Bridge => (Why::Bridge, Some(entry)),
                DayType::Working => (Why::Working, Some(entry)),
            },
            (None, false) => (Why::Working, None),
        };
        let off = !matches!(why, Why::Working | Why::WorkingWeekend);
        Off { off, why, state: entry.map(|e| e.state), known_year: calendar.is_some(), entry }
    }
}

impl FromIterator<Calendar> for Calendars {
    fn from_iter<I: IntoIterator<Item = Calendar>>(iter: I) -> Self {
        let mut calendars = Self::new();
        iter.into_iter().for_each(|c| calendars.insert(c));
        calendars
    }
}

/// Of several entries for one day, which lint refuses: `working` first, as the shorter reading, then the surest.
fn deciding_entry(days: &[CalendarDay], day: Day) -> Option<&CalendarDay> {
    days.iter().filter(|d| d.date == day).max_by_key(|d| (d.day_type == DayType::Working, d.state))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendars(days: &str) -> Calendars {
        let json = format!(
            r#"{{"country":"kz","year":2026,"compiled":"2026-11-24","weekend":["sat","sun"],"day":[{days}],"new":1}}"#
        );
        [serde_json::from_str::<Calendar>(&json).unwrap()].into_iter().collect()
    }

    fn off(calendars: &Calendars, day: &str) -> (bool, bool, Why, bool) {
        let off = calendars.is_off("kz", day.parse().unwrap());
        (off.off, off.strict(), off.why, off.known_year)
    }

    #[test]
    fn the_two_views_differ_only_on_estimated_days() {
        let c = calendars(
            r#"{"date":"2026-05-27","type":"holiday","name":"kurban-ait","state":"estimated"},
               {"date":"2026-05-11","type":"moved","state":"computed"},
               {"date":"2026-05-09","type":"holiday","state":"confirmed"},
               {"date":"2026-05-16","type":"working","state":"estimated"},
               {"date":"2026-05-08","type":"bridge","state":"confirmed"}"#,
        );
        assert_eq!(off(&c, "2026-05-27"), (true, false, Why::Holiday, true));
        assert_eq!(off(&c, "2026-05-11"), (true, true, Why::Moved, true));
        assert_eq!(off(&c, "2026-05-09"), (true, true, Why::Weekend, true));
        assert_eq!(off(&c, "2026-05-16"), (false, false, Why::WorkingWeekend, true));
        assert_eq!(off(&c, "2026-05-08"), (true, true, Why::Bridge, true));
        assert_eq!(off(&c, "2026-05-12"), (false, false, Why::Working, true));
    }

    #[test]
    fn a_year_or_country_without_calendar_has_only_weekends() {
        let c = calendars(r#"{"date":"2026-05-11","type":"moved","state":"computed"}"#);
        assert_eq!(off(&c, "2027-05-10"), (false, false, Why::Working, false));
        assert_eq!(off(&c, "2027-05-09"), (true, false, Why::Weekend, false));
        assert!(!c.is_off("kg", "2026-05-11".parse().unwrap()).off);
    }

    #[test]
    fn the_later_calendar_of_a_year_stays() {
        let mut c = calendars(r#"{"date":"2026-05-11","type":"moved","state":"computed"}"#);
        let mut older = c.get("kz", 2026).unwrap().clone();
        older.compiled = "2025-01-01".parse().unwrap();
        older.days.clear();
        c.insert(older);
        assert!(off(&c, "2026-05-11").0);
    }

    #[test]
    fn faults_in_a_calendar_are_named() {
        use crate::model::CalendarError::*;
        let day = |text: &str| text.parse::<Day>().unwrap();
        let c = calendars(
            r#"{"date":"2026-05-11","type":"working","state":"computed"},
               {"date":"2026-05-11","type":"moved","state":"computed"},
               {"date":"2027-01-01","type":"holiday","state":"computed"}"#,
        );
        let found = c.get("kz", 2026).unwrap().validate();
        assert_eq!(
            found,
            [NotAWeekend(day("2026-05-11")), Twice(day("2026-05-11")), OtherYear(day("2027-01-01"))]
        );
    }
}
