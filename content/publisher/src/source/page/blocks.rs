//! The blocks of a page, line by line: a strict part of CommonMark, so that every refusal can name its line.

use super::BlockSource;
use crate::lint::Finding;
use crate::say::{Said, sentences as say};
use crate::source::is_id;
use huquq_bundle::records::{Ask, BlockKind, When};
use std::collections::BTreeSet;
use std::path::Path;

/// Lines of one block, marks removed.
struct Draft {
    kind: BlockKind,
    line: usize,
    text: String,
}

/// Parses the text after the front matter; `first_line` is the number of its first line in the file.
pub(in crate::source) fn parse(
    file: &Path,
    text: &str,
    first_line: usize,
    findings: &mut Vec<Finding>,
) -> Vec<BlockSource> {
    let mut blocks = Vec::new();
    for draft in drafts(text, first_line) {
        match finish(draft) {
            Ok(block) => blocks.push(block),
            Err((line, said)) => findings.push(Finding::error(file, line, "bad-block", said)),
        }
    }
    let mut seen = BTreeSet::new();
    for block in blocks.iter().filter(|b| !b.kind.is_reference()) {
        if !seen.insert(block.id.clone()) {
            findings.push(Finding::error(file, block.line, "duplicate-id", say::paragraph_twice(&block.id)));
        }
    }
    blocks
}

fn drafts(text: &str, first_line: usize) -> Vec<Draft> {
    let mut out: Vec<Draft> = Vec::new();
    let mut open = false;
    for (i, raw) in text.lines().enumerate() {
        let (line, trimmed) = (first_line + i, raw.trim());
        if trimmed.is_empty() {
            open = false;
            continue;
        }
        if let Some((kind, rest)) = beginning(trimmed) {
            out.push(Draft { kind, line, text: rest.to_owned() });
            // A heading and a reference end with their line; everything else may run on.
            open = !matches!(kind, BlockKind::Heading | BlockKind::Subheading) && !kind.is_reference();
            continue;
        }
        let rest = trimmed.strip_prefix('>').map_or(trimmed, str::trim_start);
        match out.last_mut().filter(|_| open) {
            Some(last) => {
                if !last.text.is_empty() {
                    last.text.push(' ');
                }
                last.text.push_str(rest);
            }
            None => {
                out.push(Draft { kind: BlockKind::Text, line, text: rest.to_owned() });
                open = true;
            }
        }
    }
    out
}

/// The kind of block a line begins, and the rest of the line.
fn beginning(line: &str) -> Option<(BlockKind, &str)> {
    let marks = [
        ("### ", BlockKind::Subheading),
        ("## ", BlockKind::Heading),
        ("- ", BlockKind::Item),
        ("> [!WARNING]", BlockKind::Warning),
        ("> [!TIP]", BlockKind::Tip),
        ("<contact:", BlockKind::Contact),
        ("<deadline:", BlockKind::Deadline),
        ("<card:", BlockKind::Card),
        ("<guide:", BlockKind::Guide),
        ("<letter:", BlockKind::Letter),
        ("<situation:", BlockKind::Situation),
    ];
    if let Some((mark, kind)) = marks.into_iter().find(|(mark, _)| line.starts_with(mark)) {
        return line.strip_prefix(mark).map(|rest| (kind, rest));
    }
    let (number, rest) = line.split_once(". ")?;
    (!number.is_empty() && number.len() < 3 && number.bytes().all(|b| b.is_ascii_digit()))
        .then_some((BlockKind::Step, rest))
}

fn finish(draft: Draft) -> Result<BlockSource, (usize, Said)> {
    let Draft { kind, line, text } = draft;
    if kind.is_reference() {
        let id = text.strip_suffix('>').filter(|id| id.split('/').all(is_id));
        let id = id.ok_or_else(|| (line, say::bad_reference(&text)))?;
        return Ok(BlockSource::new(kind, id, line));
    }
    let no_id = || {
        let shown: String = text.chars().take(30).collect();
        (line, say::paragraph_without_id(shown))
    };
    let (body, tail) =
        text.trim_end().strip_suffix('}').and_then(|t| t.rsplit_once("{#")).ok_or_else(no_id)?;
    let mut words = tail.split_whitespace();
    let id = words.next().filter(|id| is_id(id)).ok_or_else(no_id)?.to_owned();
    let mut block = BlockSource::new(kind, id, line);
    for word in words {
        mark(&mut block, word).ok_or_else(|| (line, say::unknown_mark(word)))?;
    }
    let text = body.trim().to_owned();
    if let Some(found) = ["](", "<", "`", "![", "|"].into_iter().find(|m| text.contains(m)) {
        return Err((line, say::markup_in_text(found)));
    }
    if text.matches("**").count() % 2 != 0 {
        return Err((line, say::bold_open()));
    }
    if text.is_empty() {
        return Err((line, say::paragraph_empty(block.id)));
    }
    if longest_digit_run(&text) > 4 || text.contains("+7") || text.contains("+996") {
        return Err((line, say::phone_in_text()));
    }
    block.text = text;
    Ok(block)
}

/// One word of the mark at the end of a block; `None` for one that means nothing.
fn mark(block: &mut BlockSource, word: &str) -> Option<()> {
    let when = |question: &str, answered| Some(When { question: question.to_owned(), answered });
    match word.split_once('=') {
        Some(("src", list)) => block.src = list.split(',').map(str::to_owned).collect(),
        Some(("of", hash)) => block.of = Some(hash.to_owned()),
        Some(("to", heading)) => block.to = Some(heading.to_owned()),
        Some(("if", question)) => block.when = when(question, true),
        Some(("unless", question)) => block.when = when(question, false),
        Some(("ask", what)) => {
            block.ask = Some(match what {
                "text" => Ask::Text,
                "long" => Ask::Long,
                "date" => Ask::Date,
                "money" => Ask::Money,
                "yes" => Ask::Yes,
                _ => return None,
            });
        }
        None if word == "optional" => block.optional = true,
        _ => return None,
    }
    Some(())
}

fn longest_digit_run(text: &str) -> usize {
    text.split(|c: char| !c.is_ascii_digit()).map(str::len).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<BlockSource>, Vec<Finding>) {
        let mut findings = Vec::new();
        (parse(Path::new("ru.md"), text, 1, &mut findings), findings)
    }

    #[test]
    fn every_kind_of_block() {
        let (blocks, findings) = read(
            "## Now {#now}\n\n1. One {#one src=a:1,b}\n2. Two\n   goes on {#two src=advice}\n\n> [!WARNING]\n> Do not {#no src=a}\n\n<contact:kz-112>\n\nText {#t src=advice}\n",
        );
        assert!(findings.is_empty(), "{findings:?}");
        let kinds: Vec<_> = blocks.iter().map(|b| b.kind).collect();
        use BlockKind::{Contact, Heading, Step, Text, Warning};
        assert_eq!(kinds, [Heading, Step, Step, Warning, Contact, Text]);
        assert_eq!(blocks[1].src, ["a:1", "b"]);
        assert_eq!(blocks[2].text, "Two goes on");
        assert_eq!(blocks[3].line, 7);
    }

    #[test]
    fn refusals_name_their_line() {
        for (text, line) in [
            ("\nNo id", 2),
            ("A <b> {#a}", 1),
            ("**x {#a}", 1),
            ("Call 8700123 {#a}", 1),
            ("<contact:A b>", 1),
        ] {
            let (_, findings) = read(text);
            assert_eq!(findings.len(), 1, "{text}");
            assert_eq!(findings[0].line, line, "{text}");
        }
    }

    #[test]
    fn an_id_twice_is_found() {
        let (_, findings) = read("A {#a}\n\nB {#a}");
        assert_eq!(findings[0].rule, "duplicate-id");
    }
}
