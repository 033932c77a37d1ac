//! `golden/deadline-cases.tsv`: every worked case, line by line, against the engine.

use huquq_deadline::model::{Fixed, Length};
use huquq_deadline::{
    Calendar, Calendars, Day, DeadlineError, Rule, Scheme, Trigger, compute, compute_stay, parse_trips,
};
use huquq_publisher::lint::lint;
use huquq_tests::real;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// What a line counts with.
struct Law {
    rule: Rule,
    schemes: Vec<Scheme>,
    calendars: Calendars,
}

#[test]
fn every_worked_case() {
    let publication = lint(&real()).0.deadlines;
    let of_publication = |id: &str| Law {
        rule: publication.rules.iter().find(|r| r.body.id == id).unwrap().body.clone(),
        schemes: publication.schemes.iter().map(|s| s.body.clone()).collect(),
        calendars: publication.calendars.iter().map(|c| c.body.clone()).collect(),
    };
    let table = include_str!("../golden/deadline-cases.tsv");
    let mut rows = table.lines().filter(|l| !l.starts_with('#')).map(|l| l.split('\t').collect::<Vec<_>>());
    assert_eq!(rows.next().unwrap(), ["case", "rule", "ask", "expect", "why", "source"]);
    let (mut wrong, mut cases) = (Vec::new(), Vec::new());
    for row in rows {
        let [case, rule, ask, expect, why, source] = row[..] else { panic!("six columns: {row:?}") };
        assert!(!why.is_empty() && !source.is_empty(), "{case}");
        assert!(!cases.contains(&case), "{case} stands twice");
        cases.push(case);
        let law = if rule.contains('=') { in_words(rule, ask) } else { of_publication(rule) };
        let answer = answer(&law, ask);
        for (name, value) in pairs(expect, ' ') {
            let ours = answer.get(name).map_or("nothing", String::as_str);
            if ours != value {
                wrong.push(format!("{case} {rule}: {name} is {ours}, expected {value} ({why})"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    assert!(cases.len() >= 150, "{}", cases.len());
}

/// `a=1 b=2` as pairs; a word without `=` has an empty value.
fn pairs(text: &str, separator: char) -> Vec<(&str, &str)> {
    let words = text.split(separator).map(str::trim).filter(|w| !w.is_empty());
    words.map(|w| w.split_once('=').unwrap_or((w, ""))).collect()
}

fn answer(law: &Law, ask: &str) -> BTreeMap<&'static str, String> {
    let ask: BTreeMap<&str, &str> = pairs(ask, ' ').into_iter().collect();
    let text = |day: Option<Day>| day.map_or("none".to_owned(), |d| d.to_string());
    if let Some(trips) = ask.get("trips") {
        let trips = parse_trips(trips).unwrap();
        let stay = compute_stay(&law.rule, &law.schemes, &trips, ask["on"].parse().unwrap(), None).unwrap();
        return [
            ("used", stay.used.to_string()),
            ("left", stay.left.to_string()),
            ("over", stay.over.to_string()),
            ("leave_by", text(stay.leave_by)),
            ("may_return", text(stay.may_return)),
            ("may_return_days", stay.may_return_days.unwrap_or_default().to_string()),
        ]
        .into();
    }
    let on: Trigger = ask["on"].parse().unwrap();
    match compute(&law.rule, &law.schemes, &law.calendars, on, None) {
        Ok(answer) => {
            assert!(answer.last_day.is_none_or(|last| answer.do_by <= last), "{ask:?}");
            let last = answer.last_day.map_or("unknown".to_owned(), |d| d.to_string());
            [("do_by", answer.do_by.to_string()), ("last_day", last)].into()
        }
        Err(DeadlineError::NoSuchDay { .. }) => [("error", "no-such-day".to_owned())].into(),
        Err(other) => panic!("{ask:?}: {other}"),
    }
}

/// A rule written in the table itself.
fn in_words(rule: &str, ask: &str) -> Law {
    let said: BTreeMap<&str, &str> = pairs(rule, ';').into_iter().collect();
    let or = |name: &str, other: &'static str| said.get(name).copied().unwrap_or(other).to_owned();
    let mut version = json!({"scheme": "said", "basis": "said", "confidence": "high"});
    if let Some(kind) = said.get("stay") {
        let number = |name: &str| said.get(name).map(|n| n.parse::<u32>().unwrap());
        version["stay"] = json!({
            "kind": kind, "used": number("used"), "window": number("window"),
            "per_visit": number("per_visit"), "away": number("away"),
        });
    } else if let Some(length) = said.get("length") {
        let (n, unit) = length.split_once(' ').unwrap();
        let before = said.contains_key("before");
        let length: Length = serde_json::from_value(json!({
            "n": n.parse::<u32>().unwrap(), "unit": unit, "before": before,
        }))
        .unwrap();
        version["length"] = json!(length);
    } else {
        let inner = said["fixed"].trim_matches(['{', '}']);
        let fields: BTreeMap<&str, i32> =
            pairs(inner, ',').into_iter().map(|(name, n)| (name, n.parse().unwrap())).collect();
        let fixed: Fixed = serde_json::from_value(json!(fields)).unwrap();
        version["fixed"] = json!(fixed);
    }
    let scheme = json!({
        "id": "said", "start": or("start", "trigger-day"), "roll": or("roll", "none"), "end": "24:00",
        "month_end": said.get("month_end"), "confidence": "high",
    });
    let rule = json!({"id": "xx-1", "country": "xx", "kind": "duty", "version": [version]});
    Law {
        rule: serde_json::from_value(rule).unwrap(),
        schemes: vec![serde_json::from_value(scheme).unwrap()],
        calendars: calendars(&or("off", ""), &or("worked", ""), ask),
    }
}

/// Calendars of the years around the event, with just the days the line names.
fn calendars(off: &str, worked: &str, ask: &str) -> Calendars {
    let on = pairs(ask, ' ').into_iter().find(|(name, _)| *name == "on").unwrap().1;
    let year = on.parse::<Trigger>().unwrap().day.year();
    let days = |list: &str, of: i32, kind: &str| -> Vec<Value> {
        let of_year = |day: &&str| day.starts_with(&format!("{of}-"));
        let day = |day: &str| json!({"date": day, "type": kind, "state": "confirmed"});
        list.split(',').map(str::trim).filter(of_year).map(day).collect()
    };
    let calendar = |of: i32| -> Calendar {
        let mut all = days(off, of, "holiday");
        all.extend(days(worked, of, "working"));
        serde_json::from_value(json!({
            "country": "xx", "year": of, "compiled": "2026-11-24", "weekend": ["sat", "sun"], "day": all,
        }))
        .unwrap()
    };
    (year - 2..=year + 4).map(calendar).collect()
}
