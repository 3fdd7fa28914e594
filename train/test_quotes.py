"""python -m unittest test_quotes: what the candidates of quotes are taught."""

import unittest

import quotes as Q


class Labels(unittest.TestCase):
    def test_content_goes_to_its_cue(self):
        gold = [{"content": [[0, 10]], "cue": [[14, 18]], "source": [[11, 13]]}]
        doc = {"C": [(0, 10), (30, 40)], "U": [(14, 18), (20, 25)], "S": [(11, 13)],
               "c": [[(Q.WITH_CUE, 0, []), (Q.WITH_CUE, 1, []), (Q.DROPPED, 0, []), (Q.BARE, 0, [])],
                     [(Q.WITH_CUE, 1, []), (Q.DROPPED, 0, []), (Q.BARE, 0, []), (Q.GOES_ON, 0, [])]],
               "u": [[(Q.WITH_SOURCE, 0, []), (Q.NO_SOURCE, 0, [])], [(Q.NO_SOURCE, 0, [])]]}
        right = [r for _, r in Q.labels(doc, gold)]
        self.assertEqual(right[0], [True, False, False, False])
        self.assertEqual(right[1], [False, True, False, False])       # nobody attributes it
        self.assertEqual(right[2:], [[True, False]])                  # the other cue is none: nothing is learnt of it

    def test_a_gap_goes_on_and_a_far_cue_is_bare(self):
        gold = [{"content": [[0, 10], [20, 30]], "cue": [[90, 95]], "source": []}]
        doc = {"C": [(0, 10), (20, 30)], "U": [], "S": [], "u": [],
               "c": [[(Q.DROPPED, 0, []), (Q.BARE, 0, [])], [(Q.DROPPED, 0, []), (Q.BARE, 0, []), (Q.GOES_ON, 0, [])]]}
        right = [r for _, r in Q.labels(doc, gold)]
        self.assertEqual(right, [[False, True], [False, False, True]])


if __name__ == "__main__":
    unittest.main()
