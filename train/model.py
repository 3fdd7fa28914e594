"""The network: encoder and heads, as docs/formats/weights.md lays them out.

Parameters carry the names of the weights file (with `.b` for a linear layer's bias), so that the
export is a loop and not a translation table.
"""

import math
import re
import threading

import numpy as np
import torch
import torch.nn.functional as F

# `pool`: after so many layers a word's pieces become one row, their mean.
CONFIG = {"layers": 6, "width": 384, "heads": 12, "ffn": 1536, "arc": 256, "label": 128, "pool": 6}
CASES = 12
EPS = 1e-12


def shapes(config, n_vocab, labels):
    """Linear layers: name -> (out, in)."""
    h, f, a, b = config["width"], config["ffn"], config["arc"], config["label"]
    r = len(labels["deprel"])
    out = {}
    for i in range(config["layers"]):
        out.update({f"l{i}.qkv": (3 * h, h), f"l{i}.out": (h, h), f"l{i}.ffn1": (f, h),
                    f"l{i}.ffn2": (h, f)})
    for head in ("upos", "feats", "lemma", "names"):
        out["h." + head] = (len(labels[head]), h)
    if labels.get("attr"):
        out["h.attr"] = (len(labels["attr"]), h)
    if config.get("sent"):
        out["h.sent"] = (config["sent"], h)
    out.update({"h.arc.dep": (a, h), "h.arc.head": (a, h), "h.arc.u": (a, a), "h.lab.dep": (b, h),
                "h.lab.head": (b, h), "h.lab.u": (r * (b + 1), b), "h.lab.d": (r, b)})
    return out


class Encoder(torch.nn.Module):
    def __init__(self, config, n_vocab, labels, dropout=0.1, head_dropout=0.25):
        super().__init__()
        self.config, self.n_deprel = config, len(labels["deprel"])
        self.dropout, self.head_dropout = dropout, head_dropout
        self.local = threading.local()       # each worker draws from a generator of its own
        self.p = torch.nn.ParameterDict()
        h = config["width"]
        self._add("emb.piece", torch.randn(n_vocab, h) * 0.02)
        self._add("emb.pos", torch.randn(512, h) * 0.02)
        self._add("emb.case", torch.zeros(CASES, h))
        norms = ["emb.ln"] + [f"l{i}.ln{k}" for i in range(config["layers"]) for k in (1, 2)]
        for n in norms:
            self._add(n + ".g", torch.ones(h))
            self._add(n + ".b", torch.zeros(h))
        for n, (o, k) in shapes(config, n_vocab, labels).items():
            std = 0.02 if not n.startswith("h.") else 1 / math.sqrt(k)
            if n == "h.lab.u":
                std = 0.3 / math.sqrt(k)
            self._add(n + ".w", torch.randn(o, k) * std)
            self._add(n + ".b", torch.zeros(o))

    def _add(self, name, tensor):
        self.p[name.replace(".", "/")] = torch.nn.Parameter(tensor)

    def get(self, name):
        return self.p[name.replace(".", "/")]

    def named(self):
        return {k.replace("/", "."): v for k, v in self.p.items()}

    def state(self):
        return {k: v.detach() for k, v in self.named().items()}

    def load(self, state):
        with torch.no_grad():
            for k, v in self.named().items():
                v.copy_(state[k])

    def lin(self, name, x):
        return F.linear(x, self.get(name + ".w"), self.get(name + ".b"))

    def norm(self, name, x):
        """Sums inside are float32 whatever x is."""
        return F.layer_norm(x, x.shape[-1:], self.get(name + ".g"), self.get(name + ".b"), EPS)

    def drop(self, x, p):
        """One mask for all places of a sequence: steadier than a fresh one for each, and cheap."""
        if not self.training or p == 0:
            return x
        m = torch.empty(x.shape[0], 1, x.shape[-1])
        m.bernoulli_(1 - p, generator=getattr(self.local, "generator", None)).div_(1 - p)
        return x * m.to(x.dtype)

    def words(self, b, half=False):
        """[B][n+1][H]: the artificial root, then the words; half: activations in bfloat16."""
        t = b["pieces"].shape[1]
        c = self.config
        if "rows" in b:      # training: only the rows of the table that the batch touches
            x = F.embedding(b["row_of"], b["rows"])
        else:
            x = F.embedding(b["pieces"], self.get("emb.piece"))
        x = x + self.get("emb.pos")[:t] + F.embedding(b["cases"], self.get("emb.case"))
        x = self.norm("emb.ln", x)
        if half:
            x = x.bfloat16()
        x = self.drop(x, self.dropout)
        bias, pool = b["bias"].to(x.dtype), c.get("pool", c["layers"])
        for i in range(c["layers"]):
            if i == pool:
                x, bias = pooled(x, b), b["word_bias"].to(x.dtype)
            x = self.layer(i, x, bias)
        return (x if pool < c["layers"] else pooled(x, b)).float()

    def layer(self, i, x, bias):
        p, (nb, t, h), nh = f"l{i}.", x.shape, self.config["heads"]
        d = h // nh
        q, k, v = self.lin(p + "qkv", x).view(nb, t, 3, nh, d).permute(2, 0, 3, 1, 4)
        a = torch.matmul(q * d ** -0.5, k.transpose(-1, -2)) + bias
        a = torch.matmul(torch.softmax(a, -1, dtype=a.dtype), v)
        a = self.lin(p + "out", a.transpose(1, 2).reshape(nb, t, h))
        x = self.norm(p + "ln1", x + self.drop(a, self.dropout))
        f = self.lin(p + "ffn2", F.gelu(self.lin(p + "ffn1", x)))
        return self.norm(p + "ln2", x + self.drop(f, self.dropout))

    def arcs(self, v):
        """score[b][i][j]: word i (0 is the root and never a dependent) under j."""
        dep = self.drop(F.leaky_relu(self.lin("h.arc.dep", v), 0.1), self.head_dropout)
        head = self.drop(F.leaky_relu(self.lin("h.arc.head", v), 0.1), self.head_dropout)
        return torch.matmul(self.lin("h.arc.u", dep), head.transpose(1, 2)).float()

    def label_vectors(self, v):
        return (self.drop(F.leaky_relu(self.lin("h.lab.dep", v), 0.1), self.head_dropout),
                self.drop(F.leaky_relu(self.lin("h.lab.head", v), 0.1), self.head_dropout))

    def labels(self, dep, head):
        """[N][B] dependents and their heads to [N][deprel]."""
        u = self.lin("h.lab.u", head).view(-1, self.n_deprel, dep.shape[-1] + 1)
        s = torch.bmm(u[:, :, :-1], dep.to(u.dtype).unsqueeze(2)).squeeze(2) + u[:, :, -1]
        return s.float() + self.lin("h.lab.d", dep).float()


def pooled(x, b):
    """Rows of pieces to rows of words: [CLS] stays the first, [SEP] goes, pieces become their mean."""
    nb, n1, h = x.shape[0], b["n_max"] + 1, x.shape[-1]
    flat = torch.zeros(nb * n1 + 1, h).index_add(0, b["slot"].view(-1), x.float().reshape(-1, h))
    return (flat[:-1] * b["inverse"].view(-1, 1)).view(nb, n1, h).to(x.dtype)


def sentence_mean(v, count):
    """[B][H]: the mean of the words' vectors, without the root's."""
    inside = torch.arange(1, v.shape[1])[None, :] <= count[:, None]
    return (v[:, 1:] * inside[:, :, None]).sum(1) / count[:, None]


def make_batch(items):
    """items: dicts with `pieces` (list per word) and `cases` (per word); one window each."""
    nb = len(items)
    t = max(sum(len(p) for p in it["pieces"]) for it in items) + 2
    n_max = max(len(it["pieces"]) for it in items)
    pieces = np.zeros((nb, t), np.int64)
    cases = np.zeros((nb, t), np.int64)
    slot = np.full((nb, t), nb * (n_max + 1), np.int64)
    inverse = np.zeros((nb, n_max + 1), np.float32)
    real = np.zeros((nb, t), bool)
    for r, it in enumerate(items):
        flat, case, word = [2], [0], [0]
        inverse[r, 0] = 1
        for w, (p, c) in enumerate(zip(it["pieces"], it["cases"]), 1):
            flat += p
            case += [c] * len(p)
            word += [w] * len(p)
            inverse[r, w] = np.float32(1) / np.float32(len(p))
        k = len(flat)
        pieces[r, :k], pieces[r, k] = flat, 3
        cases[r, :k] = case
        slot[r, :k] = np.array(word) + r * (n_max + 1)
        real[r, :k + 1] = True
    bias = np.where(real, 0.0, -1e9).astype(np.float32)[:, None, None, :]
    count = np.array([len(it["pieces"]) for it in items])
    word_bias = np.where(np.arange(n_max + 1)[None, :] <= count[:, None], 0.0, -1e9)
    return {"pieces": torch.from_numpy(pieces), "cases": torch.from_numpy(cases),
            "slot": torch.from_numpy(slot), "inverse": torch.from_numpy(inverse),
            "bias": torch.from_numpy(bias), "n_max": n_max, "count": torch.from_numpy(count),
            "word_bias": torch.from_numpy(word_bias.astype(np.float32)[:, None, None, :]),
            "n": count.tolist()}


def smaller(net, state, importance, which):
    """`net` takes over a larger network's parameters: its layers `which`, and of each the inner places
    that matter most."""
    with torch.no_grad():
        for name, p in net.named().items():
            source = name
            m = re.match(r"l(\d+)\.(.*)", name)
            if m:
                old = which[int(m.group(1))]
                source = f"l{old}.{m.group(2)}"
                keep = importance[old].argsort(descending=True)[:net.config["ffn"]].sort().values
            if source not in state:
                continue
            value = state[source].float()
            if m and m.group(2).startswith("ffn1"):
                value = value[keep]
            elif m and m.group(2) == "ffn2.w":
                value = value[:, keep]
            p.copy_(value)


def importance_of(net, batches):
    """Per layer, per inner place: the mean square of what it gives to the layer's output."""
    total = [torch.zeros(net.config["ffn"]) for _ in range(net.config["layers"])]
    plain = net.lin

    def watched(name, x):
        if name.endswith(".ffn2"):
            total[int(name[1:name.index(".")])] += (x.float() ** 2).reshape(-1, x.shape[-1]).mean(0)
        return plain(name, x)
    net.lin = watched
    with torch.no_grad():
        for b in batches:
            net.words(b)
    del net.lin
    return [t * (net.get(f"l{i}.ffn2.w") ** 2).sum(0).detach() for i, t in enumerate(total)]


def load_base(model, path, keep):
    """The published encoder's tensors into ours; `keep` are the old ids of the kept pieces."""
    from safetensors.torch import load_file
    s = {k.removeprefix("bert."): v.float() for k, v in load_file(path).items()}
    own = model.named()

    def put(name, value):
        with torch.no_grad():
            own[name].copy_(value)

    e = "embeddings."
    put("emb.piece", s[e + "word_embeddings.weight"][keep])
    put("emb.pos", s[e + "position_embeddings.weight"] + s[e + "token_type_embeddings.weight"][0])
    put("emb.ln.g", s[e + "LayerNorm.weight"])
    put("emb.ln.b", s[e + "LayerNorm.bias"])
    for i in range(model.config["layers"]):
        q = f"encoder.layer.{i}."
        at = q + "attention.self."
        for ours, theirs in (("w", "weight"), ("b", "bias")):
            put(f"l{i}.qkv.{ours}", torch.cat([s[at + f"{k}.{theirs}"]
                                               for k in ("query", "key", "value")]))
            put(f"l{i}.out.{ours}", s[q + "attention.output.dense." + theirs])
            put(f"l{i}.ffn1.{ours}", s[q + "intermediate.dense." + theirs])
            put(f"l{i}.ffn2.{ours}", s[q + "output.dense." + theirs])
        for ours, theirs in (("g", "weight"), ("b", "bias")):
            put(f"l{i}.ln1.{ours}", s[q + "attention.output.LayerNorm." + theirs])
            put(f"l{i}.ln2.{ours}", s[q + "output.LayerNorm." + theirs])
