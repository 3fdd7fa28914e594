/* status.c -- see status.h. Climbs from the predicate to what it hangs on, as long as that says
 * something of whether it happened: "failed [to prevent [an attack]]". */
#include "records/status.h"

#include "article/grammar.h"
#include "records/status_clause.h"

#define TOK(t) (a->tokens[t])

const char *event_status_text(enum event_status s)
{
    static const char *const names[] = { "actual", "planned", "hypothetical", "negated",
                                         "historical" };
    return names[s];
}

/* ---- The climb ---- */

/* Where it stands. `undone`: an odd number of words below undo what hangs on them (fail, deny,
 * prevent). `s` is valid once `done`. */
struct climb {
    const struct maker *m;
    uint32_t at;
    bool undone, done;
    enum event_status s;
};

static void settle(struct climb *k, enum event_status s)
{
    if (k->undone)
        s = s == STATUS_ACTUAL || s == STATUS_HISTORICAL ? STATUS_NEGATED
            : s == STATUS_NEGATED                        ? STATUS_ACTUAL
                                                         : STATUS_HYPOTHETICAL;
    k->s = s;
    k->done = true;
}

/* By what stands in front; false: it says nothing. */
static bool settle_by(struct climb *k, enum cue cue)
{
    if (cue != CUE_PLANNED && cue != CUE_NEGATED && cue != CUE_HYPOTHETICAL && cue != CUE_DOUBTFUL)
        return false;
    settle(k, cue == CUE_PLANNED   ? STATUS_PLANNED
              : cue == CUE_NEGATED ? STATUS_NEGATED
                                   : STATUS_HYPOTHETICAL);
    return true;
}

/* What a word says of its infinitive, object or noun: failed to, plans to, a threat of. What it
 * says nothing of is left to be climbed over, or is `otherwise`. */
static bool governed(struct climb *k, uint32_t h)
{
    enum cue cue = status_cue(k->m, h);
    if (cue == CUE_NEGATED) {
        k->undone = !k->undone;
        k->at = h;
        return true;
    }
    if (cue != CUE_PLANNED && cue != CUE_HYPOTHETICAL && cue != CUE_DOUBTFUL)
        return false;
    enum event_status s = status_of_clause(k->m, h);
    if (s != STATUS_NEGATED)
        s = cue == CUE_PLANNED && s != STATUS_HYPOTHETICAL ? STATUS_PLANNED : STATUS_HYPOTHETICAL;
    settle(k, s);
    return true;
}

/* A clause with a verb of its own below a verb, an adjective or a noun: "denied that it bombed".
 * `own`: what the clause says of itself. */
static void of_content(struct climb *k, uint32_t h, enum event_status own)
{
    const struct article *a = k->m->a;
    enum cue cue = status_cue(k->m, h);
    bool negated = status_is_negated(a, h);
    if (cue == CUE_TOLD && TOK(h).upos == UPOS_NOUN && TOK(h).head != NONE &&
        tree_is(a, h, REL_OBJ)) {
        /* "rejected claims that": what the verb does to the claims */
        h = TOK(h).head;
        cue = status_cue(k->m, h);
        negated = status_is_negated(a, h);
    }
    static const char *const shows[] = { "suggest", "prove",   "show",  "indicate", "think",
                                         "believe", "confirm", "claim", "evidence", "sign" };
    bool undone =
        cue == CUE_DENIED || cue == CUE_NEGATED || (negated && token_lemma_is(a, h, "true"));
    if (undone && (!negated || token_lemma_is(a, h, "true")))
        settle(k, own == STATUS_NEGATED ? STATUS_ACTUAL : STATUS_NEGATED);
    else if (cue == CUE_DOUBTFUL && own != STATUS_NEGATED)
        settle(k, negated ? own : STATUS_HYPOTHETICAL);
    else if (negated && own == STATUS_ACTUAL && LEMMA_IN(a, h, shows))
        settle(k, STATUS_HYPOTHETICAL); /* "nothing suggests that" */
    else if (own != STATUS_ACTUAL || status_is_past(a, k->at))
        settle(k, own);
    else if (cue == CUE_HYPOTHETICAL)
        settle(k, STATUS_HYPOTHETICAL);
    else
        settle(k, cue == CUE_PLANNED ? STATUS_PLANNED : STATUS_ACTUAL);
}

static bool is_too_much(const struct article *a, uint32_t h)
{
    for (uint32_t c = TOK(h).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_ADVMOD) && token_lemma_is(a, c, "too"))
            return true;
    return false;
}

static void of_adverbial(struct climb *k, uint32_t h)
{
    const struct article *a = k->m->a;
    char word[32];
    struct span mark = tree_mark(a, k->at, word, sizeof word);
    bool to = span_is(mark, "to") || span_is(mark, "in_order_to") || span_is(mark, "so_as_to");
    if (to && token_lemma_is(a, h, "use") && token_feat(a, h, "Tense=Past") &&
        token_child(a, h, REL_OBJ) == NONE && !tree_is_passive(a, h)) {
        settle(k, STATUS_HISTORICAL); /* "used to bomb" */
    } else if (to && is_too_much(a, h)) {
        settle(k, STATUS_NEGATED); /* "too weak to attack" */
    } else if (to) {
        /* "is prepared to"; but "stopped the ship to search it" tells of a purpose. */
        bool active = TOK(h).upos == UPOS_VERB && !tree_is_passive(a, h);
        if (active || !governed(k, h))
            settle(k, STATUS_PLANNED);
    } else if (span_is(mark, "of") || span_is(mark, "from") || span_is(mark, "short_of")) {
        /* "refrained from", "is suspected of"; "far from" */
        if (!governed(k, h) &&
            !(TOK(h).upos == UPOS_ADV && settle_by(k, status_cue_before(k->m, h))))
            settle(k, STATUS_ACTUAL);
    } else {
        settle(k, STATUS_ACTUAL);
    }
}

/* An infinitive, a participle or a that-clause below a noun. */
static void of_adnominal(struct climb *k, uint32_t h, enum event_status own)
{
    const struct article *a = k->m->a;
    if (TOK(k->at).rel == REL_ACL_RELCL) {
        settle(k, STATUS_ACTUAL);
    } else if (token_feat(a, k->at, "VerbForm=Inf")) {
        uint32_t be = token_child(a, h, REL_COP);
        if (be != NONE && be < h && span_is(TOK(be).fold, "were"))
            settle(k, STATUS_HYPOTHETICAL); /* "Were Russia to attack, ..." */
        else if (status_is_negated(a, h))
            settle(k, STATUS_NEGATED); /* "no plans to attack" */
        else if (!governed(k, h))
            settle(k, STATUS_PLANNED);
    } else if (token_feat(a, k->at, "VerbForm=Fin") || token_child(a, k->at, REL_AUX) != NONE) {
        of_content(k, h, own);
    } else if (!(token_child(a, k->at, REL_MARK) != NONE && governed(k, h))) {
        settle(k, STATUS_ACTUAL);
    }
}

/* Verbs whose subject or object happens when they do: "talks were not held". */
static bool is_staging(const struct article *a, uint32_t verb)
{
    static const char *const verbs[] = {
        "hold",  "take",   "happen",  "occur", "launch", "stage", "carry",   "mount", "begin",
        "start", "resume", "conduct", "make",  "open",   "go",    "proceed", "be",    "commit"
    };
    return LEMMA_IN(a, verb, verbs);
}

static enum event_status shared_with(const struct maker *m, uint32_t verb)
{
    enum event_status s = status_of_clause(m, verb);
    return s == STATUS_NEGATED && !is_staging(m->a, verb) ? STATUS_ACTUAL : s;
}

/* A noun below a verb, an adjective or another noun. */
static void of_noun(struct climb *k, uint32_t h)
{
    static const char *const content[] = { "for", "of", "from", "about", "against", "to", "on" };
    const struct article *a = k->m->a;
    enum rel rel = rel_base((enum rel)TOK(k->at).rel);
    bool verb = tree_is_verb(a, h) || TOK(h).upos == UPOS_ADJ;
    /* "The attack was expected": it came, and nobody was surprised. */
    bool expected = token_lemma_is(a, h, "expect") && status_is_past(a, h);
    bool object =
        (rel == REL_OBJ && !token_lemma_is(a, h, "set")) || /* "set fire" */
        (rel == REL_NSUBJ && ((tree_is_passive(a, h) && !expected) || TOK(h).upos == UPOS_ADJ));
    if (rel == REL_OBL || rel == REL_NMOD) {
        char word[32];
        struct span preposition = tree_case(a, k->at, word, sizeof word);
        for (size_t i = 0; i < sizeof content / sizeof *content; i++)
            object |= span_is(preposition, content[i]);
        /* "in the event of", "ahead of": parsed as a noun or an adverb with one of its own */
        enum cue before = tree_is_verb(a, h) ? CUE_NONE : status_cue_before(k->m, h);
        if (settle_by(k, before))
            return;
    }
    if (object && status_cue(k->m, h) == CUE_TOLD && TOK(h).upos == UPOS_NOUN &&
        TOK(h).head != NONE && tree_is(a, h, REL_OBJ) &&
        status_cue(k->m, TOK(h).head) == CUE_DENIED) {
        k->undone = !k->undone; /* "dismissed reports of an attack" */
        settle(k, status_is_negated(a, TOK(h).head) ? STATUS_NEGATED : STATUS_ACTUAL);
    } else if (object && governed(k, h)) {
        return;
    } else if (verb && (rel == REL_OBJ || rel == REL_NSUBJ)) {
        settle(k, shared_with(k->m, h)); /* "talks would be held" */
    } else {
        settle(k, STATUS_ACTUAL);
    }
}

/* One step up; `own` is what the clause says of itself. */
static void step(struct climb *k, enum event_status own)
{
    const struct article *a = k->m->a;
    uint32_t h = TOK(k->at).head;
    if (h == NONE) {
        settle(k, own);
        return;
    }
    enum rel rel = rel_base((enum rel)TOK(k->at).rel);
    if (rel == REL_CCOMP || rel == REL_CSUBJ) {
        of_content(k, h, own);
    } else if (own != STATUS_ACTUAL && rel != REL_ACL) {
        settle(k, own);
    } else if (rel == REL_XCOMP) {
        if (!governed(k, h))
            k->at = h;
    } else if (rel == REL_ADVCL) {
        of_adverbial(k, h);
    } else if (rel == REL_ACL) {
        of_adnominal(k, h, own);
        if (own != STATUS_ACTUAL && k->s == STATUS_ACTUAL)
            settle(k, own);
    } else if (rel == REL_CONJ) {
        /* "will meet Putin and sign a treaty": one auxiliary for both. */
        if (token_child(a, k->at, REL_NSUBJ) != NONE || token_child(a, k->at, REL_AUX) != NONE)
            settle(k, STATUS_ACTUAL);
        else
            k->at = h;
    } else if (rel == REL_OBJ || rel == REL_OBL || rel == REL_NSUBJ || rel == REL_NMOD) {
        of_noun(k, h);
    } else {
        settle(k, STATUS_ACTUAL);
    }
}

enum event_status event_status_of(const struct maker *m, uint32_t predicate)
{
    enum { MOST_STEPS = 12 };
    struct climb k = { .m = m, .at = predicate };
    for (int i = 0; i < MOST_STEPS && !k.done; i++)
        step(&k, status_of_clause(m, k.at));
    return k.done ? k.s : STATUS_ACTUAL;
}

enum event_status event_status_of_word(const struct maker *m, uint32_t verb)
{
    switch (status_cue(m, verb)) {
    case CUE_PLANNED:
        return STATUS_PLANNED;
    case CUE_HYPOTHETICAL:
    case CUE_DOUBTFUL:
        return STATUS_HYPOTHETICAL;
    case CUE_NEGATED:
        return STATUS_NEGATED;
    default:
        return STATUS_ACTUAL;
    }
}

/* ---- What the calendar says ---- */

/* "Since 2015 they have bombed": it goes on. */
static bool goes_on_since(const struct article *a, uint32_t p)
{
    char word[32];
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_OBL) && span_is(tree_case(a, c, word, sizeof word), "since"))
            return true;
    return false;
}

/* "is visiting Tehran next week", "talks begin on Thursday" */
static bool is_told_in_present(const struct article *a, uint32_t p)
{
    if (!tree_is_verb(a, p)) {
        p = TOK(p).head;
        if (p == NONE || !tree_is_verb(a, p))
            return false;
    }
    if (token_feat(a, p, "Tense=Past") && token_feat(a, p, "VerbForm=Fin"))
        return false;
    bool present = token_feat(a, p, "Tense=Pres") && token_feat(a, p, "VerbForm=Fin");
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_AUX))
            present = !token_lemma_is(a, c, "have") && token_feat(a, c, "Tense=Pres");
    return present;
}

/* Whether its own clause names a decade or a century long gone ("in the 1990s"), or an age of the
 * lexicon ("during the cold war"). */
static bool is_of_an_age(const struct maker *m, uint32_t p)
{
    const struct article *a = m->a;
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next) {
        if (!tree_is(a, c, REL_OBL) && !tree_is(a, c, REL_NMOD) && !tree_is(a, c, REL_ADVMOD))
            continue;
        uint32_t first, end, stop = 0;
        token_subtree(a, c, &first, &end);
        for (uint32_t t = first; t <= c; t++) {
            struct hit h = maker_phrase(m, t, ENTRY_STATUS, 0, &stop);
            if (h.entry != NULL && stop > c &&
                span_is(image_span(h.im, h.entry->what), "historical"))
                return true;
        }
        for (size_t i = article_time_from(a, first);
             i < a->n_times && a->times[i].first < end && a->date.precision != PRECISION_UNKNOWN;
             i++) {
            /* TIMEX3 of a decade: three digits; of a century: two. */
            struct span v = a->times[i].value;
            int32_t from = 0;
            if (v.len != 2 && v.len != 3)
                continue;
            size_t digits = 0;
            for (; digits < v.len && v.at[digits] >= '0' && v.at[digits] <= '9'; digits++)
                from = 10 * from + (v.at[digits] - '0');
            int32_t last = v.len == 3 ? from * 10 + 9 : from * 100 + 99;
            if (digits == v.len && a->date.year - last > 1)
                return true;
        }
    }
    return false;
}

enum event_status event_status_dated(const struct maker *m, uint32_t predicate, enum event_status s,
                                     struct date when, bool deed)
{
    const struct article *a = m->a;
    if (s != STATUS_ACTUAL)
        return s;
    if (when.precision == PRECISION_UNKNOWN)
        return is_of_an_age(m, predicate) ? STATUS_HISTORICAL : s;
    if (a->date.precision == PRECISION_UNKNOWN)
        return s;
    if (deed && date_day(when) > date_day(a->date) && is_told_in_present(a, predicate))
        return STATUS_PLANNED;
    int32_t end =
        date_day(when) +
        (when.precision == PRECISION_YEAR ? 365 : 31 * (when.precision == PRECISION_MONTH));
    bool old = date_day(a->date) - end > 365 && !goes_on_since(a, predicate);
    return old ? STATUS_HISTORICAL : s;
}
