"""GUM's entities and coreference (`Entity=` in MISC) to a text with chains, in the manner of OntoNotes:
no chains of one, no predicates, an apposition is part of what it stands beside, and a phrase that is
neither definite, nor a name, nor a pronoun opens a chain of its own."""

import collections
import gzip
import re

import corpora

# Their coreference is kept for measuring (the README of the sets): those of OntoGUM's development half are
# given by the caller, these ten carry no entities in the corpora.
OPENING = re.compile(r"\(([^()]*)(\))?|([^()]+)\)")
DEFINITE = {"the", "this", "that", "these", "those", "both", "all"}


class Document:
    def __init__(self, name):
        self.name, self.text, self.tokens, self.mentions = name, "", [], []
        self.open = []

    @property
    def genre(self):
        return corpora.genre_of(self.name)


def misc(fields, key):
    for x in fields[9].split("|"):
        if x.startswith(key + "="):
            return x[len(key) + 1:]
    return None


def add_sentence(doc, rows, new_paragraph):
    """Tokens with their place in the text; the forms of a contraction share its letters."""
    if doc.text:
        doc.text = doc.text.rstrip(" ") + ("\n\n" if new_paragraph else " ")
    base, number, whole = len(doc.tokens), {}, None
    for f in rows:
        space = "" if misc(f, "SpaceAfter") == "No" else " "
        if "-" in f[0]:
            whole = [int(f[0].split("-")[1]), len(doc.text), len(doc.text) + len(f[1])]
            doc.text += f[1] + space
            continue
        if "." in f[0]:
            continue
        i = int(f[0])
        if whole is not None and i <= whole[0]:
            start = whole[1]
            end = whole[2] if i == whole[0] else min(whole[2], start + len(f[1]))
            whole[1] = end
        else:
            start, end = len(doc.text), len(doc.text) + len(f[1])
            doc.text += f[1] + space
        number[i] = len(doc.tokens)
        doc.tokens.append({"start": start, "end": end, "form": f[1], "upos": f[3], "xpos": f[4],
                           "head": int(f[6]), "rel": f[7].split(":")[0], "poss": f[7] == "nmod:poss"})
        add_mentions(doc, misc(f, "Entity") or "")
    for t in doc.tokens[base:]:
        t["head"] = number.get(t["head"])


def add_mentions(doc, entity):
    at = len(doc.tokens) - 1
    for m in OPENING.finditer(entity):
        if m[1] is not None:
            # identity-type-status-salience-centering-minimal span-link-name
            p = m[1].split("-")
            mention = {"entity": p[0], "link": p[6], "first": at, "last": at}
            if m[2]:
                doc.mentions.append(mention)
            else:
                doc.open.append(mention)
            continue
        for k in range(len(doc.open) - 1, -1, -1):
            if doc.open[k]["entity"] == m[3]:
                mention = doc.open.pop(k)
                mention["last"] = at
                doc.mentions.append(mention)
                break


def documents(path):
    """Of a CoNLL-U file of GUM."""
    doc, rows, new_paragraph = None, [], True
    with gzip.open(path, "rt", encoding="utf-8") as f:
        for line in f:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                if doc is not None:
                    yield doc
                doc, new_paragraph = Document(line.split("= ")[1]), True
            elif line.startswith("# newpar"):
                new_paragraph = True
            elif line[:1].isdigit():
                rows.append(line.split("\t"))
            elif not line and rows:
                add_sentence(doc, rows, new_paragraph)
                rows, new_paragraph = [], False
    if doc is not None:
        yield doc


def head_of(doc, mention):
    first, last = mention["first"], mention["last"]
    outer = [t for t in range(first, last + 1)
             if doc.tokens[t]["head"] is None or not first <= doc.tokens[t]["head"] <= last]
    words = [t for t in outer if doc.tokens[t]["upos"] != "PUNCT"]
    return (words or outer)[0]


def is_definite(doc, mention, head):
    t = doc.tokens
    first = t[mention["first"]]
    owned = any(t[k]["head"] == head and t[k]["poss"]
                for k in range(mention["first"], mention["last"] + 1))
    return (first["form"].lower() in DEFINITE or owned or t[head]["upos"] == "PRON"
            or t[head]["xpos"].startswith(("NNP", "PRP")) or t[head]["xpos"] == "DT")


def chains(doc):
    """Lists of (start, end, start of the head or None), code points into the text."""
    if isinstance(doc, Passage):
        return [sorted(c) for c in doc.chains.values()]
    by_entity = collections.OrderedDict()
    for m in sorted(doc.mentions, key=lambda m: (m["first"], -m["last"])):
        if "[" not in m["entity"]:      # a phrase with a gap in it
            by_entity.setdefault(m["entity"], []).append(m)
    out = []
    for mentions in by_entity.values():
        now = []
        parts = [now]
        for k, m in enumerate(mentions):
            head = head_of(doc, m)
            t = doc.tokens[head]
            if m["link"] == "appos" and now and m["first"] <= now[-1]["last"] + 3:
                now[-1]["last"] = max(now[-1]["last"], m["last"])
            if m["link"] in ("appos", "pred") or (m["link"] == "cata" and t["rel"] == "expl"):
                continue
            if k > 0 and m["link"] != "ana" and not is_definite(doc, m, head):
                now = []
                parts.append(now)
            if t["rel"] != "compound" or t["xpos"].startswith("NNP"):
                now.append(dict(m, head=head))
        for part in parts:
            if len(part) > 1:
                out.append([(doc.tokens[m["first"]]["start"], doc.tokens[m["last"]]["end"],
                             doc.tokens[m["head"]]["start"]) for m in part])
    return out


# ---- Passages of our own ----

class Passage:
    """A text with marks, "[1 Sudan] has closed two of [1 its] ports. // [1 The country] ...": `//` begins a
    paragraph."""

    def __init__(self, name, marked):
        self.name, self.text, self.chains, open_ = name, "", {}, []
        marked = re.sub(r"\s*//\s*", "\n\n", " ".join(marked.split()))
        for piece in re.split(r"(\[\d+ |\])", marked):
            if re.fullmatch(r"\[\d+ ", piece):
                open_.append((int(piece[1:]), len(self.text)))
            elif piece == "]":
                if not open_:
                    raise ValueError(f"{name}: a bracket closes that was not opened: {marked[:60]}")
                number, start = open_.pop()
                self.chains.setdefault(number, []).append((start, len(self.text), None))
            else:
                self.text += piece
        if open_:
            raise ValueError(f"{name}: a bracket is not closed: {marked[:60]}")


def passages(path):
    """Of a file: a blank line parts them, a line with # is a comment."""
    with open(path, encoding="utf-8") as f:
        lines = [line for line in f.read().split("\n") if not line.startswith("#")]
    return [Passage(f"{path}:{i}", p) for i, p in enumerate(re.split(r"\n\s*\n", "\n".join(lines))) if p.strip()]
