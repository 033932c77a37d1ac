"""A script of somebody else, for the type checker alone: what he uses is typed, also where the generated code is not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import huquq
from huquq import HuquqError, ProgressAt, Source


class Watcher(huquq.Progress):
    def on_progress(self, at: ProgressAt) -> None:
        stage: huquq.Stage = at.stage
        print(stage.name, at.done + at.of)


class Fetch(huquq.Fetcher):
    def fetch(self, url: str, most: int) -> bytes:
        if most == 0:
            raise huquq.FetchFailure.Refused(detail=url)
        return b""


def use(folder: Path) -> list[str]:
    stop = huquq.Stop()
    reader = huquq.SlipReader()
    need: int = reader.take(b"").need
    with huquq.Store(folder, folder / "1.root.json", lang="uz") as store:
        try:
            store.sync(
                "https://ngo.example", folder, Source.FILE(path="a"), fetcher=Fetch(), progress=print, stop=stop
            )
        except HuquqError.Offline as error:
            return [error.detail, error.say("ru")]
        except (HuquqError.Lacking, HuquqError.NotFound) as error:
            return error.packs if isinstance(error, HuquqError.Lacking) else [error.what]
        first: huquq.PageRow = store.guides("kz")[0]
        titles: list[str] = [guide.title for guide in store.guides("kz")[:5]]
        second: str | None = store.guide(first.id).paragraphs[0].second
        keep: str = store.deadline("kz-03", date(2026, 4, 27)).keep
        used: int = store.stay("kz-06", [(date(2026, 4, 27), None)]).used
        amount = huquq.sentence("error-lacking", "ru", packs=huquq.SentenceArg.AMOUNT(amount=used + need))
        return [*titles, second or keep, amount]
