//! Kyrgyz.

use super::endings::After::{Any, Consonant, Sounding, Voiced, Voiceless, Vowel};
use super::endings::Endings;

/// Behind a loanword's -st and -kt an ending's first t is written and folded away as the second one of a doubled letter (юристтер), or
/// not written at all, so that t says nothing.
pub(super) fn stem(folded: &str) -> String {
    let stem = ENDINGS.strip(folded);
    match stem.strip_suffix('t') {
        Some(left) if left.len() > 3 && left.ends_with(['s', 'k']) => left.to_owned(),
        _ => stem,
    }
}

const ENDINGS: Endings = Endings {
    noun: &[
        &[(Any, 3, &["bi", "bu", "pi", "pu"])], // question
        &[
            (Any, 4, &["min", "mun", "sin", "sun", "siz", "suz", "biz", "buz"]), // predicate
            (Sounding, 3, &["dagi", "degi", "dogu"]),
            (Voiceless, 3, &["tagi", "tegi", "togu"]),
            (Vowel, 3, &["ndagi", "ndegi", "ndogu"]),
        ],
        &[
            (
                Vowel,
                3,
                &["nin", "nun", "ni", "nu", "na", "ne", "no", "nda", "nde", "ndo", "nan", "nen", "non"],
            ),
            (Voiced, 3, &["din", "dun", "di", "du"]),
            (Voiceless, 3, &["tin", "tun", "ti", "tu", "ka", "ke", "ko", "tan", "ten", "ton"]),
            (Voiceless, 4, &["ta", "te", "to"]),
            (Sounding, 3, &["ga", "ge", "go", "dan", "den", "don"]),
            (Sounding, 4, &["da", "de", "do"]),
        ], // case
        &[
            (Consonant, 4, &["im", "um"]),
            (Consonant, 3, &["i", "u"]),
            (Consonant, 3, &["ibiz", "ubuz", "iniz", "unuz", "ima", "ime", "umo", "uma", "inar", "iner"]),
            (Vowel, 4, &["si", "su", "m"]),
            (Vowel, 3, &["biz", "buz", "niz", "nuz"]),
        ], // owner
        &[
            (Vowel, 3, &["lar", "ler", "lor"]),
            (Voiced, 3, &["lar", "ler", "lor", "dar", "der", "dor"]),
            (Voiceless, 3, &["tar", "ter", "tor"]),
        ],
    ],
    participle: &[
        (Sounding, 3, &["gan", "gen", "gon", "gandik", "gendik", "gonduk"]),
        (Voiceless, 3, &["kan", "ken", "kon", "kandik", "kendik", "konduk"]),
        (Consonant, 4, &["u"]),
    ],
    finite: &[
        (Sounding, 3, &["di", "du", "dim", "dum", "diniz", "dunuz"]),
        (Voiceless, 3, &["ti", "tu", "tim", "tum", "tiniz", "tunuz"]),
        (Consonant, 4, &["at", "et", "ot"]),
        (Consonant, 3, &["ip", "up", "sa", "se", "so", "asiz", "esiz", "osuz", "amin", "emin"]),
        (Vowel, 4, &["it", "im", "sa", "se", "so"]),
        (Sounding, 3, &["bait", "beit", "boit", "bai", "bei", "boi", "bagan", "began", "bogon"]),
        (Voiceless, 3, &["pait", "peit", "poit", "pai", "pei", "poi", "pagan", "pegen", "pogon"]),
    ],
    question: &["bi", "bu", "pi", "pu"],
    roots: &["ui", "ish"],
    whole: &[
        "amanat",
        "araket",
        "chempionat",
        "deputat",
        "sapat",
        "saiasat",
        "mamleket",
        "okmot",
        "ubakit",
        "paket",
        "internet",
        "bilet",
        "tabiat",
        "diplomat",
        "jarakat",
        "saiakat",
        "bashka",
        "koshuna",
        "termin",
        "kense",
        // -tor is no plural here.
        "doktor",
        "inspektor",
        "direktor",
        "traktor",
        // Houses in -kana: мейманкана, оорукана.
        "meimankana",
        "orukana",
        "darikana",
        "torotkana",
        "kitepkana",
        "ashkana",
    ],
};
