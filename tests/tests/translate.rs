//! `huquq translate stamp` marks as compared what a person named, and nothing else.

mod program;

use huquq_publisher::source::block_hash;
use huquq_tests::Ngo;
use program::huquq;
use std::path::Path;

const FILE: &str = "guides/kz/wages/uz-Latn.md";

/// A publication in which two source paragraphs changed after they were translated: a step and a warning.
fn changed() -> Ngo {
    let ngo = Ngo::new();
    ngo.edit("guides/kz/wages/ru.md", "требуйте деньги", "требуйте все деньги");
    ngo.edit("guides/kz/wages/ru.md", "Не отдавайте оригиналы", "Никогда не отдавайте оригиналы");
    ngo
}

fn text(ngo: &Ngo) -> String {
    std::fs::read_to_string(ngo.content().join(FILE)).unwrap()
}

/// Runs `translate stamp` on the wages guide without a terminal: exit code, standard output, standard error.
fn stamp_in(folder: &Path, locale: &str, more: &[&str]) -> (Option<i32>, String, String) {
    let arguments = [&["translate", "stamp", folder.to_str().unwrap(), "kz/wages", locale], more].concat();
    let done = huquq(&arguments).stdin(std::process::Stdio::null()).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.code(), text(done.stdout), text(done.stderr))
}

fn stamp(ngo: &Ngo, more: &[&str]) -> (Option<i32>, String, String) {
    stamp_in(&ngo.content(), "uz-Latn", more)
}

fn stale(ngo: &Ngo) -> usize {
    ngo.lint().iter().filter(|f| f.rule == "stale-translation").count()
}

#[test]
fn without_a_flag_it_shows_and_writes_nothing() {
    let ngo = changed();
    let before = text(&ngo);
    let (code, out, _) = stamp(&ngo, &[]);
    assert_eq!(code, Some(0));
    assert_eq!(text(&ngo), before);
    let folder = ngo.content();
    for shown in [
        "demand (line 11): the source changed since this was translated\n".to_owned(),
        "    ru       Напишите работодателю и требуйте все деньги.\n    uz-Latn  Ish beruvchiga yozing"
            .to_owned(),
        format!("huquq translate stamp {} kz/wages uz-Latn --paragraph demand\n", folder.display()),
        "    ru       Никогда не отдавайте".to_owned(),
        "2 texts to compare. Nothing was written".to_owned(),
    ] {
        assert!(out.contains(&shown), "{shown:?} is not in {out}");
    }
    // What did not change is not shown: the eye is kept for what did.
    assert!(!out.contains("proof") && !out.contains("Title"), "{out}");
    assert_eq!(stale(&ngo), 2);
}

#[test]
fn the_command_it_shows_marks_that_paragraph_alone() {
    let ngo = changed();
    let before = text(&ngo);
    let (code, out, _) = stamp(&ngo, &["--paragraph", "demand"]);
    assert_eq!((code, out.starts_with("1 text of kz/wages")), (Some(0), true), "{out}");
    let hash = block_hash("Напишите работодателю и требуйте все деньги.");
    assert_eq!(text(&ngo), before.replace("35fefe78", &hash));
    assert_eq!(stale(&ngo), 1);
    stamp(&ngo, &["--paragraph", "originals", "--paragraph", "demand"]);
    assert_eq!(stale(&ngo), 0);
    assert!(stamp(&ngo, &[]).1.contains("nothing to compare"));
}

#[test]
fn the_title_is_marked_by_its_own_flag() {
    let ngo = Ngo::new();
    ngo.edit("guides/kz/wages/ru.md", "Что сделать", "Что делать");
    assert!(stamp(&ngo, &[]).1.contains("Title and summary: the source changed"));
    let before = text(&ngo);
    stamp(&ngo, &["--paragraph", "demand"]);
    assert_eq!(text(&ngo), before, "demand did not change, and nobody named the title");
    stamp(&ngo, &["--title"]);
    assert_eq!(stale(&ngo), 0);
}

#[test]
fn a_mark_that_was_never_made_is_told_from_one_that_is_old() {
    let ngo = Ngo::new();
    ngo.edit(FILE, " of=35fefe78", "");
    ngo.edit(FILE, "of = \"d215b7a5\"\n", "");
    let (_, out, _) = stamp(&ngo, &[]);
    assert!(out.contains("demand (line 10): nobody has said yet"), "{out}");
    assert!(out.contains("Title and summary: nobody has said yet"), "{out}");
    stamp(&ngo, &["--all"]);
    assert_eq!(ngo.lint(), []);
}

#[test]
fn all_is_a_claim_and_stands_alone() {
    let ngo = changed();
    assert_eq!(stamp(&ngo, &["--all", "--paragraph", "demand"]).0, Some(2));
    assert_eq!(stale(&ngo), 2);
    let help = huquq(&["translate", "stamp", "--help"]).output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    assert!(help.contains("You claim that a person compared every single paragraph"), "{help}");
    let (code, out, _) = stamp(&ngo, &["--all"]);
    assert_eq!((code, out.starts_with("2 texts of kz/wages")), (Some(0), true), "{out}");
    assert_eq!(ngo.lint(), []);
}

#[test]
fn what_is_not_there_is_named_and_nothing_is_written() {
    let ngo = changed();
    let before = text(&ngo);
    let (code, _, err) = stamp(&ngo, &["--paragraph", "demand", "--paragraph", "demnad"]);
    assert_eq!((code, err.contains("no paragraph demnad")), (Some(1), true), "{err}");
    assert_eq!(text(&ngo), before);
    assert!(stamp_in(&ngo.content(), "ky", &[]).2.contains("there is no guide kz/wages in ky"));
    assert!(stamp_in(Path::new("/nowhere/at/all"), "ky", &[]).2.contains("there is no folder"));
    assert!(stamp_in(&ngo.content(), "ky", &["--lang", "ru"]).2.contains("нет памятки kz/wages на языке ky"));
}

#[test]
fn the_source_locale_keeps_its_sources() {
    let ngo = Ngo::new();
    let (code, _, err) = stamp_in(&ngo.content(), "ru", &["--all"]);
    assert_eq!((code, err.contains("ru is the source locale")), (Some(1), true), "{err}");
    assert_eq!(ngo.lint(), []);
}

/// Runs the program on a terminal of its own, answers `answers` and returns what it said.
fn on_a_terminal(arguments: &[&str], answers: &str) -> String {
    // The answers are typed before the program asks; the terminal keeps them until they are read.
    let script = "
import os, pty, sys
child, terminal = pty.fork()
if child == 0:
    os.execv(sys.argv[2], sys.argv[2:])
os.write(terminal, sys.argv[1].encode())
said = b''
try:
    while piece := os.read(terminal, 4096):
        said += piece
except OSError:
    pass
os.waitpid(child, 0)
sys.stdout.buffer.write(said)
";
    let shown = std::process::Command::new("python3")
        .args(["-c", script, answers])
        .arg(huquq_tests::program::path())
        .args(arguments)
        .output()
        .unwrap();
    assert!(shown.status.success(), "{}", String::from_utf8_lossy(&shown.stderr));
    String::from_utf8(shown.stdout).unwrap()
}

#[test]
fn on_a_terminal_it_asks_and_marks_only_what_was_answered_yes() {
    let ngo = changed();
    let folder = ngo.content();
    let arguments = ["translate", "stamp", folder.to_str().unwrap(), "kz/wages", "uz-Latn", "--lang", "ru"];
    let said = on_a_terminal(&arguments, "n\nда\n");
    assert!(said.contains("Перевод говорит то же, что исходный текст?"), "{said}");
    assert!(said.contains("Осталось сравнить: 1"), "{said}");
    let left: Vec<String> = ngo.lint().iter().map(ToString::to_string).collect();
    assert_eq!(left.len(), 1, "{left:?}");
    assert!(left[0].contains("--paragraph demand"), "{left:?}");
}

#[test]
fn who_stops_half_way_keeps_what_he_has_done() {
    let ngo = changed();
    let folder = ngo.content();
    let arguments = ["translate", "stamp", folder.to_str().unwrap(), "kz/wages", "uz-Latn", "--lang", "en"];
    // The second answer is the end of the input, as Ctrl-D types it.
    let said = on_a_terminal(&arguments, "y\n\u{4}");
    assert!(said.contains("1 text of kz/wages"), "{said}");
    assert_eq!(stale(&ngo), 1);
}
