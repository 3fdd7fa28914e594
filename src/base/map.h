/* map.h -- spans to numbers: the one hash table. Keys are not copied; memory is the arena's. */
#ifndef DM_BASE_MAP_H
#define DM_BASE_MAP_H

#include "base/arena.h"

struct map_slot {
    struct span key;
    uint64_t hash;
    uint32_t value; /* the slot is empty while key.at is NULL */
};

struct map {
    struct arena *arena;
    struct map_slot *slots;
    size_t room, count; /* room is a power of two */
};

#define MAP_NONE UINT32_MAX

/* The value of `key`, or MAP_NONE. */
uint32_t map_get(const struct map *m, struct span key);
/* Sets it (overwriting); false: no memory. */
bool map_set(struct map *m, struct span key, uint32_t value);

#endif
