//! The passive voice, where a rule can see it: "the fine is paid" hides who has to pay it.

use huquq_search::stem::Language;

/// Forms of "to be" that make a passive with a short participle.
const RU_BE: [&str; 8] = ["был", "была", "было", "были", "будет", "будут", "быть", "будете"];
const RU_SHORT: [&str; 12] =
    ["ан", "ана", "ано", "аны", "ен", "ена", "ено", "ены", "ён", "ято", "яты", "ята"];
/// Officials' verbs in -ся that have a plain active beside them.
const RU_VERBS: [&str; 10] = [
    "осуществля",
    "производит",
    "выдаётся",
    "выдается",
    "рассматривается",
    "предоставляется",
    "взимается",
    "подаётся",
    "подается",
    "оформляется",
];
/// Uzbek: -il- or -in- before an ending of the finite verb. A participle ("the day that is written there") hides nobody.
const UZ: [&str; 9] = ["iladi", "inadi", "anadi", "ildi", "indi", "ilishi", "inishi", "ilmaydi", "inmaydi"];
/// Roots that only look like it: to do, to know, to come in, to feel, to come to an end.
const UZ_NOT: [&str; 18] = [
    "boshlan", "koʻrin", "tugʻil", "aylan", "qil", "bil", "kir", "sezil", "ayril", "qayril", "yiqil",
    "intil", "tushun", "ishon", "oʻrgan", "foydalan", "yashirin", "kiyin",
];
/// Kyrgyz: the same with its vowels. The past is left out: its ending is also that of an object.
const KY: [&str; 8] = ["ылат", "илет", "улат", "үлөт", "ынат", "инет", "унат", "үнөт"];
const KY_NOT: [&str; 15] = [
    "көрүн",
    "кыл",
    "бил",
    "түшүн",
    "ишен",
    "айрыл",
    "жыгыл",
    "кубан",
    "корун",
    "коркун",
    "жашын",
    "кийин",
    "сүйлө",
    "уюл",
    "бөлүн",
];

/// Whether a sentence, given as its words, has a passive that the rules of its language show. Of a language without rules: no.
pub(super) fn is_passive(language: Language, words: &[&str]) -> bool {
    let words: Vec<String> = words.iter().map(|w| w.to_lowercase()).collect();
    match language {
        Language::Russian => russian(&words),
        Language::Uzbek => words.iter().any(|w| with(w, &UZ, &UZ_NOT)),
        Language::Kyrgyz => words.iter().any(|w| with(w, &KY, &KY_NOT)),
        Language::Other => false,
    }
}

fn russian(words: &[String]) -> bool {
    let short = |w: &String| w.chars().count() > 5 && RU_SHORT.iter().any(|e| w.ends_with(e));
    let beside = words.windows(2).any(|pair| match pair {
        [one, two] => {
            (RU_BE.contains(&one.as_str()) && short(two)) || (short(one) && RU_BE.contains(&two.as_str()))
        }
        _ => false,
    });
    beside || words.iter().any(|w| RU_VERBS.iter().any(|v| w.starts_with(v)))
}

fn with(word: &str, endings: &[&str], not: &[&str]) -> bool {
    let root = |e: &str| word.strip_suffix(e).is_some_and(|root| root.chars().count() >= 2);
    endings.iter().any(|e| root(e)) && !not.iter().any(|root| word.starts_with(root))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn passive(language: Language, text: &str) -> bool {
        is_passive(language, &huquq_script::words(text).map(|(_, w)| w).collect::<Vec<_>>())
    }

    #[test]
    fn what_hides_who_must_act_is_seen() {
        assert!(passive(Language::Russian, "Жалоба была подана вчера"));
        assert!(passive(Language::Russian, "Справка выдаётся в акимате"));
        assert!(!passive(Language::Russian, "Подайте жалобу сегодня"));
        assert!(passive(Language::Uzbek, "Jarima toʻlanadi"));
        assert!(!passive(Language::Uzbek, "Jarimani siz qildingiz, keyin bilgan edingiz"));
        assert!(passive(Language::Kyrgyz, "Айып пул төлөнүп, каралат жана берилет"));
        assert!(!passive(Language::Kyrgyz, "Айып пулду төлөңүз, ал муну кылган"));
    }
}
