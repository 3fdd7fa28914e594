#!/usr/bin/env python3
"""How well the sentence splitter agrees with a treebank.

    bench/tokens.py DRIVER TREEBANK.conllu[.gz] [--errors N]

Rebuilds raw text from CoNLL-U (SpaceAfter, SpacesAfter ignored; "# newpar" as a blank line, "# newdoc" as a new
document), runs DRIVER (tests/split_driver: documents separated by form feeds in; one token a line out) and reports F1
of tokens (a multiword token counts once), words (syntactic words) and sentences: spans equal in
characters without blanks, as in the CoNLL 2018 evaluation."""
import argparse
import collections
import gzip
import subprocess
import sys


def read_conllu(path):
    """Yields documents: (text, token spans, word lists by token span, sentence spans)."""
    docs, sents, toks, pieces = [], [], [], []
    newdoc = newpar = False
    state = {"text": "", "tokens": [], "words": [], "sents": []}

    def flush_doc():
        if state["tokens"]:
            docs.append((state["text"], state["tokens"], state["words"], state["sents"]))
        state.update(text="", tokens=[], words=[], sents=[])

    def flush_sentence():
        nonlocal newdoc, newpar, toks
        if not toks:
            return
        if newdoc:
            flush_doc()
        if newpar and state["text"]:
            state["text"] = state["text"].rstrip(" ") + "\n\n"
        first = len(state["text"])
        for form, space, words in toks:
            start = len(state["text"])
            state["text"] += form + (" " if space else "")
            state["tokens"].append((start, start + len(form)))
            state["words"].append((start, start + len(form), words))
        state["sents"].append((first, state["tokens"][-1][1]))
        toks = []
        newdoc = newpar = False

    opened = gzip.open if path.endswith(".gz") else open
    inside = 0
    for line in opened(path, "rt", encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            newdoc = True
        elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
            newpar = True
        elif not line:
            flush_sentence()
        elif not line.startswith("#"):
            col = line.split("\t")
            if "." in col[0]:
                continue
            space = "SpaceAfter=No" not in col[9].split("|")
            if "-" in col[0]:
                a, b = map(int, col[0].split("-"))
                inside = b - a + 1
                toks.append((col[1], space, []))
            elif inside:
                inside -= 1
                toks[-1][2].append(col[1])
            else:
                toks.append((col[1], space, [col[1]]))
    flush_sentence()
    flush_doc()
    return docs


def squeeze(text):
    """Maps each offset to the number of characters before it that are no blanks."""
    out, n = [], 0
    for c in text:
        out.append(n)
        n += not c.isspace()
    out.append(n)
    return out


def f1(gold, ours):
    right = len(gold & ours)
    p, r = right / max(1, len(ours)), right / max(1, len(gold))
    return 100 * p, 100 * r, 200 * right / max(1, len(gold) + len(ours))


def main():
    args = argparse.ArgumentParser()
    args.add_argument("driver")
    args.add_argument("treebank")
    args.add_argument("--errors", type=int, default=0)
    args = args.parse_args()
    docs = read_conllu(args.treebank)
    raw = "\f".join(d[0] for d in docs)
    done = subprocess.run([args.driver], input=raw.encode(), stdout=subprocess.PIPE, check=True)
    answers = done.stdout.decode().split("\f\n")[: len(docs)]
    sets = {k: (set(), set()) for k in ("tokens", "words", "sentences")}
    wrong = {"tokens": collections.Counter(), "sentences": collections.Counter()}
    for d, ((text, tokens, words, sents), answer) in enumerate(zip(docs, answers)):
        pos = squeeze(text)
        data = text.encode()
        chars = {}
        byte = 0
        for i, c in enumerate(text):
            chars[byte] = i
            byte += len(c.encode())
        chars[byte] = len(text)
        gold = [set((d, pos[a], pos[b]) for a, b in tokens), set(),
                set((d, pos[a], pos[b]) for a, b in sents)]
        for a, b, parts in words:
            if "".join(parts) == text[a:b]:
                at = pos[a]
                for w in parts:
                    gold[1].add((d, at, at + len(w)))
                    at += len(w)
            else:  # the words are not the letters of the token: count it as one
                gold[1].add((d, pos[a], pos[b]))
        ours = [set(), set(), set()]
        surface = None
        for block in answer.split("\n\n"):
            rows = [l.split("\t") for l in block.split("\n") if l and not l.startswith("#")]
            rows = [(chars[int(r[0])], chars[int(r[1])], r[2] == "1") for r in rows]
            if not rows:
                continue
            ours[2].add((d, pos[rows[0][0]], pos[rows[-1][1]]))
            for a, b, clitic in rows:
                ours[1].add((d, pos[a], pos[b]))
                if clitic and surface:
                    surface = (surface[0], b)
                else:
                    if surface:
                        ours[0].add((d, pos[surface[0]], pos[surface[1]]))
                    surface = (a, b)
            ours[0].add((d, pos[surface[0]], pos[surface[1]]))
            surface = None
        for k, g, o in zip(sets, gold, ours):
            sets[k][0].update(g)
            sets[k][1].update(o)
        if args.errors:
            back = {p: i for i, p in reversed(list(enumerate(pos)))}
            tight = "".join(text.split())
            for x in sorted(gold[1] - ours[1]):
                near = [y for y in ours[1] if y[1] < x[2] and y[2] > x[1]]
                wrong["tokens"][tight[x[1]:x[2]] + "  =>  " +
                                " ".join(tight[y[1]:y[2]] for y in sorted(near))] += 1
            ends = {x[2] for x in ours[2]}
            for x in sorted(gold[2]):
                if x[2] not in ends:
                    i = back.get(x[2], len(text))
                    wrong["sentences"]["missed  " + repr(text[max(0, i - 30):i] + " || " + text[i:i + 25])] += 1
            ends = {x[2] for x in gold[2]}
            for x in sorted(ours[2]):
                if x[2] not in ends:
                    i = back.get(x[2], len(text))
                    wrong["sentences"]["extra   " + repr(text[max(0, i - 30):i] + " || " + text[i:i + 25])] += 1
    for k, (g, o) in sets.items():
        print("%-10s P %6.2f  R %6.2f  F1 %6.2f  (%d)" % ((k,) + f1(g, o) + (len(g),)))
    for k, c in wrong.items():
        for e, n in c.most_common(args.errors):
            print(n, k, e)


if __name__ == "__main__":
    main()
