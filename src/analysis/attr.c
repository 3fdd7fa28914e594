/* attr.c -- the encoder's raw scores of attributions -> marks that an article keeps.
 *
 * Beside the trees: three groups of three labels a word become six bytes. What is made of them is
 * the business of the quotes. */
#include "analysis/attr.h"

#include <string.h>

void attr_scale_make(struct attr_scale *s)
{
    double p = 1;
    for (size_t i = 0; i < 256; i++) {
        s->power[i] = (float)p;
        p *= 0.93941306281347579; /* exp(-1/16) */
    }
}

void attr_map(struct label_map *m, const struct encoder *e)
{
    static const char *const groups[] = { "CONTENT-O", "CUE-O", "SOURCE-O" };
    size_t n;
    const struct span *labels = encoder_labels(e, LIST_ATTR, &n);
    m->n_attr = (uint32_t)n;
    for (size_t g = 0; g < sizeof groups / sizeof *groups; g++) {
        size_t i = 0;
        while (i < n && !span_is(labels[i], groups[g]))
            i++;
        if (i == n)
            m->n_attr = 0; /* a head of other labels is none of ours */
        m->attr_from[g] = (uint32_t)i;
    }
}

bool attr_room(struct article *a)
{
    a->attr = arena_array(&a->arena, a->n_tokens + 1, sizeof *a->attr);
    if (a->attr != NULL)
        memset(a->attr, 0, (a->n_tokens + 1) * sizeof *a->attr);
    return a->attr != NULL;
}

/* Softmax of O, B, I; B and I in 255ths. */
static void pack(const struct attr_scale *s, const float *x, uint8_t *out)
{
    float top = x[0] > x[1] ? x[0] : x[1], p[3], sum = 0;
    top = top > x[2] ? top : x[2];
    for (int i = 0; i < 3; i++) {
        float behind = (top - x[i]) * 16.0F + 0.5F;
        p[i] = behind < 255.0F ? s->power[(size_t)behind] : 0.0F;
        sum += p[i];
    }
    bool good = sum > 0; /* not of scores beyond all numbers */
    out[0] = good ? (uint8_t)(p[1] / sum * 255.0F + 0.5F) : 0;
    out[1] = good ? (uint8_t)(p[2] / sum * 255.0F + 0.5F) : 0;
}

void attr_pack(const struct attr_scale *s, const struct label_map *m, const float *scores, size_t n,
               uint8_t (*out)[ATTR_MARKS])
{
    for (size_t i = 0; i < n; i++)
        for (size_t g = 0; g < ATTR_MARKS / 2; g++)
            pack(s, scores + i * m->n_attr + m->attr_from[g], out[i] + 2 * g);
}
