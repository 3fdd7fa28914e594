"""Raw text to sentences of words, by the program's own splitter.

    python train/raw.py DRIVER CORPORA OUT [--words N]

DRIVER is tests/split_driver of a build. Takes documents at random, seeded, from the public-domain texts
below until there are N words; OUT has one sentence a line, words parted by blanks."""

import argparse
import gzip
import os
import random
import subprocess

# What may teach what ships, and the share of each.
SHARES = {"whitehouse-briefings-2009-2017": 0.55, "masc": 0.25, "us-state-of-the-union-inaugural": 0.1,
          "cia-factbook": 0.1}


def documents(path):
    with gzip.open(path, "rt", encoding="utf-8") as f:
        return [d.strip() for d in f.read().split("\n\n") if d.strip()]


def split(driver, docs):
    """Per document the sentences: lists of (first byte, end, word)."""
    data = "\f".join(d.replace("\f", " ") for d in docs).encode("utf-8")
    out = subprocess.run([driver], input=data, stdout=subprocess.PIPE, check=True).stdout
    result, sentences, now = [], [], []
    for line in out.decode("utf-8", "replace").split("\n"):
        if line == "\f":
            result.append(sentences)
            sentences = []
        elif not line:
            if now:
                sentences.append(now)
            now = []
        elif line != "#H":
            start, end, _, word = line.split("\t", 3)
            now.append((int(start), int(end), word))
    return result


def choose(corpora, words, seed=1):
    out = []
    for name, share in SHARES.items():
        docs = documents(os.path.join(corpora, "raw", name + ".txt.gz"))
        random.Random(seed).shuffle(docs)
        left = words * share
        for d in docs:
            if left <= 0:
                break
            # A speech of hours would be all of its share.
            paragraphs = d.split("\n")[:30]
            out.append("\n\n".join(paragraphs))
            left -= sum(len(p.split()) for p in paragraphs)
    return out


def good(words):
    """Sentences that teach: not a table's row, not a page without an end."""
    letters = sum(w[0].isalpha() for w in words)
    return 5 <= len(words) <= 80 and letters >= 0.6 * len(words)


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("driver")
    a.add_argument("corpora")
    a.add_argument("out")
    a.add_argument("--words", type=int, default=1_300_000)
    o = a.parse_args()
    n = 0
    with open(o.out, "w", encoding="utf-8") as f:
        for sentences in split(o.driver, choose(o.corpora, o.words)):
            for s in sentences:
                w = [x[2] for x in s]
                if good(w):
                    f.write(" ".join(w) + "\n")
                    n += len(w)
    print(n, "words")


if __name__ == "__main__":
    main()
