//! `huquq search`

use super::Reading;
use crate::{Outcome, output};
use huquq_core::i18n::Locale;
use huquq_core::{Store, query};

#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    reading: Reading,
    /// Where the reader is, for example kz: what is of that country goes before the like
    #[arg(long)]
    country: Option<String>,
    /// Words to look for
    #[arg(required = true)]
    query: Vec<String>,
}

pub fn run(args: &Args) -> Outcome {
    args.reading.each(|store, locale| show(args, store, locale))
}

fn show(args: &Args, store: &Store, locale: Locale) -> Outcome {
    let hits = query::search(store, &args.query.join(" "), locale, args.country.as_deref(), 20, &|| true)?;
    if args.reading.json {
        return output::json(&hits);
    }
    if hits.is_empty() {
        output::line("nothing found");
    }
    for hit in hits {
        let fallback = output::fallback(&hit.language);
        output::line(format!("{} {}  {}{fallback}", hit.kind, hit.id, output::bold(&hit.title)));
        output::line(format!("    {}", marked(&hit.snippet, &hit.marks)));
    }
    Ok(())
}

/// The snippet with its marks in bold.
fn marked(snippet: &str, marks: &[[usize; 2]]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for [from, to] in marks {
        let part = |from: usize, to: usize| snippet.chars().skip(from).take(to - from).collect::<String>();
        out.push_str(&part(at, *from));
        out.push_str(&output::bold(&part(*from, *to)));
        at = *to;
    }
    out.extend(snippet.chars().skip(at));
    out
}
