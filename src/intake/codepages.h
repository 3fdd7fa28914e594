/* codepages.h -- encodings of one byte a character: their high bytes, and back. */
#ifndef DM_INTAKE_CODEPAGES_H
#define DM_INTAKE_CODEPAGES_H

#include "base/span.h"

/* In the order of codepages.inc, which tools/codepages.py writes. The first CODEPAGES_BACK are
 * those that UTF-8 was ever seen to be read in by mistake; of two that explain a damage the first
 * is taken. */
enum codepage {
    CP_WINDOWS_1252,
    CP_WINDOWS_1251,
    CP_MACINTOSH,
    CP_WINDOWS_1250,
    CP_ISO_8859_2,
    CP_WINDOWS_1253,
    CP_WINDOWS_1254,
    CP_WINDOWS_1257,
    CP_IBM437,
    CP_IBM850,
    CODEPAGES_BACK,
    CP_IBM866 = CODEPAGES_BACK,
    CP_ISO_8859_3,
    CP_ISO_8859_4,
    CP_ISO_8859_5,
    CP_ISO_8859_6,
    CP_ISO_8859_7,
    CP_ISO_8859_8,
    CP_ISO_8859_10,
    CP_ISO_8859_13,
    CP_ISO_8859_14,
    CP_ISO_8859_15,
    CP_ISO_8859_16,
    CP_KOI8_R,
    CP_KOI8_U,
    CP_WINDOWS_874,
    CP_WINDOWS_1255,
    CP_WINDOWS_1256,
    CP_WINDOWS_1258,
    CP_MAC_CYRILLIC,
    CODEPAGES
};

const char *codepage_name(enum codepage page);
/* The character of a byte; a high byte without one gives a control character or U+FFFD. */
int32_t codepage_char(enum codepage page, unsigned char byte);

/* The bytes of a character that is not ASCII, by code page, 0 where it has none. */
struct codepage_bytes {
    uint16_t c;
    uint8_t bytes[CODEPAGES_BACK];
};
/* NULL: in none of them. Control characters are in none. */
const struct codepage_bytes *codepages_back(int32_t c);

#endif
