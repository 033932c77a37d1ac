//! Letters: the list, the questions of one, and one filled and ready to print, send or copy by hand.

use super::block::{Paragraph, country_of, paragraphs};
use super::guides::{PageList, list};
use super::language::{TextLanguage, reviewed};
use crate::engine::Engine;
use crate::error::HuquqError;
use crate::paging::Paging;
use huquq_bundle::records::Ask;
use huquq_core::i18n::Locale;
use huquq_core::letter::{self, Answers, Filled, LetterView, Place, Question};
use huquq_core::query::PageKind;
use std::collections::{BTreeMap, HashMap};

/// What kind of answer a question wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[cfg_attr(test, derive(serde::Serialize))]
pub enum AnswerKind {
    /// One line of text.
    Line,
    /// Several lines of text.
    Lines,
    /// An ISO date.
    Date,
    /// Digits only: an amount in whole units of the country's currency.
    Money,
    /// `yes` or `no`; it only decides which paragraphs stand in the letter.
    YesNo,
}

impl From<Ask> for AnswerKind {
    fn from(value: Ask) -> Self {
        match value {
            Ask::Text => Self::Line,
            Ask::Long => Self::Lines,
            Ask::Date => Self::Date,
            Ask::Money => Self::Money,
            Ask::Yes => Self::YesNo,
        }
    }
}

/// A question of a letter.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct LetterQuestion {
    /// Name of the answer.
    pub id: String,
    /// The question, in the reader's language.
    pub text: String,
    /// What kind of answer.
    pub kind: AnswerKind,
    /// Whether the letter is whole without it.
    pub optional: bool,
}

impl From<Question> for LetterQuestion {
    fn from(value: Question) -> Self {
        let Question { id, text, ask, optional } = value;
        Self { id, text, kind: ask.into(), optional }
    }
}

/// A letter before it is filled.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct LetterForm {
    /// `country/slug`.
    pub id: String,
    /// Title in the reader's language.
    pub title: String,
    /// What it is for.
    pub summary: String,
    /// Whom it is for, such as `court`.
    pub to: String,
    /// CLDR names of the languages in which it can be written, the usual one first.
    pub offered: Vec<String>,
    /// The questions, in order.
    pub questions: Vec<LetterQuestion>,
    /// What to know before it is written, and what to do with it then.
    pub advice: Vec<Paragraph>,
    /// ISO date of the newest edition of the law that was read for it.
    pub law_as_of: String,
    /// Language of questions and advice.
    pub language: TextLanguage,
    /// Whether a person has reviewed them.
    pub reviewed: bool,
}

/// Where a paragraph stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[cfg_attr(test, derive(serde::Serialize))]
pub enum LetterPlace {
    /// To whom and from whom: the right half, above the title.
    Address,
    /// The title of the letter, in the middle.
    Title,
    /// A paragraph.
    Body,
    /// A numbered request.
    Step,
    /// One of a list.
    Item,
}

impl From<Place> for LetterPlace {
    fn from(value: Place) -> Self {
        match value {
            Place::Address => Self::Address,
            Place::Title => Self::Title,
            Place::Body => Self::Body,
            Place::Step => Self::Step,
            Place::Item => Self::Item,
        }
    }
}

/// A paragraph of a letter in both languages.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct LetterParagraph {
    /// Its id.
    pub id: String,
    /// Where it stands on the page.
    pub place: LetterPlace,
    /// What the office reads.
    pub theirs: String,
    /// What that says, in the reader's language.
    pub yours: String,
}

/// A letter that can be printed.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct FilledLetter {
    /// `country/slug`.
    pub id: String,
    /// CLDR name of the language of the letter.
    pub their_locale: String,
    /// Whether a person has reviewed that text.
    pub their_reviewed: bool,
    /// Language of the reader's side.
    pub language: TextLanguage,
    /// The paragraphs, in order.
    pub paragraphs: Vec<LetterParagraph>,
    /// Questions without an answer whose place is a line to write on, as the reader sees them.
    pub unanswered: Vec<String>,
    /// What the office reads, as plain text: to send as a message or copy by hand.
    pub text: String,
    /// The same in the reader's language: what he signs.
    pub own_text: String,
    /// What the office reads, as an HTML document for the phone's print service (A4). It loads nothing and names no program.
    pub html: String,
}

impl From<Filled> for FilledLetter {
    fn from(value: Filled) -> Self {
        let (text, own_text, html) = (value.text(), value.own_text(), value.html());
        let Filled { id, their_locale, their_made, language, paragraphs, open } = value;
        let paragraph = |p: letter::Paragraph| {
            let letter::Paragraph { id, place, theirs, yours } = p;
            LetterParagraph { id, place: place.into(), theirs, yours }
        };
        Self {
            id,
            their_locale,
            their_reviewed: reviewed(their_made),
            language: language.into(),
            paragraphs: paragraphs.into_iter().map(paragraph).collect(),
            unanswered: open,
            text,
            own_text,
            html,
        }
    }
}

#[uniffi::export]
impl Engine {
    /// Letters of a country (alpha-2, lower case; of all, if none is given), each in the best language there is.
    ///
    /// # Errors
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn letters(
        &self,
        country: Option<String>,
        lang: String,
        page: Paging,
    ) -> Result<PageList, HuquqError> {
        Ok(list(page, self.page_rows(PageKind::Letter, country.as_deref(), &lang)?))
    }

    /// A letter with its questions.
    ///
    /// # Errors
    /// [`HuquqError::NotFound`], [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn letter(&self, id: String, lang: String) -> Result<LetterForm, HuquqError> {
        let wanted = Locale::parse(&lang)?;
        self.read(|store| {
            let LetterView { id, title, summary, to, offered, questions, advice, law_as_of, made, language } =
                letter::letter(store, &id, wanted)?;
            Ok(LetterForm {
                title,
                summary,
                to,
                offered,
                questions: questions.into_iter().map(Into::into).collect(),
                advice: paragraphs(store, &country_of(&id), advice, &BTreeMap::new(), wanted)?,
                law_as_of,
                language: language.into(),
                reviewed: reviewed(made),
                id,
            })
        })
    }

    /// A letter with `answers` in it, by the names of their questions, in the office's language `write`, or in the first it offers. What is
    /// not answered is a line to write on. Nothing of the answers is kept.
    ///
    /// # Errors
    /// [`HuquqError::Refused`] for an answer that does not fit its question; [`HuquqError::NotFound`] for an unknown letter or language;
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn letter_filled(
        &self,
        id: String,
        answers: HashMap<String, String>,
        write: Option<String>,
        lang: String,
    ) -> Result<FilledLetter, HuquqError> {
        let wanted = Locale::parse(&lang)?;
        let answers: Answers = answers.into_iter().collect();
        Ok(self.read(|store| letter::filled(store, &id, &answers, write.as_deref(), wanted))?.into())
    }
}
