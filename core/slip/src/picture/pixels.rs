//! Grey pixels out of PNG or JPEG. Sizes are checked before pixels are allocated.

use crate::error::Unreadable;
use png::{ColorType, Decoder, Transformations};
use std::io::Cursor;
use zune_jpeg::JpegDecoder;
use zune_jpeg::zune_core::colorspace::ColorSpace;
use zune_jpeg::zune_core::options::DecoderOptions;

/// Longest side in pixels of a picture that is read: more than a camera of 48 megapixels gives.
pub const SIDE: usize = 8192;

/// Rows of grey values, 0 black.
pub(super) struct Grey {
    pub(super) width: usize,
    pub(super) height: usize,
    pub(super) pixels: Vec<u8>,
}

impl Grey {
    pub(super) fn of(picture: &[u8]) -> Result<Self, Unreadable> {
        let grey = if picture.starts_with(&[0xFF, 0xD8]) { jpeg(picture) } else { png(picture) };
        grey.map_err(|why| Unreadable::Picture { limit: SIDE, why })
    }

    pub(super) fn at(&self, x: usize, y: usize) -> u8 {
        self.pixels.get(y * self.width + x).copied().unwrap_or(255)
    }

    /// Each pixel becomes the middle one of itself and its four neighbours: single wrong pixels go. The corners of a
    /// module stay, which the middle of all nine would round off; `rqrr` finds the fourth corner of a code by such a
    /// corner.
    pub(super) fn smooth(&mut self) {
        let mut out = Vec::with_capacity(self.pixels.len());
        let (right, bottom) = (self.width.saturating_sub(1), self.height.saturating_sub(1));
        for y in 0..self.height {
            for x in 0..self.width {
                let mut near = [
                    self.at(x, y),
                    self.at(x.saturating_sub(1), y),
                    self.at((x + 1).min(right), y),
                    self.at(x, y.saturating_sub(1)),
                    self.at(x, (y + 1).min(bottom)),
                ];
                out.push(*near.select_nth_unstable(2).1);
            }
        }
        self.pixels = out;
    }

    fn checked(width: usize, height: usize, pixels: Vec<u8>) -> Result<Self, String> {
        if pixels.len() != width * height {
            return Err(format!("{} pixels where {width} by {height} were announced", pixels.len()));
        }
        Ok(Self { width, height, pixels })
    }
}

fn small_enough(width: usize, height: usize) -> Result<(), String> {
    if (1..=SIDE).contains(&width) && (1..=SIDE).contains(&height) {
        return Ok(());
    }
    Err(format!("it is {width} by {height} pixels"))
}

fn jpeg(picture: &[u8]) -> Result<Grey, String> {
    let options = DecoderOptions::default().set_max_width(SIDE).set_max_height(SIDE);
    let mut decoder = JpegDecoder::new_with_options(
        Cursor::new(picture),
        options.jpeg_set_out_colorspace(ColorSpace::Luma),
    );
    decoder.decode_headers().map_err(|e| e.to_string())?;
    let info = decoder.info().ok_or("it has no header")?;
    let (width, height) = (usize::from(info.width), usize::from(info.height));
    small_enough(width, height)?;
    let pixels = decoder.decode().map_err(|e| e.to_string())?;
    Grey::checked(width, height, pixels)
}

fn png(picture: &[u8]) -> Result<Grey, String> {
    let mut decoder = Decoder::new(Cursor::new(picture));
    decoder.set_transformations(Transformations::normalize_to_color8());
    let header = decoder.read_header_info().map_err(|e| e.to_string())?;
    let (width, height) = (header.width as usize, header.height as usize);
    small_enough(width, height)?;
    let mut reader = decoder.read_info().map_err(|e| e.to_string())?;
    let mut bytes = vec![0; reader.output_buffer_size().ok_or("it is too large")?];
    let frame = reader.next_frame(&mut bytes).map_err(|e| e.to_string())?;
    bytes.truncate(frame.buffer_size());
    let (samples, alpha) = match frame.color_type {
        ColorType::Grayscale => (1, false),
        ColorType::GrayscaleAlpha => (2, true),
        ColorType::Rgb => (3, false),
        ColorType::Rgba => (4, true),
        ColorType::Indexed => return Err("its palette is missing".to_owned()),
    };
    Grey::checked(width, height, bytes.chunks_exact(samples).map(|pixel| grey(pixel, alpha)).collect())
}

/// The mean of the colours, over white where the pixel is transparent.
fn grey(pixel: &[u8], alpha: bool) -> u8 {
    let (colours, opaque) = match pixel.split_last() {
        Some((&last, colours)) if alpha => (colours, u32::from(last)),
        _ => (pixel, 255),
    };
    let sum: u32 = colours.iter().map(|&c| u32::from(c)).sum();
    let mean = sum / u32::try_from(colours.len().max(1)).unwrap_or(1);
    u8::try_from((mean * opaque + 255 * (255 - opaque)) / 255).unwrap_or(255)
}
