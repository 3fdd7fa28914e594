/* inside.h -- what the store's files share. Not for others. */
#ifndef DM_STORE_INSIDE_H
#define DM_STORE_INSIDE_H

#include "base/buffer.h"
#include "store/store.h"

#include <sqlite3.h>

/* The fixed statements; prepared when first used, kept until the store is closed. */
#define STATEMENT_LIST(X)                                                                          \
    X(BEGIN, "BEGIN IMMEDIATE")                                                                    \
    X(COMMIT, "COMMIT")                                                                            \
    X(ROLLBACK, "ROLLBACK")                                                                        \
    X(RUN_BEGIN, "INSERT INTO run (program, schema, lexicon, weights, overlay, weights_name,"      \
                 " kernel, options, identity, started) VALUES (?,?,?,?,?,?,?,?,?,"                 \
                 " strftime('%Y-%m-%dT%H:%M:%SZ','now'))")                                         \
    X(RUN_END, "UPDATE run SET ended = strftime('%Y-%m-%dT%H:%M:%SZ','now'), documents = ?2,"      \
               " added = ?3, changed = ?4, unchanged = ?5, failed = ?6, records = ?7, words = ?8"  \
               " WHERE row = ?1")                                                                  \
    X(DOCUMENT_FIND, "SELECT row, identity, superseded_by IS NULL FROM document"                   \
                     " WHERE key = ?1 AND version = ?2")                                           \
    X(DOCUMENT_KNOWN, "SELECT 1 FROM document WHERE key = ?1 LIMIT 1")                             \
    X(DOCUMENT_ADD, "INSERT INTO document (key, version, identity, id, date, first_day, last_day," \
                    " outlet_words, json) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9)")                    \
    X(DOCUMENT_UPDATE, "UPDATE document SET identity = ?3, id = ?4, date = ?5, first_day = ?6,"    \
                       " last_day = ?7, outlet_words = ?8, json = ?9"                              \
                       " WHERE key = ?1 AND version = ?2")                                         \
    X(OTHERS_OLD, "UPDATE document SET superseded_by = ?2"                                         \
                  " WHERE key = ?1 AND version <> ?2 AND superseded_by IS NULL")                   \
    X(MAKE_CURRENT, "UPDATE document SET superseded_by = NULL WHERE key = ?1 AND version = ?2")    \
    X(DOCUMENT_INDEX, "INSERT INTO document_search (rowid, title, text)"                           \
                      " SELECT row, title, text FROM document_text WHERE row = ?1")                \
    X(DOCUMENT_UNINDEX, "INSERT INTO document_search (document_search, rowid, title, text)"        \
                        " SELECT 'delete', row, title, text FROM document_text WHERE row = ?1")    \
    X(RECORD_ADD, "INSERT INTO record (document, number, id, kind, sentence, start, end, rule,"    \
                  " confidence, date, first_day, last_day, type, status, stance, matter_words,"    \
                  " condition_words, place_words, json)"                                           \
                  " VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19)")  \
    X(RECORD_INDEX, "INSERT INTO record_search (rowid, text) VALUES (?1, ?2)")                     \
    X(RECORDS_UNINDEX, "INSERT INTO record_search (record_search, rowid, text)"                    \
                       " SELECT 'delete', t.row, t.text FROM record_text t"                        \
                       " JOIN record r ON r.row = t.row WHERE r.document = ?1")                    \
    X(PARTIES_DELETE, "DELETE FROM party WHERE record IN"                                          \
                      " (SELECT row FROM record WHERE document = ?1)")                             \
    X(RECORDS_DELETE, "DELETE FROM record WHERE document = ?1")                                    \
    X(PARTY_ADD, "INSERT INTO party (record, number, part, code, sector, words)"                   \
                 " VALUES (?1,?2,?3,?4,?5,?6)")                                                    \
    X(LINES, "SELECT r.json FROM document d JOIN record r ON r.document = d.row"                   \
             " WHERE d.key = ?1 AND d.version = ?2 ORDER BY r.number")                             \
    X(DOCUMENT_LINE, "SELECT json FROM document WHERE key = ?1 AND version = ?2")                  \
    X(DOCUMENT_NOW, "SELECT json FROM document WHERE key = ?1 AND superseded_by IS NULL")          \
    X(FEED_FIND, "SELECT etag, modified, due, failures FROM feed WHERE address = ?1")              \
    X(FEED_PUT, "INSERT OR REPLACE INTO feed (address, etag, modified, due, failures)"             \
                " VALUES (?1,?2,?3,?4,?5)")                                                        \
    X(FIND_IDS, "SELECT id FROM record WHERE id >= ?1 AND id < ?2"                                 \
                " UNION SELECT id FROM document WHERE id >= ?1 AND id < ?2 LIMIT 4")               \
    X(FIND_RECORD, "SELECT r.json, d.json FROM record r JOIN document d ON d.row = r.document"     \
                   " WHERE r.id = ?1 ORDER BY d.superseded_by IS NOT NULL, d.row DESC LIMIT 1")    \
    X(FIND_DOCUMENT, "SELECT json, json FROM document WHERE id = ?1"                               \
                     " ORDER BY superseded_by IS NOT NULL, row DESC LIMIT 1")

#define STATEMENT_ENUM(name, sql) SQL_##name,
enum statement { STATEMENT_LIST(STATEMENT_ENUM) STATEMENT_COUNT };
#undef STATEMENT_ENUM

#define STORE_IDENTITY 17 /* hex digits and the terminating zero */

struct store {
    sqlite3 *db;
    char path[1024];
    sqlite3_stmt *statements[STATEMENT_COUNT];
    char identity[STORE_IDENTITY]; /* of the run: hash of all that decides what an article gives */
    sqlite3_int64 run;
    bool in_batch;
    double batch_began;
    unsigned in_hand; /* documents of the open batch */
    struct arena scratch;
    bool no_memory; /* in scratch, at some point of the document in hand */
};

/* Says in a sentence what SQLite's last error means for the person. Always DM_STORE. */
dm_status store_fail(struct store *s, dm_report *why);

/* A statement, reset and without values; NULL: it could not be prepared (store_fail tells). */
sqlite3_stmt *store_statement(struct store *s, enum statement which);
void bind_span(sqlite3_stmt *st, int at, struct span text); /* empty: NULL. Not copied. */
void bind_word(sqlite3_stmt *st, int at, const char *text);
struct span column_span(sqlite3_stmt *st, int at);
/* Runs a statement that gives no rows. */
dm_status store_do(struct store *s, sqlite3_stmt *st, dm_report *why);

/* Folded words with a space before and behind each: " turkiye s minister ". `at` NULL: no memory.
 */
struct span words_of(struct arena *a, struct span text);

/* The days a date can mean; false: unknown. */
struct days {
    int first, last;
};
bool days_of(struct span date, struct days *out);

#endif
