"""Runs last: every call of the library was made by the tests before."""

from __future__ import annotations

from world import Case, called, exported


class EveryCall(Case):
    def test_every_exported_call_was_made(self) -> None:
        every = exported()
        self.assertGreater(len(every), 45)
        self.assertIn("Engine.search", every)
        self.assertEqual(sorted(set(every) - called), [])
