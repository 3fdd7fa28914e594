/* store.c -- opening, closing, runs and batches, and what SQLite's errors mean for people. */
#include "store/inside.h"

#include "base/calendar.h"
#include "base/utf8.h"
#include "store/steps.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <xxhash.h>

#define BUSY_MS 60000

/* ---- errors ---- */

dm_status store_fail(struct store *s, dm_report *why)
{
    const char *path = s->path;
    switch (sqlite3_errcode(s->db)) {
    case SQLITE_NOMEM:
        return fail(why, DM_STORE, "%s: out of memory", path);
    case SQLITE_FULL:
        return fail(
            why, DM_STORE,
            "%s: the disk is full; what was committed is kept, so free some space and run the "
            "same command again",
            path);
    case SQLITE_IOERR:
        return fail(
            why, DM_STORE,
            "%s: the disk refused to read or write (is it full or gone?); what was committed "
            "is kept",
            path);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(
            why, DM_STORE,
            "%s: another program has been writing to it for a minute; wait for it to end, or "
            "give another file with --db",
            path);
    case SQLITE_NOTADB:
        return fail(why, DM_STORE,
                    "%s: this file is not a database; give another name with --db, or move it away",
                    path);
    case SQLITE_CORRUPT:
        return fail(why, DM_STORE,
                    "%s: the database is damaged; read the articles into a new one with --db",
                    path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return fail(why, DM_STORE, "%s: no permission to write to it; give another file with --db",
                    path);
    case SQLITE_CANTOPEN:
        return fail(why, DM_STORE,
                    "%s: cannot open the database; check that the folder exists and may be used",
                    path);
    default:
        return fail(why, DM_STORE, "%s: the database says: %s", path, sqlite3_errmsg(s->db));
    }
}

/* ---- statements ---- */

sqlite3_stmt *store_statement(struct store *s, enum statement which)
{
    static const char *const sql[] = {
#define STATEMENT_SQL(name, text) text,
        STATEMENT_LIST(STATEMENT_SQL)
    };
    sqlite3_stmt **st = &s->statements[which];
    if (*st == NULL &&
        sqlite3_prepare_v3(s->db, sql[which], -1, SQLITE_PREPARE_PERSISTENT, st, NULL) != SQLITE_OK)
        return NULL;
    (void)sqlite3_reset(*st);
    (void)sqlite3_clear_bindings(*st);
    return *st;
}

void bind_span(sqlite3_stmt *st, int at, struct span text)
{
    if (text.at != NULL && text.len > 0)
        (void)sqlite3_bind_text64(st, at, text.at, text.len, SQLITE_STATIC, SQLITE_UTF8);
}

void bind_word(sqlite3_stmt *st, int at, const char *text)
{
    bind_span(st, at, span_of(text));
}

struct span column_span(sqlite3_stmt *st, int at)
{
    const unsigned char *text = sqlite3_column_text(st, at);
    if (text == NULL)
        return (struct span){ NULL, 0 };
    return (struct span){ (const char *)text, (size_t)sqlite3_column_bytes(st, at) };
}

dm_status store_do(struct store *s, sqlite3_stmt *st, dm_report *why)
{
    if (st == NULL)
        return store_fail(s, why);
    int rc = sqlite3_step(st);
    dm_status status = rc == SQLITE_DONE || rc == SQLITE_ROW ? DM_OK : store_fail(s, why);
    (void)sqlite3_reset(st);
    return status;
}

/* ---- words and days ---- */

static bool is_word(int32_t c)
{
    return utf8_is_digit(c) || utf8_is_letter(c) ||
           (c >= 0x80 && !utf8_is_punct(c) && !utf8_is_space(c));
}

struct span words_of(struct arena *a, struct span text)
{
    struct span folded = utf8_fold(a, text);
    char *out = folded.at != NULL ? arena_alloc(a, folded.len + 3) : NULL;
    size_t len = 0, n;
    if (out == NULL)
        return (struct span){ NULL, 0 };
    out[len++] = ' ';
    for (size_t i = 0; i < folded.len; i += n) {
        if (is_word(utf8_get(span_from(folded, i), &n))) {
            memcpy(out + len, folded.at + i, n);
            len += n;
        } else if (out[len - 1] != ' ') {
            out[len++] = ' ';
        }
    }
    if (out[len - 1] != ' ')
        out[len++] = ' ';
    return (struct span){ out, len == 1 ? 0 : len };
}

bool days_of(struct span text, struct days *out)
{
    struct date d;
    if (text.at == NULL || !date_parse(text, &d))
        return false;
    out->first = out->last = date_day(d);
    if (d.precision == PRECISION_WEEK)
        out->last += 6;
    else if (d.precision == PRECISION_MONTH)
        out->last += month_days(d.year, d.month) - 1;
    else if (d.precision == PRECISION_YEAR)
        out->last = day_number(d.year, 12, 31);
    return d.precision != PRECISION_UNKNOWN;
}

/* ---- opening ---- */

static dm_status run_sql(struct store *s, const char *sql, dm_report *why)
{
    return sqlite3_exec(s->db, sql, NULL, NULL, NULL) == SQLITE_OK ? DM_OK : store_fail(s, why);
}

static dm_status ask_number(struct store *s, const char *sql, int *out, dm_report *why)
{
    sqlite3_stmt *st = NULL;
    if (sqlite3_prepare_v2(s->db, sql, -1, &st, NULL) != SQLITE_OK)
        return store_fail(s, why);
    dm_status status = sqlite3_step(st) == SQLITE_ROW ? DM_OK : store_fail(s, why);
    *out = status == DM_OK ? sqlite3_column_int(st, 0) : 0;
    (void)sqlite3_finalize(st);
    return status;
}

/* How many steps it has; refuses files of other programs and of newer ones. */
static dm_status version_of(struct store *s, int *version, dm_report *why)
{
    int id = 0, tables = 0;
    /* All three of one moment: another process may be writing the first steps meanwhile. */
    bool alone = sqlite3_get_autocommit(s->db) != 0;
    dm_status status = alone ? run_sql(s, "BEGIN", why) : DM_OK;
    if (status == DM_OK)
        status = ask_number(s, "SELECT count(*) FROM sqlite_master", &tables, why);
    if (status == DM_OK)
        status = ask_number(s, "PRAGMA application_id", &id, why);
    if (status == DM_OK)
        status = ask_number(s, "PRAGMA user_version", version, why);
    if (alone && sqlite3_get_autocommit(s->db) == 0) {
        dm_report unused;
        dm_status ended = run_sql(s, "COMMIT", status == DM_OK ? why : &unused);
        status = status == DM_OK ? ended : status;
    }
    if (status != DM_OK)
        return status;
    if (id != STORE_APPLICATION_ID && (tables > 0 || *version > 0 || id != 0))
        return fail(why, DM_STORE,
                    "%s: this database belongs to another program; give another file with --db",
                    s->path);
    if (*version > store_step_count)
        return fail(
            why, DM_STORE,
            "%s: written by a newer dragoman (its schema is step %d, this one knows %d); use "
            "that one, or another file with --db",
            s->path, *version, store_step_count);
    return DM_OK;
}

/* Each step in a transaction of its own; looked at again inside it, since another process may have
 * been faster. */
static dm_status one_step(struct store *s, bool *done, dm_report *why)
{
    int version;
    char pragma[80];
    dm_status status = run_sql(s, "BEGIN IMMEDIATE", why);
    if (status == DM_OK)
        status = version_of(s, &version, why);
    *done = status != DM_OK || version >= store_step_count;
    if (status == DM_OK && !*done) {
        (void)snprintf(pragma, sizeof(pragma),
                       "PRAGMA application_id = %d; PRAGMA user_version = %d", STORE_APPLICATION_ID,
                       version + 1);
        status = run_sql(s, store_steps[version], why);
        if (status == DM_OK)
            status = run_sql(s, pragma, why);
    }
    if (status == DM_OK)
        return run_sql(s, "COMMIT", why);
    (void)sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    return status;
}

static dm_status prepare_writing(struct store *s, dm_report *why)
{
    int version;
    dm_status status =
        version_of(s, &version, why); /* before anything is written to a foreign file */
    if (status == DM_OK)
        status = run_sql(s, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL", why);
    for (bool done = false; status == DM_OK && !done;)
        status = one_step(s, &done, why);
    return status;
}

static dm_status prepare_reading(struct store *s, dm_report *why)
{
    int version;
    dm_status status = version_of(s, &version, why);
    if (status != DM_OK)
        return status;
    if (version < store_step_count)
        return fail(
            why, DM_STORE, "%s: %s; `dragoman read --db %s PATH` brings it up to date", s->path,
            version == 0 ? "the database is empty" : "written by an older dragoman", s->path);
    return DM_OK;
}

/* A database that nobody can be writing to is read without the index beside it: on a read-only
 * disk, or in somebody else's folder, that index cannot be made. */
static int open_fixed(struct store *s)
{
    struct buffer uri = { 0 };
    buffer_text(&uri, "file:");
    for (const char *p = s->path; *p != '\0'; p++) {
        if (strchr("%?#", *p) != NULL)
            buffer_printf(&uri, "%%%02X", (unsigned)(unsigned char)*p);
        else
            buffer_char(&uri, *p);
    }
    buffer_text(&uri, "?immutable=1");
    const char *name = buffer_string(&uri);
    int rc =
        name == NULL
            ? SQLITE_NOMEM
            : sqlite3_open_v2(name, &s->db,
                              SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL);
    buffer_clear(&uri);
    return rc;
}

static bool is_writable_folder(const char *path)
{
    char folder[1024];
    const char *slash = strrchr(path, '/');
    size_t len = slash == NULL ? 0 : slash == path ? 1 : (size_t)(slash - path);
    if (len >= sizeof(folder))
        return false;
    (void)snprintf(folder, sizeof(folder), "%.*s", (int)len, path);
    return access(len == 0 ? "." : folder, W_OK) == 0;
}

static int open_file(struct store *s, enum store_mode mode)
{
    int flags = SQLITE_OPEN_NOMUTEX;
    if (mode == STORE_WRITE)
        return sqlite3_open_v2(s->path, &s->db, flags | SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE,
                               NULL);
    if (access(s->path, W_OK) != 0 && !is_writable_folder(s->path))
        return open_fixed(s);
    /* Reading, too, needs to write the shared index beside a database in use. */
    return sqlite3_open_v2(s->path, &s->db, flags | SQLITE_OPEN_READWRITE, NULL);
}

static dm_status open_checked(struct store *s, enum store_mode mode, dm_report *why)
{
    if (mode == STORE_READ && access(s->path, F_OK) != 0)
        return fail(
            why, DM_NOT_FOUND,
            "%s: no such database; make one with `dragoman read --db %s PATH`, or name yours "
            "with --db",
            s->path, s->path);
    if (open_file(s, mode) != SQLITE_OK)
        return store_fail(s, why);
    (void)sqlite3_extended_result_codes(s->db, 0);
    (void)sqlite3_busy_timeout(s->db, BUSY_MS);
    return mode == STORE_WRITE ? prepare_writing(s, why) : prepare_reading(s, why);
}

dm_status store_open(struct store **out, const char *path, enum store_mode mode, dm_report *why)
{
    *out = NULL;
    struct store *s = calloc(1, sizeof(*s));
    if (s == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    int n = snprintf(s->path, sizeof(s->path), "%s", path);
    dm_status status = n < 0 || (size_t)n >= sizeof(s->path)
                           ? fail(why, DM_STORE, "the name of the database is too long")
                           : open_checked(s, mode, why);
    if (status != DM_OK) {
        store_close(s);
        return status;
    }
    *out = s;
    return DM_OK;
}

void store_close(struct store *s)
{
    if (s == NULL)
        return;
    for (size_t i = 0; i < STATEMENT_COUNT; i++)
        (void)sqlite3_finalize(s->statements[i]);
    (void)sqlite3_close(s->db); /* rolls back what is open */
    arena_clear(&s->scratch);
    free(s);
}

/* ---- runs and batches ---- */

static void hash_identity(const struct store_run *run, char out[STORE_IDENTITY])
{
    const char *const parts[] = { run->program, run->lexicon, run->weights, run->overlay,
                                  run->options };
    char number[16];
    uint64_t hash = 0;
    (void)snprintf(number, sizeof(number), "%d", run->schema);
    hash = XXH3_64bits_withSeed(number, strlen(number), hash);
    for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++) {
        const char *part = parts[i] != NULL ? parts[i] : "";
        hash = XXH3_64bits_withSeed(part, strlen(part), hash);
    }
    (void)snprintf(out, STORE_IDENTITY, "%016llx", (unsigned long long)hash);
}

dm_status store_begin(struct store *s, const struct store_run *run, dm_report *why)
{
    hash_identity(run, s->identity);
    sqlite3_stmt *st = store_statement(s, SQL_RUN_BEGIN);
    if (st == NULL)
        return store_fail(s, why);
    bind_word(st, 1, run->program);
    (void)sqlite3_bind_int(st, 2, run->schema);
    bind_word(st, 3, run->lexicon);
    bind_word(st, 4, run->weights);
    bind_word(st, 5, run->overlay);
    bind_word(st, 6, run->weights_name);
    bind_word(st, 7, run->kernel);
    bind_word(st, 8, run->options);
    bind_word(st, 9, s->identity);
    dm_status status = store_do(s, st, why);
    s->run = sqlite3_last_insert_rowid(s->db);
    return status;
}

dm_status store_commit(struct store *s, dm_report *why)
{
    if (!s->in_batch)
        return DM_OK;
    dm_status status = store_do(s, store_statement(s, SQL_COMMIT), why);
    if (status != DM_OK)
        (void)store_do(s, store_statement(s, SQL_ROLLBACK), NULL);
    s->in_batch = false;
    s->in_hand = 0;
    return status;
}

dm_status store_end(struct store *s, const struct store_counts *counts, dm_report *why)
{
    dm_status status = store_commit(s, why);
    sqlite3_stmt *st = status == DM_OK ? store_statement(s, SQL_RUN_END) : NULL;
    if (st == NULL)
        return status != DM_OK ? status : store_fail(s, why);
    const uint64_t numbers[] = { counts->documents, counts->added,  counts->changed,
                                 counts->unchanged, counts->failed, counts->records,
                                 counts->words };
    (void)sqlite3_bind_int64(st, 1, s->run);
    for (int i = 0; i < 7; i++)
        (void)sqlite3_bind_int64(st, i + 2, (sqlite3_int64)numbers[i]);
    return store_do(s, st, why);
}
