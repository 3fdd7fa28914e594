/* type_rules.c -- rules that hold for whole types of events, whatever the frame: their scales, when
 * a negated act is a refusal, who else takes part in meetings, protests and acts on somebody's
 * thing, and the demands of quoted speakers. Serves events.c. */
#include "records/events_parts.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

static const struct {
    int8_t quad;
    const char *cameo;
    double goldstein;
} scales[PLOVER_COUNT] = {
    /* Quad class; nearest CAMEO root; Goldstein value of that root. */
    [PLOVER_AGREE] = { 1, "03", 4.0 },     [PLOVER_CONSULT] = { 1, "04", 1.0 },
    [PLOVER_SUPPORT] = { 1, "05", 3.5 },   [PLOVER_CONCEDE] = { 1, "08", 5.0 },
    [PLOVER_COOPERATE] = { 2, "06", 6.0 }, [PLOVER_AID] = { 2, "07", 7.0 },
    [PLOVER_RETREAT] = { 2, "08", 5.0 },   [PLOVER_REQUEST] = { 3, "10", -5.0 },
    [PLOVER_ACCUSE] = { 3, "11", -2.0 },   [PLOVER_REJECT] = { 3, "12", -4.0 },
    [PLOVER_THREATEN] = { 3, "13", -6.0 }, [PLOVER_PROTEST] = { 4, "14", -6.5 },
    [PLOVER_MOBILIZE] = { 4, "15", -7.2 }, [PLOVER_SANCTION] = { 4, "16", -4.0 },
    [PLOVER_COERCE] = { 4, "17", -7.0 },   [PLOVER_ASSAULT] = { 4, "18", -9.0 },
};

void type_scales(struct record *r, unsigned type)
{
    record_integer(r, EVENT_QUAD_CODE, scales[type].quad);
    record_text(r, EVENT_CAMEO, span_of(scales[type].cameo));
    record_number(r, EVENT_GOLDSTEIN, scales[type].goldstein);
}

/* ---- Refusals and meetings ---- */

static bool is_cooperative(unsigned type)
{
    return type == PLOVER_AGREE || type == PLOVER_CONSULT || type == PLOVER_SUPPORT ||
           type == PLOVER_CONCEDE || type == PLOVER_COOPERATE || type == PLOVER_AID ||
           type == PLOVER_RETREAT;
}

bool is_refusal(const struct article *a, uint32_t predicate, unsigned type,
                enum event_status status)
{
    if (status != STATUS_NEGATED || !is_cooperative(type))
        return false;
    for (uint32_t c = TOK(predicate).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_AUX) && (token_lemma_is(a, c, "will") || span_is(TOK(c).fold, "wo") ||
                                       span_is(TOK(c).fold, "would")))
            return true;
    return false;
}

void party_of_clause(struct maker *m, const struct candidate *c, struct side *actors)
{
    struct article *a = m->a;
    if (c->entry->kind != ENTRY_NOUN || c->match.frame->type != PLOVER_CONSULT || actors->n != 1)
        return;
    uint32_t verb = tree_governor(a, c->predicate);
    if (verb == NONE || tree_is(a, c->predicate, REL_NSUBJ))
        return;
    uint32_t subject = tree_subject(a, verb);
    if (subject == NONE || !is_actor(m, subject) || maker_actor(m, subject) == NONE)
        return;
    struct fillers f = { { subject }, 1 };
    struct side other = { .confidence = 1 };
    side_fill(m, &other, &f, true);
    for (uint8_t i = 0; i < other.n; i++)
        side_add(actors, other.entity[i], other.actor[i], 0.6F);
}

/* ---- Whose thing it is ---- */

/* Whose something is: "a Russian proposal", "Serbia's plan", "an appeal from Oman", "mediation by
 * Norway". */
static uint32_t owner_of(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    char word[32];
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        bool mine = TOK(c).rel == REL_NMOD_POSS || TOK(c).rel == REL_AMOD ||
                    TOK(c).rel == REL_COMPOUND || TOK(c).rel == REL_NMOD_DESC;
        if (!mine && tree_is(a, c, REL_NMOD)) {
            struct span p = tree_case(a, c, word, sizeof word);
            mine = span_is(p, "of") || span_is(p, "from") || span_is(p, "by") ||
                   span_is(p, "with") || span_is(p, "against") || span_is(p, "on");
        }
        if (mine && is_actor(m, c))
            return c;
    }
    return NONE;
}

static bool may_receive(const struct maker *m, uint32_t t, const struct side *actors)
{
    uint32_t actor = maker_actor(m, t);
    for (uint8_t i = 0; i < actors->n; i++)
        if (actor != NONE && actors->actor[i] == actor)
            return false;
    return true;
}

/* The owner is looked for at the object, then at what the complement tells. */
static uint32_t owner_at(const struct maker *m, uint32_t verb, const struct side *actors)
{
    const struct article *a = m->a;
    char word[32];
    for (uint32_t c = TOK(verb).child; c != NONE; c = TOK(c).next) {
        bool object = tree_is(a, c, REL_OBJ) || (TOK(c).rel == REL_NSUBJ_PASS);
        bool clause = tree_is(a, c, REL_CCOMP);
        if (tree_is(a, c, REL_OBL) && c > verb) {
            struct span p = tree_case(a, c, word, sizeof word);
            object = span_is(p, "to") || span_is(p, "on") || span_is(p, "for") ||
                     span_is(p, "against") || span_is(p, "over") || span_is(p, "at") ||
                     span_is(p, "of") || span_is(p, "from") || span_is(p, "with") ||
                     span_is(p, "between");
        }
        uint32_t t = NONE;
        if (object)
            t = is_actor(m, c) && !tree_is(a, c, REL_OBJ) ? c : owner_of(m, c);
        else if (clause && token_child(a, c, REL_NSUBJ) != NONE &&
                 is_actor(m, token_child(a, c, REL_NSUBJ)))
            t = token_child(a, c, REL_NSUBJ);
        if (t != NONE && may_receive(m, t, actors))
            return t;
    }
    return NONE;
}

void recipient_of_thing(struct maker *m, const struct candidate *c, const struct side *actors,
                        struct side *recipients)
{
    const struct article *a = m->a;
    unsigned type = c->match.frame->type;
    if (c->entry->kind == ENTRY_NOUN || recipients->n > 0 || actors->n == 0 ||
        (c->match.frame->options & FRAME_RECIPROCAL) || type == PLOVER_CONSULT ||
        type == PLOVER_MOBILIZE || type == PLOVER_PROTEST)
        return;
    uint32_t t = owner_at(m, c->predicate, actors);
    uint32_t complement = token_child(a, c->predicate, REL_XCOMP);
    if (t == NONE && complement != NONE) {
        uint32_t o = token_child(a, complement, REL_OBJ);
        t = o != NONE && is_actor(m, o) && may_receive(m, o, actors)
                ? o
                : owner_at(m, complement, actors);
    }
    if (t == NONE)
        return;
    struct fillers f = { { t }, 1 };
    for (uint32_t k = tree_next_conjunct(a, t, t); k != NONE && f.n < MATCH_PEOPLE;
         k = tree_next_conjunct(a, t, k))
        if (is_actor(m, k))
            f.token[f.n++] = k;
    struct side found = { .confidence = 1 };
    side_fill(m, &found, &f, false);
    for (uint8_t i = 0; i < found.n; i++)
        if (!side_has(actors, &found.entity[i], found.actor[i]))
            side_add(recipients, found.entity[i], found.actor[i], 0.6F);
}

/* ---- Protests ---- */

static bool mentions_word(const struct article *a, uint32_t predicate, const char *word)
{
    uint32_t f, e;
    token_subtree(a, predicate, &f, &e);
    for (uint32_t t = f; t < e; t++)
        if (span_is(TOK(t).fold, word))
            return true;
    return false;
}

void protest_sides(struct maker *m, const struct candidate *c, struct side *actors,
                   struct side *recipients)
{
    struct article *a = m->a;
    if (c->match.frame->type != PLOVER_PROTEST)
        return;
    struct span mode = image_span(c->match.im, c->match.frame->mode);
    bool crowd = !span_is(mode, "boycott") && !span_is(mode, "obstruct");
    for (uint8_t i = 0; i < actors->n && crowd; i++)
        if (span_is(actors->entity[i].sector, "GOV") && actors->actor[i] != NONE &&
            a->actors[actors->actor[i]].kind == ACTOR_STATE)
            actors->entity[i].sector = SPAN("CVL");
    char word[32];
    for (uint32_t t = TOK(c->predicate).child; t != NONE && actors->n == 0; t = TOK(t).next) {
        struct span p = tree_case(a, t, word, sizeof word);
        if ((!tree_is(a, t, REL_NMOD) && !tree_is(a, t, REL_OBL)) ||
            !(span_is(p, "in") || span_is(p, "across") || span_is(p, "throughout") ||
              span_is(p, "at")))
            continue;
        uint32_t actor = maker_actor(m, t);
        if (actor == NONE || a->actors[actor].code.len == 0)
            continue;
        struct entity e = { .code = a->actors[actor].code, .sector = SPAN("CVL") };
        side_add(actors, e, NONE, 0.6F);
    }
    if (recipients->n == 0 && actors->n > 0 && actors->entity[0].code.len > 0 &&
        (mentions_word(a, c->predicate, "antigovernment") ||
         mentions_word(a, c->predicate, "anti-government") ||
         mentions_word(a, c->predicate, "anti"))) {
        struct entity e = { .code = actors->entity[0].code, .sector = SPAN("GOV") };
        side_add(recipients, e, NONE, 0.6F);
    }
}

/* ---- Demands ---- */

bool demand_write(struct maker *m, uint32_t modal)
{
    struct article *a = m->a;
    uint32_t p = TOK(modal).head;
    if (p == NONE || TOK(modal).rel != REL_AUX ||
        !(token_lemma_is(a, modal, "must") || token_lemma_is(a, modal, "should")) ||
        tree_is(a, p, REL_ADVCL))
        return true;
    uint32_t speaker = event_reporter(a, p);
    if (speaker == NONE)
        return true;
    uint32_t subject = tree_is_passive(a, p) ? NONE : tree_subject(a, p);
    if (subject == NONE || maker_actor(m, subject) == NONE || maker_actor(m, speaker) == NONE ||
        maker_actor(m, subject) == maker_actor(m, speaker))
        return true;
    struct hit h = maker_entry(m, TOK(modal).fold, ENTRY_CUE, 'm');
    struct side who = { .confidence = 1 }, whom = { .confidence = 1 };
    struct fillers by = { { speaker }, 1 }, on = { { subject }, 1 };
    for (uint32_t c = tree_next_conjunct(a, subject, subject); c != NONE && on.n < MATCH_PEOPLE;
         c = tree_next_conjunct(a, subject, c))
        if (is_actor(m, c))
            on.token[on.n++] = c;
    side_fill(m, &who, &by, true);
    side_fill(m, &whom, &on, false);
    /* "people must be able to return" asks nothing of the people. */
    struct span sector = whom.n > 0 ? whom.entity[0].sector : SPAN("CVL");
    if (h.entry == NULL || !side_has_code(&who) || !side_has_code(&whom) ||
        span_is(sector, "CVL") || span_is(sector, "REF"))
        return true;
    struct record *r = maker_record(m, RECORD_EVENT, TOK(modal).sentence, TOK(modal).start,
                                    TOK(modal).end, lexicon_rule(&a->arena, h.im, h.entry, 0), 0.6);
    struct entity *actors = side_copy(m, &who), *recipients = side_copy(m, &whom);
    struct span *types = text_pair(m, SPAN("REQUEST"), SPAN(""));
    struct range words[2] = { { TOK(modal).start, TOK(modal).end }, { TOK(p).start, TOK(p).end } };
    if (r == NULL || actors == NULL || recipients == NULL || types == NULL)
        return false;
    record_text(r, EVENT_DATE_PRECISION, SPAN("unknown"));
    record_entities(r, EVENT_ACTOR, actors, who.n);
    record_entities(r, EVENT_RECIPIENT, recipients, whom.n);
    record_texts(r, EVENT_EVENT, types, 1);
    record_text(r, EVENT_STATUS, SPAN("actual"));
    type_scales(r, PLOVER_REQUEST);
    return maker_spans(m, r, EVENT_PREDICATE_SPANS, words, 2);
}
