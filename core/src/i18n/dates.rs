//! Dates as a reader says them. Small tables derived from CLDR 48; linking ICU would cost 2 MB and be wrong for Uzbek Cyrillic.

use super::Locale;

const RU: [&str; 12] = [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
];
const UZ_LATN: [&str; 12] = [
    "yanvar", "fevral", "mart", "aprel", "may", "iyun", "iyul", "avgust", "sentabr", "oktabr", "noyabr",
    "dekabr",
];
const UZ_CYRL: [&str; 12] = [
    "январ",
    "феврал",
    "март",
    "апрел",
    "май",
    "июн",
    "июл",
    "август",
    "сентябр",
    "октябр",
    "ноябр",
    "декабр",
];
const KY: [&str; 12] = [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
];
const KK: [&str; 12] = [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
];
const EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// The ISO date `YYYY-MM-DD` (a time `THH:MM` may follow) in the reader's language. Where no pattern is known, and for
/// anything else, the text comes back as it is: an ISO date is better than a wrong one.
pub fn date(locale: Locale, iso: &str) -> String {
    let (day_part, time) = iso.split_once('T').map_or((iso, None), |(d, t)| (d, Some(t)));
    let mut parts = day_part.split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let month = month.and_then(|m| m.parse::<usize>().ok()).and_then(|m| m.checked_sub(1));
    let day = day.and_then(|d| d.parse::<u32>().ok());
    let (Some(year), Some(month), Some(day)) = (year, month, day) else { return iso.to_owned() };
    let named = |names: &[&'static str; 12]| names.get(month).copied();
    let text = match locale {
        Locale::Ru => named(&RU).map(|m| format!("{day} {m} {year} г.")),
        Locale::UzLatn => named(&UZ_LATN).map(|m| format!("{day}-{m}, {year}")),
        Locale::UzCyrl => named(&UZ_CYRL).map(|m| format!("{day}-{m}, {year}")),
        Locale::Ky => named(&KY).map(|m| format!("{year}-ж., {day}-{m}")),
        Locale::En => named(&EN).map(|m| format!("{day} {m} {year}")),
        Locale::Kk => named(&KK).map(|m| format!("{year} ж. {day} {m}")),
        Locale::Tg => None,
    };
    let text = text.unwrap_or_else(|| day_part.to_owned());
    match time {
        Some(time) => format!("{text}, {time}"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_as_said() {
        for (locale, said) in [
            (Locale::Ru, "27 апреля 2026 г."),
            (Locale::UzLatn, "27-aprel, 2026"),
            (Locale::Ky, "2026-ж., 27-апрель"),
            (Locale::Kk, "2026 ж. 27 сәуір"),
            (Locale::Tg, "2026-04-27"),
        ] {
            assert_eq!(date(locale, "2026-04-27"), said);
        }
        assert_eq!(date(Locale::En, "2026-04-27T09:30"), "27 April 2026, 09:30");
        assert_eq!(date(Locale::Ru, "2026-13-01"), "2026-13-01");
    }
}
