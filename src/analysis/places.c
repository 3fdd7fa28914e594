/* places.c -- where: names of places and adjectives made of them, put on the map. Reads trees,
 * names and the names of the lexicon, writes places.
 *
 * A spot is a run of words that may name a place: what the model takes for one, what the lexicon
 * knows as a state, its adjective or its people, and a place inside a longer name. Words around it
 * are cut off ("northern Syria") or say what it is ("Aleppo province"). A name that no gazetteer
 * has stays in the layer without coordinates.
 */
#include "analysis/analysis.h"
#include "analysis/places_parts.h"
#include "article/grammar.h"

#include "base/utf8.h"

#include <stdio.h>

#define TOK(t) (m->a->tokens[t])

_Static_assert((int)DEGREE == (int)PLACE_DEGREE, "coordinates are passed on as they are");

/* A part of a longer name must be a place that everybody knows. */
enum { PART_WORTH = 195 };

/* ---- Spots ---- */

static bool known_key(const struct atlas *m, struct span key)
{
    return key.len > 0 && lexicon_find_kind(m->l, key, ENTRY_PLACE).entry != NULL;
}

/* A new spot, to be filled further; NULL: no memory. */
static struct spot *spot_add(struct atlas *m, uint32_t first, uint32_t end, struct span key,
                             enum spot_source source)
{
    /* A name of the lexicon may reach into the next one of the model; phrases in which no place is
     * meant have none. */
    if ((m->n_spots > 0 && first < m->spots[m->n_spots - 1].end) || place_is_none(m, first, end))
        return &m->none;
    if (!arena_grow(&m->a->arena, (void **)&m->spots, &m->spot_room, m->n_spots + 1,
                    sizeof *m->spots))
        return NULL;
    struct spot *s = &m->spots[m->n_spots++];
    *s = (struct spot){ .first = first,
                        .end = end,
                        .head = tree_span_head(m->a, first, end),
                        .key = key,
                        .source = (uint8_t)source,
                        .wants = (uint8_t)place_wants(m, first, end),
                        .within = NONE,
                        .chosen = NO_CHOICE };
    return s;
}

/* Whether a part of a name tells where the whole is: "Aleppo" of "Aleppo Central Prison", but not
 * "Hampton" of "Hampton Avenue" or "City" of "Lake City". */
static bool may_stand_for(const struct atlas *m, uint32_t first, uint32_t n, uint32_t from,
                          uint32_t to, struct span key)
{
    static const char *const streets[] = { "street",  "st",        "st.",     "avenue",  "ave",
                                           "ave.",    "road",      "rd",      "rd.",     "drive",
                                           "lane",    "boulevard", "terrace", "way",     "bridge",
                                           "heights", "beach",     "falls",   "springs", "creek",
                                           "county",  NULL };
    if (n == 1 && place_kind_word(TOK(first).fold) != WANTS_ANY)
        return false;
    bool sides = true;
    for (uint32_t t = from; t < to; t++)
        if (t < first || t >= first + n)
            sides = sides &&
                    (place_is_side(TOK(t).fold) || place_kind_word(TOK(t).fold) != WANTS_ANY) &&
                    !span_is(TOK(t).fold, "county");
    if (sides)
        return true;
    return !place_word_in(TOK(to - 1).fold, streets) && place_prior(m->l, key) >= PART_WORTH;
}

/* The longest run of the words that the gazetteer knows, the first of several: "northern Syria",
 * "Port Sudan airport". False: none is. */
static bool known_run(struct atlas *m, uint32_t *first, uint32_t *end, struct span *key)
{
    enum { LONGEST = 8 };
    uint32_t from = *first, to = *end;
    for (uint32_t n = to - from < LONGEST ? to - from : LONGEST; n >= 1; n--) {
        for (uint32_t t = from; t + n <= to; t++) {
            if (TOK(t).upos == UPOS_PUNCT || TOK(t + n - 1).upos == UPOS_PUNCT ||
                !place_upper(m, t) || (n == 1 && n < to - from && place_is_side(TOK(t).fold)))
                continue;
            struct span k = place_key(m, t, t + n);
            if (k.at == NULL)
                return false;
            struct lore state = place_lore(m, t, t + n);
            if (n < to - from && !may_stand_for(m, t, n, from, to, k))
                continue;
            if (!known_key(m, k) && (state.end != t + n || state.role != KEY_NAME))
                continue;
            *first = t;
            *end = t + n;
            *key = k;
            return true;
        }
    }
    return false;
}

static bool lore_spot(struct atlas *m, const struct lore *x, const struct name *inside)
{
    uint8_t role = x->role;
    bool town = role == KEY_CAPITAL || role == KEY_CITY;
    struct span key = { "", 0 };
    if (town) {
        key = place_key(m, x->first, x->end);
        if (key.at == NULL)
            return false;
        /* Only the model can tell a town's name from an ordinary word or a person's. */
        enum { TOWN_WORTH = 150 };
        bool named = TOK(x->first).upos == UPOS_PROPN &&
                     x->first > m->a->sentences[TOK(x->first).sentence].first &&
                     place_prior(m->l, key) >= TOWN_WORTH;
        if (inside == NULL && !named)
            return true;
        if (inside != NULL && inside->type != NAME_ORG && inside->type != NAME_MISC)
            return true;
    }
    struct spot *s = spot_add(m, x->first, x->end, key, inside ? SPOT_PART : SPOT_LORE);
    if (s == NULL)
        return false;
    s->adjective = role == KEY_ADJECTIVE || role == KEY_PEOPLE;
    return true;
}

/* "The Hague": the article belongs to the name, and may stand before what the model saw. */
static bool with_article(struct atlas *m, uint32_t *first, uint32_t end)
{
    uint32_t t = *first;
    if (!span_is(TOK(t).fold, "the") && t > m->a->sentences[TOK(t).sentence].first)
        t--;
    if (!span_is(TOK(t).fold, "the") || !place_upper(m, t) || t + 1 >= end ||
        (m->n_spots > 0 && t < m->spots[m->n_spots - 1].end))
        return false;
    struct span key = place_key(m, t, end);
    if (key.at == NULL || !known_key(m, key))
        return false;
    *first = t;
    return true;
}

/* "Mr Houston" */
static bool is_addressed(const struct atlas *m, uint32_t t)
{
    static const char *const titles[] = { "mr",   "mr.",  "mrs",   "mrs.", "ms",
                                          "ms.",  "miss", "sir",   "dr",   "dr.",
                                          "lord", "lady", "madam", "dame", NULL };
    return t > m->a->sentences[TOK(t).sentence].first && place_word_in(TOK(t - 1).fold, titles);
}

/* A name of a place; at commas it is several. */
static bool name_spots(struct atlas *m, const struct name *n)
{
    uint32_t from = n->first;
    for (uint32_t t = n->first; t <= n->end; t++) {
        if (t < n->end && !span_is(TOK(t).fold, ","))
            continue;
        uint32_t first = from, end = t;
        from = t + 1;
        if (end > first && span_is(TOK(end - 1).fold, "'s"))
            end--;
        while (first < end && TOK(first).upos == UPOS_PUNCT)
            first++;
        if (with_article(m, &first, end)) {
            if (spot_add(m, first, end, place_key(m, first, end), SPOT_NAME) == NULL)
                return false;
            continue;
        }
        while (first < end && span_is(TOK(first).fold, "the"))
            first++;
        if (first >= end || is_addressed(m, first))
            continue;
        /* The model may see less of a name than the lexicon: "People's Republic of China". */
        const struct sentence *s0 = &m->a->sentences[TOK(first).sentence];
        for (uint32_t from_left = first; from_left + 3 > first && from_left >= s0->first;) {
            struct lore wider = place_lore(m, from_left, s0->end);
            if (wider.role == KEY_NAME && wider.end >= end) {
                first = from_left;
                end = wider.end;
            }
            if (from_left-- == 0)
                break;
        }
        uint32_t whole = first, stop = end;
        struct span key = { "", 0 };
        if (!known_run(m, &first, &end, &key)) {
            first = whole;
            end = stop;
            while (first + 1 < end && place_is_side(TOK(first).fold) && !place_upper(m, first))
                first++;
            key = (struct span){ "", 0 };
            /* "the Venezuelan Andes": the state at least. */
            struct lore inner = place_lore(m, first, end);
            if (inner.end > first && inner.end < end && inner.role == KEY_ADJECTIVE) {
                if (!lore_spot(m, &inner, NULL))
                    return false;
                first = inner.end;
            }
        }
        /* "the Venezuelan Andes": both. */
        struct lore state = place_lore(m, whole, first);
        if (state.end > whole && (state.role == KEY_ADJECTIVE || state.role == KEY_PEOPLE) &&
            !lore_spot(m, &state, NULL))
            return false;
        /* The words of a longer name that isn't known as a whole: "Aleppo Central Prison". */
        struct spot *s = spot_add(m, first, end, key, SPOT_NAME);
        if (s == NULL)
            return false;
        if (stop > end)
            s->wants = (uint8_t)place_kind_word(TOK(end).fold);
    }
    return true;
}

/* "European", "Latin American": adjectives of what is no state stand with the places. */
static struct hit adjective_at(struct atlas *m, uint32_t first, uint32_t end, struct span *key)
{
    *key = place_key(m, first, end);
    for (struct hit h = key->at ? lexicon_find(m->l, *key) : (struct hit){ 0 }; h.entry != NULL;
         h = lexicon_next(m->l, h))
        if (h.entry->kind == ENTRY_PLACE && h.ref->role == KEY_ADJECTIVE)
            return h;
    return (struct hit){ 0 };
}

static bool region_spot(struct atlas *m, uint32_t t, uint32_t stop, uint32_t *end)
{
    for (uint32_t n = stop - t < 3 ? stop - t : 3; n >= 1; n--) {
        struct span key;
        struct hit h = adjective_at(m, t, t + n, &key);
        if (key.at == NULL)
            return false;
        if (h.entry == NULL)
            continue;
        struct spot *s = spot_add(m, t, t + n, key, SPOT_LORE);
        if (s != NULL)
            s->adjective = true;
        *end = t + n;
        return s != NULL;
    }
    return true;
}

/* A well-known town inside the name of a body: "the Manchester Evening News". */
static bool part_spots(struct atlas *m, const struct name *n)
{
    for (uint32_t t = n->first; t < n->end; t++) {
        struct lore y = place_lore(m, t, n->end);
        if (y.end > t) {
            bool whole = t == n->first && y.end == n->end;
            bool state = y.role != KEY_CAPITAL && y.role != KEY_CITY;
            if ((!whole || state) && !lore_spot(m, &y, n))
                return false;
            t = y.end - 1;
            continue;
        }
        if (n->end - n->first == 1 || !place_upper(m, t) || n->type != NAME_ORG)
            continue;
        for (uint32_t len = n->end - t < 3 ? n->end - t : 3; len >= 1; len--) {
            if (len == n->end - n->first)
                continue;
            struct span key = place_key(m, t, t + len);
            if (key.at == NULL)
                return false;
            if (!known_key(m, key) || place_prior(m->l, key) < PART_WORTH)
                continue;
            if (spot_add(m, t, t + len, key, SPOT_PART) == NULL)
                return false;
            t += len - 1;
            break;
        }
    }
    return true;
}

/* The words of the article's longer names of persons: "Jordan Vale" makes a lone "Jordan" a person.
 */
static bool note_persons(struct atlas *m)
{
    const struct article *a = m->a;
    m->persons.arena = &m->a->arena;
    for (size_t i = 0; i < a->n_names; i++)
        if (a->names[i].type == NAME_PER && a->names[i].end - a->names[i].first > 1)
            for (uint32_t t = a->names[i].first; t < a->names[i].end; t++)
                if (!map_set(&m->persons, TOK(t).fold, 1))
                    return false;
    return true;
}

/* What the model takes for a body or a person may be a town where the words beside it or the
 * lexicon say so: "in Brussels", "Moscow said". */
static bool is_town_after_all(struct atlas *m, const struct name *n)
{
    static const char *const where[] = { "in", "near", "outside", "at", "around", "inside", NULL };
    enum { WORTH = 150, WORTH_OF_PERSON = 185 };
    if (n->type == NAME_NORP || n->type == NAME_LOC)
        return false;
    struct span key = place_key(m, n->first, n->end);
    int32_t worth = key.at ? place_prior(m->l, key) : 0;
    const struct sentence *s = &m->a->sentences[TOK(n->first).sentence];
    bool led = n->first > s->first && place_word_in(TOK(n->first - 1).fold, where);
    struct lore y = place_lore(m, n->first, n->end);
    bool capital = y.end == n->end && y.role == KEY_CAPITAL;
    /* "bombed Adigrat" */
    uint32_t head = tree_span_head(m->a, n->first, n->end);
    if (y.end == n->end && y.role == KEY_CITY && tree_is(m->a, head, REL_OBJ) &&
        place_is_goal(m, TOK(head).head))
        return worth > 0;
    if (n->type == NAME_ORG && capital)
        return worth > 0;
    /* "Paris accused Moscow", "Chad's president": a word alone that is no part of anybody's name.
     */
    bool state = y.end == n->end && y.role == KEY_NAME;
    if (n->type == NAME_PER && n->end == n->first + 1 && (capital || state) && worth > 0)
        return !is_addressed(m, n->first) && map_get(&m->persons, TOK(n->first).fold) == MAP_NONE;
    return worth >= (n->type == NAME_PER ? WORTH_OF_PERSON : WORTH) && led;
}

/* The spots of one sentence, in the order of its words. */
static bool sentence_spots(struct atlas *m, const struct sentence *s, size_t *name)
{
    const struct article *a = m->a;
    while (*name < a->n_names && a->names[*name].end <= s->first)
        (*name)++;
    size_t n = *name;
    for (uint32_t t = s->first; t < s->end;) {
        while (n < a->n_names && a->names[n].end <= t)
            n++;
        const struct name *here = n < a->n_names && a->names[n].first <= t ? &a->names[n] : NULL;
        if (here != NULL && here->type != NAME_NORP) {
            bool town = here->type == NAME_LOC || is_town_after_all(m, here);
            bool fine = town                     ? name_spots(m, here)
                        : here->type == NAME_PER ? true
                                                 : part_spots(m, here);
            if (!fine)
                return false;
            t = here->end;
            continue;
        }
        if (!place_upper(m, t)) {
            t++;
            continue;
        }
        uint32_t end = t;
        if ((here != NULL || TOK(t).upos == UPOS_ADJ) && !region_spot(m, t, s->end, &end))
            return false;
        if (end > t) {
            t = end;
            continue;
        }
        /* A state's adjective may begin the name of a body: "Syrian Democratic Forces". */
        uint32_t stop = n < a->n_names && a->names[n].first > t && a->names[n].first < s->end
                            ? a->names[n].first
                            : s->end;
        struct lore y = place_lore(m, t, stop);
        if (y.end > t && !lore_spot(m, &y, NULL))
            return false;
        t = y.end > t ? y.end : t + 1;
    }
    return true;
}

/* "Paris, Texas", "Homs, Syria", "Aleppo in Syria": the next spot says in what it lies. */
static void link_containers(struct atlas *m)
{
    for (size_t i = 0; i + 1 < m->n_spots; i++) {
        struct spot *s = &m->spots[i];
        const struct spot *next = &m->spots[i + 1];
        if (s->adjective || next->adjective || s->source == SPOT_PART ||
            next->source == SPOT_PART || TOK(s->first).sentence != TOK(next->first).sentence)
            continue;
        uint32_t gap = next->first - s->end;
        bool comma = gap >= 1 && span_is(TOK(s->end).fold, ",");
        bool in = gap >= 1 && (span_is(TOK(s->end).fold, "in") || span_is(TOK(s->end).fold, "(")) &&
                  gap <= 2;
        if ((comma && gap == 1) || in)
            s->within = (uint32_t)(i + 1);
    }
}

/* ---- The layer ---- */

static struct span place_id(struct atlas *m, const struct candidate *c)
{
    struct span code = image_span(c->hit.im, c->hit.entry->code),
                division = image_span(c->hit.im, c->site->division),
                name = image_span(c->hit.im, c->hit.entry->head);
    if (c->site->kind == SITE_COUNTRY && code.len > 0)
        return code;
    return arena_printf(&m->a->arena, "%.*s%s%.*s%s%.*s", SPAN_FMT(code), code.len ? "/" : "",
                        SPAN_FMT(division), division.len ? "/" : "", SPAN_FMT(name));
}

static bool place_write(struct atlas *m, const struct spot *s, struct place *out)
{
    *out = (struct place){ .first = s->first, .end = s->end, .p = s->p };
    if (s->chosen == NO_CHOICE) {
        out->use = (uint8_t)place_use_of(m, s, NULL);
        return true;
    }
    const struct candidate *c = &m->candidates[s->chosen];
    out->use = (uint8_t)place_use_of(m, s, c);
    out->known = true;
    out->rivals = s->n - 1;
    out->latitude = c->site->latitude;
    out->longitude = c->site->longitude;
    out->geonames = c->site->geonames;
    out->name = image_span(c->hit.im, c->hit.entry->head);
    /* A town in the article's own spelling: "Raqqa" for "Rakka"; but not "NAIROBI". */
    struct span words = tokens_text(m->a, s->first, s->end);
    bool shout = utf8_is_upper(utf8_get(span_from(words, words.len > 1), &(size_t){ 0 }));
    bool town = c->site->kind >= SITE_CITY && c->site->kind <= SITE_PORT;
    if (town && !shout && !s->adjective)
        out->name = words;
    out->kind = span_of(site_text(c->site->kind));
    out->code = image_span(c->hit.im, c->hit.entry->code);
    out->division = image_span(c->hit.im, c->site->division);
    out->id = place_id(m, c);
    out->rule = c->site->geonames > 0 ? arena_printf(&m->a->arena, "geonames:%u", c->site->geonames)
                                      : lexicon_rule(&m->a->arena, c->hit.im, c->hit.entry, 0);
    return out->id.at != NULL && out->rule.at != NULL;
}

dm_status places_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    struct atlas m = { .a = a, .l = k->lexicon };
    a->places = NULL;
    a->n_places = 0;
    size_t name = 0;
    bool fine = note_persons(&m);
    for (size_t s = 0; s < a->n_sentences && fine; s++)
        if (a->sentences[s].skipped == SKIP_NOT)
            fine = sentence_spots(&m, &a->sentences[s], &name);
    link_containers(&m);
    fine = fine && places_choose(&m);
    a->places = fine ? arena_new(&a->arena, struct place, m.n_spots + 1) : NULL;
    for (size_t i = 0; i < m.n_spots && a->places != NULL; i++)
        if (!place_write(&m, &m.spots[i], &a->places[a->n_places++]))
            fine = false;
    if (!fine || a->places == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for places");
    return DM_OK;
}
