//! `messages/<locale>/*.ftl` (FORMAT.md 1.40): short texts in Fluent, resolved here because they take no arguments.

use super::publication::unknown_locale;
use super::{About, At, files_below, line_of, read_text};
use crate::lint::Finding;
use crate::say::{Said, sentences as say};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::ErrorKind;
use huquq_bundle::records::Text;
use std::collections::BTreeMap;
use std::path::Path;

/// A text with its place.
#[derive(Debug, Clone)]
pub struct TextSource {
    /// Id of the Fluent message.
    pub id: String,
    /// Its locale.
    pub locale: String,
    /// Where it stands.
    pub at: At,
    /// The record.
    pub body: Text,
}

pub(super) fn read_all(folder: &Path, about: &About, findings: &mut Vec<Finding>) -> Vec<TextSource> {
    let mut out: Vec<TextSource> = Vec::new();
    for file in files_below(folder, "messages", "ftl") {
        let locale = file
            .components()
            .nth(1)
            .map(|c| c.as_os_str().to_string_lossy().into_owned())
            .unwrap_or_default();
        if !about.authored().any(|l| l == locale) {
            findings.push(unknown_locale(&file, 0, &locale));
            continue;
        }
        let Some(text) = read_text(folder, &file, findings) else { continue };
        let before = out.len();
        read(&file, &locale, &text, &mut out, findings);
        for i in before..out.len() {
            let (earlier, rest) = out.split_at(i);
            let Some(new) = rest.first() else { continue };
            if let Some(first) = earlier.iter().find(|t| t.id == new.id && t.locale == locale) {
                let said = say::message_twice(&new.id, first.at.file.as_path(), first.at.line);
                findings.push(Finding::error(&file, new.at.line, "duplicate-id", said));
            }
        }
    }
    out
}

fn read(file: &Path, locale: &str, text: &str, out: &mut Vec<TextSource>, findings: &mut Vec<Finding>) {
    let mut error = |line: usize, said: Said| {
        findings.push(Finding::error(file, line, "fluent-error", said));
    };
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for e in errors {
                error(line_of(text, e.pos.start), fault(&e.kind));
            }
            resource
        }
    };
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name.to_owned();
        let line = text.find(&format!("\n{id} ")).map_or(1, |at| line_of(text, at + 1));
        let mut resolve = |pattern: &Pattern<&str>| {
            plain(pattern).unwrap_or_else(|| {
                error(line, say::message_with_argument(&id));
                "?".to_owned()
            })
        };
        let value = message.value.as_ref().map(&mut resolve).unwrap_or_default();
        let mut attrs = BTreeMap::new();
        for attribute in &message.attributes {
            attrs.insert(attribute.id.name.to_owned(), resolve(&attribute.value));
        }
        let at = At { file: file.into(), line };
        if value.trim().is_empty() {
            error(line, say::message_empty(&id));
        }
        out.push(TextSource { id, locale: locale.into(), at, body: Text { value, attrs } });
    }
}

/// The faults editors make most in their own words; the rest as the parser says it.
fn fault(kind: &ErrorKind) -> Said {
    match kind {
        ErrorKind::ExpectedToken(sign) => say::fluent_expected(sign.to_string()),
        ErrorKind::ExpectedMessageField { entry_id } => say::fluent_without_text(entry_id),
        ErrorKind::UnbalancedClosingBrace => say::fluent_brace(),
        other => say::fluent_error(other.to_string()),
    }
}

/// The text of a pattern without arguments.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut out = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => out.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => {
                out.push_str(value);
            }
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(out.replace('\n', " "))
}
