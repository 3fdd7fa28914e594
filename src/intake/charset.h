/* charset.h -- the labels of encodings. */
#ifndef DM_INTAKE_CHARSET_H
#define DM_INTAKE_CHARSET_H

#include "intake/codepages.h"

enum charset_kind {
    CHARSET_UNKNOWN,
    CHARSET_UTF8,
    CHARSET_UTF16, /* either end first */
    CHARSET_PAGE,  /* one byte a character */
    CHARSET_SYSTEM /* more, East Asian: the system's converter */
};

struct charset {
    enum charset_kind kind;
    enum codepage page;
    bool big_endian;
    const char *name;   /* the standard's name */
    const char *system; /* the converter's */
};

/* What a label means by the WHATWG's Encoding Standard: "latin1" is windows-1252. */
struct charset charset_of_label(struct span label);
/* The label that a page or XML document states in its first 1024 bytes; empty: none. */
struct span charset_in_markup(struct span bytes);

#endif
