//! The ledger against marking every single day.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use huquq_deadline::{ARGS, Day, Trip, compute_stay};
use proptest::prelude::*;

/// Days of the small world the oracle marks, as offsets from 2020-01-01.
const DAYS: usize = 1_500;

struct Oracle {
    /// The entry of the visit that holds the day, if one does.
    visit: Vec<Option<usize>>,
    per_visit: usize,
    used: usize,
    window: usize,
}

impl Oracle {
    fn used_on(&self, day: usize) -> usize {
        ((day + 1).saturating_sub(self.window)..=day).filter(|d| self.visit[*d].is_some()).count()
    }
    fn lawful(&self, day: usize) -> bool {
        let entry = self.visit[day].unwrap();
        self.used_on(day) <= self.used && day - entry < self.per_visit
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_ledger_agrees_with_marking_every_day(
        trips in trips(),
        open in any::<bool>(),
        on in 150_usize..700,
        per_visit in prop::option::of(1_u32..70),
        used in 1_u32..70,
        more in 1_u32..80,
    ) {
        let window = used + more;
        let rule = common::stay_rule(per_visit, used, window);
        let last = trips.len().saturating_sub(1);
        let ours: Vec<Trip> = trips
            .iter()
            .enumerate()
            .map(|(i, (from, to))| Trip { from: to_day(*from), to: (!(open && i == last)).then(|| to_day(*to)) })
            .collect();
        let answer = compute_stay(&rule, &common::schemes(), &ours, to_day(on), None).unwrap();

        let mut oracle = Oracle {
            visit: vec![None; DAYS],
            per_visit: per_visit.map_or(DAYS, |n| n as usize),
            used: used as usize,
            window: window as usize,
        };
        for (i, (from, to)) in trips.iter().enumerate() {
            let to = if open && i == last { on.max(*from) } else { *to };
            for day in *from..=to {
                if day <= on {
                    oracle.visit[day] = Some(*from);
                }
            }
        }
        let inside = oracle.visit[on].is_some();
        prop_assert_eq!(answer.inside, inside);
        prop_assert_eq!(answer.used as usize, oracle.used_on(on));
        prop_assert_eq!(answer.left as usize, oracle.used.saturating_sub(oracle.used_on(on)));

        let leave_by = oracle.last_lawful(oracle.visit[on].unwrap_or(on));
        prop_assert_eq!(answer.leave_by, leave_by.map(to_day));
        if inside {
            let entry = oracle.visit[on].unwrap();
            let unlawful = (entry..=on).filter(|d| !oracle.lawful(*d)).count();
            prop_assert_eq!(answer.over as usize, unlawful);
        } else {
            prop_assert_eq!(answer.over as usize, oracle.used_on(on).saturating_sub(oracle.used));
        }

        let mut earliest = on;
        if inside {
            let departure = leave_by.unwrap_or(on).max(on);
            let entry = oracle.visit[on];
            oracle.visit[on..=departure].fill(entry);
            earliest = departure + 1;
        }
        let (entry, until) =
            (earliest..DAYS).find_map(|day| oracle.last_lawful(day).map(|until| (day, until))).unwrap();
        prop_assert_eq!(answer.may_return, Some(to_day(entry)));
        prop_assert_eq!(answer.may_return_days, Some(u32::try_from(until - entry + 1).unwrap()));

        for step in &answer.steps {
            let (_, declared) = ARGS.iter().find(|(key, _)| *key == step.key).unwrap();
            let given: Vec<&str> = step.args.iter().map(|(name, _)| *name).collect();
            prop_assert_eq!(&given[..], *declared, "{}", step.key);
        }
    }
}
