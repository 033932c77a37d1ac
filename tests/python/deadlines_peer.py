"""The work of tests/benches/deadlines.rs as a Python programmer would do it with `holidays` and `dateutil`, timed.

    python3 tests/python/deadlines_peer.py INPUT.json

INPUT.json holds the days terms start from and the ledgers. Printed as JSON: for each task the seconds of the best of five rounds and
a sum over all answers, which the bench compares with ours, so that both sides are known to have done the same work.
"""
import json
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta

import holidays
from dateutil.relativedelta import relativedelta

DAY = timedelta(days=1)
KZ = holidays.country_holidays("KZ", years=range(2024, 2029))


WORKED = KZ.weekend_workdays


def off(day: date) -> bool:
    return (day.weekday() >= 5 and day not in WORKED) or day in KZ


def rolled(day: date) -> date:
    while off(day):
        day += DAY
    return day


def ten_days(start: date) -> int:
    return rolled(start + timedelta(days=10)).toordinal()


def one_year(start: date) -> int:
    return rolled(start + relativedelta(years=1)).toordinal()


def ten_working_days(start: date) -> int:
    day, left = start, 10
    while left:
        day += DAY
        left -= not off(day)
    return day.toordinal()


def used(ledger: dict[str, object]) -> int:
    """Days in the country of the 180 that end on the day asked."""
    on = date.fromisoformat(ledger["on"])
    first = on - timedelta(days=179)
    total = 0
    for entry, exit in ledger["trips"]:
        low, high = max(date.fromisoformat(entry), first), min(date.fromisoformat(exit), on)
        total += max(0, (high - low).days + 1)
    return total


def leave_by(ledger: dict[str, object]) -> int:
    """The last lawful day of a stay that begins on the day asked: 90 days in any 180. 0 where not even that day is lawful."""
    on = date.fromisoformat(ledger["on"])
    inside = set()
    for entry, exit in ledger["trips"]:
        day, last = date.fromisoformat(entry), date.fromisoformat(exit)
        while day <= last:
            inside.add(day)
            day += DAY
    window = sum((on - timedelta(days=n)) in inside for n in range(1, 180))
    day, answer = on, 0
    while window + 1 <= 90:
        answer = day.toordinal()
        window += 1 - ((day - timedelta(days=179)) in inside)
        inside.add(day)
        day += DAY
    return answer


def timed(task: Callable[[object], int], inputs: list[object]) -> dict[str, float]:
    best, total = float("inf"), 0
    for _ in range(5):
        begin = time.perf_counter()
        total = sum(map(task, inputs))
        best = min(best, time.perf_counter() - begin)
    return {"seconds": best, "sum": total}


def main(file: str) -> None:
    with open(file, encoding="utf-8") as stream:
        given = json.load(stream)
    days = [date.fromisoformat(day) for day in given["days"]]
    print(json.dumps({
        "ten days": timed(ten_days, days),
        "ten working days": timed(ten_working_days, days),
        "one year": timed(one_year, days),
        "ledgers, days used": timed(used, given["ledgers"]),
        "ledgers, leave by": timed(leave_by, given["ledgers"]),
        "python": sys.version.split()[0],
        "holidays": holidays.__version__,
    }))


if __name__ == "__main__":
    main(sys.argv[1])
