//! One file a command: its arguments and what it does.

pub mod carrier;
pub mod contacts;
pub mod deadline;
pub mod demo;
pub mod guides;
pub mod keys;
pub mod lint;
pub mod passphrase;
pub mod publish;
pub mod publishers;
pub mod repo;
pub mod search;
pub mod serve;
pub mod slip;
pub mod status;
pub mod sync;
pub mod translate;

use clap::Args;
use huquq_core::i18n::Locale;
use huquq_core::{Error, Store};
use std::path::PathBuf;

/// Arguments of every command that reads a store.
#[derive(Args)]
pub struct Reading {
    /// Folder of the store
    #[arg(long)]
    pub store: PathBuf,
    /// Language to read in: ru, uz-Latn, uz-Cyrl, ky, kk, tg, en
    #[arg(long, default_value = "ru")]
    pub lang: String,
    /// One JSON document instead of text
    #[arg(long)]
    pub json: bool,
}

impl Reading {
    fn open(&self) -> Result<(Store, Locale), Error> {
        Ok((Store::open(&self.store)?, Locale::parse(&self.lang)?))
    }
}
