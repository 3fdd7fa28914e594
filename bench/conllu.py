"""Treebanks in CoNLL-U, as the measuring tools of this folder read them, and the raw text they stand for.

The first step of every measurement against a treebank: file -> sentences -> (raw text for the program, spans for ud_score.py)."""

import gzip
import sys
import typing


class Bad(ValueError):
    """The file is not what it should be; the message says where."""


class Word(typing.NamedTuple):
    """A syntactic word. `head` counts from 1 in its sentence, 0 is the root."""
    form: str
    lemma: str
    upos: str
    feats: str
    head: int
    deprel: str


class Token(typing.NamedTuple):
    """What stands in the text: one word, or several ("don't")."""
    form: str
    space: bool  # a blank follows
    multi: bool
    words: list


class Sentence(typing.NamedTuple):
    tokens: list
    newdoc: bool
    newpar: bool
    doc: str  # its name, empty before the first one

    def words(self):
        return [w for t in self.tokens for w in t.words]


def _word(columns, where):
    try:
        head = int(columns[6])
    except ValueError:
        raise Bad(f"{where}: the head {columns[6]!r} is no number") from None
    return Word(columns[1], columns[2], columns[3], columns[5], head, columns[7])


def _tokens(rows):
    """Tokens of one sentence's rows; a row is its place in the file and its columns."""
    tokens, inside, number = [], 0, 0  # inside: words still to come of a multiword token
    for where, columns in rows:
        if "." in columns[0]:
            continue  # an empty node of the enhanced graph
        if not columns[1].strip():
            raise Bad(f"{where}: a word without letters")
        space = "SpaceAfter=No" not in columns[9].split("|")
        first, _, last = columns[0].partition("-")
        if not first.isdigit() or (last and not last.isdigit()) or int(first) != number + 1:
            raise Bad(f"{where}: the number {columns[0]!r} does not follow {number}")
        if last:
            if inside or int(last) < int(first):
                raise Bad(f"{where}: {columns[0]!r} is no range of words")
            inside = int(last) - number
            tokens.append(Token(columns[1], space, True, []))
            continue
        number += 1
        if inside:
            inside -= 1
            tokens[-1].words.append(_word(columns, where))
        else:
            tokens.append(Token(columns[1], space, False, [_word(columns, where)]))
    if inside:
        raise Bad(f"{rows[-1][0]}: the sentence ends inside a multiword token")
    return tokens


def parse(lines, name="input"):
    """Yields the sentences of lines of CoNLL-U."""
    rows, newdoc, newpar, doc = [], False, False, ""
    for n, line in enumerate([*lines, ""], 1):
        line = line.rstrip("\r\n")
        if line.startswith("#"):
            # Any further word ("newpar_block") is another mark.
            mark, *rest = line[1:].split(None, 1) or [""]
            newdoc |= mark == "newdoc"
            newpar |= mark == "newpar"
            if mark == "newdoc":
                doc = rest[0].partition("=")[2].strip() if rest else ""
        elif line.strip():
            columns = line.split("\t")
            if len(columns) != 10:
                raise Bad(f"{name}:{n}: {len(columns)} columns instead of 10")
            rows.append((f"{name}:{n}", columns))
        elif rows:
            yield Sentence(_tokens(rows), newdoc, newpar, doc)
            rows, newdoc, newpar = [], False, False


def read(path):
    """The sentences of a file, compressed with gzip or not; "-" is standard input."""
    if str(path) == "-":
        return list(parse(sys.stdin, "standard input"))
    with (gzip.open if str(path).endswith(".gz") else open)(path, "rt", encoding="utf-8") as f:
        return list(parse(f, str(path)))


def documents(sentences):
    """Lists of sentences, one list a document."""
    out = []
    for s in sentences:
        if s.newdoc or not out:
            out.append([])
        out[-1].append(s)
    return out


def folded(text, width):
    """The paragraph in lines of at most `width` characters, broken at blanks; a longer word has a line of its own."""
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append(word)
        else:
            lines[-1] += " " + word if lines[-1] else word
    return "\n".join(lines)


def raw_text(sentences, width=0):
    """The text as the raw files of the shared task have it: tokens, a blank where SpaceAfter does not forbid it, an empty line
    where a paragraph or document begins, lines of `width` characters (80 in the task; 0: a line a paragraph). Other blanks
    (SpacesAfter) are left out there and here; the English treebanks have none."""
    paragraphs = []
    for s in sentences:
        if s.newpar or s.newdoc or not paragraphs:
            paragraphs.append([])
        for t in s.tokens:
            paragraphs[-1].append(t.form + (" " if t.space else ""))
    texts = ("".join(p).strip(" ") for p in paragraphs)
    return "\n\n".join(folded(t, width) if width else t for t in texts) + "\n"


def write(sentences):
    """CoNLL-U of sentences: what a parser needs, and the marks of paragraphs."""
    out = []
    for s in sentences:
        out += [f"# newdoc id = {s.doc}"] * s.newdoc + ["# newpar"] * s.newpar
        at = 0
        for t in s.tokens:
            misc = "_" if t.space else "SpaceAfter=No"
            if t.multi:
                out.append(f"{at + 1}-{at + len(t.words)}\t{t.form}" + "\t_" * 7 + f"\t{misc}")
            for w in t.words:
                at += 1
                out.append("\t".join([str(at), w.form, w.lemma, w.upos, "_", w.feats, str(w.head), w.deprel, "_",
                                      "_" if t.multi else misc]))
        out.append("")
    return "\n".join(out) + "\n"
