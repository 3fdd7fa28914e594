/* predicates.c -- which words of a sentence tell an event. Every verb, noun and adjective the
 * lexicon knows is tried with its frames; a frame that fits names the type and fills the roles. The
 * trained weights (types.c) see every one too: they stop a frame that reads an event into a match
 * report, and name the type where the lexicon has no word. Serves events.c. */
#include "records/events_parts.h"
#include "records/genre.h"
#include "records/types.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

/* ---- Which entry, where ---- */

/* The entry of a predicate: two words before one ("air strike", "call up"), then the lemma. */
static struct hit predicate_entry(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    enum entry_kind kind;
    switch (TOK(t).upos) {
    case UPOS_VERB:
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

struct hit event_frame(const struct maker *m, uint32_t t, struct frame_match *f)
{
    *f = (struct frame_match){ 0 };
    struct hit h = predicate_entry(m, t);
    if (h.entry == NULL)
        return h;
    *f = frame_find(m, h.im, h.entry, t);
    if (f->frame == NULL && h.entry->kind == ENTRY_VERB && tree_is_passive(m->a, t)) {
        /* "is opposed to": a state told by a participle, which has an entry of its own as an
         * adjective. */
        struct hit adj =
            lexicon_find_kind(m->l, lexicon_key_of(&m->a->arena, m->a->tokens[t].fold), ENTRY_ADJ);
        if (adj.entry != NULL) {
            h = adj;
            *f = frame_find(m, h.im, h.entry, t);
        }
    }
    return h;
}

/* ---- What the weights add ---- */

/* Shares beyond which they are believed, by the precision on sentences that were kept back from
 * training (docs/formats/events.md). */
static const float most_none_played = 0.1F; /* in a match report and the like */
static const float most_none = 0.85F;       /* of no event, where a frame gives one; */
static const float most_none_coded = 0.95F; /* where two of those who take part have a code */
/* Of a type that no frame gives: of a verb that has no entry, of one whose frames don't fit here,
 * of one whose frame says none here, of one that only says; of a noun, and of a protest, where the
 * place says who. */
static const float least_unknown = 0.7F, least_verb = 0.5F, least_against = 0.85F,
                   least_speech = 0.9F, least_noun = 0.8F, least_protest = 0.5F;
/* Of a type that no frame of the word's entry gives anywhere. */
static const float least_otherwise = 0.85F;

/* How much a frame is worth where the weights give its type nothing. */
static const float frame_alone = 0.6F;

#define FRAME_ROW(name) { .type = PLOVER_##name },
static const struct frame model_frames[PLOVER_COUNT] = { PLOVER_LIST(FRAME_ROW) };
#undef FRAME_ROW

static unsigned best_type(const float *share)
{
    unsigned best = 0;
    for (unsigned i = 1; i < PLOVER_COUNT; i++)
        best = share[i] > share[best] ? i : best;
    return best;
}

static bool entry_gives(struct hit h, unsigned type)
{
    for (uint32_t i = 0; i < h.entry->frames.n; i++)
        if (h.im->frames[h.entry->frames.first + i].type == type)
            return true;
    return false;
}

static void add_party(const struct maker *m, struct fillers *f, uint32_t t)
{
    const struct article *a = m->a;
    if (t == NONE || !is_actor(m, t))
        return;
    f->token[f->n++] = t;
    for (uint32_t c = tree_next_conjunct(a, t, t); c != NONE && f->n < MATCH_PEOPLE;
         c = tree_next_conjunct(a, t, c))
        if (is_actor(m, c))
            f->token[f->n++] = c;
}

static float least_of(unsigned lexicon_says, bool verb, unsigned type)
{
    if (!verb)
        return type == PLOVER_PROTEST ? least_protest : least_noun;
    return lexicon_says == TYPE_SAYS_SPEECH     ? least_speech
           : lexicon_says == TYPE_SAYS_NO_ENTRY ? least_unknown
           : lexicon_says == TYPE_SAYS_NONE     ? least_against
                                                : least_verb;
}

/* Whether the word tells an event that no frame gives: NULL, and `c` is filled; else why not, for
 * explain ("": the weights don't say so). */
static const char *model_refuses(const struct maker *m, uint32_t t, struct hit h,
                                 const struct type_question *q, const float *share,
                                 struct candidate *c)
{
    const struct article *a = m->a;
    bool verb = tree_is_verb(a, t);
    unsigned best = best_type(share);
    if (share[best] < share[TYPER_TYPES - 1])
        return "";
    /* Of nouns only those that the lexicon has for events; whoever acts is none. */
    if (!verb && (TOK(t).upos != UPOS_NOUN || h.entry == NULL || a->mention_of[t] != NONE))
        return ": not taken, a frame must fit such a word";
    if (share[best] < least_of(q->facts[TYPE_FACT_LEXICON], verb, best))
        return ": not taken, the model is not sure enough";
    /* Whose word the lexicon has knows what it can tell. */
    if (h.entry != NULL && !entry_gives(h, best) && (!verb || share[best] < least_otherwise))
        return ": not taken, no frame of its entry has this type";
    *c = (struct candidate){ .predicate = t, .part_of = NONE, .sure = share[best] };
    c->noun = !verb;
    c->match.frame = &model_frames[best];
    add_party(m, &c->match.actors, q->arguments[0]);
    add_party(m, &c->match.recipients, q->arguments[1]);
    if (c->match.recipients.n == 0)
        add_party(m, &c->match.recipients, q->arguments[2]);
    if ((best == PLOVER_CONSULT || best == PLOVER_COOPERATE) &&
        c->match.actors.n + c->match.recipients.n < 2)
        return ": not taken, it takes two and only one is told";
    /* A noun must say who: "fighting" alone tells nothing of anybody. Of protests the place says
     * it. */
    bool who = c->match.actors.n > 0 || (verb && c->match.recipients.n > 0) ||
               best == PLOVER_PROTEST || (best == PLOVER_ASSAULT && c->match.recipients.n > 0);
    return who ? NULL : ": not taken, nobody is told who takes part";
}

/* ---- For explain ---- */

static bool may_tell(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    uint8_t p = TOK(t).upos;
    return p == UPOS_VERB || p == UPOS_NOUN || p == UPOS_PROPN || p == UPOS_ADJ ||
           (p == UPOS_AUX && tree_is_verb(a, t));
}

void event_note(const struct maker *m, uint32_t t, const char *what)
{
    struct span word = token_text(m->a, t);
    if (m->note != NULL)
        buffer_printf(m->note, "  %-16.*s %s\n", SPAN_FMT(word), what);
}

/* "WORD  ENTRY  what its frame says; what the weights say: what came of it". */
static void note_predicate(const struct maker *m, uint32_t t, struct hit h, const struct frame *f,
                           const float *share, const char *end)
{
    const struct article *a = m->a;
    if (m->note == NULL)
        return;
    bool entry = h.entry != NULL;
    if (!entry && (!tree_is_verb(a, t) || share == NULL))
        return;
    struct span rule = entry ? lexicon_rule(&m->a->arena, h.im, h.entry, f ? f->line : 0)
                             : SPAN("no entry: see data/verbs/");
    struct span word = token_text(a, t);
    buffer_printf(m->note, "  %-16.*s %-28.*s %s", SPAN_FMT(word), SPAN_FMT(rule),
                  f == NULL                ? (entry ? "no frame fits" : "")
                  : f->type == PLOVER_NONE ? "its frame says: no event"
                                           : plover_text(f->type));
    if (share != NULL) {
        unsigned best = best_type(share);
        buffer_printf(m->note, "%smodel: none %.2f, %s %.2f", f != NULL || entry ? "; " : "",
                      (double)share[TYPER_TYPES - 1], plover_text(best), (double)share[best]);
    }
    buffer_printf(m->note, "%s\n", end);
}

/* ---- One sentence ---- */

static enum event_status status_of(const struct maker *m, uint32_t t, const struct frame *f)
{
    if (f->options & FRAME_PLANNED)
        return STATUS_PLANNED;
    if (f->options & FRAME_HYPOTHETICAL)
        return STATUS_HYPOTHETICAL;
    if (f->options & FRAME_NEGATED)
        return STATUS_NEGATED;
    return f->options & FRAME_HISTORICAL ? STATUS_HISTORICAL : event_status_of(m, t);
}

static bool is_force(unsigned type)
{
    return type == PLOVER_SANCTION || type == PLOVER_COERCE || type == PLOVER_ASSAULT ||
           type == PLOVER_MOBILIZE;
}

/* "Insisted that it will stay" asks nobody; "insisted that he leave", "must leave" does. */
static bool is_assertion(const struct article *a, uint32_t t)
{
    static const char *const facts[] = { "will", "would", "can", "could", "have", "be", "do" };
    uint32_t clause = token_lemma_is(a, t, "insist") ? token_child(a, t, REL_CCOMP) : NONE;
    if (clause == NONE)
        return false;
    for (uint32_t c = TOK(clause).child; c != NONE; c = TOK(c).next)
        if (TOK(c).upos == UPOS_AUX && c < clause)
            return LEMMA_IN(a, c, facts) && !span_is(TOK(c).fold, "be");
    return !span_eq(TOK(clause).fold, TOK(clause).lemma);
}

/* A word that tells an event, by the lexicon or by the weights; false: it tells none. */
static bool candidate_at(const struct maker *m, uint32_t t, struct candidate *c)
{
    float share[TYPER_TYPES], *known = NULL;
    struct type_question q;
    struct frame_match f;
    if (!may_tell(m, t))
        return false;
    if (is_assertion(m->a, t)) {
        event_note(m, t, "says that something is so: nobody is asked");
        return false;
    }
    struct hit h = event_frame(m, t, &f);
    bool played = m->genre != NULL && m->genre->name.len > 0;
    bool stopped = f.frame != NULL && f.frame->type == PLOVER_NONE;
    bool asked = f.frame != NULL || h.entry != NULL || tree_is_verb(m->a, t);
    if (asked) {
        type_question_make(m, t, h, f.frame, &q);
        known = type_shares(m, t, &q, share) ? share : NULL;
    }
    bool found = false;
    const char *end = "";
    if (f.frame != NULL && !stopped) {
        float most = played                          ? most_none_played
                     : q.facts[TYPE_FACT_CODED] >= 2 ? most_none_coded
                                                     : most_none;
        found = known == NULL || share[TYPER_TYPES - 1] < most;
        end = found    ? ""
              : played ? ": dropped, the model must be surer in an article of this kind"
                       : ": dropped, the model sees no event here";
        *c = (struct candidate){ .predicate = t, .match = f, .entry = h.entry, .part_of = NONE };
        c->sure = f.frame->confidence *
                  (known == NULL ? 1.0F : frame_alone + (1 - frame_alone) * share[f.frame->type]);
        c->noun = h.entry->kind == ENTRY_NOUN;
    } else if (known != NULL && !played && (!stopped || tree_is_verb(m->a, t))) {
        end = model_refuses(m, t, h, &q, share, c);
        found = end == NULL;
        end = found ? ": taken, the model is sure" : end;
    }
    note_predicate(m, t, h, f.frame, known, end);
    if (found)
        c->status = status_of(m, t, c->match.frame);
    /* Of a verb without an entry the weights read its object: "mulls sanctions". */
    if (found && c->entry == NULL && c->status == STATUS_ACTUAL && is_force(c->match.frame->type))
        c->status = event_status_of_word(m, t);
    return found;
}

static void note_dropped(const struct maker *m, const struct candidate *c)
{
    const struct article *a = m->a;
    if (m->note == NULL || !c->dropped)
        return;
    struct span word = token_text(a, c->predicate), of = token_text(a, c->part_of);
    buffer_printf(m->note, "  %-16.*s dropped: part of what \"%.*s\" tells\n", SPAN_FMT(word),
                  SPAN_FMT(of));
}

bool event_candidates(struct maker *m, uint32_t sentence, struct candidate *c, size_t *n)
{
    enum { MOST_DEMANDS = 16 };
    struct article *a = m->a;
    const struct sentence *s = &a->sentences[sentence];
    uint32_t demands[MOST_DEMANDS], modals[MOST_DEMANDS];
    size_t n_demands = 0;
    *n = 0;
    if (m->note != NULL)
        buffer_printf(m->note, "predicates of sentence %u:\n", sentence);
    if (m->note != NULL && m->genre != NULL && m->genre->name.len > 0)
        buffer_printf(m->note, "  by its words the article is: %.*s (%.*s)%s\n",
                      SPAN_FMT(m->genre->name), SPAN_FMT(m->genre->rule),
                      m->genre->fiction ? ": no event is taken from it" : "");
    if (m->genre != NULL && m->genre->fiction)
        return true;
    for (uint32_t t = s->first; t < s->end; t++) {
        uint32_t demanded = NONE;
        if (TOK(t).upos == UPOS_AUX && !demand_write(m, t, &demanded))
            return false;
        if (demanded != NONE)
            event_note(m, t, "what is quoted demands it of its subject: REQUEST");
        if (demanded != NONE && n_demands < MOST_DEMANDS) {
            modals[n_demands] = t;
            demands[n_demands++] = demanded;
        }
        *n += candidate_at(m, t, &c[*n]);
    }
    for (size_t i = 0; i < *n; i++)
        for (size_t k = 0; k < n_demands; k++)
            if (event_is_content(a, c[i].predicate, demands[k])) {
                c[i].dropped = true;
                c[i].part_of = modals[k];
            }
    events_thin(a, c, *n);
    for (size_t i = 0; i < *n; i++)
        note_dropped(m, &c[i]);
    return true;
}
