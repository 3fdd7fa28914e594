/* small.h -- what the small networks beside the encoder share (linker.c, typer.c): tables of rows,
 * marks of words, sums in an order that is the same on every machine. Not for other rooms. */
#ifndef DM_MODEL_SMALL_H
#define DM_MODEL_SMALL_H

#include "model/weights.h"

enum { SMALL_HIDDEN = 64, SMALL_POWERS = 256, SMALL_MARK_SCALE = 16, MOST_TABLES = 32 };

/* Rows of SMALL_HIDDEN floats, one for each value of each number, all numbers one after another. */
struct tables {
    const float *rows;
    uint16_t sizes[MOST_TABLES];
    size_t from[MOST_TABLES], n;
};
dm_status tables_open(const struct weights *f, const char *name, const uint16_t *sizes, size_t n,
                      struct tables *t, dm_report *why);
/* The line of the file's meta text that begins with `key`: the sizes that follow must be these. */
dm_status sizes_check(const struct weights *f, const char *key, const uint16_t *sizes, size_t n,
                      dm_report *why);

/* Numbers to small ones: times SMALL_MARK_SCALE, rounded. */
void marks_pack(const float *x, size_t n, int8_t *out);

void hidden_add_row(float *restrict out, const float *restrict row);
void hidden_add_times(float *restrict out, const float *restrict row, float by);
void hidden_add_tables(float *out, const struct tables *t, const uint16_t *values);
/* `rows`: one of SMALL_HIDDEN floats for each of `n` marks. */
void hidden_add_marks(float *out, const float *rows, const int8_t *marks, size_t n);
/* The weighted sum of what is above zero. */
float hidden_rectified(const float *h, const float *w);

/* exp(-i/16), by multiplication. */
void powers_make(float power[SMALL_POWERS]);
/* Softmax of `n` scores, to a sixteenth of a nat. */
void shares_make(const float power[SMALL_POWERS], const float *scores, size_t n, float *out);

#endif
