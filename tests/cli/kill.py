#!/usr/bin/env python3
"""Kills a reading ten times and lets it end: kill.py BINARY [DOCUMENTS]

The database must then hold what an undisturbed reading makes, but for the table of runs. Too slow for every day:
`make check-long` runs it."""

import json
import os
import pathlib
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time

import texts
from run import dump

# A reading is killed once it tells of so many new documents: before the first batch of 64 is full, on its edge, in
# the middle of later ones. The first one dies while the database is being made.
KILLED_AT = [None, 20, 70, 90, 30, 140, 64, 100, 10, 80]


def read(binary, folder, database):
    return subprocess.Popen([binary, "read", "--progress", "json", "--db", database, "in"], cwd=folder,
                            stderr=subprocess.PIPE)


def undisturbed(binary, folder):
    began = time.monotonic()
    with read(binary, folder, "whole.db") as reading:
        error = reading.stderr.read().decode()
    assert reading.returncode == 0, error
    return time.monotonic() - began


def stored(folder):
    """How many documents the killed readings have committed so far."""
    try:
        with sqlite3.connect(f"file:{folder / 'killed.db'}?mode=ro", uri=True) as db:
            return db.execute("SELECT count(*) FROM document").fetchone()[0]
    except sqlite3.OperationalError:  # not even made yet
        return 0


def wait_for(reading, new):
    for line in reading.stderr:
        told = json.loads(line)
        if "summary" in told or told.get("progress", {}).get("new", 0) >= new:
            return


def kill_often(binary, folder):
    seen = []
    for new in KILLED_AT:
        with read(binary, folder, "killed.db") as reading:
            if new is None:
                time.sleep(0.01)
            else:
                wait_for(reading, new)
            reading.send_signal(signal.SIGKILL)
        seen.append(stored(folder))
        assert seen == sorted(seen), f"documents were lost: {seen}"
    return seen


def integrity(database):
    with sqlite3.connect(database) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        for table in ("document_search", "record_search"):
            db.execute(f"INSERT INTO {table} ({table}, rank) VALUES ('integrity-check', 1)")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    binary = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 500
    folder = pathlib.Path(tempfile.mkdtemp(prefix="dragoman-kill-"))
    try:
        texts.folder(folder / "in", count)
        seconds = undisturbed(binary, folder)
        seen = kill_often(binary, folder)
        with read(binary, folder, "killed.db") as reading:
            error = reading.stderr.read().decode()
        assert reading.returncode == 0, error
        integrity(folder / "killed.db")
        assert dump(folder / "killed.db") == dump(folder / "whole.db"), "the databases differ"
        print(f"undisturbed {seconds:.1f} s; documents stored after each kill: {seen}")
        print("1 passed, 0 failed")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
