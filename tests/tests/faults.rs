//! What a phone lives through: power that goes at any moment, a full, broken or read-only disk, old flash, two updates at once.
//! After each the last good content reads whole, the next update succeeds, and no file of its own making stays.
//!
//! The program itself is run, with a library before it that ends or fails it at the Nth write, sync, cut or rename.
#![cfg(target_os = "linux")]

use huquq_core::i18n::Locale;
use huquq_core::{Store, query};
use huquq_tests::program::huquq;
use huquq_tests::{Ngo, copy};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::LazyLock;
use tempfile::TempDir;

/// The library, built once by the system's C compiler.
static LIBRARY: LazyLock<(TempDir, PathBuf)> = LazyLock::new(|| {
    let scratch = tempfile::tempdir().unwrap();
    let (source, library) = (huquq_tests::small().join("../faults.c"), scratch.path().join("faults.so"));
    let built =
        Command::new("cc").args(["-shared", "-fPIC", "-o"]).arg(&library).arg(source).arg("-ldl").status();
    assert!(built.unwrap().success(), "a C compiler is needed");
    (scratch, library)
});

struct Phone {
    ngo: Ngo,
    scratch: TempDir,
    before: PathBuf,
    store: PathBuf,
}

impl Phone {
    /// A phone at release 2 of a repository at release 3.
    fn new() -> Self {
        let (ngo, scratch) = (Ngo::new(), tempfile::tempdir().unwrap());
        ngo.release();
        ngo.sync().unwrap();
        let (before, store) = (scratch.path().join("before"), scratch.path().join("store"));
        copy(&ngo.store(), &before);
        ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
        ngo.edit("messages/uz-Latn/all.ftl", "Yordam liniyasi", "Yangi liniya");
        ngo.release();
        Self { ngo, scratch, before, store }
    }

    fn reset(&self) {
        let _ = std::fs::remove_dir_all(&self.store);
        copy(&self.before, &self.store);
    }

    fn sync(&self) -> Command {
        let mut command = huquq();
        command.arg("sync").arg("--store").arg(&self.store).arg("--from").arg(self.ngo.repo());
        command
    }

    /// Runs an update in which the `at`-th operation meets its fate; 0 for none.
    fn sync_with(&self, kind: &str, at: usize) -> Output {
        let mut command = self.sync();
        command.env("LD_PRELOAD", &LIBRARY.1).env("FAULT_KIND", kind).env("FAULT_AT", at.to_string());
        command.env("FAULT_DIR", &self.store).env("FAULT_COUNT", self.scratch.path().join("count"));
        command.output().unwrap()
    }

    /// How many operations an update that goes well has.
    fn operations(&self) -> usize {
        self.reset();
        assert!(self.sync_with("none", 0).status.success());
        std::fs::read_to_string(self.scratch.path().join("count")).unwrap().parse().unwrap()
    }

    /// The name of the help line: which release this phone shows. The whole content has been read.
    fn shows(&self) -> String {
        let store = Store::open(&self.store).unwrap();
        for (name, sha256) in store.packs().unwrap() {
            let bytes = store.pack_bytes(&name).unwrap().unwrap();
            assert_eq!(huquq_bundle::digest::sha256_hex(&bytes), sha256, "{name}");
        }
        for guide in query::pages(&store, query::PageKind::Guide, None, Locale::Ru).unwrap() {
            query::page(&store, query::PageKind::Guide, &guide.id, Locale::Ru).unwrap();
        }
        query::contacts(&store, None, Locale::Ru).unwrap().remove(0).name
    }

    fn the_next_update_succeeds(&self, after: &str) {
        let done = self.sync().output().unwrap();
        assert!(done.status.success(), "{after}: {}", String::from_utf8_lossy(&done.stderr));
        assert_eq!(self.shows(), "Новая линия", "{after}");
        assert_eq!(files(&self.store), ["content.sqlite"], "{after}");
    }
}

fn files(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap().flatten();
    entries.map(|e| e.file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn killed_at_every_write_and_sync() {
    let phone = Phone::new();
    let (mut old, operations) = (0, phone.operations());
    assert!(operations > 20, "{operations}");
    for at in 1..=operations {
        phone.reset();
        let output = phone.sync_with("kill", at);
        assert!(!output.status.success(), "killed at {at}");
        let shown = phone.shows();
        assert!(["Линия помощи", "Новая линия"].contains(&shown.as_str()), "killed at {at}: {shown}");
        old += usize::from(shown == "Линия помощи");
        phone.the_next_update_succeeds(&format!("killed at {at}"));
    }
    // The commit is one of the last operations: before it all is old.
    assert!(old > operations / 2, "{old} of {operations}");
}

#[test]
fn killed_at_every_write_of_the_first_update() {
    let phone = Phone::new();
    let _ = std::fs::remove_dir_all(&phone.store);
    assert!(phone.sync_with("none", 0).status.success());
    let operations: usize =
        std::fs::read_to_string(phone.scratch.path().join("count")).unwrap().parse().unwrap();
    for at in (1..=operations).step_by(3) {
        let _ = std::fs::remove_dir_all(&phone.store);
        assert!(!phone.sync_with("kill", at).status.success(), "killed at {at}");
        phone.the_next_update_succeeds(&format!("killed at {at}"));
    }
}

#[test]
fn a_disk_that_is_full_or_broken_from_some_write_on() {
    let phone = Phone::new();
    let operations = phone.operations();
    // The two differ in what the system says and in nothing else: they take turns.
    for (at, kind) in (1..=operations).zip(["full", "broken"].into_iter().cycle()) {
        phone.reset();
        let output = phone.sync_with(kind, at);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!said.contains("panicked"), "{kind} from {at}: {said}");
        let shown = phone.shows();
        // Where the last operations are the tidying up, the update may have been told as done.
        if output.status.success() {
            assert_eq!(shown, "Новая линия", "{kind} from {at}");
        } else {
            assert!(said.starts_with("huquq: "), "{kind} from {at}: {said}");
        }
        phone.the_next_update_succeeds(&format!("{kind} from {at}"));
    }
}

#[test]
fn a_read_only_disk_is_read_and_not_written() {
    let phone = Phone::new();
    phone.reset();
    let output = phone.sync_with("read-only", 0);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("huquq: "));
    assert_eq!(phone.shows(), "Линия помощи");
    let mut read = huquq();
    read.args(["contacts", "--store"]).arg(&phone.store).env("LD_PRELOAD", &LIBRARY.1);
    read.env("FAULT_KIND", "read-only").env("FAULT_DIR", &phone.store);
    assert!(read.output().unwrap().status.success());
    phone.the_next_update_succeeds("read-only");
}

#[test]
fn two_updates_at_once() {
    let phone = Phone::new();
    for round in 0..6 {
        phone.reset();
        let both = [phone.sync(), phone.sync()].map(|mut command| {
            command.stdout(std::process::Stdio::null()).stderr(std::process::Stdio::piped()).spawn().unwrap()
        });
        for one in both {
            let done = one.wait_with_output().unwrap();
            assert!(done.status.success(), "round {round}: {}", String::from_utf8_lossy(&done.stderr));
        }
        assert_eq!(phone.shows(), "Новая линия");
        phone.the_next_update_succeeds("two at once");
    }
}

#[test]
fn a_new_store_is_opened_by_several_at_once() {
    for round in 0..20 {
        let (scratch, start) = (tempfile::tempdir().unwrap(), std::sync::Barrier::new(4));
        let open = || {
            start.wait();
            Store::open_or_create(scratch.path()).map(drop)
        };
        std::thread::scope(|scope| {
            for one in (0..4).map(|_| scope.spawn(open)).collect::<Vec<_>>() {
                assert!(one.join().unwrap().is_ok(), "round {round}");
            }
        });
    }
}

/// The slower of two first updates fails: what the faster one brought is not its to clear away.
#[test]
fn a_first_update_that_fails_leaves_what_another_brought_meanwhile() {
    let phone = Phone::new();
    let _ = std::fs::remove_dir_all(&phone.store);
    let failed = huquq_core::store::writing(&phone.store, |_| -> huquq_core::Result<()> {
        assert!(phone.sync().output().unwrap().status.success());
        Err(huquq_core::Error::Stopped)
    });
    assert!(failed.is_err());
    assert_eq!(phone.shows(), "Новая линия");
    // And alone, it leaves nothing that looks like a store.
    let _ = std::fs::remove_dir_all(&phone.store);
    let alone = huquq_core::store::writing(&phone.store, |_| Err::<(), _>(huquq_core::Error::Stopped));
    assert!(alone.is_err() && files(&phone.store).is_empty());
}

/// The other way round: the one that fails first clears away the empty file that the other has open.
#[test]
fn a_first_update_whose_empty_file_another_cleared_away_begins_again() {
    use huquq_core::update::{Folder, Trust, Wanted, update};
    let phone = Phone::new();
    let _ = std::fs::remove_dir_all(&phone.store);
    let rounds = std::cell::Cell::new(0);
    huquq_core::store::writing(&phone.store, |store| {
        rounds.set(rounds.get() + 1);
        if rounds.get() == 1 {
            std::fs::remove_file(phone.store.join("content.sqlite")).unwrap();
        }
        let from = Folder::new(phone.ngo.repo());
        update(store, &from, &Trust::FirstUse, &Wanted::default(), huquq_tests::NOW)
    })
    .unwrap();
    assert_eq!((rounds.get(), phone.shows().as_str()), (2, "Новая линия"));
}

/// Content comes again from anybody; whom to believe does not.
#[test]
fn a_damaged_store_is_made_anew_by_the_publisher_it_trusts_and_by_no_other() {
    let (phone, stranger) = (Phone::new(), Ngo::new());
    stranger.release();
    phone.reset();
    let file = rusqlite::Connection::open(phone.store.join("content.sqlite")).unwrap();
    file.execute_batch("DROP TABLE record").unwrap();
    drop(file);
    let mut from_stranger = huquq();
    from_stranger.arg("sync").arg("--store").arg(&phone.store).arg("--from").arg(stranger.repo());
    let refused = from_stranger.output().unwrap();
    assert!(!refused.status.success(), "{}", String::from_utf8_lossy(&refused.stderr));
    phone.the_next_update_succeeds("a table is lost");
}

/// One letter of a name turned over, in a file that SQLite still reads: a country's role is gone, and its guides must not follow.
#[test]
fn a_role_that_the_file_has_lost_takes_no_content_with_it() {
    let phone = Phone::new();
    phone.reset();
    assert!(phone.sync().output().unwrap().status.success());
    let file = rusqlite::Connection::open(phone.store.join("content.sqlite")).unwrap();
    assert_eq!(file.execute("UPDATE trusted SET role = 'jz' WHERE role = 'kz'", []).unwrap(), 1);
    drop(file);
    phone.the_next_update_succeeds("a role is lost");
}

/// An older and a newer release on their way into one store: whichever comes last, the newer one stays.
#[test]
fn an_update_that_was_overtaken_does_not_take_the_store_back() {
    use huquq_core::update::{Fetch, FetchError, Folder, Trust, Wanted, update};
    let phone = Phone::new();
    phone.reset();
    // A second phone process brings release 3 while the first is fetching what was newest when it began.
    let older = phone.scratch.path().join("older");
    copy(&phone.ngo.repo(), &older);
    phone.ngo.edit("messages/ru/all.ftl", "Новая линия", "Четвёртая линия");
    phone.ngo.release();
    struct Slow<'a>(Folder, &'a Phone, std::cell::Cell<bool>);
    impl Fetch for Slow<'_> {
        fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
            if path.starts_with("patches/kz") && !self.2.replace(true) {
                assert!(self.1.sync().output().unwrap().status.success());
            }
            self.0.fetch(path, cap)
        }
    }
    let from = Slow(Folder::new(older), &phone, std::cell::Cell::new(false));
    let mut store = Store::open_or_create(&phone.store).unwrap();
    let refused = update(&mut store, &from, &Trust::FirstUse, &Wanted::default(), huquq_tests::NOW);
    assert!(
        matches!(&refused, Err(huquq_core::Error::Rejected(huquq_bundle::Rejected::Older { .. }))),
        "{refused:?}"
    );
    drop(store);
    assert_eq!(phone.shows(), "Четвёртая линия");
}

/// Old flash. A reader sees what was signed or an error, never another number; the next update makes the file anew.
#[test]
fn bytes_of_the_store_turned_over() {
    turn_over(97);
}

/// All of them: `cargo test --release -p huquq-tests --test faults -- --ignored`, some minutes.
#[test]
#[ignore = "minutes"]
fn every_byte_of_the_store_turned_over() {
    turn_over(1);
}

fn turn_over(step: usize) {
    let phone = Phone::new();
    let good = std::fs::read(phone.before.join("content.sqlite")).unwrap();
    let read = || -> huquq_core::Result<Vec<String>> {
        let store = Store::open(&phone.store)?;
        store.trusted(huquq_bundle::Expiry::Report, huquq_tests::NOW)?;
        let mut said = Vec::new();
        for guide in query::pages(&store, query::PageKind::Guide, None, Locale::Ru)? {
            let guide = query::page(&store, query::PageKind::Guide, &guide.id, Locale::Ru)?;
            // Where the Russian text is not found any more, another language stands in, and that is told.
            if !guide.language.fallback {
                said.push(format!("{} {:?}", guide.id, guide.page));
                said.extend(guide.sources.iter().map(|source| format!("{source:?}")));
            }
        }
        let contacts = query::contacts(&store, None, Locale::Ru)?;
        said.extend(contacts.iter().filter(|c| !c.language.fallback).map(|c| format!("{c:?}")));
        Ok(said)
    };
    phone.reset();
    let truth = read().unwrap();
    let (mut noticed, mut gone) = (0, 0);
    for at in (0..good.len()).step_by(step) {
        let mut bad = good.clone();
        bad[at] ^= 1 << (at % 8);
        std::fs::write(phone.store.join("content.sqlite"), &bad).unwrap();
        match read() {
            Err(_) => noticed += 1,
            Ok(said) => {
                // A row that SQLite does not find any more is missing; none says something else.
                let other = said.iter().find(|s| !truth.contains(s));
                assert_eq!(other, None, "byte {at}");
                gone += usize::from(said.len() < truth.len());
            }
        }
        if at % (step * 5) == 0 && (step > 1 || at % 500 == 0) {
            phone.the_next_update_succeeds(&format!("byte {at}"));
        }
    }
    assert!(noticed > 20 && gone * 20 < good.len() / step, "{noticed} noticed, {gone} gone");
    println!("{} bytes: {noticed} noticed, in {gone} a record was missing", good.len() / step);
}

#[test]
fn the_store_cut_to_any_length() {
    let phone = Phone::new();
    let good = std::fs::read(phone.before.join("content.sqlite")).unwrap();
    for keep in
        [0, 1, 15, 16, 99, 100, 512, 4095, 4096, 4097, good.len() / 2, good.len() - 4096, good.len() - 1]
    {
        phone.reset();
        std::fs::write(phone.store.join("content.sqlite"), &good[..keep]).unwrap();
        phone.the_next_update_succeeds(&format!("cut to {keep}"));
    }
}
