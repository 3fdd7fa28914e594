/* quotes_rules.c -- words of saying with the clause that depends on them, by the tree.
 *
 * We walk the tree from the word of saying to its source and content, not the text: in wire copy a
 * title and an apposition often stand between verb and speaker. The words are in data/quotes/.
 * What the encoder marks goes before (quotes.c); these find reports within reports, and all where
 * nothing is marked. */
#include "analysis/matches.h"
#include "analysis/quotes_parts.h"
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

/* ---- Words of saying ---- */

static struct hit say_entry(struct searcher *s, uint32_t t, enum entry_kind kind)
{
    const struct article *a = s->a;
    struct arena *arena = &s->a->arena;
    struct span stems[8];
    size_t n = lexicon_stems(arena, TOK(t).lemma, TOK(t).fold, stems);
    for (uint32_t c = TOK(t).child; c != NONE && kind == ENTRY_SAY; c = TOK(c).next)
        if (c > t && (TOK(c).rel == REL_COMPOUND_PRT || TOK(c).rel == REL_XCOMP ||
                      TOK(c).rel == REL_ADVMOD || TOK(c).rel == REL_AMOD))
            for (size_t i = 0; i < n; i++) {
                struct span two =
                    arena_printf(arena, "%.*s %.*s", SPAN_FMT(stems[i]), SPAN_FMT(TOK(c).fold));
                struct hit h = two.at ? lexicon_find_kind(s->l, two, kind) : (struct hit){ 0 };
                if (h.entry != NULL)
                    return h;
            }
    return lexicon_find_stems(s->l, stems, n, kind);
}

bool say_takes(struct hit h, const char *what)
{
    struct span row = entry_row(h.im, h.entry, KEY_CONTENT), one;
    while (row.at != NULL && span_next(&row, ';', &one))
        if (span_is(span_trim(one), what))
            return true;
    return false;
}

static uint32_t child_with_case(const struct article *a, uint32_t t, enum rel rel, const char *word)
{
    char text[48];
    for (uint32_t c = TOK(t).child; c != NONE; c = TOK(c).next) {
        if (!tree_is(a, c, rel))
            continue;
        struct span w = rel == REL_ADVCL || rel == REL_CCOMP ? tree_mark(a, c, text, sizeof text)
                                                             : tree_case(a, c, text, sizeof text);
        if (span_is(w, word))
            return c;
    }
    return NONE;
}

/* Content of a clause that depends on the verb: its subtree, without "that". */
static void clause_pieces(const struct article *a, struct pieces *p, uint32_t clause, uint32_t verb)
{
    uint32_t first, end;
    token_subtree(a, clause, &first, &end);
    if (verb >= first && verb < end) {
        /* The verb of saying stands inside: "The talks, he said, had failed." */
        uint32_t vf, ve;
        token_subtree(a, verb, &vf, &ve);
        pieces_without(a, p, first, end, vf, ve);
        return;
    }
    while (first < end && (span_is(TOK(first).fold, "that") || TOK(first).upos == UPOS_PUNCT) &&
           TOK(first).upos != UPOS_PRON && !mark_opens(a, first))
        first++;
    pieces_add(a, p, first, end);
}

/* The clause around a verb of saying that hangs on it as an aside: "..., the senator said." */
static bool aside_pieces(const struct article *a, struct pieces *p, uint32_t verb)
{
    uint32_t h = TOK(verb).head;
    if (h == NONE || !(TOK(verb).rel == REL_PARATAXIS || TOK(verb).rel == REL_ADVCL) ||
        token_child(a, verb, REL_CCOMP) != NONE)
        return false;
    if (TOK(verb).rel == REL_ADVCL && token_child(a, verb, REL_MARK) != NONE &&
        !span_is(TOK(token_child(a, verb, REL_MARK)).fold, "as"))
        return false;
    uint32_t first, end, vf, ve;
    token_subtree(a, h, &first, &end);
    token_subtree(a, verb, &vf, &ve);
    pieces_without(a, p, first, end, vf, ve);
    return p->n > 0;
}

/* A run in marks in the verb's sentence that no clause of the tree gave: the nearest one. */
static bool marked_pieces(struct searcher *s, struct pieces *p, uint32_t verb)
{
    const struct article *a = s->a;
    struct marked *best = NULL;
    uint32_t best_distance = UINT32_MAX;
    const struct sentence *here = &a->sentences[TOK(verb).sentence];
    for (size_t i = marks_from(&s->marks, here->first); i < s->marks.n; i++) {
        struct marked *m = &s->marks.at[i];
        if (m->first >= here->end)
            break;
        bool near = TOK(m->first).sentence == TOK(verb).sentence ||
                    TOK(m->end - 1).sentence == TOK(verb).sentence;
        if (!near || (verb >= m->first && verb < m->end) || m->used)
            continue;
        uint32_t distance = verb < m->first ? m->first - verb : verb - m->end + 1;
        if (distance < best_distance && distance < 40) {
            best = m;
            best_distance = distance;
        }
    }
    if (best == NULL || !marked_is_speech(a, best))
        return false;
    pieces_add(a, p, best->first, best->end);
    return true;
}

static bool verb_pieces(struct searcher *s, struct hit h, uint32_t verb, struct pieces *p)
{
    const struct article *a = s->a;
    uint32_t clause;
    if (say_takes(h, "that")) {
        clause = token_child(a, verb, REL_CCOMP);
        if (clause != NONE) {
            clause_pieces(a, p, clause, verb);
            return p->n > 0;
        }
        if (aside_pieces(a, p, verb))
            return true;
        /* "said: the talks ..." -- the parser hangs what follows a colon on the verb as an aside.
         */
        clause = token_child(a, verb, REL_PARATAXIS);
        if (clause != NONE && clause > verb && token_child(a, clause, REL_NSUBJ) != NONE) {
            clause_pieces(a, p, clause, verb);
            return p->n > 0;
        }
    }
    if (say_takes(h, "to")) {
        clause = token_child(a, verb, REL_XCOMP);
        if (clause != NONE && token_feat(a, clause, "VerbForm=Inf")) {
            clause_pieces(a, p, clause, verb);
            return p->n > 0;
        }
    }
    if (say_takes(h, "of")) {
        clause = child_with_case(a, verb, REL_ADVCL, "of");
        if (clause == NONE)
            clause = child_with_case(a, verb, REL_OBL, "of");
        if (clause != NONE) {
            clause_pieces(a, p, clause, verb);
            if (p->n > 0 && span_is(TOK(p->at[0].first).fold, "of"))
                p->at[0].first++;
            return p->n > 0;
        }
    }
    if (say_takes(h, "quote") && marked_pieces(s, p, verb))
        return true;
    if (say_takes(h, "quote") && !say_takes(h, "that")) {
        /* 'called it "a trap"', 'condemned the raid as "a sin"': however short, the words in marks
         * are theirs. */
        uint32_t first, end;
        token_subtree(a, verb, &first, &end);
        for (size_t i = marks_from(&s->marks, verb); i < s->marks.n && s->marks.at[i].first < end;
             i++)
            if (!s->marks.at[i].used && s->marks.at[i].first > verb && s->marks.at[i].end <= end) {
                pieces_add(a, p, s->marks.at[i].first, s->marks.at[i].end);
                return p->n > 0;
            }
    }
    if (say_takes(h, "np") && token_child(a, verb, REL_IOBJ) == NONE) {
        clause = token_child(a, verb, REL_OBJ);
        if (clause == NONE)
            clause = child_with_case(a, verb, REL_OBL, "for");
        if (clause != NONE) {
            clause_pieces(a, p, clause, verb);
            return p->n > 0;
        }
    }
    return false;
}

/* Somebody who can speak: a known actor, or a noun that isn't plainly a thing ("witnesses", "the
 * report"). */
static bool can_speak(const struct article *a, uint32_t t)
{
    if (t == NONE)
        return false;
    if (a->mention_of[t] != NONE)
        return true;
    uint8_t p = TOK(t).upos;
    return p == UPOS_NOUN || p == UPOS_PROPN ||
           (p == UPOS_PRON && !token_feat(a, t, "PronType=Dem") && !span_is(TOK(t).fold, "it")) ||
           p == UPOS_ADJ || p == UPOS_NUM;
}

static uint32_t loose_target(const struct article *a, struct span row, uint32_t verb)
{
    struct loose_path paths[4];
    size_t n = row.at ? paths_parse(row, paths, 4) : 0;
    char word[48];
    for (size_t i = 0; i < n; i++) {
        const struct loose_step *st = &paths[i].steps[0];
        enum rel rel = st->rel == STEP_OBL ? REL_OBL : st->rel == STEP_IOBJ ? REL_IOBJ : REL_OBJ;
        for (uint32_t c = TOK(verb).child; c != NONE; c = TOK(c).next)
            if (tree_is(a, c, rel) &&
                (st->cases.len == 0 || span_eq(tree_case(a, c, word, sizeof word), st->cases)) &&
                tree_is_nominal(a, c))
                return c;
    }
    return NONE;
}

/* From a name's part or a modifier ("Sindh" in "the governor of Sindh") to the noun it belongs to.
 */
static uint32_t phrase_head(struct searcher *s, uint32_t t)
{
    const struct article *a = s->a;
    while (TOK(t).head != NONE && TOK(t).head < t && tree_is_nominal(a, TOK(t).head) &&
           marks_of(&s->marks, TOK(t).head) == NULL &&
           (TOK(t).rel == REL_FLAT || tree_is(a, t, REL_NMOD) || tree_is(a, t, REL_APPOS)))
        t = TOK(t).head;
    return t;
}

/* Where the tree gives a verb of saying no subject, or one inside the marks: the noun phrase
 * between the closing mark and the verb ('"...", the diplomat remarked'), or right behind it
 * ('"...", said the diplomat'). */
static uint32_t speaker_beside(struct searcher *s, uint32_t verb)
{
    const struct article *a = s->a;
    uint32_t sentence = TOK(verb).sentence;
    for (uint32_t t = verb;
         t-- > 0 && TOK(t).sentence == sentence && verb - t < 10 && marks_of(&s->marks, t) == NULL;)
        if (tree_is_nominal(a, t) && can_speak(a, t) && !tree_is(a, t, REL_COMPOUND) &&
            TOK(t).rel != REL_NMOD_DESC)
            return phrase_head(s, t);
    uint32_t behind = verb + 1;
    while (behind < a->n_tokens && TOK(behind).sentence == sentence &&
           (TOK(behind).upos == UPOS_DET || TOK(behind).upos == UPOS_ADJ))
        behind++;
    if (behind < a->n_tokens && TOK(behind).sentence == sentence && tree_is_nominal(a, behind) &&
        can_speak(a, behind) && marks_of(&s->marks, behind) == NULL)
        return behind;
    return NONE;
}

/* A clause that swallowed its own speaker gives him back. */
static void pieces_cut(const struct article *a, struct pieces *p, uint32_t source, uint32_t verb)
{
    uint32_t first, end;
    tree_phrase(a, source, true, &first, &end);
    if (verb < first)
        first = verb;
    struct pieces old = *p;
    p->n = 0;
    for (uint8_t i = 0; i < old.n; i++)
        pieces_without(a, p, old.at[i].first, old.at[i].end, first, end);
}

static void verb_quotation(struct searcher *s, uint32_t verb)
{
    struct article *a = s->a;
    struct hit h = say_entry(s, verb, ENTRY_SAY);
    if (h.entry == NULL)
        return;
    uint32_t source = tree_subject(a, verb);
    if (source != NONE && !can_speak(a, source))
        return;
    struct pieces p = { 0 };
    if (!verb_pieces(s, h, verb, &p))
        return;
    if (source == NONE || pieces_hold(&p, source))
        source = speaker_beside(s, verb);
    if (source != NONE && pieces_hold(&p, source))
        pieces_cut(a, &p, source, verb);
    pieces_widen(&s->marks, &p, verb);
    struct found *q = found_add(s, &p, verb, verb + 1);
    if (q == NULL)
        return;
    q->rule = lexicon_rule(&a->arena, h.im, h.entry, 0);
    q->confidence = source == NONE ? 0.5F : 0.85F;
    q->exact = say_takes(h, "of") && !say_takes(h, "that");
    q->naming = say_takes(h, "quote") && !say_takes(h, "that") && !say_takes(h, "of");
    found_source(a, q, source);
    q->addressee = loose_target(a, entry_row(h.im, h.entry, KEY_ADDRESSEE), verb);
    if (q->addressee == source)
        q->addressee = NONE;
}

/* "her claim that ...", "a promise to ..." */
static void noun_quotation(struct searcher *s, uint32_t noun)
{
    struct article *a = s->a;
    struct hit h = say_entry(s, noun, ENTRY_SAYNOUN);
    if (h.entry == NULL)
        return;
    uint32_t clause = NONE;
    for (uint32_t c = TOK(noun).child; c != NONE && clause == NONE; c = TOK(c).next) {
        bool that =
            (TOK(c).rel == REL_ACL || TOK(c).rel == REL_CCOMP) && token_feat(a, c, "VerbForm=Fin");
        bool finite = (TOK(c).rel == REL_ACL || TOK(c).rel == REL_CCOMP) &&
                      token_child(a, c, REL_NSUBJ) != NONE;
        bool to = TOK(c).rel == REL_ACL && token_feat(a, c, "VerbForm=Inf");
        /* "the claim that X fell" may be read as a relative clause; its "that" is then a mark. */
        if (TOK(c).rel == REL_ACL_RELCL && token_child(a, c, REL_MARK) != NONE &&
            token_child(a, c, REL_NSUBJ) != NONE)
            finite = true;
        if (((that || finite) && say_takes(h, "that") && !to) || (to && say_takes(h, "to")))
            clause = c;
    }
    if (clause == NONE && say_takes(h, "of"))
        clause = child_with_case(a, noun, REL_NMOD, "of");
    if (clause == NONE)
        return;
    struct pieces p = { 0 };
    clause_pieces(a, &p, clause, noun);
    if (p.n > 0 && span_is(TOK(p.at[0].first).fold, "of"))
        p.at[0].first++;
    pieces_widen(&s->marks, &p, noun);
    uint32_t source = token_child(a, noun, REL_NMOD_POSS);
    if (source == NONE || TOK(source).rel != REL_NMOD_POSS)
        source = child_with_case(a, noun, REL_NMOD, "by");
    if (source == NONE)
        source = child_with_case(a, noun, REL_NMOD, "from");
    if (source == NONE && TOK(noun).head != NONE && tree_is_verb(a, TOK(noun).head) &&
        tree_is(a, noun, REL_OBJ))
        source = tree_subject(a, TOK(noun).head);
    if (source != NONE && !can_speak(a, source))
        source = NONE;
    if (source == NONE)
        return;
    struct found *q = found_add(s, &p, noun, noun + 1);
    if (q == NULL)
        return;
    q->rule = lexicon_rule(&a->arena, h.im, h.entry, 0);
    q->confidence = 0.7F;
    q->exact = true;
    q->sure = TOK(source).head == noun && a->mention_of[source] != NONE;
    found_source(a, q, source);
}

/* "according to X", "in the words of X": the words found, X is the noun the phrase's last word
 * belongs to. */
static void phrase_quotation(struct searcher *s, uint32_t t)
{
    struct article *a = s->a;
    struct match m = match_at(a, s->l, t, 1U << ENTRY_SAYPHRASE, INT32_MIN);
    if (m.end == t || m.end >= a->n_tokens)
        return;
    uint32_t source = m.end;
    while (source < a->n_tokens && TOK(source).sentence == TOK(t).sentence &&
           !tree_is_nominal(a, source))
        source++;
    if (source >= a->n_tokens || TOK(source).sentence != TOK(t).sentence)
        return;
    /* Up to the head of the noun phrase that begins behind the words. */
    while (TOK(source).head != NONE && TOK(source).head >= m.end &&
           tree_is_nominal(a, TOK(source).head) && TOK(source).head < source + 12)
        source = TOK(source).head;
    if (!can_speak(a, source))
        return;
    bool according = span_is(TOK(t).fold, "according");
    if (!according && a->mention_of[source] == NONE)
        return;
    static const char *const things[] = { "plan",       "law",  "schedule", "need",
                                          "population", "rule", "custom",   "size",
                                          "type",       "age",  "seniority" };
    for (size_t i = 0; i < sizeof things / sizeof *things; i++)
        if (span_is(TOK(source).lemma, things[i]) && a->mention_of[source] == NONE &&
            token_child(a, source, REL_DET) == NONE)
            return;
    uint32_t clause = source;
    while (TOK(clause).head != NONE && TOK(clause).head >= t && TOK(clause).head < m.end)
        clause = TOK(clause).head;
    clause = TOK(clause).head;
    /* The clause it belongs to: up to its predicate. */
    while (clause != NONE && !tree_is_verb(a, clause) && TOK(clause).head != NONE &&
           token_child(a, clause, REL_NSUBJ) == NONE)
        clause = TOK(clause).head;
    if (clause == NONE || (clause >= t && clause < m.end))
        return;
    uint32_t first, end, pf, pe;
    token_subtree(a, clause, &first, &end);
    token_subtree(a, source, &pf, &pe);
    if (pf > t)
        pf = t;
    struct pieces p = { 0 };
    pieces_without(a, &p, first, end, pf, pe);
    pieces_widen(&s->marks, &p, t);
    struct found *q = found_add(s, &p, m.first, m.end);
    if (q == NULL)
        return;
    q->rule = lexicon_rule(&a->arena, m.hit.im, m.hit.entry, 0);
    q->confidence = 0.8F;
    q->phrase = true;
    q->sure = !according;
    found_source(a, q, source);
}

void rules_find(struct searcher *s)
{
    const struct article *a = s->a;
    for (uint32_t t = 0; t < a->n_tokens && !s->no_memory; t++) {
        if (tree_is_verb(a, t))
            verb_quotation(s, t);
        else if (TOK(t).upos == UPOS_NOUN)
            noun_quotation(s, t);
        if (TOK(t).upos != UPOS_PUNCT)
            phrase_quotation(s, t);
    }
}
