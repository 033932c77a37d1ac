//! What is put into a sentence by a caller that knows no Fluent.

use super::{Locale, date, has, number, sentence, spoken};
use fluent_bundle::FluentArgs;

/// Something put into a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// As it is.
    Text(String),
    /// A count; it chooses the plural form.
    Number(i64),
    /// An ISO date, written in the reader's language.
    Date(String),
    /// An amount, its digits in groups.
    Amount(u64),
}

/// The sentence `key` for a reader of `wanted`; `None` where there is no such sentence, or where it needs something that is not in `values`.
pub fn say<'a>(
    key: &str,
    values: impl IntoIterator<Item = (&'a str, Value)>,
    wanted: Locale,
) -> Option<String> {
    if !has(key) {
        return None;
    }
    let locale = spoken(wanted);
    let mut args = FluentArgs::new();
    for (name, value) in values {
        match value {
            Value::Text(text) => args.set(name.to_owned(), text),
            Value::Number(n) => args.set(name.to_owned(), n),
            Value::Date(iso) => args.set(name.to_owned(), date(locale, &iso)),
            Value::Amount(n) => args.set(name.to_owned(), number(n)),
        }
    }
    let said = sentence(locale, key, &args);
    (said != format!("<{key}>")).then_some(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_missing_is_told_and_not_shown() {
        let day = || Value::Date("2026-04-27".into());
        let said = say("deadline-step-event", [("date", day())], Locale::Ky);
        assert!(said.is_some_and(|s| s.contains("27-апрель")));
        assert_eq!(say("deadline-step-event", [], Locale::Ky), None, "a date is missing");
        assert_eq!(say("no-such-key", [("date", day())], Locale::Ky), None);
        let one = say("deadline-step-count-hours", [("n", Value::Number(1)), ("date", day())], Locale::Ru);
        assert!(one.is_some_and(|s| s.contains("1 час.")));
    }
}
