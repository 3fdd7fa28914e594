/* labels.c -- names of encodings, as pages and servers give them: the table of the WHATWG's
 * Encoding Standard (section 4.2). What that standard refuses to decode (iso-2022-kr, hz-gb-2312)
 * is not in. */
#include "intake/charset.h"
#include "intake/html.h"

static const struct row {
    struct charset charset;
    const char *labels; /* lower case, a blank between */
} rows[] = {
    { { CHARSET_UTF8, 0, false, "utf-8", NULL },
      "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8" },
    { { CHARSET_UTF16, 0, true, "utf-16be", NULL }, "utf-16be unicodefffe" },
    { { CHARSET_UTF16, 0, false, "utf-16le", NULL },
      "utf-16 utf-16le csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff" },
#define PAGE(page, name, labels)                                                                   \
    {                                                                                              \
        { CHARSET_PAGE, page, false, name, NULL }, labels                                          \
    }
    PAGE(CP_WINDOWS_1252, "windows-1252",
         "windows-1252 iso-8859-1 latin1 us-ascii ascii ansi_x3.4-1968 cp1252 cp819 csisolatin1 "
         "ibm819 "
         "iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 x-cp1252 x-user-defined"),
    PAGE(CP_IBM866, "ibm866", "866 cp866 csibm866 ibm866"),
    PAGE(CP_ISO_8859_2, "iso-8859-2",
         "csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 "
         "latin2"),
    PAGE(CP_ISO_8859_3, "iso-8859-3",
         "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 "
         "latin3"),
    PAGE(CP_ISO_8859_4, "iso-8859-4",
         "csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 "
         "latin4"),
    PAGE(CP_ISO_8859_5, "iso-8859-5",
         "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 "
         "iso_8859-5:1988"),
    PAGE(
        CP_ISO_8859_6, "iso-8859-6",
        "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e "
        "iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"),
    PAGE(CP_ISO_8859_7, "iso-8859-7",
         "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 "
         "iso_8859-7 iso_8859-7:1987 sun_eu_greek"),
    PAGE(
        CP_ISO_8859_8, "iso-8859-8",
        "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 "
        "iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"),
    PAGE(CP_ISO_8859_10, "iso-8859-10",
         "csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6"),
    PAGE(CP_ISO_8859_13, "iso-8859-13", "iso-8859-13 iso8859-13 iso885913"),
    PAGE(CP_ISO_8859_14, "iso-8859-14", "iso-8859-14 iso8859-14 iso885914"),
    PAGE(CP_ISO_8859_15, "iso-8859-15",
         "csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9"),
    PAGE(CP_ISO_8859_16, "iso-8859-16", "iso-8859-16"),
    PAGE(CP_KOI8_R, "koi8-r", "cskoi8r koi koi8 koi8-r koi8_r"),
    PAGE(CP_KOI8_U, "koi8-u", "koi8-ru koi8-u"),
    PAGE(CP_MACINTOSH, "macintosh", "csmacintosh mac macintosh x-mac-roman"),
    PAGE(CP_WINDOWS_874, "windows-874",
         "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"),
    PAGE(CP_WINDOWS_1250, "windows-1250", "cp1250 windows-1250 x-cp1250"),
    PAGE(CP_WINDOWS_1251, "windows-1251", "cp1251 windows-1251 x-cp1251"),
    PAGE(CP_WINDOWS_1253, "windows-1253", "cp1253 windows-1253 x-cp1253"),
    PAGE(
        CP_WINDOWS_1254, "windows-1254",
        "cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 "
        "latin5 windows-1254 x-cp1254"),
    PAGE(CP_WINDOWS_1255, "windows-1255", "cp1255 windows-1255 x-cp1255"),
    PAGE(CP_WINDOWS_1256, "windows-1256", "cp1256 windows-1256 x-cp1256"),
    PAGE(CP_WINDOWS_1257, "windows-1257", "cp1257 windows-1257 x-cp1257"),
    PAGE(CP_WINDOWS_1258, "windows-1258", "cp1258 windows-1258 x-cp1258"),
    PAGE(CP_MAC_CYRILLIC, "x-mac-cyrillic", "x-mac-cyrillic x-mac-ukrainian"),
#undef PAGE
#define SYSTEM(name, system, labels)                                                               \
    {                                                                                              \
        { CHARSET_SYSTEM, 0, false, name, system }, labels                                         \
    }
    SYSTEM("gbk", "GB18030",
           "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk"),
    SYSTEM("gb18030", "GB18030", "gb18030"),
    SYSTEM("big5", "BIG5-HKSCS", "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
    SYSTEM("euc-jp", "EUC-JP-MS", "cseucpkdfmtjapanese euc-jp x-euc-jp"),
    SYSTEM("iso-2022-jp", "ISO-2022-JP", "csiso2022jp iso-2022-jp"),
    SYSTEM("shift_jis", "CP932",
           "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"),
    SYSTEM("euc-kr", "CP949",
           "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 "
           "ksc_5601 windows-949"),
#undef SYSTEM
};

struct charset charset_of_label(struct span label)
{
    struct span one, rest;
    label = span_trim(label);
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
        for (rest = span_of(rows[i].labels); span_next(&rest, ' ', &one);)
            if (span_eq_nocase(label, one))
                return rows[i].charset;
    return (struct charset){ .kind = CHARSET_UNKNOWN };
}

/* The word behind `name` and an equals sign, in quotation marks or without. */
static struct span value_behind(struct span s, const char *name)
{
    size_t len = strlen(name);
    for (size_t i = 0; i + len < s.len; i++) {
        if (!span_eq_nocase(span_cut(s, i, i + len), span_of(name)))
            continue;
        struct span rest = span_trim(span_from(s, i + len));
        if (!span_starts(rest, "="))
            continue;
        rest = span_trim(span_from(rest, 1));
        if (span_starts(rest, "\"") || span_starts(rest, "'"))
            rest = span_from(rest, 1);
        size_t n = 0;
        while (n < rest.len && strchr(" \t\r\n\"';>?/", rest.at[n]) == NULL)
            n++;
        return span_cut(rest, 0, n);
    }
    return (struct span){ "", 0 };
}

struct span charset_in_markup(struct span bytes)
{
    enum { LOOKED_AT = 1024 };
    struct html_scanner scanner = { .page = span_cut(bytes, 0, LOOKED_AT) };
    struct span label = { "", 0 };
    if (span_starts(scanner.page, "\xEF\xBB\xBF"))
        scanner.page = span_from(scanner.page, 3);
    if (span_starts(scanner.page, "<?xml")) {
        size_t end = span_find(scanner.page, SPAN("?>"));
        label = end != SIZE_MAX ? value_behind(span_cut(scanner.page, 0, end), "encoding") : label;
    }
    while (label.len == 0) {
        struct html_part part = html_next(&scanner);
        if (part.kind == HTML_END)
            break;
        if (part.kind != HTML_OPEN || !span_eq_nocase(part.name, SPAN("meta")))
            continue;
        struct span given = html_attribute(part.text, "charset");
        struct span content = html_attribute(part.text, "content");
        struct span about = html_attribute(part.text, "http-equiv");
        if (given.at != NULL)
            label = span_trim(given);
        else if (content.at != NULL && about.at != NULL &&
                 span_eq_nocase(about, SPAN("content-type")))
            label = value_behind(content, "charset");
    }
    return label;
}
