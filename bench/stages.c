/* stages.c -- where the time of a reading goes, stage by stage: stages PATH...
 *
 * One thread reads and analyses every article, as `dragoman read` does, and writes nothing. Prints
 * lines "name<TAB>nanoseconds": intake, each stage of the pipeline, records, and "total". */
#include "base/status.h"
#include "dragoman.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static uint64_t now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000U + (uint64_t)t.tv_nsec;
}

static int complain(const char *what, const dm_report *why)
{
    (void)fprintf(stderr, "stages: %s: %s\n", what, why->text);
    return 1;
}

/* Every article of one path; adds to *intake the time that bytes take to become articles. */
static int read_path(dm_worker *w, const char *path, uint64_t *intake)
{
    dm_input *in;
    dm_report why = { "" };
    if (dm_input_open(&in, path, NULL, &why) != DM_OK)
        return complain(path, &why);
    int status = 0;
    while (status == 0) {
        dm_article *a;
        const dm_records *records;
        uint64_t start = now();
        dm_status s = dm_input_next(in, &a, &why);
        *intake += now() - start;
        if (s == DM_OK && a == NULL)
            break;
        if (s == DM_OK)
            s = dm_article_analyse(w, a, NULL, &records, &why);
        if (s != DM_OK)
            status = complain(path, &why);
        dm_article_free(a);
    }
    dm_input_free(in);
    return status;
}

static int report(const dm_worker *w, uint64_t intake, uint64_t total)
{
    char *text;
    size_t n;
    dm_report why = { "" };
    if (dm_worker_times(w, &text, &n, &why) != DM_OK)
        return complain("times", &why);
    (void)printf("intake\t%llu\n%.*stotal\t%llu\n", (unsigned long long)intake, (int)n, text,
                 (unsigned long long)total);
    free(text);
    return 0;
}

int main(int argc, char **argv)
{
    dm_reader *r = NULL;
    dm_worker *w = NULL;
    dm_report why = { "" };
    uint64_t intake = 0;
    if (argc < 2) {
        (void)fprintf(stderr, "usage: stages PATH...\n");
        return 2;
    }
    int status = 0;
    if (dm_reader_open(&r, NULL, &why) != DM_OK || dm_worker_open(&w, r, &why) != DM_OK)
        status = complain("knowledge", &why);
    uint64_t start = now();
    for (int i = 1; i < argc && status == 0; i++)
        status = read_path(w, argv[i], &intake);
    if (status == 0)
        status = report(w, intake, now() - start);
    dm_worker_free(w);
    dm_reader_free(r);
    return status;
}
