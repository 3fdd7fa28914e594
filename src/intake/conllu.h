/* conllu.h -- CoNLL-U as an input: a row of sentences that never needs to end. For `parse` alone;
 * to other commands such a file is text like any other. */
#ifndef DM_INTAKE_CONLLU_H
#define DM_INTAKE_CONLLU_H

#include "intake/source.h"
#include "article/article.h"

enum {
    CONLLU_WORDS = 2000, /* of one given sentence; longer ones are not parsed */
    CONLLU_FORM = 4096,  /* bytes of one word */
    CONLLU_SENTENCE =
        4 * 1024 * 1024,     /* bytes of one sentence: what must be held to find its end */
    CONLLU_TOGETHER = 128,   /* sentences that make one article, */
    CONLLU_PART = 256 * 1024 /* and about how many bytes */
};

/* Whether the first line that is no comment is a word of ten columns. */
bool conllu_sniff(struct span head);

/* The next whole sentences, up to CONLLU_TOGETHER, and the number of their first line; empty at the
 * end. A sentence of more than CONLLU_SENTENCE bytes gives DM_LIMIT: conllu_skip goes behind it. */
dm_status conllu_next(struct source *s, struct span *out, size_t *line, dm_report *why);
dm_status conllu_skip(struct source *s, dm_report *why);

/* The lines up to the next blank one; takes them and it off `rest`. */
struct span conllu_sentence(struct span *rest);

enum conllu_line {
    CONLLU_COMMENT,
    CONLLU_WORD,  /* 1 */
    CONLLU_RANGE, /* 1-2: words written together */
    CONLLU_EMPTY, /* 1.1: a node without a word */
    CONLLU_WRONG
};
/* What a line without its end is; its columns, unless it is a comment or wrong. */
enum conllu_line conllu_line(struct span line, struct span columns[10]);
/* The next line of a sentence without its end, which may have a carriage return. */
bool conllu_line_next(struct span *rest, struct span *line);
bool conllu_space_after(struct span misc);

/* a->given is sentences of CoNLL-U: fills text, sentences and tokens from it. What cannot be parsed
 * stays a sentence without tokens, and a->troubles says why; `name` is that of the input. */
dm_status conllu_tokens(struct article *a, const char *name, dm_report *why);
/* The text of the sentences, a paragraph each: `# text`, else the words. `at` NULL: no memory. */
struct span conllu_text(struct arena *arena, struct span given);

#endif
