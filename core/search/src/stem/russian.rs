//! Russian: Snowball, on the word in Cyrillic.

use huquq_script::fold;
use rust_stemmers::{Algorithm, Stemmer};

/// The fold of the Snowball stem. A word typed in Latin letters is put into Cyrillic first, as well as its fold allows.
pub(super) fn stem(word: &str, folded: &str) -> String {
    let stemmer = Stemmer::create(Algorithm::Russian);
    let cyrillic =
        if word.contains(|c: char| c.is_ascii_alphabetic()) { unfolded(folded) } else { plain(word) };
    // Snowball takes a man's -ен for a verb's: омбудсм-ен, омбудсм-ена, but омбудсмен-ом.
    let man = cyrillic.strip_suffix('а').unwrap_or(&cyrillic);
    let is_man = man.chars().count() > 6 && man.ends_with("смен");
    let stem = if is_man { man.into() } else { stemmer.stem(&cyrillic) };
    let stem = fold(without_verbal(&stem));
    if stem.is_empty() { folded.to_owned() } else { stem }
}

/// Verbs in -ировать change it for -иру- in half of their forms, and Snowball leaves both: регистриров-ать, регистриру-йтесь.
fn without_verbal(stem: &str) -> &str {
    let end = stem.rfind("иров").or_else(|| stem.strip_suffix("иру").map(str::len)).map(|at| at + "ир".len());
    // What may follow is an ending that was left: -а, -ан, -анн.
    end.filter(|end| stem.len() - end <= "ованн".len()).and_then(|end| stem.get(..end)).unwrap_or(stem)
}

/// Small letters, е for ё, no stress marks.
fn plain(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .filter(|c| *c != '\u{301}')
        .map(|c| if c == 'ё' { 'е' } else { c })
        .collect()
}

/// A Cyrillic word with that fold.
fn unfolded(folded: &str) -> String {
    let mut out = String::new();
    let mut rest = folded;
    while let Some(first) = rest.chars().next() {
        let pairs = [("shch", "щ"), ("sh", "ш"), ("ch", "ч"), ("iu", "ю"), ("ia", "я"), ("io", "е")];
        let (length, letter) = match pairs.iter().find(|(latin, _)| rest.starts_with(latin)) {
            Some((latin, letter)) => (latin.len(), (*letter).to_owned()),
            None => {
                let one =
                    "a а b б d д e е f ф g г h х i и j ж k к l л m м n н o о p п r р s с t т u у v в z з";
                let letter =
                    one.split(' ').skip_while(|l| *l != first.to_string()).nth(1).unwrap_or_default();
                (first.len_utf8(), if letter.is_empty() { first.to_string() } else { letter.to_owned() })
            }
        };
        out.push_str(&letter);
        rest = rest.get(length..).unwrap_or_default();
    }
    out
}
