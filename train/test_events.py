"""python -m unittest test_events: how labelled sentences are read."""

import os
import tempfile
import unittest

import events as E


def written(text):
    f = tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False, encoding="utf-8")
    with f:
        f.write(text)
    return f.name


class Sentences(unittest.TestCase):
    def read(self, text):
        path = written(text)
        try:
            return E.sentences([path])
        finally:
            os.unlink(path)

    def test_marks_become_offsets_in_bytes(self):
        (text, labels), = self.read("# a comment\nIn Malmö troops [shelled|ASSAULT] it, he [said|none].\n")
        self.assertEqual(text, "In Malmö troops shelled it, he said.")
        self.assertEqual({text.encode()[o:o + 4].decode(): label for o, label in labels.items()},
                         {"shel": "ASSAULT", "said": "none"})

    def test_the_same_sentence_counts_once(self):
        self.assertEqual(len(self.read("Rain [fell|none].\nRain [fell|none].\n")), 1)

    def test_what_is_wrong_is_named(self):
        for line in ("Rain [fell|NOTHING].", "Rain [fell."):
            with self.assertRaises(SystemExit) as e:
                self.read("# first\n" + line + "\n")
            self.assertIn(":2:", str(e.exception))


class Labels(unittest.TestCase):
    def test_the_data_that_ships(self):
        lines = E.sentences(sorted(E.glob.glob(E.DATA)))
        none = sum(set(labels.values()) == {"none"} for _, labels in lines)
        self.assertGreater(len(lines), 3000)
        self.assertGreater(none * 2, len(lines) * 0.9)
        self.assertEqual({label for _, labels in lines for label in labels.values()}, set(E.TYPES))

    def test_of_a_no_every_verb_is_none_of_a_yes_only_what_it_shows(self):
        verb, noun = [E.NO_ENTRY, 0], [E.NO_ENTRY, 4]
        self.assertEqual(E.label_of({E.ALL: "none"}, 0, verb), "none")
        self.assertIsNone(E.label_of({E.ALL: "none"}, 0, noun))
        self.assertEqual(E.label_of({E.ALL: "AID"}, 0, [E.TYPES.index("AID"), 0]), "AID")
        self.assertIsNone(E.label_of({E.ALL: "AID"}, 0, [E.TYPES.index("ASSAULT"), 0]))
        self.assertIsNone(E.label_of({E.ALL: "AID"}, 0, verb))
        self.assertEqual(E.label_of({7: "AID"}, 7, verb), "AID")

    def test_examples_of_the_lexicon(self):
        folder = tempfile.mkdtemp()
        path = os.path.join(folder, "a.lex")
        with open(path, "w", encoding="utf-8") as f:
            f.write("verb   aid\nframe  nsubj:ACTOR obj:ACTOR -> AID\nyes    Oman aided Peru. => OMN:GOV > PER:GOV AID\n"
                    "no     Aid came.\nknown yes It aided them. => --- AID\n")
        self.assertEqual(E.examples(folder), [("Oman aided Peru.", {E.ALL: "AID"}), ("Aid came.", {E.ALL: "none"})])
        os.unlink(path)
        os.rmdir(folder)


if __name__ == "__main__":
    unittest.main()
