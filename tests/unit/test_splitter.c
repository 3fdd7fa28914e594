/* test_splitter.c -- the trained weights of the sentence splitter: the C reader gives the scores
 * that train/split.py gives, number by number, and refuses a file that isn't whole.
 *
 * tests/data/frozen-gaps.jsonl is written by train/freeze_gaps.py. */
#include "base/buffer.h"
#include "sentences/gaps.h"
#include "sentences/parts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

#include <cjson/cJSON.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include <xxhash.h>

static const char *const weights_path = "data/models/split.dms";
static const char *const scores_path = "tests/data/frozen-gaps.jsonl";

enum { MARK = 20 }; /* as in train/freeze_gaps.py */

static void read_file(const char *path, struct buffer *b)
{
    FILE *f = fopen(path, "rb");
    char block[4096];
    size_t n;
    if (f == NULL)
        fail_msg("%s cannot be opened", path);
    buffer_empty(b);
    while ((n = fread(block, 1, sizeof block, f)) > 0)
        buffer_add(b, (struct span){ block, n });
    (void)fclose(f);
    assert_false(b->failed);
}

/* ---- Scores ---- */

static size_t compare(const struct splitter *s, const cJSON *row)
{
    struct arena arena = { 0 };
    struct token_list tokens = { .arena = &arena };
    struct gaps g = { .splitter = s, .arena = &arena };
    struct span text = span_of(cJSON_GetStringValue(cJSON_GetObjectItemCaseSensitive(row, "text")));
    const cJSON *want = cJSON_GetObjectItemCaseSensitive(row, "scores");
    assert_true(tokens_add(&tokens, text, 0, text.len));
    assert_true(gaps_begin(&g, text, tokens.at, tokens.n));
    assert_int_equal(g.n, cJSON_GetArraySize(want) + 1);
    size_t wrong = 0, asked = 0;
    for (int i = 0; i < cJSON_GetArraySize(want); i++) {
        const cJSON *w = cJSON_GetArrayItem(want, i);
        int score = 0;
        bool got = gaps_next(&g, &score);
        bool same = got ? cJSON_IsNumber(w) && w->valueint == score : cJSON_IsNull(w) != 0;
        if (!same)
            print_error("gap %d: %s%d, wanted %d: %.*s\n", i, got ? "" : "unasked ", score,
                        w->valueint, SPAN_FMT(text));
        wrong += !same;
        asked += got;
        if (got && score > MARK)
            gaps_end(&g);
    }
    arena_clear(&arena);
    assert_int_equal(wrong, 0);
    return asked;
}

static void scores_as_python_does(void **state)
{
    (void)state;
    struct splitter *s = NULL;
    dm_report why = { 0 };
    struct buffer b = { 0 };
    size_t asked = 0;
    if (splitter_open(&s, weights_path, &why) != DM_OK)
        fail_msg("%s", why.text);
    read_file(scores_path, &b);
    struct span rest = buffer_span(&b), line;
    while (span_next(&rest, '\n', &line)) {
        if (line.len == 0)
            continue;
        cJSON *row = cJSON_ParseWithLength(line.at, line.len);
        assert_non_null(row);
        asked += compare(s, row);
        cJSON_Delete(row);
    }
    assert_true(asked > 100);
    buffer_clear(&b);
    splitter_close(s);
}

/* ---- Files ---- */

static void must_refuse(const struct buffer *b, const char *says)
{
    char path[] = "/tmp/split-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0);
    assert_int_equal(write(file, b->at, b->len), (ssize_t)b->len);
    assert_int_equal(close(file), 0);
    struct splitter *s = NULL;
    dm_report why = { 0 };
    dm_status status = splitter_open(&s, path, &why);
    (void)unlink(path);
    assert_int_equal(status, DM_BAD_DATA);
    assert_null(s);
    if (strstr(why.text, says) == NULL)
        fail_msg("\"%s\" doesn't say \"%s\"", why.text, says);
}

/* The checksum made right again: whoever forges a file does so too. */
static void sign(struct buffer *b)
{
    uint64_t sum = XXH64(b->at + 64, b->len - 64, 0);
    memcpy(b->at + 24, &sum, sizeof sum);
}

static void replace(struct buffer *b, const char *from, const char *to)
{
    size_t n = strlen(from), at = span_find(buffer_span(b), span_of(from));
    assert_true(at < b->len && n == strlen(to));
    memcpy(b->at + at, to, n);
    sign(b);
}

static void refuses_what_is_not_whole(void **state)
{
    (void)state;
    struct splitter *s = NULL;
    dm_report why = { 0 };
    struct buffer b = { 0 };
    assert_int_equal(splitter_open(&s, "/nonexistent/split.dms", &why), DM_NOT_FOUND);
    assert_non_null(strstr(why.text, "split.dms: cannot be opened"));
    read_file(weights_path, &b);
    b.at[b.len / 2] = (char)(b.at[b.len / 2] ^ 1);
    must_refuse(&b, "checksum differs");
    read_file(weights_path, &b);
    b.len -= 100;
    must_refuse(&b, "incomplete");
    read_file(weights_path, &b);
    replace(&b, "\nmark ", "\nmork ");
    must_refuse(&b, "no proper mark");
    read_file(weights_path, &b);
    replace(&b, "\nbare 7", "\nbare x");
    must_refuse(&b, "no proper bare");
    read_file(weights_path, &b);
    replace(&b, "split.check", "split.chuck");
    must_refuse(&b, "no tensor split.check");
    read_file(weights_path, &b);
    replace(&b, "split.weight", "split.height");
    must_refuse(&b, "no tensor split.weight");
    buffer_clear(&b);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(scores_as_python_does),
        cmocka_unit_test(refuses_what_is_not_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
