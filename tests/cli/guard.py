#!/usr/bin/env python3
"""Reading in sandboxed processes as a person meets it: guard.py BINARY [NAME...]

The tests kill, hang and starve the readers from outside; what each costs is one article. Sanitizer builds have no sandbox, and say so."""

import json
import os
import pathlib
import re
import resource
import signal
import subprocess
import sys
import time

import texts
from run import ROOT, Skip, main

LONG = "The minister said that the talks had failed and that Kenya would not sign. " * 1300 # about 100 kB


def children(pid):
    try:
        return [int(c) for c in pathlib.Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii").split()]
    except OSError:
        return []


def processor_time(pid):
    try:
        fields = pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
    except OSError:
        return 0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def workers(pid):
    """The processes that the program's nursery bore."""
    return [w for nursery in children(pid) for w in children(nursery)]


def busy_worker(reading, seconds=0.3):
    """A worker that has computed for so long."""
    for _ in range(6000):
        for worker in workers(reading.pid):
            if processor_time(worker) > seconds:
                return worker
        if reading.poll() is not None:
            raise AssertionError(f"it ended before a worker was busy: {reading.stderr.read().decode()}")
        time.sleep(0.005)
    raise AssertionError("no worker was ever busy")


def gone(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()[0] == "Z"
    except OSError:
        return True


def wait_gone(pids):
    for _ in range(1000):
        if all(map(gone, pids)):
            return
        time.sleep(0.01)
    raise AssertionError(f"processes stayed: {[p for p in pids if not gone(p)]}")


def start(run, *args, **more):
    return subprocess.Popen([run.binary, *map(str, args)], cwd=run.folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


def three(run):
    """A short article, a long one, a short one."""
    run.write("in/a.txt", texts.article(1))
    run.write("in/b.txt", LONG)
    run.write("in/c.txt", texts.article(2))


def documents(out):
    return [r["document"] for r in map(json.loads, out.splitlines()) if r["record"] == "document"]


# ---- the same answers ----

def test_processes_and_threads_give_the_same_bytes(run):
    texts.folder(run.folder / "in", 8)
    run.write("in/table.jsonl", "".join(json.dumps({"id": f"j{i}", "text": texts.article(i)}) + "\n" for i in range(20)) + "{\"broken\n")
    for args in (("read", "--jsonl", "--layers"), ("clean",)):
        ways = [run(*args, *more, "in") for more in ((), ("--in-process",), ("--threads", "3"))]
        assert len({(w.returncode, w.stdout) for w in ways}) == 1 and ways[0].returncode == 1, ways
        # Messages come in the order of the input.
        assert len({re.sub(rb"[\d.]+ seconds.*", b"", w.stderr) for w in ways}) == 1, [w.stderr for w in ways]
    text = "\n\n".join(texts.article(i) for i in range(900)) # two parts
    assert len(text) > 300_000, len(text)
    run.write("long.txt", text)
    one, two = (run.good("parse", *more, "long.txt") for more in ((), ("--in-process",)))
    assert one == two
    numbers = [int(n) for n in re.findall(r"^# sent_id = (\d+)$", one, re.M)]
    assert numbers == sorted(set(numbers)) and len(numbers) > 1000, len(numbers)


def test_standard_input_and_pipes(run):
    given = texts.article(4).encode()
    assert run.good("read", "--jsonl", "-", given=given) == run.good("read", "--jsonl", "--in-process", "-", given=given)
    # What comes slowly is no hang, however long it takes.
    with start(run, "clean", "--time-limit", "0.2", "-", stdin=subprocess.PIPE) as reading:
        time.sleep(3)
        out, error = reading.communicate(given, timeout=60)
    assert reading.returncode == 0 and len(documents(out)) == 1, error


# ---- what happens to a reader costs one article ----

def test_a_crash_costs_one_article(run):
    three(run)
    with start(run, "read", "--jsonl", "--threads", "1", "--quarantine", "kept", "in") as reading:
        os.kill(busy_worker(reading), signal.SIGKILL)
        out, error = reading.communicate(timeout=250)
    assert reading.returncode == 1, (reading.returncode, error)
    assert documents(out) == ["in/a.txt", "in/c.txt"], documents(out)
    assert b"in/b.txt: killed by signal 9 (Killed) while reading" in error, error
    assert b"1 could not be read" in error, error
    index = (run.folder / "kept/index.tsv").read_text(encoding="utf-8").splitlines()
    assert index[0].split("\t") == ["file", "name", "line", "bytes", "reason"] and len(index) == 2, index
    file, name, line, size, reason = index[1].split("\t")
    assert (name, line, size) == ("in/b.txt", "0", str(len(LONG))) and "killed by signal 9" in reason, index
    assert (run.folder / "kept" / file).read_text(encoding="utf-8") == LONG


READER, UNPACKER = 0, 1 # in the order of their birth


def is_alive(pid):
    try:
        return pathlib.Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def read_one_then(run, whom, more):
    """Lets it read a line, kills a process that is idle now, and gives it `more`."""
    line = json.dumps({"id": "one", "text": texts.article(1)}).encode() + b"\n"
    with start(run, "clean", "--threads", "1", "-", stdin=subprocess.PIPE) as reading:
        reading.stdin.write(line + b"\n" * 100_000) # its first 64 KiB tell the format
        reading.stdin.flush()
        first = reading.stdout.readline()
        time.sleep(0.3)
        killed = workers(reading.pid)[whom]
        os.kill(killed, signal.SIGKILL)
        for _ in range(200):  # on a busy machine it may be alive for a while
            if not is_alive(killed):
                break
            time.sleep(0.05)
        time.sleep(0.2)
        out, error = reading.communicate(more, timeout=60)
    return reading.returncode, documents(first + out), error


def test_an_idle_reader_can_be_replaced(run):
    two = json.dumps({"id": "two", "text": texts.article(2)}).encode()
    status, read, error = read_one_then(run, READER, two)
    assert status == 0 and read == ["one", "two"], (status, read, error)


def test_a_lost_unpacker_costs_the_rest_of_its_file(run):
    two = json.dumps({"id": "two", "text": texts.article(2)}).encode()
    status, read, error = read_one_then(run, UNPACKER, two)
    assert status == 1 and read == ["one"] and b"standard input: killed by signal 9 (Killed) while unpacking" in error, (status, read, error)


def test_a_hang_is_ended(run):
    three(run)
    done = run("read", "--jsonl", "--threads", "1", "--time-limit", "0.3", "in")
    error = done.stderr.decode()
    assert re.search(r"in/b.txt: stopped after 0\.[36] seconds of reading \(--time-limit", error), error
    if done.returncode == 1: # a slow build may need longer for the short ones, too
        assert documents(done.stdout) == ["in/a.txt", "in/c.txt"], documents(done.stdout)
    # Asleep, it is ended as well.
    with start(run, "read", "--jsonl", "--threads", "1", "--time-limit", "0.5", "in") as reading:
        os.kill(busy_worker(reading, 0.1), signal.SIGSTOP)
        out, error = reading.communicate(timeout=120)
    assert b"it stood still for" in error or b"stopped after" in error, error


def test_no_time_limit(run):
    run.write("b.txt", LONG)
    assert documents(run.good("read", "--jsonl", "--time-limit", "0", "b.txt")) == ["b.txt"]
    run.wrong(2, "read", "--jsonl", "--time-limit", "-1", "b.txt", says="--time-limit")


def test_interrupted_nobody_stays(run):
    for number in (signal.SIGINT, signal.SIGKILL):
        three(run)
        with start(run, "read", "--jsonl", "--threads", "2", "in") as reading:
            busy_worker(reading)
            pids = [*children(reading.pid), *workers(reading.pid)]
            assert len(pids) >= 3, pids
            reading.send_signal(number)
            reading.communicate(timeout=250)
        assert reading.returncode in (130, -signal.SIGKILL), reading.returncode
        wait_gone(pids)


def test_a_terminals_interrupt_is_the_programs(run):
    """Ctrl-C goes to all of them: the article at hand is still read."""
    three(run)
    with start(run, "read", "--jsonl", "--threads", "1", "in", start_new_session=True) as reading:
        busy_worker(reading)
        os.killpg(reading.pid, signal.SIGINT)
        out, error = reading.communicate(timeout=250)
    assert reading.returncode == 130 and b"killed by" not in error and "in/b.txt" in documents(out), (reading.returncode, error)


# ---- what the readers may ----

def test_version_tells_of_the_sandbox(run):
    told = json.loads(run.good("version", "--json"))["sandbox"]
    assert told.startswith("seccomp ") or told == "off (built with sanitizers)", told
    assert f"sandbox       {told}" in run.good("version")


def test_workers_have_no_rights(run):
    if not json.loads(run.good("version", "--json"))["sandbox"].startswith("seccomp yes"):
        raise Skip("no seccomp here")
    run.write("b.txt", LONG)
    with start(run, "read", "--jsonl", "--threads", "1", "b.txt") as reading:
        worker = busy_worker(reading)
        found = workers(reading.pid)
        for pid in found:
            status = pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii")
            assert re.search(r"^NoNewPrivs:\s+1$", status, re.M) and re.search(r"^Seccomp:\s+2$", status, re.M), status
        links = {os.path.basename(os.readlink(f"/proc/{worker}/fd/{fd}")) for fd in os.listdir(f"/proc/{worker}/fd")}
        assert all(link == "null" or link.startswith("socket:") for link in links), links
        limits = pathlib.Path(f"/proc/{worker}/limits").read_text(encoding="ascii")
        assert re.search(r"^Max core file size\s+0 ", limits, re.M) and not re.search(r"^Max address space\s+unlimited", limits, re.M)
        reading.communicate(timeout=250)
    assert reading.returncode == 0 and found


def test_memory_is_limited(run):
    """With little address space at all, an article that needs more is named, and nothing crashes."""
    sandbox = json.loads(run.good("version", "--json"))["sandbox"]
    if "sanitizers" in sandbox:
        raise Skip("sanitizers need terabytes of address space")
    run.write("in/a.txt", texts.article(1))
    run.write("in/b.txt", LONG)
    told = []
    for limit in range(48 << 20, 200 << 20, 8 << 20): # what the rest needs grows with the lexicon
        done = subprocess.run([run.binary, "read", "--jsonl", "--threads", "1", "in"], cwd=run.folder, capture_output=True, timeout=250,
                              check=False, preexec_fn=lambda most=limit: resource.setrlimit(resource.RLIMIT_AS, (most, most)))
        told.append((limit >> 20, done.returncode, done.stderr.decode()))
        assert done.returncode in (0, 1, 3), told
        if done.returncode != 3:
            break
    assert done.returncode == 1 and documents(done.stdout) == ["in/a.txt"], told
    assert re.search(rb"in/b.txt: .*memory", done.stderr), told


def test_limits_say_so(run):
    run.write("in/a.txt", texts.article(1))
    run.write("in/deep.jsonl", '{"text": "Envoys met.", "more": ' + "[" * 1500 + "]" * 1500 + "}\n")
    run.write("in/long.txt", b"Envoys met in Geneva.\n" * 400_000)
    run.write("in/page.html", b"<html><body><p>" + b"Envoys met. " * 3_000_000)
    run.write("in/" + "/".join(["d"] * 66) + "/z.txt", texts.article(2))
    done = run("clean", "in")
    error = done.stderr.decode()
    assert done.returncode == 1 and documents(done.stdout) == ["in/a.txt"], error
    assert re.search(r"in/deep.jsonl:1: ", error), error
    assert re.search(r"in/long.txt: more than 8 MB", error) and re.search(r"in/page.html: more than 32 MB", error), error
    assert re.search(r"in/d/.*: more than 64 folders deep", error), error


def test_quarantine_that_cannot_be_written(run):
    run.write("a.txt", texts.article(1))
    run.wrong(3, "read", "--jsonl", "--quarantine", "a.txt", "a.txt", says="a.txt")


if __name__ == "__main__":
    main(globals(), __doc__)
