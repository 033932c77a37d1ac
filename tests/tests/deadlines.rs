//! The real rules over the real calendars, through pack, signature and store, against the check values of the research.

use huquq_core::i18n::Locale;
use huquq_core::{Error, query};
use huquq_deadline::model::Confidence;
use huquq_deadline::{Calendars, Day, DeadlineError, Moment, Rule, Scheme, Weekday, compute};
use huquq_publisher::lint::lint;
use huquq_tests::{Phone, real};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn the_check_values_of_the_research() {
    let phone = Phone::new();
    let store = &phone.store;
    for (rule, on, do_by, last_day) in [
        ("kz-01", "2026-05-08", "2026-05-13", "2026-05-14"),
        ("kz-01", "2026-03-20", "2026-03-27", "2026-03-30"),
        ("kz-02", "2026-07-01", "2026-07-30", "2026-07-30"),
        ("kz-43", "2026-04-16", "2026-04-25", "2026-04-27"),
        ("kz-73", "2026-08-31", "2027-08-30", "2027-08-31"),
        ("kz-03", "2026-10-21", "2026-10-28", "2026-10-29"),
        ("kz-70", "2026-01-31", "2026-02-27", "2026-03-02"),
        ("kz-72", "2025-11-30", "2026-02-27", "2026-03-02"),
        ("kz-90", "2026-03-18", "2026-03-22", "2026-03-23"),
        ("kg-25", "2026-04-27", "2026-05-06", "2026-05-07"),
        ("kg-50", "2026-05-31", "2029-05-30", "2029-05-31"),
        ("kg-51", "2025-12-31", "2026-02-27", "2026-03-02"),
        ("ru-02", "2026-04-29", "2026-05-08", "2026-05-08"),
        ("ru-03", "2026-06-01", "2026-06-15", "2026-06-15"),
        ("ru-04", "2026-06-01", "2026-06-15", "2026-06-15"),
        ("ru-09", "2026-03-10", "2026-04-09", "2026-04-09"),
        ("ru-30", "2026-02-27", "2026-03-08", "2026-03-10"),
        ("ru-31", "2026-01-30", "2026-02-27", "2026-03-02"),
    ] {
        let term = query::term(store, rule, on, None, Locale::Ru).unwrap();
        assert_eq!(
            (term.do_by.as_str(), term.last_day.as_deref()),
            (do_by, Some(last_day)),
            "{rule} from {on}"
        );
        assert!(!term.sources.is_empty() && !term.basis.is_empty() && !term.steps.is_empty());
        let said = term.steps.join(" ") + &term.warnings.join(" ");
        assert!(!said.contains('<') && !said.contains('{'), "a sentence is missing: {said}");
    }
}

#[test]
fn thirty_days_a_visit_and_ninety_in_a_hundred_and_eighty() {
    let phone = Phone::new();
    let store = &phone.store;
    let stay =
        |trips: &str, on: &str| query::stay(store, "kz-06", trips, on, Some("UZ"), Locale::Ru).unwrap();
    let first = stay("2026-07-01/", "2026-07-27");
    assert_eq!((first.used, first.left, first.inside), (27, 63, true));
    assert_eq!(first.leave_by.as_deref(), Some("2026-07-30"));
    let third = stay("2026-01-01/2026-01-30,2026-02-10/2026-03-11,2026-03-20/", "2026-03-25");
    assert_eq!(third.used, 66);
    assert_eq!(third.leave_by.as_deref(), Some("2026-04-18"), "30 days of this visit end with day 90 of 90");
}

/// Somebody of that nationality who said only when he entered.
fn entered(country: &str, nationality: &str, entered: &str, on: &str) -> query::Facts {
    query::Facts {
        country: country.into(),
        nationality: Some(nationality.into()),
        on: on.into(),
        events: vec![("entered".into(), entered.into())],
        ..query::Facts::default()
    }
}

/// The man of the building site: a citizen of Uzbekistan, in Kazakhstan for 27 days; and one of Kyrgyzstan beside him.
#[test]
fn the_first_screen_lists_what_runs_for_whom() {
    let phone = Phone::new();
    let store = &phone.store;
    let ids = |nationality: &str, locale: Locale| -> Vec<String> {
        let facts = entered("kz", nationality, "2026-10-27", "2026-11-23");
        let terms = query::now(store, &facts, locale).unwrap();
        assert!(terms.iter().all(|t| !t.rule.language.fallback && t.do_by.is_some()), "{nationality}");
        terms.into_iter().map(|t| format!("{} {}", t.rule.id, t.do_by.unwrap())).collect()
    };
    assert_eq!(
        ids("UZ", Locale::UzCyrl),
        ["kz-09 2026-11-24", "kz-02 2026-11-25", "kz-06 2026-11-25", "kz-08 2026-11-25", "kz-01 2026-10-29"]
    );
    assert_eq!(
        ids("KG", Locale::Ky),
        ["kz-02 2026-11-25", "kz-08 2026-11-25", "kz-09 2027-01-23", "kz-05 2027-01-24", "kz-01 2026-10-29"]
    );
    // At home nobody is told to leave.
    assert!(ids("KZ", Locale::Ru).is_empty());
}

/// He wrote his visits down and did not name the entry again: "nothing runs" would be a wrong answer.
#[test]
fn the_visit_that_goes_on_says_when_he_entered() {
    let phone = Phone::new();
    let store = &phone.store;
    let ids = |facts: &query::Facts| -> Vec<String> {
        query::now(store, facts, Locale::Ru).unwrap().into_iter().map(|t| t.rule.id).collect()
    };
    let named = entered("kz", "UZ", "2026-10-27", "2026-11-23");
    let visits = |trips: &str| query::Facts { events: vec![], trips: trips.into(), ..named.clone() };
    assert_eq!(ids(&visits("2026-06-01/2026-06-10,2026-10-27/")), ids(&named));
    assert_eq!(ids(&visits("2026-06-01/2026-06-10,2026-10-27/2026-11-30")), ids(&named));
    assert!(ids(&visits("2026-06-01/2026-06-10")).is_empty(), "he has left");
}

/// A visit that is still to come is counted from its first day by every rule.
#[test]
fn a_planned_visit_has_one_last_day() {
    let phone = Phone::new();
    let store = &phone.store;
    let facts = entered("kz", "UZ", "2026-03-10", "2026-03-03");
    let terms = query::now(store, &facts, Locale::Ru).unwrap();
    let of = |id: &str| terms.iter().find(|t| t.rule.id == id).unwrap().do_by.as_deref();
    assert_eq!((of("kz-06"), of("kz-08")), (Some("2026-04-08"), Some("2026-04-08")));
}

/// In Russia the shorter term of those who only stay is told beside that of workers.
#[test]
fn who_has_not_said_when_he_arrived_sees_the_term_from_that_day() {
    let phone = Phone::new();
    let store = &phone.store;
    let facts = entered("ru", "KG", "2026-11-01", "2026-11-10");
    let terms = query::now(store, &facts, Locale::Ky).unwrap();
    let short = terms.iter().find(|t| t.rule.id == "ru-02").unwrap();
    assert_eq!(short.do_by.as_deref(), Some("2026-11-11"));
    assert_eq!(short.needs.len(), 1);
    assert!(!short.needs[0].contains("arrived"), "{:?}", short.needs);
}

/// A court takes no appeal on a holiday: the working day before is named for terms that end before their event too.
#[test]
fn a_safe_date_on_a_day_off_names_the_working_day_before() {
    let phone = Phone::new();
    let store = &phone.store;
    let steps = query::term(store, "kz-44b", "2026-05-11", None, Locale::Ru).unwrap().steps;
    assert!(steps.iter().any(|s| s.contains("8 мая")), "{steps:?}");
}

/// Whoever sees the lock screen or the calendar learns nothing: no word of the rule, the country, the app.
#[test]
fn reminders_tell_nothing_to_others() {
    let phone = Phone::new();
    let store = &phone.store;
    for locale in [Locale::Ru, Locale::UzLatn, Locale::UzCyrl, Locale::Ky] {
        let term = query::term(store, "kz-44", "2026-11-18", None, locale).unwrap();
        let file = query::icalendar(&term.do_by, term.prepare, "2026-11-18", locale).unwrap();
        assert_eq!(file, query::icalendar(&term.do_by, term.prepare, "2026-11-18", locale).unwrap());
        assert!(file.contains("DTSTART;VALUE=DATE:20261127\r\nDTEND;VALUE=DATE:20261128\r\n"));
        let reminders = query::reminders(&term.do_by, term.prepare, "2026-11-18", locale).unwrap();
        assert_eq!(reminders.len(), 4);
        let shown: String = reminders.iter().map(|r| format!("{} {} ", r.title, r.text)).collect();
        for telling in term.rule.title.split(' ').filter(|w| w.chars().count() > 3).chain(["uquq", "kz"]) {
            assert!(!shown.contains(telling) && !file.contains(telling), "{telling}: {shown}");
        }
        assert!(reminders.iter().all(|r| ("T09:00".."T21:00").contains(&&r.at[10..])), "{reminders:?}");
    }
}

/// Each fault of what a reader types has a sentence of its own in every locale; it names what was typed, and gives no date.
#[test]
fn what_cannot_be_counted_is_said_in_a_sentence() {
    let phone = Phone::new();
    let store = &phone.store;
    assert!(matches!(
        query::term(store, "kz-999", "2026-01-01", None, Locale::Ru),
        Err(Error::NotFound { .. })
    ));
    let mut said = BTreeSet::new();
    let locales = [Locale::Ru, Locale::UzLatn, Locale::UzCyrl, Locale::Ky];
    for locale in locales {
        let term = |rule, on, nationality| query::term(store, rule, on, nationality, locale).unwrap_err();
        let stay = |rule, trips, nationality| {
            query::stay(store, rule, trips, "2026-06-01", nationality, locale).unwrap_err()
        };
        let now = |country: &str, event: &str, trips: &str, fact: &str| {
            let facts = query::Facts {
                country: country.into(),
                on: "2026-06-10".into(),
                events: vec![(event.into(), "2026-06-01".into())],
                trips: trips.into(),
                facts: fact.split_whitespace().map(str::to_owned).collect(),
                ..query::Facts::default()
            };
            query::now(store, &facts, locale).unwrap_err()
        };
        for (what, refused, named) in [
            ("31 April", term("kz-43", "2026-04-31", None), &["2026-04-31", "30"][..]),
            ("29 February", term("kz-43", "2026-02-29", None), &["2026-02-29", "28"]),
            ("not a date", term("kz-43", "24.11.26", None), &["24.11.26"]),
            ("nothing", term("kz-43", "", None), &["2026-11-24"]),
            ("too far", term("kz-43", "2201-01-01", None), &["2200"]),
            ("before the rule", term("kz-02", "2026-06-30", None), &["kz-02", "2026", "30", "1"]),
            ("another nationality", term("kz-06", "2026-07-01", Some("KG")), &["kz-06", "KG", "kz-05"]),
            ("no nationality", term("kz-06", "2026-07-01", Some("Uzbek")), &["Uzbek"]),
            ("no country's code", term("kz-04", "2026-07-01", Some("ZZ")), &["ZZ"]),
            ("a term to the minute", term("kz-38", "2026-07-01", None), &["kz-38"]),
            ("a stay without trips", term("kz-05", "2026-07-01", None), &["kz-05"]),
            ("a term with trips", stay("kz-43", "2026-03-01/", None), &["kz-43"]),
            ("exit before entry", stay("kz-06", "2026-03-02/2026-03-01", None), &["1", "2"]),
            ("31 June in a trip", stay("kz-06", "2026-06-31/", None), &["2026-06-31", "30"]),
            ("two at once", stay("kz-06", "2026-03-01/2026-03-09,2026-03-05/2026-03-07", None), &["5"]),
            ("no exit, another follows", stay("kz-06", "2026-03-01/,2026-04-01/", None), &["1"]),
            ("no trip", stay("kz-06", "yesterday", None), &["yesterday"]),
            ("no country", stay("kz-06", "Kazakhstan:2026-03-01/", None), &["Kazakhstan"]),
            ("a country nobody knows", now("de", "entered", "", ""), &["de", "kz", "uz"]),
            ("an event nobody knows", now("kz", "married", "", ""), &["married", "entered"]),
            ("a fact nobody knows", now("kz", "entered", "", "rich"), &["rich", "eaeu-worker"]),
            ("two entries", now("kz", "entered", "2026-06-03/", ""), &["1", "3"]),
        ] {
            let Error::Deadline(sentence) = &refused else { panic!("{what}: {refused:?}") };
            assert!(!sentence.contains(['<', '{', '$']), "{what}: {sentence}");
            for word in named {
                assert!(sentence.contains(word), "{what}, {locale:?}: `{word}` is not in {sentence}");
            }
            said.insert(sentence.clone());
        }
    }
    // All different: 22 faults in four locales.
    assert_eq!(said.len(), 22 * locales.len(), "two faults are told in the same words");
}

/// From where nobody has published a calendar: no last day that may be too late, and the reader hears why.
#[test]
fn a_year_without_calendar_gives_only_the_safe_date() {
    let phone = Phone::new();
    let store = &phone.store;
    for locale in [Locale::Ru, Locale::UzLatn, Locale::UzCyrl, Locale::Ky] {
        let term = query::term(store, "kz-43", "2028-12-27", None, locale).unwrap();
        assert_eq!((term.do_by.as_str(), term.last_day.as_deref()), ("2029-01-05", None));
        assert!(term.steps.iter().any(|s| s.contains("2029")), "{:?}", term.steps);
        assert_eq!(term.warnings.len(), term.flags.len());
    }
}

/// Russia counted 90 days in any 180 until the end of 2024, 90 in the calendar year after that.
#[test]
fn an_event_before_a_change_uses_the_law_of_its_day() {
    let phone = Phone::new();
    let store = &phone.store;
    let stay =
        |trips: &str, on: &str| query::stay(store, "ru-01", trips, on, Some("UZ"), Locale::Ru).unwrap();
    let trips = "2024-08-01/2024-09-29,2024-12-01/";
    assert_eq!(stay(trips, "2024-12-20").used, 80, "60 days of autumn and 20 of December");
    // The old law ends this stay on 30 December; nothing in the new year may make it later.
    assert_eq!(stay(trips, "2024-12-20").leave_by.as_deref(), Some("2024-12-30"));
    // The old law would let this one run until 12 February 2025, and so does the new one.
    let over = stay("2024-11-15/", "2024-12-20");
    assert_eq!(over.leave_by.as_deref(), Some("2025-02-12"));
    assert!(over.flags.contains(&huquq_deadline::Flag::UncertainVersion));
    assert_eq!(stay("2024-11-15/2024-12-31,2025-02-01/", "2025-02-10").used, 10, "a new year, a new count");
    let lost =
        query::stay(store, "kg-05", "2025-06-01/2025-08-20", "2025-09-02", Some("KZ"), Locale::Ky).unwrap();
    assert_eq!(lost.used, 81, "the days before the change are added up from the first entry");
}

/// Every rule that is a term, from every day of seven years, over the real calendars and over random ones, for everyone: the safe
/// date is never after the last day, and what cannot be counted is refused with a sentence, never with a date.
#[test]
fn no_rule_on_any_day_gives_a_safe_date_after_the_last() {
    let publication = lint(&real()).0.deadlines;
    let schemes: Vec<_> = publication.schemes.iter().map(|s| s.body.clone()).collect();
    let rules: Vec<_> = publication.rules.iter().map(|r| r.body.clone()).collect();
    let real: Calendars = publication.calendars.iter().map(|c| c.body.clone()).collect();
    let countries: BTreeSet<&str> = rules.iter().map(|r| r.country.as_str()).collect();
    let (mut answers, mut refused) = (0_u32, 0_u32);
    for calendars in [real, random_calendars(&countries, 1), random_calendars(&countries, 2)] {
        for rule in &rules {
            let (yes, no) = every_day_of_seven_years(rule, &schemes, &calendars);
            (answers, refused) = (answers + yes, refused + no);
        }
    }
    assert!(answers > 500_000 && refused > 1_000, "{answers} {refused}");
}

fn every_day_of_seven_years(rule: &Rule, schemes: &[Scheme], calendars: &Calendars) -> (u32, u32) {
    let (first, last): (Day, Day) = ("2024-01-01".parse().unwrap(), "2030-12-31".parse().unwrap());
    let (mut answers, mut refused) = (0, 0);
    for number in first.number()..=last.number() {
        let noon = Moment::new(Day::from_number(number).unwrap(), 12 * 60).unwrap();
        match compute(rule, schemes, calendars, noon.into(), None) {
            Ok(answer) => {
                answers += 1;
                assert!(answer.last_day.is_none_or(|last| answer.do_by <= last), "{} {noon}", rule.id);
                assert!(!answer.sources.is_empty() && !answer.steps.is_empty(), "{} {noon}", rule.id);
            }
            // A stay that only the ledger can count, and days before a law came into force.
            Err(DeadlineError::StayNeedsTrips { .. } | DeadlineError::NotYetInForce { .. }) => refused += 1,
            Err(other) => panic!("{} {noon}: {other}", rule.id),
        }
    }
    (answers, refused)
}

/// For each country four of the years, every tenth day or so off, worked or only expected, the same on every run.
fn random_calendars(countries: &BTreeSet<&str>, seed: u64) -> Calendars {
    let mut state = seed;
    let mut next = move |below: u64| {
        // Knuth's multiplier; the high bits are the random ones.
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut calendars = Calendars::new();
    for country in countries {
        for year in [2024, 2025, 2027, 2029] {
            let start = Day::from_ymd(year, 1, 1).unwrap();
            let mut days = Vec::new();
            for day in (0..365).map(|n| start.add_days(n).unwrap()) {
                if next(10) == 0 {
                    let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
                    let kind =
                        if weekend { "working" } else { ["holiday", "moved", "bridge"][next(3) as usize] };
                    let state = ["estimated", "computed", "confirmed"][next(3) as usize];
                    days.push(serde_json::json!({"date": day, "type": kind, "state": state}));
                }
            }
            let calendar = serde_json::json!({
                "country": country, "year": year, "compiled": "2026-11-24", "weekend": ["sat", "sun"], "day": days,
            });
            calendars.insert(serde_json::from_value(calendar).unwrap());
        }
    }
    calendars
}

/// Every row of the research is a rule or left out with a reason, and nothing is both or neither.
#[test]
fn every_row_of_the_research_is_a_rule_or_is_left_out_with_a_reason() {
    let publication = lint(&real()).0.deadlines;
    let rows: BTreeMap<&str, &str> = include_str!("../golden/research-rows.tsv")
        .lines()
        .filter(|l| !l.starts_with('#'))
        .skip(1)
        .map(|l| l.split_once('\t').unwrap())
        .collect();
    assert_eq!(rows.len(), 164);
    let mut of_rules: BTreeMap<String, Vec<&Rule>> = BTreeMap::new();
    for rule in publication.rules.iter().map(|r| &r.body) {
        let own = vec![rule.id.to_ascii_uppercase()];
        for row in if rule.rows.is_empty() { &own } else { &rule.rows } {
            assert!(
                rows.contains_key(row.as_str()),
                "rule {} names the row {row}, which is not there",
                rule.id
            );
            of_rules.entry(row.clone()).or_default().push(rule);
        }
    }
    let left_out: BTreeMap<&str, &str> =
        publication.left_out.iter().map(|l| (l.body.row.as_str(), l.body.reason.as_str())).collect();
    assert_eq!(left_out.len(), publication.left_out.len(), "a row is left out twice");
    for (row, confidence) in rows {
        let rules = of_rules.get(row).map_or(&[][..], Vec::as_slice);
        match left_out.get(row) {
            Some(reason) => assert!(rules.is_empty() && reason.len() > 20, "{row}: {reason}"),
            None => assert!(!rules.is_empty(), "{row} ({confidence}) has no rule and is not left out"),
        }
        // What the research is unsure of is either said to be unknown, or low in the rule too.
        for version in
            rules.iter().flat_map(|r| &r.versions).filter(|_| matches!(confidence, "low" | "unknown"))
        {
            assert!(
                version.unknown || version.confidence == Confidence::Low,
                "{row} is surer than its source"
            );
        }
    }
}
