//! What in a text is not language: placeables, references, addresses.

use std::ops::Range;

/// The spans of `text` between `{` and its `}`, of references such as `<contact:kz-111>` and of `[!WARNING]`,
/// in order. A brace without its partner is ordinary text.
pub(super) fn markup(text: &str) -> Vec<Range<usize>> {
    let mut open = Vec::new();
    let (mut reference, mut alert) = (None, None);
    let mut spans: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices() {
        let span = match c {
            '{' => {
                open.push(at);
                None
            }
            '}' => open.pop().map(|start| start..at + 1),
            '<' => {
                reference = Some(at);
                None
            }
            '[' => {
                alert = Some(at);
                None
            }
            ']' => alert
                .take()
                .filter(|&start| text.get(start + 1..at).is_some_and(is_alert))
                .map(|start| start..at + 1),
            '>' => reference
                .take()
                .filter(|&start| text.get(start + 1..at).is_some_and(is_reference))
                .map(|start| start..at + 1),
            _ => None,
        };
        if let Some(mut span) = span {
            while let Some(earlier) = spans.pop_if(|earlier| earlier.end > span.start) {
                span.start = span.start.min(earlier.start);
            }
            spans.push(span);
        }
    }
    spans
}

/// Whether the text between `<` and `>` is `kind:id`.
fn is_reference(inner: &str) -> bool {
    inner.split_once(':').is_some_and(|(kind, id)| {
        !kind.is_empty()
            && kind.bytes().all(|b| b.is_ascii_lowercase())
            && !id.is_empty()
            && !id.contains(char::is_whitespace)
    })
}

/// Whether the text between `[` and `]` is `!WARNING` or the like.
fn is_alert(inner: &str) -> bool {
    inner
        .strip_prefix('!')
        .is_some_and(|kind| !kind.is_empty() && kind.bytes().all(|b| b.is_ascii_uppercase()))
}

/// What a run of characters without spaces, brackets, quotes or commas is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Run {
    /// Words.
    Words,
    /// An e-mail or web address, a domain, a handle, a file name.
    Address,
    /// Letters about a stroke or a point: perhaps an address, perhaps `va/yoki` or a forgotten space.
    Joined,
}

/// Characters at which a run ends.
pub(super) fn ends_run(c: char) -> bool {
    c.is_whitespace() || "()[]{}<>«»“”„\",;|–—".contains(c)
}

/// Judges one run.
pub(super) fn judge(run: &str) -> Run {
    let beside = |at: usize, c: char| {
        let (before, after) = (run.get(..at), run.get(at + c.len_utf8()..));
        (before.and_then(|s| s.chars().next_back()), after.and_then(|s| s.chars().next()))
    };
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
    let mut stroke = false;
    for (at, c) in run.match_indices(['@', '/']).filter_map(|(at, s)| Some((at, s.chars().next()?))) {
        let (before, after) = beside(at, c);
        if c == '@' && after.is_some_and(char::is_alphanumeric) {
            return Run::Address;
        }
        stroke |= c == '/' && (is_letter(before) || is_letter(after));
    }
    let domains = || run.split('/').filter_map(last_label);
    if run.contains("://") || run.starts_with('/') && stroke || domains().any(is_known_label) {
        Run::Address
    } else if stroke || domains().next().is_some() {
        Run::Joined
    } else {
        Run::Words
    }
}

/// The ends of domains and file names that an editor may mention.
const LABELS: &str = "uz kz kg tj tm ru tr eu de com org net int info gov edu me io app help \
                      html pdf doc docx jpg toml md ftl";

fn is_known_label(label: &str) -> bool {
    LABELS.split(' ').any(|known| known == label)
}

/// What follows the last point in `part`, where the point is one of a domain and not of an abbreviation or at
/// the end of a sentence: two or more small ASCII letters (`gov.uz`, `t.me`, not `h.k.`, `s.sh.`, `A.Karimov`,
/// `keldi.Keyin`).
fn last_label(part: &str) -> Option<&str> {
    let part = part.trim_matches(|c: char| !c.is_alphanumeric());
    let (before, after) = part.rsplit_once('.')?;
    let label = after.split(|c: char| !c.is_ascii_alphanumeric()).next()?;
    let is_name = before.ends_with(|c: char| c.is_ascii_alphanumeric())
        && before.contains(|c: char| c.is_ascii_alphabetic())
        && label.len() > 1
        && label.bytes().all(|b| b.is_ascii_lowercase())
        && (before.len() > 1 || !matches!(label, "sh" | "ch"));
    is_name.then_some(label)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs() {
        for run in [
            "gov.uz",
            "gov.uz.",
            "info@huquq.uz",
            "@huquq_bot",
            "https://a.b/c",
            "/etc/hosts",
            "t.me/huquq",
            "migration.gov.kg?x=1",
            "publication.toml",
        ] {
            assert_eq!(judge(run), Run::Address, "{run}");
        }
        for run in
            ["va", "h.k.", "s.sh.", "A.Karimov", "keldi.Keyin", "90/180", "90/180-kun", "12.05.2024", "km."]
        {
            assert_eq!(judge(run), Run::Words, "{run}");
        }
        for run in ["va/yoki", "keldi.keyin"] {
            assert_eq!(judge(run), Run::Joined, "{run}");
        }
    }

    #[test]
    fn braces_nest_and_may_lack_a_partner() {
        let spans = |text: &'static str| -> Vec<&str> {
            markup(text).into_iter().map(|span| text.get(span).unwrap()).collect()
        };
        assert_eq!(spans("a {b {c} d} e"), ["{b {c} d}"]);
        assert_eq!(spans("{ {a} b"), ["{a}"]);
        assert!(spans("a } b {").is_empty());
        assert_eq!(spans("<contact:kz-1> < 5 > <b>"), ["<contact:kz-1>"]);
        assert_eq!(spans("{ <a:b> } <a:{x}> "), ["{ <a:b> }", "<a:{x}>"]);
        assert_eq!(spans("<a:{b> c} d"), ["<a:{b> c}"]);
        assert_eq!(spans("> [!TIP] [bir] [!]"), ["[!TIP]"]);
    }
}
