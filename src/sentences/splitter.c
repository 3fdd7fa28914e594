/* splitter.c -- see splitter.h. File -> weights by the hash of a feature.
 *
 * A feature's 32 bits: the upper half is its slot, the next byte its check. Where another feature
 * has the slot, the next ones are looked at, a few: a table made to be slow is slow only so far. */
#include "sentences/splitter.h"
#include "model/weights.h"

#include <stdlib.h>

enum { SLOTS = 1 << 16, PROBES = 8, MOST_THRESHOLD = 9999 };

struct splitter {
    struct weights file;
    const uint8_t *check;
    const int8_t *weight;
    int thresholds[GAP_CLASSES];
};

static const char *const threshold_names[GAP_CLASSES] = { "agreed", "mark", "bare" };

/* The number in the line "key number" of the meta text. */
static dm_status number(const struct splitter *s, struct span meta, const char *key, int *out,
                        dm_report *why)
{
    struct span line;
    size_t n = strlen(key);
    while (span_next(&meta, '\n', &line)) {
        if (!span_starts(line, key) || line.len <= n + 1 || line.at[n] != ' ')
            continue;
        bool minus = line.at[n + 1] == '-';
        int value = 0;
        size_t i = n + 1 + minus;
        bool good = i < line.len;
        for (; i < line.len && good; i++) {
            good = line.at[i] >= '0' && line.at[i] <= '9' && value <= MOST_THRESHOLD;
            value = good ? value * 10 + (line.at[i] - '0') : value;
        }
        if (!good || value > MOST_THRESHOLD)
            break;
        *out = minus ? -value : value;
        return DM_OK;
    }
    return fail(why, DM_BAD_DATA, "%s: meta says no proper %s", s->file.path, key);
}

dm_status splitter_open(struct splitter **out, const char *path, dm_report *why)
{
    *out = NULL;
    struct splitter *s = calloc(1, sizeof *s);
    if (s == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the sentence splitter");
    struct span meta = { 0 }, check = { 0 };
    dm_status status = weights_open(&s->file, path, why);
    if (status == DM_OK)
        status = weights_text(&s->file, "meta", &meta, why);
    for (size_t i = 0; i < GAP_CLASSES && status == DM_OK; i++)
        status = number(s, meta, threshold_names[i], &s->thresholds[i], why);
    if (status == DM_OK)
        status = weights_text(&s->file, "split.check", &check, why);
    if (status == DM_OK && check.len != SLOTS)
        status = fail(why, DM_BAD_DATA, "%s: split.check has %zu bytes; expected %d", s->file.path,
                      check.len, SLOTS);
    if (status == DM_OK)
        status = weights_int8(&s->file, "split.weight", SLOTS, 0, &s->weight, why);
    if (status != DM_OK) {
        splitter_close(s);
        return status;
    }
    s->check = (const uint8_t *)check.at;
    *out = s;
    return DM_OK;
}

void splitter_close(struct splitter *s)
{
    if (s != NULL) {
        weights_close(&s->file);
        free(s);
    }
}

int splitter_weight(const struct splitter *s, uint32_t hash)
{
    uint32_t slot = hash >> 16;
    uint8_t check = (uint8_t)(hash >> 8);
    for (int i = 0; i < PROBES && s->weight[slot] != 0; i++) {
        if (s->check[slot] == check)
            return s->weight[slot];
        slot = (slot + 1) % SLOTS;
    }
    return 0;
}

int splitter_threshold(const struct splitter *s, enum gap_class c)
{
    return s->thresholds[c];
}
