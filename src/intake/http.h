/* http.h -- the answer of a web server as a crawler kept it: head, transfer coding, content. */
#ifndef DM_INTAKE_HTTP_H
#define DM_INTAKE_HTTP_H

#include "base/buffer.h"

struct http_answer {
    int status;
    struct span type, charset; /* of Content-Type, without its parameters; empty: not said */
    bool chunked;
    struct span coding; /* of the content, e.g. "br"; empty: none, or what bytes tell */
    struct span body;
};

/* Takes the next line of a head, without its end; false: the head is over, or nothing is left.
 * Lines that go on in the next one are given one by one: `name` is then empty. */
bool head_next(struct span *rest, struct span *name, struct span *value);
/* The type and the charset of a Content-Type. */
void content_type(struct span value, struct span *type, struct span *charset);
/* Whether a document of that type may hold an article: text but scripts and styles; also when
 * nothing is said. */
bool type_is_text(struct span type);
/* Reads the head; false: this is no answer of a web server. */
bool http_read(struct span record, struct http_answer *out);
/* Undoes the chunked transfer coding; false: it is broken off or wrong, and `out` holds what came
 * before. Where it doesn't begin as chunks do, it was undone already and `out` stays empty. */
bool http_unchunk(struct span body, struct buffer *out);

#endif
