//! Frames of QR codes into the assembler: as they are, and with a check that holds. A slip that comes out keeps its promise.
#![no_main]

use huquq_fuzz::{frames, resealed};
use huquq_slip::{Assembler, Frames, SLIP_BYTES, Taken};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    let (mut plain, mut forged) = (Assembler::new(), Assembler::new());
    for frame in frames(input) {
        for taken in [plain.take(&frame), forged.take(&resealed(frame))] {
            if let Ok(Taken::Done(bytes)) = taken {
                assert!(bytes.len() <= SLIP_BYTES);
                if bytes.len() < 10_000 {
                    assert!(Frames::new(&bytes).is_ok());
                }
            }
        }
    }
});
