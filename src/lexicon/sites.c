/* sites.c -- see sites.h. A place may give its own coordinates (`at`), or only further spellings of
 * a town that the gazetteer has. What is given by hand is checked against a neighbour: coordinates
 * and distance are recalled apart, so a slip in one of them shows. */
#include "lexicon/sites.h"

#include <math.h>
#include <stdlib.h>

#define ENTRY(b, i) AT(b, entries, struct entry, i)
#define SITE(b, i)  AT(b, sites, struct site, i)

static struct span text_of(const struct builder *b, struct str s)
{
    return (struct span){ (const char *)b->pool.items + s.at, s.len };
}

/* The site of the entry last begun, made when its first line is read; NULL: no memory. */
static struct site *site_of_last(struct builder *b)
{
    uint32_t entry = b->entries.n - 1;
    if (ENTRY(b, entry)->site == 0) {
        struct site *s = PUSH(b, sites, struct site);
        if (s == NULL)
            return NULL;
        s->latitude = INT32_MAX; /* not told yet */
        s->kind = SITE_TOWN;
        ENTRY(b, entry)->site = b->sites.n;
    }
    return SITE(b, ENTRY(b, entry)->site - 1);
}

/* A number with at most four decimals, in parts of a degree; false: it is none. */
static bool degrees(struct span s, int limit, int32_t *out)
{
    bool minus = s.len > 0 && s.at[0] == '-';
    int64_t v = 0;
    int decimals = -1;
    for (size_t i = minus; i < s.len; i++) {
        if (s.at[i] == '.' && decimals < 0) {
            decimals = 0;
        } else if (s.at[i] >= '0' && s.at[i] <= '9' && decimals < 4 && v < 10000000) {
            v = v * 10 + (s.at[i] - '0');
            decimals += decimals >= 0;
        } else {
            return false;
        }
    }
    if (decimals < 1 || s.len < 3)
        return false;
    for (; decimals < 4; decimals++)
        v *= 10;
    *out = (int32_t)(minus ? -v : v);
    return v <= (int64_t)limit * DEGREE;
}

static bool count(struct span s, uint32_t *out)
{
    uint64_t v = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] < '0' || s.at[i] > '9' || v > UINT32_MAX / 10 - 1)
            return false;
        v = v * 10 + (uint64_t)(s.at[i] - '0');
    }
    *out = (uint32_t)v;
    return s.len > 0;
}

/* "Aleppo 40" */
static bool near_parse(struct span value, struct span *name, uint32_t *far)
{
    size_t cut = value.len;
    while (cut > 0 && value.at[cut - 1] != ' ')
        cut--;
    *name = span_trim(span_cut(value, 0, cut));
    return name->len > 0 && count(span_from(value, cut), far);
}

static void at_line(struct builder *b, struct site *s, uint32_t line, struct span value)
{
    int32_t x = 0, y = 0;
    size_t cut = 0;
    while (cut < value.len && value.at[cut] != ' ' && value.at[cut] != '\t')
        cut++;
    bool fine = degrees(span_cut(value, 0, cut), 90, &y) &&
                degrees(span_trim(span_from(value, cut)), 180, &x);
    s->latitude = y;
    s->longitude = x;
    if (!fine) {
        builder_mistake(b, line,
                        "at \"%.*s\"; expected latitude and longitude in degrees such as "
                        "36.19 -37.58, up to four decimals",
                        SPAN_FMT(value));
    }
}

static void in_line(struct builder *b, struct site *s, uint32_t line, struct span value)
{
    struct span code, rest = value;
    (void)span_next(&rest, ' ', &code);
    bool fine = code.len == 3;
    for (size_t i = 0; i < code.len; i++)
        fine = fine && code.at[i] >= 'A' && code.at[i] <= 'Z';
    if (!fine) {
        builder_mistake(b, line, "in \"%.*s\"; expected a code such as SYR, then the division",
                        SPAN_FMT(value));
        return;
    }
    struct str c = builder_string(b, code),
               d = rest.at ? builder_string(b, span_trim(rest)) : (struct str){ 0, 0 };
    s->division = d;
    ENTRY(b, b->entries.n - 1)->code = c;
}

static void kind_line(struct builder *b, struct site *s, uint32_t line, struct span value)
{
    for (unsigned i = 0; i < SITE_KINDS; i++)
        if (span_is(value, site_text(i))) {
            s->kind = (uint8_t)i;
            struct str what = builder_string(b, value);
            ENTRY(b, b->entries.n - 1)->what = what;
            return;
        }
    builder_mistake(b, line, "kind \"%.*s\"; expected city, town, village, camp, river, ...",
                    SPAN_FMT(value));
}

void site_line(struct builder *b, enum lexicon_key key, uint32_t line, struct span value)
{
    if (ENTRY(b, b->entries.n - 1)->kind != ENTRY_PLACE) {
        builder_mistake(b, line, "at, in, near, size and geonames are lines of a place");
        return;
    }
    struct site *s = site_of_last(b);
    if (s == NULL)
        return;
    const struct entry *e = ENTRY(b, b->entries.n - 1);
    if ((key == KEY_AT && s->latitude != INT32_MAX) || (key == KEY_IN && e->code.len > 0) ||
        (key == KEY_KIND && e->what.len > 0)) {
        builder_mistake(b, line, "a second line of its kind in one place");
        return;
    }
    switch (key) {
    case KEY_AT:
        at_line(b, s, line, value);
        break;
    case KEY_IN:
        in_line(b, s, line, value);
        break;
    case KEY_KIND:
        kind_line(b, s, line, value);
        break;
    case KEY_SIZE:
        if (!count(value, &s->people))
            builder_mistake(b, line, "size \"%.*s\"; expected a number of people", SPAN_FMT(value));
        break;
    case KEY_GEONAMES:
        if (!count(value, &s->geonames))
            builder_mistake(b, line, "geonames \"%.*s\"; expected its number there",
                            SPAN_FMT(value));
        break;
    default: {
        struct span name;
        uint32_t far;
        if (!near_parse(value, &name, &far)) {
            builder_mistake(b, line, "near \"%.*s\"; expected a town and kilometres",
                            SPAN_FMT(value));
            return;
        }
        struct str v = builder_string(b, value);
        struct row *r = PUSH(b, rows, struct row);
        if (r != NULL) {
            *r = (struct row){ .key = (uint8_t)key, .line = line, .value = v };
            ENTRY(b, b->entries.n - 1)->rows.n++;
        }
    }
    }
}

/* ---- When all is read ---- */

/* Under "SYR aleppo" the largest town of that name there, under "aleppo" the first of all of that
 * name; the others follow by `next`. */
struct towns {
    struct map first;
    uint32_t *next; /* [names] */
    uint32_t n;     /* towns of the gazetteer */
};

static struct span town_key(struct builder *b, struct str code, struct str key)
{
    return arena_printf(&b->arena, "%.*s %.*s", SPAN_FMT(text_of(b, code)),
                        SPAN_FMT(text_of(b, key)));
}

static bool is_town(struct builder *b, const struct entry *e)
{
    return e->kind == ENTRY_PLACE && e->site > 0 && SITE(b, e->site - 1)->geonames > 0;
}

static bool towns_note(struct builder *b, struct towns *t)
{
    t->first.arena = &b->arena;
    t->next = arena_new(&b->arena, uint32_t, (size_t)b->names.n + 1);
    for (uint32_t i = 0; i < b->names.n && t->next != NULL; i++) {
        const struct name_ref *r = AT(b, names, struct name_ref, i);
        const struct entry *e = ENTRY(b, r->entry);
        if (!is_town(b, e))
            continue;
        t->n++;
        struct span here = town_key(b, e->code, r->key);
        struct span all = arena_copy(&b->arena, text_of(b, r->key));
        if (here.at == NULL || all.at == NULL)
            return false;
        uint32_t known = map_get(&b->places, here);
        if (known == MAP_NONE ||
            SITE(b, ENTRY(b, known)->site - 1)->people < SITE(b, e->site - 1)->people)
            if (!map_set(&b->places, here, r->entry))
                return false;
        uint32_t before = map_get(&t->first, all);
        t->next[i] = before;
        if (!map_set(&t->first, all, i))
            return false;
    }
    return t->next != NULL;
}

static double kilometres(const struct site *a, const struct site *z)
{
    const double turn = 3.14159265358979323846 / 180 / DEGREE;
    double y1 = a->latitude * turn, y2 = z->latitude * turn,
           dx = (a->longitude - z->longitude) * turn, dy = y1 - y2;
    double h = sin(dy / 2) * sin(dy / 2) + cos(y1) * cos(y2) * sin(dx / 2) * sin(dx / 2);
    return 12742 * asin(h < 1 ? sqrt(h) : 1);
}

/* "near  Aleppo 40": the nearest town of that name lies about so far away. */
static bool near_check(struct builder *b, const struct towns *t, const struct site *s,
                       const struct row *r)
{
    struct span name;
    uint32_t told = 0;
    if (!near_parse(text_of(b, r->value), &name, &told))
        return true; /* told when it was read */
    struct span key = lexicon_key_of(&b->arena, name);
    if (key.at == NULL)
        return false;
    double best = INFINITY;
    for (uint32_t i = map_get(&t->first, key); i != MAP_NONE; i = t->next[i]) {
        const struct entry *e = ENTRY(b, AT(b, names, struct name_ref, i)->entry);
        best = fmin(best, kilometres(s, SITE(b, e->site - 1)));
    }
    if (isinf(best))
        builder_mistake(b, r->line, "near %.*s: the gazetteer has no such town", SPAN_FMT(name));
    else if (fabs(best - told) > fmax(12, 0.3 * told))
        builder_mistake(b, r->line, "near %.*s: by the coordinates it is %.0f km away, not %u",
                        SPAN_FMT(name), best, told);
    return true;
}

/* A place without `at` takes the coordinates of the gazetteer's town. */
static bool borrow(struct builder *b, uint32_t entry, bool with_gazetteer, const struct towns *t)
{
    struct entry *e = ENTRY(b, entry);
    struct span name = text_of(b, e->head), key = lexicon_key_of(&b->arena, name);
    struct span here =
        arena_printf(&b->arena, "%.*s %.*s", SPAN_FMT(text_of(b, e->code)), SPAN_FMT(key));
    if (key.at == NULL || here.at == NULL)
        return false;
    uint32_t town = map_get(&b->places, here);
    if (town != MAP_NONE) {
        struct site *s = SITE(b, e->site - 1);
        struct str division = s->division;
        *s = *SITE(b, ENTRY(b, town)->site - 1);
        if (division.len > 0)
            s->division = division;
        e->what = ENTRY(b, town)->what;
        return true;
    }
    if (!with_gazetteer)
        builder_mistake(b, e->line, "place %.*s: its coordinates (at) are missing", SPAN_FMT(name));
    else if (t->n > 0)
        builder_mistake(b, e->line,
                        "place %.*s: without at, and the gazetteer has no town of this name in "
                        "%.*s",
                        SPAN_FMT(name), SPAN_FMT(text_of(b, e->code)));
    e->site = 0; /* the gazetteer isn't installed: nobody can say where it is */
    return true;
}

/* A further name, given by its folded form. */
static bool name_more(struct builder *b, uint32_t entry, struct span key, uint8_t role)
{
    struct str text = builder_string(b, key);
    struct name_ref *r = PUSH(b, names, struct name_ref);
    if (r == NULL)
        return false;
    *r = (struct name_ref){
        .key = text, .entry = entry, .next = UINT32_MAX, .role = role, .words = 1
    };
    r->capital = role != KEY_CODE;
    return true;
}

/* ---- Divisions ---- */

/* What stands behind or before the name of a division: texts say region, province and oblast for
 * one. */
static const char *const division_tails[] = {
    " governorate", " province", " oblast", " region",       " state",      " prefecture",
    " district",    " county",   " krai",   " republic",     " department", " division",
    " emirate",     " canton",   " city",   " municipality", " voivodeship"
};
static const char *const division_heads[] = { "state of ",
                                              "province of ",
                                              "region of ",
                                              "canton of ",
                                              "republic of ",
                                              "department of ",
                                              "free and sovereign state of ",
                                              "autonomous " };

static struct span without_kind(struct span key)
{
    for (size_t i = 0; i < sizeof division_heads / sizeof *division_heads; i++)
        if (span_starts(key, division_heads[i]))
            key = span_from(key, strlen(division_heads[i]));
    for (size_t i = 0; i < sizeof division_tails / sizeof *division_tails; i++)
        if (span_ends(key, division_tails[i]))
            return span_cut(key, 0, key.len - strlen(division_tails[i]));
    return key;
}

/* "West Region" is not also "West". */
static bool is_side(struct span key)
{
    static const char *const sides[] = { "north",      "south",      "east",       "west",
                                         "northern",   "southern",   "eastern",    "western",
                                         "central",    "centre",     "federal",    "upper",
                                         "lower",      "capital",    "national",   "northwest",
                                         "northeast",  "southwest",  "southeast",  "north west",
                                         "north east", "south west", "south east", "middle" };
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        if (span_is(key, sides[i]))
            return true;
    return false;
}

static struct span division_key(struct builder *b, struct str code, struct span name, bool bare)
{
    struct span key = lexicon_key_of(&b->arena, name);
    if (key.at == NULL)
        return key;
    return arena_printf(&b->arena, "%.*s%c%.*s", SPAN_FMT(text_of(b, code)), bare ? '~' : ' ',
                        SPAN_FMT(bare ? without_kind(key) : key));
}

static bool division_note(struct builder *b, struct map *known, struct span name, uint32_t entry,
                          bool bare)
{
    struct span key = division_key(b, ENTRY(b, entry)->code, name, bare);
    return key.at != NULL && (map_get(known, key) != MAP_NONE || map_set(known, key, entry));
}

static bool is_division(struct builder *b, const struct entry *e)
{
    return e->kind == ENTRY_PLACE && e->site > 0 && SITE(b, e->site - 1)->kind == SITE_STATE &&
           e->code.len > 0;
}

/* Divisions are known by all their names, without the word for what they are too; what lies in one
 * names it as its entry does. Ours come before those of the gazetteer, so they win. */
static bool divisions_settle(struct builder *b)
{
    struct map known = { .arena = &b->arena };
    uint32_t n = b->names.n;
    for (uint32_t i = 0; i < n; i++) {
        const struct name_ref *r = AT(b, names, struct name_ref, i);
        const struct entry *e = ENTRY(b, r->entry);
        if (!is_division(b, e))
            continue;
        uint32_t entry = r->entry;
        struct span name = arena_copy(&b->arena, text_of(b, r->key)), bare = without_kind(name);
        if (name.at == NULL || !division_note(b, &known, name, entry, false) ||
            !division_note(b, &known, name, entry, true))
            return false;
        if (bare.len < name.len && bare.len > 2 && !is_side(bare) &&
            !name_more(b, entry, bare, KEY_ALIAS))
            return false;
    }
    for (uint32_t i = 0; i < b->entries.n; i++) {
        struct entry *e = ENTRY(b, i);
        if (e->kind != ENTRY_PLACE || e->site == 0 || SITE(b, e->site - 1)->division.len == 0)
            continue;
        struct span division = arena_copy(&b->arena, text_of(b, SITE(b, e->site - 1)->division));
        struct span key = division.at ? division_key(b, e->code, division, false) : division;
        struct span bare = division.at ? division_key(b, e->code, division, true) : division;
        if (key.at == NULL || bare.at == NULL)
            return false;
        uint32_t entry = map_get(&known, key);
        if (entry == MAP_NONE)
            entry = map_get(&known, bare);
        if (entry != MAP_NONE)
            SITE(b, e->site - 1)->division = ENTRY(b, entry)->head;
    }
    return true;
}

/* A country is also found by its code: "=syr". */
static bool code_name(struct builder *b, uint32_t entry)
{
    const struct entry *e = ENTRY(b, entry);
    uint8_t kind = SITE(b, e->site - 1)->kind;
    if ((kind != SITE_COUNTRY && kind != SITE_TERRITORY) || e->code.len == 0)
        return true;
    struct span name = arena_printf(&b->arena, "=%.*s", SPAN_FMT(text_of(b, e->code))),
                key = lexicon_key_of(&b->arena, name);
    if (key.at == NULL)
        return false;
    return name_more(b, entry, key, KEY_CODE);
}

bool sites_settle(struct builder *b, bool with_gazetteer)
{
    struct towns t = { 0 };
    if (!divisions_settle(b) || !towns_note(b, &t))
        return false;
    for (uint32_t i = 0; i < b->entries.n; i++) {
        const struct entry *e = ENTRY(b, i);
        if (e->kind != ENTRY_PLACE)
            continue;
        b->file = arena_copy(&b->arena, text_of(b, e->file));
        if (b->file.at == NULL)
            return false;
        if (e->site == 0) {
            builder_mistake(b, e->line, "place %.*s: where it is (at, in) is missing",
                            SPAN_FMT(text_of(b, e->head)));
            continue;
        }
        if (!code_name(b, i))
            return false;
        const struct site *s = SITE(b, e->site - 1);
        if (s->latitude == INT32_MAX) {
            if (!borrow(b, i, with_gazetteer, &t))
                return false;
            continue;
        }
        for (uint32_t k = 0; k < e->rows.n && t.n > 0; k++) {
            const struct row *r = AT(b, rows, struct row, e->rows.first + k);
            if (r->key == KEY_NEAR && !near_check(b, &t, s, r))
                return false;
        }
    }
    return true;
}
