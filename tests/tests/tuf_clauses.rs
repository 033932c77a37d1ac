//! Clauses of TUF 1.0.34 that the public conformance suite does not reach (tests/conformance/README.md lists them).

use huquq_bundle::metadata::{Delegation, Envelope, Key, MetaFile, Root, Targets, envelope_bytes};
use huquq_bundle::{Expiry, Freshness, Notice, Rejected, Search, TrustedSet, digest, limits};
use huquq_core::Store;
use huquq_core::update::{Fetch, FetchError, FetchKind, Trust, Wanted, update};
use huquq_publisher::repo::rotate;
use huquq_tests::forge::{Forge, PAST, meta, to};
use huquq_tests::{NOW, Ngo};
use std::cell::RefCell;

/// Metadata of its role, signed, and made too long by spaces, which change nothing else.
fn padded(bytes: &[u8], length: u64) -> Vec<u8> {
    let mut padded = bytes.to_vec();
    padded.resize(usize::try_from(length).unwrap(), b' ');
    padded
}

/// 5.3.3, 5.4.1, 5.5.1, 5.6.1: every file has a cap, also where nobody signs a length.
#[test]
fn no_file_is_longer_than_its_cap() {
    let mut forge = Forge::new();
    forge.next_root();
    forge.delegate("targets", to("kz", "kz/*"));
    forge.publish();
    for meta in forge.snapshot.meta.values_mut() {
        *meta = MetaFile { version: meta.version, ..MetaFile::default() };
    }
    forge.publish_snapshot();
    let snapshot = forge.timestamp.meta.get_mut("snapshot.json").unwrap();
    *snapshot = MetaFile { version: snapshot.version, ..MetaFile::default() };

    let mut reader = forge.reader();
    let at_and_over = |reader: &mut TrustedSet,
                       name: &str,
                       bytes: &[u8],
                       cap: u64,
                       take: fn(&mut TrustedSet, &[u8]) -> Result<(), Rejected>| {
        let refused = take(&mut reader.clone(), &padded(bytes, cap + 1));
        assert_eq!(refused, Err(Rejected::WrongLength { name: name.into(), found: cap + 1, allowed: cap }));
        take(reader, &padded(bytes, cap)).unwrap();
    };
    at_and_over(&mut reader, "root", &forge.roots[1], limits::ROOT_BYTES, |r, b| r.update_root(b));
    at_and_over(&mut reader, "timestamp", &forge.file("timestamp"), limits::TIMESTAMP_BYTES, |r, b| {
        r.update_timestamp(b).map(|_| ())
    });
    at_and_over(&mut reader, "snapshot", &forge.file("snapshot"), limits::SNAPSHOT_BYTES, |r, b| {
        r.update_snapshot(b)
    });
    at_and_over(&mut reader, "targets", &forge.file("targets"), limits::TARGETS_BYTES, |r, b| {
        r.update_targets("targets", b)
    });
    at_and_over(&mut reader, "kz", &forge.file("kz"), limits::TARGETS_BYTES, |r, b| {
        r.update_targets("kz", b)
    });
    let first = padded(&forge.roots[0], limits::ROOT_BYTES + 1);
    assert!(TrustedSet::from_root(&first, Expiry::Report, NOW).is_err(), "nor is the root the app came with");
}

/// 4.2, 4.3: an id that is not computed from its key names no key, whatever else is right.
#[test]
fn a_key_under_a_false_id_signs_nothing() {
    let mut forge = Forge::new();
    let id = forge.root.roles["timestamp"].keyids[0].clone();
    let key = forge.root.keys[&id].clone();
    // What another program wrote into a key changes its id, so the old id is false.
    forge.root.keys.get_mut(&id).unwrap().extra.insert("x".into(), 1.into());
    forge.next_root();
    let mut reader = forge.reader();
    let refused = forge.bring(&mut reader);
    assert_eq!(refused, Err(Rejected::TooFewSignatures { role: "timestamp".into(), valid: 0, threshold: 1 }));
    assert_eq!(key.id().unwrap(), id);
    let odd: Key = serde_json::from_str(
        r#"{"keytype":"ed25519","scheme":"ed25519","keyval":{"public":"aa","x":null},"y":[]}"#,
    )
    .unwrap();
    let canonical = br#"{"keytype":"ed25519","keyval":{"public":"aa","x":null},"scheme":"ed25519","y":[]}"#;
    assert_eq!(odd.id().unwrap(), digest::sha256_hex(canonical), "fields nobody knows are part of an id");
}

/// 4.5: `path_hash_prefixes` share out names by their digest.
#[test]
fn a_role_signs_for_names_whose_digest_begins_as_it_may() {
    let names = ["kz/a.jsonl", "kz/b.jsonl", "kz/c.jsonl", "kz/d.jsonl"];
    let mut forge = Forge::new();
    for name in names {
        let prefix = digest::sha256_hex(name.as_bytes())[..3].to_owned();
        let bin = format!("bin-{prefix}");
        let role =
            Delegation { name: bin.clone(), path_hash_prefixes: Some(vec![prefix]), ..Delegation::default() };
        forge.delegate("targets", role);
        // Every bin signs for all names and is believed for its own.
        for other in names {
            forge.add(&bin, other, format!("{other} by the bin of {name}").as_bytes());
        }
    }
    forge.publish();
    let mut reader = forge.reader();
    forge.bring(&mut reader).unwrap();
    for name in names {
        let Search::Found(file) = reader.search(name) else { panic!("{name}") };
        file.verify(name, format!("{name} by the bin of {name}").as_bytes()).unwrap();
    }
    assert_eq!(reader.search("kz/e.jsonl"), Search::Nothing);
}

/// 5.6.7: only so many roles are looked at for one target.
#[test]
fn a_search_gives_up_after_32_roles() {
    for (roles, found) in [(limits::ROLES_VISITED - 1, true), (limits::ROLES_VISITED, false)] {
        let mut forge = Forge::new();
        for n in 1..=roles {
            let above = if n == 1 { "targets".to_owned() } else { format!("r{}", n - 1) };
            forge.delegate(&above, to(&format!("r{n}"), "*"));
        }
        forge.add(&format!("r{roles}"), "deep", b"x");
        forge.publish();
        let mut reader = forge.reader();
        forge.bring(&mut reader).unwrap();
        assert_eq!(matches!(reader.search("deep"), Search::Found(_)), found, "{roles} roles below targets");
    }
}

/// 5.6.7: a name has to be covered by every delegation on the way.
#[test]
fn a_role_below_a_role_signs_for_no_more_than_both_may() {
    let mut forge = Forge::new();
    forge.delegate("targets", to("kz", "kz/*"));
    forge.delegate("kz", to("translators", "*/*"));
    forge.add("translators", "kz/ru.jsonl", b"x");
    forge.add("translators", "kg/ru.jsonl", b"x");
    forge.publish();
    let mut reader = forge.reader();
    forge.bring(&mut reader).unwrap();
    assert_eq!(reader.packs().into_keys().collect::<Vec<_>>(), ["kz/ru.jsonl"]);
}

/// 5.3.11 and after: what a root with new keys no longer vouches for is not trusted, even where its version is the right one.
#[test]
fn metadata_of_replaced_keys_is_not_kept() {
    let mut forge = Forge::new();
    forge.delegate("targets", to("kz", "kz/*"));
    forge.publish();
    let mut reader = forge.reader();
    forge.bring(&mut reader).unwrap();
    assert!(reader.is_current("targets") && reader.is_current("kz"));

    forge.rotate("targets");
    forge.next_root();
    reader.update_root(&forge.roots[1]).unwrap();
    assert!(
        !reader.is_current("targets") && !reader.is_current("kz"),
        "the stolen key's file has the same version"
    );
    assert!(reader.is_current("snapshot"), "the others' files stay");
    assert!(reader.packs().is_empty());
}

/// 5.3.11: new keys of the timestamp forget what the old ones signed; so do more signatures than it has.
#[test]
fn a_timestamp_outlives_a_root_only_if_that_still_vouches_for_it() {
    let mut forge = Forge::new();
    let mut reader = forge.reader();
    forge.bring(&mut reader).unwrap();
    let mut release_after = |forge: &mut Forge, change: fn(&mut Forge)| {
        change(forge);
        forge.next_root();
        reader.update_root(forge.roots.last().unwrap()).unwrap();
        let release = reader.release();
        forge.bring(&mut reader).unwrap();
        release
    };
    let note = |forge: &mut Forge| {
        forge.root.roles.get_mut("timestamp").unwrap().extra.insert("x-note".into(), "not a rotation".into());
    };
    assert_eq!(release_after(&mut forge, note), 1);
    let one_key_more = |forge: &mut Forge| {
        let key = forge.key();
        forge.root.keys.insert(key.id().into(), key.public().clone());
        forge.root.roles.get_mut("timestamp").unwrap().keyids.push(key.id().into());
        forge.keys.get_mut("timestamp").unwrap().push(key);
    };
    assert_eq!(release_after(&mut forge, one_key_more), 0);
    let other_order = |forge: &mut Forge| forge.root.roles.get_mut("timestamp").unwrap().keyids.reverse();
    assert_eq!(release_after(&mut forge, other_order), 1);
    // The trusted timestamp has one signature; the root now asks for two.
    let mut alone = forge.keys.get_mut("timestamp").unwrap().split_off(1);
    forge.publish();
    assert_eq!(release_after(&mut forge, |_| ()), 1);
    forge.keys.get_mut("timestamp").unwrap().append(&mut alone);
    let two = |forge: &mut Forge| forge.root.roles.get_mut("timestamp").unwrap().threshold = 2;
    assert_eq!(release_after(&mut forge, two), 0);
}

/// 5.4.3.1: an older timestamp is refused even when it names the same snapshot; of the same version nothing is taken.
#[test]
fn a_timestamp_does_not_go_back() {
    let mut forge = Forge::new();
    forge.timestamp.version = 3;
    let mut reader = forge.reader();
    forge.bring(&mut reader).unwrap();
    let kept = reader.bytes().clone();
    forge.timestamp.version = 2;
    let refused = reader.update_timestamp(&forge.file("timestamp"));
    assert_eq!(refused, Err(Rejected::Older { role: "timestamp".into(), offered: 2, trusted: 3 }));
    forge.timestamp.version = 3;
    forge.timestamp.meta.get_mut("snapshot.json").unwrap().version = 9;
    assert_eq!(reader.update_timestamp(&forge.file("timestamp")), Ok(Freshness::Same));
    assert_eq!(*reader.bytes(), kept);
}

/// 5.5.4, 5.6.4: where no digest is signed, the version alone keeps files of different releases from being mixed.
#[test]
fn a_file_of_another_version_is_not_taken() {
    let mut forge = Forge::new();
    forge.delegate("targets", to("kz", "kz/*"));
    let release = |forge: &mut Forge| {
        for role in ["targets", "kz"] {
            let targets = forge.targets.get_mut(role).unwrap();
            targets.version += 1;
            let version = targets.version;
            let only_version = MetaFile { version, ..MetaFile::default() };
            forge.snapshot.meta.insert(format!("{role}.json"), only_version);
        }
        forge.publish_snapshot();
        let version = forge.snapshot.version;
        forge.timestamp.meta.insert("snapshot.json".into(), MetaFile { version, ..MetaFile::default() });
    };
    release(&mut forge);
    let files = |forge: &Forge| ["snapshot", "targets", "kz"].map(|role| forge.file(role));
    let old = files(&forge);
    let mut reader = forge.reader();
    forge.bring(&mut reader).unwrap();
    release(&mut forge);
    let new = files(&forge);
    let wrong =
        |role: &str, found| Err(Rejected::WrongVersion { role: role.into(), found, expected: found + 1 });
    reader.update_timestamp(&forge.file("timestamp")).unwrap();
    assert!(!reader.is_current("snapshot") && !reader.is_current("targets") && !reader.is_current("kz"));
    assert_eq!(reader.update_snapshot(&old[0]), wrong("snapshot", 2));
    reader.update_snapshot(&new[0]).unwrap();
    assert_eq!(reader.update_targets("targets", &old[1]), wrong("targets", 2));
    reader.update_targets("targets", &new[1]).unwrap();
    assert_eq!(reader.update_targets("kz", &old[2]), wrong("kz", 2));
    reader.update_targets("kz", &new[2]).unwrap();
}

/// 5.6.7.1: one version of a role is one file.
#[test]
fn two_files_of_one_version_cannot_be_handed_out_by_turns() {
    let mut forge = Forge::new();
    forge.delegate("targets", to("a", "a/*"));
    forge.delegate("targets", to("b", "b/*"));
    forge.delegate("a", to("both", "a/*"));
    forge.delegate("b", to("both", "b/*"));
    forge.add("both", "a/x", b"x");
    forge.add("both", "b/x", b"x");
    let of_b = forge.keys.get_mut("both").unwrap().pop().unwrap();
    forge.publish();
    forge.snapshot.meta.insert("both.json".into(), MetaFile { version: 1, ..MetaFile::default() });
    forge.publish_snapshot();
    let mut reader = forge.reader();
    let refused = forge.bring(&mut reader);
    assert_eq!(refused, Err(Rejected::TooFewSignatures { role: "both".into(), valid: 0, threshold: 1 }));
    assert_eq!(
        reader.missing(),
        Some(("b".into(), "both".into())),
        "what the key of `a` signed does not count for `b`"
    );
    assert!(matches!(reader.search("a/x"), Search::Found(_)));
    assert_eq!(reader.search("b/x"), Search::Needs { by: "b".into(), role: "both".into() });
    forge.keys.insert("both".into(), vec![of_b]);
    let refused = forge.bring(&mut reader);
    assert_eq!(refused, Err(Rejected::DigestMismatch { name: "both".into() }));
}

/// The store keeps roots and roles under their names, so a role cannot be called as a root.
#[test]
fn a_role_cannot_take_the_place_of_another_file() {
    for name in ["root", "timestamp", "snapshot", "targets", "1.root", "2.root", ""] {
        let mut forge = Forge::new();
        forge.targets.get_mut("targets").unwrap().delegations = Some(Default::default());
        let delegations = forge.targets.get_mut("targets").unwrap().delegations.as_mut().unwrap();
        delegations.roles.push(to(name, "*"));
        forge.publish();
        assert_eq!(forge.bring(&mut forge.reader()), Err(Rejected::UnsafeName { name: name.into() }));
    }
}

/// A host that answers from the forge and notes what it was asked for.
struct Host<'a>(&'a Forge, RefCell<Vec<String>>);

impl Fetch for Host<'_> {
    fn fetch(&self, path: &str, _: u64) -> Result<Vec<u8>, FetchError> {
        self.1.borrow_mut().push(path.into());
        let name = path.strip_prefix("metadata/").and_then(|p| p.strip_suffix(".json")).unwrap_or_default();
        let role =
            name.split_once('.').filter(|(v, _)| v.parse::<u64>().is_ok()).map_or(name, |(_, role)| role);
        match role {
            "root" => Err(FetchError::new(path, FetchKind::NotFound, "no")),
            "..%2F..%2Fetc%2Fpasswd%3F" => Ok(self.0.file("../../etc/passwd?")),
            role => Ok(self.0.file(role)),
        }
    }
}

/// A role may be called anything; what is asked for stays below `metadata`.
#[test]
fn a_roles_name_cannot_leave_the_folder_a_phone_reads() {
    let mut forge = Forge::new();
    forge.delegate("targets", to("../../etc/passwd?", "kz/*"));
    forge.publish();
    let host = Host(&forge, RefCell::default());
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open_or_create(folder.path()).unwrap();
    let trust = Trust::Root(forge.roots[0].clone());
    update(&mut store, &host, &trust, &Wanted::default(), NOW).unwrap();
    assert_eq!(host.1.borrow().last().unwrap(), "metadata/1...%2F..%2Fetc%2Fpasswd%3F.json");
    assert!(host.1.borrow().iter().all(|path| path.matches('/').count() == 1), "{:?}", host.1.borrow());
}

/// 6.2: without consistent snapshots files have no version in their names.
#[test]
fn a_repository_without_consistent_snapshots_is_read_under_plain_names() {
    let mut forge = Forge::new();
    let mut reader = forge.reader();
    forge.bring(&mut reader).unwrap();
    assert_eq!(reader.metadata_file("targets").unwrap(), "1.targets.json");
    forge.root.consistent_snapshot = false;
    forge.next_root();
    forge.bring(&mut reader).unwrap();
    for role in ["timestamp", "snapshot", "targets"] {
        assert_eq!(reader.metadata_file(role).unwrap(), format!("{role}.json"));
    }
}

/// A phone with a dead clock shows age and refuses nothing for it; a checker refuses each.
#[test]
fn age_is_shown_by_the_phone_and_refused_by_the_checker() {
    for role in ["root", "timestamp", "snapshot", "targets", "kz"] {
        let mut forge = Forge::new();
        forge.delegate("targets", to("kz", "kz/*"));
        match role {
            "root" => {
                forge.root.expires = PAST.into();
                forge.next_root();
            }
            "timestamp" => forge.timestamp.expires = PAST.into(),
            "snapshot" => forge.snapshot.expires = PAST.into(),
            _ => forge.targets.get_mut(role).unwrap().expires = PAST.into(),
        }
        forge.publish();
        let mut reader = forge.reader();
        let refused = forge.bring(&mut reader);
        assert_eq!(refused, Err(Rejected::Expired { role: role.into(), expires: PAST.into() }));
        // 5.3.10: a root is taken before its date is looked at; of the others nothing is kept.
        assert_eq!(reader.bytes().contains_key(role), role == "root");
        let mut phone = TrustedSet::from_root(&forge.roots[0], Expiry::Report, NOW).unwrap();
        forge.bring(&mut phone).unwrap();
        let told = [Notice::Expired { role: role.into(), expires: PAST.into() }];
        assert_eq!(phone.notices(), told);
        let again = TrustedSet::restore(phone.bytes(), Expiry::Report, NOW).unwrap();
        assert_eq!((again.bytes(), again.missing()), (phone.bytes(), None));
    }
}

/// 5, note: an update that was cut leaves a reader who can go on, and who still knows what he trusted.
#[test]
fn an_update_cut_between_two_files_goes_on() {
    let mut forge = Forge::new();
    forge.delegate("targets", to("kz", "kz/*"));
    forge.publish();
    let mut reader = forge.reader();
    forge.bring(&mut reader).unwrap();
    forge.targets.get_mut("kz").unwrap().version = 2;
    forge.publish();
    assert_eq!(reader.update_timestamp(&forge.file("timestamp")), Ok(Freshness::New));
    // Cut here: the timestamp is new, the snapshot old. A phone writes only whole updates, and so takes this for damage.
    assert!(TrustedSet::restore(reader.bytes(), Expiry::Report, NOW).is_err());
    let resumed = || TrustedSet::resume(reader.bytes(), Expiry::Enforce, NOW).unwrap();
    assert!(!resumed().is_current("snapshot") && !resumed().is_current("targets"));
    assert!(matches!(
        resumed().update_targets("targets", &forge.file("targets")),
        Err(Rejected::OutOfOrder { .. })
    ));
    let mut on = resumed();
    on.update_snapshot(&forge.file("snapshot")).unwrap();
    assert_eq!(
        on.missing(),
        Some(("targets".into(), "kz".into())),
        "`targets` itself need not be fetched again"
    );
    on.update_targets("kz", &forge.file("kz")).unwrap();
    // The old snapshot still stands against a rollback.
    let mut back = resumed();
    forge.snapshot.meta.insert("targets.json".into(), meta(1, &forge.file("targets")));
    forge.snapshot.meta.remove("kz.json");
    forge.snapshot.version -= 1;
    forge.publish_snapshot();
    forge.timestamp.version += 1;
    back.update_timestamp(&forge.file("timestamp")).unwrap();
    assert_eq!(back.update_snapshot(&forge.file("snapshot")), Err(Rejected::NotSigned { name: "kz".into() }));
}

/// Roles that nobody delegates to any more leave the store.
#[test]
fn a_store_holds_no_role_that_is_gone() {
    let mut forge = Forge::new();
    forge.delegate("targets", to("kz", "kz/*"));
    forge.delegate("targets", to("kg", "kg/*"));
    forge.publish();
    let mut reader = forge.reader();
    forge.bring(&mut reader).unwrap();
    assert!(reader.bytes().contains_key("kg"));
    let targets = forge.targets.get_mut("targets").unwrap();
    targets.version = 2;
    targets.delegations.as_mut().unwrap().roles.pop();
    forge.publish();
    forge.bring(&mut reader).unwrap();
    let roles: Vec<_> = reader.bytes().keys().map(String::as_str).collect();
    assert_eq!(roles, ["1.root", "kz", "root", "snapshot", "targets", "timestamp"]);
    // Nor does one that got into it otherwise stay.
    let mut kept = reader.bytes().clone();
    kept.insert("kg".into(), forge.file("kg"));
    assert_eq!(TrustedSet::restore(&kept, Expiry::Report, NOW).unwrap().bytes(), reader.bytes());
    kept.insert("kz".into(), forge.file("kg"));
    assert!(TrustedSet::restore(&kept, Expiry::Report, NOW).is_err());
}

/// 4: the publisher signs again what another program wrote into a root, into targets and into a country's role.
#[test]
fn the_publisher_keeps_fields_it_does_not_know() {
    let ngo = Ngo::new();
    ngo.release();
    let metadata = ngo.repo().join("metadata");
    let mark = |file: &str, kind: &str, keys: &[&str]| {
        let path = metadata.join(file);
        let envelope = Envelope::parse(kind, &std::fs::read(&path).unwrap()).unwrap();
        let keys: Vec<_> = keys
            .iter()
            .map(|k| huquq_publisher::keys::SecretKey::read(&ngo.holders().file(k)).unwrap())
            .collect();
        let sign = |message: &[u8]| keys.iter().map(|k| k.sign(message)).collect();
        let bytes = if kind == "root" {
            let mut root: Root = envelope.signed(kind).unwrap();
            root.extra.insert("x-root".into(), "kept".into());
            root.roles.get_mut("snapshot").unwrap().extra.insert("x-role".into(), "kept".into());
            envelope_bytes(kind, &root, sign).unwrap()
        } else {
            let mut targets: Targets = envelope.signed(kind).unwrap();
            targets.extra.insert("x-targets".into(), "kept".into());
            for target in targets.targets.values_mut() {
                target.extra.insert("custom".into(), serde_json::json!({"x": "kept"}));
            }
            envelope_bytes(kind, &targets, sign).unwrap()
        };
        std::fs::write(path, bytes).unwrap();
    };
    mark("1.root.json", "root", &["root-1", "root-2"]);
    mark("1.targets.json", "targets", &["root-1", "root-2"]);
    mark("2.kz.json", "targets", &["kz-1", "kz-2"]);
    rotate(&ngo.repo(), &ngo.holders(), "root-3", NOW).unwrap();
    rotate(&ngo.repo(), &ngo.holders(), "kz-3", NOW).unwrap();
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    ngo.release();
    let read = |file: &str| std::fs::read_to_string(metadata.join(file)).unwrap();
    for (file, marks) in [
        ("2.root.json", vec!["\"x-root\":\"kept\"", "\"x-role\":\"kept\""]),
        ("2.targets.json", vec!["\"x-targets\":\"kept\""]),
        ("3.kz.json", vec!["\"x-targets\":\"kept\"", "\"custom\":{\"x\":\"kept\"}"]),
    ] {
        let text = read(file);
        assert!(marks.iter().all(|mark| text.contains(mark)), "{file}: {text}");
    }
    assert_eq!(read("3.kz.json").matches("\"custom\"").count(), 4, "of changed packs too");
}
