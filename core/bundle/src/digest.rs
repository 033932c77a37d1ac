//! Digests as lower-case hexadecimal, the form TUF and file names use. Ours are SHA-256.

use sha2::{Digest, Sha256, Sha512};

/// SHA-256 of `bytes`, 64 lower-case hexadecimal digits.
pub fn sha256_hex(bytes: &[u8]) -> String {
    hex(Sha256::digest(bytes).as_slice())
}

/// SHA-512 of `bytes`, 128 lower-case hexadecimal digits: for repositories of others.
pub fn sha512_hex(bytes: &[u8]) -> String {
    hex(Sha512::digest(bytes).as_slice())
}

/// Lower-case hexadecimal of `bytes`.
pub fn hex(bytes: &[u8]) -> String {
    let mut out = String::with_capacity(bytes.len() * 2);
    for byte in bytes {
        for nibble in [byte >> 4, byte & 0x0f] {
            out.push(char::from_digit(u32::from(nibble), 16).unwrap_or('0'));
        }
    }
    out
}

/// Bytes of a hexadecimal text, or `None` when it is odd in length or holds another character.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u8>> =
        text.chars().map(|c| c.to_digit(16).and_then(|d| u8::try_from(d).ok())).collect();
    let digits = digits?;
    if digits.len() % 2 != 0 {
        return None;
    }
    Some(digits.chunks_exact(2).map(|pair| pair.iter().fold(0u8, |acc, d| (acc << 4) | d)).collect())
}
