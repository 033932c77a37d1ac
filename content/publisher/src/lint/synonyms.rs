//! Synonym lists that lead somewhere and do not contradict themselves.

use super::Finding;
use crate::say::sentences as say;
use crate::source::{At, Publication};
use huquq_script::{fold, words};
use huquq_search::stem::{Language, stem};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    let mut seen: BTreeMap<(&str, String), &At> = BTreeMap::new();
    let mut content: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for group in &publication.synonyms {
        let (file, line) = (&group.at.file, group.at.line);
        if group.words.len() < 2 {
            findings.push(Finding::error(file, line, "bad-synonym", say::synonym_alone()));
        }
        for word in &group.words {
            let key: Vec<String> = words(word).map(|(_, w)| fold(w)).collect();
            if key.is_empty() {
                findings.push(Finding::error(file, line, "bad-synonym", say::synonym_empty()));
                continue;
            }
            if let Some(first) = seen.insert((&group.locale, key.join(" ")), &group.at)
                && first.line != line
            {
                let said = say::synonym_twice(word.as_str(), first.line);
                findings.push(Finding::error(file, line, "bad-synonym", said));
            }
        }
        let known = content.entry(&group.locale).or_insert_with(|| stems_of(publication, &group.locale));
        let language = Language::of_locale(&group.locale);
        let stands =
            |member: &String| words(member).all(|(_, w)| known.contains(&stem(language, w, &fold(w))));
        if !group.words.iter().any(stands) {
            let said = say::synonym_nowhere(group.words.join(", "));
            findings.push(Finding::error(file, line, "bad-synonym", said).as_warning());
        }
    }
}

/// The stems of all words a reader of `locale` can find.
fn stems_of(publication: &Publication, locale: &str) -> BTreeSet<String> {
    let language = Language::of_locale(locale);
    let guides = publication.pages.iter().filter(|g| g.locale == locale);
    let texts = publication.texts.iter().filter(|t| t.locale == locale);
    let of_guides = guides.flat_map(|g| {
        [&g.title, &g.summary].into_iter().chain(g.blocks.iter().map(|b| &b.text)).map(String::as_str)
    });
    let of_texts = texts.flat_map(|t| {
        std::iter::once(t.body.value.as_str()).chain(t.body.attrs.values().map(String::as_str))
    });
    let all = of_guides.chain(of_texts).flat_map(words);
    all.map(|(_, word)| stem(language, word, &fold(word))).collect()
}
