/* type_rules.c -- rules that hold for whole types of events, whatever the frame: when
 * a negated act is a refusal, who else takes part in meetings, protests and acts on somebody's
 * thing, and the demands of quoted speakers. Serves events.c. */
#include "records/events_parts.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

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

/* "The outcome of talks between Chad and": whoever waits for it doesn't talk. */
static bool names_both(const struct article *a, uint32_t noun)
{
    char word[32];
    for (uint32_t c = TOK(noun).child; c != NONE; c = TOK(c).next)
        if (span_is(tree_case(a, c, word, sizeof word), "between"))
            return true;
    return false;
}

void party_of_clause(struct maker *m, const struct candidate *c, struct side *actors)
{
    struct article *a = m->a;
    if (!c->noun || c->match.frame->type != PLOVER_CONSULT || actors->n != 1)
        return;
    uint32_t verb = tree_governor(a, c->predicate);
    if (verb == NONE || tree_is(a, c->predicate, REL_NSUBJ) || names_both(a, c->predicate))
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
    struct span mode = c->entry == NULL ? SPAN("") : image_span(c->match.im, c->match.frame->mode);
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

/* ---- Attacks ---- */

void rebels_foe(const struct candidate *c, const struct side *actors, struct side *recipients)
{
    if (c->match.frame->type != PLOVER_ASSAULT || recipients->n > 0 || actors->n != 1 ||
        !span_is(actors->entity[0].sector, "REB") || actors->entity[0].code.len == 0 ||
        span_is(actors->entity[0].code, "IMG"))
        return;
    struct entity e = { .code = actors->entity[0].code, .sector = SPAN("GOV") };
    side_add(recipients, e, NONE, 0.5F);
}

/* ---- Demands ---- */

bool demand_write(struct maker *m, uint32_t modal, uint32_t *demanded)
{
    struct article *a = m->a;
    uint32_t p = TOK(modal).head;
    if (p == NONE || TOK(modal).rel != REL_AUX ||
        !(token_lemma_is(a, modal, "must") || token_lemma_is(a, modal, "should")) ||
        tree_is(a, p, REL_ADVCL))
        return true;
    /* "Insists that Syria must": the verb tells it. */
    static const char *const asking[] = { "insist", "demand", "ask", "urge", "request", "call" };
    if (tree_is(a, p, REL_CCOMP) && LEMMA_IN(a, TOK(p).head, asking))
        return true;
    /* "Whether Iran should", "should Iran fail" */
    uint32_t mark = token_child(a, p, REL_MARK);
    if (mark != NONE && !token_lemma_is(a, mark, "that"))
        return true;
    uint32_t speaker = event_reporter(a, p);
    if (speaker == NONE)
        return true;
    uint32_t subject = tree_is_passive(a, p) ? NONE : tree_subject(a, p);
    if (subject == NONE || modal < subject || maker_actor(m, subject) == NONE ||
        maker_actor(m, speaker) == NONE || maker_actor(m, subject) == maker_actor(m, speaker))
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
        span_is(sector, "CVL") || span_is(sector, "REF") || span_is(who.entity[0].sector, "JRN"))
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
    *demanded = p;
    return maker_spans(m, r, EVENT_PREDICATE_SPANS, words, 2);
}
