/* quotes_pieces.c -- the words of one quotation: ranges of tokens, cut and widened.
 *
 * Content may have gaps ("The talks, he said, had failed"): each piece is a range of its own. */
#include "analysis/quotes_parts.h"
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

void pieces_add(const struct article *a, struct pieces *p, uint32_t first, uint32_t end)
{
    while (first < end && TOK(first).upos == UPOS_PUNCT && !mark_opens(a, first) &&
           !span_is(TOK(first).fold, "("))
        first++;
    while (end > first && TOK(end - 1).upos == UPOS_PUNCT && !mark_closes(a, end - 1) &&
           !span_is(TOK(end - 1).fold, ")"))
        end--;
    if (end > first && end - first == 1 && TOK(first).upos == UPOS_PUNCT)
        return;
    if (first < end && p->n < MAX_PIECES) {
        p->at[p->n].first = first;
        p->at[p->n++].end = end;
    }
}

/* A subtree without another one inside it: what is left before and behind. */
void pieces_without(const struct article *a, struct pieces *p, uint32_t first, uint32_t end,
                    uint32_t cut_first, uint32_t cut_end)
{
    if (cut_first >= end || cut_end <= first) {
        pieces_add(a, p, first, end);
        return;
    }
    if (first < cut_first)
        pieces_add(a, p, first, cut_first);
    if (cut_end < end)
        pieces_add(a, p, cut_end, end);
}

/* A piece that touches quotation marks is theirs as a whole, over the ends of its sentence. */
void pieces_widen(const struct marks *marks, struct pieces *p, uint32_t cue)
{
    for (uint8_t i = 0; i < p->n; i++)
        for (uint32_t t = p->at[i].first; t < p->at[i].end; t++) {
            struct marked *m = marks_of(marks, t);
            if (m == NULL || (cue >= m->first && cue < m->end))
                continue;
            bool most = t - p->at[i].first <= 1; /* the piece begins with the mark: direct */
            if (m->first < p->at[i].first && most)
                p->at[i].first = m->first;
            if (m->end > p->at[i].end)
                p->at[i].end = m->end;
            m->used = true;
        }
}

uint8_t pieces_kind(const struct article *a, const struct marks *m, const struct pieces *p)
{
    uint32_t in = 0, out = 0;
    for (uint8_t i = 0; i < p->n; i++)
        for (uint32_t t = p->at[i].first; t < p->at[i].end; t++) {
            if (TOK(t).upos == UPOS_PUNCT)
                continue;
            if (marks_of(m, t) != NULL)
                in++;
            else
                out++;
        }
    return in == 0 ? 1 : out == 0 ? 0 : 2;
}

bool pieces_hold(const struct pieces *p, uint32_t t)
{
    for (uint8_t i = 0; i < p->n; i++)
        if (t >= p->at[i].first && t < p->at[i].end)
            return true;
    return false;
}

bool pieces_cover(const struct pieces *p, const struct pieces *inner)
{
    for (uint8_t i = 0; i < inner->n; i++) {
        bool in = false;
        for (uint8_t k = 0; k < p->n && !in; k++)
            in = inner->at[i].first >= p->at[k].first && inner->at[i].end <= p->at[k].end;
        if (!in)
            return false;
    }
    return true;
}

uint32_t pieces_words(const struct article *a, const struct pieces *p)
{
    uint32_t n = 0;
    for (uint8_t i = 0; i < p->n; i++)
        for (uint32_t t = p->at[i].first; t < p->at[i].end; t++)
            n += TOK(t).upos != UPOS_PUNCT;
    return n;
}
