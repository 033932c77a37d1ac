//! One typing error: a letter too many, too few, wrong, or two neighbours swapped.

use fst::Automaton;
use std::collections::BTreeSet;

/// The shortest folded word that is looked for with an error; in shorter ones nearly everything is one letter away.
pub const SHORTEST: usize = 5;

/// Folds of `written` with two neighbours swapped, one letter left out or one vowel put in, where they are not what the fold alone is near
/// to. For a word of up to 20 letters; longer ones are hardly typed.
#[must_use]
pub(crate) fn corrected(written: &str, folded: &str) -> Vec<String> {
    let letters: Vec<char> = written.to_lowercase().chars().collect();
    if !(SHORTEST..=20).contains(&letters.len()) {
        return Vec::new();
    }
    let mut out = BTreeSet::new();
    let mut keep = |letters: &[char]| {
        let fold = huquq_script::fold(&letters.iter().collect::<String>());
        if fold != folded && !fold.is_empty() {
            out.insert(fold);
        }
    };
    let vowels: &[char] =
        if written.is_ascii() { &['a', 'e', 'i', 'o', 'u'] } else { &['а', 'е', 'и', 'о', 'у', 'ы'] };
    for at in 0..letters.len() {
        let mut swapped = letters.clone();
        if at > 0 {
            swapped.swap(at - 1, at);
            keep(&swapped);
        }
        let mut fewer = letters.clone();
        fewer.remove(at);
        keep(&fewer);
        for vowel in vowels {
            let mut more = letters.clone();
            more.insert(at, *vowel);
            keep(&more);
        }
    }
    out.into_iter().collect()
}

/// Accepts every word within one typing error of `word` (optimal string alignment distance at most 1), byte by byte.
///
/// The folded alphabet is ASCII, so a byte is a letter there.
#[derive(Debug, Clone)]
pub struct OneError {
    word: Vec<u8>,
}

/// How far a word has been read: each field is a number of letters of the sought word that are done, if that way is still open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct State {
    /// Without an error so far.
    clean: Option<usize>,
    /// After a letter that was wrong, too many or too few; the furthest of up to three places, as a set of bits from `base`.
    base: usize,
    bits: u8,
    /// After the second of two letters came first: that many letters are done when the first one follows.
    swapped: Option<usize>,
}

impl OneError {
    /// For a folded word.
    #[must_use]
    pub fn new(word: &str) -> Self {
        Self { word: word.as_bytes().to_vec() }
    }

    /// Whether `other` is at most one typing error away.
    #[must_use]
    pub fn accepts(&self, other: &str) -> bool {
        let end = other.bytes().fold(self.start(), |state, byte| self.accept(&state, byte));
        self.is_match(&end)
    }
}

impl Automaton for OneError {
    type State = State;

    fn start(&self) -> State {
        // At once with an error: the first letter left out.
        State { clean: Some(0), base: 0, bits: 0b10, swapped: None }
    }

    fn is_match(&self, state: &State) -> bool {
        let end = self.word.len();
        // A last letter too few is an error that costs no step.
        state.clean.is_some_and(|at| at == end || at + 1 == end) || places(state).any(|at| at == end)
    }

    fn can_match(&self, state: &State) -> bool {
        state.clean.is_some() || state.swapped.is_some() || state.bits != 0
    }

    fn accept(&self, state: &State, byte: u8) -> State {
        let letter = |at: usize| self.word.get(at).copied();
        let end = self.word.len();
        let mut with_error: Vec<usize> =
            places(state).filter(|at| letter(*at) == Some(byte)).map(|at| at + 1).collect();
        let mut clean = None;
        let mut swapped = None;
        if let Some(at) = state.clean {
            if letter(at) == Some(byte) {
                clean = Some(at + 1);
                // The next letter of the sought word may be the one left out.
                with_error.push(at + 2);
            }
            // A wrong letter, or one too many.
            with_error.extend([at + 1, at]);
            if letter(at + 1) == Some(byte) && letter(at) != Some(byte) {
                swapped = Some(at);
            }
        }
        if let Some(at) = state.swapped
            && letter(at) == Some(byte)
        {
            with_error.push(at + 2);
        }
        with_error.retain(|at| *at <= end);
        let base = with_error.iter().copied().min().unwrap_or(0);
        let bits =
            with_error.iter().fold(0_u8, |bits, at| bits | 1_u8.checked_shl((at - base) as u32).unwrap_or(0));
        State { clean, base, bits, swapped }
    }
}

fn places(state: &State) -> impl Iterator<Item = usize> {
    let State { base, bits, .. } = *state;
    (0..8).filter(move |bit| bits & (1 << bit) != 0).map(move |bit| base + bit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(word: &str, other: &str) -> bool {
        OneError::new(word).accepts(other)
    }

    /// Optimal string alignment distance, in the plainest way.
    fn distance(a: &[u8], b: &[u8]) -> usize {
        let mut d = vec![vec![0; b.len() + 1]; a.len() + 1];
        for (i, row) in d.iter_mut().enumerate() {
            row[0] = i;
        }
        d[0] = (0..=b.len()).collect();
        for i in 1..=a.len() {
            for j in 1..=b.len() {
                let change = usize::from(a[i - 1] != b[j - 1]);
                d[i][j] = (d[i - 1][j] + 1).min(d[i][j - 1] + 1).min(d[i - 1][j - 1] + change);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    d[i][j] = d[i][j].min(d[i - 2][j - 2] + 1);
                }
            }
        }
        d[a.len()][b.len()]
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { cases: 20_000, failure_persistence: None, ..Default::default() })]
        #[test]
        fn it_accepts_what_is_one_error_away_and_nothing_else(a in "[abc]{0,7}", b in "[abc]{0,7}") {
            proptest::prop_assert_eq!(accepts(&a, &b), distance(a.as_bytes(), b.as_bytes()) <= 1, "{} {}", a, b);
        }
    }
}
