/* watch.c -- feeds, again and again: what is new in them goes the way of `read`.
 *
 * What a feed said of itself (its state at the server, when to ask next) is stored in one
 * transaction with the last of its items, and only then: a watch that was killed asks once more,
 * and finds stored what it had. */
#include "cli/sites.h"
#include "cli/read_parts.h"

#include "fetch/robots.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum {
    OPML_MOST = 8 * 1024 * 1024, /* bytes of a list of feeds */
    ITEM_SHORT = 500,            /* bytes of text below which an item's page is fetched */
    FEEDS_MOST = 64 * 1024
};

struct feed {
    struct span address;
    struct store_feed known;
    bool done;       /* in this round, with all of its items */
    bool incomplete; /* a page could not be had for the moment: its items are to be seen again */
};

struct watching {
    struct reading *r;
    struct sites *sites;
    char *list; /* of addresses */
    size_t list_len;
    struct feed *feeds;
    size_t n;
    bool once, pages;
    double every; /* seconds */
    size_t n_new, n_same, n_waiting, n_failed;
    int64_t next; /* when a feed is due */
};

static int64_t now(void)
{
    return (int64_t)time(NULL);
}

/* ---- Items ---- */

static void submit_failed(struct watching *w, const struct feed *f, dm_status status,
                          const char *reason)
{
    dm_report why = { "" };
    struct span address = span_cut(f->address, 0, 200);
    /* What failed is often the feed's own address, which then is named already. */
    if (span_starts(span_of(reason), "http") && strncmp(reason, address.at, address.len) == 0)
        (void)fail(&why, status, "%s", reason);
    else
        (void)fail(&why, status, "%.*s: %.250s", SPAN_FMT(address), reason);
    crew_submit_failed(&w->r->crew, status, &why);
}

/* All entries of what was fetched, under the key of the item that led there. */
static void read_page(struct watching *w, struct feed *f, const struct fetch_answer *page,
                      const char *key)
{
    struct supply *supply = NULL;
    dm_report why = { "" };
    dm_status status = supply_open_page(&supply, &w->r->benches, page, span_of(key), &why);
    if (status != DM_OK)
        submit_failed(w, f, status, why.text);
    for (bool more = status == DM_OK; more;) {
        char *packed;
        size_t len;
        status = supply_next(supply, &packed, &len, &why);
        if (status != DM_OK)
            submit_failed(w, f, status, why.text);
        if (packed != NULL)
            crew_submit(&w->r->crew, packed, len);
        more =
            (status != DM_OK || packed != NULL) && status != DM_NO_MEMORY && !reading_stopped(w->r);
    }
    supply_free(supply);
}

/* Fetches the item's page; false: the item itself is to be read. */
static bool fetch_page(struct watching *w, struct feed *f, const dm_item *item)
{
    struct fetch_answer page;
    dm_report why = { "" };
    struct span link = span_of(item->link);
    char text[64];
    dm_status status = site_fetch(w->sites, &w->r->benches,
                                  &(struct fetch_request){ .address = link }, &page, &why);
    bool later = status == DM_IO || status == DM_LIMIT;
    if (status == DM_OK && (page.status < 200 || page.status > 299 || page.body.len == 0)) {
        later = page.status == 429 || page.status >= 500;
        fetch_status_text(page.status, text, sizeof text);
        status = fail(&why, DM_BAD_INPUT, "%.*s: %s", SPAN_FMT(span_cut(link, 0, 200)),
                      page.status >= 200 && page.status < 300 ? "the answer is empty" : text);
    }
    if (status == DM_OK) {
        read_page(w, f, &page, item->key);
        return true;
    }
    f->incomplete |= later;
    if (!read_interrupted)
        submit_failed(w, f, status, why.text);
    return later || item->text == 0;
}

/* Whether the item's page takes the item's place, or is stored already. */
static bool page_instead(struct watching *w, struct feed *f, const dm_item *item)
{
    struct reading *r = w->r;
    bool allowed = false, known = false;
    dm_report why = { "" };
    if (!w->pages || item->text >= ITEM_SHORT || item->key[0] == '\0' || !is_address(item->link))
        return false;
    dm_status status = site_allows(w->sites, &r->benches, span_of(item->link), &allowed, &why);
    if (status != DM_OK) {
        f->incomplete = true;
        if (!read_interrupted)
            submit_failed(w, f, status, why.text);
        return true;
    }
    if (!allowed) {
        if (item->text > 0)
            return false;
        (void)fail(&why, DM_BAD_INPUT,
                   "%.200s: its robots.txt asks to stay away, and the item has "
                   "no text of its own",
                   item->link);
        submit_failed(w, f, DM_BAD_INPUT, why.text);
        return true;
    }
    reading_lock(r);
    status = store_knows(r->store, span_of(item->key), &known, &why);
    known = reading_store_good(r, status, &why) && known;
    r->counts.documents += known;
    r->counts.unchanged += known;
    reading_unlock(r);
    return known || fetch_page(w, f, item);
}

/* False: the feed is none. */
static bool take_item(struct watching *w, struct feed *f, char *packed, size_t len)
{
    dm_item item = { 0 };
    dm_report why = { "" };
    dm_status status = bench_look(&w->r->benches, (struct span){ packed, len }, &item, &why);
    bool read = status != DM_NOT_FOUND;
    /* What can't be looked at says so when it is read. */
    if (status == DM_OK)
        read = !page_instead(w, f, &item);
    dm_item_clear(&item);
    if (read)
        crew_submit(&w->r->crew, packed, len);
    else
        free(packed);
    return status != DM_NOT_FOUND;
}

/* ---- A feed ---- */

static void put_off(struct watching *w, struct feed *f, double seconds)
{
    f->known.failures += f->known.failures < 1000;
    f->known.due = now() + (int64_t)seconds;
    f->done = true;
    w->n_failed++;
}

static void feed_failed(struct watching *w, struct feed *f, dm_status status, const char *reason,
                        double retry)
{
    if (read_interrupted)
        return;
    submit_failed(w, f, status, reason);
    put_off(w, f, backoff(f->known.failures + 1, retry));
}

static bool keep_state(struct feed *f, const struct fetch_answer *got)
{
    buffer_empty(&f->known.etag);
    buffer_add(&f->known.etag, got->etag);
    buffer_empty(&f->known.modified);
    buffer_add(&f->known.modified, got->modified);
    return !f->known.etag.failed && !f->known.modified.failed;
}

static void read_feed(struct watching *w, struct feed *f, const struct fetch_answer *got)
{
    struct supply *supply = NULL;
    dm_report why = { "" };
    bool is_feed = true;
    dm_status status = keep_state(f, got)
                           ? supply_open_page(&supply, &w->r->benches, got, got->address, &why)
                           : fail(&why, DM_NO_MEMORY, "out of memory");
    if (status != DM_OK) {
        feed_failed(w, f, status, why.text, 0);
        return;
    }
    for (bool more = true; more && is_feed;) {
        char *packed;
        size_t len;
        status = supply_next(supply, &packed, &len, &why);
        if (status != DM_OK)
            submit_failed(w, f, status, why.text);
        if (packed != NULL)
            is_feed = take_item(w, f, packed, len);
        more =
            (status != DM_OK || packed != NULL) && status != DM_NO_MEMORY && !reading_stopped(w->r);
    }
    supply_free(supply);
    if (reading_stopped(w->r))
        return; /* not all of it: it comes again */
    if (!is_feed) {
        feed_failed(w, f, DM_BAD_INPUT, "no feed (RSS or Atom)", 0);
        return;
    }
    f->known.failures = 0;
    f->known.due = now() + (int64_t)w->every;
    if (f->incomplete) {
        buffer_empty(&f->known.etag);
        buffer_empty(&f->known.modified);
    }
    f->done = true;
    w->n_new++;
}

static void ask_feed(struct watching *w, struct feed *f)
{
    struct fetch_answer got;
    dm_report why = { "" };
    bool allowed = false;
    char text[64];
    struct fetch_request request = { .address = f->address,
                                     .etag = buffer_span(&f->known.etag),
                                     .modified = buffer_span(&f->known.modified) };
    dm_status status = site_allows(w->sites, &w->r->benches, f->address, &allowed, &why);
    if (status == DM_OK && !allowed) {
        submit_failed(w, f, DM_BAD_INPUT, "the robots.txt there asks to stay away");
        put_off(w, f, BACKOFF_MOST);
        return;
    }
    if (status == DM_OK)
        status = site_fetch(w->sites, &w->r->benches, &request, &got, &why);
    if (status != DM_OK) {
        feed_failed(w, f, status, why.text, 0);
    } else if (got.status == 304) {
        f->known.failures = 0;
        f->known.due = now() + (int64_t)w->every;
        f->done = true;
        w->n_same++;
    } else if (got.status >= 200 && got.status < 300 && got.body.len > 0) {
        read_feed(w, f, &got);
    } else {
        fetch_status_text(got.status, text, sizeof text);
        feed_failed(w, f, DM_BAD_INPUT, got.status == 200 ? "the answer is empty" : text,
                    got.retry);
    }
}

/* ---- A round ---- */

/* What is known of the feeds of this round, with the last of their items. */
static void keep_feeds(struct watching *w)
{
    struct reading *r = w->r;
    dm_report why = { "" };
    reading_lock(r);
    for (size_t i = 0; i < w->n && !r->store_failed; i++)
        if (w->feeds[i].done)
            (void)reading_store_good(
                r, store_feed_put(r->store, w->feeds[i].address, &w->feeds[i].known, &why), &why);
    if (!r->store_failed)
        (void)reading_store_good(r, store_commit(r->store, &why), &why);
    reading_unlock(r);
}

static bool load_feed(struct watching *w, struct feed *f)
{
    dm_report why = { "" };
    f->done = f->incomplete = false;
    reading_lock(w->r);
    bool good =
        reading_store_good(w->r, store_feed(w->r->store, f->address, &f->known, &why), &why);
    reading_unlock(w->r);
    return good;
}

static void tell_round(struct watching *w)
{
    char text[200];
    (void)snprintf(text, sizeof text, "asked %zu feed%s: %zu read, %zu not changed, %zu failed%s%s",
                   w->n_new + w->n_same + w->n_failed,
                   w->n_new + w->n_same + w->n_failed == 1 ? "" : "s", w->n_new, w->n_same,
                   w->n_failed, w->n_failed > 0 ? " (named above)" : "",
                   w->n_waiting > 0 ? "; others are not due" : "");
    reading_lock(w->r);
    report_line(w->r, "round", text);
    reading_unlock(w->r);
}

static void do_round(struct watching *w)
{
    w->n_new = w->n_same = w->n_waiting = w->n_failed = 0;
    for (size_t i = 0; i < w->n && !reading_stopped(w->r); i++) {
        struct feed *f = &w->feeds[i];
        if (!load_feed(w, f))
            break;
        /* Who asks by hand, or by a clock of their own, is kept only from what failed. */
        if (f->known.due > now() && (!w->once || f->known.failures > 0))
            w->n_waiting++;
        else
            ask_feed(w, f);
    }
    crew_drain(&w->r->crew);
    keep_feeds(w);
    w->next = INT64_MAX;
    for (size_t i = 0; i < w->n; i++)
        w->next = w->feeds[i].known.due < w->next ? w->feeds[i].known.due : w->next;
    if (w->n_new + w->n_same + w->n_failed > 0 || w->once)
        tell_round(w);
}

static void sleep_until(struct watching *w)
{
    struct timespec second = { 1, 0 };
    while (now() < w->next && !reading_stopped(w->r))
        (void)nanosleep(&second, NULL);
}

static void rounds(struct reading *r)
{
    struct watching *w = r->watch;
    do_round(w);
    while (!w->once && !reading_stopped(r)) {
        reading_round(r);
        sleep_until(w);
        if (!reading_stopped(r))
            do_round(w);
    }
}

/* ---- The whole ---- */

static int open_list(struct watching *w, const char *path)
{
    dm_report why = { "" };
    struct buffer b = { 0 };
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        say("%s: %s", path, strerror(errno));
        return EXIT_FAILED;
    }
    while (b.len <= OPML_MOST && buffer_reserve(&b, 64 * 1024)) {
        size_t n = fread(b.at + b.len, 1, 64 * 1024, file);
        b.len += n;
        if (n == 0)
            break;
    }
    bool damaged = ferror(file) != 0;
    (void)fclose(file);
    dm_status status = damaged ? fail(&why, DM_IO, "it cannot be read")
                       : b.failed
                           ? fail(&why, DM_NO_MEMORY, "out of memory")
                           : dm_opml_read(&w->list, &w->list_len, buffer_span(&b).at, b.len, &why);
    buffer_clear(&b);
    if (status == DM_OK)
        return -1;
    say("%s: %s", path, why.text);
    return EXIT_FAILED;
}

/* One feed a line; a feed that is listed twice is asked once. */
static int take_feeds(struct watching *w, const char *path)
{
    struct span rest = { w->list, w->list_len }, address;
    size_t most = 1;
    for (size_t i = 0; i < w->list_len; i++)
        most += w->list[i] == '\n';
    w->feeds = most <= FEEDS_MOST ? calloc(most, sizeof *w->feeds) : NULL;
    if (w->feeds == NULL) {
        say("%s: more feeds than can be watched at once (%d)", path, FEEDS_MOST);
        return EXIT_FAILED;
    }
    while (span_next(&rest, '\n', &address)) {
        bool twice = address.len == 0;
        for (size_t i = 0; i < w->n && !twice; i++)
            twice = span_eq(w->feeds[i].address, address);
        if (!twice)
            w->feeds[w->n++].address = address;
    }
    if (w->n > 0)
        return -1;
    say("%s: no feed in it: no outline has an xmlUrl", path);
    return EXIT_FAILED;
}

static void close_all(struct watching *w)
{
    for (size_t i = 0; i < w->n; i++) {
        buffer_clear(&w->feeds[i].known.etag);
        buffer_clear(&w->feeds[i].known.modified);
    }
    free(w->feeds);
    free(w->list);
    sites_free(w->sites);
}

int cmd_watch(const struct call *call)
{
    struct reading r = { .take = rounds };
    struct watching w = { .r = &r,
                          .sites = sites_new(),
                          .once = call->value[OPT_ONCE] != NULL,
                          .pages = call->value[OPT_NO_PAGES] == NULL };
    double minutes = 30;
    const char *db = call->value[OPT_DB] != NULL ? call->value[OPT_DB] : "dragoman.db";
    int status = call_number(call, OPT_EVERY, 1, 10080, &minutes) ? -1 : EXIT_USAGE;
    w.every = minutes * 60;
    r.watch = &w;
    if (status < 0 && w.sites == NULL) {
        say("out of memory");
        status = EXIT_FAILED;
    }
    if (status < 0)
        status = open_list(&w, call->paths[0]);
    if (status < 0)
        status = take_feeds(&w, call->paths[0]);
    if (status < 0)
        status = reading_run(&r, call, db);
    close_all(&w);
    return status;
}
