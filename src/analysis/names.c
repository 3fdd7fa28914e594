/* names.c -- the model's label of each word -> names; nationalities by the lexicon. Reads tags,
 * writes names.
 *
 * The corpora that may train what ships hardly mark nationalities (NORP), so the lexicon has the
 * last word on them. */
#include "analysis/analysis.h"
#include "analysis/matches.h"

static uint8_t type_of(struct span label)
{
    static const char *const types[] = { "PER", "ORG", "LOC", "NORP", "MISC" };
    for (uint8_t i = 0; i < 5; i++)
        if (span_ends(label, types[i]))
            return i;
    return 255;
}

static bool name_push(struct article *a, size_t *room, uint32_t first, uint32_t end, uint8_t type,
                      float p)
{
    if (!arena_grow(&a->arena, (void **)&a->names, room, a->n_names + 1, sizeof *a->names))
        return false;
    a->names[a->n_names++] = (struct name){ first, end, type, NONE, p };
    return true;
}

/* An adjective or people of a state or group: "Syrian", "Kurds". */
static bool is_norp(const struct article *a, const struct knowledge *k, uint32_t t)
{
    struct match m = match_at(a, k->lexicon, t, 1U << ENTRY_ACTOR, INT32_MIN);
    return m.end == t + 1 && (m.hit.ref->role == KEY_ADJECTIVE || m.hit.ref->role == KEY_PEOPLE) &&
           m.hit.ref->capital;
}

dm_status names_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    size_t room = 0;
    for (uint32_t t = 0; t < a->n_tokens;) {
        struct span label = a->tokens[t].name ? k->labels->names[a->tokens[t].name - 1] : SPAN("O");
        uint8_t type = type_of(label);
        uint32_t end = t + 1;
        float p = a->tokens[t].p_name;
        if (type != 255 && label.at[0] == 'B')
            while (end < a->n_tokens && a->tokens[end].sentence == a->tokens[t].sentence) {
                struct span next =
                    k->labels->names[a->tokens[end].name ? a->tokens[end].name - 1 : 0];
                if (type_of(next) != type || (next.at[0] != 'I' && next.at[0] != 'E'))
                    break;
                p = a->tokens[end].p_name < p ? a->tokens[end].p_name : p;
                end++;
                if (next.at[0] == 'E')
                    break;
            }
        if (end == t + 1 && (type == 255 || type == NAME_MISC || type == NAME_LOC) &&
            is_norp(a, k, t))
            type = NAME_NORP;
        if (type != 255 && !name_push(a, &room, t, end, type, p))
            return fail(why, DM_NO_MEMORY, "no memory for names");
        t = end;
    }
    return DM_OK;
}
