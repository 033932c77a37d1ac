//! Every locale says the same, paragraph by paragraph, and a translation of an older text is found.

use super::Finding;
use crate::say::{Said, sentences as say};
use crate::source::{About, BlockSource, PageSource, Publication, block_hash, front_hash};
use huquq_bundle::records::BlockKind;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    pages(publication, findings);
    texts(publication, findings);
}

fn pages(publication: &Publication, findings: &mut Vec<Finding>) {
    let source = &publication.about.source_locale;
    for original in publication.pages.iter().filter(|g| &g.locale == source) {
        let needed: BTreeSet<&String> = publication.about.locales.iter().chain(&original.office).collect();
        for locale in needed.into_iter().filter(|l| *l != source) {
            if !publication.pages.iter().any(|p| p.is(original.kind, &original.id, locale)) {
                let file = original.at.file.with_file_name(format!("{locale}.md"));
                missing(&file, say::guide_untranslated(original.path(), locale), findings);
            }
        }
    }
    for translation in publication.pages.iter().filter(|g| &g.locale != source) {
        match publication.pages.iter().find(|p| p.is(translation.kind, &translation.id, source)) {
            Some(original) => compare(&publication.about, original, translation, findings),
            None => findings.push(Finding::error(
                &translation.at.file,
                1,
                "missing-translation",
                say::guide_without_original(source),
            )),
        }
    }
}

fn compare(about: &About, original: &PageSource, translation: &PageSource, findings: &mut Vec<Finding>) {
    let file = &translation.at.file;
    if translation.of.as_deref() != Some(&front_hash(&original.title, &original.summary)) {
        let said = say::title_stale(translation.path(), &translation.locale);
        findings.push(Finding::error(file, 1, "stale-translation", said).as_warning());
    }
    let speaking = |g: &PageSource| -> Vec<BlockSource> {
        g.blocks.iter().filter(|b| !b.kind.is_reference()).cloned().collect()
    };
    let (wanted, there) = (speaking(original), speaking(translation));
    for block in &wanted {
        match there.iter().find(|b| b.id == block.id) {
            None if !original.needed_in(block, &translation.locale, about) => {}
            None => missing(file, say::paragraph_untranslated(&block.id), findings),
            Some(found) if found.kind != block.kind => findings.push(Finding::error(
                file,
                found.line,
                "paragraph-mismatch",
                say::paragraph_of_other_kind(&found.id, kind(found.kind), kind(block.kind)),
            )),
            Some(found) if found.of.as_deref() != Some(&block_hash(&block.text)) => {
                let said = say::paragraph_stale(&block.id, translation.path(), &translation.locale);
                let finding = Finding::error(file, found.line, "stale-translation", said);
                // A step or a warning that says something else than the source can do harm: it does not ship.
                let harmful = matches!(block.kind, BlockKind::Step | BlockKind::Warning);
                findings.push(if harmful { finding } else { finding.as_warning() });
            }
            Some(_) => {}
        }
    }
    for block in there.iter().filter(|b| !wanted.iter().any(|w| w.id == b.id)) {
        let said = say::paragraph_not_in_source(&block.id);
        findings.push(Finding::error(file, block.line, "paragraph-mismatch", said));
    }
}

fn kind(kind: BlockKind) -> Said {
    match kind {
        BlockKind::Heading => say::kind_heading(),
        BlockKind::Subheading => say::kind_subheading(),
        BlockKind::Text => say::kind_text(),
        BlockKind::Step => say::kind_step(),
        BlockKind::Item => say::kind_item(),
        BlockKind::Warning => say::kind_warning(),
        BlockKind::Tip => say::kind_tip(),
        BlockKind::Contact
        | BlockKind::Deadline
        | BlockKind::Card
        | BlockKind::Guide
        | BlockKind::Letter
        | BlockKind::Situation
        | BlockKind::Unknown => say::kind_reference(),
    }
}

fn texts(publication: &Publication, findings: &mut Vec<Finding>) {
    let about = &publication.about;
    let contacts = publication.contacts.iter().map(|c| format!("contact-{}", c.id));
    let situations = about.situations.iter().map(|s| format!("situation-{s}"));
    let rules = publication.deadlines.rules.iter().map(|r| format!("rule-{}", r.body.id));
    let bodies = || publication.deadlines.rules.iter().map(|r| &r.body);
    let events = bodies().filter(|r| !r.event.is_empty()).map(|r| format!("event-{}", r.event));
    let facts = bodies().flat_map(|r| &r.facts).map(|f| format!("fact-{f}"));
    let needed: BTreeSet<String> =
        contacts.chain(situations).chain(rules).chain(events).chain(facts).collect();
    for locale in &about.locales {
        for id in &needed {
            if !publication.texts.iter().any(|t| &t.id == id && &t.locale == locale) {
                let file: PathBuf = ["messages", locale].iter().collect();
                missing(&file, say::message_untranslated(id, locale), findings);
            }
        }
    }
    for text in &publication.texts {
        if !needed.contains(&text.id) {
            findings.push(Finding::error(
                &text.at.file,
                text.at.line,
                "unknown-reference",
                say::message_of_nothing(&text.id),
            ));
        }
    }
}

fn missing(file: &Path, said: Said, findings: &mut Vec<Finding>) {
    findings.push(Finding::error(file, 0, "missing-translation", said));
}
