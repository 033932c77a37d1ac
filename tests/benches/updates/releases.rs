//! Three repositories of the real publication: as a phone knows it, one fix later, and eight releases later.

use huquq_publisher::compile::compile;
use huquq_publisher::lint::lint;
use huquq_publisher::repo::{Holders, init, release};
use huquq_tests::{copy, real};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};
use tempfile::TempDir;

/// The paragraph of the one fix, written anew.
const FIXED: [(&str, &str); 3] = [
    (
        "ru",
        "Счёт идёт с той минуты, когда вам не дали уйти. Выходные, ночь и дорога в отдел тоже считаются. Запишите эту минуту.",
    ),
    (
        "uz-Latn",
        "Vaqt sizga ketishga ruxsat berilmagan daqiqadan boshlanadi. Dam olish kunlari, tun va boʻlimgacha yoʻl ham hisobga \
         olinadi. Shu daqiqani yozib qoʻying.",
    ),
    (
        "ky",
        "Убакыт сизге кетүүгө уруксат берилбеген мүнөттөн башталат. Дем алыш күндөр, түн жана бөлүмгө чейинки жол да эсепке \
         кирет. Ошол мүнөттү жазып алыңыз.",
    ),
];
const FIRST: (&str, &str) = ("kz/police", "clock");
/// Guides of the seven edits after it.
const NEXT: [&str; 7] =
    ["kz/register", "kz/wages", "kg/stay", "kz/police", "kz/register", "kz/wages", "kg/stay"];

/// The repositories, in one scratch folder.
pub struct Releases {
    scratch: TempDir,
}

impl Releases {
    pub fn new() -> Self {
        let made = Self { scratch: tempfile::tempdir().unwrap() };
        let (content, keys) = (made.path("content"), Holders::new(made.path("keys")));
        copy(&real(), &content);
        let repo = made.known();
        let countries = lint(&content).0.about.countries;
        keys.create_missing(&countries).unwrap();
        init(&repo, &keys, &countries, now()).unwrap();
        sign(&repo, &keys, &content);

        copy(&repo, &made.fixed());
        rewrite(&content, FIRST.0, FIRST.1, &|locale, _| {
            FIXED.iter().find(|(l, _)| *l == locale).unwrap().1.into()
        });
        sign(&made.fixed(), &keys, &content);

        copy(&made.fixed(), &made.eight());
        let mut done = vec![FIRST.1.to_owned()];
        for guide in NEXT {
            let paragraph = paragraph(&content, guide, &done);
            // New words would have to be written in each language; the old ones in another order are as new to a patch.
            rewrite(&content, guide, &paragraph, &|_, text| {
                let mut words: Vec<&str> = text.split(' ').collect();
                words.reverse();
                words.join(" ")
            });
            sign(&made.eight(), &keys, &content);
            done.push(paragraph);
        }
        made
    }

    /// The release a phone has.
    pub fn known(&self) -> PathBuf {
        self.path("known")
    }

    /// One release later.
    pub fn fixed(&self) -> PathBuf {
        self.path("fixed")
    }

    /// Eight releases later.
    pub fn eight(&self) -> PathBuf {
        self.path("eight")
    }

    /// What every reader came with.
    pub fn root(&self) -> PathBuf {
        self.known().join("metadata/1.root.json")
    }

    fn path(&self, name: &str) -> PathBuf {
        self.scratch.path().join(name)
    }
}

/// The machine's clock: other readers refuse what is out of date.
pub fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

fn sign(repo: &Path, keys: &Holders, content: &Path) {
    release(repo, keys, &compile(&lint(content).0).unwrap(), now()).unwrap();
}

fn files(content: &Path, guide: &str) -> Vec<(String, PathBuf)> {
    let all = std::fs::read_dir(content.join("guides").join(guide)).unwrap();
    all.map(|e| e.unwrap().path()).map(|p| (p.file_stem().unwrap().to_str().unwrap().to_owned(), p)).collect()
}

/// The id of the first plain paragraph that stands in every language and was not edited yet.
fn paragraph(content: &Path, guide: &str, done: &[String]) -> String {
    let plain = |file: &Path| -> Vec<String> {
        let text = std::fs::read_to_string(file).unwrap();
        let lines =
            text.lines().filter(|l| l.starts_with(char::is_alphabetic) && !l.contains(['*', '[', '«', '`']));
        lines.filter_map(|l| id(l).map(str::to_owned)).collect()
    };
    let files = files(content, guide);
    let everywhere = |id: &String| files.iter().all(|(_, file)| plain(file).contains(id));
    plain(&files[0].1).into_iter().find(|id| everywhere(id) && !done.contains(id)).unwrap()
}

fn id(line: &str) -> Option<&str> {
    line.split_once(" {#")?.1.split([' ', '}']).next()
}

/// Writes the text of one paragraph anew in every language.
fn rewrite(content: &Path, guide: &str, paragraph: &str, with: &dyn Fn(&str, &str) -> String) {
    for (locale, file) in files(content, guide) {
        let source = std::fs::read_to_string(&file).unwrap();
        let line = source.lines().find(|l| id(l) == Some(paragraph)).unwrap();
        let (text, mark) = line.split_once(" {#").unwrap();
        let new = format!("{} {{#{mark}", with(&locale, text));
        std::fs::write(&file, source.replacen(line, &new, 1)).unwrap();
    }
}
