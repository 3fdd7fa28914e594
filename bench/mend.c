/* mend.c -- how fast texts are mended: mend FILE...
 *
 * The files are text in UTF-8, cut into articles of about 4,000 bytes at line ends. Measured is
 * mend_text alone, on one thread, over the texts as they are; with curly quotation marks; and these
 * once and twice read as Windows-1252. */
#include "base/utf8.h"
#include "intake/codepages.h"
#include "intake/format.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { ARTICLE = 4000, MOST = 64 * 1024 * 1024 };

static double now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static char *need(size_t n)
{
    char *p = malloc(n);
    if (p == NULL) {
        fprintf(stderr, "bench/mend: out of memory\n");
        exit(1);
    }
    return p;
}

static struct span curly(struct span s)
{
    char *out = need(s.len * 3 + 1);
    size_t len = 0;
    for (size_t i = 0; i < s.len; i++) {
        bool inside = i > 0 && (unsigned char)s.at[i - 1] > ' ';
        if (s.at[i] == '\'')
            len += utf8_put(inside ? 0x2019 : 0x2018, out + len);
        else if (s.at[i] == '"')
            len += utf8_put(inside ? 0x201D : 0x201C, out + len);
        else
            out[len++] = s.at[i];
    }
    return (struct span){ out, len };
}

static struct span misread(struct span s)
{
    char *out = need(s.len * 3 + 1);
    size_t len = 0;
    for (size_t i = 0; i < s.len; i++)
        len += utf8_put(codepage_char(CP_WINDOWS_1252, (unsigned char)s.at[i]), out + len);
    return (struct span){ out, len };
}

static void measure(const char *name, struct span all)
{
    size_t bytes = 0, mended = 0;
    double best = 1e9;
    for (int round = 0; round < 3; round++) {
        double start = now();
        bytes = mended = 0;
        for (size_t at = 0; at < all.len;) {
            size_t end = at + ARTICLE < all.len ? at + ARTICLE : all.len;
            while (end < all.len && all.at[end - 1] != '\n')
                end++;
            struct article *a = article_new();
            struct input_options o = { .repair_only = true };
            if (a == NULL || mend_text(a, span_cut(all, at, end), NULL, 0, &o, NULL) != DM_OK) {
                fprintf(stderr, "bench/mend: an article could not be mended\n");
                exit(1);
            }
            mended += a->n_repairs > 0;
            bytes += end - at;
            article_free(a);
            at = end;
        }
        double took = now() - start;
        if (took < best)
            best = took;
    }
    printf("%-28s %7.1f MB %9.1f MB/s, %zu articles mended\n", name, (double)bytes / 1e6,
           (double)bytes / 1e6 / best, mended);
}

int main(int argc, char **argv)
{
    char *text = need(MOST);
    size_t len = 0;
    if (argc < 2) {
        fprintf(stderr, "usage: bench/mend FILE...\n");
        return 2;
    }
    for (int i = 1; i < argc; i++) {
        FILE *f = fopen(argv[i], "rb");
        if (f == NULL) {
            perror(argv[i]);
            return 1;
        }
        len += fread(text + len, 1, MOST - len, f);
        fclose(f);
    }
    struct span clean = { text, utf8_valid((struct span){ text, len }) };
    struct span quoted = curly(clean), once = misread(quoted), twice = misread(once);
    measure("as it is", clean);
    measure("with curly quotation marks", quoted);
    measure("misread once", once);
    measure("misread twice", twice);
    free(text);
    free((char *)(uintptr_t)quoted.at);
    free((char *)(uintptr_t)once.at);
    free((char *)(uintptr_t)twice.at);
    return 0;
}
