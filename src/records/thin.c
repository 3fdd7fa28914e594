/* thin.c -- which of a sentence's predicates tell an event of their own: what is only the content
 * of a demand, a promise or a refusal doesn't, nor an act told twice. Serves events.c. */
#include "records/events_parts.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

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

/* Acts in words about another act, which is then no event of its own. */
static bool has_content(unsigned type)
{
    return type == PLOVER_AGREE || type == PLOVER_REQUEST || type == PLOVER_REJECT ||
           type == PLOVER_THREATEN || type == PLOVER_ACCUSE || type == PLOVER_CONCEDE;
}

static bool is_bare_clause(const struct article *a, uint32_t t)
{
    if (TOK(t).rel == REL_ACL_RELCL || TOK(t).upos != UPOS_VERB)
        return false;
    return token_feat(a, t, "VerbForm=Inf") || token_feat(a, t, "VerbForm=Ger") ||
           tree_is(a, t, REL_XCOMP);
}

/* "agreed [to send a team [to inspect ...]]", "refused a demand [to withdraw]", "demanded that
 * Iran [stop the attacks]": whether the way up from `t` to the act in words stays inside its
 * content. */
bool event_is_content(const struct article *a, uint32_t t, uint32_t of)
{
    enum { MOST_STEPS = 8 };
    bool named = TOK(t).upos == UPOS_NOUN || TOK(t).upos == UPOS_PROPN;
    for (int step = 0; step < MOST_STEPS && t != NONE && t != of; step++) {
        uint32_t h = TOK(t).head;
        bool down = tree_is(a, t, REL_XCOMP) || tree_is(a, t, REL_CCOMP) ||
                    tree_is(a, t, REL_OBJ) || tree_is(a, t, REL_CONJ) ||
                    (tree_is(a, t, REL_ACL) && is_bare_clause(a, t)) ||
                    (tree_is(a, t, REL_ADVCL) && is_bare_clause(a, t) && h != NONE && t > h &&
                     (h != of || !token_feat(a, t, "VerbForm=Ger") ||
                      token_child(a, t, REL_MARK) != NONE)) ||
                    ((tree_is(a, t, REL_NMOD) || tree_is(a, t, REL_OBL)) && (h != of || named));
        if (!down)
            return false;
        if (h == of && tree_is(a, t, REL_CONJ))
            return false; /* "agreed to talk and attacked": what follows is the next act */
        t = h;
    }
    return t == of;
}

/* "will come if it is attacked", "a resolution that would impose an embargo": what may be is told
 * only as a part of what is. */
static bool is_supposed(const struct article *a, const struct candidate *x,
                        const struct candidate *y)
{
    enum { MOST_STEPS = 12 };
    if (x->status != STATUS_HYPOTHETICAL && x->status != STATUS_PLANNED)
        return false;
    bool below = false;
    uint32_t t = x->predicate;
    for (int step = 0; step < MOST_STEPS && t != NONE && t != y->predicate; step++) {
        below |= tree_is(a, t, REL_ADVCL) || tree_is(a, t, REL_ACL);
        t = TOK(t).head;
    }
    return below && t == y->predicate;
}

/* A noun with its own doer beside it tells something even as the object of another act:
 * "condemned Russia's invasion". */
static bool tells_itself(const struct candidate *x)
{
    return x->noun && x->match.actors.n > 0;
}

static bool is_part(const struct article *a, const struct candidate *x, const struct candidate *y)
{
    uint32_t up = TOK(x->predicate).head;
    if (holds_word(y, x->predicate))
        return true;
    if (up == y->predicate && is_bare_clause(a, x->predicate) &&
        (tree_is(a, x->predicate, REL_XCOMP) || tree_is(a, x->predicate, REL_ACL) ||
         tree_is(a, x->predicate, REL_CCOMP) || tree_is(a, x->predicate, REL_ADVCL)) &&
        !(tree_is(a, x->predicate, REL_ADVCL) && token_feat(a, x->predicate, "VerbForm=Ger") &&
          token_child(a, x->predicate, REL_MARK) == NONE))
        return true;
    if (!has_content(y->match.frame->type) || !event_is_content(a, x->predicate, y->predicate))
        return false;
    return !(tells_itself(x) && y->match.frame->type == PLOVER_ACCUSE);
}

/* The same type told twice with a shared side: the verb tells it. */
static bool is_noun_of(const struct article *a, const struct candidate *x,
                       const struct candidate *y)
{
    return TOK(x->predicate).upos == UPOS_NOUN && x->match.frame->type == y->match.frame->type &&
           tree_is_under(a, x->predicate, y->predicate) &&
           (shares(&x->match.actors, &y->match.actors) ||
            shares(&x->match.recipients, &y->match.recipients) ||
            TOK(x->predicate).head == y->predicate);
}

/* "opened fire, killing two", "bombed the town and killed two": one attack; "marched, demanding
 * that he go": what a protest is about. */
static const char *const harms[] = { "kill", "wound", "injure", "maim" };

static bool is_outcome(const struct article *a, const struct candidate *x,
                       const struct candidate *y)
{
    uint32_t up = TOK(x->predicate).head;
    if (up != NONE && up != y->predicate && TOK(up).head == y->predicate &&
        (tree_is(a, up, REL_ADVCL) || tree_is(a, up, REL_XCOMP)))
        up = y->predicate; /* "opened fire to disperse them, killing two" */
    if (x->noun || y->predicate > x->predicate || up != y->predicate)
        return false;
    bool participle = tree_is(a, x->predicate, REL_ADVCL) && is_bare_clause(a, x->predicate);
    bool joined =
        tree_is(a, x->predicate, REL_CONJ) && token_child(a, x->predicate, REL_NSUBJ) == NONE;
    unsigned type = x->match.frame->type, main = y->match.frame->type;
    if (main == PLOVER_ASSAULT)
        return type == PLOVER_ASSAULT && x->status == y->status &&
               (participle || (joined && LEMMA_IN(a, x->predicate, harms)));
    return main == PLOVER_PROTEST && participle &&
           (type == PLOVER_REQUEST || type == PLOVER_ACCUSE || type == PLOVER_PROTEST ||
            type == PLOVER_REJECT);
}

void events_thin(const struct article *a, struct candidate *c, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        struct candidate *x = &c[i];
        for (size_t k = 0; k < n && !x->dropped; k++) {
            struct candidate *y = &c[k];
            if (k == i || y->dropped)
                continue;
            if (is_part(a, x, y) || is_noun_of(a, x, y) || is_supposed(a, x, y)) {
                x->dropped = true;
                x->part_of = y->predicate;
            } else if (is_outcome(a, x, y)) {
                x->dropped = true;
                x->part_of = y->predicate;
                for (uint8_t r = 0; r < x->match.recipients.n; r++)
                    if (y->match.recipients.n < MATCH_PEOPLE)
                        y->match.recipients.token[y->match.recipients.n++] =
                            x->match.recipients.token[r];
            }
        }
    }
}
