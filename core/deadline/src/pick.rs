//! Which version of a rule applies, and what is known about it before anything is counted.

use crate::country::is_code;
use crate::date::Day;
use crate::error::DeadlineError;
use crate::keys;
use crate::model::{ARRIVED, Confidence, ENTERED, Problem, Rule, RuleVersion, Scheme};
use crate::trace::{Flag, Step};
use std::collections::BTreeSet;

/// A rule as it stands for one event and one person. Both parts fit each other: nothing in it needs checking again.
#[derive(Clone, Copy)]
pub(crate) struct Case<'a> {
    pub rule: &'a Rule,
    pub version: &'a RuleVersion,
    pub scheme: &'a Scheme,
}

/// What an answer gathers on its way.
pub(crate) struct Tally {
    pub steps: Vec<Step>,
    pub flags: BTreeSet<Flag>,
    pub sources: Vec<String>,
}

impl<'a> Case<'a> {
    /// The version in force on the day of the event, if it concerns that nationality. Without a nationality a version for
    /// some people is taken, and the trace says so.
    pub fn pick(
        rule: &'a Rule,
        schemes: &'a [Scheme],
        on: Day,
        nationality: Option<&str>,
    ) -> Result<Self, DeadlineError> {
        let id = || rule.id.clone();
        if let Some(code) = nationality.filter(|n| !is_code(n)) {
            return Err(DeadlineError::BadNationality(code.chars().take(40).collect()));
        }
        let bad = |problem| DeadlineError::BadRule { rule: id(), problem };
        let mut in_force = rule.versions.iter().filter(|v| v.in_force(on)).peekable();
        if in_force.peek().is_none() {
            return Err(match rule.versions.is_empty() {
                true => bad(Problem::NoVersions),
                false => not_in_force(rule, on),
            });
        }
        // Whoever enters his own country needs no leave to stay there, nor to be reported.
        let at_home =
            |n: &str| [ENTERED, ARRIVED].contains(&&*rule.event) && rule.country.eq_ignore_ascii_case(n);
        let version =
            in_force.find(|v| nationality.is_none_or(|n| v.concerns(n) && !at_home(n))).ok_or_else(|| {
                let nationality = nationality.unwrap_or_default().to_ascii_uppercase();
                DeadlineError::NotForNationality { rule: id(), nationality }
            })?;
        let scheme = schemes
            .iter()
            .find(|s| s.id == version.scheme)
            .ok_or_else(|| DeadlineError::UnknownScheme { rule: id(), scheme: version.scheme.clone() })?;
        match version.problems(scheme).into_iter().next() {
            Some(problem) => Err(bad(problem)),
            None => Ok(Self { rule, version, scheme }),
        }
    }

    /// An answer is no surer than the rule and the way of counting.
    pub fn confidence(&self) -> Confidence {
        self.version.confidence.min(self.scheme.confidence)
    }

    /// Starts the trace of an answer for an event on `on`.
    pub fn tally(&self, on: Day, nationality: Option<&str>) -> Tally {
        let mut tally = Tally { steps: Vec::new(), flags: BTreeSet::new(), sources: Vec::new() };
        if self.rule.versions.len() > 1 {
            tally.step(Step::new(keys::VERSION, [("date", on.into())]));
        }
        if nationality.is_none() && self.version.is_for_some() {
            tally.step(Step::new(keys::FOR_SOME, []));
        }
        if self.scheme.ambiguous {
            tally.flags.insert(Flag::AmbiguousLaw);
        }
        if self.version.unknown {
            tally.flags.insert(Flag::UnknownTerm);
            tally.step(Step::new(keys::UNKNOWN_TERM, []));
        }
        if self.confidence() == Confidence::Low {
            tally.flags.insert(Flag::LowConfidence);
        }
        tally.cite(&self.version.sources);
        tally.cite(&self.scheme.sources);
        tally
    }

    /// Flags a count that left the days this version was in force.
    pub fn flag_if_not_in_force(&self, day: Day, tally: &mut Tally) {
        if !self.version.in_force(day) {
            tally.flags.insert(Flag::UncertainVersion);
        }
    }
}

/// Why no version was in force on `on`: the last one that ended before it, or else the first that began after it.
fn not_in_force(rule: &Rule, on: Day) -> DeadlineError {
    let id = rule.id.clone();
    let ended = rule.versions.iter().filter_map(|v| v.valid_to).filter(|to| *to < on).max();
    let begins = rule.versions.iter().filter_map(|v| v.valid_from).filter(|from| *from > on).min();
    match (ended, begins) {
        (Some(until), _) => DeadlineError::NoLongerInForce { id, on, until },
        (None, since) => DeadlineError::NotYetInForce { id, on, since: since.unwrap_or(on) },
    }
}

impl Tally {
    /// Adds a step.
    pub fn step(&mut self, step: Step) {
        self.steps.push(step);
    }

    /// Adds sources that are not there yet.
    pub fn cite(&mut self, sources: &[String]) {
        for source in sources {
            if !self.sources.contains(source) {
                self.sources.push(source.clone());
            }
        }
    }
}
