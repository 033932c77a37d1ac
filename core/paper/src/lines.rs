//! Text broken into lines by the widths of its letters.

use crate::Failed;
use ttf_parser::Face;

/// A typeface that can be measured.
pub(crate) struct Measure<'a>(Face<'a>);

impl<'a> Measure<'a> {
    /// # Errors
    /// [`Failed::Pdf`] if the bytes are no font.
    pub(crate) fn new(font: &'a [u8]) -> Result<Self, Failed> {
        Face::parse(font, 0).map(Self).map_err(|e| Failed::Pdf(e.to_string()))
    }

    /// Width of `text` at `size`, in points.
    fn width(&self, text: &str, size: f32) -> Result<f32, Failed> {
        let mut units = 0.0;
        for c in text.chars() {
            let glyph = self.0.glyph_index(c).ok_or(Failed::Character(c))?;
            units += f32::from(self.0.glyph_hor_advance(glyph).unwrap_or_default());
        }
        Ok(units * size / f32::from(self.0.units_per_em()))
    }

    /// `text` in lines no wider than `width` points. A word that is wider is cut.
    pub(crate) fn lines(&self, text: &str, size: f32, width: f32) -> Result<Vec<String>, Failed> {
        let mut out = Vec::new();
        for written in text.split('\n') {
            let mut line = String::new();
            for word in written.split(' ').filter(|w| !w.is_empty()) {
                let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
                if self.width(&longer, size)? <= width {
                    line = longer;
                    continue;
                }
                if !line.is_empty() {
                    out.push(std::mem::take(&mut line));
                }
                for c in word.chars() {
                    let longer = format!("{line}{c}");
                    if self.width(&longer, size)? > width && !line.is_empty() {
                        out.push(std::mem::take(&mut line));
                    }
                    line.push(c);
                }
            }
            out.push(line);
        }
        Ok(out)
    }

    /// How far in a line must begin to stand in the middle of `width`.
    pub(crate) fn middle(&self, line: &str, size: f32, width: f32) -> Result<f32, Failed> {
        Ok(((width - self.width(line, size)?) / 2.0).max(0.0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_too_wide_and_no_word_is_lost() {
        let measure = Measure::new(dejavu::sans::regular()).unwrap();
        let text = "Менің төлқұжатымды жұмыс беруші алып қойды. Ўзбекистон фуқароси oʻgʻil ңөү \
                    aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nnew";
        let lines = measure.lines(text, 11.0, 200.0).unwrap();
        for line in &lines {
            assert!(measure.width(line, 11.0).unwrap() <= 200.0, "{line}");
        }
        let letters = |t: &str| t.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        assert_eq!(letters(&lines.concat()), letters(text));
    }

    #[test]
    fn a_letter_the_typeface_lacks_is_named() {
        let measure = Measure::new(dejavu::sans::regular()).unwrap();
        assert!(matches!(measure.lines("中", 11.0, 200.0), Err(Failed::Character('中'))));
    }
}
