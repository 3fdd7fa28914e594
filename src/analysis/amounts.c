/* amounts.c -- how many of what: numbers, what bounds them, their unit, what they count. Reads
 * trees, names and times, writes quantities.
 *
 * A number is found by its words (numbers.h), then looked around: a currency sign before it, the
 * second end of a range and a unit behind it, a modifier of data/figures/ on either side. Only then
 * the tree is asked what is counted, since trees err most inside such phrases. What a careful
 * analyst would not write down as a figure (ages, durations, "the two leaders") stays a quantity.
 */
#include "analysis/analysis.h"
#include "analysis/numbers.h"
#include "article/grammar.h"
#include "base/utf8.h"

#include <math.h>

#define TOK(t) (g->a->tokens[t])

enum { MODIFIER_WORDS = 6, UNIT_WORDS = 4, KEY_ROOM = 128 };

struct gauge {
    struct article *a;
    const struct lexicon *l;
    uint32_t begin, end; /* the sentence */
    uint8_t *named;      /* [n_tokens] 1 + type of the covering name, 0: none */
    bool *timed;         /* [n_tokens] inside a DATE or TIME */
    size_t room;
};

/* A quantity while it grows. */
struct amount {
    struct quantity q;
    struct number n;
    uint32_t first, last; /* number, sign and unit: tokens first .. last-1 */
    struct span kind;     /* of the unit: share, money, ... */
    bool range, age, definite;
};

static struct span word(const struct gauge *g, uint32_t t)
{
    return t >= g->begin && t < g->end ? TOK(t).fold : (struct span){ "", 0 };
}

static bool is(const struct gauge *g, uint32_t t, const char *text)
{
    return span_is(word(g, t), text);
}

static bool span_any(struct span s, const char *const *words)
{
    for (; *words != NULL; words++)
        if (span_is(s, *words))
            return true;
    return false;
}

static bool is_any(const struct gauge *g, uint32_t t, const char *const *words)
{
    return span_any(word(g, t), words);
}

static bool lemma_any(const struct gauge *g, uint32_t t, const char *const *words)
{
    return t != NONE && (span_any(TOK(t).lemma, words) || span_any(TOK(t).fold, words));
}

/* Also by the beginning of the word, for lemmas that the model got wrong. */
static bool stem_any(const struct gauge *g, uint32_t t, const char *const *words)
{
    if (lemma_any(g, t, words))
        return true;
    for (; t != NONE && *words != NULL; words++)
        if (strlen(*words) >= 4 && span_starts(TOK(t).fold, *words))
            return true;
    return false;
}

static bool is_hyphen(const struct gauge *g, uint32_t t)
{
    return is(g, t, "-") || is(g, t, "\xE2\x80\x93") || is(g, t, "\xE2\x80\x91");
}

static bool starts_upper(const struct gauge *g, uint32_t t)
{
    size_t n;
    return t >= g->begin && t < g->end && utf8_is_upper(utf8_get(token_text(g->a, t), &n));
}

/* ---- The lexicon ---- */

static size_t key_add(char *key, size_t n, struct span w)
{
    if (n > 0 && n < KEY_ROOM && key[n - 1] != ' ')
        key[n++] = ' ';
    for (size_t i = 0; i < w.len && n < KEY_ROOM; i++)
        if (w.at[i] != '\'' && !(w.at[i] == '-' && n == 0))
            key[n++] = w.at[i] == '-'                     ? ' '
                       : w.at[i] >= 'A' && w.at[i] <= 'Z' ? (char)(w.at[i] + 32)
                                                          : w.at[i];
    while (n > 0 && key[n - 1] == ' ')
        n--;
    return n;
}

static bool has_lower(struct span s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.at[i] >= 'a' && s.at[i] <= 'z')
            return true;
    return false;
}

/* The entry under which tokens first .. end-1 stand, the last one also by its lemma. */
static struct hit entry_of(const struct gauge *g, uint32_t first, uint32_t end,
                           enum entry_kind kind)
{
    char key[KEY_ROOM];
    size_t n = 0;
    for (uint32_t t = first; t + 1 < end; t++)
        n = key_add(key, n, TOK(t).fold);
    for (int form = 0; form < 2; form++) {
        size_t m = key_add(key, n, form == 0 ? TOK(end - 1).fold : TOK(end - 1).lemma);
        for (struct hit h = lexicon_find(g->l, (struct span){ key, m }); m > 0 && h.entry != NULL;
             h = lexicon_next(g->l, h)) {
            if (h.entry->kind == kind && !(h.ref->capitals && has_lower(token_text(g->a, end - 1))))
                return h; /* "TRY" is the lira, "try" isn't */
        }
    }
    return (struct hit){ 0 };
}

static void decide(struct amount *x, struct hit h)
{
    if (x->q.rule_line == 0)
        x->q.rule_line = h.entry->line;
}

/* ---- Signs, ranges, units ---- */

static void take_unit(struct amount *x, struct hit h)
{
    x->q.unit = image_span(h.im, h.entry->head);
    x->kind = image_span(h.im, h.entry->what);
    decide(x, h);
}

static bool is_money(const struct amount *x)
{
    return span_is(x->kind, "money");
}

/* "$", "US$", "EUR" before the number. */
static void sign_before(struct gauge *g, struct amount *x)
{
    for (uint32_t back = 2; back >= 1; back--) {
        if (x->first < g->begin + back)
            continue;
        uint32_t t = x->first - back;
        struct hit h = entry_of(g, t, x->first, ENTRY_UNIT);
        if (h.entry == NULL || !span_is(image_span(h.im, h.entry->what), "money"))
            continue;
        struct span w = token_text(g->a, t);
        bool letters = w.len > 0 && ((w.at[0] | 32) >= 'a' && (w.at[0] | 32) <= 'z');
        struct span last = TOK(x->first - 1).fold;
        bool sign =
            last.len > 0 && (last.at[last.len - 1] == '$' || (unsigned char)last.at[0] >= 0xC2);
        if (letters && !sign && !h.ref->capitals && !span_is(w, "Rs"))
            continue; /* "dollar 5" */
        take_unit(x, h);
        x->first = t;
        return;
    }
}

static void unit_behind(struct gauge *g, struct amount *x)
{
    if (x->q.unit.len > 0)
        return;
    uint32_t at = x->last;
    bool hyphen = is_hyphen(g, at) && !TOK(at).space_before;
    at += hyphen;
    for (uint32_t n = UNIT_WORDS; n >= 1; n--) {
        if (at + n > g->end || is_hyphen(g, at + n - 1))
            continue;
        struct hit h = entry_of(g, at, at + n, ENTRY_UNIT);
        if (h.entry == NULL)
            continue;
        struct span w = TOK(at).fold;
        /* A letter or two count only at the digits: "5m", "5 km"; "in." and "no" are words. */
        bool letters = n == 1 && w.len <= 2 && (w.at[0] >= 'a' && w.at[0] <= 'z') &&
                       !span_is(w, "km") && !span_is(w, "kg") && !span_is(w, "cm") &&
                       !span_is(w, "mm") && !span_is(w, "ha") && !span_is(w, "pc") &&
                       !span_is(w, "ft");
        static const char *const verbs[] = { "won", "real", "sol",   "buck", "second", "dong",
                                             "som", "min",  "point", "cop",  "try",    "rand",
                                             "all", "c",    "f",     NULL };
        bool doubtful = n == 1 && is_any(g, at, verbs) &&
                        !(token_feat(g->a, at, "Number=Plur") || TOK(at).upos == UPOS_NOUN ||
                          starts_upper(g, at));
        if ((letters && TOK(at).space_before) || doubtful)
            continue;
        take_unit(x, h);
        x->last = at + n;
        if (is_hyphen(g, x->last) && is(g, x->last + 1, "old"))
            x->age = true;
        x->age =
            x->age || is(g, x->last, "old") || (is(g, x->last, "of") && is(g, x->last + 1, "age"));
        return;
    }
}

/* "5 to 10", "5-10", "between 5 and 10". False: two numbers that are no range (scores, votes). */
static bool range_behind(struct gauge *g, struct amount *x, bool between)
{
    uint32_t at = x->last;
    bool hyphen = is_hyphen(g, at),
         tight = hyphen && !TOK(at).space_before && at + 1 < g->end && !TOK(at + 1).space_before;
    bool joins = hyphen || is(g, at, "to") || (between && is(g, at, "and"));
    if (is(g, at, "or") && x->n.scale == 1)
        joins = true; /* "five or six" */
    if (!joins || isnan(x->q.high))
        return true;
    uint32_t next = at + 1;
    while (next < g->end && TOK(next).upos == UPOS_SYM && next < at + 3)
        next++;
    if (next >= g->end || g->timed[next])
        return true;
    struct number n = number_at(g->a, next);
    if (n.end == n.first || isnan(n.high) || n.share != x->n.share)
        return true;
    if (is(g, at, "or") && n.low != x->q.low + 1 && n.low != x->q.low * 10)
        return true;
    double low = x->q.low;
    if (n.scale > 1 && x->n.scale == 1 && low < 1000 && low * n.scale < n.high * 1.0001)
        low *= n.scale;
    static const char *const scores[] = { "defeat",   "victory", "win",   "draw", "loss",
                                          "lead",     "vote",    "score", "tie",  "majority",
                                          "decision", "ruling",  NULL };
    if (low >= n.high || (tight && is_any(g, n.end, scores)))
        return !(tight && x->n.digits);
    x->q.low = low;
    x->q.high = n.high;
    x->last = n.end;
    x->n.scale = n.scale;
    x->range = true;
    return true;
}

/* ---- Modifiers ---- */

/* "about", "over" and others are prepositions before small numbers: "talks about two issues". */
static bool is_preposition(const struct gauge *g, const struct amount *x, uint32_t first,
                           uint32_t end)
{
    static const char *const both[] = { "about", "around", "over",   "under", "above",
                                        "below", "near",   "beyond", "to",    NULL };
    static const char *const says[] = { "talk",    "speak",    "ask",       "think",
                                        "worry",   "complain", "know",      "hear",
                                        "learn",   "question", "concern",   "information",
                                        "report",  "tell",     "statement", "dispute",
                                        "control", "fly",      "agreement", NULL };
    if (end - first != 1 || !is_any(g, first, both) || x->kind.len > 0)
        return false;
    uint32_t head = TOK(first).head;
    if (TOK(first).rel != REL_CASE || head == NONE ||
        (head >= x->first && head < x->last && x->q.low > 12))
        return false;
    return x->q.low <= 12 || lemma_any(g, TOK(head).head, says);
}

static void bound_by(struct amount *x, struct hit h)
{
    switch (h.entry->bound) {
    case '<':
        if (!x->range)
            x->q.low = NAN;
        break;
    case '>':
        if (isnan(x->q.low))
            return;
        x->q.high = NAN;
        break;
    default:
        break;
    }
    if (x->q.change == '=' || h.entry->bound != '=')
        x->q.change = (char)h.entry->bound;
    x->q.rule_line = h.entry->line;
}

/* Where the words before the number begin to bound it; `x->first` when none do. */
static uint32_t modifier_before(struct gauge *g, struct amount *x)
{
    for (uint32_t n = MODIFIER_WORDS; n >= 1; n--) {
        if (x->first < g->begin + n)
            continue;
        uint32_t t = x->first - n;
        struct hit h = entry_of(g, t, x->first, ENTRY_MODIFIER);
        if (h.entry == NULL || is_preposition(g, x, t, x->first))
            continue;
        static const char *const behind_only[] = { "or", "and", NULL };
        if (is_any(g, t, behind_only) || is(g, t, "odd") || (is(g, t, "c") && n == 1))
            continue;
        x->q.modifier = tokens_text(g->a, t, x->first);
        bound_by(x, h);
        /* "an estimated", "some of the": an article before belongs to the words. */
        if (t > g->begin && is(g, t - 1, "a") && TOK(t).upos == UPOS_ADJ)
            t--;
        return t;
    }
    return x->first;
}

static uint32_t modifier_behind(struct gauge *g, struct amount *x)
{
    static const char *const behind[] = { "or", "and",        "plus",   "+",       "at",
                                          "in", "altogether", "upward", "upwards", NULL };
    if (x->q.modifier.len > 0 || !is_any(g, x->last, behind))
        return x->last;
    for (uint32_t n = 4; n >= 1; n--) {
        if (x->last + n > g->end)
            continue;
        struct hit h = entry_of(g, x->last, x->last + n, ENTRY_MODIFIER);
        if (h.entry == NULL)
            continue;
        /* "in all", "at least": only where the phrase ends. */
        bool ends = x->last + n == g->end || TOK(x->last + n).upos == UPOS_PUNCT ||
                    is(g, x->last, "or") || is(g, x->last, "+");
        if (!ends)
            continue;
        x->q.modifier = tokens_text(g->a, x->last, x->last + n);
        bound_by(x, h);
        return x->last + n;
    }
    return x->last;
}

/* "30 trucks or more": behind what is counted; the words do not touch the number's. */
static void modifier_far(struct gauge *g, struct amount *x)
{
    uint32_t t = x->q.of_end;
    if (x->q.modifier.len > 0 || x->q.of == NONE || t <= x->last || !is(g, t, "or") ||
        t + 2 > g->end)
        return;
    struct hit h = entry_of(g, t, t + 2, ENTRY_MODIFIER);
    if (h.entry == NULL)
        return;
    x->q.modifier = tokens_text(g->a, t, t + 2);
    bound_by(x, h);
}

/* ---- What is counted ---- */

static const char *const casualties[] = { "kill",     "wound",       "injure",      "hurt",
                                          "displace", "arrest",      "detain",      "maim",
                                          "execute",  "abduct",      "kidnap",      "evacuate",
                                          "rescue",   "hospitalise", "hospitalize", "dead",
                                          "missing",  "die",         NULL };

/* The token of tokens first .. end-1 that hangs outside. */
static uint32_t top_of(const struct gauge *g, uint32_t first, uint32_t end)
{
    uint32_t top = NONE;
    /* The end of a range may hang anywhere; what it counts stands behind. */
    for (uint32_t t = first; t < end; t++)
        if (TOK(t).head != NONE && TOK(t).head >= end && TOK(t).rel == REL_NUMMOD)
            return t;
    for (uint32_t t = first; t < end; t++)
        if (TOK(t).head == NONE || TOK(t).head < first || TOK(t).head >= end)
            if (TOK(t).upos != UPOS_PUNCT &&
                (top == NONE || TOK(top).upos == UPOS_ADP || TOK(top).upos == UPOS_ADV))
                top = t;
    return top == NONE ? first : top;
}

/* A phrase with one of these prepositions below `t`, behind token `from`. */
static uint32_t phrase_of(const struct gauge *g, uint32_t t, uint32_t from,
                          const char *const *cases)
{
    char room[32];
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (c >= from && (tree_is(g->a, c, REL_NMOD) || tree_is(g->a, c, REL_OBL)))
            for (const char *const *k = cases; *k != NULL; k++)
                if (span_is(tree_case(g->a, c, room, sizeof room), *k))
                    return c;
    return NONE;
}

/* Verbs that say what a quantity came to. */
static const char *const levels[] = { "rise",   "rose",  "risen",   "climb",  "fall",    "fell",
                                      "fallen", "reach", "stand",   "stood",  "grow",    "grew",
                                      "grown",  "drop",  "exceed",  "number", "total",   "increase",
                                      "jump",   "hit",   "surpass", "remain", "decline", "average",
                                      "top",    "cost",  "costs",   "earn",   NULL };

/* A verb or adjective over a bare number: "24 were killed", "killed 24", "left 24 dead". */
static uint32_t predicate_of(const struct gauge *g, uint32_t first, uint32_t top, uint32_t last)
{
    uint32_t head = TOK(top).head;
    bool verb_before =
        first > g->begin && tree_is_verb(g->a, first - 1) && stem_any(g, first - 1, casualties);
    if (verb_before && !(last < g->end && stem_any(g, last, casualties)))
        return first - 1;
    if (last < g->end && TOK(last).rel != REL_ROOT && stem_any(g, last, casualties))
        return last; /* "24 dead", "24 killed in" */
    if (head == NONE)
        return NONE;
    bool subject = tree_is(g->a, top, REL_NSUBJ), object = tree_is(g->a, top, REL_OBJ);
    if (object) {
        uint32_t x = token_child(g->a, head, REL_XCOMP);
        if (x != NONE && x > top && stem_any(g, x, casualties))
            return x;
        for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next)
            if (c > top && c <= top + 2 && stem_any(g, c, casualties))
                return c;
    }
    if (subject && (tree_is_passive(g->a, head) || TOK(head).upos == UPOS_ADJ ||
                    stem_any(g, head, casualties)))
        return head;
    return object && stem_any(g, head, casualties) ? head : NONE;
}

static uint32_t counted_by_unit(const struct gauge *g, const struct amount *x, uint32_t top)
{
    static const char *const of[] = { "of", NULL };
    static const char *const worth[] = { "in", "worth", "worth_of", "for", "on", NULL };
    uint32_t t = phrase_of(g, top, x->last, of);
    if (t == NONE)
        for (uint32_t i = x->first; i < x->last && t == NONE; i++)
            t = phrase_of(g, i, x->last, of);
    if (t != NONE)
        return t;
    uint32_t head = TOK(top).head;
    bool inside = tree_is(g->a, top, REL_NUMMOD) || tree_is(g->a, top, REL_COMPOUND) ||
                  tree_is(g->a, top, REL_AMOD) ||
                  (tree_is(g->a, top, REL_NMOD) && head != NONE && head > top) ||
                  tree_is(g->a, top, REL_NMOD_UNMARKED);
    if (inside && head != NONE && head >= x->last && tree_is_nominal(g->a, head))
        return head;
    if (is_money(x)) {
        t = phrase_of(g, top, x->last, worth);
        if (t == NONE && head != NONE && tree_is(g->a, top, REL_OBJ))
            t = phrase_of(g, head, x->last, worth);
        if (t != NONE && !g->timed[t])
            return t;
    }
    uint32_t subject = token_child(g->a, top, REL_NSUBJ);
    if (subject != NONE && token_child(g->a, top, REL_COP) != NONE)
        return tree_is_nominal(g->a, subject) && TOK(subject).upos != UPOS_PRON ? subject : NONE;
    if (head == NONE)
        return NONE;
    uint32_t object = tree_is_verb(g->a, head) && tree_is(g->a, top, REL_OBL)
                          ? token_child(g->a, head, REL_OBJ)
                          : NONE;
    bool measure = object != NONE && entry_of(g, object, object + 1, ENTRY_UNIT).entry != NULL;
    if (object != NONE && object < x->first && !measure)
        return object; /* "bought the house for $2m" */
    if (tree_is_verb(g->a, head) && !tree_is(g->a, top, REL_NSUBJ)) {
        uint32_t s = tree_is(g->a, top, REL_OBJ) && is_money(x) && !lemma_any(g, head, levels)
                         ? NONE
                         : token_child(g->a, head, REL_NSUBJ);
        return s != NONE && tree_is_nominal(g->a, s) && TOK(s).upos != UPOS_PRON ? s : NONE;
    }
    if ((tree_is(g->a, top, REL_NMOD) || tree_is(g->a, top, REL_OBL)) &&
        TOK(head).upos == UPOS_NOUN)
        return head; /* "a rise of 5 percent" */
    return TOK(head).upos == UPOS_ADJ ? token_child(g->a, head, REL_NSUBJ) : NONE; /* "worth $5m" */
}

/* The noun straight behind a number, for where the tree has gone astray. */
static uint32_t noun_behind(const struct gauge *g, uint32_t t)
{
    for (uint32_t most = t + 4; t < g->end && t < most; t++) {
        if (TOK(t).upos == UPOS_NOUN) {
            while (t + 1 < g->end && TOK(t + 1).upos == UPOS_NOUN && TOK(t).head == t + 1)
                t++;
            return t;
        }
        if (TOK(t).upos != UPOS_ADJ && TOK(t).upos != UPOS_PROPN && !is_hyphen(g, t))
            return NONE;
    }
    return NONE;
}

static uint32_t counted_by_number(const struct gauge *g, const struct amount *x);

static uint32_t counted(const struct gauge *g, const struct amount *x)
{
    uint32_t of = counted_by_number(g, x);
    static const char *const more[] = { "more", "other", "others", "another", "additional", NULL };
    if (of != NONE && is_any(g, of, more)) {
        uint32_t noun = noun_behind(g, of + 1);
        return noun != NONE ? noun : of;
    }
    if (of == NONE && x->q.unit.len == 0) {
        uint32_t t = x->last;
        static const char *const fillers[] = { "of",  "the",   "its",   "their", "his",
                                               "her", "these", "those", NULL };
        while (is_any(g, t, fillers) || (t > x->last && t < g->end && TOK(t).upos == UPOS_NUM))
            t++;
        of = noun_behind(g, t);
    }
    /* "the number of refugees" is about refugees. */
    static const char *const numbers[] = { "number", "total", "figure", "count", "amount", NULL };
    static const char *const behind[] = { "of", NULL };
    uint32_t what = lemma_any(g, of, numbers) ? phrase_of(g, of, of, behind) : NONE;
    return what != NONE && !(what >= x->first && what < x->last) ? what : of;
}

static uint32_t counted_by_number(const struct gauge *g, const struct amount *x)
{
    static const char *const of[] = { "of", "of_the", NULL };
    uint32_t top = top_of(g, x->first, x->last);
    if (x->q.unit.len > 0)
        return counted_by_unit(g, x, top);
    uint32_t head = TOK(top).head;
    bool modifies = tree_is(g->a, top, REL_NUMMOD) || tree_is(g->a, top, REL_AMOD) ||
                    tree_is(g->a, top, REL_DET) || tree_is(g->a, top, REL_COMPOUND) ||
                    tree_is(g->a, top, REL_NMOD_POSS);
    if (modifies && head != NONE && head >= x->last && head < g->end)
        return head;
    uint32_t t = phrase_of(g, top, x->last, of);
    for (uint32_t i = x->first; i < x->last && t == NONE; i++)
        t = phrase_of(g, i, x->last, of);
    /* "12 of 15 bridges" are bridges, however the parser hangs the second number. */
    while (t != NONE && TOK(t).upos == UPOS_NUM && t + 1 < g->end &&
           (TOK(t + 1).upos == UPOS_NOUN || TOK(t + 1).upos == UPOS_ADJ ||
            TOK(t + 1).upos == UPOS_NUM))
        t = TOK(t + 1).upos == UPOS_NOUN ? t + 1 : noun_behind(g, t + 1);
    if (t != NONE)
        return t;
    t = predicate_of(g, x->q.first, top, x->last);
    if (t != NONE)
        return t;
    static const char *const more[] = { "more", "other", "others", NULL };
    if (is_any(g, x->last, more) && head != NONE && head > top && head < top + 4)
        return head;
    /* Subject and predicate: "the dead number 24", "the toll was 24". */
    if (token_child(g->a, top, REL_COP) != NONE) {
        uint32_t s = token_child(g->a, top, REL_NSUBJ);
        return s != NONE && TOK(s).upos == UPOS_NOUN ? s : NONE;
    }
    if (head != NONE && (tree_is(g->a, top, REL_OBL) || tree_is(g->a, top, REL_OBJ) ||
                         tree_is(g->a, top, REL_NMOD))) {
        if (TOK(head).upos == UPOS_NOUN && !tree_is(g->a, top, REL_OBJ))
            return head; /* "a toll of 24" */
        uint32_t s = tree_is_verb(g->a, head) ? token_child(g->a, head, REL_NSUBJ) : NONE;
        return s != NONE && TOK(s).upos == UPOS_NOUN && lemma_any(g, head, levels) ? s : NONE;
    }
    return NONE;
}

/* The words of what is counted: the noun with its compounds, behind the number, and a participle at
 * its side. */
static void of_words(const struct gauge *g, struct amount *x)
{
    uint32_t t = x->q.of;
    x->q.of_first = t;
    x->q.of_end = t + 1;
    if (!tree_is_nominal(g->a, t))
        return;
    while (x->q.of_first > g->begin && (x->q.of_first - 1 >= x->last || t < x->q.first) &&
           TOK(x->q.of_first - 1).head == t && tree_is(g->a, x->q.of_first - 1, REL_COMPOUND) &&
           TOK(x->q.of_first - 1).upos == UPOS_NOUN)
        x->q.of_first--;
    if (t + 1 < g->end && TOK(t + 1).head == t &&
        (tree_is(g->a, t + 1, REL_ACL) || tree_is(g->a, t + 1, REL_AMOD)) &&
        stem_any(g, t + 1, casualties))
        x->q.of_end = t + 2;
}

/* ---- Change ---- */

static const char *const rising[] = { "rise",  "increase", "grow",    "climb", "jump",   "gain",
                                      "surge", "soar",     "up",      "raise", "expand", "add",
                                      "swell", "growth",   "advance", "hike",  "rose",   "risen",
                                      "grew",  "grown",    "rising",  "rises", NULL };
static const char *const falling[] = { "fall",      "drop", "decline", "decrease", "shrink",
                                       "lose",      "cut",  "reduce",  "slump",    "plunge",
                                       "slide",     "down", "tumble",  "sink",     "dip",
                                       "reduction", "slip", "fell",    "fallen",   "falling",
                                       "shrank",    "lost", "slid",    "sank",     NULL };

/* "rose by 5 percent", "a cut of 200", "up 3%"; "rose to 5" is no change of 5. */
static void change_of(const struct gauge *g, struct amount *x)
{
    char room[32];
    uint32_t top = top_of(g, x->first, x->last), head = TOK(top).head;
    if (x->first > g->begin && (is(g, x->q.first - 1, "up") || is(g, x->q.first - 1, "down"))) {
        x->q.change = is(g, x->q.first - 1, "up") ? 'u' : 'd';
        return;
    }
    if (head == NONE)
        return;
    /* "a 5 percent rise" stands at the noun itself, "rose by 200 men" a step higher. */
    bool noun = TOK(head).upos == UPOS_NOUN && head > top;
    if (noun && x->q.of == head && !stem_any(g, head, rising) && !stem_any(g, head, falling)) {
        top = head;
        head = TOK(top).head;
        noun = false;
    }
    struct span c = head == NONE ? (struct span){ "", 0 } : tree_case(g->a, top, room, sizeof room);
    bool bare = c.len == 0 &&
                (tree_is(g->a, top, REL_OBL) || (tree_is(g->a, top, REL_OBJ) && x->q.unit.len > 0));
    bool by = span_is(c, "by") || bare || noun || tree_is(g->a, top, REL_ADVMOD) ||
              (head != NONE && span_is(c, "of") && TOK(head).upos == UPOS_NOUN);
    if (!by || head == NONE)
        return;
    if (stem_any(g, head, rising))
        x->q.change = 'u';
    else if (stem_any(g, head, falling))
        x->q.change = 'd';
}

/* ---- What is no number of things ---- */

/* "Resolution 2254", "F-16", "No. 10", "page 3": a number that names. */
static bool names(const struct gauge *g, const struct number *n)
{
    static const char *const designators[] = {
        "resolution", "article", "chapter",  "section", "page",     "no.",       "no",     "number",
        "room",       "route",   "highway",  "phase",   "level",    "stage",     "flight", "unit",
        "channel",    "track",   "point",    "annex",   "protocol", "paragraph", "line",   "act",
        "part",       "volume",  "day",      "week",    "grade",    "class",     "figure", "#",
        "nos.",       "gate",    "episode",  "version", "group",    "area",      "zone",   "tier",
        "boeing",     "airbus",  "category", "type",    "catch",    NULL
    };
    uint32_t t = n->first;
    if (!n->digits && n->end == t + 1 && t > g->begin && is_any(g, t - 1, designators) &&
        starts_upper(g, t - 1))
        return true;
    if (t > g->begin && is(g, t - 1, "+") && n->digits)
        return true;
    static const char *const numbers[] = { "number", "no.", "nos.", "#", NULL };
    if (t > g->begin && is_any(g, t - 1, numbers) && TOK(t - 1).upos != UPOS_VERB)
        return true;
    if (!n->digits)
        return g->named[t] == 1 + NAME_ORG && t > g->begin && g->named[t - 1] == g->named[t];
    /* "555 0100": groups of digits are an address of some kind. */
    double v;
    bool zero = n->plain && TOK(t).end - TOK(t).start > 1 && TOK(t).fold.at[0] == '0';
    bool groups = n->plain && ((t > g->begin && number_of_digits(word(g, t - 1), &v)) ||
                               number_of_digits(word(g, n->end), &v));
    if (zero || groups)
        return true;
    if (t >= g->begin + 2 && is_hyphen(g, t - 1) && !TOK(t).space_before &&
        !TOK(t - 1).space_before) {
        if (!number_of_digits(word(g, t - 2), &v) && TOK(t - 2).upos != UPOS_SYM)
            return true;
    }
    if (t > g->begin && (is_any(g, t - 1, designators)) && (n->plain || n->low < 1000) &&
        TOK(t).head != NONE && TOK(t).head <= t)
        return true;
    uint32_t head = TOK(t).head;
    bool behind = head != NONE && head < t && starts_upper(g, head) &&
                  TOK(head).upos == UPOS_PROPN &&
                  (tree_is(g->a, t, REL_NUMMOD) || tree_is(g->a, t, REL_FLAT) ||
                   tree_is(g->a, t, REL_NMOD) || tree_is(g->a, t, REL_COMPOUND) ||
                   tree_is(g->a, t, REL_NMOD_UNMARKED) || tree_is(g->a, t, REL_DEP));
    if (behind && head + 1 == t && n->plain)
        return true;
    bool in_name =
        g->named[t] == 1 + NAME_ORG || g->named[t] == 1 + NAME_MISC || g->named[t] == 1 + NAME_PER;
    return in_name &&
           ((t > g->begin && g->named[t - 1] == g->named[t]) ||
            (n->end < g->end && g->named[n->end] == g->named[t] && starts_upper(g, n->end)));
}

/* "1." and "2)" at the head of a line. */
static bool numbers_a_list(const struct gauge *g, const struct number *n)
{
    return n->digits && n->first == g->begin && n->end < g->end && !TOK(n->end).space_before &&
           (is(g, n->end, ".") || is(g, n->end, ")"));
}

/* "one" is a number only where it counts. */
static bool is_pronoun(const struct gauge *g, const struct number *n)
{
    uint32_t t = n->first;
    if (n->end != t + 1 || !is(g, t, "one"))
        return false;
    if (TOK(t).rel != REL_NUMMOD || TOK(t).head == NONE || TOK(t).head < t || is_hyphen(g, t + 1))
        return true; /* also "one-sided" */
    static const char *const idle[] = { "hand",  "day",  "way",    "thing",   "side",
                                        "point", "time", "moment", "another", NULL };
    return lemma_any(g, TOK(t).head, idle);
}

/* "three times", "five-fold". */
static bool is_multiple(const struct gauge *g, uint32_t t)
{
    return is(g, t, "times") || is(g, t, "fold") ||
           (is_hyphen(g, t) && (is(g, t + 1, "time") || is(g, t + 1, "fold")));
}

/* "Smith, 24, ...", "aged 24": an age without a unit. */
static bool is_age(const struct gauge *g, const struct amount *x)
{
    uint32_t t = x->first;
    if (x->q.low > 130 || x->last - t > 3)
        return false;
    static const char *const aged[] = { "aged", "age", "ages", NULL };
    if (t > g->begin && is_any(g, t - 1, aged))
        return true;
    if (t >= g->begin + 2 && is(g, t - 1, "of") && is(g, t - 2, "age"))
        return true;
    return t >= g->begin + 2 && is(g, t - 1, ",") &&
           (is(g, x->last, ",") || x->last + 1 >= g->end) && x->n.digits &&
           g->named[t - 2] == 1 + NAME_PER;
}

static bool is_definite(const struct gauge *g, uint32_t first)
{
    static const char *const words[] = { "the", "these", "those", "both", "its", "their", "his",
                                         "her", "our",   "other", "'s",   "'",   NULL };
    return first > g->begin && is_any(g, first - 1, words);
}

/* One of a kind is a figure only of people or of harm: "one soldier", "one house was destroyed". */
static bool single_counts(const struct gauge *g, const struct amount *x)
{
    uint32_t of = x->q.of;
    if (stem_any(g, of, casualties) || stem_any(g, TOK(of).head, casualties))
        return true;
    static const char *const people[] = { "person", "civilian", "child", "woman",
                                          "man",    "dead",     "body",  NULL };
    if (lemma_any(g, of, people))
        return true;
    char key[KEY_ROOM];
    size_t n = key_add(key, 0, TOK(of).lemma);
    return lexicon_find_kind(g->l, (struct span){ key, n }, ENTRY_AGENT).entry != NULL;
}

static bool is_figure(const struct gauge *g, const struct amount *x)
{
    static const char *const amounts[] = { "share", "money",  "mass", "volume",
                                           "area",  "people", NULL };
    static const char *const rates[] = { "barrel per day", "kilowatt",      "megawatt",
                                         "gigawatt",       "kilowatt-hour", "megawatt-hour",
                                         "gigawatt-hour",  "terawatt-hour", NULL };
    if (x->age || is_multiple(g, x->last))
        return false;
    if (x->q.unit.len > 0)
        return span_any(x->kind, amounts) || span_any(x->q.unit, rates);
    if (x->n.share)
        return x->q.of != NONE;
    if (x->q.of == NONE)
        return false;
    if (is_hyphen(g, x->last) && !TOK(x->last).space_before)
        return false; /* "the 27-member bloc" */
    double v = isnan(x->q.high) ? x->q.low : x->q.high;
    if (v == 2 && x->definite)
        return false;
    static const char *const never[] = { "time",     "way",    "term",  "round", "point",
                                         "question", "reason", "thing", "side",  "sentence",
                                         "phase",    "stage",  "seed",  "step",  NULL };
    if (lemma_any(g, x->q.of, never))
        return false;
    return v != 1 || x->q.modifier.len > 0 || single_counts(g, x);
}

/* ---- One number ---- */

static bool keep(struct gauge *g, const struct amount *x)
{
    struct article *a = g->a;
    if (!arena_grow(&a->arena, (void **)&a->quantities, &g->room, a->n_quantities + 1,
                    sizeof *a->quantities))
        return false;
    a->quantities[a->n_quantities++] = x->q;
    return true;
}

/* Looks around the number; false: it is none of things. */
static bool grow(struct gauge *g, struct amount *x)
{
    const struct number *n = &x->n;
    x->first = n->first;
    x->last = n->end;
    x->q = (struct quantity){
        .low = n->low, .high = n->high, .change = isnan(n->high) ? '>' : '=', .of = NONE
    };
    sign_before(g, x);
    if (x->q.unit.len == 0 && (names(g, n) || numbers_a_list(g, n) || is_pronoun(g, n)))
        return false;
    static const char *const leads[] = { "between", "from", NULL };
    bool between = x->first > g->begin && is_any(g, x->first - 1, leads);
    static const char *const moves[] = { "rise",     "fall",    "grow",     "drop", "climb",
                                         "increase", "decline", "decrease", "cut",  "raise",
                                         "reduce",   "jump",    NULL };
    bool moving = between && is(g, x->first - 1, "from") &&
                  lemma_any(g, tree_governor(g->a, top_of(g, x->first, x->last)), moves);
    if (!moving && !range_behind(g, x, between))
        return false;
    unit_behind(g, x);
    x->q.first = modifier_before(g, x);
    x->q.end = modifier_behind(g, x);
    x->definite = is_definite(g, x->q.first);
    x->age = x->age || is_age(g, x);
    if (between && x->range && x->q.first == x->first)
        x->q.first--;
    return true;
}

static bool sentence_amounts(struct gauge *g, const struct sentence *s)
{
    g->begin = s->first;
    g->end = s->end;
    for (uint32_t t = s->first; t < s->end;) {
        struct amount x = { .n = { 0 } };
        if (!g->timed[t])
            x.n = number_at(g->a, t);
        if (g->timed[t] || x.n.end == x.n.first) {
            t++;
            continue;
        }
        if (!grow(g, &x)) {
            t = x.last > t ? x.last : t + 1;
            /* "2-1": the second half is no number either. */
            if (is_hyphen(g, t) && x.n.digits && t + 1 < s->end && !TOK(t + 1).space_before)
                t += 2;
            continue;
        }
        x.q.of = x.age || span_is(x.kind, "time") ? NONE : counted(g, &x);
        if (x.q.of != NONE && TOK(x.q.of).sentence == TOK(t).sentence)
            of_words(g, &x);
        else
            x.q.of = NONE;
        modifier_far(g, &x);
        change_of(g, &x);
        x.q.is_figure = is_figure(g, &x);
        if (!keep(g, &x))
            return false;
        t = x.q.end > t ? x.q.end : t + 1;
    }
    return true;
}

dm_status amounts_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    struct gauge g = { .a = a, .l = k->lexicon };
    g.named = arena_array(&a->arena, a->n_tokens + 1, 1);
    g.timed = arena_new(&a->arena, bool, a->n_tokens + 1);
    a->quantities = NULL;
    a->n_quantities = 0;
    if (g.named == NULL || g.timed == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for amounts");
    for (size_t i = 0; i < a->n_names; i++)
        for (uint32_t t = a->names[i].first; t < a->names[i].end; t++)
            g.named[t] = (uint8_t)(1 + a->names[i].type);
    for (size_t i = 0; i < a->n_times; i++)
        if (a->times[i].type == TIME_DATE || a->times[i].type == TIME_TIME)
            for (uint32_t t = a->times[i].first; t < a->times[i].end; t++)
                g.timed[t] = true;
    for (size_t s = 0; s < a->n_sentences; s++)
        if (a->sentences[s].skipped == SKIP_NOT && !sentence_amounts(&g, &a->sentences[s]))
            return fail(why, DM_NO_MEMORY, "no memory for amounts");
    return DM_OK;
}
