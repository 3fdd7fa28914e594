/* genre.h -- whether an article is no news of politics but a match report, a film review, a recipe:
 * told by its words (data/codes/genres.lex), counted over the whole of it. */
#ifndef DM_RECORDS_GENRE_H
#define DM_RECORDS_GENRE_H

#include "records/records.h"

struct genre {
    struct span name; /* empty: of no such genre */
    bool fiction;     /* what is told in it never happened, or it is nothing but a game */
    struct span rule;
};

struct genre genre_of(const struct maker *m);

#endif
