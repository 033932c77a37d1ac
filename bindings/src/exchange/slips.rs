//! A small update, or an invitation, as codes that a camera reads.

use super::sync::SyncReport;
use super::watch::{Progress, Stop, budget};
use crate::engine::Engine;
use crate::error::HuquqError;
use huquq_core::Store;
use huquq_core::carrier::slip;
use huquq_core::update::{Limits, Mirrors, Wanted};
use huquq_slip::{Assembler, Taken};
use std::sync::{Arc, Mutex, PoisonError};

/// How many codes of a loop were read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct SlipProgress {
    /// Different codes so far.
    pub have: u32,
    /// Codes needed, as far as one can know; it may take one or two more.
    pub need: u32,
    /// Whether it is whole.
    pub whole: bool,
}

/// Collects what the phone's camera reads: in any order, with repeats and gaps.
#[derive(Debug, Default, uniffi::Object)]
pub struct SlipReader(Mutex<Reading>);

#[derive(Debug, Default)]
struct Reading {
    codes: Assembler,
    at: Option<SlipProgress>,
    whole: Option<Vec<u8>>,
}

#[uniffi::export]
impl SlipReader {
    /// Nothing is read yet. No I/O.
    ///
    /// # Errors
    /// None.
    #[uniffi::constructor]
    pub fn new() -> Result<Arc<Self>, HuquqError> {
        Ok(Arc::default())
    }

    /// Takes the bytes of one code, as the camera gave them. Codes that come after it is whole change nothing. No I/O.
    ///
    /// # Errors
    /// [`HuquqError::NotACarrier`] for another code, a damaged one or one of another slip; what was read before stays.
    pub fn take(&self, code: Vec<u8>) -> Result<SlipProgress, HuquqError> {
        let mut reading = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let (Some(at), true) = (reading.at, reading.whole.is_some()) {
            return Ok(at);
        }
        let taken =
            reading.codes.take(&code).map_err(|e| HuquqError::NotACarrier { detail: e.to_string() })?;
        let at = match taken {
            Taken::More { have, need } => SlipProgress { have, need, whole: false },
            Taken::Done(bytes) => {
                reading.whole = Some(bytes);
                let need = reading.at.map_or(1, |at| at.need);
                SlipProgress { have: need, need, whole: true }
            }
        };
        reading.at = Some(at);
        Ok(at)
    }

    /// What was read: for [`Engine::import_slip`] or `read_invitation`. No I/O.
    ///
    /// # Errors
    /// [`HuquqError::NotACarrier`] while it is not whole.
    pub fn content(&self) -> Result<Vec<u8>, HuquqError> {
        let reading = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let missing = || HuquqError::NotACarrier { detail: "codes are missing".into() };
        reading.whole.clone().ok_or_else(missing)
    }
}

#[uniffi::export]
impl Engine {
    /// Takes in an update that a [`SlipReader`] has read: the same checks as any other.
    ///
    /// # Errors
    /// [`HuquqError::NothingFor`] when it is for phones at another release; as [`Engine::sync`].
    pub fn import_slip(
        &self,
        slip: Vec<u8>,
        now: i64,
        progress: Option<Arc<dyn Progress>>,
        stop: Option<Arc<Stop>>,
    ) -> Result<SyncReport, HuquqError> {
        let carrier = slip::open(&Store::open(self.folder()?)?, &slip)?;
        let mirrors = Mirrors::new(vec![Box::new(carrier)]);
        let budget = budget(Limits::default(), progress, stop.as_deref());
        self.bring(&mirrors, &budget, &Wanted::default(), now)
    }
}
