/* amounts_counted.c -- what a quantity is of: the noun that a number counts ("24 refugees"), the
 * predicate that says what became of them ("24 were killed"), what an amount was spent on, rose or
 * is a share of. Asks the tree, and the words behind the number where the tree has gone astray. */
#include "analysis/amounts_parts.h"

/* A phrase with one of these prepositions below `t`, behind token `from`. */
static uint32_t phrase_of(const struct gauge *g, uint32_t t, uint32_t from,
                          const char *const *cases)
{
    char room[32];
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next)
        if (c >= from && (tree_is(g->a, c, REL_NMOD) || tree_is(g->a, c, REL_OBL)))
            for (const char *const *k = cases; *k != NULL; k++)
                if (span_is(tree_case(g->a, c, room, sizeof room), *k))
                    return c;
    return NONE;
}

/* The noun straight behind a number, for where the tree has gone astray. */
static uint32_t noun_behind(const struct gauge *g, uint32_t t)
{
    for (uint32_t most = t + 5; t < g->end && t < most; t++) {
        if (TOK(t).upos == UPOS_PROPN && token_feat(g->a, t, "Number=Plur"))
            return t; /* "Americans" */
        if (TOK(t).upos == UPOS_NOUN) {
            while (t + 1 < g->end && TOK(t + 1).upos == UPOS_NOUN && TOK(t).head == t + 1)
                t++;
            return t;
        }
        bool inside = TOK(t).upos == UPOS_ADJ || TOK(t).upos == UPOS_PROPN || gauge_hyphen(g, t) ||
                      (gauge_is(g, t, "and") && TOK(t - 1).upos == UPOS_ADJ) ||
                      (TOK(t).rel == REL_AMOD && token_feat(g->a, t, "VerbForm=Part"));
        if (!inside)
            return NONE;
    }
    return NONE;
}

/* A verb or adjective over a bare number: "24 were killed", "killed 24", "left 24 dead". */
static uint32_t predicate_of(const struct gauge *g, uint32_t first, uint32_t top, uint32_t last)
{
    uint32_t head = TOK(top).head;
    bool verb_before =
        first > g->begin && tree_is_verb(g->a, first - 1) && gauge_fate(g, first - 1);
    if (verb_before && !(last < g->end && gauge_fate(g, last)))
        return first - 1;
    static const char *const more[] = { "more", "other", "others", NULL };
    uint32_t next = last + gauge_any(g, last, more);
    if (next < g->end && TOK(next).rel != REL_ROOT && gauge_fate(g, next))
        return next; /* "24 dead", "24 more killed in" */
    if (head == NONE)
        return NONE;
    bool subject = tree_is(g->a, top, REL_NSUBJ), object = tree_is(g->a, top, REL_OBJ);
    if (object) {
        uint32_t x = token_child(g->a, head, REL_XCOMP);
        if (x != NONE && x > top && gauge_fate(g, x))
            return x;
        for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next)
            if (c > top && c <= top + 2 && gauge_fate(g, c))
                return c;
    }
    if (subject &&
        (tree_is_passive(g->a, head) || TOK(head).upos == UPOS_ADJ || gauge_fate(g, head)))
        return head;
    return object && gauge_fate(g, head) ? head : NONE;
}

/* A word of measure behind a number is never what is measured: "up 19 cents at $58"; "the euro" may
 * be. */
static bool is_measure(const struct gauge *g, uint32_t t)
{
    if (t == NONE || gauge_entry(g, t, t + 1, ENTRY_UNIT).entry == NULL)
        return false;
    bool behind = t > g->begin && (TOK(t - 1).upos == UPOS_NUM || gauge_hyphen(g, t - 1));
    return TOK(t).upos == UPOS_SYM || behind || token_child(g->a, t, REL_NUMMOD) != NONE;
}

/* A noun that can be what is measured. */
static bool is_matter(const struct gauge *g, uint32_t t)
{
    return t != NONE && tree_is_nominal(g->a, t) && TOK(t).upos != UPOS_PRON && !g->timed[t] &&
           !is_measure(g, t);
}

/* The subject of a verb or adjective, for "that" and "which" the noun they stand for; NONE. */
static uint32_t subject_of(const struct gauge *g, uint32_t predicate)
{
    uint32_t s = tree_subject(g->a, predicate);
    if (!is_matter(g, s)) /* "increased by 18 degrees": no doer */
        s = token_child(g->a, predicate, REL_NSUBJ);
    bool relative = s == NONE || TOK(s).upos == UPOS_PRON || TOK(s).upos == UPOS_DET;
    if (relative && TOK(predicate).rel == REL_ACL_RELCL)
        s = TOK(predicate).head;
    return is_matter(g, s) ? s : NONE;
}

/* "5 percent of voters", "a 5 percent tax", "$5 billion in aid". */
static uint32_t matter_beside(const struct gauge *g, const struct amount *x, uint32_t top)
{
    static const char *const of[] = { "of", NULL };
    static const char *const worth[] = { "in", "worth", "worth_of", "for", "on", NULL };
    uint32_t t = phrase_of(g, top, x->last, of);
    for (uint32_t i = x->first; i < x->last && t == NONE; i++)
        t = phrase_of(g, i, x->last, of);
    if (t != NONE)
        return t;
    uint32_t head = TOK(top).head;
    bool inside = tree_is(g->a, top, REL_NUMMOD) || tree_is(g->a, top, REL_COMPOUND) ||
                  tree_is(g->a, top, REL_AMOD) || tree_is(g->a, top, REL_NMOD_UNMARKED) ||
                  (tree_is(g->a, top, REL_NMOD) && head != NONE && head > top);
    if (inside && head != NONE && head >= x->last && tree_is_nominal(g->a, head))
        return head;
    if (!amount_is_money(x))
        return NONE;
    t = phrase_of(g, top, x->last, worth);
    for (uint32_t i = x->first; i < x->last && t == NONE; i++)
        t = phrase_of(g, i, x->last, worth);
    if (t == NONE && head != NONE && tree_is(g->a, top, REL_OBJ))
        t = phrase_of(g, head, x->last, worth);
    if (t == NONE && gauge_is(g, x->last, "in")) /* "sits on $5 billion in gains" */
        t = noun_behind(g, x->last + 1);
    return t != NONE && !g->timed[t] ? t : NONE;
}

/* "stands at $5", "lies 40 km away", "sold for $2m"; not "appealed for $2m", "was arrested with
 * $2,000".
 */
static bool is_said_of_subject(const struct gauge *g, uint32_t top, uint32_t verb)
{
    static const char *const levels[] = { "",        "at",    "to",    "by",    "from",
                                          "between", "above", "below", "under", "around",
                                          "over",    "near",  NULL };
    static const char *const sold[] = { "sell", "go", "auction", "retail", NULL };
    char room[32];
    struct span with = tree_case(g->a, top, room, sizeof room);
    return span_any(with, levels) || (span_is(with, "for") && gauge_lemma(g, verb, sold));
}

/* What the verb or adjective over an amount says it of: "the house sold for $2m", "shares fell 3
 * percent". */
static uint32_t matter_of_verb(const struct gauge *g, const struct amount *x, uint32_t top,
                               uint32_t head)
{
    bool verb = tree_is_verb(g->a, head);
    uint32_t object = verb && tree_is(g->a, top, REL_OBL) ? token_child(g->a, head, REL_OBJ) : NONE;
    if (object != NONE && object < x->first && !is_measure(g, object))
        return object; /* "bought the house for $2m" */
    if (verb && !tree_is(g->a, top, REL_NSUBJ)) {
        bool stands = gauge_change(g, head) != 0 ||
                      (!tree_is(g->a, top, REL_OBJ) && is_said_of_subject(g, top, head));
        return stands ? subject_of(g, head) : NONE;
    }
    return TOK(head).upos == UPOS_ADJ ? subject_of(g, head) : NONE; /* "worth $5m" */
}

/* "The index was down more than 200 points": the particle may have taken the subject. */
static uint32_t subject_of_particle(const struct gauge *g, const struct amount *x)
{
    static const char *const ways[] = { "up", "down", NULL };
    if (x->q.first == g->begin || !gauge_any(g, x->q.first - 1, ways))
        return NONE;
    uint32_t s = token_child(g->a, x->q.first - 1, REL_NSUBJ);
    return is_matter(g, s) ? s : NONE;
}

/* "rose 5% year on year": since when, not what. */
static bool is_pace(const struct gauge *g, uint32_t t)
{
    static const char *const over[] = { "on", "over", "to", NULL };
    uint32_t at = t + 1 + gauge_hyphen(g, t + 1);
    if (!gauge_any(g, at, over))
        return false;
    struct span again = gauge_word(g, at + 1 + gauge_hyphen(g, at + 1));
    return again.len > 0 && span_eq(again, TOK(t).fold);
}

static uint32_t counted_by_unit(const struct gauge *g, const struct amount *x, uint32_t top)
{
    for (uint32_t up = TOK(top).head; up != NONE && up >= x->q.first && up < x->first;) {
        top = up; /* "in excess of $2bn" */
        up = TOK(top).head;
    }
    uint32_t t = matter_beside(g, x, top);
    if (t != NONE && !is_measure(g, t) && !is_pace(g, t))
        return t;
    top = t != NONE ? t : top;
    uint32_t head = TOK(top).head;
    if (token_child(g->a, top, REL_NSUBJ) != NONE && token_child(g->a, top, REL_COP) != NONE)
        return subject_of(g, top);
    /* Up over other amounts: "rose 19 cents to $58", "a drop of 5 percent to $3". */
    for (int steps = 0; head != NONE && steps < 4; steps++) {
        if (tree_is_verb(g->a, head) || TOK(head).upos == UPOS_ADJ)
            return matter_of_verb(g, x, top, head);
        uint32_t subject = token_child(g->a, head, REL_NSUBJ);
        if (is_measure(g, head) && is_matter(g, subject))
            return subject;
        if (!tree_is(g->a, top, REL_NMOD) && !tree_is(g->a, top, REL_OBL) &&
            !tree_is(g->a, top, REL_APPOS))
            return NONE;
        if (TOK(head).upos == UPOS_NOUN && is_matter(g, head))
            return head; /* "a rise of 5 percent" */
        top = head;
        head = TOK(top).head;
    }
    return subject_of_particle(g, x);
}

static uint32_t counted_by_number(const struct gauge *g, const struct amount *x);

/* "500 more are missing", "14 others were injured": what became of them, where no noun says what
 * they are. */
static uint32_t counted_more(const struct gauge *g, uint32_t more)
{
    uint32_t noun = noun_behind(g, more + 1), head = TOK(more).head;
    if (noun != NONE)
        return noun;
    return tree_is(g->a, more, REL_NSUBJ) && gauge_fate(g, head) ? head : more;
}

/* "70,000 of the region's 120,000 people": what the second number counts. */
static uint32_t counted_behind_of(const struct gauge *g, uint32_t of)
{
    for (uint32_t t = of + 1; t < g->end && t < of + 7; t++) {
        uint32_t head = TOK(t).head;
        if (TOK(t).upos == UPOS_NUM)
            return TOK(t).rel == REL_NUMMOD && head != NONE && head > t && head < g->end ? head
                                                                                         : NONE;
        if (TOK(t).upos == UPOS_VERB || TOK(t).upos == UPOS_PUNCT)
            return NONE;
    }
    return NONE;
}

/* The words behind the number, where the tree has nothing. */
static uint32_t counted_by_words(const struct gauge *g, const struct amount *x)
{
    static const char *const fillers[] = { "of",  "the",   "its",   "their", "his",
                                           "her", "these", "those", NULL };
    uint32_t t = x->last, of = gauge_is(g, t, "of") ? counted_behind_of(g, t) : NONE;
    while (gauge_any(g, t, fillers) || (t > x->last && t < g->end && TOK(t).upos == UPOS_NUM))
        t++;
    return of != NONE ? of : noun_behind(g, t);
}

static uint32_t counted_word(const struct gauge *g, const struct amount *x)
{
    static const char *const more[] = { "more", "other", "others", "another", "additional", NULL };
    uint32_t of = counted_by_number(g, x);
    if (of != NONE && gauge_any(g, of, more))
        return counted_more(g, of);
    if (of != NONE && of >= x->last && TOK(of).upos == UPOS_ADJ && !gauge_fate(g, of)) {
        uint32_t noun = noun_behind(g, of + 1);
        of = noun != NONE ? noun : of; /* "six largest cities" */
    }
    if (of != NONE && of >= x->q.first && of < x->first)
        return NONE; /* "an average of 1,500" */
    if (of == NONE && x->q.unit.len == 0)
        of = counted_by_words(g, x);
    /* "the number of refugees" is about refugees. */
    static const char *const numbers[] = { "number", "total", "figure", "count", "amount", NULL };
    static const char *const behind[] = { "of", NULL };
    uint32_t what = gauge_lemma(g, of, numbers) ? phrase_of(g, of, of, behind) : NONE;
    return what != NONE && !(what >= x->first && what < x->last) ? what : of;
}

/* "put the toll at 24", "raised the number of dead to 24": what the bare number is put for. */
static uint32_t put_at(const struct gauge *g, const struct amount *x, uint32_t top)
{
    char room[32];
    uint32_t head = TOK(top).head;
    if (head == NONE || !tree_is(g->a, top, REL_OBL) || !tree_is_verb(g->a, head))
        return NONE;
    struct span with = tree_case(g->a, top, room, sizeof room);
    uint32_t object = token_child(g->a, head, REL_OBJ);
    bool put = span_is(with, "at") || span_is(with, "to");
    return put && object != NONE && object < x->first && is_matter(g, object) ? object : NONE;
}

/* The noun that a bare number stands at: "24 refugees", "12 of the bridges". */
static uint32_t noun_at(const struct gauge *g, const struct amount *x, uint32_t top)
{
    static const char *const of[] = { "of", "of_the", NULL };
    uint32_t head = TOK(top).head;
    bool modifies = tree_is(g->a, top, REL_NUMMOD) || tree_is(g->a, top, REL_AMOD) ||
                    tree_is(g->a, top, REL_DET) || tree_is(g->a, top, REL_COMPOUND) ||
                    tree_is(g->a, top, REL_NMOD_POSS);
    if (modifies && head != NONE && head >= x->last && head < g->end)
        return head;
    uint32_t t = phrase_of(g, top, x->last, of);
    for (uint32_t i = x->first; i < x->last && t == NONE; i++)
        t = phrase_of(g, i, x->last, of);
    /* "12 of 15 bridges" are bridges, however the parser hangs the second number. */
    while (t != NONE && TOK(t).upos == UPOS_NUM && t + 1 < g->end &&
           (TOK(t + 1).upos == UPOS_NOUN || TOK(t + 1).upos == UPOS_ADJ ||
            TOK(t + 1).upos == UPOS_NUM))
        t = TOK(t + 1).upos == UPOS_NOUN ? t + 1 : noun_behind(g, t + 1);
    return t;
}

/* What a bare number is said of: "the toll was 24", "a toll of 24", "put the toll at 24". */
static uint32_t noun_over(const struct gauge *g, const struct amount *x, uint32_t top)
{
    uint32_t head = TOK(top).head;
    if (token_child(g->a, top, REL_COP) != NONE) {
        uint32_t s = token_child(g->a, top, REL_NSUBJ);
        return gauge_noun(g, s) ? s : NONE;
    }
    uint32_t t = put_at(g, x, top);
    bool object = tree_is(g->a, top, REL_OBJ);
    if (t != NONE || head == NONE ||
        !(object || tree_is(g->a, top, REL_OBL) || tree_is(g->a, top, REL_NMOD)))
        return t;
    if (gauge_noun(g, head) && !object)
        return head;
    uint32_t s = tree_is_verb(g->a, head) ? token_child(g->a, head, REL_NSUBJ) : NONE;
    return gauge_noun(g, s) && gauge_change(g, head) != 0 ? s : NONE;
}

static uint32_t counted_by_number(const struct gauge *g, const struct amount *x)
{
    static const char *const more[] = { "more", "other", "others", NULL };
    uint32_t top = gauge_top(g, x->first, x->last);
    if (x->q.unit.len > 0)
        return counted_by_unit(g, x, top);
    uint32_t t = noun_at(g, x, top), head = TOK(top).head;
    if (t == NONE)
        t = predicate_of(g, x->q.first, top, x->last);
    if (t != NONE)
        return t;
    if (gauge_any(g, x->last, more) && head != NONE && head > top && head < top + 4)
        return head;
    return noun_over(g, x, top);
}

/* The words of what is counted: the noun with its compounds, behind the number, and a participle at
 * its side. */
static void of_words(const struct gauge *g, struct amount *x)
{
    uint32_t t = x->q.of;
    x->q.of_first = t;
    x->q.of_end = t + 1;
    if (!tree_is_nominal(g->a, t))
        return;
    while (x->q.of_first > g->begin && (x->q.of_first - 1 >= x->last || t < x->q.first) &&
           TOK(x->q.of_first - 1).head == t && tree_is(g->a, x->q.of_first - 1, REL_COMPOUND) &&
           gauge_noun(g, x->q.of_first - 1) && !is_measure(g, x->q.of_first - 1))
        x->q.of_first--;
    bool those = gauge_is(g, t, "those"); /* "a third of those screened" */
    if (t + 1 < g->end && TOK(t + 1).head == t &&
        (tree_is(g->a, t + 1, REL_ACL) || tree_is(g->a, t + 1, REL_AMOD)) &&
        (those || gauge_fate(g, t + 1)))
        x->q.of_end = t + 2;
}

/* "460 Kia and Hyundai cars", "12 Ford cars": names in front of what is counted. */
static uint32_t behind_names(const struct gauge *g, const struct amount *x, uint32_t t)
{
    for (int steps = 0; steps < 6 && t >= x->last && TOK(t).upos == UPOS_PROPN; steps++) {
        uint32_t head = TOK(t).head;
        if (head == NONE || head < t || head >= g->end || !gauge_noun(g, head) ||
            !(tree_is(g->a, t, REL_COMPOUND) || tree_is(g->a, t, REL_NMOD)))
            break;
        t = head;
    }
    return t;
}

/* "twice as many people", "twice the number": what stands behind those words. */
static uint32_t counted_by_multiple(const struct gauge *g, const struct amount *x)
{
    uint32_t t = x->last;
    if (gauge_is(g, t, "as"))
        return noun_behind(g, t + 2);
    if (gauge_is(g, t, "the"))
        return noun_behind(g, t + 1);
    if (t != x->first + 1 || !tree_is_verb(g->a, x->first))
        return NONE;
    uint32_t object = tree_object(g->a, x->first), subject = tree_subject(g->a, x->first);
    if (is_matter(g, object) && !(object >= x->first && TOK(object).upos == UPOS_NUM))
        return object; /* "doubled its forces" */
    return is_matter(g, subject) ? subject : NONE;
}

void amount_counted(const struct gauge *g, struct amount *x)
{
    uint32_t of = x->age || span_is(x->kind, "time") ? NONE
                  : x->wordless                      ? counted_by_multiple(g, x)
                                                     : counted_word(g, x);
    x->q.of = NONE;
    if (of == NONE || TOK(of).sentence != TOK(x->first).sentence ||
        (g->timed[of] && x->q.unit.len == 0))
        return;
    x->q.of = behind_names(g, x, of);
    of_words(g, x);
}

/* "The ministry put the toll at 24": the ministry. */
uint32_t amount_teller(const struct gauge *g, const struct amount *x)
{
    char room[32];
    uint32_t top = gauge_top(g, x->first, x->last), head = TOK(top).head;
    if (head == NONE || !tree_is_verb(g->a, head) ||
        !span_is(tree_case(g->a, top, room, sizeof room), "at"))
        return NONE;
    struct hit h = gauge_find(g, head, ENTRY_CHANGE);
    if (h.entry == NULL || !span_is(image_span(h.im, h.entry->what), "told"))
        return NONE;
    uint32_t s = tree_subject(g->a, head);
    return s != NONE && s != x->q.of && tree_is_nominal(g->a, s) && !g->timed[s] ? s : NONE;
}

uint32_t amount_whose(const struct gauge *g, const struct amount *x)
{
    uint32_t t =
        x->q.of != NONE && x->q.of >= x->q.first ? x->q.of : gauge_top(g, x->first, x->last);
    /* "spent $3 million on tents": the amount, not the tents, is the object. */
    if (x->q.of != NONE && x->q.unit.len > 0 && !tree_is(g->a, t, REL_OBJ))
        t = gauge_top(g, x->first, x->last);
    for (int steps = 0; steps < 4 && TOK(t).head != NONE; steps++) {
        uint32_t head = TOK(t).head;
        if (tree_is(g->a, t, REL_OBJ) ||
            (tree_is(g->a, t, REL_NSUBJ) && tree_is_passive(g->a, head))) {
            bool owner = tree_is_verb(g->a, head) && gauge_find(g, head, ENTRY_OWNER).entry != NULL;
            uint32_t s = owner ? tree_subject(g->a, head) : NONE;
            return s != NONE && s != t && s != x->q.of && tree_is_nominal(g->a, s) &&
                           TOK(s).upos != UPOS_PRON && !g->timed[s]
                       ? s
                       : NONE;
        }
        bool own = (head >= x->q.first && head < x->last) || (t >= x->q.first && t < x->last);
        if (!(tree_is(g->a, t, REL_NMOD) && own) && !tree_is(g->a, t, REL_CONJ) &&
            !tree_is(g->a, t, REL_APPOS) && !tree_is(g->a, t, REL_NUMMOD) &&
            !tree_is(g->a, t, REL_COMPOUND))
            return NONE;
        t = head;
    }
    return NONE;
}
