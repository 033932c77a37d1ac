//! Numbers in digits, and the words for small ones.

use super::{Doubt, In, more};
use crate::say::sentences as say;
use huquq_script::words;

pub(super) fn compare(id: &str, source: In<'_>, translation: In<'_>, out: &mut Vec<Doubt>) {
    let (there, here) = (digits(source.text), digits(translation.text));
    let (there_words, here_words) = (spelt(source), spelt(translation));
    let all = |digits: &[String], words: &[String]| [digits, words].concat();
    for number in more(&there, &all(&here, &here_words)) {
        out.push(Doubt::error("fact-number", say::fact_number(id, number)));
    }
    // Said twice where the source says it once (in the meaning of a quotation, in a second sentence) it is still the same number.
    for number in more(&here, &all(&there, &there_words)).into_iter().filter(|n| !there.contains(n)) {
        out.push(Doubt::error("fact-number", say::fact_number_added(id, number)));
    }
    // "One" is often no number (один из них), and a word may be said another way (оба, вдвое): only worth a look.
    let counted: Vec<String> =
        there_words.iter().filter(|n| !["1", "24", "7", "6", "30"].contains(&n.as_str())).cloned().collect();
    let said_here = all(&here, &here_words);
    let lost = |n: &String| !said_here.contains(n);
    let mut missing: Vec<String> = counted.into_iter().filter(lost).collect();
    missing.sort();
    missing.dedup();
    for number in missing {
        out.push(Doubt::look("fact-number-word", say::fact_number_word(id, number)));
    }
}

/// Numbers written in digits, without grouping, `52 тысячи` as 52000.
fn digits(text: &str) -> Vec<String> {
    let chars: Vec<char> = text.chars().collect();
    let mut out = Vec::new();
    let mut at = 0;
    let digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let run = |at: usize| chars.iter().skip(at).take_while(|c| c.is_ascii_digit()).count();
    while at < chars.len() {
        if !digit(at) {
            at += 1;
            continue;
        }
        let mut end = at + run(at);
        let mut number: String = chars.iter().take(end).skip(at).collect();
        // 1 000 000, 1,000,000: groups of exactly three after at most three.
        let grouped = |end: usize| {
            let sep = matches!(chars.get(end), Some(' ' | '\u{a0}' | '\u{202f}' | '\u{2009}' | ','));
            sep && run(end + 1) == 3
        };
        if number.len() <= 3 {
            while grouped(end) {
                number.extend(chars.iter().skip(end + 1).take(3));
                end += 4;
            }
        }
        if matches!(chars.get(end), Some('.' | ',')) && digit(end + 1) {
            let fraction = run(end + 1);
            number.push('.');
            number.extend(chars.iter().skip(end + 1).take(fraction));
            end += 1 + fraction;
        }
        let after: String = chars.iter().skip(end).take(24).collect();
        let next = words(&after).next().map(|(_, w)| w.to_lowercase()).unwrap_or_default();
        out.push(scaled(&number, &next));
        at = end;
    }
    out
}

/// `number` times the thousand or million named after it.
fn scaled(number: &str, next: &str) -> String {
    let begins = |heads: &[&str]| heads.iter().any(|h| next.starts_with(h));
    let zeros = if begins(&["тысяч", "тыс", "thousand", "ming", "миң"]) {
        3
    } else if begins(&["миллион", "млн", "million"]) {
        6
    } else {
        0
    };
    let trimmed = number.trim_start_matches('0');
    let plain =
        if trimmed.is_empty() || trimmed.starts_with('.') { format!("0{trimmed}") } else { trimmed.into() };
    if zeros == 0 {
        return plain;
    }
    let (whole, fraction) = plain.split_once('.').unwrap_or((&plain, ""));
    let fraction: String = format!("{fraction:0<zeros$}").chars().take(zeros).collect();
    format!("{whole}{fraction}").trim_start_matches('0').to_owned()
}

/// Values of the words for small numbers and for spans of a known length.
fn spelt(text: In<'_>) -> Vec<String> {
    let table = match text.locale.split('-').next() {
        Some("ru") => RUSSIAN,
        Some("uz") => UZBEK,
        Some("ky") => KYRGYZ,
        _ => ENGLISH,
    };
    let mut out = Vec::new();
    for (_, word) in words(text.text) {
        let word = super::suffixes::plain(word);
        let is = |form: &&str| match form.strip_suffix('*') {
            Some(head) => word.starts_with(head),
            None => **form == word,
        };
        let found = table.iter().filter(|(_, forms)| forms.split(' ').any(|f| is(&f)));
        out.extend(found.map(|(value, _)| (*value).to_owned()));
    }
    out
}

type Table = &'static [(&'static str, &'static str)];

const RUSSIAN: Table = &[
    ("1", "один одна одно одну одного одной одном одним"),
    ("2", "два две двух двум двумя двое двоих дважды оба обе обоих"),
    ("3", "три трех трем тремя трое троих трижды"),
    ("4", "четыре четырех четырем четверо четверых"),
    ("5", "пять пяти пятью пятеро"),
    ("6", "шесть шести полгода полугода"),
    ("7", "семь семи неделя недели неделю недель неделей"),
    ("8", "восемь восьми"),
    ("9", "девять девяти"),
    ("10", "десять десяти"),
    ("20", "двадцать двадцати"),
    ("24", "сутки суток сутках сутками"),
    ("30", "тридцать тридцати месяц месяца"),
    ("40", "сорок сорока"),
    ("60", "шестьдесят шестидесяти"),
    ("90", "девяносто девяноста"),
    ("100", "сто ста"),
];

const UZBEK: Table = &[
    ("1", "bir bitta biri birini birinchi"),
    ("2", "ikki* ikkala*"),
    ("3", "uch uchta uchala uchinchi uchtadan"),
    ("4", "tort*"),
    ("5", "besh*"),
    ("6", "olti oltita oltinchi"),
    ("7", "yetti* hafta*"),
    ("8", "sakkiz*"),
    ("9", "toqqiz*"),
    ("10", "on onta oninchi"),
    ("24", "sutka* kecha-kunduz"),
];

const KYRGYZ: Table = &[
    ("1", "бир биринчи"),
    ("2", "эки* экөө*"),
    ("3", "үч үчөө* үчүнчү*"),
    ("4", "төрт*"),
    ("5", "беш*"),
    ("6", "алты алтынчы"),
    ("7", "жети жетинчи жума*"),
    ("8", "сегиз*"),
    ("9", "тогуз*"),
    ("10", "он онунчу"),
    ("24", "сутка*"),
];

const ENGLISH: Table = &[
    ("1", "one once first single"),
    ("2", "two twice both second"),
    ("3", "three third"),
    ("4", "four fourth"),
    ("5", "five fifth"),
    ("6", "six sixth"),
    ("7", "seven week*"),
    ("8", "eight"),
    ("9", "nine"),
    ("10", "ten"),
];

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn groups_thousands_and_fractions_are_one_number() {
        assert_eq!(digits("52 тысячи, 52 000, 52,000 and 52 ming"), ["52000"; 4]);
        assert_eq!(digits("1,5 млн; 1.5 million"), ["1500000"; 2]);
        assert_eq!(digits("в 2026 году 100 дней, 09:00"), ["2026", "100", "9", "0"]);
        assert_eq!(digits("10, 20 и 30"), ["10", "20", "30"]);
    }
}
