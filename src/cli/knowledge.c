/* knowledge.c -- opening what the program knows, and whole files. */
#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>

#define FILE_MAX ((size_t)256 << 20)

int knowledge_open(struct knowledge *k, const struct call *call, bool with_worker)
{
    dm_report why = { "" };
    dm_reader_options options = { .overlay = call->value[OPT_DATA] };
    *k = (struct knowledge){ NULL, NULL };
    dm_status status = dm_reader_open(&k->reader, &options, &why);
    if (status == DM_OK && with_worker)
        status = dm_worker_open(&k->worker, k->reader, &why);
    if (status == DM_OK)
        return -1;
    knowledge_close(k);
    (void)failed(status, &why);
    return EXIT_FAILED;
}

void knowledge_close(struct knowledge *k)
{
    dm_worker_free(k->worker);
    dm_reader_free(k->reader);
    *k = (struct knowledge){ NULL, NULL };
}

dm_status file_read(const char *path, struct buffer *out, dm_report *why)
{
    char piece[65536];
    bool input = strcmp(path, "-") == 0;
    FILE *f = input ? stdin : fopen(path, "rb");
    size_t n;
    if (f == NULL)
        return fail(why, DM_IO, "%s: %s", path, strerror(errno));
    while ((n = fread(piece, 1, sizeof(piece), f)) > 0 && out->len <= FILE_MAX)
        buffer_add(out, (struct span){ piece, n });
    dm_status status = DM_OK;
    if (ferror(f))
        status = fail(why, DM_IO, "%s: %s", path, strerror(errno));
    else if (out->len > FILE_MAX)
        status =
            fail(why, DM_LIMIT, "%s: larger than %zu MB; cut it into pieces", path, FILE_MAX >> 20);
    else if (out->failed)
        status = fail(why, DM_NO_MEMORY, "%s: out of memory", path);
    if (!input)
        (void)fclose(f);
    return status;
}
