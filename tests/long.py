#!/usr/bin/env python3
"""What is too slow for every change: long.py BUILD RELEASE [--only STEP...]

BUILD is a build with sanitizers, RELEASE the plain one. Ends with "N passed, N failed"; a step whose tool is not installed
is named as skipped. gcc's analyzer is asked, not obeyed: its findings are counted and written to RELEASE/analyzer.txt."""

import argparse
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import identity as same
from run import COMPLAINT, ROOT, SANITIZERS, Builds, run

TEXT = b"Kenya praised Uganda for the reform. At least 32 people were killed, the governor said.\n"


class Skip(Exception):
    """The tool for this step is not installed."""


def need(tool):
    if shutil.which(tool) is None:
        raise Skip(f"{tool} is not installed (tools/setup long)")


def demand(good, what):
    if not good:
        raise AssertionError(what)


# ---- kills ----

def kills(builds, _):
    status, output = run(sys.executable, ROOT / "tests/cli/kill.py", builds.release / "src/dragoman")
    demand(status == 0 and "1 passed, 0 failed" in output, output[-2000:])
    return output.splitlines()[0]


# ---- other eyes on the same code ----

def valgrind(builds, folder):
    """One article through an optimised build: valgrind sees what is read before it was written. In one process: valgrind itself
    needs what the sandbox refuses."""
    need("valgrind")
    build = folder / "valgrind"
    status, output = run("meson", "setup", build, "-Doptimization=1", "-Ddebug=true")
    demand(status == 0, output[-2000:])
    status, output = run("ninja", "-C", build, "src/dragoman", "src/lexicon.dml")
    demand(status == 0, output[-2000:])
    status, output = run("valgrind", "--quiet", "--error-exitcode=99", "--leak-check=full", "--errors-for-leak-kinds=definite",
                         "--suppressions=tests/valgrind.supp", build / "src/dragoman", "read", "--jsonl", "--layers", "--threads", "1", "--in-process",
                         "samples/2023-09-20-ceasefire.txt", "samples/2023-09-21-yevlakh.html")
    demand(status == 0, f"exit {status}\n" + "\n".join(x for x in output.splitlines() if not x.startswith("{"))[-3000:])
    return "one report, no error, no leak"


def clang(_, folder):
    """Another compiler's warnings are errors, too."""
    need("clang")
    build = folder / "clang"
    status, output = run("meson", "setup", build, env={**os.environ, "CC": "clang"})
    demand(status == 0, output[-2000:])
    status, output = run("ninja", "-C", build, "-k", "0")
    demand(status == 0, "\n".join(re.findall(r"^.*error:.*$", output, re.M)[:20]) or output[-2000:])
    build_tests = run("ninja", "-C", build, "-k", "0", *unit_targets())
    demand(build_tests[0] == 0, "\n".join(re.findall(r"^.*error:.*$", build_tests[1], re.M)[:20]))
    return "no warnings"


def unit_targets():
    return [f"tests/{p.stem}" for p in sorted((ROOT / "tests/unit").glob("test_*.c"))]


def sources_and_flags(build, folder):
    """Our C files with the flags they are compiled with, warnings and outputs left out."""
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = (pathlib.Path(entry["directory"]) / entry["file"]).resolve()
        if not path.is_relative_to(ROOT / folder):
            continue
        words = entry["command"].replace("'", "").split()
        flags = [w for w in words if w.startswith(("-D", "-std", "-m"))]
        flags += [f"-I{(build / w[2:]).resolve()}" for w in words if w.startswith("-I")]
        yield path, flags


def analyzer(builds, _):
    findings = []
    for path, flags in sources_and_flags(builds.release, "src"):
        if "kernels" in path.name:
            continue # arithmetic without pointers that could go wrong, and minutes of its time
        _, output = run("gcc", "-O1", "-fanalyzer", *flags, "-c", path, "-o", "/dev/null")
        findings += re.findall(r"^.*\[-Wanalyzer[^\]]*\]$", output, re.M)
    found = sorted(set(findings))
    (builds.release / "analyzer.txt").write_text("\n".join(found) + "\n", encoding="utf-8")
    return f"{len(found)} findings of gcc -fanalyzer, for reading: {builds.release}/analyzer.txt"


def tidy(builds, _):
    need("clang-tidy")
    wrong = []
    for path, flags in sources_and_flags(builds.release, "src"):
        status, output = run("clang-tidy", "--quiet", path, "--", *flags)
        wrong += re.findall(r"^.*(?:warning|error):.*$", output, re.M) or (["clang-tidy failed on " + str(path)] if status else [])
    demand(not wrong, "\n".join(sorted(set(wrong))[:40]))
    return "no finding"


# ---- damage ----

def damage(builds, _):
    """The plain build, because of its speed; the short version runs in the other."""
    status, output = run(sys.executable, ROOT / "tests/damage.py", builds.release / "src/dragoman", "--cuts", "300", "--changes", "10000")
    demand(status == 0, output[-3000:])
    return "300 cuts, 10,000 changes of each container"


# ---- floods ----

def read(builds, path, *command):
    began = time.monotonic()
    done = subprocess.run([builds.program, *(command or ("read", "--jsonl")), path], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, timeout=1800, check=False)
    told = done.stderr.decode("utf-8", errors="replace")
    demand(done.returncode in (0, 1, 3) and not COMPLAINT.search(told), f"{path}: exit {done.returncode}: {told[-2000:]}")
    return done, told, time.monotonic() - began


PIECES = [b"<p>", b"</div>", b"<script>", b"<!--", b"{\"text\":", b"\"", b"\\u", b"\\ud83d", b"&#x", b"&amp", b";", b"\xe2\x80",
          b"\xc3\xa2", b"\n\n", b"\r", b"(", b"[", b"--", b"said ", b"\xe2\x80\x9c", b"\xf0\x9f\x95\x8a", b"\xef\xbf\xbd", b"\x85",
          b"\xcc\x81", b"$1,000,000", b"Jan. 32, ", b"Iran", b" ", b" ", b". ", b"'s ", TEXT]
BINARY = [b"\xef\xbb\xbf", b"\xff\xfe", b"\x1f\x8b", b"\0", b"\x1b"]


def damaged(dice, size):
    """Our text with bytes overwritten, here and there."""
    text = bytearray((TEXT * (size // len(TEXT) + 1))[:size])
    for _ in range(size // 50):
        text[dice.randrange(size)] = dice.randrange(0x20, 0x100)
    return bytes(text)


def scraps(dice, size, pieces):
    return b"".join(dice.choices(pieces, k=size // 4))[:size]


def write_junk(dice, folder, files, size):
    makers = [lambda: dice.randbytes(size), lambda: scraps(dice, size, PIECES + BINARY), lambda: scraps(dice, size, PIECES),
              lambda: damaged(dice, size), lambda: b"<html><body><p>" + scraps(dice, size, PIECES),
              lambda: b"{\"text\":\"" + scraps(dice, size, [p for p in PIECES if b"\"" not in p and b"\n" not in p]) + b"\"}\n"]
    folder.mkdir()
    for i in range(files):
        (folder / f"{i:03}{dice.choice(['.txt', '.html', '.jsonl', ''])}").write_bytes(makers[i % len(makers)]())
    (folder / "good.txt").write_bytes(TEXT)


def junk(builds, folder):
    """20 MB of bytes of chance, scraps of formats and damaged text through the intake; a little of it through the whole, since
    the encoder takes its time over every word, sense or no sense."""
    dice, told_all = random.Random(20240311), []
    for name, files, size, command in (("much", 60, 340_000, ("clean",)), ("little", 12, 6_000, ("read", "--jsonl", "--layers"))):
        write_junk(dice, folder / name, files, size)
        done, told, seconds = read(builds, folder / name, *command)
        lines = [json.loads(line) for line in done.stdout.decode("utf-8").split("\n") if line]
        documents = [r["document"] for r in lines if r["record"] == "document"]
        demand(f"{name}/good.txt" in documents, f"the good file amid the junk was not read: {told[-1000:]}")
        demand(len(documents) > files // 3, f"only {len(documents)} of {files} read: {told[-1000:]}")
        bytes_all = sum(p.stat().st_size for p in (folder / name).iterdir())
        told_all.append(f"{command[0]} {bytes_all / 1e6:.1f} MB, {len(documents)} of {files + 1} read, {seconds:.0f} s")
    return "; ".join(told_all)


def inputs(builds, folder):
    """300 copies of a sample of every format cut off at places by chance, 10,000 with a byte changed."""
    status, output = run(sys.executable, ROOT / "tests/inputs.py", builds.checked / "src/dragoman", 300, 10_000)
    demand(status == 0, output[-3000:])
    return output.strip().splitlines()[-1]


def long_line(builds, folder):
    """A line of 200 MB in a file of JSON lines is refused; what stands behind it is read. A plain text of 200 MB too."""
    path = folder / "long.jsonl"
    with path.open("wb") as f:
        f.write(b"{\"id\":\"long\",\"text\":\"")
        for _ in range(200):
            f.write(b"x" * 1_000_000)
        f.write(b"\"}\n{\"id\":\"after\",\"text\":\"" + TEXT.strip() + b"\"}\n")
    done, told, seconds = read(builds, path)
    demand(done.returncode == 1, f"a line of 200 MB was not refused: exit {done.returncode}")
    demand(b"\"document\":\"after\"" in done.stdout, "what follows the line was not read")
    plain = folder / "long.txt"
    path.rename(plain)
    done, told, more = read(builds, plain)
    demand("MB" in told.splitlines()[0], f"no word of the limit: {told[-1000:]}")
    return f"{seconds + more:.0f} s; {told.splitlines()[0][:100]}"


# ---- the same on every machine ----

CROSS = ROOT / "build/cross"
PROCESSORS = {"max": "neon-dot", "cortex-a53": "neon"}  # the emulator's names, and the kernels that each must choose


def arm(builds):
    """Folder of a build for aarch64, beside that for this machine."""
    if not (CROSS / "ready").exists() or not shutil.which("aarch64-linux-gnu-gcc") or not shutil.which("qemu-aarch64-static"):
        raise Skip("no compiler, emulator or libraries for aarch64 (tools/setup cross)")
    build = builds.release.parent / "aarch64"
    if not (build / "build.ninja").exists():
        status, output = run("meson", "setup", build, "--cross-file", CROSS / "sysroot.ini", "--cross-file", "tools/aarch64.ini")
        demand(status == 0, output[-2000:])
    status, output = run("ninja", "-C", build, "src/dragoman", "src/lexicon.dml", "tests/test_model", "tests/test_frozen")
    demand(status == 0, output[-2000:])
    return build


def emulated(program, processor):
    return ["qemu-aarch64-static", "-L", CROSS / "sysroot", "-cpu", processor, program]


def neon(builds, folder):
    """The kernels for ARM in an emulator: their unit tests, the frozen sentences, and samples/ as this machine reads them."""
    build, compared = arm(builds), 0
    demand((build / "src/lexicon.dml").read_bytes() == (builds.release / "src/lexicon.dml").read_bytes(), "lexicons differ")
    for processor, kernel in PROCESSORS.items():
        told = same.output(emulated(build / "src/dragoman", processor), "version", "--json")
        demand(json.loads(told)["kernel"] == kernel, f"{processor} chose other kernels than {kernel}")
        for test in ("test_model", "test_frozen"):
            status, output = run(*emulated(build / "tests" / test, processor))
            demand(status == 0 and "[  PASSED  ]" in output and "[  SKIPPED ]" not in output, f"{processor}: {output[-2000:]}")
        for path in sorted((ROOT / "samples").iterdir()):
            here, there = (same.output(program, "parse", path)
                           for program in ([builds.release / "src/dragoman"], emulated(build / "src/dragoman", processor)))
            demand(here == there, f"{processor}: {path.name}: {same.first_difference(here, there)}")
            compared += same.count_words(here)
    return f"units and frozen sentences pass, {compared // len(PROCESSORS)} words of samples/ the same, with {' and '.join(PROCESSORS.values())}"


def identity(builds, folder):
    """100,000 words by chance, the same bytes from all kernels of this machine; some thousand from those for ARM."""
    compared, wrong, words = same.check([builds.release / "src/dragoman"], 100_000, folder)
    demand(not wrong, "\n".join(wrong))
    told = f"{words} words the same: {', '.join(compared)}"
    try:
        build = arm(builds)
    except Skip as e:
        return f"{told}; not compared with ARM: {e}"
    few = same.write_one_file(folder / "few.jsonl", same.articles(5_000))
    here = same.output([builds.release / "src/dragoman"], "parse", few)
    for processor, kernel in PROCESSORS.items():
        there = same.output(emulated(build / "src/dragoman", processor), "parse", few)
        demand(here == there, f"{kernel}: {same.first_difference(here, there)}")
    return f"{told}; {same.count_words(here)} words: {', '.join(PROCESSORS.values())}"


def fault(builds, _):
    """Each of all allocations fails once, where sanitizers look on."""
    status, output = run(builds.checked / "tests/fault")
    demand(status == 0, output[-3000:])
    return output.splitlines()[-1]


STEPS = {"kills": kills, "fault": fault, "valgrind": valgrind, "clang": clang, "tidy": tidy, "analyzer": analyzer, "damage": damage, "junk": junk,
         "inputs": inputs,
         "long_line": long_line, "neon": neon, "identity": identity}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build")
    parser.add_argument("release")
    parser.add_argument("--only", nargs="+", choices=STEPS, default=list(STEPS))
    options = parser.parse_args()
    builds = Builds(options.build, options.release)
    os.environ.update({k: os.environ.get(k, v) for k, v in SANITIZERS.items()})
    passed = failed = 0
    for name in options.only:
        folder = pathlib.Path(tempfile.mkdtemp(prefix="dragoman-long-"))
        began = time.monotonic()
        try:
            told = f"passed {name}: {STEPS[name](builds, folder)}"
            passed += 1
        except Skip as e:
            told = f"skipped {name}: {e}"
        except Exception as e:  # a step that stumbles has failed, the others go on
            told = f"FAILED {name}: {type(e).__name__}: {e}"
            failed += 1
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        print(f"{told} ({time.monotonic() - began:.0f} s)", flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
