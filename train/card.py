"""The card that goes with the weights: what they were made from, how, and how well they do."""

_CORPORA = """
| corpus | part | for | licence |
|---|---|---|---|
| UD English EWT | train | trees, tags, lemmas | CC BY-SA 4.0 |
| UD English GUM | train, open genres only: academic, bio, conversation, court, interview, news, speech, textbook, vlog, voyage | trees, tags, lemmas; names cut from its entity mentions by rule | annotations CC BY 4.0; texts: news, interview CC BY 2.5; bio, voyage CC BY-SA 3.0; academic, court, textbook, vlog, conversation CC BY; speech public domain |
| MASC (Open American National Corpus) | news and the other genres | names | open, no restriction |
| re3d, open sources (US and UK and Australian government, EU, Wikipedia) | train | names | public domain, OGL, CC BY, CC BY-SA by source |
| CrossNER, politics | train | names | MIT (text: Wikipedia) |
| WikiGold | train | names | CC BY 4.0 |
| multiNER, Sri Lankan government reports | train, without its MISC | names | CC0 |
| PolNeAR 1.0 | train | attributions, and nothing else | none stated; its articles belong to their publishers. The weights hold no text of them |
| White House briefings 2009 to 2017, State of the Union and inaugural addresses, CIA World Factbook | 1,000,000 words drawn at random | raw text, read by the teacher | public domain |
| MASC, all genres | 330,000 words drawn at random | raw text, read by the teacher | open, no restriction |
"""

_LEFT_OUT = """
| left out | why |
|---|---|
| GUM fiction, whow, essay, letter, podcast; LinES; ParTUT; WikiNEuRal; the BBC part of re3d | licences for non-commercial use only |
| Worldwide newswire | no licence file, and the articles are their papers' copyright; used to measure only |
| UNER EWT | its text is the development set of EWT, which measures the trees |
| WNUT 17, SEC filings | far from news; kept to measure |
| Atis | lower-case flight queries |
| CoNLL-2003, OntoNotes | not free |
"""


def _trees(rows):
    keys = ("UPOS", "feats", "lemma", "UAS", "LAS", "LAS_full")
    out = ["| set | arithmetic | " + " | ".join(keys) + " |", "|---" * (len(keys) + 2) + "|"]
    for name in rows["float"]["trees"]:
        for kind in ("float", "int8"):
            r = rows[kind]["trees"][name]
            out.append(f"| {name} dev | {kind} | " + " | ".join(f"{r[k]:.2f}" for k in keys) + " |")
    return "\n".join(out)


def _names(rows):
    keys = ("all", "PER", "ORG", "LOC", "NORP", "MISC")
    out = ["| set | arithmetic | " + " | ".join(keys) + " |", "|---" * (len(keys) + 2) + "|"]
    for name in rows["float"]["names"]:
        for kind in ("float", "int8"):
            r = rows[kind]["names"][name]
            cells = [f"{r[k]['F1']:.2f}" if k in r else "-" for k in keys]
            out.append(f"| {name} dev | {kind} | " + " | ".join(cells) + " |")
    return "\n".join(out)


def _attributions(rows):
    keys = list(rows["float"]["attributions"]["dev"])
    out = ["| arithmetic | " + " | ".join(keys) + " |", "|---" * (len(keys) + 1) + "|"]
    return "\n".join(out + [f"| {kind} | " + " | ".join(
        f"{rows[kind]['attributions']['dev'][k]:.2f}" for k in keys) + " |" for kind in rows])


def _vectors(rows):
    out = ["| arithmetic | Pearson | Spearman | mean difference |", "|---|---|---|---|"]
    for kind in rows:
        r = rows[kind]["vectors"]["ewt, gum"]
        out.append(f"| {kind} | {r['pearson']:.3f} | {r['spearman']:.3f} | {r['mean difference']:.3f} |")
    return "\n".join(out)


def text(meta, size, digest, run, scores):
    """Markdown. `run`: plan, options, steps and seconds of the checkpoint."""
    o, plan, epoch = run["options"], run["plan"], run["epoch"]
    ending = ("The time limit ended the run before all of the passes asked for, the rates brought "
              "down to nothing by then;\nhow many steps fit depends on the machine, so a second run "
              "comes out a little different." if run["done"] > 0 and epoch < plan["epochs"] - 0.01
              else "The run is reproducible from the seed on the same machine.")
    history = run.get("history", "")
    return f"""# `encoder.dmw`: the weights that read a sentence

{size:,} bytes, XXH64 of the body `{digest}`, trained {meta['trained']}, id `{meta['id']}`.
Format: `docs/formats/weights.md`. Licence of the weights: **CC BY-SA 4.0**. They hold numbers, a list of
word pieces and lists of labels and lemma rules: no text of any corpus.

An encoder of {meta['layers']} layers, width {meta['width']}, inner width {meta['ffn']}, with {meta['vocabulary']:,} word pieces of Latin
script; after {meta['pool']} layers words take over from pieces. Heads for universal part of speech ({meta['n_upos']}), features
({meta['n_feats']}), lemma rules ({meta['n_lemma']}), dependency trees ({meta['n_deprel']} relations, subtypes kept), names (PER ORG LOC NORP
MISC), attributions (content, cue, source) and a vector of the sentence ({meta['sent']} numbers). All linear layers and
tables in int8, one scale for each row. Why this size: `docs/reasons/encoder.md`.

Base encoder: sentence-transformers `all-MiniLM-L6-v2`, Apache-2.0; all of its parameters were trained on.

## Trained on
{_CORPORA}
Names corpora differ in what they annotate. Facilities count as LOC, events and products as MISC; dates, money and
quantities are dropped. Where a corpus does not annotate a type, O on a capitalised word there allows that type too.
NORP is taught from the corpora that have it and from a list of nationality, religion and party words
(`train/norp.py`); titles and articles at the head of a name are cut off.

Left out:
{_LEFT_OUT}
What the sets left out would add: `docs/reasons/encoder.md`.

## How

    train/all.sh BUILD CORPORA QUOTES CHECKPOINTS

First a teacher: six layers, inner width 1,536, pieces to the top, on trees and names alone (LAS with gold tokens 89.4 on EWT, 89.4 on GUM).
The student began as a copy of it, without one layer and without the inner places that gave least, and learnt from the annotation and, in
equal parts, from what the teacher says of every sentence: heads, relations, tags, names. Where a sentence has no tree or no names the
teacher's stand alone. The sentence's vector was held to the published encoder's by the cosine.

{epoch:.1f} passes over the trees ({run['counts']['t']:,} sentences), {epoch * plan['shares']['n']:.1f} over the names ({run['counts']['n']:,}), {epoch * plan['shares']['q']:.1f} over the attributions
({run['counts']['q']:,}), {epoch * plan['shares']['r']:.1f} over the raw text ({run['counts']['r']:,}); {run['step']:,} steps of up to {plan['size']:,} pieces, {run['seconds'] / 60:.0f} minutes on two
shared processor cores with bfloat16. {ending}
AdamW, peak rates {o['lr']:g} (top layer, times {o['layer_decay']:g} for each layer
below) and {o['head_lr']:g} (heads), warm-up 7 %, cosine. Two per cent of the sentences each are shown as if all lower or all upper
case, one or two per cent of words as unknown. The last checkpoint is taken. The size was chosen by scores on half of the development sets
(`bench/results/curve.tsv`). Else nothing was tuned on them but this: after an early, discarded run of the teacher its errors on 120 sentences of
worldwide-news dev were read, and the rules that turn the names corpora into targets (what is trimmed, which capitalised words are no
names) were improved once.
{history}

## Scores

Development sets, gold tokens, per cent. LAS: universal part of the relation; LAS_full: with subtypes. GUM dev has all
genres, gum-open those that also trained. `int8`: the exported file, run by `train/reference.py` with the arithmetic of
the program.

{_trees(scores)}

Names, exact span and type, F1 (`all` leaves MISC out, whose meaning differs from set to set). worldwide-news has no
counterpart in training: other desks, other countries, other annotators. gum-names-byrule is itself made by rule, and its
names keep the titles ("Mr.") that training cuts off, so a right name without its title counts as wrong there.

{_names(scores)}

Attributions, PolNeAR dev: words inside a span, and first words of spans, F1. (Spans as such are measured in the program, which joins the
head with rules.)

{_attributions(scores)}

Sentence vectors: 2,000 pairs of sentences of the EWT and GUM development sets, half of them drawn at random, half a sentence and the most
similar of fifty others; correlation of the similarities with the published encoder's.

{_vectors(scores)}

    python train/evaluate.py CORPORA CHECKPOINTS/student/last.pt data/models/encoder.dmw \\
        --attributions CHECKPOINTS/attr-dev.jsonl --out scores.json

## Limits

English; news, web and reference prose. Accents and letter case are folded in the pieces (case comes back as one
feature per word), so names that differ in accents alone look the same. Non-Latin script is unknown to it. NORP rests
largely on a word list, MISC is annotated differently everywhere and is its weakest type.
"""
