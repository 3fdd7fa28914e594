/* build.c -- .lex files -> an image: the one reader of the format in docs/formats/lexicon.md.
 *
 * Two passes: the first takes entries and rows of all files as they stand, the second compiles
 * frames, since a frame may use a set that a later file defines. */
#include "lexicon/codes.h"
#include "lexicon/frames.h"
#include "lexicon/sites.h"

#include <dirent.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/utf8.h"

enum {
    MAX_FILE = 16 << 20,
    MAX_MISTAKES = 100,
    MAX_DEPTH = 6,
    MAX_FILES = 4096,
    MAX_ITEMS = 1 << 30
};

dm_status image_settle(struct image *im, dm_report *why); /* image.c */

#define TEXT_KEY(name, text) text,
static const char *const key_names[] = { KEY_LIST(TEXT_KEY) };
#undef TEXT_KEY

void *vec_push(struct builder *b, struct vec *v, uint32_t n, size_t size)
{
    if (n > MAX_ITEMS - v->n) {
        b->no_memory = true;
        return NULL;
    }
    if (v->n + n > v->room) {
        uint32_t want = v->room ? v->room * 2 : 256;
        while (want < v->n + n)
            want *= 2;
        void *items = realloc(v->items, (size_t)want * size);
        if (items == NULL) {
            b->no_memory = true;
            return NULL;
        }
        v->items = items;
        v->room = want;
    }
    char *at = (char *)v->items + (size_t)v->n * size;
    memset(at, 0, (size_t)n * size);
    v->n += n;
    return at;
}

struct str builder_string(struct builder *b, struct span s)
{
    if (s.at == NULL || s.len == 0)
        return (struct str){ 0, 0 };
    uint32_t known = map_get(&b->strings, s);
    if (known != MAP_NONE)
        return (struct str){ known, (uint32_t)s.len };
    uint32_t at = b->pool.n;
    char *to = vec_push(b, &b->pool, (uint32_t)s.len + 1, 1);
    struct span copy = arena_copy(&b->arena, s);
    if (to == NULL || copy.at == NULL || !map_set(&b->strings, copy, at)) {
        b->no_memory = true;
        return (struct str){ 0, 0 };
    }
    memcpy(to, s.at, s.len);
    return (struct str){ at, (uint32_t)s.len };
}

void builder_mistake(struct builder *b, uint32_t line, const char *format, ...)
{
    if (++b->n_mistakes > MAX_MISTAKES)
        return;
    char text[400];
    va_list args;
    va_start(args, format);
    (void)vsnprintf(text, sizeof text, format, args);
    va_end(args);
    buffer_printf(b->mistakes, "%.*s:%u: %s\n", SPAN_FMT(b->file), line, text);
}

static struct span str_span(const struct builder *b, struct str s)
{
    return (struct span){ (const char *)b->pool.items + s.at, s.len };
}

/* ---- Values ---- */

bool period_parse(struct span s, struct period *out)
{
    size_t dots = span_find(s, SPAN(".."));
    *out = (struct period){ INT32_MIN, INT32_MAX, 0, 0 };
    if (dots == SIZE_MAX)
        return false;
    struct span a = span_trim(span_cut(s, 0, dots)), z = span_trim(span_from(s, dots + 2));
    struct date d;
    if (a.len > 0) {
        if (!date_parse(a, &d))
            return false;
        out->from = date_day(d);
        out->from_precision = d.precision;
    }
    if (z.len > 0) {
        if (!date_parse(z, &d))
            return false;
        int32_t day = date_day(d);
        if (d.precision == PRECISION_YEAR)
            day = day_number(d.year, 12, 31);
        else if (d.precision == PRECISION_MONTH)
            day = day_number(d.year, d.month, month_days(d.year, d.month));
        else if (d.precision == PRECISION_WEEK)
            day += 6;
        out->to = day;
        out->to_precision = d.precision;
    }
    return true;
}

/* A period of a line, or a mistake that says what is wrong with it. */
static bool period_take(struct builder *b, uint32_t line, const char *key, struct span value,
                        struct period *out)
{
    if (!period_parse(value, out))
        builder_mistake(b, line, "%s \"%.*s\"; expected FROM..TO in ISO dates", key,
                        SPAN_FMT(value));
    else if (out->from > out->to)
        builder_mistake(b, line, "%s \"%.*s\"; it ends before it begins", key, SPAN_FMT(value));
    else
        return true;
    return false;
}

static bool is_sector(struct span s)
{
    static const char all[] = "GOV MIL JUD LEG COP SPY PTY OPP REB PRM UAF CVL REF JRN BUS CRM EDU "
                              "ELI LAB MED REL SOC AGR PRE UNK";
    return s.len == 3 && span_find(SPAN(all), s) % 4 == 0 && span_find(SPAN(all), s) != SIZE_MAX;
}

/* "TUR", "TUR:REB", "ISR:GOV,MIL", "---:CVL". */
static bool code_parse(struct builder *b, struct span s, struct str *code, struct str *sector)
{
    struct span c, rest = s, one;
    if (!span_next(&rest, ':', &c) || c.len != 3)
        return false;
    for (size_t i = 0; i < 3; i++)
        if (!(c.at[i] >= 'A' && c.at[i] <= 'Z') && c.at[i] != '-')
            return false;
    *code = span_is(c, "---") ? (struct str){ 0, 0 } : builder_string(b, c);
    *sector = (struct str){ 0, 0 };
    if (rest.at == NULL)
        return true;
    struct span list = rest;
    while (span_next(&list, ',', &one))
        if (!is_sector(one))
            return false;
    *sector = builder_string(b, rest);
    return true;
}

/* ---- Names ---- */

static bool all_capitals(struct span s)
{
    size_t n, letters = 0;
    for (size_t i = 0; i < s.len; i += n) {
        int32_t c = utf8_get(span_from(s, i), &n);
        if (utf8_is_lower(c))
            return false;
        letters += utf8_is_upper(c);
    }
    return letters >= 2 && s.len <= 8;
}

static bool has_capital(struct span s)
{
    size_t n;
    for (size_t i = 0; i < s.len; i += n)
        if (utf8_is_upper(utf8_get(span_from(s, i), &n)))
            return true;
    return false;
}

static void name_add(struct builder *b, uint32_t entry, uint8_t role, struct span word,
                     const char *of)
{
    struct span key = lexicon_key_of(&b->arena, word);
    if (key.at == NULL) {
        b->no_memory = true;
        return;
    }
    if (key.len == 0)
        return;
    struct str text = builder_string(b, key);
    struct name_ref *r = PUSH(b, names, struct name_ref);
    if (r == NULL)
        return;
    r->key = text;
    r->entry = entry;
    r->next = UINT32_MAX;
    r->role = role;
    r->words = 1;
    for (size_t i = 0; i < key.len; i++)
        r->words = (uint8_t)(r->words + (key.at[i] == ' '));
    r->capitals = all_capitals(word);
    r->capital = has_capital(word);
    if (of != NULL)
        memcpy(r->of, of, 3);
}

/* Adds each word of "a; b (c); d"; the first one to *first. */
static void names_add(struct builder *b, uint32_t entry, uint8_t role, struct span list,
                      struct span *first)
{
    struct span one;
    while (span_next(&list, ';', &one)) {
        one = span_trim(one);
        const char *open = one.len ? memchr(one.at, '(', one.len) : NULL;
        if (open != NULL && one.at[one.len - 1] == ')' && open > one.at) {
            struct span inner = { open + 1, (size_t)(one.at + one.len - open) - 2 }, form;
            while (span_next(&inner, ',', &form))
                name_add(b, entry, role, span_trim(form), NULL);
            one = span_trim((struct span){ one.at, (size_t)(open - one.at) });
        }
        if (one.len == 0)
            continue;
        if (first != NULL && first->len == 0)
            *first = one;
        name_add(b, entry, role, one, NULL);
    }
}

/* "Bashar al-Assad" is also known as "Assad" and "al-Assad". */
static void surname_add(struct builder *b, uint32_t entry, struct span name)
{
    size_t cut = name.len;
    while (cut > 0 && name.at[cut - 1] != ' ' && name.at[cut - 1] != '-')
        cut--;
    if (cut == 0 || name.len - cut < 3)
        return;
    name_add(b, entry, KEY_HEAD, span_from(name, cut), NULL);
    size_t word = cut - 1;
    while (word > 0 && name.at[word - 1] != ' ')
        word--;
    struct span particle = span_cut(name, word, cut - 1);
    if (span_eq_nocase(particle, SPAN("al")) || span_eq_nocase(particle, SPAN("el")) ||
        span_eq_nocase(particle, SPAN("bin")) || span_eq_nocase(particle, SPAN("de")) ||
        span_eq_nocase(particle, SPAN("abu")) || span_eq_nocase(particle, SPAN("van")))
        name_add(b, entry, KEY_HEAD, span_from(name, word), NULL);
}

/* ---- Lines ---- */

static bool split_line(struct span line, struct span *key, struct span *value)
{
    size_t i = 0;
    while (i < line.len && line.at[i] != ' ' && line.at[i] != '\t')
        i++;
    *key = span_cut(line, 0, i);
    *value = span_trim(span_from(line, i));
    return key->len > 0;
}

/* Comments: '#' at the start of a line or after a blank. */
static struct span without_comment(struct span line)
{
    for (size_t i = 0; i < line.len; i++)
        if (line.at[i] == '#' && (i == 0 || line.at[i - 1] == ' ' || line.at[i - 1] == '\t'))
            return span_trim(span_cut(line, 0, i));
    return span_trim(line);
}

static int kind_of(struct span key)
{
    for (unsigned i = 0; i < ENTRY_KINDS; i++)
        if (span_is(key, entry_kind_text(i)))
            return (int)i;
    return -1;
}

static int key_of(struct span key)
{
    for (unsigned i = 0; i < KEY_COUNT; i++)
        if (span_is(key, key_names[i]))
            return (int)i;
    return -1;
}

static uint8_t cue_class(struct span word)
{
    static const struct {
        const char *name;
        uint8_t code;
    } classes[] = { { "verb", 'v' },  { "noun", 'n' },    { "adj", 'a' },
                    { "modal", 'm' }, { "adv", 'd' },     { "phrase", 'p' },
                    { "event", 'e' }, { "members", 'g' }, { "process", 's' } };
    for (size_t i = 0; i < sizeof classes / sizeof *classes; i++)
        if (span_is(word, classes[i].name))
            return classes[i].code;
    return 0;
}

static void set_words(struct builder *b, uint32_t entry, uint32_t line, struct span value)
{
    struct span one;
    while (span_next(&value, ';', &one)) {
        one = span_trim(one);
        if (one.len == 0)
            continue;
        struct span key = lexicon_key_of(&b->arena, one);
        struct str s = builder_string(b, key);
        struct row *r = PUSH(b, rows, struct row);
        if (r == NULL)
            return;
        *r = (struct row){ .key = KEY_NAME, .line = line, .value = s };
        AT(b, entries, struct entry, entry)->rows.n++;
    }
}

static void row_line(struct builder *b, int key, uint32_t line, struct span value);

static void head_line(struct builder *b, int kind, uint32_t line, struct span value)
{
    uint32_t entry = b->entries.n;
    struct entry *e = PUSH(b, entries, struct entry);
    if (e == NULL)
        return;
    e->kind = (uint8_t)kind;
    e->file = b->file_str;
    e->line = line;
    e->from = INT32_MIN;
    e->to = INT32_MAX;
    e->rows.first = b->rows.n;
    e->offices.first = b->terms.n;
    struct span first = { "", 0 }, word;
    if (value.len == 0) {
        builder_mistake(b, line, "%s without a value", entry_kind_text((unsigned)kind));
        return;
    }
    switch (kind) {
    case ENTRY_PLACE:
        if (memchr(value.at, ';', value.len) != NULL)
            builder_mistake(b, line, "place \"%.*s\"; expected one name, others in alias",
                            SPAN_FMT(value));
        first = value;
        name_add(b, entry, KEY_NAME, value, NULL);
        break;
    case ENTRY_ACTOR: {
        struct str code, sector;
        struct span c = value, rest = value;
        (void)span_next(&rest, ' ', &c);
        if (!code_parse(b, c, &code, &sector))
            builder_mistake(b, line, "actor \"%.*s\"; expected a code such as TUR or TUR:REB",
                            SPAN_FMT(c));
        else {
            e = AT(b, entries, struct entry, entry);
            e->code = code;
            e->sector = sector;
        }
        break;
    }
    case ENTRY_PERSON:
        first = value;
        name_add(b, entry, KEY_NAME, value, NULL);
        surname_add(b, entry, value);
        break;
    case ENTRY_SET: {
        struct span rest = value;
        (void)span_next(&rest, ' ', &word);
        first = word;
        if (map_get(&b->sets, word) != MAP_NONE)
            builder_mistake(b, line, "set %.*s is defined twice", SPAN_FMT(word));
        struct span name = arena_copy(&b->arena, word);
        if (name.at == NULL || !map_set(&b->sets, name, entry))
            b->no_memory = true;
        if (rest.at != NULL)
            set_words(b, entry, line, rest);
        break;
    }
    case ENTRY_CUE:
    case ENTRY_ROLE: {
        struct span rest = value;
        (void)span_next(&rest, ' ', &word);
        e->word_class = cue_class(word);
        const char *classes = kind == ENTRY_CUE ? "vnamdpe" : "nvgs";
        if (e->word_class == 0 || strchr(classes, e->word_class) == NULL || rest.at == NULL)
            builder_mistake(b, line, "%s \"%.*s\"; expected %s, then words",
                            entry_kind_text((unsigned)kind), SPAN_FMT(value),
                            kind == ENTRY_CUE ? "verb, noun, adj, modal, adv, phrase or event"
                                              : "noun, verb, members or process");
        else
            names_add(b, entry, KEY_HEAD, rest, &first);
        break;
    }
    case ENTRY_PLOVER:
    case ENTRY_SCALE:
        first = codes_head(b, (enum entry_kind)kind, line, value);
        name_add(b, entry, KEY_HEAD, first, NULL);
        if (kind == ENTRY_SCALE)
            row_line(b, KEY_VALUE, line, span_trim(span_from(value, first.len)));
        break;
    case ENTRY_TABLE:
    case ENTRY_DEFINE:
    case ENTRY_TIME:
    case ENTRY_CONTEXT:
    case ENTRY_GENRE:
        first = value; /* no names of anybody */
        break;
    default:
        names_add(b, entry, KEY_HEAD, value, &first);
    }
    struct str head = builder_string(b, first);
    AT(b, entries, struct entry, entry)->head = head;
}

static void office_held(struct builder *b, uint32_t entry, uint32_t line, struct span value)
{
    struct span code, rest = value;
    struct term t = { .entry = entry, .line = line, .from = INT32_MIN, .to = INT32_MAX };
    if (!span_next(&rest, ' ', &code) || rest.at == NULL ||
        !code_parse(b, code, &t.code, &t.sector)) {
        builder_mistake(b, line, "office \"%.*s\"; expected CODE:SECTOR office FROM..TO",
                        SPAN_FMT(value));
        return;
    }
    rest = span_trim(rest);
    size_t last = rest.len;
    while (last > 0 && rest.at[last - 1] != ' ')
        last--;
    struct span tail = span_from(rest, last);
    if (span_find(tail, SPAN("..")) != SIZE_MAX) {
        struct period p;
        if (period_take(b, line, "period", tail, &p)) {
            t.from = p.from;
            t.to = p.to;
            t.from_precision = p.from_precision;
            t.to_precision = p.to_precision;
        }
        rest = span_trim(span_cut(rest, 0, last));
    }
    t.office = builder_string(b, rest);
    struct term *slot = PUSH(b, terms, struct term);
    if (slot == NULL)
        return;
    *slot = t;
    AT(b, entries, struct entry, entry)->offices.n++;
}

static void example_add(struct builder *b, uint32_t entry, uint32_t line, bool yes, bool known,
                        struct span value)
{
    struct span sentence = value, want = { "", 0 };
    size_t arrow = span_find(value, SPAN("=>"));
    if (yes && AT(b, entries, struct entry, entry)->kind == ENTRY_CONDITION) {
        builder_mistake(
            b, line, "yes under a condition; expected only no (a cue's yes shows its condition)");
        return;
    }
    if (yes && arrow == SIZE_MAX) {
        builder_mistake(b, line, "yes without \"=>\"; expected SENTENCE => RECORD");
        return;
    }
    if (arrow != SIZE_MAX) {
        sentence = span_trim(span_cut(value, 0, arrow));
        want = span_trim(span_from(value, arrow + 2));
    }
    struct str s = builder_string(b, sentence), w = builder_string(b, want);
    struct example *x = PUSH(b, examples, struct example);
    if (x != NULL)
        *x = (struct example){
            .entry = entry, .line = line, .yes = yes, .known = known, .sentence = s, .want = w
        };
}

/* Each word of a list must be one of those the contract knows. */
static void words_check(struct builder *b, uint32_t line, const char *key, struct span value,
                        const char *known)
{
    struct span one;
    while (span_next(&value, ';', &one)) {
        one = span_trim(one);
        struct span all = span_of(known), word;
        bool found = one.len == 0;
        while (!found && span_next(&all, ' ', &word))
            found = span_eq(word, one);
        if (!found)
            builder_mistake(b, line, "%s \"%.*s\"; expected one of: %s", key, SPAN_FMT(one), known);
    }
}

/* "LBY 2014-08..2021-03; BIH": states where several hold an office, and when. */
static void several_check(struct builder *b, uint32_t line, struct span value)
{
    struct span one, code;
    while (span_next(&value, ';', &one)) {
        struct span rest = one = span_trim(one);
        struct period p;
        struct str c, sector;
        if (one.len == 0)
            continue;
        if (!span_next(&rest, ' ', &code) || !code_parse(b, code, &c, &sector) || sector.len > 0)
            builder_mistake(b, line, "several \"%.*s\"; expected CODE, or CODE FROM..TO",
                            SPAN_FMT(one));
        else if (rest.at != NULL)
            (void)period_take(b, line, "several", span_trim(rest), &p);
    }
}

/* What later rooms would only notice as a rule that does nothing. */
static void row_check(struct builder *b, int key, uint32_t line, struct span value)
{
    struct loose_path paths[16];
    switch (key) {
    case KEY_STANCE:
    case KEY_NEGATED:
        words_check(b, line, key_names[key], value,
                    "demand refuse support oppose accept offer commit");
        break;
    case KEY_MEANS:
        words_check(b, line, "means", value,
                    "guarantor mediator host observer sponsor backer signatory party");
        break;
    case KEY_CONTENT:
        words_check(b, line, "content", value, "that quote to of np");
        break;
    case KEY_HOLDERS:
        words_check(b, line, "holders", value, "one any many");
        break;
    case KEY_EVENT:
        words_check(b, line, "event", value, "ACCUSE REJECT REQUEST SUPPORT");
        break;
    case KEY_SEVERAL:
        several_check(b, line, value);
        break;
    case KEY_FORM:
        words_check(b, line, "form", value, "advcl obl adv wish condition");
        break;
    case KEY_QUAD:
    case KEY_SCORE:
    case KEY_CAMEO:
    case KEY_AHEAD:
        codes_row(b, (enum lexicon_key)key, line, value);
        break;
    case KEY_MATTER:
    case KEY_HOLDER:
    case KEY_TOWARD:
    case KEY_ADDRESSEE:
        if (paths_parse(value, paths, 16) == 0)
            builder_mistake(b, line, "%s \"%.*s\"; expected paths such as obj; obl/to",
                            key_names[key], SPAN_FMT(value));
        break;
    default:
        break;
    }
}

static void row_line(struct builder *b, int key, uint32_t line, struct span value)
{
    uint32_t entry = b->entries.n - 1;
    struct entry *e = AT(b, entries, struct entry, entry);
    struct span first = { "", 0 };
    switch (key) {
    case KEY_NAME:
    case KEY_ADJECTIVE:
    case KEY_PEOPLE:
    case KEY_CAPITAL:
    case KEY_SEAT:
    case KEY_CITY:
    case KEY_ALIAS:
    case KEY_WORD:
    case KEY_HINT:
        names_add(b, entry, (uint8_t)key, value, &first);
        e = AT(b, entries, struct entry, entry);
        if (key == KEY_NAME && e->head.len == 0) {
            struct str head = builder_string(b, first);
            AT(b, entries, struct entry, entry)->head = head;
        }
        break;
    case KEY_TITLE: {
        struct span code, rest = value;
        if (!span_next(&rest, ' ', &code) || code.len != 3 || rest.at == NULL)
            builder_mistake(b, line, "title \"%.*s\"; expected CODE title", SPAN_FMT(value));
        else
            name_add(b, entry, KEY_TITLE, span_trim(rest), code.at);
        break;
    }
    case KEY_VALID: {
        struct period p;
        if (period_take(b, line, "valid", value, &p)) {
            e->from = p.from;
            e->to = p.to;
        }
        break;
    }
    case KEY_GENDER:
        e->gender = span_is(value, "f") ? 'f' : span_is(value, "m") ? 'm' : 0;
        if (e->gender == 0)
            builder_mistake(b, line, "gender \"%.*s\"; expected f or m", SPAN_FMT(value));
        break;
    case KEY_SECTOR:
    case KEY_CODE: {
        struct str code = { 0, 0 }, sector = { 0, 0 };
        if (key == KEY_SECTOR) {
            struct span one, list = value;
            bool fine = true;
            while (span_next(&list, ',', &one))
                fine = fine && is_sector(one);
            if (!fine)
                builder_mistake(b, line, "sector \"%.*s\"; expected a PLOVER sector such as MIL",
                                SPAN_FMT(value));
            sector = builder_string(b, value);
            AT(b, entries, struct entry, entry)->sector = sector;
        } else if (!code_parse(b, value, &code, &sector))
            builder_mistake(b, line, "code \"%.*s\"; expected a code such as TUR", SPAN_FMT(value));
        else {
            AT(b, entries, struct entry, entry)->code = code;
            if (sector.len > 0)
                AT(b, entries, struct entry, entry)->sector = sector;
        }
        break;
    }
    case KEY_AT:
    case KEY_IN:
    case KEY_NEAR:
    case KEY_SIZE:
    case KEY_GEONAMES:
        site_line(b, (enum lexicon_key)key, line, value);
        break;
    case KEY_KIND: {
        if (e->kind == ENTRY_PLACE) {
            site_line(b, KEY_KIND, line, value);
            break;
        }
        if (e->kind == ENTRY_CONDITION)
            words_check(b, line, "kind", value,
                        "if unless until once as-long-as provided only-after before first "
                        "in-exchange amid within "
                        "without in-light-of as-part-of under");
        if (e->kind == ENTRY_FATE)
            words_check(b, line, "kind", value, "dead injured arrested");
        if (e->kind == ENTRY_STATUS)
            words_check(b, line, "kind", value,
                        "planned hypothetical doubtful negated denied told historical");
        struct str what = builder_string(b, value);
        AT(b, entries, struct entry, entry)->what = what;
        break;
    }
    case KEY_OFFICE:
        office_held(b, entry, line, value);
        break;
    case KEY_BOUND:
        if (value.len != 1 || strchr("<>=~", value.at[0]) == NULL)
            builder_mistake(b, line, "bound \"%.*s\"; expected < > = or ~", SPAN_FMT(value));
        else
            e->bound = (uint8_t)value.at[0];
        break;
    case KEY_YES:
        example_add(b, entry, line, true, false, value);
        break;
    case KEY_NO:
        example_add(b, entry, line, false, false, value);
        break;
    case KEY_KNOWN: {
        struct span word, rest = value;
        if (!span_next(&rest, ' ', &word) || rest.at == NULL ||
            !(span_is(word, "yes") || span_is(word, "no")))
            builder_mistake(b, line,
                            "known \"%.*s\"; expected known yes or known no, then a sentence",
                            SPAN_FMT(value));
        else
            example_add(b, entry, line, span_is(word, "yes"), true, span_trim(rest));
        break;
    }
    default: {
        row_check(b, key, line, value);
        struct str v = builder_string(b, value);
        struct row *r = PUSH(b, rows, struct row);
        if (r == NULL)
            return;
        *r = (struct row){ .key = (uint8_t)key, .line = line, .value = v };
        AT(b, entries, struct entry, entry)->rows.n++;
    }
    }
}

/* A long list of words may go on over several head lines. */
static bool is_list_head(int kind)
{
    return kind != ENTRY_ACTOR && kind != ENTRY_PERSON && kind != ENTRY_SET && kind != ENTRY_CUE &&
           kind != ENTRY_ROLE && kind != ENTRY_PLACE && kind != ENTRY_TABLE &&
           kind != ENTRY_DEFINE && kind != ENTRY_TIME && kind != ENTRY_PLOVER &&
           kind != ENTRY_SCALE && kind != ENTRY_CONTEXT && kind != ENTRY_GENRE;
}

static void file_lines(struct builder *b, struct span text)
{
    bool open = false;
    int last_head = -1;
    uint32_t number = 0;
    struct span line;
    while (span_next(&text, '\n', &line)) {
        number++;
        bool blank = span_trim(line).len == 0;
        line = without_comment(line);
        if (blank) {
            open = false;
            last_head = -1;
        }
        if (line.len == 0)
            continue;
        struct span key, value;
        if (!split_line(line, &key, &value))
            continue;
        int kind = kind_of(key), row = key_of(key);
        /* "adj", "office" are both heads and rows: inside an open entry a row, else a head. */
        if (kind >= 0 && kind == last_head && is_list_head(kind)) {
            names_add(b, b->entries.n - 1, KEY_HEAD, value, NULL);
        } else if (kind >= 0 && (!open || row < 0)) {
            head_line(b, kind, number, value);
            open = true;
            last_head = kind;
            continue;
        } else if (row >= 0 && open && row != KEY_HEAD) {
            row_line(b, row, number, value);
        } else {
            builder_mistake(b, number, "\"%.*s\" %s", SPAN_FMT(key),
                            row >= 0 ? "outside an entry; expected actor, verb, ... first"
                                     : "is no key of this format");
        }
        if (kind < 0 || !is_list_head(kind))
            last_head = -1;
    }
}

static bool file_read(struct builder *b, const char *path, struct span *out)
{
    FILE *f = fopen(path, "rb");
    if (f == NULL)
        return false;
    struct stat st;
    bool ok = fstat(fileno(f), &st) == 0 && st.st_size <= MAX_FILE;
    char *bytes = ok ? arena_alloc(&b->arena, (size_t)st.st_size + 1) : NULL;
    size_t n = bytes ? fread(bytes, 1, (size_t)st.st_size, f) : 0;
    ok = bytes != NULL && n == (size_t)st.st_size;
    (void)fclose(f);
    *out = (struct span){ bytes, n };
    return ok;
}

/* ---- Folders ---- */

struct paths {
    struct span *items;
    size_t n, room;
};

static int path_cmp(const void *a, const void *b)
{
    return span_cmp(*(const struct span *)a, *(const struct span *)b);
}

/* All .lex files below a folder, in the order of their names. Depth-limited, so the recursion is
 * too. */
static bool folder_list(struct arena *arena, struct span folder, int depth, struct paths *out)
{
    DIR *d = opendir(folder.at);
    if (d == NULL)
        return false;
    bool ok = true;
    for (struct dirent *e = readdir(d); e != NULL && ok; e = readdir(d)) {
        if (e->d_name[0] == '.')
            continue;
        struct span path = arena_printf(arena, "%s/%s", folder.at, e->d_name);
        struct stat st;
        if (path.at == NULL || stat(path.at, &st) != 0)
            continue;
        if (S_ISDIR(st.st_mode) && depth < MAX_DEPTH)
            ok = folder_list(arena, path, depth + 1, out);
        else if (S_ISREG(st.st_mode) && span_ends(path, ".lex") && out->n < MAX_FILES)
            ok = arena_grow(arena, (void **)&out->items, &out->room, out->n + 1,
                            sizeof *out->items) &&
                 (out->items[out->n++] = path, true);
    }
    (void)closedir(d);
    return ok;
}

/* ---- The whole ---- */

static bool frames_all(struct builder *b)
{
    for (uint32_t i = 0; i < b->entries.n; i++) {
        struct entry *e = AT(b, entries, struct entry, i);
        struct list rows = e->rows;
        b->file = str_span(b, e->file);
        struct span name = arena_copy(&b->arena, b->file);
        b->file = name;
        uint32_t first = b->frames.n;
        for (uint32_t k = 0; k < rows.n && e->kind != ENTRY_SET; k++) {
            struct row r = *AT(b, rows, struct row, rows.first + k);
            if (r.key == KEY_FRAME) {
                struct span text = arena_copy(&b->arena, str_span(b, r.value));
                (void)frame_compile(b, i, r.line, text);
            }
        }
        AT(b, entries, struct entry, i)->frames = (struct list){ first, b->frames.n - first };
    }
    return !b->no_memory;
}

/* The hash table over names: open addressing; equal keys are chained in the order of the files. */
static uint32_t *buckets_build(struct builder *b, uint32_t *n_buckets)
{
    uint32_t room = 1024;
    while (room < b->names.n * 2)
        room *= 2;
    uint32_t *buckets = malloc(room * sizeof *buckets);
    if (buckets == NULL)
        return NULL;
    memset(buckets, 0xFF, room * sizeof *buckets);
    for (uint32_t i = 0; i < b->names.n; i++) {
        struct name_ref *r = AT(b, names, struct name_ref, i);
        struct span key = str_span(b, r->key);
        uint32_t at = (uint32_t)(span_hash(key) & (room - 1));
        while (buckets[at] != UINT32_MAX &&
               AT(b, names, struct name_ref, buckets[at])->key.at != r->key.at)
            at = (at + 1) & (room - 1);
        if (buckets[at] == UINT32_MAX) {
            buckets[at] = i;
            continue;
        }
        uint32_t last = buckets[at];
        while (AT(b, names, struct name_ref, last)->next != UINT32_MAX)
            last = AT(b, names, struct name_ref, last)->next;
        AT(b, names, struct name_ref, last)->next = i;
    }
    *n_buckets = room;
    return buckets;
}

static dm_status builder_settle(struct builder *b, struct image *out, dm_report *why)
{
    uint32_t n_buckets = 0;
    uint32_t *buckets = buckets_build(b, &n_buckets);
    if (buckets == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the lexicon's names");
    struct image im = {
        .pool = b->pool.items,
        .entries = b->entries.items,
        .rows = b->rows.items,
        .terms = b->terms.items,
        .names = b->names.items,
        .buckets = buckets,
        .steps = b->steps.items,
        .paths = b->paths.items,
        .arguments = b->arguments.items,
        .frames = b->frames.items,
        .words = b->words.items,
        .examples = b->examples.items,
        .sites = b->sites.items,
        .n_pool = b->pool.n,
        .n_entries = b->entries.n,
        .n_rows = b->rows.n,
        .n_terms = b->terms.n,
        .n_names = b->names.n,
        .n_buckets = n_buckets,
        .n_steps = b->steps.n,
        .n_paths = b->paths.n,
        .n_arguments = b->arguments.n,
        .n_frames = b->frames.n,
        .n_words = b->words.n,
        .n_examples = b->examples.n,
        .n_sites = b->sites.n,
        .time_tables = b->time_tables.items,
        .time_phrases = b->time_phrases.items,
        .time_rules = b->time_rules.items,
        .time_ops = b->time_ops.items,
        .time_presets = b->time_presets.items,
        .n_time_tables = b->time_tables.n,
        .n_time_phrases = b->time_phrases.n,
        .n_time_rules = b->time_rules.n,
        .n_time_ops = b->time_ops.n,
        .n_time_presets = b->time_presets.n,
    };
    dm_status s = image_settle(&im, why);
    free(buckets);
    *out = im;
    return s;
}

static void builder_clear(struct builder *b)
{
    struct vec *all[] = { &b->pool,        &b->entries,      &b->rows,       &b->terms,
                          &b->names,       &b->steps,        &b->paths,      &b->arguments,
                          &b->frames,      &b->words,        &b->examples,   &b->sites,
                          &b->time_tables, &b->time_phrases, &b->time_rules, &b->time_ops,
                          &b->time_presets };
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]->items);
    arena_clear(&b->arena);
}

static dm_status folder_read(struct builder *b, const struct entries_folder *folder, dm_report *why)
{
    struct paths paths = { 0 };
    if (!folder_list(&b->arena, span_of(folder->path), 0, &paths))
        return fail(why, DM_IO, "%s: the folder of entries cannot be read: %s", folder->path,
                    strerror(errno));
    if (paths.n == 0)
        return fail(why, DM_BAD_DATA, "%s: holds no .lex file", folder->path);
    qsort(paths.items, paths.n, sizeof *paths.items, path_cmp);
    for (size_t i = 0; i < paths.n; i++) {
        struct span text;
        b->file = arena_printf(&b->arena, "%s%s", folder->prefix,
                               paths.items[i].at + strlen(folder->path) + 1);
        b->file_str = builder_string(b, b->file);
        if (!file_read(b, paths.items[i].at, &text))
            return fail(why, DM_IO, "%s: cannot be read, or larger than %d bytes",
                        paths.items[i].at, MAX_FILE);
        size_t bad = utf8_valid(text);
        if (bad < text.len)
            builder_mistake(b, 0, "byte %zu is not UTF-8", bad);
        else
            file_lines(b, text);
    }
    return DM_OK;
}

static dm_status build_all(struct builder *b, struct image *out,
                           const struct entries_folder *folders, size_t n, dm_report *why)
{
    for (size_t i = 0; i < n; i++) {
        dm_status s = folder_read(b, &folders[i], why);
        if (s != DM_OK)
            return s;
    }
    bool settled = frames_all(b) && sites_settle(b, n > 1);
    codes_settle(b, n > 1);
    times_compile(b);
    if (!settled || b->no_memory)
        return fail(why, DM_NO_MEMORY, "no memory for the lexicon");
    if (b->n_mistakes > 0) {
        struct span all = buffer_span(b->mistakes), first;
        (void)span_next(&all, '\n', &first);
        return fail(why, DM_BAD_DATA, "%.*s%s", SPAN_FMT(first),
                    b->n_mistakes > 1 ? " (and further mistakes)" : "");
    }
    return builder_settle(b, out, why);
}

dm_status image_build(struct image *out, const struct entries_folder *folders, size_t n,
                      struct buffer *mistakes, dm_report *why)
{
    *out = (struct image){ 0 };
    struct builder b = { .mistakes = mistakes };
    b.strings.arena = b.sets.arena = b.places.arena = b.defines.arena = &b.arena;
    (void)vec_push(&b, &b.pool, 1, 1); /* offset 0 is the empty string */
    dm_status s = build_all(&b, out, folders, n, why);
    builder_clear(&b);
    return s;
}
