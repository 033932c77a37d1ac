"""What calls cost across the boundary, beside one that does nothing.

    python bindings/python/bench.py target/python/world

The folder holds `store` and `repo` of the real publication; `cargo test -p huquq-tests --test python` leaves it there. Say which library was
measured: the wheel of a debug build tells nothing.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import huquq

COLD = """
import sys, time
began = time.perf_counter()
import huquq
loaded = time.perf_counter()
store = huquq.Store(sys.argv[1], sys.argv[2])
opened = time.perf_counter()
store.guide("kz/asylum", lang="uz")
read = time.perf_counter()
print(loaded - began, opened - loaded, read - opened)
"""


def measured(call: Callable[[], object], times: int) -> list[float]:
    """Seconds of each call, sorted, after a few that do not count."""
    for _ in range(max(times // 10, 1)):
        call()
    took = []
    for _ in range(times):
        began = time.perf_counter()
        call()
        took.append(time.perf_counter() - began)
    return sorted(took)


def row(name: str, took: list[float], nothing: float) -> None:
    p50, p99 = statistics.median(took), took[int(len(took) * 0.99)]
    print(f"| {name} | {p50 * 1e6:,.1f} | {p99 * 1e6:,.1f} | {p50 / nothing:,.0f} |")


def main(world: Path) -> None:
    folder, root = Path(tempfile.mkdtemp()), world / "repo/metadata/1.root.json"
    shutil.copytree(world / "store", folder / "store")
    bytes_of_root = root.read_bytes()
    library = Path(huquq.__file__).parent.glob("libhuquq_ffi.*")
    print(f"Python {sys.version.split()[0]}, library of {next(library).stat().st_size / 1e6:.2f} MB\n")
    print("| call | p50, µs | p99, µs | times a no-op |\n|---|---|---|---|")
    took = measured(huquq.nothing, 20_000)
    nothing = statistics.median(took)
    row("nothing", took, nothing)

    def opened() -> huquq.Store:
        return huquq.Store(folder / "store", bytes_of_root)

    def first_guide() -> None:
        with opened() as fresh:
            fresh.guide("kz/asylum", lang="uz")

    row("open and close", measured(lambda: opened().close(), 300), nothing)
    row("open, first guide and close", measured(first_guide, 300), nothing)
    store = opened()
    part = huquq.Paging(offset=0, limit=50)
    engine = store._engine
    for name, call in {
        "guide": lambda: store.guide("kz/asylum", lang="uz"),
        "the same without the layer": lambda: engine.guide("kz/asylum", "uz", None),
        "guide in two languages": lambda: store.guide("kz/asylum", lang="uz", second="ru"),
        "list of 50 rules": lambda: engine.deadlines(None, "ru", part),
        "list of 50 guides": lambda: engine.guides(None, None, "ru", part),
        "all 141 rules, with the layer": lambda: list(store.deadlines()),
        "contacts of a country": lambda: list(store.contacts("kz")),
        "search, 20 rows": lambda: store.search("to'plang", lang="uz", country="kz"),
        "search, one letter": lambda: store.search("т", lang="ru"),
        "deadline": lambda: store.deadline("kz-03", "2026-04-27", lang="uz"),
        "status": lambda: store.status(now=1_795_521_600),
        "sentence": lambda: huquq.sentence("error-empty", "uz"),
    }.items():
        row(name, measured(call, 300), nothing)
    starts = [cold(folder / "store", root) for _ in range(20)]
    for name, at in (("cold: load", 0), ("cold: open", 1), ("cold: first guide", 2)):
        row(name, sorted(start[at] for start in starts), nothing)
    row("cold: all three", sorted(map(sum, starts)), nothing)
    shutil.rmtree(folder)


def cold(store: Path, root: Path) -> list[float]:
    """Seconds of the first steps of a new process."""
    said = subprocess.run([sys.executable, "-c", COLD, store, root], check=True, capture_output=True, text=True)
    return [float(part) for part in said.stdout.split()]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
