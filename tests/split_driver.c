/* split_driver.c -- for bench/tokens.py: documents separated by form feeds on standard input; out
 * comes one token a line (first byte, end, whether it is a clitic, the token), "#H" before a
 * heading, a blank line after each sentence, a form feed after each document. To be run where the
 * project lies, or with the path of the trained weights. */
#include "sentences/sentences.h"
#include "base/buffer.h"

#include <stdio.h>
#include <stdlib.h>

static int split(const struct splitter *splitter, struct span doc)
{
    struct article *a = article_new();
    if (a == NULL)
        return 1;
    a->text = doc;
    dm_report why = { 0 };
    if (sentences_split(a, splitter, &why) != DM_OK) {
        (void)fprintf(stderr, "%s\n", why.text);
        article_free(a);
        return 1;
    }
    for (size_t s = 0; s < a->n_sentences; s++) {
        if (a->sentences[s].heading)
            (void)puts("#H");
        for (uint32_t t = a->sentences[s].first; t < a->sentences[s].end; t++)
            (void)printf("%u\t%u\t%d\t%.*s\n", a->tokens[t].start, a->tokens[t].end,
                         token_is_clitic(a, t), SPAN_FMT(token_text(a, t)));
        (void)puts("");
    }
    (void)puts("\f");
    article_free(a);
    return 0;
}

int main(int argc, char **argv)
{
    struct splitter *splitter;
    dm_report why = { 0 };
    if (splitter_open(&splitter, argc > 1 ? argv[1] : "data/models/split.dms", &why) != DM_OK) {
        (void)fprintf(stderr, "%s\n", why.text);
        return 1;
    }
    struct buffer in = { 0 };
    char block[65536];
    size_t n;
    while ((n = fread(block, 1, sizeof block, stdin)) > 0)
        buffer_add(&in, (struct span){ block, n });
    int status = in.failed;
    struct span rest = buffer_span(&in), doc;
    while (status == 0 && span_next(&rest, '\f', &doc))
        status = split(splitter, doc);
    splitter_close(splitter);
    buffer_clear(&in);
    return status;
}
