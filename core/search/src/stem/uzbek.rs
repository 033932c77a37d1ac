//! Uzbek.

use super::endings::After::{Any, Consonant, La, NotLa, Voiceless, Vowel};
use super::endings::Endings;

/// Adjectives in -iy (siyosiy, сиёсий) fold to the same letters as an owner's -i and are words of their own.
pub(super) fn stem(word: &str, folded: &str) -> String {
    let small = word.to_lowercase();
    if small.ends_with("iy") || small.ends_with("ий") { folded.to_owned() } else { ENDINGS.strip(folded) }
}

const ENDINGS: Endings = Endings {
    noun: &[
        &[(Any, 3, &["man", "san", "siz", "dir", "mi", "dagi", "niki", "gacha", "kacha"])],
        &[(Any, 3, &["nin", "ni", "ga", "da", "dan"]), (Voiceless, 3, &["ka"])],
        &[
            (Consonant, 3, &["im"]),
            (Consonant, 3, &["i"]),
            (Consonant, 3, &["imiz", "ingiz"]),
            (Vowel, 4, &["m"]),
            (Vowel, 3, &["si"]),
            (Vowel, 3, &["miz", "ngiz"]),
            (Any, 3, &["lari", "larim", "larimiz", "laringiz"]),
        ],
        &[(Any, 2, &["lar"])],
    ],
    participle: &[
        (
            Any,
            3,
            &["gan", "kan", "adigan", "idigan", "etgan", "aetgan", "maslik", "ish", "mok", "ilgan", "ilish"],
        ),
        (Any, 2, &["magan", "ilmagan", "maidigan", "ishgan", "ishmagan"]),
        (Vowel, 4, &["sh"]),
        (La, 4, &["ngan", "sh", "shgan", "shmagan", "shaetgan"]),
    ],
    finite: &[
        (
            NotLa,
            2,
            &[
                "adi",
                "aman",
                "asan",
                "amiz",
                "asiz",
                "adilar",
                "iapti",
                "iapman",
                "iapmiz",
                "iaptilar",
                "aiapti",
                "ardi",
                "maiapti",
                "maiapman",
                "maiapmiz",
                "maiaptilar",
                "madi",
                "madim",
                "madik",
                "madilar",
                "maidi",
                "maiman",
                "maidilar",
                "maganman",
                "maganmiz",
                "ishmaiapti",
                "ishmadi",
                "ishmaidi",
                "ishdi",
                "ishadi",
                "ishiapti",
                "ilmadi",
                "ilmaidi",
            ],
        ),
        (
            Any,
            3,
            &[
                "di", "dim", "din", "dik", "dingiz", "dilar", "idi", "iman", "ib", "mas", "masa", "sa",
                "sam", "sak", "sin", "sinlar", "gach", "guncha", "ildi", "iladi", "inadi", "indi", "ing",
                "inglar", "mokda", "mokchi",
            ],
        ),
        // Together or one another: kaltakla-shdi.
        (
            La,
            4,
            &[
                "shdi",
                "shdim",
                "shdik",
                "shdilar",
                "shadi",
                "shaman",
                "shamiz",
                "shadilar",
                "shiapti",
                "shiaptilar",
                "shib",
                "shsa",
            ],
        ),
    ],
    question: &["mi"],
    roots: &["ui", "ot", "ol", "et", "ek", "ur", "os", "och", "ich"],
    whole: &["talab", "matlab"],
};
