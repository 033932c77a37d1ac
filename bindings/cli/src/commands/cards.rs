//! `huquq card`: what to show to an officer, in both languages.

use super::pages::OneArgs;
use crate::{Outcome, output};
use huquq_core::query;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    one: OneArgs,
    /// Language of the other person; without it the first one the card has
    #[arg(long)]
    show: Option<String>,
}

pub fn run(args: &Args) -> Outcome {
    let (store, locale) = args.one.reading.open()?;
    let view = query::card(&store, &args.one.id(), locale, args.show.as_deref())?;
    if args.one.reading.json {
        return output::json(&view);
    }
    output::line(format!("{}  [{}]", output::bold(&view.their_title), view.their_locale));
    for line in &view.lines {
        output::line(format!("  {}", line.theirs.replace("**", "")));
    }
    output::line(format!("\n{}{}", output::bold(&view.title), output::fallback(&view.language)));
    output::line(&view.summary);
    for line in view.lines.iter().filter(|l| !l.yours.is_empty()) {
        output::line(format!("  {}", line.yours.replace("**", "")));
    }
    output::line(format!(
        "(law as of {}; {}; can be shown in {})",
        view.law_as_of,
        output::made(view.their_made),
        view.offered.join(", ")
    ));
    Ok(())
}
