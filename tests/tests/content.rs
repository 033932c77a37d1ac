//! The real publication holds what the founding report calls for, and says what it must about itself.

use huquq_bundle::records::{BlockKind, ContactState, Made};
use huquq_core::i18n::Locale;
use huquq_core::query::{PageKind as Kind, Screen, card, contacts, pages, screen};
use huquq_publisher::lint::{lint, table};
use huquq_publisher::plain::measure;
use huquq_publisher::source::{PageKind, Publication};
use huquq_tests::{Phone, real};
use std::collections::BTreeMap;

fn publication() -> Publication {
    let (publication, findings) = lint(&real());
    assert!(!findings.is_empty() || !publication.pages.is_empty());
    publication
}

#[test]
fn every_row_of_the_report_is_covered_or_left_out_with_a_reason() {
    let publication = publication();
    let rows: BTreeMap<&str, &str> = include_str!("../golden/seed-rows.tsv")
        .lines()
        .filter(|l| l.starts_with("S-"))
        .map(|l| l.split_once('\t').unwrap())
        .collect();
    assert_eq!(rows.len(), 278);
    let told: BTreeMap<&str, &str> =
        publication.coverage.iter().map(|r| (r.id.as_str(), r.today.name())).collect();
    assert_eq!(told, rows);
}

#[test]
fn the_table_of_coverage_is_the_one_the_command_makes() {
    let made = table(&publication().coverage);
    let kept = std::fs::read_to_string(real().join("COVERAGE.md")).unwrap();
    assert!(made == kept, "run `huquq coverage content/huquq --report > content/huquq/COVERAGE.md`");
}

/// What the report of 2009 alone says is no law of today: no day, sum or term of it stands as if it were.
#[test]
fn no_figure_of_2009_stands_outside_what_changed() {
    let publication = publication();
    let mut wrong = Vec::new();
    for page in publication.pages.iter().filter(|p| p.locale == "ru") {
        let old: Vec<&str> =
            page.part("changed").chain(page.part("unknown")).map(|b| b.id.as_str()).collect();
        for block in page.blocks.iter().filter(|b| b.src == ["fidh-2009"] && !old.contains(&b.id.as_str())) {
            // An example says of which year it is.
            let digits = block.text.contains(|c: char| c.is_ascii_digit());
            if digits && !["199", "200"].iter().any(|decade| block.text.contains(decade)) {
                wrong.push(format!("{} {}: {}", page.path(), block.id, block.text));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_is_enough_of_everything_in_every_language() {
    let phone = Phone::new();
    for locale in [Locale::Ru, Locale::UzLatn, Locale::UzCyrl, Locale::Ky] {
        let all = |kind, country: &str| {
            let list = pages(&phone.store, kind, Some(country), locale).unwrap();
            for page in &list {
                assert!(!page.language.fallback, "{} is not there in {}", page.id, locale.name());
                assert_eq!(page.made, Made::MachineDrafted, "{}: nobody has reviewed it", page.id);
            }
            list.len()
        };
        assert!(all(Kind::Guide, "kz") >= 32 && all(Kind::Guide, "kg") >= 32 && all(Kind::Guide, "ru") >= 8);
        assert!(all(Kind::Card, "kz") >= 12 && all(Kind::Card, "kg") >= 8 && all(Kind::Card, "ru") >= 2);
        assert!(all(Kind::Letter, "kz") >= 8 && all(Kind::Letter, "kg") >= 6);
        assert!(all(Kind::Situation, "kz") >= 10 && all(Kind::Situation, "kg") >= 10);
    }
    // For reviewers.
    let english = pages(&phone.store, Kind::Guide, None, Locale::En).unwrap();
    assert!(english.iter().all(|g| !g.language.fallback), "a guide has no English text");
}

#[test]
fn every_way_through_every_situation_ends_in_something_to_do() {
    fn walk(phone: &Phone, id: &str, answers: &mut Vec<String>, ends: &mut Vec<Screen>) {
        let given: Vec<&str> = answers.iter().map(String::as_str).collect();
        let here = screen(&phone.store, id, &given, Locale::Ky).unwrap();
        assert!(answers.len() <= 6, "{id}: {answers:?} is a long way for somebody in danger");
        if here.answers.is_empty() {
            ends.push(here);
            return;
        }
        for answer in here.answers {
            answers.push(answer.id);
            walk(phone, id, answers, ends);
            answers.pop();
        }
    }
    let phone = Phone::new();
    let all = pages(&phone.store, Kind::Situation, None, Locale::Ky).unwrap();
    let mut ends = Vec::new();
    for situation in &all {
        walk(&phone, &situation.id, &mut Vec::new(), &mut ends);
    }
    for end in &ends {
        let steps = end.blocks.iter().filter(|b| b.kind == BlockKind::Step).count();
        assert!((1..=7).contains(&steps), "{} {}: {steps} steps", end.situation, end.id);
        assert!(end.blocks.iter().any(|b| b.kind.is_reference()), "{} {}", end.situation, end.id);
    }
}

#[test]
fn every_card_fits_a_screen_and_says_the_same_in_both_languages() {
    let phone = Phone::new();
    for summary in pages(&phone.store, Kind::Card, None, Locale::UzLatn).unwrap() {
        let first = card(&phone.store, &summary.id, Locale::UzLatn, None).unwrap();
        for language in &first.offered {
            let shown = card(&phone.store, &summary.id, Locale::UzLatn, Some(language)).unwrap();
            assert!((2..=9).contains(&shown.lines.len()), "{}: {}", summary.id, shown.lines.len());
            for line in &shown.lines {
                assert!(!line.yours.is_empty() && !line.theirs.is_empty(), "{} {}", summary.id, line.id);
                assert!(line.theirs.split_whitespace().count() <= 22, "{} {}", summary.id, line.theirs);
            }
        }
    }
}

/// Whom everybody can call, even when no number of an NGO was ever checked.
#[test]
fn each_country_has_a_first_line_with_a_dated_source() {
    let phone = Phone::new();
    for country in ["kz", "kg", "ru", "uz"] {
        let list = contacts(&phone.store, Some(country), Locale::UzLatn).unwrap();
        let first = list.iter().find(|c| {
            c.contact.kind_of == "emergency"
                && c.contact.phones.iter().any(|p| p.state == ContactState::Confirmed)
        });
        assert!(first.is_some_and(|c| !c.contact.phones[0].sources.is_empty()), "{country}");
        for contact in &list {
            let nobody = contact.contact.checked_by == "nobody yet";
            assert_eq!(nobody, contact.contact.checked_on.is_empty(), "{}", contact.id);
            for phone in contact.contact.phones.iter().filter(|p| p.state != ContactState::Unchecked) {
                assert!(!phone.sources.is_empty(), "{}: a number without a source", contact.id);
            }
        }
    }
}

#[test]
fn every_page_keeps_the_limits_of_plain_language() {
    let publication = publication();
    let mut over = Vec::new();
    for page in publication.pages.iter().filter(|p| publication.about.locales.contains(&p.locale)) {
        let common = publication.common_words.get(&page.locale);
        assert!(common.is_some(), "{} has no list of common words", page.locale);
        let plain = measure(page, common);
        if !plain.keeps() {
            over.push(format!("{} {}: {plain:?}", page.path(), page.locale));
        }
        // A situation has no part `now`; every other guide begins with it.
        if page.kind == PageKind::Guide {
            assert!(plain.now > 0, "{} has no part `now`", page.path());
        }
    }
    assert!(over.is_empty(), "{}", over.join("\n"));
}

/// Two ways that know nothing of one another: a comparison of facts, and a second reader who saw only the translation.
#[test]
fn every_translation_was_read_back_and_calls_a_term_by_one_name() {
    let (publication, findings) = lint(&real());
    let asked = ["unread-translation", "stale-reading", "reading-difference", "glossary"];
    let open: Vec<String> =
        findings.iter().filter(|f| asked.contains(&f.rule)).map(ToString::to_string).collect();
    assert!(open.is_empty(), "{}", open.join("\n"));
    let about = &publication.about;
    for page in publication.pages.iter().filter(|p| about.locales.contains(&p.locale) && p.locale != "ru") {
        assert!(publication.readings.iter().any(|r| r.reads(page)), "{} {}", page.path(), page.locale);
    }
}
