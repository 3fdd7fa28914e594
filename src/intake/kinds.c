/* kinds.c -- what stands beside what in written languages.
 *
 * Repair asks one question: can the text as it is be what somebody wrote? It is answered by
 * neighbours: a currency sign between two letters, a capital behind a small letter, letters that no
 * alphabet has both. Numbers are small and added up; mojibake.c has the threshold. */
#include "intake/mend.h"
#include "base/utf8.h"

static bool is_in(const int32_t *list, size_t n, int32_t c)
{
    for (size_t i = 0; i < n; i++)
        if (list[i] == c)
            return true;
    return false;
}
#define IN(c, ...)                                                                                 \
    is_in((const int32_t[]){ __VA_ARGS__ }, sizeof((int32_t[]){ __VA_ARGS__ }) / sizeof(int32_t), c)

static uint8_t kind_of_ascii(int32_t c)
{
    if (c >= 'a' && c <= 'z')
        return K_LOWER;
    if (c >= 'A' && c <= 'Z')
        return K_UPPER;
    if (c >= '0' && c <= '9')
        return K_DIGIT;
    return c <= ' ' || c == 127 ? K_SPACE : K_PUNCT;
}

static uint8_t kind_of_sign(int32_t c)
{
    if (IN(c, 0xA0, 0x2002, 0x2003, 0x2009, 0x202F, 0x3000))
        return K_SPACE;
    if (IN(c, 0xAB, 0xBB, 0x201A, 0x201C, 0x201D, 0x201E, 0x201F, 0x2039, 0x203A))
        return K_QUOTE;
    if (IN(c, 0x2018, 0x2019, 0x201B, 0x2BC))
        return K_APOSTROPHE;
    if (c >= 0x2010 && c <= 0x2015)
        return K_DASH;
    if (c == 0x2026)
        return K_DOTS;
    if (IN(c, 0xA1, 0xBF))
        return K_INVERTED;
    if ((c >= 0xA2 && c <= 0xA5) || c == 0x192 || (c >= 0x20A0 && c < 0x20D0))
        return K_MONEY;
    if (IN(c, 0xA9, 0xAA, 0xAE, 0xB0, 0xB2, 0xB3, 0xB7, 0xB9, 0xBA, 0x2020, 0x2021, 0x2022, 0x2030,
           0x2122))
        return K_TRAIL;
    if (IN(c, 0xA8, 0xAF, 0xB4, 0xB8, 0x384, 0x385) || (c >= 0x2C6 && c <= 0x2DD))
        return K_ACCENT;
    if (IN(c, 0xAC, 0xB1, 0xD7, 0xF7, 0x2044, 0x2126, 0x25CA) || (c >= 0x2200 && c < 0x2300))
        return K_MATH;
    if (c == 0x2320 || c == 0x2321 || (c >= 0x2500 && c < 0x25CA))
        return K_BOX;
    if (c >= 0x80 && c < 0xA0)
        return K_CONTROL;
    if (c == 0xFFFD)
        return K_LOST;
    if ((c > 0xA0 && c < 0xC0) || (c >= 0x2000 && c < 0x2500))
        return K_SIGN;
    return K_OTHER;
}

uint8_t kind_of(int32_t c)
{
    if (c < 0x80)
        return kind_of_ascii(c);
    if (c >= 0xC0 && (c < 0x250 || (c >= 0x1E00 && c < 0x1F00)) && !IN(c, 0xD7, 0xF7, 0x192))
        return utf8_is_upper(c) ? K_LATIN_UPPER : K_LATIN_LOWER;
    if (c >= 0x400 && c < 0x530)
        return utf8_is_upper(c) ? K_CYRILLIC_UPPER : K_CYRILLIC_LOWER;
    if (c >= 0x386 && c < 0x400 && c != 0x387)
        return utf8_is_upper(c) ? K_GREEK_UPPER : K_GREEK_LOWER;
    return kind_of_sign(c);
}

static bool is_latin(int kind)
{
    return kind >= K_LOWER && kind <= K_LATIN_UPPER;
}

static bool is_lower(int kind)
{
    return kind == K_LOWER || kind == K_LATIN_LOWER || kind == K_CYRILLIC_LOWER ||
           kind == K_GREEK_LOWER;
}

static bool is_upper(int kind)
{
    return kind_is_letter(kind) && !is_lower(kind);
}

/* ---- Latin alphabets ---- */

/* Letters beyond ASCII that stand in one language; of languages with the same, one row. The
 * ligature œ is in none: no accent stands beside it. */
static const char *const alphabets[] = {
    "àâæçéèêëîïôùûüÿ",        /* French */
    "äöüßé",                  /* German */
    "áéíóúüñªº",              /* Spanish */
    "áâãàçéêíóôõúüñ",         /* Portuguese, Galician */
    "àèéìíîòóùúçïü",          /* Italian, Catalan */
    "åäöæøéüáàóèêëô",         /* Danish, Norwegian, Swedish, Dutch */
    "áðéíóúýþæöø",            /* Icelandic, Faroese, Irish */
    "ąćęłńóśźż",              /* Polish */
    "áčďéěíňóřšťúůýžäĺľôŕ",   /* Czech, Slovak */
    "áéíóöőúüű",              /* Hungarian */
    "ăâîșțşţ",                /* Romanian */
    "čćđšžáéíóŕȁȃȅȇȉȋȍȏȑȓȕȗ", /* Croatian, Slovenian */
    "çğıiöşüâîûəäňýžê",       /* Turkish, Azeri, Turkmen, Kurdish */
    "āčēģīķļņōŗšūž",          /* Latvian, Maori */
    "ąčęėįšųūž",              /* Lithuanian */
    "äöõüšž",                 /* Estonian, Finnish */
    "ċġħżàèìòù",              /* Maltese */
    "âêîôûŵŷäëïöüáéíóúẁẃẅỳ",  /* Welsh */
    "ĉĝĥĵŝŭ",                 /* Esperanto */
    "áčđŋšŧžâäöå",            /* Sami */
    "ăâđêôơưàáãèéìíòóõùúýĩũ", /* Vietnamese, with all from U+1EA0 on */
    "ãẽĩñõũỹáéíóúý",          /* Guarani */
    "áéíóąęįǫłńǘ",            /* Navajo */
    "ẹọṣàáèéìíòóùúńǹịụṅ",     /* Yoruba, Igbo */
};

static bool share_alphabet(int32_t x, int32_t y)
{
    char a[4], b[4];
    x = utf8_lower(x);
    y = utf8_lower(y);
    struct span one = { a, utf8_put(x, a) }, other = { b, utf8_put(y, b) };
    bool vietnamese[2] = { x >= 0x1EA0 && x < 0x1F00, y >= 0x1EA0 && y < 0x1F00 };
    if (vietnamese[0] || vietnamese[1]) {
        struct span row = span_of(alphabets[20]);
        return (vietnamese[0] || span_find(row, one) != SIZE_MAX) &&
               (vietnamese[1] || span_find(row, other) != SIZE_MAX);
    }
    for (size_t i = 0; i < sizeof alphabets / sizeof alphabets[0]; i++) {
        struct span row = span_of(alphabets[i]);
        if (span_find(row, one) != SIZE_MAX && span_find(row, other) != SIZE_MAX)
            return true;
    }
    return false;
}

/* ---- Neighbours ---- */

static int odd_letters(struct glyph x, struct glyph y)
{
    int kx = x.kind, ky = y.kind;
    bool latin = is_latin(kx);
    if (latin != is_latin(ky) || (!latin && (kx >= K_GREEK_LOWER) != (ky >= K_GREEK_LOWER)))
        return 3;
    if (x.c < 0x80 && y.c < 0x80)
        return 0;
    if (is_lower(kx) && is_upper(ky))
        return 2;
    if (latin && x.c >= 0x80 && y.c >= 0x80 && !share_alphabet(x.c, y.c))
        return kx == ky && is_upper(kx) ? 1 : 2;
    return 0;
}

/* What a letter is followed by. */
static int odd_behind_letter(struct glyph letter, int kind, int32_t after)
{
    switch (kind) {
    case K_QUOTE: /* the low ones open */
        return after == 0x201A || after == 0x201E ? 2 : 0;
    case K_INVERTED:
    case K_SIGN:
    case K_ACCENT:
    case K_MATH:
        return 2;
    case K_MONEY:
        return letter.kind == K_UPPER ? 1 : 2; /* "US£" */
    case K_TRAIL:
        return letter.c < 0x80 ? 0 : 1;
    case K_BOX:
        return 3;
    case K_LOST:
        return 1;
    default:
        return 0;
    }
}

static int odd_before_letter(int kind)
{
    switch (kind) {
    case K_SIGN:
    case K_ACCENT:
    case K_MATH:
    case K_TRAIL:
        return 2;
    case K_BOX:
        return 3;
    case K_MONEY:
    case K_DOTS:
    case K_LOST:
        return 1;
    default:
        return 0;
    }
}

static bool is_rare_sign(int kind)
{
    return kind == K_MONEY || kind == K_TRAIL || kind == K_SIGN || kind == K_ACCENT ||
           kind == K_MATH || kind == K_BOX;
}

int odd_pair(struct glyph x, struct glyph y)
{
    int kx = x.kind, ky = y.kind;
    if (kx == K_CONTROL || ky == K_CONTROL || x.byte != 0 || y.byte != 0)
        return 3;
    if (kind_is_letter(kx) && kind_is_letter(ky))
        return odd_letters(x, y);
    if (kind_is_letter(kx))
        return odd_behind_letter(x, ky, y.c);
    if (kind_is_letter(ky))
        return kx == K_DIGIT && y.c >= 0x80  ? 1
               : x.c == 0x192 && y.c >= 0x80 ? 2
                                             : odd_before_letter(kx);
    if (x.c == y.c || (kx == K_BOX && ky == K_BOX))
        return 0;
    if (is_rare_sign(kx) && is_rare_sign(ky))
        return 1;
    return (kx == K_QUOTE && is_rare_sign(ky) && ky != K_MONEY && ky != K_MATH) ||
                   (kx == K_DASH && ky == K_TRAIL)
               ? 1
               : 0;
}

int odd_between(struct glyph before, struct glyph x, struct glyph after)
{
    if (!kind_is_letter(before.kind) || !kind_is_letter(after.kind) || kind_is_letter(x.kind))
        return 0;
    if (x.kind == K_QUOTE)
        return 2;
    int odd = x.c == 0x2018 ? 1 : 0;
    /* A capital that ends a word as its only letter beyond ASCII, and a small letter goes on. */
    if (before.c >= 0x80 && is_upper(before.kind) && is_lower(after.kind) &&
        (x.kind == K_DASH || x.kind == K_DOTS))
        odd++;
    return odd;
}

/* ---- Single characters ---- */

int script_of(int32_t c)
{
    static const struct {
        int32_t first, last;
        int script;
    } ranges[] = {
        { 0x370, 0x3FF, 1 },    { 0x400, 0x52F, 2 },    { 0x530, 0x58F, 3 },
        { 0x590, 0x5FF, 4 },    { 0x600, 0x6FF, 5 },    { 0x700, 0x74F, 6 },
        { 0x750, 0x77F, 5 },    { 0x780, 0x7BF, 7 },    { 0x7C0, 0x8FF, 8 },
        { 0x900, 0x97F, 9 },    { 0x980, 0x9FF, 10 },   { 0xA00, 0xA7F, 11 },
        { 0xA80, 0xAFF, 12 },   { 0xB00, 0xB7F, 13 },   { 0xB80, 0xBFF, 14 },
        { 0xC00, 0xC7F, 15 },   { 0xC80, 0xCFF, 16 },   { 0xD00, 0xD7F, 17 },
        { 0xD80, 0xDFF, 18 },   { 0xE00, 0xE7F, 19 },   { 0xE80, 0xEFF, 20 },
        { 0xF00, 0xFFF, 21 },   { 0x1000, 0x109F, 22 }, { 0x10A0, 0x10FF, 23 },
        { 0x1100, 0x11FF, 24 }, { 0x1200, 0x139F, 25 }, { 0x13A0, 0x167F, 26 },
        { 0x1780, 0x17FF, 27 }, { 0x1800, 0x18AF, 28 }, { 0x1F00, 0x1FFF, 1 },
        { 0x3005, 0x3007, 29 }, { 0x3040, 0x30FF, 29 }, { 0x3100, 0x312F, 29 },
        { 0x3130, 0x318F, 24 }, { 0x31F0, 0x31FF, 29 }, { 0x3400, 0x9FFF, 29 },
        { 0xAC00, 0xD7AF, 24 }, { 0xF900, 0xFAFF, 29 }, { 0xFB1D, 0xFB4F, 4 },
        { 0xFB50, 0xFDFF, 5 },  { 0xFE70, 0xFEFE, 5 },  { 0x20000, 0x2FFFF, 29 },
    };
    if (c < 0x370 || (c >= 0x2000 && c < 0x3000))
        return 0;
    for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++)
        if (c >= ranges[i].first && c <= ranges[i].last)
            return ranges[i].script;
    return 0;
}

int rarity(int32_t c, bool alone)
{
    if (c >= 0xA0 && c < 0x100)
        return 0;
    int script = script_of(c);
    if (utf8_is_unassigned(c))
        return 9;
    if (script != 0)
        return !alone || script == 1 ? 0 : script == 2 ? 1 : script <= 5 ? 2 : 3;
    if (c < 0x180)
        return IN(c, 0x138, 0x149) ? 2 : c == 0x17F ? 6 : 0;
    if (c < 0x300)
        return IN(c, 0x192, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x218, 0x219, 0x21A, 0x21B, 0x2BB, 0x2BC,
                  0x2C6, 0x2C7, 0x2DB, 0x2DC)
                   ? 0
               : (c >= 0x1CD && c <= 0x1DC) || IN(c, 0x18F, 0x259, 0x1E6, 0x1E7) ? 1
                                                                                 : 2;
    if (c < 0x370) /* accents that macOS writes apart; others are in no news */
        return c <= 0x30C || IN(c, 0x323, 0x327, 0x328) ? 1 : 3;
    if ((c >= 0x1E00 && c < 0x1F00) || (c >= 0x2000 && c < 0x2BFF) || (c >= 0x3000 && c < 0x3040))
        return c >= 0x26B2 && c <= 0x26BC ? 6 : 0; /* signs of asteroids and the like */
    if ((c >= 0xFB00 && c <= 0xFB06) || (c >= 0xFF00 && c < 0xFFF0) ||
        (c >= 0xFE00 && c < 0xFE50) || c == 0xFEFF || c == 0xFFFD || c == 0xFFFC)
        return 0;
    return (c >= 0x1F000 && c < 0x1FB00) || (c >= 0x1D400 && c < 0x1D800) ? 0 : 3;
}
