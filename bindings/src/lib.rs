//! The boundary: thin bindings only, no logic. Types are mirrored and destructured without `..`, so that a new field of
//! the core does not compile here until the boundary decides about it.
#![allow(unsafe_code, reason = "the generated scaffolding is the C interface itself")]

mod error;
mod huquq;
mod types;

uniffi::setup_scaffolding!("huquq");
