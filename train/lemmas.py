"""Lemma rules: the labels of the lemma head (docs/formats/weights.md, "Lemma")."""


def make(form, lemma):
    """The cheapest rule that turns form into lemma."""
    best = None
    for case, base in (("l", form.lower()), ("k", form)):
        for cut in range(0, min(3, len(base))):
            rest = base[cut:]
            same = 0
            while same < min(len(rest), len(lemma)) and rest[same] == lemma[same]:
                same += 1
            if same == 0:
                continue
            suffix_cut, add = len(rest) - same, lemma[same:]
            cost = 2 * cut + suffix_cut + len(add)
            if best is None or cost < best[0]:
                best = (cost, f"{case};{cut};{suffix_cut};{add}")
    return best[1] if best else "=" + lemma


def apply(rule, form):
    if rule.startswith("="):
        return rule[1:]
    case, cut, suffix_cut, add = rule.split(";", 3)
    base = form.lower() if case == "l" else form
    cut, suffix_cut = int(cut), int(suffix_cut)
    if cut + suffix_cut > len(base):
        return form.lower()
    return base[cut:len(base) - suffix_cut] + add
