/* small.c -- see small.h. */
#include "model/small.h"

#include <stdio.h>

dm_status tables_open(const struct weights *f, const char *name, const uint16_t *sizes, size_t n,
                      struct tables *t, dm_report *why)
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
    return weights_floats(f, name, total, SMALL_HIDDEN, &t->rows, why);
}

dm_status sizes_check(const struct weights *f, const char *key, const uint16_t *sizes, size_t n,
                      dm_report *why)
{
    struct span meta = { 0 }, line, one;
    size_t len = strlen(key);
    dm_status status = weights_text(f, "meta", &meta, why);
    if (status != DM_OK)
        return status;
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

void marks_pack(const float *x, size_t n, int8_t *out)
{
    for (size_t i = 0; i < n; i++) {
        float v = x[i] * SMALL_MARK_SCALE;
        if (!(v > -127.0F)) /* also what is no number */
            v = -127.0F;
        v = v > 127.0F ? 127.0F : v;
        out[i] = (int8_t)(int)(v < 0 ? v - 0.5F : v + 0.5F);
    }
}

/* Not inlined: among its callers' loops the compiler would turn it inside out, one float at a
 * time. */
__attribute__((noinline)) void hidden_add_row(float *restrict out, const float *restrict row)
{
    for (size_t i = 0; i < SMALL_HIDDEN; i++)
        out[i] += row[i];
}

void hidden_add_times(float *restrict out, const float *restrict row, float by)
{
    for (size_t i = 0; i < SMALL_HIDDEN; i++)
        out[i] += row[i] * by;
}

void hidden_add_tables(float *out, const struct tables *t, const uint16_t *values)
{
    for (size_t i = 0; i < t->n; i++) {
        size_t value = values[i] < t->sizes[i] ? values[i] : 0;
        hidden_add_row(out, t->rows + (t->from[i] + value) * SMALL_HIDDEN);
    }
}

void hidden_add_marks(float *out, const float *rows, const int8_t *marks, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (marks[i] != 0)
            hidden_add_times(out, rows + i * SMALL_HIDDEN, (float)marks[i] / SMALL_MARK_SCALE);
}

/* In eight parts: one order on every machine. */
float hidden_rectified(const float *h, const float *w)
{
    float part[8] = { 0 };
    for (size_t i = 0; i < SMALL_HIDDEN; i += 8)
        for (size_t k = 0; k < 8; k++)
            part[k] += (h[i + k] > 0 ? h[i + k] : 0) * w[i + k];
    return ((part[0] + part[1]) + (part[2] + part[3])) +
           ((part[4] + part[5]) + (part[6] + part[7]));
}

void powers_make(float power[SMALL_POWERS])
{
    double p = 1;
    for (size_t i = 0; i < SMALL_POWERS; i++, p *= 0.93941306281347579)
        power[i] = (float)p;
}

void shares_make(const float power[SMALL_POWERS], const float *scores, size_t n, float *out)
{
    float best = scores[0], sum = 0;
    for (size_t i = 1; i < n; i++)
        best = scores[i] > best ? scores[i] : best;
    for (size_t i = 0; i < n; i++) {
        float behind = (best - scores[i]) * 16.0F + 0.5F;
        out[i] = behind < SMALL_POWERS ? power[(size_t)behind] : 0.0F;
        sum += out[i];
    }
    for (size_t i = 0; i < n; i++)
        out[i] = sum > 0 ? out[i] / sum : 0;
}
