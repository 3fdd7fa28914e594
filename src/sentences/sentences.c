/* sentences.c -- article -> paragraphs -> sentences. Reads text, writes sentences and tokens.
 *
 * A blank line always parts paragraphs; a single line break does so unless the text is
 * hard-wrapped, since most of our news comes with one paragraph a line. Tokens come first, because
 * the one hard question, whether a full stop belongs to its word, is answered there; sentences are
 * then runs of tokens.
 *
 * Where one ends is for rules to say as far as they are certain, and for trained weights (gaps.c)
 * at the other blanks. */
#include "sentences/sentences.h"
#include "sentences/gaps.h"
#include "sentences/parts.h"
#include "base/utf8.h"

enum {
    LONG_LINE = 200,  /* nobody wraps at this width: such a line is a paragraph */
    WRAP_WIDTH = 120, /* and a wrapped text has no longer lines than this */
    HEADING_MOST_TOKENS = 25,
    DATELINE_MOST = 160 /* bytes from the place to the end of the dateline */
};

struct split {
    struct article *a;
    struct token_list tokens;
    struct gaps gaps;
    size_t sentence_room;
    bool wrapped;
    size_t width;                      /* the longest line */
    size_t dateline_start, body_start; /* bytes; equal: no dateline */
};

/* ---- Lines and paragraphs ---- */

static struct span line_at(struct span text, size_t at)
{
    const char *end = at < text.len ? memchr(text.at + at, '\n', text.len - at) : NULL;
    return span_cut(text, at, end ? (size_t)(end - text.at) : text.len);
}

static bool is_blank(struct span line)
{
    size_t n;
    for (size_t i = 0; i < line.len; i += n)
        if (!utf8_is_space(utf8_get(span_from(line, i), &n)))
            return false;
    return true;
}

static int32_t last_char(struct span s)
{
    s = span_trim(s);
    size_t i = s.len, n;
    while (i > 0 && ((unsigned char)s.at[i - 1] & 0xC0) == 0x80)
        i--;
    return i > 0 ? utf8_get(span_from(s, i - 1), &n) : -1;
}

static bool is_closing_quote(int32_t c)
{
    return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x2019 || c == 0x201D || c == 0xBB;
}

static bool ends_sentence(struct span line)
{
    int32_t c = last_char(line);
    return c == '.' || c == '!' || c == '?' || c == 0x2026 || is_closing_quote(c) || c == ':';
}

static bool starts_lower(struct span line)
{
    size_t n;
    return utf8_is_lower(utf8_get(span_trim(line), &n));
}

/* The width that all lines but one in fifty keep to: a link or a table's row may stand out of a
 * wrapped text. `count` holds the lines of each length, the last one all longer. */
static size_t usual_width(const size_t count[WRAP_WIDTH + 2], size_t lines)
{
    size_t longer = 0;
    for (size_t width = WRAP_WIDTH + 1; width > 0; width--) {
        longer += count[width];
        if (longer * 50 > lines)
            return width;
    }
    return 0;
}

static void find_wrapping(struct split *s)
{
    struct span text = s->a->text;
    size_t joins = 0, wraps = 0, lines = 0, count[WRAP_WIDTH + 2] = { 0 };
    for (size_t at = 0; at < text.len;) {
        struct span line = line_at(text, at), next = line_at(text, at + line.len + 1);
        if (!is_blank(line)) {
            lines++;
            count[line.len <= WRAP_WIDTH ? line.len : WRAP_WIDTH + 1]++;
        }
        if (!is_blank(line) && !is_blank(next)) {
            joins++;
            wraps += starts_lower(next) && !ends_sentence(line);
        }
        at += line.len + 1;
    }
    s->width = usual_width(count, lines);
    s->wrapped = s->width <= WRAP_WIDTH && joins >= 2 && wraps * 4 >= joins;
}

/* Whether the line break between two lines that are not blank parts paragraphs. */
static bool break_is_hard(const struct split *s, struct span line, struct span next)
{
    struct span head = span_trim(next);
    if (span_starts(head, "- ") || span_starts(head, "* ") || span_starts(head, "\xE2\x80\xA2"))
        return true;
    if (line.len > LONG_LINE)
        return true;
    if (s->wrapped)
        return ends_sentence(line) && line.len * 10 < s->width * 7;
    return ends_sentence(line) || !starts_lower(next);
}

/* The end of the paragraph that begins at `start` (not on a blank line). */
static size_t paragraph_end(const struct split *s, size_t start)
{
    struct span text = s->a->text;
    struct span line = line_at(text, start);
    size_t end = start + line.len;
    while (end < text.len) {
        struct span next = line_at(text, end + 1);
        if (is_blank(next) || break_is_hard(s, line, next))
            break;
        end += 1 + next.len;
        line = next;
    }
    return end;
}

/* ---- Where a sentence ends ---- */

static struct span form(const struct split *s, size_t i)
{
    return span_cut(s->a->text, s->tokens.at[i].start, s->tokens.at[i].end);
}

static int32_t first_char(const struct split *s, size_t i)
{
    size_t n;
    return utf8_get(form(s, i), &n);
}

static bool is_opener(struct span f)
{
    return span_is(f, "\"") || span_is(f, "(") || span_is(f, "[") || span_is(f, "'") ||
           span_is(f, "``") || span_is(f, "\xE2\x80\x9C") || span_is(f, "\xE2\x80\x98") ||
           span_is(f, "\xC2\xAB");
}

/* Whether token `i`, behind a full stop, closes what that stop ended. `open` tells whether a
 * straight quotation mark is open. */
static bool is_closer(const struct split *s, size_t i, size_t end, bool open)
{
    struct span f = form(s, i);
    bool space = s->tokens.at[i].space_before;
    bool followed =
        i + 1 < end && !s->tokens.at[i + 1].space_before && !utf8_is_punct(first_char(s, i + 1));
    if (span_is(f, "\xE2\x80\x9D") || span_is(f, ")") || span_is(f, "]") || span_is(f, "}") ||
        span_is(f, "\xC2\xBB") || span_is(f, "''"))
        return !followed;
    if (span_is(f, "\xE2\x80\x99") || span_is(f, "'"))
        return !space && !followed;
    if (span_is(f, "\""))
        return !followed && (!space || open);
    return false;
}

enum stop { STOP_NONE, STOP_FULL, STOP_STRONG, STOP_DOTS, STOP_ABBREVIATION };

static enum stop stop_of(const struct split *s, size_t i)
{
    struct span f = form(s, i);
    char first = f.at[0], last = f.at[f.len - 1];
    if (f.len == 1 && first == '.')
        return STOP_FULL;
    if (first == '!' || first == '?')
        return STOP_STRONG;
    if (span_is(f, "\xE2\x80\xA6") || (first == '.' && last == '.'))
        return STOP_DOTS;
    return last == '.' ? STOP_ABBREVIATION : STOP_NONE;
}

/* The first token at or behind `i` that is no opening mark. */
static size_t past_openers(const struct split *s, size_t i, size_t end)
{
    while (i + 1 < end && is_opener(form(s, i)))
        i++;
    return i;
}

/* `"Really?" Smith asked.`: names, then a verb of saying. */
static bool is_attribution(const struct split *s, size_t i, size_t end)
{
    for (size_t k = 0; k < 5 && i + k < end; k++) {
        struct span f = form(s, i + k);
        if (is_speech_verb(f))
            return true;
        if (!utf8_is_upper(first_char(s, i + k)) || starts_sentences(f))
            return false;
    }
    return false;
}

/* "10 a.m. EST", "p.m. Monday": what follows a time of day and is no new sentence. */
static bool goes_on_after_time(struct span f)
{
    static const char *const words[] = { "EST",     "EDT",       "ET",       "GMT",     "UTC",
                                         "CET",     "PST",       "PDT",      "PT",      "CT",
                                         "CST",     "Eastern",   "Pacific",  "Central", "Monday",
                                         "Tuesday", "Wednesday", "Thursday", "Friday",  "Saturday",
                                         "Sunday",  "BST",       "IST",      "CEST",    "Moscow" };
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (span_is(f, words[i]))
            return true;
    return false;
}

static bool is_month(struct span f)
{
    static const char *const months[] = { "January",   "February", "March",    "April",
                                          "May",       "June",     "July",     "August",
                                          "September", "October",  "November", "December" };
    if (span_ends(f, "."))
        f.len--;
    for (size_t i = 0; i < sizeof months / sizeof months[0] && f.len >= 3; i++)
        if (f.len <= strlen(months[i]) && memcmp(f.at, months[i], f.len) == 0)
            return true;
    return false;
}

static bool abbreviation_ends(const struct split *s, size_t i, size_t next, size_t end)
{
    struct span f = form(s, i);
    if (abbreviation_of(f, SPAN("")) != ABBR_EITHER)
        return false;
    size_t word = past_openers(s, next, end);
    struct span w = form(s, word);
    if (span_eq_nocase(f, SPAN("a.m.")) || span_eq_nocase(f, SPAN("p.m.")) || span_is(f, "etc."))
        return utf8_is_upper(first_char(s, word)) && !goes_on_after_time(w);
    if (word > next && utf8_is_upper(first_char(s, word)) && f.len > 2)
        return !span_is(form(s, next), "(");
    return starts_sentences(w);
}

static bool is_list_number(struct span f)
{
    bool point = false;
    for (size_t i = 0; i < f.len; i++) {
        if (f.at[i] == '.')
            point = true;
        else if (f.at[i] < '0' || f.at[i] > '9')
            return false;
    }
    return f.len <= 2 || (point && f.len <= 5);
}

/* Whether a sentence ends with the stop at token `i`; `next` is the first token behind it and its
 * closing marks, `first` the first of the sentence. */
static bool stop_ends(const struct split *s, size_t first, size_t i, size_t next, size_t end)
{
    enum stop stop = stop_of(s, i);
    int32_t closed = first_char(s, next - 1);
    bool quoted = next > i + 1 && closed != ')' && closed != ']';
    size_t word = past_openers(s, next, end);
    int32_t c = first_char(s, word);
    if (!s->tokens.at[next].space_before && !(stop == STOP_FULL && utf8_is_upper(c)))
        return false;
    switch (stop) {
    case STOP_FULL:
        if (i == first + 1 && is_list_number(form(s, first)))
            return false; /* "1. A list" */
        return !(utf8_is_lower(c) && (quoted || !s->tokens.at[next].space_before));
    case STOP_STRONG:
        if (utf8_is_lower(c))
            return false;
        return !(quoted && is_attribution(s, word, end));
    case STOP_DOTS:
        return i > first && !utf8_is_lower(c) && (utf8_is_upper(c) || word > next);
    case STOP_ABBREVIATION:
        return abbreviation_ends(s, i, next, end);
    default:
        return false;
    }
}

/* One past a footnote mark "[4]" that begins at token `i`, or `i`. */
static size_t past_note(const struct split *s, size_t i, size_t end)
{
    if (i + 2 < end && span_is(form(s, i), "[") && utf8_is_digit(first_char(s, i + 1)) &&
        span_is(form(s, i + 2), "]"))
        return i + 3;
    return i;
}

/* The last mark that may end a sentence, and the first token behind what closes with it. */
struct mark {
    size_t at, next;
    bool open; /* whether a straight quotation mark is open behind it */
};

static struct mark mark_at(const struct split *s, size_t i, size_t end, bool open)
{
    struct mark m = { .at = i, .next = i + 1, .open = open };
    while (m.next < end && is_closer(s, m.next, end, m.open)) {
        if (span_is(form(s, m.next), "\""))
            m.open = false;
        m.next++;
    }
    size_t note = stop_of(s, i) == STOP_FULL ? past_note(s, m.next, end) : m.next;
    while (note > m.next) {
        m.next = note;
        note = past_note(s, m.next, end);
    }
    return m;
}

/* Marks alone between blanks, as a quotation mark that stands apart: the rules know, the weights
 * have seen few. */
static bool is_apart(const struct split *s, const struct mark *m)
{
    return m->next > m->at + 1 && s->tokens.at[m->at + 1].space_before;
}

/* Whether the rules forbid a sentence to end behind an abbreviation's full stop. */
static bool is_barred(const struct split *s, const struct mark *m)
{
    struct span f = form(s, m->at);
    size_t n;
    int32_t c = utf8_get(f, &n);
    bool initial = f.len == n + 1 && utf8_is_upper(c);
    return initial || abbreviation_of(f, SPAN("")) != ABBR_EITHER ||
           goes_on_after_time(form(s, m->next));
}

/* "on Jan. 6.", "killed 12.": a number that is no list's. */
static bool is_count(const struct split *s, size_t first, size_t stop)
{
    if (stop < first + 2 || !utf8_is_digit(first_char(s, stop - 1)))
        return false;
    struct span before = form(s, stop - 2);
    return utf8_is_lower(first_char(s, stop - 2)) || is_month(before);
}

/* A blank behind a mark and what closes with it; `score` of the weights. */
static bool mark_ends(const struct split *s, size_t first, const struct mark *m, size_t end,
                      int score)
{
    bool rule = stop_ends(s, first, m->at, m->next, end);
    enum stop stop = stop_of(s, m->at);
    if (is_apart(s, m))
        return rule;
    if (rule && (stop == STOP_ABBREVIATION || is_count(s, first, m->at)))
        return true;
    if (!rule && stop == STOP_ABBREVIATION && is_barred(s, m))
        return false;
    /* `"Stay!" he said`, `"Really?" Smith asked`. */
    if (!rule && m->next > m->at + 1 && (stop == STOP_FULL || stop == STOP_STRONG))
        return false;
    return score > splitter_threshold(s->gaps.splitter, rule ? GAP_AGREED : GAP_MARK);
}

/* A sign that stands between the parts of a path or a row: "Home > World > Africa", "12 | 5 | 3";
 * "<this>" closes. */
static bool is_divider(const struct split *s, size_t t)
{
    struct span f = form(s, t);
    return s->tokens.at[t].space_before && (span_is(f, ">") || span_is(f, "|"));
}

/* Whether a sentence ends in front of token `next`, where the last mark of it is `m`. */
static bool ends_before(struct split *s, size_t first, size_t next, const struct mark *m,
                        size_t end)
{
    int score = 0;
    bool ends = false;
    if (!s->tokens.at[next].space_before) {
        ends = m->next == next && stop_ends(s, first, m->at, next, end);
        if (ends)
            gaps_end_within(&s->gaps);
        return ends;
    }
    bool asked = gaps_next(&s->gaps, &score);
    if (m->next == next)
        ends = mark_ends(s, first, m, end, score);
    else if (m->next < next)
        ends = asked && !is_divider(s, next - 1) &&
               score > splitter_threshold(s->gaps.splitter, GAP_BARE);
    if (ends)
        gaps_end(&s->gaps);
    return ends;
}

/* One past the last token of the sentence that begins at `first`. */
static size_t sentence_end(struct split *s, size_t first, size_t end, bool *open)
{
    struct mark m = { .at = first, .next = first };
    for (size_t i = first; i < end; i++) {
        if (span_is(form(s, i), "\""))
            *open = !*open;
        if (i >= m.next && stop_of(s, i) != STOP_NONE)
            m = mark_at(s, i, end, *open);
        if (i + 1 == end || !ends_before(s, first, i + 1, &m, end))
            continue;
        if (m.next == i + 1)
            *open = m.open;
        return i + 1;
    }
    return end;
}

/* ---- Sentences into the article ---- */

static bool sentence_add(struct split *s, size_t first, size_t end, uint32_t paragraph,
                         bool heading)
{
    struct article *a = s->a;
    if (!arena_grow(&a->arena, (void **)&a->sentences, &s->sentence_room, a->n_sentences + 1,
                    sizeof a->sentences[0]))
        return false;
    for (size_t i = first; i < end; i++)
        s->tokens.at[i].sentence = (uint32_t)a->n_sentences;
    a->sentences[a->n_sentences++] = (struct sentence){ .first = (uint32_t)first,
                                                        .end = (uint32_t)end,
                                                        .start = s->tokens.at[first].start,
                                                        .stop = s->tokens.at[end - 1].end,
                                                        .paragraph = paragraph,
                                                        .root = NONE,
                                                        .heading = heading };
    return true;
}

/* Where to cut a sentence that is too long: behind a semicolon, else a comma, else hard. */
static size_t best_cut(const struct split *s, size_t first)
{
    static const char *const marks[] = { ";", ":", "," };
    size_t most = first + SENTENCE_MOST_TOKENS;
    for (size_t m = 0; m < sizeof marks / sizeof marks[0]; m++)
        for (size_t i = most; i-- > first + SENTENCE_MOST_TOKENS / 2;)
            if (span_is(form(s, i), marks[m]))
                return i + 1;
    return most;
}

static bool sentence_add_cut(struct split *s, size_t first, size_t end, uint32_t paragraph,
                             bool heading)
{
    while (end - first > SENTENCE_MOST_TOKENS) {
        size_t cut = best_cut(s, first);
        if (!sentence_add(s, first, cut, paragraph, heading))
            return false;
        first = cut;
    }
    return sentence_add(s, first, end, paragraph, heading);
}

/* A short paragraph that ends without a mark, with text behind it. */
static bool is_heading(const struct split *s, size_t first, size_t end, bool last)
{
    if (last || end - first > HEADING_MOST_TOKENS)
        return false;
    size_t i = end;
    bool letters = false;
    if (span_is(form(s, end - 1), "]"))
        return false; /* a caption with its credit */
    while (i > first && is_closing_quote(first_char(s, i - 1)) && i - first > 1)
        i--;
    struct span f = form(s, i - 1);
    if (stop_of(s, i - 1) != STOP_NONE || span_is(f, ",") || span_is(f, ":") || span_is(f, ";"))
        return false;
    for (i = first; i < end && !letters; i++)
        letters = utf8_is_letter(first_char(s, i));
    return letters;
}

static bool paragraph_add(struct split *s, size_t start, size_t end, uint32_t number, bool last)
{
    size_t first = s->tokens.n;
    if (!tokens_add(&s->tokens, s->a->text, start, end))
        return false;
    size_t stop = s->tokens.n;
    if (first == stop)
        return true;
    if (s->body_start > start && s->body_start <= end && s->dateline_start >= start) {
        size_t body = first;
        while (body < stop && s->tokens.at[body].start < s->body_start)
            body++;
        if (body > first && body < stop) {
            if (!sentence_add_cut(s, first, body, number, true))
                return false;
            first = body;
        }
    }
    if (!gaps_begin(&s->gaps, s->a->text, s->tokens.at + first, stop - first))
        return false;
    bool open = false;
    for (bool only = true; first < stop; only = false) {
        size_t next = sentence_end(s, first, stop, &open);
        bool heading = only && next == stop && is_heading(s, first, stop, last);
        if (!sentence_add_cut(s, first, next, number, heading))
            return false;
        first = next;
    }
    return true;
}

/* ---- The dateline ---- */

static size_t inside(struct span text, struct span part)
{
    uintptr_t from = (uintptr_t)text.at, at = (uintptr_t)part.at;
    return part.len > 0 && at >= from && at - from + part.len <= text.len ? at - from : SIZE_MAX;
}

/* Where the body begins behind "ANKARA (Agencies): ", "PARIS, Jan 5 (AFP) -- ". */
static void find_body(struct split *s)
{
    static const char *const ends[] = { ":", "\xE2\x80\x94", "\xE2\x80\x93", "--", " - ", ") -" };
    struct span text = s->a->text;
    size_t place = inside(text, s->a->dateline_place), agency = inside(text, s->a->dateline_agency);
    if (place == SIZE_MAX && agency == SIZE_MAX)
        return;
    size_t last =
        agency != SIZE_MAX ? agency + s->a->dateline_agency.len : place + s->a->dateline_place.len;
    struct span line = line_at(text, last);
    size_t best = SIZE_MAX, len = 0;
    for (size_t i = 0; i < sizeof ends / sizeof ends[0]; i++) {
        size_t hit = span_find(span_cut(line, 0, DATELINE_MOST), span_of(ends[i]));
        if (hit < best) {
            best = hit;
            len = strlen(ends[i]);
        }
    }
    if (best == SIZE_MAX)
        return;
    s->dateline_start = place != SIZE_MAX && place < agency ? place : agency;
    s->body_start = last + best + len;
}

dm_status sentences_split(struct article *a, const struct splitter *splitter, dm_report *why)
{
    struct split s = { .a = a,
                       .tokens = { .arena = &a->arena },
                       .gaps = { .splitter = splitter, .arena = &a->arena } };
    if (a->text.len >= UINT32_MAX)
        return fail(why, DM_LIMIT, "the text is longer than 4 GB");
    a->sentences = NULL;
    a->n_sentences = 0;
    /* English has a token in five bytes: asked for at once, since growing leaves the old arrays
     * behind. */
    if (!arena_grow(&a->arena, (void **)&s.tokens.at, &s.tokens.room, a->text.len / 5 + 16,
                    sizeof s.tokens.at[0]))
        return fail(why, DM_NO_MEMORY, "out of memory");
    find_wrapping(&s);
    find_body(&s);
    uint32_t number = 0;
    for (size_t at = 0; at < a->text.len;) {
        struct span line = line_at(a->text, at);
        if (is_blank(line)) {
            at += line.len + 1;
            continue;
        }
        size_t end = paragraph_end(&s, at);
        bool last = is_blank(span_from(a->text, end));
        if (!paragraph_add(&s, at, end, number++, last))
            return fail(why, DM_NO_MEMORY, "out of memory");
        at = end + 1;
    }
    a->tokens = s.tokens.at;
    a->n_tokens = s.tokens.n;
    return DM_OK;
}
