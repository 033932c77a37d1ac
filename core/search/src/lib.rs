//! Search that finds a word in whatever letters it was typed.
//!
//! ```text
//! Document ──► segment::build ──► bytes in the store ──► Segment ─┐
//! typed text ──► Query (words, synonyms) ──────────────────────────┼──► search ──► Found (best first) ──► snippet
//! ```
//!
//! - **One key for all spellings.** Every word is indexed under its fold ([`huquq_script::fold()`]), in which Uzbek, Kyrgyz and Russian meet
//!   themselves across alphabets and habits, and under its stem ([`stem`]), in which inflected forms meet. How it was written is kept as
//!   a hash, so that an exact hit can go first.
//! - **Tiers.** A word is looked for as it is; if nothing in the content has it, as the beginning of a word, in other habits of spelling
//!   ([`mod@variants`]), with one typing error ([`fuzzy`]), and as if the wrong keyboard had been on. Each tier counts less than the one before.
//! - **Title over summary over body**, rare words over common ones, the reader's language and country first.
//!
//! Pure: no I/O, no clock, nothing kept of a query. A query can be stopped between any two steps.
#![forbid(unsafe_code)]

mod document;
pub mod fuzzy;
mod library;
mod places;
mod query;
mod rank;
mod segment;
mod snippet;
pub mod stem;
mod synonyms;
pub mod variants;

pub use document::Document;
pub use library::Library;
pub use query::Query;
pub use rank::{Found, Reader, Stopped, search};
pub use segment::{Damaged, Segment, build};
pub use snippet::{Snippet, snippet};
pub use synonyms::Synonyms;

/// The version of the index: its format, the fold and the stems. An index made by another one must be rebuilt.
pub const INDEX_VERSION: u32 = FORMAT * 100 + huquq_script::FOLD_VERSION * 10 + stem::STEM_VERSION;

/// The version of the bytes of a segment.
const FORMAT: u32 = 2;
