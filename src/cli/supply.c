/* supply.c -- paths and addresses to entries. This process walks folders and opens files; a child
 * that gets them open finds the entries in them (formats, compression, archives), unless reading is
 * done in this process. What was fetched is such a file, too. */
#include "cli/address.h"
#include "cli/bench_parts.h"

#include <stdlib.h>
#include <unistd.h>

enum { UNPACKER = 1 };

struct supply {
    struct benches *benches;
    dm_input *in;              /* the path: walked, or read as well; NULL: an address not fetched */
    struct span address;       /* to be fetched, or empty */
    int page;                  /* what was fetched, while `in` reads it; or -1 */
    struct guard_child *child; /* or NULL: in this process */
    bool busy;                 /* it is at a file */
    struct buffer name;        /* of that file */
    size_t passed;             /* entries passed over in the files before */
    size_t count;              /* entries so far */
};

/* Answers of a child. */
enum unpacked {
    UNPACKED_ENTRY = 1, /* its number + 1, the packed entry */
    UNPACKED_FAILED,    /* number + 1, status, why: of one entry, or of the rest */
    UNPACKED_END        /* how many entries there were, in all; how many were passed over */
};

/* ---- in the child ---- */

static bool send_failed(struct channel *c, struct buffer *b, const dm_input *in, dm_status status,
                        const dm_report *why)
{
    buffer_empty(b);
    pack_number(b, UNPACKED_FAILED);
    pack_number(b, in != NULL ? dm_input_count(in) : 0);
    pack_number(b, status);
    pack_span(b, span_of(why->text));
    return !b->failed && channel_send(c, buffer_span(b));
}

static bool send_entries(struct channel *c, struct buffer *b, dm_input *in)
{
    for (;;) {
        char *packed;
        size_t len;
        dm_report why = { "" };
        dm_status status = dm_input_next_entry(in, &packed, &len, &why);
        bool good = true;
        if (status != DM_OK)
            good = send_failed(c, b, in, status, &why);
        if (status == DM_NO_MEMORY || !good)
            return good;
        if (status != DM_OK)
            continue;
        if (packed == NULL)
            return true;
        buffer_empty(b);
        pack_number(b, UNPACKED_ENTRY);
        pack_number(b, dm_input_count(in));
        pack_span(b, (struct span){ packed, len });
        good = !b->failed && channel_send(c, buffer_span(b));
        free(packed);
        if (!good)
            return false;
    }
}

static char *copied(struct span s)
{
    char *text = s.at != NULL ? malloc(s.len + 1) : NULL;
    if (text != NULL) {
        memcpy(text, s.at, s.len);
        text[s.len] = '\0';
    }
    return text;
}

/* What an open file is called, and what a server said of it. */
struct source_facts {
    char *path, *key, *url, *charset, *day;
};

/* False: no memory for one of them. */
static bool facts_unpack(struct unpack *u, struct source_facts *f)
{
    char **const texts[] = { &f->path, &f->key, &f->url, &f->charset, &f->day };
    bool good = true;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct span s = unpack_span(u);
        *texts[i] = copied(s);
        good = good && (*texts[i] != NULL) == (s.at != NULL);
    }
    return good;
}

static void facts_free(struct source_facts *f)
{
    free(f->path);
    free(f->key);
    free(f->url);
    free(f->charset);
    free(f->day);
}

static dm_status open_with(dm_input **in, int fd, const struct source_facts *f, size_t count,
                           const dm_input_options *options, dm_report *why)
{
    dm_status status = dm_input_open_file(in, fd, f->path, f->key, count, options, why);
    if (status == DM_OK && f->url != NULL)
        status = dm_input_fetched(*in, f->url, f->charset, f->day, why);
    if (status != DM_OK) {
        dm_input_free(*in);
        *in = NULL;
    }
    return status;
}

bool unpacker_serve(void *context, struct channel *c, struct span request, int fd)
{
    struct benches *all = context;
    struct unpack u = { .rest = request };
    struct buffer b = { 0 };
    dm_input *in = NULL;
    dm_report why = { "" };
    size_t count = (size_t)unpack_number(&u);
    struct source_facts f;
    bool good = facts_unpack(&u, &f) && unpack_done(&u) && fd >= 0;
    if (good) {
        dm_status status = open_with(&in, fd, &f, count, &all->input, &why);
        good = status == DM_OK ? send_entries(c, &b, in) : send_failed(c, &b, in, status, &why);
    }
    if (good) {
        buffer_empty(&b);
        pack_number(&b, UNPACKED_END);
        pack_number(&b, in != NULL ? dm_input_count(in) : count);
        pack_number(&b, in != NULL ? dm_input_passed(in) : 0);
        good = !b.failed && channel_send(c, buffer_span(&b));
    }
    dm_input_free(in);
    facts_free(&f);
    buffer_clear(&b);
    return good;
}

/* ---- in the program ---- */

/* With nothing to read yet. */
static dm_status supply_new(struct supply **out, struct benches *b, dm_report *why)
{
    *out = calloc(1, sizeof **out);
    if (*out == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    (*out)->benches = b;
    (*out)->page = -1;
    return b->guard != NULL ? guard_child_open(&(*out)->child, b->guard, UNPACKER, why) : DM_OK;
}

dm_status supply_open(struct supply **out, struct benches *b, const char *path, dm_report *why)
{
    dm_status status = supply_new(out, b, why);
    if (status == DM_OK && is_address(path))
        (*out)->address = span_of(path);
    else if (status == DM_OK)
        status = dm_input_open(&(*out)->in, path, &b->input, why);
    if (status != DM_OK) {
        supply_free(*out);
        *out = NULL;
    }
    return status;
}

size_t supply_passed(const struct supply *s)
{
    if (s->child != NULL)
        return s->passed;
    return s->in != NULL ? dm_input_passed(s->in) : 0;
}

void supply_free(struct supply *s)
{
    if (s == NULL)
        return;
    guard_child_free(s->child);
    dm_input_free(s->in);
    if (s->page >= 0)
        (void)close(s->page);
    buffer_clear(&s->name);
    free(s);
}

/* An open file to the child, and closes it; `url` NULL: nobody fetched it. */
static dm_status hand_over(struct supply *s, int fd, struct span path, struct span key,
                           const struct fetch_answer *fetched, dm_report *why)
{
    const struct span none = { NULL, 0 };
    char today[16];
    struct buffer b = { 0 };
    address_today(today);
    pack_number(&b, s->count);
    pack_span(&b, path);
    pack_span(&b, key);
    pack_span(&b, fetched != NULL ? fetched->address : none);
    pack_span(&b, fetched != NULL && fetched->charset.len > 0 ? fetched->charset : none);
    pack_span(&b, fetched != NULL ? span_of(today) : none);
    buffer_empty(&s->name);
    buffer_add(&s->name, path.at != NULL ? path : SPAN("standard input"));
    dm_status status = b.failed || s->name.failed ? fail(why, DM_NO_MEMORY, "out of memory")
                                                  : guard_send(s->child, buffer_span(&b), fd, why);
    buffer_clear(&b);
    (void)close(fd);
    s->busy = status == DM_OK;
    return status;
}

/* Fetches the address; *fd -1 and DM_OK: it failed, and another shard tells. */
static dm_status fetch(struct supply *s, struct fetch_answer *got, int *fd, dm_report *why)
{
    const dm_input_options *o = &s->benches->input;
    struct span address = s->address;
    *fd = -1;
    s->address = (struct span){ "", 0 };
    dm_status status = address_page(s->benches, address, got, why);
    if (status == DM_OK) {
        *fd = address_file(got->body, why);
        return *fd >= 0 ? DM_OK : DM_IO;
    }
    size_t at = s->count++;
    return o->shards < 2 || at % o->shards == o->shard ? status : DM_OK;
}

/* The next file to the child; *end: there is none. */
static dm_status give_file(struct supply *s, bool *end, dm_report *why)
{
    int fd = -1;
    const char *path, *key;
    struct fetch_answer got;
    bool fetching = s->address.len > 0;
    dm_status status = DM_OK;
    if (fetching)
        status = fetch(s, &got, &fd, why);
    else if (s->in != NULL)
        status = dm_input_next_file(s->in, &fd, &path, &key, &s->count, why);
    *end = status == DM_OK && fd < 0;
    if (fd < 0)
        return status;
    return fetching ? hand_over(s, fd, got.address, got.address, &got, why)
                    : hand_over(s, fd, span_of(path), span_of(key), NULL, why);
}

/* The same where this process reads: s->page becomes its input. */
static dm_status open_here(struct supply *s, const struct fetch_answer *got, struct span key,
                           dm_report *why)
{
    struct source_facts f = { .path = copied(got->address),
                              .key = copied(key),
                              .url = copied(got->address),
                              .day = malloc(16) };
    if (got->charset.len > 0)
        f.charset = copied(got->charset);
    dm_status status = DM_NO_MEMORY;
    if (f.path && f.key && f.url && f.day && (f.charset || got->charset.len == 0)) {
        address_today(f.day);
        status = open_with(&s->in, s->page, &f, s->count, &s->benches->input, why);
    } else {
        (void)fail(why, DM_NO_MEMORY, "out of memory");
    }
    facts_free(&f);
    return status;
}

static dm_status take_page(struct supply *s, dm_report *why)
{
    struct fetch_answer got;
    dm_status status = fetch(s, &got, &s->page, why);
    return status == DM_OK && s->page >= 0 ? open_here(s, &got, got.address, why) : status;
}

dm_status supply_open_page(struct supply **out, struct benches *b, const struct fetch_answer *page,
                           struct span key, dm_report *why)
{
    dm_status status = supply_new(out, b, why);
    int fd = status == DM_OK ? address_file(page->body, why) : -1;
    if (status == DM_OK && fd < 0)
        status = DM_IO;
    if (status == DM_OK && (*out)->child != NULL) {
        status = hand_over(*out, fd, page->address, key, page, why);
    } else if (status == DM_OK) {
        (*out)->page = fd;
        status = open_here(*out, page, key, why);
    }
    if (status != DM_OK) {
        supply_free(*out);
        *out = NULL;
    }
    return status;
}

/* The child's end is the file's: the next one is opened by another child. */
static dm_status lost(struct supply *s, dm_status status, dm_report *why)
{
    dm_report reason = *why;
    s->busy = false;
    s->count++;
    guard_child_drop(s->child);
    return fail(why, status, "%.*s: %s", SPAN_FMT(buffer_span(&s->name)), reason.text);
}

/* What one answer says; *more: it was only the end of a file. */
static dm_status take_answer(struct supply *s, struct span answer, char **packed, size_t *len,
                             bool *more, dm_report *why)
{
    struct unpack u = { .rest = answer };
    uint64_t what = unpack_number(&u);
    size_t count = (size_t)unpack_number(&u);
    uint64_t status = what == UNPACKED_FAILED ? unpack_number(&u) : DM_OK;
    struct span bytes = what != UNPACKED_END ? unpack_span(&u) : (struct span){ "", 0 };
    size_t passed = what == UNPACKED_END ? (size_t)unpack_number(&u) : 0;
    dm_entry looked;
    bool good = unpack_done(&u) && bytes.at != NULL && count >= s->count &&
                (what == UNPACKED_END ||
                 (what == UNPACKED_FAILED && status > DM_OK && status < DM_STATUS_COUNT) ||
                 (what == UNPACKED_ENTRY && dm_entry_look(bytes.at, bytes.len, &looked)));
    if (!good) {
        (void)fail(why, DM_BAD_INPUT, "the worker process wrote nonsense while unpacking");
        return lost(s, DM_BAD_INPUT, why);
    }
    s->count = count;
    if (what == UNPACKED_FAILED)
        return fail(why, (dm_status)status, "%.*s", (int)(bytes.len < 500 ? bytes.len : 500),
                    bytes.at);
    if (what == UNPACKED_END) {
        s->passed += passed;
        s->busy = false;
        *more = true;
        return DM_OK;
    }
    *packed = copied(bytes);
    *len = bytes.len;
    return *packed != NULL ? DM_OK : fail(why, DM_NO_MEMORY, "out of memory");
}

static dm_status next_entry(struct supply *s, char **packed, size_t *len, dm_report *why)
{
    *packed = NULL;
    *len = 0;
    if (s->child == NULL && s->address.len > 0) {
        dm_status status = take_page(s, why);
        if (status != DM_OK)
            return status;
    }
    if (s->child == NULL && s->in == NULL)
        return DM_OK; /* nothing, or nothing more */
    if (s->child == NULL)
        return dm_input_next_entry(s->in, packed, len, why);
    for (;;) {
        bool end = false, more = false;
        struct span answer;
        dm_status status = s->busy ? DM_OK : give_file(s, &end, why);
        if (status != DM_OK || end)
            return status;
        status = guard_receive(s->child, s->benches->seconds, true, &answer, why);
        if (status != DM_OK)
            return lost(s, status, why);
        status = take_answer(s, answer, packed, len, &more, why);
        if (status != DM_OK || !more)
            return status;
    }
}

dm_status supply_next(struct supply *s, char **packed, size_t *len, dm_report *why)
{
    dm_status status = next_entry(s, packed, len, why);
    return status == DM_OK ? dm_entry_convert(packed, len, why) : status;
}
