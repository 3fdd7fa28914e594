/* feasts.c -- see feasts.h.
 *
 * Both Easters are reckoned. The Jewish feasts hang on Rosh Hashanah, which stands in a table with
 * the Chinese and the Iranian new year, since their rules would be longer than fifty numbers. The
 * Islamic months are those of the civil calendar of Umm al-Qura: where the moon is looked for, a
 * feast may be a day earlier or later. Diwali is the day of most of India, 2000 to 2030. */
#include "base/feasts.h"

enum kind {
    FIXED,
    NTH_WEEKDAY,
    EASTER,
    ORTHODOX,
    PASSOVER,
    ROSH_HASHANAH,
    HANUKKAH,
    LUNAR,
    NOWRUZ,
    DIWALI,
    ISLAMIC,
    NINTH_OF_AV
};
enum grain { GRAIN_DAY, GRAIN_WEEK, GRAIN_MONTH };
enum {
    FIRST_YEAR = 1990,
    LAST_YEAR = 2040,
    LAST = 9,
    LATER = 16,
    ISLAMIC_FIRST = 1410,
    ISLAMIC_DAY = 7154
};

/* Month * 100 + day, from 1990. */
static const int16_t rosh_hashanah[] = {
    920,  909, 928, 916,  906, 925, 914, 1002, 921, 911,  930, 918,  907, 927, 916, 1004, 923,
    913,  930, 919, 909,  929, 917, 905, 925,  914, 1003, 921, 910,  930, 919, 907, 926,  916,
    1003, 923, 912, 1002, 921, 910, 928, 918,  906, 924,  914, 1004, 922, 910, 930, 919,  908,
};
static const int16_t lunar[] = {
    127, 215, 204, 123, 210, 131, 219, 207, 128, 216, 205, 124, 212, 201, 122, 209, 129,
    218, 207, 126, 214, 203, 123, 210, 131, 219, 208, 128, 216, 205, 125, 212, 201, 122,
    210, 129, 217, 206, 126, 213, 203, 123, 211, 131, 219, 208, 128, 215, 204, 124, 212,
};
/* From 2000. */
static const int16_t diwali[] = {
    1026, 1114, 1104, 1025, 1112, 1101, 1021, 1109, 1028, 1017, 1105, 1026, 1113, 1103, 1023, 1111,
    1030, 1019, 1107, 1027, 1114, 1104, 1024, 1112, 1031, 1020, 1108, 1029, 1017, 1105, 1026,
};
/* Days of March, from 1990. */
static const int8_t nowruz[] = {
    21, 21, 21, 21, 21, 21, 20, 21, 21, 21, 20, 21, 21, 21, 20, 21, 21,
    21, 20, 21, 21, 21, 20, 21, 21, 21, 20, 21, 21, 21, 20, 21, 21, 21,
    20, 21, 21, 21, 20, 20, 21, 21, 20, 20, 21, 21, 20, 20, 21, 21, 20,
};
/* Which months of a year have 30 days, the first in the lowest bit; from 1410. */
static const uint16_t islamic[] = {
    0x25b, 0x4db, 0x9d5, 0x5d2, 0xda5, 0xd4a, 0xa95, 0x54d, 0xaad, 0x3aa, 0xbd2,
    0xbc4, 0xb89, 0xa95, 0x52d, 0x5ad, 0xb6a, 0x6d4, 0xdc9, 0xd92, 0xaa6, 0x956,
    0x2ae, 0x56d, 0x36a, 0xb55, 0xaaa, 0x94d, 0x49d, 0x95d, 0x2ba, 0x5b5, 0x5aa,
    0xd55, 0xa9a, 0x92e, 0x26e, 0x55d, 0xada, 0x6d4, 0x6a5, 0xb27, 0xa4d, 0x4ad,
    0x56d, 0xb5a, 0x754, 0xf49, 0xe92, 0xd26, 0xa56, 0x356, 0x6b5, 0xbaa,
};

/* ---- Text ---- */

static const struct {
    const char *name;
    uint8_t kind;
} anchors[] = { { "easter", EASTER },          { "orthodox", ORTHODOX },
                { "passover", PASSOVER },      { "rosh-hashanah", ROSH_HASHANAH },
                { "hanukkah", HANUKKAH },      { "lunar", LUNAR },
                { "nowruz", NOWRUZ },          { "diwali", DIWALI },
                { "ninth-of-av", NINTH_OF_AV } };

static int number_of(struct span s)
{
    int v = 0;
    if (s.len == 0 || s.len > 3)
        return -1;
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] < '0' || s.at[i] > '9')
            return -1;
        v = v * 10 + (s.at[i] - '0');
    }
    return v;
}

static uint32_t packed(enum kind kind, enum grain grain, int month, int weekday, int n)
{
    return (uint32_t)kind | (uint32_t)grain << 4 | (uint32_t)month << 6 | (uint32_t)weekday << 10 |
           (uint32_t)(n + 256) << 13;
}

static bool anchored(struct span s, enum grain grain, uint32_t *feast)
{
    for (size_t i = 0; i < sizeof anchors / sizeof anchors[0]; i++) {
        size_t len = strlen(anchors[i].name);
        if (!span_starts(s, anchors[i].name) || s.len < len + 2)
            continue;
        int n = number_of(span_from(s, len + 1));
        if ((s.at[len] != '+' && s.at[len] != '-') || n < 0 || n > 250)
            return false;
        *feast = packed((enum kind)anchors[i].kind, grain, 0, 0, s.at[len] == '-' ? -n : n);
        return true;
    }
    return false;
}

/* "11-thu-4", "5-mon-last". */
static bool nth_weekday(int month, struct span rest, enum grain grain, uint32_t *feast)
{
    static const char *const days[] = { "mon", "tue", "wed", "thu", "fri", "sat", "sun" };
    for (int d = 0; d < 7; d++) {
        if (!span_starts(rest, days[d]) || rest.len < 5 || rest.at[3] != '-')
            continue;
        struct span tail = span_from(rest, 4);
        int later = span_ends(tail, "+1");
        tail = span_cut(tail, 0, tail.len - (later ? 2 : 0));
        int n = span_is(tail, "last") ? LAST : number_of(tail);
        if (n < 1 || (n > 4 && n != LAST))
            return false;
        *feast = packed(NTH_WEEKDAY, grain, month, d + 1, n + LATER * later);
        return true;
    }
    return false;
}

bool feast_parse(struct span text, uint32_t *feast)
{
    enum grain grain = GRAIN_DAY;
    struct span s = span_trim(text);
    if (span_ends(s, "/week") || span_ends(s, "/month")) {
        grain = span_ends(s, "/week") ? GRAIN_WEEK : GRAIN_MONTH;
        s = span_cut(s, 0, s.len - (grain == GRAIN_WEEK ? 5 : 6));
    }
    if (anchored(s, grain, feast))
        return true;
    enum kind kind = FIXED;
    if (span_starts(s, "islamic ")) {
        kind = ISLAMIC;
        s = span_trim(span_from(s, 8));
    }
    struct span month, rest = s;
    (void)span_next(&rest, '-', &month);
    int m = number_of(month);
    if (rest.at == NULL || m < 1 || m > 12)
        return false;
    if (kind == FIXED && nth_weekday(m, rest, grain, feast))
        return true;
    int day = number_of(rest);
    if (day < 1 || day > (kind == ISLAMIC ? 30 : month_days(2000, m)))
        return false;
    *feast = packed(kind, grain, m, 0, day);
    return true;
}

/* ---- Days ---- */

/* The Gregorian computus in the anonymous form of 1876. */
static int32_t easter(int y)
{
    int a = y % 19, b = y / 100, c = y % 100, d = b / 4, e = b % 4, f = (b + 8) / 25;
    int g = (b - f + 1) / 3, h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return day_number(y, n / 31, n % 31 + 1);
}

/* The Julian one; its calendar is 13 days behind ours from 1900 to 2099. */
static int32_t orthodox(int y)
{
    int a = y % 4, b = y % 7, c = y % 19, d = (19 * c + 15) % 30, e = (2 * a + 4 * b - d + 34) % 7;
    int n = d + e + 114;
    return day_number(y, n / 31, n % 31 + 1) + 13;
}

static int32_t listed(const int16_t *table, int year)
{
    int v = table[year - FIRST_YEAR];
    return day_number(year, v / 100, v % 100);
}

/* The 25th of Kislev: the month before it has 30 days in years of 355 or 385. */
static int32_t hanukkah(int year)
{
    int32_t day = listed(rosh_hashanah, year);
    int32_t next = year < LAST_YEAR ? listed(rosh_hashanah, year + 1) : day_number(2041, 9, 26);
    int length = (int)(next - day);
    return day + 83 + (length == 355 || length == 385);
}

/* A fast, 112 days after Passover; kept a day later where that is a Saturday. */
static int32_t ninth_of_av(int year)
{
    int32_t day = listed(rosh_hashanah, year) - 163 + 112;
    return day + (weekday_of(day) == 6);
}

static int islamic_days(int month, int day, int year, int32_t days[2])
{
    int32_t at = ISLAMIC_DAY, from = day_number(year, 1, 1), to = day_number(year, 12, 31);
    int n = 0;
    for (size_t y = 0; y < sizeof islamic / sizeof islamic[0]; y++)
        for (int m = 1; m <= 12; m++) {
            int32_t it = at + day - 1;
            if (m == month && it >= from && it <= to && n < 2)
                days[n++] = it;
            at += 29 + (islamic[y] >> (m - 1) & 1);
        }
    return n;
}

static int32_t weekday_day(int year, int month, int weekday, int nth)
{
    int n = nth % LATER, later = nth / LATER;
    if (n == LAST) {
        int32_t end = day_number(year, month, month_days(year, month));
        return end - (weekday_of(end) - weekday + 7) % 7 + later;
    }
    int32_t first = day_number(year, month, 1);
    return first + (weekday - weekday_of(first) + 7) % 7 + 7 * (n - 1) + later;
}

int feast_days(uint32_t feast, int year, int32_t days[2])
{
    enum kind kind = (enum kind)(feast & 15);
    int month = (int)(feast >> 6 & 15), weekday = (int)(feast >> 10 & 7);
    int n = (int)(feast >> 13) - 256;
    bool always = kind == FIXED || kind == NTH_WEEKDAY || kind == EASTER || kind == ORTHODOX;
    if (year < (always ? 1900 : FIRST_YEAR) || year > (always ? 2099 : LAST_YEAR))
        return 0;
    switch (kind) {
    case FIXED:
        days[0] = day_number(year, month, n);
        return date_is_valid(year, month, n);
    case NTH_WEEKDAY:
        days[0] = weekday_day(year, month, weekday, n);
        return 1;
    case EASTER:
        days[0] = easter(year) + n;
        return 1;
    case ORTHODOX:
        days[0] = orthodox(year) + n;
        return 1;
    case PASSOVER: /* 163 days before the next year begins */
        days[0] = listed(rosh_hashanah, year) - 163 + n;
        return 1;
    case ROSH_HASHANAH:
        days[0] = listed(rosh_hashanah, year) + n;
        return 1;
    case HANUKKAH:
        days[0] = hanukkah(year) + n;
        return 1;
    case LUNAR:
        days[0] = listed(lunar, year) + n;
        return 1;
    case NOWRUZ:
        days[0] = day_number(year, 3, nowruz[year - FIRST_YEAR]) + n;
        return 1;
    case DIWALI:
        if (year < 2000 || year > 2030)
            return 0;
        days[0] = day_number(year, diwali[year - 2000] / 100, diwali[year - 2000] % 100) + n;
        return 1;
    case NINTH_OF_AV:
        days[0] = ninth_of_av(year) + n;
        return 1;
    case ISLAMIC:
        return islamic_days(month, n, year, days);
    }
    return 0;
}

struct date feast_date(uint32_t feast, int32_t day)
{
    enum grain grain = (enum grain)(feast >> 4 & 3);
    if (grain == GRAIN_WEEK)
        return date_week(day);
    if (grain == GRAIN_DAY)
        return date_of_day(day);
    struct date d = date_of_day(day + 14);
    d.day = 1;
    d.precision = PRECISION_MONTH;
    return d;
}

bool feast_fixed(uint32_t feast, int *month, int *day)
{
    *month = (int)(feast >> 6 & 15);
    *day = (int)(feast >> 13) - 256;
    return (feast & 15) == FIXED;
}
