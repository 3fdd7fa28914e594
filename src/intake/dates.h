/* dates.h -- the pieces of a written date, for the files of this room that look for one. */
#ifndef DM_INTAKE_DATES_H
#define DM_INTAKE_DATES_H

#include "intake/format.h"

size_t skip_blanks(struct span s, size_t at);
struct span word_at(struct span s, size_t at); /* of ASCII letters; may be empty */
/* A number of at most four digits at *at, moved behind it; 0 and no digits: none. */
int digits_at(struct span s, size_t *at, size_t *digits);
/* A year of four digits at *at, moved behind it; 0: none. */
int year_at(struct span s, size_t *at);
int month_of(struct span word);      /* 1 to 12; 0: the word is no name of a month */
int weekday_named(struct span word); /* 1 Monday to 7; 0 */

/* False when year or month are missing or there is no such day. */
bool date_of_written(const struct written_date *w, struct date *out);
/* /2024/03/05/, /2024/mar/05/, 2024-03-05 in a path. */
bool date_of_url(struct span url, struct date *out);

/* moments.c: a day, and as far as they are told its minute and the minutes that its zone is east of
 * UTC. */
struct moment {
    struct date day;
    int16_t minute; /* of the day; -1: not told */
    int16_t zone;
    bool zoned; /* a zone is told */
};
/* What metadata write: ISO 8601, RFC 822, seconds since 1970, words with a date in them. */
bool moment_read(struct span s, struct moment *out);

/* What 4/5/2024 means where the page comes from. */
enum date_order { DATE_ORDER_UNKNOWN, DATE_ORDER_DMY, DATE_ORDER_MDY };
struct found_date {
    struct date date;
    size_t start, end; /* bytes of the words */
};
/* The first date, known to the day, in a few words. */
bool date_find(struct span s, enum date_order order, struct found_date *out);

/* doubts.c: fills date_doubt of an article whose date is known to the day. */
void date_doubt_find(struct article *a);

#endif
