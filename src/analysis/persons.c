/* persons.c -- whom a person's name means, with the title before it or beside it: terms in office
 * from the lexicon, offices and bodies from the article's own words. Serves describe.c. */
#include "analysis/actors_parts.h"
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

/* ---- Terms ---- */

const struct term *term_at(const struct finder *f, const struct match *m, bool *holds)
{
    const struct entry *e = m->hit.entry;
    const struct term *best = NULL, *last = NULL;
    for (uint32_t i = 0; i < e->offices.n; i++) {
        const struct term *t = &m->hit.im->terms[e->offices.first + i];
        bool now = f->day == INT32_MIN || (f->day >= t->from && f->day <= t->to);
        if (now && (best == NULL || (f->day == INT32_MIN && t->from > best->from)))
            best = t;
        if ((f->day == INT32_MIN || t->from <= f->day) && (last == NULL || t->from > last->from))
            last = t;
    }
    if (last == NULL && e->offices.n > 0)
        last = &m->hit.im->terms[e->offices.first];
    *holds = best != NULL;
    return best ? best : last;
}

/* The person's office that the words beside the name tell, and how well it fits; NULL: none. */
static const struct term *title_term(const struct finder *f, struct hit h,
                                     const struct described *title, uint8_t *fits)
{
    const struct term *best = NULL;
    *fits = 0;
    for (uint32_t i = 0; i < h.entry->offices.n; i++) {
        const struct term *t = &h.im->terms[h.entry->offices.first + i];
        struct span office = text_of(h, t->office), code = text_of(h, t->code);
        bool holds = f->day == INT32_MIN || (f->day >= t->from && f->day <= t->to);
        if (title->code.len > 0 && !span_eq(title->code, code))
            continue;
        uint8_t fit = same_office(office, title->office) || same_office(title->office, office) ? 2
                      : span_eq(first_sector(text_of(h, t->sector)), title->sector)            ? 1
                                                                                               : 0;
        if (fit > 0 && fit * 2 + holds > *fits) {
            *fits = (uint8_t)(fit * 2 + holds);
            best = t;
        }
    }
    return best;
}

static void describe_term(struct finder *f, const struct match *m, const struct described *title,
                          struct described *d)
{
    bool holds;
    const struct term *use = term_at(f, m, &holds), *said = NULL;
    uint8_t fits;
    /* Of an article without a date the title tells which of his offices it was. */
    if (f->day == INT32_MIN && title->office.len > 0 && !title->former)
        said = title_term(f, m->hit, title, &fits);
    use = said != NULL ? said : use;
    if (use == NULL)
        return;
    struct span sectors = text_of(m->hit, use->sector);
    d->code = text_of(m->hit, use->code);
    d->sector = first_sector(sectors);
    d->rule = lexicon_rule(&f->a->arena, m->hit.im, m->hit.entry, use->line);
    d->confidence = 0.95F;
    if (holds) {
        d->office = text_of(m->hit, use->office);
    } else {
        /* Out of office: of the elite, unless never seen in office yet. */
        bool before = f->day != INT32_MIN && use->from > f->day;
        d->sector = before ? (struct span){ "", 0 } : SPAN("ELI");
        d->confidence = 0.7F;
    }
}

/* ---- Titles ---- */

/* The words of a title that count. */
struct title_words {
    const struct match *office; /* the last one: "deputy foreign minister" is one match, "government
                                   spokesman" two */
    const struct match *agent;
    struct span body;   /* code of the first body */
    uint32_t state_end; /* behind it, where it is a state; else 0 */
    bool has_body;
};

static void title_body(struct finder *f, const struct match *m, struct title_words *w,
                       struct described *d)
{
    w->body = text_of(m->hit, m->hit.entry->code);
    w->state_end = m->hit.entry->sector.len == 0 ? m->end : 0;
    w->has_body = true;
    struct span sector = first_sector(text_of(m->hit, m->hit.entry->sector));
    if (d->sector.len == 0 && sector.len > 0)
        d->sector = sector; /* of a body: "State Department spokesman"; the office decides below */
    if (m->hit.ref->role == KEY_NAME)
        d->office_name = tokens_text(f->a, m->first, m->end);
}

/* "Chad" of "Chad Morse" is no state; a state's name alone is none of a person, whatever the model
 * reads. */
static bool within_other_name(const struct finder *f, const struct match *m)
{
    return within_name(f, m, NAME_PER) ||
           (within_name(f, m, NAME_ORG) && span_is(text_of(m->hit, m->hit.entry->sector), "JRN"));
}

static struct title_words title_read(struct finder *f, uint32_t first, uint32_t end,
                                     struct described *d)
{
    const struct article *a = f->a;
    struct title_words w = { 0 };
    for (uint32_t t = first; t < end; t++) {
        const struct match *m = match_of(f, t);
        if (is_past_holder(TOK(t).fold))
            d->former = true;
        if (m == NULL)
            continue;
        if (is_kind(m, ENTRY_OFFICE))
            w.office = m;
        else if (is_kind(m, ENTRY_AGENT))
            w.agent = m;
        else if (is_kind(m, ENTRY_ACTOR) && !w.has_body && !is_patron(a, m->end - 1) &&
                 !within_other_name(f, m))
            title_body(f, m, &w, d);
        t = m->end - 1;
    }
    return w;
}

/* A title that only one state uses stays as it is: "secretary of state". That of a body tells only
 * which one: "UN chief" is a secretary-general. */
static struct span title_text(struct hit h)
{
    struct span of = { h.ref->of, 3 };
    bool body = span_is(of, "UNO") || span_is(of, "EUR") || span_is(of, "IGO");
    return text_of(h, h.ref->role == KEY_TITLE && !body ? h.ref->key : h.entry->head);
}

static void title_office(struct finder *f, struct title_words *w, struct described *d)
{
    struct hit h = w->office->hit;
    struct span sector = first_sector(text_of(h, h.entry->sector));
    d->office = title_text(h);
    d->office_token = w->office->first;
    d->stated = !d->former;
    /* "Cypriot leader": of a state, unless something stands between ("Iraqi Shiite leader"). */
    uint32_t gap =
        w->state_end > 0 && w->office->first >= w->state_end ? w->office->first - w->state_end : 9;
    bool of_state = gap == 0 || (gap == 1 && span_is(f->a->tokens[w->state_end].fold, "'s"));
    struct span led;
    if (leads_body(f, tree_span_head(f->a, w->office->first, w->office->end), w->office->first,
                   d->office, &led)) {
        sector = led;
        d->sector = led;
    }
    /* "Police spokesperson Captain Mbele": the ranks are those of armies too. */
    if (span_is(sector, "MIL") && w->agent != NULL &&
        span_is(text_of(w->agent->hit, w->agent->hit.entry->sector), "COP"))
        sector = SPAN("COP");
    if (sector.len > 0)
        d->sector = sector;
    else if (of_state && d->sector.len == 0 && span_is(d->office, "leader"))
        d->sector = SPAN("GOV");
    if (d->rule.len == 0)
        d->rule = rule_of(f, h);
    if (!w->has_body && h.ref->role == KEY_TITLE) {
        w->body = arena_copy(&f->a->arena, (struct span){ h.ref->of, 3 });
        w->has_body = w->body.at != NULL;
    }
}

/* "his Turkish counterpart Hakan Fidan": holds the office of the one he is counterpart of. */
static void title_counterpart(const struct finder *f, uint32_t noun, uint32_t first,
                              struct described *d)
{
    const struct article *a = f->a;
    uint32_t poss = token_child(a, noun, REL_NMOD_POSS);
    if (poss == NONE && TOK(noun).head != NONE)
        poss = token_child(a, TOK(noun).head, REL_NMOD_POSS);
    uint32_t whose = poss == NONE ? NONE : mention_actor(f, poss);
    if (whose != NONE) {
        d->office = a->actors[whose].office;
        d->sector = a->actors[whose].sector;
        d->office_token = first;
    }
}

static void title_agent(struct finder *f, const struct title_words *w, struct described *d)
{
    const struct article *a = f->a;
    const struct match *m = w->agent;
    struct span sector = first_sector(text_of(m->hit, m->hit.entry->sector));
    /* "government spokesman": the body gives the sector where the office has none of its own. */
    if (sector.len > 0 && d->sector.len == 0)
        d->sector = sector;
    if (d->rule.len == 0)
        d->rule = rule_of(f, m->hit);
    if (w->office == NULL && d->office.len == 0 && span_is(TOK(m->end - 1).lemma, "counterpart"))
        title_counterpart(f, m->end - 1, m->first, d);
}

/* The office or common noun in a title: "Foreign Minister", "activist", "State Department
 * spokesman". */
static void describe_title(struct finder *f, uint32_t first, uint32_t end, struct described *d)
{
    struct title_words w = title_read(f, first, end, d);
    if (w.office != NULL)
        title_office(f, &w, d);
    if (w.agent != NULL)
        title_agent(f, &w, d);
    if (w.has_body && d->code.len == 0)
        d->code = w.body;
    if (w.has_body && w.body.len > 0)
        d->office_code = w.body;
}

struct span body_behind(const struct article *a, uint32_t noun)
{
    char word[32];
    for (uint32_t c = TOK(noun).child; c != NONE; c = TOK(c).next)
        if (c > noun && tree_is(a, c, REL_NMOD) &&
            span_is(tree_case(a, c, word, sizeof word), "of")) {
            uint32_t f, e;
            tree_phrase(a, c, false, &f, &e);
            if (TOK(f).upos == UPOS_DET && f + 1 < e)
                f++;
            return tokens_text(a, f, e);
        }
    return (struct span){ "", 0 };
}

/* ---- Persons ---- */

/* The name: the model's PER span, else the lexicon's match, at the head or beside it in the phrase.
 * `first` is NONE when there is none; what comes back is the lexicon's match, or NULL. */
static const struct match *person_name(const struct finder *f, uint32_t head, struct described *d,
                                       uint32_t *first, uint32_t *end)
{
    const struct article *a = f->a;
    const struct match *person = NULL;
    *first = *end = NONE;
    if (d->end == head + 1 && head + 1 < a->n_tokens && is_person_name(f, head + 1) &&
        !is_person_name(f, head))
        d->end = a->names[f->name_of[head + 1]].end;
    for (uint32_t t = d->first; t < d->end; t++) {
        const struct match *m = match_of(f, t);
        if (is_kind(m, ENTRY_PERSON) && person == NULL &&
            (m->hit.ref->role != KEY_HEAD || is_person_name(f, t) || TOK(t).upos == UPOS_PROPN))
            person = m;
        if (is_person_name(f, t) && *first == NONE) {
            *first = a->names[f->name_of[t]].first;
            *end = a->names[f->name_of[t]].end;
        }
    }
    if (person != NULL && *first == NONE) {
        *first = person->first;
        *end = person->end;
    }
    return person;
}

/* Of those who share the name, who holds the office said with it: "Prime Minister Brown". A surname
 * alone with an office that none of them had is somebody else's: NULL. */
static const struct match *person_of_title(struct finder *f, const struct match *person,
                                           const struct described *title)
{
    if (title->office.len == 0 || title->sector.len == 0 || title->former)
        return person;
    struct arena *arena = &f->a->arena;
    struct span key = name_key(f, tokens_text(f->a, person->first, person->end));
    struct hit best = person->hit;
    uint8_t most, fits;
    (void)title_term(f, person->hit, title, &most);
    for (struct hit h = lexicon_find(f->l, key); h.entry != NULL; h = lexicon_next(f->l, h)) {
        if (h.entry->kind == ENTRY_PERSON && title_term(f, h, title, &fits) != NULL &&
            fits > most) {
            most = fits;
            best = h;
        }
    }
    if (most == 0 && person->hit.ref->role == KEY_HEAD)
        return NULL;
    if (best.entry == person->hit.entry)
        return person;
    struct match *other = arena_new(arena, struct match, 1);
    if (other == NULL) {
        f->no_memory = true;
        return person;
    }
    *other = (struct match){ person->first, person->end, best };
    return other;
}

/* A known surname alone is taken for the known person only when no other person of that name is in
 * the article. */
static bool is_the_known(const struct finder *f, const struct match *person, uint32_t words,
                         uint32_t before, bool titled)
{
    if (person->hit.ref->role != KEY_HEAD)
        return true;
    if (before != NONE || words != person->end - person->first)
        return false;
    const struct article *a = f->a; /* Dubois-Ndong is neither Dubois nor Ndong */
    if ((person->first > 0 && span_is(TOK(person->first - 1).fold, "-")) ||
        (person->end < a->n_tokens && span_is(TOK(person->end).fold, "-")))
        return false;
    const struct entry *e = person->hit.entry;
    for (uint32_t i = 0; i < e->offices.n; i++) {
        const struct term *t = &person->hit.im->terms[e->offices.first + i];
        /* Of an article without a date, only where it speaks of that state. */
        if (f->day == INT32_MIN
                ? titled || map_get(&f->told, text_of(person->hit, t->code)) != MAP_NONE
                : f->day >= t->from && f->day <= t->to)
            return true;
    }
    return false;
}

/* The title before the name, else one in apposition to it, else the noun that the name is in
 * apposition to. */
static struct described person_title(struct finder *f, uint32_t head, uint32_t first, uint32_t name)
{
    const struct article *a = f->a;
    struct described title = { .office_token = NONE };
    uint32_t pf, pe, h = TOK(head).head;
    describe_title(f, first, name, &title);
    for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next)
        if (tree_is(a, c, REL_APPOS) && title.office.len == 0) {
            tree_phrase(a, c, true, &pf, &pe);
            if (!is_person_name(f, c))
                describe_title(f, pf, pe, &title);
            if (title.office_name.len == 0)
                title.office_name = body_behind(a, c);
        }
    /* "The head of the Coalition, Salem Muslat": parsers hang the name on either noun. */
    for (int climb = 0; climb < 2 && tree_is(a, head, REL_APPOS) && h != NONE && h < head &&
                        title.office.len == 0 && !is_person_name(f, h);
         climb++) {
        tree_phrase(a, h, true, &pf, &pe);
        describe_title(f, pf, pe > first ? first : pe, &title);
        if (title.office_name.len == 0 && (climb > 0 || title.office.len > 0))
            title.office_name = body_behind(a, h);
        h = tree_is(a, h, REL_NMOD) ? TOK(h).head : NONE;
    }
    return title;
}

static void person_known(struct finder *f, const struct match *person,
                         const struct described *title, struct described *d)
{
    describe_term(f, person, title, d);
    d->gender = person->hit.entry->gender;
    d->key =
        cluster_key(f, "p", text_of(person->hit, person->hit.entry->head), (struct span){ "", 0 });
    if (title->stated && title->code.len > 0 && d->office.len == 0 && !title->former) {
        /* The article states an office that the lexicon doesn't date: the article knows better. */
        d->code = title->code;
        d->sector = title->sector;
    }
}

/* "President-elect", "prime minister-designate": not yet the government. */
static bool is_elect(const struct article *a, uint32_t first, uint32_t end)
{
    for (uint32_t t = first; t < end; t++) {
        struct span w = TOK(t).fold;
        if (span_is(w, "elect") || span_is(w, "designate") || span_ends(w, "-elect") ||
            span_ends(w, "-designate"))
            return true;
    }
    return false;
}

void describe_person(struct finder *f, uint32_t head, struct described *d)
{
    uint32_t first, end;
    const struct match *person = person_name(f, head, d, &first, &end);
    if (first == NONE)
        return;
    if (first < d->first)
        d->first = first;
    if (end > d->end)
        d->end = end;
    d->name = tokens_text(f->a, first, end);
    d->kind = ACTOR_PERSON;
    d->plural = false;
    d->confidence = 0.6F;
    uint32_t before = person_before(f, d->name, false), named = person_before(f, d->name, true);
    struct described title = person_title(f, head, d->first, first);
    if (person != NULL)
        person = person_of_title(f, person, &title);
    if (person != NULL && is_the_known(f, person, end - first, named, title.office.len > 0)) {
        person_known(f, person, &title, d);
    } else {
        d->key = before != NONE ? (struct span){ "", 0 }
                                : cluster_key(f, "n", name_key(f, d->name), (struct span){ "", 0 });
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
    if (d->sector.len == 0)
        d->sector = title.sector;
    if (is_elect(f->a, d->first, first))
        d->sector = SPAN("PTY");
    /* "Militia leader Ali of Misrata" */
    if (d->code.len == 0)
        d->code = code_behind(f, head, true);
}
