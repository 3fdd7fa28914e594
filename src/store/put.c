/* put.c -- an article's records into the store, all or none. */
#include "store/inside.h"

#include <time.h>

#define BATCH_SECONDS 1.0

static double seconds_now(void)
{
    struct timespec t;
    (void)clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* Ends the batch without a trace: after a failure nothing half may stay. */
static dm_status give_up(struct store *s, dm_status status)
{
    if (s->in_batch)
        (void)store_do(s, store_statement(s, SQL_ROLLBACK), NULL);
    s->in_batch = false;
    s->in_hand = 0;
    return status;
}

static dm_status begin_batch(struct store *s, dm_report *why)
{
    if (s->in_batch)
        return DM_OK;
    dm_status status = store_do(s, store_statement(s, SQL_BEGIN), why);
    s->in_batch = status == DM_OK;
    s->batch_began = seconds_now();
    return status;
}

struct stored {
    bool found, current, same_identity;
    sqlite3_int64 row;
};

static dm_status find_document(struct store *s, struct span key, struct span version,
                               struct stored *out, dm_report *why)
{
    *out = (struct stored){ 0 };
    sqlite3_stmt *st = store_statement(s, SQL_DOCUMENT_FIND);
    if (st == NULL)
        return store_fail(s, why);
    bind_span(st, 1, key);
    bind_span(st, 2, version);
    int rc = sqlite3_step(st);
    if (rc == SQLITE_ROW) {
        out->found = true;
        out->row = sqlite3_column_int64(st, 0);
        out->same_identity = span_is(column_span(st, 1), s->identity);
        out->current = sqlite3_column_int(st, 2) != 0;
    }
    (void)sqlite3_reset(st);
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? DM_OK : store_fail(s, why);
}

dm_status store_has(struct store *s, struct span key, struct span version, bool *has,
                    dm_report *why)
{
    struct stored stored;
    dm_status status = find_document(s, key, version, &stored, why);
    *has = status == DM_OK && stored.found && stored.same_identity;
    return status;
}

static dm_status do_key(struct store *s, enum statement which, struct span key, struct span version,
                        dm_report *why)
{
    sqlite3_stmt *st = store_statement(s, which);
    if (st == NULL)
        return store_fail(s, why);
    bind_span(st, 1, key);
    bind_span(st, 2, version);
    return store_do(s, st, why);
}

static dm_status do_row(struct store *s, enum statement which, sqlite3_int64 row, dm_report *why)
{
    sqlite3_stmt *st = store_statement(s, which);
    if (st == NULL)
        return store_fail(s, why);
    (void)sqlite3_bind_int64(st, 1, row);
    return store_do(s, st, why);
}

/* The version seen last is the current one: so an article that goes back to its old wording is
 * current again, and two readings of the same inputs end alike. */
static dm_status make_current(struct store *s, struct span key, struct span version, dm_report *why)
{
    dm_status status = do_key(s, SQL_OTHERS_OLD, key, version, why);
    return status == DM_OK ? do_key(s, SQL_MAKE_CURRENT, key, version, why) : status;
}

dm_status store_seen(struct store *s, struct span key, struct span version, dm_report *why)
{
    struct stored stored;
    dm_status status = find_document(s, key, version, &stored, why);
    if (status != DM_OK || !stored.found || stored.current)
        return status;
    status = begin_batch(s, why);
    if (status == DM_OK)
        status = make_current(s, key, version, why);
    return status == DM_OK ? DM_OK : give_up(s, status);
}

/* ---- columns ---- */

static struct span text_field(const struct record *r, int field)
{
    const struct value *v = &r->values[field];
    return v->type == VALUE_TEXT || v->type == VALUE_DATE ? v->as.text : (struct span){ NULL, 0 };
}

/* -1: the kind has none. */
static int date_field(enum record_kind kind)
{
    switch (kind) {
    case RECORD_DOCUMENT:
        return DOCUMENT_DATE;
    case RECORD_EVENT:
        return EVENT_DATE;
    case RECORD_QUOTE:
        return QUOTE_DATE;
    case RECORD_ROLE:
        return ROLE_AS_OF;
    case RECORD_FIGURE:
        return FIGURE_AS_OF;
    case RECORD_QUANTITY:
        return QUANTITY_AS_OF;
    case RECORD_OFFICE:
        return OFFICE_AS_OF;
    default:
        return -1;
    }
}

/* What --type asks for. */
static int type_field(enum record_kind kind)
{
    switch (kind) {
    case RECORD_EVENT:
        return EVENT_EVENT;
    case RECORD_QUOTE:
        return QUOTE_KIND;
    case RECORD_ROLE:
        return ROLE_ROLE;
    case RECORD_FIGURE:
        return FIGURE_UNIT;
    case RECORD_QUANTITY:
        return QUANTITY_UNIT;
    case RECORD_OFFICE:
        return OFFICE_OFFICE;
    case RECORD_ACTOR:
        return ACTOR_KIND;
    case RECORD_PLACE:
        return PLACE_USE;
    case RECORD_NAME:
        return NAME_TYPE;
    case RECORD_MENTION:
        return MENTION_KIND;
    case RECORD_TIME:
        return TIME_TYPE;
    case RECORD_CONDITION:
        return CONDITION_CONDITION_KIND;
    default:
        return -1;
    }
}

/* Its date; an undated record has its document's, but for an event: when that happened nobody
 * knows. */
static struct span date_of(const struct record *r, const struct record *document)
{
    int field = date_field(r->kind);
    struct span own = field >= 0 ? text_field(r, field) : (struct span){ NULL, 0 };
    return own.len > 0 || r->kind == RECORD_EVENT ? own : text_field(document, DOCUMENT_DATE);
}

static void bind_date(sqlite3_stmt *st, int at, struct span date)
{
    struct days days;
    bind_span(st, at, date);
    if (days_of(date, &days)) {
        (void)sqlite3_bind_int(st, at + 1, days.first);
        (void)sqlite3_bind_int(st, at + 2, days.last);
    }
}

/* What could not be made for want of memory is noticed once, before the document counts as written.
 */
static struct span made(struct store *s, struct span text)
{
    s->no_memory = s->no_memory || text.at == NULL;
    return text;
}

static struct span folded(struct store *s, const struct record *r, int field)
{
    struct span text = text_field(r, field);
    return text.len > 0 ? made(s, words_of(&s->scratch, text)) : text;
}

/* One or more types, each as words with a bar before and behind: "| agree | consult |". */
static struct span types_of(struct store *s, const struct record *r)
{
    int field = type_field(r->kind);
    const struct value *v = field >= 0 ? &r->values[field] : NULL;
    if (v == NULL || v->type == VALUE_NULL)
        return (struct span){ NULL, 0 };
    size_t n = v->type == VALUE_TEXTS ? v->n : 1;
    struct span all = SPAN("|");
    for (size_t i = 0; i < n; i++) {
        struct span one =
            words_of(&s->scratch, v->type == VALUE_TEXTS ? v->as.texts[i] : v->as.text);
        all = made(s, arena_printf(&s->scratch, "%.*s%.*s|", SPAN_FMT(all), SPAN_FMT(one)));
    }
    return all;
}

static struct span place_words(struct store *s, const struct record *r)
{
    if (r->kind == RECORD_PLACE) {
        struct span all =
            made(s, arena_printf(&s->scratch, "%.*s %.*s %.*s", SPAN_FMT(text_field(r, PLACE_NAME)),
                                 SPAN_FMT(text_field(r, PLACE_ADMIN1)),
                                 SPAN_FMT(text_field(r, PLACE_COUNTRY))));
        return made(s, words_of(&s->scratch, all));
    }
    const struct value *v = r->kind == RECORD_EVENT ? &r->values[EVENT_EVENT_LOC] : NULL;
    if (v == NULL || v->type != VALUE_PLACE)
        return (struct span){ NULL, 0 };
    struct span both = made(s, arena_printf(&s->scratch, "%.*s %.*s", SPAN_FMT(v->as.place->name),
                                            SPAN_FMT(v->as.place->country)));
    return made(s, words_of(&s->scratch, both));
}

/* ---- parties ---- */

struct party {
    const char *part;
    struct span code, sector, words;
};

static dm_status add_party(struct store *s, sqlite3_int64 record, int *number, struct party p,
                           dm_report *why)
{
    struct span words = made(s, words_of(&s->scratch, p.words));
    sqlite3_stmt *st = store_statement(s, SQL_PARTY_ADD);
    if (st == NULL)
        return store_fail(s, why);
    (void)sqlite3_bind_int64(st, 1, record);
    (void)sqlite3_bind_int(st, 2, (*number)++);
    bind_word(st, 3, p.part);
    bind_span(st, 4, p.code);
    bind_span(st, 5, p.sector);
    (void)sqlite3_bind_text64(st, 6, words.at != NULL ? words.at : "", words.len, SQLITE_STATIC,
                              SQLITE_UTF8);
    return store_do(s, st, why);
}

static dm_status add_entities(struct store *s, sqlite3_int64 row, int *number, const char *part,
                              const struct value *v, dm_report *why)
{
    for (size_t i = 0; i < v->n; i++) {
        const struct entity *e = &v->as.entities[i];
        struct span words =
            made(s, arena_printf(&s->scratch, "%.*s %.*s", SPAN_FMT(e->text), SPAN_FMT(e->name)));
        dm_status status =
            add_party(s, row, number, (struct party){ part, e->code, e->sector, words }, why);
        if (status != DM_OK)
            return status;
    }
    return DM_OK;
}

/* An actor's own record: all its names. */
static dm_status add_actor(struct store *s, sqlite3_int64 row, int *number, const struct record *r,
                           dm_report *why)
{
    struct span words = text_field(r, ACTOR_NAME);
    const struct value *aliases = &r->values[ACTOR_ALIASES];
    for (size_t i = 0; i < aliases->n; i++)
        words = made(s, arena_printf(&s->scratch, "%.*s %.*s", SPAN_FMT(words),
                                     SPAN_FMT(aliases->as.texts[i])));
    struct party p = { "self", text_field(r, ACTOR_CODE), text_field(r, ACTOR_SECTOR), words };
    return add_party(s, row, number, p, why);
}

static dm_status add_office(struct store *s, sqlite3_int64 row, int *number, const struct record *r,
                            dm_report *why)
{
    const struct value *of = &r->values[OFFICE_OF];
    struct party p = { .part = "person", .words = text_field(r, OFFICE_PERSON) };
    if (of->type == VALUE_BODY) {
        p.code = of->as.pair.a;
        p.words = made(
            s, arena_printf(&s->scratch, "%.*s %.*s", SPAN_FMT(p.words), SPAN_FMT(of->as.pair.b)));
    }
    return add_party(s, row, number, p, why);
}

static dm_status add_topic(struct store *s, sqlite3_int64 row, int *number, const struct record *r,
                           dm_report *why)
{
    const struct value *of = &r->values[ROLE_OF];
    if (of->type != VALUE_TOPIC)
        return DM_OK;
    struct party p = { .part = "of", .words = of->as.pair.a };
    struct span sector = of->as.pair.b;
    (void)span_next(&sector, ':', &p.code);
    p.sector = sector;
    return add_party(s, row, number, p, why);
}

static dm_status add_parties(struct store *s, sqlite3_int64 row, const struct record *r,
                             dm_report *why)
{
    const struct record_kind_info *info = &record_kinds[r->kind];
    int number = 0;
    dm_status status = DM_OK;
    for (size_t i = 0; i < info->n_fields && status == DM_OK; i++) {
        const struct value *v = &r->values[i];
        if (v->type == VALUE_ENTITY || v->type == VALUE_ENTITIES)
            status = add_entities(s, row, &number, info->fields[i].name, v, why);
    }
    if (status == DM_OK && r->kind == RECORD_ACTOR)
        status = add_actor(s, row, &number, r, why);
    else if (status == DM_OK && r->kind == RECORD_OFFICE)
        status = add_office(s, row, &number, r, why);
    else if (status == DM_OK && r->kind == RECORD_ROLE)
        status = add_topic(s, row, &number, r, why);
    return status;
}

/* ---- records and documents ---- */

static void bind_kind(struct store *s, sqlite3_stmt *st, const struct record *r)
{
    bind_span(st, 13, types_of(s, r));
    bind_span(st, 18, place_words(s, r));
    if (r->kind == RECORD_EVENT)
        bind_span(st, 14, text_field(r, EVENT_STATUS));
    if (r->kind == RECORD_POSITION) {
        bind_span(st, 15, text_field(r, POSITION_STANCE));
        bind_span(st, 16, folded(s, r, POSITION_MATTER));
        bind_span(st, 17, folded(s, r, POSITION_CONDITION));
    }
}

static dm_status index_record(struct store *s, sqlite3_int64 row, struct span text, dm_report *why)
{
    sqlite3_stmt *st = store_statement(s, SQL_RECORD_INDEX);
    if (st == NULL)
        return store_fail(s, why);
    (void)sqlite3_bind_int64(st, 1, row);
    bind_span(st, 2, text);
    return store_do(s, st, why);
}

static dm_status add_record(struct store *s, sqlite3_int64 document, const struct record *items,
                            size_t i, struct span line, dm_report *why)
{
    const struct record *r = &items[i];
    sqlite3_stmt *st = store_statement(s, SQL_RECORD_ADD);
    if (st == NULL)
        return store_fail(s, why);
    (void)sqlite3_bind_int64(st, 1, document);
    (void)sqlite3_bind_int64(st, 2, (sqlite3_int64)i);
    bind_span(st, 3, r->id);
    bind_word(st, 4, record_kinds[r->kind].name);
    (void)sqlite3_bind_int64(st, 5, r->sentence);
    (void)sqlite3_bind_int64(st, 6, r->start);
    (void)sqlite3_bind_int64(st, 7, r->end);
    (void)sqlite3_bind_text64(st, 8, r->rule.at ? r->rule.at : "", r->rule.len, SQLITE_STATIC,
                              SQLITE_UTF8);
    (void)sqlite3_bind_double(st, 9, r->confidence);
    bind_date(st, 10, date_of(r, &items[0]));
    bind_kind(s, st, r);
    bind_span(st, 19, line);
    dm_status status = store_do(s, st, why);
    sqlite3_int64 row = sqlite3_last_insert_rowid(s->db);
    if (status == DM_OK)
        status = index_record(s, row, r->text, why);
    return status == DM_OK ? add_parties(s, row, r, why) : status;
}

static dm_status write_document(struct store *s, enum statement which,
                                const struct record *document, struct span line, dm_report *why)
{
    sqlite3_stmt *st = store_statement(s, which);
    if (st == NULL)
        return store_fail(s, why);
    bind_span(st, 1, document->document);
    bind_span(st, 2, text_field(document, DOCUMENT_VERSION));
    bind_word(st, 3, s->identity);
    bind_span(st, 4, document->id);
    bind_date(st, 5, text_field(document, DOCUMENT_DATE));
    bind_span(st, 8, folded(s, document, DOCUMENT_OUTLET));
    bind_span(st, 9, line);
    return store_do(s, st, why);
}

static dm_status remove_records(struct store *s, sqlite3_int64 row, dm_report *why)
{
    static const enum statement steps[] = { SQL_DOCUMENT_UNINDEX, SQL_RECORDS_UNINDEX,
                                            SQL_PARTIES_DELETE, SQL_RECORDS_DELETE };
    dm_status status = DM_OK;
    for (size_t i = 0; i < 4 && status == DM_OK; i++)
        status = do_row(s, steps[i], row, why);
    return status;
}

static dm_status is_known(struct store *s, struct span key, bool *known, dm_report *why)
{
    sqlite3_stmt *st = store_statement(s, SQL_DOCUMENT_KNOWN);
    if (st == NULL)
        return store_fail(s, why);
    bind_span(st, 1, key);
    int rc = sqlite3_step(st);
    *known = rc == SQLITE_ROW;
    (void)sqlite3_reset(st);
    return rc == SQLITE_ROW || rc == SQLITE_DONE ? DM_OK : store_fail(s, why);
}

/* The document's row, new or emptied of its old records. */
static dm_status open_row(struct store *s, const struct record *document, struct span line,
                          struct stored *stored, enum store_change *change, dm_report *why)
{
    bool known = true;
    if (stored->found) {
        *change = STORE_REPLACED;
        dm_status status = remove_records(s, stored->row, why);
        return status == DM_OK ? write_document(s, SQL_DOCUMENT_UPDATE, document, line, why)
                               : status;
    }
    dm_status status = is_known(s, document->document, &known, why);
    *change = known ? STORE_VERSION : STORE_ADDED;
    if (status == DM_OK)
        status = write_document(s, SQL_DOCUMENT_ADD, document, line, why);
    stored->row = sqlite3_last_insert_rowid(s->db);
    return status;
}

static dm_status put_new(struct store *s, const struct record *items, const struct span *lines,
                         size_t n, struct stored *stored, enum store_change *change, dm_report *why)
{
    dm_status status = open_row(s, &items[0], lines[0], stored, change, why);
    if (status == DM_OK)
        status = make_current(s, items[0].document, text_field(&items[0], DOCUMENT_VERSION), why);
    if (status == DM_OK)
        status = do_row(s, SQL_DOCUMENT_INDEX, stored->row, why);
    for (size_t i = 1; i < n && status == DM_OK; i++)
        status = add_record(s, stored->row, items, i, lines[i], why);
    arena_clear(&s->scratch);
    if (status == DM_OK && s->no_memory)
        status = fail(why, DM_NO_MEMORY, "out of memory");
    s->no_memory = false;
    return status;
}

dm_status store_put(struct store *s, const struct record *items, const struct span *lines, size_t n,
                    enum store_change *change, dm_report *why)
{
    struct stored stored;
    if (n == 0 || items[0].kind != RECORD_DOCUMENT || items[0].document.len == 0)
        return fail(why, DM_STORE, "records without their document cannot be stored");
    struct span key = items[0].document, version = text_field(&items[0], DOCUMENT_VERSION);
    if (version.len == 0)
        return fail(why, DM_STORE, "%.*s: a document without a version cannot be stored",
                    SPAN_FMT(key));
    dm_status status = begin_batch(s, why);
    if (status == DM_OK)
        status = find_document(s, key, version, &stored, why);
    if (status == DM_OK && stored.found && stored.same_identity) {
        *change = STORE_UNCHANGED;
        status = stored.current ? DM_OK : make_current(s, key, version, why);
    } else if (status == DM_OK) {
        status = put_new(s, items, lines, n, &stored, change, why);
    }
    if (status != DM_OK)
        return give_up(s, status);
    /* Slow articles must not keep others from writing to the same file for long. */
    bool full = ++s->in_hand >= STORE_BATCH || seconds_now() - s->batch_began > BATCH_SECONDS;
    return full ? store_commit(s, why) : DM_OK;
}
