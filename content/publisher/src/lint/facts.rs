//! Numbers, dates, denials, quotes and names that a translation lost.

use super::Finding;
use crate::facts::{Doubt, In, compare};
use crate::source::{PageSource, Publication, TextSource};
use std::path::Path;

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    compared(publication, |_, _| true, findings);
}

/// Compares the pages and short texts for which `wanted` says so of path (`kz/police`; of short texts `messages`) and locale, and
/// returns how many texts it compared.
pub fn compared(
    publication: &Publication,
    wanted: impl Fn(&str, &str) -> bool,
    findings: &mut Vec<Finding>,
) -> usize {
    let source = &publication.about.source_locale;
    let mut n = 0;
    for translation in
        publication.pages.iter().filter(|p| &p.locale != source && wanted(&p.path(), &p.locale))
    {
        let original = publication.pages.iter().find(|p| p.is(translation.kind, &translation.id, source));
        if let Some(original) = original {
            n += page(original, translation, findings);
        }
    }
    for translation in
        publication.texts.iter().filter(|t| &t.locale != source && wanted("messages", &t.locale))
    {
        if let Some(original) =
            publication.texts.iter().find(|t| t.id == translation.id && &t.locale == source)
        {
            n += text(original, translation, findings);
        }
    }
    n
}

fn page(original: &PageSource, translation: &PageSource, findings: &mut Vec<Finding>) -> usize {
    let (from, to) = (original.locale.as_str(), translation.locale.as_str());
    let mut n = 2;
    let fronts = [
        (&original.title, &translation.title, "title"),
        (&original.summary, &translation.summary, "summary"),
    ];
    for (there, here, id) in fronts {
        let doubts = compare(id, In { locale: from, text: there }, In { locale: to, text: here });
        add(&translation.at.file, 1, doubts, findings);
    }
    for block in translation.blocks.iter().filter(|b| !b.kind.is_reference()) {
        let same = |b: &&crate::source::BlockSource| b.id == block.id && !b.kind.is_reference();
        if let Some(there) = original.blocks.iter().find(same) {
            n += 1;
            let doubts = compare(
                &block.id,
                In { locale: from, text: &there.text },
                In { locale: to, text: &block.text },
            );
            // Places have a rule of their own in letters and mean nothing elsewhere.
            let doubts = doubts.into_iter().filter(|d| d.rule != "fact-place").collect();
            add(&translation.at.file, block.line, doubts, findings);
        }
    }
    n
}

fn text(original: &TextSource, translation: &TextSource, findings: &mut Vec<Finding>) -> usize {
    let (from, to) = (original.locale.as_str(), translation.locale.as_str());
    let mut pairs = vec![(translation.id.clone(), &original.body.value, &translation.body.value)];
    for (name, here) in &translation.body.attrs {
        if let Some(there) = original.body.attrs.get(name) {
            pairs.push((format!("{}.{name}", translation.id), there, here));
        }
    }
    let n = pairs.len();
    for (id, there, here) in pairs {
        let doubts = compare(&id, In { locale: from, text: there }, In { locale: to, text: here });
        add(&translation.at.file, translation.at.line, doubts, findings);
    }
    n
}

pub(super) fn add(file: &Path, line: usize, doubts: Vec<Doubt>, findings: &mut Vec<Finding>) {
    for doubt in doubts {
        let finding = Finding::error(file, line, doubt.rule, doubt.said);
        findings.push(if doubt.certain { finding } else { finding.as_warning() });
    }
}
