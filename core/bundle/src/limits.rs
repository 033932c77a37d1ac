//! Sizes a reader enforces before it reads (FORMAT.md 2.9). Each keeps an endless answer from filling a phone.

/// Largest `root` in bytes: room for some hundreds of keys.
pub const ROOT_BYTES: u64 = 512 * 1024;
/// Root rotations followed in one update; the same number python-tuf uses.
pub const ROOT_ROTATIONS: u64 = 256;
/// Largest `timestamp` in bytes. It is fetched every time and holds one entry.
pub const TIMESTAMP_BYTES: u64 = 16 * 1024;
/// Largest `snapshot` in bytes where the timestamp names no length.
pub const SNAPSHOT_BYTES: u64 = 2 * 1024 * 1024;
/// Largest `targets` in bytes where the snapshot names no length.
pub const TARGETS_BYTES: u64 = 2 * 1024 * 1024;
/// Largest pack in bytes: ten times the text of a whole country.
pub const PACK_BYTES: u64 = 16 * 1024 * 1024;
/// Longest line of a pack in bytes.
pub const LINE_BYTES: usize = 1024 * 1024;
