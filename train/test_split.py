"""Quick tests of the sentence splitter's training: python -m unittest test_split"""

import gzip
import os
import tempfile
import unittest

import numpy as np

import export
import split as S

CONLLU = """# newdoc id = d1
# newpar id = d1-p1
# text = He didn't go.
1\tHe\t_\t_\t_\t_\t_\t_\t_\t_
2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
2\tdid\t_\t_\t_\t_\t_\t_\t_\t_
3\tn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
4\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
4.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_
5\t.\t_\t_\t_\t_\t_\t_\t_\t_

# newpar_block = p (2 s)
# text = Why.
1\tWhy\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
2\t.\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No

# text = So it is
1\tSo\t_\t_\t_\t_\t_\t_\t_\t_
2\tit\t_\t_\t_\t_\t_\t_\t_\t_
3\tis\t_\t_\t_\t_\t_\t_\t_\t_

# newpar
# text = End
1\tEnd\t_\t_\t_\t_\t_\t_\t_\t_

# newdoc id = d2
# text = Other
1\tOther\t_\t_\t_\t_\t_\t_\t_\t_

"""


class Texts(unittest.TestCase):
    def test_treebank(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "x.conllu.gz")
            with gzip.open(path, "wt", encoding="utf-8") as f:
                f.write(CONLLU)
            got = S.read_paragraphs(path)
            self.assertEqual([(p.doc, p.chunks, p.ends) for p in got],
                             [("d1", ["He", "didn't", "go.", "Why.So", "it", "is"], [0, 0, 1, 2, 0, 1]),
                              ("d1", ["End"], [1]), ("d2", ["Other"], [1])])
            self.assertEqual([p.doc for p in S.read_paragraphs(path, lambda d: d == "d2")], ["d2"])

    def test_blanks(self):
        self.assertEqual(S.CHUNK.findall("a\u00a0b\u200bc\ufeffd\x1ce\nf"), ["a", "b", "c", "d\x1ce", "f"])

    def test_abbreviations(self):
        table = S.read_abbreviations()
        self.assertGreater(len(table), 150)
        got = [S.abbreviation(w, table) for w in ("Gen.", "No.", "e.g.", "Inc.", "U.S.", "J.", "dog.", "E.G.")]
        self.assertEqual(got, [1, 2, 3, 4, 4, 4, 0, 3])


class Chunks(unittest.TestCase):
    def atoms(self, text):
        r = S.Reader()
        return dict(zip(S.ATOMS, r.chunks[r.id_of(text)].atoms))

    def test_atoms(self):
        def same(text, **want):
            got = self.atoms(text)
            for name, s in want.items():
                self.assertEqual(got[name], S.fnv(s.encode()), (text, name))
        same("“Smith’s,”", word="wsmith's", head='h"', tail='t,"', shape="sUl'l", kind="kT", suffix="xh's")
        same("3.5%", word="w0.0", tail="t%", shape="sd.d", kind="kd", abbr="a0")
        same("wait...", tail="t..", kind="kl", abbr="a0")
        same("wait…", tail="t..")
        same("U.S.", word="wu.s", tail="t.", shape="sU.U", kind="kA", abbr="a4")
        same("(Gen.", head="h(", abbr="a1")
        same("--", word="w", head="h", tail="t-", kind="kp")
        same("", word="w", kind="kp")

    def test_asked(self):
        r = S.Reader()

        def asked(a, b):
            return S.is_asked(r.chunks[r.id_of(a)], r.chunks[r.id_of(b)])
        self.assertFalse(asked("the", "talks"))
        self.assertFalse(asked("talks,", "iPhones"))
        for pair in (("talks.", "the"), ("the", "Talks"), ("the", "(talks"), ("the", "5"), ("-", "a")):
            self.assertTrue(asked(*pair), pair)

    def test_past(self):
        r = S.Reader()
        ids = [r.id_of(c) for c in 'He said "No. Go (now) home.'.split()]
        _, past = S.paragraph_rows(r, ids, [0, 1, 0, 2, 0, 1])
        column = dict(zip(S.HISTORY, zip(*past)))
        self.assertEqual(column["len"], (0, 1, 0, 0, 1))
        self.assertEqual(column["before"], (0, 0, 2, 2, 2))
        self.assertEqual(column["quote"], (0, 0, 1, 0, 0))
        he, no, go = (r.chunks[i].atoms[0] for i in (ids[0], ids[2], ids[3]))
        self.assertEqual(column["firstword"], (he, he, no, go, go))


class Learning(unittest.TestCase):
    def test_learns_full_stops(self):
        r = S.Reader()
        words = "The talks failed. He left. They met in Ankara. It rained all of Monday.".split()
        ends = [int(w.endswith(".")) for w in words]
        x, y = S.packed(r, [S.Paragraph(words, ends, "d")] * 8)
        self.assertEqual(int(y.sum()), 24)              # the last of a paragraph is no gap
        values, w = S.learn(S.hashes(x), y, batch=8)
        table = S.Table()
        self.assertGreater(table.fill(values, w), 50)
        again = S.Table()
        again.fill(*S.learn(S.hashes(x), y, batch=8))
        self.assertEqual(table.weight.tobytes(), again.weight.tobytes())
        got = S.scores(r, table, "It failed. They left on Monday with He".split(), lambda i, s: s > 0)
        self.assertIsNone(got[0])
        self.assertGreater(got[1], 0)
        self.assertLess(got[4], 0)

    def test_table(self):
        t = S.Table()
        hashes = np.array([0xFFFF1200, 0xFFFF1300, 0xFFFF1400, 0x00001500], np.uint32)
        for h, q in zip(hashes, (5, -7, 9, 3)):
            self.assertTrue(t.put(int(h), q))
        self.assertFalse(t.put(0xFFFF12FF, 1))          # one that looks like the first
        self.assertEqual(t.get(hashes).tolist(), [5, -7, 9, 3])
        self.assertEqual(t.get(np.array([0xFFFF1600, 0x7FFF1200], np.uint32)).tolist(), [0, 0])

    def test_file(self):
        t = S.Table()
        t.put(0x12345678, -4)
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "x.dms")
            S.save(path, t, "x", S.THRESHOLDS)
            back = export.read(path)
        self.assertEqual(back["split.weight"].tobytes(), t.weight.tobytes())
        self.assertIn(b"bare %d\n" % S.THRESHOLDS["bare"], back["meta"].tobytes())

    def test_templates(self):
        self.assertLessEqual(max(map(len, S.TEMPLATES)), 8)
        self.assertEqual(len({tuple(t) for t in S.TEMPLATES}), len(S.TEMPLATES))


if __name__ == "__main__":
    unittest.main()
