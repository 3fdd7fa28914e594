/* test_robots.c -- what a site asks of programs, and how long a feed that fails is left alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include "fetch/robots.h"

#include <stdlib.h>
#include <string.h>

#include <cmocka.h> /* last: it takes the name `fail` */

static const struct {
    const char *file, *path;
    bool allow;
} rulings[] = {
    { "", "/a", true },
    { "User-agent: *\nDisallow: /\n", "/a", false },
    { "User-agent: *\nDisallow:\n", "/a", true },
    { "user-AGENT : *\r\nDISALLOW : /b # not that\r\n", "/bc", false },
    { "User-agent: *\nDisallow: /b", "/a/b", true },
    /* The longest rule decides, and Allow where two are as long. */
    { "User-agent: *\nDisallow: /news\nAllow: /news/world\n", "/news/world/1", true },
    { "User-agent: *\nAllow: /news/world\nDisallow: /news/world/old\n", "/news/world/old/1",
      false },
    { "User-agent: *\nDisallow: /x\nAllow: /x\n", "/x", true },
    /* The group of our name, and that of all only where there is none. */
    { "User-agent: *\nDisallow: /\n\nUser-agent: Dragoman/9\nDisallow: /no\n", "/yes", true },
    { "User-agent: *\nAllow: /\n\nUser-agent: dragoman\nDisallow: /\n", "/yes", false },
    { "User-agent: dragomanic\nDisallow: /\n", "/a", true },
    { "User-agent: other\nUser-agent: dragoman\nDisallow: /a\n", "/a", false },
    { "User-agent: dragoman\nUser-agent: other\nDisallow: /a\n", "/a", false },
    { "User-agent: other\nDisallow: /\nUser-agent: dragoman\nDisallow: /b\n", "/a", true },
    { "User-agent: dragoman\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: "
      "dragoman\nDisallow: /b\n",
      "/b", false },
    { "Disallow: /\n", "/a", true }, /* nobody's rule */
    /* Stars and ends. */
    { "User-agent: *\nDisallow: /*.pdf$\n", "/a/b.pdf", false },
    { "User-agent: *\nDisallow: /*.pdf$\n", "/a/b.pdf?x", true },
    { "User-agent: *\nDisallow: /*.pdf$\n", "/a.pdf/b.pdf", false },
    { "User-agent: *\nDisallow: /a*b*c\n", "/axxbxxcxx", false },
    { "User-agent: *\nDisallow: /a*b*c\n", "/axxcxxb", true },
    { "User-agent: *\nDisallow: /a$\n", "/a", false },
    { "User-agent: *\nDisallow: /a$\n", "/ab", true },
    { "User-agent: *\nDisallow: /*?\n", "/a?b", false },
    { "\xEF\xBB\xBFUser-agent: *\nDisallow: /a\n", "/a", false },
    { "User-agent: *\nDisallow: /\n", "/robots.txt", true },
};

static void test_rulings(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof rulings / sizeof *rulings; i++) {
        bool got = robots_allow(span_of(rulings[i].file), "dragoman/1.0", span_of(rulings[i].path));
        if (got != rulings[i].allow)
            fail_msg("%zu: %s of\n%s", i, rulings[i].path, rulings[i].file);
    }
}

static void test_hostile_rule_ends(void **state)
{
    enum { N = 20000 };
    (void)state;
    char *file = malloc(2 * N + 64), *path = malloc(N + 1);
    assert_non_null(file);
    assert_non_null(path);
    strcpy(file, "User-agent: *\nDisallow: /");
    size_t at = strlen(file);
    for (size_t i = 0; i < N / 100; i++, at += 2)
        memcpy(file + at, "*a", 2);
    strcpy(file + at, "b$\n");
    memset(path, 'a', N);
    path[0] = '/';
    path[N] = '\0';
    assert_true(robots_allow(span_of(file), "dragoman", span_of(path)));
    free(file);
    free(path);
}

static void test_delay(void **state)
{
    (void)state;
    assert_true(robots_delay(SPAN("User-agent: *\nCrawl-delay: 2.5\n"), "dragoman") == 2.5);
    assert_true(robots_delay(SPAN("User-agent: *\nCrawl-delay: 9999\n"), "dragoman") == 60);
    assert_true(robots_delay(SPAN("User-agent: *\nCrawl-delay: soon\n"), "dragoman") == 0);
    assert_true(robots_delay(SPAN("User-agent: *\nCrawl-delay: -3\n"), "dragoman") == 0);
    assert_true(robots_delay(SPAN("User-agent: x\nCrawl-delay: 3\n"), "dragoman") == 0);
}

static void test_backoff(void **state)
{
    (void)state;
    assert_true(backoff(1, 0) == 60);
    assert_true(backoff(2, 0) == 120);
    assert_true(backoff(5, 0) == 960);
    assert_true(backoff(12, 0) == 86400);
    assert_true(backoff(4000000000U, 0) == 86400);
    assert_true(backoff(1, 7) == 7);
    assert_true(backoff(3, 1e9) == 86400);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_rulings),
        cmocka_unit_test(test_hostile_rule_ends),
        cmocka_unit_test(test_delay),
        cmocka_unit_test(test_backoff),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
