//! Puts texts into the file of a translation and leaves every other byte as it was.

use crate::source::{BlockSource, PageSource};
use huquq_bundle::records::BlockKind;

/// A paragraph as it is to stand.
#[derive(Debug, Clone)]
pub(super) struct Paragraph {
    pub id: String,
    pub text: String,
    pub of: String,
}

/// Title and summary as they are to stand.
#[derive(Debug, Clone)]
pub(super) struct Front {
    pub title: String,
    pub summary: String,
    pub of: String,
}

/// A translation that begins.
pub(super) fn begin(front: &Front) -> String {
    format!(
        "+++\ntitle = {}\nsummary = {}\nmade = \"machine-drafted\"\nof = \"{}\"\n+++\n",
        quoted(&front.title),
        quoted(&front.summary),
        front.of
    )
}

/// Sets title, summary and their mark.
pub(super) fn set_front(file: &str, front: &Front) -> String {
    let mut out = Vec::new();
    let mut fences = 0;
    let mut marked = false;
    for line in file.lines() {
        let key = line.split('=').next().unwrap_or_default().trim();
        let closes = line == "+++" && fences == 1;
        match key {
            "title" if fences == 1 => out.push(format!("title = {}", quoted(&front.title))),
            "summary" if fences == 1 => out.push(format!("summary = {}", quoted(&front.summary))),
            "of" if fences == 1 => {
                marked = true;
                out.push(format!("of = \"{}\"", front.of));
            }
            _ => {
                if closes && !marked {
                    out.push(format!("of = \"{}\"", front.of));
                }
                out.push(line.to_owned());
            }
        }
        fences += usize::from(line == "+++");
    }
    out.join("\n") + "\n"
}

/// Sets a paragraph of `original`: in its place if `here` has it, else behind the one it follows in the source.
pub(super) fn set_paragraph(
    file: &str,
    original: &PageSource,
    here: Option<&[BlockSource]>,
    paragraph: &Paragraph,
) -> Option<String> {
    let lines: Vec<&str> = file.lines().collect();
    let blocks = here.unwrap_or_default();
    let speaking = |id: &str| blocks.iter().find(|b| b.id == id && !b.kind.is_reference());
    let last_line = |b: &BlockSource| {
        let from = b.line.checked_sub(1)?;
        let mark = format!("{{#{}", b.id);
        let ends = |l: &str| l.trim_end().ends_with('}') && l.contains(&mark);
        lines.iter().skip(from).position(|l| ends(l)).map(|at| from + at + 1)
    };
    let wanted = original.blocks.iter().find(|b| b.id == paragraph.id && !b.kind.is_reference())?;
    let (from, to, text) = if let Some(there) = speaking(&paragraph.id) {
        let from = there.line.checked_sub(1)?;
        let number = lines.get(from).and_then(|l| l.split_once(". ")).map_or("1", |(n, _)| n);
        (from, last_line(there)?, rendered(there.kind, number, paragraph))
    } else {
        let before = original.blocks.iter().take_while(|b| b.id != paragraph.id || b.kind.is_reference());
        let before = before.filter(|b| !b.kind.is_reference()).filter_map(|b| speaking(&b.id)).last();
        let at = match before {
            Some(before) => last_line(before)?,
            None => lines.iter().skip(1).position(|l| *l == "+++")? + 2,
        };
        let number = match before.filter(|b| b.kind == BlockKind::Step && wanted.kind == BlockKind::Step) {
            Some(b) => {
                let line = b.line.checked_sub(1).and_then(|l| lines.get(l))?;
                line.split('.').next().and_then(|n| n.parse::<usize>().ok()).map_or(1, |n| n + 1)
            }
            None => 1,
        };
        let close = before.is_some_and(|b| b.kind == wanted.kind)
            && matches!(wanted.kind, BlockKind::Step | BlockKind::Item);
        let text = rendered(wanted.kind, &number.to_string(), paragraph);
        (at, at, if close { text } else { format!("\n{text}") })
    };
    let mut out: Vec<&str> = lines.get(..from)?.to_vec();
    out.extend(text.split('\n'));
    out.extend(lines.get(to..)?);
    Some(out.join("\n") + "\n")
}

fn rendered(kind: BlockKind, number: &str, paragraph: &Paragraph) -> String {
    let text = format!("{} {{#{} of={}}}", paragraph.text, paragraph.id, paragraph.of);
    match kind {
        BlockKind::Heading => format!("## {text}"),
        BlockKind::Subheading => format!("### {text}"),
        BlockKind::Step => format!("{number}. {text}"),
        BlockKind::Item => format!("- {text}"),
        BlockKind::Warning => format!("> [!WARNING]\n> {text}"),
        BlockKind::Tip => format!("> [!TIP]\n> {text}"),
        _ => text,
    }
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
