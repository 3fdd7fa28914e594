/* folder.h -- the files below a folder, in the order of their names. */
#ifndef DM_INTAKE_FOLDER_H
#define DM_INTAKE_FOLDER_H

#include "intake/intake.h"

struct folder;

/* Opens the folder; its files come one by one. */
dm_status folder_open(struct folder **out, const char *path, dm_report *why);
/* The next regular file: *path to open, *key (the folder's name and the path below it), both valid
 * until the next call; NULL at the end. On failure (a folder without permission, too deep, a link
 * that leaves) the next call goes on behind it. */
dm_status folder_next(struct folder *f, const char **path, const char **key, dm_report *why);
void folder_free(struct folder *f); /* NULL is fine */

#endif
