#!/usr/bin/env python3
"""Speed of the program beside other readers: peers.py BINARY --env DIR [--seconds N] [--rounds N] [--only PEER...] [--dry]

Every reader gets the same raw text, the paragraphs of samples/ shuffled and repeated, and one core. A measurement is a process
of its own with a short text and one with a long text: the difference of their times over the difference of their words is the
speed, which leaves loading out. The readers take turns (A B C, A B C, ...) and the median of the rounds counts. DIR is what
bench/peers_setup.sh made; a peer that is not there is left out with a message. Appends to bench/results/peers.tsv."""

import argparse
import datetime
import itertools
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

import speed

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
RESULTS = HERE / "results/peers.tsv"
DOCUMENT_WORDS = 400
FIRST = (400, 1600)  # words of the first trial
MOST = 4_000_000
COLUMNS = ["date", "revision", "machine", "cpu", "kernel", "peer", "version", "does", "words", "words_per_second", "lowest",
           "highest", "ratio", "words_per_cpu_second", "words_per_sentence", "loading", "load_before", "note"]
ONE_THREAD = {name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS")}


class Failed(Exception):
    """A reader ended with an error, or found nothing."""


# ---- The text ----

def paragraphs():
    """Of the samples that are plain text, which have a paragraph a line, or JSON Lines."""
    out = []
    for path in sorted(p for p in (ROOT / "samples").iterdir() if p.suffix in (".txt", ".jsonl")):
        content = path.read_bytes()
        try:
            content = content.decode("utf-8")
        except UnicodeDecodeError:
            content = content.decode("cp1252")  # one of them is there to be so
        if path.suffix == ".jsonl":
            content = "\n".join(json.loads(line).get("text", "") for line in content.splitlines() if line.strip())
        out += [" ".join(line.split()) for line in content.split("\n") if len(line.split()) > 5]
    return out


def documents(seed=1):
    """Without end: lists of paragraphs of about DOCUMENT_WORDS words."""
    order, given, size = random.Random(seed), [], 0
    all_paragraphs = paragraphs()
    while True:
        for text in order.sample(all_paragraphs, len(all_paragraphs)):
            given.append(text)
            size += len(text.split())
            if size >= DOCUMENT_WORDS:
                yield given
                given, size = [], 0


class Texts:
    """Files with the first N words, made when asked for; one of more words begins like the shorter one."""

    def __init__(self, folder):
        self.folder, self.made = pathlib.Path(folder), {}

    def of(self, words):
        """The file and the number of its words; whole documents, at least one."""
        if words not in self.made:
            path, count = self.folder / f"{words}.jsonl", 0
            with path.open("w", encoding="utf-8") as f:
                for n, given in enumerate(documents()):
                    if count >= words:
                        break
                    text = "\n\n".join(given)
                    count += len(text.split())
                    f.write(json.dumps({"id": f"peers-{n:06}", "text": text}, ensure_ascii=False) + "\n")
            self.made[words] = path, count
        return self.made[words]


# ---- The readers ----

class Reader:
    """What is timed: a command, and why it can't be."""

    def __init__(self, name, does, command, version="", missing=None, prepare=None):
        self.name, self.does, self.command, self.version = name, does, command, version
        self.missing, self.prepare = missing, prepare
        self.speeds, self.cpu_speeds, self.words, self.sentences, self.loading = [], [], 0, 0, 0.0


def module_version(python, module, package):
    code = f"import importlib.metadata as m, {module}; print(m.version('{package}'))"
    done = subprocess.run([python, "-c", code], capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None


def python_reader(options, name, does, module, package, model, prepare=None):
    python, models = options.env / "bin/python", options.env / "models"
    if not python.exists():
        return Reader(name, does, None, missing=f"no environment in {options.env}")
    version = module_version(python, module, package)
    missing = f"{package} is not installed" if version is None else None
    if not missing and not (models / model).exists():
        missing = "its model was not made (bench/peers_setup.sh tells why)"
    return Reader(name, does, [python, HERE / "peers_work.py", name, models], version, missing, prepare)


def wink_reader(options, name, does):
    modules = options.env / "node/node_modules"
    try:
        version = json.loads((modules / "wink-nlp/package.json").read_text(encoding="utf-8"))["version"]
        subprocess.run(["node", "--version"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError) as e:
        return Reader(name, does, None, missing=f"not installed ({type(e).__name__})")
    return Reader(name, does, ["node", HERE / "peers_wink.js", modules], version)


def prepare_pieces(options):
    """The encoder alone is given sentences cut into word pieces, which is not timed."""
    def prepare(path):
        out = pathlib.Path(f"{path}.npz")
        if out.exists():
            return
        with tempfile.NamedTemporaryFile(suffix=".conllu") as parsed:
            subprocess.run([options.binary, "parse", path], stdout=parsed, check=True)
            weights = ROOT / "data/models/encoder.dmw"
            subprocess.run([options.env / "bin/python", HERE / "peers_work.py", "pieces", weights, parsed.name, out], check=True)
    return prepare


def readers(options):
    told = subprocess.run([options.binary, "version", "--json"], capture_output=True, text=True, check=True).stdout
    identity = json.loads(told)
    pieces = prepare_pieces(options)
    return identity, [
        Reader("dragoman", "all of parse: sentences, tokens, tags, lemmas, trees, names",
               [options.binary, "parse"], identity.get("version", "")),
        python_reader(options, "udpipe", "tokens, tags, lemmas, trees; own model of few passes", "ufal.udpipe", "ufal.udpipe",
                      "udpipe"),
        python_reader(options, "spacy", "tokens, tags, trees, names; shape of en_core_web_sm, hardly trained; no lemmas", "spacy",
                      "spacy", "spacy"),
        python_reader(options, "stanza", "tokens, tags, lemmas, trees; default shape, hardly trained; no names", "stanza",
                      "stanza", "stanza"),
        *(python_reader(options, name, "our encoder alone: no text, no heads", "onnxruntime", "onnxruntime", "onnx", pieces)
          for name in ("onnx-float32", "onnx-int8")),
        wink_reader(options, "wink-nlp", "tokens, sentences, tags, lemmas, names; no trees")]


# ---- Timing ----

def on_core(core):
    """One core for the process and all of its threads, where the system can do that."""
    return (lambda: os.sched_setaffinity(0, {core})) if hasattr(os, "sched_setaffinity") else None


def sentences_in(out):
    """Their number in what a reader wrote: JSON of the peers, CoNLL-U of the program."""
    start = out.read(1)
    out.seek(0)
    return json.load(out)["sentences"] if start == b"{" else sum(line.startswith(b"# sent_id") for line in out)


def timed(reader, path, core):
    """Seconds by the clock and of processor time, of a process that reads the file; and the sentences that it found."""
    if reader.prepare:
        reader.prepare(path)
    with tempfile.TemporaryFile() as errors, tempfile.TemporaryFile() as out:
        began = time.monotonic()
        process = subprocess.Popen([*map(str, reader.command), str(path)], stdout=out, stderr=errors, preexec_fn=on_core(core),
                                   env={**os.environ, **ONE_THREAD})
        _, status, usage = os.wait4(process.pid, 0)
        took = time.monotonic() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        out.seek(0)
        found = sentences_in(out)
        if process.returncode != 0 or found == 0:
            errors.seek(0)
            raise Failed(f"ended with {process.returncode}: {errors.read().decode(errors='replace')[-500:]}")
    return took, usage.ru_utime + usage.ru_stime, found


def difference(short, long):
    """Words a second between two measurements of (words, seconds), and the seconds that are left for no words at all."""
    words, seconds = long[0] - short[0], long[1] - short[1]
    if words <= 0 or seconds <= 0:
        raise Failed(f"{long[0]} words took {long[1]:.2f} s, {short[0]} words {short[1]:.2f} s: no speed can be told")
    return words / seconds, max(0.0, short[1] - short[0] * seconds / words)


def measured(reader, texts, sizes, core):
    """Speed by the clock and by the processor, loading, and words and sentences of the long text."""
    runs = []
    for size in sizes:
        path, words = texts.of(size)
        runs.append((words, *timed(reader, path, core)))
    by_clock, loading = difference(*((words, took) for words, took, _, _ in runs))
    by_cpu, _ = difference(*((words, cpu) for words, _, cpu, _ in runs))
    return by_clock, by_cpu, loading, runs[1][0], runs[1][3]


def first_guess(reader, texts, core):
    """Speed and loading from trials that grow until the difference takes a second."""
    short, long = FIRST
    while True:
        runs = [(texts.of(n)[1], timed(reader, texts.of(n)[0], core)[0]) for n in (short, long)]
        if runs[1][1] - runs[0][1] >= 1 or long >= MOST:
            return difference(*runs)
        long *= 4


def turns(given, texts, options, core):
    """All rounds; a reader that fails is out."""
    for number, reader in itertools.product(range(options.rounds), given):
        if reader.missing:
            continue
        long = min(MOST, max(FIRST[1], int(reader.guess * options.seconds)))
        try:
            by_clock, by_cpu, loading, words, sentences = measured(reader, texts, (max(FIRST[0], long // 10), long), core)
        except Failed as e:
            reader.missing = str(e)
            continue
        reader.speeds.append(by_clock)
        reader.cpu_speeds.append(by_cpu)
        reader.loading, reader.words, reader.sentences = loading, words, sentences
        print(f"round {number + 1}: {reader.name}: {by_clock:.0f} words/s", file=sys.stderr, flush=True)


def fit(given, options, began):
    """Seconds for each reading, cut down so that all rounds end in time."""
    there = [r for r in given if not r.missing]
    left = options.minutes * 60 - (time.monotonic() - began) - options.rounds * sum(2 * r.first_loading for r in there)
    options.seconds = max(1.0, min(options.seconds, left / (1.15 * options.rounds * max(1, len(there)))))
    print(f"{options.seconds:.0f} s a reading", file=sys.stderr)


# ---- The table ----

def row(reader, own, identity, options, load):
    speeds = sorted(reader.speeds)
    middle = statistics.median(speeds)
    return dict(zip(COLUMNS, [
        datetime.date.today(), speed.revision(), options.machine, speed.cpu(), identity["kernel"], reader.name, reader.version,
        reader.does, reader.words, f"{middle:.0f}", f"{speeds[0]:.0f}", f"{speeds[-1]:.0f}",
        f"{middle / own:.3f}" if own else "", f"{statistics.median(reader.cpu_speeds):.0f}",
        f"{reader.words / reader.sentences:.1f}", f"{reader.loading:.1f}", load, options.note]))


def append(rows):
    RESULTS.parent.mkdir(exist_ok=True)
    new = not RESULTS.exists()
    with RESULTS.open("a", encoding="utf-8") as f:
        if new:
            f.write("\t".join(COLUMNS) + "\n")
        f.writelines("\t".join(str(r[c]) for c in COLUMNS) + "\n" for r in rows)


def show(rows):
    print(f"{'peer':13} {'version':10} {'words/s':>9} {'lowest':>9} {'highest':>9} {'ratio':>7}  does")
    for r in rows:
        print(f"{r['peer']:13} {r['version']:10} {r['words_per_second']:>9} {r['lowest']:>9} {r['highest']:>9} {r['ratio']:>7}"
              f"  {r['does']}")


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--env", type=pathlib.Path, required=True, help="what bench/peers_setup.sh made")
    parser.add_argument("--seconds", type=float, default=15, help="of a reading of the long text")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--minutes", type=float, default=9.5, help="at most, for all; readings become shorter")
    parser.add_argument("--core", type=int, default=None, help="which one (default: the last)")
    parser.add_argument("--only", nargs="+", default=[])
    parser.add_argument("--machine", default="unnamed", help="a name for the table")
    parser.add_argument("--note", default="", help="what else was going on")
    parser.add_argument("--dry", action="store_true", help="print, keep nothing")
    options = parser.parse_args()
    options.binary, options.env = options.binary.resolve(), options.env.absolute()
    return options


def main():
    options, began, load = arguments(), time.monotonic(), speed.load()
    core = options.core
    if core is None:
        core = max(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 0
    identity, given = readers(options)
    given = [r for r in given if not options.only or r.name in ("dragoman", *options.only)]
    with tempfile.TemporaryDirectory() as folder:
        texts = Texts(folder)
        for reader in given:
            try:
                if not reader.missing:
                    reader.guess, reader.first_loading = first_guess(reader, texts, core)
            except (Failed, OSError, subprocess.CalledProcessError) as e:
                reader.missing = str(e)
        fit(given, options, began)
        turns(given, texts, options, core)
    for reader in given:
        if reader.missing:
            print(f"peers.py: {reader.name} left out: {reader.missing}")
    done = [r for r in given if not r.missing]
    if not done or done[0].name != "dragoman":
        sys.exit("peers.py: no speed of the program itself")
    own = statistics.median(done[0].speeds)
    rows = [row(r, own, identity, options, load) for r in done]
    show(rows)
    if not options.dry:
        append(rows)


if __name__ == "__main__":
    main()
