//! An update that goes on to the next mirror when one does not hold.

use super::mirrors::Tally;
use super::{Budget, FetchError, FetchKind, Mirrors, Report, Trust, Wanted, Within, update};
use crate::{Error, Result, Store};
use huquq_bundle::{Expiry, utc};
use std::collections::BTreeSet;

/// [`update`] from the first mirror whose metadata holds.
///
/// When what one offers is refused (older than what is trusted, a login page, a mixture), the update begins anew with the next; nothing
/// was written. So it does when files are missing in the middle, for the release may have changed meanwhile. When a mirror's release is
/// past its date, the others are asked whether they know a newer one. The report counts all of it.
///
/// # Errors
/// As [`update`]: of several mirrors' failures the first; what no other mirror can help with goes before them.
pub fn update_from_mirrors(
    store: &mut Store,
    mirrors: &Mirrors,
    budget: &Budget,
    trust: &Trust,
    wanted: &Wanted,
    now: i64,
) -> Result<Report> {
    let mut round = |leader, alone| {
        mirrors.begin(leader, alone);
        let result = update(store, &Within::new(mirrors, budget), trust, wanted, now);
        let old = result.is_ok() && past_its_date(store, now);
        (result, mirrors.end(), old)
    };
    let mut rounds = Rounds::default();
    while let Some(leader) = rounds.leader(mirrors) {
        let (mut result, tally, mut old) = round(leader, false);
        rounds.count(&tally);
        // Whoever gave the timestamp led, whomever the round was begun with.
        let leader = tally.answered.first().copied().unwrap_or(leader);
        rounds.led.insert(leader);
        if let (Err(Error::Rejected(_)), true) = (&result, tally.answered.len() > 1) {
            // Several had a hand in it, and one that lies must not spoil what another offers. Alone, the leader speaks for itself; if what
            // it says holds, the fault was with the others.
            let alone;
            (result, alone, old) = round(leader, true);
            rounds.count(&alone);
            if result.is_ok() {
                tally.answered.iter().filter(|m| **m != leader).for_each(|m| mirrors.last(*m));
            }
        }
        match result {
            Ok(report) => {
                rounds.done(report);
                if !old {
                    break;
                }
            }
            Err(e) => {
                if matches!(e, Error::Rejected(_)) {
                    mirrors.last(leader);
                }
                if !another_may_help(&e) {
                    rounds.failed = Some(e);
                    break;
                }
                rounds.failed.get_or_insert(e);
                if tally.answered.is_empty() {
                    // All were asked, and none has anything to say.
                    break;
                }
            }
        }
    }
    rounds.result()
}

/// Whether the publisher no longer vouches for what the store holds. When that cannot be known, nobody is asked for more.
fn past_its_date(store: &Store, now: i64) -> bool {
    let trusted = store.trusted(Expiry::Report, now).ok().flatten();
    let until = trusted.as_ref().and_then(|set| set.fresh_until()).and_then(utc::parse);
    until.is_some_and(|until| until <= now)
}

fn another_may_help(error: &Error) -> bool {
    match error {
        // A place that lags may not have a new language yet.
        Error::Rejected(_) | Error::NothingFor { .. } => true,
        Error::Fetch(e) => e.kind != FetchKind::Budget,
        _ => false,
    }
}

/// Whom to begin with: each mirror once, and all once more when files were missing. And what came of it.
#[derive(Default)]
struct Rounds {
    led: BTreeSet<usize>,
    once_more: bool,
    requests: u64,
    bytes: u64,
    report: Option<Report>,
    failed: Option<Error>,
}

impl Rounds {
    fn leader(&mut self, mirrors: &Mirrors) -> Option<usize> {
        let missing = matches!(&self.failed, Some(Error::Fetch(e)) if e.kind == FetchKind::NotFound);
        let order = mirrors.order();
        if order.iter().all(|m| self.led.contains(m)) && missing && self.report.is_none() && !self.once_more {
            self.once_more = true;
            self.led.clear();
        }
        let leader = order.into_iter().find(|m| !self.led.contains(m))?;
        self.led.insert(leader);
        Some(leader)
    }

    fn count(&mut self, tally: &Tally) {
        self.requests += tally.requests;
        self.bytes += tally.bytes;
    }

    /// Takes an update up; several of the same store are told as one.
    fn done(&mut self, mut report: Report) {
        if let Some(before) = self.report.take() {
            report.from_release = before.from_release;
            report.first_use_fingerprint = before.first_use_fingerprint.or(report.first_use_fingerprint);
            let again: Vec<_> = before.packs.into_iter().filter(|p| !report.packs.contains(p)).collect();
            report.packs.splice(0..0, again);
        }
        self.report = Some(report);
    }

    fn result(self) -> Result<Report> {
        match (self.report, self.failed) {
            (Some(report), _) => Ok(Report { requests: self.requests, bytes: self.bytes, ..report }),
            (None, Some(e)) => Err(e),
            (None, None) => {
                Err(FetchError::new("mirrors", FetchKind::Unreachable, "no mirror was named").into())
            }
        }
    }
}
