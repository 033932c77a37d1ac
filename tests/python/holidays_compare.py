"""Compare our calendars of days off, day by day, with the PyPI package `holidays`.

    python3 tests/python/holidays_compare.py content/huquq

Neither side is the truth: the package knows few orders of Governments, and our calendars are written by hand. Every day on which
the two differ must therefore stand in tests/golden/calendar-differences.toml with the source that decides it. The command fails
when a difference is not listed there, or when a listed one is gone, and names the file and line to mend. No network is needed.
"""
from __future__ import annotations

import sys
import tomllib
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from importlib.metadata import version
from pathlib import Path
from typing import Any

try:
    import holidays
except ImportError:
    print("holidays_compare: the package `holidays` is missing; install it: python3 -m pip install holidays", file=sys.stderr)
    sys.exit(2)

YEARS = range(2024, 2029)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
STATES = ("confirmed", "computed", "estimated")
DIFFERENCES = Path(__file__).resolve().parent.parent / "golden" / "calendar-differences.toml"
FIELDS = {"country", "date", "ours", "package", "source", "reason"}

Key = tuple[str, date]
Pair = tuple[str, str]


@dataclass(frozen=True)
class Calendar:
    """One of our files: the plain weekend, and the days that differ from it."""

    file: Path
    country: str
    year: int
    weekend: frozenset[str]
    types: dict[date, str]
    states: Counter[str]

    def word(self, day: date) -> str:
        """`off` or `work`, decided as core/deadline/src/calendar.rs decides it."""
        kind = self.types.get(day)
        if WEEKDAYS[day.weekday()] in self.weekend:
            return "work" if kind == "working" else "off"
        return "off" if kind in ("holiday", "moved", "bridge") else "work"


@dataclass(frozen=True)
class Listed:
    """A difference somebody has looked at."""

    line: int
    pair: Pair
    source: str


def read_toml(file: Path) -> dict[str, Any]:
    with file.open("rb") as stream:
        try:
            return tomllib.load(stream)
        except tomllib.TOMLDecodeError as error:
            sys.exit(f"{file}: not TOML: {error}")


def read_calendar(file: Path) -> Calendar:
    data = read_toml(file)
    days = data.get("day", [])
    types = {date.fromisoformat(d["date"]): d["type"] for d in days}
    states = Counter(d["state"] for d in days)
    return Calendar(file, data["country"], data["year"], frozenset(data["weekend"]), types, states)


def read_calendars(content: Path) -> dict[tuple[str, int], Calendar]:
    found = [read_calendar(file) for file in sorted(content.glob("calendars/*/*.toml"))]
    return {(c.country, c.year): c for c in found if c.year in YEARS}


def lines_that_start(file: Path, start: str) -> list[int]:
    lines = file.read_text(encoding="utf-8").splitlines()
    return [number for number, line in enumerate(lines, 1) if line.lstrip().startswith(start)]


def read_differences(file: Path) -> tuple[dict[Key, Listed], list[str]]:
    """The listed differences, and what is wrong with the list itself."""
    entries = read_toml(file).get("difference", []) if file.exists() else []
    listed: dict[Key, Listed] = {}
    faults: list[str] = []
    for entry, line in zip(entries, lines_that_start(file, "[[difference]]") if entries else [], strict=True):
        if set(entry) != FIELDS:
            faults.append(f"{file}:{line}: an entry has exactly the keys {', '.join(sorted(FIELDS))}")
            continue
        key = (entry["country"], date.fromisoformat(entry["date"]))
        if key in listed:
            faults.append(f"{file}:{line}: {key[0]} {key[1]} is listed twice")
        listed[key] = Listed(line, (entry["ours"], entry["package"]), entry["source"])
    return listed, faults


def days_of(year: int) -> Iterator[date]:
    day = date(year, 1, 1)
    while day.year == year:
        yield day
        day += timedelta(days=1)


class Package:
    """The package's view of one country. A swap may reach over New Year, so a year more on each side is loaded."""

    def __init__(self, country: str) -> None:
        years = range(YEARS.start - 1, YEARS.stop + 1)
        self._days = holidays.country_holidays(country.upper(), years=years)

    def word(self, day: date) -> str:
        if day in self._days.weekend_workdays:
            return "work"
        return "off" if day.weekday() >= 5 or day in self._days else "work"


def compare(calendar: Calendar, package: Package) -> dict[Key, Pair]:
    pairs = {day: (calendar.word(day), package.word(day)) for day in days_of(calendar.year)}
    return {(calendar.country, day): pair for day, pair in pairs.items() if pair[0] != pair[1]}


def line_of(calendar: Calendar, day: date) -> int:
    """Where the day stands in our file; 1 if it does not."""
    return next(iter(lines_that_start(calendar.file, f'date = "{day}"')), 1)


def say_unlisted(calendar: Calendar, day: date, pair: Pair) -> str:
    where = f"{calendar.file}:{line_of(calendar, day)}"
    return (f"{where}: {calendar.country} {day} ({WEEKDAYS[day.weekday()]}) is `{pair[0]}` for us, `{pair[1]}` for the package: "
            f"mend the calendar, or list the day with its source in {DIFFERENCES}")


def say_stale(key: Key, entry: Listed) -> str:
    return f"{DIFFERENCES}:{entry.line}: {key[0]} {key[1]} differs no more, or differs otherwise: mend or remove the entry"


def missing_years(calendars: dict[tuple[str, int], Calendar], content: Path) -> list[str]:
    countries = sorted({country for country, _ in calendars})
    wanted = [(country, year) for country in countries for year in YEARS]
    return [f"{content / 'calendars' / c / f'{y}.toml'}: missing" for c, y in wanted if (c, y) not in calendars]


def unknown_sources(listed: dict[Key, Listed], content: Path) -> list[str]:
    known = {source["id"] for source in read_toml(content / "sources.toml")["source"]}
    return [f"{DIFFERENCES}:{e.line}: source `{e.source}` is not in sources.toml"
            for e in listed.values() if e.source.split(":")[0] not in known]


def print_table(rows: list[tuple[str | int, ...]], head: tuple[str, ...]) -> None:
    cells = [head, *[tuple(str(cell) for cell in row) for row in rows]]
    widths = [max(len(row[column]) for row in cells) for column in range(len(head))]
    for row in cells:
        print("  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)))


def check(content: Path) -> list[str]:
    """Prints the tables; returns everything to mend."""
    calendars = read_calendars(content)
    if not calendars:
        return [f"{content}/calendars: no calendar of {YEARS.start} to {YEARS.stop - 1} found"]
    listed, faults = read_differences(DIFFERENCES)
    packages = {country: Package(country) for country, _ in calendars}
    faults += missing_years(calendars, content) + unknown_sources(listed, content)
    rows: list[tuple[str | int, ...]] = []
    for (country, year), calendar in sorted(calendars.items()):
        found = compare(calendar, packages[country])
        here = {key: entry for key, entry in listed.items() if key[0] == country and key[1].year == year}
        agreed = {key for key, entry in here.items() if found.get(key) == entry.pair}
        unlisted = [say_unlisted(calendar, key[1], pair) for key, pair in found.items() if key not in here]
        stale = [say_stale(key, entry) for key, entry in here.items() if key not in agreed]
        faults += unlisted + stale
        counts = [calendar.states[state] for state in STATES]
        rows.append((country, year, len(list(days_of(year))), len(agreed), len(unlisted), len(stale), *counts))
    faults += [say_stale(key, entry) for key, entry in listed.items() if (key[0], key[1].year) not in calendars]
    totals = [sum(int(row[column]) for row in rows) for column in range(2, len(rows[0]))]
    head = ("country", "year", "days", "listed", "unlisted", "stale", *STATES)
    print_table([*rows, ("all", f"{YEARS.start}-{YEARS.stop - 1}", *totals)], head)
    return faults


def main() -> int:
    if len(sys.argv) != 2:
        print("usage: python3 tests/python/holidays_compare.py CONTENT_DIR", file=sys.stderr)
        return 2
    print(f"package holidays {version('holidays')}")
    faults = check(Path(sys.argv[1]))
    for fault in faults:
        print(fault, file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
