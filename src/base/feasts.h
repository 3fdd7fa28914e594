/* feasts.h -- feasts of several calendars -> days of ours, 1990 to 2040.
 *
 * A feast is written as the tables of data/times/ write it: `12-25`, `11-thu-4` (the fourth
 * Thursday of November), `5-mon-last`, `11-mon-1+1` (the day behind it), `easter-2`, `orthodox+0`,
 * `passover+0`, `rosh-hashanah+9`, `hanukkah+0`, `lunar+0` (the first day of the Chinese year),
 * `nowruz+0`, `diwali+0`, `islamic 10-1`. Behind it `/week` or `/month` for what lasts so long. */
#ifndef DM_BASE_FEASTS_H
#define DM_BASE_FEASTS_H

#include "base/calendar.h"

/* A feast as one number, below 2^24; false: the text is none. */
bool feast_parse(struct span text, uint32_t *feast);

/* The days on which it begins in a year of ours (an Islamic one may come twice); how many of 2, 0
 * where it isn't known. */
int feast_days(uint32_t feast, int year, int32_t days[2]);
/* A day, the week or the month in which most of it lies. */
struct date feast_date(uint32_t feast, int32_t day);

/* A feast with the same month and day each year. */
bool feast_fixed(uint32_t feast, int *month, int *day);

#endif
