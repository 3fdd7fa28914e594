/* sites.h -- fetching from many sites as each asks: robots.txt, and one request a second. */
#ifndef DM_CLI_SITES_H
#define DM_CLI_SITES_H

#include "cli/address.h"

struct sites;

struct sites *sites_new(void); /* NULL: no memory */
void sites_free(struct sites *s);

/* Whether the site lets `address` be fetched; asks it for its robots.txt, once a day. On failure
 * nobody knows, and `why` tells. */
dm_status site_allows(struct sites *s, struct benches *b, struct span address, bool *allowed,
                      dm_report *why);
/* As address_fetch, when it is the site's turn; for addresses that it allows. */
dm_status site_fetch(struct sites *s, struct benches *b, const struct fetch_request *request,
                     struct fetch_answer *out, dm_report *why);

#endif
