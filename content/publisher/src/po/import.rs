//! Takes translations from a PO file.
//!
//! An entry that is not fuzzy is the translator's word that he compared the two: its text is marked with the hash of the source that
//! stands in the entry, so that one made from an older source is stale. Nothing is written while anything is wrong.

use super::page::{Front, Paragraph, begin, set_front, set_paragraph};
use super::syntax::{Lines, check};
use super::{MESSAGES, SUMMARY, TITLE, fluent};
use crate::facts::{In, compare};
use crate::publish::write_whole;
use crate::say::{Said, sentences as say};
use crate::source::{PageSource, Publication, block_hash, front_hash, paragraphs};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// What an import did.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// Texts that were written or marked.
    pub written: usize,
    /// Texts that stood so already.
    pub same: usize,
    /// Entries that are fuzzy or empty.
    pub left: usize,
    /// Entries of pages that cannot begin because title or summary is not translated.
    pub waiting: usize,
}

/// An entry that counts.
struct Entry {
    line: usize,
    source: String,
    text: String,
}

/// Entries of pages by context, in order.
type Entries = BTreeMap<String, Entry>;

/// Reads `po` into the `locale` of the publication in `folder`.
///
/// # Errors
/// Every sentence names file and line of the PO; then nothing is written.
pub fn import(folder: &Path, locale: &str, po: &Path) -> Result<Imported, Vec<Said>> {
    let one = |said: Said| vec![said];
    let text = std::fs::read_to_string(po).map_err(|e| one(say::stamp_io(po, e.to_string())))?;
    let text = text.replace("\r\n", "\n");
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let (lines, text) = check(po, text).map_err(one)?;
    let catalog = polib::po_file::parse_from_reader(text.as_bytes())
        .map_err(|e| one(say::po_unreadable(po, e.to_string())))?;
    let (publication, _) = Publication::read(folder);
    let source = &publication.about.source_locale;
    if locale == source {
        return Err(one(say::stamp_of_source(locale)));
    }
    let standing = standing(&publication, locale);
    let mut done = Imported::default();
    let mut faults = Vec::new();
    let mut entries = Entries::new();
    for message in catalog.messages() {
        let text = message.msgstr().unwrap_or_default();
        if text.is_empty() || message.flags().is_fuzzy() {
            done.left += 1;
            continue;
        }
        let context = message.msgctxt().unwrap_or_default().to_owned();
        let line = line(&lines, &context);
        // What stands already is lint's to judge.
        if standing.get(&context).is_none_or(|now| *now != text) {
            judge(po, line, &context, (source, message.msgid()), (locale, text), &mut faults);
        }
        entries.insert(context, Entry { line, source: message.msgid().to_owned(), text: text.to_owned() });
    }
    let mut files: BTreeMap<PathBuf, String> = BTreeMap::new();
    let at = Place { folder, locale };
    for original in publication.pages.iter().filter(|p| &p.locale == source) {
        page(&at, &publication, original, &mut entries, &mut files, &mut done);
    }
    messages(&at, &publication, &mut entries, &mut files, &mut done);
    faults.extend(entries.into_iter().map(|(context, e)| say::po_unknown(po, e.line, context)));
    if !faults.is_empty() {
        return Err(faults);
    }
    for (file, text) in files {
        let file = folder.join(file);
        let io = |e: std::io::Error| one(say::stamp_io(file.as_path(), e.to_string()));
        if let Some(parent) = file.parent() {
            std::fs::create_dir_all(parent).map_err(io)?;
        }
        write_whole(&file, text.as_bytes()).map_err(io)?;
    }
    Ok(done)
}

struct Place<'a> {
    folder: &'a Path,
    locale: &'a str,
}

/// What the locale has now, by context.
fn standing<'p>(publication: &'p Publication, locale: &str) -> BTreeMap<String, &'p str> {
    let mut out = BTreeMap::new();
    for page in publication.pages.iter().filter(|p| p.locale == locale) {
        let path = page.path();
        out.insert(format!("{path}#{TITLE}"), page.title.as_str());
        out.insert(format!("{path}#{SUMMARY}"), page.summary.as_str());
        for block in page.blocks.iter().filter(|b| !b.kind.is_reference()) {
            out.insert(format!("{path}#{}", block.id), block.text.as_str());
        }
    }
    for text in publication.texts.iter().filter(|t| t.locale == locale) {
        out.insert(format!("{MESSAGES}{}", text.id), text.body.value.as_str());
        for (name, value) in &text.body.attrs {
            out.insert(format!("{MESSAGES}{}.{name}", text.id), value.as_str());
        }
    }
    out
}

fn line(lines: &Lines, context: &str) -> usize {
    lines.get(context).copied().unwrap_or(0)
}

/// What would break the page, or lost a number or a date.
fn judge(
    po: &Path,
    line: usize,
    context: &str,
    source: (&str, &str),
    here: (&str, &str),
    faults: &mut Vec<Said>,
) {
    let text = here.1;
    let kept = paragraphs(Path::new("po"), &format!("{text} {{#id}}"));
    let whole = !text.contains('\n') && kept.as_deref() == Some(text);
    let braces = context.starts_with(MESSAGES) && text.contains(['{', '}']);
    if !whole || braces {
        faults.push(say::po_markup(po, line, context));
    }
    let doubts = compare(context, In { locale: source.0, text: source.1 }, In { locale: here.0, text });
    for doubt in doubts.into_iter().filter(|d| d.certain) {
        faults.push(say::po_fact(po, line, doubt.said));
    }
}

fn page(
    at: &Place<'_>,
    publication: &Publication,
    original: &PageSource,
    entries: &mut Entries,
    files: &mut BTreeMap<PathBuf, String>,
    done: &mut Imported,
) {
    let path = original.path();
    let mut take = |name: &str| entries.remove(&format!("{path}#{name}"));
    let (title, summary) = (take(TITLE), take(SUMMARY));
    let speaking = original.blocks.iter().filter(|b| !b.kind.is_reference());
    let mut given: Vec<Paragraph> = Vec::new();
    for block in speaking {
        if let Some(entry) = take(&block.id) {
            let of = block_hash(&entry.source);
            given.push(Paragraph { id: block.id.clone(), text: entry.text, of });
        }
    }
    let fronts = usize::from(title.is_some()) + usize::from(summary.is_some());
    let front = title.zip(summary).map(|(title, summary)| Front {
        of: front_hash(&title.source, &summary.source),
        title: title.text,
        summary: summary.text,
    });
    let here = publication.pages.iter().find(|p| p.is(original.kind, &original.id, at.locale));
    let file = original.at.file.with_file_name(format!("{}.md", at.locale));
    let existing = std::fs::read_to_string(at.folder.join(&file)).ok();
    let before = match (&existing, &front) {
        (Some(text), _) => text.clone(),
        (None, Some(front)) => begin(front),
        (None, None) => {
            done.waiting += given.len() + fronts;
            return;
        }
    };
    let mut text = before.clone();
    match (&front, here) {
        (Some(f), Some(h))
            if f.title == h.title && f.summary == h.summary && h.of.as_deref() == Some(&f.of) =>
        {
            done.same += fronts;
        }
        (Some(f), _) => {
            text = set_front(&text, f);
            done.written += fronts;
        }
        (None, _) => done.left += fronts,
    }
    for paragraph in given {
        let now = crate::source::blocks_of(&file, &text);
        let same = now.iter().find(|b| b.id == paragraph.id && !b.kind.is_reference());
        if same.is_some_and(|b| b.text == paragraph.text && b.of.as_ref() == Some(&paragraph.of)) {
            done.same += 1;
        } else if let Some(set) = set_paragraph(&text, original, Some(&now), &paragraph) {
            text = set;
            done.written += 1;
        } else {
            done.left += 1;
        }
    }
    if existing.is_none() || text != before {
        files.insert(file, text);
    }
}

fn messages(
    at: &Place<'_>,
    publication: &Publication,
    entries: &mut Entries,
    files: &mut BTreeMap<PathBuf, String>,
    done: &mut Imported,
) {
    let source = &publication.about.source_locale;
    for original in publication.texts.iter().filter(|t| &t.locale == source) {
        let here = publication.texts.iter().find(|t| t.id == original.id && t.locale == at.locale);
        let name = original.at.file.file_name().unwrap_or_default();
        let new = || Path::new("messages").join(at.locale).join(name);
        let file = here.map_or_else(new, |t| t.at.file.clone());
        let names = std::iter::once(None).chain(original.body.attrs.keys().map(|k| Some(k.as_str())));
        for attribute in names {
            let dotted = attribute.map(|a| format!(".{a}")).unwrap_or_default();
            let Some(entry) = entries.remove(&format!("{MESSAGES}{}{dotted}", original.id)) else { continue };
            let stands = here.and_then(|t| attribute.map_or(Some(&t.body.value), |a| t.body.attrs.get(a)));
            if stands == Some(&entry.text) {
                done.same += 1;
                continue;
            }
            let read = || std::fs::read_to_string(at.folder.join(&file)).unwrap_or_default();
            let text = files.get(&file).cloned().unwrap_or_else(read);
            let set = match (fluent::set(&text, &original.id, attribute, &entry.text), attribute) {
                (Some(set), _) => Some(set),
                (None, None) => Some(format!("{text}{} = {}\n", original.id, entry.text)),
                (None, Some(_)) => None,
            };
            match set {
                Some(set) => {
                    files.insert(file.clone(), set);
                    done.written += 1;
                }
                None => done.waiting += 1,
            }
        }
    }
}
