/* opml.c -- a list of feeds, as readers of feeds export it: the xmlUrl of every outline. */
#define XML_DTD /* for the limits on expansion */
#include "intake/intake.h"

#include <expat.h>

enum { OPML_SLACK = 64 * 1024 /* bytes that entities may expand to before their measure counts */ };

struct opml {
    struct buffer *out;
    bool is_opml;
};

static void XMLCALL on_start(void *context, const char *name, const char **attributes)
{
    struct opml *o = context;
    if (span_eq_nocase(span_of(name), SPAN("opml")))
        o->is_opml = true;
    if (!span_eq_nocase(span_of(name), SPAN("outline")))
        return;
    for (size_t i = 0; attributes[i] != NULL; i += 2) {
        struct span address = span_trim(span_of(attributes[i + 1]));
        if (!span_eq_nocase(span_of(attributes[i]), SPAN("xmlUrl")) || address.len == 0 ||
            memchr(address.at, '\n', address.len) != NULL)
            continue;
        buffer_add(o->out, address);
        buffer_char(o->out, '\n');
    }
}

dm_status opml_read(struct span bytes, struct buffer *out, dm_report *why)
{
    struct opml o = { .out = out };
    if (bytes.len > INTAKE_TEXT)
        return fail(why, DM_LIMIT, "more than %d MB, the most of a list of feeds",
                    INTAKE_TEXT >> 20);
    XML_Parser parser = XML_ParserCreate(NULL);
    if (parser == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    XML_SetUserData(parser, &o);
    XML_SetStartElementHandler(parser, on_start);
    (void)XML_SetBillionLaughsAttackProtectionActivationThreshold(parser, OPML_SLACK);
    dm_status status = DM_OK;
    if (XML_Parse(parser, bytes.at, (int)bytes.len, XML_TRUE) != XML_STATUS_OK)
        status = fail(why, DM_BAD_INPUT, "line %lu: no OPML: %s",
                      (unsigned long)XML_GetCurrentLineNumber(parser),
                      XML_ErrorString(XML_GetErrorCode(parser)));
    else if (out->failed)
        status = fail(why, DM_NO_MEMORY, "out of memory");
    else if (!o.is_opml)
        status = fail(why, DM_BAD_INPUT, "no OPML: its outermost element must be <opml>");
    XML_ParserFree(parser);
    return status;
}
