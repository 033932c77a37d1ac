//! Terms of the glossary: a translation calls one thing by one name.

use super::Finding;
use crate::say::sentences as say;
use crate::source::{Publication, TermSource};
use huquq_script::{fold, words};
use huquq_search::stem::{Language, stem};
use std::path::Path;

/// The stems of a phrase, in order.
type Stems = Vec<String>;

/// A term as lint looks for it.
struct Term<'p> {
    term: &'p TermSource,
    source: Vec<Stems>,
}

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    let source = &publication.about.source_locale;
    let forms = |term: &TermSource, locale: &str| -> Vec<Stems> {
        term.forms(locale).map(|f| stems(locale, &outside(f))).filter(|s| !s.is_empty()).collect()
    };
    let terms: Vec<Term<'_>> =
        publication.glossary.iter().map(|term| Term { term, source: forms(term, source) }).collect();
    if terms.is_empty() {
        return;
    }
    for page in publication.pages.iter().filter(|p| &p.locale != source) {
        let original = publication.pages.iter().find(|p| p.is(page.kind, &page.id, source));
        for block in page.blocks.iter().filter(|b| !b.kind.is_reference()) {
            let there =
                original.and_then(|o| o.blocks.iter().find(|b| b.id == block.id && !b.kind.is_reference()));
            if let Some(there) = there {
                let at = (page.at.file.as_path(), block.line);
                let texts =
                    ((source.as_str(), there.text.as_str()), (page.locale.as_str(), block.text.as_str()));
                compare(&terms, &block.id, at, texts, findings);
            }
        }
    }
    for text in publication.texts.iter().filter(|t| &t.locale != source) {
        let original = publication.texts.iter().find(|t| t.id == text.id && &t.locale == source);
        for (name, here) in &text.body.attrs {
            if let Some(there) = original.and_then(|o| o.body.attrs.get(name)) {
                let at = (text.at.file.as_path(), text.at.line);
                let texts = ((source.as_str(), there.as_str()), (text.locale.as_str(), here.as_str()));
                compare(&terms, &format!("{}.{name}", text.id), at, texts, findings);
            }
        }
    }
}

/// A locale and a text in it.
type Text<'a> = (&'a str, &'a str);

fn compare(
    terms: &[Term<'_>],
    id: &str,
    at: (&Path, usize),
    ((source, there), (locale, here)): (Text<'_>, Text<'_>),
    findings: &mut Vec<Finding>,
) {
    let (there, here) = (stems(source, there), stems(locale, here));
    for Term { term, source: forms } in terms {
        let (Some(name), Some(original)) = (term.name(locale), term.name(source)) else { continue };
        if !forms.iter().any(|form| stands(form, &there, |a, b| a == b)) {
            continue;
        }
        let said = |form: &str| stands(&stems(locale, &outside(form)), &here, alike);
        if let Some(word) = term.avoided(locale).iter().find(|word| said(word.as_str())) {
            let said = say::glossary_avoid(id, word, original, name);
            findings.push(Finding::error(at.0, at.1, "glossary", said));
        } else if !term.forms(locale).any(said) {
            let said = say::glossary_other(id, original, name);
            findings.push(Finding::error(at.0, at.1, "glossary", said).as_warning());
        }
    }
}

/// Whether `form` stands in `text`, word behind word.
fn stands(form: &Stems, text: &Stems, same: impl Fn(&str, &str) -> bool) -> bool {
    !form.is_empty() && text.windows(form.len()).any(|w| w.iter().zip(form).all(|(a, b)| same(a, b)))
}

/// Two stems that may be of one word: endings of verbs and of English are not all known.
fn alike(a: &str, b: &str) -> bool {
    let (a_long, b_long) = (a.chars().count(), b.chars().count());
    let (least, apart) = (a_long.min(b_long), a_long.abs_diff(b_long));
    // law, laws; but not law, lawyer.
    let enough = least > 3 || (least == 3 && apart < 3);
    a == b || (enough && (a.starts_with(b) || b.starts_with(a)))
}

fn stems(locale: &str, text: &str) -> Stems {
    let language = Language::of_locale(locale);
    words(text).map(|(_, word)| stem(language, word, &fold(word))).collect()
}

/// A form without what stands in parentheses or quotes: help for the reader, which need not come each time.
fn outside(form: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::new();
    for c in form.chars() {
        match c {
            '(' | '«' => depth += 1,
            ')' | '»' => depth = depth.saturating_sub(1),
            _ if depth == 0 => out.push(c),
            _ => {}
        }
    }
    out
}
