//! Each mistake an editor can make is found, with file, line and remedy.

mod program;

use huquq_publisher::lint::{Finding, Severity};
use huquq_publisher::say::Language;
use huquq_tests::{Ngo, real};
use program::huquq;

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
    for language in Language::ALL {
        assert!(!found.remedy(language).is_empty());
    }
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
    assert!(found.to_string().contains("contact-kz-line"));
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
    assert!(found.to_string().contains("argument"));
}

#[test]
fn a_duplicate_id() {
    let found = after("guides/kz/wages/ru.md", "{#demand ", "{#proof ", "duplicate-id");
    assert_eq!(found.line, 12);
    let ngo = Ngo::new();
    let path = ngo.content().join("contacts.toml");
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, format!("{text}\n{text}")).unwrap();
    assert!(ngo.lint().iter().any(|f| f.rule == "duplicate-id" && f.to_string().contains("line 1")));
}

#[test]
fn a_bad_date() {
    let found = after("sources.toml", "2026-11-23", "2026-11-31", "bad-date");
    assert!(found.to_string().contains("2026-11-31"));
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

/// A publication whose wages guide has a paragraph without source.
fn without_source() -> Ngo {
    let ngo = Ngo::new();
    ngo.edit("guides/kz/wages/ru.md", " src=law:35", "");
    ngo
}

#[test]
fn a_finding_in_the_language_of_the_editor() {
    let found = after("guides/kz/wages/ru.md", " src=law:35", "", "missing-source");
    assert_eq!(found.said.key(), "paragraph-without-source");
    assert_eq!(
        found.say(Language::Ru),
        "guides/kz/wages/ru.md:12: ошибка [missing-source] не сказано, откуда взят абзац «demand»\n    добавьте src=…; если это практический совет, а не закон, — src=advice"
    );
    assert!(found.say(Language::Ky).contains("ката [missing-source] «demand» деген абзац"));
    assert!(found.to_string().contains("error [missing-source] paragraph `demand` does not say"));
}

#[test]
fn the_program_finds_in_russian() {
    let ngo = without_source();
    let shown = huquq(&["lint", ngo.content().to_str().unwrap(), "--lang", "ru"]).output().unwrap();
    let (out, err) = (String::from_utf8(shown.stdout).unwrap(), String::from_utf8(shown.stderr).unwrap());
    assert!(
        out.contains("ru.md:12: ошибка [missing-source] не сказано, откуда взят абзац «demand»"),
        "{out}"
    );
    assert!(out.ends_with("коротких текстов — 4: 1 ошибка, 0 предупреждений\n"), "{out}");
    assert!(err.contains("1 ошибка: пока она есть, ничего не выйдет"), "{err}");
    let none = huquq(&["lint", "/nowhere/at/all", "--lang", "ru"]).output().unwrap();
    assert_eq!(String::from_utf8(none.stderr).unwrap(), "huquq: нет папки /nowhere/at/all\n");
}

#[test]
fn the_environment_chooses_the_language_and_the_flag_overrules_it() {
    let ngo = without_source();
    let folder = ngo.content();
    let said = |language: &[&str], environment: &[(&str, &str)]| {
        let arguments = [&["lint", folder.to_str().unwrap()], language].concat();
        let shown = huquq(&arguments).envs(environment.iter().copied()).output().unwrap();
        String::from_utf8(shown.stdout).unwrap()
    };
    assert!(said(&[], &[]).contains("error [missing-source]"));
    assert!(said(&[], &[("LANG", "ru_RU.UTF-8")]).contains("ошибка [missing-source]"));
    assert!(said(&[], &[("LC_MESSAGES", "ky_KG"), ("LANG", "ru_RU")]).contains("ката [missing-source]"));
    assert!(said(&[], &[("LC_ALL", "C.UTF-8"), ("LANG", "ru_RU")]).contains("error [missing-source]"));
    assert!(said(&["--lang", "en"], &[("LC_ALL", "ru_RU")]).contains("error [missing-source]"));
    assert_eq!(huquq(&["lint", "x", "--lang", "xx"]).output().unwrap().status.code(), Some(2));
}

#[test]
fn json_has_the_words_and_the_key_they_were_made_from() {
    let ngo = Ngo::new();
    ngo.edit("contacts.toml", "state = \"confirmed\"\nsources = [\"law\"]\n", "state = \"confirmed\"\n");
    ngo.edit("guides/kz/wages/uz-Latn.md", "1. Ishlag", "- Ishlag");
    let shown = huquq(&["lint", ngo.content().to_str().unwrap(), "--lang", "ru", "--json"]).output().unwrap();
    let json: serde_json::Value = serde_json::from_slice(&shown.stdout).unwrap();
    let one =
        |key: &str| json["findings"].as_array().unwrap().iter().find(|f| f["key"] == key).unwrap().clone();
    let found = one("contact-without-source");
    assert_eq!((&found["rule"], &found["severity"]), (&"missing-source".into(), &"error".into()));
    assert_eq!((&found["file"], &found["line"]), (&"contacts.toml".into(), &1.into()));
    assert_eq!(found["args"], serde_json::json!({ "id": "kz-line" }));
    assert_eq!(found["problem"], "контакт «kz-line» показан как существующий, но источник не назван");
    assert!(found["remedy"].as_str().unwrap().starts_with("добавьте sources"));
    let args = serde_json::json!({ "id": "proof", "here": "kind-item", "there": "kind-step" });
    assert_eq!(one("paragraph-of-other-kind")["args"], args, "words of ours are keys");
}

/// What lint finds by `key` in a publication with this one rule: `kind` and `scheme` as given.
fn rule(kind: &str, scheme: &str, key: &str) -> Finding {
    let ngo = Ngo::new();
    let folder = ngo.content().join("deadlines");
    std::fs::create_dir_all(&folder).unwrap();
    let version =
        "basis = \"x\"\nsources = [\"law\"]\nconfidence = \"high\"\nlength = { n = 1, unit = \"hours\" }";
    let rule = format!("id = \"kz-1\"\ncountry = \"kz\"\nkind = \"{kind}\"\nevent = \"x\"");
    let text = format!("[[rule]]\n{rule}\n[[rule.version]]\nscheme = \"{scheme}\"\n{version}\n");
    std::fs::write(folder.join("kz.toml"), text).unwrap();
    let findings = ngo.lint();
    let found = findings.iter().find(|f| f.said.key() == key);
    found.unwrap_or_else(|| panic!("no {key} among {findings:#?}")).clone()
}

#[test]
fn a_term_that_cannot_be_counted_is_told_in_russian_too() {
    let found = rule("favour", "x", "toml-unknown-value");
    assert_eq!(found.problem(Language::Ru), "«favour» здесь писать нельзя");
    assert_eq!(found.remedy(Language::Ru), "напишите одно из слов: duty, limit, wait");
    let found = rule("duty", "none", "rule-unknown-scheme");
    assert_eq!(found.problem(Language::Ru), "правило «kz-1», редакция 1: способа счёта «none» нет");
}

#[test]
fn a_list_of_synonyms_that_contradicts_itself_or_leads_nowhere() {
    let file = "synonyms/ru.txt";
    let alone = after(file, "доказательства, пруфы", "доказательства", "bad-synonym");
    assert_eq!((alone.file.to_str().unwrap(), alone.line, alone.severity), (file, 3, Severity::Error));
    let empty = after(file, "доказательства, пруфы", "доказательства, , пруфы", "bad-synonym");
    assert_eq!((empty.line, empty.severity), (3, Severity::Error));
    let twice = after(file, "пруфы", "пруфы, Получка", "bad-synonym");
    assert!(twice.to_string().contains("Получка") && twice.severity == Severity::Error, "{twice}");
    let nowhere = after(file, "доказательства, пруфы", "вертолёт, самолёт", "bad-synonym");
    assert_eq!((nowhere.line, nowhere.severity), (3, Severity::Warning));
    let ngo = Ngo::new();
    std::fs::rename(ngo.content().join(file), ngo.content().join("synonyms/xx.txt")).unwrap();
    assert!(ngo.lint().iter().any(|f| f.rule == "unknown-locale"), "{:?}", ngo.lint());
}
