//! `huquq lint`

use crate::{Outcome, output};
use huquq_publisher::lint::{Severity, Told, lint, stops};
use huquq_publisher::say::{Language, sentences};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the publication
    folder: PathBuf,
    #[command(flatten)]
    speaking: Speaking,
    /// One JSON document instead of text
    #[arg(long)]
    json: bool,
}

/// Arguments of every command that speaks to editors.
#[derive(clap::Args)]
pub struct Speaking {
    /// Language to speak: ru, ky, en. Without it that of the environment (LC_ALL, LC_MESSAGES, LANG), else English
    #[arg(long)]
    lang: Option<Language>,
}

impl Speaking {
    pub fn language(&self) -> Language {
        let environment = || ["LC_ALL", "LC_MESSAGES", "LANG"].map(|name| std::env::var(name).ok());
        self.lang.unwrap_or_else(|| Language::of_environment(environment()))
    }

    /// Says in the editor's language when the folder he named is none.
    pub fn folder_is_there(&self, folder: &Path) -> Outcome {
        if folder.is_dir() {
            return Ok(());
        }
        Err(sentences::no_folder(folder).text(self.language()).into())
    }
}

pub fn run(args: &Args) -> Outcome {
    let language = args.speaking.language();
    args.speaking.folder_is_there(&args.folder)?;
    let (publication, findings) = lint(&args.folder);
    let errors = findings.iter().filter(|f| f.severity == Severity::Error).count();
    let warnings = findings.len() - errors;
    if args.json {
        let findings: Vec<Told<'_>> = findings.iter().map(|f| f.told(language)).collect();
        output::json(&serde_json::json!({ "errors": errors, "warnings": warnings, "findings": findings }))?;
    } else {
        for finding in &findings {
            output::line(finding.say(language));
        }
        let (guides, contacts, texts) =
            (publication.pages.len(), publication.contacts.len(), publication.texts.len());
        output::line(sentences::lint_summary(guides, contacts, texts, errors, warnings).text(language));
    }
    if stops(&findings) {
        return Err(sentences::lint_stops(args.folder.as_path(), errors).text(language).into());
    }
    Ok(())
}
