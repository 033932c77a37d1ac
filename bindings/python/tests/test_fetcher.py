"""The network is Python's own: a real server on loopback, its failures, and a fetcher that breaks."""

from __future__ import annotations

import http.server
import ssl
import subprocess
import threading
from functools import partial
from typing import Any

import huquq
from world import NOW, OTHER, REPO, WORLD, Case

Error, Failure = huquq.HuquqError, huquq.FetchFailure


class Handler(http.server.SimpleHTTPRequestHandler):
    """Files of the repository below `/good`, and ways to fail below other names."""

    asked: list[tuple[str, dict[str, str]]] = []

    def do_GET(self) -> None:
        way, _, rest = self.path.lstrip("/").partition("/")
        way = "404" if way == "http:" else way  # Asked as a proxy.
        self.asked.append((self.path, dict(self.headers.items())))
        if way == "good":
            self.path = f"/{rest}"
            super().do_GET()
        elif way == "moved":
            self.answer(302, {"Location": f"/good/{rest}"})
        elif way == "circle":
            self.answer(302, {"Location": self.path})
        elif way == "down":
            self.answer(307, {"Location": f"http://127.0.0.1:9/{rest}"})
        elif way == "short":
            self.answer(200, {"Content-Length": "5000"}, b"{" * 10)
        elif way == "long":
            self.answer(200, {}, b"{" * 2_000_000)
        elif way == "nonsense":
            self.wfile.write(b"nonsense\r\n\r\n")
        else:
            self.answer(int(way), {})

    def answer(self, code: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(code)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            self.wfile.write(body)
        except OSError:
            pass  # The other side has heard enough.

    def log_message(self, *_: Any) -> None:
        pass


class Network(Case):
    def setUp(self) -> None:
        super().setUp()
        Handler.asked = []
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(REPO)))
        self.base = f"http://127.0.0.1:{self.server.server_address[1]}"
        thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        self.addCleanup(lambda: (self.server.shutdown(), self.server.server_close(), thread.join()))
        self.store = self.empty()

    def sync(self, way: str, **more: Any) -> huquq.SyncReport:
        return self.store.sync(f"{self.base}/{way}", countries=["kz"], locales=["ru"], now=NOW, **more)

    def test_an_address_is_fetched(self) -> None:
        report = self.sync("good")
        self.assertEqual(report.release, 2)
        self.assertGreater(report.bytes, 10_000)
        for _, headers in Handler.asked:
            self.assertLessEqual(set(headers), {"Host", "Connection", "Accept-Encoding"}, "nothing tells readers apart")
        self.assertEqual(self.sync("good").packs, [])

    def test_an_invitation_without_sources_uses_its_address(self) -> None:
        invitation = (WORLD / "invitation").read_bytes()

        class Elsewhere(huquq.Fetcher):
            asked: list[str] = []

            def fetch(self, url: str, most: int) -> bytes:
                self.asked.append(url)
                file = OTHER / url.removeprefix("https://small.example/content/")
                if not file.is_file():
                    raise Failure.NotThere()
                return file.read_bytes()

        self.assertEqual(self.full().add_publisher(invitation, fetcher=Elsewhere(), now=NOW).name, "Small NGO")
        self.assertTrue(all(url.startswith("https://small.example/content/") for url in Elsewhere.asked))

    def test_redirects_are_followed_a_little(self) -> None:
        self.assertEqual(self.sync("moved").release, 2)

    def test_answers_of_other_servers(self) -> None:
        for way in ["404", "410", "403", "500", "circle", "down", "short", "long", "nonsense"]:
            with self.subTest(way):
                self.refused(Error.Offline if way != "long" else Error, lambda: self.sync(way))
                self.refused(Error.Empty, lambda: self.store.status(now=NOW))
        self.assertEqual(self.sync("good").release, 2)

    def test_each_failure_is_told_as_what_it_is(self) -> None:
        fetch = huquq.UrlFetcher(timeout=5).fetch
        for way, failure in {
            "404": Failure.NotThere,
            "410": Failure.NotThere,
            "503": Failure.Refused,
            "circle": Failure.Refused,
            "short": Failure.Unreachable,
            "long": Failure.TooLarge,
            "nonsense": Failure.Unreachable,
            "down": Failure.Unreachable,
        }.items():
            with self.subTest(way):
                self.refused(failure, lambda: fetch(f"{self.base}/{way}/x", 1000))
        self.refused(Failure.Unreachable, lambda: fetch("https://127.0.0.1:9/", 1000))
        for odd in ["file:///etc/passwd", "ftp://ngo.example/", "data:,a", "nothing", "http://", "http://a:b/", "http://\udc80/"]:
            with self.subTest(odd):
                self.refused(Failure, lambda: fetch(odd, 1000))

    def test_a_server_that_says_nothing_is_given_up(self) -> None:
        with http.server.HTTPServer(("127.0.0.1", 0), Handler) as deaf:
            slow = huquq.UrlFetcher(timeout=0.2)
            self.refused(Failure.Unreachable, lambda: slow.fetch(f"http://127.0.0.1:{deaf.server_address[1]}/", 10))

    def test_a_certificate_that_nobody_vouches_for(self) -> None:
        key, certificate = self.scratch / "key", self.scratch / "certificate"
        command = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2"]
        names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1"]
        subprocess.run([*command, *names, "-keyout", key, "-out", certificate], check=True, capture_output=True)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        secure = self.base.replace("http:", "https:")
        self.refused(Failure.Certificate, lambda: huquq.UrlFetcher().fetch(f"{secure}/good/metadata/timestamp.json", 9999))
        self.refused(Error.Offline, lambda: self.store.sync(secure, now=NOW))
        trusting = huquq.UrlFetcher(context=ssl.create_default_context(cafile=certificate))
        self.assertTrue(trusting.fetch(f"{secure}/good/metadata/timestamp.json", 9999))
        # Nobody is led from there to where all can listen.
        self.refused(Failure.Refused, lambda: trusting.fetch(f"{secure}/down/x", 9999))

    def test_a_proxy_is_used_or_refused_and_never_gone_round(self) -> None:
        for proxy in ["socks5h://127.0.0.1:9", "127.0.0.1:9", "nonsense", ""]:
            self.refused(Error.Address, lambda: self.sync("good", proxy=proxy))
        self.refused(Error.Offline, lambda: self.sync("good", proxy="http://127.0.0.1:9"))
        self.assertEqual(Handler.asked, [])
        # To this server as a proxy the whole address is the path.
        self.refused(Failure, lambda: huquq.UrlFetcher(self.base).fetch("http://ngo.example/x", 10))
        self.assertEqual([path for path, _ in Handler.asked], ["http://ngo.example/x"])

    def test_a_fetcher_that_breaks_is_one_that_does_not_reach(self) -> None:
        for raised in (RuntimeError("mine"), Failure.Unreachable(detail="no net"), Failure.TooLarge()):

            class Breaks(huquq.Fetcher):
                def fetch(self, url: str, most: int) -> bytes:
                    raise raised

            self.refused(Error.Offline, lambda: self.sync("good", fetcher=Breaks()))

        class Wrong(huquq.Fetcher):
            answer: Any = None

            def fetch(self, url: str, most: int) -> bytes:
                answer: bytes = self.answer
                return answer

        for answer in (None, "text", 7, b"x" * 3_000_000):
            wrong = Wrong()
            wrong.answer = answer
            self.refused(Error, lambda: self.sync("good", fetcher=wrong))
        self.assertEqual(self.sync("good").release, 2)

    def test_an_address_that_is_none(self) -> None:
        for address in ["gopher://ngo.example", "://", "http://"]:
            self.refused((Error.Address, Error.Offline), lambda: self.store.sync(address, now=NOW))
        # What the library itself would fetch, without a network of its own.
        source, options = [huquq.Source.ADDRESS(url=self.base)], huquq.SyncOptions()
        self.refused(Error.Address, lambda: self.store._engine.sync(source, options, NOW, None, None, None))
