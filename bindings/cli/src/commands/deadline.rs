//! `huquq deadline` and `huquq stay`

use super::Reading;
use crate::{Outcome, output};
use huquq_core::query;
use huquq_core::query::State;
use huquq_core::query::{Facts, NowView, StayView, TermView};
use std::collections::BTreeSet;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    #[command(subcommand)]
    action: Action,
}

#[derive(clap::Subcommand)]
enum Action {
    /// List the rules in the store
    List {
        #[command(flatten)]
        reading: Reading,
        /// Only this country, for example kz
        #[arg(long)]
        country: Option<String>,
    },
    /// Count a term from an event
    Compute {
        #[command(flatten)]
        reading: Reading,
        /// Id of the rule, for example kz-43
        rule: String,
        /// Day of the event, YYYY-MM-DD; for terms in hours YYYY-MM-DDTHH:MM, local time
        #[arg(long)]
        on: String,
        /// ISO 3166-1 alpha-2 of the reader, for example UZ
        #[arg(long)]
        nationality: Option<String>,
        /// Write the safe date with its reminders as iCalendar, in words that tell nothing to others
        #[arg(long, value_name = "FILE")]
        ics: Option<PathBuf>,
    },
    /// All terms that run now, soonest first
    Now {
        #[command(flatten)]
        reading: Reading,
        /// The country he is in, for example kz
        #[arg(long)]
        country: String,
        /// ISO 3166-1 alpha-2, for example UZ
        #[arg(long)]
        nationality: Option<String>,
        /// The day asked, YYYY-MM-DD, or YYYY-MM-DDTHH:MM where the hour counts
        #[arg(long)]
        on: String,
        /// Day of the last entry, YYYY-MM-DD
        #[arg(long)]
        entered: Option<String>,
        /// What else happened, for example fine-order=2026-11-20; may be given again
        #[arg(long = "event", value_name = "EVENT=DATE", value_parser = event)]
        events: Vec<(String, String)>,
        /// Visits as ENTRY/EXIT,ENTRY/EXIT,…, those to other countries as KG:ENTRY/EXIT; the last exit left out while inside
        #[arg(long, default_value = "")]
        trips: String,
        /// What is true of him, for example eaeu-worker; may be given again
        #[arg(long = "fact")]
        facts: Vec<String>,
    },
}

fn event(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((event, date)) => Ok((event.to_owned(), date.to_owned())),
        None => Err("write EVENT=DATE, for example fine-order=2026-11-20".to_owned()),
    }
}

pub fn run(args: &Args) -> Outcome {
    match &args.action {
        Action::List { reading, country } => {
            let (store, locale) = reading.open()?;
            let rules = query::rules(&store, country.as_deref(), locale)?;
            if reading.json {
                return output::json(&rules);
            }
            for rule in rules {
                output::line(format!(
                    "{}  {}{}",
                    rule.id,
                    output::bold(&rule.title),
                    output::fallback(&rule.language)
                ));
                output::line(format!("    {}", rule.who));
            }
            Ok(())
        }
        Action::Now { reading, country, nationality, on, entered, events, trips, facts } => {
            let (store, locale) = reading.open()?;
            let entered = entered.iter().map(|day| ("entered".to_owned(), day.clone()));
            let facts = Facts {
                country: country.clone(),
                nationality: nationality.clone(),
                on: on.clone(),
                events: entered.chain(events.iter().cloned()).collect(),
                trips: trips.clone(),
                facts: facts.clone(),
            };
            let terms = query::now(&store, &facts, locale)?;
            if reading.json {
                return output::json(&terms);
            }
            if terms.is_empty() {
                output::line(query::nothing_runs(locale));
            }
            show_now(&terms)
        }
        Action::Compute { reading, rule, on, nationality, ics } => {
            let (store, locale) = reading.open()?;
            let term = query::term(&store, rule, on, nationality.as_deref(), locale)?;
            if let Some(file) = ics {
                let text = query::icalendar(term.keep(), term.prepare, on, locale)?;
                std::fs::write(file, text).map_err(|e| format!("{}: {e}", file.display()))?;
            }
            if reading.json { output::json(&term) } else { show_term(&term) }
        }
    }
}

/// A term for a person: the safe date first.
pub fn show_term(term: &TermView) -> Outcome {
    output::line(format!("{}{}", output::bold(&term.rule.title), output::fallback(&term.rule.language)));
    let other = if term.keep() == term.do_by { term.last_day.as_deref().unwrap_or("?") } else { &term.do_by };
    output::line(format!("  => {}   ({other})", output::bold(term.keep())));
    for step in &term.steps {
        output::line(format!("  - {step}"));
    }
    for warning in &term.warnings {
        output::line(format!("  ! {warning}"));
    }
    output::line(format!("  {} {}", term.basis, term.calendar.as_deref().unwrap_or("")));
    Ok(())
}

fn show_now(terms: &[NowView]) -> Outcome {
    let mut warnings = BTreeSet::new();
    for term in terms {
        let state = match term.state {
            Some(State::Left) => format!("{} d", term.days),
            Some(State::Today) => "TODAY".to_owned(),
            Some(State::Late) => format!("LATE, {} d to the last day", term.days),
            Some(State::Passed) => format!("PASSED {} d ago", term.days),
            None => String::new(),
        };
        output::line(format!(
            "{}  {}  {}  {}{}",
            output::bold(term.do_by.as_deref().unwrap_or("?")),
            state,
            term.rule.id,
            term.rule.title,
            output::fallback(&term.rule.language)
        ));
        if let Some(last) = term.last_day.as_ref().filter(|last| Some(*last) != term.do_by.as_ref()) {
            output::line(format!("    ({last})"));
        }
        for need in &term.needs {
            output::line(format!("    ? {need}"));
        }
        if let Some(problem) = &term.problem {
            output::line(format!("    ! {problem}"));
        }
        warnings.extend(&term.warnings);
    }
    // Most terms share them: each once, below.
    for warning in warnings {
        output::line(format!("! {warning}"));
    }
    Ok(())
}

#[derive(clap::Args)]
pub struct StayArgs {
    #[command(flatten)]
    reading: Reading,
    /// Id of the rule, for example kz-06
    #[arg(long)]
    rule: String,
    /// Visits as ENTRY/EXIT,ENTRY/EXIT,… in ISO dates, those to other countries as KG:ENTRY/EXIT; the last exit is left out
    /// while inside
    #[arg(long)]
    trips: String,
    /// The day asked about, YYYY-MM-DD
    #[arg(long)]
    on: String,
    /// ISO 3166-1 alpha-2 of the reader, for example UZ
    #[arg(long)]
    nationality: Option<String>,
}

pub fn stay(args: &StayArgs) -> Outcome {
    let (store, locale) = args.reading.open()?;
    let view = query::stay(&store, &args.rule, &args.trips, &args.on, args.nationality.as_deref(), locale)?;
    if args.reading.json {
        return output::json(&view);
    }
    let day = |day: &Option<String>| day.clone().unwrap_or_else(|| "-".to_owned());
    let StayView { used, left, over, .. } = view;
    // Whoever is over his days has none left that he may use.
    let days = if over > 0 { format!("OVER by {over}") } else { format!("left {left}") };
    output::line(format!(
        "  used {used}, {days}, leave by {}, may return {}",
        output::bold(&day(&view.leave_by)),
        day(&view.may_return)
    ));
    for step in &view.steps {
        output::line(format!("  - {step}"));
    }
    for warning in view.remarks.iter().chain(&view.warnings) {
        output::line(format!("  ! {warning}"));
    }
    Ok(())
}
