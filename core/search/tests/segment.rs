//! The bytes of a segment: the same each time, and harmless whatever they are.
#![allow(clippy::unwrap_used)]

use huquq_search::{Damaged, Document, Library, Query, Reader, Segment, Synonyms, build, search};
use proptest::prelude::*;

fn document(id: &str, blocks: &[&str]) -> Document {
    Document { kind: "guide".into(), id: id.into(), blocks: blocks.iter().map(|b| (*b).to_owned()).collect() }
}

fn documents() -> Vec<Document> {
    vec![
        document(
            "kz/wages",
            &["Ish haqini berishmayapti", "Dalil toʻplang.", "Xabarlar, suratlar, guvohlar."],
        ),
        document("kz/register", &["Roʻyxatdan oʻting", "", "Uy egasidan rozilik oling. Roʻyxat bepul."]),
    ]
}

fn ask(library: &Library, query: &str) -> Vec<String> {
    let reader = Reader { locales: &["uz-Latn"], country: None };
    let found =
        search(library, &Query::new(query, &Synonyms::default(), "ru"), reader, 10, &|| true).unwrap();
    found.into_iter().map(|f| f.id).collect()
}

#[test]
fn what_was_built_is_found_again() {
    let bytes = build("kz", "uz-Latn", &documents());
    assert_eq!(bytes, build("kz", "uz-Latn", &documents()), "the same documents, the same bytes");
    let library = Library::new(vec![Segment::new(&bytes).unwrap()]);
    assert_eq!(ask(&library, "далил"), ["kz/wages"]);
    assert_eq!(ask(&library, "roʻyxatdan"), ["kz/register"]);
    assert_eq!(ask(&library, "guvoh"), ["kz/wages"]);
    assert!(ask(&library, "pitsa").is_empty());
}

#[test]
fn no_documents_are_a_segment_too() {
    let library = Library::new(vec![Segment::new(&build("kg", "ky", &[])).unwrap()]);
    assert!(ask(&library, "каттоо").is_empty());
    assert!(ask(&Library::default(), "каттоо").is_empty());
}

#[test]
fn what_is_no_segment_is_refused() {
    for bytes in [&b""[..], b"HQS2", b"HQS1\0\0\0\0", b"SQLite format 3\0"] {
        assert_eq!(Segment::new(bytes).unwrap_err(), Damaged);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// One byte changed, or the end cut off: refused, or read as something that answers; never a panic.
    #[test]
    fn damage_is_survived(at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let mut bytes = build("kz", "uz-Latn", &documents());
        let at = at.index(bytes.len());
        if cut { bytes.truncate(at) } else { bytes[at] = byte }
        if let Ok(segment) = Segment::new(&bytes) {
            let library = Library::new(vec![segment]);
            for query in ["dalil", "ro", "guvohlar", "daill"] {
                ask(&library, query);
            }
        }
    }

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let with_magic = [b"HQS2", bytes.as_slice()].concat();
        let _ = (Segment::new(&bytes), Segment::new(&with_magic));
    }

    #[test]
    fn any_text_is_survived(text in ".{0,200}", query in ".{0,60}") {
        let document = Document { kind: "guide".into(), id: "x".into(), blocks: vec![text.clone(), text.clone()] };
        for locale in ["uz-Latn", "ky", "ru", "en"] {
            let segment = Segment::new(&build("kz", locale, std::slice::from_ref(&document))).unwrap();
            let library = Library::new(vec![segment]);
            ask(&library, &query);
            // A text finds itself, if there is a word in it that no limit cuts off.
            let first: String = huquq_script::words(&text).map(|(_, w)| w).take(1).collect();
            if !huquq_script::fold(&first).is_empty() && first.chars().count() < 100 {
                prop_assert_eq!(ask(&library, &first).len(), 1, "{}", first);
            }
        }
    }
}
