//! The dependency arrows point one way: `bindings -> core -> core/bundle <- content/publisher`.

use cargo_metadata::{DependencyKind, MetadataCommand};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

fn arrows() -> BTreeMap<String, BTreeSet<String>> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let metadata = MetadataCommand::new().manifest_path(manifest).no_deps().exec().unwrap();
    let normal = |p: &cargo_metadata::Package| {
        let wanted = p.dependencies.iter().filter(|d| d.kind != DependencyKind::Development);
        wanted.map(|d| d.name.clone()).collect()
    };
    metadata.packages.iter().map(|p| (p.name.to_string(), normal(p))).collect()
}

fn ours(arrows: &BTreeMap<String, BTreeSet<String>>, of: &str) -> Vec<String> {
    arrows[of].iter().filter(|d| d.starts_with("huquq-")).cloned().collect()
}

#[test]
fn the_format_depends_on_nothing_of_ours_and_does_no_io() {
    let arrows = arrows();
    assert!(ours(&arrows, "huquq-bundle").is_empty());
    for outside in ["reqwest", "rusqlite", "tokio", "tempfile"] {
        assert!(!arrows["huquq-bundle"].contains(outside), "{outside}");
    }
}

#[test]
fn letters_terms_and_search_are_pure() {
    let arrows = arrows();
    for pure in ["huquq-script", "huquq-deadline", "huquq-search", "huquq-slip"] {
        for outside in
            ["reqwest", "rusqlite", "tokio", "tempfile", "huquq-core", "huquq-bundle", "huquq-publisher"]
        {
            assert!(!arrows[pure].contains(outside), "{pure} -> {outside}");
        }
    }
}

#[test]
fn the_phone_knows_no_publisher_and_the_publisher_no_phone() {
    let arrows = arrows();
    assert!(!arrows["huquq-core"].contains("huquq-publisher"));
    assert!(!arrows["huquq-publisher"].contains("huquq-core"));
    for tool in ["clap", "uniffi", "huquq-publisher"] {
        assert!(!arrows["huquq-core"].contains(tool), "{tool}");
    }
    // What reads a secret key or talks to a store.
    for phone in ["huquq-core", "huquq-bundle", "huquq-ffi"] {
        for tool in ["age", "object_store", "rpassword"] {
            assert!(!arrows[phone].contains(tool), "{phone} -> {tool}");
        }
    }
    if let Some(ffi) = arrows.get("huquq-ffi") {
        assert!(!ffi.contains("huquq-publisher"), "secret-key code must not reach a phone");
    }
}

#[test]
fn nothing_depends_on_the_tests_or_the_command_line() {
    for (name, needs) in arrows() {
        assert!(!needs.contains("huquq-tests") && !needs.contains("huquq-cli"), "{name}");
    }
}

/// ECDSA and RSA are for the conformance suite: one package asks for them, and no other is built with that one unless all are.
#[test]
fn only_the_conformance_client_verifies_other_keys_than_ours() {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.toml");
    let metadata = MetadataCommand::new().manifest_path(manifest).no_deps().exec().unwrap();
    let asks = |p: &cargo_metadata::Package| {
        p.dependencies
            .iter()
            .any(|d| d.name == "huquq-bundle" && d.features.iter().any(|f| f == "conformance-keys"))
    };
    let asking: Vec<_> = metadata.packages.iter().filter(|p| asks(p)).map(|p| p.name.as_str()).collect();
    assert_eq!(asking, ["huquq-tuf-client"]);
    for (name, needs) in arrows() {
        assert!(!needs.contains("huquq-tuf-client"), "{name}");
    }
}
