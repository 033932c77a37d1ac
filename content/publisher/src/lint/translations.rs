//! Every locale says the same, paragraph by paragraph, and a translation of an older text is found.

use super::Finding;
use crate::source::{BlockSource, GuideSource, Publication, block_hash, front_hash};
use huquq_bundle::records::BlockKind;
use std::path::{Path, PathBuf};

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    guides(publication, findings);
    texts(publication, findings);
}

fn guides(publication: &Publication, findings: &mut Vec<Finding>) {
    let source = &publication.about.source_locale;
    for original in publication.guides.iter().filter(|g| &g.locale == source) {
        for locale in publication.about.locales.iter().filter(|l| *l != source) {
            if !publication.guides.iter().any(|g| g.id == original.id && &g.locale == locale) {
                let file = original.at.file.with_file_name(format!("{locale}.md"));
                missing(&file, format!("guide `{}` is not there in {locale}", original.id), findings);
            }
        }
    }
    for translation in publication.guides.iter().filter(|g| &g.locale != source) {
        match publication.guides.iter().find(|g| g.id == translation.id && &g.locale == source) {
            Some(original) => compare(original, translation, findings),
            None => findings.push(Finding::error(
                &translation.at.file,
                1,
                "missing-translation",
                format!("there is no {source}.md beside it"),
                "write the guide in the source locale first",
            )),
        }
    }
}

fn compare(original: &GuideSource, translation: &GuideSource, findings: &mut Vec<Finding>) {
    let file = &translation.at.file;
    if translation.of.as_deref() != Some(&front_hash(&original.title, &original.summary)) {
        let stale = "title or summary changed since they were translated, or `of` is missing";
        findings.push(Finding::error(file, 1, "stale-translation", stale, REMEDY).as_warning());
    }
    let speaking = |g: &GuideSource| -> Vec<BlockSource> {
        g.blocks.iter().filter(|b| !b.kind.is_reference()).cloned().collect()
    };
    let (wanted, there) = (speaking(original), speaking(translation));
    for block in &wanted {
        match there.iter().find(|b| b.id == block.id) {
            None => missing(file, format!("paragraph `{}` is not translated", block.id), findings),
            Some(found) if found.kind != block.kind => findings.push(Finding::error(
                file,
                found.line,
                "paragraph-mismatch",
                format!("`{}` is a {:?} here and a {:?} in the source", found.id, found.kind, block.kind),
                "use the same kind of paragraph",
            )),
            Some(found) if found.of.as_deref() != Some(&block_hash(&block.text)) => {
                let problem = format!("`{}` changed since it was translated, or `of` is missing", block.id);
                let finding = Finding::error(file, found.line, "stale-translation", problem, REMEDY);
                // A step or a warning that says something else than the source can do harm: it does not ship.
                let harmful = matches!(block.kind, BlockKind::Step | BlockKind::Warning);
                findings.push(if harmful { finding } else { finding.as_warning() });
            }
            Some(_) => {}
        }
    }
    for block in there.iter().filter(|b| !wanted.iter().any(|w| w.id == b.id)) {
        let problem = format!("`{}` is not in the source", block.id);
        findings.push(Finding::error(
            file,
            block.line,
            "paragraph-mismatch",
            problem,
            "remove it, or add it to the source first",
        ));
    }
}

const REMEDY: &str = "compare it with the source, correct it, then run `huquq translate stamp`";

fn texts(publication: &Publication, findings: &mut Vec<Finding>) {
    let about = &publication.about;
    let contacts = publication.contacts.iter().map(|c| format!("contact-{}", c.id));
    let situations = about.situations.iter().map(|s| format!("situation-{s}"));
    let rules = publication.deadlines.rules.iter().map(|r| format!("rule-{}", r.body.id));
    let needed: Vec<String> = contacts.chain(situations).chain(rules).collect();
    for locale in &about.locales {
        for id in &needed {
            if !publication.texts.iter().any(|t| &t.id == id && &t.locale == locale) {
                let file: PathBuf = ["messages", locale].iter().collect();
                missing(&file, format!("message `{id}` is not there in {locale}"), findings);
            }
        }
    }
    for text in &publication.texts {
        if !needed.contains(&text.id) {
            findings.push(Finding::error(
                &text.at.file,
                text.at.line,
                "unknown-reference",
                format!("message `{}` belongs to nothing", text.id),
                "correct the id, or remove the message",
            ));
        }
    }
}

fn missing(file: &Path, problem: String, findings: &mut Vec<Finding>) {
    let remedy = "translate it; until then the release does not ship";
    findings.push(Finding::error(file, 0, "missing-translation", problem, remedy));
}
