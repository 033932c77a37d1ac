"""The library from Python: open, update from a folder, read a guide in Uzbek, be refused clearly."""
import sys

sys.path.insert(0, sys.argv[1])
repo, store = sys.argv[2], sys.argv[3]

import huquq  # noqa: E402

NOW = 1_795_521_600
ALL = huquq.Paging(offset=0, limit=50)
with open(f"{repo}/metadata/1.root.json", "rb") as file:
    root = file.read()
app = huquq.Engine(store, root)


class Watcher(huquq.Progress):
    def __init__(self):
        self.seen = []

    def on_progress(self, at):
        self.seen.append((at.stage, at.done, at.of))


class Raises(huquq.Progress):
    def on_progress(self, at):
        raise RuntimeError("not told")


def refused(wanted, call):
    try:
        call()
    except wanted as error:
        return error
    raise AssertionError(f"expected {wanted}")


E = huquq.HuquqError
empty = refused(E.Empty, lambda: app.guides("kz", None, "uz-Latn", ALL))
assert "yangilang" in huquq.error_sentence(empty, "uz"), huquq.error_sentence(empty, "uz")

source = [huquq.Source.FOLDER(path=repo)]
stop = huquq.Stop()
stop.stop()
refused(E.Stopped, lambda: app.sync(source, huquq.SyncOptions(), NOW, None, None, stop))
# What a watcher must not do is a panic in Rust, which is caught, and nothing is changed.
refused(huquq.InternalError, lambda: app.sync(source, huquq.SyncOptions(), NOW, None, Raises(), None))
refused(E.Empty, lambda: app.status(NOW))

watcher = Watcher()
report = app.sync(source, huquq.SyncOptions(), NOW, None, watcher, None)
assert report.release == 2 and report.from_release == 0, report
packs = len(report.packs)
assert watcher.seen[0] == (huquq.Stage.ASKING, 0, 0) and watcher.seen[-1] == (huquq.Stage.STORING, packs, packs)

guides = app.guides("kz", None, "uz-Latn", ALL)
assert [g.id for g in guides.rows] == ["kz/wages"] and guides.total == 1, guides
page = app.guide("kz/wages", "uz", "ru")
assert page.title == "Maosh berishmayapti" and not page.language.fallback, page
assert page.paragraphs[1].kind == huquq.ParagraphKind.STEP
assert page.second_locale == "ru" and page.paragraphs[1].second, page.paragraphs[1]
assert app.guide("kz/wages", "ky", None).language.fallback
assert app.contacts("kz", None, "ru", ALL).rows[0].phones[0].number == "111"
found = app.search("to'plang".encode(), "uz-Cyrl", "kz", 5)
assert found[0].id == "kz/wages" and found[0].kind == "guide", found
assert any(part.marked for part in found[0].snippet), found[0].snippet
for typed in ["", "я", "\ud800", "\udfff\ud800 dalil", "\0", "🙂🙂", "مرحبا", "\" OR *", "я" * 100_000]:
    app.search(typed.encode("utf-8", "surrogatepass"), "ru", None, 5)
refused(E.NotFound, lambda: app.guide("kz/none", "ru", None))
refused(E.NotFound, lambda: app.guide("\0", "ru", None))
refused(E.UnknownLanguage, lambda: app.guides("kz", None, "klingon", ALL))
refused(E.Offline, lambda: app.sync([huquq.Source.FOLDER(path="/nowhere")], huquq.SyncOptions(), 0, None, None, None))
refused(E.Address, lambda: app.sync([huquq.Source.ADDRESS(url="https://ngo.example")], huquq.SyncOptions(), 0, None, None, None))
app.shut()
refused(E.Closed, lambda: app.guides("kz", None, "ru", ALL))
print("python: ok")
