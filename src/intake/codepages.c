/* codepages.c -- see codepages.h. */
#include "intake/codepages.h"

#include "intake/codepages.inc"

const char *codepage_name(enum codepage page)
{
    static const char *const names[CODEPAGES] = {
        [CP_WINDOWS_1252] = "windows-1252",
        [CP_WINDOWS_1251] = "windows-1251",
        [CP_MACINTOSH] = "macintosh",
        [CP_WINDOWS_1250] = "windows-1250",
        [CP_ISO_8859_2] = "iso-8859-2",
        [CP_WINDOWS_1253] = "windows-1253",
        [CP_WINDOWS_1254] = "windows-1254",
        [CP_WINDOWS_1257] = "windows-1257",
        [CP_IBM437] = "ibm437",
        [CP_IBM850] = "ibm850",
        [CP_IBM866] = "ibm866",
        [CP_ISO_8859_3] = "iso-8859-3",
        [CP_ISO_8859_4] = "iso-8859-4",
        [CP_ISO_8859_5] = "iso-8859-5",
        [CP_ISO_8859_6] = "iso-8859-6",
        [CP_ISO_8859_7] = "iso-8859-7",
        [CP_ISO_8859_8] = "iso-8859-8",
        [CP_ISO_8859_10] = "iso-8859-10",
        [CP_ISO_8859_13] = "iso-8859-13",
        [CP_ISO_8859_14] = "iso-8859-14",
        [CP_ISO_8859_15] = "iso-8859-15",
        [CP_ISO_8859_16] = "iso-8859-16",
        [CP_KOI8_R] = "koi8-r",
        [CP_KOI8_U] = "koi8-u",
        [CP_WINDOWS_874] = "windows-874",
        [CP_WINDOWS_1255] = "windows-1255",
        [CP_WINDOWS_1256] = "windows-1256",
        [CP_WINDOWS_1258] = "windows-1258",
        [CP_MAC_CYRILLIC] = "x-mac-cyrillic",
    };
    return names[page];
}

int32_t codepage_char(enum codepage page, unsigned char byte)
{
    return byte < 0x80 ? byte : high_bytes[page][byte - 0x80];
}

const struct codepage_bytes *codepages_back(int32_t c)
{
    size_t low = 0, high = sizeof back_to_bytes / sizeof back_to_bytes[0];
    if (c >= 0xA0 && c < 0x100) /* all of Latin-1 is there */
        return &back_to_bytes[c - 0xA0];
    /* Letters of Chinese, Arabic and most other scripts are in none. */
    if (c < 0xA0 || (c > 0x2600 && c < 0xF000) || c > 0xFFFF)
        return NULL;
    while (low < high) {
        size_t middle = (low + high) / 2;
        if (back_to_bytes[middle].c < c)
            low = middle + 1;
        else
            high = middle;
    }
    return low < sizeof back_to_bytes / sizeof back_to_bytes[0] && back_to_bytes[low].c == c
               ? &back_to_bytes[low]
               : NULL;
}
