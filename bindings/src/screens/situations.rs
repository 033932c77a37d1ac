//! Situations: what has happened to you? One screen at a time, from a question to what to do.

use super::block::{Paragraph, country_of, paragraphs};
use super::guides::{PageList, list};
use super::language::{TextLanguage, reviewed};
use crate::engine::Engine;
use crate::error::HuquqError;
use crate::paging::Paging;
use huquq_core::i18n::Locale;
use huquq_core::query::{Answer, PageKind, Screen, screen};
use std::collections::BTreeMap;

/// One screen of a situation.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct SituationScreen {
    /// The situation, `country/slug`.
    pub situation: String,
    /// Id of the screen.
    pub id: String,
    /// The question, or what the end is about.
    pub title: String,
    /// What stands on it: words, steps, and what they point at.
    pub paragraphs: Vec<Paragraph>,
    /// The answers; none at an end.
    pub answers: Vec<SituationAnswer>,
    /// Language of the text.
    pub language: TextLanguage,
    /// Whether a person has reviewed it.
    pub reviewed: bool,
}

/// An answer and where it leads.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct SituationAnswer {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// Id of the screen it leads to.
    pub to: String,
}

#[uniffi::export]
impl Engine {
    /// Situations of a country (alpha-2, lower case; of all, if none is given), each in the best language there is.
    ///
    /// # Errors
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn situations(
        &self,
        country: Option<String>,
        lang: String,
        page: Paging,
    ) -> Result<PageList, HuquqError> {
        Ok(list(page, self.page_rows(PageKind::Situation, country.as_deref(), &lang)?))
    }

    /// The screen to which `answers` (their ids, in order) lead; without answers the first one. Nothing of them is kept.
    ///
    /// # Errors
    /// [`HuquqError::NotFound`] for an unknown situation or an answer its screen does not have; [`HuquqError::UnknownLanguage`],
    /// [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn situation(
        &self,
        id: String,
        answers: Vec<String>,
        lang: String,
    ) -> Result<SituationScreen, HuquqError> {
        let wanted = Locale::parse(&lang)?;
        let given: Vec<&str> = answers.iter().map(String::as_str).collect();
        self.read(|store| {
            let Screen { situation, id, title, blocks, answers, made, language } =
                screen(store, &id, &given, wanted)?;
            let answer = |answer: Answer| {
                let Answer { id, text, to } = answer;
                SituationAnswer { id, text, to }
            };
            Ok(SituationScreen {
                id,
                title,
                paragraphs: paragraphs(store, &country_of(&situation), blocks, &BTreeMap::new(), wanted)?,
                answers: answers.into_iter().map(answer).collect(),
                language: language.into(),
                reviewed: reviewed(made),
                situation,
            })
        })
    }
}
