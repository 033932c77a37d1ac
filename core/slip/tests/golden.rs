//! The format does not drift: one small slip's code, and one frame of a loop, byte for byte.
#![allow(clippy::unwrap_used)]

use huquq_slip::{Code, Frames};

/// `HUQUQ_BLESS=1` writes the file anew; the difference then stands in the commit.
fn same(file: &str, now: &str) {
    let path = format!("{}/tests/golden/{file}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("HUQUQ_BLESS").is_some() {
        std::fs::write(&path, now).unwrap();
    }
    assert!(std::fs::read_to_string(&path).unwrap() == now, "{file} differs; phones in use read the old one");
}

#[test]
fn a_small_slip_is_the_same_code_as_ever() {
    let frames = Frames::new("Ҳуқуқ: a slip, 40 bytes in UTF-8 ≤ 2953".as_bytes()).unwrap();
    same("small.svg", &Code::new(&frames.frame(0)).unwrap().svg());
}

#[test]
fn frames_of_a_loop_are_the_same_bytes_as_ever() {
    let bytes: Vec<u8> = (0..4000_u32).map(|n| (n * n / 7) as u8).collect();
    let frames = Frames::new(&bytes).unwrap();
    let hex = |n| frames.frame(n).iter().map(|b| format!("{b:02x}")).collect::<String>() + "\n";
    // The last source symbol, padded with zeros, and two repair symbols.
    same("loop.txt", &[4, 5, 70_000].map(hex).concat());
}
