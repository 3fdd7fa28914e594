/* address.c -- see address.h. */
#include "cli/address.h"

#include "base/pack.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>

enum {
    FETCHER = 2,      /* role of guard's */
    PAGE_MB = 32,     /* as INTAKE_PAGE */
    NAMED_BYTES = 200 /* of an address in a message */
};

const char fetch_agent[] = "dragoman/" DM_VERSION;

struct fetcher {
    struct guard_child *child;     /* or NULL: in this process */
    struct buffer request, answer; /* answer: where this process gives it itself */
};

bool is_address(const char *path)
{
    size_t n = 0;
    while (isalnum((unsigned char)path[n]) || (n > 0 && strchr("+-.", path[n]) && path[n] != '\0'))
        n++;
    return (n > 1 && strncmp(path + n, "://", 3) == 0) ||
           (n == 4 && path[n] == ':' && span_eq_nocase((struct span){ path, n }, SPAN("file")));
}

void address_today(char out[16])
{
    time_t now = time(NULL);
    struct tm t;
    if (gmtime_r(&now, &t) == NULL || strftime(out, 16, "%Y-%m-%d", &t) == 0)
        out[0] = '\0';
}

static dm_status named(dm_report *why, dm_status status, struct span address, const char *reason)
{
    dm_report text;
    (void)snprintf(text.text, sizeof text.text, "%.*s", 250, reason);
    return fail(why, status, "%.*s%s: %s", SPAN_FMT(span_cut(address, 0, NAMED_BYTES)),
                address.len > NAMED_BYTES ? "..." : "", text.text);
}

static struct fetcher *fetcher_new(struct benches *b, dm_report *why)
{
    struct fetcher *f = calloc(1, sizeof *f);
    if (f == NULL) {
        (void)fail(why, DM_NO_MEMORY, "out of memory");
        return NULL;
    }
    bool good = b->guard != NULL ? guard_child_open(&f->child, b->guard, FETCHER, why) == DM_OK
                                 : fetch_begin(NULL);
    if (good)
        return f;
    if (b->guard == NULL)
        (void)fail(why, DM_NO_MEMORY, "the library that fetches has no memory to begin with");
    free(f);
    return NULL;
}

void fetcher_free(struct fetcher *f)
{
    if (f == NULL)
        return;
    if (f->child == NULL)
        fetch_end(NULL);
    guard_child_free(f->child);
    buffer_clear(&f->request);
    buffer_clear(&f->answer);
    free(f);
}

static dm_status ask(struct fetcher *f, double seconds, struct span *answer, dm_report *why)
{
    struct span request = buffer_span(&f->request);
    if (f->child == NULL) {
        bool good = fetch_here(fetch_agent, request, &f->answer);
        *answer = buffer_span(&f->answer);
        return good ? DM_OK : fail(why, DM_NO_MEMORY, "out of memory");
    }
    dm_status status = guard_send(f->child, request, -1, why);
    /* The child watches over time itself; one that doesn't end, ten times later, is ended. */
    return status == DM_OK
               ? guard_receive(f->child, seconds > 10 ? seconds : 10, false, answer, why)
               : status;
}

static bool is_fetchable(struct span address)
{
    return span_eq_nocase(span_cut(address, 0, 7), SPAN("http://")) ||
           span_eq_nocase(span_cut(address, 0, 8), SPAN("https://"));
}

dm_status address_fetch(struct benches *b, const struct fetch_request *request,
                        struct fetch_answer *out, dm_report *why)
{
    dm_report reason = { "" };
    struct span answer;
    if (!is_fetchable(request->address))
        return named(why, DM_USAGE, request->address, "only http:// and https:// are fetched");
    if (b->fetcher == NULL && (b->fetcher = fetcher_new(b, &reason)) == NULL)
        return named(why, DM_IO, request->address, reason.text);
    struct fetcher *f = b->fetcher;
    struct fetch_request r = *request;
    r.most = (uint64_t)PAGE_MB << 20;
    r.seconds = b->fetch_seconds;
    buffer_empty(&f->request);
    fetch_request_pack(&f->request, &r);
    dm_status status = !f->request.failed ? ask(f, r.seconds, &answer, &reason)
                                          : fail(&reason, DM_NO_MEMORY, "out of memory");
    if (status == DM_OK)
        status = fetch_answer_unpack(answer, out, &reason);
    if (status == DM_BAD_DATA) {
        if (f->child != NULL)
            guard_child_drop(f->child);
        status = DM_IO;
    }
    return status == DM_OK ? DM_OK : named(why, status, request->address, reason.text);
}

dm_status address_page(struct benches *b, struct span address, struct fetch_answer *out,
                       dm_report *why)
{
    dm_status status = address_fetch(b, &(struct fetch_request){ .address = address }, out, why);
    char text[64];
    if (status != DM_OK || (out->status >= 200 && out->status < 300 && out->body.len > 0))
        return status;
    fetch_status_text(out->status, text, sizeof text);
    return named(why, DM_BAD_INPUT, address,
                 out->status >= 200 && out->status < 300 ? "the answer is empty" : text);
}

int address_file(struct span bytes, dm_report *why)
{
    int fd = memfd_create("page", MFD_CLOEXEC);
    for (size_t at = 0; fd >= 0 && at < bytes.len;) {
        ssize_t n = write(fd, bytes.at + at, bytes.len - at);
        if (n > 0) {
            at += (size_t)n;
        } else if (n == 0 || errno != EINTR) {
            (void)close(fd);
            fd = -1;
        }
    }
    if (fd < 0 || lseek(fd, 0, SEEK_SET) != 0)
        (void)fail(why, DM_IO, "no room for a page in memory: %s", strerror(errno));
    return fd;
}
