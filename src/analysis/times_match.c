/* times_match.c -- the patterns of data/times/ over the tokens of a sentence.
 *
 * A pattern is a program that runs forward (lexicon/times.h); where ways part, the other one waits
 * on a stack. Of all ways the longest that gives a value counts; of several rules the longest
 * match, and of equal ones the first rule of the files. A rule that holds WHEN, another expression,
 * sees those without WHEN only: two levels, no more. */
#include "analysis/numbers.h"
#include "analysis/times_parts.h"

#include <math.h>

#define TOK(t) (c->a->tokens[t])

enum { WAYS = 64, STEPS = 4000 };

static struct span pool_span(const struct image *im, uint32_t at, uint32_t len)
{
    return (struct span){ im->pool + at, len };
}

bool caught(const struct match *m, enum time_slot slot, struct caught *out)
{
    for (uint32_t i = 0; i < m->n; i++)
        if (m->log[i].slot == slot) {
            *out = m->log[i];
            return true;
        }
    for (uint32_t i = 0; i < m->rule->presets_n; i++) {
        const struct time_preset *p = &m->im->time_presets[m->rule->presets_first + i];
        if (p->slot == slot) {
            *out = (struct caught){ slot, m->first, p->number,
                                    pool_span(m->im, p->text_at, p->text_len) };
            return true;
        }
    }
    return false;
}

static void catch_it(struct match *m, enum time_slot slot, uint32_t token, double number,
                     struct span text)
{
    if (m->n < CAUGHT_ROOM && slot != SLOT_NONE)
        m->log[m->n++] = (struct caught){ slot, token, number, text };
}

static void catch_number(struct match *m, enum time_slot slot, uint32_t token, double number)
{
    catch_it(m, slot, token, number, SPAN(""));
}

static void catch_mid(struct match *m, uint32_t t)
{
    if (span_starts(word(m->c, t), "mid-"))
        catch_it(m, SLOT_MOD, t, NAN, SPAN("MID"));
}

/* ---- Tables ---- */

/* The end of a phrase's words from `t`; hyphens may stand between them. 0: it is not there. */
static uint32_t phrase_end(const struct clock *c, const struct image *im,
                           const struct time_phrase *p, uint32_t t)
{
    uint32_t at = t;
    for (uint32_t i = 0; i < p->words_n; i++, at++) {
        at += i > 0 && is(c, at, "-");
        if (!span_eq(word(c, at), image_span(im, im->words[p->words_first + i])))
            return 0;
    }
    return at;
}

static uint32_t table_end(struct match *m, struct span name, uint32_t t)
{
    const struct clock *c = m->c;
    const struct time_word *x = t < c->end ? c->words[t] : NULL;
    const struct time_phrase *best = NULL;
    const struct image *of = NULL;
    uint32_t end = 0;
    for (uint32_t i = 0; x != NULL && i < x->n_phrases; i++) {
        const struct time_ref *ref = &c->index->refs[x->phrases + i];
        const struct image *im = &c->index->images[ref->image];
        const struct time_phrase *p = &im->time_phrases[ref->at];
        const struct time_table *table = &im->time_tables[p->table];
        if (!span_eq(pool_span(im, table->name_at, table->name_len), name))
            continue;
        uint32_t z = phrase_end(c, im, p, t);
        if (z > end) {
            end = z;
            best = p;
            of = im;
        }
    }
    if (best != NULL)
        catch_it(m, (enum time_slot)of->time_tables[best->table].slot, t, best->number,
                 pool_span(of, best->text_at, best->text_len));
    return end;
}

/* ---- Classes: the end of what they take from `t`, 0 for nothing ---- */

static uint32_t number_end(struct match *m, uint32_t t)
{
    struct number n = number_at(m->c->a, t);
    if (n.end <= n.first || n.share || n.end > m->c->end)
        return 0;
    catch_number(m, SLOT_NUMBER, t, isnan(n.high) ? NAN : n.low);
    return n.end;
}

/* "third", "3rd", "twenty-first". */
static uint32_t ordinal_end(struct match *m, uint32_t t)
{
    const struct clock *c = m->c;
    int tens = is(c, t, "twenty") ? 20 : is(c, t, "thirty") ? 30 : 0;
    uint32_t at = tens > 0 && is(c, t + 1, "-") ? t + 2 : t;
    int n = number_of_ordinal(word(c, at));
    if (n == 0 || (at > t && n > 9))
        return 0;
    catch_number(m, SLOT_ORDINAL, t, at > t ? tens + n : n);
    return at + 1;
}

static uint32_t year_end(struct match *m, uint32_t t)
{
    int year = year_token(m->c, t);
    if (year == 0)
        return 0;
    catch_number(m, SLOT_YEAR, t, year);
    catch_mid(m, t);
    return t + 1;
}

/* "12" of "2011-12". */
static uint32_t short_end(struct match *m, uint32_t t)
{
    struct span w = word(m->c, t);
    struct caught year;
    return w.len == 2 && caught(m, SLOT_YEAR, &year) && digits_value(w) > (int)year.number % 100
               ? t + 1
               : 0;
}

/* "nineteen ninety-four". */
static uint32_t spelt_end(struct match *m, uint32_t t)
{
    const struct clock *c = m->c;
    int century = is(c, t, "nineteen")   ? 19
                  : is(c, t, "eighteen") ? 18
                  : is(c, t, "twenty")   ? 20
                                         : 0;
    if (century == 0)
        return 0;
    struct number n = number_at(c->a, t + 1);
    if (n.end <= n.first || n.end > c->end || n.digits || !(n.low >= 10 && n.low <= 99) ||
        !(n.high >= n.low && n.high <= n.low))
        return 0;
    catch_number(m, SLOT_YEAR, t, century * 100 + n.low);
    return n.end;
}

/* "1990s", "'90s", "nineties", "1990's": the decade's three digits. */
static uint32_t decade_end(struct match *m, uint32_t t)
{
    const struct clock *c = m->c;
    struct span w = without_mid(word(c, t));
    uint32_t end = t + 1;
    if (is(c, end, "'s"))
        end++;
    else if (!span_ends(w, "s"))
        return 0;
    if (span_ends(w, "s") && !span_ends(w, "ies"))
        w.len--;
    if (w.len == 3 && w.at[0] == '\'')
        w = span_from(w, 1);
    int v = digits_value(w), ten = table_value(c, w, "decade");
    int decade = ten > 0                                               ? 190 + ten
                 : v >= 1000 && v <= 2090 && v % 10 == 0 && w.len == 4 ? v / 10
                 : v >= 10 && v <= 90 && v % 10 == 0 ? (v < 30 ? 200 : 190) + v / 10
                                                     : 0;
    if (decade == 0)
        return 0;
    catch_number(m, SLOT_DECADE, t, decade);
    catch_mid(m, t);
    return end;
}

/* "10:30", "10.30", "10". */
static uint32_t clock_end(struct match *m, uint32_t t)
{
    struct span w = word(m->c, t);
    size_t mark = 0;
    while (mark < w.len && w.at[mark] != ':' && w.at[mark] != '.')
        mark++;
    if (mark > 2)
        return 0; /* "0015" is for HOURS */
    int hour = digits_value(span_cut(w, 0, mark));
    int minute = mark < w.len ? digits_value(span_cut(w, mark + 1, mark + 3)) : -1;
    if ((mark < w.len && (w.len < mark + 3 || minute < 0)) ||
        (w.len > mark + 3 && w.at[mark + 3] != ':') || hour < 0 || hour > 24 || minute > 59)
        return 0;
    catch_number(m, SLOT_HOUR, t, hour);
    if (minute >= 0)
        catch_number(m, SLOT_MINUTE, t, minute);
    return t + 1;
}

/* "0600", for a zone behind it. */
static uint32_t hours_end(struct match *m, uint32_t t)
{
    struct span w = word(m->c, t);
    int v = digits_value(w);
    if (w.len != 4 || v < 0 || v >= 2400 || v % 100 > 59)
        return 0;
    catch_number(m, SLOT_HOUR, t, v / 100);
    catch_number(m, SLOT_MINUTE, t, v % 100);
    return t + 1;
}

static void catch_date(struct match *m, uint32_t t, int year, int month, int day)
{
    catch_number(m, SLOT_YEAR, t, year);
    catch_number(m, SLOT_MONTH, t, month);
    catch_number(m, SLOT_DAY, t, day);
}

/* 5/3/2024, 05.03.24: the day first where the article's date or the numbers leave no other way. */
static bool three_numbers(struct match *m, uint32_t t, struct span w)
{
    const struct clock *c = m->c;
    int v[3] = { 0 }, n = 0;
    char mark = 0;
    for (size_t i = 0; i < w.len; i++) {
        if (w.at[i] >= '0' && w.at[i] <= '9') {
            v[n] = v[n] * 10 + (w.at[i] - '0');
            if (v[n] > 9999)
                return false;
        } else if ((w.at[i] == '/' || w.at[i] == '.') && (mark == 0 || mark == w.at[i]) && n < 2) {
            mark = w.at[i];
            n++;
        } else {
            return false;
        }
    }
    size_t tail = w.len;
    while (tail > 0 && w.at[tail - 1] != mark)
        tail--;
    if (n != 2 || w.len - tail < 2 || v[2] > 2100 || (v[2] >= 100 && v[2] < 1000))
        return false;
    int year = v[2] < 40 ? 2000 + v[2] : v[2] < 100 ? 1900 + v[2] : v[2];
    bool day_leads = v[0] > 12 || mark == '.';
    if (!day_leads && v[1] <= 12 && c->known && date_is_valid(year, v[0], v[1]) &&
        day_number(year, v[0], v[1]) > c->today + 366)
        day_leads = true;
    int month = day_leads ? v[1] : v[0], day = day_leads ? v[0] : v[1];
    if (!date_is_valid(year, month, day))
        return false;
    catch_date(m, t, year, month, day);
    return true;
}

static uint32_t date_end(struct match *m, uint32_t t)
{
    struct span w = word(m->c, t);
    struct date d;
    if (w.len >= 10 && w.at[4] == '-' && date_parse(w, &d) && d.precision == PRECISION_DAY) {
        catch_date(m, t, d.year, d.month, d.day);
        return t + 1;
    }
    return w.len >= 6 && w.len <= 10 && three_numbers(m, t, w) ? t + 1 : 0;
}

static uint32_t when_end(struct match *m, uint32_t t)
{
    struct found f;
    if (!match_inner(m->c, t, &f) || f.rule->action == ACTION_NONE)
        return 0;
    catch_number(m, SLOT_WHEN, t, 0);
    return f.end;
}

static uint32_t class_end(struct match *m, enum time_class class, uint32_t t)
{
    const struct clock *c = m->c;
    int v;
    if (class == TAKES_STOP)
        return t >= c->end || (t >= c->begin && TOK(t).upos == UPOS_PUNCT) ? t + 1 : 0;
    /* Nothing is taken; before the first token of all `t` is the largest number. */
    if (class == TAKES_START)
        return t + 1 == c->begin ? c->begin + 1 : 0;
    if (t < c->begin || t >= c->end)
        return 0;
    switch (class) {
    case TAKES_NUMBER:
        return number_end(m, t);
    case TAKES_ORDINAL:
        return ordinal_end(m, t);
    case TAKES_DAY:
        v = day_token(c, t);
        catch_number(m, v ? SLOT_DAY : SLOT_NONE, t, v);
        return v ? t + 1 : 0;
    case TAKES_MONTH:
        v = month_token(c, t);
        catch_number(m, v ? SLOT_MONTH : SLOT_NONE, t, v);
        catch_mid(m, t);
        return v ? t + 1 : 0;
    case TAKES_YEAR:
        return year_end(m, t);
    case TAKES_SHORT:
        return short_end(m, t);
    case TAKES_SPELT:
        return spelt_end(m, t);
    case TAKES_DECADE:
        return decade_end(m, t);
    case TAKES_CLOCK:
        return clock_end(m, t);
    case TAKES_HOURS:
        return hours_end(m, t);
    case TAKES_DATE:
        return date_end(m, t);
    case TAKES_WHEN:
        return when_end(m, t);
    default:
        return t + 1;
    }
}

/* ---- Tests ---- */

/* What was found at `t` and is asked for its kind. */
static bool test_when(struct clock *c, enum time_test test, uint32_t t)
{
    struct found f;
    if (!match_inner(c, t, &f))
        return false;
    switch (test) {
    case TEST_DATE:
    case TEST_TIME:
    case TEST_DURATION:
    case TEST_SET:
        return f.type == test - TEST_DATE + TIME_DATE;
    case TEST_VAGUE:
        return f.value[0] == 'P' || f.value[0] == 'F';
    case TEST_IS_DAY:
        return f.date.precision == PRECISION_DAY || span_starts(span_of(f.value), "XXXX-XX-XX") ||
               span_starts(span_of(f.value), "XXXX-WXX-");
    case TEST_IS_MONTH:
        return f.date.precision == PRECISION_MONTH;
    default:
        return f.date.precision == PRECISION_YEAR;
    }
}

static bool test_one(struct clock *c, enum time_test test, uint32_t t)
{
    static const uint8_t tags[] = {
        [TEST_NOUN] = UPOS_NOUN,  [TEST_PROPN] = UPOS_PROPN, [TEST_VERB] = UPOS_VERB,
        [TEST_ADJ] = UPOS_ADJ,    [TEST_ADV] = UPOS_ADV,     [TEST_NUM] = UPOS_NUM,
        [TEST_ADP] = UPOS_ADP,    [TEST_AUX] = UPOS_AUX,     [TEST_DET] = UPOS_DET,
        [TEST_PRON] = UPOS_PRON,  [TEST_SCONJ] = UPOS_SCONJ, [TEST_SYM] = UPOS_SYM,
        [TEST_PUNCT] = UPOS_PUNCT
    };
    struct span w = without_mid(word(c, t));
    if (t < c->begin || t >= c->end)
        return false;
    switch (test) {
    case TEST_CAPITAL:
        return is_upper(c, t);
    case TEST_PERSON:
        return c->named[t] == 1 + NAME_PER;
    case TEST_BODY:
        return c->named[t] == 1 + NAME_ORG;
    case TEST_PLACE:
        return c->named[t] == 1 + NAME_LOC;
    case TEST_NAME:
        return c->named[t] != 0;
    case TEST_PLURAL:
        return token_feat(c->a, t, "Number=Plur");
    case TEST_RATE:
        return is_rate(c, t);
    case TEST_ALONE:
        return stands_as_year(c, t, year_token(c, t));
    case TEST_MID:
        return w.len < word(c, t).len;
    case TEST_PAST:
        return tense_at(c, t) < 0;
    case TEST_FUTURE:
        return tense_at(c, t) > 0;
    case TEST_DIGITS:
        return w.len > 0 && w.at[0] >= '0' && w.at[0] <= '9';
    case TEST_WHOLE:
        return w.len > 0 && ((w.len <= 5 && memchr(w.at, ':', w.len) != NULL) || w.at[0] == '\'' ||
                             digits_value(span_cut(w, 0, 4)) >= 1000);
    default:
        return test < sizeof tags && tags[test] != 0 ? TOK(t).upos == tags[test]
                                                     : test_when(c, test, t);
    }
}

static bool tests_pass(struct clock *c, const struct time_op *op, uint32_t t)
{
    for (int i = 0; i < TIME_TESTS && op->tests[i] != 0; i++) {
        bool not = (op->tests[i] & TEST_NOT) != 0;
        if (test_one(c, (enum time_test)(op->tests[i] & ~TEST_NOT), t) == not )
            return false;
    }
    return true;
}

/* ---- One pattern ---- */

static uint32_t op_end(struct match *m, const struct time_op *op, uint32_t t)
{
    struct clock *c = m->c;
    uint32_t end = 0;
    switch (op->code) {
    case OP_WORD:
        end = span_eq(word(c, t), pool_span(m->im, op->a, op->b)) ? t + 1 : 0;
        break;
    case OP_SET: {
        struct span w = word(c, t);
        for (uint32_t i = 0; i < op->b && end == 0 && w.len > 0; i++)
            end = span_eq(w, image_span(m->im, m->im->words[op->a + i])) ? t + 1 : 0;
        break;
    }
    case OP_TABLE:
        end = table_end(m, pool_span(m->im, op->a, op->b), t);
        break;
    default:
        end = class_end(m, (enum time_class)op->a, t);
    }
    return end > 0 && tests_pass(c, op, t) ? end : 0;
}

/* Whether a look at what stands beside lets the pattern go on. */
static bool look_passes(struct match *m, const struct time_op *op, uint32_t t)
{
    uint32_t n = m->n;
    bool start = op->code == OP_CLASS && op->a == TAKES_START;
    bool outside = (op->look & LOOK_BEHIND) != 0 && t < op->behind && !start;
    uint32_t at = op->look & LOOK_BEHIND ? t - op->behind : t;
    bool there = !outside && op_end(m, op, at) > 0;
    m->n = n;
    return there != ((op->look & LOOK_NOT) != 0);
}

struct way {
    uint32_t pc, at, n;
};

static void keep_longer(struct match *m, uint32_t order, struct found *best)
{
    struct found f = {
        .first = m->first, .end = m->end, .im = m->im, .rule = m->rule, .order = order
    };
    /* Of equal ones the first; one that says it is no time goes before all. */
    bool no = m->rule->action == ACTION_NONE;
    bool best_no = best->rule != NULL && best->rule->action == ACTION_NONE;
    bool longer =
        m->end > best->end || (m->end == best->end && (no != best_no ? no : order < best->order));
    if (longer && (m->rule->action == ACTION_NONE || act(m, &f)))
        *best = f;
}

static void run_rule(struct clock *c, const struct time_ref *ref, uint32_t t, struct found *best)
{
    const struct image *im = &c->index->images[ref->image];
    struct match m; /* its log is large, and `n` says how much of it holds */
    m.c = c;
    m.im = im;
    m.rule = &im->time_rules[ref->at];
    m.first = t;
    m.n = 0;
    const struct time_op *ops = im->time_ops + m.rule->ops_first;
    uint32_t order = ref->image << 24 | ref->at;
    struct way ways[WAYS];
    int waiting = 1;
    ways[0] = (struct way){ 0, t, 0 };
    for (int steps = 0; waiting > 0 && steps < STEPS;) {
        struct way w = ways[--waiting];
        m.n = w.n;
        for (bool on = true; on && steps < STEPS && w.pc < m.rule->ops_n; steps++) {
            const struct time_op *op = &ops[w.pc];
            if (op->code == OP_FOUND) {
                m.end = w.at;
                if (w.at > t)
                    keep_longer(&m, order, best);
                on = false;
            } else if (op->code == OP_SPLIT) {
                if (waiting < WAYS)
                    ways[waiting++] = (struct way){ op->b, w.at, m.n };
                w.pc = op->a;
            } else if (op->code == OP_JUMP) {
                w.pc = op->a;
            } else if (op->look != 0) {
                on = look_passes(&m, op, w.at);
                w.pc++;
            } else {
                uint32_t end = op_end(&m, op, w.at);
                on = end > 0;
                w.at = end;
                w.pc++;
            }
        }
    }
}

/* ---- All of them ---- */

static void run_list(struct clock *c, uint32_t first, uint32_t n, bool outer, uint32_t t,
                     struct found *best)
{
    for (uint32_t i = 0; i < n; i++) {
        const struct time_ref *ref = &c->index->refs[first + i];
        if (c->index->images[ref->image].time_rules[ref->at].outer == outer)
            run_rule(c, ref, t, best);
    }
}

static void run_all(struct clock *c, uint32_t t, bool outer, struct found *best)
{
    const struct time_index *x = c->index;
    if (c->words[t] != NULL)
        run_list(c, c->words[t]->rules, c->words[t]->n_rules, outer, t, best);
    struct span w = word(c, t);
    bool digit = w.len > 0 && ((w.at[0] >= '0' && w.at[0] <= '9') || w.at[0] == '\'');
    int bucket = digit ? BUCKET_DIGIT : span_starts(w, "mid-") ? BUCKET_MID : BUCKET_NUMBER;
    bool number = bucket == BUCKET_NUMBER && (number_of_ordinal(w) > 0 || is(c, t, "twenty") ||
                                              is(c, t, "thirty") || number_at(c->a, t).end > t);
    if (bucket != BUCKET_NUMBER || number)
        run_list(c, x->buckets[bucket], x->n_buckets[bucket], outer, t, best);
    run_list(c, x->buckets[BUCKET_ANY], x->n_buckets[BUCKET_ANY], outer, t, best);
}

void match_forget(struct clock *c)
{
    for (int i = 0; i < MEMO; i++)
        c->memo[i].token = NONE;
}

bool match_inner(struct clock *c, uint32_t t, struct found *best)
{
    if (t < c->begin || t >= c->end)
        return false;
    int slot = (int)(t % MEMO);
    if (c->memo[slot].token != t) {
        struct found f = { .first = t, .end = t, .order = UINT32_MAX, .rule = NULL };
        run_all(c, t, false, &f);
        c->memo[slot].token = t;
        c->memo[slot].found = f;
    }
    *best = c->memo[slot].found;
    return best->end > t;
}

bool match_any(struct clock *c, uint32_t t, struct found *best)
{
    bool inner = match_inner(c, t, best);
    run_all(c, t, true, best);
    if (inner)
        run_list(c, c->index->buckets[BUCKET_WHEN], c->index->n_buckets[BUCKET_WHEN], true, t,
                 best);
    return best->end > t;
}
