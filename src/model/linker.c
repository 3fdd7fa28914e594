/* linker.c -- see linker.h. Sums of rows of tables, two small products and a ReLU: in an order of
 * operations that is the same on every machine. */
#include "model/linker.h"
#include "model/kernels.h"

#include <stdio.h>
#include <stdlib.h>

enum {
    LINKER_POWERS = 256,
    MOST_TABLES = 32,
    MARK_SCALE = 16,
    GROUP = LINKER_MARKS / LINKER_GROUPS
};

/* Rows of LINKER_HIDDEN floats, one for each value of each number, all numbers one after another.
 */
struct tables {
    const float *rows;
    uint16_t sizes[MOST_TABLES];
    size_t from[MOST_TABLES], n;
};

struct linker {
    struct weights file;
    const struct kernels *k;
    struct linear words; /* vector -> marks, as earlier and as later */
    struct tables earlier, later, alone, pairs;
    const float *mark_earlier, *mark_later, *mark_alone; /* [LINKER_MARKS][LINKER_HIDDEN] */
    const float *likeness;                               /* [LINKER_GROUPS][LINKER_HIDDEN] */
    const float *bias, *out, *alone_bias, *alone_out; /* [LINKER_HIDDEN], the last with one more */
    size_t width;
    float power[LINKER_POWERS]; /* exp(-i/16), by multiplication: the same on every machine */
};

static dm_status tables_open(const struct weights *f, const char *name, const uint16_t *sizes,
                             size_t n, struct tables *t, dm_report *why)
{
    size_t total = 0;
    if (n > MOST_TABLES)
        return fail(why, DM_BAD_DATA, "%s: more than %d tables", f->path, MOST_TABLES);
    for (size_t i = 0; i < n; i++) {
        t->sizes[i] = sizes[i];
        t->from[i] = total;
        total += sizes[i];
    }
    t->n = n;
    return weights_floats(f, name, total, LINKER_HIDDEN, &t->rows, why);
}

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

/* The line of the meta text that begins with `key`: the sizes that follow are those asked for. */
static dm_status check_sizes(const struct weights *f, struct span meta, const char *key,
                             const uint16_t *sizes, size_t n, dm_report *why)
{
    struct span line, one;
    size_t len = strlen(key);
    while (span_next(&meta, '\n', &line)) {
        if (!span_starts(line, key) || line.len <= len || line.at[len] != ' ')
            continue;
        struct span rest = span_from(line, len + 1);
        size_t i = 0;
        bool same = true;
        while (same && rest.at != NULL && span_next(&rest, ' ', &one)) {
            char said[8] = "";
            if (i < n)
                (void)snprintf(said, sizeof said, "%u", (unsigned)sizes[i]);
            same = i < n && span_is(one, said);
            i++;
        }
        if (same && i == n)
            return DM_OK;
        break;
    }
    return fail(why, DM_BAD_DATA, "%s: meta: the sizes of %s are not this program's", f->path, key);
}

static dm_status check_meta(const struct linker *l, const struct linker_shape *s, dm_report *why)
{
    struct span meta = { 0 };
    dm_status status = weights_text(&l->file, "meta", &meta, why);
    if (status == DM_OK)
        status = check_sizes(&l->file, meta, "facts", s->facts, s->n_facts, why);
    if (status == DM_OK)
        status = check_sizes(&l->file, meta, "pairs", s->pairs, s->n_pairs, why);
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
    double power = 1;
    for (size_t i = 0; i < LINKER_POWERS; i++, power *= 0.93941306281347579)
        l->power[i] = (float)power;
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

static void to_marks(const float *x, int8_t *out)
{
    for (size_t i = 0; i < LINKER_MARKS; i++) {
        float v = x[i] * MARK_SCALE;
        if (!(v > -127.0F)) /* also what is no number */
            v = -127.0F;
        v = v > 127.0F ? 127.0F : v;
        out[i] = (int8_t)(int)(v < 0 ? v - 0.5F : v + 0.5F);
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
            to_marks(rows + i * 2 * LINKER_MARKS, out[from + i].earlier);
            to_marks(rows + i * 2 * LINKER_MARKS + LINKER_MARKS, out[from + i].later);
        }
    }
    free(q);
    return true;
}

/* Not inlined: among its callers' loops the compiler would turn it inside out, one float at a
 * time. */
__attribute__((noinline)) static void add_row(float *restrict out, const float *restrict row)
{
    for (size_t i = 0; i < LINKER_HIDDEN; i++)
        out[i] += row[i];
}

static void add_times(float *restrict out, const float *restrict row, float by)
{
    for (size_t i = 0; i < LINKER_HIDDEN; i++)
        out[i] += row[i] * by;
}

static void add_tables(float *out, const struct tables *t, const uint16_t *values)
{
    for (size_t i = 0; i < t->n; i++) {
        size_t value = values[i] < t->sizes[i] ? values[i] : 0;
        add_row(out, t->rows + (t->from[i] + value) * LINKER_HIDDEN);
    }
}

static void add_marks(float *out, const float *rows, const int8_t *marks)
{
    for (size_t i = 0; i < LINKER_MARKS; i++)
        if (marks[i] != 0)
            add_times(out, rows + i * LINKER_HIDDEN, (float)marks[i] / MARK_SCALE);
}

/* The weighted sum of what is above zero, in eight parts: one order on every machine. */
static float rectified(const float *h, const float *w)
{
    float part[8] = { 0 };
    for (size_t i = 0; i < LINKER_HIDDEN; i += 8)
        for (size_t k = 0; k < 8; k++)
            part[k] += (h[i + k] > 0 ? h[i + k] : 0) * w[i + k];
    return ((part[0] + part[1]) + (part[2] + part[3])) +
           ((part[4] + part[5]) + (part[6] + part[7]));
}

void linker_phrase(const struct linker *l, const struct linker_marks *marks, const uint16_t *facts,
                   struct linker_phrase *out)
{
    float alone[LINKER_HIDDEN];
    memset(out, 0, sizeof *out);
    memcpy(out->later, l->bias, sizeof out->later);
    memcpy(alone, l->alone_bias, sizeof alone);
    add_marks(out->earlier, l->mark_earlier, marks->earlier);
    add_marks(out->later, l->mark_later, marks->later);
    add_marks(alone, l->mark_alone, marks->later);
    add_tables(out->earlier, &l->earlier, facts);
    add_tables(out->later, &l->later, facts);
    add_tables(alone, &l->alone, facts);
    out->alone = rectified(alone, l->alone_out) + l->alone_out[LINKER_HIDDEN];
}

float linker_pair(const struct linker *l, const struct linker_phrase *earlier,
                  const struct linker_phrase *later, const struct linker_marks *earlier_marks,
                  const struct linker_marks *later_marks, const uint16_t *pairs)
{
    float h[LINKER_HIDDEN];
    for (size_t i = 0; i < LINKER_HIDDEN; i++)
        h[i] = earlier->earlier[i] + later->later[i];
    add_tables(h, &l->pairs, pairs);
    for (size_t g = 0; g < LINKER_GROUPS; g++) {
        int32_t dot = 0;
        for (size_t i = g * GROUP; i < (g + 1) * GROUP; i++)
            dot += earlier_marks->earlier[i] * later_marks->later[i];
        add_times(h, l->likeness + g * LINKER_HIDDEN, (float)dot / (MARK_SCALE * MARK_SCALE));
    }
    return rectified(h, l->out);
}

void linker_shares(const struct linker *l, const float *scores, size_t n, float *out)
{
    float best = scores[0], sum = 0;
    for (size_t i = 1; i < n; i++)
        best = scores[i] > best ? scores[i] : best;
    for (size_t i = 0; i < n; i++) {
        float behind = (best - scores[i]) * 16.0F + 0.5F;
        out[i] = behind < LINKER_POWERS ? l->power[(size_t)behind] : 0.0F;
        sum += out[i];
    }
    for (size_t i = 0; i < n; i++)
        out[i] = sum > 0 ? out[i] / sum : 0;
}
