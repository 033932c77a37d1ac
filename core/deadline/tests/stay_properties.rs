//! The ledger against marking every single day.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use huquq_deadline::{ARGS, Day, Trip, compute_stay};
use proptest::prelude::*;
use serde_json::json;

/// Days of the small world the oracle marks, as offsets from 2020-01-01.
const DAYS: usize = 1_500;

/// Which days are added up, in the words of FORMAT.md 1.60.
#[derive(Debug, Clone, Copy)]
enum Kind {
    Rolling { window: usize },
    Reset { away: usize },
    Year,
    Visit,
}

#[derive(Clone)]
struct Oracle {
    /// The entry of the visit that holds the day, if one does.
    visit: Vec<Option<usize>>,
    per_visit: usize,
    used: usize,
    kind: Kind,
    /// From that day on these limits hold too: kind, days in all, days of one visit.
    then: Option<(usize, Kind, usize, usize)>,
}

impl Oracle {
    fn inside(&self, day: usize) -> bool {
        self.visit[day].is_some()
    }
    fn used_on(&self, day: usize) -> usize {
        self.used_by(self.kind, day)
    }
    fn used_by(&self, kind: Kind, day: usize) -> usize {
        let in_days = |from: usize| (from..=day).filter(|d| self.inside(*d)).count();
        match kind {
            Kind::Rolling { window } => in_days((day + 1).saturating_sub(window)),
            Kind::Year => {
                let year = to_day(day).year();
                in_days((0..=day).rev().take_while(|d| to_day(*d).year() == year).last().unwrap())
            }
            Kind::Visit => self.visit[day].map_or(0, |entry| day - entry + 1),
            Kind::Reset { away } => {
                let (mut count, mut outside) = (usize::from(self.inside(day)), 0);
                for d in (0..day).rev() {
                    if self.inside(d) {
                        (count, outside) = (count + 1, 0);
                    } else {
                        outside += 1;
                    }
                    if outside >= away {
                        break;
                    }
                }
                count
            }
        }
    }
    fn lawful(&self, day: usize) -> bool {
        let entry = self.visit[day].unwrap();
        let by = |kind, used, per_visit| self.used_by(kind, day) <= used && day - entry < per_visit;
        let then = self.then.filter(|(from, ..)| day >= *from);
        by(self.kind, self.used, self.per_visit)
            && then.is_none_or(|(_, kind, used, per_visit)| by(kind, used, per_visit))
    }
    /// The last lawful day of a stay from `entry` without break.
    fn last_lawful(&mut self, entry: usize) -> Option<usize> {
        let before = self.visit.clone();
        let mut last = None;
        for day in entry..DAYS {
            self.visit[day] = Some(entry);
            if !self.lawful(day) {
                break;
            }
            last = Some(day);
        }
        self.visit = before;
        last
    }

    /// The first day he may enter again, and the last of that visit, if he stays to `leave_by` where he is inside on day `on`.
    fn may_return(&mut self, on: usize, leave_by: Option<usize>) -> (usize, usize) {
        let mut earliest = on;
        if self.inside(on) {
            let departure = leave_by.unwrap_or(on).max(on);
            let entry = self.visit[on];
            self.visit[on..=departure].fill(entry);
            earliest = departure + 1;
        }
        (earliest..DAYS).find_map(|day| self.last_lawful(day).map(|until| (day, until))).unwrap()
    }
}

/// Trips as gaps and lengths: never overlapping, sometimes sharing a day.
fn trips() -> impl Strategy<Value = Vec<(usize, usize)>> {
    prop::collection::vec((0_usize..60, 0_usize..50), 0..9).prop_map(|pairs| {
        let mut at = 200;
        pairs
            .into_iter()
            .map(|(gap, length)| {
                let entry = at + gap;
                at = entry + length;
                (entry, at)
            })
            .collect()
    })
}

fn to_day(offset: usize) -> Day {
    common::day("2020-01-01").add_days(i32::try_from(offset).unwrap()).unwrap()
}

/// A rule with its limits: kind, days in all, days of one visit.
fn limits() -> impl Strategy<Value = (Kind, usize, Option<usize>)> {
    (0_usize..4, 1_usize..70, prop::option::of(1_usize..70), 1_usize..80).prop_map(
        |(kind, used, per_visit, more)| match kind {
            0 => (Kind::Rolling { window: used + more }, used, per_visit),
            1 => (Kind::Reset { away: more }, used, per_visit),
            2 => (Kind::Year, used, per_visit),
            _ => (Kind::Visit, used, Some(used)),
        },
    )
}

fn rule_of(kind: Kind, used: usize, per_visit: Option<usize>) -> huquq_deadline::Rule {
    let stay = stay_of(kind, used, per_visit);
    common::rule_with("kz-04", json!([common::version("kz-stay", json!({"stay": stay}))]))
}

fn stay_of(kind: Kind, used: usize, per_visit: Option<usize>) -> serde_json::Value {
    match kind {
        Kind::Rolling { window } => {
            json!({"kind": "rolling", "used": used, "window": window, "per_visit": per_visit})
        }
        Kind::Reset { away } => json!({"kind": "reset", "used": used, "away": away, "per_visit": per_visit}),
        Kind::Year => json!({"kind": "calendar-year", "used": used, "per_visit": per_visit}),
        Kind::Visit => json!({"kind": "visit", "per_visit": per_visit}),
    }
}

/// Trips as the engine takes them; with `open` the last one has no exit.
fn written(trips: &[(usize, usize)], open: bool) -> Vec<Trip> {
    let last = trips.len().saturating_sub(1);
    let to = |i: usize, to: usize| (!(open && i == last)).then(|| to_day(to));
    trips.iter().enumerate().map(|(i, (a, b))| Trip { from: to_day(*a), to: to(i, *b) }).collect()
}

proptest! {
    // A hundred thousand ledgers.
    #![proptest_config(ProptestConfig { cases: 100_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_ledger_agrees_with_marking_every_day(
        trips in trips(),
        open in any::<bool>(),
        on in 150_usize..700,
        (kind, used, per_visit) in limits(),
    ) {
        let rule = rule_of(kind, used, per_visit);
        let last = trips.len().saturating_sub(1);
        let ours = written(&trips, open);
        let answer = compute_stay(&rule, &common::schemes(), &ours, to_day(on), None).unwrap();

        // `late`: 1 leaves out the day of entry, as the plain count does.
        let marked = |late: usize| {
            let visit = vec![None; DAYS];
            let mut oracle = Oracle { visit, per_visit: per_visit.unwrap_or(DAYS), used, kind, then: None };
            for (i, (from, to)) in trips.iter().enumerate() {
                let to = if open && i == last { on.max(*from) } else { *to };
                for day in *from + late..=to {
                    if day <= on {
                        oracle.visit[day] = Some(*from + late);
                    }
                }
            }
            oracle
        };
        let mut oracle = marked(0);
        let inside = oracle.inside(on);
        prop_assert_eq!(answer.inside, inside);
        prop_assert_eq!(answer.used as usize, oracle.used_on(on));
        prop_assert_eq!(answer.left as usize, used.saturating_sub(oracle.used_on(on)));

        let leave_by = oracle.last_lawful(oracle.visit[on].unwrap_or(on));
        prop_assert_eq!(answer.leave_by, leave_by.map(to_day));
        if inside {
            let entry = oracle.visit[on].unwrap();
            // Whoever overstays does not become lawful again by staying.
            let unlawful = (entry..=on).skip_while(|d| oracle.lawful(*d)).count();
            prop_assert_eq!(answer.over as usize, unlawful);
        } else {
            prop_assert_eq!(answer.over as usize, oracle.used_on(on).saturating_sub(used));
        }

        let mut plain = marked(1);
        prop_assert_eq!(answer.used_plain as usize, plain.used_on(on));
        let entry = oracle.visit[on].unwrap_or(on);
        let entry_alone = (plain.used_on(entry) <= used).then_some(entry);
        let plain_leave_by = plain.last_lawful(entry + 1).or(entry_alone);
        prop_assert_eq!(answer.leave_by_plain, plain_leave_by.map(to_day));
        prop_assert!(answer.leave_by <= answer.leave_by_plain, "the plain count is never stricter");

        let (entry, until) = oracle.may_return(on, leave_by);
        prop_assert_eq!(answer.may_return, Some(to_day(entry)));
        prop_assert_eq!(answer.may_return_days, Some(u32::try_from(until - entry + 1).unwrap()));

        for step in &answer.steps {
            let (_, declared) = ARGS.iter().find(|(key, _)| *key == step.key).unwrap();
            let given: Vec<&str> = step.args.iter().map(|(name, _)| *name).collect();
            prop_assert_eq!(&given[..], *declared, "{}", step.key);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// From the change on both limits hold: never a later last day, never an earlier return, than either allows.
    #[test]
    fn over_a_change_of_law_both_limits_hold(
        trips in trips(),
        open in any::<bool>(),
        on in 150_usize..600,
        more in 1_usize..120,
        (kind, used, per_visit) in limits(),
        (kind2, used2, per_visit2) in limits(),
    ) {
        let change = on + more;
        let versions = json!([
            common::version("kz-stay", json!({
                "valid_to": to_day(change - 1), "stay": stay_of(kind, used, per_visit),
            })),
            common::version("kz-stay", json!({
                "valid_from": to_day(change), "stay": stay_of(kind2, used2, per_visit2),
            })),
        ]);
        let rule = common::rule_with("kz-04", versions);
        let answer = compute_stay(&rule, &common::schemes(), &written(&trips, open), to_day(on), None).unwrap();

        let mut oracle = Oracle {
            visit: vec![None; DAYS],
            per_visit: per_visit.unwrap_or(DAYS),
            used,
            kind,
            then: Some((change, kind2, used2, per_visit2.unwrap_or(DAYS))),
        };
        let last = trips.len().saturating_sub(1);
        for (i, (from, to)) in trips.iter().enumerate() {
            let to = if open && i == last { on.max(*from) } else { *to };
            for day in (*from..=to).filter(|day| *day <= on) {
                oracle.visit[day] = Some(*from);
            }
        }
        let leave_by = oracle.last_lawful(oracle.visit[on].unwrap_or(on));
        prop_assert_eq!(answer.leave_by, leave_by.map(to_day));
        let (entry, until) = oracle.may_return(on, leave_by);
        prop_assert_eq!(answer.may_return, Some(to_day(entry)));
        prop_assert_eq!(answer.may_return_days, Some(u32::try_from(until - entry + 1).unwrap()));
        let told = answer.steps.iter().any(|s| s.key == "stay-step-law-changes");
        prop_assert!(told || answer.leave_by.is_none_or(|day| day < to_day(change)));
    }
}
