//! A transport that remembers what was asked for.

use huquq_core::update::{Fetch, FetchError, Folder};
use std::cell::RefCell;
use std::path::PathBuf;

/// Reads a repository from a folder and keeps a list of the paths.
#[derive(Debug)]
pub struct Logged {
    folder: Folder,
    asked: RefCell<Vec<String>>,
}

impl Logged {
    /// The folder that holds `metadata` and `targets`.
    pub fn new(folder: impl Into<PathBuf>) -> Self {
        Self { folder: Folder::new(folder), asked: RefCell::default() }
    }

    /// What was asked for so far, in order.
    pub fn asked(&self) -> Vec<String> {
        self.asked.borrow().clone()
    }

    /// How many files below `folder` were asked for.
    pub fn below(&self, folder: &str) -> usize {
        self.asked.borrow().iter().filter(|path| path.starts_with(folder)).count()
    }
}

impl Fetch for Logged {
    fn fetch(&self, path: &str, cap: u64) -> Result<Vec<u8>, FetchError> {
        self.asked.borrow_mut().push(path.to_owned());
        self.folder.fetch(path, cap)
    }
}
