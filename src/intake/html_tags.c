/* html_tags.c -- the elements that the page reader knows, and what each is to it. */
#include "intake/html_tree.h"

#include <stdlib.h>

static const struct tag_row {
    const char *name;
    uint8_t kind;
} tag_rows[] = {
    /* In the order of strcmp, for bsearch. Names that aren't here are passed over. */
    { "a", KIND_A },
    { "address", KIND_DIV },
    { "article", KIND_ARTICLE },
    { "aside", KIND_FURNITURE },
    { "audio", KIND_CONTROL },
    { "blockquote", KIND_QUOTE },
    { "body", KIND_BODY },
    { "button", KIND_CONTROL },
    { "caption", KIND_CAPTION },
    { "center", KIND_DIV },
    { "dd", KIND_LI },
    { "details", KIND_DIV },
    { "dialog", KIND_CONTROL },
    { "div", KIND_DIV },
    { "dl", KIND_LIST },
    { "dt", KIND_LI },
    { "fieldset", KIND_FORM },
    { "figcaption", KIND_CAPTION },
    { "figure", KIND_FIGURE },
    { "footer", KIND_FURNITURE },
    { "form", KIND_FORM },
    { "h1", KIND_H },
    { "h2", KIND_H },
    { "h3", KIND_H },
    { "h4", KIND_H },
    { "h5", KIND_H },
    { "h6", KIND_H },
    { "header", KIND_HEADER },
    { "label", KIND_CONTROL },
    { "li", KIND_LI },
    { "main", KIND_MAIN },
    { "map", KIND_CONTROL },
    { "menu", KIND_CONTROL },
    { "nav", KIND_FURNITURE },
    { "object", KIND_CONTROL },
    { "ol", KIND_LIST },
    { "p", KIND_P },
    { "pre", KIND_PRE },
    { "section", KIND_DIV },
    { "select", KIND_CONTROL },
    { "span", KIND_SPAN },
    { "summary", KIND_DIV },
    { "svg", KIND_CONTROL },
    { "table", KIND_TABLE },
    { "tbody", KIND_DIV },
    { "td", KIND_CELL },
    { "template", KIND_CONTROL },
    { "th", KIND_CELL },
    { "tr", KIND_ROW },
    { "ul", KIND_LIST },
    { "video", KIND_CONTROL },
};
enum { TAG_ROWS = sizeof tag_rows / sizeof tag_rows[0] };
_Static_assert((int)TAG_ROWS < (int)HTML_TAG_OWN, "the number of a tag fits into a byte");

static int row_cmp(const void *key, const void *row)
{
    return strcmp(key, ((const struct tag_row *)row)->name);
}

uint8_t html_tag(struct span name)
{
    char low[16];
    if (name.len > 0 && memchr(name.at, '-', name.len) != NULL)
        return HTML_TAG_OWN;
    if (name.len == 0 || name.len >= sizeof low)
        return HTML_TAG_NONE;
    for (size_t i = 0; i < name.len; i++)
        low[i] = (char)(name.at[i] >= 'A' && name.at[i] <= 'Z' ? name.at[i] | 32 : name.at[i]);
    low[name.len] = '\0';
    const struct tag_row *row = bsearch(low, tag_rows, TAG_ROWS, sizeof tag_rows[0], row_cmp);
    return row != NULL ? (uint8_t)(row - tag_rows) : HTML_TAG_NONE;
}

uint8_t html_tag_kind(uint8_t tag)
{
    return tag < TAG_ROWS ? tag_rows[tag].kind : KIND_DIV;
}
