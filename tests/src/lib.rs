//! Builders for tests: a publication in a scratch folder, a signed repository, a phone.

pub mod forge;
mod logged;
pub mod odd;
pub mod pages;
pub mod peers;
pub mod program;
pub mod proxies;
pub mod quality;
pub mod s3;

pub use logged::Logged;

use huquq_core::update::{Fetch, Folder, Report, Trust, Wanted, update};
use huquq_core::{Result, Store};
use huquq_publisher::compile::compile;
use huquq_publisher::lint::{Finding, lint, stops};
use huquq_publisher::repo::{Holders, Released, init, release};
use huquq_publisher::source::Publication;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, Weak};
use tempfile::TempDir;

/// A fixed instant: 2026-11-24T12:00:00Z.
pub const NOW: i64 = 1_795_521_600;

/// The small publication of the fixtures.
pub fn small() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/small")
}

/// The real publication.
pub fn real() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/huquq")
}

/// A phone that holds the whole real publication, signed with throw-away keys.
#[derive(Debug)]
pub struct Phone {
    /// Its folder `store` is the store's.
    pub scratch: TempDir,
    /// The store.
    pub store: Store,
    /// What was published.
    pub publication: Publication,
    _first: Arc<First>,
}

/// The phone of which all others of a test program are copies.
#[derive(Debug)]
struct First {
    scratch: TempDir,
    publication: Publication,
}

impl First {
    fn new() -> Self {
        let scratch = tempfile::tempdir().unwrap();
        let publication = lint(&real()).0;
        let (repo, countries) = (scratch.path().join("repo"), publication.about.countries.clone());
        let holders = Holders::new(scratch.path().join("keys"));
        holders.create_missing(&countries).unwrap();
        init(&repo, &holders, &countries, NOW).unwrap();
        release(&repo, &holders, &compile(&publication).unwrap(), NOW).unwrap();
        let mut store = Store::open_or_create(&scratch.path().join("store")).unwrap();
        update(&mut store, &Folder::new(repo), &Trust::FirstUse, &Wanted::default(), NOW).unwrap();
        Self { scratch, publication }
    }
}

impl Phone {
    /// A copy of a phone for which the publication was compiled, signed, published to a folder and fetched; as long as one copy lives,
    /// that is done once.
    ///
    /// # Panics
    /// When one of these fails.
    #[expect(clippy::new_without_default, reason = "it does all this")]
    pub fn new() -> Self {
        static FIRST: Mutex<Weak<First>> = Mutex::new(Weak::new());
        let mut kept = FIRST.lock().unwrap();
        let first = kept.upgrade().unwrap_or_else(|| Arc::new(First::new()));
        *kept = Arc::downgrade(&first);
        drop(kept);
        let scratch = tempfile::tempdir().unwrap();
        copy(first.scratch.path(), scratch.path());
        let store = Store::open_or_create(&scratch.path().join("store")).unwrap();
        Self { scratch, store, publication: first.publication.clone(), _first: first }
    }

    /// The repository it was updated from.
    pub fn repo(&self) -> PathBuf {
        self.scratch.path().join("repo")
    }

    /// The keys.
    pub fn holders(&self) -> Holders {
        Holders::new(self.scratch.path().join("keys"))
    }
}

/// A publication, its keys, its repository and a phone in one scratch folder.
#[derive(Debug)]
pub struct Ngo {
    scratch: TempDir,
}

impl Ngo {
    /// A copy of the small publication and an empty signed repository.
    pub fn new() -> Self {
        Self::of("small")
    }

    /// The same of another publication of the fixtures that is for Kazakhstan alone.
    pub fn of(fixture: &str) -> Self {
        let ngo = Self { scratch: tempfile::tempdir().unwrap() };
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(fixture), &ngo.content());
        let holders = ngo.holders();
        holders.create_missing(&["kz".to_owned()]).unwrap();
        init(&ngo.repo(), &holders, &["kz".to_owned()], NOW).unwrap();
        ngo
    }

    /// The publication.
    pub fn content(&self) -> PathBuf {
        self.scratch.path().join("content")
    }
    /// The repository.
    pub fn repo(&self) -> PathBuf {
        self.scratch.path().join("repo")
    }
    /// The phone's folder.
    pub fn store(&self) -> PathBuf {
        self.scratch.path().join("store")
    }
    /// The folder of keys.
    pub fn keys(&self) -> PathBuf {
        self.scratch.path().join("keys")
    }
    /// The keys.
    pub fn holders(&self) -> Holders {
        Holders::new(self.keys())
    }

    /// Replaces `from` by `to` in a file of the publication; it must occur.
    pub fn edit(&self, file: &str, from: &str, to: &str) {
        let path = self.content().join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from:?}");
        std::fs::write(path, text.replacen(from, to, 1)).unwrap();
    }

    /// Findings of lint.
    pub fn lint(&self) -> Vec<Finding> {
        lint(&self.content()).1
    }

    /// Compiles and signs the next release.
    pub fn release(&self) -> Released {
        let (publication, findings) = lint(&self.content());
        assert!(!stops(&findings), "{findings:#?}");
        release(&self.repo(), &self.holders(), &compile(&publication).unwrap(), NOW).unwrap()
    }

    /// Updates the phone from the repository's folder, trusting its first root.
    pub fn sync(&self) -> Result<Report> {
        self.sync_from(&Folder::new(self.repo()))
    }

    /// Updates the phone from anywhere.
    pub fn sync_from(&self, from: &dyn Fetch) -> Result<Report> {
        let root = Trust::Root(std::fs::read(self.repo().join("metadata/1.root.json")).unwrap());
        update(&mut Store::open_or_create(&self.store())?, from, &root, &Wanted::default(), NOW)
    }
}

impl Default for Ngo {
    fn default() -> Self {
        Self::new()
    }
}

/// Copies a folder.
pub fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap().flatten() {
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// All files below a folder, relative, sorted.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if entry.file_type().unwrap().is_dir() {
            out.extend(files(&path).into_iter().map(|f| Path::new(&entry.file_name()).join(f)));
        } else {
            out.push(PathBuf::from(entry.file_name()));
        }
    }
    out.sort();
    out
}
