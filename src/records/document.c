/* document.c -- the article itself, the people and bodies in it, and who holds which office. */
#include "base/utf8.h"
#include "records/records.h"

#include <stdlib.h>

#define TOK(t) (a->tokens[t])

enum { SHINGLE = 5, WINDOW = 8, MAX_PRINTS = 512 };

static int by_value(const void *x, const void *y)
{
    const uint32_t *a = x, *b = y;
    return *a < *b ? -1 : *a > *b;
}

static bool has_letter(struct span word)
{
    size_t n;
    for (size_t i = 0; i < word.len; i += n) {
        int32_t c = utf8_get(span_from(word, i), &n);
        if (utf8_is_letter(c) || utf8_is_digit(c))
            return true;
    }
    return false;
}

/* Winnowed shingles: of each window of eight five-word hashes the smallest. Two texts that share a
 * passage of twelve words share a value, wherever it stands, as long as neither has more than
 * MAX_PRINTS of them. */
static struct span *fingerprint(struct maker *m, size_t *n_out)
{
    struct article *a = m->a;
    uint64_t *hash = arena_new(&a->arena, uint64_t, a->n_tokens + 1);
    uint32_t *print = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    if (hash == NULL || print == NULL)
        return NULL;
    size_t words = 0, n = 0;
    for (size_t t = 0; t < a->n_tokens; t++)
        if (has_letter(a->tokens[t].fold)) /* by the form: `clean` has no tags, and must give the
                                              same prints */
            hash[words++] = span_hash(a->tokens[t].fold);
    size_t shingles = words >= SHINGLE ? words - SHINGLE + 1 : 0;
    for (size_t i = 0; i < shingles; i++) {
        uint64_t h = 0;
        for (size_t k = 0; k < SHINGLE; k++)
            h = h * 0x9E3779B97F4A7C15ULL + hash[i + k];
        hash[i] = h ^ h >> 29;
    }
    for (size_t i = 0; i + WINDOW <= shingles; i++) {
        uint64_t least = hash[i];
        for (size_t k = 1; k < WINDOW; k++)
            if (hash[i + k] < least)
                least = hash[i + k];
        print[n++] = (uint32_t)(least >> 32);
    }
    qsort(print, n, sizeof *print, by_value);
    struct span *texts = arena_new(&a->arena, struct span, n + 1);
    size_t unique = 0;
    for (size_t i = 0; texts != NULL && i < n && unique < MAX_PRINTS; i++) {
        if (i > 0 && print[i] == print[i - 1])
            continue;
        texts[unique] = arena_printf(&a->arena, "%08x", print[i]);
        if (texts[unique++].at == NULL)
            return NULL;
    }
    *n_out = unique;
    return texts;
}

static struct span date_span(struct maker *m, struct date d)
{
    char text[16];
    date_text(d, text);
    return arena_copy(&m->a->arena, span_of(text));
}

dm_status document_make(struct maker *m, dm_report *why)
{
    struct article *a = m->a;
    static const char *const sources[] = {
        "unknown", "given", "metadata", "url", "dateline", "text"
    };
    struct record *r = record_new(m->out, RECORD_DOCUMENT);
    size_t n_prints = 0;
    struct span *prints = fingerprint(m, &n_prints);
    if (r == NULL || prints == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the document");
    r->document = a->key;
    r->text = m->source_offsets ? a->given : a->text;
    r->confidence = 1;
    record_text(r, DOCUMENT_TITLE, a->title);
    record_text(r, DOCUMENT_DATE, date_span(m, a->date));
    record_text(r, DOCUMENT_DATE_SOURCE, span_of(sources[a->date_source < 6 ? a->date_source : 0]));
    record_text(r, DOCUMENT_DATE_DOUBT, a->date_doubt);
    record_text(r, DOCUMENT_MODIFIED, date_span(m, a->modified));
    record_text(r, DOCUMENT_OUTLET, a->outlet);
    record_texts(r, DOCUMENT_AUTHOR, a->authors, a->n_authors);
    if (a->dateline_place.len > 0 || a->dateline_agency.len > 0)
        record_pair(r, DOCUMENT_DATELINE, a->dateline_place, a->dateline_agency);
    record_text(r, DOCUMENT_LANGUAGE, a->language);
    record_text(r, DOCUMENT_URL, a->url);
    record_texts(r, DOCUMENT_REPAIRS, a->repairs, a->n_repairs);
    record_texts(r, DOCUMENT_REMOVED, a->removed, a->n_removed);
    record_texts(r, DOCUMENT_FINGERPRINT, prints, n_prints);
    record_text(r, DOCUMENT_VERSION, a->hash);
    if (a->extra.len > 0)
        record_json(r, DOCUMENT_EXTRA, a->extra);
    return DM_OK;
}

/* ---- Actors ---- */

/* The mentions of each actor, as chains: first[actor], next[mention]. Actors are many in a long
 * text. */
struct chains {
    uint32_t *first, *next;
};

static bool chains_make(struct article *a, struct chains *c)
{
    c->first = arena_new(&a->arena, uint32_t, a->n_actors + 1);
    c->next = arena_new(&a->arena, uint32_t, a->n_mentions + 1);
    if (c->first == NULL || c->next == NULL)
        return false;
    memset(c->first, 0xFF, (a->n_actors + 1) * sizeof *c->first);
    for (uint32_t i = (uint32_t)a->n_mentions; i-- > 0;) {
        c->next[i] = c->first[a->mentions[i].actor];
        c->first[a->mentions[i].actor] = i;
    }
    return true;
}

enum { MAX_ALIASES = 16 };

static bool actor_aliases(struct maker *m, uint32_t actor, const struct chains *chains,
                          struct record *r)
{
    struct article *a = m->a;
    const struct actor *x = &a->actors[actor];
    struct span *names = arena_new(&a->arena, struct span, MAX_ALIASES + 1);
    size_t n = 0;
    for (uint32_t i = chains->first[actor]; names != NULL && i != NONE && n < MAX_ALIASES;
         i = chains->next[i]) {
        const struct mention *mention = &a->mentions[i];
        if (mention->kind != MENTION_NAME)
            continue;
        struct span text = tokens_text(a, mention->first, mention->end);
        bool known = span_eq(text, x->name);
        for (size_t k = 0; k < n && !known; k++)
            known = span_eq(names[k], text);
        if (!known)
            names[n++] = text;
    }
    if (names == NULL)
        return false;
    record_texts(r, ACTOR_ALIASES, names, n);
    return true;
}

dm_status actors_make(struct maker *m, dm_report *why)
{
    struct article *a = m->a;
    static const char *const kinds[] = { "state",        "government",  "person",
                                         "organisation", "armed group", "people" };
    struct chains chains;
    m->actor_ids = arena_new(&a->arena, struct span, a->n_actors + 1);
    if (m->actor_ids == NULL || !chains_make(a, &chains))
        return fail(why, DM_NO_MEMORY, "no memory for actors");
    for (uint32_t i = 0; i < a->n_actors; i++) {
        const struct actor *x = &a->actors[i];
        if (x->first_mention == NONE || x->n_members > 0)
            continue;
        const struct mention *first = &a->mentions[x->first_mention];
        struct record *r =
            maker_record(m, RECORD_ACTOR, TOK(first->head).sentence, TOK(first->first).start,
                         TOK(first->end - 1).end, x->rule, (double)x->confidence);
        if (r == NULL)
            return fail(why, DM_NO_MEMORY, "no memory for actors");
        m->actor_ids[i] = r->id;
        record_text(r, ACTOR_NAME, x->name);
        record_text(r, ACTOR_KIND, span_of(kinds[x->kind]));
        record_text(r, ACTOR_CODE, x->code);
        record_text(r, ACTOR_SECTOR, x->sector);
        struct span *others = arena_new(&a->arena, struct span, 4), rest = x->other_sectors, one;
        size_t n = 0;
        while (others != NULL && n < 4 && rest.len > 0 && span_next(&rest, ',', &one))
            others[n++] = one;
        record_texts(r, ACTOR_OTHER_SECTORS, others, n);
        record_text(r, ACTOR_OFFICE, x->office);
        record_text(r, ACTOR_GENDER,
                    x->gender == 'f'   ? SPAN("female")
                    : x->gender == 'm' ? SPAN("male")
                                       : SPAN(""));
        record_integer(r, ACTOR_NUMBER_OF_MENTIONS, x->mentions);
        if (others == NULL || !actor_aliases(m, i, &chains, r))
            return fail(why, DM_NO_MEMORY, "no memory for actors");
    }
    return DM_OK;
}

/* ---- Offices: one for each person and office in a document ---- */

static bool office_same(const struct office_held *x, const struct office_held *y)
{
    return x->actor == y->actor && span_eq(x->office, y->office);
}

/* Offices in lists, one an actor: 1 + its first, 1 + the next behind each; 0 ends a list. */
struct office_lists {
    uint32_t *first, *next;
};

static bool offices_list(const struct article *a, struct arena *arena, struct office_lists *l)
{
    l->first = arena_new(arena, uint32_t, a->n_actors + 1);
    l->next = arena_new(arena, uint32_t, a->n_offices + 1);
    if (l->first == NULL || l->next == NULL)
        return false;
    for (uint32_t i = (uint32_t)a->n_offices; i-- > 0;) {
        l->next[i] = l->first[a->offices[i].actor];
        l->first[a->offices[i].actor] = i + 1;
    }
    return true;
}

static bool office_write(struct maker *m, size_t at, const struct office_lists *l)
{
    struct article *a = m->a;
    const struct office_held *first = &a->offices[at];
    const struct actor *x = &a->actors[first->actor];
    size_t n = 0;
    for (size_t i = at + 1; i > 0; i = l->next[i - 1])
        n += office_same(&a->offices[i - 1], first);
    int64_t *mentions = arena_new(&a->arena, int64_t, n + 1);
    if (mentions == NULL)
        return false;
    n = 0;
    bool stated = false;
    struct span of_name = first->of_name, of_code = first->of_code;
    for (size_t i = at + 1; i > 0; i = l->next[i - 1]) {
        const struct office_held *o = &a->offices[i - 1];
        if (!office_same(o, first))
            continue;
        stated = stated || o->stated;
        if (n == 0 || mentions[n - 1] != (int64_t)o->sentence)
            mentions[n++] = o->sentence;
        if (of_name.len == 0)
            of_name = o->of_name;
        if (of_code.len == 0)
            of_code = o->of_code;
    }
    const struct sentence *s = &a->sentences[first->sentence];
    uint32_t token = first->token != NONE ? first->token : s->first;
    struct record *r = maker_record(m, RECORD_OFFICE, first->sentence, TOK(token).start,
                                    TOK(token).end, first->rule, stated ? 0.9 : 0.6);
    if (r == NULL)
        return false;
    record_text(r, OFFICE_PERSON, x->name);
    record_text(r, OFFICE_OFFICE, first->office);
    if (of_code.len > 0 || of_name.len > 0)
        record_pair(r, OFFICE_OF, of_code, of_name);
    record_text(r, OFFICE_AS_OF, date_span(m, a->date));
    record_flag(r, OFFICE_STATED, stated);
    record_integers(r, OFFICE_MENTIONS, mentions, n);
    return true;
}

dm_status offices_make(struct maker *m, dm_report *why)
{
    struct article *a = m->a;
    struct office_lists l;
    if (!offices_list(a, &a->arena, &l))
        return fail(why, DM_NO_MEMORY, "no memory for offices");
    for (size_t i = 0; i < a->n_offices; i++) {
        size_t same = l.first[a->offices[i].actor] - 1; /* the first of that actor and office */
        while (same < i && !office_same(&a->offices[same], &a->offices[i]))
            same = l.next[same] - 1;
        if (same == i && a->actors[a->offices[i].actor].name.len > 0 && !office_write(m, i, &l))
            return fail(why, DM_NO_MEMORY, "no memory for offices");
    }
    return DM_OK;
}
