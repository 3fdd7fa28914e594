/* http.c -- see http.h. */
#include "intake/http.h"

bool head_next(struct span *rest, struct span *name, struct span *value)
{
    struct span line;
    if (!span_next(rest, '\n', &line))
        return false;
    if (span_ends(line, "\r"))
        line.len--;
    if (line.len == 0)
        return false;
    *name = (struct span){ "", 0 };
    *value = span_trim(line);
    size_t colon = span_find(line, SPAN(":"));
    if (colon == SIZE_MAX || line.at[0] == ' ' || line.at[0] == '\t')
        return true;
    *name = span_trim(span_cut(line, 0, colon));
    *value = span_trim(span_from(line, colon + 1));
    return true;
}

void content_type(struct span value, struct span *type, struct span *charset)
{
    struct span part;
    *type = *charset = (struct span){ "", 0 };
    if (span_next(&value, ';', &part))
        *type = span_trim(part);
    while (span_next(&value, ';', &part)) {
        part = span_trim(part);
        if (part.len < 8 || !span_eq_nocase(span_cut(part, 0, 8), SPAN("charset=")))
            continue;
        part = span_trim(span_from(part, 8));
        if (part.len >= 2 && (part.at[0] == '"' || part.at[0] == '\''))
            part = span_cut(part, 1, part.len - 1);
        *charset = span_cut(part, 0, 64);
        return;
    }
}

bool type_is_text(struct span type)
{
    static const char *const others[] = { "application/xhtml+xml", "application/xml",
                                          "application/rss+xml",   "application/atom+xml",
                                          "application/rdf+xml",   "application/json",
                                          "application/ld+json",   "message/rfc822" };
    static const char *const not [] = { "text/css",         "text/javascript", "text/ecmascript",
                                        "text/x-component", "text/calendar",   "text/vcard",
                                        "text/vtt" };
    if (type.len == 0)
        return true;
    for (size_t i = 0; i < sizeof not / sizeof not [0]; i++)
        if (span_eq_nocase(type, span_of(not [i])))
            return false;
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++)
        if (span_eq_nocase(type, span_of(others[i])))
            return true;
    return type.len >= 5 && span_eq_nocase(span_cut(type, 0, 5), SPAN("text/"));
}

static int status_of(struct span line)
{
    size_t blank = span_find(line, SPAN(" "));
    struct span rest =
        blank == SIZE_MAX ? (struct span){ "", 0 } : span_trim(span_from(line, blank));
    int status = 0;
    for (size_t i = 0; i < 3; i++) {
        if (i >= rest.len || rest.at[i] < '0' || rest.at[i] > '9')
            return 0;
        status = status * 10 + (rest.at[i] - '0');
    }
    return status;
}

bool http_read(struct span record, struct http_answer *out)
{
    struct span rest = record, line, name, value;
    *out = (struct http_answer){ .type = { "", 0 }, .charset = { "", 0 }, .coding = { "", 0 } };
    if (!span_starts(record, "HTTP/") || !span_next(&rest, '\n', &line))
        return false;
    out->status = status_of(line);
    while (head_next(&rest, &name, &value)) {
        if (span_eq_nocase(name, SPAN("Content-Type")))
            content_type(value, &out->type, &out->charset);
        else if (span_eq_nocase(name, SPAN("Transfer-Encoding")))
            out->chunked =
                value.len >= 7 && span_eq_nocase(span_from(value, value.len - 7), SPAN("chunked"));
        else if (span_eq_nocase(name, SPAN("Content-Encoding")) &&
                 !span_eq_nocase(value, SPAN("identity")))
            out->coding = value;
    }
    out->body = rest.at != NULL ? rest : (struct span){ "", 0 };
    return true;
}

/* The length of the chunk that begins here, and where its bytes begin; false: none does. */
static bool chunk_head(struct span body, size_t at, size_t *len, size_t *from)
{
    size_t digits = 0;
    *len = 0;
    for (; at < body.len && digits < 8; at++, digits++) {
        char c = body.at[at];
        int v = c >= '0' && c <= '9'   ? c - '0'
                : c >= 'a' && c <= 'f' ? c - 'a' + 10
                : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                       : -1;
        if (v < 0)
            break;
        *len = *len << 4 | (size_t)v;
    }
    if (digits == 0)
        return false;
    /* Blanks, and what follows a semicolon, mean nothing here. */
    if (at < body.len && (body.at[at] == ' ' || body.at[at] == ';'))
        while (at < body.len && body.at[at] != '\r' && body.at[at] != '\n')
            at++;
    if (at < body.len && body.at[at] == '\r')
        at++;
    if (at >= body.len || body.at[at] != '\n')
        return false;
    *from = at + 1;
    return true;
}

bool http_unchunk(struct span body, struct buffer *out)
{
    size_t at = 0, len, from;
    if (!chunk_head(body, 0, &len, &from))
        return true;
    while (chunk_head(body, at, &len, &from)) {
        if (len == 0)
            return true;
        buffer_add(out, span_cut(body, from, from + len));
        if (len > body.len - from)
            return false;
        at = from + len;
        if (at < body.len && body.at[at] == '\r')
            at++;
        if (at < body.len && body.at[at] == '\n')
            at++;
    }
    return false;
}
