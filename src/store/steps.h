/* steps.h -- the schema in numbered steps. Inside the store only. */
#ifndef DM_STORE_STEPS_H
#define DM_STORE_STEPS_H

/* Step i brings a database from version i to i + 1 (user_version). A step that was released is
 * never edited: what changes is a new step. */
extern const char *const store_steps[];
extern const int store_step_count;

#define STORE_APPLICATION_ID 0x44726167 /* "Drag": tells our files from others' */

#endif
