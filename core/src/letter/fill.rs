//! Answers put into their places, in both languages at once.

use super::{Answers, Question};
use crate::i18n::Locale;
use crate::query::{InLocale, PageView};
use huquq_bundle::letter::{Piece, pieces, places};
use huquq_bundle::records::{Block, BlockKind, Made, OfficeText};
use serde::Serialize;

/// Heading under which the letter itself stands.
pub(super) const LETTER_PART: &str = "letter";

/// Where an answer is missing, there is a line to write on.
const LINE: &str = "____________________";

/// A letter that can be printed.
#[derive(Debug, Clone, Serialize)]
pub struct Filled {
    /// `country/slug`.
    pub id: String,
    /// Language of the letter.
    pub their_locale: String,
    /// How that text came to be.
    pub their_made: Made,
    /// Locale of the reader's side.
    #[serde(flatten)]
    pub language: InLocale,
    /// The paragraphs, in order.
    pub paragraphs: Vec<Paragraph>,
    /// Questions without an answer whose place is a line now, as the reader sees them.
    pub open: Vec<String>,
}

/// A paragraph in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paragraph {
    /// Its id.
    pub id: String,
    /// Where it stands on the page.
    pub place: Place,
    /// What the office reads.
    pub theirs: String,
    /// What that says, in the reader's language.
    pub yours: String,
}

/// Where a paragraph stands on the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// To whom and from whom: the right half, above the title.
    Address,
    /// The title of the letter, in the middle.
    Title,
    /// A paragraph.
    Body,
    /// A numbered request.
    Step,
    /// One of a list.
    Item,
}

pub(super) fn fill(view: &PageView, office: OfficeText, questions: &[Question], answers: &Answers) -> Filled {
    let mut open = Vec::new();
    let mut paragraphs = Vec::new();
    let theirs_in = Locale::parse(&office.locale).unwrap_or(Locale::Ru);
    let yours_in = Locale::parse(&view.language.locale).unwrap_or(Locale::Ru);
    let mut titled = false;
    for block in letter_blocks(&view.page.blocks) {
        if block.when.as_ref().is_some_and(|w| answers.has(&w.question) != w.answered) {
            continue;
        }
        let Some(said) = office.blocks.iter().find(|b| b.id == block.id) else { continue };
        let question = |id: &str| questions.iter().find(|q| q.id == id);
        let missing: Vec<&Question> = places(&said.text)
            .filter_map(question)
            .filter(|q| answers.written(q, theirs_in).is_none())
            .collect();
        if missing.iter().any(|q| q.optional) {
            continue;
        }
        for question in missing {
            if !open.contains(&question.text) {
                open.push(question.text.clone());
            }
        }
        let put = |text: &str, locale: Locale| -> String {
            pieces(text)
                .map(|piece| match piece {
                    Piece::Text(text) => text.replace("**", ""),
                    Piece::Place(id) => {
                        let answer = question(id).and_then(|q| answers.written(q, locale));
                        answer.unwrap_or_else(|| LINE.to_owned())
                    }
                })
                .collect()
        };
        let place = match block.kind {
            BlockKind::Subheading => {
                titled = true;
                Place::Title
            }
            BlockKind::Step => Place::Step,
            BlockKind::Item => Place::Item,
            _ if titled => Place::Body,
            _ => Place::Address,
        };
        paragraphs.push(Paragraph {
            id: block.id.clone(),
            place,
            theirs: put(&said.text, theirs_in),
            yours: put(&block.text, yours_in),
        });
    }
    Filled {
        id: view.id.clone(),
        their_locale: office.locale,
        their_made: office.made,
        language: view.language.clone(),
        paragraphs,
        open,
    }
}

fn letter_blocks(blocks: &[Block]) -> impl Iterator<Item = &Block> {
    let is_heading = |b: &&Block| b.kind == BlockKind::Heading;
    let from = blocks.iter().skip_while(move |b| !(is_heading(b) && b.id == LETTER_PART)).skip(1);
    from.take_while(move |b| !is_heading(b)).filter(|b| !b.kind.is_reference())
}
