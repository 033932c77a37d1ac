//! Uzbek in its two scripts: the Latin alphabet of 1995 and Cyrillic.
//!
//! Latin to Cyrillic cannot be done by rule alone: Latin writes `s` or `ts` for ц, nothing for ь, one `e` for
//! two letters of a loanword. [`to_cyrillic`] therefore follows the rules, asks lists of [`Exceptions`] first,
//! and reports every word for which neither settles the spelling, so that an editor can.

mod cyrillic;
mod exceptions;
mod latin;
mod letters;
mod literal;
mod loan;
mod spell;

pub use cyrillic::{Derived, Reason, Unsure, to_cyrillic};
pub use exceptions::{BadException, Exceptions};
pub use latin::to_latin;
