//! Words whose Uzbek Cyrillic spelling does not follow surely from the Latin one.

use super::Finding;
use crate::say::{Said, sentences as say};
use crate::source::{At, Publication};
use huquq_bundle::letter::{Piece, pieces};
use huquq_script::uzbek::{Exceptions, Reason, to_cyrillic};

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    for derived in publication.about.derived.iter().filter(|d| d.locale == "uz-Cyrl" && d.from == "uz-Latn") {
        for page in publication.pages.iter().filter(|g| g.locale == derived.from) {
            check_text(publication, &page.title, &page.at, findings);
            check_text(publication, &page.summary, &page.at, findings);
            for block in &page.blocks {
                let at = At { file: page.at.file.clone(), line: block.line };
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
    let words = pieces(text).filter_map(|piece| match piece {
        Piece::Text(text) => Some(text),
        Piece::Place(_) => None,
    });
    let spellings = [&publication.exceptions, Exceptions::builtin()];
    for unsure in words.flat_map(|text| to_cyrillic(text, &spellings).unsure) {
        let said = say::spelling_unsure(&unsure.word, reason(unsure.reason));
        findings.push(Finding::error(&at.file, at.line, "uz-cyrl-unsure", said).as_warning());
    }
}

fn reason(reason: Reason) -> Said {
    match reason {
        Reason::Ts => say::unsure_ts(),
        Reason::Siya => say::unsure_siya(),
        Reason::YeAfterConsonant => say::unsure_ye(),
        Reason::ForeignLetter => say::unsure_foreign(),
        Reason::Abbreviation => say::unsure_abbreviation(),
        Reason::InnerCapital => say::unsure_inner_capital(),
        Reason::MixedScripts => say::unsure_mixed(),
        Reason::DigitsInside => say::unsure_digits(),
        Reason::Joined => say::unsure_joined(),
    }
}
