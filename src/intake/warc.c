/* warc.c -- WARC as crawlers write it, and WET: pages that web servers answered with (`response`,
 * status 200, of a type that may be text), texts taken from them (`conversion`), and `resource`.
 * Everything else is passed over and counted. The address is the key.
 *
 * A record is held whole before it is given, for its end tells whether it is one: behind as many
 * bytes as it says there must be the next record, or the end. So a length that is wrong costs one
 * record, and not the neighbours it would run over; and where each record is a gzip member of its
 * own, as most programs write them, its checksum was looked at before. Behind damage the next
 * record begins at the next line with a WARC version, or the next member. */
#include "intake/archive.h"
#include "intake/format.h"
#include "intake/http.h"

enum { WARC_HEAD = 64 * 1024 };

/* What the head of a record says. */
struct record {
    struct span type, address, date, content, id;
    uint64_t length;
    bool has_length;
    size_t head; /* bytes of it */
};

/* Also with one byte wrong, if the rest looks like the head of a record. */
static bool warc_sniff(struct span head)
{
    size_t same = 0;
    for (size_t i = 0; i < 5 && i < head.len; i++)
        same += head.at[i] == "WARC/"[i];
    return same == 5 || (same == 4 && span_find(head, SPAN("WARC-Type:")) < 1024 &&
                         span_find(head, SPAN("WARC-Record-ID:")) < 4096);
}

static bool number(struct span s, uint64_t *out)
{
    *out = 0;
    for (size_t i = 0; i < s.len; i++) {
        if (s.at[i] < '0' || s.at[i] > '9' || i >= 18)
            return false;
        *out = *out * 10 + (uint64_t)(s.at[i] - '0');
    }
    return s.len > 0;
}

/* Where the head ends, behind its blank line; 0: not in here. */
static size_t head_end(struct span s)
{
    for (size_t at = 0; at < s.len;) {
        const char *stop = memchr(s.at + at, '\n', s.len - at);
        if (stop == NULL)
            return 0;
        size_t next = (size_t)(stop - s.at) + 1;
        if (next - at == 1 || (next - at == 2 && s.at[at] == '\r'))
            return next;
        at = next;
    }
    return 0;
}

static void record_read(struct span head, struct record *r)
{
    struct span name, value, line;
    const struct span none = { "", 0 };
    *r = (struct record){ none, none, none, none, none, 0, false, head.len };
    (void)span_next(&head, '\n', &line);
    while (head_next(&head, &name, &value)) {
        if (span_eq_nocase(name, SPAN("WARC-Type")))
            r->type = value;
        else if (span_eq_nocase(name, SPAN("WARC-Target-URI")))
            r->address = value;
        else if (span_eq_nocase(name, SPAN("WARC-Date")))
            r->date = value;
        else if (span_eq_nocase(name, SPAN("WARC-Record-ID")))
            r->id = value;
        else if (span_eq_nocase(name, SPAN("Content-Type")))
            r->content = value;
        else if (span_eq_nocase(name, SPAN("Content-Length")) && !r->has_length)
            r->has_length = number(value, &r->length);
    }
    if (span_starts(r->address, "<") && span_ends(r->address, ">")) /* as wget wrote it */
        r->address = span_cut(r->address, 1, r->address.len - 1);
}

static bool is_begin(struct span s)
{
    return span_starts(s, "WARC/1.") || span_starts(s, "WARC/0.");
}

/* Whether a record may end before `rest`; `last`: nothing follows that. */
static bool is_end(struct span rest, bool last)
{
    if (span_starts(rest, "\r\n\r\n") || is_begin(span_from(rest, 4)))
        return true;
    size_t i = 0;
    while (i < rest.len && i < 8 && (rest.at[i] == '\r' || rest.at[i] == '\n'))
        i++;
    return is_begin(span_from(rest, i)) || (last && i == rest.len);
}

/* ---- Damage ---- */

/* To the next line that begins a record. The bytes of a gap are lost already. */
static dm_status find_record(struct archive *a, bool *end, dm_report *why)
{
    for (bool first = true;; first = false) {
        struct span held;
        dm_status status = archive_hold(a, 16, &held, why);
        if (status != DM_OK)
            return status;
        size_t at = 0;
        bool found = first && is_begin(held);
        while (!found && at < held.len) {
            const char *line = memchr(held.at + at, '\n', held.len - at);
            at = line != NULL ? (size_t)(line - held.at) + 1 : held.len;
            found = line != NULL && is_begin(span_from(held, at));
        }
        a->gap = !found;
        if (!found)
            at = held.len < 16 ? held.len : held.len - 8; /* the begin of one may be held */
        source_pass(&a->from, at);
        if (found)
            return DM_OK;
        if (held.len < 16)
            return archive_end(a, end, why);
    }
}

/* The record that begins here is damaged: says so, or what unpacking said; the search for the next
 * begins behind its first byte. */
static dm_status damaged(struct archive *a, const char *what, const struct record *r,
                         dm_report *why)
{
    dm_report fault;
    uint64_t at = a->from.passed;
    struct span address = r != NULL ? span_cut(r->address, 0, 200) : (struct span){ "", 0 };
    dm_status status = DM_OK;
    /* A fault that stands where this record breaks off is the reason. */
    if (what == NULL) {
        status = source_fault(&a->from, &fault);
        what = status != DM_OK ? fault.text : "it ends too early";
        if (status != DM_OK)
            source_resume(&a->from);
        else
            source_pass(&a->from, 1);
    } else {
        source_pass(&a->from, 1);
    }
    a->gap = true;
    return fail(why, status != DM_OK ? status : DM_BAD_INPUT, "the record at byte %llu%s%.*s: %s",
                (unsigned long long)at, address.len > 0 ? ", " : "", SPAN_FMT(address), what);
}

/* ---- Records ---- */

/* Blank lines between records. */
static dm_status pass_blank(struct archive *a, struct span *held, dm_report *why)
{
    for (;;) {
        dm_status status = archive_hold(a, 16, held, why);
        size_t n = 0;
        while (n < held->len && (held->at[n] == '\r' || held->at[n] == '\n'))
            n++;
        source_pass(&a->from, n);
        *held = span_from(*held, n);
        if (status != DM_OK || n == 0)
            return status;
    }
}

/* Holds the head of the record that begins here. */
static dm_status hold_head(struct archive *a, struct span *held, struct record *r, dm_report *why)
{
    size_t want = 4096, end = 0;
    for (;;) {
        dm_status status = archive_hold(a, want, held, why);
        if (status != DM_OK)
            return status;
        end = head_end(span_cut(*held, 0, WARC_HEAD));
        if (end > 0 || held->len < want || want > WARC_HEAD)
            break;
        want *= 4;
    }
    if (!is_begin(*held))
        return damaged(a, held->len < 8 && a->from.fault != DM_OK ? NULL : "no record begins here",
                       NULL, why);
    if (end == 0 && held->len > WARC_HEAD)
        return damaged(a, "its head has more than 64 KB", NULL, why);
    if (end == 0)
        return damaged(a, NULL, NULL, why);
    record_read(span_cut(*held, 0, end), r);
    if (r->type.len == 0)
        return damaged(a, "its WARC-Type is missing", r, why);
    if (!r->has_length)
        return damaged(a, "its Content-Length is missing or no number", r, why);
    return DM_OK;
}

/* Whether the record holds text for us, as far as `body`, the begin of it, tells; and its parts. */
static bool is_wanted(const struct record *r, struct span body, struct http_answer *out)
{
    if (span_eq_nocase(r->type, SPAN("response")) && http_read(body, out))
        return out->status == 200 && type_is_text(out->type);
    *out = (struct http_answer){ .coding = { "", 0 }, .body = body };
    content_type(r->content, &out->type, &out->charset);
    return (span_eq_nocase(r->type, SPAN("conversion")) ||
            span_eq_nocase(r->type, SPAN("resource"))) &&
           type_is_text(out->type);
}

/* A record too large to be held: its bytes are passed over as it says. */
static dm_status pass_large(struct archive *a, struct record *r, dm_report *why)
{
    dm_report large = { 0 };
    struct http_answer answer;
    struct span held;
    uint64_t rest = r->length;
    dm_status status = archive_hold(a, r->head + WARC_HEAD, &held, why);
    if (status != DM_OK)
        return status;
    record_read(span_cut(held, 0, r->head), r);
    bool ours = is_wanted(r, span_from(held, r->head), &answer);
    if (ours)
        (void)fail(&large, DM_LIMIT,
                   "the record at byte %llu, %.*s: more than %d MB, the most that is read of one",
                   (unsigned long long)a->from.passed, SPAN_FMT(span_cut(r->address, 0, 200)),
                   WARC_RECORD >> 20);
    a->passed += !ours;
    source_pass(&a->from, r->head);
    status = archive_skip(a, &rest, why);
    if (status != DM_OK)
        return status;
    if (rest > 0)
        return damaged(a, NULL, NULL, why);
    return ours ? fail(why, DM_LIMIT, "%s", large.text) : DM_OK;
}

/* Undoes the transfer coding; a->held is then what the record holds. */
static dm_status take_content(struct archive *a, const struct record *r,
                              const struct http_answer *answer, dm_report *why)
{
    const char *wrong = NULL;
    a->held = answer->body;
    buffer_empty(&a->body);
    if (span_eq_nocase(answer->coding, SPAN("br")) ||
        span_eq_nocase(answer->coding, SPAN("deflate")))
        wrong = "its Content-Encoding is not read";
    else if (answer->chunked && !http_unchunk(answer->body, &a->body))
        wrong = "its chunks are broken off";
    if (wrong != NULL)
        return fail(why, DM_BAD_INPUT, "the record at byte %llu, %.*s: %s",
                    (unsigned long long)a->from.passed, SPAN_FMT(span_cut(r->address, 0, 200)),
                    wrong);
    if (a->body.len > 0)
        a->held = buffer_span(&a->body);
    else if (answer->chunked && span_starts(answer->body, "0\r\n"))
        a->held = (struct span){ "", 0 }; /* the last chunk is the first */
    return a->body.failed ? fail(why, DM_NO_MEMORY, "out of memory") : DM_OK;
}

static dm_status take_facts(struct archive *a, const struct record *r, struct span charset,
                            struct archive_entry *out, dm_report *why)
{
    struct span name = r->address.len > 0 ? r->address : r->id;
    buffer_empty(&a->charset);
    buffer_add(&a->charset, charset);
    if (a->charset.failed || !archive_name(a, span_cut(name, 0, ARCHIVE_NAME)))
        return fail(why, DM_NO_MEMORY, "out of memory");
    *out = (struct archive_entry){ .name = buffer_span(&a->name),
                                   .address = name.len > 0,
                                   .charset = buffer_span(&a->charset),
                                   .whole = true };
    struct date day;
    if (date_parse(span_cut(r->date, 0, 10), &day) && day.precision == PRECISION_DAY)
        out->captured = day;
    return DM_OK;
}

/* Holds the record that begins here, and looks at its end. */
static dm_status hold_record(struct archive *a, struct span *held, struct record *r, dm_report *why)
{
    size_t whole = r->head + (size_t)r->length;
    dm_status status = archive_hold(a, whole + 16, held, why);
    if (status != DM_OK)
        return status;
    record_read(span_cut(*held, 0, r->head), r); /* the bytes may have moved */
    bool cut = a->from.fault != DM_OK && !a->from.fault_between;
    if (held->len < whole || (cut && held->len - whole <= 4))
        return damaged(a, NULL, r, why);
    if (!is_end(span_from(*held, whole), a->from.eof))
        return damaged(a, "it doesn't end where its Content-Length says", r, why);
    return DM_OK;
}

static dm_status warc_next(struct archive *a, struct archive_entry *out, bool *end, dm_report *why)
{
    *end = a->over;
    source_pass(&a->from, (size_t)a->left); /* of the record before: its bytes were held */
    a->left = 0;
    while (!*end) {
        struct span held;
        struct record r;
        dm_status status = a->gap ? find_record(a, end, why) : DM_OK;
        if (status == DM_OK && !*end)
            status = pass_blank(a, &held, why);
        if (status != DM_OK || *end)
            return status;
        if (held.len == 0) {
            status = archive_end(a, end, why);
            if (status != DM_OK)
                return status;
            continue;
        }
        status = hold_head(a, &held, &r, why);
        if (status != DM_OK)
            return status;
        if (r.length > WARC_RECORD) {
            status = pass_large(a, &r, why);
            if (status != DM_OK)
                return status;
            continue;
        }
        status = hold_record(a, &held, &r, why);
        if (status != DM_OK)
            return status;
        struct http_answer answer;
        size_t whole = r.head + (size_t)r.length;
        bool ours = is_wanted(&r, span_cut(held, r.head, whole), &answer);
        a->passed += !ours;
        if (ours)
            status = take_content(a, &r, &answer, why);
        if (ours && status == DM_OK)
            status = take_facts(a, &r, answer.charset, out, why);
        a->left = whole;
        if (ours)
            return status;
        source_pass(&a->from, whole);
        a->left = 0;
    }
    return DM_OK;
}

static dm_status warc_open(struct archive *a, struct source *out, dm_report *why)
{
    (void)why;
    source_borrow(out, a->held);
    return DM_OK;
}

const struct archive_kind archive_warc = { "WARC", warc_sniff, warc_next, warc_open };
