/* test_mail.c -- e-mail: messages and mailboxes into articles. */
#define _XOPEN_SOURCE 700
#include "formats.h"
#include "intake/mail.h"

#include <time.h>

#define HEAD "From: Anna Korhonen <anna@c.example>\nMessage-ID: <1@c.example>\nSubject: Talks\n"

static struct article *message(const char *bytes)
{
    struct article *a;
    dm_report why = { 0 };
    assert_int_equal(mail_sniff(span_of(bytes)), 3);
    dm_status s = intake_read(&a, bytes, strlen(bytes), "k", NULL, &why);
    if (s != DM_OK)
        print_error("%s\n", why.text);
    assert_int_equal(s, DM_OK);
    check_pieces(a);
    return a;
}

static void assert_text(const char *bytes, const char *want)
{
    struct article *a = message(bytes);
    if (!span_is(a->text, want))
        print_error("\"%.*s\"\n", SPAN_FMT(a->text));
    assert_true(span_is(a->text, want));
    article_free(a);
}

static void test_header(void **state)
{
    (void)state;
    struct article *a = message("Received: from x\r\n\tby y\r\n"
                                "From: =?iso-8859-1?Q?J=F6rg_M=FCller?= <jm@c.example>\r\n"
                                "Subject: =?UTF-8?B?S2VueWEgYW5kIA==?=\r\n"
                                " =?UTF-8?Q?C=C3=B4te_d=E2=80?= =?utf-8?q?=99Ivoire?= talk\r\n"
                                "Date: Tue, 5 Mar 2024 23:30:00 -0500 (EST)\r\n"
                                "Message-Id: <x.1@c.example>\r\n\r\nKenya left.\r\n");
    assert_true(span_is(a->title, "Kenya and C\xC3\xB4te d\xE2\x80\x99Ivoire talk"));
    assert_true(a->n_authors == 1 && span_is(a->authors[0], "J\xC3\xB6rg M\xC3\xBCller"));
    assert_true(a->date.year == 2024 && a->date.month == 3 && a->date.day == 5);
    assert_true(span_is(a->key, "x.1@c.example") && a->outlet.len == 0);
    assert_true(span_is(a->text, "Kenya left.\n"));
    assert_int_equal(a->n_repairs, 0);
    article_free(a);
    a = message("From: \"Courier, The \\\"Evening\\\"\" <newsletter@c.example>\nMIME-Version: 1.0\n"
                "Date: tomorrow\n\nKenya left.\n");
    assert_true(span_is(a->outlet, "Courier, The \"Evening\"") && a->n_authors == 0);
    assert_true(span_is(a->key, "k") && a->date_doubt.len > 0);
    article_free(a);
    a = message("From: ben@c.example (Ben Okoro)\nList-Id: <x>\nDate: 5 Mar 2024\n\nKenya left.\n");
    assert_true(span_is(a->outlet, "Ben Okoro"));
    article_free(a);
}

static void test_encodings(void **state)
{
    (void)state;
    assert_text(HEAD
                "Content-Transfer-Encoding: quoted-printable\n\nThe caf=C3=A9 =\nwas \t\nshut=3D"
                "=ZZ.  \n",
                "The caf\xC3\xA9 was\nshut==ZZ.\n");
    assert_text(HEAD "Content-Transfer-Encoding: BASE64\n\nS2VueWEg\r\nbGVm!dC4=\n", "Kenya left.");
    assert_text(HEAD "Content-Type: text/plain; charset=\"windows-1252\"\n\nIt\x92s.\n",
                "It\xE2\x80\x99s.\n");
    assert_text(HEAD "Content-Type: text/plain; charset=iso-8859-2\n\nWa\xB3\xEAsa left.\n",
                "Wa\xC5\x82\xC4\x99sa left.\n");
    struct article *a = message(HEAD "Content-Transfer-Encoding: base64\n\nS2Vu*eWE=\n");
    assert_true(a->n_repairs == 1 &&
                span_is(a->repairs[0], "places where the transfer encoding is damaged: 1"));
    article_free(a);
}

#define TWO                                                                                        \
    "Content-Type: multipart/mixed; boundary=\"out er\"\n\nNot shown.\n--out er\n"                 \
    "Content-Type: multipart/alternative; boundary=in\n\n--in\nContent-Type: text/html\n\n"        \
    "<p>Kenya <b>left</b>.</p>\n"

static void test_parts(void **state)
{
    (void)state;
    struct article *a = message(HEAD TWO "--in\nContent-Type: text/plain\n\nKenya went.\n--in--\n"
                                         "--out er\nContent-Type: application/pdf; name=a.pdf\n"
                                         "Content-Disposition: attachment; filename=\"r \\\"1.pdf\""
                                         "\n\nJVBERi0=\n--out er\n\nA footer.\n--out er--\n");
    assert_true(span_is(a->text, "Kenya went.\n"));
    assert_int_equal(a->n_removed, 2);
    assert_true(span_is(a->removed[0], "an attachment: application/pdf \"r \"1.pdf\", 9 bytes"));
    assert_true(span_is(a->removed[1], "a further part: text/plain, 10 bytes"));
    article_free(a);
    assert_text(HEAD TWO "--in--\n--out er--\n", "Kenya left.");
    /* Cut off. */
    a = message(HEAD TWO);
    assert_true(span_is(a->text, "Kenya left.") && a->n_repairs == 1);
    article_free(a);
    /* The boundary is lost. */
    assert_text(HEAD "Content-Type: multipart/mixed; boundary=a\n\n--b\n\nKenya left.\n",
                "--b\n\nKenya left.\n");
    dm_report why = { 0 };
    static const char none[] = HEAD "Content-Type: image/png\n\nxx\n";
    assert_int_equal(intake_read(&a, none, strlen(none), "k", NULL, &why), DM_BAD_INPUT);
    assert_string_equal(why.text, "the message \"Talks\" has no text");
    /* Parts within parts within parts ... */
    struct buffer b = { 0 };
    buffer_text(&b, HEAD);
    for (int i = 0; i < 40; i++)
        buffer_printf(&b, "Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n", i, i);
    buffer_text(&b, "\nKenya left.\n");
    assert_int_equal(intake_read(&a, b.at, b.len, "k", NULL, &why), DM_BAD_INPUT);
    buffer_clear(&b);
}

/* A few words that send the reader to the page are no message; a short message beside its page is
 * one. Base64 may be padded in every line. */
static void test_stub(void **state)
{
    (void)state;
    for (int long_page = 0; long_page < 2; long_page++) {
        struct buffer b = { 0 };
        buffer_text(&b, HEAD "Content-Type: multipart/alternative; boundary=x\n\n--x\n"
                             "Content-Type: text/plain\n\nRead it in your browser.\n--x\n"
                             "Content-Type: text/html\n\n<html><body>");
        for (int i = 0; i < (long_page ? 60 : 1); i++)
            buffer_printf(&b,
                          "<p>Kenya left the talks on day %d, and the envoys of the other states "
                          "said that they would wait for it to come back.</p>\n",
                          i);
        buffer_text(&b, "</body></html>\n--x--\n");
        struct article *a = message(buffer_string(&b));
        assert_true(span_starts(a->text, long_page ? "Kenya left" : "Read it"));
        assert_int_equal(a->n_removed, long_page);
        article_free(a);
        buffer_clear(&b);
    }
    assert_text(HEAD "Content-Transfer-Encoding: base64\n\nS2VueWEgbGU=\nZnQu\n", "Kenya left.");
}

static void test_replies(void **state)
{
    (void)state;
    struct article *a = message(HEAD "\nKenya left.\n\nOn Monday, 4 March 2024\n Ben Okoro wrote:\n"
                                     "> Will it?\n>> Who?\nMali stayed.\n-- \nAnna\nDesk\n");
    assert_true(span_is(a->text, "Kenya left.\n\nMali stayed.\n"));
    assert_int_equal(a->n_removed, 2);
    assert_true(span_is(a->removed[0], "lines of a quoted message: 3"));
    assert_true(span_is(a->removed[1], "the signature"));
    article_free(a);
    assert_text(HEAD "\nKenya left.\n\n-----Original Message-----\nFrom: x\n\nMali stayed.\n",
                "Kenya left.\n\n");
    /* A long text behind two dashes is no signature; nothing but quoted words is the message. */
    assert_text(HEAD "\nKenya left.\n-- \n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n",
                "Kenya left.\n-- \n1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n");
    assert_text(HEAD "\n> Kenya left.\n", "> Kenya left.\n");
    assert_text(HEAD "Content-Type: text/plain; format=flowed\n\nKenya \nleft \n Mali.\n>no\nEnd\n",
                "Kenya left Mali.\nEnd\n");
    struct input_options o = { .repair_only = true };
    dm_report why = { 0 };
    static const char quoted[] = HEAD "\nKenya left.\n> Will it?\n";
    assert_int_equal(intake_read(&a, quoted, strlen(quoted), "k", &o, &why), DM_OK);
    assert_true(span_is(a->text, "Kenya left.\n> Will it?\n"));
    article_free(a);
}

/* A boundary that is everywhere, but at no line's beginning. */
static void test_hostile(void **state)
{
    (void)state;
    struct buffer b = { 0 };
    struct article *a;
    dm_report why = { 0 };
    buffer_text(&b, HEAD "Content-Type: multipart/mixed; boundary=----\n\n.");
    for (int i = 0; i < 4000000; i++)
        buffer_char(&b, '-');
    clock_t began = clock();
    assert_int_equal(intake_read(&a, b.at, b.len, "k", NULL, &why), DM_OK);
    assert_true(clock() - began < 2 * CLOCKS_PER_SEC);
    article_free(a);
    buffer_clear(&b);
}

#define FROM "From anna@c.example Tue Mar  5 10:00:00 2024\n"

static void test_mailbox(void **state)
{
    (void)state;
    assert_lists(FROM HEAD
                 "\nKenya left.\n>From there to Mali.\n>>From us, quoted.\nFrom Chad, at 10:00 in "
                 "2024\n\n" FROM "Subject: Two\nFrom: b@c.example\n\nMali stayed.\n\n"
                 "From now on, talks.\n\n" FROM "X: y\n\n\n" FROM "Subject: Four\n\nChad left.",
                 NULL,
                 "1@c.example [Talks] Kenya left./From there to Mali./From Chad, at 10:00 in "
                 "2024//\n"
                 "F:2 [Two] Mali stayed.//From now on, talks.//\n"
                 "! 19: the message \"\" has no text\n"
                 "F:4 [Four] Chad left.\n");
    struct buffer b = { 0 }, out = { 0 };
    buffer_text(&b, FROM HEAD "\n");
    for (int i = 0; i < INTAKE_PAGE / 16 + 100; i++)
        buffer_text(&b, "Kenya left Mali\n");
    buffer_text(&b, "\n" FROM "Subject: Two\n\nMali stayed.\n");
    assert_string_equal(listed(&out, b.at, b.len, NULL),
                        "! 1: message 1 has more than 32 MB\nF:2 [Two] Mali stayed./\n");
    buffer_clear(&b);
    buffer_clear(&out);
}

static void test_sniff(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "From: our correspondent\nDate: 5 March 2024\n\nKenya left.\n",
        "Subject: Talks\nDate: 5 March 2024\nPlace: Nairobi\n\nKenya left.\n",
        "From Nairobi at 10:00 in 2024\nKenya left.\n",
        "From: a@b.example\nKenya left the talks.\nDate: x\nReceived: y\n\n",
        "Q: Who left?\nA: Kenya.\nQ: When?\n\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        assert_int_equal(mail_sniff(span_of(texts[i])), 0);
        assert_int_equal(mbox_sniff(span_of(texts[i])), 0);
    }
    assert_int_equal(mbox_sniff(SPAN(FROM "Subject: x\n\n")), 3);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_header),  cmocka_unit_test(test_encodings),
        cmocka_unit_test(test_parts),   cmocka_unit_test(test_stub),
        cmocka_unit_test(test_replies), cmocka_unit_test(test_mailbox),
        cmocka_unit_test(test_hostile), cmocka_unit_test(test_sniff),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
