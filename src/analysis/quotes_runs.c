/* quotes_runs.c -- what the encoder marks as attributed, cue, source -> runs, and what speaks for
 * and against joining them.
 *
 * Between the marks of single words and the quotations. The numbers of the features are fixed by
 * the weights: docs/formats/quotes.md says what each is, train/quotes.py learns them from what
 * tests/quotes_driver.c prints. */
#include "analysis/quotes_parts.h"
#include "article/grammar.h"

#include <string.h>

#define TOK(t) (a->tokens[t])

enum {
    CUES_ASIDE = 6,
    SOURCES_ASIDE = 4,
    NEAR = 12,
    CLIMB = 6,
    RELS = 64,
    UPOSES = 17,
    LEMMAS = 256
};

/* From so many 255ths on, B and I together, a word begins a run; from so many it goes on with one.
 */
static const unsigned least[RUN_KINDS] = { 128, 76, 102 };
static const unsigned least_on[RUN_KINDS] = { 80, 76, 102 };

/* ---- Runs ---- */

static bool depths_find(struct article *a, struct runs *r)
{
    r->depth = arena_new(&a->arena, uint32_t, 2 * a->n_tokens + 1);
    if (r->depth == NULL)
        return false;
    uint32_t *queue = r->depth + a->n_tokens;
    size_t n = 0;
    for (uint32_t t = 0; t < a->n_tokens; t++)
        if (TOK(t).head == NONE) {
            r->depth[t] = 0;
            queue[n++] = t;
        }
    for (size_t i = 0; i < n; i++)
        for (uint32_t c = TOK(queue[i]).child; c != NONE && n < a->n_tokens; c = TOK(c).next) {
            r->depth[c] = r->depth[queue[i]] + 1;
            queue[n++] = c;
        }
    return true;
}

/* Head and probability of a run; false where it is but marks. */
static bool run_measure(const struct runs *r, enum run_kind kind, struct run *x)
{
    const struct article *a = r->a;
    uint32_t sum = 0;
    x->head = NONE;
    for (uint32_t t = x->first; t < x->end; t++) {
        sum += (uint32_t)a->attr[t][2 * kind] + a->attr[t][2 * kind + 1];
        if (TOK(t).upos != UPOS_PUNCT && (x->head == NONE || r->depth[t] < r->depth[x->head]))
            x->head = t;
    }
    uint32_t mean = sum / (x->end - x->first);
    x->p = (uint8_t)(mean < 255 ? mean : 255);
    return x->head != NONE;
}

static bool has_verb(const struct article *a, const struct run *x)
{
    for (uint32_t t = x->first; t < x->end; t++)
        if (TOK(t).upos == UPOS_VERB || TOK(t).upos == UPOS_AUX)
            return true;
    return false;
}

static uint8_t entry_of(struct article *a, const struct lexicon *l, uint32_t t)
{
    struct span stems[8];
    size_t n = lexicon_stems(&a->arena, TOK(t).lemma, TOK(t).fold, stems);
    struct hit h = lexicon_find_stems(l, stems, n, ENTRY_SAY);
    if (h.entry != NULL)
        return say_takes(h, "np") || say_takes(h, "of") ? CUE_TAKES_NOUN : CUE_VERB;
    if (lexicon_find_stems(l, stems, n, ENTRY_SAYNOUN).entry != NULL)
        return CUE_NOUN;
    if (span_is(TOK(t).fold, "according")) /* no accord is made */
        return CUE_UNKNOWN;
    bool act = lexicon_find_stems(l, stems, n, ENTRY_VERB).entry != NULL ||
               lexicon_find_stems(l, stems, n, ENTRY_NOUN).entry != NULL;
    return act ? CUE_ACT : CUE_UNKNOWN;
}

static bool run_add(struct article *a, const struct lexicon *l, struct runs *r, enum run_kind kind,
                    struct run x)
{
    if (!run_measure(r, kind, &x))
        return true;
    if (!arena_grow(&a->arena, (void **)&r->at[kind], &r->room[kind], r->n[kind] + 1,
                    sizeof *r->at[kind]))
        return false;
    x.verb = has_verb(a, &x);
    if (kind == RUN_CUE)
        x.entry = entry_of(a, l, x.head);
    r->at[kind][r->n[kind]++] = x;
    return true;
}

static bool runs_of(struct article *a, const struct lexicon *l, struct runs *r, enum run_kind kind)
{
    struct run x = { 0 };
    bool on = false, good = true;
    for (uint32_t t = 0; t < a->n_tokens && good; t++) {
        unsigned begins = a->attr[t][2 * kind], goes = a->attr[t][2 * kind + 1];
        bool new_sentence = on && TOK(t).sentence != TOK(x.first).sentence;
        bool in = begins + goes >= (on && !new_sentence ? least_on[kind] : least[kind]);
        bool cut = on && (!in || begins > goes || new_sentence);
        if (cut)
            good = run_add(a, l, r, kind, x);
        if (in && (!on || cut))
            x = (struct run){ .first = t };
        x.end = t + 1;
        on = in;
    }
    return good && (!on || run_add(a, l, r, kind, x));
}

bool runs_find(struct article *a, const struct lexicon *l, const struct marks *m, struct runs *r)
{
    *r = (struct runs){ .a = a, .marks = m };
    if (a->attr == NULL)
        return true;
    bool good = depths_find(a, r);
    for (unsigned k = 0; k < RUN_KINDS && good; k++)
        good = runs_of(a, l, r, (enum run_kind)k);
    return good;
}

/* The first run that begins at `t` or behind it. */
static size_t run_from(const struct runs *r, enum run_kind kind, uint32_t t)
{
    size_t low = 0, high = r->n[kind];
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (r->at[kind][middle].first < t)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* How many runs lie between two tokens: 0, 1, 2 for more. */
static unsigned runs_between(const struct runs *r, enum run_kind kind, uint32_t from, uint32_t to)
{
    if (from >= to)
        return 0;
    unsigned n = 0;
    for (size_t i = run_from(r, kind, from); i < r->n[kind] && n < 2; i++, n++)
        if (r->at[kind][i].end > to)
            break;
    return n;
}

/* ---- Features ---- */

/* One after another: each takes as many numbers as it has values. */
struct writer {
    struct candidate *c;
    unsigned next;
};

static void put(struct writer *w, unsigned value, unsigned values)
{
    w->c->features[w->c->n++] = (uint16_t)(w->next + (value < values ? value : values - 1));
    w->next += values;
}

static unsigned bucket(uint32_t n)
{
    return n < 4 ? n : n < 6 ? 4 : n < 10 ? 5 : n < 18 ? 6 : n < 40 ? 7 : 8;
}

static unsigned tenth(uint8_t p)
{
    return p * 10U / 255U; /* 0 .. 10 */
}

/* A lemma is known by a few bits of its FNV-1a hash. */
static unsigned lemma_bucket(const struct article *a, uint32_t t)
{
    uint32_t h = 2166136261U;
    for (size_t i = 0; i < TOK(t).lemma.len; i++)
        h = (h ^ (unsigned char)TOK(t).lemma.at[i]) * 16777619U;
    return (h ^ (h >> 16)) % LEMMAS;
}

static bool inside(const struct run *x, uint32_t t)
{
    return t >= x->first && t < x->end;
}

/* Steps from `t` up into a run: 1, 2, 3 for more; 0 where there is no such way. */
static unsigned steps_up(const struct article *a, uint32_t t, const struct run *into)
{
    for (unsigned k = 1; k <= CLIMB && TOK(t).head != NONE; k++) {
        t = TOK(t).head;
        if (inside(into, t))
            return k < 3 ? k : 3;
    }
    return 0;
}

/* How the tree joins two runs: 0 not, 1 beside each other, 2-4 x hangs on y, 5-7 y on x. */
static unsigned joined(const struct article *a, const struct run *x, const struct run *y,
                       unsigned *rel)
{
    unsigned up = steps_up(a, x->head, y), down = up ? 0 : steps_up(a, y->head, x);
    *rel = 0;
    if (up == 1)
        *rel = 1U + rel_base(TOK(x->head).rel);
    if (down == 1)
        *rel = 1U + RELS + rel_base(TOK(y->head).rel);
    if (up || down)
        return up ? 1 + up : 4 + down;
    return TOK(x->head).head != NONE && TOK(x->head).head == TOK(y->head).head;
}

/* Marks between two tokens as bits: quotation, comma, colon, end of a sentence; 16: too far. */
static unsigned punctuation(const struct article *a, uint32_t from, uint32_t to)
{
    if (to > from + NEAR)
        return 16;
    unsigned bits = 0;
    for (uint32_t t = from; t < to; t++) {
        if (TOK(t).upos != UPOS_PUNCT)
            continue;
        struct span w = TOK(t).fold;
        bits |= mark_opens(a, t) || mark_closes(a, t) ? 1U
                : span_is(w, ",")                     ? 2U
                : span_is(w, ":")                     ? 4U
                : span_is(w, ".") || span_is(w, ";")  ? 8U
                                                      : 0U;
    }
    return bits;
}

static unsigned clamp_diff(uint32_t x, uint32_t y)
{
    return x >= y ? (x - y > 2 ? 4U : 2U + (x - y)) : (y - x > 2 ? 0U : 2U - (y - x));
}

/* Words (of content, or a source) and a cue. */
static void pair_features(const struct runs *r, const struct run *x, const struct run *cue,
                          enum run_kind kind, struct writer *w)
{
    const struct article *a = r->a;
    unsigned where = cue->first >= x->end ? 0 : cue->end <= x->first ? 1 : 2, rel;
    uint32_t from = where == 0 ? x->end : where == 1 ? cue->end : x->first;
    uint32_t to = where == 0 ? cue->first : x->first;
    unsigned apart = clamp_diff(TOK(cue->first).sentence, TOK(x->first).sentence);
    unsigned cues = runs_between(r, RUN_CUE, from, to);
    put(w, where * 5 + apart, 15);
    put(w, where * 9 + bucket(to - from), 27);
    put(w, where * 3 + cues, 9);
    put(w, where * 3 + runs_between(r, RUN_CONTENT, from, to), 9);
    put(w, where * 3 + runs_between(r, RUN_SOURCE, from, to), 9);
    unsigned tree = joined(a, x, cue, &rel);
    put(w, rel, 1 + 2 * RELS);
    put(w, tree * 9 + where * 3 + cues, 72);
    put(w, where * 17 + punctuation(a, from, to), 51);
    const struct marked *mx = marks_of(r->marks, x->first), *mc = marks_of(r->marks, cue->first);
    if (mx == NULL)
        mx = marks_of(r->marks, x->end - 1);
    put(w, (mx != NULL) * 8U + (mc != NULL) * 4U + (mx == mc) * 2U + (apart == 2), 16);
    put(w, where * UPOSES + TOK(cue->head).upos, 3 * UPOSES);
    bool goes = a->attr[x->first][2 * kind + 1] > a->attr[x->first][2 * kind];
    put(w, goes * 15U + where * 5 + apart, 30);
    put(w, tenth(cue->p), 11);
    put(w, tenth(x->p), 11);
    unsigned entry = cue->entry == CUE_TAKES_NOUN ? CUE_VERB
                     : cue->entry == CUE_ACT      ? CUE_UNKNOWN
                                                  : cue->entry;
    put(w, entry * 3 + where, 9);
    put(w, entry * 2 + x->verb, 6);
    put(w, lemma_bucket(a, cue->head), LEMMAS);
    if (kind == RUN_SOURCE)
        put(w, TOK(x->head).upos * RELS + rel_base(TOK(x->head).rel), UPOSES * RELS);
}

static void word_features(const struct runs *r, const struct run *x, unsigned cues,
                          struct writer *w)
{
    const struct article *a = r->a;
    bool marked = marks_of(r->marks, x->first) != NULL;
    put(w, tenth(x->p), 11);
    put(w, bucket(x->end - x->first), 9);
    put(w, marked, 2);
    put(w, cues, 3);
    put(w, rel_base(TOK(x->head).rel), RELS);
    put(w, TOK(x->head).upos, UPOSES);
    bool starts = x->first == a->sentences[TOK(x->first).sentence].first;
    put(w, starts * 2U + marked, 4);
    put(w, x->verb, 2);
}

/* How a run follows the one before it. */
static void prev_features(const struct runs *r, const struct run *x, const struct run *before,
                          unsigned cues, struct writer *w)
{
    const struct article *a = r->a;
    const struct sentence *here = &a->sentences[TOK(x->first).sentence];
    const struct sentence *there = &a->sentences[TOK(before->first).sentence];
    uint32_t apart = TOK(x->first).sentence - TOK(before->first).sentence;
    unsigned near = apart < 2 ? apart : 2;
    const struct marked *mx = marks_of(r->marks, x->first);
    const struct marked *mb = marks_of(r->marks, before->end - 1);
    unsigned goes = a->attr[x->first][1] > a->attr[x->first][0], rel;
    bool same = mx != NULL && mx == mb, paragraph = here->paragraph != there->paragraph;
    put(w, (apart < 3 ? apart : 3) * 4 + goes * 2 + same, 16);
    put(w, near * 3 + cues, 9);
    put(w, near * 3 + runs_between(r, RUN_CUE, before->end, x->first), 9);
    put(w, ((mx != NULL) * 2U + (mb != NULL)) * 6U + near * 2 + paragraph, 24);
    put(w, paragraph * 2U + goes, 4);
    put(w, a->attr[x->first][1] * 5U / 255U, 6);
    put(w, (apart > 0) * 9U + bucket(x->first - before->end), 18);
    put(w, (x->first == here->first) * 4U + (before->end + 1 >= there->end) * 2U + goes, 8);
    unsigned tree = joined(a, x, before, &rel);
    put(w, rel != 0 ? 1 + rel : tree == 1, 2 + 2 * RELS);
}

/* ---- Candidates ---- */

static struct writer candidate_new(struct candidate *c, enum candidate_kind kind, size_t which,
                                   unsigned block)
{
    *c = (struct candidate){ .kind = (uint8_t)kind, .which = (uint32_t)which };
    return (struct writer){ c, block };
}

static unsigned cues_in(const struct runs *r, uint32_t sentence)
{
    const struct sentence *s = &r->a->sentences[sentence];
    return runs_between(r, RUN_CUE, s->first, s->end);
}

size_t content_candidates(const struct runs *r, size_t content, struct candidate *out)
{
    const struct article *a = r->a;
    const struct run *x = &r->at[RUN_CONTENT][content];
    uint32_t here = TOK(x->first).sentence, lo = here > 0 ? here - 1 : 0, hi = here;
    if (here + 1 < a->n_sentences &&
        a->sentences[here + 1].paragraph == a->sentences[here].paragraph)
        hi = here + 1;
    size_t n = 0, at = run_from(r, RUN_CUE, x->first);
    size_t from = at > CUES_ASIDE ? at - CUES_ASIDE : 0;
    for (size_t i = from; i < r->n[RUN_CUE] && i < at + CUES_ASIDE; i++) {
        const struct run *cue = &r->at[RUN_CUE][i];
        uint32_t s = TOK(cue->first).sentence;
        if (s < lo || s > hi)
            continue;
        struct writer w = candidate_new(&out[n++], WITH_CUE, i, LINK_CUE);
        pair_features(r, x, cue, RUN_CONTENT, &w);
    }
    unsigned cues = cues_in(r, here);
    struct writer w = candidate_new(&out[n++], DROPPED, 0, LINK_DROP);
    word_features(r, x, cues, &w);
    w = candidate_new(&out[n++], BARE, 0, LINK_BARE);
    word_features(r, x, cues, &w);
    if (content > 0) {
        w = candidate_new(&out[n++], GOES_ON, content - 1, LINK_PREV);
        prev_features(r, x, x - 1, cues, &w);
    }
    return n;
}

size_t source_candidates(const struct runs *r, size_t cue, struct candidate *out)
{
    const struct article *a = r->a;
    const struct run *c = &r->at[RUN_CUE][cue];
    uint32_t here = TOK(c->first).sentence;
    size_t n = 0, at = run_from(r, RUN_SOURCE, c->first), in_sentence = 0;
    size_t from = at > SOURCES_ASIDE ? at - SOURCES_ASIDE : 0;
    for (size_t i = from; i < r->n[RUN_SOURCE] && i < at + SOURCES_ASIDE; i++) {
        const struct run *x = &r->at[RUN_SOURCE][i];
        uint32_t s = TOK(x->first).sentence;
        if (s > here || s + 1 < here)
            continue;
        in_sentence += s == here;
        struct writer w = candidate_new(&out[n++], WITH_SOURCE, i, LINK_SOURCE);
        pair_features(r, x, c, RUN_SOURCE, &w);
    }
    struct writer w = candidate_new(&out[n++], NO_SOURCE, 0, LINK_NONE);
    put(&w, TOK(c->head).upos, UPOSES);
    put(&w, rel_base(TOK(c->head).rel), RELS);
    put(&w, (unsigned)in_sentence, 4);
    put(&w, lemma_bucket(a, c->head), LEMMAS);
    return n;
}

size_t candidates_best(const struct joiner *l, const struct attr_scale *s,
                       const struct candidate *c, size_t n, float *p)
{
    int score[LINK_CANDIDATES] = { 0 };
    size_t best = 0;
    for (size_t i = 0; i < n; i++) {
        score[i] = joiner_score(l, c[i].features, c[i].n);
        if (score[i] > score[best])
            best = i;
    }
    float sum = 0;
    for (size_t i = 0; i < n; i++) {
        int behind = score[best] - score[i];
        sum += s->power[behind < 255 ? behind : 255];
    }
    *p = 1.0F / sum;
    return best;
}
