//! Several places with the same repository.
//!
//! What is known of a mirror's health lives in memory and dies with the process: the disk holds no trace of whom a phone asked.

use super::{Budget, Fetch, FetchError, FetchKind};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Places with the same repository, in the order in which they are asked. Keep it for as long as the app runs: one that failed is asked
/// last from then on, and the one that answered is asked first, so that an update stays with one place.
pub struct Mirrors {
    list: Vec<Box<dyn Fetch + Send + Sync>>,
    state: Mutex<State>,
}

/// What is remembered.
#[derive(Default)]
struct State {
    /// Places of the list, in the order in which they are asked.
    order: Vec<usize>,
    /// When set, nobody else is asked.
    only: Option<usize>,
    tally: Tally,
}

/// What happened since it was set to nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Tally {
    pub requests: u64,
    pub bytes: u64,
    /// Who answered, in the order of their first answers.
    pub answered: Vec<usize>,
}

impl Mirrors {
    /// In the order in which they are to be asked.
    pub fn new(list: Vec<Box<dyn Fetch + Send + Sync>>) -> Self {
        let order = (0..list.len()).collect();
        Self { list, state: Mutex::new(State { order, ..State::default() }) }
    }

    /// The order in which they would be asked now, as places of the list that was handed over.
    pub fn order(&self) -> Vec<usize> {
        self.state().order.clone()
    }

    /// Begins to count anew, with `leader` to be asked first, or it alone.
    pub(super) fn begin(&self, leader: usize, alone: bool) {
        self.first(leader);
        let mut state = self.state();
        state.only = alone.then_some(leader);
        state.tally = Tally::default();
    }

    /// What happened since; all are asked again from here on.
    pub(super) fn end(&self) -> Tally {
        let mut state = self.state();
        state.only = None;
        std::mem::take(&mut state.tally)
    }

    /// Asks it before all others from now on.
    pub(super) fn first(&self, mirror: usize) {
        let mut state = self.state();
        state.order.retain(|m| *m != mirror);
        state.order.insert(0, mirror);
    }

    /// Asks it after all others from now on.
    pub(super) fn last(&self, mirror: usize) {
        let mut state = self.state();
        state.order.retain(|m| *m != mirror);
        state.order.push(mirror);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn answered(&self, mirror: usize, bytes: usize) {
        self.first(mirror);
        let tally = &mut self.state().tally;
        tally.bytes += bytes as u64;
        if !tally.answered.contains(&mirror) {
            tally.answered.push(mirror);
        }
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
        let only = self.state().only;
        for mirror in self.order().into_iter().filter(|m| only.is_none_or(|only| only == *m)) {
            let Some(from) = self.list.get(mirror) else { continue };
            self.state().tally.requests += 1;
            match from.fetch_within(path, cap, budget) {
                Ok(bytes) => {
                    self.answered(mirror, bytes.len());
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

    fn is_partial(&self) -> bool {
        self.list.iter().any(|from| from.is_partial())
    }
}
