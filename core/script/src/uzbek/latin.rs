//! Cyrillic into the Latin alphabet of 1995.

use super::letters::is_vowel;
use crate::marks::is_cyrillic;

/// `text`, Uzbek in Cyrillic, in the Latin alphabet of 1995, with U+02BB in `oʻ gʻ` and U+02BC for ъ.
/// Everything else, Latin too, stays as it is.
///
/// ```
/// assert_eq!(huquq_script::uzbek::to_latin("Ўзбек санъати, объект"), "Oʻzbek sanʼati, obyekt");
/// ```
#[must_use]
pub fn to_latin(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before: Option<char> = None;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let after = chars.peek().copied();
        let small = c.to_lowercase().next().unwrap_or(c);
        let around = Around {
            before: before.and_then(|b| b.to_lowercase().next()).filter(|&b| is_cyrillic(b)),
            after: after.and_then(|a| a.to_lowercase().next()).filter(|&a| is_cyrillic(a)),
        };
        match around.latin(small) {
            None => out.push(c),
            Some(latin) if !c.is_uppercase() => out.push_str(latin),
            Some(latin) => {
                // `Ш` is `Sh` in `Шаҳар` and alone, `SH` in `ШАҲАР`.
                let neighbour = if around.after.is_some() { after } else { before };
                if neighbour.is_some_and(char::is_uppercase) {
                    out.push_str(&latin.to_uppercase());
                } else {
                    let mut letters = latin.chars();
                    out.extend(letters.next().into_iter().flat_map(char::to_uppercase).chain(letters));
                }
            }
        }
        before = Some(c);
    }
    out
}

/// The Cyrillic letters beside one, in lower case.
struct Around {
    before: Option<char>,
    after: Option<char>,
}

impl Around {
    /// The Latin spelling of a small Cyrillic letter; `None` for what is none, or not Uzbek.
    fn latin(&self, c: char) -> Option<&'static str> {
        let iotated = |c: Option<char>| c.is_some_and(|c| matches!(c, 'е' | 'ё' | 'ю' | 'я'));
        let vowel = |c: Option<char>| c.is_some_and(is_vowel);
        let after_consonant = self.before.is_some_and(|b| !is_vowel(b));
        Some(match c {
            'а' => "a",
            'б' => "b",
            'в' => "v",
            'г' => "g",
            'д' => "d",
            'е' if !after_consonant || matches!(self.before, Some('ъ' | 'ь')) => "ye",
            'е' | 'э' => "e",
            'ё' => "yo",
            'ж' => "j",
            'з' => "z",
            'и' | 'ы' => "i",
            'й' => "y",
            'к' => "k",
            'л' => "l",
            'м' => "m",
            'н' => "n",
            'о' if self.before == Some('ь') => "yo",
            'о' => "o",
            'п' => "p",
            'р' => "r",
            'с' => "s",
            'т' => "t",
            'у' => "u",
            'ф' => "f",
            'х' => "x",
            'ц' if vowel(self.before) && vowel(self.after) => "ts",
            'ц' => "s",
            'ч' => "ch",
            'ш' | 'щ' => "sh",
            'ъ' if self.before == Some('ў') || after_consonant && iotated(self.after) => "",
            'ъ' => "ʼ",
            'ь' => "",
            'ю' => "yu",
            'я' => "ya",
            'ў' => "oʻ",
            'қ' => "q",
            'ғ' => "gʻ",
            'ҳ' if self.before == Some('с') => "ʼh",
            'ҳ' => "h",
            _ => return None,
        })
    }
}
