#!/usr/bin/env python3
"""Addresses instead of paths, and feeds that are watched: fetch.py BINARY [NAME...]

A web server on the loopback, of this test alone, answers; nothing else is asked. What it was asked is kept, so that a test can
say what must not be asked."""

import contextlib
import gzip
import http.server
import json
import os
import shutil
import socket
import ssl
import subprocess
import threading
import time

from run import Skip, main

STORY = "Kenya's foreign minister met Uganda's envoy in Nairobi on Monday and said that the talks would go on for a week."
PAGE = f"""<!doctype html><html><head><title>Ministers meet in Nairobi</title></head><body><article>
<h1>Ministers meet in Nairobi</h1><p>{STORY}</p><p>{STORY.replace("Monday", "Tuesday")}</p></article></body></html>"""

# A proxy of whoever runs the tests would be asked instead.
for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
    os.environ.pop(name, None)


class Answers(http.server.BaseHTTPRequestHandler):
    """Answers as the test's table says: a path -> (status, headers, body), or a function that gives that."""

    def do_GET(self):
        self.server.asked.append((time.monotonic(), self.path, dict(self.headers)))
        answer = self.server.table.get(self.path, (404, {}, b"gone"))
        status, headers, body = answer(self) if callable(answer) else answer
        body = body.encode("utf-8") if isinstance(body, str) else body
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if status != 304:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(body)

    def handle(self):
        with contextlib.suppress(OSError): # who asked is gone
            super().handle()

    def finish(self):
        with contextlib.suppress(OSError):
            super().finish()

    def log_message(self, format, *args): # pylint: disable=redefined-builtin
        pass


class Server:
    def __init__(self, table):
        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        self.http.table, self.http.asked = table, []
        self.address = f"http://127.0.0.1:{self.http.server_port}"

    def __enter__(self):
        threading.Thread(target=self.http.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_):
        self.http.shutdown()
        self.http.server_close()

    def asked(self, path):
        """Headers of each request for this path."""
        return [headers for _, p, headers in self.http.asked if p == path]


def html(body, **headers):
    return 200, {"Content-Type": "text/html; charset=utf-8", **headers}, body


# ---- read http://... ----

def test_a_page_is_read_like_a_file(run):
    with Server({"/a.html": html(PAGE)}) as s:
        for more in ((), ("--in-process",)):
            records = run.records("read", "--jsonl", s.address + "/a.html", *more)
            document = records[0]
            assert document["record"] == "document" and document["url"] == s.address + "/a.html", document
            assert document["document"] == s.address + "/a.html" and document["title"] == "Ministers meet in Nairobi", document
            assert any(r["record"] == "event" for r in records), records
        agents = {h["User-Agent"] for h in s.asked("/a.html")}
        assert len(agents) == 1 and agents.pop().startswith("dragoman/"), agents
        assert not any("Cookie" in h for h in s.asked("/a.html"))
        run.good("read", s.address + "/a.html")
        run.good("read", s.address + "/a.html")
        assert "1 unchanged" in run.last.stderr.decode(), run.last.stderr
        assert "Kenya" in run.good("clean", s.address + "/a.html")
        assert "# text" in run.good("parse", s.address + "/a.html") or run.last.stdout


def test_charset_of_the_envelope_is_heard(run):
    body = "Präsident Müller sagte. The president said on Monday that talks with Kenya’s envoy went on.".encode("cp1250")
    with Server({"/a": (200, {"Content-Type": "text/plain; charset=windows-1250"}, body)}) as s:
        document = run.records("clean", s.address + "/a")[0]
        assert "Präsident Müller" in document["text"] and "Kenya’s" in document["text"], document


def test_packed_bodies_are_unpacked(run):
    with Server({"/z": html(gzip.compress(PAGE.encode()), **{"Content-Encoding": "gzip"}),
                 "/file.gz": (200, {"Content-Type": "application/gzip"}, gzip.compress(PAGE.encode())),
                 "/bomb": html(gzip.compress(b"a" * (40 << 20)), **{"Content-Encoding": "gzip"})}) as s:
        for path in ("/z", "/file.gz"):
            assert STORY in run.records("clean", s.address + path)[0]["text"], path
        done = run("clean", s.address + "/bomb")
        assert done.returncode == 3 and "more than 32 MB" in done.stderr.decode(), done.stderr


def test_failures_are_named_with_their_address(run):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        closed = f"http://127.0.0.1:{free.getsockname()[1]}/"
    with Server({"/empty": html("")}) as s:
        for address, says in ((s.address + "/none", "404 Not Found"), (s.address + "/empty", "the answer is empty"),
                              (closed, "could not be reached"), ("http://no-such-host.invalid/", "could not be resolved"),
                              ("ftp://127.0.0.1/x", "only http:// and https:// are fetched"),
                              ("file:///etc/hostname", "only http:// and https:// are fetched"),
                              ("http://", "no address")):
            for more in ((), ("--in-process",)):
                done = run("clean", address, *more)
                first = done.stderr.decode().splitlines()[0]
                assert done.returncode == 3 and first.startswith(f"dragoman: {address}: ") and says in first, done.stderr
        run.write("a.txt", STORY)
        done = run("read", s.address + "/none", "a.txt")
        assert done.returncode == 1 and "1 could not be read" in done.stderr.decode(), done.stderr


def test_redirects_are_followed_to_pages_alone(run):
    def to(where):
        return 302, {"Location": where}, b""
    with Server({"/old": to("/new"), "/new": html(PAGE), "/file": to("file:///etc/hostname"),
                 "/round": to("/round"), "/ftp": to("ftp://127.0.0.1/x")}) as s:
        document = run.records("clean", s.address + "/old")[0]
        assert document["url"] == document["document"] == s.address + "/new", document
        for path, says in (("/file", "redirected to file:///etc/hostname"), ("/ftp", "redirected to ftp:"),
                           ("/round", "redirected more than 5 times")):
            done = run("clean", s.address + path)
            assert done.returncode == 3 and says in done.stderr.decode(), done.stderr
            assert done.stdout == b""
        assert len(s.asked("/round")) == 6, s.http.asked


def test_size_and_time_are_limited(run):
    def slow(_):
        time.sleep(8)
        return html(PAGE)

    def endless(handler):
        handler.send_response(200)
        handler.end_headers()
        with contextlib.suppress(OSError):
            while True:
                handler.wfile.write(b"<p>more</p>" * 50000)
        return 200, {}, b""
    with Server({"/slow": slow, "/large": html("a" * (33 << 20)), "/endless": endless}) as s:
        for path in ("/large", "/endless"):
            done = run("clean", s.address + path)
            assert done.returncode == 3 and "more than 32 MB" in done.stderr.decode(), done.stderr
        began = time.monotonic()
        done = run("clean", "--fetch-timeout", "1", s.address + "/slow")
        assert done.returncode == 3 and "within 1 seconds" in done.stderr.decode(), done.stderr
        assert time.monotonic() - began < 6
        run.wrong(2, "clean", "--fetch-timeout", "0", "a.txt", says="--fetch-timeout")


def test_passwords_in_addresses_are_not_kept(run):
    with Server({"/a": html(PAGE)}) as s:
        given = s.address.replace("//", "//anna:secret@") + "/a#part"
        text = run.good("clean", given)
        document = json.loads(text)
        assert document["url"] == s.address + "/a" and "secret" not in text, text


def test_a_feed_behind_an_address_gives_its_items(run):
    feed = f"""<?xml version="1.0"?><rss version="2.0"><channel><title>The Daily</title>
<item><title>One</title><link>https://news.example/1</link><guid>https://news.example/1</guid><description>{STORY}</description></item>
<item><title>Two</title><link>https://news.example/2</link><guid>https://news.example/2</guid><description>{STORY}</description></item>
</channel></rss>"""
    with Server({"/feed": (200, {"Content-Type": "application/rss+xml"}, feed)}) as s:
        documents = run.records("clean", s.address + "/feed")
        assert [d["document"] for d in documents] == ["https://news.example/1", "https://news.example/2"], documents
        assert [d["url"] for d in documents] == ["https://news.example/1", "https://news.example/2"], documents


def test_names_and_certificates_are_looked_up_in_the_sandbox(run):
    certificate, key = run.folder / "cert.pem", run.folder / "key.pem"
    if shutil.which("openssl") is None:
        raise Skip("openssl, which makes a certificate, is not there")
    subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-days", "2",
                    "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"], check=True, capture_output=True)
    with Server({"/a": html(PAGE)}) as plain:
        port = plain.http.server_port
        assert STORY in run.records("clean", f"http://localhost:{port}/a")[0]["text"]
    secure = Server({"/a": html(PAGE)})
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    secure.http.socket = context.wrap_socket(secure.http.socket, server_side=True)
    with secure as s:
        address = f"https://localhost:{s.http.server_port}/a"
        done = run("clean", address)
        assert done.returncode == 3 and "certificate cannot be trusted" in done.stderr.decode(), done.stderr
        os.environ["SSL_CERT_FILE"] = str(certificate)
        try:
            assert STORY in run.records("clean", address)[0]["text"]
        finally:
            del os.environ["SSL_CERT_FILE"]


if __name__ == "__main__":
    main(globals(), __doc__)
