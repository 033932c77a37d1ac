//! The bytes of one code (FORMAT.md 2.20), and the checks on them.

use crate::check::crc16;
use crate::error::Refused;
use crate::limits::{LOOP_HEAD, SLIP_BYTES, SYMBOL_SIZES, SYMBOLS};
use sha2::{Digest, Sha256};

/// First byte of a frame that is a whole slip. Neither marker occurs in UTF-8, so no text, address or Wi-Fi code is
/// taken for a slip.
const ONE: u8 = 0xF8;
/// First byte of a frame of a loop.
const LOOP: u8 = 0xF9;

/// What all frames of one loop have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Whole {
    /// The first 8 bytes of the SHA-256 of the slip.
    pub(crate) id: [u8; 8],
    /// Bytes of the slip.
    pub(crate) length: usize,
    /// Bytes of each symbol.
    pub(crate) symbol: usize,
}

impl Whole {
    pub(crate) fn of(bytes: &[u8], symbol: usize) -> Self {
        Self { id: id(bytes), length: bytes.len(), symbol }
    }

    /// Symbols the slip is cut into (RFC 6330 calls it K).
    pub(crate) fn symbols(&self) -> usize {
        self.length.div_ceil(self.symbol.max(1))
    }

    /// Sizes inside the limits. Nothing is allocated for a frame before this holds.
    fn plausible(&self) -> bool {
        (1..=SLIP_BYTES).contains(&self.length)
            && SYMBOL_SIZES.contains(&self.symbol)
            && self.symbols() <= SYMBOLS
    }
}

/// A frame whose check held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Frame<'a> {
    One(&'a [u8]),
    Symbol { whole: Whole, number: u32, symbol: &'a [u8] },
}

impl<'a> Frame<'a> {
    pub(crate) fn parse(bytes: &'a [u8]) -> Result<Self, Refused> {
        let (&marker, rest) = bytes.split_first().ok_or(Refused::NotASlip)?;
        if marker != ONE && marker != LOOP {
            return Err(Refused::NotASlip);
        }
        let (check, body) = rest.split_first_chunk().ok_or(Refused::Damaged)?;
        if crc16([&[marker], body]) != u16::from_be_bytes(*check) {
            return Err(Refused::Damaged);
        }
        if marker == ONE {
            return Ok(Self::One(body));
        }
        let (id, body) = body.split_first_chunk::<8>().ok_or(Refused::Sizes)?;
        let (length, body) = number::<3>(body)?;
        let (size, body) = number::<2>(body)?;
        let (number, symbol) = number::<3>(body)?;
        let whole = Whole { id: *id, length: length as usize, symbol: size as usize };
        if !whole.plausible() || symbol.len() != whole.symbol {
            return Err(Refused::Sizes);
        }
        Ok(Self::Symbol { whole, number, symbol })
    }

    pub(crate) fn to_bytes(self) -> Vec<u8> {
        let (marker, body) = match self {
            Self::One(bytes) => (ONE, bytes.to_vec()),
            Self::Symbol { whole, number, symbol } => {
                let mut body = Vec::with_capacity(LOOP_HEAD + symbol.len());
                body.extend(whole.id);
                body.extend(whole.length.to_be_bytes().last_chunk::<3>().copied().unwrap_or_default());
                body.extend(whole.symbol.to_be_bytes().last_chunk::<2>().copied().unwrap_or_default());
                body.extend(number.to_be_bytes().last_chunk::<3>().copied().unwrap_or_default());
                body.extend(symbol);
                (LOOP, body)
            }
        };
        let mut out = vec![marker];
        out.extend(crc16([&[marker], &body]).to_be_bytes());
        out.extend(body);
        out
    }
}

/// The name of a slip within its loop: long enough that no accident gives another slip's, too short to be a proof of
/// anything.
pub(crate) fn id(bytes: &[u8]) -> [u8; 8] {
    Sha256::digest(bytes).first_chunk().copied().unwrap_or_default()
}

/// Takes a big-endian number of `N` bytes off the front.
fn number<const N: usize>(bytes: &[u8]) -> Result<(u32, &[u8]), Refused> {
    let (digits, rest) = bytes.split_first_chunk::<N>().ok_or(Refused::Sizes)?;
    Ok((digits.iter().fold(0, |n, &d| n << 8 | u32::from(d)), rest))
}
