//! The check values of the research (section 2.1), all that a scheme can express.
//!
//! Left out is nothing but RU-09's advice "better three or four days early", which is no law.

mod common;

use common::{dates, rule};

#[test]
fn kazakhstan() {
    let host = rule("kz-01", "kz-work", 3, "working-days");
    assert_eq!(dates(&host, "2026-05-08"), "2026-05-13 2026-05-14");
    assert_eq!(dates(&host, "2026-03-20"), "2026-03-27 2026-03-30");
    let moved = rule("kz-03", "kz-work", 5, "working-days");
    assert_eq!(dates(&moved, "2026-10-21"), "2026-10-28 2026-10-29");
    let appeal = rule("kz-43", "kz-koap", 10, "calendar-days");
    assert_eq!(dates(&appeal, "2026-04-16"), "2026-04-25 2026-04-27");
    let commission = rule("kz-70", "kz-lab", 1, "months");
    assert_eq!(dates(&commission, "2026-01-31"), "2026-02-27 2026-03-02");
    let court = rule("kz-72", "kz-lab", 3, "months");
    assert_eq!(dates(&court, "2025-11-30"), "2026-02-27 2026-03-02");
    let wages = rule("kz-73", "kz-lab", 1, "years");
    assert_eq!(dates(&wages, "2026-08-31"), "2027-08-30 2027-08-31");
    let registration = rule("kz-02", "kz-stay", 30, "calendar-days");
    assert_eq!(dates(&registration, "2026-07-01"), "2026-07-30 2026-07-30");
    let asylum = rule("kz-90", "kz-asylum", 5, "calendar-days");
    assert_eq!(dates(&asylum, "2026-03-18"), "2026-03-22 2026-03-23");
}

#[test]
fn kyrgyzstan() {
    let appeal = rule("kg-25", "kg-off", 10, "calendar-days");
    assert_eq!(dates(&appeal, "2026-04-27"), "2026-05-06 2026-05-07");
    let dismissal = rule("kg-51", "kg-lab", 2, "months");
    assert_eq!(dates(&dismissal, "2025-12-31"), "2026-02-27 2026-03-02");
    let wages = rule("kg-50", "kg-lab", 3, "years");
    assert_eq!(dates(&wages, "2026-05-31"), "2029-05-30 2029-05-31");
}

#[test]
fn russia() {
    let appeal = rule("ru-30", "ru-koap", 10, "calendar-days");
    assert_eq!(dates(&appeal, "2026-02-27"), "2026-03-08 2026-03-10");
    let registration = rule("ru-02", "ru-mig", 7, "working-days");
    assert_eq!(dates(&registration, "2026-04-29"), "2026-05-08 2026-05-08");
    let not_counted = rule("ru-02", "ru-civ", 7, "working-days");
    assert_eq!(dates(&not_counted, "2026-04-29"), "2026-05-08 2026-05-12");
    let fifteen = rule("ru-03", "ru-mig", 15, "calendar-days");
    assert_eq!(dates(&fifteen, "2026-06-01"), "2026-06-15 2026-06-15");
    let patent = rule("ru-09", "ru-mig", 1, "months");
    assert_eq!(dates(&patent, "2026-03-10"), "2026-04-09 2026-04-09");
    let asylum = rule("ru-31", "ru-civ", 1, "months");
    assert_eq!(dates(&asylum, "2026-01-30"), "2026-02-27 2026-03-02");
}
