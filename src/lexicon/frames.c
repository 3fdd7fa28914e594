/* frames.c -- see frames.h; the grammar is in docs/formats/lexicon.md. */
#include "lexicon/frames.h"

#include <stdlib.h>

static const char *const step_names[] = { "nsubj", "obj",      "iobj",  "obl",  "xcomp",
                                          "ccomp", "advcl",    "acl",   "nmod", "poss",
                                          "amod",  "compound", "appos", "prt",  "advmod" };

static bool step_rel_of(struct span name, uint8_t *out)
{
    for (unsigned i = 0; i < STEP_COUNT; i++)
        if (span_is(name, step_names[i])) {
            *out = (uint8_t)i;
            return true;
        }
    return false;
}

size_t paths_parse(struct span value, struct loose_path *out, size_t room)
{
    size_t n = 0;
    struct span rest = value, part;
    while (rest.at != NULL && n < room) {
        size_t cut = 0;
        while (cut < rest.len && rest.at[cut] != ';' && rest.at[cut] != '|')
            cut++;
        part = span_trim(span_cut(rest, 0, cut));
        rest = cut < rest.len ? span_from(rest, cut + 1) : (struct span){ NULL, 0 };
        if (part.len == 0)
            continue;
        struct loose_path p = { 0 };
        struct span step;
        while (span_next(&part, '.', &step)) {
            struct span rel;
            if (p.n == 4 || !span_next(&step, '/', &rel) ||
                !step_rel_of(span_trim(rel), &p.steps[p.n].rel))
                return 0;
            p.steps[p.n++].cases = step.at ? step : (struct span){ "", 0 };
        }
        out[n++] = p;
    }
    return n;
}

static struct list words_push(struct builder *b, struct span list, char delim)
{
    struct list out = { b->words.n, 0 };
    struct span word;
    while (span_next(&list, delim, &word)) {
        word = span_trim(word);
        if (word.len == 0)
            continue;
        if (word.at[0] == '@') {
            uint32_t set = map_get(&b->sets, span_from(word, 1));
            if (set == MAP_NONE)
                continue; /* reported by the caller */
            struct list of = AT(b, entries, struct entry, set)->rows;
            for (uint32_t i = 0; i < of.n; i++) {
                struct str *w = PUSH(b, words, struct str);
                if (w == NULL)
                    return out;
                *w = AT(b, rows, struct row, of.first + i)->value;
                out.n++;
            }
            continue;
        }
        struct span key = lexicon_key_of(&b->arena, word);
        struct str s = builder_string(b, key);
        struct str *w = PUSH(b, words, struct str);
        if (w == NULL)
            return out;
        *w = s;
        out.n++;
    }
    return out;
}

static bool path_compile(struct builder *b, uint32_t line, struct span text)
{
    /* Steps of one path must lie side by side: parse all, then push. */
    struct loose_path p;
    if (paths_parse(text, &p, 1) != 1 || (text.len > 0 && memchr(text.at, ';', text.len) != NULL)) {
        builder_mistake(b, line, "path \"%.*s\"; expected steps such as obj or obl/with.obj",
                        SPAN_FMT(text));
        return false;
    }
    struct path out = { { b->steps.n, p.n } };
    for (uint8_t i = 0; i < p.n; i++) {
        struct list cases = words_push(b, p.steps[i].cases, ',');
        struct step *s = PUSH(b, steps, struct step);
        if (s == NULL)
            return false;
        s->rel = p.steps[i].rel;
        s->cases = cases;
    }
    struct path *slot = PUSH(b, paths, struct path);
    if (slot == NULL)
        return false;
    *slot = out;
    return true;
}

static bool filler_compile(struct builder *b, uint32_t line, struct span f, struct argument *a)
{
    if (span_is(f, "ACTOR"))
        a->filler = FILL_ACTOR;
    else if (span_is(f, "THING"))
        a->filler = FILL_THING;
    else if (span_is(f, "ANY"))
        a->filler = FILL_ANY;
    else if (f.len > 1 && f.at[0] == '@') {
        a->filler = FILL_WORDS;
        if (map_get(&b->sets, span_from(f, 1)) == MAP_NONE) {
            builder_mistake(b, line,
                            "set \"%.*s\" is not defined; expected a line: set %.*s word; word",
                            SPAN_FMT(f), SPAN_FMT(span_from(f, 1)));
            return false;
        }
        a->words = words_push(b, f, '|');
    } else if (f.len > 2 && f.at[0] == '{' && f.at[f.len - 1] == '}') {
        a->filler = FILL_WORDS;
        struct span inner = span_cut(f, 1, f.len - 1), rest = inner, one;
        while (span_next(&rest, '|', &one)) {
            one = span_trim(one);
            if (one.len > 0 && one.at[0] == '@' &&
                map_get(&b->sets, span_from(one, 1)) == MAP_NONE) {
                builder_mistake(b, line, "set \"%.*s\" is not defined", SPAN_FMT(one));
                return false;
            }
        }
        a->words = words_push(b, inner, '|');
    } else {
        builder_mistake(b, line, "filler \"%.*s\"; expected ACTOR, THING, ANY, {word|word} or @SET",
                        SPAN_FMT(f));
        return false;
    }
    return true;
}

static bool argument_compile(struct builder *b, uint32_t line, struct span text, struct argument *a)
{
    if (text.at[0] == '!') {
        a->absent = true;
        text = span_from(text, 1);
    }
    if (text.len > 0 && text.at[text.len - 1] == '?') {
        a->optional = true;
        text.len--;
    }
    /* The colon before the filler is the last one outside braces; "=role" stands behind the filler.
     */
    size_t colon = SIZE_MAX, equals = SIZE_MAX;
    int depth = 0;
    for (size_t i = 0; i < text.len; i++) {
        depth += (text.at[i] == '{') - (text.at[i] == '}');
        if (depth == 0 && text.at[i] == ':' && colon == SIZE_MAX)
            colon = i;
        if (depth == 0 && text.at[i] == '=')
            equals = i;
    }
    if (colon == SIZE_MAX) {
        builder_mistake(b, line, "argument \"%.*s\"; expected PATH:FILLER", SPAN_FMT(text));
        return false;
    }
    if (equals != SIZE_MAX) {
        struct span role = span_from(text, equals + 1);
        if (role.len > 0 && role.at[role.len - 1] == '?') {
            a->optional = true;
            role.len--;
        }
        if (span_is(role, "actor"))
            a->role = ROLE_IS_ACTOR;
        else if (span_is(role, "recipient"))
            a->role = ROLE_IS_RECIPIENT;
        else if (span_is(role, "none"))
            a->role = ROLE_IS_NONE;
        else {
            builder_mistake(b, line, "role \"%.*s\"; expected actor, recipient or none",
                            SPAN_FMT(role));
            return false;
        }
        text.len = equals;
    }
    struct span filler = span_from(text, colon + 1);
    if (filler.len > 0 && filler.at[filler.len - 1] == '?') {
        a->optional = true;
        filler.len--;
    }
    /* "nsubj:ACTOR?=actor" is also read. */
    if (!filler_compile(b, line, filler, a))
        return false;
    struct span paths = span_cut(text, 0, colon), one;
    a->paths.first = b->paths.n;
    while (span_next(&paths, '|', &one)) {
        if (!path_compile(b, line, one))
            return false;
        a->paths.n++;
    }
    return true;
}

static bool result_compile(struct builder *b, uint32_t line, struct span text, struct frame *f)
{
    struct span word;
    bool first = true;
    while (span_next(&text, ' ', &word)) {
        word = span_trim(word);
        if (word.len == 0)
            continue;
        if (first) {
            struct span type = word, mode = { "", 0 };
            (void)span_next(&word, '/', &type);
            if (word.at != NULL)
                mode = word;
            f->type = (uint8_t)plover_of(type);
            if (f->type == PLOVER_NONE && !span_is(type, "none")) {
                builder_mistake(b, line,
                                "event \"%.*s\"; expected a PLOVER type, e.g. CONSULT, or none",
                                SPAN_FMT(type));
                return false;
            }
            f->mode = builder_string(b, mode);
            first = false;
        } else if (span_is(word, "reciprocal"))
            f->options |= FRAME_RECIPROCAL;
        else if (span_is(word, "planned"))
            f->options |= FRAME_PLANNED;
        else if (span_is(word, "hypothetical"))
            f->options |= FRAME_HYPOTHETICAL;
        else if (span_is(word, "negated"))
            f->options |= FRAME_NEGATED;
        else if (span_is(word, "historical"))
            f->options |= FRAME_HISTORICAL;
        else if (word.at[0] == '0' || word.at[0] == '1') {
            char number[16] = "";
            memcpy(number, word.at, word.len < 15 ? word.len : 15);
            f->confidence = strtof(number, NULL);
        } else {
            builder_mistake(b, line,
                            "option \"%.*s\"; expected reciprocal, planned, hypothetical, negated, "
                            "historical or a confidence such as 0.6",
                            SPAN_FMT(word));
            return false;
        }
    }
    if (first)
        builder_mistake(b, line, "no result behind ->; expected a PLOVER type or none");
    return !first;
}

/* Arguments are divided by blanks, but for those inside braces. */
static bool argument_next(struct span *rest, struct span *word)
{
    *rest = span_trim(*rest);
    int depth = 0;
    size_t i = 0;
    while (i < rest->len && (depth > 0 || rest->at[i] != ' ')) {
        depth += (rest->at[i] == '{') - (rest->at[i] == '}');
        i++;
    }
    *word = span_cut(*rest, 0, i);
    *rest = span_from(*rest, i);
    return word->len > 0;
}

bool frame_compile(struct builder *b, uint32_t entry, uint32_t line, struct span text)
{
    size_t arrow = span_find(text, SPAN("->"));
    if (arrow == SIZE_MAX) {
        builder_mistake(b, line, "frame without \"->\"; expected ARGUMENTS -> RESULT");
        return false;
    }
    struct frame f = { .entry = entry, .line = line, .confidence = 0.9F };
    if (!result_compile(b, line, span_trim(span_from(text, arrow + 2)), &f))
        return false;
    struct argument args[12];
    uint32_t n = 0;
    struct span rest = span_trim(span_cut(text, 0, arrow)), word;
    while (argument_next(&rest, &word)) {
        if (n == 12) {
            builder_mistake(b, line, "more than 12 arguments in a frame");
            return false;
        }
        args[n] = (struct argument){ 0 };
        if (!argument_compile(b, line, word, &args[n]))
            return false;
        n++;
    }
    f.arguments = (struct list){ b->arguments.n, n };
    for (uint32_t i = 0; i < n; i++) {
        struct argument *slot = PUSH(b, arguments, struct argument);
        if (slot == NULL)
            return false;
        *slot = args[i];
    }
    struct frame *slot = PUSH(b, frames, struct frame);
    if (slot == NULL)
        return false;
    *slot = f;
    return true;
}
