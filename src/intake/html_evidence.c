/* html_evidence.c -- what the names and attributes of an element say of it.
 *
 * Names are evidence, not proof: a frame around the whole article may be called "has-sidebar".
 * So an element that holds most of the page's text is never taken out for its name (html_choose).
 */
#include "intake/html_tree.h"

#include <stdlib.h>

enum { MOST_NAME_BYTES = 400, MOST_WORD = 24, SLUG_DASHES = 3 };

static const struct name_row {
    const char *word;
    uint16_t evidence;
} words[] = {
#include "intake/html_words.inc"
};

static int word_cmp(const void *key, const void *row)
{
    struct span word = *(const struct span *)key;
    const char *entry = ((const struct name_row *)row)->word;
    for (size_t i = 0; i < word.len; i++) {
        if (entry[i] == '*')
            return 0;
        if (word.at[i] != entry[i]) /* also at the entry's end */
            return (unsigned char)word.at[i] < (unsigned char)entry[i] ? -1 : 1;
    }
    return entry[word.len] == '\0' || entry[word.len] == '*' ? 0 : -1;
}

static uint16_t word_look_up(struct span word)
{
    const struct name_row *row =
        bsearch(&word, words, sizeof words / sizeof words[0], sizeof words[0], word_cmp);
    return row != NULL ? row->evidence : 0;
}

/* Names that only say how something is laid out: "has-sidebar", "no-sidebar", "with-comments". */
static bool is_about_layout(struct span before)
{
    return span_is(before, "has") || span_is(before, "no") || span_is(before, "with") ||
           span_is(before, "without") || span_is(before, "not");
}

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

static bool is_letter(char c)
{
    return (c | 32) >= 'a' && (c | 32) <= 'z';
}

static uint16_t name_evidence(struct span v)
{
    char low[2 * MOST_WORD + 1]; /* the word before, a blank, the word */
    size_t before = 0;
    uint16_t found = 0;
    v = span_cut(v, 0, MOST_NAME_BYTES);
    for (size_t i = 0; i < v.len;) {
        char *word = low + (before > 0 ? before + 1 : 0);
        size_t n = 0;
        while (i < v.len && is_letter(v.at[i]) && n < MOST_WORD) {
            if (n > 0 && is_upper(v.at[i]) && !is_upper(v.at[i - 1]))
                break;
            word[n++] = v.at[i++] | 32;
        }
        if (n == 0) {
            if (v.at[i] == ' ')
                before = 0; /* another name begins */
            i++;
            continue;
        }
        if (n > 1 && !is_about_layout((struct span){ low, before }))
            found |= word_look_up((struct span){ word, n });
        if (before > 0) {
            low[before] = ' ';
            found |= word_look_up((struct span){ low, before + 1 + n });
            memmove(low, word, n);
        }
        before = n;
    }
    return found;
}

/* "what-is-social-media" is no name but the words of a heading. */
static bool is_slug(struct span id)
{
    size_t dashes = 0;
    for (size_t i = 0; i < id.len; i++)
        dashes += id.at[i] == '-';
    return dashes >= SLUG_DASHES;
}

static uint16_t role_evidence(struct span role)
{
    static const struct {
        const char *role;
        uint16_t evidence;
    } roles[] = { { "navigation", EV_OUT }, { "banner", EV_OUT },      { "complementary", EV_OUT },
                  { "search", EV_OUT },     { "contentinfo", EV_OUT }, { "dialog", EV_OUT },
                  { "menu", EV_OUT },       { "alertdialog", EV_OUT }, { "toolbar", EV_OUT },
                  { "tablist", EV_OUT },    { "article", EV_STORY },   { "main", EV_STORY },
                  { "button", EV_OUT },     { "presentation", 0 } };
    for (size_t i = 0; i < sizeof roles / sizeof roles[0]; i++)
        if (span_eq_nocase(role, span_of(roles[i].role)))
            return roles[i].evidence;
    return 0;
}

static uint16_t item_evidence(struct span v)
{
    static const struct {
        const char *item;
        uint16_t evidence;
    } items[] = { { "articleBody", EV_BODY }, { "reviewBody", EV_BODY },
                  { "author", EV_BYLINE },    { "datePublished", EV_BYLINE },
                  { "comment", EV_COMMENTS }, { "caption", EV_CAPTION },
                  { "publisher", EV_BYLINE }, { "keywords", EV_BYLINE } };
    for (size_t i = 0; i < sizeof items / sizeof items[0]; i++)
        if (span_find(v, span_of(items[i].item)) != SIZE_MAX)
            return items[i].evidence;
    return 0;
}

static bool is_hiding(struct span style)
{
    return span_find(style, SPAN("display:none")) != SIZE_MAX ||
           span_find(style, SPAN("display: none")) != SIZE_MAX ||
           span_find(style, SPAN("visibility:hidden")) != SIZE_MAX;
}

uint16_t html_evidence(struct span name, struct span attributes)
{
    uint16_t found = name.len > 0 ? name_evidence(name) : 0;
    struct html_attributes walk = { .rest = attributes };
    struct span key, value;
    while (html_attribute_next(&walk, &key, &value)) {
        if (span_eq_nocase(key, SPAN("class")) ||
            (span_eq_nocase(key, SPAN("id")) && !is_slug(value)) ||
            span_eq_nocase(key, SPAN("data-component")) || span_eq_nocase(key, SPAN("data-testid")))
            found |= name_evidence(value);
        else if (span_eq_nocase(key, SPAN("role")))
            found |= role_evidence(value);
        else if (span_eq_nocase(key, SPAN("itemprop")))
            found |= item_evidence(value);
        else if (span_eq_nocase(key, SPAN("style")) && is_hiding(value))
            found |= EV_HIDDEN;
        else if (span_eq_nocase(key, SPAN("hidden")) ||
                 (span_eq_nocase(key, SPAN("aria-hidden")) && span_is(value, "true")))
            found |= EV_HIDDEN;
    }
    return found;
}
