//! Metadata: the bytes as they are, and five lines that are signed here, so that the checks behind the signatures are
//! reached.
#![no_main]

use huquq_bundle::metadata::{Envelope, MetaList, Root, Targets};
use huquq_bundle::{Expiry, TargetName, TrustedSet};
use huquq_fuzz::{ROLES, first_root, sealed};
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use std::sync::LazyLock;

/// 2026-11-24T12:00:00Z.
const NOW: i64 = 1_795_521_600;
static TRUSTED: LazyLock<TrustedSet> = LazyLock::new(|| {
    let root = sealed("root", &first_root()).expect("a root");
    TrustedSet::from_root(&root, Expiry::Report, NOW).expect("a root that holds")
});

fn take(set: &mut TrustedSet, role: &str, bytes: &[u8]) -> bool {
    match role {
        "root" => set.update_root(bytes).is_ok(),
        "timestamp" => set.update_timestamp(bytes).is_ok(),
        "snapshot" => set.update_snapshot(bytes).is_ok(),
        other => set.update_targets(other, bytes).is_ok(),
    }
}

fuzz_target!(|input: &[u8]| {
    if let Ok(envelope) = Envelope::parse("any", input) {
        let _ = envelope.signed::<Root>("root");
        let _ = envelope.signed::<MetaList>("timestamp");
        let _ = envelope.signed::<MetaList>("snapshot");
        let _ = envelope.signed::<Targets>("targets");
    }
    let mut set = TRUSTED.clone();
    let (_, before) = (TrustedSet::from_root(input, Expiry::Enforce, NOW), set.root_version());
    let mut taken = Vec::new();
    for ((role, kind), line) in ROLES.iter().zip(input.split(|byte| *byte == b'\n')) {
        let signed = serde_json::from_slice::<Value>(line).ok().filter(Value::is_object);
        let bytes = signed.and_then(|signed| sealed(kind, &signed)).unwrap_or_else(|| line.to_vec());
        if take(&mut set, role, &bytes) {
            taken.push(*role);
        }
    }
    assert!(set.root_version() == before || taken.contains(&"root"));
    for name in set.packs().into_keys() {
        if let Ok(name) = TargetName::new(&name) {
            let _ = set.verify_pack(&name, input.to_vec());
        }
    }
    // What is kept is what was believed: it is believed again.
    if taken.ends_with(&["timestamp", "snapshot", "targets"]) || taken.ends_with(&["targets", "kz"]) {
        TrustedSet::restore(set.bytes(), Expiry::Report, NOW).expect("what was believed is believed again");
    }
});
