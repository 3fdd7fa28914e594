#!/usr/bin/env python3
"""Damaged inputs: inputs.py BINARY [CUTS CHANGES [FORMAT...]]

Of a small sample of every format CUTS copies are cut off at places by chance, and CHANGES have one byte changed. None may
crash the program or take long, and the articles that the damage doesn't touch are read as they were."""

import base64
import json
import pathlib
import random
import resource
import subprocess
import sys
import tempfile

SENTENCES = ["Kenya\u2019s foreign minister met Mali\u2019s envoy in Geneva.", "At least 12 people were killed, officials said.",
             "\u201cWe will not accept this,\u201d the president of Chad said.", "Japan sent 40 tonnes of food to Nepal."]
BODIES = [" ".join(SENTENCES[i:] + SENTENCES[:i]) for i in range(4)]
MOST_SECONDS = 2  # of one input


class Sample:
    """The bytes of a file, its articles as (key, first byte, last byte + 1), and where damage may strike. A byte between two
    articles belongs to both."""

    def __init__(self, start=b""):
        self.bytes, self.articles = start, []
        self.safe = len(start)

    def add(self, key, piece, before=0):
        self.articles.append((key, len(self.bytes) - before, len(self.bytes) + len(piece)))
        self.bytes += piece


def key(variant, i):
    return f"v{variant:06}-{i}"


def rss(variant):
    s = Sample(b'<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
               b'<channel><title>Courier</title>')
    for i, body in enumerate(BODIES):
        text = f"<content:encoded><![CDATA[<p>{body}</p>]]></content:encoded>" if i % 2 else f"<description>{body}</description>"
        s.add(key(variant, i), f'<item><title>T{i} &amp; more</title><guid isPermaLink="false">{key(variant, i)}</guid>'
              f"<pubDate>Tue, 05 Mar 2024 10:00:00 GMT</pubDate>{text}</item>\n".encode())
    s.bytes += b"</channel></rss>\n"
    return s


def atom(variant):
    s = Sample(b'<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title>')
    for i, body in enumerate(BODIES):
        kind = ["text", "html", "xhtml", "text"][i]
        inner = f'<div xmlns="http://www.w3.org/1999/xhtml"><p>{body}</p></div>' if kind == "xhtml" else body
        s.add(key(variant, i), f'<entry><id>{key(variant, i)}</id><title type="html">T{i}</title>'
              f'<updated>2024-03-05T10:00:00Z</updated><content type="{kind}">{inner}</content></entry>\n'.encode())
    s.bytes += b"</feed>\n"
    return s


def csv(variant):
    s = Sample(b"id,title,text,date\n")
    for i, body in enumerate(BODIES):
        body = body.replace(". ", ".\n", 1) if i % 2 else body
        s.add(key(variant, i), f'{key(variant, i)},"T{i}","{body}",2024-03-05\n'.encode(), before=1)
    return s


def tsv(variant):
    s = Sample(b"id\ttitle\ttext\n")
    for i, body in enumerate(BODIES):
        s.add(key(variant, i), f"{key(variant, i)}\tT{i}\t{body}\n".encode(), before=1)
    return s


def message(name, i, body):
    head = f"From: Anna <anna@c.example>\nMessage-ID: <{name}>\nSubject: =?utf-8?Q?T{i}_=E2=80=93_more?=\nMIME-Version: 1.0\n"
    if i == 1:
        return (f"{head}Content-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-8\n\n"
                f"{base64.encodebytes(body.encode()).decode()}")
    if i == 2:
        return (f"{head}Content-Type: multipart/alternative; boundary=b1\n\n--b1\nContent-Type: text/html; charset=utf-8\n\n<p>{body}</p>\n"
                f"--b1\nContent-Type: text/plain; charset=utf-8\n\n{body}\n--b1--\n")
    return f"{head}Content-Type: text/plain; charset=utf-8\n\n{body}\n> quoted\n-- \nAnna\n"


def mbox(variant):
    s, before = Sample(), 0
    for i, body in enumerate(BODIES):
        separator = "From anna@c.example Tue Mar  5 10:00:00 2024\n"
        # The line before a message ends the one before it, too.
        if s.articles:
            last = s.articles[-1]
            s.articles[-1] = (last[0], last[1], last[2] + len(separator))
        s.add(key(variant, i), f"{separator}{message(key(variant, i), i, body)}\n".encode(), before)
        before = 1
    s.safe = len(separator)
    return s


def jsonl(variant):
    s = Sample()
    for i, body in enumerate(BODIES):
        s.add(key(variant, i), json.dumps({"id": key(variant, i), "title": f"T{i}", "text": body}).encode() + b"\n", before=min(i, 1))
    s.safe = 20
    return s


def alone(maker):
    """A file of one article: it must not hurt, and that is all."""
    def sample(variant):
        s = Sample(maker(variant))
        s.safe = 0
        return s
    return sample


MARKDOWN = ("---\ntitle: T\ndate: 2024-03-05\nauthor: [A, B]\n---\n\n# Talks\n\n**Kenya** [left](http://c.example \"t\") *Mali* `x`.\n\n"
            "- one\n- two\n\n> said\n\n```\ncode\n```\n\n| a | b |\n|---|---|\n\n![m](x.png)[^1] &amp; <b>x</b>\n\n[^1]: n\n")
PAGE = "<!doctype html><html><head><title>T</title></head><body><article><h1>T</h1><p>{}</p><ul><li>x</li></ul></article></body></html>"
FORMATS = {
    "rss": rss, "atom": atom, "csv": csv, "tsv": tsv, "mbox": mbox, "jsonl": jsonl,
    "mail": alone(lambda v: message(key(v, 2), 2, BODIES[0]).encode()),
    "markdown": alone(lambda v: (MARKDOWN + BODIES[v % 4]).encode()),
    "html": alone(lambda v: PAGE.format(BODIES[0]).encode()),
}


def damaged(dice, make, variant, cut):
    """A sample with one damage: its bytes, and the keys of the articles that it doesn't touch."""
    sample = make(variant)
    at = dice.randrange(sample.safe, len(sample.bytes))
    if cut:
        return sample.bytes[:at], [k for k, _, end in sample.articles if end <= at]
    byte = dice.choice([dice.randrange(256), ord(dice.choice("<>&\"',;\n\r\t=-[]\\")), 0])
    changed = sample.bytes[:at] + bytes([byte]) + sample.bytes[at + 1:]
    return changed, [k for k, start, end in sample.articles if not start <= at < end]


def essence(record):
    return record["title"], record["text"], record["date"]


def clean(binary, folder):
    """The documents of a folder, how the program ended, and its seconds of work."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run([binary, "clean", folder.name], cwd=folder.parent, capture_output=True, timeout=3000, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    told = done.stderr.decode("utf-8", errors="replace")
    records = [json.loads(line) for line in done.stdout.decode("utf-8").split("\n") if line]
    return records, done.returncode, told, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def check(binary, name, cuts, changes, folder):
    """What went wrong with the damaged samples of a format, a line each."""
    dice, make, wanted = random.Random(f"{name} 20240311"), FORMATS[name], {}
    folder.mkdir()
    for variant in range(cuts + changes):
        content, wanted[variant] = damaged(dice, make, variant, variant < cuts)
        (folder / f"{variant:06}").write_bytes(content)
    (folder / "whole").write_bytes(make(999_999).bytes)
    records, status, told, seconds = clean(binary, folder)
    wrong = []
    if status not in (0, 1) or "Sanitizer" in told or "runtime error" in told:
        wrong.append(f"exit {status}: {told[-1500:]}")
    if seconds > MOST_SECONDS + (cuts + changes) / 100:
        wrong.append(f"{seconds:.1f} s for {cuts + changes} inputs")
    found = {r["document"]: essence(r) for r in records}
    for variant, keys in wanted.items():
        for k in keys:
            whole = found.get(key(999_999, int(k[-1])))
            if found.get(k) is None or found[k] != whole:
                wrong.append(f"{folder.name}/{variant:06}: {k} was not touched, and yet: {found.get(k)}")
    articles = make(0).articles
    if sum(key(999_999, i) in found for i in range(len(articles))) != len(articles):
        wrong.append(f"the whole sample is not read: {told[-500:]}")
    return wrong, sum(map(len, wanted.values()))


def main():
    binary = pathlib.Path(sys.argv[1]).resolve()
    cuts, changes = map(int, sys.argv[2:4]) if len(sys.argv) > 2 else (50, 250)
    names = sys.argv[4:] or list(FORMATS)
    passed = failed = 0
    for name in names:
        with tempfile.TemporaryDirectory() as scratch:
            wrong, neighbours = check(binary, name, cuts, changes, pathlib.Path(scratch) / name)
            for line in wrong[:5]:
                print(f"FAILED {name}: {line}")
            passed += cuts + changes + neighbours - len(wrong)
            failed += len(wrong)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
