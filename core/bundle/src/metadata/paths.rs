//! Patterns of target names (TUF 4.5): `*`, `?` and `[…]` as in a shell, each inside one part of the path.

/// Whether `pattern` matches the whole of `path`.
pub(super) fn matches(pattern: &str, path: &str) -> bool {
    let (patterns, parts): (Vec<_>, Vec<_>) = (pattern.split('/').collect(), path.split('/').collect());
    patterns.len() == parts.len() && patterns.iter().zip(&parts).all(|(p, s)| matches_part(p, s))
}

/// Goes back to the last star only, so a hostile pattern costs no more than its length times the text's.
fn matches_part(pattern: &str, text: &str) -> bool {
    let (mut pattern, mut text) = (pattern, text);
    let mut star: Option<(&str, &str)> = None;
    loop {
        if let Some(rest) = pattern.strip_prefix('*') {
            star = Some((rest, text));
            pattern = rest;
            continue;
        }
        let mut chars = text.chars();
        match (chars.next(), first_sign(pattern)) {
            (None, None) => return true,
            (Some(c), Some((sign, rest))) if sign.accepts(c) => (pattern, text) = (rest, chars.as_str()),
            _ => {
                // Give the last star one letter more.
                let Some((after, from)) = star else { return false };
                let mut chars = from.chars();
                if chars.next().is_none() {
                    return false;
                }
                star = Some((after, chars.as_str()));
                (pattern, text) = (after, chars.as_str());
            }
        }
    }
}

/// One sign of a pattern.
enum Sign<'a> {
    Any,
    Letter(char),
    /// `[letters]`, or `[!letters]`.
    Class {
        letters: &'a str,
        not: bool,
    },
}

impl Sign<'_> {
    fn accepts(&self, c: char) -> bool {
        match self {
            Self::Any => true,
            Self::Letter(letter) => *letter == c,
            Self::Class { letters, not } => among(letters, c) != *not,
        }
    }
}

/// The first sign of a pattern, and the rest of it.
fn first_sign(pattern: &str) -> Option<(Sign<'_>, &str)> {
    let first = pattern.chars().next()?;
    let rest = pattern.get(first.len_utf8()..)?;
    match first {
        '?' => Some((Sign::Any, rest)),
        // Without a bracket that closes it, `[` is a letter like another.
        '[' => class(rest).or(Some((Sign::Letter('['), rest))),
        _ => Some((Sign::Letter(first), rest)),
    }
}

fn class(after: &str) -> Option<(Sign<'_>, &str)> {
    let (not, body) = after.strip_prefix('!').map_or((false, after), |body| (true, body));
    // A closing bracket that comes first is a letter like another.
    let end = body.char_indices().skip(1).find(|(_, c)| *c == ']')?.0;
    Some((Sign::Class { letters: body.get(..end)?, not }, body.get(end + 1..)?))
}

/// Whether `c` is one of `letters`, in which `a-z` is a range.
fn among(letters: &str, c: char) -> bool {
    let mut left = letters.chars();
    while let Some(low) = left.next() {
        let mut ahead = left.clone();
        let high = ahead.next().filter(|dash| *dash == '-').and_then(|_| ahead.next());
        if high.is_some() {
            left = ahead;
        }
        if (low..=high.unwrap_or(low)).contains(&c) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wildcard_stays_inside_one_part() {
        assert!(matches("kz/*", "kz/ru.jsonl"));
        assert!(!matches("kz/*", "kz/a/b"));
        assert!(!matches("kz/*", "kg/ru.jsonl"));
        assert!(!matches("*", "kz/ru.jsonl"));
        assert!(matches("k?/*.jsonl", "kg/ru.jsonl"));
        assert!(matches("*a*b?", "xxabab."));
        assert!(!matches("?", ""));
    }

    #[test]
    fn brackets_are_a_choice_of_letters() {
        for (pattern, path, expected) in [
            ("bin-[0-3].json", "bin-2.json", true),
            ("bin-[0-3].json", "bin-4.json", false),
            ("[!a]x", "bx", true),
            ("[!a]x", "ax", false),
            ("[]]", "]", true),
            ("[a", "[a", true),
            ("[ў]", "ў", true),
        ] {
            assert_eq!(matches(pattern, path), expected, "{pattern} {path}");
        }
    }

    #[test]
    fn a_pattern_made_to_be_slow_is_not() {
        let pattern = "a*".repeat(2_000);
        assert!(!matches(&pattern, &format!("{}b/", "a".repeat(4_000))));
        assert!(!matches(&format!("{pattern}b"), &"a".repeat(4_000)));
    }
}
