/* times_context.c -- what only the sentence tells: whether "May" is a month and 2000 a year here,
 * and what the tense of the verbs above says. The rules of data/times/ name these questions;
 * nothing here knows a rule. */
#include "analysis/numbers.h"
#include "analysis/times_parts.h"
#include "article/grammar.h"

#define TOK(t) (c->a->tokens[t])

bool is_any(const struct clock *c, uint32_t t, const char *const *words)
{
    for (; *words != NULL; words++)
        if (is(c, t, *words))
            return true;
    return false;
}

int digits_value(struct span w)
{
    int v = 0;
    if (w.len == 0 || w.len > 4)
        return -1;
    for (size_t i = 0; i < w.len; i++) {
        if (w.at[i] < '0' || w.at[i] > '9')
            return -1;
        v = v * 10 + (w.at[i] - '0');
    }
    return v;
}

int table_value(const struct clock *c, struct span w, const char *table)
{
    const struct time_word *x = time_index_find(c->index, w);
    for (uint32_t i = 0; x != NULL && i < x->n_phrases; i++) {
        const struct time_ref *ref = &c->index->refs[x->phrases + i];
        const struct image *im = &c->index->images[ref->image];
        const struct time_phrase *p = &im->time_phrases[ref->at];
        const struct time_table *t = &im->time_tables[p->table];
        if (p->words_n == 1 && span_is((struct span){ im->pool + t->name_at, t->name_len }, table))
            return (int)p->number;
    }
    return 0;
}

/* ---- Parts of dates ---- */

int year_token(const struct clock *c, uint32_t t)
{
    struct span w = without_mid(word(c, t));
    if (w.len == 3 && w.at[0] == '\'') {
        int v = digits_value(span_from(w, 1));
        return v < 0 ? 0 : v < 40 ? 2000 + v : 1900 + v;
    }
    bool two = (w.len == 7 || w.len == 9) && w.at[4] == '/' &&
               digits_value(span_from(w, 5)) >= 0; /* "2024/25" */
    int v = w.len == 4 || two ? digits_value(span_cut(w, 0, 4)) : -1;
    return v >= 1000 && v <= 2100 ? v : 0;
}

int month_token(const struct clock *c, uint32_t t)
{
    struct span w = without_mid(word(c, t));
    int m = is_upper(c, t) || w.len < word(c, t).len ? table_value(c, w, "month") : 0;
    if (m == 0)
        return 0;
    int next = digits_value(word(c, t + 1)),
        before = t > c->begin ? digits_value(word(c, t - 1)) : -1;
    bool number = (next >= 1 && next <= 31) || year_token(c, t + 1) ||
                  (before >= 1 && before <= 31) || (is(c, t + 1, ",") && year_token(c, t + 2));
    if (number)
        return m;
    if (w.len == 3 && m != 5)
        return 0; /* "Jan", "Dec" alone */
    if (c->named[t] == 1 + NAME_PER)
        return 0;
    static const char *const before_month[] = { "in",      "of",      "since",  "by",    "until",
                                                "till",    "from",    "last",   "next",  "this",
                                                "early",   "late",    "mid",    "to",    "and",
                                                "between", "during",  "before", "after", "through",
                                                "-",       "earlier", "for",    NULL };
    if (m == 5 || m == 3)
        return w.len < word(c, t).len ||
                       (t > c->begin && is_any(c, t - 1, before_month) && !is(c, t + 1, "on"))
                   ? m
                   : 0;
    return m;
}

int day_token(const struct clock *c, uint32_t t)
{
    int v = digits_value(word(c, t));
    if (v < 0)
        v = number_of_ordinal(word(c, t));
    return v >= 1 && v <= 31 ? v : 0;
}

/* Behind a preposition, before a noun that isn't counted, alone in brackets. "2000 people" is a
 * count, "1,500" never a year. */
bool stands_as_year(const struct clock *c, uint32_t t, int year)
{
    static const char *const before[] = {
        "in",     "since",  "until",        "till",    "by",     "from",    "during",
        "after",  "before", "early",        "late",    "mid",    "through", "throughout",
        "fiscal", "year",   "to",           "between", "and",    "of",      "for",
        "circa",  "summer", "spring",       "autumn",  "winter", "fall",    "(",
        ",",      "-",      "\xE2\x80\x93", "/",       NULL
    };
    static const char *const sure[] = { "in",     "since",      "until", "till", "during",
                                        "fiscal", "throughout", "(",     NULL };
    if (t > c->begin && TOK(t - 1).upos == UPOS_SYM && !is_any(c, t - 1, before))
        return false;
    uint32_t head = TOK(t).head;
    bool counts = head != NONE && head > t && head < c->end && TOK(head).rel != REL_PUNCT &&
                  TOK(t).rel == REL_NUMMOD;
    bool plural = counts && token_feat(c->a, head, "Number=Plur");
    bool behind = t > c->begin && is_any(c, t - 1, before);
    bool definite =
        t > c->begin && (is(c, t - 1, "the") || is(c, t - 1, "'s") || is(c, t - 1, "its") ||
                         is(c, t - 1, "his") || is(c, t - 1, "a"));
    bool unit = table_value(c, word(c, t + 1), "unit") || table_value(c, word(c, t + 1), "units");
    if (year < 1900)
        return behind && is_any(c, t - 1, sure) && !plural && !unit &&
               (t + 1 == c->end || TOK(t + 1).upos != UPOS_NOUN);
    if (year > 2060 && !(behind && is_any(c, t - 1, sure)))
        return false;
    if (unit || is(c, t + 1, "people") || is(c, t + 1, "%") || is(c, t + 1, "percent"))
        return false;
    return definite || (!plural && (behind || counts || t == c->begin || TOK(t).rel != REL_NUMMOD));
}

bool is_rate(const struct clock *c, uint32_t t)
{
    static const char *const rates[] = { "once",    "twice",      "times",      "%",
                                         "percent", "cents",      "dollars",    "euros",
                                         "miles",   "barrels",    "tons",       "tonnes",
                                         "people",  "million",    "billion",    "thousand",
                                         "bpd",     "kilometres", "kilometers", NULL };
    if ((!is(c, t, "a") && !is(c, t, "an")) || t == c->begin)
        return false;
    double v;
    struct span before = word(c, t - 1);
    bool unit = table_value(c, before, "unit") || table_value(c, before, "units");
    if (TOK(t - 1).upos == UPOS_NOUN && !unit && table_value(c, word(c, t + 1), "unit") >= UNIT_DAY)
        return true; /* "20bn cubic metres of gas a year" */
    return is_any(c, t - 1, rates) || number_of_digits(before, &v);
}

/* ---- Tense ---- */

static bool has_aux(const struct clock *c, uint32_t verb, const char *const *words)
{
    for (uint32_t k = TOK(verb).child; k != NONE; k = TOK(k).next)
        if ((tree_is(c->a, k, REL_AUX) || tree_is(c->a, k, REL_COP)) && is_any(c, k, words))
            return true;
    return false;
}

/* "met", "was killed"; not the participle of "will be paid", "to be paid". */
static bool is_past_verb(const struct clock *c, uint32_t t)
{
    static const char *const be[] = { "be", "will", "is", "are", NULL };
    return t >= c->begin && TOK(t).upos == UPOS_VERB && token_feat(c->a, t, "Tense=Past") &&
           !has_aux(c, t, be);
}

/* What only plans, and what plans when its infinitive holds the time: "agreed to meet on Friday".
 */
static const char *const plans[] = { "plan", "schedule", "slate", "expect", "due", NULL };
static const char *const wishes[] = { "plan",    "expect", "schedule", "due",   "set",  "intend",
                                      "slate",   "hope",   "prepare",  "agree", "want", "aim",
                                      "promise", "vow",    "urge",     "go",    NULL };

static bool is_one_of(const struct clock *c, uint32_t verb, const char *const *words)
{
    for (const char *const *p = words; *p != NULL; p++)
        if (span_is(TOK(verb).lemma, *p) || is(c, verb, *p))
            return true;
    return false;
}

/* "9", "10:30" */
static bool is_clock(struct span w)
{
    return w.len > 0 && w.len <= 5 && w.at[0] >= '0' && w.at[0] <= '9';
}

static const char *const past[] = { "was", "were", "had", "did", "has", "have", "been", NULL };

/* "told to leave by Friday" is to come, "had left by Friday" is over; 0: the verbs decide. */
static int tense_by(const struct clock *c, uint32_t t)
{
    uint32_t verb = tree_governor(c->a, t);
    bool over = verb == NONE || is_past_verb(c, verb) || has_aux(c, verb, past);
    return over || !token_feat(c->a, verb, "VerbForm=Inf") ? 0 : TO_COME;
}

/* "moved from Monday to Friday" */
static bool moved_to(const struct clock *c, uint32_t to)
{
    static const char *const moved[] = { "postponed", "moved",    "delayed", "pushed",
                                         "shifted",   "deferred", "changed", "rescheduled",
                                         "back",      "forward",  NULL };
    bool from = to > c->begin + 2 && is(c, to - 2, "from");
    uint32_t verb = from ? to - 3 : to - 1;
    return is(c, to, "to") && to > c->begin && is_any(c, verb, moved);
}

/* What stands right before a time says more than a tree can: "said Friday", "closed until Friday",
 * "scheduled for Friday". 0: nothing. */
static int tense_beside(const struct clock *c, uint32_t t)
{
    static const char *const skipped[] = { "the",  "early", "late", "mid",   "-",    "this",
                                           "a.m.", "p.m.",  "am",   "pm",    "est",  "edt",
                                           "gmt",  "noon",  ",",    "local", "time", NULL };
    static const char *const until[] = { "until", "till", NULL };
    static const char *const on[] = { "on", "in", NULL };
    static const char *const since[] = { "since", NULL };
    static const char *const planned[] = { "scheduled", "slated", "due", "postponed", NULL };
    static const char *const set_for[] = { "set", "planned", "called", "fixed", NULL };
    uint32_t at = t;
    while (at > c->begin && (is_any(c, at - 1, skipped) || is_clock(word(c, at - 1))))
        at--;
    if (at == c->begin)
        return 0;
    if (is_any(c, at - 1, until))
        return at - 1 > c->begin ? TO_COME : 0;
    bool as = at - 1 > c->begin && is(c, at - 1, "as");
    if ((as && (is(c, at - 2, "soon") || is(c, at - 2, "early"))) ||
        (at - 1 > c->begin && is(c, at - 1, "of") && is(c, at - 2, "ahead")))
        return TO_COME; /* "as early as Monday", "ahead of Sunday's vote" */
    if (is_any(c, at - 1, since) ||
        (at - 1 > c->begin && is(c, at - 1, "of") && is(c, at - 2, "as")))
        return PAST;
    bool direct = at - 1 > c->begin && (is_any(c, at - 1, on) || is(c, at - 1, "for"));
    uint32_t verb = direct ? at - 2 : at - 1;
    if (is_any(c, verb, planned) || moved_to(c, at - 1) ||
        (is(c, at - 1, "for") && is_any(c, verb, set_for)))
        return TO_COME;
    if (is(c, at - 1, "by"))
        return tense_by(c, t);
    if (!direct && tree_is(c->a, t, REL_OBJ))
        return 0; /* "has set 3 May as the deadline" */
    return !is(c, at - 1, "for") && is_past_verb(c, verb) ? PAST : 0;
}

int tense_at(const struct clock *c, uint32_t t)
{
    static const char *const will[] = { "will", "'ll", "shall", "wo", "would", "'d", NULL };
    static const char *const present[] = { "is", "are", "'s", "'re", "am", NULL };
    int beside = tense_beside(c, t);
    if (beside != 0)
        return beside;
    uint32_t verb = tree_governor(c->a, t);
    /* "met on Friday" is surely over; "set a 3 May deadline", "Friday's talks" need not be. */
    bool infinitive = false;
    bool own = verb != NONE && !tree_is(c->a, t, REL_OBJ) &&
               (TOK(t).head == verb || (t > c->begin && is(c, t - 1, "on")));
    bool heading = c->a->sentences[TOK(t).sentence].heading;
    for (int steps = 0; verb != NONE && steps < 4; steps++, verb = tree_governor(c->a, verb)) {
        bool finite = token_feat(c->a, verb, "VerbForm=Fin");
        if (has_aux(c, verb, will))
            return steps == 0 && own ? TO_COME : PERHAPS_TO_COME;
        if (infinitive && is_one_of(c, verb, wishes))
            return TO_COME;
        if (steps == 0 && is_one_of(c, verb, plans))
            return PERHAPS_TO_COME;
        /* "the decision announced Wednesday" */
        bool reduced = steps == 0 && tree_is(c->a, verb, REL_ACL) && is_past_verb(c, verb);
        if (reduced || has_aux(c, verb, past) || (finite && token_feat(c->a, verb, "Tense=Past")))
            return steps == 0 && own ? PAST : PERHAPS_PAST;
        bool goes = token_feat(c->a, verb, "Tense=Pres") && token_feat(c->a, verb, "VerbForm=Part");
        if (goes && has_aux(c, verb, present))
            return TO_COME;
        /* "the offer expires Friday" */
        bool plain = steps == 0 && own && !heading && TOK(verb).upos == UPOS_VERB &&
                     token_feat(c->a, verb, "Tense=Pres");
        if (finite)
            return plain ? PERHAPS_TO_COME : 0;
        infinitive = infinitive || token_feat(c->a, verb, "VerbForm=Inf");
    }
    return infinitive ? PERHAPS_TO_COME : 0;
}
