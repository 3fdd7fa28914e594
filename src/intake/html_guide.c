/* html_guide.c -- which blocks of a page stand in the text that the page itself gives as its
 * article ("articleBody" of JSON-LD).
 *
 * Blocks are compared by runs of five words, so that other quotation marks, left-out links or
 * white space do no harm. The text itself isn't taken: it often lacks headings and quotations, is
 * cut short, or is of a teaser. */
#include "intake/html_tree.h"

enum { RUN = 5, LEAST_GUIDE = 400, MOST_GUIDE = 1024 * 1024 };

struct words {
    uint64_t last[RUN]; /* hashes of the words read last */
    size_t n;
};

static uint64_t mix(uint64_t h)
{
    h ^= h >> 31;
    h *= 0x9E3779B97F4A7C15u;
    return h ^ h >> 29;
}

/* The hash of the next word of `s` from `*at` on; 0 at the end. Signs of three bytes (quotation
 * marks, dashes) part words, escapes and tags are passed over. */
static uint64_t word_next(struct span s, size_t *at, bool escaped)
{
    uint64_t h = 0;
    size_t i = *at;
    for (; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
        if (escaped && c == '\\' && i + 1 < s.len) {
            if (h != 0)
                break;
            i += s.at[i + 1] == 'u' ? 5 : 1;
            continue;
        }
        if (letter || (c >= '0' && c <= '9')) {
            h = (h ^ (letter ? c | 32u : c)) * 0x100000001B3u + 1;
        } else if (h != 0 && c != '\'' && c < 0x80) {
            break;
        }
    }
    *at = i;
    return h;
}

/* Adds the next word; the hash of the last RUN words, 0 before there are so many. */
static uint64_t words_push(struct words *w, uint64_t word)
{
    memmove(w->last, w->last + 1, (RUN - 1) * sizeof w->last[0]);
    w->last[RUN - 1] = word;
    if (++w->n < RUN)
        return 0;
    uint64_t h = 0;
    for (int i = 0; i < RUN; i++)
        h = mix(h + w->last[i]);
    return h | 1;
}

struct guide {
    uint64_t *runs; /* a table of [mask + 1], open addressing */
    size_t mask;
};

static void guide_add(struct guide *g, uint64_t h)
{
    size_t i = h & g->mask;
    while (g->runs[i] != 0 && g->runs[i] != h)
        i = (i + 1) & g->mask;
    g->runs[i] = h;
}

static bool guide_has(const struct guide *g, uint64_t h)
{
    size_t i = h & g->mask;
    while (g->runs[i] != 0 && g->runs[i] != h)
        i = (i + 1) & g->mask;
    return g->runs[i] == h;
}

uint8_t *page_guide(const struct page *p)
{
    struct guide g = { .mask = 1024 };
    struct span body = span_cut(p->body_text, 0, MOST_GUIDE);
    uint8_t *shares = arena_new(&p->a->arena, uint8_t, p->n_blocks + 1);
    if (shares == NULL || body.len < LEAST_GUIDE)
        return shares;
    while (g.mask < body.len / 2) /* a word has two bytes and more: never more than half full */
        g.mask *= 2;
    g.runs = arena_new(&p->a->arena, uint64_t, 2 * g.mask);
    if (g.runs == NULL)
        return NULL;
    g.mask = 2 * g.mask - 1;
    struct words w = { .n = 0 };
    uint64_t word, h;
    for (size_t at = 0; (word = word_next(body, &at, true)) != 0;)
        if ((h = words_push(&w, word)) != 0)
            guide_add(&g, h);
    for (size_t i = 0; i < p->n_blocks; i++) {
        struct span text = block_text(p, &p->blocks[i]);
        size_t n = 0, in = 0;
        w.n = 0;
        for (size_t at = 0; (word = word_next(text, &at, false)) != 0;)
            if ((h = words_push(&w, word)) != 0) {
                n++;
                in += guide_has(&g, h);
            }
        shares[i] = (uint8_t)(n > 0 ? 1 + 99 * in / n : 0);
    }
    return shares;
}
