#!/usr/bin/env python3
"""The rule of rooms: which room may include whose headers, and who may talk to the world.

The table is the one of ARCHITECTURE.md. Every source file is a test."""

import pathlib
import re
import sys

SRC = pathlib.Path(__file__).resolve().parent.parent / "src"
READING = ["base", "article", "lexicon", "model", "process", "intake", "sentences", "analysis", "records"]
# The files that join the rooms into the library.
JOINING = ["check.c", "check_texts.c", "conllu.c", "dragoman.c", "explain.c", "input.c", "pipeline.c", "pipeline.h", "reader.h"]
TABLE = {
    "base": [],
    "article": ["base"],
    "lexicon": ["base"],
    "model": ["base"],
    "process": ["base"],
    "intake": ["base", "article", "lexicon", "process"],
    "sentences": ["base", "article", "lexicon", "model"],
    "analysis": ["base", "article", "lexicon", "model"],
    "records": ["base", "article", "lexicon", "model"],
    "output": ["base", "records/record.h"],
    "store": ["base", "records/record.h"],
    "guard": ["base"],
    "fetch": ["base", "guard/guard.h"],
    "cli": ["dragoman.h", "base", "fetch/fetch.h", "fetch/robots.h", "guard", "output", "store", "records/record.h", "records/pack.h"],
    **{name: [*READING, "dragoman.h", "pipeline.h", "reader.h"] for name in JOINING},
}
# Headers of other projects, and of the system where it touches the world: only these rooms.
ONLY = {
    "sqlite3.h": ["store"],
    "cjson/cJSON.h": ["intake"],
    "expat.h": ["intake"],
    "utf8proc.h": ["base", "model", "output"],
    "zlib.h": ["intake"],
    "zstd.h": ["intake"],
    "iconv.h": ["intake"],
    "xxhash.h": ["intake", "lexicon", "model", "records", "store"],
    "pthread.h": ["cli", "guard"],
    "signal.h": ["cli", "guard", "process"],
    "spawn.h": ["process"],
    "seccomp.h": ["guard"],
    "curl/curl.h": ["fetch"],
    "sys/socket.h": ["guard"],
    "sys/wait.h": ["guard", "process"],
    "sys/prctl.h": ["guard"],
    "netdb.h": [],
    "dirent.h": ["intake", "lexicon"],
}
PRINTS = re.compile(r"\b(v?printf|puts|putchar|fputs|fputc|v?fprintf|perror|exit|_exit|abort)\s*\(|\b(stdout|stderr)\b")


def without_comments(text):
    return re.sub(r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"", lambda m: m[0] if m[0][0] == '"' else " ", text,
                  flags=re.S)


def room_of(path):
    parts = path.relative_to(SRC).parts
    return parts[0]


def breaches(path):
    room, found = room_of(path), []
    if room not in TABLE:
        return [f"the table of rooms in {pathlib.Path(__file__).name} has no row \"{room}\""]
    text = without_comments(path.read_text(encoding="utf-8"))
    for header in re.findall(r"^\s*#\s*include\s+\"([^\"]+)\"", text, re.M):
        if "/" not in header and (path.parent / header).exists() and path.parent != SRC:
            header = f"{room}/{header}"
        owner = header.split("/")[0]
        if owner != room and owner not in TABLE[room] and header not in TABLE[room]:
            found.append(f"includes \"{header}\"; {room} may include {', '.join(TABLE[room]) or 'nothing'}")
    for header in re.findall(r"^\s*#\s*include\s+<([^>]+)>", text, re.M):
        if header in ONLY and room not in ONLY[header]:
            found.append(f"includes <{header}>, which is for {', '.join(ONLY[header]) or 'nobody'}")
    if room not in ("cli", "guard"): # guard ends processes of its own
        code = re.sub(r"\"(?:\\.|[^\"\\\n])*\"", '""', text)
        found += [f"the library never prints and never exits: {m[0]}" for m in PRINTS.finditer(code)]
    return found


def main():
    files = sorted(p for p in SRC.rglob("*") if p.suffix in (".c", ".h", ".inc"))
    wrong = 0
    for path in files:
        found = breaches(path)
        wrong += bool(found)
        for line in found:
            print(f"FAILED src/{path.relative_to(SRC)}: {line}")
    print(f"{len(files) - wrong} passed, {wrong} failed")
    sys.exit(1 if wrong or not files else 0)


if __name__ == "__main__":
    main()
