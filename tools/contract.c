/* contract.c -- writes the JSON Schema and the page of the records from the table that the program
 * itself uses.
 *
 *   contract write DIR    writes DIR/records.schema.json and DIR/records.md
 *   contract check DIR    compares them with what it would write; fails when they differ
 *
 * So neither can be behind the code: `make check` runs the second, `make contract` the first. */
#include "base/buffer.h"
#include "dragoman.h"
#include "records/record.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- the schema ---- */

static const char definitions[] =
    "    \"id\": { \"type\": \"string\", \"pattern\": \"^[0-9a-f]{16}$\" },\n"
    "    \"date\": {\n"
    "      \"description\": \"ISO 8601, cut to what is known\",\n"
    "      \"type\": \"string\",\n"
    "      \"pattern\": \"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?|-W[0-9]{2})?$\"\n"
    "    },\n"
    "    \"span\": {\n"
    "      \"description\": \"start and end, code points\",\n"
    "      \"type\": \"array\",\n"
    "      \"items\": { \"type\": \"integer\", \"minimum\": 0 },\n"
    "      \"minItems\": 2,\n"
    "      \"maxItems\": 2\n"
    "    },\n"
    "    \"bounds\": {\n"
    "      \"type\": \"object\",\n"
    "      \"properties\": {\n"
    "        \"low\": { \"type\": [\"number\", \"null\"] },\n"
    "        \"high\": { \"type\": [\"number\", \"null\"] }\n"
    "      },\n"
    "      \"required\": [\"low\", \"high\"],\n"
    "      \"additionalProperties\": false\n"
    "    },\n";

static const char *const text_or_null = "{ \"type\": [\"string\", \"null\"] }";
static const char *const number_or_null = "{ \"type\": [\"number\", \"null\"] }";

/* A closed object: names and schemas in pairs, NULL at the end; all required unless `loose`. */
static void object(struct buffer *b, const char *name, const char *what, bool loose,
                   const char *const *pairs)
{
    buffer_printf(b,
                  "    \"%s\": {\n      \"description\": \"%s\",\n      \"type\": \"object\",\n"
                  "      \"properties\": {\n",
                  name, what);
    for (size_t i = 0; pairs[i] != NULL; i += 2)
        buffer_printf(b, "        \"%s\": %s%s\n", pairs[i], pairs[i + 1],
                      pairs[i + 2] != NULL ? "," : "");
    buffer_text(b, "      },\n");
    if (!loose) {
        buffer_text(b, "      \"required\": [");
        for (size_t i = 0; pairs[i] != NULL; i += 2)
            buffer_printf(b, "%s\"%s\"", i > 0 ? ", " : "", pairs[i]);
        buffer_text(b, "],\n");
    }
    buffer_text(b, "      \"additionalProperties\": false\n    },\n");
}

static void objects(struct buffer *b)
{
    const char *const offset = "{ \"type\": [\"integer\", \"null\"], \"minimum\": 0 }";
    const char *const bounds = "{ \"$ref\": \"#/$defs/bounds\" }";
    const char *const code = text_or_null;
    object(b, "entity", "somebody as the sentence names them, and who that is", false,
           (const char *const[]){
               "text", code, "name", code, "description", code, "code", code, "sector", code,
               "office", code, "actor",
               "{ \"anyOf\": [{ \"$ref\": \"#/$defs/id\" }, { \"type\": \"null\" }] }", "start",
               offset, "end", offset, NULL });
    object(b, "location", "where something happened", false,
           (const char *const[]){ "name", code, "latitude", number_or_null, "longitude",
                                  number_or_null, "country", code, "precision", code, NULL });
    object(b, "size", "people, from low to high; what is not told is left out", true,
           (const char *const[]){ "dead", bounds, "injured", bounds, "arrested", bounds,
                                  "participants", bounds, NULL });
    object(b, "body", "a country or organisation", false,
           (const char *const[]){ "code", code, "name", code, NULL });
    object(b, "topic", "of what, or of whom, a role is played", false,
           (const char *const[]){ "text", code, "code", code, NULL });
    object(b, "dateline", "place and agency of a dateline", false,
           (const char *const[]){ "place", code, "agency", code, NULL });
}

/* The schema of one value that is not null. */
static const char *type_schema(enum value_type type)
{
    switch (type) {
    case VALUE_TEXT:
        return "\"type\": \"string\"";
    case VALUE_DATE:
        return "\"$ref\": \"#/$defs/date\"";
    case VALUE_TEXTS:
        return "\"type\": \"array\", \"items\": { \"type\": \"string\" }";
    case VALUE_NUMBER:
        return "\"type\": \"number\"";
    case VALUE_INTEGER:
        return "\"type\": \"integer\"";
    case VALUE_INTEGERS:
        return "\"type\": \"array\", \"items\": { \"type\": \"integer\" }";
    case VALUE_FLAG:
        return "\"type\": \"boolean\"";
    case VALUE_SPANS:
        return "\"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/span\" }";
    case VALUE_ENTITY:
        return "\"$ref\": \"#/$defs/entity\"";
    case VALUE_ENTITIES:
        return "\"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/entity\" }";
    case VALUE_PLACE:
        return "\"$ref\": \"#/$defs/location\"";
    case VALUE_SIZE:
        return "\"$ref\": \"#/$defs/size\"";
    case VALUE_BODY:
        return "\"$ref\": \"#/$defs/body\"";
    case VALUE_TOPIC:
        return "\"$ref\": \"#/$defs/topic\"";
    case VALUE_DATELINE:
        return "\"$ref\": \"#/$defs/dateline\"";
    case VALUE_JSON:
        return "\"type\": \"object\"";
    case VALUE_NULL:
        break;
    }
    return "\"type\": \"null\"";
}

static void choices(struct buffer *b, const char *words, bool nullable)
{
    struct span rest = span_of(words), word;
    buffer_text(b, "\"enum\": [");
    for (bool first = true; span_next(&rest, '|', &word); first = false)
        buffer_printf(b, "%s\"%.*s\"", first ? "" : ", ", SPAN_FMT(word));
    buffer_text(b, nullable ? ", null]" : "]");
}

static void field_schema(struct buffer *b, const struct field *f, const char *words)
{
    buffer_printf(b, "        \"%s\": { \"description\": \"%s\", ", f->name, f->what);
    if (words != NULL && f->type == VALUE_TEXTS) {
        buffer_text(b, "\"type\": \"array\", \"items\": { ");
        choices(b, words, false);
        buffer_text(b, " }");
    } else if (words != NULL) {
        choices(b, words, f->nullable);
    } else if (f->nullable) {
        buffer_printf(b, "\"anyOf\": [{ %s }, { \"type\": \"null\" }]", type_schema(f->type));
    } else {
        buffer_text(b, type_schema(f->type));
    }
    buffer_text(b, " }");
}

/* The common fields say more of themselves than their types. */
static void common_schema(struct buffer *b, const struct field *f)
{
    bool id = strcmp(f->name, "id") == 0, confidence = strcmp(f->name, "confidence") == 0;
    const char *schema = id           ? "\"$ref\": \"#/$defs/id\""
                         : confidence ? "\"type\": \"number\", \"minimum\": 0, \"maximum\": 1"
                         : f->type == VALUE_INTEGER ? "\"type\": \"integer\", \"minimum\": 0"
                                                    : type_schema(f->type);
    buffer_printf(b, "        \"%s\": { \"description\": \"%s\", %s }", f->name, f->what, schema);
}

static void kind_schema(struct buffer *b, enum record_kind kind)
{
    const struct record_kind_info *info = &record_kinds[kind];
    buffer_printf(b,
                  "    \"%s\": {\n      \"description\": \"%s\",\n      \"type\": \"object\",\n"
                  "      \"properties\": {\n        \"record\": { \"const\": \"%s\" }",
                  info->name, info->what, info->name);
    for (size_t i = 0; i < common_count(kind); i++) {
        buffer_text(b, ",\n");
        common_schema(b, &common_fields[i]);
    }
    for (size_t i = 0; i < info->n_fields; i++) {
        buffer_text(b, ",\n");
        field_schema(b, &info->fields[i], field_choices(kind, i));
    }
    buffer_text(b, "\n      },\n      \"required\": [\n        \"record\"");
    for (size_t i = 0; i < common_count(kind); i++)
        buffer_printf(b, ", \"%s\"", common_fields[i].name);
    for (size_t i = 0; i < info->n_fields; i++)
        buffer_printf(b, ",\n        \"%s\"", info->fields[i].name);
    buffer_printf(b, "\n      ],\n      \"additionalProperties\": false\n    }%s\n",
                  kind + 1 < RECORD_KINDS ? "," : "");
}

static void schema(struct buffer *b)
{
    buffer_printf(b,
                  "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
                  "  \"title\": \"Dragoman records, schema %d\",\n"
                  "  \"description\": \"One line of the output. Made by tools/contract.c from "
                  "src/records/record.h; do not edit.\",\n  \"oneOf\": [\n",
                  DM_SCHEMA);
    for (int k = 0; k < RECORD_KINDS; k++)
        buffer_printf(b, "    { \"$ref\": \"#/$defs/%s\" }%s\n", record_kinds[k].name,
                      k + 1 < RECORD_KINDS ? "," : "");
    buffer_text(b, "  ],\n  \"$defs\": {\n");
    buffer_text(b, definitions);
    objects(b);
    for (int k = 0; k < RECORD_KINDS; k++)
        kind_schema(b, (enum record_kind)k);
    buffer_text(b, "  }\n}\n");
}

/* ---- the page ---- */

static const char page_head[] =
    "# Records\n\n"
    "<!-- Made by tools/contract.c from src/records/record.h; do not edit. -->\n\n"
    "`dragoman read --jsonl` writes one JSON object a line, and every list command gives them out "
    "again "
    "(`--format jsonl`). [records.schema.json](records.schema.json) says the same as this page to "
    "programs.\n\n"
    "* **Every field is always there**, null where nothing is known; only `size` leaves out what "
    "is not told.\n"
    "* **Order**: a document, then its records by sentence, own span, kind and id. Same bytes, "
    "same "
    "lexicon, same weights: the same lines, byte for byte, whatever the number of threads.\n"
    "* **Offsets** (`start`, `end`, `..._spans`) count Unicode code points of the document's "
    "`text`, which "
    "differs from what was given only where something was mended or removed. With `--offsets "
    "source` they "
    "count in the given text.\n"
    "* **Ids** are hashes of the document's key, the kind, the words of the sentence and the "
    "record's own "
    "span in it, not of its codes: a newer lexicon changes a record, not its id. Commands take the "
    "beginning of an id.\n"
    "* **Dates** are ISO 8601, cut to what is known: `2024`, `2024-11`, `2024-W48`, `2024-11-30`.\n"
    "* **Confidence** is between 0 and 1, rounded to four places.\n\n";

static const char page_tail[] =
    "## Entities\n\n"
    "`{\"text\", \"name\", \"description\", \"code\", \"sector\", \"office\", \"actor\", "
    "\"start\", \"end\"}`: the "
    "words of the "
    "article; the fullest name known, in the article's spelling; of a pronoun for somebody without "
    "a "
    "name the noun it stands for (\"the EU's envoy\"), else null; country or organisation code and "
    "sector, "
    "null where nobody can say; the office held; the id of the `actor` record; where the words "
    "stand, "
    "which may be an earlier sentence, as where a quotation goes on; null where there are no words "
    "of its own.\n\n"
    "## CSV and TSV\n\n"
    "One column a field. An entity becomes two, `holder` with code and sector (`TUR:GOV`, or the "
    "name where "
    "there is no code) and `holder_name`; a place four (`event_loc`, `_latitude`, `_longitude`, "
    "`_country`); the `of` of an office `of` and `of_name`, of a role `of` and `of_code`. Lists "
    "are joined "
    "by `; `, spans written `12-20`. In TSV a tab, line end or backslash inside a cell is written "
    "`\\t`, `\\n`, "
    "`\\r`, `\\\\`; CSV quotes as in RFC 4180.\n";

static const char *type_name(enum value_type type)
{
    switch (type) {
    case VALUE_TEXT:
        return "text";
    case VALUE_DATE:
        return "date";
    case VALUE_TEXTS:
        return "list of texts";
    case VALUE_NUMBER:
        return "number";
    case VALUE_INTEGER:
        return "whole number";
    case VALUE_INTEGERS:
        return "list of whole numbers";
    case VALUE_FLAG:
        return "true or false";
    case VALUE_SPANS:
        return "list of [start, end]";
    case VALUE_ENTITY:
        return "entity";
    case VALUE_ENTITIES:
        return "list of entities";
    case VALUE_PLACE:
        return "{name, latitude, longitude, country, precision}";
    case VALUE_SIZE:
        return "{dead, injured, arrested, participants: {low, high}}";
    case VALUE_BODY:
        return "{code, name}";
    case VALUE_TOPIC:
        return "{text, code}";
    case VALUE_DATELINE:
        return "{place, agency}";
    case VALUE_JSON:
        return "object";
    case VALUE_NULL:
        break;
    }
    return "null";
}

static void page_row(struct buffer *b, const struct field *f)
{
    buffer_printf(b, "| `%s` | %s%s | %s |\n", f->name, type_name(f->type),
                  f->nullable ? " or null" : "", f->what);
}

static void page_kind(struct buffer *b, enum record_kind kind)
{
    const struct record_kind_info *info = &record_kinds[kind];
    buffer_printf(b,
                  "## %s\n\n%c%s. `dragoman %s` lists them.\n\n| field | type | what it is "
                  "|\n|---|---|---|\n",
                  info->name, info->what[0] - 'a' + 'A', info->what + 1, info->plural);
    for (size_t i = 0; i < info->n_fields; i++)
        page_row(b, &info->fields[i]);
    buffer_char(b, '\n');
}

static void page(struct buffer *b)
{
    buffer_text(b, page_head);
    buffer_text(
        b, "## Fields of every record\n\n`record` (the kind) comes first. A document has only "
           "`id`, `document` and `text` of these; its `text` is the whole article, with paragraphs "
           "as given.\n\n| field | type | what it is |\n|---|---|---|\n");
    for (const struct field *f = common_fields; f->name != NULL; f++)
        page_row(b, f);
    buffer_char(b, '\n');
    for (int k = 0; k < RECORD_KINDS; k++)
        page_kind(b, (enum record_kind)k);
    buffer_text(b, page_tail);
}

/* ---- files ---- */

static bool write_file(const char *path, struct span text)
{
    FILE *f = fopen(path, "wb");
    bool good = f != NULL && fwrite(text.at, 1, text.len, f) == text.len;
    if (f != NULL)
        good = fclose(f) == 0 && good;
    if (!good)
        (void)fprintf(stderr, "contract: cannot write %s\n", path);
    return good;
}

static bool check_file(const char *path, struct span text)
{
    FILE *f = fopen(path, "rb");
    char *found = malloc(text.len + 1);
    size_t n = f != NULL && found != NULL ? fread(found, 1, text.len + 1, f) : 0;
    bool same = n == text.len && memcmp(found, text.at, n) == 0;
    if (f != NULL)
        (void)fclose(f);
    free(found);
    if (!same)
        (void)fprintf(stderr, "contract: %s is not what the table gives; run `contract write`\n",
                      path);
    return same;
}

static bool file(const char *what, const char *folder, const char *name,
                 void (*make)(struct buffer *))
{
    struct buffer text = { 0 };
    char path[4096];
    make(&text);
    int n = snprintf(path, sizeof(path), "%s/%s", folder, name);
    bool good = !text.failed && n > 0 && (size_t)n < sizeof(path);
    if (good)
        good = strcmp(what, "write") == 0 ? write_file(path, buffer_span(&text))
                                          : check_file(path, buffer_span(&text));
    buffer_clear(&text);
    return good;
}

int main(int argc, char **argv)
{
    if (argc != 3 || (strcmp(argv[1], "write") != 0 && strcmp(argv[1], "check") != 0)) {
        (void)fprintf(stderr, "usage: contract write|check DIR\n");
        return 2;
    }
    bool good = file(argv[1], argv[2], "records.schema.json", schema);
    good = file(argv[1], argv[2], "records.md", page) && good;
    return good ? 0 : 1;
}
