/* quotes_marks.c -- quotation marks -> the runs between them.
 *
 * First of the quotes. A run that nobody closed ends with its paragraph: where a quotation goes on
 * in the next one, that one opens anew. */
#include "analysis/quotes_parts.h"
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

enum { SCARE_WORDS = 4 };

/* Who opens, by what closes it: " and '' (straight), “ ” (curly, and „ “), «, ` (``), ' and ‘. */
enum pair { PAIR_NONE, PAIR_STRAIGHT, PAIR_CURLY, PAIR_LOW, PAIR_ANGLE, PAIR_TICKS, PAIR_SINGLE };

static enum pair opened_by(const struct article *a, uint32_t t)
{
    struct span w = token_text(a, t);
    if (span_is(w, "\xE2\x80\x9C"))
        return PAIR_CURLY;
    if (span_is(w, "\xE2\x80\x9E"))
        return PAIR_LOW;
    if (span_is(w, "\xC2\xAB"))
        return PAIR_ANGLE;
    if (span_is(w, "``"))
        return PAIR_TICKS;
    /* A straight mark opens where a blank, or a new sentence, stands before it. */
    bool before = t == 0 || TOK(t).space_before || TOK(t - 1).sentence != TOK(t).sentence;
    bool behind = t + 1 < a->n_tokens && !TOK(t + 1).space_before;
    if (span_is(w, "\"") || span_is(w, "''"))
        return before ? PAIR_STRAIGHT : PAIR_NONE;
    if (TOK(t).upos == UPOS_PUNCT && (span_is(w, "'") || span_is(w, "\xE2\x80\x98")))
        return before && behind ? PAIR_SINGLE : PAIR_NONE;
    return PAIR_NONE;
}

static bool closed_by(const struct article *a, uint32_t t, enum pair open)
{
    struct span w = token_text(a, t);
    if (open == PAIR_SINGLE) /* "the rebels' base" closes nothing */
        return TOK(t).upos == UPOS_PUNCT && (span_is(w, "'") || span_is(w, "\xE2\x80\x99"));
    if (open == PAIR_LOW && span_is(w, "\xE2\x80\x9C"))
        return true;
    return span_is(w, "\xE2\x80\x9D") || span_is(w, "\xC2\xBB") || span_is(w, "''") ||
           span_is(w, "\"");
}

bool mark_opens(const struct article *a, uint32_t t)
{
    return opened_by(a, t) != PAIR_NONE;
}

bool mark_closes(const struct article *a, uint32_t t)
{
    return closed_by(a, t, PAIR_LOW) || closed_by(a, t, PAIR_SINGLE);
}

static bool marked_add(struct article *a, struct marks *m, uint32_t first, uint32_t end)
{
    if (!arena_grow(&a->arena, (void **)&m->at, &m->room, m->n + 1, sizeof *m->at))
        return false;
    m->at[m->n++] = (struct marked){ first, end, false };
    return true;
}

/* One that nobody closed runs to the end of its paragraph; a single one may be an apostrophe. */
static bool marked_cut(struct article *a, struct marks *m, enum pair open, uint32_t first,
                       uint32_t end)
{
    return open == PAIR_NONE || open == PAIR_SINGLE || marked_add(a, m, first, end);
}

bool marks_find(struct article *a, struct marks *m)
{
    uint32_t first = 0;
    enum pair open = PAIR_NONE;
    bool good = true;
    for (uint32_t t = 0; t < a->n_tokens && good; t++) {
        bool new_paragraph = t > 0 && a->sentences[TOK(t).sentence].paragraph !=
                                          a->sentences[TOK(t - 1).sentence].paragraph;
        enum pair opens = opened_by(a, t);
        /* “ behind “ opens anew; a double mark ends a single one that was none. */
        bool anew = open != PAIR_NONE && (opens == PAIR_CURLY || opens == PAIR_TICKS) &&
                    (open == opens || open == PAIR_SINGLE);
        if (new_paragraph || anew) {
            good = marked_cut(a, m, open, first, t);
            open = PAIR_NONE;
        }
        if (open != PAIR_NONE && closed_by(a, t, open)) {
            good = good && marked_add(a, m, first, t + 1);
            open = PAIR_NONE;
        } else if (open == PAIR_NONE && opens != PAIR_NONE) {
            first = t;
            open = opens;
        }
    }
    return good && marked_cut(a, m, open, first, (uint32_t)a->n_tokens);
}

size_t marks_from(const struct marks *m, uint32_t t)
{
    size_t low = 0, high = m->n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (m->at[middle].end <= t)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

struct marked *marks_of(const struct marks *m, uint32_t t)
{
    size_t i = marks_from(m, t);
    return i < m->n && m->at[i].first <= t ? &m->at[i] : NULL;
}

uint32_t marked_words(const struct article *a, const struct marked *m)
{
    uint32_t n = 0;
    for (uint32_t t = m->first; t < m->end; t++)
        n += TOK(t).upos != UPOS_PUNCT;
    return n;
}

bool marked_is_speech(const struct article *a, const struct marked *m)
{
    uint32_t words = 0; /* the first few tell: this is asked often */
    bool clause = false;
    for (uint32_t t = m->first; t < m->end && words <= SCARE_WORDS && !clause; t++) {
        words += TOK(t).upos != UPOS_PUNCT;
        clause = tree_is_verb(a, t) && token_child(a, t, REL_NSUBJ) != NONE;
    }
    return clause || words > SCARE_WORDS;
}
