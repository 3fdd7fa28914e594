#!/usr/bin/env python3
"""What tools/gazetteer.py makes of GeoNames' towns, and of data that isn't laid out as it expects."""

import importlib.util
import pathlib
import struct
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = ROOT / "tools/gazetteer.py"
spec = importlib.util.spec_from_file_location("gazetteer", TOOL)
tool = importlib.util.module_from_spec(spec)
spec.loader.exec_module(tool)


def packed(rows):
    """Rows as the library carries them."""
    data, ends = b"", []
    for number, name, division, state, people, latitude, longitude in rows:
        data += b"\0" * (-len(data) % 8)
        row = b"".join(text.encode() + b"\0" for text in (str(number), name, "01", division, state, "Some state", "Zone/City"))
        row += b"\0" * (-len(row) % 4) + struct.pack("<I", people)
        row += b"\0" * (-len(row) % 8) + struct.pack("<dd", latitude, longitude)
        data += row + b"abc"
        ends.append(len(data))
    return data + b"".join(struct.pack("<I", end) for end in ends)


ROWS = [(1, "Aleppo (old)", "Aleppo Governorate", "SY", 1600000, 36.2, 37.16),
        (2, "Al Bab", "Aleppo Governorate", "SY", 100000, 36.37, 37.52),
        (3, "Saint Petersburg (old)", "", "RU", 5000000, 59.94, 30.31)]


def blocks(known=frozenset()):
    return tool.entries(packed(ROWS), set(known))


def strange(data):
    try:
        list(tool.towns(data))
    except (tool.Strange, ValueError, struct.error):
        return True
    return False


def without_tools():
    """No library, or nothing to read it with: an empty list of towns, and a word about it."""
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "out.lex"
        done = subprocess.run([sys.executable, TOOL, folder, output, "/dev/null"], capture_output=True, text=True, check=False,
                              env={"PATH": folder})
        return (done.returncode == 0 and "gresource" in done.stderr and output.exists()
                and "place " not in output.read_text(encoding="utf-8"))


def without_library():
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "out.lex"
        done = subprocess.run([sys.executable, TOOL, folder, output, folder + "/no-such-library.so"], capture_output=True, text=True,
                              check=False)
        return done.returncode == 1 and "no-such-library.so" in done.stderr and not output.exists()


CHECKS = {
    "a town has its name": lambda: "place      Aleppo\nkind       city\n" in blocks()[0],
    "coordinates, state, division, people and number are kept": lambda: all(
        line in blocks()[0] for line in ("at         36.2000 37.1600", "in         SYR Aleppo Governorate", "size       1600000", "geonames   1")),
    "brackets go, and Saint is also St.": lambda: "place      Saint Petersburg\nalias      St. Petersburg\n" in blocks()[2],
    "a division stands at the weighted middle of its towns": lambda: "at         36.2100 37.1811" in blocks()[3]
    and "alias      Aleppo\n" in blocks()[3],
    "a division that a file of ours has is left out": lambda: len(blocks({("SYR", "aleppo")})) == 3,
    "the real files of places are read for that": lambda: ("UKR", "donetsk") in tool.divisions_known(ROOT / "data/places"),
    "a table that points outside is refused": lambda: strange(packed(ROWS)[:-1] + b"\xff"),
    "too few bytes are refused": lambda: strange(b"abc"),
    "an impossible latitude is refused": lambda: strange(packed([(1, "X", "", "SY", 1, 99.0, 1.0)])),
    "without gresource the build goes on and says so": without_tools,
    "an unreadable library is an error with its name": without_library,
}


def main():
    failed = 0
    for what, check in CHECKS.items():
        try:
            fine = check()
        except Exception as error:  # pylint: disable=broad-except
            fine, what = False, f"{what}: {error!r}"
        if not fine:
            failed += 1
            print(f"FAILED {what}")
    print(f"{len(CHECKS) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
