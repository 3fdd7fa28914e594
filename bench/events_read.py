#!/usr/bin/env python3
"""Draws sentences of raw news for a reader, and keeps what the reader found without keeping the words.

  events_read.py draw BINARY CORPORA N SEED SHEET    SHEET: N sentences that name a country, with the events in them
  events_read.py keep SHEET OUT                      the sheet with its verdicts -> places, hashes and verdicts alone

CORPORA holds raw/*.txt.gz, a paragraph a line, a blank line between documents; a third of the sentences each is of
newspapers of forty countries, of newswire of 1987 and of White House briefings. In the sheet (tab-separated) a sentence
is a line "S" with its text, followed by a line "E" for each event: type, status, actors, recipients, confidence,
predicate, verdict. A reader writes as verdict

  right   type and both sides are what the sentence (with its article) tells
  part    the type is right, not both sides
  false   no such event, or another type

and leaves sentences without events as they are; they count too. bench/events.py --verdicts adds up."""

import csv
import gzip
import hashlib
import json
import os
import random
import subprocess
import sys
import tempfile

FILES = ("worldwide-newswire-articles", "reuters21578-research-only", "whitehouse-briefings-2009-2017")
PART = 400          # documents of a file that are read


def documents(path):
    now = []
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            if line.strip():
                now.append(line.rstrip("\n"))
            elif now:
                yield "\n\n".join(now)
                now = []
    if now:
        yield "\n\n".join(now)


def some(corpora, seed):
    rng = random.Random(seed)
    for name in FILES:
        docs = list(documents(os.path.join(corpora, "raw", name + ".txt.gz")))
        for i in rng.sample(range(len(docs)), min(PART, len(docs))):
            yield f"{name}:{i}", docs[i][:12000]


def short(entities):
    return ", ".join(f"{e.get('code') or '---'}{':' + e['sector'] if e.get('sector') else ''} ({e.get('text') or ''})"
                     for e in entities or []) or "---"


def draw(binary, corpora, n, seed, sheet):
    texts = dict(some(corpora, seed))
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as f:
        for key, text in texts.items():
            f.write(json.dumps({"id": key, "text": text}) + "\n")
        f.flush()
        run = subprocess.run([binary, "read", "--jsonl", "--layers", f.name], stdout=subprocess.PIPE,
                             stderr=subprocess.DEVNULL, check=True, encoding="utf-8")
    sentences, told = {}, {}
    for line in run.stdout.splitlines():
        r = json.loads(line)
        if r["record"] == "place" and r.get("kind") == "country" or r["record"] == "name" and r["type"] == "NORP":
            sentences.setdefault(r["document"].split(":")[0], {})[r["document"], r["start"], r["end"]] = r["text"]
        elif r["record"] == "event":
            told.setdefault((r["document"], r["start"]), []).append(r)
    rng = random.Random(seed + 1)
    with open(sheet, "w", encoding="utf-8", newline="") as f:
        out = csv.writer(f, delimiter="\t", lineterminator="\n")
        for name in FILES:
            keys = sorted(k for k in sentences.get(name, {}) if 40 <= len(sentences[name][k]) <= 450)
            for key in sorted(rng.sample(keys, min(n // len(FILES), len(keys)))):
                text = sentences[name][key]
                out.writerow(["S", *key, hashlib.sha256(text.encode("utf-8")).hexdigest()[:16], text.replace("\n", " ")])
                for r in told.get(key[:2], []):
                    words = " ".join(text[a - r["start"]:b - r["start"]] for a, b in r["predicate_spans"])
                    out.writerow(["E", r["event"][0], r["status"], short(r["actor"]), short(r["recipient"]),
                                  r["confidence"], r["rule"].split("/")[-1], words, "?"])


def codes(cell):
    return " ".join(part.split(" (")[0] for part in cell.split(", ") if " (" in part or part == "---")


def keep(sheet, path):
    with open(sheet, encoding="utf-8") as f, open(path, "w", encoding="utf-8", newline="") as g:
        out = csv.writer(g, delimiter="\t", lineterminator="\n")
        out.writerow(["document", "start", "end", "hash", "type", "status", "confidence", "rule", "verdict"])
        place, told = None, True
        for row in [*csv.reader(f, delimiter="\t"), ["S"]]:
            if row[0] == "S":
                if not told:
                    out.writerow([*place, "", "", "", "", "none"])
                place, told = row[1:5], False
            else:
                told = True
                out.writerow([*place, row[1], row[2], row[5], row[6], row[8]])


if __name__ == "__main__":
    if len(sys.argv) == 7 and sys.argv[1] == "draw":
        draw(sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]), sys.argv[6])
    elif len(sys.argv) == 4 and sys.argv[1] == "keep":
        keep(*sys.argv[2:])
    else:
        sys.exit(__doc__)
