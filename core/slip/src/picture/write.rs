use crate::code::{Code, QUIET};
use crate::error::Unreadable;
use png::{BitDepth, ColorType, Encoder};

/// A PNG of the code with its quiet zone, black on white, each module a square of `scale` pixels (at least 1; 4 to 8
/// print well).
///
/// # Errors
/// [`Unreadable::Write`] where the picture would be larger than PNG allows.
pub fn png(code: &Code, scale: usize) -> Result<Vec<u8>, Unreadable> {
    let refused = |why: String| Unreadable::Write(why);
    let scale = scale.max(1);
    let side = (code.size() + 2 * QUIET) * scale;
    let width = u32::try_from(side).map_err(|e| refused(e.to_string()))?;
    let light = || vec![0xFF_u8; side.div_ceil(8)];
    let mut pixels = Vec::new();
    let margin: Vec<u8> = (0..QUIET * scale).flat_map(|_| light()).collect();
    pixels.extend(&margin);
    for row in code.rows() {
        let mut line = light();
        for (x, _) in row.iter().enumerate().filter(|(_, dark)| **dark) {
            for pixel in (x + QUIET) * scale..(x + QUIET + 1) * scale {
                if let Some(byte) = line.get_mut(pixel / 8) {
                    *byte &= !(0x80 >> (pixel % 8));
                }
            }
        }
        (0..scale).for_each(|_| pixels.extend(&line));
    }
    pixels.extend(&margin);
    let mut out = Vec::new();
    let mut encoder = Encoder::new(&mut out, width, width);
    encoder.set_color(ColorType::Grayscale);
    encoder.set_depth(BitDepth::One);
    let mut writer = encoder.write_header().map_err(|e| refused(e.to_string()))?;
    writer.write_image_data(&pixels).map_err(|e| refused(e.to_string()))?;
    writer.finish().map_err(|e| refused(e.to_string()))?;
    Ok(out)
}
