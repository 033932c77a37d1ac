//! Whole numbers of any size, small ones cheaply: how many bits, then the bits (Elias gamma), each bit with a model of its own.

use super::coder::Coder;

/// Most bits a number may have: longer than any pack.
const BITS: usize = 32;
/// Bits below the highest one that are worth a model; the rest are noise.
const MODELLED: usize = 3;

/// What is known about one kind of number so far.
#[derive(Debug, Clone)]
pub(super) struct Number {
    length: [u16; BITS],
    below: [[u16; 1 << MODELLED]; BITS],
}

impl Number {
    pub(super) fn new() -> Self {
        Self { length: [1 << 15; BITS], below: [[1 << 15; 1 << MODELLED]; BITS] }
    }

    /// Codes `value`, which is below 2^32 - 1. A reader hands in anything.
    pub(super) fn code(&mut self, coder: &mut impl Coder, value: u32) -> u32 {
        let value = value.saturating_add(1);
        let bits = 31 - value.leading_zeros();
        let mut coded = 0;
        for (i, model) in (0..).zip(self.length.iter_mut()) {
            if i == 31 || adapt(coder, model, u32::from(i < bits)) == 0 {
                coded = i;
                break;
            }
        }
        let mut out = 1u32;
        for i in (0..coded).rev() {
            let bit = (value >> i) & 1;
            let seen = usize::try_from(coded - 1 - i).unwrap_or(BITS);
            let known = usize::try_from(out).unwrap_or(0) & ((1 << MODELLED) - 1);
            let row = usize::try_from(coded).ok().and_then(|row| self.below.get_mut(row));
            let model = row.and_then(|row| row.get_mut(known)).filter(|_| seen < MODELLED);
            let bit = match model {
                Some(model) => adapt(coder, model, bit),
                None => coder.code(1 << 15, bit),
            };
            out = (out << 1) | bit;
        }
        out - 1
    }
}

/// Codes a bit with an adaptive probability: it moves an eighth of the way to what it saw.
pub(super) fn adapt(coder: &mut impl Coder, model: &mut u16, bit: u32) -> u32 {
    let bit = coder.code(u32::from(*model), bit);
    if bit == 1 {
        *model += (u16::MAX - *model) >> 3;
    } else {
        *model -= *model >> 3;
    }
    bit
}
