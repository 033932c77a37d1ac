//! `huquq status`

use crate::{Outcome, clock, output};
use huquq_core::{Store, query};
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
    for pack in &status.packs {
        let (name, publisher, bytes) = (&pack.pack, &pack.publisher, pack.bytes);
        let review = format!("{} of {} guides not reviewed by a person", pack.unreviewed, pack.guides);
        output::line(format!("  {name:<12} {publisher}, {bytes} bytes, {review}"));
    }
    Ok(())
}
