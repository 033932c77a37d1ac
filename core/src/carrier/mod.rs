//! Content by hand: one file on a memory card, from phone to phone, or in a picture of a few codes (FORMAT.md 2.13, 2.14).
//!
//! ```text
//! a store ──────── FromStore ┐                         ┌ Carrier (a file) ── update ──► a store
//! a repository ── Folder/Http┴─ collect ──► entries ───┤
//!                                                      └ slip (one or more QR codes) ── update ──► a store
//! ```
//!
//! A carrier holds files of a repository under their paths, so taking one in is an update like any other: the same checks in
//! the same order, with no network. It needs no trust and has no signature of its own.

mod collect;
mod export;
mod file;
mod from_store;
pub mod slip;

pub use collect::{Collected, collect};
pub use export::{Exported, export};
pub use file::{Carrier, Writer};
pub use from_store::FromStore;
