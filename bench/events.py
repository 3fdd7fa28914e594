#!/usr/bin/env python3
"""Events against sentences that somebody coded.

  events.py BINARY SCORER blind          bench/blind/events.jsonl, which nobody tunes to (varied wording)
  events.py BINARY SCORER wire           bench/blind/events-wire.jsonl, likewise (plain wording)
  events.py BINARY SCORER FILE.jsonl     another file of that form (PLOVER's gold standard records)
  events.py BINARY SCORER FILE --bare    likewise, a state named without more having no sector (as PLOVER's
                                         records have it; ours say GOV)
  events.py --verdicts                   bench/results/events-read.tsv: what a reader made of events in raw news,
                                         and how many are right at a confidence or above

SCORER is score_events.py of the gold sets. Figures: precision, recall, F1 of the type, with the country of the actor,
of the recipient, of both, with both sectors."""

import csv
import importlib.util
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
BLIND = {"blind": os.path.join(HERE, "blind/events.jsonl"), "wire": os.path.join(HERE, "blind/events-wire.jsonl")}
VERDICTS = os.path.join(HERE, "results/events-read.tsv")
LEVELS = ("type", "type+src", "type+tgt", "full", "full+sector")


def scorer(path):
    spec = importlib.util.spec_from_file_location("score_events", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def records(binary, rows):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as f:
        for r in rows:
            f.write(json.dumps({k: r[k] for k in ("id", "text", "date")}) + "\n")
        f.flush()
        run = subprocess.run([binary, "read", "--jsonl", f.name], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                             check=True, encoding="utf-8")
    return [json.loads(line) for line in run.stdout.splitlines()]


def side(entities, states):
    """Codes with sectors; a state in `states` (ids of actors) gets none."""
    out = []
    for e in entities or []:
        bare = e.get("actor") in states and e.get("sector") == "GOV" and not e.get("office")
        out.append((e.get("code") or "---") + ("" if bare else e.get("sector") or ""))
    return out


def events(binary, rows, bare):
    made = records(binary, rows)
    states = {r["id"] for r in made if r["record"] == "actor" and r["kind"] == "state"} if bare else set()
    out = {r["id"]: [] for r in rows}
    for r in made:
        if r["record"] == "event" and r["status"] != "negated":
            out[r["document"]].append(dict(type=r["event"][0], source=side(r["actor"], states),
                                           target=side(r["recipient"], states),
                                           reciprocal=len(r["actor"] or []) > 1 and not r["recipient"]))
    return out


def score(binary, path, file, bare):
    with open(file, encoding="utf-8") as f:
        rows = [json.loads(line) for line in f if line.strip()]
    gold = {r["id"]: [e for e in r["events"] if e.get("status") != "negated"] for r in rows}
    result, _ = scorer(path).score(gold, events(binary, rows, bare), True)
    print(f"{result['gold_events']} events, {result['predicted_events']} found")
    for level in LEVELS:
        v = result["levels"][level]
        print(f"{level:12} P {v['p']:.3f} R {v['r']:.3f} F1 {v['f1']:.3f}")


def verdicts():
    if not os.path.exists(VERDICTS):
        sys.exit(f"events.py: {VERDICTS} is not there; bench/events_read.py draws sentences to judge and keeps the verdicts")
    with open(VERDICTS, encoding="utf-8") as f:
        rows = list(csv.DictReader((line for line in f if not line.startswith("#")), delimiter="\t"))
    sentences = {(r["document"], r["start"]) for r in rows}
    told = [r for r in rows if r["verdict"] != "none"]
    print(f"{len(sentences)} sentences, {len(told)} events")
    for least in [0] + [x / 20 for x in range(8, 20)]:
        some = [r for r in told if float(r["confidence"]) >= least]
        if not some:
            break
        share = {v: sum(r["verdict"] == v for r in some) / len(some) for v in ("right", "part", "false")}
        print(f"confidence {least:.2f}: {len(some):4} events, right {share['right']:.2f}, type right but not both "
              f"sides {share['part']:.2f}, false {share['false']:.2f}; false ones a sentence "
              f"{sum(r['verdict'] == 'false' for r in some) / len(sentences):.2f}")


def main(args):
    if args == ["--verdicts"]:
        return verdicts()
    bare = "--bare" in args
    args = [a for a in args if a != "--bare"]
    if len(args) != 3:
        sys.exit(__doc__)
    for path in args[:2]:
        if not os.path.isfile(path):
            sys.exit(f"events.py: {path} is not there")
    return score(args[0], args[1], BLIND.get(args[2], args[2]), bare)


if __name__ == "__main__":
    main(sys.argv[1:])
