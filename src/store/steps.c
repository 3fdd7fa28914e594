/* steps.c -- see steps.h.
 *
 * `json` holds each record as it is given out; the other columns exist to find it. Words are kept
 * folded (no case, no accents), dates as days since 1970 from the first to the last day that can be
 * meant. */
#include "store/steps.h"

static const char step_1[] =
    "CREATE TABLE document ("
    "  row INTEGER PRIMARY KEY,"
    "  key TEXT NOT NULL,"
    "  version TEXT NOT NULL,"  /* hash of the given bytes */
    "  superseded_by TEXT,"     /* version; NULL: the current one */
    "  identity TEXT NOT NULL," /* of the run that read it */
    "  id TEXT NOT NULL,"
    "  date TEXT, first_day INTEGER, last_day INTEGER,"
    "  outlet_words TEXT,"
    "  json TEXT NOT NULL,"
    "  UNIQUE (key, version));"
    "CREATE INDEX document_id ON document (id);"
    "CREATE TABLE record ("
    "  row INTEGER PRIMARY KEY,"
    "  document INTEGER NOT NULL REFERENCES document (row),"
    "  number INTEGER NOT NULL," /* its place in the order of reading */
    "  id TEXT NOT NULL,"
    "  kind TEXT NOT NULL,"
    "  sentence INTEGER NOT NULL, start INTEGER NOT NULL, end INTEGER NOT NULL,"
    "  rule TEXT NOT NULL,"
    "  confidence REAL NOT NULL,"
    "  date TEXT, first_day INTEGER, last_day INTEGER,"
    "  type TEXT," /* event types, quote kind, role, unit, office, actor kind: with a space around
                      each */
    "  status TEXT,"
    "  stance TEXT,"
    "  matter_words TEXT, condition_words TEXT, place_words TEXT,"
    "  json TEXT NOT NULL,"
    "  UNIQUE (document, id));"
    "CREATE INDEX record_id ON record (id);"
    "CREATE INDEX record_order ON record (document, number);"
    "CREATE INDEX record_kind ON record (kind, first_day);"
    /* Who takes part in a record, and as what. */
    "CREATE TABLE party ("
    "  record INTEGER NOT NULL REFERENCES record (row),"
    "  number INTEGER NOT NULL,"
    "  part TEXT NOT NULL," /* actor, recipient, speaker, addressee, holder, toward, source, ... */
    "  code TEXT, sector TEXT,"
    "  words TEXT NOT NULL,"
    "  PRIMARY KEY (record, number)) WITHOUT ROWID;"
    "CREATE INDEX party_code ON party (code, sector);"
    "CREATE TABLE run ("
    "  row INTEGER PRIMARY KEY,"
    "  program TEXT, schema INTEGER, lexicon TEXT, weights TEXT, overlay TEXT,"
    "  weights_name TEXT, kernel TEXT, options TEXT, identity TEXT NOT NULL,"
    "  started TEXT NOT NULL, ended TEXT,"
    "  documents INTEGER, added INTEGER, changed INTEGER, unchanged INTEGER, failed INTEGER,"
    "  records INTEGER, words INTEGER);"
    /* The full-text tables keep no second copy of the text: they look it up in the lines. */
    "CREATE VIEW document_text AS SELECT row, json_extract(json, '$.title') AS title,"
    "  json_extract(json, '$.text') AS text FROM document;"
    "CREATE VIEW record_text AS SELECT row, json_extract(json, '$.text') AS text FROM record;"
    "CREATE VIRTUAL TABLE document_search USING fts5(title, text, content='document_text',"
    "  content_rowid='row', tokenize='porter unicode61 remove_diacritics 2');"
    "CREATE VIRTUAL TABLE record_search USING fts5(text, content='record_text',"
    "  content_rowid='row', tokenize='porter unicode61 remove_diacritics 2');";

/* What a watch knows of its feeds. */
static const char step_2[] =
    "CREATE TABLE feed ("
    "  address TEXT PRIMARY KEY,"
    "  etag TEXT, modified TEXT,"    /* as the server gave them; NULL: it didn't */
    "  due INTEGER NOT NULL,"        /* seconds since 1970: not to be asked before */
    "  failures INTEGER NOT NULL);"; /* since it was had last */

const char *const store_steps[] = { step_1, step_2 };
const int store_step_count = (int)(sizeof(store_steps) / sizeof(store_steps[0]));
