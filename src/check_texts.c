/* check_texts.c -- what texts say against the lexicon: a title beside the name of somebody who, as
 * the lexicon has it, held that office at another time, of another state, or never.
 *
 * One pass over words, without tags or trees: an office that one holds, a name that the lexicon
 * knows, and nothing but a state, "of" or a comma between. Neither side need be right. */
#include "analysis/matches.h"
#include "base/map.h"
#include "lexicon/audit.h"
#include "reader.h"
#include "sentences/sentences.h"

#include <stdlib.h>

#define TOK(t) (a->tokens[t])

enum {
    SLACK = 3, /* days by which a text may be early or late */
    NEAR = 366 /* days from a term within which a surname alone means its holder; later than that,
                * a title is courtesy */
};

enum against { AGAINST_DATE, AGAINST_STATE, AGAINST_OFFICE };

/* One person called one office that the lexicon doesn't have, wherever texts do so. */
struct claim {
    const struct image *im;
    const struct entry *person;
    const struct term *term; /* the nearest that the lexicon has, or NULL */
    struct span office;
    char state[4]; /* "": the texts don't name one */
    enum against against;
    int32_t from, to; /* days of the texts; INT32_MIN: without date */
    size_t n;
    struct span key, words; /* of the first text */
    uint32_t sentence;
};

struct dm_audit {
    const dm_reader *reader;
    struct arena arena;
    struct claim *claims;
    size_t n, room, texts, titles, agreed, courtesy;
    struct map known; /* what a claim is about -> its index */
};

/* ---- A title and a name ---- */

struct title {
    const struct match *person, *office;
    struct span state;   /* code, or empty */
    uint32_t first, end; /* tokens of all of it */
};

static bool kind_is(const struct match *m, enum entry_kind kind)
{
    return m != NULL && m->hit.entry->kind == kind;
}

static const struct match *match_over(const struct matches *all, uint32_t t)
{
    return all->of[t] == NONE ? NULL : &all->items[all->of[t]];
}

/* The state that a match names, or empty. */
static struct span state_of(const struct match *m)
{
    if (!kind_is(m, ENTRY_ACTOR) || m->hit.ref->role == KEY_CITY || m->hit.ref->role == KEY_SEAT ||
        m->hit.ref->role == KEY_CAPITAL)
        return (struct span){ "", 0 };
    if (!span_is(image_span(m->hit.im, m->hit.entry->what), "state"))
        return (struct span){ "", 0 };
    return image_span(m->hit.im, m->hit.entry->code);
}

static bool word_in(struct span word, const char *list)
{
    struct span all = span_of(list), one;
    while (span_next(&all, ' ', &one))
        if (span_eq(one, word))
            return true;
    return false;
}

/* Words that make of an office another one, or one no longer or not yet held. */
static bool is_shift(struct span word)
{
    return word_in(word, "former ex late then onetime future deposed ousted elect incoming next "
                         "designate shadow vice deputy assistant associate under junior past "
                         "nominee candidate previous fellow toppled exiled self-proclaimed "
                         "disputed old new first second would-be regional") ||
           span_starts(word, "ex-") || span_starts(word, "then-");
}

static bool begins_upper(const struct article *a, uint32_t t)
{
    struct span s = token_text(a, t);
    return s.len > 0 && ((s.at[0] >= 'A' && s.at[0] <= 'Z') || (unsigned char)s.at[0] >= 0xC3);
}

static bool is_calendar_word(struct span fold)
{
    return word_in(fold,
                   "monday tuesday wednesday thursday friday saturday sunday january february "
                   "march april may june july august september october november december "
                   "today yesterday mr. i");
}

/* What stands before the title says that it is another office ("Senate President", "Bavarian prime
 * minister") or a former one. */
static bool shifted(const struct article *a, const struct matches *all, const struct sentence *s,
                    uint32_t first)
{
    for (uint32_t t = first; t > s->first && first - t < 3; t--)
        if (is_shift(TOK(t - 1).fold))
            return true;
    if (first == s->first || TOK(first - 1).end != TOK(first).start - 1)
        return first > s->first && TOK(first - 1).end == TOK(first).start &&
               !word_in(TOK(first - 1).fold, "\" ' ( [ — –");
    uint32_t before = first - 1;
    const struct match *m = match_over(all, before);
    if (m != NULL && !kind_is(m, ENTRY_ACTOR))
        return kind_is(m, ENTRY_OFFICE) || kind_is(m, ENTRY_AGENT) || kind_is(m, ENTRY_PERSON);
    return m != NULL ||
           (before > s->first && begins_upper(a, before) && !is_calendar_word(TOK(before).fold));
}

/* "Turkish", "Turkey's" before the office. */
static void state_before(const struct article *a, const struct matches *all,
                         const struct sentence *s, struct title *x)
{
    uint32_t t = x->first;
    if (t > s->first && word_in(TOK(t - 1).fold, "'s '"))
        t--;
    if (t == s->first)
        return;
    const struct match *m = match_over(all, t - 1);
    struct span code = state_of(m);
    if (code.len > 0) {
        x->state = code;
        x->first = m->first;
    }
}

/* "of Turkey" behind the office; where it ends. */
static uint32_t state_behind(const struct article *a, const struct matches *all,
                             const struct sentence *s, uint32_t t, struct span *state)
{
    uint32_t at = t;
    if (at + 1 >= s->end || !span_is(TOK(at).fold, "of"))
        return t;
    at += at + 2 < s->end && span_is(TOK(at + 1).fold, "the") ? 2 : 1;
    const struct match *m = match_over(all, at);
    struct span code = state_of(m);
    if (code.len == 0)
        return t;
    *state = code;
    return m->end;
}

static bool is_comma(const struct article *a, const struct sentence *s, uint32_t t)
{
    return t < s->end && span_is(TOK(t).fold, ",");
}

/* "Turkey's foreign minister, Hakan Fidan", "President Putin". */
static bool title_before(const struct article *a, const struct matches *all,
                         const struct sentence *s, struct title *x)
{
    uint32_t t = x->person->first;
    bool whole = x->person->hit.ref->role != KEY_HEAD;
    if (whole && t > s->first && is_comma(a, s, t - 1))
        t--;
    if (t == s->first)
        return false;
    const struct match *m = match_over(all, t - 1);
    if (state_of(m).len > 0) { /* "prime minister of Japan Shinzo Abe" */
        uint32_t of = m->first;
        of -= of > s->first && span_is(TOK(of - 1).fold, "the");
        if (of < s->first + 2 || !span_is(TOK(of - 1).fold, "of"))
            return false;
        x->state = state_of(m);
        m = match_over(all, of - 2);
    }
    if (!kind_is(m, ENTRY_OFFICE) || !begins_upper(a, x->person->first))
        return false;
    x->office = m;
    x->first = m->first;
    x->end = x->person->end;
    if (x->state.len == 0)
        state_before(a, all, s, x);
    /* "the president, Susan Rice and": a list, unless a state is named and a comma closes it. */
    bool comma = is_comma(a, s, x->person->first - 1);
    bool closed = x->end == s->end || word_in(TOK(x->end).fold, ", . ; : )");
    return (!comma || (x->state.len > 0 && closed)) && !shifted(a, all, s, x->first);
}

/* "Hakan Fidan, the Turkish foreign minister", "Hakan Fidan, foreign minister of Turkey". */
static bool title_behind(const struct article *a, const struct matches *all,
                         const struct sentence *s, struct title *x)
{
    uint32_t t = x->person->end;
    if (x->person->hit.ref->role == KEY_HEAD || !is_comma(a, s, t))
        return false;
    t++;
    if (t < s->end && span_is(TOK(t).fold, "the"))
        t++;
    const struct match *m = t < s->end ? match_over(all, t) : NULL;
    struct span code = state_of(m);
    if (code.len > 0) {
        x->state = code;
        t = m->end;
        if (t < s->end && word_in(TOK(t).fold, "'s '"))
            t++;
        m = t < s->end ? match_over(all, t) : NULL;
    }
    if (!kind_is(m, ENTRY_OFFICE) || m->first != t)
        return false;
    x->office = m;
    x->first = x->person->first;
    x->end = x->state.len ? m->end : state_behind(a, all, s, m->end, &x->state);
    /* Without a state it may be the next of a list. The description ends here: "the foreign
     * minister's aide" is another one. */
    if (x->state.len == 0)
        return false;
    return x->end == s->end || word_in(TOK(x->end).fold, ", . ; : ) said and who");
}

/* ---- Against the lexicon ---- */

/* The text's first and last possible day. */
static void text_days(const struct article *a, int32_t *from, int32_t *to)
{
    *from = *to = INT32_MIN;
    if (a->date.precision == PRECISION_UNKNOWN)
        return;
    *from = *to = date_day(a->date);
    if (a->date.precision == PRECISION_YEAR)
        *to += 365;
    else if (a->date.precision == PRECISION_MONTH)
        *to += 30;
    else if (a->date.precision == PRECISION_WEEK)
        *to += 6;
}

/* A sentence that names another year may tell of then. */
static bool names_other_year(const struct article *a, const struct sentence *s)
{
    for (uint32_t t = s->first; t < s->end; t++) {
        struct span f = TOK(t).fold;
        struct date d;
        if (f.len == 4 && date_parse(f, &d) && d.year >= 1700 && d.year <= 2100 &&
            d.year != a->date.year)
            return true;
    }
    return false;
}

/* Days between the text and the term; 0: the term holds then. */
static int64_t days_off(const struct term *t, int32_t from, int32_t to)
{
    int64_t early = (int64_t)t->from - to, late = (int64_t)from - t->to;
    int64_t off = t->from != INT32_MIN && early > 0 ? early
                  : t->to != INT32_MAX && late > 0  ? late
                                                    : 0;
    return off <= SLACK ? 0 : off;
}

struct judged {
    bool fits;
    enum against against;
    const struct image *im;
    const struct entry *person;
    const struct term *term;
    int64_t off;
    size_t persons;
};

/* Does the term's office bear the title's words, in the title's state? */
static bool office_fits(struct dm_audit *x, const struct title *t, const struct image *im,
                        const struct term *term)
{
    const struct lexicon *l = x->reader->lexicon;
    struct span code = image_span(im, term->code);
    struct arena arena = { 0 };
    struct hit held = term_office(l, im, term, &arena);
    arena_clear(&arena);
    for (struct hit h = lexicon_find(l, image_span(t->office->hit.im, t->office->hit.ref->key));
         h.entry != NULL; h = lexicon_next(l, h))
        if (h.entry == held.entry && h.entry->kind == ENTRY_OFFICE &&
            (h.ref->role != KEY_TITLE || span_eq(code, (struct span){ h.ref->of, 3 })))
            return true;
    return false;
}

static void judge_person(struct dm_audit *x, const struct title *t, struct hit h, int32_t from,
                         int32_t to, struct judged *out)
{
    out->persons++;
    if (out->person == NULL) {
        out->im = h.im;
        out->person = h.entry;
    }
    for (uint32_t i = 0; i < h.entry->offices.n && !out->fits; i++) {
        const struct term *term = &h.im->terms[h.entry->offices.first + i];
        if (!office_fits(x, t, h.im, term))
            continue;
        bool state = t->state.len == 0 || span_eq(t->state, image_span(h.im, term->code));
        int64_t off = from == INT32_MIN ? 0 : days_off(term, from, to);
        enum against against = state ? AGAINST_DATE : AGAINST_STATE;
        out->fits = state && off == 0;
        if (out->term == NULL || against < out->against ||
            (against == out->against && off < out->off)) {
            out->against = against;
            out->off = off;
            out->term = term;
            out->im = h.im;
            out->person = h.entry;
        }
    }
}

/* All persons of the name; the one who comes nearest stands for them. */
static struct judged judge(struct dm_audit *x, const struct title *t, int32_t from, int32_t to)
{
    struct judged out = { .against = AGAINST_OFFICE };
    const struct lexicon *l = x->reader->lexicon;
    const struct name_ref *ref = t->person->hit.ref;
    for (struct hit h = lexicon_find(l, image_span(t->person->hit.im, ref->key));
         h.entry != NULL && !out.fits; h = lexicon_next(l, h))
        if (h.entry->kind == ENTRY_PERSON)
            judge_person(x, t, h, from, to, &out);
    return out;
}

/* ---- Claims ---- */

static struct claim *claim_of(struct dm_audit *x, const struct title *t, const struct judged *j,
                              struct hit office)
{
    const void *about[3] = { j->person, j->term, office.entry };
    char bytes[sizeof about + 4] = { 0 };
    memcpy(bytes, about, sizeof about);
    if (t->state.len == 3)
        memcpy(bytes + sizeof about, t->state.at, 3);
    struct span key = { bytes, sizeof bytes };
    uint32_t known = map_get(&x->known, key);
    if (known != MAP_NONE)
        return &x->claims[known];
    key = arena_copy(&x->arena, key);
    if (key.at == NULL || !map_set(&x->known, key, (uint32_t)x->n) ||
        !arena_grow(&x->arena, (void **)&x->claims, &x->room, x->n + 1, sizeof *x->claims))
        return NULL;
    struct claim *c = &x->claims[x->n++];
    *c = (struct claim){ .im = j->im,
                         .person = j->person,
                         .term = j->term,
                         .office = image_span(office.im, office.entry->head),
                         .against = j->against,
                         .from = INT32_MIN,
                         .to = INT32_MIN };
    if (t->state.len == 3)
        memcpy(c->state, t->state.at, 3);
    return c;
}

static bool claim_add(struct dm_audit *x, const struct article *a, const struct title *t,
                      const struct judged *j, struct hit office, uint32_t sentence, int32_t day)
{
    struct claim *c = claim_of(x, t, j, office);
    if (c == NULL)
        return false;
    if (c->n++ == 0) {
        c->key = arena_copy(&x->arena, a->key);
        c->words = arena_copy(&x->arena, tokens_text(a, t->first, t->end));
        c->sentence = sentence;
        c->from = c->to = day;
        return c->key.at != NULL && c->words.at != NULL;
    }
    if (day != INT32_MIN && (c->from == INT32_MIN || day < c->from))
        c->from = day;
    if (day > c->to)
        c->to = day;
    return true;
}

/* Which office the words mean: in a state with a title of its own that one, else what is called so
 * everywhere; `entry` NULL: a title of another state, whose name somebody is called in jest. */
static struct hit office_meant(struct dm_audit *x, const struct title *t, const struct judged *j)
{
    const struct lexicon *l = x->reader->lexicon;
    struct hit best = { 0 };
    struct span key = image_span(t->office->hit.im, t->office->hit.ref->key);
    for (struct hit h = lexicon_find(l, key); h.entry != NULL; h = lexicon_next(l, h)) {
        struct span of = { h.ref->of, 3 };
        if (h.entry->kind != ENTRY_OFFICE)
            continue;
        if (h.ref->role != KEY_TITLE && best.entry == NULL)
            best = h;
        bool serves = false;
        for (uint32_t i = 0; j->person != NULL && i < j->person->offices.n; i++)
            serves |=
                span_eq(image_span(j->im, j->im->terms[j->person->offices.first + i].code), of);
        if (h.ref->role == KEY_TITLE && (t->state.len > 0 ? span_eq(t->state, of) : serves))
            return h;
    }
    return best;
}

/* Is it worth telling that the lexicon has it otherwise? */
static bool worth_telling(struct dm_audit *x, const struct title *t, const struct judged *j,
                          int32_t from)
{
    bool late = j->against == AGAINST_DATE && from != INT32_MIN && from > j->term->to;
    if (late && j->off > NEAR) {
        x->courtesy++;
        return false;
    }
    /* A surname may be somebody else's: only around the only bearer's own term. */
    return t->person->hit.ref->role != KEY_HEAD ||
           (j->persons == 1 && j->against == AGAINST_DATE && j->off <= NEAR);
}

static bool title_check(struct dm_audit *x, const struct article *a, const struct title *t,
                        uint32_t sentence)
{
    int32_t from, to;
    text_days(a, &from, &to);
    if (from != INT32_MIN && names_other_year(a, &a->sentences[sentence]))
        from = INT32_MIN;
    struct judged j = judge(x, t, from, to);
    struct hit o = office_meant(x, t, &j);
    if (j.person == NULL || o.entry == NULL ||
        !span_is(entry_row(o.im, o.entry, KEY_HOLDERS), "one"))
        return true;
    x->titles++;
    x->agreed += j.fits;
    return j.fits || !worth_telling(x, t, &j, from) || claim_add(x, a, t, &j, o, sentence, from);
}

/* ---- The pass ---- */

/* "Juan Carlos Varela" is not Juan Carlos. */
static bool goes_on(const struct article *a, const struct sentence *s, uint32_t t)
{
    return t < s->end && begins_upper(a, t) && !is_calendar_word(TOK(t).fold);
}

static bool sentence_check(struct dm_audit *x, const struct article *a, const struct matches *all,
                           uint32_t sentence)
{
    const struct sentence *s = &a->sentences[sentence];
    for (uint32_t t = s->first; t < s->end; t++) {
        const struct match *m = match_over(all, t);
        if (m == NULL)
            continue;
        t = m->end - 1;
        struct title title = { .person = m };
        if (!kind_is(m, ENTRY_PERSON) || goes_on(a, s, m->end))
            continue;
        bool found = title_before(a, all, s, &title);
        if (!found) {
            title = (struct title){ .person = m };
            found = title_behind(a, all, s, &title);
        }
        if (found && !title_check(x, a, &title, sentence))
            return false;
    }
    return true;
}

dm_status dm_audit_open(dm_audit **out, const dm_reader *r, dm_report *why)
{
    dm_audit *x = calloc(1, sizeof *x);
    *out = x;
    if (x == NULL)
        return fail(why, DM_NO_MEMORY, "no memory to check texts");
    x->reader = r;
    x->known.arena = &x->arena;
    return DM_OK;
}

void dm_audit_free(dm_audit *x)
{
    if (x != NULL) {
        arena_clear(&x->arena);
        free(x);
    }
}

dm_status dm_audit_read(dm_audit *x, dm_article *a, dm_report *why)
{
    const unsigned kinds =
        1U << ENTRY_OFFICE | 1U << ENTRY_PERSON | 1U << ENTRY_ACTOR | 1U << ENTRY_AGENT;
    struct matches all;
    if (a->given_tokens)
        return fail(why, DM_USAGE, "an article of given tokens has no words to check");
    article_forget(a);
    dm_status s = sentences_split(a, x->reader->splitter, why);
    if (s == DM_OK)
        s = matches_find(a, x->reader->lexicon, kinds, &all, why);
    if (s != DM_OK)
        return s;
    x->texts++;
    for (uint32_t i = 0; i < a->n_sentences; i++)
        if (!sentence_check(x, a, &all, i))
            return fail(why, DM_NO_MEMORY, "no memory to check texts");
    return DM_OK;
}

/* ---- What comes out ---- */

static int claim_cmp(const void *a, const void *b)
{
    const struct claim *x = a, *y = b;
    if (x->against != y->against)
        return (int)x->against - (int)y->against;
    if (x->n != y->n)
        return x->n > y->n ? -1 : 1;
    int c = span_cmp(x->key, y->key);
    c = c ? c : (x->sentence > y->sentence) - (x->sentence < y->sentence);
    return c ? c : span_cmp(x->words, y->words);
}

static void put_days(struct buffer *b, const struct claim *c)
{
    char from[16], to[16];
    if (c->from == INT32_MIN)
        return;
    date_text(date_of_day(c->from), from);
    date_text(date_of_day(c->to), to);
    buffer_printf(b, c->from == c->to ? " on %s" : " from %s to %s", from, to);
}

static void put_claim(struct buffer *b, const struct claim *c)
{
    struct span file = image_span(c->im, c->person->file),
                name = image_span(c->im, c->person->head);
    buffer_printf(b, "%.*s:%u: note: %.*s is called %.*s", SPAN_FMT(file),
                  c->term ? c->term->line : c->person->line, SPAN_FMT(name), SPAN_FMT(c->office));
    if (c->state[0] != '\0')
        buffer_printf(b, " of %s", c->state);
    put_days(b, c);
    if (c->term == NULL) {
        buffer_text(b, ", an office that isn't here");
    } else {
        char from[16], to[16];
        struct span code = image_span(c->im, c->term->code);
        term_begin_text(c->term, from);
        term_end_text(c->term, to);
        buffer_printf(b, ", here of %.*s %s..%s", SPAN_FMT(code), from, to);
    }
    buffer_printf(b, "; %zu time%s, first %.*s:%u \"%.*s\"\n", c->n, c->n == 1 ? "" : "s",
                  SPAN_FMT(c->key), c->sentence, SPAN_FMT(c->words));
}

dm_status dm_audit_tell(dm_audit *x, char **text, size_t *len, size_t *against, dm_report *why)
{
    struct buffer b = { 0 };
    size_t times = 0;
    if (x->n > 1)
        qsort(x->claims, x->n, sizeof *x->claims, claim_cmp);
    for (size_t i = 0; i < x->n; i++) {
        times += x->claims[i].n;
        put_claim(&b, &x->claims[i]);
    }
    *against = x->n;
    buffer_printf(
        &b,
        "%zu text%s; %zu title%s of an office that one holds, beside a name that the lexicon "
        "knows: %zu as it has them, %zu of former holders, %zu surnames of others, %zu against "
        "it in %zu way%s\n",
        x->texts, x->texts == 1 ? "" : "s", x->titles, x->titles == 1 ? "" : "s", x->agreed,
        x->courtesy, x->titles - x->agreed - x->courtesy - times, times, x->n,
        x->n == 1 ? "" : "s");
    /* The index by what a claim is about no longer holds: nothing may be read behind this. */
    x->n = x->room = 0;
    x->claims = NULL;
    x->known = (struct map){ .arena = &x->arena };
    return buffer_give(&b, text, len, why);
}
