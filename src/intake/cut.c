/* cut.c -- what the formats with several articles a file share: a window on the stream that grows
 * until it holds the next article whole.
 *
 * An article is sought in the window from its start; when its end isn't there, the window doubles
 * and the search begins anew: twice the work at most, and nothing of a half-read article to keep.
 */
#include "intake/format.h"

dm_status window_open(struct source *s, struct span *window, dm_report *why)
{
    *window = source_held(s);
    if (window->len > 0)
        return DM_OK;
    dm_status status = source_head(s, 1, window, why);
    *window = source_held(s);
    return status;
}

dm_status window_grow(struct source *s, struct span *window, size_t limit, bool *more,
                      dm_report *why)
{
    size_t had = window->len;
    /* While it is small, what a slow pipe has already given must do. */
    size_t want = had < CUT_WINDOW ? had + 1 : had * 2;
    *more = false;
    dm_status status = source_head(s, want < limit ? want : limit, window, why);
    *window = span_cut(source_held(s), 0, limit);
    *more = status == DM_OK && window->len > had;
    return status;
}

dm_status cut_only(struct cutter *c, const struct format *format, struct span all, struct span *one,
                   dm_report *why)
{
    /* Nothing is written into the bytes: a source at its end only hands them out. */
    struct source s = { 0 };
    source_borrow(&s, all);
    struct cutter second = { 0 };
    struct span other = { NULL, 0 };
    dm_status status = format->next(c, &s, one, why);
    if (status == DM_OK && one->at == NULL)
        return fail(why, DM_BAD_INPUT, "there is no article in it");
    if (status == DM_OK) {
        /* The first stays in its buffer while a second is sought. */
        second = *c;
        second.one = (struct buffer){ 0 };
        bool another = format->next(&second, &s, &other, NULL) == DM_OK && other.at != NULL;
        c->head = second.head;
        c->tail = second.tail;
        buffer_clear(&second.one);
        if (another)
            return fail(why, DM_BAD_INPUT, "it holds several articles; open it as a file");
    }
    return status;
}

void cutter_clear(struct cutter *c)
{
    buffer_clear(&c->head);
    buffer_clear(&c->tail);
    buffer_clear(&c->one);
    *c = (struct cutter){ 0 };
}
