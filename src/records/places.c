/* places.c -- the layer of places as records, and where an event happened.
 *
 * Only a literal place locates ("in Aleppo", "bombed Aleppo"): "Moscow said" and "the Syrian army"
 * don't say where. It must belong to the predicate's own clause; that somebody in Kyiv tells of a
 * strike doesn't put the strike there. */
#include "records/records.h"

#include "article/grammar.h"

#include <math.h>

#define TOK(t) (a->tokens[t])

static double degrees(int32_t parts)
{
    return (double)parts / PLACE_DEGREE;
}

/* ---- Records ---- */

static bool place_record(struct maker *m, const struct place *p)
{
    static const char *const uses[] = { "literal", "acting", "modifier" };
    const struct article *a = m->a;
    struct record *r = maker_record(m, RECORD_PLACE, TOK(p->first).sentence, TOK(p->first).start,
                                    TOK(p->end - 1).end, p->rule, (double)p->p);
    if (r == NULL)
        return false;
    record_text(r, PLACE_NAME, p->known ? p->name : tokens_text(a, p->first, p->end));
    record_number(r, PLACE_LATITUDE, p->known ? degrees(p->latitude) : (double)NAN);
    record_number(r, PLACE_LONGITUDE, p->known ? degrees(p->longitude) : (double)NAN);
    record_text(r, PLACE_COUNTRY, p->code);
    record_text(r, PLACE_ADMIN1, p->division);
    record_text(r, PLACE_KIND, p->kind);
    record_text(r, PLACE_PLACE, p->id);
    if (p->geonames > 0)
        record_integer(r, PLACE_GEONAMES, p->geonames);
    record_text(r, PLACE_USE, span_of(uses[p->use]));
    record_integer(r, PLACE_SURFACE_START, maker_offset(m, TOK(p->first).start));
    record_integer(r, PLACE_SURFACE_END, maker_offset(m, TOK(p->end - 1).end));
    return true;
}

dm_status places_make(struct maker *m, dm_report *why)
{
    const struct article *a = m->a;
    for (size_t i = 0; i < a->n_places; i++)
        if (!place_record(m, &a->places[i]))
            return fail(why, DM_NO_MEMORY, "no memory for places");
    return DM_OK;
}

/* ---- Where something happened ---- */

enum { FAR = 1000, STEPS = 8 };

/* How far a place stands from a predicate above it; FAR where another clause lies between. */
static int distance(const struct article *a, uint32_t t, uint32_t predicate)
{
    int far = 0;
    for (int steps = 0; steps < STEPS; steps++) {
        enum rel rel = rel_base((enum rel)TOK(t).rel);
        uint32_t up = TOK(t).head;
        if (up == NONE)
            return FAR;
        switch (rel) {
        case REL_OBL:
        case REL_NMOD:
        case REL_OBJ:
        case REL_APPOS:
        case REL_CONJ:
        case REL_FLAT:
        case REL_COMPOUND:
        case REL_LIST:
            far += (rel == REL_OBL || rel == REL_OBJ) && up == predicate ? 1 : 2;
            break;
        case REL_CSUBJ:
        case REL_NSUBJ:
            /* Of a passive or of what happens: "the strikes in Idlib killed". */
            far += 4;
            break;
        case REL_XCOMP:
            far += 4;
            break;
        case REL_ADVCL:
            /* "Speaking in Vienna, he accused": what went with it. */
            if (t > predicate || token_feat(a, t, "VerbForm=Fin") ||
                token_feat(a, t, "VerbForm=Inf") || token_child(a, t, REL_MARK) != NONE)
                return FAR;
            far += 6;
            break;
        default:
            return FAR;
        }
        if (up == predicate)
            return far;
        t = up;
    }
    return FAR;
}

/* The nearest literal place below a predicate. With `before`, of a verb that another one is joined
 * to: only what hangs on it and stands before both ("in Idlib troops arrested two and beat one").
 */
static const struct place *nearest(const struct article *a, uint32_t predicate, bool direct,
                                   uint32_t before)
{
    const struct sentence *s = &a->sentences[TOK(predicate).sentence];
    const struct place *best = NULL;
    int least = FAR;
    for (size_t i = article_place_from(a, s->first); i < a->n_places && a->places[i].first < s->end;
         i++) {
        const struct place *p = &a->places[i];
        if (p->use != USE_LITERAL)
            continue;
        int far = distance(a, tree_span_head(a, p->first, p->end), predicate);
        if (far >= FAR || (direct && far > 2) || (before != NONE && p->first > before))
            continue;
        /* "soldiers from Bamako" says where somebody came from; "withdrew from Kherson" where. */
        uint32_t head = tree_span_head(a, p->first, p->end);
        char room[16];
        if (span_is(tree_case(a, head, room, sizeof room), "from")) {
            if (TOK(head).head != predicate || !tree_is(a, head, REL_OBL))
                continue;
            far += 4;
        }
        /* "in Douma, in Syria": the town. */
        far += span_is(p->kind, "country") || span_is(p->kind, "continent") ? 3
               : span_is(p->kind, "state") || span_is(p->kind, "region") ||
                       span_is(p->kind, "territory")
                   ? 2
               : p->known ? 0
                          : 1;
        if (far < least) {
            least = far;
            best = p;
        }
    }
    return best;
}

struct value_place *maker_where(struct maker *m, uint32_t predicate)
{
    struct article *a = m->a;
    const struct place *p = nearest(a, predicate, false, NONE);
    /* "carried out an airstrike in Idlib", "met to sign a treaty in Vienna": the verb above a noun
     * or an infinitive. */
    uint32_t t = predicate;
    for (int steps = 0; p == NULL && steps < 3; steps++) {
        enum rel rel = rel_base((enum rel)TOK(t).rel);
        bool below = rel == REL_OBJ || rel == REL_OBL || rel == REL_NSUBJ || rel == REL_XCOMP ||
                     rel == REL_CONJ || rel == REL_NMOD || rel == REL_COMPOUND;
        if (!below || TOK(t).head == NONE)
            break;
        t = TOK(t).head;
        p = nearest(a, t, true, rel == REL_CONJ ? t : NONE);
    }
    if (p == NULL)
        return NULL;
    struct value_place *v = arena_new(&a->arena, struct value_place, 1);
    if (v == NULL)
        return NULL;
    v->name = p->known ? p->name : tokens_text(a, p->first, p->end);
    v->latitude = p->known ? degrees(p->latitude) : (double)NAN;
    v->longitude = p->known ? degrees(p->longitude) : (double)NAN;
    v->country = p->code;
    v->precision = p->known ? p->kind : SPAN("name");
    return v;
}
