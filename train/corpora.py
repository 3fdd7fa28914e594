"""Readers: treebanks (CoNLL-U) and names (two-level CoNLL) into plain sentences.

What may train what ships is decided here: EWT, the open genres of GUM, and the open names corpora.
The names corpora differ in what they annotate; `names_targets` turns each into, per word, the set
of tags that its annotation allows.
"""

import collections
import gzip
import os
import re
from dataclasses import dataclass, field

import norp

OPEN_GUM = {"academic", "bio", "conversation", "court", "interview", "news", "speech", "textbook",
            "vlog", "voyage"}
TYPES = ["PER", "ORG", "LOC", "NORP", "MISC"]
TAGS = ["O"] + [f"{p}-{t}" for t in TYPES for p in "BIES"]
TAG_ID = {t: i for i, t in enumerate(TAGS)}


@dataclass
class Tree:
    words: list
    upos: list
    feats: list
    lemmas: list
    heads: list          # 0 is the root
    deprels: list
    doc: str = ""


@dataclass
class Named:
    words: list
    labels: list         # BIO as in the corpus
    doc: str = ""
    corpus: str = ""
    original: list = field(default_factory=list)


def _open(path):
    return gzip.open(path, "rt", encoding="utf-8") if str(path).endswith(".gz") else \
        open(path, encoding="utf-8")


def genre_of(doc):
    parts = doc.split("_")
    return parts[1] if len(parts) > 1 and parts[0] == "GUM" else ""


def read_trees(path, keep_doc=lambda doc: True):
    """Sentences of a CoNLL-U file: syntactic words, no empty nodes."""
    out, rows, doc = [], [], ""

    def flush():
        if rows and keep_doc(doc):
            col = list(zip(*rows))
            out.append(Tree(list(col[1]), list(col[3]), list(col[5]), list(col[2]),
                            [int(h) for h in col[6]], list(col[7]), doc))
        rows.clear()

    with _open(path) as f:
        for line in f:
            line = line.rstrip("\n")
            if not line:
                flush()
            elif line.startswith("#"):
                m = re.match(r"# newdoc id = (\S+)", line)
                if m:
                    doc = m.group(1)
            else:
                c = line.split("\t")
                if "-" not in c[0] and "." not in c[0]:
                    rows.append(c)
    flush()
    return out


def read_named(path, corpus, keep_doc=lambda doc: True):
    out, words, labels, orig, doc = [], [], [], [], ""

    def flush():
        if words and keep_doc(doc):
            out.append(Named(list(words), list(labels), doc, corpus, list(orig)))
        words.clear(), labels.clear(), orig.clear()

    with _open(path) as f:
        for line in f:
            line = line.rstrip("\n")
            if not line:
                flush()
            elif line.startswith("# doc =") and "\t" not in line:
                flush()
                doc = line[7:].strip()
            else:
                c = line.split("\t")
                words.append(c[0])
                labels.append(c[1])
                orig.append(c[2] if len(c) > 2 else "_")
    flush()
    return out


def spans(labels):
    """(start, end, type) of a BIO sequence."""
    out, start, kind = [], None, None
    for i, lab in enumerate(list(labels) + ["O"]):
        if start is not None and (lab == "O" or lab[0] == "B" or lab[2:] != kind):
            out.append((start, i, kind))
            start = None
        if lab != "O" and start is None:
            start, kind = i, lab[2:]
    return out


# What each corpus leaves out: an O there does not speak against these types.
LACKS = {"masc-news": {"NORP", "MISC"}, "masc-other": {"NORP", "MISC"},
         "gum-names-byrule": {"NORP", "MISC"}, "re3d-open": {"MISC"},
         "crossner-politics": {"NORP"}, "wikigold": set(),
         "multiner-lk-gov": {"NORP", "MISC"}}
NAME_CORPORA = list(LACKS)

_MAP = {"PER": "PER", "ORG": "ORG", "LOC": "LOC", "FAC": "LOC", "NORP": "NORP", "MISC": "MISC",
        "EVENT": "MISC", "PROD": "MISC"}
TITLES = set("""president vice prime minister deputy premier chancellor king queen prince princess
emperor sultan sheikh shaikh emir general gen gen. lt lt. lieutenant colonel col col. major maj maj.
captain capt capt. sergeant sgt sgt. admiral adm adm. brigadier commander commander-in-chief marshal
senator sen sen. representative rep rep. congressman congresswoman congressmen governor gov gov. mayor
secretary ambassador envoy spokesman spokeswoman spokesperson foreign defense defence interior finance
secretary-general mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir lord lady dame rev rev.
reverend father sister brother pope bishop archbishop cardinal rabbi imam ayatollah judge justice
attorney chief chairman chairwoman director head leader former late the a an acting special
inspector officer state us u.s. uk""".split())


_PARTICLES = {"al", "al-", "el", "el-", "ibn", "bin", "abu", "de", "la", "von", "van", "der", "di", "da"}
_QUARTERS = {"north", "south", "east", "west", "central", "northern", "southern", "eastern", "western",
             "latin", "sri", "saudi", "-"}
_CALENDAR = set("""january february march april may june july august september october november december
jan jan. feb feb. mar. apr. aug aug. sep. sept sept. oct oct. nov nov. dec dec. monday tuesday wednesday
thursday friday saturday sunday mon tue wed thu fri sat sun""".split())


def plain_words(trees):
    """Words of the closed classes: capitalised, they still are no names."""
    closed = {"DET", "PRON", "ADP", "AUX", "CCONJ", "SCONJ", "PART", "INTJ", "ADV", "NUM"}
    count = collections.Counter(w for t in trees for w, u in zip(t.words, t.upos) if u in closed)
    words = frozenset(w for w, n in count.items() if w.islower() and n >= 5)
    return (words | _CALENDAR | TITLES) - {"u.s.", "uk"}


def is_plain(word, plain):
    """"We", not "US"."""
    return word.lower() in plain and not (len(word) > 1 and word.isupper())


def _trim(words, s, e, kind, corpus):
    """A span cut to the name itself; None when nothing that is a name is left."""
    if kind not in ("PER", "ORG", "LOC"):
        return s, e
    while s < e and (words[s] in ("the", "a", "an")
                     or (words[s].lower() == "the" and (kind == "ORG" or corpus == "re3d-open"))):
        s += 1
    if kind == "PER":
        while e - s > 1 and (words[s].lower() in TITLES or norp.is_norp(words[s])
                             or words[s] == "-"):
            s += 1
        if e - s == 1 and words[s].lower() in TITLES and len(words[s]) > 1:
            return None
    if any(c.isupper() for w in words[s:e] for c in w):
        # "the west of X", "X region": the name is what is capitalised.
        while s < e and words[s][0].islower() and words[s].lower() not in _PARTICLES:
            s += 1
        while s < e and words[e - 1].islower() and words[e - 1].isalpha():
            e -= 1
    elif corpus == "re3d-open":
        return None                                     # described, not named
    return (s, e) if s < e else None


def _group(words, s, e):
    """"Syrian", "West African": what is left of a description by a group's adjective."""
    return norp.is_norp(words[e - 1]) and all(w.lower() in _QUARTERS for w in words[s:e - 1])


def entity_spans(sent, plain=frozenset()):
    """The spans of a sentence in our five types, by the corpus's own habits."""
    out = []
    for s, e, kind in spans(sent.labels):
        kind = _MAP.get(kind)
        # Numbers in the one, "coalition aircraft" in the other: no names.
        if kind is None or (kind == "MISC" and sent.corpus in ("multiner-lk-gov", "re3d-open")):
            continue
        cut = _trim(sent.words, s, e, kind, sent.corpus)
        if cut is None or (sent.corpus == "re3d-open"
                           and all(is_plain(w, plain) for w in sent.words[cut[0]:cut[1]])):
            continue
        s, e = cut
        if kind != "PER" and _group(sent.words, s, e):
            kind = "NORP"
        out.append((s, e, kind))
    return out


def listed_groups(words, taken):
    """Groups found by the list alone, outside what is annotated."""
    out = []
    for i, w in enumerate(words):
        if i in taken or not norp.is_norp(w):
            continue
        s = i
        while s > 0 and s - 1 not in taken and words[s - 1][0].isupper() \
                and words[s - 1].lower() in _QUARTERS:
            s -= 1
        out.append((s, i + 1, "NORP"))
    return out


def bioes(n, found):
    tags = ["O"] * n
    for s, e, kind in found:
        if e - s == 1:
            tags[s] = "S-" + kind
        else:
            tags[s], tags[e - 1] = "B-" + kind, "E-" + kind
            for i in range(s + 1, e - 1):
                tags[i] = "I-" + kind
    return tags


def names_targets(sent, plain=frozenset()):
    """Per word a bit set over TAGS: every tag that the annotation leaves possible.

    `plain`: lower-case words that are no names even when capitalised."""
    lacks = LACKS.get(sent.corpus, NOT_OPEN_NAMES.get(sent.corpus, set()))
    found = entity_spans(sent, plain)
    if "NORP" in lacks:
        found = found + listed_groups(sent.words, {i for s, e, _ in found for i in range(s, e)})
    open_bits = 0
    for t in lacks:
        for p in "BIES":
            open_bits |= 1 << TAG_ID[f"{p}-{t}"]
    out = []
    for w, tag in zip(sent.words, bioes(len(sent.words), found)):
        bits = 1 << TAG_ID[tag]
        # A name of a type that the corpus leaves out would be capitalised.
        if tag == "O" and any(c.isupper() for c in w) and not is_plain(w, plain):
            bits |= open_bits
        if sent.corpus == "wikigold" and tag.endswith("-MISC"):
            bits |= 1 << TAG_ID[tag[:2] + "NORP"]
        out.append(bits)
    return out


# Not for what ships: licences for non-commercial use only, or none. `train.py --all-corpora`.
NOT_OPEN_TREES = ["lines", "partut"]
NOT_OPEN_NAMES = {"worldwide-news": set(), "re3d-bbc-nc": {"MISC"}}


def training_trees(corpora, every=False):
    ud = os.path.join(corpora, "ud")
    out = (read_trees(os.path.join(ud, "ewt-train.conllu.gz"))
           + read_trees(os.path.join(ud, "gum-train.conllu.gz"),
                        lambda d: every or genre_of(d) in OPEN_GUM))
    for name in NOT_OPEN_TREES if every else []:
        out += read_trees(os.path.join(ud, name + "-train.conllu.gz"))
    return out


def training_names(corpora, every=False):
    out = []
    for corpus in NAME_CORPORA + (list(NOT_OPEN_NAMES) if every else []):
        path = os.path.join(corpora, "ner", corpus + "-train.conll.gz")
        keep = (lambda d: every or genre_of(d) in OPEN_GUM) if corpus == "gum-names-byrule" \
            else (lambda d: True)
        out += read_named(path, corpus, keep)
    return out
