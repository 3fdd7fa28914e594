/* unpack.c -- see unpack.h. The one place of this room that knows zlib and libzstd.
 *
 * After damage the next member is looked for from the second byte of the damaged one on, as far as
 * it is still held: a decoder that has lost its way often runs over the end of its member before it
 * notices, and the neighbour must not pay for that. */
#include "intake/unpack.h"

#include <stdlib.h>
#include <zlib.h>
#include <zstd.h>

struct unpack;

/* What a step did: bytes taken and made; whether a member ended. */
struct step {
    size_t taken, made;
    bool ended;
};

struct codec {
    const char *name;
    const char *mark;
    size_t mark_len;
    bool (*begin)(struct unpack *u); /* the next member; false: no memory */
    /* NULL, or what is wrong with the data. */
    const char *(*step)(struct unpack *u, struct span in, char *out, size_t room, struct step *st);
    void (*end)(struct unpack *u);
};

struct unpack {
    struct stream stream;
    const struct codec *codec;
    struct source packed;
    size_t at;                  /* of packed's held bytes: those before it are used and only kept */
    uint64_t member;            /* offset in packed of the member that is read */
    bool inside;                /* a member was begun and has not ended */
    bool lost;                  /* after damage: the next member must be looked for */
    bool over;                  /* nothing more comes */
    uint64_t made, member_made; /* bytes, in all and of the member */
    const struct unpack *outer; /* the packed bytes are themselves what this one makes */
    z_stream z;
    ZSTD_DStream *zstd;
};

/* ---- gzip ---- */

static bool gzip_begin(struct unpack *u)
{
    if (u->z.state != NULL)
        return inflateReset(&u->z) == Z_OK;
    return inflateInit2(&u->z, 15 + 16) == Z_OK; /* 16: a gzip header and its checksum */
}

static const char *gzip_step(struct unpack *u, struct span in, char *out, size_t room,
                             struct step *st)
{
    u->z.next_in = (Bytef *)(uintptr_t)in.at;
    u->z.avail_in = (uInt)in.len;
    u->z.next_out = (Bytef *)out;
    u->z.avail_out = (uInt)room;
    int said = inflate(&u->z, Z_NO_FLUSH);
    st->taken = in.len - u->z.avail_in;
    st->made = room - u->z.avail_out;
    st->ended = said == Z_STREAM_END;
    if (said == Z_OK || said == Z_STREAM_END || said == Z_BUF_ERROR)
        return NULL;
    if (said == Z_MEM_ERROR)
        return "out of memory";
    return u->z.msg != NULL ? u->z.msg : "not understood";
}

static void gzip_end(struct unpack *u)
{
    if (u->z.state != NULL)
        (void)inflateEnd(&u->z);
}

/* ---- zstd ---- */

static bool zstd_begin(struct unpack *u)
{
    if (u->zstd == NULL)
        u->zstd = ZSTD_createDStream();
    return u->zstd != NULL && !ZSTD_isError(ZSTD_DCtx_reset(u->zstd, ZSTD_reset_session_only));
}

static const char *zstd_step(struct unpack *u, struct span in, char *out, size_t room,
                             struct step *st)
{
    ZSTD_inBuffer from = { in.at, in.len, 0 };
    ZSTD_outBuffer to = { out, room, 0 };
    size_t said = ZSTD_decompressStream(u->zstd, &to, &from);
    *st = (struct step){ from.pos, to.pos, said == 0 };
    return ZSTD_isError(said) ? ZSTD_getErrorName(said) : NULL;
}

static void zstd_end(struct unpack *u)
{
    (void)ZSTD_freeDStream(u->zstd);
}

static const struct codec codecs[] = {
    { "gzip", "\x1F\x8B\x08", 3, gzip_begin, gzip_step, gzip_end },
    { "zstd", "\x28\xB5\x2F\xFD", 4, zstd_begin, zstd_step, zstd_end },
};

/* ---- Members ---- */

/* Bytes of the codec's mark that are there. */
static size_t marks(const struct codec *c, struct span s)
{
    size_t n = 0;
    for (size_t i = 0; i < c->mark_len && i < s.len; i++)
        n += s.at[i] == c->mark[i];
    return n;
}

/* A whole mark with a head behind it that can be one. */
static bool is_member(const struct codec *c, struct span s)
{
    if (marks(c, s) < c->mark_len)
        return false;
    return c->mark_len != 3 || s.len < 4 || ((unsigned char)s.at[3] & 0xE0) == 0;
}

/* One byte wrong, and the rest of a gzip head as programs write it: no text looks so. */
static bool is_nearly(const struct codec *c, struct span s)
{
    size_t wrong = c->mark_len - marks(c, s);
    if (s.len < 18 || c->mark_len != 3)
        return s.len >= 18 && wrong <= 1;
    unsigned char extra = (unsigned char)s.at[8], os = (unsigned char)s.at[9];
    wrong += ((unsigned char)s.at[3] & 0xE0) != 0;
    return wrong <= 1 && (extra == 0 || extra == 2 || extra == 4) && (os <= 13 || os == 255);
}

static const struct codec *codec_of(struct span head)
{
    for (size_t i = 0; i < sizeof codecs / sizeof codecs[0]; i++)
        if (is_member(&codecs[i], head) || is_nearly(&codecs[i], head))
            return &codecs[i];
    return NULL;
}

const char *unpack_sniff(struct span head)
{
    const struct codec *c = codec_of(head);
    return c != NULL ? c->name : NULL;
}

/* The packed bytes not used yet; empty only at their end. */
static dm_status unused(struct unpack *u, struct span *out, dm_report *why)
{
    dm_status status = DM_OK;
    if (u->at > 4 * UNPACK_KEPT) {
        source_pass(&u->packed, u->at - UNPACK_KEPT);
        u->at = UNPACK_KEPT;
    }
    while (status == DM_OK && !u->packed.eof && source_held(&u->packed).len - u->at < 32)
        status = source_more(&u->packed, why);
    *out = span_from(source_held(&u->packed), u->at);
    return status;
}

static dm_status damaged(struct unpack *u, const char *what, dm_report *why)
{
    dm_report outer;
    u->lost = true;
    u->stream.between = !u->inside || u->member_made == 0;
    u->inside = false;
    if (source_fault(&u->packed, &outer) != DM_OK) {
        u->over = true;
        return fail(why, DM_BAD_INPUT, "%s", outer.text);
    }
    return fail(why, DM_BAD_INPUT, "the %s data is damaged at byte %llu: %s", u->codec->name,
                (unsigned long long)(u->packed.passed + u->at), what);
}

/* Where damage was: on to the next member, if there is one. */
static dm_status find_member(struct unpack *u, dm_report *why)
{
    struct span rest;
    u->at = u->member + 1 > u->packed.passed ? (size_t)(u->member + 1 - u->packed.passed) : 0;
    for (;;) {
        dm_status status = unused(u, &rest, why);
        if (status != DM_OK)
            return status;
        size_t i = 0;
        while (i < rest.len && (rest.at[i] != u->codec->mark[0] || rest.len - i < 18 ||
                                !is_member(u->codec, span_from(rest, i)))) {
            if (rest.len - i < 18 && !u->packed.eof)
                break;
            i++;
        }
        u->at += i;
        if (i < rest.len && rest.len - i >= 18) {
            u->lost = false;
            return DM_OK;
        }
        if (i == rest.len && u->packed.eof) {
            u->over = true;
            return DM_OK;
        }
    }
}

/* Between members: another one, the end, or what is neither. */
static dm_status next_member(struct unpack *u, struct span rest, dm_report *why)
{
    u->member = u->packed.passed + u->at;
    size_t zeros = 0; /* tapes and disks fill up with them */
    while (zeros < rest.len && rest.at[zeros] == '\0')
        zeros++;
    if (zeros > 0 && u->member > 0) {
        u->at += zeros;
        return DM_OK;
    }
    bool skippable = u->codec->mark_len == 4 && rest.len >= 4 &&
                     ((unsigned char)rest.at[0] & 0xF0) == 0x50 &&
                     memcmp(rest.at + 1, "\x2A\x4D\x18", 3) == 0;
    if (!is_member(u->codec, rest) && !skippable)
        return damaged(u, "here should begin another part, and does not", why);
    if (!u->codec->begin(u))
        return fail(why, DM_NO_MEMORY, "out of memory");
    u->inside = true;
    u->member_made = 0;
    return DM_OK;
}

/* Bytes taken of what is packed, at the bottom: those are what somebody had to send. */
static uint64_t taken(const struct unpack *u)
{
    while (u->outer != NULL)
        u = u->outer;
    return u->packed.passed + u->at;
}

static dm_status unpack_read(struct stream *stream, char *at, size_t room, size_t *n,
                             dm_report *why)
{
    struct unpack *u = (struct unpack *)stream;
    *n = 0;
    while (!u->over) {
        struct span rest;
        dm_status status = u->lost ? find_member(u, why) : DM_OK;
        if (status == DM_OK && !u->over)
            status = unused(u, &rest, why);
        if (status != DM_OK || u->over)
            return status;
        if (!u->inside && rest.len == 0) {
            u->over = true;
            return source_fault(&u->packed, why);
        }
        if (!u->inside) {
            status = next_member(u, rest, why);
            if (status != DM_OK)
                return status;
            continue;
        }
        struct step st = { 0 };
        const char *wrong = u->codec->step(u, rest, at, room, &st);
        u->at += st.taken;
        u->made += st.made;
        u->member_made += st.made;
        u->inside = !st.ended;
        *n = st.made;
        if (u->made > UNPACK_SLACK && u->made / UNPACK_RATIO > taken(u)) {
            u->over = true;
            return fail(why, DM_LIMIT, "it unpacks to more than %d times its size, at byte %llu",
                        UNPACK_RATIO, (unsigned long long)(u->packed.passed + u->at));
        }
        if (wrong != NULL)
            return damaged(u, wrong, why);
        if (st.made > 0)
            return DM_OK;
        if (u->inside && st.taken == 0 && u->packed.eof)
            return damaged(u, "it ends too early", why);
    }
    return DM_OK;
}

static void unpack_close(struct stream *stream)
{
    struct unpack *u = (struct unpack *)stream;
    u->codec->end(u);
    source_close(&u->packed);
    free(u);
}

dm_status source_unpack(struct source *s, dm_report *why)
{
    const struct unpack *outer = NULL;
    for (int depth = 0;; depth++) {
        struct span head;
        dm_status status = source_head(s, 32, &head, why);
        if (status != DM_OK)
            return status;
        const struct codec *codec = codec_of(head);
        if (codec == NULL)
            return DM_OK;
        if (depth == UNPACK_DEPTH)
            return fail(why, DM_LIMIT, "compressed more than %d times over", UNPACK_DEPTH);
        struct unpack *u = calloc(1, sizeof *u);
        if (u == NULL)
            return fail(why, DM_NO_MEMORY, "out of memory");
        u->stream = (struct stream){ unpack_read, unpack_close, false };
        u->codec = codec;
        u->packed = *s;
        u->outer = outer;
        outer = u;
        *s = (struct source){ .stream = &u->stream };
    }
}
