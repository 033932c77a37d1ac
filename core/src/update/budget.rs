//! What one update may cost: bytes, time, and the reader's wish to stop.

use super::{Fetch, FetchError, FetchKind, Progress, Stage};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// Longest time a wait goes on after a stop or the end of the time.
#[cfg(feature = "http")]
const LOOK: Duration = Duration::from_millis(100);

/// Limits of one update; the default is none.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Limits {
    /// Bytes received: bodies, and over HTTP the heads of answers. TLS, TCP and what is sent come on top.
    pub bytes: Option<u64>,
    /// Time by a clock that nobody sets; on most phones it stands still while the phone sleeps.
    pub time: Option<Duration>,
}

/// Who is told how far an update is. It is called on the thread of the update, which waits for it.
pub type Watcher = Box<dyn Fn(Progress) + Send + Sync>;

/// The limits of one update and what of them is used. Make a new one for each update.
pub struct Budget {
    limits: Limits,
    began: Instant,
    spent: AtomicU64,
    stop: Arc<AtomicBool>,
    watcher: Option<Watcher>,
    stage: Mutex<Stage>,
}

impl std::fmt::Debug for Budget {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Budget")
            .field("limits", &self.limits)
            .field("spent", &self.spent())
            .finish_non_exhaustive()
    }
}

impl Budget {
    /// Begins now. When `stop` becomes true, the update ends within a tenth of a second, the store as it was.
    pub fn new(limits: Limits, stop: Arc<AtomicBool>) -> Self {
        let (spent, stage) = (AtomicU64::new(0), Mutex::default());
        Self { limits, began: Instant::now(), spent, stop, watcher: None, stage }
    }

    /// The same, and `watcher` is told at each stage and after each file.
    #[must_use]
    pub fn watched(self, watcher: Watcher) -> Self {
        Self { watcher: Some(watcher), ..self }
    }

    /// Takes up what the update is doing and passes it on.
    ///
    /// # Errors
    /// As [`Budget::check`].
    pub fn tell(&self, stage: Stage) -> Result<(), FetchError> {
        self.check("update")?;
        *self.stage.lock().unwrap_or_else(PoisonError::into_inner) = stage;
        self.say();
        // Whoever was told may have asked to stop.
        self.check("update")
    }

    fn say(&self) {
        let stage = *self.stage.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(watcher) = &self.watcher {
            watcher(Progress { stage, bytes: self.spent() });
        }
    }

    /// Without limits, and nobody can stop it.
    pub fn unlimited() -> Self {
        Self::new(Limits::default(), Arc::default())
    }

    /// Bytes received so far, files that came in vain too.
    pub fn spent(&self) -> u64 {
        self.spent.load(Ordering::Relaxed)
    }

    /// Bytes that may still be received.
    pub fn bytes_left(&self) -> u64 {
        self.limits.bytes.map_or(u64::MAX, |limit| limit.saturating_sub(self.spent()))
    }

    /// Whether a file may be begun; `place` names it.
    ///
    /// # Errors
    /// As [`Budget::check`], and when not one byte is left.
    pub fn begin(&self, place: &str) -> Result<(), FetchError> {
        self.check(place)?;
        if self.bytes_left() == 0 { Err(self.no_bytes(place)) } else { Ok(()) }
    }

    /// Fails when the caller asked to stop or the time is over; `place` is what is being fetched.
    ///
    /// # Errors
    /// [`FetchKind::Stopped`], [`FetchKind::Budget`].
    pub fn check(&self, place: &str) -> Result<(), FetchError> {
        if self.stop.load(Ordering::Relaxed) {
            return Err(FetchError::new(place, FetchKind::Stopped, "stopped"));
        }
        if let Some(limit) = self.limits.time
            && self.began.elapsed() >= limit
        {
            let detail = format!("the {} seconds of this update are used up", limit.as_secs_f64());
            return Err(FetchError::new(place, FetchKind::Budget, detail));
        }
        Ok(())
    }

    /// Takes `bytes` off. What is over the limit is an error, though it has come already.
    ///
    /// # Errors
    /// [`FetchKind::Budget`].
    pub fn spend(&self, place: &str, bytes: u64) -> Result<(), FetchError> {
        let left = self.bytes_left();
        self.spent.fetch_add(bytes, Ordering::Relaxed);
        self.say();
        if bytes > left { Err(self.no_bytes(place)) } else { Ok(()) }
    }

    /// The error for a file that does not fit into what is left.
    pub(super) fn no_bytes(&self, place: &str) -> FetchError {
        let limit = self.limits.bytes.unwrap_or(u64::MAX);
        FetchError::new(place, FetchKind::Budget, format!("the {limit} bytes of this update are used up"))
    }
}

#[cfg(feature = "http")]
impl Budget {
    /// Waits, but no longer than the caller lets it.
    ///
    /// # Errors
    /// As [`Budget::check`].
    pub(super) fn sleep(&self, place: &str, wait: Duration) -> Result<(), FetchError> {
        let began = Instant::now();
        loop {
            self.check(place)?;
            let left = wait.saturating_sub(began.elapsed());
            if left.is_zero() {
                return Ok(());
            }
            std::thread::sleep(left.min(self.look()));
        }
    }

    /// How long a wait may last before the budget is looked at again.
    pub(super) fn look(&self) -> Duration {
        self.limits.time.map_or(LOOK, |limit| limit.saturating_sub(self.began.elapsed()).min(LOOK))
    }
}

/// A transport that keeps within a budget, for `update`.
pub struct Within<'a> {
    from: &'a dyn Fetch,
    budget: &'a Budget,
}

impl<'a> Within<'a> {
    /// `from`, as far as `budget` goes.
    pub fn new(from: &'a dyn Fetch, budget: &'a Budget) -> Self {
        Self { from, budget }
    }
}

impl std::fmt::Debug for Within<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Within").field("budget", self.budget).finish_non_exhaustive()
    }
}

impl Fetch for Within<'_> {
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        self.from.fetch_within(path, cap, self.budget)
    }

    fn tell(&self, stage: Stage) -> Result<(), FetchError> {
        self.budget.tell(stage)
    }

    fn is_partial(&self) -> bool {
        self.from.is_partial()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Files of ten bytes.
    struct Ten;

    impl Fetch for Ten {
        fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
            if cap < 10 {
                return Err(FetchError::new(path, FetchKind::TooLarge, "ten"));
            }
            Ok(vec![0; 10])
        }
    }

    fn kind(result: Result<Vec<u8>, FetchError>) -> Option<FetchKind> {
        result.err().map(|e| e.kind)
    }

    #[test]
    fn a_budget_is_for_all_files_together() {
        let budget = Budget::new(Limits { bytes: Some(25), time: None }, Arc::default());
        let from = Within::new(&Ten, &budget);
        assert_eq!(kind(from.fetch("a", 100)), None);
        assert_eq!(
            kind(from.fetch("b", 5)),
            Some(FetchKind::TooLarge),
            "the file's own cap is another thing"
        );
        assert_eq!(kind(from.fetch("b", 10)), None);
        assert_eq!(kind(from.fetch("c", 100)), Some(FetchKind::Budget), "five are left");
        assert_eq!(budget.spent(), 20);
    }

    #[test]
    fn no_time_left_and_a_wish_to_stop_end_it_before_the_next_file() {
        let over = Budget::new(Limits { bytes: None, time: Some(Duration::ZERO) }, Arc::default());
        assert_eq!(kind(Within::new(&Ten, &over).fetch("a", 100)), Some(FetchKind::Budget));
        let stop = Arc::new(AtomicBool::new(false));
        let budget = Budget::new(Limits::default(), stop.clone());
        assert_eq!(kind(Within::new(&Ten, &budget).fetch("a", 100)), None);
        stop.store(true, Ordering::Relaxed);
        assert_eq!(kind(Within::new(&Ten, &budget).fetch("a", 100)), Some(FetchKind::Stopped));
    }
}
