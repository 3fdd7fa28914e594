/* analysis.h -- the stages that fill an article's layers. No stage calls another; src/pipeline.c
 * knows the order. */
#ifndef DM_ANALYSIS_ANALYSIS_H
#define DM_ANALYSIS_ANALYSIS_H

#include "article/article.h"
#include "lexicon/lexicon.h"
#include "model/encoder.h"
#include "model/linker.h"
#include "model/typer.h"
#include "model/names.h"

/* What every stage may ask, and the scratch memory of the thread that runs it. */
struct knowledge {
    const struct lexicon *lexicon;
    const struct encoder *encoder;
    struct scratch *scratch;
    const struct label_map *labels;
    const struct splitter *splitter;
    const struct linker *linker; /* of phrases; NULL: chains are not asked for */
    const struct typer *typer;   /* of events; NULL: they are not asked for */
    const struct joiner *joiner; /* of quotes */
    bool parse_all;              /* skip nothing */
};

/* The encoder's label numbers in our terms; made once per reader. */
struct label_map {
    uint8_t *upos, *rel; /* by label number */
    const struct span *feats, *lemma, *names;
    uint32_t n_upos, n_rel, n_feats, n_lemma, n_names;
    struct names_rules name_rules;      /* which labels of names may follow which */
    uint32_t n_attr;                    /* labels of the head of attributions, or 0 */
    uint32_t attr_from[ATTR_MARKS / 2]; /* where content, cue, source stand among them */
    void *memory;
};
dm_status label_map_make(struct label_map *out, const struct encoder *e, dm_report *why);
void label_map_free(struct label_map *m);

dm_status skips_find(struct article *a, const struct knowledge *k,
                     dm_report *why); /* sentences that hold no record */
dm_status trees_read(struct article *a, const struct knowledge *k,
                     dm_report *why); /* tags, trees */
/* Of several articles together, with the same results; on failure some may have theirs. */
dm_status trees_read_all(struct article *const *articles, size_t n, const struct knowledge *k,
                         dm_report *why);
dm_status names_find(struct article *a, const struct knowledge *k, dm_report *why); /* names */
dm_status times_find(struct article *a, const struct knowledge *k, dm_report *why); /* times */
dm_status matches_read(struct article *a, const struct knowledge *k,
                       dm_report *why); /* names of the lexicon */
dm_status places_find(struct article *a, const struct knowledge *k, dm_report *why); /* where */
dm_status chains_find(struct article *a, const struct knowledge *k,
                      dm_report *why); /* phrases, chains */
/* What the linker must be made for. */
struct linker_shape chains_shape(const struct encoder *e);
dm_status amounts_find(struct article *a, const struct knowledge *k,
                       dm_report *why); /* quantities */
dm_status actors_find(struct article *a, const struct knowledge *k,
                      dm_report *why); /* actors, mentions, offices */
dm_status quotes_find(struct article *a, const struct knowledge *k,
                      dm_report *why); /* quotations */

/* Lemma of a form by a rule label of the model (docs/formats/weights.md). `at` NULL: no memory. */
struct span lemma_apply(struct arena *arena, struct span rule, struct span form);

#endif
