//! Several places with the same repository: who is asked, in which order, and whom an update goes on to.

use huquq_bundle::Rejected;
use huquq_core::update::{
    Backoff, Budget, FetchKind, Folder, Http, HttpOptions, Limits, Mirrors, Report, Trust, Wanted,
    update_from_mirrors,
};
use huquq_core::{Error, Result, Store};
use huquq_tests::odd::{Odd, Then, answer, cut, file};
use huquq_tests::{NOW, Ngo, copy, files};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tempfile::TempDir;

const LATER: i64 = NOW + 400 * 86_400;

fn mirrors(servers: &[&Odd]) -> Mirrors {
    let wait = Duration::from_millis(1);
    let backoff = Backoff { first: wait, longest: wait, ..Backoff::default() };
    let options = HttpOptions { backoff, ..HttpOptions::default() };
    Mirrors::new(servers.iter().map(|s| Box::new(Http::with(s.url(), &options).unwrap()) as _).collect())
}

fn sync_at(ngo: &Ngo, mirrors: &Mirrors, now: i64) -> Result<Report> {
    let root = Trust::Root(std::fs::read(ngo.repo().join("metadata/1.root.json")).unwrap());
    let mut store = Store::open_or_create(&ngo.store()).unwrap();
    update_from_mirrors(&mut store, mirrors, &Budget::unlimited(), &root, &Wanted::default(), now)
}

fn sync(ngo: &Ngo, mirrors: &Mirrors) -> Result<Report> {
    sync_at(ngo, mirrors, NOW)
}

/// A mirror that stands still at what the repository is now.
fn frozen(ngo: &Ngo) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&ngo.repo(), folder.path());
    folder
}

fn next_release(ngo: &Ngo) {
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    ngo.release();
}

fn dead() -> Odd {
    Odd::start(PathBuf::new(), |_, _| Some(Then::Close))
}

fn without(folder: &Path, name: &'static str) -> Odd {
    Odd::start(folder.to_owned(), move |ask, stream| {
        // Nor any shortcut to it.
        (ask.path.ends_with(name) || ask.path.starts_with("/patches/"))
            .then(|| answer(stream, "404 Not Found", "", b""))
    })
}

#[test]
fn the_first_mirror_serves_everything_and_the_others_hear_only_of_roots_that_are_not_there() {
    let ngo = Ngo::new();
    ngo.release();
    let (first, second) = (Odd::honest(ngo.repo()), Odd::honest(ngo.repo()));
    let both = mirrors(&[&first, &second]);
    assert_eq!(sync(&ngo, &both).unwrap().packs.len(), 4);
    assert_eq!(second.paths(), ["/metadata/2.root.json"], "asked before \"there is none\" is believed");
    let again = sync(&ngo, &both).unwrap();
    assert_eq!((again.requests, second.paths().len()), (1, 1), "nothing new costs one question");
}

#[test]
fn a_mirror_that_failed_is_asked_last_from_then_on_and_the_disk_does_not_know() {
    let ngo = Ngo::new();
    ngo.release();
    let (bad, good) = (dead(), Odd::honest(ngo.repo()));
    let spare = Odd::honest(ngo.repo());
    let both = mirrors(&[&bad, &good, &spare]);
    sync(&ngo, &both).unwrap();
    assert_eq!(both.order(), [1, 2, 0]);
    let asked = bad.paths();
    assert!(asked.iter().all(|p| !p.contains("targets")), "{asked:?}");
    sync(&ngo, &both).unwrap();
    assert_eq!(bad.paths().len(), asked.len(), "not asked again");
    assert_eq!(files(&ngo.store()), [PathBuf::from("content.sqlite")]);
    assert_eq!(mirrors(&[&bad, &good]).order(), [0, 1], "the next process begins anew");
}

#[test]
fn wherever_a_mirror_falls_silent_the_next_one_goes_on_and_nothing_is_fetched_twice() {
    let ngo = Ngo::new();
    ngo.release();
    let all = Odd::honest(ngo.repo());
    sync(&ngo, &mirrors(&[&all])).unwrap();
    for last in all.paths() {
        let phone = Ngo::new();
        let (repo, from_here) = (ngo.repo(), last.clone());
        let gone = std::sync::atomic::AtomicBool::new(false);
        let failing = Odd::start(repo.clone(), move |ask, stream| {
            if ask.path == from_here {
                gone.store(true, std::sync::atomic::Ordering::Relaxed);
            }
            gone.load(std::sync::atomic::Ordering::Relaxed).then(|| match file(&repo, ask) {
                Some(body) => cut(stream, "", &body, 0),
                None => Then::Close,
            })
        });
        let next = Odd::honest(ngo.repo());
        let mut store = Store::open_or_create(&phone.store()).unwrap();
        let root = Trust::Root(std::fs::read(ngo.repo().join("metadata/1.root.json")).unwrap());
        let both = mirrors(&[&failing, &next]);
        let report =
            update_from_mirrors(&mut store, &both, &Budget::unlimited(), &root, &Wanted::default(), NOW)
                .unwrap();
        assert_eq!(report.to_release, 2, "{last}");
        let fetched = next.paths().into_iter().filter(|p| p.contains("/targets/")).count();
        let there = all.paths().into_iter().filter(|p| p.contains("/targets/"));
        let expected = there.skip_while(|p| *p != last && last.contains("/targets/")).count();
        assert_eq!(fetched, expected, "{last}");
    }
}

#[test]
fn a_file_that_one_mirror_does_not_have_yet_comes_from_another() {
    for name in ["2.snapshot.json", "2.kz.json", ".ru.jsonl"] {
        let ngo = Ngo::new();
        ngo.release();
        std::fs::remove_dir_all(ngo.repo().join("patches")).unwrap();
        let (lags, good) = (without(&ngo.repo(), name), Odd::honest(ngo.repo()));
        let both = mirrors(&[&lags, &good]);
        assert_eq!(sync(&ngo, &both).unwrap().to_release, 2, "{name}");
        assert_eq!(both.order(), [1, 0]);
        // Of shortcuts that the other has not either it is asked before that is believed.
        let asked: Vec<_> = lags.paths().into_iter().filter(|p| !p.starts_with("/patches/")).collect();
        assert!(asked.last().unwrap().ends_with(name), "the rest comes from the same place as that file");
    }
}

#[test]
fn a_new_root_that_one_mirror_does_not_have_yet_is_found() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    huquq_publisher::repo::rotate(&ngo.repo(), &ngo.holders(), "root-1", NOW).unwrap();
    let (lags, good) = (without(&ngo.repo(), "2.root.json"), Odd::honest(ngo.repo()));
    sync(&ngo, &mirrors(&[&lags, &good])).unwrap();
    let store = Store::open(&ngo.store()).unwrap();
    assert_eq!(huquq_core::query::status(&store, NOW).unwrap().root, 2);
}

#[test]
fn a_root_that_cannot_be_asked_for_is_no_root_only_when_the_mirror_of_the_timestamp_says_so() {
    let ngo = Ngo::new();
    ngo.release();
    let (good, bad) = (Odd::honest(ngo.repo()), dead());
    sync(&ngo, &mirrors(&[&good, &bad])).unwrap();
    // Here the mirror of the timestamp falls silent: the update begins anew with the other, whose word counts then.
    let fresh = Ngo::new();
    fresh.release();
    let silent = Odd::start(fresh.repo(), |ask, _| ask.path.ends_with("root.json").then_some(Then::Close));
    let other = Odd::honest(fresh.repo());
    sync(&fresh, &mirrors(&[&silent, &other])).unwrap();
    let asked = other.paths();
    assert_eq!(asked[..2], ["/metadata/2.root.json", "/metadata/timestamp.json"], "{asked:?}");
}

#[test]
fn a_mirror_that_lags_does_not_take_the_phone_back_nor_hold_it() {
    let ngo = Ngo::new();
    ngo.release();
    let old = frozen(&ngo);
    next_release(&ngo);
    ngo.sync().unwrap();
    let lags = Odd::honest(old.path().to_owned());
    let refused = sync(&ngo, &mirrors(&[&lags])).unwrap_err();
    assert!(matches!(refused, Error::Rejected(Rejected::Older { .. })), "{refused}");
    let (good, spare) = (Odd::honest(ngo.repo()), Odd::honest(ngo.repo()));
    let all = mirrors(&[&lags, &good, &spare]);
    let report = sync(&ngo, &all).unwrap();
    assert_eq!(report.to_release, 3);
    assert_eq!(report.requests, 5, "one timestamp refused, a root that nobody has, one timestamp");
    assert_eq!(all.order(), [1, 2, 0]);
}

#[test]
fn a_language_that_one_mirror_does_not_have_yet_comes_from_another() {
    let ngo = Ngo::new();
    let empty = frozen(&ngo);
    ngo.release();
    let (lags, good) = (Odd::honest(empty.path().to_owned()), Odd::honest(ngo.repo()));
    let wanted = |locale: &str| Wanted { countries: vec!["kz".into()], locales: vec![locale.into()] };
    let mut store = Store::open_or_create(&ngo.store()).unwrap();
    let mut sync = |locale| {
        let both = mirrors(&[&lags, &good]);
        update_from_mirrors(&mut store, &both, &Budget::unlimited(), &Trust::FirstUse, &wanted(locale), NOW)
    };
    assert_eq!(sync("ru").unwrap().packs, ["kz/base.jsonl", "kz/ru.jsonl"]);
    assert!(matches!(sync("tg"), Err(Error::Rejected(_) | Error::NothingFor { .. })));
}

#[test]
fn a_login_page_on_one_address_does_not_keep_the_phone_from_the_next() {
    let ngo = Ngo::new();
    ngo.release();
    let portal = Odd::always("HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n<p>Log in!</p>\n");
    let (good, spare) = (Odd::honest(ngo.repo()), Odd::honest(ngo.repo()));
    let all = mirrors(&[&portal, &good, &spare]);
    assert_eq!(sync(&ngo, &all).unwrap().to_release, 2);
    assert_eq!(all.order(), [1, 2, 0]);
}

#[test]
fn a_liar_among_the_mirrors_does_not_spoil_what_the_first_one_offers() {
    let ngo = Ngo::new();
    ngo.release();
    let good = Odd::honest(ngo.repo());
    // It has an answer for everything, the next root too, which the good one does not have because there is none.
    let liar = Odd::always("HTTP/1.1 200 OK\r\ncontent-length: 15\r\n\r\n<p>Log in!</p>\n");
    let both = mirrors(&[&good, &liar]);
    assert_eq!(sync(&ngo, &both).unwrap().to_release, 2);
    assert_eq!((both.order(), liar.paths().len()), (vec![0, 1], 1));
}

#[test]
fn a_mirror_that_changed_a_byte_is_left_for_the_next() {
    for name in ["timestamp.json", "2.snapshot.json", "2.kz.json", ".ru.jsonl"] {
        let ngo = Ngo::new();
        ngo.release();
        let repo = ngo.repo();
        let liar = Odd::start(repo.clone(), move |ask, stream| {
            let mut body = ask.path.ends_with(name).then(|| file(&repo, ask).unwrap())?;
            let middle = body.len() / 2;
            body[middle] ^= 1;
            Some(answer(stream, "200 OK", "", &body))
        });
        let good = Odd::honest(ngo.repo());
        assert_eq!(sync(&ngo, &mirrors(&[&liar, &good])).unwrap().to_release, 2, "{name}");
        let alone = sync(&ngo, &mirrors(&[&liar]));
        assert!(name != "timestamp.json" || matches!(alone, Err(Error::Rejected(_))), "{alone:?}");
    }
}

#[test]
fn when_a_release_is_past_its_date_the_others_are_asked_for_a_newer_one() {
    let ngo = Ngo::new();
    ngo.release();
    let old = frozen(&ngo);
    ngo.sync().unwrap();
    next_release(&ngo);
    let (stands_still, good) = (Odd::honest(old.path().to_owned()), Odd::honest(ngo.repo()));
    // In time, the first is believed: that is what a date is for.
    assert_eq!(sync(&ngo, &mirrors(&[&stands_still, &good])).unwrap().to_release, 2);
    let report = sync_at(&ngo, &mirrors(&[&stands_still, &good]), LATER).unwrap();
    assert_eq!((report.from_release, report.to_release, report.packs.len()), (2, 3, 1));
    // With a clock of 2099 each is asked once, and no more.
    let (one, two) = (Odd::honest(ngo.repo()), Odd::honest(ngo.repo()));
    assert_eq!(sync_at(&ngo, &mirrors(&[&one, &two]), LATER).unwrap().requests, 2);
    assert_eq!((one.paths().len(), two.paths().len()), (1, 1));
}

#[test]
fn when_all_fail_the_first_failure_is_told_and_nobody_is_asked_forever() {
    let ngo = Ngo::new();
    ngo.release();
    let (one, two) = (dead(), Odd::always("HTTP/1.1 500 Oops\r\ncontent-length: 0\r\n\r\n"));
    let Error::Fetch(e) = sync(&ngo, &mirrors(&[&one, &two])).unwrap_err() else { panic!() };
    assert_eq!((e.kind, e.place.starts_with(one.url())), (FetchKind::Unreachable, true), "{e}");
    assert_eq!((one.paths().len(), two.paths().len()), (4, 4), "four tries each");
    let halves = without(&ngo.repo(), ".ru.jsonl");
    let refused = sync(&ngo, &mirrors(&[&halves])).unwrap_err();
    assert!(matches!(refused, Error::Fetch(ref e) if e.kind == FetchKind::NotFound), "{refused}");
    assert_eq!(
        halves.paths().iter().filter(|p| p.ends_with("timestamp.json")).count(),
        2,
        "once more, then it ends"
    );
    let none = Mirrors::new(Vec::new());
    assert!(sync(&ngo, &none).unwrap_err().to_string().contains("no mirror was named"));
}

#[test]
fn a_budget_is_one_for_all_mirrors() {
    let ngo = Ngo::new();
    ngo.release();
    let (liar, good) =
        (Odd::always("HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n{}\n"), Odd::honest(ngo.repo()));
    let mut store = Store::open_or_create(&ngo.store()).unwrap();
    let root = Trust::Root(std::fs::read(ngo.repo().join("metadata/1.root.json")).unwrap());
    let budget = Budget::new(Limits { bytes: Some(300), time: None }, Arc::default());
    let error =
        update_from_mirrors(&mut store, &mirrors(&[&liar, &good]), &budget, &root, &Wanted::default(), NOW)
            .unwrap_err();
    assert!(matches!(error, Error::Fetch(ref e) if e.kind == FetchKind::Budget), "{error}");
    assert_eq!(store.packs().unwrap(), []);
}

#[test]
fn a_card_can_be_a_mirror_too() {
    let ngo = Ngo::new();
    ngo.release();
    let bad = dead();
    let http = Http::new(bad.url()).unwrap();
    let both = Mirrors::new(vec![
        Box::new(Folder::new("/nowhere")),
        Box::new(Folder::new(ngo.repo())),
        Box::new(http),
    ]);
    assert_eq!(sync(&ngo, &both).unwrap().to_release, 2);
    assert_eq!(bad.paths().len(), 4, "asked for the root that is not there");
}
