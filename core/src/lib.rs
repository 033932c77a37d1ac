//! The engine on the phone: it keeps verified content in one SQLite file, brings it up to date when a connection exists,
//! and answers what a screen asks, in the reader's locale with a fallback that is always told.
//!
//! ```text
//! Fetch (HTTP, folder, carrier) ─► update ─► huquq_bundle verifies ─► Store, one transaction ─► query ─► bindings
//! ```
//!
//! Reading writes nothing: a reader opens the file read-only, and its bytes are the same after as before.
#![forbid(unsafe_code)]

pub mod carrier;
mod error;
pub mod i18n;
pub mod letter;
pub mod publishers;
pub mod query;
pub mod settings;
pub mod store;
pub mod update;

pub use error::{Error, Result};
pub use store::Store;
