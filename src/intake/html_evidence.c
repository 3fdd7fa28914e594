/* html_evidence.c -- what the names and attributes of an element say of it.
 *
 * Names are evidence, not proof: a frame around the whole article may be called "has-sidebar".
 * So an element that holds most of the page's text is never taken out for its name (html_choose).
 */
#include "intake/html_tree.h"

enum { MOST_NAME_BYTES = 400, MOST_WORD = 24 };

static const struct {
    const char *word;
    uint16_t evidence;
} words[] = {
#include "intake/html_words.inc"
};

static const struct {
    const char *first, *second;
    uint16_t evidence;
} pairs[] = {
#include "intake/html_pairs.inc"
};

static bool word_fits(struct span word, const char *entry)
{
    size_t n = strlen(entry);
    if (entry[n - 1] != '*')
        return word.len == n && memcmp(word.at, entry, n) == 0;
    return word.len >= n - 1 && memcmp(word.at, entry, n - 1) == 0;
}

/* Names that only say how something is laid out: "has-sidebar", "no-sidebar", "with-comments". */
static bool is_about_layout(struct span before)
{
    return span_is(before, "has") || span_is(before, "no") || span_is(before, "with") ||
           span_is(before, "without") || span_is(before, "not");
}

static uint16_t word_evidence(struct span word, struct span before)
{
    uint16_t found = 0;
    if (word.len < 2 || is_about_layout(before))
        return 0;
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++)
        if (words[i].word[0] == word.at[0] && word_fits(word, words[i].word)) {
            found = words[i].evidence;
            break;
        }
    for (size_t i = 0; i < sizeof pairs / sizeof pairs[0] && before.len > 0; i++)
        if (span_is(before, pairs[i].first) && span_is(word, pairs[i].second))
            found |= pairs[i].evidence;
    return found;
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
    char low[2][MOST_WORD];
    struct span before = { "", 0 };
    uint16_t found = 0;
    size_t turn = 0;
    v = span_cut(v, 0, MOST_NAME_BYTES);
    for (size_t i = 0; i < v.len;) {
        char *w = low[turn];
        size_t n = 0;
        while (i < v.len && is_letter(v.at[i]) && n < MOST_WORD) {
            bool cut = n > 0 && is_upper(v.at[i]) && !is_upper(v.at[i - 1]);
            if (cut)
                break;
            w[n++] = v.at[i++] | 32;
        }
        if (n == 0) {
            if (v.at[i] == ' ')
                before.len = 0; /* another name begins */
            i++;
            continue;
        }
        struct span word = { w, n };
        found |= word_evidence(word, before);
        before = word;
        turn ^= 1;
    }
    return found;
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
        if (span_eq_nocase(key, SPAN("class")) || span_eq_nocase(key, SPAN("id")) ||
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
