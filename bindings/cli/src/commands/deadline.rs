//! `huquq deadline` and `huquq stay`

use super::Reading;
use crate::{Outcome, output};
use huquq_core::query;
use huquq_core::query::{StayView, TermView};

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
    },
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
        Action::Compute { reading, rule, on, nationality } => {
            let (store, locale) = reading.open()?;
            let term = query::term(&store, rule, on, nationality.as_deref(), locale)?;
            if reading.json { output::json(&term) } else { show_term(&term) }
        }
    }
}

/// A term for a person: the safe date first.
pub fn show_term(term: &TermView) -> Outcome {
    output::line(format!("{}{}", output::bold(&term.rule.title), output::fallback(&term.rule.language)));
    output::line(format!("  => {}   ({})", output::bold(&term.do_by), term.last_day));
    for step in &term.steps {
        output::line(format!("  - {step}"));
    }
    for warning in &term.warnings {
        output::line(format!("  ! {warning}"));
    }
    output::line(format!("  {} {}", term.basis, term.calendar.as_deref().unwrap_or("")));
    Ok(())
}

#[derive(clap::Args)]
pub struct StayArgs {
    #[command(flatten)]
    reading: Reading,
    /// Id of the rule, for example kz-06
    #[arg(long)]
    rule: String,
    /// Visits as ENTRY/EXIT,ENTRY/EXIT,… in ISO dates; the last exit is left out while inside
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
    output::line(format!(
        "  used {used}, left {left}, over {over}, leave by {}, may return {}",
        output::bold(&day(&view.leave_by)),
        day(&view.may_return)
    ));
    for step in &view.steps {
        output::line(format!("  - {step}"));
    }
    for warning in &view.warnings {
        output::line(format!("  ! {warning}"));
    }
    Ok(())
}
