/* archive.c -- see archive.h. */
#include "intake/archive.h"
#include "intake/format.h"
#include "base/utf8.h"

#include <stdlib.h>

const struct archive_kind *archive_sniff(struct span head)
{
    static const struct archive_kind *const kinds[] = { &archive_warc, &archive_tar };
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
        if (kinds[i]->sniff(head))
            return kinds[i];
    return NULL;
}

dm_status archive_open(struct archive **out, const struct archive_kind *kind, struct source *from,
                       dm_report *why)
{
    *out = calloc(1, sizeof **out);
    if (*out == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    (*out)->kind = kind;
    (*out)->from = *from;
    *from = (struct source){ 0 };
    return DM_OK;
}

void archive_close(struct archive *a)
{
    if (a == NULL)
        return;
    source_close(&a->from);
    buffer_clear(&a->name);
    buffer_clear(&a->charset);
    buffer_clear(&a->body);
    free(a);
}

dm_status archive_hold(struct archive *a, size_t n, struct span *out, dm_report *why)
{
    dm_status status = DM_OK;
    while (status == DM_OK && !a->from.eof && source_held(&a->from).len < n)
        status = source_more(&a->from, why);
    *out = source_held(&a->from);
    if (status != DM_OK)
        a->over = true;
    return status;
}

dm_status archive_end(struct archive *a, bool *end, dm_report *why)
{
    dm_status status = source_fault(&a->from, why);
    if (status != DM_OK) {
        source_resume(&a->from);
        a->gap = true;
        return status;
    }
    a->over = true;
    *end = true;
    return DM_OK;
}

dm_status archive_skip(struct archive *a, uint64_t *n, dm_report *why)
{
    while (*n > 0) {
        struct span held;
        dm_status status = archive_hold(a, 1, &held, why);
        if (status != DM_OK || held.len == 0)
            return status;
        size_t part = held.len < *n ? held.len : (size_t)*n;
        source_pass(&a->from, part);
        *n -= part;
    }
    return DM_OK;
}

bool archive_name(struct archive *a, struct span name)
{
    size_t n;
    buffer_empty(&a->name);
    for (size_t at = 0; at < name.len; at += n) {
        int32_t c = utf8_get(span_from(name, at), &n);
        char utf8[4];
        if (c < 0) /* as many programs wrote names before UTF-8 */
            c = cp1252_char((unsigned char)name.at[at]);
        if (c < 0x20 || (c >= 0x7F && c < 0xA0))
            c = '_';
        buffer_add(&a->name, (struct span){ utf8, utf8_put(c, utf8) });
    }
    return !a->name.failed;
}
