"""Read each PDF of a folder with the PyPI package `pypdf` and compare its words with those of the text file beside it.

    python3 tests/python/pdf_read.py FOLDER

Prints as JSON, file by file: pages, the size of a page in points, whether all words of the text stand in it in order, and what the file says about
its maker. The test in tests/tests/letters.rs reads it.
"""
import json
import sys
from pathlib import Path

from pypdf import PdfReader


def words(text: str) -> list[str]:
    return [w for w in text.replace("\u00a0", " ").split() if w not in ("-", "–")]


def main(folder: str) -> None:
    out = {}
    for file in sorted(Path(folder).glob("*.pdf")):
        reader = PdfReader(file)
        text = "\n".join(page.extract_text() for page in reader.pages)
        written = file.with_suffix(".txt").read_text(encoding="utf-8")
        wanted, found = words(written), words(text)
        # The title is in capitals as text and bold on paper.
        same = [w.casefold() for w in wanted] == [w.casefold() for w in found]
        box = reader.pages[0].mediabox
        out[file.name] = {
            "pages": len(reader.pages),
            "size": [round(float(box.width)), round(float(box.height))],
            "same": same,
            "difference": "" if same else f"{[w for w in wanted if w not in found][:5]} {[w for w in found if w not in wanted][:5]}",
            "maker": {str(k): str(v) for k, v in (reader.metadata or {}).items()},
        }
    print(json.dumps(out))


main(sys.argv[1])
