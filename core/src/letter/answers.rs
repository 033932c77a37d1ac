//! Answers to the questions of a letter, and what is wrong with one.

use super::Question;
use crate::i18n::{Locale, date, number, sentence, spoken};
use fluent_bundle::FluentArgs;
use huquq_bundle::records::Ask;
use std::collections::BTreeMap;

/// Longest answer, in characters. A letter is a page or two.
const LONGEST: usize = 2_000;

/// Answers by the name of their question. A missing one leaves a line to write on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<String, String>);

/// Why an answer does not fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadAnswer {
    /// The letter has no such question.
    Unknown {
        /// Name that was given.
        question: String,
        /// Names there are.
        known: String,
    },
    /// Not an ISO date of the Gregorian calendar that exists.
    Date {
        /// The question, as the reader sees it.
        question: String,
    },
    /// Not a whole number of at most twelve digits.
    Money {
        /// The question.
        question: String,
    },
    /// Neither `yes` nor `no`.
    Yes {
        /// The question.
        question: String,
    },
    /// Longer than 2,000 characters.
    Long {
        /// The question.
        question: String,
    },
}

impl BadAnswer {
    /// The sentence for the reader.
    pub fn say(&self, locale: Locale) -> String {
        let (key, question) = match self {
            Self::Unknown { question, .. } => ("letter-error-unknown", question),
            Self::Date { question } => ("letter-error-date", question),
            Self::Money { question } => ("letter-error-money", question),
            Self::Yes { question } => ("letter-error-yes", question),
            Self::Long { question } => ("letter-error-long", question),
        };
        let mut args = FluentArgs::new();
        args.set("question", question.clone());
        if let Self::Unknown { known, .. } = self {
            args.set("known", known.clone());
        }
        sentence(spoken(locale), key, &args)
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Answers {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(answers: I) -> Self {
        // Bytes that a keyboard cannot make would break the page: line breaks become spaces further on, the rest goes.
        let clean = |text: String| -> String {
            text.chars().filter(|c| *c == '\n' || !c.is_control()).collect::<String>().trim().to_owned()
        };
        Self(
            answers
                .into_iter()
                .map(|(k, v)| (k.into(), clean(v.into())))
                .filter(|(_, v)| !v.is_empty())
                .collect(),
        )
    }
}

impl Answers {
    /// Whether each answer fits its question.
    ///
    /// # Errors
    /// The first that does not.
    pub fn check(&self, questions: &[Question]) -> Result<(), BadAnswer> {
        for (id, answer) in &self.0 {
            let Some(question) = questions.iter().find(|q| &q.id == id) else {
                let known: Vec<&str> = questions.iter().map(|q| q.id.as_str()).collect();
                let question = id.chars().take(80).collect();
                return Err(BadAnswer::Unknown { question, known: known.join(", ") });
            };
            let text = || question.text.clone();
            if answer.chars().count() > LONGEST {
                return Err(BadAnswer::Long { question: text() });
            }
            match question.ask {
                Ask::Date if !is_day(answer) => return Err(BadAnswer::Date { question: text() }),
                Ask::Money if amount(answer).is_none() => return Err(BadAnswer::Money { question: text() }),
                Ask::Yes if !matches!(answer.as_str(), "yes" | "no") => {
                    return Err(BadAnswer::Yes { question: text() });
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Whether the question was answered, and not with no.
    pub(super) fn has(&self, question: &str) -> bool {
        self.0.get(question).is_some_and(|a| a != "no")
    }

    /// The answer as it is written in a letter in `locale`; `None` if there is none.
    pub(super) fn written(&self, question: &Question, locale: Locale) -> Option<String> {
        let answer = self.0.get(&question.id)?;
        Some(match question.ask {
            Ask::Date => date(locale, answer),
            Ask::Money => number(amount(answer)?),
            Ask::Text => answer.replace('\n', " "),
            Ask::Long | Ask::Yes => answer.clone(),
        })
    }
}

fn is_day(text: &str) -> bool {
    text.len() == 10 && huquq_bundle::utc::parse(&format!("{text}T00:00:00Z")).is_some()
}

/// Spaces between groups of digits are what people write.
fn amount(text: &str) -> Option<u64> {
    let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    (digits.len() <= 12 && digits.bytes().all(|b| b.is_ascii_digit())).then(|| digits.parse().ok()).flatten()
}
