//! Codes as pictures, for the command line. A phone draws [`Code::rows`](crate::Code::rows) and reads with its own
//! camera library.
//!
//! `rqrr` reads: bytes above 127 come back exact, up to version 40 (a test writes and reads all 2,953). It has no
//! dependency on `image` when its default features are off; `png` and `zune-jpeg` give it grey pixels.

mod pixels;
mod read;
mod write;

pub use pixels::SIDE;
pub use read::read;
pub use write::png;
