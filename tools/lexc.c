/* lexc.c -- compiles the folder of entries into one file: lexc DATA OUTPUT. Run by the build. */
#include "lexicon/lexicon.h"

#include <stdio.h>

int main(int argc, char **argv)
{
    if (argc != 3) {
        (void)fprintf(stderr, "usage: lexc DATA_FOLDER OUTPUT\n");
        return 2;
    }
    struct image image;
    struct buffer mistakes = { 0 };
    dm_report why = { "" };
    dm_status s = image_build(&image, argv[1], "data/", &mistakes, &why);
    if (s == DM_OK)
        s = image_save(&image, argv[2], &why);
    const char *all = buffer_string(&mistakes);
    if (all != NULL && mistakes.len > 0)
        (void)fputs(all, stderr);
    else if (s != DM_OK)
        (void)fprintf(stderr, "lexc: %s\n", why.text);
    buffer_clear(&mistakes);
    image_free(&image);
    return s == DM_OK ? 0 : 1;
}
