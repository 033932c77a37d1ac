//! Cutting text into words.

use std::ops::Range;

use crate::marks::{is_apostrophe, is_combining, is_invisible, is_letter_or_digit};

/// After a sign within a word, the next letter must stand among so many characters.
const SIGNS: usize = 3;

/// The words of `text` with their byte ranges, in order.
///
/// A word is a run of letters and digits. Combining marks belong to the letter before them. Apostrophes and
/// invisible characters belong to a word when a letter or digit follows, up to three at once (`san’at`); at the end of a word only
/// the signs that can be nothing else but a letter of it do: `ʻ`, `ʼ`, and `‘` after o or g (`tog‘`).
/// Everything else, the hyphen too, parts words.
///
/// ```
/// let found: Vec<_> = huquq_script::words("Tog‘-kon, 12 kun").collect();
/// assert_eq!(found, [(0..6, "Tog‘"), (7..10, "kon"), (12..14, "12"), (15..18, "kun")]);
/// ```
pub fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = at + rest.find(is_letter_or_digit)?;
        let word = text.get(start..)?;
        let word = word.get(..length(word))?;
        at = start + word.len();
        Some((start..at, word))
    })
}

/// How many bytes of `text`, which begins with a letter or digit, are its first word.
pub(crate) fn length(text: &str) -> usize {
    let mut end = 0;
    let mut last = ' ';
    let mut chars = text.char_indices();
    while let Some((at, c)) = chars.next() {
        let next = chars.clone().take(SIGNS).map(|(_, c)| c).find(|&c| !is_apostrophe(c) && !is_invisible(c));
        let goes_on = is_letter_or_digit(c)
            || is_combining(c)
            || (is_apostrophe(c) || is_invisible(c)) && next.is_some_and(is_letter_or_digit)
            || closes(last, c);
        if !goes_on {
            break;
        }
        end = at + c.len_utf8();
        last = c;
    }
    end
}

/// Whether the apostrophe `c` after `last` is surely a letter, even at the end of a word.
fn closes(last: char, c: char) -> bool {
    match c {
        'ʻ' | 'ʼ' => !is_apostrophe(last),
        '‘' => matches!(last, 'o' | 'O' | 'g' | 'G'),
        _ => false,
    }
}
