//! The phone's policy: age is shown and refuses nothing; a store never goes back, whatever the clock says.

use huquq_bundle::{Notice, Rejected};
use huquq_core::update::{Folder, Report, Trust, Wanted, update};
use huquq_core::{Error, Result, Store, query};
use huquq_publisher::repo::rotate;
use huquq_tests::{NOW, Ngo, copy};
use std::path::Path;

/// 1970-01-01, a phone whose battery was out.
const DEAD_BATTERY: i64 = 0;
/// 2099-06-15.
const FAR_AHEAD: i64 = 4_085_000_000;
const DAY: i64 = 86_400;

fn at(ngo: &Ngo, from: &Path, now: i64) -> Result<Report> {
    let root = Trust::Root(std::fs::read(ngo.repo().join("metadata/1.root.json")).unwrap());
    update(&mut Store::open_or_create(&ngo.store())?, &Folder::new(from), &root, &Wanted::default(), now)
}

fn status(ngo: &Ngo, now: i64) -> query::Status {
    query::status(&Store::open(&ngo.store()).unwrap(), now).unwrap()
}

#[test]
fn a_phone_takes_content_whatever_its_clock_says() {
    for now in [DEAD_BATTERY, NOW - 400 * DAY, NOW, NOW + 500 * DAY, FAR_AHEAD] {
        let ngo = Ngo::new();
        ngo.release();
        let report = at(&ngo, &ngo.repo(), now).unwrap();
        assert_eq!((report.to_release, report.packs.len()), (2, 4), "at {now}");
        ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
        ngo.release();
        let report = at(&ngo, &ngo.repo(), now).unwrap();
        assert_eq!((report.from_release, report.to_release), (2, 3), "at {now}");
        let told = report.notices.iter().any(|Notice::Expired { role, .. }| role == "timestamp");
        assert_eq!(told, now > NOW + 30 * DAY, "at {now}: {:?}", report.notices);
    }
}

#[test]
fn a_store_never_goes_back_whatever_the_clock_says() {
    let ngo = Ngo::new();
    ngo.release();
    let old = tempfile::tempdir().unwrap();
    copy(&ngo.repo(), old.path());
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    ngo.release();
    at(&ngo, &ngo.repo(), NOW).unwrap();
    for now in [DEAD_BATTERY, NOW, FAR_AHEAD] {
        let refused = at(&ngo, old.path(), now).unwrap_err();
        assert!(matches!(refused, Error::Rejected(Rejected::Older { .. })), "at {now}: {refused}");
        assert_eq!(status(&ngo, now).release, 3, "at {now}");
    }
}

#[test]
fn fifty_missed_changes_of_keys() {
    let ngo = Ngo::new();
    ngo.release();
    at(&ngo, &ngo.repo(), NOW).unwrap();
    for n in 0..50 {
        let key = ["root-1", "root-2", "root-3", "timestamp", "snapshot"][n % 5];
        rotate(&ngo.repo(), &ngo.holders(), key, NOW).unwrap();
    }
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    ngo.release();
    // Years later, with a clock that is not even right.
    let report = at(&ngo, &ngo.repo(), FAR_AHEAD).unwrap();
    let after = status(&ngo, FAR_AHEAD);
    assert_eq!((after.root, after.release), (51, report.to_release));
    // Its first root is still the one the app came with: by that a reader knows the publisher.
    let root = std::fs::read(ngo.repo().join("metadata/1.root.json")).unwrap();
    assert_eq!(after.root_id, huquq_core::publishers::id_of(&root));
}

#[test]
fn status_says_age_publisher_and_keys() {
    let ngo = Ngo::new();
    ngo.release();
    at(&ngo, &ngo.repo(), NOW).unwrap();
    let now = status(&ngo, NOW + 12 * DAY + 5);
    assert_eq!(now.released.as_deref(), Some("2026-11-24T12:00:00Z"));
    assert_eq!((now.age_days, now.clock_is_behind, now.old), (Some(12), false, false));
    assert_eq!(now.fresh_until.as_deref(), Some("2026-12-24T12:00:00Z"));
    assert!(now.packs.iter().all(|p| p.publisher == "Small NGO"));
    let keys: Vec<_> = now.keys.iter().map(|k| (k.role.as_str(), k.threshold, k.keys.len())).collect();
    let expected = [("root", 2, 3), ("targets", 2, 3), ("snapshot", 1, 1), ("timestamp", 1, 1), ("kz", 2, 3)];
    assert_eq!(keys, expected);

    assert!(status(&ngo, NOW + 31 * DAY).old);
    let dead = status(&ngo, DEAD_BATTERY);
    assert_eq!((dead.age_days, dead.clock_is_behind), (None, true));
    // A new promise for the same release: still as old as the content is.
    huquq_publisher::repo::release(&ngo.repo(), &ngo.holders(), &packs(&ngo), NOW + 20 * DAY).unwrap();
    at(&ngo, &ngo.repo(), NOW + 21 * DAY).unwrap();
    let later = status(&ngo, NOW + 21 * DAY);
    assert_eq!((later.age_days, later.release), (Some(21), 2));
    assert_eq!(later.fresh_until.as_deref(), Some("2027-01-13T12:00:00Z"));
}

fn packs(ngo: &Ngo) -> std::collections::BTreeMap<huquq_bundle::TargetName, Vec<u8>> {
    huquq_publisher::compile::compile(&huquq_publisher::lint::lint(&ngo.content()).0).unwrap()
}
