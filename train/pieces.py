"""From text to numbers: word pieces and case classes.

First stage of the flow corpora -> numbers -> model. Follows docs/formats/weights.md, "From text to
numbers", to the letter: the C reader does the same, and tests/data/frozen-sentences.jsonl holds
both to it.
"""

import unicodedata

PAD, UNK, CLS, SEP = 0, 1, 2, 3
MAX_PIECES = 16          # of one word
MAX_RUN = 100            # characters of one run
MAX_SEQUENCE = 512

_TABLE = {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae",
          "œ": "oe"}
_TABLE.update({c: "'" for c in "‘’‛`´"})
_TABLE.update({c: '"' for c in "“”„‟«»"})


def normalise(word):
    """The characters of a word as the vocabulary knows them."""
    out = []
    for c in unicodedata.normalize("NFKD", word):
        if unicodedata.category(c) == "Mn":
            continue
        low = c.lower()
        c = low if len(low) == 1 else c      # simple mapping: one code point to one
        c = _TABLE.get(c, c)
        if unicodedata.category(c[0]) in ("Cc", "Zs", "Zl", "Zp"):
            continue
        out.append(c)
    return "".join(out)


def is_punctuation(c):
    if ord(c) < 128:
        return not c.isalnum()
    return unicodedata.category(c).startswith("P")


def split_runs(text):
    """Runs between punctuation characters, each of which is a run of its own."""
    runs, start = [], 0
    for i, c in enumerate(text):
        if is_punctuation(c):
            if start < i:
                runs.append(text[start:i])
            runs.append(c)
            start = i + 1
    if start < len(text):
        runs.append(text[start:])
    return runs


class Vocabulary:
    def __init__(self, pieces):
        self.pieces = list(pieces)
        self.ids = {p: i for i, p in enumerate(self.pieces)}
        assert self.pieces[:4] == ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
        self._cache = {}

    def __len__(self):
        return len(self.pieces)

    def run(self, text):
        if len(text) > MAX_RUN:
            return [UNK]
        out, start = [], 0
        while start < len(text):
            end = len(text)
            while end > start:
                piece = ("##" if start else "") + text[start:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == start:
                return [UNK]
            out.append(self.ids[piece])
            start = end
        return out

    def word(self, word):
        """Ids of a word's pieces: 1 to 16 of them."""
        hit = self._cache.get(word)
        if hit is None:
            ids = [i for run in split_runs(normalise(word)) for i in self.run(run)]
            hit = self._cache[word] = ids[:MAX_PIECES] or [UNK]
        return hit


def prune(pieces):
    """Which old ids to keep, new order: the four specials, then pieces of Latin script.

    Ours is an English reader: what the normalisation can't produce or no Latin text holds would be
    dead weight in a file that is shipped."""
    old = {p: i for i, p in enumerate(pieces)}
    specials = ["[PAD]", "[UNK]", "[CLS]", "[SEP]"]
    keep = [old[s] for s in specials]
    for i, p in enumerate(pieces):
        if p in specials or p == "[MASK]" or p.startswith("[unused"):
            continue
        body = p[2:] if p.startswith("##") and len(p) > 2 else p
        if all(_kept(c) for c in body):
            keep.append(i)
    return keep


def _kept(c):
    o = ord(c)
    return (0x21 <= o < 0x7F or (0xA1 <= o < 0x180 and (c.isalpha() or o < 0xC0))
            or 0x2010 <= o < 0x2070 or 0x20A0 <= o < 0x20D0)


def case_class(word):
    cased = [c for c in word if c.isupper() or c.islower()]
    if not cased:
        return 0
    upper = sum(c.isupper() for c in cased)
    if upper == 0:
        return 1
    if upper == len(cased):
        return 3 if upper > 1 else 4
    return 2 if upper == 1 and cased[0].isupper() else 5


def case_classes(words):
    """Twelve classes: six by the letters, and six more for the first cased word."""
    out, first = [], True
    for w in words:
        c = case_class(w)
        if c and first:
            c += 6
            first = False
        out.append(c)
    return out


def windows(pieces_of_words):
    """(first word, end word) of the stretches that fit into a sequence with [CLS] and [SEP]."""
    out, start, used = [], 0, 0
    for i, p in enumerate(pieces_of_words):
        if used + len(p) > MAX_SEQUENCE - 2:
            out.append((start, i))
            start, used = i, 0
        used += len(p)
    out.append((start, len(pieces_of_words)))
    return out
