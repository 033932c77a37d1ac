//! Cards, letters and situations: from the editor's folder to what is shown, filled and printed.

use huquq_core::i18n::Locale;
use huquq_core::letter::{Answers, Place, filled, letter};
use huquq_core::query::{PageKind, card, pages, screen, search};
use huquq_core::{Error, Store};
use huquq_publisher::lint::Finding;
use huquq_publisher::say::Language;
use huquq_tests::{Ngo, pages as fixture};

fn phone() -> (Ngo, Store) {
    let ngo = Ngo::new();
    fixture::add(&ngo);
    assert_eq!(ngo.lint(), []);
    ngo.release();
    ngo.sync().unwrap();
    let store = Store::open(&ngo.store()).unwrap();
    (ngo, store)
}

#[test]
fn a_card_shows_the_office_its_own_language_and_the_reader_his() {
    let (_ngo, store) = phone();
    let shown = card(&store, "kz/held", Locale::UzLatn, Some("kk")).unwrap();
    assert_eq!((shown.their_locale.as_str(), shown.language.locale.as_str()), ("kk", "uz-Latn"));
    assert_eq!(shown.offered, ["ru", "kk"]);
    let first = &shown.lines[0];
    assert_eq!((first.theirs.as_str(), first.yours.as_str()), ("Аудармашы сұраймын.", "Tarjimon soʻrayman."));
    let usual = card(&store, "kz/held", Locale::UzCyrl, None).unwrap();
    assert_eq!(usual.lines[1].theirs, "Прошу адвоката.");
    assert_eq!(usual.lines[1].yours, "Адвокат сўрайман.");
    assert!(matches!(card(&store, "kz/held", Locale::Ru, Some("ky")), Err(Error::NotFound { .. })));
    assert!(matches!(card(&store, "kz/none", Locale::Ru, None), Err(Error::NotFound { .. })));
}

#[test]
fn kazakh_for_offices_makes_no_pack_of_its_own() {
    let (ngo, store) = phone();
    let status = huquq_core::query::status(&store, huquq_tests::NOW).unwrap();
    let packs: Vec<&str> = status.packs.iter().map(|p| p.pack.as_str()).collect();
    assert_eq!(packs, ["kz/base", "kz/ru", "kz/uz-Cyrl", "kz/uz-Latn"]);
    drop(ngo);
}

const ALL: [(&str, &str); 6] = [
    ("full-name", "Азиз Каримов"),
    ("from", "2026-03-01"),
    ("sum", "150 000"),
    ("phone", "+7 700"),
    ("contract", "yes"),
    ("story", "Сначала платили.\nПотом перестали."),
];

#[test]
fn a_letter_is_filled_in_the_language_of_the_office_and_of_the_reader() {
    let (_ngo, store) = phone();
    let view = letter(&store, "kz/wages", Locale::UzLatn).unwrap();
    assert_eq!(view.questions.len(), 6);
    assert!(view.questions[3].optional && !view.questions[0].optional);
    assert_eq!(
        view.advice.iter().map(|b| b.id.as_str()).collect::<Vec<_>>(),
        ["before", "copy", "after", "bring"]
    );
    let answers: Answers = ALL.into_iter().collect();
    let kazakh = filled(&store, "kz/wages", &answers, Some("kk"), Locale::UzCyrl).unwrap();
    assert!(kazakh.open.is_empty());
    assert_eq!(
        kazakh.text(),
        "Кімнен: Азиз Каримов\nТелефон: +7 700\n\nТАЛАП\n\nМен 2026 ж. 1 наурыз бастап жұмыс істедім.\n\nШарт бар.\n\n\
         Сначала платили.\nПотом перестали.\n\n1. 150\u{a0}000 теңге төлеңіз.\n2. Жазбаша жауап беріңіз.\n\n- Паспорт көшірмесі\n\nҚолы: ____\n"
    );
    assert!(kazakh.own_text().contains("Мен 1-март, 2026 кунидан ишладим."), "{}", kazakh.own_text());
    let places: Vec<Place> = kazakh.paragraphs.iter().map(|p| p.place).collect();
    use Place::{Address, Body, Item, Step, Title};
    assert_eq!(places, [Address, Address, Title, Body, Body, Body, Step, Step, Item, Body]);
}

#[test]
fn what_is_not_answered_is_a_line_to_write_on_or_falls_away() {
    let (_ngo, store) = phone();
    let none = filled(&store, "kz/wages", &Answers::default(), None, Locale::UzLatn).unwrap();
    let text = none.text();
    assert!(text.starts_with("От: ____________________\n\nТРЕБОВАНИЕ"), "{text}");
    assert!(!text.contains("Телефон") && text.contains("Договора нет.") && !text.contains("Есть договор."));
    assert_eq!(none.open, ["Ismingiz", "Ishning birinchi kuni", "Nima boʻldi?", "Sizga qancha qarz?"]);
    let no: Answers = [("contract", "no")].into_iter().collect();
    let text = filled(&store, "kz/wages", &no, None, Locale::Ru).unwrap().text();
    assert!(text.contains("Договора нет."));
}

#[test]
fn an_answer_that_does_not_fit_is_refused_in_the_readers_language() {
    let (_ngo, store) = phone();
    let mut said = Vec::new();
    for (question, answer) in [
        ("from", "1 марта"),
        ("from", "2026-02-30"),
        ("sum", "-5"),
        ("sum", "1234567890123"),
        ("contract", "да"),
        ("full-name", &"я".repeat(2_001)),
        ("wrong", "x"),
    ] {
        for locale in [Locale::Ru, Locale::UzLatn, Locale::UzCyrl, Locale::Ky, Locale::En] {
            let answers: Answers = [(question, answer)].into_iter().collect();
            let refused = filled(&store, "kz/wages", &answers, None, locale);
            let Err(Error::Answer(sentence)) = refused else { panic!("{question}={answer}: {refused:?}") };
            assert!(!sentence.contains('<'), "{sentence}");
            said.push(sentence);
        }
    }
    assert!(said[0].contains("Первый день работы") && said[1].contains("Ishning birinchi kuni"), "{said:?}");
}

#[test]
fn an_answer_cannot_break_out_of_its_place() {
    let (_ngo, store) = phone();
    let answers: Answers =
        [("full-name", "A\u{0}B\u{202e}{sum}\n\n## X"), ("story", "1\n2")].into_iter().collect();
    let letter = filled(&store, "kz/wages", &answers, None, Locale::Ru).unwrap();
    assert!(letter.paragraphs[0].theirs.contains("{sum}"), "an answer is not read for places again");
    assert!(!letter.paragraphs[0].theirs.contains(['\u{0}', '\n']), "{:?}", letter.paragraphs[0].theirs);
}

#[test]
fn a_situation_leads_from_question_to_what_to_do() {
    let (_ngo, store) = phone();
    let first = screen(&store, "kz/not-paid", &[], Locale::UzLatn).unwrap();
    assert_eq!((first.id.as_str(), first.answers.len()), ("start", 2));
    let end = screen(&store, "kz/not-paid", &["threat-no"], Locale::UzLatn).unwrap();
    assert_eq!((end.title.as_str(), end.answers.len()), ("Pulni talab qiling", 0));
    assert_eq!(
        end.blocks.iter().map(|b| b.id.as_str()).collect::<Vec<_>>(),
        ["write", "kz/wages", "kz/held"]
    );
    for wrong in [&["nobody"][..], &["threat-no", "threat-no"]] {
        assert!(matches!(screen(&store, "kz/not-paid", wrong, Locale::Ru), Err(Error::NotFound { .. })));
    }
}

#[test]
fn every_kind_of_page_is_listed_and_found() {
    let (_ngo, store) = phone();
    for (kind, query) in [
        (PageKind::Guide, "oylik"),
        (PageKind::Card, "meni ushlashdi"),
        (PageKind::Letter, "ish haqini talab qilish"),
        (PageKind::Situation, "menga toʻlashmadi"),
    ] {
        assert_eq!(pages(&store, kind, Some("kz"), Locale::UzLatn).unwrap().len(), 1, "{kind:?}");
        let hits = search(&store, query, Locale::UzLatn, None, 5, &|| true).unwrap();
        let found: Vec<String> = hits.iter().map(|h| format!("{} {}", h.kind, h.id)).collect();
        assert!(hits.iter().any(|h| h.kind == kind.name() && h.id.starts_with("kz/")), "{query}: {found:?}");
    }
    let hits = search(&store, "menga toʻlashmadi", Locale::UzLatn, None, 10, &|| true).unwrap();
    assert!(
        hits.iter().all(|h| h.id != "not-paid"),
        "beside its questions the mere name of a situation is no answer"
    );
}

/// Makes one change to the publication with pages and returns what lint then finds.
fn after(file: &str, from: &str, to: &str, rule: &str, key: &str) -> Finding {
    let ngo = Ngo::new();
    fixture::add(&ngo);
    ngo.edit(file, from, to);
    let findings = ngo.lint();
    let found = findings
        .iter()
        .find(|f| f.rule == rule && f.said.key() == key)
        .unwrap_or_else(|| panic!("no {rule} among {findings:#?}"));
    for language in Language::ALL {
        assert!(!found.remedy(language).is_empty());
    }
    found.clone()
}

#[test]
fn each_mistake_in_a_page_is_named() {
    let (card, letter, situation) =
        ("cards/kz/held/ru.md", "letters/kz/wages/ru.md", "situations/kz/not-paid/ru.md");
    let mut elsewhere = Vec::new();
    for (file, from, to, rule, key, line) in [
        (card, "Прошу адвоката. {#lawyer", "1. Прошу адвоката. {#lawyer", "bad-card", "card-block", 13),
        (card, "to = \"officer\"\n", "", "front-matter", "office-missing", 1),
        (card, "{#lawyer src=advice}", "{#lawyer src=advice if=x}", "bad-block", "mark-not-here", 13),
        (letter, "{#letter}", "{#text}", "bad-letter", "letter-parts", 1),
        (
            letter,
            "{#full-name ask=text}",
            "{#full-name src=advice}",
            "bad-letter",
            "question-without-kind",
            17,
        ),
        (letter, "с {from}.", "с {since}.", "bad-letter", "place-unknown", 32),
        (
            letter,
            "{#with src=law:1 if=contract}",
            "{#with src=law:1 if=papers}",
            "bad-letter",
            "place-unknown",
            34,
        ),
        (letter, "Телефон: {phone}", "Телефон:", "bad-letter", "question-unused", 20),
        ("letters/kz/wages/kk.md", "{sum} теңге", "теңге", "bad-letter", "places-differ", 24),
        (
            situation,
            "## Вам угрожают? {#start}",
            "Вам угрожают? {#start src=advice}",
            "bad-situation",
            "situation-without-screen",
            1,
        ),
        (
            situation,
            "1. Уйдите оттуда. {#leave src=advice}",
            "",
            "bad-situation",
            "screen-without-action",
            14,
        ),
        (situation, "- Нет {#threat-no to=calm}\n", "", "bad-situation", "screen-with-one-answer", 9),
        (situation, "to=danger", "to=start", "bad-situation", "answer-leads-nowhere", 11),
        (situation, "to=danger", "to=calm", "bad-situation", "screen-unreachable", 14),
        (situation, "<letter:kz/wages>", "<letter:kz/none>", "unknown-reference", "unknown-letter", 24),
        (situation, "<card:kz/held>", "<card:kz/none>", "unknown-reference", "unknown-card", 26),
        (situation, "<contact:kz-line>", "<situation:kz/none>", "unknown-reference", "unknown-tree", 18),
    ] {
        let found = after(file, from, to, rule, key);
        if found.line != line {
            elsewhere.push(format!("{key} not in line {line}: {found}"));
        }
    }
    assert!(elsewhere.is_empty(), "{}", elsewhere.join("\n"));
}

#[test]
fn what_the_office_reads_must_be_there() {
    let ngo = Ngo::new();
    fixture::add(&ngo);
    std::fs::remove_file(ngo.content().join("letters/kz/wages/kk.md")).unwrap();
    let findings = ngo.lint();
    assert_eq!(findings[0].rule, "missing-translation");
    assert!(findings[0].file.ends_with("letters/kz/wages/kk.md"));
    let found = after(
        "letters/kz/wages/kk.md",
        "Шарт бар. {#with",
        "Шарт бар. {#withe",
        "missing-translation",
        "paragraph-untranslated",
    );
    assert!(found.to_string().contains("with"));
}
