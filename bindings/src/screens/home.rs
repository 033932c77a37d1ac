//! The first screen: what runs for the reader now, and how old the content is.

use super::deadlines::DeadlineRow;
use super::status::ContentAge;
use super::stays::{Trip, written};
use crate::engine::Engine;
use crate::error::HuquqError;
use huquq_core::i18n::Locale;
use huquq_core::query::{
    Choice, Facts, NowView, Questions, State, nothing_runs, now as running, questions, status,
};

/// What the reader says about himself. It is used for the answer and forgotten. Dates are ISO dates, or `YYYY-MM-DDTHH:MM` in local time.
#[derive(Debug, Clone, uniffi::Record)]
pub struct ReaderFacts {
    /// ISO 3166-1 alpha-2, lower case: the country he is in.
    pub country: String,
    /// ISO 3166-1 alpha-2.
    pub nationality: Option<String>,
    /// The day asked, by the phone's calendar.
    pub on: String,
    /// What happened to him and when.
    pub events: Vec<DatedEvent>,
    /// Visits; without any, the event `entered` begins the only one. The visit that goes on stands for that event where it was not named.
    pub trips: Vec<Trip>,
    /// What is true of him, such as `eaeu-worker`.
    pub facts: Vec<String>,
}

/// Something that happened.
#[derive(Debug, Clone, uniffi::Record)]
pub struct DatedEvent {
    /// One of [`HomeQuestions::events`].
    pub id: String,
    /// ISO date, or `YYYY-MM-DDTHH:MM` in local time.
    pub on: String,
}

impl From<ReaderFacts> for Facts {
    fn from(value: ReaderFacts) -> Self {
        let ReaderFacts { country, nationality, on, events, trips, facts } = value;
        let event = |event: DatedEvent| {
            let DatedEvent { id, on } = event;
            (id, on)
        };
        let events = events.into_iter().map(event).collect();
        Self { country, nationality, on, events, trips: written(&trips), facts }
    }
}

/// How a term stands on the day asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, uniffi::Enum)]
#[cfg_attr(test, derive(serde::Serialize))]
pub enum TermState {
    /// There is time.
    Left,
    /// The safe date is the day asked.
    Today,
    /// The safe date is over, the last lawful day is not.
    Late,
    /// Both are over.
    Passed,
}

impl From<State> for TermState {
    fn from(value: State) -> Self {
        match value {
            State::Left => Self::Left,
            State::Today => Self::Today,
            State::Late => Self::Late,
            State::Passed => Self::Passed,
        }
    }
}

/// A term that runs.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct RunningTerm {
    /// The rule.
    pub rule: DeadlineRow,
    /// When its event happened.
    pub since: String,
    /// The safe date; none where no date can be said, `problem` then says why.
    pub do_by: Option<String>,
    /// The last lawful day; none where it is not known.
    pub last_day: Option<String>,
    /// How it stands on the day asked.
    pub state: Option<TermState>,
    /// Days left or gone, as `state` says.
    pub days: u32,
    /// It concerns only people of whom this is true; nobody said so yet.
    pub needs: Vec<String>,
    /// Why no date can be said.
    pub problem: Option<String>,
    /// What makes the dates unsure, a sentence each.
    pub warnings: Vec<String>,
}

impl From<NowView> for RunningTerm {
    fn from(value: NowView) -> Self {
        let NowView { rule, since, do_by, last_day, state, days, needs, problem, flags: _, warnings } = value;
        let (rule, state) = (rule.into(), state.map(Into::into));
        Self { rule, since, do_by, last_day, state, days, needs, problem, warnings }
    }
}

/// The first screen.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Home {
    /// ISO 3166-1 alpha-2, lower case.
    pub country: String,
    /// All terms that run, soonest first; those that only may concern the reader come last.
    pub terms: Vec<RunningTerm>,
    /// What to say where none runs: that silence is no proof.
    pub nothing_runs: Option<String>,
    /// How old the content is.
    pub content: ContentAge,
}

/// Something the reader can name.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct NamedChoice {
    /// Its name.
    pub id: String,
    /// What it says, in the reader's language.
    pub text: String,
}

impl From<Choice> for NamedChoice {
    fn from(value: Choice) -> Self {
        let Choice { id, text } = value;
        Self { id, text }
    }
}

/// What the first screen can ask.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct HomeQuestions {
    /// What can have happened, with a date; what most rules count from comes first.
    pub events: Vec<NamedChoice>,
    /// What can be true of the reader, without a date.
    pub facts: Vec<NamedChoice>,
}

#[uniffi::export]
impl Engine {
    /// What runs for the reader now, and how old the content is by the phone's clock `now`, in seconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// [`HuquqError::Refused`] with a sentence for a date, a trip, a country, an event or a fact that cannot be understood;
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn home(&self, facts: ReaderFacts, lang: String, now: i64) -> Result<Home, HuquqError> {
        let wanted = Locale::parse(&lang)?;
        let facts = Facts::from(facts);
        self.read(|store| {
            let terms: Vec<RunningTerm> =
                running(store, &facts, wanted)?.into_iter().map(Into::into).collect();
            let content = ContentAge::from(status(store, now)?);
            let nothing_runs = terms.is_empty().then(|| nothing_runs(wanted));
            Ok(Home { country: facts.country.to_ascii_lowercase(), terms, nothing_runs, content })
        })
    }

    /// What the first screen can ask a reader in `country` (alpha-2, lower case); nothing for a country without rules.
    ///
    /// # Errors
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn home_questions(&self, country: String, lang: String) -> Result<HomeQuestions, HuquqError> {
        let wanted = Locale::parse(&lang)?;
        let Questions { events, facts } = self.read(|store| questions(store, &country, wanted))?;
        let choices = |list: Vec<Choice>| list.into_iter().map(Into::into).collect();
        Ok(HomeQuestions { events: choices(events), facts: choices(facts) })
    }
}
