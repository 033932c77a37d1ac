//! What a translation must not lose: numbers, dates, denials, quoted words, names (FORMAT.md 1.55.1).
//!
//! It compares two texts without understanding either. A number or a month that is gone is an error; everything else is a
//! doubt: a person should look. Numbers of articles stand only in `src=`, which translations do not have, so there is nothing to compare there.

mod denial;
mod kept;
mod months;
mod numbers;
mod suffixes;

use crate::say::{Said, sentences as say};

/// Something one text has and the other does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Doubt {
    /// Stable id of the rule of lint.
    pub rule: &'static str,
    /// Whether it is surely wrong.
    pub certain: bool,
    /// What.
    pub said: Said,
}

impl Doubt {
    fn error(rule: &'static str, said: Said) -> Self {
        Self { rule, certain: true, said }
    }

    fn look(rule: &'static str, said: Said) -> Self {
        Self { rule, certain: false, said }
    }
}

/// A text and the locale it is in.
#[derive(Debug, Clone, Copy)]
pub struct In<'a> {
    /// The locale.
    pub locale: &'a str,
    /// The text.
    pub text: &'a str,
}

/// Everything `translation` lost of `source` or added to it; `id` names the paragraph in the sentences.
pub fn compare(id: &str, source: In<'_>, translation: In<'_>) -> Vec<Doubt> {
    let mut out = certain(id, source, translation);
    kept::compare(id, source, translation, &mut out);
    denial::compare(id, source, translation, &mut out);
    out
}

/// Of [`compare()`] numbers, dates and denials: what must outlive being translated there and back.
pub fn compare_back(id: &str, source: In<'_>, back: In<'_>) -> Vec<Doubt> {
    let mut out = certain(id, source, back);
    denial::compare(id, source, back, &mut out);
    out
}

fn certain(id: &str, source: In<'_>, translation: In<'_>) -> Vec<Doubt> {
    let mut out = Vec::new();
    let places = |text: &str| {
        let mut places = kept::places(text);
        places.sort();
        places
    };
    if places(source.text) != places(translation.text) {
        out.push(Doubt::error("fact-place", say::places_differ(id, places(source.text).join(", "))));
    }
    numbers::compare(id, source, translation, &mut out);
    months::compare(id, source, translation, &mut out);
    out
}

/// Values of `a` that `b` has less often.
fn more<T: Ord + Clone>(a: &[T], b: &[T]) -> Vec<T> {
    let mut left = b.to_vec();
    let mut out: Vec<T> = Vec::new();
    for value in a {
        match left.iter().position(|v| v == value) {
            Some(at) => {
                left.swap_remove(at);
            }
            None => out.push(value.clone()),
        }
    }
    out.sort();
    out.dedup();
    out
}
