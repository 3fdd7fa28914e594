/* query.c -- filters to SQL, SQL to lines. All filters of all commands are here. */
#include "store/inside.h"

#include <ctype.h>
#include <stdio.h>

#define VALUES_MAX 128

/* A statement in the making: its text and the values of its question marks. Texts live in the
 * arena. */
struct making {
    struct arena *arena;
    struct buffer sql;
    struct {
        struct span text; /* at NULL: the number is meant */
        double number;
    } values[VALUES_MAX];
    size_t n;
    bool too_many, no_memory;
};

static void add_value(struct making *m, struct span text, double number)
{
    if (m->n == VALUES_MAX) {
        m->too_many = true;
        return;
    }
    m->values[m->n].text = text;
    m->values[m->n++].number = number;
}

/* " AND sql", with one value for its question mark. */
static void and_text(struct making *m, const char *sql, struct span text)
{
    buffer_printf(&m->sql, " AND %s", sql);
    add_value(m, text.at != NULL ? text : SPAN(""), 0);
}

static void and_number(struct making *m, const char *sql, double number)
{
    buffer_printf(&m->sql, " AND %s", sql);
    add_value(m, (struct span){ NULL, 0 }, number);
}

/* Every word must begin a word of the column (or be one: `whole`). Wordless text matches nothing.
 */
static void words_in(struct making *m, const char *column, const char *text, bool whole)
{
    struct span rest = words_of(m->arena, span_of(text)), word;
    bool any = false;
    m->no_memory = m->no_memory || rest.at == NULL;
    rest = span_trim(rest);
    buffer_char(&m->sql, '(');
    while (rest.len > 0 && span_next(&rest, ' ', &word)) {
        struct span padded = arena_printf(m->arena, " %.*s%s", SPAN_FMT(word), whole ? " " : "");
        buffer_printf(&m->sql, "%sinstr(%s, ?) > 0", any ? " AND " : "", column);
        m->no_memory = m->no_memory || padded.at == NULL;
        add_value(m, padded, 0);
        any = true;
    }
    buffer_text(&m->sql, any ? ")" : "0)");
}

static void and_words(struct making *m, const char *column, const char *text, bool whole)
{
    if (text == NULL)
        return;
    buffer_text(&m->sql, " AND ");
    words_in(m, column, text, whole);
}

/* ---- somebody ---- */

/* "tur", "TUR:GOV": three letters, or three and three. */
static bool is_code(struct span s)
{
    if (s.len != 3 && !(s.len == 7 && s.at[3] == ':'))
        return false;
    for (size_t i = 0; i < s.len; i++)
        if (i != 3 && !isalpha((unsigned char)s.at[i]))
            return false;
    return true;
}

static struct span upper(struct making *m, struct span s)
{
    struct span copy = arena_copy(m->arena, s);
    m->no_memory = m->no_memory || copy.at == NULL;
    char *out = (char *)(uintptr_t)copy.at; /* our own copy */
    for (size_t i = 0; out != NULL && i < s.len; i++)
        out[i] = (char)toupper((unsigned char)out[i]);
    return copy.at != NULL ? copy : SPAN("");
}

static void code_is(struct making *m, const char *p, struct span code)
{
    struct span rest = upper(m, code), country = rest;
    (void)span_next(&rest, ':', &country);
    buffer_printf(&m->sql, "(%s.code = ?", p);
    add_value(m, country, 0);
    if (rest.len > 0) {
        buffer_printf(&m->sql, " AND %s.sector = ?", p);
        add_value(m, rest, 0);
    }
    buffer_char(&m->sql, ')');
}

/* Whether party `p` is this somebody. */
static void party_is(struct making *m, const char *p, const struct store_who *who)
{
    char column[32];
    struct span words = span_trim(span_of(who->words)), code = span_of(who->code);
    buffer_char(&m->sql, '(');
    if (is_code(words) || is_code(code)) {
        code_is(m, p, is_code(words) ? words : code);
        buffer_text(&m->sql, " OR ");
    }
    (void)snprintf(column, sizeof(column), "%s.words", p);
    words_in(m, column, who->words, true);
    buffer_char(&m->sql, ')');
}

#define PARTS_DOING "'actor','speaker','holder','source','person','self'"
#define PARTS_OTHER "'actor','recipient','addressee','toward','of'"

/* `not_p`: another party than this one, or NULL. Leaves the bracket of EXISTS open. */
static void party_begin(struct making *m, const char *p, const char *parts, const char *not_p,
                        const struct store_who *who)
{
    buffer_printf(&m->sql, "EXISTS (SELECT 1 FROM party %s WHERE %s.record = r.row", p, p);
    if (parts != NULL)
        buffer_printf(&m->sql, " AND %s.part IN (%s)", p, parts);
    if (not_p != NULL)
        buffer_printf(&m->sql, " AND %s.number <> %s.number", p, not_p);
    buffer_text(&m->sql, " AND ");
    party_is(m, p, who);
}

static void and_party(struct making *m, const char *p, const char *parts,
                      const struct store_who *who)
{
    if (who->words == NULL)
        return;
    buffer_text(&m->sql, " AND ");
    party_begin(m, p, parts, NULL, who);
    buffer_char(&m->sql, ')');
}

/* `--actor A --with B` and `--party A --with B` mean two parties: "Turkey" twice in one list is not
 * Turkey with itself. */
static void and_two(struct making *m, const struct query *q)
{
    const struct store_who *first = q->actor.words != NULL ? &q->actor : &q->party;
    const char *parts = q->actor.words != NULL ? PARTS_DOING : NULL;
    if (first->words == NULL || q->with.words == NULL) {
        and_party(m, "a", PARTS_DOING, &q->actor);
        and_party(m, "y", NULL, &q->party);
        and_party(m, "b", PARTS_OTHER, &q->with);
        return;
    }
    buffer_text(&m->sql, " AND ");
    party_begin(m, "a", parts, NULL, first);
    buffer_text(&m->sql, " AND ");
    party_begin(m, "b", q->actor.words != NULL ? PARTS_OTHER : NULL, "a", &q->with);
    buffer_text(&m->sql, "))");
    if (q->actor.words != NULL)
        and_party(m, "y", NULL, &q->party);
}

static bool has_party(const struct query *q)
{
    return q->actor.words || q->with.words || q->party.words || q->holder.words || q->toward.words;
}

static void and_parties(struct making *m, const struct query *q)
{
    and_two(m, q);
    and_party(m, "h", "'holder'", &q->holder);
    and_party(m, "t", "'toward'", &q->toward);
}

/* ---- the other filters ---- */

/* Words for FTS5, each quoted so that nothing in them is an operator; "a phrase" stays together. */
static struct span search_words(struct making *m, const char *text)
{
    struct buffer b = { 0 };
    bool inside = false, phrase = false;
    for (const char *p = text; *p != '\0'; p++) {
        bool quote = *p == '"', blank = !phrase && isspace((unsigned char)*p);
        if (inside && (quote || blank)) {
            buffer_text(&b, "\" ");
            inside = false;
        } else if (!quote && !blank) {
            if (!inside)
                buffer_char(&b, '"');
            inside = true;
            buffer_char(&b, *p);
        }
        phrase = quote ? !phrase : phrase;
    }
    if (inside)
        buffer_char(&b, '"');
    struct span out = arena_copy(m->arena, buffer_span(&b));
    if (b.failed || out.at == NULL)
        m->no_memory = true;
    buffer_clear(&b);
    return out.at != NULL ? out : SPAN("");
}

static void and_dates(struct making *m, const char *table, const struct query *q)
{
    char sql[64];
    struct days days;
    if (q->from != NULL && days_of(span_of(q->from), &days)) {
        (void)snprintf(sql, sizeof(sql), "%s.last_day >= ?", table);
        and_number(m, sql, days.first);
    }
    if (q->to != NULL && days_of(span_of(q->to), &days)) {
        (void)snprintf(sql, sizeof(sql), "%s.first_day <= ?", table);
        and_number(m, sql, days.last);
    }
}

static void and_type(struct making *m, const char *type)
{
    if (type == NULL)
        return;
    struct span words = words_of(m->arena, span_of(type));
    struct span piece = arena_printf(m->arena, "|%.*s|", SPAN_FMT(words));
    and_text(m, "instr(r.type, ?) > 0", piece);
}

static void and_document(struct making *m, const struct query *q)
{
    if (!q->all_versions)
        buffer_text(&m->sql, " AND d.superseded_by IS NULL");
    if (q->document != NULL)
        and_text(m, "d.key = ?", span_of(q->document));
    and_words(m, "d.outlet_words", q->outlet, true);
}

static void order(struct making *m, const struct query *q, const char *table, const char *last)
{
    buffer_text(&m->sql, " ORDER BY ");
    if (q->by_date)
        buffer_printf(&m->sql, "%s.first_day IS NULL, %s.first_day, %s.last_day, ", table, table,
                      table);
    buffer_printf(&m->sql, "d.key, d.row%s", last);
    if (q->limit > 0)
        buffer_printf(&m->sql, " LIMIT %llu", (unsigned long long)q->limit);
}

static void make_documents(struct making *m, const struct query *q)
{
    buffer_text(&m->sql, "SELECT CASE WHEN d.superseded_by IS NULL THEN d.json"
                         " ELSE json_set(d.json, '$.superseded_by', d.superseded_by) END"
                         " FROM document d WHERE 1");
    and_document(m, q);
    and_dates(m, "d", q);
    if (q->search != NULL)
        and_text(m, "d.row IN (SELECT rowid FROM document_search WHERE document_search MATCH ?)",
                 search_words(m, q->search));
    if (has_party(q)) {
        buffer_text(&m->sql, " AND EXISTS (SELECT 1 FROM record r WHERE r.document = d.row");
        and_parties(m, q);
        buffer_char(&m->sql, ')');
    }
    order(m, q, "d", "");
}

static void make_records(struct making *m, const struct query *q)
{
    /* Without a filter that picks few records the order of the answer is the order of the walk: the
     * first lines then come at once, however large the store. */
    bool few = has_party(q) || q->search || q->from || q->to || q->by_date;
    buffer_printf(&m->sql,
                  "SELECT r.json FROM document d %s record r ON r.document = d.row WHERE 1",
                  few ? "JOIN" : "CROSS JOIN");
    and_text(m, "r.kind = ?", span_of(record_kinds[q->kind].name));
    and_document(m, q);
    and_dates(m, "r", q);
    and_parties(m, q);
    and_type(m, q->type);
    if (q->status != NULL)
        and_text(m, "r.status = ?", span_of(q->status));
    if (q->stance != NULL)
        and_text(m, "r.stance = ?", span_of(q->stance));
    and_words(m, "r.matter_words", q->matter, false);
    and_words(m, "r.condition_words", q->condition, false);
    if (q->place != NULL) {
        buffer_text(&m->sql, " AND (");
        words_in(m, "r.place_words", q->place, true);
        if (q->place_code[0] != '\0') {
            buffer_text(&m->sql, " OR ");
            words_in(m, "r.place_words", q->place_code, true);
        }
        buffer_char(&m->sql, ')');
    }
    if (q->min_confidence > 0)
        and_number(m, "r.confidence >= ?", q->min_confidence);
    if (q->search != NULL)
        and_text(m, "r.row IN (SELECT rowid FROM record_search WHERE record_search MATCH ?)",
                 search_words(m, q->search));
    order(m, q, "r", ", r.number");
}

/* ---- running it ---- */

static void bind_values(sqlite3_stmt *st, const struct making *m)
{
    for (size_t i = 0; i < m->n; i++) {
        if (m->values[i].text.at != NULL)
            (void)sqlite3_bind_text64(st, (int)i + 1, m->values[i].text.at, m->values[i].text.len,
                                      SQLITE_STATIC, SQLITE_UTF8);
        else
            (void)sqlite3_bind_double(st, (int)i + 1, m->values[i].number);
    }
}

static dm_status walk(struct store *s, sqlite3_stmt *st, store_found found, void *context,
                      dm_report *why)
{
    int rc;
    while ((rc = sqlite3_step(st)) == SQLITE_ROW)
        if (!found(context, column_span(st, 0)))
            return DM_OK;
    return rc == SQLITE_DONE ? DM_OK : store_fail(s, why);
}

static dm_status run(struct store *s, struct making *m, store_found found, void *context,
                     dm_report *why)
{
    sqlite3_stmt *st = NULL;
    const char *sql = buffer_string(&m->sql);
    if (m->too_many)
        return fail(why, DM_USAGE, "too many words in the filters");
    if (sql == NULL || m->no_memory)
        return fail(why, DM_NO_MEMORY, "out of memory");
    if (sqlite3_prepare_v2(s->db, sql, -1, &st, NULL) != SQLITE_OK)
        return store_fail(s, why);
    bind_values(st, m);
    dm_status status = walk(s, st, found, context, why);
    (void)sqlite3_finalize(st);
    return status;
}

dm_status store_query(struct store *s, const struct query *query, store_found found, void *context,
                      dm_report *why)
{
    struct making *m = arena_new(&s->scratch, struct making, 1);
    if (m == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    m->arena = &s->scratch;
    if (query->kind == RECORD_DOCUMENT)
        make_documents(m, query);
    else
        make_records(m, query);
    dm_status status = run(s, m, found, context, why);
    buffer_clear(&m->sql);
    arena_clear(&s->scratch);
    return status;
}

dm_status store_lines(struct store *s, struct span key, struct span version, store_found found,
                      void *context, dm_report *why)
{
    static const enum statement parts[] = { SQL_DOCUMENT_LINE, SQL_LINES };
    dm_status status = DM_OK;
    for (size_t i = 0; i < 2 && status == DM_OK; i++) {
        sqlite3_stmt *st = store_statement(s, parts[i]);
        if (st == NULL)
            return store_fail(s, why);
        bind_span(st, 1, key);
        bind_span(st, 2, version);
        status = walk(s, st, found, context, why);
        (void)sqlite3_reset(st);
    }
    return status;
}

/* ---- one record by its id ---- */

static dm_status one_row(struct store *s, enum statement which, struct span value, bool *found,
                         struct buffer *a, struct buffer *b, dm_report *why)
{
    sqlite3_stmt *st = store_statement(s, which);
    if (st == NULL)
        return store_fail(s, why);
    bind_span(st, 1, value);
    int rc = sqlite3_step(st);
    *found = rc == SQLITE_ROW;
    if (*found) {
        buffer_add(a, column_span(st, 0));
        if (b != NULL)
            buffer_add(b, column_span(st, 1));
    }
    (void)sqlite3_reset(st);
    if (rc != SQLITE_ROW && rc != SQLITE_DONE)
        return store_fail(s, why);
    bool failed = a->failed || (b != NULL && b->failed);
    return failed ? fail(why, DM_NO_MEMORY, "out of memory") : DM_OK;
}

/* The one whole id behind a prefix. */
static dm_status whole_id(struct store *s, const char *prefix, char id[17], dm_report *why)
{
    char above[32], others[96] = "";
    size_t len = strlen(prefix), n = 0;
    if (len == 0 || len > 16 || strspn(prefix, "0123456789abcdef") != len)
        return fail(why, DM_NOT_FOUND, "\"%s\" is no id: up to 16 digits 0-9 and a-f", prefix);
    (void)snprintf(above, sizeof(above), "%sg", prefix);
    sqlite3_stmt *st = store_statement(s, SQL_FIND_IDS);
    if (st == NULL)
        return store_fail(s, why);
    bind_word(st, 1, prefix);
    bind_word(st, 2, above);
    int rc;
    while ((rc = sqlite3_step(st)) == SQLITE_ROW) {
        (void)snprintf(id, 17, "%.*s", SPAN_FMT(column_span(st, 0)));
        size_t used = strlen(others);
        (void)snprintf(others + used, sizeof(others) - used, "%s%s", n++ > 0 ? ", " : "", id);
    }
    (void)sqlite3_reset(st);
    if (rc != SQLITE_DONE)
        return store_fail(s, why);
    if (n == 0)
        return fail(why, DM_NOT_FOUND, "%s: no record's id begins with \"%s\"", s->path, prefix);
    if (n > 1)
        return fail(why, DM_NOT_FOUND, "\"%s\" begins several ids (%s%s): give more of it", prefix,
                    others, n == 4 ? ", ..." : "");
    return DM_OK;
}

dm_status store_find(struct store *s, const char *prefix, struct buffer *line,
                     struct buffer *document, dm_report *why)
{
    char id[17] = "";
    bool found = false;
    dm_status status = whole_id(s, prefix, id, why);
    if (status == DM_OK)
        status = one_row(s, SQL_FIND_RECORD, span_of(id), &found, line, document, why);
    if (status == DM_OK && !found)
        status = one_row(s, SQL_FIND_DOCUMENT, span_of(id), &found, line, document, why);
    return status;
}

dm_status store_document(struct store *s, struct span key, struct buffer *document, dm_report *why)
{
    bool found = false;
    dm_status status = one_row(s, SQL_DOCUMENT_NOW, key, &found, document, NULL, why);
    if (status == DM_OK && !found)
        return fail(why, DM_NOT_FOUND, "%s: no document \"%.*s\"", s->path, SPAN_FMT(key));
    return status;
}
