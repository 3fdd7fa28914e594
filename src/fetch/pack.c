/* pack.c -- requests and answers as bytes, and what statuses of HTTP are called. */
#include "fetch/inside.h"

#include "base/pack.h"

#include <stdio.h>

void fetch_request_pack(struct buffer *b, const struct fetch_request *r)
{
    pack_span(b, r->address);
    pack_span(b, r->etag);
    pack_span(b, r->modified);
    pack_number(b, r->most);
    pack_double(b, r->seconds);
}

bool fetch_request_unpack(struct span packed, struct fetch_request *out)
{
    struct unpack u = { .rest = packed };
    out->address = unpack_span(&u);
    out->etag = unpack_span(&u);
    out->modified = unpack_span(&u);
    out->most = unpack_number(&u);
    out->seconds = unpack_double(&u);
    return unpack_done(&u) && out->address.at != NULL;
}

void fetch_answer_pack(struct buffer *b, const struct fetch_answer *a)
{
    pack_number(b, DM_OK);
    pack_number(b, a->status);
    pack_span(b, a->address);
    pack_span(b, a->charset);
    pack_span(b, a->etag);
    pack_span(b, a->modified);
    pack_double(b, a->retry);
    pack_span(b, a->body);
}

void fetch_failure_pack(struct buffer *b, dm_status status, const dm_report *why)
{
    pack_number(b, status);
    pack_span(b, span_of(why->text));
}

dm_status fetch_answer_unpack(struct span packed, struct fetch_answer *out, dm_report *why)
{
    struct unpack u = { .rest = packed };
    uint64_t status = unpack_number(&u);
    *out = (struct fetch_answer){ 0 };
    if (status != DM_OK) {
        struct span text = unpack_span(&u);
        if (!unpack_done(&u) || status >= DM_STATUS_COUNT || text.at == NULL)
            return fail(why, DM_BAD_DATA, "the fetching process answered nonsense");
        return fail(why, (dm_status)status, "%.*s", SPAN_FMT(span_cut(text, 0, 300)));
    }
    out->status = (unsigned)unpack_number(&u);
    out->address = unpack_span(&u);
    out->charset = unpack_span(&u);
    out->etag = unpack_span(&u);
    out->modified = unpack_span(&u);
    out->retry = unpack_double(&u);
    out->body = unpack_span(&u);
    if (!unpack_done(&u) || out->address.at == NULL || out->body.at == NULL || !(out->retry >= 0))
        return fail(why, DM_BAD_DATA, "the fetching process answered nonsense");
    return DM_OK;
}

void fetch_status_text(unsigned status, char *out, size_t room)
{
    static const struct {
        unsigned status;
        const char *name;
    } names[] = {
        { 204, "No Content" },
        { 300, "Multiple Choices" },
        { 304, "Not Modified" },
        { 400, "Bad Request" },
        { 401, "Unauthorized" },
        { 402, "Payment Required" },
        { 403, "Forbidden" },
        { 404, "Not Found" },
        { 405, "Method Not Allowed" },
        { 406, "Not Acceptable" },
        { 408, "Request Timeout" },
        { 410, "Gone" },
        { 421, "Misdirected Request" },
        { 429, "Too Many Requests" },
        { 451, "Unavailable For Legal Reasons" },
        { 500, "Internal Server Error" },
        { 501, "Not Implemented" },
        { 502, "Bad Gateway" },
        { 503, "Service Unavailable" },
        { 504, "Gateway Timeout" },
    };
    const char *name = "";
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (names[i].status == status)
            name = names[i].name;
    (void)snprintf(out, room, "%u%s%s", status, *name != '\0' ? " " : "", name);
}
