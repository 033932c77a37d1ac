# The generated classes nest in their own base, which no checker reads from the source. `mypy.stubtest` holds this file to them.

class HuquqError(Exception):
    def say(self, lang: str) -> str: ...

    class Empty(HuquqError):
        def __init__(self) -> None: ...

    class Closed(HuquqError):
        def __init__(self) -> None: ...

    class Offline(HuquqError):
        detail: str
        def __init__(self, detail: str) -> None: ...

    class Address(HuquqError):
        detail: str
        def __init__(self, detail: str) -> None: ...

    class Allowance(HuquqError):
        detail: str
        def __init__(self, detail: str) -> None: ...

    class NotACarrier(HuquqError):
        detail: str
        def __init__(self, detail: str) -> None: ...

    class Rejected(HuquqError):
        check: str
        def __init__(self, check: str) -> None: ...

    class NameTaken(HuquqError):
        name: str
        by: str
        def __init__(self, name: str, by: str) -> None: ...

    class Known(HuquqError):
        id: str
        def __init__(self, id: str) -> None: ...

    class NothingFor(HuquqError):
        what: str
        available: str
        def __init__(self, what: str, available: str) -> None: ...

    class Lacking(HuquqError):
        packs: list[str]
        def __init__(self, packs: list[str]) -> None: ...

    class NotFound(HuquqError):
        what: str
        def __init__(self, what: str) -> None: ...

    class UnknownLanguage(HuquqError):
        tag: str
        def __init__(self, tag: str) -> None: ...

    class Refused(HuquqError):
        sentence: str
        def __init__(self, sentence: str) -> None: ...

    class NotText(HuquqError):
        def __init__(self) -> None: ...

    class AppTooOld(HuquqError):
        def __init__(self) -> None: ...

    class Stopped(HuquqError):
        def __init__(self) -> None: ...

    class Busy(HuquqError):
        def __init__(self) -> None: ...

    class Full(HuquqError):
        def __init__(self) -> None: ...

    class Damaged(HuquqError):
        detail: str
        def __init__(self, detail: str) -> None: ...

    class Storage(HuquqError):
        detail: str
        def __init__(self, detail: str) -> None: ...

class FetchFailure(Exception):
    class NotThere(FetchFailure):
        def __init__(self) -> None: ...

    class TooLarge(FetchFailure):
        def __init__(self) -> None: ...

    class Refused(FetchFailure):
        detail: str
        def __init__(self, detail: str) -> None: ...

    class Unreachable(FetchFailure):
        detail: str
        def __init__(self, detail: str) -> None: ...

    class Certificate(FetchFailure):
        detail: str
        def __init__(self, detail: str) -> None: ...

__all__ = ["FetchFailure", "HuquqError"]
