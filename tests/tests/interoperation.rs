//! The repository format beside two other implementations of TUF, both ways: theirs read ours, ours reads theirs.
//!
//! Dates count here, so the clock is the machine's.

use huquq_bundle::{Expiry, TargetName, digest::sha256_hex};
use huquq_core::Store;
use huquq_core::update::{Http, Trust, Wanted, update};
use huquq_publisher::compile::compile;
use huquq_publisher::lint::lint;
use huquq_publisher::repo::{Holders, init, release, rotate, verify};
use huquq_publisher::serve::Server;
use huquq_tests::{peers, small};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{SystemTime, UNIX_EPOCH};
use tempfile::TempDir;

fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

fn packs() -> BTreeMap<TargetName, Vec<u8>> {
    compile(&lint(&small()).0).unwrap()
}

/// Digests of packs by name, as the peers report them.
fn digests(packs: &BTreeMap<TargetName, Vec<u8>>) -> Value {
    packs.iter().map(|(name, bytes)| (name.plain().to_owned(), json!(sha256_hex(bytes)))).collect()
}

fn json_of(output: Output) -> Value {
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A repository of ours, its keys, and its first root.
struct Ours {
    scratch: TempDir,
}

impl Ours {
    fn new() -> Self {
        let ours = Self { scratch: tempfile::tempdir().unwrap() };
        ours.holders().create_missing(&["kz".to_owned()]).unwrap();
        init(&ours.repo(), &ours.holders(), &["kz".to_owned()], now()).unwrap();
        ours
    }
    fn repo(&self) -> PathBuf {
        self.scratch.path().join("repo")
    }
    fn holders(&self) -> Holders {
        Holders::new(self.scratch.path().join("keys"))
    }
    fn first_root(&self) -> PathBuf {
        self.repo().join("metadata/1.root.json")
    }
}

/// A reader that keeps its state reads release 2, then every root that was rotated and the release after that.
fn reads_ours(read: impl Fn(&str, &Path, &Path, &[&TargetName]) -> Value) {
    let ours = Ours::new();
    let mut packs = packs();
    release(&ours.repo(), &ours.holders(), &packs, now()).unwrap();
    let server = Server::start(ours.repo(), 0).unwrap();
    let state = ours.scratch.path().join("reader");
    std::fs::create_dir(&state).unwrap();
    let again = |packs: &BTreeMap<TargetName, Vec<u8>>| {
        let names: Vec<_> = packs.keys().collect();
        read(&server.url(), &ours.first_root(), &state, &names)
    };
    let first = again(&packs);
    assert_eq!((&first["root"], &first["release"]), (&json!(1), &json!(2)));
    assert_eq!(first["targets"], digests(&packs));

    for key in ["root-1", "snapshot", "timestamp"] {
        rotate(&ours.repo(), &ours.holders(), key, now()).unwrap();
    }
    packs.pop_last().unwrap();
    let released = release(&ours.repo(), &ours.holders(), &packs, now()).unwrap();
    let second = again(&packs);
    assert_eq!((&second["root"], &second["release"]), (&json!(4), &json!(released.release)));
    assert_eq!(second["targets"], digests(&packs));
}

#[test]
fn python_tuf_reads_a_repository_of_ours() {
    reads_ours(|address, root, state, names| {
        let mut command = Command::new(peers::python());
        command.arg(peers::tests_folder().join("python/tuf_read.py")).arg(address).args([root, state]);
        json_of(command.args(names.iter().map(|n| n.plain())).output().unwrap())
    });
}

#[test]
fn tough_reads_a_repository_of_ours() {
    reads_ours(|address, root, state, _| {
        json_of(Command::new(peers::tough()).args(["read", address]).args([root, state]).output().unwrap())
    });
}

/// A phone and a checker who enforces dates read what another program signed.
fn ours_reads(write: impl Fn(&Path, &Path), root: u64) {
    let scratch = tempfile::tempdir().unwrap();
    let (repo, input) = (scratch.path().join("repo"), scratch.path().join("packs"));
    let packs = packs();
    for (name, bytes) in &packs {
        let place = input.join(name.plain());
        std::fs::create_dir_all(place.parent().unwrap()).unwrap();
        std::fs::write(place, bytes).unwrap();
    }
    write(&repo, &input);

    let checked = verify(&repo, now()).unwrap();
    assert_eq!((checked.root, checked.packs), (root, packs.len()));

    let server = Server::start(&repo, 0).unwrap();
    let trust = Trust::Root(std::fs::read(repo.join("metadata/1.root.json")).unwrap());
    let mut store = Store::open_or_create(&scratch.path().join("store")).unwrap();
    let http = Http::new(&server.url()).unwrap();
    update(&mut store, &http, &trust, &Wanted::default(), now()).unwrap();
    let had: Value = store.packs().unwrap().into_iter().map(|(name, sha256)| (name, json!(sha256))).collect();
    assert_eq!(had, digests(&packs));
    let trusted = store.trusted(Expiry::Enforce, now()).unwrap().unwrap();
    assert_eq!((trusted.root_version(), trusted.roots().count() as u64), (root, root));
    let again = update(&mut store, &http, &trust, &Wanted::default(), now()).unwrap();
    assert_eq!((again.requests, again.packs.len()), (1, 0));
}

#[test]
fn a_phone_reads_a_repository_of_python_tuf() {
    let write = |repo: &Path, packs: &Path| {
        let output = peers::run("tuf_write.py", &[repo, packs]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    ours_reads(write, 2);
}

#[test]
fn a_phone_reads_a_repository_of_tough() {
    let write = |repo: &Path, packs: &Path| {
        let output = Command::new(peers::tough()).arg("write").args([repo, packs]).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    ours_reads(write, 1);
}
