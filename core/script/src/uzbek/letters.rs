//! Reading a Latin word as the letters of the Uzbek alphabet.

use crate::marks::is_apostrophe;

/// The sign of separation, тутуқ белгиси: the apostrophe that is a letter of its own.
pub(super) const TUTUQ: char = 'ʼ';

/// One letter of a Latin word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Letter {
    /// The letter in lower case: ASCII, or `ш ч ў ғ` for `sh ch oʻ gʻ`, or [`TUTUQ`]; anything else is foreign.
    pub sound: char,
    /// Whether it was written large. A [`TUTUQ`] is as large as the letters about it.
    pub upper: bool,
}

/// The letters of `word`. Letters the alphabet lacks are kept as they are, in lower case.
pub(super) fn read(word: &str) -> Vec<Letter> {
    let mut letters: Vec<Letter> = Vec::with_capacity(word.len());
    let mut chars = word.chars().peekable();
    while let Some(c) = chars.next() {
        let upper = c.is_uppercase()
            || is_apostrophe(c)
                && letters.last().is_some_and(|l| l.upper)
                && chars.peek().map_or(letters.len() > 1, |next| next.is_uppercase());
        let sound = match c.to_ascii_lowercase() {
            's' if chars.next_if(|n| matches!(n, 'h' | 'H')).is_some() => 'ш',
            'c' if chars.next_if(|n| matches!(n, 'h' | 'H')).is_some() => 'ч',
            'o' if chars.next_if(|&n| is_apostrophe(n)).is_some() => 'ў',
            'g' if chars.next_if(|&n| is_apostrophe(n)).is_some() => 'ғ',
            _ if is_apostrophe(c) => TUTUQ,
            small if small.is_ascii() => small,
            _ => c.to_lowercase().next().unwrap_or(c),
        };
        letters.push(Letter { sound, upper });
    }
    letters
}

/// Whether the alphabet of 1995 has the letter.
pub(super) fn is_uzbek(sound: char) -> bool {
    matches!(sound, 'a'..='z' | 'ш' | 'ч' | 'ў' | 'ғ' | TUTUQ) && !matches!(sound, 'c' | 'w')
}

/// Whether a Latin letter as read, or a Cyrillic one, is a vowel.
pub(super) fn is_vowel(sound: char) -> bool {
    matches!(
        sound,
        'a' | 'e' | 'i' | 'o' | 'u' | 'ў' | 'а' | 'е' | 'ё' | 'и' | 'о' | 'у' | 'ы' | 'э' | 'ю' | 'я'
    )
}

/// Whether every letter was written large, and there is more than one.
pub(super) fn all_upper(letters: &[Letter]) -> bool {
    letters.len() > 1 && letters.iter().all(|l| l.upper)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sounds(word: &str) -> String {
        read(word).iter().map(|l| l.sound).collect()
    }

    #[test]
    fn digraphs_and_apostrophes() {
        for apostrophe in
            ['\u{27}', '\u{60}', '\u{B4}', '\u{2BB}', '\u{2BC}', '\u{2018}', '\u{2019}', '\u{201B}']
        {
            assert_eq!(sounds(&format!("O{apostrophe}g{apostrophe}ishch")), "ўғiшч");
            assert_eq!(sounds(&format!("san{apostrophe}at")), "sanʼat");
            assert_eq!(sounds(&format!("Is{apostrophe}hoq")), "isʼhoq");
        }
    }

    #[test]
    fn foreign_letters_stay_foreign() {
        assert!(read("UNHCR").iter().any(|l| !is_uzbek(l.sound)));
        assert!(read("café").iter().any(|l| !is_uzbek(l.sound)));
        assert!(read("choʻl").iter().all(|l| is_uzbek(l.sound)));
    }
}
