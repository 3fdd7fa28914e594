/* trees.c -- the encoder reads each sentence once; its labels become our tags, lemmas, trees.
 *
 * Sentences go to the encoder in groups of similar length, those of several short articles
 * together: a batch is one matrix product, and the result does not depend on the batch. */
#include "analysis/analysis.h"
#include "analysis/attr.h"
#include "analysis/skip.h"
#include "base/utf8.h"

#include <stdlib.h>
#include <string.h>

enum { BATCH_WORDS = 400 };

static uint8_t *numbers(const struct span *labels, size_t n, bool rel)
{
    uint8_t *out = calloc(n ? n : 1, 1);
    for (size_t i = 0; out != NULL && i < n; i++)
        out[i] = rel ? (uint8_t)rel_of(labels[i]) : (uint8_t)upos_of(labels[i]);
    return out;
}

dm_status label_map_make(struct label_map *out, const struct encoder *e, dm_report *why)
{
    *out = (struct label_map){ 0 };
    size_t n;
    const struct span *labels = encoder_labels(e, LIST_UPOS, &n);
    out->n_upos = (uint32_t)n;
    out->upos = numbers(labels, n, false);
    labels = encoder_labels(e, LIST_DEPREL, &n);
    out->n_rel = (uint32_t)n;
    out->rel = numbers(labels, n, true);
    out->feats = encoder_labels(e, LIST_FEATS, &n);
    out->n_feats = (uint32_t)n;
    out->lemma = encoder_labels(e, LIST_LEMMA, &n);
    out->n_lemma = (uint32_t)n;
    out->names = encoder_labels(e, LIST_NAMES, &n);
    out->n_names = (uint32_t)n;
    attr_map(out, e);
    if (out->upos == NULL || out->rel == NULL) {
        label_map_free(out);
        return fail(why, DM_NO_MEMORY, "no memory for labels");
    }
    dm_status s = names_rules_of(&out->name_rules, out->names, n, "labels of names", why);
    if (s != DM_OK)
        label_map_free(out);
    return s;
}

void label_map_free(struct label_map *m)
{
    free(m->upos);
    free(m->rel);
    *m = (struct label_map){ 0 };
}

static struct span lower(struct arena *arena, struct span form)
{
    char *out = arena_alloc(arena, form.len * 2 + 4);
    if (out == NULL)
        return (struct span){ NULL, 0 };
    size_t len = 0, n;
    for (size_t i = 0; i < form.len; i += n) {
        int32_t c = utf8_get(span_from(form, i), &n);
        if (c < 0)
            out[len++] = form.at[i];
        else
            len += utf8_put(utf8_lower(c), out + len);
        if (len > form.len * 2)
            break;
    }
    return (struct span){ out, len };
}

/* Bytes of the first `n` code points of s; SIZE_MAX when it has fewer. */
static size_t points(struct span s, size_t n)
{
    size_t i = 0;
    while (n > 0 && i < s.len) {
        size_t k;
        (void)utf8_get(span_from(s, i), &k);
        i += k;
        n--;
    }
    return n == 0 ? i : SIZE_MAX;
}

struct span lemma_apply(struct arena *arena, struct span rule, struct span form)
{
    if (rule.len > 0 && rule.at[0] == '=')
        return span_from(rule, 1);
    struct span casing, cut_front, cut_back, add = rule, low = lower(arena, form);
    if (low.at == NULL || !span_next(&add, ';', &casing) || !span_next(&add, ';', &cut_front) ||
        !span_next(&add, ';', &cut_back) || add.at == NULL)
        return low;
    struct span base = span_is(casing, "k") ? form : low;
    size_t front = 0, back = 0, total = utf8_count(base);
    for (size_t i = 0; i < cut_front.len; i++)
        front = front * 10 + (size_t)(cut_front.at[i] - '0');
    for (size_t i = 0; i < cut_back.len; i++)
        back = back * 10 + (size_t)(cut_back.at[i] - '0');
    if (front + back > total)
        return low;
    size_t from = points(base, front), to = points(base, total - back);
    if (from == SIZE_MAX || to == SIZE_MAX || from > to)
        return low;
    if (add.len == 0)
        return span_cut(base, from, to);
    struct span stem = span_cut(base, from, to);
    return arena_printf(arena, "%.*s%.*s", SPAN_FMT(stem), SPAN_FMT(add));
}

static bool is_known_verb(const struct lexicon *l, struct span key)
{
    for (struct hit h = lexicon_find(l, key); h.entry != NULL; h = lexicon_next(l, h))
        if (h.entry->kind == ENTRY_VERB || h.entry->kind == ENTRY_SAY ||
            (h.entry->kind == ENTRY_CUE && h.entry->word_class == 'v'))
            return true;
    return false;
}

/* A rare verb's lemma may come out short of its "e" ("seiz", "mediat"). Where the lexicon knows no
 * such verb, but knows one of the form's regular stems, that is the lemma. */
static struct span verb_lemma(struct arena *arena, const struct lexicon *l, struct span lemma,
                              struct span form)
{
    struct span stems[8];
    size_t n = lexicon_stems(arena, lemma, form, stems);
    if (n == 0 || is_known_verb(l, stems[0]))
        return lemma;
    for (size_t i = 1; i < n; i++)
        if (!span_eq(stems[i], form) && is_known_verb(l, stems[i]))
            return stems[i];
    return lemma;
}

static bool is_known_noun(const struct lexicon *l, struct span key)
{
    for (struct hit h = lexicon_find(l, key); h.entry != NULL; h = lexicon_next(l, h))
        if (h.entry->kind == ENTRY_AGENT)
            return true;
    return false;
}

/* Nouns that end so in the singular too. */
static bool is_singular(struct span lemma)
{
    static const char *const ends[] = { "movie",    "zombie",    "cookie",   "rookie",  "sortie",
                                        "caddie",   "calorie",   "genie",    "prairie", "selfie",
                                        "junkie",   "collie",    "pixie",    "hippie",  "cache",
                                        "niche",    "avalanche", "headache", "stache",  "creche",
                                        "psyche",   "pickaxe",   "posse",    "impasse", "finesse",
                                        "darmerie", "tranche",   "attache",  "crevasse" };
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (span_ends(lemma, ends[i]))
            return true;
    return span_is(lemma, "ache");
}

/* The treebanks give nouns that are mostly plural that lemma ("troops"); the lexicon has them in
 * the singular. Of others the model's lemma may keep too much of the plural: "authoritie",
 * "clashe". */
static struct span noun_lemma(struct arena *arena, const struct lexicon *l, struct span lemma,
                              struct span form)
{
    if (span_ends(lemma, "s")) {
        struct span one = span_cut(lemma, 0, lemma.len - 1);
        return !is_known_noun(l, lemma) && is_known_noun(l, one) ? one : lemma;
    }
    if (lemma.len < 4 || form.len != lemma.len + 1 || !span_ends(lemma, "e") || is_singular(lemma))
        return lemma;
    if (span_ends(lemma, "ie"))
        return arena_printf(arena, "%.*sy", SPAN_FMT(span_cut(lemma, 0, lemma.len - 2)));
    if (span_ends(lemma, "che") || span_ends(lemma, "she") || span_ends(lemma, "sse") ||
        span_ends(lemma, "xe"))
        return span_cut(lemma, 0, lemma.len - 1);
    return lemma;
}

/* "Veteran mediator Lakhdar Sahnoun has left": a verb has one subject. A noun and a name side by
 * side that both hang on it as such are one phrase, the noun the name's title. */
static void mend_subjects(struct article *a, const struct sentence *s)
{
    for (uint32_t t = s->first; t + 1 < s->end; t++) {
        struct token *noun = &a->tokens[t], *name = &a->tokens[t + 1];
        if (noun->upos == UPOS_NOUN && name->upos == UPOS_PROPN && noun->head == name->head &&
            noun->rel == name->rel && rel_base((enum rel)noun->rel) == REL_NSUBJ) {
            noun->head = t + 1;
            noun->rel = REL_NMOD_DESC;
        }
    }
}

static dm_status take(struct article *a, const struct knowledge *k, const struct sentence *s,
                      const struct encoder_word *out, dm_report *why)
{
    const struct label_map *m = k->labels;
    for (uint32_t i = s->first; i < s->end; i++) {
        const struct encoder_word *w = &out[i - s->first];
        struct token *t = &a->tokens[i];
        t->upos = w->upos < m->n_upos ? m->upos[w->upos] : UPOS_X;
        t->rel = w->deprel < m->n_rel ? m->rel[w->deprel] : REL_DEP;
        t->feats = w->feats < m->n_feats ? m->feats[w->feats] : (struct span){ "_", 1 };
        t->head = w->head == 0 ? NONE : s->first + w->head - 1;
        t->name = w->names < 255 ? (uint8_t)(w->names + 1) : 0;
        t->p_upos = w->p_upos;
        t->p_head = w->p_head;
        t->p_name = w->p_names;
        t->lemma = lemma_apply(
            &a->arena, w->lemma < m->n_lemma ? m->lemma[w->lemma] : (struct span){ "l;0;0;", 6 },
            token_text(a, i));
        if (t->lemma.at != NULL && t->upos == UPOS_VERB)
            t->lemma = verb_lemma(&a->arena, k->lexicon, t->lemma, token_text(a, i));
        if (t->lemma.at != NULL && t->upos == UPOS_NOUN)
            t->lemma = noun_lemma(&a->arena, k->lexicon, t->lemma, token_text(a, i));
        if (t->lemma.at == NULL)
            return fail(why, DM_NO_MEMORY, "no memory for lemmas");
    }
    mend_subjects(a, s);
    return DM_OK;
}

/* A sentence of one of the articles that are read together. */
struct by_length {
    uint32_t words, article, sentence;
};

static int shorter(const void *x, const void *y)
{
    const struct by_length *a = x, *b = y;
    if (a->words != b->words)
        return a->words < b->words ? -1 : 1;
    if (a->article != b->article)
        return a->article < b->article ? -1 : 1;
    return a->sentence < b->sentence ? -1 : a->sentence > b->sentence;
}

/* What one reading needs beside the articles; freed at its end, so that no article keeps it. */
struct reading {
    struct article *const *articles;
    const struct knowledge *k;
    struct by_length *order;
    size_t n, longest; /* sentences; words of the longest */
    struct span *words;
    struct encoder_word *out;
    struct encoder_sentence *batch;
    float *vectors; /* of the batch's words, or NULL: nobody asks for marks */
    float *picked;  /* of some words of a sentence */
    float *attr;    /* of the batch's words; NULL: the model has none */
    struct attr_scale attr_scale;
};

/* Words that can head a phrase (analysis/phrases.c). */
static bool may_head(const struct token *t)
{
    return t->upos == UPOS_NOUN || t->upos == UPOS_PROPN || t->upos == UPOS_PRON ||
           t->upos == UPOS_NUM || t->upos == UPOS_ADJ;
}

/* Words that can tell an event or take part in one. */
static bool may_tell(const struct token *t)
{
    return may_head(t) || t->upos == UPOS_VERB || t->upos == UPOS_AUX;
}

/* The vectors of the words of a sentence that `wanted` picks, moved together; how many. */
static size_t keep_vectors(const struct article *a, const struct sentence *s, size_t width,
                           bool (*wanted)(const struct token *), float *vectors, float *out)
{
    size_t n = 0;
    for (uint32_t t = s->first; t < s->end; t++)
        if (wanted(&a->tokens[t]))
            memmove(out + n++ * width, vectors + (t - s->first) * width, width * sizeof *vectors);
    return n;
}

/* What the typer keeps of them. */
static dm_status take_type_marks(struct article *a, const struct knowledge *k,
                                 const struct sentence *s, float *vectors, float *room,
                                 dm_report *why)
{
    size_t width = encoder_width(k->encoder), words = s->end - s->first;
    memset(room, 0, width * sizeof *room);
    for (size_t i = 0; i < words; i++)
        for (size_t c = 0; c < width; c++)
            room[c] += vectors[i * width + c];
    for (size_t c = 0; c < width; c++)
        room[c] /= (float)words;
    if (!typer_read_mean(k->typer, room, &a->type_about[s - a->sentences]))
        return fail(why, DM_NO_MEMORY, "no memory for marks of events");
    size_t n = keep_vectors(a, s, width, may_tell, vectors, room);
    struct typer_marks *marks = arena_new(&a->arena, struct typer_marks, n + 1);
    if (marks == NULL || !typer_read(k->typer, room, n, marks))
        return fail(why, DM_NO_MEMORY, "no memory for marks of events");
    n = 0;
    for (uint32_t t = s->first; t < s->end; t++)
        if (may_tell(&a->tokens[t]))
            a->type_marks[t] = &marks[n++];
    return DM_OK;
}

/* What the linker keeps of the words of a sentence; `vectors` is used up. */
static dm_status take_marks(struct article *a, const struct knowledge *k, const struct sentence *s,
                            float *vectors, dm_report *why)
{
    size_t n = keep_vectors(a, s, encoder_width(k->encoder), may_head, vectors, vectors);
    struct linker_marks *marks = arena_new(&a->arena, struct linker_marks, n + 1);
    if (marks == NULL || !linker_read(k->linker, vectors, n, marks))
        return fail(why, DM_NO_MEMORY, "no memory for marks of phrases");
    n = 0;
    for (uint32_t t = s->first; t < s->end; t++)
        if (may_head(&a->tokens[t]))
            a->marks[t] = &marks[n++];
    return DM_OK;
}

static float *attr_row(const struct reading *r, size_t word)
{
    return r->attr != NULL ? r->attr + word * r->k->labels->n_attr : NULL;
}

static dm_status read_batch(struct reading *r, size_t from, size_t n, dm_report *why)
{
    size_t at = 0;
    for (size_t i = 0; i < n; i++) {
        const struct by_length *o = &r->order[from + i];
        const struct article *a = r->articles[o->article];
        const struct sentence *s = &a->sentences[o->sentence];
        uint8_t *scores = a->name_scores + (size_t)s->first * r->k->labels->n_names;
        r->batch[i] = (struct encoder_sentence){ .words = r->words + at,
                                                 .n_words = s->end - s->first,
                                                 .out = r->out + at,
                                                 .name_scores = scores,
                                                 .attr = attr_row(r, at) };
        if (r->vectors != NULL)
            r->batch[i].vectors = r->vectors + at * encoder_width(r->k->encoder);
        for (uint32_t t = s->first; t < s->end; t++)
            r->words[at++] = token_text(a, t);
    }
    dm_status status = encoder_read(r->k->encoder, r->k->scratch, r->batch, n, why);
    for (size_t i = 0; i < n && status == DM_OK; i++) {
        const struct by_length *o = &r->order[from + i];
        struct article *a = r->articles[o->article];
        const struct sentence *s = &a->sentences[o->sentence];
        status = take(a, r->k, s, r->batch[i].out, why);
        if (r->attr != NULL)
            attr_pack(&r->attr_scale, r->k->labels, r->batch[i].attr, s->end - s->first,
                      a->attr + s->first);
        if (status == DM_OK && r->vectors != NULL && r->k->typer != NULL)
            status = take_type_marks(a, r->k, s, r->batch[i].vectors, r->picked, why);
        if (status == DM_OK && r->vectors != NULL)
            status = take_marks(a, r->k, s, r->batch[i].vectors, why);
    }
    return status;
}

static dm_status read_sentences(struct reading *r, dm_report *why)
{
    size_t room = r->longest > BATCH_WORDS ? r->longest : BATCH_WORDS;
    r->words = calloc(room + 1, sizeof *r->words);
    r->out = calloc(room + 1, sizeof *r->out);
    r->batch = calloc(room + 1, sizeof *r->batch);
    size_t n_attr = r->k->labels->n_attr;
    if (n_attr > 0)
        r->attr = calloc((room + 1) * n_attr, sizeof *r->attr);
    attr_scale_make(&r->attr_scale);
    size_t width = encoder_width(r->k->encoder);
    if (r->k->linker != NULL) {
        r->vectors = calloc((room + 1) * width, sizeof *r->vectors);
        r->picked = calloc((r->longest + 1) * width, sizeof *r->picked);
    }
    if (r->words == NULL || r->out == NULL || r->batch == NULL || (n_attr > 0 && r->attr == NULL) ||
        (r->k->linker != NULL && (r->vectors == NULL || r->picked == NULL)))
        return fail(why, DM_NO_MEMORY, "no memory for trees");
    qsort(r->order, r->n, sizeof *r->order, shorter);
    dm_status status = DM_OK;
    for (size_t i = 0; i < r->n && status == DM_OK;) {
        size_t m = 0, total = 0;
        while (i + m < r->n && (m == 0 || total + r->order[i + m].words <= room))
            total += r->order[i + m++].words;
        status = read_batch(r, i, m, why);
        i += m;
    }
    return status;
}

/* Room for what the model thinks of names; in sentences that it doesn't read, no word is one. */
static bool name_scores_room(struct article *a, size_t n_labels)
{
    a->name_scores = arena_new(&a->arena, uint8_t, a->n_tokens * n_labels + 1);
    if (a->name_scores == NULL)
        return false;
    memset(a->name_scores, UINT8_MAX, a->n_tokens * n_labels);
    for (size_t t = 0; t < a->n_tokens && n_labels > 0; t++)
        a->name_scores[t * n_labels] = 0; /* the first label is O */
    return true;
}

/* Lists the sentences that are to be parsed; the others get a flat tree of shapes. */
static bool list_sentences(struct reading *r, size_t n_articles)
{
    size_t n = 0;
    for (size_t i = 0; i < n_articles; i++)
        n += r->articles[i]->n_sentences;
    r->order = calloc(n + 1, sizeof *r->order);
    if (r->order == NULL)
        return false;
    for (uint32_t i = 0; i < n_articles; i++) {
        struct article *a = r->articles[i];
        if (!name_scores_room(a, r->k->labels->n_names) ||
            (r->k->labels->n_attr > 0 && !attr_room(a)))
            return false;
        if (r->k->linker != NULL) {
            a->marks = arena_new(&a->arena, const struct linker_marks *, a->n_tokens + 1);
            a->type_marks = arena_new(&a->arena, const struct typer_marks *, a->n_tokens + 1);
            a->type_about = arena_new(&a->arena, struct typer_about, a->n_sentences + 1);
            if (a->marks == NULL || a->type_marks == NULL || a->type_about == NULL)
                return false;
        }
        for (uint32_t k = 0; k < a->n_sentences; k++) {
            uint32_t words = a->sentences[k].end - a->sentences[k].first;
            if (a->sentences[k].skipped != SKIP_NOT)
                skipped_tree(a, &a->sentences[k]);
            else if (words > 0)
                r->order[r->n++] = (struct by_length){ words, i, k };
            if (words > r->longest)
                r->longest = words;
        }
    }
    return true;
}

static void find_roots(struct article *a)
{
    article_link(a);
    for (size_t i = 0; i < a->n_sentences; i++) {
        struct sentence *s = &a->sentences[i];
        s->root = NONE;
        for (uint32_t t = s->first; t < s->end && s->root == NONE; t++)
            if (a->tokens[t].head == NONE)
                s->root = t;
    }
}

dm_status trees_read_all(struct article *const *articles, size_t n, const struct knowledge *k,
                         dm_report *why)
{
    struct reading r = { .articles = articles, .k = k };
    dm_status status = list_sentences(&r, n) ? read_sentences(&r, why)
                                             : fail(why, DM_NO_MEMORY, "no memory for trees");
    for (size_t i = 0; i < n && status == DM_OK; i++)
        find_roots(articles[i]);
    free(r.order);
    free(r.words);
    free(r.out);
    free(r.batch);
    free(r.vectors);
    free(r.picked);
    free(r.attr);
    return status;
}

dm_status trees_read(struct article *a, const struct knowledge *k, dm_report *why)
{
    return trees_read_all(&a, 1, k, why);
}
