//! Why bytes became no slip.

use crate::limits::{ONE_BYTES, SLIP_BYTES};
use thiserror::Error;

/// A frame that was not taken, or bytes that make no slip. What was collected before stays, except after
/// [`Refused::Contradiction`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Refused {
    /// Another QR code, or a kind of frame made by a later version.
    #[error("this code is not a slip; look for the codes of the other phone or sheet")]
    NotASlip,
    /// The check does not hold.
    #[error("this code was read with errors; hold the camera still and read it again")]
    Damaged,
    /// The frame belongs to another slip than the one being collected.
    #[error("this code belongs to another slip; finish the first one or start again")]
    OtherSlip,
    /// Sizes outside the limits, or that contradict each other.
    #[error("this code names sizes that no slip has; ask for it to be made again")]
    Sizes,
    /// All frames held their checks, but together they do not give the bytes the id stands for. Everything collected
    /// was dropped.
    #[error("the codes contradict each other, so all were dropped; start again")]
    Contradiction,
    /// More bytes than a slip carries.
    #[error("{0} bytes are more than the {SLIP_BYTES} a slip carries; send a file")]
    TooLong(usize),
    /// A frame longer than the largest QR code.
    #[error("{0} bytes are more than one QR code carries; at most {ONE_BYTES} bytes and their head fit")]
    NoCode(usize),
}

/// A picture from which no code was read.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum Unreadable {
    /// Not PNG or JPEG, broken, or too large.
    #[error("the picture is not a readable PNG or JPEG of at most {limit} pixels a side: {why}")]
    Picture {
        /// Longest side in pixels.
        limit: usize,
        /// What the decoder met.
        why: String,
    },
    /// No QR code was found, or none could be read.
    #[error("no QR code could be read in the picture; take it again, nearer and in better light")]
    NoCode,
    /// The picture could not be written.
    #[error("the picture could not be written: {0}")]
    Write(String),
}
