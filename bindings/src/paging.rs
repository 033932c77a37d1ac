//! Lists in parts.

use std::fmt::Debug;

/// Most rows of one call: a screen shows a few, and what crosses the boundary is copied.
const MOST: u32 = 200;

/// Which part of a list.
#[derive(Debug, Clone, Copy, uniffi::Record)]
pub struct Paging {
    /// Rows to pass over.
    #[uniffi(default = 0)]
    pub offset: u32,
    /// Rows to give, at most 200.
    #[uniffi(default = 50)]
    pub limit: u32,
}

impl Paging {
    /// That part of `all`, and how many there are in all.
    pub(crate) fn of<T, R: From<T>>(self, all: Vec<T>) -> (Vec<R>, u32) {
        let total = u32::try_from(all.len()).unwrap_or(u32::MAX);
        let rows = all.into_iter().skip(self.offset as usize).take(self.limit.min(MOST) as usize);
        (rows.map(Into::into).collect(), total)
    }
}
