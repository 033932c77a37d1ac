//! Days of a stay.

use super::language::TextLanguage;
use crate::engine::Engine;
use crate::error::HuquqError;
use huquq_core::i18n::Locale;
use huquq_core::query::{StayView, stay};

/// A visit to a country.
#[derive(Debug, Clone, uniffi::Record)]
pub struct Trip {
    /// ISO 3166-1 alpha-2; none means the country of the rule.
    pub country: Option<String>,
    /// ISO date of the entry.
    pub entered: String,
    /// ISO date of the exit; none while inside.
    pub left: Option<String>,
}

/// Trips as the core reads them.
pub(super) fn written(trips: &[Trip]) -> String {
    // No field may pass for another, or for one more trip: without these signs the core refuses it.
    let plain = |text: &str| text.replace(['/', ',', ':'], " ");
    let one = |trip: &Trip| {
        let Trip { country, entered, left } = trip;
        let country = country.as_ref().map(|c| format!("{}:", plain(c))).unwrap_or_default();
        format!("{country}{}/{}", plain(entered), left.as_deref().map(plain).unwrap_or_default())
    };
    trips.iter().map(one).collect::<Vec<_>>().join(",")
}

/// Where a person stands with a stay rule. Dates are ISO dates.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct Stay {
    /// Id of the rule.
    pub rule: String,
    /// Days in the country within the window that ends on the day asked.
    pub used: u32,
    /// What the window still allows.
    pub left: u32,
    /// Days over the limit; 0 when all is well.
    pub over: u32,
    /// In the country on the day asked.
    pub inside: bool,
    /// The last lawful day; when outside, of a visit that begins on the day asked.
    pub leave_by: Option<String>,
    /// `used` if the day of entry did not count.
    pub used_plain: u32,
    /// `leave_by` if the day of entry did not count. Not to be relied on.
    pub leave_by_plain: Option<String>,
    /// The first day on which an entry is lawful again.
    pub may_return: Option<String>,
    /// How many days such an entry gives.
    pub may_return_days: Option<u32>,
    /// Days in two countries at once, and days in none that is written down: to be checked by the reader.
    pub remarks: Vec<String>,
    /// One sentence for each counting decision.
    pub steps: Vec<String>,
    /// What makes the dates unsure, a sentence each.
    pub warnings: Vec<String>,
    /// Source references.
    pub sources: Vec<String>,
    /// Legal basis, as the law is quoted.
    pub basis: String,
    /// Language of steps and warnings.
    pub steps_language: TextLanguage,
}

impl From<StayView> for Stay {
    fn from(value: StayView) -> Self {
        let StayView {
            rule,
            used,
            left,
            over,
            inside,
            leave_by,
            used_plain,
            leave_by_plain,
            may_return,
            may_return_days,
            remarks,
            steps,
            flags: _,
            warnings,
            sources,
            basis,
            steps_locale,
        } = value;
        Self {
            rule,
            used,
            left,
            over,
            inside,
            leave_by,
            used_plain,
            leave_by_plain,
            may_return,
            may_return_days,
            remarks,
            steps,
            warnings,
            sources,
            basis,
            steps_language: steps_locale.into(),
        }
    }
}

#[uniffi::export]
impl Engine {
    /// Counts the days of a stay under the rule `id` on the day `on` (ISO date). All trips are compared; those to the country of the rule
    /// count.
    ///
    /// # Errors
    /// [`HuquqError::Refused`] with a sentence for a day or a trip that cannot be read; [`HuquqError::NotFound`],
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::Empty`], [`HuquqError::Storage`] and its like.
    pub fn stay(
        &self,
        id: String,
        trips: Vec<Trip>,
        on: String,
        nationality: Option<String>,
        lang: String,
    ) -> Result<Stay, HuquqError> {
        let wanted = Locale::parse(&lang)?;
        let trips = written(&trips);
        Ok(self.read(|store| stay(store, &id, &trips, &on, nationality.as_deref(), wanted))?.into())
    }
}
