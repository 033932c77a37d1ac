//! Our deadlines beside public Python packages: calendars day by day, and a calendar file read back.

use huquq_core::i18n::Locale;
use huquq_core::query;
use huquq_deadline::Moment;
use huquq_tests::peers::{run, tests_folder};
use serde_json::Value;

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Every day of 2024 to 2028 in four countries. A difference that is not written down with its source fails, and so does one that
/// is written down and gone.
#[test]
fn calendars_differ_from_the_holidays_package_only_where_a_source_decides() {
    let output = run("holidays_compare.py", &[&huquq_tests::real()]);
    assert!(output.status.success(), "{}{}", text(&output.stdout), text(&output.stderr));
    assert!(text(&output.stdout).contains("2028"), "{}", text(&output.stdout));
    assert!(tests_folder().join("golden/calendar-differences.toml").exists());
}

/// RFC 5545, read by a parser that is not ours: the same days, minutes, alarms and words come out.
#[test]
fn a_public_parser_reads_the_calendar_file_back_equal() {
    let folder = tempfile::tempdir().unwrap();
    let minutes = |m: &str| {
        let m: Moment = m.parse().unwrap();
        i64::from(m.day().number()) * 1_440 + i64::from(m.minute())
    };
    for locale in [Locale::Ru, Locale::UzLatn, Locale::UzCyrl, Locale::Ky] {
        for (when, prepare, start, end) in [
            ("2026-11-27", 14, "2026-11-27", "2026-11-28"),
            ("2026-12-31", 1, "2026-12-31", "2027-01-01"),
            ("2028-02-28", 0, "2028-02-28", "2028-02-29"),
            ("2026-11-27T02:30", 0, "2026-11-27T02:30:00", "2026-11-27T02:30:00"),
        ] {
            let now = "2026-11-01T10:00";
            let file = folder.path().join("term.ics");
            std::fs::write(&file, query::icalendar(when, prepare, now, locale).unwrap()).unwrap();
            let output = run("icalendar_read.py", &[&file]);
            assert!(output.status.success(), "{}", text(&output.stderr));
            let read: Value = serde_json::from_slice(&output.stdout).unwrap();
            assert_eq!(read["errors"], serde_json::json!([]), "{when}");
            assert!(read["lines"].as_u64().unwrap() <= 75, "RFC 5545 3.1: folded at 75 octets");
            let event = &read["events"][0];
            assert_eq!((event["start"].as_str(), event["end"].as_str()), (Some(start), Some(end)), "{when}");
            let reminders = query::reminders(when, prepare, now, locale).unwrap();
            let zero = minutes(&if when.contains('T') { when.to_owned() } else { format!("{when}T00:00") });
            let ours: Vec<(i64, String)> =
                reminders.iter().map(|r| (minutes(&r.at) - zero, r.text.clone())).collect();
            let theirs: Vec<(i64, String)> = event["alarms"]
                .as_array()
                .unwrap()
                .iter()
                .map(|a| (a["minutes"].as_i64().unwrap(), a["text"].as_str().unwrap().to_owned()))
                .collect();
            assert_eq!(ours, theirs, "{when} in {}", locale.name());
            assert!(!ours.is_empty());
            assert_eq!(event["summary"].as_str(), Some(reminders[0].title.as_str()));
        }
    }
}
