/* test_audit.c -- what src/lexicon/audit.h finds in entries that can all be read. */
#include "stages.h"

#include <stdlib.h>
#include <unistd.h>

#include "lexicon/audit.h"

/* Known to every case. */
static const char prelude[] =
    "actor SWE\nname Sweden\nkind state\n\nactor NOR\nname Norway\nkind state\n\n"
    "actor DNK\nname Denmark\nkind state\n\n"
    "office mayor\nalias burgomaster\nsector GOV\n\n"
    "office reeve of ponds\nsector GOV\nholders one\nseveral NOR 2010..2012; DNK\n\n"
    "office reeve of lakes\nsector GOV\nholders one\n";

struct audit_case {
    const char *text, *want; /* an x.lex, and what is found; empty: nothing */
};

static void write_file(const char *folder, const char *name, const char *text)
{
    char path[96];
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    FILE *f = fopen(path, "wb");
    assert_non_null(f);
    (void)fputs(text, f);
    assert_int_equal(fclose(f), 0);
}

static void remove_file(const char *folder, const char *name)
{
    char path[96];
    (void)snprintf(path, sizeof path, "%s/%s", folder, name);
    (void)unlink(path);
}

/* What is found in the case's entries beside the prelude; what is wrong with their form instead,
 * if anything is. */
static void audited(const char *text, struct buffer *out, size_t *mistakes)
{
    char folder[] = "/tmp/dragoman-audit-XXXXXX";
    assert_non_null(mkdtemp(folder));
    write_file(folder, "a.lex", prelude);
    write_file(folder, "x.lex", text);
    struct lexicon l = { .n_images = 1 };
    struct findings f = { .out = out };
    dm_report why = { "" };
    if (image_build(&l.images[0], &(struct entries_folder){ folder, "" }, 1, out, &why) == DM_OK) {
        assert_int_equal(audit_words(&l, &f, &why), DM_OK);
        assert_int_equal(audit_offices(&l, &f, &why), DM_OK);
    }
    *mistakes = f.mistakes;
    image_free(&l.images[0]);
    remove_file(folder, "a.lex");
    remove_file(folder, "x.lex");
    (void)rmdir(folder);
}

static void run_cases(const struct audit_case *cases, size_t n)
{
    size_t wrong = 0;
    for (size_t i = 0; i < n; i++) {
        struct buffer out = { 0 };
        size_t mistakes = 0;
        audited(cases[i].text, &out, &mistakes);
        const char *told = buffer_string(&out), *want = cases[i].want;
        bool note = strstr(want, ": note: ") != NULL;
        bool same = want[0] == '\0' ? told[0] == '\0'
                                    : strncmp(told, want, strlen(want)) == 0 &&
                                          strchr(told, '\n') == told + strlen(told) - 1;
        same = same && (!note || mistakes == 0);
        if (!same)
            print_error("%s  told     %s  expected %s\n", cases[i].text, told, want);
        wrong += !same;
        buffer_clear(&out);
    }
    assert_int_equal(wrong, 0);
}
#define RUN(cases) run_cases(cases, sizeof(cases) / sizeof *(cases))

/* ---- One name, two entries ---- */

#define A "actor SWE:GOV\nname Quay Office\n"
#define B "\nactor NOR:GOV\nname Quay Office\n"

static void names_of_two(void **state)
{
    (void)state;
    static const struct audit_case cases[] = {
        { A B, "x.lex:4: \"quay office\" is actor NOR:GOV, and in x.lex:1 actor SWE:GOV; if both "
               "are meant: `homonym quay office`" },
        { A "\n" A, "" }, /* the same meaning */
        { A "homonym Quay Office\n" B, "" },
        { A B "homonym Quay-Office; Lake Office\n", "x.lex:6: note: homonym \"Lake Office\": no" },
        { A "homonym Quay Office\n", "x.lex:3: note: homonym \"Quay Office\": no other entry" },
        { A "valid ..1990\n" B "valid 1991..\n", "" },
        { A "valid ..1991\n" B "valid 1991..\n", "x.lex:5: \"quay office\"" },
        { A "\nactor NOR:GOV\nname quay office\n", "" }, /* the writing tells them apart */
        { "actor SWE:GOV\nname QUAY\n\nactor NOR:GOV\nname Quay\n", "" },
        { "actor SWE:GOV\nname QUAY\n\nactor NOR:GOV\nname QUAY\n", "x.lex:4: \"quay\"" },
        { "actor SWE:GOV\nname Quay Office; Quay-Office\n" B, "x.lex:4: \"quay office\"" },
        { "agent reeve\nsector MIL\n\nagent reeve\nsector MIL\n", "" },
        { "agent reeve\nsector MIL\n\nagent reeve\nsector REL\n",
          "x.lex:4: \"reeve\" is agent ---:REL, and in x.lex:1 agent ---:MIL" },
        { "agent reeve\nsector MIL\n\noffice reeve\n", "" }, /* takes the sector of its body */
        { "agent reeve\nsector MIL\n\noffice reeve\nsector GOV\n", "x.lex:4: \"reeve\" is office" },
        { "agent reeve\nsector GOV\ncode UNO\n\noffice reeve\nsector GOV\n", "x.lex:5: \"reeve\"" },
        { "office reeve\nsector GOV\n\noffice warden\nalias reeve\nsector GOV\n",
          "x.lex:4: \"reeve\" is office warden, and in x.lex:1 office reeve" },
        { "office reeve\ntitle SWE pond lord\n\noffice warden\ntitle NOR pond lord\n", "" },
        { "office reeve\ntitle SWE pond lord\n\noffice warden\ntitle SWE pond lord\n",
          "x.lex:4: \"pond lord\"" },
    };
    RUN(cases);
}

#define FENN "person Odalric Fenn\noffice SWE:GOV mayor 2001..2004\n"

static void persons_of_one_name(void **state)
{
    (void)state;
    static const struct audit_case cases[] = {
        { FENN, "" },
        { FENN "\n" FENN, "x.lex:4: person \"odalric fenn\" has an entry in x.lex:1 already; two "
                          "persons of that name: say `homonym odalric fenn`" },
        { FENN "homonym Odalric Fenn\n\n" FENN, "" },
        { FENN "\nperson Ysolde Fenn\noffice NOR:GOV mayor 2001..2004\n", "" }, /* surnames may */
        { FENN "alias the Reeve\n\nperson Ysolde Moor\nalias The Reeve\n",
          "x.lex:5: \"the reeve\"" },
        { FENN "\nactor NOR:GOV\nname Odalric Fenn\n", "x.lex:4: \"odalric fenn\" is actor" },
        { FENN "\nactor NOR:GOV\nname Fenn\n", "" },
    };
    RUN(cases);
}

static void words_of_two(void **state)
{
    (void)state;
    static const char *const heads[] = {
        "say blorate\ncontent that\n",
        "saynoun bloration\ncontent that\n",
        "sayphrase in blorate of\n",
        "cue verb blorate\nstance refuse\n",
        "unit blorat\nkind mass\n",
        "modifier bloratively\nbound <\n",
        "change blorate\nkind up\n",
        "label blorator\n",
        "fate blorate\n",
        "owner blorate\n",
        "condition blorating that\nkind if\nform advcl\n",
        "verb blorate\nframe nsubj:ACTOR obj:ACTOR -> CONSULT\n",
        "noun bloration\nframe poss:ACTOR -> CONSULT\n",
        "adj blorative\nframe nsubj:ACTOR -> CONSULT\n",
    };
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++) {
        char twice[256];
        struct buffer out = { 0 };
        size_t mistakes = 0;
        audited(heads[i], &out, &mistakes);
        assert_string_equal(buffer_string(&out), "");
        (void)snprintf(twice, sizeof twice, "%s\n%s", heads[i], heads[i]);
        audited(twice, &out, &mistakes);
        if (mistakes != 1 || strstr(buffer_string(&out), "stands in x.lex:1 already") == NULL)
            fail_msg("%s: %s", twice, buffer_string(&out));
        buffer_clear(&out);
    }
    static const struct audit_case cases[] = {
        { "cue verb blorate\nstance refuse\n\ncue noun blorate\nstance refuse\n", "" },
        { "verb blorate\nframe obj:ACTOR -> none\n\nsay blorate\ncontent that\n", "" },
        { "unit krone; KGS\nkind money\n\nunit gram; kgs\nkind mass\n", "" },
        { "given Blora\ngender f\n\ngiven Blora\ngender f\n", "" },
        { "given Blora\ngender f\n\ngiven Blora\ngender m\n",
          "x.lex:4: given \"blora\" stands in" },
    };
    RUN(cases);
}

/* ---- Offices ---- */

#define HELD(code, first, second)                                                                  \
    "person Odalric Fenn\noffice " code " reeve of ponds " first                                   \
    "\n\nperson Ysolde Moor\noffice " code " reeve of ponds " second "\n"

static void two_holders(void **state)
{
    (void)state;
    static const struct audit_case cases[] = {
        { HELD("SWE:GOV", "2001-05-01..2006-08-31", "2006-07-01..2009"),
          "x.lex:5: Ysolde Moor is reeve of ponds of SWE 2006-07-01..2009, but Odalric Fenn is "
          "2001-05-01..2006-08-31 (x.lex:2)" },
        { HELD("SWE:GOV", "2001..2006-08-31", "2006-08-30..2009"), "" }, /* a hand-over */
        { HELD("SWE:GOV", "2001..2006-08-31", "2006-08-29..2009"), "" },
        { HELD("SWE:GOV", "2001..2006-08-31", "2006-08-28..2009"), "x.lex:5: " },
        { HELD("SWE:GOV", "2001..2006", "2006..2009"), "" }, /* within what is known */
        { HELD("SWE:GOV", "2001..2006-08", "2006-08..2009"), "" },
        { HELD("SWE:GOV", "2001..2006-W20", "2006-W20..2009"), "" },
        { HELD("SWE:GOV", "2001..2007", "2006..2009"), "" },
        { HELD("SWE:GOV", "2001..2007", "2006-12..2009"), "" },
        { HELD("SWE:GOV", "2001..2007", "2006-11..2009"), "x.lex:5: " },
        { HELD("SWE:GOV", "2001..2006-09", "2006-07..2009"), "x.lex:5: " },
        { HELD("SWE:GOV", "..1990", "1990.."), "" },
        { HELD("SWE:GOV", "2001..", "2006..2009"), "x.lex:5: " },
        { HELD("SWE:GOV", "..", "1990..1993"), "x.lex:5: " },
        { HELD("SWE:GOV", "2006..2009", "2001..2004"), "" },
        { HELD("SWE:GOV", "2006..2009", "2001..2008"), "x.lex:2: Odalric Fenn is" },
        { HELD("NOR:GOV", "2001..2012-03-01", "2011-01-01..2015"), "" }, /* `several` */
        { HELD("NOR:GOV", "2001..2014-03-01", "2011-01-01..2015"), "x.lex:5: " },
        { HELD("DNK:GOV", "2001..", "2006.."), "" },
        { "person Odalric Fenn\noffice SWE:GOV reeve of ponds 2001..\n\n"
          "person Ysolde Moor\noffice NOR:GOV reeve of ponds 2001..\n",
          "" },
        { "person Odalric Fenn\noffice SWE:GOV reeve of ponds 2001..\n\n"
          "person Ysolde Moor\noffice SWE:REB reeve of ponds 2001..\n",
          "" },
        { "person Odalric Fenn\noffice SWE:GOV reeve of ponds 2001..\n\n"
          "person Ysolde Moor\noffice SWE:GOV reeve of lakes 2001..\n",
          "" },
        { "person Odalric Fenn\noffice SWE:GOV mayor 2001..\n\n"
          "person Ysolde Moor\noffice SWE:GOV mayor 2001..\n",
          "" }, /* many hold it */
        { "person Odalric Fenn\noffice SWE:GOV reeve of ponds 2001..2005-06-01\n"
          "office SWE:GOV reeve of ponds 2003-02-01..\n",
          "x.lex:3: Odalric Fenn is reeve of ponds of SWE 2003-02-01.., and in line 2 at the same "
          "time 2001..2005-06-01" },
        { "person Odalric Fenn\noffice SWE:GOV reeve of ponds 2001..2005-06-01\n"
          "office SWE:GOV reeve of ponds 2007..\n",
          "" },
    };
    RUN(cases);
}

static void what_does_not_exist(void **state)
{
    (void)state;
    static const struct audit_case cases[] = {
        { "person Odalric Fenn\noffice SWE:GOV keeper of the moon 2001..\n",
          "x.lex:2: office \"keeper of the moon\"; expected one that has an entry" },
        { "person Odalric Fenn\noffice SWE:GOV burgomaster 2001..\n",
          "x.lex:2: note: office \"burgomaster\": its entry calls it \"mayor\"" },
        { "office keeper\nalias pond lord\ntitle SWE keeper of ponds\n\noffice keeper of ponds\n\n"
          "office pond lord of two\n\nperson Odalric Fenn\noffice SWE:GOV keeper of ponds 2001..\n",
          "" }, /* its own name before another's title */
        { "person Odalric Fenn\noffice QQQ:GOV mayor 2001..\n",
          "x.lex:2: \"QQQ\" is no code of a state that we know" },
        { "person Odalric Fenn\noffice UNO:GOV mayor 2001..\n", "" },
        { "person Odalric Fenn\noffice SWE:GOV mayor 2004..2001\n",
          "x.lex:2: period \"2004..2001\"; it ends before it begins" },
        { "person Odalric Fenn\noffice SWE:GOV mayor 2004..soon\n",
          "x.lex:2: period \"2004..soon\"; expected FROM..TO in ISO dates" },
        { "actor SWE:GOV\nname Quay Office\nvalid 2004..2001\n",
          "x.lex:3: valid \"2004..2001\"; it ends before it begins" },
        { "place Fennmoor\nkind town\nat 60.12 18.34\nin QQQ\n", "x.lex:1: \"QQQ\" is no code" },
        { "place Fennmoor\nkind town\nat 60.12 18.34\nin SWE\n", "" },
        { "place Fennland\nkind country\nat 60.12 18.34\nin QQQ\n\n"
          "actor QQQ:REB\nname Fenn Front\n",
          "" },
        { "actor QQQ:REB\nname Fenn Front\n", "x.lex:1: \"QQQ\" is no code" },
        { "actor QQQ\nname Fennland\nkind state\n\nactor QQQ:REB\nname Fenn Front\n", "" },
        { "office warden\nholders two\n", "x.lex:2: holders \"two\"; expected one of: one" },
        { "office warden\nseveral Sweden\n", "x.lex:2: several \"Sweden\"; expected CODE" },
        { "office warden\nseveral SWE 2004..2001\n", "x.lex:2: several \"2004..2001\"; it ends" },
        { "office warden\nseveral SWE 2004\n", "x.lex:2: several \"2004\"; expected FROM..TO" },
    };
    RUN(cases);
}

static void unused_definitions(void **state)
{
    (void)state;
    static const struct audit_case cases[] = {
        { "define fenn (fenn day | fenn days)\n\ntime fenn\nmatch $fenn -> none\n", "" },
        { "define fenn (fenn day | fenn days)\n\ntime fenn\nmatch fenn days -> none\n",
          "x.lex:1: note: define fenn: no pattern uses it" },
        { "define fenn fenn day\n\ndefine fenn-two $fenn two\n\ntime fenn\nmatch $fenn-two -> "
          "none\n",
          "" },
        { "define fenn fenn day\n\ndefine fenn-two moor two\n\ntime fenn\nmatch $fenn-two -> "
          "none\n",
          "x.lex:1: note: define fenn: no pattern uses it" },
    };
    RUN(cases);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_of_two),        cmocka_unit_test(persons_of_one_name),
        cmocka_unit_test(words_of_two),        cmocka_unit_test(two_holders),
        cmocka_unit_test(what_does_not_exist), cmocka_unit_test(unused_definitions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
