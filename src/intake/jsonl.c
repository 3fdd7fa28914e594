/* jsonl.c -- one article a line: a JSON object with text or html, and what is known of it.
 *
 * cJSON checks the line and gives the values; a second look at the same line takes unknown fields
 * over as they were written, since numbers of more than 15 digits (ids of posts) would not survive
 * a double. */
#include "intake/format.h"
#include "base/buffer.h"

#include <cjson/cJSON.h>
#include <stdlib.h>

int jsonl_sniff(struct span head)
{
    if (span_starts(head, "\xEF\xBB\xBF"))
        head = span_from(head, 3);
    head = span_trim(head);
    if (!span_starts(head, "{"))
        return 0;
    struct span inner = span_trim(span_from(head, 1));
    return inner.len == 0 || inner.at[0] == '"' || inner.at[0] == '}' ? 3 : 0;
}

/* ---- The line as it was written ---- */

/* One past the JSON value at `at` of a line that is known to be valid JSON. */
static size_t value_end(struct span s, size_t at)
{
    size_t depth = 0;
    bool string = false;
    for (; at < s.len; at++) {
        char c = s.at[at];
        if (string) {
            if (c == '\\')
                at++;
            else if (c == '"')
                string = false;
        } else if (c == '"') {
            string = true;
        } else if (c == '{' || c == '[') {
            depth++;
        } else if (depth == 0 && (c == ',' || c == '}')) {
            return at;
        } else if (c == '}' || c == ']') {
            depth--;
        }
    }
    return s.len;
}

/* cJSON ends strings at a zero character: "\u0000" is read as a blank. */
static void disarm_zeros(char *s, size_t n)
{
    for (size_t i = 0; i + 1 < n; i++) {
        if (s[i] != '\\')
            continue;
        if (i + 5 < n && memcmp(s + i, "\\u0000", 6) == 0)
            memcpy(s + i, "\\u0020", 6);
        i++;
    }
}

/* ---- Fields ---- */

enum field {
    FIELD_TEXT,
    FIELD_HTML,
    FIELD_ID,
    FIELD_DATE,
    FIELD_AUTHOR,
    FIELD_TITLE,
    FIELD_URL,
    FIELD_OUTLET,
    FIELD_LANGUAGE
};

static const struct field_row {
    const char *name;
    enum field field;
    int rank; /* of several that hold text the highest is taken */
} field_rows[] = {
    { "text", FIELD_TEXT, 4 },    { "body", FIELD_TEXT, 3 },     { "maintext", FIELD_TEXT, 2 },
    { "content", FIELD_TEXT, 1 }, { "html", FIELD_HTML, 0 },     { "id", FIELD_ID, 0 },
    { "date", FIELD_DATE, 0 },    { "author", FIELD_AUTHOR, 0 }, { "title", FIELD_TITLE, 0 },
    { "url", FIELD_URL, 0 },      { "outlet", FIELD_OUTLET, 0 }, { "language", FIELD_LANGUAGE, 0 },
};

static const struct field_row *field_row_of(const char *name)
{
    for (size_t i = 0; i < sizeof field_rows / sizeof field_rows[0]; i++)
        if (strcmp(name, field_rows[i].name) == 0)
            return &field_rows[i];
    return NULL;
}

const char *field_name(struct span name)
{
    for (size_t i = 0; i < sizeof field_rows / sizeof field_rows[0]; i++)
        if (span_eq_nocase(name, span_of(field_rows[i].name)))
            return field_rows[i].name;
    return NULL;
}

bool field_is_text(const char *name)
{
    const struct field_row *row = field_row_of(name);
    return row != NULL && row->field <= FIELD_HTML;
}

struct fields {
    struct article *a;
    const cJSON *text, *html;
    struct buffer extra;
    const char *wrong; /* name of a field of the wrong type */
    const char *want;
    char name[64];
    bool no_memory;
};

static struct span span_value(struct fields *f, const cJSON *v)
{
    struct span s = arena_copy(&f->a->arena, span_of(v->valuestring));
    if (s.at == NULL)
        f->no_memory = true;
    return s;
}

static void wrong_type(struct fields *f, const char *name, const char *want)
{
    if (f->wrong == NULL) {
        f->wrong = name;
        f->want = want;
    }
}

static void take_string(struct fields *f, const cJSON *v, const char *name, struct span *out)
{
    if (cJSON_IsNull(v))
        return;
    if (!cJSON_IsString(v))
        wrong_type(f, name, "a string");
    else
        *out = span_value(f, v);
}

static void take_id(struct fields *f, const cJSON *v, struct span written)
{
    if (cJSON_IsString(v)) {
        if (v->valuestring[0] != '\0')
            f->a->key = span_value(f, v);
    } else if (cJSON_IsNumber(v)) {
        f->a->key = arena_copy(&f->a->arena, written); /* as written: 53 bits are too few for ids */
        f->no_memory |= f->a->key.at == NULL;
    } else if (!cJSON_IsNull(v)) {
        wrong_type(f, "id", "a string or a number");
    }
}

static void take_date(struct fields *f, const cJSON *v)
{
    if (cJSON_IsNull(v))
        return;
    if (!cJSON_IsString(v)) {
        wrong_type(f, "date", "a string");
        return;
    }
    struct span s = span_trim(span_of(v->valuestring));
    if (date_any(s, &f->a->date))
        f->a->date_source = DATE_GIVEN;
    else if (s.len > 0)
        f->a->date_doubt =
            arena_printf(&f->a->arena, "the given date \"%.*s\" could not be understood",
                         SPAN_FMT(cut_text(s, 80)));
}

static void take_authors(struct fields *f, const cJSON *v)
{
    enum { MOST_AUTHORS = 64 };
    if (cJSON_IsNull(v))
        return;
    int n = cJSON_IsArray(v) ? cJSON_GetArraySize(v) : 1;
    if (!cJSON_IsArray(v) && !cJSON_IsString(v)) {
        wrong_type(f, "author", "a string or a list of strings");
        return;
    }
    n = n < MOST_AUTHORS ? n : MOST_AUTHORS;
    f->a->authors = arena_new(&f->a->arena, struct span, (size_t)n);
    if (f->a->authors == NULL) {
        f->no_memory = true;
        return;
    }
    f->a->n_authors = 0;
    for (const cJSON *e = cJSON_IsArray(v) ? v->child : v; e != NULL && n > 0; e = e->next, n--) {
        if (!cJSON_IsString(e)) {
            wrong_type(f, "author", "a string or a list of strings");
            return;
        }
        f->a->authors[f->a->n_authors++] = span_value(f, e);
        if (!cJSON_IsArray(v))
            break;
    }
}

static void take_text(struct fields *f, const cJSON *v, const cJSON **slot)
{
    if (cJSON_IsNull(v))
        return;
    if (!cJSON_IsString(v)) {
        (void)strncpy(f->name, v->string, sizeof f->name - 1);
        wrong_type(f, f->name, "a string");
        return;
    }
    if (*slot == NULL || field_row_of(v->string)->rank >= field_row_of((*slot)->string)->rank)
        *slot = v;
}

/* A member as it was written, but for control characters: cJSON lets them stand in strings, and
 * JSON doesn't. */
static void add_member(struct buffer *out, struct span member)
{
    bool string = false;
    for (size_t i = 0; i < member.len; i++) {
        unsigned char c = (unsigned char)member.at[i];
        if (c < 32 && string)
            buffer_printf(out, "\\u%04x", c);
        else
            buffer_char(out, member.at[i]);
        if (string && c == '\\' && i + 1 < member.len && (unsigned char)member.at[i + 1] >= 32)
            buffer_char(out, member.at[++i]);
        else if (c == '"')
            string = !string;
    }
}

static void take_field(struct fields *f, const cJSON *v, struct span member, struct span written)
{
    struct article *a = f->a;
    const struct field_row *row = field_row_of(v->string);
    if (row == NULL) {
        buffer_char(&f->extra, f->extra.len > 0 ? ',' : '{');
        add_member(&f->extra, member);
        return;
    }
    switch (row->field) {
    case FIELD_TEXT:
        take_text(f, v, &f->text);
        break;
    case FIELD_HTML:
        take_text(f, v, &f->html);
        break;
    case FIELD_ID:
        take_id(f, v, written);
        break;
    case FIELD_DATE:
        take_date(f, v);
        break;
    case FIELD_AUTHOR:
        take_authors(f, v);
        break;
    case FIELD_TITLE:
        take_string(f, v, row->name, &a->title);
        break;
    case FIELD_URL:
        take_string(f, v, row->name, &a->url);
        break;
    case FIELD_OUTLET:
        take_string(f, v, row->name, &a->outlet);
        break;
    case FIELD_LANGUAGE:
        take_string(f, v, row->name, &a->language);
        break;
    }
}

/* Walks values and written members side by side. */
static void take_all(struct fields *f, const cJSON *object, struct span line)
{
    size_t at = span_find(line, SPAN("{")) + 1;
    for (const cJSON *v = object->child; v != NULL; v = v->next) {
        size_t end = value_end(line, at);
        struct span member = span_trim(span_cut(line, at, end));
        size_t name = 1; /* the name is a string: find its end */
        while (name < member.len && member.at[name] != '"')
            name += member.at[name] == '\\' ? 2 : 1;
        struct span written = span_trim(span_from(member, name + 1));
        if (written.len > 0)
            written = span_trim(span_from(written, 1));
        take_field(f, v, member, written);
        at = end + 1;
    }
}

void json_quote(struct buffer *out, struct span s)
{
    buffer_char(out, '"');
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c < 32)
            buffer_printf(out, "\\u%04x", c);
        else if (c == '"' || c == '\\')
            buffer_printf(out, "\\%c", c);
        else
            buffer_char(out, s.at[i]);
    }
    buffer_char(out, '"');
}

/* ---- A line ---- */

static dm_status jsonl_text(struct fields *f, const struct input_options *options, dm_report *why)
{
    struct article *a = f->a;
    if (f->text == NULL && f->html == NULL)
        return fail(why, DM_BAD_INPUT, "it has neither text (or body, maintext, content) nor html");
    if (f->text != NULL) {
        a->given = span_value(f, f->text);
        if (a->given.at == NULL)
            return fail(why, DM_NO_MEMORY, "out of memory");
        return mend_text(a, a->given, NULL, 0, options, why);
    }
    struct span page = span_value(f, f->html);
    if (page.at == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    return html_read_text(a, page, options, why);
}

static dm_status jsonl_object(struct article *a, const cJSON *object, struct span line,
                              const struct input_options *options, dm_report *why)
{
    struct fields f = { .a = a };
    dm_status s = DM_OK;
    take_all(&f, object, line);
    if (f.wrong != NULL)
        s = fail(why, DM_BAD_INPUT, "the field \"%s\" must be %s", f.wrong, f.want);
    if (s == DM_OK && f.extra.len > 0) {
        buffer_char(&f.extra, '}');
        a->extra = arena_copy(&a->arena, buffer_span(&f.extra));
        f.no_memory |= f.extra.failed || a->extra.at == NULL;
    }
    if (f.no_memory)
        s = fail(why, DM_NO_MEMORY, "out of memory");
    if (s == DM_OK)
        s = jsonl_text(&f, options, why);
    buffer_clear(&f.extra);
    return s;
}

dm_status jsonl_read(struct article *a, struct span bytes, const struct input_options *options,
                     dm_report *why)
{
    struct span line;
    if (bytes.len > 0 && memchr(bytes.at, '\0', bytes.len) != NULL)
        return fail(why, DM_BAD_INPUT, "a zero byte, which JSON does not allow");
    if (!article_decode(a, bytes, false, &line))
        return fail(why, DM_NO_MEMORY, "out of memory");
    disarm_zeros((char *)(uintptr_t)line.at, line.len); /* the copy in our arena */
    const char *end = NULL;
    cJSON *object = cJSON_ParseWithLengthOpts(line.at, line.len, &end, 0);
    if (object == NULL) {
        size_t at = end != NULL && end >= line.at ? (size_t)(end - line.at) : 0;
        if (at + 1 >= line.len)
            return fail(why, DM_BAD_INPUT, "not valid JSON: it ends too early");
        return fail(why, DM_BAD_INPUT, "not valid JSON: a mistake at byte %zu", at + 1);
    }
    dm_status s;
    size_t rest = (size_t)(end - line.at);
    if (!cJSON_IsObject(object))
        s = fail(why, DM_BAD_INPUT, "not a JSON object");
    else if (span_trim(span_from(line, rest)).len > 0)
        s = fail(why, DM_BAD_INPUT, "not valid JSON: more text behind the object, at byte %zu",
                 rest + 1);
    else
        s = jsonl_object(a, object, span_cut(line, 0, rest), options, why);
    cJSON_Delete(object);
    return s;
}
