/* amounts_words.c -- the words around a number and the entries of data/figures/ under which they
 * stand, for the other files of amounts. */
#include "analysis/amounts_parts.h"

enum { KEY_ROOM = 128, STEMS = 8 };

struct span gauge_word(const struct gauge *g, uint32_t t)
{
    return t >= g->begin && t < g->end ? TOK(t).fold : (struct span){ "", 0 };
}

bool gauge_is(const struct gauge *g, uint32_t t, const char *text)
{
    return span_is(gauge_word(g, t), text);
}

bool span_any(struct span s, const char *const *words)
{
    for (; *words != NULL; words++)
        if (span_is(s, *words))
            return true;
    return false;
}

bool gauge_any(const struct gauge *g, uint32_t t, const char *const *words)
{
    return span_any(gauge_word(g, t), words);
}

bool gauge_lemma(const struct gauge *g, uint32_t t, const char *const *words)
{
    return t != NONE && (span_any(TOK(t).lemma, words) || span_any(TOK(t).fold, words));
}

bool gauge_hyphen(const struct gauge *g, uint32_t t)
{
    static const char *const hyphens[] = { "-", "\xE2\x80\x93", "\xE2\x80\x91", NULL };
    return gauge_any(g, t, hyphens);
}

bool gauge_tight_hyphen(const struct gauge *g, uint32_t t)
{
    return gauge_hyphen(g, t) && !TOK(t).space_before && t + 1 < g->end && !TOK(t + 1).space_before;
}

bool gauge_upper(const struct gauge *g, uint32_t t)
{
    size_t n;
    return t >= g->begin && t < g->end && utf8_is_upper(utf8_get(token_text(g->a, t), &n));
}

bool gauge_noun(const struct gauge *g, uint32_t t)
{
    return t >= g->begin && t < g->end && TOK(t).upos == UPOS_NOUN;
}

/* ---- The lexicon ---- */

/* As lexicon_key_of, without memory; what is written together stays so, but for hyphens ("km/h" is
 * three tokens). A sign needs no blank: "HK $" is "HK$". */
static size_t key_add(char *key, size_t n, struct span w, bool blank)
{
    if (n > 0 && n < KEY_ROOM && key[n - 1] != ' ' && blank && !span_is(w, "$"))
        key[n++] = ' ';
    for (size_t i = 0; i < w.len && n < KEY_ROOM; i++)
        if (w.at[i] == '-' && n > 0 && key[n - 1] != ' ')
            key[n++] = ' ';
        else if (w.at[i] != '\'' && w.at[i] != '-')
            key[n++] = w.at[i] >= 'A' && w.at[i] <= 'Z' ? (char)(w.at[i] + 32) : w.at[i];
    return n;
}

static size_t key_end(const char *key, size_t n)
{
    while (n > 0 && key[n - 1] == ' ')
        n--;
    return n;
}

static bool has_lower(struct span s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.at[i] >= 'a' && s.at[i] <= 'z')
            return true;
    return false;
}

/* "TRY" is the lira, "try" isn't; "5G" are no grams, "5 W" no w. */
static bool letters_fit(struct hit h, struct span written)
{
    if (h.ref->capitals && has_lower(written))
        return false;
    bool letter = written.len == 1 && ((written.at[0] | 32) >= 'a' && (written.at[0] | 32) <= 'z');
    return !letter || h.ref->capital == !has_lower(written);
}

static struct hit find_key(const struct gauge *g, const char *key, size_t n, enum entry_kind kind,
                           struct span written)
{
    n = key_end(key, n);
    if (n > 0)
        for (struct hit h = lexicon_find(g->l, (struct span){ key, n }); h.entry != NULL;
             h = lexicon_next(g->l, h))
            if (h.entry->kind == kind && letters_fit(h, written))
                return h;
    return (struct hit){ 0 };
}

struct hit gauge_entry(const struct gauge *g, uint32_t first, uint32_t end, enum entry_kind kind)
{
    char key[KEY_ROOM];
    size_t n = 0;
    if (end - first > 1 && TOK(first).fold.len > 0 && TOK(first).fold.at[0] == '-')
        return (struct hit){ 0 }; /* a key has no hyphen in front: "-- at least 20" */
    for (uint32_t t = first; t + 1 < end; t++)
        n = key_add(key, n, TOK(t).fold, TOK(t).space_before);
    struct hit h = { 0 };
    bool blank = TOK(end - 1).space_before;
    for (int form = 0; form < 2 && h.entry == NULL; form++) {
        size_t m = key_add(key, n, form == 0 ? TOK(end - 1).fold : TOK(end - 1).lemma, blank);
        struct span written = token_text(g->a, end - 1);
        h = find_key(g, key, m, kind, end - first > 1 && written.len == 1 ? SPAN("") : written);
    }
    return h;
}

struct hit gauge_text(const struct gauge *g, struct span before, struct span text,
                      enum entry_kind kind)
{
    char key[KEY_ROOM];
    size_t n = key_add(key, 0, before, false);
    return find_key(g, key, key_add(key, n, text, false), kind, text);
}

/* What may be left of a regular form without its ending. */
static size_t stems_of(struct span form, char out[STEMS][KEY_ROOM], size_t len[STEMS])
{
    static const struct {
        const char *ending, *instead;
    } rules[] = { { "ing", "" }, { "ing", "e" }, { "ied", "y" }, { "ies", "y" },
                  { "ed", "" },  { "ed", "e" },  { "es", "" },   { "s", "" } };
    size_t n = 0;
    for (size_t i = 0; i < sizeof rules / sizeof *rules && n < STEMS; i++) {
        size_t cut = strlen(rules[i].ending), more = strlen(rules[i].instead);
        if (!span_ends(form, rules[i].ending) || form.len < cut + 3 || form.len >= KEY_ROOM)
            continue;
        size_t m = form.len - cut;
        memcpy(out[n], form.at, m);
        memcpy(out[n] + m, rules[i].instead, more);
        len[n++] = m + more;
        if (more == 0 && cut > 1 && n < STEMS && out[n - 1][m - 1] == out[n - 1][m - 2]) {
            memcpy(out[n], form.at, m - 1);
            len[n++] = m - 1;
        }
    }
    return n;
}

struct hit gauge_find(const struct gauge *g, uint32_t t, enum entry_kind kind)
{
    if (t == NONE || t < g->begin || t >= g->end)
        return (struct hit){ 0 };
    struct hit h = gauge_entry(g, t, t + 1, kind);
    if (h.entry != NULL)
        return h;
    char stems[STEMS][KEY_ROOM];
    size_t len[STEMS], n = stems_of(TOK(t).fold, stems, len);
    for (size_t i = 0; i < n && h.entry == NULL; i++)
        h = find_key(g, stems[i], len[i], kind, token_text(g->a, t));
    return h;
}

bool gauge_fate(const struct gauge *g, uint32_t t)
{
    return gauge_find(g, t, ENTRY_FATE).entry != NULL;
}

char gauge_change(const struct gauge *g, uint32_t t)
{
    struct hit h = gauge_find(g, t, ENTRY_CHANGE);
    struct span kind = h.entry != NULL ? image_span(h.im, h.entry->what) : (struct span){ "", 0 };
    if (span_ends(kind, "verb") && !tree_is_verb(g->a, t))
        return 0;
    return (char)(span_is(kind, "told")       ? 't'
                  : span_starts(kind, "up")   ? 'u'
                  : span_starts(kind, "down") ? 'd'
                  : kind.len > 0              ? '='
                                              : 0);
}

/* ---- Trees ---- */

uint32_t gauge_top(const struct gauge *g, uint32_t first, uint32_t end)
{
    uint32_t top = NONE;
    /* The end of a range may hang anywhere; what it counts stands behind. */
    for (uint32_t t = first; t < end; t++)
        if (TOK(t).head != NONE && TOK(t).head >= end && TOK(t).rel == REL_NUMMOD)
            return t;
    for (uint32_t t = first; t < end; t++)
        if (TOK(t).head == NONE || TOK(t).head < first || TOK(t).head >= end)
            if (TOK(t).upos != UPOS_PUNCT &&
                (top == NONE || TOK(top).upos == UPOS_ADP || TOK(top).upos == UPOS_ADV))
                top = t;
    return top == NONE ? first : top;
}
