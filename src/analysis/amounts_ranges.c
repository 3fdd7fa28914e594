/* amounts_ranges.c -- whether two numbers are the ends of one amount: "5 to 10", "$5-10 million",
 * "between 5 % and 10 %"; not "2-1", not "rose by $40 to $90". Words, and the verb over them. */
#include "analysis/amounts_parts.h"

/* A whole amount at `t`, sign and unit included. */
static bool read_second(struct gauge *g, uint32_t t, struct amount *y)
{
    for (uint32_t skip = 0; skip < 3; skip++) {
        if (!amount_number(g, t + skip, y))
            continue;
        if (skip > 0 || y->lead.len > 0)
            amount_sign(g, y);
        if (y->first != t)
            return false;
        amount_unit(g, y);
        return true;
    }
    return false;
}

/* The word or hyphen between the ends of a range; where the second end begins, or NONE. */
static uint32_t joined(const struct gauge *g, const struct amount *x, bool between)
{
    uint32_t at = x->last;
    bool tight = gauge_tight_hyphen(g, at);
    if (tight && gauge_is(g, at + 1, "to") && gauge_hyphen(g, at + 2))
        return at + 3;
    if (gauge_is(g, at, "to") && gauge_tight_hyphen(g, at + 1))
        return at + 2; /* "5 to-10" */
    if (gauge_hyphen(g, at) || gauge_is(g, at, "to") || (between && gauge_is(g, at, "and")))
        return at + 1;
    if (gauge_is(g, at, "up") && gauge_is(g, at + 1, "to") && x->first > g->begin &&
        gauge_is(g, x->first - 1, "from"))
        return at + 2;
    bool or = gauge_is(g, at, "or") && x->n.scale == 1 && x->q.unit.len == 0;
    return or ? at + 1 : NONE; /* "five or six" */
}

static bool same_unit(const struct amount *x, const struct amount *y)
{
    return x->q.unit.len == 0 || y->q.unit.len == 0 || span_eq(x->q.unit, y->q.unit);
}

/* The first end as it is meant: "3 to 4 million". */
static double low_end(const struct amount *x, const struct amount *y)
{
    double low = x->q.low;
    if (y->n.scale > 1 && x->n.scale == 1 && low < 1000 && low * y->n.scale < y->q.high * 1.0001)
        low *= y->n.scale;
    return low;
}

/* "2-1": no range and no number of things. */
static bool is_score(const struct gauge *g, const struct amount *x, const struct amount *y,
                     bool tight)
{
    static const char *const scores[] = { "defeat",   "victory", "win",   "draw", "loss",
                                          "lead",     "vote",    "score", "tie",  "majority",
                                          "decision", "ruling",  NULL };
    return tight && x->n.digits && (low_end(x, y) >= y->q.high || gauge_any(g, y->n.end, scores));
}

/* "rose 5 points to 90 points", or to a number of nothing. */
static bool is_moved(const struct gauge *g, const struct amount *x, const struct amount *y)
{
    uint32_t over = tree_governor(g->a, gauge_top(g, x->first, x->last));
    char way = gauge_change(g, over);
    return y->q.unit.len == 0 || way == 'u' || way == 'd';
}

/* "rose by 12 to 150": how much, then to what. "By 3 to 4 percent", "by 2 to 3 million": the unit
 * or scale of both stands at the second only, and this is a range. */
static bool is_by_and_to(const struct gauge *g, const struct amount *x, const struct amount *y)
{
    uint32_t over = tree_governor(g->a, gauge_top(g, x->first, x->last));
    char way = gauge_change(g, over);
    bool shared = x->q.unit.len == 0 && (y->q.unit.len > 0 || low_end(x, y) > x->q.low);
    return (way == 'u' || way == 'd') && !shared;
}

bool amount_range(struct gauge *g, struct amount *x, bool between)
{
    uint32_t at = x->last, next = joined(g, x, between);
    bool tight = gauge_tight_hyphen(g, at),
         by = x->first > g->begin && gauge_is(g, x->first - 1, "by");
    struct amount y;
    if (next == NONE || isnan(x->q.high) || x->age || !read_second(g, next, &y) ||
        isnan(y.q.high) || y.n.share != x->n.share || !same_unit(x, &y))
        return true;
    if (gauge_is(g, at, "or") && y.q.low != x->q.low + 1 && y.q.low != x->q.low * 10)
        return true;
    /* "gained 7 points to 4,577", "rose $15 to $90" */
    bool own = x->last > x->n.end || y.first < y.n.first;
    if (gauge_is(g, at, "to") && by && (x->q.unit.len > 0 || is_by_and_to(g, x, &y)))
        return true; /* "rose by $40 to $90" */
    if (gauge_is(g, at, "to") && x->q.unit.len > 0 && own && is_moved(g, x, &y))
        return true;
    if (is_score(g, x, &y, tight))
        return false;
    double low = low_end(x, &y);
    if (low >= y.q.high)
        return true;
    bool unit = y.q.unit.len > 0;
    x->q.low = low;
    x->q.high = y.q.high;
    x->n.scale = y.n.scale;
    x->range = true;
    x->last = y.last;
    x->age = y.age;
    if (x->q.unit.len == 0 && unit) {
        x->q.unit = y.q.unit;
        x->kind = y.kind;
    }
    return true;
}
