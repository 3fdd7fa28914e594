/* tokens.c -- text -> tokens, after the habits of the English UD treebanks.
 *
 * A run of text without blanks ("chunk") is cut into tokens by marking, for each character, whether
 * a token begins there. First punctuation comes off both ends, then what remains (the "core") is
 * looked into: addresses stay whole, clitics, hyphens, slashes, units are cut. What the treebanks
 * do was counted on their training files; where the two disagree, the majority rules. */
#include "sentences/parts.h"
#include "sentences/sentences.h"
#include "base/utf8.h"

enum kind { LETTER, DIGIT, PUNCT };

struct character {
    size_t at; /* byte of the text */
    int32_t c;
    enum kind kind;
};

struct chunk {
    struct span text;
    size_t n;
    struct character ch[TOKEN_MOST_CHARS + 1]; /* one more: where the chunk ends */
    bool cut[TOKEN_MOST_CHARS + 1];            /* a token begins here */
    size_t lo, hi;                             /* the core: ch[lo, hi) */
};

static bool is_apostrophe(int32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == '`' || c == 0x2BC;
}

static bool is_currency(int32_t c)
{
    return c == '$' || c == 0xA3 || c == 0xA5 || (c >= 0x20A0 && c <= 0x20BF);
}

static enum kind kind_of(int32_t c)
{
    if (c >= '0' && c <= '9')
        return DIGIT;
    if (c < 128)
        return (c | 32) >= 'a' && (c | 32) <= 'z' ? LETTER : PUNCT;
    return utf8_is_letter(c) || (c >= 0x300 && c <= 0x36F) || !utf8_is_punct(c)
               ? (is_currency(c) || c == 0xB0 ? PUNCT : LETTER)
               : PUNCT;
}

static struct span core_text(const struct chunk *k, size_t from, size_t to)
{
    return span_cut(k->text, k->ch[from].at, k->ch[to].at);
}

/* ASCII lower case into `out` (cut at its room); for the small word lists. */
static struct span lowered(struct span s, char *out, size_t room)
{
    size_t n = s.len < room ? s.len : 0;
    for (size_t i = 0; i < n; i++)
        out[i] = (char)(s.at[i] >= 'A' && s.at[i] <= 'Z' ? s.at[i] + 32 : s.at[i]);
    return (struct span){ out, n };
}

static bool listed(struct span word, const char *const *list, size_t n)
{
    char low[24];
    struct span s = lowered(word, low, sizeof low);
    for (size_t i = 0; i < n && s.len > 0; i++)
        if (span_is(s, list[i]))
            return true;
    return false;
}
#define LISTED(word, list) listed((word), (list), sizeof(list) / sizeof((list)[0]))

/* ---- Addresses: kept whole ---- */

static bool is_address(struct span s)
{
    static const char *const heads[] = { "http://", "https://", "ftp://", "www.", "mailto:" };
    static const char *const tails[] = { ".com",  ".org", ".net", ".gov", ".edu", ".info", ".int",
                                         ".html", ".htm", ".doc", ".pdf", ".xls", ".co.uk" };
    char low[256];
    for (size_t i = 0; i < sizeof heads / sizeof heads[0]; i++) {
        size_t n = strlen(heads[i]);
        if (s.len > n && span_eq_nocase(span_cut(s, 0, n), span_of(heads[i])))
            return true;
    }
    size_t slash = 0;
    while (slash < s.len && s.at[slash] != '/')
        slash++;
    struct span host = lowered(span_cut(s, 0, slash), low, sizeof low);
    for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++)
        if (host.len > strlen(tails[i]) && span_ends(host, tails[i]))
            return true;
    const char *at = memchr(s.at, '@', s.len);
    return at != NULL && at > s.at && (size_t)(at - s.at) + 3 < s.len;
}

/* ---- Punctuation at the ends ---- */

/* First parts that the treebanks write together with what follows their hyphen. */
static const char *const joined_prefixes[] = {
    "anti",  "arch",  "co",    "counter", "cross", "de",     "e",     "ex",     "extra", "hyper",
    "inter", "intra", "mega",  "micro",   "mid",   "mini",   "multi", "neo",    "non",   "over",
    "para",  "post",  "pre",   "pro",     "proto", "pseudo", "quasi", "re",     "semi",  "socio",
    "sub",   "super", "trans", "ultra",   "un",    "under",  "uh",    "psycho",
};

static bool same_run(int32_t a, int32_t b)
{
    if ((a == '!' || a == '?') && (b == '!' || b == '?'))
        return true;
    return a == b &&
           (a == '.' || a == '-' || a == '*' || a == '_' || a == '=' || a == '#' || a == '~' ||
            a == '+' || a == '<' || a == '>' || a == '`' || a == '\'' || a == 0x2014);
}

/* Words written with an apostrophe in front, and years: "'em", "'90s". */
static bool apostrophe_belongs(const struct chunk *k, size_t at)
{
    static const char *const words[] = { "em", "til", "cause", "tis", "twas", "bout", "n",
                                         "s",  "m",   "d",     "ll",  "re",   "ve",   "round" };
    if (!is_apostrophe(k->ch[at].c) || at + 1 >= k->n)
        return false;
    size_t end = at + 1, digits = 0;
    while (end < k->n && k->ch[end].kind != PUNCT) {
        digits += k->ch[end].kind == DIGIT;
        end++;
    }
    if (digits == 2 && (end - at == 3 || (end - at == 4 && k->ch[end - 1].c == 's')))
        return true;
    bool closed = end < k->n && is_apostrophe(k->ch[end].c); /* 'cause' is a quoted word */
    return !closed && LISTED(core_text(k, at + 1, end), words);
}

static void trim_front(struct chunk *k)
{
    while (k->lo < k->hi && k->ch[k->lo].kind == PUNCT) {
        int32_t c = k->ch[k->lo].c;
        if (apostrophe_belongs(k, k->lo))
            return;
        if ((c == '@' || c == '#' || c == '_') && k->lo + 1 < k->hi &&
            k->ch[k->lo + 1].kind == LETTER)
            return; /* @name, #topic */
        if (c == '.' && k->lo + 1 < k->hi && k->ch[k->lo + 1].kind != PUNCT)
            return; /* .45 */
        k->lo++;
        while (k->lo < k->hi && same_run(c, k->ch[k->lo].c))
            k->lo++;
        if (k->lo < k->n)
            k->cut[k->lo] = true;
    }
}

/* Start of the word that the full stop at `stop` ends: behind the last hyphen, slash or bracket. */
static size_t word_start(const struct chunk *k, size_t stop)
{
    size_t at = stop;
    while (at > k->lo) {
        const struct character *c = &k->ch[at - 1];
        if (c->kind == PUNCT && c->c != '.' && c->c != '&' && !is_apostrophe(c->c))
            break;
        at--;
    }
    return at;
}

static bool stop_belongs(const struct chunk *k, size_t stop, struct span next)
{
    if (stop == k->lo || is_address(core_text(k, k->lo, stop)))
        return false;
    size_t from = word_start(k, stop);
    struct span word = core_text(k, from, stop + 1);
    return abbreviation_of(word, next) != ABBR_NOT;
}

static void trim_back(struct chunk *k, struct span next)
{
    while (k->lo < k->hi && k->ch[k->hi - 1].kind == PUNCT) {
        size_t last = k->hi - 1;
        int32_t c = k->ch[last].c;
        bool run = last > k->lo && same_run(k->ch[last - 1].c, c);
        if (c == '.' && !run && stop_belongs(k, last, k->hi == k->n ? next : SPAN("")))
            return;
        if ((c == '/' || c == '_') && !run && is_address(core_text(k, k->lo, k->hi)))
            return;
        if (c == '-' && !run && last > k->lo && k->ch[last - 1].kind == LETTER &&
            (last - k->lo <= 1 || LISTED(core_text(k, k->lo, last), joined_prefixes)))
            return; /* "pro- and anti-government", a word broken off */
        while (last > k->lo && same_run(k->ch[last - 1].c, c))
            last--;
        k->cut[last] = true;
        k->hi = last;
    }
}

/* ---- Inside the core ---- */

/* 713-853-3989, 345-9945, 2024-01-05: numbers that are one name; 5-10 and 2011-2013 are not. */
static bool is_number_code(const struct chunk *k, size_t from, size_t to)
{
    size_t hyphens = 0, group = 0, first = 0;
    for (size_t i = from; i < to; i++) {
        if (k->ch[i].c == '-') {
            if (hyphens++ == 0)
                first = group;
            group = 0;
        } else if (k->ch[i].kind == DIGIT) {
            group++;
        } else {
            return false;
        }
    }
    return hyphens >= 2 || (hyphens == 1 && first == 3 && group == 4);
}

static void cut_around(struct chunk *k, size_t from, size_t to)
{
    k->cut[from] = true;
    k->cut[to] = true;
}

static bool is_inner_hyphen(const struct chunk *k, size_t i)
{
    return (k->ch[i].c == '-' || k->ch[i].c == 0x2010 || k->ch[i].c == 0x2011) && i > k->lo &&
           i + 1 < k->hi;
}

static void cut_hyphens(struct chunk *k)
{
    size_t part = k->lo;
    for (size_t i = k->lo; i < k->hi; i++) {
        if (k->ch[i].kind == PUNCT && !is_inner_hyphen(k, i)) {
            if (!is_apostrophe(k->ch[i].c) && k->ch[i].c != '.')
                part = i + 1;
            continue;
        }
        if (!is_inner_hyphen(k, i))
            continue;
        size_t end = i + 1;
        while (end < k->hi && (k->ch[end].kind != PUNCT || k->ch[end].c == '-'))
            end++;
        if (is_number_code(k, part, end)) {
            i = end - 1;
            continue;
        }
        bool joined = LISTED(core_text(k, part, i), joined_prefixes) && k->ch[i + 1].kind != PUNCT;
        if (!joined) {
            size_t to = i + 1;
            while (to < k->hi && k->ch[to].c == k->ch[i].c)
                to++;
            cut_around(k, i, to);
            i = to - 1;
        }
        part = i + 1;
    }
}

static bool is_joiner(const struct chunk *k, size_t i)
{
    int32_t c = k->ch[i].c;
    const struct character *a = &k->ch[i - 1], *b = &k->ch[i + 1];
    if (a->kind == PUNCT || b->kind == PUNCT)
        return c == '_';
    if (is_apostrophe(c) || c == '_' || c == '@')
        return true;
    if (c == '.') {
        /* A blank forgotten behind a full stop: "said.The". */
        if (a->kind == LETTER && b->kind == LETTER && utf8_is_lower(a->c) && utf8_is_upper(b->c) &&
            i >= k->lo + 3 && i + 3 < k->hi && utf8_is_lower(k->ch[i + 2].c) &&
            utf8_is_lower(k->ch[i - 2].c))
            return false;
        return true;
    }
    if (c == ',' || c == ':' || c == '/')
        return a->kind == DIGIT && b->kind == DIGIT;
    if (c == '&')
        return utf8_is_upper(a->c) && utf8_is_upper(b->c);
    return false;
}

static void cut_punctuation(struct chunk *k)
{
    for (size_t i = k->lo; i < k->hi; i++) {
        if (k->ch[i].kind != PUNCT || is_inner_hyphen(k, i))
            continue;
        if (i > k->lo && i + 1 < k->hi && is_joiner(k, i))
            continue;
        if (i == k->lo && (k->ch[i].c == '.' || k->ch[i].c == '@' || k->ch[i].c == '#' ||
                           k->ch[i].c == '_' || is_apostrophe(k->ch[i].c)))
            continue; /* trim_front left it on purpose */
        if (k->ch[i].c == '.' && i + 1 == k->hi)
            continue; /* trim_back left it: an abbreviation */
        if (k->ch[i].c == '-' && i + 1 == k->hi)
            continue; /* trim_back left it: "pro-" */
        /* "No.10", "U.S.-led": the full stop of an abbreviation inside the core. */
        if (k->ch[i].c == '.' && i > k->lo && k->ch[i - 1].kind == LETTER &&
            (i + 1 >= k->hi || k->ch[i + 1].c != '.') &&
            stop_belongs(k, i, (struct span){ "1", 1 }))
            continue;
        size_t to = i + 1;
        while (to < k->hi && same_run(k->ch[i].c, k->ch[to].c))
            to++;
        if (is_currency(k->ch[i].c) && i > k->lo && k->ch[i - 1].kind == LETTER)
            k->cut[to] = true; /* US$ 5 */
        else
            cut_around(k, i, to);
        i = to - 1;
    }
}

/* 5km, 7am, 20bn: the number and its unit; 20th, 1990s, 4chan stay. */
static void cut_units(struct chunk *k)
{
    static const char *const units[] = { "am", "pm", "a.m.", "p.m.", "km", "kg",  "cm",  "mm",
                                         "m",  "ft", "mph",  "kph",  "lb", "lbs", "bn",  "mn",
                                         "k",  "g",  "hrs",  "mins", "tn", "kmh", "p",   "mw",
                                         "gw", "kw", "mb",   "gb",   "mi", "oz",  "pm.", "am." };
    size_t i = k->lo;
    while (i < k->hi) {
        if (k->ch[i].kind != DIGIT || (i > k->lo && k->ch[i - 1].kind == LETTER)) {
            i++;
            continue;
        }
        size_t end = i;
        while (end < k->hi &&
               (k->ch[end].kind == DIGIT ||
                ((k->ch[end].c == '.' || k->ch[end].c == ',' || k->ch[end].c == ':') &&
                 end + 1 < k->hi && k->ch[end + 1].kind == DIGIT)))
            end++;
        size_t unit = end;
        while (unit < k->hi && (k->ch[unit].kind == LETTER || k->ch[unit].c == '.'))
            unit++;
        bool money = i > 0 && is_currency(k->ch[i - 1].c);
        if (unit > end && (LISTED(core_text(k, end, unit), units) || (money && unit == end + 1)))
            k->cut[end] = true;
        i = unit > i ? unit : i + 1;
    }
}

static bool is_suffix(struct span s)
{
    static const char *const suffixes[] = { "s", "m", "d", "ll", "re", "ve" };
    return LISTED(s, suffixes);
}

/* "don't" -> do n't, "Turkey's" -> Turkey 's; only at the end of a part between cuts. */
static void cut_clitics(struct chunk *k)
{
    for (size_t i = k->lo + 1; i + 1 < k->hi; i++) {
        if (!is_apostrophe(k->ch[i].c) || k->ch[i - 1].kind == PUNCT)
            continue;
        size_t end = i + 1;
        while (end < k->hi && !k->cut[end] && k->ch[end].kind != PUNCT)
            end++;
        if (end < k->hi && !k->cut[end] && !is_apostrophe(k->ch[end].c))
            continue;
        struct span tail = core_text(k, i + 1, end);
        int32_t before = k->ch[i - 1].c;
        if (is_suffix(tail)) {
            k->cut[i] = true;
        } else if (tail.len == 1 && (tail.at[0] | 32) == 't' && (before | 32) == 'n' &&
                   i >= k->lo + 2 && k->ch[i - 2].kind == LETTER) {
            k->cut[i - 1] = true;
        }
    }
}

struct joined_word {
    const char *word;
    uint8_t at; /* where the second token begins */
};

static const struct joined_word joined_words[] = {
    { "cannot", 3 }, { "gonna", 3 },   { "wanna", 3 },   { "gotta", 3 },  { "gimme", 3 },
    { "lemme", 3 },  { "dont", 2 },    { "didnt", 3 },   { "doesnt", 4 }, { "isnt", 2 },
    { "wasnt", 3 },  { "couldnt", 5 }, { "wouldnt", 5 }, { "havent", 4 },
};

static void cut_joined_word(struct chunk *k)
{
    char low[16];
    struct span s = lowered(core_text(k, k->lo, k->hi), low, sizeof low);
    for (size_t i = 0; i < sizeof joined_words / sizeof joined_words[0] && s.len > 0; i++)
        if (span_is(s, joined_words[i].word))
            k->cut[k->lo + joined_words[i].at] = true;
}

static bool is_emoticon(struct span s)
{
    static const char *const faces[] = { ":)", ":-)", ";)",  ";-)", ":(", ":-(",
                                         ":d", ":p",  ":-d", ":-p", ";p", "=)",
                                         "=(", "^_^", ":/",  ":-/", "<3" };
    return LISTED(s, faces);
}

static void chunk_cut(struct chunk *k, struct span next)
{
    memset(k->cut, 0, (k->n + 1) * sizeof k->cut[0]);
    k->lo = 0;
    k->hi = k->n;
    struct span all = core_text(k, 0, k->n);
    if (is_emoticon(all))
        return;
    trim_front(k);
    trim_back(k, next);
    if (k->lo >= k->hi)
        return;
    k->cut[k->lo] = true;
    if (is_address(core_text(k, k->lo, k->hi)))
        return;
    cut_hyphens(k);
    cut_punctuation(k);
    cut_units(k);
    cut_clitics(k);
    cut_joined_word(k);
}

/* ---- Chunks to tokens ---- */

static bool fold_is_itself(struct span s)
{
    for (size_t i = 0; i < s.len; i++) {
        unsigned char c = (unsigned char)s.at[i];
        if (c >= 128 || c == '`' || (c >= 'A' && c <= 'Z'))
            return false;
    }
    return true;
}

static bool token_add(struct token_list *list, struct span text, size_t start, size_t end,
                      bool space)
{
    if (!arena_grow(list->arena, (void **)&list->at, &list->room, list->n + 1, sizeof list->at[0]))
        return false;
    struct span form = span_cut(text, start, end);
    struct span fold = fold_is_itself(form) ? form : utf8_fold(list->arena, form);
    if (fold.at == NULL)
        return false;
    list->at[list->n++] = (struct token){ .start = (uint32_t)start,
                                          .end = (uint32_t)end,
                                          .head = NONE,
                                          .child = NONE,
                                          .next = NONE,
                                          .fold = fold,
                                          .lemma = { "", 0 },
                                          .feats = { "", 0 },
                                          .space_before = space };
    return true;
}

/* Reads the next chunk at *at into `k`; false at the end. */
static bool chunk_next(struct chunk *k, struct span text, size_t *at, size_t end, bool *space)
{
    size_t n;
    while (*at < end) {
        int32_t c = utf8_get(span_cut(text, *at, end), &n);
        if (!utf8_is_space(c))
            break;
        *space = true;
        *at += n;
    }
    k->text = text;
    k->n = 0;
    while (*at < end && k->n < TOKEN_MOST_CHARS) {
        int32_t c = utf8_get(span_cut(text, *at, end), &n);
        if (utf8_is_space(c))
            break;
        k->ch[k->n++] = (struct character){ *at, c, kind_of(c) };
        *at += n;
    }
    k->ch[k->n] = (struct character){ *at, ' ', PUNCT };
    return k->n > 0;
}

bool tokens_add(struct token_list *list, struct span text, size_t start, size_t end)
{
    struct chunk k;
    size_t at = start;
    bool space = list->n > 0;
    while (chunk_next(&k, text, &at, end, &space)) {
        chunk_cut(&k, span_cut(text, at, end));
        size_t from = 0;
        for (size_t i = 1; i <= k.n; i++) {
            if (i < k.n && !k.cut[i])
                continue;
            if (!token_add(list, text, k.ch[from].at, k.ch[i].at, space && from == 0))
                return false;
            from = i;
        }
        space = false;
    }
    return true;
}

bool token_is_clitic(const struct article *a, uint32_t token)
{
    static const char *const clitics[] = {
        "'s", "n't", "'m", "'d", "'ll", "'re", "'ve", "'", "nt"
    };
    if (token == 0 || token >= a->n_tokens || a->tokens[token].space_before)
        return false;
    struct span fold = a->tokens[token].fold, before = token_text(a, token - 1);
    if (before.len == 0)
        return false;
    unsigned char last = (unsigned char)before.at[before.len - 1];
    if (last < 128 && !(((last | 32) >= 'a' && (last | 32) <= 'z') ||
                        (last >= '0' && last <= '9') || last == '.'))
        return false;
    if (span_is(fold, "'"))
        return (last | 32) == 's' || (last | 32) == 'z' || (last | 32) == 'x';
    if (LISTED(fold, clitics))
        return true;
    struct span pair = tokens_text(a, token - 1, token + 1);
    char low[16];
    struct span s = lowered(pair, low, sizeof low);
    for (size_t i = 0; i < sizeof joined_words / sizeof joined_words[0] && s.len > 0; i++)
        if (span_is(s, joined_words[i].word))
            return true;
    return false;
}
