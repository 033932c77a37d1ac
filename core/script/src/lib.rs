//! Letters, and nothing but letters: Uzbek Latin to Cyrillic and back ([`uzbek`]), the one skeleton under
//! which all spellings of a word meet in search ([`fold()`]), and the cutting of text into words ([`words()`]).
//!
//! Pure functions over `&str`: no I/O, no clock, no dependencies, total on any input.
#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod fold;
mod marks;
pub mod uzbek;
mod words;

pub use fold::{FOLD_VERSION, fold};
pub use words::words;
