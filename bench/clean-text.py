#!/usr/bin/env python3
"""Repair on text that has no fault, and on the same text damaged on purpose.

usage: bench/clean-text.py BINARY PATH... [--damage] [--limit MB] [--show N]

PATHs are files or folders: plain text (*.txt, *.txt.gz), sentences of CoNLL-U (*.conllu, *.conllu.gz) and translations of
programs (*.mo; every Debian system has them below /usr/share/locale, in a hundred languages and all alphabets).

Without --damage: every line must come out as it went in. Counted are lines and bytes, and the lines that were changed, by what
`repairs` says of them. --show prints them: real texts hold real damage, and only a reader can tell it.
With --damage: lines beyond ASCII are written as UTF-8 and read in another encoding, once or twice, and must come out as they
were; a table of the share that does, by encoding. Lines that the encoding cannot tell apart are left out: such whose
bytes it has no characters for.

White space at the ends, carriage returns and accents written apart from their letters are no matter."""

import argparse
import collections
import gettext
import gzip
import json
import pathlib
import random
import subprocess
import sys
import unicodedata

PAGES = ["cp1252", "latin-1", "cp1251", "mac_roman", "cp1250", "iso8859_2", "cp1253", "cp1254", "cp1257", "cp437"]
TOGETHER = 50  # lines that make a document
IGNORED = {0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}


def strings(path):
    name = path.name
    if name.endswith(".mo"):
        try:
            with open(path, "rb") as f:
                yield from (s for k, s in gettext.GNUTranslations(f)._catalog.items() if k and isinstance(s, str))
        except (OSError, UnicodeDecodeError, LookupError, ValueError):
            return
        return
    with (gzip.open if name.endswith(".gz") else open)(path, "rt", encoding="utf-8", errors="strict") as f:
        for line in f:
            if ".conllu" not in name:
                yield line
            elif line.startswith("# text = "):
                yield line[9:]


def lines(paths, limit):
    seen, size = set(), 0
    for path in paths:
        files = sorted(p for p in path.rglob("*") if p.is_file()) if path.is_dir() else [path]
        for file in files:
            if not file.name.endswith((".mo", ".txt", ".txt.gz", ".conllu", ".conllu.gz")):
                continue
            for text in strings(file):
                for line in text.split("\n"):
                    line = "".join(c for c in unicodedata.normalize("NFC", line)
                                   if ord(c) not in IGNORED and (ord(c) > 31 or c == "\t") and ord(c) != 127).strip()
                    if not line or line in seen or "\ufffd" in line or any(0x80 <= ord(c) < 0xA0 for c in line):
                        continue
                    seen.add(line)
                    size += len(line.encode())
                    yield line
                    if limit and size > limit << 20:
                        return


def cleaned(binary, rows):
    """(given, got, repairs of the document) of each line."""
    documents = [rows[i:i + TOGETHER] for i in range(0, len(rows), TOGETHER)]
    given = "".join(json.dumps({"id": str(i), "text": "\n".join(d)}, ensure_ascii=False) + "\n" for i, d in enumerate(documents))
    done = subprocess.run([binary, "clean", "--repair", "-"], input=given.encode(), stdout=subprocess.PIPE, check=True,
                          stderr=subprocess.DEVNULL)
    for line in done.stdout.decode().split("\n"):
        if not line:
            continue
        record = json.loads(line)
        before = documents[int(record["document"])]
        after = record["text"].split("\n")
        if len(before) != len(after):
            after = (after + [""] * len(before))[:len(before)]
        for x, y in zip(before, after):
            yield x, y.strip(), record.get("repairs") or []


def misread(line, page):
    """As UTF-8 read in the encoding; None: it has no characters for the bytes."""
    out = []
    for byte in line.encode():
        try:
            out.append(bytes([byte]).decode(page))
        except UnicodeDecodeError:
            if not page.startswith("cp125"):
                return None
            out.append(chr(byte))  # what decoders do that never fail
    return "".join(out)


def clean(args, rows):
    changed, kinds = [], collections.Counter()
    for before, after, repairs in cleaned(args.binary, rows):
        if before != after:
            changed.append((before, after))
            kinds.update([r.rsplit(":", 1)[0] for r in repairs])
    for before, after in changed[:args.show]:
        print(f"- {before}\n+ {after}")
    for kind, count in kinds.most_common():
        print(f"{count}\t{kind}")
    size = sum(len(r.encode()) for r in rows)
    beyond = sum(not r.isascii() for r in rows)
    print(f"{len(rows)} lines, {size / 1e6:.1f} MB, {beyond} lines beyond ASCII, {len(changed)} changed")
    return 0


def damage(args, rows):
    rng = random.Random(1)
    rows = [r for r in rows if not r.isascii()]
    rng.shuffle(rows)
    rows = rows[:args.sample]
    for page in PAGES:
        for times in (1, 2):
            pairs = {}
            for row in rows:
                bad = misread(row, page)
                bad = bad and times == 2 and misread(bad, page) or (bad if times == 1 else None)
                # A line break, or a blank at an end, would be lost.
                if bad and len(bad.splitlines()) == 1 and bad == bad.strip():
                    pairs[bad] = row
            right, shown = 0, 0
            for before, after, _ in cleaned(args.binary, list(pairs)):
                right += after == pairs[before]
                if after != pairs[before] and shown < args.show:
                    shown += 1
                    print(f"- {pairs[before]}\n~ {before}\n+ {after}")
            print(f"{page}\t{times}x\t{right} of {len(pairs)}\t{right / max(len(pairs), 1):.4f}", flush=True)
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("paths", nargs="+", type=pathlib.Path)
    parser.add_argument("--damage", action="store_true")
    parser.add_argument("--limit", type=int, default=0)
    parser.add_argument("--show", type=int, default=0)
    parser.add_argument("--sample", type=int, default=20000, help="lines that are damaged")
    args = parser.parse_args()
    rows = list(lines(args.paths, args.limit))
    sys.exit((damage if args.damage else clean)(args, rows))


if __name__ == "__main__":
    main()
