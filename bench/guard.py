#!/usr/bin/env python3
"""What reading in sandboxed processes costs against threads of one process: guard.py RELEASE [--rounds N] [--dry]

The texts of samples/, over and over, as whole reports and as short pieces; each reading is done both ways in turn, so that whatever
else the machine does falls on both. Appends a line for each task to bench/results/guard.tsv: medians of the rounds, of the clock and of
the processors' time, and their ratios (processes / threads)."""

import argparse
import hashlib
import json
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time

from speed import cpu, load, revision

HERE = pathlib.Path(__file__).resolve().parent
RESULTS = HERE / "results/guard.tsv"
COLUMNS = ["date", "revision", "cpu", "task", "documents", "bytes", "threads", "rounds", "seconds_processes", "seconds_threads", "ratio",
           "cpu_processes", "cpu_threads", "cpu_ratio", "load_before"]


def texts():
    for path in sorted((HERE.parent / "samples").glob("*.txt")):
        yield path.read_text(encoding="utf-8", errors="replace")


def write(path, pieces, count):
    with open(path, "w", encoding="utf-8") as f:
        for i in range(count):
            f.write(json.dumps({"id": f"{i:06}", "text": pieces[i % len(pieces)]}, ensure_ascii=False) + "\n")


def reading(command):
    """Seconds of the clock, of processors, and a hash of what was written."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    with tempfile.TemporaryFile() as out:
        done = subprocess.run(command, stdout=out, stderr=subprocess.PIPE, check=False)
        took, after = time.monotonic() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
        if done.returncode != 0:
            sys.exit(f"guard.py: {' '.join(command)}: {done.stderr.decode()[-500:]}")
        out.seek(0)
        digest = hashlib.sha256(out.read()).hexdigest()
    return took, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, digest


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("release")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--dry", action="store_true", help="print, keep nothing")
    options = parser.parse_args()
    program = str(pathlib.Path(options.release).resolve() / "src/dragoman")
    reports = list(texts())
    short = [p for t in reports for p in t.split("\n\n") if len(p.split()) > 8]
    tasks = [("read reports", ["read", "--jsonl"], reports, 60), ("read short pieces", ["read", "--jsonl"], short, 600),
             ("clean reports", ["clean"], reports, 6000), ("clean short pieces", ["clean"], short, 60000)]
    with tempfile.TemporaryDirectory() as folder:
        for name, words, pieces, count in tasks:
            path = pathlib.Path(folder) / "in.jsonl"
            write(path, pieces, count)
            before, times = load(), {"processes": [], "threads": []}
            for _ in range(options.rounds):
                digests = set()
                for way, more in (("processes", []), ("threads", ["--in-process"])):
                    *took, digest = reading([program, *words, *more, "--threads", str(options.threads), str(path)])
                    times[way].append(took)
                    digests.add(digest)
                if len(digests) != 1:
                    sys.exit(f"guard.py: {name}: processes and threads wrote different bytes")
            (wall_p, cpu_p), (wall_t, cpu_t) = ([statistics.median(t) for t in zip(*times[way])] for way in ("processes", "threads"))
            row = [time.strftime("%Y-%m-%d"), revision(), cpu(), name, count, path.stat().st_size, options.threads, options.rounds,
                   f"{wall_p:.3f}", f"{wall_t:.3f}", f"{wall_p / wall_t:.3f}", f"{cpu_p:.3f}", f"{cpu_t:.3f}", f"{cpu_p / cpu_t:.3f}", before]
            print("\t".join(map(str, row[3:])))
            if not options.dry:
                new = not RESULTS.exists()
                with RESULTS.open("a", encoding="utf-8") as f:
                    f.write(("\t".join(COLUMNS) + "\n" if new else "") + "\t".join(map(str, row)) + "\n")


if __name__ == "__main__":
    main()
