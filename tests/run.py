#!/usr/bin/env python3
"""Runs every suite of tests and adds them up: run.py BUILD [RELEASE] [--only SUITE...]

BUILD is a build folder with sanitizers, in which all tests of our C run; RELEASE the one that a user makes: both must give
the same records. Prints a line for each suite, with its time, and ends with "N passed, N failed"."""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent
SUM = re.compile(r"^(\d+) passed, (\d+) failed$", re.M)
SANITIZERS = {
    "ASAN_OPTIONS": "detect_leaks=1:detect_stack_use_after_return=1:strict_string_checks=1:exitcode=99",
    "UBSAN_OPTIONS": "halt_on_error=1:print_stacktrace=1:exitcode=99",
}
COMPLAINT = re.compile(r"ERROR: \w+Sanitizer|runtime error:")


def run(*command, **more):
    """Exit status and output, standard error behind standard output."""
    done = subprocess.run([str(c) for c in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=ROOT,
                          timeout=1800, check=False, **more)
    return done.returncode, done.stdout.decode("utf-8", errors="replace")


def summed(status, output):
    """Counts of a suite that says "N passed, N failed"; one that ends otherwise has failed."""
    told = SUM.findall(output)
    passed, failed = map(int, told[-1]) if told else (0, 0)
    if (status != 0 or not told or COMPLAINT.search(output)) and failed == 0:
        failed = 1
    output = SUM.sub("", output).strip()
    return passed, failed, output


# ---- the suites: each gives passed, failed and what there is to tell ----

def rooms(_):
    return summed(*run(sys.executable, HERE / "includes.py"))


def contract(builds):
    status, output = run(builds.checked / "tests/contract", "check", "docs/formats")
    return (1, 0, output) if status == 0 else (0, 1, output + "\n`make contract` writes docs/formats/ anew")


def unit_counts(test):
    """Counts of one test program, from what cmocka prints."""
    output = test.get("stdout", "") + test.get("stderr", "")
    passed = sum(map(int, re.findall(r"^\[  PASSED  \] (\d+) test", output, re.M)))
    failed = sum(map(int, re.findall(r"^\[  FAILED  \] [^\n]*?(\d+) test", output, re.M)))
    skipped = sum(map(int, re.findall(r"^\[  SKIPPED \] [^\n]*?(\d+) test", output, re.M)))
    if (test["result"] != "OK" or passed + skipped == 0 or COMPLAINT.search(output)) and failed == 0:
        failed = 1
    told = f"{test['name']}: {skipped} skipped" if skipped else ""
    if failed:
        told = f"FAILED {test['name']} ({test['result']})\n{output.strip()}"
    return passed, failed, told


def units(builds):
    log = builds.checked / "meson-logs/testlog.json"
    log.unlink(missing_ok=True)
    status, output = run("meson", "test", "-C", builds.checked, "--no-rebuild", "--suite", "unit", "--num-processes", "2")
    if not log.exists():
        return 0, 1, output
    counts = [unit_counts(json.loads(line)) for line in log.read_text(encoding="utf-8").splitlines()]
    passed, failed = sum(c[0] for c in counts), sum(c[1] for c in counts)
    return passed, failed or int(status != 0), "\n".join(c[2] for c in counts if c[2])


def lexicon(builds):
    status, output = run(builds.program, "lexicon", "check")
    m = re.search(r"^(\d+) examples right, (\d+) wrong, (\d+) of another entry.*?; (\d+) mistakes", output, re.M)
    if m is None:
        return 0, 1, output
    failed = int(m[2]) + int(m[3]) + int(m[4])
    return int(m[1]), failed or int(status != 0 or bool(COMPLAINT.search(output))), output.strip()


def cases(builds):
    return summed(*run(sys.executable, HERE / "cases.py", builds.program))


def pages(builds):
    return summed(*run(sys.executable, HERE / "pages.py", builds.program))


def metadata(builds):
    return summed(*run(sys.executable, HERE / "metadata.py", builds.program))


def cli(builds):
    return summed(*run(sys.executable, HERE / "cli/run.py", builds.program))


def inputs(builds):
    return summed(*run(sys.executable, HERE / "inputs.py", builds.program))


def guard(builds):
    """Both builds: only the one without sanitizers has a sandbox."""
    sums = [summed(*run(sys.executable, HERE / "cli/guard.py", binary))
            for binary in (builds.program, *([builds.release / "src/dragoman"] if builds.release else []))]
    return sum(s[0] for s in sums), sum(s[1] for s in sums), "\n".join(s[2] for s in sums if s[2])


def fetch(builds):
    """As guard."""
    sums = [summed(*run(sys.executable, HERE / "cli/fetch.py", binary))
            for binary in (builds.program, *([builds.release / "src/dragoman"] if builds.release else []))]
    return sum(s[0] for s in sums), sum(s[1] for s in sums), "\n".join(s[2] for s in sums if s[2])


def fault(builds):
    """Each allocation fails once: some of the many of the build with sanitizers, all of the few of the other."""
    sums = [summed(*run(builds.checked / "tests/fault", 25))]
    if builds.release:
        status, output = run("ninja", "-C", builds.release, "tests/fault")
        sums.append(summed(*run(builds.release / "tests/fault")) if status == 0 else (0, 1, output))
    return sum(s[0] for s in sums), sum(s[1] for s in sums), "\n".join(s[2] for s in sums if s[1])


def gazetteer(_):
    return summed(*run(sys.executable, HERE / "gazetteer.py"))


def packed(builds):
    return summed(*run(sys.executable, HERE / "packed.py", builds.program))


def damage(builds):
    """Containers cut and corrupted; far more of it in long.py."""
    return summed(*run(sys.executable, HERE / "damage.py", builds.program, "--cuts", "20", "--changes", "180"))


def scores(_):
    return summed(*run(sys.executable, HERE / "scores.py"))


def reading(program, *options):
    done = subprocess.run([program, "read", "--jsonl", *options, "samples"], cwd=ROOT, capture_output=True, timeout=1800,
                          check=False)
    if done.returncode != 0 or COMPLAINT.search(done.stderr.decode()):
        raise RuntimeError(f"read {' '.join(options)} samples: exit {done.returncode}: {done.stderr.decode()[-2000:]}")
    return done.stdout


def samples(builds):
    """The same bytes whatever the build, the number of threads and the company."""
    try:
        first = reading(builds.program, "--layers", "--threads", "1")
        others = {"three threads": reading(builds.program, "--layers", "--threads", "3")}
        if builds.release:
            others["the optimised build"] = reading(builds.release / "src/dragoman", "--layers")
        shards = b"".join(reading(builds.program, "--layers", "--shard", f"{i}/2") for i in (1, 2))
    except RuntimeError as e:
        return 0, 1, str(e)
    wrong = [name for name, lines in others.items() if lines != first]
    if sorted(shards.splitlines()) != sorted(first.splitlines()):
        wrong.append("two halves")
    told = [f"FAILED {name} gave other records of samples/" for name in wrong]
    made = [r for r in map(json.loads, first.splitlines()) if r["record"] == "event" and "not-news/" in r["document"]]
    told += [f"FAILED {r['document']} is no news, and yet: {r['event'][0]}: {r['text']}" for r in made]
    return len(others) + 3 - len(wrong) - bool(made), len(wrong) + bool(made), "\n".join(told)


def demo(builds):
    """What `make demo` shows: each command ends well and prints something."""
    done = subprocess.run([HERE.parent / "tools/demo", builds.program], capture_output=True, timeout=900, check=False,
                          encoding="utf-8")
    parts = re.split(r"^\$ dragoman ", done.stdout, flags=re.M)[1:]
    bare = [p.splitlines()[0] for p in parts if len(p.split()) < 12 and not p.startswith("read")]
    wrong = [f"FAILED the demo's `{line}` shows nothing" for line in bare]
    if done.returncode != 0 or len(parts) < 7:
        wrong.append(f"FAILED tools/demo: exit {done.returncode} after {len(parts)} commands: {done.stderr[-500:]}")
    return max(0, len(parts) + 1 - len(wrong)), len(wrong), "\n".join(wrong)


def identity(builds):
    """A few thousand words; 100,000 in long.py. The plain build, because of its speed; the units compare the kernels in the other."""
    binary = builds.release / "src/dragoman" if builds.release else builds.program
    return summed(*run(sys.executable, HERE / "identity.py", binary))


SUITES = {"rooms": rooms, "contract": contract, "units": units, "lexicon": lexicon, "cases": cases, "pages": pages,
          "metadata": metadata, "samples": samples, "demo": demo, "cli": cli, "guard": guard, "fetch": fetch, "fault": fault, "inputs": inputs,
          "packed": packed, "damage": damage, "gazetteer": gazetteer, "scores": scores, "identity": identity}


class Builds:
    def __init__(self, checked, release):
        self.checked = pathlib.Path(checked).resolve()
        self.release = pathlib.Path(release).resolve() if release else None
        self.program = self.checked / "src/dragoman"


def table(rows):
    print(f"\n{'suite':10} {'passed':>7} {'failed':>7} {'seconds':>8}")
    for name, passed, failed, seconds in rows:
        print(f"{name:10} {passed:7} {failed:7} {seconds:8.1f}")
    print(f"{'all':10} {sum(r[1] for r in rows):7} {sum(r[2] for r in rows):7} {sum(r[3] for r in rows):8.1f}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build")
    parser.add_argument("release", nargs="?")
    parser.add_argument("--only", nargs="+", choices=SUITES, default=list(SUITES))
    options = parser.parse_args()
    builds, rows = Builds(options.build, options.release), []
    os.environ.update({k: os.environ.get(k, v) for k, v in SANITIZERS.items()})
    for name in options.only:
        began = time.monotonic()
        try:
            passed, failed, told = SUITES[name](builds)
        except (OSError, subprocess.SubprocessError, ValueError) as e:
            passed, failed, told = 0, 1, f"{type(e).__name__}: {e}"
        rows.append((name, passed, failed, time.monotonic() - began))
        print(f"==== {name}: {passed} passed, {failed} failed, {rows[-1][3]:.1f} s", flush=True)
        if told:
            print(told, flush=True)
    table(rows)
    passed, failed = sum(r[1] for r in rows), sum(r[2] for r in rows)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
