//! A term as iCalendar (RFC 5545), for the calendar a phone already has.
//!
//! Same input, same bytes: no clock, no random ids. The text is neutral; the file names neither this app nor the law.

use crate::date::{DateError, Moment, When};
use crate::remind::Reminder;
use std::fmt::Write;

/// Longest line in octets without the line break (RFC 5545 3.1).
const LINE: usize = 75;

/// What one entry says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The day, or the minute.
    pub when: When,
    /// The title on the screen; choose it so that it tells nothing to others.
    pub summary: String,
    /// Alarms: when, and what they say.
    pub alarms: Vec<(Moment, String)>,
}

impl Entry {
    /// An entry with the alarms of `reminders`, each said by `say`.
    pub fn new(
        when: When,
        summary: String,
        reminders: &[Reminder],
        say: impl Fn(&Reminder) -> String,
    ) -> Self {
        Self { when, summary, alarms: reminders.iter().map(|r| (r.at, say(r))).collect() }
    }
}

/// A calendar of `entries`, `stamp` being the day they were computed on (DTSTAMP; midnight UTC of it).
///
/// Days are `DATE` values with `DTEND` on the next day, because it is exclusive (RFC 5545 3.6.1). Minutes are local times
/// without a zone (form 1 of 3.3.5): the clock of the phone is what counts; they have no DTEND, which would have to be later
/// (3.8.2.2), and end as they begin (3.6.1). Alarms are durations from the start, because a
/// `DATE-TIME` there would have to be in UTC (3.8.6.3).
///
/// # Errors
/// [`DateError::OutOfRange`] for the last day that is counted.
pub fn write(entries: &[Entry], stamp: Moment) -> Result<String, DateError> {
    let mut out = String::new();
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//reminder//1//EN", "CALSCALE:GREGORIAN"] {
        line(&mut out, text);
    }
    for entry in entries {
        line(&mut out, "BEGIN:VEVENT");
        line(&mut out, &format!("UID:{:016x}", uid(entry)));
        line(&mut out, &format!("DTSTAMP:{}Z", basic_time(stamp)));
        let start = match entry.when {
            When::Day(day) => {
                line(&mut out, &format!("DTSTART;VALUE=DATE:{}", basic(day)));
                line(&mut out, &format!("DTEND;VALUE=DATE:{}", basic(day.add_days(1)?)));
                Moment::new(day, 0)?
            }
            When::Moment(moment) => {
                line(&mut out, &format!("DTSTART:{}", basic_time(moment)));
                moment
            }
        };
        line(&mut out, &format!("SUMMARY:{}", escaped(&entry.summary)));
        // The day is free for other things (3.8.2.7).
        line(&mut out, "TRANSP:TRANSPARENT");
        for (at, text) in &entry.alarms {
            line(&mut out, "BEGIN:VALARM");
            line(&mut out, "ACTION:DISPLAY");
            line(&mut out, &format!("TRIGGER:{}", duration(minutes(*at) - minutes(start))));
            line(&mut out, &format!("DESCRIPTION:{}", escaped(text)));
            line(&mut out, "END:VALARM");
        }
        line(&mut out, "END:VEVENT");
    }
    line(&mut out, "END:VCALENDAR");
    Ok(out)
}

/// One content line, folded between characters at 75 octets.
fn line(out: &mut String, text: &str) {
    let mut width = 0;
    for c in text.chars() {
        if width + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out.push_str("\r\n");
}

/// TEXT (3.3.11). Other control characters have no place in it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

fn basic(day: crate::date::Day) -> String {
    day.to_string().replace('-', "")
}

fn basic_time(at: Moment) -> String {
    format!("{}T{:02}{:02}00", basic(at.day()), at.minute() / 60, at.minute() % 60)
}

fn minutes(at: Moment) -> i64 {
    i64::from(at.day().number()) * 24 * 60 + i64::from(at.minute())
}

/// A DURATION (3.3.6) of so many minutes.
fn duration(minutes: i64) -> String {
    let sign = if minutes < 0 { "-" } else { "" };
    let all = minutes.unsigned_abs();
    let (days, hours, minutes) = (all / 1440, all / 60 % 24, all % 60);
    let mut out = format!("{sign}P");
    if days > 0 {
        let _ = write!(out, "{days}D");
    }
    if hours > 0 || minutes > 0 || days == 0 {
        out.push('T');
    }
    if hours > 0 {
        let _ = write!(out, "{hours}H");
    }
    if minutes > 0 || (hours == 0 && days == 0) {
        let _ = write!(out, "{minutes}M");
    }
    out
}

/// The same entry has the same id, so that a calendar replaces it instead of doubling it (FNV-1a, 64 bits). It holds nothing
/// but what the entry shows.
fn uid(entry: &Entry) -> u64 {
    let text = format!("{}\n{}", entry.when, entry.summary);
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_all_day_entry_ends_on_the_next_day() {
        let alarms = vec![("2026-12-17T09:00".parse().unwrap(), "3; дня, \\".to_owned())];
        let entry =
            Entry { when: "2026-12-20".parse().unwrap(), summary: "Напоминание".into(), alarms };
        let text = write(&[entry], "2026-11-24T00:00".parse().unwrap()).unwrap();
        assert_eq!(
            text.split("\r\n").collect::<Vec<_>>(),
            [
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//reminder//1//EN",
                "CALSCALE:GREGORIAN",
                "BEGIN:VEVENT",
                "UID:9d1fd7f163acdba3",
                "DTSTAMP:20261124T000000Z",
                "DTSTART;VALUE=DATE:20261220",
                "DTEND;VALUE=DATE:20261221",
                "SUMMARY:Напоминание",
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:-P2DT15H",
                "DESCRIPTION:3\\; дня\\, \\\\",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
                "",
            ]
        );
    }

    #[test]
    fn a_minute_has_no_end() {
        let entry = Entry { when: "2026-12-20T02:59".parse().unwrap(), summary: "S".into(), alarms: vec![] };
        let text = write(&[entry], "2026-11-24T00:00".parse().unwrap()).unwrap();
        assert!(text.contains("DTSTART:20261220T025900\r\n") && !text.contains("DTEND"));
    }

    #[test]
    fn long_lines_are_folded_between_characters() {
        let entry = Entry { when: "2026-12-20".parse().unwrap(), summary: "ў".repeat(90), alarms: vec![] };
        let text = write(&[entry], "2026-11-24T00:00".parse().unwrap()).unwrap();
        assert!(text.split("\r\n").all(|l| l.len() <= LINE));
        assert!(text.replace("\r\n ", "").contains(&"ў".repeat(90)));
    }

    #[test]
    fn durations() {
        assert_eq!(duration(0), "PT0M");
        assert_eq!(duration(540), "PT9H");
        assert_eq!(duration(-300), "-PT5H");
        assert_eq!(duration(-1440), "-P1D");
        assert_eq!(duration(-1441), "-P1DT1M");
    }
}
