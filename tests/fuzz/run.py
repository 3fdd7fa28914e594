#!/usr/bin/env python3
"""Builds and runs the targets of this folder: run.py BUILD [--minutes N] [--dry] [TARGET...]

BUILD is a build folder with -Dfuzz=true. Every target gets N minutes on one core, beginning with what is in corpus/TARGET.tar.xz
here and with what earlier runs left in BUILD/corpus/TARGET; inputs that reach new code are kept there, and --keep takes the
smallest set that reaches as much into corpus/TARGET.tar.xz. A finding is written to BUILD/findings, named on the way and makes the exit status 1:
it becomes a case of tests/unit/ or tests/cases/. Each run is a line in bench/results/fuzz.tsv."""

import argparse
import datetime
import pathlib
import re
import shutil
import subprocess
import sys
import tarfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LEDGER = ROOT / "bench/results/fuzz.tsv"
COLUMNS = "date\trevision\ttarget\tminutes\texecutions\tcorpus\tfindings"
LONGEST = 4096  # bytes of an input
SLOW = 2  # seconds: what takes longer is a finding


def revision():
    told = subprocess.run(["git", "describe", "--always", "--dirty=+"], cwd=ROOT, capture_output=True, text=True, check=False)
    return told.stdout.strip() or "-"


def unpack(corpus, target):
    kept = HERE / f"corpus/{target}.tar.xz"
    if kept.exists():
        with tarfile.open(kept) as tar:
            for member in tar:
                if member.isfile():
                    (corpus / pathlib.Path(member.name).name).write_bytes(tar.extractfile(member).read())


def run(build, target, minutes):
    """Executions, size of the corpus, findings."""
    program, corpus, findings = build / f"tests/fuzz/fuzz_{target}", build / "corpus" / target, build / "findings"
    corpus.mkdir(parents=True, exist_ok=True)
    findings.mkdir(exist_ok=True)
    unpack(corpus, target)
    before = set(findings.iterdir())
    done = subprocess.run([program, corpus, f"-max_total_time={round(minutes * 60)}", f"-max_len={LONGEST}", f"-timeout={SLOW}",
                           "-rss_limit_mb=2048", "-print_final_stats=1", "-verbosity=0", f"-artifact_prefix={findings}/{target}-"],
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    told = done.stdout.decode("utf-8", errors="replace")
    executions = re.search(r"number_of_executed_units:\s*(\d+)", told)
    found = sorted(p for p in set(findings.iterdir()) - before if p.name.startswith(target + "-"))  # several may run at once
    if done.returncode != 0:
        print(told[-3000:])
    return int(executions[1]) if executions else 0, len(list(corpus.iterdir())), max(len(found), int(done.returncode != 0)), found


def keep(build, target):
    """The smallest set of inputs that reaches as much."""
    corpus, new, kept = build / "corpus" / target, build / "merged" / target, HERE / f"corpus/{target}.tar.xz"
    corpus.mkdir(parents=True, exist_ok=True)
    unpack(corpus, target)
    shutil.rmtree(new, ignore_errors=True)
    new.mkdir(parents=True)
    subprocess.run([build / f"tests/fuzz/fuzz_{target}", "-merge=1", "-verbosity=0", f"-max_len={LONGEST}", new, corpus],
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    kept.parent.mkdir(exist_ok=True)
    with tarfile.open(kept, "w:xz") as tar:
        for path in sorted(new.iterdir()):
            member = tarfile.TarInfo(path.name)  # nothing of this machine: no times, no names of users
            member.size = path.stat().st_size
            with open(path, "rb") as f:
                tar.addfile(member, f)
    print(f"{target}: {len(list(new.iterdir()))} inputs kept, {kept.stat().st_size} bytes")


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("build", type=pathlib.Path)
    parser.add_argument("targets", nargs="*", help="by their files' names; all")
    parser.add_argument("--minutes", type=float, default=5)
    parser.add_argument("--dry", action="store_true", help="no line in the ledger")
    parser.add_argument("--keep", action="store_true", help="only the last step: take the corpus into the source")
    args = parser.parse_intermixed_args()
    build = args.build.resolve()
    built_from = revision()  # before it is built: the source may change while it runs
    targets = args.targets or sorted(p.stem for p in HERE.glob("*.c"))
    if subprocess.run(["ninja", "-C", build, *(f"tests/fuzz/fuzz_{t}" for t in targets)], stdout=subprocess.DEVNULL, check=False).returncode:
        sys.exit("the targets cannot be built; `ninja -C BUILD tests/fuzz/fuzz_TARGET` says why")
    wrong = 0
    for target in targets:
        if args.keep:
            keep(build, target)
            continue
        executions, corpus, findings, found = run(build, target, args.minutes)
        wrong += findings
        print(f"{target}: {args.minutes:g} minutes, {executions} executions, {corpus} inputs, {findings} findings", *found, sep="\n  ", flush=True)
        if not args.dry:
            if not LEDGER.exists():
                LEDGER.write_text(COLUMNS + "\n", encoding="utf-8")
            with open(LEDGER, "a", encoding="utf-8") as f:
                f.write(f"{datetime.date.today()}\t{built_from}\t{target}\t{args.minutes:g}\t{executions}\t{corpus}\t{findings}\n")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
