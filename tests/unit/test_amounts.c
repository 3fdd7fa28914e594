/* test_amounts.c -- quantities and figures: a sentence, and what is read from it as
 *
 *     LOW..HIGH unit of (who)      "-" for an open bound; unit and who left out where there are
 * none
 *
 * A quantity that is no figure stands in square brackets. */
#include "stages.h"

#include <math.h>

static const struct {
    const char *text, *want;
} cases[] = {
    /* Bounds, as the guide for annotators has them */
    { "Nearly four million Syrian refugees live in Turkey.", "-..4000000 refugees (Syrian)" },
    { "More than 3.5 million refugees have fled.", "3500000..- refugees" },
    { "Around 500,000 refugees have fled.", "500000..500000 refugees" },
    { "Turkey hosts some 3.2 million refugees.", "3200000..3200000 refugees (Turkey)" },
    { "The attack killed 24 people.", "24..24 people killed" },
    { "Between 5 and 10 soldiers were wounded.", "5..10 soldiers wounded" },
    { "Hundreds of people protested.", "100..- people" },
    { "Thousands of people protested.", "1000..- people" },
    { "Tens of thousands of demonstrators marched.", "10000..- demonstrators" },
    { "Hundreds of thousands of demonstrators marched.", "100000..- demonstrators" },
    { "Millions of people need food.", "1000000..- people" },
    { "Dozens of civilians were killed.", "12..- civilians killed" },
    { "Scores of villages were burned.", "20..- villages" },
    { "Up to 24 fighters surrendered.", "-..24 fighters" },
    { "At least 24 people were killed.", "24..- people killed" },
    { "Fewer than 100 people remain.", "-..100 people" },
    { "No more than 50 tanks remain.", "-..50 tanks" },
    { "As many as 30,000 fighters remain.", "-..30000 fighters" },
    { "Exactly 12 hostages were freed.", "12..12 hostages" },
    { "Over 200 houses were destroyed.", "200..- houses" },
    { "About 80 trucks crossed the border.", "80..80 trucks" },
    { "The convoy had 30 trucks or more.", "30..- trucks (The convoy)" },
    /* Words and digits */
    { "Twenty-four soldiers surrendered.", "24..24 soldiers" },
    { "Two hundred and five soldiers surrendered.", "205..205 soldiers" },
    { "Three hundred thousand people fled.", "300000..300000 people" },
    { "Half a million people need food.", "500000..500000 people" },
    { "A million people need food.", "1000000..1000000 people" },
    { "A dozen soldiers surrendered.", "12..12 soldiers" },
    { "Two dozen soldiers surrendered.", "24..24 soldiers" },
    { "Two and a half million people need food.", "2500000..2500000 people" },
    { "Several hundred soldiers surrendered.", "100..- soldiers" },
    { "1,250 soldiers surrendered.", "1250..1250 soldiers" },
    { "Around 30 to 40 tanks crossed the border.", "30..40 tanks" },
    { "Some 5-10 tanks crossed the border.", "5..10 tanks" },
    { "Three to four million people fled.", "3000000..4000000 people" },
    /* Shares */
    { "Two-thirds of voters backed the deal.", "0.666667..0.666667 voters" },
    { "More than half of the population fled.", "0.5..- population" },
    { "A third of the country is under water.", "0.333333..0.333333 country" },
    { "A quarter of a million people fled.", "250000..250000 people" },
    { "One in five children is hungry.", "0.2..0.2 children" },
    { "He won 52.4 percent of the vote.", "52.4..52.4 percent vote" },
    { "Some 20% of voters stayed at home.", "20..20 percent voters" },
    { "Unemployment stood at 9.1 per cent.", "9.1..9.1 percent Unemployment" },
    { "The tax rate is 18%.", "18..18 percent tax rate" },
    { "A 5 percent tax was imposed.", "5..5 percent tax" },
    /* Money */
    { "The EU promised $1.5 billion in aid.", "1.5e+09..1.5e+09 dollar aid (The EU)" },
    { "The ministry spent \xE2\x82\xAC"
      "3 million on tents.",
      "3000000..3000000 euro tents (The ministry)" },
    { "The company posted a profit of $2 billion.", "2e+09..2e+09 dollar profit (The company)" },
    { "Trade reached $20 billion.", "2e+10..2e+10 dollar Trade" },
    { "The minister announced a 10-billion-dollar package.", "1e+10..1e+10 dollar package" },
    { "The fund is worth $5-10 million.", "5000000..10000000 dollar fund" },
    { "He bought the house for 300,000 pounds.", "300000..300000 pound house" },
    { "They paid US$4.4 billion for grain.", "4.4e+09..4.4e+09 dollar grain" },
    /* Measures that are amounts, and those that are none */
    { "The boat carried 40 tons of rice.", "40..40 ton rice" },
    { "He was jailed for 12 years.", "[12..12 year]" },
    { "He is 35 years old.", "[35..35 year of age]" },
    { "The 17-year-old was freed.", "[17..17 year of age]" },
    { "The city is about 40 kilometres from the border.", "[40..40 kilometre city]" },
    { "They talked for two and a half hours.", "[2.5..2.5 hour]" },
    /* What became of them, and whose they are */
    { "The bombing left 24 dead.", "24..24 dead" },
    { "24 were killed in the blast.", "24..24 killed" },
    { "The attack killed 24 and wounded 30.", "24..24 killed; 30..30 wounded" },
    { "The number of refugees rose to 3.6 million.", "3600000..3600000 refugees" },
    { "The death toll stands at 45,000.", "45000..45000 death toll" },
    { "Russia sent 3,000 more troops to the region.", "3000..3000 troops" },
    { "The group has about 2,000 fighters in Iraq.", "2000..2000 fighters (Iraq)" },
    { "The strikes destroyed 12 of 15 bridges.", "12..12 bridges; 15..15 bridges" },
    { "A dozen soldiers and one civilian died.", "12..12 soldiers; 1..1 civilian" },
    /* Numbers of nothing that is counted */
    { "The two leaders met in Ankara.", "[2..2 leaders (Ankara)]" },
    { "The 27-member bloc will vote.", "[27..27 member]" },
    { "The other two ministers left.", "[2..2 ministers]" },
    { "Both sides blamed each other.", "" },
    { "The Security Council adopted Resolution 2254.", "" },
    { "Article 5 of the treaty was invoked.", "" },
    { "Chapter 7 permits force.", "" },
    { "The F-16 was shot down.", "" },
    { "The S-400 system was delivered.", "" },
    { "The G7 condemned the strike.", "" },
    { "Flight 370 vanished.", "" },
    { "Unit 8200 intercepted the calls.", "" },
    { "The army sent a Boeing 747.", "" },
    { "Covid-19 closed the border.", "" },
    { "The side won 2-1.", "" },
    { "Room 101 was locked.", "" },
    { "Call +90 312 555 0100 for help.", "" },
    { "The number 10 shirt was sold.", "" },
    { "One of the men ran away.", "[1..1 men]" },
    { "Only one of the hostages was freed.", "[1..1 hostages]" },
    { "No one was hurt.", "" },
    { "He is one to watch.", "" },
    { "The first convoy arrived.", "" },
    { "The third man fled.", "" },
    { "The second round of talks failed.", "" },
    { "It was a one-sided deal.", "" },
    { "The troops took up arms in all.", "" },
    { "He scored twice.", "" },
    { "The war began in 2011.", "" },
    { "The accord was signed on March 5.", "" },
    { "In the 1980s, the states fought a war.", "" },
    { "The ceasefire took effect at 10:30 a.m.", "" },
    { "He was arrested two days ago.", "" },
    { "Aged 24, he joined the army.", "[24..24 year of age]" },
    /* How much, then to what; a range where unit or scale stand once */
    { "The death toll rose by 12 to 150.", "12..12 death toll; 150..150 death toll" },
    { "The number of nurses has fallen by 5,000 to 20,000.",
      "5000..5000 nurses; 20000..20000 nurses" },
    { "Wages rose by 3 to 4 percent.", "3..4 percent Wages" },
    { "Sales rose by 2 to 3 million.", "2000000..3000000 Sales" },
    /* Scales on scales */
    { "The port costs Rs 2 lakh crore.", "2e+12..2e+12 rupee port" },
    { "The fund holds a thousand billion euros.", "1e+12..1e+12 euro (The fund)" },
    { "The army spent two hundred thousand million dollars.", "2e+11..2e+11 dollar (The army)" },
    { "He bought 3 million B shares.", "3000000..3000000 B shares" },
    /* Millions, not metres */
    { "They will pay $5-10m.", "5000000..10000000 dollar" },
    { "They will pay $10m-15m.", "10000000..15000000 dollar" },
    { "They will pay 5m to 10m euros.", "5000000..10000000 euro" },
    { "Some 10m-15m people need food.", "10000000..15000000 people" },
    { "The road is 5-10m wide.", "[5..10 metre road]" },
    /* Parts of a unit */
    { "Rates fell by half a percent.", "0.5..0.5 percent Rates" },
    { "Rates fell by a quarter point.", "[0.25..0.25 point Rates]" },
    { "The bank raised rates by a quarter of a percentage point.",
      "0.25..0.25 percentage point rates" },
    { "Half a tonne of cocaine was seized.", "0.5..0.5 tonne cocaine" },
    { "He scored in the second half a goal.", "" },
    /* Vulgar fractions */
    { "The tank holds 3\xC2\xBD litres.", "3.5..3.5 litre (The tank)" },
    { "About 2\xC2\xBD million people need food.", "2500000..2500000 people" },
    { "The dam cost $2\xC2\xBD billion.", "2.5e+09..2.5e+09 dollar dam" },
    /* Below zero */
    { "The temperature was minus five degrees.", "[-5..-5 degree temperature]" },
    { "Growth was negative 0.3 percent.", "-0.3..-0.3 percent Growth" },
    { "Growth was \xE2\x88\x92"
      "0.3 percent.",
      "-0.3..-0.3 percent Growth" },
    { "The margin is plus or minus 3 percent.", "3..3 percent margin" },
    /* Pounds that are weighed */
    { "The jet dropped a 500-pound bomb.", "500..500 pound-mass bomb" },
    { "The jet dropped 2,000-pound bombs.", "2000..2000 pound-mass bombs" },
    { "They bought a 500-pound painting.", "500..500 pound painting" },
    /* The longest unit behind "per" */
    { "Power costs 40 cents per kilowatt hour.", "40..40 cent per kilowatt hour Power" },
    { "Copper costs $900 per metric ton.", "900..900 dollar per tonne Copper" },
    { "They owe Rs. 40 crore.", "400000000..400000000 rupee" },
    /* One in so many */
    { "One in 50 people is a refugee.", "0.02..0.02 people" },
    { "One in every five children is hungry.", "0.2..0.2 children" },
    { "Two in three people need food.", "0.666667..0.666667 people" },
    { "The army built one in 1990.", "" },
    /* What it came to, and since when */
    { "Prices rose 5% year on year.", "5..5 percent Prices" },
};

static dm_reader *reader;
static dm_worker *worker;

static const char *number(double v, char room[32])
{
    (void)snprintf(room, 32, isnan(v) ? "-" : v >= 1e9 ? "%g" : "%.6g", v);
    if (!isnan(v) && v >= 1e6 && v < 1e9)
        (void)snprintf(room, 32, "%.0f", v);
    return room;
}

static size_t put(char *out, size_t room, const struct value *v, bool figure)
{
    char low[32], high[32];
    size_t n = 0;
    static const int fields[] = { QUANTITY_UNIT, QUANTITY_OF };
    (void)number(v[QUANTITY_LOW].type == VALUE_NUMBER ? v[QUANTITY_LOW].as.number : NAN, low);
    (void)number(v[QUANTITY_HIGH].type == VALUE_NUMBER ? v[QUANTITY_HIGH].as.number : NAN, high);
    n += (size_t)snprintf(out + n, room - n, "%s%s..%s", figure ? "" : "[", low, high);
    for (size_t i = 0; i < 2; i++)
        if (v[fields[i]].type == VALUE_TEXT)
            n += (size_t)snprintf(out + n, room - n, " %.*s", SPAN_FMT(v[fields[i]].as.text));
    if (v[QUANTITY_WHO].type == VALUE_TEXT)
        n += (size_t)snprintf(out + n, room - n, " (%.*s)", SPAN_FMT(v[QUANTITY_WHO].as.text));
    return n + (size_t)snprintf(out + n, room - n, "%s", figure ? "" : "]");
}

static bool has_figure(const dm_records *r, uint32_t own_start)
{
    for (size_t i = 0; i < r->n; i++)
        if (r->items[i].kind == RECORD_FIGURE && r->items[i].own_start == own_start)
            return true;
    return false;
}

static void shown(const dm_records *r, char *out, size_t room)
{
    size_t n = 0;
    out[0] = '\0';
    for (size_t i = 0; i < r->n && n + 200 < room; i++) {
        if (r->items[i].kind != RECORD_QUANTITY)
            continue;
        if (n > 0)
            n += (size_t)snprintf(out + n, room - n, "; ");
        n += put(out + n, room - n, r->items[i].values, has_figure(r, r->items[i].own_start));
    }
}

static void finds_quantities_and_figures(void **state)
{
    (void)state;
    if (reader == NULL)
        skip();
    size_t wrong = 0;
    char got[1024];
    for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
        const dm_records *records;
        dm_article *a = stages_read(worker, cases[i].text, "2024-12-02", &records);
        shown(records, got, sizeof got);
        if (strcmp(got, cases[i].want) != 0) {
            print_error("%s\n  found    %s\n  expected %s\n", cases[i].text, got, cases[i].want);
            wrong++;
        }
        dm_article_free(a);
    }
    assert_int_equal(wrong, 0);
}

static const struct {
    const char *text, *change;
} changes[] = {
    { "Inflation rose by 5 percent.", "up" },   { "Oil prices fell 3%.", "down" },
    { "Inflation rose to 5 percent.", "=" },    { "About 80 trucks crossed the border.", "~" },
    { "At least 24 people were killed.", ">" }, { "Nearly four million refugees have fled.", "<" },
    { "Wages grew by about 3 percent.", "up" }, { "The economy shrank by 2 to 3 percent.", "down" },
};

static void tells_rises_from_falls(void **state)
{
    (void)state;
    if (reader == NULL)
        skip();
    for (size_t i = 0; i < sizeof changes / sizeof changes[0]; i++) {
        const dm_records *r;
        dm_article *a = stages_read(worker, changes[i].text, "2024-12-02", &r);
        size_t found = 0;
        for (size_t k = 0; k < r->n; k++) {
            if (r->items[k].kind != RECORD_QUANTITY)
                continue;
            found++;
            struct span got = r->items[k].values[QUANTITY_CHANGE].as.text;
            if (!span_is(got, changes[i].change))
                fail_msg("%s: change %.*s, expected %s", changes[i].text, SPAN_FMT(got),
                         changes[i].change);
        }
        assert_int_equal(found, 1);
        dm_article_free(a);
    }
}

static int open_all(void **state)
{
    (void)state;
    reader = stages_reader(&worker);
    return 0;
}

static int close_all(void **state)
{
    (void)state;
    dm_worker_free(worker);
    dm_reader_free(reader);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(finds_quantities_and_figures),
                                        cmocka_unit_test(tells_rises_from_falls) };
    return cmocka_run_group_tests(tests, open_all, close_all);
}
