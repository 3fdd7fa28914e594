/* amounts_bounds.c -- what the words around a number do to it: they bound it ("nearly", "or more"),
 * or say that something rose or fell by it; and multiples that are no number ("doubled", "twice as
 * many").
 */
#include "analysis/amounts_parts.h"

#include <stdlib.h>

enum { MODIFIER_WORDS = 6 };

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
    if (end - first != 1 || !gauge_any(g, first, both) || x->kind.len > 0)
        return false;
    uint32_t head = TOK(first).head;
    if (TOK(first).rel != REL_CASE || head == NONE ||
        (head >= x->first && head < x->last && x->q.low > 12))
        return false;
    return x->q.low <= 12 || gauge_lemma(g, TOK(head).head, says);
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

uint32_t amount_modifier_before(struct gauge *g, struct amount *x)
{
    if (span_is(x->lead, "sub-")) {
        x->q.low = NAN;
        x->q.change = '<';
        x->q.modifier = x->lead;
    }
    for (uint32_t n = MODIFIER_WORDS; n >= 1; n--) {
        if (x->first < g->begin + n)
            continue;
        uint32_t t = x->first - n;
        struct hit h = gauge_entry(g, t, x->first, ENTRY_MODIFIER);
        if (h.entry == NULL || is_preposition(g, x, t, x->first))
            continue;
        static const char *const behind_only[] = { "or", "and", NULL };
        if (gauge_any(g, t, behind_only) || gauge_is(g, t, "odd") ||
            (gauge_is(g, t, "c") && n == 1))
            continue;
        x->q.modifier = tokens_text(g->a, t, x->first);
        bound_by(x, h);
        /* "an estimated", "some of the": an article before belongs to the words. */
        if (t > g->begin && gauge_is(g, t - 1, "a") && TOK(t).upos == UPOS_ADJ)
            t--;
        return t;
    }
    return x->first;
}

uint32_t amount_modifier_behind(struct gauge *g, struct amount *x)
{
    static const char *const behind[] = { "or", "and",        "plus",   "+",       "at",
                                          "in", "altogether", "upward", "upwards", NULL };
    if (x->q.modifier.len == 0 && gauge_tight_hyphen(g, x->last) &&
        gauge_is(g, x->last + 1, "plus")) { /* "$1 million-plus" */
        struct hit h = gauge_entry(g, x->last + 1, x->last + 2, ENTRY_MODIFIER);
        if (h.entry != NULL) {
            x->q.modifier = token_text(g->a, x->last + 1);
            bound_by(x, h);
            return x->last + 2;
        }
    }
    if (x->q.modifier.len > 0 || !gauge_any(g, x->last, behind))
        return x->last;
    for (uint32_t n = 4; n >= 1; n--) {
        if (x->last + n > g->end)
            continue;
        struct hit h = gauge_entry(g, x->last, x->last + n, ENTRY_MODIFIER);
        if (h.entry == NULL)
            continue;
        /* "in all", "at least": only where the phrase ends. */
        bool ends = x->last + n == g->end || TOK(x->last + n).upos == UPOS_PUNCT ||
                    gauge_is(g, x->last, "or") || gauge_is(g, x->last, "+");
        if (!ends)
            continue;
        x->q.modifier = tokens_text(g->a, x->last, x->last + n);
        bound_by(x, h);
        return x->last + n;
    }
    return x->last;
}

/* "30 trucks or more": behind what is counted; the words do not touch the number's. */
void amount_modifier_far(struct gauge *g, struct amount *x)
{
    uint32_t t = x->q.of_end;
    if (x->q.modifier.len > 0 || x->q.of == NONE || t <= x->last || !gauge_is(g, t, "or") ||
        t + 2 > g->end)
        return;
    struct hit h = gauge_entry(g, t, t + 2, ENTRY_MODIFIER);
    if (h.entry == NULL)
        return;
    x->q.modifier = tokens_text(g->a, t, t + 2);
    bound_by(x, h);
}

/* ---- Change ---- */

static char turn(char change)
{
    return change == 'u' || change == 'd' ? change : 0;
}

/* "up 3 %", "was down 2 points": not the "up" of "gave up 500 yards". */
static char particle_before(const struct gauge *g, const struct amount *x)
{
    static const char *const ways[] = { "up", "down", NULL };
    if (x->q.first == g->begin || !gauge_any(g, x->q.first - 1, ways))
        return 0;
    uint32_t t = x->q.first - 1, head = TOK(t).head;
    char over = head != NONE ? gauge_change(g, head) : 0;
    bool particle = TOK(t).rel == REL_COMPOUND_PRT && head != NONE && tree_is_verb(g->a, head) &&
                    (over == 0 || over == 't') && head + 1 == t;
    return (char)(particle ? 0 : gauge_is(g, t, "up") ? 'u' : 'd');
}

/* "0.7 percent higher", "40 % down". */
static char adjective_behind(const struct gauge *g, const struct amount *x)
{
    static const char *const higher[] = { "higher", "up", "more", NULL };
    static const char *const lower[] = { "lower", "down", "less", "fewer", NULL };
    if (x->q.unit.len == 0 || gauge_is(g, x->last + 1, "than"))
        return 0;
    return (char)(gauge_any(g, x->last, higher) ? 'u' : gauge_any(g, x->last, lower) ? 'd' : 0);
}

/* "fell 3p to 120p": what it came to, however the tree hangs the preposition. */
static bool is_goal(const struct gauge *g, const struct amount *x)
{
    uint32_t t = x->q.first;
    return t >= g->begin + 2 && gauge_is(g, t - 1, "to") &&
           (TOK(t - 2).upos == UPOS_NUM || gauge_entry(g, t - 2, t - 1, ENTRY_UNIT).entry != NULL);
}

/* The verb or noun of change over the number: "rose by 5 percent", "a cut of 200", "a 5 percent
 * rise"; "rose to 5" is no change of 5. */
static char change_over(const struct gauge *g, const struct amount *x)
{
    char room[32];
    uint32_t top = gauge_top(g, x->first, x->last), head = TOK(top).head;
    if (head == NONE)
        return 0;
    bool noun = TOK(head).upos == UPOS_NOUN && head > top;
    if (noun && x->q.of == head && (x->q.unit.len == 0 || turn(gauge_change(g, head)) == 0)) {
        if (x->q.unit.len > 0)
            return 0; /* "added a 30 degree turn" */
        top = head;   /* "rose by 200 men" stands a step higher */
        head = TOK(top).head;
        noun = false;
    }
    if (head == NONE)
        return 0;
    struct span c = tree_case(g->a, top, room, sizeof room);
    bool measured =
        x->q.unit.len > 0 && (tree_is(g->a, top, REL_OBJ) || tree_is(g->a, top, REL_XCOMP));
    bool bare = c.len == 0 && !is_goal(g, x) && (tree_is(g->a, top, REL_OBL) || measured);
    bool by = span_is(c, "by") || bare || noun || tree_is(g->a, top, REL_ADVMOD) ||
              (span_is(c, "of") && TOK(head).upos == UPOS_NOUN);
    bool word = tree_is_verb(g->a, head) || TOK(head).upos == UPOS_NOUN;
    return (char)(by && word ? turn(gauge_change(g, head)) : 0);
}

/* "shares plunged 40 percent": the verb straight before, however the tree hangs the number. */
static char verb_before(const struct gauge *g, const struct amount *x)
{
    uint32_t t = x->q.first;
    if (t > g->begin && gauge_is(g, t - 1, "by"))
        t--;
    if (x->q.unit.len == 0 || t == g->begin || !tree_is_verb(g->a, t - 1))
        return 0;
    if (gauge_tight_hyphen(g, x->n.end) && gauge_noun(g, x->last))
        return 0; /* "dropped 2,000-pound bombs" */
    return turn(gauge_change(g, t - 1));
}

void amount_change(const struct gauge *g, struct amount *x)
{
    char c = particle_before(g, x);
    /* "lost it 7 times", "a two-month contract" */
    bool still = span_is(x->kind, "time") || (span_is(x->kind, "multiple") && !x->n.fold);
    if (still && c == 0)
        return;
    if (c == 0)
        c = change_over(g, x);
    if (c == 0)
        c = verb_before(g, x);
    if (c == 0)
        c = adjective_behind(g, x);
    if (c != 0)
        x->q.change = c;
}

/* ---- Multiples ---- */

/* By how much "double" multiplies: its entry's kind is "up 2"; 0: it doesn't. */
static double factor_of(struct hit h)
{
    struct span kind = h.entry != NULL ? image_span(h.im, h.entry->what) : (struct span){ "", 0 };
    char text[16];
    size_t at = span_find(kind, SPAN(" "));
    if (at == SIZE_MAX || kind.len - at >= sizeof text)
        return 0;
    memcpy(text, kind.at + at, kind.len - at);
    text[kind.len - at] = '\0';
    return strtod(text, NULL);
}

static bool made_multiple(struct gauge *g, struct amount *x, uint32_t t, double v, char change)
{
    struct hit h = gauge_text(g, SPAN(""), SPAN("fold"), ENTRY_UNIT);
    if (h.entry == NULL)
        return false;
    *x = (struct amount){ .n = { .first = t, .end = t + 1, .low = v, .high = v, .scale = 1 },
                          .first = t,
                          .last = t + 1,
                          .minus = NONE,
                          .wordless = true,
                          .kind = image_span(h.im, h.entry->what) };
    x->q = (struct quantity){ .first = t,
                              .end = t + 1,
                              .low = v,
                              .high = v,
                              .change = change,
                              .unit = image_span(h.im, h.entry->head),
                              .of = NONE,
                              .whose = NONE,
                              .teller = NONE,
                              .rule_line = h.entry->line };
    return true;
}

bool amount_multiple(struct gauge *g, uint32_t t, struct amount *x)
{
    static const char *const much[] = { "many", "much", NULL };
    static const char *const what[] = { "number", "amount", "size",  "rate",
                                        "level",  "total",  "price", NULL };
    if (gauge_is(g, t, "twice")) {
        bool as = gauge_is(g, t + 1, "as") && gauge_any(g, t + 2, much);
        bool the = gauge_is(g, t + 1, "the") && gauge_any(g, t + 2, what);
        return (as || the) && made_multiple(g, x, t, 2, '=');
    }
    if (TOK(t).upos != UPOS_VERB || gauge_is(g, t + 1, "down"))
        return false;
    struct hit h =
        gauge_entry(g, t, t + 1, ENTRY_CHANGE); /* every verb is asked: forms as listed */
    double factor = factor_of(h);
    return factor > 0 && made_multiple(g, x, t, factor, turn(gauge_change(g, t)));
}
