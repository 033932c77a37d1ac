//! How things are shown: for a person, or as one JSON document.

use huquq_bundle::records::{Block, BlockKind, ContactState, Made};
use huquq_core::query::{ContactView, InLocale, PageView};
use serde::Serialize;
use std::io::{IsTerminal, Write};

/// Writes a line to standard output; a reader that went away (`| head`) is no error.
pub fn line(text: impl AsRef<str>) {
    let _ = writeln!(std::io::stdout(), "{}", text.as_ref());
}

/// Writes text that ends its own lines to standard output.
pub fn text(text: impl AsRef<str>) {
    let _ = write!(std::io::stdout(), "{}", text.as_ref());
}

/// Writes a remark to standard error, so that standard output stays what was asked for.
pub fn remark(text: impl AsRef<str>) {
    let _ = writeln!(std::io::stderr(), "{}", text.as_ref());
}

/// The one sentence of a failure.
pub fn error(error: &dyn std::error::Error) {
    remark(format!("huquq: {error}"));
}

/// One JSON document.
pub fn json<T: Serialize>(value: &T) -> Result<(), Box<dyn std::error::Error>> {
    line(serde_json::to_string_pretty(value)?);
    Ok(())
}

/// Bold where the terminal can, plain elsewhere.
pub fn bold(text: &str) -> String {
    if std::io::stdout().is_terminal() { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.into() }
}

/// A word where the text is not in the language that was asked for.
pub fn fallback(language: &InLocale) -> String {
    match (language.fallback, language.locale.as_str()) {
        (false, _) => String::new(),
        (true, "") => " [no text]".into(),
        (true, locale) => format!(" [{locale}]"),
    }
}

/// A guide as text.
pub fn guide(view: &PageView, contacts: &[ContactView]) {
    line(format!("{}{}", bold(&view.page.title), fallback(&view.language)));
    line(&view.page.summary);
    let made = match view.page.made {
        Made::MachineDrafted => made(view.page.made).to_owned(),
        Made::PersonReviewed => {
            let (by, on) = (view.page.reviewed_by.as_deref(), view.page.reviewed_on.as_deref());
            format!("reviewed by {} on {}", by.unwrap_or("?"), on.unwrap_or("?"))
        }
    };
    line(format!("({}; law as of {}; {made})", view.language.locale, view.page.law_as_of));
    blocks(&view.page.blocks, contacts);
    if !view.sources.is_empty() {
        line("");
        for (id, source) in &view.sources {
            line(format!(
                "  [{id}] {} ({}, {}, confidence {})",
                source.title, source.place, source.date, source.confidence
            ));
        }
    }
}

/// How a text came to be.
pub fn made(made: Made) -> &'static str {
    match made {
        Made::MachineDrafted => "machine-drafted, no person has checked this text yet",
        Made::PersonReviewed => "reviewed by a person",
    }
}

/// Paragraphs as text, steps numbered, contacts with their numbers.
pub fn blocks(blocks: &[Block], contacts: &[ContactView]) {
    let mut step = 0;
    for block in blocks {
        step = if block.kind == BlockKind::Step { step + 1 } else { 0 };
        show_block(block, step, contacts);
    }
}

fn show_block(block: &Block, step: usize, contacts: &[ContactView]) {
    let text = block.text.replace("**", "");
    let stale = if block.stale { " (translation older than its source)" } else { "" };
    match block.kind {
        BlockKind::Heading => line(format!("\n{}", bold(&text))),
        BlockKind::Subheading => line(format!("\n{text}")),
        BlockKind::Step => line(format!("  {step}. {text}{stale}")),
        BlockKind::Item => line(format!("  - {text}{stale}")),
        BlockKind::Warning => line(format!("  ! {text}{stale}")),
        BlockKind::Tip => line(format!("  * {text}{stale}")),
        BlockKind::Text => line(format!("  {text}{stale}")),
        BlockKind::Contact => match contacts.iter().find(|c| c.id == block.id) {
            Some(found) => contact(found),
            None => line(format!("  > {}", block.id)),
        },
        BlockKind::Deadline
        | BlockKind::Card
        | BlockKind::Guide
        | BlockKind::Letter
        | BlockKind::Situation => line(format!("  > {}", block.id)),
        BlockKind::Unknown => {}
    }
}

/// A contact as text: the number, and how sure it is.
pub fn contact(view: &ContactView) {
    let phones =
        view.contact.phones.iter().map(|p| format!("{} ({})", p.number, state(p.state))).collect::<Vec<_>>();
    let phones = if phones.is_empty() { "no number known".into() } else { phones.join(", ") };
    line(format!("  > {}: {phones}{}", view.name, fallback(&view.language)));
    line(format!("    {}", view.what));
    if !view.note.is_empty() {
        line(format!("    ! {}", view.note));
    }
}

fn state(state: ContactState) -> &'static str {
    match state {
        ContactState::Confirmed => "a dated source shows it",
        ContactState::Old => "OLD source",
        ContactState::Unchecked => "NOT CHECKED",
    }
}
