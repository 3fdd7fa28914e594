/* gaps.c -- chunks -> features -> a score. Between the tokens and the rules of sentences.c.
 *
 * Every part of a feature is a 32-bit hash or a small number, made once a chunk; a feature mixes
 * two to eight of them. All of it is integer arithmetic: the same scores on every machine. */
#include "sentences/gaps.h"
#include "sentences/parts.h"
#include "base/utf8.h"

enum {
    NEAR = 3, /* chunks looked at on each side */
    FAR = 99,
    MOST_CAPITALS = 5,
    MOST_PARTS = 8
};

/* What a feature may be made of, in the order of docs/formats/split.md. */
enum field {
    NO_FIELD,
    L1_WORD,
    L1_HEAD,
    L1_TAIL,
    L1_SHAPE,
    L1_KIND,
    L1_ABBR,
    L1_SUFFIX,
    L2_WORD,
    L2_HEAD,
    L2_TAIL,
    L2_SHAPE,
    L2_KIND,
    L2_ABBR,
    L2_SUFFIX,
    L3_WORD,
    L3_HEAD,
    L3_TAIL,
    L3_SHAPE,
    L3_KIND,
    L3_ABBR,
    L3_SUFFIX,
    R1_WORD,
    R1_HEAD,
    R1_TAIL,
    R1_SHAPE,
    R1_KIND,
    R1_ABBR,
    R1_SUFFIX,
    R2_WORD,
    R2_HEAD,
    R2_TAIL,
    R2_SHAPE,
    R2_KIND,
    R2_ABBR,
    R2_SUFFIX,
    R3_WORD,
    R3_HEAD,
    R3_TAIL,
    R3_SHAPE,
    R3_KIND,
    R3_ABBR,
    R3_SUFFIX,
    N_NEXT,
    N_PREV,
    N_CAPR,
    N_CAPL,
    N_AT,
    N_LEFT,
    N_LEN,
    N_FIRST,
    N_FIRST_WORD,
    N_QUOTE,
    N_PAREN,
    N_BEFORE,
    FIELDS
};

/* The features, in the order of docs/formats/split.md: a feature's number is part of its hash. */
static const uint8_t templates[][MOST_PARTS] = {
    { L1_WORD, L1_TAIL },
    { R1_WORD, R1_HEAD },
    { L1_TAIL, R1_WORD },
    { L1_WORD, R1_WORD },
    { L1_TAIL, R1_HEAD, R1_KIND },
    { L1_TAIL, L1_KIND, R1_KIND, R1_HEAD },
    { L1_SHAPE, L1_TAIL, R1_HEAD, R1_SHAPE },
    { L1_ABBR, R1_WORD },
    { L1_ABBR, R1_KIND, R1_HEAD },
    { L1_WORD, L1_TAIL, R1_KIND },
    { L1_TAIL, R1_SHAPE, R1_TAIL },
    { L1_KIND, R1_WORD, R1_TAIL },
    { L1_TAIL, L1_KIND, R1_WORD, R2_KIND },
    { L2_WORD, L1_WORD, L1_TAIL },
    { R1_WORD, R2_WORD },
    { L2_WORD },
    { R2_WORD },
    { L2_SHAPE, L2_TAIL, L1_SHAPE, L1_TAIL, R1_SHAPE },
    { L1_SHAPE, L1_TAIL, R1_SHAPE, R1_TAIL, R2_SHAPE },
    { L2_KIND, L2_TAIL, L1_KIND, L1_TAIL, R1_HEAD, R1_KIND, R1_TAIL, R2_KIND },
    { L3_KIND, L2_KIND, L1_KIND, L1_TAIL, R1_KIND, R1_TAIL, R2_KIND, R3_KIND },
    { L1_SUFFIX, L1_TAIL, R1_SUFFIX },
    { L1_SUFFIX, L1_TAIL },
    { R1_SUFFIX, R1_KIND },
    { L1_TAIL, N_NEXT, R1_KIND },
    { L1_TAIL, N_PREV, R1_KIND },
    { N_NEXT, N_PREV, L1_KIND, R1_KIND, L1_TAIL },
    { N_CAPL, N_CAPR, L1_TAIL },
    { L1_TAIL, N_AT, R1_KIND },
    { L1_TAIL, N_LEFT, R1_KIND },
    { N_AT, N_LEFT, L1_KIND, R1_KIND },
    { L1_WORD, N_NEXT },
    { R1_WORD, N_NEXT, L1_TAIL },
    { R1_WORD, N_PREV, L1_TAIL },
    { L1_SHAPE, L1_TAIL, N_PREV, R1_KIND },
    { R1_SHAPE, R1_TAIL, N_NEXT, L1_TAIL },
    { R1_TAIL, R2_TAIL, L1_TAIL },
    { R1_WORD, R2_KIND, R2_TAIL, L1_TAIL },
    { L2_TAIL, L2_KIND, L1_WORD, R1_KIND },
    { L1_WORD, L1_TAIL, N_CAPR },
    { L1_TAIL, R1_WORD, N_CAPL },
    { L2_TAIL, L1_TAIL, R1_HEAD },
    { N_LEN, L1_TAIL, R1_KIND },
    { N_LEN, L1_KIND, L1_TAIL, R1_HEAD },
    { N_LEN, R1_WORD },
    { N_LEN, L1_WORD },
    { N_LEN, N_NEXT, L1_TAIL, R1_KIND },
    { N_FIRST, L1_TAIL, R1_KIND },
    { N_FIRST, L1_SHAPE, L1_TAIL, R1_SHAPE },
    { N_FIRST_WORD, R1_WORD },
    { N_FIRST_WORD, L1_TAIL, R1_KIND, N_LEN },
    { N_QUOTE, L1_TAIL, R1_HEAD },
    { N_QUOTE, N_PAREN, L1_TAIL, R1_KIND },
    { N_FIRST, R1_SHAPE, R1_HEAD, R1_TAIL },
    { N_FIRST_WORD, L1_TAIL, R1_WORD },
    { N_BEFORE, N_LEN, L1_TAIL, R1_KIND },
};

/* ---- A chunk ---- */

static uint32_t hash_byte(uint32_t h, unsigned char byte)
{
    return (h ^ byte) * 16777619U;
}

static uint32_t hash_of(char first)
{
    return hash_byte(2166136261U, (unsigned char)first);
}

/* Signs that are written in more ways than one, as ASCII. */
static int32_t plain(int32_t c)
{
    switch (c) {
    case 0x2018:
    case 0x2019:
        return '\'';
    case 0x201C:
    case 0x201D:
    case 0xAB:
    case 0xBB:
        return '"';
    case 0x2013:
    case 0x2014:
        return '-';
    case 0x2026:
        return '.';
    case 0x2022:
    case 0xB7:
        return '*';
    default:
        return c;
    }
}

/* 'U' upper, 'l' other letters, 'd' digits, 'o' what is neither letter nor ASCII; else the sign. */
static char kind_of(int32_t c)
{
    c = plain(c);
    if (c >= 0 && c < 128) {
        if (c >= '0' && c <= '9')
            return 'd';
        if (c >= 'A' && c <= 'Z')
            return 'U';
        return c >= 'a' && c <= 'z' ? 'l' : (char)c;
    }
    if (utf8_is_upper(c))
        return 'U';
    return utf8_is_letter(c) || (c >= 0x300 && c <= 0x36F) ? 'l' : 'o';
}

static bool is_word_kind(char kind)
{
    return kind == 'U' || kind == 'l' || kind == 'd';
}

/* The bytes of a character, made plain: small ASCII letters, 0 for every digit. */
static uint32_t hash_char(uint32_t h, struct span s, int32_t c, size_t n)
{
    int32_t p = plain(c);
    if (p >= 0 && p < 128) {
        if (p >= '0' && p <= '9')
            p = '0';
        return hash_byte(h, (unsigned char)utf8_lower(p));
    }
    for (size_t i = 0; i < n; i++)
        h = hash_byte(h, (unsigned char)s.at[i]);
    return h;
}

/* Kinds of characters one after the other, a run of equal ones as one, `most` of them. */
struct shape {
    uint32_t hash;
    unsigned n, most;
    char last;
};

static void shape_add(struct shape *s, char kind)
{
    if (s->n == s->most || (s->n > 0 && s->last == kind))
        return;
    s->hash = hash_byte(s->hash, (unsigned char)kind);
    s->last = kind;
    s->n++;
}

/* Where the part between the outer marks lies; false: there are marks only. */
static bool find_core(struct span text, size_t *from, size_t *to)
{
    size_t n;
    bool found = false;
    *from = *to = 0;
    for (size_t i = 0; i < text.len; i += n) {
        if (!is_word_kind(kind_of(utf8_get(span_from(text, i), &n))))
            continue;
        if (!found)
            *from = i;
        *to = i + n;
        found = true;
    }
    return found;
}

/* The start of the last three characters. */
static size_t suffix_at(struct span core)
{
    size_t at = core.len;
    for (int k = 0; k < 3 && at > 0; k++) {
        at--;
        while (at > 0 && ((unsigned char)core.at[at] & 0xC0) == 0x80)
            at--;
    }
    return at;
}

static uint32_t plain_hash(char first, struct span s)
{
    uint32_t h = hash_of(first);
    size_t n;
    for (size_t i = 0; i < s.len; i += n) {
        int32_t c = utf8_get(span_from(s, i), &n);
        h = hash_char(h, span_from(s, i), c, n);
    }
    return h;
}

/* A word's case in one letter: p none, S one capital, A all, T the first, m inside, d number. */
static char case_of(struct span core)
{
    bool upper = false, lower = false;
    char first = 0;
    size_t n, count = 0;
    for (size_t i = 0; i < core.len; i += n) {
        char kind = kind_of(utf8_get(span_from(core, i), &n));
        first = count++ == 0 ? kind : first;
        upper |= kind == 'U';
        lower |= kind == 'l';
    }
    if (count == 0)
        return 'p';
    if (first == 'U')
        return count == 1 ? 'S' : lower ? 'T' : 'A';
    if (first == 'l')
        return upper ? 'm' : 'l';
    return upper || lower ? 'D' : 'd';
}

/* The marks of a chunk, which are counted wherever they stand. */
static void count_marks(struct chunk *k, struct span text)
{
    size_t n;
    for (size_t i = 0; i < text.len; i += n) {
        char kind = kind_of(utf8_get(span_from(text, i), &n));
        k->quotes += kind == '"';
        k->opens += kind == '(';
        k->closes += kind == ')';
    }
}

/* The marks behind the core: their shape, and whether they are an abbreviation's full stop. */
static uint32_t tail_hash(struct chunk *k, struct span tail, bool *stop)
{
    size_t n = 0, m;
    int32_t c = tail.len > 0 ? utf8_get(tail, &n) : -1;
    int32_t next = tail.len > n && c >= 0 ? utf8_get(span_from(tail, n), &m) : -1;
    bool dots = c == 0x2026 || (c == '.' && plain(next) == '.');
    struct shape s = { hash_of('t'), 0, 4, 0 };
    if (dots)
        s.hash = hash_byte(s.hash, '.');
    for (size_t i = 0; i < tail.len; i += n) {
        char kind = kind_of(utf8_get(span_from(tail, i), &n));
        k->stops |= kind == '.' || kind == '!' || kind == '?';
        shape_add(&s, kind);
    }
    *stop = c == '.' && !dots;
    return s.hash;
}

static struct chunk chunk_of(struct span text)
{
    struct chunk k = { 0 };
    size_t from, to, n;
    bool stop;
    k.words = find_core(text, &from, &to);
    struct span core = span_cut(text, from, to);
    struct shape head = { hash_of('h'), 0, 3, 0 }, shape = { hash_of('s'), 0, 8, 0 };
    for (size_t i = 0; i < from; i += n)
        shape_add(&head, kind_of(utf8_get(span_from(text, i), &n)));
    for (size_t i = 0; i < core.len; i += n)
        shape_add(&shape, kind_of(utf8_get(span_from(core, i), &n)));
    char kind = case_of(core);
    k.atoms[ATOM_WORD] = plain_hash('w', core);
    k.atoms[ATOM_HEAD] = head.hash;
    k.atoms[ATOM_TAIL] = tail_hash(&k, span_from(text, to), &stop);
    k.atoms[ATOM_SHAPE] = shape.hash;
    k.atoms[ATOM_KIND] = hash_byte(hash_of('k'), (unsigned char)kind);
    enum abbreviation a =
        k.words && stop ? abbreviation_kind(span_cut(text, from, to + 1)) : ABBR_NOT;
    k.atoms[ATOM_ABBR] = hash_byte(hash_of('a'), (unsigned char)('0' + (int)a));
    k.atoms[ATOM_SUFFIX] = plain_hash('x', span_from(core, suffix_at(core)));
    k.capital = kind == 'T' || kind == 'S' || kind == 'A';
    k.small = head.n == 0 && (kind == 'l' || kind == 'm');
    count_marks(&k, text);
    return k;
}

/* ---- A paragraph ---- */

static size_t bucket(size_t n)
{
    static const size_t least[] = { 35, 20, 12, 8, 6 };
    for (size_t i = 0; i < sizeof least / sizeof least[0]; i++)
        if (n >= least[i])
            return 10 - i;
    return n;
}

static size_t at_most(size_t n, size_t most)
{
    return n < most ? n : most;
}

bool gaps_begin(struct gaps *g, struct span text, const struct token *tokens, size_t n)
{
    g->n = g->now = g->start = g->before = g->capital = 0;
    g->quotes = g->open = g->closed = 0;
    g->previous = FAR;
    g->within = false;
    g->none = chunk_of(SPAN(""));
    for (size_t first = 0, end; first < n; first = end) {
        end = first + 1;
        while (end < n && !tokens[end].space_before)
            end++;
        if (!arena_grow(g->arena, (void **)&g->at, &g->room, g->n + 1, sizeof g->at[0]))
            return false;
        g->at[g->n++] = chunk_of(span_cut(text, tokens[first].start, tokens[end - 1].end));
    }
    size_t next = FAR, capitals = 0;
    for (size_t i = g->n; i-- > 0;) {
        next = g->at[i].stops ? 0 : at_most(next + 1, FAR);
        capitals = g->at[i].capital ? capitals + 1 : 0;
        g->at[i].next = (uint8_t)next;
        g->at[i].capitals = (uint8_t)at_most(capitals, MOST_CAPITALS);
    }
    return true;
}

void gaps_end_within(struct gaps *g)
{
    g->within = true;
}

/* Nobody asks within "the talks": no mark, and a small letter behind. */
static bool is_asked(const struct chunk *left, const struct chunk *right)
{
    uint32_t none = hash_of('t');
    bool marked = left->atoms[ATOM_TAIL] != none && left->atoms[ATOM_TAIL] != hash_byte(none, ',');
    return marked || !right->small;
}

static void put_atoms(uint32_t *fields, const struct gaps *g, size_t chunk, bool exists)
{
    const struct chunk *k = exists ? &g->at[chunk] : &g->none;
    memcpy(fields, k->atoms, sizeof k->atoms);
}

/* The gap behind chunk `i`. */
static void fill(uint32_t *f, const struct gaps *g, size_t i)
{
    const struct chunk *first = &g->at[g->start];
    for (size_t k = 0; k < NEAR; k++) {
        put_atoms(f + L1_WORD + k * ATOMS, g, i - k, i >= k);
        put_atoms(f + R1_WORD + k * ATOMS, g, i + 1 + k, i + 1 + k < g->n);
    }
    f[N_NEXT] = (uint32_t)bucket(g->at[i + 1].next);
    f[N_PREV] = (uint32_t)bucket(g->previous);
    f[N_CAPR] = g->at[i + 1].capitals;
    f[N_CAPL] = (uint32_t)at_most(g->capital, MOST_CAPITALS);
    f[N_AT] = (uint32_t)bucket(i);
    f[N_LEFT] = (uint32_t)bucket(g->n - 2 - i);
    f[N_LEN] = (uint32_t)bucket(i - g->start);
    f[N_FIRST] = first->atoms[ATOM_SHAPE];
    f[N_FIRST_WORD] = first->atoms[ATOM_WORD];
    f[N_QUOTE] = g->quotes % 2;
    f[N_PAREN] = g->open > g->closed;
    f[N_BEFORE] = (uint32_t)bucket(g->before);
}

static int score_of(const struct splitter *s, const uint32_t *f)
{
    int score = 0;
    for (size_t t = 0; t < sizeof templates / sizeof templates[0]; t++) {
        uint32_t h = (uint32_t)(t + 1) * 0x9E3779B1U;
        for (size_t k = 0; k < MOST_PARTS && templates[t][k] != NO_FIELD; k++) {
            h = (h ^ f[templates[t][k]]) * 0x85EBCA6BU;
            h ^= h >> 13;
        }
        score += splitter_weight(s, h * 0x9E3779B1U);
    }
    return score;
}

bool gaps_next(struct gaps *g, int *score)
{
    size_t i = g->now++;
    const struct chunk *k = &g->at[i];
    uint32_t f[FIELDS] = { 0 };
    if (i + 1 >= g->n)
        return false;
    g->previous = k->stops ? 0 : at_most(g->previous + 1, FAR);
    g->capital = k->capital ? g->capital + 1 : 0;
    g->quotes += k->quotes;
    g->open += k->opens;
    g->closed += k->closes;
    if (g->within) {
        g->start = i;
        g->quotes = g->open = g->closed = 0;
        g->within = false;
    }
    if (!is_asked(k, &g->at[i + 1]))
        return false;
    fill(f, g, i);
    *score = score_of(g->splitter, f);
    return true;
}

void gaps_end(struct gaps *g)
{
    g->before = g->now - g->start;
    g->start = g->now;
    g->quotes = g->open = g->closed = 0;
}
