/* linker.c -- see linker.h. Sums of rows of tables, two small products and a ReLU: in an order of
 * operations that is the same on every machine. */
#include "model/linker.h"
#include "model/kernels.h"
#include "model/small.h"

#include <stdlib.h>

enum { GROUP = LINKER_MARKS / LINKER_GROUPS };

struct linker {
    struct weights file;
    const struct kernels *k;
    struct linear words; /* vector -> marks, as earlier and as later */
    struct tables earlier, later, alone, pairs;
    const float *mark_earlier, *mark_later, *mark_alone; /* [LINKER_MARKS][LINKER_HIDDEN] */
    const float *likeness;                               /* [LINKER_GROUPS][LINKER_HIDDEN] */
    const float *bias, *out, *alone_bias, *alone_out; /* [LINKER_HIDDEN], the last with one more */
    size_t width;
    float power[SMALL_POWERS];
};

static dm_status open_tables(struct linker *l, const struct linker_shape *s, dm_report *why)
{
    const struct {
        const char *name;
        const uint16_t *sizes;
        size_t n;
        struct tables *t;
    } all[] = { { "facts.earlier", s->facts, s->n_facts, &l->earlier },
                { "facts.later", s->facts, s->n_facts, &l->later },
                { "facts.alone", s->facts, s->n_facts, &l->alone },
                { "pairs", s->pairs, s->n_pairs, &l->pairs } };
    dm_status status = DM_OK;
    for (size_t i = 0; i < sizeof all / sizeof *all && status == DM_OK; i++)
        status = tables_open(&l->file, all[i].name, all[i].sizes, all[i].n, all[i].t, why);
    return status;
}

static dm_status check_meta(const struct linker *l, const struct linker_shape *s, dm_report *why)
{
    dm_status status = sizes_check(&l->file, "facts", s->facts, s->n_facts, why);
    if (status == DM_OK)
        status = sizes_check(&l->file, "pairs", s->pairs, s->n_pairs, why);
    return status;
}

static dm_status open_layers(struct linker *l, dm_report *why)
{
    const struct {
        const char *name;
        size_t rows, cols;
        const float **at;
    } all[] = { { "marks.earlier", LINKER_MARKS, LINKER_HIDDEN, &l->mark_earlier },
                { "marks.later", LINKER_MARKS, LINKER_HIDDEN, &l->mark_later },
                { "marks.alone", LINKER_MARKS, LINKER_HIDDEN, &l->mark_alone },
                { "likeness", LINKER_GROUPS, LINKER_HIDDEN, &l->likeness },
                { "bias", LINKER_HIDDEN, 0, &l->bias },
                { "out", LINKER_HIDDEN, 0, &l->out },
                { "alone.bias", LINKER_HIDDEN, 0, &l->alone_bias },
                { "alone.out", LINKER_HIDDEN + 1, 0, &l->alone_out } };
    dm_status status =
        weights_linear(&l->file, "words", (size_t)2 * LINKER_MARKS, l->width, &l->words, why);
    for (size_t i = 0; i < sizeof all / sizeof *all && status == DM_OK; i++)
        status = weights_floats(&l->file, all[i].name, all[i].rows, all[i].cols, all[i].at, why);
    return status;
}

dm_status linker_open(struct linker **out, const char *path, const char *kernel,
                      const struct linker_shape *shape, dm_report *why)
{
    *out = NULL;
    struct linker *l = calloc(1, sizeof *l);
    if (l == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the linker");
    l->width = shape->width;
    powers_make(l->power);
    l->k = kernels_choose(kernel);
    dm_status status = l->k != NULL ? weights_open(&l->file, path, why)
                                    : fail(why, DM_BAD_DATA, "no kernel \"%s\" here", kernel);
    if (status == DM_OK)
        status = check_meta(l, shape, why);
    if (status == DM_OK)
        status = open_tables(l, shape, why);
    if (status == DM_OK)
        status = open_layers(l, why);
    if (status != DM_OK) {
        linker_close(l);
        return status;
    }
    *out = l;
    return DM_OK;
}

void linker_close(struct linker *l)
{
    if (l != NULL) {
        weights_close(&l->file);
        free(l);
    }
}

bool linker_read(const struct linker *l, const float *vectors, size_t n, struct linker_marks *out)
{
    enum { BLOCK = 64 };
    float rows[BLOCK * 2 * LINKER_MARKS], scales[BLOCK];
    size_t room = (BLOCK * l->width * l->k->cell + 63) / 64 * 64;
    void *q = aligned_alloc(64, room);
    if (q == NULL)
        return false;
    for (size_t from = 0; from < n; from += BLOCK) {
        size_t some = n - from < BLOCK ? n - from : BLOCK;
        l->k->quantise(vectors + from * l->width, some, l->width, q, scales);
        l->k->linear(&l->words, q, scales, some, rows, (size_t)2 * LINKER_MARKS);
        for (size_t i = 0; i < some; i++) {
            marks_pack(rows + i * 2 * LINKER_MARKS, LINKER_MARKS, out[from + i].earlier);
            marks_pack(rows + i * 2 * LINKER_MARKS + LINKER_MARKS, LINKER_MARKS,
                       out[from + i].later);
        }
    }
    free(q);
    return true;
}

void linker_phrase(const struct linker *l, const struct linker_marks *marks, const uint16_t *facts,
                   struct linker_phrase *out)
{
    float alone[LINKER_HIDDEN];
    memset(out, 0, sizeof *out);
    memcpy(out->later, l->bias, sizeof out->later);
    memcpy(alone, l->alone_bias, sizeof alone);
    hidden_add_marks(out->earlier, l->mark_earlier, marks->earlier, LINKER_MARKS);
    hidden_add_marks(out->later, l->mark_later, marks->later, LINKER_MARKS);
    hidden_add_marks(alone, l->mark_alone, marks->later, LINKER_MARKS);
    hidden_add_tables(out->earlier, &l->earlier, facts);
    hidden_add_tables(out->later, &l->later, facts);
    hidden_add_tables(alone, &l->alone, facts);
    out->alone = hidden_rectified(alone, l->alone_out) + l->alone_out[LINKER_HIDDEN];
}

float linker_pair(const struct linker *l, const struct linker_phrase *earlier,
                  const struct linker_phrase *later, const struct linker_marks *earlier_marks,
                  const struct linker_marks *later_marks, const uint16_t *pairs)
{
    float h[LINKER_HIDDEN];
    for (size_t i = 0; i < LINKER_HIDDEN; i++)
        h[i] = earlier->earlier[i] + later->later[i];
    hidden_add_tables(h, &l->pairs, pairs);
    for (size_t g = 0; g < LINKER_GROUPS; g++) {
        int32_t dot = 0;
        for (size_t i = g * GROUP; i < (g + 1) * GROUP; i++)
            dot += earlier_marks->earlier[i] * later_marks->later[i];
        hidden_add_times(h, l->likeness + g * LINKER_HIDDEN,
                         (float)dot / (SMALL_MARK_SCALE * SMALL_MARK_SCALE));
    }
    return hidden_rectified(h, l->out);
}

void linker_shares(const struct linker *l, const float *scores, size_t n, float *out)
{
    shares_make(l->power, scores, n, out);
}
