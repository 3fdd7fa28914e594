/* events.c -- who did what to whom. Every verb, noun and adjective the lexicon knows is tried with its frames; a
 * frame that fits names the type and fills the roles; grammar gives status, time says when. */
#include "records/match.h"
#include "records/status.h"

#include "article/grammar.h"

#include <math.h>

#define TOK(t) (a->tokens[t])

struct candidate {
    uint32_t predicate;
    struct frame_match match;
    const struct entry *entry;
    enum event_status status;
    bool dropped;
};

static const struct {
    int8_t quad;
    const char *cameo;
    double goldstein;
} scales[PLOVER_COUNT] = {
    /* Quad class; nearest CAMEO root; Goldstein value of that root. */
    [PLOVER_AGREE] = { 1, "03", 4.0 },      [PLOVER_CONSULT] = { 1, "04", 1.0 },
    [PLOVER_SUPPORT] = { 1, "05", 3.5 },    [PLOVER_CONCEDE] = { 1, "08", 5.0 },
    [PLOVER_COOPERATE] = { 2, "06", 6.0 },  [PLOVER_AID] = { 2, "07", 7.0 },
    [PLOVER_RETREAT] = { 2, "08", 5.0 },    [PLOVER_REQUEST] = { 3, "10", -5.0 },
    [PLOVER_ACCUSE] = { 3, "11", -2.0 },    [PLOVER_REJECT] = { 3, "12", -4.0 },
    [PLOVER_THREATEN] = { 3, "13", -6.0 },  [PLOVER_PROTEST] = { 4, "14", -6.5 },
    [PLOVER_MOBILIZE] = { 4, "15", -7.2 },  [PLOVER_SANCTION] = { 4, "16", -4.0 },
    [PLOVER_COERCE] = { 4, "17", -7.0 },    [PLOVER_ASSAULT] = { 4, "18", -9.0 },
};

/* The entry of a predicate: two words before one ("air strike", "call up"), then the lemma. */
static struct hit predicate_entry(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    enum entry_kind kind;
    switch (TOK(t).upos) {
    case UPOS_VERB: kind = ENTRY_VERB; break;
    case UPOS_AUX: kind = ENTRY_VERB; break;
    case UPOS_ADJ: kind = token_feat(a, t, "VerbForm=Part") ? ENTRY_VERB : ENTRY_ADJ; break;
    case UPOS_NOUN:
    case UPOS_PROPN: kind = ENTRY_NOUN; break;
    default: return (struct hit){ 0 };
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
            struct span two = before ? arena_printf(arena, "%.*s %.*s", SPAN_FMT(other), SPAN_FMT(stems[i]))
                                     : arena_printf(arena, "%.*s %.*s", SPAN_FMT(stems[i]), SPAN_FMT(other));
            if (two.at == NULL)
                return (struct hit){ 0 };
            struct hit h = lexicon_find_kind(m->l, lexicon_key_of(arena, two), kind);
            if (h.entry != NULL)
                return h;
        }
    }
    for (size_t i = 0; i < n; i++) {
        struct hit h = lexicon_find_kind(m->l, stems[i], kind);
        if (h.entry != NULL)
            return h;
    }
    return (struct hit){ 0 };
}

static struct span hit_rule(struct maker *m, const struct candidate *c)
{
    return lexicon_rule(&m->a->arena, c->match.im, c->entry, c->match.frame->line);
}

/* ---- Entities of a role ---- */

enum { MAX_SIDE = 16 };

struct side {
    struct entity entity[MAX_SIDE];
    uint32_t actor[MAX_SIDE];
    float confidence;
    uint8_t n;
};

static void side_add(struct side *s, struct entity e, uint32_t actor, float confidence)
{
    for (uint8_t i = 0; i < s->n; i++) {
        if (actor != NONE && s->actor[i] == actor)
            return;
        /* The same code and sector twice adds nothing. */
        if (e.code.len > 0 && span_eq(s->entity[i].code, e.code) && span_eq(s->entity[i].sector, e.sector) &&
            e.name.len == 0)
            return;
    }
    if (s->n < MAX_SIDE) {
        s->actor[s->n] = actor;
        s->entity[s->n++] = e;
        if (confidence < s->confidence)
            s->confidence = confidence;
    }
}

static void side_fill(struct maker *m, struct side *s, const struct fillers *f, bool doers)
{
    struct article *a = m->a;
    for (uint8_t i = 0; i < f->n; i++) {
        uint32_t t = f->token[i], actor = maker_actor(m, t);
        if (actor == NONE) {
            /* "Russian strikes": the adjective alone. */
            struct hit h = maker_state_of(m, t);
            if (h.entry == NULL)
                continue;
            struct entity e = { .text = token_text(a, t), .code = image_span(h.im, h.entry->code) };
            struct span sector = image_span(h.im, h.entry->sector), one = sector;
            (void)span_next(&sector, ',', &one);
            e.sector = one.len > 0 ? one : SPAN("GOV");
            e.start = maker_offset(m, TOK(t).start);
            e.end = maker_offset(m, TOK(t).end);
            e.name = image_span(h.im, h.entry->head);
            side_add(s, e, NONE, 0.85F);
            continue;
        }
        const struct actor *x = &a->actors[actor];
        if (x->place && doers)
            continue; /* a town can be attacked; it doesn't attack */
        if (x->n_members > 0) {
            struct entity words = maker_entity(m, t);
            for (uint8_t k = 0; k < x->n_members; k++) {
                struct entity e = maker_entity_of(m, x->members[k]);
                e.text = words.text;
                e.start = words.start;
                e.end = words.end;
                side_add(s, e, x->members[k], x->confidence);
            }
            continue;
        }
        side_add(s, maker_entity(m, t), actor, x->confidence);
    }
}

/* ---- Where ---- */

static struct value_place *event_place(struct maker *m, uint32_t predicate)
{
    struct article *a = m->a;
    char word[32];
    for (uint32_t c = TOK(predicate).child; c != NONE; c = TOK(c).next) {
        if (!tree_is(a, c, REL_OBL) && !tree_is(a, c, REL_NMOD))
            continue;
        struct span p = tree_case(a, c, word, sizeof word);
        if (!span_is(p, "in") && !span_is(p, "at") && !span_is(p, "near") && !span_is(p, "outside") &&
            !span_is(p, "inside") && !span_is(p, "across"))
            continue;
        for (size_t i = 0; i < a->n_names; i++) {
            const struct name *n = &a->names[i];
            if (n->type != NAME_LOC || c < n->first || c >= n->end)
                continue;
            struct value_place *v = arena_new(&a->arena, struct value_place, 1);
            if (v == NULL)
                return NULL;
            v->name = tokens_text(a, n->first, n->end);
            v->latitude = v->longitude = (double)NAN;
            uint32_t actor = maker_actor(m, c);
            if (actor != NONE)
                v->country = a->actors[actor].code;
            v->precision = SPAN("name");
            return v;
        }
    }
    return NULL;
}

/* ---- Rules that hold for whole types ---- */

static bool same_actor(const struct side *s, const struct entity *e, uint32_t actor)
{
    for (uint8_t i = 0; i < s->n; i++)
        if ((actor != NONE && s->actor[i] == actor) ||
            (e->code.len > 0 && span_eq(s->entity[i].code, e->code) && span_eq(s->entity[i].sector, e->sector)))
            return true;
    return false;
}

static bool is_cooperative(unsigned type)
{
    return type == PLOVER_AGREE || type == PLOVER_CONSULT || type == PLOVER_SUPPORT || type == PLOVER_CONCEDE ||
           type == PLOVER_COOPERATE || type == PLOVER_AID || type == PLOVER_RETREAT;
}

/* "will not meet", "won't normalise relations": to say that one will not cooperate is to refuse. */
static bool is_refusal(const struct article *a, uint32_t predicate, unsigned type, enum event_status status)
{
    if (status != STATUS_NEGATED || !is_cooperative(type))
        return false;
    for (uint32_t c = TOK(predicate).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_AUX) && (token_lemma_is(a, c, "will") || span_is(TOK(c).fold, "wo") || span_is(TOK(c).fold, "would")))
            return true;
    return false;
}

/* A meeting told by a noun that names one party ("said at a press conference with his Iranian counterpart"): the other
 * is the subject of the clause. */
static void party_of_clause(struct maker *m, const struct candidate *c, struct side *actors)
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

static bool mentions_word(const struct article *a, uint32_t predicate, const char *word)
{
    uint32_t f, e;
    token_subtree(a, predicate, &f, &e);
    for (uint32_t t = f; t < e; t++)
        if (span_is(TOK(t).fold, word))
            return true;
    return false;
}

/* Whose something is: "a Russian proposal", "Serbia's plan", "an appeal from Oman", "mediation by Norway". */
static uint32_t owner_of(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    char word[32];
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        bool mine = TOK(c).rel == REL_NMOD_POSS || TOK(c).rel == REL_AMOD || TOK(c).rel == REL_COMPOUND || TOK(c).rel == REL_NMOD_DESC;
        if (!mine && tree_is(a, c, REL_NMOD)) {
            struct span p = tree_case(a, c, word, sizeof word);
            mine = span_is(p, "of") || span_is(p, "from") || span_is(p, "by") || span_is(p, "with") || span_is(p, "against") ||
                   span_is(p, "on");
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

/* Where a frame names no recipient, the act's own thing often has an owner: "rejected a US request", "agreed to lift the
 * embargo on Iran", "demanded that Moscow admit". Looked for at the object, then at what the complement tells. */
static uint32_t owner_at(const struct maker *m, uint32_t verb, const struct side *actors)
{
    const struct article *a = m->a;
    char word[32];
    for (uint32_t c = TOK(verb).child; c != NONE; c = TOK(c).next) {
        bool object = tree_is(a, c, REL_OBJ) || (TOK(c).rel == REL_NSUBJ_PASS);
        bool clause = tree_is(a, c, REL_CCOMP);
        if (tree_is(a, c, REL_OBL) && c > verb) {
            struct span p = tree_case(a, c, word, sizeof word);
            object = span_is(p, "to") || span_is(p, "on") || span_is(p, "for") || span_is(p, "against") || span_is(p, "over") ||
                     span_is(p, "at") || span_is(p, "of") || span_is(p, "from") || span_is(p, "with") || span_is(p, "between");
        }
        uint32_t t = NONE;
        if (object)
            t = is_actor(m, c) && !tree_is(a, c, REL_OBJ) ? c : owner_of(m, c);
        else if (clause && token_child(a, c, REL_NSUBJ) != NONE && is_actor(m, token_child(a, c, REL_NSUBJ)))
            t = token_child(a, c, REL_NSUBJ);
        if (t != NONE && may_receive(m, t, actors))
            return t;
    }
    return NONE;
}

static void recipient_of_thing(struct maker *m, const struct candidate *c, const struct side *actors, struct side *recipients)
{
    const struct article *a = m->a;
    unsigned type = c->match.frame->type;
    if (c->entry->kind == ENTRY_NOUN || recipients->n > 0 || actors->n == 0 || (c->match.frame->options & FRAME_RECIPROCAL) ||
        type == PLOVER_CONSULT || type == PLOVER_MOBILIZE || type == PLOVER_PROTEST)
        return;
    uint32_t t = owner_at(m, c->predicate, actors);
    uint32_t complement = token_child(a, c->predicate, REL_XCOMP);
    if (t == NONE && complement != NONE) {
        uint32_t o = token_child(a, complement, REL_OBJ);
        t = o != NONE && is_actor(m, o) && may_receive(m, o, actors) ? o : owner_at(m, complement, actors);
    }
    if (t == NONE)
        return;
    struct fillers f = { { t }, 1 };
    for (uint32_t k = tree_next_conjunct(a, t, t); k != NONE && f.n < MATCH_PEOPLE; k = tree_next_conjunct(a, t, k))
        if (is_actor(m, k))
            f.token[f.n++] = k;
    struct side found = { .confidence = 1 };
    side_fill(m, &found, &f, false);
    for (uint8_t i = 0; i < found.n; i++)
        if (!same_actor(actors, &found.entity[i], found.actor[i]))
            side_add(recipients, found.entity[i], found.actor[i], 0.6F);
}

/* States don't demonstrate, their people do; an unnamed crowd is that of the place; "anti-government" names the other side. */
static void protest_sides(struct maker *m, const struct candidate *c, struct side *actors, struct side *recipients)
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
            !(span_is(p, "in") || span_is(p, "across") || span_is(p, "throughout") || span_is(p, "at")))
            continue;
        uint32_t actor = maker_actor(m, t);
        if (actor == NONE || a->actors[actor].code.len == 0)
            continue;
        struct entity e = { .code = a->actors[actor].code, .sector = SPAN("CVL") };
        side_add(actors, e, NONE, 0.6F);
    }
    if (recipients->n == 0 && actors->n > 0 && actors->entity[0].code.len > 0 &&
        (mentions_word(a, c->predicate, "antigovernment") || mentions_word(a, c->predicate, "anti-government") ||
         mentions_word(a, c->predicate, "anti"))) {
        struct entity e = { .code = actors->entity[0].code, .sector = SPAN("GOV") };
        side_add(recipients, e, NONE, 0.6F);
    }
}

/* ---- One record ---- */

static bool has_code(const struct side *s)
{
    for (uint8_t i = 0; i < s->n; i++)
        if (s->entity[i].code.len > 0)
            return true;
    return false;
}

static struct entity *side_copy(struct maker *m, const struct side *s)
{
    struct entity *e = arena_new(&m->a->arena, struct entity, s->n + 1U);
    if (e != NULL)
        memcpy(e, s->entity, s->n * sizeof *e);
    return e;
}

static struct span *one_text(struct maker *m, struct span a, struct span b)
{
    struct span *t = arena_new(&m->a->arena, struct span, 2);
    if (t != NULL) {
        t[0] = a;
        t[1] = b;
    }
    return t;
}

/* Time and status need each other: what is more than a year old is history. */
static enum event_status with_history(const struct article *a, enum event_status s, struct date when)
{
    if (s != STATUS_ACTUAL || when.precision == PRECISION_UNKNOWN || a->date.precision == PRECISION_UNKNOWN)
        return s;
    int32_t end = date_day(when) + (when.precision == PRECISION_YEAR ? 365 : 31 * (when.precision == PRECISION_MONTH));
    return date_day(a->date) - end > 365 ? STATUS_HISTORICAL : s;
}

static uint32_t reporter(const struct article *a, uint32_t token)
{
    for (size_t i = 0; i < a->n_quotations; i++) {
        const struct quotation *q = &a->quotations[i];
        for (uint8_t k = 0; k < q->n_content; k++)
            if (TOK(token).start >= q->content[k].start && TOK(token).end <= q->content[k].end)
                return q->source;
    }
    return NONE;
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
        else if (!same_actor(&actors, &all.entity[i], all.actor[i]))
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
    if (!has_code(&actors) && !has_code(&recipients))
        return true; /* nobody can say whose doing it is: no event for a data set of states */
    struct date when = maker_date(m, c->predicate);
    status = with_history(a, status, when);
    float sides = actors.confidence < recipients.confidence ? actors.confidence : recipients.confidence;
    double confidence = (double)f->confidence * (0.5 + 0.5 * (double)TOK(c->predicate).p_head) * (0.6 + 0.4 * (double)sides);
    struct record *r = maker_record(m, RECORD_EVENT, TOK(c->predicate).sentence, TOK(c->predicate).start,
                                    TOK(c->predicate).end, hit_rule(m, c), confidence);
    char text[16];
    date_text(when, text);
    struct span date = arena_copy(&a->arena, span_of(text));
    struct entity *who = side_copy(m, &actors), *whom = side_copy(m, &recipients);
    static const char *const precisions[] = { "unknown", "year", "month", "week", "day" };
    /* A cooperative act still to come is an agreement first (GUIDE: "future CONSULT, SUPPORT, COOPERATE, AID"). */
    bool ahead = status == STATUS_PLANNED && (type_code == PLOVER_CONSULT || type_code == PLOVER_SUPPORT ||
                                              type_code == PLOVER_COOPERATE || type_code == PLOVER_AID ||
                                              type_code == PLOVER_RETREAT || type_code == PLOVER_CONCEDE);
    struct span type = span_of(plover_text(type_code));
    struct span *types = one_text(m, ahead ? SPAN("AGREE") : type, type);
    struct span mode = type_code == f->type ? image_span(c->match.im, f->mode)
                       : f->type == PLOVER_CONSULT ? SPAN("meet")
                                                   : SPAN("");
    struct span *modes = one_text(m, mode, (struct span){ "", 0 });
    struct range predicate[2] = { { TOK(c->predicate).start, TOK(c->predicate).end } };
    size_t n_spans = 1;
    if (c->match.words.n > 0) {
        uint32_t w = c->match.words.token[0];
        if (TOK(w).sentence == TOK(c->predicate).sentence && w > c->predicate)
            predicate[n_spans++] = (struct range){ TOK(w).start, TOK(w).end };
    }
    if (r == NULL || who == NULL || whom == NULL || types == NULL || modes == NULL || date.at == NULL)
        return false;
    record_text(r, EVENT_DATE, date);
    record_text(r, EVENT_DATE_PRECISION, span_of(precisions[when.precision]));
    record_entities(r, EVENT_ACTOR, who, actors.n);
    record_entities(r, EVENT_RECIPIENT, whom, recipients.n);
    record_texts(r, EVENT_EVENT, types, ahead ? 2 : 1);
    record_texts(r, EVENT_MODE, modes, modes[0].len > 0 ? 1 : 0);
    record_text(r, EVENT_STATUS, span_of(event_status_text(status)));
    record_place(r, EVENT_EVENT_LOC, event_place(m, c->predicate));
    record_integer(r, EVENT_QUAD_CODE, ahead ? 1 : scales[type_code].quad);
    record_text(r, EVENT_CAMEO, span_of(ahead ? "03" : scales[type_code].cameo));
    record_number(r, EVENT_GOLDSTEIN, ahead ? 4.0 : scales[type_code].goldstein);
    uint32_t by = reporter(a, c->predicate);
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

/* An act told by a verb and its own noun is one event; the complement of a demand or promise is its content, no
 * event of its own. */
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
            bool content = up == y->predicate &&
                           (tree_is(a, x->predicate, REL_XCOMP) || tree_is(a, x->predicate, REL_ACL) ||
                            (tree_is(a, x->predicate, REL_CCOMP) && !token_feat(a, x->predicate, "VerbForm=Fin")) ||
                            tree_is(a, x->predicate, REL_ADVCL));
            bool bare = content && TOK(x->predicate).rel != REL_ACL_RELCL &&
                        (token_feat(a, x->predicate, "VerbForm=Inf") || token_feat(a, x->predicate, "VerbForm=Ger") ||
                         tree_is(a, x->predicate, REL_XCOMP));
            if (bare)
                x->dropped = true;
            /* The same type told twice with a shared side: the verb tells it. */
            if (!x->dropped && TOK(x->predicate).upos == UPOS_NOUN && x->match.frame->type == y->match.frame->type &&
                tree_is_under(a, x->predicate, y->predicate) &&
                (shares(&x->match.actors, &y->match.actors) || shares(&x->match.recipients, &y->match.recipients) ||
                 up == y->predicate))
                x->dropped = true;
        }
    }
}

static void note_candidate(struct maker *m, uint32_t t, struct hit h, const struct frame_match *f)
{
    if (m->note == NULL)
        return;
    struct span rule = lexicon_rule(&m->a->arena, h.im, h.entry, f->frame ? f->frame->line : 0);
    struct span word = token_text(m->a, t);
    buffer_printf(m->note, "  %-16.*s %-28.*s %s\n", SPAN_FMT(word), SPAN_FMT(rule),
                  f->frame == NULL                  ? "no frame fits"
                  : f->frame->type == PLOVER_NONE ? "none: its frame says no event"
                                                  : plover_text(f->frame->type));
}

/* "Damascus must talk to the opposition," he said: a demand of the speaker on the subject. */
static bool demand_write(struct maker *m, uint32_t modal)
{
    struct article *a = m->a;
    uint32_t p = TOK(modal).head, speaker = p == NONE ? NONE : reporter(a, p);
    if (speaker == NONE || TOK(modal).rel != REL_AUX ||
        !(token_lemma_is(a, modal, "must") || token_lemma_is(a, modal, "should")) || tree_is(a, p, REL_ADVCL))
        return true;
    uint32_t subject = tree_is_passive(a, p) ? NONE : tree_subject(a, p);
    if (subject == NONE || maker_actor(m, subject) == NONE || maker_actor(m, speaker) == NONE ||
        maker_actor(m, subject) == maker_actor(m, speaker))
        return true;
    struct hit h = { 0 };
    for (h = lexicon_find(m->l, TOK(modal).fold); h.entry != NULL; h = lexicon_next(m->l, h))
        if (h.entry->kind == ENTRY_CUE && h.entry->word_class == 'm')
            break;
    struct side who = { .confidence = 1 }, whom = { .confidence = 1 };
    struct fillers by = { { speaker }, 1 }, on = { { subject }, 1 };
    for (uint32_t c = tree_next_conjunct(a, subject, subject); c != NONE && on.n < MATCH_PEOPLE; c = tree_next_conjunct(a, subject, c))
        if (is_actor(m, c))
            on.token[on.n++] = c;
    side_fill(m, &who, &by, true);
    side_fill(m, &whom, &on, false);
    /* "people must be able to return" asks nothing of the people. */
    struct span sector = whom.n > 0 ? whom.entity[0].sector : SPAN("CVL");
    if (h.entry == NULL || !has_code(&who) || !has_code(&whom) || span_is(sector, "CVL") || span_is(sector, "REF"))
        return true;
    struct record *r = maker_record(m, RECORD_EVENT, TOK(modal).sentence, TOK(modal).start, TOK(modal).end,
                                    lexicon_rule(&a->arena, h.im, h.entry, 0), 0.6);
    struct entity *actors = side_copy(m, &who), *recipients = side_copy(m, &whom);
    struct span *types = one_text(m, SPAN("REQUEST"), SPAN(""));
    struct range words[2] = { { TOK(modal).start, TOK(modal).end }, { TOK(p).start, TOK(p).end } };
    if (r == NULL || actors == NULL || recipients == NULL || types == NULL)
        return false;
    record_text(r, EVENT_DATE_PRECISION, SPAN("unknown"));
    record_entities(r, EVENT_ACTOR, actors, who.n);
    record_entities(r, EVENT_RECIPIENT, recipients, whom.n);
    record_texts(r, EVENT_EVENT, types, 1);
    record_text(r, EVENT_STATUS, SPAN("actual"));
    record_integer(r, EVENT_QUAD_CODE, scales[PLOVER_REQUEST].quad);
    record_text(r, EVENT_CAMEO, span_of(scales[PLOVER_REQUEST].cameo));
    record_number(r, EVENT_GOLDSTEIN, scales[PLOVER_REQUEST].goldstein);
    return maker_spans(m, r, EVENT_PREDICATE_SPANS, words, 2);
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
            /* "is opposed to": a state told by a participle, which has an entry of its own as an adjective. */
            struct hit adj = lexicon_find_kind(m->l, lexicon_key_of(&a->arena, TOK(t).fold), ENTRY_ADJ);
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
