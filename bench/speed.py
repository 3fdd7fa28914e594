#!/usr/bin/env python3
"""How fast a reading is: speed.py RELEASE PATH... [--words N] [--threads 1 2] [--note TEXT] [--dry]

Takes the first N words (2,000,000) of raw texts (files *.txt, *.txt.gz, or folders of them, in the order of their names), in
which a line is a paragraph and an empty line divides documents; cuts documents of more than about 1,000 words at the end of a
paragraph; reads them with `dragoman read --jsonl`, and parses the same text with `dragoman parse`. Appends a line for each command and
number of threads to bench/results/speed.tsv. One thread's time is also divided among the stages (RELEASE/bench/stages)."""

import argparse
import datetime
import gzip
import json
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
RESULTS = HERE / "results/speed.tsv"
DOCUMENT_WORDS = 1000
COLUMNS = ["date", "revision", "cpu", "kernel", "weights", "files", "words", "documents", "threads", "seconds",
           "words_per_second", "documents_per_second", "peak_memory_mb", "stages_percent", "load_before", "note", "command"]


def documents_of(path):
    """Lists of paragraphs."""
    with (gzip.open if path.suffix == ".gz" else open)(path, "rt", encoding="utf-8", errors="replace") as f:
        texts, size = [], 0
        for line in f:
            words = line.split()
            texts += [words] if words else []
            size += len(words)
            if texts and (not words or size >= DOCUMENT_WORDS):
                yield texts
                texts, size = [], 0
        if texts:
            yield texts


def write_documents(paths, words, out):
    """Counts of words and documents, and the names of the files they came from."""
    total = documents = 0
    used = []
    for path in paths:
        for texts in documents_of(path):
            if total >= words:
                return total, documents, used
            kept = []
            for text in texts:
                kept += [" ".join(text[:words - total])] if total < words else []
                total = min(words, total + len(text))
            out.write(json.dumps({"id": f"bench-{documents:06}", "text": "\n\n".join(kept)}, ensure_ascii=False) + "\n")
            documents += 1
            if path.name not in used:
                used.append(path.name)
    return total, documents, used


def texts_in(names):
    for name in map(pathlib.Path, names):
        found = sorted(p for p in name.glob("*.txt*") if p.suffix in (".txt", ".gz")) if name.is_dir() else [name]
        yield from (p for p in found if p.is_file())


def cpu():
    try:
        m = re.search(r"^model name\s*:\s*(.*)$", pathlib.Path("/proc/cpuinfo").read_text(encoding="utf-8"), re.M)
        return m[1] if m else "unknown"
    except OSError:
        return "unknown"


def load():
    try:
        return pathlib.Path("/proc/loadavg").read_text(encoding="utf-8").split()[0]
    except OSError:
        return "unknown"


def revision():
    def git(*words):
        return subprocess.run(["git", *words], cwd=HERE, capture_output=True, text=True, check=False)
    head = git("rev-parse", "--short", "HEAD")
    if head.returncode != 0:
        return "none"
    return head.stdout.strip() + ("+" if git("status", "--porcelain", "--untracked-files=no").stdout else "")


def timed(*command):
    """Exit status, seconds, peak memory in MB, what it told. In a process of its own, so that the peak is this one's."""
    code = ("import resource,subprocess,sys,time\nbegan=time.monotonic()\n"
            "done=subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,stderr=subprocess.PIPE)\n"
            "took=time.monotonic()-began\npeak=resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss\n"
            "sys.stderr.buffer.write(done.stderr)\nprint(done.returncode,took,peak)\n")
    done = subprocess.run([sys.executable, "-c", code, *map(str, command)], capture_output=True, text=True, check=True)
    status, took, peak = done.stdout.split()
    if status != "0":
        sys.exit(f"speed.py: {command[1]} ended with {status}: {done.stderr[-500:]}")
    return float(took), int(peak) / 1024, done.stderr


def one_reading(program, path, threads):
    """Seconds, words and documents by the program's own count, peak memory in MB."""
    took, peak, told = timed(program, "read", "--jsonl", "--progress", "json", "--threads", threads, path)
    told = json.loads(told.splitlines()[-1])["summary"]
    return took, told["words"], told["documents"], peak


def one_parse(program, path, threads):
    """The same documents as plain text, written as CoNLL-U; the words are what blanks divide."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as f:
        words = 0
        for line in open(path, encoding="utf-8"):
            text = json.loads(line)["text"]
            words += len(text.split())
            f.write(text + "\n\n")
        f.flush()
        took, peak, _ = timed(program, "parse", "--threads", threads, f.name)
    return took, words, None, peak


def stages(program, path):
    """The share of each stage in the time of one thread, in percent."""
    done = subprocess.run([program, path], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"speed.py: stages: {done.stderr[-500:]}")
    times = dict(line.split("\t") for line in done.stdout.splitlines())
    total = int(times.pop("total"))
    shares = {name: 100 * int(ns) / total for name, ns in times.items()}
    shares["rest"] = 100 - sum(shares.values())
    return shares


def append(row):
    RESULTS.parent.mkdir(exist_ok=True)
    new = not RESULTS.exists()
    with RESULTS.open("a", encoding="utf-8") as f:
        if new:
            f.write("\t".join(COLUMNS) + "\n")
        f.write("\t".join(str(row[c]) for c in COLUMNS) + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("release")
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--words", type=int, default=2_000_000)
    parser.add_argument("--threads", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--commands", nargs="+", choices=["parse", "read"], default=["parse", "read"])
    parser.add_argument("--note", default="", help="what else was going on")
    parser.add_argument("--dry", action="store_true", help="print, keep nothing")
    options = parser.parse_args()
    release, paths = pathlib.Path(options.release).resolve(), list(texts_in(options.paths))
    if not paths:
        print(f"speed.py: skipped: no texts (*.txt, *.txt.gz) in {', '.join(options.paths)}")
        return
    program = release / "src/dragoman"
    identity = json.loads(subprocess.run([program, "version", "--json"], capture_output=True, text=True, check=True).stdout)
    before = load()
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as f:
        words, documents, used = write_documents(paths, options.words, f)
        f.flush()
        shares = stages(release / "bench/stages", f.name)
        told = " ".join(f"{name}={share:.1f}" for name, share in shares.items())
        print(f"{words} words in {documents} documents of {', '.join(used)}\nstages, percent of one thread's time: {told}")
        runs = [(command, n) for n in options.threads for command in options.commands]
        for command, threads in runs:
            seconds, counted, read, peak = (one_reading if command == "read" else one_parse)(program, f.name, threads)
            if command == "read" and read != documents:
                sys.exit(f"speed.py: {documents} documents given, {read} read")
            row = dict(zip(COLUMNS, [datetime.date.today(), revision(), cpu(), identity["kernel"], identity["weights"],
                                     ",".join(used), words, documents, threads, f"{seconds:.2f}", f"{counted / seconds:.0f}",
                                     f"{documents / seconds:.1f}", f"{peak:.0f}", told if command == "read" else "", before, options.note,
                                     command]))
            print(f"{command}, {threads} thread{'s' * (threads > 1)}: {seconds:.1f} s, {row['words_per_second']} words/s,"
                  f" {row['documents_per_second']} documents/s, at most {row['peak_memory_mb']} MB")
            if not options.dry:
                append(row)


if __name__ == "__main__":
    main()
