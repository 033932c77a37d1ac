//! `huquq lint`

use crate::{Outcome, output};
use huquq_publisher::lint::{Severity, lint, stops};
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the publication
    folder: PathBuf,
    /// One JSON document instead of text
    #[arg(long)]
    json: bool,
}

pub fn run(args: &Args) -> Outcome {
    if !args.folder.is_dir() {
        return Err(format!("there is no folder {}", args.folder.display()).into());
    }
    let (publication, findings) = lint(&args.folder);
    let errors = findings.iter().filter(|f| f.severity == Severity::Error).count();
    if args.json {
        output::json(
            &serde_json::json!({ "errors": errors, "warnings": findings.len() - errors, "findings": findings }),
        )?;
    } else {
        for finding in &findings {
            output::line(finding.to_string());
        }
        let guides = publication.guides.len();
        let (contacts, texts) = (publication.contacts.len(), publication.texts.len());
        output::line(format!(
            "{guides} guide files, {contacts} contacts, {texts} short texts: {errors} errors, {} warnings",
            findings.len() - errors
        ));
    }
    if stops(&findings) {
        return Err(format!(
            "{errors} error(s) in {}: nothing is released while they stand",
            args.folder.display()
        )
        .into());
    }
    Ok(())
}
