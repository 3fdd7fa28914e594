/* mend.c -- any text is mended into valid UTF-8 with a true map. The first byte chooses the
 * options. */
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    if (n == 0)
        return 0;
    struct article *a = article_new();
    const char *note;
    struct input_options o = { .repair_only = bytes[0] & 1 };
    if (a == NULL || !charset_decode(&a->arena, (struct span){ (const char *)bytes + 1, n - 1 },
                                     &a->given, &note)) {
        article_free(a);
        return 0;
    }
    a->from_markup = bytes[0] & 2;
    if (mend_text(a, a->given, NULL, 0, &o, NULL) == DM_OK) {
        must(utf8_valid(a->text) == a->text.len, "the text is not UTF-8");
        must(a->text.len <= a->given.len + a->given.len / 2 + 8, "the text grew");
        must(a->n_repairs + a->n_removed > 0 || span_eq(a->text, a->given),
             "changed, and nothing said");
        must_map(a, true);
    }
    article_free(a);
    return 0;
}
