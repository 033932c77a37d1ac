//! Second readings: what a reader who may not see the source is given, and what he gives back (FORMAT.md 1.59).

use crate::publish::write_whole;
use crate::say::{Said, sentences as say};
use crate::source::{PageSource, Publication, ReadingSource, block_hash, front_hash};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// What stands before the title and the summary; no paragraph can be called so.
const TITLE: &str = ".title";
const SUMMARY: &str = ".summary";

/// A text of a translation without its source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blind {
    /// Its id.
    pub id: String,
    /// Hash of the text, which comes back with the reading.
    pub hash: String,
    /// The text.
    pub text: String,
}

/// What a reading reports of itself.
#[derive(Debug, Clone, Copy)]
pub struct Reader<'a> {
    /// `machine`, or a name.
    pub by: &'a str,
    /// The day.
    pub on: &'a str,
    /// The locale read back into.
    pub into: &'a str,
}

/// How far the second readings of one locale are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Progress {
    /// Translated pages.
    pub pages: usize,
    /// Those with a reading of the text as it is now.
    pub read: usize,
    /// Those whose reading is of an older text.
    pub stale: usize,
    /// Differences nobody has settled.
    pub open: usize,
    /// Differences that are settled.
    pub settled: usize,
}

/// Progress of every locale but the source's.
pub fn progress(publication: &Publication) -> BTreeMap<String, Progress> {
    let mut out: BTreeMap<String, Progress> = BTreeMap::new();
    let source = &publication.about.source_locale;
    for page in publication.pages.iter().filter(|p| &p.locale != source) {
        let of = out.entry(page.locale.clone()).or_default();
        of.pages += 1;
        if let Some(reading) = publication.readings.iter().find(|r| r.reads(page)) {
            if reading.stale(page) == 0 {
                of.read += 1
            } else {
                of.stale += 1
            }
            let open = reading.open().count();
            of.open += open;
            of.settled += reading.differences.len() - open;
        }
    }
    out
}

/// The translation alone, text by text.
///
/// # Errors
/// A sentence that says what is not there.
pub fn blind(folder: &Path, page: &str, locale: &str) -> Result<Vec<Blind>, Said> {
    let (publication, _) = Publication::read(folder);
    Ok(texts(find(&publication, page, locale)?))
}

/// Writes what the reader gave back: a line for each text, its id (`id` or `id@HASH`), a colon or a tab, the text. A text that is not
/// there keeps the reading it had. Returns the file and how many texts are still unread.
///
/// # Errors
/// A sentence that names the line or what is not there; then nothing is written.
pub fn write(
    folder: &Path,
    page: &str,
    locale: &str,
    back: &str,
    reader: Reader<'_>,
) -> Result<(PathBuf, usize), Said> {
    let (publication, _) = Publication::read(folder);
    let translation = find(&publication, page, locale)?;
    let wanted = texts(translation);
    let given = given(back, &wanted)?;
    let before = publication.readings.iter().find(|r| r.reads(translation));
    let old_front = |id: &str| {
        before.map(|r| if id == TITLE { r.title.clone() } else { r.summary.clone() }).unwrap_or_default()
    };
    let front = |id: &str| given.get(id).cloned().unwrap_or_else(|| old_front(id));
    let mut out = format!(
        "+++\nby = {}\non = {}\ninto = {}\n",
        quoted(reader.by),
        quoted(reader.on),
        quoted(reader.into)
    );
    let _ = writeln!(out, "title = {}\nsummary = {}", quoted(&front(TITLE)), quoted(&front(SUMMARY)));
    let of = if given.contains_key(TITLE) && given.contains_key(SUMMARY) {
        Some(front_hash(&translation.title, &translation.summary))
    } else {
        before.and_then(|r| r.of.clone())
    };
    if let Some(of) = of {
        let _ = writeln!(out, "of = {}", quoted(&of));
    }
    for d in before.iter().flat_map(|r| &r.differences) {
        let (id, what) = (quoted(&d.id), quoted(&d.what));
        let _ = writeln!(out, "\n[[difference]]\nid = {id}\nwhat = {what}\nsettled = {}", d.settled);
    }
    out.push_str("+++\n");
    for text in wanted.iter().filter(|t| !t.id.starts_with('.')) {
        let old = before.and_then(|r| r.blocks.iter().find(|b| b.id == text.id));
        match (given.get(&text.id), old) {
            (Some(back), _) => {
                let _ = writeln!(out, "\n{back} {{#{} of={}}}", text.id, text.hash);
            }
            (None, Some(old)) => {
                let of = old.of.as_ref().map(|of| format!(" of={of}")).unwrap_or_default();
                let _ = writeln!(out, "\n{} {{#{}{of}}}", old.text, text.id);
            }
            (None, None) => {}
        }
    }
    let relative = ReadingSource::file(translation.kind, &translation.id, locale);
    let file = folder.join(&relative);
    let io = |e: std::io::Error| say::stamp_io(file.as_path(), e.to_string());
    if let Some(parent) = file.parent() {
        std::fs::create_dir_all(parent).map_err(io)?;
    }
    write_whole(&file, out.as_bytes()).map_err(io)?;
    let (publication, _) = Publication::read(folder);
    let unread =
        publication.readings.iter().find(|r| r.reads(translation)).map_or(0, |r| r.stale(translation));
    Ok((relative, unread))
}

/// The lines of a reader, by id.
fn given(back: &str, wanted: &[Blind]) -> Result<BTreeMap<String, String>, Said> {
    let mut out = BTreeMap::new();
    for (i, line) in back.lines().enumerate().filter(|(_, l)| !l.trim().is_empty()) {
        let number = i + 1;
        let (head, text) = line.split_once(['\t', ':']).ok_or_else(|| say::reading_line(number))?;
        let (id, hash) = match head.trim().split_once('@') {
            Some((id, hash)) => (id, Some(hash)),
            None => (head.trim(), None),
        };
        let text = text.trim().to_owned();
        let asked = wanted.iter().find(|t| t.id == id).ok_or_else(|| say::reading_unknown(number, id))?;
        if hash.is_some_and(|hash| hash != asked.hash) {
            return Err(say::reading_outdated(number, id));
        }
        // What would not come back as it was written is refused and not repaired.
        let starts = ["- ", "#", ">", "<", "+++"].iter().any(|s| text.starts_with(s));
        if text.is_empty() || starts || text.contains(['<', '`', '|', '{']) {
            return Err(say::reading_markup(number, id));
        }
        out.insert(id.to_owned(), text);
    }
    if out.is_empty() { Err(say::reading_empty()) } else { Ok(out) }
}

fn texts(page: &PageSource) -> Vec<Blind> {
    let hash = front_hash(&page.title, &page.summary);
    let front = [(TITLE, &page.title), (SUMMARY, &page.summary)];
    let front = front.map(|(id, text)| Blind { id: id.into(), hash: hash.clone(), text: text.clone() });
    let blocks = page.blocks.iter().filter(|b| !b.kind.is_reference());
    let blocks = blocks.map(|b| Blind { id: b.id.clone(), hash: block_hash(&b.text), text: b.text.clone() });
    front.into_iter().chain(blocks).collect()
}

fn find<'p>(publication: &'p Publication, page: &str, locale: &str) -> Result<&'p PageSource, Said> {
    let found = publication.pages.iter().find(|p| p.path() == page && p.locale == locale);
    found
        .filter(|_| locale != publication.about.source_locale)
        .ok_or_else(|| say::stamp_no_translation(page, locale))
}

/// A string of TOML.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}
