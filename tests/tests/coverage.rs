//! `huquq coverage` counts what is there, what is old and what was read back.

mod program;

use huquq_tests::Ngo;
use program::huquq;

fn coverage(ngo: &Ngo, more: &[&str]) -> String {
    let folder = ngo.content();
    let done =
        huquq(&[&["coverage", folder.to_str().unwrap(), "--lang", "en"], more].concat()).output().unwrap();
    assert!(done.status.success());
    String::from_utf8(done.stdout).unwrap()
}

#[test]
fn a_complete_page_and_its_totals() {
    let out = coverage(&Ngo::new(), &[]);
    assert!(out.starts_with("kz/wages  uz-Latn   complete, machine-drafted, not read back\n"), "{out}");
    assert!(
        out.contains("uz-Latn: pages 1 of 1, paragraphs 5 of 5, stale 0, reviewed pages 0, read back 0"),
        "{out}"
    );
}

#[test]
fn what_is_missing_or_old_is_counted() {
    let ngo = Ngo::new();
    ngo.edit("guides/kz/wages/ru.md", "требуйте деньги", "требуйте все деньги");
    ngo.edit(
        "guides/kz/wages/uz-Latn.md",
        "\n> [!WARNING]\n> Hujjatlarning aslini bermang. {#originals of=0b1d743c}\n",
        "",
    );
    let out = coverage(&ngo, &[]);
    assert!(out.contains("4 of 5 paragraphs, stale 1, machine-drafted"), "{out}");
    let json: serde_json::Value = serde_json::from_str(&coverage(&ngo, &["--json"])).unwrap();
    assert_eq!((&json["totals"][0]["stale"], &json["pages"][0]["there"]), (&1.into(), &4.into()));
    std::fs::remove_file(ngo.content().join("guides/kz/wages/uz-Latn.md")).unwrap();
    assert!(coverage(&ngo, &[]).contains("uz-Latn   not there"));
}
