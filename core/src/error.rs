//! What can go wrong, for callers that tell a person.

use crate::update::{FetchError, FetchKind};
use huquq_bundle::Rejected;
use rusqlite::ErrorCode;
use std::io::ErrorKind;
use std::path::PathBuf;
use thiserror::Error;

/// Result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// A failure, with a sentence that names the thing and the remedy. What was readable before still is.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum Error {
    /// There is no store at that place.
    #[error("no store at {}: run `huquq sync --store {} --from …` first", path.display(), path.display())]
    NoStore {
        /// Folder that was asked for.
        path: PathBuf,
    },
    /// The file is not a store, or it is damaged.
    #[error("{} cannot be read as a store ({detail}): sync or import again, it is then made anew", path.display())]
    DamagedStore {
        /// File.
        path: PathBuf,
        /// What SQLite or the verifier said.
        detail: String,
    },
    /// A database of another program lies where the store should be.
    #[error("{} belongs to another program and is left as it is: choose another folder", path.display())]
    NotOurs {
        /// File.
        path: PathBuf,
    },
    /// A newer version of this program made the store.
    #[error("{} was made by a newer version (schema {found}, this one knows {known}): update the app", path.display())]
    NewerStore {
        /// File.
        path: PathBuf,
        /// Schema of the file.
        found: i64,
        /// Newest schema this version knows.
        known: i64,
    },
    /// SQLite refused: disk full, locked by another process, read-only.
    #[error("the store could not be used: {0}")]
    Storage(rusqlite::Error),
    /// The folder of the store could not be made.
    #[error("{}: {source}", path.display())]
    Folder {
        /// Folder.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
    /// The other side could not be reached, or answered with something else than a repository.
    #[error(transparent)]
    Fetch(FetchError),
    /// A check failed; nothing was changed.
    #[error("refused, and nothing was changed: {0}")]
    Rejected(#[from] Rejected),
    /// The repository has no pack for what was asked.
    #[error("the repository has nothing for {what}; it has {available}")]
    NothingFor {
        /// Country or locale asked for.
        what: String,
        /// What there is.
        available: String,
    },
    /// A file made for other languages: packs that are here would be left behind their metadata.
    #[error(
        "nothing was changed: the file has no {} for this release; ask for a file with these too, or say which languages to keep",
        packs.join(", ")
    )]
    Lacking {
        /// Names of the packs.
        packs: Vec<String>,
    },
    /// Content under the name of another publisher on this phone, or one that looks the same.
    #[error(
        "refused, and nothing was changed: it calls itself {name:?}, and {by:?} is here already under another key"
    )]
    NameTaken {
        /// The name it carries.
        name: String,
        /// Whose it is.
        by: String,
    },
    /// The store of a publisher that a reader added, and another publisher's root.
    #[error(
        "refused, and nothing was changed: {} is for the publisher {id}, and this is another: add it with `huquq publishers add`",
        folder.display()
    )]
    OtherPublisher {
        /// Id of the publisher whose store it is.
        id: String,
        /// Its folder.
        folder: PathBuf,
    },
    /// A publisher that is here already.
    #[error("the publisher {id} is here already: bring it up to date with `huquq sync --publisher {id}`")]
    Known {
        /// Its id.
        id: String,
    },
    /// No such guide, rule or contact.
    #[error("no {kind} `{id}` in this store")]
    NotFound {
        /// Kind of thing.
        kind: &'static str,
        /// Id asked for.
        id: String,
    },
    /// An answer does not fit its question in a letter; the sentence is in the reader's language.
    #[error("{0}")]
    Answer(String),
    /// A term or a stay cannot be counted; the sentence is in the reader's language.
    #[error("{0}")]
    Deadline(String),
    /// Another process has brought the store up to date in the meantime.
    #[error("another update was faster; nothing was changed by this one: try again")]
    Overtaken,
    /// A long call was told to stop; nothing was changed.
    #[error("stopped")]
    Stopped,
    /// A locale that is not a CLDR name.
    #[error("`{0}` is not a language this program knows; try ru, uz-Latn, uz-Cyrl, ky, kk, tg or en")]
    UnknownLocale(String),
}

impl Error {
    /// Whether the store's file is at fault, and not the disk, another process or the content: then only a new file helps.
    pub(crate) fn is_damage(&self) -> bool {
        use rusqlite::ErrorCode::{
            CannotOpen, DatabaseBusy, DatabaseLocked, DiskFull, FileLockingProtocolFailed, OperationAborted,
            OperationInterrupted, OutOfMemory, PermissionDenied, ReadOnly, SystemIoFailure,
        };
        match self {
            // A version number that no version of the app can have written yet is damage as well; nothing here is a reader's own.
            Self::DamagedStore { .. } | Self::NewerStore { .. } => true,
            Self::Storage(rusqlite::Error::SqliteFailure(e, _)) => !matches!(
                e.code,
                CannotOpen
                    | DatabaseBusy
                    | DatabaseLocked
                    | DiskFull
                    | FileLockingProtocolFailed
                    | OperationAborted
                    | OperationInterrupted
                    | OutOfMemory
                    | PermissionDenied
                    | ReadOnly
                    | SystemIoFailure
            ),
            // A column that is missing or of another kind.
            Self::Storage(_) => true,
            _ => false,
        }
    }
}

impl Error {
    /// Whether another process holds the store: it is whole, and a moment later it can be used.
    pub fn is_busy(&self) -> bool {
        self.sqlite_code().is_some_and(|c| matches!(c, ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked))
    }

    /// Whether the disk has no room left.
    pub fn is_disk_full(&self) -> bool {
        let folder = matches!(self, Self::Folder { source, .. } if source.kind() == ErrorKind::StorageFull);
        folder || self.sqlite_code() == Some(ErrorCode::DiskFull)
    }

    fn sqlite_code(&self) -> Option<ErrorCode> {
        match self {
            Self::Storage(e) => e.sqlite_error_code(),
            _ => None,
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Storage(error)
    }
}

impl From<FetchError> for Error {
    fn from(error: FetchError) -> Self {
        if error.kind == FetchKind::Stopped { Self::Stopped } else { Self::Fetch(error) }
    }
}
