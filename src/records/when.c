/* when.c -- which time expression dates a predicate. Its own clause comes first ("met on Monday"),
 * then the sentence ("..., police said on Monday"), then the narrative: the day of what was told
 * just before. One below another noun or clause says when something else was ("the borders of
 * 1991", "after the vote of Sunday"). */
#include "article/grammar.h"
#include "records/records.h"

#define TOK(t) (a->tokens[t])

enum { NO_DATE = 99, REPORTED = 8, BACK = 6 };

static bool is_point(const struct time_expression *x)
{
    return x->date.precision != PRECISION_UNKNOWN && (x->type == TIME_DATE || x->type == TIME_TIME);
}

static bool begins(const struct article *a, uint32_t verb)
{
    static const char *const verbs[] = { "begin", "start",  "continue", "resume", "go",
                                         "cease", "manage", "fail",     "finish", "stop" };
    return LEMMA_IN(a, verb, verbs);
}

/* "when", "as", "while": at the same time; "after" and "before" are at another. */
static bool is_same_time(const struct article *a, uint32_t clause)
{
    char word[32];
    struct span mark = tree_mark(a, clause, word, sizeof word);
    if (mark.len > 0)
        return span_is(mark, "when") || span_is(mark, "as") || span_is(mark, "while");
    for (uint32_t c = TOK(clause).child; c != NONE && c < clause; c = TOK(c).next)
        if (tree_is(a, c, REL_ADVMOD) && span_is(TOK(c).fold, "when"))
            return true;
    /* "killing five", "injured in the blast": a participle tells what went with it. */
    return !token_feat(a, clause, "VerbForm=Fin") && !token_feat(a, clause, "VerbForm=Inf") &&
           token_child(a, clause, REL_MARK) == NONE;
}

/* How surely an expression that hangs on `on` dates the predicate by its clause: 0 best. */
static int of_clause(const struct article *a, uint32_t on, uint32_t predicate)
{
    if (on == NONE)
        return NO_DATE;
    if (on == predicate)
        return 0;
    uint32_t up = TOK(predicate).head;
    enum rel rel = rel_base((enum rel)TOK(predicate).rel);
    if (on == up &&
        (rel == REL_OBJ || rel == REL_OBL || rel == REL_CONJ ||
         (rel == REL_XCOMP && begins(a, on)) || (rel == REL_NSUBJ && !tree_is_verb(a, predicate))))
        return 1;
    if (on == up && (rel == REL_ADVCL || rel == REL_ACL) && is_same_time(a, predicate))
        return 3;
    /* "held talks on Monday", "agreed to meet on Monday": below the predicate's own noun or
     * infinitive. */
    if (TOK(on).head == predicate && (tree_is(a, on, REL_OBJ) || tree_is(a, on, REL_XCOMP)) &&
        tree_is_verb(a, predicate))
        return 2;
    return NO_DATE;
}

/* "saw them sign a treaty" */
static bool sees(const struct article *a, uint32_t verb)
{
    static const char *const verbs[] = { "see", "watch", "witness", "let", "make", "help" };
    return LEMMA_IN(a, verb, verbs);
}

/* A noun that tells of something that happens: "the offensive". */
static bool is_happening(const struct maker *m, uint32_t t)
{
    const struct article *a = m->a;
    if (TOK(t).upos != UPOS_NOUN)
        return false;
    static const char *const more[] = { "war",      "battle",    "election", "vote",     "summit",
                                        "meeting",  "blast",     "crisis",   "fighting", "violence",
                                        "uprising", "crackdown", "incident" };
    return LEMMA_IN(a, t, more) || lexicon_find_kind(m->l, TOK(t).lemma, ENTRY_NOUN).entry != NULL;
}

/* The same by the rest of the sentence. */
static int of_sentence(const struct maker *m, uint32_t on, uint32_t predicate)
{
    const struct article *a = m->a;
    if (on == NONE)
        return NO_DATE;
    /* "when he tried to cross on Monday" */
    for (int steps = 0; steps < 4 && tree_is(a, on, REL_XCOMP) && TOK(on).head != NONE &&
                        TOK(on).head != predicate;
         steps++)
        on = TOK(on).head;
    uint32_t up = TOK(on).head;
    enum rel rel = rel_base((enum rel)TOK(on).rel);
    /* "were killed and wounded in last week's offensive": what the second has, the first has. */
    bool shared = up != NONE && TOK(up).head == predicate && tree_is(a, up, REL_CONJ);
    if (rel == REL_OBL && is_happening(m, on) && (up == predicate || shared))
        return 4;
    /* "a meeting, which is planned for Monday" */
    if (up == predicate && TOK(on).rel == REL_ACL_RELCL && is_happening(m, predicate))
        return 4;
    if (up != NONE && TOK(up).head == predicate && TOK(on).rel == REL_ACL_RELCL &&
        ((tree_is(a, up, REL_OBJ) && is_happening(m, up)) ||
         (tree_is(a, up, REL_NMOD) && is_happening(m, predicate))))
        return 4;
    if (up == predicate) {
        /* "the explosion on Monday killed 68" */
        if (rel == REL_NSUBJ)
            return 4;
        /* "was arrested when he crossed on Monday" */
        if (rel == REL_ADVCL && is_same_time(a, on))
            return 5;
        /* "arrived and met the king on Monday" */
        if (rel == REL_CONJ && tree_is_verb(a, on))
            return 6;
        /* "..., police said on Monday" */
        if (rel == REL_PARATAXIS && tree_is_verb(a, on))
            return REPORTED;
    }
    /* "police said on Monday that five people were killed" */
    if (TOK(predicate).head == on && tree_is(a, predicate, REL_CCOMP) && tree_is_verb(a, on))
        return sees(a, on) ? 2 : REPORTED;
    return NO_DATE;
}

/* Told as done, in a plain past tense: "attacked", "were killed". What "has" happened may be older;
 * with `perfect` it counts too. */
static bool is_past(const struct article *a, uint32_t predicate, bool perfect)
{
    if (!tree_is_verb(a, predicate))
        return false;
    bool past = token_feat(a, predicate, "Tense=Past");
    for (uint32_t c = TOK(predicate).child; c != NONE; c = TOK(c).next) {
        if (!tree_is(a, c, REL_AUX))
            continue;
        if (token_lemma_is(a, c, "have") && perfect && !token_feat(a, c, "Tense=Past"))
            return true;
        if (token_lemma_is(a, c, "have") || token_lemma_is(a, c, "will"))
            return false;
        if (token_lemma_is(a, c, "be") && !token_feat(a, c, "Tense=Past"))
            return false;
    }
    return past;
}

static const struct time_expression *best_of(const struct maker *m, uint32_t predicate,
                                             bool sentence, int *score)
{
    const struct article *a = m->a;
    const struct sentence *s = &a->sentences[TOK(predicate).sentence];
    const struct time_expression *best = NULL;
    *score = NO_DATE;
    for (size_t i = article_time_from(a, s->first); i < a->n_times && a->times[i].first < s->end;
         i++) {
        const struct time_expression *x = &a->times[i];
        if (!is_point(x))
            continue;
        uint32_t on = TOK(tree_span_head(a, x->first, x->end)).head;
        int own = of_clause(a, on, predicate);
        if (own == NO_DATE && sentence)
            own = of_sentence(m, on, predicate);
        if (own < *score) {
            best = x;
            *score = own;
        }
    }
    return best;
}

struct date maker_date(const struct maker *m, uint32_t token)
{
    int score;
    const struct time_expression *x = best_of(m, token, false, &score);
    return x ? x->date : (struct date){ 0 };
}

/* Words that lead away from what was just told. */
static bool looks_back(const struct article *a, const struct sentence *s)
{
    static const char *const words[] = { "earlier", "previously", "since",  "ago",
                                         "often",   "repeatedly", "former", "until",
                                         "already", "past",       "recent", "recently",
                                         "once",    "later",      "never",  "always" };
    for (uint32_t t = s->first; t < s->end; t++)
        if (LEMMA_IN(a, t, words) && (TOK(t).head == s->root || tree_governor(a, t) == s->root))
            return true;
    return false;
}

/* "During the war", "since the vote": another time, without a date. */
static bool has_period(const struct article *a, const struct sentence *s)
{
    char word[32];
    for (uint32_t c = TOK(s->root).child; c != NONE; c = TOK(c).next) {
        struct span with =
            tree_is(a, c, REL_OBL) ? tree_case(a, c, word, sizeof word) : (struct span){ "", 0 };
        if (span_is(with, "during") || span_is(with, "since") || span_is(with, "until") ||
            span_is(with, "before"))
            return true;
    }
    return false;
}

/* The expression, of any kind of date, that hangs on the main clause of a sentence. */
static const struct time_expression *main_time(const struct article *a, const struct sentence *s)
{
    for (size_t i = article_time_from(a, s->first); i < a->n_times && a->times[i].first < s->end;
         i++) {
        const struct time_expression *x = &a->times[i];
        uint32_t on = TOK(tree_span_head(a, x->first, x->end)).head;
        if ((x->type == TIME_DATE || x->type == TIME_TIME) && on != NONE &&
            (on == s->root || (tree_is(a, on, REL_CONJ) && TOK(on).head == s->root)))
            return x;
    }
    return NULL;
}

/* The verb whose time a predicate shares: "arrived and met", "saw them sign", "began to shell". */
static uint32_t shares_with(const struct article *a, uint32_t predicate)
{
    uint32_t up = TOK(predicate).head;
    if (up == NONE)
        return NONE;
    bool same = tree_is(a, predicate, REL_CONJ) ||
                (tree_is(a, predicate, REL_XCOMP) && (begins(a, up) || sees(a, up))) ||
                (tree_is(a, predicate, REL_CCOMP) && sees(a, up));
    return same && tree_is_verb(a, up) ? up : NONE;
}

/* Days of "P2D", "P1W"; 0 where the length is no matter of days. */
static int32_t days_of(struct span value)
{
    int32_t n = 0;
    if (value.len < 3 || value.at[0] != 'P' || value.at[1] == 'T')
        return 0;
    for (size_t i = 1; i + 1 < value.len; i++) {
        if (value.at[i] < '0' || value.at[i] > '9' || n > 1000)
            return 0;
        n = n * 10 + (value.at[i] - '0');
    }
    return value.at[value.len - 1] == 'D' ? n : value.at[value.len - 1] == 'W' ? 7 * n : 0;
}

/* "..., a week after Azerbaijan took control": so long before what the clause above tells. */
static struct date of_distance(const struct maker *m, uint32_t predicate)
{
    const struct article *a = m->a;
    const struct date unknown = { 0 };
    char word[32];
    struct span mark = tree_mark(a, predicate, word, sizeof word);
    uint32_t up = TOK(predicate).head;
    int way = span_is(mark, "after") ? -1 : span_is(mark, "before") ? 1 : 0;
    if (way == 0 || up == NONE || !tree_is(a, predicate, REL_ADVCL))
        return unknown;
    const struct sentence *s = &a->sentences[TOK(predicate).sentence];
    for (size_t i = article_time_from(a, s->first); i < a->n_times && a->times[i].first < s->end;
         i++) {
        const struct time_expression *x = &a->times[i];
        bool beside = x->end < s->end && span_eq(TOK(x->end).fold, mark);
        if (x->type != TIME_DURATION || !beside || days_of(x->value) == 0)
            continue;
        int score;
        const struct time_expression *base = best_of(m, up, true, &score);
        /* "..., the government said, a week after" */
        for (uint32_t c = TOK(up).child; c != NONE && base == NULL; c = TOK(c).next)
            if (tree_is(a, c, REL_CCOMP))
                base = best_of(m, c, true, &score);
        if (base != NULL && base->date.precision == PRECISION_DAY)
            return date_of_day(date_day(base->date) + way * days_of(x->value));
    }
    return unknown;
}

/* By clause or sentence; how surely in `score`. */
static struct date of_text(const struct maker *m, uint32_t predicate, int *score)
{
    const struct article *a = m->a;
    const struct time_expression *x = NULL;
    *score = NO_DATE;
    uint32_t t = predicate;
    for (int hops = 0; hops < 4 && x == NULL && t != NONE; hops++, t = shares_with(a, t))
        x = best_of(m, t, true, score);
    if (x != NULL)
        return x->date;
    struct date d = of_distance(m, predicate);
    if (d.precision != PRECISION_UNKNOWN)
        *score = 1;
    return d;
}

/* The day of what a sentence tells: of its main verb, or of what somebody says there. */
static struct date of_main(const struct maker *m, const struct sentence *s)
{
    const struct article *a = m->a;
    int score;
    struct date d = of_text(m, s->root, &score);
    for (uint32_t c = TOK(s->root).child; c != NONE && d.precision == PRECISION_UNKNOWN;
         c = TOK(c).next)
        if (tree_is(a, c, REL_CCOMP) && tree_is_verb(a, c))
            d = of_text(m, c, &score);
    return d;
}

/* The day on which what the sentences before tell of happened. */
static struct date of_narrative(const struct maker *m, uint32_t predicate)
{
    const struct article *a = m->a;
    const struct date unknown = { 0 };
    uint32_t here = TOK(predicate).sentence;
    if (a->sentences[here].heading || a->sentences[here].root == NONE ||
        main_time(a, &a->sentences[here]) != NULL || has_period(a, &a->sentences[here]) ||
        looks_back(a, &a->sentences[here]))
        return unknown;
    for (uint32_t back = 1; back <= BACK && back <= here; back++) {
        const struct sentence *s = &a->sentences[here - back];
        if (s->heading || s->skipped != SKIP_NOT || s->root == NONE)
            return unknown;
        int score;
        /* Of "police said on Monday that rebels attacked on Sunday" the Sunday goes on. */
        uint32_t deed = s->root;
        for (uint32_t c = TOK(s->root).child; c != NONE; c = TOK(c).next)
            if (tree_is(a, c, REL_CCOMP) && tree_is_verb(a, c))
                deed = c;
        struct date d = of_text(m, deed, &score);
        if (deed != s->root && d.precision == PRECISION_UNKNOWN)
            d = of_text(m, s->root, &score);
        if (d.precision == PRECISION_DAY && is_past(a, deed, deed != s->root))
            return d;
        /* Some other time: what it is doesn't matter. */
        if (d.precision != PRECISION_UNKNOWN || main_time(a, s) != NULL || has_period(a, s) ||
            looks_back(a, s))
            return unknown;
    }
    return unknown;
}

/* A headline tells of what the first sentences below it tell. */
static struct date of_headline(const struct maker *m, uint32_t predicate)
{
    enum { BELOW = 5 };
    const struct article *a = m->a;
    uint32_t here = TOK(predicate).sentence;
    for (uint32_t next = here + 1; here <= 1 && next < a->n_sentences && next <= here + BELOW;
         next++) {
        const struct sentence *s = &a->sentences[next];
        if (s->heading || s->root == NONE || !tree_is_verb(a, s->root))
            continue;
        struct date d = of_main(m, s);
        return d.precision == PRECISION_DAY ? d : (struct date){ 0 };
    }
    return (struct date){ 0 };
}

/* "It offered an amnesty": who did what was told before goes on. */
static bool goes_on(const struct article *a, uint32_t predicate)
{
    uint32_t who = tree_subject(a, predicate);
    return who != NONE && TOK(who).upos == UPOS_PRON;
}

struct date maker_event_date(const struct maker *m, uint32_t predicate, bool told, bool deed)
{
    const struct article *a = m->a;
    int score;
    struct date d = of_text(m, predicate, &score);
    if (d.precision != PRECISION_UNKNOWN &&
        (score < REPORTED || (told && is_past(a, predicate, true))))
        return d;
    if (told && a->sentences[TOK(predicate).sentence].heading)
        return of_headline(m, predicate);
    /* A reaction in words, of somebody else, may be of another day than what it is about. */
    bool narrated = told && is_past(a, predicate, false) && (deed || goes_on(a, predicate));
    return narrated ? of_narrative(m, predicate) : (struct date){ 0 };
}
