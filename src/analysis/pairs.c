/* pairs.c -- see pairs.h. Phrases -> small numbers about one and about two of them. */
#include "analysis/pairs.h"
#include "article/grammar.h"

#define TOK(t)  (a->tokens[t])
#define FACT(i) (s->p->facts[i])

#define SIZE_ROW(name, size) (size),
const uint16_t fact_sizes[FACT_COUNT] = { FACT_LIST(SIZE_ROW) };
const uint16_t pair_sizes[PAIR_COUNT] = { PAIR_LIST(SIZE_ROW) };
#undef SIZE_ROW

enum {
    NEAR_PHRASES = 40, /* before the phrase, whatever their words */
    FAR_STEPS = 8      /* back along each word, beyond them */
};

/* ---- Words said before ---- */

/* The hashes a phrase can be found again by: its head, its name's words, acronym, initials. */
static size_t links_of(const struct phrase_facts *x, uint32_t out[PHRASE_LINKS])
{
    size_t n = 0;
    out[n++] = x->head_key;
    for (size_t k = 0; k < x->n_name && n < 4; k++)
        if (x->name[x->n_name - 1 - k] != x->head_key)
            out[n++] = x->name[x->n_name - 1 - k];
    if (x->n_also > 0 && n < PHRASE_LINKS - 2)
        out[n++] = x->also[0];
    if (x->acronym != 0)
        out[n++] = x->acronym ^ 0x5A5A5A5AU;
    if (x->initials != 0)
        out[n++] = x->initials ^ 0x5A5A5A5AU;
    return n;
}

static struct span key_span(const uint32_t *hash)
{
    return (struct span){ (const char *)hash, sizeof *hash };
}

static bool same_words(const struct phrase_facts *x, const struct phrase_facts *y)
{
    return x->n_words == y->n_words &&
           memcmp(x->words, y->words, x->n_words * sizeof *x->words) == 0;
}

static uint8_t upto(uint32_t n, uint8_t most)
{
    return n < most ? (uint8_t)n : most;
}

/* Counts over the words' lists, a few steps: enough for "never, once, twice, more". */
static void count_seen(struct pairs *s, uint32_t i)
{
    uint32_t *before = s->same_word + (size_t)i * PHRASE_LINKS, heads = 0, same = 0;
    for (uint32_t k = before[0], n = 0; k != NONE && n < FAR_STEPS; n++) {
        heads += FACT(k).head_key == FACT(i).head_key;
        same += same_words(&FACT(k), &FACT(i));
        k = s->same_word[(size_t)k * PHRASE_LINKS];
    }
    s->seen[i] = upto(same, 3);
    s->head_seen[i] = upto(heads, 3);
    for (size_t k = 1; k < PHRASE_LINKS; k++)
        s->name_seen[i] |= before[k] != NONE;
}

dm_status pairs_open(struct pairs *s, struct article *a, const struct phrases *p, dm_report *why)
{
    *s = (struct pairs){ .a = a, .p = p };
    s->last.arena = &a->arena;
    s->same_word = arena_new(&a->arena, uint32_t, (p->n + 1) * PHRASE_LINKS);
    s->seen = arena_new(&a->arena, uint8_t, p->n + 1);
    s->head_seen = arena_new(&a->arena, uint8_t, p->n + 1);
    s->name_seen = arena_new(&a->arena, uint8_t, p->n + 1);
    uint32_t *keys = arena_new(&a->arena, uint32_t, (p->n + 1) * PHRASE_LINKS);
    if (s->same_word == NULL || s->seen == NULL || s->head_seen == NULL || s->name_seen == NULL ||
        keys == NULL)
        return fail(why, DM_NO_MEMORY, "no memory for pairs");
    memset(s->same_word, 0xFF, (p->n + 1) * PHRASE_LINKS * sizeof *s->same_word);
    for (uint32_t i = 0; i < p->n; i++) {
        uint32_t *mine = keys + (size_t)i * PHRASE_LINKS;
        size_t n = links_of(&FACT(i), mine);
        for (size_t k = 0; k < n; k++) {
            uint32_t before = map_get(&s->last, key_span(&mine[k]));
            s->same_word[(size_t)i * PHRASE_LINKS + k] = before == MAP_NONE ? NONE : before;
        }
        count_seen(s, i);
        for (size_t k = 0; k < n; k++)
            if (!map_set(&s->last, key_span(&mine[k]), i))
                return fail(why, DM_NO_MEMORY, "no memory for pairs");
    }
    return DM_OK;
}

/* ---- Candidates ---- */

static bool overlap(const struct pairs *s, uint32_t i, uint32_t j)
{
    const struct phrase *x = &s->p->items[i], *y = &s->p->items[j];
    return x->first < y->end && y->first < x->end;
}

/* he, she, it: whatever stands on the other side must agree. */
static bool is_strict(uint8_t form)
{
    return form == FORM_HE || form == FORM_SHE || form == FORM_IT;
}

static bool is_possible(const struct pairs *s, uint32_t i, uint32_t j)
{
    return !overlap(s, i, j) &&
           ((!is_strict(FACT(i).form) && !is_strict(FACT(j).form)) || pairs_agree(s, i, j));
}

static bool wanted(const struct pairs *s, uint32_t i, uint32_t j, const uint32_t *out, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (out[k] == i)
            return false;
    return is_possible(s, i, j);
}

/* "A minister", "officials", "three men", "Armenia and Georgia": said for the first time. In the
 * corpora fewer than one in a hundred of them mean something before. */
static bool is_new(uint8_t form)
{
    return form == FORM_A_ONE || form == FORM_BARE_ONE || form == FORM_BARE_MANY ||
           form == FORM_COUNTED || form == FORM_GROUP;
}

size_t pairs_candidates(const struct pairs *s, uint32_t j, uint32_t *out)
{
    size_t n = 0;
    if (is_new(FACT(j).form))
        return 0;
    uint32_t nearest = j > NEAR_PHRASES ? j - NEAR_PHRASES : 0;
    for (uint32_t i = j; i-- > nearest;)
        if (is_possible(s, i, j))
            out[n++] = i;
    size_t near_ones = n;
    for (size_t k = 0; k < PHRASE_LINKS; k++) {
        uint32_t i = s->same_word[(size_t)j * PHRASE_LINKS + k];
        for (int step = 0; step < FAR_STEPS && i != NONE && n < MOST_CANDIDATES; step++) {
            if (i < nearest && wanted(s, i, j, out + near_ones, n - near_ones))
                out[n++] = i;
            /* On along the head: names are few, and mostly end in it. */
            i = s->same_word[(size_t)i * PHRASE_LINKS];
        }
    }
    return n;
}

/* ---- One phrase ---- */

static uint16_t sentence_bucket(uint32_t n)
{
    return n == 0 ? 0 : n == 1 ? 1 : n <= 3 ? 2 : n <= 8 ? 3 : n <= 20 ? 4 : 5;
}

void pairs_facts(const struct pairs *s, uint32_t i, uint16_t out[FACT_COUNT])
{
    const struct phrase_facts *x = &FACT(i);
    out[FACT_FORM] = x->form;
    out[FACT_NUMBER] = x->number;
    out[FACT_GENDER] = x->gender;
    out[FACT_BEING] = x->being;
    out[FACT_PLACE] = x->place;
    out[FACT_QUOTED] = x->quoted == 0 ? 0 : x->speaker == NONE ? 1 : 2;
    out[FACT_OWNER] = x->reflexive ? 2 : x->owner ? 1 : 0;
    out[FACT_HEADING] = x->heading;
    out[FACT_SENTENCE] = sentence_bucket(s->a->tokens[s->p->items[i].head].sentence);
    out[FACT_SEEN] = s->seen[i];
    out[FACT_HEAD_SEEN] = s->head_seen[i];
    out[FACT_NAME_SEEN] = s->name_seen[i];
    out[FACT_LINE] = upto(x->line, 3);
    out[FACT_KNOWN] = x->entry != NULL;
}

/* ---- Two ---- */

static uint16_t distance_bucket(uint32_t n)
{
    return n <= 3 ? (uint16_t)n : n <= 5 ? 4 : n <= 8 ? 5 : n <= 15 ? 6 : n <= 30 ? 7 : 8;
}

static bool has_word(const uint32_t *words, size_t n, uint32_t w)
{
    for (size_t i = 0; i < n; i++)
        if (words[i] == w)
            return true;
    return false;
}

/* Whether all of x are among y. */
static bool among(const uint32_t *x, size_t nx, const uint32_t *y, size_t ny)
{
    for (size_t i = 0; i < nx; i++)
        if (!has_word(y, ny, x[i]))
            return false;
    return true;
}

enum likeness {
    LIKE_NOT,
    LIKE_WORDS,
    LIKE_NAME,
    LIKE_SHORTER,
    LIKE_LONGER,
    LIKE_LAST,
    LIKE_ACRONYM,
    LIKE_ENTRY,
    LIKE_HEAD_LESS,
    LIKE_HEAD_MORE,
    LIKE_HEAD_OTHER,
    LIKE_INSIDE,
    LIKE_SOME,
    LIKE_TITLE,
    LIKE_ALSO
};

static uint16_t name_likeness(const struct phrase_facts *x, const struct phrase_facts *y)
{
    if (x->n_name == 0 || y->n_name == 0)
        return LIKE_NOT;
    bool less = among(y->name, y->n_name, x->name, x->n_name),
         more = among(x->name, x->n_name, y->name, y->n_name);
    if (less && more)
        return LIKE_NAME;
    if (less)
        return LIKE_SHORTER;
    if (more)
        return LIKE_LONGER;
    return x->name[x->n_name - 1] == y->name[y->n_name - 1] ? LIKE_LAST : LIKE_NOT;
}

static uint16_t likeness(const struct phrase_facts *x, const struct phrase_facts *y)
{
    uint16_t names = name_likeness(x, y);
    if (names != LIKE_NOT && names != LIKE_LAST)
        return names;
    if (same_words(x, y) && x->head_key == y->head_key)
        return LIKE_WORDS;
    if (x->entry != NULL && x->entry == y->entry)
        return LIKE_ENTRY;
    if ((x->acronym != 0 && x->acronym == y->initials) ||
        (y->acronym != 0 && y->acronym == x->initials))
        return LIKE_ACRONYM;
    if (names != LIKE_NOT)
        return names;
    if (x->n_words == 0 || y->n_words == 0)
        return LIKE_NOT;
    if (has_word(x->also, x->n_also, y->head_key) || has_word(y->also, y->n_also, x->head_key))
        return LIKE_ALSO;
    if (x->head_key == y->head_key)
        return among(y->words, y->n_words, x->words, x->n_words)   ? LIKE_HEAD_LESS
               : among(x->words, x->n_words, y->words, y->n_words) ? LIKE_HEAD_MORE
                                                                   : LIKE_HEAD_OTHER;
    bool inside = has_word(x->words, x->n_words, y->head_key);
    /* "The foreign minister" after "Foreign Minister Cavusoglu": the word before the head as well.
     */
    if (inside && y->n_words > 1 && has_word(x->words, x->n_words, y->words[y->n_words - 2]))
        return LIKE_TITLE;
    if (inside || has_word(y->words, y->n_words, x->head_key))
        return LIKE_INSIDE;
    for (size_t i = 0; i < x->n_words; i++)
        if (has_word(y->words, y->n_words, x->words[i]))
            return LIKE_SOME;
    return LIKE_NOT;
}

bool pairs_same_name(const struct pairs *s, uint32_t i, uint32_t j)
{
    const struct phrase_facts *x = &FACT(i), *y = &FACT(j);
    uint16_t like = x->form == y->form ? name_likeness(x, y) : LIKE_NOT;
    if (x->form == FORM_ORG_NAME && like == LIKE_NOT)
        return x->form == y->form && likeness(x, y) == LIKE_ACRONYM;
    return like == LIKE_NAME || (like == LIKE_SHORTER && y->form == FORM_PERSON_NAME);
}

/* 0 agree, 1 clash, 2 unknown. */
static uint16_t number_agreement(const struct phrase_facts *x, const struct phrase_facts *y)
{
    if (x->number == NUMBER_UNKNOWN || y->number == NUMBER_UNKNOWN)
        return 2;
    return x->number == y->number ? 0 : 1;
}

static uint16_t gender_agreement(const struct phrase_facts *x, const struct phrase_facts *y)
{
    if (x->gender == GENDER_UNKNOWN || y->gender == GENDER_UNKNOWN)
        return 2;
    return x->gender == y->gender ? 0 : 1;
}

bool pairs_agree(const struct pairs *s, uint32_t i, uint32_t j)
{
    const struct phrase_facts *x = &FACT(i), *y = &FACT(j);
    if (gender_agreement(x, y) == 1)
        return false;
    if ((y->form == FORM_HE || y->form == FORM_SHE) &&
        (x->number == NUMBER_MANY || x->being >= BEING_PEOPLE || x->form == FORM_IT ||
         form_class(x->form) == CLASS_SPEAKER))
        return false;
    if (y->form == FORM_IT &&
        (x->number == NUMBER_MANY || x->being == BEING_PERSON || x->being == BEING_PEOPLE))
        return false;
    return number_agreement(x, y) != 1 || y->form == FORM_THEY || x->form == FORM_THEY;
}

bool pairs_joined_owner(const struct pairs *s, uint32_t i, uint32_t j)
{
    const struct article *a = s->a;
    uint32_t owned = TOK(s->p->items[j].head).head;
    return FACT(j).owner && form_class(FACT(j).form) == CLASS_THIRD && owned != NONE &&
           TOK(owned).rel == REL_CONJ && TOK(owned).head == s->p->items[i].head &&
           FACT(i).form != FORM_GROUP;
}

/* A title before a name ("activist Majd") and a noun: 1 the same, 2 another, 3 the name has none;
 * 0: not a name and a noun. */
static uint16_t titles(const struct phrase_facts *x, const struct phrase_facts *y)
{
    bool name_first = form_class(x->form) == CLASS_NAME;
    const struct phrase_facts *name = name_first ? x : y, *noun = name_first ? y : x;
    if (form_class(name->form) != CLASS_NAME || form_class(noun->form) != CLASS_NOUN)
        return 0;
    bool titled = false;
    for (size_t i = 0; i < name->n_words; i++) {
        if (name->words[i] == noun->head_key)
            return 1;
        titled = titled || !has_word(name->name, name->n_name, name->words[i]);
    }
    return titled ? 2 : 3;
}

/* How they stand to each other in one sentence. */
static uint16_t syntax(const struct pairs *s, uint32_t i, uint32_t j)
{
    const struct article *a = s->a;
    const struct phrase_facts *x = &FACT(i), *y = &FACT(j);
    uint32_t hi = s->p->items[i].head, hj = s->p->items[j].head;
    if (TOK(hi).sentence != TOK(hj).sentence)
        return 0;
    if (pairs_joined_owner(s, i, j))
        return 10;
    if (x->clause == y->clause) {
        if (y->owner || TOK(hj).head != y->clause)
            return x->place == PLACE_SUBJECT ? 1 : 2;
        return x->place == PLACE_SUBJECT && TOK(hi).head == x->clause ? 3 : 4;
    }
    bool below = x->clause != NONE && tree_is_under(a, hj, x->clause);
    if (below)
        return x->place == PLACE_SUBJECT ? y->place == PLACE_SUBJECT ? 5 : 6 : 7;
    return y->clause != NONE && tree_is_under(a, hi, y->clause) ? 8 : 9;
}

static uint16_t quotes(const struct phrase_facts *x, const struct phrase_facts *y)
{
    if (x->quoted == 0 && y->quoted == 0)
        return 0;
    if (x->quoted == y->quoted)
        return 1;
    return x->quoted == 0 ? 2 : y->quoted == 0 ? 3 : 4;
}

static uint16_t speakers(const struct pairs *s, uint32_t i, uint32_t j)
{
    const struct phrase_facts *x = &FACT(i), *y = &FACT(j);
    if (y->speaker == i)
        return 1;
    if (x->speaker == j)
        return 2;
    if (x->speaker != NONE && y->speaker != NONE)
        return x->speaker == y->speaker ? 3 : 4;
    return x->speaker == NONE && y->speaker == NONE ? 0 : 5;
}

static uint16_t paragraphs(const struct pairs *s, uint32_t i, uint32_t j)
{
    const struct article *a = s->a;
    const struct sentence *x = &a->sentences[TOK(s->p->items[i].head).sentence],
                          *y = &a->sentences[TOK(s->p->items[j].head).sentence];
    uint32_t apart = y->paragraph - x->paragraph;
    bool opens = FACT(j).line == 0 && s->p->items[j].head > 0 &&
                 TOK(s->p->items[j].head).sentence > 0 &&
                 a->sentences[TOK(s->p->items[j].head).sentence - 1].paragraph != y->paragraph;
    return (uint16_t)((apart == 0 ? 0 : apart == 1 ? 1 : 2) * 2 + opens);
}

/* Whether the earlier one is named in what the later one governs: "he described Montalvo" is about
 * another man. 1: in its clause; 2: later in its sentence. */
static uint16_t named_again(const struct pairs *s, uint32_t i, uint32_t j)
{
    enum { MOST_BEHIND = 16 };
    const struct article *a = s->a;
    const struct phrase_facts *x = &FACT(i), *y = &FACT(j);
    if (form_class(y->form) != CLASS_THIRD || x->n_name == 0 || y->clause == NONE)
        return 0;
    uint32_t last = x->name[x->n_name - 1], sentence = TOK(s->p->items[j].head).sentence;
    for (uint32_t k = j + 1; k < s->p->n && k < j + MOST_BEHIND; k++) {
        uint32_t head = s->p->items[k].head;
        if (TOK(head).sentence != sentence)
            break;
        if (has_word(FACT(k).name, FACT(k).n_name, last))
            return tree_is_under(a, head, y->clause) && !y->owner ? 1 : 2;
    }
    return 0;
}

/* Whether each stands as the subject of its sentence's main clause, or of another, or elsewhere. */
static uint16_t clauses(const struct pairs *s, uint32_t i, uint32_t j)
{
    const struct article *a = s->a;
    const struct phrase_facts *x = &FACT(i), *y = &FACT(j);
    bool main = x->clause != NONE && TOK(x->clause).head == NONE;
    return (uint16_t)((main ? 2 : 0) + (x->place == PLACE_SUBJECT ? 1 : 0) +
                      (y->place == PLACE_SUBJECT ? 4 : 0));
}

static bool is_kin(const struct phrase_facts *x, const struct phrase_facts *y)
{
    return x->being == y->being && x->being != BEING_UNKNOWN && x->n_words > 0;
}

void pairs_pass(const struct pairs *s, uint32_t i, uint32_t j, struct between *between)
{
    between->agree += pairs_agree(s, i, j);
    between->kin += is_kin(&FACT(i), &FACT(j));
}

void pairs_compare(const struct pairs *s, uint32_t i, uint32_t j, const struct between *between,
                   uint16_t out[PAIR_COUNT])
{
    const struct article *a = s->a;
    const struct phrase_facts *x = &FACT(i), *y = &FACT(j);
    uint16_t later = (uint16_t)form_class(y->form), earlier = (uint16_t)form_class(x->form);
    uint32_t sentences = TOK(s->p->items[j].head).sentence - TOK(s->p->items[i].head).sentence;
    uint16_t number = number_agreement(x, y), gender = gender_agreement(x, y);
    bool first = TOK(s->p->items[i].head).sentence == 0;
#define BY_CLASS(value) (uint16_t)((value)*CLASS_COUNT + later)
    out[PAIR_FORMS] = (uint16_t)(x->form * FORM_COUNT + y->form);
    out[PAIR_SENTENCES] = BY_CLASS(distance_bucket(sentences));
    out[PAIR_PHRASES] = BY_CLASS(distance_bucket(j - i));
    out[PAIR_WORDS] = (uint16_t)(BY_CLASS(likeness(x, y)) * 2 + (earlier == CLASS_NAME));
    out[PAIR_AGREEMENT] = BY_CLASS(number * 3 + gender);
    out[PAIR_BEINGS] = (uint16_t)(x->being * BEING_COUNT + y->being);
    out[PAIR_SYNTAX] = BY_CLASS(syntax(s, i, j));
    out[PAIR_QUOTES] = BY_CLASS(quotes(x, y));
    out[PAIR_SPEAKERS] = (uint16_t)(BY_CLASS(speakers(s, i, j)) * CLASS_COUNT + earlier);
    out[PAIR_PLACES] = (uint16_t)(x->place * PLACE_COUNT + y->place);
    out[PAIR_RANK] = BY_CLASS(upto(between->agree, 5));
    out[PAIR_EARLIER] = BY_CLASS(s->seen[i]);
    out[PAIR_PARAGRAPHS] = BY_CLASS(paragraphs(s, i, j));
    out[PAIR_HEADINGS] = BY_CLASS(x->heading * 2 + first);
    out[PAIR_NAMED_AGAIN] = BY_CLASS(named_again(s, i, j));
    out[PAIR_CLAUSES] = BY_CLASS(clauses(s, i, j));
    out[PAIR_TITLES] = BY_CLASS(titles(x, y));
    uint16_t kin = is_kin(x, y) ? (uint16_t)(1 + upto(between->kin, 2)) : 0;
    out[PAIR_KIN] = (uint16_t)(BY_CLASS(kin) * 2 + (earlier == CLASS_NAME));
    out[PAIR_CODES] = BY_CLASS(x->code == 0 && y->code == 0   ? 0
                               : x->code == 0 || y->code == 0 ? 1
                               : x->code == y->code           ? 2
                                                              : 3);
#undef BY_CLASS
}
