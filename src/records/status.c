/* status.c -- see status.h. */
#include "records/status.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

const char *event_status_text(enum event_status s)
{
    static const char *const names[] = { "actual", "planned", "hypothetical", "negated",
                                         "historical" };
    return names[s];
}

static const char *const planners[] = { "plan",  "intend", "schedule", "prepare", "set",
                                        "due",   "expect", "decide",   "agree",   "arrange",
                                        "poise", "ready",  "slate",    "go" };
static const char *const wishers[] = {
    "want",    "hope",      "wish",    "seek",      "try",     "attempt", "aim",
    "need",    "consider",  "urge",    "ask",       "demand",  "call",    "threaten",
    "offer",   "propose",   "suggest", "fear",      "warn",    "request", "order",
    "push",    "allow",     "enable",  "encourage", "would",   "able",    "likely",
    "willing", "possible",  "keen",    "determine", "vow",     "pledge",  "promise",
    "insist",  "recommend", "appeal",  "invite",    "require", "help",    "advise"
};
static const char *const failers[] = { "fail",    "refuse", "decline", "deny",   "stop",
                                       "prevent", "avoid",  "refrain", "unable", "cease" };

/* What an auxiliary says; STATUS_ACTUAL when nothing. */
static enum event_status of_auxiliaries(const struct article *a, uint32_t p)
{
    static const char *const may[] = { "may",   "might",  "could", "can",
                                       "would", "should", "must",  "ought" };
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next) {
        if (!tree_is(a, c, REL_AUX) && !tree_is(a, c, REL_COP))
            continue;
        if (token_lemma_is(a, c, "will") || token_lemma_is(a, c, "shall") ||
            span_is(TOK(c).fold, "'ll")) {
            if (span_is(TOK(c).fold, "would"))
                return STATUS_HYPOTHETICAL;
            return STATUS_PLANNED;
        }
        if (LEMMA_IN(a, c, may))
            return STATUS_HYPOTHETICAL;
    }
    return STATUS_ACTUAL;
}

static enum event_status of_mark(const struct article *a, uint32_t p)
{
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_MARK) &&
            (span_is(TOK(c).fold, "if") || span_is(TOK(c).fold, "unless") ||
             span_is(TOK(c).fold, "whether") || span_is(TOK(c).fold, "until") ||
             span_is(TOK(c).fold, "lest")))
            return STATUS_HYPOTHETICAL;
    return STATUS_ACTUAL;
}

static enum event_status of_modifiers(const struct article *a, uint32_t p)
{
    static const char *const future[] = { "planned",     "upcoming", "scheduled",
                                          "forthcoming", "future",   "proposed",
                                          "plan",        "propose",  "schedule" };
    static const char *const maybe[] = { "possible", "potential", "threatened", "threaten",
                                         "alleged",  "any",       "further" };
    for (uint32_t c = TOK(p).child; c != NONE; c = TOK(c).next) {
        if (!tree_is(a, c, REL_AMOD) && !tree_is(a, c, REL_DET))
            continue;
        if (LEMMA_IN(a, c, future))
            return STATUS_PLANNED;
        if (LEMMA_IN(a, c, maybe) && !token_lemma_is(a, c, "alleged"))
            return STATUS_HYPOTHETICAL;
    }
    return STATUS_ACTUAL;
}

/* What a verb says of its complement or object: failed to, plans to, wants to. */
static enum event_status of_governor(const struct article *a, uint32_t verb)
{
    if (LEMMA_IN(a, verb, failers))
        return STATUS_NEGATED;
    if (LEMMA_IN(a, verb, planners))
        return STATUS_PLANNED;
    return LEMMA_IN(a, verb, wishers) ? STATUS_HYPOTHETICAL : STATUS_ACTUAL;
}

enum event_status event_status_of(const struct maker *m, uint32_t predicate)
{
    const struct article *a = m->a;
    uint32_t p = predicate;
    for (int walk = 0; walk < 12 && p != NONE; walk++) {
        if (tree_is_negated(a, p))
            return STATUS_NEGATED;
        enum event_status s = of_auxiliaries(a, p);
        if (s == STATUS_ACTUAL)
            s = of_mark(a, p);
        if (s == STATUS_ACTUAL && !tree_is_verb(a, p))
            s = of_modifiers(a, p);
        if (s != STATUS_ACTUAL)
            return s;
        uint32_t h = TOK(p).head;
        if (h == NONE)
            return STATUS_ACTUAL;
        switch (rel_base((enum rel)TOK(p).rel)) {
        case REL_XCOMP:
            s = of_governor(a, h);
            if (s != STATUS_ACTUAL)
                return s;
            p = h;
            break;
        case REL_CCOMP:
            if (token_lemma_is(a, h, "deny"))
                return STATUS_NEGATED;
            if (LEMMA_IN(a, h, wishers) || LEMMA_IN(a, h, planners))
                return STATUS_HYPOTHETICAL;
            return STATUS_ACTUAL;
        case REL_ADVCL: {
            char word[32];
            struct span mark = tree_mark(a, p, word, sizeof word);
            if (span_is(mark, "to") || span_is(mark, "in_order_to"))
                return STATUS_PLANNED; /* purpose */
            if (span_is(mark, "without"))
                return STATUS_NEGATED;
            return STATUS_ACTUAL;
        }
        case REL_ACL:
            if (TOK(p).rel == REL_ACL_RELCL)
                return STATUS_ACTUAL;
            if (token_feat(a, p, "VerbForm=Inf"))
                return LEMMA_IN(a, h, failers) ? STATUS_NEGATED : STATUS_PLANNED;
            return STATUS_ACTUAL;
        case REL_CONJ:
            /* "will meet Putin and sign a treaty": one auxiliary for both. */
            if (token_child(a, p, REL_NSUBJ) != NONE || token_child(a, p, REL_AUX) != NONE)
                return STATUS_ACTUAL;
            p = h;
            break;
        case REL_OBJ:
        case REL_OBL:
        case REL_NSUBJ:
        case REL_NMOD:
            /* A noun event under a verb that denies or plans it. */
            if (tree_is_verb(a, h) && rel_base((enum rel)TOK(p).rel) == REL_OBJ) {
                s = of_governor(a, h);
                return s != STATUS_ACTUAL ? s : of_auxiliaries(a, h);
            }
            return STATUS_ACTUAL;
        default:
            return STATUS_ACTUAL;
        }
    }
    return STATUS_ACTUAL;
}
