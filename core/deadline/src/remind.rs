//! When to remind, in words that tell nothing to whoever else sees the screen.

use crate::date::{DateError, Day, Moment, When};
use crate::keys;
use crate::trace::{Arg, Step};
use serde::Serialize;

/// Nobody is woken, and no phone lights up, from 21:00 to 08:59. Minutes of the day.
const FIRST: u16 = 9 * 60;
const LAST: u16 = 20 * 60 + 59;
/// When the day does not tell the hour: in the morning, so that an office can still be reached.
const MORNING: u16 = 9 * 60;
/// In the evening, to get ready for the next morning.
const EVENING: u16 = 19 * 60;

/// Id of the message that stands above a reminder and in a calendar.
pub const REMINDER_TITLE: &str = keys::REMINDER_TITLE;

/// One reminder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reminder {
    /// When it is shown, local civil time of the phone; never from 21:00 to 08:59.
    pub at: Moment,
    /// What it says: the message `reminder-days`, `reminder-today` or `reminder-hours`. Nothing in it names a law, a country,
    /// an office or this app.
    pub text: Step,
}

/// Reminders of `do_by`, soonest first, all later than `now`.
///
/// A term in days: on the day the preparation (`prepare` days) must begin and a week before that, half-way through the
/// preparation, the evening before the last day, and on its morning. A term in hours: a day, three hours and one hour before the
/// end; what would fall into the night comes the evening before.
///
/// # Errors
/// [`DateError::OutOfRange`] next to the ends of the years that are counted.
pub fn reminders(do_by: When, prepare: u16, now: Moment) -> Result<Vec<Reminder>, DateError> {
    let mut out: Vec<Reminder> = Vec::new();
    match do_by {
        When::Day(day) => {
            let prepare = i32::from(prepare.max(1));
            let mut days = vec![prepare + 7, prepare, (prepare + 1) / 2];
            days.retain(|days| *days > 1);
            days.sort_unstable();
            days.dedup();
            for before in days {
                out.push(Reminder {
                    at: Moment::new(day.add_days(-before)?, MORNING)?,
                    text: in_days(before),
                });
            }
            out.push(Reminder { at: Moment::new(day.add_days(-1)?, EVENING)?, text: in_days(1) });
            let text = Step::new(keys::REMINDER_TODAY, []);
            out.push(Reminder { at: Moment::new(day, MORNING)?, text });
        }
        When::Moment(end) => {
            for hours in [24, 3, 1] {
                let at = by_day(end.add_hours(-hours)?)?;
                let left = hours_between(at, end);
                out.push(Reminder { at, text: Step::new(keys::REMINDER_HOURS, [("n", Arg::Number(left))]) });
            }
        }
    }
    out.retain(|r| r.at > now);
    out.sort_by_key(|r| r.at);
    out.dedup_by_key(|r| r.at);
    Ok(out)
}

fn in_days(n: i32) -> Step {
    Step::new(keys::REMINDER_DAYS, [("n", Arg::Number(n.into()))])
}

/// The same minute, or the last one before it that is not at night.
fn by_day(at: Moment) -> Result<Moment, DateError> {
    match at.minute() {
        minute if minute < FIRST => Moment::new(at.day().add_days(-1)?, LAST),
        minute if minute > LAST => Moment::new(at.day(), LAST),
        _ => Ok(at),
    }
}

/// Whole hours, rounded down: less time than there is, never more.
fn hours_between(from: Moment, to: Moment) -> i64 {
    let minutes = |m: Moment| i64::from(Day::number(m.day())) * 24 * 60 + i64::from(m.minute());
    (minutes(to) - minutes(from)).div_euclid(60)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(do_by: &str, prepare: u16, now: &str) -> Vec<String> {
        let list = reminders(do_by.parse().unwrap(), prepare, now.parse().unwrap()).unwrap();
        list.iter().map(|r| format!("{} {}", r.at, r.text.key)).collect()
    }

    #[test]
    fn longer_preparation_is_reminded_earlier() {
        assert_eq!(
            told("2026-12-20", 1, "2026-12-01T10:00"),
            [
                "2026-12-12T09:00 reminder-days",
                "2026-12-19T19:00 reminder-days",
                "2026-12-20T09:00 reminder-today"
            ]
        );
        assert_eq!(
            told("2026-12-20", 6, "2026-12-01T10:00"),
            [
                "2026-12-07T09:00 reminder-days",
                "2026-12-14T09:00 reminder-days",
                "2026-12-17T09:00 reminder-days",
                "2026-12-19T19:00 reminder-days",
                "2026-12-20T09:00 reminder-today"
            ]
        );
    }

    #[test]
    fn what_is_over_is_not_reminded() {
        assert_eq!(told("2026-12-20", 6, "2026-12-19T19:00"), ["2026-12-20T09:00 reminder-today"]);
        assert!(told("2026-12-20", 6, "2026-12-20T09:00").is_empty());
    }

    #[test]
    fn nobody_is_woken() {
        // Ends at 02:30: one hour and three hours before are at night, so is a day before.
        assert_eq!(
            told("2026-12-20T02:30", 1, "2026-12-18T10:00"),
            ["2026-12-18T20:59 reminder-hours", "2026-12-19T20:59 reminder-hours"]
        );
    }
}
