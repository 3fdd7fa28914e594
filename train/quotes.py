"""Attributions (PolNeAR) -> data/models/quotes.dmq: which cue and which source belong to marked words.

    python train/quotes.py --empty --out data/models/quotes.dmq     # before the first time: all weights 0
    python train/quotes.py BUILD/tests/quotes_driver QUOTES.jsonl --out data/models/quotes.dmq

The driver prints the runs of words that the encoder marks, and for each the candidates with the numbers of their
features (docs/formats/quotes.md). Here they get labels from the gold attributions, and the weights are fitted: for each run of
words and each cue a choice among its candidates (a conditional log-linear model, L2, L-BFGS). `--hold N` keeps
the first N documents out."""

import argparse
import json
import os
import subprocess
import tempfile

import numpy as np

import export

WITH_CUE, WITH_SOURCE, DROPPED, BARE, GOES_ON, NO_SOURCE = range(6)
FEATURES = 5120                     # LINK_FEATURES in src/model/joiner.h
SCALE = 16                          # a weight of 1 nat is 16
L2 = 2e-5


def write(path, weights):
    whole = np.clip(np.rint(np.asarray(weights) * SCALE), -127, 127).astype(np.int8)
    export.write(path, [export.text("meta", ["id dragoman-quotes-1", f"features {FEATURES}"]),
                        ("quotes.weight", whole)])


def read(driver, docs):
    """Per document: runs by kind, candidates of contents and of cues."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", delete=False, encoding="utf-8") as f:
        for d in docs:
            f.write(json.dumps({"id": d["id"], "text": d["text"]}, ensure_ascii=False) + "\n")
    try:
        lines = subprocess.run([driver, f.name], stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout.split("\n")
    finally:
        os.unlink(f.name)
    out, cur = {}, None
    for line in lines:
        if line.startswith("# "):
            cur = out[line[2:]] = {"C": [], "U": [], "S": [], "c": [], "u": []}
        elif line[:1] in ("C", "U", "S"):
            cur[line[0]].append(tuple(map(int, line.split("\t")[1:])))
        elif line[:1] in ("c", "u"):
            rows = [list(map(int, c.split())) for c in line.split("\t")[1:]]
            cur[line[0]].append([(c[0], c[1], c[2:]) for c in rows])
    return out


def overlap(spans, run):
    return sum(max(0, min(e, run[1]) - max(s, run[0])) for s, e in spans)


def labels(doc, quotes):
    """(candidates, which of them are right) for every choice of a document."""
    out, gold_of = [], []
    for run in doc["C"]:
        shares = [overlap(q["content"], run) for q in quotes]
        best = int(np.argmax(shares)) if shares else -1
        gold_of.append(best if best >= 0 and 2 * shares[best] >= run[1] - run[0] else None)
    for k, candidates in enumerate(doc["c"]):
        g = gold_of[k]
        right = [kind == DROPPED if g is None else
                 overlap(quotes[g]["cue"], doc["U"][which]) > 0 if kind == WITH_CUE else
                 kind == GOES_ON and gold_of[which] == g for kind, which, _ in candidates]
        if not any(right):
            right = [kind == BARE for kind, _, _ in candidates]
        out.append((candidates, right))
    for k, candidates in enumerate(doc["u"]):
        shares = [overlap(q["cue"], doc["U"][k]) for q in quotes]
        if not shares or max(shares) == 0:
            continue
        q = quotes[int(np.argmax(shares))]
        right = [kind == WITH_SOURCE and overlap(q["source"], doc["S"][which]) > 0 for kind, which, _ in candidates]
        if not any(right):
            right = [kind == NO_SOURCE for kind, _, _ in candidates]
        out.append((candidates, right))
    return out


def fit(groups):
    import torch
    torch.set_num_threads(1)
    index, start, group, right = [], [], [], []
    for g, (candidates, good) in enumerate(groups):
        for (_, _, features), ok in zip(candidates, good):
            start.append(len(index))
            index += features
            group.append(g)
            right.append(float(ok))
    index, start, group, right = map(torch.tensor, (index, start, group, right))
    w = torch.zeros(FEATURES, 1, requires_grad=True)
    steps = torch.optim.LBFGS([w], max_iter=60, line_search_fn="strong_wolfe")
    last = [0.0]

    def loss():
        steps.zero_grad()
        score = torch.nn.functional.embedding_bag(index, w, start, mode="sum")[:, 0]
        top = torch.full((len(groups),), -1e9).scatter_reduce(0, group, score, "amax").detach()
        each = torch.exp(score - top[group])
        total = torch.zeros(len(groups)).index_add(0, group, each)
        good = torch.zeros(len(groups)).index_add(0, group, each * right)
        out = -torch.log(good / total + 1e-9).mean() + L2 * (w ** 2).sum()
        out.backward()
        last[0] = float(out.detach())
        return out

    steps.step(loss)
    print(len(groups), "choices, loss", round(last[0], 4))
    return w.detach().numpy()[:, 0]


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("driver", nargs="?")
    a.add_argument("quotes", nargs="?")
    a.add_argument("--out", required=True)
    a.add_argument("--empty", action="store_true")
    a.add_argument("--hold", type=int, default=0)
    o = a.parse_args()
    if o.empty:
        return write(o.out, np.zeros(FEATURES))
    docs = [json.loads(line) for line in open(o.quotes, encoding="utf-8")][o.hold:]
    read_docs, groups = read(o.driver, docs), []
    for d in docs:
        groups += labels(read_docs[d["id"]], d["quotes"])
    write(o.out, fit(groups))


if __name__ == "__main__":
    main()
