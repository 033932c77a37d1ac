//! Several publishers on one phone: whose store and whose name is whose, whatever way an update comes in.

use huquq_core::publishers::{self, Publisher};
use huquq_core::update::{Folder, Wanted};
use huquq_tests::program::huquq;
use huquq_tests::{NOW, Ngo};
use std::path::Path;

/// An NGO of another name, at release 2.
fn other(name: &str, id: &str) -> Ngo {
    let ngo = Ngo::new();
    ngo.edit("publication.toml", "\"Small NGO\"", &format!("{name:?}"));
    ngo.edit("publication.toml", "\"small\"", &format!("{id:?}"));
    ngo.release();
    ngo
}

/// A phone with the small NGO's content, and with that of another it has added.
fn phone() -> (Ngo, Ngo, Publisher) {
    let (first, second) = (Ngo::new(), other("Adilet", "adilet"));
    first.release();
    first.sync().unwrap();
    let root = std::fs::read(second.repo().join("metadata/1.root.json")).unwrap();
    let added = publishers::add(&first.store(), &root, &Folder::new(second.repo()), &Wanted::default(), NOW)
        .unwrap()
        .0;
    (first, second, added)
}

/// What the program says when it fails.
fn refused(standing_in: &Path, store: &Path, from: &Ngo) -> String {
    let mut sync = huquq();
    sync.current_dir(standing_in).arg("sync").arg("--store").arg(store).arg("--from").arg(from.repo());
    let output = sync.output().unwrap();
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stdout));
    String::from_utf8(output.stderr).unwrap()
}

fn damage(publisher: &Publisher) {
    std::fs::write(publisher.folder.join("content.sqlite"), "no database at all").unwrap();
}

#[test]
fn a_name_is_not_taken_by_a_later_update_wherever_the_program_stands_and_whatever_the_store_is_like() {
    let (first, second, added) = phone();
    second.edit("publication.toml", "Adilet", "Small NGO");
    second.release();
    for (standing_in, store) in [
        (first.store(), added.folder.clone()),
        (added.folder.clone(), ".".into()),
        (first.store().join("publishers"), added.id.clone().into()),
    ] {
        let said = refused(&standing_in, &store, &second);
        assert!(said.contains("Small NGO"), "{said}");
    }
    damage(&added);
    let said = refused(&first.store(), &added.folder, &second);
    assert!(said.contains("Small NGO"), "{said}");
}

#[test]
fn the_damaged_store_of_an_added_publisher_is_not_filled_by_another() {
    let (first, second, added) = phone();
    let third = other("Third", "third");
    damage(&added);
    let said = refused(&first.store(), &added.folder, &third);
    assert!(said.contains(&added.id), "{said}");
    let mut sync = huquq();
    sync.arg("sync").arg("--store").arg(&added.folder).arg("--from").arg(second.repo());
    assert!(sync.output().unwrap().status.success());
    let names: Vec<_> = publishers::list(&first.store()).unwrap().into_iter().map(|p| p.name).collect();
    assert_eq!(names, ["Small NGO", "Adilet"]);
}

#[test]
fn a_publisher_is_removed_also_when_its_store_is_damaged() {
    let (first, _, added) = phone();
    damage(&added);
    publishers::remove(&first.store(), &added.id).unwrap();
    assert!(!added.folder.exists());
    assert_eq!(publishers::list(&first.store()).unwrap().len(), 1);
}
