/* skip.c -- sentences that can hold no record: tables of numbers, scores, menus, code, links. Reads
 * tokens, marks sentences.
 *
 * News comes with much that is no sentence, and the encoder, where all the time goes, would make
 * trees of it. Only what cannot be meant as prose is left out: one function word in lower case, one
 * quotation mark or one word of the trade that the lexicon knows ("killed", "talks", "rebels") and
 * the sentence is parsed. A few tables parsed in vain cost little; a lost sentence is lost. */
#include "analysis/skip.h"
#include "analysis/analysis.h"
#include "base/utf8.h"

#define TOK(t) (a->tokens[t])

/* What the tokens of a sentence look like. */
struct shape {
    uint32_t tokens;
    uint32_t numbers; /* begin with a digit, or with a sign and a digit */
    uint32_t clocks;  /* 18:30 */
    uint32_t marks;   /* neither letters nor digits */
    uint32_t signs;   /* marks that are counted with numbers: % + - $ = ... */
    uint32_t bars;    /* marks that part the items of a menu: | and its like */
    uint32_t code;    /* braces, double signs */
    uint32_t links;   /* addresses */
    uint32_t lower;   /* words in lower case */
    uint32_t longest; /* words between two bars */
    bool prose;       /* a function word in lower case, or a mark of speech */
    bool speech;      /* a quotation mark */
};

static bool is_one_of(struct span w, const char *words)
{
    struct span rest = span_of(words), one;
    while (span_next(&rest, ' ', &one))
        if (span_eq(w, one))
            return true;
    return false;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_number(struct span w)
{
    size_t i = w.len > 1 && (w.at[0] == '+' || w.at[0] == '-' || w.at[0] == '$' || w.at[0] == '.');
    return w.len > i && is_digit(w.at[i]);
}

static bool is_clock(struct span w)
{
    return (w.len == 5 && w.at[2] == ':' && is_digit(w.at[0]) && is_digit(w.at[4])) ||
           (w.len == 4 && w.at[1] == ':' && is_digit(w.at[0]) && is_digit(w.at[3]));
}

static bool is_mark(struct span w)
{
    size_t n;
    for (size_t i = 0; i < w.len; i += n) {
        int32_t c = utf8_get(span_from(w, i), &n);
        if (utf8_is_letter(c) || utf8_is_digit(c))
            return false;
    }
    return true;
}

static bool is_link(struct span w)
{
    return span_starts(w, "http:") || span_starts(w, "https:") || span_starts(w, "www.") ||
           (w.len > 3 && memchr(w.at + 1, '@', w.len - 1) != NULL);
}

static void count_mark(struct shape *f, struct span w)
{
    f->marks++;
    if (is_one_of(w, "\" '' `` \xE2\x80\x9C \xE2\x80\x9D \xC2\xAB \xE2\x80\x9E ? !"))
        f->speech = true;
    f->signs += is_one_of(w, "% + - \xE2\x88\x92 \xC2\xB1 $ \xE2\x82\xAC \xC2\xA3 = * / # | "
                             "\xE2\x96\xB2 \xE2\x96\xBC \xC2\xB0 < >");
    f->bars += is_one_of(w, "| \xE2\x80\xA2 \xC2\xB7 / // > \xE2\x80\xBA \xC2\xBB || \xE2\x80\xA3");
    f->code += is_one_of(w, "{ } == => := && \\ </ /> () {} = ===");
}

static void count_word(struct shape *f, struct span w)
{
    size_t n;
    if (!utf8_is_lower(utf8_get(w, &n)) || w.len < 2)
        return;
    f->lower++;
    f->prose =
        f->prose ||
        is_one_of(w, "the of to and in an for on with that by at from as is was are were be been "
                     "has have had will would who which after before over into about against not "
                     "but or than its his her their this said says it he she they we more least");
}

static struct shape shape_of(const struct article *a, const struct sentence *s)
{
    struct shape f = { .tokens = s->end - s->first };
    uint32_t run = 0;
    for (uint32_t t = s->first; t < s->end; t++) {
        struct span w = token_text(a, t);
        uint32_t bars = f.bars;
        if (is_number(w)) {
            f.numbers++;
            f.clocks += is_clock(w);
        } else if (is_mark(w)) {
            count_mark(&f, w);
        } else if (is_link(w)) {
            f.links++;
        } else {
            count_word(&f, w);
        }
        run = f.bars > bars ? 0 : run + 1;
        if (run > f.longest)
            f.longest = run;
    }
    return f;
}

/* Of verbs and nouns those that can tell an event: "mail", "drive" and hundreds more have entries
 * that only say that they don't. */
static bool can_tell(struct hit h)
{
    if (h.entry == NULL || (h.entry->kind != ENTRY_VERB && h.entry->kind != ENTRY_NOUN))
        return h.entry != NULL;
    for (uint32_t i = 0; i < h.entry->frames.n; i++)
        if (h.im->frames[h.entry->frames.first + i].type != PLOVER_NONE)
            return true;
    return false;
}

/* Whether the lexicon knows a word of the trade among them, whatever its case. Rarely asked: only
 * of what looks like a table by then. */
static bool has_word_of_trade(struct article *a, const struct lexicon *l, const struct sentence *s)
{
    static const enum entry_kind kinds[] = { ENTRY_VERB,    ENTRY_NOUN, ENTRY_SAY,
                                             ENTRY_SAYNOUN, ENTRY_CUE,  ENTRY_AGENT };
    for (uint32_t t = s->first; t < s->end; t++) {
        struct span w = TOK(t).fold, stems[8];
        if (w.len < 2 || is_number(w) || is_mark(w))
            continue;
        size_t n = lexicon_stems(&a->arena, w, w, stems);
        for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
            if (can_tell(lexicon_find_stems(l, stems, n, kinds[i])))
                return true;
        if (is_one_of(w, "dead deaths hurt wounded injured missing casualties victims toll"))
            return true;
    }
    return false;
}

static enum skip looks_like(const struct shape *f)
{
    uint32_t n = f->tokens, figures = f->numbers + f->signs;
    if (f->code >= 3 && f->marks * 100 >= n * 35)
        return SKIP_CODE;
    if (f->prose || f->speech)
        return SKIP_NOT;
    if (f->links >= 2 && f->links * 10 >= n * 3)
        return SKIP_LINKS;
    if (f->marks * 10 >= n * 9)
        return SKIP_LIST; /* a line of dashes or stars */
    if (f->numbers * 10 >= n * 4 && figures * 10 >= n * 6 && f->lower * 4 <= n)
        return SKIP_TABLE;
    if (n >= 10 && f->numbers * 10 >= n * 4 && f->lower == 0)
        return SKIP_TABLE;
    if (f->clocks >= 3 && f->clocks * 5 >= n && f->lower * 10 <= n)
        return SKIP_LIST;
    if (f->bars >= 3 && f->bars * 5 >= n && f->longest <= 4)
        return SKIP_LIST;
    return SKIP_NOT;
}

enum skip skip_of(struct article *a, const struct lexicon *l, const struct sentence *s)
{
    if (s->end - s->first < SKIP_LEAST_TOKENS)
        return SKIP_NOT;
    struct shape f = shape_of(a, s);
    enum skip skip = looks_like(&f);
    if (skip != SKIP_NOT && skip != SKIP_CODE && has_word_of_trade(a, l, s))
        return SKIP_NOT;
    return skip;
}

dm_status skips_find(struct article *a, const struct knowledge *k, dm_report *why)
{
    (void)why;
    for (size_t i = 0; i < a->n_sentences; i++)
        a->sentences[i].skipped = k->parse_all || a->given_tokens
                                      ? SKIP_NOT
                                      : (uint8_t)skip_of(a, k->lexicon, &a->sentences[i]);
    return DM_OK;
}

/* ---- What they get instead of a tree ---- */

static enum upos upos_of_shape(struct span w)
{
    size_t n;
    int32_t c = utf8_get(w, &n);
    if (is_number(w))
        return UPOS_NUM;
    if (is_mark(w))
        return utf8_is_punct(c) && !is_one_of(w, "% + $ = < > |") ? UPOS_PUNCT : UPOS_SYM;
    return utf8_is_upper(c) && !is_link(w) ? UPOS_PROPN : UPOS_X;
}

void skipped_tree(struct article *a, const struct sentence *s)
{
    uint32_t root = s->first;
    for (uint32_t t = s->first; t < s->end; t++) {
        struct span w = token_text(a, t);
        TOK(t).upos = (uint8_t)upos_of_shape(w);
        TOK(t).lemma = w;
        TOK(t).feats = SPAN("_");
        TOK(t).name = 0;
    }
    while (root + 1 < s->end && (TOK(root).upos == UPOS_PUNCT || TOK(root).upos == UPOS_SYM))
        root++;
    for (uint32_t t = s->first; t < s->end; t++) {
        bool mark = TOK(t).upos == UPOS_PUNCT;
        TOK(t).head = t == root ? NONE : root;
        TOK(t).rel = (uint8_t)(t == root ? REL_ROOT : mark ? REL_PUNCT : REL_DEP);
    }
}
