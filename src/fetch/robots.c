/* robots.c -- see robots.h. The file is a stranger's: it is read in one pass, and a rule with many
 * stars costs no more than its length times the path's. */
#include "fetch/robots.h"

#include <stdlib.h>

/* One "name: value", without its comment; false: the file is over. */
static bool next_field(struct span *rest, struct span *name, struct span *value)
{
    struct span line;
    while (rest->len > 0) {
        size_t n = 0;
        while (n < rest->len && rest->at[n] != '\n' && rest->at[n] != '\r')
            n++;
        line = span_cut(*rest, 0, n);
        *rest = span_from(*rest, n < rest->len ? n + 1 : n);
        const char *comment = line.len > 0 ? memchr(line.at, '#', line.len) : NULL;
        if (comment != NULL)
            line.len = (size_t)(comment - line.at);
        const char *colon = line.len > 0 ? memchr(line.at, ':', line.len) : NULL;
        if (colon == NULL)
            continue;
        *name = span_trim(span_cut(line, 0, (size_t)(colon - line.at)));
        *value = span_trim(span_from(line, (size_t)(colon - line.at) + 1));
        return true;
    }
    return false;
}

/* "*" stands for anything, "$" at the end for the end; else the path's begin must fit. */
static bool fits(struct span rule, struct span path)
{
    bool whole = rule.len > 0 && rule.at[rule.len - 1] == '$';
    size_t r = 0, p = 0, star = SIZE_MAX, from = 0;
    rule.len -= whole;
    for (;;) {
        if (r < rule.len && rule.at[r] == '*') {
            star = ++r;
            from = p;
        } else if (r == rule.len && (!whole || p == path.len)) {
            return true;
        } else if (r < rule.len && p < path.len && rule.at[r] == path.at[p]) {
            r++;
            p++;
        } else if (star != SIZE_MAX && from < path.len) {
            r = star; /* the last star takes one more */
            p = ++from;
        } else {
            return false;
        }
    }
}

/* What holds for a path, under the groups of one name. */
struct ruling {
    bool group; /* there is one */
    bool allow;
    size_t length; /* of the rule that decides */
    double delay;
};

/* The part of a product name that counts: letters, "-" and "_". */
static struct span product(struct span s)
{
    size_t n = 0;
    while (n < s.len &&
           (((s.at[n] | 32) >= 'a' && (s.at[n] | 32) <= 'z') || s.at[n] == '-' || s.at[n] == '_'))
        n++;
    return span_cut(s, 0, n);
}

static void take_rule(struct ruling *r, struct span name, struct span value, struct span path)
{
    bool allow = span_eq_nocase(name, SPAN("allow"));
    if (span_eq_nocase(name, SPAN("crawl-delay"))) {
        char text[16] = "";
        memcpy(text, value.at, value.len < sizeof text ? value.len : sizeof text - 1);
        double delay = strtod(text, NULL);
        if (delay > 0)
            r->delay = delay < ROBOTS_DELAY ? delay : ROBOTS_DELAY;
        return;
    }
    if ((!allow && !span_eq_nocase(name, SPAN("disallow"))) || value.len == 0 || !fits(value, path))
        return;
    if (value.len > r->length || (value.len == r->length && allow)) {
        r->length = value.len;
        r->allow = allow;
    }
}

static struct ruling rule_for(struct span file, struct span agent, struct span path)
{
    struct ruling r = { .allow = true };
    struct span name, value;
    bool ours = false, naming = false;
    file = span_cut(file, 0, ROBOTS_BYTES);
    if (span_starts(file, "\xEF\xBB\xBF"))
        file = span_from(file, 3);
    while (next_field(&file, &name, &value)) {
        if (span_eq_nocase(name, SPAN("user-agent"))) {
            bool same = span_is(agent, "*") ? span_is(value, "*")
                                            : span_eq_nocase(product(value), product(agent));
            ours = (naming && ours) || same;
            r.group |= ours;
            naming = true;
        } else {
            naming = false;
            if (ours)
                take_rule(&r, name, value, path);
        }
    }
    return r;
}

static struct ruling ruling_of(struct span file, const char *agent, struct span path)
{
    struct ruling r = rule_for(file, span_of(agent), path);
    return r.group ? r : rule_for(file, SPAN("*"), path);
}

bool robots_allow(struct span file, const char *agent, struct span path)
{
    return span_is(path, "/robots.txt") || ruling_of(file, agent, path).allow;
}

double robots_delay(struct span file, const char *agent)
{
    return ruling_of(file, agent, SPAN("/")).delay;
}

double backoff(unsigned failures, double retry)
{
    double seconds = BACKOFF_FIRST;
    for (unsigned i = 1; i < failures && seconds < BACKOFF_MOST; i++)
        seconds *= 2;
    if (retry > 0)
        seconds = retry;
    return seconds < BACKOFF_MOST ? seconds : BACKOFF_MOST;
}
