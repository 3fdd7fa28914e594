#!/usr/bin/env python3
"""Tests of the program as a person uses it: run.py BINARY [NAME...]

Every function test_* gets an empty folder and a way to run the program in it."""

import csv
import io
import json
import os
import pathlib
import pty
import random
import re
import resource
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time

import schema as schemas
import texts

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SAMPLES = ROOT / "samples"
SCHEMA = json.loads((ROOT / "docs/formats/records.schema.json").read_text(encoding="utf-8"))
LISTS = ["documents", "events", "quotes", "positions", "roles", "figures", "offices", "actors"]
PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
                    "0000000c49444154789c63f8cfc00000030101003a9b6a100000000049454e44ae426082")
TEXT = texts.article(3)
SLOW = 5  # seconds


class Skip(Exception):
    """This test cannot run here."""


class Program:
    """The program in a folder of its own."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, folder

    def __call__(self, *args, given=None, user=None, stdout=subprocess.PIPE):
        self.last = subprocess.run([self.binary, *map(str, args)], cwd=self.folder, input=given, user=user,
                                   stdout=stdout, stderr=subprocess.PIPE, timeout=300, check=False)
        assert self.last.returncode >= 0, f"killed by signal {-self.last.returncode}: {args}"
        return self.last

    def good(self, *args, **more):
        done = self(*args, **more)
        assert done.returncode == 0, f"{args}: exit {done.returncode}: {done.stderr.decode()}"
        return done.stdout.decode("utf-8")

    def records(self, *args, **more):
        return [json.loads(line) for line in self.good(*args, **more).splitlines()]

    def wrong(self, status, *args, says="", **more):
        """Must fail with the status and one clear line that holds `says`."""
        done = self(*args, **more)
        error = done.stderr.decode("utf-8")
        assert done.returncode == status, f"{args}: exit {done.returncode}, not {status}: {error}"
        assert error.count("\n") == 1 and error.startswith("dragoman"), f"{args}: {error!r}"
        assert says in error, f"{args}: {error!r} lacks {says!r}"
        return error

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
        return name


def dump(path):
    """The content of a database in a fixed order, but for its runs and row numbers."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as db:
        documents = db.execute("SELECT key, version, superseded_by, identity, id, date, first_day, last_day,"
                               " outlet_words, json FROM document ORDER BY key, version").fetchall()
        records = db.execute("SELECT d.key, d.version, r.number, r.id, r.kind, r.sentence, r.start, r.end, r.rule,"
                             " r.confidence, r.date, r.type, r.status, r.stance, r.matter_words,"
                             " r.condition_words, r.place_words, r.json FROM record r"
                             " JOIN document d ON d.row = r.document ORDER BY 1, 2, 3").fetchall()
        parties = db.execute("SELECT d.key, d.version, r.number, p.number, p.part, p.code, p.sector, p.words"
                             " FROM party p JOIN record r ON r.row = p.record JOIN document d ON"
                             " d.row = r.document ORDER BY 1, 2, 3, 4").fetchall()
        found = db.execute("SELECT d.key, r.id FROM record_search s JOIN record r ON r.row = s.rowid JOIN document d"
                           " ON d.row = r.document WHERE record_search MATCH 'said' ORDER BY 1, 2").fetchall()
    return documents, records, parties, found


# ---- help and wrong usage ----

def test_every_command_has_help(run):
    page = run.good("help")
    names = re.findall(r"^  ([a-z]+)  +[a-z]", page, re.M)
    assert set(LISTS + ["read", "timeline", "export", "explain", "parse", "clean", "lexicon", "version"]) <= set(names)
    for name in names:
        for call in ((name, "--help"), ("help", name), (name, "-h")):
            text = run.good(*call)
            assert text.startswith(f"usage: dragoman {name}"), text
            assert "example:\n  dragoman" in text and "--help" in text, text
            assert max(map(len, text.splitlines())) <= 110, text
            assert run.last.stderr == b""
    assert run.good("--help") == page
    assert run.good("--version") == run.good("version")


def test_typos_are_answered(run):
    run.wrong(2, "raed", "x", says="did you mean read?")
    run.wrong(2, "event", says="did you mean events?")
    run.wrong(2, "help", "evnts", says="did you mean events?")
    run.wrong(2, "read", "--jsnl", "x", says="did you mean --jsonl?")
    run.wrong(2, "events", "--actr", "TUR", says="did you mean --actor?")
    run.wrong(2, "events", "--type", "CONSLT", says="did you mean CONSULT?")
    run.wrong(2, "positions", "--stance=demnd", says="did you mean demand?")
    run.wrong(2, "events", "--status", "plannned", says="did you mean planned?")
    run.wrong(2, "quotes", "--format", "tabel", says="did you mean table?")
    run.wrong(2, "lexicon", "chek", says="check")
    run.wrong(2, "zzzzzzzz", says="dragoman help")


def test_wrong_usage_is_one_line(run):
    run.write("a.txt", TEXT)
    for args in [(), ("read",), ("clean",), ("explain",), ("parse",), ("lexicon",), ("read", "--threads", "0", "a.txt"),
                 ("read", "--threads", "two", "a.txt"), ("read", "--threads"), ("read", "--shard", "5/4", "a.txt"),
                 ("read", "--shard", "0/4", "a.txt"), ("read", "--shard", "half", "a.txt"),
                 ("read", "--min-confidence", "2", "a.txt"), ("read", "--min-confidence", "nan", "a.txt"),
                 ("read", "--date", "yesterday", "a.txt"), ("read", "--date", "2024-02-31", "a.txt"),
                 ("read", "--offsets", "bytes", "a.txt"), ("read", "--jsonl=yes", "a.txt"),
                 ("read", "--jsonl", "--jsonl", "a.txt"), ("read", "-j", "a.txt"),
                 ("events", "--limit", "-1"), ("events", "--limit", "1x"), ("events", "--from", "March"),
                 ("events", "--stance", "demand"), ("documents", "--type", "x"), ("events", "a.txt"),
                 ("explain", "1234", "5678"), ("explain", "1234", "--text", "x"), ("version", "x")]:
        run.wrong(2, *args)
    assert not (run.folder / "dragoman.db").exists()


# ---- reading ----

def test_read_makes_a_database(run):
    run.write("a.txt", TEXT)
    assert run.good("read", "a.txt") == ""
    error = run.last.stderr.decode()
    assert "read 1 document: 1 new" in error and "words/s" in error, error
    assert (run.folder / "dragoman.db").exists()
    assert [d["document"] for d in run.records("documents", "--format", "jsonl")] == ["a.txt"]
    assert run.records("actors", "--format", "jsonl"), "no actors found in a plain text"


def test_jsonl_needs_no_database(run):
    run.write("a.txt", TEXT)
    records = run.records("read", "--jsonl", "a.txt")
    assert records[0]["record"] == "document" and len(records) > 1
    assert not (run.folder / "dragoman.db").exists()


def test_both_at_once(run):
    texts.folder(run.folder / "in", 5)
    alone = run.good("read", "--jsonl", "in")
    assert run.good("read", "--jsonl", "--db", "x.db", "in") == alone
    assert run.good("read", "--jsonl", "--db", "x.db", "in") == alone, "from the store the second time"
    wanted = sorted(line for line in alone.splitlines() if '"record":"quote"' in line[:20])
    assert sorted(run.good("quotes", "--db", "x.db", "--format", "jsonl").splitlines()) == wanted


def test_empty_file(run):
    run.write("empty.txt", "")
    records = run.records("read", "--jsonl", "empty.txt")
    assert [r["record"] for r in records] == ["document"], records
    assert "empty: empty.txt" in run.last.stderr.decode(), run.last.stderr


GERMAN = ("Der Posten ist am Montag wieder geöffnet worden, nachdem sich die Regierungen in Berlin und Prag darauf geeinigt haben, wer"
          " für die Wachen und für die neue Straße zahlt, die zu ihm führt, und es sind mehr Menschen gekommen als erwartet.")
RUSSIAN = "Пост у реки снова открыли в понедельник, после того как оба правительства договорились, кто платит за охрану и дорогу."


def test_not_english(run):
    run.write("in/a.txt", TEXT)
    run.write("in/b.txt", GERMAN)
    run.write("in/c.txt", RUSSIAN)
    run.write("in/d.txt", "Syria left. " + GERMAN[:40])  # too short to tell
    records = run.records("read", "--jsonl", "in")
    said = run.last.stderr.decode()
    assert "in/b.txt: not English (looks German)" in said and "in/c.txt: not English (looks Russian" in said, said
    assert "not English: 2 " in said and "in/d.txt" not in said, said
    languages = {r["document"]: r["language"] for r in records if r["record"] == "document"}
    assert languages == {"in/a.txt": "en", "in/b.txt": "de", "in/c.txt": "ru", "in/d.txt": None}, languages
    assert not [r for r in records if r["document"] in ("in/b.txt", "in/c.txt") and r["record"] != "document"]
    assert [r for r in records if r["document"] == "in/a.txt" and r["record"] == "event"]
    mixed = TEXT + "\n\n" + GERMAN  # a quotation in another language
    run.write("e.txt", mixed)
    assert run.records("read", "--jsonl", "e.txt")[0]["language"] == "en"
    anyway = run.records("read", "--jsonl", "--layers", "--any-language", "in/b.txt")
    assert len(anyway) > 1 and b"looks German" in run.last.stderr, anyway
    run.good("clean", "in/b.txt")
    assert b"in/b.txt: not English (looks German)" in run.last.stderr
    run.good("read", "--progress", "json", "--jsonl", "in")
    summary = [json.loads(line) for line in run.last.stderr.decode().splitlines() if '"summary"' in line]
    assert summary[0]["summary"]["not_english"] == 2, summary


def test_closed_standard_files(run):
    """Their numbers are not taken by what is opened next: nothing is said to be written that isn't, nothing waits for ever."""
    run.write("a.txt", "Kenya left.")
    for how, status in ((">&-", 3), ("<&-", 0)):
        done = subprocess.run(f'exec "{run.binary}" clean a.txt {how}', shell=True, cwd=run.folder, capture_output=True, timeout=60, check=False)
        assert done.returncode == status, (how, done)
    done = subprocess.run(f'exec "{run.binary}" clean - <&-', shell=True, cwd=run.folder, capture_output=True, timeout=60, check=False)
    assert done.returncode == 3 and b"cannot be read" in done.stderr, done


def test_hostile_metadata(run):
    """What a page says of itself may be deep, endless or broken: its text is read all the same, and soon."""
    page = "<html><head><title>A headline of some words</title></head><body><h1>A headline of some words</h1><p>They met.</p>"
    script = '<script type="application/ld+json">'
    article = '{"@type":"NewsArticle","headline":"A headline of other words","datePublished":"2024-01-01"}'
    pages = {"deep": script + '{"a":' * 100_000 + "1" + "}" * 100_000 + "</script>",
             "endless": script + "[" + ",".join([article] * 8_000) + "]</script>",
             "large": script + "[" + " " * 1_200_000 + "]</script>",
             "broken": script + '{"@type":"NewsArticle",' + '"a":[,' * 100_000 + "</script>",
             "scripts": (script + article + "</script>") * 5_000,
             "metas": '<meta name="author" content="Anna Example"><meta name="date" content="x">' * 50_000,
             "marks": '<div class="author byline"><time datetime="x">' * 50_000,
             "ends": "<div>" * 250 + "</span>" * 200_000,
             "headings": "<h1>A headline of words</h1>" * 50_000,
             "ampersand": "<p>" + "one word " * 100_000 + "AT&amp;T</p>",
             "ampersands": "<p>" + "one &amp;amp; two " * 20_000 + "</p>",
             "dates": "<p>Posted on March 4, 2024</p><p>Posted on March 5, 2024</p>" * 20_000}
    for name, more in pages.items():
        run.write(f"{name}.html", page + more)
        began = time.time()
        record = run.records("clean", f"{name}.html")[0]
        assert time.time() - began < SLOW, f"{name}: {time.time() - began:.1f} s"
        assert "They met." in record["text"] or name == "dates", f"{name}: {record['text'][:200]}"
        assert record["title"] == "A headline of some words", f"{name}: {record['title']}"
        assert len(record["author"]) <= 16, name
        told = any("JSON-LD" in note for note in record["removed"])
        assert told == (name == "large"), f"{name}: {record['removed']}"


def words_by_chance(seed, n):
    chance = random.Random(seed)
    syllables = ["ka", "ren", "to", "mil", "das", "po", "ve", "lun", "shi", "gar"]
    words = ["".join(chance.choices(syllables, k=2)) for _ in range(n)]
    return [w + "." if i % 12 == 11 else w for i, w in enumerate(words)]


def test_fingerprint(run):
    """What copies of a text share, as a share of the shorter list: an edited one most, another text nothing."""
    text = words_by_chance(1, 600)
    edited = list(text)
    for i in range(10, 600, 20):  # every twentieth word is another
        edited[i] = "otherwise"
    copies = {"whole": text, "cut": text[:300], "titled": ["Another", "title", "of", "it."] + text, "edited": edited,
              "embedded": words_by_chance(2, 200) + text + words_by_chance(3, 200), "other": words_by_chance(4, 600)}
    run.write("in.jsonl", "".join(json.dumps({"id": k, "text": " ".join(v)}) + "\n" for k, v in copies.items()))
    prints = {r["document"]: r["fingerprint"] for r in run.records("clean", "in.jsonl")}
    assert all(re.fullmatch("[0-9a-f]{8}", p) for v in prints.values() for p in v)
    whole = set(prints["whole"])
    assert 90 < len(whole) < 200, len(whole)  # about two of nine windows
    shared = {k: len(whole & set(v)) / min(len(whole), len(set(v))) for k, v in prints.items()}
    assert shared["titled"] > 0.97 and shared["cut"] > 0.97 and shared["embedded"] > 0.97, shared
    assert 0.6 < shared["edited"] < 1 and shared["other"] == 0, shared
    again = {r["document"]: r["fingerprint"] for r in run.records("clean", "--threads", "1", "in.jsonl")}
    assert again == prints


def test_standard_input(run):
    records = run.records("read", "--jsonl", "-", given=TEXT.encode())
    assert records[0]["document"] == records[0]["version"] or records[0]["document"], records[0]
    again = run.records("read", "--jsonl", "-", given=TEXT.encode())
    assert records == again


def test_missing_and_good_inputs(run):
    run.write("a.txt", TEXT)
    run.wrong(2, "read", "--", says="PATH")
    done = run("read", "missing.txt")
    assert done.returncode == 3 and b"missing.txt" in done.stderr, done
    done = run("read", "missing.txt", "a.txt")
    assert done.returncode == 1 and b"missing.txt" in done.stderr, done
    assert len(run.records("documents", "--format", "jsonl")) == 1


def test_folder_of_junk(run):
    junk = {"a.png": PNG, "zeros.bin": bytes(100_000), "zeros.txt": bytes(5000), "cut.json": b'[{"text": "It is',
            "cut.jsonl": b'{"id": "one", "text": "Syria left."}\n{"id": "two", "te', "bad.txt": b"\xff\xfe\xfa Syria \x80.",
            "long.txt": b"x" * 1_000_000, "brackets.json": b"[" * 5_000, "tags.html": b"<div>" * 100_000,
            "quote.csv": b'id,text\n1,"never closed\n', "one.txt": b".", "nul.html": b"<p>a\0b</p>"}
    for name, content in junk.items():
        run.write(f"junk/{name}", content)
    run.write("junk/good.txt", TEXT)
    done = run("read", "--jsonl", "junk")
    assert done.returncode in (0, 1), done
    records = [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]
    assert any(r["document"].endswith("good.txt") for r in records)
    failed = [line for line in done.stderr.decode().splitlines() if "junk/" in line and "empty:" not in line]
    assert (done.returncode == 1) == bool(failed), done.stderr.decode()
    assert any("a.png" in line for line in failed), f"a picture was read: {done.stderr.decode()}"
    for record in records:
        assert not schemas.record_errors(SCHEMA, record), schemas.record_errors(SCHEMA, record)


def test_one_broken_line_of_many(run):
    lines = [json.dumps({"id": f"k{i}", "text": texts.article(i)}) for i in range(3)]
    run.write("news.jsonl", "\n".join([lines[0], lines[1][:40], lines[2]]) + "\n")
    done = run("read", "--jsonl", "news.jsonl")
    assert done.returncode == 1, done
    documents = [json.loads(x)["document"] for x in done.stdout.decode().splitlines() if '"record":"document"' in x[:22]]
    assert documents == ["k0", "k2"], documents
    assert "news.jsonl" in done.stderr.decode() and "2" in done.stderr.decode()


def test_empty_folder(run):
    (run.folder / "none").mkdir()
    done = run("read", "none")
    assert done.returncode == 3 and b"no articles" in done.stderr, done


def test_unreadable_folder(run):
    texts.folder(run.folder / "in", 2)
    closed = run.folder / "closed"
    closed.mkdir()
    (closed / "a.txt").write_text(TEXT)
    closed.chmod(0)
    user = None
    if os.getuid() == 0:  # root reads everything
        user = 65534
        for parent in [run.folder, *run.folder.parents]:
            if parent.stat().st_mode & stat.S_IXOTH == 0 and parent.is_relative_to(tempfile.gettempdir()):
                parent.chmod(parent.stat().st_mode | 0o055)
    try:
        if subprocess.run([run.binary, "version"], user=user, capture_output=True, check=False).returncode != 0:
            raise Skip("an ordinary user cannot run the program here")
    except PermissionError as e:
        raise Skip("an ordinary user cannot run the program here") from e
    done = run("read", "--jsonl", "closed", user=user)
    assert done.returncode == 3 and b"closed" in done.stderr, done
    done = run("read", "--jsonl", "closed", "in", user=user)
    assert done.returncode == 1 and done.stdout.count(b'{"record":"document"') == 2, done
    closed.chmod(0o755)


def test_unwritable_database(run):
    run.write("a.txt", TEXT)
    run.wrong(3, "read", "--db", "no/such/folder/x.db", "a.txt", says="no/such/folder/x.db")
    run.write("text.db", "This is no database, however long it may be. " * 100)
    run.wrong(3, "read", "--db", "text.db", "a.txt", says="not a database")
    run.wrong(3, "events", "--db", "text.db", says="not a database")
    run.wrong(3, "events", says="dragoman read")
    with sqlite3.connect(run.folder / "other.db") as db:
        db.execute("CREATE TABLE x (y)")
    run.wrong(3, "read", "--db", "other.db", "a.txt", says="another program")


# ---- same in, same out ----

def test_any_number_of_threads(run):
    texts.folder(run.folder / "in", 12)
    first = run.good("read", "--jsonl", "--layers", "--threads", 1, "in")
    for n in (2, 3):
        assert run.good("read", "--jsonl", "--layers", "--threads", n, "in") == first, f"{n} threads differ"
    run.good("read", "--db", "one.db", "--threads", 1, "in")
    run.good("read", "--db", "three.db", "--threads", 3, "in")
    assert dump(run.folder / "one.db") == dump(run.folder / "three.db")


def test_reading_twice_adds_nothing(run):
    texts.folder(run.folder / "in", 6)
    run.good("read", "in")
    before = dump(run.folder / "dragoman.db")
    run.good("read", "in", "in")
    assert "0 new, 0 changed, 12 unchanged" in run.last.stderr.decode(), run.last.stderr
    assert dump(run.folder / "dragoman.db") == before
    run.good("read", "in/0001.txt")


def test_a_new_version_supersedes(run):
    run.write("a.txt", TEXT)
    run.good("read", "a.txt")
    old = run.records("documents", "--format", "jsonl")[0]
    run.write("a.txt", TEXT + "Syria left.\n")
    run.good("read", "a.txt")
    assert "0 new, 1 changed" in run.last.stderr.decode(), run.last.stderr
    now = run.records("documents", "--format", "jsonl")
    assert len(now) == 1 and now[0]["version"] != old["version"] and now[0]["id"] == old["id"]
    both = run.records("documents", "--all-versions", "--format", "jsonl")
    assert {d["version"]: d["superseded_by"] for d in both} == {old["version"]: now[0]["version"], now[0]["version"]: None}
    assert all(r["text"] in now[0]["text"] for r in run.records("actors", "--format", "jsonl"))


def test_other_options_read_anew(run):
    run.write("a.txt", TEXT)
    run.good("read", "a.txt")
    assert run.records("names", "--format", "jsonl") == []
    run.good("read", "--layers", "a.txt")
    assert "0 new, 1 changed" in run.last.stderr.decode(), run.last.stderr
    assert len(run.records("documents", "--format", "jsonl", "--all-versions")) == 1


def test_every_file_of_weights_belongs_to_the_identity(run):
    """What was read with other weights is read anew: the hash of each is part of what the run says of itself."""
    run.write("a.txt", TEXT)
    run.good("read", "a.txt")
    with sqlite3.connect(f"file:{run.folder / 'dragoman.db'}?mode=ro", uri=True) as db:
        said = " ".join(map(str, db.execute("SELECT * FROM run").fetchone()))
    told = json.loads(run.good("version", "--json"))
    for name in ("lexicon", "weights", "splitter", "chains", "quotes", "events"):
        assert told[name] and told[name] in said, (name, said)


def test_shards_make_the_whole(run):
    texts.folder(run.folder / "in", 7)
    whole = run.good("read", "--jsonl", "in").splitlines()
    parts = [line for i in (1, 2, 3) for line in run.good("read", "--jsonl", "--shard", f"{i}/3", "in").splitlines()]
    assert sorted(parts) == sorted(whole)


# ---- the output ----

def every_line(run):
    texts.folder(run.folder / "in", 12)
    sources = ["in"] + ([SAMPLES] if SAMPLES.is_dir() else [])
    return run.records("read", "--jsonl", "--layers", "--date", "2024-03-11", *sources)


def test_every_line_fits_the_schema(run):
    kinds = set()
    for record in every_line(run):
        wrong = schemas.record_errors(SCHEMA, record)
        assert not wrong, f"{record['record']} {record['id']} of {record['document']}: {wrong[:3]}"
        kinds.add(record["record"])
    assert {"document", "actor", "event", "quote", "position", "figure"} <= kinds, kinds


def test_lines_are_what_they_say(run):
    """Spans, order, ids and references hold together."""
    document, seen, last = None, set(), None
    records = every_line(run)
    ids = {(r["document"], r["id"]) for r in records}
    assert len(ids) == len(records), "an id occurs twice in a document"
    order = [d["name"] for d in ({"name": b["$ref"].rsplit("/", 1)[1]} for b in SCHEMA["oneOf"])]
    for record in records:
        if record["record"] == "document":
            document, last = record, (-1,)
            assert record["document"] not in seen, "a document comes twice"
            seen.add(record["document"])
            continue
        assert record["document"] == document["document"]
        text = document["text"][record["start"]:record["end"]]
        assert text == record["text"], f"{record['id']}: {text!r} is not {record['text']!r}"
        assert record["sentence"] >= last[0], "sentences out of order"
        last = (record["sentence"],)
        assert record["record"] in order
        check_fields(record, document, ids)


def check_fields(record, document, ids):
    for name, value in record.items():
        for entity in value if isinstance(value, list) else [value]:
            if not isinstance(entity, dict) or "sector" not in entity:
                continue
            assert entity["actor"] is None or (document["document"], entity["actor"]) in ids, entity
            if entity["start"] is not None:
                assert document["text"][entity["start"]:entity["end"]] == entity["text"], entity
        if name.endswith("_spans"):
            for start, end in value:
                assert 0 <= start < end <= len(document["text"]), f"{record['id']}: {name} {start}-{end}"
    if record["record"] == "quote" and len(record["quote_spans"]) == 1:
        start, end = record["quote_spans"][0]
        assert document["text"][start:end] == record["quote"], record


def test_min_confidence(run):
    texts.folder(run.folder / "in", 8)
    # Whose "the soldiers" are is a guess: an actor less sure than the event that names it.
    (run.folder / "in/guess.txt").write_text("Peru closed its border with Chile. The soldiers arrested Chilean students.")
    records = run.records("read", "--jsonl", "--min-confidence", "0.6", "in")
    assert any(r["confidence"] < 0.6 for r in records if r["record"] == "actor")
    # Actors stay, since the entities of others name them by id.
    assert all(r.get("confidence", 1) >= 0.6 for r in records if r["record"] != "actor")
    known = {r["id"] for r in records if r["record"] == "actor"}
    named = [e["actor"] for r in records for e in r.get("actor") or [] if isinstance(e, dict) and e["actor"]]
    assert any(r["record"] == "event" for r in records) and set(named) <= known
    run.good("read", "in")
    for record in run.records("positions", "--min-confidence", "0.7", "--format", "jsonl"):
        assert record["confidence"] >= 0.7


def test_formats_agree(run):
    texts.folder(run.folder / "in", 6)
    run.good("read", "in")
    for command in LISTS:
        lines = run.records(command, "--format", "jsonl")
        assert json.loads(run.good(command, "--format", "json")) == lines
        rows = list(csv.DictReader(io.StringIO(run.good(command, "--format", "csv"), newline="")))
        assert [row["id"] for row in rows] == [line["id"] for line in lines]
        assert [row["text"] for row in rows] == [line["text"] for line in lines]
        tsv = run.good(command, "--format", "tsv")
        assert run.good(command) == tsv, "a pipe gets tsv"
        cells = [row.split("\t") for row in tsv.rstrip("\n").split("\n")]
        assert {len(c) for c in cells} == {len(cells[0])}
        assert [c[0] for c in cells[1:]] == [line["id"] for line in lines]
        assert len(run.records(command, "--limit", 1, "--format", "jsonl")) == min(1, len(lines))
        table = run.good(command, "--format", "table")
        assert max(map(len, table.splitlines() or [""])) <= 100, table


def test_a_capital_is_its_government(run):
    run.write("p.txt", "Turkish police arrested a Syrian journalist.\n\nTurkey condemned Iran.")
    run.good("read", "p.txt")
    assert {a["sector"] for e in run.records("events", "--actor", "Turkey", "--format", "jsonl") for a in e["actor"]} == {"COP", "GOV"}
    assert {a["sector"] for e in run.records("events", "--actor", "Ankara", "--format", "jsonl") for a in e["actor"]} == {"GOV"}


def test_filters(run):
    texts.folder(run.folder / "in", 16)
    run.good("read", "--date", "2024-03-11", "--outlet", "The Evening Courier", "in")
    events = run.records("events", "--format", "jsonl")
    assert events, "no events found"
    some = run.records("events", "--actor", "TUR", "--format", "jsonl")
    assert some == [e for e in events if any(a["code"] == "TUR" for a in e["actor"])]
    kind = events[0]["event"][0]
    assert run.records("events", "--type", kind, "--format", "jsonl") == [e for e in events if kind in e["event"]]
    assert run.records("events", "--outlet", "evening COURIER", "--format", "jsonl") == events
    assert run.records("events", "--outlet", "morning", "--format", "jsonl") == []
    assert run.records("events", "--document", "in/0001.txt", "--format", "jsonl") == [
        e for e in events if e["document"] == "in/0001.txt"]
    assert {d["document"] for d in run.records("documents", "--search", "refugees", "--format", "jsonl")} == {
        f"in/{i:04}.txt" for i in range(16) if "refugees" in texts.article(i)}
    assert run.records("documents", "--from", "2024-03-12", "--format", "jsonl") == []
    assert len(run.records("documents", "--to", "2024-03", "--format", "jsonl")) == 16


# ---- exports ----

PLOVER = json.loads((ROOT / "docs/formats/plover.schema.json").read_text(encoding="utf-8"))
EXPORTED = """The foreign ministers of Turkey and Russia met in Moscow on Monday.

Sudan did not attack Chad.
Germany's foreign minister will visit France next week. France and Britain accused Iran and Syria of torture.
Turkish police arrested 30 journalists in Ankara. Iran has been criticised. Somalia may attack "Kenya\tor" Ethiopia. Recep Tayyip
Erdogan and Hakan Fidan praised Peru."""


def read_exported(run):
    run.write("a.txt", EXPORTED)
    run.good("read", "--date", "2024-03-11", "--outlet", "The \"Daily\"", "a.txt")
    return run.records("events", "--format", "jsonl")


def dyads(text):
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter="\t", quoting=csv.QUOTE_NONE))


def test_export_plover(run):
    """Each line fits the schema, and says of its event what the record says."""
    events = {e["id"]: e for e in read_exported(run)}
    lines = run.records("export", "--as", "plover")
    assert {line["id"] for line in lines} == {i for i, e in events.items() if e["status"] != "negated"}
    for line in lines:
        assert not (wrong := schemas.errors(PLOVER, line, PLOVER)), wrong
        event = events[line["id"]]
        assert line["date"] == (event["date"] or "2024-03-11") and line["text"] == event["text"]
        for side in ("actor", "recipient"):
            assert [a.get("code") for a in line[side]] == [a["code"] for a in event[side]]
        assert line["event"] == event["event"][:1] and line["context"][:len(event["context"])] == event["context"]
        assert line["cite_info"]["publication"] == "The \"Daily\""
    kinds = {line["event"][0]: line for line in lines}
    assert kinds["AGREE"]["mode"] == [] and "future" not in kinds["AGREE"]["context"], kinds["AGREE"]
    assert kinds["COERCE"]["size_info"] == {"arrested": {"low": 30, "high": 30}}, kinds["COERCE"]
    assert kinds["ASSAULT"]["context"][-1] == "hypothetical", kinds["ASSAULT"]
    assert kinds["CONSULT"]["event_loc"]["cc3"] == "RUS" and kinds["CONSULT"]["date_source"] == "text"
    assert kinds["ACCUSE"]["date_source"] == "publication"


def test_export_cameo(run):
    """A line a pair, both ways where it was done to each other; codes keep their zeros."""
    events = read_exported(run)
    rows = dyads(run.good("export", "--as", "cameo"))
    pairs = [(r["source"], r["target"], r["code"], r["type"]) for r in rows]
    assert pairs[:2] == [("TURGOV", "RUSGOV", "040", "CONSULT"), ("RUSGOV", "TURGOV", "040", "CONSULT")], pairs
    assert sorted(p[:2] for p in pairs if p[2] == "112") == [
        ("FRAGOV", "IRNGOV"), ("FRAGOV", "SYRGOV"), ("GBRGOV", "IRNGOV"), ("GBRGOV", "SYRGOV")], pairs
    assert ("DEUGOV", "FRAGOV", "036", "AGREE") in pairs and ("TURCOP", "TURMED", "173", "COERCE") in pairs, pairs
    assert ("---", "IRNGOV", "111", "ACCUSE") in pairs, pairs
    assert pairs.count(("TURGOV", "PERGOV", "051", "SUPPORT")) == 1, "two persons of a code are one pair"
    assert not any(r["status"] == "negated" for r in rows)
    by_id = {e["id"]: e for e in events}
    for row in rows:
        event = by_id[row["id"]]
        assert row["code"] == event["cameo"] and row["root"] == row["code"][:2], row
        assert float(row["goldstein"]) == event["goldstein"] and row["quad"] == str(event["quad_code"]), row
        assert row["text"].replace("\\t", "\t") == event["text"] and row["published"] == "2024-03-11", row
    denied = dyads(run.good("export", "--as", "cameo", "--status", "negated"))
    assert [(r["source"], r["target"]) for r in denied] == [("SDNGOV", "TCDGOV")], denied


def test_export_filters_and_files(run):
    read_exported(run)
    whole = run.good("export", "--as", "cameo")
    assert [r["target"] for r in dyads(run.good("export", "--as", "cameo", "--actor", "TUR:COP"))] == ["TURMED"]
    assert len(run.records("export", "--as", "plover", "--limit", 2)) == 2
    assert run.good("export", "--as", "cameo", "--output", "out.tsv") == ""
    assert (run.folder / "out.tsv").read_text(encoding="utf-8") == whole
    lines = run.good("read", "--jsonl", "--date", "2024-03-11", "--outlet", "The \"Daily\"", "a.txt")
    run.write("lines.jsonl", lines)
    assert run.good("export", "--as", "cameo", "lines.jsonl") == whole
    assert run.good("export", "--as", "cameo", "-", given=lines.encode()) == whole
    assert run.good("export", "--as", "cameo", "--type", "AID") == whole.split("\n")[0] + "\n"


def test_export_says_what_is_wrong(run):
    read_exported(run)
    run.wrong(2, "export", says="plover")
    run.wrong(2, "export", "--as", "gdelt", says="plover")
    run.wrong(2, "export", "--as", "cameo", "--actor", "TUR", "-", says="--status")
    run.wrong(2, "export", "--as", "cameo", "--type", "CONSLT", says="did you mean CONSULT?")
    run.wrong(3, "export", "--as", "cameo", "--db", "none.db", says="none.db")
    run.wrong(3, "export", "--as", "cameo", "none.jsonl", says="none.jsonl")
    run.wrong(3, "export", "--as", "plover", "-", given=b"{}\n", says="standard input:1")
    run.wrong(3, "export", "--as", "plover", "-", given=b'{"record":"event","id":"1"}\n', says="standard input:1")
    odd = b'{"record":"event","id":"1","status":"actual","event":["AID"],"actor":[{"code":"A\tB","sector":"\tGO"}]}\n'
    assert [r["source"] for r in dyads(run.good("export", "--as", "cameo", "-", given=odd))] == ["---"]
    run.write("kept.tsv", "kept")
    run.wrong(3, "export", "--as", "cameo", "--db", "none.db", "--output", "kept.tsv", says="none.db")
    assert (run.folder / "kept.tsv").read_text() == "kept"
    run.wrong(3, "export", "--as", "cameo", "--output", "nowhere/out.tsv", says="nowhere/out.tsv")
    # What is read is not written over, under whatever name.
    before = (run.folder / "dragoman.db").read_bytes()
    (run.folder / "other").symlink_to("dragoman.db")
    run.wrong(2, "export", "--as", "cameo", "--output", "other", says="that is what is read")
    assert (run.folder / "dragoman.db").read_bytes() == before
    run.write("lines.jsonl", '{"record":"place","id":"1"}\n')
    run.wrong(2, "export", "--as", "cameo", "--output", "lines.jsonl", "lines.jsonl", says="that is what is read")
    # A line is never kept longer than a record may be.
    endless = b'{"record":"place","id":"1"}' + b" " * (65 << 20)
    run.wrong(3, "export", "--as", "plover", "-", given=endless, says="standard input:1")
    assert run.good("export", "--as", "plover", "-", given=b'\n{"record":"place","id":"1"}\n  ') == ""


def test_own_codes_go_before_ours(run):
    """A user's line is asked first, ours where it doesn't fit; words for a context add up."""
    run.write("own/codes.lex", "plover  CONSULT\nscore   1.25\ncameo   044 of rendezvous; envoy\n\n"
                               "context  economic\nword     envoy\n")
    run.write("a.txt", "France met an envoy of Chile. France met Peru.")
    first, second = [r for r in run.records("read", "--jsonl", "--data", "own", "a.txt") if r["record"] == "event"]
    assert (first["cameo"], first["goldstein"], first["event_scale"]) == ("044", 2.5, 1.25), first
    assert first["context"] == ["economic", "diplomatic"] or first["context"] == ["diplomatic", "economic"], first
    assert (second["cameo"], second["goldstein"], second["event_scale"]) == ("040", 1, 1.25), second
    for line, says in [("plover  MEET\n", "MEET"), ("plover  AID\nquad    5\n", "codes.lex:2"),
                       ("plover  AID\ncameo   7x\n", "7x"), ("plover  AID\ncameo   072 with arms\n", "with arms"),
                       ("plover  AID\nscore   11\n", "11"), ("scale   072\n", "072"),
                       ("fate    vanish\nkind    gone\n", "gone")]:
        run.write("own/codes.lex", line)
        error = run("read", "--jsonl", "--data", "own", "a.txt")
        assert error.returncode == 3 and says in error.stderr.decode(), (line, error.stderr)


def test_timeline_is_in_order(run):
    texts.folder(run.folder / "in", 12)
    run.good("read", "--date", "2024-03-11", "in")
    events = run.records("timeline", "--format", "jsonl")
    dates = [e["date"] for e in events]
    known = [d for d in dates if d]
    assert dates == known + [None] * (len(dates) - len(known)), "undated events come last"
    full = [d for d in known if len(d) == 10 and "W" not in d]
    assert full == sorted(full)
    assert len(events) == len(run.records("events", "--format", "jsonl"))
    run.good("timeline", "--format", "table")


# ---- pipes, signals, full disks ----

def test_closed_pipe_ends_quietly(run):
    texts.folder(run.folder / "in", 40)
    run.good("read", "in")
    for args in (["read", "--jsonl", "in"], ["actors", "--format", "jsonl"], ["documents", "--format", "csv"],
                 ["help"]):
        reader, writer = os.pipe()
        os.close(reader)
        done = run(*args, stdout=writer)
        os.close(writer)
        assert done.returncode == 0 and done.stderr == b"", (args, done)


def test_full_disk_is_told(run):
    if not os.path.exists("/dev/full"):
        raise Skip("no /dev/full")
    run.write("a.txt", TEXT)
    with open("/dev/full", "wb") as full:
        done = run("read", "--jsonl", "a.txt", stdout=full)
    assert done.returncode == 3 and b"cannot write to standard output" in done.stderr, done


def test_full_disk_ends_an_endless_parse(run):
    if not os.path.exists("/dev/full"):
        raise Skip("no /dev/full")
    with open("/dev/full", "wb") as full, subprocess.Popen([run.binary, "parse", "--threads", "1", "-"], stdin=subprocess.PIPE,
                                                           stdout=full, stderr=subprocess.PIPE) as p:
        one = ("The talks failed on Monday. " * 30 + "\n\n").encode()
        try:
            for _ in range(4000):  # 3 MB: minutes, were it all parsed
                p.stdin.write(one)
            raise AssertionError("it reads on")
        except BrokenPipeError:
            pass
        try:
            p.stdin.close()
        except BrokenPipeError:
            pass
        assert p.wait(timeout=60) == 3 and b"cannot write to standard output" in p.stderr.read()


def test_a_table_has_no_say_in_names(run):
    prose = ["A spokesman for Apex said the talks would go on.", "Analysts at Lumen said the truce was fragile.",
             "The shares of Vesta fell after the attack.", "Officials from Kestrel denied the report."]
    table = ["\t".join([name] + [str(10 * k + i) for i in range(9)]) for name in ("Apex", "Lumen", "Vesta", "Kestrel")
             for k in range(8)]
    names = []
    for text in (prose, prose + table):
        run.write("a.txt", "\n\n".join(text) + "\n")
        got = run.records("read", "--jsonl", "--layers", "a.txt")
        names.append([(r["sentence"], r["type"]) for r in got if r["record"] == "name" and r["sentence"] < len(prose)])
    assert names[0] == names[1] and len(names[0]) >= 3, names
    assert "not parsed" in run.last.stderr.decode()


def test_full_database_is_told_and_goes_on(run):
    texts.folder(run.folder / "in", 80)
    done = subprocess.run([run.binary, "read", "in"], cwd=run.folder, capture_output=True, check=False,
                          preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000)))
    error = done.stderr.decode()
    assert done.returncode == 3 and error.count("\n") == 1 and "dragoman.db" in error, (done.returncode, error)
    kept = len(run.records("documents", "--format", "jsonl"))
    run.good("read", "in")
    run.good("read", "--db", "whole.db", "in")
    assert kept < 80 and dump(run.folder / "dragoman.db") == dump(run.folder / "whole.db")


def test_several_processes_fill_one_database(run):
    texts.folder(run.folder / "in", 24)
    running = [subprocess.Popen([run.binary, "read", "--shard", f"{i}/3", "in"], cwd=run.folder, stderr=subprocess.PIPE)
               for i in (1, 2, 3)]
    for process in running:
        error = process.communicate(timeout=300)[1]
        assert process.returncode == 0, error
    run.good("read", "--db", "whole.db", "in")
    assert dump(run.folder / "dragoman.db") == dump(run.folder / "whole.db")


def test_a_terminal_gets_a_table(run):
    run.write("a.txt", TEXT)
    run.good("read", "a.txt")
    leader, follower = pty.openpty()
    done = run("actors", stdout=follower)
    os.close(follower)
    shown = os.read(leader, 65536).decode()
    os.close(leader)
    assert done.returncode == 0 and shown.startswith("name ") and "\t" not in shown, shown


def test_interrupted_reading_keeps_what_it_has(run):
    texts.folder(run.folder / "in", 400)
    with subprocess.Popen([run.binary, "read", "--progress", "json", "in"], cwd=run.folder,
                          stderr=subprocess.PIPE) as reading:
        reading.stderr.readline()
        reading.send_signal(signal.SIGINT)
        error = reading.stderr.read().decode()
        status = reading.wait(timeout=120)
    if status == 0:
        raise Skip("it was done before it could be interrupted")
    assert status == 130, (status, error)
    told = json.loads(error.splitlines()[-1])["summary"]
    assert told["interrupted"] and 0 < told["documents"] < 400, told
    assert len(run.records("documents", "--format", "jsonl")) == told["documents"]


def test_progress_as_json(run):
    texts.folder(run.folder / "in", 3)
    done = run("read", "--progress", "json", "in", "missing")
    lines = [json.loads(line) for line in done.stderr.decode().splitlines()]
    assert done.returncode == 1 and any("missing" in line.get("failed", "") for line in lines), lines
    assert lines[-1]["summary"]["documents"] == 3 and lines[-1]["summary"]["failed"] == 1, lines


# ---- the other commands ----

def test_own_places_go_before_ours(run):
    run.write("z.txt", "Rain fell in Damascus.")
    run.write("own/places.lex", "place  Damascus\nkind   town\nat     35.00 36.00\nin     SYR\n")
    at = [r["latitude"] for r in run.records("read", "--jsonl", "--data", "own", "z.txt") if r["record"] == "place"]
    assert at == [35], at
    run.write("own/places.lex", "place  Damascus\nalias  Dimashq\nin     SYR\n")
    run.wrong(3, "read", "--jsonl", "--data", "own", "z.txt", says="places.lex:1: place Damascus: its coordinates (at) are missing")


def test_explain(run):
    run.write("a.txt", TEXT)
    run.good("read", "a.txt")
    quotes = run.records("quotes", "--format", "jsonl") or run.records("actors", "--format", "jsonl")
    told = run.good("explain", quotes[0]["id"])
    assert quotes[0]["rule"] in told and quotes[0]["text"].split()[0] in told, told
    assert run.good("explain", quotes[0]["id"][:12]) == told
    assert run.good("explain", "a.txt:1")
    assert run.good("explain", "--text", "France's foreign minister met with Iran's envoy.", "--date", "2024-03-11")
    told = run.good("explain", "--text", "Rebels shelled Mosul on Monday.", "--date", "2024-03-13")
    assert "2024-03-11  data/times/" in told and "IRQ/Nineveh/Mosul" in told, told
    told = run.good("explain", "--text", "Police arrested thirty people in Lagos. Peru qwertied Chile. Turkey will not meet "
                    "Syria. Gunmen killed a man. Berlin's king must resign, France said.")
    for line in (r"Police  .*NGA:COP  data/actors/agents\.lex:\d+ \(NGA: guessed from what stands around\)",
                 r"arrested  .*data/verbs/coerce\.lex:\d+ +COERCE; model: none 0\.\d\d, COERCE 0\.\d\d",
                 r"qwertied  .*no entry: see data/verbs/  +model: none 0\.\d\d, [A-Z]+ 0\.\d\d",
                 r"meet  .*will not be done: whoever says so refuses \(REJECT\)"):
        assert re.search("^  " + line, told, re.M), (line, told)
    assert "\nwhen:\n\n" not in told and not re.search(r"^[a-z ]+:\n(?! )", told, re.M), told
    told = run.good("explain", "--text", "Gunmen killed a man.")
    assert re.search(r"^  killed +dropped: nobody who takes part has a code$", told, re.M), told
    run.wrong(1, "explain", "ffffffffffffffff", says="no record")
    run.wrong(1, "explain", "b.txt:1", says="b.txt")
    run.wrong(3, "explain", "abcd", "--db", "none.db", says="none.db")


def test_clean_gives_documents_only(run):
    run.write("a.html", "<html><head><title>Talks</title></head><body><p>" + TEXT + "</p></body></html>")
    records = run.records("clean", "a.html")
    assert [r["record"] for r in records] == ["document"]
    assert "<p>" not in records[0]["text"] and TEXT.split("\n")[0][:20] in records[0]["text"]
    assert len(run.records("clean", "--repair", "a.html")) == 1


def test_parse_writes_conllu(run):
    run.write("a.txt", TEXT)
    words = [line.split("\t") for line in run.good("parse", "a.txt").splitlines() if line and line[0] != "#"]
    assert words and {len(w) for w in words} == {10}
    given = "".join(f"{i}\t{w}\t_\t_\t_\t_\t_\t_\t_\t_\n" for i, w in enumerate(["Syria", "left", "."], 1)) + "\n"
    run.write("a.conllu", given)
    kept = [line.split("\t") for line in run.good("parse", "--tokens", "a.conllu").splitlines() if line and line[0] != "#"]
    assert [w[1] for w in kept] == ["Syria", "left", "."], kept
    assert all(w[3] != "_" and w[7] != "_" for w in kept), kept
    run.wrong(3, "parse", "--tokens", "a.txt", says="CoNLL-U")
    run.wrong(3, "parse", "missing.txt", says="missing.txt")


def conllu(*sentences):
    """CoNLL-U of sentences whose words stand between blanks."""
    return "".join("".join(f"{i}\t{w}\t_\t_\t_\t_\t_\t_\t_\t_\n" for i, w in enumerate(s.split(), 1)) + "\n" for s in sentences)


def test_parse_writes_while_it_reads(run):
    """From a pipe that doesn't end: what was given comes back before more is given."""
    with subprocess.Popen([run.binary, "parse", "--tokens", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdin.write(conllu(*["Syria left ."] * 1500).encode())
        process.stdin.flush()
        for _ in range(300):
            assert process.stdout.readline()
        process.stdin.close()
        rest = process.stdout.read().decode()
        assert process.wait(timeout=60) == 0
    assert rest.endswith("\n\n") and rest.count("\tSyria\t") == 1500 - 75


def test_parse_keeps_what_was_given(run):
    given = ("# newdoc id = one\n# global.columns = any\n# sent_id = a\n# text = Don't.\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n"
             "1\tDo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n2.1\tgo\t_\t_\t_\t_\t_\t_\t0:root\t_\n"
             "3\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n# only = a comment\n\n")
    parsed = run.good("parse", "--tokens", "-", given=given.encode())
    old, new = given.splitlines(), parsed.splitlines()
    assert len(old) == len(new), parsed
    for before, after in zip(old, new):
        if re.match(r"\d+\t", before):
            assert after.split("\t")[:2] == before.split("\t")[:2] and after.split("\t")[3] != "_", after
        else:
            assert after == before
    dos = run.good("parse", "--tokens", "-", given=b"\xef\xbb\xbf" + given.replace("\n", "\r\n").encode())
    assert dos == parsed
    assert run.good("parse", "--tokens", "-", given=given.rstrip("\n").encode()) == parsed.rstrip("\n") + "\n\n"
    text = run.good("parse", "-", given=given.encode())
    assert "# text = Don't." in text and "2\tn't" in text, text
    named = run.good("parse", "-", given=re.sub("# text.*\n", "", given).encode())
    assert "# text = Don't." in named, named


def test_parse_names_what_it_cannot(run):
    """A sentence that cannot be parsed is named and copied; the others are parsed."""
    good = conllu("Syria left .")
    for bad, line, says in [(conllu("word " * 2001), 2005, "2000 words"), (good.replace("2\t", "3\t", 1), 6, "word number 3"),
                            ("1\tSyria\n\n", 5, "ten columns"), ("1\t" + "x" * 5000 + "\t_" * 8 + "\n\n", 5, "5000 bytes")]:
        run.write("in.conllu", good + bad + good)
        done = run("parse", "--tokens", "in.conllu")
        out, error = done.stdout.decode(), done.stderr.decode()
        assert done.returncode == 1 and says in error and f"in.conllu:{line}: " in error and error.count("\n") == 1, (done.returncode, error)
        assert bad in out and out.count("\tPROPN\t") == 2, out[:500]
    run.write("latin.conllu", (good + "1\tcaf\xe9" + "\t_" * 8 + "\n\n").encode("latin-1"))
    done = run("parse", "--tokens", "latin.conllu")
    assert done.returncode == 1 and b"UTF-8" in done.stderr and b"caf\xe9" in done.stdout, done


def test_parse_a_sentence_without_end(run):
    """Nothing that grows without bound: it is named, left out, and what follows is parsed."""
    endless = "# a comment that goes on and on\n" * 200_000
    run.write("endless.conllu", conllu("Syria left .") + endless + "\n" + conllu("Peru stayed ."))
    done = run("parse", "--tokens", "endless.conllu")
    out, error = done.stdout.decode(), done.stderr.decode()
    assert done.returncode == 1 and "more than 4 MB" in error and "endless.conllu:5:" in error, (done.returncode, error)
    assert "Syria" in out and "Peru" in out and len(out) < 10_000


def test_parse_text_of_any_length(run):
    """More than one part: sentences numbered through, no word lost, the same from a pipe."""
    rows = [" ".join(str(i * 7 + k) for k in range(12)) for i in range(12_000)]  # tables: quick
    run.write("long.txt", "\n\n".join(rows))
    out = run.good("parse", "long.txt")
    assert out.count("# newdoc id = long.txt\n") == 1
    assert [int(n) for n in re.findall(r"^# sent_id = (\d+)$", out, re.M)] == list(range(12_000))
    assert re.findall(r"^# text = (.*)$", out, re.M) == rows
    assert out.count("# skipped = table\n") == 12_000
    piped = run.good("parse", "--threads", 1, "-", given="\n\n".join(rows).encode())
    assert piped.split("\n", 1)[1] == out.split("\n", 1)[1]
    run.write("line.txt", " ".join(rows)[:300_000])  # one line without an end
    words = [line.split("\t")[1] for line in run.good("parse", "line.txt").splitlines() if re.match(r"\d+\t", line)]
    assert words == " ".join(rows)[:300_000].split()


def test_parse_keeps_the_order(run):
    sentences = [texts.article(i).split(". ")[0].replace("\n", " ") for i in range(12)] * 15
    run.write("in.conllu", conllu(*sentences))
    lines = [json.dumps({"id": f"k{i}", "text": sentences[i]}) for i in range(40)]
    run.write("in.jsonl", "\n".join(lines[:20] + ["{broken"] + lines[20:]))
    one = run.good("parse", "--tokens", "--threads", 1, "in.conllu")
    assert run.good("parse", "--tokens", "--threads", 3, "in.conllu") == one
    outs = [run("parse", "--threads", n, "in.jsonl") for n in (1, 3)]
    assert outs[0].stdout == outs[1].stdout and outs[0].returncode == outs[1].returncode == 1
    ids = re.findall(r"^# newdoc id = k(\d+)$", outs[0].stdout.decode(), re.M)
    assert [int(i) for i in ids] == list(range(40)), ids


def test_short_articles_are_read_together(run):
    """Together as one by one: the same records, the same errors."""
    headlines = [texts.article(i).split(". ")[0].replace("\n", " ") for i in range(30)]
    lines = [json.dumps({"id": f"k{i}", "text": h}) for i, h in enumerate(headlines)]
    lines[7] = json.dumps({"id": "k7", "text": ""})
    lines[11] = lines[11][:-2]
    run.write("in.jsonl", "\n".join(lines))
    alone = b""
    for i in (0, 5, 7, 20):
        run.write("alone.jsonl", lines[i])
        alone += run("read", "--jsonl", "--layers", "alone.jsonl").stdout
    for n in (1, 3):
        done = run("read", "--jsonl", "--layers", "--threads", n, "in.jsonl")
        assert done.returncode == 1 and b"in.jsonl:12" in done.stderr, done.stderr
        documents = re.findall(rb'^{"record":"document".*?"document":"k(\d+)"', done.stdout, re.M)
        assert [int(d) for d in documents] == [i for i in range(30) if i != 11]
        found = b"".join(line + b"\n" for line in done.stdout.splitlines()
                         if re.search(rb'"document":"k(0|5|7|20)"', line))
        assert found == alone


def test_tables_are_not_parsed(run):
    text = "Syria left the talks on Monday.\n\nCairo 31 22 London 14 9 Paris 16 11\n\nTurkey stayed in Geneva.\n"
    run.write("a.txt", text)
    out = run.good("parse", "a.txt")
    assert out.count("# skipped = table\n") == 1 and "31\t31\tNUM" in out, out
    assert "skipped" not in run.good("parse", "--all", "a.txt")
    run.write("a.conllu", conllu("Cairo 31 22 London 14 9 Paris 16 11"))
    assert "skipped" not in run.good("parse", "--tokens", "a.conllu")
    some = run.records("read", "--jsonl", "--layers", "a.txt")
    assert "not parsed: 1 sentence " in run.last.stderr.decode(), run.last.stderr
    run.good("read", "--jsonl", "--layers", "--all", "a.txt")
    assert "not parsed" not in run.last.stderr.decode()
    assert not [r for r in some if r["record"] == "quantity" and r["sentence"] == 1]
    run.good("read", "a.txt")
    assert "looks like: table" in run.good("explain", "a.txt:1")


def test_a_zero_byte_in_a_given_word_is_told(run):
    row = "1\t{}\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
    run.write("a.conllu", row.format("talks") * 4000 + row.format("fo\0obar") + row.format("end"))
    done = run("parse", "--tokens", "a.conllu")
    assert done.returncode == 1 and b"zero byte" in done.stderr, done.stderr[-300:]
    assert b"fo\0obar" in done.stdout and done.stdout.rstrip().split(b"\t")[-9] == b"end", done.stdout[-200:]


def test_kernel_of_the_environment(run):
    run.write("a.txt", TEXT)
    first = run.good("parse", "a.txt")
    os.environ["DRAGOMAN_KERNEL"] = "plain"
    try:
        assert json.loads(run.good("version", "--json"))["kernel"] == "plain"
        assert run.good("parse", "a.txt") == first
        os.environ["DRAGOMAN_KERNEL"] = "abacus"
        run.wrong(3, "parse", "a.txt", says="there are ")
    finally:
        del os.environ["DRAGOMAN_KERNEL"]


def test_version_and_lexicon(run):
    told = json.loads(run.good("version", "--json"))
    assert told["program"] == "dragoman" and told["schema"] == 1 and told["lexicon"] and told["weights"], told
    assert re.search(r"^\S.*\t\d+$", run.good("lexicon", "stats"), re.M)


# ---- the lexicon checked ----

def found(run, entries, *options):
    """What `lexicon check` says of a folder with these entries, without what it says of ours."""
    run.write("own/x.lex", entries)
    done = run("lexicon", "check", "--data", "own", *options)
    assert done.stderr == b"", done.stderr
    lines = done.stdout.decode("utf-8").splitlines()
    mine = [line for line in lines if line.startswith("x.lex:")]
    assert re.fullmatch(r"\d+ examples right, \d+ wrong, .* \d+ mistakes, \d+ notes", lines[-1]), lines[-1]
    return done.returncode, mine


def entry(*lines):
    return "".join(line + "\n" for line in lines) + "\n"


def test_check_finds_contradictions(run):
    """One of each kind; tests/unit/test_audit.c has the rest."""
    wrong = (entry("actor FRA:GOV", "name Quay Office") + entry("actor DEU:GOV", "name Quay Office") +
             entry("label blorator") + entry("label blorator") +
             entry("office reeve of ponds", "sector GOV", "holders one") +
             entry("person Odalric Fenn", "office SWE:GOV reeve of ponds 2001-05-01..2006-08-31") +
             entry("person Ysolde Moor", "office SWE:GOV reeve of ponds 2006-07-01..2009") +
             entry("person Ysolde Moor", "office SWE:GOV keeper of the moon 2001..") +
             entry("place Fennmoor", "kind town", "at 60.12 18.34", "in QQQ") +
             entry("define fenn-days (fenn day | fenn days)"))
    status, lines = found(run, wrong)
    assert status == 1 and sorted(line[:40] for line in lines) == sorted(line[:40] for line in [
        'x.lex:4: "quay office" is actor DEU:GOV, and', 'x.lex:9: label "blorator" stands in x.lex:7 already',
        "x.lex:19: Ysolde Moor is reeve of ponds of SWE", 'x.lex:21: person "ysolde moor" has an entry in x',
        'x.lex:22: office "keeper of the moon"; expected', 'x.lex:24: "QQQ" is no code of a state that we know',
        "x.lex:29: note: define fenn-days: no pattern uses it"]), lines
    right = (entry("actor FRA:GOV", "name Quay Office") + entry("actor DEU:GOV", "name Quay Office", "homonym Quay Office") +
             entry("office reeve of ponds", "sector GOV", "holders one", "several SWE 2006..2007") +
             entry("person Odalric Fenn", "office SWE:GOV reeve of ponds 2001-05-01..2006-08-31") +
             entry("person Ysolde Moor", "office SWE:GOV reeve of ponds 2006-07-01..2009", "office FRA:GOV mayor 2001..") +
             entry("place Fennmoor", "kind town", "at 60.12 18.34", "in SWE"))
    assert found(run, right) == (0, [])
    run.write("own/x.lex", entry("person Odalric Fenn", "office SWE:GOV mayor 2004..2001"))
    run.wrong(3, "lexicon", "check", "--data", "own", says='x.lex:2: period "2004..2001"; it ends before it begins')


def test_check_runs_examples(run):
    verb = ["verb blorate (blorated)", "frame nsubj:ACTOR obj:ACTOR -> ACCUSE/disapprove"]
    own, other = "yes France blorated Hungary. => FRA:GOV > HUN:GOV ACCUSE", "yes France criticised Hungary. => FRA:GOV > HUN:GOV ACCUSE"
    before = entry(verb[0].replace("blorate", "florate"), *verb[1:], own.replace("blorate", "florate"))
    behind = before.replace("florate", "glorate")
    wrong = [other, own.replace("blorate", "florate"), own.replace("blorate", "glorate"), own.replace("ACCUSE", "ASSAULT"),
             "no France blorated Hungary."]
    status, lines = found(run, before + entry(*verb, own, *wrong) + behind)
    assert status == 1 and lines == ["x.lex:8: yes, but another entry made it: France criticised Hungary.",
                                     "x.lex:9: yes, but another entry made it: France florated Hungary.",
                                     "x.lex:10: yes, but another entry made it: France glorated Hungary.",
                                     "x.lex:11: yes: France blorated Hungary.", "x.lex:12: no: France blorated Hungary."], lines
    # What no example tries is counted, and listed when asked for.
    more = (entry(*verb, "frame nsubj:ACTOR obj:THING -> none", own) + entry("verb florate", "frame obj:ACTOR -> none") +
            entry("verb glorate (glorated)", "frame nsubj:ACTOR obj:THING -> none", "no France glorated the wall."))
    assert found(run, more) == (0, [])
    assert b"\nyour entries: 1 entries without an example, 2 frames that no example" in b"\n" + run.last.stdout
    status, lines = found(run, more, "--verbose")
    assert status == 0 and lines == ["x.lex:3: note: no example of verb blorate finds this frame",
                                     "x.lex:6: note: verb florate has no example",
                                     "x.lex:7: note: no example of verb florate finds this frame"], lines


def against(run, text, *options):
    """What `lexicon check` finds in a text against the persons of PERSONS."""
    run.write("own/x.lex", PERSONS)
    run.write("t.txt", text)
    out = run.good("lexicon", "check", "--data", "own", *options, "t.txt").splitlines()
    assert re.match(r"1 text; ", out[-1]), out
    return [line for line in out[:-1] if line.startswith("x.lex:")], out[-1]


PERSONS = (entry("person Odalric Fenn", "office SWE:GOV foreign minister 2010-03-01..2014-09-30") +
           entry("person Ysolde Moor", "office NOR:GOV prime minister 2012..", "office NOR:PTY party leader 2005.."))


def test_check_reads_texts(run):
    fine = "Swedish Foreign Minister Odalric Fenn met Ysolde Moor, prime minister of Norway. "
    assert against(run, fine, "--date", "2013-05-01") == ([], "1 text; 2 titles of an office that one holds, beside a "
                   "name that the lexicon knows: 2 as it has them, 0 of former holders, 0 surnames of others, 0 against it in 0 ways")
    assert against(run, fine)[0] == []
    lines, _ = against(run, "It rained. " + fine + fine, "--date", "2009-05-01")
    assert lines == ["x.lex:2: note: Odalric Fenn is called foreign minister of SWE on 2009-05-01, here of SWE "
                     "2010-03-01..2014-09-30; 2 times, first t.txt:1 \"Swedish Foreign Minister Odalric Fenn\"",
                     "x.lex:5: note: Ysolde Moor is called prime minister of NOR on 2009-05-01, here of NOR 2012..; 2 times, "
                     "first t.txt:1 \"Ysolde Moor, prime minister of Norway\""], lines
    assert len(against(run, fine, "--date", "2015-05-01")[0]) == 1
    assert "1 of former holders" in against(run, fine, "--date", "2019-05-01")[1]  # courtesy
    assert against(run, fine, "--date", "2014-10-02")[0] == []  # a day or two
    for text in ["Norway's foreign minister, Odalric Fenn, spoke.", "Odalric Fenn, the Norwegian foreign minister, spoke.",
                 "Foreign Minister of Norway Odalric Fenn spoke."]:
        for options in ((), ("--date", "2013-05-01")):
            lines, _ = against(run, text, *options)
            assert len(lines) == 1 and " is called foreign minister of NOR" in lines[0] and ", here of SWE" in lines[0], (text, lines)
    lines, _ = against(run, "Defence Minister Odalric Fenn spoke.")
    assert len(lines) == 1 and "is called defence minister, an office that isn't here; 1 time, first t.txt:0" in lines[0], lines
    for text in ["Former Norwegian foreign minister Odalric Fenn spoke.", "The deputy foreign minister, Odalric Fenn, spoke.",
                 "Bavarian Foreign Minister Odalric Fenn spoke.", "The Norwegian king, Odalric Fenn's wife and others came.",
                 "He met the prime minister, Odalric Fenn and others.", "Norway's foreign minister met Odalric Fenn.",
                 "Then Norwegian foreign minister Odalric Fenn spoke.", "Norwegian Foreign Minister Odalric Fenn Berg spoke."]:
        assert against(run, text)[0] == [], text
    # A surname is somebody else's, unless the state fits and the days are near.
    assert against(run, "Foreign Minister Fenn spoke.", "--date", "2014-12-01")[0] != []
    assert against(run, "Foreign Minister Fenn spoke.", "--date", "1999-12-01")[0] == []
    assert against(run, "Defence Minister Fenn spoke.")[0] == []
    # A sentence that names another year may tell of then.
    assert against(run, "In 2013 Foreign Minister Odalric Fenn spoke.", "--date", "2015-01-01")[0] == []
    run.wrong(3, "lexicon", "check", "none.txt", says="none.txt")
    (run.folder / "empty").mkdir()
    for what in ("check", "stats"):
        run.wrong(3, "lexicon", what, "empty", says="no articles there")
        assert run.last.stdout == b"", run.last.stdout
    assert run("lexicon", "check", "t.txt", "none.txt").returncode == 1
    run.write("t.txt", "Oman accused Yemen of lying. Peru qwertied Chile.")
    told = run.good("lexicon", "stats", "--limit", "1", "t.txt")
    assert "finite predicates with an actor\t2\ndecided\t1\t50.0 %\n" in told, told
    assert re.search(r"^undecided\tqwert\w*\t1\tno entry\tChile 1$", told, re.M), told
    run.wrong(3, "lexicon", "stats", "absent.txt", says="absent.txt")
    run.wrong(2, "lexicon", "stats", "--limit", "3", says="--limit")
    run.wrong(2, "lexicon", "check", "--threads", "2", "t.txt", says="--threads")
    run.wrong(2, "lexicon", "check", "--date", "2015-01-01", says="--date is for texts")
    run.wrong(2, "lexicon", "check", "--verbose", "t.txt", says="--verbose is for entries")
    run.wrong(2, "lexicon", "check", "--date", "soon", "t.txt", says="soon")


def main(functions, doc):
    if len(sys.argv) < 2:
        sys.exit(doc)
    binary = os.path.abspath(sys.argv[1])
    wanted = sys.argv[2:]
    tests = [(n, f) for n, f in sorted(functions.items()) if n.startswith("test_") and (not wanted or n in wanted)]
    passed = failed = 0
    for name, test in tests:
        folder = pathlib.Path(tempfile.mkdtemp(prefix="dragoman-cli-"))
        began = time.monotonic()
        try:
            test(Program(binary, folder))
            passed += 1
            if time.monotonic() - began > SLOW:
                print(f"slow    {name}: {time.monotonic() - began:.0f} s")
        except Skip as e:
            print(f"skipped {name}: {e}")
        except Exception as e:  # a test that stumbles has failed, the others go on
            failed += 1
            print(f"FAILED {name}: {type(e).__name__}: {e}")
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(globals(), __doc__)
