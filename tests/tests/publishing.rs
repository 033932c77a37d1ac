//! From a repository to a folder or a bucket, cut anywhere, beside others who publish too.

mod program;

use huquq_core::update::{Fetch, Folder as FromFolder, Http, Report, Trust, Wanted, update};
use huquq_core::{Error, Store};
use huquq_publisher::publish::{
    Folder, Host, HostError, HostErrorKind, Plan, PublishError, Put, Stored, publish,
};
use huquq_publisher::repo::stage;
use huquq_tests::s3::S3Server;
use huquq_tests::{NOW, Ngo, copy, files};
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;

/// What a reader with nothing but the app gets.
fn new_reader(ngo: &Ngo, from: &dyn Fetch, locales: &[&str]) -> Result<Report, Error> {
    let phone = tempfile::tempdir().unwrap();
    reader(ngo, from, locales, phone.path())
}

fn reader(ngo: &Ngo, from: &dyn Fetch, locales: &[&str], phone: &Path) -> Result<Report, Error> {
    let root = Trust::Root(std::fs::read(ngo.repo().join("metadata/1.root.json")).unwrap());
    let locales = locales.iter().map(|l| (*l).to_owned()).collect();
    let wanted = Wanted { countries: Vec::new(), locales };
    update(&mut Store::open_or_create(phone)?, from, &root, &wanted, NOW)
}

fn said<T: std::fmt::Debug>(result: Result<T, PublishError>) -> &'static str {
    match result.unwrap_err() {
        PublishError::Said(said) => said.key(),
        other => panic!("{other}"),
    }
}

fn send(ngo: &Path, host: &dyn Host) -> Result<usize, PublishError> {
    let plan = Plan::make(ngo, host, NOW)?;
    plan.send(host, &mut |_| {})?;
    Ok(plan.uploads().len())
}

fn next_release(ngo: &Ngo) {
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    ngo.release();
}

/// A host that stands still after so many files, and does something just before one is written.
struct Watched<'a> {
    host: &'a dyn Host,
    left: Cell<usize>,
    written: RefCell<Vec<String>>,
    before: &'a dyn Fn(&str),
}

impl<'a> Watched<'a> {
    fn new(host: &'a dyn Host, left: usize, before: &'a dyn Fn(&str)) -> Self {
        Self { host, left: Cell::new(left), written: RefCell::default(), before }
    }
}

impl Host for Watched<'_> {
    fn name(&self) -> String {
        self.host.name()
    }
    fn list(&self) -> Result<BTreeMap<String, u64>, HostError> {
        self.host.list()
    }
    fn get(&self, path: &str) -> Result<Option<Stored>, HostError> {
        self.host.get(path)
    }
    fn put(&self, path: &str, bytes: &[u8], how: &Put) -> Result<(), HostError> {
        (self.before)(path);
        if self.left.get() == 0 {
            let detail = "the line was cut".to_owned();
            return Err(HostError { place: path.into(), kind: HostErrorKind::Failed, detail });
        }
        self.left.set(self.left.get() - 1);
        self.written.borrow_mut().push(path.to_owned());
        self.host.put(path, bytes, how)
    }
}

#[test]
fn a_phone_syncs_from_a_bucket_and_downloads_what_was_foretold() {
    let (ngo, server) = (Ngo::new(), S3Server::new());
    ngo.release();
    let host = server.host("rights/v1");
    let http = Http::new(&server.url("rights/v1")).unwrap();
    let foretold = |locale: &str| {
        let plan = Plan::make(&ngo.repo(), &host, NOW).unwrap();
        let found = plan.readers().iter().find(|r| r.locale == locale).cloned().unwrap();
        (found.new, found.update)
    };
    let phone = tempfile::tempdir().unwrap();
    let (new, update) = foretold("uz-Latn");
    assert_eq!(update, None, "nobody has anything yet");
    send(&ngo.repo(), &host).unwrap();
    assert_eq!(reader(&ngo, &http, &["uz-Latn"], phone.path()).unwrap().bytes, new);
    assert_eq!(reader(&ngo, &http, &[], phone.path()).unwrap().bytes, foretold("uz-Latn").1.unwrap());

    // A change in Russian costs a reader of Uzbek metadata and nothing else.
    next_release(&ngo);
    let (new, update) = foretold("uz-Latn");
    assert!(update.unwrap() < foretold("ru").1.unwrap());
    send(&ngo.repo(), &host).unwrap();
    assert_eq!(reader(&ngo, &http, &[], phone.path()).unwrap().bytes, update.unwrap());
    assert_eq!(new_reader(&ngo, &http, &["uz-Latn"]).unwrap().bytes, new);

    // A new country's key makes phones ask for every country's file again, a new root is one more file.
    for key in ["kz-1", "root-1"] {
        huquq_publisher::repo::rotate(&ngo.repo(), &ngo.holders(), key, NOW).unwrap();
        let (new, update) = foretold("uz-Latn");
        send(&ngo.repo(), &host).unwrap();
        assert_eq!(reader(&ngo, &http, &[], phone.path()).unwrap().bytes, update.unwrap(), "{key}");
        assert_eq!(new_reader(&ngo, &http, &["uz-Latn"]).unwrap().bytes, new, "{key}");
    }
    assert_eq!(send(&ngo.repo(), &host).unwrap(), 0, "everything is there");
}

#[test]
fn caches_may_keep_everything_but_the_timestamp() {
    let (ngo, server) = (Ngo::new(), S3Server::new());
    ngo.release();
    send(&ngo.repo(), &server.host("")).unwrap();
    let head = |path: &str| server.request("GET", path, "").to_ascii_lowercase();
    let timestamp = head("metadata/timestamp.json");
    assert!(
        timestamp.starts_with("http/1.1 200") && timestamp.contains("cache-control: no-cache"),
        "{timestamp}"
    );
    assert!(timestamp.contains("content-type: application/json"));
    let root = head("metadata/1.root.json");
    assert!(root.contains("cache-control: public, max-age=31536000, immutable"), "{root}");
    let pack = files(&ngo.repo()).into_iter().find(|f| f.starts_with("targets")).unwrap();
    let pack = head(pack.to_str().unwrap());
    assert!(pack.contains("immutable") && pack.contains("content-type: application/x-ndjson"), "{pack}");
}

#[test]
fn wherever_a_publish_to_a_bucket_is_cut_readers_see_a_whole_release_and_it_is_run_again() {
    let (ngo, server) = (Ngo::new(), S3Server::new());
    ngo.release();
    let old = tempfile::tempdir().unwrap();
    copy(&ngo.repo(), old.path());
    next_release(&ngo);
    let (cuts, refused) = cut_everywhere(&ngo, &server, old.path(), "texts", 3);
    assert!(cuts > 3, "there were several places to cut");
    assert!(refused.is_empty(), "{refused:?}");
}

/// A root is outside of what the snapshot ties together. Between the new root and the timestamp that follows it, what the old
/// keys signed may verify no longer: a reader who begins just then is refused and tries again. Who has a release keeps it.
#[test]
fn a_publish_with_a_new_root_can_turn_new_readers_away_for_the_time_of_one_file_and_nobody_else() {
    let (ngo, server) = (Ngo::new(), S3Server::new());
    ngo.release();
    let old = tempfile::tempdir().unwrap();
    copy(&ngo.repo(), old.path());
    let targets = std::fs::read_to_string(ngo.repo().join("metadata/1.targets.json")).unwrap();
    let id = |name: &str| huquq_publisher::keys::PublicKey::read(&ngo.holders().file(name)).unwrap().id;
    let signer = ["root-1", "root-2", "root-3"].into_iter().find(|name| targets.contains(&id(name))).unwrap();
    huquq_publisher::repo::rotate(&ngo.repo(), &ngo.holders(), signer, NOW).unwrap();
    let (_, refused) = cut_everywhere(&ngo, &server, old.path(), "root", 3);
    assert_eq!(refused, ["metadata/2.root.json"], "only after this file, until the next");
}

/// Cuts the publish of the newest release over `old` after every file. Returns the number of cuts, and after which files a
/// reader who has nothing was refused.
fn cut_everywhere(ngo: &Ngo, server: &S3Server, old: &Path, name: &str, newest: u64) -> (usize, Vec<String>) {
    let mut refused = Vec::new();
    for cut in 0.. {
        let prefix = format!("{name}-{cut}");
        let (host, http) = (server.host(&prefix), Http::new(&server.url(&prefix)).unwrap());
        send(old, &host).unwrap();
        let phone = tempfile::tempdir().unwrap();
        assert_eq!(reader(ngo, &http, &[], phone.path()).unwrap().to_release, 2);
        let nothing = |_: &str| {};
        let watched = Watched::new(&host, cut, &nothing);
        let whole = send(&ngo.repo(), &watched);
        let Err(error) = whole else {
            assert_eq!(watched.written.borrow().last().unwrap(), "metadata/timestamp.json");
            assert_eq!(reader(ngo, &http, &[], phone.path()).unwrap().to_release, newest);
            return (cut, refused);
        };
        assert!(error.to_string().contains("the line was cut"));
        assert_eq!(reader(ngo, &http, &[], phone.path()).unwrap().to_release, 2, "cut after {cut}");
        match new_reader(ngo, &http, &[]) {
            Ok(seen) => assert_eq!(seen.to_release, 2, "cut after {cut}"),
            Err(Error::Rejected(_)) => refused.push(watched.written.borrow().last().cloned().unwrap()),
            Err(other) => panic!("{other}"),
        }
        let rest = Watched::new(&host, usize::MAX, &nothing);
        send(&ngo.repo(), &rest).unwrap();
        assert_eq!(new_reader(ngo, &http, &[]).unwrap().to_release, newest);
        let twice = |path: &String| watched.written.borrow().contains(path);
        assert!(!rest.written.borrow().iter().any(twice), "only what was missing is sent");
    }
    unreachable!("a publish ends")
}

#[test]
fn a_publish_that_was_killed_is_run_again() {
    let (ngo, server) = (Ngo::new(), S3Server::new());
    ngo.release();
    for after in [1, 4] {
        let prefix = format!("killed-{after}");
        let (place, repo) = (server.place(&prefix), ngo.repo());
        let arguments = ["publish", repo.to_str().unwrap(), &place];
        let mut command = program::huquq(&arguments);
        let mut running = command.envs(server.settings()).stdout(Stdio::piped()).spawn().unwrap();
        let lines = BufReader::new(running.stdout.take().unwrap()).lines();
        let sent = lines.map(Result::unwrap).filter(|l| l.starts_with("  ")).take(after).count();
        running.kill().unwrap();
        running.wait().unwrap();
        assert_eq!(sent, after);
        let again = program::huquq(&arguments).envs(server.settings()).output().unwrap();
        assert!(again.status.success(), "{}", String::from_utf8_lossy(&again.stderr));
        let http = Http::new(&server.url(&prefix)).unwrap();
        assert_eq!(new_reader(&ngo, &http, &[]).unwrap().to_release, 2);
    }
}

#[test]
fn the_version_somebody_else_published_is_never_overwritten() {
    let (ngo, server) = (Ngo::new(), S3Server::new());
    ngo.release();
    let folder = tempfile::tempdir().unwrap();
    let hosts: [&dyn Host; 2] = [&server.host("both"), &Folder::new(folder.path())];
    let colleague = tempfile::tempdir().unwrap();
    copy(&ngo.repo(), colleague.path());
    for host in hosts {
        send(&ngo.repo(), host).unwrap();
    }
    next_release(&ngo);
    let other = [(huquq_bundle::TargetName::pack("kz", "base").unwrap(), b"{}\n".to_vec())].into();
    huquq_publisher::repo::release(colleague.path(), &ngo.holders(), &other, NOW).unwrap();
    // Shortcuts would be sent before: they do not matter here.
    std::fs::remove_dir_all(colleague.path().join("patches")).unwrap();
    for host in hosts {
        // The colleague was cut after his second file, or is still at it: his version of kz is there, his timestamp not.
        let nothing = |_: &str| {};
        let slow = Watched::new(host, 2, &nothing);
        send(colleague.path(), &slow).unwrap_err();
        assert_eq!(slow.written.borrow().last().unwrap(), "metadata/3.kz.json");
        let before = host.get("metadata/3.kz.json").unwrap();
        assert_eq!(said(send(&ngo.repo(), host)), "publish-taken");
        assert_eq!(host.get("metadata/3.kz.json").unwrap(), before);
        // He finished. Now ours is not a release on top of his.
        send(colleague.path(), host).unwrap();
        assert_eq!(said(send(&ngo.repo(), host)), "publish-not-ours");
        huquq_publisher::repo::rotate(&ngo.repo(), &ngo.holders(), "root-1", NOW).unwrap();
        assert_eq!(said(send(&ngo.repo(), host)), "publish-not-ours", "nor with a greater number");
    }
}

#[test]
fn a_timestamp_never_goes_back() {
    let (ngo, server) = (Ngo::new(), S3Server::new());
    ngo.release();
    let old = tempfile::tempdir().unwrap();
    copy(&ngo.repo(), old.path());
    next_release(&ngo);
    let folder = tempfile::tempdir().unwrap();
    let hosts: [&dyn Host; 2] = [&server.host("back"), &Folder::new(folder.path())];
    for host in hosts {
        send(&ngo.repo(), host).unwrap();
        assert_eq!(said(send(old.path(), host)), "publish-newer");
    }
    huquq_publisher::repo::rotate(&ngo.repo(), &ngo.holders(), "timestamp", NOW).unwrap();
    for host in hosts {
        send(&ngo.repo(), host).unwrap();
        assert_eq!(said(send(old.path(), host)), "publish-newer-root");
    }
    assert_eq!(new_reader(&ngo, &FromFolder::new(folder.path()), &[]).unwrap().to_release, 4);
}

#[test]
fn of_two_who_publish_at_once_one_is_told() {
    let (ngo, server) = (Ngo::new(), S3Server::new());
    ngo.release();
    let folder = tempfile::tempdir().unwrap();
    let hosts: [&dyn Host; 2] = [&server.host("race"), &Folder::new(folder.path())];
    for host in hosts {
        send(&ngo.repo(), host).unwrap();
    }
    // Both only renew the timestamp, in different minutes: no other file of theirs can meet.
    let colleague = tempfile::tempdir().unwrap();
    copy(&ngo.repo(), colleague.path());
    let packs = huquq_publisher::compile::compile(&huquq_publisher::lint::lint(&ngo.content()).0).unwrap();
    for (repo, now) in [(ngo.repo().as_path(), NOW + 60), (colleague.path(), NOW + 120)] {
        huquq_publisher::repo::release(repo, &ngo.holders(), &packs, now).unwrap();
    }
    for host in hosts {
        let faster = |_: &str| {
            send(colleague.path(), host).unwrap();
        };
        assert_eq!(said(send(&ngo.repo(), &Watched::new(host, 1, &faster))), "publish-raced");
        let his = std::fs::read(colleague.path().join("metadata/timestamp.json")).unwrap();
        assert_eq!(host.get("metadata/timestamp.json").unwrap().unwrap().bytes, his);
    }
}

#[test]
fn helpers_go_before_metadata_and_what_is_not_published_stays_here() {
    let ngo = Ngo::new();
    ngo.release();
    ngo.edit("messages/ru/all.ftl", "Линия помощи", "Новая линия");
    let packs = huquq_publisher::compile::compile(&huquq_publisher::lint::lint(&ngo.content()).0).unwrap();
    stage(&ngo.repo(), &packs, NOW).unwrap();
    std::fs::create_dir_all(ngo.repo().join("patches/kz")).unwrap();
    std::fs::write(ngo.repo().join("patches/kz/ab.zst"), b"helper").unwrap();
    let to = tempfile::tempdir().unwrap();
    let written: Vec<_> =
        publish(&ngo.repo(), to.path()).unwrap().into_iter().map(|(path, _)| path).collect();
    let at = |wanted: &dyn Fn(&Path) -> bool| written.iter().position(|path| wanted(path)).unwrap();
    assert!(at(&|p| p.starts_with("patches")) < at(&|p| p.starts_with("metadata")));
    assert!(!written.iter().any(|p| p.starts_with("staged")));
    assert_eq!(files(to.path()).len(), written.len());
    // A part of a pack, left by a copy that was cut, is sent again.
    let pack = written.iter().find(|p| p.starts_with("targets")).unwrap();
    std::fs::write(to.path().join(pack), b"half").unwrap();
    assert_eq!(publish(&ngo.repo(), to.path()).unwrap().len(), 1);
    assert_eq!(new_reader(&ngo, &FromFolder::new(to.path()), &[]).unwrap().to_release, 2);
}

#[test]
fn a_dry_run_says_all_and_sends_nothing() {
    let ngo = Ngo::new();
    ngo.release();
    let to = tempfile::tempdir().unwrap();
    let (repo, place) = (ngo.repo(), to.path().join("host"));
    let arguments = ["publish", repo.to_str().unwrap(), place.to_str().unwrap(), "--dry-run", "--json"];
    let shown = program::huquq(&arguments).output().unwrap();
    let json: serde_json::Value = serde_json::from_slice(&shown.stdout).unwrap();
    assert_eq!((&json["sent"], &json["objects"], &json["release"]), (&false.into(), &14.into(), &2.into()));
    assert_eq!(json["readers"].as_array().unwrap().len(), 3);
    assert!(!place.exists());
    let refused = program::huquq(&["publish", repo.to_str().unwrap(), "s3://bucket"])
        .env_remove("AWS_ACCESS_KEY_ID")
        .output()
        .unwrap();
    assert_eq!(refused.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&refused.stderr).contains("set AWS_ACCESS_KEY_ID"));
}
