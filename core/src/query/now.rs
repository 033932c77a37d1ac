//! The first screen: every term that runs for the reader, soonest first.

use super::deadlines::{Law, RuleView, every_rule, law, refused, rules};
use crate::i18n::{Locale, sentence, spoken};
use crate::{Result, Store};
use fluent_bundle::FluentArgs;
use huquq_bundle::records::{TEXT, Text};
use huquq_deadline::{
    DateError, DeadlineError, Flag, NOTHING_RUNS, Outcome, Rule, Situation, State, Trigger, TripsError, When,
    running,
};
use serde::Serialize;
use std::collections::BTreeSet;

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
    /// Visits as in [`super::stay`]; empty: the event `entered` begins the only one. The visit that goes on stands for that event where
    /// it was not named.
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
/// [`crate::Error::Deadline`] with a sentence in the reader's language for a date or a trip that cannot be read, for a country, an event
/// or a fact no rule knows, and for a day of entry that is not that of the last trip; [`crate::Error::Storage`], [`crate::Error::DamagedStore`].
pub fn now(store: &Store, facts: &Facts, wanted: Locale) -> Result<Vec<NowView>> {
    let said = |e: DeadlineError| refused(&e, wanted);
    let date = |text: &str| text.parse::<Trigger>().map_err(|e: DateError| said(e.into()));
    let country = facts.country.to_ascii_lowercase();
    let Law { rules: law_rules, schemes, calendars } = law(store, &country)?;
    known(&every_rule(store)?, facts, &country).map_err(said)?;
    let mut events = Vec::new();
    for (event, on) in &facts.events {
        events.push((event.clone(), date(on)?));
    }
    let journeys = huquq_deadline::parse_journeys(&facts.trips, Some(&country)).map_err(said)?;
    let trips = huquq_deadline::trips_to(&journeys, &country);
    let entered = events.iter().find(|(event, _)| event == "entered");
    if let (Some((_, entered)), Some(trip)) = (entered, trips.iter().map(|t| t.from).max())
        && entered.day != trip
    {
        return Err(said(TripsError::OtherEntry { entered: entered.day, trip }.into()));
    }
    let on = date(&facts.on)?;
    // Whoever wrote down his visits has said when he entered; "nothing runs" would be a wrong answer to him.
    let here = trips.iter().rev().find(|t| t.from <= on.day && t.to.is_none_or(|to| to >= on.day));
    if let (None, Some(trip)) = (entered, here) {
        events.push(("entered".to_owned(), Trigger { day: trip.from, minute: None }));
    }
    let situation = Situation {
        country: &country,
        nationality: facts.nationality.as_deref(),
        on,
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

/// What to tell somebody for whom [`now`] lists nothing: that silence is no proof.
pub fn nothing_runs(wanted: Locale) -> String {
    sentence(spoken(wanted), NOTHING_RUNS, &FluentArgs::new())
}

/// Whether the country, the events and the facts are known to any rule. What a rule of another country knows is no slip of the pen.
fn known(all: &[Rule], facts: &Facts, country: &str) -> Result<(), DeadlineError> {
    let list = |names: BTreeSet<&str>| names.into_iter().collect::<Vec<_>>().join(", ");
    let short = |text: &str| text.chars().take(80).collect::<String>();
    let countries: BTreeSet<&str> = all.iter().map(|r| r.country.as_str()).collect();
    if !countries.contains(country) {
        return Err(DeadlineError::NoCountry { text: short(country), known: list(countries) });
    }
    let here = || all.iter().filter(|r| r.country == country);
    if let Some((event, _)) = facts.events.iter().find(|(event, _)| !all.iter().any(|r| r.event == *event)) {
        let known = list(here().map(|r| r.event.as_str()).collect());
        return Err(DeadlineError::NoEvent { text: short(event), known });
    }
    if let Some(fact) = facts.facts.iter().find(|fact| !all.iter().any(|r| r.facts.contains(fact))) {
        let known = list(here().flat_map(|r| &r.facts).map(String::as_str).collect());
        return Err(DeadlineError::NoFact { text: short(fact), known });
    }
    Ok(())
}

/// The text of a fact or an event, or its id where the content has none.
pub(super) fn name_of(store: &Store, fact: &str, country: &str, wanted: Locale) -> Result<String> {
    for id in [format!("fact-{fact}"), format!("event-{fact}")] {
        if let Some((_, _, _, body)) = super::best_one(store, TEXT, Some(country), &id, wanted)? {
            return Ok(super::decode::<Text>(store, &body)?.value);
        }
    }
    Ok(fact.to_owned())
}
