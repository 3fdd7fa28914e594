/* status.h -- a status for the program, a sentence for the person.
 *
 * The status tells the caller what to do; the message tells a human where to look. */
#ifndef DM_BASE_STATUS_H
#define DM_BASE_STATUS_H

#define STATUS_LIST(X)                                                                             \
    X(OK, "no error")                                                                              \
    X(NO_MEMORY, "out of memory")                                                                  \
    X(BAD_DATA, "a data file has a mistake")                                                       \
    X(BAD_INPUT, "the input cannot be read")                                                       \
    X(LIMIT, "a limit was reached")                                                                \
    X(IO, "the system refused a file operation")                                                   \
    X(STORE, "the database failed")                                                                \
    X(USAGE, "wrong usage")                                                                        \
    X(NOT_FOUND, "nothing of that name")

#define STATUS_ENUM(name, text) DM_##name,
typedef enum dm_status { STATUS_LIST(STATUS_ENUM) DM_STATUS_COUNT } dm_status;
#undef STATUS_ENUM

/* Room for one sentence; always terminated. Zero it before first use. */
typedef struct dm_report {
    char text[512];
} dm_report;

/* The short text of a status. */
const char *dm_status_text(dm_status s);

/* Writes the sentence into `why` (NULL is fine) and returns `s`: `return fail(why, DM_IO, ...)`. */
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
dm_status
fail(dm_report *why, dm_status s, const char *format, ...);

#endif
