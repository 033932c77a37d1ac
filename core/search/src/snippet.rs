//! A piece of the text as it is written, with the found words marked.

use crate::stem::{Language, stem};
use huquq_script::{fold, words};
use std::ops::Range;

/// Longest snippet, in characters, without the signs of what was cut off.
const LONGEST: usize = 160;

/// A piece of a text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Snippet {
    /// Whole words of the text in its own letters; `…` where something was cut off.
    pub text: String,
    /// What to mark: ranges of characters (Unicode scalar values) of `text`, ascending.
    pub marks: Vec<Range<usize>>,
}

/// The part of `block` around the found words. `locale` is that of the text, `found` what [`crate::Found`] names.
#[must_use]
pub fn snippet(block: &str, locale: &str, found: &[String]) -> Snippet {
    let language = Language::of_locale(locale);
    let all: Vec<(Range<usize>, bool)> = words(block)
        .map(|(range, word)| {
            let folded = fold(word);
            let stem = stem(language, word, &folded);
            let hit = found.iter().any(|f| *f == folded || *f == stem);
            (range, hit)
        })
        .collect();
    let first = all.iter().position(|(_, hit)| *hit).unwrap_or(0);
    let length = |from: usize, to: usize| block.get(from..to).map_or(0, |t| t.chars().count());
    let end_of = |at: usize| all.get(at).map_or(block.len(), |(range, _)| range.end);
    // From a few words before the first hit, as far as it fits.
    let mut begin = first;
    while begin > 0 {
        let Some((before, _)) = all.get(begin - 1) else { break };
        let lead = length(before.start, all.get(first).map_or(0, |(r, _)| r.start));
        if lead > LONGEST / 4 && length(0, block.len()) > LONGEST {
            break;
        }
        begin -= 1;
    }
    let start = if begin == 0 { 0 } else { all.get(begin).map_or(0, |(range, _)| range.start) };
    let mut end = block.len();
    if length(start, end) > LONGEST {
        end = start;
        for at in begin..all.len() {
            if length(start, end_of(at)) > LONGEST {
                break;
            }
            end = end_of(at);
        }
    }
    let lead = if start > 0 { "… " } else { "" };
    let body = block.get(start..end).unwrap_or_default();
    let tail = if end < block.len() { " …" } else { "" };
    let before = lead.chars().count();
    let marks = all
        .iter()
        .filter(|(range, hit)| *hit && range.start >= start && range.end <= end)
        .map(|(range, _)| before + length(start, range.start)..before + length(start, range.end))
        .collect();
    Snippet { text: format!("{lead}{body}{tail}"), marks }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marked(snippet: &Snippet) -> Vec<String> {
        let chars: Vec<char> = snippet.text.chars().collect();
        snippet.marks.iter().map(|m| chars[m.clone()].iter().collect()).collect()
    }

    #[test]
    fn the_words_are_marked_as_they_are_written() {
        let text = "Ish haqingizni berishmadimi? Yozma talab qiling va nusxasini oʻzingizda qoldiring.";
        let found = snippet(text, "uz-Latn", &["talab".into(), "nushasin".into(), "nusha".into()]);
        assert_eq!(marked(&found), ["talab", "nusxasini"]);
        assert_eq!(found.text, text);
    }

    #[test]
    fn long_texts_are_cut_at_words() {
        let text = "слово ".repeat(60) + "регистрация " + &"ещё ".repeat(60);
        let found = snippet(text.trim(), "ru", &["registras".into()]);
        assert_eq!(marked(&found), ["регистрация"]);
        assert!(found.text.starts_with("… слово") && found.text.ends_with("ещё …"), "{}", found.text);
        assert!(found.text.chars().count() <= LONGEST + 4);
    }

    #[test]
    fn nothing_found_is_the_beginning() {
        assert_eq!(snippet("Текст.", "ru", &[]), Snippet { text: "Текст.".into(), marks: vec![] });
        assert_eq!(snippet("", "ru", &["a".into()]), Snippet::default());
    }
}
