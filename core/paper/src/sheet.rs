//! The pages of a letter.

use crate::lines::Measure;
use crate::{Failed, Line, Sheet, Style};
use krilla::Document;
use krilla::geom::Point;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::text::{Font, TextDirection};

/// A4, in points of 1/72 inch.
const WIDTH: f32 = 595.0;
const HEIGHT: f32 = 842.0;
/// Margins of a letter that is filed in a binder: left 30 mm, the others 20 mm.
const LEFT: f32 = 85.0;
const RIGHT: f32 = 57.0;
const TOP: f32 = 57.0;
const BOTTOM: f32 = 57.0;
const TEXT: f32 = WIDTH - LEFT - RIGHT;
/// Size of the letters; a tired eye must read them.
const SIZE: f32 = 11.0;
const LEADING: f32 = 16.0;
/// Where the address begins.
const ADDRESS: f32 = TEXT * 0.45;
/// How far a list is set in.
const SET_IN: f32 = 18.0;

/// A line with its place.
struct Placed {
    x: f32,
    bold: bool,
    text: String,
}

pub(crate) fn set(sheet: &Sheet) -> Result<Vec<u8>, Failed> {
    let font = |bytes: &'static [u8]| {
        Font::new(bytes.to_vec().into(), 0).ok_or_else(|| Failed::Pdf("the typeface is damaged".into()))
    };
    let (regular, bold) = (font(dejavu::sans::regular())?, font(dejavu::sans::bold())?);
    let mut document = Document::new();
    document.set_metadata(Metadata::new().language(sheet.language.clone()));
    let settings =
        || PageSettings::from_wh(WIDTH, HEIGHT).ok_or_else(|| Failed::Pdf("the page has no size".into()));
    let mut lines = placed(sheet)?.into_iter().peekable();
    loop {
        let mut page = document.start_page_with(settings()?);
        let mut surface = page.surface();
        let mut y = TOP + SIZE;
        while y <= HEIGHT - BOTTOM {
            let Some(line) = lines.next() else { break };
            if let Some(Placed { x, bold: heavy, text }) = line {
                let font = if heavy { bold.clone() } else { regular.clone() };
                surface.draw_text(Point::from_xy(LEFT + x, y), font, SIZE, &text, false, TextDirection::Auto);
                y += LEADING;
            } else if y > TOP + SIZE {
                // A gap; none at the top of a page.
                y += LEADING / 2.0;
            }
        }
        surface.finish();
        page.finish();
        if lines.peek().is_none() {
            break;
        }
    }
    document.finish().map_err(|e| Failed::Pdf(format!("{e:?}")))
}

/// All lines in order; `None` is a gap.
fn placed(sheet: &Sheet) -> Result<Vec<Option<Placed>>, Failed> {
    let (regular, bold) = (Measure::new(dejavu::sans::regular())?, Measure::new(dejavu::sans::bold())?);
    let mut out = Vec::new();
    let mut last: Option<Style> = None;
    for Line { style, text } in &sheet.lines {
        let close = last == Some(*style) && matches!(style, Style::Address | Style::Listed);
        if last.is_some() && !close {
            out.push(None);
        }
        last = Some(*style);
        let (measure, x) = match style {
            Style::Address => (&regular, ADDRESS),
            Style::Title => (&bold, 0.0),
            Style::Body => (&regular, 0.0),
            Style::Listed => (&regular, SET_IN),
        };
        for line in measure.lines(text, SIZE, TEXT - x)? {
            let middle = if *style == Style::Title { measure.middle(&line, SIZE, TEXT)? } else { 0.0 };
            out.push(Some(Placed { x: x + middle, bold: *style == Style::Title, text: line }));
        }
        if *style == Style::Title {
            out.push(None);
        }
    }
    Ok(out)
}
