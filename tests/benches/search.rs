//! `cargo bench -p huquq-tests --bench search`: our search beside SQLite's FTS5 and MiniSearch, on the same documents and queries in one run.
//! Needs Node.js and npm for MiniSearch and for the Universal Declaration of Human Rights.
#![allow(missing_docs)]

#[path = "search_peers/mod.rs"]
mod search_peers;

use huquq_search::Document;
use huquq_tests::Phone;
use huquq_tests::quality::{Marks, measure, sought, unwanted};
use search_peers::{Fts5, Ours, Peer, declaration, minisearch};
use std::collections::BTreeMap;

/// A pack's documents with its country and locale.
pub type Pack = (String, String, Vec<Document>);

fn main() {
    let Phone { scratch: _scratch, store, publication, .. } = Phone::new();
    let packs = store.searchable().unwrap();
    let synonyms: Vec<(String, Vec<String>)> =
        publication.synonyms.iter().map(|s| (s.locale.clone(), s.words.clone())).collect();

    quality(&packs, &synonyms);
    declaration::run();
    println!("\n== the real publication");
    speed(&packs, &synonyms);
    println!("\n== a hundred copies of it");
    speed(&copied(&packs, 100), &synonyms);
}

fn quality(packs: &[Pack], synonyms: &[(String, Vec<String>)]) {
    let queries = sought();
    let ours = Ours::new(packs, synonyms);
    let (plain, trigram) = (Fts5::new(packs, "unicode61"), Fts5::new(packs, "trigram"));
    let mini = minisearch(packs, queries.iter().map(|q| q.query.as_str()));
    let mut at = 0;
    let columns: [(&str, BTreeMap<String, Marks>); 4] = [
        ("ours", measure(&queries, |q| ours.find(&q.query, &q.locale))),
        ("FTS5 unicode61", measure(&queries, |q| plain.find(&q.query, &q.locale))),
        ("FTS5 trigram", measure(&queries, |q| trigram.find(&q.query, &q.locale))),
        (
            "MiniSearch",
            measure(&queries, |_| {
                at += 1;
                mini.found[at - 1].clone()
            }),
        ),
    ];
    println!(
        "== {} queries: in the first three % / in the first ten % / mean reciprocal rank",
        queries.len()
    );
    print!("{:<20} {:>5}", "class", "n");
    columns.iter().for_each(|(name, _)| print!("  {name:>19}"));
    println!();
    for class in columns[0].1.keys() {
        print!("{class:<20} {:>5}", columns[0].1[class].queries);
        for (_, marks) in &columns {
            let (three, ten, reciprocal) = marks[class].shares();
            print!("  {three:>6.1} {ten:>6.1} {reciprocal:>5.2}");
        }
        println!();
    }
    let all = unwanted();
    let wrong = |find: &dyn Fn(&str, &str) -> Vec<String>| {
        let bad = |u: &&huquq_tests::quality::Unwanted| {
            let first = find(&u.query, &u.locale).first().cloned();
            match &u.not_first {
                Some(not) => first.as_ref() == Some(not),
                None => first.is_some(),
            }
        };
        all.iter().filter(bad).count()
    };
    println!(
        "of {} queries that must find nothing or not that first, wrong: ours {}, FTS5 unicode61 {}, FTS5 trigram {}",
        all.len(),
        wrong(&|q, l| ours.find(q, l)),
        wrong(&|q, l| plain.find(q, l)),
        wrong(&|q, l| trigram.find(q, l)),
    );
}

fn speed(packs: &[Pack], synonyms: &[(String, Vec<String>)]) {
    let queries = sought();
    let text: usize = packs.iter().flat_map(|(_, _, d)| d).flat_map(|d| &d.blocks).map(String::len).sum();
    println!(
        "text {:.1} MB; milliseconds p50 / p99 for ten things with snippets; bytes of the index",
        text as f64 / 1e6
    );
    let peers: [Box<dyn Peer>; 2] =
        [Box::new(Ours::new(packs, synonyms)), Box::new(Fts5::new(packs, "unicode61"))];
    for peer in peers {
        let mut times: Vec<f64> = queries
            .iter()
            .map(|q| {
                let begin = std::time::Instant::now();
                std::hint::black_box(peer.answer(&q.query, &q.locale));
                begin.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        times.sort_by(f64::total_cmp);
        let at = |share: f64| times[((times.len() - 1) as f64 * share) as usize];
        println!("{:<16} {:>8.3} / {:>8.3}   {:>12} bytes", peer.name(), at(0.5), at(0.99), peer.bytes());
    }
}

/// The same documents `times` over, each under an id of its own.
fn copied(packs: &[Pack], times: usize) -> Vec<Pack> {
    let copies = |documents: &[Document]| {
        let of =
            |n: usize| documents.iter().map(move |d| Document { id: format!("{}-{n}", d.id), ..d.clone() });
        (0..times).flat_map(of).collect()
    };
    packs.iter().map(|(country, locale, d)| (country.clone(), locale.clone(), copies(d))).collect()
}
