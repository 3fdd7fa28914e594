#!/usr/bin/env python3
"""Draws dated offices of persons at random, to be judged by somebody who knows: audit.py --seed N --n 100

Prints person, code, office, which of the person's terms in it is meant, dates and place; with --blind neither dates nor
place, so that whoever judges recalls them first. Same files and seed, same draw. What came of it: bench/results/persons-audit.tsv."""

import argparse
import pathlib
import random
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
OFFICE = re.compile(r"office\s+([A-Z-]{3}\S*)\s+(.*?)\s+(\S*\.\.\S*)\s*$")


def terms(folder):
    """(file:line, person, code, office, period) of every dated office."""
    for path in sorted(folder.glob("**/*.lex")):
        person = None
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            line = re.sub(r"(^|\s)#.*", "", line).rstrip()
            if not line:
                person = None
            elif line.startswith("person "):
                person = line[len("person "):].strip()
            elif person and (m := OFFICE.match(line)) and m[3] != "..":
                yield f"{path.name}:{number}", person, m[1], m[2], m[3]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--n", type=int, default=100)
    parser.add_argument("--blind", action="store_true", help="without dates")
    parser.add_argument("--data", type=pathlib.Path, default=ROOT / "data/actors")
    args = parser.parse_args()
    every = list(terms(args.data))
    if len(every) < args.n:
        sys.exit(f"audit: {args.data} has {len(every)} dated offices, not {args.n}")
    # The order of files and lines must not matter to who is drawn together with whom.
    drawn = random.Random(args.seed).sample(sorted(every, key=lambda t: t[1:]), args.n)
    for where, person, code, office, period in drawn:
        same = [t[4] for t in every if t[1:4] == (person, code, office)]
        which = f"{same.index(period) + 1} of {len(same)}" if len(same) > 1 else ""
        print("\t".join([person, code, office, which] + ([] if args.blind else [period, where])))


if __name__ == "__main__":
    main()
