"""Writes tests/data/frozen-sentences.jsonl: sentences of our own with what the reference makes of
them, so that the C reader can be held to it number by number.

A row: `words`, `pieces` (ids, per word), `cases`, and under `int8` and `float`: `heads`, `deprels`,
`upos`, `feats`, `lemma` (rule), `lemmas`, `names`, `upos_top`, `upos_margin` (best score, and how far
the second is), `attr` (per word and group: 0 O, 1 B, 2 I), `sent` (the sentence's vector; int8 only),
`arc_top` (score of the chosen head), `arc_margin` (best head's score less the second's; null for a
word with one candidate).
"""

import argparse
import json
import sys

import numpy as np
import torch

import decode
import pieces as P
import reference

SENTENCES = """
Ceasefire !
Talks collapse .
NATO WARNS OF ESCALATION
The guns fell silent at 06:00 GMT on 3 March 2019 .
" We will not sign , " the envoy said .
“ We won’t sign , ” she said , “ until the siege is lifted . ”
Foreign ministers of the five states met in Geneva on Tuesday to discuss the border crossing .
Keldonia 's parliament voted 112–47 to recall its ambassador .
At least 37 people were killed and 120 others wounded when shells hit a market in the north-eastern town of Orvel , officials said .
The U.N. Security Council did n't vote .
Who fired first ?
Neither side has confirmed the deal , which was reportedly brokered by Qatar and Türkiye .
Mr. Tarvo Brennik , the deputy prime minister , denied the report .
Ms Élodie Vasseur-Okonjo told reporters that « no troops » had crossed .
The rebels demanded the release of 1,450 prisoners , the withdrawal of all foreign forces and an end to the blockade .
Łódź , Poland
Protesters chanted slogans outside the Ministry of Defence .
If Marvania withdraws its artillery , Keldonia will reopen the gas pipeline within 48 hours .
Unless sanctions are eased , oil exports could fall by 2.5 % , or €3.4bn , next year .
He is believed to have been detained by militants linked to an Islamist group .
The Syrian and Turkish armies exchanged fire near the frontier , the Observatory said late on Friday .
A spokesperson for the European Union called the move " deeply regrettable " but stopped short of threatening countermeasures .
President Hadrik Solm is due to arrive in Brussels tomorrow for a two-day visit aimed at persuading allies to send more air-defence systems .
Iran , Russia and China abstained ; Brazil was absent .
South Varland accused its neighbour of violating the 1994 armistice by flying drones over the demilitarised zone .
Kurdish forces captured the dam before dawn .
the minister tweeted : peace is n’t weakness
Aid convoys carrying food , medicine and tents have been stuck at the checkpoint since Monday because neither the army nor the militia would guarantee their safety .
“ It ’s a trap ” — that was how one diplomat , who asked not to be named , described the offer .
Under the accord , signed in 2015 after 18 months of negotiations , inspectors were to have unrestricted access to every site that the government had declared , but by last autumn they had been turned away from at least four of them , and the agency 's director , in an unusually blunt letter , warned that he could no longer vouch for the programme 's peaceful nature .
PM : " No surrender "
The 3rd Brigade , backed by tanks and helicopter gunships , advanced 12km overnight .
Lawmakers from the Liberal Union and the Workers’ Party walked out .
Both navies took part in the drills , the first of their kind since 2008 .
São Tomé and Príncipe joined the group , as did Côte d'Ivoire and the Åland Islands .
$ 500m in aid was frozen ; $1.2m was released .
http://example.org/news?id=42
中国 说 “ 不 ”
The general , his arm in a sling , saluted , turned and left without a word .
Asked whether Marvania would attend the summit , the foreign minister , Ilsa Korvane , said it would do so only if the other side first pulled its troops back to the positions they had held before the fighting began in late September .
We must choose : war or peace .
Antidisestablishmentarianism counterrevolutionaries internationalisation
His visit , the third this year , comes amid fears that the truce , shaky from the start , may not survive the winter .
They gave the refugees blankets .
""".strip().split("\n")


def analysis(model, words):
    v = model.sentence_vectors([words])[0]
    s = model.scores(v)
    a = decode.analyse(words, s, model.labels)
    arc = np.array(s["arc"], np.float64)
    np.fill_diagonal(arc, -np.inf)
    top2 = np.sort(s["upos"], 1)[:, -2:]
    margin = []
    for i in range(1, len(arc)):
        best = np.sort(arc[i][np.isfinite(arc[i])])
        margin.append(round(float(best[-1] - best[-2]), 5) if len(best) > 1 else None)
    extra = {}
    if "attr" in s:
        extra["attr"] = s["attr"].reshape(len(words), -1, 3).argmax(-1).tolist()
    if model.sent and isinstance(model, reference.Int8):
        extra["sent"] = [round(float(x), 4) for x in model.sentence_vector(v)]
    return {**extra, "heads": a["heads"], "deprels": a["deprels"], "upos": a["upos"], "feats": a["feats"],
            "lemma": a["lemma_rules"], "lemmas": a["lemmas"], "names": a["names"],
            "upos_top": [round(float(x), 5) for x in top2[:, 1]],
            "upos_margin": [round(float(x), 5) for x in top2[:, 1] - top2[:, 0]],
            "arc_top": [round(float(arc[i][h]), 5) for i, h in enumerate(a["heads"], 1)],
            "arc_margin": margin}


def main(argv=None):
    a = argparse.ArgumentParser(description="frozen sentences for the tests of the C reader")
    a.add_argument("weights", help="the .dmw file")
    a.add_argument("checkpoint", help="the .pt file that it came from")
    a.add_argument("out")
    o = a.parse_args(argv)
    torch.set_num_threads(1)
    with torch.no_grad():
        int8, flt = reference.load(o.weights), reference.load(o.checkpoint)
        with open(o.out, "w", encoding="utf-8") as f:
            for line in SENTENCES:
                words = line.split()
                row = {"words": words, "pieces": [int8.vocabulary.word(w) for w in words],
                       "cases": P.case_classes(words), "int8": analysis(int8, words),
                       "float": analysis(flt, words)}
                f.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(f"{len(SENTENCES)} sentences, {sum(len(s.split()) for s in SENTENCES)} words")
    return 0


if __name__ == "__main__":
    sys.exit(main())
