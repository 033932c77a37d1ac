//! A translation is read back by somebody who did not see the source, and lint knows what of it still holds.

mod program;

use huquq_publisher::lint::{Finding, Severity};
use huquq_tests::Ngo;
use program::huquq;

const PAGE: &str = "guides/kz/wages/uz-Latn.md";
const READING: &str = "readings/guides/kz/wages/uz-Latn.md";

const BACK: &str = "\
.title: Не платят деньги
.summary\tЧто надо сделать, чтобы получить деньги.
now: Сделайте сейчас
proof: Соберите доказательства, что работали.
demand: Напишите работодателю и потребуйте деньги.
originals: Не отдавайте подлинники документов.
";

fn run(ngo: &Ngo, arguments: &[&str]) -> (Option<i32>, String, String) {
    let folder = ngo.content();
    let all =
        [&["translate", arguments[0], folder.to_str().unwrap()], &arguments[1..], &["--lang", "en"]].concat();
    let done = huquq(&all).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.code(), text(done.stdout), text(done.stderr))
}

fn read(ngo: &Ngo, back: &str) -> (Option<i32>, String, String) {
    let file = ngo.content().join("../back.txt");
    std::fs::write(&file, back).unwrap();
    let file = file.to_str().unwrap();
    run(ngo, &["reading", "kz/wages", "uz-Latn", file, "--by", "machine", "--on", "2026-11-24"])
}

fn only(ngo: &Ngo, rule: &str) -> Vec<Finding> {
    ngo.lint().into_iter().filter(|f| f.rule == rule).collect()
}

#[test]
fn the_second_reader_sees_only_the_translation() {
    let (code, out, _) = run(&Ngo::new(), &["blind", "kz/wages", "uz-Latn"]);
    assert_eq!(code, Some(0));
    assert!(out.contains(": Hujjatlarning aslini bermang.\n") && out.starts_with(".title@"), "{out}");
    assert!(!out.contains(|c: char| ('\u{0400}'..='\u{04ff}').contains(&c)), "{out}");
    assert_eq!(run(&Ngo::new(), &["blind", "kz/wages", "ru"]).0, Some(1), "the source is not for him");
}

#[test]
fn a_reading_is_written_and_lint_is_content() {
    let ngo = Ngo::new();
    let (code, out, err) = read(&ngo, BACK);
    assert_eq!(
        (code, out.trim()),
        (Some(0), format!("{READING} is written; texts still unread: 0").as_str()),
        "{err}"
    );
    assert_eq!(ngo.lint(), []);
    let (_, out, _) = run(&ngo, &["readings"]);
    assert_eq!(out, "uz-Latn: pages 1, read 1, read in an older form 0; differences open 0, settled 0\n");
}

#[test]
fn a_translation_that_changed_since_is_to_be_read_again_and_only_there() {
    let ngo = Ngo::new();
    read(&ngo, BACK);
    ngo.edit(PAGE, "talab qiling", "soʻrang");
    let stale = only(&ngo, "stale-reading");
    assert_eq!((stale.len(), stale[0].severity), (1, Severity::Warning));
    assert!(stale[0].to_string().contains("read back: 1"), "{}", stale[0]);
    let (_, out, _) = read(&ngo, "demand: Напишите работодателю и попросите деньги.");
    assert!(out.contains("still unread: 0"), "the other paragraphs keep their reading: {out}");
    assert_eq!(ngo.lint(), []);
}

#[test]
fn a_reading_of_a_text_that_changed_meanwhile_is_refused() {
    let ngo = Ngo::new();
    let (_, given, _) = run(&ngo, &["blind", "kz/wages", "uz-Latn"]);
    let head =
        given.lines().find(|l| l.starts_with("demand@")).unwrap().split(':').next().unwrap().to_owned();
    ngo.edit(PAGE, "talab qiling", "soʻrang");
    let (code, _, err) = read(&ngo, &format!("{head}: Потребуйте деньги."));
    assert_eq!((code, err.contains("line 1: `demand` changed")), (Some(1), true), "{err}");
    assert!(!ngo.content().join(READING).exists());
    assert!(read(&ngo, "now: Да\ndemnad: Нет").2.contains("line 2: the translation has no text `demnad`"));
    assert!(read(&ngo, "now").2.contains("line 1 has no id"));
    assert!(read(&ngo, "now: # Да").2.contains("plain words"));
}

#[test]
fn a_difference_stops_a_release_until_it_is_settled() {
    let ngo = Ngo::new();
    read(&ngo, BACK);
    let difference = "\n[[difference]]\nid = \"demand\"\nwhat = \"просит, а не требует\"\nsettled = false\n+++\n\nСделайте";
    ngo.edit(READING, "+++\n\nСделайте", difference);
    let open = only(&ngo, "reading-difference");
    assert_eq!((open.len(), open[0].severity), (1, Severity::Error));
    assert!(run(&ngo, &["readings"]).1.contains("differences open 1, settled 0"));
    read(&ngo, "demand: Напишите работодателю и потребуйте деньги.");
    assert_eq!(only(&ngo, "reading-difference").len(), 1, "reading again settles nothing");
    ngo.edit(READING, "settled = false", "settled = true");
    assert_eq!(ngo.lint(), []);
    assert!(run(&ngo, &["readings"]).1.contains("differences open 0, settled 1"));
    ngo.edit(READING, "id = \"demand\"", "id = \"demnad\"");
    assert_eq!(only(&ngo, "unknown-reference").len(), 1);
}

#[test]
fn what_is_lost_there_and_back_is_found() {
    let ngo = Ngo::new();
    read(&ngo, &BACK.replace("Не отдавайте", "Отдайте"));
    let found = only(&ngo, "fact-denial");
    assert!(found.len() == 1 && found[0].file.ends_with(READING), "{found:?}");
}

#[test]
fn a_page_without_a_reading_is_named_once_the_readings_have_begun() {
    let ngo = Ngo::new();
    assert_eq!(only(&ngo, "unread-translation"), []);
    read(&ngo, BACK);
    let guides = ngo.content().join("guides/kz");
    std::fs::create_dir(guides.join("other")).unwrap();
    for file in ["ru.md", "uz-Latn.md"] {
        std::fs::copy(guides.join("wages").join(file), guides.join("other").join(file)).unwrap();
    }
    let unread = only(&ngo, "unread-translation");
    assert_eq!(unread.len(), 1);
    assert!(unread[0].file.ends_with("kz/other/uz-Latn.md") && unread[0].severity == Severity::Warning);
    std::fs::remove_dir_all(guides.join("wages")).unwrap();
    assert_eq!(only(&ngo, "unknown-reference").len(), 1, "the reading is of nothing");
}
