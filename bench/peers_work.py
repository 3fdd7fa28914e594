"""One peer over one file of texts: peers_work.py PEER MODELS TEXTS.jsonl, or peers_work.py pieces ENCODER.dmw CONLLU OUT.npz

Run by peers.py, in the peers' environment, a process for each measurement. Prints what was found, as JSON, so that a
peer that did nothing is noticed."""

import json
import os
import pathlib
import sys

TRAIN = str(pathlib.Path(__file__).resolve().parent.parent / "train")
BATCH = 4000  # pieces at once, padding included, for the encoder alone


def texts_of(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line)["text"] for line in f]


def udpipe(models, path):
    import ufal.udpipe as u
    model = u.Model.load(os.path.join(models, "udpipe/model.udpipe"))
    line = u.Pipeline(model, "tokenize", u.Pipeline.DEFAULT, u.Pipeline.DEFAULT, "conllu")
    found = [0, 0]
    for text in texts_of(path):
        for row in line.process(text).split("\n"):
            found[0] += row[:2] == "1\t"
            found[1] += row[:1].isdigit()
    return found


def spacy(models, path):
    import spacy as library
    nlp = library.load(os.path.join(models, "spacy/model"))
    found = [0, 0]
    for doc in nlp.pipe(texts_of(path)):
        found[0] += sum(1 for _ in doc.sents)
        found[1] += len(doc)
    return found


def stanza(models, path):
    import stanza as library
    import torch
    torch.set_num_threads(1)
    folder = os.path.join(models, "stanza")
    steps = ["tokenize", "mwt", "pos", "lemma", "depparse"]
    inputs = {f"{step}_{key}_path": os.path.join(folder, file) for step in ("pos", "depparse") for key, file in (
        ("pretrain", "vectors.pt"), ("forward_charlm", "forward.pt"), ("backward_charlm", "backward.pt"))}
    nlp = library.Pipeline("en", dir=folder, package=None, processors=",".join(steps), download_method=None, use_gpu=False,
                           allow_unknown_language=True, verbose=False,
                           **{f"{step}_model_path": os.path.join(folder, step + ".pt") for step in steps}, **inputs)
    found = [0, 0]
    for text in texts_of(path):
        doc = nlp(text)
        found[0] += len(doc.sentences)
        found[1] += doc.num_words
    return found


def onnx(kind):
    def run(models, path):
        import numpy as np
        import onnxruntime
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        session = onnxruntime.InferenceSession(os.path.join(models, f"onnx/{kind}.onnx"), options,
                                               providers=["CPUExecutionProvider"])
        given = np.load(path + ".npz")
        starts, given_p, given_c, given_w = (given[k] for k in ("starts", "p", "c", "w"))
        sizes = starts[1:] - starts[:-1]
        order, at = np.argsort(sizes, kind="stable"), 0
        while at < len(order):
            end = at + 1  # as many sentences, shortest first, as fit with the longest one's padding
            while end < len(order) and (end - at + 1) * sizes[order[end]] <= BATCH:
                end += 1
            rows, width = order[at:end], sizes[order[end - 1]]
            pieces, cases = np.zeros((2, len(rows), width), np.int64)
            bias = np.full((len(rows), 1, 1, width), -1e9, np.float32)
            words = [given_w[starts[s]:starts[s + 1]] for s in rows]
            places = max(w.max() for w in words) + 1
            mean = np.zeros((len(rows), places, width), np.float32)
            word_bias = np.full((len(rows), 1, 1, places), -1e9, np.float32)
            for r, (s, w) in enumerate(zip(rows, words)):
                part = slice(starts[s], starts[s + 1])
                pieces[r, :sizes[s]], cases[r, :sizes[s]], bias[r, 0, 0, :sizes[s]] = given_p[part], given_c[part], 0
                count = np.bincount(w[:-1])
                mean[r, w[:-1], np.arange(len(w) - 1)] = 1 / count[w[:-1]]
                word_bias[r, 0, 0, :len(count)] = 0
            session.run(None, {"pieces": pieces, "cases": cases, "bias": bias, "mean": mean, "word_bias": word_bias})
            at = end
        return [len(sizes), int(sizes.sum())]
    return run


def pieces(weights, parsed, out):
    """Word pieces of the sentences, beforehand: what the encoder alone is given."""
    import numpy as np
    sys.path.insert(0, TRAIN)
    import conllu
    import export
    import pieces as rules
    vocabulary = rules.Vocabulary(export.lines_of(export.read(weights)["vocab"]))
    p, c, w, starts = [], [], [], [0]
    for s in conllu.read(parsed):
        words = [w.form for w in s.words()]
        ids = [vocabulary.word(w) for w in words]
        for first, end in rules.windows(ids):
            cases = rules.case_classes(words)[first:end]
            p += [2, *(i for word in ids[first:end] for i in word), 3]
            c += [0, *(k for k, word in zip(cases, ids[first:end]) for _ in word), 0]
            w += [0, *(i for i, word in enumerate(ids[first:end], 1) for _ in word), -1]  # whose piece; [SEP] is nobody's
            starts.append(len(p))
    np.savez(out, p=np.array(p), c=np.array(c), w=np.array(w), starts=np.array(starts))


PEERS = {"udpipe": udpipe, "spacy": spacy, "stanza": stanza, "onnx-float32": onnx("float32"), "onnx-int8": onnx("int8")}


if __name__ == "__main__":
    if sys.argv[1] == "pieces":
        pieces(*sys.argv[2:5])
    else:
        sentences, tokens = PEERS[sys.argv[1]](*sys.argv[2:4])
        print(json.dumps({"sentences": sentences, "tokens": tokens}))
