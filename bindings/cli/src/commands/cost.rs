//! `huquq cost`: what the publication costs a reader, country by country and language by language, measured on real phones' stores.

use crate::commands::repo::compiled;
use crate::{Outcome, clock, output};
use huquq_core::Store;
use huquq_core::update::{Folder, Trust, Wanted, update};
use huquq_publisher::repo::{Holders, init, release};
use serde::Serialize;
use std::path::PathBuf;
use std::time::Instant;

/// Bodies of a first sync of one country in one language, at most.
const FIRST_SYNC: u64 = 150_000;
/// Bytes of the store on the phone with its index, at most.
const INSTALLED: u64 = 2_000_000;

#[derive(clap::Args)]
pub struct Args {
    /// Folder of the publication
    #[arg(default_value = "content/huquq")]
    folder: PathBuf,
    /// One JSON document instead of text
    #[arg(long)]
    json: bool,
}

#[derive(Serialize)]
struct Row {
    country: String,
    locale: String,
    /// Canonical bytes of the pack of that language.
    pack: usize,
    /// Canonical bytes of the language-neutral pack of the country.
    base: usize,
    /// Bytes of all bodies of a first sync.
    first_sync: u64,
    /// Bytes of the store afterwards.
    installed: u64,
    /// Milliseconds to fetch from a folder, verify, unpack, index and store.
    milliseconds: u128,
}

pub fn run(args: &Args) -> Outcome {
    let scratch = tempfile::tempdir()?;
    let (repo, now) = (scratch.path().join("repo"), clock::now());
    let packs = compiled(&args.folder)?;
    let names: Vec<(String, String)> = packs
        .keys()
        .filter_map(|n| n.country_and_locale())
        .map(|(c, l)| (c.to_owned(), l.to_owned()))
        .collect();
    let mut countries: Vec<String> = names.iter().map(|(c, _)| c.clone()).collect();
    countries.dedup();
    let holders = Holders::new(scratch.path().join("keys"));
    holders.create_missing(&countries)?;
    init(&repo, &holders, &countries, now)?;
    release(&repo, &holders, &packs, now)?;
    let size = |country: &str, locale: &str| {
        let found = packs
            .iter()
            .find(|(n, _)| n.country_and_locale().is_some_and(|(c, l)| c == country && l == locale));
        found.map_or(0, |(_, bytes)| bytes.len())
    };
    let mut rows = Vec::new();
    for (country, locale) in names.iter().filter(|(_, l)| l != "base") {
        let folder = scratch.path().join(format!("store-{country}-{locale}"));
        let mut store = Store::open_or_create(&folder)?;
        let wanted = Wanted { countries: vec![country.clone()], locales: vec![locale.clone()] };
        let started = Instant::now();
        let report = update(&mut store, &Folder::new(repo.clone()), &Trust::FirstUse, &wanted, now)?;
        let milliseconds = started.elapsed().as_millis();
        rows.push(Row {
            pack: size(country, locale),
            base: size(country, "base"),
            first_sync: report.bytes,
            installed: std::fs::metadata(store.path())?.len(),
            milliseconds,
            country: country.clone(),
            locale: locale.clone(),
        });
    }
    if args.json {
        return output::json(&rows);
    }
    output::line(format!(
        "{:<8} {:<8} {:>9} {:>9} {:>11} {:>11} {:>6}",
        "country", "locale", "pack", "base", "first sync", "installed", "ms"
    ));
    output::line(format!("{:<8} {:<8} {:>9} {:>9} {FIRST_SYNC:>11} {INSTALLED:>11}", "at most", "", "", ""));
    for row in &rows {
        let over = row.first_sync > FIRST_SYNC || row.installed > INSTALLED;
        output::line(format!(
            "{:<8} {:<8} {:>9} {:>9} {:>11} {:>11} {:>6}{}",
            row.country,
            row.locale,
            row.pack,
            row.base,
            row.first_sync,
            row.installed,
            row.milliseconds,
            if over { "  !" } else { "" }
        ));
    }
    Ok(())
}
