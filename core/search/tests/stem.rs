//! What the stems promise: forms of one word meet, words that look alike do not.

use huquq_script::fold;
use huquq_search::stem::{Language, stem};
use proptest::prelude::*;

fn key(language: Language, word: &str) -> String {
    stem(language, word, &fold(word))
}

/// Each line holds forms of one word.
const UZBEK: &str = "
pasport pasportim pasportimni pasportni pasportlar pasportingizni паспортимни паспортингизни
kaltaklash kaltaklashdi kaltaklashdimi kaltaklashyaptimi kaltaklashayotgan kaltaklaganda kaltaklanganman калтаклашдими
qamoq qamoqda qamoqqa qamoqni қамоққа
jarima jarimani jarimalar jarimasi жаримани
politsiya politsiyada politsiyaga
berdi berdimi beradi bermadi berishmadi berishdi бермади
ish ishda ishdan ishim ишдан
haq haqi haqimni haqqim
roʻyxat roʻyxatga roʻyxatdan roʻyxatim рўйхатдан
qochqin qochqinlar qochqinman қочқинман
shifokor shifokorga shifokorlar
";

const KYRGYZ: &str = "
мейманкана мейманканада мейманканага
оорукана ооруканада оорукананы
доктор докторго докторлор
жашайт жашайм жашаган
паспорт паспортум паспортту паспортумду паспорттун паспортуңузду
айып айыпты айыптар айыбы
милиция милицияга милициядан милицияны
качкын качкындар качкындын качкынмын
келди келдиби келген келдим
иш ишке ишим иштен
мөөнөт мөөнөтү мөөнөттү мөөнөткө
юрист юристке юристтер юристти
контракт контрактты контрактка контрактым
арест арестке аресттен
үй үйдө үйгө
";

const RUSSIAN: &str = "
омбудсмен омбудсмена омбудсменом омбудсмену
паспорт паспорта паспорту паспорте паспортом
штраф штрафа штрафы штрафов штрафу
полиция полиции полицию полицией
зарплата зарплату зарплаты зарплатой
регистрация регистрации регистрацию
зарегистрироваться зарегистрируйтесь зарегистрируют зарегистрирован зарегистрированный зарегистрировали
";

/// Words that a reader would not take for one another.
const APART: &[(Language, &str, &str)] = &[
    (Language::Uzbek, "shahar", "sharh"),
    (Language::Uzbek, "siyosiy", "siyosat"),
    (Language::Uzbek, "talab", "tala"),
    (Language::Uzbek, "bola", "bol"),
    (Language::Uzbek, "advokat", "advo"),
    (Language::Kyrgyz, "депутат", "депут"),
    (Language::Kyrgyz, "аманат", "аман"),
    (Language::Kyrgyz, "сот", "соо"),
    (Language::Kyrgyz, "айып", "ай"),
    (Language::Russian, "сутки", "суд"),
    (Language::Russian, "виза", "вид"),
];

fn apart_in(language: Language, families: &str) -> Vec<String> {
    let mut failed = Vec::new();
    for family in families.lines().filter(|line| !line.is_empty()) {
        let mut forms = family.split(' ').map(|word| (word, key(language, word)));
        let Some((first, expected)) = forms.next() else { continue };
        for (form, found) in forms.filter(|(_, found)| *found != expected) {
            failed.push(format!("{form}: {found}, {first}: {expected}"));
        }
    }
    failed
}

#[test]
fn forms_of_one_word_meet() {
    for (language, families) in
        [(Language::Uzbek, UZBEK), (Language::Kyrgyz, KYRGYZ), (Language::Russian, RUSSIAN)]
    {
        let failed = apart_in(language, families);
        assert!(failed.is_empty(), "{language:?}:\n{}", failed.join("\n"));
    }
}

#[test]
fn words_that_look_alike_do_not_meet() {
    for (language, one, other) in APART {
        assert_ne!(key(*language, one), key(*language, other), "{one} and {other}");
    }
}

proptest! {
    #[test]
    fn a_word_never_loses_all_its_letters(word in "[a-zʻа-яёүөңғқҳў]{1,20}") {
        for language in [Language::Uzbek, Language::Kyrgyz, Language::Russian, Language::Other] {
            prop_assert_eq!(key(language, &word).is_empty(), fold(&word).is_empty());
        }
    }
}
