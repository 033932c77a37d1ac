//! Predicts the next bit of a text from what came before: several contexts, mixed by a small network that learns which of
//! them to believe (context mixing, as in the PAQ family). All arithmetic is on integers: a phone and a laptop agree.
#![expect(clippy::indexing_slicing, reason = "every index is masked or bounded by the size of its table")]

use super::coder::Coder;
use std::sync::LazyLock;

/// Bytes of context each predictor looks at. In UTF-8 a Cyrillic letter has two, so 2, 4 and 6 are one to three letters.
const ORDERS: [u32; 6] = [1, 2, 3, 4, 6, 9];
/// The orders, the word so far, and the longest match.
const INPUTS: usize = ORDERS.len() + 2;
/// Slots of one predictor's table. The fuzzer, which makes thousands of models a second, has small ones.
const SLOTS: usize = if cfg!(fuzzing) { 1 << 10 } else { 1 << 18 };
/// Slots of the table that finds the last place a context of `MATCH_MIN` bytes was seen.
const PLACES: usize = 1 << 16;
const MATCH_MIN: usize = 6;
/// Longest match that is told apart from longer ones.
const MATCH_MAX: usize = 31;

/// Learns while it codes; both sides begin with the same bytes and so stay the same.
#[derive(Debug)]
pub(super) struct Model {
    history: Vec<u8>,
    tables: Vec<Vec<Slot>>,
    contexts: [u32; INPUTS - 1],
    rows: [usize; INPUTS - 1],
    word: u32,
    weights: Vec<[i32; INPUTS + 1]>,
    places: Vec<u32>,
    matched: usize,
    match_at: usize,
    match_slots: [Slot; (MATCH_MAX + 1) * 2],
    final_slots: Vec<Slot>,
    stretch: &'static [i16],
}

/// A probability that moves fast at first and slower once it has seen much.
#[derive(Debug, Clone, Copy)]
struct Slot {
    one: u16,
    seen: u8,
}

/// How far a probability moves towards what was seen, in 65,536ths, by how often it has moved before.
const RATE: [i32; 256] = {
    let first = [26_214, 16_384, 11_916, 9_362, 7_710, 6_553, 5_698, 4_681];
    let (mut rate, mut n, mut part) = ([0; 256], 0, 2);
    while n < rate.len() {
        rate[n] = if n < first.len() { first[n] } else { 65_536 / part };
        (n, part) = (n + 1, part + 1);
    }
    rate
};

impl Slot {
    const NEW: Self = Self { one: 1 << 15, seen: 0 };

    fn learn(&mut self, bit: u32, limit: u8) {
        let rate = RATE[usize::from(self.seen)];
        let target = if bit == 1 { 65_535 } else { 0 };
        let moved = i32::from(self.one) + (((target - i32::from(self.one)) * (rate >> 2)) >> 14);
        self.one = u16::try_from(moved.clamp(32, 65_503)).unwrap_or(1 << 15);
        if self.seen < limit {
            self.seen += 1;
        }
    }
}

/// Logistic function: from -2047..2047 to 1..4095.
fn squash(x: i32) -> i32 {
    const AT: [i32; 33] = [
        1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607,
        3785, 3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
    ];
    let x = x.clamp(-2047, 2047) + 2048;
    let (whole, part) = (usize::try_from(x >> 7).unwrap_or(0).min(31), x & 127);
    (AT[whole] * (128 - part) + AT[whole + 1] * part + 64) >> 7
}

/// The inverse of `squash`.
static STRETCH: LazyLock<Vec<i16>> = LazyLock::new(|| {
    let mut stretch = vec![2047i16; 4096];
    let mut filled = 0;
    for x in -2047..=2047i16 {
        let v = usize::try_from(squash(i32::from(x))).unwrap_or(0);
        while filled <= v {
            stretch[filled] = x;
            filled += 1;
        }
    }
    stretch
});

impl Model {
    pub(super) fn new() -> Self {
        Self {
            history: Vec::new(),
            tables: Vec::new(),
            contexts: [0; INPUTS - 1],
            rows: [0; INPUTS - 1],
            word: 0,
            weights: vec![[20_000; INPUTS + 1]; 256 * 3],
            places: vec![0; PLACES],
            matched: 0,
            match_at: 0,
            match_slots: [Slot::NEW; (MATCH_MAX + 1) * 2],
            final_slots: vec![Slot::NEW; 33 * 256],
            stretch: &STRETCH,
        }
    }

    /// Codes one byte after the history so far.
    pub(super) fn byte(&mut self, coder: &mut impl Coder, byte: u8) -> u8 {
        // Most of its memory, which a patch without new bytes does not need.
        if self.tables.is_empty() {
            self.tables = vec![vec![Slot::NEW; SLOTS]; INPUTS - 1];
        }
        let mut partial = 1u32;
        for i in (0..8).rev() {
            let bit = self.bit(coder, partial, u32::from(byte >> i) & 1);
            partial = (partial << 1) | bit;
        }
        let byte = u8::try_from(partial & 255).unwrap_or(0);
        self.end_of_byte(byte);
        byte
    }

    /// Takes bytes that both sides know into the history without learning from each bit: for text that is copied.
    pub(super) fn skip(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.end_of_byte(*byte);
        }
    }

    fn bit(&mut self, coder: &mut impl Coder, partial: u32, bit: u32) -> u32 {
        let p = usize::try_from(partial).unwrap_or(1) & 255;
        // Each half of a byte has sixteen slots side by side, one line of a processor's cache.
        let half = if partial < 16 { p } else { (p & ((1 << (p.ilog2() - 4)) - 1)) | (1 << (p.ilog2() - 4)) };
        if half == 1 {
            for (row, context) in self.rows.iter_mut().zip(self.contexts) {
                let hash = (context ^ partial.wrapping_mul(0x9E37_79B1)).wrapping_mul(0x2C1B_3C6D);
                *row = usize::try_from(hash >> 12).unwrap_or(0) & (SLOTS - 1) & !15;
            }
        }
        let mut inputs = [0i32; INPUTS + 1];
        for (i, input) in inputs.iter_mut().take(INPUTS - 1).enumerate() {
            let slot = self.tables[i][self.rows[i] | half];
            // A slot that has seen nothing says nothing.
            *input = if slot.seen == 0 { 0 } else { i32::from(self.stretch[usize::from(slot.one >> 4)]) };
        }
        let expected = self.expected(partial);
        if let Some((expected, length)) = expected {
            let index = length * 2 + usize::from(expected);
            inputs[INPUTS - 1] = i32::from(self.stretch[usize::from(self.match_slots[index].one >> 4)]);
        }
        inputs[INPUTS] = 256;
        let set = p + 256
            * match expected {
                None => 0,
                Some((_, n)) if n < 16 => 1,
                Some(_) => 2,
            };
        let weights = &mut self.weights[set];
        let dot: i32 = inputs.iter().zip(weights.iter()).map(|(i, w)| (*i * (*w >> 2)) >> 8).sum();
        let mixed = (dot >> 6).clamp(-2047, 2047);
        let guess = squash(mixed);
        // What such a guess was worth after the last byte.
        let last = usize::from(self.history.last().copied().unwrap_or(0));
        let place = usize::try_from((mixed + 2048) >> 7).unwrap_or(0).min(32) * 256 + last;
        let corrected = self.final_slots[place];
        let refined =
            if corrected.seen < 30 { guess * 16 } else { (guess * 16 * 3 + i32::from(corrected.one)) >> 2 };
        let one = u32::try_from(refined.clamp(48, 65_487)).unwrap_or(1 << 15);
        let bit = coder.code(one, bit);

        let error = (i32::from(bit == 1) * 4095 - guess) * 10;
        for (weight, input) in weights.iter_mut().zip(inputs) {
            *weight = (*weight + ((input * error + 0x2000) >> 14)).clamp(-400_000, 400_000);
        }
        for (table, row) in self.tables.iter_mut().zip(self.rows) {
            table[row | half].learn(bit, 60);
        }
        if let Some((expected, length)) = expected {
            self.match_slots[length * 2 + usize::from(expected)].learn(bit, 120);
            if u32::from(expected) != bit {
                self.matched = 0;
            }
        }
        self.final_slots[place].learn(bit, 200);
        bit
    }

    /// The bit that the longest match expects, and how long the match is; `None` when there is none or it failed in this byte.
    fn expected(&self, partial: u32) -> Option<(bool, usize)> {
        if self.matched == 0 {
            return None;
        }
        let byte = u32::from(*self.history.get(self.match_at)?) | 256;
        let known = 31 - partial.leading_zeros();
        // All bits of this byte so far were as the match said, or it would have been dropped.
        (byte >> (8 - known) == partial)
            .then(|| ((byte >> (7 - known)) & 1 == 1, self.matched.min(MATCH_MAX)))
    }

    fn end_of_byte(&mut self, byte: u8) {
        self.history.push(byte);
        let n = self.history.len();
        for (context, order) in self.contexts.iter_mut().zip(ORDERS) {
            let order = usize::try_from(order).unwrap_or(1);
            let mut hash = u32::try_from(order).unwrap_or(0).wrapping_mul(0x85EB_CA6B);
            for b in self.history.iter().rev().take(order) {
                hash = (hash ^ u32::from(*b)).wrapping_mul(0x0100_0193).rotate_left(7);
            }
            *context = hash;
        }
        // Letters of any script and digits make a word; white space and punctuation of ASCII end it.
        self.word = if byte.is_ascii_alphanumeric() || byte >= 128 {
            (self.word ^ u32::from(byte)).wrapping_mul(0x2F0B_4C47).rotate_left(5)
        } else {
            u32::from(byte).wrapping_mul(0x9E37_79B1)
        };
        self.contexts[ORDERS.len()] = self.word ^ 0x5bd1_e995;

        if self.matched > 0 {
            self.match_at += 1;
            self.matched += 1;
        }
        if n >= MATCH_MIN {
            let mut hash = 0u32;
            for b in &self.history[n - MATCH_MIN..] {
                hash = (hash ^ u32::from(*b)).wrapping_mul(0x0100_0193).rotate_left(9);
            }
            let place = usize::try_from(hash.wrapping_mul(0x9E37_79B1) >> 16).unwrap_or(0) & (PLACES - 1);
            if self.matched == 0 {
                let at = usize::try_from(self.places[place]).unwrap_or(0);
                let common = |at: usize| {
                    let (a, b) = (self.history[..at].iter().rev(), self.history.iter().rev());
                    a.zip(b).take(MATCH_MAX + 1).take_while(|(a, b)| a == b).count()
                };
                if at > 0 {
                    self.matched = Some(common(at)).filter(|c| *c >= MATCH_MIN).unwrap_or(0);
                    self.match_at = at;
                }
            }
            self.places[place] = u32::try_from(n).unwrap_or(0);
        }
    }
}
