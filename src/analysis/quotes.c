/* quotes.c -- who said what. Reads trees, names and actors; writes quotations.
 *
 * Two things are found apart and then joined: runs between quotation marks, and words of saying
 * with the clause that depends on them. We walk the tree from the word of saying to its source and
 * content, not the text: in wire copy a title and an apposition often stand between verb and
 * speaker. The words are in data/quotes/. */
#include "analysis/analysis.h"
#include "analysis/matches.h"
#include "article/grammar.h"

#define TOK(t) (a->tokens[t])

enum { MAX_RANGES = 4, SCARE_WORDS = 4 };

/* A run between quotation marks, marks included. */
struct marked {
    uint32_t first, end; /* tokens */
    bool used;
};

struct searcher {
    struct article *a;
    const struct lexicon *l;
    struct marked *marked;
    size_t n_marked, marked_room, room;
    bool no_memory;
};

/* ---- Quotation marks ---- */

static bool opens(const struct article *a, uint32_t t)
{
    struct span w = token_text(a, t);
    if (span_is(w, "\xE2\x80\x9C") || span_is(w, "\xE2\x80\x9E") || span_is(w, "\xC2\xAB") ||
        span_is(w, "``"))
        return true;
    if (!span_is(w, "\""))
        return false;
    /* A straight mark opens where a blank, or a new sentence, stands before it. */
    return t == 0 || TOK(t).space_before || TOK(t - 1).sentence != TOK(t).sentence;
}

static bool closes(const struct article *a, uint32_t t)
{
    struct span w = token_text(a, t);
    return span_is(w, "\xE2\x80\x9D") || span_is(w, "\xC2\xBB") || span_is(w, "''") ||
           span_is(w, "\"") || span_is(w, "\xE2\x80\x9C");
}

static void marked_add(struct searcher *s, uint32_t first, uint32_t end)
{
    struct article *a = s->a;
    if (!arena_grow(&a->arena, (void **)&s->marked, &s->marked_room, s->n_marked + 1,
                    sizeof *s->marked)) {
        s->no_memory = true;
        return;
    }
    s->marked[s->n_marked++] = (struct marked){ first, end, false };
}

static void find_marked(struct searcher *s)
{
    const struct article *a = s->a;
    uint32_t open = NONE;
    for (uint32_t t = 0; t < a->n_tokens; t++) {
        bool new_paragraph = t > 0 && a->sentences[TOK(t).sentence].paragraph !=
                                          a->sentences[TOK(t - 1).sentence].paragraph;
        if (new_paragraph && open != NONE) {
            marked_add(s, open, t); /* unclosed: it runs to the end of its paragraph */
            open = NONE;
        }
        if (open == NONE && opens(a, t))
            open = t;
        else if (open != NONE && closes(a, t)) {
            marked_add(s, open, t + 1);
            open = NONE;
        }
    }
    if (open != NONE)
        marked_add(s, open, (uint32_t)a->n_tokens);
}

/* The first run that ends behind token `t`: they are in the order of the text and do not overlap.
 */
static size_t marked_from(const struct searcher *s, uint32_t t)
{
    size_t low = 0, high = s->n_marked;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (s->marked[middle].end <= t)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

static struct marked *marked_of(struct searcher *s, uint32_t t)
{
    size_t i = marked_from(s, t);
    return i < s->n_marked && s->marked[i].first <= t ? &s->marked[i] : NULL;
}

static uint32_t marked_words(const struct article *a, const struct marked *m)
{
    uint32_t n = 0;
    for (uint32_t t = m->first; t < m->end; t++)
        n += TOK(t).upos != UPOS_PUNCT;
    return n;
}

/* A clause, or long enough to be words of somebody rather than a term held at arm's length. */
static bool is_speech(const struct article *a, const struct marked *m)
{
    if (marked_words(a, m) > SCARE_WORDS)
        return true;
    for (uint32_t t = m->first; t < m->end; t++)
        if (tree_is_verb(a, t) && token_child(a, t, REL_NSUBJ) != NONE)
            return true;
    return false;
}

/* ---- Token ranges ---- */

struct pieces {
    struct {
        uint32_t first, end;
    } at[MAX_RANGES];
    uint8_t n;
};

static void pieces_add(const struct article *a, struct pieces *p, uint32_t first, uint32_t end)
{
    while (first < end && TOK(first).upos == UPOS_PUNCT && !opens(a, first) &&
           !span_is(TOK(first).fold, "("))
        first++;
    while (end > first && TOK(end - 1).upos == UPOS_PUNCT && !closes(a, end - 1) &&
           !span_is(TOK(end - 1).fold, ")"))
        end--;
    if (end > first && end - first == 1 && TOK(first).upos == UPOS_PUNCT)
        return;
    if (first < end && p->n < MAX_RANGES) {
        p->at[p->n].first = first;
        p->at[p->n++].end = end;
    }
}

/* A subtree without another one inside it: what is left before and behind. */
static void pieces_without(const struct article *a, struct pieces *p, uint32_t first, uint32_t end,
                           uint32_t cut_first, uint32_t cut_end)
{
    if (cut_first >= end || cut_end <= first) {
        pieces_add(a, p, first, end);
        return;
    }
    if (first < cut_first)
        pieces_add(a, p, first, cut_first);
    if (cut_end < end)
        pieces_add(a, p, cut_end, end);
}

/* A piece that touches quotation marks is theirs as a whole, over the ends of its sentence. */
static void pieces_widen(struct searcher *s, struct pieces *p, uint32_t cue)
{
    for (uint8_t i = 0; i < p->n; i++)
        for (uint32_t t = p->at[i].first; t < p->at[i].end; t++) {
            struct marked *m = marked_of(s, t);
            if (m == NULL || (cue >= m->first && cue < m->end))
                continue;
            bool most = t - p->at[i].first <= 1; /* the piece begins with the mark: direct */
            if (m->first < p->at[i].first && most)
                p->at[i].first = m->first;
            if (m->end > p->at[i].end)
                p->at[i].end = m->end;
            m->used = true;
        }
}

static uint8_t pieces_kind(struct searcher *s, const struct pieces *p)
{
    const struct article *a = s->a;
    uint32_t in = 0, out = 0;
    for (uint8_t i = 0; i < p->n; i++)
        for (uint32_t t = p->at[i].first; t < p->at[i].end; t++) {
            if (TOK(t).upos == UPOS_PUNCT)
                continue;
            if (marked_of(s, t) != NULL)
                in++;
            else
                out++;
        }
    return in == 0 ? 1 : out == 0 ? 0 : 2;
}

/* ---- One quotation ---- */

static struct quotation *quotation_add(struct searcher *s, uint32_t sentence,
                                       const struct pieces *p, struct span rule, float confidence)
{
    struct article *a = s->a;
    if (p->n == 0)
        return NULL;
    if (!arena_grow(&a->arena, (void **)&a->quotations, &s->room, a->n_quotations + 1,
                    sizeof *a->quotations)) {
        s->no_memory = true;
        return NULL;
    }
    struct quotation *q = &a->quotations[a->n_quotations++];
    *q = (struct quotation){ .sentence = sentence,
                             .kind = pieces_kind(s, p),
                             .cue_token = NONE,
                             .source = NONE,
                             .addressee = NONE,
                             .speaker_of = NONE,
                             .rule = rule,
                             .confidence = confidence };
    for (uint8_t i = 0; i < p->n; i++) {
        q->content[i] = (struct range){ TOK(p->at[i].first).start, TOK(p->at[i].end - 1).end };
        q->n_content++;
    }
    return q;
}

static void quotation_source(const struct article *a, struct quotation *q, uint32_t source)
{
    q->source = source;
    if (source != NONE)
        tree_phrase(a, source, true, &q->source_first, &q->source_end);
}

static void quotation_cue(const struct article *a, struct quotation *q, uint32_t first,
                          uint32_t end)
{
    q->cue_token = first;
    q->cue[0] = (struct range){ TOK(first).start, TOK(end - 1).end };
    q->n_cue = 1;
}

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

static bool takes(struct hit h, const char *what)
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
           TOK(first).upos != UPOS_PRON && !opens(a, first))
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
    for (size_t i = marked_from(s, here->first); i < s->n_marked; i++) {
        struct marked *m = &s->marked[i];
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
    if (best == NULL || !is_speech(a, best))
        return false;
    pieces_add(a, p, best->first, best->end);
    return true;
}

static bool verb_pieces(struct searcher *s, struct hit h, uint32_t verb, struct pieces *p)
{
    const struct article *a = s->a;
    uint32_t clause;
    if (takes(h, "that")) {
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
    if (takes(h, "to")) {
        clause = token_child(a, verb, REL_XCOMP);
        if (clause != NONE && token_feat(a, clause, "VerbForm=Inf")) {
            clause_pieces(a, p, clause, verb);
            return p->n > 0;
        }
    }
    if (takes(h, "of")) {
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
    if (takes(h, "quote") && marked_pieces(s, p, verb))
        return true;
    if (takes(h, "quote") && !takes(h, "that")) {
        /* 'called it "a trap"', 'condemned the raid as "a sin"': however short, the words in marks
         * are theirs. */
        uint32_t first, end;
        token_subtree(a, verb, &first, &end);
        for (size_t i = marked_from(s, verb); i < s->n_marked && s->marked[i].first < end; i++)
            if (!s->marked[i].used && s->marked[i].first > verb && s->marked[i].end <= end) {
                pieces_add(a, p, s->marked[i].first, s->marked[i].end);
                return p->n > 0;
            }
    }
    if (takes(h, "np") && token_child(a, verb, REL_IOBJ) == NONE) {
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

static bool in_pieces(const struct pieces *p, uint32_t t)
{
    for (uint8_t i = 0; i < p->n; i++)
        if (t >= p->at[i].first && t < p->at[i].end)
            return true;
    return false;
}

/* From a name's part or a modifier ("Sindh" in "the governor of Sindh") to the noun it belongs to.
 */
static uint32_t phrase_head(struct searcher *s, uint32_t t)
{
    const struct article *a = s->a;
    while (TOK(t).head != NONE && TOK(t).head < t && tree_is_nominal(a, TOK(t).head) &&
           marked_of(s, TOK(t).head) == NULL &&
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
         t-- > 0 && TOK(t).sentence == sentence && verb - t < 10 && marked_of(s, t) == NULL;)
        if (tree_is_nominal(a, t) && can_speak(a, t) && !tree_is(a, t, REL_COMPOUND) &&
            TOK(t).rel != REL_NMOD_DESC)
            return phrase_head(s, t);
    uint32_t behind = verb + 1;
    while (behind < a->n_tokens && TOK(behind).sentence == sentence &&
           (TOK(behind).upos == UPOS_DET || TOK(behind).upos == UPOS_ADJ))
        behind++;
    if (behind < a->n_tokens && TOK(behind).sentence == sentence && tree_is_nominal(a, behind) &&
        can_speak(a, behind) && marked_of(s, behind) == NULL)
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
    if (source == NONE || in_pieces(&p, source))
        source = speaker_beside(s, verb);
    if (source != NONE && in_pieces(&p, source))
        pieces_cut(a, &p, source, verb);
    pieces_widen(s, &p, verb);
    struct quotation *q =
        quotation_add(s, TOK(verb).sentence, &p, lexicon_rule(&a->arena, h.im, h.entry, 0),
                      source == NONE ? 0.5F : 0.85F);
    if (q == NULL)
        return;
    quotation_source(a, q, source);
    quotation_cue(a, q, verb, verb + 1);
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
        if (((that || finite) && takes(h, "that") && !to) || (to && takes(h, "to")))
            clause = c;
    }
    if (clause == NONE && takes(h, "of"))
        clause = child_with_case(a, noun, REL_NMOD, "of");
    if (clause == NONE)
        return;
    struct pieces p = { 0 };
    clause_pieces(a, &p, clause, noun);
    if (p.n > 0 && span_is(TOK(p.at[0].first).fold, "of"))
        p.at[0].first++;
    pieces_widen(s, &p, noun);
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
    struct quotation *q =
        quotation_add(s, TOK(noun).sentence, &p, lexicon_rule(&a->arena, h.im, h.entry, 0), 0.7F);
    if (q == NULL)
        return;
    quotation_source(a, q, source);
    quotation_cue(a, q, noun, noun + 1);
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
    pieces_widen(s, &p, t);
    struct quotation *q = quotation_add(s, TOK(t).sentence, &p,
                                        lexicon_rule(&a->arena, m.hit.im, m.hit.entry, 0), 0.8F);
    if (q == NULL)
        return;
    quotation_source(a, q, source);
    quotation_cue(a, q, m.first, m.end);
}

/* ---- What is left in marks ---- */

/* The last quotation among [low, high) with marks and a source, in the paragraph of `sentence` or
 * the one before it and not behind; NONE. They are in the order of their sentences. */
static uint32_t last_spoken(const struct article *a, size_t low, size_t high, uint32_t sentence)
{
    size_t least = low;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (a->quotations[middle].sentence < sentence)
            low = middle + 1;
        else
            high = middle;
    }
    for (size_t k = low; k-- > least;) {
        const struct quotation *q = &a->quotations[k];
        if (a->sentences[q->sentence].paragraph + 1 < a->sentences[sentence].paragraph)
            break;
        if (q->source != NONE && q->kind != 1)
            return (uint32_t)k;
    }
    return NONE;
}

/* A quotation that goes on, over a sentence or a paragraph, without a new speaker. */
static void resume(struct searcher *s)
{
    struct article *a = s->a;
    size_t n_before = a->n_quotations; /* those behind are resumed ones, in order too */
    for (size_t i = 0; i < s->n_marked; i++) {
        struct marked *m = &s->marked[i];
        if (m->used)
            continue;
        const struct sentence *sentence = &a->sentences[TOK(m->first).sentence];
        /* A term in marks is short; a whole sentence in marks is speech however short it is. */
        bool whole =
            m->first == sentence->first && m->end >= a->sentences[TOK(m->end - 1).sentence].end;
        if (!whole && (!is_speech(a, m) || marked_words(a, m) < 4))
            continue;
        if (m->first > sentence->first)
            continue; /* inside a sentence of the reporter: a term, a title, part of an indirect
                         quote */
        uint32_t before = last_spoken(a, 0, n_before, TOK(m->first).sentence);
        uint32_t resumed = last_spoken(a, n_before, a->n_quotations, TOK(m->first).sentence);
        if (before == NONE ||
            (resumed != NONE && a->quotations[resumed].sentence >= a->quotations[before].sentence))
            before = resumed;
        if (before == NONE)
            continue;
        struct pieces p = { 0 };
        pieces_add(a, &p, m->first, m->end);
        m->used = true;
        uint32_t source = a->quotations[before].source;
        struct quotation *q =
            quotation_add(s, TOK(m->first).sentence, &p, a->quotations[before].rule, 0.7F);
        if (q == NULL)
            return;
        quotation_source(a, q, source);
        q->speaker_of = before;
    }
}

dm_status quotes_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    struct searcher s = { .a = a, .l = k->lexicon };
    find_marked(&s);
    for (uint32_t t = 0; t < a->n_tokens && !s.no_memory; t++) {
        if (tree_is_verb(a, t))
            verb_quotation(&s, t);
        else if (TOK(t).upos == UPOS_NOUN)
            noun_quotation(&s, t);
        if (TOK(t).upos != UPOS_PUNCT)
            phrase_quotation(&s, t);
    }
    resume(&s);
    if (!s.no_memory && !article_link_quotations(a))
        s.no_memory = true;
    return s.no_memory ? fail(why, DM_NO_MEMORY, "no memory for quotes") : DM_OK;
}
