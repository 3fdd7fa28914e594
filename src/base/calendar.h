/* calendar.h -- days of the proleptic Gregorian calendar, and ISO 8601 dates cut to what is known.
 */
#ifndef DM_BASE_CALENDAR_H
#define DM_BASE_CALENDAR_H

#include "base/span.h"

enum precision {
    PRECISION_UNKNOWN,
    PRECISION_YEAR,
    PRECISION_MONTH,
    PRECISION_WEEK,
    PRECISION_DAY
};

/* A date as far as it is known. Month and day are 1-based; for a week, year and month/day are those
 * of its Monday (so comparisons work) and the text form is ISO week. */
struct date {
    int16_t year;
    uint8_t month, day;
    uint8_t precision; /* enum precision */
};

int32_t day_number(int year, int month, int day); /* days since 1970-01-01 */
struct date date_of_day(int32_t day);             /* precision day */
int32_t date_day(struct date d);                  /* first day it can be */
int weekday_of(int32_t day);                      /* 1 Monday ... 7 Sunday */
int month_days(int year, int month);
struct date date_week(int32_t day); /* the ISO week that holds the day */
bool date_is_valid(int year, int month, int day);

/* Reads 2024, 2024-11, 2024-W48, 2024-11-30 (a time behind it is ignored); false: none of these. */
bool date_parse(struct span s, struct date *out);
/* Writes it (11 bytes of room and more); "" when unknown. */
void date_text(struct date d, char out[16]);
/* Sort order by first possible day, then by precision. */
int date_cmp(struct date a, struct date b);

#endif
