//! From frames to bytes.

use crate::error::Refused;
use crate::frame::{Frame, Whole, id};
use crate::frames::transmission;
use crate::limits::SPARE;
use raptorq::{EncodingPacket, PayloadId, SourceBlockDecoder};
use std::collections::BTreeSet;

/// Collects the frames of one slip: in any order, with repeats and gaps. Frames are foreign bytes.
///
/// # What was found in `raptorq` 2.0.1, and is closed off before it is called
///
/// - `ObjectTransmissionInformation::new` asserts on length and symbol count and divides by the alignment;
///   `deserialize` checks nothing, and `Decoder::new` then divides by the symbol size or the number of blocks. We
///   never deserialize: blocks, sub-blocks and alignment are constants, and length and symbol size were held against
///   the limits when the frame was parsed.
/// - `Decoder::new` allocates for each symbol that the header names, before any symbol is there. So the number of
///   symbols is capped first.
/// - `Decoder::decode` indexes blocks by the number in the packet; a symbol of the wrong size panics in
///   `copy_from_slice`, and only later, when solving. So each symbol's size is checked, and the block is always 0.
/// - Symbols are kept without a bound while the equations stay unsolvable, and each new one solves again. So the spare
///   ones are counted.
/// - It does not notice symbols that contradict each other: it gives wrong bytes. So the whole is held against its id.
#[derive(Debug, Default)]
pub struct Assembler(Option<Collecting>);

#[derive(Debug)]
struct Collecting {
    whole: Whole,
    seen: BTreeSet<u32>,
    decoder: SourceBlockDecoder,
}

/// What a frame brought.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// Taken, or had before. `have` may reach `need` and pass it by one or two before the slip is whole.
    More {
        /// Different frames had so far.
        have: u32,
        /// Frames needed, as far as one can know.
        need: u32,
    },
    /// The bytes of the whole slip. Nothing is proven about who made them.
    Done(Vec<u8>),
}

impl Assembler {
    /// Nothing collected.
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes the bytes of one QR code. The first frame of a loop decides which slip is collected; to collect another,
    /// start with a new assembler. After [`Taken::Done`] it is as new.
    ///
    /// # Errors
    /// [`Refused`]; the frames had before stay, except after [`Refused::Contradiction`].
    pub fn take(&mut self, frame: &[u8]) -> Result<Taken, Refused> {
        let (whole, number, symbol) = match Frame::parse(frame)? {
            Frame::One(bytes) => return Ok(Taken::Done(bytes.to_vec())),
            Frame::Symbol { whole, number, symbol } => (whole, number, symbol),
        };
        let state = self.0.get_or_insert_with(|| Collecting::new(whole));
        if state.whole != whole {
            return Err(Refused::OtherSlip);
        }
        if !state.seen.insert(number) {
            return Ok(state.progress());
        }
        let packet = EncodingPacket::new(PayloadId::new(0, number), symbol.to_vec());
        match state.decoder.decode([packet]) {
            Some(mut bytes) => {
                self.0 = None;
                bytes.truncate(whole.length);
                if id(&bytes) == whole.id { Ok(Taken::Done(bytes)) } else { Err(Refused::Contradiction) }
            }
            None if state.seen.len() >= whole.symbols() + SPARE => {
                self.0 = None;
                Err(Refused::Contradiction)
            }
            None => Ok(state.progress()),
        }
    }
}

impl Collecting {
    fn new(whole: Whole) -> Self {
        let padded = whole.symbols() * whole.symbol;
        let decoder = SourceBlockDecoder::new(0, &transmission(&whole), padded as u64);
        Self { whole, seen: BTreeSet::new(), decoder }
    }

    fn progress(&self) -> Taken {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Taken::More { have: count(self.seen.len()), need: count(self.whole.symbols()) }
    }
}
