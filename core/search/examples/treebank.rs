//! How well the stems of Uzbek or Kyrgyz hold against a treebank of Universal Dependencies.
//!
//! ```sh
//! cargo run --release -p huquq-search --example treebank -- uz FILE.conllu…
//! ```
//! Prints the share of (form, lemma) pairs that meet, and the share of lemmas that share their stem with another lemma; both also for
//! the fold alone and for the first five letters.
#![allow(clippy::print_stdout, clippy::unwrap_used, clippy::indexing_slicing)]

use huquq_script::fold;
use huquq_search::stem::{Language, stem};
use std::collections::{BTreeMap, BTreeSet};

/// What makes another word of a word in Uzbek and Kyrgyz, folded: verbs of nouns (-ла, -та), nouns of verbs (-уу, -ыш, -ым), who does it
/// (-чы), what has it (-луу), what it is like (-лык), causatives (-т).
const FAMILY: &[&str] = &[
    "la", "le", "lo", "da", "de", "do", "ta", "te", "to", "u", "o", "ish", "ush", "sh", "im", "um", "m",
    "chi", "chu", "lu", "du", "tu", "lik", "luk", "dik", "duk", "tik", "tuk", "t", "ot", "i", "dosh", "kor",
    "ker",
    // Not another word but an inflected form that the treebank took for a lemma: бөлүктөр beside бөлүк.
    "lar", "ler", "lor", "dar", "der", "dor", "tar", "ter", "tor", "gan", "kan", "ken", "sa", "ip", "up",
    "di", "ti", "dan", "den", "tan", "ten", "tagi",
];

/// The fold, a last g or b written k or p: себеб is how the treebank sometimes writes себеп.
fn unvoiced(word: &str) -> String {
    let mut folded = fold(word);
    match folded.pop() {
        Some('g') => folded.push('k'),
        Some('b') => folded.push('p'),
        other => folded.extend(other),
    }
    folded
}

fn main() {
    let mut args = std::env::args().skip(1);
    let language = Language::of_locale(&args.next().unwrap_or_default());
    let mut pairs: BTreeSet<(String, String)> = BTreeSet::new();
    for file in args {
        let text = std::fs::read_to_string(&file).unwrap();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            let fields: Vec<&str> = line.split('\t').collect();
            let word = fields.len() > 5 && fields[0].chars().all(|c| c.is_ascii_digit());
            let open = word
                && matches!(
                    fields[3],
                    "NOUN" | "VERB" | "ADJ" | "ADV" | "AUX" | "PRON" | "DET" | "NUM" | "PROPN"
                );
            if open
                && fields[1].chars().all(|c| c.is_alphabetic() || !c.is_alphanumeric())
                && fields[2] != "_"
            {
                pairs.insert((fields[1].to_lowercase(), fields[2].to_lowercase()));
            }
        }
    }
    let verbose = std::env::var("SHOW").is_ok();
    type Key<'k> = &'k dyn Fn(&str) -> String;
    let measures: [(&str, Key<'_>); 3] = [
        ("fold alone", &|w| fold(w)),
        ("first five letters", &|w| fold(w).chars().take(5).collect()),
        ("stem", &|w| stem(language, w, &fold(w))),
    ];
    println!("{} pairs of form and lemma", pairs.len());
    for (name, key) in measures {
        let meet = pairs.iter().filter(|(form, lemma)| key(form) == key(lemma)).count();
        let lemmas: BTreeSet<&String> = pairs.iter().map(|(_, lemma)| lemma).collect();
        let mut by_key: BTreeMap<String, Vec<&String>> = BTreeMap::new();
        for lemma in &lemmas {
            by_key.entry(key(lemma)).or_default().push(lemma);
        }
        // A "lemma" that the treebank itself gives as a form of the other one, or that has the same fold, is not merged wrongly.
        let same = |a: &str, b: &str| {
            unvoiced(a) == unvoiced(b)
                || pairs.contains(&(a.to_owned(), b.to_owned()))
                || pairs.contains(&(b.to_owned(), a.to_owned()))
        };
        // Words of one family, such as иш (work) and иштө (to work), may well be found for one another.
        let family = |a: &str, b: &str| {
            let (a, b) = (fold(a), fold(b));
            let rest = a.strip_prefix(b.as_str()).or_else(|| b.strip_prefix(a.as_str()));
            rest.is_some_and(|rest| FAMILY.contains(&rest)) && a.len().min(b.len()) > 1
        };
        // A lemma that is never seen in another form may be a form nobody traced back to its lemma.
        let traced = |l: &str| pairs.iter().any(|(form, lemma)| lemma == l && fold(form) != fold(l));
        let wrong = |l: &&String, all: &[&String]| {
            all.iter().any(|other| !same(l, other) && traced(other) && traced(l))
        };
        let count = |wrong: &dyn Fn(&&String, &[&String]) -> bool| -> f64 {
            let merged: usize = by_key.values().map(|all| all.iter().filter(|l| wrong(l, all)).count()).sum();
            100.0 * merged as f64 / lemmas.iter().filter(|l| traced(l)).count() as f64
        };
        let strangers = |l: &&String, all: &[&String]| all.iter().any(|o| wrong(l, &[o]) && !family(l, o));
        println!(
            "{name:<20} forms that meet their lemma {:>5.1} %   lemmas merged with another {:>5.1} %, not of its family {:>5.1} %",
            100.0 * meet as f64 / pairs.len() as f64,
            count(&wrong),
            count(&strangers),
        );
        if verbose && name == "stem" {
            for (form, lemma) in pairs.iter().filter(|(form, lemma)| key(form) != key(lemma)) {
                println!("MISS {form} {lemma} {} {}", key(form), key(lemma));
            }
            for (k, l) in by_key.iter().filter(|(_, all)| all.iter().any(|l| strangers(l, all))) {
                println!("MERGED {k} {l:?}");
            }
        }
    }
}
