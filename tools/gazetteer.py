#!/usr/bin/env python3
"""Writes the towns of GeoNames as entries of the lexicon: gazetteer.py PLACES OUTPUT.lex [LIBRARY]

Debian's libgeonames0 carries 24,000 towns of about 15,000 people and more as data inside its library. Only the data is read (GeoNames, CC BY 4.0): nothing of the library (GPL-3) is
run or linked. States and provinces, which the data only names, are put at the weighted middle of their towns, unless a file of the folder PLACES has them.
Without the package the output holds no entry and says so; Dragoman then knows the places of data/places/ alone."""

import glob
import math
import pathlib
import re
import shutil
import struct
import subprocess
import sys
import unicodedata

RESOURCE = "/com/lomiri/geonames/cities.compiled"

# ISO 3166-1, two letters and three, in the order of the first; Kosovo as PLOVER has it.
CODES = """
AD AND AE ARE AF AFG AG ATG AI AIA AL ALB AM ARM AO AGO AQ ATA AR ARG AS ASM AT AUT AU AUS AW ABW AX ALA AZ AZE BA BIH
BB BRB BD BGD BE BEL BF BFA BG BGR BH BHR BI BDI BJ BEN BL BLM BM BMU BN BRN BO BOL BQ BES BR BRA BS BHS BT BTN BV BVT
BW BWA BY BLR BZ BLZ CA CAN CC CCK CD COD CF CAF CG COG CH CHE CI CIV CK COK CL CHL CM CMR CN CHN CO COL CR CRI CU CUB
CV CPV CW CUW CX CXR CY CYP CZ CZE DE DEU DJ DJI DK DNK DM DMA DO DOM DZ DZA EC ECU EE EST EG EGY EH ESH ER ERI ES ESP
ET ETH FI FIN FJ FJI FK FLK FM FSM FO FRO FR FRA GA GAB GB GBR GD GRD GE GEO GF GUF GG GGY GH GHA GI GIB GL GRL GM GMB
GN GIN GP GLP GQ GNQ GR GRC GS SGS GT GTM GU GUM GW GNB GY GUY HK HKG HM HMD HN HND HR HRV HT HTI HU HUN ID IDN IE IRL
IL ISR IM IMN IN IND IO IOT IQ IRQ IR IRN IS ISL IT ITA JE JEY JM JAM JO JOR JP JPN KE KEN KG KGZ KH KHM KI KIR KM COM
KN KNA KP PRK KR KOR KW KWT KY CYM KZ KAZ LA LAO LB LBN LC LCA LI LIE LK LKA LR LBR LS LSO LT LTU LU LUX LV LVA LY LBY
MA MAR MC MCO MD MDA ME MNE MF MAF MG MDG MH MHL MK MKD ML MLI MM MMR MN MNG MO MAC MP MNP MQ MTQ MR MRT MS MSR MT MLT
MU MUS MV MDV MW MWI MX MEX MY MYS MZ MOZ NA NAM NC NCL NE NER NF NFK NG NGA NI NIC NL NLD NO NOR NP NPL NR NRU NU NIU
NZ NZL OM OMN PA PAN PE PER PF PYF PG PNG PH PHL PK PAK PL POL PM SPM PN PCN PR PRI PS PSE PT PRT PW PLW PY PRY QA QAT
RE REU RO ROU RS SRB RU RUS RW RWA SA SAU SB SLB SC SYC SD SDN SE SWE SG SGP SH SHN SI SVN SJ SJM SK SVK SL SLE SM SMR
SN SEN SO SOM SR SUR SS SSD ST STP SV SLV SX SXM SY SYR SZ SWZ TC TCA TD TCD TF ATF TG TGO TH THA TJ TJK TK TKL TL TLS
TM TKM TN TUN TO TON TR TUR TT TTO TV TUV TW TWN TZ TZA UA UKR UG UGA UM UMI US USA UY URY UZ UZB VA VAT VC VCT VE VEN
VG VGB VI VIR VN VNM VU VUT WF WLF WS WSM XK KOS YE YEM YT MYT ZA ZAF ZM ZMB ZW ZWE
""".split()
ALPHA3 = dict(zip(CODES[::2], CODES[1::2]))

HEAD = """# Towns of GeoNames, by tools/gazetteer.py from Debian's {package}; states and provinces are the weighted middle of their towns.
#
# Data: GeoNames (https://www.geonames.org/), licence CC BY 4.0; no town left out.
"""


class Strange(Exception):
    """The data is not laid out as expected."""


LETTERS = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ß": "ss", "æ": "ae"})


def fold(name):
    """What the lexicon compares: without case, accents, apostrophes, hyphens."""
    plain = unicodedata.normalize("NFD", name.lower().translate(LETTERS))
    plain = "".join(c for c in plain if not unicodedata.combining(c) and c not in "'’‘ʼʻ`")
    return " ".join(plain.replace("-", " ").split())


def clean(name):
    """A name as a line of the lexicon may hold it."""
    name = re.sub(r"\s*[(\[].*?[)\]]", "", name)
    return " ".join(re.sub(r"[;#()]", " ", name).split())


def towns(data):
    """The rows of a serialised array of (ssssss s u d d): number, name, division's code and name, state's code and name, zone,
    people, latitude, longitude. Behind the rows stand their ends, four bytes each."""
    if len(data) < 8:
        raise Strange("no rows")
    table = struct.unpack("<I", data[-4:])[0]
    if table >= len(data) or (len(data) - table) % 4:
        raise Strange("the table of its rows is broken")
    start = 0
    for (end,) in struct.iter_unpack("<I", data[table:]):
        row, at, texts = data[start:end], 0, []
        for _ in range(7):
            stop = row.index(b"\0", at)
            texts.append(row[at:stop].decode("utf-8"))
            at = stop + 1
        at = (at + 3) & ~3
        (people,) = struct.unpack_from("<I", row, at)
        at = (at + 4 + 7) & ~7
        latitude, longitude = struct.unpack_from("<dd", row, at)
        number, name, _, division, state, _, _ = texts
        if not number.isdigit() or not name or abs(latitude) > 90 or abs(longitude) > 180:
            raise Strange(f"row {texts[:2]} makes no sense")
        yield int(number), name, division, state, people, latitude, longitude
        start = (end + 7) & ~7


def entry(names, kind, latitude, longitude, code, division, people, number):
    lines = [f"place      {names[0]}"]
    if names[1:]:
        lines.append(f"alias      {'; '.join(names[1:])}")
    lines += [f"kind       {kind}", f"at         {latitude:.4f} {longitude:.4f}", f"in         {code} {division}".rstrip()]
    if people:
        lines.append(f"size       {people}")
    if number:
        lines.append(f"geonames   {number}")
    return "\n".join(lines) + "\n"


SHORT = {"Saint": "St.", "Fort": "Ft.", "Mount": "Mt."}
LONG = {short: word for word, short in SHORT.items()} | {"St": "Saint", "Ft": "Fort", "Mt": "Mount"}


def spellings(*names):
    """Each once, as the lexicon compares, with and without abbreviation: St. Petersburg."""
    seen, out = set(), []
    more = []
    for name in map(clean, names):
        first, _, rest = name.partition(" ")
        more.append(name)
        if rest and first in SHORT | LONG:
            more.append(f"{(SHORT | LONG)[first]} {rest}")
    for name in more:
        if name and fold(name) not in seen:
            seen.add(fold(name))
            out.append(name)
    return out


def middle(points):
    """The weighted middle on the globe of (weight, latitude, longitude)."""
    x = y = z = 0.0
    for weight, latitude, longitude in points:
        a, b = math.radians(latitude), math.radians(longitude)
        x += weight * math.cos(a) * math.cos(b)
        y += weight * math.cos(a) * math.sin(b)
        z += weight * math.sin(a)
    return math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x))


WORDS = (r"\s+(?:governorate|province|oblast['’]*|region|prefecture|state|district|krai|county|department|emirate|voivodeship"
         r"|republic|division|municipality|parish|canton)$|^(?:canton of|state of|free and sovereign state of|republic of"
         r"|autonomous republic of|region of|province of|departamento de|département de) ")


def without_kind(name):
    """"Donetsk" for "Donetsk Oblast": texts say region, province and oblast for one."""
    return re.sub(WORDS, "", name, flags=re.IGNORECASE).strip()


def divisions_known(folder):
    """(code, folded name) of the states and provinces that files of ours have."""
    known = set()
    for path in sorted(pathlib.Path(folder).rglob("*.lex")):
        for block in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")):
            lines = [re.sub(r"\s#.*", "", line).split(None, 1) for line in block.splitlines() if line and line[0] != "#"]
            row = {line[0]: line[1].strip() for line in lines if len(line) == 2}
            if row.get("kind") in ("state", "country", "territory", "region") and "in" in row:
                for name in [row.get("place", "")] + row.get("alias", "").split(";"):
                    known |= {(row["in"][:3], fold(name.strip())), (row["in"][:3], fold(without_kind(name.strip())))}
    return known


def entries(data, known):
    divisions, out = {}, []
    for number, name, division, state, people, latitude, longitude in towns(data):
        code, division = ALPHA3.get(state, ""), clean(division)
        if not code:
            raise Strange(f"unknown state {state}")
        names = spellings(name)
        if names:
            out.append(entry(names, "city", latitude, longitude, code, division, people, number))
        if division:
            divisions.setdefault((code, division), []).append((max(people, 1), latitude, longitude))
    for (code, division), points in sorted(divisions.items()):
        if known & {(code, fold(division)), (code, fold(without_kind(division)))}:
            continue
        out.append(entry(spellings(division, without_kind(division)), "state", *middle(points), code, "", sum(p[0] for p in points), 0))
    return out


def main(args):
    if not 2 <= len(args) <= 3:
        sys.exit(__doc__)
    output = pathlib.Path(args[1])
    libraries = args[2:3] or sorted(glob.glob("/usr/lib/*/libgeonames.so.0") + glob.glob("/usr/lib/libgeonames.so.0"))
    missing = "libgeonames0" if not libraries else "gresource (libglib2.0-bin)" if not shutil.which("gresource") else None
    if missing:
        print(f"gazetteer: {missing} is not installed: only the places of data/places/ will be known", file=sys.stderr)
        output.write_text(HEAD.format(package="libgeonames0, which could not be read"), encoding="utf-8")
        return
    try:
        data = subprocess.run(["gresource", "extract", libraries[0], RESOURCE], check=True, stdout=subprocess.PIPE).stdout
        found = entries(data, divisions_known(args[0]))
    except (OSError, subprocess.CalledProcessError) as error:
        sys.exit(f"gazetteer: {libraries[0]}: cannot be read ({error})")
    except (Strange, ValueError, struct.error) as error:
        sys.exit(f"gazetteer: {libraries[0]}: not laid out as this tool expects: {error}")
    output.write_text(HEAD.format(package="libgeonames0") + "\n" + "\n".join(found), encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
