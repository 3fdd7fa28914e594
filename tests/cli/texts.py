"""Articles for the tests, made from a few sentences: enough variety for records of most kinds."""

WHO = ["Turkey", "Syria", "Russia", "France", "Iran", "Germany", "Egypt", "Japan"]
LINES = [
    "{a}'s foreign minister met {b}'s envoy in Geneva on Monday.",
    "{a} condemned {b} and demanded that its troops leave the border.",
    "\u201cWe will not accept this unless {b} withdraws,\u201d the president of {a} said.",
    "{b} said it was ready to talk as long as {a} lifts its sanctions.",
    "At least {n} people were killed and more than {m} refugees fled, officials in {b} said.",
    "{a} sent {n} tonnes of food to {b}, where nearly four million people need help.",
    "Protesters in {b} blocked the embassy of {a} on Tuesday.",
    "{a} would attack {b} if the ceasefire ended, a spokesman warned.",
]


def article(number):
    """The text of article `number`: three to six sentences, always the same for a number."""
    lines = []
    for i in range(3 + number % 4):
        k = number * 7 + i * 3
        a, b = WHO[k % len(WHO)], WHO[(k // 2 + 3) % len(WHO)]
        if a == b:
            b = WHO[(WHO.index(b) + 1) % len(WHO)]
        line = LINES[(number + i) % len(LINES)]
        lines.append(line.format(a=a, b=b, n=10 + k % 90, m=1000 + k))
    return f"{lines[0]}\n\n{' '.join(lines[1:])}\n"


def folder(path, count):
    """Writes articles 0 .. count-1 into files whose names sort in that order."""
    path.mkdir()
    for i in range(count):
        (path / f"{i:04}.txt").write_text(article(i), encoding="utf-8")
    return path
