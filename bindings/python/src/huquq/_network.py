"""Addresses, fetched by Python's own network stack."""

from __future__ import annotations

import http.client
import ssl
import urllib.error
import urllib.parse
import urllib.request
from typing import IO

from ._errors import FetchFailure, HuquqError
from ._native import Fetcher

#: Redirects followed for one file.
REDIRECTS = 3


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Few, and never from `https` to an address that anybody can listen to."""

    max_redirections = REDIRECTS

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: http.client.HTTPMessage, newurl: str
    ) -> urllib.request.Request | None:
        if req.full_url.startswith("https://") and not newurl.startswith("https://"):
            return None
        return super().redirect_request(req, fp, code, msg, headers, newurl)


class UrlFetcher(Fetcher):
    """Fetches over HTTP and HTTPS with the certificates of this machine. It sends no cookie, no referrer, no language and no user agent.

    `proxy` is `http://host:port`; without one, that of the environment (`https_proxy`) is used. A SOCKS proxy needs a `Fetcher` of your own.
    `timeout` is in seconds, for each wait.
    """

    def __init__(self, proxy: str | None = None, timeout: float = 30, context: ssl.SSLContext | None = None) -> None:
        """Opens nothing yet. `context` says whom to trust in place of this machine.

        Raises `HuquqError.Address` for a proxy it cannot speak to; never does it go round one.
        """
        if proxy is not None and urllib.parse.urlsplit(proxy).scheme != "http":
            raise HuquqError.Address(detail=f"not an http:// proxy: {proxy}")
        proxies = None if proxy is None else {"http": proxy, "https": proxy}
        self._timeout = timeout
        self._opener = urllib.request.OpenerDirector()
        for handler in (
            urllib.request.ProxyHandler(proxies),
            urllib.request.HTTPHandler(),
            urllib.request.HTTPSHandler(context=context or ssl.create_default_context()),
            urllib.request.HTTPDefaultErrorHandler(),
            urllib.request.HTTPErrorProcessor(),
            _Redirects(),
        ):
            self._opener.add_handler(handler)
        self._opener.addheaders = []

    def fetch(self, url: str, most: int) -> bytes:
        """The whole body at `url`, of at most `most` bytes."""
        if not url.startswith(("http://", "https://")):
            raise FetchFailure.Refused(detail="not an http:// or https:// address")
        try:
            with self._opener.open(url, timeout=self._timeout) as answer:
                length = answer.headers.get("Content-Length")
                body: bytes = answer.read(most + 1)
        except urllib.error.HTTPError as error:
            with error:
                if error.code in (404, 410):
                    raise FetchFailure.NotThere() from None
                raise FetchFailure.Refused(detail=f"HTTP {error.code}") from None
        except urllib.error.URLError as error:
            if isinstance(error.reason, ssl.SSLCertVerificationError):
                raise FetchFailure.Certificate(detail=str(error.reason)) from None
            raise FetchFailure.Unreachable(detail=str(error.reason)) from None
        except (OSError, ValueError, http.client.HTTPException) as error:
            raise FetchFailure.Unreachable(detail=f"{type(error).__name__}: {error}") from None
        if len(body) > most:
            raise FetchFailure.TooLarge()
        # `read` with a length takes a body that was cut for a whole one.
        if length is not None and length.isdigit() and len(body) < int(length):
            raise FetchFailure.Unreachable(detail=f"cut after {len(body)} of {length} bytes")
        return body
