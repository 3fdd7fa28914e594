/* joiner.c -- see joiner.h. File -> weights by the number of a feature. */
#include "model/joiner.h"

#include "model/weights.h"

#include <stdlib.h>

struct joiner {
    struct weights file;
    const int8_t *weight;
};

dm_status joiner_open(struct joiner **out, const char *path, dm_report *why)
{
    *out = NULL;
    struct joiner *l = calloc(1, sizeof *l);
    if (l == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the weights of quotes");
    dm_status s = weights_open(&l->file, path, why);
    if (s == DM_OK)
        s = weights_int8(&l->file, "quotes.weight", LINK_FEATURES, 0, &l->weight, why);
    if (s != DM_OK) {
        joiner_close(l);
        return s;
    }
    *out = l;
    return DM_OK;
}

void joiner_close(struct joiner *l)
{
    if (l != NULL) {
        weights_close(&l->file);
        free(l);
    }
}

int joiner_score(const struct joiner *l, const uint16_t *features, size_t n)
{
    int sum = 0;
    for (size_t i = 0; i < n; i++)
        sum += l->weight[features[i]];
    return sum;
}
