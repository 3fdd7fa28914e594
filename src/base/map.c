/* map.c -- open addressing, linear probing, at most half full. */
#include "base/map.h"

static struct map_slot *slot_of(const struct map *m, struct span key, uint64_t hash)
{
    size_t i = (size_t)hash & (m->room - 1);
    while (m->slots[i].key.at != NULL &&
           (m->slots[i].hash != hash || !span_eq(m->slots[i].key, key)))
        i = (i + 1) & (m->room - 1);
    return &m->slots[i];
}

uint32_t map_get(const struct map *m, struct span key)
{
    if (m->count == 0)
        return MAP_NONE;
    struct map_slot *s = slot_of(m, key, span_hash(key));
    return s->key.at != NULL ? s->value : MAP_NONE;
}

static bool map_bigger(struct map *m)
{
    struct map old = *m;
    m->room = old.room ? old.room * 2 : 64;
    m->slots = arena_new(m->arena, struct map_slot, m->room);
    if (m->slots == NULL) {
        *m = old;
        return false;
    }
    for (size_t i = 0; i < old.room; i++)
        if (old.slots[i].key.at != NULL)
            *slot_of(m, old.slots[i].key, old.slots[i].hash) = old.slots[i];
    return true;
}

bool map_set(struct map *m, struct span key, uint32_t value)
{
    if (m->count * 2 >= m->room && !map_bigger(m))
        return false;
    uint64_t hash = span_hash(key);
    struct map_slot *s = slot_of(m, key, hash);
    if (s->key.at == NULL)
        m->count++;
    *s = (struct map_slot){ { key.at ? key.at : "", key.len }, hash, value };
    return true;
}
