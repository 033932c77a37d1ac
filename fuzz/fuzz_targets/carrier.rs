//! Carrier files, slips and invitations: an index that stays inside the file, reads that stay under the cap, no panic.
#![no_main]

use huquq_core::carrier::slip::Slip;
use huquq_core::carrier::{Carrier, Writer, collect};
use huquq_core::publishers::Invitation;
use huquq_core::update::{Fetch, Wanted};
use libfuzzer_sys::fuzz_target;
use std::io::Cursor;

const CAP: u64 = 4096;

fuzz_target!(|input: &[u8]| {
    let headed = [b"huquq carrier 1\n", input].concat();
    for bytes in [input, &headed] {
        if let Ok(carrier) = Carrier::new("fuzz", Cursor::new(bytes)) {
            let mut writer = Writer::new(Vec::new()).expect("memory");
            for path in carrier.paths().map(str::to_owned).collect::<Vec<_>>() {
                if let Ok(file) = carrier.fetch(&path, CAP) {
                    assert!(file.len() as u64 <= CAP);
                    writer.add(&path, &file).expect("memory");
                }
            }
            // What was read can be written and read again.
            let again = Carrier::new("again", Cursor::new(writer.into_inner())).expect("a carrier");
            assert!(again.paths().count() <= carrier.paths().count());
            let _ = collect(&carrier, None, &Wanted::default(), &mut |_, _| Ok(()));
        }
    }
    if let Ok(slip) = Slip::parse(input)
        && input.len() < 4096
    {
        let _ = slip.unfold(b"huquq carrier 1\n metadata that both sides have");
    }
    if let Ok(invitation) = Invitation::from_bytes(input) {
        assert!(invitation.to_bytes().is_ok());
    }
});
