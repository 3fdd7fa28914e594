/* names_edges.c -- where names begin and end: hyphens, articles of Arabic names, titles.
 *
 * A hyphen is a word of its own to the encoder, and its training texts seldom part names there: it
 * often stops at "Kim Dae" of "Kim Dae-jung", and at "Abdel Fattah" of "Abdel Fattah al-Sisi". The
 * tree, trained on other texts, knows these words as parts of one name (flat); "Kim-Trump summit"
 * and "Seoul-based" it does not. */
#include "analysis/names_parts.h"
#include "base/utf8.h"

#define TOK(t) (a->tokens[t])

static bool is_word(const struct article *a, uint32_t t, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (span_is(TOK(t).fold, list[i]))
            return true;
    return false;
}
#define IS_WORD(a, t, list) is_word((a), (t), (list), sizeof(list) / sizeof *(list))

static bool same_sentence(const struct article *a, uint32_t t, uint32_t u)
{
    return t < a->n_tokens && u < a->n_tokens && TOK(t).sentence == TOK(u).sentence;
}

static bool is_hyphen(const struct article *a, uint32_t t)
{
    return span_is(TOK(t).fold, "-");
}

/* "al" of "al-Assad". */
static bool is_arabic_article(const struct article *a, uint32_t t)
{
    static const char *const articles[] = { "al", "el", "as", "ash", "ad", "an",
                                            "ar", "az", "at", "ul",  "ud", "ur" };
    return IS_WORD(a, t, articles);
}

/* "al" and "-" before `t`, to be taken into the name that begins there. */
static bool article_before(const struct article *a, uint32_t t)
{
    return t >= 2 && same_sentence(a, t, t - 2) && is_hyphen(a, t - 1) &&
           is_arabic_article(a, t - 2);
}

/* "Abdel Fattah" + "al-Sisi", "Ras" + "al-Ain", whether or not the model reads a name there. */
static uint32_t article_reach(const struct article *a, const struct name *name,
                              const struct name *next)
{
    uint32_t b = name->end, x = b + 2;
    bool person = name->type == NAME_PER;
    bool flat = TOK(x).rel == REL_FLAT && TOK(x).head != NONE && TOK(x).head < b &&
                TOK(x).head >= name->first;
    if (next == NULL || next->first > x)
        return person || flat ? x + 1 : b;
    return flat || (person && next->type == NAME_PER) ? next->end : b;
}

/* Past the end of the name when the words behind it are part of it, else its end. `next`: the name
 * that follows, or NULL; it is swallowed when the new end lies behind its first word. */
static uint32_t name_reach(const struct article *a, const struct name *name,
                           const struct name *next)
{
    uint32_t b = name->end;
    if (!same_sentence(a, name->first, b))
        return b;
    bool person = name->type == NAME_PER;
    if (is_arabic_article(a, b) && same_sentence(a, b, b + 2) && is_hyphen(a, b + 1) &&
        word_is_capital(a, b + 2))
        return article_reach(a, name, next);
    if (!is_hyphen(a, b) || !same_sentence(a, b, b + 1))
        return b;
    uint32_t x = b + 1;
    bool flat = TOK(x).rel == REL_FLAT;
    if (next != NULL && next->first == x) {
        /* Two persons' names: of one person only where both make one name in the tree. */
        bool whole = b - name->first > 1 || is_arabic_article(a, name->first);
        return person && next->type == NAME_PER && flat && whole ? next->end : b;
    }
    if (next != NULL && next->first <= x)
        return b;
    /* "Dae-jung": a small letter is no other name. */
    bool small = !word_is_capital(a, x) && (TOK(x).upos == UPOS_PROPN || TOK(x).upos == UPOS_X);
    if (person)
        return flat || small ? x + 1 : b;
    return flat && word_is_capital(a, x) ? x + 1 : b;
}

/* What training cuts off a person's name: the title belongs to the office. */
static bool is_title(const struct article *a, uint32_t t)
{
    static const char *const titles[] = {
        "pope",     "gen",     "gen.",   "general", "col",     "col.",   "colonel",  "maj",
        "maj.",     "major",   "lt",     "lt.",     "capt",    "capt.",  "captain",  "sgt",
        "sgt.",     "sheikh",  "shaikh", "sheik",   "imam",    "king",   "queen",    "prince",
        "princess", "auntie",  "aunty",  "aunt",    "uncle",   "dr",     "dr.",      "prof",
        "prof.",    "mr",      "mr.",    "mrs",     "mrs.",    "ms",     "ms.",      "president",
        "minister", "sir",     "lord",   "lady",    "bishop",  "judge",  "cardinal", "ayatollah",
        "justice",  "pol",     "brig",   "brig.",   "admiral", "adm",    "adm.",     "emir",
        "sultan",   "senator", "sen",    "sen.",    "rep",     "rep.",   "gov",      "gov.",
        "governor", "rev",     "rev.",   "father",  "sister",  "brother"
    };
    return IS_WORD(a, t, titles);
}

void names_mend(struct article *a)
{
    size_t kept = 0;
    for (size_t i = 0, next; i < a->n_names; i = next) {
        struct name name = a->names[i];
        next = i + 1;
        for (uint32_t reach = name.end; name.type <= NAME_LOC; reach = name.end) {
            reach = name_reach(a, &name, next < a->n_names ? &a->names[next] : NULL);
            if (reach == name.end)
                break;
            name.end = reach;
            while (next < a->n_names && a->names[next].first < reach)
                next++;
        }
        bool free = kept == 0 || a->names[kept - 1].end + 2 <= name.first;
        if (name.type <= NAME_LOC && free && article_before(a, name.first))
            name.first -= 2;
        while (name.type == NAME_PER && name.end - name.first > 1 && is_title(a, name.first))
            name.first++;
        a->names[kept++] = name;
    }
    a->n_names = kept;
}
