/* mojibake.c -- undoes readings of UTF-8 in an encoding of one byte a character.
 *
 * Each of the encodings in turn gives bytes for the characters of a line, and where these are UTF-8
 * there is a candidate: two to six characters that would be one. Valid UTF-8 is no proof:
 * "BrontÃ«…”" in print ends in three characters that make a Korean syllable. So a candidate must be
 * odd as it stands (kinds.c) and less odd as what it would become. The encoding that explains most
 * of a line is taken, and the line looked at again, since damage is often done twice or in two
 * ways.
 *
 * Bytes get lost on the way: one that the encoding has no character for became U+FFFD or a question
 * mark, and a no-break space a blank. Such candidates are soft: they need a line in which others
 * were found, or a clear sign of their own. A character that lost a byte becomes U+FFFD. */
#include "intake/codepages.h"
#include "intake/mend.h"
#include "base/utf8.h"

enum { MOST_ROUNDS = 5, ENOUGH = 2, BLANK_STAYS = 1, BLANK_GOES = 2 };

struct candidate {
    int32_t c;
    uint8_t glyphs; /* it is made of; 0: there is none */
    uint8_t lost;   /* bytes lost */
    uint8_t blank;  /* BLANK_: its last byte was a no-break space and is a blank now */
    uint8_t bytes;
    bool again; /* with its neighbours it makes a sequence once more */
    bool taken;
};

struct mojibake {
    struct candidate now[GLYPHS], best[GLYPHS]; /* by their first glyph */
    const struct codepage_bytes *back[GLYPHS];
    uint8_t bytes[GLYPHS]; /* in the encoding looked at; 0 for ASCII */
    uint16_t high[GLYPHS]; /* the glyphs beyond ASCII: only there a candidate begins */
    size_t n_high;
    /* Of the line in the encoding looked at: */
    enum codepage page;
    size_t n, strict; /* glyphs; candidates of which nothing is lost */
    size_t taken;     /* of them */
    bool all;         /* they explain every letter beyond ASCII */
    struct glyph *line;
};

struct mojibake *mojibake_new(struct arena *arena)
{
    return arena_new(arena, struct mojibake, 1);
}

/* A control character stands for its own byte, where the encoding gives that byte nothing else; the
 * one that Latin-1 and Windows-1252 give it are mixed. */
static uint8_t byte_of(const struct mojibake *m, size_t i)
{
    const struct glyph *g = &m->line[i];
    if (g->kept || g->c < 0x80)
        return 0;
    if (g->byte != 0)
        return m->page == CP_WINDOWS_1252 || codepage_char(m->page, g->byte) == g->byte ? g->byte
                                                                                        : 0;
    return m->back[i] ? m->back[i]->bytes[m->page] : 0;
}

/* ---- Candidates ---- */

static size_t length_of(uint8_t lead)
{
    return lead >= 0xC2 && lead < 0xE0    ? 2
           : lead >= 0xE0 && lead < 0xF0  ? 3
           : lead >= 0xF0 && lead <= 0xF4 ? 4
                                          : 0;
}

/* A character beyond U+FFFF whose halves were written one by one (CESU-8). */
static struct candidate two_halves(const struct mojibake *m, size_t i)
{
    const uint8_t *b = m->bytes + i;
    if (i + 6 > m->n || b[0] != 0xED || (b[1] & 0xF0) != 0xA0 || (b[2] & 0xC0) != 0x80 ||
        b[3] != 0xED || (b[4] & 0xF0) != 0xB0 || (b[5] & 0xC0) != 0x80)
        return (struct candidate){ 0 };
    int32_t high = (b[1] & 0x0F) << 6 | (b[2] & 0x3F), low = (b[4] & 0x0F) << 6 | (b[5] & 0x3F);
    return (struct candidate){ .c = 0x10000 + (high << 10) + low, .glyphs = 6, .bytes = 6 };
}

static struct candidate candidate_at(const struct mojibake *m, size_t i)
{
    struct candidate none = { 0 }, c = { .bytes = (uint8_t)length_of(m->bytes[i]) };
    char bytes[4] = { (char)m->bytes[i] };
    if (c.bytes == 0)
        return none;
    for (size_t k = 1; k < c.bytes; k++) {
        if (i + k >= m->n)
            return none;
        const struct glyph *g = &m->line[i + k];
        uint8_t b = m->bytes[i + k];
        if ((b & 0xC0) == 0x80) {
            bytes[k] = (char)b;
        } else if (!g->kept && (g->c == 0xFFFD || g->c == '?')) {
            bytes[k] =
                (char)(m->bytes[i] == 0xED || m->bytes[i] == 0xF4 ? 0x80
                                                                  : 0xBF); /* one it allows */
            c.lost++;
        } else if (g->c == ' ' && k + 1 == c.bytes) {
            bytes[k] = (char)0xA0;
            c.blank = BLANK_GOES;
        } else {
            return two_halves(m, i);
        }
    }
    if (c.lost + (c.blank != 0) > 1 + (c.bytes > 3))
        return none;
    size_t used;
    c.c = utf8_get((struct span){ bytes, c.bytes }, &used);
    if (c.c < 0 || used != c.bytes)
        return two_halves(m, i);
    if (c.lost > 0)
        c.c = 0xFFFD;
    c.glyphs = c.bytes;
    return c;
}

static bool is_strict(const struct candidate *c)
{
    return c->glyphs > 0 && c->lost == 0 && c->blank == 0;
}

/* Marks candidates that, one behind the other, would be a sequence in the same encoding: damage
 * done twice. Between the two times text is odd still. */
static void chains_mark(struct mojibake *m)
{
    for (size_t h = 0; h < m->n_high; h++) {
        size_t at[4] = { m->high[h] }, want = 1, used;
        char bytes[4];
        for (size_t k = 0; k < want; k++) {
            const struct candidate *c = at[k] < m->n ? &m->now[at[k]] : NULL;
            if (c == NULL || !is_strict(c) || c->c < 0x80 || c->c > 0xFFFF)
                break;
            const struct codepage_bytes *back = codepages_back(c->c);
            uint8_t byte = c->c < 0xA0 ? (uint8_t)c->c : back != NULL ? back->bytes[m->page] : 0;
            bytes[k] = (char)byte;
            if (k == 0)
                want = length_of(byte);
            if (k + 1 < want)
                at[k + 1] = at[k] + c->glyphs;
            else if (want > 1 && utf8_get((struct span){ bytes, want }, &used) >= 0)
                for (size_t i = 0; i < want; i++)
                    m->now[at[i]].again = true;
        }
    }
}

static void candidates_find(struct mojibake *m)
{
    size_t next = 0;
    m->strict = 0;
    m->all = true;
    for (size_t h = 0; h < m->n_high; h++)
        m->bytes[m->high[h]] = byte_of(m, m->high[h]);
    for (size_t h = 0; h < m->n_high; h++) {
        size_t i = m->high[h];
        m->now[i].glyphs = 0;
        if (i < next)
            continue;
        m->now[i] = candidate_at(m, i);
        size_t step = m->now[i].glyphs;
        m->strict += is_strict(&m->now[i]);
        m->all = m->all && (step > 0 || !kind_is_letter(m->line[i].kind));
        next = i + (step > 0 ? step : 1);
    }
    if (m->strict > 1)
        chains_mark(m);
}

/* ---- The judgement ---- */

static const struct glyph edge = { .c = ' ', .kind = K_SPACE };

static struct glyph glyph_at(const struct mojibake *m, size_t i)
{
    return i < m->n ? m->line[i] : edge; /* before the first: SIZE_MAX */
}

static struct glyph glyph_of(int32_t c)
{
    /* A control character that was read wrong once more: mended as such later. */
    c = c < 0xA0 && c >= 0x80 ? cp1252_char((unsigned char)c) : c;
    uint8_t kind = kind_of(c);
    return (struct glyph){ .c = c, .kind = kind == K_CONTROL ? K_OTHER : kind };
}

/* The candidate that ends in front of `i`, or starts there, if any. */
static const struct candidate *candidate_before(const struct mojibake *m, size_t i)
{
    for (size_t back = 1; back <= 6 && back <= i; back++)
        if (m->now[i - back].glyphs == back)
            return &m->now[i - back];
    return NULL;
}

static bool is_of_script(const struct candidate *c, int script)
{
    return c != NULL && is_strict(c) && script_of(c->c) == script;
}

/* How odd the characters are as they stand, with their neighbours. */
static int odd_as_it_is(const struct mojibake *m, size_t i, size_t glyphs)
{
    int odd = 0;
    for (size_t k = i; k <= i + glyphs; k++)
        odd += odd_pair(glyph_at(m, k - 1), glyph_at(m, k));
    for (size_t k = i; k < i + glyphs; k++)
        odd += odd_between(glyph_at(m, k - 1), glyph_at(m, k), glyph_at(m, k + 1));
    return odd;
}

static bool is_capital(struct glyph g)
{
    return g.kind == K_UPPER || g.kind == K_LATIN_UPPER;
}

/* How odd the character would be in their place. */
static int odd_as_one(const struct mojibake *m, size_t i, const struct candidate *c)
{
    const struct candidate *before = candidate_before(m, i);
    size_t end = i + c->glyphs;
    const struct candidate *after = end < m->n ? &m->now[end] : NULL;
    struct glyph left = before ? glyph_of(before->c) : glyph_at(m, i - 1);
    struct glyph right = after && after->glyphs > 0 ? glyph_of(after->c) : glyph_at(m, end);
    struct glyph one = glyph_of(c->c);
    int script = script_of(c->c), beside = 0;
    if (script != 0)
        beside = is_of_script(before, script) + is_of_script(after, script);
    bool alone = beside == 0 && script_of(left.c) != script && script_of(right.c) != script;
    int odd = odd_pair(left, one) + odd_pair(one, right) + odd_between(left, one, right);
    /* A word in capitals has no small letter inside. */
    if (one.kind == K_LATIN_LOWER && is_capital(left) && is_capital(glyph_at(m, i - 2)) &&
        is_capital(right))
        odd += 2;
    return odd + rarity(c->c, alone && (m->strict < 3 || !m->all)) - 2 * beside;
}

/* The letter that leads is used as itself elsewhere in the line. */
static bool leads_elsewhere(const struct mojibake *m, size_t i)
{
    size_t next = 0;
    for (size_t h = 0; h < m->n_high; h++) {
        size_t k = m->high[h];
        if (k < next)
            continue;
        if (m->now[k].glyphs > 0 && m->now[k].blank == 0)
            next = k + m->now[k].glyphs;
        else if (m->line[k].c == m->line[i].c && m->line[k].byte == 0)
            return true;
    }
    return false;
}

/* Leads that no language puts in front of a sign: Â before what Latin-1 has there, Ã alone with ×;
 * Ã that begins a word, or stands behind its first letter, before a no-break space; and whatever is
 * alone with a quotation mark between blanks, as in French. */
static int odd_lead(const struct mojibake *m, size_t i, const struct candidate *c)
{
    struct glyph left = glyph_at(m, i - 1), right = glyph_at(m, i + c->glyphs);
    if (c->c == 0xFEFF)
        return 2; /* no letters and no mark to be read: the first bytes of a file */
    if (c->c == 0xAB && left.kind == K_SPACE && right.kind == K_SPACE)
        return 2;
    /* Ð and Ñ with a sign: a word of one Cyrillic letter. */
    if ((m->line[i].c == 0xD0 || m->line[i].c == 0xD1) && script_of(c->c) == 2)
        return !kind_is_letter(m->line[i + 1].kind) && left.kind == K_SPACE &&
               right.kind == K_SPACE;
    if (m->line[i].c == 0xC2)
        return !is_capital(left) && left.kind != K_LATIN_LOWER;
    /* A root of a sign, and a corner with one, for a letter that is a word. */
    if ((m->line[i].c == 0x221A || m->line[i].c == 0x251C) && c->c >= 0xC0 && c->c < 0x100)
        return m->line[i + 1].kind != K_BOX;
    if (m->line[i].c != 0xC3)
        return 0;
    if (c->c == 0xE0)
        return !kind_is_letter(left.kind) ||
               (right.kind == K_LOWER && !kind_is_letter(glyph_at(m, i - 2).kind));
    return c->c == 0xD7 && (left.kind == K_SPACE || left.kind == K_DIGIT);
}

static int bonus(const struct mojibake *m, size_t i, const struct candidate *c)
{
    uint8_t lead = m->bytes[i];
    int more = c->bytes > 3 ? 2 : c->bytes > 2 ? 1 : 0;
    const struct candidate *before = candidate_before(m, i);
    size_t end = i + c->glyphs;
    /* One behind another: chance makes no chains. */
    more += before != NULL && is_strict(before);
    more += end < m->n && is_strict(&m->now[end]);
    if (c->again)
        more += 3;
    /* What nearly all damage of Western text begins with: Â, Ã, â. */
    if (m->line[i].c == lead && (lead == 0xC3 || lead == 0xC2 || lead == 0xE2))
        more++;
    if (m->strict >= 3 && m->all)
        more++;
    if (kind_is_letter(m->line[i].kind) && m->line[i].c < 0x250 && leads_elsewhere(m, i))
        more -= 2;
    return more;
}

/* Whether text as it stands can be meant: else how much better the character is in its place. */
static bool is_odd(const struct mojibake *m, size_t i, const struct candidate *c, int *worth)
{
    int odd = odd_as_it_is(m, i, c->glyphs) + odd_lead(m, i, c);
    *worth = odd + bonus(m, i, c) - odd_as_one(m, i, c);
    return odd > 0 || (m->strict >= 4 && m->all);
}

/* ---- Where a byte is lost ---- */

static bool has_question_mark(const struct mojibake *m, size_t i, const struct candidate *c)
{
    for (size_t k = 1; k < c->glyphs; k++)
        if (m->line[i + k].c == '?')
            return true;
    return false;
}

static int worth_lost(const struct mojibake *m, size_t i, const struct candidate *c)
{
    if (has_question_mark(m, i, c) && m->taken == 0)
        return 0;
    int worth = odd_as_it_is(m, i, c->glyphs) - odd_as_one(m, i, c) + (c->bytes > 2) +
                (m->taken > 0 ? 2 : 0);
    return worth >= ENOUGH ? worth : 0;
}

static bool word_starts(const struct mojibake *m, size_t i, const char *word)
{
    for (; *word; word++, i++)
        if (i >= m->n || m->line[i].c != (unsigned char)*word)
            return false;
    return true;
}

/* "à" before a blank: the blank is that of the two words, or the byte itself ("Ã quele" in
 * Portuguese, where no word is "s" or begins with "quel"). */
static int worth_grave(const struct mojibake *m, size_t i, struct candidate *c)
{
    struct glyph left = glyph_at(m, i - 1);
    c->blank = BLANK_STAYS;
    if (left.kind == K_LOWER)
        return ENOUGH;
    if (m->taken == 0 || kind_is_letter(left.kind))
        return 0;
    if (word_starts(m, i + 2, "quel") ||
        (word_starts(m, i + 2, "s") && !kind_is_letter(glyph_at(m, i + 3).kind)))
        c->blank = BLANK_GOES;
    return ENOUGH;
}

static int worth_blank(const struct mojibake *m, size_t i, struct candidate *c)
{
    struct glyph left = glyph_at(m, i - 1), right = glyph_at(m, i + c->glyphs);
    const struct candidate *after = i + c->glyphs < m->n ? &m->now[i + c->glyphs] : NULL;
    if (c->lost > 0)
        return 0;
    if (c->c == 0xE0)
        return worth_grave(m, i, c);
    if (c->c == 0xA0 && m->line[i].c == 0xC2) {
        /* "Â" is no word, but for who spells "Â N G S T R Ö M". */
        bool word = right.kind == K_SPACE || right.c == 0xC2 ||
                    (kind_is_letter(right.kind) && kind_is_letter(glyph_at(m, i + 3).kind));
        return left.kind == K_LOWER || left.kind == K_PUNCT || (left.kind == K_SPACE && word)
                   ? ENOUGH
                   : 0;
    }
    if (m->taken == 0 || c->bytes > 2)
        return 0;
    /* "Å koda": at the beginning of a word. */
    if (script_of(c->c) == 0)
        return c->c == 0x160 && left.kind == K_SPACE && kind_is_letter(right.kind) ? ENOUGH : 0;
    return is_of_script(after, script_of(c->c)) && rarity(c->c, false) == 0 ? ENOUGH : 0;
}

/* Letters that stand in half of the languages: of two encodings that explain as much, the one that
 * gives them. */
static bool is_frequent(int32_t c)
{
    static const int32_t letters[] = { 0xE1, 0xE9, 0xED, 0xF3, 0xFA, 0xFC, 0xF6, 0xE4 };
    for (size_t i = 0; i < sizeof letters / sizeof letters[0]; i++)
        if (letters[i] == c)
            return true;
    return false;
}

static int judge_strict(struct mojibake *m)
{
    int sum = 0, worth;
    size_t nonsense = 0;
    m->taken = 0;
    for (size_t h = 0; h < m->n_high; h++) {
        size_t i = m->high[h];
        struct candidate *c = &m->now[i];
        if (!is_strict(c))
            continue;
        c->taken = is_odd(m, i, c, &worth) && worth >= ENOUGH;
        m->taken += c->taken;
        nonsense += !c->taken && rarity(c->c, false) >= 2;
        sum += c->taken ? worth * 8 + is_frequent(c->c) : 0;
    }
    if (nonsense > m->taken)
        return 0;
    /* Where some are, others are that could be text by themselves; and in a line that is UTF-8 as a
     * whole all are, even if odd still, being damaged twice. */
    bool all = m->all && m->strict >= 3 && m->taken * 3 >= m->strict * 2;
    for (size_t h = 0; h < m->n_high && m->taken > 0 && nonsense == 0; h++) {
        size_t i = m->high[h];
        struct candidate *c = &m->now[i];
        if (!is_strict(c) || c->taken)
            continue;
        (void)is_odd(m, i, c, &worth);
        c->taken = all || worth >= 0;
        sum += c->taken ? 1 + is_frequent(c->c) : 0;
    }
    return sum;
}

/* What the encoding explains; 0 where it makes more nonsense than sense. */
static int judge(struct mojibake *m)
{
    int sum = judge_strict(m);
    for (size_t h = 0; h < m->n_high; h++) {
        size_t i = m->high[h];
        struct candidate *c = &m->now[i];
        if (c->glyphs == 0 || is_strict(c))
            continue;
        int worth = c->blank ? worth_blank(m, i, c) : worth_lost(m, i, c);
        c->taken = worth > 0;
        sum += 8 * worth;
    }
    return sum;
}

/* ---- A closing quotation mark without its last byte ---- */

/* "â€" and nothing: the byte 9D has no character in Windows-1252 and was left out. What else begins
 * so has a character; taken where an opening mark is waiting for it. */
static size_t closing_at(const struct mojibake *m, size_t i, bool open)
{
    if (!open || m->line[i].c != 0xE2 || glyph_at(m, i + 1).c != 0x20AC || m->line[i].kept)
        return 0;
    size_t used =
        glyph_at(m, i + 2).c == 0xC2 ? 3 : 2; /* "Â" is left of it when it was damaged twice */
    int after = glyph_at(m, i + used).kind;
    bool closes = after == K_SPACE || (after == K_PUNCT && glyph_at(m, i + used).c != '?');
    return closes ? used : 0;
}

/* ---- Rounds ---- */

static void glyph_join(struct glyph *to, const struct glyph *line, size_t glyphs, int32_t c)
{
    const struct glyph *last = &line[glyphs - 1];
    uint32_t at = line->at, end = last->at + last->len;
    uint8_t byte = c >= 0x80 && c < 0xA0 ? (uint8_t)c : 0;
    c = byte ? cp1252_char(byte) : c;
    *to = (struct glyph){
        .c = c, .at = at, .len = end - at, .kind = kind_of(c), .byte = byte, .mended = true
    };
}

static size_t apply(struct mojibake *m)
{
    size_t out = 0;
    bool open = false;
    for (size_t i = 0; i < m->n; out++) {
        const struct candidate *c = &m->best[i];
        size_t used = 1;
        if (c->glyphs > 0 && c->taken) {
            used = c->blank == BLANK_STAYS ? c->glyphs - 1U : c->glyphs;
            glyph_join(&m->line[out], &m->line[i], used, c->c);
        } else if ((used = closing_at(m, i, open)) > 0) {
            glyph_join(&m->line[out], &m->line[i], used, 0x201D);
        } else {
            used = 1;
            m->line[out] = m->line[i];
        }
        open = m->line[out].c == 0x201C || (open && m->line[out].c != 0x201D);
        i += used;
    }
    return out;
}

/* Lists the glyphs beyond ASCII; a bit for each encoding in which two neighbours could begin a
 * sequence. */
static unsigned look(struct mojibake *m)
{
    unsigned pages = 0;
    m->n_high = 0;
    for (size_t i = 0; i < m->n; i++) {
        m->now[i].glyphs = m->best[i].glyphs = 0;
        m->bytes[i] = 0;
        m->back[i] = NULL;
        if (m->line[i].c < 0x80)
            continue;
        m->high[m->n_high++] = (uint16_t)i;
        m->back[i] = codepages_back(m->line[i].c);
    }
    for (size_t h = 0; h < m->n_high; h++) {
        size_t i = m->high[h];
        const struct codepage_bytes *lead = m->back[i],
                                    *next = i + 1 < m->n ? m->back[i + 1] : NULL;
        if (lead == NULL || i + 1 == m->n)
            continue;
        int32_t c = m->line[i + 1].c;
        /* A blank or a lost byte may be anything, and a control character is in no table. */
        bool any = c == 0xFFFD || m->line[i + 1].byte != 0 ||
                   (c == ' ' && (lead->c == 0xC3 || lead->c == 0xC2));
        for (unsigned page = 0; page < CODEPAGES_BACK; page++)
            if (length_of(lead->bytes[page]) > 0 &&
                (any || (next != NULL && (next->bytes[page] & 0xC0) == 0x80)))
                pages |= 1U << page;
    }
    return pages;
}

size_t mojibake_mend(struct mojibake *m, struct glyph *line, size_t n)
{
    unsigned pages;
    m->line = line;
    m->n = n;
    for (int round = 0; round < MOST_ROUNDS && (pages = look(m)) != 0; round++) {
        int best = 0;
        for (enum codepage page = 0; page < CODEPAGES_BACK; page++) {
            if ((pages >> page & 1) == 0)
                continue;
            m->page = page;
            candidates_find(m);
            int sum = judge(m);
            if (sum <= best)
                continue;
            best = sum;
            for (size_t h = 0; h < m->n_high; h++)
                m->best[m->high[h]] = m->now[m->high[h]];
        }
        m->n = apply(m);
        if (best == 0)
            break;
    }
    return m->n;
}
