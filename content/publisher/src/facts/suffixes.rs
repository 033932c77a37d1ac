//! Endings that deny in Uzbek and Kyrgyz.

/// A word in small letters, without apostrophes and with е for ё: `yoʻq` is `yoq`.
pub(super) fn plain(word: &str) -> String {
    let sign = |c: &char| !matches!(c, 'ʻ' | 'ʼ' | '‘' | '’' | '\'' | '`');
    word.to_lowercase().chars().filter(sign).map(|c| if c == 'ё' { 'е' } else { c }).collect()
}

/// Whether what follows `mark` in `word` is one of `whole` or begins with one of `heads`; something must stand before it.
fn after(word: &str, mark: &str, least: usize, whole: &[&str], heads: &[&str]) -> bool {
    word.match_indices(mark).any(|(at, _)| {
        let before = word.get(..at).unwrap_or_default();
        let rest = word.get(at + mark.len()..).unwrap_or_default();
        before.chars().count() >= least
            && (whole.contains(&rest) || heads.iter().any(|h| rest.starts_with(h)))
    })
}

/// Uzbek: ber-ma-ng, qil-ma-ydi, pul-siz.
pub(super) fn uzbek(word: &str) -> bool {
    const NOUNS: &[&str] = &[
        "nom",
        "hamma",
        "jarima",
        "firma",
        "nima",
        "tarjima",
        "forma",
        "reklama",
        "olma",
        "sxema",
        "sistema",
        "programma",
        "gramma",
        "kema",
        "tizima",
        "ayrim",
        "tema",
        "dilema",
        "viloyatima",
    ];
    let noun = NOUNS.iter().any(|n| {
        word.contains(n)
            && word.contains("ma")
            && !word.contains("olmay")
            && !word.contains("olmad")
            && !word.contains("olmag")
            && !word.contains("olmas")
            && !word.contains("olmang")
    });
    let verb = !noun
        && after(
            word,
            "ma",
            2,
            &[
                "ng", "nglar", "y", "yman", "ysiz", "ymiz", "yin", "ymi", "s", "smi", "sa", "sam", "sak",
                "sangiz", "salar", "sangizmi", "sin", "sinlar", "di", "dim", "dik", "dingiz", "dilar",
                "dimi", "dingizmi", "guncha", "ngmi",
            ],
            &["ydi", "gan", "slig", "slik", "sdan", "sdi", "yotgan", "yap", "sak", "ysiz"],
        );
    let without = word.strip_suffix("siz").or_else(|| word.strip_suffix("sizlar")).is_some_and(|stem| {
        let person = ["gan", "kan", "man", "moqchi", "yap", "ib", "ar"].iter().any(|e| stem.ends_with(e));
        let consonant = stem.ends_with(|c: char| !"aeiou".contains(c));
        let thing = ["noma", "viza", "karta", "oila", "sugurta", "spravka", "huquqi", "ona", "hushi", "ular"]
            .iter()
            .any(|e| stem.ends_with(e));
        // yozuv-i-siz, but haqli-siz: you are right.
        let owned = stem.len() > 4
            && stem.ends_with('i')
            && !["li", "mi", "chi", "di", "osi"].iter().any(|e| stem.ends_with(e));
        stem.chars().count() > 2 && ((consonant && !person && !stem.ends_with('y')) || thing || owned)
    });
    verb || without
        || matches!(word, "usiz" | "busiz")
        || (word.contains("siz") && (word.ends_with("sizlik") || word.contains("sizligi")))
}

/// Kyrgyz: бер-бе-ңиз, кыл-ба-йт, акча-сыз.
pub(super) fn kyrgyz(word: &str) -> bool {
    const WHOLE: &[&str] = &[
        "ңыз",
        "ңиз",
        "ңуз",
        "ңүз",
        "ңыздар",
        "ңиздер",
        "ңуздар",
        "ңүздөр",
        "й",
        "йт",
        "йм",
        "йбыз",
        "йбиз",
        "йсыз",
        "йсиз",
        "йсуз",
        "йсүз",
        "йбуз",
        "йбүз",
        "с",
        "са",
        "се",
        "со",
        "сө",
        "саңыз",
        "сеңиз",
        "соңуз",
        "сөңүз",
        "йын",
        "йбы",
        "йбу",
        "о",
        "ө",
        "йбүз",
        "йсузбу",
        "йбү",
        "сак",
        "сек",
        "йлы",
        "йли",
        "ңызчы",
    ];
    const HEADS: &[&str] = &[
        "йт",
        "ды",
        "ди",
        "ду",
        "дү",
        "ган",
        "ген",
        "гон",
        "гөн",
        "сын",
        "син",
        "сун",
        "сүн",
        "стан",
        "стен",
        "стон",
        "стөн",
        "ст",
        "гыч",
        "гиче",
        "ш",
        "ганча",
        "генче",
        "йбы",
        "йби",
        "йсу",
        "йсү",
        "йсы",
        "йси",
        "өн",
        "он",
        "ө",
    ];
    const NOUNS: &[&str] = &["кабай", "себед", "абад", "убад", "тобо", "жөндөп", "бабас", "сапас", "паспа"];
    let marks = ["ба", "бе", "бо", "бө", "па", "пе", "по", "пө"];
    let verb =
        !NOUNS.iter().any(|n| word.contains(n)) && marks.iter().any(|m| after(word, m, 2, WHOLE, HEADS));
    let without = ["сыз", "сиз", "суз", "сүз"].iter().any(|end| {
        let at = word.find(end);
        let stem = at.and_then(|at| word.get(..at)).unwrap_or_default();
        let rest = at.and_then(|at| word.get(at + end.len()..)).unwrap_or_default();
        let person = ["ган", "ген", "гон", "гөн", "кан", "кен", "кон", "көн", "ар", "ер"]
            .iter()
            .any(|e| stem.ends_with(e));
        let consonant = stem.ends_with(|c: char| !"аеёиоөуүыэюяй".contains(c));
        let thing = ["виза", "справка", "карта", "акча", "үй-бүлө", "бүлө"].iter().any(|e| stem.ends_with(e));
        let closed = rest.is_empty()
            || ["дар", "дер", "дык", "дик", "дук", "дүк", "га", "ге", "дан", "ка", "чы", "ча"]
                .iter()
                .any(|r| rest.starts_with(r));
        // каттоо-суз, котормочу-суз; an open vowel before it is a verb's: бара-сыз.
        let noun = ["оо", "өө", "ы", "и", "у", "ү"].iter().any(|e| stem.ends_with(e));
        let short = matches!(word, "сизсиз" | "аларсыз" | "ансыз" | "мусуз" | "ата-энесиз" | "энесиз");
        short || stem.chars().count() > 2 && closed && ((consonant && !person) || thing || noun)
    });
    verb || without
}

#[cfg(test)]
mod tests {
    use super::{kyrgyz, uzbek};

    #[test]
    fn endings_that_deny_and_those_that_only_look_so() {
        for word in [
            "bermang",
            "qilmaydi",
            "bilmasangiz",
            "toʻlanmagan",
            "hujjatsiz",
            "ruxsatnomasiz",
            "olmaysiz",
            "kelmaslik",
        ] {
            assert!(uzbek(&super::plain(word)), "{word}");
        }
        for word in [
            "olasiz",
            "shartnomasini",
            "hammasini",
            "jarimasi",
            "siz",
            "qilyapsiz",
            "nimadir",
            "jabrlangansiz",
        ] {
            assert!(!uzbek(word), "{word}");
        }
        for word in [
            "бербеңиз",
            "албайт",
            "билбесеңиз",
            "төлөнбөгөн",
            "документсиз",
            "визасыз",
            "тийбестен",
            "кетпесе",
        ] {
            assert!(kyrgyz(word), "{word}");
        }
        for word in ["аласыз", "тапшырыңыз", "башпаанек", "сиз", "келдиңизби", "кабарлаңыз", "баргансыз"]
        {
            assert!(!kyrgyz(word), "{word}");
        }
    }
}
