//! CRC-16 (polynomial 0x1021, start 0xFFFF: "CCITT-FALSE", "IBM-3740"). It finds every error of up to three bits in
//! 4,095 bytes, and every burst of up to 16 bits; the codes' own error correction stands before it, the id of the
//! whole behind it.

pub(crate) fn crc16(parts: [&[u8]; 2]) -> u16 {
    parts.into_iter().flatten().fold(0xFFFF, |crc, &byte| {
        (0..8).fold(crc ^ (u16::from(byte) << 8), |crc, _| {
            if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 }
        })
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_check_is_the_published_one() {
        assert_eq!(super::crc16([b"12345", b"6789"]), 0x29B1);
    }
}
