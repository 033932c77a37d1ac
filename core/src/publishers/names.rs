//! When two names look the same to a reader.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Letters that look like a Latin one on a small screen. Not all that exist: those of the scripts our readers' fonts draw.
const LOOKALIKES: [(char, &str); 14] = [
    ('a', "аạàáâãäåαɑ"),
    ('b', "вьъβ"),
    ('c', "сϲçҫ"),
    ('e', "еёєèéêëε"),
    ('h', "нһңҳ"),
    ('i', "іїıìíîïιlӏ1|!"),
    ('k', "кқҡκ"),
    ('m', "м"),
    ('o', "оөöòóôõσο0"),
    ('p', "рρ"),
    ('t', "тτ"),
    ('x', "хҳχ×"),
    ('y', "уүұўýÿγ"),
    ('3', "зҙэ"),
];

static SKELETON: LazyLock<BTreeMap<char, char>> =
    LazyLock::new(|| LOOKALIKES.iter().flat_map(|(to, from)| from.chars().map(move |c| (c, *to))).collect());

/// What is left of a name when everything a hurried reader does not see is taken away: case, spaces, signs, invisible
/// characters, and letters of another script with the same shape. Two publishers may not share it.
pub(super) fn skeleton(name: &str) -> String {
    let lower = name.chars().flat_map(char::to_lowercase);
    let same = lower.map(|c| SKELETON.get(&c).copied().unwrap_or(c));
    let letters: String = same.filter(|c| c.is_alphanumeric()).collect();
    // `rn` is read as `m`, `vv` as `w`.
    letters.replace("rn", "m").replace("vv", "w")
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
        ] {
            assert_eq!(skeleton("Huquq"), skeleton(other), "{other:?}");
        }
        assert_eq!(skeleton("Сана Сезим"), skeleton("Cана Сeзим"));
        assert_eq!(skeleton("Adilet"), skeleton("Adi1et"));
    }

    #[test]
    fn names_that_differ_stay_different() {
        let names =
            ["Huquq", "Adilet", "Сана Сезим", "Гражданское содействие", "Civic Assistance", "Қазақстан"];
        let all: std::collections::BTreeSet<_> = names.iter().map(|n| skeleton(n)).collect();
        assert_eq!(all.len(), names.len());
    }
}
