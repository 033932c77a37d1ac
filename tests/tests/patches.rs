//! Updates by patch: small, byte for byte what was signed, and never a way in.

use huquq_core::Store;
use huquq_core::update::{Fetch, FetchError, Folder, Trust, Wanted, update};
use huquq_tests::{Logged, NOW, Ngo, copy, files};
use std::path::{Path, PathBuf};

/// An NGO that has changed the name of its help line `times` times since release 2, and the state of a phone after each.
fn years_of_releases(times: usize) -> (Ngo, tempfile::TempDir) {
    let (ngo, phones) = (Ngo::new(), tempfile::tempdir().unwrap());
    ngo.release();
    let mut name = "Линия помощи".to_owned();
    for n in 0..=times {
        ngo.sync().unwrap();
        copy(&ngo.store(), &phones.path().join(n.to_string()));
        if n < times {
            // A letter: lint holds numbers against the translation.
            let letter = ["А", "Б", "В", "Г", "Д", "Е", "Ж", "З", "И", "К", "Л", "М"][n];
            let next = format!("Линия помощи, год {letter}");
            ngo.edit("messages/ru/all.ftl", &name, &next);
            name = next;
            ngo.release();
        }
    }
    (ngo, phones)
}

fn packs(store: &Path) -> Vec<(String, Vec<u8>)> {
    let store = Store::open(store).unwrap();
    let names = store.packs().unwrap();
    names.into_iter().map(|(n, _)| (n.clone(), store.pack_bytes(&n).unwrap().unwrap())).collect()
}

fn update_from(store: &Path, from: &dyn Fetch) -> huquq_core::Result<huquq_core::update::Report> {
    let mut store = Store::open_or_create(store)?;
    update(&mut store, from, &Trust::FirstUse, &Wanted::default(), NOW)
}

#[test]
fn up_to_eight_releases_behind_a_phone_needs_only_patches_and_ends_with_the_same_bytes() {
    let (ngo, phones) = years_of_releases(9);
    let newest = packs(&ngo.store());
    for behind in 1..=9 {
        let store = phones.path().join((9 - behind).to_string());
        let from = Logged::new(ngo.repo());
        let report = update_from(&store, &from).unwrap();
        assert_eq!(report.to_release, 11, "{behind} behind");
        assert_eq!(packs(&store), newest, "{behind} behind");
        assert_eq!(from.below("targets/"), 0, "{behind} behind: {:?}", from.asked());
        let by_patch = from.asked().iter().any(|p| p.starts_with("patches/metadata/"));
        assert_eq!(by_patch, behind <= 8, "{behind} behind: {:?}", from.asked());
        if behind <= 8 {
            // Timestamp, no newer root, all metadata, the pack that changed.
            assert_eq!(from.asked().len(), 4, "{behind} behind: {:?}", from.asked());
        }
    }
}

#[test]
fn a_new_phone_takes_compressed_packs() {
    let ngo = Ngo::new();
    ngo.release();
    let from = Logged::new(ngo.repo());
    ngo.sync_from(&from).unwrap();
    assert_eq!((from.below("patches/kz/"), from.below("targets/")), (4, 0), "{:?}", from.asked());
}

/// The shortcuts a phone at release 2 takes to release 3.
fn shortcuts(ngo: &Ngo) -> Vec<PathBuf> {
    files(&ngo.repo()).into_iter().filter(|f| f.starts_with("patches")).collect()
}

#[test]
fn whatever_is_wrong_with_a_shortcut_the_phone_ends_with_the_signed_bytes() {
    let (ngo, phones) = years_of_releases(1);
    let newest = packs(&ngo.store());
    let scratch = phones.path().join("now");
    let mut damaged = 0;
    for file in shortcuts(&ngo) {
        let path = ngo.repo().join(&file);
        let good = std::fs::read(&path).unwrap();
        let flips = (0..good.len()).step_by(1 + good.len() / 10).map(|at| {
            let mut bad = good.clone();
            bad[at] ^= 1 << (at % 8);
            bad
        });
        let cuts = [0, 1, 4, 5, good.len() / 2, good.len() - 1].map(|n| good[..n.min(good.len())].to_vec());
        let long = [vec![0; 17 << 20], [good.as_slice(), b"more"].concat(), b"<!doctype html>".to_vec()];
        for bad in flips.chain(cuts).chain(long) {
            std::fs::write(&path, bad).unwrap();
            copy(&phones.path().join("0"), &scratch);
            let report = update_from(&scratch, &Folder::new(ngo.repo())).unwrap();
            assert_eq!(report.to_release, 3, "{}", file.display());
            assert_eq!(packs(&scratch), newest, "{}", file.display());
            damaged += 1;
        }
        std::fs::write(&path, good).unwrap();
    }
    assert!(damaged > 100, "{damaged}");
}

#[test]
fn a_line_that_breaks_at_a_shortcut_ends_the_update_and_costs_nothing() {
    struct Cut(Folder);
    impl Fetch for Cut {
        fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
            let cut = || FetchError::new(path, huquq_core::update::FetchKind::Unreachable, "cut");
            if path.starts_with("patches/kz") { Err(cut()) } else { self.0.fetch(path, cap) }
        }
    }
    let (ngo, phones) = years_of_releases(1);
    let store = phones.path().join("0");
    let before = packs(&store);
    update_from(&store, &Cut(Folder::new(ngo.repo()))).unwrap_err();
    assert_eq!(packs(&store), before);
    assert_eq!(update_from(&store, &Folder::new(ngo.repo())).unwrap().to_release, 3);
}

#[test]
fn a_repository_without_shortcuts_is_read_as_before() {
    let (ngo, phones) = years_of_releases(1);
    std::fs::remove_dir_all(ngo.repo().join("patches")).unwrap();
    let store = phones.path().join("0");
    assert_eq!(update_from(&store, &Folder::new(ngo.repo())).unwrap().to_release, 3);
    assert_eq!(packs(&store), packs(&ngo.store()));
}

#[test]
fn a_release_removes_the_shortcuts_to_older_ones() {
    let (ngo, _phones) = years_of_releases(3);
    let metadata: Vec<_> =
        shortcuts(&ngo).into_iter().filter(|f| f.starts_with("patches/metadata")).collect();
    let expected = ["1-5", "2-5", "3-5", "4-5"].map(|n| Path::new("patches/metadata").join(n));
    assert_eq!(metadata, expected);
}

/// A repository comes from a colleague, on a stick; a link in it must not lead the tidying up to the editor's own files.
#[cfg(unix)]
#[test]
fn a_release_follows_no_link_out_of_the_repository() {
    let (ngo, elsewhere) = (Ngo::new(), tempfile::tempdir().unwrap());
    ngo.release();
    let own = elsewhere.path().join("letter.txt");
    std::fs::write(&own, "mine").unwrap();
    std::os::unix::fs::symlink(elsewhere.path(), ngo.repo().join("patches/link")).unwrap();
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    ngo.release();
    assert_eq!(std::fs::read_to_string(own).unwrap(), "mine");
    assert!(!ngo.repo().join("patches/link").exists());
}
