//! Bytes go through frames and come back, whatever the camera misses.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Dice;
use huquq_slip::{Assembler, Frames, LOOP_FRAME_BYTES, ONE_BYTES, Refused, SLIP_BYTES, Taken};
use proptest::prelude::*;

/// What a reader has after these frames, and how many it took.
fn collect(frames: &Frames, numbers: impl IntoIterator<Item = u32>) -> Option<(Vec<u8>, usize)> {
    let mut reader = Assembler::new();
    for (taken, number) in numbers.into_iter().enumerate() {
        if let Taken::Done(bytes) = reader.take(&frames.frame(number)).unwrap() {
            return Some((bytes, taken + 1));
        }
    }
    None
}

#[test]
fn every_length_comes_back_and_one_code_is_used_as_long_as_it_suffices() {
    let bytes = Dice::new(1).bytes(3000);
    for length in 0..=bytes.len() {
        let frames = Frames::new(&bytes[..length]).unwrap();
        assert_eq!(frames.is_one(), length <= ONE_BYTES, "{length}");
        let needed = if length <= ONE_BYTES { 1 } else { 4 };
        assert_eq!(frames.needed(), needed);
        let (back, taken) = collect(&frames, 0..needed).unwrap();
        assert_eq!((back.as_slice(), taken), (&bytes[..length], needed as usize));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_shrink_iters: 100, ..ProptestConfig::with_cases(40) })]

    #[test]
    fn a_slip_survives_loss_repeats_and_disorder(
        length in prop_oneof![3 => 0_usize..20_000, 1 => 20_000_usize..200_000],
        seed: u64,
        lost in 0_u64..60,
    ) {
        let mut dice = Dice::new(seed);
        let bytes = dice.bytes(length);
        let frames = Frames::new(&bytes).unwrap();
        let end = u64::from(frames.needed()) * 3 + 40;
        // Looked at in no order, one in four seen twice, `lost` of a hundred not at all.
        let order = dice.distinct(end as usize, end);
        let seen = order.into_iter().flat_map(|n| {
            let times = if dice.below(100) < lost { 0 } else { 1 + dice.below(4) / 3 };
            vec![n; times as usize]
        });
        prop_assert_eq!(collect(&frames, seen).map(|(back, _)| back), Some(bytes));
    }
}

#[test]
fn two_frames_more_than_needed_suffice_in_all_but_one_of_a_thousand_slips() {
    let mut dice = Dice::new(6330);
    let (mut failed, mut spare) = (0, [0; 3]);
    for _ in 0..2000 {
        let length = ONE_BYTES + 1 + dice.below(30_000) as usize;
        let bytes = dice.bytes(length);
        let frames = Frames::new(&bytes).unwrap();
        let needed = frames.needed() as usize;
        // From anywhere in a long showing: mostly repair symbols, as for one who comes late.
        let numbers = dice.distinct(needed + 2, needed as u64 * 20);
        match collect(&frames, numbers) {
            Some((back, taken)) => {
                assert_eq!(back, bytes);
                spare[taken - needed] += 1;
            }
            None => failed += 1,
        }
    }
    println!("frames beyond the number needed, 0, 1, 2: {spare:?}; failed: {failed}");
    assert!(failed <= 2, "{failed} of 2000");
}

#[test]
fn the_largest_slip_comes_back_from_frames_that_are_all_repair() {
    let bytes = Dice::new(3).bytes(SLIP_BYTES);
    let frames = Frames::new(&bytes).unwrap();
    assert_eq!(frames.needed(), 1250);
    let last = (1 << 24) - 1;
    let (back, taken) = collect(&frames, (0..1260).map(|n| last - n * 7)).unwrap();
    assert!(back == bytes && taken <= 1253, "{taken}");
    assert_eq!(Frames::new(&[0; SLIP_BYTES + 1]).unwrap_err(), Refused::TooLong(SLIP_BYTES + 1));
}

#[test]
fn the_number_of_frames_had_is_told_and_repeats_do_not_count() {
    let frames = Frames::new(&[7; 5000]).unwrap();
    let mut reader = Assembler::new();
    for _ in 0..3 {
        assert_eq!(reader.take(&frames.frame(4)), Ok(Taken::More { have: 1, need: 6 }));
    }
    assert_eq!(reader.take(&frames.frame(9)), Ok(Taken::More { have: 2, need: 6 }));
    assert!(
        (0..20).all(|n| frames.frame(n).len() == LOOP_FRAME_BYTES),
        "one size of code for the whole loop"
    );
}

#[test]
fn codes_of_another_slip_are_told_apart_and_change_nothing() {
    let (bytes, other) = (vec![1; 5000], Frames::new(&[2; 5000]).unwrap());
    let frames = Frames::new(&bytes).unwrap();
    let mut reader = Assembler::new();
    for n in 0..5 {
        assert_eq!(reader.take(&frames.frame(n)), Ok(Taken::More { have: n + 1, need: 6 }));
        assert_eq!(reader.take(&other.frame(n)), Err(Refused::OtherSlip));
        assert_eq!(reader.take(b"https://example.org"), Err(Refused::NotASlip));
    }
    assert_eq!(reader.take(&frames.frame(5)), Ok(Taken::Done(bytes)));
    assert_eq!(reader.take(&other.frame(0)), Ok(Taken::More { have: 1, need: 6 }), "as new");
}
