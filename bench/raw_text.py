#!/usr/bin/env python3
"""How right the trees are from raw text: raw_text.py BINARY TREEBANK... [--causes] [--documents] [--width N] [--json]

Makes raw text of each treebank as the CoNLL 2018 shared task did (conllu.py): one text in lines of 80 characters. Parses it with
`BINARY parse` and scores the answer (ud_score.py). With --documents each document of the treebank is an article of its own. With
--causes also what is lost where: the trees over the treebank's own sentences and tokens, and again with the program's
sentences, or its cuts of multiword tokens, or its tokens in their place."""

import argparse
import bisect
import json
import pathlib
import subprocess
import sys
import tempfile

import conllu
import ud_score

UNKNOWN = conllu.Word("", "_", "_", "_", 0, "_")
# What is the program's own; the rest is the treebank's.
MIXTURES = {"treebank's sentences and tokens": (), "sentences": ("sentences",), "words of a token": ("words",),
            "tokens": ("tokens",), "all three": ("sentences", "words", "tokens")}


def parsed(binary, text, suffix, *options):
    """The program's analysis, as sentences."""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / ("input" + suffix)
        path.write_text(text, encoding="utf-8")
        done = subprocess.run([binary, "parse", *options, path], capture_output=True, check=False)
    if done.returncode != 0:
        raise conllu.Bad(f"parse ended with {done.returncode}: {done.stderr.decode()[-500:]}")
    return list(conllu.parse(done.stdout.decode().split("\n"), "the answer"))


def texts_of(gold, options):
    """What the program is given, and the ending of its file's name."""
    if not options.documents:
        return conllu.raw_text(gold, options.width), ".txt"
    articles = ({"id": f"{n:04}", "text": conllu.raw_text(d, options.width)} for n, d in enumerate(conllu.documents(gold)))
    return "".join(json.dumps(a, ensure_ascii=False) + "\n" for a in articles), ".jsonl"


def tokens_of(sentences):
    """Start, end, token, of all tokens in a row."""
    at = 0
    for s in sentences:
        for t in s.tokens:
            end = at + len("".join(t.form.split()))
            yield at, end, t
            at = end


def stretches(gold, ours):
    """Both sides' tokens between two places where both have a token begin or end."""
    ends = {e for _, e, _ in gold} & {e for _, e, _ in ours}
    g = o = 0
    for end in sorted(ends):
        g_end = next(i for i in range(g, len(gold)) if gold[i][1] == end) + 1
        o_end = next(i for i in range(o, len(ours)) if ours[i][1] == end) + 1
        yield gold[g:g_end], ours[o:o_end]
        g, o = g_end, o_end
    yield gold[g:], ours[o:]


def mixture(gold, ours, spans, kinds):
    """Sentences without trees; of `kinds` (sentences, words, tokens) the program's, of the others the treebank's.

    `ours` are (start, end, token) where the treebank has them, `spans` the same side's Spans."""
    taken = []
    for a, b in stretches(list(tokens_of(gold)), ours):
        same = [x[:2] for x in a] == [x[:2] for x in b]
        taken += b if ("words" if same else "tokens") in kinds else a
    ends = sorted(e for _, e in (spans if "sentences" in kinds else ud_score.spans_of(gold)).sentences)
    out, last = [], -1
    for start, end, t in taken:
        sentence = bisect.bisect_left(ends, start + 1)  # a token over a sentence's end belongs to the sentence it begins in
        if sentence != last:
            out.append(conllu.Sentence([], False, False, ""))
            last = sentence
        words = [UNKNOWN._replace(form=w.form) for w in t.words]
        out[-1].tokens.append(t._replace(words=words))
    return out


def causes(binary, gold, spans, ours, own):
    """Name -> ratings, for each mixture of the treebank's and the program's segmentation."""
    placed = [(*span, t) for span, (_, _, t) in zip(own.tokens, tokens_of(ours))]
    out = {}
    for name, kinds in MIXTURES.items():
        given = conllu.write(mixture(gold, placed, own, kinds))
        answer = ud_score.spans_of(parsed(binary, given, ".conllu", "--tokens"))
        out[name] = ud_score.score(spans, ud_score.with_gaps(spans, answer)[0])
    return out


def causes_table(rows, raw):
    base = rows["treebank's sentences and tokens"]["LAS"]["f1"]
    lines = [f"{'the program itself found':32} {'LAS':>6} {'lost':>6}"]
    for name, ratings in [*rows.items(), ("all, read from raw text", raw)]:
        las = ratings["LAS"]["f1"]
        name = "nothing: " + name if ratings is rows["treebank's sentences and tokens"] else name
        lines.append(f"{name:32} {las:6.2f} {base - las:6.2f}")
    return "\n".join(lines)


def measured(binary, path, options):
    gold = conllu.read(path)
    spans = ud_score.spans_of(gold)
    ours = parsed(binary, *texts_of(gold, options))
    own, left_out = ud_score.with_gaps(spans, ud_score.spans_of(ours))
    out = {"ratings": ud_score.score(spans, own), "left_out": left_out}
    if options.causes:
        out["causes"] = causes(binary, gold, spans, ours, own)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("treebanks", nargs="+")
    parser.add_argument("--causes", action="store_true", help="what is lost to sentences, words, tokens")
    parser.add_argument("--documents", action="store_true", help="each document by itself, as the program reads news")
    parser.add_argument("--width", type=int, default=80, help="of a line of the text; 0: a line a paragraph")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    told = {}
    for path in options.treebanks:
        name = pathlib.Path(path).name
        try:
            told[name] = found = measured(options.binary, path, options)
        except (conllu.Bad, OSError) as e:
            sys.exit(f"raw_text.py: {name}: {e}")
        if options.json:
            continue
        print(f"== {name}\n{ud_score.table(found['ratings'])}")
        for text in found["left_out"]:
            print(f"left out by the program: {len(text)} characters, {text[:60]!r}")
        if options.causes:
            print("\n" + causes_table(found["causes"], found["ratings"]))
        print(flush=True)
    if options.json:
        print(json.dumps(told, indent=1))


if __name__ == "__main__":
    main()
