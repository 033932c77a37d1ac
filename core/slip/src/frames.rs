//! From bytes to frames.

use crate::error::Refused;
use crate::frame::{Frame, Whole};
use crate::limits::{ONE_BYTES, SLIP_BYTES, SYMBOL_BYTES, SYMBOL_IDS};
use raptorq::{ObjectTransmissionInformation, SourceBlockEncoder};

/// The frames of one slip.
#[derive(Debug, Clone)]
pub struct Frames(Kind);

#[derive(Debug, Clone)]
enum Kind {
    One(Vec<u8>),
    Loop { whole: Whole, padded: Vec<u8>, encoder: Box<SourceBlockEncoder> },
}

impl Frames {
    /// Cuts bytes into frames: one where they fit a static code ([`ONE_BYTES`]), else a loop.
    ///
    /// # Errors
    /// [`Refused::TooLong`] above [`SLIP_BYTES`].
    pub fn new(bytes: &[u8]) -> Result<Self, Refused> {
        if bytes.len() > SLIP_BYTES {
            return Err(Refused::TooLong(bytes.len()));
        }
        if bytes.len() <= ONE_BYTES {
            return Ok(Self(Kind::One(Frame::One(bytes).to_bytes())));
        }
        let whole = Whole::of(bytes, SYMBOL_BYTES);
        let mut padded = bytes.to_vec();
        padded.resize(whole.symbols() * whole.symbol, 0);
        let encoder = Box::new(SourceBlockEncoder::new(0, &transmission(&whole), &padded));
        Ok(Self(Kind::Loop { whole, padded, encoder }))
    }

    /// Frames a reader needs: 1, or as many as the slip has symbols; seldom one or two more.
    pub fn needed(&self) -> u32 {
        match &self.0 {
            Kind::One(_) => 1,
            Kind::Loop { whole, .. } => u32::try_from(whole.symbols()).unwrap_or(u32::MAX),
        }
    }

    /// Whether all is in one static code, which paper can carry.
    pub fn is_one(&self) -> bool {
        matches!(self.0, Kind::One(_))
    }

    /// The bytes of the code shown as number `n`, counted from 0. A phone shows 0, 1, 2, … without end, so that each
    /// code is new to every reader; a picture that repeats holds at least twice [`needed`](Self::needed), so that a
    /// reader who missed some finds others. After 16,777,216 codes they repeat.
    pub fn frame(&self, n: u32) -> Vec<u8> {
        let (whole, padded, encoder) = match &self.0 {
            Kind::One(frame) => return frame.clone(),
            Kind::Loop { whole, padded, encoder } => (*whole, padded, encoder),
        };
        let number = n % SYMBOL_IDS;
        // The first symbols are the bytes themselves (the code is systematic): a reader who misses none solves nothing.
        if let Some(symbol) = padded.chunks_exact(whole.symbol).nth(number as usize) {
            return Frame::Symbol { whole, number, symbol }.to_bytes();
        }
        let repair = number.saturating_sub(self.needed());
        let made = encoder.repair_packets(repair, 1);
        let symbol = made.first().map(raptorq::EncodingPacket::data).unwrap_or_default();
        Frame::Symbol { whole, number, symbol }.to_bytes()
    }
}

/// One source block, no sub-blocks, alignment 1. Of the parameters RFC 6330 transmits only length and symbol size
/// vary, so no others are in a frame.
pub(crate) fn transmission(whole: &Whole) -> ObjectTransmissionInformation {
    let symbol = u16::try_from(whole.symbol).unwrap_or(u16::MAX);
    ObjectTransmissionInformation::new(whole.length as u64, symbol, 1, 1, 1)
}
