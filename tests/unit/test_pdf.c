/* test_pdf.c -- other programs as filters, and PDF by one of them. */
#define _XOPEN_SOURCE 700
#include "formats.h"
#include "process/process.h"

#include <time.h>

static dm_status run(struct buffer *out, dm_report *why, size_t output, unsigned seconds,
                     const char *const *arguments)
{
    const struct process_limits limits = { output, seconds, 1024 };
    buffer_empty(out);
    return process_filter(arguments, SPAN("Kenya left.\n"), &limits, out, why);
}
#define RUN(output, seconds, ...)                                                                  \
    run(&out, &why, (output), (seconds), (const char *const[]){ __VA_ARGS__, NULL })

static void test_filter(void **state)
{
    (void)state;
    struct buffer out = { 0 };
    dm_report why = { 0 };
    assert_int_equal(RUN(100, 10, "cat"), DM_OK);
    assert_true(span_is(buffer_span(&out), "Kenya left.\n"));
    /* It may end before it has read anything. */
    assert_int_equal(RUN(100, 10, "true"), DM_OK);
    assert_int_equal(out.len, 0);
    /* No shell looks at an argument. */
    assert_int_equal(RUN(100, 10, "printf", "%s", "$(id); `id` *"), DM_OK);
    assert_true(span_is(buffer_span(&out), "$(id); `id` *"));
    assert_int_equal(RUN(100, 10, "false"), DM_BAD_INPUT);
    assert_string_equal(why.text, "false gave up (exit 1)");
    assert_int_equal(RUN(100, 10, "dragoman-no-such-program"), DM_NOT_FOUND);
    time_t began = time(NULL);
    assert_int_equal(RUN(100, 1, "sleep", "30"), DM_LIMIT);
    assert_string_equal(why.text, "sleep took more than 1 seconds");
    assert_int_equal(RUN(3 << 20, 20, "yes"), DM_LIMIT);
    assert_string_equal(why.text, "yes wrote more than 3 MB");
    assert_true(time(NULL) - began < 20);
    buffer_clear(&out);
}

/* A document of one page with these lines. */
static void pdf_write(struct buffer *b, const char *const *lines)
{
    struct buffer page = { 0 };
    buffer_text(&page, "BT /F1 12 Tf 72 700 Td 14 TL\n");
    for (; *lines != NULL; lines++)
        buffer_printf(&page, "(%s) Tj T*\n", *lines);
    buffer_text(&page, "ET\n");
    size_t at[6];
    buffer_text(b, "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n");
    static const char *const objects[] = {
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R "
        "/Resources << /Font << /F1 5 0 R >> >> >>",
        NULL, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
    };
    for (int i = 0; i < 5; i++) {
        at[i + 1] = b->len;
        buffer_printf(b, "%d 0 obj\n", i + 1);
        if (objects[i] != NULL)
            buffer_text(b, objects[i]);
        else
            buffer_printf(b, "<< /Length %zu >>\nstream\n%sendstream", page.len,
                          buffer_string(&page));
        buffer_text(b, "\nendobj\n");
    }
    size_t table = b->len;
    buffer_text(b, "xref\n0 6\n0000000000 65535 f \n");
    for (int i = 1; i < 6; i++)
        buffer_printf(b, "%010zu 00000 n \n", at[i]);
    buffer_printf(b, "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%zu\n%%%%EOF\n", table);
    buffer_clear(&page);
}

static bool has_pdftotext(void)
{
    struct buffer out = { 0 };
    dm_report why = { 0 };
    dm_status s = RUN(1000, 10, "pdftotext", "-v");
    buffer_clear(&out);
    return s != DM_NOT_FOUND;
}

static void test_pdf(void **state)
{
    (void)state;
    if (!has_pdftotext()) {
        print_message("pdftotext (poppler-utils) is not installed\n");
        skip();
    }
    static const char *const lines[] = { "Talks end", "Kenya left the talks in Geneva.", NULL };
    static const char *const none[] = { NULL };
    struct buffer b = { 0 };
    struct article *a;
    dm_report why = { 0 };
    pdf_write(&b, lines);
    assert_int_equal(intake_read(&a, b.at, b.len, "k", NULL, &why), DM_OK);
    check_pieces(a);
    assert_true(span_find(a->text, SPAN("Talks end")) != SIZE_MAX);
    assert_true(span_find(a->text, SPAN("Kenya left the talks in Geneva.")) != SIZE_MAX);
    article_free(a);
    buffer_empty(&b);
    pdf_write(&b, none);
    assert_int_equal(intake_read(&a, b.at, b.len, "k", NULL, &why), DM_BAD_INPUT);
    assert_non_null(strstr(why.text, "without text"));
    assert_int_equal(intake_read(&a, "%PDF-1.7 ", 9, "k", NULL, &why), DM_BAD_INPUT);
    assert_non_null(strstr(why.text, "pdftotext gave up"));
    buffer_clear(&b);
}

static void test_absent(void **state)
{
    (void)state;
    struct article *a;
    dm_report why = { 0 };
    const char *path = getenv("PATH");
    char *kept = path ? strdup(path) : NULL;
    assert_int_equal(setenv("PATH", "/nonexistent", 1), 0);
    assert_int_equal(intake_read(&a, "%PDF-1.7 ", 9, "k", NULL, &why), DM_BAD_INPUT);
    assert_string_equal(why.text,
                        "a PDF document, which needs the program pdftotext: install poppler-utils");
    assert_int_equal(kept ? setenv("PATH", kept, 1) : unsetenv("PATH"), 0);
    free(kept);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_filter),
        cmocka_unit_test(test_pdf),
        cmocka_unit_test(test_absent),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
