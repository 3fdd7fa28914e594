/* refer.c -- who was said before: the person whose surname stands alone, the antecedent of a bare
 * definite, what a pronoun stands for, and several who are meant as one: pairs and groups. Serves
 * describe.c and actors.c; it looks at the actors and mentions found so far, and at the tree around
 * the phrase. */
#include "analysis/actors_parts.h"
#include "article/grammar.h"

#define TOK(t)    (a->tokens[t])
#define LOOK_BACK 60 /* mentions: farther back a pronoun or a bare definite is not resolved */

/* ---- Actors so far ---- */

uint32_t actor_new(struct finder *f, const struct described *d)
{
    struct article *a = f->a;
    if (!arena_grow(&a->arena, (void **)&a->actors, &f->actors_room, a->n_actors + 1,
                    sizeof *a->actors)) {
        f->no_memory = true;
        return NONE;
    }
    if (d->kind == ACTOR_PERSON) {
        if (!arena_grow(&a->arena, (void **)&f->persons, &f->persons_room, f->n_persons + 1,
                        sizeof *f->persons)) {
            f->no_memory = true;
            return NONE;
        }
        f->persons[f->n_persons++] = (uint32_t)a->n_actors;
    }
    a->actors[a->n_actors] =
        (struct actor){ .name = d->name,
                        .code = d->code,
                        .sector = d->sector,
                        .other_sectors = d->other_sectors,
                        .office = d->former ? (struct span){ "", 0 } : d->office,
                        .kind = d->kind,
                        .gender = d->gender,
                        .plural = d->plural,
                        .first_mention = NONE,
                        .rule = d->rule,
                        .confidence = d->confidence,
                        .place = d->place,
                        .nation = d->nation };
    return (uint32_t)a->n_actors++;
}

static struct span last_word(struct span name)
{
    size_t i = name.len;
    while (i > 0 && name.at[i - 1] != ' ')
        i--;
    return span_from(name, i);
}

enum { MAX_PERSONS = 2000 }; /* in a text with more, the first are forgotten */

/* An actor's name as names are compared; kept, since every later person asks for it. */
static struct span key_of_actor(struct finder *f, struct actor *p)
{
    if (p->key_for.at != p->name.at || p->key_for.len != p->name.len) {
        p->key = name_key(f, p->name);
        p->key_for = p->name;
    }
    return p->key;
}

static bool span_starts_word(struct span text, struct span word)
{
    return text.len > word.len && text.at[word.len] == ' ' &&
           span_eq(span_cut(text, 0, word.len), word);
}

uint32_t person_before(struct finder *f, struct span name, bool given)
{
    struct article *a = f->a;
    struct span folded = name_key(f, name), last = last_word(folded);
    bool single = last.len == folded.len;
    uint32_t by_first = NONE; /* "Lee" after "Lee Sang-min" */
    size_t seen = 0;
    for (size_t k = f->n_persons; k-- > 0 && seen < MAX_PERSONS;) {
        uint32_t i = f->persons[k];
        struct actor *p = &a->actors[i];
        if (p->name.len == 0)
            continue;
        seen++;
        struct span other = key_of_actor(f, p);
        if (span_eq(other, folded))
            return i;
        if (!span_eq(last_word(other), last)) {
            if (single && by_first == NONE && span_starts_word(other, folded))
                by_first = i;
            continue;
        }
        if (single || last_word(other).len == other.len ||
            (other.len > 0 && folded.len > 0 && other.at[0] == folded.at[0]))
            return i;
    }
    return given ? by_first : NONE;
}

/* ---- Bare definites ---- */

/* Whom "the Syrian leader" may mean. */
static bool is_head_of_state(struct span office)
{
    static const char *const offices[] = { "president",
                                           "prime minister",
                                           "chancellor",
                                           "supreme leader",
                                           "king",
                                           "queen",
                                           "emir",
                                           "sultan",
                                           "premier",
                                           "head of state",
                                           "interim president",
                                           "acting president",
                                           "de facto leader" };
    for (size_t i = 0; i < sizeof offices / sizeof *offices; i++)
        if (span_is(office, offices[i]))
            return true;
    return false;
}

/* "the minister" may be the foreign minister; "the foreign minister" is not the defence minister.
 */
bool same_office(struct span held, struct span said)
{
    if (held.len == 0 || said.len == 0)
        return false;
    if (span_eq(held, said))
        return true;
    if (span_is(said, "leader") && is_head_of_state(held))
        return true;
    bool plain = memchr(said.at, ' ', said.len) == NULL;
    return plain && held.len > said.len && span_eq(span_from(held, held.len - said.len), said) &&
           held.at[held.len - said.len - 1] == ' ';
}

/* "The head of the interim government" is whoever the article called so, of that body. */
static bool same_body(struct finder *f, uint32_t actor, uint32_t head)
{
    const struct article *a = f->a;
    struct span body = body_behind(a, head);
    if (body.len == 0)
        return true;
    if (a->actors[actor].of_office == 0)
        return false;
    const struct office_held *o = &a->offices[a->actors[actor].of_office - 1];
    struct span held = name_key(f, o->of_name), said = name_key(f, body);
    return span_eq(held, said) || span_find(held, said) != SIZE_MAX ||
           span_find(said, held) != SIZE_MAX;
}

/* "The minister": of those in such an office whoever the article has been about, lately and as a
 * subject. */
static uint32_t office_holder(struct finder *f, uint32_t head, const struct described *d)
{
    enum { MOST_HOLDERS = 8 };
    const struct article *a = f->a;
    struct {
        uint32_t actor;
        float score;
    } held[MOST_HOLDERS];
    size_t n = 0, best = 0;
    for (size_t i = a->n_mentions; i-- > 0 && a->n_mentions - i <= LOOK_BACK;) {
        const struct mention *m = &a->mentions[i];
        const struct actor *x = &a->actors[m->actor];
        if (x->kind != ACTOR_PERSON || x->plural || x->name.len == 0 ||
            (d->code.len > 0 && x->code.len > 0 && !span_eq(x->code, d->code)) ||
            !same_office(x->office, d->office) || !same_body(f, m->actor, head))
            continue;
        size_t k = 0;
        while (k < n && held[k].actor != m->actor)
            k++;
        if (k == MOST_HOLDERS)
            continue;
        if (k == n) {
            held[n].actor = m->actor;
            held[n++].score = 0;
        }
        float far = (float)(TOK(head).sentence - TOK(m->head).sentence);
        held[k].score += (tree_is(a, m->head, REL_NSUBJ) ? 2.0F : 1.0F) / (1.0F + far);
    }
    for (size_t k = 1; k < n; k++)
        if (held[k].score > held[best].score)
            best = k;
    return n > 0 ? held[best].actor : NONE;
}

uint32_t antecedent(struct finder *f, uint32_t head, const struct described *d)
{
    struct article *a = f->a;
    uint32_t loose = NONE;
    if (d->kind == ACTOR_PERSON && !d->plural)
        return office_holder(f, head, d);
    for (size_t i = a->n_mentions; i-- > 0 && a->n_mentions - i <= LOOK_BACK;) {
        const struct mention *m = &a->mentions[i];
        const struct actor *x = &a->actors[m->actor];
        if (m->kind == MENTION_PRONOUN || x->place)
            continue;
        if (d->code.len > 0 && x->code.len > 0 && !span_eq(x->code, d->code))
            continue;
        /* "the ministry": of the minister last named. */
        if (token_lemma_is(a, head, "ministry") && x->kind == ACTOR_PERSON &&
            span_find(x->office, SPAN("minister")) != SIZE_MAX && x->code.len > 0)
            return m->actor;
        if (x->kind == ACTOR_PERSON || !span_eq(x->sector, d->sector) || x->code.len == 0)
            continue;
        if (span_eq(TOK(m->head).lemma, TOK(head).lemma))
            return m->actor;
        if (loose == NONE && d->sector.len > 0 && x->kind == d->kind && !is_guess(x))
            loose = m->actor;
    }
    /* Rebels, opponents and refugees of an article are mostly those of one state; officials need an
     * article before them. */
    bool partisan = span_is(d->sector, "REB") || span_is(d->sector, "OPP") ||
                    span_is(d->sector, "REF") || span_is(d->sector, "PRM");
    return d->definite || partisan ? loose : NONE;
}

/* ---- Several as one ---- */

static uint32_t group_new(struct finder *f, const struct described *d, const uint32_t *members,
                          uint8_t n)
{
    uint32_t group = actor_new(f, d);
    if (group != NONE) {
        memcpy(f->a->actors[group].members, members, n * sizeof *members);
        f->a->actors[group].n_members = n;
    }
    return group;
}

/* Everybody joined to the phrase by "and", as one actor. */
uint32_t joined_actor(struct finder *f, uint32_t first)
{
    const struct article *a = f->a;
    uint32_t members[6];
    uint8_t n = 0;
    for (uint32_t t = first; t != NONE && n < 6; t = tree_next_conjunct(a, first, t)) {
        uint32_t actor = mention_actor(f, t);
        if (actor != NONE && a->actors[actor].n_members == 0)
            members[n++] = actor;
    }
    if (n < 2)
        return mention_actor(f, first);
    struct described d = { .kind = ACTOR_PEOPLE, .plural = true, .confidence = 0.7F };
    return group_new(f, &d, members, n);
}

/* Whether an actor can be one side of a pair. */
static bool is_side(const struct actor *x)
{
    return x->code.len == 3 && !x->place && x->n_members == 0 && x->kind != ACTOR_PEOPLE &&
           !span_is(x->sector, "JRN") && !span_is(x->code, "UNO") && !span_is(x->code, "IGO") &&
           !span_is(x->code, "NGO") && !span_is(x->code, "EUR");
}

/* Of an article with more actors the first are looked at for pairs; slots are a power of two. */
enum { PAIR_ACTORS = 4096, PAIR_SLOTS = 1024 };

/* How often the article has spoken of each code so far. */
struct code_counts {
    struct {
        struct span code;
        uint32_t n;
    } slots[PAIR_SLOTS];
    size_t used;
};

static uint32_t *count_of_code(struct code_counts *c, struct span code)
{
    size_t at = span_hash(code) & (PAIR_SLOTS - 1);
    while (c->slots[at].code.len > 0 && !span_eq(c->slots[at].code, code))
        at = (at + 1) & (PAIR_SLOTS - 1);
    if (c->slots[at].code.len == 0 && c->used < PAIR_SLOTS - 1) {
        c->slots[at].code = code;
        c->used++;
    }
    return &c->slots[at].n;
}

/* Only codes that can be one side of a pair have three letters: the others needn't be counted. */
static void count_codes(const struct article *a, size_t n_actors, struct code_counts *c)
{
    memset(c, 0, sizeof *c);
    for (size_t i = 0; i < n_actors; i++)
        if (a->actors[i].code.len == 3)
            *count_of_code(c, a->actors[i].code) += a->actors[i].mentions;
}

/* The last two sides that stand beside each other ("Armenia and Azerbaijan"), in their order. */
static bool pair_beside(const struct finder *f, uint32_t found[2])
{
    const struct article *a = f->a;
    for (size_t i = a->n_mentions; i-- > 0 && a->n_mentions - i <= LOOK_BACK;) {
        const struct mention *m = &a->mentions[i];
        uint32_t other = TOK(m->head).rel == REL_CONJ ? TOK(m->head).head : NONE;
        uint32_t with = other == NONE ? NONE : mention_actor(f, other);
        const struct actor *x = &a->actors[m->actor];
        /* "negotiators from Guyana and Venezuela" are already one actor for each. */
        if (x->n_members == 2 && is_side(&a->actors[x->members[0]]) &&
            is_side(&a->actors[x->members[1]])) {
            found[0] = x->members[0];
            found[1] = x->members[1];
            return true;
        }
        if (with != NONE && is_side(x) && is_side(&a->actors[with]) &&
            !span_eq(x->code, a->actors[with].code)) {
            found[0] = with;
            found[1] = m->actor;
            return true;
        }
    }
    return false;
}

uint32_t one_of_two(const struct finder *f, uint32_t t)
{
    const struct article *a = f->a;
    bool latter = span_is(TOK(t).fold, "latter");
    uint32_t found[2], det = token_child(a, t, REL_DET);
    if ((!latter && !span_is(TOK(t).fold, "former")) || det == NONE || det + 1 != t ||
        tree_is(a, t, REL_AMOD) || !pair_beside(f, found))
        return NONE;
    return found[latter];
}

uint32_t reciprocal_actor(struct finder *f, uint32_t t)
{
    const struct article *a = f->a;
    uint32_t verb = tree_governor(a, t), subject = verb == NONE ? NONE : tree_subject(a, verb);
    return subject == NONE || subject >= t ? NONE : joined_actor(f, subject);
}

/* The last two that stand beside each other, else the two the article speaks of most. */
uint32_t pair_actor(struct finder *f)
{
    const struct article *a = f->a;
    uint32_t found[2] = { NONE, NONE };
    (void)pair_beside(f, found);
    struct code_counts counts;
    size_t n_actors = a->n_actors < PAIR_ACTORS ? a->n_actors : PAIR_ACTORS;
    if (found[1] == NONE)
        count_codes(a, n_actors, &counts);
    for (int k = 0; k < 2 && found[1] == NONE; k++) {
        uint32_t best = NONE, most = 0;
        for (uint32_t i = 0; i < n_actors; i++) {
            const struct actor *x = &a->actors[i];
            if (!is_side(x) || (found[0] != NONE && span_eq(a->actors[found[0]].code, x->code)))
                continue;
            uint32_t n = *count_of_code(&counts, x->code) * 4 +
                         (x->kind == ACTOR_STATE ? 2 : x->kind == ACTOR_GOVERNMENT);
            if (n > most) {
                most = n;
                best = i;
            }
        }
        found[k] = best;
        if (best == NONE)
            return NONE;
    }
    struct described d = { .kind = ACTOR_PEOPLE, .plural = true, .confidence = 0.5F };
    return group_new(f, &d, (uint32_t[]){ found[0], found[1] }, 2);
}

static bool is_of_or_from(const struct article *a, uint32_t t)
{
    char word[32];
    struct span p = tree_case(a, t, word, sizeof word);
    return span_is(p, "of") || span_is(p, "from");
}

/* "the presidents of Chile and Bolivia", "his Turkish and Syrian counterparts": one actor for each
 * state. */
static size_t codes_of(const struct finder *f, uint32_t head, struct span codes[6])
{
    const struct article *a = f->a;
    size_t n = 0;
    for (uint32_t c = TOK(head).child; c != NONE && n < 6; c = TOK(c).next) {
        bool of = tree_is(a, c, REL_NMOD) && TOK(c).rel != REL_NMOD_POSS && is_of_or_from(a, c);
        if (!of && TOK(c).rel != REL_AMOD && TOK(c).rel != REL_NMOD_POSS &&
            TOK(c).rel != REL_COMPOUND)
            continue;
        for (uint32_t t = c; t != NONE && n < 6; t = tree_next_conjunct(a, c, t)) {
            const struct match *m = match_of(f, t);
            if (!is_kind(m, ENTRY_ACTOR) || is_patron(a, m->end - 1) ||
                m->hit.ref->role == KEY_CITY)
                continue;
            struct span code = text_of(m->hit, m->hit.entry->code);
            bool known = code.len == 0;
            for (size_t i = 0; i < n && !known; i++)
                known = span_eq(codes[i], code);
            if (!known)
                codes[n++] = code;
        }
    }
    return n;
}

uint32_t group_actor(struct finder *f, uint32_t head, struct described d)
{
    const struct article *a = f->a;
    struct span codes[6];
    size_t n = d.plural && d.name.len == 0 ? codes_of(f, head, codes) : 0;
    if (n < 2)
        return NONE;
    uint32_t members[6];
    for (size_t i = 0; i < n; i++) {
        d.code = codes[i];
        struct span key = cluster_key(f, codes[i].at, d.sector, TOK(head).lemma);
        key = cluster_key(f, "g", codes[i], key);
        uint32_t known = map_get(&f->keys, key);
        members[i] = known != MAP_NONE ? known : actor_new(f, &d);
        if (members[i] == NONE)
            return NONE;
        if (known == MAP_NONE && !map_set(&f->keys, key, members[i]))
            f->no_memory = true;
        f->a->actors[members[i]].plural = false;
    }
    struct described all = {
        .kind = d.kind, .plural = true, .sector = d.sector, .confidence = 0.7F, .rule = d.rule
    };
    return group_new(f, &all, members, (uint8_t)n);
}

/* ---- Pronouns ---- */

struct pronoun {
    bool he, she, it, they;
};

/* False: no pronoun that stands for somebody. */
static bool pronoun_at(const struct article *a, uint32_t t, struct pronoun *p)
{
    struct span w = TOK(t).fold;
    p->he = span_is(w, "he") || span_is(w, "him") || span_is(w, "his") || span_is(w, "himself");
    p->she = span_is(w, "she") || span_is(w, "her") || span_is(w, "hers") || span_is(w, "herself");
    p->it = span_is(w, "it") || span_is(w, "its") || span_is(w, "itself");
    p->they =
        span_is(w, "they") || span_is(w, "them") || span_is(w, "their") || span_is(w, "themselves");
    return (p->he || p->she || p->it || p->they) && !tree_is(a, t, REL_EXPL);
}

/* Same number, no clash of gender or kind. */
static bool pronoun_fits(const struct pronoun *p, const struct actor *x)
{
    bool person = x->kind == ACTOR_PERSON && !x->plural;
    if (x->place)
        return false;
    if ((p->he || p->she) &&
        (!person || (p->he && x->gender == 'f') || (p->she && x->gender == 'm')))
        return false;
    if (p->it && (x->kind == ACTOR_PERSON || x->kind == ACTOR_PEOPLE || x->plural))
        return false;
    return !(p->they && (person || x->kind == ACTOR_STATE));
}

uint32_t pronoun_ahead(const struct article *a, uint32_t t)
{
    struct pronoun p;
    if (!pronoun_at(a, t, &p) || !tree_is(a, t, REL_NMOD_POSS))
        return NONE;
    uint32_t up = TOK(t).head;
    for (int walk = 0; walk < 8 && up != NONE; walk++) {
        uint32_t h = TOK(up).head;
        if (h == NONE)
            return NONE;
        if ((tree_is(a, up, REL_OBL) || tree_is(a, up, REL_ADVCL)) && up < h) {
            uint32_t s = token_child(a, h, REL_NSUBJ);
            return s == NONE || s < t ? NONE : s;
        }
        up = h;
    }
    return NONE;
}

/* "Iran and Russia said they would help": the subject of what is said is first looked for in who
 * says it. */
static uint32_t subject_outside(struct finder *f, uint32_t t, const struct pronoun *p)
{
    const struct article *a = f->a;
    uint32_t verb = TOK(t).head;
    if (!tree_is(a, t, REL_NSUBJ) || verb == NONE || !tree_is(a, verb, REL_CCOMP) ||
        TOK(verb).head == NONE)
        return NONE;
    uint32_t s = tree_subject(a, TOK(verb).head);
    if (s == NONE || s >= t || mention_actor(f, s) == NONE)
        return NONE;
    if (p->they)
        return tree_next_conjunct(a, s, s) != NONE     ? joined_actor(f, s)
               : a->actors[mention_actor(f, s)].plural ? mention_actor(f, s)
                                                       : NONE;
    const struct actor *x = &a->actors[mention_actor(f, s)];
    if (p->he || p->she)
        return x->kind == ACTOR_PERSON && !x->plural ? mention_actor(f, s) : NONE;
    return p->it && x->kind != ACTOR_PERSON && !x->plural && !x->place ? mention_actor(f, s) : NONE;
}

/* Recency, subjects first. */
uint32_t pronoun_actor(struct finder *f, uint32_t t, uint32_t ahead)
{
    const struct article *a = f->a;
    struct pronoun p;
    if (!pronoun_at(a, t, &p))
        return NONE;
    bool person = p.he || p.she;
    uint32_t subject = ahead == NONE ? NONE : mention_actor(f, ahead);
    if (subject != NONE && (person ? a->actors[subject].kind == ACTOR_PERSON
                                   : p.it && a->actors[subject].kind != ACTOR_PERSON))
        return subject;
    uint32_t outer = subject_outside(f, t, &p);
    if (outer != NONE)
        return outer;
    uint32_t s = TOK(t).sentence, best = NONE;
    float best_score = 0;
    uint32_t governor = TOK(t).head;
    for (size_t i = a->n_mentions; i-- > 0 && a->n_mentions - i <= LOOK_BACK;) {
        const struct mention *m = &a->mentions[i];
        const struct actor *x = &a->actors[m->actor];
        uint32_t distance = s - TOK(m->head).sentence;
        if (distance > (person ? 8U : 4U))
            break;
        if (m->head >= t || !pronoun_fits(&p, x))
            continue;
        /* "Iran told him": not the subject of the same verb, unless possessive or reflexive. */
        if (governor != NONE && TOK(m->head).head == governor && !tree_is(a, t, REL_NMOD_POSS))
            continue;
        float score = 3.0F - (float)distance + (tree_is(a, m->head, REL_NSUBJ) ? 1.5F : 0.0F) +
                      (x->name.len > 0 ? 0.3F : 0.0F) - 0.02F * (float)(a->n_mentions - i);
        if (best == NONE || score > best_score) {
            best = m->actor;
            best_score = score;
        }
    }
    return best;
}
