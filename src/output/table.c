/* table.c -- columns for people: what matters of each kind, wrapped to the terminal's width.
 *
 * Widths come from the first rows (BATCH) and then stay, so that a long list begins to show at
 * once. News is untrusted: control and direction characters never reach the terminal. */
#include "base/utf8.h"
#include "output/columns.h"
#include "output/output.h"

#include <stdlib.h>
#include <utf8proc.h>

#define BATCH      100
#define COLUMNS    9
#define GAP        2
#define NARROW     12 /* so narrow codes and keys may get before the words do */
#define NARROWEST  8
#define CELL_MAX   2000 /* bytes; what is longer is cut */
#define ID_SHOWN   8
#define KEY_SHOWN  22 /* of a document's key: its end tells more than its beginning */
#define TEXT_SHOWN 60

struct view {
    const char *header;
    void (*cell)(struct buffer *b, struct span line);
    bool text; /* words to be read: made narrower only when the other columns are narrow */
};

struct output_table {
    struct arena arena;
    struct span cells[BATCH][COLUMNS];
    size_t n_rows;
    size_t widths[COLUMNS];
    bool begun;
};

/* ---- cells ---- */

#define FIELD_CELL(name)                                                                           \
    static void show_##name(struct buffer *b, struct span line)                                    \
    {                                                                                              \
        cell_value(b, line_member(line, #name));                                                   \
    }
#define WHO_CELL(name)                                                                             \
    static void who_##name(struct buffer *b, struct span line)                                     \
    {                                                                                              \
        cell_code(b, line_member(line, #name), ", ");                                              \
    }
#define NAME_CELL(name)                                                                            \
    static void name_##name(struct buffer *b, struct span line)                                    \
    {                                                                                              \
        cell_name(b, line_member(line, #name), ", ");                                              \
    }
FIELD_CELL(date)
FIELD_CELL(outlet)
FIELD_CELL(title)
FIELD_CELL(document)
FIELD_CELL(kind)
FIELD_CELL(quote)
FIELD_CELL(matter)
FIELD_CELL(condition)
FIELD_CELL(condition_kind)
FIELD_CELL(role)
FIELD_CELL(unit)
FIELD_CELL(who)
FIELD_CELL(person)
FIELD_CELL(office)
FIELD_CELL(as_of)
FIELD_CELL(name)
FIELD_CELL(number_of_mentions)
FIELD_CELL(type)
FIELD_CELL(value)
FIELD_CELL(country)
FIELD_CELL(use)
WHO_CELL(actor)
WHO_CELL(recipient)
WHO_CELL(holder)
WHO_CELL(toward)
NAME_CELL(speaker)
NAME_CELL(source)

/* Latitude and longitude, as a map takes them. */
static void show_at(struct buffer *b, struct span line)
{
    struct span latitude = line_member(line, "latitude");
    if (latitude.len == 0 || latitude.at[0] == 'n')
        return;
    buffer_add(b, latitude);
    buffer_char(b, ' ');
    buffer_add(b, line_member(line, "longitude"));
}

static void show_id(struct buffer *b, struct span line)
{
    size_t before = b->len;
    line_text(b, line_member(line, "id"));
    if (b->len > before + ID_SHOWN)
        b->len = before + ID_SHOWN;
}

/* What is left behind `n` characters. */
static struct span skip(struct span s, size_t n)
{
    size_t i = 0, len;
    while (n-- > 0 && i < s.len) {
        (void)utf8_get(span_from(s, i), &len);
        i += len;
    }
    return span_from(s, i);
}

/* DOCUMENT:SENTENCE, as `explain` takes it, unless the key is long. */
static void show_where(struct buffer *b, struct span line)
{
    struct buffer key = { 0 };
    line_text(&key, line_member(line, "document"));
    size_t n = utf8_count(buffer_span(&key));
    if (n > KEY_SHOWN) {
        buffer_text(b, "…");
        buffer_add(b, skip(buffer_span(&key), n - KEY_SHOWN + 1));
    } else {
        buffer_add(b, buffer_span(&key));
    }
    buffer_char(b, ':');
    buffer_add(b, line_member(line, "sentence"));
    b->failed = b->failed || key.failed;
    buffer_clear(&key);
}

/* Where the first of the spans begins in the sentence, in characters; 0: there is none. */
static size_t first_of(struct span line, const char *spans)
{
    struct line_steps list = { line_member(line, spans), false }, pair;
    struct span key, span, start;
    if (!line_next(&list, &key, &span))
        return 0;
    pair = (struct line_steps){ span, false };
    double sentence = line_double(line_member(line, "start"), 0);
    double at = line_next(&pair, &key, &start) ? line_double(start, 0) - sentence : 0;
    return at > 0 && at < 1e6 ? (size_t)at : 0;
}

/* The sentence from its first telling word on, cut at a word's end: a whole one would fill the
 * screen. */
static void show_words(struct buffer *b, struct span line, const char *spans)
{
    struct buffer text = { 0 };
    line_text(&text, line_member(line, "text"));
    struct span rest = skip(buffer_span(&text), first_of(line, spans));
    size_t shown = rest.len - skip(rest, TEXT_SHOWN).len;
    bool cut = shown < rest.len;
    while (cut && shown > 0 && rest.at[shown] != ' ')
        shown--;
    if (cut && shown == 0)
        shown = rest.len - skip(rest, TEXT_SHOWN).len;
    buffer_add(b, span_cut(rest, 0, shown));
    buffer_text(b, cut ? " …" : "");
    b->failed = b->failed || text.failed;
    buffer_clear(&text);
}

#define WORDS_CELL(name, spans)                                                                    \
    static void words_##name(struct buffer *b, struct span line)                                   \
    {                                                                                              \
        show_words(b, line, spans);                                                                \
    }
WORDS_CELL(event, "predicate_spans")
WORDS_CELL(figure, "value_spans")
WORDS_CELL(condition, "condition_spans")
WORDS_CELL(sentence, "")

/* The words of a layer's record: surface_start to surface_end. */
static void words_surface(struct buffer *b, struct span line)
{
    double sentence = line_double(line_member(line, "start"), 0);
    double start = line_double(line_member(line, "surface_start"), 0) - sentence;
    double end = line_double(line_member(line, "surface_end"), 0) - sentence;
    struct buffer text = { 0 };
    line_text(&text, line_member(line, "text"));
    if (start >= 0 && end >= start && end < 1e6) {
        struct span from = skip(buffer_span(&text), (size_t)start);
        buffer_add(b, span_cut(from, 0, from.len - skip(from, (size_t)(end - start)).len));
    }
    b->failed = b->failed || text.failed;
    buffer_clear(&text);
}

static void show_event(struct buffer *b, struct span line)
{
    cell_value(b, line_member(line, "event"));
    struct span mode = line_member(line, "mode");
    if (mode.len > 2) { /* not [] */
        buffer_char(b, ' ');
        cell_value(b, mode);
    }
    struct span status = line_member(line, "status");
    if (!line_null(status) && !span_is(status, "\"actual\"")) {
        buffer_text(b, " (");
        cell_value(b, status);
        buffer_char(b, ')');
    }
}

static void show_stance(struct buffer *b, struct span line)
{
    if (span_is(line_member(line, "negated"), "true"))
        buffer_text(b, "not ");
    cell_value(b, line_member(line, "stance"));
}

/* "country or organisation", the thing counted, or of what a role is played. */
static void show_of(struct buffer *b, struct span line)
{
    struct span of = line_member(line, "of");
    if (line_null(of) || of.at[0] != '{') {
        cell_value(b, of);
        return;
    }
    struct span name = line_member(of, "name"), text = line_member(of, "text");
    struct span words = !line_null(name) ? name : text;
    cell_value(b, line_null(words) ? line_member(of, "code") : words);
}

static void show_code(struct buffer *b, struct span line)
{
    cell_value(b, line_member(line, "code"));
    struct span sector = line_member(line, "sector");
    if (!line_null(sector)) {
        buffer_char(b, ':');
        cell_value(b, sector);
    }
}

static void show_bounds(struct buffer *b, struct span line)
{
    struct span low = line_member(line, "low"), high = line_member(line, "high");
    if (span_eq(low, high)) {
        cell_value(b, low);
    } else if (line_null(high)) {
        buffer_text(b, "from ");
        cell_value(b, low);
    } else if (line_null(low)) {
        buffer_text(b, "to ");
        cell_value(b, high);
    } else {
        cell_value(b, low);
        buffer_char(b, '-');
        cell_value(b, high);
    }
}

static const struct view views[RECORD_KINDS][COLUMNS + 1] = {
    [RECORD_DOCUMENT] = { { "date", show_date, false },
                          { "outlet", show_outlet, false },
                          { "title", show_title, true },
                          { "document", show_document, false },
                          { "id", show_id, false } },
    [RECORD_EVENT] = { { "date", show_date, false },
                       { "actor", who_actor, false },
                       { "recipient", who_recipient, false },
                       { "event", show_event, false },
                       { "words", words_event, true },
                       { "where", show_where, false },
                       { "id", show_id, false } },
    [RECORD_QUOTE] = { { "date", show_date, false },
                       { "speaker", name_speaker, false },
                       { "kind", show_kind, false },
                       { "quote", show_quote, true },
                       { "where", show_where, false },
                       { "id", show_id, false } },
    [RECORD_POSITION] = { { "holder", who_holder, false },
                          { "stance", show_stance, false },
                          { "matter", show_matter, true },
                          { "condition", show_condition, true },
                          { "toward", who_toward, false },
                          { "where", show_where, false },
                          { "id", show_id, false } },
    [RECORD_ROLE] = { { "actor", who_actor, false },
                      { "role", show_role, false },
                      { "of", show_of, false },
                      { "words", words_sentence, true },
                      { "where", show_where, false },
                      { "id", show_id, false } },
    [RECORD_FIGURE] = { { "value", show_bounds, false },
                        { "unit", show_unit, false },
                        { "of", show_of, false },
                        { "who", show_who, false },
                        { "source", name_source, false },
                        { "words", words_figure, true },
                        { "where", show_where, false },
                        { "id", show_id, false } },
    [RECORD_OFFICE] = { { "person", show_person, false },
                        { "office", show_office, false },
                        { "of", show_of, false },
                        { "as of", show_as_of, false },
                        { "where", show_where, false },
                        { "id", show_id, false } },
    [RECORD_ACTOR] = { { "name", show_name, false },
                       { "kind", show_kind, false },
                       { "code", show_code, false },
                       { "office", show_office, false },
                       { "mentions", show_number_of_mentions, false },
                       { "where", show_where, false },
                       { "id", show_id, false } },
    [RECORD_PLACE] = { { "name", show_name, false },
                       { "country", show_country, false },
                       { "kind", show_kind, false },
                       { "at", show_at, false },
                       { "use", show_use, false },
                       { "words", words_surface, true },
                       { "where", show_where, false },
                       { "id", show_id, false } },
    [RECORD_NAME] = { { "type", show_type, false },
                      { "words", words_surface, true },
                      { "where", show_where, false },
                      { "id", show_id, false } },
    [RECORD_MENTION] = { { "kind", show_kind, false },
                         { "words", words_surface, true },
                         { "where", show_where, false },
                         { "id", show_id, false } },
    [RECORD_TIME] = { { "value", show_value, false },
                      { "type", show_type, false },
                      { "words", words_surface, true },
                      { "where", show_where, false },
                      { "id", show_id, false } },
    [RECORD_QUANTITY] = { { "value", show_bounds, false },
                          { "unit", show_unit, false },
                          { "of", show_of, false },
                          { "words", words_figure, true },
                          { "where", show_where, false },
                          { "id", show_id, false } },
    [RECORD_CONDITION] = { { "kind", show_condition_kind, false },
                           { "words", words_condition, true },
                           { "where", show_where, false },
                           { "id", show_id, false } },
};

/* ---- widths ---- */

static size_t char_width(int32_t c)
{
    int w = c < 0 ? 1 : utf8proc_charwidth(c);
    return w > 0 ? (size_t)w : 0;
}

static size_t text_width(struct span s)
{
    size_t width = 0, n;
    for (size_t i = 0; i < s.len; i += n)
        width += char_width(utf8_get(span_from(s, i), &n));
    return width;
}

static bool is_hidden(int32_t c)
{
    return (c >= 0x80 && c < 0xA0) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/* White space becomes single spaces; what could move the cursor or turn the line around is left
 * out. */
static struct span clean(struct arena *a, struct span s)
{
    struct span kept = arena_copy(a, s);
    char *out = (char *)(uintptr_t)kept.at; /* our own copy */
    size_t len = 0, n;
    if (out == NULL)
        return (struct span){ NULL, 0 };
    for (size_t i = 0; i < s.len; i += n) {
        int32_t c = utf8_get(span_from(s, i), &n);
        if (c >= 0 && (c <= 0x20 || c == 0x7F)) {
            if (len > 0 && out[len - 1] != ' ')
                out[len++] = ' ';
        } else if (c < 0) {
            out[len++] = '?';
        } else if (!is_hidden(c)) {
            memcpy(out + len, s.at + i, n);
            len += n;
        }
    }
    return span_trim((struct span){ out, len });
}

/* Takes what fits into `width` off the front: up to a space if there is one, at least one
 * character. */
static struct span take_line(struct span *rest, size_t width)
{
    size_t i = 0, used = 0, space = 0, n;
    while (i < rest->len) {
        int32_t c = utf8_get(span_from(*rest, i), &n);
        if (c == ' ')
            space = i;
        if (used + char_width(c) > width && i > 0)
            break;
        used += char_width(c);
        i += n;
    }
    if (i < rest->len && space > 0 && rest->at[i] != ' ')
        i = space;
    struct span line = span_trim(span_cut(*rest, 0, i));
    *rest = span_trim(span_from(*rest, i));
    return line;
}

static const struct view *views_of(const struct output *o, size_t *n)
{
    const struct view *v = views[o->kind];
    if (o->no_date && v[0].cell == show_date)
        v++;
    for (*n = 0; v[*n].header != NULL;)
        ++*n;
    return v;
}

/* Takes up to `excess` off the widest columns, none below `least`; of the text columns only if
 * `text`. How much. */
static size_t narrow(struct output_table *t, const struct view *v, size_t n, size_t excess,
                     size_t least, bool text)
{
    size_t taken = 0;
    while (taken < excess) {
        size_t widest = COLUMNS;
        for (size_t c = 0; c < n; c++)
            if ((text || !v[c].text) && (widest == COLUMNS || t->widths[c] > t->widths[widest]))
                widest = c;
        if (widest == COLUMNS || t->widths[widest] <= least)
            break;
        t->widths[widest]--;
        taken++;
    }
    return taken;
}

static void choose_widths(struct output *o, const struct view *v, size_t n)
{
    struct output_table *t = o->table;
    size_t total = GAP * (n - 1);
    for (size_t c = 0; c < n; c++) {
        t->widths[c] = strlen(v[c].header);
        for (size_t r = 0; r < t->n_rows; r++) {
            size_t w = text_width(t->cells[r][c]);
            t->widths[c] = w > t->widths[c] ? w : t->widths[c];
        }
        total += t->widths[c];
    }
    if (total > o->width)
        total -= narrow(t, v, n, total - o->width, NARROW, false);
    if (total > o->width)
        (void)narrow(t, v, n, total - o->width, NARROWEST, true);
}

/* ---- rows ---- */

static void spaces(struct buffer *b, size_t n)
{
    while (n-- > 0)
        buffer_char(b, ' ');
}

static void print_row(struct output *o, struct span cells[COLUMNS], size_t n)
{
    bool more = true;
    while (more) {
        size_t pending = 0; /* spaces that are only written if something follows */
        more = false;
        for (size_t c = 0; c < n; c++) {
            struct span line = take_line(&cells[c], o->table->widths[c]);
            if (line.len > 0) {
                spaces(&o->out, pending);
                buffer_add(&o->out, line);
                pending = 0;
            }
            size_t w = text_width(line);
            pending += (o->table->widths[c] > w ? o->table->widths[c] - w : 0) + GAP;
            more = more || cells[c].len > 0;
        }
        buffer_char(&o->out, '\n');
    }
}

static void print_header(struct output *o, const struct view *v, size_t n)
{
    struct span cells[COLUMNS];
    for (size_t c = 0; c < n; c++)
        cells[c] = span_of(v[c].header);
    print_row(o, cells, n);
}

static void flush_rows(struct output *o)
{
    struct output_table *t = o->table;
    size_t n;
    const struct view *v = views_of(o, &n);
    if (!t->begun) {
        choose_widths(o, v, n);
        print_header(o, v, n);
        t->begun = true;
    }
    for (size_t r = 0; r < t->n_rows; r++)
        print_row(o, t->cells[r], n);
    t->n_rows = 0;
    arena_clear(&t->arena);
}

void output_table_record(struct output *o, struct span line)
{
    if (o->table == NULL)
        o->table = calloc(1, sizeof(*o->table));
    if (o->table == NULL) {
        o->out.failed = true;
        return;
    }
    struct output_table *t = o->table;
    struct buffer text = { 0 };
    size_t n;
    const struct view *v = views_of(o, &n);
    for (size_t c = 0; c < n; c++) {
        buffer_empty(&text);
        v[c].cell(&text, line);
        t->cells[t->n_rows][c] = clean(&t->arena, span_cut(buffer_span(&text), 0, CELL_MAX));
        if (text.failed || t->cells[t->n_rows][c].at == NULL)
            o->out.failed = true;
    }
    buffer_clear(&text);
    if (++t->n_rows == BATCH)
        flush_rows(o);
}

void output_table_end(struct output *o)
{
    if (o->table != NULL)
        flush_rows(o);
}

void output_table_clear(struct output *o)
{
    if (o->table != NULL) {
        arena_clear(&o->table->arena);
        free(o->table);
        o->table = NULL;
    }
}
