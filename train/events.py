"""The typer's weights (docs/formats/events.md): which type of event a predicate tells, and whether any.

    python train/events.py DRIVER BUILD --out data/models/events.dme

DRIVER is tests/events_driver of the build folder BUILD: it gives the words of each sentence with the encoder's
vectors and what the program asks about each word that could tell an event. Trained on the sentences of train/data,
which were written and labelled for this project; every tenth is kept back to measure. A minute or two on one core."""

import argparse
import glob
import os
import random
import re
import subprocess
import sys

import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as F

import export
from chains import Stream

TELLS, TAKES, ABOUT, HIDDEN, ARGUMENTS = 96, 48, 32, 64, 3
TYPES = """AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE
COERCE ASSAULT none""".split()
NONE, NO_ENTRY = 16, 18      # of the first fact, which is what the lexicon says
ALL = -1                     # in place of an offset: all words of a sentence
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data/events-*.txt")
MARK = re.compile(r"\[([^\[\]|]+)\|(\w+)\]")


# ---- Sentences and labels ----

def sentences(paths):
    """(text, {byte offset of a word: label}) of each line "Troops [shelled|ASSAULT] the town."; all lines differ."""
    out, seen = [], set()
    for path in paths:
        with open(path, encoding="utf-8") as f:
            for number, line in enumerate(f, 1):
                line = line.strip()
                if not line or line.startswith("#"):
                    continue
                text, labels, at = "", {}, 0
                for m in MARK.finditer(line):
                    text += line[at:m.start()]
                    if m.group(2) not in TYPES:
                        sys.exit(f"{path}:{number}: no type {m.group(2)}")
                    labels[len(text.encode("utf-8"))] = m.group(2)
                    text += m.group(1)
                    at = m.end()
                text += line[at:]
                if "[" in text or "|" in text:
                    sys.exit(f"{path}:{number}: brackets that don't fit: {line}")
                if text not in seen:
                    out.append((text, labels))
                seen.add(text)
    return out


def examples(folder):
    """The lexicon's own: of a `yes` the type of its event, of a `no` that all its words tell none."""
    out = []
    for path in sorted(glob.glob(os.path.join(folder, "*.lex"))):
        with open(path, encoding="utf-8") as f:
            for line in f:
                key, _, value = line.strip().partition(" ")
                if key == "no":
                    out.append((value.strip(), {ALL: "none"}))
                elif key == "yes" and "=>" in value and ";" not in value:
                    text, _, want = value.partition("=>")
                    types = [t for t in re.findall(r"\b[A-Z]{3,}\b", want.split("/")[0]) if t in TYPES]
                    if len(types) == 1:
                        out.append((text.strip(), {ALL: types[0]}))
    return out


def label_of(marks, start, facts):
    """The label of a predicate, or None where nobody gave it one."""
    if ALL not in marks:
        return marks.get(start)
    says, form = int(facts[0]), int(facts[1])
    if marks[ALL] == "none":
        return "none" if form < 4 or says != NO_ENTRY else None
    return marks[ALL] if says < NONE and TYPES[says] == marks[ALL] else None


def drive(driver, build, texts):
    """Sizes of facts and, for each text, its words and its predicates, as the program sees them."""
    models = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../data/models")
    run = subprocess.run([driver, os.path.join(build, "src/lexicon.dml"), models], stdout=subprocess.PIPE, check=True,
                         input="".join(t + "\n" for t in texts).encode("utf-8"))
    s = Stream(run.stdout)
    facts = s.numbers()
    width = s.number()
    word = np.dtype([("start", "u4"), ("end", "u4"), ("vector", "f4", (width,))])
    predicate = np.dtype([("word", "u4"), ("arguments", "u4", (ARGUMENTS,)), ("facts", "u2", (len(facts),))])
    out = []
    for _ in texts:
        n, m = s.number(), s.number()
        out.append((s.array(word, n), s.array(predicate, m)))
    return facts, out


class Examples:
    """Tensors over all labelled predicates of some sentences."""

    def __init__(self, chosen, facts):
        first = np.concatenate([[0], np.cumsum(facts)[:-1]])
        vectors, means, args, there, values, labels, self.words = [], [], [], [], [], [], []
        for (text, marks), (words, predicates) in chosen:
            data = text.encode("utf-8")
            for p in predicates:
                w = words[p["word"]]
                label = label_of(marks, int(w["start"]), p["facts"])
                if label is None:
                    continue
                vectors.append(w["vector"])
                means.append(words["vector"].mean(0))
                ok = p["arguments"] < len(words)
                args.append([words[i]["vector"] if k else np.zeros_like(w["vector"]) for i, k in zip(p["arguments"], ok)])
                there.append(ok)
                value = p["facts"].astype(int) + first
                if ALL in marks:      # what the lexicon says of its own examples teaches nothing
                    value[0], value[5] = first[0] + NO_ENTRY, first[5] + NO_ENTRY
                values.append(value)
                labels.append(TYPES.index(label))
                self.words.append((data[w["start"]:w["end"]].decode("utf-8"), text))
        self.means = torch.tensor(np.array(means))
        self.vectors, self.args = torch.tensor(np.array(vectors)), torch.tensor(np.array(args))
        self.there, self.values = torch.tensor(np.array(there)).float(), torch.tensor(np.array(values))
        self.labels = torch.tensor(labels)

    def some(self, index):
        return self.vectors[index], self.means[index], self.args[index], self.there[index], self.values[index], self.labels[index]


# ---- The network ----

class Typer(nn.Module):
    def __init__(self, width, facts, dropout):
        super().__init__()
        self.words = nn.Linear(width, TELLS + TAKES)
        self.mean = nn.Linear(width, ABOUT)
        self.tells = nn.Linear(TELLS, HIDDEN)
        self.about = nn.Linear(ABOUT, HIDDEN, bias=False)
        self.takes = nn.ModuleList(nn.Linear(TAKES, HIDDEN, bias=False) for _ in range(ARGUMENTS))
        self.facts = nn.Embedding(facts, HIDDEN)
        self.out = nn.Linear(HIDDEN, len(TYPES))
        nn.init.normal_(self.facts.weight, std=0.05)
        self.dropout, self.forget, self.forget_fact = nn.Dropout(dropout), nn.Dropout(0.2), nn.Dropout1d(0.15)

    def marks(self, vectors, layer=None):
        m = torch.clamp((layer or self.words)(self.forget(vectors)), -127 / 16, 127 / 16)
        return m if self.training else torch.round(m * 16) / 16

    def forward(self, vectors, means, args, there, values):
        h = self.tells(self.marks(vectors)[:, :TELLS]) + self.about(self.marks(means, self.mean))
        for i, takes in enumerate(self.takes):
            h = h + takes(self.marks(args[:, i])[:, TELLS:]) * there[:, i:i + 1]
        # A fact is sometimes kept from it, so that it learns to do without what the lexicon says.
        h = h + self.forget_fact(self.facts(values)).sum(1)
        return self.out(self.dropout(F.relu(h)))


def shown(net, e):
    """Of the events: precision and recall of their type; and how well none is told from an event."""
    net.eval()
    with torch.no_grad():
        p = net(*e.some(slice(None))[:-1]).softmax(1)
    best, none = p.argmax(1), len(TYPES) - 1
    right = int(((best == e.labels) & (best != none)).sum())
    found, there = int((best != none).sum()), int((e.labels != none).sum())
    loss = -p[torch.arange(len(p)), e.labels].log().mean().item()
    return "P %.3f R %.3f of %d, loss %.3f" % (right / max(1, found), right / max(1, there), there, loss)


def train(o, taught, kept, facts):
    torch.manual_seed(o.seed)
    torch.set_num_threads(1)
    net = Typer(taught.vectors.shape[1], facts, o.dropout)
    n, size = len(taught.labels), 64
    steps = o.epochs * (n // size)
    opt = torch.optim.AdamW(net.parameters(), lr=2e-3, weight_decay=o.decay)
    schedule = torch.optim.lr_scheduler.LambdaLR(opt, lambda s: max(0.02, 1 - s / steps))
    step, mean = 0, {}
    for epoch in range(o.epochs):
        net.train()
        order = torch.randperm(n)
        for i in range(n // size):
            *given, labels = taught.some(order[i * size:(i + 1) * size])
            opt.zero_grad()
            F.cross_entropy(net(*given), labels, label_smoothing=o.smooth).backward()
            nn.utils.clip_grad_norm_(net.parameters(), 5.0)
            opt.step()
            schedule.step()
            step += 1
            if step > steps // 2:      # what ships is the mean over the second half: it sways less
                for k, v in net.state_dict().items():
                    mean[k] = mean.get(k, 0) + (v.detach() - mean.get(k, 0)) / (step - steps // 2)
        if epoch % 5 == 4 and kept:
            print(f"pass {epoch + 1}: {shown(net, kept)}", flush=True)
    net.load_state_dict(mean)
    net.eval()
    if kept:
        print("their mean:", shown(net, kept), flush=True)
    return net


def save(path, net, facts, name):
    w = {k: v.detach().numpy().astype(np.float32) for k, v in net.state_dict().items()}
    rows = lambda key: np.ascontiguousarray(w[key].T)
    return export.write(path, [
        export.text("meta", [f"id {name}", "facts " + " ".join(map(str, facts))]),
        *export.linear("words", w["words.weight"], w["words.bias"]),
        *export.linear("mean", w["mean.weight"], w["mean.bias"]), ("about", rows("about.weight")), ("facts", w["facts.weight"]),
        ("tells", rows("tells.weight")), *[(f"takes.{i}", rows(f"takes.{i}.weight")) for i in range(ARGUMENTS)],
        ("bias", w["tells.bias"]), ("out", w["out.weight"]), ("out.bias", w["out.bias"])])


def main():
    a = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    a.add_argument("driver")
    a.add_argument("build")
    a.add_argument("--out", required=True)
    a.add_argument("--id", default="dragoman-events-1")
    a.add_argument("--data", nargs="*", default=sorted(glob.glob(DATA)))
    a.add_argument("--lexicon", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "../data/verbs"))
    a.add_argument("--epochs", type=int, default=30)
    a.add_argument("--dropout", type=float, default=0.4)
    a.add_argument("--decay", type=float, default=0.05)
    a.add_argument("--smooth", type=float, default=0.05)
    a.add_argument("--seed", type=int, default=1)
    a.add_argument("--all", action="store_true", help="train on the sentences kept back as well")
    o = a.parse_args()
    lines = sentences(o.data)
    random.Random(o.seed).shuffle(lines)
    own = examples(o.lexicon) if o.lexicon else []
    facts, seen = drive(o.driver, o.build, [t for t, _ in lines + own])
    both = list(zip(lines + own, seen))
    cut = len(lines) // 10
    kept = Examples(both[:cut], facts)
    taught = Examples(both if o.all else both[cut:], facts)
    print(f"{len(both)} sentences, {len(taught.labels)} predicates taught, {len(kept.labels)} kept back")
    net = train(o, taught, kept, int(facts.sum()))
    print(save(o.out, net, facts, o.id), "bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())
