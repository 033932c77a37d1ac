//! The data as editors write it and as packs carry it, and the faults lint is told of.
#![allow(clippy::unwrap_used)]

mod common;

use common::*;
use huquq_deadline::model::{Kind, Problem, Rule, Scheme};
use huquq_deadline::{Calendar, Weekday};
use serde_json::{Value, json};

fn problems(rule: &Rule) -> Vec<(usize, Problem)> {
    rule.validate(&schemes()).into_iter().map(|e| (e.version, e.problem)).collect()
}

#[test]
fn a_rule_survives_a_pack_whose_records_have_a_kind_of_their_own() {
    let written = json!({
        "id": "kz-43", "country": "kz", "kind": "limit", "version": [{
            "valid_from": "2014-07-05", "valid_to": "2026-12-31", "scheme": "kz-koap", "basis": "КоАП РК, ст. 826-2",
            "sources": ["kz-koap:826-2"], "confidence": "high", "nationalities": ["UZ"], "except_nationalities": [],
            "length": {"n": 10, "unit": "calendar-days"},
        }],
    });
    let rule: Rule = serde_json::from_value(written).unwrap();
    assert_eq!(rule.kind, Kind::Limit);
    let mut record = serde_json::to_value(&rule).unwrap();
    record["kind"] = json!("rule");
    assert_eq!(serde_json::from_value::<Rule>(record).unwrap(), rule);
}

#[test]
fn fields_are_written_as_editors_write_them_and_defaults_are_left_out() {
    let version = json!({"scheme": "kz-stay", "basis": "ст. 6", "confidence": "low",
        "stay": {"per_visit": 30, "used": 90, "window": 180, "kind": "rolling"}});
    let rule = json!({"id": "kz-04", "country": "kz", "kind_of": "duty", "version": [version]});
    let scheme = json!({"id": "kz-koap", "start": "day-after", "roll": "forward", "month_end": "last-day",
        "end": "24:00", "ambiguous": true, "confidence": "low", "sources": ["kz-koap:739"]});
    let calendar = json!({"country": "kz", "year": 2026, "compiled": "2026-11-24", "weekend": ["sat", "sun"],
        "day": [{"date": "2026-05-11", "type": "moved", "name": "victory-day", "instead_of": "2026-05-09",
                 "state": "confirmed", "sources": ["inform-kz-2026"]}]});
    assert_eq!(serde_json::to_value(serde_json::from_value::<Rule>(rule.clone()).unwrap()).unwrap(), rule);
    assert_eq!(
        serde_json::to_value(serde_json::from_value::<Scheme>(scheme.clone()).unwrap()).unwrap(),
        scheme
    );
    let read: Calendar = serde_json::from_value(calendar.clone()).unwrap();
    assert_eq!(read.weekend, [Weekday::Sat, Weekday::Sun]);
    assert_eq!(serde_json::to_value(read).unwrap(), calendar);
}

#[test]
fn a_way_of_counting_this_reader_does_not_know_is_not_read() {
    let fails = |value: Value| serde_json::from_value::<Rule>(value).is_err();
    let with =
        |more: Value| json!({"id": "a", "country": "kz", "kind": "duty", "version": [version("s", more)]});
    assert!(!fails(with(json!({"length": {"n": 1, "unit": "weeks", "later": 1}}))));
    assert!(fails(with(json!({"length": {"n": 1, "unit": "moons"}}))));
    assert!(fails(with(json!({"length": {"n": 1.5, "unit": "weeks"}}))));
    assert!(fails(with(json!({"stay": {"used": 90, "window": 180, "kind": "lunar-year"}}))));
    assert!(fails(with(json!({"valid_from": "05.07.2014"}))));
    assert!(fails(json!({"id": "a", "country": "kz", "kind": "wish", "version": []})));
    assert!(fails(json!({"id": "a", "country": "kz", "version": []})));
}

#[test]
fn sound_rules_have_no_faults() {
    for sound in [
        rule("kz-43", "kz-koap", 10, "calendar-days"),
        rule("kz-39", "kz-det", 48, "hours"),
        rule("kz-39", "kz-det", 3, "calendar-days"),
        rule("kz-73", "kz-lab", 1, "years"),
        stay_rule(Some(30), 90, 180),
        stay_rule(None, 60, 120),
    ] {
        assert_eq!(problems(&sound), []);
    }
}

#[test]
fn each_fault_is_named_with_its_version() {
    use Problem::*;
    assert_eq!(problems(&rule_with("kz-1", json!([]))), [(0, NoVersions)]);
    assert_eq!(problems(&rule("kz-1", "no", 1, "weeks")), [(1, UnknownScheme("no".into()))]);
    assert_eq!(problems(&rule("kz-1", "kz-lab", 0, "weeks")), [(1, LengthRange(0))]);
    assert_eq!(problems(&rule("kz-1", "kz-lab", 100_001, "weeks")), [(1, LengthRange(100_001))]);
    assert_eq!(problems(&rule("kz-1", "kz-lab", 3, "hours")), [(1, HoursNeedMoment)]);
    assert_eq!(problems(&rule("kz-1", "kz-det", 3, "working-days")), [(1, MomentNeedsHours)]);
    assert_eq!(problems(&rule("kz-1", "kg-off", 3, "months")), [(1, MonthsNeedMonthEnd)]);
    assert_eq!(problems(&stay_rule(Some(0), 90, 180)), [(1, PerVisitRange(0))]);
    assert_eq!(problems(&stay_rule(Some(30), 181, 180)), [(1, UsedRange(181))]);
    assert_eq!(problems(&stay_rule(Some(30), 0, 180)), [(1, UsedRange(0))]);
    assert_eq!(problems(&stay_rule(Some(30), 1, 100_001)), [(1, WindowRange(100_001))]);
    assert_eq!(problems(&stay_rule(None, 180, 180)), [(1, LimitsNothing)]);
    assert_eq!(problems(&rule_with("kz-1", json!([version("kz-lab", json!({}))]))), [(1, LengthOrStay)]);
    let mut rolling = stay_rule(Some(30), 90, 180);
    rolling.versions.iter_mut().for_each(|v| v.scheme = "kz-koap".into());
    assert_eq!(problems(&rolling), [(1, StayRolls)]);
    let mut schemes = schemes();
    schemes.iter_mut().for_each(|s| s.roll = huquq_deadline::model::Roll::Forward);
    let errors = rule("kz-39", "kz-det", 48, "hours").validate(&schemes);
    assert_eq!(errors.first().map(|e| &e.problem), Some(&MomentRolls));
    assert_eq!(
        errors.first().unwrap().to_string(),
        "rule kz-39, version 1: a scheme with start = \"moment\" cannot roll"
    );
}

#[test]
fn versions_may_not_share_a_day() {
    let between = |dates: &[(Option<&str>, Option<&str>)]| {
        let versions: Vec<Value> = dates
            .iter()
            .map(|(from, to)| {
                version(
                    "kz-lab",
                    json!({"valid_from": from, "valid_to": to, "length": {"n": 1, "unit": "weeks"}}),
                )
            })
            .collect();
        problems(&rule_with("kz-1", json!(versions)))
    };
    let (a, b, c) = (Some("2026-01-01"), Some("2026-06-30"), Some("2026-07-01"));
    assert_eq!(between(&[(None, b), (c, None)]), []);
    assert_eq!(between(&[(c, None), (None, b)]), []);
    assert_eq!(between(&[(None, c), (c, None)]), [(2, Problem::Overlaps(1))]);
    assert_eq!(between(&[(a, None), (None, None)]), [(2, Problem::Overlaps(1))]);
    let (from, to) = (day("2026-06-30"), day("2026-01-01"));
    assert_eq!(between(&[(b, a)]), [(1, Problem::EndsBeforeStart { from, to })]);
}
