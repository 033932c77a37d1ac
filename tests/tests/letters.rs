//! The letters of the real publication, filled and printed in every language of their offices.

mod program;

use huquq_bundle::records::Ask;
use huquq_core::i18n::Locale;
use huquq_core::letter::{Answers, filled, letter};
use huquq_core::query::{PageKind, pages};
use huquq_tests::{Phone, peers};
use program::huquq;
use std::process::Output;

/// An answer of each kind, with what a phone's keyboard can hand over.
fn answer(ask: Ask) -> &'static str {
    match ask {
        Ask::Text => "Ғани Ўктамов-Жүсүпбеков (Oʻktam)",
        Ask::Long => {
            "1. Биринчи.\n2. Второе: долго и много слов, чтобы строка не поместилась на одной строке бумаги."
        }
        Ask::Date => "2026-11-24",
        Ask::Money => "1250000",
        Ask::Yes => "yes",
    }
}

#[test]
fn every_letter_can_be_filled_in_every_language_of_its_office() {
    let phone = Phone::new();
    let letters = pages(&phone.store, PageKind::Letter, None, Locale::Ru).unwrap();
    assert!(letters.len() >= 8, "{}", letters.len());
    for summary in &letters {
        for wanted in [Locale::Ru, Locale::UzLatn, Locale::UzCyrl, Locale::Ky] {
            let view = letter(&phone.store, &summary.id, wanted).unwrap();
            assert!(!view.language.fallback, "{} {}", summary.id, wanted.name());
            for office in &view.offered {
                let answers: Answers = view.questions.iter().map(|q| (q.id.clone(), answer(q.ask))).collect();
                let whole = filled(&phone.store, &summary.id, &answers, Some(office), wanted).unwrap();
                assert!(whole.open.is_empty(), "{} {office}: {:?}", summary.id, whole.open);
                for text in [whole.text(), whole.own_text()] {
                    assert!(!text.contains(['{', '}']), "{} {office}: {text}", summary.id);
                    assert!(text.contains("Ўктамов"), "{} {office} has no name: {text}", summary.id);
                }
                let blank =
                    filled(&phone.store, &summary.id, &Answers::default(), Some(office), wanted).unwrap();
                assert!(!blank.text().contains(['{', '}']));
                let asked = view.questions.iter().filter(|q| !q.optional && q.ask != Ask::Yes).count();
                assert!(blank.open.len() <= asked, "{}: {:?}", summary.id, blank.open);
            }
        }
    }
}

#[test]
fn the_printed_letter_says_what_its_text_says_and_nothing_about_its_maker() {
    let phone = Phone::new();
    let (store, out) = (phone.scratch.path().join("store"), phone.scratch.path().join("letters"));
    std::fs::create_dir(&out).unwrap();
    let ok = |output: Output| assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut made = 0;
    for summary in pages(&phone.store, PageKind::Letter, None, Locale::UzLatn).unwrap() {
        let view = letter(&phone.store, &summary.id, Locale::UzLatn).unwrap();
        for office in &view.offered {
            let file = out.join(format!("{}-{office}", summary.id.replace('/', "-")));
            let mut command = huquq(&["letter", &summary.id, "--lang", "uz-Latn", "--write", office]);
            command.arg("--store").arg(&store);
            for question in &view.questions {
                command.arg("--set").arg(format!("{}={}", question.id, answer(question.ask)));
            }
            command.arg("--text").arg(file.with_extension("txt"));
            ok(command.arg("--pdf").arg(file.with_extension("pdf")).output().unwrap());
            made += 1;
        }
    }
    let read = peers::run("pdf_read.py", &[&out]);
    assert!(read.status.success(), "{}", String::from_utf8_lossy(&read.stderr));
    let read: serde_json::Value = serde_json::from_slice(&read.stdout).unwrap();
    let read = read.as_object().unwrap();
    assert_eq!(read.len(), made);
    for (name, found) in read {
        assert_eq!(found["same"], true, "{name}: {}", found["difference"]);
        assert_eq!(found["size"], serde_json::json!([595, 842]), "{name} is not A4");
        assert_eq!(found["maker"], serde_json::json!({}), "{name} says who made it");
        assert!(found["pages"].as_u64().unwrap() <= 3, "{name}");
    }
}

#[test]
fn a_letter_with_a_character_that_cannot_be_printed_is_refused_and_no_file_is_written() {
    let phone = Phone::new();
    let file = phone.scratch.path().join("x.pdf");
    let mut command = huquq(&["letter", "kz/wage-claim", "--set", "full-name=王"]);
    command.arg("--store").arg(phone.scratch.path().join("store")).arg("--pdf").arg(&file);
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains('王'));
    assert!(!file.exists());
}
