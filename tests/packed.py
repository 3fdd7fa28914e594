#!/usr/bin/env python3
"""Inputs that hold others, compressed or packed: packed.py BINARY [--long] [NAME...]

Every function test_* gets an empty folder and a way to run the program in it. The samples are built here. --long adds what
takes minutes: each container cut and corrupted at many places. Ends with "N passed, N failed"."""

import argparse
import gzip
import json
import pathlib
import subprocess
import sys
import tempfile

COUNTRIES = "Kenya Uganda Chile Peru Norway Ghana Laos Mali Nepal Oman Qatar Togo".split()


def text(i):
    """A short article that no other is equal to."""
    one, other = COUNTRIES[i % 12], COUNTRIES[(i * 5 + 1) % 12]
    return f"NAIROBI, March {1 + i % 28} - {one} praised {other} for the reform number {i}, the minister said on Monday.\n"


def page(i):
    return (f"<html><head><title>Reform {i}</title></head><body><article><h1>Reform {i}</h1>\n<p>{text(i).strip()}</p>\n"
            "</article></body></html>\n").encode()


def line(i):
    return json.dumps({"id": f"n{i}", "text": text(i)}).encode() + b"\n"


def zstd(data):
    return subprocess.run(["zstd", "-q", "-c"], input=data, stdout=subprocess.PIPE, check=True).stdout


class Program:
    """The program in a folder of its own."""

    def __init__(self, binary, folder):
        self.binary, self.folder = binary, pathlib.Path(folder)

    def __call__(self, *args, given=None):
        """Document records by key, and the lines that name an input."""
        done = subprocess.run([self.binary, "clean", *args], cwd=self.folder, input=given, capture_output=True, timeout=60,
                              check=False)
        told = done.stderr.decode("utf-8", "replace")
        assert done.returncode in (0, 1, 3) and "Sanitizer" not in told and "runtime error" not in told, \
            f"{args}: exit {done.returncode}: {told[-2000:]}"
        records = [json.loads(x) for x in done.stdout.splitlines()]
        own = ("dragoman: read ", "dragoman: records: ", "dragoman: 0", "dragoman: 1")
        errors = [x for x in told.splitlines() if x.startswith("dragoman: ") and not x.startswith(own)]
        self.told = told
        assert bool(errors) == bool(done.returncode), told
        assert len({r["document"] for r in records}) == len(records), f"{args}: a key twice"
        return {r["document"]: r for r in records}, errors

    def write(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        return name


def only(errors, *says):
    assert len(errors) == 1, errors
    for part in says:
        assert part in errors[0], f"{errors[0]!r} lacks {part!r}"


# ---- compression ----

def test_compressed_is_as_plain(run):
    for name, plain in (("a.html", page(1)), ("a.txt", text(2).encode()), ("a.jsonl", line(3) + line(4))):
        want = [r["text"] for r in run(run.write(name, plain))[0].values()]
        for packed in (gzip.compress(plain), zstd(plain), zstd(gzip.compress(plain)), gzip.compress(gzip.compress(plain))):
            found, errors = run(run.write("x", packed))
            assert not errors and [r["text"] for r in found.values()] == want, (name, errors, found)
            found, errors = run("-", given=packed)
            assert not errors and [r["text"] for r in found.values()] == want, (name, errors, found)


def test_all_members_and_frames(run):
    for pack in (gzip.compress, zstd):
        found, errors = run(run.write("x", b"".join(pack(line(i)) for i in range(30)) + bytes(512)))
        assert not errors and list(found) == [f"n{i}" for i in range(30)], errors


def test_truncated_gives_what_it_held(run):
    whole = gzip.compress(b"".join(line(i) for i in range(500)))
    found, errors = run(run.write("x.jsonl.gz", whole[:len(whole) // 2]))
    only(errors, "x.jsonl.gz: ", f"at byte {len(whole) // 2}", "ends too early")
    assert list(found) == [f"n{i}" for i in range(len(found))] and 100 < len(found) < 400
    found, errors = run(run.write("x.html.gz", gzip.compress(page(1))[:-4]))
    only(errors, "x.html.gz: ", "ends too early")
    assert "praised" in found["x.html.gz"]["text"]


def test_compressed_too_often(run):
    data = text(1).encode()
    for _ in range(3):
        data = gzip.compress(data)
    found, errors = run(run.write("x.gz", data))
    only(errors, "x.gz: compressed more than 2 times over")
    assert not found


def test_ratio_has_a_ceiling(run):
    bomb = gzip.compress(line(1) + b"\n" * (80 << 20), 9)
    found, errors = run(run.write("bomb.gz", bomb))
    only(errors, "bomb.gz: ", "more than 250 times its size", "at byte ")
    assert list(found) == ["n1"]
    found, errors = run(run.write("bomb.gz", gzip.compress(bomb)))  # counted over both layers
    only(errors, "more than 250 times its size")
    page_bomb = gzip.compress(page(1) + b" " * (40 << 20))
    only(run(run.write("page.gz", page_bomb))[1], "page.gz: more than 32 MB")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--long", action="store_true")
    options = parser.parse_args()
    prefixes = ("test_", "long_") if options.long else ("test_",)
    tests = [(n, f) for n, f in globals().items() if n.startswith(prefixes) and (not options.names or n in options.names)]
    wrong = 0
    for name, test in tests:
        with tempfile.TemporaryDirectory() as folder:
            try:
                test(Program(pathlib.Path(options.binary).resolve(), folder))
            except (AssertionError, subprocess.TimeoutExpired, KeyError, ValueError) as e:
                wrong += 1
                print(f"FAILED {name}: {type(e).__name__}: {str(e)[:2000]}")
    print(f"{len(tests) - wrong} passed, {wrong} failed")
    sys.exit(1 if wrong or not tests else 0)


if __name__ == "__main__":
    main()
