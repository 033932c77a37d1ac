//! Contacts: nothing is shown as working that no source supports.

use super::Finding;
use crate::source::{ContactSource, Publication};
use huquq_bundle::records::ContactState;

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    for contact in &publication.contacts {
        check_one(contact, findings);
    }
}

fn check_one(contact: &ContactSource, findings: &mut Vec<Finding>) {
    let file = &contact.at.file;
    if contact.body.state != ContactState::Unchecked && contact.body.sources.is_empty() {
        findings.push(Finding::error(
            file,
            contact.at.line,
            "missing-source",
            format!("contact `{}` says it exists but names no source", contact.id),
            "add `sources = [\"…\"]`, or set `state = \"unchecked\"`",
        ));
    }
    for (phone, line) in contact.body.phones.iter().zip(&contact.phone_lines) {
        if !is_dialable(&phone.number) {
            findings.push(Finding::error(
                file,
                *line,
                "bad-phone",
                format!("`{}` cannot be dialled", phone.number),
                "write E.164 without spaces (`+77272584598`) or a short code of 2 to 6 digits (`112`)",
            ));
        }
        if phone.state != ContactState::Unchecked && phone.sources.is_empty() {
            findings.push(Finding::error(
                file,
                *line,
                "missing-source",
                format!("number {} is shown as {:?} but names no source", phone.number, phone.state),
                "add `sources = [\"…\"]`, or set `state = \"unchecked\"`",
            ));
        }
    }
    let somebody = contact.body.checked_by != "nobody yet";
    if somebody == contact.body.checked_on.is_empty() {
        findings.push(Finding::error(
            file,
            contact.at.line,
            "bad-check",
            format!("contact `{}`: `checked_by` and `checked_on` do not fit together", contact.id),
            "name the person and the day, or write `checked_by = \"nobody yet\"` and an empty `checked_on`",
        ));
    }
}

/// E.164 (a plus and 7 to 15 digits, the first not 0), or a short code of 2 to 6 digits.
fn is_dialable(number: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    match number.strip_prefix('+') {
        Some(rest) => (7..=15).contains(&rest.len()) && digits(rest) && !rest.starts_with('0'),
        None => (2..=6).contains(&number.len()) && digits(number),
    }
}

#[cfg(test)]
mod tests {
    use super::is_dialable;

    #[test]
    fn numbers() {
        for good in ["112", "11616", "+77272584598"] {
            assert!(is_dialable(good), "{good}");
        }
        for bad in ["", "1", "8-800", "+0123456789", "+7 727 258", "+7727258459812345", "77272584598"] {
            assert!(!is_dialable(bad), "{bad}");
        }
    }
}
