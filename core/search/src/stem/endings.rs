//! Taking endings off from behind.

/// The endings of a language, in the letters of the fold.
pub(super) struct Endings {
    /// Places behind a noun, the last one first. Each holds at most one ending.
    pub noun: &'static [&'static [Place]],
    /// Endings of a verb behind which a noun's may stand: of participles and verbal nouns.
    pub participle: &'static [Place],
    /// Endings of a verb that close the word, but for the question.
    pub finite: &'static [Place],
    /// What makes a question of a verb: keldi-mi, келди-би.
    pub question: &'static [&'static str],
    /// Short roots of verbs that may be left of a word, whatever the least number of letters.
    pub roots: &'static [&'static str],
    /// Words that look inflected and are not.
    pub whole: &'static [&'static str],
}

/// Endings that stand behind the same sounds: what they stand behind, how many letters must be left, the endings.
pub(super) type Place = (After, usize, &'static [&'static str]);

/// What an ending may stand behind. The languages here choose the form of an ending by the sound before it, so a wrong sound means
/// that the letters are no ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum After {
    Any,
    Vowel,
    Consonant,
    /// A vowel or a voiced consonant.
    Sounding,
    Voiced,
    Voiceless,
    /// The -la that makes a verb of a noun.
    La,
    /// Not the l of such a -la: kil-adi, but ushla-di.
    NotLa,
}

impl Endings {
    /// `word` without its endings.
    pub fn strip(&self, word: &str) -> String {
        let mut noun = word;
        for place in self.noun {
            noun = self.off_one(noun, place);
        }
        let participle = self.off_one(noun, self.participle);
        let asked = self.question.iter().find_map(|question| word.strip_suffix(question));
        let asked =
            asked.map(|verb| (verb, self.off_one(verb, self.finite))).filter(|(verb, stem)| stem != verb);
        let finite = asked.map_or_else(|| self.off_one(word, self.finite), |(_, stem)| stem);
        let stem = if finite.len() < participle.len() { finite } else { participle };
        // Before a vowel a last k or p is spoken and written g or b: agenttik, agenttigi; айып, айыбы.
        match (stem.strip_suffix('g'), stem.strip_suffix('b')) {
            (Some(left), _) if left.len() > 2 => format!("{left}k"),
            (_, Some(left)) if left.len() > 1 => format!("{left}p"),
            _ => stem.to_owned(),
        }
    }

    fn off_one<'w>(&self, word: &'w str, places: &[Place]) -> &'w str {
        if self.whole.contains(&word) {
            return word;
        }
        let all = places
            .iter()
            .flat_map(|(after, least, endings)| endings.iter().map(move |e| (*after, *least, *e)));
        all.filter_map(|(after, least, ending)| self.off(word, after, least, ending))
            .min_by_key(|left| left.len())
            .unwrap_or(word)
    }

    /// What is left of `word` without `ending`, if it can be one.
    fn off<'w>(&self, word: &'w str, after: After, least: usize, ending: &str) -> Option<&'w str> {
        let left = word.strip_suffix(ending)?;
        // РВП, ИИН: without a vowel it is an acronym.
        let sounds = |left: &str| left.contains(is_vowel) || left.len() > 2;
        let enough = |left: &str| (left.len() >= least && sounds(left)) || self.roots.contains(&left);
        if after.fits(left) {
            return enough(left).then_some(left);
        }
        // The fold writes a doubled letter once: of `joko`, жок-ко, the k is the stem's too.
        let first = ending.chars().next().filter(|c| !is_vowel(*c))?;
        let with_first = word.get(..left.len() + first.len_utf8())?;
        (after.fits(with_first) && enough(with_first)).then_some(with_first)
    }
}

impl After {
    fn fits(self, stem: &str) -> bool {
        let Some(last) = stem.chars().next_back() else { return false };
        let voiceless = matches!(last, 'p' | 't' | 'k' | 's' | 'f' | 'h');
        match self {
            Self::Any => true,
            Self::Vowel => is_vowel(last),
            Self::Consonant => !is_vowel(last),
            Self::Sounding => !voiceless,
            Self::Voiced => !voiceless && !is_vowel(last),
            Self::Voiceless => voiceless,
            Self::La => stem.ends_with("la"),
            Self::NotLa => !(last == 'l' && stem.chars().nth_back(1).is_some_and(|c| !is_vowel(c))),
        }
    }
}

fn is_vowel(c: char) -> bool {
    matches!(c, 'a' | 'e' | 'i' | 'o' | 'u')
}
