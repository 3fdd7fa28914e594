/* html.h -- the pieces of the page reader. */
#ifndef DM_INTAKE_HTML_H
#define DM_INTAKE_HTML_H

#include "intake/format.h"

/* Reads a character reference at the front of `s` ("&rsquo;", "&#8217;"); its length, 0: none. */
size_t entity_read(struct span s, int32_t *c);

/* One thing of a page: a run of text, a tag, or nothing more. */
struct html_part {
    enum { HTML_END, HTML_TEXT, HTML_OPEN, HTML_CLOSE } kind;
    struct span text; /* HTML_TEXT: as written; HTML_OPEN: the attributes as written */
    struct span name; /* of a tag, as written */
};

struct html_scanner {
    struct span page;
    size_t at;
    char raw[12]; /* inside <script>, <style>, <title>, ...: only this tag's end counts */
};

/* Comments, declarations and processing instructions are passed over. */
struct html_part html_next(struct html_scanner *s);
/* The value of an attribute as written, or `at` NULL; only the first HTML_ATTRIBUTES are looked at.
 */
struct span html_attribute(struct span t, const char *name);
enum { HTML_ATTRIBUTES = 64, HTML_TAG_BYTES = 64 * 1024 };

/* Text with its references decoded and white space folded, in the arena. */
struct span html_decode(struct arena *arena, struct span s);

/* html_meta.c: what the page says of itself -> title, outlet, authors, dates, language and address
 * of the article. Fields that are set stay. */
dm_status html_meta(struct article *a, struct span page, dm_report *why);

#endif
