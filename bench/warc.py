#!/usr/bin/env python3
"""How long it takes to go through a WARC, beside zcat on the same file: warc.py BUILD [--mb 1000] [--keep FILE]

Writes a .warc.gz of requests and pages of made-up words, a gzip member a record, as crawlers do (MB: unpacked), then takes the
best of three runs of each. BUILD/bench/entries is made by `ninja -C BUILD bench/entries`."""

import argparse
import gzip
import pathlib
import random
import subprocess
import tempfile
import time


def pages(dice, n):
    """Pages of 10 to 200 KB that pack about as well as real ones do."""
    words = ["".join(dice.choices("etaoinshrdlucmfwypvbgkjqxz", weights=range(52, 0, -2), k=dice.randrange(2, 11))) for _ in range(9000)]
    often = [1 / (i + 3) for i in range(len(words))]
    out = []
    for _ in range(n):
        parts = ["<!DOCTYPE html><html><head><title>made up</title></head><body>"]
        for p in range(dice.randrange(20, 400)):
            parts.append(f"<div class=\"block block-{p % 7}\" data-id=\"{dice.randrange(10 ** 6)}\"><p>"
                         f"<span class=\"teaser__headline teaser__headline--small\" role=\"presentation\"></span>"
                         + " ".join(dice.choices(words, often, k=dice.randrange(20, 90))) + ".</p></div>\n")
        out.append("".join(parts).encode() + b"</body></html>")
    return out


def record(kind, i, body):
    head = (f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{kind}-{i}>\r\nWARC-Target-URI: https://news.example/{i}\r\n"
            f"WARC-Date: 2024-04-02T10:20:30Z\r\nContent-Type: application/http; msgtype={kind}\r\nContent-Length: {len(body)}\r\n\r\n")
    return head.encode() + body + b"\r\n\r\n"


def write(path, mb):
    dice, size, i = random.Random(1), 0, 0
    some = pages(dice, 200)
    with open(path, "wb") as f:
        while size < mb * 1_000_000:
            page = some[dice.randrange(len(some))]
            for r in (record("request", i, b"GET / HTTP/1.1\r\nHost: news.example\r\n\r\n"),
                      record("response", i, b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page)):
                f.write(gzip.compress(r, 6))
                size += len(r)
            i += 1
    return i, size


def best(*command):
    times = []
    for _ in range(3):
        began = time.monotonic()
        done = subprocess.run(command, stdout=subprocess.PIPE if "entries" in str(command[0]) else subprocess.DEVNULL, check=True)
        times.append(time.monotonic() - began)
    return min(times), (done.stdout or b"").decode().strip()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("--mb", type=int, default=1000)
    parser.add_argument("--keep", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.keep or pathlib.Path(folder, "made-up.warc.gz")
        if not path.exists():
            n, size = write(path, options.mb)
            print(f"{n} pages, {size / 1e6:.0f} MB unpacked, {path.stat().st_size / 1e6:.0f} MB packed")
        ours, said = best(options.build / "bench/entries", path)
        zcat, _ = best("zcat", path)
        print(f"entries: {ours:.2f} s ({said})\nzcat: {zcat:.2f} s\nratio: {ours / zcat:.2f}")


if __name__ == "__main__":
    main()
