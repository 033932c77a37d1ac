//! `huquq demo`: the whole flow on one machine, on the real publication.

use crate::commands::repo::compiled;
use crate::{Outcome, clock, output};
use huquq_core::carrier::{Carrier, FromStore, Writer, collect};
use huquq_core::i18n::Locale;
use huquq_core::update::{Fetch, FetchError, FetchKind, Http, Trust, Wanted, update};
use huquq_core::{Store, query};
use huquq_publisher::repo::{Holders, init, release, verify};
use huquq_publisher::serve::Server;
use std::path::{Path, PathBuf};
use std::time::Instant;

#[derive(clap::Args)]
pub struct Args {
    /// Keep what the demo makes: DIR/repo, DIR/keys, DIR/store
    #[arg(long)]
    keep: Option<PathBuf>,
    /// Folder of the publication
    #[arg(long, default_value = "content/huquq")]
    content: PathBuf,
}

pub fn run(args: &Args) -> Outcome {
    let scratch;
    let place: &Path = match &args.keep {
        Some(folder) => folder,
        None => {
            scratch = tempfile::tempdir()?;
            scratch.path()
        }
    };
    let (repo, keys, folder) = (place.join("repo"), place.join("keys"), place.join("store"));
    let now = clock::now();

    chapter(1, "An NGO signs");
    let packs = compiled(&args.content)?;
    let countries: Vec<String> =
        packs.keys().filter_map(|n| n.country_and_locale()).map(|(c, _)| c.to_owned()).collect();
    let countries = {
        let mut c = countries;
        c.dedup();
        c
    };
    let holders = Holders::new(&keys);
    holders.create_missing(&countries)?;
    init(&repo, &holders, &countries, now)?;
    let released = release(&repo, &holders, &packs, now)?;
    say(format!(
        "{} packs from {}, signed as release {}:",
        packs.len(),
        args.content.display(),
        released.release
    ));
    say("root and targets by 2 of 3 organisations, each country by 2 of its 3 editors (throw-away keys).");
    let checked = verify(&repo, now)?;
    say(format!(
        "Checked again as a reader would: {} packs, {} bytes, every signature holds.",
        checked.packs, checked.bytes
    ));

    chapter(2, "A phone meets a network, once");
    let server = Server::start(&repo, 0)?;
    let from = Http::new(&server.url())?;
    let root = Trust::Root(std::fs::read(repo.join("metadata/1.root.json"))?);
    let mut store = Store::open_or_create(&folder)?;
    let started = Instant::now();
    let report = update(&mut store, &from, &root, &Wanted::default(), now)?;
    let took = started.elapsed();
    say(format!(
        "{}: {} packs, {} requests, {} bytes, verified and stored in {took:.0?}.",
        server.url(),
        report.packs.len(),
        report.requests,
        report.bytes
    ));
    let again = update(&mut store, &from, &root, &Wanted::default(), now)?;
    say(format!("Asked again: nothing new, {} request, {} bytes.", again.requests, again.bytes));
    drop(store);

    chapter(3, "The network is gone");
    let url = server.url();
    drop(server);
    let gone = Http::new(&url)?.fetch("metadata/timestamp.json", 1);
    say(format!(
        "The server answers: {}",
        gone.err().map_or_else(|| "still there?".to_owned(), |e| e.to_string())
    ));

    chapter(4, "He reads, in Uzbek");
    let started = Instant::now();
    let store = Store::open(&folder)?;
    let guides = query::pages(&store, query::PageKind::Guide, Some("kz"), Locale::UzLatn)?;
    let first = guides.iter().find(|g| g.situations.iter().any(|s| s == "not-paid")).or(guides.first());
    let first = first.ok_or("the publication has no guide for kz")?;
    let view = query::page(&store, query::PageKind::Guide, &first.id, Locale::UzLatn)?;
    let took = started.elapsed();
    output::guide(&view, &query::contacts(&store, Some("kz"), Locale::UzLatn)?);
    say(format!("(opened and read in {took:.1?}, no network, nothing written)"));

    chapter(5, "He searches");
    for words in ["ish haqi", "полиция"] {
        let started = Instant::now();
        let hits = query::search(&store, words, Locale::UzLatn, Some("kz"), 3, &|| true)?;
        let took = started.elapsed();
        let found = hits
            .iter()
            .map(|h| format!("{} «{}»{}", h.id, h.title, output::fallback(&h.language)))
            .collect::<Vec<_>>();
        let found = if found.is_empty() { "nothing".into() } else { found.join(" · ") };
        say(format!("{words}: {found} ({took:.1?})"));
    }

    chapter(6, "He counts");
    match query::term(&store, "kz-43", "2026-04-16", Some("UZ"), Locale::UzLatn) {
        Ok(term) => crate::commands::deadline::show_term(&term)?,
        Err(huquq_core::Error::NotFound { .. }) => say("This publication has no rule kz-43."),
        Err(e) => return Err(e.into()),
    }
    chapter(7, "He gives it to the phone beside his");
    beside(&store, place, now)?;
    if let Some(kept) = &args.keep {
        say(format!("Kept in {}: repo, keys, store.", kept.display()));
    }
    Ok(())
}

/// One file, taken in by a phone that has never seen a network.
fn beside(store: &Store, place: &Path, now: i64) -> Outcome {
    let file = place.join("today.huquq");
    let from = FromStore::new(store)?;
    let wanted = Wanted { countries: vec!["kz".into()], locales: vec!["uz-Latn".into()] };
    let mut writer = Writer::new(std::fs::File::create(&file)?)?;
    collect(&from, None, &wanted, &mut |path, bytes| Ok(writer.add(path, bytes).map_err(file_error)?))?;
    drop(writer);
    let bytes = std::fs::metadata(&file)?.len();
    let started = Instant::now();
    let mut other = Store::open_or_create(&place.join("beside"))?;
    let report = update(&mut other, &Carrier::open(&file)?, &Trust::FirstUse, &Wanted::default(), now)?;
    let took = started.elapsed();
    say(format!(
        "Kazakhstan in Uzbek is one file of {bytes} bytes; the other phone checked and stored {} packs in {took:.0?}, \
         and is at release {}.",
        report.packs.len(),
        report.to_release
    ));
    Ok(())
}

fn file_error(error: std::io::Error) -> FetchError {
    FetchError::new("today.huquq", FetchKind::Unreachable, error)
}

fn chapter(number: u8, title: &str) {
    output::line(format!("\n{}", output::bold(&format!("{number}. {title}"))));
}

fn say(text: impl AsRef<str>) {
    output::line(format!("   {}", text.as_ref()));
}
