#!/usr/bin/env python3
"""Are the dates of events right? event_dates.py BINARY [--write]

bench/results/event-dates.tsv lists 106 events of samples/ and of MEANTIME's texts (MEANTIME where the gold sets are at hand) by
document and offsets of the predicate, with the date that a reader gave who did not see the program's: `right` (two where both
can be defended, `-` where the text doesn't tell). Reads the texts, and prints how many of the program's dates are right;
--write also puts what was found and the verdict into the list. An event that the program no longer finds counts in neither.

Then the same over the reports of tests/cases/times/articles.case, which are ours: each act there that the program finds, by its
type and who did it, and whether the date is that of the case."""

import collections
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


def articles(binary):
    """Acts of the cases that were found, and how many of their dates are right."""
    sys.path.insert(0, str(ROOT / "tests"))
    import cases  # pylint: disable=import-outside-toplevel

    told = cases.read_cases(ROOT / "tests/cases/times/articles.case", "articles.case")
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for i, case in enumerate(told):
            file.write(json.dumps(case.article(str(i))) + "\n")
        file.flush()
        run = subprocess.run([binary, "read", "--jsonl", file.name], capture_output=True, text=True, check=True)
    records = [r for r in map(json.loads, run.stdout.splitlines()) if r["record"] == "event"]
    count = collections.Counter()
    for i, case in enumerate(told):
        here = [r for r in records if r["document"] == str(i)]
        for _, kind, want in case.wanted:
            if kind != "event":
                continue
            count["acts"] += 1
            date = None if want["date"] in ("", "---", None) else want["date"]
            codes = {who[0] for who in want["actor"]}
            fits = [r for r in here if want["event"] in r["event"] and codes == {e["code"] or "---" for e in r["actor"]}]
            if not fits:
                continue
            # Two acts of one kind and side are told apart by their dates alone.
            best = next((r for r in fits if r["date"] == date), fits[0])
            here.remove(best)
            right = "right" if best["date"] == date else "wrong"
            count[right] += 1
            count["dated " + right] += best["date"] is not None
    return count


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
    n = articles(binary)
    print(f"articles.case: acts {n['acts']}, found {n['right'] + n['wrong']}: right {n['right']}, wrong {n['wrong']};"
          f" of those given a date: right {n['dated right']}, wrong {n['dated wrong']}")
    if "--write" in args:
        with LIST.open("w", encoding="utf-8", newline="") as file:
            out = csv.DictWriter(file, ["document", "start", "end", "right", "found", "verdict"], delimiter="\t",
                                 lineterminator="\n", extrasaction="ignore")
            out.writeheader()
            out.writerows(rows)


if __name__ == "__main__":
    main(sys.argv[1:])
