#!/usr/bin/env python3
"""Are the dates of events right? event_dates.py BINARY [--write]

bench/results/event-dates.tsv lists 106 events of samples/ and of MEANTIME's texts (MEANTIME where the gold sets are at hand) by
document and offsets of the predicate, with the date that a reader gave who did not see the program's: `right` (two where both
can be defended, `-` where the text doesn't tell). Reads the texts, and prints how many of the program's dates are right;
--write also puts what was found and the verdict into the list. An event that the program no longer finds counts in neither."""

import csv
import json
import pathlib
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / "bench/results/event-dates.tsv"
MEANTIME = ROOT.parent / "shared/gold/timex/meantime_dev.jsonl"


def events(binary, paths):
    """(document, start of the predicate) -> date or "-"."""
    run = subprocess.run([binary, "read", "--jsonl", *paths], cwd=ROOT, capture_output=True, text=True, check=True)
    found = {}
    for line in run.stdout.splitlines():
        r = json.loads(line)
        if r["record"] == "event":
            found[r["document"], r["predicate_spans"][0][0]] = r["date"] or "-"
    return found


def main(args):
    if not args or args[0].startswith("-"):
        sys.exit(__doc__)
    binary = str(pathlib.Path(args[0]).resolve())
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        if MEANTIME.exists():
            for line in MEANTIME.read_text(encoding="utf-8").splitlines():
                x = json.loads(line)
                file.write(json.dumps({"id": x["id"], "text": x["text"], **({"date": x["dct"]} if x.get("dct") else {})}) + "\n")
            file.flush()
        found = events(binary, ["samples"] + ([file.name] if MEANTIME.exists() else []))
    with LIST.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    count = {"right": 0, "wrong": 0, "gone": 0}
    dated = {"right": 0, "wrong": 0}
    for row in rows:
        date = found.get((row["document"], int(row["start"])))
        row["found"] = date or ""
        row["verdict"] = "gone" if date is None else "right" if date in row["right"].split("|") else "wrong"
        count[row["verdict"]] += 1
        if date not in (None, "-"):
            dated[row["verdict"]] += 1
    print(f"events {len(rows)}, read again {count['right'] + count['wrong']}: right {count['right']}, wrong {count['wrong']};"
          f" of those given a date: right {dated['right']}, wrong {dated['wrong']}")
    if "--write" in args:
        with LIST.open("w", encoding="utf-8", newline="") as file:
            out = csv.DictWriter(file, ["document", "start", "end", "right", "found", "verdict"], delimiter="\t",
                                 lineterminator="\n", extrasaction="ignore")
            out.writeheader()
            out.writerows(rows)


if __name__ == "__main__":
    main(sys.argv[1:])
