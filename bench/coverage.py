#!/usr/bin/env python3
"""How much of what raw texts tell the lexicon decides: coverage.py BINARY CORPORA [WORDS]

Of each text in CORPORA/raw (*.txt.gz: a paragraph a line, a blank line between documents) documents are drawn by chance
until they have WORDS words (500000), and `lexicon stats` counts their finite predicates with an actor."""

import glob
import json
import os
import random
import subprocess
import sys
import tempfile

from events_read import documents


def main(binary, corpora, words=500000):
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted(glob.glob(os.path.join(corpora, "raw/*.txt.gz"))):
            name = os.path.basename(path).removesuffix(".txt.gz")
            docs = list(documents(path))
            random.Random(6).shuffle(docs)
            n = 0
            with open(os.path.join(folder, name + ".jsonl"), "w", encoding="utf-8") as f:
                for i, text in enumerate(docs):
                    if n >= int(words):
                        break
                    n += len(text.split())
                    f.write(json.dumps({"id": f"{name}:{i}", "text": text}) + "\n")
            print(f"{name}\t{n} words", flush=True)
        sys.exit(subprocess.run([binary, "lexicon", "stats", "--limit", "20", folder], check=False).returncode)


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(*sys.argv[1:])
