/* conditions.c -- see conditions.h. The words and forms are in data/positions/conditions.lex; the
 * tree decides whether they open a clause or phrase that limits something. */
#include "records/conditions.h"

#include "article/grammar.h"
#include "base/utf8.h"

#define TOK(t) (a->tokens[t])

static bool form_is(struct hit h, const char *form)
{
    struct span row = entry_row(h.im, h.entry, KEY_FORM), one;
    while (row.at != NULL && span_next(&row, ';', &one))
        if (span_is(span_trim(one), form))
            return true;
    return false;
}

/* The word that the condition's words introduce: what they hang on outside themselves. */
static uint32_t introduced(const struct article *a, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        uint32_t h = TOK(t).head;
        if (h == NONE || (h >= first && h < end))
            continue;
        switch (rel_base((enum rel)TOK(t).rel)) {
        case REL_MARK:
        case REL_CASE:
        case REL_CC:
            return h;
        case REL_ADVMOD:
            if (h >= end && (span_is(TOK(t).fold, "when") || span_is(TOK(t).fold, "whenever")))
                return h;
            break;
        default:
            break;
        }
    }
    /* "on the condition that X": the clause hangs on the noun among the words. */
    for (uint32_t t = first; t < end; t++)
        for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
            if (c >= end &&
                (tree_is(a, c, REL_ACL) || tree_is(a, c, REL_CCOMP) || tree_is(a, c, REL_NMOD) ||
                 tree_is(a, c, REL_XCOMP) || tree_is(a, c, REL_ADVCL) || tree_is(a, c, REL_OBL)))
                return c;
    return NONE;
}

/* "as if", "even if": no conditions. */
static bool is_concession(const struct article *a, uint32_t first)
{
    if (first == 0 || TOK(first - 1).sentence != TOK(first).sentence)
        return false;
    struct span w = TOK(first - 1).fold;
    return span_is(w, "as") || span_is(w, "even") || span_is(w, "what");
}

static bool condition_at(struct maker *m, uint32_t t, uint32_t end, struct hit h,
                         struct condition *out)
{
    struct article *a = m->a;
    if (is_concession(a, t))
        return false;
    uint32_t head = introduced(a, t, end);
    struct span kind = image_span(h.im, h.entry->what);
    *out = (struct condition){ .kind = kind,
                               .rule = lexicon_rule(&a->arena, h.im, h.entry, 0),
                               .governor = NONE };
    if (head == NONE) {
        if (!form_is(h, "adv") || !tree_is(a, t, REL_ADVMOD))
            return false;
        out->first = t;
        out->end = end;
        out->head = t;
        out->governor = TOK(t).head;
        return true;
    }
    bool verb = tree_is_verb(a, head) || token_child(a, head, REL_NSUBJ) != NONE ||
                token_child(a, head, REL_COP) != NONE;
    bool clause = verb && (tree_is(a, head, REL_ADVCL) || tree_is(a, head, REL_ACL) ||
                           tree_is(a, head, REL_CCOMP));
    if (clause ? !form_is(h, "advcl") : !form_is(h, "obl"))
        return false;
    /* "asked if", "unclear whether": the clause is what is asked. */
    static const char *const askers[] = { "unclear", "unknown",  "uncertain", "ask",
                                          "wonder",  "know",     "doubt",     "check",
                                          "see",     "question", "clear",     "sure" };
    uint32_t h2 = TOK(head).head;
    if (clause && end == t + 1 && h2 != NONE && h2 < t && span_is(TOK(t).fold, "if")) {
        if (tree_is(a, head, REL_CCOMP) || LEMMA_IN(a, h2, askers))
            return false;
    }
    if (!clause && (article_time_at(a, head) != NULL || !tree_is_nominal(a, head)))
        return false;
    uint32_t f, e;
    token_subtree(a, head, &f, &e);
    out->first = t < f ? t : f;
    if (f < t && t - f > 3)
        out->first = t;
    out->end = e > end ? e : end;
    out->head = head;
    out->clause = clause;
    out->governor = TOK(head).head;
    /* Words with a noun of their own ("within the framework of"): the noun's governor is limited.
     */
    while (out->governor != NONE && out->governor >= out->first && out->governor < out->end)
        out->governor = TOK(out->governor).head;
    while (out->end > out->first + 1 && TOK(out->end - 1).upos == UPOS_PUNCT)
        out->end--;
    return true;
}

bool conditions_find(struct maker *m, uint32_t sentence, struct conditions *out)
{
    struct article *a = m->a;
    const struct sentence *s = &a->sentences[sentence];
    for (uint32_t t = s->first; t < s->end; t++) {
        uint32_t end = t;
        struct hit h = maker_phrase(m, t, ENTRY_CONDITION, 0, &end);
        struct condition c;
        if (h.entry == NULL || !condition_at(m, t, end, h, &c))
            continue;
        if (!arena_grow(&a->arena, (void **)&out->items, &out->room, out->n + 1,
                        sizeof *out->items))
            return false;
        out->items[out->n++] = c;
        t = end - 1;
    }
    return true;
}
