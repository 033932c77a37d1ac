//! The real rules over the real calendars, through pack, signature and store, against the check values of the research.

use huquq_core::i18n::Locale;
use huquq_core::update::{Folder, Trust, Wanted, update};
use huquq_core::{Error, Store, query};
use huquq_deadline::{Calendars, Day, DeadlineError, Moment, compute};
use huquq_publisher::compile::compile as packs;
use huquq_publisher::lint::lint;
use huquq_publisher::repo::{Holders, init, release};
use huquq_tests::{NOW, real};
use tempfile::TempDir;

fn phone() -> (TempDir, Store) {
    let scratch = tempfile::tempdir().unwrap();
    let (repo, countries) = (scratch.path().join("repo"), ["kz".to_owned(), "kg".to_owned()]);
    let holders = Holders::new(scratch.path().join("keys"));
    holders.create_missing(&countries).unwrap();
    init(&repo, &holders, &countries, NOW).unwrap();
    release(&repo, &holders, &packs(&lint(&real()).0).unwrap(), NOW).unwrap();
    let folder = scratch.path().join("store");
    let mut store = Store::open_or_create(&folder).unwrap();
    update(&mut store, &Folder::new(repo), &Trust::FirstUse, &Wanted::default(), NOW).unwrap();
    (scratch, store)
}

#[test]
fn the_check_values_of_the_research() {
    let (_scratch, store) = phone();
    for (rule, on, do_by, last_day) in [
        ("kz-01", "2026-05-08", "2026-05-13", "2026-05-14"),
        ("kz-01", "2026-03-20", "2026-03-27", "2026-03-30"),
        ("kz-02", "2026-07-01", "2026-07-30", "2026-07-30"),
        ("kz-43", "2026-04-16", "2026-04-25", "2026-04-27"),
        ("kz-73", "2026-08-31", "2027-08-30", "2027-08-31"),
        ("kg-25", "2026-04-27", "2026-05-06", "2026-05-07"),
    ] {
        let term = query::term(&store, rule, on, None, Locale::Ru).unwrap();
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
    let (_scratch, store) = phone();
    let stay =
        |trips: &str, on: &str| query::stay(&store, "kz-06", trips, on, Some("UZ"), Locale::Ru).unwrap();
    let first = stay("2026-07-01/", "2026-07-27");
    assert_eq!((first.used, first.left, first.inside), (27, 63, true));
    assert_eq!(first.leave_by.as_deref(), Some("2026-07-30"));
    let third = stay("2026-01-01/2026-01-30,2026-02-10/2026-03-11,2026-03-20/", "2026-03-25");
    assert_eq!(third.used, 66);
    assert_eq!(third.leave_by.as_deref(), Some("2026-04-18"), "30 days of this visit end with day 90 of 90");
}

/// The man of the building site: a citizen of Uzbekistan, in Kazakhstan for 27 days; and one of Kyrgyzstan beside him.
#[test]
fn the_first_screen_lists_what_runs_for_whom() {
    let (_scratch, store) = phone();
    let ids = |nationality: &str, locale: Locale| -> Vec<String> {
        let facts = query::Facts {
            country: "kz".into(),
            nationality: Some(nationality.into()),
            on: "2026-11-23".into(),
            events: vec![("entered".into(), "2026-10-27".into())],
            ..query::Facts::default()
        };
        let terms = query::now(&store, &facts, locale).unwrap();
        assert!(terms.iter().all(|t| !t.rule.language.fallback && t.do_by.is_some()), "{nationality}");
        terms.into_iter().map(|t| format!("{} {}", t.rule.id, t.do_by.unwrap())).collect()
    };
    assert_eq!(ids("UZ", Locale::UzCyrl), ["kz-02 2026-11-25", "kz-06 2026-11-25"]);
    assert_eq!(ids("KG", Locale::Ky), ["kz-02 2026-11-25", "kz-05 2027-01-24"]);
    let unknown =
        query::Facts { events: vec![("nonsense".into(), "2026-10-27".into())], ..Default::default() };
    assert!(matches!(query::now(&store, &unknown, Locale::Ru), Err(Error::NotFound { .. })));
}

/// Whoever sees the lock screen or the calendar learns nothing: no word of the rule, the country, the app.
#[test]
fn reminders_tell_nothing_to_others() {
    let (_scratch, store) = phone();
    for locale in [Locale::Ru, Locale::UzLatn, Locale::UzCyrl, Locale::Ky] {
        let term = query::term(&store, "kz-44", "2026-11-18", None, locale).unwrap();
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

#[test]
fn what_cannot_be_counted_is_said_in_a_sentence() {
    let (_scratch, store) = phone();
    assert!(matches!(
        query::term(&store, "kz-999", "2026-01-01", None, Locale::Ru),
        Err(Error::NotFound { .. })
    ));
    for (rule, on, nationality) in
        [("kz-43", "2026-02-30", None), ("kz-06", "2026-07-01", Some("KG")), ("kz-43", "", None)]
    {
        let refused = query::term(&store, rule, on, nationality, Locale::Ru).unwrap_err();
        assert!(matches!(&refused, Error::Deadline(said) if !said.contains('<')), "{rule} {on}: {refused}");
    }
}

/// Every rule that is a term, from every day of seven years, for everyone: the safe date is never after the last day, and what
/// cannot be counted is refused with a sentence, never with a date.
#[test]
fn no_rule_on_any_day_gives_a_safe_date_after_the_last() {
    let publication = lint(&real()).0.deadlines;
    let schemes: Vec<_> = publication.schemes.iter().map(|s| s.body.clone()).collect();
    let calendars: Calendars = publication.calendars.iter().map(|c| c.body.clone()).collect();
    let (first, last): (Day, Day) = ("2024-01-01".parse().unwrap(), "2030-12-31".parse().unwrap());
    let (mut answers, mut refused) = (0_u32, 0_u32);
    for rule in publication.rules.iter().map(|r| &r.body) {
        for number in first.number()..=last.number() {
            let noon = Moment::new(Day::from_number(number).unwrap(), 12 * 60).unwrap();
            match compute(rule, &schemes, &calendars, noon.into(), None) {
                Ok(answer) => {
                    answers += 1;
                    assert!(answer.last_day.is_none_or(|last| answer.do_by <= last), "{} {noon}", rule.id);
                    assert!(!answer.sources.is_empty() && !answer.steps.is_empty(), "{} {noon}", rule.id);
                }
                // A stay that only the ledger can count, and days before a law came into force.
                Err(DeadlineError::StayNeedsTrips { .. } | DeadlineError::NotYetInForce { .. }) => {
                    refused += 1
                }
                Err(other) => panic!("{} {noon}: {other}", rule.id),
            }
        }
    }
    assert!(answers > 10_000 && refused > 1_000, "{answers} {refused}");
}
