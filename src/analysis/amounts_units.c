/* amounts_units.c -- a number with what is written at it: its sign, its unit, the second end of a
 * range ("5 % to 10 %"), the unit it is meant per ("$80 a barrel"). Words only: trees err most
 * inside such phrases. */
#include "analysis/amounts_parts.h"

enum { UNIT_WORDS = 4, MOST_LETTERS = 8 };

bool amount_is_money(const struct amount *x)
{
    return span_is(x->kind, "money");
}

static bool is_kind(struct hit h, const char *kind)
{
    return h.entry != NULL && span_is(image_span(h.im, h.entry->what), kind);
}

static void take_unit(struct amount *x, struct hit h)
{
    x->q.unit = image_span(h.im, h.entry->head);
    x->kind = image_span(h.im, h.entry->what);
    if (x->q.rule_line == 0)
        x->q.rule_line = h.entry->line;
}

/* ---- Numbers ---- */

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

/* Codes that are words or names as well: "ALL 5", "COP26". */
static bool is_doubtful_code(struct span w)
{
    static const char *const codes[] = { "ALL", "COP", "CUP", "GEL", "LAK", "MAD",
                                         "PEN", "SOS", "TOP", "TRY", NULL };
    return span_any(w, codes);
}

/* Whether the letters before a number name a currency: "USD", "RM", "Rs", "C$". */
static bool is_code(struct hit h, struct span written)
{
    if (!is_kind(h, "money") || written.len == 0)
        return false;
    char last = written.at[written.len - 1];
    bool mixed = h.ref->capital && written.len <= 3 && written.at[0] >= 'A' && written.at[0] <= 'Z';
    return last == '$' || !is_letter(last) || h.ref->capitals || mixed;
}

/* "640bhp", "5kW", "10k": the letters behind are a unit or multiply. */
static bool take_rest(const struct gauge *g, struct amount *x)
{
    char fold[MOST_LETTERS];
    struct span rest = x->rest;
    if (rest.len > MOST_LETTERS)
        return false;
    if (gauge_text(g, SPAN(""), rest, ENTRY_UNIT).entry != NULL)
        return true;
    for (size_t i = 0; i < rest.len && i < MOST_LETTERS; i++)
        fold[i] = rest.at[i] >= 'A' && rest.at[i] <= 'Z' ? (char)(rest.at[i] | 32) : rest.at[i];
    double scale = number_scale((struct span){ fold, rest.len });
    if (isnan(scale))
        return false;
    x->n.low = x->n.high = round(x->n.low * scale * 1e6) / 1e6;
    x->n.scale = scale;
    x->rest = (struct span){ "", 0 };
    return true;
}

/* "PS2.7m", "PS21,700": the pound's sign in a text cut to ASCII; "PS5" is something else. */
static bool is_ascii_pound(const struct gauge *g, const struct amount *x)
{
    uint32_t t = x->n.first;
    struct span w = token_text(g->a, t), next = gauge_word(g, t + 1);
    bool scaled = !isnan(number_scale(next)) && (next.len > 1 || !TOK(t + 1).space_before);
    bool grouped = span_find(w, SPAN(",")) != SIZE_MAX || span_find(w, SPAN(".")) != SIZE_MAX;
    return span_is(x->lead, "PS") && (scaled || grouped);
}

/* "USD10m", "RM23.50", "$US160": the letters in front name a currency, and a multiple may follow.
 */
static bool take_lead(const struct gauge *g, struct amount *x)
{
    uint32_t t = x->n.first;
    struct span before = t > g->begin ? token_text(g->a, t - 1) : (struct span){ "", 0 };
    if (span_is(x->lead, "sub-"))
        return true;
    bool pound = is_ascii_pound(g, x);
    if (pound)
        x->lead = SPAN("\xC2\xA3");
    bool sign =
        span_is(before, "$") && is_kind(gauge_text(g, before, x->lead, ENTRY_UNIT), "money");
    if (!sign && !pound && !is_code(gauge_text(g, SPAN(""), x->lead, ENTRY_UNIT), x->lead))
        return false;
    struct span next = gauge_word(g, t + 1);
    double scale = number_scale(next);
    if (isnan(scale) || (next.len == 1 && TOK(t + 1).space_before))
        return !is_doubtful_code(x->lead) || x->n.low >= 1000;
    x->n.low = x->n.high = round(x->n.low * scale * 1e6) / 1e6;
    x->n.scale = scale;
    x->n.end++;
    return true;
}

/* A number in one token with its unit or sign. */
static bool read_glued(const struct gauge *g, uint32_t t, struct amount *x)
{
    struct span w = token_text(g->a, t);
    if (w.len == 0 || !(is_digit(w.at[0]) || is_digit(w.at[w.len - 1])))
        return false;
    size_t from = 0, to;
    while (from < w.len && !is_digit(w.at[from]))
        from++;
    for (to = from; to < w.len && (is_digit(w.at[to]) || w.at[to] == '.' || w.at[to] == ',');)
        to++;
    x->lead = span_cut(w, 0, from);
    bool minus = span_is(x->lead, "\xE2\x88\x92");
    if (minus)
        x->lead.len = 0;
    x->rest = span_from(w, to);
    double v;
    if ((!minus && (x->lead.len == 0) == (x->rest.len == 0)) || x->lead.len > MOST_LETTERS ||
        x->rest.len > MOST_LETTERS || !number_of_digits(span_cut(w, from, to), &v))
        return false;
    x->n = (struct number){
        .first = t, .end = t + 1, .low = v, .high = v, .scale = 1, .digits = true
    };
    x->minus = minus ? t : NONE;
    return x->rest.len > 0 ? take_rest(g, x) : minus || take_lead(g, x);
}

/* A letter or two count only at the digits: "5m", "5 km"; "in." and "no" are words. */
static bool is_loose_letter(const struct gauge *g, uint32_t t)
{
    static const char *const apart[] = { "km", "kg", "cm", "mm", "ha", "pc", "ft", "hp", "kw",
                                         "mw", "gw", "mg", "ml", "gb", "mb", "tb", "hz", "kv",
                                         "nm", "db", "bp", "lb", "oz", "yo", "dm", "ps", NULL };
    struct span w = TOK(t).fold;
    return w.len <= 2 && is_letter(w.at[0]) && TOK(t).space_before && !span_any(w, apart);
}

/* Words that are units and something else: only as nouns. */
static bool is_doubtful(const struct gauge *g, uint32_t t)
{
    static const char *const words[] = { "won", "real", "sol",   "buck", "second", "dong", "som",
                                         "min", "sen",  "point", "cop",  "try",    "rand", "all",
                                         "c",   "f",    "time",  "knot", "bar",    "cup",  NULL };
    return gauge_any(g, t, words) &&
           !(token_feat(g->a, t, "Number=Plur") || TOK(t).upos == UPOS_NOUN || gauge_upper(g, t));
}

/* The longest unit at token `at`, and where it ends; entry NULL: none. */
static struct hit unit_at(const struct gauge *g, uint32_t at, uint32_t *end)
{
    for (uint32_t n = UNIT_WORDS; n >= 1; n--) {
        if (at + n > g->end || gauge_hyphen(g, at + n - 1))
            continue;
        struct hit h =
            n == 1 ? gauge_find(g, at, ENTRY_UNIT) : gauge_entry(g, at, at + n, ENTRY_UNIT);
        if (h.entry == NULL || (n == 1 && (is_loose_letter(g, at) || is_doubtful(g, at))))
            continue;
        *end = at + n;
        return h;
    }
    return (struct hit){ 0 };
}

/* "the second half a goal", "the first quarter". */
static bool is_ordinal_before(const struct gauge *g, uint32_t t)
{
    static const char *const others[] = { "other", "better", "latter", "final", "last", NULL };
    return t > g->begin &&
           (number_of_ordinal(gauge_word(g, t - 1)) > 0 || gauge_any(g, t - 1, others));
}

/* "a quarter of a percentage point", "half a tonne", "a quarter point": a part of one unit, which
 * no share is. The number ends where the unit begins. */
static void part_of_unit(const struct gauge *g, uint32_t t, struct number *n)
{
    static const char *const bare[] = { "share", "length", "mass", NULL };
    uint32_t at = t + (gauge_is(g, t, "a") || gauge_is(g, t, "one")), end;
    bool half = gauge_is(g, at, "half"), quarter = gauge_is(g, at, "quarter");
    bool of = n->share && gauge_is(g, n->end, "of");
    if (n->end > t && !of)
        return;
    if (!of && ((!half && !quarter) || (at == t && is_ordinal_before(g, t))))
        return;
    at = (of ? n->end : at) + 1;
    bool article = gauge_is(g, at, "a") || gauge_is(g, at, "an");
    at += article || (!of && gauge_tight_hyphen(g, at));
    struct hit h = unit_at(g, at, &end);
    bool fits = h.entry != NULL &&
                (article || (!of && (span_any(image_span(h.im, h.entry->what), bare) ||
                                     span_is(image_span(h.im, h.entry->head), "point"))));
    if (!fits)
        return;
    double v = of ? n->low : half ? 0.5 : 0.25;
    *n = (struct number){ .first = t, .end = at, .low = v, .high = v, .scale = 1 };
}

bool amount_number(struct gauge *g, uint32_t t, struct amount *x)
{
    if (t >= g->end || g->timed[t])
        return false;
    *x = (struct amount){ .n = number_at(g->a, t), .minus = NONE };
    part_of_unit(g, t, &x->n);
    if (x->n.end == x->n.first && !read_glued(g, t, x))
        return false;
    x->first = x->n.first;
    x->last = x->n.end;
    x->q = (struct quantity){ .low = x->n.low,
                              .high = x->n.high,
                              .change = isnan(x->n.high) ? '>' : '=',
                              .of = NONE,
                              .whose = NONE,
                              .teller = NONE };
    return true;
}

/* ---- Signs ---- */

/* "minus 5", "minus-1.4", "-5": a hyphen only where nothing else stands before it. */
static void minus_before(struct gauge *g, struct amount *x)
{
    uint32_t t = x->first;
    if (t == g->begin || x->minus != NONE || gauge_is(g, t - 2, "or"))
        return; /* "plus or minus 3 percent" */
    if (gauge_is(g, t - 1, "minus") || (x->n.digits && gauge_is(g, t - 1, "negative"))) {
        x->first = x->minus = t - 1;
        return;
    }
    if (!x->n.digits)
        return;
    bool hyphen = gauge_hyphen(g, t - 1) || gauge_is(g, t - 1, "\xE2\x88\x92");
    if (hyphen && t >= g->begin + 2 && gauge_is(g, t - 2, "minus"))
        x->minus = t - 2;
    else if (hyphen && !TOK(t).space_before &&
             (t - 1 == g->begin || TOK(t - 1).space_before || gauge_is(g, t - 2, "$")))
        x->minus = t - 1;
    if (x->minus != NONE)
        x->first = x->minus;
}

/* "HK $", but not "a $5 grant", "Japan's $2 million": letters apart from their sign. */
static bool is_apart(const struct gauge *g, uint32_t first, uint32_t end)
{
    struct span w = TOK(first).fold;
    if (first + 1 == end || !TOK(end - 1).space_before || !gauge_is(g, end - 1, "$"))
        return false;
    return w.len == 0 || !is_letter(w.at[0]) || (w.len == 1 && !span_is(w, "c"));
}

/* "$", "US$", "EUR" before the number, in its token or before that. */
void amount_sign(struct gauge *g, struct amount *x)
{
    minus_before(g, x);
    if (x->lead.len > 0) {
        struct span before = x->first > g->begin ? token_text(g->a, x->first - 1) : SPAN("");
        struct hit h = gauge_text(g, span_is(before, "$") ? before : SPAN(""), x->lead, ENTRY_UNIT);
        if (h.entry != NULL) {
            take_unit(x, h);
            x->first -= span_is(before, "$");
        }
        return;
    }
    for (uint32_t back = 3; back >= 1; back--) {
        if (x->first < g->begin + back)
            continue;
        uint32_t t = x->first - back;
        struct hit h = gauge_entry(g, t, x->first, ENTRY_UNIT);
        struct span w = token_text(g->a, x->first - 1);
        if (!is_code(h, w) || is_apart(g, t, x->first) ||
            (back == 1 && x->n.low < 1000 && is_doubtful_code(w)))
            continue;
        take_unit(x, h);
        x->first = t;
        return;
    }
}

/* ---- Units ---- */

/* "-old", "old", "of age" behind a length of time. */
static void age_behind(const struct gauge *g, struct amount *x)
{
    static const char *const old[] = { "old", "olds", NULL };
    uint32_t t = x->last;
    if (!span_is(x->kind, "time"))
        return;
    if (gauge_hyphen(g, t) && gauge_any(g, t + 1, old))
        x->last = t + 2;
    else if (gauge_any(g, t, old))
        x->last = t + 1;
    else if (gauge_is(g, t, "of") && gauge_is(g, t + 1, "age"))
        x->last = t + 2;
    x->age = x->last > t;
}

/* Pounds are weighed where the words say so: "weighs 12 pounds", "500 pounds of explosives". */
static bool is_weighed(const struct gauge *g, const struct amount *x)
{
    static const char *const weigh[] = { "weigh",    "weight", "weighs", "weighed",
                                         "weighing", "heavy",  "baby",   NULL };
    static const char *const things[] = { "bomb",   "warhead", "shell",    "munition", "payload",
                                          "rocket", "missile", "mortar",   "boulder",  "sack",
                                          "bag",    "man",     "baby",     "fish",     "dog",
                                          "bear",   "weight",  "dumbbell", NULL };
    static const char *const paid[] = { "aid",      "debt",     "money",   "fund",
                                        "taxpayer", "spending", "savings", "public",
                                        "loan",     "cash",     "damage",  NULL };
    for (uint32_t t = x->first > g->begin + 5 ? x->first - 5 : g->begin; t < x->first; t++)
        if (gauge_lemma(g, t, weigh))
            return true;
    if (x->n.scale < 1000 &&
        gauge_lemma(g, x->last < g->end ? x->last : NONE, things)) /* "a 500-pound bomb" */
        return true;
    uint32_t of = x->last + 1;
    return gauge_is(g, x->last, "of") && of < g->end && x->n.scale < 1e6 &&
           !gauge_lemma(g, of, paid) &&
           (gauge_noun(g, of) || TOK(of).upos == UPOS_ADJ || TOK(of).rel == REL_AMOD);
}

/* "3 dollars and 50 cents", "15 dollars 50". */
static void add_cents(struct gauge *g, struct amount *x)
{
    uint32_t at = x->last + gauge_is(g, x->last, "and"), end;
    if (!amount_is_money(x) || at >= g->end || isnan(x->q.low))
        return;
    struct number n = number_at(g->a, at);
    if (n.end == n.first || n.scale != 1 || n.low >= 100 || n.share || n.low != n.high)
        return;
    struct hit h = unit_at(g, n.end, &end);
    struct span name = h.entry != NULL ? image_span(h.im, h.entry->head) : (struct span){ "", 0 };
    bool closed = n.end == g->end || TOK(n.end).upos == UPOS_PUNCT;
    if (h.entry == NULL && n.plain && n.low >= 10 && closed && x->n.scale == 1)
        end = n.end;
    else if (!span_is(name, "cent") && !span_is(name, "penny"))
        return;
    x->q.low += n.low / 100;
    x->q.high += n.high / 100;
    x->last = end;
}

/* "MUSD", "kEUR": a code behind the letter of its multiple. */
static struct hit scaled_code(const struct gauge *g, uint32_t t, double *scale)
{
    struct span w = t < g->end ? token_text(g->a, t) : (struct span){ "", 0 };
    struct hit none = { 0 };
    if (w.len != 4 || (w.at[0] != 'M' && w.at[0] != 'k'))
        return none;
    struct hit h = gauge_text(g, SPAN(""), span_from(w, 1), ENTRY_UNIT);
    *scale = w.at[0] == 'M' ? 1e6 : 1e3;
    return is_kind(h, "money") && h.ref->capitals ? h : none;
}

/* By how much a code or the word behind it multiplies: "75 USD million", "30 MUSD". */
static struct hit code_behind(const struct gauge *g, struct amount *x, uint32_t at, struct hit h,
                              uint32_t *end)
{
    double scale = NAN;
    if (h.entry == NULL) {
        h = scaled_code(g, at, &scale);
        *end = at + 1;
    } else if (is_kind(h, "money") && h.ref->capitals && gauge_word(g, *end).len > 1) {
        scale = number_scale(gauge_word(g, *end));
        *end += scale >= 1e6;
    }
    if (h.entry != NULL && scale >= 1e3) {
        x->q.low *= scale;
        x->q.high *= scale;
    }
    return h;
}

/* The unit behind the number, with what may stand between. */
static struct hit unit_behind(const struct gauge *g, struct amount *x, uint32_t *end)
{
    uint32_t at = x->last;
    if (gauge_hyphen(g, at) && (!TOK(at).space_before || gauge_is(g, at + 1, "year")))
        at++;
    struct hit h = unit_at(g, at, end);
    /* "three more years", "50 consecutive days" */
    if (h.entry == NULL && at + 1 < g->end && TOK(at).upos == UPOS_ADJ && gauge_noun(g, at + 1) &&
        token_feat(g->a, at + 1, "Number=Plur"))
        h = unit_at(g, at + 1, end);
    if (h.entry == NULL && isnan(x->n.high) && gauge_is(g, at, "of")) /* "thousands of tonnes" */
        h = unit_at(g, at + 1, end);
    return code_behind(g, x, at, h, end);
}

static void weigh_pounds(const struct gauge *g, struct amount *x)
{
    if (!span_is(x->q.unit, "pound") || gauge_is(g, x->last - 1, "sterling") || !is_weighed(g, x))
        return;
    struct hit h = gauge_text(g, SPAN(""), SPAN("lb"), ENTRY_UNIT);
    if (h.entry != NULL)
        take_unit(x, h);
}

/* The unit in the token of the number or behind it. */
void amount_unit(struct gauge *g, struct amount *x)
{
    if (x->q.unit.len > 0)
        return;
    struct span letters = x->n.fold ? SPAN("fold") : x->rest;
    uint32_t end = x->last;
    struct hit h =
        letters.len > 0 ? gauge_text(g, SPAN(""), letters, ENTRY_UNIT) : unit_behind(g, x, &end);
    if (h.entry == NULL)
        return;
    take_unit(x, h);
    x->last = end;
    if (letters.len > 0)
        return;
    if (span_is(x->kind, "age")) { /* "87 yo" */
        x->age = true;
        x->q.unit = SPAN("");
        return;
    }
    age_behind(g, x);
    weigh_pounds(g, x);
    add_cents(g, x);
}

/* ---- Per ---- */

/* What may stand behind "a": "20 a day", "$80 a barrel", not "killed 24 a mile away". */
static bool is_rate(const struct gauge *g, const struct amount *x, uint32_t t, struct hit h)
{
    static const char *const away[] = { "ago",   "earlier", "before", "later", "after",
                                        "since", "from",    "away",   "long",  NULL };
    if (gauge_any(g, t + 1, away))
        return false;
    if (is_kind(h, "time"))
        return true;
    bool thing = h.entry != NULL || gauge_entry(g, t, t + 1, ENTRY_PER).entry != NULL;
    return thing && x->kind.len > 0 && !is_kind(h, "money") && !is_kind(h, "share");
}

/* The longest unit behind "per": "kilowatt hour", "metric ton". */
static struct hit unit_of_words(const struct gauge *g, uint32_t t, uint32_t *end)
{
    for (uint32_t n = UNIT_WORDS; n > 1; n--) {
        if (t + n > g->end || gauge_hyphen(g, t + n - 1))
            continue;
        struct hit h = gauge_entry(g, t, t + n, ENTRY_UNIT);
        *end = t + n;
        if (h.entry != NULL)
            return h;
    }
    *end = t + 1;
    return gauge_entry(g, t, t + 1, ENTRY_UNIT);
}

/* "a day", "per day", "/day", "-a-share" at token `at`; returns where it ends. */
uint32_t amount_per(struct gauge *g, struct amount *x, uint32_t at)
{
    static const char *const articles[] = { "a", "an", "each", "every", NULL };
    uint32_t from = at + gauge_tight_hyphen(g, at);
    bool slash = gauge_is(g, from, "/") && !TOK(from).space_before;
    bool per = slash || gauge_is(g, from, "per");
    uint32_t t = from + 1 + gauge_tight_hyphen(g, from + 1);
    if (x->per.len > 0 || x->age || t >= g->end || (slash && x->kind.len == 0) ||
        (!per && !gauge_any(g, from, articles)))
        return at;
    uint32_t end = t + 1;
    struct hit h = unit_of_words(g, t, &end);
    if (gauge_is(g, t, "annum"))
        x->per = SPAN("year");
    else if (h.entry != NULL && (per || is_rate(g, x, t, h)))
        x->per = image_span(h.im, h.entry->head);
    else if (h.entry == NULL && per && !slash && tree_is_nominal(g->a, t))
        x->per = TOK(t).lemma.len > 0 ? TOK(t).lemma : TOK(t).fold;
    else if (h.entry == NULL && !per && is_rate(g, x, t, h))
        x->per = TOK(t).fold;
    return x->per.len > 0 ? end : at;
}

void amount_name_unit(struct gauge *g, struct amount *x)
{
    struct span name = x->q.unit;
    if (!x->age && x->per.len == 0)
        return;
    if (x->age)
        name = name.len == 0 ? SPAN("year of age")
                             : arena_printf(&g->a->arena, "%.*s of age", SPAN_FMT(name));
    else
        name = arena_printf(&g->a->arena, name.len > 0 ? "%.*s per %.*s" : "%.*sper %.*s",
                            SPAN_FMT(name), SPAN_FMT(x->per));
    g->no_memory = g->no_memory || name.at == NULL;
    x->q.unit = name;
}
