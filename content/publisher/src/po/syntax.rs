//! Looks through a PO file line by line before the library reads it: to name the line of every fault and of every entry, and because the
//! library panics on comments it does not expect and joins entries that no blank line parts.

use crate::say::{Said, sentences as say};
use std::collections::BTreeMap;
use std::path::Path;

/// The line, from 1, of each context.
pub(super) type Lines = BTreeMap<String, usize>;

/// Checks that each line is a comment, a keyword with a string, or a string that goes on. Returns where the contexts stand, and the text
/// with no comments but flags and a blank line between entries.
pub(super) fn check(file: &Path, text: &str) -> Result<(Lines, String), Said> {
    let mut lines = Lines::new();
    let mut out = String::new();
    let mut last = "";
    let mut open: Option<(usize, String)> = None;
    let mut in_entry = false;
    for (i, line) in text.lines().enumerate() {
        let fault = || say::po_line(file, i + 1);
        if line.is_empty() || line.starts_with('#') {
            in_entry = false;
            close(&mut open, &mut lines);
            if let Some(flags) = line.strip_prefix("#,") {
                // After a text an entry is over, with a blank line or without.
                out.push_str(if last == "msgstr" { "\n#, " } else { "#, " });
                out.push_str(flags.trim());
                out.push('\n');
                last = "flags";
            }
            continue;
        }
        if let Some(string) = string(line) {
            if !in_entry {
                return Err(fault());
            }
            if let Some((_, context)) = &mut open {
                context.push_str(string);
            }
            out.push_str(line);
            out.push('\n');
            continue;
        }
        let (keyword, rest) = line.split_once(' ').ok_or_else(fault)?;
        let string = string(rest).ok_or_else(fault)?;
        close(&mut open, &mut lines);
        match keyword {
            "msgctxt" => open = Some((i + 1, string.to_owned())),
            "msgid" | "msgstr" => {}
            // These texts have no plurals.
            _ => return Err(fault()),
        }
        in_entry = true;
        if last == "msgstr" {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        last = keyword;
    }
    close(&mut open, &mut lines);
    out.push('\n');
    Ok((lines, out))
}

fn close(open: &mut Option<(usize, String)>, lines: &mut Lines) {
    if let Some((line, context)) = open.take() {
        lines.insert(context, line);
    }
}

/// What stands between the quotes of a whole string.
fn string(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('"')?.strip_suffix('"')?;
    let mut escaped = false;
    for c in inner.chars() {
        match (escaped, c) {
            (true, 'n' | 't' | 'r' | '"' | '\\') => escaped = false,
            (true, _) | (false, '"') => return None,
            (false, '\\') => escaped = true,
            (false, _) => {}
        }
    }
    (!escaped).then_some(inner)
}
