//! Sizes. All that a reader allocates follows from these, never from a number in a frame alone.

use std::ops::RangeInclusive;

/// Bytes of the largest QR code: version 40, level L, byte mode.
pub const CODE_BYTES: usize = 2953;
/// Bytes a frame has before its payload when it stands alone: marker and check.
pub(crate) const ONE_HEAD: usize = 3;
/// Largest slip in bytes that is one static code.
pub const ONE_BYTES: usize = CODE_BYTES - ONE_HEAD;
/// Bytes of a frame of a loop: all of version 20, level L. The crate's head says why.
pub const LOOP_FRAME_BYTES: usize = 858;
/// Bytes a frame of a loop has before its symbol: marker, check, id, length, symbol size, symbol number.
pub(crate) const LOOP_HEAD: usize = ONE_HEAD + 8 + 3 + 2 + 3;
/// Bytes of a symbol in the loops we make.
pub const SYMBOL_BYTES: usize = LOOP_FRAME_BYTES - LOOP_HEAD;
/// Largest slip in bytes: at 10 codes a second, two minutes before a camera. A larger update goes in a file.
pub const SLIP_BYTES: usize = 1024 * 1024;
/// Symbol sizes a reader takes from loops made by others: down to a code that a very old camera reads, up to the
/// largest code.
pub(crate) const SYMBOL_SIZES: RangeInclusive<usize> = 32..=CODE_BYTES - LOOP_HEAD;
/// Most symbols a slip may be cut into. Solving takes time and memory that grow faster than this number; ours need
/// 1,250 at most.
pub(crate) const SYMBOLS: usize = 1280;
/// Symbols kept beyond the number needed before the reader gives up: with honest frames two are enough in all but one
/// of a million slips.
pub(crate) const SPARE: usize = 16;
/// Symbol numbers are 24 bits (RFC 6330, 3.2).
pub(crate) const SYMBOL_IDS: u32 = 1 << 24;
