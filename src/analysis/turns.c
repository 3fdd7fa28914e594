/* turns.c -- who speaks in a transcript: a briefing, a press conference, a hearing. Each turn
 * begins a paragraph with its speaker in capitals and a colon ("MR. VASK:", "THE PRESIDENT:"), or
 * with the bare Q of whoever asks. "I" is then the speaker, "we" his state, "you" of a question the
 * one who answers, and a president without a state the one of those who speak. Serves actors.c. */
#include "analysis/actors_parts.h"
#include "article/grammar.h"
#include "base/utf8.h"

#define TOK(t) (a->tokens[t])

enum {
    LEAST_TURNS = 3,     /* of at least two sorts: a lone "WASHINGTON:" is a dateline */
    LONGEST_HEAD = 14,   /* tokens */
    HEADING_TOKENS = 160 /* before the first turn: who holds the briefing, where */
};

static bool has_small_letters(struct span s)
{
    size_t n;
    for (size_t i = 0; i < s.len; i += n)
        if (utf8_is_lower(utf8_get(span_from(s, i), &n)))
            return true;
    return false;
}

static bool begins_paragraph(const struct article *a, uint32_t t)
{
    uint32_t s = TOK(t).sentence;
    return a->sentences[s].first == t &&
           (s == 0 || a->sentences[s - 1].paragraph != a->sentences[s].paragraph);
}

/* The turn that begins at the token: `end` is behind its head. */
static bool turn_at(const struct article *a, uint32_t t, uint32_t *end, bool *asks)
{
    if (!begins_paragraph(a, t))
        return false;
    uint32_t paragraph = a->sentences[TOK(t).sentence].paragraph, next = t + 1;
    *asks = span_is(token_text(a, t), "Q");
    if (*asks) {
        while (next < a->n_tokens && next < t + 3 && TOK(next).upos == UPOS_PUNCT)
            next++;
        *end = next;
        return next < a->n_tokens && !span_is(token_text(a, t + 1), "&");
    }
    bool letters = false, aside = false; /* "PRESIDENT VASK (as interpreted):" */
    for (uint32_t i = t; i < a->n_tokens && i < t + LONGEST_HEAD; i++) {
        struct span w = token_text(a, i);
        if (a->sentences[TOK(i).sentence].paragraph != paragraph)
            return false;
        *end = i + 1;
        if (span_is(w, ":"))
            return letters;
        aside = (aside || span_is(w, "(")) && !span_is(w, ")");
        if (aside)
            continue;
        if (has_small_letters(w) || TOK(i).upos == UPOS_NUM)
            return false;
        letters |= w.len > 2 && utf8_is_upper(utf8_get(w, &(size_t){ 0 }));
    }
    return false;
}

static void home_add(struct finder *f, struct span code, struct span *best, uint32_t *most,
                     struct map *counts)
{
    if (!is_state_code(code))
        return;
    uint32_t n = map_get(counts, code);
    n = n == MAP_NONE ? 1 : n + 1;
    if (!map_set(counts, code, n))
        f->no_memory = true;
    if (n > *most) {
        *most = n;
        *best = code;
    }
}

/* The state whose official or body the match names; empty: none's. */
static struct span office_state(struct finder *f, const struct match *m)
{
    bool holds = false;
    struct span none = { "", 0 };
    if (is_kind(m, ENTRY_PERSON)) {
        /* "MR. MILLS" may be anybody. */
        const struct term *term = m->hit.ref->role == KEY_HEAD ? NULL : term_at(f, m, &holds);
        return term == NULL || !holds ? none : text_of(m->hit, term->code);
    }
    if (is_kind(m, ENTRY_ACTOR))
        return m->hit.ref->role == KEY_SEAT ||
                       span_is(first_sector(text_of(m->hit, m->hit.entry->sector)), "GOV")
                   ? text_of(m->hit, m->hit.entry->code)
                   : none;
    return is_kind(m, ENTRY_OFFICE) && m->hit.ref->role == KEY_TITLE
               ? arena_copy(&f->a->arena, (struct span){ m->hit.ref->of, 3 })
               : none;
}

/* Whose officials they are: of the persons and bodies named in the heading and the turns' heads, or
 * else of the bodies named anywhere; the persons there are those they talk about. */
static void home_find(struct finder *f, const bool *here)
{
    for (int everywhere = 0; everywhere < 2 && f->turns.home.len == 0; everywhere++) {
        struct map counts = { .arena = &f->a->arena };
        uint32_t most = 0;
        for (size_t i = 0; i < f->m.n; i++)
            if (everywhere ? is_kind(&f->m.items[i], ENTRY_ACTOR) : here[f->m.items[i].first])
                home_add(f, office_state(f, &f->m.items[i]), &f->turns.home, &most, &counts);
    }
}

void turns_find(struct finder *f)
{
    const struct article *a = f->a;
    bool *heads = arena_new(&f->a->arena, bool, a->n_tokens + 1);
    if (heads == NULL) {
        f->no_memory = true;
        return;
    }
    uint32_t named = 0, asked = 0, first = NONE;
    for (size_t s = 0; s < a->n_sentences; s++) {
        uint32_t t = a->sentences[s].first, end;
        bool asks;
        if (t >= a->sentences[s].end || !turn_at(a, t, &end, &asks))
            continue;
        first = first == NONE ? t : first;
        *(asks ? &asked : &named) += 1;
        for (uint32_t i = t; i < end; i++)
            heads[i] = true;
    }
    f->turns.any = named > 0 && named + asked >= LEAST_TURNS;
    if (!f->turns.any)
        return;
    for (uint32_t t = 0; t < first && t < HEADING_TOKENS; t++)
        heads[t] = true;
    home_find(f, heads);
    for (uint32_t t = 1; t + 1 < a->n_tokens && !f->turns.president; t++)
        f->turns.president = span_is(token_text(a, t), "President") &&
                             span_is(TOK(t - 1).fold, "the") && TOK(t - 1).head == t &&
                             !span_is(TOK(t + 1).fold, "of");
}

/* The actor that stands for the government of those who speak. */
static uint32_t home_actor(struct finder *f)
{
    if (f->turns.home.len > 0 && f->turns.ours == NONE) {
        struct described d = { .kind = ACTOR_GOVERNMENT,
                               .code = f->turns.home,
                               .sector = SPAN("GOV"),
                               .confidence = 0.7F };
        f->turns.ours = actor_new(f, &d);
    }
    return f->turns.ours;
}

void turns_pass(struct finder *f, uint32_t t)
{
    const struct article *a = f->a;
    struct turns *u = &f->turns;
    uint32_t end;
    bool asks;
    if (!u->any)
        return;
    if (turn_at(a, t, &end, &asks)) {
        u->asks = asks;
        u->first = t;
        u->end = end;
        u->speaker = NONE;
    }
    /* Behind its head, whoever was found in it. */
    if (t == u->end && t > u->first && !u->asks)
        for (uint32_t i = u->first; i < u->end && u->speaker == NONE; i++) {
            u->speaker = mention_actor(f, i);
            if (u->speaker != NONE && a->actors[u->speaker].kind != ACTOR_PERSON)
                u->speaker = NONE;
        }
    if (t == u->end && t > u->first && !u->asks)
        u->answers = u->speaker;
}

/* Whether a quotation is open at the token, within its paragraph. */
static bool is_quoted(const struct article *a, uint32_t t)
{
    uint32_t paragraph = a->sentences[TOK(t).sentence].paragraph;
    bool open = false;
    for (uint32_t i = t; i-- > 0 && a->sentences[TOK(i).sentence].paragraph == paragraph;) {
        struct span w = token_text(a, i);
        if (span_is(w, "\""))
            open = !open;
        else if (span_is(w, "\xE2\x80\x9C") || span_is(w, "``"))
            return true;
        else if (span_is(w, "\xE2\x80\x9D") || span_is(w, "''"))
            return open;
    }
    return open;
}

static bool governs(struct span sector)
{
    return span_is(sector, "GOV") || span_is(sector, "MIL") || span_is(sector, "LEG");
}

/* Who is meant by "I": for a "Press Secretary", whose title says no more, his government. */
static uint32_t who_speaks(struct finder *f, uint32_t speaker)
{
    const struct actor *x = speaker == NONE ? NULL : &f->a->actors[speaker];
    return x == NULL || (x->sector.len == 0 && span_eq(x->code, f->turns.home)) ? home_actor(f)
                                                                                : speaker;
}

bool turns_mean(struct finder *f, uint32_t t, uint32_t *actor)
{
    const struct article *a = f->a;
    struct span w = TOK(t).fold;
    struct turns *u = &f->turns;
    bool i = span_is(w, "i") || span_is(w, "me") || span_is(w, "my") || span_is(w, "myself");
    bool we = span_is(w, "we") || span_is(w, "us") || span_is(w, "our") || span_is(w, "ours") ||
              span_is(w, "ourselves");
    bool you = span_is(w, "you") || span_is(w, "your");
    if (!u->any || u->end == 0 || t < u->end || !(i || we || you) || is_quoted(a, t))
        return false;
    *actor = NONE;
    /* Only who is asked for is made. */
    if (you && u->asks) {
        uint32_t answers = who_speaks(f, u->answers);
        *actor = answers != NONE && governs(a->actors[answers].sector) ? answers : home_actor(f);
    } else if (!you && !u->asks) {
        uint32_t speaker = who_speaks(f, u->speaker);
        if (i)
            *actor = speaker;
        else if (speaker == NONE || governs(a->actors[speaker].sector))
            *actor = home_actor(f);
    }
    return true;
}
