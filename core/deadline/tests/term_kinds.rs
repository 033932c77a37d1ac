//! Terms that are not counted forward from an event, and terms of which not everything is known.
#![allow(clippy::unwrap_used)]

mod common;

use common::{ask, calendar, dates, day, has, keys, last, rule, rule_with, schemes, version};
use huquq_deadline::{Calendars, DeadlineError, Flag, Rule, compute};
use serde_json::{Value, json};

fn with(id: &str, scheme: &str, more: Value) -> Rule {
    rule_with(id, json!([version(scheme, more)]))
}

/// KZ-74: by the 10th of the next month; a pay day on a day off is the day before.
#[test]
fn a_pay_day_moves_back() {
    let pay = with("kz-74", "kz-pay", json!({"fixed": {"months": 1, "day": 10}}));
    assert_eq!(dates(&pay, "2026-01-15"), "2026-02-10 2026-02-10");
    // 10 May 2026 is a Sunday after Victory Day on Saturday: Friday the 8th.
    assert_eq!(dates(&pay, "2026-04-30"), "2026-05-08 2026-05-08");
}

/// KZ-47, KZ-44: the date written in a ruling, and the day before it. Nothing is counted, nothing rolls.
#[test]
fn a_date_in_a_ruling() {
    let leave = with("kz-47", "kz-stay", json!({"fixed": {}}));
    assert_eq!(dates(&leave, "2026-05-10"), "2026-05-10 2026-05-10");
    let appeal = with("kz-44b", "kz-stay", json!({"fixed": {"days": -1}}));
    assert_eq!(dates(&appeal, "2026-03-01"), "2026-02-28 2026-02-28");
    let last_of_month = with("kz-1", "kz-stay", json!({"fixed": {"months": 1, "day": 31}}));
    assert_eq!(dates(&last_of_month, "2026-01-31"), "2026-02-28 2026-02-28");
}

/// At least so long before the event: strictly one day earlier, hours to the minute.
#[test]
fn terms_that_count_back() {
    let before = |scheme: &str, n: u32, unit: &str| {
        with("kz-1", scheme, json!({"length": {"n": n, "unit": unit, "before": true}}))
    };
    assert_eq!(dates(&before("kz-stay", 10, "calendar-days"), "2026-03-11"), "2026-02-28 2026-03-01");
    assert_eq!(dates(&before("kz-stay", 2, "months"), "2026-04-30"), "2026-02-27 2026-02-28");
    // Before Wednesday 13 May: 12 May, then over the long weekend 8 May.
    assert_eq!(dates(&before("kz-work", 2, "working-days"), "2026-05-13"), "2026-05-07 2026-05-08");
    assert_eq!(
        dates(&before("kz-det", 72, "hours"), "2026-03-02T10:30"),
        "2026-02-27T10:30 2026-02-27T10:30"
    );
    assert!(matches!(ask(&before("kz-lab", 2, "weeks"), "2026-05-13"), Err(DeadlineError::BadRule { .. })));
}

/// KZ-97: which term the law gives is unknown; only the safe date is given.
#[test]
fn an_unknown_term_has_no_last_day() {
    let unknown = with("kz-97", "kz-lab", json!({"unknown": true, "length": {"n": 1, "unit": "months"}}));
    let answer = ask(&unknown, "2026-06-15").unwrap();
    assert_eq!((answer.do_by.to_string().as_str(), answer.last_day), ("2026-07-14", None));
    assert!(has(&answer, Flag::UnknownTerm));
    let said = keys(&answer.steps);
    assert!(said.contains(&"deadline-step-unknown-term") && said.contains(&"deadline-step-strict-only"));
    assert!(!said.contains(&"deadline-step-until-office-closes"));
}

/// In a year whose calendar is not known any weekend may be worked. No last day may hang on it.
#[test]
fn no_last_day_hangs_on_an_unpublished_weekend() {
    // Saturday 2 June 2029.
    let wages = rule("kz-73", "kz-lab", 1, "years");
    assert_eq!(dates(&wages, "2028-06-02"), "2029-06-01 ?");
    // Friday 1 June 2029 is a last day whatever the calendar says.
    assert_eq!(dates(&wages, "2028-06-01"), "2029-05-31 2029-06-01");
    // Ten working days from a Friday cross two weekends that may be worked: strictly ten days.
    let answer = ask(&rule("kz-1", "kz-work", 10, "working-days"), "2029-06-01").unwrap();
    assert_eq!((answer.do_by.to_string().as_str(), last(&answer).as_str()), ("2029-06-10", "?"));
    assert!(has(&answer, Flag::UnpublishedYear));
    let calendars: Calendars = [calendar("kz", 2029, &[])].into_iter().collect();
    let known = compute(&wages, &schemes(), &calendars, day("2028-06-02").into(), None).unwrap();
    assert_eq!(last(&known), "2029-06-04");
}

#[test]
fn a_nationality_that_is_none_is_said() {
    let term = rule("kz-43", "kz-koap", 10, "calendar-days");
    let asked = compute(&term, &schemes(), &Calendars::new(), day("2026-04-16").into(), Some("Uzbek"));
    assert_eq!(asked, Err(DeadlineError::BadNationality("Uzbek".into())));
}
