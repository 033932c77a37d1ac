//! The rules: letters of the Latin alphabet as Cyrillic ones.

use super::Reason;
use super::letters::{Letter, TUTUQ, is_vowel};
use super::loan::{self, Tse};

/// Spells `letters` in Cyrillic after what already stands in `out`, as the continuation of its last letter.
/// Answers with the first thing the rules cannot settle.
pub(super) fn spell(mut letters: &[Letter], out: &mut String) -> Option<Reason> {
    let mut unsure = None;
    let mut before: Option<Letter> = None;
    while let Some((&letter, rest)) = letters.split_first() {
        let last = out.chars().next_back().and_then(|c| c.to_lowercase().next());
        let (cyrl, taken, doubt) = match (letter.sound, rest) {
            ('y', [next, ..]) if matches!(next.sound, 'a' | 'o' | 'u' | 'e') => iotated(next.sound, last),
            ('e', _) if last.is_none_or(is_vowel) => ("э", 1, None),
            ('t', [s, after @ ..]) if s.sound == 's' => tse(before, after),
            ('s', after) => s_alone(before, after),
            (TUTUQ, [h, ..]) if h.sound == 'h' && last == Some('с') => ("", 1, None),
            (sound, _) => (plain(sound), 1, None),
        };
        // Two letters for one (ъе) are both large only where the whole word is.
        let second_upper = letter.upper && rest.first().is_some_and(|l| l.upper);
        let upper = std::iter::once(letter.upper).chain(std::iter::repeat(second_upper));
        out.extend(cyrl.chars().zip(upper).flat_map(|(c, upper)| {
            let large = upper.then(|| c.to_uppercase()).into_iter().flatten();
            large.chain((!upper).then_some(c))
        }));
        unsure = unsure.or(doubt);
        before = letters.get(taken - 1).copied();
        letters = letters.get(taken..).unwrap_or_default();
    }
    unsure
}

type Spelled = (&'static str, usize, Option<Reason>);

/// `ya yo yu ye` after `last`.
fn iotated(vowel: char, last: Option<char>) -> Spelled {
    match (vowel, last) {
        ('a', _) => ("я", 2, None),
        ('o', _) => ("ё", 2, None),
        ('u', _) => ("ю", 2, None),
        (_, Some('б' | 'д')) => ("ъе", 2, Some(Reason::YeAfterConsonant)),
        (_, Some(c)) if !is_vowel(c) && !matches!(c, 'ъ' | 'й') => {
            ("ье", 2, Some(Reason::YeAfterConsonant))
        }
        _ => ("е", 2, None),
    }
}

fn tse(before: Option<Letter>, after: &[Letter]) -> Spelled {
    match loan::ts(before.map(|l| l.sound), after) {
        Tse::Yes => ("ц", 2, None),
        Tse::Likely => ("ц", 2, Some(Reason::Ts)),
        Tse::Unlikely => ("тс", 2, Some(Reason::Ts)),
        Tse::No => ("т", 1, None),
    }
}

fn s_alone(before: Option<Letter>, after: &[Letter]) -> Spelled {
    match loan::s(before.map(|l| l.sound), after) {
        Tse::Yes => ("ц", 1, None),
        Tse::No => ("с", 1, None),
        Tse::Likely | Tse::Unlikely => ("с", 1, Some(Reason::Siya)),
    }
}

/// A letter that does not depend on its neighbours. Foreign letters never come here.
fn plain(sound: char) -> &'static str {
    match sound {
        'a' => "а",
        'b' => "б",
        'd' => "д",
        'e' => "е",
        'f' => "ф",
        'g' => "г",
        'h' => "ҳ",
        'i' => "и",
        'j' => "ж",
        'k' => "к",
        'l' => "л",
        'm' => "м",
        'n' => "н",
        'o' => "о",
        'p' => "п",
        'q' => "қ",
        'r' => "р",
        's' => "с",
        't' => "т",
        'u' => "у",
        'v' => "в",
        'x' => "х",
        'y' => "й",
        'z' => "з",
        'ш' => "ш",
        'ч' => "ч",
        'ў' => "ў",
        'ғ' => "ғ",
        TUTUQ => "ъ",
        _ => "",
    }
}
