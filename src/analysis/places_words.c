/* places_words.c -- what the words of a sentence say of a place: which state a run of them names,
 * of what kind the place must be, and where a name means none. Serves places.c. */
#include "analysis/places_parts.h"
#include "article/grammar.h"

#include "base/utf8.h"

#define TOK(t) (m->a->tokens[t])

bool place_word_in(struct span w, const char *const *words)
{
    for (; *words != NULL; words++)
        if (span_is(w, *words))
            return true;
    return false;
}

bool place_upper(const struct atlas *m, uint32_t t)
{
    size_t n;
    return utf8_is_upper(utf8_get(token_text(m->a, t), &n));
}

struct span place_key(struct atlas *m, uint32_t first, uint32_t end)
{
    return lexicon_key_of(&m->a->arena, tokens_text(m->a, first, end));
}

/* ---- What the words beside a name say ---- */

enum spot_wants place_kind_word(struct span w)
{
    static const char *const areas[] = { "province", "region",     "oblast",   "governorate",
                                         "state",    "county",     "district", "prefecture",
                                         "republic", "department", "krai",     "territory",
                                         "canton",   "provinces",  "regions",  "states",
                                         "raion",    NULL };
    static const char *const towns[] = { "city",   "town", "village", "municipality", "suburb",
                                         "hamlet", "camp", "airport", "towns",        NULL };
    static const char *const waters[] = { "river",  "sea",   "lake",  "gulf", "bay",
                                          "strait", "ocean", "canal", NULL };
    static const char *const mountains[] = { "mountain", "mountains", "mount",
                                             "range",    "hills",     NULL };
    static const char *const islands[] = { "island", "islands", "isle", NULL };
    return place_word_in(w, areas)       ? WANTS_AREA
           : place_word_in(w, towns)     ? WANTS_TOWN
           : place_word_in(w, waters)    ? WANTS_WATER
           : place_word_in(w, mountains) ? WANTS_MOUNTAIN
           : place_word_in(w, islands)   ? WANTS_ISLAND
                                         : WANTS_ANY;
}

/* "Aleppo province", "the province of Aleppo", "the city of Homs". */
enum spot_wants place_wants(const struct atlas *m, uint32_t first, uint32_t end)
{
    const struct sentence *s = &m->a->sentences[TOK(first).sentence];
    if (end < s->end) {
        enum spot_wants w = place_kind_word(TOK(end).fold);
        bool water = w == WANTS_WATER || w == WANTS_MOUNTAIN || w == WANTS_ISLAND;
        if (w != WANTS_ANY && (!water || place_upper(m, end)))
            return w;
    }
    if (first >= s->first + 2 && span_is(TOK(first - 1).fold, "of"))
        return place_kind_word(TOK(first - 2).fold);
    return first > s->first ? place_kind_word(TOK(first - 1).fold) : WANTS_ANY;
}

bool place_is_side(struct span w)
{
    static const char *const sides[] = { "northern",
                                         "southern",
                                         "eastern",
                                         "western",
                                         "central",
                                         "northeastern",
                                         "northwestern",
                                         "southeastern",
                                         "southwestern",
                                         "north",
                                         "south",
                                         "east",
                                         "west",
                                         "upper",
                                         "lower",
                                         "inner",
                                         "outer",
                                         "downtown",
                                         "greater",
                                         "mainland",
                                         "rural",
                                         "the",
                                         "occupied",
                                         "north-eastern",
                                         "north-western",
                                         "south-eastern",
                                         "south-western",
                                         "northeast",
                                         "northwest",
                                         "southeast",
                                         "southwest",
                                         "mid",
                                         "central-western",
                                         NULL };
    return place_word_in(w, sides);
}

/* "French fries", "Bermuda shorts", "USS Philadelphia": phrases of data/places/ in which no place
 * is meant. `*` stands for any name behind the words. */
bool place_is_none(struct atlas *m, uint32_t first, uint32_t end)
{
    enum { AROUND = 2, ROOM = 160 };
    const struct sentence *s = &m->a->sentences[TOK(first).sentence];
    uint32_t from = first > s->first + AROUND ? first - AROUND : s->first,
             to = end + AROUND < s->end ? end + AROUND : s->end;
    /* "the ferry Aurora", but "the tanker Russia seized" */
    uint32_t head = tree_span_head(m->a, first, end);
    bool subject = tree_is(m->a, head, REL_NSUBJ) && TOK(head).head != NONE &&
                   TOK(TOK(head).head).rel == REL_ACL_RELCL;
    char key[ROOM];
    for (uint32_t a = from; a <= first; a++) {
        size_t n = 0;
        for (uint32_t t = a; t < to; t++) {
            struct span w = TOK(t).fold;
            if (n + w.len + 3 > ROOM)
                break;
            if (n > 0)
                key[n++] = ' ';
            if (t == first && a < first && !subject) {
                key[n] = '*';
                if (lexicon_find_kind(m->l, (struct span){ key, n + 1 }, ENTRY_NOPLACE).entry)
                    return true;
            }
            memcpy(key + n, w.at, w.len);
            n += w.len;
            if (t + 1 >= end &&
                lexicon_find_kind(m->l, (struct span){ key, n }, ENTRY_NOPLACE).entry != NULL)
                return true;
        }
    }
    return false;
}

/* ---- States ---- */

static bool is_state(const struct hit *h)
{
    uint8_t role = h->ref->role;
    return h->entry->kind == ENTRY_ACTOR && h->entry->code.len == 3 &&
           span_is(image_span(h->im, h->entry->what), "state") &&
           (role == KEY_NAME || role == KEY_ADJECTIVE || role == KEY_PEOPLE ||
            role == KEY_CAPITAL || role == KEY_CITY);
}

struct lore place_lore(const struct atlas *m, uint32_t first, uint32_t stop)
{
    enum { WORDS = 6, ROOM = 128 };
    struct lore best = { .first = first, .end = first };
    char key[ROOM];
    size_t n = 0;
    if (first >= stop || !place_upper(m, first))
        return best;
    for (uint32_t t = first; t < stop && t < first + WORDS; t++) {
        struct span w = TOK(t).fold;
        /* "People 's Republic" is kept as "peoples republic", "Saudi-led" in two words. */
        bool clitic = w.len > 1 && w.at[0] == '\'';
        if (n + w.len + 2 > ROOM)
            break;
        if (n > 0 && key[n - 1] != ' ' && !clitic)
            key[n++] = ' ';
        for (size_t i = 0; i < w.len; i++)
            if (w.at[i] != '\'' && !(w.at[i] == '-' && (n == 0 || key[n - 1] == ' ')))
                key[n++] = w.at[i] == '-' ? ' ' : w.at[i];
        if (TOK(t).upos == UPOS_PUNCT && !span_is(w, "-"))
            break;
        if (TOK(t).upos == UPOS_PUNCT)
            continue;
        size_t len = n > 0 && key[n - 1] == ' ' ? n - 1 : n;
        for (struct hit h = lexicon_find(m->l, (struct span){ key, len }); h.entry != NULL;
             h = lexicon_next(m->l, h)) {
            if (!is_state(&h) || !match_fits(tokens_text(m->a, first, t + 1), h.ref))
                continue;
            bool better = best.end != t + 1 || h.ref->role == KEY_NAME ||
                          (h.ref->role == KEY_ADJECTIVE && best.role == KEY_PEOPLE);
            if (better)
                best = (struct lore){ h, first, t + 1, h.ref->role };
        }
    }
    /* "Lebanese" is a people and an adjective; "Cubans" are no place. */
    uint32_t t = best.end - (best.end > first);
    if (best.role == KEY_PEOPLE && TOK(t).upos != UPOS_ADJ && !tree_is(m->a, t, REL_AMOD) &&
        !tree_is(m->a, t, REL_COMPOUND))
        best.end = first;
    return best;
}
