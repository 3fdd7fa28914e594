/* robots.h -- what a site asks of programs (robots.txt, RFC 9309), and when to ask again. */
#ifndef DM_FETCH_ROBOTS_H
#define DM_FETCH_ROBOTS_H

#include "base/span.h"

enum {
    ROBOTS_BYTES = 512 * 1024, /* of a robots.txt; what follows isn't heard */
    ROBOTS_DELAY = 60,         /* seconds of Crawl-delay, at most */
    BACKOFF_FIRST = 60,        /* seconds after the first failure; they double */
    BACKOFF_MOST = 24 * 3600
};

/* Whether `path` ("/news?page=2") may be fetched under the name `agent`. The longest rule that fits
 * decides, Allow where two are as long; without a group of that name, the one of "*" holds. */
bool robots_allow(struct span file, const char *agent, struct span path);
/* Seconds between two requests that the same group asks for; 0: it doesn't say. */
double robots_delay(struct span file, const char *agent);

/* Seconds until the next request after so many failures in a row (at least one); `retry`: what the
 * server asked for, or 0. */
double backoff(unsigned failures, double retry);

#endif
