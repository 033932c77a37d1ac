//! `cargo bench -p huquq-tests --bench deadlines`: terms and ledgers beside Python with `holidays` and `dateutil`, in one run.
//!
//! Both sides get the same inputs and must give the same answers, or there is no table. Ours does more: two dates, a trace, flags and
//! sources for a term; used, left, leave by, may return and a trace for a ledger.
#![allow(missing_docs)]

use huquq_deadline::model::{Rule, Scheme};
use huquq_deadline::{Calendars, Day, Trip, compute, compute_stay};
use huquq_publisher::lint::lint;
use huquq_tests::{peers, real};
use serde_json::{Value, json};
use std::hint::black_box;
use std::time::Instant;

/// How many ledgers are counted.
const LEDGERS: usize = 10_000;
/// The year 1 of Python's ordinal days, as ours count from 1970-01-01.
const EPOCH: i64 = 719_163;

struct Ledger {
    trips: Vec<Trip>,
    on: Day,
}

fn main() {
    let publication = lint(&real()).0.deadlines;
    let schemes: Vec<Scheme> = publication.schemes.iter().map(|s| s.body.clone()).collect();
    let calendars: Calendars = publication.calendars.iter().map(|c| c.body.clone()).collect();
    let rule = |id: &str| publication.rules.iter().find(|r| r.body.id == id).unwrap().body.clone();
    // Terms start on each day of 2025 and 2026.
    let first: Day = "2025-01-01".parse().unwrap();
    let days: Vec<Day> = (0..730).map(|n| first.add_days(n).unwrap()).collect();
    let ledgers = ledgers();

    let term = |rule: &Rule, day: &Day| -> i64 {
        let answer = compute(rule, &schemes, &calendars, (*day).into(), None).unwrap();
        ordinal(black_box(&answer).last_day.unwrap().day())
    };
    let stay_rule = rule("kz-05");
    let stay = |ledger: &Ledger| compute_stay(&stay_rule, &schemes, &ledger.trips, ledger.on, None).unwrap();
    let (ten, working, year) = (rule("kz-43"), rule("kz-82b"), rule("kz-73"));
    let ours = [
        ("ten days", timed(&days, |d| term(&ten, d))),
        ("ten working days", timed(&days, |d| term(&working, d))),
        ("one year", timed(&days, |d| term(&year, d))),
        ("ledgers, days used", timed(&ledgers, |l| i64::from(black_box(stay(l)).used))),
        ("ledgers, leave by", timed(&ledgers, |l| black_box(stay(l)).leave_by.map_or(0, ordinal))),
    ];

    let theirs = python(&days, &ledgers);
    let version = |name: &str| theirs[name].as_str().unwrap_or("?").to_owned();
    println!("python {}, holidays {}; best of five rounds", version("python"), version("holidays"));
    println!("{:<20} {:>8} {:>14} {:>14} {:>7}", "task", "times", "ours, µs each", "python, µs", "ratio");
    for (task, (seconds, sum)) in ours {
        assert_eq!(theirs[task]["sum"].as_i64(), Some(sum), "{task}: the answers differ");
        let times = if task.starts_with("ledgers") { ledgers.len() } else { days.len() } as f64;
        let python = theirs[task]["seconds"].as_f64().unwrap();
        println!(
            "{task:<20} {times:>8} {:>14.2} {:>14.2} {:>7.1}",
            seconds * 1e6 / times,
            python * 1e6 / times,
            python / seconds
        );
    }
}

fn ordinal(day: Day) -> i64 {
    i64::from(day.number()) + EPOCH
}

/// Seconds of the best of five rounds, and the sum of all answers.
fn timed<T>(inputs: &[T], task: impl Fn(&T) -> i64) -> (f64, i64) {
    let (mut best, mut sum) = (f64::INFINITY, 0);
    for _ in 0..5 {
        let begin = Instant::now();
        sum = inputs.iter().map(&task).sum();
        best = best.min(begin.elapsed().as_secs_f64());
    }
    (best, sum)
}

/// Twelve trips each, one to three weeks, with gaps of up to two months; asked some weeks after the last. The same on every run.
fn ledgers() -> Vec<Ledger> {
    let mut state = 7_u64;
    let mut next = move |below: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i32::try_from((state >> 33) % below).unwrap()
    };
    let start: Day = "2024-01-01".parse().unwrap();
    (0..LEDGERS)
        .map(|_| {
            let mut at = start;
            let mut trips = Vec::new();
            for _ in 0..12 {
                let from = at.add_days(1 + next(60)).unwrap();
                at = from.add_days(7 + next(14)).unwrap();
                trips.push(Trip { from, to: Some(at) });
            }
            Ledger { trips, on: at.add_days(1 + next(40)).unwrap() }
        })
        .collect()
}

fn python(days: &[Day], ledgers: &[Ledger]) -> Value {
    let ledger = |l: &Ledger| {
        let trips: Vec<[Day; 2]> = l.trips.iter().map(|t| [t.from, t.to.unwrap()]).collect();
        json!({"on": l.on, "trips": trips})
    };
    let ledgers: Vec<Value> = ledgers.iter().map(ledger).collect();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("input.json");
    std::fs::write(&file, json!({"days": days, "ledgers": ledgers}).to_string()).unwrap();
    let output = peers::run("deadlines_peer.py", &[&file]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}
