//! Ours and the others behind one face.

pub mod declaration;
mod fts5;
mod node;
mod ours;

pub use fts5::Fts5;
pub use node::{installed, minisearch};
pub use ours::Ours;

/// A search that can be timed.
pub trait Peer {
    fn name(&self) -> String;
    /// Ten things with a snippet each.
    fn answer(&self, query: &str, locale: &str) -> Vec<String>;
    fn bytes(&self) -> u64;
}
