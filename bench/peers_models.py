"""Makes the models that peers.py times: peers_models.py FOLDER TRAIN.conllu[.gz] ENCODER.dmw [--only NAME...]

Run by peers_setup.sh in its environment. The published models of the peers are not fetched: each gets networks of the same
shape, with the labels and words of the treebank, trained hardly or not at all. How right they are is nobody's concern
here; their speed depends on the shapes, and on sentences of natural length, for which what splits sentences is trained a
little. Each model is a folder of FOLDER, made whole or not at all; one that exists is kept."""

import argparse
import json
import pathlib
import random
import shutil
import sys
import tempfile

import conllu

TOKENIZER_STEPS = 300  # of Stanza
TRAIN = str(pathlib.Path(__file__).resolve().parent.parent / "train")


def udpipe(out, given):
    """Tokenizer, two taggers (lemmas, tags), parser, as its published models have them; one pass where they make many."""
    import ufal.udpipe as u
    reader, error = u.InputFormat.newConlluInputFormat(), u.ProcessingError()
    reader.setText(given.text)
    sentences = u.Sentences()
    while True:
        s = u.Sentence()
        if not reader.nextSentence(s, error):
            break
        sentences.append(s)
    one = ("models=2;iterations=2;templates_1=lemmatizer;guesser_suffix_rules_1=8;guesser_enrich_dictionary_1=4;"
           "guesser_prefixes_max_1=0;use_lemma_1=1;use_xpostag_1=0;use_feats_1=0;provide_lemma_1=1;provide_xpostag_1=0;"
           "provide_feats_1=0;prune_features_1=0;templates_2=tagger;guesser_suffix_rules_2=10;guesser_enrich_dictionary_2=6;"
           "guesser_prefixes_max_2=0;use_lemma_2=1;use_xpostag_2=1;use_feats_2=1;provide_lemma_2=0;provide_xpostag_2=1;"
           "provide_feats_2=1;prune_features_2=0")
    parser = ("iterations=1;embedding_upostag=20;embedding_feats=20;embedding_xpostag=0;embedding_form=50;embedding_lemma=0;"
              "embedding_deprel=20;learning_rate=0.02;learning_rate_final=0.001;l2=0.5;hidden_layer=200;batch_size=10;"
              "transition_system=projective;transition_oracle=dynamic;structured_interval=8")
    tokenizer = "dimension=24;epochs=5;initialization_range=0.5;batch_size=50;learning_rate=0.005;dropout=0.1"
    model = u.Trainer.train("morphodita_parsito", sentences, u.Sentences(), tokenizer, one, parser, error)
    if error.occurred():
        raise RuntimeError(error.message)
    (out / "model.udpipe").write_bytes(model if isinstance(model, bytes) else model.encode("utf-8", "surrogateescape"))


SPACY_LISTENER = {"@architectures": "spacy.Tok2VecListener.v1", "width": 96, "upstream": "*"}


def spacy_tok2vec(**rows):
    return {"@architectures": "spacy.Tok2Vec.v2",
            "embed": {"@architectures": "spacy.MultiHashEmbed.v2", "width": 96, "attrs": list(rows), "rows": list(rows.values()),
                      "include_static_vectors": False},
            "encode": {"@architectures": "spacy.MaxoutWindowEncoder.v2", "width": 96, "depth": 4, "window_size": 1,
                       "maxout_pieces": 3}}


def spacy_transitions(kind, tok2vec):
    return {"@architectures": "spacy.TransitionBasedParser.v2", "state_type": kind, "extra_state_tokens": False,
            "hidden_width": 64, "maxout_pieces": 2, "use_upper": True, "nO": None, "tok2vec": tok2vec}


SPACY_NAMES = ["CARDINAL", "DATE", "EVENT", "FAC", "GPE", "LANGUAGE", "LAW", "LOC", "MONEY", "NORP", "ORDINAL", "ORG",
               "PERCENT", "PERSON", "PRODUCT", "QUANTITY", "TIME", "WORK_OF_ART"]


def spacy(out, given):
    """tok2vec, tagger, parser and names (with a tok2vec of their own) in the shape of en_core_web_sm. Some passes over 4,000
    sentences, since an untrained one makes a sentence of each word; names are not trained."""
    import spacy as library
    from spacy.tokens import Doc
    from spacy.training import Example
    nlp = library.blank("en")
    shared = spacy_tok2vec(NORM=5000, PREFIX=1000, SUFFIX=2500, SHAPE=2500, SPACY=50, IS_SPACE=50)
    nlp.add_pipe("tok2vec", config={"model": shared})
    nlp.add_pipe("tagger", config={"model": {"@architectures": "spacy.Tagger.v2", "nO": None, "normalize": False,
                                             "tok2vec": SPACY_LISTENER}})
    nlp.add_pipe("parser", config={"model": spacy_transitions("parser", SPACY_LISTENER)})
    names = spacy_tok2vec(NORM=5000, PREFIX=1000, SUFFIX=2500, SHAPE=2500)
    ner = nlp.add_pipe("ner", config={"model": spacy_transitions("ner", names)})
    for label in SPACY_NAMES:
        ner.add_label(label)
    examples = []
    for at in range(0, 4000, 8):  # several sentences a text, or it would never see one end
        words, heads = [], []
        for sentence in given.sentences[at:at + 8]:
            first = len(words)
            words += sentence.words()
            heads += [first + (w.head - 1 if w.head else i) for i, w in enumerate(sentence.words())]
        if words:
            forms = [w.form for w in words]
            doc = Doc(nlp.vocab, words=forms, tags=[w.upos for w in words], heads=heads,
                      deps=["ROOT" if w.head == 0 else w.deprel for w in words])
            examples.append(Example(Doc(nlp.vocab, words=forms), doc))
    optimizer = nlp.initialize(lambda: examples)
    for at in 3 * list(range(0, len(examples), 4)):
        nlp.update(examples[at:at + 4], sgd=optimizer)
    nlp.to_disk(out / "model")


def stanza_inputs(folder, sentences):
    """What the networks stand on, random: two models of characters, of width 1024, and word vectors of 100 numbers."""
    import torch
    from stanza.models import charlm
    from stanza.models.common.char_model import CharacterLanguageModel
    from stanza.models.common.pretrain import Pretrain
    from stanza.models.common.vocab import CharVocab
    words = sorted({w.form.replace(" ", "_") for s in sentences for w in s.words()})
    for direction in ("forward", "backward"):
        args = vars(charlm.build_argparse().parse_args(["--direction", direction]))
        characters = CharVocab(sorted(set("".join(words))) + [" ", "\n"], cutoff=-1)
        model = CharacterLanguageModel(args, {"char": characters}, is_forward_lm=direction == "forward")
        model.save(str(folder / f"{direction}.pt"))
    draw = random.Random(1)
    with (folder / "vectors.txt").open("w", encoding="utf-8") as f:
        f.write(f"{len(words)} 100\n")
        f.writelines(w + "".join(f" {draw.gauss(0, 0.3):.3f}" for _ in range(100)) + "\n" for w in words)
    Pretrain(str(folder / "vectors.pt"), str(folder / "vectors.txt")).load()
    assert torch.load(folder / "vectors.pt", weights_only=True)["emb"].shape[1] == 100


def stanza(out, given):
    """Tokenizer, multiword tokens, tagger, lemmas, parser as the published default has them by its own options, on the inputs
    above. The tokenizer is trained for some steps, so that sentences have a natural length; the others for two."""
    import contextlib
    from stanza.models import lemmatizer, mwt_expander, parser, tagger, tokenizer
    from stanza.utils.datasets import prepare_tokenizer_data
    sentences = given.sentences[:1500]
    stanza_inputs(out, sentences)
    bank, text, labels, words = (str(out / n) for n in ("bank.conllu", "bank.txt", "bank.toklabels", "mwt.json"))
    pathlib.Path(bank).write_text(conllu.write(sentences), encoding="utf-8")
    pathlib.Path(text).write_text(conllu.raw_text(sentences), encoding="utf-8")
    prepare_tokenizer_data.main([text, bank, "-o", labels, "-m", words])
    name = ["--lang", "en", "--shorthand", "en_peers", "--save_dir", str(out), "--cpu", "--save_name"]
    files = ["--train_file", bank, "--eval_file", bank]
    inputs = ["--wordvec_pretrain_file", str(out / "vectors.pt"), "--charlm", "--charlm_shorthand", "en_peers",
              "--charlm_forward_file", str(out / "forward.pt"), "--charlm_backward_file", str(out / "backward.pt")]
    # They must look at a development set once, and save what they have then.
    dev = str(out / "dev.conllu")
    pathlib.Path(dev).write_text(conllu.write(sentences[:20]), encoding="utf-8")
    few = ["--train_file", bank, "--eval_file", dev, "--max_steps", "2", "--eval_interval", "2", "--batch_size", "500"]
    with contextlib.redirect_stdout(sys.stderr):
        tokenizer.main(["--txt_file", text, "--label_file", labels, "--mwt_json_file", words, "--dev_txt_file", text,
                        "--dev_label_file", labels, "--dev_conll_gold", bank, "--steps", str(TOKENIZER_STEPS), "--eval_steps",
                        "100000", *name, "tokenize.pt"])
        mwt_expander.main([*files, "--gold_file", bank, "--num_epoch", "1", *name, "mwt.pt"])
        lemmatizer.main([*files, "--num_epoch", "1", *name[2:], "lemma.pt"])
        tagger.main([*inputs, *few, "--fix_eval_interval", *name, "pos.pt"])
        parser.main([*inputs, *few, *name, "depparse.pt"])
    (out / "resources.json").write_text("{}\n", encoding="utf-8")


def onnx(out, given):
    """Our own encoder, the numbers of its file as float32, and as onnxruntime itself makes int8 of them."""
    sys.path.insert(0, TRAIN)
    import torch
    import model as network
    import reference
    from onnxruntime.quantization import QuantType, quantize_dynamic
    file = reference.Int8(given.weights)
    meta = {k: int(v) for k, v in file.meta.items() if v.isdigit()}
    config = {k: meta.get(k, v) for k, v in network.CONFIG.items()}
    encoder = network.Encoder(config, len(file.vocabulary), file.labels)
    state = {}
    for name, p in encoder.named().items():
        stem, _, kind = name.rpartition(".")
        if stem + ".scale" in file.t:  # a linear layer; its rows are filled up to a multiple of 16
            state[name] = (file.t[name] * file.t[stem + ".scale"][:, None] if kind == "w" else file.t[stem + ".bias"])[:len(p)]
        elif name + ".scale" in file.t:
            state[name] = file.t[name + ".w"] * file.t[name + ".scale"][:, None]
        else:
            state[name] = file.t[name]
    encoder.load(state)

    class Alone(torch.nn.Module):
        """A batch's pieces and cases to the last layer's vectors; `mean` takes rows of pieces to rows of words."""

        def __init__(self):
            super().__init__()
            self.inner = encoder

        def forward(self, pieces, cases, bias, mean, word_bias):
            e, embedding = self.inner, torch.nn.functional.embedding
            x = embedding(pieces, e.get("emb.piece")) + e.get("emb.pos")[:pieces.shape[1]]
            x = e.norm("emb.ln", x + embedding(cases, e.get("emb.case")))
            for i in range(config["layers"]):
                if i == config["pool"]:
                    x, bias = torch.matmul(mean, x), word_bias
                x = e.layer(i, x, bias)
            return x

    length, words = 12, 9
    example = (torch.randint(4, 1000, (2, length)), torch.zeros(2, length, dtype=torch.int64), torch.zeros(2, 1, 1, length),
               torch.zeros(2, words, length), torch.zeros(2, 1, 1, words))
    batch, places, rows = (torch.export.Dim(name, max=most) for name, most in (("batch", 4096), ("places", 512), ("rows", 511)))
    torch.onnx.export(Alone().eval(), example, out / "float32.onnx", input_names=["pieces", "cases", "bias", "mean", "word_bias"],
                      output_names=["vectors"], dynamo=True, external_data=False, verbose=False,
                      dynamic_shapes=({0: batch, 1: places}, {0: batch, 1: places}, {0: batch, 3: places},
                                      {0: batch, 1: rows, 2: places}, {0: batch, 3: rows}))
    plain = str(out / "float32.onnx")
    quantize_dynamic(plain, str(out / "int8.onnx"), weight_type=QuantType.QInt8, per_channel=True)


MODELS = {"udpipe": udpipe, "spacy": spacy, "onnx": onnx, "stanza": stanza}


class Given:
    """What models are made from."""

    def __init__(self, treebank, weights):
        self.sentences, self.weights = conllu.read(treebank), weights
        self.text = conllu.write(self.sentences)


def make(name, folder, given):
    """Built beside its place and renamed, so that half a model never stays."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder) as part:
        part = pathlib.Path(part) / name
        part.mkdir()
        MODELS[name](part, given)
        part.rename(folder / name)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("treebank")
    parser.add_argument("weights")
    parser.add_argument("--only", nargs="+", choices=MODELS, default=list(MODELS))
    options = parser.parse_args()
    given = Given(options.treebank, options.weights)
    for name in options.only:
        if (options.folder / name).exists():
            print(f"{name}: there")
            continue
        try:
            make(name, options.folder, given)
            print(f"{name}: made", flush=True)
        except ImportError as e:
            print(f"{name}: left out: {e}", flush=True)
        except Exception as e:  # whatever a peer does wrong, the others have their turn
            print(f"{name}: left out: {type(e).__name__}: {e}", flush=True)


if __name__ == "__main__":
    main()
