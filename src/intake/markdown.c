/* markdown.c -- Markdown -> plain text: blocks, line by line. What stands within a block is read by
 * markdown_inline.c, what stands before the text by markdown_front.c.
 *
 * Nearly every text is Markdown of a kind: so only one is taken for it that has front matter or
 * several marks that prose doesn't have. A paragraph's line ends become blanks; a line end in the
 * text parts headings, list items, paragraphs. */
#include "intake/markdown.h"

/* ---- What it is ---- */

static struct span line_at(struct span s, size_t at)
{
    const char *stop = at < s.len ? memchr(s.at + at, '\n', s.len - at) : NULL;
    return span_cut(s, at, stop ? (size_t)(stop - s.at) : s.len);
}

/* "## " in front: its bytes, or 0. */
static size_t heading_mark(struct span line)
{
    size_t n = 0;
    while (n < line.len && line.at[n] == '#')
        n++;
    return n > 0 && n <= 6 && n < line.len && (line.at[n] == ' ' || line.at[n] == '\t') ? n + 1 : 0;
}

static bool is_fence(struct span line)
{
    return span_starts(line, "```") || span_starts(line, "~~~");
}

/* "**word ... word**" */
static bool has_bold(struct span line)
{
    size_t at = span_find(line, SPAN("**"));
    if (at == SIZE_MAX || at + 2 >= line.len || (at > 0 && line.at[at - 1] != ' ') ||
        strchr(" *", line.at[at + 2]))
        return false;
    size_t end = span_find(span_from(line, at + 3), SPAN("**"));
    return end != SIZE_MAX && !strchr(" *", line.at[at + 2 + end]);
}

static bool has_link(struct span line)
{
    size_t at = span_find(line, SPAN("]("));
    if (at == SIZE_MAX || at == 0 || span_find(span_cut(line, 0, at), SPAN("[")) == SIZE_MAX)
        return false;
    struct span address = span_from(line, at + 2);
    return (span_starts(address, "http") || span_starts(address, "/") ||
            span_starts(address, "#")) &&
           span_find(address, SPAN(")")) != SIZE_MAX;
}

int markdown_sniff(struct span head)
{
    size_t headings = 0, links = 0, bold = 0, fences = 0;
    if (span_starts(head, "\xEF\xBB\xBF"))
        head = span_from(head, 3);
    if (markdown_has_front(head))
        return 3;
    bool blank = true;
    for (size_t at = 0; at < head.len;) {
        struct span line = line_at(head, at);
        at += line.len + 1;
        headings += blank && heading_mark(line) > 0;
        links += has_link(line);
        bold += has_bold(line);
        fences += is_fence(line);
        blank = span_trim(line).len == 0;
    }
    int kinds = (headings > 0) + (links > 0) + (bold > 0) + (fences > 1);
    return kinds >= 2 || headings >= 3 ? 2 : 0;
}

/* ---- Writing ---- */

void markdown_put(struct markdown *m, char c, uint32_t given)
{
    buffer_char(&m->out, c);
    if (given == UINT32_MAX)
        return;
    uint32_t text = (uint32_t)m->out.len - 1;
    struct source_piece *last = m->n_pieces > 0 ? &m->pieces[m->n_pieces - 1] : NULL;
    if (last != NULL && last->text + last->len == text && last->given + last->len == given) {
        last->len++;
        return;
    }
    if (!arena_grow(&m->a->arena, (void **)&m->pieces, &m->piece_room, m->n_pieces + 1,
                    sizeof m->pieces[0])) {
        m->failed = true;
        return;
    }
    m->pieces[m->n_pieces++] = (struct source_piece){ text, given, 1 };
}

static void block_add(struct markdown *m, struct span s)
{
    struct markdown_block *b = &m->block;
    struct arena *arena = &m->a->arena;
    if (!arena_grow(arena, (void **)&b->bytes, &b->room, b->len + s.len + 1, 1) ||
        !arena_grow(arena, (void **)&b->given, &b->given_room, b->len + s.len + 1,
                    sizeof b->given[0])) {
        m->failed = true;
        return;
    }
    for (size_t i = 0; i < s.len; i++) {
        b->bytes[b->len] = s.at[i];
        b->given[b->len++] = (uint32_t)((size_t)(s.at - m->in.at) + i);
    }
}

/* Writes the block and parts it from the next. */
static void block_end(struct markdown *m)
{
    size_t before = m->out.len;
    if (m->block.len == 0)
        return;
    if (m->out.len > 0) {
        markdown_put(m, '\n', UINT32_MAX);
        markdown_put(m, '\n', UINT32_MAX);
    }
    size_t from = m->out.len;
    markdown_inline(m);
    if (span_trim(span_from(buffer_span(&m->out), from)).len == 0) { /* only an image, a tag */
        m->out.len = before;
        while (m->n_pieces > 0 && m->pieces[m->n_pieces - 1].text >= before)
            m->n_pieces--;
    }
}

/* A line that stays a line: of code, of a table. */
static void line_keep(struct markdown *m, struct span line, bool first)
{
    if (m->out.len > 0) {
        markdown_put(m, '\n', UINT32_MAX);
        if (first)
            markdown_put(m, '\n', UINT32_MAX);
    }
    for (size_t i = 0; i < line.len; i++)
        markdown_put(m, line.at[i], (uint32_t)((size_t)(line.at - m->in.at) + i));
}

/* ---- Blocks ---- */

static size_t indent_of(struct span line)
{
    size_t n = 0, columns = 0;
    while (n < line.len && (line.at[n] == ' ' || line.at[n] == '\t'))
        columns += line.at[n++] == '\t' ? 4 : 1;
    return columns;
}

static struct span left_trim(struct span line)
{
    while (line.len > 0 && (line.at[0] == ' ' || line.at[0] == '\t'))
        line = span_from(line, 1);
    return line;
}

/* "- ", "12. ": its bytes, or 0. */
static size_t item_mark(struct span line, bool in_paragraph)
{
    size_t n = 0;
    if (line.len > 1 && strchr("-*+", line.at[0]) && (line.at[1] == ' ' || line.at[1] == '\t'))
        return 2;
    while (n < line.len && n < 3 && line.at[n] >= '0' && line.at[n] <= '9')
        n++;
    if (n == 0 || n + 1 >= line.len || (line.at[n] != '.' && line.at[n] != ')') ||
        line.at[n + 1] != ' ')
        return 0;
    return in_paragraph && !(n == 1 && line.at[0] == '1') ? 0 : n + 2;
}

/* A line of nothing but one of these signs and blanks: how many signs. */
static size_t only_signs(struct span line, const char *signs)
{
    size_t n = 0;
    char sign = line.len > 0 ? line.at[0] : 0;
    if (sign == 0 || !strchr(signs, sign))
        return 0;
    for (size_t i = 0; i < line.len; i++) {
        if (line.at[i] != sign && line.at[i] != ' ' && line.at[i] != '\t')
            return 0;
        n += line.at[i] == sign;
    }
    return n;
}

/* "|---|:--:|" */
static bool is_rule_of_table(struct span line)
{
    bool dash = false, bar = false;
    for (size_t i = 0; i < line.len; i++) {
        if (!strchr("|-: ", line.at[i]))
            return false;
        dash |= line.at[i] == '-';
        bar |= line.at[i] == '|';
    }
    return dash && bar;
}

/* "[name]: address": the name; empty: it is none. */
static struct span definition(struct span line, struct span *behind)
{
    struct span none = { "", 0 };
    size_t close = span_find(line, SPAN("]:"));
    if (!span_starts(line, "[") || close == SIZE_MAX || close < 2 || close > 200)
        return none;
    *behind = span_trim(span_from(line, close + 2));
    struct span name = span_cut(line, 1, close);
    return span_find(name, SPAN("]")) == SIZE_MAX ? name : none;
}

static void find_labels(struct markdown *m, size_t at)
{
    while (at < m->in.len && m->n_labels < MARKDOWN_LABELS) {
        struct span line = line_at(m->in, at), behind;
        struct span name = definition(left_trim(line), &behind);
        if (name.len > 0 && name.at[0] != '^')
            m->labels[m->n_labels++] = name;
        at += line.len + 1;
    }
}

enum around { AROUND_NOTHING, AROUND_CODE, AROUND_TABLE, AROUND_FENCE, AROUND_COMMENT };

struct blocks {
    struct markdown *m;
    enum around around; /* what the line before belonged to */
    char fence;
    bool in_list;
};

/* Lines that belong to something begun before; false: this one doesn't. */
static bool goes_on(struct blocks *b, struct span line)
{
    struct span bare = left_trim(line);
    if (b->around == AROUND_FENCE) {
        if (is_fence(bare) && bare.at[0] == b->fence &&
            span_trim(bare).len == only_signs(bare, "`~"))
            b->around = AROUND_NOTHING;
        else
            line_keep(b->m, line, false);
        return true;
    }
    if (b->around == AROUND_COMMENT) {
        if (span_find(line, SPAN("-->")) != SIZE_MAX)
            b->around = AROUND_NOTHING;
        return true;
    }
    return false;
}

static void text_line(struct blocks *b, struct span line)
{
    struct markdown *m = b->m;
    struct markdown_block *block = &m->block;
    bool hard = span_ends(line, "  ") || span_ends(line, "\\");
    if (block->len > 0) {
        /* The line end before it, which the byte in front of this line is. */
        bool kept = block->bytes[block->len - 1] == '\n';
        if (!kept) {
            block_add(m, (struct span){ line.at - 1, 1 });
            if (!m->failed)
                block->bytes[block->len - 1] = ' ';
            if (line.at[-1] != '\n' && !m->failed)
                block->given[block->len - 1] = UINT32_MAX;
        }
    }
    struct span words = span_trim(line);
    if (hard && span_ends(words, "\\"))
        words.len--;
    block_add(m, words);
    if (hard && !m->failed) {
        block_add(m, (struct span){ m->in.at, 1 });
        block->bytes[block->len - 1] = '\n';
        block->given[block->len - 1] = UINT32_MAX;
    }
}

/* A line that is a block by itself, or none; false: it is text. */
static bool whole_line(struct blocks *b, struct span line, struct span bare)
{
    struct markdown *m = b->m;
    struct span behind = { "", 0 };
    bool in_paragraph = m->block.len > 0;
    if (in_paragraph && (only_signs(bare, "=") > 1 || only_signs(bare, "-") > 1)) {
        block_end(m); /* what stood before was a heading */
    } else if (only_signs(bare, "*-_") > 2) {
        block_end(m);
    } else if (is_fence(bare)) {
        block_end(m);
        b->around = AROUND_FENCE;
        b->fence = bare.at[0];
        if (m->out.len > 0)
            markdown_put(m, '\n', UINT32_MAX);
    } else if (span_starts(bare, "<!--")) {
        block_end(m);
        if (span_find(bare, SPAN("-->")) == SIZE_MAX)
            b->around = AROUND_COMMENT;
    } else if (heading_mark(bare) > 0) {
        block_end(m);
        bool first = m->out.len == 0 && m->a->title.len == 0;
        struct span words = span_trim(span_from(bare, heading_mark(bare)));
        while (words.len > 0 && words.at[words.len - 1] == '#')
            words.len--;
        block_add(m, span_trim(words));
        block_end(m);
        if (first) {
            struct span title = arena_copy(&m->a->arena, buffer_span(&m->out));
            m->failed |= title.at == NULL;
            m->a->title = title.at != NULL ? title : m->a->title;
        }
    } else if (span_starts(bare, "|")) {
        bool first = b->around != AROUND_TABLE;
        block_end(m);
        if (!is_rule_of_table(bare))
            line_keep(m, span_trim(bare), first);
        b->around = AROUND_TABLE;
    } else if (!in_paragraph && !b->in_list && indent_of(line) >= 4) {
        line_keep(m, line, b->around != AROUND_CODE);
        b->around = AROUND_CODE;
    } else if (!in_paragraph && definition(bare, &behind).len > 0 && bare.at[1] != '^') {
        /* The address of a link: nothing to read. */
    } else {
        return false;
    }
    return true;
}

static void markdown_line(struct blocks *b, struct span line)
{
    struct markdown *m = b->m;
    if (span_ends(line, "\r"))
        line.len--;
    if (goes_on(b, line))
        return;
    struct span bare = left_trim(line), behind;
    while (bare.len > 0 && bare.at[0] == '>') { /* quotations, however deep */
        line = span_from(bare, 1);
        bare = left_trim(line);
    }
    if (bare.len == 0) {
        block_end(m);
        b->around = b->around == AROUND_CODE ? AROUND_CODE : AROUND_NOTHING;
        return;
    }
    enum around before = b->around;
    if (whole_line(b, line, bare)) {
        b->around = b->around == before && before != AROUND_TABLE && before != AROUND_CODE
                        ? AROUND_NOTHING
                        : b->around;
        return;
    }
    b->around = AROUND_NOTHING;
    size_t mark = item_mark(bare, m->block.len > 0 && !b->in_list);
    if (mark == 0 && m->block.len == 0 && indent_of(line) == 0)
        b->in_list = false;
    if (mark > 0) {
        block_end(m);
        b->in_list = true;
        bare = left_trim(span_from(bare, mark));
        if (span_starts(bare, "[ ] ") || span_starts(bare, "[x] ") || span_starts(bare, "[X] "))
            bare = span_from(bare, 4);
    } else if (m->block.len == 0 && definition(bare, &behind).len > 0) {
        bare = behind; /* a footnote */
    }
    if (bare.len > 0)
        text_line(b, bare);
}

dm_status markdown_read(struct article *a, struct span bytes, const struct input_options *options,
                        dm_report *why)
{
    struct markdown *m = arena_new(&a->arena, struct markdown, 1);
    if (m == NULL || !article_decode(a, bytes, false, &a->given))
        return fail(why, DM_NO_MEMORY, "out of memory");
    if (a->given.len > INTAKE_TEXT) /* what it was decoded to */
        return fail(why, DM_LIMIT, "more than %d MB of text in one article", INTAKE_TEXT >> 20);
    if (a->given.len > 0 && memchr(a->given.at, '\0', a->given.len) != NULL)
        return fail(why, DM_BAD_INPUT, "binary data (a zero byte), not text");
    m->a = a;
    m->in = a->given;
    bool no_memory = false;
    size_t at = markdown_front(a, m->in, &no_memory);
    struct blocks b = { .m = m };
    find_labels(m, at);
    while (at < m->in.len && !m->failed) {
        struct span line = line_at(m->in, at);
        at += line.len + 1;
        markdown_line(&b, line);
    }
    block_end(m);
    struct span text = arena_copy(&a->arena, buffer_span(&m->out));
    no_memory |= m->failed || m->out.failed || text.at == NULL;
    buffer_clear(&m->out);
    if (m->images > 0)
        no_memory |= !note_removed(a, arena_printf(&a->arena, "images: %zu", m->images));
    if (no_memory)
        return fail(why, DM_NO_MEMORY, "out of memory");
    static struct source_piece none;
    return mend_text(a, text, m->pieces ? m->pieces : &none, m->n_pieces, options, why);
}
