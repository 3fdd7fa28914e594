"""Tests of the coreference that teaches the linker: GUM's annotation, passages, spans, the network's file."""

import gzip
import os
import tempfile
import unittest

import numpy as np
import torch

import chains
import coreference
import export

CONLLU = """# newdoc id = GUM_news_made
# newpar
# text = Ann Lee, a judge, can't leave.
1\tAnn\tAnn\tPROPN\tNNP\t_\t7\tnsubj\t_\tEntity=(1-person-new-nnnnn-cf1-1-coref
2\tLee\tLee\tPROPN\tNNP\t_\t1\tflat\t_\tEntity=1)|SpaceAfter=No
3\t,\t,\tPUNCT\t,\t_\t5\tpunct\t_\t_
4\ta\ta\tDET\tDT\t_\t5\tdet\t_\tEntity=(1-person-giv-nnnnn-cf1-2-appos
5\tjudge\tjudge\tNOUN\tNN\t_\t1\tappos\t_\tEntity=1)|SpaceAfter=No
6\t,\t,\tPUNCT\t,\t_\t5\tpunct\t_\t_
7-8\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
7\tca\tcan\tAUX\tMD\t_\t9\taux\t_\t_
8\tn't\tnot\tPART\tRB\t_\t9\tadvmod\t_\t_
9\tleave\tleave\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
10\t.\t.\tPUNCT\t.\t_\t9\tpunct\t_\t_

# text = She stays.
1\tShe\tshe\tPRON\tPRP\t_\t2\tnsubj\t_\tEntity=(1-person-giv-nnnnn-cf1-1-ana)
2\tstays\tstay\tVERB\tVBZ\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

# newpar
# text = A judge must.
1\tA\ta\tDET\tDT\t_\t2\tdet\t_\tEntity=(1-person-giv-nnnnn-cf1-2-coref
2\tjudge\tjudge\tNOUN\tNN\t_\t3\tnsubj\t_\tEntity=1)
3\tmust\tmust\tVERB\tMD\t_\t0\troot\t_\tSpaceAfter=No
4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_

"""


class Annotation(unittest.TestCase):
    def setUp(self):
        with tempfile.NamedTemporaryFile(suffix=".conllu.gz", delete=False) as f:
            f.write(gzip.compress(CONLLU.encode("utf-8")))
        self.doc = next(coreference.documents(f.name))
        os.unlink(f.name)

    def test_text_is_put_together(self):
        self.assertEqual(self.doc.text, "Ann Lee, a judge, can't leave. She stays.\n\nA judge must. ")
        self.assertEqual(self.doc.genre, "news")

    def test_appositions_widen_and_indefinites_are_new(self):
        found = [[self.doc.text[s:e] for s, e, _ in c] for c in coreference.chains(self.doc)]
        self.assertEqual(found, [["Ann Lee, a judge", "She"]])

    def test_heads_are_where_phrases_begin_or_end(self):
        (first, she), = coreference.chains(self.doc)
        self.assertEqual(self.doc.text[first[2]:first[2] + 3], "Ann")
        self.assertEqual(she[2], she[0])


class Passages(unittest.TestCase):
    def test_marks_nest_and_paragraphs_break(self):
        p = coreference.Passage("made", "[1 [2 Sudan]'s envoy] left. // [1 She] praised [2 the country].")
        self.assertEqual(p.text, "Sudan's envoy left.\n\nShe praised the country.")
        self.assertEqual([[p.text[s:e] for s, e, _ in c] for c in coreference.chains(p)],
                         [["Sudan", "the country"], ["Sudan's envoy", "She"]])

    def test_mistakes_are_told(self):
        for marked in ("[1 Sudan left.", "Sudan] left."):
            with self.assertRaises(ValueError):
                coreference.Passage("made", marked)

    def test_ours_are_whole(self):
        texts = set()
        folder = os.path.join(os.path.dirname(os.path.abspath(__file__)), "passages")
        for name in sorted(os.listdir(folder)):
            for p in coreference.passages(os.path.join(folder, name)):
                self.assertNotIn(p.text, texts, p.name)
                texts.add(p.text)
                for chain in coreference.chains(p):
                    self.assertGreaterEqual(len(chain), 2, p.name)
                    self.assertTrue(all(p.text[s:e].strip() == p.text[s:e] != "" for s, e, _ in chain), p.name)
        self.assertGreater(len(texts), 500)


class Spans(unittest.TestCase):
    def test_trimmed(self):
        text = "“The envoy's,” he"
        self.assertEqual(text[slice(*chains.trimmed(text, 0, 14))], "The envoy")
        self.assertEqual(text[slice(*chains.trimmed(text, 1, 10))], "envoy")

    def test_a_head_finds_its_chain_where_the_span_differs(self):
        text = "the old envoy of Oslo and he"
        phrase = np.dtype([("start", "u4"), ("end", "u4"), ("head", "u4")])
        phrases = np.array([(0, 13, 8), (17, 21, 17), (26, 28, 26)], phrase)
        numbers = chains.chain_numbers(text, phrases, [[(0, 21, 8), (26, 28, 26)]])
        self.assertEqual(list(numbers), [0, -1, 0])


class File(unittest.TestCase):
    def test_what_is_written_is_what_was_learned(self):
        facts, pairs = np.array([3, 4]), np.array([5])
        torch.manual_seed(1)
        net = chains.Linker(8, 7, 5, 0.1)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "made.dmc")
            chains.save(path, net, facts, pairs, "made")
            raw = export.read(path)
        self.assertEqual(export.lines_of(raw["meta"]), ["id made", "facts 3 4", "pairs 5"])
        self.assertTrue(np.allclose(raw["pairs"], net.pairs.weight.detach().numpy()))
        self.assertTrue(np.allclose(raw["marks.later"], net.mark_later.weight.detach().numpy().T))
        self.assertEqual(raw["alone.out"].shape, (chains.HIDDEN + 1,))


if __name__ == "__main__":
    unittest.main()
