//! Translators work in PO editors; what comes back is in the files, and nothing else moved.

mod program;

use huquq_publisher::source::block_hash;
use huquq_tests::{Ngo, real};
use program::huquq;
use std::path::{Path, PathBuf};
use std::process::Command;

const PAGE: &str = "guides/kz/wages/uz-Latn.md";

fn run(what: &str, folder: &Path, locale: &str, po: &Path) -> (Option<i32>, String, String) {
    let arguments =
        ["translate", what, folder.to_str().unwrap(), locale, po.to_str().unwrap(), "--lang", "en"];
    let done = huquq(&arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (done.status.code(), text(done.stdout), text(done.stderr))
}

fn export(ngo: &Ngo, locale: &str) -> PathBuf {
    let po = ngo.content().join(format!("../{locale}.po"));
    assert_eq!(run("export", &ngo.content(), locale, &po).0, Some(0));
    po
}

fn read(ngo: &Ngo, file: &str) -> String {
    std::fs::read_to_string(ngo.content().join(file)).unwrap()
}

fn edit(po: &Path, from: &str, to: &str) {
    let text = std::fs::read_to_string(po).unwrap();
    assert!(text.contains(from), "{from:?} is not in {text}");
    std::fs::write(po, text.replacen(from, to, 1)).unwrap();
}

/// Every file below a folder with its bytes.
fn everything(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut out = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            out.extend(everything(&path))
        } else {
            out.push((path.clone(), std::fs::read(&path).unwrap()))
        }
    }
    out.sort();
    out
}

#[test]
fn out_and_in_again_moves_no_byte_of_the_real_publication() {
    let scratch = tempfile::tempdir().unwrap();
    let copy = scratch.path().join("huquq");
    assert!(Command::new("cp").arg("-r").arg(real()).arg(&copy).status().unwrap().success());
    let before = everything(&copy);
    for locale in ["uz-Latn", "ky", "en"] {
        let po = scratch.path().join(format!("{locale}.po"));
        assert_eq!(run("export", &copy, locale, &po).0, Some(0));
        let (code, out, err) = run("import", &copy, locale, &po);
        assert_eq!(code, Some(0), "{err}");
        assert!(out.starts_with("written or marked 0, "), "{out}");
        assert!(everything(&copy) == before, "{locale}");
        if let Ok(checked) = Command::new("msgfmt").args(["--check", "-o", "/dev/null"]).arg(&po).output() {
            assert!(checked.status.success(), "{}", String::from_utf8_lossy(&checked.stderr));
        }
    }
}

#[test]
fn a_stale_text_is_fuzzy_and_a_translator_who_clears_it_marks_it() {
    let ngo = Ngo::new();
    ngo.edit("guides/kz/wages/ru.md", "требуйте деньги", "требуйте все деньги");
    let po = export(&ngo, "uz-Latn");
    let before = read(&ngo, PAGE);
    assert!(run("import", &ngo.content(), "uz-Latn", &po).1.contains("fuzzy or empty 1,"));
    assert_eq!(read(&ngo, PAGE), before, "a fuzzy text is nobody's word");
    edit(&po, "#, fuzzy\n", "");
    edit(&po, "yozing va pulni talab qiling", "yozing va hamma pulni talab qiling");
    let (code, out, err) = run("import", &ngo.content(), "uz-Latn", &po);
    assert_eq!((code, out.starts_with("written or marked 1, ")), (Some(0), true), "{out}{err}");
    let hash = block_hash("Напишите работодателю и требуйте все деньги.");
    let wanted = before.replace("35fefe78", &hash).replace("va pulni", "va hamma pulni");
    assert_eq!(read(&ngo, PAGE), wanted);
    assert_eq!(ngo.lint(), []);
}

#[test]
fn a_translation_of_an_older_export_is_known_to_be_stale() {
    let ngo = Ngo::new();
    let po = export(&ngo, "uz-Latn");
    ngo.edit("guides/kz/wages/ru.md", "требуйте деньги", "требуйте все деньги");
    edit(&po, "yozing va pulni talab", "yozing, pulni talab");
    assert_eq!(run("import", &ngo.content(), "uz-Latn", &po).0, Some(0));
    let stale = ngo.lint().into_iter().filter(|f| f.rule == "stale-translation").count();
    assert_eq!(stale, 1, "the step still does not ship");
}

#[test]
fn a_new_language_begins_from_an_empty_po() {
    let ngo = Ngo::new();
    ngo.edit("publication.toml", "\"uz-Latn\"]", "\"uz-Latn\", \"ky\"]");
    let po = export(&ngo, "ky");
    assert!(
        run("import", &ngo.content(), "ky", &po)
            .1
            .starts_with("written or marked 0, the same 0, fuzzy or empty 9")
    );
    for (source, ky) in [
        ("Не платят зарплату", "Айлык төлөшпөйт"),
        ("Что сделать, чтобы получить свои деньги.", "Акчаңызды алуу үчүн эмне кылуу керек."),
        ("Сделайте сейчас", "Азыр кылыңыз"),
        ("Напишите работодателю и требуйте деньги.", "Иш берүүчүгө жазып, акчаңызды талап кылыңыз."),
        ("Соберите доказательства работы.", "Иштегениңизге далил чогултуңуз."),
        ("Не отдавайте оригиналы документов.", "Документтердин түп нускасын бербеңиз."),
        ("Линия помощи", "Жардам линиясы"),
        ("Помогает, если не платят.", "Төлөбөсө, жардам берет."),
        ("Мне не платят", "Мага төлөшпөйт"),
    ] {
        edit(
            &po,
            &format!("msgid \"{source}\"\nmsgstr \"\""),
            &format!("msgid \"{source}\"\nmsgstr \"{ky}\""),
        );
    }
    let (code, out, err) = run("import", &ngo.content(), "ky", &po);
    assert_eq!((code, out.starts_with("written or marked 9, ")), (Some(0), true), "{out}{err}");
    assert_eq!(ngo.lint(), []);
    let page = read(&ngo, "guides/kz/wages/ky.md");
    assert!(page.contains("made = \"machine-drafted\"") && page.contains("\n2. Иш берүүчүгө"), "{page}");
}

#[test]
fn what_would_break_the_page_or_lose_a_number_is_refused_by_line() {
    let ngo = Ngo::new();
    ngo.edit("guides/kz/wages/ru.md", "доказательства работы", "3 доказательства");
    let po = export(&ngo, "uz-Latn");
    let before = everything(&ngo.content());
    edit(&po, "#, fuzzy\n", "");
    edit(&po, "Ishlaganingizga dalil toʻplang.", "4 ta dalil toʻplang.");
    edit(&po, "Hozir qiling", "Hozir <b>qiling");
    edit(&po, "kz/wages#demand", "kz/wages#demnad");
    let (code, _, err) = run("import", &ngo.content(), "uz-Latn", &po);
    assert_eq!(code, Some(1));
    let text = std::fs::read_to_string(&po).unwrap();
    let line = |context: &str| 1 + text.lines().position(|l| l == format!("msgctxt \"{context}\"")).unwrap();
    for (context, said) in [
        ("kz/wages#proof", "the number 4 is not in the source"),
        ("kz/wages#now", "would break the page"),
        ("kz/wages#demnad", "has no text kz/wages#demnad"),
    ] {
        let at = format!("uz-Latn.po:{}: ", line(context));
        assert!(err.lines().any(|l| l.contains(&at) && l.contains(said)), "{at}{said} is not in {err}");
    }
    assert!(everything(&ngo.content()) == before, "nothing is written while anything is wrong");
    edit(&po, "msgstr \"Hozir <b>qiling\"", "msgstr Hozir");
    assert!(run("import", &ngo.content(), "uz-Latn", &po).2.contains("this line is not PO"));
}

#[test]
fn short_texts_are_changed_where_they_stand() {
    let ngo = Ngo::new();
    let po = export(&ngo, "uz-Latn");
    let before = read(&ngo, "messages/uz-Latn/all.ftl");
    edit(&po, "Maosh berilmasa, yordam beradi.", "Pul berilmasa, yordam beradi.");
    assert_eq!(run("import", &ngo.content(), "uz-Latn", &po).0, Some(0));
    assert_eq!(read(&ngo, "messages/uz-Latn/all.ftl"), before.replace("Maosh berilmasa", "Pul berilmasa"));
}

/// Where the two can be installed: Python's polib and the Translate Toolkit write the file anew in their own way.
#[test]
fn what_other_programs_save_is_read() {
    let ngo = Ngo::new();
    let po = export(&ngo, "uz-Latn");
    let venv = ngo.content().join("../venv");
    let made = Command::new("python3").args(["-m", "venv"]).arg(&venv).status();
    let python = venv.join("bin/python");
    let installed =
        Command::new(&python).args(["-m", "pip", "install", "-q", "polib", "translate-toolkit"]).status();
    if !made.is_ok_and(|s| s.success()) || !installed.is_ok_and(|s| s.success()) {
        eprintln!("polib and translate-toolkit cannot be installed here: not tried");
        return;
    }
    let script = "
import sys, polib
from translate.storage import po
file = polib.pofile(sys.argv[1])
entry = file.find('Сделайте сейчас')
assert entry.msgctxt == 'kz/wages#now' and entry.comment.startswith('heading'), entry
entry.msgstr = 'Hoziroq qiling'
entry.tcomment = 'a remark\\n\\nof the translator'
file.save(sys.argv[2])
store = po.pofile.parsefile(sys.argv[2])
unit = [u for u in store.units if u.source == 'Мне не платят'][0]
unit.target = 'Menga pul berishmayapti'
store.savefile(sys.argv[3])
";
    let (one, two) = (po.with_extension("1.po"), po.with_extension("2.po"));
    let ran = Command::new(&python).args(["-c", script]).args([&po, &one, &two]).output().unwrap();
    assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
    let (code, out, err) = run("import", &ngo.content(), "uz-Latn", &two);
    assert_eq!((code, out.starts_with("written or marked 2, the same 7")), (Some(0), true), "{out}{err}");
    assert!(read(&ngo, PAGE).contains("## Hoziroq qiling {#now of=4ce28a02}"));
    assert!(
        read(&ngo, "messages/uz-Latn/all.ftl").contains("situation-not-paid = Menga pul berishmayapti\n")
    );
}
