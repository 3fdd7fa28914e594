"""Scores on the development sets with gold tokens: a checkpoint (.pt) in float32, or a weights file
(.dmw) with the int8 arithmetic of the program."""

import argparse
import collections
import json
import os
import sys
import time

import torch

import corpora
import decode
import reference

NAMES_DEV = {"worldwide-news": {"PER", "ORG", "LOC", "NORP"}, "wikigold": {"PER", "ORG", "LOC"},
             "gum-names-byrule": {"PER", "ORG", "LOC"}}


def analysed(model, sentences):
    for words, v in zip(sentences, model.sentence_vectors(sentences)):
        yield decode.analyse(words, model.scores(v), model.labels)


def count_tree(c, t, a):
    for i in range(len(t.words)):
        c["words"] += 1
        c["UPOS"] += a["upos"][i] == t.upos[i]
        c["feats"] += a["feats"][i] == t.feats[i]
        if t.lemmas[i] != "_" or t.words[i] == "_":
            c["lemmas"] += 1
            c["lemma"] += a["lemmas"][i] == t.lemmas[i]
        head = a["heads"][i] == t.heads[i]
        c["UAS"] += head
        c["LAS"] += head and a["deprels"][i].split(":")[0] == t.deprels[i].split(":")[0]
        c["LAS_full"] += head and a["deprels"][i] == t.deprels[i]


def score_trees(model, trees):
    """Scores of all trees and, for a set with genres, of the open ones alone."""
    every, free = collections.Counter(), collections.Counter()
    for t, a in zip(trees, analysed(model, [t.words for t in trees])):
        count_tree(every, t, a)
        if corpora.genre_of(t.doc) in corpora.OPEN_GUM:
            count_tree(free, t, a)
    return [{k: round(100 * c[k] / c["lemmas" if k == "lemma" else "words"], 2)
             for k in ("UPOS", "feats", "lemma", "UAS", "LAS", "LAS_full")}
            for c in (every, free) if c["words"]]


def tag_spans(tags):
    out, start = set(), 0
    for i, t in enumerate(tags):
        if t[0] in "BS":
            start = i
        if t[0] in "ES":
            out.add((start, i + 1, t[2:]))
    return out


def score_names(model, named, types):
    """Exact spans and types; FAC counts as LOC; what the set does not annotate is not counted.

    MISC is reported where it is annotated, but never part of `all`: its meaning differs."""
    kinds = types | {"MISC"}
    hit, found, gold = (collections.Counter() for _ in range(3))
    for s, a in zip(named, analysed(model, [s.words for s in named])):
        want = {(b, e, corpora._MAP[k]) for b, e, k in corpora.spans(s.labels) if k in corpora._MAP}
        want = {x for x in want if x[2] in kinds}
        got = {x for x in tag_spans(a["names"]) if x[2] in kinds}
        for x in got:
            found[x[2]] += 1
        for x in want:
            gold[x[2]] += 1
        for x in got & want:
            hit[x[2]] += 1

    def prf(h, f, g):
        p, r = h / max(1, f), h / max(1, g)
        return {"P": round(100 * p, 2), "R": round(100 * r, 2),
                "F1": round(200 * p * r / max(1e-9, p + r), 2), "gold": g}
    out = {t: prf(hit[t], found[t], gold[t]) for t in sorted(kinds) if gold[t]}
    out["all"] = prf(*(sum(c[t] for t in types) for c in (hit, found, gold)))
    return out


def dev_sets(root):
    trees, names = {}, {}
    for name in ("ewt", "gum"):
        trees[name] = corpora.read_trees(os.path.join(root, "ud", name + "-dev.conllu.gz"))
    for name in NAMES_DEV:
        names[name] = corpora.read_named(os.path.join(root, "ner", name + "-dev.conll.gz"), name)
    return trees, names


def evaluate(model, root, limit=0):
    trees, names = dev_sets(root)
    cut = (lambda x: x[:limit]) if limit else (lambda x: x)
    out = {"trees": {}, "names": {}}
    with torch.no_grad():
        for k, v in trees.items():
            scores = score_trees(model, cut(v))
            out["trees"].update(zip((k, k + "-open"), scores))
        for k, v in names.items():
            out["names"][k] = score_names(model, cut(v), NAMES_DEV[k])
    return out


def main(argv=None):
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("corpora")
    a.add_argument("weights", nargs="+", help=".pt: float32; .dmw: int8")
    a.add_argument("--out", help="scores as JSON")
    a.add_argument("--limit", type=int, default=0, help="sentences of each set, 0 all")
    a.add_argument("--threads", type=int, default=2)
    o = a.parse_args(argv)
    torch.set_num_threads(o.threads)
    result = {}
    for path in o.weights:
        t0 = time.time()
        kind = "float" if path.endswith(".pt") else "int8"
        result[kind] = evaluate(reference.load(path), o.corpora, o.limit)
        for group in result[kind].values():
            for name, r in group.items():
                print(kind, name, json.dumps(r))
        print(f"{kind}: {time.time() - t0:.0f} s")
    if o.out:
        with open(o.out, "w", encoding="utf-8") as f:
            json.dump(result, f, indent=1)
    return 0


if __name__ == "__main__":
    sys.exit(main())
