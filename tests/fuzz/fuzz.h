/* fuzz.h -- what the targets share: a file in this folder is a target of libFuzzer. */
#ifndef DM_FUZZ_H
#define DM_FUZZ_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memfd_create */
#endif
#include "base/utf8.h"
#include "intake/format.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n);

static inline void must(bool fine, const char *what)
{
    if (fine)
        return;
    fprintf(stderr, "%s\n", what);
    abort();
}

/* The map of a mended text: in order; where only characters were mended, of the same bytes. */
static inline void must_map(const struct article *a, bool same)
{
    size_t text = 0, given = 0;
    for (size_t i = 0; i < a->n_pieces; i++) {
        const struct source_piece *p = &a->pieces[i];
        must(p->len > 0 && p->text >= text && p->given >= given, "pieces out of order");
        text = (size_t)p->text + p->len;
        given = (size_t)p->given + p->len;
        must(text <= a->text.len && given <= a->given.len, "a piece beyond the end");
        must(!same || memcmp(a->text.at + p->text, a->given.at + p->given, p->len) == 0,
             "a piece of other bytes");
    }
}

/* What holds for every article, whatever it was read from. */
static inline void must_article(const struct article *a)
{
    must(utf8_valid(a->text) == a->text.len, "the text is not UTF-8");
    must(utf8_valid(a->title) == a->title.len, "the title is not UTF-8");
    must(utf8_valid(a->key) == a->key.len, "the key is not UTF-8");
    must_map(a, false);
}

/* The bytes as one article of a format. */
static inline void fuzz_article(const char *format, const uint8_t *bytes, size_t n)
{
    struct raw_entry e = { .format = span_of(format),
                           .bytes = { n > 0 ? (const char *)bytes : "", n },
                           .path = SPAN("fuzz") };
    struct article *a = NULL;
    dm_report why = { "" };
    if (entry_read(&a, &e, NULL, &why) == DM_OK) {
        must(a != NULL, "no article, and nothing said");
        must_article(a);
        article_free(a);
    } else {
        must(a == NULL && why.text[0] != '\0', "refused without a word");
    }
}

/* A file in memory; -1: none to be had. */
static inline int fuzz_file(const char *before, const uint8_t *bytes, size_t n)
{
    int fd = memfd_create("fuzz", MFD_CLOEXEC);
    size_t head = strlen(before);
    if (fd < 0 || write(fd, before, head) != (ssize_t)head || write(fd, bytes, n) != (ssize_t)n ||
        lseek(fd, 0, SEEK_SET) != 0) {
        if (fd >= 0)
            (void)close(fd);
        return -1;
    }
    return fd;
}

/* `before` and the bytes as a file: whatever is found in it. It comes to an end. */
static inline void fuzz_input(const char *before, const uint8_t *bytes, size_t n)
{
    enum { MOST_ARTICLES = 100000 };
    struct input *in = NULL;
    struct article *a = NULL;
    int fd = fuzz_file(before, bytes, n);
    if (fd < 0)
        return;
    if (input_open_file(&in, fd, "fuzz", "fuzz", 0, NULL, NULL) == DM_OK) {
        for (size_t i = 0;; i++) {
            dm_report why = { "" };
            dm_status status = input_next(in, &a, &why);
            if (status == DM_OK && a == NULL)
                break;
            must(i < MOST_ARTICLES, "no end");
            must(status == DM_OK || why.text[0] != '\0', "refused without a word");
            if (status == DM_OK)
                must_article(a);
            article_free(a);
        }
        input_free(in);
    }
    (void)close(fd);
}

#endif
