/* address.h -- addresses in place of paths. */
#ifndef DM_CLI_ADDRESS_H
#define DM_CLI_ADDRESS_H

#include "cli/bench.h"
#include "fetch/fetch.h"

extern const char fetch_agent[];

/* Whether it is "scheme://...", or "file:..." however it goes on; a file of such a name is
 * "./file:...". */
bool is_address(const char *path);

/* Fetches in a child that alone has network, or in this process where reading is done here. The
 * answer's texts are valid until the next fetch; one of any status is no failure. From one thread
 * at a time; `why` names the address. */
dm_status address_fetch(struct benches *b, const struct fetch_request *request,
                        struct fetch_answer *out, dm_report *why);
/* A whole page: a failure also when its status is none that has a page. */
dm_status address_page(struct benches *b, struct span address, struct fetch_answer *out,
                       dm_report *why);
/* Bytes as an open file at its beginning; -1 and said in `why`. */
int address_file(struct span bytes, dm_report *why);
/* Today in UTC: "2024-03-11". */
void address_today(char out[16]);

void fetcher_free(struct fetcher *f); /* NULL is fine */

#endif
