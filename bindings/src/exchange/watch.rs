//! How far a long call is, and how to end it.

use huquq_core::update::{Budget, Limits, Progress as CoreProgress, Stage as CoreStage};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::HuquqError;

/// What a long call is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[cfg_attr(test, derive(serde::Serialize))]
pub enum Stage {
    /// Asks what is new.
    Asking,
    /// Gets content.
    Fetching,
    /// Writes what was checked: into the store, or into a file that is made.
    Storing,
}

/// How far a long call is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct ProgressAt {
    /// What it is doing.
    pub stage: Stage,
    /// Parts of that which are done.
    pub done: u32,
    /// Parts there are; 0 where that is not known.
    pub of: u32,
    /// Bytes received so far; of a file that is made, bytes written.
    pub bytes: u64,
}

impl From<CoreProgress> for ProgressAt {
    fn from(value: CoreProgress) -> Self {
        let CoreProgress { stage, bytes } = value;
        let (stage, done, of) = match stage {
            CoreStage::Asking => (Stage::Asking, 0, 0),
            CoreStage::Fetching { done, of } => (Stage::Fetching, done, of),
            CoreStage::Storing { done, of } => (Stage::Storing, done, of),
        };
        Self { stage, done, of, bytes }
    }
}

/// Whoever waits for a long call. It is called on the thread of that call, which waits for it: do little, call nothing of the engine, and
/// throw nothing.
#[uniffi::export(foreign)]
pub trait Progress: Send + Sync + std::fmt::Debug {
    /// Something was done.
    fn on_progress(&self, at: ProgressAt);
}

/// Ends a long call from another thread. One for each call; once stopped it stays so.
#[derive(Debug, Default, uniffi::Object)]
pub struct Stop(Arc<AtomicBool>);

#[uniffi::export]
impl Stop {
    /// Nothing is stopped yet. No I/O.
    ///
    /// # Errors
    /// None.
    #[uniffi::constructor]
    pub fn new() -> Result<Arc<Self>, HuquqError> {
        Ok(Arc::default())
    }

    /// The call that was given this ends within a tenth of a second, or once it has written the pack it is at, with [`HuquqError::Stopped`];
    /// nothing is changed by it. No I/O.
    ///
    /// # Errors
    /// None.
    pub fn stop(&self) -> Result<(), HuquqError> {
        self.0.store(true, Ordering::Relaxed);
        Ok(())
    }
}

/// What a long call may use, who watches it and who can stop it.
pub(super) fn budget(limits: Limits, progress: Option<Arc<dyn Progress>>, stop: Option<&Stop>) -> Budget {
    let budget = Budget::new(limits, stop.map(|s| s.0.clone()).unwrap_or_default());
    match progress {
        Some(progress) => budget.watched(Box::new(move |at| progress.on_progress(at.into()))),
        None => budget,
    }
}
