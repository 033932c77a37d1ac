//! The first screen: what runs, in which order, and how it stands.
#![allow(clippy::unwrap_used)]

mod common;

use common::{calendars, rule_with, schemes, version};
use huquq_deadline::{Rule, Situation, State, Trigger, running};
use serde_json::{Value, json};

fn rule(id: &str, event: &str, scheme: &str, more: Value) -> Rule {
    let mut rule = rule_with(id, json!([version(scheme, more)]));
    rule.event = event.into();
    rule
}

fn rules() -> Vec<Rule> {
    let mut worker =
        rule("kz-11", "entered", "kz-stay", json!({"length": {"n": 15, "unit": "calendar-days"}}));
    worker.facts = vec!["eaeu-worker".into()];
    vec![
        rule("kz-02", "entered", "kz-stay", json!({"length": {"n": 30, "unit": "calendar-days"}})),
        rule(
            "kz-06",
            "entered",
            "kz-stay",
            json!({"nationalities": ["UZ"], "stay": {"kind": "rolling", "used": 90, "window": 180, "per_visit": 30}}),
        ),
        rule("kz-43", "fine-order", "kz-koap", json!({"length": {"n": 10, "unit": "calendar-days"}})),
        rule("kz-38", "detained", "kz-det", json!({"length": {"n": 3, "unit": "hours"}})),
        rule("kg-25", "fine-order", "kg-off", json!({"length": {"n": 10, "unit": "calendar-days"}})),
        rule("kz-09", "stay-ends", "kz-date", json!({"fixed": {"days": -1}})),
        rule("kz-30", "stay-ended", "kz-koap", json!({"length": {"n": 3, "unit": "calendar-days"}})),
        worker,
    ]
}

fn now(on: &str, nationality: Option<&str>, events: &[(&str, &str)]) -> Vec<String> {
    let rules = rules();
    let events: Vec<(String, Trigger)> =
        events.iter().map(|(e, d)| ((*e).to_owned(), d.parse().unwrap())).collect();
    let situation = Situation {
        country: "kz",
        nationality,
        on: on.parse().unwrap(),
        events: &events,
        trips: &[],
        facts: &[],
    };
    running(&rules, &schemes(), &calendars(), situation)
        .iter()
        .map(|r| {
            let state = match r.state {
                Some(State::Left) => "left",
                Some(State::Today) => "today",
                Some(State::Late) => "late",
                Some(State::Passed) => "passed",
                None => "?",
            };
            let by = r.do_by.map_or("-".to_owned(), |d| d.to_string());
            format!("{} {by} {state} {} {}", r.rule.id, r.days, r.needs.join(","))
        })
        .collect()
}

#[test]
fn soonest_first_and_what_only_may_concern_him_last() {
    assert_eq!(
        now("2026-07-27", Some("UZ"), &[("entered", "2026-07-01"), ("fine-order", "2026-07-20")]),
        [
            "kz-09 2026-07-29 left 2 ",
            "kz-43 2026-07-29 left 2 ",
            "kz-02 2026-07-30 left 3 ",
            "kz-06 2026-07-30 left 3 ",
            "kz-11 2026-07-15 passed 12 eaeu-worker"
        ]
    );
}

#[test]
fn the_safe_date_the_last_day_and_after() {
    // Ten days from Thursday 16 April: safe until Saturday the 25th, lawful until Monday the 27th.
    let on = |day: &str| now(day, Some("KG"), &[("fine-order", "2026-04-16")]);
    assert_eq!(on("2026-04-25"), ["kz-43 2026-04-25 today 0 "]);
    assert_eq!(on("2026-04-26"), ["kz-43 2026-04-25 late 1 "]);
    assert_eq!(on("2026-04-27"), ["kz-43 2026-04-25 late 0 "]);
    assert_eq!(on("2026-04-28"), ["kz-43 2026-04-25 passed 1 "]);
}

#[test]
fn hours_are_judged_to_the_minute() {
    let on = |at: &str| now(at, None, &[("detained", "2026-04-16T22:30")]);
    assert_eq!(on("2026-04-17T01:30"), ["kz-38 2026-04-17T01:30 today 0 "]);
    assert_eq!(on("2026-04-17T01:31"), ["kz-38 2026-04-17T01:30 passed 0 "]);
    // Without an hour nothing can be said, and that is said.
    assert_eq!(now("2026-04-17", None, &[("detained", "2026-04-16")]), ["kz-38 - ? 0 "]);
}

#[test]
fn nobody_hears_of_a_rule_for_others() {
    let told = now("2026-07-27", Some("KG"), &[("entered", "2026-07-01")]);
    assert!(!told.iter().any(|t| t.starts_with("kz-06")));
    assert!(!told.iter().any(|t| t.starts_with("kg-")), "another country");
}

/// From the stay follows when it ends, and once it is over how the law treats each day more; what he says himself goes first.
#[test]
fn the_end_of_the_stay_starts_its_own_terms() {
    let told = |on: &str, events: &[(&str, &str)]| {
        let all = now(on, Some("UZ"), events);
        all.into_iter().filter(|t| t.starts_with("kz-09") || t.starts_with("kz-30")).collect::<Vec<_>>()
    };
    let entered = ("entered", "2026-07-01");
    assert_eq!(told("2026-07-30", &[entered]), ["kz-09 2026-07-29 passed 1 "]);
    assert_eq!(told("2026-07-31", &[entered]), ["kz-30 2026-08-01 left 1 "]);
    assert_eq!(told("2026-07-10", &[entered, ("stay-ends", "2026-07-20")]), ["kz-09 2026-07-19 left 9 "]);
    assert!(now("2026-07-31", None, &[("fine-order", "2026-07-30")]).iter().all(|t| !t.starts_with("kz-30")));
}
