//! What holds for any text.

use huquq_script::uzbek::{Exceptions, to_cyrillic, to_latin};
use huquq_script::{fold, words};
use proptest::prelude::*;

/// Letters of the alphabets the skeleton knows, apostrophes, digits and marks.
const KNOWN: &str =
    "[a-zA-Zа-яёА-ЯЁўқғҳЎҚҒҲңөүҢӨҮәұһіӘҰҺІӣӯҷӢӮҶşçöğōşÇÖĞŌŞ0-9'`´ʻʼ‘’‛\u{301}\u{306}\u{308}]{0,24}";

/// Uzbek words of syllables, without what only loanwords have.
const UZBEK: &str = "(oʻ|yoʻ|yo|ya|yu|ye|[aeiou])?((b|d|f|g|gʻ|h|j|k|l|m|n|p|q|r|s|sh|ch|t|v|x|z)(oʻ|yo|ya|yu|[aeiou]|[ai]yo|iya|oyi|aya)(b|d|f|k|l|m|n|ng|p|q|r|t|v|x|y|z|ʼ|sʼ)?){1,5}";

/// Whether the letters of the syllables met to something else: `t` and `s` to a possible ц, `o` and `ʼ` to ў,
/// `siya` to a possible ция.
fn is_plain(word: &str) -> bool {
    !["ts", "oʼ", "oʻʼ", "siya"].iter().any(|meeting| word.contains(meeting))
        && word.matches("sʼ").count() == word.matches("sʼh").count()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1000) })]

    #[test]
    fn folding_twice_is_folding_once(text in "\\PC{0,40}") {
        let once = fold(&text);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn folding_known_letters_twice_is_folding_once(text in KNOWN) {
        let once = fold(&text);
        prop_assert!(once.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()), "{}", once);
        prop_assert_eq!(fold(&once), once);
    }

    #[test]
    fn any_characters_at_all(chars in prop::collection::vec(any::<char>(), 0..40)) {
        let text: String = chars.into_iter().collect();
        let once = fold(&text);
        prop_assert!(once.chars().all(char::is_alphanumeric));
        prop_assert_eq!(fold(&once), once);
        let _ = to_cyrillic(&text, &[Exceptions::builtin()]);
        let _ = to_latin(&text);
    }

    #[test]
    fn a_word_never_folds_to_nothing(text in prop_oneof!["\\PC{0,40}".boxed(), KNOWN.boxed()]) {
        let mut at = 0;
        for (range, word) in words(&text) {
            prop_assert!(!fold(word).is_empty(), "{:?}", word);
            prop_assert_eq!(text.get(range.clone()), Some(word));
            prop_assert!(range.start >= at && range.end > range.start);
            at = range.end;
        }
    }

    #[test]
    fn both_scripts_have_one_skeleton(word in UZBEK) {
        let cyrillic = to_cyrillic(&word, &[]).text;
        prop_assert_eq!(fold(&cyrillic), fold(&word), "{}", cyrillic);
    }

    #[test]
    fn there_and_back(word in UZBEK) {
        prop_assume!(is_plain(&word));
        let derived = to_cyrillic(&word, &[]);
        prop_assert!(derived.unsure.is_empty());
        prop_assert_eq!(to_latin(&derived.text), word, "{}", derived.text);
    }

    #[test]
    fn doubts_lie_in_the_text(text in "[a-zA-Zа-яў'ʻʼ‘’ .,/@{}<>:*#0-9\n-]{0,60}") {
        let derived = to_cyrillic(&text, &[Exceptions::builtin()]);
        let mut at = 0;
        for doubt in derived.unsure {
            prop_assert_eq!(text.get(doubt.range.clone()), Some(doubt.word.as_str()));
            prop_assert!(doubt.range.start >= at);
            at = doubt.range.end;
        }
    }

    #[test]
    fn cyrillic_is_left_alone(text in "[а-яёА-ЯЁўқғҳ0-9 .,!?{}<>/@'’-]{0,60}") {
        prop_assert_eq!(to_cyrillic(&text, &[Exceptions::builtin()]).text, text);
    }
}
