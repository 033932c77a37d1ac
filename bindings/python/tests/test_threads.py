"""Many threads, a search that is stopped, and a thousand stores opened and closed."""

from __future__ import annotations

import gc
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import huquq
from world import LATER, NOW, ROOT, Case

Error = huquq.HuquqError


def resident() -> int:
    """Memory of this process, in KB."""
    with open("/proc/self/status") as status:
        return int(next(line for line in status if line.startswith("VmRSS")).split()[1])


def files() -> int:
    return len(os.listdir("/proc/self/fd"))


class Threads(Case):
    def setUp(self) -> None:
        super().setUp()
        self.store = self.full()

    def until_stopped(self, stop: Callable[[], object]) -> None:
        """Searches on another thread while this one stops it, again and again, until a search says that it was stopped."""
        outcome = list[BaseException]()

        def search() -> None:
            end = time.monotonic() + 60
            while time.monotonic() < end:
                try:
                    self.store.search("а б в г д е ж з и к л м н о п р с т у", lang="uz", limit=200)
                except BaseException as error:
                    outcome.append(error)
                    return

        thread = threading.Thread(target=search)
        thread.start()
        while thread.is_alive():
            stop()
        self.assertIsInstance(outcome[0], Error.Stopped)

    def test_a_search_is_stopped(self) -> None:
        self.until_stopped(self.store.stop_search)
        self.assertTrue(self.store.search("виза"))

    def test_a_search_stops_the_one_before(self) -> None:
        def next_one() -> None:
            try:
                self.store.search("в", limit=1)
            except Error.Stopped:
                pass  # The other thread was quicker.

        self.until_stopped(next_one)

    def test_threads_read_the_same_while_another_updates(self) -> None:
        expected = self.store.guide("kz/asylum-waiting", lang="uz")

        def read(_: int) -> bool:
            with_list = [g.id for g in self.store.guides("kz")]
            return self.store.guide("kz/asylum-waiting", lang="uz") == expected and "kz/asylum-waiting" in with_list

        with ThreadPoolExecutor(4) as pool:
            reads = pool.map(read, range(24))
            update = pool.submit(self.store.sync, LATER, now=NOW)
            self.assertTrue(all(reads))
            self.assertEqual(update.result().release, 3)

    def test_a_store_is_closed_while_others_read(self) -> None:
        def read(_: int) -> str:
            try:
                self.store.guides("kz")
            except Error.Closed:
                return "closed"
            return "read"

        with ThreadPoolExecutor(4) as pool:
            reads = [pool.submit(read, n) for n in range(40)]
            reads[0].result()
            self.store.close()
            self.assertLessEqual({r.result() for r in reads}, {"read", "closed"})
            self.assertEqual(read(0), "closed")

    def test_a_thousand_stores_leave_nothing(self) -> None:
        root = ROOT.read_bytes()

        def often(times: int) -> None:
            for n in range(times):
                with huquq.Store(self.scratch / "full", root) as store:
                    if n % 50 == 0:
                        store.contact("kz-111")
                    stop, reader = huquq.Stop(), huquq.SlipReader()
                    del stop, reader
            gc.collect()

        often(100)
        before = files(), resident()
        often(1000)
        after = files(), resident()
        self.assertEqual(after[0], before[0])
        # A thousand roots alone would be 5 MB.
        self.assertLess(after[1] - before[1], 3_000)

    def test_a_store_that_nobody_closed_is_freed(self) -> None:
        self.store.close()
        before = files()
        for _ in range(20):
            huquq.Store(self.scratch / "full", ROOT).contact("kz-111")
        gc.collect()
        self.assertEqual(files(), before)
