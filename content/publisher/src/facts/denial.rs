//! Whether a sentence denies or forbids, and whether its translation does.
//!
//! Only the sign is looked for, not its meaning: `не позже` may well be "within". Such turns are open ([`Sense::Open`]) and satisfy both
//! answers; better a miss there than an alarm nobody reads.

use super::kept::{letters, quoted};
use super::suffixes::{kyrgyz, plain, uzbek};
use super::{Doubt, In};
use crate::say::sentences as say;
use huquq_script::words;

/// What a sentence does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sense {
    /// Nothing in it denies.
    Says,
    /// Something in it may be said with a denial or without.
    Open,
    /// It denies or forbids.
    Denies,
}

pub(super) fn compare(id: &str, source: In<'_>, translation: In<'_>, out: &mut Vec<Doubt>) {
    // Russian words that stay Russian say nothing about the translation: only their meaning beside them does.
    let there_letters: Vec<String> = quoted(source.text).iter().map(|q| letters(q)).collect();
    let mut here_text = translation.text.to_owned();
    if translation.locale != source.locale {
        for phrase in quoted(translation.text) {
            let kept = letters(&phrase);
            if there_letters.iter().any(|q| q.contains(&kept)) && !kept.is_empty() {
                here_text = here_text.replacen(&phrase, "", 1);
            }
        }
    }
    let (there, here) = (sentences(source.text), sentences(&here_text));
    if there.len() == here.len() {
        for (there, here) in there.iter().zip(&here) {
            judge(id, (source.locale, there), (translation.locale, here), out);
        }
    } else {
        judge(id, (source.locale, &there.concat()), (translation.locale, &here.concat()), out);
    }
}

/// Compares what the clauses of two texts do, however they are ordered.
fn judge(id: &str, there: (&str, &[String]), here: (&str, &[String]), out: &mut Vec<Doubt>) {
    let senses = |(locale, clauses): (&str, &[String])| -> Vec<Sense> {
        clauses.iter().map(|c| sense(locale, c)).collect()
    };
    let (there_sense, here_sense) = (senses(there), senses(here));
    let count = |senses: &[Sense], least: Sense| senses.iter().filter(|s| **s >= least).count();
    let denying = |senses: &[Sense], clauses: &[String]| {
        let denies = senses.iter().zip(clauses).find(|(s, _)| **s == Sense::Denies);
        denies.map(|(_, clause)| clause.trim().to_owned()).unwrap_or_default()
    };
    if count(&there_sense, Sense::Denies) > count(&here_sense, Sense::Open) {
        out.push(lost(id, &denying(&there_sense, there.1)));
    } else if count(&here_sense, Sense::Denies) > 0 && count(&there_sense, Sense::Open) == 0 {
        out.push(added(id, &denying(&here_sense, here.1)));
    }
}

fn lost(id: &str, sentence: &str) -> Doubt {
    Doubt::look("fact-denial", say::fact_denial(id, sentence))
}

fn added(id: &str, sentence: &str) -> Doubt {
    Doubt::look("fact-denial", say::fact_denial_added(id, sentence))
}

/// The sentences of a text, each as its clauses. What is quoted or in parentheses is part of the sentence around it.
fn sentences(text: &str) -> Vec<Vec<String>> {
    let mut out = vec![String::new()];
    let mut depth = 0_usize;
    let mut straight = false;
    let chars: Vec<char> = text.chars().collect();
    for (at, c) in chars.iter().enumerate() {
        match c {
            '«' | '“' | '(' => depth += 1,
            '»' | '”' | ')' => depth = depth.saturating_sub(1),
            '"' => straight = !straight,
            _ => {}
        }
        if let Some(last) = out.last_mut() {
            last.push(*c);
        }
        let ends = matches!(c, '.' | '!' | '?' | '…')
            && chars.get(at + 1).is_none_or(|n| n.is_whitespace() || *n == '*');
        if ends && depth == 0 && !straight {
            out.push(String::new());
        }
    }
    out.retain(|s| words(s).next().is_some());
    out.iter().map(|s| clauses(s)).collect()
}

/// The clauses of a sentence, as far as its signs show them.
fn clauses(sentence: &str) -> Vec<String> {
    let mut joined = sentence.to_owned();
    for joint in [" и не ", " va ", " жана ", " and ", " or ", " yoki ", " же "] {
        // The denial stays with what it denies.
        let apart = if joint == " и не " { ", не " } else { ", " };
        joined = joined.replace(joint, apart);
    }
    let parts = joined.split([',', ';', ':', '—', '.', '?', '!']);
    parts.map(str::trim).filter(|c| words(c).next().is_some()).map(str::to_owned).collect()
}

fn sense(locale: &str, sentence: &str) -> Sense {
    let all: Vec<String> = words(sentence).map(|(_, w)| plain(w)).collect();
    let judge = match locale.split('-').next() {
        Some("ru") => russian,
        Some("uz") => uzbek_word,
        Some("ky") => kyrgyz_word,
        _ => english,
    };
    // "Не изменилось ли" asks whether; most languages ask that without a denial.
    let asks = all.iter().any(|w| w == "ли");
    let of = |(at, word): (usize, &String)| {
        judge(word, all.get(at + 1).map_or("", String::as_str), all.get(..at).unwrap_or_default(), asks)
    };
    all.iter().enumerate().map(of).max().unwrap_or(Sense::Says)
}

fn begins(word: &str, heads: &[&str]) -> bool {
    heads.iter().any(|h| word.starts_with(h))
}

fn russian(word: &str, next: &str, before: &[String], asks: bool) -> Sense {
    const TURNS: &[&str] = &[
        "позже",
        "позднее",
        "меньше",
        "менее",
        "больше",
        "более",
        "раньше",
        "только",
        "обязательно",
        "дольше",
        "реже",
        "просто",
        "так",
        "по",
        "к",
        "там",
        "раз",
        "сразу",
        "при",
        "менее",
    ];
    match word {
        "не" if TURNS.contains(&next) => Sense::Open,
        // "Пока не заплатите" is "until you pay" in most languages.
        "не" | "нет" if before.iter().rev().take(4).any(|w| w == "пока") => Sense::Open,
        "не" | "нет" if asks => Sense::Open,
        "до" | "ли" | "тоже" | "мало" => Sense::Open,
        "не" | "нет" | "нельзя" | "ни" | "без" | "нету" | "невозможно" => {
            Sense::Denies
        }
        _ if begins(
            word,
            &[
                "никто",
                "никог",
                "никому",
                "никем",
                "ничего",
                "ничему",
                "ничем",
                "нигде",
                "никуда",
                "никак",
                "некому",
                "нечего",
            ],
        ) =>
        {
            Sense::Denies
        }
        _ if begins(word, &["недел"]) => Sense::Says,
        _ if word.chars().count() > 4 && begins(word, &["не", "без", "бес"]) => Sense::Open,
        _ if begins(
            word,
            &[
                "иначе",
                "кроме",
                "отказ",
                "запре",
                "лишь",
                "лиши",
                "чужо",
                "чужи",
                "отмен",
                "раньше",
                "только",
                "едва",
                "вместо",
                "отсутств",
                "откаж",
                "молч",
                "зря",
                "против",
                "пропус",
                "забы",
                "перестан",
                "прекра",
                "пока",
                "другой",
                "другое",
                "плохо",
                "менее",
                "избег",
                "потеря",
            ],
        ) =>
        {
            Sense::Open
        }
        _ => Sense::Says,
    }
}

fn uzbek_word(word: &str, next: &str, _: &[String], _: bool) -> Sense {
    if begins(
        word,
        &[
            "xavfsiz",
            "albatta",
            "kechiktirm",
            "baxtsiz",
            "tugama",
            "indama",
            "yetma",
            "qochqinsiz",
            "qoyma",
            "yubormay",
            "xodimsiz",
            "shafqatsiz",
            "qulaysiz",
            "bolmasa",
            "noqonun",
            "notogri",
            "noma",
        ],
    ) {
        return Sense::Open;
    }
    if matches!(word, "yoq" | "yoqmi" | "yoqsa" | "yoqmisiz")
        || begins(word, &["yoqli", "yoqlar", "yoqdi", "emas", "hech"])
        || uzbek(word)
    {
        return Sense::Denies;
    }
    let turn = (word == "aks" && next == "holda")
        || begins(word, &["taqiq", "rad", "faqat", "mustasno", "yoqot", "yoqol", "kamida", "tashqari"]);
    if turn { Sense::Open } else { Sense::Says }
}

fn kyrgyz_word(word: &str, next: &str, _: &[String], _: bool) -> Sense {
    // At least.
    if word == "жок" && next == "дегенде" {
        return Sense::Open;
    }
    if begins(
        word,
        &[
            "болбосо",
            "камсыз",
            "күтүүсүз",
            "жумушчу",
            "качкынсыз",
            "жабырлануучу",
            "укуктуу",
            "жаранысыз",
            "жарансыз",
            "бошэмес",
            "коопсуз",
            "акысыз",
            "кечикпе",
            "кечиктирбе",
            "сөзсүз",
            "мыйзамсыз",
        ],
    ) {
        return Sense::Open;
    }
    if begins(word, &["жок", "эмес"]) && !begins(word, &["жокко", "жогол", "жоголт"])
        || begins(word, &["элек"]) && !begins(word, &["электр"])
        || word == "эч"
        || kyrgyz(word)
    {
        return Sense::Denies;
    }
    if begins(word, &["тыюу", "гана", "жокко", "жогол", "кеминде", "тышкары", "белгисиз"])
    {
        Sense::Open
    } else {
        Sense::Says
    }
}

fn english(word: &str, next: &str, before: &[String], _: bool) -> Sense {
    const DENY: &[&str] = &[
        "not", "no", "never", "without", "nobody", "nothing", "none", "neither", "nor", "cannot", "nowhere",
        "unless", "dont", "doesnt", "didnt", "cant", "wont", "isnt", "arent", "wasnt", "havent", "hasnt",
        "shouldnt", "mustnt", "wouldnt", "couldnt",
    ];
    let at_least = word == "no" && ["later", "more", "less", "longer"].contains(&next);
    let only = word == "not" && next == "only";
    if at_least || only {
        return Sense::Open;
    }
    if DENY.contains(&word) {
        return Sense::Denies;
    }
    let _ = before;
    let un = word.len() > 4
        && begins(word, &["un", "il", "in", "im"])
        && !begins(
            word,
            &[
                "under", "until", "inter", "inst", "insp", "info", "insi", "impo", "univ", "unit", "union",
                "into", "invi", "inde", "immi", "inju", "insu", "ind",
            ],
        );
    if un
        || begins(
            word,
            &[
                "refus",
                "forbid",
                "bann",
                "until",
                "within",
                "otherwise",
                "except",
                "only",
                "least",
                "most",
                "before",
                "other",
                "avoid",
                "free",
                "instead",
                "lose",
                "lost",
                "lack",
                "miss",
                "stop",
                "keep",
                "fail",
                "disagree",
                "differ",
                "private",
                "safe",
                "late",
                "over",
                "has",
                "have",
                "whether",
                "forg",
                "silent",
                "alone",
                "enough",
            ],
        )
    {
        Sense::Open
    } else {
        Sense::Says
    }
}
