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

/* "Barring an appeal", "failing a deal": the word is the head of what it opens. */
static bool opens_by_itself(const struct article *a, uint32_t t)
{
    return TOK(t).upos == UPOS_VERB && token_child(a, t, REL_OBJ) != NONE &&
           token_child(a, t, REL_NSUBJ) == NONE && token_child(a, t, REL_AUX) == NONE &&
           (tree_is(a, t, REL_ADVCL) || tree_is(a, t, REL_OBL) || tree_is(a, t, REL_ACL));
}

/* The word that the condition's words introduce: what they hang on outside themselves. */
static uint32_t introduced(const struct article *a, uint32_t first, uint32_t end)
{
    if (end == first + 1 && opens_by_itself(a, first))
        return first;
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

static void trim_end(const struct article *a, struct condition *c)
{
    while (c->end > c->first + 1 && TOK(c->end - 1).upos == UPOS_PUNCT)
        c->end--;
    /* The parser may hang the comma behind the next clause on this one: what it limits isn't its.
     */
    if (c->governor == NONE || c->governor <= c->head || c->governor >= c->end)
        return;
    while (c->end - 1 > c->head &&
           (TOK(c->end - 1).upos == UPOS_PUNCT || !tree_is_under(a, c->end - 1, c->head)))
        c->end--;
}

/* "as if", "even if": no conditions. */
static bool is_concession(const struct article *a, uint32_t first)
{
    if (first == 0 || TOK(first - 1).sentence != TOK(first).sentence)
        return false;
    struct span w = TOK(first - 1).fold;
    return span_is(w, "as") || span_is(w, "even") || span_is(w, "what");
}

/* "Unless I am mistaken" */
static bool is_modesty(const struct article *a, uint32_t head)
{
    static const char *const words[] = { "mistaken", "mistake", "wrong" };
    uint32_t subject = token_child(a, head, REL_NSUBJ);
    return subject != NONE && span_is(TOK(subject).fold, "i") && LEMMA_IN(a, head, words);
}

/* "Under international supervision", "under pressure from the unions": words that have a noun of
 * their own. NONE: they have none that hangs on what they limit. */
static uint32_t own_noun(const struct article *a, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        uint32_t h = TOK(t).head;
        if (h != NONE && (h < first || h >= end))
            return TOK(t).upos == UPOS_NOUN && (tree_is(a, t, REL_OBL) || tree_is(a, t, REL_NMOD) ||
                                                tree_is(a, t, REL_ADVMOD))
                       ? t
                       : NONE;
    }
    return NONE;
}

/* From "only" on, and not from the "but" or the comma before it. */
static void begin_at_words(const struct article *a, struct condition *c, uint32_t words)
{
    while (c->first < words && (TOK(c->first).upos == UPOS_PUNCT || TOK(c->first).rel == REL_CC))
        c->first++;
    uint32_t before = c->first - 1;
    if (c->first > 0 && c->first == words && span_is(TOK(before).fold, "only") &&
        TOK(before).sentence == TOK(words).sentence)
        c->first = before;
}

static bool is_joint(const struct article *a, uint32_t t)
{
    return TOK(t).upos == UPOS_PUNCT || TOK(t).rel == REL_CC || span_is(TOK(t).fold, "then");
}

/* "Azerbaijan must first release them", beside "Armenia is ready": the clause that must come first
 * limits the other. False: there is no other. */
static bool first_of_two(const struct article *a, uint32_t word, struct condition *out)
{
    uint32_t v = TOK(word).head, other = NONE;
    bool must = false;
    for (uint32_t c = TOK(v).child; c != NONE; c = TOK(c).next)
        must |= tree_is(a, c, REL_AUX) &&
                (token_lemma_is(a, c, "must") || token_lemma_is(a, c, "should"));
    if (!must && TOK(v).head != NONE && token_lemma_is(a, TOK(v).head, "let")) {
        v = TOK(v).head;
        must = true;
    }
    if (!must || !tree_is_verb(a, v))
        return false;
    bool behind = tree_is(a, v, REL_CONJ) || tree_is(a, v, REL_PARATAXIS);
    if (behind)
        other = TOK(v).head;
    for (uint32_t c = TOK(v).child; c != NONE && other == NONE; c = TOK(c).next)
        if (c > v && (tree_is(a, c, REL_CONJ) || tree_is(a, c, REL_PARATAXIS)) &&
            token_child(a, c, REL_NSUBJ) != NONE)
            other = c;
    if (other == NONE)
        return false;
    uint32_t first, end;
    token_subtree(a, v, &first, &end);
    if (!behind) {
        uint32_t e;
        token_subtree(a, other, &end, &e);
    }
    while (first < v && is_joint(a, first))
        first++;
    while (end > v + 1 && is_joint(a, end - 1))
        end--;
    if (end <= v) /* the other clause reaches to before this one's verb */
        return false;
    out->first = first;
    out->end = end;
    out->head = v;
    out->clause = true;
    out->governor = other;
    return true;
}

/* "First at the level of experts": at which. */
static uint32_t end_of_place(const struct article *a, uint32_t end, uint32_t governor)
{
    if (end >= a->n_tokens || TOK(end).rel != REL_CASE ||
        !(span_is(TOK(end).fold, "on") || span_is(TOK(end).fold, "at")))
        return end;
    uint32_t noun = TOK(end).head, first, stop;
    if (noun == NONE || noun < end || TOK(noun).head != governor ||
        article_time_at(a, noun) != NULL)
        return end;
    tree_phrase(a, noun, true, &first, &stop);
    return stop;
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
                               .words = end,
                               .governor = NONE };
    uint32_t noun = form_is(h, "adv") ? own_noun(a, t, end) : NONE;
    if (noun != NONE) {
        uint32_t f;
        token_subtree(a, noun, &f, &out->end);
        out->first = t;
        out->head = noun;
        out->governor = TOK(noun).head;
        trim_end(a, out);
        return true;
    }
    if (head == NONE) {
        if (!form_is(h, "adv") || !tree_is(a, t, REL_ADVMOD))
            return false;
        if (span_is(kind, "first") && first_of_two(a, t, out))
            return true;
        out->first = t;
        out->end = span_is(kind, "first") ? end_of_place(a, end, TOK(t).head) : end;
        out->head = t;
        out->governor = TOK(t).head;
        return true;
    }
    bool itself = head >= t && head < end; /* "pending a ruling" */
    bool verb = tree_is_verb(a, head) || token_child(a, head, REL_NSUBJ) != NONE ||
                token_child(a, head, REL_COP) != NONE;
    bool clause = verb && (tree_is(a, head, REL_ADVCL) || tree_is(a, head, REL_ACL) ||
                           tree_is(a, head, REL_CCOMP));
    if (itself   ? !form_is(h, "obl") && !form_is(h, "advcl")
        : clause ? !form_is(h, "advcl")
                 : !form_is(h, "obl"))
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
    /* "Until the third day of the conference": a date of its own. */
    static const char *const times[] = { "day",     "night", "hour", "minute", "week",
                                         "weekend", "month", "year", "decade", "morning",
                                         "evening", "dawn",  "dusk" };
    if (!clause && !itself &&
        (article_time_at(a, head) != NULL || !tree_is_nominal(a, head) ||
         (LEMMA_IN(a, head, times) && !span_is(kind, "without"))))
        return false;
    if (clause && is_modesty(a, head))
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
    /* "Our consent depends on a mandate": the consent is what is limited. */
    uint32_t by = out->governor;
    for (uint32_t w = t; w < end && !clause; w++)
        if (TOK(w).upos == UPOS_VERB || TOK(w).upos == UPOS_ADJ)
            by = token_child(a, w, REL_NSUBJ) != NONE ? token_child(a, w, REL_NSUBJ) : by;
    out->governor = by;
    begin_at_words(a, out, t);
    trim_end(a, out);
    return true;
}

/* "Should the talks fail", "were Ankara to send the ship": the auxiliary says if. */
static bool inversion_at(struct maker *m, uint32_t t, struct condition *out)
{
    const struct article *a = m->a;
    struct span w = TOK(t).fold;
    uint32_t head = TOK(t).head, subject = head == NONE ? NONE : token_child(a, head, REL_NSUBJ);
    if (!(span_is(w, "should") || span_is(w, "were") || span_is(w, "had")) || head == NONE ||
        head < t || !tree_is(a, head, REL_ADVCL) || subject == NONE || subject < t ||
        subject > head || token_child(a, head, REL_MARK) < subject)
        return false;
    *out = (struct condition){ .kind = SPAN("if"),
                               .rule = SPAN("grammar:inversion"),
                               .clause = true,
                               .words = t + 1,
                               .head = head,
                               .governor = TOK(head).head };
    token_subtree(a, head, &out->first, &out->end);
    out->first = t;
    trim_end(a, out);
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
        if (h.entry == NULL ? !inversion_at(m, t, &c) : !condition_at(m, t, end, h, &c))
            continue;
        end = h.entry == NULL ? t + 1 : end;
        if (!arena_grow(&a->arena, (void **)&out->items, &out->room, out->n + 1,
                        sizeof *out->items))
            return false;
        out->items[out->n++] = c;
        t = end - 1;
    }
    return true;
}
