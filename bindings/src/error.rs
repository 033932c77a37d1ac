//! One variant per thing a screen does differently; the sentence for the reader comes from the app's own texts.

use huquq_core::Error;

/// What a screen can do about a failure.
#[derive(Debug, thiserror::Error, uniffi::Error)]
pub enum HuquqError {
    /// Nothing is stored yet: offer to fetch or import.
    #[error("nothing is stored yet")]
    Empty,
    /// No connection, or no repository there: try again later; the stored content is whole.
    #[error("offline: {detail}")]
    Offline {
        /// For a log on a developer's machine, never for the screen.
        detail: String,
    },
    /// A check failed: what was offered is not genuine or not newer; the stored content is whole.
    #[error("rejected: {check}")]
    Rejected {
        /// Stable name of the check.
        check: String,
    },
    /// No such guide, contact or language.
    #[error("not found: {what}")]
    NotFound {
        /// What was asked for.
        what: String,
    },
    /// The store or the content is newer than this app.
    #[error("the app is too old")]
    AppTooOld,
    /// Another call of the same kind began; this one has no answer and needs none.
    #[error("stopped")]
    Stopped,
    /// The disk is full, the file is locked or damaged.
    #[error("storage: {detail}")]
    Storage {
        /// For a log on a developer's machine, never for the screen.
        detail: String,
    },
}

impl From<Error> for HuquqError {
    fn from(error: Error) -> Self {
        let detail = error.to_string();
        match error {
            Error::NoStore { .. } => Self::Empty,
            Error::NewerStore { .. } => Self::AppTooOld,
            Error::Rejected(huquq_bundle::Rejected::NewerFormat { .. }) => Self::AppTooOld,
            Error::Rejected(why) => Self::Rejected { check: why.code().to_owned() },
            Error::NameTaken { .. } | Error::OtherPublisher { .. } => {
                Self::Rejected { check: "publisher".into() }
            }
            Error::Lacking { .. } => Self::Rejected { check: "lacking".into() },
            Error::Fetch(_) => Self::Offline { detail },
            Error::Stopped => Self::Stopped,
            Error::NotFound { .. } | Error::NothingFor { .. } | Error::UnknownLocale(_) => {
                Self::NotFound { what: detail }
            }
            _ => Self::Storage { detail },
        }
    }
}
