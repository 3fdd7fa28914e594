"""Corpora -> data/models/split.dms: whether a sentence ends between two words. One command, numpy only
(and xxhash, for the file's checksum):

    python train/split.py CORPORA --out data/models/split.dms

What is measured and how it is added up is docs/formats/split.md; src/sentences/gaps.c does the same in C. A
linear model over some fifty features of each gap (logistic regression, Adagrad), then only the heaviest weights,
in int8, in a table of hashes.
"""

import argparse
import gzip
import os
import re
import unicodedata
from dataclasses import dataclass

import numpy as np

import corpora
import export

ABBREVIATIONS = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../src/sentences/abbreviations.c")
SLOTS_BITS, PROBES = 16, 8
SCALE = 32                                  # a weight of 1 is 32 in the table
KEPT = 40000
SEEN = 3                                    # features seen less often are not learned
# The scores above which a sentence ends: where the rules would end it too, behind another final mark, behind none.
THRESHOLDS = {"agreed": -40, "mark": 40, "bare": 70}
M32 = 0xFFFFFFFF
BLANK = "\t\n\v\f\r \x85\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff"
CHUNK = re.compile(f"[^{BLANK}]+")
PLAIN = {"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-", "\u2026": ".",
         "\u00ab": '"', "\u00bb": '"', "\u2022": "*", "\u00b7": "*"}

ATOMS = ["word", "head", "tail", "shape", "kind", "abbr", "suffix"]
NUMBERS = ["next", "prev", "capr", "capl", "at", "left"]
HISTORY = ["len", "first", "firstword", "quote", "paren", "before"]

# Two chunks (1 is nearest) to the left (l) and to the right (r), three for some atoms.
TEMPLATES = [t.split() for t in """
l1word l1tail
r1word r1head
l1tail r1word
l1word r1word
l1tail r1head r1kind
l1tail l1kind r1kind r1head
l1shape l1tail r1head r1shape
l1abbr r1word
l1abbr r1kind r1head
l1word l1tail r1kind
l1tail r1shape r1tail
l1kind r1word r1tail
l1tail l1kind r1word r2kind
l2word l1word l1tail
r1word r2word
l2word
r2word
l2shape l2tail l1shape l1tail r1shape
l1shape l1tail r1shape r1tail r2shape
l2kind l2tail l1kind l1tail r1head r1kind r1tail r2kind
l3kind l2kind l1kind l1tail r1kind r1tail r2kind r3kind
l1suffix l1tail r1suffix
l1suffix l1tail
r1suffix r1kind
l1tail next r1kind
l1tail prev r1kind
next prev l1kind r1kind l1tail
capl capr l1tail
l1tail at r1kind
l1tail left r1kind
at left l1kind r1kind
l1word next
r1word next l1tail
r1word prev l1tail
l1shape l1tail prev r1kind
r1shape r1tail next l1tail
r1tail r2tail l1tail
r1word r2kind r2tail l1tail
l2tail l2kind l1word r1kind
l1word l1tail capr
l1tail r1word capl
l2tail l1tail r1head
len l1tail r1kind
len l1kind l1tail r1head
len r1word
len l1word
len next l1tail r1kind
first l1tail r1kind
first l1shape l1tail r1shape
firstword r1word
firstword l1tail r1kind len
quote l1tail r1head
quote paren l1tail r1kind
first r1shape r1head r1tail
firstword l1tail r1word
before len l1tail r1kind
""".strip().split("\n")]
FIELDS = ([f"{side}{k}{a}" for side in "lr" for k in (1, 2, 3) for a in ATOMS] + NUMBERS + HISTORY)
COLUMN = {name: i for i, name in enumerate(FIELDS)}


# ---- Text to numbers ----

def fnv(data, h=2166136261):
    for b in data:
        h = (h ^ b) * 16777619 & M32
    return h


NO_TAIL, COMMA, NO_HEAD, SMALL = fnv(b"t"), fnv(b"t,"), fnv(b"h"), (fnv(b"kl"), fnv(b"km"))


def kind_of(c):
    """U upper, l other letters, d digits, o what is neither letter nor ASCII; else the sign, made plain."""
    if c in PLAIN:
        return PLAIN[c]
    if c < "\x80":
        return "U" if "A" <= c <= "Z" else "l" if "a" <= c <= "z" else "d" if "0" <= c <= "9" else c
    cat = unicodedata.category(c)
    if cat in ("Lu", "Lt"):
        return "U"
    return "l" if cat[0] == "L" or "\u0300" <= c <= "\u036f" else "o"


def plain(c, kind):
    if kind == "d":
        return "0"
    return chr(ord(c) + 32) if "A" <= c <= "Z" else PLAIN.get(c, c)


def collapsed(s, most):
    out = ""
    for c in s:
        if len(out) == most:
            break
        if out[-1:] != c:
            out += c
    return out


def read_abbreviations(path=ABBREVIATIONS):
    with open(path, encoding="utf-8") as f:
        return {m[1]: "TNIE".index(m[2]) + 1 for m in re.finditer(r'\{ "([^"]+)", ([TNIE]) \}', f.read())}


def is_dotted(word):
    return re.fullmatch(r"(?:[^\W\d_]{1,3}\.){2,}", word) is not None


def abbreviation(word, table):
    """As abbreviation_kind() of src/sentences/abbreviations.c: 0 none, title, number, inside, either."""
    if is_dotted(word):
        return 3 if word.lower() in ("e.g.", "i.e.") else 4
    if word in table:
        return table[word]
    return 4 if len(word) == 2 and kind_of(word[0]) == "U" else 0


@dataclass(frozen=True)
class Chunk:
    atoms: tuple
    stops: bool      # a full stop, ! or ? is in its tail
    capital: bool
    quotes: int
    opens: int
    closes: int


def chunk_kind(kinds):
    """The case of a word in one letter."""
    if not kinds:
        return "p"
    if kinds[0] == "U":
        return "S" if len(kinds) == 1 else "T" if "l" in kinds else "A"
    if kinds[0] == "l":
        return "m" if "U" in kinds else "l"
    return "D" if "l" in kinds or "U" in kinds else "d"


class Reader:
    def __init__(self):
        self.table = read_abbreviations()
        self.chunks, self.ids = [], {}
        self.none = self.id_of("")

    def id_of(self, text):
        if text not in self.ids:
            self.ids[text] = len(self.chunks)
            self.chunks.append(self.chunk(text))
        return self.ids[text]

    def chunk(self, text):
        kinds = [kind_of(c) for c in text]
        words = [i for i, k in enumerate(kinds) if k in "Uld"]
        a, b = (words[0], words[-1] + 1) if words else (0, 0)
        core = [plain(c, k) for c, k in zip(text[a:b], kinds[a:b])]
        tail = kinds[b:]
        dots = tail[:2] == [".", "."] or (tail[:1] == ["."] and text[b] == "\u2026")
        kind = chunk_kind(kinds[a:b])
        abbr = abbreviation(text[a:b] + ".", self.table) if a < b and tail[:1] == ["."] and not dots else 0
        strings = ["w" + "".join(core), "h" + collapsed(kinds[:a], 3),
                   "t" + ("." if dots else "") + collapsed(tail, 4), "s" + collapsed(kinds[a:b], 8), "k" + kind,
                   f"a{abbr}", "x" + "".join(core[-3:])]
        return Chunk(tuple(fnv(s.encode()) for s in strings), any(k in ".!?" for k in tail), kind in "TSA",
                     kinds.count('"'), kinds.count("("), kinds.count(")"))


def bucket(n):
    for i, least in enumerate((35, 20, 12, 8, 6)):
        if n >= least:
            return 10 - i
    return n


def is_asked(left, right):
    """Nobody asks within "the talks": no mark, and a small letter behind."""
    return left.atoms[2] not in (NO_TAIL, COMMA) or right.atoms[4] not in SMALL or right.atoms[1] != NO_HEAD


def paragraph_rows(reader, ids, ends):
    """The fields of each gap of a paragraph. ends[i]: 0, or 1 a sentence ends behind chunk i, or 2 within it."""
    chunks, n = [reader.chunks[i] for i in ids], len(ids)
    following, capr = [0] * (n + 1), [0] * (n + 1)
    following[n] = 99
    for i in range(n - 1, -1, -1):
        following[i] = 0 if chunks[i].stops else min(following[i + 1] + 1, 99)
        capr[i] = capr[i + 1] + 1 if chunks[i].capital else 0
    rows, history, state = [], [], Past(chunks)
    prev, capl = 99, 0
    for i in range(n - 1):
        prev = 0 if chunks[i].stops else min(prev + 1, 99)
        capl = capl + 1 if chunks[i].capital else 0
        rows.append((bucket(following[i + 1]), bucket(prev), min(capr[i + 1], 5), min(capl, 5), bucket(i),
                     bucket(n - 2 - i)))
        state.see(i, ends[i] == 2)
        history.append(state.fields(i))
        if ends[i] == 1:
            state.end(i)
    return rows, history


class Past:
    """What the sentence so far says of a gap."""

    def __init__(self, chunks):
        self.chunks, self.start, self.before, self.quotes, self.open = chunks, 0, 0, 0, 0

    def see(self, i, within=False):
        self.quotes += self.chunks[i].quotes
        self.open += self.chunks[i].opens - self.chunks[i].closes
        if within:
            self.start, self.quotes, self.open = i, 0, 0

    def fields(self, i):
        atoms = self.chunks[self.start].atoms
        return (bucket(i - self.start), atoms[3], atoms[0], self.quotes % 2, int(self.open > 0),
                bucket(self.before))

    def end(self, i):
        self.before, self.start, self.quotes, self.open = i + 1 - self.start, i + 1, 0, 0


def neighbours(n):
    """Places of the chunks l1 l2 l3 r1 r2 r3 of each gap; n for none."""
    x = np.array([n] * 3 + list(range(n)) + [n] * 3)
    return np.stack([x[3 - k:2 - k + n] for k in range(3)] + [x[4 + k:3 + k + n] for k in range(3)], 1)


def mixed(columns, number):
    """The hash of a feature from those of its parts; the same 32-bit arithmetic as in C."""
    h = np.full(len(columns[0]), number * 0x9E3779B1 & M32, np.uint32)
    for c in columns:
        h = (h ^ c) * np.uint32(0x85EBCA6B)
        h ^= h >> np.uint32(13)
    return h * np.uint32(0x9E3779B1)


def hashes(x, which=range(len(TEMPLATES))):
    """One column for each template."""
    return np.stack([mixed([x[:, COLUMN[f]] for f in TEMPLATES[i]], i + 1) for i in which], 1)


def fields(reader, ids, ends):
    """The fields of every gap of a paragraph, the past as `ends` has it, and whether the gap is asked."""
    chunks, near = [reader.chunks[i] for i in ids], neighbours(len(ids))
    rows, history = paragraph_rows(reader, ids, ends)
    atoms = np.array([c.atoms for c in [*chunks, reader.chunks[reader.none]]], np.uint32)
    x = np.concatenate([atoms[near].reshape(len(near), -1), np.array(rows, np.uint32),
                        np.array(history, np.uint32)], 1)
    return x, np.array([is_asked(a, b) for a, b in zip(chunks, chunks[1:])])


# ---- Corpora ----

@dataclass
class Paragraph:
    chunks: list     # strings
    ends: list       # of 0, 1, 2 as in paragraph_rows
    doc: str


def paragraph_of(text, stops, doc):
    """`stops`: offsets where sentences end."""
    chunks, ends = [], []
    for m in CHUNK.finditer(text):
        chunks.append(m.group())
        within = any(m.start() < s < m.end() for s in stops)
        ends.append(1 if m.end() in stops else 2 if within else 0)
    return Paragraph(chunks, ends, doc)


def read_paragraphs(path, keep_doc=lambda doc: True):
    """Paragraphs of a treebank: its text as SpaceAfter has it, cut where it says newpar or newdoc."""
    out, doc, text, stops = [], "", "", set()
    inside = 0

    def flush():
        nonlocal text, stops
        if text.strip() and keep_doc(doc):
            out.append(paragraph_of(text, stops, doc))
        text, stops = "", set()

    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("# newdoc") or re.match(r"# newpar(?!_)", line):
                flush()
                if line.startswith("# newdoc id = "):
                    doc = line[14:].strip()
            elif not line:
                stops.add(len(text.rstrip()))
            elif line[0] != "#":
                col = line.split("\t")
                if "." in col[0] or inside > 0 and "-" not in col[0]:
                    inside -= "." not in col[0]
                    continue
                if "-" in col[0]:
                    first, last = map(int, col[0].split("-"))
                    inside = last - first + 1
                text += col[1] + ("" if "SpaceAfter=No" in col[9].split("|") else " ")
    flush()
    return out


def treebanks(root, part):
    ud = os.path.join(root, "ud")
    return {"ewt": read_paragraphs(os.path.join(ud, f"ewt-{part}.conllu.gz")),
            "gum": read_paragraphs(os.path.join(ud, f"gum-{part}.conllu.gz"),
                                   lambda d: corpora.genre_of(d) in corpora.OPEN_GUM)}


def packed(reader, paragraphs):
    """Fields of every gap that is asked (the past as annotated), and whether a sentence ends there."""
    xs, ys = [], []
    for p in paragraphs:
        if len(p.chunks) < 2:
            continue
        x, asked = fields(reader, [reader.id_of(c) for c in p.chunks], p.ends)
        xs.append(x[asked])
        ys += [e == 1 for e, a in zip(p.ends, asked) if a]
    return np.concatenate(xs), np.array(ys, np.float32)


# ---- Learning ----

def train(ids, n, y, passes=4, rate=0.2, batch=256, seed=1):
    """Weights of `n` features; ids[gap][template], 0 for none. The mean over the second half is returned."""
    rng = np.random.default_rng(seed)
    w, squares, mean, taken = np.zeros(n, np.float32), np.full(n, 0.1, np.float32), np.zeros(n), 0
    for k in range(passes):
        order = rng.permutation(len(y))
        for s in range(0, len(y), batch):
            f = ids[order[s:s + batch]]
            error = 1 / (1 + np.exp(-w[f].sum(1))) - y[order[s:s + batch]]
            u, back = np.unique(f, return_inverse=True)
            g = np.bincount(back.ravel(), np.repeat(error, f.shape[1])).astype(np.float32)
            squares[u] += g * g
            w[u] -= rate * g / np.sqrt(squares[u])
            w[0] = 0
        if 2 * k >= passes - 1:
            mean += w
            taken += 1
    return (mean / taken).astype(np.float32)


def learn(h, y, **how):
    """Feature hashes -> weights, sorted by hash."""
    values, ids, counts = np.unique(h, return_inverse=True, return_counts=True)
    kept = counts >= SEEN
    number = np.where(kept, np.cumsum(kept), 0)
    w = train(number[ids].reshape(h.shape).astype(np.int32), int(kept.sum()) + 1, y, **how)
    return values[kept], w[1:]


class Table:
    """Slot, check and weight: the upper 16 bits of a hash are its slot, the next 8 its check; a taken slot sends
    it on to the next. Weight 0: the slot is empty."""

    def __init__(self, check=None, weight=None):
        size = 1 << SLOTS_BITS
        self.check = np.zeros(size, np.uint8) if check is None else check
        self.weight = np.zeros(size, np.int8) if weight is None else weight

    def fill(self, values, w):
        q = np.clip(np.rint(w * SCALE), -127, 127).astype(int)
        placed = 0
        for i in np.argsort(-np.abs(w), kind="stable")[:KEPT]:
            if q[i] == 0:
                break
            placed += self.put(int(values[i]), q[i])
        return placed

    def put(self, h, q):
        slot, check = h >> 16, h >> 8 & 255
        for _ in range(PROBES):
            if self.weight[slot] == 0:
                self.check[slot], self.weight[slot] = check, q
                return True
            if self.check[slot] == check:
                return False                # its look-up would end here
            slot = (slot + 1) % (1 << SLOTS_BITS)
        return False

    def get(self, h):
        """Weights of an array of hashes."""
        slot, check = (h >> np.uint32(16)).astype(np.int64), (h >> np.uint32(8) & np.uint32(255)).astype(np.uint8)
        out, open_ = np.zeros(h.shape, np.int32), np.ones(h.shape, bool)
        for _ in range(PROBES):
            here = open_ & (self.weight[slot] != 0)
            hit = here & (self.check[slot] == check)
            out[hit] = self.weight[slot[hit]]
            open_ = here & ~hit
            slot = (slot + 1) % (1 << SLOTS_BITS)
        return out


# ---- Reading with it ----

LATE = [i for i, t in enumerate(TEMPLATES) if any(f in HISTORY for f in t)]
EARLY = [i for i in range(len(TEMPLATES)) if i not in LATE]


def scores(reader, table, chunks, decide):
    """The gaps of one paragraph from left to right: decide(i, score) tells whether a sentence ends. Gaps that
    are not asked have no score (None)."""
    ids = [reader.id_of(c) for c in chunks]
    if len(ids) < 2:
        return []
    x, asked = fields(reader, ids, [0] * len(ids))
    early = table.get(hashes(x, EARLY)).sum(1)
    out, state = [], Past([reader.chunks[i] for i in ids])
    for i in range(len(ids) - 1):
        state.see(i)
        out.append(None)
        if not asked[i]:
            continue
        x[i, -len(HISTORY):] = state.fields(i)
        out[i] = int(early[i] + table.get(hashes(x[i:i + 1], LATE)).sum())
        if decide(i, out[i]):
            state.end(i)
    return out


def rates(reader, table, paragraphs):
    """Precision, recall and F1 of whole sentences, were the table alone to decide."""
    right = ours = gold = 0
    for p in paragraphs:
        n, found = len(p.chunks), set()
        chunks = [reader.chunks[reader.id_of(c)] for c in p.chunks]

        def decide(i, score):
            if score > THRESHOLDS["mark" if chunks[i].stops else "bare"]:
                found.add(i)
            return i in found
        scores(reader, table, p.chunks, decide)
        true = spans({i for i, e in enumerate(p.ends) if e == 1}, n)
        within = sum(e == 2 for e in p.ends)
        got = spans(found, n)
        right += len(got & true)
        ours += len(got)
        gold += len(true) + within
    return 100 * right / ours, 100 * right / gold, 200 * right / (ours + gold)


def spans(ends, n):
    cuts = sorted(ends | {n - 1})
    return set(zip([0] + [c + 1 for c in cuts[:-1]], cuts))


def save(path, table, name, thresholds):
    lines = [f"id {name}", *(f"{k} {v}" for k, v in thresholds.items())]
    return export.write(path, [export.text("meta", lines),
                               ("split.check", table.check), ("split.weight", table.weight)])


def main():
    args = argparse.ArgumentParser()
    args.add_argument("corpora")
    args.add_argument("--out", required=True)
    args.add_argument("--id", default="dragoman-split-1")
    args = args.parse_args()
    reader = Reader()
    sets = treebanks(args.corpora, "train")
    x, y = packed(reader, [p for s in sets.values() for p in s])
    values, w = learn(hashes(x), y)
    table = Table()
    placed = table.fill(values, w)
    size = save(args.out, table, args.id, THRESHOLDS)
    print(f"{len(y)} gaps, {int(y.sum())} ends, {len(values)} features, {placed} kept, {size} bytes")
    for name, dev in treebanks(args.corpora, "dev").items():
        print("%s dev, the table alone: P %.2f R %.2f F1 %.2f" % (name, *rates(reader, table, dev)))


if __name__ == "__main__":
    main()
