/* matches.c -- see matches.h.
 *
 * The key of a run of tokens is built once, word by word, and asked at each length; the last word
 * is also asked by its lemma, so that plurals of common nouns are found. */
#include "analysis/matches.h"

#include "base/map.h"
#include "base/utf8.h"

enum { MAX_WORDS = 9, KEY_ROOM = 256 };

static size_t key_add(char *key, size_t n, struct span word)
{
    /* "People 's Republic" is kept as "peoples republic". */
    bool clitic = word.len > 1 && word.at[0] == '\'';
    if (n > 0 && n < KEY_ROOM && key[n - 1] != ' ' && !clitic)
        key[n++] = ' ';
    for (size_t i = 0; i < word.len && n + 1 < KEY_ROOM; i++) {
        char c = word.at[i];
        if (c == '\'')
            continue;
        if (c == '-')
            c = ' ';
        if (c == ' ' && (n == 0 || key[n - 1] == ' '))
            continue;
        key[n++] = c;
    }
    return n;
}

static size_t key_trim(const char *key, size_t n)
{
    while (n > 0 && key[n - 1] == ' ')
        n--;
    return n;
}

static bool has_lower(struct span s)
{
    size_t n;
    for (size_t i = 0; i < s.len; i += n)
        if (utf8_is_lower(utf8_get(span_from(s, i), &n)))
            return true;
    return false;
}

static bool starts_upper(struct span s)
{
    size_t n;
    for (size_t i = 0; i < s.len; i += n) {
        int32_t c = utf8_get(span_from(s, i), &n);
        if (utf8_is_letter(c))
            return utf8_is_upper(c);
    }
    return false;
}

bool match_fits(struct span surface, const struct name_ref *r)
{
    if (r->capitals && (has_lower(surface) || !starts_upper(surface)))
        return false;
    /* "al-Shabaab": any capital counts, since names may begin with a small particle. */
    if (r->capital && !starts_upper(surface)) {
        size_t n;
        for (size_t i = 0; i < surface.len; i += n)
            if (utf8_is_upper(utf8_get(span_from(surface, i), &n)))
                return true;
        return false;
    }
    return true;
}

/* Higher is better; names before common nouns before surnames. */
static int rank(struct hit h, int32_t day)
{
    int r = 0;
    switch (h.entry->kind) {
    case ENTRY_PERSON:
        r = h.ref->role == KEY_HEAD ? 1 : 9;
        break;
    case ENTRY_ACTOR:
        r = h.ref->role == KEY_CITY ? 4 : 8;
        break;
    case ENTRY_OFFICE:
        r = 6;
        break;
    case ENTRY_AGENT:
        r = 5;
        break;
    default:
        r = 3;
    }
    return r * 2 + entry_holds(h.entry, day);
}

static struct hit best_hit(const struct article *a, const struct lexicon *l, struct span key,
                           uint32_t first, uint32_t end, unsigned kinds, int32_t day)
{
    struct hit best = { 0 };
    for (struct hit h = lexicon_find(l, key); h.entry != NULL; h = lexicon_next(l, h)) {
        if (!(kinds >> h.entry->kind & 1U) || !match_fits(tokens_text(a, first, end), h.ref))
            continue;
        if (best.entry == NULL || rank(h, day) > rank(best, day))
            best = h;
    }
    return best;
}

struct match match_at(const struct article *a, const struct lexicon *l, uint32_t token,
                      unsigned kinds, int32_t day)
{
    struct match best = { token, token, { 0 } };
    const struct sentence *s = &a->sentences[a->tokens[token].sentence];
    char key[KEY_ROOM];
    size_t n = 0;
    for (uint32_t t = token; t < s->end && t < token + MAX_WORDS; t++) {
        const struct token *tok = &a->tokens[t];
        if (tok->upos == UPOS_PUNCT && !span_is(tok->fold, "-") && !span_is(tok->fold, "&") &&
            !span_is(tok->fold, "/"))
            break;
        size_t before = n;
        n = key_add(key, n, tok->fold);
        size_t len = key_trim(key, n);
        if (n + 1 >= KEY_ROOM || len == 0)
            break;
        if (len == key_trim(key, before) && t > token)
            continue; /* a hyphen adds nothing: the name must end in a word */
        struct hit h = best_hit(a, l, (struct span){ key, len }, token, t + 1, kinds, day);
        if (h.entry == NULL && tok->lemma.len > 0 && !span_eq(tok->lemma, tok->fold)) {
            char alt[KEY_ROOM];
            memcpy(alt, key, before);
            size_t m = key_trim(alt, key_add(alt, before, tok->lemma));
            for (size_t i = 0; i < m; i++)
                if (alt[i] >= 'A' && alt[i] <= 'Z')
                    alt[i] = (char)(alt[i] + 32);
            h = best_hit(a, l, (struct span){ alt, m }, token, t + 1, kinds, day);
        }
        if (h.entry != NULL)
            best = (struct match){ token, t + 1, h };
    }
    return best;
}

dm_status matches_find(struct article *a, const struct lexicon *l, unsigned kinds,
                       struct matches *out, dm_report *why)
{
    *out = (struct matches){ 0 };
    int32_t day = a->date.precision != PRECISION_UNKNOWN ? date_day(a->date) : INT32_MIN;
    size_t room = 0;
    out->of = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    if (out->of == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for names");
    memset(out->of, 0xFF, (a->n_tokens + 1) * sizeof *out->of);
    for (uint32_t t = 0; t < a->n_tokens;) {
        if (a->tokens[t].upos == UPOS_PUNCT) {
            t++;
            continue;
        }
        struct match m = match_at(a, l, t, kinds, day);
        if (m.end == m.first) {
            t++;
            continue;
        }
        if (!arena_grow(&a->arena, (void **)&out->items, &room, out->n + 1, sizeof *out->items))
            return fail(why, DM_NO_MEMORY, "no memory for names");
        for (uint32_t i = m.first; i < m.end; i++)
            out->of[i] = (uint32_t)out->n;
        out->items[out->n++] = m;
        t = m.end;
    }
    return DM_OK;
}

/* "the National Police Agency (NPA)": whether the words before the bracket begin with the letters
 * in it. `first` becomes the first of them. */
static bool spells(const struct article *a, uint32_t bracket, struct span letters, uint32_t *first)
{
    static const char *const small[] = { "of", "and", "the", "for", "to", "de", "du", "la", "-" };
    size_t left = letters.len;
    for (uint32_t t = bracket; left > 0 && t > a->sentences[a->tokens[bracket].sentence].first;) {
        const struct token *w = &a->tokens[--t];
        char c = (char)(letters.at[left - 1] | 32);
        if (w->fold.len > 0 && w->fold.at[0] == c) {
            left--;
            *first = t;
            continue;
        }
        bool skip = false;
        for (size_t i = 0; i < sizeof small / sizeof *small; i++)
            skip |= span_is(w->fold, small[i]);
        if (!skip)
            return false;
    }
    return left == 0;
}

struct span acronym_behind(const struct article *a, uint32_t bracket)
{
    uint32_t first;
    struct span none = { "", 0 };
    if (bracket + 2 >= a->n_tokens || !span_is(a->tokens[bracket].fold, "(") ||
        !span_is(a->tokens[bracket + 2].fold, ")"))
        return none;
    struct span letters = token_text(a, bracket + 1);
    return letters.len >= 2 && starts_upper(letters) && !has_lower(letters) &&
                   spells(a, bracket, letters, &first)
               ? letters
               : none;
}

/* Whether the words first .. end-1 are but another wording of the entry's name: half of its words
 * are there. */
static bool rewords(const struct article *a, const struct match *m, uint32_t first, uint32_t end)
{
    struct span name = image_span(m->hit.im, m->hit.entry->head), word;
    uint32_t words = 0, there = 0;
    while (span_next(&name, ' ', &word)) {
        if (word.len < 4)
            continue;
        words++;
        for (uint32_t t = first; t < end; t++)
            if (span_eq_nocase(token_text(a, t), word)) {
                there++;
                break;
            }
    }
    /* A name that is nothing but letters ("KCNA") can't be told from its own wording. */
    return words == 0 || !has_lower(image_span(m->hit.im, m->hit.entry->head)) ||
           there * 2 >= words;
}

bool matches_explained(struct article *a, struct matches *out)
{
    struct map explained = { .arena = &a->arena };
    for (size_t i = 0; i < out->n; i++) {
        struct match *m = &out->items[i];
        struct span letters = token_text(a, m->first);
        uint32_t first;
        if (m->hit.entry->kind != ENTRY_ACTOR || !m->hit.ref->capitals || m->end != m->first + 1 ||
            m->first == 0 || letters.len < 2 || !span_is(a->tokens[m->first - 1].fold, "(") ||
            !spells(a, m->first - 1, letters, &first))
            continue;
        /* Told once: where an article explains the letters in two ways, the first one holds. */
        if (map_get(&explained, letters) != MAP_NONE)
            continue;
        uint32_t full = out->of[m->first - 2];
        struct match means = full == UINT32_MAX ? (struct match){ 0 } : out->items[full];
        if (means.hit.entry == m->hit.entry || rewords(a, m, first, m->first - 1))
            continue;
        if (!map_set(&explained, letters, 1))
            return false;
        bool known = means.hit.entry != NULL && means.first <= first;
        const struct entry *taken = m->hit.entry;
        for (size_t k = 0; k < out->n; k++) {
            struct match *x = &out->items[k];
            if (x->hit.entry != taken || x->end != x->first + 1 ||
                !span_eq(token_text(a, x->first), letters))
                continue;
            if (known)
                x->hit = means.hit;
            else
                out->of[x->first] = UINT32_MAX;
        }
    }
    return true;
}
