//! Languages: which locale a reader gets when the one he asked for is not there. The fallback is always told.

mod negotiate;

pub use negotiate::{Locale, chain};
