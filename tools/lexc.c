/* lexc.c -- compiles the folder of entries, with the gazetteer's towns, into one file:
 * lexc DATA GAZETTEER OUTPUT. Run by the build. */
#include "lexicon/lexicon.h"

#include <stdio.h>

int main(int argc, char **argv)
{
    if (argc != 4) {
        (void)fprintf(stderr, "usage: lexc DATA_FOLDER GAZETTEER_FOLDER OUTPUT\n");
        return 2;
    }
    struct image image;
    struct buffer mistakes = { 0 };
    dm_report why = { "" };
    const struct entries_folder folders[] = { { argv[1], "data/" }, { argv[2], "gazetteer/" } };
    dm_status s = image_build(&image, folders, 2, &mistakes, &why);
    struct time_index *times = NULL;
    if (s == DM_OK)
        s = time_index_make(&times, &image, 1, &why); /* are all tables there that rules name? */
    time_index_free(times);
    if (s == DM_OK)
        s = image_save(&image, argv[3], &why);
    const char *all = buffer_string(&mistakes);
    if (all != NULL && mistakes.len > 0)
        (void)fputs(all, stderr);
    else if (s != DM_OK)
        (void)fprintf(stderr, "lexc: %s\n", why.text);
    buffer_clear(&mistakes);
    image_free(&image);
    return s == DM_OK ? 0 : 1;
}
