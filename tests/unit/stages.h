/* stages.h -- reads one sentence with the whole library, for the tests of stages that need trees.
 */
#ifndef TEST_STAGES_H
#define TEST_STAGES_H

#include "article/article.h"
#include "dragoman.h"
#include "records/record.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

/* The reader with the installed lexicon and weights; NULL, with the reason printed, where there are
 * none. */
static inline dm_reader *stages_reader(dm_worker **worker)
{
    dm_reader *r = NULL;
    dm_report why = { 0 };
    *worker = NULL;
    if (dm_reader_open(&r, NULL, &why) == DM_OK && dm_worker_open(worker, r, &why) == DM_OK)
        return r;
    print_message("%s\n", why.text);
    dm_reader_free(r);
    return NULL;
}

/* The article of one text, analysed; the caller frees it. `date` NULL: unknown. */
static inline dm_article *stages_read(dm_worker *w, const char *text, const char *date,
                                      const dm_records **records)
{
    dm_article *a = NULL;
    dm_report why = { 0 };
    dm_input_options input = { .date = date };
    dm_output_options output = { .layers = true };
    if (dm_article_read(&a, text, strlen(text), "test", &input, &why) != DM_OK ||
        dm_article_analyse(w, a, &output, records, &why) != DM_OK)
        fail_msg("%s: %s", text, why.text);
    return a;
}

#endif
