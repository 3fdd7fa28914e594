/* plain.c -- text as it stands: the format of last resort. */
#include "intake/format.h"

int plain_sniff(struct span head)
{
    (void)head;
    return 1;
}

dm_status plain_read(struct article *a, struct span bytes, const struct input_options *options,
                     dm_report *why)
{
    if (!article_decode(a, bytes, false, &a->given))
        return fail(why, DM_NO_MEMORY, "out of memory");
    const char *zero = a->given.len > 0 ? memchr(a->given.at, '\0', a->given.len) : NULL;
    if (zero != NULL)
        return fail(why, DM_BAD_INPUT, "binary data (a zero byte at offset %zu), not text",
                    (size_t)(zero - a->given.at));
    return mend_text(a, a->given, NULL, 0, options, why);
}
