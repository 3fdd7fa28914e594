#!/usr/bin/env python3
"""How many places get onto the map, and from which source rightly: places.py BINARY [GOLD]

For each set of gold/geo: of the places that the gold has coordinates for, how many the program names, how many of those it gives
coordinates (coverage), and how many of these lie within 161 km; the last also by where the coordinates come from (files of
data/places/, which are ours; towns of GeoNames; divisions put at the middle of their towns) and by confidence. Where the gold tells
of what kind a place is (GeoWebNews), which `use` the literal and the metonymic ones got. GOLD: the folder of the gold sets."""

import collections
import json
import math
import pathlib
import subprocess
import sys
import tempfile

SETS = ("geowebnews", "trnews", "lgl", "geovirus")
SOURCES = ("ours", "GeoNames", "middle of towns")


def kilometres(a, b, c, d):
    a, b, c, d = map(math.radians, (a, b, c, d))
    h = math.sin((c - a) / 2) ** 2 + math.cos(a) * math.cos(c) * math.sin((d - b) / 2) ** 2
    return 12742 * math.asin(min(1, math.sqrt(h)))


def source(rule):
    return "GeoNames" if rule.startswith("geonames:") else "middle of towns" if rule.startswith("gazetteer/") else "ours"


def places(binary, rows):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        for row in rows:
            file.write(json.dumps({"id": str(row["id"]), "text": row["text"]}) + "\n")
        file.flush()
        run = subprocess.run([binary, "read", "--jsonl", file.name], capture_output=True, text=True, check=True)
    found = collections.defaultdict(list)
    for line in run.stdout.splitlines():
        r = json.loads(line)
        if r["record"] == "place":
            found[r["document"]].append(r)
    return found


def main(args):
    if not 1 <= len(args) <= 2:
        sys.exit(__doc__)
    gold = pathlib.Path(args[1] if len(args) > 1 else pathlib.Path(__file__).resolve().parent.parent.parent / "shared/gold")
    for name in SETS:
        path = gold / f"geo/{name}_dev.jsonl"
        if not path.exists():
            print(f"{name}: {path} is not there, skipped")
            continue
        rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        found, count = places(args[0], rows), collections.Counter()
        for row in rows:
            here = found[str(row["id"])]
            for g in row["toponyms"]:
                r = next((r for r in here if min(r["surface_end"], g["end"]) > max(r["surface_start"], g["start"])), None)
                if r is not None and g.get("type") in ("Literal", "Metonymic"):
                    count[g["type"], r["use"]] += 1
                if g.get("lat") is None or g.get("optional"):
                    continue
                count["gold"] += 1
                count["named"] += r is not None
                if r is None or r["latitude"] is None:
                    continue
                near = kilometres(g["lat"], g["lon"], r["latitude"], r["longitude"]) <= 161
                count["placed"] += 1
                count["near"] += near
                count["placed", source(r["rule"])] += 1
                count["near", source(r["rule"])] += near
                count["sure"] += r["confidence"] >= 0.95
                count["sure near"] += r["confidence"] >= 0.95 and near
        by = ", ".join(f"{s} {count['near', s]}/{count['placed', s]}" for s in SOURCES)
        print(f"{name}: gold {count['gold']}, named {count['named']}, placed {count['placed']}: coverage"
              f" {count['placed'] / count['named']:.3f} of the named; within 161 km {count['near'] / count['placed']:.3f} ({by});"
              f" of those of confidence 0.95 {count['sure near'] / max(count['sure'], 1):.3f}")
        for kind in ("Literal", "Metonymic"):
            uses = {use: count[kind, use] for use in ("literal", "acting", "modifier")}
            if sum(uses.values()):
                print(f"  {kind}: " + ", ".join(f"{use} {n}" for use, n in uses.items()))


if __name__ == "__main__":
    main(sys.argv[1:])
