/* positions.c -- who wants what, of whom, on which condition. Cues are in data/positions/: a verb,
 * noun, adjective, auxiliary, adverb or phrase shows the stance; the tree gives the holder, the
 * matter, whom it addresses. */
#include "records/positions_parts.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

enum { MAX_PER_SENTENCE = 24 };

/* ---- Cues ---- */

static struct hit cue_of(const struct maker *m, struct span key, char class)
{
    return maker_entry(m, key, ENTRY_CUE, class);
}

static struct hit cue_word(struct maker *m, uint32_t t)
{
    struct article *a = m->a;
    struct span lemma = lexicon_key_of(&a->arena, TOK(t).lemma);
    char class = 0;
    if (lemma.at == NULL)
        return (struct hit){ 0 };
    switch (TOK(t).upos) {
    case UPOS_VERB:
        class = 'v';
        /* "is opposed to", "is determined to": what the treebanks may call a passive. */
        if (tree_is_passive(a, t)) {
            struct hit h = cue_of(m, TOK(t).fold, 'a');
            if (h.entry != NULL)
                return h;
        }
        break;
    case UPOS_NOUN:
        class = 'n';
        break;
    case UPOS_ADJ:
        class = 'a';
        break;
    case UPOS_AUX:
        class = 'm';
        break;
    case UPOS_ADV:
        class = 'd';
        break;
    default:
        return (struct hit){ 0 };
    }
    if (class == 'm' && (span_is(TOK(t).fold, "would") || span_is(TOK(t).fold, "should") ||
                         span_is(TOK(t).fold, "might")))
        lemma = TOK(t).fold; /* the treebanks' lemma of "would" is "would" or "will" */
    if (class == 'm' &&
        (span_is(TOK(t).fold, "'ll") || span_is(TOK(t).fold, "wo") || span_is(lemma, "'ll")))
        lemma = SPAN("will");
    struct span stems[8] = { lemma };
    size_t n =
        class == 'v' || class == 'n' ? lexicon_stems(&a->arena, lemma, TOK(t).fold, stems) : 1;
    for (uint32_t c = TOK(t).child; c != NONE && class == 'v'; c = TOK(c).next)
        if (TOK(c).rel == REL_COMPOUND_PRT)
            for (size_t i = 0; i < n; i++) {
                struct span two =
                    arena_printf(&a->arena, "%.*s %.*s", SPAN_FMT(stems[i]), SPAN_FMT(TOK(c).fold));
                struct hit h = two.at ? cue_of(m, two, class) : (struct hit){ 0 };
                if (h.entry != NULL)
                    return h;
                if (i + 1 == n)
                    return h; /* "called off the visit": with its particle it is another verb */
            }
    for (size_t i = 0; i < n; i++) {
        struct hit h = cue_of(m, stems[i], class);
        if (h.entry != NULL)
            return h;
    }
    /* No cue of its own, but an event that is a position in itself: "blocked the motion". */
    if (class == 'v' && m->told != NULL && m->told[t] > 0 && !tree_is_negated(a, t)) {
        struct span type = lexicon_key_of(&a->arena, span_of(plover_text(m->told[t] - 1U)));
        return type.at == NULL ? (struct hit){ 0 } : cue_of(m, type, 'e');
    }
    return (struct hit){ 0 };
}

/* ---- Conditions ---- */

/* "Within the UNSCR 2254 framework", as "within the framework of": no distance, no hour. */
static bool is_frame(const struct article *a, uint32_t t)
{
    static const char *const nouns[] = { "framework", "limit", "context", "scope", "format" };
    return LEMMA_IN(a, t, nouns);
}

/* "The draft, which nobody understands unless ...": the clause that it limits only describes. */
static bool limits_description(const struct article *a, const struct condition *c,
                               const struct position *p)
{
    /* At the end of all that is wanted, a framework holds for all of it. */
    if (span_is(c->kind, "within") && is_frame(a, c->head) && c->end + 1 >= p->end)
        return false;
    for (uint32_t t = c->governor; t != NONE && t != p->predicate && t != p->matter;
         t = TOK(t).head)
        if (TOK(t).rel == REL_ACL_RELCL)
            return true;
    return false;
}

/* "Unless they are freed, Mali will not come, it said": hung on the saying, it belongs to what is
 * said. */
static bool opens_what_is_said(const struct maker *m, const struct condition *c,
                               const struct position *p)
{
    const struct article *a = m->a;
    /* "Before she boarded her plane, the minister said": when it was said. */
    uint32_t who = token_child(a, c->head, REL_NSUBJ), speaker = tree_subject(a, c->governor);
    if (who != NONE && speaker != NONE && maker_actor(m, who) != NONE &&
        maker_actor(m, who) == maker_actor(m, speaker) && TOK(who).upos == UPOS_PRON)
        return false;
    uint32_t start = a->sentences[TOK(c->first).sentence].first;
    while (start < c->first && TOK(start).upos == UPOS_PUNCT)
        start++;
    return c->first == start && c->end <= p->cue && is_speech(m, c->governor) &&
           tree_is_under(a, p->predicate, c->governor);
}

/* The nearest condition that hangs on the cue's clause or on the matter. */
static struct condition *condition_for(const struct maker *m, const struct conditions *all,
                                       const struct position *p)
{
    const struct article *a = m->a;
    struct condition *best = NULL;
    uint32_t best_distance = UINT32_MAX;
    for (size_t i = 0; i < all->n; i++) {
        struct condition *c = &all->items[i];
        if (c->governor == NONE || TOK(c->first).sentence != TOK(p->cue).sentence)
            continue;
        if ((p->cue >= c->first && p->cue < c->end) ||
            (p->matter >= c->first && p->matter < c->end))
            continue;
        bool own = c->governor == p->predicate || c->governor == p->matter ||
                   (p->matter != NONE && tree_is_under(a, c->governor, p->matter)) ||
                   (TOK(p->predicate).head == c->governor && tree_is(a, p->predicate, REL_XCOMP)) ||
                   (TOK(p->predicate).rel != REL_ROOT && TOK(p->predicate).head == c->governor &&
                    tree_is(a, p->predicate, REL_OBJ));
        /* "with no barriers", "under the control of" deep inside the matter describe a thing, not
         * the stance. */
        if (!c->clause && c->governor != p->predicate && c->governor != p->matter &&
            (span_is(c->kind, "without") || span_is(c->kind, "under") ||
             (span_is(c->kind, "within") && c->words == c->first + 1 && !is_frame(a, c->head))))
            own = false;
        if (own ? limits_description(a, c, p) : !opens_what_is_said(m, c, p))
            continue;
        uint32_t distance = c->governor == p->predicate ? 0
                            : c->first > p->cue         ? c->first - p->cue
                                                        : p->cue - c->first;
        if (distance < best_distance) {
            best = c;
            best_distance = distance;
        }
    }
    return best;
}

/* Whether a condition makes a speaker's word of what is only possible or foretold: a clause, or
 * what must come first. "Nothing can be done without a plan" offers nothing. */
static bool condition_binds(const struct position *p)
{
    return p->condition != NULL && p->by_speaker && !p->negated &&
           !span_is(p->condition->kind, "without") &&
           (p->condition->clause || span_is(p->condition->kind, "first"));
}

/* ---- One cue ---- */

static bool in_list(const struct position *p, size_t n, const struct position *x)
{
    for (size_t i = 0; i < n; i++) {
        /* "is ready to accept X": one position, told by the first cue. */
        if (p[i].matter == x->predicate && p[i].holder == x->holder)
            return true;
        if (p[i].predicate == x->predicate && p[i].matter == x->matter)
            return true; /* "refused to rule out a strike" */
        if (p[i].matter == x->matter && p[i].holder == x->holder && span_eq(p[i].stance, x->stance))
            return true;
    }
    return false;
}

/* "Refused to rule out a strike" */
static bool refusal_is_undone(struct maker *m, struct position *p)
{
    if (!span_is(p->stance, "refuse") || p->negated || !tree_is(m->a, p->matter, REL_XCOMP))
        return false;
    struct hit h = cue_word(m, p->matter);
    struct span other = { NULL, 0 }, stance = { NULL, 0 };
    if (h.entry != NULL) {
        other = entry_row(h.im, h.entry, KEY_NEGATED);
        stance = entry_row(h.im, h.entry, KEY_STANCE);
    }
    if (other.at == NULL || (!span_is(stance, "refuse") && !span_is(stance, "oppose")))
        return false;
    struct position inner = *p;
    inner.hit = h;
    inner.predicate = p->matter;
    if (!matter_find(m, &inner, 'v'))
        return false;
    inner.stance = other;
    *p = inner;
    return true;
}

static bool position_at(struct maker *m, struct hit h, uint32_t cue, uint32_t cue_end,
                        const struct conditions *conditions, struct position *p)
{
    struct article *a = m->a;
    /* What is told as an event is told by a verb. */
    char class = (char)(h.entry->word_class == 'e' ? 'v' : h.entry->word_class);
    *p = (struct position){
        .cue = cue, .cue_end = cue_end, .hit = h, .toward = NONE, .matter = NONE
    };
    p->predicate = cue;
    if (class == 'm' || class == 'd')
        p->predicate = TOK(cue).head;
    if (class == 'p') {
        /* The word of the phrase that the others hang on. */
        for (uint32_t t = cue; t < cue_end; t++)
            if (TOK(t).head == NONE || TOK(t).head < cue || TOK(t).head >= cue_end) {
                p->predicate = t;
                break;
            }
        if (!tree_is_verb(a, p->predicate) && TOK(p->predicate).head != NONE &&
            token_child(a, p->predicate, REL_NSUBJ) == NONE)
            p->predicate = TOK(p->predicate).head;
    }
    if (p->predicate == NONE || cue_is_hypothetical(a, p->predicate) ||
        (class == 'n' && TOK(cue).head != NONE && cue_is_hypothetical(a, TOK(cue).head)))
        return false;
    if (class == 'm' && (TOK(cue).rel != REL_AUX || TOK(p->predicate).rel == REL_ACL_RELCL))
        return false;
    /* "accused Syria of supporting": somebody else's word for it. */
    uint32_t up = TOK(p->predicate).head;
    if (up != NONE &&
        (tree_is(a, p->predicate, REL_ADVCL) || tree_is(a, p->predicate, REL_XCOMP)) &&
        (token_lemma_is(a, up, "accuse") || token_lemma_is(a, up, "blame") ||
         token_lemma_is(a, up, "deny") || token_lemma_is(a, up, "suspect")))
        return false;
    if (cue_is_denied(m, p->predicate))
        return false;
    p->stance = entry_row(h.im, h.entry, KEY_STANCE);
    p->negated = tree_is_negated(a, p->predicate) || cue_is_given_up(a, p->predicate);
    if (p->negated) {
        struct span other = entry_row(h.im, h.entry, KEY_NEGATED);
        if (other.at != NULL) {
            p->stance = other;
            p->negated = false;
        } else if (class == 'm') {
            p->negated = false; /* "must not block": the matter carries the "not" */
        }
    }
    struct span toward = entry_row(h.im, h.entry, KEY_TOWARD);
    bool of_speaker =
        (class == 'm' || class == 'p') && toward.at != NULL && span_is(toward, "nsubj");
    uint32_t subject = holder_find(m, h, p->predicate, class);
    uint32_t speaker = position_speaker(a, p->predicate);
    if (class == 'm' && !cue_is_inverted(a, conditions, cue) &&
        cue_is_idle(a, cue, p->predicate, token_child(a, p->predicate, REL_NSUBJ)))
        return false;
    if (subject == NONE && class == 'a' && tree_is(a, p->predicate, REL_AMOD))
        return false; /* "the work necessary to learn more" */
    /* "Said the troops would be withdrawn once": the speaker's word, where a condition shows that
     * it is no guess. */
    bool for_all = class == 'm' && !of_speaker && speaker != NONE &&
                   tree_is_passive(a, p->predicate) && (subject == NONE || !is_actor(m, subject));
    bool conditional = span_is(entry_row(h.im, h.entry, KEY_FORM), "condition");
    if (for_all) {
        p->holder = speaker;
        p->by_speaker = true;
        conditional = true;
    } else if (of_speaker || (subject == NONE && (class == 'a' || class == 'p')) || class == 'd') {
        p->holder = speaker;
        p->by_speaker = true;
        if (of_speaker && subject != NONE && is_actor(m, subject))
            p->toward = subject;
    } else if (subject != NONE && holder_is_first_person(a, subject)) {
        p->holder = speaker;
        p->by_speaker = true;
    } else if (class == 'm' && subject != NONE && span_is(TOK(subject).fold, "it") &&
               !holder_is_known(m, subject)) {
        return false; /* "it would be a mistake" promises nothing */
    } else {
        p->holder = subject;
        /* "It is essential that": the speaker says so. */
        if ((class == 'a' || class == 'p') && subject != NONE && !holder_is_known(m, subject) &&
            !(class == 'p' && span_is(p->stance, "commit"))) {
            p->holder = speaker;
            p->by_speaker = true;
            /* "The work necessary to learn more", "it was not necessary" */
            if (class == 'a' && (tree_is(a, p->predicate, REL_AMOD) || p->negated))
                return false;
        }
    }
    if (p->holder == NONE || !holder_may_be(m, h, p->holder) || holder_is_anybody(a, p))
        return false;
    bool foresees = class == 'm' || cue_is_going_to(a, cue, cue_end);
    if (foresees && !p->by_speaker && promise_is_foretold(m, p, speaker))
        return false;
    if ((class == 'm' || class == 'p' || class == 'a') && cue_is_asked(a, cue))
        return false;
    if (of_speaker && class == 'p' && need_is_idle(a, p))
        return false;
    if (cue_tells_lack(a, p, speaker))
        return false;
    if (class == 'p' && cue_end == cue + 1 && !cue_takes_side(a, cue))
        return false;
    if (!matter_find(m, p, class) ||
        (cue_is_going_to(a, cue, cue_end) && !tree_is_verb(a, p->matter)))
        return false;
    if (tree_is(a, p->matter, REL_CCOMP) && span_is(entry_row(h.im, h.entry, KEY_FORM), "wish") &&
        clause_claims(a, p->matter))
        return false;
    if (!cue_tells_event(m, p))
        return false;
    (void)refusal_is_undone(m, p);
    if (for_all && subject != NONE && subject < p->first) {
        uint32_t end;
        token_subtree(a, subject, &p->first, &end); /* "the troops would be withdrawn" */
    }
    if (matter_is_somebody(m, p, toward))
        return false;
    p->condition = condition_for(m, conditions, p);
    if (conditional && !condition_binds(p))
        return false;
    if (foresees && span_is(entry_row(h.im, h.entry, KEY_STANCE), "commit") &&
        promise_is_idle(m, p, speaker))
        return false;
    matter_cut(m, p, p->matter);
    /* "Criticised him": somebody who is known by name. */
    if (TOK(p->matter).upos == UPOS_PRON && p->matter != p->holder &&
        holder_is_known(m, p->matter) && maker_actor(m, p->matter) != maker_actor(m, p->holder) &&
        (span_is(p->stance, "oppose") || span_is(p->stance, "support")))
        p->toward = p->matter;
    if (p->first >= p->end || !matter_is_readable(a, p))
        return false;
    if (p->toward == NONE && toward.at != NULL && !of_speaker) {
        uint32_t t = cue_row_follow(m, h, KEY_TOWARD, p->predicate, p->matter);
        if (t != NONE && is_actor(m, t) && t != p->holder)
            p->toward = t;
    }
    return p->first < p->end;
}

/* ---- The record ---- */

static bool position_write(struct maker *m, const struct position *p)
{
    struct article *a = m->a;
    double confidence = 0.5 + 0.3 * (double)TOK(p->predicate).p_head + (p->by_speaker ? 0.0 : 0.1);
    struct record *r = maker_record(
        m, RECORD_POSITION, TOK(p->cue).sentence, TOK(p->first).start, TOK(p->end - 1).end,
        lexicon_rule(&a->arena, p->hit.im, p->hit.entry, 0), confidence);
    struct entity *e = arena_new(&a->arena, struct entity, 3);
    if (r == NULL || e == NULL)
        return false;
    e[0] = entity_at(m, p->holder);
    record_entity(r, POSITION_HOLDER, &e[0]);
    record_text(r, POSITION_STANCE, p->stance);
    record_flag(r, POSITION_NEGATED, p->negated);
    struct range matter = { TOK(p->first).start, TOK(p->end - 1).end };
    struct range cue = { TOK(p->cue).start, TOK(p->cue_end - 1).end };
    record_text(r, POSITION_MATTER, span_cut(a->text, matter.start, matter.end));
    if (p->toward != NONE) {
        e[1] = maker_entity(m, p->toward);
        record_entity(r, POSITION_TOWARD, &e[1]);
    }
    struct range condition = { 0, 0 };
    if (p->condition != NULL) {
        condition =
            (struct range){ TOK(p->condition->first).start, TOK(p->condition->end - 1).end };
        record_text(r, POSITION_CONDITION, span_cut(a->text, condition.start, condition.end));
        record_text(r, POSITION_CONDITION_KIND, p->condition->kind);
    }
    if (!p->by_speaker) {
        uint32_t by = position_speaker(a, p->predicate);
        if (by != NONE && by != p->holder) {
            e[2] = maker_entity(m, by);
            record_entity(r, POSITION_REPORTED_BY, &e[2]);
        }
    }
    return maker_spans(m, r, POSITION_MATTER_SPANS, &matter, 1) &&
           maker_spans(m, r, POSITION_CUE_SPANS, &cue, 1) &&
           maker_spans(m, r, POSITION_CONDITION_SPANS, &condition, p->condition != NULL ? 1 : 0);
}

static bool sentence_positions(struct maker *m, uint32_t sentence,
                               const struct conditions *conditions)
{
    struct article *a = m->a;
    const struct sentence *s = &a->sentences[sentence];
    struct position found[MAX_PER_SENTENCE];
    size_t n = 0;
    for (uint32_t t = s->first; t < s->end && n < MAX_PER_SENTENCE; t++) {
        uint32_t end = t + 1;
        struct hit h = maker_phrase(m, t, ENTRY_CUE, 'p', &end);
        if (h.entry == NULL) {
            end = t + 1;
            h = cue_word(m, t);
        }
        if (h.entry == NULL || !position_at(m, h, t, end, conditions, &found[n]) ||
            in_list(found, n, &found[n]))
            continue;
        if (!position_write(m, &found[n]))
            return false;
        if (found[n].condition != NULL)
            found[n].condition->used = true;
        n++;
    }
    return true;
}

/* Every condition as a layer record. */
static bool condition_write(struct maker *m, const struct condition *c)
{
    struct article *a = m->a;
    struct record *r =
        maker_record(m, RECORD_CONDITION, TOK(c->first).sentence, TOK(c->first).start,
                     TOK(c->end - 1).end, c->rule, c->clause ? 0.85 : 0.6);
    if (r == NULL)
        return false;
    record_text(r, CONDITION_CONDITION_KIND, c->kind);
    struct range condition = { TOK(c->first).start, TOK(c->end - 1).end }, main_clause[2];
    size_t n = 0;
    if (c->governor != NONE) {
        uint32_t f, e;
        token_subtree(a, c->governor, &f, &e);
        uint32_t cf = f, ce = c->first < e ? c->first : e;
        matter_trim(a, &cf, &ce);
        if (cf < ce)
            main_clause[n++] = (struct range){ TOK(cf).start, TOK(ce - 1).end };
        cf = c->end > f ? c->end : f;
        ce = e;
        matter_trim(a, &cf, &ce);
        if (cf < ce)
            main_clause[n++] = (struct range){ TOK(cf).start, TOK(ce - 1).end };
    }
    return maker_spans(m, r, CONDITION_CONDITION_SPANS, &condition, 1) &&
           maker_spans(m, r, CONDITION_MAIN_SPANS, main_clause, n);
}

dm_status positions_make(struct maker *m, dm_report *why)
{
    for (uint32_t i = 0; i < m->a->n_sentences; i++) {
        struct conditions conditions = { 0 };
        bool ok = conditions_find(m, i, &conditions);
        for (size_t k = 0; k < conditions.n; k++) {
            struct condition *c = &conditions.items[k];
            clip_to_quotation(m->a, c->head, &c->first, &c->end);
            cut_attribution(m, c->head, &c->end);
        }
        ok = ok && sentence_positions(m, i, &conditions);
        /* A clause is a condition wherever it stands; a phrase ("within a mile") only where
         * somebody's position hangs on it. */
        for (size_t k = 0; ok && m->layers && k < conditions.n; k++)
            if (conditions.items[k].clause || conditions.items[k].used)
                ok = condition_write(m, &conditions.items[k]);
        if (!ok)
            return fail(why, DM_NO_MEMORY, "no memory for positions");
    }
    return DM_OK;
}
