/* types.c -- see types.h. */
#include "records/types.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

#define SIZE_ROW(name, size) (size),
const uint16_t type_fact_sizes[TYPE_FACTS] = { TYPE_FACT_LIST(SIZE_ROW) };
#undef SIZE_ROW

/* ---- Arguments ---- */

static uint32_t other_party(const struct maker *m, uint32_t t, uint32_t but1, uint32_t but2)
{
    const struct article *a = m->a;
    uint32_t any = NONE;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        if (c == but1 || c == but2 ||
            !(tree_is(a, c, REL_OBL) || tree_is(a, c, REL_IOBJ) || tree_is(a, c, REL_NMOD)))
            continue;
        if (is_actor(m, c))
            return c;
        any = any == NONE ? c : any;
    }
    return any;
}

/* "Russia's invasion of", "the Turkish attack on", "the seizure of ships by Iran": who stands
 * before a noun or behind "by" does, who stands behind takes. */
static void noun_parties(const struct maker *m, uint32_t t, uint32_t *does, uint32_t *takes)
{
    const struct article *a = m->a;
    char word[32];
    *does = *takes = NONE;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        bool before = TOK(c).rel == REL_NMOD_POSS || TOK(c).rel == REL_AMOD ||
                      TOK(c).rel == REL_COMPOUND || TOK(c).rel == REL_NMOD_DESC;
        bool behind = tree_is(a, c, REL_NMOD) && c > t;
        bool by = behind && span_is(tree_case(a, c, word, sizeof word), "by");
        if (*does == NONE && (by || (before && (is_actor(m, c) || TOK(c).rel == REL_NMOD_POSS))))
            *does = c;
        else if (behind && !by && *takes == NONE)
            *takes = c;
    }
}

/* ---- What fills them ---- */

static bool sector_in(struct span s, const char *list)
{
    return s.len == 3 && span_find(span_of(list), s) != SIZE_MAX;
}

enum {
    FILLS_NOTHING,
    FILLS_THING,
    FILLS_PLACE,
    FILLS_PRONOUN,
    FILLS_GOVERNMENT,
    FILLS_ARMED,
    FILLS_POLITICAL,
    FILLS_PEOPLE,
    FILLS_CODE,
    FILLS_PERSON,
    FILLS_BODY,
    FILLS_SECTOR
};

static uint16_t filler_kind(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    if (t == NONE)
        return FILLS_NOTHING;
    uint32_t actor = maker_actor(m, t);
    if (actor == NONE)
        return is_actor(m, t) ? FILLS_GOVERNMENT : FILLS_THING;
    const struct actor *x = &a->actors[actor];
    if (x->place)
        return FILLS_PLACE;
    if (x->code.len > 0) {
        if (sector_in(x->sector, "GOV"))
            return FILLS_GOVERNMENT;
        if (sector_in(x->sector, "MIL REB PRM UAF COP SPY"))
            return FILLS_ARMED;
        if (sector_in(x->sector, "LEG JUD PTY OPP PRE"))
            return FILLS_POLITICAL;
        return x->sector.len > 0 ? FILLS_PEOPLE : FILLS_CODE;
    }
    if (x->sector.len > 0)
        return FILLS_SECTOR;
    if (TOK(t).upos == UPOS_PRON)
        return FILLS_PRONOUN;
    return x->kind == ACTOR_PERSON || x->kind == ACTOR_PEOPLE ? FILLS_PERSON : FILLS_BODY;
}

static uint16_t has_code(const struct maker *m, uint32_t t)
{
    uint32_t actor = t == NONE ? NONE : maker_actor(m, t);
    return t != NONE && (actor == NONE ? is_actor(m, t) : m->a->actors[actor].code.len > 0);
}

/* ---- What the lexicon says ---- */

static uint16_t lexicon_says(const struct maker *m, uint32_t t, struct hit h, const struct frame *f)
{
    if (f != NULL)
        return f->type == PLOVER_NONE ? TYPE_SAYS_NONE : f->type;
    if (h.entry != NULL)
        return TYPE_SAYS_NO_FRAME;
    return tree_is_verb(m->a, t) && is_speech(m, t) ? TYPE_SAYS_SPEECH : TYPE_SAYS_NO_ENTRY;
}

/* The first type an entry can give: what a word is about, in whatever company. */
static uint16_t leaning(const struct maker *m, uint32_t t)
{
    struct frame_match f;
    struct hit h = event_frame(m, t, &f);
    if (h.entry == NULL)
        return TYPE_SAYS_NO_ENTRY;
    for (uint32_t i = 0; i < h.entry->frames.n; i++) {
        uint8_t type = h.im->frames[h.entry->frames.first + i].type;
        if (type != PLOVER_NONE)
            return type;
    }
    return TYPE_SAYS_NONE;
}

static uint16_t form_of(const struct article *a, uint32_t t)
{
    if (TOK(t).upos == UPOS_NOUN || TOK(t).upos == UPOS_PROPN)
        return 4;
    if (!tree_is_verb(a, t))
        return 5;
    if (tree_is_passive(a, t))
        return 1;
    if (token_feat(a, t, "VerbForm=Inf"))
        return 2;
    return token_feat(a, t, "VerbForm=Fin") || token_child(a, t, REL_AUX) != NONE ? 0 : 3;
}

void type_question_make(const struct maker *m, uint32_t t, struct hit h, const struct frame *f,
                        struct type_question *q)
{
    const struct article *a = m->a;
    uint32_t does, takes;
    if (tree_is_verb(a, t) || TOK(t).upos == UPOS_ADJ) {
        does = tree_subject(a, t);
        takes = tree_object(a, t);
    } else {
        noun_parties(m, t, &does, &takes);
    }
    uint32_t other = other_party(m, t, does, takes);
    *q = (struct type_question){ .arguments = { does, takes, other } };
    q->facts[TYPE_FACT_LEXICON] = lexicon_says(m, t, h, f);
    q->facts[TYPE_FACT_FORM] = form_of(a, t);
    q->facts[TYPE_FACT_SUBJECT] = filler_kind(m, does);
    q->facts[TYPE_FACT_OBJECT] = filler_kind(m, takes);
    q->facts[TYPE_FACT_OTHER] = filler_kind(m, other);
    q->facts[TYPE_FACT_OBJECT_LEXICON] =
        takes != NONE && TOK(takes).upos == UPOS_NOUN ? leaning(m, takes) : TYPE_SAYS_SPEECH;
    q->facts[TYPE_FACT_CODED] =
        (uint16_t)(has_code(m, does) + has_code(m, takes) + has_code(m, other));
    q->facts[TYPE_FACT_HEADING] = a->sentences[TOK(t).sentence].heading;
}

bool type_shares(const struct maker *m, uint32_t t, const struct type_question *q,
                 float out[TYPER_TYPES])
{
    const struct article *a = m->a;
    if (m->typer == NULL || a->type_marks == NULL || a->type_marks[t] == NULL)
        return false;
    const struct typer_marks *arguments[TYPER_ARGUMENTS];
    for (size_t i = 0; i < TYPER_ARGUMENTS; i++)
        arguments[i] = q->arguments[i] == NONE ? NULL : a->type_marks[q->arguments[i]];
    typer_shares(m->typer, a->type_marks[t], arguments, &a->type_about[TOK(t).sentence], q->facts,
                 out);
    return true;
}
