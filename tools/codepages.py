#!/usr/bin/env python3
"""Writes src/intake/codepages.inc: what the 128 high bytes of single-byte encodings stand for, and back.

usage: tools/codepages.py >src/intake/codepages.inc

The encodings are those of the WHATWG's Encoding Standard that have one byte a character, and two of old consoles, in which
text is never declared but was often read by mistake. Where an encoding gives a byte no character it stands for the control
character of the same number below 0xA0, as that standard has it, else for U+FFFD."""

import codecs

# name by the standard, Python's codec
DECODED = [("windows-1252", "cp1252"), ("windows-1251", "cp1251"), ("macintosh", "mac_roman"), ("windows-1250", "cp1250"),
           ("iso-8859-2", "iso8859_2"), ("windows-1253", "cp1253"), ("windows-1254", "cp1254"), ("windows-1257", "cp1257"),
           ("ibm437", "cp437"), ("ibm850", "cp850"),
           ("ibm866", "cp866"), ("iso-8859-3", "iso8859_3"), ("iso-8859-4", "iso8859_4"), ("iso-8859-5", "iso8859_5"),
           ("iso-8859-6", "iso8859_6"), ("iso-8859-7", "iso8859_7"), ("iso-8859-8", "iso8859_8"),
           ("iso-8859-10", "iso8859_10"), ("iso-8859-13", "iso8859_13"), ("iso-8859-14", "iso8859_14"),
           ("iso-8859-15", "iso8859_15"), ("iso-8859-16", "iso8859_16"), ("koi8-r", "koi8_r"), ("koi8-u", "koi8_u"),
           ("windows-874", "cp874"), ("windows-1255", "cp1255"), ("windows-1256", "cp1256"), ("windows-1258", "cp1258"),
           ("x-mac-cyrillic", "mac_cyrillic")]
# Where the standard and Python differ.
STANDARD = {"koi8_u": {0xAE: 0x45E, 0xBE: 0x40E}, "mac_cyrillic": {0xA2: 0x490, 0xB6: 0x491, 0xFF: 0x20AC}}
BACK = 10  # the first so many can be gone back to


def high(codec):
    row = []
    for byte in range(128, 256):
        try:
            row.append(ord(codecs.decode(bytes([byte]), codec)))
        except UnicodeDecodeError:
            row.append(byte if byte < 0xA0 else 0xFFFD)
    for byte, c in STANDARD.get(codec, {}).items():
        row[byte - 128] = c
    return row


def lines(items, width):
    line = "   "
    for item in items:
        if len(line) + len(item) + 2 > width:
            yield line
            line = "   "
        line += " " + item + ","
    yield line


def main():
    rows = [high(codec) for _, codec in DECODED]
    print("/* Written by tools/codepages.py. */")
    print("static const uint16_t high_bytes[CODEPAGES][128] = {")
    for (name, _), row in zip(DECODED, rows):
        print(f"    /* {name} */\n    {{")
        print("\n".join(lines([f"0x{c:X}" for c in row], 120)))
        print("    },")
    print("};")
    found = {}
    for index, row in enumerate(rows[:BACK]):
        for byte, c in enumerate(row, 128):
            if c >= 0xA0 and c != 0xFFFD:
                found.setdefault(c, [0] * BACK)[index] = byte
    # Where an encoding gives a byte nothing, many decoders gave it what Latin-1 has there.
    for index, row in enumerate(rows[:BACK]):
        for byte, c in enumerate(row, 128):
            if c == 0xFFFD and not found[byte][index]:
                found[byte][index] = byte
    print("/* By character. */")
    print("static const struct codepage_bytes back_to_bytes[] = {")
    print("\n".join(lines([f"{{0x{c:X}, {{{','.join(map(str, b))}}}}}" for c, b in sorted(found.items())], 120)))
    print("};")


if __name__ == "__main__":
    main()
