//! The sentences of the screens against what this crate hands over.
#![allow(clippy::unwrap_used)]

use huquq_deadline::{ARGS, HOLIDAYS, KEYS};
use std::collections::{BTreeMap, BTreeSet};

/// The messages of a Fluent file: id and everything up to the next one.
fn messages(locale: &str) -> BTreeMap<String, String> {
    let path = format!("{}/../../content/ui/{locale}.ftl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).unwrap();
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut id = String::new();
    for line in text.lines().filter(|l| !l.starts_with('#')) {
        let starts = line.starts_with(|c: char| c.is_ascii_alphabetic());
        if let Some((name, _)) = line.split_once('=').filter(|_| starts) {
            id = name.trim().to_owned();
            assert!(!found.contains_key(&id), "{locale}: {id} stands twice");
        }
        let message = found.entry(id.clone()).or_default();
        message.push_str(line);
        message.push('\n');
    }
    found
}

/// The names after each `$`.
fn variables(message: &str) -> BTreeSet<&str> {
    message
        .split('$')
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or_default())
        .collect()
}

#[test]
fn every_key_has_a_sentence_that_uses_only_what_it_is_given() {
    for locale in ["ru", "en", "uz-Latn", "ky"] {
        let messages = messages(locale);
        for (key, args) in ARGS {
            let message = messages.get(*key).unwrap_or_else(|| panic!("{locale}: {key} is missing"));
            let given: BTreeSet<&str> = args.iter().copied().collect();
            assert!(variables(message).is_subset(&given), "{locale}: {key} uses more than {args:?}");
        }
        for name in HOLIDAYS {
            assert!(messages.contains_key(&format!("holiday-{name}")), "{locale}: holiday-{name} is missing");
        }
    }
}

#[test]
fn no_sentence_is_left_that_nobody_can_ask_for() {
    let known: BTreeSet<String> =
        KEYS.iter().map(|k| (*k).to_owned()).chain(HOLIDAYS.iter().map(|h| format!("holiday-{h}"))).collect();
    for locale in ["ru", "en", "uz-Latn", "ky"] {
        let ours =
            |id: &&String| ["deadline-", "stay-", "holiday-", "reminder-"].iter().any(|p| id.starts_with(p));
        let messages = messages(locale);
        let unknown: Vec<&String> = messages.keys().filter(ours).filter(|id| !known.contains(*id)).collect();
        assert!(unknown.is_empty(), "{locale}: {unknown:?}");
    }
}

#[test]
fn keys_are_unique_and_may_stand_in_fluent() {
    let unique: BTreeSet<&&str> = KEYS.iter().collect();
    assert_eq!(unique.len(), KEYS.len());
    assert_eq!(KEYS.len(), ARGS.len());
    let good = |c: char| c.is_ascii_lowercase() || c == '-';
    assert!(KEYS.iter().chain(HOLIDAYS).all(|k| k.chars().all(good)));
}
