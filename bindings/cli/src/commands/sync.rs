//! `huquq sync`

use crate::{Outcome, clock, output};
use huquq_core::Store;
use huquq_core::carrier::Carrier;
use huquq_core::update::{Fetch, Folder, Http, Report, Trust, Wanted, update};
use std::path::{Path, PathBuf};

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the store; made if missing
    #[arg(long)]
    store: PathBuf,
    /// Address or folder of the repository, or a file made by `huquq export`
    #[arg(long)]
    from: String,
    /// Languages to hold, for example uz-Latn,ru; without it those held already, or all
    #[arg(long, value_delimiter = ',')]
    locales: Vec<String>,
    /// Countries to hold, for example kz; without it those held already, or all
    #[arg(long, value_delimiter = ',')]
    countries: Vec<String>,
    /// Root to trust in a new store, as the publisher handed it over; without it the first one met is trusted
    #[arg(long)]
    root: Option<PathBuf>,
    /// One JSON document instead of text
    #[arg(long)]
    json: bool,
}

pub fn run(args: &Args) -> Outcome {
    let from = source(&args.from)?;
    let wanted = Wanted { countries: args.countries.clone(), locales: args.locales.clone() };
    bring(&args.store, from.as_ref(), args.root.as_deref(), &wanted, args.json)
}

/// Brings the store in `folder` up to date and says what changed.
pub fn bring(folder: &Path, from: &dyn Fetch, root: Option<&Path>, wanted: &Wanted, json: bool) -> Outcome {
    let trust = match root {
        Some(path) => Trust::Root(std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?),
        None => Trust::FirstUse,
    };
    let was_there = folder.join(huquq_core::store::FILE).exists();
    let mut store = Store::open_or_create(folder)?;
    let report = update(&mut store, from, &trust, wanted, clock::now());
    if report.is_err() && !was_there {
        // A failed first sync leaves no empty store behind that a reader would take for one without guides.
        drop(store);
        let _ = std::fs::remove_file(folder.join(huquq_core::store::FILE));
    }
    show(&report?, json)
}

/// The transport for an address, a folder or a file.
pub fn source(from: &str) -> Result<Box<dyn Fetch>, Box<dyn std::error::Error>> {
    if from.starts_with("http://") || from.starts_with("https://") {
        return Ok(Box::new(Http::new(from)?));
    }
    let path = Path::new(from);
    if path.is_dir() {
        return Ok(Box::new(Folder::new(path)));
    }
    if path.is_file() {
        return Ok(Box::new(Carrier::open(path)?));
    }
    Err(format!("{from} is neither an http(s):// address nor a folder or file").into())
}

fn show(report: &Report, as_json: bool) -> Outcome {
    if let Some(fingerprint) = &report.first_use_fingerprint {
        output::remark(format!(
            "First contact: this store now trusts the root {fingerprint}. Compare it with the publisher's."
        ));
    }
    let Report { from_release, to_release, packs, requests, bytes, .. } = report;
    if as_json {
        return output::json(&serde_json::json!({
            "from_release": from_release, "release": to_release, "packs": packs, "requests": requests, "bytes": bytes,
            "first_use_fingerprint": report.first_use_fingerprint, "notices": report.notices.len(),
        }));
    }
    if packs.is_empty() {
        output::line(format!("release {to_release}: nothing new ({requests} request(s), {bytes} bytes)"));
    } else {
        output::line(format!(
            "release {from_release} -> {to_release}: {} pack(s), {requests} requests, {bytes} bytes",
            packs.len()
        ));
    }
    for huquq_bundle::Notice::Expired { role, expires } in &report.notices {
        output::remark(format!(
            "{role} was to be renewed by {expires}: the content may be outdated, or this clock is wrong"
        ));
    }
    Ok(())
}
