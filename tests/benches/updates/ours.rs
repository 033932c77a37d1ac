//! Our reader, as a process of its own: `updates read HOW ADDRESS ROOT_FILE STORE [COUNTRY LOCALE]`. Time and memory, as JSON.

use crate::memory::Idle;
use crate::releases::now;
use huquq_bundle::metadata::{Envelope, MetaList};
use huquq_bundle::{Expiry, Freshness, TargetName, TrustedBytes, TrustedSet, delta, limits, shortcut};
use huquq_core::Store;
use huquq_core::update::{Fetch, Folder, Http, Trust, Wanted, update};
use std::path::Path;
use std::time::{Duration, Instant};

/// `update` brings a store up to date; `verify` verifies the same files and keeps nothing.
pub fn run(arguments: &[String]) {
    let [how, address, root, store, wanted @ ..] = arguments else { panic!("{arguments:?}") };
    let wanted = match wanted {
        [country, locale] => Wanted { countries: vec![country.clone()], locales: vec![locale.clone()] },
        _ => Wanted::default(),
    };
    let root = std::fs::read(root).unwrap();
    let from: Box<dyn Fetch> = match address.strip_prefix("file://") {
        Some(folder) => Box::new(Folder::new(folder)),
        None => Box::new(Http::new(address).unwrap()),
    };
    let report = match how.as_str() {
        "update" => whole(&*from, root, Path::new(store), &wanted),
        _ => verify(&*from, &root, Path::new(store), &wanted),
    };
    println!("{report}");
}

/// With the store's opening, and its creation on a new phone.
fn whole(from: &dyn Fetch, root: Vec<u8>, store: &Path, wanted: &Wanted) -> serde_json::Value {
    let (idle, begin) = (Idle::new(), Instant::now());
    let mut store = Store::open_or_create(store).unwrap();
    let opened = begin.elapsed();
    let report = update(&mut store, from, &Trust::Root(root), wanted, now()).unwrap();
    let seconds = begin.elapsed().as_secs_f64();
    let grown = idle.highest();
    let packs = report.packs.len();
    serde_json::json!({
        "packs": packs,
        "seconds": seconds,
        "opened": opened.as_secs_f64(),
        "peak": grown.resident,
        "program": grown.program,
        "heap": grown.heap,
    })
}

/// The same steps on what is signed alone: signatures and digests, packs read as records; patches apart from that.
fn verify(from: &dyn Fetch, root: &[u8], store: &Path, wanted: &Wanted) -> serde_json::Value {
    let (kept, packs) = if store.exists() {
        let store = Store::open(store).unwrap();
        let bytes = |(name, digest): (String, String)| {
            let bytes = store.pack_bytes(&name).unwrap().unwrap();
            (name, digest, bytes)
        };
        let packs: Vec<_> = store.packs().unwrap().into_iter().map(bytes).collect();
        (store.trusted_bytes().unwrap(), packs)
    } else {
        (TrustedBytes::default(), Vec::new())
    };
    let (begin, mut unpacking) = (Instant::now(), Duration::ZERO);
    let get = |path: &str| from.fetch(path, limits::PACK_BYTES).unwrap();
    let mut set = match kept.is_empty() {
        true => TrustedSet::from_root(root, Expiry::Report, now()).unwrap(),
        false => TrustedSet::restore(&kept, Expiry::Report, now()).unwrap(),
    };
    let timestamp = get("metadata/timestamp.json");
    if kept.get("timestamp") != Some(&timestamp)
        && set.update_timestamp(&timestamp).unwrap() == Freshness::New
    {
        if let Some(snapshot) = kept.get("snapshot") {
            let list: MetaList = Envelope::parse("snapshot", snapshot).unwrap().signed("snapshot").unwrap();
            let patch = shortcut::metadata_patch(list.version, set.snapshot_wanted().unwrap().version);
            let (old, patch) = (shortcut::old_metadata(snapshot, &list, &kept).unwrap(), get(&patch));
            let started = Instant::now();
            std::hint::black_box(shortcut::apply_metadata_patch(&old, &patch).unwrap());
            unpacking += started.elapsed();
        }
        let file =
            |set: &TrustedSet, role: &str| get(&format!("metadata/{}", set.metadata_file(role).unwrap()));
        set.update_snapshot(&file(&set, "snapshot")).unwrap();
        while let Some((by, role)) = set.missing() {
            set.update_delegated(&by, &role, &file(&set, &role)).unwrap();
        }
    }
    let mut verified = Vec::new();
    for (name, file) in set.packs() {
        let name = TargetName::new(&name).unwrap();
        let (country, locale) = name.country_and_locale().unwrap();
        let asked = wanted.countries.is_empty()
            || wanted.countries[0] == country && ["base", &wanted.locales[0]].contains(&locale);
        let (old, sha256) = (packs.iter().find(|p| p.0 == name.plain()), file.hashes["sha256"].as_str());
        if !asked || old.is_some_and(|o| o.1 == sha256) {
            continue;
        }
        let (from, patch) = match old {
            Some((_, digest, bytes)) => (bytes.as_slice(), get(&shortcut::pack_patch(&name, digest, sha256))),
            None => (&[][..], get(&shortcut::pack_compressed(&name, sha256))),
        };
        let started = Instant::now();
        let bytes = delta::apply(from, &patch, file.length.try_into().unwrap()).unwrap();
        unpacking += started.elapsed();
        verified.push(set.verify_pack(&name, bytes).unwrap());
    }
    let seconds = (begin.elapsed() - unpacking).as_secs_f64();
    serde_json::json!({ "packs": verified.len(), "seconds": seconds, "unpacking": unpacking.as_secs_f64() })
}
