//! A card, a letter and a situation for the small publication.

use crate::Ngo;
use std::fs;

const CARD_RU: &str = "+++\ntitle = \"Меня задержали\"\nsummary = \"Покажите в отделе.\"\nsituations = [\"not-paid\"]\n\
law_as_of = \"2026-01-31\"\nmade = \"machine-drafted\"\nto = \"officer\"\noffice = [\"ru\", \"kk\"]\n+++\n\n\
Прошу переводчика. {#interpreter src=law:1}\n\nПрошу адвоката. {#lawyer src=advice}\n";

const CARD_UZ: &str = "+++\ntitle = \"Meni ushlashdi\"\nsummary = \"Boʻlimda koʻrsating.\"\nmade = \"machine-drafted\"\n+++\n\n\
Tarjimon soʻrayman. {#interpreter}\n\nAdvokat soʻrayman. {#lawyer}\n";

const CARD_KK: &str = "+++\ntitle = \"Мені ұстады\"\nsummary = \"Бөлімде көрсетіңіз.\"\nmade = \"machine-drafted\"\n+++\n\n\
Аудармашы сұраймын. {#interpreter}\n\nАдвокат сұраймын. {#lawyer}\n";

const LETTER_RU: &str = "+++\ntitle = \"Требование зарплаты\"\nsummary = \"Напишите работодателю.\"\nsituations = [\"not-paid\"]\n\
law_as_of = \"2026-01-31\"\nmade = \"machine-drafted\"\nto = \"employer\"\noffice = [\"ru\", \"kk\"]\n+++\n\n\
## Прежде чем писать {#before}\n\n1. Сделайте копию. {#copy src=advice}\n\n## Вопросы {#questions}\n\n\
- Ваше имя {#full-name ask=text}\n- Первый день работы {#from ask=date}\n- Сколько вам должны? {#sum ask=money}\n\
- Телефон {#phone ask=text optional}\n- Договор был на бумаге? {#contract ask=yes}\n- Что было? {#story ask=long}\n\n\
## Письмо {#letter}\n\nОт: {full-name} {#sender src=advice}\n\nТелефон: {phone} {#call src=advice}\n\n### Требование {#head}\n\n\
Я работал с {from}. {#worked src=advice}\n\nЕсть договор. {#with src=law:1 if=contract}\n\nДоговора нет. {#without src=law:2 unless=contract}\n\n\
{story} {#told src=advice}\n\n1. Заплатите {sum} тенге. {#pay src=law:3}\n2. Ответьте письменно. {#answer src=advice}\n\n\
- Копия паспорта {#passport src=advice}\n\nПодпись: ____ {#signature src=advice}\n\n## Что дальше {#after}\n\n1. Отнесите письмо. {#bring src=advice}\n";

const LETTER_UZ: &str = "+++\ntitle = \"Ish haqini talab qilish\"\nsummary = \"Ish beruvchiga yozing.\"\nmade = \"machine-drafted\"\n+++\n\n\
## Yozishdan oldin {#before}\n\n1. Nusxa oling. {#copy}\n\n## Savollar {#questions}\n\n\
- Ismingiz {#full-name}\n- Ishning birinchi kuni {#from}\n- Sizga qancha qarz? {#sum}\n- Telefon {#phone}\n\
- Shartnoma qogʻozda edimi? {#contract}\n- Nima boʻldi? {#story}\n\n\
## Xat {#letter}\n\nKimdan: {full-name} {#sender}\n\nTelefon: {phone} {#call}\n\n### Talab {#head}\n\n\
Men {from} kunidan ishladim. {#worked}\n\nShartnoma bor. {#with}\n\nShartnoma yoʻq. {#without}\n\n{story} {#told}\n\n\
1. {sum} tenge toʻlang. {#pay}\n2. Yozma javob bering. {#answer}\n\n- Pasport nusxasi {#passport}\n\nImzo: ____ {#signature}\n\n## Keyin {#after}\n\n1. Xatni olib boring. {#bring}\n";

const LETTER_KK: &str = "+++\ntitle = \"Жалақы талап ету\"\nsummary = \"Жұмыс берушіге жазыңыз.\"\nmade = \"machine-drafted\"\n+++\n\n\
## Хат {#letter}\n\nКімнен: {full-name} {#sender}\n\nТелефон: {phone} {#call}\n\n### Талап {#head}\n\n\
Мен {from} бастап жұмыс істедім. {#worked}\n\nШарт бар. {#with}\n\nШарт жоқ. {#without}\n\n{story} {#told}\n\n\
1. {sum} теңге төлеңіз. {#pay}\n2. Жазбаша жауап беріңіз. {#answer}\n\n- Паспорт көшірмесі {#passport}\n\nҚолы: ____ {#signature}\n";

const SITUATION_RU: &str = "+++\ntitle = \"Мне не заплатили\"\nsummary = \"Два вопроса.\"\nsituations = [\"not-paid\"]\n\
law_as_of = \"2026-01-31\"\nmade = \"machine-drafted\"\n+++\n\n\
## Вам угрожают? {#start}\n\n- Да {#threat-yes to=danger}\n- Нет {#threat-no to=calm}\n\n\
## Уйдите в безопасное место {#danger}\n\n1. Уйдите оттуда. {#leave src=advice}\n\n<contact:kz-line>\n\n\
## Потребуйте деньги {#calm}\n\n1. Напишите письмо. {#write src=advice}\n\n<letter:kz/wages>\n\n<card:kz/held>\n";

const SITUATION_UZ: &str = "+++\ntitle = \"Menga toʻlashmadi\"\nsummary = \"Ikki savol.\"\nmade = \"machine-drafted\"\n+++\n\n\
## Sizga tahdid qilishyaptimi? {#start}\n\n- Ha {#threat-yes}\n- Yoʻq {#threat-no}\n\n\
## Xavfsiz joyga keting {#danger}\n\n1. U yerdan keting. {#leave}\n\n## Pulni talab qiling {#calm}\n\n1. Xat yozing. {#write}\n";

/// Writes a card `kz/held`, a letter `kz/wages` and a situation `kz/not-paid` into the publication, in Russian and Uzbek, card and
/// letter also in Kazakh, and stamps them.
///
/// # Panics
/// When a file cannot be written.
pub fn add(ngo: &Ngo) {
    let about = ngo.content().join("publication.toml");
    let text = fs::read_to_string(&about).unwrap();
    fs::write(&about, text.replace("situations =", "office = [\"kk\"]\nsituations =")).unwrap();
    for (path, text) in [
        ("cards/kz/held/ru.md", CARD_RU),
        ("cards/kz/held/uz-Latn.md", CARD_UZ),
        ("cards/kz/held/kk.md", CARD_KK),
        ("letters/kz/wages/ru.md", LETTER_RU),
        ("letters/kz/wages/uz-Latn.md", LETTER_UZ),
        ("letters/kz/wages/kk.md", LETTER_KK),
        ("situations/kz/not-paid/ru.md", SITUATION_RU),
        ("situations/kz/not-paid/uz-Latn.md", SITUATION_UZ),
    ] {
        let file = ngo.content().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
    for (page, locale) in [
        ("cards/kz/held", "uz-Latn"),
        ("cards/kz/held", "kk"),
        ("letters/kz/wages", "uz-Latn"),
        ("letters/kz/wages", "kk"),
        ("situations/kz/not-paid", "uz-Latn"),
    ] {
        let translation =
            huquq_publisher::translate::Translation::open(&ngo.content(), page, locale).unwrap();
        translation.stamp(&translation.changed()).unwrap();
    }
}
