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
    a->names = NULL;
    a->times = NULL;
    a->quantities = NULL;
    a->actors = NULL;
    a->mentions = NULL;
    a->mention_of = NULL;
    a->offices = NULL;
    a->quotations = NULL;
    a->n_sentences = a->n_tokens = a->n_names = a->n_times = a->n_quantities = 0;
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
