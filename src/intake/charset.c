/* charset.c -- bytes -> UTF-8.
 *
 * A mark at the beginning is believed first, then the pattern of zeros that UTF-16 has, then bytes
 * that are UTF-8, whatever is declared; then what is declared, unless the bytes cannot be that.
 * English news that declares nothing is Windows-1252, or came from an old Macintosh; nothing else
 * is guessed, since guessing wrong costs more than a few odd letters. Punctuation in GBK bytes, as
 * of pages that passed through China, is left to mend.c: the rest of such a page is Windows-1252.
 */
#include "intake/charset.h"
#include "intake/format.h"
#include "base/utf8.h"

#include <iconv.h>
#include <errno.h>

int32_t cp1252_char(unsigned char byte)
{
    return codepage_char(CP_WINDOWS_1252, byte);
}

static bool from_page(struct arena *arena, enum codepage page, struct span bytes, struct span *out)
{
    char *at = bytes.len < SIZE_MAX / 4 ? arena_alloc(arena, bytes.len * 3 + 1) : NULL;
    if (at == NULL)
        return false;
    size_t len = 0;
    for (size_t i = 0; i < bytes.len; i++)
        len += utf8_put(codepage_char(page, (unsigned char)bytes.at[i]), at + len);
    *out = (struct span){ at, len };
    return true;
}

/* ---- UTF-16 ---- */

static uint32_t unit(struct span bytes, size_t i, bool big)
{
    uint32_t a = (unsigned char)bytes.at[i], b = (unsigned char)bytes.at[i + 1];
    return big ? a << 8 | b : b << 8 | a;
}

static bool from_utf16(struct arena *arena, struct span bytes, bool big, struct span *out)
{
    char *at = bytes.len < SIZE_MAX / 4 ? arena_alloc(arena, bytes.len * 2 + 4) : NULL;
    if (at == NULL)
        return false;
    size_t len = 0;
    for (size_t i = 0; i + 1 < bytes.len; i += 2) {
        uint32_t c = unit(bytes, i, big);
        if (c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.len) {
            uint32_t low = unit(bytes, i + 2, big);
            if (low >= 0xDC00 && low < 0xE000) {
                c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
                i += 2;
            }
        }
        if (c >= 0xD800 && c < 0xE000)
            c = 0xFFFD;
        len += utf8_put((int32_t)c, at + len);
    }
    if (bytes.len % 2 != 0)
        len += utf8_put(0xFFFD, at + len); /* half a character at the end */
    *out = (struct span){ at, len };
    if (span_starts(*out, "\xEF\xBB\xBF"))
        *out = span_from(*out, 3);
    return true;
}

bool looks_utf16(struct span head, bool *big_endian)
{
    if (head.len >= 2 && (unsigned char)head.at[0] == 0xFF && (unsigned char)head.at[1] == 0xFE) {
        *big_endian = false;
        return true;
    }
    if (head.len >= 2 && (unsigned char)head.at[0] == 0xFE && (unsigned char)head.at[1] == 0xFF) {
        *big_endian = true;
        return true;
    }
    /* Without a mark: English in UTF-16 has a zero in nearly every second byte, and never two
     * together. */
    size_t zeros[2] = { 0, 0 }, n = head.len & ~(size_t)1;
    if (n < 16)
        return false;
    for (size_t i = 0; i < n; i++)
        zeros[i & 1] += head.at[i] == 0;
    size_t most = n / 2;
    *big_endian = zeros[0] > zeros[1];
    return (zeros[0] > most * 7 / 10 && zeros[1] <= most / 50) ||
           (zeros[1] > most * 7 / 10 && zeros[0] <= most / 50);
}

/* ---- East Asian encodings, by the system's converter ---- */

static const char *const converters[] = { "GB18030",     "BIG5-HKSCS", "EUC-JP-MS",
                                          "ISO-2022-JP", "CP932",      "CP949" };

bool charset_prepare(void)
{
    /* Never closed: what a converter needs stays loaded with it. */
    static iconv_t kept[sizeof converters / sizeof converters[0]];
    bool all = true;
    for (size_t i = 0; i < sizeof converters / sizeof converters[0]; i++) {
        if (kept[i] == NULL || kept[i] == (iconv_t)-1)
            kept[i] = iconv_open("UTF-8", converters[i]);
        all = all && kept[i] != (iconv_t)-1;
    }
    return all;
}

/* *errors: bytes that the encoding has no character for; SIZE_MAX: there is no such converter. */
static bool from_system(struct arena *arena, const char *name, struct span bytes, struct span *out,
                        size_t *errors)
{
    *errors = SIZE_MAX;
    iconv_t converter = iconv_open("UTF-8", name);
    if (converter == (iconv_t)-1)
        return errno != ENOMEM;
    /* No character takes less than a third of its bytes in UTF-8, but U+FFFD for a single byte. */
    size_t room = bytes.len * 3 + 16, left = bytes.len;
    char *at = bytes.len < SIZE_MAX / 4 ? arena_alloc(arena, room) : NULL;
    char *in = (char *)(uintptr_t)bytes.at, *to = at;
    for (*errors = 0; at != NULL && left > 0;) {
        if (iconv(converter, &in, &left, &to, &room) != (size_t)-1)
            break;
        if (errno == E2BIG || room < 3)
            break; /* a state that writes more than we know of: what is left is counted below */
        in++;
        left--;
        size_t n = utf8_put(0xFFFD, to);
        to += n;
        room -= n;
        ++*errors;
    }
    *errors += left;
    (void)iconv_close(converter);
    if (at != NULL)
        *out = (struct span){ at, (size_t)(to - at) };
    return at != NULL;
}

/* ---- UTF-8 with a few bytes that are none ---- */

static void count_sequences(struct span bytes, size_t *good, size_t *bad, size_t *longest)
{
    size_t n;
    *good = *bad = *longest = 0;
    for (size_t i = 0; i < bytes.len; i += n) {
        int32_t c = utf8_get(span_from(bytes, i), &n);
        *good += c >= 0x80;
        *bad += c < 0;
        if (n > *longest)
            *longest = n;
    }
}

/* Half a character at the end of a text that was cut. */
static bool is_cut_off(struct span bytes, size_t at)
{
    unsigned char lead = (unsigned char)bytes.at[at];
    size_t want = lead >= 0xF0 && lead < 0xF5 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || bytes.len - at >= want)
        return false;
    for (size_t i = at + 1; i < bytes.len; i++)
        if (((unsigned char)bytes.at[i] & 0xC0) != 0x80)
            return false;
    return true;
}

/* Others wrote into it what they had, in Windows-1252. */
static bool from_mixed(struct arena *arena, struct span bytes, struct span *out)
{
    char *at = bytes.len < SIZE_MAX / 4 ? arena_alloc(arena, bytes.len * 3 + 4) : NULL;
    if (at == NULL)
        return false;
    size_t len = 0, n;
    for (size_t i = 0; i < bytes.len; i += n) {
        int32_t c = utf8_get(span_from(bytes, i), &n);
        if (c < 0 && is_cut_off(bytes, i)) {
            c = 0xFFFD;
            n = bytes.len - i;
        } else if (c < 0) {
            c = cp1252_char((unsigned char)bytes.at[i]);
        }
        len += utf8_put(c, at + len);
    }
    *out = (struct span){ at, len };
    return true;
}

/* ---- Windows-1252 or Macintosh ---- */

static int byte_at(struct span s, size_t i)
{
    return i < s.len ? (unsigned char)s.at[i] : ' '; /* before the first: SIZE_MAX */
}

static bool is_ascii_lower(int c)
{
    return c >= 'a' && c <= 'z';
}

static bool is_ascii_letter(int c)
{
    return is_ascii_lower(c | 32);
}

/* What follows an apostrophe in English. */
static bool is_tail(struct span s, size_t at)
{
    static const char *const tails[] = { "s", "t", "re", "ve", "ll", "d", "m" };
    for (size_t i = 0; i < sizeof tails / sizeof tails[0]; i++) {
        size_t len = strlen(tails[i]);
        if (span_starts(span_from(s, at), tails[i]) && !is_ascii_letter(byte_at(s, at + len)) &&
            byte_at(s, at + len) < 0x80)
            return true;
    }
    return false;
}

/* How often the three bytes stand where an apostrophe and the quotation marks would. */
static size_t count_marks(struct span s, int apostrophe, int open, int close)
{
    size_t n = 0;
    for (size_t i = 0; i < s.len; i++) {
        int c = (unsigned char)s.at[i], before = byte_at(s, i - 1), after = byte_at(s, i + 1);
        if (c == apostrophe)
            n += is_ascii_lower(before) && is_tail(s, i + 1) ? 2 : 0;
        else if (c == open)
            n += (before <= ' ' || before == '(') && is_ascii_letter(after);
        else if (c == close)
            n += (is_ascii_lower(before) || strchr(".,!?", before) != NULL) &&
                 (after <= ' ' || strchr(".,;:)", after) != NULL);
    }
    return n;
}

/* Quotation marks are the same bytes in no two of them: "donÕt" is from a Macintosh. */
static bool looks_macintosh(struct span bytes, size_t enough)
{
    struct span head = span_cut(bytes, 0, INTAKE_HEAD);
    size_t mac = count_marks(head, 0xD5, 0xD2, 0xD3);
    return mac >= enough && mac > count_marks(head, 0x92, 0x93, 0x94);
}

/* ---- The decision ---- */

struct decoding {
    struct arena *arena;
    struct span bytes, declared;
    struct charset charset; /* that is declared */
    struct span out, note;
};

static bool noted(struct decoding *d, struct span note)
{
    d->note = note;
    return note.at != NULL;
}

/* " although X is declared", or nothing. */
static struct span although(const struct decoding *d, const char *read_as)
{
    if (d->declared.len == 0 || (d->charset.name != NULL && strcmp(d->charset.name, read_as) == 0))
        return SPAN("");
    return arena_printf(d->arena, ", although \"%.*s\" is declared",
                        SPAN_FMT(cut_text(d->declared, 40)));
}

static bool decode_western(struct decoding *d, bool declared)
{
    bool mac = looks_macintosh(d->bytes, declared ? 4 : 2);
    enum codepage page = mac ? CP_MACINTOSH : CP_WINDOWS_1252;
    const char *name = codepage_name(page);
    struct span but = although(d, name);
    if (but.at == NULL || !from_page(d->arena, page, d->bytes, &d->out))
        return false;
    return noted(d, arena_printf(d->arena, "not valid UTF-8: read as %s%.*s", name, SPAN_FMT(but)));
}

/* As what is declared; *believed false: it cannot be that. */
static bool decode_declared(struct decoding *d, size_t bad, bool *believed)
{
    size_t errors = 0;
    bool fine = true;
    *believed = false;
    switch (d->charset.kind) {
    case CHARSET_PAGE:
        *believed = d->charset.page != CP_WINDOWS_1252;
        fine = !*believed || from_page(d->arena, d->charset.page, d->bytes, &d->out);
        break;
    case CHARSET_SYSTEM:
        fine = from_system(d->arena, d->charset.system, d->bytes, &d->out, &errors);
        *believed = errors <= 1 + bad / 100;
        break;
    case CHARSET_UTF16:
        fine = from_utf16(d->arena, d->bytes, d->charset.big_endian, &d->out);
        *believed = span_find(d->out, SPAN("\xEF\xBF\xBD")) == SIZE_MAX &&
                    span_find(d->out, SPAN(" ")) != SIZE_MAX;
        break;
    default:
        break;
    }
    if (!fine || !*believed)
        return fine;
    return noted(d, arena_printf(d->arena, "read as %s, as declared", d->charset.name));
}

static bool decode_other(struct decoding *d)
{
    size_t good, bad, longest;
    bool believed;
    count_sequences(d->bytes, &good, &bad, &longest);
    /* Few bytes of a Chinese or Japanese text may be UTF-8 by chance, and Japanese may be ASCII
     * with escapes. */
    bool asian = d->charset.kind == CHARSET_SYSTEM;
    bool escapes = asian && good == 0 && bad == 0 && d->bytes.len > 0 &&
                   memchr(d->bytes.at, 0x1B, d->bytes.len) != NULL;
    bool chance = asian && good > 0 && good <= 3 && longest <= 2;
    if (bad == 0 && !chance && !escapes) {
        d->out = arena_copy(d->arena, d->bytes);
        return d->out.at != NULL;
    }
    if (good > 0 && good >= 2 * bad) {
        struct span but = although(d, "utf-8");
        return but.at != NULL && from_mixed(d->arena, d->bytes, &d->out) &&
               noted(d, arena_printf(d->arena, "UTF-8 but for %zu bytes, read as windows-1252%.*s",
                                     bad, SPAN_FMT(but)));
    }
    if (!decode_declared(d, good + bad, &believed))
        return false;
    if (believed)
        return true;
    return decode_western(d, d->charset.kind == CHARSET_PAGE);
}

static bool decode(struct decoding *d)
{
    bool big = false;
    if (looks_utf16(span_cut(d->bytes, 0, INTAKE_HEAD), &big))
        return noted(d, big ? SPAN("read as UTF-16, big end first")
                            : SPAN("read as UTF-16, little end first")) &&
               from_utf16(d->arena, d->bytes, big, &d->out);
    if (span_starts(d->bytes, "\xEF\xBB\xBF"))
        d->bytes = span_from(d->bytes, 3);
    if (d->charset.kind != CHARSET_SYSTEM && utf8_valid(d->bytes) == d->bytes.len) {
        d->out = arena_copy(d->arena, d->bytes);
        return d->out.at != NULL;
    }
    return decode_other(d);
}

bool charset_decode_declared(struct arena *arena, struct span bytes, struct span declared,
                             struct span *out, struct span *note)
{
    struct decoding d = { .arena = arena, .bytes = bytes, .declared = declared };
    d.charset = charset_of_label(declared);
    bool fine = decode(&d);
    *out = d.out;
    *note = d.note;
    return fine;
}

bool charset_decode(struct arena *arena, struct span bytes, struct span *out, const char **note)
{
    struct span said;
    if (!charset_decode_declared(arena, bytes, (struct span){ "", 0 }, out, &said))
        return false;
    *note = said.len > 0 ? said.at : NULL;
    return true;
}

bool article_decode(struct article *a, struct span bytes, bool markup, struct span *out)
{
    struct span note, declared = a->declared_charset;
    if (markup && charset_of_label(declared).kind == CHARSET_UNKNOWN) {
        struct span label = charset_in_markup(bytes);
        /* A page that states UTF-16 in ASCII is none. */
        if (label.len > 0 && charset_of_label(label).kind != CHARSET_UTF16)
            declared = label;
    }
    return charset_decode_declared(&a->arena, bytes, declared, out, &note) &&
           (note.len == 0 || note_repair(a, note));
}

struct span cut_text(struct span s, size_t most)
{
    if (s.len > most)
        s.len = most;
    size_t at = s.len, n;
    while (at > 0 && s.len - at < 4 && ((unsigned char)s.at[at - 1] & 0xC0) == 0x80)
        at--;
    if (at > 0 && (unsigned char)s.at[at - 1] >= 0xC0) {
        at--;
        if (utf8_get(span_from(s, at), &n) < 0)
            s.len = at; /* the last character is not whole */
    }
    return s;
}
