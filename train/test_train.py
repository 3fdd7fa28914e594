"""Quick tests of what training rests on: python -m unittest test_train"""

import concurrent.futures
import itertools
import os
import tempfile
import types
import unittest

import numpy as np
import torch

import attributions
import corpora
import decode
import export
import lemmas
import model as M
import pieces as P
import raw as raw_text
import reference
import teach
import train

TINY = {"layers": 2, "width": 32, "heads": 4, "ffn": 64, "arc": 16, "label": 8}
VOCAB = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "'", '"', "-", ".", ",", "the", "talk", "##s", "cease",
         "##fire", "lodz", "broke", "down", "##down", "u", "s", "in", "strasse", "a", "##a"]


def vocabulary():
    return P.Vocabulary(VOCAB)


class Pieces(unittest.TestCase):
    def words(self, w):
        return [VOCAB[i] for i in vocabulary().word(w)]

    def test_greedy_and_unknown(self):
        self.assertEqual(self.words("Ceasefire"), ["cease", "##fire"])
        self.assertEqual(self.words("talks"), ["talk", "##s"])
        self.assertEqual(self.words("xyz"), ["[UNK]"])
        self.assertEqual(self.words("talkx"), ["[UNK]"])        # a run is known whole or not at all

    def test_folding(self):
        self.assertEqual(self.words("Łódź"), ["lodz"])
        self.assertEqual(self.words("STRAßE"), ["strasse"])
        self.assertEqual(self.words("U.S."), ["u", ".", "s", "."])
        self.assertEqual(self.words("’s"), ["'", "s"])
        self.assertEqual(self.words("“the"), ['"', "the"])
        self.assertEqual(self.words("the\u00a0\t"), ["the"])

    def test_limits(self):
        self.assertEqual(self.words("\u0301"), ["[UNK]"])       # nothing left
        self.assertEqual(self.words("a" * 101), ["[UNK]"])
        self.assertEqual(len(self.words("a" * 100)), P.MAX_PIECES)
        self.assertEqual(len(self.words("-" * 40)), P.MAX_PIECES)

    def test_cases(self):
        got = [P.case_class(w) for w in ("2024", "talks", "Syria", "NATO", "A", "McX", "U.S.", "3D")]
        self.assertEqual(got, [0, 1, 2, 3, 4, 5, 3, 4])
        self.assertEqual(P.case_classes(["12", "Talks", "in", "Geneva"]), [0, 8, 1, 2])

    def test_windows(self):
        w = [[5] * 10] * 120
        self.assertEqual(P.windows(w), [(0, 51), (51, 102), (102, 120)])
        self.assertEqual(P.windows([[5]] * 510), [(0, 510)])

    def test_prune(self):
        old = ["[PAD]", "[unused0]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "a", "##b", "€", "–", "中",
               "и", "é", "#"]
        self.assertEqual(P.prune(old), [0, 2, 3, 4, 6, 7, 8, 9, 12, 13])


class Lemmas(unittest.TestCase):
    PAIRS = [("talks", "talk"), ("Talks", "talk"), ("Syria", "Syria"), ("went", "go"), ("is", "be"),
             ("n't", "not"), ("carried", "carry"), ("U.S.", "U.S."), ("12", "12"), ("'s", "'s"),
             ("NATO", "NATO"), ("FORCES", "force"), ("an", "a"), (";", ";"), ("better", "good")]

    def test_round_trip(self):
        for form, lemma in self.PAIRS:
            rule = lemmas.make(form, lemma)
            self.assertEqual(lemmas.apply(rule, form), lemma, (form, rule))

    def test_rule_that_cuts_too_much(self):
        self.assertEqual(lemmas.apply("k;0;5;", "Abc"), "abc")
        self.assertEqual(lemmas.apply("l;1;2;x", "Abc"), "x")


def brute_force(s):
    """The best tree with one child of the root, by trying them all."""
    n = len(s) - 1
    best = None
    for heads in itertools.product(*[[j for j in range(n + 1) if j != i]
                                     for i in range(1, n + 1)]):
        if heads.count(0) != 1:
            continue
        for i in range(1, n + 1):
            at, seen = i, set()
            while at and at not in seen:
                seen.add(at)
                at = heads[at - 1]
            if at:
                break
        else:
            total = sum(s[i][h] for i, h in enumerate(heads, 1))
            if best is None or total > best[0]:
                best = (total, [0] + list(heads))
    return best


class Trees(unittest.TestCase):
    def test_against_brute_force(self):
        rng = np.random.default_rng(7)
        contracted = 0
        for k in range(300):
            n = 1 + k % 5
            s = rng.normal(size=(n + 1, n + 1)) * 3
            if k % 3 == 0:
                s[:, 0] += 3                   # several would-be children of the root
            want = brute_force(s)
            self.assertEqual(decode.tree(s), want[1])
            greedy = s.copy()
            np.fill_diagonal(greedy, -np.inf)
            contracted += [0] + list(greedy[1:].argmax(1)) != want[1]
        self.assertGreater(contracted, 50)     # the hard way was really tried

    def test_viterbi_is_legal_and_best(self):
        rng = np.random.default_rng(3)
        tags = ["O", "B-PER", "I-PER", "E-PER", "S-PER", "B-LOC", "I-LOC", "E-LOC", "S-LOC"]

        def legal(seq):
            state = None
            for t in seq:
                if state and not (t[0] in "IE" and t[2:] == state):
                    return False
                if not state and t[0] in "IE":
                    return False
                state = t[2:] if t[0] in "BI" else None
            return state is None
        for _ in range(20):
            x = rng.normal(size=(4, len(tags)))
            best = max((sum(x[i][tags.index(t)] for i, t in enumerate(q)), q)
                       for q in itertools.product(tags, repeat=4) if legal(q))
            self.assertEqual(decode.viterbi(x, tags), list(best[1]))


class Names(unittest.TestCase):
    def named(self, corpus, *pairs):
        return corpora.Named([w for w, _ in pairs], [b for _, b in pairs], "", corpus)

    def allowed(self, sent, plain=frozenset()):
        return [{t for t in corpora.TAGS if b >> corpora.TAG_ID[t] & 1}
                for b in corpora.names_targets(sent, plain)]

    def test_missing_types_are_not_taught_as_o(self):
        s = self.named("masc-news", ("Syrian", "O"), ("Foo", "O"), ("met", "O"), ("Xan", "B-PER"))
        a = self.allowed(s)
        self.assertEqual(a[0], {"S-NORP"})
        self.assertIn("O", a[1])
        self.assertIn("B-MISC", a[1])
        self.assertNotIn("S-PER", a[1])
        self.assertEqual(a[2], {"O"})
        self.assertEqual(a[3], {"S-PER"})

        self.assertEqual(self.allowed(self.named("masc-news", ("The", "O")), {"the"}), [{"O"}])

    def test_groups(self):
        s = self.named("masc-news", ("West", "B-LOC"), ("African", "I-LOC"), ("states", "I-LOC"),
                       ("and", "O"), ("South", "O"), ("Korean", "O"), ("Xan", "B-LOC"),
                       ("region", "I-LOC"))
        self.assertEqual(self.allowed(s)[:2] + self.allowed(s)[4:],
                         [{"B-NORP"}, {"E-NORP"}, {"B-NORP"}, {"E-NORP"}, {"S-LOC"}, {"O"}])
        s = self.named("re3d-open", ("We", "B-ORG"), ("met", "O"), ("al", "B-PER"), ("-", "I-PER"),
                       ("Xan", "I-PER"))
        self.assertEqual(corpora.entity_spans(s, {"we"}), [(2, 5, "PER")])

    def test_titles_and_articles(self):
        s = self.named("re3d-open", ("Iraqi", "B-PER"), ("President", "I-PER"), ("Xan", "I-PER"),
                       ("Yul", "I-PER"), ("and", "O"), ("The", "B-ORG"), ("Council", "I-ORG"))
        self.assertEqual(corpora.entity_spans(s), [(2, 4, "PER"), (6, 7, "ORG")])

    def test_misc_that_may_be_norp(self):
        s = self.named("wikigold", ("Xanish", "B-MISC"), ("x", "O"), ("Japanese", "B-MISC"))
        self.assertEqual(self.allowed(s), [{"S-MISC", "S-NORP"}, {"O"}, {"S-NORP"}])


class Attributions(unittest.TestCase):
    def test_labels(self):
        # "He said they left . They did ." : content runs over the sentence's end.
        first = [(0, 2, "He"), (3, 7, "said"), (8, 12, "they"), (13, 17, "left"), (17, 18, ".")]
        second = [(19, 23, "They"), (24, 27, "did"), (27, 28, ".")]
        spans = attributions.outermost([(8, 27), (13, 17), (8, 17)])
        self.assertEqual(spans, [(8, 27)])
        self.assertEqual(attributions.label([first, second], spans), [[0, 0, 1, 2, 2], [2, 2, 0]])
        self.assertEqual(attributions.byte_offsets("aé€"), [0, 1, 3, 6])

    def test_what_teaches(self):
        self.assertTrue(raw_text.good("The talks broke down .".split()))
        self.assertFalse(raw_text.good("1 2 3 4 5 x".split()))
        self.assertFalse(raw_text.good(["Yes", "."]))


def toy_data():
    rng = np.random.default_rng(1)
    words = ["the", "talks", "ceasefire", "Lodz", "broke", "down", "U.S.", "."]
    trees, named = [], []
    for k in range(24):
        n = 2 + k % 6
        w = [words[i] for i in rng.integers(0, len(words), n)]
        trees.append(corpora.Tree(w, ["NOUN" if x[0] > "a" else "PROPN" for x in w], ["_"] * n,
                                  [x.lower() for x in w], [0] + [1] * (n - 1),
                                  ["root"] + ["dep"] * (n - 1)))
        named.append(corpora.Named(w, ["B-LOC" if x == "Lodz" else "O" for x in w], "", "masc-news"))
    return trees, named


def toy_run(workers=2, dropout=0.1, shape=None, raw=None):
    opt = types.SimpleNamespace(seed=5, lr=1e-3, head_lr=1e-3, layer_decay=0.9,
                                dropout=dropout, head_dropout=dropout, batch=40, names_share=0.5,
                                bf16=False, workers=workers)
    trees, named = toy_data()
    labels = {"upos": ["NOUN", "PROPN"], "feats": ["_"], "lemma": ["l;0;0;", "k;0;0;"],
              "deprel": ["root", "dep"], "names": list(corpora.TAGS)}
    v = vocabulary()
    run = train.Run(opt, v, labels, {"t": train.tree_items(trees, v, labels),
                                     "n": train.names_items(named, v), "r": raw or []},
                    {**TINY, **(shape or {})})
    run.lay_out(2.0)
    return run


class Training(unittest.TestCase):
    def test_resume_gives_the_same_losses(self):
        whole = toy_run()
        wanted = [whole.next() for _ in range(12)]
        first = toy_run()
        got = [first.next() for _ in range(5)]
        with tempfile.TemporaryDirectory() as d:
            path = os.path.join(d, "last.pt")
            first.save(path)
            second = toy_run()
            second.resume(path)
            got += [second.next() for _ in range(7)]
        self.assertEqual(got, wanted)

    def test_workers_share_a_batch(self):
        one, two = toy_run(1, 0.0), toy_run(2, 0.0)
        for _ in range(8):
            a, b = one.next(), two.next()
            for k in a:
                # A mean over the sentences' labels, parted by words: the same but for rounding.
                self.assertAlmostEqual(a[k], b[k], delta=1e-3 * max(1, abs(a[k])))

    def test_pooled_part_of_the_way_up(self):
        for pool in (1, 2):
            run = toy_run(dropout=0.0, shape={"pool": pool, "sent": 8})
            for _ in range(3):
                run.next()
            words = ["The", "ceasefire", "talks", "broke", "down", "."]
            with tempfile.TemporaryDirectory() as d, torch.no_grad():
                run.save(os.path.join(d, "m.pt"))
                run.export(os.path.join(d, "m.dmw"), "toy")
                fl, i8 = (reference.load(os.path.join(d, x)) for x in ("m.pt", "m.dmw"))
                v = fl.sentence_vectors([words])[0]
                pcs = [run.vocabulary.word(w) for w in words]
                self.assertGreater(sum(map(len, pcs)), len(words))
                alone = M.make_batch([{"pieces": pcs, "cases": P.case_classes(words)}])
                other = {"pieces": [[9]] * 9, "cases": [1] * 9}
                beside = M.make_batch([other, {"pieces": pcs, "cases": P.case_classes(words)}])
                run.net.eval()
                self.assertLess((run.net.words(alone)[0] - v).abs().max(), 1e-4)
                self.assertLess((run.net.words(beside)[1, :7] - v).abs().max(), 1e-4)
                self.assertLess((i8.sentence_vectors([words])[0] - v).abs().mean()
                                / v.abs().mean(), 0.1)
                mean = run.net.lin("h.sent", v[1:].mean(0))
                self.assertLess((fl.sentence_vector(v) - mean).abs().max(), 1e-4)

    def test_a_smaller_network_keeps_what_matters(self):
        big = toy_run(dropout=0.0)
        state = big.net.state()
        small = M.Encoder({**TINY, "layers": 1, "ffn": 32}, len(big.vocabulary), big.labels)
        importance = [torch.zeros(64), torch.arange(64.0)]
        M.smaller(small, state, importance, [1])
        self.assertTrue(torch.equal(small.get("l0.ffn1.w"), state["l1.ffn1.w"][32:]))
        self.assertTrue(torch.equal(small.get("l0.ffn2.w"), state["l1.ffn2.w"][:, 32:]))
        self.assertTrue(torch.equal(small.get("l0.qkv.b"), state["l1.qkv.b"]))
        self.assertTrue(torch.equal(small.get("h.arc.u.w"), state["h.arc.u.w"]))
        some = [M.make_batch(big.sources["t"][:8])]
        with torch.no_grad():
            big.net.get("l0.ffn2.w")[:, 5] = 0
        self.assertEqual(M.importance_of(big.net, some)[0].argmin().item(), 5)

    def test_a_teacher_is_kept_and_learnt_from(self):
        run = toy_run(dropout=0.0)
        base = M.Encoder({**TINY, "pool": 2}, len(run.vocabulary), run.labels).eval()
        raw = train.plain_items([["the", "talks", "broke", "down"], ["Lodz", "."]], run.vocabulary)
        pool = concurrent.futures.ThreadPoolExecutor(2)
        with tempfile.TemporaryDirectory() as d:
            t = teach.make(d, "r", run.net.eval(), base, raw, pool)
            again = teach.make(d, "r", None, None, raw, pool)          # read, not made
            self.assertEqual(len(t), 2)
            item = t.item(1)
            self.assertEqual(item["arc"].shape, (2, 3))
            np.testing.assert_allclose(item["arc"].sum(1), 1, atol=1e-2)
            self.assertEqual(item["arc"][0, 1], 0)                      # no word is its own head
            self.assertEqual(again.item(1)["sent"].tolist(), item["sent"].tolist())
            self.assertAlmostEqual(float(np.linalg.norm(item["sent"])), 1, places=2)
            student = toy_run(dropout=0.0, shape={"sent": 32}, raw=raw)
            student.taught["r"] = t
            student.steps = [("r", [0, 1])] * 30
            losses = [student.next() for _ in range(30)]
            self.assertEqual(set(losses[0]), {"arc", "label", "upos", "feats", "lemma", "names", "sent"})
            self.assertLess(losses[-1]["sent"], losses[0]["sent"])
            self.assertLess(sum(losses[-1].values()), sum(losses[0].values()))

    def test_nothing_to_learn_is_no_loss(self):
        logits = torch.ones(2, 3, requires_grad=True)
        loss = train.mean_loss(logits, torch.tensor([train.IGNORE] * 2))
        loss.backward()
        self.assertEqual((loss.item(), logits.grad.abs().sum().item()), (0.0, 0.0))

    def test_file_read_back(self):
        run = toy_run()
        for _ in range(6):
            run.next()
        with tempfile.TemporaryDirectory() as d:
            path, ckpt = os.path.join(d, "m.dmw"), os.path.join(d, "m.pt")
            self.assertEqual(run.export(path, "toy"), os.path.getsize(path))
            run.save(ckpt)
            with torch.no_grad():
                i8, fl = reference.load(path), reference.load(ckpt)
                words = ["The", "talks", "broke", "down", "in", "Lodz", "."]
                a, b = (m.sentence_vectors([words])[0] for m in (i8, fl))
                self.assertEqual(a.shape, (8, TINY["width"]))
                self.assertLess((a - b).abs().mean() / b.abs().mean(), 0.05)
                # The float reference is the network that was trained.
                batch = M.make_batch([{"pieces": [run.vocabulary.word(w) for w in words],
                                       "cases": P.case_classes(words)}])
                run.net.eval()
                own = run.net.words(batch)[0]
                self.assertLess((own - b).abs().max(), 1e-4)
                sa, sb = fl.scores(b), run.net.arcs(own[None])[0].numpy()
                self.assertLess(np.abs(sa["arc"] - sb).max(), 1e-3)
                dep, head = run.net.label_vectors(own[None])
                want = run.net.labels(dep[:, 3], head[:, 2])[0].numpy()
                self.assertLess(np.abs(sa["label_of"](3, 2) - want).max(), 1e-3)
            with open(path, "rb") as f:
                raw = bytearray(f.read())
            raw[-1] ^= 1
            with open(path, "wb") as f:
                f.write(raw)
            with self.assertRaises(ValueError):
                export.read(path)

    def test_int8_rows(self):
        q, s = export.quantise_rows(np.array([[1.0, -2.0, 0.5, 0.0], [0, 0, 0, 0]], np.float32))
        self.assertEqual(q.tolist(), [[64, -127, 32, 0], [0, 0, 0, 0]])
        self.assertEqual(float(s[1]), 0.0)
        a = np.arange(32 * 8).reshape(32, 8).astype(np.int8)
        i = export.interleave(a)
        self.assertEqual(i.shape, (2, 2, 16, 4))
        self.assertEqual(i[1, 1, 3].tolist(), a[19, 4:8].tolist())


if __name__ == "__main__":
    unittest.main()
