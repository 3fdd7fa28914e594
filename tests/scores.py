#!/usr/bin/env python3
"""Tests of what measures the trees (bench/conllu.py, ud_score.py, raw_text.py) and the speed of others (peers.py): scores that
were worked out by hand.

The treebank of most tests is two sentences, "I don't sleep." and "Guns fell silent": 7 tokens, 8 words, 6 of them content words
(all but "do" and the full stop)."""

import json
import pathlib
import sys
import tempfile
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent / "bench"))
import conllu  # noqa: E402
import peers  # noqa: E402
import raw_text  # noqa: E402
import ud_score  # noqa: E402

SLEEP = """1 I I PRON Number=Sing 4 nsubj
2-3 don't
2 do do AUX Mood=Ind 4 aux
3 n't not PART _ 4 advmod
4 sleep sleep VERB VerbForm=Inf 0 root -
5 . . PUNCT _ 4 punct"""
GUNS = """1 Guns gun NOUN Number=Plur 2 nsubj
2 fell fall VERB Mood=Ind|Tense=Past 0 root
3 silent silent ADJ Degree=Pos 2 xcomp"""


def bank(*sentences, marks=()):
    """Sentences from short lines: number, form, lemma, tag, features, head, relation, "-" where no blank follows."""
    lines = []
    for i, sentence in enumerate(sentences):
        lines += [mark for at, mark in marks if at == i]
        for row in sentence.split("\n"):
            number, form, *rest = row.split(" ")
            misc = "SpaceAfter=No" if rest[-1:] == ["-"] else "_"
            lemma, upos, feats, head, deprel = rest[:5] if len(rest) >= 5 else ["_"] * 5
            lines.append("\t".join([number, form, lemma, upos, "_", feats, head, deprel, "_", misc]))
        lines.append("")
    return list(conllu.parse(lines))


def scored(*system, gold=(SLEEP, GUNS)):
    return ud_score.score(ud_score.spans_of(bank(*gold)), ud_score.spans_of(bank(*system)))


def expect(ratings, **wanted):
    """Each metric: right, of the treebank, of the system, aligned in per cent or nothing."""
    for metric, (right, gold, system, *aligned) in wanted.items():
        r = ratings[metric]
        assert (r["right"], r["gold"], r["system"]) == (right, gold, system), (metric, r)
        assert abs(r["precision"] - 100 * right / system) < 1e-9, (metric, r)
        assert abs(r["recall"] - 100 * right / gold) < 1e-9, (metric, r)
        if aligned:
            assert abs(r["aligned"] - aligned[0]) < 0.01, (metric, r)


def refuses(message, act, *args):
    try:
        act(*args)
    except conllu.Bad as e:
        assert message in str(e), e
    else:
        raise AssertionError(f"no error {message!r}")


# ---- ud_score.py ----

def test_same():
    r = scored(SLEEP, GUNS)
    assert list(r) == ud_score.METRICS
    assert all(abs(x["f1"] - 100) < 1e-9 and x["aligned"] in (None, 100) for x in r.values()), r
    expect(r, Tokens=(7, 7, 7), Sentences=(2, 2, 2), Words=(8, 8, 8), LAS=(8, 8, 8, 100), CLAS=(6, 6, 6, 100))


def test_one_wrong_head():
    r = scored(SLEEP, GUNS.replace("ADJ Degree=Pos 2", "ADJ Degree=Pos 1"))
    expect(r, Words=(8, 8, 8), UPOS=(8, 8, 8, 100), UAS=(7, 8, 8, 87.5), LAS=(7, 8, 8, 87.5), CLAS=(5, 6, 6, 83.33))
    assert abs(r["LAS"]["f1"] - 87.5) < 1e-9


def test_one_wrong_relation():
    """A function word: CLAS does not see it. A subtype is no error."""
    r = scored(SLEEP.replace("4 aux", "4 mark"), GUNS.replace("nsubj", "nsubj:pass"))
    expect(r, UAS=(8, 8, 8, 100), LAS=(7, 8, 8, 87.5), CLAS=(6, 6, 6, 100))


def test_content_only_for_the_system():
    """What the system takes for a content word counts in its own number."""
    expect(scored(SLEEP.replace("4 aux", "4 obj"), GUNS), LAS=(7, 8, 8, 87.5), CLAS=(6, 6, 7, 100))


def test_sentence_too_many():
    r = scored(SLEEP, "1 Guns gun NOUN Number=Plur 0 root", "1 fell fall VERB Mood=Ind|Tense=Past 0 root\n"
               "2 silent silent ADJ Degree=Pos 1 xcomp")
    expect(r, Tokens=(7, 7, 7), Sentences=(1, 2, 3), Words=(8, 8, 8), UAS=(7, 8, 8), LAS=(7, 8, 8), CLAS=(5, 6, 6))
    assert abs(r["Sentences"]["f1"] - 40) < 1e-9


def test_sentence_missed():
    joined = SLEEP + "\n6 Guns gun NOUN Number=Plur 7 nsubj\n7 fell fall VERB Mood=Ind|Tense=Past 4 parataxis\n" \
        "8 silent silent ADJ Degree=Pos 7 xcomp"
    expect(scored(joined), Sentences=(0, 2, 1), Words=(8, 8, 8), UAS=(7, 8, 8), LAS=(7, 8, 8))


def test_split_dependent():
    r = scored(SLEEP, "1 Gu gu X _ 2 compound -\n2 ns gun NOUN Number=Plur 3 nsubj\n3 fell fall VERB Mood=Ind|Tense=Past 0 root\n"
               "4 silent silent ADJ Degree=Pos 3 xcomp")
    expect(r, Tokens=(6, 7, 8), Sentences=(2, 2, 2), Words=(7, 8, 9), UPOS=(7, 8, 9, 100), LAS=(7, 8, 9, 100),
           CLAS=(5, 6, 7, 100))
    assert abs(r["Tokens"]["f1"] - 80) < 1e-9
    assert abs(r["LAS"]["f1"] - 100 * 14 / 17) < 1e-9


def test_split_head():
    """What hangs on a word that is not there is wrong, also when the system makes it the root."""
    r = scored(SLEEP, "1 Guns gun NOUN Number=Plur 0 root\n2 fe fe X _ 1 dep -\n3 ll ll X _ 1 dep\n"
               "4 silent silent ADJ Degree=Pos 3 xcomp")
    expect(r, Words=(7, 8, 9), UAS=(5, 8, 9, 100 * 5 / 7), LAS=(5, 8, 9, 100 * 5 / 7), CLAS=(3, 6, 7, 60))


def test_joined_tokens():
    r = scored(SLEEP, "1 Gunsfell gunsfell X _ 0 root\n2 silent silent ADJ Degree=Pos 1 xcomp")
    expect(r, Tokens=(5, 7, 6), Words=(6, 8, 7), UPOS=(6, 8, 7, 100), UAS=(5, 8, 7, 100 * 5 / 6))


def test_multiword_token_of_the_treebank_alone():
    """ "don't" one word: nothing to align; "do", "n't" two tokens: both words align, the token does not."""
    one = SLEEP.replace("2-3 don't\n2 do do AUX Mood=Ind 4 aux\n3 n't not PART _ 4 advmod", "2 don't don't AUX _ 3 aux") \
        .replace("4 sleep", "3 sleep").replace("5 . . PUNCT _ 4", "4 . . PUNCT _ 3").replace("Sing 4", "Sing 3")
    expect(scored(one, GUNS), Tokens=(7, 7, 7), Words=(6, 8, 7), LAS=(6, 8, 7, 100), CLAS=(5, 6, 5, 100))
    two = SLEEP.replace("2-3 don't\n", "").replace("4 aux", "4 aux -")
    expect(scored(two, GUNS), Tokens=(6, 7, 8), Words=(8, 8, 8), LAS=(8, 8, 8, 100))


def test_multiword_token_of_the_system_alone():
    multi = "1-2 Guns\n1 Gun gun NOUN Number=Sing 3 nsubj\n2 s s PART _ 1 case\n" \
        "3 fell fall VERB Mood=Ind|Tense=Past 0 root\n4 silent silent ADJ Degree=Pos 3 xcomp"
    expect(scored(SLEEP, multi), Tokens=(7, 7, 7), Words=(7, 8, 9), LAS=(7, 8, 9, 100))


def test_words_of_a_multiword_token():
    """By their forms, without letter case, not by their letters in the text."""
    expect(scored(SLEEP.replace("2 do do", "2 Do do"), GUNS), Words=(8, 8, 8), LAS=(8, 8, 8, 100))
    expect(scored(SLEEP.replace("3 n't", "3 not"), GUNS), Tokens=(7, 7, 7), Words=(7, 8, 8), LAS=(7, 8, 8, 100))


def test_multiword_tokens_that_overlap():
    gold = "1-2 abc\n1 a a X _ 0 root\n2 bc bc X _ 1 dep\n3 d d X _ 1 dep"
    ours = "1 ab ab X _ 0 root\n2-3 cd\n2 c c X _ 1 dep\n3 d d X _ 1 dep"
    expect(scored(ours, gold=[gold]), Tokens=(0, 2, 2), Words=(1, 3, 3), UPOS=(1, 3, 3, 100), UAS=(0, 3, 3, 0))


def test_longest_common_subsequence():
    assert list(ud_score.common_forms(*([u for u in ud_score.spans_of(bank(s)).words] for s in (
        "1-4 xyzx\n1 x x X _ 0 root\n2 y y X _ 1 dep\n3 z z X _ 1 dep\n4 x x X _ 1 dep",
        "1-3 yzx\n1 y y X _ 0 root\n2 z z X _ 1 dep\n3 x x X _ 1 dep")))) == [(1, 0), (2, 1), (3, 2)]


def test_features_and_lemmas():
    """Features of English alone and their order don't count; a lemma that the treebank leaves open is right whatever it is."""
    gold = SLEEP.replace("not PART _", "_ PART _")
    ours = SLEEP.replace("Number=Sing", "Style=Coll|Number=Sing").replace("n't not PART", "n't nope PART") \
        .replace("Mood=Ind", "Mood=Sub").replace("sleep sleep", "sleep slept")
    r = scored(ours, GUNS.replace("Mood=Ind|Tense=Past", "Tense=Past|Mood=Ind"), gold=[gold, GUNS])
    expect(r, UFeats=(7, 8, 8, 87.5), Lemmas=(7, 8, 8, 87.5), LAS=(8, 8, 8))


def test_other_characters():
    refuses("the texts differ at character 14", scored, SLEEP, GUNS.replace("Guns", "Gums"))
    refuses("the texts differ at character 12", scored, SLEEP)


def test_trees_that_are_none():
    refuses("2 roots", scored, SLEEP, GUNS.replace("Degree=Pos 2 xcomp", "Degree=Pos 0 root"))
    refuses("0 roots", scored, SLEEP, GUNS.replace("Past 0 root", "Past 3 root"))
    refuses("circle", scored, SLEEP.replace("Sing 4", "Sing 2").replace("Mood=Ind 4", "Mood=Ind 1"), GUNS)
    refuses("outside", scored, SLEEP, GUNS.replace("Degree=Pos 2", "Degree=Pos 4"))


def test_gaps():
    """A sentence left out is missed, and no error elsewhere."""
    gold, ours = ud_score.spans_of(bank(SLEEP, GUNS, SLEEP)), ud_score.spans_of(bank(SLEEP, SLEEP))
    refuses("the texts differ", ud_score.score, gold, ours)
    placed, left_out = ud_score.with_gaps(gold, ours)
    assert left_out == ["Gunsfellsilent"], left_out
    expect(ud_score.score(gold, placed), Tokens=(8, 11, 8), Sentences=(2, 3, 2), Words=(10, 13, 10), LAS=(10, 13, 10, 100))
    placed, left_out = ud_score.with_gaps(gold, ud_score.spans_of(bank(SLEEP, GUNS)))
    assert left_out == ["Idon'tsleep."], left_out
    assert ud_score.with_gaps(gold, gold) == (gold, [])
    refuses("not in the treebank", ud_score.with_gaps, gold, ud_score.spans_of(bank(GUNS.replace("Guns", "Gums"))))


# ---- conllu.py ----

def test_raw_text():
    marks = [(0, "# newdoc id = a"), (0, "# newpar"), (1, "# newpar_block = p"), (2, "# newpar id = b"), (3, "# newdoc id = c")]
    sentences = bank(SLEEP, GUNS, GUNS, SLEEP, marks=marks)
    assert conllu.raw_text(sentences) == "I don't sleep. Guns fell silent\n\nGuns fell silent\n\nI don't sleep.\n"
    assert conllu.raw_text(sentences, 14) == "I don't sleep.\nGuns fell\nsilent\n\nGuns fell\nsilent\n\nI don't sleep.\n"
    assert conllu.raw_text(sentences, 3).startswith("I\ndon't\nsleep.\n")
    assert [s.doc for s in sentences] == ["a", "a", "a", "c"]
    assert [len(d) for d in conllu.documents(sentences)] == [3, 1]


def test_written_and_read():
    sentences = bank(SLEEP, GUNS, marks=[(0, "# newdoc id = a"), (1, "# newpar")])
    assert list(conllu.parse(conllu.write(sentences).split("\n"))) == sentences


def test_empty_nodes_are_no_words():
    row = "\t".join(["2.1", "gone", "go", "VERB", "_", "_", "_", "_", "1:dep", "_"])
    lines = conllu.write(bank(GUNS)).replace("\n3\t", "\n" + row + "\n3\t").split("\n")
    assert list(conllu.parse(lines)) == bank(GUNS)


def test_files_that_are_none():
    refuses("3 columns", lambda: list(conllu.parse(["1\tGuns\tgun"])))
    refuses("does not follow", bank, GUNS.replace("3 silent", "4 silent"))
    refuses("ends inside", bank, GUNS + "\n4-5 don't\n4 do do AUX _ 2 aux")
    refuses("no number", bank, GUNS.replace("Pos 2", "Pos x"))


# ---- raw_text.py ----

def forms(sentences):
    return [[[w.form for w in t.words] for t in s.tokens] for s in sentences]


def test_mixtures():
    """Each kind of the program's cuts alone in the place of the treebank's."""
    gold = bank("1-2 cannot\n1 can can X _ 0 root\n2 not not X _ 1 dep\n3 re-enter x X _ 1 dep\n4 it x X _ 1 dep",
                "1 now x X _ 0 root")
    ours = bank("1 cannot x X _ 0 root\n2 re x X _ 1 dep -\n3 - x X _ 1 dep -\n4 enter x X _ 1 dep",
                "1 it x X _ 0 root\n2 now x X _ 1 dep")
    own = ud_score.spans_of(ours)
    placed = list(raw_text.tokens_of(ours))
    mixed = lambda *kinds: forms(raw_text.mixture(gold, placed, own, kinds))
    assert mixed() == forms(gold)
    assert mixed("sentences") == [[["can", "not"], ["re-enter"]], [["it"], ["now"]]]
    assert mixed("words") == [[["cannot"], ["re-enter"], ["it"]], [["now"]]]
    assert mixed("tokens") == [[["can", "not"], ["re"], ["-"], ["enter"], ["it"]], [["now"]]]
    assert mixed("sentences", "words", "tokens") == forms(ours)


def test_mixture_over_a_token():
    """A sentence that would end inside a token ends behind it."""
    gold = bank("1 a a X _ 0 root\n2 b b X _ 1 dep -", "1 c c X _ 0 root\n2 d d X _ 1 dep")
    ours = bank("1 a a X _ 0 root\n2 bc bc X _ 1 dep\n3 d d X _ 1 dep")
    mixed = raw_text.mixture(gold, list(raw_text.tokens_of(ours)), ud_score.spans_of(ours), ("tokens",))
    assert forms(mixed) == [[["a"], ["bc"]], [["d"]]]


# ---- peers.py ----

def test_loading_is_left_out():
    """2 s of loading and 2,000 words a second."""
    rate, loading = peers.difference((400, 2.2), (4400, 4.2))
    assert abs(rate - 2000) < 1e-6 and abs(loading - 2) < 1e-6, (rate, loading)
    for long in (4400, 2.2), (400, 4.2), (4400, 1.0):
        try:
            peers.difference((400, 2.2), long)
        except peers.Failed:
            continue
        raise AssertionError(long)


def test_longer_texts_begin_alike():
    with tempfile.TemporaryDirectory() as folder:
        texts = peers.Texts(folder)
        (short, few), (long, many) = texts.of(500), texts.of(3000)
        assert long.read_bytes().startswith(short.read_bytes())
        assert 500 <= few < 1000 and 3000 <= many < 3500, (few, many)
        assert many == sum(len(json.loads(line)["text"].split()) for line in long.open(encoding="utf-8"))


def main():
    tests = {name: f for name, f in globals().items() if name.startswith("test_")}
    failed = 0
    for name, f in tests.items():
        try:
            f()
        except Exception:  # whatever it is, the other tests have their turn
            failed += 1
            print(f"FAILED {name}\n{traceback.format_exc()}")
    print(f"{len(tests) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
