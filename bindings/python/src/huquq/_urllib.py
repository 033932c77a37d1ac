"""Python's own network stack. Loading it takes longer than the library, so that is done when something is to be fetched."""

from __future__ import annotations

import http.client
import ssl
import urllib.error
import urllib.request
from typing import IO

from ._errors import FetchFailure

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


def opened(proxy: str | None, context: ssl.SSLContext | None) -> urllib.request.OpenerDirector:
    """What fetches: without cookies, a user agent or anything else that tells readers apart."""
    proxies = None if proxy is None else {"http": proxy, "https": proxy}
    opener = urllib.request.OpenerDirector()
    for handler in (
        urllib.request.ProxyHandler(proxies),
        urllib.request.HTTPHandler(),
        urllib.request.HTTPSHandler(context=context or ssl.create_default_context()),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Redirects(),
    ):
        opener.add_handler(handler)
    opener.addheaders = []
    return opener


def fetched(opener: urllib.request.OpenerDirector, url: str, most: int, timeout: float) -> bytes:
    """The whole body at `url`, of at most `most` bytes."""
    if not url.startswith(("http://", "https://")):
        raise FetchFailure.Refused(detail="not an http:// or https:// address")
    try:
        with opener.open(url, timeout=timeout) as answer:
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
