//! A *slip*: a few bytes (a small signed update) as QR codes that one phone shows, or a sheet of paper carries, and
//! another phone reads.
//!
//! ```text
//! bytes ── Frames::new ──► one frame, or frames without end ── Code::new ──► modules, SVG (PNG: feature `image`)
//! camera ── bytes of a code ── Assembler::take ──► More { have, need } … Done(bytes)
//! ```
//!
//! No I/O, no clock, no randomness: the same bytes give the same codes. A slip proves nothing about who made it; its
//! id and checks find accidents. Whoever takes the bytes verifies their signature, as for bytes from anywhere else.
//!
//! # Why these parts
//!
//! - **Two kinds of frame.** What fits the largest static code (2,953 bytes, version 40, level L) is one code, which
//!   paper can carry. Anything larger is a loop of smaller codes.
//! - **RaptorQ** (RFC 6330, crate `raptorq`): a camera misses codes of a loop. With numbered parts alone the reader
//!   waits for the last missing one; with a fountain code every new code is as good as any other.
//! - **Version 20, level L, for the loop** ([`LOOP_FRAME_BYTES`]): with its quiet zone a code is 105 modules wide. An
//!   old camera that gives 480 lines, of which the code fills three quarters, still has 3.4 pixels a module; version
//!   25 would leave 2.9, below the 3 a reader wants. Level L, because on a screen a whole code is lost (blur, two
//!   codes in one exposure) far more often than a corner of one, and the loop heals whole codes; M would carry 22 %
//!   less in each.
//! - **`qrcodegen`** makes the modules: the Rust port by the author of the reference most others test against, MIT,
//!   one file, no dependency, no `unsafe`, and the smallest: 15 KB in a stripped program (`fast_qr` 45, `qrcode` 36).
//!   `fast_qr` (MIT) makes a code of version 20 in 0.6 ms instead of 1.5, which a screen does not show; `qrcode` (MIT
//!   or Apache-2.0) mixes modes by its own guess. None of the three is `no_std`; neither are we.
#![forbid(unsafe_code)]

mod assembler;
mod check;
mod code;
mod error;
mod frame;
mod frames;
mod limits;
#[cfg(feature = "image")]
pub mod picture;

pub use assembler::{Assembler, Taken};
pub use code::{Code, QUIET};
pub use error::{Refused, Unreadable};
pub use frames::Frames;
pub use limits::{CODE_BYTES, LOOP_FRAME_BYTES, ONE_BYTES, SLIP_BYTES, SYMBOL_BYTES};
