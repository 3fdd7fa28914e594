/* amounts_names.c -- what is written as a number and is none of things: names ("Resolution 2254"),
 * items of a list, pronouns, years, ages. */
#include "analysis/amounts_parts.h"

static bool is_label(const struct gauge *g, uint32_t t)
{
    return t >= g->begin && t < g->end && gauge_entry(g, t, t + 1, ENTRY_LABEL).entry != NULL;
}

/* "555 0100", "007": groups of digits are an address of some kind. */
static bool is_address(const struct gauge *g, const struct number *n)
{
    double v;
    uint32_t t = n->first;
    bool zero = n->plain && TOK(t).end - TOK(t).start > 1 && TOK(t).fold.at[0] == '0';
    bool before = t > g->begin && number_of_digits(gauge_word(g, t - 1), &v);
    return zero || (n->plain && (before || number_of_digits(gauge_word(g, n->end), &v)));
}

/* "11 Downing Street": the street's name in capitals behind it. */
static bool is_house(const struct gauge *g, const struct number *n)
{
    static const char *const streets[] = { "street", "road",  "avenue", "lane", "boulevard",
                                           "square", "drive", "st",     "ave",  NULL };
    uint32_t t = n->end;
    for (uint32_t most = t + 3; t < g->end && t < most && gauge_upper(g, t); t++)
        if (t > n->end && gauge_any(g, t, streets))
            return n->plain;
    return false;
}

/* "The Five Star Movement": a number in capitals before a name in capitals, at no sentence's
 * beginning. */
static bool begins_name(const struct gauge *g, const struct number *n)
{
    uint32_t t = n->first;
    return !n->digits && n->end == t + 1 && t > g->begin && t + 2 < g->end && gauge_upper(g, t) &&
           gauge_upper(g, t + 1) && gauge_upper(g, t + 2) &&
           !g->a->sentences[TOK(t).sentence].heading;
}

/* "F-16", "+90". */
static bool is_tied(const struct gauge *g, uint32_t t)
{
    double v;
    if (t > g->begin && gauge_is(g, t - 1, "+"))
        return true;
    static const char *const loose[] = { "to", "now", "then", NULL }; /* "the then-18-year-old" */
    return t >= g->begin + 2 && gauge_hyphen(g, t - 1) && !TOK(t).space_before &&
           !TOK(t - 1).space_before && !number_of_digits(gauge_word(g, t - 2), &v) &&
           TOK(t - 2).upos != UPOS_SYM && !gauge_any(g, t - 2, loose);
}

/* "No. 10", "page 3", "Article Five". */
static bool is_labelled(const struct gauge *g, const struct number *n)
{
    static const char *const numbers[] = { "number", "no.", "nos.", "#", NULL };
    uint32_t t = n->first;
    if (t == g->begin)
        return false;
    if (gauge_any(g, t - 1, numbers) && TOK(t - 1).upos != UPOS_VERB)
        return true;
    if (!is_label(g, t - 1))
        return false;
    if (!n->digits)
        return n->end == t + 1 && gauge_upper(g, t - 1);
    bool name = gauge_upper(g, t - 1) && t - 1 > g->begin;   /* "Phase 3 trials" */
    bool year = n->plain && n->low >= 1900 && n->low < 2100; /* "fiscal 1989" */
    return (n->plain || n->low < 1000) &&
           (name || year || (TOK(t).head != NONE && TOK(t).head <= t));
}

static bool is_proper(const struct gauge *g, uint32_t t)
{
    return gauge_upper(g, t) && TOK(t).upos == UPOS_PROPN;
}

/* "Boeing 747", "the S&P 500 rose", "iPhone 14 Pro": a number behind a name that counts nothing
 * behind it. */
static bool follows_name(const struct gauge *g, const struct number *n)
{
    static const enum rel parts[] = { REL_NUMMOD, REL_FLAT,          REL_NMOD, REL_COMPOUND,
                                      REL_DEP,    REL_NMOD_UNMARKED, REL_LIST };
    uint32_t t = n->first, head = TOK(t).head;
    if (t == g->begin || !n->plain)
        return false;
    if (t >= g->begin + 2 && gauge_upper(g, t - 1) && TOK(t - 2).upos == UPOS_NUM &&
        TOK(t - 2).head == head)
        return true; /* "14 Challenger 2 tanks" */
    if (TOK(t - 1).upos != UPOS_PROPN)
        return false;
    bool part = false;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
        part = part || tree_is(g->a, t, parts[i]);
    if (part && head == t - 1 && gauge_upper(g, head))
        return true;
    struct span before = token_text(g->a, t - 1);
    bool inner = false; /* "iPhone", "S&P" */
    for (size_t i = 1; i < before.len; i++)
        inner = inner || (before.at[i] >= 'A' && before.at[i] <= 'Z');
    bool plural = token_feat(g->a, n->end < g->end ? n->end : t, "Number=Plur");
    if (!part || plural || (!inner && !gauge_upper(g, t - 1)))
        return false;
    bool pro = head != NONE && head > t && (inner || TOK(head).upos == UPOS_PROPN) &&
               TOK(head).upos != UPOS_NUM && !token_feat(g->a, head, "Number=Plur");
    return pro || (head != NONE && head < t && TOK(head).upos == UPOS_PROPN);
}

/* Inside a name: "the G7", "Group of 20". */
static bool is_named(const struct gauge *g, const struct number *n)
{
    uint32_t t = n->first;
    uint8_t name = g->named[t];
    if (name != 1 + NAME_ORG && name != 1 + NAME_MISC && name != 1 + NAME_PER)
        return false;
    bool before = t > g->begin && g->named[t - 1] == name;
    if (!n->digits)
        return before && (name == 1 + NAME_ORG || gauge_upper(g, t));
    return before || (n->end < g->end && g->named[n->end] == name && gauge_upper(g, n->end));
}

/* "1." and "2)" at the head of a line. */
static bool numbers_a_list(const struct gauge *g, const struct number *n)
{
    return n->digits && n->first == g->begin && n->end < g->end && !TOK(n->end).space_before &&
           (gauge_is(g, n->end, ".") || gauge_is(g, n->end, ")"));
}

/* "5G", "3D": digits with a capital that is no unit. */
static bool has_letter(const struct gauge *g, const struct number *n)
{
    uint32_t t = n->end;
    return n->digits && t < g->end && !TOK(t).space_before && TOK(t).fold.len == 1 &&
           gauge_upper(g, t) && gauge_entry(g, t, t + 1, ENTRY_UNIT).entry == NULL;
}

bool amount_is_name(const struct gauge *g, const struct amount *x)
{
    const struct number *n = &x->n;
    uint32_t t = n->first;
    static const char *const halves[] = { "first", "second", "latter", "other", "better", NULL };
    if (n->share && gauge_is(g, t, "half") && t > g->begin && gauge_any(g, t - 1, halves))
        return true; /* "the second half of the century" */
    static const char *const hours[] = { "o'clock", "a.m.", "p.m.", "am", "pm", NULL };
    if (has_letter(g, n) || gauge_any(g, n->end, hours))
        return true;
    if (is_labelled(g, n) || numbers_a_list(g, n) || is_named(g, n) || is_house(g, n) ||
        begins_name(g, n))
        return true;
    bool heading = g->a->sentences[TOK(t).sentence].heading;
    if (!n->digits && n->end == t + 1 && t > g->begin + 1 && gauge_upper(g, t) && !heading &&
        is_proper(g, t + 1) && !token_feat(g->a, t + 1, "Number=Plur"))
        return true; /* "the One Planet summit" */
    if (!n->digits)  /* "the Kick Six" */
        return n->end == t + 1 && t > g->begin && gauge_upper(g, t) && is_proper(g, t - 1) &&
               TOK(t).head == t - 1;
    return is_address(g, n) || is_tied(g, t) || follows_name(g, n);
}

bool amount_is_partitive(const struct gauge *g, const struct number *n)
{
    uint32_t t = n->first;
    if (n->end != t + 1 || !gauge_is(g, t, "one") || !gauge_is(g, t + 1, "of"))
        return false;
    for (uint32_t most = t + 9, k = t + 2; k < g->end && k < most; k++)
        if (gauge_noun(g, k) && token_feat(g->a, k, "Number=Plur"))
            return true;
    return false;
}

/* "one" is a number only where it counts. */
bool amount_is_pronoun(const struct gauge *g, const struct number *n)
{
    static const char *const idle[] = { "hand",  "day",  "way",    "thing",   "side",
                                        "point", "time", "moment", "another", NULL };
    uint32_t t = n->first;
    if (n->end != t + 1 || !gauge_is(g, t, "one"))
        return false;
    double v;
    if (gauge_hyphen(g, t + 1) && t + 2 < g->end) { /* "one-sided", but "a one-year term" */
        struct hit h = gauge_entry(g, t + 2, t + 3, ENTRY_UNIT);
        return h.entry == NULL || span_is(image_span(h.im, h.entry->what), "multiple");
    }
    if (TOK(t).rel != REL_NUMMOD || TOK(t).head == NONE || TOK(t).head < t ||
        number_of_digits(gauge_word(g, t + 1), &v))
        return true;
    return gauge_lemma(g, TOK(t).head, idle);
}

/* "Smith, 24, ...", "aged 24": an age without a unit. */
bool amount_is_age(const struct gauge *g, const struct amount *x)
{
    static const char *const aged[] = { "aged", "age", "ages", NULL };
    uint32_t t = x->first;
    if (x->q.low > 130 || x->q.unit.len > 0)
        return false;
    if ((t > g->begin && gauge_any(g, t - 1, aged)) ||
        (x->q.first > g->begin && gauge_any(g, x->q.first - 1, aged)))
        return true;
    if (t >= g->begin + 2 && gauge_is(g, t - 1, "of") && gauge_is(g, t - 2, "age"))
        return true;
    if (t < g->begin + 2 || !gauge_is(g, t - 1, ",") || !x->n.digits || !x->n.plain)
        return false;
    bool closed = gauge_is(g, x->last, ",");
    bool person = g->named[t - 2] == 1 + NAME_PER; /* "the minister, 54, ..." */
    bool office = closed && gauge_noun(g, t - 2) && x->q.low >= 10 &&
                  !token_feat(g->a, t - 2, "Number=Plur") &&
                  gauge_find(g, t - 2, ENTRY_AGENT).entry != NULL;
    return (closed || x->last + 1 >= g->end) && (person || office);
}

/* "by 2120", "(1863-1898)": four digits that count nothing. */
bool amount_is_year(const struct amount *x)
{
    bool counts = x->q.of != NONE && (!x->range || (x->q.of >= x->last && x->q.of < x->last + 3));
    return x->n.plain && x->q.unit.len == 0 && !counts && x->q.modifier.len == 0 &&
           x->n.low >= 1000 && x->n.low < 2200 && x->n.low == floor(x->n.low);
}
