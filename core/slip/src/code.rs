//! A frame as the modules of a QR code.

use crate::error::Refused;
use crate::limits::CODE_BYTES;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};
use std::fmt::Write;

/// Light modules that must surround a code on each side.
pub const QUIET: usize = 4;

/// The modules of one QR code (ISO/IEC 18004), without its quiet zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Code {
    size: usize,
    dark: Vec<bool>,
}

impl Code {
    /// One segment in byte mode, so that every reader gives back the same bytes; the smallest version at level L, then
    /// the best level that version has room for.
    ///
    /// # Errors
    /// [`Refused::NoCode`] above [`CODE_BYTES`].
    pub fn new(frame: &[u8]) -> Result<Self, Refused> {
        let too_long = Refused::NoCode(frame.len());
        if frame.len() > CODE_BYTES {
            return Err(too_long);
        }
        let segment = [QrSegment::make_bytes(frame)];
        let (level, least, most) = (QrCodeEcc::Low, Version::MIN, Version::MAX);
        let code = QrCode::encode_segments_advanced(&segment, level, least, most, None, true)
            .map_err(|_| too_long)?;
        let dark = (0..code.size()).flat_map(|y| (0..code.size()).map(move |x| (x, y)));
        let dark: Vec<bool> = dark.map(|(x, y)| code.get_module(x, y)).collect();
        Ok(Self { size: usize::try_from(code.size()).unwrap_or(0), dark })
    }

    /// Modules a side: 21 to 177.
    pub fn size(&self) -> usize {
        self.size
    }

    /// The rows from the top, each module from the left; `true` is dark. A screen draws them with [`QUIET`] light
    /// modules around.
    pub fn rows(&self) -> impl Iterator<Item = &[bool]> {
        self.dark.chunks_exact(self.size.max(1))
    }

    /// An SVG picture with the quiet zone, one unit a module, black on white.
    pub fn svg(&self) -> String {
        let side = self.size + 2 * QUIET;
        let mut path = String::new();
        for (y, row) in self.rows().enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|a, b| a == b) {
                if run.first() == Some(&true) {
                    let _ = write!(path, "M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len());
                }
                x += run.len();
            }
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\">\
             <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{path}\"/></svg>\n"
        )
    }
}
