/* names_agree.c -- what the rest of the article, and the lexicon, say of each word of a name.
 *
 * The encoder reads a sentence at a time. Where the sentence alone doesn't tell what "Jabalia" is,
 * the next one often does; so each capitalised word gets, besides what the model reads at its own
 * place, the mean of what it reads at all other places of the same word ("votes"). Means of words,
 * not of whole names: a surname learns from the full name, and a name cut short from the whole.
 * All evidence only shifts the model's scores, by a few nats at most: where a sentence is clear by
 * itself, as in "Jordan, a lawyer" beside "in Jordan", it keeps its own reading. */
#include "analysis/names_parts.h"
#include "base/map.h"
#include "base/utf8.h"

#define TOK(t) (a->tokens[t])

enum {
    VOTE_MOST = 64, /* 16ths of a nat: above this one place could outvote all others */
    PRIOR = 5,      /* tenths of a place: a single other place does not yet weigh fully */
    ACRONYM = 24,   /* what a definition in brackets says, in 16ths of a nat */
    PLAIN_WORD = 24 /* what it says that a sentence's first word is elsewhere in lower case */
};

/* All places of one word. */
struct word {
    uint64_t sum[VOTES]; /* votes, times weight */
    uint64_t weight;     /* tenths of a place   */
    uint32_t places;
    bool lower, inside; /* also written small; with a capital inside a plain sentence */
    int32_t defined[VOTES];
};

struct gathering {
    struct naming *n;
    struct map map; /* form -> word */
    struct word *words;
    size_t n_words, room;
    uint32_t *word_of; /* [n_tokens] or NONE */
};

/* ---- How a sentence is written ---- */

static void letters_of(struct span s, bool *upper, bool *lower)
{
    size_t n;
    *upper = *lower = false;
    for (size_t i = 0; i < s.len; i += n) {
        int32_t c = utf8_get(span_from(s, i), &n);
        *upper |= utf8_is_upper(c);
        *lower |= utf8_is_lower(c);
    }
}

static uint8_t style_of(const struct article *a, const struct sentence *s)
{
    uint32_t words = 0, capital = 0, shouted = 0;
    for (uint32_t t = s->first; t < s->end; t++) {
        bool upper, lower;
        letters_of(token_text(a, t), &upper, &lower);
        words += upper || lower;
        capital += word_is_capital(a, t);
        shouted += upper && !lower && TOK(t).end - TOK(t).start > 1;
    }
    if (words >= 3 && shouted * 2 > words)
        return STYLE_SHOUT;
    return words >= 4 && capital * 4 >= words * 3 ? STYLE_TITLE : STYLE_PLAIN;
}

/* In tenths: what the model reads in a heading, or of a first word, is worth less. */
static uint32_t weight_of(const struct naming *n, uint32_t t)
{
    static const uint32_t by_style[] = { 10, 5, 3 };
    const struct article *a = n->a;
    uint32_t weight = by_style[n->style[TOK(t).sentence]];
    return t == a->sentences[TOK(t).sentence].first ? (weight * 7 + 9) / 10 : weight;
}

/* ---- Votes ---- */

/* How far each type stays behind the best label at one word. */
static void votes_at(const struct naming *n, uint32_t t, uint8_t out[VOTES])
{
    const struct label_map *m = n->k->labels;
    const uint8_t *behind = n->a->name_scores + (size_t)t * m->n_names;
    memset(out, VOTE_MOST, VOTES);
    for (uint32_t i = 0; i < m->n_names; i++) {
        uint8_t type = name_label_type(m, i);
        if (type < VOTES && behind[i] < out[type])
            out[type] = behind[i];
    }
}

static struct word *word_new(struct gathering *g, struct span form)
{
    struct article *a = g->n->a;
    if (!arena_grow(&a->arena, (void **)&g->words, &g->room, g->n_words + 1, sizeof *g->words) ||
        !map_set(&g->map, form, (uint32_t)g->n_words))
        return NULL;
    g->words[g->n_words] = (struct word){ 0 };
    return &g->words[g->n_words++];
}

/* The form under which places of a word meet. "WHO" and "Who" are two words; in a sentence all in
 * capitals nobody can tell, and the body's words come first. */
static struct span form_of(const struct gathering *g, uint32_t t, uint8_t style)
{
    const struct article *a = g->n->a;
    bool upper, lower;
    letters_of(token_text(a, t), &upper, &lower);
    if (lower || (style == STYLE_SHOUT && map_get(&g->map, token_text(a, t)) == MAP_NONE))
        return TOK(t).fold;
    return token_text(a, t);
}

static bool place_add(struct gathering *g, uint32_t t)
{
    const struct article *a = g->n->a;
    uint8_t style = g->n->style[TOK(t).sentence];
    struct span form = form_of(g, t, style);
    uint32_t known = form.len < 2 ? MAP_NONE : map_get(&g->map, form);
    if (form.len < 2)
        return true; /* an initial may belong to anybody */
    struct word *w = known == MAP_NONE ? word_new(g, form) : &g->words[known];
    if (w == NULL)
        return false;
    g->word_of[t] = (uint32_t)(w - g->words);
    uint8_t votes[VOTES];
    votes_at(g->n, t, votes);
    uint32_t weight = weight_of(g->n, t);
    for (int i = 0; i < VOTES; i++)
        w->sum[i] += (uint64_t)votes[i] * weight;
    w->weight += weight;
    w->places++;
    w->inside |= style == STYLE_PLAIN && t != a->sentences[TOK(t).sentence].first;
    return true;
}

/* The model didn't read there: a table has no say in what a word is in prose. */
static bool is_skipped(const struct article *a, uint32_t t)
{
    return a->sentences[TOK(t).sentence].skipped != SKIP_NOT;
}

static bool places_gather(struct gathering *g)
{
    const struct article *a = g->n->a;
    for (int shouted = 0; shouted < 2; shouted++)
        for (uint32_t t = 0; t < a->n_tokens; t++) {
            bool upper, lower;
            if ((g->n->style[TOK(t).sentence] == STYLE_SHOUT) != shouted || is_skipped(a, t))
                continue;
            letters_of(token_text(a, t), &upper, &lower);
            if (upper && !place_add(g, t))
                return false;
        }
    for (uint32_t t = 0; t < a->n_tokens; t++) {
        uint32_t w =
            g->word_of[t] == NONE && !is_skipped(a, t) ? map_get(&g->map, TOK(t).fold) : MAP_NONE;
        if (w != MAP_NONE)
            g->words[w].lower = true;
    }
    return true;
}

/* ---- Acronyms ---- */

static const char *const small_words[] = { "of", "and", "for", "the", "in", "on", "to",
                                           "de", "del", "la",  "y",   "et", "&",  "-" };

static bool is_one_of(struct span s, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (span_is(s, list[i]))
            return true;
    return false;
}
#define ONE_OF(s, list) is_one_of((s), (list), sizeof(list) / sizeof *(list))

/* "(SDF)": two letters or more, mostly capitals. */
static bool is_acronym(struct span s)
{
    size_t upper = 0;
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')))
            return false;
        upper += c <= 'Z';
    }
    return s.len <= 10 && upper >= 2 && upper * 2 >= s.len;
}

/* The first word of the long form before `bracket` whose initials the acronym is; NONE: none.
 * Small words may be left out. */
static uint32_t long_form(const struct article *a, struct span acronym, uint32_t bracket)
{
    size_t left = acronym.len;
    uint32_t first = NONE, begin = a->sentences[TOK(bracket).sentence].first;
    for (uint32_t t = bracket; t-- > begin && left > 0 && bracket - t <= acronym.len + 6;) {
        struct span word = TOK(t).fold;
        char want = (char)(acronym.at[left - 1] | 0x20);
        if (word.len > 0 && word.at[0] == want) {
            left--;
            first = t;
        } else if (!ONE_OF(word, small_words)) {
            return NONE;
        }
    }
    return left == 0 ? first : NONE;
}

/* What the model takes the words first .. end-1 for, word by word. */
static uint8_t type_of_words(const struct naming *n, uint32_t first, uint32_t end)
{
    uint32_t sum[VOTES] = { 0 };
    uint8_t votes[VOTES], best = 0;
    for (uint32_t t = first; t < end; t++) {
        votes_at(n, t, votes);
        for (int i = 0; i < VOTES; i++)
            sum[i] += votes[i];
    }
    for (uint8_t i = 1; i < VOTES; i++)
        if (sum[i] < sum[best])
            best = i;
    return best;
}

/* "African Union (AU)": from here on the acronym is what its long form is; "gross domestic product
 * (GDP)" is no name at all. */
static void acronym_define(struct gathering *g, uint32_t bracket)
{
    const struct article *a = g->n->a;
    uint32_t t = bracket + 1, end = a->sentences[TOK(bracket).sentence].end;
    if (t + 1 >= end || !span_is(token_text(a, t + 1), ")") || g->word_of[t] == NONE ||
        !is_acronym(token_text(a, t)))
        return;
    uint32_t first = long_form(a, token_text(a, t), bracket);
    if (first == NONE)
        return;
    g->words[g->word_of[t]].defined[type_of_words(g->n, first, bracket)] = -ACRONYM;
}

/* ---- The lexicon ---- */

uint8_t name_type_known(const struct article *a, const struct match *m, int32_t *sure)
{
    const struct entry *e = m->hit.entry;
    uint8_t role = m->hit.ref->role;
    bool one = m->end == m->first + 1, upper, lower;
    struct span kind = image_span(m->hit.im, e->what);
    letters_of(tokens_text(a, m->first, m->end), &upper, &lower);
    if (!upper)
        return NO_NAME;
    if (e->kind == ENTRY_PERSON) { /* a surname alone may be anybody's */
        *sure = 64;
        return one || role == KEY_HEAD ? NO_NAME : NAME_PER;
    }
    bool state = span_is(kind, "state"), people = span_is(kind, "people");
    if (people || (state && (role == KEY_ADJECTIVE || role == KEY_PEOPLE))) {
        *sure = 40;
        return NAME_NORP;
    }
    if (state) {
        bool place = role == KEY_CAPITAL || role == KEY_CITY || role == KEY_SEAT;
        *sure = place ? (one ? 16 : 40) : (one ? 24 : 96);
        return place || role == KEY_NAME ? NAME_LOC : NO_NAME;
    }
    *sure = one ? 48 : 64;
    return role == KEY_NAME || role == KEY_ADJECTIVE ? NAME_ORG : NO_NAME;
}

/* ---- All ---- */

static void touch(struct naming *n, uint32_t t)
{
    n->touched[n->a->tokens[t].sentence] = true;
}

/* The word's other places, its definition, and whether it is a plain word. */
static void evidence_gather(struct gathering *g, uint32_t t)
{
    const struct article *a = g->n->a;
    const struct word *w = &g->words[g->word_of[t]];
    struct evidence *e = &g->n->evidence[t];
    uint64_t weight = weight_of(g->n, t), others = w->weight - weight;
    uint8_t own[VOTES];
    votes_at(g->n, t, own);
    for (int i = 0; i < VOTES; i++) {
        uint64_t sum = w->sum[i] - own[i] * weight;
        e->against[i] = w->defined[i] * FINE;
        if (w->places > 1)
            e->against[i] += (int32_t)(sum * FINE / (others + PRIOR));
    }
    if (t == a->sentences[TOK(t).sentence].first && w->lower && !w->inside)
        e->against[NO_NAME] -= PLAIN_WORD * FINE;
    for (int i = 0; i < VOTES; i++)
        if (e->against[i] != 0)
            touch(g->n, t);
}

dm_status names_agree(struct naming *n, dm_report *why)
{
    struct article *a = n->a;
    struct gathering g = { .n = n, .map.arena = &a->arena };
    n->style = arena_new(&a->arena, uint8_t, a->n_sentences + 1);
    n->touched = arena_new(&a->arena, bool, a->n_sentences + 1);
    n->evidence = arena_new(&a->arena, struct evidence, a->n_tokens + 1);
    g.word_of = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    if (n->style == NULL || n->touched == NULL || n->evidence == NULL || g.word_of == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for names");
    memset(g.word_of, 0xFF, (a->n_tokens + 1) * sizeof *g.word_of);
    for (size_t s = 0; s < a->n_sentences; s++)
        n->style[s] = style_of(a, &a->sentences[s]);
    if (!places_gather(&g))
        return fail(why, DM_NO_MEMORY, "no memory for names");
    for (uint32_t t = 1; t + 2 < a->n_tokens; t++)
        if (span_is(token_text(a, t), "(") && t > a->sentences[TOK(t).sentence].first)
            acronym_define(&g, t);
    for (uint32_t t = 0; t < a->n_tokens; t++)
        if (g.word_of[t] != NONE)
            evidence_gather(&g, t);
    for (size_t i = 0; i < n->known.n; i++)
        touch(n, n->known.items[i].first);
    return DM_OK;
}
