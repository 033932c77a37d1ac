//! The boundary: thin bindings only, no logic. Types are mirrored and destructured without `..`, so that a new field of
//! the core does not compile here until the boundary decides about it.
//!
//! One file a screen in `screens`; what goes in and out of the phone is in `exchange`.
#![allow(unsafe_code, reason = "the generated scaffolding is the C interface itself")]

#[cfg(test)]
#[allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first surprise"
)]
mod cases;
mod engine;
mod error;
mod exchange;
mod paging;
mod screens;
mod sentences;

uniffi::setup_scaffolding!("huquq");

/// Does nothing: what a call costs by itself, for measurements. No I/O.
///
/// # Errors
/// None; every call across the boundary has the same shape.
#[uniffi::export]
pub fn nothing() -> Result<(), error::HuquqError> {
    Ok(())
}

/// The version of this library, `major.minor.patch`. No I/O.
///
/// # Errors
/// None.
#[uniffi::export]
pub fn library_version() -> Result<String, error::HuquqError> {
    Ok(env!("CARGO_PKG_VERSION").to_owned())
}
