/* pieces.c -- see pieces.h. Words -> ids, the first step of the encoder.
 *
 * Nearly all words of news are ASCII and are one piece: that path touches each byte once and asks
 * the table once. */
#include "model/pieces.h"

#include "base/utf8.h"

#include <stdlib.h>
#include <utf8proc.h>

/* A word is read up to this many code points after decomposition; far above any that fills its 16
 * pieces, and a ceiling against a word of a megabyte. */
enum { MAX_CHARS = 2048, MAX_RUN = 100, MAX_PIECE_BYTES = 4 * MAX_RUN + 2 };

/* ---- vocabulary ---- */

static uint64_t hash_step(uint64_t h, unsigned char c)
{
    return (h ^ c) * 0x100000001B3U;
}

static uint64_t hash_of(struct span s)
{
    uint64_t h = 0xCBF29CE484222325U;
    for (size_t i = 0; i < s.len; i++)
        h = hash_step(h, (unsigned char)s.at[i]);
    return h;
}

static size_t slot_of(const struct pieces *p, uint64_t h)
{
    return (size_t)(h ^ h >> 32) & (p->room - 1);
}

/* The id of a piece, or 0 ([PAD], which no text gives). */
static uint32_t look_up(const struct pieces *p, struct span piece, uint64_t h)
{
    for (size_t i = slot_of(p, h);; i = (i + 1) & (p->room - 1)) {
        if (p->slots[i] == 0)
            return 0;
        uint32_t id = p->slots[i] - 1;
        if (span_eq(p->text[id], piece))
            return id;
    }
}

static void enter(struct pieces *p, uint32_t id)
{
    struct span piece = p->text[id];
    size_t i = slot_of(p, hash_of(piece));
    while (p->slots[i] != 0) {
        if (span_eq(p->text[p->slots[i] - 1], piece))
            return; /* said twice: the first id holds */
        i = (i + 1) & (p->room - 1);
    }
    p->slots[i] = id + 1;
    if (piece.len > p->longest)
        p->longest = piece.len;
}

static size_t count_lines(struct span s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++)
        n += s.at[i] == '\n';
    return n;
}

dm_status pieces_open(struct pieces *p, struct span lines, const char *what, dm_report *why)
{
    static const char *const specials[] = { "[PAD]", "[UNK]", "[CLS]", "[SEP]" };
    *p = (struct pieces){ .n = count_lines(lines), .room = 16 };
    if (p->n < 4 || p->n > UINT32_MAX / 4 || lines.at[lines.len - 1] != '\n')
        return fail(why, DM_BAD_DATA, "%s: not a list of word pieces, one a line", what);
    while (p->room < 2 * p->n)
        p->room *= 2;
    p->text = calloc(p->n, sizeof *p->text);
    p->slots = calloc(p->room, sizeof *p->slots);
    if (p->text == NULL || p->slots == NULL) {
        pieces_clear(p);
        return fail(why, DM_NO_MEMORY, "%s: no memory for the vocabulary", what);
    }
    struct span rest = lines;
    for (size_t id = 0; id < p->n; id++) {
        (void)span_next(&rest, '\n', &p->text[id]);
        if (id < 4 && !span_is(p->text[id], specials[id])) {
            pieces_clear(p);
            return fail(why, DM_BAD_DATA, "%s: line %zu is not %s", what, id + 1, specials[id]);
        }
        enter(p, (uint32_t)id);
    }
    return DM_OK;
}

void pieces_clear(struct pieces *p)
{
    free(p->text);
    free(p->slots);
    *p = (struct pieces){ 0 };
}

/* ---- normalisation ---- */

/* A word as the vocabulary knows it: UTF-8, with where each character begins. */
struct plain_word {
    char text[4 * MAX_CHARS];
    uint32_t start[MAX_CHARS + 1]; /* start[n] is the end */
    size_t n;
    bool ascii;
};

static void put(struct plain_word *w, int32_t c)
{
    if (w->n >= MAX_CHARS)
        return;
    size_t at = w->start[w->n];
    w->start[++w->n] = (uint32_t)(at + utf8_put(c, w->text + at));
}

static bool is_quote(int32_t c)
{
    return c == 0x2018 || c == 0x2019 || c == 0x201B || c == 0x60 || c == 0xB4;
}

static bool is_double_quote(int32_t c)
{
    return c == 0x201C || c == 0x201D || c == 0x201E || c == 0x201F || c == 0xAB || c == 0xBB;
}

/* Letters that Unicode does not decompose, by their plain spelling; NULL for all others. */
static const char *spelling(int32_t c)
{
    switch (c) {
    case 0x131:
        return "i";
    case 0x142:
        return "l";
    case 0xF8:
        return "o";
    case 0x111:
    case 0xF0:
        return "d";
    case 0xFE:
        return "th";
    case 0xDF:
        return "ss";
    case 0xE6:
        return "ae";
    case 0x153:
        return "oe";
    default:
        return is_quote(c) ? "'" : is_double_quote(c) ? "\"" : NULL;
    }
}

/* One character of the decomposed word. */
static void put_plain(struct plain_word *w, int32_t c)
{
    if (utf8proc_category(c) == UTF8PROC_CATEGORY_MN)
        return;
    c = utf8proc_tolower(c);
    const char *plain = spelling(c);
    if (plain != NULL) {
        for (; *plain; plain++)
            put(w, *plain);
        return;
    }
    switch (utf8proc_category(c)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return;
    default:
        put(w, c);
    }
}

static bool plain_ascii(struct plain_word *w, struct span word)
{
    if (word.len > MAX_CHARS)
        return false;
    size_t n = 0;
    for (size_t i = 0; i < word.len; i++) {
        unsigned char c = (unsigned char)word.at[i];
        if (c >= 0x80)
            return false;
        if (c <= ' ' || c == 0x7F)
            continue;
        w->text[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c == '`' ? '\'' : c);
    }
    w->n = n;
    w->ascii = true;
    return true;
}

static void plain_unicode(struct plain_word *w, struct span word)
{
    w->n = 0;
    w->start[0] = 0;
    w->ascii = false;
    while (word.len > 0 && w->n < MAX_CHARS) {
        size_t n;
        int32_t c = utf8_get(word, &n);
        word = span_from(word, n);
        utf8proc_int32_t parts[32];
        int boundary = 0;
        utf8proc_ssize_t k = utf8proc_decompose_char(
            c < 0 ? 0xFFFD : c, parts, 32, UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT, &boundary);
        /* The order of combining marks needs no care: they are dropped. */
        for (utf8proc_ssize_t i = 0; i < k && i < 32; i++)
            put_plain(w, parts[i]);
    }
}

/* ---- pieces ---- */

struct span_chars {
    const struct plain_word *w;
    size_t from, to; /* characters */
};

static size_t byte_of(const struct plain_word *w, size_t i)
{
    return w->ascii ? i : w->start[i];
}

static bool is_punctuation(const struct plain_word *w, size_t i)
{
    unsigned char c = (unsigned char)w->text[byte_of(w, i)];
    if (c < 0x80)
        return !((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z'));
    size_t n, at = byte_of(w, i);
    int32_t wide = utf8_get((struct span){ w->text + at, byte_of(w, i + 1) - at }, &n);
    utf8proc_category_t k = utf8proc_category(wide);
    return k >= UTF8PROC_CATEGORY_PC && k <= UTF8PROC_CATEGORY_PO;
}

/* The longest piece that begins at character `from` of the run; its id, or 0; *to is its end. */
static uint32_t longest_piece(const struct pieces *p, struct span_chars run, size_t from,
                              size_t *to)
{
    char text[MAX_PIECE_BYTES];
    uint64_t hash[MAX_RUN + 1];
    size_t prefix = from > run.from ? 2 : 0, start = byte_of(run.w, from), most = from;
    memcpy(text, "##", 2);
    hash[0] = hash_of((struct span){ text, prefix });
    /* No piece is longer than the longest: hash up to there, then ask from the longest down. */
    while (most < run.to && byte_of(run.w, most + 1) - start + prefix <= p->longest) {
        uint64_t h = hash[most - from];
        for (size_t i = byte_of(run.w, most); i < byte_of(run.w, most + 1); i++)
            h = hash_step(h, (unsigned char)run.w->text[i]);
        most++;
        hash[most - from] = h;
    }
    memcpy(text + prefix, run.w->text + start, byte_of(run.w, most) - start);
    for (size_t end = most; end > from; end--) {
        struct span piece = { text, prefix + byte_of(run.w, end) - start };
        uint32_t id = look_up(p, piece, hash[end - from]);
        if (id != 0) {
            *to = end;
            return id;
        }
    }
    return 0;
}

/* Adds the pieces of a run behind the `n` there are; the new number. Only the first
 * PIECES_OF_WORD are kept, but a run is matched to its end: one bad end makes it all [UNK]. */
static size_t add_run(const struct pieces *p, struct span_chars run, uint32_t *ids, size_t n)
{
    uint32_t found[MAX_RUN];
    size_t k = 0, at = run.from;
    bool known = run.to - run.from <= MAX_RUN;
    while (known && at < run.to) {
        uint32_t id = longest_piece(p, run, at, &at);
        known = id != 0;
        found[k++] = id;
    }
    if (!known) {
        found[0] = PIECE_UNKNOWN;
        k = 1;
    }
    for (size_t i = 0; i < k && n < PIECES_OF_WORD; i++)
        ids[n++] = found[i];
    return n;
}

size_t pieces_of_word(const struct pieces *p, struct span word, uint32_t ids[PIECES_OF_WORD])
{
    struct plain_word w;
    if (!plain_ascii(&w, word))
        plain_unicode(&w, word);
    size_t n = 0, start = 0;
    for (size_t i = 0; i <= w.n && n < PIECES_OF_WORD; i++) {
        if (i < w.n && !is_punctuation(&w, i))
            continue;
        if (start < i)
            n = add_run(p, (struct span_chars){ &w, start, i }, ids, n);
        if (i < w.n)
            n = add_run(p, (struct span_chars){ &w, i, i + 1 }, ids, n);
        start = i + 1;
    }
    if (n == 0)
        ids[n++] = PIECE_UNKNOWN;
    return n;
}

/* ---- case ---- */

struct range {
    int32_t from, to;
};

/* Unicode's Other_Uppercase and Other_Lowercase: cased signs that are no letters of category Lu or
 * Ll (Roman numerals, circled and raised letters). */
static const struct range other_upper[] = { { 0x2160, 0x216F },
                                            { 0x24B6, 0x24CF },
                                            { 0x1F130, 0x1F149 },
                                            { 0x1F150, 0x1F169 },
                                            { 0x1F170, 0x1F189 } };
static const struct range other_lower[] = {
    { 0xAA, 0xAA },     { 0xBA, 0xBA },     { 0x2B0, 0x2B8 },   { 0x2C0, 0x2C1 },
    { 0x2E0, 0x2E4 },   { 0x345, 0x345 },   { 0x37A, 0x37A },   { 0x1D2C, 0x1D6A },
    { 0x1D78, 0x1D78 }, { 0x1D9B, 0x1DBF }, { 0x2071, 0x2071 }, { 0x207F, 0x207F },
    { 0x2090, 0x209C }, { 0x2170, 0x217F }, { 0x24D0, 0x24E9 }, { 0x2C7C, 0x2C7D },
    { 0xA69C, 0xA69D }, { 0xA770, 0xA770 }, { 0xA7F8, 0xA7F9 }, { 0xAB5C, 0xAB5F }
};

static bool in_ranges(int32_t c, const struct range *r, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (c >= r[i].from && c <= r[i].to)
            return true;
    return false;
}

enum letter { UNCASED, LOWER, UPPER };

static enum letter letter_of(int32_t c)
{
    if (c < 0x80)
        return c >= 'a' && c <= 'z' ? LOWER : c >= 'A' && c <= 'Z' ? UPPER : UNCASED;
    utf8proc_category_t k = utf8proc_category(c);
    if (k == UTF8PROC_CATEGORY_LU ||
        in_ranges(c, other_upper, sizeof other_upper / sizeof *other_upper))
        return UPPER;
    if (k == UTF8PROC_CATEGORY_LL ||
        in_ranges(c, other_lower, sizeof other_lower / sizeof *other_lower))
        return LOWER;
    return UNCASED;
}

unsigned case_class(struct span word)
{
    size_t upper = 0, cased = 0;
    bool first_upper = false;
    while (word.len > 0) {
        size_t n;
        int32_t c = utf8_get(word, &n);
        word = span_from(word, n);
        enum letter l = letter_of(c);
        if (l == UNCASED)
            continue;
        if (cased == 0)
            first_upper = l == UPPER;
        cased++;
        upper += l == UPPER;
    }
    if (cased == 0)
        return 0;
    if (upper == 0)
        return 1;
    if (upper == cased)
        return upper > 1 ? 3 : 4;
    return upper == 1 && first_upper ? 2 : 5;
}

void case_classes(const struct span *words, size_t n, uint8_t *out)
{
    bool first = true;
    for (size_t i = 0; i < n; i++) {
        unsigned c = case_class(words[i]);
        if (c != 0 && first) {
            c += CASE_CLASSES / 2;
            first = false;
        }
        out[i] = (uint8_t)c;
    }
}
