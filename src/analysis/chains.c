/* chains.c -- which phrases mean the same: chains. Reads trees, names, times and lexicon matches;
 * writes phrases with their chains.
 *
 * In the order of the text each phrase is compared with those before it (pairs.c), the linker
 * scores the pairs, and the best one is taken unless more speaks for the phrase being new. What is
 * certain is left to rules: two different people of the lexicon are two, a chain has one gender. */
#include "analysis/analysis.h"
#include "analysis/pairs.h"
#include "article/grammar.h"

#include <stdlib.h>

#define CERTAIN 0.9F /* of a link by rule */

struct chain {
    uint32_t last;   /* the last of its phrases so far */
    uint32_t person; /* the phrase with the fullest name of a person, or NONE */
    const struct entry *entry;
    uint8_t gender;
    bool named_pair; /* "Armenia and Azerbaijan" opened it */
};

/* Two names joined by "and", and no third. */
static bool is_named_pair(const struct article *a, uint32_t head)
{
    uint32_t others = 0;
    for (uint32_t c = a->tokens[head].child; c != NONE; c = a->tokens[c].next)
        if (a->tokens[c].rel == REL_CONJ) {
            others++;
            if (a->tokens[c].upos != UPOS_PROPN)
                return false;
        }
    return others == 1 && a->tokens[head].upos == UPOS_PROPN;
}

struct linking {
    struct article *a;
    const struct knowledge *k;
    struct phrases p;
    struct pairs pairs;
    struct linker_phrase *known; /* [n] */
    struct chain *chains;        /* [n] by the phrase that opened it */
    uint32_t *of;                /* [n] its chain's first phrase */
    float *mass;                 /* [n] of chains, while one phrase is linked; else 0 */
};

dm_status matches_read(struct article *a, const struct knowledge *k, dm_report *why)
{
    unsigned kinds =
        1U << ENTRY_ACTOR | 1U << ENTRY_PERSON | 1U << ENTRY_OFFICE | 1U << ENTRY_AGENT;
    a->matches = arena_new(&a->arena, struct matches, 1);
    if (a->matches == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for names of the lexicon");
    dm_status status = matches_find(a, k->lexicon, kinds, a->matches, why);
    if (status == DM_OK && !matches_explained(a, a->matches))
        return fail(why, DM_NO_MEMORY, "no memory for names of the lexicon");
    return status;
}

struct linker_shape chains_shape(const struct encoder *e)
{
    return (struct linker_shape){ .facts = fact_sizes,
                                  .pairs = pair_sizes,
                                  .n_facts = FACT_COUNT,
                                  .n_pairs = PAIR_COUNT,
                                  .width = encoder_width(e) };
}

/* ---- What rules forbid ---- */

static size_t shared_words(const struct phrase_facts *x, const struct phrase_facts *y)
{
    size_t n = 0;
    for (size_t i = 0; i < x->n_name; i++) {
        bool found = false;
        for (size_t k = 0; k < y->n_name && !found; k++)
            found = x->name[i] == y->name[k];
        n += found;
    }
    return n;
}

/* A person's name, or a noun with one beside it. */
static bool is_person_name(const struct phrase_facts *x)
{
    bool noun = form_class(x->form) == CLASS_NOUN && x->being == BEING_PERSON;
    return (x->form == FORM_PERSON_NAME || noun) && x->n_name > 0;
}

/* "Cavusoglu" and "Mevlut Cavusoglu" may be one man; "Heydar Aliyev" and "Ilham Aliyev" are two. */
static bool names_differ(const struct phrase_facts *x, const struct phrase_facts *y)
{
    size_t n = shared_words(x, y);
    return n == 0 || (n < x->n_name && n < y->n_name && x->name[0] != y->name[0]);
}

/* "He described Montalvo": whoever a subject names in what it says or does is somebody else. */
static bool names_it_again(const struct linking *s, const struct chain *c, uint32_t j)
{
    enum { MOST_BEHIND = 16 };
    const struct article *a = s->a;
    const struct phrase_facts *y = &s->p.facts[j];
    if (c->person == NONE || form_class(y->form) != CLASS_THIRD || y->place != PLACE_SUBJECT ||
        y->clause == NONE || y->clause < s->p.items[j].head)
        return false;
    const struct phrase_facts *x = &s->p.facts[c->person];
    uint32_t sentence = a->tokens[y->clause].sentence;
    for (uint32_t k = j + 1; k < s->p.n && k < j + MOST_BEHIND; k++) {
        const struct phrase_facts *z = &s->p.facts[k];
        uint32_t head = s->p.items[k].head;
        if (a->tokens[head].sentence != sentence)
            return false;
        if (is_person_name(z) && z->name[z->n_name - 1] == x->name[x->n_name - 1] &&
            tree_is_under(a, head, y->clause))
            return true;
    }
    return false;
}

/* "We" and "I" of two speakers, each by his own name. */
static bool speakers_differ(const struct linking *s, uint32_t i, uint32_t j)
{
    const struct phrase_facts *x = &s->p.facts[i], *y = &s->p.facts[j];
    if (form_class(x->form) != CLASS_SPEAKER || form_class(y->form) != CLASS_SPEAKER ||
        x->speaker == NONE || y->speaker == NONE || x->speaker == y->speaker)
        return false;
    const struct phrase_facts *a = &s->p.facts[x->speaker], *b = &s->p.facts[y->speaker];
    return is_person_name(a) && is_person_name(b) && names_differ(a, b);
}

/* Whether the phrase can't be one of the chain, whatever its words look like. */
static bool is_barred(const struct linking *s, const struct chain *c, uint32_t j)
{
    const struct phrase_facts *y = &s->p.facts[j];
    if (y->gender != GENDER_UNKNOWN && c->gender != GENDER_UNKNOWN && y->gender != c->gender)
        return true;
    if (y->entry != NULL && c->entry != NULL && y->entry != c->entry &&
        y->form >= FORM_PERSON_NAME && y->form <= FORM_PROPER)
        return true;
    if (names_it_again(s, c, j))
        return true;
    return c->person != NONE && is_person_name(y) && names_differ(&s->p.facts[c->person], y);
}

/* ---- Chains ---- */

static void chain_open(struct linking *s, uint32_t j)
{
    const struct phrase_facts *y = &s->p.facts[j];
    s->of[j] = j;
    s->chains[j] = (struct chain){ .person = is_person_name(y) ? j : NONE,
                                   .entry = y->entry,
                                   .gender = y->gender,
                                   .named_pair = y->form == FORM_GROUP &&
                                                 is_named_pair(s->a, s->p.items[j].head) };
}

static void chain_join(struct linking *s, uint32_t i, uint32_t j, float p)
{
    const struct phrase_facts *y = &s->p.facts[j];
    struct chain *c = &s->chains[s->of[i]];
    s->of[j] = s->of[i];
    s->p.items[j].before = i;
    s->p.items[j].p = p;
    if (c->gender == GENDER_UNKNOWN)
        c->gender = y->gender;
    if (c->entry == NULL)
        c->entry = y->entry;
    if (is_person_name(y) && (c->person == NONE || y->n_name > s->p.facts[c->person].n_name))
        c->person = j;
}

/* Of words that seldom head a phrase ("one another") nothing is kept: zeros. */
static const struct linker_marks *marks_of(const struct linking *s, uint32_t i)
{
    static const struct linker_marks none = { { 0 }, { 0 } };
    const struct linker_marks *m = s->a->marks[s->p.items[i].head];
    return m != NULL ? m : &none;
}

/* "Turkey repeated its offer": the subject's, where nobody between the two could be meant. */
static bool is_own(const struct linking *s, uint32_t i, uint32_t j)
{
    const struct article *a = s->a;
    const struct phrase_facts *x = &s->p.facts[i], *y = &s->p.facts[j];
    uint32_t owned = a->tokens[s->p.items[j].head].head;
    return form_class(y->form) == CLASS_THIRD && form_class(x->form) == CLASS_NAME &&
           x->place == PLACE_SUBJECT && x->clause == y->clause && owned != NONE &&
           a->tokens[s->p.items[i].head].head == x->clause && a->tokens[owned].head == x->clause &&
           tree_is(a, owned, REL_OBJ);
}

/* What grammar alone settles: "X and his men" (his: X), "they accused each other" (the subject),
 * "both sides" (the two who were joined last, or the two before them). */
static bool is_certain(const struct linking *s, uint32_t i, uint32_t j, bool nearest)
{
    const struct phrase_facts *x = &s->p.facts[i], *y = &s->p.facts[j];
    if (y->form == FORM_I && y->speaker != NONE && !y->owner)
        return i == y->speaker || (y->speaker > j && pairs_same_name(&s->pairs, i, y->speaker));
    if (y->owner)
        return pairs_agree(&s->pairs, i, j) &&
               (pairs_joined_owner(&s->pairs, i, j) || (nearest && is_own(s, i, j)));
    if (y->reflexive)
        return x->clause == y->clause && x->place == PLACE_SUBJECT &&
               s->a->tokens[s->p.items[i].head].head == x->clause && pairs_agree(&s->pairs, i, j);
    return y->pair && (x->pair || (x->form == FORM_GROUP && s->chains[s->of[i]].named_pair));
}

/* The candidates of a phrase that no rule bars, with their scores; the first stands for "new". */
struct choice {
    float scores[MOST_CANDIDATES + 1];
    uint32_t phrases[MOST_CANDIDATES + 1];
    size_t n;
};

/* The chain to which most speaks, all its candidates together; of it the best candidate. That a
 * name said before is new is out of the question. */
static void choose(struct linking *s, uint32_t j, const struct choice *c, uint32_t namesake)
{
    float shares[MOST_CANDIDATES + 1], most = 0;
    uint32_t best = NONE;
    linker_shares(s->k->linker, c->scores, c->n, shares);
    for (size_t i = 1; i < c->n; i++)
        s->mass[s->of[c->phrases[i]]] += shares[i];
    for (size_t i = 1; i < c->n; i++) {
        float mass = s->mass[s->of[c->phrases[i]]];
        if (mass > most) {
            most = mass;
            best = c->phrases[i];
        }
    }
    float top = -1;
    for (size_t i = 1; i < c->n; i++)
        if (best != NONE && s->of[c->phrases[i]] == s->of[best] && shares[i] > top) {
            top = shares[i];
            best = c->phrases[i];
        }
    for (size_t i = 1; i < c->n; i++)
        s->mass[s->of[c->phrases[i]]] = 0;
    if (best != NONE && most >= shares[0])
        chain_join(s, best, j, most);
    else if (namesake != NONE)
        chain_join(s, namesake, j, CERTAIN);
    else
        chain_open(s, j);
}

static void link_one(struct linking *s, uint32_t j)
{
    struct between between = { 0 };
    struct choice c = { .n = 1 };
    uint32_t candidates[MOST_CANDIDATES], namesake = NONE;
    uint16_t facts[FACT_COUNT], values[PAIR_COUNT];
    pairs_facts(&s->pairs, j, facts);
    linker_phrase(s->k->linker, marks_of(s, j), facts, &s->known[j]);
    c.scores[0] = s->known[j].alone;
    size_t n = pairs_candidates(&s->pairs, j, candidates);
    for (size_t k = 0; k < n; k++) {
        uint32_t i = candidates[k];
        bool nearest = between.agree == 0;
        pairs_compare(&s->pairs, i, j, &between, values);
        pairs_pass(&s->pairs, i, j, &between);
        if (is_barred(s, &s->chains[s->of[i]], j) || speakers_differ(s, i, j))
            continue;
        if (is_certain(s, i, j, nearest)) {
            chain_join(s, i, j, CERTAIN);
            return;
        }
        c.phrases[c.n] = i;
        c.scores[c.n++] = linker_pair(s->k->linker, &s->known[i], &s->known[j], marks_of(s, i),
                                      marks_of(s, j), values);
        if (namesake == NONE && pairs_same_name(&s->pairs, i, j))
            namesake = i;
    }
    choose(s, j, &c, namesake);
}

/* Numbers the chains of two or more phrases, and joins each to the next. */
static void number_chains(struct linking *s)
{
    struct article *a = s->a;
    for (uint32_t j = 0; j < s->p.n; j++) {
        s->chains[j].last = j;
        if (s->of[j] == j)
            continue;
        struct phrase *first = &s->p.items[s->of[j]];
        if (first->chain == NONE)
            first->chain = (uint32_t)a->n_chains++;
        s->p.items[j].chain = first->chain;
        s->p.items[s->chains[s->of[j]].last].next = j;
        s->chains[s->of[j]].last = j;
    }
}

dm_status chains_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    struct linking s = { .a = a, .k = k };
    dm_status status = phrases_find(a, k->lexicon, a->matches, &s.p, why);
    if (status == DM_OK)
        status = pairs_open(&s.pairs, a, &s.p, why);
    if (status != DM_OK)
        return status;
    s.known = calloc(s.p.n + 1, sizeof *s.known);
    s.chains = calloc(s.p.n + 1, sizeof *s.chains);
    s.of = calloc(s.p.n + 1, sizeof *s.of);
    s.mass = calloc(s.p.n + 1, sizeof *s.mass);
    if (s.known == NULL || s.chains == NULL || s.of == NULL || s.mass == NULL)
        status = fail(why, DM_NO_MEMORY, "no memory for chains");
    for (uint32_t j = 0; j < s.p.n && status == DM_OK; j++)
        link_one(&s, j);
    if (status == DM_OK)
        number_chains(&s);
    free(s.known);
    free(s.chains);
    free(s.of);
    free(s.mass);
    a->phrases = s.p.items;
    a->n_phrases = s.p.n;
    a->phrase_of = s.p.of;
    return status;
}
