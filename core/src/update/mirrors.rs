//! Several places with the same repository, and an update that goes on to the next one.
//!
//! What is known of a mirror's health lives in memory and dies with the process: the disk holds no trace of whom a phone asked.

use super::{Budget, Fetch, FetchError, FetchKind, Report, Trust, Wanted, Within, update};
use crate::{Error, Result, Store};
use huquq_bundle::Notice;
use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Places with the same repository, in the order in which they are asked. Keep it for as long as the app runs: one that failed is asked
/// last from then on, and the one that answered is asked first, so that an update stays with one place.
pub struct Mirrors {
    list: Vec<Box<dyn Fetch + Send + Sync>>,
    order: Mutex<Vec<usize>>,
    requests: AtomicU64,
    answers: AtomicU64,
    bytes: AtomicU64,
}

impl Mirrors {
    /// In the order in which they are to be asked.
    pub fn new(list: Vec<Box<dyn Fetch + Send + Sync>>) -> Self {
        let order = Mutex::new((0..list.len()).collect());
        Self { list, order, requests: 0.into(), answers: 0.into(), bytes: 0.into() }
    }

    /// The order in which they would be asked now, as places of the list that was handed over.
    pub fn order(&self) -> Vec<usize> {
        self.lock().clone()
    }

    fn first(&self, mirror: usize) {
        let mut order = self.lock();
        order.retain(|m| *m != mirror);
        order.insert(0, mirror);
    }

    fn last(&self, mirror: usize) {
        let mut order = self.lock();
        order.retain(|m| *m != mirror);
        order.push(mirror);
    }

    fn lock(&self) -> MutexGuard<'_, Vec<usize>> {
        self.order.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn count(&self) -> [u64; 3] {
        [&self.requests, &self.answers, &self.bytes].map(|n| n.load(Ordering::Relaxed))
    }
}

impl std::fmt::Debug for Mirrors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Mirrors").field("order", &self.order()).finish_non_exhaustive()
    }
}

impl Fetch for Mirrors {
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        self.fetch_within(path, cap, &Budget::unlimited())
    }

    /// The first answer. A place that lags has not yet what another has: "there is none" is believed when no other has it and the place
    /// asked first says so. When that one failed otherwise, its failure counts: a broken line must not look like "there is none".
    fn fetch_within(&self, path: &str, cap: u64, budget: &Budget) -> Result<Vec<u8>, FetchError> {
        let mut told = None;
        for mirror in self.order() {
            let Some(from) = self.list.get(mirror) else { continue };
            self.requests.fetch_add(1, Ordering::Relaxed);
            match from.fetch_within(path, cap, budget) {
                Ok(bytes) => {
                    self.answers.fetch_add(1, Ordering::Relaxed);
                    self.bytes.fetch_add(bytes.len() as u64, Ordering::Relaxed);
                    self.first(mirror);
                    return Ok(bytes);
                }
                Err(e) if matches!(e.kind, FetchKind::Budget | FetchKind::Stopped) => return Err(e),
                Err(e) => {
                    if e.kind != FetchKind::NotFound {
                        self.last(mirror);
                    }
                    told.get_or_insert(e);
                }
            }
        }
        Err(told.unwrap_or_else(|| FetchError::new(path, FetchKind::Unreachable, "no mirror was named")))
    }
}

/// [`update`] from the first mirror whose metadata holds.
///
/// When what one offers is refused (older than what is trusted, a login page, a mixture), the update begins anew with the next; nothing
/// was written. So it does when files are missing in the middle, for the release may have changed meanwhile. When a mirror's release is
/// past its date, the others are asked whether they know a newer one.
///
/// # Errors
/// As [`update`]: of several failures the first. [`Error::Stopped`] when the budget's owner asked for it.
pub fn update_from_mirrors(
    store: &mut Store,
    mirrors: &Mirrors,
    budget: &Budget,
    trust: &Trust,
    wanted: &Wanted,
    now: i64,
) -> Result<Report> {
    let [requests, _, bytes] = mirrors.count();
    let (mut done, mut failed): (Option<Report>, Option<Error>) = (None, None);
    let mut rounds = Rounds::default();
    while let Some(leader) = rounds.next(mirrors, failed.as_ref()) {
        let [_, answered, _] = mirrors.count();
        match update(store, &Within::new(mirrors, budget), trust, wanted, now) {
            Ok(report) => {
                let old = report.notices.iter().any(|Notice::Expired { role, .. }| role == "timestamp");
                done = Some(match done {
                    Some(before) => join(before, report),
                    None => report,
                });
                if !old {
                    break;
                }
            }
            Err(e) if another_may_help(&e) => {
                let [_, answers, _] = mirrors.count();
                if let Error::Rejected(_) = e {
                    // Whoever answered last offered it.
                    let culprit = mirrors.order().first().copied().unwrap_or(leader);
                    rounds.led.insert(culprit);
                    mirrors.last(culprit);
                }
                failed.get_or_insert(e);
                if answers == answered {
                    // None of them has anything to say.
                    break;
                }
            }
            Err(e) => {
                failed.get_or_insert(e);
                break;
            }
        }
    }
    let [requests_now, _, bytes_now] = mirrors.count();
    match (done, failed) {
        (Some(mut report), _) => {
            report.requests = requests_now.saturating_sub(requests);
            report.bytes = bytes_now.saturating_sub(bytes);
            Ok(report)
        }
        (None, Some(e)) => Err(e),
        (None, None) => Err(FetchError::new("mirrors", FetchKind::Unreachable, "no mirror was named").into()),
    }
}

/// Whom to begin with: each mirror once, and all once more when files were missing.
#[derive(Default)]
struct Rounds {
    led: BTreeSet<usize>,
    once_more: bool,
}

impl Rounds {
    fn next(&mut self, mirrors: &Mirrors, failed: Option<&Error>) -> Option<usize> {
        let missing = matches!(failed, Some(Error::Fetch(e)) if e.kind == FetchKind::NotFound);
        let order = mirrors.order();
        if order.iter().all(|m| self.led.contains(m)) && missing && !self.once_more {
            self.once_more = true;
            self.led.clear();
        }
        let leader = order.into_iter().find(|m| !self.led.contains(m))?;
        mirrors.first(leader);
        self.led.insert(leader);
        Some(leader)
    }
}

fn another_may_help(error: &Error) -> bool {
    match error {
        Error::Rejected(_) => true,
        Error::Fetch(e) => !matches!(e.kind, FetchKind::Budget | FetchKind::Stopped),
        _ => false,
    }
}

/// Two updates of the same store, told as one.
fn join(before: Report, mut after: Report) -> Report {
    after.from_release = before.from_release;
    after.first_use_fingerprint = before.first_use_fingerprint.or(after.first_use_fingerprint);
    let again = before.packs.into_iter().filter(|p| !after.packs.contains(p)).collect::<Vec<_>>();
    after.packs.splice(0..0, again);
    after
}
