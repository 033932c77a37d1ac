//! Names of months.

use super::{Doubt, In, more};
use crate::say::sentences as say;
use huquq_script::words;

/// In the order of the year: Russian, Uzbek in Latin letters, Kyrgyz, English. Heads of words; May is [`is_may`].
const HEADS: [[&str; 4]; 12] = [
    ["январ", "yanvar", "январ", "january"],
    ["феврал", "fevral", "феврал", "february"],
    ["март", "mart", "март", "march"],
    ["апрел", "aprel", "апрел", "april"],
    ["", "", "", ""],
    ["июн", "iyun", "июн", "june"],
    ["июл", "iyul", "июл", "july"],
    ["август", "avgust", "август", "august"],
    ["сентябр", "sent", "сентябр", "september"],
    ["октябр", "okt", "октябр", "october"],
    ["ноябр", "noyabr", "ноябр", "november"],
    ["декабр", "dekabr", "декабр", "december"],
];

pub(super) fn compare(id: &str, source: In<'_>, translation: In<'_>, out: &mut Vec<Doubt>) {
    let (there, here) = (months(source), months(translation));
    for month in more(&there, &here) {
        out.push(Doubt::error("fact-date", say::fact_month(id, name(month))));
    }
    for month in more(&here, &there) {
        out.push(Doubt::error("fact-date", say::fact_month_added(id, name(month))));
    }
}

fn name(month: usize) -> String {
    format!("{month:02}")
}

/// Months named in a text, from 1.
fn months(text: In<'_>) -> Vec<usize> {
    let column = match text.locale.split('-').next() {
        Some("ru") => 0,
        Some("uz") => 1,
        Some("ky") => 2,
        _ => 3,
    };
    let all: Vec<&str> = words(text.text).map(|(_, w)| w).collect();
    let mut out = Vec::new();
    for (at, word) in all.iter().enumerate() {
        let small = word.to_lowercase();
        let beside = |at: Option<usize>| {
            at.and_then(|at| all.get(at)).is_some_and(|w| w.starts_with(|c: char| c.is_ascii_digit()))
        };
        let dated = beside(at.checked_sub(1)) || beside(Some(at + 1));
        let named = HEADS.iter().position(|heads| {
            let head = heads.get(column).copied().unwrap_or_default();
            // marta is "times", and of an English month the verb is written small: march, august.
            !head.is_empty()
                && small.starts_with(head)
                && !(column == 1 && head == "mart" && small.starts_with("marta"))
                && !(column == 1 && matches!(head, "sent" | "okt") && !small.contains("abr"))
                && !(column == 3 && word.starts_with(char::is_lowercase))
        });
        match named {
            Some(month) => out.push(month + 1),
            None if is_may(column, word, dated, at == 0) => out.push(5),
            None => {}
        }
    }
    out
}

/// May is a short word: of Uzbek and Kyrgyz "fat" and "small", of English a verb.
fn is_may(column: usize, word: &str, dated: bool, first: bool) -> bool {
    match column {
        0 => ["май", "мая", "мае", "маю", "маем"].contains(&word.to_lowercase().as_str()),
        1 => word == "may" || (dated && word.starts_with("may")),
        2 => dated && word.starts_with("май"),
        _ => word == "May" && (dated || !first),
    }
}
