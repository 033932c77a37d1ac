//! The first screen: every term that runs for the reader, soonest first.

use super::deadlines::{Law, RuleView, law, refused, rules};
use crate::i18n::{Locale, sentence, spoken};
use crate::{Error, Result, Store};
use fluent_bundle::FluentArgs;
use huquq_bundle::records::{TEXT, Text};
use huquq_deadline::{DateError, DeadlineError, Flag, Outcome, Situation, State, Trigger, When, running};
use serde::Serialize;

/// What the reader says about himself; nothing of it is stored. Dates are ISO dates, or `YYYY-MM-DDTHH:MM` in local time.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// ISO 3166-1 alpha-2, lower case: the country he is in.
    pub country: String,
    /// ISO 3166-1 alpha-2.
    pub nationality: Option<String>,
    /// The day asked.
    pub on: String,
    /// What happened and when: an event of the rules, such as `entered` or `fine-order`, and its date.
    pub events: Vec<(String, String)>,
    /// Visits as in [`super::stay`]; empty: the event `entered` begins the only one.
    pub trips: String,
    /// What is true of him, such as `eaeu-worker`.
    pub facts: Vec<String>,
}

/// A term that runs.
#[derive(Debug, Clone, Serialize)]
pub struct NowView {
    /// The rule.
    #[serde(flatten)]
    pub rule: RuleView,
    /// When its event happened.
    pub since: String,
    /// The safe date; none where no date can be said, `problem` then says why.
    pub do_by: Option<String>,
    /// The last lawful day; none where it is not known.
    pub last_day: Option<String>,
    /// How it stands on the day asked.
    pub state: Option<State>,
    /// Days left or gone, as `state` says.
    pub days: u32,
    /// It concerns only people of whom this is true; nobody said so yet. In the reader's language.
    pub needs: Vec<String>,
    /// Why no date can be said.
    pub problem: Option<String>,
    /// Stable names of warnings.
    pub flags: Vec<Flag>,
    /// A sentence for each flag.
    pub warnings: Vec<String>,
}

/// All terms that run, soonest first; those that only may concern the reader come last.
///
/// # Errors
/// [`Error::NotFound`] for an event no rule of the country counts from, [`Error::Deadline`] with a sentence in the reader's
/// language for a date or a trip that cannot be read, [`Error::Storage`], [`Error::DamagedStore`].
pub fn now(store: &Store, facts: &Facts, wanted: Locale) -> Result<Vec<NowView>> {
    let said = |e: DeadlineError| refused(&e, wanted);
    let date = |text: &str| text.parse::<Trigger>().map_err(|e: DateError| said(e.into()));
    let country = facts.country.to_ascii_lowercase();
    let Law { rules: law_rules, schemes, calendars } = law(store, &country)?;
    let mut events = Vec::new();
    for (event, on) in &facts.events {
        if !law_rules.iter().any(|r| r.event == *event) {
            return Err(Error::NotFound { kind: "event", id: event.chars().take(80).collect() });
        }
        events.push((event.clone(), date(on)?));
    }
    let journeys = huquq_deadline::parse_journeys(&facts.trips, Some(&country)).map_err(said)?;
    let trips = huquq_deadline::trips_to(&journeys, &country);
    let situation = Situation {
        country: &country,
        nationality: facts.nationality.as_deref(),
        on: date(&facts.on)?,
        events: &events,
        trips: &trips,
        facts: &facts.facts,
    };
    let views = rules(store, Some(&country), wanted)?;
    let locale = spoken(wanted);
    let mut out = Vec::new();
    for term in running(&law_rules, &schemes, &calendars, situation) {
        let Some(rule) = views.iter().find(|v| v.id == term.rule.id) else { continue };
        let (flags, problem) = match term.outcome {
            Outcome::Term(answer) => (answer.flags, None),
            Outcome::Stay(answer) => (answer.flags, None),
            Outcome::Unanswered(error) => (Vec::new(), Some(said(error).to_string())),
        };
        let text = |when: Option<When>| when.map(|w| w.to_string());
        let needs = term.needs.iter().map(|fact| name_of(store, fact, &country, wanted));
        out.push(NowView {
            rule: rule.clone(),
            since: match term.since.minute {
                Some(minute) => format!("{}T{:02}:{:02}", term.since.day, minute / 60, minute % 60),
                None => term.since.day.to_string(),
            },
            do_by: text(term.do_by),
            last_day: text(term.last_day),
            state: term.state,
            days: term.days,
            needs: needs.collect::<Result<_>>()?,
            problem,
            warnings: flags.iter().map(|f| sentence(locale, f.key(), &FluentArgs::new())).collect(),
            flags,
        });
    }
    Ok(out)
}

/// The text of a fact, or its id where the content has none.
fn name_of(store: &Store, fact: &str, country: &str, wanted: Locale) -> Result<String> {
    let id = format!("fact-{fact}");
    let rows = super::best(store, TEXT, Some(country), wanted)?;
    match rows.iter().find(|r| r.2 == id) {
        Some((_, _, _, body)) => Ok(super::decode::<Text>(store, body)?.value),
        None => Ok(fact.to_owned()),
    }
}
