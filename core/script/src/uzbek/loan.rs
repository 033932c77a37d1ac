//! Where Latin `ts` and `s` stand for ц.

use super::letters::{Letter, is_vowel};

/// What a `t` followed by `s`, or an `s` alone, is in Cyrillic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tse {
    /// ц.
    Yes,
    /// Two letters that happen to meet, or plain с.
    No,
    /// Probably ц.
    Likely,
    /// Probably not ц.
    Unlikely,
}

/// Judges `ts`, given the letters after the `s` and the one before the `t`.
///
/// `-tsiya` and `-tsion-` are always ц. Uzbek suffixes that begin with s part the two letters: `ruxsat-siz`,
/// `ket-sa`, `ayt-sin`. Only after i does a loanword (`pitsa`) look like such a verb (`oʻqit-sa`).
pub(super) fn ts(before: Option<char>, after: &[Letter]) -> Tse {
    // The longest beginning asked for has five letters; one more tells whether the word ends there.
    let after: String = after.iter().take(6).map(|l| l.sound).collect();
    let is_suffix = |beginnings: &[&str], stem: &str| {
        after.strip_prefix(stem).is_some_and(|rest| {
            rest.is_empty() || beginnings.iter().any(|beginning| rest.starts_with(beginning))
        })
    };
    if after.starts_with("iya") || after.starts_with("ion") {
        Tse::Yes
    } else if after.starts_with("iz") && !after.starts_with("izm") || is_suffix(&["lar", "mi"], "in") {
        Tse::No
    } else if is_suffix(&["m", "ng", "k", "lar", "da", "gina"], "a") {
        if before == Some('i') { Tse::Unlikely } else { Tse::No }
    } else if before.is_some_and(is_vowel) {
        Tse::Likely
    } else {
        Tse::Unlikely
    }
}

/// Judges an `s` without `t`, given the letters after it and the one before.
///
/// `-ksiya`, `-nsiya`, `-ksion-` and `-nsial-` are ц (`aksiya`, `konferensiya`); after b, l, p, r `-siya` may be
/// either (`korrupsiya`, `versiya`), and so may `-nsion-` (`konvensional`, `pansionat`). Elsewhere it is с
/// (`Rossiya`, `tavsiya`).
pub(super) fn s(before: Option<char>, after: &[Letter]) -> Tse {
    let mut after = after.iter().map(|l| l.sound);
    let after = (after.next(), after.next(), after.next());
    match (before, after) {
        (Some('k' | 'n'), (Some('i'), Some('y'), Some('a'))) => Tse::Yes,
        (Some('k'), (Some('i'), Some('o'), Some('n'))) => Tse::Yes,
        (Some('n'), (Some('i'), Some('a'), Some('l'))) => Tse::Yes,
        (Some('n'), (Some('i'), Some('o'), Some('n'))) => Tse::Unlikely,
        (Some('b' | 'l' | 'p' | 'r'), (Some('i'), Some('y'), Some('a'))) => Tse::Unlikely,
        _ => Tse::No,
    }
}

#[cfg(test)]
mod tests {
    use super::super::letters::read;
    use super::*;

    fn of_ts(word: &str) -> Tse {
        let (before, after) = word.split_once("ts").unwrap();
        ts(before.chars().next_back(), &read(after))
    }

    fn of_s(word: &str) -> Tse {
        let (before, after) = word.split_once('s').unwrap();
        s(before.chars().next_back(), &read(after))
    }

    #[test]
    fn t_and_s() {
        for word in ["migratsiya", "informatsion", "politsiyachi"] {
            assert_eq!(of_ts(word), Tse::Yes, "{word}");
        }
        for word in ["ruxsatsiz", "hujjatsizlik", "ketsa", "toʻxtatsangiz", "aytsin", "kutsinlar", "yotsam"]
        {
            assert_eq!(of_ts(word), Tse::No, "{word}");
        }
        assert_eq!(of_ts("oʻqitsa"), Tse::Unlikely);
        assert_eq!(of_ts("skeptitsizm"), Tse::Likely);
        assert_eq!(of_ts("retsept"), Tse::Likely);
    }

    #[test]
    fn s_alone() {
        assert_eq!(of_s("aksiya"), Tse::Yes);
        assert_eq!(of_s("auksion"), Tse::Yes);
        assert_eq!(of_s("korrupsiya"), Tse::Unlikely);
        assert_eq!(of_s("Rossiya"), Tse::No);
        assert_eq!(of_s("tavsiya"), Tse::No);
        assert_eq!(of_s("potensial"), Tse::Yes);
        assert_eq!(of_s("siyosat"), Tse::No);
        assert_eq!(of_s("Rusiya"), Tse::No);
    }
}
