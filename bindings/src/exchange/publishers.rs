//! Several publishers on one phone, each under its own name and keys.

use super::fetcher::Fetcher;
use super::sources::{Source, transports};
use super::sync::SyncOptions;
use super::watch::{Progress, Stop, budget};
use crate::engine::Engine;
use crate::error::HuquqError;
use huquq_core::i18n::Locale;
use huquq_core::publishers::{self, Invitation, Publisher, fingerprint};
use huquq_core::update::Within;
use std::path::PathBuf;
use std::sync::Arc;

/// A publisher whose content is on this phone.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct PublisherRow {
    /// Its id; empty for the publisher the app came with.
    pub id: String,
    /// Name that its packs carry.
    pub name: String,
    /// Id of its publication.
    pub publication: String,
    /// The words of its first root, to compare with what the publisher says; none where its store cannot be read.
    pub words: Vec<String>,
}

/// What a publisher gives to a reader, before anything is trusted.
#[derive(Debug, Clone, PartialEq, Eq, uniffi::Record)]
#[cfg_attr(test, derive(serde::Serialize))]
pub struct InvitationCard {
    /// Id of the publisher.
    pub id: String,
    /// Eight words: the reader compares all of them with what the publisher says.
    pub words: Vec<String>,
    /// Address of its content; empty when that comes by hand.
    pub from: String,
}

/// An invitation, or a bare root.
fn opened(bytes: Vec<u8>) -> Result<Invitation, HuquqError> {
    let invitation = match bytes.first() {
        Some(b'{') => Invitation { from: String::new(), root: bytes },
        _ => Invitation::from_bytes(&bytes)?,
    };
    publishers::check_root(&invitation.root)?;
    Ok(invitation)
}

fn words(root: &[u8], locale: Locale) -> Vec<String> {
    fingerprint::words(root, locale).into_iter().map(str::to_owned).collect()
}

/// Reads an invitation (the bytes of a file or of a code) or a first root. Nothing is trusted by that. No I/O; it takes a moment.
///
/// # Errors
/// [`HuquqError::Rejected`] for bytes that are neither, [`HuquqError::UnknownLanguage`].
#[uniffi::export]
pub fn read_invitation(bytes: Vec<u8>, lang: String) -> Result<InvitationCard, HuquqError> {
    let locale = Locale::parse(&lang)?;
    let Invitation { from, root } = opened(bytes)?;
    Ok(InvitationCard { id: publishers::id_of(&root), words: words(&root, locale), from })
}

#[uniffi::export]
impl Engine {
    /// All publishers of this phone, that of the app first, with their words in `lang`.
    ///
    /// # Errors
    /// [`HuquqError::UnknownLanguage`], [`HuquqError::Damaged`], [`HuquqError::Storage`].
    pub fn publishers(&self, lang: String) -> Result<Vec<PublisherRow>, HuquqError> {
        let locale = Locale::parse(&lang)?;
        let all = publishers::list(self.folder()?)?;
        Ok(all.into_iter().map(|p| row(p, locale)).collect())
    }

    /// Adds the publisher of an invitation whose words the reader has compared. Its content comes from `from`, or without any from the
    /// address in the invitation. On failure nothing stays.
    ///
    /// # Errors
    /// [`HuquqError::Known`], [`HuquqError::NameTaken`], and as [`Engine::sync`].
    #[expect(clippy::too_many_arguments, reason = "those of an update and the invitation")]
    pub fn add_publisher(
        &self,
        invitation: Vec<u8>,
        from: Vec<Source>,
        options: SyncOptions,
        lang: String,
        now: i64,
        fetcher: Option<Arc<dyn Fetcher>>,
        progress: Option<Arc<dyn Progress>>,
        stop: Option<Arc<Stop>>,
    ) -> Result<PublisherRow, HuquqError> {
        let locale = Locale::parse(&lang)?;
        let Invitation { from: address, root } = opened(invitation)?;
        let from = if from.is_empty() { vec![Source::Address { url: address }] } else { from };
        let mirrors = transports(from, fetcher.as_ref(), options.proxy.clone())?;
        let budget = budget(options.limits(), progress, stop.as_deref());
        let within = Within::new(&mirrors, &budget);
        let (added, _) = publishers::add(self.folder()?, &root, &within, &options.wanted(), now)?;
        Ok(row(added, locale))
    }

    /// Removes a publisher that was added, by its id, with all its content.
    ///
    /// # Errors
    /// [`HuquqError::NotFound`], also for the publisher the app came with; [`HuquqError::Storage`].
    pub fn remove_publisher(&self, id: String) -> Result<(), HuquqError> {
        publishers::remove(self.folder()?, &id)?;
        Ok(())
    }

    /// The engine over the content of a publisher, by its id. It is shut by itself.
    ///
    /// # Errors
    /// [`HuquqError::NotFound`], [`HuquqError::Damaged`], [`HuquqError::Storage`].
    pub fn publisher(&self, id: String) -> Result<Arc<Self>, HuquqError> {
        let Publisher { id: _, name: _, publication: _, folder } = publishers::find(self.folder()?, &id)?;
        let root = publishers::first_root(&folder)?.unwrap_or_default();
        Ok(Arc::new(Self::over(folder, root)))
    }
}

fn row(publisher: Publisher, locale: Locale) -> PublisherRow {
    let Publisher { id, name, publication, folder } = publisher;
    let root = |folder: PathBuf| publishers::first_root(&folder).ok().flatten();
    let words = root(folder).map(|root| words(&root, locale)).unwrap_or_default();
    PublisherRow { id, name, publication, words }
}
