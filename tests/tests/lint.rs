//! Each mistake an editor can make is found, with file, line and remedy.

use huquq_publisher::lint::{Finding, Severity};
use huquq_tests::{Ngo, real};

#[test]
fn the_fixture_is_clean() {
    assert_eq!(Ngo::new().lint(), []);
}

#[test]
fn the_real_publication_has_no_errors() {
    let (_, findings) = huquq_publisher::lint::lint(&real());
    let errors: Vec<String> =
        findings.iter().filter(|f| f.severity == Severity::Error).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

/// Makes one change and returns what lint then finds by `rule`.
fn after(file: &str, from: &str, to: &str, rule: &str) -> Finding {
    let ngo = Ngo::new();
    ngo.edit(file, from, to);
    let findings = ngo.lint();
    let found = findings.iter().find(|f| f.rule == rule);
    let found = found.unwrap_or_else(|| panic!("no {rule} among {findings:#?}")).clone();
    assert!(!found.remedy.is_empty());
    found
}

#[test]
fn a_missing_translation() {
    let ngo = Ngo::new();
    std::fs::remove_file(ngo.content().join("guides/kz/wages/uz-Latn.md")).unwrap();
    let findings = ngo.lint();
    assert_eq!(findings[0].rule, "missing-translation");
    assert!(findings[0].file.ends_with("guides/kz/wages/uz-Latn.md"));
    let found =
        after("messages/uz-Latn/all.ftl", "contact-kz-line", "situation-other", "missing-translation");
    assert!(found.problem.contains("contact-kz-line"));
}

#[test]
fn an_unknown_reference() {
    let found = after("guides/kz/wages/ru.md", "<contact:kz-line>", "<contact:kz-lien>", "unknown-reference");
    assert_eq!(found.line, 17);
    let found = after("guides/kz/wages/ru.md", "src=law:35", "src=lawe:35", "unknown-source");
    assert_eq!(found.line, 12);
}

#[test]
fn a_bad_phone_number() {
    let found = after("contacts.toml", "\"111\"", "\"8 727 111\"", "bad-phone");
    assert_eq!((found.file.to_str().unwrap(), found.line), ("contacts.toml", 12));
}

#[test]
fn a_missing_source() {
    let found = after("guides/kz/wages/ru.md", " src=law:35", "", "missing-source");
    assert_eq!(found.line, 12);
    let found = after(
        "contacts.toml",
        "state = \"confirmed\"\nsources = [\"law\"]\nchecked",
        "state = \"confirmed\"\nchecked",
        "missing-source",
    );
    assert_eq!(found.line, 1);
}

#[test]
fn a_fluent_error() {
    let found = after("messages/ru/all.ftl", "situation-not-paid =", "situation-not-paid", "fluent-error");
    assert_eq!(found.line, 3);
    let found = after("messages/ru/all.ftl", "Линия помощи", "Линия { $x }", "fluent-error");
    assert!(found.problem.contains("argument"));
}

#[test]
fn a_duplicate_id() {
    let found = after("guides/kz/wages/ru.md", "{#demand ", "{#proof ", "duplicate-id");
    assert_eq!(found.line, 12);
    let ngo = Ngo::new();
    let path = ngo.content().join("contacts.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, format!("{text}\n{text}")).unwrap();
    assert!(ngo.lint().iter().any(|f| f.rule == "duplicate-id" && f.problem.contains("line 1")));
}

#[test]
fn a_bad_date() {
    let found = after("sources.toml", "2026-11-23", "2026-11-31", "bad-date");
    assert!(found.problem.contains("2026-11-31"));
    after("guides/kz/wages/ru.md", "2026-02-01", "1 февраля", "bad-date");
}

#[test]
fn an_unknown_locale() {
    let found = after("publication.toml", "\"uz-Latn\"]", "\"uz-Latn\", \"xx\"]", "unknown-locale");
    assert_eq!(found.line, 5);
    let ngo = Ngo::new();
    let guide = ngo.content().join("guides/kz/wages");
    std::fs::copy(guide.join("ru.md"), guide.join("fr.md")).unwrap();
    assert!(ngo.lint().iter().any(|f| f.rule == "unknown-locale" && f.file.ends_with("fr.md")));
}

#[test]
fn a_changed_source_makes_its_translations_stale() {
    let found = after("guides/kz/wages/ru.md", "требуйте деньги", "не требуйте деньги", "stale-translation");
    assert!(found.file.ends_with("uz-Latn.md"));
    assert_eq!(found.severity, Severity::Error, "a stale step does not ship");
}

#[test]
fn a_misspelt_key_and_broken_toml() {
    assert_eq!(after("contacts.toml", "topics", "topic", "unknown-key").line, 6);
    assert_eq!(after("contacts.toml", "[[contact]]", "[[contact]", "toml-syntax").line, 1);
}

#[test]
fn a_telephone_number_in_the_text() {
    assert_eq!(
        after("guides/kz/wages/ru.md", "доказательства работы", "номер 8700123", "bad-block").line,
        11
    );
}

#[test]
fn a_folder_without_a_publication() {
    let (_, findings) = huquq_publisher::lint::lint(std::path::Path::new("/nowhere"));
    assert_eq!(findings[0].rule, "no-publication");
}
