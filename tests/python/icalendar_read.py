"""Read an iCalendar file of ours with the PyPI package `icalendar`, and print what it understood as JSON.

    python3 tests/python/icalendar_read.py FILE

The test in tests/tests/peers.rs compares the printed text with what went into the file.
"""
import json
import sys

from icalendar import Calendar


def main(file: str) -> None:
    with open(file, "rb") as stream:
        raw = stream.read()
    calendar = Calendar.from_ical(raw)
    events = []
    for event in calendar.walk("VEVENT"):
        start = event.decoded("DTSTART")
        alarms = [
            {"minutes": int(alarm.decoded("TRIGGER").total_seconds() // 60), "text": str(alarm["DESCRIPTION"])}
            for alarm in event.walk("VALARM")
        ]
        events.append({
            "summary": str(event["SUMMARY"]),
            "start": start.isoformat(),
            "end": event.end.isoformat(),  # without a DTEND as RFC 5545 3.6.1 says
            "uid": str(event["UID"]),
            "stamp": event.decoded("DTSTAMP").isoformat(),
            "alarms": alarms,
        })
    errors = [str(error) for component in calendar.walk() for error in component.errors]
    print(json.dumps({"errors": errors, "events": events, "lines": max(map(len, raw.split(b"\r\n")))}, ensure_ascii=False))


if __name__ == "__main__":
    main(sys.argv[1])
