//! A second publisher on the phone: kept apart, shown under its name, removed without a trace; names cannot be taken.

use huquq_core::i18n::Locale;
use huquq_core::publishers::{self, Invitation, fingerprint};
use huquq_core::update::{Folder, Trust, Wanted};
use huquq_core::{Error, Store, query};
use huquq_slip::{Code, Frames};
use huquq_tests::program::huquq;
use huquq_tests::{NOW, Ngo};
use std::path::Path;

/// A phone with the publisher the app came with, and a second NGO called `name`.
fn two(name: &str) -> (Ngo, Ngo) {
    let (first, second) = (Ngo::new(), Ngo::new());
    first.release();
    first.sync().unwrap();
    call(&second, name, "second");
    second.release();
    (first, second)
}

fn call(ngo: &Ngo, name: &str, id: &str) {
    let path = ngo.content().join("publication.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    let renamed = text.lines().map(|line| match line.split_once(" = ") {
        Some(("publisher", _)) => format!("publisher = '{name}'\n"),
        Some(("id", _)) => format!("id = '{id}'\n"),
        _ => format!("{line}\n"),
    });
    std::fs::write(path, renamed.collect::<String>()).unwrap();
}

fn root(ngo: &Ngo) -> Vec<u8> {
    std::fs::read(ngo.repo().join("metadata/1.root.json")).unwrap()
}

fn add(phone: &Path, ngo: &Ngo) -> huquq_core::Result<publishers::Publisher> {
    publishers::add(phone, &root(ngo), &Folder::new(ngo.repo()), &Wanted::default(), NOW).map(|(p, _)| p)
}

fn everything(folder: &Path) -> Vec<std::path::PathBuf> {
    huquq_tests::files(folder)
}

#[test]
fn a_second_publisher_is_kept_apart_and_goes_without_a_trace() {
    let (first, second) = two("Sana Sezim");
    let before = std::fs::read(first.store().join("content.sqlite")).unwrap();
    let added = add(&first.store(), &second).unwrap();
    assert_eq!((added.name.as_str(), added.id.len()), ("Sana Sezim", 16));
    let all = publishers::list(&first.store()).unwrap();
    assert_eq!(all.iter().map(|p| p.name.as_str()).collect::<Vec<_>>(), ["Small NGO", "Sana Sezim"]);
    assert_eq!(std::fs::read(first.store().join("content.sqlite")).unwrap(), before);
    let store = Store::open(&added.folder).unwrap();
    assert_eq!(query::contacts(&store, None, Locale::Ru).unwrap().len(), 1);
    drop(store);
    // Each has an update of its own.
    second.edit("messages/ru/all.ftl", "Линия помощи", "Другая линия");
    second.release();
    let mut store = Store::open_or_create(&added.folder).unwrap();
    let report = huquq_core::update::update(
        &mut store,
        &Folder::new(second.repo()),
        &Trust::FirstUse,
        &Wanted::default(),
        NOW,
    );
    assert_eq!(report.unwrap().to_release, 3);
    drop(store);
    assert_eq!(publishers::remove(&first.store(), "sana sezim").unwrap(), added);
    assert_eq!(everything(&first.store()), [Path::new("content.sqlite")]);
    assert_eq!(std::fs::read(first.store().join("content.sqlite")).unwrap(), before);
}

#[test]
fn a_name_that_looks_like_one_that_is_here_is_refused_and_nothing_stays() {
    for name in ["Small NGO", "SMALL  ngo", "Sm\u{430}ll NG\u{41e}", "Small\u{200b} NGO", "Sma1l NGO"] {
        let (first, second) = two(name);
        let refused = add(&first.store(), &second);
        assert!(matches!(refused, Err(Error::NameTaken { .. })), "{name:?}: {refused:?}");
        assert_eq!(everything(&first.store()), [Path::new("content.sqlite")], "{name:?}");
    }
    // The id of a publication is a name too.
    let (first, second) = two("Sana Sezim");
    call(&second, "Sana Sezim", "small");
    second.release();
    assert!(matches!(add(&first.store(), &second), Err(Error::NameTaken { .. })));
}

#[test]
fn a_name_cannot_be_taken_later_by_an_update_either() {
    let (first, second) = two("Sana Sezim");
    let added = add(&first.store(), &second).unwrap();
    call(&second, "Small NGO", "second");
    second.release();
    let mut store = Store::open_or_create(&added.folder).unwrap();
    let from = Folder::new(second.repo());
    let refused = huquq_core::update::update(&mut store, &from, &Trust::FirstUse, &Wanted::default(), NOW);
    assert!(matches!(refused, Err(Error::NameTaken { .. })), "{refused:?}");
    assert_eq!(publishers::find(&first.store(), &added.id).unwrap().name, "Sana Sezim");
    // The publisher the app came with is never locked out, whatever others call themselves.
    call(&first, "Sana Sezim", "small");
    first.release();
    assert_eq!(first.sync().unwrap().to_release, 3);
    call(&first, "Small NGO", "small");
    first.release();
    first.sync().unwrap();
    // A new name that nobody has is fine.
    call(&second, "Sana Sezim, Shymkent", "second");
    second.release();
    let done = huquq_core::update::update(&mut store, &from, &Trust::FirstUse, &Wanted::default(), NOW);
    assert_eq!(done.unwrap().to_release, 4);
}

#[test]
fn the_same_root_is_not_added_twice_and_a_foreign_repository_not_under_it() {
    let (first, second) = two("Sana Sezim");
    add(&first.store(), &second).unwrap();
    assert!(matches!(add(&first.store(), &second), Err(Error::Known { .. })));
    assert!(matches!(add(&first.store(), &first), Err(Error::Known { .. })), "the app's own");
    let third = Ngo::new();
    let refused =
        publishers::add(&first.store(), &root(&third), &Folder::new(second.repo()), &Wanted::default(), NOW);
    assert!(matches!(refused, Err(Error::Rejected(_))), "{refused:?}");
    assert_eq!(publishers::list(&first.store()).unwrap().len(), 2);
}

#[test]
fn an_invitation_fits_one_code_and_is_compared_by_words() {
    let (first, second) = two("Sana Sezim");
    let invitation = Invitation { from: second.repo().to_str().unwrap().into(), root: root(&second) };
    let bytes = invitation.to_bytes().unwrap();
    let frames = Frames::new(&bytes).unwrap();
    assert!(frames.is_one(), "{} bytes", bytes.len());
    assert!(Code::new(&frames.frame(0)).unwrap().size() <= 177);
    for at in (0..bytes.len()).step_by(37) {
        let mut bad = bytes.clone();
        bad[at] ^= 4;
        // Another root has other words, or is none.
        if let Ok(read) = Invitation::from_bytes(&bad)
            && publishers::check_root(&read.root).is_ok()
        {
            assert_eq!(read.root, invitation.root, "byte {at}");
        }
    }

    let scratch = tempfile::tempdir().unwrap();
    let picture = scratch.path().join("invitation.png");
    let run = |arguments: &[&str]| {
        let done = huquq().arg("publishers").args(arguments).output().unwrap();
        let said = String::from_utf8([done.stdout, done.stderr].concat()).unwrap();
        (done.status.success(), said)
    };
    let (repo, store) = (second.repo(), first.store());
    let (repo, store, file) = (repo.to_str().unwrap(), store.to_str().unwrap(), picture.to_str().unwrap());
    let (done, said) = run(&["invite", repo, "--from", repo, file]);
    let words = fingerprint::words(&root(&second), Locale::Ky).join(" ");
    assert!(done && said.contains(&words), "{said}");
    // Without the words they are shown, and nothing is added.
    let (done, said) = run(&["add", "--store", store, file, "--lang", "ky"]);
    assert!(done && said.starts_with(&words), "{said}");
    assert_eq!(publishers::list(&first.store()).unwrap().len(), 1);
    let (done, said) = run(&["add", "--store", store, file, "--lang", "ky", "--words", "гезит ачкыч"]);
    assert!(!done && said.contains("differ"), "{said}");
    let (done, said) = run(&["add", "--store", store, file, "--lang", "ky", "--words", &words]);
    assert!(done && said.starts_with("Sana Sezim ("), "{said}");

    let listed = huquq().args(["contacts", "--store", store]).output().unwrap();
    let listed = String::from_utf8(listed.stdout).unwrap();
    let heading = listed.find("== Sana Sezim").unwrap();
    assert!(listed.find("Линия помощи").unwrap() < heading, "the app's own first: {listed}");
    assert!(listed[heading..].contains("Линия помощи"), "{listed}");
    let own =
        huquq().args(["guides", "--json", "--publisher", "Sana Sezim", "--store", store]).output().unwrap();
    assert!(own.status.success());
    let (done, said) = run(&["remove", "--store", store, "Sana Sezim"]);
    assert!(done && said.contains("is removed"), "{said}");
    assert!(!run(&["remove", "--store", store, "Small NGO"]).0, "the app's own stays");
}
