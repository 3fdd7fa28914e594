/* positions_matter.c -- what is wanted: from the paths of a cue to words that can be read alone,
 * cut where somebody else's words begin. Serves positions.c. */
#include "records/positions_parts.h"

#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

/* The shortest quotation with a source around the token; `part`: the piece of it that holds the
 * token. NULL: none. */
static const struct quotation *quotation_at(const struct article *a, uint32_t token,
                                            struct range *part)
{
    const struct quotation *best = NULL;
    uint32_t length = UINT32_MAX;
    size_t n;
    const uint32_t *quoted = article_quoted(a, token, &n);
    for (size_t i = 0; i < n; i++) {
        const struct quotation *q = &a->quotations[quoted[i]];
        if (q->supposed)
            continue;
        for (uint8_t k = 0; k < q->n_content; k++)
            if (TOK(token).start >= q->content[k].start && TOK(token).end <= q->content[k].end &&
                q->content[k].end - q->content[k].start < length && q->source != NONE) {
                best = q;
                *part = q->content[k];
                length = q->content[k].end - q->content[k].start;
            }
    }
    return best;
}

uint32_t position_speaker(const struct article *a, uint32_t token)
{
    struct range part;
    const struct quotation *q = quotation_at(a, token, &part);
    return q == NULL ? NONE : q->source;
}

/* Words of who says so are no part of what is said: "We will not sign, its president said". */
void clip_to_quotation(const struct article *a, uint32_t at, uint32_t *first, uint32_t *end)
{
    struct range part;
    if (quotation_at(a, at, &part) == NULL)
        return;
    uint32_t f = *first, e = *end;
    while (f < at && TOK(f).start < part.start)
        f++;
    while (e > at + 1 && TOK(e - 1).end > part.end)
        e--;
    /* Where no comma or quotation mark stands, the quotation may be too short. */
    if (f > *first && TOK(f - 1).upos == UPOS_PUNCT)
        *first = f;
    if (e < *end && (TOK(e).upos == UPOS_PUNCT || TOK(e - 1).upos == UPOS_PUNCT))
        *end = e;
}

/* "asked whether", "called the plan a trap", "declined to comment": nothing that is wanted. */
static bool is_matter(const struct article *a, uint32_t t)
{
    if (tree_is(a, t, REL_XCOMP) && !tree_is_verb(a, t) && token_child(a, t, REL_MARK) == NONE &&
        token_child(a, t, REL_COP) == NONE)
        return false;
    /* "considers Ghana a friend", "was called a fraud for selling herbs" */
    uint32_t as = TOK(t).head == NONE || tree_is(a, t, REL_XCOMP)
                      ? NONE
                      : token_child(a, TOK(t).head, REL_XCOMP);
    if (as != NONE && !tree_is_verb(a, as) && token_child(a, as, REL_MARK) == NONE)
        return false;
    if (tree_is(a, t, REL_XCOMP) && token_lemma_is(a, TOK(t).head, "call") &&
        (token_child(a, t, REL_MARK) == NONE || token_child(a, TOK(t).head, REL_OBJ) != NONE))
        return false; /* "called a donor to ask for money" */
    if (TOK(t).rel == REL_ACL_RELCL)
        return false; /* "a plan that matches his words" */
    uint32_t mark = token_child(a, t, REL_MARK);
    if (tree_is(a, t, REL_CCOMP) && mark != NONE &&
        (span_is(TOK(mark).fold, "whether") || span_is(TOK(mark).fold, "if")))
        return false;
    return !token_lemma_is(a, t, "comment");
}

uint32_t cue_row_follow(struct maker *m, struct hit h, enum lexicon_key key, uint32_t from,
                        uint32_t but)
{
    struct loose_path paths[8];
    struct span row = entry_row(h.im, h.entry, key);
    size_t n = row.at ? paths_parse(row, paths, 8) : 0;
    for (size_t i = 0; i < n; i++) {
        uint32_t t = path_follow(m, &paths[i], from);
        if (t != NONE && t != but && (key != KEY_MATTER || is_matter(m->a, t)))
            return t;
    }
    return NONE;
}

void matter_trim(const struct article *a, uint32_t *first, uint32_t *end)
{
    while (*first < *end && (TOK(*first).upos == UPOS_PUNCT || TOK(*first).rel == REL_CC ||
                             (span_is(TOK(*first).fold, "that") && TOK(*first).rel == REL_MARK)))
        (*first)++;
    while (*end > *first && TOK(*end - 1).upos == UPOS_PUNCT)
        (*end)--;
}

/* "Will sign the lease, its prime minister said": where the parser hangs the saying on the signed,
 * and no quotation says where the words end. */
void cut_attribution(const struct maker *m, uint32_t head, uint32_t *end)
{
    const struct article *a = m->a;
    for (uint32_t c = head + 1; c < *end; c++) {
        uint32_t subject =
                     tree_is_verb(a, c) && is_speech(m, c) ? token_child(a, c, REL_NSUBJ) : NONE,
                 f, e;
        if (subject == NONE || TOK(c).rel == REL_ACL_RELCL || tree_is(a, c, REL_CCOMP))
            continue;
        token_subtree(a, subject, &f, &e);
        f = f < c ? f : c;
        if (f > head + 1 && span_is(token_text(a, f - 1), ","))
            *end = f - 1;
    }
}

/* ", which was a monastery": told of the matter, not wanted; "even if it rains": no limit. */
static bool is_comment(const struct article *a, uint32_t c)
{
    uint32_t f, e;
    if (TOK(c).rel == REL_ACL_RELCL) {
        token_subtree(a, c, &f, &e);
        return f > 0 && (span_is(token_text(a, f), ",") || span_is(token_text(a, f - 1), ","));
    }
    uint32_t mark = tree_is(a, c, REL_ADVCL) ? token_child(a, c, REL_MARK) : NONE;
    return mark != NONE && mark > 0 && span_is(TOK(mark).fold, "if") &&
           span_is(TOK(mark - 1).fold, "even");
}

/* "Rejected a plan for a truce on Tuesday": the day is that of the rejecting. */
static void cut_day(const struct article *a, struct position *p, uint32_t head)
{
    uint32_t last = p->end - 1;
    if (tree_is_verb(a, head) || p->end < p->first + 3 || !span_is(TOK(last - 1).fold, "on"))
        return;
    const struct time_expression *day = article_time_at(a, last);
    if (day != NULL && day->first == last)
        p->end -= 2;
}

/* "Calls for a ceasefire, and the pass was open": behind a comma, a second noun alone begins
 * another clause, which the parser took for a list. */
static void cut_second(const struct article *a, struct position *p, uint32_t head)
{
    uint32_t second = token_child(a, head, REL_CONJ), first, end;
    if (second == NONE || tree_is_verb(a, head) || second < head ||
        tree_next_conjunct(a, head, second) != NONE)
        return;
    token_subtree(a, second, &first, &end);
    bool comma = first > head && span_is(token_text(a, first), ",");
    if (comma && TOK(first + 1).rel == REL_CC && first < p->end &&
        token_child(a, second, REL_ACL) != NONE)
        p->end = first;
}

/* Cuts what belongs to somebody else off the ends: conditions, asides, further clauses joined by
 * "and". */
void matter_cut(const struct maker *m, struct position *p, uint32_t head)
{
    const struct article *a = m->a;
    clip_to_quotation(a, head, &p->first, &p->end);
    cut_attribution(m, head, &p->end);
    matter_trim(a, &p->first, &p->end);
    for (uint32_t c = TOK(head).child; c != NONE; c = TOK(c).next) {
        bool aside = tree_is(a, c, REL_PARATAXIS) ||
                     (tree_is(a, c, REL_CONJ) &&
                      (tree_is_verb(a, c) && token_child(a, c, REL_NSUBJ) != NONE)) ||
                     (tree_is(a, c, REL_ADVCL) && token_child(a, c, REL_MARK) != NONE &&
                      (span_is(TOK(token_child(a, c, REL_MARK)).fold, "as") ||
                       span_is(TOK(token_child(a, c, REL_MARK)).fold, "while") ||
                       span_is(TOK(token_child(a, c, REL_MARK)).fold, "although")));
        if (!aside)
            continue;
        uint32_t f, e;
        token_subtree(a, c, &f, &e);
        if (f > head && f < p->end)
            p->end = f;
        else if (e <= head && e > p->first)
            p->first = e;
    }
    cut_second(a, p, head);
    for (uint32_t c = head + 1; c < p->end; c++)
        if (is_comment(a, c) && tree_is_under(a, c, head)) {
            uint32_t f, e;
            token_subtree(a, c, &f, &e);
            p->end = f > head && f < p->end && e >= p->end ? f : p->end;
        }
    const struct condition *k = p->condition;
    if (k != NULL) {
        if (k->first > head && k->first < p->end && k->end >= p->end)
            p->end = k->first;
        else if (k->end <= head && k->end > p->first && k->first <= p->first)
            p->first = k->end;
        else if (k->first > head && k->first < p->end)
            p->end = k->first;
    }
    matter_trim(a, &p->first, &p->end);
    cut_day(a, p, head);
}

bool matter_find(struct maker *m, struct position *p, char class)
{
    struct article *a = m->a;
    if (class == 'm' || class == 'd') {
        /* The clause itself, from behind its auxiliaries. */
        p->matter = p->predicate;
        token_subtree(a, p->predicate, &p->first, &p->end);
        uint32_t start = p->cue + 1;
        if (class == 'm') {
            while (start < p->predicate &&
                   (TOK(start).upos == UPOS_PUNCT || TOK(start).upos == UPOS_ADV ||
                    (span_is(TOK(start).lemma, "not") && !span_is(p->stance, "demand"))))
                start++;
            p->first = start <= p->predicate ? start : p->predicate;
            /* "will Chad open the road" */
            uint32_t subject = token_child(a, p->predicate, REL_NSUBJ);
            if (subject != NONE && subject > p->cue && subject < p->predicate)
                p->first = p->predicate;
        } else if (p->first == p->cue) {
            p->first++;
        }
    } else if (class == 'p') {
        uint32_t t = p->cue_end;
        if (t >= a->sentences[TOK(p->cue).sentence].end)
            return false;
        p->matter = cue_row_follow(m, p->hit, KEY_MATTER, p->predicate, p->holder);
        if (p->matter != NONE && p->matter >= p->cue && p->matter < p->cue_end)
            p->matter =
                NONE; /* a noun of the phrase itself: "objection" of "has no objection to" */
        if (p->matter != NONE && p->matter < p->cue) {
            tree_phrase(a, p->matter, true, &p->first,
                        &p->end); /* "A second vote is out of the question" */
            return p->first < p->end;
        }
        if (p->matter == NONE) {
            /* The noun or verb behind the phrase's last word. */
            uint32_t last = p->cue_end - 1;
            p->matter =
                TOK(last).head != NONE && TOK(last).head >= p->cue_end ? TOK(last).head : NONE;
            if (p->matter == NONE) {
                for (uint32_t c = TOK(last).child; c != NONE && p->matter == NONE; c = TOK(c).next)
                    if (c >= p->cue_end)
                        p->matter = c;
            }
        }
        if (p->matter == NONE || p->matter < p->cue_end)
            return false;
        token_subtree(a, p->matter, &p->first, &p->end);
        if (p->first < p->cue_end)
            p->first = p->cue_end;
    } else {
        p->matter = cue_row_follow(m, p->hit, KEY_MATTER, p->predicate, p->holder);
        if (p->matter == NONE)
            return false;
        token_subtree(a, p->matter, &p->first, &p->end);
        /* A matter inside which the cue stands is no matter: "the deal Iran refused". */
        if (p->cue >= p->first && p->cue < p->end && p->matter < p->cue)
            tree_phrase(a, p->matter, true, &p->first, &p->end);
        /* Without the preposition that the cue asks for: "called for an inquiry". */
        uint32_t with = token_child(a, p->matter, REL_CASE);
        if (with != NONE && with == p->first && !tree_is(a, p->matter, REL_OBJ))
            p->first = with + 1;
        if (tree_is(a, p->matter, REL_ADVCL) && token_child(a, p->matter, REL_MARK) == p->first)
            p->first++;
    }
    return p->first < p->end;
}

/* "Pressed Oman": somebody is addressed, and nothing told; "agreed with the senator". */
bool matter_is_somebody(const struct maker *m, const struct position *p, struct span toward)
{
    const struct article *a = m->a;
    uint32_t who = maker_actor(m, p->matter), det = token_child(a, p->matter, REL_DET);
    if (who == NONE)
        return false;
    if (span_is(p->stance, "accept"))
        return a->actors[who].kind == ACTOR_PERSON;
    return span_is(p->stance, "demand") && toward.at != NULL && tree_is(a, p->matter, REL_OBJ) &&
           (det == NONE || !token_lemma_is(a, det, "a"));
}

/* "Them", "what", "do so": whoever reads the matter alone learns nothing. */
bool matter_is_readable(const struct article *a, const struct position *p)
{
    static const char *const words[] = { "it", "so", "that", "this", "them", "the", "same" };
    static const char *const empty[] = { "thing",    "answer",  "way",       "something",
                                         "anything", "nothing", "everything" };
    uint32_t first = p->first;
    if (p->first + 2 >= p->end && LEMMA_IN(a, p->matter, empty))
        return false;
    if (span_is(token_text(a, p->end - 1), "?") ||
        (p->end < a->n_tokens && span_is(token_text(a, p->end), "?")))
        return false; /* asked, not wanted */
    while (first < p->end && (span_is(TOK(first).fold, "to") || TOK(first).upos == UPOS_AUX))
        first++;
    /* Whom "him" means is in `toward`. */
    if (p->end == first + 1 && TOK(first).upos == UPOS_PRON)
        return p->toward != NONE && p->toward == first;
    bool bare = first < p->end && token_lemma_is(a, first, "do");
    for (uint32_t t = first + 1; t < p->end && bare; t++) {
        bare = false;
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            bare |= span_is(TOK(t).fold, words[i]);
    }
    return !bare;
}
