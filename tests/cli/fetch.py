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
import signal
import socket
import sqlite3
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


# ---- watch ----

def items(*pairs):
    return "".join(f"<item><title>{t}</title><link>{l}</link><guid>{l}</guid><description>{d}</description></item>"
                   for t, l, d in pairs)


def rss(*pairs):
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>The Daily</title>{items(*pairs)}</channel></rss>'


def opml(*addresses):
    feeds = "".join(f'<outline text="a feed" type="rss" xmlUrl="{a}"/>' for a in addresses)
    return f'<?xml version="1.0"?><opml version="2.0"><head/><body><outline text="all">{feeds}</outline></body></opml>'


def forget_dues(run):
    """As if the time until feeds are due had passed."""
    with contextlib.closing(sqlite3.connect(run.folder / "dragoman.db")) as db, db:
        db.execute("UPDATE feed SET due = 0")


def feed_row(run):
    with contextlib.closing(sqlite3.connect(run.folder / "dragoman.db")) as db:
        return db.execute("SELECT etag, modified, due - strftime('%s', 'now'), failures FROM feed").fetchall()


LONG = " ".join(STORY.replace("Monday", day) for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"))


def test_a_feed_is_watched_and_not_had_twice(run):
    def feed(handler):
        if handler.headers.get("If-None-Match") == '"v1"' and handler.headers.get("If-Modified-Since"):
            return 304, {}, b""
        return 200, {"Content-Type": "application/rss+xml", "ETag": '"v1"', "Last-Modified": "Mon, 11 Mar 2024 10:00:00 GMT"}, \
            rss(("One", s.address + "/1", LONG), ("Two", s.address + "/2", "In short."))
    with Server({"/feed": feed, "/1": html(PAGE), "/2": html(PAGE)}) as s:
        run.write("feeds.opml", opml(s.address + "/feed"))
        run.good("watch", "feeds.opml", "--once")
        error = run.last.stderr.decode()
        assert "asked 1 feed: 1 read, 0 not changed, 0 failed" in error and "2 new" in error, error
        documents = {d["document"]: d for d in run.records("documents", "--format", "jsonl")}
        assert set(documents) == {s.address + "/1", s.address + "/2"}, documents
        assert documents[s.address + "/1"]["title"] == "One", documents
        assert documents[s.address + "/2"]["title"] == "Ministers meet in Nairobi", documents
        assert not s.asked("/1") and len(s.asked("/2")) == 1 and len(s.asked("/robots.txt")) == 1, s.http.asked
        run.good("watch", "feeds.opml", "--once")
        assert "0 read, 1 not changed" in run.last.stderr.decode(), run.last.stderr
        assert len(s.asked("/feed")) == 2 and len(s.asked("/2")) == 1, s.http.asked
        # The feed says nothing of its state: all items come again, and nothing is new.
        s.http.table["/feed"] = (200, {}, rss(("One", s.address + "/1", LONG), ("Two", s.address + "/2", "In short.")))
        run.good("watch", "feeds.opml", "--once")
        assert "2 unchanged" in run.last.stderr.decode() and len(s.asked("/2")) == 1, run.last.stderr
        times = [t for t, path, _ in s.http.asked]
        assert min(b - a for a, b in zip(times[:3], times[1:3])) > 0.9, times


def test_bare_ids_of_two_feeds_are_two_articles(run):
    with Server({"/1": html(PAGE), "/2": html(PAGE)}) as s:
        for n in "12":
            item = f"<item><title>{n}</title><link>{s.address}/{n}</link><guid isPermaLink='false'>17</guid></item>"
            s.http.table[f"/feed{n}"] = (200, {}, f"<rss version='2.0'><channel><title>The Daily</title>{item}</channel></rss>")
        run.write("feeds.opml", opml(s.address + "/feed1", s.address + "/feed2"))
        run.good("watch", "feeds.opml", "--once")
        assert {d["document"] for d in run.records("documents", "--format", "jsonl")} == {s.address + "/1", s.address + "/2"}


def test_no_pages_leaves_short_items(run):
    with Server({"/feed": (200, {}, rss(("Two", "http://127.0.0.1:1/2", "In short.")))}) as s:
        run.write("feeds.opml", opml(s.address + "/feed"))
        run.good("watch", "feeds.opml", "--once", "--no-pages")
        assert [d["title"] for d in run.records("documents", "--format", "jsonl")] == ["Two"]


def test_robots_are_heard(run):
    robots = "User-agent: *\nDisallow: /\n\nUser-agent: dragoman\nDisallow: /private\nDisallow: /secret\n"
    with Server({"/robots.txt": (200, {}, robots), "/private": (200, {}, rss(("No", "x", LONG))), "/secret/1": html(PAGE),
                 "/feed": (200, {}, rss(("One", "URL/secret/1", "In short.")))}) as s:
        s.http.table["/feed"] = (200, {}, rss(("One", s.address + "/secret/1", "In short.")))
        run.write("feeds.opml", opml(s.address + "/feed", s.address + "/private"))
        done = run("watch", "feeds.opml", "--once")
        error = done.stderr.decode()
        assert done.returncode == 1 and f"{s.address}/private: the robots.txt there asks to stay away" in error, error
        assert not s.asked("/private") and not s.asked("/secret/1"), s.http.asked
        assert [d["title"] for d in run.records("documents", "--format", "jsonl")] == ["One"]
    with Server({"/robots.txt": (503, {}, b""), "/feed": (200, {}, rss(("One", "x", LONG)))}) as s:
        run.write("feeds.opml", opml(s.address + "/feed"))
        done = run("watch", "feeds.opml", "--once")
        assert done.returncode == 3 and "/robots.txt: 503 Service Unavailable" in done.stderr.decode(), done.stderr
        assert not s.asked("/feed"), s.http.asked


def test_a_failing_feed_is_left_alone(run):
    with Server({"/busy": (429, {"Retry-After": "7200"}, b"")}) as s:
        run.write("feeds.opml", opml(s.address + "/busy"))
        for failures in (1, 2):
            done = run("watch", "feeds.opml", "--once")
            assert done.returncode == 3 and f"{s.address}/busy: 429 Too Many Requests" in done.stderr.decode(), done.stderr
            (_, _, due, had), = feed_row(run)
            assert had == failures and 7100 < due <= 7200, (due, had)
            run.good("watch", "feeds.opml", "--once")
            assert "asked 0 feeds" in run.last.stderr.decode() and len(s.asked("/busy")) == failures, run.last.stderr
            forget_dues(run)
        s.http.table["/busy"] = (500, {}, b"")
        run("watch", "feeds.opml", "--once")
        (_, _, due, had), = feed_row(run)
        assert had == 3 and 200 < due <= 240, (due, had)
        forget_dues(run)
        s.http.table["/busy"] = (200, {}, rss(("One", "x", LONG)))
        run.good("watch", "feeds.opml", "--once")
        assert feed_row(run)[0][3] == 0


def test_a_page_that_fails_is_named_and_comes_again(run):
    with Server({"/feed": None}) as s:
        s.http.table["/feed"] = (200, {"ETag": '"a"'}, rss(("One", s.address + "/1", "In short."), ("Two", s.address + "/2", "")))
        s.http.table["/1"] = (503, {}, b"")
        run.write("feeds.opml", opml(s.address + "/feed"))
        done = run("watch", "feeds.opml", "--once")
        error = done.stderr.decode()
        assert f"{s.address}/feed: {s.address}/1: 503" in error and f"{s.address}/feed: {s.address}/2: 404" in error, error
        assert run("documents", "--format", "jsonl").stdout == b""
        s.http.table["/1"] = s.http.table["/2"] = html(PAGE)
        run.good("watch", "feeds.opml", "--once")
        assert not any("If-None-Match" in h for h in s.asked("/feed")), "a state that hides the item"
        assert {d["document"] for d in run.records("documents", "--format", "jsonl")} == {s.address + "/1", s.address + "/2"}


def test_what_is_no_feed_is_named(run):
    with Server({"/page": html(PAGE)}) as s:
        run.write("feeds.opml", opml(s.address + "/page", "file:///etc/hostname"))
        done = run("watch", "feeds.opml", "--once")
        error = done.stderr.decode()
        assert done.returncode == 3 and f"{s.address}/page: no feed (RSS or Atom)" in error, error
        assert "file:///etc/hostname" in error, error
    run.write("none.opml", opml())
    run.wrong(3, "watch", "none.opml", says="no feed in it")
    run.write("bad.opml", "<opml><body>")
    run.wrong(3, "watch", "bad.opml", says="bad.opml: line 1: no OPML")
    run.write("html.opml", PAGE.replace("<!doctype html>", ""))
    run.wrong(3, "watch", "html.opml", says="no OPML")
    run.wrong(3, "watch", "missing.opml", says="No such file")


def watching(run, *args):
    return subprocess.Popen([run.binary, "watch", "feeds.opml", *args], cwd=run.folder, stderr=subprocess.PIPE)


def wait_until(what, seconds=60):
    for _ in range(int(seconds / 0.05)):
        if what():
            return
        time.sleep(0.05)
    raise AssertionError("it never happened")


def test_a_killed_watch_goes_on(run):
    gate = threading.Event()

    def second(_):
        gate.wait(60)
        return html(PAGE)
    with Server({"/1": html(PAGE), "/2": second}) as s:
        s.http.table["/feed"] = (200, {"ETag": '"a"'}, rss(("One", s.address + "/1", "In short."), ("Two", s.address + "/2", "")))
        run.write("feeds.opml", opml(s.address + "/feed"))
        with watching(run) as killed:
            wait_until(lambda: s.asked("/2"))
            time.sleep(1.5)
            killed.kill()
        gate.set()
        assert feed_row(run) == [], "the state of a feed is kept with its items"
        run.good("watch", "feeds.opml", "--once")
        assert not any("If-None-Match" in h for h in s.asked("/feed")), s.http.asked
        assert {d["document"] for d in run.records("documents", "--format", "jsonl")} == {s.address + "/1", s.address + "/2"}


def test_an_interrupted_round_keeps_no_state_of_half_a_feed(run):
    gate = threading.Event()

    def first(_):
        gate.wait(60)
        return html(PAGE)
    with Server({"/1": first, "/2": html(PAGE)}) as s:
        s.http.table["/feed"] = (200, {"ETag": '"a"'}, rss(("One", s.address + "/1", ""), ("Two", s.address + "/2", "")))
        run.write("feeds.opml", opml(s.address + "/feed"))
        with watching(run, "--once") as watch:
            wait_until(lambda: s.asked("/1"))
            watch.send_signal(signal.SIGINT)
            time.sleep(0.5)
            gate.set()
            assert watch.wait(30) == 130
        assert feed_row(run) == [] and not s.asked("/2"), s.http.asked
        run.good("watch", "feeds.opml", "--once")
        assert {d["document"] for d in run.records("documents", "--format", "jsonl")} == {s.address + "/1", s.address + "/2"}


def test_rounds_go_on_until_ctrl_c(run):
    with Server({}) as s:
        s.http.table["/feed"] = (200, {"ETag": '"a"'}, rss(("One", "x", LONG)))
        run.write("feeds.opml", opml(s.address + "/feed"))
        with watching(run) as watch:
            wait_until(lambda: (run.folder / "dragoman.db").exists() and s.asked("/feed") and run("documents").stdout)
            time.sleep(1)
            began = time.monotonic()
            watch.send_signal(signal.SIGINT)
            error = watch.stderr.read().decode()
            assert watch.wait(30) == 130 and time.monotonic() - began < 5, error
        assert "asked 1 feed: 1 read" in error and "1 new" in error and "interrupted" in error, error
        assert len(feed_row(run)) == 1


if __name__ == "__main__":
    main(globals(), __doc__)
