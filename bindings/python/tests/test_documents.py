"""What the documents tell to run does run."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from world import REPO, ROOT, Case

PACKAGE = Path(__file__).parents[1]


class Documents(Case):
    def run_script(self, *args: object) -> str:
        command = [sys.executable, "-W", "error", *map(str, args)]
        done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=self.scratch)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done.stdout

    def test_the_first_screen(self) -> None:
        [code] = re.findall(r"```python\n(.*?)```", (PACKAGE / "FIRST_SCREEN.md").read_text(encoding="utf-8"), re.S)
        script = self.scratch / "first_screen.py"
        script.write_text(code, encoding="utf-8")
        said = self.run_script(script, "store", ROOT, REPO)
        self.assertRegex(said, r"STORING \d+ / \d+")
        self.assertRegex(said, r"Release 2, ")
        self.assertRegex(said, r"\n\d{4}-\d\d-\d\d \w+")
        self.assertIn("oshpana", said)
        # Without a way to the content, what is there is shown.
        self.assertIn("Release 2, ", self.run_script(script, "store", ROOT, "nowhere"))

    def test_the_example(self) -> None:
        self.full()
        example = PACKAGE / "examples"
        said = self.run_script(example / "overview.py", "full", ROOT, example / "cases.csv", REPO)
        updated, ring, cases, review = said.split("\n\n")
        self.assertEqual(updated, "release 2")
        self.assertIn("103  ", ring)
        self.assertIn("unchecked", ring)
        lines = cases.splitlines()
        self.assertEqual(lines[0], "Deadlines: 4")
        self.assertRegex(lines[1], r"^A-17  2026-11-2\d")
        self.assertRegex(lines[2], r"^A-18  2026-1[12]-")
        self.assertRegex(lines[3], r"^A-21 +\w")
        self.assertRegex(lines[4], r"^A-22 +\w")
        self.assertIn("kz/asylum", review)
        self.assertNotIn("ru\n", review)
