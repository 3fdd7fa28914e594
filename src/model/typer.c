/* typer.c -- see typer.h. Like linker.c: sums of rows of tables, small products and a ReLU, in an
 * order of operations that is the same on every machine. */
#include "model/typer.h"
#include "model/kernels.h"
#include "model/small.h"

#include <stdlib.h>

enum { TYPER_MARKS = TYPER_TELLS + TYPER_TAKES };

struct typer {
    struct weights file;
    const struct kernels *k;
    struct linear words; /* vector -> marks, as a predicate and as an argument */
    struct linear mean;  /* likewise of a sentence */
    struct tables facts;
    const float *tells;                  /* [TYPER_TELLS][SMALL_HIDDEN] */
    const float *about;                  /* [TYPER_ABOUT][SMALL_HIDDEN] */
    const float *takes[TYPER_ARGUMENTS]; /* [TYPER_TAKES][SMALL_HIDDEN] each */
    const float *bias;                   /* [SMALL_HIDDEN] */
    const float *out, *out_bias;         /* [TYPER_TYPES][SMALL_HIDDEN], [TYPER_TYPES] */
    size_t width;
    float power[SMALL_POWERS];
};

static dm_status open_layers(struct typer *t, dm_report *why)
{
    const struct {
        const char *name;
        size_t rows, cols;
        const float **at;
    } all[] = { { "tells", TYPER_TELLS, SMALL_HIDDEN, &t->tells },
                { "about", TYPER_ABOUT, SMALL_HIDDEN, &t->about },
                { "takes.0", TYPER_TAKES, SMALL_HIDDEN, &t->takes[0] },
                { "takes.1", TYPER_TAKES, SMALL_HIDDEN, &t->takes[1] },
                { "takes.2", TYPER_TAKES, SMALL_HIDDEN, &t->takes[2] },
                { "bias", SMALL_HIDDEN, 0, &t->bias },
                { "out", TYPER_TYPES, SMALL_HIDDEN, &t->out },
                { "out.bias", TYPER_TYPES, 0, &t->out_bias } };
    dm_status status = weights_linear(&t->file, "words", TYPER_MARKS, t->width, &t->words, why);
    if (status == DM_OK)
        status = weights_linear(&t->file, "mean", TYPER_ABOUT, t->width, &t->mean, why);
    for (size_t i = 0; i < sizeof all / sizeof *all && status == DM_OK; i++)
        status = weights_floats(&t->file, all[i].name, all[i].rows, all[i].cols, all[i].at, why);
    return status;
}

dm_status typer_open(struct typer **out, const char *path, const char *kernel,
                     const struct typer_shape *shape, dm_report *why)
{
    *out = NULL;
    struct typer *t = calloc(1, sizeof *t);
    if (t == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the weights of events");
    t->width = shape->width;
    powers_make(t->power);
    t->k = kernels_choose(kernel);
    dm_status status = t->k != NULL ? weights_open(&t->file, path, why)
                                    : fail(why, DM_BAD_DATA, "no kernel \"%s\" here", kernel);
    if (status == DM_OK)
        status = sizes_check(&t->file, "facts", shape->facts, shape->n_facts, why);
    if (status == DM_OK)
        status = tables_open(&t->file, "facts", shape->facts, shape->n_facts, &t->facts, why);
    if (status == DM_OK)
        status = open_layers(t, why);
    if (status != DM_OK) {
        typer_close(t);
        return status;
    }
    *out = t;
    return DM_OK;
}

void typer_close(struct typer *t)
{
    if (t != NULL) {
        weights_close(&t->file);
        free(t);
    }
}

bool typer_read(const struct typer *t, const float *vectors, size_t n, struct typer_marks *out)
{
    enum { BLOCK = 64 };
    float rows[BLOCK * TYPER_MARKS], scales[BLOCK];
    size_t room = (BLOCK * t->width * t->k->cell + 63) / 64 * 64;
    void *q = aligned_alloc(64, room);
    if (q == NULL)
        return false;
    for (size_t from = 0; from < n; from += BLOCK) {
        size_t some = n - from < BLOCK ? n - from : BLOCK;
        t->k->quantise(vectors + from * t->width, some, t->width, q, scales);
        t->k->linear(&t->words, q, scales, some, rows, TYPER_MARKS);
        for (size_t i = 0; i < some; i++) {
            marks_pack(rows + i * TYPER_MARKS, TYPER_TELLS, out[from + i].tells);
            marks_pack(rows + i * TYPER_MARKS + TYPER_TELLS, TYPER_TAKES, out[from + i].takes);
        }
    }
    free(q);
    return true;
}

bool typer_read_mean(const struct typer *t, const float *mean, struct typer_about *out)
{
    float row[TYPER_ABOUT], scale;
    size_t room = (t->width * t->k->cell + 63) / 64 * 64;
    void *q = aligned_alloc(64, room);
    if (q == NULL)
        return false;
    t->k->quantise(mean, 1, t->width, q, &scale);
    t->k->linear(&t->mean, q, &scale, 1, row, TYPER_ABOUT);
    marks_pack(row, TYPER_ABOUT, out->about);
    free(q);
    return true;
}

void typer_shares(const struct typer *t, const struct typer_marks *predicate,
                  const struct typer_marks *const arguments[TYPER_ARGUMENTS],
                  const struct typer_about *sentence, const uint16_t *facts, float out[TYPER_TYPES])
{
    float h[SMALL_HIDDEN], scores[TYPER_TYPES];
    memcpy(h, t->bias, sizeof h);
    if (predicate != NULL)
        hidden_add_marks(h, t->tells, predicate->tells, TYPER_TELLS);
    for (size_t i = 0; i < TYPER_ARGUMENTS; i++)
        if (arguments[i] != NULL)
            hidden_add_marks(h, t->takes[i], arguments[i]->takes, TYPER_TAKES);
    if (sentence != NULL)
        hidden_add_marks(h, t->about, sentence->about, TYPER_ABOUT);
    hidden_add_tables(h, &t->facts, facts);
    for (size_t i = 0; i < TYPER_TYPES; i++)
        scores[i] = hidden_rectified(h, t->out + i * SMALL_HIDDEN) + t->out_bias[i];
    shares_make(t->power, scores, TYPER_TYPES, out);
}
