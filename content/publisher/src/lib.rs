//! What an NGO runs on its laptop.
//!
//! ```text
//! folder of texts ── source ──► typed tree with file and line ── lint ──► findings
//!                                         └── compile ──► packs ── repo ──► signed repository ── publish ──► host
//! ```
//!
//! Secret keys live only here; no crate a phone links depends on this one.
#![forbid(unsafe_code)]

pub mod compile;
pub mod coverage;
pub mod facts;
pub mod keys;
pub mod lint;
pub mod plain;
pub mod po;
pub mod publish;
pub mod readings;
pub mod repo;
pub mod say;
pub mod serve;
pub mod source;
pub mod translate;
