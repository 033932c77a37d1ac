//! `huquq translate check`

use crate::commands::lint::Speaking;
use crate::{Outcome, output};
use huquq_publisher::lint::{Severity, Told, facts};
use huquq_publisher::say::sentences;
use huquq_publisher::source::Publication;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the publication
    folder: PathBuf,
    /// Only this locale
    #[arg(long)]
    locale: Option<String>,
    /// Only this page: kz/police, cards/kz/police and the like; `messages` for the short texts
    #[arg(long)]
    page: Option<String>,
    #[command(flatten)]
    speaking: Speaking,
    /// One JSON document instead of text
    #[arg(long)]
    json: bool,
}

pub fn run(args: &Args) -> Outcome {
    let language = args.speaking.language();
    args.speaking.folder_is_there(&args.folder)?;
    let (publication, _) = Publication::read(&args.folder);
    let named = |wanted: &Option<String>, is: &str| wanted.as_deref().is_none_or(|w| w == is);
    let mut findings = Vec::new();
    let compared = facts::compared(
        &publication,
        |page, locale| named(&args.page, page) && named(&args.locale, locale),
        &mut findings,
    );
    if compared == 0 {
        return Err(sentences::check_nothing().text(language).into());
    }
    findings.sort();
    findings.dedup();
    let errors = findings.iter().filter(|f| f.severity == Severity::Error).count();
    let doubts = findings.len() - errors;
    if args.json {
        let findings: Vec<Told<'_>> = findings.iter().map(|f| f.told(language)).collect();
        output::json(&serde_json::json!({
            "compared": compared, "errors": errors, "warnings": doubts, "findings": findings,
        }))?;
    } else {
        for finding in &findings {
            output::line(finding.say(language));
        }
        output::line(sentences::check_summary(compared, errors, doubts).text(language));
    }
    if errors > 0 {
        return Err(sentences::check_stops(errors).text(language).into());
    }
    Ok(())
}
