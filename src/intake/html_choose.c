/* html_choose.c -- which blocks of a page are its article.
 *
 * Three steps. What the names of elements call furniture is taken out, unless it holds most of the
 * page's text. Of all elements the one is chosen that holds most running text and least of the
 * rest, where a name like "article-body" counts in its favour. Inside it block after block is kept
 * or left. A neighbour's text would give false events with a wrong date, so what is doubtful is
 * left out. Each step is a pass over blocks or elements; sums over an element are differences of
 * running sums. */
#include "intake/html_tree.h"
#include "base/utf8.h"

enum {
    LEAST_RUNNING = 50, /* bytes of a block that may be running text by its length alone */
    LEAST_ARTICLE = 250,
    HEAD_BLOCKS = 5,  /* in which the headline may stand once more */
    LEDE_BLOCKS = 16, /* between headline and text in which a summary may stand */
    LONGEST_LEDE = 500,
    MOST_LEDES = 2,
    SHORTEST_DOUBLED = 60, /* bytes of a block that nobody writes twice */
    TEASER_DEPTH = 6,      /* between an article and its heading */
    GUIDED = 60,           /* per cent of a block in the page's own text of its article */
    SHORT_BYLINE = 250     /* bytes of text below which an element with a byline's name is one */
};

struct chooser {
    const struct page *p;
    struct arena *arena;
    size_t *running; /* [n_blocks + 1]: bytes of running text before the block */
    size_t *other;   /* of all other text */
    bool *out;       /* of elements: taken out, or inside what was */
    bool *keep;      /* of blocks */
    uint32_t chosen; /* the element */
    bool distrust;   /* names that say furniture are passed over */
};

/* ---- Blocks ---- */

static bool ends_sentence(struct span s)
{
    while (s.len > 0 &&
           (s.at[s.len - 1] == '"' || s.at[s.len - 1] == '\'' || s.at[s.len - 1] == ')' ||
            s.at[s.len - 1] == ' ' || s.at[s.len - 1] == '*' || s.at[s.len - 1] == ']'))
        s.len--;
    if (span_ends(s, "\xE2\x80\x9D") || span_ends(s, "\xE2\x80\x99") || span_ends(s, "\xC2\xBB"))
        s.len -= s.at[s.len - 1] == '\xBB' ? 2 : 3;
    return s.len > 0 &&
           (s.at[s.len - 1] == '.' || s.at[s.len - 1] == '!' || s.at[s.len - 1] == '?' ||
            s.at[s.len - 1] == ':' || s.at[s.len - 1] == ';' || span_ends(s, "\xE2\x80\xA6"));
}

static size_t block_len(const struct block *b)
{
    return b->end - b->start;
}

/* Running text: sentences, and not mostly links. */
static bool is_running(const struct page *p, const struct block *b)
{
    size_t len = block_len(b);
    if (b->kind == KIND_H || b->kind == KIND_CONTROL || b->kind == KIND_CAPTION)
        return false;
    if (b->linked * 2 > len || (b->kind == KIND_LI && b->link_first && b->linked * 8 > len))
        return false; /* an item that begins with a link is often another article's teaser */
    if (len >= 2 * LEAST_RUNNING && b->kind != KIND_LI)
        return true;
    return len >= LEAST_RUNNING && ends_sentence(block_text(p, b));
}

/* ---- What is taken out for its name ---- */

static void sums(struct chooser *c)
{
    const struct page *p = c->p;
    for (size_t i = 0; i < p->n_blocks; i++) {
        const struct block *b = &p->blocks[i];
        bool out = c->out[b->element], running = !out && is_running(p, b);
        c->running[i + 1] = c->running[i] + (running ? block_len(b) : 0);
        c->other[i + 1] = c->other[i] + (running || out ? 0 : block_len(b));
    }
}

static size_t running_in(const struct chooser *c, const struct element *e)
{
    return c->running[e->end_block] - c->running[e->first_block];
}

static size_t other_in(const struct chooser *c, const struct element *e)
{
    return c->other[e->end_block] - c->other[e->first_block];
}

static bool is_named(const struct element *e)
{
    return e->evidence & (EV_BODY | EV_BODY_NAME) || e->kind == KIND_ARTICLE;
}

/* What readers wrote comes with articles, bodies and authors of its own: it goes first. A frame
 * that is only called after it ("comments-open") holds the headline. */
static bool take_comments(struct chooser *c)
{
    const struct page *p = c->p;
    bool *holds = arena_new(c->arena, bool, p->n_elements);
    if (holds == NULL)
        return false;
    for (size_t i = p->n_elements; i-- > 1;) {
        const struct element *e = &p->elements[i];
        if (holds[i] || e->kind == KIND_MAIN || e->kind == KIND_BODY || e->evidence & EV_BODY ||
            (e->kind == KIND_H && e->level == 1))
            holds[i] = holds[e->parent] = true;
    }
    for (size_t i = 1; i < p->n_elements; i++) {
        const struct element *e = &p->elements[i];
        c->out[i] = c->out[e->parent] || (e->evidence & EV_COMMENTS && !holds[i]);
    }
    return true;
}

/* Most running text in an element that names itself the article; of a page without one 0. */
static size_t most_named(const struct chooser *c)
{
    size_t most = 0;
    for (size_t i = 1; i < c->p->n_elements; i++)
        if (is_named(&c->p->elements[i]) && running_in(c, &c->p->elements[i]) > most)
            most = running_in(c, &c->p->elements[i]);
    return most >= LEAST_ARTICLE ? most : 0;
}

/* Elements that hold what may well be the article: by its name, or the headline. */
static bool *holders(struct chooser *c, size_t named)
{
    const struct page *p = c->p;
    bool *holds = arena_new(c->arena, bool, p->n_elements);
    if (holds == NULL)
        return NULL;
    for (size_t i = p->n_elements; i-- > 1;) {
        const struct element *e = &p->elements[i];
        if (holds[i] || e->kind == KIND_MAIN || e->kind == KIND_BODY ||
            (is_named(e) && named > 0 && running_in(c, e) * 2 >= named) ||
            (named == 0 && e->kind == KIND_H && e->level == 1))
            holds[i] = holds[e->parent] = true;
    }
    return holds;
}

/* Articles that lead elsewhere: their heading is a link, and the page's headline isn't in them. */
static bool *teasers(struct chooser *c)
{
    const struct page *p = c->p;
    bool *found = arena_new(c->arena, bool, p->n_elements);
    bool *seen = arena_new(c->arena, bool, p->n_elements);
    size_t own = 0, most = 0;
    if (found == NULL || seen == NULL)
        return NULL;
    for (size_t i = 1; i < p->n_elements; i++)
        if (p->elements[i].evidence & EV_BODY && running_in(c, &p->elements[i]) > most) {
            own = i;
            most = running_in(c, &p->elements[i]);
        }
    for (size_t i = 0; i < p->n_blocks; i++) {
        const struct block *b = &p->blocks[i];
        uint32_t e = b->element;
        if (b->kind != KIND_H)
            continue;
        for (int up = 0; up < TEASER_DEPTH && e != 0 && p->elements[e].kind != KIND_ARTICLE; up++)
            e = p->elements[e].parent;
        if (p->elements[e].kind == KIND_ARTICLE && !seen[e])
            found[e] = b->level > 1 && b->linked * 10 >= block_len(b) * 9;
        seen[e] = true;
    }
    size_t rest = 0; /* an older page makes its own headline a link */
    for (size_t i = 1; i < p->n_elements; i++)
        if (p->elements[i].kind == KIND_ARTICLE && !found[i] &&
            running_in(c, &p->elements[i]) > rest)
            rest = running_in(c, &p->elements[i]);
    if (rest < LEAST_ARTICLE)
        memset(found, 0, p->n_elements * sizeof *found);
    /* Where one element says that it is the body, no other article of the page holds it. */
    for (size_t i = 1; i < p->n_elements && most >= LEAST_ARTICLE; i++) {
        const struct element *e = &p->elements[i];
        bool around = i <= own && own < e->end, inside = own < i && i < p->elements[own].end;
        if (e->kind == KIND_ARTICLE)
            found[i] = !around && !inside;
    }
    return found;
}

/* `named`: most text of an element that names itself the article, `around`: of one around it. */
static bool is_out(const struct chooser *c, const struct element *e, bool holds, size_t named,
                   size_t around)
{
    size_t mine = running_in(c, e), all = c->running[c->p->n_blocks];
    holds = holds || (around > 0 && mine * 2 >= around);
    if (e->kind == KIND_BODY || e->kind == KIND_MAIN || e->evidence & EV_BODY)
        return false;
    if (e->kind == KIND_CONTROL)
        return !(holds && mine * 2 > all); /* a <button> that nobody closed */
    /* Much text in a page where nothing names itself the article may be just that. */
    bool small = mine * 2 < all || named > 0;
    if (e->evidence & (EV_CAPTION | EV_HIDDEN) || e->kind == KIND_CAPTION)
        return !holds && (mine * 3 < all || named > 0);
    if (e->kind == KIND_FURNITURE || e->kind == KIND_FORM || (e->evidence & EV_OUT && !c->distrust))
        return !holds && small;
    if (e->evidence & EV_BYLINE)
        return mine < SHORT_BYLINE && mine + other_in(c, e) < 2 * SHORT_BYLINE;
    return false;
}

static bool take_out(struct chooser *c)
{
    const struct page *p = c->p;
    size_t named = most_named(c);
    bool *holds = holders(c, named), *teaser = teasers(c);
    size_t *around = arena_new(c->arena, size_t, p->n_elements);
    if (holds == NULL || teaser == NULL || around == NULL)
        return false;
    for (size_t i = 1; i < p->n_elements; i++) {
        const struct element *e = &p->elements[i];
        const struct element *up = &p->elements[e->parent];
        around[i] = around[e->parent];
        if (is_named(up) && running_in(c, up) > around[i] && named > 0)
            around[i] = running_in(c, up);
        c->out[i] =
            c->out[i] || c->out[e->parent] || teaser[i] || is_out(c, e, holds[i], named, around[i]);
    }
    return true;
}

/* ---- The element that holds the article ---- */

/* In bytes of running text; the rest inside counts against it. */
static size_t element_worth(const struct chooser *c, const struct element *e)
{
    size_t mine = running_in(c, e), other = other_in(c, e) / 2;
    size_t bonus = e->evidence & EV_BODY        ? 60
                   : e->evidence & EV_BODY_NAME ? 40
                   : e->kind == KIND_ARTICLE    ? 30
                   : e->kind == KIND_MAIN       ? 10
                   : e->evidence & EV_STORY     ? 10
                                                : 0;
    if (other > mine / 2)
        other = mine / 2;
    return (mine - other) * (100 + bonus) / 100;
}

static uint32_t element_choose(const struct chooser *c)
{
    const struct page *p = c->p;
    size_t best = 0, most = 0;
    for (size_t i = 0; i < p->n_elements; i++) {
        const struct element *e = &p->elements[i];
        if (c->out[i] || e->kind == KIND_P || e->kind == KIND_LI || e->kind == KIND_H)
            continue;
        size_t worth = element_worth(c, e);
        if (worth > 0 && worth >= most) { /* else the whole page */
            most = worth;
            best = i;
        }
    }
    return (uint32_t)best;
}

/* ---- Inside it ---- */

static bool keep_block(const struct chooser *c, const struct block *b)
{
    struct span text = block_text(c->p, b);
    size_t len = text.len;
    if (c->out[b->element] || line_is_box(text))
        return false;
    if (b->kind == KIND_H)
        return b->level > 1 && b->linked * 2 <= len;
    if (b->kind == KIND_LI || b->evidence & EV_IN_LIST)
        return b->linked * 10 < len * 7;
    if (b->kind == KIND_P || b->kind == KIND_QUOTE || b->kind == KIND_PRE)
        return b->linked * 10 < len * 8 ||
               (b->linked < len && !b->link_first && ends_sentence(text));
    if (b->evidence & EV_IN_TABLE)
        return b->linked * 10 < len * 7;
    return is_running(c->p, b);
}

static bool is_lede(const struct chooser *c, const struct block *b)
{
    const struct page *p = c->p;
    struct span text = block_text(p, b);
    uint16_t evidence = 0;
    uint32_t e = b->element;
    for (int up = 0; up < 3 && e != 0; up++, e = p->elements[e].parent)
        evidence |= p->elements[e].evidence;
    if (c->out[b->element] || text.len < LEAST_RUNNING || text.len > LONGEST_LEDE ||
        b->linked > 0 || line_is_box(text))
        return false;
    if (b->kind == KIND_LI || b->evidence & (EV_IN_FIGURE | EV_IN_TABLE))
        return false;
    return (evidence & EV_LEDE) != 0 || (ends_sentence(text) && b->kind != KIND_H);
}

/* Between the headline and the element that holds the text stands often a summary: the article's
 * first sentence, with what happened and when. */
static void keep_lede(struct chooser *c, size_t from)
{
    const struct page *p = c->p;
    size_t first = from > LEDE_BLOCKS ? from - LEDE_BLOCKS : 0, kept = 0, i = from;
    while (i > first && !(p->blocks[i - 1].kind == KIND_H && p->blocks[i - 1].level == 1))
        i--;
    if (i == 0 || i == first)
        return;
    for (; i < from && kept < MOST_LEDES; i++)
        if (is_lede(c, &p->blocks[i])) {
            c->keep[i] = true;
            kept++;
        }
}

/* The headline once more, who wrote and when, and what a page gives twice, for wide and for narrow
 * screens. */
static bool drop_doubled(struct chooser *c, size_t from, size_t to)
{
    size_t mask = 63, n = 0;
    while (mask < 2 * (to - from))
        mask = 2 * mask + 1;
    uint64_t *seen = arena_new(c->arena, uint64_t, mask + 1);
    if (seen == NULL)
        return false;
    for (size_t i = from; i < to; i++) {
        struct span text = block_text(c->p, &c->p->blocks[i]);
        if (!c->keep[i])
            continue;
        if (n++ < HEAD_BLOCKS && (span_eq_nocase(text, c->p->a->title) || line_is_byline(text))) {
            c->keep[i] = false;
            continue;
        }
        if (text.len < SHORTEST_DOUBLED || c->p->blocks[i].evidence & EV_IN_TABLE)
            continue;
        uint64_t h = span_hash(text) | 1;
        size_t k = h & mask;
        while (seen[k] != 0 && seen[k] != h)
            k = (k + 1) & mask;
        c->keep[i] = seen[k] == 0;
        seen[k] = h;
    }
    return true;
}

/* Behind a heading like "Related stories" what isn't running text goes too, up to the next. */
static void drop_boxes(struct chooser *c, size_t from, size_t to)
{
    bool away = false;
    for (size_t i = from; i < to; i++) {
        const struct block *b = &c->p->blocks[i];
        if (line_leads_away(block_text(c->p, b)))
            away = true;
        else if (b->kind == KIND_H || (c->keep[i] && is_running(c->p, b)))
            away = false;
        else if (away)
            c->keep[i] = false;
    }
}

/* A heading is kept for what follows it. */
static void drop_bare_headings(struct chooser *c, size_t from, size_t to)
{
    unsigned level = 0;
    bool text = false;
    for (size_t i = to; i-- > from;) {
        const struct block *b = &c->p->blocks[i];
        if (!c->keep[i])
            continue;
        if (b->kind != KIND_H) {
            text = true;
            continue;
        }
        c->keep[i] = text || (level > 0 && b->level < level);
        level = c->keep[i] ? b->level : level;
        text = false;
    }
}

/* Where the page's own text of its article agrees with what is kept, a short rest behind its end is
 * left: lines about the author, the newsletter, the next story. In front of its beginning stands
 * often a summary, which it lacks; and a long rest says that it was cut. */
static bool follow_guide(struct chooser *c, size_t from, size_t to)
{
    const struct page *p = c->p;
    size_t in = 0, all = 0, rest = 0, last = from;
    const uint8_t *shares = page_guide(p);
    if (shares == NULL)
        return false;
    for (size_t i = from; i < to; i++) {
        size_t len = c->keep[i] ? block_len(&p->blocks[i]) : 0;
        rest += len;
        all += shares[i] > 0 ? len : 0;
        if (len > 0 && shares[i] >= GUIDED) {
            in += len;
            rest = 0;
            last = i;
        }
    }
    if (in * 2 >= all && in >= LEAST_ARTICLE && rest * 2 < in &&
        (rest * 8 < in || rest < LONGEST_LEDE))
        for (size_t i = last + 1, told = 0; i < to; i++) {
            const struct block *b = &p->blocks[i]; /* "No," he said: too short to be looked up */
            bool word = shares[i] == 0 && b->linked == 0 && ends_sentence(block_text(p, b));
            told += !word;
            c->keep[i] = c->keep[i] && word && told == 0;
        }
    return true;
}

/* Sums as if nothing were taken out but comments; these too stay where nearly nothing else is. */
static bool start_over(struct chooser *c)
{
    memset(c->out, 0, c->p->n_elements * sizeof *c->out);
    if (!take_comments(c))
        return false;
    sums(c);
    if (c->running[c->p->n_blocks] < LEAST_ARTICLE) {
        memset(c->out, 0, c->p->n_elements * sizeof *c->out);
        sums(c);
    }
    return true;
}

static bool take_furniture(struct chooser *c)
{
    if (!start_over(c))
        return false;
    size_t named = most_named(c), all = named > 0 ? named : c->running[c->p->n_blocks];
    if (!take_out(c))
        return false;
    sums(c);
    if (c->running[c->p->n_blocks] * 4 >= all)
        return true;
    /* Where names took out nearly all, they mean something else on this site. */
    c->distrust = true;
    if (!start_over(c) || !take_out(c))
        return false;
    sums(c);
    return true;
}

/* A fragment of a feed or a message may be a sentence or two in no element that says anything. */
static void keep_fragment(struct chooser *c)
{
    const struct page *p = c->p;
    for (size_t i = 0; i < p->n_blocks; i++)
        if (c->keep[i])
            return;
    for (size_t i = 0; i < p->n_blocks; i++) {
        const struct block *b = &p->blocks[i];
        struct span text = block_text(p, b);
        c->keep[i] = !c->out[b->element] && b->kind != KIND_H && b->kind != KIND_CONTROL &&
                     b->kind != KIND_CAPTION && b->linked * 2 <= text.len && ends_sentence(text) &&
                     !line_is_box(text) && !span_eq_nocase(text, p->a->title);
    }
}

bool *page_choose(const struct page *p)
{
    struct chooser chooser = { .p = p, .arena = &p->a->arena }, *c = &chooser;
    c->running = arena_new(c->arena, size_t, p->n_blocks + 1);
    c->other = arena_new(c->arena, size_t, p->n_blocks + 1);
    c->out = arena_new(c->arena, bool, p->n_elements);
    c->keep = arena_new(c->arena, bool, p->n_blocks + 1);
    if (c->running == NULL || c->other == NULL || c->out == NULL || c->keep == NULL ||
        !take_furniture(c))
        return NULL;
    c->chosen = element_choose(c);
    const struct element *e = &p->elements[c->chosen];
    for (size_t i = e->first_block; i < e->end_block; i++)
        c->keep[i] = keep_block(c, &p->blocks[i]);
    if (!follow_guide(c, e->first_block, e->end_block))
        return NULL;
    keep_lede(c, e->first_block);
    drop_boxes(c, e->first_block, e->end_block);
    if (!drop_doubled(c, e->first_block, e->end_block))
        return NULL;
    drop_bare_headings(c, e->first_block, e->end_block);
    keep_fragment(c);
    return c->keep;
}
