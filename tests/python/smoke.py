"""The library from Python: open, update from a folder, read a guide in Uzbek, be refused clearly."""
import sys

sys.path.insert(0, sys.argv[1])
repo, store = sys.argv[2], sys.argv[3]

import huquq  # noqa: E402

with open(f"{repo}/metadata/1.root.json", "rb") as file:
    app = huquq.Huquq(store, file.read())

assert app.guides("kz", "uz-Latn") == []
report = app.sync_from_folder(repo, 1_795_521_600)
assert report.release == 2, report
guides = app.guides("kz", "uz-Latn")
assert [g.id for g in guides] == ["kz/wages"], guides
page = app.guide("kz/wages", "uz")
assert page.title == "Maosh berishmayapti" and not page.fallback, page
assert page.blocks[1].kind == huquq.GuideBlockKind.STEP
assert app.guide("kz/wages", "ky").fallback
assert app.contacts("kz", "ru")[0].phones[0].number == "111"
found = app.search("to'plang".encode(), "uz-Cyrl", "kz", 5)
assert found[0].id == "kz/wages" and found[0].kind == "guide", found
assert any(part.marked for part in found[0].snippet), found[0].snippet
for typed in ["", "я", "\ud800", "\udfff\ud800 dalil", "\0", "🙂🙂", "مرحبا", "\" OR *", "я" * 100_000]:
    app.search(typed.encode("utf-8", "surrogatepass"), "ru", None, 5)
for call, wanted in [
    (lambda: app.guide("kz/none", "ru"), huquq.HuquqError.NotFound),
    (lambda: app.guide("\0", "ru"), huquq.HuquqError.NotFound),
    (lambda: app.guides("kz", "klingon"), huquq.HuquqError.NotFound),
    (lambda: app.sync_from_folder("/nowhere", 0), huquq.HuquqError.Offline),
]:
    try:
        call()
    except wanted:
        continue
    raise AssertionError(f"expected {wanted}")
print("python: ok")
