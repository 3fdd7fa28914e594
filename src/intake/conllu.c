/* conllu.c -- see conllu.h. Bytes -> whole sentences -> text, or given tokens. */
#include "intake/conllu.h"
#include "base/buffer.h"
#include "base/utf8.h"

#include <stdio.h>

/* ---- Lines ---- */

bool conllu_line_next(struct span *rest, struct span *line)
{
    if (rest->len == 0 || !span_next(rest, '\n', line))
        return false;
    if (line->len > 0 && line->at[line->len - 1] == '\r')
        line->len--;
    return true;
}

/* The digits at the front of s. */
static size_t digits(struct span s)
{
    size_t n = 0;
    while (n < s.len && s.at[n] >= '0' && s.at[n] <= '9')
        n++;
    return n;
}

enum conllu_line conllu_line(struct span line, struct span columns[10])
{
    struct span rest = line;
    size_t n = 0;
    if (span_starts(line, "#"))
        return CONLLU_COMMENT;
    while (n < 10 && span_next(&rest, '\t', &columns[n]))
        n++;
    if (n < 10 || (rest.at != NULL && rest.len > 0) || columns[1].len == 0)
        return CONLLU_WRONG;
    struct span id = columns[0], more = span_from(id, digits(id));
    if (more.len == id.len)
        return CONLLU_WRONG;
    if (more.len == 0)
        return CONLLU_WORD;
    if (more.len == 1 || digits(span_from(more, 1)) != more.len - 1)
        return CONLLU_WRONG;
    return more.at[0] == '-' ? CONLLU_RANGE : more.at[0] == '.' ? CONLLU_EMPTY : CONLLU_WRONG;
}

bool conllu_space_after(struct span misc)
{
    return span_find(misc, SPAN("SpaceAfter=No")) == SIZE_MAX;
}

bool conllu_sniff(struct span head)
{
    struct span line, columns[10];
    if (span_starts(head, "\xEF\xBB\xBF"))
        head = span_from(head, 3);
    while (conllu_line_next(&head, &line)) {
        if (span_trim(line).len == 0)
            continue;
        enum conllu_line kind = conllu_line(line, columns);
        if (kind != CONLLU_COMMENT)
            return kind != CONLLU_WRONG && (line.at[0] == '0' || line.at[0] == '1');
    }
    return false;
}

/* ---- Sentences of a stream ---- */

struct span conllu_sentence(struct span *rest)
{
    struct span all = *rest, line;
    while (rest->len > 0 && span_next(rest, '\n', &line))
        if (span_trim(line).len == 0)
            return span_cut(all, 0, (size_t)(line.at - all.at));
    return all;
}

/* How far the whole sentences at the front of `have` go; *n counts them, from *seen on, where a
 * line begins. */
static size_t whole_sentences(struct span have, size_t *seen, size_t whole, size_t *n)
{
    while (*n < CONLLU_TOGETHER && whole < CONLLU_PART) {
        struct span rest = span_from(have, *seen);
        const char *stop = rest.len > 0 ? memchr(rest.at, '\n', rest.len) : NULL;
        if (stop == NULL)
            break;
        size_t end = *seen + (size_t)(stop - rest.at) + 1;
        if (span_trim(span_cut(have, *seen, end)).len == 0) {
            whole = end;
            ++*n;
        }
        *seen = end;
    }
    return whole;
}

dm_status conllu_next(struct source *s, struct span *out, size_t *line, dm_report *why)
{
    size_t want = 1, seen = 0, whole = 0, n = 0;
    *line = s->line + 1;
    for (;;) {
        struct span have;
        dm_status status = source_head(s, want, &have, why);
        if (status != DM_OK)
            return status;
        have = source_held(s);
        whole = whole_sentences(have, &seen, whole, &n);
        if (s->eof && n < CONLLU_TOGETHER && whole < CONLLU_PART)
            whole = have.len; /* the last may lack its blank line */
        if (s->eof || n >= CONLLU_TOGETHER || whole >= CONLLU_PART ||
            (whole > 0 && have.len - whole > CONLLU_SENTENCE)) {
            *out = source_take(s, whole);
            return DM_OK;
        }
        if (have.len > CONLLU_SENTENCE)
            return fail(why, DM_LIMIT,
                        "a sentence of more than %d MB, which is left out up to its end, a blank "
                        "line",
                        CONLLU_SENTENCE >> 20);
        want = have.len + 1;
    }
}

dm_status conllu_skip(struct source *s, dm_report *why)
{
    for (;;) {
        struct span line;
        bool end;
        dm_status status = source_line(s, CONLLU_SENTENCE, &line, &end, why);
        if (status != DM_OK && status != DM_LIMIT)
            return status;
        if (end || (status == DM_OK && span_trim(line).len == 0))
            return DM_OK;
    }
}

/* ---- Given tokens ---- */

/* An article in the making. */
struct given {
    struct article *a;
    const char *name;
    struct buffer text;
    size_t tokens_room, sentences_room, troubles_room;
};

/* Why a sentence cannot be parsed; empty: it can. `line`: the number of its first line. */
static struct span fault_of(struct arena *arena, struct span lines, const char *name, size_t line)
{
    struct span rest = lines, one, columns[10];
    size_t n = 0;
    if (utf8_valid(lines) < lines.len)
        return arena_printf(arena, "%s:%zu: a sentence that is not UTF-8", name, line);
    if (memchr(lines.at, '\0', lines.len) != NULL)
        return arena_printf(arena, "%s:%zu: a sentence with a zero byte", name, line);
    for (; conllu_line_next(&rest, &one); line++) {
        enum conllu_line kind = conllu_line(one, columns);
        if (kind == CONLLU_WRONG)
            return arena_printf(arena, "%s:%zu: neither a comment nor a word of ten columns", name,
                                line);
        if (kind != CONLLU_WORD)
            continue;
        char id[24];
        int len = snprintf(id, sizeof id, "%zu", ++n);
        if (!span_eq(columns[0], (struct span){ id, len > 0 ? (size_t)len : 0 }))
            return arena_printf(arena, "%s:%zu: word number %.*s, where %zu is the next", name,
                                line, SPAN_FMT(span_cut(columns[0], 0, 20)), n);
        if (columns[1].len > CONLLU_FORM)
            return arena_printf(arena, "%s:%zu: a word of %zu bytes; at most %d are read", name,
                                line, columns[1].len, CONLLU_FORM);
        if (n > CONLLU_WORDS)
            return arena_printf(arena, "%s:%zu: a sentence of more than %d words", name, line,
                                CONLLU_WORDS);
    }
    return (struct span){ "", 0 };
}

static bool word_add(struct given *g, struct span form)
{
    struct article *a = g->a;
    if (!arena_grow(&a->arena, (void **)&a->tokens, &g->tokens_room, a->n_tokens + 1,
                    sizeof *a->tokens))
        return false;
    if (g->text.len > 0)
        buffer_char(&g->text, ' ');
    uint32_t start = (uint32_t)g->text.len;
    buffer_add(&g->text, form);
    struct token *t = &a->tokens[a->n_tokens++];
    *t = (struct token){ .start = start,
                         .end = start + (uint32_t)form.len,
                         .sentence = (uint32_t)(a->n_sentences - 1),
                         .head = NONE,
                         .child = NONE,
                         .next = NONE,
                         .fold = utf8_fold(&a->arena, form),
                         .space_before = true };
    return t->fold.at != NULL;
}

static bool sentence_add(struct given *g, struct span lines, size_t line)
{
    struct article *a = g->a;
    struct span fault = fault_of(&a->arena, lines, g->name, line), one, columns[10];
    if (fault.at == NULL || !arena_grow(&a->arena, (void **)&a->sentences, &g->sentences_room,
                                        a->n_sentences + 1, sizeof *a->sentences))
        return false;
    uint32_t first = (uint32_t)a->n_tokens, number = (uint32_t)a->n_sentences++;
    if (fault.len > 0) {
        if (!arena_grow(&a->arena, (void **)&a->troubles, &g->troubles_room, a->n_troubles + 1,
                        sizeof *a->troubles))
            return false;
        a->troubles[a->n_troubles++] = fault;
    } else {
        while (conllu_line_next(&lines, &one))
            if (conllu_line(one, columns) == CONLLU_WORD && !word_add(g, columns[1]))
                return false;
    }
    struct sentence *s = &a->sentences[number];
    *s = (struct sentence){
        .first = first, .end = (uint32_t)a->n_tokens, .paragraph = number, .root = NONE
    };
    if (s->end > first) {
        s->start = a->tokens[first].start;
        s->stop = a->tokens[s->end - 1].end;
    }
    return true;
}

static size_t count_lines(struct span s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++)
        n += s.at[i] == '\n';
    return n;
}

dm_status conllu_tokens(struct article *a, const char *name, dm_report *why)
{
    struct given g = { .a = a, .name = name };
    struct span rest = a->given;
    size_t line = a->given_line;
    bool good = true;
    while (good && rest.len > 0) {
        size_t before = rest.len;
        struct span start = rest, lines = conllu_sentence(&rest);
        if (span_trim(lines).len > 0)
            good = sentence_add(&g, lines, line);
        line += count_lines(span_cut(start, 0, before - rest.len));
    }
    if (good && !g.text.failed)
        a->text = arena_copy(&a->arena, buffer_span(&g.text));
    good = good && !g.text.failed && a->text.at != NULL;
    buffer_clear(&g.text);
    a->given_tokens = true;
    return good ? DM_OK : fail(why, DM_NO_MEMORY, "out of memory");
}

/* ---- Text ---- */

/* A sentence without `# text`: its words, those written together as their range has it. */
static void words_text(struct span lines, struct buffer *out)
{
    struct span line, columns[10];
    size_t inside = 0; /* words still to come of a range that was written */
    bool space = false;
    while (conllu_line_next(&lines, &line)) {
        enum conllu_line kind = conllu_line(line, columns);
        if (kind != CONLLU_WORD && kind != CONLLU_RANGE)
            continue;
        if (kind == CONLLU_WORD && inside > 0) {
            inside--;
            continue;
        }
        if (kind == CONLLU_RANGE) {
            size_t ends[2] = { 0, 0 }, k = 0;
            for (size_t i = 0; i < columns[0].len && i < 16; i++)
                if (columns[0].at[i] == '-')
                    k = 1;
                else
                    ends[k] = ends[k] * 10 + (size_t)(columns[0].at[i] - '0');
            inside =
                ends[1] >= ends[0] && ends[1] - ends[0] < CONLLU_WORDS ? ends[1] - ends[0] + 1 : 0;
        }
        if (space)
            buffer_char(out, ' ');
        buffer_add(out, columns[1]);
        space = conllu_space_after(columns[9]);
    }
}

struct span conllu_text(struct arena *arena, struct span given)
{
    static const char mark[] = "# text = ";
    struct buffer out = { 0 };
    while (given.len > 0) {
        struct span lines = conllu_sentence(&given), rest = lines, line;
        bool told = false;
        while (!told && conllu_line_next(&rest, &line)) {
            told = span_starts(line, mark);
            if (told)
                buffer_add(&out, span_trim(span_from(line, sizeof mark - 1)));
        }
        if (!told)
            words_text(lines, &out);
        if (span_trim(lines).len > 0)
            buffer_text(&out, "\n\n");
    }
    struct span text = out.failed ? (struct span){ NULL, 0 } : arena_copy(arena, buffer_span(&out));
    buffer_clear(&out);
    return text;
}
