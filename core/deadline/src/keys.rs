//! Every message this crate can ask a screen to show, with the arguments it hands over.
//!
//! The sentences stand in `content/ui/<locale>.ftl`; a test holds both against each other.

macro_rules! keys {
    ($($(#[$doc:meta])* $name:ident = $id:literal [$($arg:literal),*];)*) => {
        $($(#[$doc])* pub(crate) const $name: &str = $id;)*

        /// Ids of all messages, except names of holidays: see [`HOLIDAYS`].
        pub const KEYS: &[&str] = &[$($id),*];

        /// The arguments handed over with each message of [`KEYS`]: `date`, `from`, `to`, `last` are days or minutes,
        /// `n`, `limit`, `window`, `number` numbers, `name` and `why` other messages, the rest plain text.
        pub const ARGS: &[(&str, &[&str])] = &[$(($id, &[$($arg),*])),*];
    };
}

keys! {
    // Terms.
    VERSION = "deadline-step-version" ["date"];
    FOR_SOME = "deadline-step-for-some" [];
    EVENT = "deadline-step-event" ["date"];
    START_NEXT_DAY = "deadline-step-start-next-day" ["date"];
    START_SAME_DAY = "deadline-step-start-same-day" ["date"];
    DAY_OFF = "deadline-step-day-off" ["date", "name"];
    DAY_MOVED = "deadline-step-day-moved" ["date", "name"];
    DAY_BRIDGE = "deadline-step-day-bridge" ["date"];
    DAY_WORKED = "deadline-step-day-worked" ["date"];
    DAY_ESTIMATED = "deadline-step-day-estimated" ["date", "name"];
    WEEKENDS = "deadline-step-weekends" ["n"];
    MONTH_END = "deadline-step-month-end" ["number", "date"];
    COUNT_HOURS = "deadline-step-count-hours" ["n", "date"];
    COUNT_DAYS_EXACT = "deadline-step-count-days-exact" ["n", "date"];
    COUNT_DAYS = "deadline-step-count-days" ["n", "date"];
    COUNT_WORKING_DAYS = "deadline-step-count-working-days" ["n", "date"];
    COUNT_WEEKS = "deadline-step-count-weeks" ["n", "date"];
    COUNT_HALF_MONTHS = "deadline-step-count-half-months" ["n", "date"];
    COUNT_MONTHS = "deadline-step-count-months" ["n", "date"];
    COUNT_YEARS = "deadline-step-count-years" ["n", "date"];
    ROLL_FORWARD = "deadline-step-roll-forward" ["from", "to", "why"];
    ROLL_BACK = "deadline-step-roll-back" ["from", "to", "why"];
    NO_ROLL = "deadline-step-no-roll" ["date", "why"];
    UNTIL_MIDNIGHT = "deadline-step-until-midnight" ["date"];
    UNTIL_OFFICE_CLOSES = "deadline-step-until-office-closes" ["date"];
    UNTIL_POSTED = "deadline-step-until-posted" ["date"];
    STRICT = "deadline-step-strict" ["date", "last"];
    STRICT_SAME = "deadline-step-strict-same" ["date"];
    STRICT_LIMIT = "deadline-step-strict-limit" ["date", "last"];
    STRICT_WAIT = "deadline-step-strict-wait" ["date", "last"];
    LAST_UNKNOWN = "deadline-step-last-unknown" ["date"];
    STRICT_ONLY = "deadline-step-strict-only" ["date"];
    UNKNOWN_TERM = "deadline-step-unknown-term" [];
    FIXED = "deadline-step-fixed" ["date"];
    BEFORE = "deadline-step-before" ["date"];
    CLOSED = "deadline-step-closed" ["date", "why", "to"];
    STRICT_ESTIMATED = "deadline-step-strict-estimated" [];
    YEAR_UNPUBLISHED = "deadline-step-year-unpublished" ["year"];

    WHY_WEEKEND = "deadline-why-weekend" [];
    WHY_HOLIDAY = "deadline-why-holiday" [];
    WHY_MOVED = "deadline-why-moved" [];
    WHY_BRIDGE = "deadline-why-bridge" [];

    // Stays.
    STAY_BOTH_DAYS = "stay-step-both-days" [];
    STAY_WINDOW_LIMIT = "stay-step-window-limit" ["n", "window"];
    STAY_RESET_LIMIT = "stay-step-reset-limit" ["n", "away"];
    STAY_YEAR_LIMIT = "stay-step-year-limit" ["n"];
    STAY_LAW_CHANGES = "stay-step-law-changes" ["date"];
    STAY_FRESH = "stay-step-fresh" ["away"];
    STAY_PLAIN = "stay-step-plain" ["n", "date"];
    STAY_PLAIN_USED = "stay-step-plain-used" ["n"];
    LEDGER_GAP = "stay-step-ledger-gap" ["from", "to", "n"];
    LEDGER_OVERLAP = "stay-step-ledger-overlap" ["from", "to", "first", "second"];
    STAY_VISIT_LIMIT = "stay-step-visit-limit" ["n"];
    STAY_ENTRY = "stay-step-entry" ["date", "last"];
    STAY_EARLIER_VISITS = "stay-step-earlier-visits" [];
    STAY_WINDOW = "stay-step-window" ["from", "to"];
    STAY_TRIP = "stay-step-trip" ["from", "to", "n"];
    STAY_SAME_DAY = "stay-step-same-day" ["date"];
    STAY_NO_TRIPS = "stay-step-no-trips" [];
    STAY_USED = "stay-step-used" ["n", "limit"];
    STAY_VISIT = "stay-step-visit" ["from", "n"];
    STAY_LEAVE_BY = "stay-step-leave-by" ["date"];
    STAY_OVER = "stay-step-over" ["date", "n"];
    STAY_OVER_FROM_ENTRY = "stay-step-over-from-entry" ["date", "n"];
    STAY_MAY_ENTER = "stay-step-may-enter" ["date", "last"];
    STAY_MAY_NOT_ENTER = "stay-step-may-not-enter" ["date"];
    STAY_MAY_RETURN = "stay-step-may-return" ["date", "n"];
    STAY_LEAVING_TODAY = "stay-step-leaving-today" ["date"];
    STAY_PLAN_TOO_LONG = "stay-step-plan-too-long" ["date", "last"];
    STAY_PLANNED = "stay-step-planned" ["from", "to"];
    STAY_PLANNED_OPEN = "stay-step-planned-open" ["from"];

    // Warnings.
    FLAG_AMBIGUOUS_LAW = "deadline-flag-ambiguous-law" [];
    FLAG_UNPUBLISHED_YEAR = "deadline-flag-unpublished-year" [];
    FLAG_ESTIMATED_HOLIDAY = "deadline-flag-estimated-holiday" [];
    FLAG_LOW_CONFIDENCE = "deadline-flag-low-confidence" [];
    FLAG_MOVED_DAYS = "deadline-flag-moved-days" [];
    FLAG_UNCERTAIN_VERSION = "deadline-flag-uncertain-version" [];
    FLAG_UNKNOWN_TERM = "deadline-flag-unknown-term" [];

    // Failures.
    ERROR_UNKNOWN_SCHEME = "deadline-error-unknown-scheme" ["rule", "scheme"];
    ERROR_BAD_RULE = "deadline-error-bad-rule" ["rule"];
    ERROR_NOT_YET = "deadline-error-not-yet" ["rule", "date", "from"];
    ERROR_NO_LONGER = "deadline-error-no-longer" ["rule", "date", "to"];
    ERROR_NOT_FOR_NATIONALITY = "deadline-error-not-for-nationality" ["rule", "nationality"];
    ERROR_RULE_FOR_YOU = "deadline-error-rule-for-you" ["rule", "title"];
    ERROR_BAD_NATIONALITY = "deadline-error-bad-nationality" ["text"];
    ERROR_OUT_OF_RANGE = "deadline-error-out-of-range" [];
    ERROR_BAD_DATE = "deadline-error-bad-date" ["text"];
    ERROR_NO_SUCH_DATE = "deadline-error-no-such-date" ["text", "n"];
    ERROR_NO_SUCH_DAY = "deadline-error-no-such-day" ["number"];
    ERROR_NEEDS_MOMENT = "deadline-error-needs-moment" ["rule"];
    ERROR_NOT_A_STAY = "deadline-error-not-a-stay" ["rule"];
    ERROR_STAY_NEEDS_TRIPS = "deadline-error-stay-needs-trips" ["rule"];
    ERROR_TRIPS_UNREADABLE = "deadline-error-trips-unreadable" ["text"];
    ERROR_TRIPS_REVERSED = "deadline-error-trips-reversed" ["from", "to"];
    ERROR_TRIPS_OVERLAP = "deadline-error-trips-overlap" ["date"];
    ERROR_TRIPS_OPEN = "deadline-error-trips-open" ["from"];
    ERROR_TRIPS_COUNTRY = "deadline-error-trips-country" ["text"];
    ERROR_TRIPS_OTHER_ENTRY = "deadline-error-trips-other-entry" ["date", "from"];
    ERROR_NO_COUNTRY = "deadline-error-no-country" ["text", "known"];
    ERROR_NO_EVENT = "deadline-error-no-event" ["text", "known"];
    ERROR_NO_FACT = "deadline-error-no-fact" ["text", "known"];
    NOTHING_RUNS = "deadline-nothing-runs" [];

    // Reminders: shown on a lock screen, so they say nothing about what it is.
    REMINDER_TITLE = "reminder-title" [];
    REMINDER_DAYS = "reminder-days" ["n"];
    REMINDER_TODAY = "reminder-today" [];
    REMINDER_HOURS = "reminder-hours" ["n"];
}

/// Names of days off that have a message, `holiday-` before each. A calendar may use others: they are shown as
/// `holiday-other`, so that a new holiday never breaks a sentence.
pub const HOLIDAYS: &[&str] = &[
    "ancestors-days",
    "april-revolution-day",
    "capital-day",
    "constitution-day",
    "defender-day",
    "independence-day",
    "kurban-ait",
    "kurman-ait",
    "labour-day",
    "may-days",
    "nauryz",
    "navruz",
    "new-year",
    "new-year-days",
    "nooruz",
    "orozo-ait",
    "orthodox-christmas",
    "other",
    "qurbon-hayit",
    "ramazon-hayit",
    "remembrance-day",
    "republic-day",
    "russia-day",
    "teachers-day",
    "unity-day",
    "victory-day",
    "womens-day",
];
