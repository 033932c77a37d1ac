//! `huquq coverage`

use super::lint::Speaking;
use crate::{Outcome, output};
use huquq_bundle::records::Made;
use huquq_publisher::coverage::{Cell, Reading, cells, totals};
use huquq_publisher::lint::table;
use huquq_publisher::say::{Language, sentences as say};
use huquq_publisher::source::Publication;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the publication
    folder: PathBuf,
    /// Instead: what became of each row of the founding report, as Markdown
    #[arg(long)]
    report: bool,
    #[command(flatten)]
    speaking: Speaking,
    /// One JSON document instead of text
    #[arg(long)]
    json: bool,
}

pub fn run(args: &Args) -> Outcome {
    let language = args.speaking.language();
    args.speaking.folder_is_there(&args.folder)?;
    let publication = Publication::read(&args.folder).0;
    if args.report {
        output::text(table(&publication.coverage));
        return Ok(());
    }
    let cells = cells(&publication);
    let totals = totals(&cells);
    if args.json {
        return output::json(&serde_json::json!({ "pages": cells, "totals": totals }));
    }
    let wide = cells.iter().map(|c| c.page.chars().count()).max().unwrap_or(0);
    for cell in &cells {
        output::line(format!("{:wide$}  {:8}  {}", cell.page, cell.locale, said(cell, language)));
    }
    for t in totals {
        let said = say::coverage_total(t.locale, t.complete, t.pages, t.there, t.needed, t.stale);
        let people = say::coverage_people(t.reviewed, t.read);
        output::line(format!("{}, {}", said.text(language), people.text(language)));
    }
    Ok(())
}

fn said(cell: &Cell, language: Language) -> String {
    let Some(made) = cell.made else { return say::coverage_none().text(language) };
    let mut parts = vec![if cell.complete() {
        say::coverage_complete()
    } else {
        say::coverage_part(cell.there, cell.needed)
    }];
    if cell.stale > 0 {
        parts.push(say::coverage_stale(cell.stale));
    }
    parts.push(match made {
        Made::MachineDrafted => say::coverage_machine(),
        Made::PersonReviewed => say::coverage_person(),
    });
    parts.push(match cell.reading {
        Reading::Yes => say::coverage_read(),
        Reading::Stale => say::coverage_read_stale(),
        Reading::No => say::coverage_unread(),
    });
    parts.iter().map(|p| p.text(language)).collect::<Vec<_>>().join(", ")
}
