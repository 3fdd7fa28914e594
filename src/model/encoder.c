/* encoder.c -- see encoder.h. Opens the weights; cuts sentences into groups, sequences and pieces.
 *
 * The network itself is in forward.c, what is read off its vectors in heads.c. */
#include "model/encoder_parts.h"
#include "model/tree.h"

#include <stdio.h>
#include <stdlib.h>

/* Sentences are read together up to this many pieces: enough that each weight, once in the cache,
 * is used many times; more gains nothing. */
enum { GROUP_ROWS = 512 };
enum { ATTR_GROUPS = 100, MOST_OF_SENTENCE = 4096 };

/* ---- opening ---- */

/* The value of a line "key value" of the meta text. */
static bool meta_value(struct span meta, const char *key, struct span *value)
{
    struct span line;
    while (span_next(&meta, '\n', &line)) {
        size_t n = strlen(key);
        if (span_starts(line, key) && line.len > n && line.at[n] == ' ') {
            *value = span_from(line, n + 1);
            return true;
        }
    }
    return false;
}

/* A number of the meta text, least to most, a multiple of `step`. */
static dm_status meta_number(const struct encoder *e, struct span meta, const char *key,
                             size_t least, size_t most, size_t step, size_t *out, dm_report *why)
{
    struct span text;
    size_t n = 0;
    if (!meta_value(meta, key, &text) || text.len == 0 || text.len > 9)
        return fail(why, DM_BAD_DATA, "%s: meta says no proper %s", e->weights.path, key);
    for (size_t i = 0; i < text.len; i++) {
        if (text.at[i] < '0' || text.at[i] > '9')
            return fail(why, DM_BAD_DATA, "%s: meta: %s is not a number", e->weights.path, key);
        n = n * 10 + (size_t)(text.at[i] - '0');
    }
    if (n < least || n > most || n % step != 0)
        return fail(why, DM_BAD_DATA, "%s: meta: %s is %zu; expected %zu to %zu, a multiple of %zu",
                    e->weights.path, key, n, least, most, step);
    *out = n;
    return DM_OK;
}

static dm_status read_sizes(struct encoder *e, struct span meta, dm_report *why)
{
    size_t cases = 0;
    const struct {
        const char *key;
        size_t least, most, step, *out;
    } sizes[] = {
        { "layers", 1, 48, 1, &e->n_layers },
        { "width", 16, 4096, 16, &e->width },
        { "heads", 1, 256, 1, &e->heads },
        { "ffn", 16, 16384, 16, &e->ffn },
        { "positions", PIECES_OF_WORD + 2, 512, 1, &e->positions },
        { "vocabulary", 4, 1 << 24, 1, &e->vocabulary },
        { "cases", CASE_CLASSES, CASE_CLASSES, 1, &cases },
        { "arc", 16, 4096, 16, &e->arc },
        { "label", 16, 4096, 16, &e->label },
        { "n_upos", 1, UINT16_MAX, 1, &e->lists[LIST_UPOS].n },
        { "n_feats", 1, UINT16_MAX, 1, &e->lists[LIST_FEATS].n },
        { "n_lemma", 1, UINT16_MAX, 1, &e->lists[LIST_LEMMA].n },
        { "n_deprel", 1, 1024, 1, &e->lists[LIST_DEPREL].n },
        { "n_names", 1, NAMES_MAX_LABELS, 1, &e->lists[LIST_NAMES].n },
    };
    dm_status s = DM_OK;
    for (size_t i = 0; s == DM_OK && i < sizeof sizes / sizeof *sizes; i++)
        s = meta_number(e, meta, sizes[i].key, sizes[i].least, sizes[i].most, sizes[i].step,
                        sizes[i].out, why);
    if (s == DM_OK && (e->width % e->heads != 0 || e->width / e->heads % KERNEL_LANES != 0))
        s = fail(why, DM_BAD_DATA,
                 "%s: meta: width %zu and heads %zu: a head's share must be a "
                 "multiple of %d",
                 e->weights.path, e->width, e->heads, KERNEL_LANES);
    if (s == DM_OK && !meta_value(meta, "id", &e->id))
        s = fail(why, DM_BAD_DATA, "%s: meta says no id", e->weights.path);
    return s;
}

/* What version 2 added, each with its value where nothing is said of it. */
static dm_status read_additions(struct encoder *e, struct span meta, dm_report *why)
{
    const struct {
        const char *key;
        size_t least, most, step, *out, without;
    } sizes[] = { { "pool", 1, e->n_layers, 1, &e->pool, e->n_layers },
                  { "n_attr", 3, 3 * ATTR_GROUPS, 3, &e->lists[LIST_ATTR].n, 0 } };
    dm_status s = DM_OK;
    for (size_t i = 0; s == DM_OK && i < sizeof sizes / sizeof *sizes; i++) {
        struct span said;
        *sizes[i].out = sizes[i].without;
        if (!meta_value(meta, sizes[i].key, &said))
            continue;
        if (e->weights.version < 2)
            return fail(why, DM_BAD_DATA, "%s: meta: %s is not known in version 1 of the format",
                        e->weights.path, sizes[i].key);
        s = meta_number(e, meta, sizes[i].key, sizes[i].least, sizes[i].most, sizes[i].step,
                        sizes[i].out, why);
    }
    return s;
}

static dm_status read_list(struct encoder *e, enum encoder_list which, const char *name,
                           dm_report *why)
{
    struct label_list *list = &e->lists[which];
    struct span rest = { 0 };
    dm_status s = weights_text(&e->weights, name, &rest, why);
    if (s != DM_OK)
        return s;
    list->text = calloc(list->n, sizeof *list->text);
    if (list->text == NULL)
        return fail(why, DM_NO_MEMORY, "%s: no memory for its labels", e->weights.path);
    size_t lines = 0;
    for (size_t i = 0; i < rest.len; i++)
        lines += rest.at[i] == '\n';
    if (lines != list->n || rest.at[rest.len - 1] != '\n')
        return fail(why, DM_BAD_DATA, "%s: %s has %zu lines; meta says %zu", e->weights.path, name,
                    lines, list->n);
    for (size_t i = 0; i < list->n; i++)
        (void)span_next(&rest, '\n', &list->text[i]);
    return DM_OK;
}

/* The labels of attr come in threes: X-O, X-B, X-I. */
static dm_status check_attr(const struct encoder *e, dm_report *why)
{
    static const char *const ends[] = { "-O", "-B", "-I" };
    const struct label_list *list = &e->lists[LIST_ATTR];
    for (size_t i = 0; i < list->n; i++) {
        struct span label = list->text[i], first = list->text[i / 3 * 3];
        if (label.len < 3 || label.len != first.len ||
            memcmp(label.at, first.at, label.len - 2) != 0 ||
            !span_is(span_from(label, label.len - 2), ends[i % 3]))
            return fail(why, DM_BAD_DATA,
                        "%s: label %zu of attr is \"%.*s\"; expected threes as X-O, X-B, X-I",
                        e->weights.path, i + 1, SPAN_FMT(span_cut(label, 0, 40)));
    }
    return DM_OK;
}

static dm_status read_lists(struct encoder *e, dm_report *why)
{
    static const char *const names[ENCODER_LISTS] = { "upos",   "feats", "lemma",
                                                      "deprel", "names", "attr" };
    dm_status s = DM_OK;
    for (unsigned i = 0; s == DM_OK && i < ENCODER_LISTS; i++)
        if (i != LIST_ATTR || e->lists[i].n > 0)
            s = read_list(e, (enum encoder_list)i, names[i], why);
    if (s == DM_OK)
        s = check_attr(e, why);
    if (s != DM_OK)
        return s;
    const struct label_list *deprel = &e->lists[LIST_DEPREL];
    while (e->root < deprel->n && !span_is(deprel->text[e->root], "root"))
        e->root++;
    if (e->root == deprel->n)
        return fail(why, DM_BAD_DATA, "%s: the labels of deprel lack root", e->weights.path);
    const struct label_list *list = &e->lists[LIST_NAMES];
    return names_rules_of(&e->names_rules, list->text, list->n, e->weights.path, why);
}

static dm_status read_norm(const struct encoder *e, const char *prefix, const char *name,
                           struct norm_weights *out, dm_report *why)
{
    char part[64];
    (void)snprintf(part, sizeof part, "%s%s.g", prefix, name);
    dm_status s = weights_floats(&e->weights, part, e->width, 0, &out->gain, why);
    (void)snprintf(part, sizeof part, "%s%s.b", prefix, name);
    return s == DM_OK ? weights_floats(&e->weights, part, e->width, 0, &out->bias, why) : s;
}

static dm_status read_embeddings(struct encoder *e, dm_report *why)
{
    const struct weights *w = &e->weights;
    struct span vocabulary = { 0 };
    dm_status s = weights_text(w, "vocab", &vocabulary, why);
    if (s == DM_OK)
        s = pieces_open(&e->pieces, vocabulary, w->path, why);
    if (s == DM_OK && e->pieces.n != e->vocabulary)
        s = fail(why, DM_BAD_DATA, "%s: vocab has %zu lines; meta says %zu", w->path, e->pieces.n,
                 e->vocabulary);
    if (s == DM_OK)
        s = weights_int8(w, "emb.piece.w", e->vocabulary, e->width, &e->piece, why);
    if (s == DM_OK)
        s = weights_floats(w, "emb.piece.scale", e->vocabulary, 0, &e->piece_scale, why);
    if (s == DM_OK)
        s = weights_int8(w, "emb.pos.w", e->positions, e->width, &e->position, why);
    if (s == DM_OK)
        s = weights_floats(w, "emb.pos.scale", e->positions, 0, &e->position_scale, why);
    if (s == DM_OK)
        s = weights_floats(w, "emb.case", CASE_CLASSES, e->width, &e->cases, why);
    return s == DM_OK ? read_norm(e, "emb.", "ln", &e->ln, why) : s;
}

static dm_status read_layer(struct encoder *e, size_t i, dm_report *why)
{
    struct layer *l = &e->layers[i];
    size_t h = e->width, f = e->ffn;
    char prefix[32];
    (void)snprintf(prefix, sizeof prefix, "l%zu.", i);
    const struct {
        const char *name;
        size_t out, in;
        struct linear *at;
    } parts[] = { { "qkv", 3 * h, h, &l->qkv },
                  { "out", h, h, &l->out },
                  { "ffn1", f, h, &l->ffn1 },
                  { "ffn2", h, f, &l->ffn2 } };
    dm_status s = DM_OK;
    for (size_t k = 0; s == DM_OK && k < sizeof parts / sizeof *parts; k++) {
        char name[64];
        (void)snprintf(name, sizeof name, "%s%s", prefix, parts[k].name);
        s = weights_linear(&e->weights, name, parts[k].out, parts[k].in, parts[k].at, why);
    }
    if (s == DM_OK)
        s = read_norm(e, prefix, "ln1", &l->ln1, why);
    return s == DM_OK ? read_norm(e, prefix, "ln2", &l->ln2, why) : s;
}

static dm_status read_heads(struct encoder *e, dm_report *why)
{
    size_t h = e->width, a = e->arc, b = e->label, r = e->lists[LIST_DEPREL].n;
    const struct {
        const char *name;
        size_t out, in;
        struct linear *at;
    } parts[] = { { "h.upos", e->lists[LIST_UPOS].n, h, &e->upos },
                  { "h.feats", e->lists[LIST_FEATS].n, h, &e->feats },
                  { "h.lemma", e->lists[LIST_LEMMA].n, h, &e->lemma },
                  { "h.names", e->lists[LIST_NAMES].n, h, &e->names },
                  { "h.arc.dep", a, h, &e->arc_dep },
                  { "h.arc.head", a, h, &e->arc_head },
                  { "h.arc.u", a, a, &e->arc_u },
                  { "h.lab.dep", b, h, &e->lab_dep },
                  { "h.lab.head", b, h, &e->lab_head },
                  { "h.lab.u", r * (b + 1), b, &e->lab_u },
                  { "h.lab.d", r, b, &e->lab_d } };
    dm_status s = DM_OK;
    for (size_t i = 0; s == DM_OK && i < sizeof parts / sizeof *parts; i++)
        s = weights_linear(&e->weights, parts[i].name, parts[i].out, parts[i].in, parts[i].at, why);
    return s;
}

static dm_status read_new_heads(struct encoder *e, dm_report *why)
{
    size_t h = e->width, attr = e->lists[LIST_ATTR].n;
    size_t sent = e->weights.version < 2 ? 0 : weights_rows(&e->weights, "h.sent.w");
    dm_status s = DM_OK;
    if (sent > MOST_OF_SENTENCE)
        return fail(why, DM_BAD_DATA, "%s: h.sent has %zu outputs; at most %d can be read",
                    e->weights.path, sent, MOST_OF_SENTENCE);
    if (sent > 0)
        s = weights_linear(&e->weights, "h.sent", sent, h, &e->sent, why);
    if (s == DM_OK && attr > 0)
        s = weights_linear(&e->weights, "h.attr", attr, h, &e->attr, why);
    return s;
}

/* Says what there is instead. */
static dm_status no_kernels(const char *name, dm_report *why)
{
    char list[64] = "";
    const struct kernels *k;
    for (size_t i = 0; (k = kernels_at(i)) != NULL; i++) {
        size_t n = strlen(list);
        (void)snprintf(list + n, sizeof list - n, "%s%s", i ? ", " : "", k->name);
    }
    return fail(why, DM_USAGE, "no kernels \"%s\" on this machine; there are %s", name, list);
}

static dm_status read_all(struct encoder *e, const char *path, const char *kernel, dm_report *why)
{
    struct span meta = { 0 };
    e->k = kernels_choose(kernel);
    if (e->k == NULL)
        return no_kernels(kernel, why);
    dm_status s = weights_open(&e->weights, path, why);
    if (s == DM_OK)
        s = weights_text(&e->weights, "meta", &meta, why);
    if (s == DM_OK)
        s = read_sizes(e, meta, why);
    if (s == DM_OK)
        s = read_additions(e, meta, why);
    if (s == DM_OK)
        s = read_lists(e, why);
    if (s == DM_OK)
        s = read_embeddings(e, why);
    if (s == DM_OK && (e->layers = calloc(e->n_layers, sizeof *e->layers)) == NULL)
        s = fail(why, DM_NO_MEMORY, "%s: no memory for its layers", path);
    for (size_t i = 0; s == DM_OK && i < e->n_layers; i++)
        s = read_layer(e, i, why);
    if (s == DM_OK)
        s = read_heads(e, why);
    return s == DM_OK ? read_new_heads(e, why) : s;
}

dm_status encoder_open(const char *path, const char *kernel, encoder **out, dm_report *why)
{
    struct encoder *e = calloc(1, sizeof *e);
    *out = NULL;
    if (e == NULL)
        return fail(why, DM_NO_MEMORY, "%s: no memory", path);
    dm_status s = read_all(e, path, kernel, why);
    if (s != DM_OK)
        encoder_close(e);
    else
        *out = e;
    return s;
}

void encoder_close(encoder *e)
{
    if (e == NULL)
        return;
    for (size_t i = 0; i < ENCODER_LISTS; i++)
        free(e->lists[i].text);
    free(e->layers);
    pieces_clear(&e->pieces);
    weights_close(&e->weights);
    free(e);
}

const struct span *encoder_labels(const encoder *e, enum encoder_list list, size_t *n)
{
    *n = e->lists[list].n;
    return e->lists[list].text;
}

size_t encoder_width(const encoder *e)
{
    return e->width;
}

size_t encoder_sentence_width(const encoder *e)
{
    return e->sent.out;
}

struct span encoder_id(const encoder *e)
{
    return e->id;
}

const char *encoder_kernel(const encoder *e)
{
    return e->k->name;
}

/* ---- working memory ---- */

struct scratch *scratch_new(void)
{
    return calloc(1, sizeof(struct scratch));
}

void scratch_free(struct scratch *s)
{
    if (s == NULL)
        return;
    for (size_t i = 0; i < USES; i++)
        free(s->at[i]);
    free(s);
}

void *scratch_room(struct scratch *s, enum scratch_use use, size_t n, size_t size)
{
    if (n > SIZE_MAX / 4 / size) {
        s->failed = true;
        return NULL;
    }
    size_t need = (n * size + 64) / 64 * 64;
    if (need <= s->room[use])
        return s->at[use];
    if (s->room[use] > 0 && need < s->room[use] / 2 * 3)
        need = (s->room[use] / 2 * 3 + 64) / 64 * 64; /* so that growing is rare */
    void *at = aligned_alloc(64, need);
    if (at == NULL) {
        s->failed = true;
        return NULL;
    }
    if (s->room[use] > 0)
        memcpy(at, s->at[use], s->room[use]);
    free(s->at[use]);
    s->at[use] = at;
    s->room[use] = need;
    return at;
}

/* ---- sentences to pieces ---- */

/* Makes room for one more sentence; false: no memory. */
static bool group_room(struct group *g, struct scratch *s, size_t n_words)
{
    size_t rows = n_words * PIECES_OF_WORD + 2 * n_words + 2; /* each word alone in a sequence */
    g->words = scratch_room(s, USE_WORDS, g->n_words + n_words, sizeof *g->words);
    g->rows = scratch_room(s, USE_ROWS, g->n_rows + rows, sizeof *g->rows);
    g->sequences =
        scratch_room(s, USE_SEQUENCES, g->n_sequences + n_words + 1, sizeof *g->sequences);
    return !s->failed;
}

static void add_row(struct group *g, size_t first, uint32_t piece, uint8_t case_class)
{
    g->rows[g->n_rows] = (struct row_place){ piece, (uint16_t)(g->n_rows - first), case_class };
    g->n_rows++;
}

static void end_sequence(struct group *g, struct sequence *q)
{
    add_row(g, q->row, PIECE_LAST, 0);
    q->n_rows = g->n_rows - q->row;
    q->n_words = g->n_words - q->word;
    g->sequences[g->n_sequences++] = *q;
}

static struct sequence begin_sequence(struct group *g, size_t slot, bool first)
{
    struct sequence q = { .row = g->n_rows, .word = g->n_words, .slot = slot, .first = first };
    add_row(g, q.row, PIECE_FIRST, 0);
    return q;
}

/* Adds a sentence's words and pieces, in as many sequences as it takes. */
static void add_sentence(const struct encoder *e, struct group *g,
                         const struct encoder_sentence *sentence)
{
    uint8_t classes[ENCODER_MAX_WORDS];
    size_t slot = g->n_slots + 1;
    case_classes(sentence->words, sentence->n_words, classes);
    struct sequence q = begin_sequence(g, slot, true);
    for (size_t i = 0; i < sentence->n_words; i++) {
        uint32_t ids[PIECES_OF_WORD];
        size_t n = pieces_of_word(&e->pieces, sentence->words[i], ids);
        if (g->n_rows - q.row + n + 1 > e->positions) {
            end_sequence(g, &q);
            q = begin_sequence(g, slot + i, false);
        }
        g->words[g->n_words++] =
            (struct word_place){ (uint32_t)g->n_rows, (uint16_t)n, classes[i] };
        for (size_t k = 0; k < n; k++)
            add_row(g, q.row, ids[k], classes[i]);
    }
    end_sequence(g, &q);
    g->n_slots += sentence->n_words + 1;
    g->n_sentences++;
}

/* Gathers sentences up to GROUP_ROWS pieces, but at least one; false: no memory. */
static bool gather(const struct encoder *e, struct scratch *s, struct group *g,
                   const struct encoder_sentence *sentences, size_t n)
{
    *g = (struct group){ .sentences = sentences };
    while (g->n_sentences < n) {
        struct group before = *g;
        if (!group_room(g, s, sentences[g->n_sentences].n_words))
            return false;
        add_sentence(e, g, &sentences[g->n_sentences]);
        if (g->n_rows > GROUP_ROWS && before.n_sentences > 0) {
            before.words = g->words; /* it is for the next group; these may have moved */
            before.rows = g->rows;
            before.sequences = g->sequences;
            *g = before;
            break;
        }
    }
    return true;
}

dm_status encoder_read(const encoder *e, struct scratch *s,
                       const struct encoder_sentence *sentences, size_t n, dm_report *why)
{
    for (size_t i = 0; i < n; i++)
        if (sentences[i].n_words > ENCODER_MAX_WORDS)
            return fail(why, DM_LIMIT, "a sentence of %zu words; at most %d can be read at once",
                        sentences[i].n_words, ENCODER_MAX_WORDS);
    s->failed = false;
    dm_status status = DM_OK;
    for (size_t i = 0; status == DM_OK && i < n;) {
        struct group g;
        const float *vectors = gather(e, s, &g, sentences + i, n - i) ? forward(e, s, &g) : NULL;
        if (vectors == NULL)
            return fail(why, DM_NO_MEMORY, "no memory to read a sentence");
        status = heads_read(e, s, &g, vectors, why);
        i += g.n_sentences;
    }
    return status;
}

size_t encoder_pieces(const encoder *e, const struct encoder_sentence *sentences, size_t n)
{
    size_t all = 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t ids[PIECES_OF_WORD];
        all += 2;
        for (size_t k = 0; k < sentences[i].n_words; k++)
            all += pieces_of_word(&e->pieces, sentences[i].words[k], ids);
    }
    return all;
}
