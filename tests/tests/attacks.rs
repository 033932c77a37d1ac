//! Each attack is refused by its own name, and the old content stays readable.

use huquq_bundle::Rejected;
use huquq_core::i18n::Locale;
use huquq_core::update::{Fetch, FetchError, FetchKind, Folder};
use huquq_core::{Error, Store, query};
use huquq_tests::{Ngo, copy, files};
use std::path::PathBuf;

/// A phone with release 2, and a repository with release 3 in which exactly one thing is wrong.
fn phone_and_next_release() -> Ngo {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    ngo.edit("messages/uz-Latn/all.ftl", "Yordam liniyasi", "Yangi liniya");
    ngo.edit("contacts.toml", "number = \"111\"", "number = \"112\"");
    ngo.release();
    // Shortcuts need no trust and have tests of their own: here the signed files themselves are read.
    std::fs::remove_dir_all(ngo.repo().join("patches")).unwrap();
    ngo
}

fn old_content_is_readable(ngo: &Ngo) {
    let store = Store::open(&ngo.store()).unwrap();
    assert_eq!(query::contacts(&store, None, Locale::Ru).unwrap()[0].name, "Линия помощи");
    assert_eq!(query::status(&store, 0).unwrap().release, 2);
}

/// Files an update from release 2 to 3 reads.
fn files_of_the_update(ngo: &Ngo) -> Vec<PathBuf> {
    let names = ["timestamp.json", "3.snapshot.json", "3.kz.json"];
    let all = files(&ngo.repo());
    let metadata = all.iter().filter(|f| names.iter().any(|n| f.ends_with(n))).cloned();
    let current = std::fs::read_to_string(ngo.repo().join("metadata/3.kz.json")).unwrap();
    let is_current = |f: &&PathBuf| {
        let name = f.file_name().unwrap().to_string_lossy().into_owned();
        f.starts_with("targets") && current.contains(name.split('.').next().unwrap())
    };
    let out: Vec<_> = metadata.chain(all.iter().filter(is_current).cloned()).collect();
    assert_eq!(out.len(), 7, "{out:?}");
    out
}

#[test]
fn a_tampered_byte_anywhere() {
    let ngo = phone_and_next_release();
    for file in files_of_the_update(&ngo) {
        let path = ngo.repo().join(&file);
        let good = std::fs::read(&path).unwrap();
        for at in 0..good.len() {
            let mut bad = good.clone();
            // The lowest bit, because another would only make a hexadecimal digit a capital.
            bad[at] ^= 1;
            std::fs::write(&path, &bad).unwrap();
            let refused = ngo.sync().expect_err(&format!("{} byte {at}", file.display()));
            assert!(matches!(refused, Error::Rejected(_)), "{} byte {at}: {refused}", file.display());
        }
        std::fs::write(&path, good).unwrap();
        old_content_is_readable(&ngo);
    }
    assert_eq!(ngo.sync().unwrap().to_release, 3, "and the honest repository is accepted");
}

#[test]
fn a_tampered_first_root() {
    let ngo = Ngo::new();
    ngo.release();
    let path = ngo.repo().join("metadata/1.root.json");
    let text = std::fs::read_to_string(&path).unwrap().replacen("\"threshold\":2", "\"threshold\":1", 1);
    std::fs::write(&path, text).unwrap();
    assert!(matches!(ngo.sync(), Err(Error::Rejected(Rejected::TooFewSignatures { .. }))));
}

#[test]
fn a_truncated_file() {
    let ngo = phone_and_next_release();
    for file in files_of_the_update(&ngo) {
        let path = ngo.repo().join(&file);
        let good = std::fs::read(&path).unwrap();
        for keep in [0, 1, good.len() / 2, good.len() - 1] {
            std::fs::write(&path, &good[..keep]).unwrap();
            assert!(matches!(ngo.sync(), Err(Error::Rejected(_))), "{} cut to {keep}", file.display());
        }
        std::fs::write(&path, good).unwrap();
    }
    old_content_is_readable(&ngo);
}

#[test]
fn an_older_release_played_back() {
    let ngo = Ngo::new();
    ngo.release();
    let old = tempfile::tempdir().unwrap();
    copy(&ngo.repo(), old.path());
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    ngo.release();
    ngo.sync().unwrap();
    let refused = ngo.sync_from(&Folder::new(old.path())).unwrap_err();
    assert!(matches!(refused, Error::Rejected(Rejected::Older { offered: 2, trusted: 3, .. })), "{refused}");
    let store = Store::open(&ngo.store()).unwrap();
    assert_eq!(query::contacts(&store, None, Locale::Ru).unwrap()[0].name, "Новая линия");
}

#[test]
fn one_signature_where_two_are_needed() {
    let ngo = phone_and_next_release();
    let path = ngo.repo().join("metadata/3.kz.json");
    let mut value: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    value["signatures"].as_array_mut().unwrap().truncate(1);
    let bytes = serde_json::to_vec(&value).unwrap();
    std::fs::write(&path, &bytes).unwrap();
    // A thief who also holds the snapshot's and timestamp's keys still cannot publish: sign his file into the chain.
    let snapshot_key = huquq_publisher::keys::SecretKey::read(&ngo.holders().file("snapshot")).unwrap();
    let timestamp_key = huquq_publisher::keys::SecretKey::read(&ngo.holders().file("timestamp")).unwrap();
    resign(&ngo, "3.snapshot.json", "snapshot", "kz.json", &bytes, &snapshot_key);
    let snapshot = std::fs::read(ngo.repo().join("metadata/3.snapshot.json")).unwrap();
    resign(&ngo, "timestamp.json", "timestamp", "snapshot.json", &snapshot, &timestamp_key);
    let refused = ngo.sync().unwrap_err();
    let expected = Rejected::TooFewSignatures { role: "kz".into(), valid: 1, threshold: 2 };
    assert!(matches!(&refused, Error::Rejected(r) if *r == expected), "{refused}");
    old_content_is_readable(&ngo);
}

fn resign(
    ngo: &Ngo,
    file: &str,
    kind: &str,
    entry: &str,
    bytes: &[u8],
    key: &huquq_publisher::keys::SecretKey,
) {
    use huquq_bundle::metadata::{Envelope, MetaList, envelope_bytes};
    let path = ngo.repo().join("metadata").join(file);
    let mut list: MetaList =
        Envelope::parse(kind, &std::fs::read(&path).unwrap()).unwrap().signed(kind).unwrap();
    let meta = list.meta.get_mut(entry).unwrap();
    meta.length = Some(bytes.len() as u64);
    meta.hashes = Some([("sha256".to_owned(), huquq_bundle::digest::sha256_hex(bytes))].into());
    let signed = envelope_bytes(kind, &list, |message| vec![key.sign(message)]).unwrap();
    std::fs::write(path, signed).unwrap();
}

#[test]
fn a_country_cannot_sign_for_another() {
    let ngo = Ngo::new();
    let packs = [(huquq_bundle::TargetName::pack("kg", "ru").unwrap(), b"{}".to_vec())].into();
    let refused = huquq_publisher::repo::release(&ngo.repo(), &ngo.holders(), &packs, huquq_tests::NOW);
    assert!(refused.unwrap_err().to_string().contains("nobody signed for it"));
}

/// A server with a mind of its own.
struct Odd(fn(&str, u64) -> Result<Vec<u8>, FetchError>);

impl Fetch for Odd {
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        (self.0)(path, cap)
    }
}

#[test]
fn a_web_page_in_place_of_metadata() {
    let ngo = phone_and_next_release();
    let portal = Odd(|_, _| Ok(b"<!doctype html><title>Log in to the Wi-Fi</title>".to_vec()));
    let refused = ngo.sync_from(&portal);
    assert!(
        matches!(
            refused,
            Err(Error::Rejected(Rejected::Malformed { .. } | Rejected::TooFewSignatures { .. }))
        ),
        "{refused:?}"
    );
    old_content_is_readable(&ngo);
}

#[test]
fn a_cut_line_while_asking_for_the_next_root_is_not_no_newer_root() {
    let ngo = phone_and_next_release();
    struct Cut(Folder);
    impl Fetch for Cut {
        fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
            if path.ends_with("root.json") {
                return Err(FetchError::new(path, FetchKind::Unreachable, "cut"));
            }
            self.0.fetch(path, cap)
        }
    }
    let refused = ngo.sync_from(&Cut(Folder::new(ngo.repo())));
    assert!(matches!(refused, Err(Error::Fetch(FetchError { kind: FetchKind::Unreachable, .. }))));
    old_content_is_readable(&ngo);
}
