//! Binary arithmetic coding: each bit costs what its probability says. Integers only, so every machine decodes the same.

/// Something that takes bits through: an encoder writes the bit it is given, a decoder gives back the bit it read.
/// The format is written once over this trait, so that writer and reader cannot drift apart.
pub(super) trait Coder {
    /// Codes one bit whose probability of being 1 is `one` / 65,536 (1 to 65,535).
    fn code(&mut self, one: u32, bit: u32) -> u32;
}

/// Where the interval is cut for a bit.
fn middle(low: u32, high: u32, one: u32) -> u32 {
    let share = (u64::from(high - low) * u64::from(one.clamp(1, 65_535))) >> 16;
    low + u32::try_from(share).unwrap_or(0)
}

/// Writes.
#[derive(Debug)]
pub(super) struct Encoder {
    low: u32,
    high: u32,
    out: Vec<u8>,
}

impl Encoder {
    pub(super) fn new(out: Vec<u8>) -> Self {
        Self { low: 0, high: u32::MAX, out }
    }

    /// The bytes. A reader takes bytes beyond the end as zero, so the shortest number inside the interval is enough.
    pub(super) fn finish(mut self) -> Vec<u8> {
        for keep in 0..=4u32 {
            let dropped = 32 - keep * 8;
            let mask = u32::MAX.checked_shl(dropped).unwrap_or(0);
            let up = self.low.checked_add(!mask).map(|v| v & mask);
            if let Some(value) = up.filter(|v| *v <= self.high) {
                self.out.extend(value.to_be_bytes().iter().take(usize::try_from(keep).unwrap_or(4)));
                break;
            }
        }
        while self.out.len() > 1 && self.out.last() == Some(&0) {
            self.out.pop();
        }
        self.out
    }
}

impl Coder for Encoder {
    fn code(&mut self, one: u32, bit: u32) -> u32 {
        let cut = middle(self.low, self.high, one);
        if bit == 1 {
            self.high = cut;
        } else {
            self.low = cut + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            self.out.extend(self.high.to_be_bytes().first());
            self.low <<= 8;
            self.high = (self.high << 8) | 255;
        }
        bit
    }
}

/// Reads.
#[derive(Debug)]
pub(super) struct Decoder<'a> {
    low: u32,
    high: u32,
    at: u32,
    rest: std::slice::Iter<'a, u8>,
}

impl<'a> Decoder<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let mut decoder = Self { low: 0, high: u32::MAX, at: 0, rest: bytes.iter() };
        for _ in 0..4 {
            decoder.at = (decoder.at << 8) | decoder.next();
        }
        decoder
    }

    fn next(&mut self) -> u32 {
        self.rest.next().map_or(0, |b| u32::from(*b))
    }
}

impl Coder for Decoder<'_> {
    fn code(&mut self, one: u32, _: u32) -> u32 {
        let cut = middle(self.low, self.high, one);
        let bit = u32::from(self.at <= cut);
        if bit == 1 {
            self.high = cut;
        } else {
            self.low = cut + 1;
        }
        while (self.low ^ self.high) >> 24 == 0 {
            self.low <<= 8;
            self.high = (self.high << 8) | 255;
            self.at = (self.at << 8) | self.next();
        }
        bit
    }
}

/// Neither writes nor reads: the model learns from bytes both sides have.
#[derive(Debug)]
pub(super) struct Learn;

impl Coder for Learn {
    fn code(&mut self, _: u32, bit: u32) -> u32 {
        bit
    }
}
