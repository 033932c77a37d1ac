//! Where words begin and end.

use huquq_script::words;

fn cut(text: &str) -> Vec<&str> {
    words(text)
        .map(|(range, word)| {
            assert_eq!(text.get(range), Some(word));
            word
        })
        .collect()
}

#[test]
fn letters_digits_and_what_belongs_to_them() {
    for (text, expected) in [
        ("", &[][..]),
        (" '’… —", &[]),
        ("Salom, dunyo!", &["Salom", "dunyo"]),
        ("o'zbek o‘zbek oʻzbek san’at maʼno", &["o'zbek", "o‘zbek", "oʻzbek", "san’at", "maʼno"]),
        ("togʻ, tog‘ va manbaʼ", &["togʻ", "tog‘", "va", "manbaʼ"]),
        ("'iqtibos' ‘Metro’ tog'", &["iqtibos", "Metro", "tog"]),
        ("1-kun 12.05.2024 A4", &["1", "kun", "12", "05", "2024", "A4"]),
        ("за́мок пасс\u{AD}порт", &["за́мок", "пасс\u{AD}порт"]),
        ("қадр-қиммат кз/ru", &["қадр", "қиммат", "кз", "ru"]),
        ("👍бор👍", &["бор"]),
        ("a''''b", &["a", "b"]),
        ("**Rux**sat", &["Rux", "sat"]),
        ("مرحبا 中文", &["مرحبا", "中文"]),
    ] {
        assert_eq!(cut(text), expected, "{text}");
    }
}
