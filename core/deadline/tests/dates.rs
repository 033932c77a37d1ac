//! Every day from 1900 to 2200 against jiff.
#![allow(clippy::unwrap_used)]

use huquq_deadline::{DateError, Day, MonthEnd, Weekday};
use jiff::ToSpan;
use jiff::civil::{Date, date};

fn every_day() -> impl Iterator<Item = (Day, Date)> {
    let first = date(1900, 1, 1);
    (Day::MIN.number()..=Day::MAX.number()).scan(first, |next, number| {
        let today = *next;
        *next = today.tomorrow().unwrap();
        Some((Day::from_number(number).unwrap(), today))
    })
}

fn ymd(date: Date) -> (i32, u8, u8) {
    (date.year().into(), date.month() as u8, date.day() as u8)
}

#[test]
fn every_day_is_the_day_jiff_says() {
    let mut last = date(1900, 1, 1);
    for (ours, theirs) in every_day() {
        assert_eq!(ours.ymd(), ymd(theirs));
        let (year, month, day) = ours.ymd();
        assert_eq!(Day::from_ymd(year, month, day), Ok(ours));
        assert_eq!(ours.to_string(), theirs.to_string());
        assert_eq!(theirs.to_string().parse(), Ok(ours));
        assert_eq!(ours.weekday() as i8, theirs.weekday().to_monday_zero_offset());
        last = theirs;
    }
    assert_eq!(last, date(2200, 12, 31));
}

#[test]
fn days_and_months_are_added_as_jiff_adds_them() {
    for (ours, theirs) in every_day() {
        for months in [1_i32, 2, 3, 6, 11, 12, 36, -1, -13] {
            let expected = theirs.checked_add(i64::from(months).months()).unwrap();
            let got = ours.add_months(months, MonthEnd::LastDay);
            if !(1900..=2200).contains(&expected.year()) {
                assert_eq!(got, Err(DateError::OutOfRange));
                continue;
            }
            let got = got.unwrap();
            assert_eq!(got.ymd(), ymd(expected), "{ours} + {months} months");
            let aborted = ours.add_months(months, MonthEnd::Abort);
            if expected.day() == theirs.day() {
                assert_eq!(aborted, Ok(got));
            } else {
                assert_eq!(aborted, Err(DateError::NoSuchDay { number: ours.ymd().2 }));
            }
        }
        for days in [1, 10, 90, 180, 365, -30] {
            let expected = theirs.checked_add(i64::from(days).days()).unwrap();
            match ours.add_days(days) {
                Ok(day) => assert_eq!(day.ymd(), ymd(expected)),
                Err(e) => {
                    assert_eq!(e, DateError::OutOfRange);
                    assert!(!(1900..=2200).contains(&expected.year()));
                }
            }
        }
    }
}

#[test]
fn only_the_strict_form_of_a_date_is_read() {
    assert_eq!("2026-11-24".parse::<Day>().unwrap().weekday(), Weekday::Tue);
    for bad in [
        "2026-02-32",
        "2026-2-28",
        "2026-13-01",
        "2026-00-10",
        "2026-01-00",
        "24.11.2026",
        " 2026-11-24",
        "+026-11-24",
        "2026-11-24 ",
        "2026–11–24",
        "",
    ] {
        assert_eq!(bad.parse::<Day>(), Err(DateError::NotADate(bad.into())));
    }
    for (text, last) in [("2026-04-31", 30), ("2026-02-29", 28), ("2024-02-30", 29)] {
        assert_eq!(text.parse::<Day>(), Err(DateError::NoSuchDate { text: text.into(), last }));
    }
    for far in ["1899-12-31", "2201-01-01", "0000-01-01"] {
        assert_eq!(far.parse::<Day>(), Err(DateError::OutOfRange), "{far}");
    }
    assert!(Day::from_number(i32::MAX).is_err());
    assert!(Day::MAX.add_days(i32::MAX).is_err());
    assert!(Day::MAX.add_months(i32::MAX, MonthEnd::LastDay).is_err());
}

#[test]
fn in_json_a_day_is_its_iso_string() {
    let day: Day = serde_json::from_str("\"2026-11-24\"").unwrap();
    assert_eq!(serde_json::to_string(&day).unwrap(), "\"2026-11-24\"");
    assert!(serde_json::from_str::<Day>("20260").is_err());
    assert!(serde_json::from_str::<Day>("\"24.11.26\"").is_err());
}
