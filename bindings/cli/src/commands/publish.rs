//! `huquq publish`

use super::lint::Speaking;
use crate::{Outcome, clock, output};
use huquq_publisher::publish::{Plan, open};
use huquq_publisher::repo::verify;
use huquq_publisher::say::{Language, sentences as say};
use serde_json::json;
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the repository
    repo: PathBuf,
    /// Where readers fetch from: a folder, or s3://BUCKET/PREFIX with the usual AWS_… settings in the environment
    to: String,
    /// Say what would be sent and what readers will download, and send nothing
    #[arg(long)]
    dry_run: bool,
    /// One JSON document instead of text
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    speaking: Speaking,
}

pub fn run(args: &Args) -> Outcome {
    let (language, now) = (args.speaking.language(), clock::now());
    verify(&args.repo, now).map_err(|e| e.text(language))?;
    let host = open(&args.to)?;
    let plan = Plan::make(&args.repo, host.as_ref(), now).map_err(|e| e.text(language))?;
    if !args.json {
        show(&plan, &host.name(), language);
    }
    let send = !args.dry_run && !plan.uploads().is_empty();
    if send {
        let (total, mut done) = (plan.uploads().len(), 0);
        let sent = plan.send(host.as_ref(), &mut |upload| {
            done += 1;
            if !args.json {
                output::line(format!("  {done}/{total}  {}  {}", upload.path, upload.bytes));
            }
        });
        sent.map_err(|e| e.text(language))?;
    }
    if args.json {
        let uploads = plan.uploads().iter().map(|u| json!({ "path": u.path, "bytes": u.bytes }));
        let readers = plan
            .readers()
            .iter()
            .map(|r| json!({ "country": r.country, "locale": r.locale, "new": r.new, "update": r.update }));
        return output::json(&json!({
            "release": plan.release(), "their_release": plan.their_release(), "sent": send,
            "objects": plan.uploads().len(), "bytes": plan.bytes(),
            "uploads": uploads.collect::<Vec<_>>(), "readers": readers.collect::<Vec<_>>(),
        }));
    }
    if args.dry_run {
        output::line(say::publish_dry_run().text(language));
    } else if send {
        output::line(say::publish_done(host.name(), plan.release().to_string()).text(language));
    }
    Ok(())
}

fn show(plan: &Plan, place: &str, language: Language) {
    if plan.undoes_a_theft() {
        output::line(say::publish_theft_undone().text(language));
    }
    for reader in plan.readers() {
        let (country, locale, new) =
            (reader.country.as_str(), reader.locale.as_str(), reader.new.to_string());
        let said = match reader.update {
            Some(update) => say::publish_reader(country, locale, new, update.to_string()),
            None => say::publish_reader_new(country, locale, new),
        };
        output::line(said.text(language));
    }
    let (n, release) = (plan.uploads().len(), plan.release().to_string());
    let said = match n {
        0 => say::publish_nothing(place, release),
        n => say::publish_summary(n, plan.bytes().to_string(), place, release),
    };
    output::line(said.text(language));
}
