#!/usr/bin/env python3
"""The same bytes from every kernel, any number of threads, any company: identity.py BINARY [--words N]

Makes texts by chance (always the same ones): sentences of samples/ with words of the lexicon put in, words without sense,
sentences too long for one window, odd characters. `dragoman parse` must write the same of them with every kernel that this
machine can run. Ends with "N passed, N failed"."""

import argparse
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
ODD = ["caf\u00e9", "nai\u0308ve", "\u0130stanbul", "\u0141\u00f3d\u017a", "\u041c\u043e\u0441\u043a\u0432\u0430", "\u5317\u4eac",
       "\u0627\u0644\u0642\u0627\u0647\u0631\u0629", "\U0001f54a", "zero\u200bwidth", "no\u00a0break", "soft\u00adhyphen", "e\u0301\u0302\u0303",
       "\ufb01nal", "\u2460", "\u00bd", "\u20ac5m", "$1,234,567.89", "3.5%", "24/7", "U.N.", "Ph.D.", "x" * 120, "don't", "rock'n'roll",
       "\u201cyes\u201d", "\u2018no\u2019", "\u2014", "\u2026", "--", "(", ")", "[sic]", "#tag", "@name", "a.b@c.example", "1st", "0", "-",
       "AAAA", "iPhone", "O\u2019Neil", "\ufffd", "\u1e9e", "\u03a3\u03af\u03c3\u03c5\u03c6\u03bf\u03c2"]
ENDS = [".", ".", ".", ".", "!", "?", "\u2026", ".\u201d", ";", ""]


# ---- texts ----

def sample_sentences():
    texts = []
    for path in sorted(p for p in (ROOT / "samples").iterdir() if p.is_file()):
        raw = path.read_bytes().decode("utf-8", errors="replace")  # one of them is damaged on purpose
        if path.suffix == ".jsonl":
            texts += [json.loads(line)["text"] for line in raw.splitlines() if line]
        else:
            texts.append(re.sub(r"<[^>]*>", " ", raw))
    return [s for text in texts for s in re.split(r"(?<=[.!?])\s+", text) if 2 < len(s.split()) < 60]


def lexicon_words():
    words = set()
    for path in (ROOT / "data").rglob("*.lex"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if not line.startswith("#"):
                words.update(re.findall(r"[^\W\d_]{2,}", line.split("#")[0]))
    return sorted(words)


def sentence(dice, samples, words):
    kind = dice.random()
    if kind < 0.6:  # a sentence with sense, some words exchanged
        made = [dice.choice(words) if dice.random() < 0.15 else w for w in dice.choice(samples).split()]
    else:  # none
        made = dice.choices(words, k=dice.randint(300, 700) if kind > 0.995 else dice.randint(1, 45))
    made = [dice.choice(ODD) if dice.random() < 0.04 else w for w in made]
    return " ".join(made) + (dice.choice(ENDS) if kind >= 0.6 else "")


def articles(n_words, seed=20240311):
    """Articles of one to 25 sentences, about n_words words in all."""
    dice, samples, words, made, n = random.Random(seed), sample_sentences(), lexicon_words(), [], 0
    while n < n_words:
        sentences = [sentence(dice, samples, words) for _ in range(dice.randint(1, 25))]
        text = "".join(s + dice.choice([" ", " ", " ", "\n\n"]) for s in sentences)
        made.append({"id": f"article-{len(made):05}", "title": "", "date": "2024-03-11", "text": text})
        n += len(text.split())
    return made


def write_one_file(path, made):
    path.write_text("".join(json.dumps(a) + "\n" for a in made), encoding="utf-8")
    return path


def write_many_files(folder, made):
    folder.mkdir()
    for a in made:
        write_one_file(folder / f"{a['id']}.jsonl", [a])
    return folder


# ---- what comes out ----

def output(command, *args, kernel=None):
    env = {**os.environ, **({"DRAGOMAN_KERNEL": kernel} if kernel else {})}
    done = subprocess.run([*map(str, command), *map(str, args)], cwd=ROOT, env=env, capture_output=True, timeout=7200, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, args))}: exit {done.returncode}: {done.stderr.decode()[-1000:]}")
    return done.stdout


def kernels(command):
    """Names of the kernels, fastest first: a wrong name is answered with them."""
    done = subprocess.run([*map(str, command), "version"], cwd=ROOT, env={**os.environ, "DRAGOMAN_KERNEL": "?"}, capture_output=True,
                          timeout=600, check=False)
    told = re.search(r"there are (.*)$", done.stderr.decode().strip())
    if told is None:
        raise RuntimeError(f"no list of kernels: exit {done.returncode}: {done.stderr.decode()}")
    names = told[1].split(", ")
    for name in names:  # a name that is not heeded would make this whole test hollow
        used = json.loads(output(command, "version", "--json", kernel=name))["kernel"]
        if used != name:
            raise RuntimeError(f"asked for {name}, got {used}")
    return names


def by_article(conllu):
    parts = re.split(rb"^(?=# newdoc id = )", conllu, flags=re.M)
    return sorted(p for p in parts if p)


def first_difference(a, b):
    for i, (x, y) in enumerate(zip(a.split(b"\n"), b.split(b"\n"))):
        if x != y:
            return f"line {i + 1}: {x[:100]!r} and {y[:100]!r}"
    return f"{len(a)} and {len(b)} bytes"


def count_words(conllu):
    return len(re.findall(rb"^\d+\t", conllu, re.M))


def check(command, n_words, folder):
    """Compares all that there is to compare; gives the number of comparisons, what differed, and words read."""
    made = articles(n_words)
    one, names = write_one_file(folder / "all.jsonl", made), kernels(command)
    first = output(command, "parse", one, kernel=names[0])
    if count_words(first) < n_words * 3 // 4 or len(by_article(first)) < len(made) * 3 // 4:
        raise RuntimeError(f"of {n_words} words in {len(made)} articles only {count_words(first)} in {len(by_article(first))} came out")
    outcome = [(name, first, output(command, "parse", one, kernel=name)) for name in names[1:]]
    backwards = write_one_file(folder / "backwards.jsonl", made[::-1])
    for name, path in (("backwards", backwards), ("an article a file", write_many_files(folder / "many", made))):
        outcome.append((name, b"".join(by_article(first)), b"".join(by_article(output(command, "parse", path)))))
    reading = ("read", "--jsonl", "--layers", one, "--threads")
    outcome.append(("two threads", output(command, *reading, "1"), output(command, *reading, "2")))
    wrong = [f"{name} differs from {names[0]}, articles in one file, one thread: {first_difference(a, b)}"
             for name, a, b in outcome if a != b]
    return [o[0] for o in outcome], wrong, count_words(first)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("--words", type=int, default=2500)
    options = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="dragoman-identity-"))
    try:
        compared, wrong, _ = check([pathlib.Path(options.binary).resolve()], options.words, folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    for line in wrong:
        print(f"FAILED {line}")
    print(f"{len(compared) - len(wrong)} passed, {len(wrong)} failed")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
