//! What a translation loses is found: faults planted in the real translations, one at a time.

mod program;

use huquq_publisher::facts::{In, compare};
use huquq_publisher::source::Publication;
use huquq_tests::{Ngo, real};
use program::huquq;

/// Every paragraph of the real publication beside its translation: id, source, locale, translation.
fn pairs() -> Vec<(String, String, String, String)> {
    let (publication, _) = Publication::read(&real());
    let mut out = Vec::new();
    for translation in publication.pages.iter().filter(|p| p.locale != "ru") {
        let original =
            publication.pages.iter().find(|p| p.is(translation.kind, &translation.id, "ru")).unwrap();
        for block in translation.blocks.iter().filter(|b| !b.kind.is_reference()) {
            let there = original.blocks.iter().find(|b| b.id == block.id && !b.kind.is_reference());
            if let Some(there) = there {
                let id = format!("{}#{}", translation.path(), block.id);
                out.push((id, there.text.clone(), translation.locale.clone(), block.text.clone()));
            }
        }
    }
    out
}

fn rules(source: &str, locale: &str, text: &str) -> Vec<&'static str> {
    let found = compare("x", In { locale: "ru", text: source }, In { locale, text });
    found.into_iter().map(|d| d.rule).collect()
}

/// Plants each of `changes` (locale, from, to) wherever it can stand and returns how many were planted and which were not found.
fn plant(changes: &[(&str, &str, &str)], rule: &str, source_has: &[&str]) -> (usize, Vec<String>) {
    let (mut planted, mut missed) = (0, Vec::new());
    for (id, source, locale, text) in pairs() {
        let padded = format!(" {} ", source.to_lowercase());
        if !source_has.is_empty() && !source_has.iter().any(|w| padded.contains(w)) {
            continue;
        }
        // These turns may be said with a denial or without; the check leaves them open.
        let open = ["не только", "не позже", "не реже", "не больше"].iter().any(|turn| padded.contains(turn));
        if open || rules(&source, &locale, &text).contains(&rule) {
            continue;
        }
        for (_, from, to) in changes.iter().filter(|c| c.0 == locale && text.contains(c.1)) {
            planted += 1;
            let faulty = text.replacen(from, to, 1);
            if !rules(&source, &locale, &faulty).contains(&rule) {
                missed.push(format!("{id} {locale} {from:?}: {source} | {faulty}"));
            }
        }
    }
    (planted, missed)
}

#[test]
fn every_changed_number_is_found() {
    let (mut planted, mut missed) = (0, Vec::new());
    for (id, source, locale, text) in pairs() {
        let ends = text.char_indices().filter(|(at, c)| {
            c.is_ascii_digit() && !text[at + 1..].starts_with(|n: char| n.is_ascii_digit())
        });
        for (at, digit) in ends {
            let other = if digit == '9' { '8' } else { char::from(digit as u8 + 1) };
            let faulty = format!("{}{other}{}", &text[..at], &text[at + 1..]);
            planted += 1;
            if !rules(&source, &locale, &faulty).contains(&"fact-number") {
                missed.push(format!("{id} {locale}: {source} | {faulty}"));
            }
        }
    }
    assert!(planted > 200, "{planted}");
    assert!(missed.is_empty(), "{} of {planted}:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn every_changed_month_is_found() {
    let months = [
        ("uz-Latn", "sentabr", "dekabr"),
        ("uz-Latn", "iyul", "iyun"),
        ("uz-Latn", "avgust", "aprel"),
        ("uz-Latn", "fevral", "mart"),
        ("ky", "сентябр", "декабр"),
        ("ky", "июл", "июн"),
        ("ky", "август", "апрел"),
        ("ky", "феврал", "март"),
        ("en", "September", "October"),
        ("en", "July", "June"),
        ("en", "August", "May"),
    ];
    let (planted, missed) = plant(&months, "fact-date", &[]);
    assert!(planted >= 10, "{planted}");
    assert!(missed.is_empty(), "{} of {planted}:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn nine_of_ten_dropped_denials_are_found() {
    let drops = [
        ("uz-Latn", "mang", "ng"),
        ("uz-Latn", "maydi", "adi"),
        ("uz-Latn", "maymiz", "amiz"),
        ("uz-Latn", " emas", ""),
        ("uz-Latn", " yoʻq", " bor"),
        ("uz-Latn", "magan ", "gan "),
        ("uz-Latn", "masangiz", "sangiz"),
        ("ky", "баңыз", "ңыз"),
        ("ky", "беңиз", "ңиз"),
        ("ky", "пайт", "ат"),
        ("ky", "байбыз", "йбыз"),
        ("ky", "бейбиз", "йбиз"),
        ("ky", " эмес", ""),
        ("ky", " жок", " бар"),
        ("ky", "баса", "са"),
        ("en", "Do not ", "Do "),
        ("en", " not ", " "),
        ("en", "No ", "Your "),
        ("en", " no ", " a "),
        ("en", "without", "with"),
        ("en", "Never ", "Always "),
        ("en", "n't", ""),
    ];
    let (planted, missed) =
        plant(&drops, "fact-denial", &[" не ", " нет ", " нет.", " нет?", "нельзя", " без ", "никогда"]);
    let found = 100 * (planted - missed.len()) / planted;
    assert!(planted >= 40 && found >= 90, "{found} % of {planted}; not found:\n{}", missed.join("\n"));
}

#[test]
fn a_dropped_name_is_found() {
    let source = "Позвоните в НПО «Адилет» и скачайте ruID.";
    assert_eq!(rules(source, "en", "Call the NGO \"Adilet\" and get it."), ["fact-name"]);
    assert!(rules(source, "uz-Latn", "НПО «Адилет»ga qoʻngʻiroq qiling va ruID yuklang.").is_empty());
    assert_eq!(rules("Просите РВП.", "uz-Latn", "Ruxsat soʻrang."), ["fact-name"]);
    assert!(rules("Просите РВП.", "en", "Ask for the permit (RVP).").is_empty());
}

#[test]
fn a_russian_phrase_stays_word_for_word() {
    let source = "Скажите: «Прошу убежища у вас».";
    assert!(
        rules(source, "uz-Latn", "Ayting: «Прошу убежища у вас» — bu «Boshpana soʻrayman» degani.")
            .is_empty()
    );
    assert_eq!(rules(source, "uz-Latn", "Ayting: «Прошу убежище и вас»."), ["fact-quote"]);
    assert_eq!(rules(source, "uz-Latn", "Boshpana soʻrang."), ["fact-quote"]);
}

#[test]
fn what_one_language_says_otherwise_is_no_fault() {
    for (source, locale, text) in [
        ("Штраф 52 тысячи тенге.", "en", "A fine of 52,000 tenge."),
        ("Две недели и три дня.", "uz-Latn", "Ikki hafta va 3 kun."),
        ("Не позже 10 дней.", "en", "Within 10 days."),
        ("Бар акы: не больше пяти.", "ky", "5тен көп эмес."),
        ("Это было 1 мая.", "en", "It was on 1 May."),
        ("Если пошло не так", "ky", "Иш оңунан чыкпаса"),
    ] {
        assert!(
            rules(source, locale, text).is_empty(),
            "{source} | {text}: {:?}",
            rules(source, locale, text)
        );
    }
    assert!(rules("Это можно.", "en", "You may march.").is_empty());
}

#[test]
fn bold_that_is_lost_is_worth_a_look() {
    assert_eq!(rules("**3 часа** и всё", "en", "3 hours and that is all"), ["fact-bold"]);
}

#[test]
fn lint_and_the_command_say_it_with_file_and_line() {
    let ngo = Ngo::new();
    ngo.edit("guides/kz/wages/ru.md", "Соберите доказательства работы.", "Соберите 3 доказательства.");
    ngo.edit("guides/kz/wages/uz-Latn.md", "Hujjatlarning aslini bermang.", "Hujjatlarning aslini bering.");
    let told: Vec<_> = ngo.lint().into_iter().filter(|f| f.rule.starts_with("fact")).collect();
    assert_eq!(
        told.iter().map(|f| (f.rule, f.line)).collect::<Vec<_>>(),
        [("fact-number", 10), ("fact-denial", 13)]
    );
    let folder = ngo.content();
    let folder = folder.to_str().unwrap();
    let run = |more: &[&str]| {
        let done = huquq(&[&["translate", "check", folder, "--lang", "en"], more].concat()).output().unwrap();
        (done.status.code(), String::from_utf8(done.stdout).unwrap())
    };
    let (code, out) = run(&["--page", "kz/wages"]);
    assert_eq!(code, Some(1));
    assert!(out.contains("uz-Latn.md:10: error [fact-number] `proof`: the source has the number 3"), "{out}");
    assert!(out.contains("texts compared: 6; errors: 1; to look at: 1"), "{out}");
    assert_eq!(run(&["--page", "messages"]).0, Some(0));
    assert_eq!(run(&["--locale", "ky"]).0, Some(1), "there is nothing to compare");
    assert!(run(&["--json"]).1.contains("\"key\": \"fact-denial\""));
}
