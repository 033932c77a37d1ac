//! `huquq search`

use super::Reading;
use crate::{Outcome, output};
use huquq_core::query;

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    reading: Reading,
    /// Words to look for
    #[arg(required = true)]
    query: Vec<String>,
}

pub fn run(args: &Args) -> Outcome {
    let (store, locale) = args.reading.open()?;
    let hits = query::search(&store, &args.query.join(" "), locale, 20)?;
    if args.reading.json {
        return output::json(&hits);
    }
    if hits.is_empty() {
        output::line("nothing found");
    }
    for hit in hits {
        output::line(format!("{}  {}{}", hit.id, output::bold(&hit.title), output::fallback(&hit.language)));
        output::line(format!("    {}", hit.snippet));
    }
    Ok(())
}
