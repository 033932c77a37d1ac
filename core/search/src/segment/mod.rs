//! The index of one pack: one country, one language.
//!
//! ```text
//! "HQS2", five lengths (u32, little-endian), then
//! 0 head     country, locale
//! 1 forms    FST: folded word -> where its entry begins
//! 2 stems    FST: stem -> where its list of entries begins
//! 3 entries  for each folded word: hashes of how it was written; documents and in which blocks of them
//! 4 lists    for each stem: where the entries of its forms begin
//! 5 docs     for each document: kind, id, number of words, number of words in the title
//! ```
//! Numbers are LEB128, ascending ones as differences.

mod build;
mod bytes;
mod read;

pub use build::build;

pub use read::Segment;

use thiserror::Error;

const MAGIC: &[u8; 4] = b"HQS2";

/// The bytes are no segment of this version, or were damaged: build them again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("a search segment is damaged")]
pub struct Damaged;

/// FNV-1a of a word as it was written, in small letters.
pub(crate) fn written_hash(word: &str) -> u32 {
    word.chars().flat_map(char::to_lowercase).fold(0x811c_9dc5, |hash, c| {
        c.to_string().bytes().fold(hash, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
    })
}
