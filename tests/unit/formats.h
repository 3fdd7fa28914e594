/* formats.h -- a file of several articles, read as a person's file would be, for the tests of
 * formats. */
#ifndef DM_TESTS_FORMATS_H
#define DM_TESTS_FORMATS_H

#include "base/buffer.h"
#include "intake/format.h"
#include "intake/intake.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

/* Every piece must point at the same bytes; only white space may have been folded. */
static inline void check_pieces(const struct article *a)
{
    size_t at = 0;
    for (size_t i = 0; i < a->n_pieces; i++) {
        const struct source_piece *p = &a->pieces[i];
        assert_true(p->text >= at && p->len > 0);
        assert_true(p->text + p->len <= a->text.len && p->given + p->len <= a->given.len);
        at = p->text + p->len;
        for (uint32_t k = 0; k < p->len; k++) {
            char x = a->text.at[p->text + k], y = a->given.at[p->given + k];
            assert_true(x == y || (x == ' ' && strchr("\n\r\t\f", y)));
        }
    }
}

/* A file in /tmp that holds the bytes; its name is written into `path`. */
static inline void file_write(char path[32], const char *bytes, size_t n)
{
    strcpy(path, "/tmp/dragoman-test-XXXXXX");
    int fd = mkstemp(path);
    assert_true(fd >= 0);
    assert_int_equal(write(fd, bytes, n), n);
    assert_int_equal(close(fd), 0);
}

/* "key [title] text" a line, the file's name as "F" and line ends of a text as "/"; "! LINE: why"
 * of what could not be read. The caller clears `out`. */
static inline const char *listed(struct buffer *out, const char *bytes, size_t n,
                                 const struct input_options *o)
{
    char path[32];
    struct input *in;
    struct article *a;
    dm_report why = { 0 };
    dm_status status;
    buffer_empty(out);
    file_write(path, bytes, n);
    assert_int_equal(input_open(&in, path, o, &why), DM_OK);
    for (int i = 0; i < 10000; i++) {
        status = input_next(in, &a, &why);
        if (status == DM_OK && a == NULL)
            break;
        assert_true(status == DM_OK || status == DM_BAD_INPUT || status == DM_LIMIT);
        if (status != DM_OK) {
            assert_int_equal(strncmp(why.text, path, strlen(path)), 0);
            buffer_printf(out, "! %s\n", why.text + strlen(path) + 1);
            continue;
        }
        check_pieces(a);
        bool by_name = span_starts(a->key, path);
        buffer_text(out, by_name ? "F" : "");
        buffer_add(out, by_name ? span_from(a->key, strlen(path)) : a->key);
        buffer_printf(out, " [%.*s] ", SPAN_FMT(a->title));
        for (size_t k = 0; k < a->text.len; k++)
            buffer_char(out, a->text.at[k] == '\n' ? '/' : a->text.at[k]);
        buffer_char(out, '\n');
        article_free(a);
    }
    input_free(in);
    assert_int_equal(unlink(path), 0);
    return buffer_string(out);
}

#define assert_lists(given, o, want)                                                               \
    do {                                                                                           \
        struct buffer listed_ = { 0 };                                                             \
        assert_string_equal(listed(&listed_, (given), strlen(given), (o)), (want));                \
        buffer_clear(&listed_);                                                                    \
    } while (0)

#endif
