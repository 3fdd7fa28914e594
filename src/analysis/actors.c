/* actors.c -- who is named or meant: mentions and the actors behind them. Reads trees and names,
 * writes actors, mentions and offices.
 *
 * One pass in text order. The head of each noun phrase is described from four sources, the surest
 * first: a person or body the lexicon knows, a name the model read, a common noun for people and
 * bodies ("warplanes", "residents") with the state its modifiers give (describe.c), and, for
 * pronouns and bare definites, what was said before (refer.c). Here is what a mention adds to what
 * is known. */
#include "analysis/actors_parts.h"
#include "analysis/analysis.h"
#include "analysis/phrases.h"
#include "analysis/phrases_parts.h"
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

enum { CHAIN_WALK = 24 }; /* phrases back along a chain */

/* ---- What is kept ---- */

static void mention_add(struct finder *f, uint32_t first, uint32_t end, uint32_t head, uint8_t kind,
                        uint32_t actor)
{
    struct article *a = f->a;
    if (actor == NONE)
        return;
    if (!arena_grow(&a->arena, (void **)&a->mentions, &f->mentions_room, a->n_mentions + 1,
                    sizeof *a->mentions)) {
        f->no_memory = true;
        return;
    }
    a->mentions[a->n_mentions] = (struct mention){ first, end, head, kind, actor };
    a->mention_of[head] = (uint32_t)a->n_mentions;
    struct actor *x = &a->actors[actor];
    if (x->mentions++ == 0)
        x->first_mention = (uint32_t)a->n_mentions;
    a->n_mentions++;
}

static void office_add(struct finder *f, uint32_t actor, const struct described *d, uint32_t head)
{
    struct article *a = f->a;
    if (d->office.len == 0 || d->former || d->office_token == NONE || span_is(d->sector, "CVL") ||
        span_is(d->sector, "JRN"))
        return; /* what only the lexicon knows is not the article's word */
    if (!arena_grow(&a->arena, (void **)&a->offices, &f->offices_room, a->n_offices + 1,
                    sizeof *a->offices)) {
        f->no_memory = true;
        return;
    }
    if (d->office_name.len > 0 && a->actors[actor].of_office == 0)
        a->actors[actor].of_office = (uint32_t)(a->n_offices + 1);
    struct span code = d->office_code.len ? d->office_code : a->actors[actor].code;
    a->offices[a->n_offices++] =
        (struct office_held){ actor, TOK(head).sentence, d->office_token, d->office,
                              code,  d->office_name,     d->stated,       d->rule };
}

/* What a later mention adds to what was known: a fuller name, an office, a code. */
static void actor_learn(struct finder *f, uint32_t actor, const struct described *d)
{
    struct actor *x = &f->a->actors[actor];
    if (d->name.len > x->name.len && (x->kind != ACTOR_STATE || x->name.len == 0))
        x->name = d->name;
    if (d->code.len > 0 && (x->code.len == 0 || (is_guess(x) && d->confidence > GUESSED))) {
        x->code = d->code;
        x->rule = d->rule;
        x->confidence = d->confidence;
    }
    if (x->sector.len == 0)
        x->sector = d->sector;
    if (x->office.len == 0 && !d->former)
        x->office = d->office;
    if (x->gender == 0)
        x->gender = d->gender;
}

/* ---- What the chains say ---- */

/* Whom the earlier phrases of the chain were found to mean, the one it was linked to first; NONE:
 * nobody, or a thing. */
static uint32_t chain_actor(struct finder *f, uint32_t head)
{
    const struct article *a = f->a;
    uint32_t i = a->phrase_of[head];
    i = i == NONE ? NONE : a->phrases[i].before;
    for (int walk = 0; walk < CHAIN_WALK && i != NONE; walk++) {
        struct phrase *x = &a->phrases[i];
        bool joined = a->phrase_of[x->head] != i;
        if (joined && x->actor == NONE)
            x->actor = joined_actor(f, x->head); /* made once, whoever asks */
        uint32_t actor = joined ? x->actor : mention_actor(f, x->head);
        if (actor != NONE)
            return actor;
        i = x->before;
    }
    return NONE;
}

static bool is_force(struct span sector)
{
    return span_is(sector, "COP") || span_is(sector, "MIL") || span_is(sector, "JUD") ||
           span_is(sector, "REB");
}

/* Whether the words of the phrase allow that it means the actor of its chain. */
static bool chain_fits(const struct finder *f, const struct described *d, uint32_t actor)
{
    const struct actor *x = &f->a->actors[actor];
    /* "The President of France" is not "the President" of those who speak, though his was a guess.
     */
    bool ours = f->turns.home.len > 0 && span_eq(x->code, f->turns.home);
    if (d->code.len > 0 && x->code.len > 0 && !span_eq(d->code, x->code) && (ours || !is_guess(x)))
        return false;
    if (d->place != x->place || x->n_members > 0)
        return false;
    bool one = d->kind == ACTOR_PERSON && !d->plural, other = x->kind == ACTOR_PERSON && !x->plural;
    if (one != other)
        return false;
    /* "The police" are not "the authorities" of before, nor "the government" its parliament,
     * though of the same state. */
    if (!one && d->name.len == 0 && x->sector.len > 0 && !span_eq(d->sector, x->sector) &&
        (is_force(d->sector) || (span_is(d->sector, "GOV") && span_is(x->sector, "LEG"))))
        return false;
    /* "The foreign minister" is not the defence minister, "the president" no rebel. */
    if (!one || d->former)
        return true;
    bool anybody = span_is(x->sector, "CVL") && x->name.len == 0; /* "a man ... the gunman" */
    if (d->sector.len > 0 && x->sector.len > 0 && !anybody && !span_eq(d->sector, x->sector))
        return false;
    if (d->office.len == 0 || (d->name.len > 0 && x->office.len == 0))
        return true;
    return same_office(x->office, d->office) || same_office(d->office, x->office);
}

/* ---- The pass ---- */

/* "The President", of a transcript: theirs who speak, whoever else's was spoken of. */
static bool is_foreign(const struct finder *f, const struct described *d, uint32_t actor)
{
    const struct actor *x = &f->a->actors[actor];
    return f->turns.home.len > 0 && d->name.len == 0 && d->code.len == 0 && d->office.len > 0 &&
           d->definite && !is_guest(f, d) && x->code.len > 0 && !span_eq(x->code, f->turns.home);
}

/* The actor of the article that the phrase means again; NONE: a new one. */
static uint32_t known_actor(struct finder *f, uint32_t head, uint8_t kind, struct described *d)
{
    const struct article *a = f->a;
    if (d->kind == ACTOR_PERSON && d->name.len > 0) {
        uint32_t before = person_before(f, d->name, false);
        if (before != NONE)
            return before;
    }
    /* A name in apposition is no phrase: its chain is that of what it stands beside. */
    uint32_t host =
        TOK(head).rel == REL_APPOS && a->phrase_of[head] == NONE ? TOK(head).head : head;
    uint32_t chained = chain_actor(f, host);
    if (chained != NONE && chain_fits(f, d, chained) && !is_foreign(f, d, chained))
        return chained;
    /* "Officials said ... officials added": who knows whether they are the same. */
    uint32_t phrase = a->phrase_of[head];
    if (kind == MENTION_NOMINAL && phrase != NONE && a->phrases[phrase].indefinite &&
        a->phrases[phrase].before == NONE) {
        uint32_t alike = d->code.len > 0 ? NONE : antecedent(f, head, d);
        if (alike != NONE)
            d->code = a->actors[alike].code; /* of the same side all the same */
        return NONE;
    }
    if (d->key.len > 0) {
        uint32_t known = map_get(&f->keys, d->key);
        if (known != MAP_NONE)
            return known;
    }
    if (kind != MENTION_NOMINAL || (d->code.len > 0 && d->kind != ACTOR_PERSON))
        return NONE;
    uint32_t actor = antecedent(f, head, d);
    /* "the ministry" is not the minister: only the code is taken over. */
    if (actor != NONE && (a->actors[actor].kind == ACTOR_PERSON) != (d->kind == ACTOR_PERSON)) {
        d->code = a->actors[actor].code;
        return NONE;
    }
    return actor != NONE && is_foreign(f, d, actor) ? NONE : actor;
}

/* "The National Police Agency": of bodies that every state has. */
static bool is_public(struct span sector)
{
    return span_is(sector, "COP") || span_is(sector, "GOV") || span_is(sector, "JUD") ||
           span_is(sector, "LEG") || span_is(sector, "MIL");
}

/* Whether the state of a phrase may be taken from what stands around it: a state's own kind of body
 * or people. Witnesses and sources stay words, experts and reporters may be from anywhere, and of
 * named persons only those whose title is one that states have. */
static bool takes_state(const struct described *d, uint8_t kind)
{
    static const char *const home[] = { "GOV", "MIL", "COP", "JUD", "LEG", "OPP",
                                        "LAB", "AGR", "REB", "PRM", "CVL", "PTY" };
    /* Refugees are of where they come from, which is not where they are told of. */
    if (span_is(d->sector, "UNK") || span_is(d->sector, "REF") || d->place)
        return false;
    if (d->kind != ACTOR_PERSON || d->plural)
        return kind == MENTION_NOMINAL || (d->kind == ACTOR_ORGANISATION && is_public(d->sector));
    if (d->name.len > 0 && span_is(d->sector, "CVL") && d->office.len == 0)
        return false;
    for (size_t i = 0; i < sizeof home / sizeof *home; i++)
        if (span_is(d->sector, home[i]))
            return true;
    return d->former;
}

/* "A member of its delegation": whose it is, the pronoun tells, and not what stands nearest. */
static bool is_of_pronoun(const struct article *a, uint32_t head)
{
    for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next) {
        uint32_t owner = tree_is(a, c, REL_NMOD) ? token_child(a, c, REL_NMOD_POSS) : NONE;
        if (owner != NONE && TOK(owner).upos == UPOS_PRON)
            return true;
    }
    return false;
}

static uint32_t phrase_actor_new(struct finder *f, uint32_t head, uint8_t kind, struct described *d)
{
    const struct article *a = f->a;
    if (d->code.len == 0 && takes_state(d, kind) && !is_of_pronoun(f->a, head)) {
        d->code = nearest_state(f, head, d);
        d->confidence = d->code.len ? GUESSED : 0.4F;
        if (d->sector.len == 0 && d->code.len > 0 && token_lemma_is(a, head, "official"))
            d->sector = SPAN("GOV");
        /* "A man", twice, are two. */
        if (d->code.len > 0 && d->key.len == 0 && d->kind != ACTOR_PERSON)
            d->key = cluster_key(f, "b", d->code, TOK(head).lemma);
    }
    return actor_new(f, d);
}

/* "The National Police Agency (NPA)": by its letters, too, the same one is found. */
static void acronym_keep(struct finder *f, const struct described *d, uint32_t actor)
{
    struct span letters = d->name.len > 0 ? acronym_behind(f->a, d->end) : d->name;
    if (letters.len == 0)
        return;
    struct span key = cluster_key(f, "u", name_key(f, letters), (struct span){ "", 0 });
    if (map_get(&f->keys, key) == MAP_NONE && !map_set(&f->keys, key, actor))
        f->no_memory = true;
}

/* "His country", "their homeland": the state of whom the possessive stands for, which acts as any
 * state does. NONE: it stands for nobody whose state is known. */
static uint32_t country_of_owner(struct finder *f, uint32_t head)
{
    static const char *const nouns[] = { "country", "nation", "homeland" };
    const struct article *a = f->a;
    uint32_t p = token_child(a, head, REL_NMOD_POSS);
    uint32_t owner = p == NONE || !LEMMA_IN(a, head, nouns) ? NONE : mention_actor(f, p);
    if (owner == NONE || token_feat(a, head, "Number=Plur") ||
        !is_state_code(a->actors[owner].code))
        return NONE;
    for (uint32_t i = 0; i < a->n_actors; i++)
        if (a->actors[i].kind == ACTOR_STATE && span_eq(a->actors[i].code, a->actors[owner].code))
            return i;
    struct described d = { .kind = ACTOR_STATE,
                           .code = a->actors[owner].code,
                           .confidence = 0.7F,
                           .rule = a->actors[owner].rule };
    return actor_new(f, &d);
}

static void phrase_add(struct finder *f, uint32_t head)
{
    const struct article *a = f->a;
    struct described d;
    uint32_t home = country_of_owner(f, head);
    if (home != NONE) {
        uint32_t first, end;
        tree_phrase(a, head, false, &first, &end);
        mention_add(f, first, end, head, MENTION_NOMINAL, home);
        return;
    }
    uint32_t one = one_of_two(f, head);
    if (one != NONE) {
        mention_add(f, head - 1, head + 1, head, MENTION_PRONOUN, one);
        return;
    }
    if (phrase_is_pair(a, head)) {
        uint32_t first, end;
        tree_phrase(a, head, false, &first, &end);
        mention_add(f, first, end, head, MENTION_NOMINAL, pair_actor(f));
        if (a->mention_of[head] != NONE)
            return;
    }
    if (!phrase_describe(f, head, &d))
        return;
    uint32_t actor = group_actor(f, head, d);
    if (actor != NONE) {
        mention_add(f, d.first, d.end, head, MENTION_NOMINAL, actor);
        return;
    }
    uint8_t kind = d.name.len > 0 || d.kind == ACTOR_STATE ? MENTION_NAME : MENTION_NOMINAL;
    /* "The foreign minister, Hakan Fidan": the name beside it decides. */
    if (kind == MENTION_NOMINAL && d.kind == ACTOR_PERSON) {
        uint32_t apposed = tree_apposed(a, head);
        if (apposed != NONE && is_person_name(f, apposed) && a->mention_of[apposed] == NONE) {
            phrase_add(
                f, apposed); /* once: it has no mention yet, and its own apposition is no name */
            actor = mention_actor(f, apposed);
        }
    }
    if (actor == NONE)
        actor = known_actor(f, head, kind, &d);
    if (actor == NONE)
        actor = phrase_actor_new(f, head, kind, &d);
    else
        actor_learn(f, actor, &d);
    if (actor == NONE)
        return;
    if (d.key.len > 0 && map_get(&f->keys, d.key) == MAP_NONE && !map_set(&f->keys, d.key, actor))
        f->no_memory = true;
    mention_add(f, d.first, d.end, head, kind, actor);
    if (d.kind != ACTOR_PERSON)
        acronym_keep(f, &d, actor);
    if (d.kind == ACTOR_PERSON && d.name.len > 0)
        office_add(f, actor, &d, head);
}

/* "accused each other": whichever of the two words the parser hangs on the verb, both mean it. */
static void reciprocal_add(struct finder *f, uint32_t other)
{
    struct article *a = f->a;
    uint32_t each = other - 1;
    mention_add(f, each, other + 1, other, MENTION_PRONOUN,
                reciprocal_actor(f, TOK(other).head == each ? each : other));
    a->mention_of[each] = a->mention_of[other];
}

static void pronoun_add(struct finder *f, uint32_t t)
{
    const struct article *a = f->a;
    uint32_t spoken;
    if (turns_mean(f, t, &spoken)) {
        mention_add(f, t, t + 1, t, MENTION_PRONOUN, spoken);
        return;
    }
    uint32_t ahead = pronoun_ahead(a, t);
    if (ahead != NONE && a->mention_of[ahead] == NONE && TOK(ahead).upos != UPOS_PRON)
        phrase_add(f, ahead); /* before its turn */
    bool chained = a->phrase_of[t] != NONE && a->phrases[a->phrase_of[t]].before != NONE;
    uint32_t actor = chained && ahead == NONE ? chain_actor(f, t) : pronoun_actor(f, t, ahead);
    if (actor != NONE)
        mention_add(f, t, t + 1, t, MENTION_PRONOUN, actor);
}

/* The actor most phrases of a chain mean; ties go to the earlier. */
static uint32_t chain_of_most(struct finder *f, uint32_t first)
{
    const struct article *a = f->a;
    uint32_t best = NONE;
    for (uint32_t i = first, walk = 0; i != NONE && walk < CHAIN_WALK; i = a->phrases[i].next) {
        uint32_t actor = a->phrases[i].actor;
        if (actor != NONE && a->actors[actor].n_members == 0) {
            walk++;
            if (best == NONE || a->actors[actor].mentions > a->actors[best].mentions)
                best = actor;
        }
    }
    return best;
}

/* Of a phrase that means nobody by its head, whom the name in it means: "the ferry Aurora". */
static uint32_t phrase_actor(const struct finder *f, uint32_t head)
{
    const struct article *a = f->a;
    uint32_t actor = mention_actor(f, head);
    for (uint32_t c = TOK(head).child; c != NONE && actor == NONE; c = TOK(c).next)
        if (c > head && (TOK(c).rel == REL_FLAT || TOK(c).rel == REL_APPOS))
            actor = mention_actor(f, c);
    return actor;
}

/* Tells each phrase whom it means. Pronouns that came before whoever they mean ('"I will go," said
 * the envoy') get their mention now. */
static void chains_close(struct finder *f)
{
    struct article *a = f->a;
    for (uint32_t i = 0; i < a->n_phrases; i++)
        if (a->phrase_of[a->phrases[i].head] == i)
            a->phrases[i].actor = phrase_actor(f, a->phrases[i].head);
    for (uint32_t i = 0; i < a->n_phrases; i++) {
        if (a->phrases[i].before != NONE || a->phrases[i].chain == NONE)
            continue;
        uint32_t actor = chain_of_most(f, i);
        for (uint32_t k = i; k != NONE && actor != NONE; k = a->phrases[k].next) {
            struct phrase *x = &a->phrases[k];
            if (x->actor != NONE)
                continue;
            x->actor = actor;
            if (x->kind == MENTION_PRONOUN && a->mention_of[x->head] == NONE)
                mention_add(f, x->first, x->end, x->head, MENTION_PRONOUN, actor);
        }
    }
}

/* Whom a common noun alone calls: "a rebel attack" asks for it, as often as nouns stand so. */
static void called_keep(struct finder *f)
{
    struct article *a = f->a;
    a->called = (struct map){ .arena = &a->arena };
    for (size_t i = 0; i < a->n_mentions; i++) {
        const struct mention *m = &a->mentions[i];
        struct span lemma = TOK(m->head).lemma;
        if (m->kind == MENTION_NOMINAL && a->actors[m->actor].code.len > 0 &&
            map_get(&a->called, lemma) == MAP_NONE && !map_set(&a->called, lemma, m->actor))
            f->no_memory = true;
    }
}

/* Which states and bodies the article names anywhere. */
static void codes_note(struct finder *f)
{
    for (size_t i = 0; i < f->m.n; i++) {
        const struct match *m = &f->m.items[i];
        struct span code = text_of(m->hit, m->hit.entry->code);
        if (is_kind(m, ENTRY_ACTOR) && code.len > 0 && map_get(&f->told, code) == MAP_NONE &&
            !map_set(&f->told, code, 0))
            f->no_memory = true;
    }
}

dm_status actors_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    struct finder f = { .a = a, .l = k->lexicon, .day = INT32_MIN };
    if (a->date.precision != PRECISION_UNKNOWN)
        f.day = date_day(a->date);
    f.keys.arena = f.told.arena = &a->arena;
    f.m = *a->matches;
    a->mention_of = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    f.name_of = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    if (a->mention_of == NULL || f.name_of == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for actors");
    memset(a->mention_of, 0xFF, (a->n_tokens + 1) * sizeof *a->mention_of);
    memset(f.name_of, 0xFF, (a->n_tokens + 1) * sizeof *f.name_of);
    for (uint32_t i = 0; i < a->n_names; i++)
        for (uint32_t t = a->names[i].first; t < a->names[i].end; t++)
            f.name_of[t] = i;
    codes_note(&f);
    f.about = article_state(&f);
    f.turns = (struct turns){ .speaker = NONE, .answers = NONE, .ours = NONE };
    turns_find(&f);
    for (uint32_t t = 0; t < a->n_tokens && !f.no_memory; t++) {
        turns_pass(&f, t);
        if (phrase_is_reciprocal(a, t))
            reciprocal_add(&f, t);
        if (a->mention_of[t] != NONE || !tree_is_phrase_head(a, t))
            continue;
        if (TOK(t).upos == UPOS_PRON) {
            pronoun_add(&f, t);
        } else {
            phrase_add(&f, t);
        }
    }
    chains_close(&f);
    called_keep(&f);
    for (uint32_t i = 0; i < a->n_names; i++)
        for (uint32_t t = a->names[i].first; t < a->names[i].end; t++)
            if (a->mention_of[t] != NONE)
                a->names[i].actor = a->mentions[a->mention_of[t]].actor;
    return f.no_memory ? fail(why, DM_NO_MEMORY, "no memory for actors") : DM_OK;
}
