/* fetch.h -- the bytes behind an address, by libcurl: http and https, and nothing else.
 *
 * It is a role of guard's: done in a child, the only one that has network. What was fetched is
 * looked at by nobody here. No cookies are kept or sent. */
#ifndef DM_FETCH_FETCH_H
#define DM_FETCH_FETCH_H

#include "base/buffer.h"
#include "base/status.h"

struct channel;

enum {
    FETCH_REDIRECTS = 5, /* that are followed */
    FETCH_CONNECT = 10,  /* seconds until a server must have been reached, */
    FETCH_SECONDS = 60,  /* and until all has come, unless the caller says otherwise */
    FETCH_ADDRESS = 8192 /* bytes of an address */
};

struct fetch_request {
    struct span address;
    struct span etag, modified; /* what was had of it last; empty: nothing */
    uint64_t most;              /* bytes of the body, unpacked */
    double seconds;
};

struct fetch_answer {
    unsigned status;            /* of HTTP */
    struct span address;        /* behind all redirects, without a password or a "#part" */
    struct span charset;        /* of Content-Type; empty: not said */
    struct span etag, modified; /* likewise */
    double retry;               /* seconds after which to ask again; 0: not said */
    struct span body;
};

/* "404 Not Found". */
void fetch_status_text(unsigned status, char *out, size_t room);

/* What guard's role calls; `context` is the name under which is asked: "dragoman/1.0". */
bool fetch_begin(void *context);
void fetch_end(void *context);
bool fetch_serve(void *context, struct channel *c, struct span request, int fd);

/* For the channel. */
void fetch_request_pack(struct buffer *b, const struct fetch_request *r);
/* The answer points into the packed bytes. A failure is the one of fetching, and `why` says what
 * was wrong, without the address: an answer of any status is none. DM_BAD_DATA: these bytes are no
 * answer. */
dm_status fetch_answer_unpack(struct span packed, struct fetch_answer *out, dm_report *why);
/* A packed request, answered in this process; between fetch_begin and fetch_end. False: no memory,
 * or no request. */
bool fetch_here(const char *agent, struct span request, struct buffer *answer);

#endif
