/* test_store.c -- what is kept, what is found, what happens twice, what fails. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "output/output.h"
#include "records.h"
#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h> /* last: it takes the name `fail` */

static char folder[] = "/tmp/dragoman-store-XXXXXX";
static char path[sizeof(folder) + 16];

static int fresh_folder(void **state)
{
    (void)state;
    static const char *const ends[] = { "", "-wal", "-shm" };
    char name[sizeof(path) + 8];
    if (path[0] == '\0' && mkdtemp(folder) == NULL)
        return -1;
    (void)snprintf(path, sizeof(path), "%s/t.db", folder);
    for (int i = 0; i < 3; i++) {
        (void)snprintf(name, sizeof(name), "%s%s", path, ends[i]);
        (void)unlink(name);
    }
    return 0;
}

static int remove_folder(void **state)
{
    (void)fresh_folder(state);
    return rmdir(folder);
}

static struct store *open_store(const char *lexicon)
{
    struct store *s = NULL;
    dm_report why = { "" };
    struct store_run run = { .schema = 1, .program = "test", .lexicon = lexicon };
    assert_int_equal(store_open(&s, path, STORE_WRITE, &why), DM_OK);
    assert_int_equal(store_begin(s, &run, &why), DM_OK);
    return s;
}

static void end_store(struct store *s)
{
    struct store_counts counts = { .documents = 1 };
    dm_report why = { "" };
    assert_int_equal(store_end(s, &counts, &why), DM_OK);
    store_close(s);
}

/* Puts records.h's article. */
static enum store_change put(struct store *s, const char *key, const char *version,
                             const char *date)
{
    struct arena a = { 0 };
    struct records r = { .arena = &a };
    struct buffer lines[16] = { { 0 } };
    struct span spans[16];
    enum store_change change = STORE_UNCHANGED;
    dm_report why = { "" };
    put_article(&r, key, version, date);
    assert_true(records_finish(&r));
    for (size_t i = 0; i < r.n; i++) {
        record_line(&lines[i], &r.items[i]);
        spans[i] = buffer_span(&lines[i]);
    }
    assert_int_equal(store_put(s, r.items, spans, r.n, &change, &why), DM_OK);
    for (size_t i = 0; i < r.n; i++)
        buffer_clear(&lines[i]);
    arena_clear(&a);
    return change;
}

static bool count_line(void *context, struct span line)
{
    (void)line;
    ++*(size_t *)context;
    return true;
}

static bool keep_line(void *context, struct span line)
{
    buffer_add(context, line);
    buffer_char(context, '\n');
    return true;
}

static size_t ask(struct store *s, struct query q)
{
    size_t n = 0;
    dm_report why = { "" };
    assert_int_equal(store_query(s, &q, count_line, &n, &why), DM_OK);
    return n;
}

static void writing_twice_is_writing_once(void **state)
{
    (void)state;
    struct store *s = open_store("l1");
    bool has = true;
    dm_report why = { "" };
    assert_int_equal(store_has(s, SPAN("a"), SPAN("v1"), &has, &why), DM_OK);
    assert_false(has);
    assert_int_equal(put(s, "a", "v1", "2024-03-11"), STORE_ADDED);
    assert_int_equal(put(s, "a", "v1", "2024-03-11"), STORE_UNCHANGED);
    assert_int_equal(store_has(s, SPAN("a"), SPAN("v1"), &has, &why), DM_OK);
    assert_true(has);
    assert_int_equal(ask(s, (struct query){ .kind = RECORD_DOCUMENT }), 1);
    assert_int_equal(ask(s, (struct query){ .kind = RECORD_QUOTE }), 1);
    end_store(s);
}

static void other_bytes_are_a_new_version(void **state)
{
    (void)state;
    struct store *s = open_store("l1");
    struct buffer lines = { 0 };
    dm_report why = { "" };
    assert_int_equal(put(s, "a", "v1", "2024-03-11"), STORE_ADDED);
    assert_int_equal(put(s, "a", "v2", "2024-03-12"), STORE_VERSION);
    assert_int_equal(ask(s, (struct query){ .kind = RECORD_DOCUMENT }), 1);
    assert_int_equal(ask(s, (struct query){ .kind = RECORD_EVENT }), 1);
    struct query all = { .kind = RECORD_DOCUMENT, .all_versions = true };
    assert_int_equal(store_query(s, &all, keep_line, &lines, &why), DM_OK);
    assert_true(span_find(buffer_span(&lines), SPAN("\"superseded_by\":\"v2\"")) != SIZE_MAX);
    assert_true(span_find(buffer_span(&lines), SPAN("\"superseded_by\":null")) != SIZE_MAX);
    all.kind = RECORD_EVENT;
    assert_int_equal(ask(s, all), 2);
    /* It goes back to its old wording: nothing is added, but the old version is current again. */
    assert_int_equal(store_seen(s, SPAN("a"), SPAN("v1"), &why), DM_OK);
    buffer_empty(&lines);
    all.kind = RECORD_DOCUMENT;
    all.all_versions = false;
    assert_int_equal(store_query(s, &all, keep_line, &lines, &why), DM_OK);
    assert_true(span_find(buffer_span(&lines), SPAN("\"version\":\"v1\"")) != SIZE_MAX);
    assert_true(span_find(buffer_span(&lines), SPAN("\"version\":\"v2\"")) == SIZE_MAX);
    buffer_clear(&lines);
    end_store(s);
}

static void another_lexicon_replaces(void **state)
{
    (void)state;
    struct store *s = open_store("l1");
    assert_int_equal(put(s, "a", "v1", "2024-03-11"), STORE_ADDED);
    end_store(s);
    s = open_store("l2");
    bool has = true;
    dm_report why = { "" };
    assert_int_equal(store_has(s, SPAN("a"), SPAN("v1"), &has, &why), DM_OK);
    assert_false(has);
    assert_int_equal(put(s, "a", "v1", "2024-03-11"), STORE_REPLACED);
    assert_int_equal(ask(s, (struct query){ .kind = RECORD_EVENT }), 1);
    assert_int_equal(ask(s, (struct query){ .kind = RECORD_EVENT, .search = "envoys" }), 1);
    assert_int_equal(ask(s, (struct query){ .kind = RECORD_DOCUMENT, .search = "talk" }), 1);
    assert_int_equal(ask(s, (struct query){ .kind = RECORD_EVENT, .actor.words = "TUR" }), 1);
    end_store(s);
}

static void what_was_not_committed_is_lost_whole(void **state)
{
    (void)state;
    struct store *s = open_store("l1");
    dm_report why = { "" };
    put(s, "a", "v1", "2024-03-11");
    assert_int_equal(store_commit(s, &why), DM_OK);
    put(s, "b", "v1", "2024-03-11");
    store_close(s); /* as a killed run */
    s = open_store("l1");
    assert_int_equal(ask(s, (struct query){ .kind = RECORD_DOCUMENT }), 1);
    assert_int_equal(ask(s, (struct query){ .kind = RECORD_POSITION }), 1);
    end_store(s);
}

static void filters(void **state)
{
    (void)state;
    struct store *s = open_store("l1");
    put(s, "a", "v1", "2024-03-11");
    const struct {
        struct query q;
        size_t want;
    } cases[] = {
        { { .kind = RECORD_EVENT, .actor.words = "TUR" }, 1 },
        { { .kind = RECORD_EVENT, .actor.words = "tur:gov" }, 1 },
        { { .kind = RECORD_EVENT, .actor.words = "TUR:MIL" }, 0 },
        { { .kind = RECORD_EVENT, .actor.words = "aydogan" }, 1 },
        { { .kind = RECORD_EVENT, .actor.words = "Aydoğan selin" }, 1 },
        { { .kind = RECORD_EVENT, .actor.words = "ayd" }, 0 },
        { { .kind = RECORD_EVENT, .actor.words = "RUS" }, 0 },
        { { .kind = RECORD_EVENT, .actor.words = "???" }, 0 },
        { { .kind = RECORD_EVENT, .actor.words = "Ankara", .actor.code = "TUR" }, 1 },
        { { .kind = RECORD_EVENT, .actor.words = "TUR", .with.words = "SYR" }, 1 },
        { { .kind = RECORD_EVENT, .actor.words = "TUR", .with.words = "TUR" }, 0 },
        { { .kind = RECORD_EVENT, .party.words = "SYR", .with.words = "TUR" }, 1 },
        { { .kind = RECORD_EVENT, .type = "CONSULT" }, 1 },
        { { .kind = RECORD_EVENT, .type = "AGREE" }, 1 },
        { { .kind = RECORD_EVENT, .type = "ASSAULT" }, 0 },
        { { .kind = RECORD_EVENT, .status = "actual" }, 1 },
        { { .kind = RECORD_EVENT, .status = "planned" }, 0 },
        { { .kind = RECORD_EVENT, .from = "2024-03-20" }, 1 }, /* "2024-03" may be after it */
        { { .kind = RECORD_EVENT, .from = "2024-04" }, 0 },
        { { .kind = RECORD_EVENT, .to = "2024-03-05" }, 1 },
        { { .kind = RECORD_EVENT, .to = "2024-02" }, 0 },
        { { .kind = RECORD_EVENT, .to = "2024" }, 1 },
        { { .kind = RECORD_EVENT, .document = "a" }, 1 },
        { { .kind = RECORD_EVENT, .document = "b" }, 0 },
        { { .kind = RECORD_EVENT, .outlet = "evening courier" }, 1 },
        { { .kind = RECORD_EVENT, .outlet = "morning" }, 0 },
        { { .kind = RECORD_EVENT, .search = "ENVOYS geneva" }, 1 },
        { { .kind = RECORD_EVENT, .search = "\"geneva envoys\"" }, 0 },
        { { .kind = RECORD_EVENT, .search = "NOT OR ( \" * ^" }, 0 },
        { { .kind = RECORD_POSITION, .holder.words = "Damascus" }, 1 },
        { { .kind = RECORD_POSITION, .holder.words = "Syria", .holder.code = "SYR" }, 1 },
        { { .kind = RECORD_POSITION, .holder.words = "rebels" }, 0 },
        { { .kind = RECORD_POSITION, .toward.words = "SYR:REB" }, 1 },
        { { .kind = RECORD_POSITION, .stance = "refuse" }, 1 },
        { { .kind = RECORD_POSITION, .stance = "demand" }, 0 },
        { { .kind = RECORD_POSITION, .matter = "turkiye withdraw" }, 1 },
        { { .kind = RECORD_POSITION, .matter = "drawal" }, 0 },
        { { .kind = RECORD_POSITION, .condition = "unless border" }, 1 },
        { { .kind = RECORD_POSITION, .min_confidence = 0.3 }, 1 },
        { { .kind = RECORD_POSITION, .min_confidence = 0.5 }, 0 },
        { { .kind = RECORD_POSITION, .from = "2024-03-11", .to = "2024-03-11" }, 1 },
        { { .kind = RECORD_QUOTE, .actor.words = "SELIN", .type = "direct" }, 1 },
        { { .kind = RECORD_OFFICE, .actor.words = "TUR", .type = "foreign minister" }, 1 },
        { { .kind = RECORD_OFFICE, .type = "minister" }, 0 },
        { { .kind = RECORD_DOCUMENT, .actor.words = "TUR" }, 1 },
        { { .kind = RECORD_DOCUMENT, .actor.words = "FRA" }, 0 },
        { { .kind = RECORD_DOCUMENT, .from = "2024-03-12" }, 0 },
    };
    for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
        if (ask(s, cases[i].q) != cases[i].want)
            fail_msg("filter %zu: expected %zu", i, cases[i].want);
    end_store(s);
}

static void order_and_limit(void **state)
{
    (void)state;
    struct store *s = open_store("l1");
    struct buffer lines = { 0 };
    dm_report why = { "" };
    put(s, "b", "v1", "2024-03-11");
    put(s, "a", "v1", "2024-03-12");
    struct query q = { .kind = RECORD_DOCUMENT };
    assert_int_equal(store_query(s, &q, keep_line, &lines, &why), DM_OK);
    assert_true(span_find(buffer_span(&lines), SPAN("\"document\":\"a\"")) <
                span_find(buffer_span(&lines), SPAN("\"document\":\"b\"")));
    q.by_date = true;
    buffer_empty(&lines);
    assert_int_equal(store_query(s, &q, keep_line, &lines, &why), DM_OK);
    assert_true(span_find(buffer_span(&lines), SPAN("\"document\":\"b\"")) <
                span_find(buffer_span(&lines), SPAN("\"document\":\"a\"")));
    assert_int_equal(ask(s, (struct query){ .kind = RECORD_EVENT, .limit = 1 }), 1);
    buffer_clear(&lines);
    end_store(s);
}

static void found_by_the_beginning_of_an_id(void **state)
{
    (void)state;
    struct store *s = open_store("l1");
    struct buffer lines = { 0 }, line = { 0 }, document = { 0 };
    dm_report why = { "" };
    char id[17];
    put(s, "a", "v1", "2024-03-11");
    struct query q = { .kind = RECORD_EVENT };
    assert_int_equal(store_query(s, &q, keep_line, &lines, &why), DM_OK);
    (void)snprintf(id, sizeof(id), "%.8s",
                   lines.at + span_find(buffer_span(&lines), SPAN("\"id\":\"")) + 6);
    assert_int_equal(store_find(s, id, &line, &document, &why), DM_OK);
    assert_true(span_starts(buffer_span(&line), "{\"record\":\"event\""));
    assert_true(span_starts(buffer_span(&document), "{\"record\":\"document\""));
    assert_int_equal(store_find(s, "xyz", &line, &document, &why), DM_NOT_FOUND);
    assert_int_equal(store_find(s, "0123456789abcdef0", &line, &document, &why), DM_NOT_FOUND);
    assert_int_equal(store_find(s, "ffffffffffffffff", &line, &document, &why), DM_NOT_FOUND);
    assert_int_equal(store_find(s, "", &line, &document, &why), DM_NOT_FOUND);
    assert_int_equal(store_document(s, SPAN("a"), &document, &why), DM_OK);
    assert_int_equal(store_document(s, SPAN("b"), &document, &why), DM_NOT_FOUND);
    buffer_clear(&lines);
    buffer_clear(&line);
    buffer_clear(&document);
    end_store(s);
}

static void lines_come_back_as_they_went_in(void **state)
{
    (void)state;
    struct store *s = open_store("l1");
    struct arena a = { 0 };
    struct records r = { .arena = &a };
    struct buffer want = { 0 }, got = { 0 };
    dm_report why = { "" };
    put(s, "a", "v1", "2024-03-11");
    put_article(&r, "a", "v1", "2024-03-11");
    assert_true(records_finish(&r));
    for (size_t i = 0; i < r.n; i++) {
        record_line(&want, &r.items[i]);
        buffer_char(&want, '\n');
    }
    assert_int_equal(store_lines(s, SPAN("a"), SPAN("v1"), keep_line, &got, &why), DM_OK);
    assert_true(span_eq(buffer_span(&want), buffer_span(&got)));
    buffer_clear(&want);
    buffer_clear(&got);
    arena_clear(&a);
    end_store(s);
}

static void write_text(const char *text)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    assert_true(fputs(text, f) >= 0);
    assert_int_equal(fclose(f), 0);
}

static void failures_are_told(void **state)
{
    (void)state;
    struct store *s = NULL;
    dm_report why = { "" };
    assert_int_equal(store_open(&s, path, STORE_READ, &why), DM_NOT_FOUND);
    assert_null(s);
    assert_non_null(strstr(why.text, "dragoman read"));
    assert_int_equal(store_open(&s, "/nonexistent/folder/t.db", STORE_WRITE, &why), DM_STORE);
    assert_non_null(strstr(why.text, "/nonexistent/folder/t.db"));
    write_text(
        "This is a text and by no means a database; it is long enough to be looked at, though: "
        "more than a hundred bytes, as the first page of a file begins with so many.");
    assert_int_equal(store_open(&s, path, STORE_WRITE, &why), DM_STORE);
    assert_non_null(strstr(why.text, "not a database"));
    assert_int_equal(store_open(&s, path, STORE_READ, &why), DM_STORE);
}

static void foreign_and_newer_files_are_left_alone(void **state)
{
    (void)state;
    struct store *s = NULL;
    dm_report why = { "" };
    char command[256];
    (void)snprintf(command, sizeof(command), "sqlite3 %s 'CREATE TABLE x (y)' 2>/dev/null", path);
    if (system(command) != 0)
        skip();
    assert_int_equal(store_open(&s, path, STORE_WRITE, &why), DM_STORE);
    assert_non_null(strstr(why.text, "another program"));
    (void)fresh_folder(state);
    end_store(open_store("l1"));
    (void)snprintf(command, sizeof(command), "sqlite3 %s 'PRAGMA user_version = 99'", path);
    assert_int_equal(system(command), 0);
    assert_int_equal(store_open(&s, path, STORE_READ, &why), DM_STORE);
    assert_non_null(strstr(why.text, "newer"));
}

static void a_feed_is_remembered(void **state)
{
    (void)state;
    dm_report why = { "" };
    struct store_feed feed = { 0 };
    bool known = true;
    struct store *s = open_store("1");
    feed.due = 7;
    feed.failures = 3;
    assert_int_equal(store_feed(s, SPAN("http://a.example/f"), &feed, &why), DM_OK);
    assert_true(feed.due == 0 && feed.failures == 0 && feed.etag.len == 0);
    buffer_text(&feed.etag, "\"v1\"");
    feed.due = 5000000000;
    feed.failures = 2;
    assert_int_equal(store_feed_put(s, SPAN("http://a.example/f"), &feed, &why), DM_OK);
    assert_int_equal(store_knows(s, SPAN("k"), &known, &why), DM_OK);
    assert_false(known);
    (void)put(s, "k", "1", "2024-03-11");
    assert_int_equal(store_knows(s, SPAN("k"), &known, &why), DM_OK);
    assert_true(known);
    end_store(s);
    s = open_store("1");
    assert_int_equal(store_feed(s, SPAN("http://a.example/f"), &feed, &why), DM_OK);
    assert_true(feed.due == 5000000000 && feed.failures == 2 && feed.modified.len == 0);
    assert_true(span_is(buffer_span(&feed.etag), "\"v1\""));
    assert_int_equal(store_feed(s, SPAN("http://a.example/g"), &feed, &why), DM_OK);
    assert_true(feed.due == 0 && feed.etag.len == 0);
    buffer_clear(&feed.etag);
    buffer_clear(&feed.modified);
    end_store(s);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(writing_twice_is_writing_once, fresh_folder),
        cmocka_unit_test_setup(other_bytes_are_a_new_version, fresh_folder),
        cmocka_unit_test_setup(another_lexicon_replaces, fresh_folder),
        cmocka_unit_test_setup(what_was_not_committed_is_lost_whole, fresh_folder),
        cmocka_unit_test_setup(a_feed_is_remembered, fresh_folder),
        cmocka_unit_test_setup(filters, fresh_folder),
        cmocka_unit_test_setup(order_and_limit, fresh_folder),
        cmocka_unit_test_setup(found_by_the_beginning_of_an_id, fresh_folder),
        cmocka_unit_test_setup(lines_come_back_as_they_went_in, fresh_folder),
        cmocka_unit_test_setup(failures_are_told, fresh_folder),
        cmocka_unit_test_setup(foreign_and_newer_files_are_left_alone, fresh_folder),
    };
    return cmocka_run_group_tests(tests, NULL, remove_folder);
}
