//! Letters: questions in the reader's language, a letter in the language the office reads, and what it says in the reader's own.
//!
//! Answers are handed over and forgotten; nothing of them is stored.

mod answers;
mod fill;
mod html;
mod text;

pub use answers::{Answers, BadAnswer};
pub use fill::{Filled, Paragraph, Place};

use crate::i18n::Locale;
use crate::query::{InLocale, PageKind, PageView, chosen, office, page};
use crate::{Error, Result, Store};
use huquq_bundle::records::{Ask, Block, BlockKind, Made};
use serde::Serialize;

/// A letter before it is filled.
#[derive(Debug, Clone, Serialize)]
pub struct LetterView {
    /// `country/slug`.
    pub id: String,
    /// Title in the reader's language.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// Whom it is for, such as `court`.
    pub to: String,
    /// Languages in which it can be written, the usual one first.
    pub offered: Vec<String>,
    /// The questions, in order.
    pub questions: Vec<Question>,
    /// What to know before it is written, and what to do with it then.
    pub advice: Vec<Block>,
    /// ISO date of the newest edition of the law that was read for it.
    pub law_as_of: String,
    /// How the reader's text came to be.
    pub made: Made,
    /// Locale of questions and advice.
    #[serde(flatten)]
    pub language: InLocale,
}

/// A question of a letter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Name of the answer.
    pub id: String,
    /// The question.
    pub text: String,
    /// What kind of answer.
    pub ask: Ask,
    /// Whether the letter is whole without it.
    pub optional: bool,
}

/// The letter `id` with its questions.
///
/// # Errors
/// [`Error::NotFound`], [`Error::Storage`], [`Error::DamagedStore`].
pub fn letter(store: &Store, id: &str, wanted: Locale) -> Result<LetterView> {
    let PageView { id, language, page, .. } = page(store, PageKind::Letter, id, wanted)?;
    let offered = office(store, PageKind::Letter, &id, wanted)?.texts.into_iter().map(|t| t.locale).collect();
    let questions = questions(&page.blocks);
    let mut part = "";
    let mut advice = Vec::new();
    for block in &page.blocks {
        if block.kind == BlockKind::Heading {
            part = &block.id;
        }
        if part != fill::LETTER_PART && part != "questions" {
            advice.push(block.clone());
        }
    }
    Ok(LetterView {
        questions,
        advice,
        offered,
        title: page.title,
        summary: page.summary,
        to: page.to.unwrap_or_default(),
        law_as_of: page.law_as_of,
        made: page.made,
        language,
        id,
    })
}

/// The letter `id` with `answers` in it, in the office language `office_locale`, or the first one offered.
///
/// # Errors
/// [`Error::Answer`] for an answer that does not fit its question, with a sentence in the reader's language; [`Error::NotFound`] for an
/// unknown letter, question or language; [`Error::Storage`], [`Error::DamagedStore`].
pub fn filled(
    store: &Store,
    id: &str,
    answers: &Answers,
    office_locale: Option<&str>,
    wanted: Locale,
) -> Result<Filled> {
    let view = page(store, PageKind::Letter, id, wanted)?;
    let text = chosen(office(store, PageKind::Letter, &view.id, wanted)?, office_locale)?;
    let questions = questions(&view.page.blocks);
    answers.check(&questions).map_err(|bad| Error::Answer(bad.say(wanted)))?;
    Ok(fill::fill(&view, text, &questions, answers))
}

fn questions(blocks: &[Block]) -> Vec<Question> {
    let question = |b: &Block| {
        Some(Question { id: b.id.clone(), text: b.text.clone(), ask: b.ask?, optional: b.optional })
    };
    blocks.iter().filter_map(question).collect()
}
