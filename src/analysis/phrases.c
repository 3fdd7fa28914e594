/* phrases.c -- see phrases.h. Trees, names, lexicon -> the phrases of an article. */
#include "analysis/phrases_parts.h"
#include "analysis/quotes_parts.h"
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

enum form_class form_class(uint8_t form)
{
    if (form == FORM_I || form == FORM_WE || form == FORM_YOU)
        return CLASS_SPEAKER;
    if (form < FORM_PERSON_NAME)
        return CLASS_THIRD;
    return form <= FORM_PROPER ? CLASS_NAME : CLASS_NOUN;
}

/* ---- Words ---- */

/* The form of a pronoun; FORM_COUNT: it means nobody that could be meant again. */
static uint8_t pronoun_form(const struct article *a, uint32_t t)
{
    static const struct {
        const char *word;
        uint8_t form;
    } words[] = {
        { "he", FORM_HE },
        { "him", FORM_HE },
        { "his", FORM_HE },
        { "himself", FORM_HE },
        { "she", FORM_SHE },
        { "her", FORM_SHE },
        { "hers", FORM_SHE },
        { "herself", FORM_SHE },
        { "it", FORM_IT },
        { "its", FORM_IT },
        { "itself", FORM_IT },
        { "they", FORM_THEY },
        { "them", FORM_THEY },
        { "their", FORM_THEY },
        { "theirs", FORM_THEY },
        { "themselves", FORM_THEY },
        { "i", FORM_I },
        { "me", FORM_I },
        { "my", FORM_I },
        { "mine", FORM_I },
        { "myself", FORM_I },
        { "we", FORM_WE },
        { "us", FORM_WE },
        { "our", FORM_WE },
        { "ours", FORM_WE },
        { "ourselves", FORM_WE },
        { "you", FORM_YOU },
        { "your", FORM_YOU },
        { "yours", FORM_YOU },
        { "yourself", FORM_YOU },
        { "yourselves", FORM_YOU },
        { "this", FORM_THIS },
        { "that", FORM_THIS },
        { "these", FORM_THESE },
        { "those", FORM_THESE },
        { "'em", FORM_THEY },
    };
    if (tree_is(a, t, REL_EXPL) || tree_is(a, t, REL_MARK))
        return FORM_COUNT;
    struct span w = TOK(t).fold;
    static const char *const weather[] = { "rain", "snow", "hail", "drizzle", "thunder", "freeze" };
    if (span_is(w, "it") && TOK(t).head != NONE && WORD_IN(TOK(TOK(t).head).lemma, weather))
        return FORM_COUNT;
    /* "That" as a relative pronoun takes up the noun beside it: no mention of its own. */
    if (span_is(w, "that") && token_feat(a, t, "PronType=Rel"))
        return FORM_COUNT;
    if (span_is(w, "us") && TOK(t).upos == UPOS_PROPN)
        return FORM_COUNT;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (span_is(w, words[i].word))
            return words[i].form;
    return FORM_COUNT;
}

/* ---- Heads and borders ---- */

bool phrase_is_copular(const struct article *a, uint32_t t)
{
    return token_child(a, t, REL_COP) != NONE;
}

/* A name inside another phrase ("the Trump government", "Gaza talks"). */
static bool is_inner_name(const struct phrase_finder *f, uint32_t t)
{
    const struct article *a = f->a;
    uint32_t n = f->name_of[t], h = TOK(t).head;
    if (TOK(t).rel != REL_COMPOUND || TOK(t).upos != UPOS_PROPN || n == NONE || h == NONE)
        return false;
    const struct name *name = &a->names[n];
    return name->type != NAME_NORP && f->name_of[h] != n && t + 1 == name->end;
}

/* "each other", "one another" */
bool phrase_is_reciprocal(const struct article *a, uint32_t t)
{
    if (t == 0 || TOK(t - 1).sentence != TOK(t).sentence)
        return false;
    struct span w = TOK(t).fold, before = TOK(t - 1).fold;
    return (span_is(w, "other") && span_is(before, "each")) ||
           (span_is(w, "another") && span_is(before, "one"));
}

static bool is_head(const struct phrase_finder *f, uint32_t t)
{
    const struct article *a = f->a;
    if (is_inner_name(f, t) || phrase_is_reciprocal(a, t))
        return true;
    if (t + 1 < a->n_tokens && phrase_is_reciprocal(a, t + 1))
        return false;
    switch (TOK(t).rel) {
    case REL_CASE:
    case REL_MARK:
    case REL_CC:
    case REL_APPOS:
    case REL_DISCOURSE:
        return false;
    default:
        return tree_is_phrase_head(a, t) && TOK(t).upos != UPOS_SYM &&
               !(TOK(t).upos == UPOS_ADJ && phrase_is_copular(a, t));
    }
}

/* Dependents that are no part of the phrase: those of a clause whose predicate the noun is, and
 * what is joined to it. */
static bool is_outside(const struct article *a, uint32_t t, uint32_t c, bool predicate)
{
    switch (rel_base((enum rel)TOK(c).rel)) {
    case REL_CONJ:
    case REL_CC:
    case REL_CASE:
    case REL_MARK:
    case REL_COP:
    case REL_AUX:
    case REL_NSUBJ:
    case REL_CSUBJ:
    case REL_EXPL:
    case REL_PARATAXIS:
    case REL_VOCATIVE:
    case REL_DISCOURSE:
    case REL_DISLOCATED:
    case REL_LIST:
    case REL_DEP:
        return true;
    case REL_ADVCL:
    case REL_OBL:
        return predicate || TOK(c).rel == REL_ADVCL;
    case REL_ADVMOD:
        return predicate || c + 1 < t;
    case REL_PUNCT:
        return c < t;
    default:
        return false;
    }
}

/* The phrase around its head, with relative clauses, prepositions and appositions behind it. */
static void borders(const struct article *a, uint32_t t, uint32_t *first, uint32_t *end)
{
    bool predicate = phrase_is_copular(a, t) || token_child(a, t, REL_NSUBJ) != NONE;
    *first = t;
    *end = t + 1;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        /* What stands behind something joined to it is the joined one's, wherever it hangs. */
        if (c > t && (TOK(c).rel == REL_CC || TOK(c).rel == REL_CONJ))
            break;
        if (is_outside(a, t, c, predicate))
            continue;
        uint32_t cf, ce;
        token_subtree(a, c, &cf, &ce);
        if (cf < *first)
            *first = cf;
        if (ce > *end)
            *end = ce;
    }
    while (*end > t + 1 && (TOK(*end - 1).upos == UPOS_PUNCT || TOK(*end - 1).rel == REL_CC))
        (*end)--;
    while (*first < t && (TOK(*first).upos == UPOS_PUNCT || TOK(*first).rel == REL_CASE))
        (*first)++;
}

/* ---- All ---- */

static bool phrase_add(struct phrase_finder *f, uint32_t t, uint32_t first, uint32_t end,
                       uint8_t form)
{
    struct article *a = f->a;
    struct phrases *p = f->out;
    if (!arena_grow(&a->arena, (void **)&p->items, &p->room, p->n + 1, sizeof *p->items) ||
        !arena_grow(&a->arena, (void **)&p->facts, &p->facts_room, p->n + 1, sizeof *p->facts)) {
        f->no_memory = true;
        return false;
    }
    struct phrase_facts *x = &p->facts[p->n];
    *x = facts_of(f, t, first, form);
    p->items[p->n] = (struct phrase){ .first = first,
                                      .end = end,
                                      .head = t,
                                      .chain = NONE,
                                      .before = NONE,
                                      .next = NONE,
                                      .actor = NONE };
    p->items[p->n].kind = form_class(x->form) == CLASS_NAME   ? MENTION_NAME
                          : form_class(x->form) == CLASS_NOUN ? MENTION_NOMINAL
                                                              : MENTION_PRONOUN;
    p->items[p->n].indefinite = x->form == FORM_A_ONE || x->form == FORM_BARE_ONE ||
                                x->form == FORM_BARE_MANY || x->form == FORM_COUNTED;
    p->items[p->n].means = means_of(f, t, x);
    if (form != FORM_GROUP)
        p->of[t] = (uint32_t)p->n;
    p->n++;
    return true;
}

/* "Armenia and Azerbaijan": all that is joined, as one. */
static void group_add(struct phrase_finder *f, uint32_t t)
{
    const struct article *a = f->a;
    uint32_t last = NONE, first, end, lf, le;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (TOK(c).rel == REL_CONJ && tree_is_nominal(a, c))
            last = c;
    if (last == NONE || phrase_is_copular(a, t))
        return;
    borders(a, t, &first, &end);
    borders(a, last, &lf, &le);
    if (le > end)
        (void)phrase_add(f, t, first, le, FORM_GROUP);
}

static void head_add(struct phrase_finder *f, uint32_t t)
{
    const struct article *a = f->a;
    uint32_t first, end;
    if (phrase_is_reciprocal(a, t)) {
        (void)phrase_add(f, t, t - 1, t + 1, FORM_THEY);
        return;
    }
    if (TOK(t).upos == UPOS_PRON) {
        uint8_t pronoun = pronoun_form(a, t);
        if (pronoun != FORM_COUNT)
            (void)phrase_add(f, t, t, t + 1, pronoun);
        return;
    }
    /* "He is the president": the predicate says what he is; it does not mean him again. */
    if (phrase_is_copular(a, t) && token_child(a, t, REL_NSUBJ) != NONE)
        return;
    group_add(f, t);
    uint32_t n = f->name_of[t];
    if (TOK(t).rel == REL_COMPOUND) {
        (void)phrase_add(f, t, a->names[n].first, t + 1, name_form(f, t));
        return;
    }
    borders(a, t, &first, &end);
    uint8_t form = n != NONE                   ? name_form(f, t)
                   : TOK(t).upos == UPOS_PROPN ? FORM_PROPER
                                               : noun_form(a, t);
    /* "the rest of the EU", "Asia's leaders": a name in front makes no name of the noun. */
    if (n != NONE && TOK(t).upos == UPOS_NOUN && a->names[n].end <= t)
        form = noun_form(a, t);
    (void)phrase_add(f, t, first, end, form);
}

/* Runs in quotation marks, numbered from 1. False: no memory. */
static bool find_quoted(struct phrase_finder *f)
{
    struct marks m = { 0 };
    if (!marks_find(f->a, &m))
        return false;
    for (size_t i = 0; i < m.n; i++)
        for (uint32_t t = m.at[i].first; t < m.at[i].end; t++)
            f->quoted[t] = (uint32_t)i + 1;
    f->n_quoted = (uint32_t)m.n;
    return true;
}

#define ANY_RUN UINT32_MAX

static bool is_inside(const struct phrase_finder *f, uint32_t t, uint32_t run)
{
    return run == ANY_RUN ? f->quoted[t] != 0 : f->quoted[t] == run;
}

/* The nearest ancestor outside the run, if it says something; then its subject is the speaker. */
static uint32_t speaker_over(const struct phrase_finder *f, uint32_t t, uint32_t run)
{
    const struct article *a = f->a;
    for (uint32_t v = t; v != NONE; v = TOK(v).head) {
        if (is_inside(f, v, run) || !tree_is_verb(a, v))
            continue;
        struct span stems[8];
        size_t n = lexicon_stems(&f->a->arena, TOK(v).lemma, TOK(v).fold, stems);
        if (lexicon_find_stems(f->l, stems, n, ENTRY_SAY).entry == NULL)
            continue;
        uint32_t s = tree_subject(a, v);
        if (s != NONE && !is_inside(f, s, run) && f->out->of[s] != NONE)
            return f->out->of[s];
    }
    return NONE;
}

/* A verb of saying outside the marks, in the sentence `s`, whose subject is a phrase. */
static uint32_t speaker_in(struct phrase_finder *f, uint32_t s)
{
    const struct article *a = f->a;
    /* Asked of one sentence after the other, and of one with many runs as often as it has runs. */
    if (f->asked == s)
        return f->answer;
    f->asked = s;
    f->answer = NONE;
    for (uint32_t t = a->sentences[s].first; t < a->sentences[s].end; t++) {
        if (f->quoted[t] != 0 || !tree_is_verb(a, t))
            continue;
        f->answer = speaker_over(f, t, ANY_RUN);
        if (f->answer != NONE)
            break;
    }
    return f->answer;
}

/* Who speaks the runs: the subject of the verb of saying around or beside each. */
static bool find_speakers(struct phrase_finder *f)
{
    struct article *a = f->a;
    uint32_t *by = arena_new(&a->arena, uint32_t, f->n_quoted + 1);
    if (by == NULL)
        return false;
    memset(by, 0xFF, (f->n_quoted + 1) * sizeof *by);
    uint32_t last = NONE, last_sentence = 0;
    for (uint32_t t = 0; t < a->n_tokens; t++) {
        uint32_t run = f->quoted[t];
        if (run == 0 || (t > 0 && f->quoted[t - 1] == run))
            continue;
        uint32_t s = TOK(t).sentence, end = t;
        while (end < a->n_tokens && f->quoted[end] == run)
            end++;
        by[run] = speaker_over(f, t, run);
        if (by[run] == NONE)
            by[run] = speaker_in(f, s);
        if (by[run] == NONE && end < a->n_tokens && TOK(end).sentence != s)
            by[run] = speaker_in(f, TOK(end).sentence);
        if (by[run] == NONE && last != NONE &&
            a->sentences[s].paragraph <= a->sentences[last_sentence].paragraph + 1)
            by[run] = last;
        last = by[run];
        last_sentence = s;
    }
    for (size_t i = 0; i < f->out->n; i++)
        f->out->facts[i].speaker = by[f->out->facts[i].quoted];
    return true;
}

dm_status phrases_find(struct article *a, const struct lexicon *l, const struct matches *m,
                       struct phrases *out, dm_report *why)
{
    struct phrase_finder f = { .a = a, .l = l, .m = m, .out = out, .asked = NONE };
    *out = (struct phrases){ 0 };
    out->of = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    f.name_of = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    f.quoted = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    if (out->of == NULL || f.name_of == NULL || f.quoted == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for phrases");
    memset(out->of, 0xFF, (a->n_tokens + 1) * sizeof *out->of);
    memset(f.name_of, 0xFF, (a->n_tokens + 1) * sizeof *f.name_of);
    for (uint32_t i = 0; i < a->n_names; i++)
        for (uint32_t t = a->names[i].first; t < a->names[i].end; t++)
            f.name_of[t] = i;
    if (!find_quoted(&f))
        return fail(why, DM_NO_MEMORY, "no memory for phrases");
    uint32_t sentence = NONE, line = 0;
    for (uint32_t t = 0; t < a->n_tokens && !f.no_memory; t++) {
        if (TOK(t).sentence != sentence) {
            sentence = TOK(t).sentence;
            line = 0;
        }
        size_t before = out->n;
        if (a->sentences[sentence].skipped == SKIP_NOT && is_head(&f, t))
            head_add(&f, t);
        for (size_t i = before; i < out->n; i++)
            out->facts[i].line = line++;
    }
    if (f.no_memory || !find_speakers(&f))
        return fail(why, DM_NO_MEMORY, "no memory for phrases");
    return DM_OK;
}
