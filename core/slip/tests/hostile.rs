//! Frames are foreign bytes: whatever they hold, the reader answers.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod common;

use common::{Dice, forged, sealed};
use huquq_slip::{Assembler, CODE_BYTES, Frames, Refused, SLIP_BYTES, Taken};
use proptest::prelude::*;

#[test]
fn one_bit_flipped_anywhere_is_refused() {
    let slip = Dice::new(4).bytes(ONE);
    let (one, many) = (Frames::new(&slip).unwrap(), Frames::new(&[9; 4000]).unwrap());
    for frame in [one.frame(0), many.frame(0), many.frame(9)] {
        for bit in 0..frame.len() * 8 {
            let mut flipped = frame.clone();
            flipped[bit / 8] ^= 1 << (bit % 8);
            let answer = Assembler::new().take(&flipped);
            assert!(matches!(answer, Err(Refused::Damaged | Refused::NotASlip)), "bit {bit}: {answer:?}");
        }
    }
}
const ONE: usize = 300;

#[test]
fn sizes_out_of_bounds_are_refused_before_anything_is_kept() {
    let symbol = vec![0; CODE_BYTES];
    let most = SLIP_BYTES as u32;
    for (length, size, held) in [
        (0, 100, 100),
        (most + 1, 1000, 1000),
        (0xFF_FFFF, 839, 839),
        (most, 0, 0),
        (most, 31, 31),
        (most, 818, 818),
        (40_961, 32, 32),
        (40_000, 31, 31),
        (1000, 2935, 2935),
        (5000, 839, 838),
        (5000, 839, 840),
    ] {
        let frame = forged([1; 8], length, size, 0, &symbol[..held]);
        assert_eq!(Assembler::new().take(&frame), Err(Refused::Sizes), "{length} {size} {held}");
    }
    for (length, size, need) in [(1, 32, 1), (40_960, 32, 1280), (most, 839, 1250), (5000, 2934, 2)] {
        let frame = forged([1; 8], length, size, 0xFF_FFFF, &symbol[..usize::from(size)]);
        let answer = Assembler::new().take(&frame);
        if need == 1 {
            assert_eq!(answer, Err(Refused::Contradiction));
        } else {
            assert_eq!(answer, Ok(Taken::More { have: 1, need }));
        }
    }
}

#[test]
fn frames_that_contradict_each_other_give_no_bytes_and_the_reader_starts_anew() {
    let bytes = Dice::new(5).bytes(9000);
    let frames = Frames::new(&bytes).unwrap();
    for place in [0, 5, 13] {
        let mut reader = Assembler::new();
        let mut forgery = frames.frame(place);
        forgery[19 + 100] ^= 0x55;
        reader.take(&sealed(forgery)).unwrap();
        let rest = (0..).filter(|n| *n != place).map(|n| reader.take(&frames.frame(n)));
        let end = rest.into_iter().find(|answer| !matches!(answer, Ok(Taken::More { .. }))).unwrap();
        assert_eq!(end, Err(Refused::Contradiction), "{place}");
        let again = (20..).map(|n| reader.take(&frames.frame(n)).unwrap());
        let done = again.into_iter().take(15).find(|taken| matches!(taken, Taken::Done(_)));
        assert_eq!(done, Some(Taken::Done(bytes.clone())));
    }
}

#[test]
fn equations_that_stay_unsolvable_are_not_collected_for_ever() {
    // Symbols of a slip of one symbol, searched for: together they say nothing about it, which honest ones almost never do.
    let silent =
        [133, 223, 235, 236, 366, 574, 839, 859, 1175, 1494, 1975, 2391, 2537, 2793, 2901, 3060, 3757];
    let mut reader = Assembler::new();
    let mut answers = silent.map(|n| reader.take(&forged([3; 8], 32, 32, n, &[0; 32]))).into_iter();
    for have in 1..=16 {
        assert_eq!(answers.next(), Some(Ok(Taken::More { have, need: 1 })));
    }
    assert_eq!(answers.next(), Some(Err(Refused::Contradiction)));
    assert_eq!(
        reader.take(&forged([4; 8], 99, 33, 5, &[0; 33])),
        Ok(Taken::More { have: 1, need: 3 }),
        "as new"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, max_shrink_iters: 100, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn any_bytes_get_an_answer(frames in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 0..20)) {
        let mut reader = Assembler::new();
        for mut frame in frames {
            let _ = reader.take(&frame);
            if frame.len() >= 3 {
                frame[0] = 0xF8 | (frame[0] & 1);
                let _ = reader.take(&sealed(frame));
            }
        }
    }

    #[test]
    fn any_header_with_a_right_check_gets_an_answer(
        length in prop_oneof![0_u32..100_000, any::<u32>()],
        size in prop_oneof![20_u16..100, any::<u16>()],
        numbers in prop::collection::vec(prop_oneof![0_u32..3000, any::<u32>()], 1..60),
        seed: u64,
    ) {
        let mut dice = Dice::new(seed);
        let (mut reader, held) = (Assembler::new(), usize::from(size).min(2934));
        for number in numbers {
            let answer = reader.take(&forged([7; 8], length, size, number, &dice.bytes(held)));
            prop_assert!(!matches!(answer, Ok(Taken::Done(_))), "bytes that nobody sent");
        }
    }

    #[test]
    fn a_changed_byte_in_a_resealed_frame_never_gives_wrong_bytes(
        at in 3_usize..858, to: u8, which in 0_u32..8, seed: u64,
    ) {
        let bytes = Dice::new(seed).bytes(5000);
        let frames = Frames::new(&bytes).unwrap();
        let mut reader = Assembler::new();
        for n in 0..8 {
            let mut frame = frames.frame(n);
            if n == which {
                frame[at] = to;
                frame = sealed(frame);
            }
            if let Ok(Taken::Done(back)) = reader.take(&frame) {
                prop_assert_eq!(&back, &bytes);
            }
        }
    }
}
