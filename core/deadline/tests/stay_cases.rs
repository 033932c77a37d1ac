//! The ledger of stays by example: 30 days a visit and 90 in 180, as for citizens of Uzbekistan in Kazakhstan.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use common::*;
use huquq_deadline::{DeadlineError, Flag, StayAnswer, TripsError, compute_stay, parse_trips};
use serde_json::json;

fn asked(rule: &huquq_deadline::Rule, trips: &str, on: &str) -> Result<StayAnswer, DeadlineError> {
    compute_stay(rule, &schemes(), &parse_trips(trips)?, on.parse()?, None)
}

/// `used left over inside leave_by may_return may_return_days`.
fn told(per_visit: Option<u32>, trips: &str, on: &str) -> String {
    let a = asked(&stay_rule(per_visit, 90, 180), trips, on).unwrap();
    let day = |d: Option<huquq_deadline::Day>| d.map_or("-".to_owned(), |d| d.to_string());
    format!(
        "{} {} {} {} {} {} {}",
        a.used,
        a.left,
        a.over,
        if a.inside { "in" } else { "out" },
        day(a.leave_by),
        day(a.may_return),
        a.may_return_days.unwrap_or(0)
    )
}

#[test]
fn the_first_visit() {
    assert_eq!(told(Some(30), "2026-03-01/", "2026-03-01"), "1 89 0 in 2026-03-30 2026-03-31 30");
    assert_eq!(told(Some(30), "2026-03-01/", "2026-03-30"), "30 60 0 in 2026-03-30 2026-03-31 30");
    assert_eq!(told(None, "2026-03-01/", "2026-03-30"), "30 60 0 in 2026-05-29 2026-08-28 90");
}

#[test]
fn nobody_there_yet() {
    assert_eq!(told(Some(30), "", "2026-03-01"), "0 90 0 out 2026-03-30 2026-03-01 30");
    assert_eq!(told(None, "", "2026-03-01"), "0 90 0 out 2026-05-29 2026-03-01 90");
}

#[test]
fn too_long_in_one_visit() {
    // 1 March to 5 April are 36 days; the last lawful one was 30 March. Leaving on 5 April, back from the 6th.
    assert_eq!(told(Some(30), "2026-03-01/", "2026-04-05"), "36 54 6 in 2026-03-30 2026-04-06 30");
}

#[test]
fn too_long_in_the_window() {
    // Day 91 is 30 May.
    assert_eq!(told(None, "2026-03-01/", "2026-06-02"), "94 0 4 in 2026-05-29 2026-09-01 90");
    // Entered with nothing left: not one lawful day in this visit.
    assert_eq!(told(None, "2026-03-01/2026-05-29,2026-06-10/", "2026-06-12"), "93 0 3 in - 2026-08-31 87");
}

#[test]
fn outside_with_nothing_left() {
    assert_eq!(told(Some(30), "2026-03-01/2026-05-29", "2026-06-10"), "90 0 0 out - 2026-08-28 30");
    assert_eq!(told(None, "2026-03-01/2026-05-30", "2026-06-10"), "91 0 1 out - 2026-08-29 90");
    assert_eq!(told(None, "2026-03-01/2026-05-29", "2026-08-28"), "89 1 0 out 2026-11-25 2026-08-28 90");
}

#[test]
fn gaps_between_earlier_visits_shorten_a_stay() {
    // 40 + 40 days used; ten are left, and the first old day drops out only on 30 June.
    assert_eq!(
        told(None, "2026-01-01/2026-02-09,2026-03-01/2026-04-09,2026-05-01/", "2026-05-01"),
        "81 9 0 in 2026-05-10 2026-06-30 40"
    );
}

#[test]
fn the_day_of_exit_is_inside_and_a_shared_day_counts_once() {
    assert_eq!(told(Some(30), "2026-03-01/2026-03-10", "2026-03-10"), "10 80 0 in 2026-03-30 2026-03-31 30");
    assert_eq!(told(Some(30), "2026-03-01/2026-03-10", "2026-03-11"), "10 80 0 out 2026-04-09 2026-03-11 30");
    let twice = "2026-03-01/2026-03-10,2026-03-10/2026-03-20";
    assert_eq!(told(Some(30), twice, "2026-03-20"), "20 70 0 in 2026-04-08 2026-04-09 30");
    assert_eq!(told(Some(30), twice, "2026-03-10"), "10 80 0 in 2026-04-08 2026-04-09 30");
    let answer = asked(&stay_rule(Some(30), 90, 180), twice, "2026-03-20").unwrap();
    assert!(keys(&answer.steps).contains(&"stay-step-same-day"));
}

#[test]
fn plans_are_named_and_not_counted() {
    let trips = "2026-03-01/2026-04-20,2026-06-01/2026-06-10,2026-07-01/";
    let answer = asked(&stay_rule(Some(30), 90, 180), trips, "2026-03-10").unwrap();
    assert_eq!(answer.used, 10);
    let told = keys(&answer.steps);
    for key in ["stay-step-plan-too-long", "stay-step-planned", "stay-step-planned-open"] {
        assert!(told.contains(&key), "{key}");
    }
}

#[test]
fn a_stay_tells_every_decision() {
    let trips = "2026-01-01/2026-01-05,2026-03-01/";
    let answer = asked(&stay_rule(Some(30), 90, 180), trips, "2026-03-10").unwrap();
    assert_eq!(
        serde_json::to_value(&answer).unwrap(),
        json!({
            "rule": "kz-04", "used": 15, "left": 75, "over": 0, "inside": true,
            "leave_by": "2026-03-30", "used_plain": 13, "leave_by_plain": "2026-03-31", "may_return": "2026-03-31", "may_return_days": 30,
            "steps": [
                {"key": "stay-step-window-limit", "args": {"n": 90, "window": 180}},
                {"key": "stay-step-visit-limit", "args": {"n": 30}},
                {"key": "stay-step-both-days", "args": {}},
                {"key": "stay-step-window", "args": {"from": "2025-09-12", "to": "2026-03-10"}},
                {"key": "stay-step-trip", "args": {"from": "2026-01-01", "to": "2026-01-05", "n": 5}},
                {"key": "stay-step-trip", "args": {"from": "2026-03-01", "to": "2026-03-10", "n": 10}},
                {"key": "stay-step-used", "args": {"n": 15, "limit": 90}},
                {"key": "stay-step-visit", "args": {"from": "2026-03-01", "n": 10}},
                {"key": "stay-step-leave-by", "args": {"date": "2026-03-30"}},
                {"key": "stay-step-plain", "args": {"n": 13, "date": "2026-03-31"}},
                {"key": "stay-step-may-return", "args": {"date": "2026-03-31", "n": 30}},
            ],
            "flags": ["ambiguous_law", "low_confidence"],
            "sources": ["law:1", "kz-stay:1"], "basis": "ст. 1", "confidence": "low",
        })
    );
}

#[test]
fn a_law_that_changed_meanwhile_is_flagged() {
    let stay = json!({"used": 90, "window": 180, "kind": "rolling"});
    let rule =
        rule_with("kz-04", json!([version("kz-stay", json!({"valid_from": "2026-02-01", "stay": stay}))]));
    let flags = |trips: &str| asked(&rule, trips, "2026-03-01").unwrap().flags;
    assert!(flags("2026-01-20/2026-01-25").contains(&Flag::UncertainVersion));
    assert!(!flags("2026-02-20/2026-02-25").contains(&Flag::UncertainVersion));
    let before = asked(&rule, "", "2026-01-01");
    assert_eq!(
        before,
        Err(DeadlineError::NotYetInForce {
            id: "kz-04".into(),
            on: day("2026-01-01"),
            since: day("2026-02-01")
        })
    );
}

#[test]
fn trips_are_read_strictly() {
    let rule = stay_rule(Some(30), 90, 180);
    let bad = |trips: &str| asked(&rule, trips, "2026-12-01").unwrap_err();
    let unreadable = |text: &str| DeadlineError::BadTrips(TripsError::Unreadable(text.into()));
    for text in
        ["2026-03-01", "2026-03-01/2026-3-2", "/2026-03-01", "2026-02-32/", "a", "2026-03-01/2026-03-02/"]
    {
        assert_eq!(bad(text), unreadable(text));
    }
    assert_eq!(bad("2026-03-01/2026-03-02,"), unreadable(""));
    let no_such = DeadlineError::NoSuchDate { text: "2026-02-30".into(), last: 28 };
    assert_eq!(bad("2026-02-30/"), no_such);
    assert_eq!(bad("1899-01-01/"), DeadlineError::OutOfRange);
    let (from, to) = (day("2026-03-02"), day("2026-03-01"));
    assert_eq!(bad("2026-03-02/2026-03-01"), TripsError::Reversed { from, to }.into());
    let overlap = bad("2026-03-01/2026-03-10,2026-03-09/2026-03-12");
    assert_eq!(overlap, TripsError::Overlap(day("2026-03-09")).into());
    assert_eq!(
        bad("2026-03-01/,2026-04-01/2026-04-02"),
        TripsError::OpenNotLast(from.add_days(-1).unwrap()).into()
    );
    // Order and white space do not matter.
    let spaced = asked(&rule, " 2026-05-01/2026-05-02 , 2026-03-01/2026-03-02", "2026-06-01").unwrap();
    assert_eq!(spaced.used, 4);
}

#[test]
fn a_term_has_no_ledger_and_a_stay_keeps_its_nationality() {
    let term = rule("kz-43", "kz-koap", 10, "calendar-days");
    assert_eq!(asked(&term, "", "2026-03-01"), Err(DeadlineError::NotAStay { rule: "kz-43".into() }));
    let mut stay = stay_rule(Some(30), 90, 180);
    stay.versions[0].nationalities = vec!["UZ".into()];
    let of = |nationality| compute_stay(&stay, &schemes(), &[], day("2026-03-01"), Some(nationality));
    assert!(of("UZ").is_ok());
    assert!(matches!(of("KG"), Err(DeadlineError::NotForNationality { .. })));
}
