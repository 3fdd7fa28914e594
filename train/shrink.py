"""What fewer bits and fewer word pieces would cost: the same checkpoint, scored with its weights rounded to
fewer bits, or without the pieces that are rare in English news and reports.

    python train/shrink.py CORPORA CHECKPOINT RAW OUT.tsv [--stride 2]

RAW is what raw.py made; pieces are counted there. Nothing is trained anew, so the figures are what the
change costs at once. A word whose piece is gone is read by shorter ones."""

import argparse
import collections

import torch

import evaluate
import pieces as P
import reference


def rounded(path, bits):
    model = reference.Float(path)
    top = 2 ** (bits - 1) - 1
    for name, w in model.t.items():
        if w.ndim == 2 and not name.startswith("emb.case"):
            scale = w.abs().amax(1, keepdim=True) / top
            model.t[name] = torch.round(w / scale.clamp(min=1e-12)) * scale
    return model


def counted(vocabulary, raw):
    count = collections.Counter()
    with open(raw, encoding="utf-8") as f:
        for line in f:
            for w in line.split():
                count.update(vocabulary.word(w))
    return count


def pruned(path, count, keep):
    """The `keep` most frequent pieces, and every piece of one character, so that all words can be read."""
    model = reference.Float(path)
    pieces = model.vocabulary.pieces
    short = [i for i, p in enumerate(pieces) if i < 4 or len(p.removeprefix("##")) == 1]
    order = sorted(range(len(pieces)), key=lambda i: (-count[i], i))
    left = set(short) | set(order[:keep - len(short)])
    v = P.Vocabulary(pieces)
    v.ids = {p: i for p, i in v.ids.items() if i in left}
    model.vocabulary = v
    return model, len(left)


def main():
    a = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    a.add_argument("corpora")
    a.add_argument("checkpoint")
    a.add_argument("raw")
    a.add_argument("out")
    a.add_argument("--stride", type=int, default=2)
    o = a.parse_args()
    torch.set_num_threads(2)
    size = lambda model: sum(w.numel() for w in model.t.values() if w.ndim == 2)
    plain = reference.Float(o.checkpoint)
    rows = [("float", plain, size(plain) * 4)]
    rows += [(f"weights in {b} bits", rounded(o.checkpoint, b), size(plain) * b / 8)
             for b in (8, 6, 4)]
    count, width = counted(plain.vocabulary, o.raw), plain.t["emb.piece"].shape[1]
    for keep in (20000, 12000):
        model, left = pruned(o.checkpoint, count, keep)
        gone = (len(plain.vocabulary) - left) * width
        rows.append((f"{left} word pieces", model, (size(plain) - gone) * 4))
    lines = ["what\tmegabytes\tEWT LAS\tGUM LAS\tnames F1"]
    for name, model, n_bytes in rows:
        with torch.no_grad():
            model.sent = 0                      # the vectors are not what is asked here
            s = evaluate.evaluate(model, o.corpora, stride=o.stride)
        lines.append("\t".join([name, f"{n_bytes / 1e6:.1f}",
                                *(f"{s['trees'][k]['LAS']:.2f}" for k in ("ewt", "gum")),
                                f"{s['names']['worldwide-news']['all']['F1']:.2f}"]))
        print(lines[-1], flush=True)
        with open(o.out, "w", encoding="utf-8") as f:
            f.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
