//! How far an update is, for whoever waits for it.

/// What an update is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Stage {
    /// Asks what is new: the signed metadata.
    #[default]
    Asking,
    /// Gets packs.
    Fetching {
        /// Packs that are here.
        done: u32,
        /// Packs there are to get.
        of: u32,
    },
    /// Writes packs and makes them searchable.
    Storing {
        /// Packs that are written.
        done: u32,
        /// Packs there are to write.
        of: u32,
    },
}

/// How far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// What it is doing.
    pub stage: Stage,
    /// Bytes received so far, as in [`super::Budget::spent`].
    pub bytes: u64,
}
