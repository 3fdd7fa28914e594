/* mend.c -- given text -> clean text, with a map back.
 *
 * Two different things happen here. Mending puts back characters that some program on the way
 * spoiled; it never takes a word away. Removing cuts lines that are furniture of the page and no
 * part of the article, and only such as leave no doubt. Every kind is told once, with a count, in
 * repairs or removed. A text without faults keeps its bytes.
 *
 * The order at each place matters: a watermark in GBK bytes may end where a spoiled apostrophe
 * begins, so sequences of three bytes are tried before the watermark is extended over them. */
#include "intake/format.h"
#include "base/utf8.h"

enum repair {
    R_MOJIBAKE,
    R_C1,
    R_GBK_QUOTE,
    R_LEFTOVER,
    R_LOST_APOSTROPHE,
    R_LINE_END,
    R_SOFT_HYPHEN,
    R_ZERO_WIDTH,
    R_CONTROL,
    R_COUNT
};

static const char *const repair_texts[R_COUNT] = {
    [R_MOJIBAKE] = "characters read in the wrong encoding (UTF-8 as Windows-1252)",
    [R_C1] = "Windows-1252 punctuation left as control characters",
    [R_GBK_QUOTE] = "punctuation in GBK bytes",
    [R_LEFTOVER] = "no-break spaces spoiled by a Chinese encoding",
    [R_LOST_APOSTROPHE] = "replacement characters where only an apostrophe fits",
    [R_LINE_END] = "carriage returns",
    [R_SOFT_HYPHEN] = "soft hyphens",
    [R_ZERO_WIDTH] = "invisible characters",
    [R_CONTROL] = "control characters",
};

enum { MOST_NOTES = 40 };

struct mender {
    struct article *a;
    struct span in;
    char *out;
    size_t len;
    struct source_piece *pieces;
    size_t n, room;
    size_t counts[R_COUNT];
    size_t cut; /* things removed */
    bool english, may_cut, failed, changed;
};

static bool note_add(struct article *a, struct span **list, size_t *n, struct span note)
{
    /* A handful of notes an article: the list is copied as it grows. */
    struct span *more = note.at ? arena_new(&a->arena, struct span, *n + 1) : NULL;
    if (more == NULL)
        return false;
    if (*n > 0)
        memcpy(more, *list, *n * sizeof *more);
    more[(*n)++] = note;
    *list = more;
    return true;
}

bool note_repair(struct article *a, struct span note)
{
    return note_add(a, &a->repairs, &a->n_repairs, note);
}

bool note_removed(struct article *a, struct span note)
{
    return a->n_removed >= MOST_NOTES || note_add(a, &a->removed, &a->n_removed, note);
}

/* ---- Writing, with the map ---- */

static void piece_add(struct mender *m, size_t text, size_t given, size_t len)
{
    if (m->n > 0) {
        struct source_piece *last = &m->pieces[m->n - 1];
        if (last->text + last->len == text && last->given + last->len == given) {
            last->len += (uint32_t)len;
            return;
        }
    }
    if (!arena_grow(&m->a->arena, (void **)&m->pieces, &m->room, m->n + 1, sizeof m->pieces[0])) {
        m->failed = true;
        return;
    }
    m->pieces[m->n++] = (struct source_piece){ (uint32_t)text, (uint32_t)given, (uint32_t)len };
}

static void copy(struct mender *m, size_t from, size_t len)
{
    if (len == 0)
        return;
    memcpy(m->out + m->len, m->in.at + from, len);
    piece_add(m, m->len, from, len);
    m->len += len;
}

static void put(struct mender *m, int32_t c)
{
    m->len += utf8_put(c, m->out + m->len);
    m->changed = true;
}

/* ---- Characters in the wrong encoding ---- */

/* The character at the front of `s` after `level` wrong readings of UTF-8 as Windows-1252 are
 * undone; *used bytes of `s`. Level 0 is the text as it is. -1: there is no such character. The
 * level is 2 at most: deeper damage was never seen. */
static int32_t char_at_level(struct span s, int level, size_t *used)
{
    if (level == 0)
        return utf8_get(s, used);
    size_t n, at = 0, want = 1;
    char bytes[4];
    for (size_t i = 0; i < want; i++) {
        int32_t c = at < s.len ? char_at_level(span_from(s, at), level - 1, &n) : -1;
        int b = c < 0x80 ? -1 : cp1252_byte(c);
        if (b < 0)
            return -1;
        if (i == 0)
            want = b >= 0xF0 && b <= 0xF4  ? 4
                   : b >= 0xE0 && b < 0xF0 ? 3
                   : b >= 0xC2 && b < 0xE0 ? 2
                                           : 9;
        if (want == 9)
            return -1;
        bytes[i] = (char)b;
        at += n;
    }
    int32_t c = utf8_get((struct span){ bytes, want }, &n);
    *used = at;
    return n == want ? c : -1;
}

static int32_t char_before(struct span s, size_t at)
{
    size_t n;
    if (at == 0)
        return ' ';
    do
        at--;
    while (at > 0 && ((unsigned char)s.at[at] & 0xC0) == 0x80);
    return utf8_get(span_from(s, at), &n);
}

static int32_t char_after(struct span s, size_t at)
{
    size_t n;
    return at < s.len ? utf8_get(span_from(s, at), &n) : ' ';
}

/* Two-character sequences also occur in clean text: "GARÇÃ»" in Portuguese, an Ä before a closing
 * quote. There the second is punctuation, and what follows no letter. */
static bool two_is_sane(struct span in, size_t at, size_t used, int32_t c)
{
    size_t n, m;
    int32_t lead = utf8_get(span_from(in, at), &n);
    int32_t second = utf8_get(span_from(in, at + n), &m);
    if (lead == 0xC2)
        return c >= 0xA0;
    bool sign = !utf8_is_letter(second) || second == 0xAA || second == 0xBA;
    bool quote = second == 0xA0 || second == 0xBB || second == 0xAB ||
                 (second >= 0x2013 && second <= 0x203A);
    int32_t before = char_before(in, at), after = char_after(in, at + used);
    if (quote && utf8_is_upper(before) && !utf8_is_letter(after))
        return false;
    if (quote && !utf8_is_letter(before) && !utf8_is_letter(after))
        return lead == 0xC3 && c == 0xE0; /* "Ã\xA0" alone: the word à */
    if (lead == 0xC3)
        return sign || second <= 0x9F || second == 0x192 || second >= 0x152;
    if (lead == 0xC4 || lead == 0xC5)
        return utf8_is_letter(before) || utf8_is_letter(after);
    return false;
}

/* Greek, Cyrillic, Hebrew, Arabic: only as a run, and of one script. */
static bool is_foreign_pair(int32_t c)
{
    return (c >= 0x370 && c < 0x530) || (c >= 0x5D0 && c < 0x780);
}

static bool foreign_run(struct span in, size_t at, size_t used)
{
    size_t n;
    int32_t next = at + used < in.len ? char_at_level(span_from(in, at + used), 1, &n) : -1;
    if (is_foreign_pair(next))
        return true;
    for (size_t back = 4; back >= 3; back--) { /* the sequence before, of 3 or 4 and more bytes */
        if (at >= back && char_at_level(span_from(in, at - back), 1, &n) >= 0x370 && n == back)
            return true;
    }
    return false;
}

static int32_t mojibake_at(struct span in, size_t at, size_t *used)
{
    struct span s = span_from(in, at);
    int32_t c = char_at_level(s, 2, used);
    if (c >= 0xA0)
        return c;
    c = char_at_level(s, 1, used);
    if (c < 0xA0)
        return -1;
    if (c >= 0x800) {
        bool sane = (c >= 0x1E00 && c < 0x3000) || c == 0xFEFF || c == 0xFFFD ||
                    (c >= 0xFB00 && c <= 0xFB06) || (c >= 0x1F000 && c < 0x1FB00);
        return sane ? c : -1;
    }
    if (is_foreign_pair(c))
        return foreign_run(in, at, *used) ? c : -1;
    return c < 0x180 && two_is_sane(in, at, *used, c) ? c : -1;
}

/* ---- Damage of Chinese encodings ---- */

static int latin_byte(struct span in, size_t at, size_t *n)
{
    int32_t c = at < in.len ? utf8_get(span_from(in, at), n) : -1;
    return c >= 0xA1 && c <= 0xFE ? (int)c : -1;
}

/* A run of at least two GB2312 characters (rows 16 to 55) read as Latin-1, which no Western word
 * can be: it holds a sign between the letters, or is long and mixes case without sense. Its bytes,
 * 0: none. */
static size_t watermark_at(struct span in, size_t at)
{
    size_t end = at, pairs = 0, signs = 0, n, m, used;
    int32_t before = char_before(in, at);
    if (utf8_is_letter(before) && before < 0x250)
        return 0;
    for (;;) {
        int lead = latin_byte(in, end, &n);
        int trail = lead >= 0 ? latin_byte(in, end + n, &m) : -1;
        if (lead < 0xB0 || lead > 0xF7 || trail < 0)
            break;
        if (lead == 0xE2 && char_at_level(span_from(in, end), 1, &used) >= 0)
            break;
        if (lead > 0xD7)
            return 0;
        signs += (size_t)!utf8_is_letter(lead) + (size_t)!utf8_is_letter(trail);
        signs += (size_t)(lead == 0xBA) + (size_t)(trail == 0xAA || trail == 0xB5 || trail == 0xBA);
        pairs++;
        end += n + m;
    }
    int32_t after = char_after(in, end);
    if (utf8_is_letter(after) && after < 0x80)
        return 0;
    return (pairs >= 2 && signs >= 2) || pairs >= 4 ? end - at : 0;
}

/* ¡¯ and its kin: GBK punctuation read as Latin-1. */
static int32_t gbk_quote_at(struct span in, size_t at, size_t *used)
{
    static const struct {
        int second;
        int32_t c;
    } marks[] = { { 0xAE, 0x2018 }, { 0xAF, 0x2019 }, { 0xB0, 0x201C },
                  { 0xB1, 0x201D }, { 0xAA, 0x2014 }, { 0xAD, 0x2026 } };
    size_t n, m;
    if (latin_byte(in, at, &n) != 0xA1)
        return -1;
    int second = latin_byte(in, at + n, &m);
    for (size_t i = 0; i < sizeof marks / sizeof marks[0]; i++)
        if (marks[i].second == second) {
            *used = n + m;
            return marks[i].c;
        }
    return -1;
}

static bool is_edge(int32_t c)
{
    return c < 0 || utf8_is_space(c);
}

/* "Ìý" (or the 聽 and 听 of earlier stages) standing alone: once a no-break space. Its bytes with
 * repetitions; 0: none. */
static size_t leftover_at(struct span in, size_t at)
{
    struct span s = span_from(in, at);
    if (span_starts(s, "\xE8\x81\xBD") || span_starts(s, "\xE5\x90\xAC")) {
        int32_t before = char_before(in, at), after = char_after(in, at + 3);
        return before < 128 && after < 128 ? 3 : 0;
    }
    size_t len = 0;
    while (span_starts(span_from(s, len), "\xC3\x8C\xC3\xBD"))
        len += 4;
    if (len == 0 || !is_edge(char_before(in, at)) || !is_edge(char_after(in, at + len)))
        return 0;
    return len;
}

/* ---- One character ---- */

static bool is_invisible(int32_t c)
{
    return c == 0x200B || c == 0xFEFF || c == 0x2060 || c == 0x200E || c == 0x200F ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* letter U+FFFD (s, t, re, ve, ll, d, m): the frame leaves no other reading than an apostrophe. */
static bool apostrophe_lost(struct span in, size_t at, size_t used)
{
    static const char *const tails[] = { "s", "t", "re", "ve", "ll", "d", "m" };
    if (!utf8_is_letter(char_before(in, at)))
        return false;
    size_t end = at + used;
    while (end < in.len && ((in.at[end] | 32) >= 'a' && (in.at[end] | 32) <= 'z'))
        end++;
    if (utf8_is_letter(char_after(in, end)))
        return false;
    struct span tail = span_cut(in, at + used, end);
    for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++)
        if (span_is(tail, tails[i]))
            return true;
    return false;
}

static size_t drop(struct mender *m, enum repair r, size_t n)
{
    m->counts[r]++;
    m->changed = true;
    return n;
}

static size_t replace(struct mender *m, enum repair r, int32_t c, size_t n)
{
    m->counts[r]++;
    put(m, c);
    return n;
}

static size_t mend_high(struct mender *m, size_t at, int32_t c, size_t n)
{
    size_t used = n, len;
    struct span in = m->in;
    if (c >= 0x80 && c <= 0x9F && cp1252_char((unsigned char)c) != c)
        return replace(m, R_C1, cp1252_char((unsigned char)c), n);
    if (c >= 0xB0 && c <= 0xD7 && m->english && m->may_cut && (len = watermark_at(in, at)) > 0) {
        struct span what = span_cut(in, at, at + len);
        m->cut++;
        m->changed = true;
        if (!note_removed(m->a,
                          arena_printf(&m->a->arena, "\"%.*s\": a watermark in Chinese (GBK) bytes",
                                       SPAN_FMT(what))))
            m->failed = true;
        return len;
    }
    if (c >= 0xC2 && c <= 0xF4) {
        int32_t right = mojibake_at(in, at, &used);
        if (right == 0xFFFD && apostrophe_lost(in, at, used))
            right = 0x2019;
        if (right == 0xFEFF)
            return drop(m, R_MOJIBAKE, used);
        if (right >= 0)
            return replace(m, R_MOJIBAKE, right, used);
    }
    if (m->english && (c == 0xCC || c == 0x807D || c == 0x542C) && (len = leftover_at(in, at)) > 0)
        return replace(m, R_LEFTOVER, ' ', len);
    if (c == 0xA1) {
        int32_t quote = gbk_quote_at(in, at, &used);
        if (quote >= 0)
            return replace(m, R_GBK_QUOTE, quote, used);
    }
    if (c == 0xFFFD && apostrophe_lost(in, at, n))
        return replace(m, R_LOST_APOSTROPHE, 0x2019, n);
    if (c == 0xAD)
        return drop(m, R_SOFT_HYPHEN, n);
    if (is_invisible(c))
        return drop(m, R_ZERO_WIDTH, n);
    copy(m, at, n);
    return n;
}

static size_t mend_low(struct mender *m, size_t at, char c)
{
    if (c == '\r') {
        m->counts[R_LINE_END]++;
        m->changed = true;
        if (at + 1 >= m->in.len || m->in.at[at + 1] != '\n')
            put(m, '\n');
        return 1;
    }
    if (((unsigned char)c < 32 && c != '\n' && c != '\t' && c != '\f' && c != '\v') || c == 127)
        return drop(m, R_CONTROL, 1);
    copy(m, at, 1);
    return 1;
}

static bool is_plain_byte(unsigned char c)
{
    return (c >= 32 && c < 127) || c == '\n' || c == '\t';
}

static void mend_range(struct mender *m, size_t start, size_t end)
{
    for (size_t at = start; at < end;) {
        size_t run = at, n;
        while (run < end && is_plain_byte((unsigned char)m->in.at[run]))
            run++;
        copy(m, at, run - at);
        at = run;
        if (at >= end)
            break;
        if ((unsigned char)m->in.at[at] < 0x80) {
            at += mend_low(m, at, m->in.at[at]);
            continue;
        }
        int32_t c = utf8_get(span_from(m->in, at), &n);
        at += mend_high(m, at, c, n);
    }
}

/* ---- Lines ---- */

/* A line of nothing but leftovers of spaces: it disappears with its line end. */
static bool is_leftover_line(const struct mender *m, size_t start, struct span line)
{
    struct span t = span_trim(line);
    if (!m->english || t.len == 0)
        return false;
    size_t at = start + (size_t)(t.at - line.at), end = at + t.len;
    while (at < end) {
        size_t len = leftover_at(m->in, at);
        if (len == 0 && m->in.at[at] == ' ')
            len = 1;
        if (len == 0)
            return false;
        at += len;
    }
    return true;
}

/* The whole line is a watermark: it goes with its line end, so that no empty paragraph stays. */
static bool is_watermark_line(const struct mender *m, size_t start, struct span line)
{
    struct span t = span_trim(line);
    size_t at = start + (size_t)(t.at - line.at);
    return m->english && m->may_cut && t.len > 0 && watermark_at(m->in, at) == t.len;
}

static void mend_lines(struct mender *m)
{
    struct span before = { "", 0 };
    for (size_t at = 0, number = 0; at < m->in.len; number++) {
        const char *stop = memchr(m->in.at + at, '\n', m->in.len - at);
        size_t end = stop ? (size_t)(stop - m->in.at) : m->in.len, next = stop ? end + 1 : end;
        struct span line = span_cut(m->in, at, end), bare = span_trim(line);
        const char *reason = m->may_cut ? line_furniture(bare, before, number) : NULL;
        if (reason != NULL) {
            m->cut++;
            m->changed = true;
            struct span shown = cut_text(bare, 200);
            if (!note_removed(m->a,
                              arena_printf(&m->a->arena, "\"%.*s\": %s", SPAN_FMT(shown), reason)))
                m->failed = true;
        } else if (is_leftover_line(m, at, line)) {
            m->counts[R_LEFTOVER]++;
            m->changed = true;
        } else if (is_watermark_line(m, at, line)) {
            mend_range(m, at, end);
        } else {
            mend_range(m, at, next);
        }
        if (bare.len > 0)
            before = bare;
        at = next;
    }
}

/* ---- The whole ---- */

/* Mostly plain letters: only then are foreign leftovers known to be foreign. */
static bool is_mostly_english(struct span s)
{
    size_t plain = 0, high = 0;
    s = span_cut(s, 0, INTAKE_HEAD);
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        plain += (c | 32) >= 'a' && (c | 32) <= 'z';
        high += c >= 0xC0;
    }
    return plain >= 20 && high * 3 <= plain;
}

/* Puts the map out of the cleaned text through the map of the text it was cleaned from. */
static bool pieces_through(struct mender *m, const struct source_piece *inner, size_t n_inner)
{
    struct source_piece *mine = m->pieces;
    size_t n_mine = m->n, k = 0;
    m->pieces = NULL;
    m->n = m->room = 0;
    for (size_t i = 0; i < n_mine; i++) {
        size_t from = mine[i].given, to = from + mine[i].len;
        while (k < n_inner && inner[k].text + inner[k].len <= from)
            k++;
        for (size_t j = k; j < n_inner && inner[j].text < to; j++) {
            size_t a = inner[j].text > from ? inner[j].text : from;
            size_t b = inner[j].text + inner[j].len < to ? inner[j].text + inner[j].len : to;
            piece_add(m, mine[i].text + (a - from), inner[j].given + (a - inner[j].text), b - a);
        }
    }
    return !m->failed;
}

static bool write_notes(struct mender *m)
{
    for (size_t r = 0; r < R_COUNT; r++)
        if (m->counts[r] > 0 && !note_repair(m->a, arena_printf(&m->a->arena, "%s: %zu",
                                                                repair_texts[r], m->counts[r])))
            return false;
    if (m->cut > MOST_NOTES) {
        m->a->n_removed = MOST_NOTES - 1;
        return note_removed(m->a,
                            arena_printf(&m->a->arena, "and %zu more", m->cut - MOST_NOTES + 1));
    }
    return true;
}

dm_status mend_text(struct article *a, struct span text, const struct source_piece *pieces,
                    size_t n_pieces, const struct input_options *options, dm_report *why)
{
    if (text.len > INTAKE_TEXT)
        return fail(why, DM_LIMIT, "more than %d MB of text in one article", INTAKE_TEXT >> 20);
    struct mender m = { .a = a, .in = text, .may_cut = options == NULL || !options->repair_only };
    m.english = is_mostly_english(text);
    /* A control character of two bytes becomes punctuation of three; nothing else grows. */
    m.out = arena_alloc(&a->arena, text.len + text.len / 2 + 8);
    if (m.out == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    mend_lines(&m);
    if (m.changed)
        a->text = (struct span){ m.out, m.len };
    else
        a->text = text;
    if (pieces != NULL)
        (void)pieces_through(&m, pieces, n_pieces);
    if (m.failed || !write_notes(&m))
        return fail(why, DM_NO_MEMORY, "out of memory");
    a->pieces = m.pieces;
    a->n_pieces = m.n;
    return DM_OK;
}
