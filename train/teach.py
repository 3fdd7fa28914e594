"""What a teacher makes of each sentence, kept in memory-mapped files: the student learns from it beside
the annotation, and alone where there is none.

Kept a word: the heads' probabilities, the scores of the relation to one head (the annotated one, or the
teacher's best), of the part of speech and of names, the best features and lemma rule. A sentence: the
vector of the published encoder."""

import os

import numpy as np
import torch
import torch.nn.functional as F

import model as M

KINDS = {"arc": np.float16, "head": np.int16, "label": np.float16, "upos": np.float16,
         "feats": np.int16, "lemma": np.int16, "names": np.float16, "sent": np.float16}


def in_batches(items, size=4000):
    order = sorted(range(len(items)), key=lambda i: -sum(map(len, items[i]["pieces"])))
    now, widest = [], 0
    for i in order:
        width = sum(map(len, items[i]["pieces"])) + 2
        if now and max(widest, width) * (len(now) + 1) > size:
            yield now
            now, widest = [], 0
        now.append(i)
        widest = max(widest, width)
    if now:
        yield now


def published(base, b):
    """The published encoder's own vector of a sentence: the mean over all pieces, length one."""
    t = b["pieces"].shape[1]
    x = base.norm("emb.ln", F.embedding(b["pieces"], base.get("emb.piece")) + base.get("emb.pos")[:t])
    if torch.is_autocast_enabled("cpu"):
        x = x.bfloat16()
    for i in range(base.config["layers"]):
        x = base.layer(i, x, b["bias"].to(x.dtype))
    real = (b["bias"][:, 0, 0] == 0).float()[:, :, None]
    return F.normalize((x.float() * real).sum(1) / real.sum(1), dim=-1)


def look(net, base, items):
    """One batch: a list of dicts of arrays."""
    b = M.make_batch(items)
    sent = published(base, b)
    if net is None:
        return [{"sent": x.numpy()} for x in sent]
    v = net.words(b, True)
    arc = net.arcs(v)
    n1 = v.shape[1]
    arc = arc.masked_fill(torch.eye(n1, dtype=torch.bool), -1e9)
    dep, head = net.label_vectors(v)
    scores = {h: net.lin("h." + h, v).float() for h in ("upos", "feats", "lemma", "names")}
    out = []
    for r, it in enumerate(items):
        n = len(it["pieces"])
        p = torch.softmax(arc[r, 1:n + 1, :n + 1], -1)
        heads = torch.tensor(it["heads"]) if "heads" in it else p.argmax(-1)
        label = net.labels(dep[r, 1:n + 1], head[r, heads])
        out.append({"arc": p.reshape(-1).numpy(), "head": heads.numpy(), "label": label.numpy(),
                    "upos": scores["upos"][r, 1:n + 1].numpy(),
                    "feats": scores["feats"][r, 1:n + 1].argmax(-1).numpy(),
                    "lemma": scores["lemma"][r, 1:n + 1].argmax(-1).numpy(),
                    "names": scores["names"][r, 1:n + 1].numpy(), "sent": sent[r].numpy()})
    return out


class Taught:
    """The files of one kind of items, read as arrays."""

    def __init__(self, folder, kind, kinds):
        self.a = {k: np.load(os.path.join(folder, f"taught-{kind}-{k}.npy"), mmap_mode="r")
                  for k in kinds}
        self.at = np.load(os.path.join(folder, f"taught-{kind}-at.npy"))     # words, squares

    def __len__(self):
        return len(self.at) - 1

    def item(self, i):
        (w, q), (we, qe) = self.at[i], self.at[i + 1]
        out = {"sent": self.a["sent"][i].astype(np.float32)}
        for k in self.a:
            if k == "arc":
                out[k] = self.a[k][q:qe].reshape(we - w, -1).astype(np.float32)
            elif k != "sent":
                x = self.a[k][w:we]
                out[k] = x.astype(np.float32 if x.dtype == np.float16 else np.int64)
        return out


def make(folder, kind, net, base, items, pool):
    """Writes the files of `items`, unless they are there; half-written ones never are. `pool`: threads."""
    kinds = KINDS if net is not None else {"sent": np.float16}
    done = os.path.join(folder, f"taught-{kind}-at.npy")
    lengths = np.array([0] + [len(it["pieces"]) for it in items])
    at = np.stack([np.cumsum(lengths), np.cumsum(lengths * (lengths + 1))], 1)
    if os.path.exists(done) and np.array_equal(np.load(done), at):
        return Taught(folder, kind, kinds)
    if os.path.exists(done):
        os.remove(done)
    rows = [None] * len(items)

    def work(indices):
        with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16, cache_enabled=False):
            for i, r in zip(indices, look(net, base, [items[i] for i in indices])):
                rows[i] = {k: x.astype(kinds[k]) for k, x in r.items() if k in kinds}
    for _ in pool.map(work, in_batches(items)):
        pass
    for k in kinds:
        join = np.stack if k == "sent" else np.concatenate
        np.save(os.path.join(folder, f"taught-{kind}-{k}.npy"), join([r[k] for r in rows]))
    np.save(done, at)
    return Taught(folder, kind, kinds)
