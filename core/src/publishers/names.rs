//! When two names look the same to a reader.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Letters that look like a Latin one on a small screen. Not all that exist: those of the scripts our readers' fonts draw.
/// A letter with a mark stands beside the one without: a mark that is a character of its own is taken away altogether.
const LOOKALIKES: [(char, &str); 26] = [
    ('a', "аạàáâãäåāăąӑӓαɑ"),
    ('b', "вьъβ"),
    ('c', "сϲçҫćč"),
    ('d', "ԁďđ"),
    ('e', "еёєèéêëēěęӗε"),
    ('f', "ғƒ"),
    ('g', "ɡğģǧԍ"),
    ('h', "нһңҳ"),
    ('i', "іїıìíîïīιlӏ1|!"),
    ('j', "јϳ"),
    ('k', "кқҡќκķ"),
    ('m', "м"),
    ('n', "ñńňņη"),
    ('o', "оөöòóôõōőσο0ӧ"),
    ('p', "рρ"),
    ('q', "ԛ"),
    ('r', "гѓŕř"),
    ('s', "ѕśşšș"),
    ('t', "тτţťț"),
    ('u', "ùúûüūůųυ"),
    ('v', "νѵ"),
    ('w', "ԝŵѡω"),
    ('x', "хҳχ×"),
    ('y', "уүұўӯýÿγ"),
    ('3', "зҙэӟ"),
    ('и', "йѝӣӥ"),
];

static SKELETON: LazyLock<BTreeMap<char, char>> =
    LazyLock::new(|| LOOKALIKES.iter().flat_map(|(to, from)| from.chars().map(move |c| (c, *to))).collect());

/// What is left of a name when everything a hurried reader does not see is taken away: case, spaces, signs, invisible
/// characters, and letters of another script with the same shape. Two publishers may not share it.
pub(super) fn skeleton(name: &str) -> String {
    let lower = name.chars().map(plain).flat_map(char::to_lowercase);
    let same = lower.map(|c| SKELETON.get(&c).copied().unwrap_or(c));
    let letters: String = same.filter(|c| c.is_alphanumeric()).collect();
    // `rn` is read as `m`, `vv` as `w`.
    letters.replace("rn", "m").replace("vv", "w")
}

/// The plain letter of a wide or a mathematical one (`Ｈ`, `𝐇`): the same letter in another cut.
fn plain(c: char) -> char {
    let ascii = |first: u8, n: u32| u8::try_from(n).ok().and_then(|n| first.checked_add(n)).map(char::from);
    let code = u32::from(c);
    let found = match code {
        0xFF01..=0xFF5E => ascii(b'!', code - 0xFF01),
        0x1D400..=0x1D6A3 => match (code - 0x1D400) % 52 {
            n @ 0..=25 => ascii(b'A', n),
            n => ascii(b'a', n - 26),
        },
        _ => None,
    };
    found.unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_the_same_are_the_same() {
        for other in [
            "huquq",
            "HUQUQ ",
            "Hu-quq",
            "Huq\u{200b}uq",
            "\u{202e}Huquq",
            "Ηuquq".replace('Η', "Н").as_str(),
            "Huԛuԛ",
            "Ｈｕｑｕｑ",
            "𝐇𝐮𝐪𝐮𝐪",
            "Hu\u{301}qu\u{308}q",
        ] {
            assert_eq!(skeleton("Huquq"), skeleton(other), "{other:?}");
        }
        assert_eq!(skeleton("Сана Сезим"), skeleton("Cана Сeзим"));
        assert_eq!(skeleton("Adilet"), skeleton("Adi1et"));
        assert_eq!(skeleton("Civic Assistance"), skeleton("Civic Aѕѕiѕtance"));
        // One letter, or a letter and its mark: the same on every screen.
        for (one, two) in
            [("й", "и\u{306}"), ("ё", "е\u{308}"), ("ў", "у\u{306}"), ("ӣ", "и\u{304}"), ("ş", "s\u{327}")]
        {
            assert_eq!(skeleton(one), skeleton(two), "{one}");
        }
    }

    #[test]
    fn names_that_differ_stay_different() {
        let names =
            ["Huquq", "Adilet", "Сана Сезим", "Гражданское содействие", "Civic Assistance", "Қазақстан"];
        let all: std::collections::BTreeSet<_> = names.iter().map(|n| skeleton(n)).collect();
        assert_eq!(all.len(), names.len());
    }
}
