/* grammar.c -- see grammar.h. Walks up are bounded by the sentence's length: heads form a tree. */
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

enum { MAX_WALK = 64 }; /* chains of control and coordination deeper than this say nothing */

bool tree_is(const struct article *a, uint32_t t, enum rel rel)
{
    return t < a->n_tokens && (TOK(t).rel == rel || rel_base((enum rel)TOK(t).rel) == rel);
}

uint32_t tree_span_head(const struct article *a, uint32_t first, uint32_t end)
{
    for (uint32_t t = end; t-- > first;)
        if (TOK(t).upos != UPOS_PUNCT &&
            (TOK(t).head == NONE || TOK(t).head < first || TOK(t).head >= end))
            return t;
    return end - 1;
}

bool tree_is_verb(const struct article *a, uint32_t t)
{
    return t < a->n_tokens &&
           (TOK(t).upos == UPOS_VERB ||
            (TOK(t).upos == UPOS_AUX && !tree_is(a, t, REL_AUX) && !tree_is(a, t, REL_COP)));
}

bool tree_is_nominal(const struct article *a, uint32_t t)
{
    if (t >= a->n_tokens)
        return false;
    uint8_t p = TOK(t).upos;
    return p == UPOS_NOUN || p == UPOS_PROPN || p == UPOS_PRON || p == UPOS_NUM || p == UPOS_SYM;
}

bool tree_is_phrase_head(const struct article *a, uint32_t t)
{
    bool as_noun = TOK(t).upos == UPOS_ADJ && token_child(a, t, REL_DET) != NONE &&
                   (tree_is(a, t, REL_NSUBJ) || tree_is(a, t, REL_OBJ) || tree_is(a, t, REL_OBL) ||
                    tree_is(a, t, REL_NMOD));
    if (!tree_is_nominal(a, t) && !as_noun)
        return false;
    switch (TOK(t).rel) {
    case REL_FLAT:
    case REL_FIXED:
    case REL_GOESWITH:
    case REL_NMOD_DESC:
    case REL_DET:
    case REL_NUMMOD:
    case REL_AMOD:
    case REL_COMPOUND:
        return false;
    default:
        return true;
    }
}

bool tree_is_passive(const struct article *a, uint32_t t)
{
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (TOK(c).rel == REL_AUX_PASS || TOK(c).rel == REL_NSUBJ_PASS ||
            TOK(c).rel == REL_OBL_AGENT)
            return true;
    /* The tag is believed only where the clause has no active subject or object of its own. */
    if (token_feat(a, t, "Voice=Pass") && token_child(a, t, REL_NSUBJ) == NONE &&
        token_child(a, t, REL_OBJ) == NONE)
        return true;
    /* "troops attacked there"; but not "claims that Iran had attacked", with a subject of its own.
     */
    if (TOK(t).rel == REL_ACL && token_feat(a, t, "VerbForm=Part") &&
        token_feat(a, t, "Tense=Past") && token_child(a, t, REL_NSUBJ) == NONE)
        return true;
    /* "was arrested and deported": the second participle shares the first one's auxiliary. */
    return TOK(t).rel == REL_CONJ && TOK(t).head != NONE && token_feat(a, t, "VerbForm=Part") &&
           token_feat(a, t, "Tense=Past") && token_child(a, t, REL_NSUBJ) == NONE &&
           token_child(a, t, REL_AUX) == NONE && token_child(a, TOK(t).head, REL_NSUBJ) != NONE &&
           TOK(token_child(a, TOK(t).head, REL_NSUBJ)).rel == REL_NSUBJ_PASS;
}

static struct span joined(const struct article *a, uint32_t t, enum rel rel, char *out, size_t room)
{
    size_t n = 0;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        if (TOK(c).rel != rel)
            continue;
        if (n > 0 && n + 1 < room)
            out[n++] = '_';
        struct span w = TOK(c).fold;
        if (w.len + n < room) {
            memcpy(out + n, w.at, w.len);
            n += w.len;
        }
        for (uint32_t f = TOK(c).child; f != NONE; f = TOK(f).next)
            if (TOK(f).rel == REL_FIXED && n + 1 + TOK(f).fold.len < room) {
                out[n++] = '_';
                memcpy(out + n, TOK(f).fold.at, TOK(f).fold.len);
                n += TOK(f).fold.len;
            }
    }
    return (struct span){ out, n };
}

struct span tree_case(const struct article *a, uint32_t t, char *out, size_t room)
{
    return joined(a, t, REL_CASE, out, room);
}

struct span tree_mark(const struct article *a, uint32_t t, char *out, size_t room)
{
    return joined(a, t, REL_MARK, out, room);
}

static bool is_relative(const struct article *a, uint32_t t)
{
    return TOK(t).upos == UPOS_PRON &&
           (token_feat(a, t, "PronType=Rel") || span_is(TOK(t).fold, "who") ||
            span_is(TOK(t).fold, "which") || span_is(TOK(t).fold, "that") ||
            span_is(TOK(t).fold, "whom"));
}

/* Verbs whose object is the subject of their infinitive are the rule ("urged Iran to stop");
 * "promise" is the known exception. A person addressed by a preposition counts too: "called on Iran
 * to stop". */
static uint32_t controller(const struct article *a, uint32_t governor)
{
    if (!token_lemma_is(a, governor, "promise")) {
        uint32_t o = tree_is_passive(a, governor) ? NONE : token_child(a, governor, REL_OBJ);
        if (o == NONE)
            o = token_child(a, governor, REL_IOBJ);
        if (o != NONE && TOK(o).upos != UPOS_NUM)
            return o;
        if (token_lemma_is(a, governor, "call") || token_lemma_is(a, governor, "appeal") ||
            token_lemma_is(a, governor, "prevail"))
            for (uint32_t c = TOK(governor).child; c != NONE; c = TOK(c).next)
                if (tree_is(a, c, REL_OBL) && c > governor)
                    return c;
    }
    uint32_t s = token_child(a, governor, REL_NSUBJ);
    return s;
}

/* The subject that hangs on the verb itself; where it is "who" or "which", the noun it stands for.
 */
static uint32_t own_subject(const struct article *a, uint32_t verb)
{
    uint32_t s = token_child(a, verb, REL_NSUBJ);
    return s != NONE && is_relative(a, s) && TOK(verb).rel == REL_ACL_RELCL ? TOK(verb).head : s;
}

/* "Blamed Iran for refusing", "kept them from leaving": the object does what the preposition
 * governs. */
static bool object_acts(const struct article *a, uint32_t verb, uint32_t governor)
{
    static const char *const words[] = { "for", "of", "from", "into" };
    uint32_t mark = token_child(a, verb, REL_MARK), object = token_child(a, governor, REL_OBJ);
    if (mark == NONE || object == NONE || object > verb || TOK(object).upos == UPOS_NUM ||
        token_feat(a, verb, "VerbForm=Inf"))
        return false;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (span_is(TOK(mark).fold, words[i]))
            return true;
    return false;
}

uint32_t tree_subject(const struct article *a, uint32_t verb)
{
    for (int walk = 0; walk < MAX_WALK && verb != NONE; walk++) {
        uint32_t agent = token_child(a, verb, REL_OBL_AGENT);
        if (agent != NONE && TOK(agent).rel == REL_OBL_AGENT)
            return agent;
        if (tree_is_passive(a, verb)) {
            char word[32];
            for (uint32_t c = TOK(verb).child; c != NONE; c = TOK(c).next)
                if (tree_is(a, c, REL_OBL) && span_is(tree_case(a, c, word, sizeof word), "by"))
                    return c;
            return NONE;
        }
        uint32_t s = own_subject(a, verb);
        if (s != NONE)
            return s;
        uint32_t head = TOK(verb).head;
        if (head == NONE)
            return NONE;
        switch (rel_base((enum rel)TOK(verb).rel)) {
        case REL_ACL:
            if (token_feat(a, verb, "VerbForm=Inf")) {
                /* "Iran's threat to attack", "has the right to": whose it is, else who has it. */
                uint32_t p = token_child(a, head, REL_NMOD_POSS);
                if (p != NONE)
                    return p;
                verb = TOK(head).head;
                break;
            }
            return TOK(verb).rel == REL_ACL_RELCL ? NONE : head;
        case REL_XCOMP: {
            uint32_t c = controller(a, head);
            if (c != NONE && !is_relative(a, c))
                return c;
            verb = head;
            break;
        }
        case REL_CONJ:
        case REL_ADVCL:
            /* "was accused of lying and refuses to go": who suffered the one does the other. */
            if (tree_is_passive(a, head) && own_subject(a, head) != NONE)
                return own_subject(a, head);
            if (tree_is(a, verb, REL_ADVCL) && object_acts(a, verb, head))
                return token_child(a, head, REL_OBJ);
            verb = tree_is_verb(a, head) || TOK(head).upos == UPOS_ADJ ? head : NONE;
            break;
        case REL_CCOMP:
        case REL_PARATAXIS:
            verb = tree_is_verb(a, head) || TOK(head).upos == UPOS_ADJ ? head : NONE;
            break;
        default:
            return NONE;
        }
    }
    return NONE;
}

uint32_t tree_object(const struct article *a, uint32_t verb)
{
    for (int walk = 0; walk < MAX_WALK && verb != NONE; walk++) {
        bool passive = tree_is_passive(a, verb);
        if (!passive) {
            uint32_t o = token_child(a, verb, REL_OBJ);
            if (o == NONE)
                o = token_child(a, verb, REL_IOBJ); /* "warned Greece of consequences": an only
                                                       object, whatever its label */
            if (o == NONE && TOK(verb).rel == REL_ACL_RELCL) {
                /* "the town that rebels attacked": the gap is the antecedent. */
                uint32_t s = token_child(a, verb, REL_NSUBJ);
                if (s != NONE && !is_relative(a, s))
                    return TOK(verb).head;
            }
            if (o != NONE && is_relative(a, o) && TOK(verb).rel == REL_ACL_RELCL)
                return TOK(verb).head;
            return o;
        }
        uint32_t s = own_subject(a, verb);
        if (s != NONE)
            return s;
        uint32_t head = TOK(verb).head;
        if (head == NONE)
            return NONE;
        if (TOK(verb).rel == REL_ACL)
            return head;
        if (TOK(verb).rel == REL_CONJ || TOK(verb).rel == REL_XCOMP || TOK(verb).rel == REL_ADVCL) {
            if (TOK(verb).rel != REL_CONJ)
                return tree_subject(a, head);
            verb = head;
            continue;
        }
        return NONE;
    }
    return NONE;
}

uint32_t tree_next_conjunct(const struct article *a, uint32_t first, uint32_t t)
{
    uint32_t c = t == first ? TOK(first).child : TOK(t).next;
    while (c != NONE && TOK(c).rel != REL_CONJ)
        c = TOK(c).next;
    return c;
}

static bool belongs(enum rel rel, bool full)
{
    switch (rel) {
    case REL_DET:
    case REL_DET_PREDET:
    case REL_AMOD:
    case REL_COMPOUND:
    case REL_FLAT:
    case REL_NUMMOD:
    case REL_NMOD_POSS:
    case REL_NMOD_DESC:
    case REL_FIXED:
    case REL_GOESWITH:
    case REL_CASE:
    case REL_ADVMOD:
    case REL_PUNCT:
    case REL_CLF:
        return true;
    case REL_NMOD:
    case REL_NMOD_UNMARKED:
        return full;
    default:
        return false;
    }
}

void tree_phrase(const struct article *a, uint32_t head, bool full, uint32_t *first, uint32_t *end)
{
    *first = head;
    *end = head + 1;
    for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next) {
        enum rel rel = (enum rel)TOK(c).rel;
        if (!belongs(rel, full) || (rel == REL_CASE && c < head) || rel == REL_PUNCT)
            continue;
        uint32_t f, e;
        token_subtree(a, c, &f, &e);
        /* A relative clause or apposition deep in a modifier would drag the border far. */
        if (rel == REL_NMOD || rel == REL_NMOD_UNMARKED) {
            for (uint32_t d = TOK(c).child; d != NONE; d = TOK(d).next)
                if ((tree_is(a, d, REL_ACL) || tree_is(a, d, REL_APPOS) ||
                     tree_is(a, d, REL_PARATAXIS)) &&
                    d > c && e > d) {
                    uint32_t df, de;
                    token_subtree(a, d, &df, &de);
                    if (df > c && df < e)
                        e = df;
                }
        }
        if (f < *first)
            *first = f;
        if (e > *end)
            *end = e;
    }
    while (*end > head + 1 && (TOK(*end - 1).upos == UPOS_PUNCT || TOK(*end - 1).rel == REL_CC))
        (*end)--;
    while (*first < head && (TOK(*first).upos == UPOS_PUNCT || TOK(*first).rel == REL_CC))
        (*first)++;
}

uint32_t tree_apposed(const struct article *a, uint32_t head)
{
    uint32_t found = token_child(a, head, REL_APPOS);
    for (uint32_t c = TOK(head).child; c != NONE && found == NONE; c = TOK(c).next)
        if (c > head && TOK(c).rel == REL_NMOD && TOK(head).upos == UPOS_NOUN)
            found = token_child(a, c, REL_APPOS);
    return found;
}

bool tree_is_negated(const struct article *a, uint32_t predicate)
{
    for (uint32_t c = TOK(predicate).child; c != NONE; c = TOK(c).next) {
        struct span w = TOK(c).lemma;
        if (tree_is(a, c, REL_ADVMOD) &&
            (span_is(w, "not") || span_is(w, "never") || span_is(TOK(c).fold, "n't") ||
             span_is(w, "no") || span_is(w, "neither") || span_is(w, "nor")))
            return true;
        if (tree_is(a, c, REL_DET) && (span_is(w, "no") || span_is(w, "neither")))
            return true;
        if (tree_is(a, c, REL_CC) && (span_is(w, "nor") || span_is(w, "neither")))
            return true;
    }
    return false;
}

uint32_t tree_governor(const struct article *a, uint32_t t)
{
    for (uint32_t h = TOK(t).head; h != NONE; h = TOK(h).head)
        if (tree_is_verb(a, h) || token_child(a, h, REL_COP) != NONE ||
            (TOK(h).upos == UPOS_ADJ && token_child(a, h, REL_NSUBJ) != NONE))
            return h;
    return NONE;
}

bool tree_is_under(const struct article *a, uint32_t t, uint32_t ancestor)
{
    for (; t != NONE; t = TOK(t).head)
        if (t == ancestor)
            return true;
    return false;
}
