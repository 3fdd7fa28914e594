/* opml.c -- any bytes as a list of feeds: addresses, a line each, or refused with a word. */
#include "dragoman.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    char *list = NULL;
    size_t len = 0;
    dm_report why = { "" };
    if (dm_opml_read(&list, &len, (const char *)bytes, n, &why) == DM_OK) {
        struct span all = { list, len };
        must(utf8_valid(all) == len, "the list is not UTF-8");
    } else {
        must(why.text[0] != '\0', "refused without a word");
    }
    free(list);
    return 0;
}
