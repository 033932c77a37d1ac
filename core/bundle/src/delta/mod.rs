//! New bytes out of old ones: a patch (FORMAT.md 2.10). Nobody has to trust a patch: what it gives is compared with a signed digest.
//!
//! A patch says in turn "these bytes are new" and "copy these from the old". Lengths and places are adaptive numbers; new
//! bytes go through a model that has first read the old text around the change, so a Kyrgyz paragraph costs what a Kyrgyz
//! paragraph says to somebody who has read the page. Without old bytes it is a plain compressor for a first sync.
//!
//! One decoder, in integers, without a second library and without C on bytes from strangers. Its memory is fixed (about
//! 6 MB beside old and new) and its work is bounded by the length that is signed, so there is no bomb to set off.

mod coder;
mod matches;
mod model;
mod number;

use crate::Rejected;
use coder::{Coder, Decoder, Encoder, Learn};
use matches::Step;
use model::Model;
use number::Number;
use std::ops::Range;

/// First byte of a patch.
const FORMAT: u8 = 1;
/// Most bytes of the old text the model reads before it begins: on an old phone a tenth of a second.
pub const PRIMED_BYTES: usize = 64 * 1024;
/// Copied bytes that stand before a change tell the model where it is.
const LEAD: usize = 24;

/// What both sides learn along the way.
struct State {
    literal: Number,
    copy: Number,
    forward: Number,
    backward: Number,
    direction: u16,
    model: Model,
}

impl State {
    fn new() -> Self {
        let number = Number::new;
        Self {
            literal: number(),
            copy: number(),
            forward: number(),
            backward: number(),
            direction: 1 << 15,
            model: Model::new(),
        }
    }

    fn prime(&mut self, old: &[u8]) {
        for byte in old {
            self.model.byte(&mut Learn, *byte);
        }
    }

    /// A place in the old bytes, said as the way from where the last copy ended.
    fn place(&mut self, coder: &mut impl Coder, expected: usize, from: usize) -> Option<usize> {
        let back = number::adapt(coder, &mut self.direction, u32::from(from < expected));
        let by = u32::try_from(from.abs_diff(expected)).unwrap_or(0);
        if back == 1 {
            expected.checked_sub(usize::try_from(self.backward.code(coder, by)).ok()?)
        } else {
            expected.checked_add(usize::try_from(self.forward.code(coder, by)).ok()?)
        }
    }
}

/// A patch that makes `new` out of `old`; with an empty `old`, `new` compressed. The same bytes on every machine.
pub fn make(old: &[u8], new: &[u8]) -> Vec<u8> {
    let steps = matches::steps(old, new);
    let change = steps.first().map_or(0, |s| s.from + s.length).min(old.len());
    // How much of the old text is worth reading depends on how much is new: try, and keep the smallest.
    let around = |size: usize| {
        let start = change.saturating_sub(size * 3 / 4);
        start..(start + size).min(old.len())
    };
    let written: usize = steps.iter().map(|s| s.literal).sum();
    let sizes: &[usize] = match (old.len(), written) {
        (0, _) | (_, 0) => &[0],
        _ => &[0, 2048, 8192, 24_576, PRIMED_BYTES],
    };
    let mut best: Option<(usize, Vec<u8>)> = None;
    for size in sizes {
        let patch = write(old, new, &steps, around(*size));
        // Reading costs every phone about a microsecond a byte: it must save bytes in proportion.
        let worth = |(read, b): &(usize, Vec<u8>)| patch.len() + 4 + (size - read) / 2048 < b.len();
        if best.as_ref().is_none_or(worth) {
            best = Some((*size, patch));
        }
    }
    best.map(|(_, patch)| patch).unwrap_or_default()
}

fn write(old: &[u8], new: &[u8], steps: &[Step], primed: Range<usize>) -> Vec<u8> {
    let mut coder = Encoder::new(vec![FORMAT]);
    let mut state = State::new();
    let short = |n: usize| u32::try_from(n).unwrap_or(u32::MAX - 1);
    let mut range = Number::new();
    range.code(&mut coder, short(primed.len()));
    if !primed.is_empty() {
        range.code(&mut coder, short(primed.start));
    }
    state.prime(old.get(primed).unwrap_or_default());
    let (mut at, mut expected) = (0, 0);
    for step in steps {
        state.literal.code(&mut coder, short(step.literal));
        for byte in new.get(at..at + step.literal).unwrap_or_default() {
            state.model.byte(&mut coder, *byte);
        }
        at += step.literal;
        if step.length == 0 {
            break;
        }
        state.copy.code(&mut coder, short(step.length));
        state.place(&mut coder, expected, step.from);
        expected = step.from + step.length;
        let copied = old.get(step.from..expected).unwrap_or_default();
        state.model.skip(copied.get(copied.len().saturating_sub(LEAD)..).unwrap_or_default());
        at += step.length;
    }
    coder.finish()
}

/// Applies a patch. The result has exactly `length` bytes, which the caller knows from signed metadata and has capped.
///
/// # Errors
/// [`Rejected::BadPatch`] when it is no patch for `old`. Bytes that are wrong without that are found by their digest.
pub fn apply(old: &[u8], patch: &[u8], length: usize) -> Result<Vec<u8>, Rejected> {
    let bad = |detail: &str| Rejected::BadPatch { detail: detail.into() };
    let body = match patch.split_first() {
        Some((&FORMAT, body)) => body,
        _ => return Err(bad("not a patch of a format this reader knows")),
    };
    let mut coder = Decoder::new(body);
    let mut state = State::new();
    let mut range = Number::new();
    let long = |n: u32| usize::try_from(n).unwrap_or(usize::MAX);
    let size = long(range.code(&mut coder, 0));
    if size > 0 {
        let start = long(range.code(&mut coder, 0));
        let primed = start.checked_add(size).and_then(|end| old.get(start..end));
        let primed =
            primed.filter(|p| p.len() <= PRIMED_BYTES).ok_or_else(|| bad("made from other bytes"))?;
        state.prime(primed);
    }
    // Not `with_capacity(length)`: memory is taken as bytes come.
    let mut new = Vec::new();
    let mut expected = 0;
    while new.len() < length {
        let literal = long(state.literal.code(&mut coder, 0));
        if literal > length - new.len() {
            return Err(bad("longer than what was signed"));
        }
        for _ in 0..literal {
            new.push(state.model.byte(&mut coder, 0));
        }
        if new.len() == length {
            break;
        }
        let copy = long(state.copy.code(&mut coder, 0));
        let from = state.place(&mut coder, expected, 0);
        let copied = from.and_then(|from| old.get(from..from.checked_add(copy)?));
        let copied = copied.ok_or_else(|| bad("made from other bytes"))?;
        if copied.is_empty() || copied.len() > length - new.len() {
            return Err(bad("longer than what was signed"));
        }
        new.extend_from_slice(copied);
        expected = from.unwrap_or(0) + copy;
        state.model.skip(copied.get(copied.len().saturating_sub(LEAD)..).unwrap_or_default());
    }
    Ok(new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn page() -> String {
        (0..400)
            .map(|n| format!("{{\"id\":\"{n}\",\"text\":\"Акча бербеңиз, {n}-жолу айтам.\"}}\n"))
            .collect()
    }

    #[test]
    fn a_word_costs_tens_of_bytes_and_comes_back_exactly() {
        let old = page();
        let new = old.replacen("Акча бербеңиз, 200", "Паспортуңузду бербеңиз, 200", 1);
        let patch = make(old.as_bytes(), new.as_bytes());
        assert!(patch.len() < 48, "{}", patch.len());
        assert_eq!(apply(old.as_bytes(), &patch, new.len()).unwrap(), new.as_bytes());
    }

    #[test]
    fn a_text_that_is_new_altogether_is_compressed() {
        let new = page();
        let patch = make(b"", new.as_bytes());
        assert!(patch.len() * 10 < new.len(), "{}", patch.len());
        assert_eq!(apply(b"", &patch, new.len()).unwrap(), new.as_bytes());
    }

    /// A patch is a format: other bytes here are another format number.
    #[test]
    fn the_bytes_of_a_patch_do_not_drift() {
        let patch =
            make("Нельзя забирать паспорт.\n".as_bytes(), "Нельзя забирать ваш паспорт.\n".as_bytes());
        assert_eq!(crate::digest::hex(&patch), "01c1fe4ba03b78c4d4d547");
        let whole = make(b"", page().as_bytes());
        assert_eq!(
            crate::digest::sha256_hex(&whole),
            "6fafacbfb21877b34401748a590290206548d5992ad2535b3716e802870d940b"
        );
    }

    #[test]
    fn an_empty_patch_and_one_of_another_format_are_refused() {
        for bad in [&[][..], &[0], &[2, 1, 1], &[255; 20]] {
            assert!(matches!(apply(b"old", bad, 3), Err(Rejected::BadPatch { .. })), "{bad:?}");
        }
    }

    fn edited() -> impl Strategy<Value = (Vec<u8>, Vec<u8>)> {
        let edit = (any::<prop::sample::Index>(), 0usize..60, prop::collection::vec(any::<u8>(), 0..60));
        (prop::collection::vec(any::<u8>(), 0..2000), prop::collection::vec(edit, 0..6)).prop_map(
            |(old, edits)| {
                let mut new = old.clone();
                for (at, removed, added) in edits {
                    let at = at.index(new.len() + 1);
                    let end = (at + removed).min(new.len());
                    new.splice(at..end, added);
                }
                (old, new)
            },
        )
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn apply_undoes_make((old, new) in edited()) {
            let patch = make(&old, &new);
            prop_assert_eq!(apply(&old, &patch, new.len()).unwrap(), new);
        }

        #[test]
        fn foreign_bytes_never_panic_nor_grow(old in prop::collection::vec(any::<u8>(), 0..300),
                                              mut patch in prop::collection::vec(any::<u8>(), 0..300), length in 0usize..5000) {
            if let Some(first) = patch.first_mut() { *first = FORMAT; }
            if let Ok(new) = apply(&old, &patch, length) {
                prop_assert_eq!(new.len(), length);
            }
        }
    }
}
