//! Each way of counting and each warning of a term, by example.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use common::*;
use huquq_deadline::model::Kind;
use huquq_deadline::{Arg, Calendars, DeadlineError, Flag, compute};
use serde_json::json;

#[test]
fn a_term_tells_every_decision() {
    let answer = ask(&rule("kz-43", "kz-koap", 10, "calendar-days"), "2026-04-16").unwrap();
    assert_eq!(
        serde_json::to_value(&answer).unwrap(),
        json!({
            "rule": "kz-43", "do_by": "2026-04-25", "last_day": "2026-04-27",
            "steps": [
                {"key": "deadline-step-event", "args": {"date": "2026-04-16"}},
                {"key": "deadline-step-start-next-day", "args": {"date": "2026-04-17"}},
                {"key": "deadline-step-count-days", "args": {"n": 10, "date": "2026-04-26"}},
                {"key": "deadline-step-roll-forward",
                 "args": {"from": "2026-04-26", "to": "2026-04-27", "why": "deadline-why-weekend"}},
                {"key": "deadline-step-until-midnight", "args": {"date": "2026-04-27"}},
                {"key": "deadline-step-strict", "args": {"date": "2026-04-25", "last": "2026-04-27"}},
                {"key": "deadline-step-closed",
                 "args": {"date": "2026-04-25", "why": "deadline-why-weekend", "to": "2026-04-24"}},
            ],
            "flags": ["ambiguous_law", "low_confidence"],
            "sources": ["law:1", "kz-koap:1", "kz-2026"],
            "basis": "ст. 1", "confidence": "low", "calendar": "kz 2026 (2026-11-24)",
        })
    );
}

#[test]
fn working_days_name_what_they_pass_over() {
    let answer = ask(&rule("kz-01", "kz-work", 3, "working-days"), "2026-03-20").unwrap();
    let told = [
        "deadline-step-event",
        "deadline-step-start-next-day",
        "deadline-step-day-off",
        "deadline-step-day-moved",
        "deadline-step-day-moved",
        "deadline-step-weekends",
        "deadline-step-count-working-days",
        "deadline-step-until-office-closes",
        "deadline-step-strict",
    ];
    assert_eq!(keys(&answer.steps), told);
    assert_eq!(answer.steps[2].args[1], ("name", Arg::Term("holiday-nauryz".into())));
    assert_eq!(answer.steps[5].args[0], ("n", Arg::Number(4)), "two weekends");
    assert_eq!(answer.flags, [Flag::MovedDays]);
}

#[test]
fn a_day_off_is_no_working_day_even_as_the_day_of_the_event() {
    assert_eq!(dates(&rule("kz-01", "kz-work", 3, "working-days"), "2026-04-18"), "2026-04-22 2026-04-22");
    assert_eq!(dates(&rule("ru-02", "ru-mig", 1, "working-days"), "2026-04-18"), "2026-04-20 2026-04-20");
}

#[test]
fn hours_run_to_the_minute_and_nothing_moves() {
    let hold = rule("kz-39", "kz-det", 48, "hours");
    assert_eq!(dates(&hold, "2026-05-08T21:30"), "2026-05-10T21:30 2026-05-10T21:30");
    let three_days = rule("kz-39", "kz-det", 3, "calendar-days");
    assert_eq!(dates(&three_days, "2026-05-08T21:30"), "2026-05-11T21:30 2026-05-11T21:30");
    assert_eq!(ask(&hold, "2026-05-08"), Err(DeadlineError::NeedsMoment { rule: "kz-39".into() }));
    let answer = ask(&hold, "2026-05-08T21:30").unwrap();
    assert_eq!(keys(&answer.steps), ["deadline-step-event", "deadline-step-count-hours"]);
    assert_eq!(answer.calendar, None);
}

#[test]
fn weeks_and_half_months_are_seven_and_fifteen_days() {
    assert_eq!(dates(&rule("kz-1", "kz-asylum", 2, "weeks"), "2026-04-15"), "2026-04-28 2026-04-29");
    assert_eq!(dates(&rule("kz-1", "kz-asylum", 1, "half-months"), "2026-04-15"), "2026-04-29 2026-04-30");
}

#[test]
fn a_pay_day_moves_back_over_days_off_in_both_dates() {
    // Saturday 9 May is a holiday; Thursday 7 May too, Friday 8 May is worked.
    let pay = rule("kz-74", "kz-pay", 10, "calendar-days");
    assert_eq!(dates(&pay, "2026-05-01"), "2026-05-08 2026-05-08");
    let answer = ask(&pay, "2026-05-01").unwrap();
    assert!(keys(&answer.steps).contains(&"deadline-step-roll-back"));
    // Even to before the event.
    assert_eq!(dates(&rule("kz-74", "kz-pay", 1, "calendar-days"), "2026-03-25"), "2026-03-20 2026-03-20");
}

#[test]
fn an_estimated_holiday_is_off_for_the_last_day_and_worked_for_the_strict_one() {
    let answer = ask(&rule("kg-07", "kg-lab", 5, "working-days"), "2026-05-25").unwrap();
    assert_eq!((answer.do_by.to_string(), last(&answer)), ("2026-05-29".into(), "2026-06-02".into()));
    assert!(has(&answer, Flag::EstimatedHoliday));
    let told = keys(&answer.steps);
    assert!(
        told.contains(&"deadline-step-day-estimated") && told.contains(&"deadline-step-strict-estimated")
    );
    // A last day on it moves, the strict date does not.
    let rolled = ask(&rule("kg-51", "kg-lab", 1, "weeks"), "2026-05-20").unwrap();
    assert_eq!((rolled.do_by.to_string(), last(&rolled)), ("2026-05-26".into(), "2026-05-28".into()));
    assert!(has(&rolled, Flag::EstimatedHoliday));
}

#[test]
fn a_year_without_calendar_is_said() {
    let answer = ask(&rule("kz-73", "kz-lab", 1, "years"), "2026-08-31").unwrap();
    assert!(has(&answer, Flag::UnpublishedYear));
    assert_eq!(answer.calendar, None);
    let last = answer.steps.last().unwrap();
    assert_eq!(
        (last.key, &last.args[..]),
        ("deadline-step-year-unpublished", &[("year", Arg::Text("2027".into()))][..])
    );
    let both = ask(&rule("kz-01", "kz-work", 5, "working-days"), "2026-12-29").unwrap();
    assert_eq!(both.calendar.as_deref(), Some("kz 2026 (2026-11-24)"));
    assert!(has(&both, Flag::UnpublishedYear));
    // Nothing moves here, so the calendar does not matter.
    let plain = ask(&rule("kz-90", "kz-asylum", 5, "calendar-days"), "2029-03-18").unwrap();
    assert_eq!((has(&plain, Flag::UnpublishedYear), plain.calendar), (false, None));
}

#[test]
fn a_last_day_on_a_day_off_that_does_not_move_is_said() {
    let answer = ask(&rule("kz-90", "kz-asylum", 5, "calendar-days"), "2026-03-18").unwrap();
    let step = answer.steps.iter().find(|s| s.key == "deadline-step-no-roll").unwrap();
    assert_eq!(step.args[1], ("why", Arg::Term("deadline-why-holiday".into())));
}

#[test]
fn a_strict_day_on_a_day_off_names_the_working_day_before() {
    // The May holidays of Kyrgyzstan hold 6 and 7 May; the last day that offices work is 30 April.
    let answer = ask(&rule("kg-25", "kg-off", 10, "calendar-days"), "2026-04-27").unwrap();
    let step = answer.steps.iter().find(|s| s.key == "deadline-step-closed").unwrap();
    assert_eq!(step.args[2], ("to", Arg::Day(day("2026-04-30"))));
    assert!(!keys(&answer.steps).contains(&"deadline-step-until-midnight"), "closed on the last day too");
    // Nothing to name before the event.
    let late = ask(&rule("kg-25", "kg-off", 3, "calendar-days"), "2026-05-04").unwrap();
    assert!(!keys(&late.steps).contains(&"deadline-step-closed"));
}

#[test]
fn a_saturday_that_is_worked_counts_and_ends_a_term() {
    let days = ["2026-05-16 working other confirmed", "2026-05-15 bridge other confirmed"];
    let calendars: Calendars = [calendar("kz", 2026, &days)].into_iter().collect();
    let on = |rule: &huquq_deadline::Rule, day: &str| {
        let answer = compute(rule, &schemes(), &calendars, day.parse().unwrap(), None).unwrap();
        assert!(has(&answer, Flag::MovedDays));
        (last(&answer), keys(&answer.steps).join(" "))
    };
    let (last, told) = on(&rule("kz-01", "kz-work", 2, "working-days"), "2026-05-13");
    assert_eq!(last, "2026-05-16");
    assert!(told.contains("day-bridge") && told.contains("day-worked"), "{told}");
    let (last, told) = on(&rule("kz-43", "kz-koap", 10, "calendar-days"), "2026-05-06");
    assert_eq!(last, "2026-05-16");
    assert!(told.contains("day-worked") && !told.contains("roll"), "{told}");
}

#[test]
fn a_limit_of_an_official_is_told_as_one() {
    let mut rule = rule("kz-45", "kz-koap", 10, "calendar-days");
    rule.kind = Kind::Limit;
    let answer = ask(&rule, "2026-04-16").unwrap();
    let told = keys(&answer.steps);
    assert!(told.contains(&"deadline-step-strict-limit") && !told.contains(&"deadline-step-until-midnight"));
}

#[test]
fn a_time_to_wait_out_names_the_later_date() {
    let mut rule = rule("kz-45", "kz-koap", 10, "calendar-days");
    rule.kind = Kind::Wait;
    let told = |rule: &huquq_deadline::Rule| {
        keys(&ask(rule, "2026-04-16").unwrap().steps).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert!(told(&rule).contains(&"deadline-step-strict-wait".to_owned()));
    rule.versions[0].unknown = true;
    let unknown = told(&rule);
    assert!(unknown.contains(&"deadline-step-last-unknown".to_owned()));
    assert!(
        !unknown.contains(&"deadline-step-strict-only".to_owned()),
        "nobody is told not to wait: {unknown:?}"
    );
}
