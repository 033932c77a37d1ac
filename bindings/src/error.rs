//! One variant per thing a screen does differently; the sentence for the reader comes from `error_sentence`.

use crate::exchange::pack;
use huquq_bundle::Rejected;
use huquq_core::Error;
use huquq_core::update::FetchKind;

/// What a screen can do about a failure. What was readable before still is. `detail` is for a developer's machine, never for the screen:
/// show the sentence of `error_sentence`.
#[derive(Debug, thiserror::Error, uniffi::Error)]
#[cfg_attr(test, derive(serde::Serialize))]
pub enum HuquqError {
    /// Nothing is stored yet: offer to fetch or import.
    #[error("nothing is stored yet")]
    Empty,
    /// The engine was shut; open a new one.
    #[error("closed")]
    Closed,
    /// No connection, no repository there, or a server that answers with something else: try again later or elsewhere.
    #[error("offline: {detail}")]
    Offline {
        /// What the system or the server said.
        detail: String,
    },
    /// The address, the proxy or the way to the network cannot be used: change the setting.
    #[error("address: {detail}")]
    Address {
        /// What is wrong with it.
        detail: String,
    },
    /// The allowance of bytes or seconds is used up: allow more, or go on where data is free.
    #[error("allowance: {detail}")]
    Allowance {
        /// Which limit.
        detail: String,
    },
    /// The file or the code is not content of Huquq, or not all of it: copy or read it again.
    #[error("not a carrier: {detail}")]
    NotACarrier {
        /// What was found.
        detail: String,
    },
    /// A check failed: what was offered is not genuine or not newer.
    #[error("rejected: {check}")]
    Rejected {
        /// Stable name of the check.
        check: String,
    },
    /// It calls itself by the name of a publisher that is here already, under another key.
    #[error("the name {name:?} is taken by {by:?}")]
    NameTaken {
        /// The name it carries.
        name: String,
        /// Whose name it is.
        by: String,
    },
    /// That publisher is here already: bring it up to date instead.
    #[error("the publisher {id} is here already")]
    Known {
        /// Its id.
        id: String,
    },
    /// There is nothing for that country, language or release: ask for another or for the whole file.
    #[error("nothing for {what}")]
    NothingFor {
        /// What was asked for.
        what: String,
        /// What there is.
        available: String,
    },
    /// The file lacks languages that are on this phone: ask for one with them.
    #[error("lacking {packs:?}")]
    Lacking {
        /// Names of the packs.
        packs: Vec<String>,
    },
    /// No such guide, contact, rule or sentence.
    #[error("not found: {what}")]
    NotFound {
        /// What was asked for.
        what: String,
    },
    /// A language nobody knows.
    #[error("unknown language {tag}")]
    UnknownLanguage {
        /// What was asked for.
        tag: String,
    },
    /// What was typed cannot be used: show the sentence beside the field.
    #[error("refused: {sentence}")]
    Refused {
        /// Why and how to write it, in the reader's language.
        sentence: String,
    },
    /// A string with half a character in it (a lone surrogate), which no file and no key can hold. Only the layers of the languages
    /// whose strings can be so give it.
    #[error("not text")]
    NotText,
    /// The store or the content is newer than this app: get the new app.
    #[error("the app is too old")]
    AppTooOld,
    /// It was stopped, or a newer search began; there is no answer and none is needed.
    #[error("stopped")]
    Stopped,
    /// Another process uses the store: try again in a moment.
    #[error("the store is in use")]
    Busy,
    /// The phone is full: make room.
    #[error("no room on the disk")]
    Full,
    /// The store is damaged: fetch or import again, it is then made anew.
    #[error("damaged: {detail}")]
    Damaged {
        /// What was found.
        detail: String,
    },
    /// A file or folder cannot be read or written: choose another place.
    #[error("storage: {detail}")]
    Storage {
        /// What the system said.
        detail: String,
    },
}

impl HuquqError {
    /// The key of its sentence in the app's texts.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::Empty => "error-empty",
            Self::Closed => "error-closed",
            Self::Offline { .. } => "error-offline",
            Self::Address { .. } => "error-address",
            Self::Allowance { .. } => "error-allowance",
            Self::NotACarrier { .. } => "error-not-a-carrier",
            Self::Rejected { .. } => "error-rejected",
            Self::NameTaken { .. } => "error-name-taken",
            Self::Known { .. } => "error-known",
            Self::NothingFor { .. } => "error-nothing-for",
            Self::Lacking { .. } => "error-lacking",
            Self::NotFound { .. } => "error-not-found",
            Self::UnknownLanguage { .. } => "error-unknown-language",
            Self::Refused { .. } => "error-refused",
            Self::NotText => "error-not-text",
            Self::AppTooOld => "error-app-too-old",
            Self::Stopped => "error-stopped",
            Self::Busy => "error-busy",
            Self::Full => "error-full",
            Self::Damaged { .. } => "error-damaged",
            Self::Storage { .. } => "error-storage",
        }
    }
}

impl From<Error> for HuquqError {
    fn from(error: Error) -> Self {
        if error.is_busy() {
            return Self::Busy;
        }
        if error.is_disk_full() {
            return Self::Full;
        }
        let detail = error.to_string();
        match error {
            Error::NoStore { .. } => Self::Empty,
            Error::DamagedStore { .. } => Self::Damaged { detail },
            Error::NewerStore { .. } | Error::Rejected(Rejected::NewerFormat { .. }) => Self::AppTooOld,
            Error::Rejected(why) => Self::Rejected { check: why.code().to_owned() },
            Error::OtherPublisher { .. } => Self::Rejected { check: "publisher".into() },
            Error::NameTaken { name, by } => Self::NameTaken { name, by },
            Error::Known { id } => Self::Known { id },
            Error::NothingFor { what, available } => Self::NothingFor { what, available },
            Error::Lacking { packs } => {
                Self::Lacking { packs: packs.iter().map(|name| pack(name)).collect() }
            }
            Error::NotFound { .. } => Self::NotFound { what: detail },
            Error::UnknownLocale(tag) => Self::UnknownLanguage { tag },
            Error::Answer(sentence) | Error::Deadline(sentence) => Self::Refused { sentence },
            Error::Stopped => Self::Stopped,
            Error::Overtaken => Self::Busy,
            Error::Fetch(e) => match e.kind {
                FetchKind::Setup => Self::Address { detail },
                FetchKind::Budget => Self::Allowance { detail },
                FetchKind::NotACarrier => Self::NotACarrier { detail },
                FetchKind::Stopped => Self::Stopped,
                _ => Self::Offline { detail },
            },
            _ => Self::Storage { detail },
        }
    }
}

impl From<Rejected> for HuquqError {
    fn from(why: Rejected) -> Self {
        Error::from(why).into()
    }
}
