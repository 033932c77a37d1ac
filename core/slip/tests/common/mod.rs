//! Bytes and choices that are the same in every run.
#![allow(dead_code, reason = "each test takes what it needs")]

/// A small generator (xorshift64*): what a test picks is the same each time.
pub struct Dice(u64);

impl Dice {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        self.next() % end
    }

    pub fn bytes(&mut self, length: usize) -> Vec<u8> {
        (0..length).map(|_| (self.next() >> 32) as u8).collect()
    }

    /// `count` different numbers below `end`, in no order.
    pub fn distinct(&mut self, count: usize, end: u64) -> Vec<u32> {
        let mut all: Vec<u32> = (0..end as u32).collect();
        for at in 0..count {
            let with = at + self.below(end - at as u64) as usize;
            all.swap(at, with);
        }
        all.truncate(count);
        all
    }
}
