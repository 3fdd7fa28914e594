/* numbers.c -- see numbers.h.
 *
 * A number is read left to right as people say it: words below a hundred add up, "hundred"
 * multiplies what stands before it, "thousand" and above close a group. Digits may stand wherever a
 * word may ("3.2 million"). */
#include "analysis/numbers.h"

#include <math.h>
#include <stdlib.h>

enum { MOST_TOKENS = 24 };       /* of one number; nobody writes longer ones */
static const double MOST = 1e21; /* scales on scales beyond this are no amount but a jest */

struct number_word {
    const char *word;
    double value;
};

static const struct number_word small[] = {
    { "zero", 0 },     { "one", 1 },        { "two", 2 },       { "three", 3 },
    { "four", 4 },     { "five", 5 },       { "six", 6 },       { "seven", 7 },
    { "eight", 8 },    { "nine", 9 },       { "ten", 10 },      { "eleven", 11 },
    { "twelve", 12 },  { "thirteen", 13 },  { "fourteen", 14 }, { "fifteen", 15 },
    { "sixteen", 16 }, { "seventeen", 17 }, { "eighteen", 18 }, { "nineteen", 19 },
    { "twenty", 20 },  { "thirty", 30 },    { "forty", 40 },    { "fifty", 50 },
    { "sixty", 60 },   { "seventy", 70 },   { "eighty", 80 },   { "ninety", 90 },
};
static const struct number_word scales[] = {
    { "hundred", 100 },   { "thousand", 1e3 }, { "million", 1e6 }, { "billion", 1e9 },
    { "trillion", 1e12 }, { "dozen", 12 },     { "bn", 1e9 },      { "mn", 1e6 },
    { "tn", 1e12 },       { "mln", 1e6 },      { "bln", 1e9 },     { "trn", 1e12 },
    { "lakh", 1e5 },      { "crore", 1e7 },
};
static const struct number_word plurals[] = {
    { "tens", 10 },       { "dozens", 12 },    { "scores", 20 },    { "hundreds", 100 },
    { "thousands", 1e3 }, { "millions", 1e6 }, { "billions", 1e9 }, { "trillions", 1e12 },
};
static const struct number_word parts[] = {
    { "half", 2 },     { "halves", 2 },  { "third", 3 },   { "thirds", 3 }, { "quarter", 4 },
    { "quarters", 4 }, { "fourth", 4 },  { "fourths", 4 }, { "fifth", 5 },  { "fifths", 5 },
    { "sixth", 6 },    { "sixths", 6 },  { "seventh", 7 }, { "eighth", 8 }, { "eighths", 8 },
    { "tenth", 10 },   { "tenths", 10 },
};
static const struct number_word ordinals[] = {
    { "first", 1 },        { "second", 2 },      { "third", 3 },       { "fourth", 4 },
    { "fifth", 5 },        { "sixth", 6 },       { "seventh", 7 },     { "eighth", 8 },
    { "ninth", 9 },        { "tenth", 10 },      { "eleventh", 11 },   { "twelfth", 12 },
    { "thirteenth", 13 },  { "fourteenth", 14 }, { "fifteenth", 15 },  { "sixteenth", 16 },
    { "seventeenth", 17 }, { "eighteenth", 18 }, { "nineteenth", 19 }, { "twentieth", 20 },
    { "thirtieth", 30 },
};
#define LOOK(table, word) look((table), sizeof(table) / sizeof((table)[0]), (word))

static double look(const struct number_word *table, size_t n, struct span word)
{
    for (size_t i = 0; i < n; i++)
        if (span_is(word, table[i].word))
            return table[i].value;
    return NAN;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

int number_of_ordinal(struct span word)
{
    size_t n = 0;
    int v = 0;
    while (n < word.len && n < 4 && is_digit(word.at[n]))
        v = v * 10 + (word.at[n++] - '0');
    struct span tail = span_from(word, n);
    if (n > 0)
        return span_is(tail, "st") || span_is(tail, "nd") || span_is(tail, "rd") ||
                       span_is(tail, "th")
                   ? v
                   : 0;
    double d = LOOK(ordinals, word);
    return isnan(d) ? 0 : (int)d;
}

/* "½" at the end of a word, or 0. */
static double vulgar_fraction(struct span word)
{
    if (word.len < 2 || word.at[word.len - 2] != '\xC2')
        return 0;
    unsigned char last = (unsigned char)word.at[word.len - 1];
    return last == 0xBC ? 0.25 : last == 0xBD ? 0.5 : last == 0xBE ? 0.75 : 0;
}

/* Commas only where groups of three follow, of two as in India; one decimal point; a vulgar
 * fraction at the end. */
bool number_of_digits(struct span word, double *value)
{
    char plain[32];
    size_t n = 0, group = 0, size = 0; /* size: of the groups between commas */
    bool point = false, commas = false;
    double add = word.len > 2 ? vulgar_fraction(word) : 0;
    if (add > 0)
        word = span_cut(word, 0, word.len - 2);
    if (word.len == 0 || word.len >= sizeof plain || !is_digit(word.at[word.len - 1]))
        return false;
    for (size_t i = 0; i < word.len; i++) {
        char c = word.at[i];
        if (is_digit(c)) {
            plain[n++] = c;
            group++;
        } else if (c == ',' && !point && i > 0 && group <= 3 &&
                   (!commas || (group >= 2 && (size == 0 || group == size)))) {
            size = commas ? group : 0;
            commas = true;
            group = 0;
        } else if (c == '.' && !point && (!commas || group == 3)) {
            point = true;
            plain[n++] = c;
        } else {
            return false;
        }
    }
    if (commas && !point && group != 3)
        return false;
    plain[n] = '\0';
    *value = strtod(plain, NULL) + add;
    return true;
}

/* ---- Over tokens ---- */

struct cursor {
    const struct article *a;
    uint32_t end; /* of the sentence, or MOST_TOKENS on */
};

static struct span word(const struct cursor *c, uint32_t t)
{
    return t < c->end ? c->a->tokens[t].fold : (struct span){ "", 0 };
}

static bool is(const struct cursor *c, uint32_t t, const char *text)
{
    return span_is(word(c, t), text);
}

static bool is_hyphen(const struct cursor *c, uint32_t t)
{
    return is(c, t, "-") && !c->a->tokens[t].space_before;
}

/* Whether what is counted stands at `t` rather than how long something is: "35m euros", "35m of its
 * phones", "2.7m digital and physical sales", not "a 35m wide canal". */
static bool counts_behind(const struct cursor *c, uint32_t t)
{
    static const char *const measures[] = { "wide", "long", "tall", "high", "deep", "thick" };
    for (uint32_t most = t + 5; t < c->end && t < most; t++) {
        const struct token *k = &c->a->tokens[t];
        if (is(c, t, "people") || is(c, t, "of") || token_feat(c->a, t, "Number=Plur"))
            return true;
        for (size_t i = 0; i < sizeof measures / sizeof *measures; i++)
            if (is(c, t, measures[i]))
                return false;
        if (k->upos != UPOS_ADJ && k->upos != UPOS_NOUN && k->upos != UPOS_CCONJ &&
            !token_feat(c->a, t, "VerbForm=Part"))
            return false;
    }
    return false;
}

/* Past the second end of a range: "5m to 10m euros" counts euros. */
static uint32_t range_behind(const struct cursor *c, uint32_t t)
{
    double v;
    bool joined = is_hyphen(c, t) || is(c, t, "\xE2\x80\x93") || is(c, t, "to");
    if (!joined || !number_of_digits(word(c, t + 1), &v))
        return t;
    return is(c, t + 2, "m") && !c->a->tokens[t + 2].space_before ? t + 3 : t;
}

/* Whether a currency's sign stands before the number that ends before `t`, or before the first end
 * of its range: "$5m", "$5-10m", "$5m to 10m". */
static bool is_money(const struct cursor *c, uint32_t t)
{
    static const char *const inside[] = { "-", "\xE2\x80\x93", "to", "m" };
    uint32_t begin = c->a->sentences[c->a->tokens[t].sentence].first;
    double v;
    for (uint32_t i = t; i > begin && i + 6 > t;) {
        struct span w = c->a->tokens[--i].fold;
        bool skip = number_of_digits(w, &v);
        for (size_t k = 0; k < sizeof inside / sizeof *inside; k++)
            skip = skip || span_is(w, inside[k]);
        if (!skip)
            return w.len > 0 && (w.at[w.len - 1] == '$' || (unsigned char)w.at[0] >= 0xC2);
    }
    return false;
}

/* "m", "k" and "b" multiply only when written at the digits, capitals also apart ("8 B people"),
 * and "m" not where metres are as likely. */
static double letter_at(const struct cursor *c, uint32_t t)
{
    struct span w = token_text(c->a, t);
    double v = is(c, t, "k") ? 1e3 : is(c, t, "m") ? 1e6 : is(c, t, "b") ? 1e9 : NAN;
    bool capital = w.len == 1 && w.at[0] < 'a';
    if (isnan(v) || (c->a->tokens[t].space_before && !(capital && counts_behind(c, t + 1))))
        return NAN;
    if (v != 1e6 || capital)
        return v;
    return is_money(c, t) || counts_behind(c, range_behind(c, t + 1)) ? v : NAN;
}

static double scale_at(const struct cursor *c, uint32_t t)
{
    double v = LOOK(scales, word(c, t));
    return !isnan(v) || t >= c->end || t == 0 ? v : letter_at(c, t);
}

static struct number made(uint32_t first, uint32_t end, double low, double high, double scale)
{
    return (struct number){ .first = first, .end = end, .low = low, .high = high, .scale = scale };
}

/* "thousands", "tens of thousands", "dozens". */
static struct number read_plural(const struct cursor *c, uint32_t t)
{
    double v = LOOK(plurals, word(c, t));
    struct number none = { .first = t, .end = t };
    if (isnan(v))
        return none;
    uint32_t end = t + 1;
    while (is(c, end, "of") && !isnan(LOOK(plurals, word(c, end + 1)))) {
        v *= LOOK(plurals, word(c, end + 1));
        end += 2;
    }
    /* "test scores" and "the tens place" are no amounts. */
    bool bare = end == t + 1 && (is(c, t, "scores") || is(c, t, "tens"));
    bool counts =
        is(c, end, "of") || is(c, end, "more") ||
        (is(c, t, "scores") && (is(c, end, "were") || is(c, end, "have") || is(c, end, "killed")));
    if (bare && !counts)
        return none;
    return made(t, end, v, NAN, v);
}

/* "several hundred", "a few thousand": not less than the word says. "a couple of hundred": two of
 * them. */
static struct number read_some(const struct cursor *c, uint32_t t)
{
    uint32_t at = t;
    struct number none = { .first = t, .end = t };
    if (is(c, at, "a"))
        at++;
    bool couple = is(c, at, "couple");
    if (!couple && !is(c, at, "several") && !is(c, at, "few") && !is(c, at, "many"))
        return none;
    at++;
    if (couple && is(c, at, "of"))
        at++;
    double v = scale_at(c, at);
    if (isnan(v))
        return couple && at > t + 2 && !is(c, at, "the") ? made(t, at, 2, 2, 1) : none;
    at++;
    for (double more = scale_at(c, at); !isnan(more); more = scale_at(c, ++at))
        v *= more;
    return couple ? made(t, at, 2 * v, 2 * v, v) : made(t, at, v, NAN, v);
}

static struct number share(uint32_t first, uint32_t end, double v)
{
    struct number n = made(first, end, v, v, 1);
    n.share = true;
    return n;
}

/* "One in 50 people", "one in 10,000": a round number, no year. */
static bool is_round(const struct cursor *c, uint32_t t, double v)
{
    bool year = v <= 2100 && word(c, t).len == 4;
    return fmod(v, v < 100 ? 5 : v < 1000 ? 50 : 100) == 0 && !year;
}

/* "Two in three people": not "two in three matches". */
static bool is_people(const struct cursor *c, uint32_t t)
{
    static const char *const people[] = { "people",   "adults",  "children", "women",
                                          "men",      "voters",  "families", "households",
                                          "students", "workers", "pupils",   "residents" };
    for (size_t i = 0; i < sizeof people / sizeof *people; i++)
        if (is(c, t, people[i]))
            return true;
    return false;
}

/* "one in five", "3 out of 10", "nine in ten": not "two in five days", which is how long. */
static struct number read_rate(const struct cursor *c, uint32_t t)
{
    static const char *const lengths[] = { "day",  "days",  "week",  "weeks",   "month",
                                           "year", "years", "hours", "minutes", "months",
                                           "game", "games", "tests", "matches", "seconds" };
    struct number none = { .first = t, .end = t };
    double top = LOOK(small, word(c, t)), bottom = NAN;
    if (isnan(top) && (!number_of_digits(word(c, t), &top) || top != floor(top)))
        return none;
    bool out = is(c, t + 1, "out") && is(c, t + 2, "of");
    uint32_t at = t + (out ? 3 : 2);
    bool every = is(c, at, "every");
    at += every;
    if (at >= c->end || (!out && !is(c, t + 1, "in")))
        return none;
    bottom = LOOK(small, word(c, at));
    bool hundred = is(c, at, "100") || is(c, at, "1,000");
    if (isnan(bottom) && (!number_of_digits(word(c, at), &bottom) ||
                          (bottom > 20 && !hundred && !(top == 1 && is_round(c, at, bottom)))))
        return none;
    bool usual =
        top == 1 || out || every || bottom == 5 || bottom == 10 || hundred || is_people(c, at + 1);
    if (!usual || top < 1 || bottom <= top)
        return none;
    for (size_t i = 0; i < sizeof lengths / sizeof *lengths; i++)
        if (is(c, at + 1, lengths[i]))
            return none;
    struct number n = made(t, at + 1, top / bottom, top / bottom, 1);
    n.share = true;
    return n;
}

/* "half a million", "half of", "two-thirds", "a quarter of", "quarter million". */
static struct number read_part(const struct cursor *c, uint32_t t)
{
    struct number none = { .first = t, .end = t };
    uint32_t at = t;
    double top = LOOK(small, word(c, t));
    bool one = is(c, t, "a") || is(c, t, "one");
    if (is(c, t, "half") || (is(c, t, "quarter") && !isnan(scale_at(c, t + 1)))) {
        top = 1;
        one = true;
    } else {
        if (is(c, t, "a"))
            top = 1;
        if (isnan(top))
            return none;
        at += is_hyphen(c, t + 1) ? 2 : 1;
    }
    double bottom = LOOK(parts, word(c, at));
    if (isnan(bottom))
        return none;
    uint32_t end = at + 1;
    if (is(c, end, "of") && is(c, end + 1, "a") && !isnan(scale_at(c, end + 2)))
        end++;
    if (is(c, end, "a") && !isnan(scale_at(c, end + 1)))
        end++;
    double scale = scale_at(c, end);
    if (!isnan(scale))
        return made(t, end + 1, top / bottom * scale, top / bottom * scale, scale);
    struct span w = word(c, at);
    bool many = w.len > 0 && w.at[w.len - 1] == 's';
    bool of = is(c, end, "of") || is(c, end, "the") || is(c, end, "its") || is(c, end, "their");
    if (!of && (one || !many))
        return none;
    return share(t, end, top / bottom);
}

/* "1/4 mile", "½ cup", "3/5 of them": small parts of one; not 24/7, 9/11, 50/50. */
static struct number read_fraction(const struct cursor *c, uint32_t t)
{
    static const struct number_word written[] = {
        { "1/2", 0.5 },   { "1/3", 1.0 / 3 }, { "2/3", 2.0 / 3 }, { "1/4", 0.25 },
        { "3/4", 0.75 },  { "1/5", 0.2 },     { "2/5", 0.4 },     { "3/5", 0.6 },
        { "4/5", 0.8 },   { "1/8", 0.125 },   { "3/8", 0.375 },   { "5/8", 0.625 },
        { "7/8", 0.875 }, { "1/10", 0.1 },    { "1/16", 0.0625 },
    };
    struct number none = { .first = t, .end = t };
    struct span w = token_text(c->a, t);
    double v = w.len == 2 ? vulgar_fraction(w) : 0;
    if (v == 0)
        v = LOOK(written, w);
    if (isnan(v) || v == 0 || t + 1 >= c->end)
        return none;
    bool of = is(c, t + 1, "of") || is(c, t + 1, "the");
    uint8_t upos = c->a->tokens[t + 1].upos;
    if (!of && upos != UPOS_NOUN && upos != UPOS_ADJ)
        return none; /* a date, a score */
    struct number n = made(t, t + 1, v, v, 1);
    n.share = of;
    n.digits = true;
    return n;
}

/* "sixfold", "tenfold". */
static struct number read_fold(const struct cursor *c, uint32_t t)
{
    struct number none = { .first = t, .end = t };
    struct span w = word(c, t);
    if (w.len < 7 || !span_ends(w, "fold"))
        return none;
    struct span front = span_cut(w, 0, w.len - 4);
    double v = LOOK(small, front);
    if (isnan(v))
        v = LOOK(scales, front);
    if (isnan(v) && !number_of_digits(front, &v))
        return none;
    struct number n = made(t, t + 1, v, v, 1);
    n.fold = true;
    return n;
}

struct sum {
    double total, group, scale;
    bool words;
};

/* Takes one word of a number; false when it can't go on with it. */
static bool sum_take(struct sum *s, const struct cursor *c, uint32_t t, bool begun)
{
    double v = scale_at(c, t);
    if (!isnan(v)) {
        if (!begun)
            return false;
        if (s->group == 0 && s->total > 0) { /* "2 lakh crore", "a thousand billion" */
            if (isnan(LOOK(scales, word(c, t))) || s->total * v > MOST)
                return false; /* "3 million B shares" */
            s->total *= v;
            s->scale *= v;
            return true;
        }
        s->group *= v;
        if (v >= 1000) {
            s->total += s->group;
            s->group = 0;
        }
        s->scale = v;
        return true;
    }
    v = LOOK(small, word(c, t));
    if (isnan(v))
        return false;
    double low = fmod(s->group, 100);
    if (begun && s->group > 0 &&
        !(low == 0 || (low >= 20 && fmod(low, 10) == 0 && v < 10 && v > 0)))
        return false; /* "two three" are two numbers */
    if (begun && !s->words && s->scale == 1)
        return false;
    s->group += v;
    s->words = true;
    s->scale = 1;
    return true;
}

/* "and a half", "-and-a-half", behind a number: 0.5. */
static uint32_t half_behind(const struct cursor *c, uint32_t t, double *value)
{
    uint32_t tied = is_hyphen(c, t) && is(c, t + 1, "and") && is_hyphen(c, t + 2) &&
                    is(c, t + 3, "a") && is_hyphen(c, t + 4);
    uint32_t half = tied ? t + 5 : is(c, t, "and") && is(c, t + 1, "a") ? t + 2 : c->end;
    if (is(c, half, "half") || is(c, half, "quarter")) {
        *value = is(c, half, "half") ? 0.5 : 0.25;
        return half + 1;
    }
    struct span w = t < c->end ? token_text(c->a, t) : (struct span){ "", 0 };
    if (w.len == 2 && vulgar_fraction(w) > 0) { /* "$2½" is three tokens */
        *value = vulgar_fraction(w);
        return t + 1;
    }
    if (is(c, t, "1/2") || is(c, t, "3/4") || is(c, t, "1/4")) {
        *value = is(c, t, "1/2") ? 0.5 : is(c, t, "3/4") ? 0.75 : 0.25;
        return t + 1;
    }
    return t;
}

static uint32_t next_word(const struct cursor *c, uint32_t t, const struct sum *s)
{
    if (is_hyphen(c, t)) {
        bool more =
            !isnan(scale_at(c, t + 1)) || (!isnan(LOOK(small, word(c, t + 1))) &&
                                           fmod(s->group, 100) >= 20 && fmod(s->group, 10) == 0);
        return more ? t + 1 : t;
    }
    if (is(c, t, "and") && s->scale >= 100 && s->words && !isnan(LOOK(small, word(c, t + 1))))
        return t + 1;
    return t;
}

/* 16.4 million is a whole number, however the product comes out. */
static double tidy(double v)
{
    double whole = round(v);
    return v > 1000 && fabs(v - whole) < 1e-9 * v ? whole : v;
}

static struct number read_cardinal(const struct cursor *c, uint32_t t)
{
    struct sum s = { 0, 0, 1, false };
    struct number n = { .first = t, .end = t };
    uint32_t at = t;
    struct span w = token_text(c->a, t);
    if (vulgar_fraction(w) == 0) /* folded, "3½" were 31⁄2 */
        w = word(c, t);
    if (number_of_digits(w, &s.group)) {
        n.digits = n.plain = true;
        for (size_t i = 0; i < w.len; i++)
            n.plain = n.plain && is_digit(w.at[i]);
        at++;
        while (is(c, at, "000") && s.group < 1e6 && s.group >= 1) {
            s.group *= 1000;
            at++;
        }
    } else if (is(c, t, "a") && !isnan(scale_at(c, t + 1))) {
        s.group = 1;
        s.words = true;
        at++;
    } else if (!sum_take(&s, c, t, false)) {
        return n;
    } else {
        at++;
    }
    for (;;) {
        double half = 0;
        uint32_t next = half_behind(c, at, &half);
        if (next > at) {
            s.group += s.scale > 1 && s.group == 0 ? half * s.scale : half;
            at = next;
            continue;
        }
        next = next_word(c, at, &s);
        if (!sum_take(&s, c, next, true))
            break;
        at = next + 1;
    }
    n.end = at;
    n.plain = n.plain && at == t + 1;
    n.scale = s.total > 0 && s.group == 0 ? s.scale : 1;
    n.low = n.high = tidy(s.total + s.group);
    return n;
}

double number_scale(struct span letters)
{
    double v = LOOK(scales, letters);
    return !isnan(v)               ? v
           : span_is(letters, "k") ? 1e3
           : span_is(letters, "m") ? 1e6
           : span_is(letters, "b") ? 1e9
                                   : NAN;
}

/* Whether a word may begin a number at all, by its first letters: nearly none does, and every word
 * of a text is asked. */
static bool may_begin(struct span w)
{
    static const char *const second[26] = {
        ['b' - 'a'] = "inl",  ['c' - 'a'] = "or", ['d' - 'a'] = "o", ['e' - 'a'] = "il",
        ['f' - 'a'] = "oie",  ['h' - 'a'] = "ua", ['l' - 'a'] = "a", ['m' - 'a'] = "inla",
        ['n' - 'a'] = "i",    ['o' - 'a'] = "n",  ['q' - 'a'] = "u", ['s' - 'a'] = "iec",
        ['t' - 'a'] = "wern", ['z' - 'a'] = "e",
    };
    if (w.len == 0)
        return false;
    if (w.at[0] < 'a' || w.at[0] > 'z')
        return is_digit(w.at[0]) || w.at[0] == '.' || (unsigned char)w.at[0] >= 0x80;
    if (w.len == 1)
        return w.at[0] == 'a';
    if (w.at[0] == 't' && w.at[1] == 'h')
        return w.len > 4 && w.at[2] != 'e'; /* three, thirty, thousand */
    const char *letters = second[w.at[0] - 'a'];
    return letters != NULL && strchr(letters, w.at[1]) != NULL;
}

struct number number_at(const struct article *a, uint32_t token)
{
    static struct number (*const readers[])(const struct cursor *, uint32_t) = {
        read_plural, read_some, read_part, read_rate, read_fold, read_cardinal, read_fraction
    };
    uint32_t end = a->sentences[a->tokens[token].sentence].end;
    struct cursor c = { a, end - token > MOST_TOKENS ? token + MOST_TOKENS : end };
    struct number best = { .first = token, .end = token };
    if (!may_begin(a->tokens[token].fold))
        return best;
    for (size_t i = 0; i < sizeof readers / sizeof readers[0]; i++) {
        struct number n = readers[i](&c, token);
        if (n.end > best.end)
            best = n;
    }
    return best;
}
