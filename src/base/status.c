/* status.c -- texts of the statuses, from the one list in the header. */
#include "base/status.h"

#include <stdarg.h>
#include <stdio.h>

#define STATUS_TEXT(name, text) text,
static const char *const texts[] = { STATUS_LIST(STATUS_TEXT) };
#undef STATUS_TEXT

const char *dm_status_text(dm_status s)
{
    return (unsigned)s < DM_STATUS_COUNT ? texts[s] : "unknown status";
}

dm_status fail(dm_report *why, dm_status s, const char *format, ...)
{
    if (why != NULL) {
        va_list args;
        va_start(args, format);
        (void)vsnprintf(why->text, sizeof why->text, format, args);
        va_end(args);
    }
    return s;
}
