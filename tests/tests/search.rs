//! Search over the real publication: everything people type finds what they mean.

use huquq_core::Store;
use huquq_core::i18n::Locale;
use huquq_core::query::{Hit, search};
use huquq_core::update::{Folder, Trust, Wanted, update};
use huquq_publisher::compile::compile;
use huquq_publisher::lint::lint;
use huquq_publisher::repo::{Holders, init, release};
use huquq_tests::quality::{measure, sought, unwanted};
use huquq_tests::{NOW, real};
use tempfile::TempDir;

fn phone() -> (TempDir, Store) {
    let scratch = tempfile::tempdir().unwrap();
    let publication = lint(&real()).0;
    let (repo, countries) = (scratch.path().join("repo"), publication.about.countries.clone());
    let holders = Holders::new(scratch.path().join("keys"));
    holders.create_missing(&countries).unwrap();
    init(&repo, &holders, &countries, NOW).unwrap();
    release(&repo, &holders, &compile(&publication).unwrap(), NOW).unwrap();
    let mut store = Store::open_or_create(&scratch.path().join("store")).unwrap();
    update(&mut store, &Folder::new(repo), &Trust::FirstUse, &Wanted::default(), NOW).unwrap();
    (scratch, store)
}

fn find(store: &Store, query: &str, locale: &str) -> Vec<Hit> {
    search(store, query, Locale::parse(locale).unwrap(), None, 10, &|| true).unwrap()
}

/// Goal: in every class of queries one of the first ten things is right, and in 95 of 100 one of the first three.
#[test]
fn what_people_type_finds_what_they_mean() {
    let (_scratch, store) = phone();
    let queries = sought();
    let mut missed = Vec::new();
    let marks = measure(&queries, |q| {
        let found: Vec<String> =
            find(&store, &q.query, &q.locale).iter().map(|h| format!("{}:{}", h.kind, h.id)).collect();
        if !found.iter().take(3).any(|f| q.expected.contains(f)) {
            missed
                .push(format!("{} [{}] {} -> {:?}, not {:?}", q.class, q.locale, q.query, found, q.expected));
        }
        found
    });
    println!("{:<20} {:>8} {:>9} {:>9} {:>6}", "class", "queries", "in 3, %", "in 10, %", "MRR");
    let mut low = Vec::new();
    for (class, marks) in &marks {
        let (three, ten, reciprocal) = marks.shares();
        println!("{class:<20} {:>8} {three:>9.1} {ten:>9.1} {reciprocal:>6.3}", marks.queries);
        if three < 95.0 || ten < 100.0 {
            low.push(class.clone());
        }
    }
    assert!(queries.len() >= 400, "{}", queries.len());
    assert!(low.is_empty(), "below the goal: {low:?}\n{}", missed.join("\n"));
}

/// What the content does not hold finds nothing, and a likeness of words puts no wrong guide first.
#[test]
fn what_is_not_there_is_not_found() {
    let (_scratch, store) = phone();
    let all = unwanted();
    assert!(all.len() >= 100, "{}", all.len());
    let mut wrong = Vec::new();
    for unwanted in &all {
        let hits = find(&store, &unwanted.query, &unwanted.locale);
        let first = hits.first().map(|h| format!("{}:{}", h.kind, h.id));
        let bad = match &unwanted.not_first {
            Some(not) => first.as_ref() == Some(not),
            None => first.is_some(),
        };
        if bad {
            let marked = hits
                .first()
                .map(|h| {
                    h.marks
                        .iter()
                        .map(|m| h.snippet.chars().skip(m[0]).take(m[1] - m[0]).collect::<String>())
                        .collect::<Vec<_>>()
                        .join("|")
                })
                .unwrap_or_default();
            wrong.push(format!(
                "[{}] {} -> {:?} {marked}",
                unwanted.locale,
                unwanted.query,
                first.unwrap_or_default()
            ));
        }
    }
    println!("{} of {} are wrong:\n{}", wrong.len(), all.len(), wrong.join("\n"));
    assert!(wrong.len() * 100 <= all.len() * 8, "{} of {}:\n{}", wrong.len(), all.len(), wrong.join("\n"));
}
