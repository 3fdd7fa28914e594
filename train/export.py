"""Writes the weights file (docs/formats/weights.md) from a checkpoint. Last stage of training."""

import argparse
import datetime
import json
import os
import struct
import sys

import numpy as np
import xxhash

VERSION = 2
LISTS = ("upos", "feats", "lemma", "deprel", "names", "attr")
DTYPES = {"float32": 0, "int8": 1, "uint8": 2, "int32": 3}


def quantise_rows(w):
    """int8 rows and their scales: w = q * scale, symmetric, q in -127..127."""
    w = np.asarray(w, np.float32)
    scale = (np.abs(w).max(1) / np.float32(127)).astype(np.float32)
    safe = np.where(scale > 0, scale, np.float32(1))
    q = np.clip(np.rint(w / safe[:, None]), -127, 127).astype(np.int8)
    return q, scale


def interleave(q):
    """[out16][in] to [out16/16][in/4][16][4]."""
    out, n_in = q.shape
    return np.ascontiguousarray(q.reshape(out // 16, 16, n_in // 4, 4).transpose(0, 2, 1, 3))


def linear(name, weight, bias):
    weight = np.asarray(weight, np.float32)
    out, n_in = weight.shape
    assert n_in % 4 == 0
    out16 = (out + 15) // 16 * 16
    w = np.zeros((out16, n_in), np.float32)
    w[:out] = weight
    b = np.zeros(out16, np.float32)
    b[:out] = bias
    q, scale = quantise_rows(w)
    total = (128 * q.astype(np.int64).sum(1)).astype(np.int32)
    return [(name + ".w", interleave(q).reshape(out16, n_in)), (name + ".scale", scale),
            (name + ".bias", b), (name + ".sum", total)]


def text(name, lines):
    data = "".join(line + "\n" for line in lines).encode("utf-8")
    return (name, np.frombuffer(data, np.uint8))


def tensors_of(state, labels, vocabulary, meta):
    """Every tensor of the file, in order, from a state dict of model.Encoder."""
    s = {k: v.detach().float().cpu().numpy() for k, v in state.items()}
    out = [text("meta", [f"{k} {v}" for k, v in meta.items()]), text("vocab", vocabulary)]
    for head in LISTS:
        if head in labels:
            out.append(text(head, labels[head]))
    for name in ("piece", "pos"):
        q, scale = quantise_rows(s[f"emb.{name}"])
        out += [(f"emb.{name}.w", q), (f"emb.{name}.scale", scale)]
    out.append(("emb.case", s["emb.case"]))
    out += norm(s, "emb.ln")
    for i in range(meta["layers"]):
        p = f"l{i}."
        out += linear(p + "qkv", s[p + "qkv.w"], s[p + "qkv.b"])
        out += linear(p + "out", s[p + "out.w"], s[p + "out.b"])
        out += norm(s, p + "ln1")
        out += linear(p + "ffn1", s[p + "ffn1.w"], s[p + "ffn1.b"])
        out += linear(p + "ffn2", s[p + "ffn2.w"], s[p + "ffn2.b"])
        out += norm(s, p + "ln2")
    for h in ("upos", "feats", "lemma", "names", "attr", "sent", "arc.dep", "arc.head", "arc.u",
              "lab.dep", "lab.head", "lab.u", "lab.d"):
        if f"h.{h}.w" in s:
            out += linear("h." + h, s[f"h.{h}.w"], s[f"h.{h}.b"])
    return out


def norm(s, name):
    return [(name + ".g", s[name + ".g"]), (name + ".b", s[name + ".b"])]


def write(path, tensors):
    rows, blobs = [], []
    offset = 64 + 128 * len(tensors)
    for name, a in tensors:
        a = np.ascontiguousarray(a)
        data = a.tobytes()
        assert len(name.encode()) < 64 and a.ndim in (1, 2)
        offset = (offset + 63) // 64 * 64
        shape = list(a.shape) + [1] * (4 - a.ndim)
        rows.append(struct.pack("<64sII4IQQ24x", name.encode(), DTYPES[a.dtype.name], a.ndim,
                                *shape, offset, len(data)))
        blobs.append((offset, data))
        offset += len(data)
    body = bytearray(offset - 64)
    body[:128 * len(rows)] = b"".join(rows)
    for at, data in blobs:
        body[at - 64:at - 64 + len(data)] = data
    digest = xxhash.xxh64(bytes(body), seed=0).intdigest()
    head = struct.pack("<8sIIQQ32x", b"DMWEIGHT", VERSION, len(tensors), offset, digest)
    part = str(path) + ".part"
    with open(part, "wb") as f:
        f.write(head)
        f.write(body)
        f.flush()
        os.fsync(f.fileno())
    os.replace(part, path)
    return offset


def read(path):
    """name -> array, linear layers back in plain row order."""
    with open(path, "rb") as f:
        raw = f.read()
    magic, version, n, size, digest = struct.unpack_from("<8sIIQQ", raw)
    if magic != b"DMWEIGHT" or version not in (1, VERSION) or size != len(raw):
        raise ValueError(f"not a weights file of version 1 or {VERSION}")
    if xxhash.xxh64(raw[64:], seed=0).intdigest() != digest:
        raise ValueError("checksum differs")
    kinds = {v: np.dtype(k) for k, v in DTYPES.items()}
    out = {}
    for i in range(n):
        row = struct.unpack_from("<64sII4IQQ24x", raw, 64 + 128 * i)
        name = row[0].rstrip(b"\0").decode()
        shape = row[3:3 + row[2]]
        a = np.frombuffer(raw[row[7]:row[7] + row[8]], kinds[row[1]]).reshape(shape)
        out[name] = a
    for name in list(out):
        if name.endswith(".w") and name[:-2] + ".sum" in out:
            a = out[name]
            o, k = a.shape
            out[name] = np.ascontiguousarray(
                a.reshape(o // 16, k // 4, 16, 4).transpose(0, 2, 1, 3)).reshape(o, k)
    return out


def lines_of(array):
    return array.tobytes().decode("utf-8").split("\n")[:-1]


def make_meta(config, labels, vocabulary, ident):
    return {"layers": config["layers"], "width": config["width"], "heads": config["heads"],
            "ffn": config["ffn"], "positions": 512, "vocabulary": len(vocabulary), "cases": 12,
            "arc": config["arc"], "label": config["label"],
            "pool": config.get("pool", config["layers"]), "sent": config.get("sent", 0),
            **{"n_" + h: len(labels[h]) for h in LISTS if h in labels},
            "trained": datetime.date.today().isoformat(), "id": ident}


def export(path, state, config, labels, vocabulary, ident):
    meta = make_meta(config, labels, vocabulary, ident)
    return write(path, tensors_of(state, labels, vocabulary, meta))


def write_card(path, weights, checkpoint, scores):
    import card
    raw = read(weights)
    meta = dict(x.split(" ", 1) for x in lines_of(raw["meta"]))
    numbers = {k: int(v) if v.isdigit() else v for k, v in meta.items()}
    with open(weights, "rb") as f:
        head = f.read(32)
    digest = f"{struct.unpack_from('<Q', head, 24)[0]:016x}"
    with open(path, "w", encoding="utf-8") as f:
        f.write(card.text(numbers, os.path.getsize(weights), digest, checkpoint, scores))


def main():
    import torch
    a = argparse.ArgumentParser(description="checkpoint to weights file, and its card")
    a.add_argument("checkpoint")
    a.add_argument("out")
    a.add_argument("--id", default="dragoman-encoder-1")
    a.add_argument("--scores", help="scores.json of evaluate.py: writes the card beside the file")
    o = a.parse_args()
    c = torch.load(o.checkpoint, map_location="cpu", weights_only=False)
    size = export(o.out, c["model"], c["config"], c["labels"], c["vocabulary"], o.id)
    print(f"{o.out}: {size} bytes")
    if o.scores:
        with open(o.scores, encoding="utf-8") as f:
            write_card(os.path.splitext(o.out)[0] + ".md", o.out, c, json.load(f))
    return 0


if __name__ == "__main__":
    sys.exit(main())
