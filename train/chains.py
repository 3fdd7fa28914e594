"""The linker's weights (docs/formats/chains.md): which phrases mean the same.

    python train/chains.py DRIVER BUILD CORPORA GOLD --out data/models/chains.dmc

DRIVER is tests/chains_driver of the build folder BUILD: it gives the phrases of a text, what is known of each,
the encoder's vectors of their heads and the pairs that are compared, as the program itself sees them. Trained on
the coreference of GUM, its open genres only, without the documents of GOLD (coref/ontogum_dev.jsonl), on which
the result is measured. Some ten minutes on one core."""

import argparse
import glob
import json
import os
import random
import re
import subprocess
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import coreference
import corpora
import export

MARKS, HIDDEN, GROUPS = 64, 64, 16
PASSAGES = os.path.join(os.path.dirname(os.path.abspath(__file__)), "passages/*.txt")
HELD_OUT = {"GUM_" + x for x in """news_hackers news_imprisoned news_lanterns news_warming interview_cyclone
interview_gaming news_homeopathic news_iodine speech_impeachment speech_inauguration""".split()}


# ---- What the program sees ----

class Stream:
    def __init__(self, data):
        self.data, self.at = data, 0

    def array(self, dtype, n):
        out = np.frombuffer(self.data, dtype, n, self.at)
        self.at += out.nbytes
        return out

    def number(self):
        return int(self.array(np.uint32, 1)[0])

    def numbers(self):
        return self.array(np.uint32, self.number()).astype(int)


def drive(driver, build, texts):
    """Sizes of facts and of pairs, and for each text its phrases and pairs."""
    models = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../data/models")
    data = "\f".join(t.replace("\f", " ") for t in texts).encode("utf-8")
    run = subprocess.run([driver, os.path.join(build, "src/lexicon.dml"), os.path.join(models, "encoder.dmw"),
                          os.path.join(models, "split.dms")], input=data, stdout=subprocess.PIPE, check=True)
    s = Stream(run.stdout)
    facts, pairs = s.numbers(), s.numbers()
    width = s.number()
    phrase = np.dtype([("start", "u4"), ("end", "u4"), ("head", "u4"), ("head_end", "u4"),
                       ("facts", "u2", (len(facts),)), ("vector", "f4", (width,))])
    pair = np.dtype([("earlier", "u4"), ("later", "u4"), ("values", "u2", (len(pairs),))])
    out = []
    for _ in texts:
        n, m = s.number(), s.number()
        out.append((s.array(phrase, n), s.array(pair, m)))
    return facts, pairs, out


# ---- Which phrase is in which chain ----

def code_points(text):
    """Byte offset to code point."""
    out, n = {}, 0
    for i, c in enumerate(text):
        out[n] = i
        n += len(c.encode("utf-8"))
    out[n] = len(text)
    return out


def trimmed(text, start, end):
    """Without article, possessive and outer marks, as spans are compared."""
    m = re.match(r"(?:the|a|an)\s+", text[start:end], re.I)
    if m and m.end() < end - start:
        start += m.end()
    while end > start and not text[end - 1].isalnum():
        end -= 1
    if text[start:end].endswith(("'s", "’s")) and end - start > 2:
        end -= 2
    while start < end and not text[start].isalnum():
        start += 1
    return start, end


def chain_numbers(text, phrases, chains):
    """Of each phrase, or -1: by its span, else by its head."""
    at = code_points(text)
    spans = {trimmed(text, *m[:2]): n for n, c in enumerate(chains) for m in c}
    heads = {}
    for n, c in enumerate(chains):
        for m in c:
            heads.setdefault(m[2], []).append((m[1] - m[0], n, trimmed(text, *m[:2])))
    out, taken = np.full(len(phrases), -1), set()
    for k, p in enumerate(phrases):
        span = trimmed(text, at[p["start"]], at[p["end"]])
        if span in spans and span not in taken:
            out[k] = spans[span]
            taken.add(span)
    for k, p in enumerate(phrases):
        free = [h for h in heads.get(at[p["head"]], []) if h[2] not in taken] if out[k] < 0 else []
        if free:
            out[k] = min(free)[1]
            taken.add(min(free)[2])
    return out


class Text:
    """Tensors of one document."""

    def __init__(self, doc, phrases, pairs, fact_sizes, pair_sizes):
        starts = lambda sizes: np.concatenate([[0], np.cumsum(sizes)[:-1]])
        chain = chain_numbers(doc.text, phrases, coreference.chains(doc))
        earlier, later = pairs["earlier"].astype(int), pairs["later"].astype(int)
        self.n = len(phrases)
        first = np.searchsorted(later, np.arange(self.n))
        self.vectors = torch.tensor(phrases["vector"].copy())
        self.facts = torch.tensor(phrases["facts"].astype(int) + starts(fact_sizes))
        self.values = torch.tensor(pairs["values"].astype(int) + starts(pair_sizes))
        self.earlier, self.later = torch.tensor(earlier), torch.tensor(later)
        self.column = torch.tensor(np.arange(len(pairs)) - first[later] + 1)
        self.width = int(self.column.max()) + 1 if len(pairs) else 1
        self.same = torch.tensor((chain[earlier] >= 0) & (chain[earlier] == chain[later]))


def read(o, parts):
    """The texts of each part: name -> list of Text."""
    with open(o.gold, encoding="utf-8") as f:
        left_out = HELD_OUT | {json.loads(line)["id"] for line in f}
    chosen = {p: [] for p in parts}
    for split in ("train", "dev"):
        for doc in coreference.documents(os.path.join(o.corpora, "ud", f"gum-{split}.conllu.gz")):
            part = split if doc.genre in corpora.OPEN_GUM else "not open"
            if doc.name not in left_out and part in chosen:
                chosen[part].append(doc)
    if "passages" in parts:
        chosen["passages"] = [p for path in sorted(glob.glob(PASSAGES)) for p in coreference.passages(path)]
    out = {}
    for part, docs in chosen.items():
        facts, pairs, seen = drive(o.driver, o.build, [d.text for d in docs])
        out[part] = [Text(d, *s, facts, pairs) for d, s in zip(docs, seen)]
    return facts, pairs, out


# ---- The network ----

class Linker(nn.Module):
    def __init__(self, width, facts, pairs, dropout):
        super().__init__()
        self.words = nn.Linear(width, 2 * MARKS)
        self.mark_earlier = nn.Linear(MARKS, HIDDEN, bias=False)
        self.mark_later = nn.Linear(MARKS, HIDDEN)
        self.mark_alone = nn.Linear(MARKS, HIDDEN)
        self.facts = nn.ModuleList(nn.Embedding(facts, HIDDEN) for _ in range(3))
        self.pairs = nn.Embedding(pairs, HIDDEN)
        self.likeness = nn.Linear(GROUPS, HIDDEN, bias=False)
        self.out = nn.Linear(HIDDEN, 1, bias=False)
        self.alone = nn.Linear(HIDDEN, 1)
        for e in [*self.facts, self.pairs]:
            nn.init.normal_(e.weight, std=0.05)
        self.dropout, self.forget = nn.Dropout(dropout), nn.Dropout(0.2)

    def forward(self, t):
        """Scores of a text's phrases, a row each: of being new, then of its candidates."""
        marks = torch.clamp(self.words(self.forget(t.vectors)), -127 / 16, 127 / 16)
        if not self.training:
            marks = torch.round(marks * 16) / 16
        left, right = marks.chunk(2, 1)
        a, b, c = (e(t.facts).sum(1) for e in self.facts)
        a, b, c = a + self.mark_earlier(left), b + self.mark_later(right), c + self.mark_alone(right)
        dots = (left.view(t.n, GROUPS, -1)[t.earlier] * right.view(t.n, GROUPS, -1)[t.later]).sum(2)
        h = a[t.earlier] + b[t.later] + self.likeness(dots)
        h = h + F.embedding_bag(t.values, self.pairs.weight, mode="sum")
        table = torch.full((t.n, t.width), -1e9)
        table[t.later, t.column] = self.out(self.dropout(F.relu(h))).squeeze(1)
        table[:, 0] = self.alone(self.dropout(F.relu(c))).squeeze(1)
        return table


def loss_of(net, t, new_weight):
    """Minus the log of what is given to all right earlier phrases together, or to none where there is none."""
    table = net(t)
    right = torch.zeros_like(table, dtype=torch.bool)
    right[t.later, t.column] = t.same
    new = ~right.any(1)
    right[:, 0] = new
    lost = -table.log_softmax(1).masked_fill(~right, -1e9).logsumexp(1)
    return (lost * torch.where(new, new_weight, 1.0)).sum() / 50


def rates(net, texts):
    """Of the phrases that mean one before: how many are linked right; and of all links how many are."""
    right = linked = there = 0
    net.eval()
    with torch.no_grad():
        for t in texts:
            best = net(t).argmax(1)
            table = torch.zeros(t.n, t.width, dtype=torch.bool)
            table[t.later, t.column] = t.same
            linked += int((best > 0).sum())
            right += int(table[torch.arange(t.n), best].sum())
            there += int(table.any(1).sum())
    return right / max(1, linked), right / max(1, there)


def bundles(texts, size=8, times=2):
    """Short texts by the handful, since a step follows each text; and more than once a pass, since they are few."""
    return [texts[i:i + size] for i in range(0, len(texts), size)] * times


def shown(net, parts):
    return "  ".join("%s P %.3f R %.3f" % (name, *rates(net, texts)) for name, texts in parts.items())


def train(o, texts, watched, sizes):
    torch.manual_seed(o.seed)
    random.seed(o.seed)
    torch.set_num_threads(1)
    texts = [t if isinstance(t, list) else [t] for t in texts]
    net = Linker(texts[0][0].vectors.shape[1], *sizes, o.dropout)
    steps = o.epochs * len(texts)
    opt = torch.optim.AdamW(net.parameters(), lr=2e-3, weight_decay=1e-2)
    schedule = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: max(0.02, 1 - s / steps))
    step, mean = 0, {}
    for epoch in range(o.epochs):
        net.train()
        random.shuffle(texts)
        total = 0.0
        for t in texts:
            opt.zero_grad()
            loss = sum(loss_of(net, one, o.new_weight) for one in t)
            loss.backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            opt.step()
            schedule.step()
            total += loss.item()
            step += 1
            if step > steps // 2:      # what ships is the mean over the second half: it sways less
                for k, v in net.state_dict().items():
                    mean[k] = mean.get(k, 0) + (v.detach() - mean.get(k, 0)) / (step - steps // 2)
        print(f"pass {epoch + 1}: loss {total / len(texts):.2f}  {shown(net, watched)}", flush=True)
    net.load_state_dict(mean)
    net.eval()
    print("their mean:", shown(net, watched), flush=True)
    return net


# ---- The file ----

def save(path, net, facts, pairs, name):
    w = {k: v.detach().numpy().astype(np.float32) for k, v in net.state_dict().items()}
    rows = lambda key: np.ascontiguousarray(w[key])
    lines = [f"id {name}", "facts " + " ".join(map(str, facts)), "pairs " + " ".join(map(str, pairs))]
    return export.write(path, [
        export.text("meta", lines), *export.linear("words", w["words.weight"], w["words.bias"]),
        ("facts.earlier", rows("facts.0.weight")), ("facts.later", rows("facts.1.weight")),
        ("facts.alone", rows("facts.2.weight")), ("pairs", rows("pairs.weight")),
        ("marks.earlier", rows("mark_earlier.weight").T.copy()), ("marks.later", rows("mark_later.weight").T.copy()),
        ("marks.alone", rows("mark_alone.weight").T.copy()), ("likeness", rows("likeness.weight").T.copy()),
        ("bias", w["mark_later.bias"]), ("out", w["out.weight"][0]), ("alone.bias", w["mark_alone.bias"]),
        ("alone.out", np.concatenate([w["alone.weight"][0], w["alone.bias"]]))])


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("driver", "build", "corpora", "gold"):
        a.add_argument(name)
    a.add_argument("--out", required=True)
    a.add_argument("--id", default="dragoman-chains-1")
    a.add_argument("--epochs", type=int, default=8)
    a.add_argument("--dropout", type=float, default=0.4)
    a.add_argument("--new-weight", type=float, default=0.5, help="of phrases that mean nothing before, in the loss")
    a.add_argument("--seed", type=int, default=2)
    a.add_argument("--without-passages", action="store_true", help="on GUM alone, to compare")
    a.add_argument("--every", action="store_true", help="on the genres that aren't open as well: to measure, never to ship")
    a.add_argument("--all", action="store_true", help="train on the development documents of open genres as well")
    o = a.parse_args()
    facts, pairs, texts = read(o, ["train", "dev", "not open", "passages"])
    print({k: len(v) for k, v in texts.items()}, "documents", flush=True)
    if o.without_passages:
        texts["passages"] = []
    watched = {k: texts[k] for k in ("dev", "not open")}
    taught = texts["train"] + (texts["dev"] if o.all else []) + bundles(texts["passages"])
    taught += texts["not open"] if o.every else []
    net = train(o, taught, watched, (int(facts.sum()), int(pairs.sum())))
    print(save(o.out, net, facts, pairs, o.id), "bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
