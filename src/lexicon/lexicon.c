/* lexicon.c -- look-ups in one or two images. */
#include "lexicon/lexicon.h"

#include "base/utf8.h"

#include <stdlib.h>

#define TEXT_ENTRY(name, text) text,
static const char *const kind_names[] = { ENTRY_LIST(TEXT_ENTRY) };
#undef TEXT_ENTRY
#define TEXT_PLOVER(name) #name,
static const char *const plover_names[] = { PLOVER_LIST(TEXT_PLOVER) };
#undef TEXT_PLOVER

const char *plover_text(unsigned type)
{
    return type < PLOVER_COUNT ? plover_names[type] : "none";
}

unsigned plover_of(struct span name)
{
    for (unsigned i = 0; i < PLOVER_COUNT; i++)
        if (span_is(name, plover_names[i]))
            return i;
    return PLOVER_NONE;
}

#define TEXT_SITE(name, text) text,
static const char *const site_names[] = { SITE_LIST(TEXT_SITE) };
#undef TEXT_SITE

const char *site_text(unsigned kind)
{
    return kind < SITE_KINDS ? site_names[kind] : "?";
}

const char *entry_kind_text(unsigned kind)
{
    return kind < ENTRY_KINDS ? kind_names[kind] : "?";
}

struct span lexicon_key_of(struct arena *a, struct span words)
{
    struct span f = utf8_fold(a, words);
    if (f.at == NULL)
        return f;
    char *out = arena_alloc(a, f.len + 1);
    if (out == NULL)
        return (struct span){ NULL, 0 };
    size_t n = 0;
    for (size_t i = 0; i < f.len; i++) {
        char c = f.at[i];
        if (c == '\'')
            continue;
        if (c == '-' || c == '\t' || c == '\n')
            c = ' ';
        if (c == ' ' && (n == 0 || out[n - 1] == ' '))
            continue;
        out[n++] = c;
    }
    while (n > 0 && out[n - 1] == ' ')
        n--;
    return (struct span){ out, n };
}

static struct hit hit_at(const struct image *im, uint32_t ref)
{
    if (ref >= im->n_names || im->names[ref].entry >= im->n_entries)
        return (struct hit){ 0 };
    return (struct hit){ im, &im->names[ref], &im->entries[im->names[ref].entry] };
}

static struct hit find_from(const struct lexicon *l, int image, struct span key)
{
    for (; image < l->n_images; image++) {
        const struct image *im = &l->images[image];
        if (im->n_buckets == 0)
            continue;
        uint64_t h = span_hash(key);
        for (uint32_t i = 0; i < im->n_buckets; i++) {
            uint32_t ref = im->buckets[(h + i) & (im->n_buckets - 1)];
            if (ref == UINT32_MAX)
                break;
            if (ref < im->n_names && span_eq(image_span(im, im->names[ref].key), key))
                return hit_at(im, ref);
        }
    }
    return (struct hit){ 0 };
}

struct hit lexicon_find(const struct lexicon *l, struct span key)
{
    return find_from(l, 0, key);
}

struct hit lexicon_next(const struct lexicon *l, struct hit h)
{
    if (h.ref->next != UINT32_MAX)
        return hit_at(h.im, h.ref->next);
    return find_from(l, (int)(h.im - l->images) + 1, image_span(h.im, h.ref->key));
}

struct hit lexicon_find_kind(const struct lexicon *l, struct span key, enum entry_kind kind)
{
    struct hit h = lexicon_find(l, key);
    while (h.entry != NULL && h.entry->kind != kind)
        h = lexicon_next(l, h);
    return h;
}

static void stem_add(struct span out[8], size_t *n, struct span stem)
{
    if (stem.at == NULL || stem.len < 2 || *n == 8)
        return;
    for (size_t i = 0; i < *n; i++)
        if (span_eq(out[i], stem))
            return;
    out[(*n)++] = stem;
}

size_t lexicon_stems(struct arena *a, struct span lemma, struct span form, struct span out[8])
{
    size_t n = 0;
    struct span f = lexicon_key_of(a, form);
    stem_add(out, &n, lexicon_key_of(a, lemma));
    stem_add(out, &n, f);
    if (f.at == NULL || f.len < 4)
        return n;
    size_t cut = span_ends(f, "ing")                          ? 3
                 : span_ends(f, "ies") || span_ends(f, "ied") ? 3
                 : span_ends(f, "ed")                         ? 2
                 : span_ends(f, "s")                          ? 1
                                                              : 0;
    if (cut == 0 || f.len <= cut + 1)
        return n;
    struct span stem = span_cut(f, 0, f.len - cut);
    if (f.at[f.len - cut] == 'i' && cut == 3 && !span_ends(f, "ing")) {
        stem_add(out, &n, arena_printf(a, "%.*sy", SPAN_FMT(stem)));
        return n;
    }
    stem_add(out, &n, stem);
    if (cut == 1 && span_ends(f, "es"))
        stem_add(out, &n, span_cut(f, 0, f.len - 2));
    if (cut > 1) {
        stem_add(out, &n, arena_printf(a, "%.*se", SPAN_FMT(stem)));
        if (stem.len > 2 && stem.at[stem.len - 1] == stem.at[stem.len - 2])
            stem_add(out, &n, span_cut(stem, 0, stem.len - 1));
    }
    return n;
}

struct hit lexicon_find_stems(const struct lexicon *l, const struct span *stems, size_t n,
                              enum entry_kind kind)
{
    struct hit h = { 0 };
    for (size_t i = 0; i < n && h.entry == NULL; i++)
        h = lexicon_find_kind(l, stems[i], kind);
    return h;
}

struct span entry_row(const struct image *im, const struct entry *e, enum lexicon_key key)
{
    for (uint32_t i = 0; i < e->rows.n; i++) {
        const struct row *r = &im->rows[e->rows.first + i];
        if (r->key == (uint8_t)key)
            return image_span(im, r->value);
    }
    return (struct span){ NULL, 0 };
}

struct span lexicon_rule(struct arena *a, const struct image *im, const struct entry *e,
                         uint32_t line)
{
    struct span file = image_span(im, e->file);
    return arena_printf(a, "%.*s:%u", SPAN_FMT(file), line ? line : e->line);
}

bool entry_holds(const struct entry *e, int32_t day)
{
    return day == INT32_MIN || (day >= e->from && day <= e->to);
}

dm_status lexicon_open(struct lexicon **out, const char *compiled, const char *overlay,
                       dm_report *why)
{
    *out = NULL;
    struct lexicon *l = calloc(1, sizeof *l);
    if (l == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for the lexicon");
    dm_status s = DM_OK;
    if (overlay != NULL) {
        struct buffer mistakes = { 0 };
        struct entries_folder folder = { overlay, "" };
        s = image_build(&l->images[0], &folder, 1, &mistakes, why);
        buffer_clear(&mistakes);
        if (s == DM_OK)
            l->n_images = 1;
    }
    if (s == DM_OK)
        s = image_map(&l->images[l->n_images], compiled, why);
    if (s == DM_OK)
        l->n_images++;
    if (s == DM_OK)
        s = time_index_make(&l->times, l->images, l->n_images, why);
    if (s != DM_OK) {
        lexicon_free(l);
        return s;
    }
    *out = l;
    return DM_OK;
}

void lexicon_free(struct lexicon *l)
{
    if (l == NULL)
        return;
    time_index_free(l->times);
    for (int i = 0; i < l->n_images; i++)
        image_free(&l->images[i]);
    free(l);
}
