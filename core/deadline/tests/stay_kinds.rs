//! The kinds of stay besides the rolling window, by example, and a ledger over several countries.
#![allow(clippy::unwrap_used)]

mod common;

use common::{day, rule_with, schemes, version};
use huquq_deadline::{Flag, Rule, StayAnswer, compute_stay, parse_journeys, parse_trips, remarks, trips_to};
use serde_json::{Value, json};

fn rule(stay: Value) -> Rule {
    rule_with("kz-1", json!([version("kz-stay", json!({"stay": stay}))]))
}

fn asked(rule: &Rule, trips: &str, on: &str) -> StayAnswer {
    compute_stay(rule, &schemes(), &parse_trips(trips).unwrap(), day(on), None).unwrap()
}

/// `used left over leave_by may_return may_return_days`.
fn told(rule: &Rule, trips: &str, on: &str) -> String {
    let a = asked(rule, trips, on);
    let text = |d: Option<huquq_deadline::Day>| d.map_or("-".to_owned(), |d| d.to_string());
    let (leave_by, may_return) = (text(a.leave_by), text(a.may_return));
    format!("{} {} {} {leave_by} {may_return} {}", a.used, a.left, a.over, a.may_return_days.unwrap_or(0))
}

/// Russia since 2025: 90 days from 1 January to 31 December (RU-01), and 90 in one go.
#[test]
fn a_calendar_year() {
    let rule = rule(json!({"kind": "calendar-year", "used": 90, "per_visit": 90}));
    assert_eq!(told(&rule, "2026-03-01/", "2026-03-01"), "1 89 0 2026-05-29 2027-01-01 90");
    // Sixty days in spring leave thirty in autumn.
    assert_eq!(
        told(&rule, "2026-03-01/2026-04-29,2026-09-01/", "2026-09-01"),
        "61 29 0 2026-09-30 2027-01-01 90"
    );
    // Over New Year the new year counts anew, but one visit stays one visit.
    assert_eq!(told(&rule, "2026-12-01/", "2026-12-31"), "31 59 0 2027-02-28 2027-03-01 31");
    // Nothing is left in December; 1 January is a new year.
    assert_eq!(told(&rule, "2026-03-01/2026-05-29", "2026-12-10"), "90 0 0 - 2027-01-01 90");
}

/// Citizens of Kazakhstan in Kyrgyzstan since 2025-09-01 (KG-05): a new count only after 90 days outside.
#[test]
fn a_count_that_starts_anew_only_after_days_away() {
    let rule = rule(json!({"kind": "reset", "used": 90, "away": 90}));
    assert_eq!(told(&rule, "2026-01-01/", "2026-01-10"), "10 80 0 2026-03-31 2026-06-30 90");
    // 89 days outside, 11 April to 8 July: the old count goes on.
    assert_eq!(
        told(&rule, "2026-03-01/2026-04-10,2026-07-09/", "2026-07-09"),
        "42 48 0 2026-08-26 2026-11-25 90"
    );
    // 90 days outside, 11 April to 9 July: a new one.
    assert_eq!(
        told(&rule, "2026-03-01/2026-04-10,2026-07-10/", "2026-07-10"),
        "1 89 0 2026-10-07 2027-01-06 90"
    );
}

#[test]
fn each_visit_for_itself() {
    let rule = rule(json!({"kind": "visit", "per_visit": 60}));
    assert_eq!(
        told(&rule, "2026-01-01/2026-02-20,2026-02-25/", "2026-02-25"),
        "1 59 0 2026-04-25 2026-04-26 60"
    );
    assert_eq!(told(&rule, "2026-01-01/", "2026-03-05"), "64 0 4 2026-03-01 2026-03-06 60");
}

#[test]
fn a_law_that_changed_uses_the_version_of_the_day_asked() {
    let rule = rule_with(
        "ru-01",
        json!([
            version(
                "ru-mig",
                json!({"valid_to": "2024-12-31",
                "stay": {"kind": "rolling", "used": 90, "window": 180}})
            ),
            version(
                "ru-mig",
                json!({"valid_from": "2025-01-01",
                "stay": {"kind": "calendar-year", "used": 90, "per_visit": 90}})
            ),
        ]),
    );
    let trips = "2024-10-01/2024-12-20,2025-01-10/";
    // 81 days of 2024 count under the old law and not under the new one.
    assert_eq!(told(&rule, "2024-10-01/2024-12-20", "2024-12-25").split(' ').next(), Some("81"));
    let after = asked(&rule, trips, "2025-01-20");
    assert_eq!((after.used, after.leave_by), (11, Some(day("2025-04-09"))));
    assert!(!after.flags.contains(&Flag::UncertainVersion));
    let before = asked(&rule, "2024-12-01/", "2024-12-25");
    assert!(before.flags.contains(&Flag::UncertainVersion), "the stay reaches into the new law");
}

#[test]
fn the_plain_count_leaves_out_the_day_of_entry() {
    let answer = asked(&rule(json!({"kind": "visit", "per_visit": 30})), "2026-07-01/", "2026-07-27");
    assert_eq!((answer.used, answer.leave_by), (27, Some(day("2026-07-30"))));
    assert_eq!((answer.used_plain, answer.leave_by_plain), (26, Some(day("2026-07-31"))));
    let one_day =
        asked(&rule(json!({"kind": "visit", "per_visit": 30})), "2026-07-01/2026-07-01", "2026-07-01");
    assert_eq!((one_day.used, one_day.used_plain), (1, 0));
}

#[test]
fn between_countries_overlaps_and_gaps_are_said() {
    let ledger = "KZ:2026-01-01/2026-02-01,kg:2026-02-01/2026-03-01, RU:2026-02-20/2026-03-10,KZ:2026-04-01/";
    let journeys = parse_journeys(ledger, None).unwrap();
    assert_eq!(trips_to(&journeys, "kz").len(), 2);
    let said: Vec<String> = remarks(&journeys)
        .iter()
        .map(|s| format!("{} {}", s.key, serde_json::to_value(s).unwrap()["args"]))
        .collect();
    assert_eq!(
        said,
        [
            r#"stay-step-ledger-overlap {"first":"KG","from":"2026-02-20","second":"RU","to":"2026-03-01"}"#,
            r#"stay-step-ledger-gap {"from":"2026-03-11","n":21,"to":"2026-03-31"}"#,
        ]
    );
    assert!(parse_journeys("2026-01-01/", None).is_err(), "no country");
    assert!(parse_journeys("KAZ:2026-01-01/", Some("kz")).is_err(), "no alpha-2 code");
    assert_eq!(parse_journeys("2026-01-01/", Some("kz")).unwrap()[0].country, "kz");
}
