//! Every row of the founding report is covered by something that exists, or left out with a reason; what is old is only told as changed.

use super::Finding;
use crate::say::sentences as say;
use crate::source::{PageKind, PageSource, Publication, RowSource, Today};
use std::collections::BTreeSet;

/// The part of a guide that tells what changed.
const CHANGED: &str = "changed";

pub(super) fn check(publication: &Publication, findings: &mut Vec<Finding>) {
    let mut seen = BTreeSet::new();
    for row in &publication.coverage {
        let mut error = |said| findings.push(Finding::error(&row.at.file, row.at.line, "coverage", said));
        if !seen.insert(&row.id) {
            error(say::row_twice_covered(&row.id));
        }
        if row.covered.is_empty() == row.left_out.trim().is_empty() {
            error(say::row_covered_or_left_out(&row.id));
        }
        for reference in &row.covered {
            match resolve(publication, reference) {
                None => error(say::row_covered_by_nothing(&row.id, reference)),
                Some(Found::Block(page, block)) if row.today == Today::Old => {
                    // What the report calls law would mislead a reader anywhere else.
                    if !page.part(CHANGED).any(|b| b.id == block)
                        && !page.part("unknown").any(|b| b.id == block)
                    {
                        error(say::row_old_not_changed(&row.id, reference));
                    }
                }
                Some(Found::Page) if row.today == Today::Old => {
                    error(say::row_old_not_changed(&row.id, reference))
                }
                Some(_) => {}
            }
        }
    }
}

enum Found<'a> {
    Block(&'a PageSource, &'a str),
    Page,
    Other,
}

fn resolve<'a>(publication: &'a Publication, reference: &'a str) -> Option<Found<'a>> {
    let (kind, rest) = reference.split_once(':')?;
    let page = |kind: PageKind| {
        let (id, block) = rest.split_once('#').map_or((rest, None), |(id, block)| (id, Some(block)));
        let page = publication.pages_of(kind, &publication.about.source_locale).find(|p| p.id == id)?;
        match block {
            None => Some(Found::Page),
            Some(block) => page.blocks.iter().any(|b| b.id == block).then_some(Found::Block(page, block)),
        }
    };
    match kind {
        "guide" => page(PageKind::Guide),
        "card" => page(PageKind::Card),
        "letter" => page(PageKind::Letter),
        "situation" => page(PageKind::Situation),
        "contact" => publication.contacts.iter().any(|c| c.id == rest).then_some(Found::Other),
        "rule" => publication.deadlines.rules.iter().any(|r| r.body.id == rest).then_some(Found::Other),
        _ => None,
    }
}

/// `COVERAGE.md`, from the rows: the table a person reads.
pub fn table(rows: &[RowSource]) -> String {
    let mut out = String::from(
        "# What became of the founding report\n\n\
         Each row is a fact of the FIDH report of 2009, in our words, with what research of 2026-11-23 says about it today: NOW still holds, OLD was replaced, CHECK is not known, \
         TIP is advice that depends on no law, HIST is background. Made from `coverage.toml` by `huquq coverage FOLDER --report`; a test holds the two together.\n\n",
    );
    let states = [Today::Now, Today::Old, Today::Check, Today::Tip, Today::Hist];
    out.push_str("| today | rows | covered | left out |\n|---|---|---|---|\n");
    for state in states {
        let of = || rows.iter().filter(|r| r.today == state);
        let covered = of().filter(|r| !r.covered.is_empty()).count();
        out.push_str(&format!(
            "| {} | {} | {covered} | {} |\n",
            state.name(),
            of().count(),
            of().count() - covered
        ));
    }
    out.push_str("\n| row | the report says | today | covered by, or why left out |\n|---|---|---|---|\n");
    for row in rows {
        let where_to = if row.covered.is_empty() {
            format!("left out: {}", row.left_out)
        } else {
            row.covered.iter().map(|c| format!("`{c}`")).collect::<Vec<_>>().join(", ")
        };
        let what = row.what.replace('|', "/");
        out.push_str(&format!("| {} | {what} | {} | {where_to} |\n", row.id, row.today.name()));
    }
    out
}
