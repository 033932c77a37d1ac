//! Two of three sign in different places, keys are exchanged and encrypted, and a phone updates after each.

mod program;

use huquq_bundle::Rejected;
use huquq_bundle::metadata::{Envelope, MetaList, envelope_bytes};
use huquq_core::i18n::Locale;
use huquq_core::update::Folder;
use huquq_core::{Error, Store, query};
use huquq_publisher::compile::compile;
use huquq_publisher::keys::{PublicKey, SecretKey};
use huquq_publisher::lint::lint;
use huquq_publisher::publish::{Folder as Host, Plan, publish};
use huquq_publisher::repo::{
    Holders, RepoError, STAGED, SignatureFile, Staged, Text, collect, complete, revoke, rotate, stage,
    stage_exchange, verify,
};
use huquq_tests::{NOW, Ngo, copy};
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// A phone with release 2, and release 3 in the staging folder.
fn staged() -> Ngo {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    stage(&ngo.repo(), &compile(&lint(&ngo.content()).0).unwrap(), NOW).unwrap();
    ngo
}

/// What an editor far away does with a copy of the folder; returns his signature file.
fn signature(ngo: &Ngo, key: &str) -> PathBuf {
    let away = ngo.keys().with_file_name(format!("away-{key}"));
    copy(&ngo.repo().join(STAGED), &away);
    let signed = Staged::open(&away, NOW).unwrap().sign(&SecretKey::read(&ngo.holders().file(key)).unwrap());
    let signed = signed.unwrap().remove(0);
    let path = away.join(signed.file_name());
    std::fs::write(&path, signed.bytes().unwrap()).unwrap();
    path
}

fn said<T: std::fmt::Debug>(result: Result<T, RepoError>) -> &'static str {
    match result.unwrap_err() {
        RepoError::Said(said) => said.key(),
        other => panic!("{other}"),
    }
}

fn signers(ngo: &Ngo, file: &str) -> Vec<String> {
    let value: Value =
        serde_json::from_slice(&std::fs::read(ngo.repo().join("metadata").join(file)).unwrap()).unwrap();
    value["signatures"].as_array().unwrap().iter().map(|s| s["keyid"].as_str().unwrap().to_owned()).collect()
}

fn ids(ngo: &Ngo, role: &str) -> Vec<String> {
    let ids = (1..=3).map(|n| PublicKey::read(&ngo.holders().file(&format!("{role}-{n}"))).unwrap().id);
    ids.collect::<BTreeSet<_>>().into_iter().collect()
}

fn phone_reads(ngo: &Ngo, name: &str) {
    let store = Store::open(&ngo.store()).unwrap();
    assert_eq!(query::contacts(&store, None, Locale::Ru).unwrap()[0].name, name);
}

#[test]
fn two_editors_in_two_places_sign_and_a_third_person_finishes() {
    let ngo = staged();
    let (_, missing) = collect(&ngo.repo(), &[]).unwrap();
    assert_eq!((missing[0].role.as_str(), missing[0].count, missing[0].keys.len()), ("kz", 2, 3));
    let online = tempfile::tempdir().unwrap();
    for name in ["snapshot.key", "timestamp.key"] {
        std::fs::copy(ngo.keys().join(name), online.path().join(name)).unwrap();
    }
    // Whoever has the keys of snapshot and timestamp cannot finish what nobody or only one has signed.
    let finish = || complete(&ngo.repo(), &Holders::new(online.path()), NOW);
    assert!(matches!(finish(), Err(RepoError::Rejected(Rejected::TooFewSignatures { valid: 0, .. }))));
    let (accepted, missing) = collect(&ngo.repo(), &[signature(&ngo, "kz-3")]).unwrap();
    assert_eq!((accepted.len(), missing[0].count, missing[0].keys.len()), (1, 1, 2));
    assert!(matches!(finish(), Err(RepoError::Rejected(Rejected::TooFewSignatures { valid: 1, .. }))));
    let (_, missing) = collect(&ngo.repo(), &[signature(&ngo, "kz-1")]).unwrap();
    assert!(missing.is_empty());
    let done = finish().unwrap();
    assert_eq!((done.release, done.changed.len()), (3, 1));
    assert!(!ngo.repo().join(STAGED).exists());
    verify(&ngo.repo(), NOW).unwrap();
    ngo.sync().unwrap();
    phone_reads(&ngo, "Новая линия");
}

#[test]
fn a_signature_that_does_not_belong_is_refused_by_name_and_changes_nothing() {
    let ngo = staged();
    let good = signature(&ngo, "kz-1");
    let as_json = || -> Value { serde_json::from_slice(&std::fs::read(&good).unwrap()).unwrap() };
    let changed = |field: &str, value: Value| {
        let mut json = as_json();
        json[field] = value;
        let path = good.with_file_name(format!("{field}.sig.json"));
        std::fs::write(&path, serde_json::to_vec(&json).unwrap()).unwrap();
        collect(&ngo.repo(), &[path])
    };
    let waiting = || std::fs::read(ngo.repo().join("staged/next/3.kz.json")).unwrap();
    let before = waiting();
    let root = PublicKey::read(&ngo.holders().file("root-1")).unwrap().id;
    let other = PublicKey::read(&ngo.holders().file("kz-2")).unwrap().id;
    assert_eq!(said(changed("signed", "00".repeat(32).into())), "collect-other-bytes");
    assert_eq!(said(changed("version", 4.into())), "collect-other-bytes");
    assert_eq!(said(changed("keyid", root.into())), "collect-wrong-key");
    assert_eq!(said(changed("keyid", other.into())), "collect-bad-signature");
    assert_eq!(said(changed("role", "targets".into())), "collect-no-such");
    std::fs::write(good.with_file_name("x"), "{}").unwrap();
    assert_eq!(said(collect(&ngo.repo(), &[good.with_file_name("x")])), "collect-not-a-signature");
    assert_eq!(said(collect(&ngo.repo(), &[good.clone(), good.clone()])), "collect-twice");
    assert_eq!(waiting(), before, "the good one beside a bad one is not kept either");
    collect(&ngo.repo(), std::slice::from_ref(&good)).unwrap();
    assert_eq!(said(collect(&ngo.repo(), &[good])), "collect-twice");
    // Another release in the same folder: the old signature is for other bytes.
    let late = signature(&ngo, "kz-2");
    std::fs::remove_dir_all(ngo.repo().join(STAGED)).unwrap();
    ngo.edit("messages/ru/all.ftl", "Новая линия", "Третья линия");
    stage(&ngo.repo(), &compile(&lint(&ngo.content()).0).unwrap(), NOW).unwrap();
    assert_eq!(said(collect(&ngo.repo(), &[late])), "collect-other-bytes");
    let staged = Staged::open(&ngo.repo().join(STAGED), NOW).unwrap();
    let root = SecretKey::read(&ngo.holders().file("root-1")).unwrap();
    assert_eq!(said(staged.sign(&root)), "sign-not-yours");
}

#[test]
fn who_signs_sees_old_and_new_text_and_its_translations() {
    let ngo = staged();
    let change = Staged::open(&ngo.repo().join(STAGED), NOW).unwrap().changes().unwrap();
    assert_eq!((change.roles.len(), change.roles[0].packs.len()), (1, 1));
    let [text] = change.roles[0].texts.as_slice() else { panic!("{change:#?}") };
    assert_eq!(
        (text.kind.as_str(), text.id.as_str(), text.field.as_str()),
        ("text", "contact-kz-line", "value")
    );
    let changed = Text::Changed {
        was: Some("Линия помощи".into()), is: Some("Новая линия".into())
    };
    assert_eq!(text.texts["ru"], changed);
    assert_eq!(text.texts["uz-Latn"], Text::Same("Yordam liniyasi".into()));
}

/// Replaces a staged pack by `bytes` and makes the file that waits name it, as a dishonest preparer would.
fn plant(ngo: &Ngo, bytes: &[u8]) -> Result<huquq_publisher::repo::Change, RepoError> {
    let staged = ngo.repo().join(STAGED);
    let path = staged.join("next/3.kz.json");
    let mut value: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
    let sha256 = huquq_bundle::digest::sha256_hex(bytes);
    value["signed"]["targets"]["kz/ru.jsonl"]["hashes"]["sha256"] = sha256.clone().into();
    value["signed"]["targets"]["kz/ru.jsonl"]["length"] = bytes.len().into();
    std::fs::write(&path, serde_json::to_vec(&value).unwrap()).unwrap();
    std::fs::write(staged.join(format!("targets/kz/{sha256}.ru.jsonl")), bytes).unwrap();
    Staged::open(&staged, NOW)?.changes()
}

#[test]
fn nothing_can_be_hidden_from_who_signs() {
    let ngo = staged();
    let staged_folder = ngo.repo().join(STAGED);
    let value: Value =
        serde_json::from_slice(&std::fs::read(staged_folder.join("next/3.kz.json")).unwrap()).unwrap();
    let sha256 = value["signed"]["targets"]["kz/ru.jsonl"]["hashes"]["sha256"].as_str().unwrap().to_owned();
    let file = staged_folder.join(format!("targets/kz/{sha256}.ru.jsonl"));
    let honest = std::fs::read(&file).unwrap();
    // Other bytes than the file names.
    std::fs::write(&file, [&honest[..], b"\n"].concat()).unwrap();
    let changes = || Staged::open(&staged_folder, NOW).and_then(|s| s.changes());
    assert!(matches!(changes(), Err(RepoError::Rejected(Rejected::DigestMismatch { .. }))));
    std::fs::write(&file, &honest).unwrap();
    // A record twice, of which the list would show one; a line that is not as it is written.
    let text = String::from_utf8(honest.clone()).unwrap();
    let last = text.lines().last().unwrap();
    assert_eq!(said(plant(&ngo, format!("{text}{last}\n").as_bytes())), "diff-twice");
    assert_eq!(said(plant(&ngo, text.replacen("\"kind\"", " \"kind\"", 1).as_bytes())), "diff-not-canonical");
    // A text that goes is seen to go.
    let without: String = text.lines().filter(|l| *l != last).map(|l| format!("{l}\n")).collect();
    let gone = plant(&ngo, without.as_bytes()).unwrap();
    let goes = |t: &&Text| matches!(t, Text::Changed { was: Some(_), is: None });
    assert!(gone.roles[0].texts.iter().any(|t| t.texts.values().any(|t| goes(&t))));
    // "Before" is what readers have, or nothing is shown at all.
    let old = staged_folder.join("metadata/2.kz.json");
    let bytes = std::fs::read_to_string(&old).unwrap();
    std::fs::write(&old, bytes.replacen("\"length\":", "\"length\":1", 1)).unwrap();
    assert!(matches!(changes(), Err(RepoError::Rejected(_))));
}

#[test]
fn a_file_carries_exactly_the_signatures_it_takes_lowest_ids_first() {
    let ngo = Ngo::new();
    ngo.release();
    for (role, file) in [("root", "1.root.json"), ("root", "1.targets.json"), ("kz", "2.kz.json")] {
        assert_eq!(signers(&ngo, file), ids(&ngo, role)[..2], "{file}");
    }
    // Also when more came in.
    let ngo = staged();
    let files = ["kz-1", "kz-2", "kz-3"].map(|key| signature(&ngo, key));
    collect(&ngo.repo(), &files).unwrap();
    complete(&ngo.repo(), &ngo.holders(), NOW).unwrap();
    assert_eq!(signers(&ngo, "3.kz.json"), ids(&ngo, "kz")[..2]);
}

#[test]
fn every_key_can_be_rotated_and_a_phone_follows() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    for (at, key) in
        ["root-1", "root-2", "root-3", "snapshot", "timestamp", "kz-1", "kz-2", "kz-3"].iter().enumerate()
    {
        let before = PublicKey::read(&ngo.holders().file(key)).unwrap().id;
        let done = rotate(&ngo.repo(), &ngo.holders(), key, NOW).unwrap();
        assert_eq!((done.old.clone(), done.release), (before, 3 + at as u64));
        assert_eq!(PublicKey::read(&ngo.holders().file(key)).unwrap().id, done.new);
        assert!(ngo.keys().join(format!("{key}.key.retired-{}", done.release)).is_file());
        verify(&ngo.repo(), NOW).unwrap();
        assert_eq!(ngo.sync().unwrap().to_release, done.release, "{key}");
    }
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    ngo.release();
    ngo.sync().unwrap();
    phone_reads(&ngo, "Новая линия");
}

#[test]
fn every_key_can_be_revoked_without_its_file_and_what_it_had_signed_is_signed_anew() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    for key in ["root-1", "root-2", "root-3", "snapshot", "timestamp", "kz-1", "kz-2", "kz-3"] {
        let file = ngo.holders().file(key);
        let stolen = PublicKey::read(&file).unwrap().id;
        std::fs::remove_file(&file).unwrap();
        let done = revoke(&ngo.repo(), &ngo.holders(), key, NOW).unwrap();
        assert_eq!(done.old, stolen);
        verify(&ngo.repo(), NOW).unwrap();
        assert_eq!(ngo.sync().unwrap().to_release, done.release, "{key}");
        // No file that readers are shown now carries its signature.
        for file in huquq_publisher::publish::plan(&ngo.repo()).unwrap() {
            let bytes = std::fs::read(ngo.repo().join(&file)).unwrap();
            let text = String::from_utf8_lossy(&bytes);
            let counts = file.starts_with("metadata") && !file.to_string_lossy().ends_with(".root.json");
            assert!(!(counts && text.contains(&stolen)), "{key}: {}", file.display());
        }
    }
    phone_reads(&ngo, "Линия помощи");
}

#[test]
fn a_stolen_key_signs_nothing_even_where_its_file_is_still_here() {
    let ngo = Ngo::new();
    for (n, name) in ["root-1", "root-2", "root-3"].iter().enumerate() {
        let done = revoke(&ngo.repo(), &ngo.holders(), name, NOW).unwrap();
        let root = format!("{}.root.json", n + 2);
        assert!(!signers(&ngo, &root).contains(&done.old), "{root}");
    }
}

#[test]
fn a_key_is_revoked_by_its_id_where_others_of_its_role_are_far_away() {
    let ngo = Ngo::new();
    ngo.release();
    let stolen = signers(&ngo, "2.kz.json").remove(0);
    let names = ["kz-1", "kz-2", "kz-3"];
    let (gone, others): (Vec<_>, Vec<_>) =
        names.iter().partition(|n| PublicKey::read(&ngo.holders().file(n)).unwrap().id == stolen);
    std::fs::remove_file(ngo.holders().file(gone[0])).unwrap();
    let away = |name: &str| ngo.keys().join(format!("{name}.away"));
    for name in &others {
        std::fs::rename(ngo.holders().file(name), away(name)).unwrap();
    }
    let listing = || (huquq_tests::files(&ngo.keys()), huquq_tests::files(&ngo.repo()));
    let before = listing();
    // Which of those that are not here is meant nobody can tell by the name.
    let refused = revoke(&ngo.repo(), &ngo.holders(), gone[0], NOW).unwrap_err();
    assert!(matches!(&refused, RepoError::WhichKey { ids, .. } if ids.contains(&stolen)), "{refused}");
    // The new key alone cannot sign the country's file again, and everything is left as it was.
    let refused = revoke(&ngo.repo(), &ngo.holders(), &stolen[..8], NOW).unwrap_err();
    assert!(matches!(&refused, RepoError::TooFewKeys { needed: 2, .. }), "{refused}");
    assert_eq!(listing(), before);
    // With one editor who is left it can: the organisations that sign targets have named it in the stolen one's place.
    std::fs::rename(away(others[0]), ngo.holders().file(others[0])).unwrap();
    let done = revoke(&ngo.repo(), &ngo.holders(), &stolen[..8], NOW).unwrap();
    assert_eq!(done.old, stolen);
    // An id does not say whose name it went by: the new file has one of the two that are free here.
    let free = [gone[0], others[1]].map(|name| ngo.holders().file(name));
    assert!(free.contains(&done.file) && done.file.is_file(), "{}", done.file.display());
    verify(&ngo.repo(), NOW).unwrap();
}

/// What a thief with online keys makes of the files he finds: version one million.
fn fast_forward(folder: &Path, snapshot_key: Option<&SecretKey>, timestamp_key: &SecretKey) {
    let metadata = folder.join("metadata");
    let load = |name: &str, kind: &str| -> MetaList {
        Envelope::parse(kind, &std::fs::read(metadata.join(name)).unwrap()).unwrap().signed(kind).unwrap()
    };
    let mut timestamp = load("timestamp.json", "timestamp");
    timestamp.version = 1_000_000;
    if let Some(key) = snapshot_key {
        let entry = timestamp.meta.get_mut("snapshot.json").unwrap();
        let mut snapshot = load(&format!("{}.snapshot.json", entry.version), "snapshot");
        snapshot.version = 1_000_000;
        let bytes = envelope_bytes("snapshot", &snapshot, |m| vec![key.sign(m)]).unwrap();
        entry.version = 1_000_000;
        entry.length = Some(bytes.len() as u64);
        entry.hashes = Some([("sha256".to_owned(), huquq_bundle::digest::sha256_hex(&bytes))].into());
        std::fs::write(metadata.join("1000000.snapshot.json"), bytes).unwrap();
    }
    let bytes = envelope_bytes("timestamp", &timestamp, |m| vec![timestamp_key.sign(m)]).unwrap();
    std::fs::write(metadata.join("timestamp.json"), bytes).unwrap();
}

#[test]
fn a_thief_who_ran_the_numbers_up_to_a_million_is_overcome() {
    for both in [false, true] {
        let ngo = Ngo::new();
        ngo.release();
        let host = tempfile::tempdir().unwrap();
        publish(&ngo.repo(), host.path()).unwrap();
        let key = |name: &str| SecretKey::read(&ngo.holders().file(name)).unwrap();
        let (snapshot, timestamp) = (key("snapshot"), key("timestamp"));
        fast_forward(host.path(), both.then_some(&snapshot), &timestamp);
        let from = || ngo.sync_from(&Folder::new(host.path()));
        assert_eq!(from().unwrap().to_release, if both { 1_000_000 } else { 2 });
        // An honest release is too old for that phone, and the host shows a number that we do not reach.
        ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
        ngo.release();
        assert!(matches!(ngo.sync(), Err(Error::Rejected(Rejected::Older { .. }))));
        assert!(publish(&ngo.repo(), host.path()).is_err());
        for name in ["timestamp", "snapshot"].into_iter().take(if both { 2 } else { 1 }) {
            std::fs::remove_file(ngo.holders().file(name)).unwrap();
            revoke(&ngo.repo(), &ngo.holders(), name, NOW).unwrap();
        }
        let plan = Plan::make(&ngo.repo(), &Host::new(host.path()), NOW).unwrap();
        assert_eq!(plan.undoes_a_theft(), both, "with the timestamp's key alone he shows a release of ours");
        publish(&ngo.repo(), host.path()).unwrap();
        from().unwrap();
        phone_reads(&ngo, "Новая линия");
    }
}

#[test]
fn a_revoked_editor_and_another_thief_are_not_two_signers() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    let stolen = SecretKey::read(&ngo.holders().file("kz-1")).unwrap();
    let other = SecretKey::read(&ngo.holders().file("kz-2")).unwrap();
    revoke(&ngo.repo(), &ngo.holders(), "kz-1", NOW).unwrap();
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    stage(&ngo.repo(), &compile(&lint(&ngo.content()).0).unwrap(), NOW).unwrap();
    let staged = Staged::open(&ngo.repo().join(STAGED), NOW).unwrap();
    assert_eq!(said(staged.sign(&stolen)), "sign-not-yours");
    let signed = staged.sign(&other).unwrap();
    let path = ngo.repo().join("kz-2.sig.json");
    std::fs::write(&path, signed[0].bytes().unwrap()).unwrap();
    let (_, missing) = collect(&ngo.repo(), &[path]).unwrap();
    assert_eq!(missing[0].count, 1);
}

#[test]
fn organisations_far_apart_take_out_a_stolen_root_key_together() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.sync().unwrap();
    let stolen = signers(&ngo, "1.root.json").remove(0);
    let scratch = tempfile::tempdir().unwrap();
    let new = SecretKey::create(&scratch.path().join("new.key"), None).unwrap();
    let (done, public) = run(&["keys", "show", "new.key", "--json"], scratch.path(), "");
    assert!(done);
    let file = scratch.path().join("new.pub");
    std::fs::write(&file, public).unwrap();
    let refused = stage_exchange(&ngo.repo(), "root-1", &file, NOW).unwrap_err();
    assert!(matches!(&refused, RepoError::WhichKey { ids, .. } if ids.contains(&stolen)), "{refused}");
    let folder = stage_exchange(&ngo.repo(), &stolen[..10], &file, NOW).unwrap();
    let change = Staged::open(&folder, NOW).unwrap().changes().unwrap();
    let root = change.roles.iter().find(|r| r.role == "root").unwrap();
    let seen =
        |id: &str, is_new| root.keys.iter().any(|k| k.role == "root" && k.id == id && k.is_new == is_new);
    assert!(seen(&stolen, false) && seen(new.id(), true), "{root:#?}");
    let sign = |key: &SecretKey| -> Vec<PathBuf> {
        let signed = Staged::open(&folder, NOW).unwrap().sign(key).unwrap();
        let write = |signed: &SignatureFile| {
            let path = scratch.path().join(signed.file_name());
            std::fs::write(&path, signed.bytes().unwrap()).unwrap();
            path
        };
        signed.iter().map(write).collect()
    };
    let keys = ["root-1", "root-2", "root-3"].map(|name| SecretKey::read(&ngo.holders().file(name)).unwrap());
    let left: Vec<&SecretKey> = keys.iter().filter(|key| key.id() != stolen).collect();
    // The new key and one other are two of the new root's three, and only one of the old one's: it takes two of those too.
    assert_eq!(sign(left[0]).len(), 2, "the stolen key had signed targets too");
    collect(&ngo.repo(), &sign(left[0])).unwrap();
    let (_, missing) = collect(&ngo.repo(), &sign(&new)).unwrap();
    assert_eq!((missing.len(), missing[0].role.as_str(), missing[0].count), (1, "root", 1));
    assert!(complete(&ngo.repo(), &ngo.holders(), NOW).is_err());
    let (_, missing) = collect(&ngo.repo(), &sign(left[1])).unwrap();
    assert!(missing.is_empty());
    complete(&ngo.repo(), &ngo.holders(), NOW).unwrap();
    verify(&ngo.repo(), NOW).unwrap();
    ngo.sync().unwrap();
    let store = Store::open(&ngo.store()).unwrap();
    assert_eq!(query::status(&store, NOW).unwrap().root, 2);
}

fn run(arguments: &[&str], folder: &Path, input: &str) -> (bool, String) {
    use std::io::Write;
    let mut command = program::huquq(arguments);
    command.current_dir(folder).env_remove("HUQUQ_PASSPHRASE_FILE");
    command.stdin(std::process::Stdio::piped()).stdout(std::process::Stdio::piped());
    let mut running = command.stderr(std::process::Stdio::piped()).spawn().unwrap();
    let _ = running.stdin.take().unwrap().write_all(input.as_bytes());
    let output = running.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout) + String::from_utf8_lossy(&output.stderr);
    (output.status.success(), said.into_owned())
}

#[test]
fn from_the_command_line_editors_sign_with_encrypted_keys_and_are_asked() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    let (repo, keys, content) = (ngo.repo(), ngo.keys(), ngo.content());
    let (repo, keys) = (repo.to_str().unwrap(), keys.to_str().unwrap());
    let editor = tempfile::tempdir().unwrap();
    let here = |arguments: &[&str], input: &str| run(arguments, editor.path(), input);
    std::fs::write(editor.path().join("words"), "correct horse battery\n").unwrap();
    std::fs::copy(ngo.holders().file("kz-1"), editor.path().join("kz-1.key")).unwrap();

    // Nobody is there who could type a passphrase: the key is plain, and that is said.
    let (done, said) = here(&["keys", "new", "script.key"], "");
    assert!(done && said.contains("NOT encrypted"), "{said}");
    let (done, said) = here(&["keys", "new", "new.key", "--plain"], "");
    assert!(done && said.contains("NOT encrypted"), "{said}");
    assert!(!here(&["keys", "new", "new.key", "--plain"], "").0, "a key is never overwritten");
    assert!(here(&["keys", "encrypt", "kz-1.key", "--passphrase-file", "words"], "").0);
    let shown: Value = serde_json::from_str(&here(&["keys", "show", "kz-1.key", "--json"], "").1).unwrap();
    assert_eq!(shown["is_encrypted"], true);

    let stage = ["repo", "release", repo, "--content", content.to_str().unwrap(), "--unsigned"];
    assert!(here(&stage, "").0);
    assert!(here(&stage, "").1.contains("waits for signatures"));
    let staged = format!("{repo}/staged");
    let sign = ["repo", "sign", &staged, "--key", "kz-1.key", "--passphrase-file", "words"];
    let (done, said) = here(&[&sign[..], &["--lang", "ru"]].concat(), "нет\n");
    assert!(!done && said.contains("- Линия помощи") && said.contains("+ Новая линия"), "{said}");
    assert!(said.contains("= Yordam liniyasi") && said.contains("ничего не подписано"), "{said}");
    let root =
        huquq_bundle::digest::sha256_hex(&std::fs::read(ngo.repo().join("metadata/1.root.json")).unwrap());
    std::fs::write(editor.path().join("wrong"), "battery staple\n").unwrap();
    let wrong =
        ["repo", "sign", &staged, "--key", "kz-1.key", "--passphrase-file", "wrong", "--yes", "--lang", "ky"];
    let (done, said) = here(&wrong, "");
    assert!(!done && said.contains("купуя сөз туура эмес"), "{said}");
    let (done, said) = here(&[&sign[..], &["--root", "00", "--yes"]].concat(), "");
    assert!(!done && said.contains("do not sign"), "{said}");
    let (done, said) = here(&[&sign[..], &["--root", &root]].concat(), "y\n");
    assert!(done, "{said}");
    let name = format!("kz.3.{}.sig.json", shown["id"].as_str().unwrap());
    let (done, said) = here(&["repo", "collect", repo, &name, "--keys", keys], "");
    assert!(done && said.contains("signatures still to come: 1"), "{said}");
    let second = ngo.holders().file("kz-2");
    // Or one file of the folder, named.
    let file = format!("{staged}/next/3.kz.json");
    assert!(here(&["repo", "sign", &file, "--key", second.to_str().unwrap(), "--yes"], "").0);
    let name = format!("kz.3.{}.sig.json", PublicKey::read(&second).unwrap().id);
    assert!(here(&["repo", "collect", repo, &name], "").1.contains("--keys"));
    let (done, said) = here(&["repo", "collect", repo, "--keys", keys], "");
    assert!(done && said.contains("release 3"), "{said}");
    ngo.sync().unwrap();
    phone_reads(&ngo, "Новая линия");
}
