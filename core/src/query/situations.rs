//! A situation: one screen at a time, from a question to what to do.

use super::{InLocale, PageKind, page};
use crate::i18n::Locale;
use crate::{Error, Result, Store};
use huquq_bundle::records::{Block, BlockKind, Made};
use serde::Serialize;

/// One screen of a situation.
#[derive(Debug, Clone, Serialize)]
pub struct Screen {
    /// The situation, `country/slug`.
    pub situation: String,
    /// Id of the screen.
    pub id: String,
    /// The question, or what the end is about.
    pub title: String,
    /// What stands on it: words, steps, and what they point at.
    pub blocks: Vec<Block>,
    /// The answers; none at an end.
    pub answers: Vec<Answer>,
    /// How the text came to be.
    pub made: Made,
    /// Locale of the text.
    #[serde(flatten)]
    pub language: InLocale,
}

/// An answer and where it leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Answer {
    /// Its id.
    pub id: String,
    /// What it says.
    pub text: String,
    /// The screen it leads to.
    pub to: String,
}

/// The screen of `situation` (`country/slug`) that `answers` (their ids, in order) lead to; without answers the first one. Nothing of
/// them is kept.
///
/// # Errors
/// [`Error::NotFound`] for an unknown situation, or an answer that its screen does not have; [`Error::Storage`],
/// [`Error::DamagedStore`].
pub fn screen(store: &Store, situation: &str, answers: &[&str], wanted: Locale) -> Result<Screen> {
    let view = page(store, PageKind::Situation, situation, wanted)?;
    let nothing = |id: &str| Error::NotFound { kind: "answer", id: id.chars().take(80).collect() };
    let screens = screens(view.page.blocks);
    let mut here = screens.first().ok_or_else(|| nothing(situation))?;
    for id in answers {
        let answer = here.1.iter().find(|b| b.id == **id).and_then(|b| b.to.as_deref());
        let to = answer.ok_or_else(|| nothing(id))?;
        here = screens.iter().find(|(heading, _)| heading.id == to).ok_or_else(|| nothing(id))?;
    }
    let (heading, blocks) = here.clone();
    let (asked, told): (Vec<Block>, Vec<Block>) = blocks.into_iter().partition(|b| b.to.is_some());
    let answer = |b: Block| Answer { id: b.id, text: b.text, to: b.to.unwrap_or_default() };
    Ok(Screen {
        situation: view.id,
        id: heading.id,
        title: heading.text,
        blocks: told,
        answers: asked.into_iter().map(answer).collect(),
        made: view.page.made,
        language: view.language,
    })
}

/// Each heading with what stands under it.
fn screens(blocks: Vec<Block>) -> Vec<(Block, Vec<Block>)> {
    let mut out: Vec<(Block, Vec<Block>)> = Vec::new();
    for block in blocks {
        if block.kind == BlockKind::Heading {
            out.push((block, Vec::new()));
        } else if let Some((_, under)) = out.last_mut() {
            under.push(block);
        }
    }
    out
}
