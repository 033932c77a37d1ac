//! Which version of a rule a term is counted by, and what is refused.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use common::*;
use huquq_deadline::model::Problem;
use huquq_deadline::{DeadlineError, Flag, compute};
use serde_json::json;

#[test]
fn the_day_of_the_event_chooses_the_version() {
    let length = |n: u32| json!({"n": n, "unit": "calendar-days"});
    let rule = rule_with(
        "kz-1",
        json!([
            version("kz-asylum", json!({"valid_to": "2026-06-30", "length": length(10)})),
            version(
                "kz-asylum",
                json!({"valid_from": "2026-07-01", "valid_to": "2026-12-31", "length": length(3)})
            ),
        ]),
    );
    assert_eq!(dates(&rule, "2026-06-01"), "2026-06-10 2026-06-11");
    assert_eq!(dates(&rule, "2026-06-30"), "2026-07-09 2026-07-10", "the last day in force");
    assert_eq!(dates(&rule, "2026-07-01"), "2026-07-03 2026-07-04");
    assert_eq!(dates(&rule, "2026-12-31"), "2027-01-02 2027-01-03");
    assert!(!has(&ask(&rule, "2026-06-01").unwrap(), Flag::UncertainVersion));
    assert!(has(&ask(&rule, "2026-06-25").unwrap(), Flag::UncertainVersion), "the law changes meanwhile");
    let gone = ask(&rule, "2027-01-01");
    assert_eq!(
        gone,
        Err(DeadlineError::NoLongerInForce {
            id: "kz-1".into(),
            on: day("2027-01-01"),
            until: day("2026-12-31")
        })
    );
}

#[test]
fn nationality_decides_whom_a_rule_concerns() {
    let length = json!({"n": 3, "unit": "calendar-days"});
    let for_uz =
        rule_with("kz-1", json!([version("kz-asylum", json!({"length": length, "nationalities": ["UZ"]}))]));
    let not_uz = rule_with(
        "kz-1",
        json!([version("kz-asylum", json!({"length": length, "except_nationalities": ["UZ"]}))]),
    );
    let asked = |rule, nationality| {
        let trigger = day("2026-06-01").into();
        compute(rule, &schemes(), &calendars(), trigger, nationality).map(|a| keys(&a.steps)[0].to_owned())
    };
    assert_eq!(asked(&for_uz, Some("uz")).unwrap(), "deadline-step-event");
    assert_eq!(asked(&for_uz, None).unwrap(), "deadline-step-for-some");
    assert_eq!(asked(&not_uz, Some("KG")).unwrap(), "deadline-step-event");
    let refused = DeadlineError::NotForNationality { rule: "kz-1".into(), nationality: "KG".into() };
    assert_eq!(asked(&for_uz, Some("kg")), Err(refused));
    assert!(asked(&not_uz, Some("UZ")).is_err());
}

#[test]
fn the_day_of_a_stay_rule_is_the_last_of_that_visit() {
    let stay = stay_rule(Some(30), 90, 180);
    assert_eq!(dates(&stay, "2026-07-01"), "2026-07-30 2026-07-30");
    let answer = ask(&stay, "2026-07-01").unwrap();
    assert!(keys(&answer.steps).contains(&"stay-step-earlier-visits"));
    let all_trips = stay_rule(None, 90, 180);
    assert_eq!(ask(&all_trips, "2026-07-01"), Err(DeadlineError::StayNeedsTrips { rule: "kz-04".into() }));
}

#[test]
fn what_cannot_be_counted_is_refused() {
    let refused = |rule: &huquq_deadline::Rule, on: &str| ask(rule, on).unwrap_err();
    let bad = |problem| DeadlineError::BadRule { rule: "kz-1".into(), problem };
    assert_eq!(
        refused(&rule("kz-1", "kz-lab", 3, "hours"), "2026-01-01T10:00"),
        bad(Problem::HoursNeedMoment)
    );
    assert_eq!(refused(&rule("kz-1", "kg-off", 3, "months"), "2026-01-01"), bad(Problem::MonthsNeedMonthEnd));
    assert_eq!(refused(&rule("kz-1", "kz-lab", 0, "weeks"), "2026-01-01"), bad(Problem::LengthRange(0)));
    assert_eq!(refused(&rule_with("kz-1", json!([])), "2026-01-01"), bad(Problem::NoVersions));
    let later = rule_with("kz-1", json!([version("kz-lab", json!({"fixed_date": "2027-01-01"}))]));
    assert_eq!(refused(&later, "2026-01-01"), bad(Problem::LengthOrStay), "a kind of term from the future");
    let unknown = DeadlineError::UnknownScheme { rule: "kz-1".into(), scheme: "no".into() };
    assert_eq!(refused(&rule("kz-1", "no", 3, "weeks"), "2026-01-01"), unknown);
    for long in ["weeks", "half-months", "working-days", "months", "years", "calendar-days"] {
        assert_eq!(refused(&rule("kz-1", "kz-lab", 100_000, long), "2026-01-01"), DeadlineError::OutOfRange);
    }
    assert_eq!(
        refused(&rule("kz-1", "kz-lab", 1, "weeks"), "2026-02-30"),
        DeadlineError::NoSuchDate { text: "2026-02-30".into(), last: 28 }
    );
}

#[test]
fn a_law_that_names_no_end_of_month_is_not_guessed() {
    let mut schemes = schemes();
    schemes[0].month_end = Some(huquq_deadline::MonthEnd::Abort);
    let answer = |on: &str| {
        compute(&rule("kz-70", "kz-lab", 1, "months"), &schemes, &calendars(), on.parse().unwrap(), None)
    };
    assert_eq!(answer("2026-01-31"), Err(DeadlineError::NoSuchDay { number: 31 }));
    assert_eq!(last(&answer("2026-01-28").unwrap()), "2026-03-02");
}
