/* states.c -- the state of a phrase that doesn't say it: "the army", "gunmen", "the president".
 * From the place of its own clause, from the states told of shortly before, and from the state the
 * article is about. Serves actors.c and describe.c. */
#include "analysis/actors_parts.h"
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

enum {
    NEAR_SENTENCES = 2, /* back from the phrase */
    FIRST_SENTENCES = 3 /* of the article, which tell most what it is about */
};

bool is_state_code(struct span code)
{
    static const char *const others[] = { "UNO", "IGO", "EUR", "NGO", "ISM", "IMG", "MNC" };
    if (code.len != 3)
        return false;
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (span_is(code, others[i]))
            return false;
    return true;
}

/* ---- What the article is about ---- */

/* Of an article with more states the rest is left out. */
enum { MOST_STATES = 48 };
struct tally {
    struct span code[MOST_STATES];
    uint32_t n[MOST_STATES], states, all;
};

static void tally_add(struct tally *y, struct span code, uint32_t weight)
{
    uint32_t i = 0;
    while (i < y->states && !span_eq(y->code[i], code))
        i++;
    if (i == MOST_STATES)
        return;
    if (i == y->states) {
        y->code[i] = code;
        y->n[i] = 0;
        y->states++;
    }
    y->n[i] += weight;
    y->all += weight;
}

struct span article_state(struct finder *f)
{
    const struct article *a = f->a;
    struct tally y = { .states = 0 };
    for (size_t i = 0; i < f->m.n; i++) {
        const struct match *m = &f->m.items[i];
        /* Letters that the article explains otherwise are covered by no match any more. */
        if (!is_kind(m, ENTRY_ACTOR) || is_patron(a, m->end - 1) || match_of(f, m->first) != m)
            continue;
        struct span code = text_of(m->hit, m->hit.entry->code);
        if (is_state_code(code))
            tally_add(&y, code, TOK(m->first).sentence < FIRST_SENTENCES ? 2 : 1);
    }
    for (size_t i = 0; i < a->n_places; i++) {
        const struct place *p = &a->places[i];
        if (p->known && p->use == USE_LITERAL && is_state_code(p->code) && p->p >= 0.7F &&
            match_of(f, p->first) == NULL)
            tally_add(&y, p->code, TOK(p->first).sentence < FIRST_SENTENCES ? 2 : 1);
    }
    uint32_t best = 0, second = 0;
    for (uint32_t i = 1; i < y.states; i++)
        if (y.n[i] > y.n[best])
            best = i;
    for (uint32_t i = 0; i < y.states; i++)
        if (i != best && y.n[i] > second)
            second = y.n[i];
    bool clear = y.states > 0 && y.n[best] * 2 >= y.all && y.n[best] * 2 >= second * 3;
    return clear ? y.code[best] : (struct span){ "", 0 };
}

/* ---- Around the phrase ---- */

/* The state of the place that the phrase around the token names. */
static struct span state_of_place(const struct finder *f, uint32_t place)
{
    const struct article *a = f->a;
    uint32_t first, end;
    token_subtree(a, place, &first, &end);
    for (uint32_t t = first; t < end; t++) {
        const struct match *m = match_of(f, t);
        /* "At the US embassy in Baghdad" */
        if (m != NULL && !tree_is_phrase_head(a, tree_span_head(a, m->first, m->end)))
            continue;
        if (is_kind(m, ENTRY_ACTOR) && is_state_code(text_of(m->hit, m->hit.entry->code)))
            return text_of(m->hit, m->hit.entry->code);
        const struct place *p = article_place_at(a, t);
        if (p != NULL && p->known && p->use == USE_LITERAL && is_state_code(p->code))
            return p->code;
    }
    return (struct span){ "", 0 };
}

/* "thousands of people", "members of the gang": the word that stands in the clause for them. */
static uint32_t counted_by(const struct article *a, uint32_t head)
{
    static const char *const words[] = { "thousand", "hundred", "dozen",    "score",
                                         "million",  "ten",     "number",   "group",
                                         "crowd",    "member",  "majority", "lot",
                                         "handful",  "couple",  "one",      "some" };
    uint32_t up = TOK(head).head;
    return tree_is(a, head, REL_NMOD) && up != NONE && up < head && LEMMA_IN(a, up, words) ? up
                                                                                           : head;
}

/* "demanded his resignation in the centre of Yerevan", "killed a driver in Mali": an unnamed crowd,
 * gunman or victim belongs to the place of its own clause. Those who govern may be on a visit. */
static struct span state_of_clause(const struct finder *f, uint32_t head, const struct described *d)
{
    const struct article *a = f->a;
    head = counted_by(a, head);
    uint32_t verb = TOK(head).head;
    char word[32];
    bool subject = tree_is(a, head, REL_NSUBJ);
    bool other = tree_is(a, head, REL_OBJ) || TOK(head).rel == REL_OBL_AGENT;
    if ((!subject && !other) || verb == NONE ||
        (span_is(d->sector, "GOV") && (other || d->kind == ACTOR_PERSON)))
        return (struct span){ "", 0 };
    for (uint32_t c = TOK(verb).child; c != NONE; c = TOK(c).next) {
        struct span p = tree_case(a, c, word, sizeof word);
        if (!tree_is(a, c, REL_OBL) ||
            !(span_is(p, "in") || span_is(p, "at") || span_is(p, "outside") || span_is(p, "near")))
            continue;
        struct span code = state_of_place(f, c);
        if (code.len > 0)
            return code;
    }
    return (struct span){ "", 0 };
}

/* "Police arrested the editor": those who keep the law do so in their own state. */
static struct span state_of_keepers(const struct finder *f, uint32_t head)
{
    const struct article *a = f->a;
    head = counted_by(a, head);
    uint32_t verb = TOK(head).head, subject = NONE, actor = NONE;
    if (verb != NONE && (tree_is(a, head, REL_OBJ) || tree_is(a, head, REL_OBL)))
        subject = tree_subject(a, verb);
    if (subject != NONE && subject != head)
        actor = mention_actor(f, subject);
    bool keeps = actor != NONE && (span_is(a->actors[actor].sector, "COP") ||
                                   span_is(a->actors[actor].sector, "JUD"));
    return keeps && is_state_code(a->actors[actor].code) ? a->actors[actor].code
                                                         : (struct span){ "", 0 };
}

/* "Oromo rebels in Nairobi", "met in Geneva": where somebody of another state is, not whose. */
static bool is_whereabouts(const struct finder *f, const struct mention *m)
{
    const struct article *a = f->a;
    char word[32];
    struct span p = tree_case(a, m->head, word, sizeof word);
    if (!span_is(p, "in") && !span_is(p, "at") && !span_is(p, "near") && !span_is(p, "from"))
        return false;
    uint32_t up = TOK(m->head).head;
    if (up != NONE && tree_is(a, m->head, REL_OBL))
        up = tree_subject(a, up);
    uint32_t who = up == NONE ? NONE : mention_actor(f, up);
    return who != NONE && a->actors[who].code.len > 0 &&
           !span_eq(a->actors[who].code, a->actors[m->actor].code);
}

/* "France urged the government": another one than that beside it in the clause. */
static bool is_other_party(const struct finder *f, const struct mention *m, uint32_t head,
                           const struct described *d)
{
    const struct article *a = f->a;
    const struct actor *x = &a->actors[m->actor];
    bool governs = (x->kind == ACTOR_STATE || x->kind == ACTOR_GOVERNMENT || d->name.len > 0 ||
                    (x->kind == ACTOR_PERSON && span_is(x->office, "foreign minister"))) &&
                   span_is(x->sector, "GOV");
    uint32_t verb = TOK(head).head;
    return governs && span_is(d->sector, "GOV") && !tree_is(a, m->head, REL_NMOD_POSS) &&
           verb != NONE && tree_governor(a, head) == tree_governor(a, m->head) &&
           tree_is(a, m->head, REL_NSUBJ) && !tree_is_under(a, head, m->head);
}

static bool is_one_of(struct span word, const char *const *words, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (span_is(word, words[i]))
            return true;
    return false;
}

bool is_guest(const struct finder *f, const struct described *d)
{
    return f->turns.president && span_is(d->office, "prime minister");
}

/* In a transcript, "the President" and "our troops" are of those who speak, unless it is they who
 * act on them. */
static bool is_at_home(const struct finder *f, uint32_t head, const struct described *d)
{
    static const char *const public[] = { "GOV", "LEG", "MIL", "JUD", "COP", "SPY", "PTY" };
    const struct article *a = f->a;
    /* A name that the lexicon doesn't know may be anybody's. */
    if (d->name.len > 0 || is_guest(f, d))
        return false;
    if (f->turns.home.len == 0 || !(d->definite || d->office.len > 0) ||
        !is_one_of(d->sector, public, sizeof public / sizeof *public))
        return false;
    uint32_t verb = TOK(head).head, subject = verb == NONE ? NONE : tree_subject(a, verb);
    uint32_t who = subject == NONE || subject == head ? NONE : mention_actor(f, subject);
    return who == NONE || d->office.len > 0 || !span_eq(a->actors[who].code, f->turns.home);
}

static struct span state_around(struct finder *f, uint32_t head, const struct described *d)
{
    const struct article *a = f->a;
    static const char *const states[] = { "state", "country", "nation", "donor", "lender" };
    static const char *const abroad[] = { "foreign",      "international", "overseas", "western",
                                          "neighbouring", "neighboring",   "world",    "european",
                                          "arab",         "african",       "asian",    "other" };
    if (LEMMA_IN(a, head, states) && d->plural)
        return (struct span){ "", 0 }; /* "Arab states" are none of those named */
    for (uint32_t t = d->first; t < head; t++)
        if ((tree_is(a, t, REL_AMOD) || tree_is(a, t, REL_COMPOUND)) && TOK(t).head == head &&
            is_one_of(TOK(t).fold, abroad, sizeof abroad / sizeof *abroad))
            return (struct span){ "", 0 }; /* "foreign agents", "world leaders" */
    /* "The President will go on to Paris": still theirs who speak. */
    bool at_home = is_at_home(f, head, d);
    if (at_home && d->kind == ACTOR_PERSON && !d->plural && d->definite && d->office.len > 0)
        return f->turns.home;
    struct span here = state_of_clause(f, head, d), near = { "", 0 }, away = { "", 0 };
    bool excluded = false;
    if (here.len == 0)
        here = state_of_keepers(f, head);
    if (here.len > 0)
        return here;
    if (at_home)
        return f->turns.home;
    bool against = span_is(d->sector, "OPP") || span_is(d->sector, "REB");
    uint32_t s = TOK(head).sentence;
    for (size_t i = a->n_mentions; i-- > 0;) {
        const struct mention *m = &a->mentions[i];
        if (TOK(m->head).sentence + NEAR_SENTENCES < s)
            break;
        const struct actor *x = &a->actors[m->actor];
        if (!is_state_code(x->code))
            continue;
        if (is_other_party(f, m, head, d)) {
            excluded |= span_eq(x->code, f->about);
            continue;
        }
        /* "The opposition", of a briefing: not that of those who speak. */
        if (against && span_eq(x->code, f->turns.home))
            continue;
        if (f->about.len > 0 && span_eq(x->code, f->about))
            return f->about;
        if (is_whereabouts(f, m))
            away = away.len > 0 ? away : x->code;
        else if (near.len == 0)
            near = x->code;
    }
    if (near.len > 0)
        return near;
    if (f->about.len > 0 && !excluded)
        return f->about;
    return away;
}

struct span nearest_state(struct finder *f, uint32_t head, const struct described *d)
{
    struct span code = state_around(f, head, d);
    /* "Activists", "governments of the region", of a briefing: those it speaks of are not at home.
     */
    bool abroad = f->turns.home.len > 0 && (d->kind != ACTOR_PERSON || d->plural) && !d->definite &&
                  !span_is(d->sector, "LEG") && !span_is(d->sector, "PTY");
    return abroad && span_eq(code, f->turns.home) ? (struct span){ "", 0 } : code;
}
