"""Writes tests/data/frozen-gaps.jsonl: paragraphs of our own with the scores of their gaps, so that the C splitter
can be held to them number by number.

    python train/freeze_gaps.py data/models/split.dms tests/data/frozen-gaps.jsonl

A row: `text`; `scores`, one for each gap from left to right, null where nobody asks. A sentence counts as ended,
for the gaps that follow, where the score is above MARK.
"""

import argparse
import json

import export
import split

MARK = 20
TEXTS = """
The talks failed. Nobody was surprised.
Gen. Aro Velt met U.S. officials at 10 a.m. on Tuesday. He left at noon.
“We will not sign,” she said. “Not today.” The envoy shrugged.
"Who fired first?" Smith asked. (No one answered.) It ended there...
KELDONIA — The 3rd Brigade advanced 12km overnight, officials said
Prices rose 3.5% to €4.20 in Łódź; São Tomé's did not. Élodie Vasseur-Okonjo wept.
Dear Ana, Thank you for the note Regards, Tarvo tarvo@example.org +1 (555) 010-0199
Items: - bread - milk 1. Wash hands. 2. Wait… 3. Eat!!!
He wrote e.g. No. 5, Art. 7 and Prof. J. R. Brennik's No. The court (of three) agreed.
see http://example.org/a.b?c=1 or www.example.org NOW
The minister said: “If they go — and they will — we stay.”[4] It’s over ;-) isn't it?
ÉCOLE NORMALE Türkiye İzmir ǅ 中国 说 “ 不 ” 42 ½ ² e\u0301te\u0301 O\u2019Brien. Côte d\u2019Ivoire·Mali
«Non», dit-il. ... and then ?! Yes • one • two
the end
The Presidents of Keldonia and Marvania, Hadrik Solm and Ana Roe, met in the Old Town Hall on 3 March 2019
----- Original Message ----- From: Ana Roe To: Tarvo Brennik Sent: Monday, May 3, 2004 5:01 PM Subject: RE: Talks
Alone
""".strip().split("\n")


def rows(path):
    data = export.read(path)
    table = split.Table(data["split.check"], data["split.weight"])
    reader = split.Reader()
    for text in TEXTS:
        got = split.scores(reader, table, split.CHUNK.findall(text), lambda i, score: score > MARK)
        yield {"text": text, "scores": got}


def main():
    args = argparse.ArgumentParser()
    args.add_argument("weights")
    args.add_argument("out")
    args = args.parse_args()
    with open(args.out, "w", encoding="utf-8") as f:
        for row in rows(args.weights):
            f.write(json.dumps(row, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
