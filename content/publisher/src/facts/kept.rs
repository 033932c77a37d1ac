//! What stands in a translation as it stands in the source: quoted words, bold, names, places of answers.

use super::{Doubt, In};
use crate::say::sentences as say;
use huquq_script::words;

pub(super) fn compare(id: &str, source: In<'_>, translation: In<'_>, out: &mut Vec<Doubt>) {
    let bold = |text: &str| text.matches("**").count() / 2;
    let (there, here) = (bold(source.text), bold(translation.text));
    if there != here {
        out.push(Doubt::look("fact-bold", say::fact_bold(id, there, here)));
    }
    quotes(id, source, translation, out);
    for name in names(source.text) {
        if !has_name(translation, &name) {
            out.push(Doubt::look("fact-name", say::fact_name(id, name)));
        }
    }
}

/// The names in braces where answers stand.
pub(super) fn places(text: &str) -> Vec<String> {
    let names = text.split('{').skip(1).filter_map(|rest| rest.split_once('}'));
    names.map(|(name, _)| name.to_owned()).collect()
}

/// The quoted phrases of a text, without the quotes.
pub(super) fn quoted(text: &str) -> Vec<String> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((at, open)) = rest.char_indices().find(|(_, c)| matches!(c, '«' | '“' | '"')) {
        let close = match open {
            '«' => '»',
            '“' => '”',
            _ => '"',
        };
        let inner = rest.get(at + open.len_utf8()..).unwrap_or_default();
        let Some((phrase, after)) = inner.split_once(close) else { break };
        out.push(phrase.trim().to_owned());
        rest = after;
    }
    out
}

/// A phrase without the signs that typing changes.
pub(super) fn letters(phrase: &str) -> String {
    words(phrase).map(|(_, w)| w.to_lowercase().replace('ё', "е")).collect::<Vec<_>>().join(" ")
}

fn quotes(id: &str, source: In<'_>, translation: In<'_>, out: &mut Vec<Doubt>) {
    let (there, here) = (quoted(source.text), quoted(translation.text));
    // A single word in quotes is often a name, which other languages write without them.
    let phrases = |all: &[String]| all.iter().filter(|q| letters(q).contains(' ')).count();
    if phrases(&there) > here.len() {
        let kept: Vec<String> = here.iter().map(|q| letters(q)).collect();
        let lost =
            there.iter().find(|q| letters(q).contains(' ') && !kept.contains(&letters(q))).or(there.first());
        out.push(Doubt::look("fact-quote", say::fact_quote(id, lost.cloned().unwrap_or_default())));
    }
    // A Russian phrase in a text of Latin letters is said to somebody word by word.
    let latin = !matches!(translation.locale, "ru" | "ky" | "kk" | "tg" | "uz-Cyrl");
    let cyrillic = |phrase: &&String| phrase.chars().any(|c| ('\u{0400}'..='\u{04ff}').contains(&c));
    let source_letters = letters(source.text);
    for phrase in here.iter().filter(|_| latin).filter(cyrillic) {
        let phrase_letters = letters(phrase);
        // A term of one or two words may stand in another case, or be the translator's own help.
        if phrase_letters.split(' ').count() > 2 && !source_letters.contains(&phrase_letters) {
            out.push(Doubt::look("fact-quote", say::fact_quote_changed(id, phrase)));
        }
    }
}

/// Words of Latin letters, and Cyrillic ones all in capitals.
fn names(text: &str) -> Vec<String> {
    let latin = |w: &str| w.chars().filter(char::is_ascii_alphabetic).count() >= 2;
    let capitals = |w: &str| w.chars().count() >= 2 && w.chars().all(|c| c.is_uppercase());
    let without_places = match text.contains('{') {
        true => text
            .split('{')
            .map(|p| p.split_once('}').map_or(p, |(_, rest)| rest))
            .collect::<Vec<_>>()
            .join(" "),
        false => text.to_owned(),
    };
    let mut out: Vec<String> = words(&without_places)
        .map(|(_, w)| w)
        .filter(|w| latin(w) || capitals(w))
        .map(str::to_owned)
        .collect();
    out.sort();
    out.dedup();
    out
}

/// Organisations and papers whose short name is another in each language; other short names are kept or spelt in the letters of the text.
const SHORT_NAMES: &[(&str, &[&str])] = &[
    ("ООН", &["bmt", "бууга", "буу", "un", "unhcr", "united nations"]),
    ("ЕАЭС", &["yoii", "yei", "eaeu", "еаэб", "евразия", "yevroosiyo", "eurasian"]),
    ("СНГ", &["mdh", "кмш", "cis"]),
    ("РФ", &["rossiya", "россия", "russia"]),
    ("РК", &["qozogʻiston", "казакстан", "kazakhstan"]),
    ("КР", &["qirgʻiziston", "кыргызстан", "kyrgyz"]),
    ("МВД", &["ichki ishlar", "iiv", "иим", "ички иштер", "interior", "mvd"]),
    ("МИД", &["tashqi ishlar", "тышкы иштер", "foreign"]),
    ("ВИЧ", &["oiv", "ич", "aiv", "hiv"]),
    ("СМС", &["sms"]),
    ("УВКБ", &["unhcr", "qochqin", "качкын"]),
    ("МОМ", &["iom", "xmt", "эмуу", "migratsiya", "миграция"]),
    ("ШОС", &["shht", "шку", "шкю", "sco", "shos"]),
    ("НПО", &["ngo", "nnt", "nodavlat", "нко", "коомдук"]),
    ("НДС", &["qqs", "кнс", "vat"]),
];

fn has_name(translation: In<'_>, name: &str) -> bool {
    let text = translation.text.to_lowercase();
    let small = name.to_lowercase();
    if text.contains(&small) {
        return true;
    }
    let latin: String = small.chars().map(latin_letter).collect();
    if !latin.is_empty() && text.contains(&latin) {
        return true;
    }
    let known = SHORT_NAMES.iter().find(|(short, _)| *short == name).map_or(&[][..], |(_, forms)| *forms);
    known.iter().any(|form| text.contains(form))
}

/// As the short names of papers and offices are spelt in Latin letters.
fn latin_letter(c: char) -> &'static str {
    const LETTERS: &[(char, &str)] = &[
        ('а', "a"),
        ('б', "b"),
        ('в', "v"),
        ('г', "g"),
        ('д', "d"),
        ('е', "e"),
        ('ж', "j"),
        ('з', "z"),
        ('и', "i"),
        ('й', "y"),
        ('к', "k"),
        ('л', "l"),
        ('м', "m"),
        ('н', "n"),
        ('о', "o"),
        ('п', "p"),
        ('р', "r"),
        ('с', "s"),
        ('т', "t"),
        ('у', "u"),
        ('ф', "f"),
        ('х', "kh"),
        ('ц', "ts"),
        ('ч', "ch"),
        ('ш', "sh"),
        ('щ', "shch"),
        ('ы', "y"),
        ('э', "e"),
        ('ю', "yu"),
        ('я', "ya"),
    ];
    LETTERS.iter().find(|(cyrillic, _)| *cyrillic == c).map_or("", |(_, latin)| latin)
}
