/* csv.c -- tables: CSV and TSV with a row of names on top, one article a row.
 *
 * Columns are called as the fields of JSON Lines, and a row is read as such a line: what `text` or
 * `date` means is told in one place. Quotes as in RFC 4180. A quotation mark too many or too few
 * would swallow what follows up to the next one, so a row that cannot be right is given up, and
 * lines are passed over until one begins a row with as many columns as the first has. */
#include "intake/format.h"
#include "base/utf8.h"

enum {
    CSV_COLUMNS = 1000,     /* most columns */
    CSV_HEADER = 64 * 1024, /* bytes of the row of names */
    CSV_NAME = 60           /* bytes of a name, where a file is recognised by them */
};

/* ---- Cells ---- */

enum cell {
    CELL_NEXT, /* another stands behind it */
    CELL_LAST, /* the row ends behind it */
    CELL_OPEN, /* the bytes end in it, or behind it */
    CELL_WRONG /* something stands behind its closing quotation mark */
};

/* One past the closing quotation mark of the cell that begins at `at`, or SIZE_MAX. */
static size_t quoted_end(struct span s, size_t at)
{
    for (size_t i = at + 1; i < s.len;) {
        const char *hit = memchr(s.at + i, '"', s.len - i);
        if (hit == NULL)
            break;
        i = (size_t)(hit - s.at) + 1;
        if (i >= s.len || s.at[i] != '"')
            return i;
        i++; /* a doubled one */
    }
    return SIZE_MAX;
}

static bool ends_cell(struct span s, size_t at, char delimiter)
{
    return at >= s.len || s.at[at] == delimiter || s.at[at] == '\n' ||
           (s.at[at] == '\r' && (at + 1 >= s.len || s.at[at + 1] == '\n'));
}

/* The cell at *at, which moves behind it and its delimiter or line end. *cell is as written, with
 * its quotation marks. `loose`: a mark that isn't closed on its line is a letter like any other. */
static enum cell cell_next(struct span s, size_t *at, char delimiter, bool loose, struct span *cell)
{
    size_t start = *at, i = start;
    if (i < s.len && s.at[i] == '"') {
        struct span line = s;
        const char *stop = loose ? memchr(s.at + i, '\n', s.len - i) : NULL;
        if (stop != NULL)
            line.len = (size_t)(stop - s.at) + 1;
        size_t end = quoted_end(line, i);
        bool closed = end != SIZE_MAX && ends_cell(s, end, delimiter);
        if (!loose && end == SIZE_MAX)
            return CELL_OPEN;
        if (!loose && !closed)
            return CELL_WRONG;
        if (closed)
            i = end;
    }
    while (i < s.len && s.at[i] != delimiter && s.at[i] != '\n')
        i++;
    *cell = span_cut(s, start, i);
    *at = i < s.len ? i + 1 : i;
    if (i < s.len && s.at[i] == delimiter)
        return CELL_NEXT;
    if (cell->len > 0 && cell->at[cell->len - 1] == '\r')
        cell->len--;
    return i < s.len ? CELL_LAST : CELL_OPEN;
}

enum row { ROW_WHOLE, ROW_MORE, ROW_DAMAGED };

static enum row row_try(struct span s, char delimiter, bool loose, bool eof, size_t *len,
                        size_t *columns)
{
    struct span cell;
    size_t at = 0;
    for (*columns = 1;; (*columns)++) {
        bool quoted = at < s.len && s.at[at] == '"';
        size_t before = at;
        enum cell is = cell_next(s, &at, delimiter, loose, &cell);
        *len = at;
        if (is == CELL_LAST)
            return ROW_WHOLE;
        if (is == CELL_WRONG)
            return ROW_DAMAGED;
        if (is == CELL_OPEN && !eof)
            return ROW_MORE;
        if (is == CELL_OPEN)
            return quoted && !loose && at == before ? ROW_DAMAGED : ROW_WHOLE;
    }
}

/* The row at the front of `s`. Many tables with tabs know no quotation marks: where those give no
 * row of the right length, there they are letters like any others. *loose: it was read so. */
static enum row row_scan(struct span s, char delimiter, size_t want, bool eof, size_t *len,
                         size_t *columns, bool *loose)
{
    enum row row = row_try(s, delimiter, false, eof, len, columns);
    *loose = delimiter == '\t' && row != ROW_MORE && (row != ROW_WHOLE || *columns != want);
    return *loose ? row_try(s, delimiter, true, eof, len, columns) : row;
}

/* What a cell holds, in `out`: without its quotation marks, and doubled ones once. */
static void cell_value(struct span cell, struct buffer *out)
{
    buffer_empty(out);
    bool quoted = cell.len >= 2 && cell.at[0] == '"' && quoted_end(cell, 0) == cell.len;
    if (!quoted) {
        buffer_add(out, cell);
        return;
    }
    for (size_t i = 1; i + 1 < cell.len; i++) {
        buffer_char(out, cell.at[i]);
        i += cell.at[i] == '"';
    }
}

/* ---- The row of names ---- */

static struct span without_mark(struct span head)
{
    return span_starts(head, "\xEF\xBB\xBF") ? span_from(head, 3) : head;
}

/* A name of a column as people write them. */
static bool is_name(struct span name)
{
    if (name.len == 0 || name.len > CSV_NAME)
        return false;
    for (size_t i = 0; i < name.len; i++) {
        unsigned char c = (unsigned char)name.at[i];
        bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
        if (!letter && c < 0x80 && (i == 0 || !strchr("0123456789_- ./()#:", c)))
            return false;
        if (c < 32)
            return false;
    }
    return true;
}

struct names {
    size_t columns, ours, texts;
};

/* What the first row says when cells end at `delimiter`; no columns: it is no row of names. */
static struct names names_of(struct span head, char delimiter)
{
    struct names n = { 0 };
    struct buffer value = { 0 };
    struct span cell;
    enum cell is;
    size_t at = 0, columns = 0;
    bool good = true;
    do {
        is = cell_next(head, &at, delimiter, false, &cell);
        if (is == CELL_WRONG || at > CSV_HEADER || (is == CELL_OPEN && at < head.len))
            good = false;
        if (!good)
            break;
        cell_value(cell, &value);
        struct span name = buffer_span(&value); /* a blank in front: prose */
        const char *known = field_name(name);
        good = !value.failed && is_name(name) && ++columns <= CSV_COLUMNS;
        n.ours += known != NULL;
        n.texts += known != NULL && field_is_text(known);
    } while (good && is == CELL_NEXT);
    buffer_clear(&value);
    n.columns = good ? columns : 0;
    return n;
}

/* The delimiter under which the first row has most names of ours; 0: it is no row of names. */
static char delimiter_of(struct span head, struct names *best)
{
    static const char delimiters[] = { '\t', ',', ';', '|' };
    char found = 0;
    *best = (struct names){ 0 };
    for (size_t i = 0; i < sizeof delimiters; i++) {
        struct names n = names_of(head, delimiters[i]);
        if (n.columns >= 2 && n.ours > best->ours) {
            *best = n;
            found = delimiters[i];
        }
    }
    return found;
}

/* A line of prose may be two names: three of ours, or two and a row that fits. */
int csv_sniff(struct span head)
{
    struct names n;
    head = without_mark(head);
    char delimiter = delimiter_of(head, &n);
    if (delimiter == 0 || n.ours < 2)
        return 0;
    if (n.ours >= 3)
        return 3;
    bool eof = head.len < INTAKE_HEAD - 3, loose;
    size_t at = 0, len, columns;
    for (int row = 0; row < 4 && at < head.len; row++) {
        struct span rest = span_from(head, at);
        enum row is = row_scan(rest, delimiter, n.columns, eof, &len, &columns, &loose);
        if (row > 0 && is != ROW_DAMAGED && columns == n.columns)
            return 3;
        if (is != ROW_WHOLE)
            return row > 0 && n.texts > 0 ? 2 : 0;
        at += len;
    }
    return 0;
}

static dm_status names_missing(struct span header, dm_report *why)
{
    struct span shown = cut_text(span_trim(header), 200);
    return fail(why, DM_BAD_INPUT,
                "a table without a column text (or body, maintext, content, html); its first row "
                "is: %.*s",
                SPAN_FMT(shown));
}

static dm_status csv_begin(struct cutter *c, struct source *s, dm_report *why)
{
    struct span window;
    struct names names;
    size_t len = 0, columns;
    bool more = true, loose;
    enum row is;
    dm_status status = source_head(s, INTAKE_HEAD, &window, why);
    if (status != DM_OK)
        return status;
    if (span_starts(window, "\xEF\xBB\xBF"))
        (void)source_take(s, 3);
    window = source_held(s);
    c->begun = true;
    c->line = 1;
    c->delimiter = delimiter_of(window, &names);
    while ((is = row_scan(window, c->delimiter, names.columns, !more, &len, &columns, &loose)) ==
               ROW_MORE &&
           more) {
        status = window_grow(s, &window, CSV_HEADER, &more, why);
        if (status != DM_OK)
            return status;
    }
    if (c->delimiter == 0 || is != ROW_WHOLE || names.texts == 0) {
        c->closed = true;
        return names_missing(span_cut(window, 0, len), why);
    }
    c->columns = names.columns;
    c->number = 1;
    struct span header = source_take(s, len);
    buffer_add(&c->head, header);
    if (!span_ends(header, "\n"))
        buffer_char(&c->head, '\n');
    return c->head.failed ? fail(why, DM_NO_MEMORY, "out of memory") : DM_OK;
}

/* ---- Row by row ---- */

static bool is_blank(struct span row)
{
    return span_trim(row).len == 0;
}

/* Uses up the line at the front of the window. */
static void pass_line(struct source *s, struct span window)
{
    const char *stop = window.len > 0 ? memchr(window.at, '\n', window.len) : NULL;
    (void)source_take(s, stop ? (size_t)(stop - window.at) + 1 : window.len);
}

/* The row at the front of the source, as far as that can be told. */
static dm_status row_find(struct cutter *c, struct source *s, struct span *row, enum row *is,
                          size_t *columns, dm_report *why)
{
    size_t len = 0;
    bool more = true, loose;
    dm_status status = window_open(s, row, why);
    for (;;) {
        if (status != DM_OK || row->len == 0)
            return status;
        *is = row_scan(*row, c->delimiter, c->columns, !more, &len, columns, &loose);
        if (*is != ROW_MORE || !more) {
            if (*is == ROW_WHOLE)
                row->len = len;
            return DM_OK;
        }
        status = window_grow(s, row, INTAKE_LINE, &more, why);
        if (status == DM_OK && !more && row->len >= INTAKE_LINE)
            return DM_OK; /* *is stays ROW_MORE: too long */
    }
}

dm_status csv_next(struct cutter *c, struct source *s, struct span *one, dm_report *why)
{
    dm_status status = DM_OK;
    *one = (struct span){ NULL, 0 };
    if (!c->begun)
        status = csv_begin(c, s, why);
    while (status == DM_OK && !c->closed) {
        struct span row;
        enum row is = ROW_WHOLE;
        size_t columns = 0;
        status = row_find(c, s, &row, &is, &columns, why);
        if (status != DM_OK || row.len == 0)
            break;
        if (c->passing && (is != ROW_WHOLE || columns != c->columns)) {
            pass_line(s, row);
            continue;
        }
        c->passing = false;
        c->number++;
        c->line = s->line + 1;
        if (is != ROW_WHOLE) {
            bool too_long = is == ROW_MORE;
            pass_line(s, row);
            c->passing = true;
            if (too_long)
                return fail(why, DM_LIMIT, "row %zu has more than %d MB", c->number,
                            INTAKE_LINE >> 20);
            return fail(why, DM_BAD_INPUT,
                        "row %zu is damaged: a quotation mark is missing, or one too many",
                        c->number);
        }
        (void)source_take(s, row.len);
        if (is_blank(row))
            continue;
        if (columns != c->columns)
            return fail(why, DM_BAD_INPUT, "row %zu has %zu columns, and the first row names %zu",
                        c->number, columns, c->columns);
        buffer_empty(&c->one);
        buffer_add(&c->one, buffer_span(&c->head));
        buffer_add(&c->one, row);
        if (c->one.failed)
            return fail(why, DM_NO_MEMORY, "out of memory");
        *one = buffer_span(&c->one);
        return DM_OK;
    }
    return status;
}

/* ---- One row ---- */

/* The row as a JSON object; empty cells say nothing. */
static void row_json(struct span header, struct span row, char delimiter, bool loose,
                     struct buffer *out)
{
    struct buffer value = { 0 };
    struct span cell;
    size_t at = 0, in_header = 0;
    enum cell is = CELL_NEXT;
    buffer_char(out, '{');
    for (size_t column = 1; is == CELL_NEXT; column++) {
        struct span name;
        is = cell_next(row, &at, delimiter, loose, &cell);
        (void)cell_next(header, &in_header, delimiter, false, &name);
        cell_value(name, &value);
        const char *known = field_name(buffer_span(&value));
        if (span_trim(cell).len == 0 || span_is(cell, "\"\""))
            continue;
        if (out->len > 1)
            buffer_char(out, ',');
        json_quote(out, known ? span_of(known) : buffer_span(&value));
        buffer_char(out, ':');
        cell_value(cell, &value);
        json_quote(out, buffer_span(&value));
        out->failed |= value.failed;
    }
    buffer_char(out, '}');
    buffer_clear(&value);
}

/* `bytes` is the row of names and one row, as csv_next gives them. */
dm_status csv_read(struct article *a, struct span bytes, const struct input_options *options,
                   dm_report *why)
{
    struct names names;
    struct buffer json = { 0 };
    size_t len = 0, columns, header = 0;
    bool loose;
    char delimiter = delimiter_of(bytes, &names);
    if (delimiter == 0 ||
        row_scan(bytes, delimiter, names.columns, true, &header, &columns, &loose) != ROW_WHOLE)
        return names_missing(bytes, why);
    struct span row = span_from(bytes, header);
    if (row_scan(row, delimiter, names.columns, true, &len, &columns, &loose) != ROW_WHOLE)
        return fail(why, DM_BAD_INPUT, "the row is damaged");
    row_json(span_cut(bytes, 0, header), row, delimiter, loose, &json);
    dm_status status = json.failed ? fail(why, DM_NO_MEMORY, "out of memory")
                                   : jsonl_read(a, buffer_span(&json), options, why);
    buffer_clear(&json);
    return status;
}
