/* utf8.h -- code points, offsets, folding. Unicode tables come from utf8proc. */
#ifndef DM_BASE_UTF8_H
#define DM_BASE_UTF8_H

#include "base/arena.h"

/* The code point at `s` and its length in *n (1 to 4); -1 and *n = 1 on an invalid byte. */
int32_t utf8_get(struct span s, size_t *n);
/* Writes `c` to `out` (4 bytes of room); its length. */
size_t utf8_put(int32_t c, char *out);
/* Offset of the first invalid byte, or s.len when all is valid. */
size_t utf8_valid(struct span s);
size_t utf8_count(struct span s); /* code points, of valid text */

bool utf8_is_letter(int32_t c);
bool utf8_is_upper(int32_t c);
bool utf8_is_lower(int32_t c);
bool utf8_is_digit(int32_t c);
bool utf8_is_space(int32_t c);
bool utf8_is_punct(int32_t c); /* category P, or an ASCII sign */
int32_t utf8_lower(int32_t c);
/* No character of Unicode: unassigned, a surrogate or for private use. */
bool utf8_is_unassigned(int32_t c);
/* The letter that `base` and the accent `mark` make together, or -1 (as NFC composes them). */
int32_t utf8_compose(int32_t base, int32_t mark);

/* The form in which words are compared: NFKD without combining marks, lower case, curly quotes and
 * dashes made plain, and letters without decomposition (ı ł ø đ ð þ ß æ œ) spelled out. "Türkiye’s"
 * -> "turkiye's", "Erdoğan" -> "erdogan". `at` is NULL without memory. */
struct span utf8_fold(struct arena *a, struct span s);

#endif
