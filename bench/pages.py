#!/usr/bin/env python3
"""Text, date and metadata of pages beside trafilatura: pages.py BINARY PYTHON FOLDER... [--rounds N] [--most N]

PYTHON is an interpreter that has trafilatura and lxml_html_clean (trafilatura asks htmldate for the date). The pages below the folders (*.html,
*.html.gz) are inflated to a folder of their own, both readers get them one after the other on one core, in turns, and the
median of the rounds counts. Seconds are those of the processor (user and system), loading included, so that a busy machine
distorts little. Prints documents a second, megabytes a second, the largest resident set, and the ratio."""

import argparse
import gzip
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

PEER = """
import json, sys, pathlib, trafilatura
for path in sorted(pathlib.Path(sys.argv[1]).iterdir()):
    try:
        d = trafilatura.bare_extraction(path.read_bytes(), with_metadata=True)
    except Exception as e:
        d = None
    d = d.as_dict() if hasattr(d, "as_dict") else d or {}
    print(json.dumps({k: d.get(k) for k in ("text", "title", "author", "date", "sitename")}, ensure_ascii=False))
"""


def pages(folders, most):
    found = sorted(p for f in folders for p in pathlib.Path(f).rglob("*") if p.name.endswith((".html", ".html.gz")))
    return found[:: max(1, len(found) // most)][:most] if most else found


def run(command):
    """Processor seconds and largest resident set of a process, its output thrown away."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, use = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command[0]}: exit {child.returncode}")
    return use.ru_utime + use.ru_stime, use.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary")
    parser.add_argument("python")
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--most", type=int, default=400, help="pages at most, spread over all; 0: all")
    o = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        size, found = 0, pages(o.folders, o.most)
        for i, path in enumerate(found):
            content = gzip.open(path).read() if path.name.endswith(".gz") else path.read_bytes()
            (pathlib.Path(folder) / f"{i:05}.html").write_bytes(content)
            size += len(content)
        if not found:
            sys.exit("no pages there")
        readers = {"dragoman": [o.binary, "clean", "--threads", "1", folder], "trafilatura": [o.python, "-c", PEER, folder]}
        seconds, memory = {n: [] for n in readers}, {n: 0 for n in readers}
        for _ in range(o.rounds):
            for name, command in readers.items():
                s, m = run(command)
                seconds[name].append(s)
                memory[name] = max(memory[name], m)
    middle = {n: statistics.median(s) for n, s in seconds.items()}
    print(f"{len(found)} pages, {size / 1e6:.0f} MB, one core, median of {o.rounds}")
    for name, s in middle.items():
        print(f"{name:12} {len(found) / s:8.1f} documents/s  {size / 1e6 / s:7.1f} MB/s  {memory[name]:6.0f} MB resident")
    print(f"ratio        {middle['trafilatura'] / middle['dragoman']:8.1f}")


if __name__ == "__main__":
    main()
