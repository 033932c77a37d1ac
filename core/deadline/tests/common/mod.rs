//! Schemes, rules and calendars as the publication has them, and short ways to ask.
#![allow(dead_code, clippy::unwrap_used)]

use huquq_deadline::{
    Answer, Calendar, Calendars, Day, DeadlineError, Flag, Rule, Scheme, Step, Trigger, compute,
};
use serde_json::{Value, json};

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// Section 2 of the research.
pub fn schemes() -> Vec<Scheme> {
    let scheme =
        |id: &str, start: &str, roll: &str, end: &str, ambiguous: bool, confidence: &str| -> Scheme {
            let month_end =
                if id.ends_with("-off") || id.ends_with("-det") { Value::Null } else { json!("last-day") };
            serde_json::from_value(json!({
                "id": id, "start": start, "roll": roll, "end": end, "month_end": month_end,
                "ambiguous": ambiguous, "confidence": confidence, "sources": [format!("{id}:1")],
            }))
            .unwrap()
        };
    vec![
        scheme("kz-lab", "day-after", "forward", "office-close", false, "high"),
        scheme("kz-koap", "day-after", "forward", "24:00", true, "low"),
        scheme("kz-det", "moment", "none", "exact", false, "high"),
        scheme("kz-stay", "trigger-day", "none", "24:00", true, "low"),
        scheme("kz-work", "day-after", "none", "office-close", false, "high"),
        scheme("kz-date", "trigger-day", "none", "24:00", false, "high"),
        scheme("kz-asylum", "day-after", "none", "24:00", true, "low"),
        scheme("kz-pay", "trigger-day", "backward", "24:00", false, "high"),
        scheme("kg-lab", "day-after", "forward", "24:00", true, "medium"),
        scheme("kg-off", "day-after", "none", "24:00", true, "low"),
        scheme("ru-koap", "day-after", "forward", "24:00", false, "high"),
        scheme("ru-civ", "day-after", "forward", "24:00", false, "high"),
        scheme("ru-mig", "trigger-day", "none", "24:00", true, "low"),
    ]
}

/// A rule with one version for everyone, its country taken from its id.
pub fn rule(id: &str, scheme: &str, n: u32, unit: &str) -> Rule {
    rule_with(id, json!([version(scheme, json!({"length": {"n": n, "unit": unit}}))]))
}

pub fn stay_rule(per_visit: Option<u32>, used: u32, window: u32) -> Rule {
    let stay = json!({"per_visit": per_visit, "used": used, "window": window, "kind": "rolling"});
    rule_with("kz-04", json!([version("kz-stay", json!({"stay": stay}))]))
}

/// A version in JSON; `more` is merged into it.
pub fn version(scheme: &str, more: Value) -> Value {
    let mut version = json!({"scheme": scheme, "basis": "ст. 1", "sources": ["law:1"], "confidence": "high", "later": true});
    let (Value::Object(to), Value::Object(from)) = (&mut version, more) else { return Value::Null };
    to.extend(from);
    version
}

pub fn rule_with(id: &str, versions: Value) -> Rule {
    let country = id.split('-').next().unwrap();
    serde_json::from_value(json!({"id": id, "country": country, "kind": "duty", "version": versions}))
        .unwrap()
}

/// A calendar: each day is `date type name state`.
pub fn calendar(country: &str, year: i32, days: &[&str]) -> Calendar {
    let days: Vec<Value> = days
        .iter()
        .map(|line| {
            let mut words = line.split(' ');
            let mut next = || words.next().unwrap();
            json!({"date": next(), "type": next(), "name": next(), "state": next()})
        })
        .collect();
    serde_json::from_value(json!({
        "country": country, "year": year, "compiled": "2026-11-24", "weekend": ["sat", "sun"],
        "sources": [format!("{country}-{year}")], "day": days,
    }))
    .unwrap()
}

/// Section 3 of the research, 2026.
pub fn calendars() -> Calendars {
    let kz = [
        "2026-01-01 holiday new-year confirmed",
        "2026-01-02 holiday new-year confirmed",
        "2026-01-07 holiday orthodox-christmas confirmed",
        "2026-03-08 holiday womens-day confirmed",
        "2026-03-09 moved womens-day confirmed",
        "2026-03-21 holiday nauryz confirmed",
        "2026-03-22 holiday nauryz confirmed",
        "2026-03-23 holiday nauryz confirmed",
        "2026-03-24 moved nauryz confirmed",
        "2026-03-25 moved nauryz confirmed",
        "2026-05-01 holiday unity-day confirmed",
        "2026-05-07 holiday defender-day confirmed",
        "2026-05-09 holiday victory-day confirmed",
        "2026-05-11 moved victory-day confirmed",
        "2026-05-27 holiday kurban-ait confirmed",
        "2026-07-06 holiday capital-day confirmed",
        "2026-10-25 holiday republic-day confirmed",
        "2026-10-26 moved republic-day confirmed",
        "2026-12-16 holiday independence-day confirmed",
    ];
    let kg = [
        "2026-03-20 holiday orozo-ait estimated",
        "2026-05-01 holiday may-days computed",
        "2026-05-04 holiday may-days computed",
        "2026-05-05 holiday may-days computed",
        "2026-05-06 holiday may-days computed",
        "2026-05-07 holiday may-days computed",
        "2026-05-08 holiday may-days computed",
        "2026-05-27 holiday kurman-ait estimated",
        "2026-08-31 holiday independence-day computed",
    ];
    let ru = [
        "2026-02-23 holiday defender-day confirmed",
        "2026-03-08 holiday womens-day confirmed",
        "2026-03-09 moved womens-day confirmed",
        "2026-05-01 holiday labour-day confirmed",
        "2026-05-09 holiday victory-day confirmed",
        "2026-05-11 moved victory-day confirmed",
    ];
    [calendar("kz", 2026, &kz), calendar("kg", 2026, &kg), calendar("ru", 2026, &ru)].into_iter().collect()
}

/// Counts with the schemes and calendars above.
pub fn ask(rule: &Rule, on: &str) -> Result<Answer, DeadlineError> {
    compute(rule, &schemes(), &calendars(), on.parse::<Trigger>()?, None)
}

/// `do_by last_day` of a term that can be counted.
pub fn dates(rule: &Rule, on: &str) -> String {
    let answer = ask(rule, on).unwrap();
    format!("{} {}", answer.do_by, last(&answer))
}

/// The last day, or `?`.
pub fn last(answer: &Answer) -> String {
    answer.last_day.map_or("?".to_owned(), |d| d.to_string())
}

pub fn keys(steps: &[Step]) -> Vec<&str> {
    steps.iter().map(|s| s.key).collect()
}

pub fn has(answer: &Answer, flag: Flag) -> bool {
    answer.flags.contains(&flag)
}
