/* phrases_facts.c -- what a phrase's own words say of number, gender, kind and names: what pairs
 * are compared by. Serves phrases.c. */
#include "analysis/phrases_parts.h"
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

/* ---- Facts ---- */

uint8_t noun_form(const struct article *a, uint32_t t)
{
    bool many = token_feat(a, t, "Number=Plur");
    uint8_t form = many ? FORM_BARE_MANY : FORM_BARE_ONE;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        if (TOK(c).rel == REL_NMOD_POSS && c < t)
            return FORM_OWNED;
        if (TOK(c).rel == REL_NUMMOD && (form == FORM_BARE_ONE || form == FORM_BARE_MANY))
            form = FORM_COUNTED;
        if (!tree_is(a, c, REL_DET))
            continue;
        struct span w = TOK(c).fold;
        if (span_is(w, "the"))
            form = many ? FORM_THE_MANY : FORM_THE_ONE;
        else if (span_is(w, "this") || span_is(w, "that") || span_is(w, "these") ||
                 span_is(w, "those") || span_is(w, "such"))
            form = FORM_THIS_ONE;
        else if (span_is(w, "both"))
            form = FORM_THE_MANY;
        else
            form = span_is(w, "a") || span_is(w, "an") || span_is(w, "another") ? FORM_A_ONE
                                                                                : FORM_COUNTED;
    }
    return form;
}

static uint8_t being_of_entry(struct hit h)
{
    struct span what = image_span(h.im, h.entry->what), sector = image_span(h.im, h.entry->sector);
    switch (h.entry->kind) {
    case ENTRY_PERSON:
    case ENTRY_OFFICE:
        return BEING_PERSON;
    case ENTRY_AGENT:
        if (span_starts(sector, "REB") || span_starts(sector, "PRM"))
            return BEING_FORCE;
        return span_is(what, "person") ? BEING_PERSON
               : span_is(what, "body") ? BEING_BODY
                                       : BEING_PEOPLE;
    case ENTRY_ACTOR:
        if (h.ref->role == KEY_PEOPLE || h.ref->role == KEY_ADJECTIVE || span_is(what, "people"))
            return BEING_PEOPLE;
        if (h.ref->role == KEY_CITY)
            return BEING_PLACE;
        if (span_is(what, "armed group"))
            return BEING_FORCE;
        return span_is(what, "state") || (what.len == 0 && sector.len == 0) ? BEING_STATE
                                                                            : BEING_BODY;
    default:
        return BEING_UNKNOWN;
    }
}

/* A state's or body's whole name is no person, whatever the model reads ("Turkiye", "Chad"). */
static bool is_known_body(const struct phrase_finder *f, uint32_t t)
{
    uint32_t n = f->name_of[t], m = f->m->of[t];
    return n != NONE && m != NONE && f->m->items[m].hit.entry->kind == ENTRY_ACTOR &&
           f->m->items[m].first <= f->a->names[n].first && f->m->items[m].end >= f->a->names[n].end;
}

uint8_t name_form(const struct phrase_finder *f, uint32_t t)
{
    uint8_t type = f->a->names[f->name_of[t]].type;
    if (type == NAME_PER && is_known_body(f, t)) {
        uint8_t being = being_of_entry(f->m->items[f->m->of[t]].hit);
        return being == BEING_STATE || being == BEING_PLACE ? FORM_PLACE_NAME : FORM_ORG_NAME;
    }
    switch (type) {
    case NAME_PER:
        return FORM_PERSON_NAME;
    case NAME_ORG:
        return FORM_ORG_NAME;
    case NAME_LOC:
        return FORM_PLACE_NAME;
    case NAME_NORP:
        return FORM_PEOPLE_NAME;
    default:
        return FORM_OTHER_NAME;
    }
}

/* Common nouns for what names stand for. */
static uint8_t being_of_noun(const struct article *a, uint32_t t)
{
    static const char *const states[] = { "country",  "nation",  "state",    "kingdom",
                                          "republic", "emirate", "monarchy", "sultanate" };
    static const char *const bodies[] = {
        "group",       "organisation", "organization", "movement",     "party",
        "agency",      "company",      "firm",         "body",         "court",
        "bank",        "union",        "alliance",     "coalition",    "ministry",
        "council",     "network",      "broadcaster",  "newspaper",    "bloc",
        "institution", "charity",      "tribunal",     "commission",   "committee",
        "parliament",  "government",   "federation",   "association",  "outlet",
        "airline",     "carrier",      "operator",     "manufacturer", "watchdog",
        "regulator",   "university",   "club",         "team",         "administration",
        "embassy",     "faction"
    };
    static const char *const places[] = { "city",    "town",      "village",   "port",
                                          "capital", "region",    "province",  "district",
                                          "island",  "enclave",   "territory", "area",
                                          "camp",    "peninsula", "valley",    "suburb",
                                          "strip" };
    static const char *const persons[] = { "man",    "woman",    "boy",    "girl",     "suspect",
                                           "gunman", "attacker", "driver", "victim",   "defendant",
                                           "author", "actor",    "lawyer", "veteran",  "politician",
                                           "father", "mother",   "son",    "daughter", "husband",
                                           "wife",   "brother",  "sister", "surgeon",  "engineer" };
    if (TOK(t).upos != UPOS_NOUN || token_feat(a, t, "Number=Plur"))
        return BEING_UNKNOWN;
    struct span w = TOK(t).lemma;
    return WORD_IN(w, states)    ? BEING_STATE
           : WORD_IN(w, bodies)  ? BEING_BODY
           : WORD_IN(w, places)  ? BEING_PLACE
           : WORD_IN(w, persons) ? BEING_PERSON
                                 : BEING_UNKNOWN;
}

static uint8_t being_of(const struct phrase_finder *f, uint32_t t, struct phrase_facts *x)
{
    const struct article *a = f->a;
    uint32_t n = f->name_of[t], m = f->m->of[t];
    bool person = n != NONE && a->names[n].type == NAME_PER && !is_known_body(f, t);
    if (m != NONE && !(person && f->m->items[m].hit.entry->kind != ENTRY_PERSON)) {
        struct hit h = f->m->items[m].hit;
        bool known = h.entry->kind == ENTRY_ACTOR ||
                     (h.entry->kind == ENTRY_PERSON && (h.ref->role != KEY_HEAD || person));
        if (known)
            x->entry = h.entry;
        if (known || h.entry->kind == ENTRY_OFFICE || h.entry->kind == ENTRY_AGENT)
            return being_of_entry(h);
    }
    if (n != NONE)
        switch (a->names[n].type) {
        case NAME_PER:
            return BEING_PERSON;
        case NAME_ORG:
            return BEING_BODY;
        case NAME_LOC:
            return BEING_PLACE;
        case NAME_NORP:
            return BEING_PEOPLE;
        default:
            return BEING_UNKNOWN;
        }
    return article_time_at(a, t) != NULL ? BEING_TIME : being_of_noun(a, t);
}

static uint8_t gender_of_word(struct span w)
{
    static const char *const male[] = {
        "mr",          "mr.",      "sir",     "lord",        "king",      "prince",
        "man",         "boy",      "father",  "son",         "brother",   "husband",
        "gentleman",   "uncle",    "nephew",  "chairman",    "spokesman", "businessman",
        "grandfather", "grandson", "widower", "guy",         "sheikh",    "imam",
        "pope",        "sultan",   "emir",    "congressman", "policeman", "fisherman"
    };
    static const char *const female[] = {
        "mrs",         "mrs.",          "ms",          "ms.",           "miss",  "madam",
        "lady",        "queen",         "princess",    "woman",         "girl",  "mother",
        "daughter",    "sister",        "wife",        "aunt",          "niece", "chairwoman",
        "spokeswoman", "businesswoman", "grandmother", "granddaughter", "widow", "congresswoman",
        "policewoman", "actress",       "nun"
    };
    if (WORD_IN(w, male))
        return GENDER_MALE;
    return WORD_IN(w, female) ? GENDER_FEMALE : GENDER_UNKNOWN;
}

static uint8_t gender_of(const struct phrase_finder *f, uint32_t t, const struct phrase_facts *x)
{
    const struct article *a = f->a;
    if (x->form == FORM_HE)
        return GENDER_MALE;
    if (x->form == FORM_SHE)
        return GENDER_FEMALE;
    if (x->form == FORM_IT)
        return GENDER_NEUTER;
    if (x->entry != NULL && x->entry->kind == ENTRY_PERSON)
        return x->entry->gender == 'f'   ? GENDER_FEMALE
               : x->entry->gender == 'm' ? GENDER_MALE
                                         : GENDER_UNKNOWN;
    uint8_t g = gender_of_word(TOK(t).lemma);
    for (uint32_t c = TOK(t).child; c != NONE && g == GENDER_UNKNOWN; c = TOK(c).next)
        if (c < t && (TOK(c).rel == REL_NMOD_DESC || TOK(c).rel == REL_COMPOUND))
            g = gender_of_word(TOK(c).fold);
    /* A first name that the lexicon gives to one gender; alone it may be a surname. */
    uint32_t n = f->name_of[t];
    if (g == GENDER_UNKNOWN && n != NONE && a->names[n].type == NAME_PER &&
        a->names[n].end - a->names[n].first > 1) {
        struct hit h = lexicon_find_kind(f->l, TOK(a->names[n].first).fold, ENTRY_GIVEN);
        if (h.entry != NULL)
            g = h.entry->gender == 'f' ? GENDER_FEMALE : GENDER_MALE;
    }
    if (g != GENDER_UNKNOWN)
        return g;
    switch (x->being) {
    case BEING_BODY:
    case BEING_FORCE:
    case BEING_STATE:
    case BEING_PLACE:
    case BEING_TIME:
        return GENDER_NEUTER;
    default:
        return GENDER_UNKNOWN;
    }
}

static uint8_t number_of(const struct article *a, uint32_t t, uint8_t form)
{
    switch (form) {
    case FORM_HE:
    case FORM_SHE:
    case FORM_IT:
    case FORM_I:
    case FORM_THIS:
        return NUMBER_ONE;
    case FORM_THEY:
    case FORM_WE:
    case FORM_THESE:
    case FORM_GROUP:
        return NUMBER_MANY;
    case FORM_YOU:
        return NUMBER_UNKNOWN;
    default:
        return token_feat(a, t, "Number=Plur")   ? NUMBER_MANY
               : token_feat(a, t, "Number=Sing") ? NUMBER_ONE
                                                 : NUMBER_UNKNOWN;
    }
}

static uint8_t place_of(const struct article *a, uint32_t t)
{
    switch (rel_base((enum rel)TOK(t).rel)) {
    case REL_NSUBJ:
        return PLACE_SUBJECT;
    case REL_OBJ:
    case REL_IOBJ:
        return PLACE_OBJECT;
    case REL_OBL:
        return PLACE_OBLIQUE;
    case REL_NMOD:
        return TOK(t).rel == REL_NMOD_POSS ? PLACE_OWNER : PLACE_OF;
    case REL_COMPOUND:
        return PLACE_MODIFIER;
    case REL_CONJ:
        return PLACE_CONJUNCT;
    case REL_ROOT:
    case REL_CCOMP:
    case REL_PARATAXIS:
        return PLACE_ROOT;
    default:
        return PLACE_OTHER;
    }
}

/* ---- The words that say what it is ---- */

static void add_word(uint32_t *words, uint8_t *n, uint32_t hash)
{
    if (*n < PHRASE_WORDS)
        words[(*n)++] = hash;
}

static bool is_core(const struct article *a, uint32_t t)
{
    uint8_t p = TOK(t).upos;
    return p == UPOS_NOUN || p == UPOS_PROPN || p == UPOS_ADJ || p == UPOS_NUM || p == UPOS_VERB ||
           p == UPOS_X;
}

static uint32_t lemma_hash(const struct article *a, uint32_t t)
{
    return word_hash(TOK(t).upos == UPOS_PROPN || TOK(t).lemma.len == 0 ? TOK(t).fold
                                                                        : TOK(t).lemma);
}

static bool is_capitals(struct span w)
{
    if (w.len < 2 || w.len > 7)
        return false;
    for (size_t i = 0; i < w.len; i++)
        if (!(w.at[i] >= 'A' && w.at[i] <= 'Z') && w.at[i] != '.')
            return false;
    return true;
}

/* Initials of a name's words with a capital, as an acronym has them. */
static uint32_t initials_of(const struct article *a, uint32_t first, uint32_t end)
{
    char letters[PHRASE_WORDS * 2];
    size_t n = 0;
    for (uint32_t t = first; t < end && n < sizeof letters; t++) {
        struct span w = token_text(a, t);
        for (size_t i = 0; i < w.len && n < sizeof letters; i++)
            if (w.at[i] >= 'A' && w.at[i] <= 'Z' && (i == 0 || w.at[i - 1] == '-'))
                letters[n++] = w.at[i];
    }
    return n >= 2 ? word_hash((struct span){ letters, n }) : 0;
}

static uint32_t acronym_of(struct span w)
{
    char letters[8];
    size_t n = 0;
    if (!is_capitals(w))
        return 0;
    for (size_t i = 0; i < w.len; i++)
        if (w.at[i] != '.')
            letters[n++] = w.at[i];
    return word_hash((struct span){ letters, n });
}

static void take_name(const struct article *a, struct phrase_facts *x, const struct name *n)
{
    for (uint32_t t = n->first; t < n->end; t++)
        if (TOK(t).upos != UPOS_PUNCT && TOK(t).upos != UPOS_DET && TOK(t).upos != UPOS_ADP &&
            TOK(t).upos != UPOS_PART)
            add_word(x->name, &x->n_name, word_hash(TOK(t).fold));
    if (n->end - n->first > 1)
        x->initials = initials_of(a, n->first, n->end);
    else
        x->acronym = acronym_of(token_text(a, n->first));
}

static void take_words(const struct phrase_finder *f, uint32_t t, bool inner,
                       struct phrase_facts *x)
{
    const struct article *a = f->a;
    x->head_key = lemma_hash(a, t);
    if (!inner)
        for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
            if (c > t || !is_core(a, c) || TOK(c).rel == REL_NMOD_POSS ||
                !(tree_is(a, c, REL_AMOD) || tree_is(a, c, REL_COMPOUND) ||
                  tree_is(a, c, REL_NMOD) || tree_is(a, c, REL_NUMMOD) || TOK(c).rel == REL_FLAT))
                continue;
            uint32_t first, end;
            token_subtree(a, c, &first, &end);
            for (uint32_t w = first; w < end && w < t && x->n_words + 2 < PHRASE_WORDS; w++)
                if (is_core(a, w))
                    add_word(x->words, &x->n_words, lemma_hash(a, w));
        }
    add_word(x->words, &x->n_words, x->head_key);
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (c > t && TOK(c).rel == REL_FLAT)
            add_word(x->words, &x->n_words, lemma_hash(a, c));
    uint32_t n = f->name_of[t];
    if (n == NONE && !inner) {
        /* "the foreign minister, Hakan Fidan": the apposition names it. */
        uint32_t c = tree_apposed(a, t);
        n = c == NONE ? NONE : f->name_of[c];
    }
    if (n != NONE)
        take_name(a, x, &a->names[n]);
    else if (TOK(t).upos == UPOS_PROPN)
        x->acronym = acronym_of(token_text(a, t));
}

/* "Jorge Ibarra, commander of the front": commander. "Sabine Kroll is the chief negotiator":
 * negotiator, unless it is denied. */
static void take_also(const struct article *a, uint32_t t, struct phrase_facts *x)
{
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (TOK(c).rel == REL_APPOS && tree_is_nominal(a, c) && x->n_also < PHRASE_ALSO)
            x->also[x->n_also++] = lemma_hash(a, c);
    uint32_t p = tree_is(a, t, REL_NSUBJ) ? TOK(t).head : NONE;
    if (p != NONE && !phrase_is_copular(a, p)) {
        uint32_t after = token_lemma_is(a, p, "become") || token_lemma_is(a, p, "remain")
                             ? token_child(a, p, REL_XCOMP)
                             : NONE;
        p = after;
    }
    if (p != NONE && tree_is_nominal(a, p) && !tree_is_negated(a, p) && x->n_also < PHRASE_ALSO)
        x->also[x->n_also++] = lemma_hash(a, p);
}

bool phrase_is_pair(const struct article *a, uint32_t t)
{
    static const char *const nouns[] = {
        "side",    "country",    "party", "nation",   "state",     "leader",    "man",
        "woman",   "capital",    "rival", "ally",     "foe",       "neighbour", "neighbor",
        "force",   "army",       "group", "minister", "president", "brother",   "sister",
        "company", "government", "power", "faction"
    };
    struct span w = TOK(t).lemma;
    if (span_is(w, "pair") || span_is(w, "couple") || span_is(w, "duo"))
        return token_child(a, t, REL_NMOD) == NONE && token_child(a, t, REL_DET) != NONE;
    if (!WORD_IN(w, nouns) || token_child(a, t, REL_NMOD) != NONE)
        return false;
    for (uint32_t c = TOK(t).child; c != NONE && c < t; c = TOK(c).next)
        if (span_is(TOK(c).fold, "both") || span_is(TOK(c).fold, "two"))
            return span_is(TOK(c).fold, "both") || token_child(a, t, REL_DET) != NONE;
    return false;
}

/* The state named in the phrase up to its head: "the Turkish minister", "Ankara's minister". */
static uint32_t code_in(const struct phrase_finder *f, uint32_t first, uint32_t head)
{
    for (uint32_t t = first; t <= head; t++) {
        uint32_t m = f->m->of[t];
        if (m == NONE)
            continue;
        struct hit h = f->m->items[m].hit;
        if (h.entry->kind == ENTRY_ACTOR && h.entry->code.len == 3)
            return word_hash(image_span(h.im, h.entry->code));
        t = f->m->items[m].end - 1;
    }
    return 0;
}

/* The predicate the phrase depends on, over nouns it is part of. */
static uint32_t clause_of(const struct article *a, uint32_t t)
{
    uint32_t h = TOK(t).head;
    for (int walk = 0; walk < 16 && h != NONE; walk++) {
        if (TOK(h).upos == UPOS_VERB || phrase_is_copular(a, h) || TOK(h).head == NONE)
            return h;
        h = TOK(h).head;
    }
    return h;
}

static uint8_t means_alone(const struct phrase_facts *x)
{
    if (x->pair || x->form == FORM_WE)
        return MEANS_PEOPLE;
    switch (x->being) {
    case BEING_PERSON:
        return x->number == NUMBER_MANY ? MEANS_PEOPLE : MEANS_PERSON;
    case BEING_PEOPLE:
    case BEING_BODY:
    case BEING_FORCE:
    case BEING_STATE:
        return MEANS_PEOPLE;
    case BEING_PLACE:
        return MEANS_PLACE;
    default:
        return x->form == FORM_THEY                 ? MEANS_THEY
               : form_class(x->form) == CLASS_THIRD ? MEANS_UNKNOWN
                                                    : MEANS_THING;
    }
}

/* "Armenia and Georgia": people, as the first of them is nothing else. */
uint8_t means_of(const struct phrase_finder *f, uint32_t t, const struct phrase_facts *x)
{
    if (x->form != FORM_GROUP)
        return means_alone(x);
    struct phrase_facts first = { .form = FORM_PROPER };
    first.being = being_of(f, t, &first);
    uint8_t means = means_alone(&first);
    return means == MEANS_PERSON ? MEANS_PEOPLE : means;
}

struct phrase_facts facts_of(const struct phrase_finder *f, uint32_t t, uint32_t first,
                             uint8_t form)
{
    const struct article *a = f->a;
    struct phrase_facts facts = { .form = form, .speaker = NONE }, *x = &facts;
    bool inner = TOK(t).rel == REL_COMPOUND;
    if (form_class(form) != CLASS_THIRD && form_class(form) != CLASS_SPEAKER) {
        x->being = form == FORM_GROUP ? BEING_UNKNOWN : being_of(f, t, x);
        take_words(f, t, inner, x);
        if (form != FORM_GROUP && !inner) {
            take_also(a, t, x);
            x->pair = phrase_is_pair(a, t);
        }
        x->code = form == FORM_GROUP ? 0 : code_in(f, first, t);
        if (x->being == BEING_TIME && x->form >= FORM_PROPER)
            x->form = FORM_TIME;
    } else {
        x->head_key = word_hash(TOK(t).fold);
        x->being = form == FORM_HE || form == FORM_SHE || form == FORM_I || form == FORM_YOU
                       ? BEING_PERSON
                   : form == FORM_WE ? BEING_PEOPLE
                                     : BEING_UNKNOWN;
    }
    x->number = number_of(a, t, x->form);
    x->gender = form == FORM_GROUP ? GENDER_UNKNOWN : gender_of(f, t, x);
    x->place = place_of(a, t);
    x->owner = TOK(t).rel == REL_NMOD_POSS;
    x->reflexive = phrase_is_reciprocal(a, t) || span_ends(TOK(t).fold, "self") ||
                   span_ends(TOK(t).fold, "selves");
    x->heading = a->sentences[TOK(t).sentence].heading;
    x->quoted = f->quoted[t];
    x->clause = clause_of(a, t);
    return facts;
}
