//! Patches: foreign bytes give an error or exactly the length asked for, and what the writer makes is undone by the reader.
#![no_main]

use huquq_bundle::{delta, shortcut};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|input: &[u8]| {
    // Two bytes say how long the result shall be, two how much of the rest is the old text.
    let Some((head, rest)) = input.split_first_chunk::<4>() else { return };
    let [a, b, c, d] = *head;
    let length = usize::from(u16::from_be_bytes([a, b])) % 20_000;
    let (old, patch) = rest.split_at(usize::from(u16::from_be_bytes([c, d])).min(rest.len()));
    for patch in [patch.to_vec(), [&[1], patch].concat()] {
        if let Ok(new) = delta::apply(old, &patch, length) {
            assert_eq!(new.len(), length);
        }
    }
    let _ = shortcut::apply_metadata_patch(old, &[&[0, 0, a, b], patch].concat());
    if rest.len() < 600 {
        assert_eq!(delta::apply(old, &delta::make(old, patch), patch.len()).as_deref(), Ok(patch));
    }
});
