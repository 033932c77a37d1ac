//! Contacts: nothing is shown as working that no source supports.

use super::Finding;
use crate::say::{Said, sentences as say};
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
            say::contact_without_source(&contact.id),
        ));
    }
    for (phone, line) in contact.body.phones.iter().zip(&contact.phone_lines) {
        if !is_dialable(&phone.number) {
            findings.push(Finding::error(file, *line, "bad-phone", say::bad_phone(&phone.number)));
        }
        if phone.state != ContactState::Unchecked && phone.sources.is_empty() {
            findings.push(Finding::error(
                file,
                *line,
                "missing-source",
                say::phone_without_source(&phone.number, state(phone.state)),
            ));
        }
    }
    let somebody = contact.body.checked_by != "nobody yet";
    if somebody == contact.body.checked_on.is_empty() {
        findings.push(Finding::error(file, contact.at.line, "bad-check", say::bad_check(&contact.id)));
    }
}

fn state(state: ContactState) -> Said {
    match state {
        ContactState::Confirmed => say::state_confirmed(),
        ContactState::Old => say::state_old(),
        ContactState::Unchecked => say::state_unchecked(),
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
