/* names.c -- see names.h. Viterbi's algorithm over legal transitions. */
#include "model/names.h"

/* The letter before the dash, and whether the label is well made. */
static bool label_parts(struct span label, char *letter, struct span *type)
{
    if (span_is(label, "O")) {
        *letter = 'O';
        *type = (struct span){ label.at, 0 };
        return true;
    }
    if (label.len < 3 || label.at[1] != '-' || memchr("BIES", label.at[0], 4) == NULL)
        return false;
    *letter = label.at[0];
    *type = span_from(label, 2);
    return true;
}

static bool may_follow(struct span a, struct span b)
{
    char x = 'O', y = 'O';
    struct span of_x = { 0 }, of_y = { 0 };
    (void)label_parts(a, &x, &of_x);
    (void)label_parts(b, &y, &of_y);
    bool open = x == 'B' || x == 'I', goes_on = y == 'I' || y == 'E';
    return open == goes_on && (!open || span_eq(of_x, of_y));
}

dm_status names_rules_of(struct names_rules *r, const struct span *labels, size_t n,
                         const char *what, dm_report *why)
{
    bool outside = false;
    *r = (struct names_rules){ .n = n };
    if (n > NAMES_MAX_LABELS)
        return fail(why, DM_BAD_DATA, "%s: %zu labels of names; at most %d can be read", what, n,
                    NAMES_MAX_LABELS);
    for (size_t i = 0; i < n; i++) {
        char letter;
        struct span type;
        if (!label_parts(labels[i], &letter, &type))
            return fail(why, DM_BAD_DATA, "%s: \"%.*s\" is no label of names; expected e.g. B-PER",
                        what, SPAN_FMT(span_cut(labels[i], 0, 40)));
        outside |= letter == 'O';
        r->first[i] = letter != 'I' && letter != 'E';
        r->last[i] = letter != 'B' && letter != 'I';
        for (size_t k = 0; k < n; k++)
            r->follows[i][k] = may_follow(labels[i], labels[k]);
    }
    /* First, so that "no name" needs no search where a sentence is not read. */
    return outside && span_is(labels[0], "O")
               ? DM_OK
               : fail(why, DM_BAD_DATA, "%s: the labels of names don't begin with O", what);
}

#define NEVER (-1e30F)

/* Scores of one word's labels, given those of the word before. */
static void step(const struct names_rules *r, const float *before, const float *score, float *now,
                 uint8_t *back)
{
    for (size_t b = 0; b < r->n; b++) {
        size_t from = 0;
        float best = NEVER;
        for (size_t a = 0; a < r->n; a++)
            if (r->follows[a][b] && before[a] > best) {
                best = before[a];
                from = a;
            }
        now[b] = best > NEVER ? best + score[b] : NEVER;
        back[b] = (uint8_t)from;
    }
}

void names_best(const struct names_rules *r, const float *scores, size_t stride, size_t n,
                uint16_t *out, uint8_t *back)
{
    float sums[2][NAMES_MAX_LABELS];
    if (n == 0)
        return;
    for (size_t k = 0; k < r->n; k++)
        sums[0][k] = r->first[k] ? scores[k] : NEVER;
    for (size_t i = 1; i < n; i++)
        step(r, sums[(i - 1) % 2], scores + i * stride, sums[i % 2], back + i * r->n);
    size_t at = 0;
    float best = NEVER;
    for (size_t k = 0; k < r->n; k++)
        if (r->last[k] && sums[(n - 1) % 2][k] > best) {
            best = sums[(n - 1) % 2][k];
            at = k;
        }
    for (size_t i = n; i-- > 0;) {
        out[i] = (uint16_t)at;
        if (i > 0)
            at = back[i * r->n + at];
    }
}
