//! What holds for every term: random rules, schemes, calendars and days of 2024 to 2030.
#![allow(clippy::unwrap_used)]

mod common;

use common::version;
use huquq_deadline::model::{CalendarDay, DayState, DayType, End, Kind, Roll, Start};
use huquq_deadline::{
    ARGS, Calendar, Calendars, Day, DeadlineError, Flag, MonthEnd, Rule, Scheme, Trigger, Weekday, When,
    compute,
};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::json;

fn day_between(first: &str, last: &str) -> impl Strategy<Value = Day> + use<> {
    (common::day(first).number()..=common::day(last).number()).prop_map(|n| Day::from_number(n).unwrap())
}

fn scheme() -> impl Strategy<Value = Scheme> {
    (
        select(vec![Start::DayAfter, Start::TriggerDay]),
        select(vec![Roll::None, Roll::Forward, Roll::Backward]),
        select(vec![MonthEnd::LastDay, MonthEnd::Abort]),
        select(vec![End::Midnight, End::OfficeClose, End::Exact]),
        any::<bool>(),
    )
        .prop_map(|(start, roll, month_end, end, ambiguous)| Scheme {
            id: "s".into(),
            start,
            roll,
            month_end: Some(month_end),
            end,
            ambiguous,
            confidence: huquq_deadline::model::Confidence::Medium,
            sources: Vec::new(),
        })
}

fn rule() -> impl Strategy<Value = Rule> {
    let units = vec!["calendar-days", "working-days", "weeks", "half-months", "months", "years"];
    let kinds = select(vec![Kind::Duty, Kind::Limit, Kind::Wait]);
    (1_u32..60, select(units), kinds).prop_map(|(n, unit, kind)| {
        let n = if unit == "years" { n % 4 + 1 } else { n };
        let mut rule =
            common::rule_with("kz-1", json!([version("s", json!({"length": {"n": n, "unit": unit}}))]));
        rule.kind = kind;
        rule
    })
}

fn calendar_day(year: i32) -> impl Strategy<Value = CalendarDay> {
    let types = vec![DayType::Holiday, DayType::Moved, DayType::Bridge, DayType::Working];
    let states = vec![DayState::Estimated, DayState::Computed, DayState::Confirmed];
    (any::<Index>(), select(types), select(states)).prop_map(move |(nth, day_type, state)| CalendarDay {
        date: Day::from_ymd(year, 1, 1).unwrap().add_days(i32::try_from(nth.index(365)).unwrap()).unwrap(),
        day_type,
        name: Some("nauryz".into()),
        instead_of: None,
        state,
        sources: Vec::new(),
    })
}

/// Crowded calendars: up to 80 special days a year, some years missing, odd weekends.
fn calendars() -> impl Strategy<Value = Calendars> {
    let weekends =
        vec![vec![Weekday::Sat, Weekday::Sun], vec![Weekday::Sun], vec![Weekday::Fri, Weekday::Sat]];
    let year = move |year: i32| {
        let days = prop::collection::vec(calendar_day(year), 0..80);
        prop::option::weighted(0.8, (days, select(weekends.clone()))).prop_map(move |made| {
            made.map(|(days, weekend)| Calendar {
                country: "kz".into(),
                year,
                compiled: common::day("2026-11-24"),
                weekend,
                sources: Vec::new(),
                days,
            })
        })
    };
    (2023..=2032).map(year).collect::<Vec<_>>().prop_map(|years| years.into_iter().flatten().collect())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_strict_date_is_never_after_the_last_day(
        rule in rule(), scheme in scheme(), calendars in calendars(), on in day_between("2024-01-01", "2030-12-31"),
    ) {
        let roll = scheme.roll;
        let start = scheme.start;
        let month_end = scheme.month_end;
        let answer = match compute(&rule, &[scheme], &calendars, on.into(), None) {
            Err(DeadlineError::NoSuchDay { .. }) => {
                prop_assert_eq!(month_end, Some(MonthEnd::Abort));
                return Ok(());
            }
            other => other.unwrap(),
        };
        let When::Day(do_by) = answer.do_by else { panic!("a day") };
        if answer.last_day.is_none() {
            prop_assert!(answer.flags.contains(&Flag::UnpublishedYear));
        }
        let last = answer.last_day.map_or(do_by, When::day);
        prop_assert!(do_by <= last, "{do_by} {last}");
        if roll != Roll::Backward {
            prop_assert!(on <= do_by);
        }
        if roll != Roll::None && answer.last_day.is_some() {
            prop_assert!(!calendars.is_off("kz", last).off, "the last day {last} is a day off");
        }
        let clamped = answer.steps.iter().any(|s| s.key == "deadline-step-month-end");
        let expected = answer.flags.contains(&Flag::EstimatedHoliday);
        if roll == Roll::None && start == Start::TriggerDay && !clamped && !expected {
            prop_assert_eq!(do_by, last);
        }
        for step in &answer.steps {
            let (_, declared) = ARGS.iter().find(|(key, _)| *key == step.key).unwrap();
            let given: Vec<&str> = step.args.iter().map(|(name, _)| *name).collect();
            prop_assert_eq!(&given[..], *declared, "{}", step.key);
        }
    }

    /// Later events never end earlier, by either date.
    #[test]
    fn a_later_event_never_ends_earlier(
        rule in rule(), scheme in scheme(), calendars in calendars(), on in day_between("2024-01-01", "2030-12-30"),
    ) {
        let schemes = [scheme];
        let answer = |day: Day| compute(&rule, &schemes, &calendars, day.into(), None);
        let (Ok(first), Ok(second)) = (answer(on), answer(on.add_days(1).unwrap())) else { return Ok(()) };
        if let (Some(first), Some(second)) = (first.last_day, second.last_day) {
            prop_assert!(first <= second);
        }
        prop_assert!(first.do_by <= second.do_by);
    }

    /// Working days against counting one by one in the most naive way.
    #[test]
    fn working_days_are_days_that_are_worked(
        n in 1_u32..40, calendars in calendars(), on in day_between("2024-01-01", "2030-12-31"),
    ) {
        let rule = common::rule("kz-1", "kz-work", n, "working-days");
        let answer = compute(&rule, &common::schemes(), &calendars, on.into(), None).unwrap();
        let worked = |from: Day, to: Day, strict: bool| {
            (from.number()..=to.number())
                .map(|d| calendars.is_off("kz", Day::from_number(d).unwrap()))
                .filter(|o| if strict { !o.strict() } else { !o.off })
                .count()
        };
        let Some(last) = answer.last_day.map(When::day) else { return Ok(()) };
        let do_by = answer.do_by.day();
        prop_assert_eq!(worked(on.add_days(1).unwrap(), last, false), n as usize);
        prop_assert!(!calendars.is_off("kz", last).off);
        prop_assert_eq!(worked(on, do_by, true), n as usize);
        prop_assert!(!calendars.is_off("kz", do_by).strict());
    }

    /// Hours against plain minutes.
    #[test]
    fn hours_are_sixty_minutes(
        n in 1_u32..2_000, minute in 0_u16..1_440, on in day_between("2024-01-01", "2030-12-31"),
    ) {
        let rule = common::rule("kz-39", "kz-det", n, "hours");
        let trigger = Trigger { day: on, minute: Some(minute) };
        let answer = compute(&rule, &common::schemes(), &Calendars::new(), trigger, None).unwrap();
        let Some(When::Moment(end)) = answer.last_day else { panic!("a minute") };
        prop_assert_eq!(Some(answer.do_by), answer.last_day);
        let minutes = |day: Day, minute: u16| i64::from(day.number()) * 1_440 + i64::from(minute);
        prop_assert_eq!(minutes(end.day(), end.minute()) - minutes(on, minute), i64::from(n) * 60);
    }
}
