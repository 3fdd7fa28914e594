/* feeds.c -- what a watch remembers of each feed, so that the next one goes on there. */
#include "store/inside.h"

static dm_status add_column(sqlite3_stmt *st, int at, struct buffer *out)
{
    buffer_empty(out);
    buffer_add(out, column_span(st, at));
    return out->failed ? DM_NO_MEMORY : DM_OK;
}

dm_status store_feed(struct store *s, struct span address, struct store_feed *out, dm_report *why)
{
    sqlite3_stmt *st = store_statement(s, SQL_FEED_FIND);
    buffer_empty(&out->etag);
    buffer_empty(&out->modified);
    out->due = 0;
    out->failures = 0;
    if (st == NULL)
        return store_fail(s, why);
    bind_span(st, 1, address);
    int step = sqlite3_step(st);
    dm_status status = DM_OK;
    if (step == SQLITE_ROW) {
        out->due = sqlite3_column_int64(st, 2);
        out->failures = (unsigned)sqlite3_column_int(st, 3);
        if (add_column(st, 0, &out->etag) != DM_OK || add_column(st, 1, &out->modified) != DM_OK)
            status = fail(why, DM_NO_MEMORY, "out of memory");
    } else if (step != SQLITE_DONE) {
        status = store_fail(s, why);
    }
    (void)sqlite3_reset(st);
    return status;
}

dm_status store_feed_put(struct store *s, struct span address, const struct store_feed *feed,
                         dm_report *why)
{
    sqlite3_stmt *st = store_statement(s, SQL_FEED_PUT);
    if (st == NULL)
        return store_fail(s, why);
    bind_span(st, 1, address);
    bind_span(st, 2, buffer_span(&feed->etag));
    bind_span(st, 3, buffer_span(&feed->modified));
    (void)sqlite3_bind_int64(st, 4, feed->due);
    (void)sqlite3_bind_int64(st, 5, feed->failures);
    return store_do(s, st, why);
}

dm_status store_knows(struct store *s, struct span key, bool *known, dm_report *why)
{
    sqlite3_stmt *st = store_statement(s, SQL_DOCUMENT_KNOWN);
    if (st == NULL)
        return store_fail(s, why);
    bind_span(st, 1, key);
    int step = sqlite3_step(st);
    *known = step == SQLITE_ROW;
    dm_status status = step == SQLITE_ROW || step == SQLITE_DONE ? DM_OK : store_fail(s, why);
    (void)sqlite3_reset(st);
    return status;
}
