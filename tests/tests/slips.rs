//! Slips against another reader: the codes we make are codes, not only what we ourselves read.

use huquq_slip::{Assembler, Code, Frames, ONE_BYTES, Taken, picture};
use huquq_tests::peers::run;
use std::path::Path;

/// Bytes of every value, in no order.
fn slip(length: u32) -> Vec<u8> {
    (0..length).map(|n| (n.wrapping_mul(2_654_435_761) >> 13) as u8).collect()
}

#[test]
fn another_reader_gets_the_same_bytes_from_our_pictures() {
    let (one, many) = (Frames::new(&slip(ONE_BYTES as u32)).unwrap(), Frames::new(&slip(9000)).unwrap());
    let mut frames =
        vec![one.frame(0), Frames::new(b"").unwrap().frame(0), Frames::new(&slip(300)).unwrap().frame(0)];
    frames.extend((20..31).map(|n| many.frame(n)));
    let scratch = tempfile::tempdir().unwrap();
    let write = |(n, frame): (usize, &Vec<u8>)| {
        let file = scratch.path().join(format!("{n}.png"));
        let code = Code::new(frame).unwrap();
        std::fs::write(&file, picture::png(&code, 4).unwrap()).unwrap();
        file
    };
    let files: Vec<_> = frames.iter().enumerate().map(write).collect();
    let output = run("codes_read.py", &files.iter().map(AsRef::as_ref).collect::<Vec<&Path>>());
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let read = String::from_utf8(output.stdout).unwrap();
    let hex = |frame: &Vec<u8>| frame.iter().map(|b| format!("{b:02x}")).collect::<String>();
    assert_eq!(read.lines().collect::<Vec<_>>(), frames.iter().map(hex).collect::<Vec<_>>());
    // And ours reads the same files.
    let mut reader = Assembler::new();
    let mut back = files.iter().skip(3).map(|file| {
        let codes = picture::read(&std::fs::read(file).unwrap()).unwrap();
        reader.take(&codes[0]).unwrap()
    });
    assert_eq!(back.find(|taken| matches!(taken, Taken::Done(_))), Some(Taken::Done(slip(9000))));
}
