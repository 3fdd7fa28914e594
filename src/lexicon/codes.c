/* codes.c -- PLOVER types and modes -> quad class, CAMEO code, scores: the lines of data/codes/,
 * and the look-ups in them. */
#include "lexicon/codes.h"

#include <math.h>
#include <stdlib.h>

/* ---- Lines ---- */

static bool is_code(struct span s)
{
    for (size_t i = 0; i < s.len; i++)
        if (s.at[i] < '0' || s.at[i] > '9')
            return false;
    return s.len >= 2 && s.len <= 4;
}

static bool number_parse(struct span s, double *out)
{
    char text[16], *end;
    if (s.len == 0 || s.len >= sizeof text)
        return false;
    memcpy(text, s.at, s.len);
    text[s.len] = '\0';
    *out = strtod(text, &end);
    return *end == '\0' && *out >= -10 && *out <= 10;
}

bool code_line_parse(struct span value, struct code_line *out)
{
    *out = (struct code_line){ .by = { "", 0 }, .of = { "", 0 } };
    struct span rest = value, word;
    if (!span_next(&rest, ' ', &out->code) || !is_code(out->code))
        return false;
    if (rest.at == NULL)
        return true;
    rest = span_trim(rest);
    if (!span_next(&rest, ' ', &word) || rest.at == NULL)
        return false;
    struct span list = span_trim(rest);
    if (span_is(word, "by"))
        out->by = list;
    else if (span_is(word, "of"))
        out->of = list;
    else
        return false;
    return list.len > 0;
}

bool list_holds(struct span list, struct span word)
{
    struct span one;
    while (list.len > 0 && span_next(&list, ';', &one))
        if (span_eq(span_trim(one), word))
            return true;
    return false;
}

struct span codes_head(struct builder *b, enum entry_kind kind, uint32_t line, struct span value)
{
    struct span rest = value, first = value;
    double number;
    if (kind == ENTRY_PLOVER) {
        (void)span_next(&rest, '/', &first);
        if (plover_of(first) == PLOVER_NONE)
            builder_mistake(b, line,
                            "plover \"%.*s\"; expected a type such as CONSULT, or CONSULT/visit",
                            SPAN_FMT(value));
        return value;
    }
    (void)span_next(&rest, ' ', &first);
    if (!is_code(first) || rest.at == NULL || !number_parse(span_trim(rest), &number))
        builder_mistake(b, line,
                        "scale \"%.*s\"; expected a CAMEO code and its value, e.g. 042 1.9",
                        SPAN_FMT(value));
    return first;
}

void codes_row(struct builder *b, enum lexicon_key key, uint32_t line, struct span value)
{
    struct code_line parsed;
    double number;
    bool fine;
    switch (key) {
    case KEY_QUAD:
        fine = value.len == 1 && value.at[0] >= '1' && value.at[0] <= '4';
        if (!fine)
            builder_mistake(b, line, "quad \"%.*s\"; expected 1, 2, 3 or 4", SPAN_FMT(value));
        break;
    case KEY_SCORE:
        fine = number_parse(value, &number);
        if (!fine)
            builder_mistake(b, line, "score \"%.*s\"; expected a number from -10 to 10",
                            SPAN_FMT(value));
        break;
    default:
        fine = code_line_parse(value, &parsed);
        if (!fine)
            builder_mistake(
                b, line,
                "\"%.*s\"; expected a CAMEO code, perhaps with \"by SECTOR; SECTOR\" or "
                "\"of WORD; WORD\"",
                SPAN_FMT(value));
    }
}

/* ---- The whole ---- */

static struct span pool_span(const struct builder *b, struct str s)
{
    return (struct span){ (const char *)b->pool.items + s.at, s.len };
}

static bool has_entry(const struct builder *b, enum entry_kind kind, struct span head)
{
    for (uint32_t i = 0; i < b->entries.n; i++) {
        const struct entry *e = AT(b, entries, struct entry, i);
        if (e->kind == (uint8_t)kind && span_eq(pool_span(b, e->head), head))
            return true;
    }
    return false;
}

static void entry_settle(struct builder *b, const struct entry *e)
{
    for (uint32_t k = 0; k < e->rows.n; k++) {
        const struct row *r = AT(b, rows, struct row, e->rows.first + k);
        struct code_line line;
        struct span value = pool_span(b, r->value);
        if (r->key == KEY_ABOUT && !has_entry(b, ENTRY_CONTEXT, value))
            builder_mistake(b, r->line, "about \"%.*s\": no such `context`", SPAN_FMT(value));
        if ((r->key == KEY_CAMEO || r->key == KEY_AHEAD) && code_line_parse(value, &line) &&
            !has_entry(b, ENTRY_SCALE, line.code))
            builder_mistake(b, r->line, "CAMEO code %.*s has no line `scale`", SPAN_FMT(line.code));
    }
}

void codes_settle(struct builder *b, bool whole)
{
    for (uint32_t i = 0; i < b->entries.n && whole; i++) {
        const struct entry *e = AT(b, entries, struct entry, i);
        b->file = pool_span(b, e->file);
        if (e->kind == ENTRY_PLOVER)
            entry_settle(b, e);
    }
}

/* ---- Look-ups ---- */

static bool each_row(const struct lexicon *l, struct span name, enum lexicon_key key, code_row *row,
                     void *context)
{
    for (struct hit h = lexicon_find(l, name); h.entry != NULL; h = lexicon_next(l, h)) {
        for (uint32_t i = 0; i < h.entry->rows.n && h.entry->kind == ENTRY_PLOVER; i++) {
            const struct row *r = &h.im->rows[h.entry->rows.first + i];
            if (r->key == (uint8_t)key && row(context, image_span(h.im, r->value)))
                return true;
        }
    }
    return false;
}

bool codes_each(const struct lexicon *l, struct arena *arena, struct span type, struct span mode,
                enum lexicon_key key, code_row *row, void *context)
{
    struct span both =
        mode.len > 0 ? arena_printf(arena, "%.*s/%.*s", SPAN_FMT(type), SPAN_FMT(mode)) : mode;
    struct span names[] = { both, type };
    for (size_t i = mode.len > 0 ? 0 : 1; i < 2; i++) {
        struct span name = names[i].at != NULL ? lexicon_key_of(arena, names[i]) : names[i];
        if (name.at != NULL && each_row(l, name, key, row, context))
            return true;
    }
    return false;
}

static bool take_number(void *context, struct span value)
{
    return number_parse(value, context);
}

double codes_number(const struct lexicon *l, struct arena *arena, struct span type,
                    struct span mode, enum lexicon_key key)
{
    double number;
    return codes_each(l, arena, type, mode, key, take_number, &number) ? number : (double)NAN;
}

double codes_goldstein(const struct lexicon *l, struct arena *arena, struct span cameo)
{
    double number;
    struct span key = lexicon_key_of(arena, cameo);
    struct hit h = key.at ? lexicon_find_kind(l, key, ENTRY_SCALE) : (struct hit){ 0 };
    if (h.entry == NULL || !number_parse(entry_row(h.im, h.entry, KEY_VALUE), &number))
        return (double)NAN;
    return number;
}
