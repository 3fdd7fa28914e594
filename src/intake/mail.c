/* mail.c -- e-mail: a message (RFC 5322, MIME) -> an article; a mailbox (mbox) -> its messages.
 *
 * Of several versions of a text the plain one is read, else the page. What else is attached is
 * named and passed over. Parts within parts are kept on a short stack; nothing here calls itself.
 */
#include "intake/mail.h"

/* ---- What it is ---- */

static bool is_field_name(struct span name)
{
    for (size_t i = 0; i < name.len; i++)
        if (name.at[i] <= ' ' || name.at[i] >= 127)
            return false;
    return name.len > 0 && name.len < 80;
}

int mail_sniff(struct span head)
{
    static const char *const sure[] = { "Received",     "Message-ID",     "MIME-Version",
                                        "Return-Path",  "DKIM-Signature", "Delivered-To",
                                        "Content-Type", "List-Id" };
    struct span rest = head, line;
    size_t fields = 0, surest = 0;
    bool sender = false, date = false;
    while (rest.len > 0 && span_next(&rest, '\n', &line)) {
        line.len -= span_ends(line, "\r");
        if (line.len == 0)
            break;
        if (fields > 0 && (line.at[0] == ' ' || line.at[0] == '\t'))
            continue;
        size_t colon = span_find(line, SPAN(":"));
        if (colon == SIZE_MAX || !is_field_name(span_cut(line, 0, colon)))
            return 0;
        struct span name = span_cut(line, 0, colon);
        fields++;
        sender |= span_eq_nocase(name, SPAN("From")) && span_find(line, SPAN("@")) != SIZE_MAX;
        date |= span_eq_nocase(name, SPAN("Date"));
        for (size_t i = 0; i < sizeof sure / sizeof sure[0]; i++)
            surest += span_eq_nocase(name, span_of(sure[i]));
    }
    return fields >= 3 && (sender || surest > 1) && (date || surest > 0) ? 3 : 0;
}

/* "From anna@example.org Tue Mar  5 10:00:00 2024": the line before a message of a mailbox. */
static bool is_separator(struct span line)
{
    bool time = false, year = false;
    if (!span_starts(line, "From ") || line.len > 400)
        return false;
    for (size_t i = 5; i + 3 < line.len; i++) {
        const char *c = line.at + i;
        bool digits[4];
        for (int k = 0; k < 4; k++)
            digits[k] = c[k] >= '0' && c[k] <= '9';
        time |= digits[0] && c[1] == ':' && digits[2] && digits[3];
        year |= c[-1] == ' ' && (c[0] == '1' || c[0] == '2') && digits[0] && digits[1] &&
                digits[2] && digits[3];
    }
    return time && year;
}

static struct span line_of(struct span s)
{
    const char *stop = s.len > 0 ? memchr(s.at, '\n', s.len) : NULL;
    return span_cut(s, 0, stop ? (size_t)(stop - s.at) + 1 : s.len);
}

static bool is_field(struct span line)
{
    size_t colon = span_find(line, SPAN(":"));
    return colon != SIZE_MAX && is_field_name(span_cut(line, 0, colon));
}

/* A field in one of the next lines: the first may be damaged. */
int mbox_sniff(struct span head)
{
    enum { LINES = 5 };
    struct span line = line_of(head);
    size_t at = line.len;
    if (!is_separator(line))
        return 0;
    for (int i = 0; i < LINES; i++) {
        line = line_of(span_from(head, at));
        at += line.len;
        if (is_field(line))
            return 3;
    }
    return 0;
}

/* ---- A mailbox ---- */

/* Where the next separator stands: behind a blank line, or before a field; SIZE_MAX: none, or not
 * yet. */
static size_t separator_find(struct span w, size_t at)
{
    for (;;) {
        size_t hit = span_find(span_from(w, at), SPAN("\nFrom "));
        if (hit == SIZE_MAX)
            return SIZE_MAX;
        hit += at;
        struct span line = line_of(span_from(w, hit + 1));
        bool blank = hit == 0 || w.at[hit - 1] == '\n' ||
                     (hit > 1 && w.at[hit - 1] == '\r' && w.at[hit - 2] == '\n');
        if (is_separator(line) && (blank || is_field(line_of(span_from(w, hit + 1 + line.len)))))
            return hit + 1;
        at = hit + 1;
    }
}

/* The message without its separator, and ">From " as it was written. */
static void message_copy(struct buffer *out, struct span message)
{
    struct span rest = span_from(message, line_of(message).len), line;
    buffer_empty(out);
    while (rest.len > 0) {
        line = line_of(rest);
        rest = span_from(rest, line.len);
        size_t marks = 0;
        while (marks < line.len && line.at[marks] == '>')
            marks++;
        bool escaped = marks > 0 && span_starts(span_from(line, marks), "From ");
        buffer_add(out, span_from(line, escaped));
    }
}

dm_status mbox_next(struct cutter *c, struct source *s, struct span *one, dm_report *why)
{
    struct span window;
    bool more = true;
    *one = (struct span){ NULL, 0 };
    dm_status status = window_open(s, &window, why);
    if (status != DM_OK || window.len == 0)
        return status;
    size_t end;
    while ((end = separator_find(window, 0)) == SIZE_MAX && more && status == DM_OK)
        status = window_grow(s, &window, INTAKE_PAGE, &more, why);
    if (status != DM_OK)
        return status;
    c->number++;
    c->line = s->line + 1;
    if (end == SIZE_MAX && window.len >= INTAKE_PAGE) {
        while (status == DM_OK && window.len > 0 && (end = separator_find(window, 0)) == SIZE_MAX) {
            /* What is kept may hold the beginning of a separator. */
            (void)source_take(s, window.len > 512 ? window.len - 512 : window.len);
            window = source_held(s);
            status = window_grow(s, &window, INTAKE_PAGE, &more, why);
            if (!more)
                (void)source_take(s, window.len);
            window = source_held(s);
        }
        if (end != SIZE_MAX)
            (void)source_take(s, end);
        return status != DM_OK ? status
                               : fail(why, DM_LIMIT, "message %zu has more than %d MB", c->number,
                                      INTAKE_PAGE >> 20);
    }
    message_copy(&c->one, source_take(s, end == SIZE_MAX ? window.len : end));
    if (c->one.failed)
        return fail(why, DM_NO_MEMORY, "out of memory");
    *one = buffer_span(&c->one);
    return DM_OK;
}

/* ---- The parts of a message ---- */

struct leaf {
    struct mail_part part;
    struct span type; /* Content-Type */
};

struct message {
    struct article *a;
    struct leaf plain, page; /* body NULL: none */
    size_t parts;
    bool cut_off; /* a part without its end */
    bool failed;
    struct level {
        struct span rest;     /* of the body, from a line with the boundary on */
        struct span boundary; /* with the "--" in front */
    } levels[MAIL_DEPTH];
    size_t depth;
};

static void note_passed(struct message *m, const char *what, struct span type, struct span name,
                        size_t len)
{
    struct arena *arena = &m->a->arena;
    name = cut_text(mail_words(arena, name), 100);
    type = cut_text(mail_words(arena, type), 60);
    struct span note =
        arena_printf(arena, "%s: %.*s%s%.*s%s, %zu bytes", what, SPAN_FMT(type),
                     name.len ? " \"" : "", SPAN_FMT(name), name.len ? "\"" : "", len);
    m->failed |= note.at == NULL || !note_removed(m->a, note);
}

static void leaf_found(struct message *m, struct mail_part part, struct span field)
{
    struct arena *arena = &m->a->arena;
    struct span disposition = mail_field(arena, part.header, "Content-Disposition");
    struct span name = mail_parameter(arena, disposition, "filename");
    struct span type = field.len > 0 ? mail_value(field) : SPAN("text/plain");
    bool attached = span_eq_nocase(mail_value(disposition), SPAN("attachment")) || name.len > 0;
    bool plain = span_eq_nocase(type, SPAN("text/plain"));
    bool page = span_eq_nocase(type, SPAN("text/html"));
    if (name.len == 0)
        name = mail_parameter(arena, field, "name");
    if (!attached && (plain || page)) {
        struct leaf *slot = plain ? &m->plain : &m->page;
        if (span_trim(part.body).len == 0)
            return;
        if (slot->part.body.at == NULL) {
            *slot = (struct leaf){ part, field };
            return;
        }
        note_passed(m, "a further part", type, name, part.body.len);
    } else {
        note_passed(m, "an attachment", type, name, part.body.len);
    }
}

/* The first line with the boundary: where it begins, and in *next what is behind it; *last: it
 * closes. SIZE_MAX: there is none. */
static size_t boundary_find(struct span s, struct span boundary, size_t *next, bool *last)
{
    for (size_t at = 0; at < s.len;) {
        size_t hit = span_find(span_from(s, at), boundary);
        if (hit == SIZE_MAX)
            return SIZE_MAX;
        hit += at;
        struct span line = line_of(span_from(s, hit));
        struct span behind = span_trim(span_from(line, boundary.len));
        *next = hit + line.len;
        *last = behind.len > 0;
        if ((hit == 0 || s.at[hit - 1] == '\n') && (behind.len == 0 || span_is(behind, "--")))
            return hit;
        at = *next; /* there is none in the rest of a line */
    }
    return SIZE_MAX;
}

/* A part with parts is put on the stack; another is a leaf. */
static void part_found(struct message *m, struct mail_part part)
{
    struct arena *arena = &m->a->arena;
    struct span field = mail_field(arena, part.header, "Content-Type");
    struct span type = mail_value(field);
    bool several = type.len > 10 && span_eq_nocase(span_cut(type, 0, 10), SPAN("multipart/"));
    struct span boundary = several ? mail_parameter(arena, field, "boundary") : type;
    size_t next;
    bool last;
    m->parts++;
    if (!several || boundary.len == 0 || boundary.len > 200) {
        leaf_found(m, part, several ? (struct span){ "", 0 } : field);
        return;
    }
    boundary = arena_printf(arena, "--%.*s", SPAN_FMT(boundary));
    size_t at = boundary.at ? boundary_find(part.body, boundary, &next, &last) : SIZE_MAX;
    if (at == SIZE_MAX) { /* its boundary is lost: what there is, as it stands */
        leaf_found(m, part, (struct span){ "", 0 });
        m->cut_off = true;
    } else if (m->depth >= MAIL_DEPTH) {
        note_passed(m, "parts within too many parts", type, (struct span){ "", 0 }, part.body.len);
    } else {
        m->levels[m->depth++] = (struct level){ span_from(part.body, at), boundary };
    }
}

static void message_walk(struct message *m, struct mail_part whole)
{
    part_found(m, whole);
    while (m->depth > 0 && !m->failed) {
        struct level *level = &m->levels[m->depth - 1];
        size_t next, behind;
        bool last, closing;
        if (m->parts >= MAIL_PARTS) {
            note_passed(m, "all behind the first 1000 parts", (struct span){ "", 0 },
                        (struct span){ "", 0 }, level->rest.len);
            return;
        }
        size_t at = boundary_find(level->rest, level->boundary, &next, &last);
        if (at == SIZE_MAX || last) {
            m->depth--;
            continue;
        }
        struct span rest = span_from(level->rest, next);
        size_t end = boundary_find(rest, level->boundary, &behind, &closing);
        if (end == SIZE_MAX) {
            m->cut_off = true;
            end = rest.len;
        }
        level->rest = span_from(rest, end);
        part_found(m, mail_part_of(span_cut(rest, 0, end)));
    }
}

/* ---- The article ---- */

/* Mailboxes that no person has. */
static bool is_desk(struct span address)
{
    static const char *const names[] = {
        "news",  "newsletter", "newsletters", "noreply", "no-reply", "donotreply", "info",
        "press", "editor",     "editors",     "desk",    "alert",    "alerts",     "update",
        "mail",  "updates",    "daily",       "weekly",  "bulletin", "list",       "media",
        "hello", "contact",    "office",      "briefing"
    };
    struct span local = span_cut(address, 0, span_find(address, SPAN("@")));
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++)
        if (span_eq_nocase(local, span_of(names[i])))
            return true;
    return false;
}

static dm_status mail_facts(struct article *a, struct span header, dm_report *why)
{
    struct arena *arena = &a->arena;
    struct span name, address, id = mail_field(arena, header, "Message-ID");
    a->title = mail_words(arena, mail_field(arena, header, "Subject"));
    mail_address(arena, mail_field(arena, header, "From"), &name, &address);
    bool list = mail_field(arena, header, "List-Unsubscribe").len > 0 ||
                mail_field(arena, header, "List-Id").len > 0;
    if (name.len > 0 && (list || is_desk(address))) {
        a->outlet = name;
    } else if (name.len > 0) {
        a->authors = arena_new(arena, struct span, 1);
        if (a->authors == NULL)
            return fail(why, DM_NO_MEMORY, "out of memory");
        a->authors[a->n_authors++] = name;
    }
    if (span_starts(id, "<") && span_ends(id, ">"))
        id = span_cut(id, 1, id.len - 1);
    a->key = mail_words(arena, span_trim(id));
    struct span date = mail_field(arena, header, "Date");
    if (date_any(date, &a->date))
        a->date_source = DATE_GIVEN;
    else if (date.len > 0)
        a->date_doubt = arena_printf(arena, "the given date \"%.*s\" could not be understood",
                                     SPAN_FMT(cut_text(mail_words(arena, date), 80)));
    return DM_OK;
}

static dm_status leaf_read(struct article *a, const struct leaf *leaf, bool page,
                           const struct input_options *options, dm_report *why)
{
    struct arena *arena = &a->arena;
    struct span encoding = mail_field(arena, leaf->part.header, "Content-Transfer-Encoding");
    struct span charset = mail_parameter(arena, leaf->type, "charset");
    struct span format = mail_parameter(arena, leaf->type, "format"), text;
    size_t odd;
    struct span bytes = mail_decode(arena, leaf->part.body, mail_value(encoding), &odd);
    if (bytes.at == NULL || !mail_charset(a, bytes, charset, &text))
        return fail(why, DM_NO_MEMORY, "out of memory");
    if (odd > 0 &&
        !note_repair(
            a, arena_printf(arena, "places where the transfer encoding is damaged: %zu", odd)))
        return fail(why, DM_NO_MEMORY, "out of memory");
    if (page)
        return html_read_text(a, text, options, why);
    const char *zero = text.len > 0 ? memchr(text.at, '\0', text.len) : NULL;
    if (zero != NULL)
        return fail(why, DM_BAD_INPUT, "binary data in the text of the message");
    return mail_text(a, text, span_eq_nocase(format, SPAN("flowed")), options, why);
}

/* "View this email in your browser": a few words, where the page has the message. */
static bool plain_is_stub(const struct message *m)
{
    enum { STUB_MOST = 600, PAGE_LEAST = 4000, TIMES = 8 };
    size_t plain = m->plain.part.body.len, page = m->page.part.body.len;
    return m->page.part.body.at != NULL && plain < STUB_MOST && page > PAGE_LEAST &&
           page > TIMES * plain;
}

dm_status mail_read(struct article *a, struct span bytes, const struct input_options *options,
                    dm_report *why)
{
    struct mail_part whole = mail_part_of(bytes);
    struct message *m = arena_new(&a->arena, struct message, 1);
    if (m == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    m->a = a;
    dm_status status = mail_facts(a, whole.header, why);
    if (status != DM_OK)
        return status;
    message_walk(m, whole);
    if (m->cut_off && !note_repair(a, SPAN("a part of the message has no end: it may be cut off")))
        m->failed = true;
    if (m->failed)
        return fail(why, DM_NO_MEMORY, "out of memory");
    if (m->plain.part.body.at == NULL && m->page.part.body.at == NULL)
        return fail(why, DM_BAD_INPUT, "the message \"%.*s\" has no text",
                    SPAN_FMT(cut_text(a->title, 100)));
    bool page = m->plain.part.body.at == NULL || plain_is_stub(m);
    if (page && m->plain.part.body.at != NULL &&
        !note_removed(a, SPAN("the plain text of the message, a stub beside its page")))
        return fail(why, DM_NO_MEMORY, "out of memory");
    return leaf_read(a, page ? &m->page : &m->plain, page, options, why);
}
