//! How well a search finds what people type: the queries of `tests/search`, by class.

use std::collections::BTreeMap;
use std::path::Path;

/// One query and what a person would be glad to find.
#[derive(Debug, Clone)]
pub struct Sought {
    /// Which difficulty it is an example of.
    pub class: String,
    /// CLDR locale of the reader.
    pub locale: String,
    /// As typed.
    pub query: String,
    /// `kind:id`, any of which is right.
    pub expected: Vec<String>,
}

/// A query that must find nothing, or must not put something first.
#[derive(Debug, Clone)]
pub struct Unwanted {
    /// CLDR locale of the reader.
    pub locale: String,
    /// As typed.
    pub query: String,
    /// What must not be first; `None`: nothing may be found.
    pub not_first: Option<String>,
}

/// What a class of queries came to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Marks {
    /// Queries.
    pub queries: u32,
    /// Of which one of the first three things is right.
    pub in_three: u32,
    /// Of which one of the first ten is.
    pub in_ten: u32,
    /// Sum of 1 / place of the first right thing.
    pub reciprocal: f64,
}

impl Marks {
    /// Notes the place of the first right thing, from 1.
    pub fn note(&mut self, place: Option<usize>) {
        self.queries += 1;
        self.in_three += u32::from(place.is_some_and(|p| p <= 3));
        self.in_ten += u32::from(place.is_some_and(|p| p <= 10));
        self.reciprocal += place.filter(|p| *p <= 10).map_or(0.0, |p| 1.0 / p as f64);
    }

    /// Shares in per cent: of the first three, of the first ten; mean reciprocal rank.
    pub fn shares(&self) -> (f64, f64, f64) {
        let all = f64::from(self.queries.max(1));
        (100.0 * f64::from(self.in_three) / all, 100.0 * f64::from(self.in_ten) / all, self.reciprocal / all)
    }
}

/// All queries of `tests/search/queries-*.tsv`.
///
/// # Panics
/// When a line has not four columns.
pub fn sought() -> Vec<Sought> {
    let mut out = Vec::new();
    for language in ["uz", "ky", "ru"] {
        for row in rows(&format!("queries-{language}.tsv")) {
            let [class, locale, query, expected] = &row[..] else { panic!("four columns: {row:?}") };
            out.push(Sought {
                class: class.clone(),
                locale: locale.clone(),
                query: query.clone(),
                expected: expected.split('|').map(str::to_owned).collect(),
            });
        }
    }
    out
}

/// All queries of `tests/search/precision.tsv`.
///
/// # Panics
/// When a line has not three columns or another rule than `nothing` and `not-first …`.
pub fn unwanted() -> Vec<Unwanted> {
    let of = |row: Vec<String>| {
        let [locale, query, rule] = &row[..] else { panic!("three columns: {row:?}") };
        let not_first = rule.strip_prefix("not-first ").map(str::to_owned);
        assert!(not_first.is_some() || rule == "nothing", "{row:?}");
        Unwanted { locale: locale.clone(), query: query.clone(), not_first }
    };
    rows("precision.tsv").into_iter().map(of).collect()
}

fn rows(file: &str) -> Vec<Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("search").join(file);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let lines = text.lines().skip(1).filter(|l| !l.is_empty() && !l.starts_with('#'));
    lines.map(|l| l.split('\t').map(str::to_owned).collect()).collect()
}

/// Marks of each class. `find` gives `kind:id` of what a search finds, the best first.
pub fn measure(queries: &[Sought], mut find: impl FnMut(&Sought) -> Vec<String>) -> BTreeMap<String, Marks> {
    let mut marks: BTreeMap<String, Marks> = BTreeMap::new();
    for sought in queries {
        let found = find(sought);
        let place = found.iter().position(|f| sought.expected.contains(f)).map(|at| at + 1);
        marks.entry(sought.class.clone()).or_default().note(place);
    }
    marks
}
