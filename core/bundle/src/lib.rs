//! The format that an NGO signs and a phone verifies. No I/O, no clock, no network, no SQLite: bytes in, verdicts out.
//!
//! ```text
//! records ── pack::Builder ──► canonical bytes ── digest ──► targets ◄─ snapshot ◄─ timestamp
//!                                                             ▲ signed by the country's editors, who are named by root
//! bytes from anywhere ── TrustedSet (TUF client workflow) ──► VerifiedPack ──► records
//! ```
//!
//! The normative text is `content/FORMAT.md`, part 2. Only [`TrustedSet::verify_pack`] can make a [`VerifiedPack`],
//! so whoever holds one holds content that passed every check.
#![forbid(unsafe_code)]

pub mod canon;
pub mod delta;
pub mod digest;
mod error;
pub mod letter;
pub mod limits;
pub mod metadata;
pub mod pack;
pub mod records;
pub mod shortcut;
mod target_name;
mod trusted;
pub mod utc;

pub use error::Rejected;
pub use pack::{Header, Record, VerifiedPack};
pub use target_name::TargetName;
pub use trusted::{Expiry, Freshness, Notice, Search, TrustedBytes, TrustedSet, file_name};

/// Parses a pack that nobody signed and counts its records: for the fuzzer, which builds with `--cfg fuzzing`. No phone has it, and it gives
/// no [`VerifiedPack`] away.
///
/// # Errors
/// As [`TrustedSet::verify_pack`] where the digest holds.
#[cfg(fuzzing)]
pub fn fuzz_pack(name: TargetName, bytes: Vec<u8>) -> Result<usize, Rejected> {
    VerifiedPack::parse(name, String::new(), bytes).map(|pack| pack.records().count())
}
