//! One thing is called by one name: the glossary against the translations.

use huquq_publisher::lint::{Finding, Severity};
use huquq_tests::Ngo;

const TERM: &str =
    "[[term]]\nru = \"работодатель\"\nuz-Latn = \"ish beruvchi\"\nalso = { ru = [\"хозяин\"] }\n";

fn with(glossary: &str) -> Ngo {
    let ngo = Ngo::new();
    std::fs::write(ngo.content().join("glossary.toml"), glossary).unwrap();
    ngo
}

fn found(ngo: &Ngo) -> Vec<Finding> {
    ngo.lint().into_iter().filter(|f| f.rule == "glossary").collect()
}

#[test]
fn an_inflected_term_is_found_in_source_and_translation() {
    // работодателю, ish beruvchiga.
    assert_eq!(with(TERM).lint(), []);
    let ngo = with(TERM);
    ngo.edit("guides/kz/wages/ru.md", "работодателю", "хозяину");
    assert_eq!(found(&ngo), [], "another word of the source for the same thing");
}

#[test]
fn a_term_that_is_called_otherwise_is_worth_a_look() {
    let ngo = with(TERM);
    ngo.edit("guides/kz/wages/uz-Latn.md", "Ish beruvchiga", "Boshliqqa");
    let found_now = found(&ngo);
    assert_eq!((found_now.len(), found_now[0].line, found_now[0].severity), (1, 11, Severity::Warning));
    assert!(found_now[0].to_string().contains("the glossary calls that “ish beruvchi”"), "{}", found_now[0]);
    std::fs::write(
        ngo.content().join("glossary.toml"),
        TERM.replace("also = {", "also = { uz-Latn = [\"boshliq\"],"),
    )
    .unwrap();
    assert_eq!(found(&ngo), []);
}

#[test]
fn a_word_to_avoid_stops_a_release() {
    let ngo = with(&format!("{TERM}avoid = {{ uz-Latn = [\"beruvchi\"] }}\n"));
    assert_eq!(found(&ngo).iter().map(|f| f.severity).collect::<Vec<_>>(), [Severity::Error]);
}

#[test]
fn help_in_parentheses_need_not_come_each_time() {
    let ngo = with(&TERM.replace("ish beruvchi\"", "ish beruvchi (xoʻjayin)\""));
    assert_eq!(found(&ngo), []);
}

#[test]
fn a_misspelt_language_and_a_term_without_source_are_named() {
    let ngo = with("\n[[term]]\nruu = \"суд\"\nky = \"сот\"\n");
    let rules: Vec<_> = ngo.lint().into_iter().map(|f| (f.rule, f.line)).collect();
    assert_eq!(rules, [("missing-key", 2), ("unknown-locale", 2)]);
}
