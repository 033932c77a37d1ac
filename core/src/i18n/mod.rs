//! Languages: which locale a reader gets when the one he asked for is not there. The fallback is always told.

mod dates;
mod negotiate;
mod numbers;
mod sentences;
mod values;

pub use dates::date;
pub use negotiate::{Locale, chain};
pub use numbers::number;
pub use sentences::{has, sentence, spoken};
pub use values::{Value, say};
