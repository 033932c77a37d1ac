//! Holes that were found in other TUF clients, one test each: ours refuses.

use huquq_bundle::{Expiry, Rejected, Search, TrustedSet};
use huquq_tests::NOW;
use huquq_tests::forge::{FAR, Forge, PAST, meta, to};

/// CVE-2025-2885 (GHSA-5vmp-m5v2-hx47), tough before 0.20: the root that came as `2.root.json` was not held against the number
/// it had to have, so a chain could skip the root that retires a stolen key.
#[test]
fn cve_2025_2885_a_root_that_skips_a_number() {
    let mut forge = Forge::new();
    forge.next_root();
    forge.next_root();
    let mut reader = forge.reader();
    let skipped = reader.update_root(&forge.roots[2]);
    assert_eq!(skipped, Err(Rejected::WrongVersion { role: "root".into(), found: 3, expected: 2 }));
    let same = reader.update_root(&forge.roots[0]);
    assert_eq!(same, Err(Rejected::WrongVersion { role: "root".into(), found: 1, expected: 2 }));
    assert_eq!(reader.root_version(), 1);
    forge.bring(&mut reader).unwrap();
    assert_eq!(reader.root_version(), 3);
}

/// CVE-2025-2886 (GHSA-v4wr-j3w6-mxqc), tough before 0.20: the search went on after a terminating delegation and took a target
/// from a role of lower priority.
#[test]
fn cve_2025_2886_a_target_behind_a_terminating_delegation() {
    for nested in [false, true] {
        let mut forge = Forge::new();
        let mut first = to("first", "kz/*");
        first.terminating = !nested;
        forge.delegate("targets", first);
        if nested {
            let mut below = to("below", "kz/*");
            below.terminating = true;
            forge.delegate("first", below);
        }
        forge.delegate("targets", to("second", "kz/*"));
        forge.delegate("targets", to("other", "kg/*"));
        forge.add("second", "kz/ru.jsonl", b"bad");
        forge.add("other", "kg/ru.jsonl", b"good");
        forge.publish();
        let mut reader = forge.reader();
        forge.bring(&mut reader).unwrap();
        assert_eq!(reader.search("kz/ru.jsonl"), Search::Nothing, "nested: {nested}");
        assert!(
            matches!(reader.search("kg/ru.jsonl"), Search::Found(_)),
            "it ends the search for its own paths"
        );
        assert_eq!(reader.packs().into_keys().collect::<Vec<_>>(), ["kg/ru.jsonl"]);
    }
}

/// CVE-2025-2887 (GHSA-q6r9-r9pw-4cf7), tough before 0.20: a snapshot was checked for the rollback of `targets` and not for that
/// of the roles it delegates to.
#[test]
fn cve_2025_2887_a_delegated_role_goes_back() {
    let mut forge = Forge::new();
    forge.delegate("targets", to("kz", "kz/*"));
    forge.publish();
    let old = forge.file("kz");
    forge.targets.get_mut("kz").unwrap().version = 2;
    forge.publish();
    let mut reader = forge.reader();
    forge.bring(&mut reader).unwrap();
    forge.snapshot.meta.insert("kz.json".into(), meta(1, &old));
    forge.publish_snapshot();
    let refused = forge.bring(&mut reader.clone());
    assert_eq!(refused, Err(Rejected::Older { role: "kz".into(), offered: 1, trusted: 2 }));
    // Nor does it disappear.
    forge.snapshot.meta.remove("kz.json");
    forge.publish_snapshot();
    assert_eq!(forge.bring(&mut reader), Err(Rejected::NotSigned { name: "kz".into() }));
}

/// CVE-2025-2888 (GHSA-76g3-38jv-wxh4), tough before 0.20: a timestamp that was refused, because its snapshot goes back, had been
/// written to the cache already, and then every honest timestamp was too old.
#[test]
fn cve_2025_2888_a_refused_timestamp_is_not_kept() {
    let mut forge = Forge::new();
    forge.publish();
    let mut reader = forge.reader();
    forge.bring(&mut reader).unwrap();
    let kept = reader.bytes().clone();
    let (honest, version) = (forge.timestamp.clone(), forge.timestamp.version);
    forge.timestamp.version = version + 100;
    forge.timestamp.meta.get_mut("snapshot.json").unwrap().version = 1;
    let refused = reader.update_timestamp(&forge.file("timestamp"));
    assert_eq!(refused, Err(Rejected::Older { role: "snapshot".into(), offered: 1, trusted: 2 }));
    assert_eq!(*reader.bytes(), kept);
    forge.timestamp = honest;
    forge.publish();
    forge.bring(&mut reader).unwrap();
    assert_eq!(reader.release(), 3);
}

/// CVE-2026-6966 (GHSA-8m7c-8m39-rv4x), tough before 0.22: in a delegated role one key counted as often as it was listed, so one
/// editor of three was two.
#[test]
fn cve_2026_6966_one_key_counts_once() {
    let mut forge = Forge::new();
    forge.delegate("targets", to("kz", "kz/*"));
    let delegations = forge.targets.get_mut("targets").unwrap().delegations.as_mut().unwrap();
    // The same key under an id of its own, which a field that nobody knows gives it, and the same id twice.
    let mut twin = delegations.keys.values().next().unwrap().clone();
    twin.extra.insert("x-note".into(), "another".into());
    let twin_id = twin.id().unwrap();
    delegations.keys.insert(twin_id.clone(), twin);
    let role = &mut delegations.roles[0];
    role.keyids.extend([twin_id.clone(), role.keyids[0].clone()]);
    role.threshold = 2;
    forge.publish();
    let honest = forge.file("kz");
    let mut value: serde_json::Value = serde_json::from_slice(&honest).unwrap();
    let mut signature = value["signatures"][0].clone();
    signature["keyid"] = twin_id.into();
    value["signatures"].as_array_mut().unwrap().push(signature);
    let twice = serde_json::to_vec(&value).unwrap();
    forge.snapshot.meta.insert("kz.json".into(), meta(1, &twice));
    forge.publish_snapshot();
    let mut reader = forge.reader();
    let too_few = Err(Rejected::TooFewSignatures { role: "kz".into(), valid: 1, threshold: 2 });
    reader.update_timestamp(&forge.file("timestamp")).unwrap();
    reader.update_snapshot(&forge.file("snapshot")).unwrap();
    reader.update_targets("targets", &forge.file("targets")).unwrap();
    assert_eq!(reader.update_targets("kz", &twice), too_few);
}

/// CVE-2026-6967 (GHSA-4v58-8p28-2rq3), tough before 0.22: date, digest and length, which the snapshot signs for a delegated role
/// as for `targets`, were checked for `targets` alone, and the file was cached.
#[test]
fn cve_2026_6967_a_delegated_role_is_checked_like_targets() {
    let delegated = |wrong: fn(&mut Forge)| {
        let mut forge = Forge::new();
        forge.delegate("targets", to("kz", "kz/*"));
        forge.publish();
        wrong(&mut forge);
        let mut reader = forge.reader();
        let refused = forge.bring(&mut reader).unwrap_err();
        assert!(!reader.bytes().contains_key("kz"), "{refused}: and it is not kept");
        refused
    };
    let old = delegated(|forge| {
        forge.targets.get_mut("kz").unwrap().expires = PAST.into();
        forge.publish();
    });
    assert_eq!(old, Rejected::Expired { role: "kz".into(), expires: PAST.into() });
    let other = delegated(|forge| forge.targets.get_mut("kz").unwrap().expires = FAR.replace("00Z", "01Z"));
    assert_eq!(other, Rejected::DigestMismatch { name: "kz".into() });
    let longer = delegated(|forge| forge.add("kz", "kz/ru.jsonl", b"more"));
    assert!(matches!(longer, Rejected::WrongLength { .. }), "{longer}");
}

/// GHSA-fphv-w9fq-2525 (CVE-2026-23992), go-tuf before 2.3.1: a threshold of 0, or below, was reached by no signature at all.
#[test]
fn ghsa_fphv_w9fq_2525_a_threshold_of_zero() {
    let mut forge = Forge::new();
    forge.delegate("targets", to("kz", "kz/*"));
    forge.targets.get_mut("targets").unwrap().delegations.as_mut().unwrap().roles[0].threshold = 0;
    for unsigned in [false, true] {
        if unsigned {
            forge.keys.get_mut("kz").unwrap().clear();
        }
        forge.publish();
        let refused = forge.bring(&mut forge.reader());
        let valid = usize::from(!unsigned);
        // Whether anybody signed or not: nobody can tell what such a role asks for.
        assert_eq!(refused, Err(Rejected::TooFewSignatures { role: "kz".into(), valid, threshold: 0 }));
    }
    for role in ["root", "timestamp", "snapshot", "targets"] {
        let mut forge = Forge::new();
        forge.root.roles.get_mut(role).unwrap().threshold = 0;
        forge.next_root();
        let refused = forge.bring(&mut forge.reader());
        assert!(
            matches!(refused, Err(Rejected::TooFewSignatures { threshold: 0, .. })),
            "{role}: {refused:?}"
        );
    }
    let below = String::from_utf8(Forge::new().roots[0].clone())
        .unwrap()
        .replace("\"threshold\":1", "\"threshold\":-1");
    let refused = TrustedSet::from_root(below.as_bytes(), Expiry::Report, NOW).unwrap_err();
    assert!(matches!(refused, Rejected::Malformed { .. }), "{refused}");
}

/// GHSA-j8x2-777p-23fc, tough: roles that delegate to each other in a circle kept the search going for ever.
#[test]
fn ghsa_j8x2_777p_23fc_roles_in_a_circle() {
    let mut forge = Forge::new();
    forge.delegate("targets", to("a", "*"));
    forge.delegate("a", to("b", "*"));
    forge.delegate("b", to("a", "*"));
    forge.add("b", "there", b"x");
    forge.publish();
    let mut reader = forge.reader();
    forge.bring(&mut reader).unwrap();
    assert_eq!(reader.search("nowhere"), Search::Nothing);
    assert!(matches!(reader.search("there"), Search::Found(_)));
    assert_eq!(reader.missing(), None);
}
