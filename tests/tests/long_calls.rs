//! Long calls tell how far they are, end when asked, and leave everything as it was.

use huquq_core::carrier::{FromStore, export};
use huquq_core::store::writing;
use huquq_core::update::{Budget, Folder, Limits, Progress, Stage, Trust, Wanted, Within, update};
use huquq_core::{Error, Result, Store};
use huquq_tests::{NOW, Ngo, Phone};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

fn sync(phone: &Ngo, budget: &Budget) -> Result<()> {
    let root = Trust::Root(std::fs::read(phone.repo().join("metadata/1.root.json")).unwrap());
    let folder = Folder::new(phone.repo());
    let all = Wanted::default();
    writing(&phone.store(), |store| update(store, &Within::new(&folder, budget), &root, &all, NOW))?;
    Ok(())
}

/// A budget whose watcher notes everything, and stops where `at` says so.
fn watched(at: impl Fn(Stage) -> bool + Send + Sync + 'static) -> (Budget, Arc<Mutex<Vec<Progress>>>) {
    let (stop, seen) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
    let (flag, list) = (stop.clone(), seen.clone());
    let budget = Budget::new(Limits::default(), stop).watched(Box::new(move |progress| {
        list.lock().unwrap().push(progress);
        if at(progress.stage) {
            flag.store(true, Ordering::Relaxed);
        }
    }));
    (budget, seen)
}

#[test]
fn a_watcher_sees_every_pack_come_and_be_written_and_bytes_only_grow() {
    let ngo = Ngo::new();
    ngo.release();
    let (budget, seen) = watched(|_| false);
    sync(&ngo, &budget).unwrap();
    let seen = seen.lock().unwrap();
    assert_eq!(seen[0], Progress { stage: Stage::Asking, bytes: 0 });
    assert!(seen.windows(2).all(|two| two[0].bytes <= two[1].bytes));
    let stages: Vec<Stage> = seen.iter().map(|p| p.stage).collect();
    let of = 4;
    for done in 0..of {
        assert!(stages.contains(&Stage::Fetching { done, of }), "{done}: {stages:?}");
        assert!(stages.contains(&Stage::Storing { done, of }), "{done}: {stages:?}");
    }
    assert_eq!(stages.last(), Some(&Stage::Storing { done: of, of }));
    assert_eq!(seen.last().unwrap().bytes, budget.spent());
}

#[test]
fn a_stop_at_any_stage_leaves_the_store_as_it_was() {
    for last in [Stage::Asking, Stage::Fetching { done: 1, of: 4 }, Stage::Storing { done: 4, of: 4 }] {
        let ngo = Ngo::new();
        ngo.release();
        let (budget, _) = watched(move |stage| stage == last);
        assert!(matches!(sync(&ngo, &budget), Err(Error::Stopped)), "{last:?}");
        assert!(matches!(Store::open(&ngo.store()), Err(Error::NoStore { .. })), "{last:?}");
        ngo.sync().unwrap();
        let before = std::fs::read(ngo.store().join("content.sqlite")).unwrap();
        ngo.edit("contacts.toml", "number = \"111\"", "number = \"112\"");
        ngo.release();
        let (budget, _) = watched(|stage| matches!(stage, Stage::Storing { .. }));
        assert!(matches!(sync(&ngo, &budget), Err(Error::Stopped)), "{last:?}");
        assert!(std::fs::read(ngo.store().join("content.sqlite")).unwrap() == before, "{last:?}");
    }
}

#[test]
fn an_export_that_is_stopped_leaves_the_file_that_was_there_and_no_other() {
    let phone = Phone::new();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("content.huquq");
    let from = FromStore::new(&phone.store).unwrap();
    let write = |budget: &Budget| export(&from, None, &Wanted::default(), &file, budget);
    std::fs::write(&file, "before").unwrap();
    let (budget, _) = watched(|stage| stage == Stage::Storing { done: 5, of: 0 });
    assert!(matches!(write(&budget), Err(Error::Stopped)));
    assert_eq!(std::fs::read(&file).unwrap(), b"before");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    let exported = write(&Budget::unlimited()).unwrap();
    assert_eq!(std::fs::metadata(&file).unwrap().len(), exported.bytes);
    assert_eq!(exported.collected.release, 2);
}

/// SQLite waits five seconds for the other; a lock held for longer was once taken for damage, and the file for one to be replaced.
#[test]
fn a_store_that_another_holds_is_busy_and_not_damaged() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    let file = ngo.store().join("content.sqlite");
    let identity = |file: &Path| {
        use std::os::unix::fs::MetadataExt;
        std::fs::metadata(file).unwrap().ino()
    };
    let before = identity(&file);
    let other = rusqlite::Connection::open(&file).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let read = Store::open(&ngo.store()).unwrap_err();
    assert!(read.is_busy(), "{read}");
    let written = sync(&ngo, &Budget::unlimited()).unwrap_err();
    assert!(written.is_busy(), "{written}");
    other.execute_batch("ROLLBACK").unwrap();
    sync(&ngo, &Budget::unlimited()).unwrap();
    assert_eq!(identity(&file), before, "the same file");
}
