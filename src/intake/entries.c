/* entries.c -- what is open -> entries: the whole of it, its lines, the objects of an array, parts.
 *
 * Of a file with many lines one line is held at a time. Errors name the place; what follows is
 * still read. */
#include "intake/levels.h"

static void entry_of(const struct level *l, struct span bytes, struct raw_entry *out)
{
    *out = (struct raw_entry){ .format = span_of(l->format->name),
                               .bytes = bytes,
                               .key = { l->key, l->key ? strlen(l->key) : 0 },
                               .path = span_of(l->path),
                               .url = l->url,
                               .declared_charset = l->charset,
                               .captured = l->captured,
                               .part = l->part,
                               .conllu = l->conllu };
}

static dm_status read_whole(struct input *in, struct level *l, struct raw_entry *out, bool *got,
                            dm_report *why)
{
    struct span bytes;
    if (!is_ours(in)) {
        level_close(in);
        return DM_OK;
    }
    dm_status status = source_rest(&l->source, l->format->limit, &bytes, why);
    if (status != DM_OK) {
        (void)fail_at(why, status, span_of(l->path), 0);
        level_close(in);
        return status;
    }
    l->ended = true;
    if (l->source.fault != DM_OK && (bytes.len == 0 || l->whole_only))
        return level_end(in, why);
    entry_of(l, bytes, out);
    *got = true;
    return DM_OK;
}

static bool is_empty_line(struct span line)
{
    if (span_starts(line, "\xEF\xBB\xBF"))
        line = span_from(line, 3);
    return span_trim(line).len == 0;
}

/* The key of one of many: that of the file and its number. */
static dm_status entry_number(struct input *in, const struct level *l, size_t number, size_t line,
                              struct raw_entry *out, dm_report *why)
{
    out->line = line;
    if (l->key == NULL)
        return DM_OK;
    buffer_empty(&in->row);
    buffer_printf(&in->row, "%s:%zu", l->key, number);
    out->key = buffer_span(&in->row);
    return !in->row.failed ? DM_OK : fail(why, DM_NO_MEMORY, "out of memory");
}

static dm_status read_lines(struct input *in, struct level *l, struct raw_entry *out, bool *got,
                            dm_report *why)
{
    for (;;) {
        struct span line;
        bool end = false;
        dm_status status = source_line(&l->source, l->format->limit, &line, &end, why);
        if (status != DM_OK && status != DM_LIMIT) {
            (void)fail_at(why, status, span_of(l->path), l->source.line + 1);
            level_close(in);
            return status;
        }
        if (end)
            return level_end(in, why);
        if (status == DM_OK && (is_empty_line(line) || source_line_is_cut(&l->source)))
            continue; /* what damage cut off is told at the end */
        if (!is_ours(in))
            continue;
        if (status != DM_OK)
            return fail_at(why, status, span_of(l->path), l->source.line);
        while (line.len > 0 && line.at[line.len - 1] == '\r')
            line.len--;
        entry_of(l, line, out);
        *got = true;
        return entry_number(in, l, l->source.line, l->source.line, out, why);
    }
}

static dm_status read_array(struct input *in, struct level *l, struct raw_entry *out, bool *got,
                            dm_report *why)
{
    for (;;) {
        struct span object;
        bool end = false;
        dm_status status =
            json_array_next(&l->array, &l->source, l->format->limit, &object, &end, why);
        if (end)
            return level_end(in, why);
        if (status != DM_OK && status != DM_BAD_INPUT && status != DM_LIMIT) {
            (void)fail_at(why, status, span_of(l->path), l->array.line);
            level_close(in);
            return status;
        }
        if (!is_ours(in))
            continue;
        if (status != DM_OK)
            return fail_at(why, status, span_of(l->path), l->array.line);
        entry_of(l, object, out);
        *got = true;
        return entry_number(in, l, l->array.count, l->array.line, out, why);
    }
}

/* The next part of text or CoNLL-U. An empty input is one empty article. */
static dm_status read_part(struct input *in, struct level *l, struct raw_entry *out, bool *got,
                           dm_report *why)
{
    struct span bytes = { "", 0 };
    size_t line = l->source.line + 1;
    dm_status status = DM_OK;
    if (l->skipping)
        status = conllu_skip(&l->source, why);
    l->skipping = false;
    if (status == DM_OK)
        status = l->conllu ? conllu_next(&l->source, &bytes, &line, why)
                           : source_part(&l->source, INTAKE_PART, &bytes, why);
    if (status == DM_OK && bytes.len == 0 && (l->part > 0 || l->source.fault != DM_OK))
        return level_end(in, why);
    if (status == DM_OK) {
        entry_of(l, bytes, out);
        out->line = line;
        *got = true;
    } else {
        (void)fail_at(why, status, span_of(l->path), line);
    }
    l->part++;
    l->skipping = status == DM_LIMIT && l->conllu;
    if (status == DM_IO || status == DM_NO_MEMORY)
        level_close(in);
    return status;
}

/* UTF-16 is told by its first bytes: only its first part would be. */
static bool comes_in_parts(const struct level *l, struct span head)
{
    bool big;
    return l->conllu || (l->format == format_plain() && !looks_utf16(head, &big));
}

/* A JSON object that was written over several lines: its first line is only "{". */
static bool is_spread_object(struct span head)
{
    const char *stop = head.len > 0 ? memchr(head.at, '\n', head.len) : NULL;
    if (span_starts(head, "\xEF\xBB\xBF"))
        head = span_from(head, 3);
    return stop != NULL && span_is(span_trim(span_cut(head, 0, (size_t)(stop - head.at))), "{");
}

dm_status level_next(struct input *in, struct raw_entry *out, bool *got, dm_report *why)
{
    struct level *l = &in->levels[in->depth - 1];
    struct span head;
    if (l->fault != DM_OK) {
        dm_status status = fail(why, l->fault, "%s", l->fault_why.text);
        l->fault = DM_OK;
        return is_first_shard(in) ? fail_at(why, status, span_of(l->path), 0) : DM_OK;
    }
    if (l->archive != NULL)
        return archive_step(in, why);
    if (l->ended)
        return level_end(in, why);
    /* Asked at the first line alone: a head takes what a slow pipe may not have given yet. */
    bool first = l->source.line == 0;
    if (l->part > 0 ||
        (in->options.in_parts && first &&
         source_head(&l->source, INTAKE_HEAD, &head, why) == DM_OK && comes_in_parts(l, head)))
        return read_part(in, l, out, got, why);
    if (l->is_array)
        return read_array(in, l, out, got, why);
    if (!l->format->by_line)
        return read_whole(in, l, out, got, why);
    if (first && source_head(&l->source, INTAKE_HEAD, &head, why) == DM_OK &&
        is_spread_object(head))
        return read_whole(in, l, out, got, why);
    return read_lines(in, l, out, got, why);
}
