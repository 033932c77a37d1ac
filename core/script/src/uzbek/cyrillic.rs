//! Latin text into Cyrillic, word by word.

use std::ops::Range;

use super::exceptions::{Exceptions, look_up};
use super::letters::{Letter, TUTUQ, is_uzbek, is_vowel, read};
use super::literal::{Run, ends_run, judge, markup};
use super::spell::spell;
use crate::marks::{is_apostrophe, is_cyrillic, is_latin};

/// A text derived from another script.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Derived {
    /// The derived text.
    pub text: String,
    /// The words whose spelling is a guess, in the order of the text. Empty: all of it is sure.
    pub unsure: Vec<Unsure>,
}

/// A word whose spelling is a guess.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsure {
    /// The word as it stands in the input.
    pub word: String,
    /// What the rules could not settle.
    pub reason: Reason,
    /// Where the word stands in the input, in bytes.
    pub range: Range<usize>,
}

/// Why the spelling of a word is a guess. An entry in [`Exceptions`] settles all but the last three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// `ts` may be ц or тс.
    Ts,
    /// `siya` after a consonant may be сия or ция.
    Siya,
    /// `ye` after a consonant may be ье or ъе.
    YeAfterConsonant,
    /// A letter that Uzbek lacks (`w`, `c` without `h`, `é`): the word was left as it is.
    ForeignLetter,
    /// Two to six capitals, with or without an Uzbek suffix, in a line that is not all capitals: an
    /// abbreviation that may stay Latin. The capitals were left as they are. Also a lone I, V or X before a
    /// point, a numeral or an initial; it was spelled as an initial.
    Abbreviation,
    /// A capital after a small letter (`eGov`), so perhaps a name: left as it is.
    InnerCapital,
    /// Latin and Cyrillic letters in one word: left as it is.
    MixedScripts,
    /// Letters before digits (`mp3`): left as it is.
    DigitsInside,
    /// Letters about a stroke or a point: an address, or words (`va/yoki`, a space forgotten). Left as it is.
    Joined,
}

/// `text`, Uzbek in the Latin alphabet of 1995, in Cyrillic.
///
/// The lists are asked before the rules; the longest stem of all lists counts, of equals the earlier list.
/// Pass the publication's own list first, then [`Exceptions::builtin`].
///
/// Left as they are: Cyrillic and other scripts, digits, Roman numerals, what stands in `{ … }`, references
/// such as `<contact:kz-111>`, addresses, and all punctuation, so `**` and list marks too.
///
/// ```
/// use huquq_script::uzbek::{Exceptions, to_cyrillic};
///
/// let derived = to_cyrillic("Oʻzbekiston fuqarosi { $n } kun ichida gov.uz orqali", &[Exceptions::builtin()]);
/// assert_eq!(derived.text, "Ўзбекистон фуқароси { $n } кун ичида gov.uz орқали");
/// assert!(derived.unsure.is_empty());
/// ```
#[must_use]
pub fn to_cyrillic(text: &str, exceptions: &[&Exceptions]) -> Derived {
    let mut at = 0;
    let spans = markup(text);
    let mut work = Work { exceptions, quiet: quiet_lines(text, &spans), out: Derived::default() };
    for (start, gap) in gaps(text, &spans) {
        work.out.text.push_str(text.get(at..start).unwrap_or_default());
        at = start + gap.len();
        let mut from = start;
        for run in gap.split_inclusive(ends_run) {
            work.run(run, from);
            from += run.len();
        }
    }
    work.out.text.push_str(text.get(at..).unwrap_or_default());
    work.out
}

/// The parts of `text` outside `spans`, with where they begin.
fn gaps<'t>(text: &'t str, spans: &[Range<usize>]) -> impl Iterator<Item = (usize, &'t str)> {
    let starts = std::iter::once(0).chain(spans.iter().map(|span| span.end));
    let ends = spans.iter().map(|span| span.start).chain(std::iter::once(text.len()));
    starts.zip(ends).filter_map(|(start, end)| Some((start, text.get(start..end)?)))
}

/// The lines of `text` that have a small letter outside `spans`.
fn quiet_lines(text: &str, spans: &[Range<usize>]) -> Vec<Range<usize>> {
    let mut lines = Vec::new();
    let mut small = gaps(text, spans)
        .flat_map(|(start, gap)| gap.char_indices().map(move |(at, c)| (start + at, c)))
        .filter_map(|(at, c)| c.is_lowercase().then_some(at))
        .peekable();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let end = start + line.len();
        if small.next_if(|&at| at < end).is_some() {
            while small.next_if(|&at| at < end).is_some() {}
            lines.push(start..end);
        }
        start = end;
    }
    lines
}

struct Work<'e> {
    exceptions: &'e [&'e Exceptions],
    /// The lines with small letters. In the others capitals mean nothing.
    quiet: Vec<Range<usize>>,
    out: Derived,
}

impl Work<'_> {
    fn keep(&mut self, text: &str) {
        self.out.text.push_str(text);
    }

    fn report(&mut self, reason: Reason, word: &str, start: usize) {
        self.out.unsure.push(Unsure { word: word.to_owned(), reason, range: start..start + word.len() });
    }

    fn is_shouted(&self, at: usize) -> bool {
        let line = self.quiet.partition_point(|line| line.end <= at);
        self.quiet.get(line).is_none_or(|line| at < line.start)
    }

    /// A run and the character that ended it, which begins at byte `start` of the input.
    fn run(&mut self, run: &str, start: usize) {
        let kind = judge(run);
        if kind != Run::Words {
            let bare = run.trim_matches(|c: char| !c.is_alphanumeric());
            if kind == Run::Joined && bare.contains(is_latin) {
                let before = run.len() - run.trim_start_matches(|c: char| !c.is_alphanumeric()).len();
                self.report(Reason::Joined, bare, start + before);
            }
            return self.keep(run);
        }
        let mut rest = run;
        let mut quoted = false;
        while let Some(c) = rest.chars().next() {
            let at = start + run.len() - rest.len();
            let length = if c.is_alphabetic() && !is_apostrophe(c) { word_length(rest, quoted) } else { 0 };
            let (word, after) = rest.split_at_checked(length.max(c.len_utf8())).unwrap_or((rest, ""));
            if length > 0 {
                let after_digit = run.get(..at - start).is_some_and(|s| s.ends_with(char::is_numeric));
                self.word(word, at, after_digit, after.starts_with('.'));
            } else {
                self.keep(word);
            }
            quoted = is_apostrophe(c);
            rest = after;
        }
    }

    fn word(&mut self, word: &str, start: usize, after_digit: bool, before_point: bool) {
        if !word.contains(is_latin) {
            return self.keep(word);
        }
        let small = word.contains(char::is_lowercase);
        let with_digits = word.contains(char::is_numeric);
        if (with_digits || after_digit) && !small {
            return self.keep(word);
        }
        let reason = if with_digits {
            Some(Reason::DigitsInside)
        } else if word.contains(is_cyrillic) {
            Some(Reason::MixedScripts)
        } else {
            None
        };
        if let Some(reason) = reason {
            self.report(reason, word, start);
            return self.keep(word);
        }

        let (cyrl, reason) = self.spelled(word, self.is_shouted(start), before_point);
        if let Some(reason) = reason {
            self.report(reason, word, start);
        }
        self.keep(&cyrl);
    }

    /// A word of Latin letters in Cyrillic, and what is doubtful about it.
    fn spelled(&self, word: &str, shouted: bool, before_point: bool) -> (String, Option<Reason>) {
        let letters = read(word);
        let known = |letters: &[Letter]| letters.iter().all(|l| is_uzbek(l.sound));
        if let Some((mut cyrl, rest)) = look_up(&letters, self.exceptions).filter(|(_, rest)| known(rest)) {
            spell(rest, &mut cyrl);
            return (cyrl, None);
        }
        if let Some((head, tail)) = abbreviation(word, shouted) {
            let mut cyrl = head.to_owned();
            spell(&read(tail), &mut cyrl);
            return (cyrl, (!is_numeral(head)).then_some(Reason::Abbreviation));
        }
        if !known(&letters) {
            return (word.to_owned(), Some(Reason::ForeignLetter));
        }
        if has_inner_capital(&letters) {
            return (word.to_owned(), Some(Reason::InnerCapital));
        }
        if is_numeral(word) && !before_point {
            return (word.to_owned(), None);
        }
        let mut cyrl = String::with_capacity(2 * word.len());
        let doubt = spell(&letters, &mut cyrl);
        (cyrl, doubt.or(is_numeral(word).then_some(Reason::Abbreviation)))
    }
}

/// How many bytes of `text`, which begins with a letter, are its first word.
///
/// As [`crate::words()`] has it, but an apostrophe after o or g at the end is a letter (`yog'`), unless the
/// word was opened by one (`‘Metro’`).
fn word_length(text: &str, quoted: bool) -> usize {
    let length = crate::words::length(text);
    let (word, after) = text.split_at_checked(length).unwrap_or((text, ""));
    let next = after.chars().next().filter(|&c| is_apostrophe(c));
    match next {
        Some(c) if !quoted && word.ends_with(['o', 'O', 'g', 'G']) => length + c.len_utf8(),
        _ => length,
    }
}

/// Splits a word that may be an abbreviation into its capitals and its suffix in small letters.
fn abbreviation(word: &str, shouted: bool) -> Option<(&str, &str)> {
    let mut end = 0;
    let mut last = ' ';
    for (at, c) in word.char_indices() {
        if !(c.is_ascii_uppercase() || is_apostrophe(c) || c == 'h' && matches!(last, 'S' | 'C')) {
            break;
        }
        end = at + c.len_utf8();
        last = c;
    }
    let (head, tail) = word.split_at_checked(end)?;
    let letters = read(head);
    // `YAngi` has one capital letter, Я.
    let pairs = letters.windows(2).filter(|w| matches!(w, [y, v] if y.sound == 'y' && is_vowel(v.sound)));
    let count = letters.iter().filter(|l| l.sound != TUTUQ).count() - pairs.count();
    let foreign = letters.iter().any(|l| !is_uzbek(l.sound));
    let sayable = letters.iter().any(|l| is_vowel(l.sound));
    let tail_reads = tail.chars().all(|c| c.is_lowercase() || is_apostrophe(c))
        && read(tail).iter().all(|l| is_uzbek(l.sound));
    let ordinary = tail.is_empty() && sayable && !foreign && (shouted || count > 6) && !is_numeral(head);
    (count > 1 && tail_reads && !ordinary).then_some((head, tail))
}

/// Whether a capital stands after a small letter. `Sh` is one letter and so is `Ye`: `JShShIR` and `YeOII` have
/// none.
fn has_inner_capital(letters: &[Letter]) -> bool {
    let mut before: Option<Letter> = None;
    letters.iter().filter(|l| l.sound != TUTUQ).any(|&letter| {
        let last = before.replace(letter);
        match last {
            Some(last) if last.sound == 'y' && is_vowel(letter.sound) => {
                before = Some(last);
                letter.upper && !last.upper
            }
            last => letter.upper && last.is_some_and(|last| !last.upper),
        }
    })
}

/// Whether `capitals` is a Roman numeral as texts have them.
fn is_numeral(capitals: &str) -> bool {
    match capitals {
        "L" => false,
        _ => !capitals.is_empty() && capitals.bytes().all(|b| b"IVXL".contains(&b)),
    }
}
