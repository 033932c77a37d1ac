//! Gettext PO files, for translators who work in Poedit, Weblate and the like (FORMAT.md 1.97).
//!
//! One entry a text. Its context names it: `kz/police#now`, `kz/police#.title`, `messages/rule-kz-43.who`.

mod export;
mod fluent;
mod import;
mod page;
mod syntax;

pub use export::export;
pub use import::{Imported, import};

/// What stands behind the `#` of a page's title and summary; no paragraph can be called so.
const TITLE: &str = ".title";
const SUMMARY: &str = ".summary";

/// What stands before the id of a short text.
const MESSAGES: &str = "messages/";
