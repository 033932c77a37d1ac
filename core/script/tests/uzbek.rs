//! Uzbek Latin to Cyrillic and back, over words and whole sentences.

use huquq_script::uzbek::{Derived, Exceptions, Reason, to_cyrillic, to_latin};

const APOSTROPHES: [char; 8] =
    ['\u{27}', '\u{60}', '\u{B4}', '\u{2BB}', '\u{2BC}', '\u{2018}', '\u{2019}', '\u{201B}'];

fn pairs() -> Vec<(&'static str, &'static str, bool)> {
    include_str!("uzbek_pairs.tsv")
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| {
            let (latin, rest) = line.split_once('\t')?;
            Some((latin, rest.trim_end_matches("\t="), rest.ends_with("\t=")))
        })
        .collect()
}

fn derive(text: &str) -> Derived {
    to_cyrillic(text, &[Exceptions::builtin()])
}

fn sure(text: &str) -> String {
    let derived = derive(text);
    assert!(derived.unsure.is_empty(), "{text}: {:?}", derived.unsure);
    derived.text
}

fn doubts(text: &str) -> Vec<(String, Reason)> {
    let derived = derive(text);
    for doubt in &derived.unsure {
        assert_eq!(text.get(doubt.range.clone()), Some(doubt.word.as_str()), "the range is the word's");
    }
    derived.unsure.into_iter().map(|doubt| (doubt.word, doubt.reason)).collect()
}

#[test]
fn golden_pairs() {
    let pairs = pairs();
    assert!(pairs.len() >= 150);
    for (latin, cyrillic, both) in pairs {
        assert_eq!(sure(latin), cyrillic);
        if both {
            assert_eq!(to_latin(cyrillic), latin);
        }
    }
}

#[test]
fn every_apostrophe_in_the_wild() {
    for (latin, cyrillic, _) in pairs() {
        for apostrophe in APOSTROPHES {
            assert_eq!(sure(&latin.replace(['ʻ', 'ʼ'], &apostrophe.to_string())), cyrillic);
        }
    }
}

#[test]
fn capitals_of_a_word_carry_over() {
    for (latin, cyrillic, both) in pairs() {
        if both && !latin.contains(char::is_uppercase) {
            assert_eq!(sure(&latin.to_uppercase()), cyrillic.to_uppercase());
            assert_eq!(to_latin(&cyrillic.to_uppercase()), latin.to_uppercase());
            let mut letters = latin.chars();
            let title: String = letters.next().unwrap().to_uppercase().chain(letters).collect();
            assert_eq!(to_latin(&sure(&title)), title);
        }
    }
}

#[test]
fn sentences() {
    for (latin, cyrillic) in [
        (
            "Sizni politsiya to‘xtatsa, xotirjam bo‘ling: pasportingizni ko‘rsating.",
            "Сизни полиция тўхтатса, хотиржам бўлинг: паспортингизни кўрсатинг.",
        ),
        ("2026-yil 1-yanvardan 5ta hujjat", "2026-йил 1-январдан 5та ҳужжат"),
        ("XX asr, III bob, V. Karimov emas", "XX аср, III боб, В. Каримов эмас"),
        ("«Metro» va ‘Metro’ bog‘i, yog' va sog’", "«Метро» ва ‘Метро’ боғи, ёғ ва соғ"),
        ("Keldi-yu, ketdi; oq-qora, e-e, Nyu-York", "Келди-ю, кетди; оқ-қора, э-э, Нью-Йорк"),
        ("Ish beruvchi\u{a0}— A.Karimov, h.k.", "Иш берувчи\u{a0}— А.Каримов, ҳ.к."),
        ("Toʻlang. Keyin chekni oling…", "Тўланг. Кейин чекни олинг…"),
    ] {
        let derived = derive(latin);
        assert_eq!(derived.text, cyrillic);
        assert!(derived.unsure.iter().all(|doubt| doubt.word == "V"), "{:?}", derived.unsure);
    }
}

#[test]
fn what_is_not_uzbek_latin_stays() {
    for text in [
        "Салом, дунё! 12.05.2024, 90/180",
        "gov.uz info@huquq.kz https://egov.kz/cms/uz @huquq_bot t.me/huquq +7 (727) 250-00-00",
        "{ $count } {#ask-name src=kz-koap:789} <contact:kz-111> { $n -> [one] soat *[other] soat }",
        "A4 AA1234567 3D 4G",
        "العربية 中文",
        "",
    ] {
        assert_eq!(derive(text).text, text);
    }
    assert_eq!(
        sure("**Ruxsatsiz** imzo { $name } chekmang. {#sign src=a}"),
        "**Рухсатсиз** имзо { $name } чекманг. {#sign src=a}"
    );
    assert_eq!(sure("> [!WARNING]\n> Shoshilmang."), "> [!WARNING]\n> Шошилманг.");
}

#[test]
fn an_unclosed_brace_is_text() {
    assert_eq!(sure("{ bir } ikki { uch"), "{ bir } икки { уч");
    assert_eq!(sure("bir < ikki"), "бир < икки");
}

#[test]
fn doubts_are_reported_with_their_place() {
    for (text, word, reason, derived) in [
        ("Bu platsdarm edi", "platsdarm", Reason::Ts, "Бу плацдарм эди"),
        ("Bu ampsiya edi", "ampsiya", Reason::Siya, "Бу ампсия эди"),
        ("Uning adyektiv gapi", "adyektiv", Reason::YeAfterConsonant, "Унинг адъектив гапи"),
        ("Bu web sahifa", "web", Reason::ForeignLetter, "Бу web саҳифа"),
        ("Bu eGov ilovasi", "eGov", Reason::InnerCapital, "Бу eGov иловаси"),
        ("Café yopiq", "Café", Reason::ForeignLetter, "Café ёпиқ"),
        ("Siz UNHCRga boring", "UNHCRga", Reason::Abbreviation, "Сиз UNHCRга боринг"),
        ("Siz UNHCR’ga boring", "UNHCR’ga", Reason::Abbreviation, "Сиз UNHCR’га боринг"),
        ("Siz IOM idorasiga", "IOM", Reason::Abbreviation, "Сиз IOM идорасига"),
        ("Bu cалом so‘zi", "cалом", Reason::MixedScripts, "Бу cалом сўзи"),
        ("Bu mp3 fayl", "mp3", Reason::DigitsInside, "Бу mp3 файл"),
        ("Bir va/yoki ikki", "va/yoki", Reason::Joined, "Бир va/yoki икки"),
        ("U keldi.keyin ketdi", "keldi.keyin", Reason::Joined, "У keldi.keyin кетди"),
    ] {
        assert_eq!(doubts(text), [(word.to_owned(), reason)], "{text}");
        assert_eq!(derive(text).text, derived);
    }
}

#[test]
fn the_publications_own_list_settles_doubts() {
    let own = Exceptions::new([
        ("UNHCR", "UNHCR"),
        ("adyektiv", "адъектив"),
        ("web", "веб"),
        ("sirk", "сирк"),
        ("sirkul", "сиркул"),
    ])
    .unwrap();
    let lists = [&own, Exceptions::builtin()];
    let derived = to_cyrillic("UNHCRning adyektiv veb, Web, sirk, sirkulyar, sirkulga, sirka", &lists);
    assert_eq!(derived.text, "UNHCRнинг адъектив веб, Веб, сирк, циркуляр, сиркулга, сирка");
    assert!(derived.unsure.is_empty());
    assert_eq!(
        to_cyrillic("sirk", &[Exceptions::builtin(), &own]).text,
        "цирк",
        "the earlier list of equals"
    );
    assert_eq!(to_cyrillic("registratsiya parol", &[]).text, "регистрация парол", "rules alone");
}

#[test]
fn capitals_of_exceptions() {
    let own = Exceptions::new([("astana", "Астана"), ("parol", "пароль")]).unwrap();
    let text = |latin| to_cyrillic(latin, &[&own]).text;
    assert_eq!(text("Astana astanalik ASTANADA"), "Астана астаналик АСТАНАДА");
    assert_eq!(text("parol Parol PAROL PAROLNI"), "пароль Пароль ПАРОЛЬ ПАРОЛНИ");
}

#[test]
fn lines_in_capitals_hold_words_and_not_abbreviations() {
    assert_eq!(sure("# INSON HUQUQLARI XXI ASRDA\nBMT hujjati"), "# ИНСОН ҲУҚУҚЛАРИ XXI АСРДА\nБМТ ҳужжати");
    assert_eq!(doubts("QAROR KGB"), [("KGB".to_owned(), Reason::Abbreviation)]);
    assert_eq!(doubts("INSON huquqi"), [("INSON".to_owned(), Reason::Abbreviation)]);
    assert_eq!(sure("DIQQATLI boʻling"), "ДИҚҚАТЛИ бўлинг");
}

#[test]
fn back_to_latin() {
    for (cyrillic, latin) in [
        ("ЦИРК Цирк цирк", "SIRK Sirk sirk"),
        ("Полиция, шприц, ицамо", "Politsiya, shpris, itsamo"),
        ("съезд подъезд пьеса батальон маъюс", "syezd podyezd pyesa batalyon maʼyus"),
        ("Ш ШАҲАР Шаҳар Ё Ёш", "Sh SHAHAR Shahar Yo Yosh"),
        ("мўъжиза борщ Қирғиз", "moʻjiza borsh Qirgʻiz"),
        ("Latin stays, 12 { $n }", "Latin stays, 12 { $n }"),
        ("фойе поезд ер ", "foye poyezd yer "),
    ] {
        assert_eq!(to_latin(cyrillic), latin);
    }
}
