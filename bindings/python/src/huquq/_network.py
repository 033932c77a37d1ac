"""Addresses, fetched by Python's own network stack."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from ._errors import HuquqError
from ._native import Fetcher

if TYPE_CHECKING:
    import ssl
    import urllib.request


class UrlFetcher(Fetcher):
    """Fetches over HTTP and HTTPS with the certificates of this machine. It sends no cookie, no referrer, no language and no user agent.

    `proxy` is `http://host:port`; without one, that of the environment (`https_proxy`) is used. A SOCKS proxy needs a `Fetcher` of your own.
    `timeout` is in seconds, for each wait.
    """

    def __init__(self, proxy: str | None = None, timeout: float = 30, context: ssl.SSLContext | None = None) -> None:
        """Opens nothing yet. `context` says whom to trust in place of this machine.

        Raises `HuquqError.Address` for a proxy it cannot speak to; never does it go round one.
        """
        if proxy is not None and not proxy.startswith("http://"):
            raise HuquqError.Address(detail=f"not an http:// proxy: {proxy}")
        self._proxy, self._timeout, self._context = proxy, timeout, context
        self._opener: urllib.request.OpenerDirector | None = None
        self._opening = threading.Lock()

    def fetch(self, url: str, most: int) -> bytes:
        """The whole body at `url`, of at most `most` bytes."""
        from ._urllib import fetched, opened

        with self._opening:
            self._opener = opener = self._opener or opened(self._proxy, self._context)
        return fetched(opener, url, most, self._timeout)
