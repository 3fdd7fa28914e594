/* quarantine.c -- see quarantine.h. */
#include "guard/quarantine.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

struct quarantine {
    int folder;
    FILE *index;
};

static dm_status refused(dm_report *why, const char *folder, const char *name)
{
    return fail(why, DM_IO, "quarantine: %s/%s cannot be written: %s", folder, name,
                strerror(errno));
}

dm_status quarantine_open(struct quarantine **out, const char *folder, dm_report *why)
{
    *out = NULL;
    if (mkdir(folder, 0777) != 0 && errno != EEXIST)
        return fail(why, DM_IO, "%s: cannot be made: %s", folder, strerror(errno));
    struct quarantine *q = calloc(1, sizeof *q);
    if (q == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    q->folder = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int fd = q->folder < 0
                 ? -1
                 : openat(q->folder, "index.tsv", O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
    q->index = fd >= 0 ? fdopen(fd, "a") : NULL;
    if (q->index == NULL) {
        dm_status status = refused(why, folder, "index.tsv");
        if (fd >= 0)
            (void)close(fd);
        quarantine_close(q);
        return status;
    }
    struct stat st;
    if (fstat(fd, &st) == 0 && st.st_size == 0)
        (void)fputs("file\tname\tline\tbytes\treason\n", q->index);
    *out = q;
    return DM_OK;
}

void quarantine_close(struct quarantine *q)
{
    if (q == NULL)
        return;
    if (q->index != NULL)
        (void)fclose(q->index);
    if (q->folder >= 0)
        (void)close(q->folder);
    free(q);
}

static bool write_file(int folder, const char *name, struct span bytes)
{
    int fd = openat(folder, name, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0666);
    if (fd < 0)
        return false;
    while (bytes.len > 0) {
        ssize_t n = write(fd, bytes.at, bytes.len);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        bytes = span_from(bytes, (size_t)n);
    }
    return close(fd) == 0 && bytes.len == 0;
}

/* A cell of a table: what would end it becomes a blank. */
static void put_cell(FILE *f, struct span s, char end)
{
    for (size_t i = 0; i < s.len; i++)
        (void)fputc((unsigned char)s.at[i] < ' ' || s.at[i] == 0x7F ? ' ' : s.at[i], f);
    (void)fputc(end, f);
}

dm_status quarantine_put(struct quarantine *q, struct span bytes, struct span name, size_t line,
                         const char *reason, dm_report *why)
{
    char file[32];
    (void)snprintf(file, sizeof file, "%016llx", (unsigned long long)span_hash(bytes));
    if (!write_file(q->folder, file, bytes))
        return refused(why, "the folder", file);
    put_cell(q->index, span_of(file), '\t');
    put_cell(q->index, name, '\t');
    (void)fprintf(q->index, "%zu\t%zu\t", line, bytes.len);
    put_cell(q->index, span_of(reason), '\n');
    if (fflush(q->index) != 0)
        return refused(why, "the folder", "index.tsv");
    return DM_OK;
}
