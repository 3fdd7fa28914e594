/* charset.c -- any bytes under any label become valid UTF-8. The first byte chooses what is
 * declared. */
#include "intake/charset.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    static const char *const labels[] = {
        "",         "utf-8",    "latin1",      "macintosh",   "koi8-r", "gbk",
        "big5",     "euc-jp",   "iso-2022-jp", "shift_jis",   "euc-kr", "gb18030",
        "utf-16le", "utf-16be", "klingon",     "windows-1256"
    };
    if (n == 0)
        return 0;
    struct article *a = article_new();
    if (a == NULL)
        return 0;
    struct span out;
    const char *label = labels[bytes[0] % (sizeof labels / sizeof labels[0])];
    a->declared_charset = span_of(label);
    if (article_decode(a, (struct span){ (const char *)bytes + 1, n - 1 }, bytes[0] & 0x80, &out))
        must(utf8_valid(out) == out.len, "the text is not UTF-8");
    article_free(a);
    return 0;
}
