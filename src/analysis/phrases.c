/* phrases.c -- see phrases.h. Trees, names, lexicon -> the phrases of an article. */
#include "analysis/phrases.h"
#include "analysis/quotes_parts.h"
#include "article/grammar.h"
#include "base/utf8.h"

#define TOK(t) (a->tokens[t])

struct phrase_finder {
    struct article *a;
    const struct lexicon *l;
    const struct matches *m;
    struct phrases *out;
    uint32_t *name_of; /* [n_tokens] */
    uint32_t *quoted;  /* [n_tokens] run in quotation marks, from 1 */
    uint32_t n_quoted;
    uint32_t asked, answer; /* the sentence last asked for a speaker, and who it was */
    bool no_memory;
};

enum form_class form_class(uint8_t form)
{
    if (form == FORM_I || form == FORM_WE || form == FORM_YOU)
        return CLASS_SPEAKER;
    if (form < FORM_PERSON_NAME)
        return CLASS_THIRD;
    return form <= FORM_PROPER ? CLASS_NAME : CLASS_NOUN;
}

/* ---- Words ---- */

static bool word_in(struct span w, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (span_is(w, list[i]))
            return true;
    return false;
}
#define WORD_IN(w, list) word_in((w), (list), sizeof(list) / sizeof *(list))

static uint32_t word_hash(struct span w)
{
    uint32_t h = (uint32_t)span_hash(w);
    return h != 0 ? h : 1;
}

/* The form of a pronoun; FORM_COUNT: it means nobody that could be meant again. */
static uint8_t pronoun_form(const struct article *a, uint32_t t)
{
    static const struct {
        const char *word;
        uint8_t form;
    } words[] = {
        { "he", FORM_HE },
        { "him", FORM_HE },
        { "his", FORM_HE },
        { "himself", FORM_HE },
        { "she", FORM_SHE },
        { "her", FORM_SHE },
        { "hers", FORM_SHE },
        { "herself", FORM_SHE },
        { "it", FORM_IT },
        { "its", FORM_IT },
        { "itself", FORM_IT },
        { "they", FORM_THEY },
        { "them", FORM_THEY },
        { "their", FORM_THEY },
        { "theirs", FORM_THEY },
        { "themselves", FORM_THEY },
        { "i", FORM_I },
        { "me", FORM_I },
        { "my", FORM_I },
        { "mine", FORM_I },
        { "myself", FORM_I },
        { "we", FORM_WE },
        { "us", FORM_WE },
        { "our", FORM_WE },
        { "ours", FORM_WE },
        { "ourselves", FORM_WE },
        { "you", FORM_YOU },
        { "your", FORM_YOU },
        { "yours", FORM_YOU },
        { "yourself", FORM_YOU },
        { "yourselves", FORM_YOU },
        { "this", FORM_THIS },
        { "that", FORM_THIS },
        { "these", FORM_THESE },
        { "those", FORM_THESE },
        { "'em", FORM_THEY },
    };
    if (tree_is(a, t, REL_EXPL) || tree_is(a, t, REL_MARK))
        return FORM_COUNT;
    struct span w = TOK(t).fold;
    static const char *const weather[] = { "rain", "snow", "hail", "drizzle", "thunder", "freeze" };
    if (span_is(w, "it") && TOK(t).head != NONE && WORD_IN(TOK(TOK(t).head).lemma, weather))
        return FORM_COUNT;
    /* "That" as a relative pronoun takes up the noun beside it: no mention of its own. */
    if (span_is(w, "that") && token_feat(a, t, "PronType=Rel"))
        return FORM_COUNT;
    if (span_is(w, "us") && TOK(t).upos == UPOS_PROPN)
        return FORM_COUNT;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (span_is(w, words[i].word))
            return words[i].form;
    return FORM_COUNT;
}

/* ---- Heads and borders ---- */

static bool is_copular(const struct article *a, uint32_t t)
{
    return token_child(a, t, REL_COP) != NONE;
}

/* A name inside another phrase ("the Trump government", "Gaza talks"). */
static bool is_inner_name(const struct phrase_finder *f, uint32_t t)
{
    const struct article *a = f->a;
    uint32_t n = f->name_of[t], h = TOK(t).head;
    if (TOK(t).rel != REL_COMPOUND || TOK(t).upos != UPOS_PROPN || n == NONE || h == NONE)
        return false;
    const struct name *name = &a->names[n];
    return name->type != NAME_NORP && f->name_of[h] != n && t + 1 == name->end;
}

/* "each other", "one another" */
static bool is_reciprocal(const struct article *a, uint32_t t)
{
    if (t == 0 || TOK(t - 1).sentence != TOK(t).sentence)
        return false;
    struct span w = TOK(t).fold, before = TOK(t - 1).fold;
    return (span_is(w, "other") && span_is(before, "each")) ||
           (span_is(w, "another") && span_is(before, "one"));
}

static bool is_head(const struct phrase_finder *f, uint32_t t)
{
    const struct article *a = f->a;
    if (is_inner_name(f, t) || is_reciprocal(a, t))
        return true;
    if (t + 1 < a->n_tokens && is_reciprocal(a, t + 1))
        return false;
    switch (TOK(t).rel) {
    case REL_CASE:
    case REL_MARK:
    case REL_CC:
    case REL_APPOS:
    case REL_DISCOURSE:
        return false;
    default:
        return tree_is_phrase_head(a, t) && TOK(t).upos != UPOS_SYM &&
               !(TOK(t).upos == UPOS_ADJ && is_copular(a, t));
    }
}

/* Dependents that are no part of the phrase: those of a clause whose predicate the noun is, and
 * what is joined to it. */
static bool is_outside(const struct article *a, uint32_t t, uint32_t c, bool predicate)
{
    switch (rel_base((enum rel)TOK(c).rel)) {
    case REL_CONJ:
    case REL_CC:
    case REL_CASE:
    case REL_MARK:
    case REL_COP:
    case REL_AUX:
    case REL_NSUBJ:
    case REL_CSUBJ:
    case REL_EXPL:
    case REL_PARATAXIS:
    case REL_VOCATIVE:
    case REL_DISCOURSE:
    case REL_DISLOCATED:
    case REL_LIST:
    case REL_DEP:
        return true;
    case REL_ADVCL:
    case REL_OBL:
        return predicate || TOK(c).rel == REL_ADVCL;
    case REL_ADVMOD:
        return predicate || c + 1 < t;
    case REL_PUNCT:
        return c < t;
    default:
        return false;
    }
}

/* The phrase around its head, with relative clauses, prepositions and appositions behind it. */
static void borders(const struct article *a, uint32_t t, uint32_t *first, uint32_t *end)
{
    bool predicate = is_copular(a, t) || token_child(a, t, REL_NSUBJ) != NONE;
    *first = t;
    *end = t + 1;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        /* What stands behind something joined to it is the joined one's, wherever it hangs. */
        if (c > t && (TOK(c).rel == REL_CC || TOK(c).rel == REL_CONJ))
            break;
        if (is_outside(a, t, c, predicate))
            continue;
        uint32_t cf, ce;
        token_subtree(a, c, &cf, &ce);
        if (cf < *first)
            *first = cf;
        if (ce > *end)
            *end = ce;
    }
    while (*end > t + 1 && (TOK(*end - 1).upos == UPOS_PUNCT || TOK(*end - 1).rel == REL_CC))
        (*end)--;
    while (*first < t && (TOK(*first).upos == UPOS_PUNCT || TOK(*first).rel == REL_CASE))
        (*first)++;
}

/* ---- Facts ---- */

static uint8_t noun_form(const struct article *a, uint32_t t)
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

static uint8_t name_form(const struct phrase_finder *f, uint32_t t)
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
    if (p != NONE && !is_copular(a, p)) {
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
        if (TOK(h).upos == UPOS_VERB || is_copular(a, h) || TOK(h).head == NONE)
            return h;
        h = TOK(h).head;
    }
    return h;
}

/* ---- All ---- */

static uint8_t means_of(const struct phrase_facts *x)
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
static uint8_t group_means(const struct phrase_finder *f, uint32_t t)
{
    struct phrase_facts first = { .form = FORM_PROPER };
    first.being = being_of(f, t, &first);
    uint8_t means = means_of(&first);
    return means == MEANS_PERSON ? MEANS_PEOPLE : means;
}

static bool phrase_add(struct phrase_finder *f, uint32_t t, uint32_t first, uint32_t end,
                       uint8_t form)
{
    struct article *a = f->a;
    struct phrases *p = f->out;
    if (!arena_grow(&a->arena, (void **)&p->items, &p->room, p->n + 1, sizeof *p->items) ||
        !arena_grow(&a->arena, (void **)&p->facts, &p->facts_room, p->n + 1, sizeof *p->facts)) {
        f->no_memory = true;
        return false;
    }
    struct phrase_facts *x = &p->facts[p->n];
    *x = (struct phrase_facts){ .form = form, .speaker = NONE };
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
    x->reflexive =
        is_reciprocal(a, t) || span_ends(TOK(t).fold, "self") || span_ends(TOK(t).fold, "selves");
    x->heading = a->sentences[TOK(t).sentence].heading;
    x->quoted = f->quoted[t];
    x->clause = clause_of(a, t);
    token_subtree(a, t, &x->outer_first, &x->outer_end);
    p->items[p->n] = (struct phrase){ .first = first,
                                      .end = end,
                                      .head = t,
                                      .chain = NONE,
                                      .before = NONE,
                                      .next = NONE,
                                      .actor = NONE };
    p->items[p->n].kind = form_class(x->form) == CLASS_NAME   ? MENTION_NAME
                          : form_class(x->form) == CLASS_NOUN ? MENTION_NOMINAL
                                                              : MENTION_PRONOUN;
    p->items[p->n].indefinite = x->form == FORM_A_ONE || x->form == FORM_BARE_ONE ||
                                x->form == FORM_BARE_MANY || x->form == FORM_COUNTED;
    p->items[p->n].means = form == FORM_GROUP ? group_means(f, t) : means_of(x);
    if (form != FORM_GROUP)
        p->of[t] = (uint32_t)p->n;
    p->n++;
    return true;
}

/* "Armenia and Azerbaijan": all that is joined, as one. */
static void group_add(struct phrase_finder *f, uint32_t t)
{
    const struct article *a = f->a;
    uint32_t last = NONE, first, end, lf, le;
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (TOK(c).rel == REL_CONJ && tree_is_nominal(a, c))
            last = c;
    if (last == NONE || is_copular(a, t))
        return;
    borders(a, t, &first, &end);
    borders(a, last, &lf, &le);
    if (le > end)
        (void)phrase_add(f, t, first, le, FORM_GROUP);
}

static void head_add(struct phrase_finder *f, uint32_t t)
{
    const struct article *a = f->a;
    uint32_t first, end;
    if (is_reciprocal(a, t)) {
        (void)phrase_add(f, t, t - 1, t + 1, FORM_THEY);
        return;
    }
    if (TOK(t).upos == UPOS_PRON) {
        uint8_t pronoun = pronoun_form(a, t);
        if (pronoun != FORM_COUNT)
            (void)phrase_add(f, t, t, t + 1, pronoun);
        return;
    }
    /* "He is the president": the predicate says what he is; it does not mean him again. */
    if (is_copular(a, t) && token_child(a, t, REL_NSUBJ) != NONE)
        return;
    group_add(f, t);
    uint32_t n = f->name_of[t];
    if (TOK(t).rel == REL_COMPOUND) {
        (void)phrase_add(f, t, a->names[n].first, t + 1, name_form(f, t));
        return;
    }
    borders(a, t, &first, &end);
    uint8_t form = n != NONE                   ? name_form(f, t)
                   : TOK(t).upos == UPOS_PROPN ? FORM_PROPER
                                               : noun_form(a, t);
    /* "the rest of the EU", "Asia's leaders": a name in front makes no name of the noun. */
    if (n != NONE && TOK(t).upos == UPOS_NOUN && a->names[n].end <= t)
        form = noun_form(a, t);
    (void)phrase_add(f, t, first, end, form);
}

/* Runs in quotation marks, numbered from 1. False: no memory. */
static bool find_quoted(struct phrase_finder *f)
{
    struct marks m = { 0 };
    if (!marks_find(f->a, &m))
        return false;
    for (size_t i = 0; i < m.n; i++)
        for (uint32_t t = m.at[i].first; t < m.at[i].end; t++)
            f->quoted[t] = (uint32_t)i + 1;
    f->n_quoted = (uint32_t)m.n;
    return true;
}

#define ANY_RUN UINT32_MAX

static bool is_inside(const struct phrase_finder *f, uint32_t t, uint32_t run)
{
    return run == ANY_RUN ? f->quoted[t] != 0 : f->quoted[t] == run;
}

/* The nearest ancestor outside the run, if it says something; then its subject is the speaker. */
static uint32_t speaker_over(const struct phrase_finder *f, uint32_t t, uint32_t run)
{
    const struct article *a = f->a;
    for (uint32_t v = t; v != NONE; v = TOK(v).head) {
        if (is_inside(f, v, run) || !tree_is_verb(a, v))
            continue;
        struct span stems[8];
        size_t n = lexicon_stems(&f->a->arena, TOK(v).lemma, TOK(v).fold, stems);
        if (lexicon_find_stems(f->l, stems, n, ENTRY_SAY).entry == NULL)
            continue;
        uint32_t s = tree_subject(a, v);
        if (s != NONE && !is_inside(f, s, run) && f->out->of[s] != NONE)
            return f->out->of[s];
    }
    return NONE;
}

/* A verb of saying outside the marks, in the sentence `s`, whose subject is a phrase. */
static uint32_t speaker_in(struct phrase_finder *f, uint32_t s)
{
    const struct article *a = f->a;
    /* Asked of one sentence after the other, and of one with many runs as often as it has runs. */
    if (f->asked == s)
        return f->answer;
    f->asked = s;
    f->answer = NONE;
    for (uint32_t t = a->sentences[s].first; t < a->sentences[s].end; t++) {
        if (f->quoted[t] != 0 || !tree_is_verb(a, t))
            continue;
        f->answer = speaker_over(f, t, ANY_RUN);
        if (f->answer != NONE)
            break;
    }
    return f->answer;
}

/* Who speaks the runs: the subject of the verb of saying around or beside each. */
static bool find_speakers(struct phrase_finder *f)
{
    struct article *a = f->a;
    uint32_t *by = arena_new(&a->arena, uint32_t, f->n_quoted + 1);
    if (by == NULL)
        return false;
    memset(by, 0xFF, (f->n_quoted + 1) * sizeof *by);
    uint32_t last = NONE, last_sentence = 0;
    for (uint32_t t = 0; t < a->n_tokens; t++) {
        uint32_t run = f->quoted[t];
        if (run == 0 || (t > 0 && f->quoted[t - 1] == run))
            continue;
        uint32_t s = TOK(t).sentence, end = t;
        while (end < a->n_tokens && f->quoted[end] == run)
            end++;
        by[run] = speaker_over(f, t, run);
        if (by[run] == NONE)
            by[run] = speaker_in(f, s);
        if (by[run] == NONE && end < a->n_tokens && TOK(end).sentence != s)
            by[run] = speaker_in(f, TOK(end).sentence);
        if (by[run] == NONE && last != NONE &&
            a->sentences[s].paragraph <= a->sentences[last_sentence].paragraph + 1)
            by[run] = last;
        last = by[run];
        last_sentence = s;
    }
    for (size_t i = 0; i < f->out->n; i++)
        f->out->facts[i].speaker = by[f->out->facts[i].quoted];
    return true;
}

dm_status phrases_find(struct article *a, const struct lexicon *l, const struct matches *m,
                       struct phrases *out, dm_report *why)
{
    struct phrase_finder f = { .a = a, .l = l, .m = m, .out = out, .asked = NONE };
    *out = (struct phrases){ 0 };
    out->of = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    f.name_of = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    f.quoted = arena_new(&a->arena, uint32_t, a->n_tokens + 1);
    if (out->of == NULL || f.name_of == NULL || f.quoted == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for phrases");
    memset(out->of, 0xFF, (a->n_tokens + 1) * sizeof *out->of);
    memset(f.name_of, 0xFF, (a->n_tokens + 1) * sizeof *f.name_of);
    for (uint32_t i = 0; i < a->n_names; i++)
        for (uint32_t t = a->names[i].first; t < a->names[i].end; t++)
            f.name_of[t] = i;
    if (!find_quoted(&f))
        return fail(why, DM_NO_MEMORY, "no memory for phrases");
    uint32_t sentence = NONE, line = 0;
    for (uint32_t t = 0; t < a->n_tokens && !f.no_memory; t++) {
        if (TOK(t).sentence != sentence) {
            sentence = TOK(t).sentence;
            line = 0;
        }
        size_t before = out->n;
        if (a->sentences[sentence].skipped == SKIP_NOT && is_head(&f, t))
            head_add(&f, t);
        for (size_t i = before; i < out->n; i++)
            out->facts[i].line = line++;
    }
    if (f.no_memory || !find_speakers(&f))
        return fail(why, DM_NO_MEMORY, "no memory for phrases");
    return DM_OK;
}
