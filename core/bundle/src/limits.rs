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
/// Roles looked at in the search for one target (TUF 5.6.7.1); the same number python-tuf uses.
pub const ROLES_VISITED: usize = 32;
/// Delegated roles a reader follows who wants everything. Far more than there are countries.
pub const ROLES_FOLLOWED: usize = 512;
/// Largest pack in bytes: ten times the text of a whole country.
pub const PACK_BYTES: u64 = 16 * 1024 * 1024;
/// Longest line of a pack in bytes.
pub const LINE_BYTES: usize = 1024 * 1024;
