"""Content goes in and out: folders, files, codes, publishers; watched, and stopped."""

from __future__ import annotations

import threading

import huquq
from world import LATER, NOW, OTHER, REPO, WORLD, Case

Error = huquq.HuquqError


class Exchange(Case):
    def test_an_update_is_watched(self) -> None:
        store, seen = self.empty(), list[huquq.ProgressAt]()
        self.assertIn("yangilang", self.refused(Error.Empty, store.guides).say("uz"))
        report = store.sync(REPO, countries=["kz"], locales=["uz-Latn"], progress=seen.append, now=NOW)
        self.assertEqual((report.from_release, report.release), (0, 2))
        self.assertEqual(seen[0].stage, huquq.Stage.ASKING)
        last = seen[-1]
        self.assertEqual((last.stage, last.done, last.of), (huquq.Stage.STORING, len(report.packs), len(report.packs)))
        self.assertEqual({pack.country for pack in store.status(now=NOW).packs}, {"kz"})
        self.assertEqual(store.sync(REPO, now=NOW).packs, [], "nothing is new")
        # The next is asked when one does not hold.
        self.assertEqual(store.sync(self.scratch / "nowhere", str(LATER), now=NOW).release, 3)
        self.refused(Error.Offline, lambda: store.sync(self.scratch / "nowhere", now=NOW))
        self.refused(Error.Rejected, lambda: store.sync(OTHER, now=NOW))

    def test_an_update_is_stopped_from_another_thread(self) -> None:
        store, stop, fetching = self.empty(), huquq.Stop(), threading.Event()
        stopped = threading.Thread(target=lambda: (fetching.wait(), stop.stop()))
        stopped.start()

        def progress(at: huquq.ProgressAt) -> None:
            if at.stage == huquq.Stage.FETCHING:
                fetching.set()
                stopped.join()

        self.refused(Error.Stopped, lambda: store.sync(REPO, progress=progress, stop=stop, now=NOW))
        self.refused(Error.Empty, lambda: store.status(now=NOW))
        self.refused(Error.Stopped, lambda: store.sync(REPO, stop=stop, now=NOW))
        self.assertEqual(store.sync(REPO, countries=["kz"], locales=["ru"], now=NOW).release, 2)

    def test_what_a_watcher_raises_stops_the_update_and_arrives(self) -> None:
        store = self.empty()
        for raised in (KeyError("mine"), KeyboardInterrupt()):

            def progress(at: huquq.ProgressAt) -> None:
                raise raised

            with self.assertRaises(type(raised)) as caught:
                store.sync(REPO, progress=progress, now=NOW)
            self.assertIs(caught.exception, raised)
            self.refused(Error.Empty, lambda: store.status(now=NOW))

    def test_a_panic_is_caught_and_the_store_is_whole(self) -> None:
        class Raises(huquq.Progress):
            def on_progress(self, at: huquq.ProgressAt) -> None:
                raise RuntimeError("not told")

        store = self.full()
        engine, options = store._engine, huquq.SyncOptions()
        source = [huquq.Source.FOLDER(path=str(LATER))]
        panic = self.refused(huquq.InternalError, lambda: engine.sync(source, options, NOW, None, Raises(), None))
        self.assertIn("not told", str(panic))
        self.assertEqual(store.status(now=NOW).content.release, 2)
        self.assertTrue(store.guides("kz")[0].title)
        self.assertEqual(store.sync(LATER, now=NOW).release, 3)

    def test_an_allowance_is_kept(self) -> None:
        store = self.empty()
        self.refused(Error.Allowance, lambda: store.sync(REPO, max_bytes=1000, now=NOW))
        self.refused(Error.Allowance, lambda: store.sync(REPO, max_seconds=0, now=NOW))
        self.refused(Error.NothingFor, lambda: store.sync(REPO, countries=["zz"], now=NOW))

    def test_a_file_goes_from_store_to_store(self) -> None:
        full, empty, file = self.full(), self.empty(), self.scratch / "content.huquq"
        self.refused(Error.Empty, lambda: empty.export_file(file))
        seen = list[huquq.ProgressAt]()
        made = full.export_file(file, countries=["kz"], locales=["uz-Latn"], progress=seen.append)
        self.assertEqual((made.bytes, made.release), (file.stat().st_size, 2))
        self.assertTrue(seen)
        self.assertEqual(empty.import_file(file, now=NOW).release, 2)
        self.assertEqual(self.opened("third").sync(file, now=NOW).release, 2, "a source like others")
        self.assertEqual(empty.guide("kz/asylum", lang="uz").title, full.guide("kz/asylum", lang="uz").title)
        torn = self.scratch / "torn"
        torn.write_bytes(file.read_bytes()[:5000])
        self.refused(Error.NotACarrier, lambda: empty.import_file(torn, now=NOW))
        stop = huquq.Stop()
        stop.stop()
        self.refused(Error.Stopped, lambda: full.export_file(self.scratch / "other", stop=stop))
        self.refused(Error.Storage, lambda: full.export_file(self.scratch / "none" / "file"))

    def test_codes_bring_a_correction(self) -> None:
        store, reader = self.full(), huquq.SlipReader()
        self.refused(Error.NotACarrier, reader.content)
        self.refused(Error.NotACarrier, lambda: reader.take(b"something else"))
        codes = sorted((WORLD / "slip").iterdir())
        at = [reader.take(code.read_bytes()) for code in codes]
        self.assertTrue(at[-1].whole)
        slip = reader.content()
        self.refused(Error.Empty, lambda: self.empty().import_slip(slip, now=NOW))
        self.assertEqual(store.import_slip(slip, now=NOW).release, 3)
        self.assertTrue(any("Исправлено" in guide.title for guide in store.guides("kz")))
        changed = slip[:-1] + bytes([slip[-1] ^ 1])
        self.refused(Error, lambda: self.opened("full").import_slip(changed, now=NOW))

    def test_codes_of_a_loop_in_any_order(self) -> None:
        reader = huquq.SlipReader()
        codes = [code.read_bytes() for code in sorted((WORLD / "loop").iterdir(), reverse=True)]
        first = reader.take(codes[0])
        self.assertEqual((first.have, first.whole), (1, False))
        self.assertEqual(reader.take(codes[0]).have, 1, "a repeat adds nothing")
        for code in codes:
            at = reader.take(code)
        self.assertTrue(at.whole and at.need > 1 and reader.content())

    def test_a_second_publisher(self) -> None:
        store, invitation = self.full(), (WORLD / "invitation").read_bytes()
        card = huquq.read_invitation(invitation, "ru")
        self.assertEqual(len(card.words), 8)
        self.assertEqual(huquq.read_invitation((OTHER / "metadata/1.root.json").read_bytes(), "ru").id, card.id)
        added = store.add_publisher(invitation, OTHER, now=NOW)
        self.assertEqual((added.id, added.words), (card.id, card.words))
        self.assertEqual([p.id for p in store.publishers()], ["", card.id])
        self.refused(Error.Known, lambda: store.add_publisher(invitation, OTHER, now=NOW))
        with store.publisher(added.id) as other:
            self.assertEqual([guide.id for guide in other.guides()], ["kz/wages"])
        store.remove_publisher(added.id)
        self.refused(Error.NotFound, lambda: store.publisher(added.id))
        self.refused(Error.NotFound, lambda: store.remove_publisher(""))
        self.refused(Error.Rejected, lambda: huquq.read_invitation(b"no invitation", "ru"))
