/* ud.c -- names of parts of speech and relations, from the lists in ud.h. */
#include "article/ud.h"

#define UPOS_TEXT(name) #name,
static const char *const upos_names[] = { UPOS_LIST(UPOS_TEXT) };
#undef UPOS_TEXT
#define REL_TEXT(name, text) text,
static const char *const rel_names[] = { REL_LIST(REL_TEXT) };
#undef REL_TEXT

const char *upos_text(enum upos p)
{
    return (unsigned)p < UPOS_COUNT ? upos_names[p] : "X";
}

const char *rel_text(enum rel r)
{
    return (unsigned)r < REL_COUNT ? rel_names[r] : "dep";
}

enum upos upos_of(struct span name)
{
    for (unsigned i = 0; i < UPOS_COUNT; i++)
        if (span_is(name, upos_names[i]))
            return (enum upos)i;
    return UPOS_X;
}

enum rel rel_of(struct span name)
{
    for (unsigned i = 0; i < REL_COUNT; i++)
        if (span_is(name, rel_names[i]))
            return (enum rel)i;
    struct span base = name;
    const char *colon = name.len ? memchr(name.at, ':', name.len) : NULL;
    if (colon == NULL)
        return REL_DEP;
    base.len = (size_t)(colon - name.at);
    return rel_of(base);
}

enum rel rel_base(enum rel r)
{
    const char *name = rel_text(r), *colon = strchr(name, ':');
    if (colon == NULL)
        return r;
    return rel_of((struct span){ name, (size_t)(colon - name) });
}
