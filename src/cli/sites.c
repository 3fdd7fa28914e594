/* sites.c -- see sites.h. */
#include "cli/sites.h"

#include "cli/read_parts.h"
#include "fetch/robots.h"

#include <stdlib.h>
#include <time.h>

#define ROBOTS_LIFE  (24 * 3600.0) /* seconds that a robots.txt holds, */
#define ROBOTS_AGAIN 600.0         /* and until one that couldn't be had is asked for again */
#define PACE         1.0           /* seconds between two requests, at least */

enum { SITES_MOST = 64 * 1024 };

struct site {
    char *origin; /* "https://news.example:8443" */
    struct buffer robots;
    bool asked;        /* for the robots.txt, */
    dm_status failed;  /* and in vain: */
    dm_report failure; /* why */
    double at;         /* when that was */
    double last;       /* request */
    double delay;
};

struct sites {
    struct site *items;
    size_t n, room;
};

struct sites *sites_new(void)
{
    return calloc(1, sizeof(struct sites));
}

void sites_free(struct sites *s)
{
    for (size_t i = 0; s != NULL && i < s->n; i++) {
        free(s->items[i].origin);
        buffer_clear(&s->items[i].robots);
    }
    if (s != NULL)
        free(s->items);
    free(s);
}

/* "https://news.example" and "/a?b", without the "#part". */
static bool take_apart(struct span address, struct span *origin, struct span *path)
{
    size_t colon = span_find(address, SPAN("://"));
    if (colon == SIZE_MAX)
        return false;
    size_t end = colon + 3;
    while (end < address.len && strchr("/?#", address.at[end]) == NULL)
        end++;
    *origin = span_cut(address, 0, end);
    *path = span_from(address, end);
    size_t part = span_find(*path, SPAN("#"));
    *path = span_cut(*path, 0, part != SIZE_MAX ? part : path->len);
    return end > colon + 3;
}

static bool same_origin(const char *known, struct span origin)
{
    return span_eq_nocase(span_of(known), origin);
}

static struct site *site_of(struct sites *s, struct span origin)
{
    for (size_t i = 0; i < s->n; i++)
        if (same_origin(s->items[i].origin, origin))
            return &s->items[i];
    if (s->n == s->room) {
        size_t room = s->room > 0 ? s->room * 2 : 16;
        struct site *more = room <= SITES_MOST ? realloc(s->items, room * sizeof *more) : NULL;
        if (more == NULL)
            return NULL;
        s->items = more;
        s->room = room;
    }
    struct site *site = &s->items[s->n];
    *site = (struct site){ .last = -1e9 };
    site->origin = malloc(origin.len + 1);
    if (site->origin == NULL)
        return NULL;
    memcpy(site->origin, origin.at, origin.len);
    site->origin[origin.len] = '\0';
    s->n++;
    return site;
}

/* Until it is the site's turn; false: the person has no time. */
static bool wait_turn(struct site *site)
{
    double pace = site->delay > PACE ? site->delay : PACE;
    for (;;) {
        double left = site->last + pace - seconds_now();
        if (read_interrupted || left <= 0)
            break;
        left = left < 0.2 ? left : 0.2;
        struct timespec t = { 0, (long)(left * 1e9) };
        (void)nanosleep(&t, NULL);
    }
    site->last = seconds_now();
    return !read_interrupted;
}

static dm_status fetch_from(struct site *site, struct benches *b, const struct fetch_request *r,
                            struct fetch_answer *out, dm_report *why)
{
    if (!wait_turn(site))
        return fail(why, DM_LIMIT, "%.*s: interrupted", SPAN_FMT(span_cut(r->address, 0, 200)));
    dm_status status = address_fetch(b, r, out, why);
    site->last = seconds_now();
    return status;
}

static dm_status fetch_robots(struct site *site, struct benches *b, dm_report *why)
{
    struct buffer address = { 0 };
    struct fetch_answer got;
    char text[64];
    buffer_printf(&address, "%s/robots.txt", site->origin);
    dm_status status =
        !address.failed
            ? fetch_from(site, b, &(struct fetch_request){ .address = buffer_span(&address) }, &got,
                         why)
            : fail(why, DM_NO_MEMORY, "out of memory");
    buffer_clear(&address);
    if (status != DM_OK)
        return status;
    if (got.status == 429 || got.status >= 500) {
        fetch_status_text(got.status, text, sizeof text);
        return fail(why, DM_IO, "%s/robots.txt: %s", site->origin, text);
    }
    buffer_empty(&site->robots);
    if (got.status >= 200 && got.status < 300) /* else there is none, and all is allowed */
        buffer_add(&site->robots, span_cut(got.body, 0, ROBOTS_BYTES));
    if (site->robots.failed)
        return fail(why, DM_NO_MEMORY, "out of memory");
    site->delay = robots_delay(buffer_span(&site->robots), fetch_agent);
    return DM_OK;
}

dm_status site_allows(struct sites *s, struct benches *b, struct span address, bool *allowed,
                      dm_report *why)
{
    struct span origin, path;
    struct buffer whole = { 0 };
    *allowed = false;
    if (!take_apart(address, &origin, &path))
        return fail(why, DM_USAGE, "%.*s: this is no address", SPAN_FMT(span_cut(address, 0, 200)));
    struct site *site = site_of(s, origin);
    if (site == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    double life = site->failed == DM_OK ? ROBOTS_LIFE : ROBOTS_AGAIN;
    if (!site->asked || seconds_now() - site->at > life) {
        site->failed = fetch_robots(site, b, &site->failure);
        site->asked = !read_interrupted;
        site->at = seconds_now();
    }
    if (site->failed != DM_OK)
        return fail(why, site->failed, "%s", site->failure.text);
    if (path.len == 0 || path.at[0] != '/')
        buffer_char(&whole, '/');
    buffer_add(&whole, path);
    *allowed = robots_allow(buffer_span(&site->robots), fetch_agent, buffer_span(&whole));
    bool good = !whole.failed;
    buffer_clear(&whole);
    return good ? DM_OK : fail(why, DM_NO_MEMORY, "out of memory");
}

dm_status site_fetch(struct sites *s, struct benches *b, const struct fetch_request *request,
                     struct fetch_answer *out, dm_report *why)
{
    struct span origin, path;
    struct site *site = take_apart(request->address, &origin, &path) ? site_of(s, origin) : NULL;
    if (site == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    return fetch_from(site, b, request, out, why);
}
