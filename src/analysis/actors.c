/* actors.c -- who is named or meant: mentions and the actors behind them. Reads trees and names, writes
 * actors, mentions and offices.
 *
 * One pass in text order. The head of each noun phrase is described from four sources, the surest first: a person or
 * body the lexicon knows, a name the model read, a common noun for people and bodies ("warplanes", "residents")
 * with the state its modifiers give, and, for pronouns and bare definites, what was said before. Rules on
 * codes are in data/actors/; here is only the grammar of phrases. */
#include "analysis/analysis.h"
#include "analysis/matches.h"
#include "article/grammar.h"
#include "base/map.h"
#include "base/utf8.h"

#define TOK(t) (a->tokens[t])
#define LOOK_BACK 60 /* mentions: farther back a pronoun or a bare definite is not resolved */

struct finder {
    struct article *a;
    const struct lexicon *l;
    struct matches m;
    int32_t day;
    size_t actors_room, mentions_room, offices_room;
    struct map keys;     /* cluster key -> actor */
    uint32_t *name_of;   /* [n_tokens] name that covers the token, or NONE */
    bool no_memory;
};

/* What one phrase says about whom it means. */
struct described {
    uint32_t first, end;  /* the phrase without clauses */
    struct span key;      /* of the cluster; empty: nobody */
    struct span name;     /* proper name, or empty */
    struct span code, sector, other_sectors, office, rule;
    struct span office_code, office_name; /* of what the office is */
    uint32_t office_token;
    uint8_t kind, gender;
    bool plural, place, stated, definite, generic, former;
    float confidence;
};

/* ---- Small questions ---- */

static const struct match *match_of(const struct finder *f, uint32_t t)
{
    uint32_t m = f->m.of[t];
    return m == NONE ? NULL : &f->m.items[m];
}

static bool is_kind(const struct match *m, enum entry_kind kind)
{
    return m != NULL && m->hit.entry->kind == kind;
}

static struct span text_of(struct hit h, struct str s)
{
    return image_span(h.im, s);
}

static struct span first_sector(struct span sectors)
{
    struct span one = sectors, rest = sectors;
    if (sectors.len > 0)
        (void)span_next(&rest, ',', &one);
    return one;
}

static struct span rule_of(struct finder *f, struct hit h)
{
    struct span r = lexicon_rule(&f->a->arena, h.im, h.entry, 0);
    if (r.at == NULL)
        f->no_memory = true;
    return r;
}

static bool is_person_name(const struct finder *f, uint32_t t)
{
    uint32_t n = f->name_of[t];
    return n != NONE && f->a->names[n].type == NAME_PER;
}

/* "Turkey-backed rebels": the state is not theirs. "Damascus-based", "Kurdish-led": it is. */
static bool is_patron(const struct article *a, uint32_t t)
{
    static const char *const words[] = { "backed",    "sponsored", "supported", "funded", "trained",
                                         "allied",    "occupied",  "brokered",  "mediated", "made",
                                         "controlled", "armed",    "supplied",  "imposed" };
    for (uint32_t i = t + 1; i < a->n_tokens && i < t + 3; i++) {
        struct span w = TOK(i).fold;
        for (size_t k = 0; k < sizeof words / sizeof *words; k++)
            if (span_is(w, words[k]) || (w.len > strlen(words[k]) && span_ends(w, words[k]) &&
                                         w.at[w.len - strlen(words[k]) - 1] == '-'))
                return span_is(TOK(t + 1).fold, "-") || span_find(w, SPAN("-")) != SIZE_MAX;
        if (!span_is(w, "-"))
            break;
    }
    return false;
}

static uint32_t mention_actor(const struct finder *f, uint32_t t)
{
    uint32_t m = f->a->mention_of[t];
    return m == NONE ? NONE : f->a->mentions[m].actor;
}

/* ---- Codes from the words of a phrase ---- */

struct origin {
    struct span code, rule;
    uint32_t token;
    bool found;
};

/* The state or body whose name or adjective stands in tokens first .. end-1 (the head of the phrase left out). */
static struct origin origin_in(struct finder *f, uint32_t first, uint32_t end, uint32_t but)
{
    const struct article *a = f->a;
    for (uint32_t t = first; t < end; t++) {
        const struct match *m = match_of(f, t);
        if (m == NULL || (but >= m->first && but < m->end))
            continue;
        t = m->end - 1;
        if (!is_kind(m, ENTRY_ACTOR) || is_patron(a, m->end - 1))
            continue;
        struct span code = text_of(m->hit, m->hit.entry->code);
        if (code.len > 0)
            return (struct origin){ code, rule_of(f, m->hit), m->first, true };
    }
    return (struct origin){ 0 };
}

/* "police in Lagos", "residents of Idlib", "the head of the Syrian coalition": a phrase behind the head. */
static struct origin origin_behind(struct finder *f, uint32_t head, uint32_t *actor_token)
{
    const struct article *a = f->a;
    char word[32];
    *actor_token = NONE;
    for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next) {
        if (!tree_is(a, c, REL_NMOD) || c < head)
            continue;
        struct span p = tree_case(a, c, word, sizeof word);
        if (!span_is(p, "of") && !span_is(p, "in") && !span_is(p, "from") && !span_is(p, "for") &&
            !span_is(p, "at") && !span_is(p, "to"))
            continue;
        if (*actor_token == NONE && span_is(p, "of"))
            *actor_token = c;
        uint32_t pf, pe;
        tree_phrase(a, c, false, &pf, &pe);
        struct origin o = origin_in(f, pf, pe, NONE);
        if (!o.found) {
            /* "of parts of Syria", "in the east of Congo" */
            uint32_t deeper = token_child(a, c, REL_NMOD);
            if (deeper != NONE) {
                tree_phrase(a, deeper, false, &pf, &pe);
                o = origin_in(f, pf, pe, NONE);
            }
        }
        if (o.found)
            return o;
    }
    return (struct origin){ 0 };
}

/* "bombed rebels in Syria": parsers hang the place on the verb as often as on the noun it stands behind. */
static struct origin origin_beside(struct finder *f, uint32_t head)
{
    const struct article *a = f->a;
    uint32_t p = head + 1;
    if (p >= a->n_tokens || TOK(p).sentence != TOK(head).sentence || TOK(p).rel != REL_CASE ||
        !(span_is(TOK(p).fold, "in") || span_is(TOK(p).fold, "from")))
        return (struct origin){ 0 };
    uint32_t place = TOK(p).head, first, end;
    if (place == NONE || place < p || !(tree_is(a, head, REL_OBJ) || tree_is(a, head, REL_OBL) || tree_is(a, head, REL_NSUBJ)))
        return (struct origin){ 0 };
    tree_phrase(a, place, false, &first, &end);
    return origin_in(f, first, end, NONE);
}

/* "his country's army", "its forces": whoever the possessive stands for. */
static struct origin origin_possessive(struct finder *f, uint32_t head)
{
    const struct article *a = f->a;
    uint32_t p = token_child(a, head, REL_NMOD_POSS);
    if (p == NONE)
        return (struct origin){ 0 };
    uint32_t actor = mention_actor(f, p);
    if (actor == NONE || a->actors[actor].code.len == 0)
        return (struct origin){ 0 };
    return (struct origin){ a->actors[actor].code, a->actors[actor].rule, p, true };
}

static struct span nearest_state(struct finder *f, uint32_t head);

/* ---- Describing ---- */

static void describe_term(struct finder *f, const struct match *m, struct described *d)
{
    const struct entry *e = m->hit.entry;
    const struct term *best = NULL, *last = NULL;
    for (uint32_t i = 0; i < e->offices.n; i++) {
        const struct term *t = &m->hit.im->terms[e->offices.first + i];
        bool holds = f->day == INT32_MIN || (f->day >= t->from && f->day <= t->to);
        if (holds && (best == NULL || (f->day == INT32_MIN && t->from > best->from)))
            best = t;
        if (f->day == INT32_MIN || t->from <= f->day)
            if (last == NULL || t->from > last->from)
                last = t;
    }
    if (last == NULL && e->offices.n > 0)
        last = &m->hit.im->terms[e->offices.first];
    const struct term *use = best ? best : last;
    if (use == NULL)
        return;
    struct span sectors = text_of(m->hit, use->sector);
    d->code = text_of(m->hit, use->code);
    d->sector = first_sector(sectors);
    d->rule = lexicon_rule(&f->a->arena, m->hit.im, e, use->line);
    d->confidence = 0.95F;
    if (best != NULL) {
        d->office = text_of(m->hit, use->office);
    } else {
        /* Out of office: of the elite, unless never seen in office yet. */
        bool before = f->day != INT32_MIN && use->from > f->day;
        d->sector = before ? (struct span){ "", 0 } : SPAN("ELI");
        d->confidence = 0.7F;
    }
}

/* The office or common noun in a title: "Foreign Minister", "activist", "State Department spokesman". */
static void describe_title(struct finder *f, uint32_t first, uint32_t end, struct described *d)
{
    struct article *a = f->a;
    const struct match *office = NULL, *agent = NULL;
    struct origin body = { 0 };
    for (uint32_t t = first; t < end; t++) {
        const struct match *m = match_of(f, t);
        if (span_is(TOK(t).fold, "former") || span_is(TOK(t).fold, "ex") ||
            span_is(TOK(t).fold, "then") || span_starts(TOK(t).fold, "ex-"))
            d->former = true;
        if (m == NULL)
            continue;
        if (is_kind(m, ENTRY_OFFICE))
            office = m; /* the last one: "deputy foreign minister" is one match, "government spokesman" two */
        else if (is_kind(m, ENTRY_AGENT))
            agent = m;
        else if (is_kind(m, ENTRY_ACTOR) && !body.found && !is_patron(a, m->end - 1) &&
                 !is_person_name(f, m->first)) {
            body.code = text_of(m->hit, m->hit.entry->code);
            body.token = m->first;
            body.rule = rule_of(f, m->hit);
            body.found = true;
            struct span sector = first_sector(text_of(m->hit, m->hit.entry->sector));
            if (d->sector.len == 0 && sector.len > 0)
                d->sector = sector; /* of a body: "State Department spokesman"; the office decides below */
            if (m->hit.ref->role == KEY_NAME)
                d->office_name = tokens_text(a, m->first, m->end);
        }
        t = m->end - 1;
    }
    if (office != NULL) {
        struct span sector = first_sector(text_of(office->hit, office->hit.entry->sector));
        /* A title that only one state uses stays as it is: "secretary of state". */
        d->office = text_of(office->hit, office->hit.ref->role == KEY_TITLE ? office->hit.ref->key : office->hit.entry->head);
        d->office_token = office->first;
        d->stated = !d->former;
        if (sector.len > 0)
            d->sector = sector;
        if (d->rule.len == 0)
            d->rule = rule_of(f, office->hit);
        if (!body.found && office->hit.ref->role == KEY_TITLE) {
            body.code = arena_copy(&a->arena, (struct span){ office->hit.ref->of, 3 });
            body.found = body.code.at != NULL;
        }
    }
    if (agent != NULL) {
        struct span sector = first_sector(text_of(agent->hit, agent->hit.entry->sector));
        /* "government spokesman": the body gives the sector where the office has none of its own. */
        if (sector.len > 0 && d->sector.len == 0)
            d->sector = sector;
        if (d->rule.len == 0)
            d->rule = rule_of(f, agent->hit);
        if (office == NULL && d->office.len == 0 && span_is(TOK(agent->end - 1).lemma, "counterpart")) {
            uint32_t poss = token_child(a, agent->end - 1, REL_NMOD_POSS);
            if (poss == NONE && TOK(agent->end - 1).head != NONE)
                poss = token_child(a, TOK(agent->end - 1).head, REL_NMOD_POSS);
            uint32_t whose = poss == NONE ? NONE : mention_actor(f, poss);
            if (whose != NONE) {
                d->office = a->actors[whose].office;
                d->sector = a->actors[whose].sector;
                d->office_token = agent->first;
            }
        }
    }
    if (body.found && d->code.len == 0)
        d->code = body.code;
    if (body.found && body.code.len > 0)
        d->office_code = body.code;
}

/* "the head of the interim government": the words of the body. */
static struct span body_behind(const struct article *a, uint32_t noun)
{
    char word[32];
    for (uint32_t c = TOK(noun).child; c != NONE; c = TOK(c).next)
        if (c > noun && tree_is(a, c, REL_NMOD) && span_is(tree_case(a, c, word, sizeof word), "of")) {
            uint32_t f, e;
            tree_phrase(a, c, false, &f, &e);
            if (TOK(f).upos == UPOS_DET && f + 1 < e)
                f++;
            return tokens_text(a, f, e);
        }
    return (struct span){ "", 0 };
}

static struct span key_printf(struct finder *f, const char *kind, struct span a, struct span b)
{
    struct span k = arena_printf(&f->a->arena, "%s:%.*s:%.*s", kind, SPAN_FMT(a), SPAN_FMT(b));
    if (k.at == NULL)
        f->no_memory = true;
    return k;
}

static struct span fold(struct finder *f, struct span s)
{
    struct span k = lexicon_key_of(&f->a->arena, s);
    if (k.at == NULL)
        f->no_memory = true;
    return k.at ? k : (struct span){ "", 0 };
}

static struct span last_word(struct span name)
{
    size_t i = name.len;
    while (i > 0 && name.at[i - 1] != ' ')
        i--;
    return span_from(name, i);
}

/* An earlier person of the article whose name ends alike: "Cavusoglu" after "Mevlut Cavusoglu". */
static uint32_t person_before(struct finder *f, struct span name)
{
    struct article *a = f->a;
    struct span folded = fold(f, name), last = last_word(folded);
    bool single = last.len == folded.len;
    for (size_t i = a->n_actors; i-- > 0;) {
        const struct actor *p = &a->actors[i];
        if (p->kind != ACTOR_PERSON || p->name.len == 0)
            continue;
        struct span other = fold(f, p->name);
        if (span_eq(other, folded))
            return (uint32_t)i;
        if (!span_eq(last_word(other), last))
            continue;
        if (single || last_word(other).len == other.len ||
            (other.len > 0 && folded.len > 0 && other.at[0] == folded.at[0]))
            return (uint32_t)i;
    }
    return NONE;
}

static void describe_person(struct finder *f, uint32_t head, struct described *d)
{
    struct article *a = f->a;
    /* The name: the model's PER span, else the lexicon's match, at the head or beside it in the phrase. */
    uint32_t nf = NONE, ne = NONE;
    const struct match *person = NULL;
    if (d->end == head + 1 && head + 1 < a->n_tokens && is_person_name(f, head + 1) && !is_person_name(f, head))
        d->end = a->names[f->name_of[head + 1]].end;
    for (uint32_t t = d->first; t < d->end; t++) {
        const struct match *m = match_of(f, t);
        if (is_kind(m, ENTRY_PERSON) && person == NULL &&
            (m->hit.ref->role != KEY_HEAD || is_person_name(f, t) || TOK(t).upos == UPOS_PROPN))
            person = m;
        if (is_person_name(f, t) && nf == NONE) {
            nf = a->names[f->name_of[t]].first;
            ne = a->names[f->name_of[t]].end;
        }
    }
    if (person != NULL && nf == NONE) {
        nf = person->first;
        ne = person->end;
    }
    if (nf == NONE)
        return;
    if (nf < d->first)
        d->first = nf;
    if (ne > d->end)
        d->end = ne;
    d->name = tokens_text(a, nf, ne);
    d->kind = ACTOR_PERSON;
    d->plural = false;
    d->confidence = 0.6F;
    uint32_t before = person_before(f, d->name);
    /* A known surname alone is taken for the known person only when no other person of that name is in the article. */
    if (person != NULL && person->hit.ref->role == KEY_HEAD && before == NONE) {
        bool in_office = false;
        for (uint32_t i = 0; i < person->hit.entry->offices.n; i++) {
            const struct term *t = &person->hit.im->terms[person->hit.entry->offices.first + i];
            in_office = in_office || f->day == INT32_MIN || (f->day >= t->from && f->day <= t->to);
        }
        bool single = ne - nf == person->end - person->first;
        if (!in_office || !single)
            person = NULL;
    } else if (person != NULL && person->hit.ref->role == KEY_HEAD) {
        person = NULL;
    }
    struct described title = { 0 };
    title.office_token = NONE;
    describe_title(f, d->first, nf, &title);
    for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_APPOS) && title.office.len == 0) {
            uint32_t pf, pe;
            tree_phrase(a, c, true, &pf, &pe);
            if (!is_person_name(f, c))
                describe_title(f, pf, pe, &title);
            if (title.office_name.len == 0)
                title.office_name = body_behind(a, c);
        }
    uint32_t h = TOK(head).head;
    if (tree_is(a, head, REL_APPOS) && h != NONE && title.office.len == 0 && !is_person_name(f, h)) {
        uint32_t pf, pe;
        tree_phrase(a, h, true, &pf, &pe);
        if (pe > d->first)
            pe = d->first;
        describe_title(f, pf, pe, &title);
        if (title.office_name.len == 0)
            title.office_name = body_behind(a, h);
    }
    if (person != NULL) {
        describe_term(f, person, d);
        d->gender = person->hit.entry->gender;
        d->key = key_printf(f, "p", text_of(person->hit, person->hit.entry->head), (struct span){ "", 0 });
        if (title.stated && title.code.len > 0 && d->office.len == 0 && !title.former) {
            /* The article states an office that the lexicon doesn't date: the article knows better. */
            d->code = title.code;
            d->sector = title.sector;
        }
    } else {
        d->key = before != NONE ? (struct span){ "", 0 } : key_printf(f, "n", fold(f, d->name), (struct span){ "", 0 });
        d->code = title.code;
        d->sector = title.former ? SPAN("ELI") : title.sector;
        d->rule = title.rule;
        if (d->code.len > 0)
            d->confidence = 0.85F;
    }
    d->office_token = title.office_token;
    d->office_code = title.office_code;
    d->office_name = title.office_name;
    d->former = title.former;
    d->stated = title.stated;
    if (title.office.len > 0)
        d->office = title.office;
}

/* Sector of a generic noun ("group", "leader", "official") from what stands before or behind it. */
static void describe_sector(struct finder *f, uint32_t head, uint32_t of, struct described *d)
{
    struct article *a = f->a;
    for (int behind = 0; behind < 2 && d->sector.len == 0; behind++) {
        uint32_t pf = d->first, pe = head;
        if (behind) {
            if (of == NONE)
                return;
            tree_phrase(a, of, false, &pf, &pe);
        }
        for (uint32_t t = pf; t < pe; t++) {
            const struct match *m = match_of(f, t);
            if (m == NULL)
                continue;
            if (is_kind(m, ENTRY_AGENT) || is_kind(m, ENTRY_OFFICE) ||
                (is_kind(m, ENTRY_ACTOR) && m->hit.ref->role == KEY_NAME)) {
                struct span s = first_sector(text_of(m->hit, m->hit.entry->sector));
                if (s.len > 0)
                    d->sector = s;
            }
            t = m->end - 1;
        }
    }
}

static void describe_noun(struct finder *f, uint32_t head, const struct match *m, struct described *d)
{
    struct article *a = f->a;
    const struct entry *e = m->hit.entry;
    d->sector = first_sector(text_of(m->hit, e->sector));
    d->code = text_of(m->hit, e->code);
    d->rule = rule_of(f, m->hit);
    d->generic = d->sector.len == 0;
    d->confidence = 0.8F;
    struct span what = text_of(m->hit, e->what);
    d->kind = e->kind == ENTRY_OFFICE || span_is(what, "person") ? ACTOR_PERSON
              : span_is(what, "body")                            ? ACTOR_ORGANISATION
                                                                 : ACTOR_PEOPLE;
    if (span_is(d->sector, "REB") || span_is(d->sector, "PRM"))
        d->kind = ACTOR_ARMED_GROUP;
    if (span_is(d->sector, "GOV") && d->kind == ACTOR_ORGANISATION)
        d->kind = ACTOR_GOVERNMENT;
    if (e->kind == ENTRY_OFFICE)
        d->office = text_of(m->hit, e->head);
    uint32_t of = NONE;
    struct origin o = { 0 };
    if (d->code.len == 0) {
        o = origin_in(f, d->first, m->first, NONE);
        if (!o.found && m->end < d->end)
            o = origin_in(f, m->end, d->end, NONE);
        if (!o.found)
            o = origin_possessive(f, head);
        struct origin behind = origin_behind(f, head, &of);
        if (!o.found)
            o = behind;
        if (!o.found)
            o = origin_beside(f, head);
        if (!o.found && m->hit.ref->role == KEY_TITLE) {
            o.code = arena_copy(&a->arena, (struct span){ m->hit.ref->of, 3 });
            o.found = o.code.at != NULL;
        }
        if (o.found)
            d->code = o.code;
    } else {
        (void)origin_behind(f, head, &of);
    }
    if (d->generic)
        describe_sector(f, head, of, d);
    /* "his Turkish counterpart" holds the office of the one he is counterpart of. */
    if (span_is(TOK(head).lemma, "counterpart") || span_is(TOK(head).lemma, "opposite")) {
        uint32_t poss = token_child(a, head, REL_NMOD_POSS), whose = poss == NONE ? NONE : mention_actor(f, poss);
        if (whose != NONE) {
            d->sector = a->actors[whose].sector;
            d->office = a->actors[whose].office;
        } else if (d->sector.len == 0) {
            d->sector = SPAN("GOV");
        }
        d->generic = false;
    }
    if (span_is(d->sector, "GOV") && d->generic == false && m->hit.ref->role == KEY_TITLE)
        d->confidence = 0.75F;
    for (uint32_t t = d->first; t < head; t++)
        if (span_is(TOK(t).fold, "former") || span_is(TOK(t).fold, "ex"))
            d->former = true;
    if (d->former && d->kind == ACTOR_PERSON) {
        d->sector = SPAN("ELI");
        d->office = (struct span){ "", 0 };
    }
    if (d->code.len > 0) {
        struct span who = key_printf(f, d->code.at, d->sector, TOK(head).lemma);
        d->key = key_printf(f, "g", (struct span){ d->code.at, d->code.len }, who);
    }
}

static void describe_actor(struct finder *f, uint32_t head, const struct match *m, struct described *d)
{
    const struct entry *e = m->hit.entry;
    (void)head;
    struct span sector = text_of(m->hit, e->sector), what = text_of(m->hit, e->what);
    d->code = text_of(m->hit, e->code);
    d->sector = first_sector(sector);
    d->other_sectors = sector.len > d->sector.len ? span_from(sector, d->sector.len + 1) : (struct span){ "", 0 };
    d->rule = rule_of(f, m->hit);
    d->confidence = entry_holds(e, f->day) ? 0.95F : 0.7F;
    bool state = span_is(what, "state") || (what.len == 0 && d->sector.len == 0);
    d->kind = state                            ? ACTOR_STATE
              : span_is(what, "armed group")  ? ACTOR_ARMED_GROUP
              : span_is(what, "people")       ? ACTOR_PEOPLE
              : span_is(what, "government")   ? ACTOR_GOVERNMENT
                                              : ACTOR_ORGANISATION;
    struct span head_name = text_of(m->hit, e->head);
    switch (m->hit.ref->role) {
    case KEY_PEOPLE:
    case KEY_ADJECTIVE:
        d->kind = ACTOR_PEOPLE;
        d->sector = SPAN("CVL");
        d->plural = true;
        d->key = key_printf(f, "e", head_name, SPAN("people"));
        return;
    case KEY_CITY:
        d->place = true;
        d->sector = (struct span){ "", 0 };
        d->kind = ACTOR_PEOPLE;
        d->name = tokens_text(f->a, m->first, m->end);
        d->key = key_printf(f, "c", d->code, fold(f, d->name));
        return;
    default:
        if (state && d->sector.len == 0)
            d->sector = SPAN("GOV");
        if (m->hit.ref->role == KEY_NAME)
            d->name = tokens_text(f->a, m->first, m->end);
        d->key = key_printf(f, "e", head_name, d->code);
    }
}

static void describe_unknown_name(struct finder *f, uint32_t head, struct described *d)
{
    struct article *a = f->a;
    const struct name *n = &a->names[f->name_of[head]];
    d->name = tokens_text(a, n->first, n->end);
    d->confidence = 0.5F;
    struct origin o = origin_in(f, d->first < n->first ? d->first : n->first, n->end > d->end ? n->end : d->end, NONE);
    if (n->type == NAME_LOC) {
        d->place = true;
        d->code = o.code;
    } else if (n->type == NAME_ORG || n->type == NAME_MISC) {
        uint32_t of;
        if (!o.found)
            o = origin_behind(f, head, &of);
        d->code = o.code;
        d->kind = ACTOR_ORGANISATION;
        for (uint32_t t = n->first; t < n->end; t++) {
            const struct match *m = match_of(f, t);
            if (is_kind(m, ENTRY_AGENT)) {
                d->sector = first_sector(text_of(m->hit, m->hit.entry->sector));
                d->rule = rule_of(f, m->hit);
            }
        }
        if (n->type == NAME_MISC && d->sector.len == 0)
            return; /* an agreement, a resolution, an operation: nobody */
    } else {
        d->kind = ACTOR_PEOPLE;
        d->sector = SPAN("CVL");
        d->plural = true;
    }
    if (o.found && d->rule.len == 0)
        d->rule = o.rule;
    d->key = key_printf(f, "u", fold(f, d->name), (struct span){ "", 0 });
}

/* "rebel areas", "a Syrian hospital": what somebody holds can be attacked in his place. */
static bool describe_holding(struct finder *f, uint32_t head, struct described *d)
{
    const struct article *a = f->a;
    static const char *const nouns[] = {
        "area",   "position", "stronghold", "target",   "base",    "camp",     "convoy",  "vehicle", "territory", "town",
        "village", "city",    "home",       "house",    "site",    "facility", "hospital", "school", "airport",   "port",
        "ship",   "tanker",   "vessel",     "embassy",  "consulate", "settlement", "outpost", "neighbourhood", "neighborhood",
        "district", "province", "region",   "building", "checkpoint", "depot", "plant",   "mosque",  "church",    "market",
        "airspace", "soil",   "border",     "infrastructure", "installation", "headquarters", "property", "asset", "interest" };
    bool fits = false;
    for (size_t i = 0; i < sizeof nouns / sizeof *nouns && !fits; i++)
        fits = token_lemma_is(a, head, nouns[i]);
    if (!fits)
        return false;
    struct origin o = origin_in(f, d->first, head, NONE);
    for (uint32_t t = d->first; t < head; t++) {
        const struct match *m = match_of(f, t);
        if (is_kind(m, ENTRY_AGENT) && d->sector.len == 0) {
            d->sector = first_sector(text_of(m->hit, m->hit.entry->sector));
            d->rule = rule_of(f, m->hit);
        }
    }
    if (!o.found && d->sector.len == 0)
        return false;
    d->code = o.found ? o.code : nearest_state(f, head);
    if (d->rule.len == 0)
        d->rule = o.rule;
    if (d->code.len == 0)
        return false;
    d->place = true;
    d->kind = ACTOR_PEOPLE;
    d->confidence = 0.6F;
    d->key = key_printf(f, "h", d->code, TOK(head).lemma);
    return true;
}

/* True when the phrase means somebody. */
static bool describe(struct finder *f, uint32_t head, struct described *d)
{
    struct article *a = f->a;
    *d = (struct described){ .office_token = NONE };
    tree_phrase(a, head, false, &d->first, &d->end);
    d->plural = token_feat(a, head, "Number=Plur") || token_child(a, head, REL_CONJ) != NONE;
    uint32_t det = token_child(a, head, REL_DET);
    d->definite = det != NONE && (token_feat(a, det, "Definite=Def") || token_feat(a, det, "PronType=Dem"));
    bool person = is_person_name(f, head);
    const struct match *m = match_of(f, head);
    /* A state's or body's whole name is no person, whatever the model reads ("Turkiye", "Chad"). */
    if (person && is_kind(m, ENTRY_ACTOR) && m->first <= a->names[f->name_of[head]].first &&
        m->end >= a->names[f->name_of[head]].end)
        person = false;
    bool lexical = !person && is_kind(m, ENTRY_ACTOR);
    if (is_kind(m, ENTRY_PERSON) && (m->hit.ref->role != KEY_HEAD || person || TOK(head).upos == UPOS_PROPN))
        person = true;
    /* A title noun as the head with the name right behind it, whatever the parser calls their bond. */
    for (uint32_t c = TOK(head).child; c != NONE && !person && !lexical; c = TOK(c).next)
        if (TOK(c).rel == REL_FLAT && c > head && is_person_name(f, c))
            person = true;
    if (!person && !lexical && head + 1 < a->n_tokens && TOK(head + 1).sentence == TOK(head).sentence && is_person_name(f, head + 1) &&
        TOK(head + 1).head != NONE && tree_is_under(a, head + 1, head) && m != NULL &&
        (is_kind(m, ENTRY_OFFICE) || is_kind(m, ENTRY_AGENT)))
        person = true;
    if (person) {
        describe_person(f, head, d);
        if (d->name.len > 0)
            return true;
    }
    if (m != NULL && is_kind(m, ENTRY_ACTOR)) {
        describe_actor(f, head, m, d);
        return true;
    }
    if (m != NULL && (is_kind(m, ENTRY_AGENT) || is_kind(m, ENTRY_OFFICE))) {
        describe_noun(f, head, m, d);
        return true;
    }
    if (f->name_of[head] != NONE) {
        describe_unknown_name(f, head, d);
        return d->key.len > 0;
    }
    return describe_holding(f, head, d);
}

/* ---- What was said before ---- */

static uint32_t actor_new(struct finder *f, const struct described *d)
{
    struct article *a = f->a;
    if (!arena_grow(&a->arena, (void **)&a->actors, &f->actors_room, a->n_actors + 1, sizeof *a->actors)) {
        f->no_memory = true;
        return NONE;
    }
    a->actors[a->n_actors] = (struct actor){
        .name = d->name, .code = d->code, .sector = d->sector, .other_sectors = d->other_sectors,
        .office = d->former ? (struct span){ "", 0 } : d->office, .kind = d->kind, .gender = d->gender,
        .plural = d->plural, .first_mention = NONE, .rule = d->rule, .confidence = d->confidence,
        .place = d->place
    };
    return (uint32_t)a->n_actors++;
}

/* "the minister" may be the foreign minister; "the foreign minister" is not the defence minister. */
static bool same_office(struct span held, struct span said)
{
    if (held.len == 0 || said.len == 0)
        return false;
    if (span_eq(held, said))
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
    for (size_t i = 0; i < a->n_offices; i++) {
        const struct office_held *o = &a->offices[i];
        if (o->actor == actor && o->of_name.len > 0)
            return span_eq(fold(f, o->of_name), fold(f, body)) || span_find(fold(f, o->of_name), fold(f, body)) != SIZE_MAX ||
                   span_find(fold(f, body), fold(f, o->of_name)) != SIZE_MAX;
    }
    return false;
}

/* A bare "the rebels", "the regime", "the minister": the last one that fits. */
static uint32_t antecedent(struct finder *f, uint32_t head, const struct described *d)
{
    struct article *a = f->a;
    uint32_t loose = NONE;
    for (size_t i = a->n_mentions; i-- > 0 && a->n_mentions - i <= LOOK_BACK;) {
        const struct mention *m = &a->mentions[i];
        const struct actor *x = &a->actors[m->actor];
        if (m->kind == MENTION_PRONOUN || x->place)
            continue;
        if (d->code.len > 0 && x->code.len > 0 && !span_eq(x->code, d->code))
            continue;
        if (d->kind == ACTOR_PERSON && !d->plural) {
            if (x->kind == ACTOR_PERSON && !x->plural && x->name.len > 0 && same_office(x->office, d->office) &&
                same_body(f, m->actor, head))
                return m->actor;
            continue;
        }
        /* "the ministry": of the minister last named. */
        if (token_lemma_is(a, head, "ministry") && x->kind == ACTOR_PERSON && span_find(x->office, SPAN("minister")) != SIZE_MAX &&
            x->code.len > 0)
            return m->actor;
        if (x->kind == ACTOR_PERSON || !span_eq(x->sector, d->sector) || x->code.len == 0)
            continue;
        if (span_eq(TOK(m->head).lemma, TOK(head).lemma))
            return m->actor;
        if (loose == NONE && d->sector.len > 0 && x->kind != ACTOR_STATE)
            loose = m->actor;
    }
    /* Rebels, opponents and refugees of an article are mostly those of one state; officials need an article before them. */
    bool partisan = span_is(d->sector, "REB") || span_is(d->sector, "OPP") || span_is(d->sector, "REF") || span_is(d->sector, "PRM");
    return d->definite || partisan ? loose : NONE;
}

/* The state in play: the nearest one before, in this sentence or the two before it. */
static struct span nearest_state(struct finder *f, uint32_t head)
{
    struct article *a = f->a;
    uint32_t s = TOK(head).sentence;
    for (size_t i = a->n_mentions; i-- > 0;) {
        const struct mention *m = &a->mentions[i];
        if (TOK(m->head).sentence + 2 < s)
            break;
        const struct actor *x = &a->actors[m->actor];
        if (x->code.len == 3 && !span_is(x->code, "UNO") && !span_is(x->code, "IGO") &&
            !span_is(x->code, "NGO"))
            return x->code;
    }
    return (struct span){ "", 0 };
}

static bool is_subject(const struct article *a, uint32_t t)
{
    return tree_is(a, t, REL_NSUBJ);
}

static void phrase_add(struct finder *f, uint32_t head);

/* "Despite his earlier words, Erdogan ...": a possessive in a fronted phrase looks ahead to the subject. */
static uint32_t subject_ahead(struct finder *f, uint32_t t)
{
    struct article *a = f->a;
    if (!tree_is(a, t, REL_NMOD_POSS))
        return NONE;
    uint32_t up = TOK(t).head;
    for (int walk = 0; walk < 8 && up != NONE; walk++) {
        uint32_t h = TOK(up).head;
        if (h == NONE)
            return NONE;
        if ((tree_is(a, up, REL_OBL) || tree_is(a, up, REL_ADVCL)) && up < h) {
            uint32_t s = token_child(a, h, REL_NSUBJ);
            if (s == NONE || s < t)
                return NONE;
            if (a->mention_of[s] == NONE && TOK(s).upos != UPOS_PRON)
                phrase_add(f, s);
            return s;
        }
        up = h;
    }
    return NONE;
}

/* Everybody joined to the phrase by "and", as one actor. */
static uint32_t joined_actor(struct finder *f, uint32_t first)
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
    uint32_t group = actor_new(f, &d);
    if (group != NONE) {
        memcpy(f->a->actors[group].members, members, n * sizeof *members);
        f->a->actors[group].n_members = n;
    }
    return group;
}

/* "Iran and Russia said they would help": the subject of what is said is first looked for in who says it. */
static uint32_t subject_outside(struct finder *f, uint32_t t, bool person, bool it, bool they)
{
    const struct article *a = f->a;
    uint32_t verb = TOK(t).head;
    if (!tree_is(a, t, REL_NSUBJ) || verb == NONE || !tree_is(a, verb, REL_CCOMP) || TOK(verb).head == NONE)
        return NONE;
    uint32_t s = tree_subject(a, TOK(verb).head);
    if (s == NONE || s >= t || mention_actor(f, s) == NONE)
        return NONE;
    if (they)
        return tree_next_conjunct(a, s, s) != NONE ? joined_actor(f, s)
               : a->actors[mention_actor(f, s)].plural ? mention_actor(f, s)
                                                      : NONE;
    const struct actor *x = &a->actors[mention_actor(f, s)];
    if (person)
        return x->kind == ACTOR_PERSON && !x->plural ? mention_actor(f, s) : NONE;
    return it && x->kind != ACTOR_PERSON && !x->plural && !x->place ? mention_actor(f, s) : NONE;
}

/* he, she, it, they: recency, subjects first, same number, no clash of gender or kind. */
static uint32_t pronoun_actor(struct finder *f, uint32_t t)
{
    struct article *a = f->a;
    struct span w = TOK(t).fold;
    bool he = span_is(w, "he") || span_is(w, "him") || span_is(w, "his") || span_is(w, "himself");
    bool she = span_is(w, "she") || span_is(w, "her") || span_is(w, "hers") || span_is(w, "herself");
    bool it = span_is(w, "it") || span_is(w, "its") || span_is(w, "itself");
    bool they = span_is(w, "they") || span_is(w, "them") || span_is(w, "their") || span_is(w, "themselves");
    if (!(he || she || it || they) || tree_is(a, t, REL_EXPL))
        return NONE;
    uint32_t ahead = subject_ahead(f, t);
    if (ahead != NONE) {
        uint32_t actor = mention_actor(f, ahead);
        if (actor != NONE && ((he || she) ? a->actors[actor].kind == ACTOR_PERSON : it && a->actors[actor].kind != ACTOR_PERSON))
            return actor;
    }
    uint32_t outer = subject_outside(f, t, he || she, it, they);
    if (outer != NONE)
        return outer;
    uint32_t s = TOK(t).sentence, best = NONE;
    float best_score = 0;
    uint32_t governor = TOK(t).head;
    for (size_t i = a->n_mentions; i-- > 0 && a->n_mentions - i <= LOOK_BACK;) {
        const struct mention *m = &a->mentions[i];
        const struct actor *x = &a->actors[m->actor];
        uint32_t distance = s - TOK(m->head).sentence;
        if (distance > (he || she ? 8U : 4U))
            break;
        if (x->place || m->head >= t)
            continue;
        bool person = x->kind == ACTOR_PERSON && !x->plural;
        if ((he || she) && (!person || (he && x->gender == 'f') || (she && x->gender == 'm')))
            continue;
        if (it && (x->kind == ACTOR_PERSON || x->kind == ACTOR_PEOPLE || x->plural))
            continue;
        if (they && (person || x->kind == ACTOR_STATE))
            continue;
        /* "Iran told him": not the subject of the same verb, unless possessive or reflexive. */
        if (governor != NONE && TOK(m->head).head == governor && !tree_is(a, t, REL_NMOD_POSS))
            continue;
        float score = 3.0F - (float)distance + (is_subject(a, m->head) ? 1.5F : 0.0F) +
                      (x->name.len > 0 ? 0.3F : 0.0F) - 0.02F * (float)(a->n_mentions - i);
        if (best == NONE || score > best_score) {
            best = m->actor;
            best_score = score;
        }
    }
    return best;
}

/* "both sides", "the two countries", "each other": the last two that stand beside each other. */
static bool is_pair(const struct article *a, uint32_t head)
{
    struct span l = TOK(head).lemma;
    if (!(span_is(l, "side") || span_is(l, "country") || span_is(l, "party") || span_is(l, "nation") ||
          span_is(l, "government") || span_is(l, "neighbor") || span_is(l, "neighbour") ||
          span_is(l, "capital") || span_is(l, "leader") || span_is(l, "minister")))
        return false;
    for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next)
        if (span_is(TOK(c).fold, "both") || span_is(TOK(c).fold, "two"))
            return true;
    return false;
}

static uint32_t pair_actor(struct finder *f, uint32_t head)
{
    struct article *a = f->a;
    uint32_t found[2] = { NONE, NONE };
    size_t n = 0;
    for (size_t i = a->n_mentions; i-- > 0 && n < 2 && a->n_mentions - i <= LOOK_BACK;) {
        const struct actor *x = &a->actors[a->mentions[i].actor];
        if (x->code.len == 0 || x->place || x->n_members > 0)
            continue;
        if (n == 1 && span_eq(a->actors[found[0]].code, x->code))
            continue;
        found[n++] = a->mentions[i].actor;
    }
    if (n < 2)
        return NONE;
    struct described d = { .kind = ACTOR_PEOPLE, .plural = true, .confidence = 0.5F };
    uint32_t actor = actor_new(f, &d);
    (void)head;
    if (actor != NONE) {
        a->actors[actor].members[0] = found[1];
        a->actors[actor].members[1] = found[0];
        a->actors[actor].n_members = 2;
    }
    return actor;
}

/* "the presidents of Chile and Bolivia", "his Turkish and Syrian counterparts": one actor for each state. */
static size_t codes_of(const struct finder *f, uint32_t head, struct span codes[6])
{
    const struct article *a = f->a;
    size_t n = 0;
    char word[32];
    for (uint32_t c = TOK(head).child; c != NONE && n < 6; c = TOK(c).next) {
        bool of = tree_is(a, c, REL_NMOD) && TOK(c).rel != REL_NMOD_POSS && span_is(tree_case(a, c, word, sizeof word), "of");
        if (!of && TOK(c).rel != REL_AMOD && TOK(c).rel != REL_NMOD_POSS && TOK(c).rel != REL_COMPOUND)
            continue;
        for (uint32_t t = c; t != NONE && n < 6; t = tree_next_conjunct(a, c, t)) {
            const struct match *m = match_of(f, t);
            if (!is_kind(m, ENTRY_ACTOR) || is_patron(a, m->end - 1) || m->hit.ref->role == KEY_CITY)
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

static uint32_t group_actor(struct finder *f, uint32_t head, struct described d)
{
    const struct article *a = f->a;
    struct span codes[6];
    size_t n = d.plural && d.name.len == 0 ? codes_of(f, head, codes) : 0;
    if (n < 2)
        return NONE;
    uint32_t members[6];
    for (size_t i = 0; i < n; i++) {
        d.code = codes[i];
        struct span key = key_printf(f, codes[i].at, d.sector, TOK(head).lemma);
        key = key_printf(f, "g", codes[i], key);
        uint32_t known = map_get(&f->keys, key);
        members[i] = known != MAP_NONE ? known : actor_new(f, &d);
        if (members[i] == NONE)
            return NONE;
        if (known == MAP_NONE && !map_set(&f->keys, key, members[i]))
            f->no_memory = true;
        f->a->actors[members[i]].plural = false;
    }
    struct described all = { .kind = d.kind, .plural = true, .sector = d.sector, .confidence = 0.7F, .rule = d.rule };
    uint32_t group = actor_new(f, &all);
    if (group != NONE) {
        memcpy(f->a->actors[group].members, members, n * sizeof *members);
        f->a->actors[group].n_members = (uint8_t)n;
    }
    return group;
}

/* ---- The pass ---- */

static void mention_add(struct finder *f, uint32_t first, uint32_t end, uint32_t head, uint8_t kind,
                        uint32_t actor)
{
    struct article *a = f->a;
    if (actor == NONE)
        return;
    if (!arena_grow(&a->arena, (void **)&a->mentions, &f->mentions_room, a->n_mentions + 1,
                    sizeof *a->mentions)) {
        f->no_memory = true;
        return;
    }
    a->mentions[a->n_mentions] = (struct mention){ first, end, head, kind, actor };
    a->mention_of[head] = (uint32_t)a->n_mentions;
    struct actor *x = &a->actors[actor];
    if (x->mentions++ == 0)
        x->first_mention = (uint32_t)a->n_mentions;
    a->n_mentions++;
}

static void office_add(struct finder *f, uint32_t actor, const struct described *d, uint32_t head)
{
    struct article *a = f->a;
    if (d->office.len == 0 || d->former || d->office_token == NONE)
        return; /* what only the lexicon knows is not the article's word */
    if (!arena_grow(&a->arena, (void **)&a->offices, &f->offices_room, a->n_offices + 1,
                    sizeof *a->offices)) {
        f->no_memory = true;
        return;
    }
    struct span code = d->office_code.len ? d->office_code : a->actors[actor].code;
    a->offices[a->n_offices++] = (struct office_held){
        actor, TOK(head).sentence, d->office_token, d->office, code, d->office_name, d->stated, d->rule
    };
}

/* What a later mention adds to what was known: a fuller name, an office, a code. */
static void actor_learn(struct finder *f, uint32_t actor, const struct described *d)
{
    struct actor *x = &f->a->actors[actor];
    if (d->name.len > x->name.len && (x->kind != ACTOR_STATE || x->name.len == 0))
        x->name = d->name;
    if (x->code.len == 0 && d->code.len > 0) {
        x->code = d->code;
        x->rule = d->rule;
        x->confidence = d->confidence;
    }
    if (x->sector.len == 0)
        x->sector = d->sector;
    if (x->office.len == 0 && !d->former)
        x->office = d->office;
    if (x->gender == 0)
        x->gender = d->gender;
}

static void phrase_add(struct finder *f, uint32_t head)
{
    struct article *a = f->a;
    struct described d;
    if (is_pair(a, head)) {
        uint32_t first, end;
        tree_phrase(a, head, false, &first, &end);
        mention_add(f, first, end, head, MENTION_NOMINAL, pair_actor(f, head));
        if (a->mention_of[head] != NONE)
            return;
    }
    if (!describe(f, head, &d))
        return;
    uint32_t actor = group_actor(f, head, d);
    if (actor != NONE) {
        mention_add(f, d.first, d.end, head, MENTION_NOMINAL, actor);
        return;
    }
    uint8_t kind = d.name.len > 0 || d.kind == ACTOR_STATE ? MENTION_NAME : MENTION_NOMINAL;
    /* "The foreign minister, Hakan Fidan": the name beside it decides. */
    if (kind == MENTION_NOMINAL && d.kind == ACTOR_PERSON) {
        uint32_t apposed = token_child(a, head, REL_APPOS);
        if (apposed != NONE && is_person_name(f, apposed) && a->mention_of[apposed] == NONE) {
            phrase_add(f, apposed); /* once: it has no mention yet, and its own apposition is no name */
            actor = mention_actor(f, apposed);
        }
    }
    if (d.kind == ACTOR_PERSON && d.name.len > 0)
        actor = person_before(f, d.name);
    if (actor == NONE && d.key.len > 0) {
        uint32_t known = map_get(&f->keys, d.key);
        actor = known == MAP_NONE ? NONE : known;
    }
    if (actor == NONE && kind == MENTION_NOMINAL && (d.code.len == 0 || d.kind == ACTOR_PERSON)) {
        actor = antecedent(f, head, &d);
        /* "the ministry" is not the minister: only the code is taken over. */
        if (actor != NONE && (a->actors[actor].kind == ACTOR_PERSON) != (d.kind == ACTOR_PERSON)) {
            d.code = a->actors[actor].code;
            actor = NONE;
        }
    }
    if (actor == NONE) {
        if (d.code.len == 0 && kind == MENTION_NOMINAL && (d.kind != ACTOR_PERSON || d.plural)) {
            d.code = nearest_state(f, head);
            d.confidence = d.code.len ? 0.5F : 0.4F;
            if (d.code.len > 0 && d.key.len == 0)
                d.key = key_printf(f, "b", d.code, TOK(head).lemma);
        }
        actor = actor_new(f, &d);
    } else {
        actor_learn(f, actor, &d);
    }
    if (actor == NONE)
        return;
    if (d.key.len > 0 && map_get(&f->keys, d.key) == MAP_NONE && !map_set(&f->keys, d.key, actor))
        f->no_memory = true;
    mention_add(f, d.first, d.end, head, kind, actor);
    if (d.kind == ACTOR_PERSON && d.name.len > 0)
        office_add(f, actor, &d, head);
}

/* Heads of noun phrases; parts of names and titles are not. */
static bool is_head(const struct article *a, uint32_t t)
{
    /* "the wounded", "the Syrians": an adjective heads a phrase where a noun would stand, with an article. */
    bool as_noun = TOK(t).upos == UPOS_ADJ && token_child(a, t, REL_DET) != NONE &&
                   (tree_is(a, t, REL_NSUBJ) || tree_is(a, t, REL_OBJ) || tree_is(a, t, REL_OBL) || tree_is(a, t, REL_NMOD));
    if (!tree_is_nominal(a, t) && !as_noun)
        return false;
    switch (TOK(t).rel) {
    case REL_FLAT:
    case REL_FIXED:
    case REL_GOESWITH:
    case REL_NMOD_DESC:
    case REL_DET:
    case REL_NUMMOD:
    case REL_AMOD:
        return false;
    case REL_COMPOUND:
        return false;
    default:
        return true;
    }
}

dm_status actors_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    struct finder f = { .a = a, .l = k->lexicon, .day = INT32_MIN };
    if (a->date.precision != PRECISION_UNKNOWN)
        f.day = date_day(a->date);
    f.keys.arena = &a->arena;
    unsigned kinds = 1U << ENTRY_ACTOR | 1U << ENTRY_PERSON | 1U << ENTRY_OFFICE | 1U << ENTRY_AGENT;
    dm_status s = matches_find(a, k->lexicon, kinds, &f.m, why);
    if (s != DM_OK)
        return s;
    a->mention_of = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    f.name_of = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    if (a->mention_of == NULL || f.name_of == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for actors");
    memset(a->mention_of, 0xFF, (a->n_tokens + 1) * sizeof *a->mention_of);
    memset(f.name_of, 0xFF, (a->n_tokens + 1) * sizeof *f.name_of);
    for (uint32_t i = 0; i < a->n_names; i++)
        for (uint32_t t = a->names[i].first; t < a->names[i].end; t++)
            f.name_of[t] = i;
    for (uint32_t t = 0; t < a->n_tokens && !f.no_memory; t++) {
        if (a->mention_of[t] != NONE || !is_head(a, t))
            continue;
        if (TOK(t).upos == UPOS_PRON) {
            uint32_t actor = pronoun_actor(&f, t);
            if (actor != NONE)
                mention_add(&f, t, t + 1, t, MENTION_PRONOUN, actor);
        } else {
            phrase_add(&f, t);
        }
    }
    for (uint32_t i = 0; i < a->n_names; i++)
        for (uint32_t t = a->names[i].first; t < a->names[i].end; t++)
            if (a->mention_of[t] != NONE)
                a->names[i].actor = a->mentions[a->mention_of[t]].actor;
    return f.no_memory ? fail(why, DM_NO_MEMORY, "no memory for actors") : DM_OK;
}
