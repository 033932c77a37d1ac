//! Codes written as pictures are read back to the same bytes.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod common;

use common::Dice;
use huquq_slip::picture::{png, read};
use huquq_slip::{Assembler, CODE_BYTES, Code, Frames, ONE_BYTES, QUIET, Taken, Unreadable};

/// Grey pixels of a code, each module `scale` pixels, with its quiet zone.
struct Picture(Vec<Vec<u8>>);

impl Picture {
    fn of(code: &Code, scale: usize) -> Self {
        let side = (code.size() + 2 * QUIET) * scale;
        let mut rows = vec![vec![255; side]; side];
        for (y, row) in code.rows().enumerate() {
            for (x, _) in row.iter().enumerate().filter(|(_, dark)| **dark) {
                let (left, top) = ((x + QUIET) * scale, (y + QUIET) * scale);
                rows[top..top + scale].iter_mut().for_each(|line| line[left..left + scale].fill(0));
            }
        }
        Self(rows)
    }

    fn turned(self) -> Self {
        let side = self.0.len();
        Self((0..side).map(|y| (0..side).map(|x| self.0[side - 1 - x][y]).collect()).collect())
    }

    fn noisy(mut self, percent: u64) -> Self {
        let mut dice = Dice::new(2);
        self.0.iter_mut().flatten().filter(|_| dice.below(100) < percent).for_each(|p| *p = 255 - *p);
        self
    }

    fn png(&self) -> Vec<u8> {
        let (mut out, side) = (Vec::new(), self.0.len() as u32);
        let mut encoder = png::Encoder::new(&mut out, side, side);
        encoder.set_color(png::ColorType::Grayscale);
        encoder.write_header().unwrap().write_image_data(&self.0.concat()).unwrap();
        out
    }
}

#[test]
fn the_largest_code_is_written_and_read_back_byte_for_byte() {
    let bytes = Dice::new(7).bytes(ONE_BYTES);
    let frame = Frames::new(&bytes).unwrap().frame(0);
    assert_eq!(frame.len(), CODE_BYTES);
    let code = Code::new(&frame).unwrap();
    assert_eq!(code.size(), 177, "version 40");
    for scale in 2..=8 {
        let read = read(&png(&code, scale).unwrap()).unwrap();
        assert!(read == [frame.clone()], "scale {scale}");
        assert_eq!(Assembler::new().take(&read[0]), Ok(Taken::Done(bytes.clone())));
    }
    assert!(Code::new(&[0; CODE_BYTES + 1]).is_err());
}

#[test]
fn a_code_enlarged_turned_and_spotted_is_read() {
    let slip = Dice::new(8).bytes(6000);
    let frames = [Frames::new(&slip[..ONE_BYTES]).unwrap(), Frames::new(&slip).unwrap()];
    for (frame, scale) in [(frames[0].frame(0), 4), (frames[1].frame(0), 4), (frames[1].frame(9), 3)] {
        let code = Code::new(&frame).unwrap();
        let as_made = || Picture::of(&code, scale);
        let pictures = [
            ("as made", as_made()),
            ("three times as large", Picture::of(&code, scale * 3)),
            ("turned by 90 degrees", as_made().turned()),
            ("turned by 270 degrees", as_made().turned().turned().turned()),
            ("2 % of the pixels wrong", Picture::of(&code, scale * 3).noisy(2)),
            ("all of it", Picture::of(&code, scale * 3).turned().noisy(2)),
        ];
        for (what, picture) in pictures {
            let back = read(&picture.png()).unwrap_or_else(|e| panic!("{what}, {} bytes: {e}", frame.len()));
            assert!(back == [frame.clone()], "{what}, {} bytes", frame.len());
        }
    }
}

#[test]
fn all_bytes_and_all_sizes_of_code_come_back() {
    let all: Vec<u8> = (0..=255).cycle().take(CODE_BYTES).collect();
    for version in 1..=40_usize {
        let length = (version * version * 18 / 10 + version * 3).min(CODE_BYTES);
        let code = Code::new(&all[..length]).unwrap();
        let read =
            read(&png(&code, 4).unwrap()).unwrap_or_else(|e| panic!("{length} bytes, {}: {e}", code.size()));
        assert!(read == [all[..length].to_vec()], "{length} bytes");
    }
}

#[test]
fn what_is_no_picture_is_refused_in_one_sentence() {
    let blank = Picture(vec![vec![255; 50]; 50]).png();
    assert_eq!(read(&blank), Err(Unreadable::NoCode));
    let mut wide = blank.clone();
    wide[16..20].copy_from_slice(&100_000_u32.to_be_bytes());
    for bytes in [&b""[..], b"GIF89a", &[0xFF, 0xD8, 0xFF, 0xE0, 0, 16], &wide, &blank[..60]] {
        assert!(matches!(read(bytes), Err(Unreadable::Picture { .. })), "{bytes:?}");
    }
}

#[test]
fn spoiled_pictures_of_codes_get_an_answer() {
    let mut dice = Dice::new(9);
    let code = Code::new(&dice.bytes(100)).unwrap();
    let mut read_still = 0;
    for _ in 0..200 {
        let mut picture = Picture::of(&code, 2);
        let side = picture.0.len() as u64;
        for _ in 0..=dice.below(6) {
            let (x, y, colour) = (dice.below(side), dice.below(side), (dice.below(2) * 255) as u8);
            let (to_x, to_y) = (side.min(x + 1 + dice.below(20)), side.min(y + 1 + dice.below(20)));
            let rows = &mut picture.0[y as usize..to_y as usize];
            rows.iter_mut().for_each(|row| row[x as usize..to_x as usize].fill(colour));
        }
        read_still += usize::from(read(&picture.noisy(dice.below(3)).png()).is_ok());
    }
    assert!((1..200).contains(&read_still), "{read_still}");
}
