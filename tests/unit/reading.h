/* reading.h -- analyses a text with the whole library, for the tests of stages that need more than
 * one sentence. */
#ifndef TEST_READING_H
#define TEST_READING_H

#include "reader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static dm_reader *reader;
static dm_worker *worker;

static int open_reader(void **state)
{
    (void)state;
    dm_report why = { "" };
    if (dm_reader_open(&reader, NULL, &why) != DM_OK ||
        dm_worker_open(&worker, reader, &why) != DM_OK)
        print_message("%s\n", why.text);
    return 0;
}

static int close_reader(void **state)
{
    (void)state;
    dm_worker_free(worker);
    dm_reader_free(reader);
    return 0;
}

/* To be freed by dm_article_free. */
static struct article *analysed(const char *text, size_t len)
{
    dm_article *a = NULL;
    dm_report why = { "" };
    dm_output_options o = { 0 };
    const dm_records *r;
    assert_int_equal(dm_article_read(&a, text, len, "made", NULL, &why), DM_OK);
    assert_int_equal(dm_article_analyse(worker, a, &o, &r, &why), DM_OK);
    return a;
}

/* All bytes of a file. */
static inline void read_file(const char *path, struct buffer *b)
{
    FILE *f = fopen(path, "rb");
    char bytes[4096];
    size_t n;
    assert_non_null(f);
    b->len = 0;
    while ((n = fread(bytes, 1, sizeof bytes, f)) > 0)
        buffer_add(b, (struct span){ bytes, n });
    assert_int_equal(fclose(f), 0);
}

#endif
