use super::pixels::Grey;
use crate::error::Unreadable;
use rqrr::PreparedImage;

/// The bytes of every QR code that can be read in a PNG or JPEG picture, each once, in the order they are found. Codes
/// that cannot be read are left out.
///
/// # Errors
/// [`Unreadable::Picture`] for what is no picture or too large, [`Unreadable::NoCode`] where no code was read.
pub fn read(picture: &[u8]) -> Result<Vec<Vec<u8>>, Unreadable> {
    let mut grey = Grey::of(picture)?;
    let mut codes = Vec::new();
    for _ in 0..PASSES {
        if detect(&grey, &mut codes) {
            break;
        }
        grey.smooth();
    }
    if codes.is_empty() { Err(Unreadable::NoCode) } else { Ok(codes) }
}

/// Looks at a picture: as it is, then smoothed more and more. `rqrr` looks at one pixel a module, so that spots spoil
/// more than the error correction heals. With 2 % of all pixels wrong, the largest code is read at 12 pixels a module,
/// and at 4 to 8 in about half of all pictures.
const PASSES: usize = 3;

/// Adds the codes that can be read; true when there was one and none was seen that could not be read.
fn detect(grey: &Grey, codes: &mut Vec<Vec<u8>>) -> bool {
    let mut prepared = PreparedImage::prepare_from_greyscale(grey.width, grey.height, |x, y| grey.at(x, y));
    let grids = prepared.detect_grids();
    let mut all_read = !grids.is_empty();
    for grid in grids {
        let mut bytes = Vec::new();
        match grid.decode_to(&mut bytes) {
            Ok(_) if codes.contains(&bytes) => {}
            Ok(_) => codes.push(bytes),
            Err(_) => all_read = false,
        }
    }
    all_read
}
