/* mail.h -- the pieces of the reader of e-mail. */
#ifndef DM_INTAKE_MAIL_H
#define DM_INTAKE_MAIL_H

#include "intake/format.h"

enum {
    MAIL_DEPTH = 16,   /* parts within parts */
    MAIL_PARTS = 1000, /* of one message */
    MAIL_LINES = 1000, /* of its header that are looked at */
    MAIL_VALUE = 16 * 1024
};

/* A message or one of its parts: the lines of its header, and what follows the blank one. */
struct mail_part {
    struct span header, body;
};

/* mail_header.c */
struct mail_part mail_part_of(struct span bytes);
/* The value of a field as it stands, unfolded, in the arena; empty: there is none, or no memory. */
struct span mail_field(struct arena *arena, struct span header, const char *name);
/* Words of a header: =?utf-8?Q?...?= read. */
struct span mail_words(struct arena *arena, struct span value);
/* The value in front of the first ";", and that of a parameter behind it; empty: none. */
struct span mail_value(struct span field);
struct span mail_parameter(struct arena *arena, struct span field, const char *name);
/* The name and the address of the first mailbox of a field. */
void mail_address(struct arena *arena, struct span field, struct span *name, struct span *address);

/* mail_body.c: the body without its transfer encoding and with line ends of one character; NULL: no
 * memory. *odd counts what is no such encoding. */
struct span mail_decode(struct arena *arena, struct span body, struct span encoding, size_t *odd);
/* Bytes of a text to UTF-8 by the name of their character set. */
bool mail_charset(struct article *a, struct span bytes, struct span charset, struct span *out);
/* The text of a message: without replies quoted, signature and soft line ends, each removal named.
 */
dm_status mail_text(struct article *a, struct span text, bool flowed,
                    const struct input_options *options, dm_report *why);

#endif
