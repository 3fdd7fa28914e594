#!/usr/bin/env python3
"""What web pages say of themselves: metadata.py BINARY [FILE.pages...]

A case is a title, what must be found, and the page:

    # a comment
    == the time zone is that of the page
    title     Talks resume in Nicosia
    author    Anna Korhonen; Luis Ferrer
    date      2024-03-05 metadata
    page
    <html>...

The page goes on to the next line that begins with "== ". Fields are those of a document record (title, author, date, modified,
outlet, language, url, date_doubt, dateline); --- where nothing may be found; the source of a date may be told behind it. What
is not named is not compared. `with {"date": "2024-01-02"}` gives the page as the field `html` of a line of JSON with these.

A title that begins with "known:" is of a case not yet solved; the runner tells when it passes."""

import json
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
FIELDS = ["title", "author", "date", "modified", "outlet", "language", "url", "date_doubt", "dateline"]


def read_cases(path):
    cases, inside = [], False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{path.name}:{number}"
        if line.startswith("== "):
            inside = False
            cases.append({"title": line[3:].strip(), "where": where, "wanted": [], "page": [], "with": None})
        elif inside:
            cases[-1]["page"].append(line)
        elif line.strip() == "page":
            inside = True
        elif line.startswith("#") or not line.strip():
            continue
        else:
            word, _, rest = line.partition(" ")
            if not cases or (word not in FIELDS and word != "with"):
                sys.exit(f"{where}: \"{word}\" is none of {', '.join(FIELDS)}, with, page")
            if word == "with":
                cases[-1]["with"] = json.loads(rest)
            else:
                cases[-1]["wanted"].append((word, rest.strip()))
    for case in cases:
        if not case["wanted"] or not case["page"]:
            sys.exit(f"{case['where']}: a case needs what to find and a page")
    return cases


def found(record, field):
    if field == "author":
        return "; ".join(record["author"] or []) or "---"
    if field == "dateline":
        d = record["dateline"]
        return " | ".join(d[k] or "---" for k in ("place", "agency")) if d else "---"
    value = record[field] or "---"
    return f"{value} {record['date_source']}" if field == "date" and record["date"] else value


def differs(record, field, want):
    got = found(record, field)
    if field == "date" and " " not in want:
        got = got.split(" ")[0]
    if field == "date_doubt" and want != "---":
        return None if want in got else got
    return None if got == want else got


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    files = [pathlib.Path(f) for f in sys.argv[2:]] or sorted((HERE / "metadata").glob("*.pages"))
    cases = [c for f in files for c in read_cases(f)]
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for i, case in enumerate(cases):
            page = "\n".join(case["page"]) + "\n"
            path = pathlib.Path(folder) / f"{i:03}.{'html' if case['with'] is None else 'jsonl'}"
            path.write_text(page if case["with"] is None else json.dumps(case["with"] | {"html": page}) + "\n", encoding="utf-8")
            paths.append(path)
        done = subprocess.run([sys.argv[1], "clean", *paths], capture_output=True, check=False, timeout=600)
        records = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    if done.returncode != 0 or len(records) != len(cases):
        print(f"FAILED clean: exit {done.returncode}, {len(records)} documents of {len(cases)} pages:"
              f" {done.stderr.decode()[-2000:]}\n0 passed, 1 failed")
        sys.exit(1)
    for case, record in zip(cases, records):
        known = case["title"].startswith("known:")
        wrong = [(f, w, g) for f, w in case["wanted"] for g in [differs(record, f, w)] if g is not None]
        if known and not wrong:
            print(f"FAILED {case['where']}: \"{case['title']}\" passes now: take \"known:\" away")
        elif wrong and not known:
            print(f"FAILED {case['where']}: {case['title']}")
            for field, want, got in wrong:
                print(f"    {field}: wanted \"{want}\", found \"{got}\"")
        ok = bool(wrong) == known
        passed, failed = passed + ok, failed + (not ok)
    print(f"{passed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
