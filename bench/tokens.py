#!/usr/bin/env python3
"""How well the sentence splitter agrees with a treebank: tokens.py DRIVER TREEBANK.conllu[.gz] [--width N] [--errors N]

Runs DRIVER (tests/split_driver: documents separated by form feeds in; one token a line out) over the raw text of each document
(conllu.py) and reports F1 of tokens, words and sentences (ud_score.py). Quicker than raw_text.py, which parses as well, and
names the most frequent errors."""

import argparse
import collections
import subprocess
import sys

import conllu
import ud_score

NOTHING = conllu.Word("", "_", "_", "_", 0, "_")


def split(driver, texts):
    """For each text the sentences that the splitter finds."""
    done = subprocess.run([driver], input="\f".join(texts).encode(), stdout=subprocess.PIPE, check=True)
    for answer in done.stdout.decode().split("\f\n")[:len(texts)]:
        yield [sentence(block.split("\n")) for block in answer.split("\n\n") if block.strip()]


def sentence(lines):
    tokens = []
    for line in lines:
        if not line or line.startswith("#"):
            continue
        _, _, clitic, form = line.split("\t")
        word = NOTHING._replace(form=form)
        if clitic == "1" and tokens:
            before = tokens.pop()
            tokens.append(before._replace(form=before.form + form, multi=True, words=[*before.words, word]))
        else:
            tokens.append(conllu.Token(form, True, False, [word]))
    return conllu.Sentence(tokens, False, False, "")


def letters(spans):
    """The characters of each word; those of a multiword token are shared out where its words' letters allow it."""
    out, at = set(), 0
    for i, u in enumerate(spans.words):
        if i == 0 or spans.words[i - 1].span != u.span:
            at = u.span[0]
            whole = "".join(x.word.form for x in spans.words[i:i + 9] if x.span == u.span)
            even = whole == spans.characters[slice(*u.span)]
        out.add((at, at + len(u.word.form)) if even else u.span)
        at += len(u.word.form)
    return out


def token_errors(gold, ours):
    """What the treebank's words became."""
    right, found = letters(gold), sorted(letters(ours))
    for start, end in sorted(right - set(found)):
        near = [gold.characters[a:b] for a, b in found if a < end and b > start]
        yield gold.characters[start:end] + "  =>  " + " ".join(near)


def sentence_errors(gold, ours, text):
    """Ends of sentences that one side has and the other has not, in their surroundings."""
    places = [i + 1 for i, c in enumerate(text) if not c.isspace()]
    ends, found = ({e for _, e in side.sentences} for side in (gold, ours))
    for kind, missing in ("missed", ends - found), ("extra ", found - ends):
        for e in sorted(missing):
            i = places[e - 1]
            yield kind + "  " + repr(text[max(0, i - 30):i] + " || " + text[i:i + 25])


def added(ratings):
    """Ratings over all documents from those of each."""
    return {m: ud_score.rating(*(sum(r[m][k] for r in ratings) for k in ("right", "gold", "system"))) for m in ratings[0]}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("driver")
    parser.add_argument("treebank")
    parser.add_argument("--width", type=int, default=0, help="of a line of the text (the shared task: 80); 0: a line a paragraph")
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    documents = conllu.documents(conllu.read(options.treebank))
    texts = [conllu.raw_text(d, options.width) for d in documents]
    ratings, wrong = [], {"tokens": collections.Counter(), "sentences": collections.Counter()}
    for document, text, answer in zip(documents, texts, split(options.driver, texts), strict=True):
        gold, ours = (ud_score.spans_of(side, trees=False) for side in (document, answer))
        ratings.append(ud_score.score(gold, ours, trees=False))
        if options.errors:
            wrong["tokens"].update(token_errors(gold, ours))
            wrong["sentences"].update(sentence_errors(gold, ours, text))
    total = added(ratings)
    for metric in ("Tokens", "Words", "Sentences"):
        r = total[metric]
        print(f"{metric.lower():10} P {r['precision']:6.2f}  R {r['recall']:6.2f}  F1 {r['f1']:6.2f}  ({r['gold']})")
    for kind, counts in wrong.items():
        for error, n in counts.most_common(options.errors):
            print(n, kind, error)


if __name__ == "__main__":
    try:
        main()
    except (conllu.Bad, OSError, subprocess.CalledProcessError) as e:
        sys.exit(f"tokens.py: {e}")
