"""Objects of the library whose makers the generated code does not type."""

from . import _native


class Stop(_native.Stop):
    """Ends a long call from another thread. One for each call; once stopped it stays so."""

    def __init__(self) -> None:
        """Nothing is stopped yet. No I/O."""
        super().__init__()  # type: ignore[no-untyped-call]


class SlipReader(_native.SlipReader):
    """Collects what a camera reads: in any order, with repeats and gaps."""

    def __init__(self) -> None:
        """Nothing is read yet. No I/O."""
        super().__init__()  # type: ignore[no-untyped-call]
