//! One file a command: its arguments and what it does.

pub mod cards;
pub mod carrier;
pub mod contacts;
pub mod cost;
pub mod coverage;
pub mod deadline;
pub mod demo;
pub mod keys;
pub mod letters;
pub mod lint;
pub mod pages;
pub mod passphrase;
pub mod plain;
pub mod publish;
pub mod publishers;
pub mod repo;
pub mod search;
pub mod serve;
pub mod situations;
pub mod slip;
pub mod status;
pub mod sync;
pub mod translate;

use crate::{Outcome, output};
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
    /// Only this publisher, by id or name; without it the one the app came with, and in lists the others after it
    #[arg(long)]
    pub publisher: Option<String>,
    /// One JSON document instead of text
    #[arg(long)]
    pub json: bool,
}

impl Reading {
    fn open(&self) -> Result<(Store, Locale), Error> {
        let folder = match &self.publisher {
            Some(which) => huquq_core::publishers::find(&self.store, which)?.folder,
            None => self.store.clone(),
        };
        Ok((Store::open(&folder)?, Locale::parse(&self.lang)?))
    }

    /// Shows a list of each publisher on this phone, each under its name; of one only where that was asked for, and as JSON.
    fn each(&self, show: impl Fn(&Store, Locale) -> Outcome) -> Outcome {
        let (store, locale) = self.open()?;
        show(&store, locale)?;
        if self.publisher.is_none() && !self.json {
            for other in huquq_core::publishers::list(&self.store)?.into_iter().filter(|p| !p.id.is_empty()) {
                output::line(format!("\n== {} ({})", other.name, other.id));
                show(&Store::open(&other.folder)?, locale)?;
            }
        }
        Ok(())
    }
}
