//! Letters of the wrong script that look like the right one.

use super::letters::{Sound, sound};
use crate::marks::{is_cyrillic, is_latin};

/// Capital and small letters that look the same, Latin first. Small `m`, `t`, `k` are here for the words that
/// hold them beside the others.
const PAIRS: [(char, char); 27] = [
    ('a', 'а'),
    ('c', 'с'),
    ('e', 'е'),
    ('i', 'і'),
    ('j', 'ј'),
    ('k', 'к'),
    ('m', 'м'),
    ('o', 'о'),
    ('p', 'р'),
    ('s', 'ѕ'),
    ('t', 'т'),
    ('x', 'х'),
    ('y', 'у'),
    ('A', 'А'),
    ('B', 'В'),
    ('C', 'С'),
    ('E', 'Е'),
    ('H', 'Н'),
    ('I', 'І'),
    ('K', 'К'),
    ('M', 'М'),
    ('O', 'О'),
    ('P', 'Р'),
    ('S', 'Ѕ'),
    ('T', 'Т'),
    ('X', 'Х'),
    ('Y', 'У'),
];

/// What a word that mixes the two scripts is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Disguise {
    /// Nothing but what it shows.
    None,
    /// Cyrillic: each Latin letter in it looks like a Cyrillic one. Where both scripts fit, the one with more
    /// letters counts.
    Cyrillic,
    /// Latin: each Cyrillic letter in it looks like a Latin one.
    Latin,
}

impl Disguise {
    pub(super) fn of(word: &str) -> Self {
        // Nearly every word is in one script.
        if !word.contains(is_latin) || !word.contains(is_cyrillic) {
            return Self::None;
        }
        let latin = word.chars().filter(|&c| is_latin(c));
        let cyrillic = word.chars().filter(|&c| is_read(c));
        let (latins, cyrillics) = (latin.clone().count(), cyrillic.clone().count());
        if cyrillics == 0 {
            return Self::None;
        }
        let fits_cyrillic = latin.map(to_cyrillic).all(|c| c.is_some());
        let fits_latin = cyrillic.map(to_latin).all(|c| c.is_some());
        match (fits_cyrillic, fits_latin) {
            (true, true) if latins > cyrillics => Self::Latin,
            (true, _) => Self::Cyrillic,
            (false, true) => Self::Latin,
            (false, false) => Self::None,
        }
    }

    /// The letter that `c` stands for.
    pub(super) fn lift(self, c: char) -> char {
        match self {
            Self::None => None,
            Self::Cyrillic => to_cyrillic(c),
            Self::Latin => to_latin(c),
        }
        .unwrap_or(c)
    }
}

/// Whether `c` is a Cyrillic letter that leaves the skeleton in Latin. One that stays as it is must not make the
/// letters of a finished skeleton look disguised.
fn is_read(c: char) -> bool {
    is_cyrillic(c) && c.to_lowercase().all(|c| !matches!(sound(c, None), Sound::Same(_)))
}

fn to_cyrillic(c: char) -> Option<char> {
    PAIRS.iter().find(|(latin, _)| *latin == c).map(|(_, cyrillic)| *cyrillic)
}

fn to_latin(c: char) -> Option<char> {
    PAIRS.iter().find(|(_, cyrillic)| *cyrillic == c).map(|(latin, _)| *latin)
}
