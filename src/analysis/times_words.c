/* times_words.c -- the words of time: tables of months, days, units and the like, small questions
 * to the words of a sentence, and what the tense of the verbs above says. Serves the matchers of
 * times. */
#include "analysis/times_parts.h"
#include "article/grammar.h"

#define TOK(t) (c->a->tokens[t])

/* ---- Tables ---- */

struct time_word {
    const char *word;
    int value;
};

static const struct time_word months[] = {
    { "january", 1 },   { "february", 2 },  { "march", 3 },  { "april", 4 },     { "may", 5 },
    { "june", 6 },      { "july", 7 },      { "august", 8 }, { "september", 9 }, { "october", 10 },
    { "november", 11 }, { "december", 12 }, { "jan.", 1 },   { "feb.", 2 },      { "mar.", 3 },
    { "apr.", 4 },      { "jun.", 6 },      { "jul.", 7 },   { "aug.", 8 },      { "sept.", 9 },
    { "sep.", 9 },      { "oct.", 10 },     { "nov.", 11 },  { "dec.", 12 },     { "jan", 1 },
    { "feb", 2 },       { "mar", 3 },       { "apr", 4 },    { "jun", 6 },       { "jul", 7 },
    { "aug", 8 },       { "sept", 9 },      { "sep", 9 },    { "oct", 10 },      { "nov", 11 },
    { "dec", 12 },
};
static const struct time_word weekdays[] = {
    { "monday", 1 },   { "tuesday", 2 }, { "wednesday", 3 }, { "thursday", 4 }, { "friday", 5 },
    { "saturday", 6 }, { "sunday", 7 },  { "mon.", 1 },      { "tues.", 2 },    { "tue.", 2 },
    { "wed.", 3 },     { "thurs.", 4 },  { "thur.", 4 },     { "thu.", 4 },     { "fri.", 5 },
    { "sat.", 6 },     { "sun.", 7 },
};
static const struct time_word mondays[] = {
    /* plural: every one of them */
    { "mondays", 1 }, { "tuesdays", 2 },  { "wednesdays", 3 }, { "thursdays", 4 },
    { "fridays", 5 }, { "saturdays", 6 }, { "sundays", 7 },
};
static const struct time_word units[] = {
    { "second", SECOND },   { "minute", MINUTE },       { "hour", HOUR },
    { "day", DAY },         { "night", NIGHT },         { "week", WEEK },
    { "weekend", WEEKEND }, { "fortnight", FORTNIGHT }, { "month", MONTH },
    { "quarter", QUARTER }, { "year", YEAR },           { "decade", DECADE },
    { "century", CENTURY },
};
static const struct time_word plural_units[] = {
    { "seconds", SECOND },    { "minutes", MINUTE },
    { "hours", HOUR },        { "days", DAY },
    { "nights", NIGHT },      { "weeks", WEEK },
    { "weekends", WEEKEND },  { "fortnights", FORTNIGHT },
    { "months", MONTH },      { "quarters", QUARTER },
    { "years", YEAR },        { "decades", DECADE },
    { "centuries", CENTURY }, { "hrs", HOUR },
    { "mins", MINUTE },       { "yrs", YEAR },
};
static const struct time_word day_parts[] = {
    { "morning", MORNING }, { "afternoon", AFTERNOON }, { "evening", EVENING },
    { "night", NIGHTTIME }, { "lunchtime", MIDDAY },    { "midday", MIDDAY },
    { "dawn", MORNING },
};
static const struct time_word day_words[] = {
    { "today", TODAY },     { "yesterday", YESTERDAY }, { "tomorrow", TOMORROW },
    { "tonight", TONIGHT }, { "overnight", OVERNIGHT },
};
static const struct time_word seasons[] = {
    { "spring", SPRING },
    { "summer", SUMMER },
    { "autumn", AUTUMN },
    { "winter", WINTER },
};
static const struct time_word whiches[] = {
    { "last", LAST },     { "past", LAST },      { "previous", LAST },  { "next", NEXT },
    { "coming", NEXT },   { "this", THIS },      { "following", NEXT }, { "current", THIS },
    { "upcoming", NEXT }, { "preceding", LAST },
};
static const struct time_word decades[] = {
    { "twenties", 2 }, { "thirties", 3 },  { "forties", 4 },  { "fifties", 5 },
    { "sixties", 6 },  { "seventies", 7 }, { "eighties", 8 }, { "nineties", 9 },
};
static const struct time_word feasts[] = {
    { "christmas", 1225 },      { "christmas day", 1225 },   { "christmas eve", 1224 },
    { "new year 's day", 101 }, { "new year 's eve", 1231 }, { "valentine 's day", 214 },
    { "boxing day", 1226 },
};
static const struct time_word vague[] = {
    { "now", PRESENT_REF },
    { "currently", PRESENT_REF },
    { "nowadays", PRESENT_REF },
    { "at present", PRESENT_REF },
    { "at the moment", PRESENT_REF },
    { "these days", PRESENT_REF },
    { "right now", PRESENT_REF },
    { "the present", PRESENT_REF },
    { "at this time", PRESENT_REF },
    { "recently", PAST_REF },
    { "lately", PAST_REF },
    { "the past", PAST_REF },
    { "years ago", PAST_REF },
    { "decades ago", PAST_REF },
    { "weeks ago", PAST_REF },
    { "months ago", PAST_REF },
    { "days ago", PAST_REF },
    { "long ago", PAST_REF },
    { "centuries ago", PAST_REF },
    { "hours ago", PAST_REF },
    { "minutes ago", PAST_REF },
    { "the future", FUTURE_REF },
    { "the near future", FUTURE_REF },
    { "soon", FUTURE_REF },
    { "the recent past", PAST_REF },
    { "the coming days", FUTURE_REF },
    { "the coming weeks", FUTURE_REF },
    { "the coming months", FUTURE_REF },
    { "the coming years", FUTURE_REF },
};

#define TABLE(table)                                                                               \
    {                                                                                              \
        .items = (table), .n = sizeof(table) / sizeof((table)[0])                                  \
    }
static const struct {
    const struct time_word *items;
    size_t n;
} tables[] = {
    [MONTHS] = TABLE(months),
    [WEEKDAYS] = TABLE(weekdays),
    [MONDAYS] = TABLE(mondays),
    [UNITS] = TABLE(units),
    [PLURAL_UNITS] = TABLE(plural_units),
    [DAY_PARTS] = TABLE(day_parts),
    [DAY_WORDS] = TABLE(day_words),
    [SEASONS] = TABLE(seasons),
    [WHICHES] = TABLE(whiches),
    [DECADES] = TABLE(decades),
    [FEASTS] = TABLE(feasts),
    [VAGUE] = TABLE(vague),
};
#undef TABLE

static const struct {
    const char *word, *value;
} set_words[] = {
    { "daily", "P1D" },   { "nightly", "P1D" },     { "hourly", "PT1H" },  { "weekly", "P1W" },
    { "monthly", "P1M" }, { "quarterly", "P1Q" },   { "annual", "P1Y" },   { "annually", "P1Y" },
    { "yearly", "P1Y" },  { "fortnightly", "P2W" }, { "biweekly", "P2W" },
};

int time_word(enum time_table table, struct span w)
{
    for (size_t i = 0; i < tables[table].n; i++)
        if (span_is(w, tables[table].items[i].word))
            return tables[table].items[i].value;
    return 0;
}

const char *day_part_code(int part)
{
    static const char *const codes[] = { "", "TMO", "TAF", "TEV", "TNI", "TMI" };
    return codes[part];
}

const char *season_code(int season)
{
    static const char *const codes[] = { "", "SP", "SU", "FA", "WI" };
    return codes[season];
}

const char *reference_code(int reference)
{
    static const char *const codes[] = { "", "PRESENT_REF", "PAST_REF", "FUTURE_REF" };
    return codes[reference];
}

int season_month(int season)
{
    static const int first[] = { 0, 3, 6, 9, 12 };
    return first[season];
}

/* ---- The words of a sentence ---- */

bool is_any(const struct clock *c, uint32_t t, const char *const *words)
{
    for (; *words != NULL; words++)
        if (is(c, t, *words))
            return true;
    return false;
}

uint32_t words_end(const struct clock *c, uint32_t t, const char *words)
{
    struct span first = word(c, t);
    if (first.len == 0 || first.at[0] != words[0])
        return t;
    struct span rest = span_of(words), one;
    uint32_t at = t;
    while (span_next(&rest, ' ', &one))
        if (!span_eq(word(c, at++), one))
            return t;
    return at;
}

uint32_t time_words_end(const struct clock *c, uint32_t t, enum time_table table, int *value)
{
    uint32_t best = t;
    for (size_t i = 0; i < tables[table].n; i++) {
        uint32_t end = words_end(c, t, tables[table].items[i].word);
        if (end > best) {
            best = end;
            *value = tables[table].items[i].value;
        }
    }
    return best;
}

const char *set_word_value(struct span w)
{
    for (size_t i = 0; i < sizeof set_words / sizeof set_words[0]; i++)
        if (span_is(w, set_words[i].word))
            return set_words[i].value;
    return NULL;
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

int unit_at(const struct clock *c, uint32_t t)
{
    int u = time_word(UNITS, word(c, t));
    return u ? u : time_word(PLURAL_UNITS, word(c, t));
}

int season_at(const struct clock *c, uint32_t t)
{
    return time_word(SEASONS, word(c, t));
}

/* ---- Tense ---- */

static bool has_aux(const struct clock *c, uint32_t verb, const char *const *words)
{
    for (uint32_t k = TOK(verb).child; k != NONE; k = TOK(k).next)
        if ((tree_is(c->a, k, REL_AUX) || tree_is(c->a, k, REL_COP)) && is_any(c, k, words))
            return true;
    return false;
}

int tense_at(const struct clock *c, uint32_t t)
{
    static const char *const will[] = { "will", "'ll", "shall", "wo", "would", "'d", NULL };
    static const char *const past[] = { "was", "were", "had", "did", "has", "have", "been", NULL };
    static const char *const present[] = { "is", "are", "'s", "'re", "am", NULL };
    static const char *const plans[] = { "plan",    "expect", "schedule", "due",   "set",  "intend",
                                         "slate",   "hope",   "prepare",  "agree", "want", "aim",
                                         "promise", "vow",    "urge",     "go",    NULL };
    uint32_t verb = tree_governor(c->a, t);
    bool infinitive = false;
    for (int steps = 0; verb != NONE && steps < 4; steps++, verb = tree_governor(c->a, verb)) {
        if (has_aux(c, verb, will))
            return 1;
        if (infinitive)
            for (const char *const *p = plans; *p != NULL; p++)
                if (span_is(TOK(verb).lemma, *p) || is(c, verb, *p))
                    return 1;
        if (has_aux(c, verb, past) ||
            (token_feat(c->a, verb, "Tense=Past") && token_feat(c->a, verb, "VerbForm=Fin")))
            return -1;
        bool goes = token_feat(c->a, verb, "Tense=Pres") && token_feat(c->a, verb, "VerbForm=Part");
        if (goes && has_aux(c, verb, present))
            return 1;
        if (token_feat(c->a, verb, "VerbForm=Fin"))
            return 0;
        infinitive = infinitive || token_feat(c->a, verb, "VerbForm=Inf");
    }
    return infinitive ? 1 : 0;
}
