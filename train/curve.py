"""Accuracy against cost: short runs from one teacher into networks of several sizes.

    python train/curve.py CORPORA FOLDER TEACHER OUT.tsv [--epochs 0.6] [--only NAME ...]

Each run begins from the teacher, cut to size, and trains for the same number of passes; what is compared is
how much of the teacher each size holds after equal teaching, not the best that a size could reach. The
cost is counted: products of a word, in millions, in linear layers and heads (attention's own are few), for
the pieces a word has in the treebanks' development sets and sentences of their mean length.
FOLDER keeps checkpoints and what was done: the command goes on where it stopped."""

import argparse
import json
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
SIZES = {
    "6 layers, as the teacher": {},
    "6 layers, inner 1024": {"ffn": 1024},
    "6 layers, inner 1024, words from 2": {"ffn": 1024, "pool": 2},
    "6 layers, inner 768, words from 2": {"ffn": 768, "pool": 2},
    "5 layers, words from 2": {"layers": "0,1,2,3,5", "pool": 2},
    "4 layers, words from 2": {"layers": "0,1,3,5", "pool": 2},
    "3 layers, words from 2": {"layers": "0,2,5", "pool": 2},
    "2 layers, words from 1": {"layers": "0,5", "pool": 1},
}
WIDTH, ARC, LABEL, RELATIONS = 384, 256, 128, 51
TAGS = 17 + 218 + 230 + 21
# Of the development sets: pieces a word, words a sentence, heads (words with dependents) a word.
PIECES, WORDS, HEADS = 1.12, 14.9, 0.42


def products(layers, ffn, pool):
    """Millions a word."""
    layer = 4 * WIDTH * WIDTH + 2 * WIDTH * ffn
    rows = [PIECES + 2 / WORDS] * pool + [1 + 1 / WORDS] * (layers - pool)
    heads = (WIDTH * (TAGS + 2 * ARC + 2 * LABEL) + ARC * ARC + LABEL * RELATIONS
             + HEADS * LABEL * (LABEL + 1) * RELATIONS)
    return (sum(rows) * layer + heads) / 1e6


def run(o, name, size):
    folder = os.path.join(o.folder, "".join(c if c.isalnum() else "-" for c in name))
    scores = os.path.join(folder, "scores.json")
    if not os.path.exists(scores):
        os.makedirs(folder, exist_ok=True)
        command = [sys.executable, os.path.join(HERE, "train.py"), o.corpora, folder, "--teacher",
                   o.teacher, "--taught", os.path.join(o.folder, "taught"), "--epochs", str(o.epochs),
                   "--sent", "384", "--seed", "1"]
        for key, option in (("ffn", "--ffn"), ("pool", "--pool"), ("layers", "--keep-layers")):
            if key in size:
                command += [option, str(size[key])]
        os.makedirs(os.path.join(o.folder, "taught"), exist_ok=True)
        subprocess.run(command, check=True)
        subprocess.run([sys.executable, os.path.join(HERE, "evaluate.py"), o.corpora,
                        os.path.join(folder, "last.pt"), "--stride", "2", "--out", scores], check=True)
    return json.load(open(scores, encoding="utf-8"))["float"]


def main():
    a = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    a.add_argument("corpora")
    a.add_argument("folder")
    a.add_argument("teacher")
    a.add_argument("out")
    a.add_argument("--epochs", type=float, default=0.6)
    a.add_argument("--only", nargs="*")
    o = a.parse_args()
    lines = ["size\tproducts a word (million)\tEWT UPOS\tEWT LAS\tGUM UPOS\tGUM LAS\tnames F1"]
    for name, size in SIZES.items():
        if o.only and name not in o.only:
            continue
        s = run(o, name, size)
        cost = products(len(size.get("layers", "0,1,2,3,4,5").split(",")), size.get("ffn", 1536),
                        size.get("pool", 6))
        t = s["trees"]
        lines.append("\t".join([name, f"{cost:.2f}", *(f"{t[k][x]:.2f}" for k in ("ewt", "gum")
                                                       for x in ("UPOS", "LAS")),
                                f"{s['names']['worldwide-news']['all']['F1']:.2f}"]))
        with open(o.out, "w", encoding="utf-8") as f:
            f.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main()
