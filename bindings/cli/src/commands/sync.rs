//! `huquq sync`

use crate::{Outcome, clock, output};
use huquq_core::Store;
use huquq_core::carrier::Carrier;
use huquq_core::update::{
    Budget, Fetch, Folder, Http, HttpOptions, Limits, Mirrors, Report, Trust, Wanted, update_from_mirrors,
};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the store; made if missing
    #[arg(long)]
    store: PathBuf,
    /// A publisher that was added, by id or name; without it the one the app came with
    #[arg(long)]
    publisher: Option<String>,
    /// Address or folder of the repository, or a file made by `huquq export`; may be given several times, then the next is asked when one does not hold
    #[arg(long, required = true)]
    from: Vec<String>,
    /// Proxy for all addresses: http://host:port, or socks5h://host:port (Tor); the environment's proxy variables are not read
    #[arg(long)]
    proxy: Option<String>,
    /// File with one more root certificate (PEM or DER), for a mirror with an authority of its own
    #[arg(long)]
    ca: Option<PathBuf>,
    /// Most bytes to receive; when they are used up, nothing was changed
    #[arg(long)]
    max_bytes: Option<u64>,
    /// Most seconds to spend on the network; when they are over, nothing was changed
    #[arg(long)]
    max_seconds: Option<u64>,
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
    let (mirrors, servers) = sources(args)?;
    let limits = Limits { bytes: args.max_bytes, time: args.max_seconds.map(Duration::from_secs) };
    let budget = Budget::new(limits, Arc::default());
    let wanted = Wanted { countries: args.countries.clone(), locales: args.locales.clone() };
    let folder = match &args.publisher {
        Some(which) => huquq_core::publishers::find(&args.store, which)?.folder,
        None => args.store.clone(),
    };
    let report = bring(&folder, &mirrors, &budget, args.root.as_deref(), &wanted);
    let forgiven: Vec<_> = servers.iter().filter(|(_, server)| server.certificate_out_of_date()).collect();
    for (address, _) in &forgiven {
        output::remark(format!(
            "{address}: its certificate is not valid at this clock's time. The content was checked by its signatures; set the clock, \
             or tell whoever runs the mirror."
        ));
    }
    show(&report?, !forgiven.is_empty(), args.json)
}

/// Brings the store in `folder` up to date.
pub fn bring(
    folder: &Path,
    mirrors: &Mirrors,
    budget: &Budget,
    root: Option<&Path>,
    wanted: &Wanted,
) -> Result<Report, Box<dyn std::error::Error>> {
    let trust = match root {
        Some(path) => Trust::Root(std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()))?),
        None => Trust::FirstUse,
    };
    let update =
        |store: &mut Store| update_from_mirrors(store, mirrors, budget, &trust, wanted, clock::now());
    Ok(huquq_core::store::writing(folder, update)?)
}

type Servers = Vec<(String, Arc<Http>)>;

/// The transports for addresses and folders, and those that are servers.
fn sources(args: &Args) -> Result<(Mirrors, Servers), Box<dyn std::error::Error>> {
    let read = |path: &PathBuf| std::fs::read(path).map_err(|e| format!("{}: {e}", path.display()));
    let extra_roots = args.ca.iter().map(read).collect::<Result<_, _>>()?;
    let options = HttpOptions { proxy: args.proxy.clone(), extra_roots, ..HttpOptions::default() };
    let mut list: Vec<Box<dyn Fetch + Send + Sync>> = Vec::new();
    let mut servers = Vec::new();
    for place in &args.from {
        if place.starts_with("http://") || place.starts_with("https://") {
            let server = Arc::new(Http::with(place, &options)?);
            servers.push((place.clone(), server.clone()));
            list.push(Box::new(server));
        } else {
            list.push(local(place)?);
        }
    }
    Ok((Mirrors::new(list), servers))
}

/// An address, a folder or a file, without settings.
pub fn source(place: &str) -> Result<Box<dyn Fetch + Send + Sync>, Box<dyn std::error::Error>> {
    if place.starts_with("http://") || place.starts_with("https://") {
        return Ok(Box::new(Http::new(place)?));
    }
    local(place)
}

fn local(place: &str) -> Result<Box<dyn Fetch + Send + Sync>, Box<dyn std::error::Error>> {
    let path = Path::new(place);
    if path.is_dir() {
        return Ok(Box::new(Folder::new(path)));
    }
    if path.is_file() {
        return Ok(Box::new(Carrier::open(path)?));
    }
    Err(format!("{place} is neither an http(s):// address nor a folder or file").into())
}

pub fn show(report: &Report, certificate_out_of_date: bool, as_json: bool) -> Outcome {
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
            "certificate_out_of_date": certificate_out_of_date,
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
