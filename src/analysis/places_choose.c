/* places_choose.c -- which place of a name is meant. Serves places.c.
 *
 * Each candidate is worth something by itself: a state more than a town, a large town more than a
 * small one. To this come the states and provinces in play, what lies near, and what the words
 * themselves say ("Paris, Texas", "Aleppo province"). Whole numbers only, so that machines agree.
 * A name means the same throughout an article unless its own words say otherwise.
 */
#include "analysis/places_parts.h"

#include "base/map.h"

#include <stdio.h>

#define TOK(t) (m->a->tokens[t])

enum {
    WORTH_COUNTRY = 260,
    WORTH_REGION = 225,
    WORTH_NATURE = 205,
    WORTH_SMALL = 165,     /* a village or camp that somebody thought worth an entry */
    GAIN_CONTAINER = 1000, /* "Paris, Texas" */
    GAIN_WANTED = 120,     /* "Aleppo province" */
    LOSS_UNWANTED = 40,
    GAIN_STATE = 90, /* the state most in play; others by their share */
    GAIN_DIVISION = 60,
    GAIN_NEAR = 45,
    GAIN_CAPITAL = 40,
    LOSS_BYNAME_STATE = 30,    /* "Trinidad" for the state of two islands */
    LOSS_BYNAME_DIVISION = 50, /* "Niger" for Niger State */
    NEAR_KM = 250
};

/* ---- Worth by itself ---- */

/* About ten times the logarithm to the base of two. */
static int32_t ten_log2(uint32_t n)
{
    int32_t whole = 0;
    uint64_t x = n ? n : 1, top = 1;
    while (top * 2 <= x) {
        top *= 2;
        whole++;
    }
    return whole * 10 + (int32_t)((x - top) * 10 / top);
}

static int32_t own_worth(const struct site *s)
{
    int32_t people = ten_log2(s->people);
    switch (s->kind) {
    case SITE_COUNTRY:
    case SITE_TERRITORY:
    case SITE_CONTINENT:
        return WORTH_COUNTRY;
    case SITE_STATE:
        /* A province that has the name of its town: the town, unless the words say otherwise. */
        return people > WORTH_NATURE ? WORTH_NATURE : people > 120 ? people - 12 : WORTH_SMALL;
    case SITE_REGION:
        return WORTH_REGION;
    case SITE_CITY:
    case SITE_TOWN:
    case SITE_VILLAGE:
    case SITE_DISTRICT:
    case SITE_CAMP:
        return people > WORTH_SMALL || s->geonames > 0 ? people : WORTH_SMALL;
    case SITE_SEA:
    case SITE_RIVER:
    case SITE_STRAIT:
    case SITE_ISLAND:
    case SITE_MOUNTAIN:
    case SITE_DESERT:
    case SITE_LAKE:
        return WORTH_NATURE;
    default:
        return WORTH_SMALL;
    }
}

int32_t place_prior(const struct lexicon *l, struct span key)
{
    int32_t best = 0;
    for (struct hit h = lexicon_find(l, key); h.entry != NULL; h = lexicon_next(l, h)) {
        const struct site *s = h.entry->kind == ENTRY_PLACE ? entry_site(h.im, h.entry) : NULL;
        if (s != NULL && own_worth(s) > best)
            best = own_worth(s);
    }
    return best;
}

/* ---- Distance ---- */

/* Whether two places are at most so far apart, by a flat map about the first, which does for small
 * distances. No functions of the maths library, whose last bits differ between machines. */
static bool is_within(const struct site *a, const struct site *z, int64_t km)
{
    int64_t y = a->latitude - z->latitude, x = a->longitude - z->longitude;
    if (x > 180 * DEGREE)
        x -= 360 * DEGREE;
    if (x < -180 * DEGREE)
        x += 360 * DEGREE;
    int64_t turn = a->latitude < 0 ? -a->latitude : a->latitude;
    /* The cosine in thousandths, 0..90 degrees, after Bhaskara: 4 (8100 - x^2) / (32400 + x^2). */
    int64_t deg = turn / (DEGREE / 100); /* hundredths of a degree */
    int64_t square = deg * deg;
    int64_t cosine = (81000000 - square) * 4000 / (324000000 + square);
    /* 111.2 km to a degree of latitude */
    int64_t ky = y * 1112 / (10 * DEGREE), kx = x * 1112 / (10 * DEGREE) * cosine / 1000;
    return ky * ky + kx * kx <= km * km;
}

static bool is_near(const struct site *a, const struct site *z)
{
    return is_within(a, z, NEAR_KM);
}

static bool is_town(const struct site *s)
{
    return s->kind >= SITE_CITY && s->kind <= SITE_CAMP;
}

/* Two entries of one place: ours that only adds spellings, a user's own that mends one. The first
 * stays, and a user's come first. */
static bool is_same(const struct candidate *c, const struct hit *h, const struct site *site)
{
    enum { SAME_KM = 30 };
    if (c->site == site || (site->geonames > 0 && site->geonames == c->site->geonames))
        return true;
    bool state =
        span_eq(image_span(c->hit.im, c->hit.entry->code), image_span(h->im, h->entry->code));
    if (c->hit.im != h->im && state && is_town(site) == is_town(c->site)) {
        struct span ours = image_span(c->hit.im, c->site->division),
                    other = image_span(h->im, site->division);
        return ours.len == 0 || span_eq(ours, other);
    }
    return state && is_town(c->site) && is_town(site) && is_within(c->site, site, SAME_KM);
}

/* ---- Candidates ---- */

struct hit place_of_code(struct atlas *m, struct span code)
{
    char key[8] = "=";
    for (size_t i = 0; i < 3 && i < code.len; i++)
        key[1 + i] = (char)(code.at[i] | 32);
    return code.len == 3 ? lexicon_find_kind(m->l, (struct span){ key, 4 }, ENTRY_PLACE)
                         : (struct hit){ 0 };
}

static bool candidate_add(struct atlas *m, struct spot *s, struct hit h)
{
    const struct site *site = h.entry ? entry_site(h.im, h.entry) : NULL;
    if (site == NULL || s->n == MAX_CANDIDATES)
        return true;
    for (uint32_t i = s->from; i < s->from + s->n; i++)
        if (is_same(&m->candidates[i], &h, site))
            return true;
    if (!arena_grow(&m->a->arena, (void **)&m->candidates, &m->candidate_room, m->n_candidates + 1,
                    sizeof *m->candidates))
        return false;
    m->candidates[m->n_candidates++] =
        (struct candidate){ .hit = h, .site = site, .own = own_worth(site), .outer = NO_CHOICE };
    s->n++;
    return true;
}

/* A byname weighs less: "Niger" for Niger State. */
static void weigh_bynames(struct atlas *m, const struct spot *s)
{
    for (uint32_t i = s->from; i < s->from + s->n && s->wants == WANTS_ANY; i++) {
        struct candidate *c = &m->candidates[i];
        if (c->hit.ref->role == KEY_ALIAS)
            c->own -= c->site->kind == SITE_COUNTRY ? LOSS_BYNAME_STATE
                      : c->site->kind == SITE_STATE ? LOSS_BYNAME_DIVISION
                                                    : 0;
    }
}

/* A province of the name of its town is less than the town, unless it is far larger: "Agadez", but
 * "Quebec". */
static void weigh_namesakes(struct atlas *m, const struct spot *s)
{
    enum { FAR_LARGER = 10 };
    for (uint32_t i = s->from; i < s->from + s->n && s->wants == WANTS_ANY; i++) {
        struct candidate *c = &m->candidates[i];
        for (uint32_t k = s->from; c->site->kind == SITE_STATE && k < s->from + s->n; k++) {
            const struct candidate *o = &m->candidates[k];
            if (o->site->kind == SITE_CITY && c->own >= o->own &&
                c->site->people / FAR_LARGER < o->site->people &&
                (is_near(c->site, o->site) || span_eq(image_span(o->hit.im, o->site->division),
                                                      image_span(c->hit.im, c->hit.entry->head))) &&
                span_eq(image_span(c->hit.im, c->hit.entry->code),
                        image_span(o->hit.im, o->hit.entry->code)))
                c->own = o->own - 1;
        }
    }
}

static void weigh_capital(struct atlas *m, const struct spot *s, struct span state)
{
    struct candidate *capital = NULL;
    for (uint32_t i = s->from; i < s->from + s->n; i++) {
        struct candidate *c = &m->candidates[i];
        bool there =
            c->site->kind == SITE_CITY && span_eq(image_span(c->hit.im, c->hit.entry->code), state);
        if (there && (capital == NULL || c->site->people > capital->site->people))
            capital = c;
    }
    if (capital != NULL)
        capital->own += GAIN_CAPITAL;
}

static bool candidates_of(struct atlas *m, struct spot *s)
{
    s->from = (uint32_t)m->n_candidates;
    struct hit h = s->key.len > 0 ? lexicon_find(m->l, s->key) : (struct hit){ 0 };
    for (; h.entry != NULL; h = lexicon_next(m->l, h))
        if (h.entry->kind == ENTRY_PLACE && h.ref->role != KEY_CODE &&
            (h.ref->role == KEY_ADJECTIVE) == s->adjective && !candidate_add(m, s, h))
            return false;
    weigh_bynames(m, s);
    weigh_namesakes(m, s);
    struct lore state = place_lore(m, s->first, s->end);
    if (state.end != s->end)
        return true;
    struct span code = image_span(state.hit.im, state.hit.entry->code);
    uint8_t role = state.role;
    if (role == KEY_CAPITAL)
        weigh_capital(m, s, code);
    return (role != KEY_NAME && role != KEY_ADJECTIVE && role != KEY_PEOPLE) ||
           candidate_add(m, s, place_of_code(m, code));
}

/* ---- What is in play ---- */

struct play {
    struct map states; /* code -> its times */
    uint32_t most;
    struct map divisions; /* "USA texas" -> 1 */
};

static bool play_note(struct atlas *m, struct play *p, const struct spot *s, uint32_t times)
{
    if (s->chosen == NO_CHOICE || times == 0)
        return true;
    const struct candidate *c = &m->candidates[s->chosen];
    struct span code = image_span(c->hit.im, c->hit.entry->code);
    if (code.len == 0)
        return true;
    uint32_t n = map_get(&p->states, code);
    n = (n == MAP_NONE ? 0 : n) + times;
    if (n > p->most)
        p->most = n;
    if (!map_set(&p->states, code, n))
        return false;
    struct span division = c->site->kind == SITE_STATE ? image_span(c->hit.im, c->hit.entry->head)
                                                       : image_span(c->hit.im, c->site->division);
    /* A spot that isn't sure votes for its state, once, and for no division. */
    if (division.len == 0 || times == 1)
        return true;
    struct span key = arena_printf(&m->a->arena, "%.*s %.*s", SPAN_FMT(code), SPAN_FMT(division));
    if (key.at == NULL)
        return false;
    uint32_t before = map_get(&p->divisions, key);
    return map_set(&p->divisions, key, (before == MAP_NONE ? 0 : before) + 1);
}

/* ---- Choice ---- */

static bool wanted(const struct site *s, uint8_t wants)
{
    switch (wants) {
    case WANTS_AREA:
        return s->kind == SITE_STATE || s->kind == SITE_REGION || s->kind == SITE_DISTRICT ||
               s->kind == SITE_COUNTRY || s->kind == SITE_TERRITORY;
    case WANTS_TOWN:
        return s->kind == SITE_CITY || s->kind == SITE_TOWN || s->kind == SITE_VILLAGE ||
               s->kind == SITE_CAMP || s->kind == SITE_AIRPORT || s->kind == SITE_DISTRICT;
    case WANTS_WATER:
        return s->kind == SITE_RIVER || s->kind == SITE_SEA || s->kind == SITE_LAKE ||
               s->kind == SITE_STRAIT;
    case WANTS_MOUNTAIN:
        return s->kind == SITE_MOUNTAIN;
    case WANTS_ISLAND:
        return s->kind == SITE_ISLAND;
    default:
        return true;
    }
}

/* The candidate of what is named behind in which this one lies: the state or division of that name;
 * NO_CHOICE. */
static uint32_t outer_of(const struct atlas *m, const struct candidate *c, const struct spot *outer)
{
    struct span code = image_span(c->hit.im, c->hit.entry->code),
                division = image_span(c->hit.im, c->site->division);
    for (uint32_t i = outer->from; i < outer->from + outer->n; i++) {
        const struct candidate *o = &m->candidates[i];
        if (code.len == 0 || !span_eq(code, image_span(o->hit.im, o->hit.entry->code)) ||
            c->site->kind == SITE_COUNTRY)
            continue;
        if (o->site->kind == SITE_COUNTRY || o->site->kind == SITE_TERRITORY)
            return i;
        bool inside = division.len > 0
                          ? span_eq(image_span(o->hit.im, o->hit.entry->head), division)
                          : is_near(c->site, o->site);
        if (o->site->kind == SITE_STATE && c->site->kind != SITE_STATE && inside)
            return i;
    }
    return NO_CHOICE;
}

static int32_t near_gain(const struct atlas *m, const struct spot *s, const struct candidate *c)
{
    /* Only the nearest in the text are asked: a long article may name hundreds. */
    enum { AROUND = 24 };
    if (c->site->kind == SITE_COUNTRY || c->site->kind == SITE_CONTINENT)
        return 0;
    size_t at = (size_t)(s - m->spots), from = at > AROUND ? at - AROUND : 0;
    for (size_t i = from; i < m->n_spots && i <= at + AROUND; i++) {
        const struct spot *o = &m->spots[i];
        if (o == s || o->chosen == NO_CHOICE || o->adjective || span_eq(o->key, s->key))
            continue;
        const struct site *site = m->candidates[o->chosen].site;
        if (site->kind == SITE_COUNTRY || site->kind == SITE_CONTINENT ||
            site->kind == SITE_REGION || site == c->site)
            continue;
        if (is_near(c->site, site))
            return GAIN_NEAR;
    }
    return 0;
}

static void weigh(struct atlas *m, const struct play *p, struct spot *s)
{
    for (uint32_t i = s->from; i < s->from + s->n; i++) {
        struct candidate *c = &m->candidates[i];
        c->worth = c->own;
        if (s->wants != WANTS_ANY)
            c->worth += wanted(c->site, s->wants) ? GAIN_WANTED : -LOSS_UNWANTED;
        c->outer = s->within != NONE ? outer_of(m, c, &m->spots[s->within]) : NO_CHOICE;
        if (c->outer != NO_CHOICE)
            c->worth += GAIN_CONTAINER;
        if (p == NULL)
            continue;
        struct span code = image_span(c->hit.im, c->hit.entry->code);
        uint32_t times = map_get(&p->states, code);
        if (times != MAP_NONE && p->most > 0 && code.len > 0)
            c->worth += (int32_t)(GAIN_STATE * (uint64_t)times / p->most);
        struct span division = c->site->kind == SITE_STATE
                                   ? image_span(c->hit.im, c->hit.entry->head)
                                   : image_span(c->hit.im, c->site->division);
        char key[200];
        int n = snprintf(key, sizeof key, "%.*s %.*s", SPAN_FMT(code), SPAN_FMT(division));
        if (division.len > 0 && n > 0 && (size_t)n < sizeof key &&
            map_get(&p->divisions, (struct span){ key, (size_t)n }) != MAP_NONE)
            c->worth += GAIN_DIVISION;
        c->worth += near_gain(m, s, c);
    }
}

/* A town and the division of its name in which it lies are no rivals: either is right. */
static bool is_home(const struct candidate *town, const struct candidate *state)
{
    return state->site->kind == SITE_STATE &&
           span_eq(image_span(town->hit.im, town->hit.entry->code),
                   image_span(state->hit.im, state->hit.entry->code)) &&
           span_eq(image_span(town->hit.im, town->site->division),
                   image_span(state->hit.im, state->hit.entry->head));
}

static void choose(struct atlas *m, struct spot *s)
{
    s->chosen = NO_CHOICE;
    int32_t best = 0, second = 0;
    for (uint32_t i = s->from; i < s->from + s->n; i++)
        if (s->chosen == NO_CHOICE || m->candidates[i].worth > best) {
            best = m->candidates[i].worth;
            s->chosen = i;
        }
    for (uint32_t i = s->from; i < s->from + s->n; i++) {
        const struct candidate *c = &m->candidates[i], *top = &m->candidates[s->chosen];
        if (i != s->chosen && c->worth > second && !is_home(top, c) && !is_home(c, top))
            second = c->worth;
    }
    /* "Vancouver, Washington": which Washington is told by Vancouver. */
    if (s->chosen != NO_CHOICE && m->candidates[s->chosen].outer != NO_CHOICE)
        m->candidates[m->candidates[s->chosen].outer].worth += GAIN_CONTAINER;
    /* Said to lie where no place of the name does: nobody can be sure. A list is no such thing. */
    const struct spot *outer = s->within != NONE ? &m->spots[s->within] : NULL;
    uint8_t kind = outer != NULL && outer->chosen != NO_CHOICE
                       ? m->candidates[outer->chosen].site->kind
                       : SITE_KINDS;
    bool astray = s->chosen != NO_CHOICE && m->candidates[s->chosen].outer == NO_CHOICE &&
                  (kind == SITE_STATE || kind == SITE_COUNTRY || kind == SITE_TERRITORY) &&
                  TOK(s->end).upos == UPOS_PUNCT && is_town(m->candidates[s->chosen].site);
    int32_t ahead = astray ? 0 : s->n > 1 ? best - second : 100;
    s->p = s->chosen == NO_CHOICE ? 0.5F : 0.6F + 0.0035F * (float)(ahead > 100 ? 100 : ahead);
}

/* The strongest choice of a name is that of all its spots whose own words say nothing else. */
static bool agree(struct atlas *m)
{
    struct map best = { .arena = &m->a->arena };
    for (size_t i = 0; i < m->n_spots; i++) {
        const struct spot *s = &m->spots[i];
        if (s->chosen == NO_CHOICE || s->key.len == 0 || s->adjective)
            continue;
        uint32_t before = map_get(&best, s->key);
        if (before != MAP_NONE &&
            m->candidates[m->spots[before].chosen].worth >= m->candidates[s->chosen].worth)
            continue;
        if (!map_set(&best, s->key, (uint32_t)i))
            return false;
    }
    for (size_t i = 0; i < m->n_spots; i++) {
        struct spot *s = &m->spots[i];
        uint32_t first = s->key.len > 0 && !s->adjective ? map_get(&best, s->key) : MAP_NONE;
        if (first == MAP_NONE || s->chosen == NO_CHOICE || s->wants != WANTS_ANY ||
            m->candidates[s->chosen].outer != NO_CHOICE)
            continue;
        const struct spot *o = &m->spots[first];
        if (o->wants != WANTS_ANY)
            continue;
        const struct site *site = m->candidates[o->chosen].site;
        for (uint32_t k = s->from; k < s->from + s->n; k++)
            if (m->candidates[k].site == site) {
                s->chosen = k;
                if (o->p > s->p)
                    s->p = o->p;
            }
    }
    return true;
}

static bool is_sure(const struct atlas *m, const struct spot *s)
{
    enum { RIVAL = 150 };
    if (s->chosen == NO_CHOICE || m->candidates[s->chosen].outer != NO_CHOICE)
        return s->chosen != NO_CHOICE;
    for (uint32_t i = s->from; i < s->from + s->n; i++)
        if (i != s->chosen &&
            (m->candidates[s->chosen].site->kind != SITE_COUNTRY || m->candidates[i].own >= RIVAL))
            return false;
    return true;
}

bool places_choose(struct atlas *m)
{
    for (size_t i = 0; i < m->n_spots; i++)
        if (!candidates_of(m, &m->spots[i]))
            return false;
    for (size_t i = 0; i < m->n_spots; i++) {
        weigh(m, NULL, &m->spots[i]);
        choose(m, &m->spots[i]);
    }
    /* Twice: what the first round decides by size alone, the second sees in its surroundings. */
    for (int round = 0; round < 2; round++) {
        struct play play = { .states.arena = &m->a->arena, .divisions.arena = &m->a->arena };
        for (size_t i = 0; i < m->n_spots; i++) {
            /* What is certain counts for more: a state's own name, if nothing else has it. */
            const struct spot *s = &m->spots[i];
            if (!play_note(m, &play, s, is_sure(m, s) ? 3 : round == 0 ? 0 : 1))
                return false;
        }
        for (size_t i = 0; i < m->n_spots; i++) {
            weigh(m, &play, &m->spots[i]);
        }
        for (size_t i = 0; i < m->n_spots; i++)
            choose(m, &m->spots[i]);
    }
    return agree(m);
}
