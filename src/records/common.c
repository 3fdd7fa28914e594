/* common.c -- what all makers of records share: offsets, entities, entries of the lexicon, dates.
 */
#include "records/records.h"

#include "article/grammar.h"
#include "base/utf8.h"

#define TOK(t) (a->tokens[t])

uint32_t maker_offset(struct maker *m, uint32_t byte)
{
    const struct article *a = m->a;
    if (m->source_offsets) {
        /* The same walk through the given text. */
        uint32_t given = (uint32_t)article_source_byte(a, byte);
        if (given < m->last_given)
            m->last_given_point -= utf8_count(span_cut(a->given, given, m->last_given));
        else
            m->last_given_point += utf8_count(span_cut(a->given, m->last_given, given));
        m->last_given = given;
        return (uint32_t)m->last_given_point;
    }
    /* From the last answer forwards or back: records are made in the order of the text, more or
     * less. */
    if (byte < m->last_byte)
        m->last_point -= utf8_count(span_cut(a->text, byte, m->last_byte));
    else
        m->last_point += utf8_count(span_cut(a->text, m->last_byte, byte));
    m->last_byte = byte;
    return (uint32_t)m->last_point;
}

struct record *maker_record(struct maker *m, enum record_kind kind, uint32_t sentence,
                            uint32_t own_start, uint32_t own_end, struct span rule,
                            double confidence)
{
    struct record *r = record_new(m->out, kind);
    if (r == NULL)
        return NULL;
    const struct sentence *s = &m->a->sentences[sentence];
    r->document = m->a->key;
    r->text = sentence_text(m->a, sentence);
    r->sentence = sentence;
    r->start = maker_offset(m, s->start);
    r->end = maker_offset(m, s->stop);
    /* Its own place inside the sentence is counted in the clean text, so that ids are the same
     * whatever offsets are asked for. */
    /* (A quotation may begin in a sentence before the one with its cue.) */
    uint32_t before = (uint32_t)utf8_count(span_cut(m->a->text, own_start, s->start));
    if (before > r->start)
        before = r->start;
    r->own_start = own_start >= s->start
                       ? r->start + (uint32_t)utf8_count(span_cut(m->a->text, s->start, own_start))
                       : r->start - before;
    r->own_end = r->own_start + (uint32_t)utf8_count(span_cut(m->a->text, own_start, own_end));
    r->rule = rule.len > 0 ? rule : SPAN("model");
    r->confidence = confidence; /* records_finish cuts and rounds it */
    return r;
}

bool maker_spans(struct maker *m, struct record *r, int field, const struct range *ranges, size_t n)
{
    struct value_range *v = arena_new(&m->a->arena, struct value_range, n + 1);
    if (v == NULL)
        return false;
    for (size_t i = 0; i < n; i++)
        v[i] = (struct value_range){ maker_offset(m, ranges[i].start),
                                     maker_offset(m, ranges[i].end) };
    record_spans(r, field, v, n);
    return true;
}

uint32_t maker_actor(const struct maker *m, uint32_t token)
{
    if (token >= m->a->n_tokens || m->a->mention_of[token] == NONE)
        return NONE;
    return m->a->mentions[m->a->mention_of[token]].actor;
}

struct entity maker_entity_of(struct maker *m, uint32_t actor)
{
    struct entity e = { 0 };
    if (actor >= m->a->n_actors)
        return e;
    const struct actor *x = &m->a->actors[actor];
    e.name = x->name;
    e.code = x->code;
    e.sector = x->sector;
    e.office = x->office;
    if (m->actor_ids != NULL)
        e.actor = m->actor_ids[actor];
    return e;
}

/* "She said": of somebody whom the article doesn't name, the words it has: "the EU's envoy". */
static struct span description_of(const struct article *a, uint32_t token)
{
    uint32_t i = a->phrase_of != NULL ? a->phrase_of[token] : NONE, first, end;
    for (int walk = 0; walk < 24 && i != NONE; walk++) {
        const struct phrase *x = &a->phrases[i];
        if (x->kind == MENTION_NOMINAL && a->phrase_of[x->head] == i) {
            tree_phrase(a, x->head, true, &first, &end);
            return tokens_text(a, first, end);
        }
        i = x->before;
    }
    return (struct span){ "", 0 };
}

/* "The party on Wednesday refused": parsers hang the day on the noun it follows. */
static uint32_t end_without_day(const struct article *a, uint32_t head, uint32_t end)
{
    uint32_t first, stop;
    for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next) {
        const struct time_expression *x = c > head ? article_time_at(a, c) : NULL;
        if (x == NULL || !tree_is(a, c, REL_NMOD) || x->type == TIME_DURATION)
            continue;
        token_subtree(a, c, &first, &stop);
        if (stop == end && first > head)
            return first;
    }
    return end;
}

struct entity maker_entity(struct maker *m, uint32_t token)
{
    const struct article *a = m->a;
    struct entity e = maker_entity_of(m, maker_actor(m, token));
    uint32_t first, end;
    /* A noun is told from others by what stands behind it ("the governor of Sindh"); a name needs
     * no more than itself. */
    if (a->mention_of[token] != NONE && a->mentions[a->mention_of[token]].kind != MENTION_NOMINAL) {
        first = a->mentions[a->mention_of[token]].first;
        end = a->mentions[a->mention_of[token]].end;
    } else {
        tree_phrase(a, token, true, &first, &end);
        end = end_without_day(a, token, end);
    }
    if (e.name.len == 0 && a->mention_of[token] != NONE &&
        a->mentions[a->mention_of[token]].kind == MENTION_PRONOUN)
        e.description = description_of(a, token);
    e.text = tokens_text(a, first, end);
    e.start = maker_offset(m, TOK(first).start);
    e.end = maker_offset(m, TOK(end - 1).end);
    return e;
}

struct hit maker_state_of(const struct maker *m, uint32_t token)
{
    const struct article *a = m->a;
    struct span words[2] = { TOK(token).fold, TOK(token).lemma };
    for (int i = 0; i < 2; i++) {
        struct span key = lexicon_key_of(&m->a->arena, words[i]);
        if (key.at == NULL)
            break;
        struct span surface = token_text(a, token);
        size_t n;
        bool upper = utf8_is_upper(utf8_get(surface, &n));
        for (struct hit h = lexicon_find(m->l, key); h.entry != NULL; h = lexicon_next(m->l, h)) {
            if (h.entry->kind != ENTRY_ACTOR || !upper)
                continue;
            if (h.ref->capitals && surface.len > 1 &&
                !(surface.at[1] >= 'A' && surface.at[1] <= 'Z') && surface.at[1] != '.')
                continue;
            if (h.entry->code.len > 0)
                return h;
        }
    }
    return (struct hit){ 0 };
}

struct hit maker_entry(const struct maker *m, struct span key, enum entry_kind kind,
                       char word_class)
{
    struct hit h = lexicon_find(m->l, key);
    while (h.entry != NULL && (h.entry->kind != kind ||
                               (word_class != 0 && h.entry->word_class != (uint8_t)word_class)))
        h = lexicon_next(m->l, h);
    return h;
}

struct hit maker_phrase(const struct maker *m, uint32_t token, enum entry_kind kind,
                        char word_class, uint32_t *end)
{
    enum { MAX_WORDS = 8 };
    const struct article *a = m->a;
    char key[160];
    size_t n = 0;
    struct hit best = { 0 };
    uint32_t stop = a->sentences[TOK(token).sentence].end;
    for (uint32_t t = token; t < stop && t < token + MAX_WORDS; t++) {
        struct span w = TOK(t).fold;
        if (TOK(t).upos == UPOS_PUNCT || n + w.len + 2 > sizeof key)
            break;
        if (n > 0)
            key[n++] = ' ';
        memcpy(key + n, w.at, w.len);
        n += w.len;
        struct hit h = maker_entry(m, (struct span){ key, n }, kind, word_class);
        if (h.entry != NULL) {
            best = h;
            *end = t + 1;
        }
    }
    return best;
}
