//! `huquq status`

use crate::{Outcome, clock, output};
use huquq_core::{Store, publishers, query};
use std::path::PathBuf;

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the store
    #[arg(long)]
    store: PathBuf,
    /// One JSON document instead of text
    #[arg(long)]
    json: bool,
}

pub fn run(args: &Args) -> Outcome {
    let status = query::status(&Store::open(&args.store)?, clock::now())?;
    if args.json {
        return output::json(&status);
    }
    let until = status.fresh_until.as_deref().unwrap_or("never");
    let age = if status.old {
        "OLD: the publisher vouched for it only until"
    } else {
        "the publisher vouches for it until"
    };
    output::line(format!("release {} (root {}), {age} {until}", status.release, status.root));
    match (&status.released, status.age_days) {
        (Some(released), Some(days)) => {
            output::line(format!("made on {released}, {days} day(s) ago by this clock"))
        }
        (Some(released), None) => output::line(format!("made on {released}: THIS CLOCK IS BEHIND, set it")),
        (None, _) => {}
    }
    for pack in &status.packs {
        let (name, publisher, bytes) = (&pack.pack, &pack.publisher, pack.bytes);
        let review = format!("{} of {} guides not reviewed by a person", pack.unreviewed, pack.guides);
        output::line(format!("  {name:<12} {publisher}, {bytes} bytes, {review}"));
    }
    if !status.root_id.is_empty() {
        output::line(format!("it trusts root {}: compare it with what the publisher says", status.root_id));
    }
    for role in &status.keys {
        let (name, threshold, keys) = (&role.role, role.threshold, &role.keys);
        let short: Vec<&str> = keys.iter().filter_map(|id| id.get(..8)).collect();
        output::line(format!("  {name:<12} {threshold} of {} keys: {}", keys.len(), short.join(" ")));
    }
    for other in publishers::list(&args.store)?.iter().filter(|p| !p.id.is_empty()) {
        output::line(format!("also here: {} ({}), --publisher {}", other.name, other.publication, other.id));
    }
    Ok(())
}
