//! `huquq situation`: a screen of a situation, and what to do at its end.

use super::pages::OneArgs;
use crate::{Outcome, output};
use huquq_core::query;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    one: OneArgs,
    /// Answers so far, by their ids, in order; without any, the first screen
    answers: Vec<String>,
}

pub fn run(args: &Args) -> Outcome {
    let (store, locale) = args.one.reading.open()?;
    let id = args.one.id();
    let answers: Vec<&str> = args.answers.iter().map(String::as_str).collect();
    let screen = query::screen(&store, &id, &answers, locale)?;
    if args.one.reading.json {
        return output::json(&screen);
    }
    output::line(format!("{}{}", output::bold(&screen.title), output::fallback(&screen.language)));
    output::blocks(&screen.blocks, &query::contacts(&store, id.split('/').next(), locale)?);
    for answer in &screen.answers {
        output::line(format!("  [{}] {}", answer.id, answer.text));
    }
    Ok(())
}
