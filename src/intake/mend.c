/* mend.c -- given text -> clean text, with a map back.
 *
 * Two different things happen here. Mending puts back characters that some program on the way
 * spoiled; it never takes a word away. Removing cuts lines that are furniture of the page and no
 * part of the article, and only such as leave no doubt. Every kind is told once, with a count, in
 * repairs or removed. A text without faults keeps its bytes, and is not even copied.
 *
 * A line is the unit, since one page holds texts of many origins: control characters first, then
 * sequences read in the wrong encoding (mojibake.c), then what each character is now: references
 * written twice, the damage of Chinese encodings (gbk.c), lost apostrophes, what cannot be seen,
 * accents apart from their letters. */
#include "intake/html.h"
#include "intake/mend.h"
#include "base/utf8.h"

enum repair {
    R_MOJIBAKE,
    R_C1,
    R_GBK_QUOTE,
    R_LEFTOVER,
    R_LOST_APOSTROPHE,
    R_REFERENCE,
    R_LINE_END,
    R_SOFT_HYPHEN,
    R_ZERO_WIDTH,
    R_CONTROL,
    R_ACCENT,
    R_COUNT
};

static const char *const repair_texts[R_COUNT] = {
    [R_MOJIBAKE] = "characters read in the wrong encoding",
    [R_C1] = "Windows-1252 punctuation left as control characters",
    [R_GBK_QUOTE] = "punctuation in GBK bytes",
    [R_LEFTOVER] = "no-break spaces spoiled by a Chinese encoding",
    [R_LOST_APOSTROPHE] = "replacement characters where only an apostrophe fits",
    [R_REFERENCE] = "character references escaped twice",
    [R_LINE_END] = "carriage returns",
    [R_SOFT_HYPHEN] = "soft hyphens",
    [R_ZERO_WIDTH] = "invisible characters",
    [R_CONTROL] = "control characters",
    [R_ACCENT] = "accents written apart from their letters",
};

enum { MOST_NOTES = 40 };

struct mender {
    struct article *a;
    struct span in;
    char *out; /* NULL as long as nothing changed: in[0, len) is the text then */
    size_t len;
    struct source_piece *pieces;
    size_t n, room;
    size_t counts[R_COUNT];
    size_t cut; /* things removed */
    bool english, may_cut, failed;
    struct glyph *line; /* [GLYPHS] */
    struct mojibake *mojibake;
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
    if (m->out != NULL)
        memcpy(m->out + m->len, m->in.at + from, len);
    piece_add(m, m->len, from, len);
    m->len += len;
}

/* Before the first change: from here on the text is another. */
static bool change(struct mender *m)
{
    if (m->out == NULL && !m->failed) {
        /* A control character of two bytes becomes punctuation of three; nothing else grows. */
        m->out = arena_alloc(&m->a->arena, m->in.len + m->in.len / 2 + 8);
        if (m->out == NULL)
            m->failed = true;
        else
            memcpy(m->out, m->in.at, m->len);
    }
    return m->out != NULL;
}

static void put(struct mender *m, int32_t c)
{
    if (change(m))
        m->len += utf8_put(c, m->out + m->len);
}

static void drop(struct mender *m, enum repair r)
{
    m->counts[r]++;
    (void)change(m);
}

static void replace(struct mender *m, enum repair r, int32_t c)
{
    m->counts[r]++;
    put(m, c);
}

/* ---- One character ---- */

static bool is_invisible(int32_t c)
{
    return c == 0x200B || c == 0xFEFF || c == 0x2060 || c == 0x200E || c == 0x200F ||
           (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* letter U+FFFD (s, t, re, ve, ll, d, m): the frame leaves no other reading than an apostrophe. */
static bool apostrophe_lost(const struct glyph *line, size_t n, size_t at)
{
    static const char *const tails[] = { "s", "t", "re", "ve", "ll", "d", "m" };
    char tail[3];
    size_t len = 0;
    if (at == 0 || !kind_is_letter(line[at - 1].kind))
        return false;
    while (at + 1 + len < n && len < sizeof tail &&
           (line[at + 1 + len].kind == K_LOWER || line[at + 1 + len].kind == K_UPPER)) {
        tail[len] = (char)line[at + 1 + len].c;
        len++;
    }
    if (at + 1 + len < n && utf8_is_letter(line[at + 1 + len].c))
        return false;
    for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++)
        if (span_is((struct span){ tail, len }, tails[i]))
            return true;
    return false;
}

/* A reference that was escaped once more, as in "&amp;rsquo;": its glyphs, 0: none. */
static size_t reference_at(struct mender *m, size_t n, size_t at, int32_t *c)
{
    if (!m->a->from_markup || m->line[at].c != '&' || m->line[at].mended)
        return 0;
    struct span s = span_from(m->in, m->line[at].at);
    size_t len = entity_read(s, c);
    if (len == 0 || s.at[len - 1] != ';' || at + len > n || *c < ' ' || utf8_is_unassigned(*c))
        return 0;
    return len; /* of ASCII: as many glyphs */
}

static size_t write_accents(struct mender *m, size_t n, size_t at)
{
    const struct glyph *g = &m->line[at];
    int32_t c = g->c;
    size_t used = 1;
    while (at + used < n && g[used].c >= 0x300 && g[used].c < 0x370) {
        int32_t whole = utf8_compose(c, g[used].c);
        if (whole < 0)
            break;
        c = whole;
        used++;
    }
    if (used > 1)
        replace(m, R_ACCENT, c);
    return used > 1 ? used : 0;
}

static void write_ascii(struct mender *m, size_t n, size_t at)
{
    const struct glyph *g = &m->line[at];
    if (g->c == '\r') {
        drop(m, R_LINE_END);
        if (at + 1 < n || g->at + 1 >= m->in.len || m->in.at[g->at + 1] != '\n')
            put(m, '\n');
    } else if ((g->c < ' ' && g->c != '\t' && g->c != '\f' && g->c != '\v' && g->c != '\n') ||
               g->c == 127) {
        drop(m, R_CONTROL);
    } else {
        copy(m, g->at, g->len);
    }
}

static size_t write_watermark(struct mender *m, size_t n, size_t at)
{
    size_t end = at;
    while (end < n && m->line[end].kept)
        end++;
    struct span what = span_cut(m->in, m->line[at].at, m->line[end - 1].at + m->line[end - 1].len);
    m->cut++;
    (void)change(m);
    if (!note_removed(m->a,
                      arena_printf(&m->a->arena, "\"%.*s\": a watermark in Chinese (GBK) bytes",
                                   SPAN_FMT(cut_text(what, 200)))))
        m->failed = true;
    return end - at;
}

/* Writes what the glyph at `at` stands for; the glyphs used. */
static size_t write_glyph(struct mender *m, size_t n, size_t at)
{
    const struct glyph *g = &m->line[at];
    size_t used;
    int32_t c;
    if (g->kept)
        return write_watermark(m, n, at);
    if (g->mended) {
        if (g->c == 0xFEFF)
            drop(m, R_MOJIBAKE);
        else
            replace(m, R_MOJIBAKE,
                    g->c == 0xFFFD && apostrophe_lost(m->line, n, at) ? 0x2019 : g->c);
        return 1;
    }
    if (at + 1 < n && g[1].c >= 0x300 && g[1].c < 0x370 && (used = write_accents(m, n, at)) > 0)
        return used;
    if ((used = reference_at(m, n, at, &c)) > 0) {
        replace(m, R_REFERENCE, c);
        return used;
    }
    if (g->c < 0x80) {
        write_ascii(m, n, at);
        return 1;
    }
    if (m->english && (used = gbk_spaces(m->line, n, at)) > 0) {
        replace(m, R_LEFTOVER, ' ');
        return used;
    }
    if ((c = gbk_punctuation(g, n - at)) >= 0) {
        replace(m, R_GBK_QUOTE, c);
        return 2;
    }
    if (g->byte != 0 && g->c != g->byte)
        replace(m, R_C1, g->c);
    else if (g->c == 0xFFFD && apostrophe_lost(m->line, n, at))
        replace(m, R_LOST_APOSTROPHE, 0x2019);
    else if (g->c == 0xAD)
        drop(m, R_SOFT_HYPHEN);
    else if (is_invisible(g->c))
        drop(m, R_ZERO_WIDTH);
    else
        copy(m, g->at, g->len);
    return 1;
}

/* ---- Lines ---- */

static bool room_for_glyphs(struct mender *m)
{
    if (m->line == NULL) {
        m->line = arena_new(&m->a->arena, struct glyph, GLYPHS);
        m->mojibake = mojibake_new(&m->a->arena);
        m->failed = m->failed || m->line == NULL || m->mojibake == NULL;
    }
    return !m->failed;
}

enum { LONG_RUN = 24, SHOWN = 8, RUN_MOST = 64 * 1024 };

/* The bytes of the run of printable ASCII at `at`, at most RUN_MOST, so that who asks again and
 * again doesn't look at all of a line each time; *ends: only its ends matter. */
static size_t run_at(const struct mender *m, size_t at, size_t end, bool *ends)
{
    size_t run = clean_run(span_cut(m->in, at, end - at > RUN_MOST ? at + RUN_MOST : end));
    *ends = run >= LONG_RUN && !(m->a->from_markup && memchr(m->in.at + at, '&', run) != NULL);
    return run;
}

static struct glyph glyph_read(const struct mender *m, size_t at, size_t end)
{
    size_t len;
    struct glyph g = { .c = utf8_get(span_cut(m->in, at, end), &len), .at = (uint32_t)at };
    g.len = (uint32_t)len;
    if (g.c >= 0x80 && g.c < 0xA0) {
        g.byte = (uint8_t)g.c;
        g.c = cp1252_char(g.byte);
    }
    g.kind = g.c < 0 ? K_OTHER : kind_of(g.c);
    return g;
}

/* The glyphs of in[at, end), or as many as there is room for, up to a blank. A blank stands for the
 * middle of a long run of ASCII. */
static size_t glyphs_fill(struct mender *m, size_t at, size_t end)
{
    size_t n = 0, blank = 0, run_end = at, skip = SIZE_MAX;
    while (at < end && n < GLYPHS) {
        if (at >= run_end && (unsigned char)m->in.at[at] < 0x80) {
            bool ends;
            size_t run = run_at(m, at, end, &ends);
            run_end = at + (run > 0 ? run : 1);
            skip = ends ? at + SHOWN : SIZE_MAX;
        }
        struct glyph *g = &m->line[n];
        if (at == skip)
            *g = (struct glyph){ .c = ' ',
                                 .at = (uint32_t)at,
                                 .len = (uint32_t)(run_end - SHOWN - at),
                                 .kind = K_SPACE };
        else
            *g = glyph_read(m, at, end);
        if (g->c == ' ' && n > 0 && m->line[n - 1].c < 0x80)
            blank = n;
        at += g->len;
        n++;
    }
    /* What belongs together stands between blanks. */
    return at < end && blank > GLYPHS / 2 ? blank : n;
}

static void mend_range(struct mender *m, size_t at, size_t end)
{
    while (at < end && room_for_glyphs(m)) {
        size_t n = glyphs_fill(m, at, end);
        at = m->line[n - 1].at + m->line[n - 1].len;
        for (size_t i = 0; i < n && m->english && m->may_cut;) {
            size_t len =
                m->line[i].c >= 0xB0 && m->line[i].c <= 0xD7 ? gbk_watermark(m->line, n, i) : 0;
            for (size_t k = 0; k < len; k++)
                m->line[i + k].kept = true;
            i += len > 0 ? len : 1;
        }
        n = mojibake_mend(m->mojibake, m->line, n);
        for (size_t i = 0; i < n;)
            i += write_glyph(m, n, i);
    }
}

/* Mends the line; one of which nothing is left but blanks, since what it had was a watermark or a
 * leftover of spaces, goes with its end, so that no empty paragraph stays. */
static void mend_line(struct mender *m, size_t at, size_t end, size_t next)
{
    size_t len = m->len, n = m->n, gone = m->cut + m->counts[R_LEFTOVER];
    struct source_piece last = n > 0 ? m->pieces[n - 1] : (struct source_piece){ 0 };
    mend_range(m, at, end);
    if (m->cut + m->counts[R_LEFTOVER] > gone && m->out != NULL &&
        span_trim((struct span){ m->out + len, m->len - len }).len == 0) {
        m->len = len;
        m->n = n;
        if (n > 0)
            m->pieces[n - 1] = last;
        return;
    }
    copy(m, end, next - end);
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
            (void)change(m);
            struct span shown = cut_text(bare, 200);
            if (!note_removed(m->a,
                              arena_printf(&m->a->arena, "\"%.*s\": %s", SPAN_FMT(shown), reason)))
                m->failed = true;
        } else if (clean_line(line, m->a->from_markup)) {
            copy(m, at, next - at);
        } else {
            mend_line(m, at, end, next);
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
    mend_lines(&m);
    a->text = m.out ? (struct span){ m.out, m.len } : text;
    if (pieces != NULL && !m.failed)
        (void)pieces_through(&m, pieces, n_pieces);
    if (m.failed || !write_notes(&m))
        return fail(why, DM_NO_MEMORY, "out of memory");
    a->pieces = m.pieces;
    a->n_pieces = m.n;
    return DM_OK;
}
