"""The weights file read back and run with the int8 arithmetic of docs/formats/weights.md.

What the C kernels must agree with. `Int8` and `Float` offer the same scores, so that evaluate.py and
freeze.py can put them side by side.
"""

import math

import numpy as np
import torch
import torch.nn.functional as F

import export
import model as M
import pieces as P

HEADS = ("upos", "feats", "lemma", "names")


class Scorer:
    """Word vectors and head scores; subclasses say what a linear layer is."""

    def _norm(self, name, x):
        return F.layer_norm(x, x.shape[-1:], self.t[name + ".g"], self.t[name + ".b"], M.EPS)

    def words(self, b):
        t, pool = b["pieces"].shape[1], self.pool
        x = self._embed(b["pieces"], t) + self.t["emb.case"][b["cases"]]
        x, bias = self._norm("emb.ln", x), b["bias"]
        for i in range(self.layers):
            if i == pool:
                x, bias = M.pooled(x, b), b["word_bias"]
            x = self.layer(i, x, bias)
        return x if pool < self.layers else M.pooled(x, b)

    def layer(self, i, x, bias):
        p, (nb, t, h) = f"l{i}.", x.shape
        d = h // self.heads
        q, k, v = self.lin(p + "qkv", x).view(nb, t, 3, self.heads, d).permute(2, 0, 3, 1, 4)
        a = torch.matmul(q, k.transpose(-1, -2)) * (1 / math.sqrt(d)) + bias
        a = torch.matmul(torch.softmax(a, -1), v).transpose(1, 2).reshape(nb, t, h)
        x = self._norm(p + "ln1", x + self.lin(p + "out", a))
        return self._norm(p + "ln2", x + self.lin(p + "ffn2", F.gelu(self.lin(p + "ffn1", x))))

    def sentence_vector(self, v):
        """Of one sentence's vectors [n+1][H]; None where the file has no such head."""
        if "h.sent.w" not in self.t:
            return None
        total = torch.zeros(v.shape[1])
        for row in v[1:]:
            total = total + row
        return self.lin("h.sent", (total * (1 / np.float32(len(v) - 1)))[None])[0][:self.sent]

    def sentence_vectors(self, sentences, budget=4000):
        """Per sentence [n+1][H]: the artificial root first, then the words."""
        parts = []                                   # (sentence, item)
        for s, words in enumerate(sentences):
            pcs = [self.vocabulary.word(w) for w in words]
            cases = P.case_classes(words)
            for a, e in P.windows(pcs):
                parts.append((s, a, {"pieces": pcs[a:e], "cases": cases[a:e]}))
        order = sorted(range(len(parts)), key=lambda i: sum(map(len, parts[i][2]["pieces"])))
        vectors = [None] * len(parts)
        at = 0
        while at < len(order):
            end, widest = at, 0
            while end < len(order):
                widest = max(widest, sum(map(len, parts[order[end]][2]["pieces"])) + 2)
                if end > at and widest * (end - at + 1) > budget:
                    break
                end += 1
            b = M.make_batch([parts[i][2] for i in order[at:end]])
            v = self.words(b)
            for r, i in enumerate(order[at:end]):
                vectors[i] = v[r, :b["n"][r] + 1]
            at = end
        out = [[] for _ in sentences]
        for (s, start, _), v in zip(parts, vectors):
            out[s].append(v if start == 0 else v[1:])
        return [torch.cat(v) for v in out]

    def scores(self, v):
        """All heads for one sentence's vectors: numpy arrays, rows are words."""
        out = {h: self.lin("h." + h, v[1:])[:, :len(self.labels[h])].numpy() for h in self.labels
               if h != "deprel"}
        leaky = lambda x: F.leaky_relu(x, 0.1)
        dep, head = leaky(self.lin("h.arc.dep", v)), leaky(self.lin("h.arc.head", v))
        out["arc"] = torch.matmul(self.lin("h.arc.u", dep), head.T).numpy()
        dep, head = leaky(self.lin("h.lab.dep", v)), leaky(self.lin("h.lab.head", v))
        r, width = len(self.labels["deprel"]), dep.shape[-1]
        u = self.lin("h.lab.u", head)[:, :r * (width + 1)].reshape(len(v), r, width + 1)
        d = self.lin("h.lab.d", dep)[:, :r]
        out["label_of"] = lambda i, j: (u[j, :, :width] @ dep[i] + u[j, :, width] + d[i]).numpy()
        return out


class Int8(Scorer):
    def __init__(self, path):
        raw = export.read(path)
        self.labels = {h: export.lines_of(raw[h]) for h in HEADS + ("deprel", "attr") if h in raw}
        self.vocabulary = P.Vocabulary(export.lines_of(raw["vocab"]))
        self.meta = dict(x.split(" ", 1) for x in export.lines_of(raw["meta"]))
        self.layers, self.heads = int(self.meta["layers"]), int(self.meta["heads"])
        self.pool = int(self.meta.get("pool", self.layers))
        self.sent = int(self.meta.get("sent", 0))
        self.t = {}
        for k, a in raw.items():
            if a.dtype != np.uint8:
                # The values of int8 stay what they are; float32 holds them exactly.
                self.t[k] = torch.from_numpy(a.astype(np.float32))

    def _embed(self, pieces, t):
        return (self.t["emb.piece.w"][pieces] * self.t["emb.piece.scale"][pieces][..., None]
                + (self.t["emb.pos.w"][:t] * self.t["emb.pos.scale"][:t, None]))

    def lin(self, name, x):
        w = self.t[name + ".w"]
        top = x.abs().amax(-1, keepdim=True)
        inverse = torch.where(top > 0, 127 / top, torch.zeros(()))
        q = torch.round(x * inverse)                      # half to even
        s = top / 127
        # Sums of up to 1,040 products stay below 2**24 and so are exact in float32.
        dot = None
        for a in range(0, w.shape[1], 1024):
            part = torch.matmul(q[..., a:a + 1024], w[:, a:a + 1024].T)
            dot = part.int() if dot is None else dot + part.int()
        return dot.float() * (s * self.t[name + ".scale"]) + self.t[name + ".bias"]


class Float(Scorer):
    def __init__(self, checkpoint):
        c = torch.load(checkpoint, map_location="cpu", weights_only=False)
        self.labels, self.t = c["labels"], {k: v.float() for k, v in c["model"].items()}
        self.vocabulary = P.Vocabulary(c["vocabulary"])
        self.layers, self.heads = c["config"]["layers"], c["config"]["heads"]
        self.pool, self.sent = c["config"].get("pool", self.layers), c["config"].get("sent", 0)

    def _embed(self, pieces, t):
        return self.t["emb.piece"][pieces] + self.t["emb.pos"][:t]

    def lin(self, name, x):
        return F.linear(x, self.t[name + ".w"], self.t[name + ".b"])


def load(path):
    return Float(path) if str(path).endswith(".pt") else Int8(path)
