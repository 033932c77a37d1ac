"""What an organisation looks at once a week: old numbers, deadlines of its cases, guides that nobody has reviewed.

    python3 overview.py STORE 1.root.json examples/cases.csv [SOURCE]

`cases.csv` has the columns `case`, `rule` (an id of `store.deadlines()`), `happened` (ISO date) and `nationality`. With SOURCE (an address, a
folder or a file) the store is brought up to date first. Each part is a table of plain rows: in a notebook, hand them to what draws tables.
"""

# %%
from __future__ import annotations

import csv
import sys
from collections.abc import Iterable

import huquq
from huquq import HuquqError, Sureness

Row = dict[str, str]


# %% Contacts whose numbers are old, or were never found in a source: the ones to ring.
def numbers_to_ring(store: huquq.Store, country: str | None = None) -> list[Row]:
    return [
        {"contact": contact.name, "number": phone.number, "sureness": phone.state.name.lower(), "id": contact.id}
        for contact in store.contacts(country)
        for phone in contact.phones
        if phone.state is not Sureness.CONFIRMED
    ]


# %% The deadlines of a list of cases, the most urgent first. A case that cannot be counted says why, in words.
def deadlines_of(store: huquq.Store, cases: Iterable[Row]) -> list[Row]:
    rows = []
    for case in cases:
        row = {"case": case["case"], "do by": "", "last day": "", "what": "", "unsure": ""}
        try:
            deadline = store.deadline(case["rule"], case["happened"], nationality=case["nationality"] or None)
        except HuquqError.Refused as error:
            row["what"] = error.sentence
        except HuquqError.NotFound as error:
            row["what"] = error.say(store.lang)
        else:
            row |= {"do by": deadline.do_by, "last day": deadline.last_day or "", "what": deadline.rule.title}
            row["unsure"] = "; ".join(deadline.warnings)
        rows.append(row)
    return sorted(rows, key=lambda row: row["do by"] or "9999")


# %% Guides that no person has reviewed, in a language: what to read next.
def guides_to_review(store: huquq.Store, lang: str) -> list[Row]:
    return [
        {"guide": guide.id, "title": guide.title, "language": guide.language.locale}
        for guide in store.guides(lang=lang)
        if not guide.reviewed and not guide.language.fallback
    ]


# %%
def table(title: str, rows: list[Row]) -> None:
    print(f"\n{title}: {len(rows)}")
    widths = {name: max(len(row[name]) for row in rows) for name in rows[0]} if rows else {}
    for row in rows:
        print("  ".join(row[name].ljust(width) for name, width in widths.items()).rstrip())


if __name__ == "__main__":
    folder, root, cases, *source = sys.argv[1:]
    with huquq.Store(folder, root, lang="ru") as store:
        if source:
            print("release", store.sync(*source).release)
        table("Numbers to ring", numbers_to_ring(store))
        with open(cases, newline="", encoding="utf-8") as file:
            table("Deadlines", deadlines_of(store, csv.DictReader(file)))
        table("Guides to review in Uzbek", guides_to_review(store, "uz"))
