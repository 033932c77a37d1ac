//! The faults `huquq_deadline` finds, as sentences for an editor.

use crate::say::{Said, sentences as say};
use huquq_deadline::model::{CalendarError, Problem, RuleError};

/// A fault of a rule. Every kind has its own sentence, so that a new kind does not compile until it has one.
pub(super) fn of_rule(error: &RuleError) -> Said {
    let RuleError { rule, version, problem } = error;
    let version = *version;
    match problem {
        Problem::NoVersions => say::rule_without_versions(rule),
        Problem::UnknownScheme(scheme) => say::rule_unknown_scheme(rule, version, scheme),
        Problem::LengthOrStay => say::rule_length_or_stay(rule, version),
        Problem::FixedRange => say::rule_fixed_range(rule, version),
        Problem::FixedNeedsDays => say::rule_fixed_needs_days(rule, version),
        Problem::BeforeRolls => say::rule_before_rolls(rule, version),
        Problem::PrepareRange(n) => say::rule_prepare_range(rule, n.to_string()),
        Problem::AwayRange(n) => say::rule_away_range(rule, version, n.to_string()),
        Problem::StayNeeds(field) => say::rule_stay_needs(rule, version, *field),
        Problem::StayHasNo(field) => say::rule_stay_has_no(rule, version, *field),
        Problem::LengthRange(n) => say::rule_length_range(rule, version, n.to_string()),
        Problem::HoursNeedMoment => say::rule_hours_need_moment(rule, version),
        Problem::MomentNeedsHours => say::rule_moment_needs_hours(rule, version),
        Problem::MomentRolls => say::rule_moment_rolls(rule, version),
        Problem::MonthsNeedMonthEnd => say::rule_months_need_month_end(rule, version),
        Problem::StayRolls => say::rule_stay_rolls(rule, version),
        Problem::PerVisitRange(n) => say::rule_per_visit_range(rule, version, n.to_string()),
        Problem::WindowRange(n) => say::rule_window_range(rule, version, n.to_string()),
        Problem::UsedRange(n) => say::rule_used_range(rule, version, n.to_string()),
        Problem::LimitsNothing => say::rule_limits_nothing(rule, version),
        Problem::EndsBeforeStart { from, to } => {
            say::rule_ends_before_start(rule, version, from.to_string(), to.to_string())
        }
        Problem::Overlaps(other) => say::rule_versions_overlap(rule, version, *other),
    }
}

/// A fault of a calendar.
pub(super) fn of_calendar(error: &CalendarError) -> Said {
    match error {
        CalendarError::OtherYear(day) => say::calendar_other_year(day.to_string()),
        CalendarError::Twice(day) => say::calendar_day_twice(day.to_string()),
        CalendarError::NotAWeekend(day) => say::calendar_not_a_weekend(day.to_string()),
        CalendarError::NoWeekend => say::calendar_no_weekend(),
        CalendarError::OnlyWeekend => say::calendar_only_weekend(),
    }
}
