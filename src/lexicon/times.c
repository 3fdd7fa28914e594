/* times.c -- tables, definitions and rules of data/times/: text -> numbers. Used by the builder
 * alone; the grammar is in docs/formats/lexicon.md ("When").
 *
 * A pattern becomes a small program that only runs forward: words, sets, tables and classes take
 * tokens, SPLIT tries one way and then another. There are no loops, so every run ends. */
#include "base/feasts.h"
#include "base/utf8.h"
#include "lexicon/builder.h"

#include <math.h>
#include <stdlib.h>

#define TEXT_ROW(name, text) text,
static const char *const slot_names[] = { TIME_SLOT_LIST(TEXT_ROW) };
static const char *const class_names[] = { TIME_CLASS_LIST(TEXT_ROW) };
static const char *const test_names[] = { TIME_TEST_LIST(TEXT_ROW) };
static const char *const action_names[] = { TIME_ACTION_LIST(TEXT_ROW) };
static const char *const type_names[] = { TIME_TYPE_LIST(TEXT_ROW) };
static const char *const unit_names[] = { TIME_UNIT_LIST(TEXT_ROW) };
#undef TEXT_ROW
#define INDEX_OF(names, s) index_of((names), sizeof(names) / sizeof((names)[0]), (s))

enum { MAX_DEPTH = 8, MAX_WAYS = 64 };

static int index_of(const char *const *names, size_t n, struct span s)
{
    for (size_t i = 0; i < n; i++)
        if (s.len > 0 && span_is(s, names[i]))
            return (int)i;
    return -1;
}

static struct span text_of(const struct builder *b, struct str s)
{
    return (struct span){ (const char *)b->pool.items + s.at, s.len };
}

/* ---- Values ---- */

/* Whether a slot may hold the number; all but `number` count whole ones. */
static bool number_fits(unsigned slot, double v)
{
    static const struct {
        uint8_t slot;
        int16_t low, high;
    } bounds[] = { { SLOT_MONTH, 1, 12 },   { SLOT_WEEKDAY, 1, 7 }, { SLOT_DAY, 1, 31 },
                   { SLOT_HOUR, 0, 24 },    { SLOT_MINUTE, 0, 59 }, { SLOT_HALF, 1, 2 },
                   { SLOT_ORDINAL, 1, 99 }, { SLOT_YEAR, 1, 9999 } };
    int low = -10000, high = 10000;
    for (size_t i = 0; i < sizeof bounds / sizeof bounds[0]; i++)
        if (bounds[i].slot == slot) {
            low = bounds[i].low;
            high = bounds[i].high;
        }
    bool whole = v <= floor(v) && v >= floor(v);
    return v >= low && v <= high && (whole || slot == SLOT_NUMBER);
}

/* A value for a slot, as a number or a text; false: it has no sense there. */
static bool slot_value(struct builder *b, unsigned slot, struct span s, double *number,
                       struct str *text)
{
    static const char *const whiches[] = { "last", "this", "next" };
    static const char *const froms[] = { "article", "text", "quarter" };
    static const char *const parts[] = { "TMO", "TMI", "TAF", "TEV", "TNI" };
    static const char *const seasons[] = { "SP", "SU", "FA", "WI" };
    static const char *const mods[] = { "START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN" };
    uint32_t feast;
    char digits[16] = "", *end = NULL;
    struct span own = arena_copy(&b->arena, s); /* the pool moves */
    *text = builder_string(b, own);
    *number = NAN;
    memcpy(digits, own.at, own.len < 15 ? own.len : 15);
    double v = strtod(digits, &end);
    bool plain = own.len > 0 && own.len <= 15 && *end == '\0';
    switch (slot) {
    case SLOT_UNIT:
        *number = INDEX_OF(unit_names, own) + 1;
        return *number > 0;
    case SLOT_WHICH:
        *number = INDEX_OF(whiches, own) - 1;
        return *number >= -1 && INDEX_OF(whiches, own) >= 0;
    case SLOT_FROM:
        *number = INDEX_OF(froms, own);
        return *number >= 0;
    case SLOT_FEAST:
        *number = feast_parse(own, &feast) ? (double)feast : NAN;
        return !isnan(*number);
    case SLOT_NUMBER:
        *number = plain ? v : NAN;
        return plain ? number_fits(slot, v) : span_is(own, "X");
    case SLOT_PART:
        return INDEX_OF(parts, own) >= 0;
    case SLOT_SEASON:
        return INDEX_OF(seasons, own) >= 0;
    case SLOT_MOD:
        return INDEX_OF(mods, own) >= 0;
    case SLOT_NONE:
    case SLOT_TEXT:
    case SLOT_ZONE:
        return own.len > 0 && own.len < 24;
    default:
        *number = v;
        return plain && number_fits(slot, v);
    }
}

static const char *slot_wants(unsigned slot)
{
    static const char *const wants[SLOT_COUNT] = {
        [SLOT_UNIT] = "a unit such as day or month",
        [SLOT_WHICH] = "last, this or next",
        [SLOT_FROM] = "article, text or quarter",
        [SLOT_FEAST] = "a feast such as 12-25, easter-2 or islamic 10-1",
        [SLOT_PART] = "TMO, TMI, TAF, TEV or TNI",
        [SLOT_SEASON] = "SP, SU, FA or WI",
        [SLOT_MOD] = "START, MID, END, APPROX, MORE_THAN or LESS_THAN",
        [SLOT_NONE] = "a text of at most 23 bytes",
        [SLOT_TEXT] = "a text of at most 23 bytes",
        [SLOT_ZONE] = "a text of at most 23 bytes",
        [SLOT_NUMBER] = "X or a number from -10000 to 10000",
        [SLOT_MONTH] = "a month from 1 to 12",
        [SLOT_WEEKDAY] = "a weekday from 1 to 7",
        [SLOT_DAY] = "a day from 1 to 31",
        [SLOT_HOUR] = "an hour from 0 to 24",
        [SLOT_MINUTE] = "a minute from 0 to 59",
        [SLOT_HALF] = "1 or 2",
        [SLOT_ORDINAL] = "a whole number from 1 to 99",
        [SLOT_YEAR] = "a year from 1 to 9999",
    };
    return wants[slot] ? wants[slot] : "a whole number from -10000 to 10000";
}

/* ---- Tables ---- */

/* The tokens of a phrase: "'s" is one of its own; with `split` hyphens part words too. */
static void phrase_words(struct builder *b, struct span words, bool split, struct list *out)
{
    *out = (struct list){ b->words.n, 0 };
    struct span one;
    char *at = arena_alloc(&b->arena, words.len + 1);
    if (at == NULL) {
        b->no_memory = true;
        return;
    }
    for (size_t i = 0; i < words.len; i++)
        at[i] = split && words.at[i] == '-' ? ' ' : words.at[i];
    struct span rest = { at, words.len };
    while (span_next(&rest, ' ', &one)) {
        bool owner = one.len > 2 && span_ends(one, "'s");
        struct span parts[2] = { owner ? span_cut(one, 0, one.len - 2) : one, SPAN("'s") };
        for (int i = 0; i < 1 + owner && one.len > 0; i++) {
            struct str s = builder_string(b, parts[i]);
            struct str *w = PUSH(b, words, struct str);
            if (w == NULL)
                return;
            *w = s;
            out->n++;
        }
    }
}

static struct span folded(struct builder *b, struct span s)
{
    struct span f = utf8_fold(&b->arena, s);
    if (f.at == NULL) {
        b->no_memory = true;
        return (struct span){ "", 0 };
    }
    return f;
}

static void phrase_add(struct builder *b, uint32_t table, uint32_t line, struct span words,
                       double number, struct str text)
{
    struct span key = folded(b, words);
    bool hyphen = key.len > 1 && memchr(key.at, '-', key.len) != NULL;
    for (int split = 0; split < 1 + hyphen && key.len > 0; split++) {
        struct list list;
        phrase_words(b, key, split != 0, &list);
        struct time_phrase *p = PUSH(b, time_phrases, struct time_phrase);
        if (p == NULL || list.n == 0)
            return;
        *p = (struct time_phrase){ number, table, line, list.first, list.n, text.at, text.len };
    }
}

/* "4 = April; Apr." */
static void table_value(struct builder *b, uint32_t table, unsigned slot, uint32_t line,
                        struct span value)
{
    struct span code, rest = value, one;
    double number;
    struct str text;
    if (!span_next(&rest, '=', &code) || rest.at == NULL) {
        builder_mistake(b, line, "value \"%.*s\"; expected VALUE = word; word", SPAN_FMT(value));
        return;
    }
    code = span_trim(code);
    if (!slot_value(b, slot, code, &number, &text)) {
        builder_mistake(b, line, "value \"%.*s\" of %s; expected %s", SPAN_FMT(code),
                        slot_names[slot], slot_wants(slot));
        return;
    }
    while (span_next(&rest, ';', &one))
        phrase_add(b, table, line, span_trim(one), number, text);
}

/* "table NAME" or "table NAME SLOT". */
static void table_read(struct builder *b, uint32_t entry)
{
    struct entry e = *AT(b, entries, struct entry, entry);
    struct span head = arena_copy(&b->arena, text_of(b, e.head)), name, slot = head;
    (void)span_next(&slot, ' ', &name);
    slot = slot.at ? span_trim(slot) : name;
    int number = INDEX_OF(slot_names, slot);
    if (number < 0 && slot.at != name.at)
        builder_mistake(b, e.line, "slot \"%.*s\"; expected one such as unit, month or number",
                        SPAN_FMT(slot));
    uint32_t table = b->time_tables.n;
    struct str s = builder_string(b, name);
    struct time_table *t = PUSH(b, time_tables, struct time_table);
    if (t == NULL)
        return;
    *t = (struct time_table){ entry, number < 0 ? SLOT_NONE : (uint32_t)number, s.at, s.len };
    for (uint32_t k = 0; k < e.rows.n; k++) {
        struct row r = *AT(b, rows, struct row, e.rows.first + k);
        struct span value = arena_copy(&b->arena, text_of(b, r.value));
        if (r.key == KEY_VALUE)
            table_value(b, table, number < 0 ? SLOT_NONE : (unsigned)number, r.line, value);
    }
}

/* ---- Patterns ---- */

struct pattern {
    struct builder *b;
    uint32_t line;
    struct span whole;
    struct time_op ops[TIME_OPS];
    uint32_t n;
    bool outer, failed;
};

struct item {
    struct span atom;
    uint8_t look, tests[TIME_TESTS];
    bool optional;
};

static void sequence(struct pattern *p, struct span *rest, int depth);

/* The first mistake of a pattern. */
static void wrong(struct pattern *p, const char *what, struct span found, const char *expected)
{
    if (!p->failed)
        builder_mistake(p->b, p->line, "%s \"%.*s\"; expected %s", what, SPAN_FMT(found), expected);
    p->failed = true;
}

static uint32_t emit(struct pattern *p, struct time_op op)
{
    if (p->n == TIME_OPS) {
        wrong(p, "match", p->whole, "a shorter pattern");
        return 0;
    }
    p->ops[p->n] = op;
    return p->n++;
}

static void emit_word(struct pattern *p, struct span word, const struct item *it)
{
    struct time_op op = { .code = OP_WORD, .look = it->look };
    struct str s = builder_string(p->b, word);
    op.a = s.at;
    op.b = s.len;
    memcpy(op.tests, it->tests, sizeof op.tests);
    (void)emit(p, op);
}

/* A place where ways part: on to the next step first; where else is filled in once it is known. */
static uint32_t emit_split(struct pattern *p)
{
    return emit(p, (struct time_op){ .code = OP_SPLIT, .a = p->n + 1 });
}

/* "pre-war": one token, or its parts with a hyphen between them or none. */
static void emit_hyphened(struct pattern *p, struct span word, const struct item *it)
{
    const struct item plain = { 0 };
    uint32_t split = emit_split(p);
    emit_word(p, word, it);
    uint32_t jump = emit(p, (struct time_op){ .code = OP_JUMP });
    p->ops[split].b = p->n;
    struct span pieces = word, piece;
    bool first = true;
    while (span_next(&pieces, '-', &piece)) {
        if (!first) {
            uint32_t maybe = emit_split(p);
            emit_word(p, SPAN("-"), &plain);
            p->ops[maybe].b = p->n;
        }
        emit_word(p, piece, first ? it : &plain);
        first = false;
    }
    p->ops[jump].a = p->n;
}

/* The words of one alternative; "'s" is a token of its own. Tests are asked of the first. */
static void emit_words(struct pattern *p, struct span words, const struct item *it)
{
    const struct item plain = { .look = it->look };
    const struct item *of = it;
    struct span rest = words, one;
    while (span_next(&rest, ' ', &one)) {
        bool owner = one.len > 2 && span_ends(one, "'s");
        if (owner)
            one.len -= 2;
        if (one.len > 2 && it->look == 0 && memchr(one.at + 1, '-', one.len - 2) != NULL)
            emit_hyphened(p, one, of);
        else if (one.len > 0)
            emit_word(p, one, of);
        if (owner)
            emit_word(p, SPAN("'s"), &plain);
        of = &plain;
    }
}

static bool one_token(struct span words)
{
    return words.len <= 2 ||
           (memchr(words.at, ' ', words.len) == NULL &&
            memchr(words.at + 1, '-', words.len - 2) == NULL && !span_ends(words, "'s"));
}

static bool stands_alone(struct span words)
{
    return one_token(words) || span_is(words, "'s");
}

/* The words of one token among "a|b c"; *others: how many are longer. */
static struct list set_read(struct pattern *p, struct span key, int *others)
{
    struct list set = { p->b->words.n, 0 };
    struct span one;
    *others = 0;
    while (span_next(&key, '|', &one)) {
        one = span_trim(one);
        if (one.len == 0)
            continue;
        if (!stands_alone(one)) {
            (*others)++;
            continue;
        }
        struct str s = builder_string(p->b, one);
        struct str *w = PUSH(p->b, words, struct str);
        if (w == NULL)
            break;
        *w = s;
        set.n++;
    }
    return set;
}

/* "{a|b c}": one-token words are a set, the others ways of their own, tried before it. */
static void alternatives(struct pattern *p, struct span inner, const struct item *it)
{
    struct span key = folded(p->b, inner), one;
    uint32_t jumps[MAX_WAYS];
    int n = 0, others;
    struct list set = set_read(p, key, &others);
    if (others > 0 && it->look != 0) {
        wrong(p, "alternatives", inner, "single words where the pattern only looks");
        return;
    }
    if (others > MAX_WAYS) {
        wrong(p, "alternatives", inner, "fewer of several words: a table holds more");
        return;
    }
    while (others > 0 && span_next(&key, '|', &one)) {
        one = span_trim(one);
        if (one.len == 0 || stands_alone(one))
            continue;
        uint32_t split = emit_split(p);
        emit_words(p, one, it);
        jumps[n++] = emit(p, (struct time_op){ .code = OP_JUMP });
        p->ops[split].b = p->n;
    }
    struct time_op op = { .code = OP_SET, .look = it->look, .a = set.first, .b = set.n };
    memcpy(op.tests, it->tests, sizeof op.tests);
    (void)emit(p, op); /* an empty set fails, which is right: the others were tried */
    for (int i = 0; i < n; i++)
        p->ops[jumps[i]].a = p->n;
}

/* "$name". Each definition gives a step or more, so the room for steps bounds how they nest. */
static void defined(struct pattern *p, struct span a, int depth)
{
    uint32_t entry = map_get(&p->b->defines, span_from(a, 1)), before = p->n;
    if (entry == MAP_NONE) {
        wrong(p, "name", a, "a line: define NAME PATTERN");
        return;
    }
    if (depth >= MAX_DEPTH) {
        wrong(p, "name", a, "no definition of itself, or too many levels");
        return;
    }
    struct entry e = *AT(p->b, entries, struct entry, entry);
    struct span text = arena_copy(&p->b->arena, text_of(p->b, e.head)), name;
    (void)span_next(&text, ' ', &name);
    sequence(p, &text, depth + 1);
    if (!p->failed && text.len > 0)
        wrong(p, "name", a, "a definition with its bars in parentheses");
    else if (p->n == before)
        wrong(p, "name", a, "a definition of at least one word");
}

static void atom(struct pattern *p, const struct item *it, int depth)
{
    struct span a = it->atom;
    if (a.len > 1 && a.at[0] == '{' && a.at[a.len - 1] == '}') {
        alternatives(p, span_cut(a, 1, a.len - 1), it);
    } else if (a.len > 1 && a.at[0] == '@') {
        struct time_op op = { .code = OP_TABLE, .look = it->look };
        struct str s = builder_string(p->b, span_from(a, 1));
        op.a = s.at;
        op.b = s.len;
        memcpy(op.tests, it->tests, sizeof op.tests);
        (void)emit(p, op);
    } else if (a.len > 1 && a.at[0] == '$') {
        defined(p, a, depth);
    } else if (a.len > 0 && a.at[0] >= 'A' && a.at[0] <= 'Z') {
        int class = INDEX_OF(class_names, a);
        if (class < 0) {
            wrong(p, "class", a, "one such as NUMBER, YEAR, DAY or MONTH");
            return;
        }
        p->outer = p->outer || class == TAKES_WHEN;
        struct time_op op = { .code = OP_CLASS, .look = it->look, .a = (uint32_t) class };
        memcpy(op.tests, it->tests, sizeof op.tests);
        (void)emit(p, op);
    } else if (a.len > 0) {
        struct span key = folded(p->b, a);
        if (it->look != 0 && !stands_alone(key))
            wrong(p, "word", a, "a single word where the pattern only looks");
        else if (span_is(key, "'s"))
            emit_word(p, key, it);
        else
            emit_words(p, key, it);
    }
}

/* Tests behind an atom: ":cap:!person". */
static void tests_read(struct pattern *p, struct span tests, struct item *it)
{
    struct span one;
    int n = 0;
    while (span_next(&tests, ':', &one)) {
        bool negated = one.len > 0 && one.at[0] == '!';
        int test = INDEX_OF(test_names, span_from(one, negated));
        if (test < 1 || n == TIME_TESTS) {
            wrong(p, "test", one, "up to four such as noun, cap or !person");
            return;
        }
        bool of_when = test >= TEST_DATE && test <= TEST_VAGUE;
        if (of_when && !span_is(it->atom, "WHEN")) {
            wrong(p, "test", one, "WHEN before it");
            return;
        }
        it->tests[n++] = (uint8_t)(test | (negated ? TEST_NOT : 0));
    }
}

static bool item_next(struct pattern *p, struct span *rest, struct item *it)
{
    *rest = span_trim(*rest);
    *it = (struct item){ 0 };
    size_t i = 0;
    int braces = 0;
    while (i < rest->len && (braces > 0 || (rest->at[i] != ' ' && rest->at[i] != ')' &&
                                            rest->at[i] != '|' && rest->at[i] != '('))) {
        braces += (rest->at[i] == '{') - (rest->at[i] == '}');
        i++;
    }
    struct span word = span_cut(*rest, 0, i);
    *rest = span_from(*rest, i);
    if (word.len > 1 && word.at[word.len - 1] == '?') {
        it->optional = true;
        word.len--;
    }
    while (word.len > 1 && (word.at[0] == '<' || word.at[0] == '>' || word.at[0] == '!')) {
        it->look |= word.at[0] == '<' ? LOOK_BEHIND : word.at[0] == '>' ? LOOK_AHEAD : LOOK_NOT;
        word = span_from(word, 1);
    }
    if (it->look == LOOK_NOT || braces != 0)
        wrong(p, "word", word,
              braces ? "a closing brace" : "< or > before !, for what stands beside");
    size_t at = word.len;
    for (size_t k = word.len; k > 0 && word.at[k - 1] != '}'; k--)
        if (word.at[k - 1] == ':' && k > 1)
            at = k - 1;
    it->atom = span_cut(word, 0, at);
    if (at < word.len)
        tests_read(p, span_from(word, at + 1), it);
    return !p->failed && it->atom.len > 0;
}

/* "( a | b )" with its mark behind it. */
static void group(struct pattern *p, struct span *rest, int depth)
{
    uint32_t jumps[MAX_WAYS], first = p->n;
    int n = 0;
    /* A place for the split of the optional: filled in only if the mark comes. */
    uint32_t maybe = emit(p, (struct time_op){ .code = OP_JUMP, .a = first + 1 });
    do {
        *rest = span_from(*rest, 1);
        uint32_t split = emit_split(p);
        sequence(p, rest, depth + 1);
        if (p->failed)
            return;
        if (n == MAX_WAYS || rest->len == 0) {
            wrong(p, "match", p->whole, "a closing parenthesis");
            return;
        }
        bool more = rest->at[0] == '|';
        if (more) {
            jumps[n++] = emit(p, (struct time_op){ .code = OP_JUMP });
            p->ops[split].b = p->n;
        } else {
            p->ops[split] = (struct time_op){ .code = OP_JUMP, .a = split + 1 };
        }
    } while (rest->at[0] == '|');
    *rest = span_from(*rest, 1);
    for (int i = 0; i < n; i++)
        p->ops[jumps[i]].a = p->n;
    if (rest->len > 0 && rest->at[0] == '?') {
        *rest = span_from(*rest, 1);
        p->ops[maybe] = (struct time_op){ .code = OP_SPLIT, .a = maybe + 1, .b = p->n };
    }
}

/* Items up to the end of the text, of the group or of the alternative. */
static void sequence(struct pattern *p, struct span *rest, int depth)
{
    uint32_t run = p->n; /* where a run of looks behind begins */
    if (depth > MAX_DEPTH) {
        wrong(p, "match", p->whole, "fewer groups");
        return;
    }
    for (*rest = span_trim(*rest); rest->len > 0 && !p->failed; *rest = span_trim(*rest)) {
        if (rest->at[0] == ')' || rest->at[0] == '|')
            return;
        if (rest->at[0] == '(') {
            group(p, rest, depth + 1);
            run = p->n;
            continue;
        }
        struct item it;
        if (!item_next(p, rest, &it))
            return;
        uint32_t split = it.optional ? emit_split(p) : 0;
        atom(p, &it, depth);
        if (it.optional)
            p->ops[split].b = p->n;
        if (!(it.look & LOOK_BEHIND)) {
            run = p->n;
        } else {
            for (uint32_t i = run; i < p->n; i++)
                p->ops[i].behind = (uint8_t)(p->n - i);
        }
    }
}

/* ---- Rules ---- */

static bool preset_read(struct pattern *p, struct span word, struct time_preset *out)
{
    struct span name, value = word;
    (void)span_next(&value, '=', &name);
    int slot = INDEX_OF(slot_names, name);
    struct str text;
    if (value.at == NULL || slot < 1) {
        wrong(p, "result", word, "NAME=VALUE, such as unit=day or by=-1");
        return false;
    }
    out->slot = (uint32_t)slot;
    if (!slot_value(p->b, (unsigned)slot, value, &out->number, &text)) {
        wrong(p, "result", word, slot_wants((unsigned)slot));
        return false;
    }
    out->text_at = text.at;
    out->text_len = text.len;
    return true;
}

/* "DATE shift unit=day by=-1", or "none". */
static bool result_read(struct pattern *p, struct span text, struct time_rule *rule)
{
    struct span word, rest = span_trim(text);
    rule->presets_first = p->b->time_presets.n;
    if (span_is(rest, "none"))
        return true;
    (void)span_next(&rest, ' ', &word);
    int type = INDEX_OF(type_names, word);
    if (type < 0) {
        wrong(p, "result", word, "DATE, TIME, DURATION, SET or none");
        return false;
    }
    rule->type = (uint8_t)type;
    rest = rest.at ? span_trim(rest) : SPAN("");
    word = SPAN("");
    (void)span_next(&rest, ' ', &word);
    int action = INDEX_OF(action_names, word);
    if (action < 1) {
        wrong(p, "action", word, "one such as date, shift, weekday or value");
        return false;
    }
    rule->action = (uint8_t)action;
    while (rest.at != NULL && span_next(&rest, ' ', &word)) {
        struct time_preset one = { 0 };
        if (word.len == 0)
            continue;
        if (!preset_read(p, word, &one))
            return false;
        struct time_preset *slot = PUSH(p->b, time_presets, struct time_preset);
        if (slot == NULL)
            return false;
        *slot = one;
        rule->presets_n++;
    }
    return true;
}

static void rule_read(struct builder *b, uint32_t entry, uint32_t line, struct span text)
{
    struct pattern *p = arena_alloc(&b->arena, sizeof *p);
    if (p == NULL) {
        b->no_memory = true;
        return;
    }
    p->b = b;
    p->line = line;
    p->whole = text;
    struct time_rule rule = { .entry = entry, .line = line };
    size_t arrow = span_find(text, SPAN("->"));
    if (arrow == SIZE_MAX) {
        wrong(p, "match", text, "PATTERN -> TYPE ACTION");
        return;
    }
    struct span rest = span_trim(span_cut(text, 0, arrow));
    sequence(p, &rest, 0);
    if (!p->failed && rest.len > 0)
        wrong(p, "match", rest, "no parenthesis or bar here");
    if (p->failed || !result_read(p, span_from(text, arrow + 2), &rule))
        return;
    bool takes = false;
    for (uint32_t i = 0; i < p->n; i++)
        takes = takes || (p->ops[i].code < OP_SPLIT && p->ops[i].look == 0);
    if (!takes)
        wrong(p, "match", text, "a pattern of at least one word");
    (void)emit(p, (struct time_op){ .code = OP_FOUND });
    if (p->failed)
        return;
    rule.outer = p->outer;
    rule.ops_first = b->time_ops.n;
    rule.ops_n = p->n;
    for (uint32_t i = 0; i < p->n; i++) {
        struct time_op *op = PUSH(b, time_ops, struct time_op);
        if (op == NULL)
            return;
        *op = p->ops[i];
    }
    struct time_rule *slot = PUSH(b, time_rules, struct time_rule);
    if (slot != NULL)
        *slot = rule;
}

static void define_read(struct builder *b, uint32_t entry)
{
    struct entry e = *AT(b, entries, struct entry, entry);
    struct span head = arena_copy(&b->arena, text_of(b, e.head)), name;
    (void)span_next(&head, ' ', &name);
    if (head.at == NULL || name.len == 0)
        builder_mistake(b, e.line, "define \"%.*s\"; expected define NAME PATTERN", SPAN_FMT(name));
    else if (map_get(&b->defines, name) != MAP_NONE)
        builder_mistake(b, e.line, "define %.*s stands here twice", SPAN_FMT(name));
    else if (!map_set(&b->defines, name, entry))
        b->no_memory = true;
}

static void entry_file(struct builder *b, uint32_t entry)
{
    b->file = arena_copy(&b->arena, text_of(b, AT(b, entries, struct entry, entry)->file));
}

void times_compile(struct builder *b)
{
    for (uint32_t i = 0; i < b->entries.n; i++) {
        unsigned kind = AT(b, entries, struct entry, i)->kind;
        if (kind != ENTRY_TABLE && kind != ENTRY_DEFINE)
            continue;
        entry_file(b, i);
        if (kind == ENTRY_TABLE)
            table_read(b, i);
        else
            define_read(b, i);
    }
    for (uint32_t i = 0; i < b->entries.n; i++) {
        struct entry e = *AT(b, entries, struct entry, i);
        if (e.kind != ENTRY_TIME)
            continue;
        entry_file(b, i);
        for (uint32_t k = 0; k < e.rows.n; k++) {
            struct row r = *AT(b, rows, struct row, e.rows.first + k);
            struct span text = arena_copy(&b->arena, text_of(b, r.value));
            if (r.key == KEY_MATCH)
                rule_read(b, i, r.line, text);
        }
    }
}
