/* quotes.c -- who said what. Reads trees, names, actors and the encoder's marks; writes quotations.
 *
 * Three things are found apart and then joined: words that the encoder marks (quotes_heads.c),
 * words of saying with the clause that depends on them (quotes_rules.c), and runs between quotation
 * marks (quotes_marks.c), which go on with the speaker before where nobody else took them. The
 * encoder knows the outermost attribution only; a rule may add another inside it. */
#include "analysis/quotes_parts.h"
#include "article/grammar.h"

#include <stdlib.h>

#define TOK(t) (a->tokens[t])

/* So many words may stand before the inner speaker. */
enum { LEAD = 6 };

/* Marks, in 255ths, that a rule needs: of its cue inside another quotation; of its words, by mean,
 * where the encoder has no quotation, from somebody known and from others. */
enum { LEAST_NESTED = 77, LEAST_ALONE = 64, LEAST_UNKNOWN = 128 };
/* A source that is less probable yields to the subject that a rule finds. */
#define LEAST_SOURCE 0.6F

/* ---- Found ---- */

struct found *found_add(struct searcher *s, const struct pieces *p, uint32_t cue_first,
                        uint32_t cue_end)
{
    struct article *a = s->a;
    if (p->n == 0)
        return NULL;
    if (!arena_grow(&a->arena, (void **)&s->found, &s->found_room, s->n_found + 1,
                    sizeof *s->found)) {
        s->no_memory = true;
        return NULL;
    }
    struct found *f = &s->found[s->n_found++];
    *f = (struct found){ .p = *p,
                         .cue_first = cue_first,
                         .cue_end = cue_end,
                         .cue_token = cue_first,
                         .source = NONE,
                         .addressee = NONE,
                         .speaker_of = NONE };
    return f;
}

void found_source(const struct article *a, struct found *f, uint32_t source)
{
    f->source = source;
    if (source != NONE)
        tree_phrase(a, source, true, &f->source_first, &f->source_end);
}

static uint32_t found_sentence(const struct article *a, const struct found *f)
{
    return TOK(f->cue_token != NONE ? f->cue_token : f->p.at[0].first).sentence;
}

/* ---- Rules beside the encoder's marks ---- */

/* By token: the quotation of the encoder whose cue, whose content it is; NONE. */
struct taken {
    uint32_t *cue, *content;
};

static bool taken_find(struct searcher *s, struct taken *t)
{
    struct article *a = s->a;
    t->cue = arena_new(&a->arena, uint32_t, 2 * a->n_tokens + 1);
    if (t->cue == NULL)
        return false;
    t->content = t->cue + a->n_tokens;
    for (size_t i = 0; i < 2 * a->n_tokens; i++)
        t->cue[i] = NONE;
    for (uint32_t i = 0; i < s->n_found; i++) {
        const struct found *f = &s->found[i];
        if (f->dropped)
            continue;
        for (uint32_t k = f->cue_first; f->cue_first != NONE && k < f->cue_end; k++)
            if (t->cue[k] == NONE)
                t->cue[k] = i;
        for (uint8_t p = 0; p < f->p.n; p++)
            for (uint32_t k = f->p.at[p].first; k < f->p.at[p].end; k++)
                t->content[k] = i;
    }
    return true;
}

/* Content of a rule: how many words, how many of them another quotation has, their marks. */
struct share {
    uint32_t words, taken, marks;
};

static struct share share_of(const struct article *a, const struct found *f, const struct taken *t)
{
    struct share out = { 0 };
    for (uint8_t p = 0; p < f->p.n; p++)
        for (uint32_t k = f->p.at[p].first; k < f->p.at[p].end; k++) {
            if (TOK(k).upos == UPOS_PUNCT)
                continue;
            out.words++;
            out.taken += t->content[k] != NONE;
            out.marks += (uint32_t)a->attr[k][ATTR_CONTENT] + a->attr[k][ATTR_CONTENT_ON];
        }
    return out;
}

/* Whether a rule knows better which words they are: the clause of a noun ("the claim that ..."),
 * what somebody was accused of, and with "called it" the words in marks, where they are named first
 * ('"A trap," he called the deal') or were overlooked. */
static bool knows_words(const struct searcher *s, const struct found *f, const struct found *rule)
{
    if (rule->exact)
        return pieces_cover(&f->p, &rule->p);
    return rule->naming && pieces_kind(s->a, &s->marks, &rule->p) == 0 &&
           (pieces_kind(s->a, &s->marks, &f->p) == 1 || rule->p.at[0].first < f->cue_first);
}

/* What a rule knows of a quotation that the encoder found too. */
static void join_rule(const struct searcher *s, struct found *f, const struct found *rule)
{
    if (knows_words(s, f, rule))
        f->p = rule->p;
    f->rule = rule->rule;
    f->addressee = rule->addressee;
    f->cue_token = rule->cue_token;
    bool within =
        rule->source != NONE && rule->source >= f->source_first && rule->source < f->source_end;
    if (f->source == NONE || within || (rule->source != NONE && f->p_source < LEAST_SOURCE)) {
        f->source = rule->source;
        f->source_first = rule->source_first;
        f->source_end = rule->source_end;
    }
}

/* One that goes on has the speaker that the rules left to the one before. */
static void same_speaker(struct found *f, const struct found *before)
{
    f->rule = before->rule;
    f->source = before->source;
    f->source_first = before->source_first;
    f->source_end = before->source_end;
    f->p_source = before->p_source;
}

/* Whether the same one speaks in both, as far as is known. */
static bool is_same(const struct article *a, const struct found *f, const struct found *outer)
{
    uint32_t in = a->mention_of[f->source];
    uint32_t out = outer->source == NONE ? NONE : a->mention_of[outer->source];
    return in != NONE && out != NONE && a->mentions[in].actor == a->mentions[out].actor;
}

/* The quotation that a rule's stands in. "According to" stands beside the words that are marked. */
static uint32_t found_around(const struct found *f, const struct taken *t)
{
    uint32_t around = t->content[f->cue_first];
    return around == NONE && f->phrase ? t->content[f->p.at[0].first] : around;
}

/* What somebody knows is told by the reporter; what he hopes or decides is no report of words. */
static bool is_known(const struct article *a, uint32_t cue)
{
    static const char *const words[] = { "know",     "realise",  "realize",    "learn", "see",
                                         "notice",   "hear",     "understand", "find",  "show",
                                         "discover", "remember", "report",     "recall" };
    return LEMMA_IN(a, cue, words);
}

static bool is_of_mind(const struct article *a, uint32_t cue)
{
    static const char *const words[] = { "think", "believe", "feel", "hope",   "wish",  "want",
                                         "plan",  "intend",  "aim",  "expect", "decide" };
    return LEMMA_IN(a, cue, words) || (is_known(a, cue) && !token_lemma_is(a, cue, "report") &&
                                       !token_lemma_is(a, cue, "recall"));
}

/* A report within a report: the inner speaker counts, where he is another one. What the encoder
 * doesn't think a cue needs somebody known by name or by what he is; what stands in marks as a
 * whole ("I think ...") has its speaker. */
static bool is_nested(const struct searcher *s, const struct found *f, const struct found *outer)
{
    const struct article *a = s->a;
    if (f->source == NONE || tree_is_negated(a, f->cue_token) || is_of_mind(a, f->cue_token) ||
        is_same(a, f, outer))
        return false;
    unsigned cue = (unsigned)a->attr[f->cue_first][ATTR_CUE] + a->attr[f->cue_first][ATTR_CUE_ON];
    bool pronoun = TOK(f->source).upos == UPOS_PRON;
    if (marks_of(&s->marks, f->cue_first) != NULL)
        return cue >= LEAST_NESTED && !pronoun;
    return a->mention_of[f->source] != NONE && (cue >= LEAST_NESTED || !pronoun);
}

/* Whether a rule's quotation stays beside those of the encoder. */
static bool rule_stays(const struct searcher *s, const struct found *f, const struct taken *t)
{
    struct share x = share_of(s->a, f, t);
    uint32_t around = found_around(f, t);
    if (around != NONE)
        return x.taken == x.words && is_nested(s, f, &s->found[around]);
    if (x.taken * 2 >= x.words || f->sure)
        return f->sure && x.taken * 2 < x.words;
    bool known =
        f->source != NONE && s->a->mention_of[f->source] != NONE && !is_of_mind(s->a, f->cue_token);
    return x.marks >= (known ? LEAST_ALONE : LEAST_UNKNOWN) * x.words;
}

/* Words that the encoder found, but neither who said them nor how, get both from the rule. */
static bool join_bare(struct searcher *s, const struct found *rule, const struct taken *t)
{
    uint32_t same = NONE;
    for (uint8_t i = 0; i < rule->p.n; i++)
        for (uint32_t k = rule->p.at[i].first; k < rule->p.at[i].end && same == NONE; k++)
            same = t->content[k];
    if (same == NONE || rule->source == NONE)
        return false;
    struct found *f = &s->found[same];
    if (f->dropped || f->cue_first != NONE || f->source != NONE)
        return false;
    f->cue_first = rule->cue_first;
    f->cue_end = rule->cue_end;
    f->confidence = rule->confidence;
    join_rule(s, f, rule);
    return true;
}

/* "The spokeswoman said the minister had told her that ...": the outer words are but the inner
 * report, which then stands for both. */
static bool is_whole_report(const struct searcher *s, const struct found *f,
                            const struct found *outer)
{
    return outer->p.at[0].first + LEAD > f->source_first &&
           pieces_kind(s->a, &s->marks, &outer->p) != 0 &&
           pieces_words(s->a, &f->p) * 2 > pieces_words(s->a, &outer->p);
}

/* Joins what the rules found, from number `rules` on, with what stands before. Without marks of the
 * encoder the rules stand alone. */
static void settle(struct searcher *s, size_t rules)
{
    struct taken t;
    size_t all = s->n_found;
    if (s->a->attr == NULL)
        return;
    s->n_found = rules;
    if (!taken_find(s, &t)) {
        s->no_memory = true;
        return;
    }
    s->n_found = all;
    for (size_t i = rules; i < all; i++) {
        struct found *f = &s->found[i];
        uint32_t same = t.cue[f->cue_first];
        if (same != NONE && !s->found[same].dropped)
            join_rule(s, &s->found[same], f);
        f->dropped = same != NONE || join_bare(s, f, &t) || !rule_stays(s, f, &t);
        uint32_t around = found_around(f, &t);
        if (!f->dropped && around != NONE && is_whole_report(s, f, &s->found[around]))
            s->found[around].dropped = true;
    }
    for (size_t i = 0; i < rules; i++) {
        struct found *f = &s->found[i];
        if (f->speaker_of != NONE && f->cue_first == NONE)
            same_speaker(f, &s->found[f->speaker_of]);
    }
}

/* ---- Writing ---- */

static bool quotation_write(struct searcher *s, const struct found *f, uint32_t speaker_of)
{
    struct article *a = s->a;
    if (f->p.n == 0)
        return true; /* no words */
    if (!arena_grow(&a->arena, (void **)&a->quotations, &s->room, a->n_quotations + 1,
                    sizeof *a->quotations)) {
        s->no_memory = true;
        return false;
    }
    struct quotation *q = &a->quotations[a->n_quotations++];
    *q = (struct quotation){ .sentence = found_sentence(a, f),
                             .kind = pieces_kind(a, &s->marks, &f->p),
                             .cue_token = f->cue_token,
                             .source = f->source,
                             .source_first = f->source_first,
                             .source_end = f->source_end,
                             .addressee = f->addressee == f->source ? NONE : f->addressee,
                             .speaker_of = speaker_of,
                             .rule = f->rule,
                             .confidence = f->confidence };
    q->supposed = q->kind == 1 && (span_is(f->rule, "model") ||
                                   (f->cue_token != NONE && is_known(a, f->cue_token)));
    for (uint8_t i = 0; i < f->p.n; i++) {
        q->content[i] = (struct range){ TOK(f->p.at[i].first).start, TOK(f->p.at[i].end - 1).end };
        q->n_content++;
        for (size_t m = marks_from(&s->marks, f->p.at[i].first);
             m < s->marks.n && s->marks.at[m].first < f->p.at[i].end; m++)
            s->marks.at[m].used = true;
    }
    if (f->cue_first != NONE) {
        q->cue[0] = (struct range){ TOK(f->cue_first).start, TOK(f->cue_end - 1).end };
        q->n_cue = 1;
    }
    return true;
}

struct standing {
    uint32_t sentence, first, found;
};

static int earlier(const void *x, const void *y)
{
    const struct standing *a = x, *b = y;
    if (a->sentence != b->sentence)
        return a->sentence < b->sentence ? -1 : 1;
    if (a->first != b->first)
        return a->first < b->first ? -1 : 1;
    return a->found < b->found ? -1 : a->found > b->found;
}

/* In the order of the text. */
static bool same_pieces(const struct pieces *x, const struct pieces *y)
{
    bool same = x->n == y->n;
    for (uint8_t i = 0; same && i < x->n; i++)
        same = x->at[i].first == y->at[i].first && x->at[i].end == y->at[i].end;
    return same;
}

/* Of two that are the same words the surer one stays: where a run and a rule, or two cues, both
 * claim them. Those of one place stand beside each other. Returns how many are left. */
static size_t without_twins(const struct searcher *s, struct standing *order, size_t n,
                            uint32_t *number)
{
    size_t kept = 0;
    for (size_t i = 0; i < n; i++) {
        const struct found *f = &s->found[order[i].found];
        size_t k = kept;
        while (k > 0 && order[k - 1].sentence == order[i].sentence &&
               order[k - 1].first == order[i].first &&
               !same_pieces(&s->found[order[k - 1].found].p, &f->p))
            k--;
        bool twin = k > 0 && order[k - 1].sentence == order[i].sentence &&
                    order[k - 1].first == order[i].first;
        if (!twin) {
            order[kept] = order[i];
            number[order[kept].found] = (uint32_t)kept;
            kept++;
            continue;
        }
        const struct found *other = &s->found[order[k - 1].found];
        bool better = (other->cue_first == NONE && f->cue_first != NONE) ||
                      ((other->cue_first == NONE) == (f->cue_first == NONE) &&
                       f->confidence > other->confidence);
        if (better) {
            number[order[k - 1].found] = (uint32_t)(k - 1);
            order[k - 1] = order[i];
        }
        number[order[i].found] = (uint32_t)(k - 1);
    }
    return kept;
}

static void write_all(struct searcher *s)
{
    struct article *a = s->a;
    struct standing *order = arena_new(&a->arena, struct standing, s->n_found + 1);
    uint32_t *number = arena_new(&a->arena, uint32_t, s->n_found + 1);
    if (order == NULL || number == NULL) {
        s->no_memory = true;
        return;
    }
    size_t n = 0;
    for (uint32_t i = 0; i < s->n_found; i++) {
        const struct found *f = &s->found[i];
        number[i] = NONE;
        if (!f->dropped && f->p.n > 0)
            order[n++] = (struct standing){ found_sentence(a, f), f->p.at[0].first, i };
    }
    qsort(order, n, sizeof *order, earlier);
    n = without_twins(s, order, n, number);
    for (size_t i = 0; i < s->marks.n; i++)
        s->marks.at[i].used = false;
    for (size_t i = 0; i < n && !s->no_memory; i++) {
        const struct found *f = &s->found[order[i].found];
        uint32_t before = f->speaker_of != NONE ? number[f->speaker_of] : NONE;
        (void)quotation_write(s, f, before == i ? NONE : before);
    }
}

/* ---- What is left in marks ---- */

/* The last quotation among [low, high) with marks and a source, in the paragraph of `sentence` or
 * the one before it and not behind; NONE. They are in the order of their sentences. */
static uint32_t last_spoken(const struct article *a, size_t low, size_t high, uint32_t sentence)
{
    size_t least = low;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (a->quotations[middle].sentence < sentence)
            low = middle + 1;
        else
            high = middle;
    }
    for (size_t k = low; k-- > least;) {
        const struct quotation *q = &a->quotations[k];
        if (a->sentences[q->sentence].paragraph + 1 < a->sentences[sentence].paragraph)
            break;
        if (q->source != NONE && q->kind != 1)
            return (uint32_t)k;
    }
    return NONE;
}

/* A quotation that goes on, over a sentence or a paragraph, without a new speaker. */
static void resume(struct searcher *s)
{
    struct article *a = s->a;
    size_t n_before = a->n_quotations; /* those behind are resumed ones, in order too */
    for (size_t i = 0; i < s->marks.n; i++) {
        struct marked *m = &s->marks.at[i];
        if (m->used)
            continue;
        const struct sentence *sentence = &a->sentences[TOK(m->first).sentence];
        /* A term in marks is short; a whole sentence in marks is speech however short it is. */
        bool whole =
            m->first == sentence->first && m->end >= a->sentences[TOK(m->end - 1).sentence].end;
        if (marked_is_heading(a, m))
            continue;
        if (!whole && (!marked_is_speech(a, m) || marked_words(a, m) < 4))
            continue;
        if (m->first > sentence->first)
            continue; /* inside a sentence of the reporter: a term, a title, part of an indirect
                         quote */
        uint32_t before = last_spoken(a, 0, n_before, TOK(m->first).sentence);
        uint32_t resumed = last_spoken(a, n_before, a->n_quotations, TOK(m->first).sentence);
        if (before == NONE ||
            (resumed != NONE && a->quotations[resumed].sentence >= a->quotations[before].sentence))
            before = resumed;
        if (before == NONE)
            continue;
        struct pieces p = { 0 };
        pieces_add(a, &p, m->first, m->end);
        m->used = true;
        if (p.n == 0)
            continue; /* a mark alone */
        struct found f = { .p = p,
                           .cue_first = NONE,
                           .cue_token = NONE,
                           .addressee = NONE,
                           .speaker_of = before,
                           .source = a->quotations[before].source,
                           .source_first = a->quotations[before].source_first,
                           .source_end = a->quotations[before].source_end,
                           .rule = a->quotations[before].rule,
                           .confidence = 0.7F };
        if (!quotation_write(s, &f, before))
            return;
    }
}

dm_status quotes_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    struct searcher s = { .a = a, .l = k->lexicon };
    s.no_memory = !marks_find(a, &s.marks) || !runs_find(a, k->lexicon, &s.marks, &s.runs);
    if (!s.no_memory)
        heads_find(&s, k->joiner);
    size_t heads = s.n_found;
    if (!s.no_memory)
        rules_find(&s);
    if (!s.no_memory)
        settle(&s, heads);
    if (!s.no_memory)
        quotes_mend(&s);
    if (!s.no_memory)
        write_all(&s);
    if (!s.no_memory)
        resume(&s);
    if (!s.no_memory && !article_link_quotations(a))
        s.no_memory = true;
    return s.no_memory ? fail(why, DM_NO_MEMORY, "no memory for quotes") : DM_OK;
}
