/* audit.c -- words and names that two entries claim, codes that are none, definitions nobody uses.
 * See audit.h. */
#include "lexicon/audit.h"

#include "base/map.h"

#include <stdarg.h>
#include <stdio.h>

/* ---- What was found ---- */

static void finding(struct findings *f, const struct image *im, const struct entry *e,
                    uint32_t line, const char *kind, const char *format, va_list args)
{
    char text[600];
    struct span file = image_span(im, e->file);
    (void)vsnprintf(text, sizeof text, format, args);
    buffer_printf(f->out, "%.*s:%u: %s%s\n", SPAN_FMT(file), line ? line : e->line, kind, text);
}

void finding_mistake(struct findings *f, const struct image *im, const struct entry *e,
                     uint32_t line, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    finding(f, im, e, line, "", format, args);
    va_end(args);
    f->mistakes++;
}

void finding_note(struct findings *f, const struct image *im, const struct entry *e, uint32_t line,
                  const char *format, ...)
{
    va_list args;
    va_start(args, format);
    finding(f, im, e, line, "note: ", format, args);
    va_end(args);
    f->notes++;
}

/* ---- One word, two entries ---- */

/* "word" of the line `homonym word; other`: both meanings are meant. */
static bool says_homonym(struct arena *arena, const struct image *im, const struct entry *e,
                         struct span key)
{
    for (uint32_t i = 0; i < e->rows.n; i++) {
        const struct row *r = &im->rows[e->rows.first + i];
        struct span list = image_span(im, r->value), one;
        while (r->key == KEY_HOMONYM && span_next(&list, ';', &one))
            if (span_eq(lexicon_key_of(arena, span_trim(one)), key))
                return true;
    }
    return false;
}

/* Who somebody is: looked up together, so one name must have one meaning. */
static bool is_who(const struct entry *e)
{
    return e->kind == ENTRY_ACTOR || e->kind == ENTRY_PERSON || e->kind == ENTRY_OFFICE ||
           e->kind == ENTRY_AGENT;
}

/* Words of which the second entry is never asked. */
static bool is_word(const struct entry *e)
{
    switch (e->kind) {
    case ENTRY_VERB:
    case ENTRY_NOUN:
    case ENTRY_ADJ:
    case ENTRY_SAY:
    case ENTRY_SAYNOUN:
    case ENTRY_SAYPHRASE:
    case ENTRY_CUE:
    case ENTRY_CONDITION:
    case ENTRY_UNIT:
    case ENTRY_PER:
    case ENTRY_MODIFIER:
    case ENTRY_CHANGE:
    case ENTRY_LABEL:
    case ENTRY_FATE:
    case ENTRY_OWNER:
    case ENTRY_GIVEN:
    case ENTRY_STATUS:
    case ENTRY_ROLE:
        return true;
    default:
        return false;
    }
}

static bool same_text(struct str a, struct str b)
{
    return a.len == b.len && (a.at == b.at || a.len == 0); /* the pool holds each text once */
}

static bool same_time(const struct entry *a, const struct entry *b)
{
    return a->from <= b->to && b->from <= a->to;
}

/* Case tells apart: acronyms are found in capitals only, names with a capital. */
static bool same_writing(const struct name_ref *a, const struct name_ref *b)
{
    return a->capitals == b->capitals && a->capital == b->capital;
}

static bool who_clash(const struct image *im, const struct name_ref *x, const struct name_ref *y)
{
    const struct entry *a = &im->entries[x->entry], *b = &im->entries[y->entry];
    if (!same_writing(x, y) || !same_time(a, b))
        return false;
    /* A surname is found through the person; a title belongs to one state. */
    if ((a->kind == ENTRY_PERSON && x->role == KEY_HEAD) ||
        (b->kind == ENTRY_PERSON && y->role == KEY_HEAD) || memcmp(x->of, y->of, 3) != 0)
        return false;
    if (a->kind == b->kind && (a->kind == ENTRY_PERSON || a->kind == ENTRY_OFFICE))
        return true;
    if (a->kind == ENTRY_PERSON || b->kind == ENTRY_PERSON)
        return true;
    /* An office without a sector takes that of its body. */
    bool open = (a->kind == ENTRY_OFFICE && a->sector.len == 0) ||
                (b->kind == ENTRY_OFFICE && b->sector.len == 0);
    return !same_text(a->code, b->code) || (!open && !same_text(a->sector, b->sector));
}

static bool word_clash(const struct image *im, const struct name_ref *x, const struct name_ref *y)
{
    const struct entry *a = &im->entries[x->entry], *b = &im->entries[y->entry];
    if (a->kind != b->kind || a->word_class != b->word_class || x->capitals != y->capitals)
        return false;
    return a->kind != ENTRY_GIVEN || a->gender != b->gender;
}

static struct span meaning(struct arena *arena, const struct image *im, const struct entry *e)
{
    struct span code = image_span(im, e->code), sector = image_span(im, e->sector),
                head = image_span(im, e->head);
    const char *kind = entry_kind_text(e->kind);
    if (e->kind == ENTRY_PERSON || e->kind == ENTRY_OFFICE)
        return arena_printf(arena, "%s %.*s", kind, SPAN_FMT(head));
    if (!is_who(e) || code.len + sector.len == 0)
        return arena_printf(arena, "%s", kind);
    return arena_printf(arena, "%s %.*s%s%.*s", kind, code.len ? (int)code.len : 3,
                        code.len ? code.at : "---", sector.len ? ":" : "", SPAN_FMT(sector));
}

struct words {
    const struct image *im;
    struct findings *f;
    struct arena arena; /* of one word */
    bool no_memory;
};

static void tell_clash(struct words *w, const struct name_ref *x, const struct name_ref *y)
{
    const struct image *im = w->im;
    const struct entry *a = &im->entries[x->entry], *b = &im->entries[y->entry];
    struct span key = image_span(im, x->key), file = image_span(im, a->file);
    if (says_homonym(&w->arena, im, a, key) || says_homonym(&w->arena, im, b, key))
        return;
    bool names = x->role == KEY_NAME && y->role == KEY_NAME;
    if (a->kind == ENTRY_PERSON && b->kind == ENTRY_PERSON && names) {
        finding_mistake(w->f, im, b, 0,
                        "person \"%.*s\" has an entry in %.*s:%u already; two persons of that "
                        "name: say `homonym %.*s`",
                        SPAN_FMT(key), SPAN_FMT(file), a->line, SPAN_FMT(key));
        return;
    }
    struct span here = meaning(&w->arena, im, b), there = meaning(&w->arena, im, a);
    w->no_memory |= here.at == NULL || there.at == NULL;
    if (is_word(a))
        finding_mistake(w->f, im, b, 0, "%.*s \"%.*s\" stands in %.*s:%u already", SPAN_FMT(here),
                        SPAN_FMT(key), SPAN_FMT(file), a->line);
    else
        finding_mistake(w->f, im, b, 0,
                        "\"%.*s\" is %.*s, and in %.*s:%u %.*s; if both are meant: `homonym %.*s`",
                        SPAN_FMT(key), SPAN_FMT(here), SPAN_FMT(file), a->line, SPAN_FMT(there),
                        SPAN_FMT(key));
}

/* Two references of one word to the same two entries (a name and its alias) are told once. */
static bool told_before(const struct image *im, const struct name_ref *x, const struct name_ref *y)
{
    for (uint32_t k = x->next; k != UINT32_MAX && &im->names[k] != y; k = im->names[k].next)
        if (im->names[k].entry == y->entry || im->names[k].entry == x->entry)
            return true;
    return false;
}

static void clashes_of(struct words *w, uint32_t first)
{
    const struct image *im = w->im;
    for (uint32_t i = first; i != UINT32_MAX; i = im->names[i].next) {
        const struct name_ref *x = &im->names[i];
        const struct entry *a = &im->entries[x->entry];
        bool who = is_who(a);
        for (uint32_t k = who || is_word(a) ? x->next : UINT32_MAX; k != UINT32_MAX;
             k = im->names[k].next) {
            const struct name_ref *y = &im->names[k];
            const struct entry *b = &im->entries[y->entry];
            bool clash = a != b && (who ? is_who(b) && who_clash(im, x, y) : word_clash(im, x, y));
            if (clash && !told_before(im, x, y))
                tell_clash(w, x, y);
        }
    }
}

static bool has_other(const struct image *im, const struct entry *e, uint32_t first)
{
    bool mine = false, other = false;
    for (uint32_t i = first; i != UINT32_MAX; i = im->names[i].next) {
        mine |= &im->entries[im->names[i].entry] == e;
        other |= &im->entries[im->names[i].entry] != e;
    }
    return mine && other;
}

/* A line `homonym` whose word has one meaning only was needed once, or is misspelt. */
static void homonyms_check(struct words *w, const struct lexicon *l, const struct entry *e)
{
    const struct image *im = w->im;
    for (uint32_t i = 0; i < e->rows.n; i++) {
        const struct row *r = &im->rows[e->rows.first + i];
        struct span list = image_span(im, r->value), one;
        while (r->key == KEY_HOMONYM && span_next(&list, ';', &one)) {
            struct hit h = lexicon_find(l, lexicon_key_of(&w->arena, span_trim(one)));
            while (h.entry != NULL && h.im != im)
                h = lexicon_next(l, h);
            if (h.entry == NULL || !has_other(im, e, (uint32_t)(h.ref - im->names)))
                finding_note(w->f, im, e, r->line,
                             "homonym \"%.*s\": no other entry has that name, or this one hasn't",
                             SPAN_FMT(span_trim(one)));
        }
    }
}

/* ---- Codes ---- */

static bool code_known(const struct map *codes, struct span code)
{
    static const char others[] = "IGO UNO EUR NGO ISM IMG MNC PSE KOS HKG";
    size_t at = span_find(SPAN(others), code);
    return code.len == 0 || (code.len == 3 && at != SIZE_MAX && at % 4 == 0) ||
           map_get(codes, code) != MAP_NONE;
}

/* States and territories of the entries: the codes there are. */
static bool codes_collect(const struct lexicon *l, struct map *codes)
{
    for (int i = 0; i < l->n_images; i++) {
        const struct image *im = &l->images[i];
        for (uint32_t k = 0; k < im->n_entries; k++) {
            const struct entry *e = &im->entries[k];
            const struct site *s = e->kind == ENTRY_PLACE ? entry_site(im, e) : NULL;
            bool state = e->kind == ENTRY_ACTOR && span_is(image_span(im, e->what), "state");
            bool land = s != NULL && (s->kind == SITE_COUNTRY || s->kind == SITE_TERRITORY);
            if ((state || land) && e->code.len == 3 && !map_set(codes, image_span(im, e->code), 1))
                return false;
        }
    }
    return true;
}

static void codes_check(struct words *w, const struct map *codes)
{
    const struct image *im = w->im;
    for (uint32_t i = 0; i < im->n_entries; i++) {
        struct span code = image_span(im, im->entries[i].code);
        if (!code_known(codes, code))
            finding_mistake(w->f, im, &im->entries[i], 0,
                            "\"%.*s\" is no code of a state that we know", SPAN_FMT(code));
    }
    for (uint32_t i = 0; i < im->n_terms; i++) {
        struct span code = image_span(im, im->terms[i].code);
        if (!code_known(codes, code))
            finding_mistake(w->f, im, &im->entries[im->terms[i].entry], im->terms[i].line,
                            "\"%.*s\" is no code of a state that we know", SPAN_FMT(code));
    }
}

/* ---- Definitions of times ---- */

static bool part_of_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '_';
}

/* Is "$name" in the text? */
static bool names_part(struct span text, struct span name)
{
    for (size_t at; (at = span_find(text, name)) != SIZE_MAX; text = span_from(text, at + 1))
        if (at > 0 && text.at[at - 1] == '$' &&
            (at + name.len == text.len || !part_of_name(text.at[at + name.len])))
            return true;
    return false;
}

static void define_check(struct words *w, const struct entry *define)
{
    const struct image *im = w->im;
    struct span name, rest = image_span(im, define->head);
    (void)span_next(&rest, ' ', &name);
    for (uint32_t i = 0; i < im->n_entries; i++) {
        const struct entry *e = &im->entries[i];
        if (e->kind == ENTRY_DEFINE && names_part(image_span(im, e->head), name))
            return;
        for (uint32_t k = 0; e->kind == ENTRY_TIME && k < e->rows.n; k++)
            if (names_part(image_span(im, im->rows[e->rows.first + k].value), name))
                return;
    }
    finding_note(w->f, im, define, 0, "define %.*s: no pattern uses it", SPAN_FMT(name));
}

/* ---- The pass ---- */

static void image_words(struct words *w, const struct lexicon *l)
{
    const struct image *im = w->im;
    for (uint32_t i = 0; i < im->n_buckets; i++) {
        if (im->buckets[i] == UINT32_MAX || im->names[im->buckets[i]].next == UINT32_MAX)
            continue;
        clashes_of(w, im->buckets[i]);
        arena_clear(&w->arena);
    }
    for (uint32_t i = 0; i < im->n_entries; i++) {
        homonyms_check(w, l, &im->entries[i]);
        if (im->entries[i].kind == ENTRY_DEFINE)
            define_check(w, &im->entries[i]);
    }
    arena_clear(&w->arena);
}

dm_status audit_words(const struct lexicon *l, struct findings *f, dm_report *why)
{
    struct arena arena = { 0 };
    struct map codes = { .arena = &arena };
    bool ok = codes_collect(l, &codes);
    for (int i = 0; i < l->n_images && ok; i++) {
        struct words w = { .im = &l->images[i], .f = f };
        image_words(&w, l);
        codes_check(&w, &codes);
        ok = !w.no_memory;
        arena_clear(&w.arena);
    }
    arena_clear(&arena);
    return ok ? DM_OK : fail(why, DM_NO_MEMORY, "no memory to check the lexicon");
}
