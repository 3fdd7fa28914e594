/* roles.c -- who is guarantor, mediator, host, ... of a process or for a side. The words are in
 * data/roles/; what makes them a role is a predicate ("Turkey is a guarantor for the opposition"),
 * an apposition or an act ("hosted the talks"). */
#include "records/match.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

static struct hit role_entry(struct maker *m, uint32_t t, char class)
{
    struct span lemma = lexicon_key_of(&m->a->arena, m->a->tokens[t].lemma);
    return lemma.at == NULL ? (struct hit){ 0 } : maker_entry(m, lemma, ENTRY_ROLE, class);
}

/* Its entry; `noun` is the word itself. */
static struct hit role_of_noun(struct maker *m, uint32_t t, uint32_t *noun)
{
    const struct article *a = m->a;
    *noun = t;
    struct hit h = role_entry(m, t, 'n');
    /* "a guarantor country" */
    for (uint32_t c = TOK(t).child; c != NONE && h.entry == NULL; c = TOK(c).next)
        if (tree_is(a, c, REL_COMPOUND) || tree_is(a, c, REL_AMOD)) {
            *noun = c;
            h = role_entry(m, c, 'n');
        }
    return h;
}

static bool is_process(struct maker *m, uint32_t t)
{
    return role_entry(m, t, 's').entry != NULL;
}

/* What or whom the role is for: "of the talks", "for the opposition", "to the treaty", "in
 * the talks". */
static uint32_t role_object(struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    char word[32];
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        if ((!tree_is(a, c, REL_NMOD) && !tree_is(a, c, REL_OBL)) || article_time_at(a, c) != NULL)
            continue;
        struct span p = tree_case(a, c, word, sizeof word);
        if (TOK(c).rel == REL_NMOD_POSS || span_is(p, "of") || span_is(p, "for") ||
            span_is(p, "to") || span_is(p, "between") || (span_is(p, "in") && is_process(m, c)))
            return c;
    }
    return NONE;
}

static bool role_put(struct maker *m, uint32_t holder, uint32_t object, uint32_t noun,
                     struct hit role)
{
    struct article *a = m->a;
    struct record *r =
        maker_record(m, RECORD_ROLE, TOK(noun).sentence, TOK(noun).start, TOK(noun).end,
                     lexicon_rule(&a->arena, role.im, role.entry, 0), 0.7);
    struct entity *e = arena_new(&a->arena, struct entity, 1);
    if (r == NULL || e == NULL)
        return false;
    *e = entity_at(m, holder);
    record_entity(r, ROLE_ACTOR, e);
    record_text(r, ROLE_ROLE, entry_row(role.im, role.entry, KEY_MEANS));
    uint32_t first, end, actor = maker_actor(m, object);
    tree_phrase(a, object, true, &first, &end);
    /* "Between Israel and Hamas": both. */
    for (uint32_t c = tree_next_conjunct(a, object, object); c != NONE;
         c = tree_next_conjunct(a, object, c)) {
        uint32_t f;
        tree_phrase(a, c, true, &f, &end);
        actor = NONE;
    }
    record_pair(r, ROLE_OF, tokens_text(a, first, end),
                actor != NONE ? a->actors[actor].code : SPAN(""));
    char text[16];
    date_text(a->date, text);
    record_text(r, ROLE_AS_OF, arena_copy(&a->arena, span_of(text)));
    return true;
}

static bool role_write(struct maker *m, uint32_t holder, uint32_t predicate, uint32_t noun,
                       struct hit role)
{
    uint32_t object = role_object(m, predicate);
    if (object == NONE && noun != predicate)
        object = role_object(m, noun);
    if (object == NONE || object == holder)
        return true;
    return role_put(m, holder, object, noun, role);
}

static bool roles_put(struct maker *m, uint32_t first, uint32_t object, uint32_t noun,
                      struct hit role)
{
    const struct article *a = m->a;
    for (uint32_t c = first; c != NONE; c = tree_next_conjunct(a, first, c))
        if (is_actor(m, c) && c != object && !role_put(m, c, object, noun, role))
            return false;
    return true;
}

/* "The process, which groups Ankara, Moscow and Tehran" */
static bool parties_of_process(struct maker *m, uint32_t verb)
{
    const struct article *a = m->a;
    struct hit groups = role_entry(m, verb, 'g');
    if (groups.entry == NULL || tree_is_negated(a, verb))
        return true;
    uint32_t process = doer_of(a, verb), object = tree_object(a, verb);
    return process == NONE || object == NONE || !is_process(m, process) ||
           roles_put(m, object, process, verb, groups);
}

/* "Qatar hosted the talks", "Egypt mediated a truce", "mediates between Israel and Hamas": a role
 * told by a verb over a meeting, an agreement or two sides. */
static bool role_of_verb(struct maker *m, uint32_t verb)
{
    const struct article *a = m->a;
    struct hit role = role_entry(m, verb, 'v');
    if (role.entry == NULL)
        return parties_of_process(m, verb);
    if (tree_is_negated(a, verb))
        return true;
    uint32_t head = TOK(verb).head;
    if (tree_is(a, verb, REL_AMOD) && head != NONE && is_process(m, head)) {
        /* "Qatari-mediated talks" */
        for (uint32_t c = TOK(verb).child; c != NONE; c = TOK(c).next)
            if (c < verb && is_actor(m, c))
                return role_put(m, c, head, verb, role);
        return true;
    }
    uint32_t subject = doer_of(a, verb), object = tree_object(a, verb);
    if (subject == NONE)
        return true;
    if (object == NONE && span_is(entry_row(role.im, role.entry, KEY_MEANS), "mediator")) {
        char word[32];
        for (uint32_t c = TOK(verb).child; c != NONE && object == NONE; c = TOK(c).next)
            if (tree_is(a, c, REL_OBL) && span_is(tree_case(a, c, word, sizeof word), "between"))
                object = c;
        return object == NONE || roles_put(m, subject, object, verb, role);
    }
    return object == NONE || !is_process(m, object) || roles_put(m, subject, object, verb, role);
}

/* "Acted as a mediator in the talks", "attended the talks as an observer". */
static bool role_as(struct maker *m, uint32_t noun, uint32_t word, struct hit role)
{
    const struct article *a = m->a;
    char text[32];
    uint32_t verb = TOK(noun).head;
    if (verb == NONE || !tree_is_verb(a, verb) || tree_is_negated(a, verb) ||
        !span_is(tree_case(a, noun, text, sizeof text), "as"))
        return true;
    uint32_t object = role_object(m, noun), subject = doer_of(a, verb);
    for (uint32_t c = TOK(verb).child; c != NONE && object == NONE; c = TOK(c).next)
        if (c != noun && c != subject && is_process(m, c))
            object = c;
    return object == NONE || subject == NONE || roles_put(m, subject, object, word, role);
}

dm_status roles_make(struct maker *m, dm_report *why)
{
    struct article *a = m->a;
    for (uint32_t t = 0; t < a->n_tokens; t++) {
        if (TOK(t).upos == UPOS_VERB && !role_of_verb(m, t))
            return fail(why, DM_NO_MEMORY, "no memory for roles");
        if (TOK(t).upos != UPOS_NOUN || tree_is(a, t, REL_COMPOUND))
            continue;
        uint32_t noun = t, holder = NONE;
        struct hit role = role_of_noun(m, t, &noun);
        if (role.entry == NULL || tree_is_negated(a, t))
            continue;
        if (tree_is(a, t, REL_OBL) && !role_as(m, t, noun, role))
            return fail(why, DM_NO_MEMORY, "no memory for roles");
        if (token_child(a, t, REL_COP) != NONE)
            holder = token_child(a, t, REL_NSUBJ);
        else if (tree_is(a, t, REL_APPOS))
            holder = TOK(t).head;
        else {
            uint32_t apposed = token_child(a, t, REL_APPOS), of = role_object(m, t);
            /* "The guarantors of the deal, Russia, Iran and Turkey" */
            if (apposed == NONE && of != NONE && maker_actor(m, of) == NONE)
                apposed = token_child(a, of, REL_APPOS);
            uint32_t h = TOK(t).head;
            if (apposed != NONE)
                holder = apposed;
            else if (h != NONE &&
                     tree_is(a, t,
                             REL_NMOD)) /* "one of the main backers of": up to the predicate noun */
                holder = token_child(a, h, REL_COP) != NONE ? token_child(a, h, REL_NSUBJ) : NONE;
        }
        if (holder == NONE || !is_actor(m, holder) || maker_actor(m, holder) == NONE)
            continue;
        for (uint32_t c = holder; c != NONE; c = tree_next_conjunct(a, holder, c))
            if (is_actor(m, c) && maker_actor(m, c) != NONE && !role_write(m, c, t, noun, role))
                return fail(why, DM_NO_MEMORY, "no memory for roles");
    }
    return DM_OK;
}
