//! Bytes and choices that are the same in every run, and frames as one who attacks makes them.
#![allow(dead_code, clippy::indexing_slicing, reason = "each test takes what it needs")]

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

/// CRC-16/CCITT-FALSE, written once more: whoever attacks can compute it.
pub fn sealed(mut frame: Vec<u8>) -> Vec<u8> {
    let mut crc = 0xFFFF_u16;
    for byte in frame[..1].iter().chain(&frame[3..]) {
        crc ^= u16::from(*byte) << 8;
        for _ in 0..8 {
            crc = if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 };
        }
    }
    frame[1..3].copy_from_slice(&crc.to_be_bytes());
    frame
}

pub fn forged(id: [u8; 8], length: u32, size: u16, number: u32, symbol: &[u8]) -> Vec<u8> {
    let mut frame = vec![0xF9, 0, 0];
    frame.extend(id);
    frame.extend(&length.to_be_bytes()[1..]);
    frame.extend(size.to_be_bytes());
    frame.extend(&number.to_be_bytes()[1..]);
    frame.extend(symbol);
    sealed(frame)
}
