//! Uzbek.

use super::endings::After::{Any, Consonant, Voiceless, Vowel};
use super::endings::Endings;

/// Adjectives in -iy (siyosiy, сиёсий) fold to the same letters as an owner's -i and are words of their own.
pub(super) fn stem(word: &str, folded: &str) -> String {
    let small = word.to_lowercase();
    if small.ends_with("iy") || small.ends_with("ий") { folded.to_owned() } else { ENDINGS.strip(folded) }
}

const ENDINGS: Endings = Endings {
    noun: &[
        &[(Any, 3, &["man", "san", "dir", "mi", "dagi", "niki", "gacha", "kacha"])],
        &[(Any, 3, &["nin", "ni", "ga", "da", "dan"]), (Voiceless, 3, &["ka"])],
        &[
            (Consonant, 4, &["im"]),
            (Consonant, 3, &["i"]),
            (Consonant, 3, &["imiz", "ingiz"]),
            (Vowel, 4, &["m", "si"]),
            (Vowel, 3, &["miz", "ngiz"]),
            (Any, 3, &["lari", "larim", "larimiz", "laringiz"]),
        ],
        &[(Any, 2, &["lar"])],
    ],
    participle: &[
        (
            Any,
            3,
            &[
                "gan", "kan", "magan", "ilgan", "ilmagan", "adigan", "idigan", "etgan", "aetgan", "maslik",
                "ish", "ilish", "mok",
            ],
        ),
        (Vowel, 4, &["sh"]),
    ],
    finite: &[
        (
            Any,
            2,
            &[
                "adi", "aman", "asan", "amiz", "asiz", "adilar", "iapti", "iapman", "iapmiz", "aiapti",
                "mokda", "mokchi", "ardi",
            ],
        ),
        (
            Any,
            3,
            &[
                "di", "dim", "din", "dik", "dingiz", "dilar", "idi", "iman", "ib", "mas", "masa", "maidi",
                "madi", "sa", "sam", "sak", "sin", "sinlar", "gach", "guncha", "ildi", "iladi", "ilmaidi",
                "ishdi", "ishadi", "inadi", "indi",
            ],
        ),
    ],
    whole: &[],
};
