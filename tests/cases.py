#!/usr/bin/env python3
"""Words in, findings out: cases.py BINARY [FILE.case...]

A case is a title, a text, and what must be found in it:

    # a comment
    == the speaker follows the verb and carries a title
    text      "We will not yield," said Interior Minister Anna Korhonen. // Nobody laughed.
    date      2024-03-11
    quote     "We will not yield," | Anna Korhonen
    event     FRA:GOV, IRN:GOV > --- CONSULT/visit planned
    position  TUR refuse | to leave the base | unless Syria disarms
    figure    32 - killed
    office    Anna Korhonen | interior minister | FIN
    role      Qatar mediator
    no event

`//` begins a paragraph; a text may go on in a second line `text`. Each line must be met by a record of its own; further
records do no harm, unless `no KIND` forbids them.

    quote      the words, all of them, and who said them: a name, the words that name him, a code or CODE:SECTOR; --- for
               nobody
    event      actors > recipients, type, mode behind a slash if it matters, status if it isn't actual. As many as
               found; a code without a sector fits any; --- for nobody; without > the recipients do not matter
    position   who, as of a quote; stance | matter | condition. Without the last there must be no condition
    figure     low high and what is counted, or its unit; - where there is no bound
    office     person | office | of, a code or a name; - where there is none

A title that begins with "known:" is of a case not yet solved; the runner tells when it passes."""

import json
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
KINDS = ["event", "quote", "position", "figure", "office", "role"]
TYPES = ("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE"
         " COERCE ASSAULT").split()
STATUSES = ["actual", "planned", "hypothetical", "negated", "historical"]
STANCES = ["demand", "refuse", "support", "oppose", "accept", "offer", "commit"]


class Mistake(Exception):
    """A case file is wrong."""


class Case:
    def __init__(self, path, line, title):
        self.known = title.startswith("known:")
        self.title = title.removeprefix("known:").strip()
        self.where = f"{path}:{line}"
        self.text, self.date, self.wanted = "", None, []

    def article(self, key):
        paragraphs = [p.strip() for p in re.split(r"(?:^|\s)//(?:\s|$)", self.text)]
        article = {"id": key, "text": "\n\n".join(p for p in paragraphs if p)}
        return article | ({"date": self.date} if self.date else {})


def read_cases(path, shown):
    cases = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        where = f"{shown}:{number}"
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("=="):
            cases.append(Case(shown, number, line[2:].strip()))
            continue
        word, _, rest = line.partition(" ")
        rest = rest.strip()
        if not cases:
            raise Mistake(f"{where}: a case begins with \"== title\", found \"{line}\"")
        case = cases[-1]
        if word == "text":
            case.text = f"{case.text} {rest}".strip()
        elif word == "date":
            case.date = rest
        elif word == "no" and rest in KINDS:
            case.wanted.append((where, rest, None))
        elif word in KINDS:
            case.wanted.append((where, word, READ[word](rest, where)))
        else:
            raise Mistake(f"{where}: expected text, date, no or a kind of record ({', '.join(KINDS)}), found \"{line}\"")
    for case in cases:
        if not case.text or not case.wanted:
            raise Mistake(f"{case.where}: a case needs a text and at least one expectation")
    return cases


# ---- what is wanted ----

def sides(text):
    text = text.strip()
    return [] if text in ("---", "") else [tuple(s.strip().split(":")) for s in text.split(",")]


def read_event(text, where):
    words = text.split()
    at = [i for i, w in enumerate(words) if w.split("/")[0] in TYPES]
    if len(at) != 1 or len(words) > at[0] + 2 or words[-1] not in STATUSES + [words[at[0]]]:
        raise Mistake(f"{where}: expected ACTORS > RECIPIENTS TYPE/mode status, found \"{text}\"")
    kind, _, mode = words[at[0]].partition("/")
    actors, arrow, recipients = " ".join(words[:at[0]]).partition(">")
    return {"actor": sides(actors), "recipient": sides(recipients) if arrow else None, "event": kind, "mode": mode or None,
            "status": words[at[0] + 1] if len(words) > at[0] + 1 else "actual"}


def read_quote(text, where):
    words, bar, speaker = text.rpartition("|")
    if not bar or not words.strip() or not speaker.strip():
        raise Mistake(f"{where}: expected WORDS | SPEAKER, found \"{text}\"")
    return {"words": words.strip(), "speaker": speaker.strip()}


def read_position(text, where):
    parts = [p.strip() for p in text.split("|")]
    holder, _, stance = parts[0].rpartition(" ")
    if stance not in STANCES or not holder or len(parts) not in (2, 3):
        raise Mistake(f"{where}: expected HOLDER STANCE | MATTER | CONDITION, found \"{text}\"")
    return {"holder": holder, "stance": stance, "matter": parts[1], "condition": parts[2] if len(parts) == 3 else None}


def read_figure(text, where):
    m = re.fullmatch(r"(-|[\d.]+) (-|[\d.]+) (\S.*)", text)
    if m is None:
        raise Mistake(f"{where}: expected LOW HIGH OF, found \"{text}\"")
    return {"low": None if m[1] == "-" else float(m[1]), "high": None if m[2] == "-" else float(m[2]), "of": m[3]}


def read_office(text, where):
    parts = [p.strip() for p in text.split("|")]
    if len(parts) != 3:
        raise Mistake(f"{where}: expected PERSON | OFFICE | OF, found \"{text}\"")
    return dict(zip(("person", "office", "of"), parts))


def read_role(text, where):
    who, _, role = text.rpartition(" ")
    if not who:
        raise Mistake(f"{where}: expected WHO ROLE, found \"{text}\"")
    return {"actor": who, "role": role}


READ = {"event": read_event, "quote": read_quote, "position": read_position, "figure": read_figure, "office": read_office,
        "role": read_role}


# ---- does a record fit? ----

def fold(text):
    """Letters and blanks alone decide; quotation marks and the mark at the end differ between styles."""
    text = (text or "").replace("\u2019", "'").casefold()
    text = " ".join(text.split()).strip(" \"'\u201c\u201d\u2018.,;:!?")
    return text.removeprefix("the ").removeprefix("to ").removeprefix("that ")


def is_entity(wanted, entity):
    if entity is None:
        return wanted == "---"
    if wanted == "---":
        return entity["name"] is None and entity["code"] is None
    code = f"{entity['code']}:{entity['sector']}"
    return wanted in (entity["code"], code) or fold(wanted) in (fold(entity["name"]), fold(entity["text"]))


def is_side(wanted, entities):
    left = list(entities)
    for code, *sector in wanted:
        fits = [e for e in left if e["code"] == code and (not sector or sector[0] == e["sector"])]
        if not fits:
            return False
        left.remove(fits[0])
    return not left


def is_event(w, r):
    return (w["event"] in r["event"] and (w["mode"] is None or w["mode"] in r["mode"]) and w["status"] == r["status"]
            and is_side(w["actor"], r["actor"]) and (w["recipient"] is None or is_side(w["recipient"], r["recipient"])))


def is_quote(w, r):
    return fold(w["words"]) == fold(r["quote"]) and is_entity(w["speaker"], r["speaker"])


def is_position(w, r):
    return (w["stance"] == r["stance"] and is_entity(w["holder"], r["holder"]) and fold(w["matter"]) == fold(r["matter"])
            and fold(w["condition"]) == fold(r["condition"]))


def is_figure(w, r):
    return (w["low"], w["high"]) == (r["low"], r["high"]) and fold(w["of"]) in (fold(r["of"]), fold(r["unit"]))


def is_office(w, r):
    of = r["of"] or {"code": None, "name": None}
    return (fold(w["person"]) == fold(r["person"]) and fold(w["office"]) == fold(r["office"])
            and (of["code"] is of["name"] is None if w["of"] == "-" else w["of"] == of["code"]
                 or fold(w["of"]) == fold(of["name"])))


def is_role(w, r):
    return w["role"] == r["role"] and is_entity(w["actor"], r["actor"])


FITS = {"event": is_event, "quote": is_quote, "position": is_position, "figure": is_figure, "office": is_office,
        "role": is_role}


# ---- what was found, as one would write it ----

def who(entity):
    if entity is None:
        return "---"
    return entity["name"] or (f"{entity['code']}:{entity['sector']}" if entity["code"] else entity["text"])


def codes(entities):
    return ", ".join(f"{e['code'] or '---'}:{e['sector'] or ''}".rstrip(":") for e in entities) or "---"


def shown(record):
    kind = record["record"]
    if kind == "event":
        mode = f"/{record['mode'][0]}" if record["mode"] else ""
        return f"{codes(record['actor'])} > {codes(record['recipient'])} {record['event'][0]}{mode} {record['status']}"
    if kind == "quote":
        return f"{record['quote']} | {who(record['speaker'])}"
    if kind == "position":
        condition = f" | {record['condition']}" if record["condition"] else ""
        return f"{who(record['holder'])} {record['stance']} | {record['matter']}{condition}"
    if kind == "figure":
        ends = ["-" if x is None else f"{x:g}" for x in (record["low"], record["high"])]
        return f"{ends[0]} {ends[1]} {record['of'] or record['unit']}"
    if kind == "office":
        of = record["of"] or {}
        return f"{record['person']} | {record['office']} | {of.get('code') or of.get('name') or '-'}"
    return f"{who(record['actor'])} {record['role']}"


# ---- running ----

def unmet(case, records):
    """(line, kind, what was found instead) of each expectation that is not met."""
    left, found = list(records), []
    for where, kind, wanted in case.wanted:
        of_kind = [r for r in records if r["record"] == kind]
        if wanted is None:
            if of_kind:
                found.append((where, kind, of_kind))
            continue
        fits = [r for r in left if r["record"] == kind and FITS[kind](wanted, r)]
        if fits:
            left.remove(fits[0])
        else:
            found.append((where, kind, of_kind))
    return found


def read_records(binary, cases):
    given = "".join(json.dumps(c.article(f"case{i}"), ensure_ascii=False) + "\n" for i, c in enumerate(cases))
    done = subprocess.run([binary, "read", "--jsonl", "-"], input=given.encode(), capture_output=True, timeout=600,
                          check=False)
    if done.returncode != 0:
        raise Mistake(f"dragoman read ended with {done.returncode}: {done.stderr.decode(errors='replace')}")
    records = [json.loads(line) for line in done.stdout.decode("utf-8").split("\n") if line]
    return [[r for r in records if r["document"] == f"case{i}"] for i in range(len(cases))]


def run_file(binary, path, tally):
    name = path.relative_to(HERE.parent) if path.is_relative_to(HERE.parent) else path
    cases = read_cases(path, name)
    for case, records in zip(cases, read_records(binary, cases) if cases else []):
        missing = unmet(case, records)
        if case.known:
            tally["known"] += bool(missing)
            tally["solved"] += not missing
            if not missing:
                print(f"passes now, write it without \"known\": {case.where}: {case.title}")
            continue
        tally["failed" if missing else "passed"] += 1
        for where, kind, instead in missing:
            print(f"FAILED {where}: {case.title}")
            print("".join(f"    found {kind:9} {shown(r)}\n" for r in instead) or f"    found no {kind}\n", end="")


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    paths = [pathlib.Path(p).resolve() for p in sys.argv[2:]] or sorted((HERE / "cases").rglob("*.case"))
    tally = {"passed": 0, "failed": 0, "known": 0, "solved": 0}
    for path in paths:
        try:
            run_file(sys.argv[1], path, tally)
        except Mistake as e:
            print(f"FAILED {path.name}: {e}")
            tally["failed"] += 1
    print(f"{tally['known']} known to fail, {tally['solved']} known that pass now")
    print(f"{tally['passed']} passed, {tally['failed']} failed")
    sys.exit(1 if tally["failed"] or not tally["passed"] else 0)


if __name__ == "__main__":
    main()
