/* input.c -- paths -> entries: files one by one, of a folder or alone. What is parsed of an entry
 * is none of its business (intake.c). */
#define _POSIX_C_SOURCE 200809L
#include "intake/levels.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static char *copied(const char *text)
{
    return text ? strdup(text) : NULL;
}

/* Takes the next file of the folder as the one to open; in->pending stays false at the end. */
static dm_status folder_step(struct input *in, dm_report *why)
{
    const char *path, *key;
    dm_status status = folder_next(in->folder, &path, &key, why);
    if (status != DM_OK || path == NULL)
        return status;
    in->path = copied(path);
    in->key = copied(key);
    if (in->path == NULL || in->key == NULL) {
        free(in->path);
        free(in->key);
        in->path = in->key = NULL;
        return fail(why, DM_NO_MEMORY, "out of memory");
    }
    in->pending = true;
    return DM_OK;
}

dm_status input_next_entry(struct input *in, struct raw_entry *out, bool *end, dm_report *why)
{
    dm_report unused = { 0 };
    bool got = false;
    *end = false;
    if (why == NULL)
        why = &unused;
    for (;;) {
        dm_status status = DM_OK;
        if (in->depth > 0) {
            status = level_next(in, out, &got, why);
            if (status != DM_OK || got)
                return status;
            continue;
        }
        if (!in->pending && in->folder != NULL)
            status = folder_step(in, why);
        if (status != DM_OK)
            return status;
        *end = !in->pending;
        if (*end)
            return DM_OK;
        in->pending = false;
        status = file_open(in, why);
        if (status != DM_OK) {
            bool ours = is_ours(in); /* a file that cannot be read is named by one shard only */
            level_close(in);
            if (ours)
                return status;
        }
    }
}

dm_status input_next(struct input *in, struct article **out, dm_report *why)
{
    struct raw_entry e;
    bool end;
    *out = NULL;
    dm_status status = input_next_entry(in, &e, &end, why);
    return status != DM_OK || end ? status : entry_read(out, &e, &in->options, why);
}

dm_status input_next_file(struct input *in, int *fd, const char **path, const char **key,
                          size_t *count, dm_report *why)
{
    *fd = -1;
    for (;;) {
        if (!in->pending) { /* the one before */
            free(in->path);
            free(in->key);
            in->path = in->key = NULL;
        }
        if (!in->pending && in->folder != NULL) {
            dm_status status = folder_step(in, why);
            if (status != DM_OK)
                return status;
        }
        if (!in->pending)
            return DM_OK;
        in->pending = false;
        *path = in->path;
        *key = in->key;
        *fd =
            in->path != NULL ? open(in->path, O_RDONLY | O_NOCTTY | O_CLOEXEC) : dup(STDIN_FILENO);
        if (*fd >= 0)
            return DM_OK;
        int error = errno;
        in->count = (*count)++;
        if (is_ours(in))
            return fail(why, DM_IO, "%s: cannot be opened: %s",
                        in->path != NULL ? in->path : "standard input", strerror(error));
    }
}

size_t input_count(const struct input *in)
{
    return in->count;
}

size_t input_passed(const struct input *in)
{
    size_t n = in->passed;
    for (size_t i = 0; i < in->depth; i++)
        n += in->levels[i].archive != NULL ? in->levels[i].archive->passed : 0;
    return n;
}

static dm_status input_start(struct input *in, const char *path, dm_report *why)
{
    struct stat st;
    if (strcmp(path, "-") == 0) {
        in->pending = true;
        return DM_OK;
    }
    if (stat(path, &st) != 0)
        return fail(why, DM_IO, "%s: %s", path, strerror(errno));
    if (S_ISDIR(st.st_mode))
        return folder_open(&in->folder, path, why);
    in->path = copied(path);
    in->key = copied(path);
    in->pending = true;
    return in->path && in->key ? DM_OK : fail(why, DM_NO_MEMORY, "out of memory");
}

static dm_status input_new(struct input **out, const struct input_options *options, dm_report *why)
{
    struct date d;
    *out = NULL;
    if (options != NULL && options->date != NULL && !date_any(span_of(options->date), &d))
        return fail(why, DM_USAGE, "\"%s\" is no date; expected e.g. 2024-03-11", options->date);
    if (options != NULL && options->shards > 0 && options->shard >= options->shards)
        return fail(why, DM_USAGE, "shard %u of %u does not exist: they count from 0",
                    options->shard, options->shards);
    struct input *in = calloc(1, sizeof *in);
    if (in == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    in->given = -1;
    *out = in;
    if (options == NULL)
        return DM_OK;
    in->options = *options;
    in->options.date = in->date = copied(options->date);
    in->options.outlet = in->outlet = copied(options->outlet);
    if ((options->date && !in->date) || (options->outlet && !in->outlet))
        return fail(why, DM_NO_MEMORY, "out of memory");
    return DM_OK;
}

dm_status input_open(struct input **out, const char *path, const struct input_options *options,
                     dm_report *why)
{
    dm_status status = input_new(out, options, why);
    if (status == DM_OK)
        status = input_start(*out, path, why);
    if (status != DM_OK) {
        input_free(*out);
        *out = NULL;
    }
    return status;
}

dm_status input_open_file(struct input **out, int fd, const char *path, const char *key,
                          size_t count, const struct input_options *options, dm_report *why)
{
    dm_status status = input_new(out, options, why);
    if (status == DM_OK) {
        struct input *in = *out;
        in->given = fd;
        in->count = count;
        in->path = copied(path);
        in->key = copied(key);
        in->pending = true;
        if ((path != NULL && in->path == NULL) || (key != NULL && in->key == NULL))
            status = fail(why, DM_NO_MEMORY, "out of memory");
    }
    if (status != DM_OK) {
        input_free(*out);
        *out = NULL;
    }
    return status;
}

dm_status input_fetched(struct input *in, const char *url, const char *charset, struct date day,
                        dm_report *why)
{
    free(in->url);
    free(in->charset);
    in->url = copied(url);
    in->charset = copied(charset);
    in->captured = day;
    return (in->url != NULL || url == NULL) && (in->charset != NULL || charset == NULL)
               ? DM_OK
               : fail(why, DM_NO_MEMORY, "out of memory");
}

void input_free(struct input *in)
{
    if (in == NULL)
        return;
    while (in->depth > 0)
        level_close(in);
    folder_free(in->folder);
    free(in->path);
    free(in->key);
    free(in->url);
    free(in->charset);
    free(in->date);
    free(in->outlet);
    buffer_clear(&in->row);
    free(in);
}
