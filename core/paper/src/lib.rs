//! A letter as PDF: A4, one typeface that has the letters of all our languages, text that can be copied out again.
//!
//! The file says nothing about who made it, when or with what: a letter must not give its writer away.
#![forbid(unsafe_code)]

mod lines;
mod sheet;

use thiserror::Error;

/// A letter to be set.
#[derive(Debug, Clone)]
pub struct Sheet {
    /// CLDR name of its language; readers of screens need it.
    pub language: String,
    /// Its paragraphs, in order.
    pub lines: Vec<Line>,
}

/// A paragraph.
#[derive(Debug, Clone)]
pub struct Line {
    /// How it stands on the page.
    pub style: Style,
    /// Its text; LF begins a new line.
    pub text: String,
}

/// How a paragraph stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The right half, lines close together.
    Address,
    /// In the middle, bold.
    Title,
    /// The whole width.
    Body,
    /// Set in, lines close together.
    Listed,
}

/// Why there is no PDF.
#[derive(Debug, Error)]
pub enum Failed {
    /// The typeface does not have a character; on paper it would be an empty box.
    #[error(
        "the letter cannot be printed: there is no {0:?} in the typeface; write it in Latin or Cyrillic letters"
    )]
    Character(char),
    /// The library that writes PDF failed.
    #[error("the letter could not be written as PDF: {0}")]
    Pdf(String),
}

/// The letter as the bytes of a PDF file.
///
/// # Errors
/// [`Failed`].
pub fn pdf(sheet: &Sheet) -> Result<Vec<u8>, Failed> {
    sheet::set(sheet)
}
