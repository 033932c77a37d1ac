//! What cannot be read aloud: a date in dots, a range with a dash, a sign, an abbreviation, a Roman number.

/// Abbreviations of officials and book-keepers.
const SHORT: [&str; 12] =
    ["ст.", "п.", "пп.", "т.е.", "т.д.", "т.п.", "руб.", "тыс.", "млн.", "см.", "гр.", "стр."];
/// Signs that every voice says differently.
const SIGNS: [char; 6] = ['№', '§', '/', '%', '&', '+'];

/// The first piece of `text` that cannot be read aloud in one way.
pub fn unspeakable(text: &str) -> Option<&str> {
    if let Some(at) = text.find(SIGNS) {
        return around(text, at);
    }
    for word in text.split_whitespace() {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let before = word.trim_start_matches(['(', '«', '„', '"']).to_lowercase();
        if SHORT.contains(&before.as_str()) || roman(bare) || dotted(bare) || range(bare) {
            return Some(word);
        }
    }
    None
}

/// The word around a byte offset.
fn around(text: &str, at: usize) -> Option<&str> {
    let start = text.get(..at)?.rfind(char::is_whitespace).map_or(0, |i| i + 1);
    let end = text.get(at..)?.find(char::is_whitespace).map_or(text.len(), |i| at + i);
    text.get(start..end).map(str::trim)
}

/// `XIV`, and neither the Cyrillic letters that look alike nor an abbreviation such as the Uzbek `IIV`.
fn roman(word: &str) -> bool {
    // Each sign in falling order, and how often it may stand in a row.
    const SIGNS: [(&str, usize); 13] = [
        ("M", 3),
        ("CM", 1),
        ("D", 1),
        ("CD", 1),
        ("C", 3),
        ("XC", 1),
        ("L", 1),
        ("XL", 1),
        ("X", 3),
        ("IX", 1),
        ("V", 1),
        ("IV", 1),
        ("I", 3),
    ];
    let mut rest = word;
    for (sign, most) in SIGNS {
        for _ in 0..most {
            rest = rest.strip_prefix(sign).unwrap_or(rest);
        }
    }
    word.len() > 1 && rest.is_empty()
}

/// `24.11.2026`
fn dotted(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    parts.len() == 3 && parts.iter().all(|p| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit()))
}

/// `3–5`, `3-5`
fn range(word: &str) -> bool {
    let digits = |p: &str| !p.is_empty() && p.bytes().all(|b| b.is_ascii_digit());
    ['–', '—', '-'].iter().any(|dash| word.split_once(*dash).is_some_and(|(a, b)| digits(a) && digits(b)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_voices_disagree_about_is_found() {
        for (text, found) in [
            ("До 24.11.2026 включительно", Some("24.11.2026")),
            ("от 3–5 дней", Some("3–5")),
            ("по ст. 517", Some("ст.")),
            ("и/или", Some("и/или")),
            ("закон № 477", Some("№")),
            ("глава XIV", Some("XIV")),
            ("Rossiya IIV", None),
            ("2026-yil 10-kun", None),
            ("27 сентября 2025 года", None),
            ("сайт gov.kz", None),
        ] {
            assert_eq!(unspeakable(text), found, "{text}");
        }
    }
}
