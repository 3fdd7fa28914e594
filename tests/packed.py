#!/usr/bin/env python3
"""Inputs that hold others, compressed or packed: packed.py BINARY [NAME...]

Every function test_* gets an empty folder and a way to run the program in it. The samples are built here; damage.py cuts
and corrupts them. Ends with "N passed, N failed"."""

import argparse
import ctypes
import gzip
import io
import json
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile

OWN = re.compile(r"dragoman: (read \d|records: |passed over: |empty: |\d+\.\d seconds)")  # about the whole
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


ZSTD = ctypes.CDLL("libzstd.so.1")  # Python has no module of its own for it yet
for function in ("ZSTD_createCCtx", "ZSTD_CCtx_setParameter", "ZSTD_compressBound", "ZSTD_compress2"):
    getattr(ZSTD, function).restype = ctypes.c_void_p if function == "ZSTD_createCCtx" else ctypes.c_size_t
ZSTD_CONTEXT = ctypes.c_void_p(ZSTD.ZSTD_createCCtx())
ZSTD.ZSTD_CCtx_setParameter(ZSTD_CONTEXT, 201, 1)  # with a checksum, as the program zstd writes it


def zstd(data):
    room = ZSTD.ZSTD_compressBound(ctypes.c_size_t(len(data)))
    out = ctypes.create_string_buffer(room)
    n = ZSTD.ZSTD_compress2(ZSTD_CONTEXT, out, ctypes.c_size_t(room), data, ctypes.c_size_t(len(data)))
    assert n <= room, "zstd failed"
    return out.raw[:n]


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
        errors = [x for x in told.splitlines() if x.startswith("dragoman: ") and not OWN.match(x)]
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


# ---- tar ----

def tar(entries, kind=tarfile.GNU_FORMAT):
    """entries: (name, bytes), or TarInfo without content."""
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w", format=kind) as t:
        for entry in entries:
            info = entry
            if isinstance(entry, tuple):
                info = tarfile.TarInfo(entry[0])
                info.size = len(entry[1])
            t.addfile(info, io.BytesIO(entry[1]) if isinstance(entry, tuple) else None)
    return out.getvalue()


def special(name, kind, target=""):
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, target
    return info


def test_tar_gives_its_files(run):
    long = "a-long-name/" * 20 + "\u00e4.txt"
    entries = [("./p/1.html", page(1)), special("p", tarfile.DIRTYPE), ("p/2.txt", text(2).encode()), ("p/3.jsonl", line(3) + line(4)),
               ("p/5.gz", gzip.compress(page(5))), ("p/6.zst", zstd(line(6))), (long, text(7).encode()), ("../../8", text(8).encode())]
    for kind in (tarfile.USTAR_FORMAT, tarfile.GNU_FORMAT, tarfile.PAX_FORMAT):
        data = tar([e for e in entries if kind != tarfile.USTAR_FORMAT or e is not entries[6]], kind)
        want = ["x:./p/1.html", "x:p/2.txt", "n3", "n4", "x:p/5.gz", "n6", f"x:{long}", "x:../../8"]
        if kind == tarfile.USTAR_FORMAT:
            want.remove(f"x:{long}")
        for packed in (data, gzip.compress(data), zstd(data)):
            found, errors = run(run.write("x", packed))
            assert not errors and list(found) == want, (kind, errors, list(found))
            assert "number 5," in found["x:p/5.gz"]["text"]
        found, errors = run("-", given=data)
        assert not errors and list(found) == [w.removeprefix("x:") for w in want]


def test_tar_passes_over_what_is_no_text(run):
    data = tar([special("a", tarfile.SYMTYPE, "/etc/passwd"), special("b", tarfile.LNKTYPE, "x"), special("c", tarfile.FIFOTYPE),
                special("d", tarfile.CHRTYPE), (".hidden", b"hidden"), ("e/._f", b"hidden"), ("f", text(1).encode())])
    found, errors = run(run.write("x.tar", data))
    assert not errors and list(found) == ["x.tar:f"], (errors, list(found))
    assert "6 entries of archives" in run.told, run.told


def test_tar_with_entries_that_cannot_be_read(run):
    data = tar([("1", page(1)), ("2.png", b"\x89PNG\r\n" + bytes(2000)), ("3", page(3)), ("4.gz", gzip.compress(page(4))[:-9]),
                ("5", page(5)), ("6.jsonl", b"{\"text\": 1}\n" + line(6)), ("7", b"ab\0\1\2" * 99), ("8", page(8))])
    found, errors = run(run.write("x.tar", data))
    assert list(found) == ["x.tar:1", "x.tar:3", "x.tar:4.gz", "x.tar:5", "n6", "x.tar:8"], list(found)
    for error, says in zip(errors, ("x.tar:2.png: a PNG", "x.tar:4.gz: the gzip", "x.tar:6.jsonl:1: the field", "x.tar:7: binary")):
        assert says in error, errors
    assert len(errors) == 4


def test_tar_cut_and_joined(run):
    one = tar([(f"{i}.txt", text(i).encode() * 30) for i in range(10)])
    cut = one[:one.index(b"5.txt") + 1024]
    found, errors = run(run.write("x.tar", cut))
    only(errors, "x.tar:5.txt: ", "too early")
    assert list(found) == [f"x.tar:{i}.txt" for i in range(6)]
    found, errors = run(run.write("x.tar", one[:one.index(b"5.txt")]))
    only(errors, "x.tar: ", "without its end mark")
    found, errors = run(run.write("x.tar", one + tar([("z", text(20).encode())])))
    assert not errors and len(found) == 11


def test_tar_with_a_damaged_head(run):
    data = bytearray(tar([(f"{i}.txt", text(i).encode()) for i in range(6)]))
    at = data.index(b"2.txt")
    data[at + 130] ^= 1  # its size
    found, errors = run(run.write("x.tar", bytes(data)))
    only(errors, f"x.tar: at byte {at}: the head of an entry is damaged", "from byte 3072 on")
    assert list(found) == [f"x.tar:{i}.txt" for i in (0, 1, 3, 4, 5)]


def test_archives_in_archives(run):
    inner = tar([("i.txt", text(1).encode())])
    found, errors = run(run.write("x", tar([("o.tar", inner), ("w.warc.gz", warc_gz([response(2)]))])))
    assert not errors and list(found) == ["x:o.tar:i.txt", address(2)], (errors, list(found))
    data = inner
    for _ in range(3):
        data = tar([("t", data), ("u", text(2).encode())])
    found, errors = run(run.write("x", data))
    only(errors, "x:t:t: archives inside archives, more than 2 deep")
    assert list(found) == ["x:t:u", "x:u"]


# ---- WARC ----

def address(i, tag=""):
    return f"https://news{tag}.example/2024/story-{i}"


def record(kind, uri, mime, body, date="2024-04-02T10:20:30Z", length=None):
    head = (f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Record-ID: <urn:uuid:{kind}-{uri}>\r\nWARC-Target-URI: {uri}\r\n"
            f"WARC-Date: {date}\r\nContent-Type: {mime}\r\nContent-Length: {len(body) if length is None else length}\r\n\r\n")
    return head.encode() + body + b"\r\n\r\n"


def http(body, *heads, status="200 OK", mime="text/html; charset=utf-8"):
    return "\r\n".join([f"HTTP/1.1 {status}", f"Content-Type: {mime}", *heads, "", ""]).encode() + body


def response(i, tag="", **more):
    return record("response", address(i, tag), "application/http; msgtype=response", http(page(i), **more))


def request(i):
    return record("request", address(i), "application/http; msgtype=request", b"GET / HTTP/1.1\r\nHost: news.example\r\n\r\n")


INFO = record("warcinfo", "", "application/warc-fields", b"software: a test\r\n")


def warc_gz(records):
    return b"".join(map(gzip.compress, records))


def test_warc_gives_pages(run):
    records = [INFO, *(r for i in range(5) for r in (request(i), response(i)))]
    for packed in (b"".join(records), warc_gz(records), gzip.compress(b"".join(records)), b"".join(map(zstd, records))):
        for found, errors in (run(run.write("x", packed)), run("-", given=packed)):
            assert not errors and list(found) == [address(i) for i in range(5)], (errors, list(found))
            assert all(found[address(i)]["url"] == address(i) and f"number {i}," in found[address(i)]["text"] for i in range(5))
        assert "6 entries of archives" in run.told, run.told


def test_warc_passes_over_what_is_no_page(run):
    records = [response(1, status="404 Not Found"), response(2, mime="image/png"), response(3, mime="text/css"), response(4),
               record("revisit", address(5), "application/http", http(b"")), record("metadata", address(6), "text/plain", b"a: b"),
               record("resource", address(7), "text/plain", text(7).encode()), record("resource", address(8), "image/gif", b"GIF8"),
               record("conversion", address(9), "text/plain", text(9).encode())]
    found, errors = run(run.write("x.warc", b"".join(records)))
    assert not errors and list(found) == [address(i) for i in (4, 7, 9)], (errors, list(found))
    assert "6 entries of archives" in run.told, run.told


def chunked(body, size):
    parts = [body[i:i + size] for i in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(p), p) for p in parts) + b"0\r\n\r\n"


def test_warc_undoes_codings(run):
    bodies = [http(chunked(page(0), 50), "Transfer-Encoding: chunked"), http(gzip.compress(page(1)), "Content-Encoding: gzip"),
              http(chunked(gzip.compress(page(2)), 64), "Content-Encoding: gzip", "Transfer-Encoding: chunked"),
              http(page(3), "Transfer-Encoding: chunked"),  # undone by the crawler, and its head left
              http(chunked(page(4), 90)[:150], "Transfer-Encoding: chunked"), http(page(5), "Content-Encoding: br"),
              http(gzip.compress(page(6))[:-8], "Content-Encoding: gzip"), http(page(7))]
    found, errors = run(run.write("x.warc", b"".join(record("response", address(i), "application/http", b) for i, b in enumerate(bodies))))
    assert list(found) == [address(i) for i in (0, 1, 2, 3, 7)], (errors, list(found))
    texts = [found[address(i)]["text"] for i in (0, 1, 2, 3, 7)]
    assert all(f"number {i}, the minister said on Monday." in t for i, t in zip((0, 1, 2, 3, 7), texts)), texts
    for error, i, says in zip(errors, (4, 5, 6), ("chunks are broken", "Content-Encoding", "ends too early")):
        assert address(i) in error and says in error, errors


def test_warc_a_record_is_not_trusted(run):
    good = [response(i) for i in range(4)]
    for wrong, says in ((record("response", address(9), "application/http", http(page(9)), length=700), "Content-Length says"),
                        (record("response", address(9), "application/http", http(page(9)), length=10), "Content-Length says"),
                        (record("response", address(9), "application/http", http(page(9)), length="x"), "Content-Length is missing"),
                        (good[0].replace(b"WARC/1.0", b"XARC/1.0").replace(b"story-0", b"story-9"), "no record begins here"),
                        (b"junk\r\n" * 300, "no record begins here")):
        at = len(good[0] + good[1])
        found, errors = run(run.write("x.warc", good[0] + good[1] + wrong + good[2] + good[3]))
        only(errors, f"x.warc: the record at byte {at}", says)
        assert list(found) == [address(i) for i in range(4)], (says, list(found))
    whole = b"".join(good)
    found, errors = run(run.write("x.warc", whole[:-100]))
    only(errors, "x.warc: the record at byte", "too early")
    assert list(found) == [address(i) for i in range(3)]
    # One that says it is too large, and isn't there: there is nothing left to pass over.
    long = record("response", address(9), "application/http", http(page(9)), length=155_888_888)
    found, errors = run(run.write("x.warc", good[0] + long))
    assert any("too early" in e for e in errors) and list(found) == [address(0)], (errors, found)


def test_warc_quotes_another(run):
    """A page that shows a record is one page: nobody else's address can be slipped in."""
    fake = record("response", "https://other.example/", "application/http", http(page(3)))
    body = http(b"<html><body><article><pre>\r\n\r\n" + fake + b"</pre>\r\n" + page(1) + b"</article></body></html>")
    found, errors = run(run.write("x.warc", record("response", address(1), "application/http", body) + response(2)))
    assert not errors and list(found) == [address(1), address(2)], (errors, list(found))


def test_warc_members_by_themselves(run):
    """A damaged member costs its record; a checksum that is wrong does so, too."""
    parts = [gzip.compress(response(i)) for i in range(6)]
    for change in (lambda p: p[:-6] + b"\0" + p[-5:], lambda p: p[:60] + bytes(30) + p[90:], lambda p: p[:-20], lambda p: b"\0\0" + p[2:]):
        data = b"".join([*parts[:3], change(parts[3]), *parts[4:]])
        found, errors = run(run.write("x.warc.gz", data))
        assert errors and errors[0].startswith("dragoman: x.warc.gz: "), errors
        assert list(found) == [address(i) for i in (0, 1, 2, 4, 5)], (errors, list(found))


def test_warc_date_is_a_bound(run):
    """No page is younger than the day it was fetched on; and that day is not its date."""
    stamped = page(1).replace(b"<head>", b"<head><meta property=\"article:published_time\" content=\"2024-03-05T08:00:00Z\">")
    stamped = stamped.replace(b"NAIROBI, March 2 - ", b"")
    for fetched, date in (("2024-03-06T00:00:00Z", "2024-03-05"), ("2024-03-04T23:00:00Z", "2024-03-05"), ("2024-02-20T00:00:00Z", None)):
        data = record("response", "https://news.example/a", "application/http", http(stamped), date=fetched)
        found, errors = run(run.write("x.warc", data))
        got = found["https://news.example/a"]
        assert not errors and got["date"] == date, (fetched, got["date"], got["date_doubt"])
        assert (date is None) == ("was fetched on" in (got["date_doubt"] or "")), got["date_doubt"]


def test_shards_of_archives(run):
    damaged = response(3).replace(b"Content-Length: ", b"Content-Length: x")
    for name, data in (("x.warc.gz", warc_gz([r for i in range(7) for r in (request(i), response(i))])),
                       ("x.tar", tar([(f"{i}.jsonl", line(2 * i) + line(2 * i + 1)) for i in range(4)])),
                       ("x.json", b"[" + b",".join(line(i) for i in range(5)) + b"]"),
                       ("y.warc", b"".join([*(response(i) for i in range(3)), damaged, *(response(i) for i in range(4, 9))]))):
        whole, told = run(run.write(name, data))
        parts = [run("--shard", f"{k}/3", name) for k in (1, 2, 3)]
        assert sorted(k for p, _ in parts for k in p) == sorted(whole), name
        assert sorted(e for _, errors in parts for e in errors) == told, name


def test_a_folder_of_all(run):
    run.write("in/a.warc.gz", warc_gz([response(1)]))
    run.write("in/b.tar.gz", gzip.compress(tar([("t.html", page(2))])))
    run.write("in/c.json", b"[" + line(3) + b"]")
    run.write("in/d.html.zst", zstd(page(4)))
    run.write("in/e.txt", text(5).encode())
    found, errors = run("in")
    assert not errors and list(found) == [address(1), "in/b.tar.gz:t.html", "n3", "in/d.html.zst", "in/e.txt"], (errors, list(found))


def test_limits_are_told_and_what_follows_is_read(run):
    large = b"x" * (35 << 20)
    long = tarfile.TarInfo("n")
    long.pax_headers = {"comment": "x" * (2 << 20)}
    for data, says in (
            (tar([("a" * 5000, b"long name"), ("b", text(1).encode())], tarfile.PAX_FORMAT), "name of an entry has more than 4096 bytes"),
            (tar([long, ("b", text(1).encode())], tarfile.PAX_FORMAT), "more than 1 MB are said about one entry"),
            (tar([("a", large), ("b", text(1).encode())]), "x:a: more than 8 MB"),
            (record("response", address(9), "application/http", http(large)) + response(1), "more than 34 MB"),
            (response(9).replace(b"WARC-Date", b"X: " + b"y" * 70000 + b"\r\nWARC-Date") + response(1), "head has more than 64 KB"),
            (b"[" + line(1) + b', {"text": "' + large + b'"}, ' + line(2) + b"]", "more than 32 MB"),
            (b"[" + line(1) + b', {"text": ' + b"[" * 1100 + b"]" * 1100 + b"}, " + line(2) + b"]", "more than 1000 deep")):
        found, errors = run(run.write("x", data))
        only(errors, says)
        assert list(found) in (["x:b"], ["x:n", "x:b"], [address(1)], ["n1", "n2"]), (says, list(found))
    found, errors = run(run.write("x", record("response", address(9), "application/http", http(large, mime="video/mp4")) + response(1)))
    assert not errors and list(found) == [address(1)] and "passed over: 1 " in run.told, (errors, run.told)


# ---- arrays ----

def test_array_gives_its_objects(run):
    rows = [json.loads(line(i)) for i in range(6)]
    for row in rows[3:]:
        del row["id"]
    rows[2]["author"] = [{"name": "x"}, "}, {"][1:]
    rows[4]["text"] += "\n\nThe note read: }, { \"text\": [1] } ] \\"
    for data in (json.dumps(rows), json.dumps(rows, indent=2), "\ufeff \n" + json.dumps(rows, separators=(",", ":")) + "\n"):
        found, errors = run(run.write("x", data.encode()))
        assert not errors and list(found) == ["n0", "n1", "n2", "x:4", "x:5", "x:6"], (errors, list(found))
        assert "[1] } ]" in found["x:5"]["text"]
    found, errors = run(run.write("x", b"[]"))
    only(errors, "no articles there")


def test_array_with_mistakes(run):
    good = [line(i).strip() for i in range(5)]
    for wrong, says in ((b"{\"text\": \"not closed}", "not valid JSON"), (b"{\"text\" 1}", "not valid JSON"), (b"17", "no object"),
                        (b"{\"title\": \"a\"}", "neither text"), (b"{\"a\": [}", "not valid JSON"), (b"{" * 2000, "not valid JSON")):
        found, errors = run(run.write("x", b"[" + b",\n".join([*good[:3], wrong, *good[3:]]) + b"]"))
        only(errors, "x:4: " if says != "no object" else "x:3: ", says)
        assert list(found) == [f"n{i}" for i in range(5)], (wrong, list(found))
    whole = b"[" + b",\n".join(good) + b"]"
    found, errors = run(run.write("x", whole[:-2]))
    only(errors, "x:5: object 5 of the array", "too early")
    assert list(found) == [f"n{i}" for i in range(4)]
    found, errors = run(run.write("x", whole[:-1]))
    only(errors, "without its bracket")
    assert len(found) == 5
    found, errors = run(run.write("x", gzip.compress(whole)[:-30]))
    only(errors, "the gzip data is damaged")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("binary")
    parser.add_argument("names", nargs="*")
    options = parser.parse_args()
    tests = [(n, f) for n, f in globals().items() if n.startswith("test_") and (not options.names or n in options.names)]
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
