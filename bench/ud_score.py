#!/usr/bin/env python3
"""Scores an analysis of raw text against a treebank, after the rules of the CoNLL 2018 shared task.

    bench/ud_score.py GOLD.conllu[.gz] SYSTEM.conllu[.gz] [--gaps] [--json]

Both files must hold the same characters, blanks aside; with --gaps the system may have left sentences out, which it then has
missed. Tokens and sentences are right when their first and last characters are.
Words are aligned by these too, but for multiword tokens: in a stretch that multiword tokens of either side cover, words are
aligned by the longest common subsequence of their forms, letter case aside. Tags, features (those that are universal), lemmas
(any will do where the treebank has none), heads and relations (without subtypes) are right on aligned words that agree; CLAS
leaves function words and punctuation out. Precision is of the system's words, recall of the treebank's; `aligned` is the share
of the aligned words. A head is right when it is aligned with the treebank's head."""

import argparse
import bisect
import json
import sys
import typing

import conllu

UNIVERSAL_FEATURES = {
    "PronType", "NumType", "Poss", "Reflex", "Foreign", "Abbr", "Gender", "Animacy", "Number", "Case", "Definite", "Degree",
    "VerbForm", "Mood", "Tense", "Aspect", "Voice", "Evident", "Polarity", "Person", "Polite"}
NO_CONTENT = {"aux", "cop", "mark", "det", "clf", "case", "cc", "punct"}
METRICS = ["Tokens", "Sentences", "Words", "UPOS", "UFeats", "Lemmas", "UAS", "LAS", "CLAS"]


class Unit(typing.NamedTuple):
    """A word in its place: the characters of its token, and its head as a place in the list of all words."""
    span: tuple
    multi: bool
    word: conllu.Word
    head: int  # -1: the root

    @property
    def relation(self):
        return self.word.deprel.partition(":")[0]


class Spans(typing.NamedTuple):
    """A treebank as stretches of its characters."""
    characters: str
    tokens: list
    sentences: list
    words: list


def check_tree(words, number):
    """One root, and everything hangs on it."""
    heads = [w.head for w in words]
    if any(not 0 <= h <= len(heads) for h in heads):
        raise conllu.Bad(f"sentence {number}: a head outside of the sentence")
    if heads.count(0) != 1:
        raise conllu.Bad(f"sentence {number}: {heads.count(0)} roots")
    safe = {0}
    for i in range(1, len(heads) + 1):
        path = []
        while i not in safe and len(path) <= len(heads):
            path.append(i)
            i = heads[i - 1]
        if i not in safe:
            raise conllu.Bad(f"sentence {number}: its heads go in a circle")
        safe.update(path)


def spans_of(sentences, trees=True):
    """Without `trees` the heads may be anything and are not looked at."""
    characters, tokens, ends, words, at = [], [], [], [], 0
    for number, s in enumerate(sentences, 1):
        first, base = at, len(words)
        if trees:
            check_tree(s.words(), number)
        for t in s.tokens:
            form = "".join(t.form.split())
            characters.append(form)
            tokens.append((at, at + len(form)))
            for w in t.words:
                words.append(Unit(tokens[-1], t.multi, w, base + w.head - 1 if w.head else -1))
            at += len(form)
        ends.append((first, at))
    return Spans("".join(characters), tokens, ends, words)


def check_characters(gold, system):
    """The comparison has no sense over different texts."""
    if gold.characters == system.characters:
        return
    at = next((i for i, (a, b) in enumerate(zip(gold.characters, system.characters)) if a != b),
              min(len(gold.characters), len(system.characters)))
    raise conllu.Bad(f"the texts differ at character {at}: {gold.characters[at:at + 20]!r} in the treebank,"
                     f" {system.characters[at:at + 20]!r} in the system's")


def with_gaps(gold, system):
    """The system's spans moved to where its sentences stand in the treebank, and the characters that it left out."""
    moved, left_out, at = {}, [], 0
    for start, end in system.sentences:
        # What follows helps to find short sentences; where that fails, it was left out itself.
        for text in system.characters[start:max(end, start + 60)], system.characters[start:end]:
            found = gold.characters.find(text, at)
            if found >= 0:
                break
        else:
            raise conllu.Bad(f"{system.characters[start:end]!r} is not in the treebank behind its character {at}")
        left_out += [gold.characters[at:found]] * (found > at)
        moved.update((i, i - start + found) for i in range(start, end))
        at = found + end - start
    left_out += [gold.characters[at:]] * (at < len(gold.characters))
    if not left_out:
        return system, left_out
    move = lambda span: (moved[span[0]], moved[span[1] - 1] + 1)  # an end is a place behind: the next sentence may be far off
    words = [u._replace(span=move(u.span)) for u in system.words]
    return Spans(gold.characters, [*map(move, system.tokens)], [*map(move, system.sentences)], words), left_out


def multiword_stretches(*sides):
    """The characters that multiword tokens of either side cover; what overlaps is one stretch."""
    out = []
    for start, end in sorted({u.span for words in sides for u in words if u.multi}):
        if out and start < out[-1][1]:
            out[-1][1] = max(end, out[-1][1])
        else:
            out.append([start, end])
    return out


def common_forms(gold, system):
    """Pairs of places of a longest common subsequence of forms."""
    a, b = ([u.word.form.lower() for u in side] for side in (gold, system))
    best = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in reversed(range(len(a))):
        for j in reversed(range(len(b))):
            best[i][j] = best[i + 1][j + 1] + 1 if a[i] == b[j] else max(best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < len(a) and j < len(b):
        if a[i] == b[j]:
            yield i, j
            i, j = i + 1, j + 1
        elif best[i + 1][j] >= best[i][j + 1]:
            i += 1
        else:
            j += 1


def by_stretch(words, stretches):
    """For each stretch the places of the words that lie in it whole, and a table span -> place of all words that lie in none."""
    inside, outside = [[] for _ in stretches], {}
    starts = [s for s, _ in stretches]
    for place, u in enumerate(words):
        n = bisect.bisect_right(starts, u.span[0]) - 1
        if n >= 0 and u.span[1] <= stretches[n][1]:
            inside[n].append(place)
        else:
            outside[u.span] = place
    return inside, outside


def align(gold, system):
    """Place of a gold word -> place of its system word."""
    stretches = multiword_stretches(gold, system)
    gold_in, gold_out = by_stretch(gold, stretches)
    system_in, system_out = by_stretch(system, stretches)
    pairs = {place: system_out[span] for span, place in gold_out.items() if span in system_out}
    for g, s in zip(gold_in, system_in):
        pairs.update((g[i], s[j]) for i, j in common_forms([gold[p] for p in g], [system[p] for p in s]))
    return pairs


def universal(feats):
    return sorted(f for f in feats.split("|") if f.partition("=")[0] in UNIVERSAL_FEATURES)


def rating(right, gold, system, aligned=None):
    """Per cent; `aligned` is None where nothing is aligned."""
    share = lambda n: 100 * right / n if n else 0.0
    f1 = 200 * right / (gold + system) if gold + system else 0.0
    return {"precision": share(system), "recall": share(gold), "f1": f1,
            "aligned": None if aligned is None else share(aligned), "right": right, "gold": gold, "system": system}


def agreements(gold, system, pairs):
    """For each aligned pair: its gold word, and which metrics it is right in."""
    for g, s in pairs.items():
        a, b = gold[g], system[s]
        head = b.head == -1 if a.head == -1 else a.head in pairs and pairs[a.head] == b.head
        yield a, {"UPOS": a.word.upos == b.word.upos, "UFeats": universal(a.word.feats) == universal(b.word.feats),
                  "Lemmas": a.word.lemma in ("_", b.word.lemma), "UAS": head, "LAS": head and a.relation == b.relation}


def score(gold, system, trees=True):
    """Metric -> rating, of two Spans."""
    check_characters(gold, system)
    pairs = align(gold.words, system.words)
    sizes = len(gold.words), len(system.words)
    out = {"Tokens": rating(len(set(gold.tokens) & set(system.tokens)), len(gold.tokens), len(system.tokens)),
           "Sentences": rating(len(set(gold.sentences) & set(system.sentences)), len(gold.sentences), len(system.sentences)),
           "Words": rating(len(pairs), *sizes)}
    if not trees:
        return out
    told = list(agreements(gold.words, system.words, pairs))
    for metric in METRICS[3:8]:
        out[metric] = rating(sum(right[metric] for _, right in told), *sizes, len(pairs))
    content = [right["LAS"] for a, right in told if a.relation not in NO_CONTENT]
    out["CLAS"] = rating(sum(content), *(sum(u.relation not in NO_CONTENT for u in side.words) for side in (gold, system)),
                         len(content))
    return out


def table(ratings):
    rows = [f"{'metric':9} {'precision':>9} {'recall':>9} {'f1':>9} {'aligned':>9}"]
    for metric, r in ratings.items():
        aligned = "" if r["aligned"] is None else f"{r['aligned']:9.2f}"
        rows.append(f"{metric:9} {r['precision']:9.2f} {r['recall']:9.2f} {r['f1']:9.2f} {aligned:>9}".rstrip())
    return "\n".join(rows)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("gold")
    parser.add_argument("system")
    parser.add_argument("--gaps", action="store_true", help="the system may have left sentences out")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    try:
        gold, system = spans_of(conllu.read(options.gold)), spans_of(conllu.read(options.system))
        ratings = score(gold, with_gaps(gold, system)[0] if options.gaps else system)
    except (conllu.Bad, OSError) as e:
        sys.exit(f"ud_score.py: {e}")
    print(json.dumps(ratings, indent=1) if options.json else table(ratings))


if __name__ == "__main__":
    main()
