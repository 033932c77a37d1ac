//! What a screen needs beside the page itself, on the real publication.

use huquq_bundle::records::BlockKind;
use huquq_core::i18n::Locale;
use huquq_core::query::{PageKind, beside, page, pages, questions, reference};
use huquq_tests::Phone;

#[test]
fn every_reference_of_every_page_has_a_title_and_every_contact_a_way() {
    let phone = Phone::new();
    let mut seen = 0;
    for kind in [PageKind::Guide, PageKind::Card, PageKind::Letter, PageKind::Situation] {
        for row in pages(&phone.store, kind, None, Locale::UzLatn).unwrap() {
            for block in page(&phone.store, kind, &row.id, Locale::UzLatn).unwrap().page.blocks {
                let found = reference(&phone.store, &row.country, &block, Locale::UzLatn).unwrap();
                assert_eq!(found.is_some(), block.kind.is_reference(), "{} {}", row.id, block.id);
                let Some(found) = found else { continue };
                seen += 1;
                let title = found.title.unwrap_or_default();
                assert!(!title.is_empty() && title != block.id, "{} points at {}", row.id, block.id);
                assert!(block.kind == BlockKind::Contact || found.phone.is_none());
                assert_eq!(found.phone.is_some(), found.phone_state.is_some());
            }
        }
    }
    assert!(seen > 500, "{seen}");
}

#[test]
fn a_second_language_stands_beside_each_paragraph_or_is_not_there_at_all() {
    let phone = Phone::new();
    let (mut alike, mut all) = (0, 0);
    for row in pages(&phone.store, PageKind::Guide, None, Locale::UzCyrl).unwrap() {
        let first = page(&phone.store, PageKind::Guide, &row.id, Locale::UzCyrl).unwrap();
        let second = beside(&phone.store, PageKind::Guide, &row.id, Locale::Ru).unwrap().unwrap();
        for block in first.page.blocks.iter().filter(|b| !b.kind.is_reference()) {
            let text = second.get(&block.id).map(String::as_str).unwrap_or_default();
            assert!(!text.is_empty(), "{} {}", row.id, block.id);
            (alike, all) = (alike + usize::from(text == block.text), all + 1);
        }
        assert!(
            beside(&phone.store, PageKind::Guide, &row.id, Locale::Tg).unwrap().is_none(),
            "none is in Tajik"
        );
    }
    // A name or a number is the same in all languages.
    assert!(alike * 100 < all, "{alike} of {all} are the same in Russian");
}

#[test]
fn everything_a_rule_counts_from_can_be_asked_in_the_readers_language() {
    let phone = Phone::new();
    for country in ["kz", "kg"] {
        for locale in [Locale::Ru, Locale::UzLatn, Locale::UzCyrl, Locale::Ky] {
            let asked = questions(&phone.store, country, locale).unwrap();
            assert!(asked.events.iter().any(|e| e.id == "entered"), "{country}");
            for choice in asked.events.iter().chain(&asked.facts) {
                assert_ne!(choice.text, choice.id, "{country} {}: no words", locale.name());
            }
        }
    }
    assert_eq!(questions(&phone.store, "xx", Locale::Ru).unwrap(), Default::default());
}
