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
        match (chars.next(), one(pattern)) {
            (None, None) => return true,
            (Some(c), Some((accepts, rest))) if accepts(c) => (pattern, text) = (rest, chars.as_str()),
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

/// Whether a character fits one place of a pattern.
type OneOf<'a> = Box<dyn Fn(char) -> bool + 'a>;

/// What the first sign of a pattern accepts, and the rest of the pattern.
fn one(pattern: &str) -> Option<(OneOf<'_>, &str)> {
    let first = pattern.chars().next()?;
    let rest = pattern.get(first.len_utf8()..)?;
    match first {
        '?' => Some((Box::new(|_| true), rest)),
        '[' => Some(class(rest).unwrap_or((Box::new(|c| c == '['), rest))),
        _ => Some((Box::new(move |c| c == first), rest)),
    }
}

/// `abc]`, `a-z]`, `!a]`; `None` when nothing closes it, and then `[` stands for itself.
fn class(after: &str) -> Option<(OneOf<'_>, &str)> {
    let (not, body) = match after.strip_prefix('!') {
        Some(body) => (true, body),
        None => (false, after),
    };
    // A bracket that comes first is a letter like another.
    let end = body.char_indices().skip(1).find(|(_, c)| *c == ']')?.0;
    let (letters, rest) = (body.get(..end)?, body.get(end + 1..)?);
    let holds = move |c: char| {
        let mut left = letters;
        while let Some(low) = left.chars().next() {
            left = left.get(low.len_utf8()..).unwrap_or_default();
            let high = left.strip_prefix('-').and_then(|r| r.chars().next());
            if let Some(high) = high {
                left = left.get(1 + high.len_utf8()..).unwrap_or_default();
            }
            if (low..=high.unwrap_or(low)).contains(&c) {
                return true;
            }
        }
        false
    };
    Some((Box::new(move |c| holds(c) != not), rest))
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
