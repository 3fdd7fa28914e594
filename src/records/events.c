/* events.c -- who did what to whom. Every verb, noun and adjective the lexicon knows is tried with
 * its frames; a frame that fits names the type and fills the roles; grammar gives status, time says
 * when. Who takes part is in sides.c, what holds for whole types in type_rules.c. */
#include "records/events_parts.h"

#include "article/grammar.h"

#include <math.h>

#define TOK(t) (a->tokens[t])

/* ---- Which entry, where ---- */

/* The entry of a predicate: two words before one ("air strike", "call up"), then the lemma. */
static struct hit predicate_entry(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    enum entry_kind kind;
    switch (TOK(t).upos) {
    case UPOS_VERB:
        kind = ENTRY_VERB;
        break;
    case UPOS_AUX:
        kind = ENTRY_VERB;
        break;
    case UPOS_ADJ:
        kind = token_feat(a, t, "VerbForm=Part") ? ENTRY_VERB : ENTRY_ADJ;
        break;
    case UPOS_NOUN:
    case UPOS_PROPN:
        kind = ENTRY_NOUN;
        break;
    default:
        return (struct hit){ 0 };
    }
    if (TOK(t).upos == UPOS_AUX && (tree_is(a, t, REL_AUX) || tree_is(a, t, REL_COP)))
        return (struct hit){ 0 };
    struct arena *arena = &m->a->arena;
    struct span stems[8];
    size_t n = lexicon_stems(arena, TOK(t).lemma, TOK(t).fold, stems);
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        bool before = kind == ENTRY_NOUN && c + 1 == t &&
                      (TOK(c).rel == REL_COMPOUND || TOK(c).rel == REL_AMOD);
        bool particle = kind == ENTRY_VERB && TOK(c).rel == REL_COMPOUND_PRT;
        if (!before && !particle)
            continue;
        struct span other = TOK(c).fold;
        for (size_t i = 0; i < n; i++) {
            struct span two =
                before ? arena_printf(arena, "%.*s %.*s", SPAN_FMT(other), SPAN_FMT(stems[i]))
                       : arena_printf(arena, "%.*s %.*s", SPAN_FMT(stems[i]), SPAN_FMT(other));
            if (two.at == NULL)
                return (struct hit){ 0 };
            struct hit h = lexicon_find_kind(m->l, lexicon_key_of(arena, two), kind);
            if (h.entry != NULL)
                return h;
        }
    }
    return lexicon_find_stems(m->l, stems, n, kind);
}

/* ---- One record ---- */

static struct span hit_rule(struct maker *m, const struct candidate *c)
{
    return lexicon_rule(&m->a->arena, c->match.im, c->entry, c->match.frame->line);
}

/* Time and status need each other: what is more than a year old is history. */
static enum event_status with_history(const struct article *a, enum event_status s,
                                      struct date when)
{
    if (s != STATUS_ACTUAL || when.precision == PRECISION_UNKNOWN ||
        a->date.precision == PRECISION_UNKNOWN)
        return s;
    int32_t end =
        date_day(when) +
        (when.precision == PRECISION_YEAR ? 365 : 31 * (when.precision == PRECISION_MONTH));
    return date_day(a->date) - end > 365 ? STATUS_HISTORICAL : s;
}

/* Acts other than words alone; who meets is there. */
static bool is_deed(unsigned type)
{
    switch (type) {
    case PLOVER_AGREE:
    case PLOVER_SUPPORT:
    case PLOVER_CONCEDE:
    case PLOVER_REQUEST:
    case PLOVER_ACCUSE:
    case PLOVER_REJECT:
    case PLOVER_THREATEN:
        return false;
    default:
        return true;
    }
}

static bool event_write(struct maker *m, const struct candidate *c)
{
    struct article *a = m->a;
    const struct frame *f = c->match.frame;
    struct side actors = { .confidence = 1 }, recipients = { .confidence = 1 };
    side_fill(m, &actors, &c->match.actors, true);
    struct side all = { .confidence = 1 };
    side_fill(m, &all, &c->match.recipients, false);
    bool reciprocal = (f->options & FRAME_RECIPROCAL) != 0;
    for (uint8_t i = 0; i < all.n; i++) {
        if (reciprocal)
            side_add(&actors, all.entity[i], all.actor[i], all.confidence);
        else if (!side_has(&actors, &all.entity[i], all.actor[i]))
            side_add(&recipients, all.entity[i], all.actor[i], all.confidence);
    }
    unsigned type_code = f->type;
    enum event_status status = c->status;
    if (is_refusal(a, c->predicate, type_code, status)) {
        type_code = PLOVER_REJECT;
        status = STATUS_ACTUAL;
        /* Who refuses is the subject; the others are refused. */
        for (uint8_t i = 1; i < actors.n; i++)
            side_add(&recipients, actors.entity[i], actors.actor[i], actors.confidence);
        actors.n = actors.n > 1 ? 1 : actors.n;
    }
    party_of_clause(m, c, &actors);
    recipient_of_thing(m, c, &actors, &recipients);
    protest_sides(m, c, &actors, &recipients);
    if (!side_has_code(&actors) && !side_has_code(&recipients))
        return true; /* nobody can say whose doing it is: no event for a data set of states */
    struct date when =
        maker_event_date(m, c->predicate, status == STATUS_ACTUAL || status == STATUS_HISTORICAL,
                         is_deed(type_code));
    status = with_history(a, status, when);
    float sides =
        actors.confidence < recipients.confidence ? actors.confidence : recipients.confidence;
    double confidence = (double)f->confidence * (0.5 + 0.5 * (double)TOK(c->predicate).p_head) *
                        (0.6 + 0.4 * (double)sides);
    struct record *r =
        maker_record(m, RECORD_EVENT, TOK(c->predicate).sentence, TOK(c->predicate).start,
                     TOK(c->predicate).end, hit_rule(m, c), confidence);
    char text[16];
    date_text(when, text);
    struct span date = arena_copy(&a->arena, span_of(text));
    struct entity *who = side_copy(m, &actors), *whom = side_copy(m, &recipients);
    static const char *const precisions[] = { "unknown", "year", "month", "week", "day" };
    /* A cooperative act still to come is an agreement first (GUIDE: "future CONSULT, SUPPORT,
     * COOPERATE, AID"). */
    bool ahead =
        status == STATUS_PLANNED && (type_code == PLOVER_CONSULT || type_code == PLOVER_SUPPORT ||
                                     type_code == PLOVER_COOPERATE || type_code == PLOVER_AID ||
                                     type_code == PLOVER_RETREAT || type_code == PLOVER_CONCEDE);
    struct span type = span_of(plover_text(type_code));
    struct span *types = text_pair(m, ahead ? SPAN("AGREE") : type, type);
    struct span mode = type_code == f->type        ? image_span(c->match.im, f->mode)
                       : f->type == PLOVER_CONSULT ? SPAN("meet")
                                                   : SPAN("");
    struct span *modes = text_pair(m, mode, (struct span){ "", 0 });
    struct range predicate[2] = { { TOK(c->predicate).start, TOK(c->predicate).end } };
    size_t n_spans = 1;
    if (c->match.words.n > 0) {
        uint32_t w = c->match.words.token[0];
        if (TOK(w).sentence == TOK(c->predicate).sentence && w > c->predicate)
            predicate[n_spans++] = (struct range){ TOK(w).start, TOK(w).end };
    }
    if (r == NULL || who == NULL || whom == NULL || types == NULL || modes == NULL ||
        date.at == NULL)
        return false;
    record_text(r, EVENT_DATE, date);
    record_text(r, EVENT_DATE_PRECISION, span_of(precisions[when.precision]));
    record_entities(r, EVENT_ACTOR, who, actors.n);
    record_entities(r, EVENT_RECIPIENT, whom, recipients.n);
    record_texts(r, EVENT_EVENT, types, ahead ? 2 : 1);
    record_texts(r, EVENT_MODE, modes, modes[0].len > 0 ? 1 : 0);
    record_text(r, EVENT_STATUS, span_of(event_status_text(status)));
    record_place(r, EVENT_EVENT_LOC, maker_where(m, c->predicate));
    type_scales(r, ahead ? PLOVER_AGREE : type_code);
    uint32_t by = event_reporter(a, c->predicate);
    if (by != NONE) {
        struct entity *e = arena_new(&a->arena, struct entity, 1);
        if (e == NULL)
            return false;
        *e = maker_entity(m, by);
        record_entity(r, EVENT_REPORTED_BY, e);
    }
    return maker_spans(m, r, EVENT_PREDICATE_SPANS, predicate, n_spans);
}

/* ---- Which candidates stay ---- */

static bool holds_word(const struct candidate *c, uint32_t t)
{
    for (uint8_t i = 0; i < c->match.words.n; i++)
        if (c->match.words.token[i] == t)
            return true;
    return false;
}

static bool shares(const struct fillers *x, const struct fillers *y)
{
    for (uint8_t i = 0; i < x->n; i++)
        for (uint8_t k = 0; k < y->n; k++)
            if (x->token[i] == y->token[k])
                return true;
    return false;
}

/* An act told by a verb and its own noun is one event; the complement of a demand or promise is its
 * content, no event of its own. */
static void thin_out(const struct article *a, struct candidate *c, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct candidate *x = &c[i];
        for (size_t k = 0; k < n && !x->dropped; k++) {
            const struct candidate *y = &c[k];
            if (k == i || y->dropped)
                continue;
            if (holds_word(y, x->predicate))
                x->dropped = true;
            uint32_t up = TOK(x->predicate).head;
            bool content = up == y->predicate && (tree_is(a, x->predicate, REL_XCOMP) ||
                                                  tree_is(a, x->predicate, REL_ACL) ||
                                                  (tree_is(a, x->predicate, REL_CCOMP) &&
                                                   !token_feat(a, x->predicate, "VerbForm=Fin")) ||
                                                  tree_is(a, x->predicate, REL_ADVCL));
            bool bare = content && TOK(x->predicate).rel != REL_ACL_RELCL &&
                        (token_feat(a, x->predicate, "VerbForm=Inf") ||
                         token_feat(a, x->predicate, "VerbForm=Ger") ||
                         tree_is(a, x->predicate, REL_XCOMP));
            if (bare)
                x->dropped = true;
            /* The same type told twice with a shared side: the verb tells it. */
            if (!x->dropped && TOK(x->predicate).upos == UPOS_NOUN &&
                x->match.frame->type == y->match.frame->type &&
                tree_is_under(a, x->predicate, y->predicate) &&
                (shares(&x->match.actors, &y->match.actors) ||
                 shares(&x->match.recipients, &y->match.recipients) || up == y->predicate))
                x->dropped = true;
        }
    }
}

/* ---- The pass ---- */

static void note_candidate(struct maker *m, uint32_t t, struct hit h, const struct frame_match *f)
{
    if (m->note == NULL)
        return;
    struct span rule = lexicon_rule(&m->a->arena, h.im, h.entry, f->frame ? f->frame->line : 0);
    struct span word = token_text(m->a, t);
    buffer_printf(m->note, "  %-16.*s %-28.*s %s\n", SPAN_FMT(word), SPAN_FMT(rule),
                  f->frame == NULL                ? "no frame fits"
                  : f->frame->type == PLOVER_NONE ? "none: its frame says no event"
                                                  : plover_text(f->frame->type));
}

static dm_status sentence_events(struct maker *m, const struct sentence *s, struct candidate *c,
                                 dm_report *why)
{
    struct article *a = m->a;
    size_t n = 0;
    for (uint32_t t = s->first; t < s->end; t++) {
        if (TOK(t).upos == UPOS_AUX && !demand_write(m, t))
            return fail(why, DM_NO_MEMORY, "no memory for events");
        struct hit h = predicate_entry(m, t);
        if (h.entry == NULL)
            continue;
        struct frame_match f = frame_find(m, h.im, h.entry, t);
        if (f.frame == NULL && h.entry->kind == ENTRY_VERB && tree_is_passive(a, t)) {
            /* "is opposed to": a state told by a participle, which has an entry of its own as an
             * adjective. */
            struct hit adj =
                lexicon_find_kind(m->l, lexicon_key_of(&a->arena, TOK(t).fold), ENTRY_ADJ);
            if (adj.entry != NULL) {
                h = adj;
                f = frame_find(m, h.im, h.entry, t);
            }
        }
        note_candidate(m, t, h, &f);
        if (f.frame == NULL || f.frame->type == PLOVER_NONE)
            continue;
        enum event_status status = event_status_of(m, t);
        uint8_t o = f.frame->options;
        if (o & FRAME_PLANNED)
            status = STATUS_PLANNED;
        else if (o & FRAME_HYPOTHETICAL)
            status = STATUS_HYPOTHETICAL;
        else if (o & FRAME_NEGATED)
            status = STATUS_NEGATED;
        else if (o & FRAME_HISTORICAL)
            status = STATUS_HISTORICAL;
        c[n++] = (struct candidate){ t, f, h.entry, status, false };
    }
    thin_out(a, c, n);
    for (size_t i = 0; i < n; i++)
        if (!c[i].dropped && !event_write(m, &c[i]))
            return fail(why, DM_NO_MEMORY, "no memory for events");
    return DM_OK;
}

dm_status events_make(struct maker *m, dm_report *why)
{
    struct article *a = m->a;
    size_t longest = 1;
    for (size_t i = 0; i < a->n_sentences; i++)
        if (a->sentences[i].end - a->sentences[i].first > longest)
            longest = a->sentences[i].end - a->sentences[i].first;
    struct candidate *c = arena_new(&a->arena, struct candidate, longest);
    if (c == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for events");
    for (size_t i = 0; i < a->n_sentences; i++) {
        if (m->note != NULL)
            buffer_printf(m->note, "predicates of sentence %zu:\n", i);
        dm_status status = sentence_events(m, &a->sentences[i], c, why);
        if (status != DM_OK)
            return status;
    }
    return DM_OK;
}
