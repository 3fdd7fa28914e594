/* tree.c -- see tree.h. Edmonds' algorithm for dense graphs, in n^2 steps and without recursion.
 *
 * A path is grown backwards along best incoming arcs. Where it meets itself, the cycle becomes one
 * node; where it meets the root or a finished node, its nodes are finished. At the end the arc into
 * a contracted node breaks its cycle at one place, from the outermost node to the innermost.
 *
 * Scores become integers first, so that all sums are exact and no tree depends on the order of
 * additions. Arcs from the root cost so much that the best tree has only one. */
#include "model/tree.h"

#define SCALE      16777216.0         /* 2^24: keeps every bit of a score above one half */
#define MOST       (65536.0 * SCALE)  /* 2^40 */
#define ROOT_PRICE ((int64_t)1 << 56) /* above the difference of any two trees: 2^41 * 2000 */

enum state { NEW, ON_PATH, DONE };

/* Node 0 is the root, 1..n are words, then contracted cycles, at most n - 1 of them. */
struct edmonds {
    const float *scores;
    size_t stride, n, n_nodes;
    int64_t *taken;      /* [n + 1] what was taken off all arcs into this word */
    uint16_t *into;      /* [n + 1][n + 1] into[row][u]: the word of the row's node that the */
                         /* best arc from word u leads to */
    uint16_t *top;       /* [n + 1] the outermost node that holds this word */
    uint16_t *row;       /* [2n] of a node in `into` */
    uint16_t *from, *to; /* [2n] the arc chosen into this node: words */
    uint16_t *parent;    /* [2n] the cycle this node went into, or 0 */
    uint16_t *child, *sibling; /* [2n] lists of a cycle's nodes */
    uint16_t *path;            /* [2n] */
    uint8_t *state;            /* [2n] */
    size_t n_path;
};

bool tree_is_one(const uint32_t *heads, size_t n, uint8_t *seen)
{
    size_t roots = 0;
    for (size_t i = 0; i < n; i++) {
        roots += heads[i] == 0;
        seen[i] = 0;
    }
    if (roots != 1)
        return false;
    for (size_t i = 0; i < n; i++) {
        size_t at = i;
        while (!seen[at] && heads[at] != 0) { /* up until known ground */
            seen[at] = 1;
            at = heads[at] - 1;
        }
        if (seen[at] == 1)
            return false; /* met ourselves */
        for (at = i; !(seen[at] & 2); at = heads[at] - 1) {
            seen[at] = 2;
            if (heads[at] == 0)
                break;
        }
    }
    return true;
}

static size_t cells(size_t n)
{
    size_t nodes = 2 * n + 2;
    return (n + 1) * (n + 1) + (n + 1) + 7 * nodes;
}

size_t tree_work(size_t n)
{
    return (n + 1) * sizeof(int64_t) + cells(n) * sizeof(uint16_t) + 2 * n + 2;
}

static uint16_t *take(uint16_t **from, size_t n)
{
    uint16_t *at = *from;
    *from += n;
    return at;
}

static struct edmonds lay_out(const float *scores, size_t stride, size_t n, void *work)
{
    size_t nodes = 2 * n + 2;
    struct edmonds e = { .scores = scores, .stride = stride, .n = n, .n_nodes = n + 1 };
    e.taken = work;
    uint16_t *rest = (uint16_t *)(void *)(e.taken + n + 1);
    e.into = take(&rest, (n + 1) * (n + 1));
    e.top = take(&rest, n + 1);
    e.row = take(&rest, nodes);
    e.from = take(&rest, nodes);
    e.to = take(&rest, nodes);
    e.parent = take(&rest, nodes);
    e.child = take(&rest, nodes);
    e.sibling = take(&rest, nodes);
    e.path = take(&rest, nodes);
    e.state = (uint8_t *)rest;
    for (size_t v = 0; v <= n; v++) {
        e.taken[v] = 0;
        e.top[v] = (uint16_t)v;
        for (size_t u = 0; u <= n; u++)
            e.into[v * (n + 1) + u] = (uint16_t)v;
    }
    for (size_t c = 0; c < nodes; c++) {
        e.row[c] = (uint16_t)c;
        e.parent[c] = e.child[c] = e.sibling[c] = 0;
        e.state[c] = c == 0 ? DONE : NEW;
    }
    return e;
}

static int64_t whole(float score)
{
    double x = (double)score * SCALE;
    if (!(x > -MOST)) /* also: not a number */
        return (int64_t)-MOST;
    return x < MOST ? (int64_t)x : (int64_t)MOST;
}

/* What the arc from word u to word v is still worth. */
static int64_t worth(const struct edmonds *e, size_t u, size_t v)
{
    int64_t w = whole(e->scores[(v - 1) * e->stride + u]) - e->taken[v];
    return u == 0 ? w - ROOT_PRICE : w;
}

/* Chooses the best arc into node c from outside it; returns its worth. */
static int64_t choose(struct edmonds *e, size_t c)
{
    const uint16_t *into = e->into + (size_t)e->row[c] * (e->n + 1);
    int64_t best = INT64_MIN;
    for (size_t u = 0; u <= e->n; u++) {
        if (e->top[u] == c)
            continue;
        int64_t w = worth(e, u, into[u]);
        if (w > best) {
            best = w;
            e->from[c] = (uint16_t)u;
            e->to[c] = into[u];
        }
    }
    return best;
}

/* Lays the row of node m over the row of cycle s: from each word the better arc stays. */
static void merge_row(struct edmonds *e, size_t s, size_t m)
{
    uint16_t *into = e->into + (size_t)e->row[s] * (e->n + 1);
    const uint16_t *other = e->into + (size_t)e->row[m] * (e->n + 1);
    for (size_t u = 0; u <= e->n; u++) {
        if (e->top[u] == s || into == other)
            continue;
        int64_t a = worth(e, u, into[u]), b = worth(e, u, other[u]);
        if (b > a || (b == a && other[u] < into[u]))
            into[u] = other[u];
    }
}

/* The end of the path, down to node `first`, is a cycle: makes one node of it. */
static void contract(struct edmonds *e, size_t first)
{
    size_t s = e->n_nodes++, begin = e->n_path;
    do
        begin--;
    while (e->path[begin] != first);
    for (size_t i = begin; i < e->n_path; i++) {
        size_t m = e->path[i];
        int64_t best = choose(e, m); /* as before: nothing has changed since it was chosen */
        for (size_t v = 1; v <= e->n; v++)
            if (e->top[v] == m)
                e->taken[v] += best;
        e->parent[m] = (uint16_t)s;
        e->sibling[m] = e->child[s];
        e->child[s] = (uint16_t)m;
    }
    for (size_t v = 1; v <= e->n; v++)
        if (e->parent[e->top[v]] == s)
            e->top[v] = (uint16_t)s;
    e->row[s] = e->row[first];
    for (size_t i = begin; i < e->n_path; i++)
        merge_row(e, s, e->path[i]);
    e->state[s] = ON_PATH;
    e->n_path = begin;
    e->path[e->n_path++] = (uint16_t)s;
}

/* Grows a path from node c until all on it is finished. */
static void grow(struct edmonds *e, size_t c)
{
    e->n_path = 0;
    e->path[e->n_path++] = (uint16_t)c;
    e->state[c] = ON_PATH;
    for (;;) {
        size_t end = e->path[e->n_path - 1];
        (void)choose(e, end);
        size_t before = e->top[e->from[end]];
        if (e->state[before] == DONE)
            break;
        if (e->state[before] == ON_PATH) {
            contract(e, before);
        } else {
            e->path[e->n_path++] = (uint16_t)before;
            e->state[before] = ON_PATH;
        }
    }
    for (size_t i = 0; i < e->n_path; i++)
        e->state[e->path[i]] = DONE;
}

/* From the outermost nodes inwards: the arc into a cycle replaces the arc into the word it leads
 * to; the cycle's other nodes keep theirs. */
static void expand(struct edmonds *e, uint32_t *heads)
{
    size_t n_open = 0;
    uint16_t *open = e->path;
    for (size_t c = 1; c < e->n_nodes; c++)
        if (e->parent[c] == 0)
            open[n_open++] = (uint16_t)c;
    while (n_open > 0) {
        size_t c = open[--n_open];
        heads[e->to[c] - 1] = e->from[c];
        for (size_t m = e->to[c]; m != c; m = e->parent[m])
            for (size_t k = e->child[e->parent[m]]; k != 0; k = e->sibling[k])
                if (k != m)
                    open[n_open++] = (uint16_t)k;
    }
}

void tree_best(const float *scores, size_t stride, size_t n, uint32_t *heads, void *work)
{
    struct edmonds e = lay_out(scores, stride, n, work);
    for (size_t v = 1; v <= n; v++)
        if (e.state[e.top[v]] == NEW)
            grow(&e, e.top[v]);
    expand(&e, heads);
}
