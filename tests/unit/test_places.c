/* test_places.c -- entries of places, read and refused; and which place a text means. */
#include "reading.h"

#include <sys/stat.h>

/* ---- Entries ---- */

static void write_file(const char *path, const char *text)
{
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    (void)fputs(text, f);
    assert_int_equal(fclose(f), 0);
}

/* Builds a folder with one file of ours and, if given, the gazetteer's; the mistakes, to be freed
 * with buffer_clear. */
static dm_status build(const char *ours, const char *towns, struct image *im, struct buffer *out)
{
    char folder[] = "/tmp/dragoman-places-XXXXXX", data[64], gazetteer[64], path[96];
    assert_non_null(mkdtemp(folder));
    (void)snprintf(data, sizeof data, "%s/data", folder);
    (void)snprintf(gazetteer, sizeof gazetteer, "%s/gazetteer", folder);
    assert_int_equal(mkdir(data, 0700), 0);
    assert_int_equal(mkdir(gazetteer, 0700), 0);
    (void)snprintf(path, sizeof path, "%s/a.lex", data);
    write_file(path, ours);
    (void)snprintf(path, sizeof path, "%s/b.lex", gazetteer);
    if (towns != NULL)
        write_file(path, towns);
    const struct entries_folder folders[] = { { data, "data/" }, { gazetteer, "gazetteer/" } };
    dm_report why = { "" };
    dm_status s = image_build(im, folders, towns ? 2 : 1, out, &why);
    (void)unlink(path);
    (void)snprintf(path, sizeof path, "%s/a.lex", data);
    (void)unlink(path);
    (void)rmdir(data);
    (void)rmdir(gazetteer);
    (void)rmdir(folder);
    return s;
}

static const char towns[] = "place  Aleppo\nkind  city\nat  36.2012 37.1612\nin  SYR Aleppo\n"
                            "size  1600000\ngeonames  170063\n\n"
                            "place  Tripoli\nkind  city\nat  32.8874 13.1873\nin  LBY\n"
                            "size  1150989\ngeonames  2210247\n";

static void test_mistakes(void **state)
{
    (void)state;
    static const struct {
        const char *text, *want;
    } cases[] = {
        { "place  X\nat  95.00 10.00\nin  SYR\n", "data/a.lex:2: at \"95.00 10.00\"; expected" },
        { "place  X\nat  36.2\nin  SYR\n", "data/a.lex:2: at \"36.2\"; expected latitude and" },
        { "place  X\nat  36 37\nin  SYR\n", "data/a.lex:2: at \"36 37\"; expected" },
        { "place  X\nat  36.20 37.10\nin  Syria\n", "data/a.lex:3: in \"Syria\"; expected a code" },
        { "place  X\nkind  hamlet\nat  36.20 37.10\n", "data/a.lex:2: kind \"hamlet\"; expected" },
        { "place  X\nat  36.20 37.10\nsize  many\n", "data/a.lex:3: size \"many\"; expected" },
        { "place  X\nat  36.20 37.10\nin  SYR\nnear  Aleppo 400\n",
          "data/a.lex:4: near Aleppo: by the coordinates it is 5 km away, not 400" },
        { "place  X\nat  36.20 37.10\nin  SYR\nnear  Alepo 5\n",
          "data/a.lex:4: near Alepo: the gazetteer has no such town" },
        { "place  X\nat  36.20 37.10\nnear  Aleppo\n", "data/a.lex:3: near \"Aleppo\"; expected" },
        { "place  Homs\nin  SYR\nalias  Hims\n",
          "data/a.lex:1: place Homs: without at, and the gazetteer has no town of this name in" },
        { "place  X\n", "data/a.lex:1: place X: where it is (at, in) is missing" },
        { "verb  bomb\nat  36.20 37.10\n", "data/a.lex:2: at, in, near, size and geonames are" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct image im;
        struct buffer mistakes = { 0 };
        assert_int_equal(build(cases[i].text, towns, &im, &mistakes), DM_BAD_DATA);
        const char *all = buffer_string(&mistakes);
        assert_non_null(all);
        if (strncmp(all, cases[i].want, strlen(cases[i].want)) != 0)
            fail_msg("expected %s\nfound    %s", cases[i].want, all);
        buffer_clear(&mistakes);
        image_free(&im);
    }
}

static void test_entries(void **state)
{
    (void)state;
    struct image im;
    struct buffer mistakes = { 0 };
    assert_int_equal(
        build("place  Aleppo\nalias  Halab\nin  SYR\n\n"
              "place  Kuweires air base\nkind  base\nat  36.19 -37.5801\nin  SYR Aleppo\n",
              towns, &im, &mistakes),
        DM_OK);
    struct lexicon l = { .images = { im }, .n_images = 1 };
    struct hit halab = lexicon_find_kind(&l, SPAN("halab"), ENTRY_PLACE);
    assert_non_null(halab.entry);
    const struct site *s = entry_site(halab.im, halab.entry);
    assert_non_null(s); /* borrowed from the town of that name */
    assert_int_equal(s->latitude, 362012);
    assert_int_equal(s->geonames, 170063);
    struct hit base = lexicon_find_kind(&l, SPAN("kuweires air base"), ENTRY_PLACE);
    assert_non_null(base.entry);
    s = entry_site(base.im, base.entry);
    assert_non_null(s);
    assert_int_equal(s->longitude, -375801);
    assert_int_equal(s->kind, SITE_BASE);
    buffer_clear(&mistakes);
    image_free(&im);
    /* Where no gazetteer is, a folder of somebody's own can't borrow. */
    assert_int_equal(build("place  Homs\nin  SYR\nalias  Hims\n", NULL, &im, &mistakes),
                     DM_BAD_DATA);
    assert_non_null(strstr(buffer_string(&mistakes), "its coordinates (at) are missing"));
    buffer_clear(&mistakes);
    image_free(&im);
}

/* ---- Texts ---- */

static void test_texts(void **state)
{
    (void)state;
    static const struct {
        const char *text, *want; /* "words CODE/division use; ..." */
    } cases[] = {
        { "Shelling in Aleppo killed five, officials in Damascus said.",
          "Aleppo SYR/Aleppo Governorate literal; "
          "Damascus SYR/Damascus Governorate literal" },
        { "Moscow said it would answer.", "Moscow RUS/City of Moscow acting" },
        { "Syrian troops entered Idlib.",
          "Syrian SYR modifier; Idlib SYR/Idlib Governorate literal" },
        { "A fire in Paris, Texas, killed two.", "Paris USA/Texas literal; Texas USA literal" },
        { "The People's Republic of China protested.", "People's Republic of China CHN acting" },
        { "They ate French fries.", "" },
        { "Nobody in Qwertyville knew.", "Qwertyville --- literal" },
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        static const char *const uses[] = { "literal", "acting", "modifier" };
        struct article *a = analysed(cases[i].text, strlen(cases[i].text));
        struct buffer got = { 0 };
        for (size_t k = 0; k < a->n_places; k++) {
            const struct place *p = &a->places[k];
            struct span words = tokens_text(a, p->first, p->end);
            buffer_printf(&got, "%s%.*s %.*s%s%.*s %s", k ? "; " : "", SPAN_FMT(words),
                          SPAN_FMT(p->known ? p->code : SPAN("---")), p->division.len ? "/" : "",
                          SPAN_FMT(p->division), uses[p->use]);
        }
        const char *text = buffer_string(&got);
        if (text == NULL || strcmp(text, cases[i].want) != 0)
            fail_msg("%s\n  expected %s\n  found    %s", cases[i].text, cases[i].want,
                     text ? text : "nothing");
        buffer_clear(&got);
        dm_article_free(a);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_mistakes),
        cmocka_unit_test(test_entries),
        cmocka_unit_test(test_texts),
    };
    return cmocka_run_group_tests(tests, open_reader, close_reader);
}
