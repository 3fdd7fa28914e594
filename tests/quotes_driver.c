/* quotes_driver.c -- for train/quotes.py: reads documents as the program does (a file or folder);
 * out come, for each, "# KEY", the runs that the encoder marks ("C", "U", "S": first and end, in
 * code points of the given text), and for each run of content ("c") and each cue ("u") its
 * candidates: kind, number, features. */
#include "analysis/quotes_parts.h"
#include "dragoman.h"
#include "reader.h"

#include <stdio.h>

static void put_candidates(char name, const struct candidate *c, size_t n)
{
    (void)putchar(name);
    for (size_t i = 0; i < n; i++) {
        (void)printf("\t%u %u", c[i].kind, c[i].which);
        for (uint8_t k = 0; k < c[i].n; k++)
            (void)printf(" %u", c[i].features[k]);
    }
    (void)putchar('\n');
}

static void put_runs(const struct article *a, const struct runs *r)
{
    for (unsigned k = 0; k < RUN_KINDS; k++)
        for (size_t i = 0; i < r->n[k]; i++)
            (void)printf("%c\t%zu\t%zu\n", "CUS"[k],
                         article_offset_source(a, a->tokens[r->at[k][i].first].start),
                         article_offset_source(a, a->tokens[r->at[k][i].end - 1].end));
    struct candidate c[LINK_CANDIDATES];
    for (size_t i = 0; i < r->n[RUN_CONTENT]; i++)
        put_candidates('c', c, content_candidates(r, i, c));
    for (size_t i = 0; i < r->n[RUN_CUE]; i++)
        put_candidates('u', c, source_candidates(r, i, c));
}

static dm_status one(dm_worker *w, dm_article *a, dm_report *why)
{
    dm_output_options o = { 0 };
    const dm_records *out;
    dm_status s = dm_article_analyse(w, a, &o, &out, why);
    struct marks marks = { 0 };
    struct runs runs = { 0 };
    if (s == DM_OK && (!marks_find(a, &marks) || !runs_find(a, w->reader->lexicon, &marks, &runs)))
        s = fail(why, DM_NO_MEMORY, "no memory");
    if (s == DM_OK) {
        (void)printf("# %.*s\n", SPAN_FMT(a->key));
        put_runs(a, &runs);
    }
    return s;
}

int main(int argc, char **argv)
{
    dm_report why = { "" };
    dm_reader *reader = NULL;
    dm_worker *worker = NULL;
    dm_input *in = NULL;
    dm_input_options options = { 0 };
    dm_status s = dm_reader_open(&reader, NULL, &why);
    if (s == DM_OK)
        s = dm_worker_open(&worker, reader, &why);
    if (s == DM_OK)
        s = dm_input_open(&in, argc > 1 ? argv[1] : "-", &options, &why);
    while (s == DM_OK) {
        dm_article *a = NULL;
        s = dm_input_next(in, &a, &why);
        if (a == NULL)
            break;
        if (s == DM_OK)
            s = one(worker, a, &why);
        dm_article_free(a);
    }
    if (s != DM_OK)
        (void)fprintf(stderr, "%s\n", why.text);
    dm_input_free(in);
    dm_worker_free(worker);
    dm_reader_free(reader);
    return s == DM_OK ? 0 : 1;
}
