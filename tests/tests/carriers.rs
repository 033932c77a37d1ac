//! Content from hand to hand: a file that holds all that a phone without network needs, and nothing that it has to trust.

use huquq_bundle::{Notice, Rejected};
use huquq_core::carrier::{Carrier, Collected, FromStore, Writer, collect};
use huquq_core::update::{Fetch, FetchKind, Folder, Report, Trust, Wanted, update};
use huquq_core::{Error, Result, Store, query};
use huquq_tests::{NOW, Ngo, copy};
use std::io::Cursor;
use std::path::Path;
use tempfile::TempDir;

fn carrier(from: &dyn Fetch, since: Option<u64>, locales: &[&str]) -> Result<(Collected, Vec<u8>)> {
    let mut writer = Writer::new(Vec::new()).unwrap();
    let collected = collect(from, since, &only(locales), &mut |path, bytes| {
        writer.add(path, bytes).unwrap();
        Ok(())
    })?;
    Ok((collected, writer.into_inner()))
}

fn from_store(store: &Path, locales: &[&str]) -> Vec<u8> {
    let store = Store::open(store).unwrap();
    carrier(&FromStore::new(&store).unwrap(), None, locales).unwrap().1
}

fn only(locales: &[&str]) -> Wanted {
    Wanted { countries: vec![], locales: locales.iter().map(|l| (*l).to_owned()).collect() }
}

fn import(store: &Path, file: &[u8], wanted: &Wanted, now: i64) -> Result<Report> {
    let from = Carrier::new("card", Cursor::new(file.to_vec()))?;
    update(&mut Store::open_or_create(store)?, &from, &Trust::FirstUse, wanted, now)
}

fn everything(store: &Path) -> Vec<(String, Vec<u8>)> {
    let store = Store::open(store).unwrap();
    let names = store.packs().unwrap().into_iter().map(|(n, _)| n);
    names.map(|n| (n.clone(), store.pack_bytes(&n).unwrap().unwrap())).collect()
}

/// An NGO at release 4, and copies of a phone at releases 2, 3 and 4.
fn three_releases() -> (Ngo, TempDir) {
    let (ngo, phones) = (Ngo::new(), tempfile::tempdir().unwrap());
    let mut name = "Линия помощи";
    for (release, next) in [(2, "Новая линия"), (3, "Третья линия"), (4, "")] {
        ngo.release();
        ngo.sync().unwrap();
        copy(&ngo.store(), &phones.path().join(release.to_string()));
        if !next.is_empty() {
            ngo.edit("messages/ru/all.ftl", name, next);
            name = next;
        }
    }
    (ngo, phones)
}

#[test]
fn a_phone_gives_all_it_has_to_a_new_one_which_can_give_it_on() {
    let (ngo, phones) = three_releases();
    let file = from_store(&ngo.store(), &[]);
    let second = phones.path().join("second");
    let report = import(&second, &file, &Wanted::default(), NOW).unwrap();
    assert_eq!((report.from_release, report.to_release), (0, 4));
    assert_eq!(everything(&second), everything(&ngo.store()));
    assert_eq!(from_store(&second, &[]), file, "and byte for byte what it got");
    let root = std::fs::read(ngo.repo().join("metadata/1.root.json")).unwrap();
    assert_eq!(report.first_use_fingerprint, Some(huquq_bundle::digest::sha256_hex(&root)));
}

#[test]
fn a_file_for_phones_at_a_release_is_small_and_serves_them_only() {
    let (ngo, phones) = three_releases();
    let repo = Folder::new(ngo.repo());
    let (collected, delta) = carrier(&repo, Some(3), &[]).unwrap();
    assert_eq!(collected, Collected { release: 4, packs: vec!["kz/ru.jsonl".into()] });
    let whole = carrier(&repo, None, &[]).unwrap().1;
    assert!(delta.len() * 4 < whole.len(), "{} of {}", delta.len(), whole.len());

    let at = |release: &str| phones.path().join(release);
    assert_eq!(import(&at("3"), &delta, &Wanted::default(), NOW).unwrap().to_release, 4);
    assert_eq!(everything(&at("3")), everything(&ngo.store()));
    let before = everything(&at("2"));
    let refused = import(&at("2"), &delta, &Wanted::default(), NOW).unwrap_err();
    assert!(matches!(&refused, Error::Fetch(e) if e.kind == FetchKind::NotFound), "{refused}");
    assert_eq!(everything(&at("2")), before);
    assert_eq!(import(&at("2"), &whole, &Wanted::default(), NOW).unwrap().to_release, 4);
}

#[test]
fn a_file_made_after_keys_changed_leads_along_the_roots() {
    let (ngo, phones) = three_releases();
    for key in ["root-1", "timestamp", "snapshot"] {
        huquq_publisher::repo::rotate(&ngo.repo(), &ngo.holders(), key, NOW).unwrap();
    }
    let (_, whole) = carrier(&Folder::new(ngo.repo()), None, &[]).unwrap();
    let store = phones.path().join("2");
    import(&store, &whole, &Wanted::default(), NOW).unwrap();
    assert_eq!(query::status(&Store::open(&store).unwrap(), NOW).unwrap().root, 4);
    // And from that phone on to one that still trusts the first root.
    let third = phones.path().join("3");
    import(&third, &from_store(&store, &[]), &Wanted::default(), NOW).unwrap();
    assert_eq!(query::status(&Store::open(&third).unwrap(), NOW).unwrap().root, 4);
}

#[test]
fn a_file_without_a_language_that_is_here_changes_nothing_unless_the_reader_chose() {
    let (ngo, phones) = three_releases();
    let file = from_store(&ngo.store(), &["uz-Latn"]);
    let store = phones.path().join("3");
    let before = everything(&store);
    let refused = import(&store, &file, &Wanted::default(), NOW).unwrap_err();
    assert!(matches!(&refused, Error::Lacking { packs } if *packs == ["kz/ru.jsonl"]), "{refused}");
    assert_eq!(everything(&store), before);
    let refused = import(&store, &file, &only(&["ru"]), NOW).unwrap_err();
    assert!(matches!(refused, Error::Lacking { .. }), "{refused}");
    import(&store, &file, &only(&["uz-Latn"]), NOW).unwrap();
    let names: Vec<_> = everything(&store).into_iter().map(|(n, _)| n).collect();
    // The Cyrillic pack did not change between the releases, so nothing it needs is lacking.
    assert_eq!(names, ["kz/base.jsonl", "kz/uz-Cyrl.jsonl", "kz/uz-Latn.jsonl"]);
}

#[test]
fn a_new_phone_takes_the_languages_that_are_in_the_file() {
    let (ngo, phones) = three_releases();
    let store = phones.path().join("new");
    import(&store, &from_store(&ngo.store(), &["uz-Latn"]), &Wanted::default(), NOW).unwrap();
    let names: Vec<_> = everything(&store).into_iter().map(|(n, _)| n).collect();
    assert_eq!(names, ["kz/base.jsonl", "kz/uz-Latn.jsonl"]);
}

#[test]
fn an_older_file_is_refused_and_an_equal_one_changes_nothing() {
    let (ngo, phones) = three_releases();
    let old = from_store(&phones.path().join("2"), &[]);
    let before = std::fs::read(ngo.store().join("content.sqlite")).unwrap();
    let refused = import(&ngo.store(), &old, &Wanted::default(), NOW).unwrap_err();
    assert!(matches!(refused, Error::Rejected(Rejected::Older { .. })), "{refused}");
    let same = from_store(&ngo.store(), &[]);
    assert_eq!(import(&ngo.store(), &same, &Wanted::default(), NOW).unwrap().packs, [""; 0]);
    assert_eq!(std::fs::read(ngo.store().join("content.sqlite")).unwrap(), before);
}

#[test]
fn a_file_long_past_its_date_is_taken_and_its_age_is_told_whatever_the_clock_says() {
    let (ngo, phones) = three_releases();
    let file = from_store(&ngo.store(), &[]);
    for (store, now, old) in
        [("2", 0, false), ("3", NOW + 3 * 366 * 86_400, true), ("new", 4_085_000_000, true)]
    {
        let store = phones.path().join(store);
        let report = import(&store, &file, &Wanted::default(), now).unwrap();
        assert_eq!(report.to_release, 4);
        let told = report.notices.iter().any(|Notice::Expired { role, .. }| role == "timestamp");
        assert_eq!(told, old, "at {now}: {:?}", report.notices);
        assert_eq!(query::status(&Store::open(&store).unwrap(), now).unwrap().old, old);
    }
}

#[test]
fn a_file_with_a_byte_changed_or_an_end_missing_never_brings_other_content() {
    let (ngo, phones) = three_releases();
    let good = carrier(&Folder::new(ngo.repo()), Some(3), &[]).unwrap().1;
    let (before, after) = (everything(&phones.path().join("3")), everything(&ngo.store()));
    let store = phones.path().join("victim");
    let flips = (0..good.len()).map(|at| {
        let mut bad = good.clone();
        bad[at] ^= 1 << (at % 8);
        bad
    });
    let cuts = (0..good.len()).step_by(5).map(|keep| good[..keep].to_vec());
    copy(&phones.path().join("3"), &store);
    let mut taken = 0;
    for bad in flips.chain(cuts) {
        match import(&store, &bad, &Wanted::default(), NOW) {
            // A byte in a name of a file nobody asks for, or in a signature beyond the threshold.
            Ok(report) if report.to_release == 4 => {
                assert_eq!(everything(&store), after);
                taken += 1;
                copy(&phones.path().join("3"), &store);
            }
            Ok(report) => assert_eq!(report.to_release, 3),
            Err(Error::Rejected(_) | Error::Fetch(_) | Error::Lacking { .. }) => {}
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(everything(&store), before);
    assert!(taken < good.len() / 5, "{taken}");
    assert_eq!(import(&store, &good, &Wanted::default(), NOW).unwrap().to_release, 4);
    let left: Vec<_> = std::fs::read_dir(&store).unwrap().flatten().map(|e| e.file_name()).collect();
    assert_eq!(left, ["content.sqlite"]);
}

#[test]
fn an_entry_that_claims_to_be_larger_than_the_file_takes_no_memory() {
    let mut bad = Writer::new(Vec::new()).unwrap().into_inner();
    bad.extend(b"\x17metadata/timestamp.json\xff\xff\xff\xff{}");
    let refused = Carrier::new("card", Cursor::new(bad)).unwrap_err();
    assert_eq!(refused.kind, FetchKind::NotACarrier);
}
