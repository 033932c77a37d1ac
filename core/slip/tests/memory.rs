//! What a reader holds at its highest, counted by the allocator. One test, because others of the same program would count too.

mod common;

use cap::Cap;
use common::forged;
use huquq_slip::{Assembler, Refused, SLIP_BYTES, SYMBOL_BYTES, Taken};
use std::alloc::System;

#[global_allocator]
static HEAP: Cap<System> = Cap::new(System, usize::MAX);

#[test]
fn a_reader_holds_a_few_times_the_largest_slip_at_most() {
    let before = HEAP.allocated();
    let length = SLIP_BYTES as u32;
    // One frame, whatever sizes it names, holds little more than itself.
    let (mut one, before_one) = (Assembler::new(), HEAP.allocated());
    assert_eq!(one.take(&forged([4; 8], length, 820, 0, &[0; 820])), Ok(Taken::More { have: 1, need: 1279 }));
    let held = HEAP.allocated() - before_one;
    assert!(held < 64 * 1024, "{held}");
    // All repair symbols, none of them right: everything is collected, solved, and refused.
    let solved = |length: u32, size: usize| {
        let (mut reader, symbol) = (Assembler::new(), vec![0x5A; size]);
        let end =
            (0..1400).map(|n| reader.take(&forged([3; 8], length, size as u16, 5000 + n * 911, &symbol)));
        end.into_iter().find(|answer| !matches!(answer, Ok(Taken::More { .. })))
    };
    assert_eq!(solved(length, SYMBOL_BYTES), Some(Err(Refused::Contradiction)));
    assert_eq!(solved(length, 2934), Some(Err(Refused::Contradiction)));
    assert_eq!(solved(40_960, 32), Some(Err(Refused::Contradiction)));
    let highest = HEAP.max_allocated() - before;
    println!("one frame: {held} bytes; the largest slip: at most {highest}");
    assert!(highest < 8 * SLIP_BYTES, "{highest}");
}
