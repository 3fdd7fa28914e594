#!/usr/bin/env python3
"""Containers cut and corrupted at random: damage.py BINARY [--cuts N] [--changes N] [NAME...]

Of each container a small sample is cut off N times and has one byte changed N times. None may crash the program or keep it
busy for 2 s; every article that the damage didn't touch must come out as it is; and one that is missing must have been told.
Ends with "N passed, N failed"."""

import argparse
import gzip
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import time
import zlib

import packed as p

BATCH = 200
ARTICLES = 8


class Sample:
    """`data`; `articles`: key, text and extent in the plain bytes; `inflate`: packed as one piece; `passed`: entries without
    text; `slack`: bytes behind an article that must be there before it is given; `mark`: the first bytes, without which nobody
    can tell what it is."""

    def __init__(self, parts, articles, pack=None, passed=0, slack=0, mark=0):
        self.mark = mark
        at, ends = 0, []
        for part in parts:
            ends.append((at, at + len(part)))
            at += len(part)
        self.inflate, self.passed, self.slack = pack is gzip.compress, passed, slack
        self.ends = {e for _, e in ends}
        self.articles = [(key, text, ends[i]) for key, text, i in articles]
        self.data = pack(b"".join(parts)) if pack else b"".join(parts)

    def untouched(self, first, end):
        """Keys and texts of the articles that a change of the bytes first .. end-1 leaves alone."""
        if end - first == 1 and first < self.mark:
            return {}
        if self.inflate:  # what a decoder gets out before the change
            try:
                first = len(zlib.decompressobj(31).decompress(self.data[:first]))
            except zlib.error:
                first = 0
            return {k: t for k, t, (_, e) in self.articles if e + self.slack <= first}
        return {k: t for k, t, (s, e) in self.articles if e <= first or s >= end}


def plain(i):
    return p.text(i).strip()


def in_page(i):
    return plain(i)  # the headline is the title's


def rows(tag):
    return [json.dumps({"id": f"{tag}-{i}", "text": plain(i), "author": [{"name": "x"}, "y"][1:]}).encode() for i in range(ARTICLES)]


def jsonl(pack, tag, _):
    parts = [pack(r + b"\n") for r in rows(tag)]
    return Sample(parts, [(f"{tag}-{i}", plain(i), i) for i in range(ARTICLES)])


def jsonl_whole(tag, _):
    return Sample([r + b"\n" for r in rows(tag)], [(f"{tag}-{i}", plain(i), i) for i in range(ARTICLES)], gzip.compress)


def array(tag, _):
    parts = [b"["]
    for r in rows(tag):
        parts += [r, b",\n"]
    parts[-1] = b"]\n"
    return Sample(parts, [(f"{tag}-{i}", plain(i), 1 + 2 * i) for i in range(ARTICLES)], mark=1)


def tar(tag, name, pack=None):
    whole = p.tar([(f"{i}.html", p.page(i)) for i in range(ARTICLES)])
    at = [whole.index(b"%d.html\0" % i) for i in range(ARTICLES)]
    end = at[-1] + 1024
    parts = [whole[a:b] for a, b in zip(at, [*at[1:], end])] + [whole[end:]]
    return Sample(parts, [(f"{name}:{i}.html", in_page(i), i) for i in range(ARTICLES)], pack)


def warc(tag, _, each=lambda r: r, pack=None):
    parts = [each(p.INFO)]
    for i in range(ARTICLES):
        parts += [each(p.request(i)), each(p.response(i, tag))]
    return Sample(parts, [(p.address(i, tag), in_page(i), 2 + 2 * i) for i in range(ARTICLES)], pack,
                  passed=1 + ARTICLES, slack=5)


def page(tag, name):
    sample = Sample([p.page(1)], [], gzip.compress)  # any change may add to its end
    sample.articles.append((name, in_page(1), (0, 1 << 30)))
    return sample


def gz(data):
    return gzip.compress(data, mtime=0)


CONTAINERS = {
    "html.gz": page, "jsonl.gz": jsonl_whole, "jsonl.gz-members": lambda t, n: jsonl(gz, t, n),
    "jsonl.zst-frames": lambda t, n: jsonl(p.zstd, t, n), "json": array, "tar": tar,
    "tar.gz": lambda t, n: tar(t, n, gzip.compress), "warc": warc, "warc.gz": lambda t, n: warc(t, n, gz),
    "warc.gz-one": lambda t, n: warc(t, n, pack=gzip.compress), "warc.zst": lambda t, n: warc(t, n, p.zstd),
}


def damages(dice, make, cuts, changes):
    """Tag, damaged bytes, what must come out, the sample, what was done."""
    for n in range(cuts + changes):
        tag = f"t{n:05}"
        sample = make(tag, f"d/{tag}")
        data, at = sample.data, dice.randrange(len(sample.data))
        if n < cuts:
            yield tag, data[:at], sample.untouched(at, len(data)), sample, f"cut at {at} of {len(data)}"
            continue
        value = (data[at] + dice.randrange(1, 256)) % 256
        yield (tag, data[:at] + bytes([value]) + data[at + 1:], sample.untouched(at, at + 1), sample,
               f"byte {at} of {len(data)}: {data[at]} -> {value}")


def run(binary, folder, path):
    began = time.monotonic()
    done = subprocess.run([binary, "clean", path], cwd=folder, capture_output=True, timeout=120, check=False)
    return done, done.stderr.decode("utf-8", "replace"), time.monotonic() - began


def complaint(done, told):
    if done.returncode not in (0, 1, 3) or "Sanitizer" in told or "runtime error" in told:
        return f"exit {done.returncode}: {told[-1500:]}"
    return None


def alone(binary, folder, damaged):
    """Which of a batch it is that crashes or hangs."""
    for tag, _, _, _, what in damaged:
        try:
            done, told, seconds = run(binary, folder, f"d/{tag}")
        except subprocess.TimeoutExpired:
            yield f"{what}: no end"
            continue
        said = complaint(done, told) or (f"{seconds:.1f} s" if seconds > 2 else None)
        if said:
            yield f"{what}: {said}"


def batch(binary, damaged):
    """What went wrong with these."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "d")
        path.mkdir()
        for tag, data, _, _, _ in damaged:
            (path / tag).write_bytes(data)
        try:
            done, told, seconds = run(binary, folder, "d")
        except subprocess.TimeoutExpired:
            return list(alone(binary, folder, damaged))
        wrong = [complaint(done, told)] if complaint(done, told) else []
        if wrong or seconds > 2:
            found = list(alone(binary, folder, damaged))
            if wrong or found:
                return found or wrong
        texts = {}
        for r in map(json.loads, done.stdout.splitlines()):
            texts.setdefault(r["document"], set()).add(r["text"])
        for tag, data, want, sample, what in damaged:
            lost = [k for k, t in want.items() if t not in texts.get(k, ())]
            if lost:
                wrong.append(f"{what}: lost {lost}: " + "; ".join(x for x in told.splitlines() if tag in x))
            if sum(1 for k in texts if tag in k) < len(sample.articles) and tag not in told:
                wrong += [f"{what}: {x}" for x in silent(binary, folder, tag, data, sample)]
    return wrong


def silent(binary, folder, tag, data, sample):
    """An article is missing that nothing was said about, unless its id changed, it now says that it is none and was counted, or
    the cut fell between two records where there is no end mark, or within the mark at the begin."""
    _, told, _ = run(binary, folder, f"d/{tag}")
    counts = [re.search(x, told) for x in (r"read (\d+) document", r"passed over: (\d+)")]
    have = sum(int(m[1]) for m in counts if m)
    between = any(len(data) - n in sample.ends for n in range(-4, 5)) or len(data) < 18
    if have < len(sample.articles) + sample.passed and "no articles there" not in told and not between:
        yield f"{have} of {len(sample.articles) + sample.passed} entries, and nothing was said"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--cuts", type=int, default=40)
    parser.add_argument("--changes", type=int, default=360)
    options = parser.parse_args()
    failed = 0
    for name in options.names or CONTAINERS:
        dice, wrong, some = random.Random(name), [], []
        began = time.monotonic()
        for one in damages(dice, CONTAINERS[name], options.cuts, options.changes):
            some.append(one)
            if len(some) == BATCH:
                wrong += batch(options.binary.resolve(), some)
                some = []
        if some:
            wrong += batch(options.binary.resolve(), some)
        failed += bool(wrong)
        for line in wrong[:5]:
            print(f"FAILED {name}: {line}")
        print(f"{name}: {options.cuts} cut, {options.changes} changed, {len(wrong)} wrong, {time.monotonic() - began:.1f} s")
    print(f"{len(options.names or CONTAINERS) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
