/* lexicon.c -- any text as entries of a lexicon: built, saved, read again, or refused with the
 * line. */
#include "fuzz.h"

#include "lexicon/lexicon.h"

#include <sys/stat.h>

/* A folder in memory with one file. */
static const char *folder(void)
{
    static char path[64];
    if (path[0] == '\0') {
        (void)snprintf(path, sizeof path, "/dev/shm/fuzz-lexicon-%ld", (long)getpid());
        must(mkdir(path, 0700) == 0, "no folder in /dev/shm");
    }
    return path;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t n)
{
    char name[96], saved[96];
    (void)snprintf(name, sizeof name, "%s/a.lex", folder());
    (void)snprintf(saved, sizeof saved, "%s/a.dml", folder());
    FILE *file = fopen(name, "wb");
    if (file == NULL)
        return 0;
    (void)fwrite(bytes, 1, n, file);
    (void)fclose(file);
    struct entries_folder from = { folder(), "fuzz" };
    struct image built = { 0 }, mapped = { 0 };
    struct buffer mistakes = { 0 };
    dm_report why = { "" };
    if (image_build(&built, &from, 1, &mistakes, &why) == DM_OK) {
        must(image_save(&built, saved, &why) == DM_OK, why.text);
        must(image_map(&mapped, saved, &why) == DM_OK, why.text);
        image_free(&mapped);
    } else {
        must(mistakes.len > 0 || why.text[0] != '\0', "refused without a word");
    }
    buffer_clear(&mistakes);
    image_free(&built);
    return 0;
}
