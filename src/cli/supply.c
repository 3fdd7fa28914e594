/* supply.c -- paths to entries. This process walks folders and opens files; a child that gets them
 * open finds the entries in them (formats, compression, archives), unless reading is done in this
 * process. */
#include "cli/bench_parts.h"

#include <stdlib.h>
#include <unistd.h>

enum { UNPACKER = 1 };

struct supply {
    struct benches *benches;
    dm_input *in;              /* the path: walked, or read as well */
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

bool unpacker_serve(void *context, struct channel *c, struct span request, int fd)
{
    struct benches *all = context;
    struct unpack u = { .rest = request };
    struct buffer b = { 0 };
    dm_input *in = NULL;
    dm_report why = { "" };
    size_t count = (size_t)unpack_number(&u);
    struct span path = unpack_span(&u), key = unpack_span(&u);
    char *path_text = copied(path), *key_text = copied(key);
    bool good = unpack_done(&u) && fd >= 0 && (path_text != NULL) == (path.at != NULL) &&
                (key_text != NULL) == (key.at != NULL);
    if (good) {
        dm_status status =
            dm_input_open_file(&in, fd, path_text, key_text, count, &all->input, &why);
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
    free(path_text);
    free(key_text);
    buffer_clear(&b);
    return good;
}

/* ---- in the program ---- */

dm_status supply_open(struct supply **out, struct benches *b, const char *path, dm_report *why)
{
    *out = calloc(1, sizeof **out);
    if (*out == NULL)
        return fail(why, DM_NO_MEMORY, "out of memory");
    struct supply *s = *out;
    s->benches = b;
    dm_status status = dm_input_open(&s->in, path, &b->input, why);
    if (status == DM_OK && b->guard != NULL)
        status = guard_child_open(&s->child, b->guard, UNPACKER, why);
    if (status != DM_OK) {
        supply_free(s);
        *out = NULL;
    }
    return status;
}

size_t supply_passed(const struct supply *s)
{
    return s->child != NULL ? s->passed : dm_input_passed(s->in);
}

void supply_free(struct supply *s)
{
    if (s == NULL)
        return;
    guard_child_free(s->child);
    dm_input_free(s->in);
    buffer_clear(&s->name);
    free(s);
}

/* The next file to the child; *end: there is none. */
static dm_status give_file(struct supply *s, bool *end, dm_report *why)
{
    int fd;
    const char *path, *key;
    dm_status status = dm_input_next_file(s->in, &fd, &path, &key, &s->count, why);
    *end = status == DM_OK && fd < 0;
    if (fd < 0)
        return status;
    struct buffer b = { 0 };
    pack_number(&b, s->count);
    pack_span(&b, span_of(path));
    pack_span(&b, span_of(key));
    buffer_empty(&s->name);
    buffer_text(&s->name, path != NULL ? path : "standard input");
    status = b.failed || s->name.failed ? fail(why, DM_NO_MEMORY, "out of memory")
                                        : guard_send(s->child, buffer_span(&b), fd, why);
    buffer_clear(&b);
    (void)close(fd);
    s->busy = status == DM_OK;
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
