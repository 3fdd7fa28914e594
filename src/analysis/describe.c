/* describe.c -- whom a noun phrase means, as far as its own words say it: a person (persons.c), a
 * body the lexicon knows, a common noun for people and bodies with the state its modifiers give, an
 * unknown name, what somebody holds. Serves actors.c. Rules on codes are in data/actors/; here is
 * only the grammar of phrases. */
#include "analysis/actors_parts.h"
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

/* ---- Small questions ---- */

/* "Turkey-backed rebels": the state is not theirs. "Damascus-based", "Kurdish-led": it is. */
bool is_patron(const struct article *a, uint32_t t)
{
    static const char *const words[] = { "backed",     "sponsored", "supported", "funded",
                                         "trained",    "allied",    "occupied",  "brokered",
                                         "mediated",   "made",      "armed",     "controlled",
                                         "supplied",   "imposed",   "aligned",   "built",
                                         "financed",   "speaking",  "era",       "bound",
                                         "affiliated", "style",     "born" };
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

struct span cluster_key(struct finder *f, const char *kind, struct span a, struct span b)
{
    struct span k = arena_printf(&f->a->arena, "%s:%.*s:%.*s", kind, SPAN_FMT(a), SPAN_FMT(b));
    if (k.at == NULL)
        f->no_memory = true;
    return k;
}

struct span name_key(struct finder *f, struct span s)
{
    struct span k = lexicon_key_of(&f->a->arena, s);
    if (k.at == NULL)
        f->no_memory = true;
    return k.at ? k : (struct span){ "", 0 };
}

/* ---- Codes from the words of a phrase ---- */

struct origin {
    struct span code, rule;
    uint32_t token;
    bool found;
};

/* The state or body whose name or adjective stands in tokens first .. end-1 (the head of the phrase
 * left out). */
static struct origin origin_in(struct finder *f, uint32_t first, uint32_t end, uint32_t but)
{
    const struct article *a = f->a;
    for (uint32_t t = first; t < end; t++) {
        const struct match *m = match_of(f, t);
        if (m == NULL) {
            const struct place *p = article_place_at(a, t);
            if (p == NULL || !p->known || p->code.len != 3 || p->p < 0.7F || t == but ||
                is_person_name(f, t) ||
                (f->name_of[t] != NONE && a->names[f->name_of[t]].type == NAME_ORG))
                continue;
            if (!is_patron(a, p->end - 1))
                return (struct origin){ p->code, p->rule, t, true };
            t = p->end - 1;
            continue;
        }
        if (but >= m->first && but < m->end)
            continue;
        t = m->end - 1;
        if (is_kind(m, ENTRY_PERSON) && TOK(m->first).upos == UPOS_PROPN) {
            /* "the Bush administration", "the Assad regime" */
            bool holds;
            const struct term *term = term_at(f, m, &holds);
            struct span of = term == NULL ? (struct span){ "", 0 } : text_of(m->hit, term->code);
            if (of.len > 0)
                return (struct origin){ of, rule_of(f, m->hit), m->first, true };
        }
        if (!is_kind(m, ENTRY_ACTOR) || is_patron(a, m->end - 1) || within_name(f, m, NAME_PER) ||
            (within_name(f, m, NAME_ORG) && span_is(text_of(m->hit, m->hit.entry->sector), "JRN")))
            continue;
        struct span code = text_of(m->hit, m->hit.entry->code);
        if (code.len > 0)
            return (struct origin){ code, rule_of(f, m->hit), m->first, true };
    }
    return (struct origin){ 0 };
}

/* "police in Lagos", "residents of Idlib", "the head of the Syrian coalition": a phrase behind the
 * head. With `from` only what tells where somebody comes from. */
static struct origin origin_behind(struct finder *f, uint32_t head, bool from,
                                   uint32_t *actor_token)
{
    const struct article *a = f->a;
    char word[32];
    *actor_token = NONE;
    for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next) {
        if (!tree_is(a, c, REL_NMOD) || c < head)
            continue;
        struct span p = tree_case(a, c, word, sizeof word);
        bool source = span_is(p, "of") || span_is(p, "from");
        if (!source && (from || (!span_is(p, "in") && !span_is(p, "for") && !span_is(p, "at") &&
                                 !span_is(p, "to"))))
            continue;
        if (*actor_token == NONE && (source || span_is(p, "for")))
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

struct span code_behind(struct finder *f, uint32_t head, bool from)
{
    uint32_t of;
    struct origin o = origin_behind(f, head, from, &of);
    return o.found ? o.code : (struct span){ "", 0 };
}

/* "refugees who had fled Afghanistan", "people fleeing the war in Syria". */
static struct origin origin_fled(struct finder *f, uint32_t head)
{
    const struct article *a = f->a;
    for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next) {
        if (!tree_is(a, c, REL_ACL) ||
            !(span_starts(TOK(c).fold, "flee") || span_is(TOK(c).fold, "fled") ||
              span_starts(TOK(c).fold, "escap")))
            continue;
        uint32_t first, end;
        token_subtree(a, c, &first, &end);
        struct origin o = origin_in(f, c + 1, end, NONE);
        if (o.found)
            return o;
    }
    return (struct origin){ 0 };
}

/* "Hackers linked to the Chinese government", "gunmen loyal to Haftar": whose they are. */
static struct origin origin_linked(struct finder *f, uint32_t head)
{
    static const char *const ties[] = { "link", "associate", "affiliate", "tie", "connect", "ally",
                                        "loyal", "belong" };
    const struct article *a = f->a;
    for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next) {
        if (c < head || !(tree_is(a, c, REL_ACL) || TOK(c).rel == REL_AMOD) ||
            !LEMMA_IN(a, c, ties))
            continue;
        uint32_t first, end;
        token_subtree(a, c, &first, &end);
        struct origin o = origin_in(f, c + 1, end, NONE);
        if (o.found)
            return o;
    }
    return (struct origin){ 0 };
}

/* "bombed rebels in Syria": parsers hang the place on the verb as often as on the noun it stands
 * behind. */
static struct origin origin_beside(struct finder *f, uint32_t head)
{
    const struct article *a = f->a;
    uint32_t p = head + 1;
    if (p >= a->n_tokens || TOK(p).sentence != TOK(head).sentence || TOK(p).rel != REL_CASE ||
        !(span_is(TOK(p).fold, "in") || span_is(TOK(p).fold, "from")))
        return (struct origin){ 0 };
    uint32_t place = TOK(p).head, first, end;
    if (place == NONE || place < p ||
        !(tree_is(a, head, REL_OBJ) || tree_is(a, head, REL_OBL) || tree_is(a, head, REL_NSUBJ)))
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

/* ---- Common nouns, bodies, holdings ---- */

static bool is_troops(const struct article *a, uint32_t head)
{
    static const char *const troops[] = { "force", "forces", "personnel" };
    return LEMMA_IN(a, head, troops);
}

bool is_past_holder(struct span word)
{
    static const char *const words[] = { "former",  "ex",      "then",      "ousted",
                                         "deposed", "toppled", "overthrown" };
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (span_is(word, words[i]))
            return true;
    return span_starts(word, "ex-");
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
            /* Of "Oromo rebels" the rebels tell it. */
            const struct match *last = match_of(f, of);
            if (is_kind(last, ENTRY_AGENT))
                d->sector = first_sector(text_of(last->hit, last->hit.entry->sector));
            if (d->sector.len > 0)
                return;
        }
        for (uint32_t t = pf; t < pe; t++) {
            const struct match *m = match_of(f, t);
            if (m == NULL)
                continue;
            if (is_kind(m, ENTRY_AGENT) || is_kind(m, ENTRY_OFFICE) ||
                (is_kind(m, ENTRY_ACTOR) &&
                 (m->hit.ref->role == KEY_NAME ||
                  (m->hit.ref->role == KEY_ADJECTIVE && is_troops(a, head))))) {
                struct span s = first_sector(text_of(m->hit, m->hit.entry->sector));
                if (s.len > 0)
                    d->sector = s;
            }
            t = m->end - 1;
        }
    }
}

/* The state or body of a common noun: before it, behind it, by whom it is owned, where it is. */
static struct span noun_code(struct finder *f, uint32_t head, const struct match *m,
                             const struct described *d, struct origin behind)
{
    struct origin o = origin_in(f, d->first, m->first, NONE);
    if (!o.found && (span_is(d->sector, "REF") || span_is(d->sector, "CVL")))
        o = origin_fled(f, head);
    if (!o.found && m->end < d->end)
        o = origin_in(f, m->end, d->end, NONE);
    if (!o.found)
        o = origin_possessive(f, head);
    if (!o.found)
        o = behind;
    if (!o.found)
        o = origin_linked(f, head);
    if (!o.found)
        o = origin_beside(f, head);
    if (!o.found && m->hit.ref->role == KEY_TITLE)
        o.code = arena_copy(&f->a->arena, (struct span){ m->hit.ref->of, 3 });
    return o.code.at != NULL ? o.code : (struct span){ "", 0 };
}

static uint8_t noun_kind(const struct match *m, struct span sector)
{
    struct span what = text_of(m->hit, m->hit.entry->what);
    bool body = span_is(what, "body");
    if (span_is(sector, "REB") || span_is(sector, "PRM"))
        return ACTOR_ARMED_GROUP;
    if (m->hit.entry->kind == ENTRY_OFFICE || span_is(what, "person"))
        return ACTOR_PERSON;
    if (!body)
        return ACTOR_PEOPLE;
    return span_is(sector, "GOV") ? ACTOR_GOVERNMENT : ACTOR_ORGANISATION;
}

/* "his Turkish counterpart" holds the office of the one he is counterpart of. */
static void describe_counterpart(const struct finder *f, uint32_t head, struct described *d)
{
    const struct article *a = f->a;
    uint32_t poss = token_child(a, head, REL_NMOD_POSS),
             whose = poss == NONE ? NONE : mention_actor(f, poss);
    if (whose != NONE) {
        d->sector = a->actors[whose].sector;
        d->office = a->actors[whose].office;
    } else if (d->sector.len == 0) {
        d->sector = SPAN("GOV");
    }
    d->generic = false;
}

/* A body as somebody's body: its sector; false: a state, or no body. */
static bool body_sector(struct finder *f, uint32_t t, struct span *sector)
{
    const struct article *a = f->a;
    const struct match *m = match_of(f, t);
    *sector = (struct span){ "", 0 };
    if (m != NULL) {
        struct span what = text_of(m->hit, m->hit.entry->what);
        bool name = is_kind(m, ENTRY_ACTOR) && m->hit.ref->role == KEY_NAME;
        *sector = first_sector(text_of(m->hit, m->hit.entry->sector));
        if ((is_kind(m, ENTRY_AGENT) && span_is(what, "body")) ||
            (name && sector->len > 0 && !span_is(what, "people")))
            return true;
        if (name || !is_kind(m, ENTRY_ACTOR))
            return false;
    }
    uint32_t n = f->name_of[t];
    if (n == NONE || a->names[n].type != NAME_ORG)
        return false;
    struct span name = tokens_text(a, a->names[n].first, a->names[n].end);
    struct span key = cluster_key(f, "u", name_key(f, name), (struct span){ "", 0 });
    uint32_t known = map_get(&f->keys, key);
    *sector = known == MAP_NONE ? (struct span){ "", 0 } : a->actors[known].sector;
    return true;
}

bool leads_body(struct finder *f, uint32_t noun, uint32_t first, struct span office,
                struct span *sector)
{
    const struct article *a = f->a;
    char word[32];
    if (!span_is(office, "president") && !span_is(office, "vice president"))
        return false;
    for (uint32_t c = TOK(noun).child; c != NONE; c = TOK(c).next)
        if (c > noun && tree_is(a, c, REL_NMOD) &&
            span_is(tree_case(a, c, word, sizeof word), "of"))
            return body_sector(f, c, sector);
    /* "ASUU President", "Hyundai's Vice President" */
    uint32_t t = first;
    while (t > 0 && (TOK(t - 1).upos == UPOS_PART || span_is(TOK(t - 1).fold, "'")))
        t--;
    return t > 0 && TOK(t - 1).sentence == TOK(noun).sentence && TOK(t - 1).upos == UPOS_PROPN &&
           !is_person_name(f, t - 1) && body_sector(f, t - 1, sector);
}

/* Of nouns that leave the sector open, the one they have where a state's name is all they are told
 * by: "Zambian officials", "Russian forces". */
static struct span state_sector(const struct finder *f, uint32_t head, uint32_t of,
                                const struct described *d)
{
    static const char *const rulers[] = { "official",  "leader",      "representative", "delegate",
                                          "spokesman", "spokeswoman", "spokesperson" };
    const struct article *a = f->a;
    if (d->code.len != 3 || span_is(d->code, "NGO") || span_is(d->code, "MNC"))
        return (struct span){ "", 0 };
    if (is_troops(a, head))
        return SPAN("MIL");
    const struct match *whose = of == NONE ? NULL : match_of(f, of);
    bool state = of == NONE || (is_kind(whose, ENTRY_ACTOR) && whose->hit.entry->sector.len == 0);
    return LEMMA_IN(a, head, rulers) && state ? SPAN("GOV") : (struct span){ "", 0 };
}

/* False: nobody after all ("market forces"). */
static bool describe_noun(struct finder *f, uint32_t head, const struct match *m,
                          struct described *d)
{
    const struct article *a = f->a;
    const struct entry *e = m->hit.entry;
    d->sector = first_sector(text_of(m->hit, e->sector));
    d->code = text_of(m->hit, e->code);
    d->rule = rule_of(f, m->hit);
    d->generic = d->sector.len == 0;
    d->confidence = 0.8F;
    d->kind = noun_kind(m, d->sector);
    if (e->kind == ENTRY_OFFICE)
        d->office = text_of(m->hit, e->head);
    uint32_t of;
    struct origin behind = origin_behind(f, head, span_is(d->sector, "REF"), &of);
    struct span led;
    if (e->kind == ENTRY_OFFICE && leads_body(f, head, m->first, d->office, &led))
        d->sector = led;
    if (d->code.len == 0)
        d->code = noun_code(f, head, m, d, behind);
    if (d->generic)
        describe_sector(f, head, of, d);
    /* A people's own forces ("Tigrayan forces") fight its state. */
    if (d->generic && is_troops(a, head) &&
        (span_is(d->sector, "CVL") || span_is(d->sector, "REL")))
        d->sector = SPAN("REB");
    if (d->sector.len == 0)
        d->sector = state_sector(f, head, of, d);
    bool counterpart =
        token_lemma_is(a, head, "counterpart") || token_lemma_is(a, head, "opposite");
    if (counterpart)
        describe_counterpart(f, head, d);
    else if (e->kind == ENTRY_AGENT && d->generic && d->sector.len == 0)
        return false;
    if (span_is(d->sector, "CVL") && d->code.len > 0 && origin_fled(f, head).found)
        d->sector = SPAN("REF");
    if (span_is(d->sector, "GOV") && d->generic == false && m->hit.ref->role == KEY_TITLE)
        d->confidence = 0.75F;
    if (span_is(d->code, "UNO") && span_is(d->sector, "COP"))
        d->sector = SPAN("GOV"); /* its inspectors and investigators */
    for (uint32_t t = d->first; t < head; t++)
        if (is_past_holder(TOK(t).fold))
            d->former = true;
    if (d->former && d->kind == ACTOR_PERSON) {
        d->sector = SPAN("ELI");
        d->office = (struct span){ "", 0 };
    }
    if (d->code.len > 0) {
        struct span who = cluster_key(f, d->code.at, d->sector, TOK(head).lemma);
        d->key = cluster_key(f, "g", (struct span){ d->code.at, d->code.len }, who);
    }
    return true;
}

/* "Bahraini Shiites", "ethnic Serbs in Mitrovica": people of no one state are of the one told
 * beside. */
static void describe_people(struct finder *f, uint32_t head, const struct match *m,
                            struct described *d)
{
    uint32_t of;
    struct origin o = origin_in(f, d->first, m->first, NONE);
    if (!o.found)
        o = origin_behind(f, head, false, &of);
    if (!o.found)
        return;
    d->code = o.code;
    d->key = cluster_key(f, "e", text_of(m->hit, m->hit.entry->head), d->code);
}

static void describe_actor(struct finder *f, const struct match *m, struct described *d)
{
    const struct entry *e = m->hit.entry;
    struct span sector = text_of(m->hit, e->sector), what = text_of(m->hit, e->what);
    d->code = text_of(m->hit, e->code);
    d->sector = first_sector(sector);
    d->other_sectors =
        sector.len > d->sector.len ? span_from(sector, d->sector.len + 1) : (struct span){ "", 0 };
    d->rule = rule_of(f, m->hit);
    d->confidence = entry_holds(e, f->day) ? 0.95F : 0.7F;
    bool state = span_is(what, "state") || (what.len == 0 && d->sector.len == 0);
    d->kind = state                          ? ACTOR_STATE
              : span_is(what, "armed group") ? ACTOR_ARMED_GROUP
              : span_is(what, "people")      ? ACTOR_PEOPLE
              : span_is(what, "government")  ? ACTOR_GOVERNMENT
                                             : ACTOR_ORGANISATION;
    struct span head_name = text_of(m->hit, e->head);
    switch (m->hit.ref->role) {
    case KEY_PEOPLE:
    case KEY_ADJECTIVE:
        d->kind = ACTOR_PEOPLE;
        d->nation = state && d->definite && m->first == d->first + 1 && d->end == m->end;
        if (!span_is(d->sector, "PTY"))
            d->sector = SPAN("CVL");
        d->plural = true;
        d->key = cluster_key(f, "e", head_name, d->nation ? SPAN("nation") : SPAN("people"));
        return;
    case KEY_CITY:
        d->place = true;
        d->sector = (struct span){ "", 0 };
        d->kind = ACTOR_PEOPLE;
        d->name = tokens_text(f->a, m->first, m->end);
        d->key = cluster_key(f, "c", d->code, name_key(f, d->name));
        return;
    default:
        if (state && d->sector.len == 0)
            d->sector = SPAN("GOV");
        if (m->hit.ref->role == KEY_NAME)
            d->name = tokens_text(f->a, m->first, m->end);
        d->key = cluster_key(f, "e", head_name, d->code);
    }
}

static void describe_unknown_name(struct finder *f, uint32_t head, struct described *d)
{
    struct article *a = f->a;
    const struct name *n = &a->names[f->name_of[head]];
    d->name = tokens_text(a, n->first, n->end);
    d->confidence = 0.5F;
    struct origin o = origin_in(f, d->first < n->first ? d->first : n->first,
                                n->end > d->end ? n->end : d->end, NONE);
    if (n->type == NAME_LOC) {
        d->place = true;
        d->code = o.code;
    } else if (n->type == NAME_ORG || n->type == NAME_MISC) {
        uint32_t of;
        if (!o.found)
            o = origin_behind(f, head, false, &of);
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
    d->key = cluster_key(f, "u", name_key(f, d->name), (struct span){ "", 0 });
}

/* "rebel areas", "a Syrian hospital": what somebody holds can be attacked in his place. */
static bool describe_holding(struct finder *f, uint32_t head, struct described *d)
{
    const struct article *a = f->a;
    static const char *const nouns[] = {
        "area",      "position",       "stronghold",   "target",        "base",         "camp",
        "convoy",    "vehicle",        "territory",    "town",          "village",      "city",
        "home",      "house",          "site",         "facility",      "hospital",     "school",
        "airport",   "port",           "ship",         "tanker",        "vessel",       "embassy",
        "consulate", "settlement",     "outpost",      "neighbourhood", "neighborhood", "district",
        "land",      "province",       "region",       "building",      "checkpoint",   "depot",
        "plant",     "mosque",         "church",       "market",        "airspace",     "soil",
        "border",    "infrastructure", "installation", "headquarters",  "property",     "asset",
        "interest"
    };
    static const char *const military[] = { "base", "outpost", "position", "checkpoint", "depot" };
    if (!LEMMA_IN(a, head, nouns))
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
    d->code = o.found ? o.code : nearest_state(f, head, d);
    if (d->rule.len == 0)
        d->rule = o.rule;
    if (d->code.len == 0)
        return false;
    if (d->sector.len == 0 && LEMMA_IN(a, head, military))
        d->sector = SPAN("MIL");
    d->place = true;
    d->kind = ACTOR_PEOPLE;
    d->confidence = 0.6F;
    d->key = cluster_key(f, "h", d->code, TOK(head).lemma);
    return true;
}

/* ---- Any phrase ---- */

static const struct match *name_beside(const struct finder *f, uint32_t head)
{
    const struct article *a = f->a;
    static const char *const nouns[] = { "group",        "movement", "party",  "organisation",
                                         "organization", "network",  "agency", "alliance",
                                         "militia",      "faction",  "bloc",   "body" };
    if (!LEMMA_IN(a, head, nouns))
        return NULL;
    const struct match *m = head > 0 ? match_of(f, head - 1) : NULL;
    if (is_kind(m, ENTRY_ACTOR) && m->hit.ref->role == KEY_NAME &&
        TOK(m->first).sentence == TOK(head).sentence)
        return m;
    m = head + 1 < a->n_tokens ? match_of(f, head + 1) : NULL;
    return is_kind(m, ENTRY_ACTOR) && m->hit.ref->role == KEY_NAME &&
                   tree_is_under(a, head + 1, head)
               ? m
               : NULL;
}

/* "the mining company Rio Tinto": the body's own name right behind the noun for it. */
static const struct match *name_behind(const struct finder *f, uint32_t head,
                                       const struct match *noun)
{
    const struct article *a = f->a;
    if (!is_kind(noun, ENTRY_AGENT) || !span_is(text_of(noun->hit, noun->hit.entry->what), "body"))
        return NULL;
    uint32_t t = head + 1;
    const struct match *m =
        t < a->n_tokens && TOK(t).sentence == TOK(head).sentence ? match_of(f, t) : NULL;
    return is_kind(m, ENTRY_ACTOR) && m->hit.ref->role == KEY_NAME &&
                   m->hit.entry->sector.len > 0 && tree_is_under(a, t, head)
               ? m
               : NULL;
}

bool phrase_describe(struct finder *f, uint32_t head, struct described *d)
{
    struct article *a = f->a;
    *d = (struct described){ .office_token = NONE };
    tree_phrase(a, head, false, &d->first, &d->end);
    d->plural = token_feat(a, head, "Number=Plur") || token_child(a, head, REL_CONJ) != NONE;
    uint32_t det = token_child(a, head, REL_DET);
    d->definite =
        det != NONE && (token_feat(a, det, "Definite=Def") || token_feat(a, det, "PronType=Dem"));
    bool person = is_person_name(f, head);
    const struct match *m = match_of(f, head);
    /* A state's or body's whole name is no person, whatever the model reads ("Turkiye", "Chad"). */
    if (person && is_kind(m, ENTRY_ACTOR) && m->first <= a->names[f->name_of[head]].first &&
        m->end >= a->names[f->name_of[head]].end)
        person = false;
    bool lexical = !person && is_kind(m, ENTRY_ACTOR);
    /* But a town's or body's name is a person's where the article has named one in full: "Hama". */
    if (lexical && m->end == m->first + 1 &&
        m->hit.entry->sector.len + (m->hit.ref->role == KEY_CITY) > 0 && f->name_of[head] != NONE &&
        a->names[f->name_of[head]].type != NAME_LOC && a->names[f->name_of[head]].end == m->end &&
        person_before(f, token_text(a, head), false) != NONE) {
        lexical = false;
        person = true;
    }
    if (is_kind(m, ENTRY_PERSON) && m->hit.ref->role == KEY_HEAD && !person &&
        article_time_at(a, head) != NULL)
        m = NULL; /* "agreed in May": the month, whoever has that surname */
    if (is_kind(m, ENTRY_PERSON) &&
        (m->hit.ref->role != KEY_HEAD || person || TOK(head).upos == UPOS_PROPN))
        person = true;
    /* A title noun as the head with the name right behind it, whatever the parser calls their bond.
     */
    for (uint32_t c = TOK(head).child; c != NONE && !person && !lexical; c = TOK(c).next)
        if (TOK(c).rel == REL_FLAT && c > head && is_person_name(f, c))
            person = true;
    if (!person && !lexical && head + 1 < a->n_tokens &&
        TOK(head + 1).sentence == TOK(head).sentence && is_person_name(f, head + 1) &&
        TOK(head + 1).head != NONE && tree_is_under(a, head + 1, head) && m != NULL &&
        (is_kind(m, ENTRY_OFFICE) || is_kind(m, ENTRY_AGENT)))
        person = true;
    if (person) {
        describe_person(f, head, d);
        if (d->name.len > 0)
            return true;
    }
    if (m != NULL && is_kind(m, ENTRY_ACTOR)) {
        describe_actor(f, m, d);
        if (d->code.len == 0 && d->kind == ACTOR_PEOPLE)
            describe_people(f, head, m, d);
        return true;
    }
    const struct match *named = name_behind(f, head, m);
    if (named != NULL) {
        describe_actor(f, named, d);
        return true;
    }
    if (m != NULL && (is_kind(m, ENTRY_AGENT) || is_kind(m, ENTRY_OFFICE)))
        return describe_noun(f, head, m, d);
    /* "the militant group Hamas", "the Taliban movement": a common noun that only says what the
     * name beside it is. */
    const struct match *beside = name_beside(f, head);
    if (beside != NULL) {
        describe_actor(f, beside, d);
        return true;
    }
    if (f->name_of[head] != NONE) {
        describe_unknown_name(f, head, d);
        return d->key.len > 0;
    }
    return describe_holding(f, head, d);
}
