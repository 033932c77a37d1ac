//! Words whose Uzbek Cyrillic spelling does not follow surely from the Latin one.

use super::Finding;
use crate::source::{At, Publication};
use huquq_script::uzbek::{Exceptions, to_cyrillic};

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    for derived in publication.about.derived.iter().filter(|d| d.locale == "uz-Cyrl" && d.from == "uz-Latn") {
        for guide in publication.guides.iter().filter(|g| g.locale == derived.from) {
            check_text(publication, &guide.title, &guide.at, findings);
            check_text(publication, &guide.summary, &guide.at, findings);
            for block in &guide.blocks {
                let at = At { file: guide.at.file.clone(), line: block.line };
                check_text(publication, &block.text, &at, findings);
            }
        }
        for text in publication.texts.iter().filter(|t| t.locale == derived.from) {
            for value in std::iter::once(&text.body.value).chain(text.body.attrs.values()) {
                check_text(publication, value, &text.at, findings);
            }
        }
    }
}

fn check_text(publication: &Publication, text: &str, at: &At, findings: &mut Vec<Finding>) {
    for unsure in to_cyrillic(text, &[&publication.exceptions, Exceptions::builtin()]).unsure {
        let problem = format!("the Cyrillic spelling of `{}` is not sure ({:?})", unsure.word, unsure.reason);
        let remedy = "add the word to uz-cyrl.toml";
        findings.push(Finding::error(&at.file, at.line, "uz-cyrl-unsure", problem, remedy).as_warning());
    }
}
