/* article.c -- views on the layers that every later room needs. */
#include "article/article.h"
#include "base/utf8.h"

#include <stdlib.h>

struct article *article_new(void)
{
    return calloc(1, sizeof(struct article));
}

void article_forget(struct article *a)
{
    a->sentences = NULL;
    a->tokens = NULL;
    a->name_scores = NULL;
    a->attr = NULL;
    a->names = NULL;
    a->times = NULL;
    a->quantities = NULL;
    a->marks = NULL;
    a->matches = NULL;
    a->phrases = NULL;
    a->phrase_of = NULL;
    a->actors = NULL;
    a->mentions = NULL;
    a->mention_of = NULL;
    a->offices = NULL;
    a->quotations = NULL;
    a->quoted_from = a->quoted = NULL;
    a->n_sentences = a->n_tokens = a->n_names = a->n_times = a->n_places = a->n_quantities = 0;
    a->n_phrases = a->n_chains = 0;
    a->n_actors = a->n_mentions = a->n_offices = a->n_quotations = 0;
}

void article_free(struct article *a)
{
    if (a != NULL) {
        arena_clear(&a->arena);
        free(a);
    }
}

struct span token_text(const struct article *a, uint32_t token)
{
    return tokens_text(a, token, token + 1);
}

struct span tokens_text(const struct article *a, uint32_t first, uint32_t end)
{
    if (first >= end || end > a->n_tokens)
        return (struct span){ "", 0 };
    return span_cut(a->text, a->tokens[first].start, a->tokens[end - 1].end);
}

struct span sentence_text(const struct article *a, uint32_t sentence)
{
    if (sentence >= a->n_sentences)
        return (struct span){ "", 0 };
    return span_cut(a->text, a->sentences[sentence].start, a->sentences[sentence].stop);
}

const char *skip_text(enum skip skip)
{
#define SKIP_TEXT(name, text) text,
    static const char *const texts[] = { SKIP_LIST(SKIP_TEXT) };
#undef SKIP_TEXT
    return skip < SKIP_COUNT ? texts[skip] : "";
}

bool token_lemma_is(const struct article *a, uint32_t token, const char *lemma)
{
    return token < a->n_tokens && span_is(a->tokens[token].lemma, lemma);
}

bool token_lemma_in(const struct article *a, uint32_t token, const char *const *lemmas, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (token_lemma_is(a, token, lemmas[i]))
            return true;
    return false;
}

bool token_feat(const struct article *a, uint32_t token, const char *feat)
{
    if (token >= a->n_tokens)
        return false;
    struct span rest = a->tokens[token].feats, one;
    while (span_next(&rest, '|', &one))
        if (span_is(one, feat))
            return true;
    return false;
}

uint32_t token_child(const struct article *a, uint32_t token, enum rel rel)
{
    if (token >= a->n_tokens)
        return NONE;
    for (uint32_t c = a->tokens[token].child; c != NONE; c = a->tokens[c].next)
        if (a->tokens[c].rel == rel || rel_base((enum rel)a->tokens[c].rel) == rel)
            return c;
    return NONE;
}

void token_subtree(const struct article *a, uint32_t token, uint32_t *first, uint32_t *end)
{
    *first = token;
    *end = token + 1;
    /* Depth first along child and next links; back up through heads instead of a stack. */
    uint32_t t = a->tokens[token].child;
    while (t != NONE) {
        if (t < *first)
            *first = t;
        if (t + 1 > *end)
            *end = t + 1;
        if (a->tokens[t].child != NONE) {
            t = a->tokens[t].child;
            continue;
        }
        while (t != token && a->tokens[t].next == NONE)
            t = a->tokens[t].head;
        t = t == token ? NONE : a->tokens[t].next;
    }
}

void article_link(struct article *a)
{
    for (size_t i = 0; i < a->n_tokens; i++)
        a->tokens[i].child = a->tokens[i].next = NONE;
    for (uint32_t i = (uint32_t)a->n_tokens; i-- > 0;) {
        uint32_t h = a->tokens[i].head;
        if (h != NONE) {
            a->tokens[i].next = a->tokens[h].child;
            a->tokens[h].child = i;
        }
    }
}

/* The sentence that holds a byte of the text, or the one before it. */
static uint32_t sentence_at(const struct article *a, uint32_t byte)
{
    size_t low = 0, high = a->n_sentences;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (a->sentences[middle].start <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    return low > 0 ? (uint32_t)(low - 1) : 0;
}

/* Calls of one quotation's sentences, each once: counts them, or notes the quotation there. */
static void quotation_sentences(const struct article *a, uint32_t number, uint32_t *count,
                                uint32_t *last, uint32_t *out)
{
    const struct quotation *q = &a->quotations[number];
    for (uint8_t k = 0; k < q->n_content; k++) {
        uint32_t s = sentence_at(a, q->content[k].start);
        for (; s < a->n_sentences && a->sentences[s].start < q->content[k].end; s++) {
            if (last[s] == number)
                continue;
            last[s] = number;
            if (out != NULL)
                out[count[s]] = number;
            count[s]++;
        }
    }
}

bool article_link_quotations(struct article *a)
{
    size_t n = a->n_sentences;
    uint32_t *from = arena_new(&a->arena, uint32_t, n + 1);
    uint32_t *at = arena_new(&a->arena, uint32_t, n + 1);
    uint32_t *last = arena_new(&a->arena, uint32_t, n + 1);
    if (from == NULL || at == NULL || last == NULL)
        return false;
    memset(last, 0xFF, (n + 1) * sizeof *last);
    for (uint32_t i = 0; i < a->n_quotations; i++)
        quotation_sentences(a, i, at, last, NULL);
    uint32_t sum = 0;
    for (size_t s = 0; s <= n; s++) {
        from[s] = sum;
        sum += at[s];
        at[s] = from[s];
    }
    uint32_t *quoted = arena_new(&a->arena, uint32_t, sum);
    if (quoted == NULL)
        return false;
    memset(last, 0xFF, (n + 1) * sizeof *last);
    for (uint32_t i = 0; i < a->n_quotations; i++)
        quotation_sentences(a, i, at, last, quoted);
    a->quoted_from = from;
    a->quoted = quoted;
    return true;
}

const uint32_t *article_quoted(const struct article *a, uint32_t token, size_t *n)
{
    *n = 0;
    if (a->quoted_from == NULL || token >= a->n_tokens)
        return NULL;
    uint32_t s = a->tokens[token].sentence;
    *n = a->quoted_from[s + 1] - a->quoted_from[s];
    return a->quoted + a->quoted_from[s];
}

const struct name *article_name_at(const struct article *a, uint32_t token)
{
    size_t low = 0, high = a->n_names;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (a->names[middle].end <= token)
            low = middle + 1;
        else
            high = middle;
    }
    return low < a->n_names && a->names[low].first <= token ? &a->names[low] : NULL;
}

size_t article_time_from(const struct article *a, uint32_t token)
{
    size_t low = 0, high = a->n_times;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (a->times[middle].end <= token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

size_t article_place_from(const struct article *a, uint32_t token)
{
    size_t low = 0, high = a->n_places;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (a->places[middle].end <= token)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const struct place *article_place_at(const struct article *a, uint32_t token)
{
    size_t i = article_place_from(a, token);
    return i < a->n_places && a->places[i].first <= token ? &a->places[i] : NULL;
}

const struct time_expression *article_time_at(const struct article *a, uint32_t token)
{
    size_t i = article_time_from(a, token);
    return i < a->n_times && a->times[i].first <= token ? &a->times[i] : NULL;
}

size_t article_offset(const struct article *a, uint32_t byte)
{
    return utf8_count(span_cut(a->text, 0, byte));
}

size_t article_source_byte(const struct article *a, uint32_t byte)
{
    /* The last piece that begins at or before the byte. */
    size_t low = 0, high = a->n_pieces;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (a->pieces[middle].text <= byte)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == 0)
        return 0;
    const struct source_piece *p = &a->pieces[low - 1];
    return p->given + (size_t)(byte - p->text < p->len ? byte - p->text : p->len);
}

size_t article_offset_source(const struct article *a, uint32_t byte)
{
    return utf8_count(span_cut(a->given, 0, article_source_byte(a, byte)));
}
