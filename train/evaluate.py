"""Scores on the development sets with gold tokens: a checkpoint (.pt) in float32, or a weights file
(.dmw) with the int8 arithmetic of the program."""

import argparse
import collections
import json
import os
import sys
import time

import numpy as np
import torch

import attributions
import corpora
import decode
import model as M
import pieces as P
import reference
import teach
import train

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


def score_attributions(model, path):
    """Words inside a content, cue or source, and the spans' first words: F1. No spans yet: those are
    the quotes' affair, which has its own scorer."""
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    groups = [name for _, name in attributions.GROUPS]
    count = collections.Counter()
    for r, v in zip(rows, model.sentence_vectors([r["words"] for r in rows])):
        got = model.scores(v)["attr"].reshape(len(r["words"]), 3, 3).argmax(-1)
        for g, name in enumerate(groups):
            gold = np.array([w[g] for w in r["attr"]])
            for what, a, b in ((name, got[:, g] > 0, gold > 0),
                               (name + " first", got[:, g] == 1, gold == 1)):
                count[what, "hit"] += int((a & b).sum())
                count[what, "found"] += int(a.sum())
                count[what, "gold"] += int(b.sum())
    return {w: round(200 * count[w, "hit"] / max(1, count[w, "found"] + count[w, "gold"]), 2)
            for w in [n + x for n in groups for x in ("", " first")]}


def score_vectors(model, sentences, base, n_pairs=2000, seed=1):
    """How far the sentence vectors keep the published encoder's similarities. Half of the pairs are
    drawn at random; half are a sentence and the most similar of fifty others, so that there are such."""
    sentences = [w for w in sentences if len(w) >= 5]
    rng = np.random.default_rng(seed)
    vocabulary = model.vocabulary
    want = [None] * len(sentences)
    items = train.plain_items(sentences, vocabulary)
    assert len(items) == len(sentences)
    for indices in teach.in_batches(items):
        for i, v in zip(indices, teach.published(base, M.make_batch([items[i] for i in indices]))):
            want[i] = v.numpy()
    want = np.stack(want)
    own = np.stack([model.sentence_vector(v).numpy() for v in model.sentence_vectors(sentences)])
    own /= np.linalg.norm(own, axis=1, keepdims=True)
    first = rng.integers(0, len(sentences), n_pairs)
    second = rng.integers(0, len(sentences), (n_pairs, 50))
    near = np.einsum("ih,ikh->ik", want[first], want[second])
    near[second == first[:, None]] = -1
    second = np.where(np.arange(n_pairs) % 2 == 0, second[:, 0],
                      second[np.arange(n_pairs), near.argmax(1)])
    a, b = ((x[first] * x[second]).sum(1) for x in (want, own))
    rank = lambda x: x.argsort().argsort()
    return {"pairs": n_pairs, "pearson": round(float(np.corrcoef(a, b)[0, 1]), 4),
            "spearman": round(float(np.corrcoef(rank(a), rank(b))[0, 1]), 4),
            "mean difference": round(float(np.abs(a - b).mean()), 4)}


def dev_sets(root):
    trees, names = {}, {}
    for name in ("ewt", "gum"):
        trees[name] = corpora.read_trees(os.path.join(root, "ud", name + "-dev.conllu.gz"))
    for name in NAMES_DEV:
        names[name] = corpora.read_named(os.path.join(root, "ner", name + "-dev.conll.gz"), name)
    return trees, names


def evaluate(model, root, limit=0, stride=1, attributed=None, base=None):
    trees, names = dev_sets(root)
    cut = (lambda x: x[::stride][:limit or None])
    out = {"trees": {}, "names": {}}
    with torch.no_grad():
        for k, v in trees.items():
            scores = score_trees(model, cut(v))
            out["trees"].update(zip((k, k + "-open"), scores))
        for k, v in names.items():
            out["names"][k] = score_names(model, cut(v), NAMES_DEV[k])
        if attributed and "attr" in model.labels:
            out["attributions"] = {"dev": score_attributions(model, attributed)}
        if model.sent:
            words = [t.words for k in trees for t in cut(trees[k])]
            out["vectors"] = {"ewt, gum": score_vectors(model, words, base or published(model))}
    return out


def published(model, given=None):
    safetensors, vocab = train.base_files(given)
    with open(vocab, encoding="utf-8") as f:
        keep = P.prune(f.read().rstrip("\n").split("\n"))
    net = M.Encoder(M.CONFIG, len(model.vocabulary), {h: model.labels[h] for h in train.HEADS})
    M.load_base(net, safetensors, torch.tensor(keep))
    return net.eval()


def main(argv=None):
    a = argparse.ArgumentParser(description=__doc__)
    a.add_argument("corpora")
    a.add_argument("weights", nargs="+", help=".pt: float32; .dmw: int8")
    a.add_argument("--attributions", help="sentences that attributions.py made of a development set")
    a.add_argument("--out", help="scores as JSON")
    a.add_argument("--limit", type=int, default=0, help="sentences of each set, 0 all")
    a.add_argument("--stride", type=int, default=1, help="every so many-th sentence")
    a.add_argument("--threads", type=int, default=2)
    o = a.parse_args(argv)
    torch.set_num_threads(o.threads)
    result = {}
    for path in o.weights:
        t0 = time.time()
        kind = "float" if path.endswith(".pt") else "int8"
        result[kind] = evaluate(reference.load(path), o.corpora, o.limit, o.stride,
                                o.attributions)
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
