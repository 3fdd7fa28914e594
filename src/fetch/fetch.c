/* fetch.c -- one request at a time, redirects included. */
#include "fetch/inside.h"

#include "guard/guard.h"

#include <curl/curl.h>
#include <stdlib.h>

enum { FETCH_VALUE = 1024 /* bytes of a header that are kept */ };

/* One fetch. */
struct transfer {
    const char *agent;
    const struct fetch_request *request;
    CURL *curl;
    struct curl_slist *headers;
    struct buffer body;
    struct buffer etag, modified, location; /* of the answer that came last */
    bool too_large;
    char error[CURL_ERROR_SIZE];
};

bool fetch_begin(void *context)
{
    (void)context;
    return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

void fetch_end(void *context)
{
    (void)context;
    curl_global_cleanup();
}

/* ---- What comes ---- */

static size_t on_body(char *at, size_t size, size_t n, void *context)
{
    struct transfer *t = context;
    t->too_large = size * n > t->request->most - t->body.len;
    if (t->too_large)
        return 0;
    buffer_add(&t->body, (struct span){ at, size * n });
    return t->body.failed ? 0 : size * n;
}

/* A header's value, if it is that header's line. */
static void keep_value(struct span line, const char *name, struct buffer *out)
{
    size_t n = strlen(name);
    if (line.len <= n || line.at[n] != ':' || !span_eq_nocase(span_cut(line, 0, n), span_of(name)))
        return;
    struct span value = span_trim(span_from(line, n + 1));
    buffer_empty(out);
    for (size_t i = 0; i < value.len && value.len <= FETCH_VALUE; i++)
        buffer_char(out,
                    (unsigned char)value.at[i] < ' ' || value.at[i] == 0x7F ? '?' : value.at[i]);
}

static size_t on_header(char *at, size_t size, size_t n, void *context)
{
    struct transfer *t = context;
    struct span line = { at, size * n };
    if (span_starts(line, "HTTP/")) { /* another answer begins */
        buffer_empty(&t->etag);
        buffer_empty(&t->modified);
    }
    keep_value(line, "ETag", &t->etag);
    keep_value(line, "Last-Modified", &t->modified);
    keep_value(line, "Location", &t->location);
    return size * n;
}

/* ---- What is asked ---- */

/* "If-None-Match: ..." */
static bool add_header(struct transfer *t, const char *name, struct span value)
{
    struct buffer b = { 0 };
    if (value.len == 0 || memchr(value.at, '\n', value.len) != NULL ||
        memchr(value.at, '\r', value.len) != NULL)
        return true;
    buffer_printf(&b, "%s: %.*s", name, SPAN_FMT(value));
    const char *line = buffer_string(&b);
    struct curl_slist *more = line != NULL ? curl_slist_append(t->headers, line) : NULL;
    buffer_clear(&b);
    if (more != NULL)
        t->headers = more;
    return more != NULL;
}

#define SET(option, value) (curl_easy_setopt(t->curl, (option), (value)) == CURLE_OK)

/* Certificates that the environment trusts instead of the system's, as other programs with OpenSSL
 * take them. */
static bool set_certificates(struct transfer *t)
{
    const char *file = getenv("SSL_CERT_FILE"), *folder = getenv("SSL_CERT_DIR");
    return (file == NULL || *file == '\0' || SET(CURLOPT_CAINFO, file)) &&
           (folder == NULL || *folder == '\0' || SET(CURLOPT_CAPATH, folder));
}

static bool set_options(struct transfer *t, const char *address)
{
    const struct fetch_request *r = t->request;
    double connect = r->seconds < FETCH_CONNECT ? r->seconds : FETCH_CONNECT;
    return SET(CURLOPT_URL, address) && SET(CURLOPT_PROTOCOLS_STR, "http,https") &&
           SET(CURLOPT_REDIR_PROTOCOLS_STR, "http,https") && SET(CURLOPT_FOLLOWLOCATION, 1L) &&
           SET(CURLOPT_MAXREDIRS, (long)FETCH_REDIRECTS) && SET(CURLOPT_USERAGENT, t->agent) &&
           SET(CURLOPT_ACCEPT_ENCODING, "") && SET(CURLOPT_NOSIGNAL, 1L) &&
           SET(CURLOPT_CONNECTTIMEOUT_MS, (long)(connect * 1000)) &&
           SET(CURLOPT_TIMEOUT_MS, (long)(r->seconds * 1000)) &&
           SET(CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)r->most) &&
           SET(CURLOPT_WRITEFUNCTION, on_body) && SET(CURLOPT_WRITEDATA, t) &&
           SET(CURLOPT_HEADERFUNCTION, on_header) && SET(CURLOPT_HEADERDATA, t) &&
           SET(CURLOPT_ERRORBUFFER, t->error) && add_header(t, "If-None-Match", r->etag) &&
           add_header(t, "If-Modified-Since", r->modified) && SET(CURLOPT_HTTPHEADER, t->headers) &&
           set_certificates(t);
}

/* ---- What became of it ---- */

static dm_status failure(struct transfer *t, CURLcode code, dm_report *why)
{
    const struct fetch_request *r = t->request;
    const char *detail = t->error[0] != '\0' ? t->error : curl_easy_strerror(code);
    if (t->too_large || code == CURLE_FILESIZE_EXCEEDED)
        return fail(why, DM_LIMIT, "more than %llu MB, the most that is fetched",
                    (unsigned long long)(r->most >> 20));
    if (t->body.failed || code == CURLE_OUT_OF_MEMORY)
        return fail(why, DM_NO_MEMORY, "out of memory");
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return fail(why, DM_IO,
                    "its host could not be resolved: is the name right, the network on?");
    case CURLE_COULDNT_RESOLVE_PROXY:
        return fail(why, DM_IO, "the proxy of the environment could not be resolved");
    case CURLE_COULDNT_CONNECT:
        return fail(why, DM_IO, "its server could not be reached: %s", detail);
    case CURLE_OPERATION_TIMEDOUT:
        return fail(why, DM_LIMIT,
                    "not fetched within %g seconds (--fetch-timeout allows more): %s", r->seconds,
                    detail);
    case CURLE_TOO_MANY_REDIRECTS:
        return fail(why, DM_BAD_INPUT, "redirected more than %d times", FETCH_REDIRECTS);
    case CURLE_UNSUPPORTED_PROTOCOL:
        if (t->location.len > 0)
            return fail(why, DM_BAD_INPUT,
                        "redirected to %.*s: only http:// and https:// are fetched",
                        SPAN_FMT(span_cut(buffer_span(&t->location), 0, 200)));
        return fail(why, DM_USAGE, "only http:// and https:// are fetched");
    case CURLE_URL_MALFORMAT:
        return fail(why, DM_USAGE, "this is no address");
    case CURLE_PEER_FAILED_VERIFICATION:
        return fail(why, DM_IO, "its certificate cannot be trusted: %s", detail);
    case CURLE_BAD_CONTENT_ENCODING:
        return fail(why, DM_BAD_INPUT, "it is not packed as it says: %s", detail);
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_GOT_NOTHING:
        return fail(why, DM_IO, "it broke off: %s", detail);
    default:
        return fail(why, DM_IO, "%s", detail);
    }
}

/* The charset of a Content-Type. */
static struct span charset_of(const char *type)
{
    struct span rest = span_of(type != NULL ? type : ""), part;
    struct span name = SPAN("charset=");
    while (span_next(&rest, ';', &part)) {
        part = span_trim(part);
        if (!span_eq_nocase(span_cut(part, 0, name.len), name))
            continue;
        part = span_trim(span_from(part, name.len));
        if (part.len >= 2 && part.at[0] == '"' && part.at[part.len - 1] == '"')
            part = span_cut(part, 1, part.len - 1);
        return span_cut(part, 0, 40);
    }
    return (struct span){ "", 0 };
}

/* The address without what is nobody's business, or no part of it; free with curl_free. */
static char *plain_address(const char *address)
{
    char *out = NULL;
    CURLU *u = curl_url();
    if (u != NULL && curl_url_set(u, CURLUPART_URL, address, 0) == CURLUE_OK) {
        (void)curl_url_set(u, CURLUPART_USER, NULL, 0);
        (void)curl_url_set(u, CURLUPART_PASSWORD, NULL, 0);
        (void)curl_url_set(u, CURLUPART_FRAGMENT, NULL, 0);
        (void)curl_url_get(u, CURLUPART_URL, &out, 0);
    }
    curl_url_cleanup(u);
    return out;
}

static dm_status pack_answer(struct transfer *t, struct buffer *out, dm_report *why)
{
    long status = 0;
    const char *address = NULL, *type = NULL;
    curl_off_t retry = 0;
    (void)curl_easy_getinfo(t->curl, CURLINFO_RESPONSE_CODE, &status);
    (void)curl_easy_getinfo(t->curl, CURLINFO_EFFECTIVE_URL, &address);
    (void)curl_easy_getinfo(t->curl, CURLINFO_CONTENT_TYPE, &type);
    (void)curl_easy_getinfo(t->curl, CURLINFO_RETRY_AFTER, &retry);
    char *plain = plain_address(address != NULL ? address : "");
    if (plain == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    fetch_answer_pack(out, &(struct fetch_answer){ .status = (unsigned)status,
                                                   .address = span_of(plain),
                                                   .charset = charset_of(type),
                                                   .etag = buffer_span(&t->etag),
                                                   .modified = buffer_span(&t->modified),
                                                   .retry = retry > 0 ? (double)retry : 0,
                                                   .body = buffer_span(&t->body) });
    curl_free(plain);
    return DM_OK;
}

static dm_status transfer(struct transfer *t, struct buffer *out, dm_report *why)
{
    struct buffer address = { 0 };
    buffer_add(&address, t->request->address);
    const char *text = buffer_string(&address);
    t->curl = curl_easy_init();
    bool ready = text != NULL && t->curl != NULL && set_options(t, text);
    dm_status status = fail(why, DM_NO_MEMORY, "out of memory");
    if (t->request->address.len > FETCH_ADDRESS) {
        status = fail(why, DM_LIMIT, "an address has %d bytes at most", FETCH_ADDRESS);
    } else if (ready) {
        CURLcode code = curl_easy_perform(t->curl);
        status = code == CURLE_OK ? pack_answer(t, out, why) : failure(t, code, why);
    }
    curl_easy_cleanup(t->curl);
    curl_slist_free_all(t->headers);
    buffer_clear(&address);
    return status;
}

bool fetch_here(const char *agent, struct span request, struct buffer *answer)
{
    struct fetch_request r;
    dm_report why = { "" };
    buffer_empty(answer);
    if (!fetch_request_unpack(request, &r))
        return false;
    struct transfer t = { .agent = agent, .request = &r };
    dm_status status = transfer(&t, answer, &why);
    if (status != DM_OK)
        fetch_failure_pack(answer, status, &why);
    buffer_clear(&t.body);
    buffer_clear(&t.etag);
    buffer_clear(&t.modified);
    buffer_clear(&t.location);
    return !answer->failed;
}

bool fetch_serve(void *context, struct channel *c, struct span request, int fd)
{
    struct buffer answer = { 0 };
    (void)fd;
    bool good = fetch_here(context, request, &answer) && channel_send(c, buffer_span(&answer));
    buffer_clear(&answer);
    return good;
}
