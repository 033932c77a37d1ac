//! Other habits of spelling, tried only where a word is found nowhere as it is.

/// What each key of the Latin keyboard types when the Russian one is on (ЙЦУКЕН beside QWERTY).
const KEYS: [(char, char); 33] = [
    ('q', 'й'),
    ('w', 'ц'),
    ('e', 'у'),
    ('r', 'к'),
    ('t', 'е'),
    ('y', 'н'),
    ('u', 'г'),
    ('i', 'ш'),
    ('o', 'щ'),
    ('p', 'з'),
    ('[', 'х'),
    (']', 'ъ'),
    ('a', 'ф'),
    ('s', 'ы'),
    ('d', 'в'),
    ('f', 'а'),
    ('g', 'п'),
    ('h', 'р'),
    ('j', 'о'),
    ('k', 'л'),
    ('l', 'д'),
    (';', 'ж'),
    ('\'', 'э'),
    ('z', 'я'),
    ('x', 'ч'),
    ('c', 'с'),
    ('v', 'м'),
    ('b', 'и'),
    ('n', 'т'),
    ('m', 'ь'),
    (',', 'б'),
    ('.', 'ю'),
    ('`', 'ё'),
];

/// `text` as the same keys would have typed it with the other keyboard on: `ghjgbcrf` is прописка, `зфызщке` is pasport. `None` where that
/// changes nothing, or the text mixes both alphabets.
#[must_use]
pub fn other_keyboard(text: &str) -> Option<String> {
    let small = text.to_lowercase();
    let latin = small.contains(|c: char| c.is_ascii_lowercase());
    let cyrillic = small.contains(|c: char| ('а'..='ё').contains(&c));
    if latin == cyrillic {
        return None;
    }
    // A letter that the other keyboard has no key for was not typed with it.
    let foreign =
        |c: char| c.is_alphabetic() && !KEYS.iter().any(|(l, c2)| if latin { *l == c } else { *c2 == c });
    if small.contains(foreign) {
        return None;
    }
    let other = |c: char| {
        let found = KEYS.iter().find(|(l, c2)| if latin { *l == c } else { *c2 == c });
        found.map_or(c, |(l, c2)| if latin { *c2 } else { *l })
    };
    Some(small.chars().map(other).collect())
}

/// Folded forms of other spellings of a folded word: digits for letters (`4oy`, `6ahar`), w for sh (`wahar`, folded to v), Kyrgyz
/// and Kazakh ң typed ng before a vowel, ў typed as у, and a Russian word without its не-.
#[must_use]
pub fn respelled(folded: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut push = |text: String| {
        if text != folded && !out.contains(&text) {
            out.push(text);
        }
    };
    let digits = folded.replace('4', "ch").replace('6', "sh");
    if folded.contains(|c: char| c.is_ascii_alphabetic()) {
        push(huquq_script::fold(&digits));
        push(huquq_script::fold(&digits.replace('v', "sh")));
    }
    push(folded.replace("ng", "n"));
    // Uzbek ў typed as у.
    push(folded.replace('u', "o"));
    // A Russian word with its не- grown on: незарегистрированный.
    if let Some(rest) = folded.strip_prefix("ne").filter(|rest| rest.len() >= 8) {
        push(rest.to_owned());
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_keyboards() {
        assert_eq!(other_keyboard("ghjgbcrf").as_deref(), Some("прописка"));
        assert_eq!(other_keyboard("Ghj,ktvf").as_deref(), Some("проблема"));
        assert_eq!(other_keyboard("зфызщке").as_deref(), Some("pasport"));
        assert_eq!(other_keyboard("pasport паспорт"), None);
        assert_eq!(other_keyboard("112"), None);
    }

    #[test]
    fn informal_spellings() {
        assert!(respelled("4orshanba").contains(&"chorshanba".to_owned()));
        assert!(respelled("vahar").contains(&"shahar".to_owned()));
        assert!(respelled("jangi").contains(&"jani".to_owned()));
    }
}
