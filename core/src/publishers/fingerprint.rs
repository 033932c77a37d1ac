//! A root as eight words that two people compare by telephone, or one with a sheet of paper.
//!
//! A word of the same place means the same in each language, so that a Russian speaker and a Kyrgyz speaker can
//! compare: one says *кошка*, the other reads *мышык*.
//!
//! The eight words are 64 bits of a SHA-256 that was repeated 65,536 times: whoever wants another root with the same
//! words computes 2^64 × 2^16 = 2^80 hashes. The repetition costs a phone a moment, once. That holds only where all
//! eight are compared: four words alike are 2^48 hashes, some days of rented graphics cards.
//!
//! The lists were drafted by a machine, and no person who speaks the languages has reviewed them yet. A change of a
//! word changes what was printed on paper, so they are reviewed before anything is printed.

use crate::i18n::Locale;
use huquq_bundle::digest::hex;
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

/// Words a reader compares.
pub const WORDS: usize = 8;
/// How often the digest is hashed again: 16 bits more work for an attacker. Measured on a desktop core: 3 ms with SHA
/// instructions, 12 ms without; a phone without them may need ten times as long (not measured).
const ROUNDS: u32 = 1 << 16;

const RU: &str = include_str!("words/ru.txt");
const UZ_LATN: &str = include_str!("words/uz-Latn.txt");
const KY: &str = include_str!("words/ky.txt");
const EN: &str = include_str!("words/en.txt");
static UZ_CYRL: LazyLock<String> = LazyLock::new(|| {
    use huquq_script::uzbek::{Exceptions, to_cyrillic};
    to_cyrillic(UZ_LATN, &[Exceptions::builtin()]).text
});

/// The eight words of a publisher's first root, in the order they are read out. `root_bytes` are the bytes of the
/// file, as they came.
///
/// Kazakh and Tajik have no list yet and get the Russian one.
pub fn words(root_bytes: &[u8], locale: Locale) -> Vec<&'static str> {
    let list: Vec<&str> = list(locale).lines().collect();
    fingerprint(root_bytes).iter().filter_map(|&byte| list.get(usize::from(byte)).copied()).collect()
}

/// The same eight bytes for machines: 16 lower-case hexadecimal digits.
pub fn short(root_bytes: &[u8]) -> String {
    hex(&fingerprint(root_bytes))
}

fn fingerprint(root_bytes: &[u8]) -> [u8; WORDS] {
    let first = Sha256::digest(root_bytes);
    let last = (0..ROUNDS).fold(first, |digest, _| Sha256::digest(digest));
    last.first_chunk().copied().unwrap_or_default()
}

fn list(locale: Locale) -> &'static str {
    match locale {
        Locale::Ru | Locale::Kk | Locale::Tg => RU,
        Locale::UzLatn => UZ_LATN,
        Locale::UzCyrl => &UZ_CYRL,
        Locale::Ky => KY,
        Locale::En => EN,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROOT: &[u8] = br#"{"signed":{"_type":"root","version":1}}"#;
    const LISTS: [Locale; 5] = [Locale::Ru, Locale::UzLatn, Locale::UzCyrl, Locale::Ky, Locale::En];

    /// Whether one letter put in, left out or changed makes `a` into `b`, or nothing has to be done.
    fn alike(a: &str, b: &str) -> bool {
        let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
        let (a, b) = if a.len() > b.len() { (b, a) } else { (a, b) };
        let same = a.iter().zip(&b).take_while(|(a, b)| a == b).count();
        match b.len() - a.len() {
            0 => same == a.len() || a[same + 1..] == b[same + 1..],
            1 => a[same..] == b[same + 1..],
            _ => false,
        }
    }

    #[test]
    fn a_root_has_the_same_words_as_ever() {
        let said = |locale| words(ROOT, locale).join(" ");
        assert_eq!(short(ROOT), "c93b0b7cdc0da96a");
        assert_eq!(said(Locale::Ru), "газета ключ воробей степь утюг муравей магнит лопата");
        assert_eq!(said(Locale::UzLatn), "gazeta kalit chumchuq dasht dazmol chumoli magnit belkurak");
        assert_eq!(said(Locale::UzCyrl), "газета калит чумчуқ дашт дазмол чумоли магнит белкурак");
        assert_eq!(said(Locale::Ky), "гезит ачкыч таранчы талаа үтүк кумурска магнит күрөк");
        assert_eq!(said(Locale::En), "newspaper key sparrow steppe flatiron ant magnet shovel");
        assert_eq!(words(ROOT, Locale::Kk), words(ROOT, Locale::Ru));
        assert_eq!(words(ROOT, Locale::Tg), words(ROOT, Locale::Ru));
    }

    #[test]
    fn the_words_are_the_digest_hashed_again_65536_times() {
        let mut digest = Sha256::digest(ROOT).to_vec();
        for _ in 0..65_536 {
            digest = Sha256::digest(&digest).to_vec();
        }
        assert_eq!(short(ROOT), hex(&digest[..8]));
        assert_ne!(words(ROOT, Locale::En), words(b"another root", Locale::En));
    }

    #[test]
    fn each_list_has_256_short_words_of_letters() {
        for locale in LISTS {
            let words: Vec<_> = list(locale).lines().collect();
            assert_eq!(words.len(), 256, "{}", locale.name());
            for word in words {
                // The turned comma of oʻ and gʻ is part of its letter.
                let letters = word.chars().filter(|c| *c != 'ʻ').count();
                assert!((3..=9).contains(&letters), "{word}");
                assert!(word.chars().all(char::is_alphabetic) && word == word.to_lowercase(), "{word}");
            }
        }
        let unsure = huquq_script::uzbek::to_cyrillic(UZ_LATN, &[huquq_script::uzbek::Exceptions::builtin()]);
        assert!(unsure.unsure.is_empty(), "{:?}", unsure.unsure);
    }

    #[test]
    fn no_two_words_of_a_language_are_one_letter_apart_also_when_folded() {
        for locale in LISTS {
            let words: Vec<_> = list(locale).lines().map(|w| (w, huquq_script::fold(w))).collect();
            for (at, (a, a_folded)) in words.iter().enumerate() {
                for (b, b_folded) in &words[..at] {
                    assert!(!alike(a, b), "{}: {a}, {b}", locale.name());
                    assert!(!alike(a_folded, b_folded), "{}: {a}, {b} (folded)", locale.name());
                }
            }
        }
        assert!(alike("кошка", "кожка") && alike("дом", "доми") && alike("а", "а") && !alike("дом", "дымы"));
    }
}
