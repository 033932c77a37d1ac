//! `huquq plain`: how plain each page is, beside the limits.

use super::lint::Speaking;
use crate::{Outcome, output};
use huquq_publisher::plain::{
    HARD_PERCENT, MEAN_TENTHS, MINUTES, NOW, PASSIVE_PERCENT, Plain, SENTENCE, measure,
};
use huquq_publisher::source::Publication;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the publication
    folder: PathBuf,
    /// Only this locale
    #[arg(long)]
    locale: Option<String>,
    #[command(flatten)]
    speaking: Speaking,
    /// One JSON document instead of text
    #[arg(long)]
    json: bool,
}

#[derive(serde::Serialize)]
struct Row {
    page: String,
    locale: String,
    #[serde(flatten)]
    plain: Plain,
    keeps: bool,
}

pub fn run(args: &Args) -> Outcome {
    args.speaking.folder_is_there(&args.folder)?;
    let (publication, _) = Publication::read(&args.folder);
    let wanted = |locale: &String| args.locale.as_ref().is_none_or(|l| l == locale);
    let row = |page: &huquq_publisher::source::PageSource| {
        let plain = measure(page, publication.common_words.get(&page.locale));
        Row { page: page.path(), locale: page.locale.clone(), keeps: plain.keeps(), plain }
    };
    let rows: Vec<Row> = publication.pages.iter().filter(|p| wanted(&p.locale)).map(row).collect();
    if args.json {
        return output::json(&rows);
    }
    output::line(format!(
        "{:<32} {:<8} {:>5} {:>4} {:>4} {:>4} {:>4} {:>5} {:>4}",
        "page", "locale", "words", "mean", "max", "now", "pas%", "hard%", "min"
    ));
    output::line(format!(
        "{:<32} {:<8} {:>5} {:>4} {:>4} {:>4} {:>4} {:>5} {:>4}",
        "at most",
        "",
        "",
        tenths(MEAN_TENTHS),
        SENTENCE,
        NOW,
        PASSIVE_PERCENT,
        HARD_PERCENT,
        MINUTES
    ));
    for Row { page, locale, plain, keeps } in &rows {
        output::line(format!(
            "{page:<32} {locale:<8} {:>5} {:>4} {:>4} {:>4} {:>4} {:>5} {:>4}{}",
            plain.words,
            tenths(plain.mean_tenths),
            plain.longest,
            plain.now,
            plain.passive_percent(),
            plain.hard_percent(),
            plain.minutes,
            if *keeps { "" } else { "  !" }
        ));
    }
    let keep = rows.iter().filter(|r| r.keeps).count();
    output::line(format!("{keep} of {} keep every limit", rows.len()));
    Ok(())
}

fn tenths(n: usize) -> String {
    format!("{}.{}", n / 10, n % 10)
}
