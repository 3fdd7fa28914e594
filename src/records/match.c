/* match.c -- see match.h. The meaning of steps and fillers is that of docs/formats/lexicon.md. */
#include "records/match.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

static bool case_in(const struct image *im, struct list cases, struct span word)
{
    for (uint32_t i = 0; i < cases.n; i++)
        if (span_eq(image_span(im, im->words[cases.first + i]), word))
            return true;
    return false;
}

static bool case_in_text(struct span cases, struct span word)
{
    struct span one;
    if (cases.len == 0)
        return true;
    while (span_next(&cases, ',', &one))
        if (span_eq(span_trim(one), word))
            return true;
    return false;
}

/* One step, its preposition asked through a callback so that both kinds of paths share it. */
typedef bool case_fits(const void *what, struct span word);

static bool is_predicate(const struct article *a, uint32_t t)
{
    return tree_is_verb(a, t) || TOK(t).upos == UPOS_AUX;
}

static enum rel step_to_rel(unsigned step)
{
    static const enum rel rels[STEP_COUNT] = {
        [STEP_NSUBJ] = REL_NSUBJ,    [STEP_OBJ] = REL_OBJ,          [STEP_IOBJ] = REL_IOBJ,
        [STEP_OBL] = REL_OBL,        [STEP_XCOMP] = REL_XCOMP,      [STEP_CCOMP] = REL_CCOMP,
        [STEP_ADVCL] = REL_ADVCL,    [STEP_ACL] = REL_ACL,          [STEP_NMOD] = REL_NMOD,
        [STEP_POSS] = REL_NMOD_POSS, [STEP_AMOD] = REL_AMOD,        [STEP_COMPOUND] = REL_COMPOUND,
        [STEP_APPOS] = REL_APPOS,    [STEP_PRT] = REL_COMPOUND_PRT, [STEP_ADVMOD] = REL_ADVMOD
    };
    return rels[step < STEP_COUNT ? step : STEP_OBJ];
}

/* Does child c of t stand in the relation of the step, whatever its preposition? */
static bool step_fits(const struct article *a, unsigned step, uint32_t c)
{
    enum rel rel = (enum rel)TOK(c).rel;
    switch (step) {
    case STEP_NMOD:
        return rel == REL_NMOD || rel == REL_NMOD_UNMARKED || rel == REL_OBL;
    case STEP_POSS:
        return rel == REL_NMOD_POSS;
    case STEP_COMPOUND:
        return rel == REL_COMPOUND || rel == REL_NMOD_DESC || rel == REL_FLAT;
    case STEP_AMOD:
        return rel == REL_AMOD;
    case STEP_ADVCL:
        return rel_base(rel) == REL_ADVCL || (rel == REL_OBL && TOK(c).upos == UPOS_VERB);
    case STEP_PRT:
        return rel == REL_COMPOUND_PRT;
    case STEP_XCOMP:
        /* The treebanks differ on "called on Iran to stop": an infinitive behind the verb is its
         * complement here. */
        return rel == REL_XCOMP ||
               (rel == REL_ADVCL && c > TOK(c).head && token_feat(a, c, "VerbForm=Inf") &&
                token_child(a, TOK(c).head, REL_XCOMP) == NONE);
    case STEP_OBL:
        return rel_base(rel) == REL_OBL || (rel == REL_NMOD && is_predicate(a, TOK(c).head));
    default:
        return rel_base(rel) == step_to_rel(step);
    }
}

/* Several children may stand in one relation ("large Russian base" has two amod); all are looked
 * at. */
enum { MAX_TARGETS = 8 };
struct targets {
    uint32_t token[MAX_TARGETS];
    uint8_t n;
};

static void targets_add(struct targets *out, uint32_t t)
{
    if (t != NONE && out->n < MAX_TARGETS)
        out->token[out->n++] = t;
}

static struct span step_word(const struct article *a, unsigned step, uint32_t c, char *word,
                             size_t room)
{
    if (step == STEP_PRT || step == STEP_ADVMOD)
        return TOK(c).fold;
    /* "accused of meddling": the treebanks call "of" a mark as often as a case. */
    bool clause =
        step == STEP_ADVCL || step == STEP_ACL || step == STEP_CCOMP || step == STEP_XCOMP;
    struct span with = clause ? tree_mark(a, c, word, room) : tree_case(a, c, word, room);
    if (clause && span_is(with, "for_to"))
        return SPAN("for"); /* "called for the tapes to be released" */
    if (with.len > 0)
        return with;
    return clause ? tree_case(a, c, word, room) : tree_mark(a, c, word, room);
}

static void step_targets(const struct article *a, unsigned step, uint32_t t, case_fits *fits,
                         const void *what, struct targets *out)
{
    if ((is_predicate(a, t) || TOK(t).rel == REL_ACL) && (step == STEP_NSUBJ || step == STEP_OBJ)) {
        targets_add(out, step == STEP_NSUBJ ? tree_subject(a, t) : tree_object(a, t));
        /* "were granted asylum": of a passive the object that is left is one too. */
        if (step == STEP_OBJ && tree_is_passive(a, t))
            targets_add(out, token_child(a, t, REL_OBJ));
        return;
    }
    if (step == STEP_NSUBJ && token_child(a, t, REL_NSUBJ) == NONE && TOK(t).upos == UPOS_ADJ) {
        targets_add(out, tree_subject(a, t));
        return;
    }
    char word[48];
    if (step == STEP_IOBJ && is_predicate(a, t) && tree_is_passive(a, t) &&
        token_child(a, t, REL_OBJ) != NONE)
        targets_add(out, tree_object(a, t)); /* to whom asylum was granted */
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (step_fits(a, step, c) && fits(what, step_word(a, step, c, word, sizeof word)))
            targets_add(out, c);
    if (step != STEP_NMOD || out->n > 0 || TOK(t).upos != UPOS_NOUN)
        return;
    /* "the kidnapping of journalists by rebels": the parser may hang the doer on the victims. */
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        for (uint32_t d = TOK(c).rel == REL_NMOD ? TOK(c).child : NONE; d != NONE; d = TOK(d).next)
            if (step_fits(a, step, d) && span_is(step_word(a, step, d, word, sizeof word), "by") &&
                fits(what, (struct span){ "by", 2 }))
                targets_add(out, d);
}

struct image_cases {
    const struct image *im;
    struct list cases;
};

static bool fits_image(const void *what, struct span word)
{
    const struct image_cases *c = what;
    return c->cases.n == 0 || case_in(c->im, c->cases, word);
}

static bool fits_text(const void *what, struct span word)
{
    return case_in_text(*(const struct span *)what, word);
}

static struct targets path_targets(const struct article *a, const struct image *im,
                                   const struct path *p, uint32_t t)
{
    struct targets now = { { t }, 1 };
    for (uint32_t i = 0; i < p->steps.n; i++) {
        const struct step *s = &im->steps[p->steps.first + i];
        struct image_cases what = { im, s->cases };
        struct targets next = { .n = 0 };
        for (uint8_t k = 0; k < now.n; k++)
            step_targets(a, s->rel, now.token[k], fits_image, &what, &next);
        now = next;
    }
    return now;
}

uint32_t path_follow(const struct maker *m, const struct loose_path *p, uint32_t from)
{
    struct targets now = { { from }, 1 };
    for (uint8_t i = 0; i < p->n; i++) {
        struct targets next = { .n = 0 };
        for (uint8_t k = 0; k < now.n; k++)
            step_targets(m->a, p->steps[i].rel, now.token[k], fits_text, &p->steps[i].cases, &next);
        now = next;
    }
    return now.n > 0 ? now.token[0] : NONE;
}

uint32_t modifier_actor(const struct maker *m, uint32_t token)
{
    const struct article *a = m->a;
    const struct name *name = TOK(token).rel == REL_COMPOUND || TOK(token).rel == REL_NMOD_DESC
                                  ? article_name_at(a, token)
                                  : NULL;
    if (name != NULL && name->actor != NONE && a->actors[name->actor].code.len > 0 &&
        !a->actors[name->actor].place && name->end - name->first > 1)
        return name->actor; /* "a United Nations appeal" */
    if (TOK(token).rel != REL_COMPOUND || TOK(token).upos != UPOS_NOUN ||
        maker_entry(m, lexicon_key_of(&m->a->arena, TOK(token).lemma), ENTRY_AGENT, 0).entry ==
            NULL)
        return NONE;
    uint32_t called = map_get(&a->called, TOK(token).lemma);
    return called == MAP_NONE ? NONE : called;
}

bool is_actor(const struct maker *m, uint32_t token)
{
    const struct article *a = m->a;
    uint32_t actor = maker_actor(m, token);
    if (actor != NONE)
        return true;
    if (tree_is(a, token, REL_AMOD) || tree_is(a, token, REL_COMPOUND) ||
        TOK(token).rel == REL_NMOD_DESC)
        return maker_state_of(m, token).entry != NULL || modifier_actor(m, token) != NONE;
    return false;
}

struct entity entity_at(struct maker *m, uint32_t t)
{
    struct entity e = maker_entity(m, t);
    struct hit h = maker_actor(m, t) == NONE ? maker_state_of(m, t) : (struct hit){ 0 };
    if (h.entry != NULL) {
        e.code = image_span(h.im, h.entry->code);
        e.sector = SPAN("GOV");
        e.name = image_span(h.im, h.entry->head);
    }
    return e;
}

uint32_t doer_of(const struct article *a, uint32_t predicate)
{
    static const char *const relatives[] = { "which", "who", "that" };
    uint32_t subject = tree_subject(a, predicate);
    return TOK(predicate).rel == REL_ACL_RELCL && subject != NONE && LEMMA_IN(a, subject, relatives)
               ? TOK(predicate).head
               : subject;
}

bool is_speech(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    struct span stems[8];
    size_t n = lexicon_stems(&m->a->arena, TOK(t).lemma, TOK(t).fold, stems);
    return lexicon_find_stems(m->l, stems, n, ENTRY_SAY).entry != NULL;
}

uint32_t named_among(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    char word[32];
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        if (c < t || maker_actor(m, c) == NONE)
            continue;
        if (tree_is(a, c, REL_NMOD) && span_is(tree_case(a, c, word, sizeof word), "including"))
            return c;
        /* "The ministers, Mirzoyan and Bayramov" */
        uint32_t other = tree_is(a, c, REL_APPOS) ? tree_next_conjunct(a, c, c) : NONE;
        if (other != NONE && maker_actor(m, other) != NONE && TOK(t).upos == UPOS_NOUN)
            return c;
    }
    return NONE;
}

/* "three of the rebels", "members of the militia", "thousands of Syrians": who stands behind. Not
 * so behind an act: "condemned the killing of villagers" condemns no villager. */
static uint32_t real_actor(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    for (int walk = 0; walk < 3; walk++) {
        if (is_actor(m, t) || named_among(m, t) != NONE)
            return t;
        if (maker_entry(m, lexicon_key_of(&m->a->arena, TOK(t).lemma), ENTRY_NOUN, 0).entry != NULL)
            return NONE;
        char word[32];
        uint32_t next = NONE;
        for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
            if (tree_is(a, c, REL_NMOD) && TOK(c).rel != REL_NMOD_POSS && c > t) {
                struct span p = tree_case(a, c, word, sizeof word);
                if (span_is(p, "of") || span_is(p, "from")) {
                    next = c;
                    break;
                }
            }
        if (next == NONE)
            return NONE;
        t = next;
    }
    return NONE;
}

static bool word_fits(const struct maker *m, const struct image *im, struct list words, uint32_t t)
{
    const struct article *a = m->a;
    struct span two = { NULL, 0 }, stems[8];
    /* The lemma is the tagger's guess: "treaties" may be left as "treatie". */
    size_t n_stems = lexicon_stems(&m->a->arena, TOK(t).lemma, TOK(t).fold, stems);
    if (n_stems == 0)
        stems[n_stems++] = lexicon_key_of(&m->a->arena, TOK(t).lemma); /* "$" */
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if ((TOK(c).rel == REL_COMPOUND || TOK(c).rel == REL_AMOD) && c + 1 == t) {
            struct span both = arena_printf(&m->a->arena, "%.*s %.*s", SPAN_FMT(TOK(c).fold),
                                            SPAN_FMT(TOK(t).lemma));
            two = both.at ? lexicon_key_of(&m->a->arena, both) : both;
        }
    for (uint32_t i = 0; i < words.n; i++) {
        struct span w = image_span(im, im->words[words.first + i]);
        if (two.at != NULL && span_eq(w, two))
            return true;
        for (size_t k = 0; k < n_stems; k++)
            if (span_eq(w, stems[k]))
                return true;
    }
    return false;
}

/* Who or what fills an argument at this token, or NONE. */
static uint32_t filler_at(const struct maker *m, const struct image *im, const struct argument *g,
                          uint32_t t)
{
    const struct article *a = m->a;
    switch (g->filler) {
    case FILL_ACTOR:
        return real_actor(m, t);
    case FILL_THING:
        return real_actor(m, t) == NONE ? t : NONE;
    case FILL_WORDS:
        for (uint32_t c = t; c != NONE; c = tree_next_conjunct(a, t, c))
            if (word_fits(m, im, g->words, c))
                return t;
        return NONE;
    default:
        return t;
    }
}

static uint32_t argument_target(const struct maker *m, const struct image *im,
                                const struct argument *g, uint32_t predicate)
{
    for (uint32_t i = 0; i < g->paths.n; i++) {
        struct targets found = path_targets(m->a, im, &im->paths[g->paths.first + i], predicate);
        for (uint8_t k = 0; k < found.n; k++) {
            uint32_t t = filler_at(m, im, g, found.token[k]);
            if (t != NONE)
                return t;
        }
    }
    return NONE;
}

static void fillers_add(struct fillers *f, uint32_t t)
{
    for (uint8_t i = 0; i < f->n; i++)
        if (f->token[i] == t)
            return;
    if (f->n < MATCH_PEOPLE)
        f->token[f->n++] = t;
}

/* A filler with everybody joined to it by "and". */
static void fillers_spread(const struct maker *m, struct fillers *f, uint32_t t)
{
    const struct article *a = m->a;
    fillers_add(f, t);
    for (uint32_t c = tree_next_conjunct(a, t, t); c != NONE; c = tree_next_conjunct(a, t, c)) {
        uint32_t real = real_actor(m, c);
        if (real != NONE)
            fillers_add(f, real);
    }
}

/* Of nouns, these paths name the doer when the frame doesn't say otherwise. */
static bool noun_doer(const struct image *im, const struct argument *g)
{
    const struct path *p = &im->paths[g->paths.first];
    const struct step *s = &im->steps[p->steps.first];
    if (p->steps.n != 1)
        return false;
    if (s->rel == STEP_POSS || s->rel == STEP_AMOD || s->rel == STEP_COMPOUND)
        return true;
    return s->rel == STEP_NMOD && s->cases.n > 0 &&
           (case_in(im, s->cases, SPAN("by")) || case_in(im, s->cases, SPAN("of")));
}

static uint8_t role_of(const struct image *im, const struct entry *e, const struct argument *g)
{
    if (g->role != ROLE_DEFAULT)
        return g->role;
    if (g->filler != FILL_ACTOR)
        return ROLE_IS_NONE;
    if (e->kind == ENTRY_NOUN)
        return noun_doer(im, g) ? ROLE_IS_ACTOR : ROLE_IS_RECIPIENT;
    const struct path *p = &im->paths[g->paths.first];
    return p->steps.n == 1 && im->steps[p->steps.first].rel == STEP_NSUBJ ? ROLE_IS_ACTOR
                                                                          : ROLE_IS_RECIPIENT;
}

static bool frame_fits(const struct maker *m, const struct image *im, const struct entry *e,
                       const struct frame *f, uint32_t predicate, struct frame_match *out)
{
    *out = (struct frame_match){ .im = im };
    for (uint32_t i = 0; i < f->arguments.n; i++) {
        const struct argument *g = &im->arguments[f->arguments.first + i];
        uint32_t t = argument_target(m, im, g, predicate);
        if (g->absent) {
            if (t != NONE)
                return false;
            continue;
        }
        if (t == NONE) {
            if (!g->optional)
                return false;
            continue;
        }
        if (g->filler == FILL_WORDS)
            fillers_add(&out->words, t);
        uint8_t role = role_of(im, e, g);
        if (role == ROLE_IS_ACTOR)
            fillers_spread(m, &out->actors, t);
        else if (role == ROLE_IS_RECIPIENT)
            fillers_spread(m, &out->recipients, t);
    }
    out->frame = f;
    return true;
}

struct frame_match frame_find(const struct maker *m, const struct image *im, const struct entry *e,
                              uint32_t predicate)
{
    struct frame_match out = { 0 };
    for (uint32_t i = 0; i < e->frames.n; i++)
        if (frame_fits(m, im, e, &im->frames[e->frames.first + i], predicate, &out))
            return out;
    return (struct frame_match){ 0 };
}
