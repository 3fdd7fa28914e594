/* event_context.c -- what an event is about, told by the words of its sentence (data/codes/
 * contexts.lex). Its own clause is looked at first: "France condemned X, where an election is held"
 * is about the election only if nothing better is known. */
#include "records/event_facts.h"

#include "article/grammar.h"
#include "base/utf8.h"

#define TOK(t) (a->tokens[t])

enum {
    MOST_CONTEXTS = 4, /* of an event */
    MOST_FOUND = 40,   /* contexts with any word in one sentence: more than there are */
    MOST_NOTES = 512,  /* words of contexts in one sentence; further ones are left out */
    MOST_WORDS = 6,    /* of a phrase */
    KEY_ROOM = 160,
    WORTH_WORD = 2, /* one is enough; */
    WORTH_HINT = 1, /* of these it takes two */
    ENOUGH = 2
};

/* A word of a context. All of a sentence are looked up once: each of its events asks for them. */
struct note {
    struct span name, word;
    uint32_t token;
    int worth;
};

struct notes {
    const struct article *a;
    const struct lexicon *l;
    struct arena *arena;
    struct note items[MOST_NOTES];
    size_t n;
};

/* A context and what speaks for it. */
struct found {
    struct span name;
    struct span last;  /* the hint found last: the same again is no second one */
    int worth, inside; /* of all words; of those in the event's clause, once more */
    size_t order;
};

struct search {
    const struct article *a;
    uint32_t predicate, clause; /* clause: of the verb that governs a noun, or the predicate */
    struct found found[MOST_FOUND];
    size_t n;
};

/* Capitals only where the entry has them. */
static bool fits_surface(struct span surface, const struct name_ref *r)
{
    size_t n;
    if (!r->capital)
        return true;
    for (size_t i = 0; i < surface.len; i += n) {
        int32_t c = utf8_get(span_from(surface, i), &n);
        if (r->capitals ? utf8_is_lower(c) : utf8_is_upper(c))
            return !r->capitals;
    }
    return r->capitals;
}

/* Notes every context that has these words; false: none has. */
static bool note_all(struct notes *s, struct span key, uint32_t first, uint32_t end)
{
    bool any = false;
    for (struct hit h = lexicon_find(s->l, key); h.entry != NULL; h = lexicon_next(s->l, h)) {
        if (h.entry->kind != ENTRY_CONTEXT || !fits_surface(tokens_text(s->a, first, end), h.ref))
            continue;
        if (s->n < MOST_NOTES)
            s->items[s->n++] =
                (struct note){ image_span(h.im, h.entry->head), image_span(h.im, h.ref->key),
                               end - 1, h.ref->role == KEY_WORD ? WORTH_WORD : WORTH_HINT };
        any = true;
    }
    return any;
}

static size_t key_add(char *key, size_t n, struct span word)
{
    bool clitic = word.len > 1 && word.at[0] == '\'';
    if (n > 0 && !clitic && n + 1 < KEY_ROOM)
        key[n++] = ' ';
    for (size_t i = 0; i < word.len && n + 1 < KEY_ROOM; i++) {
        unsigned char c = (unsigned char)word.at[i];
        if (c == '\'')
            continue;
        if (c >= 'A' && c <= 'Z')
            c = (unsigned char)(c + 32); /* a lemma's */
        if (c != '-')
            key[n++] = (char)c;
        else if (n > 0 && key[n - 1] != ' ')
            key[n++] = ' ';
    }
    return n;
}

static bool note_single(struct notes *s, uint32_t t)
{
    const struct article *a = s->a;
    const struct name *name = article_name_at(a, t);
    if (name != NULL && name->type == NAME_PER)
        return false; /* Bill is no bill */
    struct span stems[8];
    size_t n = lexicon_stems(s->arena, TOK(t).lemma, TOK(t).fold, stems);
    for (size_t i = 0; i < n; i++)
        if (note_all(s, stems[i], t, t + 1))
            return true;
    return false;
}

/* The longest phrase that begins at `t`; the token behind it, or behind `t`. */
static uint32_t note_at(struct notes *s, uint32_t t)
{
    const struct article *a = s->a;
    uint32_t stop = a->sentences[TOK(t).sentence].end;
    if (stop > t + MOST_WORDS)
        stop = t + MOST_WORDS;
    char key[KEY_ROOM], ends[MOST_WORDS][KEY_ROOM], lemmas[MOST_WORDS][KEY_ROOM];
    size_t n = 0, n_ends[MOST_WORDS], n_lemmas[MOST_WORDS];
    uint32_t words = 0;
    for (uint32_t i = t; i < stop && n + 1 < KEY_ROOM; i++) {
        if (TOK(i).upos == UPOS_PUNCT && !span_is(TOK(i).fold, "-"))
            break;
        memcpy(lemmas[words], key, n);
        n_lemmas[words] = key_add(lemmas[words], n, TOK(i).lemma);
        n = key_add(key, n, TOK(i).fold);
        memcpy(ends[words], key, n);
        n_ends[words++] = n;
    }
    for (uint32_t k = words; k-- > 1;)
        if (note_all(s, (struct span){ ends[k], n_ends[k] }, t, t + k + 1) ||
            note_all(s, (struct span){ lemmas[k], n_lemmas[k] }, t, t + k + 1))
            return t + k + 1;
    (void)note_single(s, t);
    return t + 1;
}

/* ---- Of one event ---- */

static bool is_inside(const struct search *s, uint32_t t)
{
    return clause_holds(s->a, s->predicate, t) || clause_holds(s->a, s->clause, t);
}

static void note_context(struct search *s, struct span name, struct span word, int worth,
                         bool inside)
{
    size_t i = 0;
    while (i < s->n && !span_eq(s->found[i].name, name)) /* of our words and of a user's own */
        i++;
    if (i == MOST_FOUND)
        return;
    if (i == s->n)
        s->found[s->n++] = (struct found){ .name = name, .order = i };
    struct found *f = &s->found[i];
    if (word.len > 0 && span_eq(f->last, word))
        return;
    f->last = word;
    f->worth += worth;
    f->inside += inside ? worth : 0;
}

/* Those that enough speaks for, the clause's first. */
static bool is_before(const struct found *x, const struct found *y)
{
    int a = x->worth + x->inside, b = y->worth + y->inside;
    bool in = x->inside >= ENOUGH, other = y->inside >= ENOUGH;
    return in != other ? in : a != b ? a > b : x->order < y->order;
}

static size_t choose(struct search *s)
{
    size_t kept = 0;
    for (size_t i = 0; i < s->n; i++) {
        struct found f = s->found[i];
        if (f.worth < ENOUGH)
            continue;
        size_t at = kept++;
        for (; at > 0 && is_before(&f, &s->found[at - 1]); at--)
            s->found[at] = s->found[at - 1];
        s->found[at] = f;
    }
    return kept < MOST_CONTEXTS ? kept : MOST_CONTEXTS;
}

/* A line `about` of a type's codes. */
static bool note_about(void *context, struct span name)
{
    note_context(context, name, SPAN(""), WORTH_WORD, true);
    return false;
}

static bool contexts_of(struct maker *m, const struct notes *notes, const struct told_event *e)
{
    const struct article *a = m->a;
    struct search s = { .a = a, .predicate = e->predicate, .clause = e->predicate };
    if (tree_is_nominal(a, e->predicate)) {
        uint32_t verb = tree_governor(a, e->predicate);
        s.clause = verb != NONE ? verb : e->predicate;
    }
    for (size_t i = 0; i < notes->n; i++) {
        const struct note *x = &notes->items[i];
        note_context(&s, x->name, x->word, x->worth, is_inside(&s, x->token));
    }
    const struct value *types = &told_record(m, e)->values[EVENT_EVENT];
    const struct value *modes = &told_record(m, e)->values[EVENT_MODE];
    (void)codes_each(m->l, &m->a->arena, types->as.texts[types->n - 1],
                     modes->n > 0 ? modes->as.texts[0] : SPAN(""), KEY_ABOUT, note_about, &s);
    size_t n = choose(&s);
    struct span *names = arena_new(&m->a->arena, struct span, n + 1);
    if (names == NULL)
        return false;
    for (size_t i = 0; i < n; i++)
        names[i] = s.found[i].name;
    record_texts(told_record(m, e), EVENT_CONTEXT, names, n);
    return true;
}

bool event_contexts(struct maker *m, const struct told_events *all)
{
    const struct article *a = m->a;
    const struct sentence *of = &a->sentences[TOK(all->items[0].predicate).sentence];
    struct notes notes;
    notes.a = a;
    notes.l = m->l;
    notes.arena = &m->a->arena;
    notes.n = 0;
    for (uint32_t t = of->first; t < of->end;)
        t = note_at(&notes, t);
    for (size_t i = 0; i < all->n; i++)
        if (!contexts_of(m, &notes, &all->items[i]))
            return false;
    return true;
}
