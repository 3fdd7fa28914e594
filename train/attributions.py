"""Attributions in news (PolNeAR) to labels of words: what is attributed, its cue, its source.

    python train/attributions.py DRIVER QUOTES.jsonl OUT.jsonl

DRIVER is tests/split_driver of a build. Three groups of O, B, I, independent of one another, since a cue
may stand inside what another source says. A row of OUT is a sentence: `words` and `attr`, three numbers a
word (0 O, 1 B, 2 I) in the order of GROUPS."""

import argparse
import json

import raw

GROUPS = (("content", "CONTENT"), ("cue", "CUE"), ("source", "SOURCE"))
LABELS = [f"{name}-{t}" for _, name in GROUPS for t in "OBI"]


def outermost(spans):
    """Spans that lie in no other, in order."""
    out = []
    for s, e in sorted(set(map(tuple, spans)), key=lambda x: (x[0], -x[1])):
        if not out or e > out[-1][1]:
            out.append((s, e))
    return out


def byte_offsets(text):
    """Code point offset to byte offset."""
    out, n = [], 0
    for c in text:
        out.append(n)
        n += len(c.encode("utf-8"))
    return out + [n]


def label(sentences, spans):
    """Per sentence, per word 0, 1 or 2."""
    out, spans = [], list(spans)
    for sentence in sentences:
        row = []
        for start, end, _ in sentence:
            inside = [(s, e) for s, e in spans if s < end and start < e]
            if not inside:
                row.append(0)
            else:
                row.append(1 if max(inside)[0] >= start else 2)
        out.append(row)
    return out


def rows(driver, path):
    docs = [json.loads(line) for line in open(path, encoding="utf-8")]
    texts = [d["text"] for d in docs]
    for d, sentences in zip(docs, raw.split(driver, texts)):
        at = byte_offsets(d["text"])
        labels = []
        for key, _ in GROUPS:
            spans = [(at[s], at[e]) for q in d["quotes"] for s, e in q[key]]
            labels.append(label(sentences, outermost(spans)))
        for i, sentence in enumerate(sentences):
            yield {"words": [w for _, _, w in sentence],
                   "attr": [list(x) for x in zip(*(l[i] for l in labels))]}


def main():
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("driver")
    a.add_argument("quotes")
    a.add_argument("out")
    o = a.parse_args()
    n = 0
    with open(o.out, "w", encoding="utf-8") as f:
        for r in rows(o.driver, o.quotes):
            f.write(json.dumps(r, ensure_ascii=False) + "\n")
            n += 1
    print(n, "sentences")


if __name__ == "__main__":
    main()
