/* names.c -- the model's scores and what the article agrees on -> names; nationalities by the
 * lexicon. Reads tags, writes names.
 *
 * The model's own labels are its best reading of each sentence alone. Here the evidence of the
 * whole article (names_agree.c) and of the lexicon is added to its scores, and the best legal
 * labels are sought anew: so a type changes, a name grows or shrinks, appears or goes in one step.
 * What hyphens part is joined last (names_edges.c). The corpora that may train what ships hardly
 * mark nationalities (NORP), so the lexicon has the last word on them. */
#include "analysis/names_parts.h"
#include "base/utf8.h"

#define TOK(t) (a->tokens[t])

/* ---- Labels ---- */

uint8_t name_label_type(const struct label_map *m, uint32_t label)
{
    static const char *const types[] = { "PER", "ORG", "LOC", "NORP", "MISC" };
    for (uint8_t i = 0; i < NO_NAME; i++)
        if (m->names[label].len > 2 && span_is(span_from(m->names[label], 2), types[i]))
            return i;
    return NO_NAME;
}

char name_label_place(const struct label_map *m, uint32_t label)
{
    return m->names[label].at[0];
}

bool word_is_capital(const struct article *a, uint32_t token)
{
    size_t n;
    struct span s = token_text(a, token);
    return s.len > 0 && utf8_is_upper(utf8_get(s, &n));
}

/* ---- Deciding anew ---- */

/* Work of one sentence: a row of scores for each word, higher is better. */
struct decision {
    float *scores;
    uint16_t *ids;
    uint8_t *back;
    uint8_t type[NAMES_MAX_LABELS];
    char place[NAMES_MAX_LABELS];
};

/* The model's scores with the evidence of the article. */
static void scores_fill(const struct naming *n, struct decision *d, const struct sentence *s)
{
    uint32_t labels = n->k->labels->n_names;
    for (uint32_t t = s->first; t < s->end; t++) {
        const uint8_t *behind = n->a->name_scores + (size_t)t * labels;
        float *row = d->scores + (size_t)(t - s->first) * labels;
        for (uint32_t i = 0; i < labels; i++)
            row[i] = (float)-(behind[i] * FINE + n->evidence[t].against[d->type[i]]);
    }
}

/* The place letter that word `t` of the match would have if the match were a name. */
static char place_in(const struct match *m, uint32_t t)
{
    if (m->end == m->first + 1)
        return 'S';
    return t == m->first ? 'B' : t + 1 == m->end ? 'E' : 'I';
}

/* What the lexicon knows of a name: five eighths for its type, since it may be part of a longer
 * name, the rest only for the name as it stands. */
static void scores_know(const struct naming *n, struct decision *d, const struct sentence *s,
                        const struct match *m)
{
    int32_t sure = 0;
    uint8_t type = name_type_known(n->a, m, &sure);
    uint32_t labels = n->k->labels->n_names;
    bool shouted = n->style[n->a->tokens[m->first].sentence] == STYLE_SHOUT;
    if (type == NO_NAME || m->end > s->end || (shouted && m->hit.ref->capitals))
        return;
    int32_t each = sure * FINE / 8 / (int32_t)(m->end - m->first);
    for (uint32_t t = m->first; t < m->end; t++) {
        float *row = d->scores + (size_t)(t - s->first) * labels;
        for (uint32_t i = 0; i < labels; i++)
            if (d->type[i] == type)
                row[i] += (float)(each * (d->place[i] == place_in(m, t) ? 8 : 5));
    }
}

/* e^(-i / 16), by multiplication: the same on every machine. */
static void shares_fill(float share[256])
{
    share[0] = 1.0F;
    for (int i = 1; i < 256; i++)
        share[i] = share[i - 1] * 0.93941306F;
}

/* The label's share among all labels of one word. */
static float share_of(const float *row, uint32_t labels, uint32_t label, const float share[256])
{
    float best = row[0], sum = 0, own = 0;
    for (uint32_t i = 1; i < labels; i++)
        best = row[i] > best ? row[i] : best;
    for (uint32_t i = 0; i < labels; i++) {
        float behind = (best - row[i]) / FINE;
        float one = behind < 255.0F ? share[(int)behind] : 0.0F;
        sum += one;
        own = i == label ? one : own;
    }
    return own / sum;
}

static void sentence_decide(struct naming *n, struct decision *d, const struct sentence *s,
                            const float share[256])
{
    const struct label_map *m = n->k->labels;
    scores_fill(n, d, s);
    for (uint32_t t = s->first; t < s->end; t++) {
        uint32_t known = n->known.of[t];
        if (known != NONE && n->known.items[known].first == t)
            scores_know(n, d, s, &n->known.items[known]);
    }
    names_best(&m->name_rules, d->scores, m->n_names, s->end - s->first, d->ids, d->back);
    for (uint32_t t = s->first; t < s->end; t++) {
        uint16_t id = d->ids[t - s->first];
        if (n->label[t] != id + 1)
            n->p[t] =
                share_of(d->scores + (size_t)(t - s->first) * m->n_names, m->n_names, id, share);
        n->label[t] = (uint8_t)(id + 1);
    }
}

static dm_status names_decide(struct naming *n, dm_report *why)
{
    struct article *a = n->a;
    const struct label_map *m = n->k->labels;
    size_t longest = 0;
    float share[256];
    struct decision d;
    for (size_t i = 0; i < a->n_sentences; i++)
        if (a->sentences[i].end - a->sentences[i].first > longest)
            longest = a->sentences[i].end - a->sentences[i].first;
    d.scores = arena_new(&a->arena, float, longest * m->n_names + 1);
    d.ids = arena_new(&a->arena, uint16_t, longest + 1);
    d.back = arena_new(&a->arena, uint8_t, longest * m->n_names + 1);
    if (d.scores == NULL || d.ids == NULL || d.back == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for names");
    for (uint32_t i = 0; i < m->n_names; i++) {
        d.type[i] = name_label_type(m, i);
        d.place[i] = name_label_place(m, i);
    }
    shares_fill(share);
    for (size_t i = 0; i < a->n_sentences; i++)
        if (n->touched[i])
            sentence_decide(n, &d, &a->sentences[i], share);
    return DM_OK;
}

/* ---- Labels to names ---- */

static bool name_push(struct article *a, size_t *room, struct name name)
{
    if (!arena_grow(&a->arena, (void **)&a->names, room, a->n_names + 1, sizeof *a->names))
        return false;
    a->names[a->n_names++] = name;
    return true;
}

/* An adjective or people of a state or group: "Syrian", "Kurds". */
static bool is_norp(const struct naming *n, uint32_t t)
{
    uint32_t known = n->known.of[t];
    if (known == NONE)
        return false;
    const struct match *m = &n->known.items[known];
    return m->first == t && m->end == t + 1 && m->hit.entry->kind == ENTRY_ACTOR &&
           (m->hit.ref->role == KEY_ADJECTIVE || m->hit.ref->role == KEY_PEOPLE) &&
           m->hit.ref->capital;
}

/* The name that begins at `t`, or one word without a type. */
static struct name name_at(const struct naming *n, uint32_t t)
{
    const struct article *a = n->a;
    const struct label_map *m = n->k->labels;
    struct name name = { t, t + 1, NO_NAME, NONE, n->p[t] };
    if (n->label[t] == 0)
        return name;
    name.type = name_label_type(m, n->label[t] - 1U);
    if (name_label_place(m, n->label[t] - 1U) != 'B')
        return name;
    while (name.end < a->n_tokens && TOK(name.end).sentence == TOK(t).sentence &&
           n->label[name.end] != 0) {
        char place = name_label_place(m, n->label[name.end] - 1U);
        if (name_label_type(m, n->label[name.end] - 1U) != name.type ||
            (place != 'I' && place != 'E'))
            break;
        name.p = n->p[name.end] < name.p ? n->p[name.end] : name.p;
        name.end++;
        if (place == 'E')
            break;
    }
    return name;
}

static dm_status names_keep(struct naming *n, dm_report *why)
{
    struct article *a = n->a;
    size_t room = 0;
    a->names = NULL; /* an article may be read again */
    a->n_names = 0;
    for (uint32_t t = 0; t < a->n_tokens;) {
        struct name name = name_at(n, t);
        if (name.end == t + 1 &&
            (name.type == NO_NAME || name.type == NAME_MISC || name.type == NAME_LOC) &&
            is_norp(n, t))
            name.type = NAME_NORP;
        if (name.type != NO_NAME && !name_push(a, &room, name))
            return fail(why, DM_NO_MEMORY, "no memory for names");
        t = name.end;
    }
    return DM_OK;
}

dm_status names_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    struct naming n = { .a = a, .k = k };
    n.label = arena_new(&a->arena, uint8_t, a->n_tokens + 1);
    n.p = arena_new(&a->arena, float, a->n_tokens + 1);
    if (n.label == NULL || n.p == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for names");
    for (uint32_t t = 0; t < a->n_tokens; t++) {
        n.label[t] = TOK(t).name;
        n.p[t] = TOK(t).p_name;
    }
    dm_status s =
        matches_find(a, k->lexicon, 1U << ENTRY_ACTOR | 1U << ENTRY_PERSON, &n.known, why);
    if (s == DM_OK)
        s = names_agree(&n, why);
    if (s == DM_OK)
        s = names_decide(&n, why);
    if (s == DM_OK)
        s = names_keep(&n, why);
    if (s == DM_OK)
        names_mend(a);
    return s;
}
