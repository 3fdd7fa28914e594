"""From scores to an analysis: the tree, its labels, the lemma, the names."""

import numpy as np

import lemmas

MINUS = -1e9


def _cycle(heads):
    """The words of one cycle among heads (heads[0] is not used), or None."""
    n = len(heads)
    state = [0] * n
    state[0] = 2
    for i in range(1, n):
        path = []
        while state[i] == 0:
            state[i] = 1
            path.append(i)
            i = heads[i]
        if state[i] == 1:
            return path[path.index(i):]
        for p in path:
            state[p] = 2
    return None


def chu_liu_edmonds(scores):
    """Best tree under node 0 for scores[i][j], i the dependent; no limit on 0's children."""
    s = np.array(scores, np.float64)
    n = len(s)
    np.fill_diagonal(s, -np.inf)
    s[0] = -np.inf
    # Each level of contraction: (scores before, cycle, members map); unwound afterwards.
    stack = []
    while True:
        heads = [0] + [int(np.argmax(s[i])) for i in range(1, len(s))]
        cyc = _cycle(heads)
        if cyc is None:
            break
        m = len(s)
        rest = [i for i in range(m) if i not in set(cyc)]
        new = np.full((len(rest) + 1, len(rest) + 1), -np.inf)
        k = len(rest)
        for a, i in enumerate(rest):
            for b, j in enumerate(rest):
                new[a, b] = s[i, j]
        enter, leave = [0] * k, [0] * k
        kept = np.array([s[c, heads[c]] for c in cyc])
        for b, j in enumerate(rest):
            gain = s[cyc, j] - kept
            enter[b] = int(np.argmax(gain))            # which member j comes in at
            new[k, b] = gain[enter[b]]
            leave[b] = int(np.argmax(s[j, cyc]))       # which member is j's head
            if b:
                new[b, k] = s[j, cyc[leave[b]]]
        new[0] = -np.inf
        np.fill_diagonal(new, -np.inf)
        stack.append((rest, cyc, heads, enter, leave))
        s = new
    for rest, cyc, old, enter, leave in reversed(stack):
        k = len(rest)
        full = [0] * (len(rest) + len(cyc))
        for b in range(1, k):
            full[rest[b]] = cyc[leave[b]] if heads[b] == k else rest[heads[b]]
        for c in cyc:
            full[c] = old[c]
        full[cyc[enter[heads[k]]]] = rest[heads[k]]
        heads = full
    return heads


def tree(scores):
    """heads[i] of words 1..n (heads[0] is 0): one tree, one child of the root."""
    s = np.array(scores, np.float64)
    n = len(s) - 1
    if n == 1:
        return [0, 0]
    np.fill_diagonal(s, -np.inf)
    heads = [0] + [int(np.argmax(s[i])) for i in range(1, n + 1)]
    if heads[1:].count(0) == 1 and _cycle(heads) is None:
        return heads
    # A price on arcs from the root above all that a tree can gain makes one of them the optimum.
    finite = s[1:][np.isfinite(s[1:])]
    price = (finite.max() - finite.min() + 1.0) * (n + 1)
    s[1:, 0] -= price
    return chu_liu_edmonds(s)


def viterbi(logits, tags):
    """The best legal sequence of BIOES tags."""
    def legal(a, b):
        inside = a[0] in "BI"
        if inside:
            return b[0] in "IE" and b[2:] == a[2:]
        return b[0] in "OBS"
    n, k = logits.shape
    move = np.array([[0.0 if legal(a, b) else MINUS for b in tags] for a in tags])
    start = np.array([0.0 if t[0] in "OBS" else MINUS for t in tags])
    end = np.array([0.0 if t[0] in "OES" else MINUS for t in tags])
    best, back = logits[0] + start, []
    for i in range(1, n):
        cand = best[:, None] + move
        back.append(np.argmax(cand, 0))
        best = cand.max(0) + logits[i]
    at = int(np.argmax(best + end))
    out = [at]
    for b in reversed(back):
        at = int(b[at])
        out.append(at)
    return [tags[i] for i in reversed(out)]


def analyse(words, scores, labels):
    """Everything the heads say of a sentence."""
    heads = tree(scores["arc"])
    root = labels["deprel"].index("root")
    deprels = []
    for i in range(1, len(heads)):
        if heads[i] == 0:
            deprels.append("root")
            continue
        s = scores["label_of"](i, heads[i]).copy()
        s[root] = -np.inf
        deprels.append(labels["deprel"][int(np.argmax(s))])
    pick = {h: [labels[h][i] for i in scores[h].argmax(1)] for h in ("upos", "feats", "lemma")}
    return {"heads": heads[1:], "deprels": deprels, "upos": pick["upos"], "feats": pick["feats"],
            "lemma_rules": pick["lemma"],
            "lemmas": [lemmas.apply(r, w) for r, w in zip(pick["lemma"], words)],
            "names": viterbi(scores["names"], labels["names"])}
