/* levels.c -- see levels.h. Opens files and entries of archives, unpacks them, finds out what they
 * are, gives them their names. */
#define _POSIX_C_SOURCE 200809L
#include "intake/levels.h"
#include "intake/unpack.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

bool is_ours(struct input *in)
{
    size_t at = in->count++;
    return in->options.shards < 2 || at % in->options.shards == in->options.shard;
}

bool is_first_shard(const struct input *in)
{
    return in->options.shards < 2 || in->options.shard == 0;
}

void level_close(struct input *in)
{
    struct level *l = &in->levels[--in->depth];
    if (l->archive != NULL)
        in->passed += l->archive->passed;
    archive_close(l->archive);
    source_close(&l->source);
    cutter_clear(&l->cutter);
    free(l->key);
    free(l->path);
    *l = (struct level){ 0 };
}

dm_status level_end(struct input *in, dm_report *why)
{
    struct level *l = &in->levels[in->depth - 1];
    dm_status status = source_fault(&l->source, why);
    if (status != DM_OK)
        (void)fail_at(why, status, span_of(l->path), 0);
    bool told = l->ended || is_first_shard(in);
    /* Lines and objects go on behind it. */
    if (status == DM_BAD_INPUT && !l->ended && l->part == 0)
        source_resume(&l->source);
    else
        level_close(in);
    return told ? status : DM_OK;
}

/* Room for the reason behind it: an address can be as long as it likes. */
static char *path_of(struct span name)
{
    enum { MOST = 240 };
    struct buffer b = { 0 };
    if (name.len > MOST) {
        buffer_add(&b, cut_text(name, MOST / 2));
        buffer_text(&b, "...");
        name = span_from(name, name.len - MOST / 2);
        while (name.len > 0 && ((unsigned char)name.at[0] & 0xC0) == 0x80)
            name = span_from(name, 1);
    }
    buffer_add(&b, name);
    return (char *)(uintptr_t)buffer_string(&b);
}

/* What goes on behind damage, if it is still what its first bytes say. */
static bool goes_on(struct span head)
{
    return archive_sniff(head) != NULL || json_array_sniff(head) || jsonl_sniff(head) > 0;
}

/* The first bytes. Where damage has hit them, those behind it when they tell what it is, and
 * `fault` keeps what is to be told: else one byte in the first record would cost them all. */
static dm_status level_head(struct level *l, struct span *head, dm_report *why)
{
    struct source *s = &l->source;
    dm_status status = source_head(s, INTAKE_HEAD, head, why);
    if (status != DM_OK || s->fault != DM_BAD_INPUT || goes_on(*head))
        return status;
    struct buffer first = { 0 };
    buffer_add(&first, source_held(s));
    l->fault = source_fault(s, &l->fault_why);
    while (status == DM_OK && !first.failed) {
        source_resume(s);
        status = source_head(s, INTAKE_HEAD, head, why);
        if (status != DM_OK || goes_on(*head) || s->fault == DM_OK)
            break;
    }
    if (status == DM_OK && first.failed)
        status = fail(why, DM_NO_MEMORY, "out of memory");
    if (status == DM_OK && !goes_on(*head) && first.len > 0) {
        status = source_again(s, buffer_span(&first), l->fault, &l->fault_why, why);
        l->fault = DM_OK;
        *head = span_cut(source_held(s), 0, INTAKE_HEAD);
    }
    buffer_clear(&first);
    return status;
}

/* Finds out what the open source is. */
static dm_status level_sniff(struct input *in, struct level *l, dm_report *why)
{
    struct span head = { "", 0 };
    dm_status status = source_unpack(&l->source, why);
    if (status == DM_OK)
        status = level_head(l, &head, why);
    if (status != DM_OK)
        return status;
    if (head.len == 0 && l->fault != DM_OK)
        return fail(why, l->fault, "%s", l->fault_why.text);
    const struct archive_kind *kind = archive_sniff(head);
    if (kind != NULL && in->depth > ARCHIVE_DEPTH)
        return fail(why, DM_LIMIT, "archives inside archives, more than %d deep", ARCHIVE_DEPTH);
    if (kind != NULL)
        return archive_open(&l->archive, kind, &l->source, why);
    l->is_array = json_array_sniff(head);
    l->format = l->is_array ? format_named(SPAN("jsonl")) : format_of(head, why);
    if (l->format == NULL)
        return DM_BAD_INPUT;
    l->conllu = in->options.in_parts && conllu_sniff(head);
    if (in->options.given_tokens && !l->conllu)
        return fail(why, DM_BAD_INPUT, "--tokens needs CoNLL-U, and this is none");
    if (l->conllu && span_starts(head, "\xEF\xBB\xBF"))
        (void)source_take(&l->source, 3);
    return DM_OK;
}

dm_status file_open(struct input *in, dm_report *why)
{
    struct level *l = &in->levels[in->depth++];
    *l = (struct level){ .key = in->key, .captured = in->captured };
    if (in->url != NULL)
        l->url = span_of(in->url);
    if (in->charset != NULL)
        l->charset = span_of(in->charset);
    in->key = NULL;
    l->path = path_of(in->path != NULL ? span_of(in->path) : span_of("standard input"));
    bool owned = in->given < 0 && in->path != NULL;
    int fd = in->given >= 0 ? in->given : STDIN_FILENO;
    if (owned)
        fd = open(in->path, O_RDONLY | O_NOCTTY | O_CLOEXEC);
    dm_status status = fd < 0 ? fail(why, DM_IO, "cannot be opened: %s", strerror(errno))
                              : source_open(&l->source, fd, owned, why);
    free(in->path);
    in->path = NULL;
    if (l->path == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    if (status == DM_OK)
        status = level_sniff(in, l, why);
    return status == DM_OK ? DM_OK : fail_at(why, status, span_of(l->path), 0);
}

/* "news.tar:a.html"; an address stands for itself. */
static dm_status level_names(const struct level *outer, const struct archive_entry *e,
                             struct level *l, dm_report *why)
{
    struct buffer key = { 0 }, place = { 0 };
    if (outer->key != NULL && !e->address)
        buffer_printf(&key, "%s:", outer->key);
    buffer_add(&key, e->name);
    buffer_printf(&place, "%s:%.*s", outer->path, SPAN_FMT(e->name));
    l->key = (char *)(uintptr_t)buffer_string(&key);
    l->path = place.failed ? NULL : path_of(buffer_span(&place));
    buffer_clear(&place);
    return l->key != NULL && l->path != NULL ? DM_OK : fail(why, DM_NO_MEMORY, "out of memory");
}

dm_status archive_step(struct input *in, dm_report *why)
{
    struct level *outer = &in->levels[in->depth - 1];
    struct archive *a = outer->archive;
    struct archive_entry e = { 0 };
    bool end = false;
    dm_status status = a->kind->next(a, &e, &end, why);
    if (status != DM_OK) {
        bool told = is_first_shard(in) || a->over || status == DM_NO_MEMORY;
        (void)fail_at(why, status, span_of(outer->path), 0);
        if (status == DM_IO || status == DM_NO_MEMORY)
            level_close(in);
        return told ? status : DM_OK;
    }
    if (end) {
        level_close(in);
        return DM_OK;
    }
    struct level *l = &in->levels[in->depth++];
    *l = (struct level){ .captured = e.captured, .charset = e.charset, .whole_only = e.whole };
    if (e.address)
        l->url = e.name;
    status = level_names(outer, &e, l, why);
    if (status == DM_OK)
        status = a->kind->open(a, &l->source, why);
    if (status == DM_OK)
        status = level_sniff(in, l, why);
    if (status == DM_OK)
        return DM_OK;
    bool ours = is_ours(in);
    (void)fail_at(why, status, span_of(l->path != NULL ? l->path : outer->path), 0);
    level_close(in);
    return ours ? status : DM_OK;
}
