/* channel.h -- messages over a socket: their length, then their bytes; with some a file. */
#ifndef DM_GUARD_CHANNEL_H
#define DM_GUARD_CHANNEL_H

#include "base/buffer.h"

enum { CHANNEL_HEAD = 8 /* bytes of a length */ };

struct channel {
    int fd;
    bool takes_files;
    int file;          /* that came with the message being read, or -1 */
    struct buffer got; /* what was read */
    size_t taken;      /* bytes of it that past messages had */
};

enum channel_state { CHANNEL_MORE, CHANNEL_MESSAGE, CHANNEL_CLOSED, CHANNEL_WRONG, CHANNEL_MEMORY };

/* The next message of what was read, or else reads once. CHANNEL_MESSAGE: *out is one, valid until
 * the next call.
 * CHANNEL_WRONG: longer than GUARD_FRAME. */
enum channel_state channel_read(struct channel *c, struct span *out);
/* Writes a whole message, with `file` unless that is -1; false: nobody reads there any more. */
bool channel_write(struct channel *c, struct span message, int file);
void channel_clear(struct channel *c); /* its memory; not the socket */

/* Some bytes of a fixed length, with a file (-1: none); both wait. False: the other end is gone. */
bool fixed_write(int fd, const void *bytes, size_t n, int file);
bool fixed_read(int fd, void *bytes, size_t n, int *file);

#endif
