#!/usr/bin/env python3
"""Pages in, text out: pages.py BINARY [FILE.html...]

Each file of tests/pages/ is a page that shows one thing: a related box, a comment, a list of the article's own. It begins
with a comment, `text` and the text that must come out of it, all of it and no more. The pages are ours."""

import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
WANTED = re.compile(r"<!-- text\n(.*?)\n-->", re.S)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    files = [pathlib.Path(f) for f in sys.argv[2:]] or sorted((HERE / "pages").glob("*.html"))
    done = subprocess.run([sys.argv[1], "clean", *files], capture_output=True, check=False, encoding="utf-8", timeout=600)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    found = {pathlib.Path(r["document"]).name: r.get("text", "") for r in records if r["record"] == "document"}
    failed = 0
    for file in files:
        wanted = WANTED.search(file.read_text(encoding="utf-8"))[1].split("\n\n")
        got = found.get(file.name, "").strip().split("\n\n")
        if got == wanted:
            continue
        failed += 1
        print(f"FAILED {file.name}")
        print("".join(f"  lost   {p}\n" for p in wanted if p not in got) + "".join(f"  extra  {p}\n" for p in got if p not in wanted)
              or "  another order, or a paragraph twice\n", end="")
    if done.returncode != 0:
        failed += 1
        print(f"FAILED clean: exit {done.returncode}: {done.stderr[-500:]}")
    print(f"{len(files) - failed} passed, {failed} failed")
    sys.exit(1 if failed or not files else 0)


if __name__ == "__main__":
    main()
